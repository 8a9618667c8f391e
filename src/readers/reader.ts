import type { OpenReading, Reading } from '../model/reading.js';
import { type Budget, OverBudget } from '../text/budget.js';
import type { SourceFile } from '../text/source-file.js';

/**
 * Does what fills a reading. Where that is over the budget, what was found before is kept, and a problem says so.
 * @param file what is read
 */
export function keepingFound(reading: OpenReading, file: SourceFile, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    const message = `reading it ${error.message}, and the rest of it is skipped`;
    reading.problems.push({ location: file.location(0, 0), message });
  }
}

/** What a reader may look at beside its own file. */
export interface ReaderContext {
  /** Another file of the root, or null where there is none or it cannot be read. @param path relative to the root */
  open(path: string): SourceFile | null;
  /**
   * What is in a folder of the root, sorted; folders with a slash at their end. Empty where there is no such folder.
   * @param folder relative to the root; '' for the root itself
   */
  list(folder: string): readonly string[];
  /** The name of the root directory itself, for names that are made from a folder's. */
  rootName: string;
  /** What reading may cost: whatever can multiply is counted before it is done. */
  budget: Budget;
}

/**
 * Reads a file. Null where its content turns out to be something else. Never throws on bad input, except OverBudget, and
 * ParserNeeded where a Dockerfile in it has to be parsed.
 */
export type Read = (file: SourceFile, readerContext: ReaderContext) => Reading | null;

/** One file format. To add one, write a file like its neighbours and list it in `index.ts`. */
export interface Reader {
  /** The format, for messages. */
  name: string;
  /** Whether a file of this path may be of the format; decided without opening it. */
  claims(path: string): boolean;
  /** Whether a file of such a path may be of the format by its text: a search, so that no parser is loaded in vain. */
  mayBe?(file: SourceFile): boolean;
  /** Parsers are large: each is loaded when the first file needs it. */
  load(): Promise<Read>;
}
