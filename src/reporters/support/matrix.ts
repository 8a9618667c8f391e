// The verdict matrix: Windows images against targets, with equal rows folded.

import type { Report, ReportImage, ReportTarget, ReportVerdict } from '../../report/report.js';
import type { Location } from '../../text/location.js';
import { oncePer } from '../../text/once-per.js';

type Verdict = ReportVerdict['verdict'];

export interface Row {
  /** The reference, or what the file says where it has no value. */
  image: string;
  /** `10.0.20348`, or several for a multi-platform image; empty where nothing shows. */
  osVersions: readonly string[];
  /** One for each target, in the report's order; null where the image does not land on it. */
  cells: readonly (ReportVerdict | null)[];
  /** Everywhere that the image is used with these verdicts. */
  places: [Location, ...Location[]];
}

/** More rows than these are counted, not shown: the most severe are first. */
export const MAX_ROWS = 40;

/** Most severe first. */
const VERDICTS: readonly Verdict[] = ['unsupported', 'unknown', 'conditional', 'supported', 'exempt'];

const WORDS: Record<Verdict, string> = {
  supported: 'ok',
  conditional: 'conditional',
  unsupported: 'FAILS',
  unknown: 'unknown',
  exempt: 'exempt',
};

/** Go with the words where there is no room for pictures. */
export const SYMBOLS: Record<Verdict, string> = {
  supported: '✓',
  conditional: '~',
  unsupported: '✗',
  unknown: '?',
  exempt: '·',
};

/** What a variant says of a target that another one is for. */
const COVERED = 'other variant';

const MEANINGS: Partial<Record<Verdict, string>> = {
  unknown: "the image's Windows version is unknown",
  exempt: 'the version of the host does not matter, e.g. for a build stage',
};

/** The rows of the matrix, most severe first, then in the report's order. */
export function matrixRows(report: Report): Row[] {
  const lineOf = oncePer((verdicts: ReportImage['verdicts']) => cellsOf(verdicts, report.targets));
  const rows = new Map<string, Row>();
  for (const image of report.images) {
    // A Linux image that is sent to Windows hosts has verdicts, too.
    if (image.os !== 'windows' && image.verdicts.length === 0) continue;
    const name = image.reference ?? image.raw;
    const { cells, look } = lineOf(image.verdicts);
    const key = JSON.stringify([name, image.osVersions, look]);
    const row = rows.get(key);
    if (row === undefined)
      rows.set(key, { image: name, osVersions: image.osVersions, cells, places: [image] });
    else row.places.push(image);
  }
  const gravityOf = oncePer((cells: Row['cells']) => gravity(cells));
  return [...rows.values()].sort((a, b) => gravityOf(a.cells) - gravityOf(b.cells));
}

function cellsOf(verdicts: ReportImage['verdicts'], targets: readonly ReportTarget[]) {
  const byTarget = new Map(verdicts.map((verdict) => [verdict.target, verdict]));
  const cells = targets.map(({ name }) => byTarget.get(name) ?? null);
  return { cells, look: cells.map((cell) => cell && [cell.verdict, cell.isolation]).join() };
}

/** Orders cells and rows of cells, most severe first: a row counts as the most severe of its cells. */
export function gravity(cells: Row['cells']): number {
  return cells.reduce(
    (least, cell) => (cell === null ? least : Math.min(least, VERDICTS.indexOf(cell.verdict))),
    VERDICTS.length,
  );
}

/** `10.0.20348`, or `10.0.17763 +2`. */
export function versionWords({ osVersions: [first, ...others] }: Row): string {
  if (first === undefined) return '-';
  return others.length > 0 ? `${first} +${others.length}` : first;
}

/** What a cell says in words; a symbol or a colour may go with it, never instead of it. */
export function cellWords(cell: ReportVerdict | null): string {
  if (cell === null) return '-';
  if (cell.rule === 'variant') return COVERED;
  return cell.isolation === 'hyperv' && cell.verdict !== 'exempt'
    ? `${WORDS[cell.verdict]} (Hyper-V)`
    : WORDS[cell.verdict];
}

/** The meaning of those words in the rows that do not explain themselves, and the conditions. */
export function legend(rows: readonly Row[]): { word: string; meaning: string }[] {
  const cells = [...new Set(rows.map((row) => row.cells))].flat();
  const conditions = new Set(cells.flatMap((cell) => (cell?.verdict === 'conditional' ? [cell.reason] : [])));
  const used = new Set(cells.map((cell) => (cell?.rule === 'variant' ? null : cell?.verdict)));
  return [
    ...[...conditions].slice(0, 5).map((meaning) => ({ word: WORDS.conditional, meaning })),
    ...VERDICTS.filter((verdict) => used.has(verdict)).flatMap((verdict) => {
      const meaning = MEANINGS[verdict];
      return meaning === undefined ? [] : [{ word: WORDS[verdict], meaning }];
    }),
    ...(cells.some((cell) => cell?.rule === 'variant')
      ? [
          {
            word: COVERED,
            meaning: 'another variant of the image is for this target, or reported in its place',
          },
        ]
      : []),
    ...(cells.includes(null)
      ? [{ word: cellWords(null), meaning: 'selectors, constraints or scopes exclude this target' }]
      : []),
  ];
}
