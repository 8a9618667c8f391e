// What kustomizations build on, over any number of others between them. Files are numbered in the order in which a
// walk meets them, so that all below a kustomization is a range, or a few where several build on the same.
// Source: Agrawal, Borgida, Jagadish: Efficient Management of Transitive Relationships, 1989.

import type { Kustomization } from '../model/kustomization.js';
import type { Budget } from '../text/budget.js';
import { folderOf } from '../text/paths.js';

/** The first and the last of consecutive numbers. */
type Range = readonly [first: number, last: number];

interface Visit {
  kustomization: Kustomization;
  next: number;
  ranges: Range[];
}

export class Reach {
  readonly #numbers = new Map<string, number>();
  readonly #paths: string[] = [];
  readonly #byFolder: ReadonlyMap<string, Kustomization>;
  readonly #takenUpBy = new Map<string, Kustomization[]>();
  readonly #known = new Map<Kustomization, readonly Range[]>();
  readonly #underWay = new Set<Kustomization>();

  /**
   * @param hasPods whether a file of this path matters
   * @param budget pays for each step of the walk
   */
  constructor(
    all: readonly Kustomization[],
    private readonly hasPods: (path: string) => boolean,
    private readonly budget: Budget,
  ) {
    this.#byFolder = new Map(all.map((kustomization) => [folderOf(kustomization.path), kustomization]));
    for (const kustomization of all) {
      for (const folder of kustomization.components) {
        const users = this.#takenUpBy.get(folder);
        if (users === undefined) this.#takenUpBy.set(folder, [kustomization]);
        else users.push(kustomization);
      }
    }
  }

  /** Whether a kustomization builds on a file, itself or through others; a component's users do not count. @throws OverBudget */
  has(kustomization: Kustomization, path: string): boolean {
    // All that is below is numbered once the ranges are known.
    const ranges = this.#rangesOf(kustomization);
    const number = this.#numbers.get(path);
    return number !== undefined && isIn(number, ranges);
  }

  /** The kustomization of a folder. */
  at(folder: string): Kustomization | undefined {
    return this.#byFolder.get(folder);
  }

  /** Those that include a component. */
  usersOf(component: Kustomization): readonly Kustomization[] {
    return this.#takenUpBy.get(folderOf(component.path)) ?? [];
  }

  /** The files that a kustomization builds on, itself or through others, of those that matter. @throws OverBudget */
  *filesOf(kustomization: Kustomization): Generator<string> {
    for (const [first, last] of this.#rangesOf(kustomization)) {
      for (let number = first; number <= last; number++) {
        this.budget.spend(1);
        const path = this.#paths[number];
        if (path !== undefined) yield path;
      }
    }
  }

  /** How many files there are of those. @throws OverBudget */
  sizeOf(kustomization: Kustomization): number {
    return this.#rangesOf(kustomization).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  }

  #rangesOf(start: Kustomization): readonly Range[] {
    const known = this.#known.get(start);
    if (known !== undefined) return known;
    const open: Visit[] = [this.#visit(start)];
    for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
      const { resources, components } = visit.kustomization;
      const at = visit.next++;
      const path = resources[at] ?? components[at - resources.length];
      if (path === undefined) {
        open.pop();
        this.#underWay.delete(visit.kustomization);
        const ranges = this.#joined(visit.ranges);
        this.#known.set(visit.kustomization, ranges);
        if (open.length === 0) return ranges;
        addAll(open.at(-1)?.ranges ?? [], ranges);
        continue;
      }
      this.budget.spend(1);
      if (this.hasPods(path)) visit.ranges.push(this.#numbered(path));
      const inner = this.#byFolder.get(path);
      if (inner === undefined) continue;
      const ranges = this.#known.get(inner);
      if (ranges !== undefined) {
        this.budget.spend(ranges.length);
        addAll(visit.ranges, ranges);
      } else if (!this.#underWay.has(inner)) {
        // Kustomize itself refuses those that build on each other in a circle.
        open.push(this.#visit(inner));
      }
    }
    return [];
  }

  #visit(kustomization: Kustomization): Visit {
    this.#underWay.add(kustomization);
    // What its own patches bring is in itself.
    const own = this.hasPods(kustomization.path) ? [this.#numbered(kustomization.path)] : [];
    return { kustomization, next: 0, ranges: own };
  }

  #numbered(path: string): Range {
    const number = this.#numbers.get(path) ?? this.#numbers.size;
    this.#numbers.set(path, number);
    this.#paths[number] = path;
    return [number, number];
  }

  /** Ranges that touch or overlap as one, in their order. */
  #joined(ranges: readonly Range[]): readonly Range[] {
    this.budget.spend(ranges.length);
    const joined: [number, number][] = [];
    for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
      const before = joined.at(-1);
      if (before === undefined || first > before[1] + 1) joined.push([first, last]);
      else before[1] = Math.max(before[1], last);
    }
    return joined;
  }
}

function addAll(ranges: Range[], more: readonly Range[]): void {
  for (const range of more) ranges.push(range);
}

/** Whether a number is in one of sorted ranges. */
function isIn(number: number, ranges: readonly Range[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, -1];
    if (number < first) high = middle;
    else if (number > last) low = middle + 1;
    else return true;
  }
  return false;
}
