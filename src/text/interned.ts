/** Numbers for things that are the same: what is made for one serves all of its kind. */
export class Interned {
  readonly #numbers = new Map<unknown, number>();

  /** @param key compared as a key of a Map is: texts by their content, objects by identity */
  numberOf(key: unknown): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, known);
    return known;
  }
}
