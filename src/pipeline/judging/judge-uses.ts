// Every image use against every declared target: which targets it may land on, and what it means there.

import type { Config } from '../../config/config.js';
import type { BuildHost } from '../../model/build.js';
import type { InternalErrors } from '../../model/internal-errors.js';
import type { BuildOutcome, JudgedUse, RunOutcomes } from '../../model/judged-use.js';
import type { ReadProblem } from '../../model/reading.js';
import type { LookedUpUse } from '../../model/resolved-use.js';
import type { Run, RuntimeClass } from '../../model/run.js';
import { unsaidRun } from '../../model/run.js';
import type { DeclaredTarget } from '../../model/target.js';
import {
  asksForWindows,
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
  readonly uses: readonly JudgedUse[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Judges every use. One that takes more than the budget has no outcomes, and a problem says how many there are.
 * @param internalErrors takes up where judging one fails: the others are judged all the same
 */
export function judgeUses(
  uses: readonly LookedUpUse[],
  matrix: Matrix,
  budget: Budget,
  internalErrors: InternalErrors,
): Judged {
  const judge = new Judge(matrix, budget);
  const left: LookedUpUse[] = [];
  const judged = uses.map((use) => {
    try {
      return judge.judge(use);
    } catch (error) {
      if (error instanceof OverBudget) left.push(use);
      else internalErrors.record('judgement of images', use.location.path, error);
      return { use, runs: [], byRun: [], outcomes: [], builds: [], homeless: [], strays: [] };
    }
  });
  const [first] = left;
  if (first === undefined) return { uses: judged, problems: [] };
  const problem: ReadProblem = {
    location: first.location,
    message: `the images of this repository take more work to judge than is done: ${left.length} of ${uses.length}, from this one on, are not held against the targets`,
    problem: 'the images take more work to judge than is done',
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

  judge(use: LookedUpUse): JudgedUse {
    const { path } = use.location;
    const targets = this.matrix.targetsOf(path);
    const runs = judgedRuns(use);
    this.budget.spend(1 + runs.length);
    const placed = runs.map((run) => this.#place(run));
    const byRun: RunOutcomes[] = [];
    const homeless: JudgedUse['homeless'][number][] = [];
    for (const run of placed) {
      const said = run.workload.kind !== null;
      const { landed, ruledOut } = this.#placements.of(
        run.workload,
        said ? targets : this.#unsaid(use, targets),
      );
      byRun.push({ run, outcomes: landed.length === 0 ? [] : this.#outcomes.on(use, run, landed) });
      if (landed.length === 0 && said && use.os === 'windows' && this.matrix.config.targets.length > 0)
        homeless.push({ run, because: ruledOut });
    }
    return {
      use,
      runs: placed,
      byRun,
      outcomes: this.#outcomes.union(byRun.map(({ outcomes }) => outcomes).filter((list) => list.length > 0)),
      builds: this.#builds(use),
      homeless,
      strays: isLinuxItself(use) ? this.#strays(use, targets) : [],
    };
  }

  /** The targets on which no file of the repository says how the image is run. */
  #unsaid(use: LookedUpUse, targets: readonly DeclaredTarget[]): readonly DeclaredTarget[] {
    if (use.runs.length === 0) return targets;
    this.budget.spend(use.runs.length);
    // One workload stands for all of its kind.
    const kinds = [...new Map(use.runs.map(({ workload }) => [workload.kind, workload])).values()];
    return this.#placements.only(
      targets,
      (target) => !kinds.some((workload) => orchestratorOn(target, workload).runs(workload)),
    );
  }

  #strays(use: LookedUpUse, targets: readonly DeclaredTarget[]): JudgedUse['strays'] {
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

  #builds(use: LookedUpUse): readonly BuildOutcome[] {
    if (use.foundIn.kind !== 'stage' || use.os !== 'windows') return [];
    const { hosts, starts } = use.foundIn;
    return this.#outcomes.ofBuild(use, hosts, this.matrix.buildHostsOf(use.location.path), starts);
  }
}

/** Of a Linux image those that ask for a Windows host; where nothing tells the system of an image, none. */
function judgedRuns(use: LookedUpUse): readonly Run[] {
  if (use.os === 'windows') return runsOf(use);
  if (use.kind === 'dockerfile' || !isLinuxItself(use)) return [];
  return use.runs.filter((run) => run.hostProcess || asksForWindows(run.workload));
}

/** Not only by where one of the workloads runs it: the image, or what it is built on, tells. */
function isLinuxItself({ os, platform, reading, bases, answer }: LookedUpUse): boolean {
  if (os !== 'linux') return false;
  if (platform !== null || reading?.os === 'linux') return true;
  return answer?.kind === 'found' || bases.some((base) => base.os === 'linux');
}

/** A Dockerfile's image may also be run by what no file here says. */
function runsOf(use: LookedUpUse): readonly Run[] {
  if (use.kind !== 'dockerfile') return use.runs;
  const unsaid = unsaidRun(use.location);
  return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
}
