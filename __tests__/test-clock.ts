import type { Clock } from '../src/registry/clock.js';

/** A pause between attempts is shorter than this, and what a connection or a request has is not. */
const SHORT = 3_000;

/** A clock that stands still until a test moves it on. Only pauses pass by themselves. */
export class TestClock implements Clock {
  time = 0;
  readonly #timers = new Set<{ at: number; act: () => void }>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, act: () => void): () => void {
    const timer = { at: this.time + milliseconds, act };
    this.#timers.add(timer);
    if (milliseconds < SHORT) setImmediate(() => this.advance(timer.at - this.time));
    return () => this.#timers.delete(timer);
  }

  /** Time passes only as long as something waits for it. */
  advance(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].sort((a, b) => a.at - b.at);
      if (next === undefined) return;
      if (next.at > until) break;
      this.time = Math.max(this.time, next.at);
      this.#timers.delete(next);
      next.act();
    }
    this.time = Math.max(this.time, until);
  }

  /** How many timers are still to act. */
  get waiting(): number {
    return this.#timers.size;
  }
}
