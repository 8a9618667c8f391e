// A generator of pseudo-random numbers whose every result follows from its seed (mulberry32).

export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** @returns {number} from 0 inclusive to 1 exclusive */
  fraction() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /**
   * @param {number} limit at least 1
   * @returns {number} a whole number from 0 inclusive to the limit exclusive
   */
  below(limit) {
    return Math.floor(this.fraction() * limit);
  }

  /** @param {number} probability from 0 to 1 */
  chance(probability) {
    return this.fraction() < probability;
  }

  /**
   * @template T
   * @param {readonly T[]} items at least one
   * @returns {T}
   */
  pick(items) {
    return /** @type {T} */ (items[this.below(items.length)]);
  }
}
