// Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one object.

import { MAX_ITEMS } from '../../report/limits.js';
import type { Budget } from '../../text/budget.js';
import { Interned } from '../../text/interned.js';
import type { Related } from '../../text/location.js';

const MAX_RELATED = MAX_ITEMS.related;

/** Steps of an item of a list that no finding had before: it is compared, written and hashed. */
const LISTED = 40;
/** Characters that an item of a list is counted as. */
const ENTRY = 8;

/** The parts of all findings of a run. Each is kept once, and paid for where it is new. */
export class SharedParts {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #places = new Map<string, Related>();
  readonly #placeLists = new Map<string, readonly Related[]>();
  readonly #numbers = new Interned();
  // What was made of a list, by the list itself: rules give one list to thousands of findings.
  readonly #namesOf = new WeakMap<readonly object[], readonly string[]>();
  readonly #placesOf = new WeakMap<readonly Related[], readonly Related[]>();
  readonly #placeOf = new WeakMap<Related, Related>();

  /** @param budget counts what is kept, as steps and as characters */
  constructor(private readonly budget: Budget) {}

  /** @throws OverBudget */
  text(text: string): string {
    return first(this.#texts, text, () => {
      this.budget.make(text.length);
      return text;
    });
  }

  /** @throws OverBudget */
  texts(texts: readonly string[]): readonly string[] {
    return first(this.#lists, JSON.stringify(texts), () => {
      this.#pay(texts);
      return texts.map((text) => this.text(text));
    });
  }

  /** The names of targets, each once. @throws OverBudget */
  names(targets: readonly { readonly name: string }[]): readonly string[] {
    const known = this.#namesOf.get(targets);
    if (known !== undefined) return known;
    this.#pay(targets);
    const names = this.texts([...new Set(targets.map(({ name }) => name))]);
    this.#namesOf.set(targets, names);
    return names;
  }

  /** Of some places those that a finding has room for. @throws OverBudget */
  places(places: readonly Related[]): readonly Related[] {
    const known = this.#placesOf.get(places);
    if (known !== undefined) return known;
    const kept = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
    this.#pay(kept);
    const key = kept.map((place) => this.#numbers.numberOf(place)).join();
    const list = first(this.#placeLists, key, () => kept);
    this.#placesOf.set(places, list);
    return list;
  }

  #place(place: Related): Related {
    const known = this.#placeOf.get(place);
    if (known !== undefined) return known;
    const { path, line, column, endLine, endColumn, message, cause } = place;
    const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
    const one = first(this.#places, key, () => {
      this.budget.make(key.length);
      return place;
    });
    this.#placeOf.set(place, one);
    return one;
  }

  #pay({ length }: readonly unknown[]): void {
    this.budget.spend(LISTED * length);
    this.budget.make(ENTRY * length);
  }
}

function first<V>(all: Map<string, V>, key: string, make: () => V): V {
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}
