// One line for each finding, as GNU's coding standards ask of compilers ("Formatting Error Messages"): editors jump there.

import type { Report } from '../report.js';
import { inertLog } from './inert.js';

/** Suppressed findings are left out. */
export function gnu(report: Report): string {
  return report.findings
    .filter((finding) => finding.suppressed === null)
    .map(({ path, line, column, level, message, ruleId }) => {
      const words = level === 'notice' ? 'note' : level;
      return `${inertLog(path)}:${line}:${column}: ${words}: ${inertLog(message)} [${ruleId}]\n`;
    })
    .join('');
}
