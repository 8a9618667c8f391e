import { styleText } from 'node:util';
import type { Finding, Level, Report } from '../report.js';
import { excerpt } from './excerpt.js';
import { groupBy } from './group.js';
import { inertLog } from './inert.js';
import { wrap } from './layout.js';
import type { Surface } from './surface.js';
import { matrix } from './tty-matrix.js';
import { extent, partMessage, place, problems, seconds } from './words.js';

type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

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
  const paint: Paint = (style, text) =>
    surface.color ? styleText(style, text, { validateStream: false }) : text;
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
  const { problem, remedy } = partMessage(finding.message);
  const position = `${inertLog(finding.path, 300)}:${finding.line}:${finding.column}`;
  const head = [
    paint('bold', position),
    paint(LEVEL_STYLES[finding.level], finding.level),
    inertLog(finding.title, 300),
    paint('dim', `[${inertLog(finding.ruleId, 60)}]`),
  ].join(' ');
  const text = source?.(finding.path);
  return [
    ...wrap(head, columns, '    '),
    ...(text === undefined
      ? []
      : excerpt(text, finding, Math.min(columns, 160) - 4).map((line) => paint('dim', `    ${line}`))),
    ...wrap(inertLog(problem), columns, '    '),
    ...(remedy === null ? [] : wrap(`${paint('bold', 'To fix it:')} ${inertLog(remedy)}`, columns, '    ')),
    ...finding.related.flatMap((related) =>
      wrap(
        `${inertLog(place(related), 300)} ${inertLog(related.message)}`,
        columns,
        '        ',
        '      ',
      ).map((line) => paint('dim', line)),
    ),
  ];
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
