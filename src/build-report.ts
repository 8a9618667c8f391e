import type { Assessment } from './assess.js';
import type { Finding, Level, Report } from './report.js';

/** Puts everything that a check came to into the report's fixed form and order. */
export function buildReport(
  { targets, images, ...assessment }: Assessment,
  run: { files: number; notes: string[]; durationMs: number },
): Report {
  const findings = [...assessment.findings].sort(byPlace);
  const open = findings.filter((f) => f.suppressed === null);
  const count = (level: Level): number => open.filter((f) => f.level === level).length;
  return {
    schemaVersion: 1,
    targets,
    images,
    findings,
    summary: {
      files: run.files,
      images: images.length,
      windowsImages: images.filter((i) => i.os === 'windows').length,
      lookups: assessment.lookups,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: findings.length - open.length,
      durationMs: Math.round(run.durationMs),
    },
    unverified: assessment.unverified,
    notes: run.notes,
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
