import { rulePage } from '../report/help-url.js';
import type { Edit, Report } from '../report/report.js';
import { rootCauses } from '../reporters/support/root-causes.js';
import { writtenAt } from '../reporters/support/words.js';
import { codeSpan, escapeForMarkdown, fencedCode } from '../text/escape.js';

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
    .flatMap(({ fix, title, ruleId, preexisting }): Suggestion[] => {
      const [first] = fix?.edits ?? [];
      if (fix === null || first === undefined || preexisting || !isOnOneLine(fix.edits)) return [];
      const { path, line } = first;
      const text = lineOf(path, line);
      const key = `${line}:${path}`;
      if (text === undefined || text.length > MAX_LINE || taken.has(key)) return [];
      // The checked files may be the merge with the base branch, where lines can have moved.
      const old = (edit: Edit): string => text.slice(edit.column - 1, edit.endColumn - 1);
      if (fix.edits.some((edit) => old(edit) !== written(edit))) return [];
      const replacement = applied(text, fix.edits);
      if (!PLAIN.test(replacement) || replacement === text) return [];
      taken.add(key);
      const block = fencedCode([replacement], 'suggestion');
      // What cannot be shown as it is cannot be applied as it is.
      if (block[1] !== replacement) return [];
      return [
        {
          path,
          line,
          replacement,
          body: [
            `${escapeForMarkdown(title, 300)} ([${codeSpan(ruleId, 60)}](${rulePage(ruleId)})).`,
            '',
            ...block,
          ].join('\n'),
        },
      ];
    })
    .slice(0, MAX_SUGGESTIONS);
}

/** A suggestion is applied alone: a fix of several lines would be half applied. */
function isOnOneLine([first, ...others]: readonly Edit[]): boolean {
  return (
    first !== undefined &&
    first.endLine === first.line &&
    others.every(
      ({ path, line, endLine }) => path === first.path && line === first.line && endLine === first.line,
    )
  );
}

/** The last edit of the line first, so that the columns of the others hold. */
function applied(line: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.column - a.column)
    .reduce(
      (text, edit) => text.slice(0, edit.column - 1) + edit.text + text.slice(edit.endColumn - 1),
      line,
    );
}
