import type { JudgedUse, Outcome } from '../model/judged-use.js';
import type { Description } from '../report/message.js';
import { NO_ENTRY } from '../windows/compatibility.js';
import { formatVersion } from '../windows/version.js';
import { pinAt } from './support/pins.js';
import {
  hostNamed,
  listed,
  type RawFinding,
  type RuleContext,
  rule,
  satisfied,
  shown,
} from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface EntryArgs {
  kind: 'entries';
  image: string;
  /** What the image is published for, e.g. `linux/amd64, windows/amd64 10.0.17763.3770`. */
  platforms: string[];
  /** Targets without an entry, each with its release. */
  targets: string[];
  pins: string[];
}

/** A Linux image where the workload asks for Windows. */
interface LinuxArgs {
  kind: 'linux';
  image: string;
  /** The workloads, e.g. `Deployment web`. */
  names: string[];
  targets: string[];
}

type Args = EntryArgs | LinuxArgs;

/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;

export const noMatchingPlatform = rule<Args>({
  id: 'no-matching-platform',
  level: 'error',
  summary: 'An image has no entry for the system or build of a target: the pull fails.',
  needs: ['targets', 'registries'],
  checkImage: (judged, context): RawFinding<Args>[] =>
    judged.use.os === 'linux' ? linuxFindings(judged, context) : findingOf(judged, context),
  describe(args) {
    if (args.kind === 'linux') return describeLinux(args);
    const { image, platforms, targets, pins } = args;
    const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
    return {
      title: 'Image has no platform that fits the host',
      problem: `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${listed(targets)}, so the pull fails.`,
      remedies: [
        ...(pins.length > 0 ? [`Pin ${listed(pins, 'or')} if it is published`] : []),
        'Use a tag that is published for these hosts',
        'Build and push the missing platform',
      ],
      why: 'A host pulls the entry of an image index that has its operating system, architecture and Windows build. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md',
    };
  },
});

/**
 * Told where the workload names the image, also where it is built here: the one or the other is to change. The workload
 * itself asks for Windows, so that needs no declared target.
 */
function linuxFindings(judged: JudgedUse, context: RuleContext): RawFinding<LinuxArgs>[] {
  const { use, runs, outcomes } = judged;
  if (runs.length === 0 || use.role !== 'run') return [];
  const targets = [...new Set(outcomes.map((o) => o.target))];
  const names = [...new Set(runs.map((run) => run.name))];
  return [
    {
      location: use.location,
      subject: imageSubject(judged, context),
      args: {
        kind: 'linux',
        image: shown(judged),
        names,
        targets: targets.map(hostNamed),
      },
      targets,
      related: [
        ...use.origins,
        ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
      ],
    },
  ];
}

function describeLinux({ image, names, targets }: LinuxArgs): Description {
  const host = `a Windows host${targets.length === 0 ? '' : ` (${listed(targets)})`}`;
  return {
    title: 'Linux image on a Windows host',
    problem: `${image} is a Linux image, and ${listed(names)} ${names.length === 1 ? 'asks' : 'ask'} for ${host}, where it cannot start.`,
    remedies: ['Use a Windows image', 'Change the selector or constraint to ask for Linux'],
    why: null,
  };
}

function findingOf(judged: JudgedUse, context: RuleContext): RawFinding<EntryArgs>[] {
  const { use } = judged;
  // Reported at the base image of the Dockerfile, where the image is built here.
  if (use.bases.length > 0 || use.answer?.kind !== 'found') return [];
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
        kind: 'entries',
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

function pinsOf({ use }: JudgedUse, failing: Outcome[]): string[] {
  const pins = failing.flatMap((outcome) => {
    const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
    return pin === null || pin.updateFirst || pin.reference === use.reference ? [] : [pin.reference];
  });
  return [...new Set(pins)];
}
