// Phrases that several reporters share.

import type { Level, Location, Report, Summary } from '../report.js';

/** The levels, gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `3 errors, 1 warning`, or `no problems`. */
export function problems({ errors, warnings, notices }: Summary): string {
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

/** What was looked at: `12 Windows image uses of 40 files`. */
export function extent({ windowsImages, files }: Summary): string {
  return `${count(windowsImages, 'Windows image use')} of ${count(files, 'file')}`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `app/Dockerfile:3`, as editors and terminals make a link of it. */
export function place({ path, line }: Location): string {
  return `${path}:${line}`;
}

/** The findings that count, gravest first, then by place. */
export function openFindings(report: Report): Report['findings'] {
  return report.findings
    .filter((finding) => finding.suppressed === null)
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || byText(a.path, b.path) || a.line - b.line,
    );
}

/** Rules begin the way out with these words; on a line of its own it is what a reader finds first. */
const REMEDY = ' To fix it: ';

/** Parts a finding's message into what is wrong and what to do about it. */
export function partMessage(message: string): { problem: string; remedy: string | null } {
  const at = message.lastIndexOf(REMEDY);
  return at === -1
    ? { problem: message, remedy: null }
    : { problem: message.slice(0, at), remedy: message.slice(at + REMEDY.length) };
}

/** By code units: the same order on every machine, whatever its locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
