import type { Level } from '../model/options.js';
import type { Report } from '../report/report.js';
import { escapeForLog } from '../text/escape.js';
import { coverageLine, hasUnchecked, uncheckedPlaces } from './support/coverage.js';
import { excerpt } from './support/excerpt.js';
import { findingLines } from './support/finding-lines.js';
import { wrap } from './support/layout.js';
import { type Paint, painter, type Style } from './support/paint.js';
import { type RootCause, rootCauses } from './support/root-causes.js';
import type { Surface } from './support/surface.js';
import { matrix } from './support/tty-matrix.js';
import { byText, count, extent, MAX_PLACES, place, problems, seconds } from './support/words.js';

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
export function* tty(report: Report, surface: Surface): Generator<string> {
  const columns = Math.max(MIN_COLUMNS, surface.columns ?? DEFAULT_COLUMNS);
  const paint = painter(surface.color);
  let before = '';
  for (const lines of blocks(report, columns, paint, surface)) {
    if (lines.length === 0) continue;
    yield before + lines.map((line) => `${line}\n`).join('');
    before = '\n';
  }
}

function* blocks(
  report: Report,
  columns: number,
  paint: Paint,
  surface: Surface,
): Generator<readonly string[]> {
  if (!surface.quiet) yield matrix(report, columns, paint);
  const { source, quiet, verbose } = surface;
  for (const cause of byPlace(rootCauses(report))) yield causeLines(cause, columns, paint, source);
  if (quiet) return;
  if (verbose) for (const lines of uncheckedLines(report, columns, paint)) yield lines;
  yield [
    ...summaryLines(report, columns, paint),
    ...coverageLines(report, columns, verbose === true),
    ...report.notes.flatMap((note) => noteLines(note, columns, paint)),
  ];
}

/** Surfaces that show only some take the most severe first; here all are read, file by file. */
function byPlace(causes: readonly RootCause[]): RootCause[] {
  return [...causes].sort((a, b) => byText(a.path, b.path) || a.line - b.line || a.column - b.column);
}

function causeLines(cause: RootCause, columns: number, paint: Paint, source: Surface['source']): string[] {
  const head = [
    paint('bold', `${escapeForLog(cause.path, 300)}:${cause.line}:${cause.column}`),
    paint(LEVEL_STYLES[cause.level], cause.level),
    escapeForLog(cause.title, 300),
    paint('dim', `[${escapeForLog(cause.ruleId, 60)}]`),
  ].join(' ');
  return [
    ...wrap(head, columns, '    ', ''),
    ...sourceLines(cause, columns, source).map((line) => paint('dim', `    ${line}`)),
    ...findingLines(cause).flatMap(({ label, text }) =>
      wrap(
        label === '' ? escapeForLog(text) : `${paint('bold', label)} ${escapeForLog(text)}`,
        columns,
        '    ',
      ),
    ),
    ...relatedLines(cause, columns).map((line) => paint('dim', line)),
  ];
}

function sourceLines(cause: RootCause, columns: number, source: Surface['source']): string[] {
  const text = source?.(cause.path);
  return text === undefined ? [] : excerpt(text, cause, columns - 4);
}

/** What the line decides, then what explains it. */
function relatedLines({ places, related }: RootCause, columns: number): string[] {
  return [places, related].flatMap((others) => {
    const more = others.length - MAX_PLACES;
    return [
      ...others
        .slice(0, MAX_PLACES)
        .map((other) => `${escapeForLog(place(other), 300)} ${escapeForLog(other.message, 300)}`),
      ...(more > 0 ? [`and ${count(more, 'more place')}`] : []),
    ].flatMap((text) => wrap(text, columns, '        ', '      '));
  });
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

/** The sum of what was found, and where the list of what was not checked is. */
function coverageLines(report: Report, columns: number, isListed: boolean): string[] {
  const line = coverageLine(report);
  if (line === null) return [];
  const where = hasUnchecked(report) && !isListed ? ' (--verbose lists what was not checked)' : '';
  return wrap(line + where, columns, '  ', '');
}

function* uncheckedLines(report: Report, columns: number, paint: Paint): Generator<string[]> {
  const { skipped, unknown, more } = uncheckedPlaces(report);
  for (const [heading, places, rest] of [
    ['Skipped', skipped, ''],
    ['Unknown operating system', unknown, more],
  ] as const) {
    if (places.length === 0 && rest === '') continue;
    yield [
      paint('bold', heading),
      ...places.flatMap((unchecked) =>
        wrap(
          `${escapeForLog(place(unchecked), 300)} ${escapeForLog(unchecked.reason)}`,
          columns,
          '      ',
          '  ',
        ),
      ),
      ...(rest === '' ? [] : wrap(rest, columns, '      ', '  ')),
    ];
  }
}

function noteLines(note: string, columns: number, paint: Paint): string[] {
  return wrap(`${paint('bold', 'note:')} ${escapeForLog(note)}`, columns, '      ', '');
}
