import type { Level } from '../model/options.js';
import type { Finding, ReportImage, Summary } from './report.js';

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
