// What bounds a comparison with a commit, and why one may not come to an end.

/** Why files were not compared, where the request was right: the end of a sentence, without a full stop. */
export class NotCompared extends Error {}

/** The time that a comparison has, however many repositories lie in each other. */
const TIME_MS = 60_000;

/** Counts the time of one comparison down. */
export class Deadline {
  readonly #end: number;

  /** @param now milliseconds from any beginning, never set back */
  constructor(private readonly now: () => number) {
    this.#end = now() + TIME_MS;
  }

  /**
   * The time that a run may take.
   * @param most in milliseconds
   * @throws NotCompared where none is left
   */
  atMost(most: number): number {
    const left = this.#end - this.now();
    if (left <= 0) throw tookTooLong();
    // A limit of 0 is none.
    return Math.max(1, Math.min(most, Math.floor(left)));
  }

  /** @throws NotCompared where no time is left */
  check(): void {
    this.atMost(1);
  }
}

/** @returns what is thrown where the time is used up */
export function tookTooLong(): NotCompared {
  return new NotCompared(`git and the reading of files took more than ${TIME_MS / 1000} seconds`);
}

/** Runs what needs the system's help. @throws NotCompared where the system refuses */
export function withSystem<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new NotCompared(`${what} (${code})`);
  }
}
