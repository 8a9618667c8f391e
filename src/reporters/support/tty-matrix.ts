import type { Report, ReportVerdict } from '../../report/report.js';
import { escapeForLog } from '../../text/escape.js';
import { groupBy } from './group.js';
import { cropLeft, pad, width, wrap } from './layout.js';
import {
  cellWords,
  gravity,
  legend,
  MAX_ROWS,
  matrixRows,
  type Row,
  SYMBOLS,
  versionWords,
} from './matrix.js';
import type { Paint, Style } from './paint.js';
import { count, place, someOf } from './words.js';

type Cell = ReportVerdict | null;

/** A column of the table between image and place. */
interface Column {
  head: string;
  subhead: string;
  cells: { text: string; style: Style }[];
}

const GAP = '  ';
const MIN_IMAGE = 20;
const MIN_PLACE = 16;
/** Targets that are named in a list before the others are counted. */
const MAX_NAMES = 50;
/** No name is worth more of a line, however wide the terminal is. */
const MAX_TEXT = 100;

const STYLES: Record<ReportVerdict['verdict'], Style> = {
  supported: 'green',
  conditional: 'yellow',
  unsupported: ['bold', 'red'],
  unknown: 'yellow',
  exempt: 'dim',
};

/** The verdict matrix: a table where the width allows one, else a list. */
export function matrix(report: Report, columns: number, paint: Paint): string[] {
  const all = matrixRows(report);
  if (all.length === 0) return [];
  const rows = all.slice(0, MAX_ROWS);
  const hidden = all.length - rows.length;
  const targets = targetColumns(rows, report);
  const lines =
    asTable(rows, [versionColumn(rows), ...targets], columns, paint, 'whole') ??
    asTable(rows, targets, columns, paint, 'cropped') ??
    asList(rows, targets, columns, paint);
  return [
    ...lines,
    ...(hidden > 0 ? [`… and ${count(hidden, 'more row')}, none more severe`] : []),
    ...legend(rows).flatMap(({ word, meaning }) =>
      wrap(`${word}: ${escapeForLog(meaning, 500)}`, columns, '    ', '  ').map((line) => paint('dim', line)),
    ),
  ];
}

function versionColumn(rows: readonly Row[]): Column {
  return {
    head: 'OS version',
    subhead: '',
    cells: rows.map((row) => ({ text: escapeForLog(versionWords(row), 30), style: 'reset' })),
  };
}

function targetColumns(rows: readonly Row[], report: Report): Column[] {
  return report.targets.map((target, at) => ({
    head: escapeForLog(target.name, 60),
    subhead: escapeForLog(target.host, 30),
    cells: rows.map((row) => lookOf(row.cells[at] ?? null)),
  }));
}

function lookOf(cell: Cell): Column['cells'][number] {
  if (cell === null) return { text: cellWords(cell), style: 'dim' };
  return { text: `${SYMBOLS[cell.verdict]} ${cellWords(cell)}`, style: STYLES[cell.verdict] };
}

/** @returns null where the width does not suffice for names as they are wanted */
function asTable(
  rows: readonly Row[],
  middle: Column[],
  columns: number,
  paint: Paint,
  names: 'whole' | 'cropped',
): string[] | null {
  const widths = middle.map(({ head, subhead, cells }) =>
    widest([head, subhead, ...cells.map((c) => c.text)]),
  );
  const room = columns - widths.reduce((sum, cells) => sum + cells + GAP.length, GAP.length);
  const images = ['Windows image', '', ...rows.map(imageText)];
  const places = ['used in', '', ...rows.map(placesText)];
  if (room < (names === 'whole' ? widest(images) + widest(places) : MIN_IMAGE + MIN_PLACE)) return null;

  // Places first: what is cut off a reference is its registry, what is cut off a place tells the files apart.
  const placeWidth = Math.min(
    widest(places),
    Math.max(MIN_PLACE, Math.floor(room * 0.4), room - widest(images)),
  );
  const imageWidth = Math.min(widest(images), room - placeWidth);
  return images.map((image, at) => {
    const cells = middle.map(({ head, subhead, cells }, column) => {
      const { text, style } = [
        { text: head, style: 'bold' as const },
        { text: subhead, style: 'dim' as const },
        ...cells,
      ][at] ?? { text: '', style: 'reset' as const };
      return pad(paint(style, text), widths[column] ?? 0);
    });
    return [pad(cropLeft(image, imageWidth), imageWidth), ...cells, cropLeft(places[at] ?? '', placeWidth)]
      .join(GAP)
      .trimEnd();
  });
}

/** One image below the other, its targets grouped by what they say, most severe first. */
function asList(rows: readonly Row[], targets: Column[], columns: number, paint: Paint): string[] {
  return rows.flatMap((row, r) => {
    const cells = targets.flatMap(({ head, cells }, at) => {
      const look = cells[r];
      return look === undefined ? [] : [{ head, ...look, gravity: gravity([row.cells[at] ?? null]) }];
    });
    const groups = [...groupBy(cells, ({ text }) => text).values()];
    groups.sort(([a], [b]) => a.gravity - b.gravity);
    return [
      paint('bold', cropLeft(imageText(row), columns)),
      ...groups.flatMap((group) => {
        const [{ text, style }] = group;
        const names = someOf(
          group.map(({ head }) => head),
          MAX_NAMES,
        );
        return wrap(`${paint(style, text)}: ${names}`, columns, '      ', '  ');
      }),
      paint('dim', `  ${cropLeft(placesText(row), columns - 2)}`),
    ];
  });
}

/** Digests differ in their first characters. */
function imageText({ image }: Row): string {
  return cropLeft(escapeForLog(image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1…'), 300), MAX_TEXT);
}

function placesText({ places: [first, ...others] }: Row): string {
  const shown = cropLeft(escapeForLog(place(first), 300), MAX_TEXT);
  return others.length === 0 ? shown : `${shown} and ${others.length} more`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}
