import type { Report } from '../report.js';
import { inertJson } from './inert.js';

/** The report as it stands: the form for other programs, and for `merge`. */
export function json(report: Report): string {
  return `${inertJson(JSON.stringify(report, null, 2))}\n`;
}
