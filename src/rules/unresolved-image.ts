import { listed, rule } from './support/rule.js';
import { withinOf } from './support/subjects.js';

interface Args {
  raw: string;
  names: string[];
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
  words: ({ raw, names, kind, cyclic, limit }) => {
    if (cyclic) {
      return {
        title: 'Image is built from itself',
        message: `${raw}: this image is built from itself, directly or through other images of the repository, so its base cannot be told. To fix it: name the image that the chain is meant to begin with.`,
      };
    }
    if (limit !== null) {
      return {
        title: 'Image reference is not expanded',
        message: `${raw}: this reference is not expanded, since ${limit}, so the image is not checked. To fix it: write the reference with fewer or shorter variables.`,
      };
    }
    const what =
      names.length === 0
        ? 'it is no valid reference'
        : `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
    const where =
      kind === 'dockerfile'
        ? "give the ARG a default, pass it in a compose file's build.args, or list its values under args in the configuration of wincompat"
        : kind === 'compose'
          ? 'set it in .env beside the file, or give it a default with ${NAME:-value}'
          : 'write the reference out';
    return {
      title: 'Windows version cannot be told',
      message: `${raw}: this is a Windows image, but ${what}, so it cannot be checked. To fix it: ${where}.`,
    };
  },
});
