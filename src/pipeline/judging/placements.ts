// On which targets workloads may land. Most workloads of a repository ask for the same, and share one answer.

import type { Run } from '../../model/run.js';
import type { DeclaredTarget } from '../../model/target.js';
import { deployableTo, schedule } from '../../orchestrators/index.js';
import type { Budget } from '../../text/budget.js';
import { Interned } from '../../text/interned.js';

export interface Placement {
  /** Those that may take the workload. Equal lists are the same object. */
  readonly landed: readonly DeclaredTarget[];
  readonly ruledOut: readonly { target: DeclaredTarget; reason: string }[];
}

/** Characters that an entry of a list is counted as, and those of a target that is ruled out beside its reason. */
const ENTRY = 8;
const RULED_OUT = 60;
/** Characters of a workload's text that are compared in a step. */
const COMPARED = 16;

export class Placements {
  readonly #numbers = new Interned();
  readonly #workloads = new Map<Run['workload'], number>();
  readonly #placements = new Map<string, Placement>();
  readonly #lists = new Map<string, readonly DeclaredTarget[]>();

  constructor(private readonly budget: Budget) {}

  /** @throws OverBudget */
  of(workload: Run['workload'], targets: readonly DeclaredTarget[]): Placement {
    const key = `${this.#workloadNumber(workload)} ${this.#numbers.numberOf(targets)}`;
    const known = this.#placements.get(key) ?? this.#place(workload, targets);
    this.#placements.set(key, known);
    return known;
  }

  /** @returns the targets that pass a test, as the list that all share who have the same. @throws OverBudget */
  only(
    targets: readonly DeclaredTarget[],
    test: (target: DeclaredTarget) => boolean,
  ): readonly DeclaredTarget[] {
    this.budget.spend(1 + targets.length);
    const found = targets.filter(test);
    const key = found.map((target) => this.#numbers.numberOf(target)).join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.budget.make(key.length + ENTRY * found.length);
    this.#lists.set(key, found);
    return found;
  }

  #place(workload: Run['workload'], targets: readonly DeclaredTarget[]): Placement {
    const ruledOut: { target: DeclaredTarget; reason: string }[] = [];
    const landed = this.only(deployableTo(workload, targets), (target) => {
      const where = schedule(workload, target);
      if (!where.schedulable) {
        this.budget.make(RULED_OUT + where.because.length);
        ruledOut.push({ target, reason: where.because });
      }
      return where.schedulable;
    });
    return { landed, ruledOut };
  }

  /** The same for workloads that ask for the same, wherever they stand. */
  #workloadNumber(workload: Run['workload']): number {
    const known = this.#workloads.get(workload);
    if (known !== undefined) return known;
    const { kind, os, nodeSelector, affinityTerms, tolerations, constraints, nodeName, refused } = workload;
    const asked = constraints.map(({ key, operator, value }) => [key, operator, value]);
    const text = JSON.stringify([
      kind,
      os,
      nodeSelector,
      affinityTerms,
      tolerations,
      asked,
      nodeName,
      refused ?? null,
    ]);
    this.budget.spend(1 + text.length / COMPARED);
    this.budget.make(text.length);
    const number = this.#numbers.numberOf(text);
    this.#workloads.set(workload, number);
    return number;
  }
}
