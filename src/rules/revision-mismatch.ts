import type { JudgedImage } from '../model/judged-image.js';
import { formatVersion } from '../windows/version.js';
import { declaredAt } from './support/declared-at.js';
import { pinRemedies } from './support/pin-remedies.js';
import { pinAt } from './support/pins.js';
import { listed, type RawFinding, type RuleContext, rule, satisfied, shown } from './support/rule.js';
import { namedImage } from './support/subjects.js';
import { inTitle } from './support/targets.js';

interface Args {
  image: string;
  imageVersion: string;
  targets: { name: string; host: string }[];
  /** Whether both revisions are known, and so differ. */
  known: boolean;
  /** Tags of the revisions of the targets, where those are known. */
  pins: string[];
}

export const revisionMismatch = rule<Args>({
  id: 'revision-mismatch',
  level: 'error',
  summary: 'On Windows Server 2016 with process isolation, image and host need the same revision.',
  needs: ['targets'],
  checkImage: (judged, context) =>
    judged.use.bases.length > 0 || satisfied(judged, context)
      ? []
      : [...findingsOf(judged, context, true), ...findingsOf(judged, context, false)],
  describe: ({ image, imageVersion, targets, known, pins }) => {
    const where = inTitle(targets.map(({ name }) => name));
    const hosts = listed(targets.map(({ name, host }) => `${name} is ${host}`));
    const declare = `Declare ${targets.length === 1 ? 'the target with its full version' : 'the targets with their full versions'}: 10.0.14393.REVISION`;
    return {
      title: known
        ? `Revision of the image differs from that of ${where}`
        : `Revision cannot be compared with ${where}`,
      problem: `${image} is ${imageVersion}, and ${hosts}${known ? '' : '; a version without its revision cannot be compared'}.`,
      remedies: [
        ...(pins.length > 0
          ? pinRemedies(pins)
          : ["Pin a tag of the host's own revision: 10.0.14393.REVISION"]),
        ...(known ? [] : [declare]),
        'Use Hyper-V isolation',
      ],
      why: 'On Windows Server 2016, process isolation needs the same revision of image and host. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    };
  },
});

/** @param known whether findings are asked for of revisions that differ, or of those that cannot be compared */
function findingsOf(judged: JudgedImage, context: RuleContext, known: boolean): RawFinding<Args>[] {
  const { use, outcomes } = judged;
  const failing = outcomes.filter((o) => o.rule === (known ? 'R3a' : 'R3b'));
  const version = failing.find((o) => o.version !== null)?.version ?? null;
  if (version === null) return [];
  const targets = [...new Set(failing.map((o) => o.target))];
  const pins = failing.flatMap((outcome) => {
    const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
    return pin === null || pin.updateFirst || pin.reference === use.reference ? [] : [pin.reference];
  });
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
        pins: [...new Set(pins)],
      },
      targets,
      related: [...use.origins, ...targets.map(declaredAt)],
    },
  ];
}
