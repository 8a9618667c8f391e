// One line for each finding, as GNU's coding standards ask of compilers ("Formatting Error Messages"): editors jump there.

import type { Report } from '../report/report.js';
import { escapeForLog } from '../text/escape.js';
import { onOneLine } from './support/finding-lines.js';

/** Suppressed findings are left out. */
export function* gnu(report: Report): Generator<string> {
  for (const finding of report.findings) {
    const { path, line, column, level, ruleId, suppressed } = finding;
    if (suppressed !== null) continue;
    const severity = level === 'notice' ? 'note' : level;
    yield `${escapeForLog(path)}:${line}:${column}: ${severity}: ${escapeForLog(onOneLine(finding))} [${escapeForLog(ruleId, 60)}]\n`;
  }
}
