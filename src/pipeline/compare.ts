// Which findings a change can have brought about, where a revision was named.

import { NotCompared } from '../discovery/comparison.js';
import { attemptAsync, type InternalError } from '../model/internal-errors.js';
import type { CheckOptions } from '../model/options.js';
import type { Finding } from '../report/report.js';

export interface Comparison {
  /** Marks findings that were there before; none where nothing is known of that, so that all of them count. */
  mark(findings: Finding[]): Finding[];
  notes: string[];
}

const EVERYTHING_COUNTS: Comparison = { mark: (findings) => findings, notes: [] };

/**
 * Compares the files that findings stand in with a revision.
 * @param internalErrors takes up an exception that no code foresees
 * @throws UsageError where there is no git work tree, no git, or no such revision
 */
export function compare(
  findings: readonly Finding[],
  { root, changedSince }: Pick<CheckOptions, 'root' | 'changedSince'>,
  internalErrors: InternalError[],
): Promise<Comparison> {
  if (changedSince == null) return Promise.resolve(EVERYTHING_COUNTS);
  const work = async (): Promise<Comparison> => {
    const [{ filesChangedSince }, { markUnchanged }] = await Promise.all([
      import('../discovery/changed-since.js'),
      import('../report/preexisting.js'),
    ]);
    const paths = findings.flatMap((finding) => [finding, ...finding.related].map(({ path }) => path));
    try {
      const changed = filesChangedSince(root, changedSince, paths);
      return { mark: (all) => markUnchanged(all, changed), notes: [] };
    } catch (error) {
      if (!(error instanceof NotCompared)) throw error;
      const note = `changed-since: every finding counts as new, since the files could not be compared: ${error.message}.`;
      return { ...EVERYTHING_COUNTS, notes: [note] };
    }
  };
  return attemptAsync(`comparison with ${changedSince}`, internalErrors, work, EVERYTHING_COUNTS);
}
