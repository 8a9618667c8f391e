// Checkstyle's XML, which Jenkins, reviewdog and editors read.

import type { Level } from '../model/options.js';
import type { Report } from '../report/report.js';
import { VERSION } from '../version.js';
import { onOneLine } from './support/finding-lines.js';
import { groupBy } from './support/group.js';
import { xmlTag } from './support/xml.js';

const SEVERITIES: Record<Level, string> = { error: 'error', warning: 'warning', notice: 'info' };

/** Suppressed findings are left out: the format has no word for them. */
export function* checkstyle(report: Report): Generator<string> {
  const open = report.findings.filter((finding) => finding.suppressed === null);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${xmlTag('checkstyle', { version: VERSION })}\n`;
  for (const [name, findings] of groupBy(open, (finding) => finding.path)) {
    yield `  ${xmlTag('file', { name })}\n`;
    for (const finding of findings) {
      const { line, column, level, ruleId } = finding;
      const message = onOneLine(finding);
      const source = `wincompat.${ruleId}`;
      yield `    ${xmlTag('error', { line, column, severity: SEVERITIES[level], message, source }, true)}\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}
