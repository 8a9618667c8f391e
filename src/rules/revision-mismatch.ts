import { formatVersion } from '../windows/version.js';
import { rule, satisfied, shown } from './rule.js';
import { namedImage } from './subjects.js';

interface Args {
  image: string;
  imageVersion: string;
  target: string;
  host: string;
  known: boolean;
}

export const revisionMismatch = rule<Args>({
  id: 'revision-mismatch',
  level: 'error',
  summary: 'Windows Server 2016 under process isolation needs the same revision on both sides.',
  needs: ['targets'],
  checkImage(judged, context) {
    const { use, outcomes } = judged;
    if (use.bases.length > 0 || satisfied(judged, context)) return [];
    return outcomes.flatMap((o) => {
      const isKnown = o.rule === 'R3a';
      if (o.version === null || !(isKnown || o.rule === 'R3b')) return [];
      return [
        {
          location: use.location,
          subject: {
            kind: 'revision' as const,
            ...namedImage(judged, context),
            known: isKnown,
          },
          level: isKnown ? ('error' as const) : ('warning' as const),
          args: {
            image: shown(judged),
            imageVersion: formatVersion(o.version),
            target: o.target.name,
            host: formatVersion(o.target.version),
            known: isKnown,
          },
          targets: [o.target],
          related: [
            ...use.origins,
            { ...o.target.location, message: `target ${o.target.name} is declared here` },
          ],
        },
      ];
    });
  },
  words: ({ image, imageVersion, target, host, known }) =>
    known
      ? {
          title: `Revision of the image is not that of ${target}`,
          message: `${image} is ${imageVersion} and ${target} is ${host}: on Windows Server 2016, process isolation needs the same revision on both sides. To fix it: pin the tag 10.0.14393.REVISION of the host's own revision, or use Hyper-V isolation.`,
        }
      : {
          title: `Revision cannot be compared with ${target}`,
          message: `${image} (${imageVersion}) on ${target} (${host}): on Windows Server 2016, process isolation needs the same revision on both sides, and one of the two does not name its own. To fix it: pin a tag that names the revision (10.0.14393.REVISION), declare the target with its full version, or use Hyper-V isolation.`,
        },
});
