// Which findings a change can have brought about, where a revision was named.

import { NotCompared } from '../discovery/comparison.js';
import type { Finding } from '../report/report.js';
import type { Setup } from './setup.js';

export interface Comparison {
  /** Marks findings that were there before; none where nothing is known of that, so that all of them count. */
  mark(findings: readonly Finding[]): readonly Finding[];
  readonly notes: readonly string[];
}

const EVERYTHING_COUNTS: Comparison = { mark: (findings) => findings, notes: [] };

/**
 * Compares the files that findings stand in with a revision.
 * @throws UsageError where there is no git work tree, no git, or no such revision
 */
export async function compareWithRevision(
  findings: readonly Finding[],
  { options: { root, changedSince }, internalErrors }: Setup,
): Promise<Comparison> {
  if (changedSince == null) return EVERYTHING_COUNTS;
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
  return internalErrors.guardAsync(`comparison with ${changedSince}`, work, EVERYTHING_COUNTS);
}
