// Where the parts of a text that a template makes come from: a value's line, or a line of another template.

import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';

/** What is at a range of a file. */
export interface FilePlace {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A range of a text that came from one place unchanged there. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  /** The lines of values files that it was made from. */
  readonly origins: readonly Origin[];
  /** Null where the text is of no file. */
  readonly place: FilePlace | null;
}

export function shifted(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, at: mark.at + by }));
}

/** The marks of a part of a text, as places in that part. */
export function slicedMarks(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.flatMap((mark) => {
    const from = Math.max(mark.at, start);
    const to = Math.min(mark.at + mark.length, end);
    return to <= from ? [] : [{ ...partOf(mark, from, to), at: from - start }];
  });
}

/** The marks of a text, each of whose lines is indented by so many spaces, behind so many characters. */
export function indentedMarks(
  text: string,
  marks: readonly Mark[],
  spaces: number,
  before: number,
): readonly Mark[] {
  const indented: Mark[] = [];
  let next = 0;
  let lineStart = 0;
  for (let line = 1; next < marks.length && lineStart <= text.length; line++) {
    const lineEnd = text.indexOf('\n', lineStart) < 0 ? text.length : text.indexOf('\n', lineStart);
    for (let i = next; i < marks.length; i++) {
      const mark = marks[i];
      if (mark === undefined || mark.at > lineEnd) break;
      const from = Math.max(mark.at, lineStart);
      const to = Math.min(mark.at + mark.length, lineEnd);
      if (to > from) indented.push({ ...partOf(mark, from, to), at: from + before + line * spaces });
      if (i === next && mark.at + mark.length <= lineEnd) next++;
    }
    lineStart = lineEnd + 1;
  }
  return indented;
}

function partOf(mark: Mark, from: number, to: number): Mark {
  const { place, at, length } = mark;
  const isWhole = from === at && to === at + length;
  if (isWhole || place === null) return { ...mark, at: from, length: to - from };
  // Only of what is in its file character by character is the place of a part known.
  const isExact = place.end - place.start === length;
  const start = place.start + (from - at);
  return {
    ...mark,
    at: from,
    length: to - from,
    place: isExact ? { ...place, start, end: start + to - from } : place,
  };
}
