// Comments that suppress: `# wincompat ignore=RULE[,RULE] until=YYYY-MM-DD -- reason`, at the end of a line or on
// lines of their own right above it.

import type { SourceFile } from '../text/source-file.js';
import type { Suppression, UnusedSuppression } from './suppression.js';
import { readTerms } from './terms.js';

export interface Found {
  suppressions: Suppression[];
  wrong: UnusedSuppression[];
}

/** Limit: files written by hand have fewer. */
const MAX_COMMENTS = 1_000;
/** Characters of one comment that are read. */
const MAX_TEXT = 4_000;
/** An instruction of a Dockerfile may go on for so many lines. */
const MAX_LINES = 2_000;

const MARK = /wincompat:?[ \t]{1,8}ignore([ \t]{0,8}[=:]|(?=[ \t\r\n]|$))/g;

/**
 * Finds the comments of a file that suppress findings. Works on lines alone, so it needs no parser and takes what
 * looks like a comment within a text for one.
 */
export function commentsIn(file: SourceFile, ruleIds: readonly string[]): Found {
  const found: Found = { suppressions: [], wrong: [] };
  const lines = new Lines(file);
  let last = 0;
  for (const match of file.text.matchAll(MARK)) {
    const { line } = file.location(match.index, match.index);
    const start = file.lineStart(line - 1);
    // One comment a line, however often it repeats the words.
    if (line === last || !lines.opensBefore(start, match.index)) continue;
    last = line;
    const end = lines.end(line);
    const opening = lines.isComment(line) ? lines.commentStart(line) : lines.openingBefore(match.index);
    const location = file.location(opening, end);
    const written = file.text.slice(opening, Math.min(end, opening + MAX_TEXT)).trim();
    const fail = (wrong: string): void => {
      found.wrong.push({ location, text: written, by: 'comment', idle: [], wrong });
    };
    if (found.suppressions.length + found.wrong.length >= MAX_COMMENTS) {
      fail(`is one of more than ${MAX_COMMENTS} in this file`);
      return found;
    }
    if (match[1]?.trim() !== '=') {
      // Without a sign it may be a sentence that happens to have these words.
      if (match[1] !== '') fail("is not written 'wincompat ignore=RULE -- reason'");
      continue;
    }
    if (!lines.isComment(line) && lines.isDockerfile) {
      fail('is at the end of an instruction, where a Dockerfile has no comments: move it to the line above');
      continue;
    }
    const body = file.text
      .slice(match.index + match[0].length, end)
      .slice(0, MAX_TEXT)
      .trimStart();
    // `ignore=a, b`: a space after the comma is a space between rules.
    const [, names = '', rest = ''] = /^((?:[^\s,]*,[ \t]{0,8})*[^\s,]*)(.*)$/s.exec(body) ?? [];
    const rules = names.split(',').flatMap((name) => name.trim() || []);
    const terms = readTerms(rules[0] === '--' ? [] : rules, rest, ruleIds);
    if ('wrong' in terms) {
      fail(terms.wrong);
      continue;
    }
    const [from, to] = lines.isComment(line) ? lines.below(line) : [line, line];
    found.suppressions.push({
      ...terms,
      by: 'comment',
      location,
      text: written,
      covers: (at) => at.path === file.path && at.line >= from && at.line <= to,
    });
  }
  return found;
}

/** The lines of a file, as its format comments them. */
class Lines {
  readonly isDockerfile: boolean;
  readonly #openings: RegExp;
  readonly #escape: string;

  constructor(private readonly file: SourceFile) {
    const format = /\.(ya?ml|json|hcl)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
    this.isDockerfile = format === '';
    this.#openings = format === 'json' ? /\/\// : format === 'hcl' ? /#|\/\// : /#/;
    this.#escape = /^[ \t]*#[ \t]*escape[ \t]*=[ \t]*`/i.test(file.text) ? '`' : '\\';
  }

  end(line: number): number {
    const next = this.file.lineStart(line);
    let end = next;
    while (end > 0 && (this.file.text[end - 1] === '\n' || this.file.text[end - 1] === '\r')) end--;
    return Math.max(end, this.file.lineStart(line - 1));
  }

  text(line: number): string {
    return this.file.text.slice(this.file.lineStart(line - 1), this.end(line));
  }

  isComment(line: number): boolean {
    const text = this.text(line).trimStart();
    return text.search(this.#openings) === 0;
  }

  commentStart(line: number): number {
    const text = this.text(line);
    return this.file.lineStart(line - 1) + text.length - text.trimStart().length;
  }

  /** Whether a comment has begun right before an offset: at the line's start or after a space. */
  opensBefore(lineStart: number, offset: number): boolean {
    return this.openingBefore(offset) >= lineStart;
  }

  openingBefore(offset: number): number {
    const near = this.file.text.slice(Math.max(0, offset - 40), offset);
    const match = /(?:^|\s)((#+|\/\/+)[ \t]*)$/.exec(near);
    const [, opening = '', marks = ''] = match ?? [];
    return match === null || marks.search(this.#openings) !== 0 ? -1 : offset - opening.length;
  }

  /** The first and the last line of what is below a block of comments; nothing where a blank line parts them. */
  below(comment: number): [number, number] {
    let line = comment + 1;
    const stop = comment + MAX_LINES;
    while (line < stop && this.#exists(line) && this.isComment(line)) line++;
    if (!this.#exists(line) || this.text(line).trim() === '') return [0, 0];
    let to = line;
    // An instruction may go on, over comments and blank lines too.
    while (this.isDockerfile && to < stop && this.#exists(to + 1) && this.#goesOn(to)) {
      to++;
      while (to < stop && this.#exists(to + 1) && (this.isComment(to) || this.text(to).trim() === '')) to++;
    }
    return [line, to];
  }

  #goesOn(line: number): boolean {
    return this.text(line).trimEnd().endsWith(this.#escape);
  }

  #exists(line: number): boolean {
    return this.file.lineStart(line - 1) < this.file.text.length;
  }
}
