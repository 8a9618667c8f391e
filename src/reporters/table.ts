// The verdict table, for terminal and Markdown alike: rows are images, columns are targets, equal rows are folded.

import type { Report, ReportImage, ReportVerdict } from '../report.js';

export interface Row {
  /** The reference, or as it is written where it has variables without values. */
  image: string;
  /** `10.0.20348`, several joined, or an empty text. */
  versions: string;
  /** The first place, as `path:line`. */
  place: string;
  /** How many image uses the row stands for. */
  count: number;
  /** One cell for each target, in the report's order; null where the image does not land there. */
  cells: (ReportVerdict['verdict'] | null)[];
}

/** Symbol and word: colour and shape alone tell nothing to some readers. */
export const CELL_WORDS: Record<ReportVerdict['verdict'], string> = {
  supported: '✓ ok',
  conditional: '~ conditional',
  unsupported: '✗ fails',
  unknown: '? unknown',
  exempt: '· exempt',
};

/** Rows with failures first, then by the order of the report. Images of other systems are left out. */
export function rowsOf(report: Report): Row[] {
  const rows = new Map<string, Row>();
  for (const image of report.images) {
    if (image.os !== 'windows' || image.role !== 'run') continue;
    const cells = report.targets.map((t) => image.verdicts.find((v) => v.target === t.name)?.verdict ?? null);
    const key = JSON.stringify([image.reference ?? image.raw, image.osVersions, cells]);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, rowOf(image, cells));
    else known.count++;
  }
  const weight = (row: Row): number =>
    row.cells.includes('unsupported') ? 0 : row.cells.includes('unknown') ? 1 : 2;
  return [...rows.values()].sort((a, b) => weight(a) - weight(b));
}

function rowOf(image: ReportImage, cells: Row['cells']): Row {
  return {
    image: image.reference ?? image.raw,
    versions: image.osVersions.join(', '),
    place: `${image.path}:${image.line}`,
    count: 1,
    cells,
  };
}

/** `3 errors, 1 warning` for what is not suppressed; `no findings` where there is nothing. */
export function countsOf(report: Report): string {
  const { errors, warnings, notices } = report.summary;
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')].filter(
    (c) => !c.startsWith('0 '),
  );
  return counts.length > 0 ? counts.join(', ') : 'no findings';
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
