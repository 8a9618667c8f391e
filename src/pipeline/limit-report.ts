import type { Report } from '../report/report.js';

/** A few short notes are within every limit. */
const SHORT_NOTES = 2_000;

/** Cuts a report to its limits, with a note on what was cut. What limits it is loaded where there is something to cut. */
export async function limitReport(report: Report): Promise<Report> {
  const { images, findings, targets, notes, coverage } = report;
  const entries = images.length + findings.length + targets.length + (coverage?.skipped.length ?? 0);
  if (entries === 0 && notes.join('').length < SHORT_NOTES) return report;
  const { fitReport } = await import('../report/fit.js');
  return fitReport(report);
}
