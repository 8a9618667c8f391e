import type { Assessment } from './assess.js';
import type { Finding, Level, Report, ReportImage, Summary } from './report.js';
import { fitReport } from './report-fit.js';

/** Puts everything that a check came to into the report's fixed form and order, and within its limits. */
export function buildReport(
  { targets, images, ...assessment }: Assessment,
  run: { files: number; notes: string[]; durationMs: number },
): Report {
  const findings = [...assessment.findings].sort(byPlace);
  return fitReport({
    schemaVersion: 1,
    targets,
    images,
    findings,
    summary: {
      files: run.files,
      ...summaryOf(images, findings),
      lookups: assessment.lookups,
      durationMs: Math.round(run.durationMs),
    },
    unverified: assessment.unverified,
    notes: run.notes,
  });
}

/** What can be counted of a report. Suppressed findings count as nothing else. */
export function summaryOf(
  images: readonly ReportImage[],
  findings: readonly Finding[],
): Omit<Summary, 'files' | 'lookups' | 'durationMs'> {
  const open = findings.filter((finding) => finding.suppressed === null);
  const count = (level: Level): number => open.filter((finding) => finding.level === level).length;
  return {
    images: images.length,
    windowsImages: images.filter(({ os }) => os === 'windows').length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    suppressed: findings.length - open.length,
  };
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.level !== b.level) return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}
