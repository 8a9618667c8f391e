import type { InternalErrors } from '../../model/internal-errors.js';
import { noReading, type Reading } from '../../model/reading.js';
import { ParserNeeded } from '../../readers/dockerfile/parser.js';
import type { Read, ReaderContext } from '../../readers/reader.js';
import { Budget, type Cost, costOfFile, OverBudget, RESERVE, reserveOfFile } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import { unread } from './unread.js';

/** Characters of memory that what a reader finds is counted as: an image, a build, a stage of a Dockerfile. */
const FOUND = 15_000;

/** Reads one file after the other, each in its part of the budget. */
export class FileReader {
  readonly #readerContext: ReaderContext;
  readonly #reserve: ReaderContext;
  #isUsedUp = false;

  /** @param internalErrors adds where a parser fails: the results of other files stand */
  constructor(
    budget: Budget,
    contextPaidBy: (payer: Budget) => ReaderContext,
    private readonly internalErrors: InternalErrors,
  ) {
    this.#readerContext = contextPaidBy(budget);
    this.#reserve = contextPaidBy(new Budget(RESERVE));
  }

  /** @param format what the parser reads, for the message where it fails. @throws ParserNeeded */
  read(format: string, read: Read, file: SourceFile): Reading | null {
    const { length } = file.text;
    const isShort = !this.#isUsedUp && !this.#readerContext.budget.has(costOfFile(length));
    try {
      const reading = this.#isUsedUp
        ? readWithin(read, file, this.#reserve, reserveOfFile(length))
        : readWithin(read, file, this.#readerContext, costOfFile(length));
      if (reading !== null) this.#keep(reading);
      return reading;
    } catch (error) {
      if (error instanceof ParserNeeded) throw error;
      if (!(error instanceof OverBudget)) {
        this.internalErrors.record(`reader ${format}`, file.path, error);
        return noReading();
      }
      if (isShort) {
        // What other files have used up is not missing where little is needed.
        this.#isUsedUp = true;
        return this.read(format, read, file);
      }
      return unread(file.path, `reading the file ${error.message}`);
    }
  }

  /** @throws OverBudget where all files together bring too much */
  #keep(reading: Reading): void {
    const { budget } = this.#isUsedUp ? this.#reserve : this.#readerContext;
    const size = FOUND * sizeOf(reading);
    this.#isUsedUp ||= !budget.has({ steps: 0, characters: size });
    budget.make(size);
  }
}

function readWithin(read: Read, file: SourceFile, readerContext: ReaderContext, cost: Cost): Reading | null {
  return readerContext.budget.within(cost, () => read(file, readerContext));
}

export function namesImages({ uses, builds, dockerfiles, fileBuilds, skipped }: Reading): boolean {
  return [uses, builds, dockerfiles, fileBuilds].some((list) => list.length > 0) || skipped.length > 0;
}

function sizeOf({ uses, builds, dockerfiles, fileBuilds, kustomizations }: Reading): number {
  const stages = dockerfiles.reduce((sum, dockerfile) => sum + dockerfile.stages.length, 0);
  return uses.length + builds.length + fileBuilds.length + kustomizations.length + stages;
}
