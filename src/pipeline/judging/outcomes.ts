// What images mean on targets and on machines that build, each of it worked out once: runs of which the same is known
// share one list. A hundred thousand uses on fifty targets are few lists, and what is made of a list is made once too.

import type { BuildHost } from '../../model/build.js';
import type { StageOrigin } from '../../model/image-use.js';
import type { BuildOutcome, Outcome } from '../../model/judged-image.js';
import type { LookedUpImage } from '../../model/resolved-image.js';
import type { Run } from '../../model/run.js';
import type { DeclaredTarget } from '../../model/target.js';
import { orchestratorOn, usualOrchestrator } from '../../orchestrators/index.js';
import type { Budget } from '../../text/budget.js';
import { Interned } from '../../text/interned.js';
import { onLinux } from '../../windows/compatibility.js';
import { brokenHostProcessBuilds } from '../../windows/known-breakages.js';
import { judgeImage, LINUX_IMAGE } from '../../windows/published-image.js';
import type { HostUnderTest, Isolation } from '../../windows/verdicts.js';
import { BaseImageFinder, type BaseImages } from './base-images.js';
import { judgeBuild, judgeRun } from './judge-image.js';

/** Characters that an outcome is counted as, beside its reason, and an entry of a list. */
const OUTCOME = 500;
const ENTRY = 8;
/** Steps that a judgement of one base image costs. */
const JUDGEMENT = 5;

export class Outcomes {
  readonly #bases: BaseImageFinder;
  readonly #numbers = new Interned();
  readonly #outcomes = new Map<string, Map<DeclaredTarget, Outcome>>();
  readonly #lists = new Map<string, readonly Outcome[]>();
  readonly #unions = new Map<string, readonly Outcome[]>();
  readonly #builds = new Map<string, readonly BuildOutcome[]>();

  constructor(private readonly budget: Budget) {
    this.#bases = new BaseImageFinder(budget);
  }

  /** One run of an image on the targets where it may land. @throws OverBudget */
  on(use: LookedUpImage, run: Run, landed: readonly DeclaredTarget[]): readonly Outcome[] {
    const ofRun = [
      this.#imageNumber(use),
      run.isolation?.value ?? '',
      run.hostProcess,
      usualOrchestrator(run.workload).id,
    ].join();
    const key = `${ofRun} ${this.#numbers.numberOf(landed)}`;
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.#pay(landed.length, ENTRY);
    const byTarget = this.#outcomes.get(ofRun) ?? new Map<DeclaredTarget, Outcome>();
    this.#outcomes.set(ofRun, byTarget);
    const list = landed.map((target) => {
      const outcome = byTarget.get(target) ?? this.#outcomeOf(use, run, target);
      byTarget.set(target, outcome);
      return outcome;
    });
    this.#lists.set(key, list);
    return list;
  }

  /** Several lists as one, in which each outcome stands once. @throws OverBudget */
  union(lists: readonly (readonly Outcome[])[]): readonly Outcome[] {
    const distinct = new Set(lists);
    const [only] = distinct;
    if (only === undefined || distinct.size === 1) return only ?? [];
    const key = [...distinct].map((list) => this.#numbers.numberOf(list)).join();
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const all = new Set<Outcome>();
    for (const list of distinct) {
      this.#pay(list.length, ENTRY);
      for (const outcome of list) all.add(outcome);
    }
    this.budget.make(key.length);
    const union = [...all];
    this.#unions.set(key, union);
    return union;
  }

  /**
   * Whether the machines that build a Dockerfile can: a stage with a RUN starts a container of its base; everything
   * else is only pulled, which classic Docker refuses for an image that is newer than its host.
   * Source: moby/moby, daemon/internal/distribution/pull_v2_windows.go, checkImageCompatibility.
   * @param hosts machines that the files ask for @param declared those of the configuration @throws OverBudget
   */
  ofBuild(
    use: LookedUpImage,
    hosts: ReadonlySet<BuildHost>,
    declared: readonly BuildHost[],
    { starts, isolation }: Pick<StageOrigin, 'starts' | 'isolation'>,
  ): readonly BuildOutcome[] {
    if (hosts.size + declared.length === 0) return [];
    const bases = this.#bases.of(use);
    const key =
      [bases, hosts, declared].map((list) => this.#numbers.numberOf(list)).join() + starts + isolation;
    const known =
      this.#builds.get(key) ??
      [...[...hosts].filter((host) => !isDeclared(host, declared)), ...declared].map((host) =>
        this.#built(bases, under(host, isolation), starts),
      );
    this.#builds.set(key, known);
    return known;
  }

  #built(bases: BaseImages, host: BuildHost, starts: boolean): BuildOutcome {
    this.#pay(JUDGEMENT * bases.length, OUTCOME);
    const { version, client, runner } = host;
    if (version === null) {
      const ofImage = bases[0]?.versions[0] ?? null;
      return { host, starts, ...onLinux(starts), version: ofImage, breakages: [] };
    }
    const machine = { version, client, runtime: 'docker' as const };
    // Whatever is not newer can be pulled, and Hyper-V isolation runs just that.
    const isolation = starts ? host.isolation : 'hyperv';
    const judgement = judgeBuild(bases, runner?.architecture, machine, isolation);
    const forHostProcess = bases.some(({ reading }) => reading?.hostProcessBase === true);
    const breakages = [
      // Pairs were reported from machines of their owners; hosted runners have other engines.
      ...(starts && runner === null ? judgement.breakages : []),
      ...(forHostProcess ? brokenHostProcessBuilds(machine) : []),
    ];
    return { host, starts, ...judgement, breakages };
  }

  /** The same for images of which the same is known. */
  #imageNumber(use: LookedUpImage): number {
    if (use.role !== 'run') return this.#numbers.numberOf(use.role);
    return this.#numbers.numberOf(use.os === 'linux' ? LINUX_IMAGE : this.#bases.of(use));
  }

  #outcomeOf(use: LookedUpImage, run: Run, target: DeclaredTarget): Outcome {
    const isolation = run.isolation?.value ?? target.isolation[0] ?? 'process';
    const isolationOffered = isolation === 'process' || target.isolation.includes('hyperv');
    // A pod is started by Kubernetes, also on a target that does not say what it is.
    const host: HostUnderTest = {
      version: target.version,
      client: target.client,
      runtime: target.runtime?.name ?? orchestratorOn(target, run.workload).runtime,
      ...(target.runtime === null ? {} : { runtimeVersion: target.runtime.version }),
      ...(target.architecture === null ? {} : { architecture: target.architecture }),
    };
    const common = { target, isolation, isolationOffered, host, version: null, breakages: [] };
    this.budget.make(OUTCOME);
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
    const bases = this.#bases.of(use);
    this.budget.spend(JUDGEMENT * bases.length);
    const judgement = judgeRun(bases, run.hostProcess, host, isolation);
    this.budget.make(judgement.reason.length);
    return { ...common, ...judgement };
  }

  #pay(count: number, characters: number): void {
    this.budget.spend(1 + count);
    this.budget.make(count * characters);
  }
}

/** Whether the configuration declares a larger runner, of which otherwise only the name is known. */
function isDeclared({ name, runner }: BuildHost, declared: readonly BuildHost[]): boolean {
  return runner?.byPrefix !== undefined && declared.some((host) => host.name.toLowerCase() === name);
}

/** A machine as a build uses it; hosted runners have no nested virtualization, whatever the build asks for. */
function under(host: BuildHost, isolation: Isolation | null): BuildHost {
  return isolation === null || host.runner !== null ? host : { ...host, isolation };
}
