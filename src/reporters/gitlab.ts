// GitLab's code quality report. Source: docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").

import type { Level } from '../model/options.js';
import { jsonOf } from '../report/json.js';
import type { Report } from '../report/report.js';
import { crop } from '../text/crop.js';
import { onOneLine } from './support/finding-lines.js';
import { jsonLines } from './support/json-lines.js';

const SEVERITIES: Record<Level, string> = { error: 'critical', warning: 'minor', notice: 'info' };

/** Suppressed findings are left out: the format has no word for them. */
export function* gitlab(report: Report): Generator<string> {
  yield* jsonLines(entriesOf(report), jsonOf);
  yield '\n';
}

function* entriesOf({ findings }: Report): Generator<object> {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { ruleId, level, path, line, endLine, fingerprint, suppressed } = finding;
    if (suppressed !== null) continue;
    // One finding at several places has one fingerprint, and GitLab wants each entry's to be its own.
    const times = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, times + 1);
    yield {
      description: crop(onOneLine(finding), 4_000),
      check_name: ruleId,
      fingerprint: times === 0 ? fingerprint : `${fingerprint}-${times}`,
      severity: SEVERITIES[level],
      location: { path, lines: { begin: line, end: endLine } },
    };
  }
}
