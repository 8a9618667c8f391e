// Work on files that anybody may have written is metered in one place: steps for time, characters for memory. Limits of
// single readers cannot stop what multiplies across them, so every reader and stage spends from the same budget.

/** How much a piece of work may cost. */
export interface Cost {
  /** Nodes, tokens, entries or calls that are visited: about a tenth of a microsecond to a microsecond each. */
  steps: number;
  /** Characters of texts that are made on the way. */
  characters: number;
}

/** Reading all files. A repository that people write costs less than a hundredth of this. */
const RUN: Cost = { steps: 60_000_000, characters: 1_000_000_000 };
/** What follows has budgets of its own, so that a file that uses up the first takes nothing from the results of others. */
const RESOLVING: Cost = { steps: 30_000_000, characters: 300_000_000 };
const JUDGING: Cost = { steps: 30_000_000, characters: 120_000_000 };
const MATCHING: Cost = { steps: 50_000_000, characters: 0 };
/** As many findings as a report lists, each with texts of its own. */
const RULES: Cost = { steps: 250_000_000, characters: 150_000_000 };
/** Files that were not read and suppressions that nothing needs are reported where rules have used up theirs, too. */
const REPORTING: Cost = { steps: 30_000_000, characters: 50_000_000 };
/** One file, whatever its size; each of its characters allows for more. */
const FILE: Cost = { steps: 2_000_000, characters: 20_000_000 };
/** All files that are read after others have used up the budget, and one of them: enough for what people write. */
export const RESERVE: Cost = { steps: 30_000_000, characters: 300_000_000 };
const FILE_OF_RESERVE: Cost = { steps: 5_000, characters: 100_000 };
const STEPS_PER_CHARACTER = 4;
const CHARACTERS_PER_CHARACTER = 8;

/** A budget is used up: what was being done ends here, and is reported by the caller that set the limit. */
export class OverBudget extends Error {
  override name = 'OverBudget';

  /** @param what is used up, and how much of it there was */
  constructor(
    readonly what: keyof Cost,
    readonly limit: number,
  ) {
    super(`takes more than ${limit} ${what}`);
  }
}

/** The budgets of one run, one for each stage. */
export interface Budgets {
  readonly reading: Budget;
  readonly resolving: Budget;
  readonly judging: Budget;
  /** Holding paths against the globs of the configuration. */
  readonly matching: Budget;
  /** What rules look at, and what they find. */
  readonly rules: Budget;
  /** What is reported of the run itself: what was not read, or failed, and suppressions that are wrong. */
  readonly reporting: Budget;
}

/** @returns what the stages of one run may cost, nothing of it spent */
export function budgetsOfRun(): Budgets {
  return {
    reading: new Budget(RUN),
    resolving: new Budget(RESOLVING),
    judging: new Budget(JUDGING),
    matching: new Budget(MATCHING),
    rules: new Budget(RULES),
    reporting: new Budget(REPORTING),
  };
}

/** The steps that were counted in all stages. */
export function stepsOf(budgets: Budgets): number {
  return Object.values<Budget>({ ...budgets }).reduce((sum, { spent }) => sum + spent.steps, 0);
}

/** Counts work as it is done. One for a stage of a run, handed to all that reads, resolves or judges. */
export class Budget {
  readonly #spent: Cost = { steps: 0, characters: 0 };
  /** What the piece of work that is being done may cost, and where its count must stop. */
  #piece: { cost: Cost; end: Cost };

  /** @param cost what all of the work may cost */
  constructor(cost: Cost = RUN) {
    this.#piece = { cost, end: cost };
  }

  /** What was spent until now. */
  get spent(): Readonly<Cost> {
    return this.#spent;
  }

  /** What the piece of work that is being done may still cost, or a part of it. @param part between 0 and 1 */
  left(part = 1): Cost {
    const { end } = this.#piece;
    const of = (what: keyof Cost): number => Math.floor(Math.max(0, end[what] - this.#spent[what]) * part);
    return { steps: of('steps'), characters: of('characters') };
  }

  /**
   * Counts steps before they are done.
   * @throws OverBudget where that is more than is left: then nothing is counted, so that other work can go on
   */
  spend(steps: number): void {
    this.#count('steps', steps);
  }

  /**
   * Counts the characters of a text before it is made.
   * @throws OverBudget where that is more than is left: then nothing is counted, so that other work can go on
   */
  make(characters: number): void {
    this.#count('characters', characters);
  }

  /**
   * Counts steps and characters if there is enough of both, for work that can end early and keep what it has.
   * @returns false where there is not: then nothing is counted
   */
  affords(steps: number, characters = 0): boolean {
    if (!this.has({ steps, characters })) return false;
    this.#spent.steps += steps;
    this.#spent.characters += characters;
    return true;
  }

  /** Whether so much is left. */
  has({ steps, characters }: Cost): boolean {
    const { end } = this.#piece;
    return this.#spent.steps + steps <= end.steps && this.#spent.characters + characters <= end.characters;
  }

  /**
   * Does a piece of work that may cost so much, or what is left where that is less. Pieces may be nested.
   * @throws OverBudget where it costs more
   */
  within<T>(cost: Cost, work: () => T): T {
    const outer = this.#piece;
    const left = this.left();
    const limit = (what: keyof Cost): number => Math.min(cost[what], left[what]);
    const own = { steps: limit('steps'), characters: limit('characters') };
    const end = {
      steps: this.#spent.steps + own.steps,
      characters: this.#spent.characters + own.characters,
    };
    this.#piece = { cost: own, end };
    try {
      return work();
    } finally {
      this.#piece = outer;
    }
  }

  #count(what: keyof Cost, amount: number): void {
    const { cost, end } = this.#piece;
    if (this.#spent[what] + amount > end[what]) throw new OverBudget(what, cost[what]);
    this.#spent[what] += amount;
  }
}

/** What reading one file may cost. @param length of its text */
export function costOfFile(length: number): Cost {
  return {
    steps: FILE.steps + STEPS_PER_CHARACTER * length,
    characters: FILE.characters + CHARACTERS_PER_CHARACTER * length,
  };
}

/** What reading one file may cost where other files have used up the budget. @param length of its text */
export function reserveOfFile(length: number): Cost {
  return { steps: FILE_OF_RESERVE.steps + length, characters: FILE_OF_RESERVE.characters + length };
}
