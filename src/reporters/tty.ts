import type { Finding, Level, Report } from '../report.js';
import { excerpt } from './excerpt.js';
import { groupBy } from './group.js';
import { inertLog } from './inert.js';
import { wrap } from './layout.js';
import { type Paint, painter, type Style } from './paint.js';
import type { Surface } from './surface.js';
import { matrix } from './tty-matrix.js';
import { count, extent, MAX_PLACES, paragraphs, place, problems, seconds } from './words.js';

const LEVEL_STYLES: Record<Level, Style> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  notice: ['bold', 'blue'],
};

/** Narrower than this nothing can be laid out; the terminal breaks the lines instead. */
const MIN_COLUMNS = 40;
/** For logs and files, which have no width of their own. */
const DEFAULT_COLUMNS = 120;

/** The report for people at a terminal, or in a log: the matrix, the findings file by file, and the sum of it. */
export function tty(report: Report, surface: Surface): string {
  const columns = Math.max(MIN_COLUMNS, surface.columns ?? DEFAULT_COLUMNS);
  const paint = painter(surface.color);
  const blocks = [
    matrix(report, columns, paint),
    ...byFile(report.findings).map((finding) => findingLines(finding, columns, paint, surface.source)),
    [
      ...summaryLines(report, columns, paint),
      ...report.notes.flatMap((note) => noteLines(note, columns, paint)),
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

/** The findings that count; those of one file stand together, in the report's order. */
function byFile(findings: readonly Finding[]): Finding[] {
  const open = findings.filter((finding) => finding.suppressed === null);
  return groupBy(open, (finding) => finding.path).flat();
}

function findingLines(finding: Finding, columns: number, paint: Paint, source: Surface['source']): string[] {
  const head = [
    paint('bold', `${inertLog(finding.path, 300)}:${finding.line}:${finding.column}`),
    paint(LEVEL_STYLES[finding.level], finding.level),
    inertLog(finding.title, 300),
    paint('dim', `[${inertLog(finding.ruleId, 60)}]`),
  ].join(' ');
  return [
    ...wrap(head, columns, '    ', ''),
    ...sourceLines(finding, columns, source).map((line) => paint('dim', `    ${line}`)),
    ...paragraphs(finding.message).flatMap(({ label, text }) =>
      wrap(label === '' ? inertLog(text) : `${paint('bold', label)} ${inertLog(text)}`, columns, '    '),
    ),
    ...relatedLines(finding, columns).map((line) => paint('dim', line)),
  ];
}

function sourceLines(finding: Finding, columns: number, source: Surface['source']): string[] {
  const text = source?.(finding.path);
  return text === undefined ? [] : excerpt(text, finding, columns - 4);
}

function relatedLines({ related }: Finding, columns: number): string[] {
  const more = related.length - MAX_PLACES;
  return [
    ...related
      .slice(0, MAX_PLACES)
      .map((other) => `${inertLog(place(other), 300)} ${inertLog(other.message, 300)}`),
    ...(more > 0 ? [`and ${count(more, 'more place')}`] : []),
  ].flatMap((text) => wrap(text, columns, '        ', '      '));
}

function summaryLines({ summary }: Report, columns: number, paint: Paint): string[] {
  const style: Style =
    summary.errors > 0 ? ['bold', 'red'] : summary.warnings > 0 ? ['bold', 'yellow'] : ['bold', 'green'];
  const suppressed = summary.suppressed > 0 ? `, ${summary.suppressed} suppressed` : '';
  return wrap(
    `${paint(style, problems(summary))}${suppressed} in ${extent(summary)}; ${seconds(summary.durationMs)}`,
    columns,
    '  ',
    '',
  );
}

function noteLines(note: string, columns: number, paint: Paint): string[] {
  return wrap(`${paint('bold', 'note:')} ${inertLog(note)}`, columns, '      ', '');
}
