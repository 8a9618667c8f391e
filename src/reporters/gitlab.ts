// GitLab's code quality report. Source: docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").

import type { Level, Report } from '../report.js';
import { crop, inertJson } from './inert.js';

const SEVERITIES: Record<Level, string> = { error: 'critical', warning: 'minor', notice: 'info' };

/** Suppressed findings are left out: the format has no word for them. */
export function gitlab(report: Report): string {
  const seen = new Map<string, number>();
  const entries = report.findings
    .filter((finding) => finding.suppressed === null)
    .map(({ ruleId, level, message, path, line, endLine, fingerprint }) => {
      // One finding at several places has one fingerprint, and GitLab wants each entry's to be its own.
      const times = seen.get(fingerprint) ?? 0;
      seen.set(fingerprint, times + 1);
      return {
        description: crop(message, 4_000),
        check_name: ruleId,
        fingerprint: times === 0 ? fingerprint : `${fingerprint}-${times}`,
        severity: SEVERITIES[level],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
  return `${inertJson(JSON.stringify(entries, null, 2))}\n`;
}
