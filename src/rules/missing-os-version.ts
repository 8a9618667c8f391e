import type { JudgedUse } from '../model/judged-use.js';
import { rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  /** Built in this repository from nothing, rather than found so in a registry. */
  madeHere: boolean;
}

export const missingOsVersion = rule<Args>({
  id: 'missing-os-version',
  level: 'warning',
  summary: 'A Windows image states no OS version, so every host pulls it and it fails at its start.',
  checkImage(judged, context) {
    const { use } = judged;
    if (use.os !== 'windows' || isForHostProcess(judged) || !statesNone(judged)) return [];
    const nothing =
      use.scratch === null ? [] : [{ ...use.scratch, message: 'the image is built here on nothing' }];
    return [
      {
        location: use.location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged), madeHere: use.madeHere },
        related: [...use.origins, ...nothing],
      },
    ];
  },
  words: ({ image, madeHere }) => ({
    title: 'Image states no OS version',
    message: madeHere
      ? `${image} is built here from 'scratch', so it carries no Windows version: every host pulls it, and it fails at its start unless it is a HostProcess container. To fix it: build it on a Windows base image, or run it as a HostProcess container.`
      : `${image} has a Windows entry without os.version, so every host takes it, also one that cannot run it. To fix it: set the version when the image index is made (docker manifest annotate --os-version), or build it with BuildKit on a Windows base image.`,
  }),
});

function statesNone({ use }: JudgedUse): boolean {
  // What only a Dockerfile names is not run by anything that is known.
  if (use.scratch !== null) return use.madeHere && use.runs.some((run) => run.workload.os === 'windows');
  return (
    use.answer?.kind === 'found' &&
    use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null)
  );
}

/** Runs on whatever build it is. */
function isForHostProcess({ use }: JudgedUse): boolean {
  return (
    use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess))
  );
}
