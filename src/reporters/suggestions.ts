import type { Report } from '../report.js';
import { escapeForMarkdown, fencedCode } from '../text/escape.js';
import { rootCauses } from './root-causes.js';
import { writtenAt } from './words.js';

/** A replacement of one line of a pull request, which its author can apply with a click. */
export interface Suggestion {
  path: string;
  line: number;
  /** The whole line as it should be. */
  replacement: string;
  /** Markdown. */
  body: string;
}

/** More in one review would be a wall. */
const MAX_SUGGESTIONS = 20;
const MAX_LINE = 500;
/** What is applied with a click must be what is seen: nothing invisible, and nothing that only looks alike. */
const PLAIN = /^[\x20-\x7e\t]+$/;

/**
 * The fixes that change one line, for findings that are new.
 * @param lineOf the text of a line that a comment can stand on, as the pull request has it; undefined for others
 */
export function suggestions(
  report: Report,
  lineOf: (path: string, line: number) => string | undefined,
): Suggestion[] {
  const taken = new Set<string>();
  const written = writtenAt(report);
  return rootCauses(report)
    .flatMap(({ fix, title, preexisting }): Suggestion[] => {
      if (fix === null || preexisting || fix.range.endLine !== fix.range.line) return [];
      const { path, line, column, endColumn } = fix.range;
      const text = lineOf(path, line);
      const key = `${line}:${path}`;
      if (text === undefined || text.length > MAX_LINE || taken.has(key)) return [];
      // The checked files may be the merge with the base branch, where lines can have moved.
      const old = text.slice(column - 1, endColumn - 1);
      if (old !== written(fix.range)) return [];
      const replacement = text.slice(0, column - 1) + fix.text + text.slice(endColumn - 1);
      if (!PLAIN.test(replacement) || replacement === text) return [];
      taken.add(key);
      const block = fencedCode([replacement], 'suggestion');
      // What cannot be shown as it is cannot be applied as it is.
      if (block[1] !== replacement) return [];
      return [
        { path, line, replacement, body: [`${escapeForMarkdown(title, 300)}.`, '', ...block].join('\n') },
      ];
    })
    .slice(0, MAX_SUGGESTIONS);
}
