import type { Finding } from '../report/report.js';
import type { Setup } from './setup.js';

/** Marks what was there before the revision that the user named, and whatever else no change since can have brought about. */
export async function compareWithRevision(
  findings: readonly Finding[],
  { options: { root, changedSince }, internalErrors }: Setup,
): Promise<readonly Finding[]> {
  if (changedSince == null) return findings;
  const [{ filesChangedSince }, { markUnchanged }] = await Promise.all([
    import('../discovery/changed-since.js'),
    import('../report/preexisting.js'),
  ]);
  const paths = findings.flatMap((finding) => [finding, ...finding.related].map(({ path }) => path));
  // Without the comparison every finding counts.
  return internalErrors.guard(
    `comparison with ${changedSince}`,
    null,
    () => markUnchanged(findings, filesChangedSince(root, changedSince, paths)),
    findings,
  );
}
