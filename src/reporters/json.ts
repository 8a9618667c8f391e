import type { Report } from '../report.js';

/** The report as it is: the contract for other tools. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
