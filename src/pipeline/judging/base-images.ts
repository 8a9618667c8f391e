// The third-party images that an image is based on. Of thousands of images, most are based on the same few.

import type { LookedUpImage } from '../../model/resolved-image.js';
import { basesFirst } from '../../text/bases-first.js';
import type { Budget } from '../../text/budget.js';
import { Interned } from '../../text/interned.js';
import { architectureIn, tokensOf } from '../../windows/os-tokens.js';
import { formatVersion } from '../../windows/version.js';

/** The base images of an image, of which each tells something else. Equal lists are the same object. */
export type BaseImages = readonly LookedUpImage[];

/** Characters that an entry of a list is counted as. */
const ENTRY = 8;

/** Finds the base images of every image, each list once. */
export class BaseImageFinder {
  readonly #known = new Map<LookedUpImage, BaseImages>();
  readonly #representatives = new Map<string, LookedUpImage>();
  readonly #lists = new Map<string, BaseImages>();
  readonly #numbers = new Interned();

  constructor(private readonly budget: Budget) {}

  /**
   * @returns itself, where it is not built in this repository; of base images of which the same is known, the first
   * @throws OverBudget
   */
  of(use: LookedUpImage): BaseImages {
    const known = this.#known.get(use);
    if (known !== undefined) return known;
    const unknown = basesFirst([use], ({ bases }) => bases.filter((base) => !this.#known.has(base)));
    for (const one of unknown) {
      this.budget.spend(1 + one.bases.length);
      this.#known.set(one, this.#listOf(one));
    }
    return this.#known.get(use) ?? [];
  }

  #listOf(use: LookedUpImage): BaseImages {
    const lists = new Set(use.bases.map((base) => this.#known.get(base) ?? []));
    const [only] = lists;
    if (only === undefined) return this.#interned([this.#representative(use)]);
    if (lists.size === 1) return only;
    const all = new Set<LookedUpImage>();
    for (const list of lists) {
      this.budget.spend(list.length);
      for (const base of list) all.add(base);
    }
    return this.#interned([...all]);
  }

  #interned(list: LookedUpImage[]): BaseImages {
    const key = list.map((one) => this.#numbers.numberOf(one)).join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    this.budget.make(key.length + ENTRY * list.length);
    this.#lists.set(key, list);
    return list;
  }

  /** The first image of which the same is known, as far as a verdict depends on it. */
  #representative(use: LookedUpImage): LookedUpImage {
    const { reading, parsed, scratch, answer } = use;
    const [version] = use.versions;
    const key = JSON.stringify([
      version === undefined ? null : formatVersion(version),
      reading?.entries.map(formatVersion),
      answer === null ? null : this.#numbers.numberOf(answer),
      [reading?.hostProcessBase, reading?.nanoServer, reading?.atLeast, reading?.neverMade],
      architectureIn(tokensOf(parsed?.tag ?? null)),
      parsed?.registry === 'mcr.microsoft.com',
      scratch !== null,
    ]);
    const known = this.#representatives.get(key) ?? use;
    this.#representatives.set(key, known);
    return known;
  }
}
