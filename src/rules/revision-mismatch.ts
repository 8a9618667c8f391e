import type { JudgedUse } from '../model/judged-use.js';
import type { DeclaredTarget } from '../model/target.js';
import { formatVersion } from '../windows/version.js';
import { declaredAt } from './support/declared-at.js';
import {
  inTitle,
  listed,
  type RawFinding,
  type RuleContext,
  rule,
  satisfied,
  shown,
} from './support/rule.js';
import { namedImage } from './support/subjects.js';

interface Args {
  image: string;
  imageVersion: string;
  targets: { name: string; host: string }[];
  /** Whether both revisions are known, and so differ. */
  known: boolean;
}

export const revisionMismatch = rule<Args>({
  id: 'revision-mismatch',
  level: 'error',
  summary: 'Windows Server 2016 under process isolation needs the same revision on both sides.',
  needs: ['targets'],
  checkImage: (judged, context) =>
    judged.use.bases.length > 0 || satisfied(judged, context)
      ? []
      : [...findingsOf(judged, context, true), ...findingsOf(judged, context, false)],
  describe({ image, imageVersion, targets, known }) {
    const where = inTitle(targets.map(({ name }) => name));
    const pin = `Pin a tag of the host's own revision: 10.0.14393.REVISION`;
    return known
      ? {
          title: `Revision of the image differs from that of ${where}`,
          problem: `${image} is ${imageVersion}, and ${listed(targets.map(({ name, host }) => `${name} is ${host}`))}.`,
          remedies: [pin, HYPERV],
          why: WHY,
        }
      : {
          title: `Revision cannot be compared with ${where}`,
          problem: `${image} is ${imageVersion}, and ${listed(targets.map(({ name, host }) => `${name} is ${host}`))}: one of the two names no revision.`,
          remedies: [
            pin,
            `Declare ${targets.length === 1 ? 'the target with its full version' : 'the targets with their full versions'}: 10.0.14393.REVISION`,
            HYPERV,
          ],
          why: WHY,
        };
  },
});

const HYPERV = 'Use Hyper-V isolation';
const WHY =
  'On Windows Server 2016, process isolation needs the same revision on both sides. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility';

/** @param known whether findings are asked for of revisions that differ, or of those that cannot be compared */
function findingsOf(judged: JudgedUse, context: RuleContext, known: boolean): RawFinding<Args>[] {
  const { use, outcomes } = judged;
  const failing = outcomes.filter((o) => o.rule === (known ? 'R3a' : 'R3b'));
  const version = failing.find((o) => o.version !== null)?.version ?? null;
  if (version === null) return [];
  const targets: DeclaredTarget[] = [...new Set(failing.map((o) => o.target))];
  return [
    {
      location: use.location,
      subject: { kind: 'revision', ...namedImage(judged, context), known },
      level: known ? 'error' : 'warning',
      args: {
        image: shown(judged),
        imageVersion: formatVersion(version),
        targets: targets.map((target) => ({ name: target.name, host: formatVersion(target.version) })),
        known,
      },
      targets,
      related: [...use.origins, ...targets.map(declaredAt)],
    },
  ];
}
