// Where the places of a rendered template come from: a place of the template itself, or of the value or the other
// template that was printed there.

import type { Origin } from '../../text/expand.js';
import type { Location } from '../../text/location.js';
import type { SourceFile } from '../../text/source-file.js';
import { findVersions, tokensOf } from '../../windows/os-tokens.js';
import type { FilePlace, Mark } from './marks.js';
import type { Span } from './parse.js';
import type { Piece, Rendered } from './render.js';
import { union } from './values.js';

/** A place of the output. */
export interface Place {
  /** What printed it. */
  readonly span: Span;
  /** Whether the span prints this text and nothing else. */
  readonly isOwn: boolean;
  /** The lines of values files that decided what is printed there. */
  readonly origins: readonly Origin[];
  /** What it came from, in other files, in the order in which it was printed. */
  readonly marks: readonly Mark[];
}

/** What is asked for is behind each other, or is asked for again: each piece is looked at a few times at most. */
export class Places {
  readonly #places = new Map<string, Place | null>();
  readonly #made = new WeakMap<object, unknown>();
  readonly #margins = new WeakMap<Piece, { start: number; end: number }>();

  constructor(
    private readonly printed: SourceFile,
    private readonly rendered: Rendered,
  ) {}

  /** Where a range of the output comes from; null where there is no such range. */
  of({ line, column, endLine, endColumn }: Location): Place | null {
    const start = this.printed.lineStart(line - 1) + column - 1;
    const end = this.printed.lineStart(endLine - 1) + endColumn - 1;
    const key = `${start}-${end}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#find(start, end);
    this.#places.set(key, place);
    return place;
  }

  /** What is made of a list that many uses share, made once. */
  once<T>(shared: object, make: () => T): T {
    if (!this.#made.has(shared)) this.#made.set(shared, make());
    return this.#made.get(shared) as T;
  }

  #find(start: number, end: number): Place | null {
    const pieces = this.#piecesIn(start, end);
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return null;
    const from = this.#sourceOf(first, start);
    const to = this.#sourceOf(last, end);
    if (from !== null && to !== null && to > from) {
      const origins = union(pieces.map((piece) => piece.origins));
      return { span: { start: from, end: to }, isOwn: true, origins, marks: [] };
    }
    const marks = pieces.flatMap((piece) => marksIn(piece, start, end));
    // What is said of the whole print, e.g. a switch, holds for its parts.
    const said = pieces.flatMap((piece) => piece.origins.filter(({ value }) => value === undefined));
    const origins = union([...marks.map((mark) => mark.origins), said]);
    return { span: first.source, isOwn: false, origins, marks };
  }

  /** Pieces stand in the order of the output: the first and the last are found by halving. */
  #piecesIn(start: number, end: number): readonly Piece[] {
    const { pieces } = this.rendered;
    const first = firstIndex(pieces, (piece) => piece.at + piece.length > start);
    const past = firstIndex(pieces, (piece) => piece.at >= end);
    return pieces.slice(first, past);
  }

  /**
   * The place in the template of a place in the output. What an action prints stands for the action as a whole;
   * an image inside of a longer print has no place of its own.
   */
  #sourceOf(piece: Piece, offset: number): number | null {
    const inside = offset - piece.at;
    if (piece.isText) return piece.source.start + inside;
    const { start, end } = this.#marginsOf(piece);
    if (offset <= start) return piece.source.start;
    return offset >= end ? piece.source.end : null;
  }

  /** Where the first spaces and quotes of a piece end, and where its last begin. */
  #marginsOf(piece: Piece): { start: number; end: number } {
    const known = this.#margins.get(piece);
    if (known !== undefined) return known;
    const { text } = this.rendered;
    const pieceEnd = piece.at + piece.length;
    let start = piece.at;
    while (start < pieceEnd && MARGIN.test(text.charAt(start))) start++;
    let end = pieceEnd;
    while (end > piece.at && MARGIN.test(text.charAt(end - 1))) end--;
    this.#margins.set(piece, { start, end });
    return { start, end };
  }
}

const MARGIN = /[\s"']/;

/** The marks of a piece that lie in a range of the output, as far as they do. */
function marksIn({ marks }: Piece, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let i = firstIndex(marks, (mark) => mark.at + mark.length > start); i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined || mark.at >= end) break;
    found.push(part(mark, Math.max(start, mark.at), Math.min(end, mark.at + mark.length)));
  }
  return found;
}

function part(mark: Mark, from: number, to: number): Mark {
  const { place, at, length } = mark;
  if (place === null || place.end - place.start !== length) return mark;
  const start = place.start + from - at;
  return { ...mark, at: from, length: to - from, place: { ...place, start, end: start + to - from } };
}

/**
 * The value that decides which image it is: the last one that names a Windows release, else the last one.
 * @returns null where no value does
 */
export function decidingOrigin(origins: readonly Origin[]): Origin | null {
  const values = origins.filter(({ value }) => value !== undefined);
  const names = ({ value = '' }: Origin): boolean =>
    findVersions(tokensOf(value.slice(value.lastIndexOf('/') + 1)), true, true).length > 0;
  return values.findLast(names) ?? values.at(-1) ?? null;
}

/**
 * Where a text stands that was printed as a part of something longer.
 * @param raw the text
 * @returns null where it stands nowhere by itself
 */
export function printedPlace(raw: string, marks: readonly Mark[]): FilePlace | null {
  const [first] = marks;
  const last = marks.at(-1);
  const from = first?.place ?? null;
  const to = last?.place ?? null;
  if (from === null || to === null || from.file !== to.file) return null;
  const isText = marks.every(({ origins }) => origins.length === 0);
  if (first === last) {
    // In a longer value, e.g. a block of YAML, it stands as it is.
    const at = from.file.text.indexOf(raw, from.start);
    return at >= 0 && at + raw.length <= from.end ? { ...from, start: at, end: at + raw.length } : null;
  }
  return isText && to.end > from.start && !from.file.text.slice(from.start, to.end).includes('\n')
    ? { ...from, end: to.end }
    : null;
}

/** The first index at which a test holds that holds of all that come after; the length where there is none. */
function firstIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && !test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
