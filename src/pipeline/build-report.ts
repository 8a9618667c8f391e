import type { Level } from '../model/options.js';
import { fitReport } from '../report/fit.js';
import type { Finding, Report } from '../report/report.js';
import { summaryOf } from '../report/summary.js';
import type { Assessment } from './assess.js';

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
      ...(assessment.notChecked === 0 ? {} : { notChecked: assessment.notChecked }),
      lookups: assessment.lookups,
      durationMs: Math.round(run.durationMs),
    },
    unverified: assessment.unverified,
    notes: run.notes,
  });
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.level !== b.level) return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}
