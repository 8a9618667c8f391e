import type { Budget } from '../text/budget.js';
import { globMatcher } from './glob.js';

/** The configuration's `exclude`, compiled. */
export interface Exclusion {
  /** Whether a file is not to be read. @param path relative to the root, with forward slashes */
  excludes(path: string): boolean;
  /** The globs to which no path that was asked for belonged. */
  unused(): string[];
}

/** @param budget what matching may cost: where it is used up, UsageError is thrown */
export function compileExclude(globs: readonly string[], budget: Budget): Exclusion {
  const matchers = globs.map((glob) => ({ glob, matches: globMatcher([glob], budget), used: false }));
  return {
    excludes(path) {
      // Every matcher is asked, since each that matches counts as used.
      const found = matchers.filter(({ matches }) => matches(path));
      for (const matcher of found) matcher.used = true;
      return found.length > 0;
    },
    unused: () => matchers.filter(({ used }) => !used).map(({ glob }) => glob),
  };
}
