// Runs with the operating system that their RuntimeClass, or what is declared of the targets, gives them.

import type { ImageUse } from '../model/image-use.js';
import { ASKS_NOTHING, type Run, type RuntimeClass } from '../model/run.js';
import type { DeclaredTarget } from '../model/target.js';
import { osOfRuntimeClass } from '../orchestrators/build-labels.js';
import { type DeclaredPlacement, DeclaredPlacements } from '../orchestrators/declared.js';
import type { Budget } from '../text/budget.js';
import { crop } from '../text/crop.js';
import { hasWindowsWord } from '../windows/repositories.js';

/** Characters of a name in a reason. */
const MAX_NAME = 63;
/** Characters that a run is counted as which gets an operating system. What is not paid for stays without one. */
const RUN = 500;

export class PlacedRuns {
  readonly #byWorkload = new Map<Run['workload'], DeclaredPlacement | null>();
  readonly #placed = new Map<Run, Run>();
  readonly #workloads = new Map<Run['workload'], Run['workload']>();
  readonly #classes = new Map<RuntimeClass, Run['workload']>();
  readonly #declared: DeclaredPlacements;

  /** @param budget pays for each workload, and for what is made. */
  constructor(
    targets: readonly DeclaredTarget[],
    private readonly runtimeClasses: ReadonlyMap<string, RuntimeClass>,
    private readonly budget: Budget,
  ) {
    this.#declared = new DeclaredPlacements(targets);
  }

  /** @returns the use with runs that say their operating system, where that is known */
  place(use: ImageUse): ImageUse {
    if (use.runs.length === 0) return use;
    const runs = use.runs.map((run) => this.#run(run));
    return runs.every((run, index) => run === use.runs[index]) ? use : { ...use, runs };
  }

  /** Why a use may be one of a Windows image, though nothing proves it; null where nothing hints at it. */
  hint(use: ImageUse): string | null {
    for (const { workload, runtimeClass } of use.runs) {
      if (workload.os !== null) continue;
      const placement = this.#placement(workload);
      if (placement !== null) return placement.because;
      // A class of the cluster may still show by its name what it is for.
      if (runtimeClass !== null && hasWindowsWord(runtimeClass.name))
        return `its RuntimeClass is ${crop(runtimeClass.name, MAX_NAME)}`;
    }
    return null;
  }

  #run(run: Run): Run {
    const { workload } = run;
    if (workload.kind === null || workload.os !== null) return run;
    const known = this.#placed.get(run);
    if (known !== undefined) return known;
    const os = this.#osOf(run);
    const isPlaced = os !== null && this.budget.affords(1, RUN);
    const placed = isPlaced ? { ...run, workload: this.#withOs(workload, os) } : run;
    this.#placed.set(run, placed);
    return placed;
  }

  #osOf({ workload, runtimeClass }: Run): 'windows' | 'linux' | null {
    const added = runtimeClass === null ? undefined : this.runtimeClasses.get(runtimeClass.name);
    const os = added === undefined ? null : osOfRuntimeClass(added);
    if (os !== null) return os;
    const isPlaced =
      this.#placement(workload)?.certain === true ||
      (added !== undefined && this.#ofClass(added)?.certain === true);
    return isPlaced ? 'windows' : null;
  }

  /** What the selector of a RuntimeClass shows: the pods that name it get that, too. */
  #ofClass(added: RuntimeClass): DeclaredPlacement | null {
    const workload = this.#classes.get(added) ?? { ...ASKS_NOTHING, nodeSelector: added.nodeSelector };
    this.#classes.set(added, workload);
    return this.#placement(workload);
  }

  /** The containers of a pod share its workload, and still do. */
  #withOs(workload: Run['workload'], os: 'windows' | 'linux'): Run['workload'] {
    const known = this.#workloads.get(workload) ?? { ...workload, os };
    this.#workloads.set(workload, known);
    return known;
  }

  #placement(workload: Run['workload']): DeclaredPlacement | null {
    const known = this.#byWorkload.get(workload);
    if (known !== undefined) return known;
    const { nodeSelector, affinityTerms, constraints, tolerations } = workload;
    const values = affinityTerms.flat().map((requirement) => requirement.values);
    const asked = [Object.keys(nodeSelector), ...values, constraints, tolerations];
    const steps = asked.reduce((sum, { length }) => sum + length, 1);
    const placement = this.budget.affords(steps) ? this.#declared.of(workload) : null;
    this.#byWorkload.set(workload, placement);
    return placement;
  }
}
