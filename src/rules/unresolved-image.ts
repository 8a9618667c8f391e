import { listed, rule } from './support/rule.js';
import { withinOf } from './support/subjects.js';

interface Args {
  raw: string;
  names: readonly string[];
  kind: string;
  /** Built from itself, directly or through other images. */
  cyclic: boolean;
  limit: string | null;
}

export const unresolvedImage = rule<Args>({
  id: 'unresolved-image',
  level: 'warning',
  summary: 'A Windows image whose version is a variable without a value.',
  checkImage(judged, context) {
    const { use } = judged;
    const { raw, unresolved: names, kind, cyclic, limit = null } = use;
    // Where a limit ends the reading, what hides behind it may be Windows.
    const mayBeWindows = use.os === 'windows' || (limit !== null && use.os !== 'linux');
    const isOpen = mayBeWindows && use.reference === null && use.versions.length === 0;
    if (!cyclic && !isOpen) return [];
    return [
      {
        location: use.location,
        subject: { kind: 'unresolved', raw, names, within: withinOf(judged, context), cyclic },
        args: { raw, names, kind, cyclic, limit },
        related: use.origins,
      },
    ];
  },
  describe: ({ raw, names, kind, cyclic, limit }) => {
    if (cyclic) {
      return {
        title: 'Image is built from itself',
        problem: `${raw}: this image is built from itself, directly or through other images of the repository, so it has no base image.`,
        remedies: ['Set the first FROM to the intended base image'],
        why: null,
      };
    }
    if (limit !== null) {
      return {
        title: 'Image reference is not expanded',
        problem: `${raw}: this reference is not expanded, since ${limit}, so the image is not checked.`,
        remedies: ['Write the reference with fewer or shorter variables'],
        why: null,
      };
    }
    const what =
      names.length === 0
        ? 'it is not a valid reference'
        : `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
    return {
      title: "The image's Windows version is unknown",
      problem: `${raw} is a Windows image, and ${what}, so it cannot be checked.`,
      remedies: remediesOf(kind),
      why: null,
    };
  },
});

function remediesOf(kind: string): string[] {
  if (kind === 'dockerfile')
    return [
      'Give the ARG a default',
      "List the values of the ARG under 'args' in the configuration of wincompat",
      "Pass a value in the 'build.args' of a compose file",
    ];
  if (kind === 'compose')
    return ['Set the variable in .env beside the file', 'Give the variable a default: ${NAME:-value}'];
  return ['Write the reference in full'];
}
