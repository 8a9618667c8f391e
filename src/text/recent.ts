/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
export class Recent<K, V> {
  readonly #kept = new Map<K, { value: V; weight: number }>();
  #weight = 0;

  /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
  constructor(private readonly capacity: number) {}

  get(key: K): V | undefined {
    const found = this.#kept.get(key);
    if (found === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  set(key: K, value: V, weight: number): void {
    this.#drop(key);
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.capacity || oldest === key) return;
      this.#drop(oldest);
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }

  #drop(key: K): void {
    this.#weight -= this.#kept.get(key)?.weight ?? 0;
    this.#kept.delete(key);
  }
}
