// What became of the image references, in words.

import type { Coverage, Report, ReportImage } from '../../report/report.js';
import { count } from './words.js';

/** `14 image references: 3 Windows, 9 Linux, 1 unknown, 1 skipped`; null in a report of a version that did not count. */
export function coverageLine({ coverage }: Report): string | null {
  if (coverage === undefined) return null;
  const { references, windows, linux, unknown, skipped } = coverage;
  const notListed = references - windows - linux - unknown;
  return `${count(references, 'image reference')}: ${windows} Windows, ${linux} Linux, ${unknown} unknown, ${Math.max(notListed, skipped.length)} skipped`;
}

/** Whether there are references that were not checked. */
export function hasUnchecked({ coverage }: Report): boolean {
  return coverage !== undefined && coverage.unknown + coverage.skipped.length > 0;
}

/** A place that was not checked, and why. */
export interface Unchecked {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

/** What was not checked, by place: first what was skipped, then images of unknown operating system. */
export function uncheckedPlaces({ coverage, images }: Report): {
  skipped: Coverage['skipped'];
  unknown: Unchecked[];
  /** The references of unknown operating system that are not listed; empty where all are. */
  more: string;
} {
  const unknown = images.flatMap((image) => {
    if (image.os !== 'unknown') return [];
    const { path, line } = image;
    return [{ path, line, reason: `${image.reference ?? image.raw}: ${reasonUnknown(image)}` }];
  });
  const others = (coverage?.unknown ?? 0) - unknown.length;
  return {
    skipped: coverage?.skipped ?? [],
    unknown,
    more: others > 0 ? `${count(others, 'reference')} in files in which nothing shows Windows` : '',
  };
}

function reasonUnknown({ reference, unresolved }: ReportImage): string {
  if (unresolved.length > 0) return `no value for ${unresolved.join(', ')}`;
  if (reference === null) return 'not a complete image reference';
  return 'neither its name nor the file shows its operating system, and its registry did not report it';
}
