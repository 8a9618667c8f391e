// What a report means for the run that made it: whether it fails, and whether it is complete.

import type { FailOn, Level } from '../model/options.js';
import type { Report } from './report.js';

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** The rule that reports a failed part of wincompat itself: nothing suppresses it, and it is none of the user's findings. */
export const INTERNAL_ERROR = 'internal-error';

/**
 * Whether the findings of a report fail the run.
 * @returns true when a finding that is neither suppressed nor was there before is at or above the level; internal
 *   errors do not count, see `isIncomplete`
 */
export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const threshold = LEVELS.indexOf(failOn);
  return report.findings.some(
    (f) =>
      f.ruleId !== INTERNAL_ERROR &&
      f.suppressed === null &&
      f.preexisting !== true &&
      LEVELS.indexOf(f.level) <= threshold,
  );
}

/**
 * Whether the findings of a report are not all that there is to find: a part of wincompat failed, so that not everything
 * was checked, or there are more findings than a report lists. That fails the run, whatever `failOn` is.
 */
export function isIncomplete({ findings, leftOut }: Report): boolean {
  return (leftOut?.findings ?? 0) > 0 || findings.some((f) => f.ruleId === INTERNAL_ERROR);
}
