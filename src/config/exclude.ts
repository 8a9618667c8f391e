/** The configuration's `exclude`, compiled. */
export interface Exclusion {
  /** Whether a file is not to be read. @param path relative to the root, with forward slashes */
  excludes(path: string): boolean;
  /** The globs to which no path that was asked for belonged. */
  unused(): string[];
}

/** The matcher is loaded only where there is something to match. */
export async function compileExclude(globs: readonly string[]): Promise<Exclusion> {
  if (globs.length === 0) return { excludes: () => false, unused: () => [] };
  const { default: picomatch } = await import('picomatch');
  const matchers = globs.map((glob) => ({ glob, matches: picomatch(glob, { dot: true }), used: false }));
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
