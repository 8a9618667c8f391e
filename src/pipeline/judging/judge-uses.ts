// Every image use against every declared target: which targets it may land on, and what it means there.

import type { Config } from '../../config/config.js';
import type { BuildHost } from '../../model/build.js';
import type { InternalErrors } from '../../model/internal-errors.js';
import type { BuildOutcome, JudgedImage, RunOutcomes } from '../../model/judged-image.js';
import type { ReadProblem } from '../../model/reading.js';
import type { LookedUpImage } from '../../model/resolved-image.js';
import type { Run, RuntimeClass } from '../../model/run.js';
import { unsaidRun } from '../../model/run.js';
import type { DeclaredTarget } from '../../model/target.js';
import {
  asksForWindows,
  namesItsHost,
  orchestratorNamed,
  orchestratorOn,
  usualOrchestrator,
} from '../../orchestrators/index.js';
import { type Budget, OverBudget } from '../../text/budget.js';
import { Outcomes } from './outcomes.js';
import { Placements } from './placements.js';
import { applyRuntimeClasses } from './runtime-classes.js';

/** What judging needs beside the uses. */
export interface Matrix {
  readonly config: Config;
  readonly runtimeClasses: ReadonlyMap<string, RuntimeClass>;
  /** The targets that a path must run on, after the configuration's scopes; the same list for the same scope. */
  readonly targetsOf: (path: string) => readonly DeclaredTarget[];
  /** The declared machines that build a Dockerfile; the same list for the same machines. */
  readonly buildHostsOf: (path: string) => readonly BuildHost[];
}

export interface Judged {
  readonly uses: readonly JudgedImage[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Judges every use. One that takes more than the budget has no outcomes, and a problem says how many there are.
 * @param internalErrors adds where judging one fails: the others are judged all the same
 */
export function judgeUses(
  uses: readonly LookedUpImage[],
  matrix: Matrix,
  budget: Budget,
  internalErrors: InternalErrors,
): Judged {
  const judge = new Judge(matrix, budget);
  const left: LookedUpImage[] = [];
  const judged = uses.map((use) => {
    try {
      return judge.judge(use);
    } catch (error) {
      if (error instanceof OverBudget) left.push(use);
      else internalErrors.record('judgement of images', use.location.path, error);
      return {
        use,
        runs: [],
        byRun: [],
        outcomes: [],
        builds: [],
        unschedulable: [],
        unconstrainedLinuxPods: [],
      };
    }
  });
  const [first] = left;
  if (first === undefined) return { uses: judged, problems: [] };
  const problem: ReadProblem = {
    location: first.location,
    message: `the images of this repository exceed the limit of verdicts to compute: ${left.length} of ${uses.length}, from this one on, are not checked against the targets`,
    problem: 'the images exceed the limit of verdicts to compute',
  };
  return { uses: judged, problems: [problem] };
}

class Judge {
  readonly #placements: Placements;
  readonly #outcomes: Outcomes;
  readonly #place: (run: Run) => Run;

  constructor(
    private readonly matrix: Matrix,
    private readonly budget: Budget,
  ) {
    this.#placements = new Placements(budget);
    this.#outcomes = new Outcomes(budget);
    this.#place = applyRuntimeClasses(matrix.runtimeClasses, budget);
  }

  judge(use: LookedUpImage): JudgedImage {
    const { path } = use.location;
    const targets = this.matrix.targetsOf(path);
    const runs = judgedRuns(use);
    this.budget.spend(1 + runs.length);
    const placed = runs.map((run) => this.#place(run));
    const byRun: RunOutcomes[] = [];
    const unschedulable: JudgedImage['unschedulable'][number][] = [];
    for (const run of placed) {
      const said = run.workload.kind !== null;
      const { landed, ruledOut } = this.#placements.of(
        run.workload,
        said ? targets : this.#unsaid(use, targets),
      );
      byRun.push({ run, outcomes: landed.length === 0 ? [] : this.#outcomes.on(use, run, landed) });
      if (landed.length === 0 && this.#isElsewhere(run)) continue;
      if (landed.length === 0 && said && use.os === 'windows' && this.matrix.config.targets.length > 0)
        unschedulable.push({ run, because: ruledOut });
    }
    return {
      use,
      runs: placed,
      byRun,
      outcomes: this.#outcomes.union(byRun.map(({ outcomes }) => outcomes).filter((list) => list.length > 0)),
      builds: this.#builds(use),
      unschedulable,
      unconstrainedLinuxPods: isLinuxItself(use) ? this.#unconstrainedLinuxPods(use, targets) : [],
    };
  }

  /** The targets on which no file of the repository says how the image is run. */
  #unsaid(use: LookedUpImage, targets: readonly DeclaredTarget[]): readonly DeclaredTarget[] {
    if (use.runs.length === 0) return targets;
    this.budget.spend(use.runs.length);
    // One workload stands for all of its kind.
    const kinds = [...new Map(use.runs.map(({ workload }) => [workload.kind, workload])).values()];
    return this.#placements.only(
      targets,
      (target) => !kinds.some((workload) => orchestratorOn(target, workload).runs(workload)),
    );
  }

  #unconstrainedLinuxPods(
    use: LookedUpImage,
    targets: readonly DeclaredTarget[],
  ): JudgedImage['unconstrainedLinuxPods'] {
    if (use.kind === 'dockerfile' || use.runs.length === 0) return [];
    const nodes = this.#placements.only(
      targets,
      ({ platform }) => platform !== null && orchestratorNamed(platform).mixesSystems,
    );
    if (nodes.length === 0) return [];
    this.budget.spend(use.runs.length);
    return use.runs.map(this.#place).flatMap((run) => {
      if (!usualOrchestrator(run.workload).mixesSystems || run.workload.os !== null || run.hostProcess)
        return [];
      const open = this.#placements.of(run.workload, nodes).landed;
      return open.length > 0 ? [{ run, targets: open }] : [];
    });
  }

  /** Compose files are for development too: a service says nothing of a matrix that has no host for services. */
  #isElsewhere({ workload, saidBy }: Run): boolean {
    const { targets } = this.matrix.config;
    // What names its host is compared with that; a target of its orchestrator says what else there is.
    if (namesItsHost(workload))
      return !targets.some(
        (target) => target.platform !== null && orchestratorOn(target, workload).runs(workload),
      );
    return (
      saidBy.kind === 'service' && !targets.some((target) => orchestratorOn(target, workload).runs(workload))
    );
  }

  #builds(use: LookedUpImage): readonly BuildOutcome[] {
    const { foundIn } = use;
    if (use.os !== 'windows' || (foundIn.kind !== 'stage' && foundIn.kind !== 'job')) return [];
    const { hosts } = foundIn;
    if (foundIn.kind === 'job') {
      // A provider's machines are known; of others those may be meant that are declared.
      const own = hosts.size > 0 ? [] : this.matrix.buildHostsOf(use.location.path);
      return foundIn.refused === null
        ? this.#outcomes.ofBuild(use, hosts, own, { starts: true, isolation: null })
        : [];
    }
    return this.#outcomes.ofBuild(use, hosts, this.matrix.buildHostsOf(use.location.path), foundIn);
  }
}

/** Of a Linux image those that ask for a Windows host; where nothing shows the system of an image, none. */
function judgedRuns(use: LookedUpImage): readonly Run[] {
  if (use.os === 'windows') return runsOf(use);
  if (use.kind === 'dockerfile' || !isLinuxItself(use)) return [];
  return use.runs.filter((run) => run.hostProcess || asksForWindows(run.workload));
}

/** Not only by where one of the workloads runs it: the image, or what it is built on, tells. */
function isLinuxItself({ os, platform, reading, bases, answer }: LookedUpImage): boolean {
  if (os !== 'linux') return false;
  if (platform !== null || reading?.os === 'linux') return true;
  return answer?.kind === 'found' || bases.some((base) => base.os === 'linux');
}

/** A Dockerfile's image may also be run by what no file here says. */
function runsOf(use: LookedUpImage): readonly Run[] {
  if (use.kind !== 'dockerfile') return use.runs;
  const unsaid = unsaidRun(use.location);
  return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
}
