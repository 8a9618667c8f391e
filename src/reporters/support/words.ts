// Phrases that several reporters share.

import type { Level } from '../../model/options.js';
import type { Report, Summary } from '../../report/report.js';
import type { Location } from '../../text/location.js';

/** The levels, most severe first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** Places of one kind that are named before the others are counted. */
export const MAX_PLACES = 10;

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a, b and 3 more`. @param most how many are named */
export function someOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** `3 errors, 1 warning`, or `no problems`. */
export function problems({
  errors,
  warnings,
  notices,
}: Pick<Summary, 'errors' | 'warnings' | 'notices'>): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notices, 'notice'],
  ] as const;
  return (
    counts
      .filter(([number]) => number > 0)
      .map(([number, noun]) => count(number, noun))
      .join(', ') || 'no problems'
  );
}

/** What was looked at: `12 Windows image uses of 40 files, 2 not checked in full`. */
export function extent({ windowsImages, files, notChecked = 0 }: Summary): string {
  const rest = notChecked === 0 ? '' : `, ${notChecked} not checked in full`;
  return `${count(windowsImages, 'Windows image use')} of ${count(files, 'file')}${rest}`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `app/Dockerfile:3`, as editors and terminals make a link of it. */
export function place({ path, line }: Pick<Location, 'path' | 'line'>): string {
  return `${path}:${line}`;
}

/** What is at the places where images are named, e.g. where a fix replaces one. */
export function writtenAt({ images }: Report): (at: Location) => string | undefined {
  const key = ({ path, line, column }: Location): string => `${line}:${column}:${path}`;
  const written = new Map(images.map((image) => [key(image), image.raw]));
  return (at) => written.get(key(at));
}

/** By code units: the same order on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
