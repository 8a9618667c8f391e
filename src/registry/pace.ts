// How fast a registry is asked. Once it says "too many requests" it is asked one question at a time, each after the pause
// that it wants: many that retry side by side would only use up more of what is allowed.

import pLimit from 'p-limit';
import { type Clock, pause } from './clock.js';
import { LookupFailure } from './lookup-failure.js';

export interface PacePolicy {
  /** How often a busy registry is asked again before it is given up. */
  retries: number;
  /** Before the first retry; doubled for each more. In milliseconds. */
  pause: number;
  /** The longest pause that is waited for. In milliseconds. */
  longestPause: number;
}

export class Pace {
  #isSlow = false;
  /** In a row, of what was asked alone; what was under way when the first came counts as one. */
  #refusals = 0;
  #notBefore = 0;
  #givenUp: LookupFailure | null = null;
  readonly #oneAtATime = pLimit(1);

  /** @param until when the run stops asking, on the clock */
  constructor(
    private readonly clock: Clock,
    private readonly policy: PacePolicy,
    private readonly until: number,
  ) {}

  /** Asks in its turn. @returns its outcome; the failure by which the registry was given up, without asking, after that */
  async turn<T>(ask: () => Promise<T | LookupFailure>): Promise<T | LookupFailure> {
    if (!this.#isSlow) return this.#heed(await ask());
    return this.#oneAtATime(async () => {
      if (this.#givenUp !== null) return this.#givenUp;
      const wait = this.#notBefore - this.clock.now();
      if (wait > 0) await pause(this.clock, wait);
      const outcome = await ask();
      if (isBusy(outcome)) this.#refusals++;
      else this.#refusals = 0;
      return this.#heed(outcome);
    });
  }

  get isGivenUp(): boolean {
    return this.#givenUp !== null;
  }

  #heed<T>(outcome: T | LookupFailure): T | LookupFailure {
    if (!isBusy(outcome)) return outcome;
    if (!this.#isSlow) this.#refusals = 1;
    this.#isSlow = true;
    const now = this.clock.now();
    const wait = Math.max(this.policy.pause * 2 ** (this.#refusals - 1), outcome.wait);
    this.#notBefore = Math.max(this.#notBefore, now + wait);
    const isTooLong = wait > Math.min(this.policy.longestPause, this.until - now);
    if (isTooLong || this.#refusals > this.policy.retries) this.#givenUp = outcome;
    return outcome;
  }
}

function isBusy(outcome: unknown): outcome is LookupFailure {
  return outcome instanceof LookupFailure && outcome.scope === 'busy';
}
