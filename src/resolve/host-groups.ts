import type { BuildHost } from '../model/build.js';
import type { Budget } from '../text/budget.js';
import { Interned } from '../text/interned.js';

const NONE: ReadonlySet<BuildHost> = new Set();

/** Joins groups of machines. Images that the same groups build share one set: a pipeline builds thousands of them. */
export class HostGroups {
  readonly #numbers = new Interned();
  readonly #unions = new Map<string, ReadonlySet<BuildHost>>();

  constructor(private readonly budget: Budget) {}

  /** @throws OverBudget */
  union(groups: ReadonlySet<ReadonlySet<BuildHost>>): ReadonlySet<BuildHost> {
    const [only] = groups;
    if (only === undefined || groups.size === 1) return only ?? NONE;
    this.budget.spend(groups.size);
    const key = [...groups].map((group) => this.#numbers.numberOf(group)).join();
    const known = this.#unions.get(key);
    if (known !== undefined) return known;
    const hosts = new Set<BuildHost>();
    for (const group of groups) {
      this.budget.spend(group.size);
      for (const host of group) hosts.add(host);
    }
    this.budget.make(key.length + 32 * hosts.size);
    this.#unions.set(key, hosts);
    return hosts;
  }
}
