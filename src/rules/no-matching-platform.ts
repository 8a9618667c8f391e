import type { JudgedImage, Outcome } from '../model/judged-image.js';
import { NO_ENTRY } from '../windows/compatibility.js';
import { formatVersion } from '../windows/version.js';
import { pinRemedies } from './support/pin-remedies.js';
import { pinAt } from './support/pins.js';
import { listed, type RawFinding, type RuleContext, rule, satisfied, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';
import { hostNamed } from './support/targets.js';

interface Args {
  image: string;
  /** What the image is published for, e.g. `linux/amd64, windows/amd64 10.0.17763.3770`. */
  platforms: string[];
  /** Targets without an entry, each with its release. */
  targets: string[];
  pins: string[];
}

/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;

export const noMatchingPlatform = rule<Args>({
  id: 'no-matching-platform',
  level: 'error',
  summary: 'A multi-platform image has no entry that fits a target: the pull fails.',
  needs: ['targets', 'registries'],
  checkImage: findingOf,
  describe: ({ image, platforms, targets, pins }) => {
    const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
    return {
      title: 'Image has no platform that fits the host',
      problem:
        platforms.length === 0
          ? `${image} has an index without an entry for any platform, so the pull fails on ${listed(targets)}.`
          : `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${listed(targets)}, so the pull fails.`,
      remedies: [
        ...pinRemedies(pins),
        'Use a tag that is published for these hosts',
        'Build and push the missing platform',
      ],
      why: 'A host pulls the entry of an image index that has its operating system, architecture and Windows build. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md',
    };
  },
});

function findingOf(judged: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  // Reported at the base image of the Dockerfile, where the image is built here; a Linux image is another mistake.
  if (use.os === 'linux' || use.bases.length > 0 || use.answer?.kind !== 'found') return [];
  const failing = judged.outcomes.filter((o) => o.rule === NO_ENTRY || o.rule === 'R0a');
  if (failing.length === 0 || satisfied(judged, context)) return [];
  const targets = [...new Set(failing.map((o) => o.target))];
  const platforms = use.answer.platforms.map(
    ({ os, architecture, version }) =>
      `${os}/${architecture}${version === null ? '' : ` ${formatVersion(version)}`}`,
  );
  return [
    {
      location: use.location,
      subject: imageSubject(judged, context),
      // The pull fails for a HostProcess container too, which runs on any build once it is there.
      level: use.runs.length > 0 && use.runs.every((run) => run.hostProcess) ? 'warning' : 'error',
      args: {
        image: shown(judged),
        platforms: [...new Set(platforms)],
        targets: targets.map(hostNamed),
        pins: pinsOf(judged, failing),
      },
      targets,
      related: use.origins,
    },
  ];
}

function pinsOf({ use: { parsed, reference } }: JudgedImage, failing: readonly Outcome[]): string[] {
  const pins = failing.flatMap((outcome) => {
    const pin = parsed === null ? null : pinAt(parsed, outcome);
    return pin === null || pin.updateFirst || pin.reference === reference ? [] : [pin.reference];
  });
  return [...new Set(pins)];
}
