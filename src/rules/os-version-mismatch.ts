import type { JudgedUse, Outcome } from '../model/judged-use.js';
import { runsWith } from '../model/judged-use.js';
import type { DeclaredTarget } from '../model/target.js';
import type { Fix } from '../report/report.js';
import type { ImageSubject } from '../report/subject.js';
import type { Location, Related } from '../text/location.js';
import { NO_ARCHITECTURE, NO_ENTRY, NO_IMAGE } from '../windows/compatibility.js';
import { releaseName } from '../windows/releases.js';
import { isSound, obstaclesAt } from '../windows/remedies.js';
import { severity } from '../windows/severity.js';
import { formatVersion } from '../windows/version.js';
import { type BuildArgs, buildHostFindings, describeBuild } from './build-host-mismatch.js';
import { describeJob, type JobArgs, jobContainerFindings } from './job-container.js';
import { declaredAt } from './support/declared-at.js';
import { pinning } from './support/fixes.js';
import { pinAt } from './support/pins.js';
import {
  clientRemedies,
  inTitle,
  listed,
  type RawFinding,
  type RuleContext,
  rule,
  satisfied,
  shown,
} from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Failure {
  target: string;
  /** `Windows Server 2022 (build 20348)`. */
  host: string;
  isolation: string;
}

interface TargetArgs {
  kind: 'target';
  image: string;
  /** `Windows Server 2019 (build 17763)`. */
  imageOs: string;
  /** For the title. */
  release: string;
  failures: Failure[];
  /** Exact references to pin instead, each with the targets that it fits. */
  pins: { reference: string; targets: string[]; updateFirst: boolean }[];
  /** Targets where Hyper-V isolation would run the image as it is. */
  hyperv: string[];
  /** Declared targets that the image fits as it is. */
  fits: string[];
  /** Threads on images that the rules allow there, where nothing can be offered. */
  reports: string[];
  /** What to declare where a target may be a client. */
  clients: string[];
  /** The compatibility rules that decided, and where they are from. */
  reasons: string[];
  sources: string[];
}

type Args = TargetArgs | BuildArgs | JobArgs;

/** What other rules of this house report: revisions, images of another system, and those that do not exist. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', NO_ENTRY, NO_IMAGE];

export const osVersionMismatch = rule<Args>({
  id: 'os-version-mismatch',
  level: 'error',
  summary: 'The image cannot start on a target under the isolation that it gets there.',
  needs: ['targets'],
  checkImage: (judged, context): RawFinding<Args>[] => [
    ...findingOf(judged, context),
    ...buildHostFindings(judged, context),
  ],
  check: ({ uses }): RawFinding<Args>[] => jobContainerFindings(uses),
  describe(args) {
    if (args.kind === 'build') return describeBuild(args);
    if (args.kind === 'job') return describeJob(args);
    const { image, imageOs, release, failures, reasons, sources } = args;
    const where = failures.map((f) => `${f.target} (${f.host}, ${f.isolation} isolation)`);
    return {
      title: `${release} image cannot start on ${inTitle(failures.map((f) => f.target))}`,
      problem: `${image} is ${imageOs} and cannot start on ${listed(where)}.`,
      remedies: remediesOf(args),
      why: [...reasons, ...sources.map((source) => `Source: ${source}`)].join(' '),
    };
  },
});

function remediesOf({ failures, pins, hyperv, fits, reports, clients }: TargetArgs): string[] {
  const remedies = [
    ...pins.map(({ reference, targets, updateFirst }) => {
      const where = targets.length === failures.length ? '' : ` for ${listed(targets)}`;
      return updateFirst
        ? `Bring ${listed(targets)} up to date, and pin ${reference}${where}`
        : `Pin ${reference}${where}`;
    }),
    ...(hyperv.length > 0 ? [`Use Hyper-V isolation on ${listed(hyperv)}`] : []),
    ...(fits.length > 0 ? [`Run it on ${listed(fits, 'or')}, which it fits`] : []),
  ];
  if (remedies.length > 0) return [...remedies, ...clients];
  return reports.length > 0
    ? [
        `Run it on another host, or under Hyper-V isolation: the images that the compatibility rules allow there are known to fail (${listed(reports)})`,
        ...clients,
      ]
    : ['Rebuild it for the release of the host', 'Declare a target that it fits', ...clients];
}

function findingOf(judged: JudgedUse, context: RuleContext): RawFinding<TargetArgs>[] {
  const { use } = judged;
  // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  const failing = judged.outcomes.filter(
    (o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule),
  );
  if (failing.length === 0 || satisfied(judged, context)) return [];
  const fitting = judged.outcomes.filter(
    (o) => severity(o.verdict) < severity('unknown') && o.breakages.length === 0,
  );

  const wish = wishOf(judged, failing);
  const firsts = firstByTarget(failing);
  const targets = firsts.map((o) => o.target);
  const failingOn = new Set(targets);
  const pins = pinsOf(judged, firsts);
  const version = failing[0]?.version ?? null;
  const hyperv = firsts.filter(hypervHelps).map((o) => o.target.name);
  const fits = unique(fitting.map((o) => o.target)).filter((t) => !failingOn.has(t));
  const isStuck = pins.length + hyperv.length + fits.length === 0;
  const args: TargetArgs = {
    kind: 'target',
    image: shown(judged),
    imageOs:
      version === null
        ? 'an image of unknown version'
        : `${releaseName(version.build)} (build ${version.build})`,
    release: version === null ? 'This' : releaseName(version.build),
    failures: firsts.map(failureOf),
    pins,
    hyperv,
    fits: fits.map((t) => t.name),
    clients: clientRemedies(targets),
    reasons: unique(firsts.map((o) => o.reason)),
    sources: unique(firsts.map((o) => o.source)).filter((source) => source !== ''),
    reports: isStuck ? unique(firsts.flatMap((o) => obstaclesAt(o).map(({ thread }) => thread))) : [],
  };
  return [
    {
      location: wish ?? use.location,
      subject: subjectOf(judged, failing, context),
      args,
      targets,
      related: [
        ...(wish === null ? [] : [{ ...use.location, message: 'the image is named here' }]),
        ...relatedOf(judged, failing),
      ],
      fix: fixOf(judged, pins, targets),
    },
  ];
}

/** The builds and isolations that fail: another build behind the same tag is another mistake. */
function subjectOf(judged: JudgedUse, failing: Outcome[], context: RuleContext): ImageSubject {
  const isolations = unique(failing.map((o) => o.isolation));
  const build = failing.find((o) => o.version !== null)?.version?.build;
  return imageSubject(judged, context, {
    ...(build === undefined ? {} : { build }),
    isolation: isolations.sort().join(', '),
  });
}

/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function wishOf(judged: JudgedUse, failing: Outcome[]): Location | null {
  const { use } = judged;
  const wishes = unique(runsWith(judged, failing).map((run) => run.isolation));
  const [wish] = wishes;
  return wishes.length === 1 && wish?.value === 'hyperv' && use.kind !== 'dockerfile' ? wish.location : null;
}

/** Of each target the first outcome: several runs of an image may land on it. */
function firstByTarget(failing: readonly Outcome[]): Outcome[] {
  const firsts = new Map<DeclaredTarget, Outcome>();
  for (const outcome of failing) if (!firsts.has(outcome.target)) firsts.set(outcome.target, outcome);
  return [...firsts.values()];
}

function failureOf({ target, ...outcome }: Outcome): Failure {
  return {
    target: target.name,
    host: `${releaseName(target.version.build, target.client)}, ${formatVersion(target.version)}`,
    isolation: outcome.isolation === 'hyperv' ? 'Hyper-V' : 'process',
  };
}

/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function pinsOf({ use }: JudgedUse, firsts: readonly Outcome[]): TargetArgs['pins'] {
  const pins = new Map<string, TargetArgs['pins'][number]>();
  for (const outcome of firsts) {
    const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
    if (pin === null || pin.reference === use.reference) continue;
    const key = `${pin.reference} ${pin.updateFirst}`;
    const known = pins.get(key) ?? { ...pin, targets: [] };
    pins.set(key, known);
    known.targets.push(outcome.target.name);
  }
  return [...pins.values()];
}

function hypervHelps({ target, isolation, version, host, rule }: Outcome): boolean {
  if (
    rule === NO_ARCHITECTURE ||
    isolation === 'hyperv' ||
    !target.isolation.includes('hyperv') ||
    version === null
  )
    return false;
  const image = { os: 'windows' as const, version, hostProcess: false, scratch: false };
  return isSound({ host, isolation: 'hyperv' }, image);
}

/** A replacement that can be applied as it stands: one tag for all, and a reference without variables. */
function fixOf(judged: JudgedUse, pins: TargetArgs['pins'], targets: DeclaredTarget[]): Fix | null {
  const [pin] = pins;
  if (pin === undefined || pins.length > 1 || pin.updateFirst || pin.targets.length < targets.length)
    return null;
  return pinning(judged, pin.reference);
}

function relatedOf(judged: JudgedUse, failing: Outcome[]): Related[] {
  const { use, variants } = judged;
  // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
  const runs = use.kind === 'dockerfile' ? runsWith(judged, failing) : [];
  return [
    ...use.origins,
    ...use.bases.map((base) => ({
      ...base.location,
      message: 'the image is built here on this base',
      cause: true as const,
    })),
    ...runs
      .filter((run) => run.workload.kind !== null)
      .map((run) => ({ ...run.location, message: `${run.name} runs this image` })),
    ...(variants ?? []).map((place) => ({ ...place, message: 'a variant of this image' })),
    ...unique(failing.map((o) => o.target)).map(declaredAt),
  ];
}

function unique<T>(things: readonly T[]): T[] {
  return [...new Set(things)];
}
