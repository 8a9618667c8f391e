import type { DeclaredTarget } from '../config/config.js';
import type { JudgedUse } from '../judge.js';
import { NO_ENTRY } from '../windows/compatibility.js';
import { baseImageFor, releaseName } from '../windows/releases.js';
import { retag } from '../windows/tags.js';
import { formatVersion } from '../windows/version.js';
import { listed, type RawFinding, type RuleContext, rule, satisfied, shown, type Words } from './rule.js';

interface PublishedArgs {
  image: string;
  /** What the image is published for, e.g. `linux/amd64, windows/amd64 10.0.17763.3770`. */
  platforms: string[];
  /** Targets without an entry, each with its release. */
  targets: string[];
  pins: string[];
}

interface LinuxArgs {
  linux: string;
  /** The workload that runs it, e.g. `Deployment web`. */
  name: string;
}

type Args = PublishedArgs | LinuxArgs;

/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;

export const noMatchingPlatform = rule<Args>({
  id: 'no-matching-platform',
  level: 'error',
  summary: 'A multi-platform image has no entry that fits a target.',
  needs: ['targets', 'registries'],
  check: (context): RawFinding<Args>[] =>
    context.uses.flatMap((judged): RawFinding<Args>[] =>
      judged.use.os === 'linux' ? onWindows(judged) : findingOf(judged, context),
    ),
  words(args) {
    if ('linux' in args) return linuxWords(args);
    const { image, platforms, targets, pins } = args;
    const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
    const todo =
      pins.length > 0
        ? `pin ${listed(pins, 'or')}, if the publisher has it`
        : 'use a tag that is published for these hosts, or build and push the missing platform';
    return {
      title: 'No platform of the image fits the host',
      message: `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${listed(targets)}, so the pull fails. To fix it: ${todo}.`,
    };
  },
});

/** A Linux image where the workload itself asks for Windows hosts: that needs no declared target. */
function onWindows({ use, runs, outcomes }: JudgedUse): RawFinding<LinuxArgs>[] {
  const [run] = runs;
  if (run === undefined || use.role !== 'run') return [];
  const bases = use.bases.map((base) => ({
    ...base.location,
    message: 'the image is built here on this base',
  }));
  return [
    {
      location: use.location,
      args: { linux: use.reference ?? use.raw, name: run.name },
      targets: [...new Set(outcomes.map((o) => o.target))],
      related: [...use.origins, ...bases],
    },
  ];
}

function linuxWords({ linux, name }: LinuxArgs): Words {
  return {
    title: 'Linux image on a Windows host',
    message: `${linux} is a Linux image, and ${name} asks for Windows hosts, which cannot run it. To fix it: use an image that is published for Windows, or let it run on Linux hosts.`,
  };
}

function findingOf(judged: JudgedUse, context: RuleContext): RawFinding<PublishedArgs>[] {
  const { use } = judged;
  // Told at the base image of the Dockerfile, where the image is built here.
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
      // The pull fails for a HostProcess container too, which runs on any build once it is there.
      level: use.runs.length > 0 && use.runs.every((run) => run.hostProcess) ? 'warning' : 'error',
      args: {
        image: shown(judged),
        platforms: [...new Set(platforms)],
        targets: targets.map((t) => `${t.name} (${releaseName(t.version.build, t.client)})`),
        pins: pinsFor(judged, targets),
      },
      targets,
      related: use.origins,
    },
  ];
}

function pinsFor({ use }: JudgedUse, targets: DeclaredTarget[]): string[] {
  const pins = targets.flatMap((target) => {
    const release = baseImageFor(target.version.build);
    const pin = release === undefined || use.parsed === null ? null : retag(use.parsed, release);
    return pin === null || pin === use.reference ? [] : [pin];
  });
  return [...new Set(pins)];
}
