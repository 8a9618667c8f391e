// One line for each finding, as GNU's coding standards ask of compilers ("Formatting Error Messages"): editors jump there.

import type { Report } from '../report.js';
import { escapeForLog } from '../text/escape.js';

/** Suppressed findings are left out. */
export function* gnu(report: Report): Generator<string> {
  for (const { path, line, column, level, message, ruleId, suppressed } of report.findings) {
    if (suppressed !== null) continue;
    const severity = level === 'notice' ? 'note' : level;
    yield `${escapeForLog(path)}:${line}:${column}: ${severity}: ${escapeForLog(message)} [${escapeForLog(ruleId, 60)}]\n`;
  }
}
