// The same reference at the same place, reached by several builds or through an anchor, is one use.

import type { BuildHost } from '../model/build.js';
import type { ImageUse, UseOrigin } from '../model/image-use.js';
import type { ReadProblem } from '../model/reading.js';
import type { Run } from '../model/run.js';
import { type Budget, OverBudget } from '../text/budget.js';
import { Interned } from '../text/interned.js';
import type { Location } from '../text/location.js';
import { HostGroups } from './host-groups.js';

export interface MergedUses {
  /** Each use once, in the order of path, line and column. */
  readonly uses: readonly ImageUse[];
  /** For each of the given uses the one that stands for it. */
  readonly representative: ReadonlyMap<ImageUse, ImageUse>;
  readonly problems: readonly ReadProblem[];
}

/** @param place what becomes of each use, once all that is said of it is known */
export function mergeUses(
  uses: readonly ImageUse[],
  budget: Budget,
  place: (use: ImageUse) => ImageUse = (use) => use,
): MergedUses {
  const groups = new Map<string, Group>();
  // Names may be long, and many: their numbers are not.
  const names = new Interned();
  for (const use of uses) {
    const { path, line, column } = use.location;
    const key = `${names.numberOf(path)}:${line}:${column}:${names.numberOf(use.reference ?? use.partial)}`;
    const group = groups.get(key) ?? new Group();
    groups.set(key, group);
    group.add(use);
  }
  const hostGroups = new HostGroups(budget);
  const representative = new Map<ImageUse, ImageUse>();
  const merged: ImageUse[] = [];
  const problems: ReadProblem[] = [];
  for (const group of groups.values()) {
    const { use: joined, isCut } = group.merged(hostGroups);
    const use = place(joined);
    merged.push(use);
    for (const one of group.uses) representative.set(one, use);
    if (!isCut || problems.length > 0) continue;
    const message = 'more machines than the limit build this image and those after it';
    problems.push({ location: use.location, message });
  }
  return { uses: merged.sort(byPlace), representative, problems };
}

/** Uses that are the same. */
class Group {
  readonly uses: ImageUse[] = [];
  readonly #runs = new Set<Run>();
  readonly #hosts = new Set<ReadonlySet<BuildHost>>();

  add(use: ImageUse): void {
    this.uses.push(use);
    for (const run of use.runs) this.#runs.add(run);
    if (use.foundIn.kind === 'stage') this.#hosts.add(use.foundIn.hosts);
  }

  /** @returns one use with what all of them say; cut, where that is more machines than the budget allows for */
  merged(hostGroups: HostGroups): { use: ImageUse; isCut: boolean } {
    const [first] = this.uses;
    if (first === undefined) throw new Error('a group of uses is empty');
    if (this.uses.length === 1) return { use: first, isCut: false };
    const role = this.uses.some((use) => use.role === 'run') ? 'run' : first.role;
    const limit = this.uses.find((use) => use.limit !== undefined)?.limit;
    const { foundIn, isCut } = this.#foundIn(first.foundIn, hostGroups);
    return {
      use: { ...first, role, runs: [...this.#runs], foundIn, ...(limit === undefined ? {} : { limit }) },
      isCut,
    };
  }

  #foundIn(first: UseOrigin, hostGroups: HostGroups): { foundIn: UseOrigin; isCut: boolean } {
    if (first.kind !== 'stage') return { foundIn: first, isCut: false };
    const stages = this.uses.flatMap(({ foundIn }) => (foundIn.kind === 'stage' ? foundIn : []));
    const joined = {
      ...first,
      variant: stages.find(({ variant }) => variant !== null)?.variant ?? null,
      isolation: stages.every(({ isolation }) => isolation === first.isolation) ? first.isolation : null,
      starts: stages.some(({ starts }) => starts),
      listed: stages.some(({ listed }) => listed),
    };
    try {
      return { foundIn: { ...joined, hosts: hostGroups.union(this.#hosts) }, isCut: false };
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      return { foundIn: joined, isCut: true };
    }
  }
}

function byPlace(a: ImageUse, b: ImageUse): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  if (a.location.line !== b.location.line) return a.location.line - b.location.line;
  if (a.location.column !== b.location.column) return a.location.column - b.location.column;
  return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}

/** Values that a template adds stand there, with the template's workload. */
export function withoutValuesInTemplates(uses: readonly ImageUse[]): readonly ImageUse[] {
  if (!uses.some(({ foundIn }) => foundIn.kind === 'values')) return uses;
  const placeOf = ({ path, line, column }: Location): string => `${path}:${line}:${column}`;
  const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
  return uses.filter(({ foundIn, location }) => foundIn.kind !== 'values' || !named.has(placeOf(location)));
}
