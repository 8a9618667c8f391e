import type { Finding, Level, Report } from '../report.js';
import { clip, commandData, commandProperty, inertLog } from './inert.js';
import { plural } from './table.js';

/** GitHub keeps the first ten of each level in a step and drops the rest without a word. */
const BUDGET = 10;
/** The runner cuts messages at 4,096 characters, silently. */
const MAX_MESSAGE = 3_900;
const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** Workflow commands that become annotations, errors first; what is over the budget is counted in the last one. */
export function github(report: Report): string {
  const open = report.findings.filter((f) => f.suppressed === null);
  const lines = LEVELS.flatMap((level) => {
    const ofLevel = open.filter((f) => f.level === level);
    if (ofLevel.length <= BUDGET) return ofLevel.map(annotation);
    const rest = ofLevel.length - (BUDGET - 1);
    const count = `${plural(rest, `more ${level}`)}: GitHub shows ten of a level. The job summary lists all of them.`;
    return [...ofLevel.slice(0, BUDGET - 1).map(annotation), `::${level} title=wincompat::${commandData(count)}`];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding): string {
  const properties = [
    ['title', `${finding.title} (${finding.ruleId})`],
    ['file', finding.path],
    ['line', String(finding.line)],
    ['endLine', String(finding.endLine)],
    // GitHub takes columns on one line only. Its end is inclusive, ours is not.
    ...(finding.line === finding.endLine
      ? [
          ['col', String(finding.column)],
          ['endColumn', String(Math.max(finding.column, finding.endColumn - 1))],
        ]
      : []),
  ];
  const related = finding.related.slice(0, 10).map((r) => `${r.path}:${r.line}: ${r.message}`);
  const message = [finding.message, ...related].map(inertLog).join('\n');
  const written = properties.map(([name, value]) => `${name}=${commandProperty(name === 'file' ? value! : inertLog(value!))}`);
  return `::${finding.level} ${written.join(',')}::${commandData(clip(message, MAX_MESSAGE))}`;
}
