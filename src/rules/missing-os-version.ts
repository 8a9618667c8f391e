import type { JudgedImage } from '../model/judged-image.js';
import { rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  /** Built in this repository from nothing, rather than found so in a registry. */
  builtHere: boolean;
}

export const missingOsVersion = rule<Args>({
  id: 'missing-os-version',
  level: 'warning',
  summary: 'A Windows image has no os.version, so every host can pull it, but not every host can start it.',
  checkImage(judged, context) {
    const { use } = judged;
    if (use.os !== 'windows' || isForHostProcess(judged) || !statesNone(judged)) return [];
    const nothing =
      use.scratch === null ? [] : [{ ...use.scratch, message: 'the image is built from scratch here' }];
    return [
      {
        location: use.location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged), builtHere: use.builtHere },
        related: [...use.origins, ...nothing],
      },
    ];
  },
  describe: ({ image, builtHere }) =>
    builtHere
      ? {
          title: 'Windows image has no os.version',
          problem: `${image} is built in this repository from 'scratch', so it has no os.version: every host pulls it, and it fails to start unless it is a HostProcess container.`,
          remedies: ['Build it on a Windows base image', 'Run it as a HostProcess container'],
          why: WHY,
        }
      : {
          title: 'Windows image has no os.version',
          problem: `${image} has a Windows entry without os.version, so hosts that cannot run it pull it too.`,
          remedies: [
            'Set the version when you create the image index: docker manifest annotate --os-version',
            'Build it with BuildKit on a Windows base image',
          ],
          why: WHY,
        },
});

const WHY =
  'Hosts choose an entry of an image index by its os.version. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md';

function statesNone({ use }: JudgedImage): boolean {
  // What only a Dockerfile names is not run by anything that is known.
  if (use.scratch !== null) return use.builtHere && use.runs.some((run) => run.workload.os === 'windows');
  return (
    use.answer?.kind === 'found' &&
    use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null)
  );
}

/** Runs on whatever build it is. */
function isForHostProcess({ use }: JudgedImage): boolean {
  return (
    use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess))
  );
}
