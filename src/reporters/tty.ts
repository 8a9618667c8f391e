import { styleText } from 'node:util';
import type { Finding, Report } from '../report.js';
import { clip, inertLog } from './inert.js';
import { CELL_WORDS, countsOf, plural, type Row, rowsOf } from './table.js';

/** Rows past this are counted: nobody reads a longer table on a terminal. */
const MAX_ROWS = 40;
const DEFAULT_COLUMNS = 110;
const MIN_COLUMNS = 40;

type Style = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim';
type Paint = (style: Style, text: string) => string;

/** For people at a terminal: the verdict table, then every finding, then one line that counts them. */
export function tty(report: Report, surface: { columns: number | null; color: boolean }): string {
  const columns = Math.max(surface.columns ?? DEFAULT_COLUMNS, MIN_COLUMNS);
  const paint: Paint = (style, text) => (surface.color ? styleText(style, text, { validateStream: false }) : text);
  const parts = [
    ...(report.targets.length > 0 ? [table(report, columns, paint)] : []),
    ...findings(report, columns, paint),
    summary(report, paint),
    ...report.notes.map((note) => wrap(`note: ${inertLog(note)}`, columns, '      ')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(report: Report, columns: number, paint: Paint): string {
  const rows = rowsOf(report);
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MAX_ROWS);
  const heads = report.targets.map((t) => inertLog(t.name));
  const widths = heads.map((head) => Math.max(head.length, 13));
  const first = columns - widths.reduce((sum, width) => sum + width + 2, 0);
  const lines = first >= 30 ? grid(shown, heads, widths, first, paint) : list(shown, heads, columns, paint);
  if (rows.length > shown.length) lines.push(`… and ${plural(rows.length - shown.length, 'more image')}`);
  return lines.join('\n');
}

function grid(rows: Row[], heads: string[], widths: number[], first: number, paint: Paint): string[] {
  const width = Math.min(first, Math.max(20, ...rows.map((row) => label(row).length)));
  const line = (head: string, cells: string[]): string => `${head.padEnd(width)}  ${cells.join('  ')}`.trimEnd();
  return [
    paint('bold', line('IMAGE', heads.map((head, i) => head.padEnd(widths[i]!)))),
    ...rows.map((row) =>
      line(
        clipMiddle(label(row), width),
        row.cells.map((cell, i) => cellText(cell, widths[i]!, paint)),
      ),
    ),
  ];
}

/** For narrow terminals and many targets: an image a paragraph. */
function list(rows: Row[], heads: string[], columns: number, paint: Paint): string[] {
  return rows.flatMap((row) => [
    paint('bold', clipMiddle(label(row), columns)),
    ...row.cells.map((cell, i) => `  ${cellText(cell, 13, paint)}  ${clip(heads[i]!, columns - 17)}`),
  ]);
}

function label(row: Row): string {
  return inertLog(row.count > 1 ? `${row.image} (${row.count} places)` : row.image);
}

const CELL_STYLES: Record<string, Style> = { supported: 'green', conditional: 'yellow', unsupported: 'red', unknown: 'yellow', exempt: 'dim' };

function cellText(cell: Row['cells'][number], width: number, paint: Paint): string {
  return cell === null ? paint('dim', '-'.padEnd(width)) : paint(CELL_STYLES[cell]!, CELL_WORDS[cell].padEnd(width));
}

function findings(report: Report, columns: number, paint: Paint): string[] {
  const open = report.findings.filter((f) => f.suppressed === null);
  return open.map((finding) => [heading(finding, paint), ...body(finding, columns, paint)].join('\n'));
}

const LEVEL_STYLES: Record<Finding['level'], Style> = { error: 'red', warning: 'yellow', notice: 'cyan' };

function heading(finding: Finding, paint: Paint): string {
  const place = inertLog(`${finding.path}:${finding.line}:${finding.column}`);
  return `${paint('bold', place)} ${paint(LEVEL_STYLES[finding.level], finding.level)} ${inertLog(finding.title)} ${paint('dim', `[${finding.ruleId}]`)}`;
}

function body(finding: Finding, columns: number, paint: Paint): string[] {
  return [
    wrap(`  ${inertLog(finding.message)}`, columns, '  '),
    ...finding.related.slice(0, 5).map((r) => paint('dim', inertLog(`    ${r.path}:${r.line}: ${r.message}`))),
    ...(finding.related.length > 5 ? [paint('dim', `    and ${plural(finding.related.length - 5, 'more place')}`)] : []),
  ];
}

function summary(report: Report, paint: Paint): string {
  const { windowsImages, files, suppressed, durationMs, errors, warnings } = report.summary;
  const counts = paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', countsOf(report));
  const aside = suppressed > 0 ? `, ${suppressed} suppressed` : '';
  return `${counts}${aside} in ${plural(windowsImages, 'Windows image use')}; ${plural(files, 'file')} read in ${(durationMs / 1000).toFixed(1)} s`;
}

function wrap(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** The ends of a reference tell the most: registry and tag. */
function clipMiddle(text: string, width: number): string {
  if (text.length <= width) return text;
  const tail = Math.ceil((width - 1) * 0.6);
  return `${text.slice(0, width - 1 - tail)}…${text.slice(-tail)}`;
}
