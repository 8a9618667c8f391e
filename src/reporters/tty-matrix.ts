import type { Report, ReportVerdict } from '../report.js';
import { groupBy } from './group.js';
import { inertLog } from './inert.js';
import { cropLeft, pad, width, wrap } from './layout.js';
import { cellWords, legend, MAX_ROWS, matrixRows, type Row } from './matrix.js';
import type { Paint } from './tty.js';
import { count, place } from './words.js';

type Cell = ReportVerdict | null;
type Style = Parameters<Paint>[0];

const GAP = '  ';
const MIN_IMAGE = 24;
const MIN_PLACE = 16;
const MAX_TEXT = 120;

const LOOKS: Record<ReportVerdict['verdict'], { symbol: string; style: Style }> = {
  supported: { symbol: '✓', style: 'green' },
  conditional: { symbol: '~', style: 'yellow' },
  unsupported: { symbol: '✗', style: ['bold', 'red'] },
  unknown: { symbol: '?', style: 'yellow' },
  exempt: { symbol: '·', style: 'dim' },
};

/** The verdict matrix: a table where the width allows one, else a list. */
export function matrix(report: Report, columns: number, paint: Paint): string[] {
  const all = matrixRows(report);
  if (all.length === 0) return [];
  const rows = all.slice(0, MAX_ROWS);
  const hidden = all.length - rows.length;
  return [
    ...(asTable(rows, report, columns, paint) ?? asList(rows, report, columns, paint)),
    ...(hidden > 0 ? [`… and ${count(hidden, 'more row')}, none worse than these`] : []),
    ...legend(rows).flatMap(({ word, meaning }) =>
      wrap(`${word}: ${inertLog(meaning, 500)}`, columns, '    ', '  ').map((line) => paint('dim', line)),
    ),
  ];
}

/** @returns null where the columns do not suffice */
function asTable(rows: readonly Row[], report: Report, columns: number, paint: Paint): string[] | null {
  const heads = report.targets.map(
    (target) => [inertLog(target.name, 60), shortRelease(target.release)] as const,
  );
  const cellWidths = heads.map((head, at) =>
    widest([...head, ...rows.map((row) => cellText(row.cells[at] ?? null))]),
  );
  const room = columns - cellWidths.reduce((sum, cells) => sum + GAP.length + cells, GAP.length);
  if (room < MIN_IMAGE + MIN_PLACE) return null;

  const images = rows.map((row) => imageText(row));
  const places = rows.map(placesText);
  const placeWidth = Math.min(widest(places), Math.max(MIN_PLACE, room - widest(images)));
  const imageWidth = Math.min(widest([...images, 'Windows image']), room - placeWidth);
  const line = (image: string, cells: string[], where: string): string =>
    [pad(cropLeft(image, imageWidth), imageWidth), ...cells, cropLeft(where, placeWidth)].join(GAP).trimEnd();
  return [
    paint(
      'bold',
      line(
        'Windows image',
        heads.map(([name], at) => pad(name, cellWidths[at]!)),
        'used in',
      ),
    ),
    ...(heads.length > 0
      ? [
          paint(
            'dim',
            line(
              '',
              heads.map(([, release], at) => pad(release, cellWidths[at]!)),
              '',
            ),
          ),
        ]
      : []),
    ...rows.map((row, r) =>
      line(
        images[r]!,
        row.cells.map((cell, at) => painted(cell, pad(cellText(cell), cellWidths[at]!), paint)),
        places[r]!,
      ),
    ),
  ];
}

/** One image below the other, its targets grouped by what they say. */
function asList(rows: readonly Row[], report: Report, columns: number, paint: Paint): string[] {
  return rows.flatMap((row) => {
    const groups = groupBy(row.cells.keys(), (at) => cellText(row.cells[at]!));
    return [
      cropLeft(imageText(row), columns),
      ...groups.flatMap((targets) => {
        const cell = row.cells[targets[0]!]!;
        const names = targets.map((at) => inertLog(report.targets[at]!.name, 60)).join(', ');
        return wrap(`${painted(cell, cellText(cell), paint)}: ${names}`, columns, '      ', '  ');
      }),
      paint('dim', cropLeft(`  ${placesText(row)}`, columns)),
    ];
  });
}

function cellText(cell: Cell): string {
  return `${cell === null ? '-' : LOOKS[cell.verdict].symbol} ${cellWords(cell)}`;
}

function painted(cell: Cell, text: string, paint: Paint): string {
  return paint(cell === null ? 'dim' : LOOKS[cell.verdict].style, text);
}

/** A digest is told from another by its first characters. */
function imageText({ image }: Row): string {
  return cropLeft(inertLog(image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1…'), 300), MAX_TEXT);
}

function placesText({ places: [first, ...others] }: Row): string {
  const shown = cropLeft(inertLog(place(first!), 300), MAX_TEXT);
  return others.length === 0 ? shown : `${shown} and ${others.length} more`;
}

function shortRelease(release: string): string {
  return inertLog(release.replace(/^Windows (?=Server)/, ''), 60);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}
