// Which findings a change can have brought about: those that stand in a file that it touches, or that such a file
// decides. It is files and not lines, since a line that is taken out (a node selector) breaks one that stays.

import { INTERNAL_ERROR } from './outcome.js';
import type { Finding } from './report.js';

/** @param changed paths as the report has them */
export function markUnchanged(findings: readonly Finding[], changed: ReadonlySet<string>): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    preexisting:
      finding.ruleId !== INTERNAL_ERROR &&
      ![finding, ...finding.related].some(({ path }) => changed.has(path)),
  }));
}
