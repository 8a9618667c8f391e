/** Nothing is shown of work that is done sooner, nor more often than this, in milliseconds. */
const WAIT = 500;
const PAUSE = 100;

const CLEAR_LINE = '\r\x1b[2K';

/** One line on a terminal that says how far the work is, and is gone when the work is done. */
export class Progress {
  readonly #live: boolean;
  readonly #started: number;
  #shown: number | null = null;

  /** @param stream where problems go, so that results stay what they are; no terminal gets nothing */
  constructor(
    private readonly stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#live = stream.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI;
    this.#started = now();
  }

  /** `querying registries: 34 of 200`. */
  show(work: string, done: number, of: number): void {
    const now = this.now();
    if (!this.#live || now - this.#started < WAIT || now - (this.#shown ?? 0) < PAUSE) return;
    this.#shown = now;
    this.stream.write(`${CLEAR_LINE}${work}: ${done} of ${of}`);
  }

  clear(): void {
    if (this.#shown !== null) this.stream.write(CLEAR_LINE);
    this.#shown = null;
  }
}
