import type { ImageUse } from '../../model/image-use.js';
import type { OpenReading } from '../../model/reading.js';
import { Interned } from '../../text/interned.js';
import type { SourceFile } from '../../text/source-file.js';
import type { ReaderContext } from '../reader.js';

/** Limit: files written by hand have fewer, and what services share through aliases is read for each. */
const MAX_LIST = 200;
const MAX_USES = 20_000;
const MAX_TOLD = 20;

/** One reading under way: where its results go, and what has been reported once. */
export class Scan {
  /** Whether some file includes itself. */
  circular = false;
  /** The projects that are included, each read once. */
  readonly included = new Set<string>();
  readonly #told = new Set<string>();
  readonly #shared = new WeakMap<object, unknown>();
  readonly #combined = new Map<string, unknown>();
  readonly #numbers = new Interned();

  constructor(
    readonly readerContext: ReaderContext,
    readonly reading: OpenReading,
  ) {}

  /** Tells, once for a place, that something there was not read to its end. */
  tell(file: SourceFile, offset: number, message: string): void {
    const key = `${file.path}\0${offset}`;
    if (this.#told.has(key) || this.#told.size >= MAX_TOLD) return;
    this.#told.add(key);
    const more = this.#told.size === MAX_TOLD ? '; further problems of this file are not listed' : '';
    this.reading.problems.push({ location: file.location(offset, offset), message: message + more });
  }

  /** The first of a list, however many services share it; the rest is reported of. */
  atMost<T>(list: readonly T[], file: SourceFile, { start }: { start: number }): readonly T[] {
    this.readerContext.budget.spend(1 + Math.min(list.length, MAX_LIST));
    if (list.length <= MAX_LIST) return list;
    this.tell(file, start, `more than ${MAX_LIST} entries in one list`);
    return list.slice(0, MAX_LIST);
  }

  use(use: ImageUse): void {
    const { uses, problems } = this.reading;
    if (uses.length < MAX_USES) uses.push(use);
    else if (!this.#told.has('uses')) {
      this.#told.add('uses');
      problems.push({ location: use.location, message: `more than ${MAX_USES} images in one file` });
    }
  }

  /** What is made of several things once, however many services have the same. */
  onceForAll<T>(things: readonly object[], make: () => T): T {
    const key = things.map((thing) => this.#numbers.numberOf(thing)).join();
    const known = (this.#combined.get(key) as T | undefined) ?? make();
    this.#combined.set(key, known);
    return known;
  }

  /** What is made of a node once, however many services share it by an alias. */
  once<T>(node: object, make: () => T): T {
    const known = (this.#shared.get(node) as T | undefined) ?? make();
    this.#shared.set(node, known);
    return known;
  }
}
