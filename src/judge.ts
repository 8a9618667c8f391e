// Every image use against every declared target: which targets it may land on, and what it means there.

import type { Config, DeclaredTarget } from './config/config.js';
import type { BuildHost, Run, RuntimeClass } from './image-use.js';
import type { Location } from './report.js';
import type { ResolvedUse } from './resolve/resolve.js';
import {
  type HostUnderTest,
  type Isolation,
  noArchitecture,
  noImage,
  type Verdict,
} from './windows/compatibility.js';
import { architectureIn, tokensOf } from './windows/os-tokens.js';
import { asksForWindows, landing } from './windows/placement.js';
import {
  isForeign,
  judgeImage,
  judgePublished,
  LINUX_IMAGE,
  type PublishedJudgement,
} from './windows/published-image.js';

/** One run of an image on one target. */
export interface Outcome extends PublishedJudgement {
  target: DeclaredTarget;
  run: Run;
  isolation: Isolation;
  /** False where the workload asks for Hyper-V isolation and the target does not offer it. */
  isolationOffered: boolean;
  /** The target as the verdict sees it: a pod is started by Kubernetes, also where the target does not say so. */
  host: HostUnderTest;
}

/** One image of a Dockerfile on one machine that builds it. */
export interface BuildOutcome extends PublishedJudgement {
  host: BuildHost;
  /** A container of it is started; else it is only pulled. */
  starts: boolean;
}

export interface JudgedUse {
  use: ResolvedUse;
  /** The ways in which it is run, with what their RuntimeClass adds. */
  runs: Run[];
  outcomes: Outcome[];
  builds: BuildOutcome[];
  /** Other Dockerfiles of the same image, for other releases. */
  variants?: Location[];
  /** Runs of this use that no target takes, each with the reasons by target. */
  homeless: { run: Run; because: { target: DeclaredTarget; reason: string }[] }[];
  /** Pods of a Linux image, with the declared Kubernetes nodes that nothing keeps them from. */
  strays: { run: Run; targets: DeclaredTarget[] }[];
}

/** A Dockerfile's image of which no file says how it is run. */
const NOTHING_SAID: Run['workload'] = {
  orchestrator: null,
  os: null,
  nodeSelector: {},
  affinityTerms: [],
  tolerations: [],
  constraints: [],
  nodeName: null,
};

/**
 * @param targetsOf the targets that a path must run on, after the configuration's scopes
 * @param buildHostsOf the declared machines that build a Dockerfile
 */
export function judgeUses(
  uses: readonly ResolvedUse[],
  config: Config,
  runtimeClasses: ReadonlyMap<string, RuntimeClass>,
  targetsOf: (path: string) => DeclaredTarget[],
  buildHostsOf: (path: string) => BuildHost[],
): JudgedUse[] {
  const place = placer(runtimeClasses);
  const anyDeclared = config.targets.length > 0;
  return uses.map((use) => ({
    ...judgeUse(use, targetsOf(use.location.path), anyDeclared, place),
    builds: judgeBuilds(use, buildHostsOf(use.location.path)),
  }));
}

function judgeUse(
  use: ResolvedUse,
  targets: DeclaredTarget[],
  anyDeclared: boolean,
  place: (run: Run) => Run,
): Omit<JudgedUse, 'builds'> {
  const judged: Omit<JudgedUse, 'builds'> = { use, runs: [], outcomes: [], homeless: [], strays: [] };
  if (isLinuxItself(use)) judged.strays = straysOf(use, targets, place);
  for (const run of judgedRuns(use).map(place)) {
    judged.runs.push(run);
    const because: JudgedUse['homeless'][number]['because'] = [];
    let landed = false;
    for (const target of targets) {
      if (run.workload.orchestrator === null && spokenFor(use, target)) continue;
      const where = landing(run.workload, target);
      if (!where.lands) {
        because.push({ target, reason: where.because });
        continue;
      }
      landed = true;
      judged.outcomes.push(outcomeOf(use, run, target));
    }
    if (!landed && anyDeclared && use.os === 'windows' && run.workload.orchestrator !== null)
      judged.homeless.push({ run, because });
  }
  return judged;
}

/** Of a Linux image those that ask for a Windows host; where nothing tells the system of an image, none. */
function judgedRuns(use: ResolvedUse): Run[] {
  if (use.os === 'windows') return runsOf(use);
  if (use.kind === 'dockerfile' || !isLinuxItself(use)) return [];
  return use.runs.filter((run) => run.hostProcess || asksForWindows(run.workload));
}

/** Not only by where one of the workloads runs it: the image, or what it is built on, tells. */
function isLinuxItself({ os, platform, reading, bases, answer }: ResolvedUse): boolean {
  if (os !== 'linux') return false;
  if (platform !== null || reading?.os === 'linux') return true;
  return answer?.kind === 'found' || bases.some((base) => base.os === 'linux');
}

function straysOf(
  use: ResolvedUse,
  targets: readonly DeclaredTarget[],
  place: (run: Run) => Run,
): JudgedUse['strays'] {
  if (use.kind === 'dockerfile') return [];
  const nodes = targets.filter(({ platform }) => platform === 'kubernetes');
  return use.runs.map(place).flatMap((run) => {
    if (run.workload.orchestrator !== 'kubernetes' || run.workload.os !== null || run.hostProcess) return [];
    const open = nodes.filter((target) => landing(run.workload, target).lands);
    return open.length > 0 ? [{ run, targets: open }] : [];
  });
}

/** A Dockerfile's image may also be run by what no file here says. */
function runsOf(use: ResolvedUse): Run[] {
  if (use.kind !== 'dockerfile') return use.runs;
  const unsaid: Run = {
    workload: NOTHING_SAID,
    isolation: null,
    runtimeClass: null,
    hostProcess: false,
    name: 'image',
    location: use.location,
  };
  return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
}

/** Whether some file of the repository says how the image is run on the target's platform. */
function spokenFor(use: ResolvedUse, target: DeclaredTarget): boolean {
  return use.runs.some(({ workload }) =>
    workload.orchestrator === 'kubernetes'
      ? target.platform === 'kubernetes' || target.platform === null
      : target.platform !== 'kubernetes',
  );
}

/** Gives a run what its RuntimeClass adds: node labels, tolerations, and Hyper-V isolation by its handler. */
function placer(runtimeClasses: ReadonlyMap<string, RuntimeClass>): (run: Run) => Run {
  // The containers of a pod share its workload, and still do when they are placed.
  const workloads = new Map<Run['workload'], Run['workload']>();
  return (run) => {
    if (run.runtimeClass === null) return run;
    const runtimeClass = runtimeClasses.get(run.runtimeClass.name);
    const handler = runtimeClass?.handler ?? run.runtimeClass.name;
    // The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor.
    const hyperv = /hyper-?v|wcow-hypervisor/i.test(handler);
    const workload = workloads.get(run.workload) ?? {
      ...run.workload,
      nodeSelector: { ...run.workload.nodeSelector, ...runtimeClass?.nodeSelector },
      tolerations: [...run.workload.tolerations, ...(runtimeClass?.tolerations ?? [])],
    };
    workloads.set(run.workload, workload);
    return {
      ...run,
      isolation: hyperv ? { value: 'hyperv', location: run.runtimeClass.location } : run.isolation,
      workload,
      labels: [...(run.labels ?? []), ...(runtimeClass?.labels ?? [])],
    };
  };
}

function outcomeOf(use: ResolvedUse, run: Run, target: DeclaredTarget): Outcome {
  const isolation = run.isolation?.value ?? target.isolation[0] ?? 'process';
  const isolationOffered = isolation === 'process' || target.isolation.includes('hyperv');
  // A pod is started by Kubernetes, also on a target that does not say what it is.
  const orchestrator = target.platform ?? (run.workload.orchestrator === 'kubernetes' ? 'kubernetes' : null);
  const host = { version: target.version, client: target.client, orchestrator };
  const common = { target, run, isolation, isolationOffered, host, version: null, breakages: [] };
  if (use.role !== 'run') {
    const reason =
      use.role === 'source'
        ? 'Files are copied out of this image; it is not run.'
        : 'This build stage runs where the image is built, not on the targets.';
    return { ...common, verdict: 'exempt', rule: use.role, reason, source: '' };
  }
  if (!isolationOffered) {
    const reason = `The workload asks for Hyper-V isolation, which ${target.name} does not offer.`;
    return { ...common, verdict: 'unsupported', rule: 'isolation', reason, source: '' };
  }
  if (use.os === 'linux') return { ...common, ...judgeImage(host, LINUX_IMAGE, isolation) };
  // Of several builds of one name, each may be the one that runs.
  const leaves = leavesOf(use);
  const known = leaves.filter((leaf) => leaf.versions.length > 0 || leaf.answer?.kind === 'found');
  const worst = (known.length > 0 ? known : leaves)
    .map((leaf) => ({ ...common, ...judgeLeaf(leaf, run.hostProcess, host, isolation) }))
    .sort((a, b) => severity(b.verdict) - severity(a.verdict));
  return worst[0]!;
}

/**
 * Whether the machines that build a Dockerfile can: a stage with a RUN starts a container of its base; everything
 * else is only pulled, which classic Docker refuses for an image that is newer than its host.
 * Source: moby/moby, daemon/internal/distribution/pull_v2_windows.go, checkImageCompatibility.
 */
function judgeBuilds(use: ResolvedUse, declared: BuildHost[]): BuildOutcome[] {
  if (use.build === undefined || use.os !== 'windows') return [];
  const { starts } = use.build;
  return [...use.build.hosts, ...declared].map((host) => {
    const under = { version: host.version, client: host.client, orchestrator: 'docker' as const };
    // Whatever is not newer can be pulled, and Hyper-V isolation runs just that.
    const judgements = leavesOf(use).map(
      (leaf) =>
        onArchitecture(leaf, host.runner?.architecture) ??
        judgeLeaf(leaf, false, under, starts ? host.isolation : 'hyperv'),
    );
    const [worst] = judgements.sort((a, b) => severity(b.verdict) - severity(a.verdict));
    return { host, starts, ...worst! };
  });
}

/** Null where the host's architecture speaks against nothing that is known of an image. */
function onArchitecture(leaf: ResolvedUse, wanted: string | undefined): PublishedJudgement | null {
  if (wanted === undefined) return null;
  const version = leaf.versions[0] ?? null;
  const platforms =
    leaf.answer?.kind === 'found' ? leaf.answer.platforms.filter(({ os }) => os === 'windows') : null;
  // Others may well have images of their own; Microsoft's are known.
  const known =
    platforms?.map(({ architecture }) => architecture) ??
    (version !== null && leaf.parsed?.registry === 'mcr.microsoft.com'
      ? [architectureIn(tokensOf(leaf.parsed.tag))]
      : []);
  if (known.length === 0 || known.includes(wanted)) return null;
  return { ...noArchitecture([...new Set(known)], wanted), version, breakages: [] };
}

/** The images of other hands that an image stands on: itself, where it is not built here. */
function leavesOf(use: ResolvedUse, seen = new Set<ResolvedUse>()): ResolvedUse[] {
  if (seen.has(use)) return [];
  seen.add(use);
  const leaves = use.bases.flatMap((base) => leavesOf(base, seen));
  return leaves.length > 0 ? leaves : [use];
}

/** An image of other hands: by what its registry says, else by its tag. */
function judgeLeaf(
  leaf: ResolvedUse,
  asHostProcess: boolean,
  host: HostUnderTest,
  isolation: Isolation,
): PublishedJudgement {
  const hostProcess = asHostProcess || (leaf.reading?.hostProcessBase ?? false);
  const { nanoServer, atLeast } = leaf.reading ?? {};
  const traits = { hostProcess, nanoServer: nanoServer ?? false, atLeast: atLeast ?? null };
  // Where the registry's documents state no version, the tag's is the best that is known.
  const version = leaf.versions[0] ?? null;
  if (leaf.answer?.kind !== 'found') {
    if (leaf.reading?.neverMade === true) return { ...noImage(), version, breakages: [] };
    const architecture = architectureIn(tokensOf(leaf.parsed?.tag ?? null));
    if (version !== null && isForeign(host, architecture))
      return { ...noArchitecture([architecture], 'amd64'), version, breakages: [] };
    const image = { os: 'windows', version, scratch: leaf.scratch !== null, ...traits } as const;
    return judgeImage(host, image, isolation);
  }
  const [only, ...others] = leaf.answer.platforms;
  const platforms =
    only?.version === null && others.length === 0 ? [{ ...only, version }] : leaf.answer.platforms;
  return judgePublished(host, platforms, traits, isolation);
}

const SEVERITY: Record<Verdict, number> = {
  exempt: 0,
  supported: 1,
  conditional: 2,
  unknown: 3,
  unsupported: 4,
};

/** Orders verdicts from harmless to fatal. */
export function severity(verdict: Verdict): number {
  return SEVERITY[verdict];
}
