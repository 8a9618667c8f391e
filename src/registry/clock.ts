// The time that requests are held against. Handed in, so that tests need not wait for it.

export interface Clock {
  /** In milliseconds, from any beginning; never set back. */
  now(): number;
  /** Acts once after so many milliseconds. @returns what calls it off */
  after(milliseconds: number, act: () => void): () => void;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    clock.after(milliseconds, done);
  });
}
