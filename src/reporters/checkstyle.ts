// Checkstyle's XML, which Jenkins, reviewdog and editors read.

import type { Level, Report } from '../report.js';
import { VERSION } from '../version.js';
import { groupBy } from './group.js';
import { xmlTag } from './xml.js';

const SEVERITIES: Record<Level, string> = { error: 'error', warning: 'warning', notice: 'info' };

/** Suppressed findings are left out: the format has no word for them. */
export function checkstyle(report: Report): string {
  const open = report.findings.filter((finding) => finding.suppressed === null);
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', xmlTag('checkstyle', { version: VERSION })];
  for (const findings of groupBy(open, (finding) => finding.path)) {
    lines.push(`  ${xmlTag('file', { name: findings[0]!.path })}`);
    for (const { line, column, level, message, ruleId } of findings) {
      const source = `wincompat.${ruleId}`;
      lines.push(
        `    ${xmlTag('error', { line, column, severity: SEVERITIES[level], message, source }, true)}`,
      );
    }
    lines.push('  </file>');
  }
  return `${[...lines, '</checkstyle>'].join('\n')}\n`;
}
