// Cuts a report to the limits of limits.ts, so that it can be written, and what is written can be read. Nothing
// is cut silently: texts end in `…`, lists and the report say how much more there was.

import type { Cuts } from '../schema/shape.js';
import { oncePer } from '../text/once-per.js';
import { jsonCost, ReportEncoder, withDerived } from './json.js';
import { MAX_ITEMS, MAX_WRITTEN_BYTES, MIN_VALUE_BYTES } from './limits.js';
import type { Finding, Report, ReportImage } from './report.js';
import { coverage, finding, image, notes, summary, targets, verdicts } from './shape.js';

/** Of the bytes, those that findings take before images have any. */
const FINDINGS_SHARE = 0.75;

/** How much a report lists. */
export interface ReportLimits {
  readonly images: number;
  readonly findings: number;
  /** Of images and findings together, as JSON. */
  readonly bytes: number;
}

const LIMITS: ReportLimits = {
  images: MAX_ITEMS.images,
  findings: MAX_ITEMS.findings,
  bytes: MAX_WRITTEN_BYTES,
};

/** @returns the report with every text, list and number within its limit, and a note on what was cut */
export function fitReport(report: Report, limits = LIMITS): Report {
  const cuts: Cuts = { texts: 0, items: 0 };
  const fitVerdicts = oncePer((list: ReportImage['verdicts']) => {
    const copy = [...list];
    const fitted = verdicts.fit(copy, cuts);
    return fitted === copy ? list : fitted;
  });
  const fitted = {
    ...report,
    targets: targets.fit(report.targets, cuts),
    images: mostImportant(report.images, limits.images, gravityOfImage).map((one) => {
      const [fittedImage, verdicts] = [image.fit(one, cuts), fitVerdicts(one.verdicts)];
      return fittedImage === one && verdicts === one.verdicts ? one : { ...fittedImage, verdicts };
    }),
    findings: mostImportant(report.findings, limits.findings, gravityOfFinding).map((one) =>
      finding.fit(one, cuts),
    ),
    ...(report.coverage === undefined ? {} : { coverage: coverage.fit(report.coverage, cuts) }),
    summary: summary.fit(report.summary, cuts),
  };
  const short = isShort(fitted, limits.bytes) ? fitted : withinBytes(fitted, limits.bytes);
  const { images, findings, isLarge } = { isLarge: false, ...short };
  const leftOut = {
    images: report.images.length - images.length,
    findings: report.findings.length - findings.length,
  };
  const own = [...noteOnCuts(cuts), ...noteOnLeftOut(leftOut)];
  return {
    ...fitted,
    images,
    findings,
    ...(isLarge || leftOut.images + leftOut.findings > 0 ? { leftOut } : {}),
    // Its own first, since notes have a limit, too.
    notes: notes.fit([...own, ...report.notes], cuts),
  };
}

function noteOnCuts({ texts, items }: Cuts): string[] {
  if (texts + items === 0) return [];
  return [
    `The report has limits: ${count(texts, 'long text')} cut, which end in '…'; ${count(items, 'item')} of long lists omitted.`,
  ];
}

function noteOnLeftOut({ images, findings }: NonNullable<Report['leftOut']>): string[] {
  if (images + findings === 0) return [];
  return [
    `The report is too large to list everything: ${count(findings, 'finding')} and ${count(images, 'image')} are counted only. Check fewer paths at a time.`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The most severe of too many, in the order that they had. */
function mostImportant<T>(items: readonly T[], most: number, gravityOf: (item: T) => number): readonly T[] {
  if (items.length <= most) return items;
  return [...inOrderOfGravity(items, gravityOf)]
    .slice(0, most)
    .sort((a, b) => a - b)
    .flatMap((index) => items.slice(index, index + 1));
}

/** The indexes of items, the most severe first. */
function inOrderOfGravity<T>(items: readonly T[], gravityOf: (item: T) => number): number[] {
  const gravities = items.map(gravityOf);
  return items.map((_, index) => index).sort((a, b) => (gravities[b] ?? 0) - (gravities[a] ?? 0) || a - b);
}

const LEVELS = { error: 3, warning: 2, notice: 1 } as const;

function gravityOfFinding({ level, suppressed }: Finding): number {
  return suppressed === null ? LEVELS[level] : 0;
}

function gravityOfImage({ os, verdicts }: ReportImage): number {
  const fails = verdicts.some(({ verdict }) => verdict === 'unsupported' || verdict === 'unknown');
  return (fails ? 2 : 0) + (os === 'linux' ? 0 : 1);
}

type Lists = Pick<Report, 'images' | 'findings'>;

/** Keeps what fits into a file, the most severe first. @returns also whether only the form of large reports holds it */
function withinBytes(report: Lists, bytes: number): Lists & { isLarge: boolean } {
  const encoder = new ReportEncoder(report);
  const whole = taken(report, encoder, bytes);
  const isWhole =
    whole.images.length === report.images.length && whole.findings.length === report.findings.length;
  if (isWhole || encoder.isCompact) return { ...whole, isLarge: false };
  const large = new ReportEncoder({ ...report, leftOut: { images: 0, findings: 0 } });
  return { ...taken(report, large, bytes), isLarge: true };
}

function taken({ images, findings }: Lists, encoder: ReportEncoder, most: number): Lists {
  const take = <T>(
    items: readonly T[],
    bytes: number,
    gravityOf: (item: T) => number,
    encode: (item: T) => string,
  ): { kept: T[]; left: number } => {
    const kept = new Set<number>();
    let left = bytes;
    for (const index of inOrderOfGravity(items, gravityOf)) {
      for (const item of items.slice(index, index + 1)) left -= costOf(encoder, () => encode(item));
      if (left < 0) break;
      kept.add(index);
    }
    return { kept: items.filter((_, index) => kept.has(index)), left: Math.max(0, left) };
  };
  const share = most * FINDINGS_SHARE;
  const first = take(findings, share, gravityOfFinding, (one) => encoder.finding(one));
  const second = take(images, most - share + first.left, gravityOfImage, (one) => encoder.image(one));
  return { findings: first.kept, images: second.kept };
}

/** Bytes of an item with what it adds to the lists that several share; many short values count for more. */
function costOf(encoder: ReportEncoder, encode: () => string): number {
  const before = encoder.sharedCost;
  return jsonCost(encode()) + encoder.sharedCost - before;
}

/** Whether a report is so short that its JSON need not be measured. */
function isShort({ images, findings }: Lists, bytes: number): boolean {
  const costOfVerdicts = oncePer((list: ReportImage['verdicts']) => mostBytes(list));
  let left = bytes * (1 - FINDINGS_SHARE);
  for (const one of findings) {
    left -= mostBytes(withDerived(one));
    if (left < 0) return false;
  }
  for (const { verdicts, ...one } of images) {
    left -= mostBytes(one) + costOfVerdicts(verdicts);
    if (left < 0) return false;
  }
  return true;
}

/** No JSON of the value has more bytes: a character has six at most, as an escape. */
function mostBytes(value: unknown): number {
  if (typeof value === 'string') return 6 * value.length + MIN_VALUE_BYTES;
  if (typeof value !== 'object' || value === null) return 2 * MIN_VALUE_BYTES;
  let sum = MIN_VALUE_BYTES;
  for (const [key, item] of Object.entries(value))
    sum += MIN_VALUE_BYTES + mostBytes(item) + (Array.isArray(value) ? 0 : key.length);
  return sum;
}
