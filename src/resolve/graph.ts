// Images that are built in this repository, traced to the base image of their Dockerfile.

import type { ImageUse } from '../model/image-use.js';
import type { ReadProblem } from '../model/reading.js';
import type { ResolvedImage } from '../model/resolved-image.js';
import type { Run } from '../model/run.js';
import { basesFirst } from '../text/bases-first.js';
import { type Budget, OverBudget } from '../text/budget.js';
import { type ImageReference, parseReference, repositoryOf } from '../windows/reference.js';
import { readReference } from '../windows/tags.js';
import { append } from './append.js';
import type { Made } from './build-all.js';
import { type Bases, type Declared, describe, NO_BASES } from './describe.js';
import type { Base } from './stages.js';
import { versionsOf } from './versions.js';

/** Ways in which an image of one name is built: each is another base of all that name it. */
const MAX_BASES = 50;
/** Images that are built on each other, down to one whose name shows its operating system. */
const MAX_CHAIN = 20;
/** Characters that a run is counted as which an image has from the one that is built on it. */
const RUN = 1_000;
/** Steps of a use, beside its bases; and characters of its origins in a step. */
const USE = 5;
const ORIGIN = 16;

/** Null where it is not known. */
type System = 'windows' | 'linux' | null;

/** The images made in this repository, and what each use of an image resolves to. */
export class Graph {
  readonly #made = new Map<string, Base[]>();
  /** The repositories that the images built on a use are named in. */
  readonly #builtAs = new Map<ImageUse, Set<string>>();
  readonly #madeOf = new Map<ImageUse, readonly Base[]>();
  readonly #resolved = new Map<ImageUse, ResolvedImage>();
  /** Uses where a circle closes: the inner ones, which stay without a base. */
  readonly #closing = new Map<ImageUse, ResolvedImage>();
  /** The base images of each list of ways to make an image, for all uses of that image. */
  readonly #bases = new Map<readonly Base[], Bases>();
  /** The operating system of all that is built under a name. */
  readonly #systems = new Map<string, System>();
  readonly #problems: ReadProblem[] = [];

  /**
   * @param representative for each use the one that stands for it
   * @param declared what the configuration says of images
   */
  constructor(
    made: readonly Made[],
    private readonly representative: ReadonlyMap<ImageUse, ImageUse>,
    private readonly declared: Declared,
    private readonly budget: Budget,
  ) {
    for (const { image, base } of made) {
      const parsed = parseReference(image);
      if (parsed === null) continue;
      for (const key of keysOf(parsed)) append(this.#made, key, base);
      if (base === null || !('use' in base)) continue;
      const use = representative.get(base.use) ?? base.use;
      const known = this.#builtAs.get(use) ?? new Set<string>();
      if (known.size < MAX_BASES) this.#builtAs.set(use, known.add(repositoryOf(parsed)));
    }
  }

  /** @returns for each use what it resolves to; those that take too much are left as they are written */
  resolve(uses: readonly ImageUse[]): { uses: ResolvedImage[]; problems: readonly ReadProblem[] } {
    const order = basesFirst(uses, (use) => this.#usesBelow(this.#builtHere(use)));
    const { runs, cyclic } = this.#trace(order);
    const left: ImageUse[] = [];
    for (const use of order) {
      const builtAs = [...(this.#builtAs.get(use) ?? [])];
      const made = this.#builtHere(use);
      const traced = {
        runs: runs.get(use) ?? use.runs,
        cyclic: cyclic.has(use),
        builtAs,
        sibling: made.length > 0 ? null : this.#systemOfSiblings(use),
      };
      try {
        this.#pay(use);
        this.#resolved.set(use, describe(use, this.#basesOf(made), made, traced, this.declared));
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error;
        left.push(use);
        this.#resolved.set(use, describe(use, NO_BASES, [], traced, this.declared));
      }
    }
    const [first] = left;
    if (first !== undefined) {
      this.#problems.push({
        location: first.location,
        message: `the images of this repository exceed the limit of steps to resolve: what ${left.length} of them, from this one on, are based on is not known`,
        problem: 'the images exceed the limit of steps to resolve',
      });
    }
    return { uses: uses.flatMap((use) => this.#resolved.get(use) ?? []), problems: this.#problems };
  }

  /** What runs an image runs its bases. @returns the runs of those, and the images that are built from themselves */
  #trace(order: readonly ImageUse[]): {
    runs: ReadonlyMap<ImageUse, readonly Run[]>;
    cyclic: ReadonlySet<ImageUse>;
  } {
    const runs = new Map<ImageUse, Set<Run>>();
    const cyclic = new Set<ImageUse>();
    const done = new Set<ImageUse>();
    let isCut = false;
    for (const use of order) {
      done.add(use);
      for (const base of this.#usesBelow(this.#builtHere(use))) {
        if (!done.has(base) || base === use) cyclic.add(base);
        const known = runs.get(base) ?? new Set(base.runs);
        runs.set(base, known);
        const added = use.runs.filter((run) => !known.has(run));
        if (this.budget.affords(use.runs.length, RUN * added.length)) {
          for (const run of added) known.add(run);
        } else if (!isCut) {
          isCut = true;
          const message = 'more workloads than the limit run images that are built on this one';
          this.#problems.push({ location: base.location, message });
        }
      }
    }
    return { runs: new Map([...runs].map(([use, all]) => [use, [...all]])), cyclic };
  }

  #pay(use: ImageUse): void {
    const written = use.origins.reduce((sum, { value }) => sum + (value?.length ?? 0), use.partial.length);
    this.budget.spend(USE + written / ORIGIN);
  }

  #basesOf(made: readonly Base[]): Bases {
    if (made.length === 0) return NO_BASES;
    const known = this.#bases.get(made);
    if (known !== undefined) return known;
    const below = this.#usesBelow(made);
    this.budget.spend(below.length);
    const images = below.map((use) => this.#resolved.get(use) ?? this.#inner(use));
    const bases = { images, versions: versionsOf(images, this.budget) };
    // What closes a circle is another base for the others.
    if (below.every((use) => this.#resolved.has(use))) this.#bases.set(made, bases);
    return bases;
  }

  /** An image that is built from itself has no base: the inner use stays without one. */
  #inner(use: ImageUse): ResolvedImage {
    const known =
      this.#closing.get(use) ??
      describe(
        use,
        NO_BASES,
        [],
        { runs: use.runs, cyclic: false, builtAs: [], sibling: null },
        this.declared,
      );
    this.#closing.set(use, known);
    return known;
  }

  #usesBelow(made: readonly Base[]): ImageUse[] {
    const uses = made.flatMap((base) =>
      base !== null && 'use' in base ? (this.representative.get(base.use) ?? base.use) : [],
    );
    return [...new Set(uses)];
  }

  /**
   * By name and tag; else by name alone, since a pipeline may give the tag: where the reference's own tag says nothing of
   * the image, and all builds of that name say the same. A digest names what was pushed once, not what is built now.
   */
  #builtHere(use: ImageUse): readonly Base[] {
    const known = this.#madeOf.get(use);
    if (known !== undefined) return known;
    const parsed = parseReference(use.reference ?? '');
    const made = parsed === null || parsed.digest !== null ? [] : this.#madeUnder(parsed, use);
    this.#madeOf.set(use, made);
    return made;
  }

  #madeUnder(parsed: ImageReference, use: ImageUse): readonly Base[] {
    const [exact, name] = keysOf(parsed);
    if (this.#made.has(exact)) return this.#waysToMake(exact, use);
    if (!this.#made.has(name)) return [];
    const { os, versions } = readReference(parsed);
    if (os === 'linux' || versions.length > 0) return [];
    const ways = this.#waysToMake(name, use);
    this.budget.spend(ways.length);
    return new Set(ways.map(shownBy)).size === 1 ? ways : [];
  }

  /** The operating system of what is built here under the same name: of one that differs in its release, or is a digest. */
  #systemOfSiblings({ reference }: ImageUse): System {
    const parsed = parseReference(reference ?? '');
    return parsed === null ? null : this.#systemUnder(repositoryOf(parsed), MAX_CHAIN);
  }

  #systemUnder(name: string, levels: number): System {
    const known = this.#systems.get(name);
    if (known !== undefined) return known;
    // What leads back to this name shows nothing of it.
    this.#systems.set(name, null);
    const ways = this.#made.get(name) ?? [];
    this.budget.spend(ways.length);
    const systems = new Set(ways.map((base) => this.#systemOf(base, levels)));
    const system = systems.size === 1 ? ([...systems][0] ?? null) : null;
    this.#systems.set(name, system);
    return system;
  }

  #systemOf(base: Base, levels: number): System {
    if (base === null || 'scratch' in base) return null;
    const parsed = parseReference(base.use.reference ?? '');
    if (parsed === null) return null;
    const { os } = readReference(parsed);
    if (os !== 'unknown') return os;
    if (base.use.sign !== null) return base.use.sign.os;
    return levels === 0 ? null : this.#systemUnder(repositoryOf(parsed), levels - 1);
  }

  /** Cut for all that name the image, and reported where the first of them does. */
  #waysToMake(key: string, use: ImageUse): readonly Base[] {
    const made = this.#made.get(key) ?? [];
    if (made.length <= MAX_BASES) return made;
    this.#problems.push({
      location: use.location,
      message: `${key} is built in ${made.length} ways, of which ${MAX_BASES} are checked`,
      problem: `${key} is built in too many ways`,
    });
    const some = made.slice(0, MAX_BASES);
    this.#made.set(key, some);
    return some;
  }
}

/** The names by which an image that is built here is found: with its tag, and without. */
function keysOf(parsed: ImageReference): readonly [exact: string, name: string] {
  const name = repositoryOf(parsed);
  return [`${name}:${parsed.tag ?? 'latest'}`, name];
}

/** What a base shows of the images that are built on it: equal where they are alike. */
function shownBy(base: Base): string {
  if (base === null) return 'unknown';
  if ('scratch' in base) return 'scratch';
  const reference = base.use.reference ?? '';
  const parsed = parseReference(reference);
  const versions = parsed === null ? [] : readReference(parsed).versions;
  return versions.length === 0 ? reference : versions.map(({ build }) => build).join();
}
