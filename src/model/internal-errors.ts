// The boundary around one part of wincompat: an exception that no code foresees is recorded, and the other parts go on.

import { UsageError } from './usage-error.js';

/** A part that failed, so that not everything was checked. Each becomes a finding of the rule `internal-error`. */
export interface InternalError {
  /** What failed, e.g. `rule os-version-mismatch` or `reader compose`. */
  readonly part: string;
  /** The file that the part was working on, relative to the root; null where none is known. */
  readonly path: string | null;
  /** The first line of the exception's message, without control characters, at most 300 characters. */
  readonly message: string;
}

const MAX_MESSAGE = 300;

/** The boundaries of one run: every part that may fail runs in one, and what failed is kept here. */
export class InternalErrors {
  readonly #all: InternalError[] = [];

  /** What has failed until now. */
  get all(): readonly InternalError[] {
    return this.#all;
  }

  /**
   * Runs one part.
   * @param part what to name when it fails, e.g. `rule os-version-mismatch`
   * @param path the file that it works on, relative to the root; null where none is known
   * @returns what the work returns, or `otherwise` where it throws
   * @throws UsageError what is wrong with the usage or the configuration ends the run
   */
  guard<T>(part: string, path: string | null, work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (error) {
      this.record(part, path, error);
      return otherwise;
    }
  }

  /** Like `guard`, for a part that waits for others. @throws UsageError */
  async guardAsync<T>(part: string, work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.record(part, null, error);
      return otherwise;
    }
  }

  /**
   * Records what a part has thrown: once for each part and file, however often it fails there.
   * @param error anything that can be thrown
   * @throws UsageError where that is what was thrown
   */
  record(part: string, path: string | null, error: unknown): void {
    if (error instanceof UsageError) throw error;
    // The same part fails at one image of a file after the other.
    const last = this.#all.at(-1);
    if (last?.part === part && last.path === path) return;
    this.#all.push({ part, path, message: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // The lines after the first may be a stack trace.
  const [line = ''] = text.trimStart().split(/[\r\n\u2028\u2029]/, 1);
  return line.slice(0, MAX_MESSAGE).replace(/\p{Cc}+/gu, ' ');
}
