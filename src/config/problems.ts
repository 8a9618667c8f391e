import { UsageError } from '../model/usage-error.js';

/** The person who corrects a file runs the check again; more of one file is noise, and would fill a log. */
const MAX_PROBLEMS = 50;

/**
 * All that is wrong with a configuration, as one error.
 * @param problems at least one, each a line with its place
 * @returns an error with the first of them, and how many more there are
 */
export function configurationError(problems: readonly string[]): UsageError {
  const more = problems.length - MAX_PROBLEMS;
  const shown = more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `… and ${more} more.`] : problems;
  return new UsageError(shown.join('\n'));
}
