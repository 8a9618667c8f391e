import type { Location } from '../report.js';
import { escapeForLog } from '../text/escape.js';
import { width } from './layout.js';

/**
 * The line of a file that a finding is about, and a line of carets below its range.
 * @returns no lines where the file has no such line or the range does not fit
 */
export function excerpt(
  text: string,
  { line, column, endLine, endColumn }: Location,
  columns: number,
): string[] {
  const source = lineOf(text, line);
  const code = source.trimStart();
  const start = column - 1 - (source.length - code.length);
  const end = endLine === line ? start + endColumn - column : code.length;
  if (code === '' || start < 0 || end <= start) return [];
  const shown = escapeForLog(code, columns);
  const before = width(escapeForLog(code.slice(0, start), columns));
  const carets = Math.min(width(escapeForLog(code.slice(start, end), columns)), width(shown) - before);
  return carets > 0 ? [shown, ' '.repeat(before) + '^'.repeat(carets)] : [shown];
}

/** One line without splitting the whole file for it. */
function lineOf(text: string, line: number): string {
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return '';
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}
