// Where in a template the places of its output come from.

import type { Location } from '../../report.js';
import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';
import type { Span } from './parse.js';
import type { Piece, Rendered } from './render.js';
import { union } from './values.js';

/** A place of the output, in the template. */
export interface Place {
  span: Span;
  /** The lines of values files that decided what is printed there. */
  origins: readonly Origin[];
}

/** What is asked for stands behind each other, or is asked for again: each piece is looked at a few times at most. */
export class Places {
  readonly #places = new Map<string, Place | null>();
  readonly #made = new WeakMap<object, unknown>();
  readonly #margins = new WeakMap<Piece, { start: number; end: number }>();

  constructor(
    private readonly printed: SourceFile,
    private readonly rendered: Rendered,
  ) {}

  /** Where in the template a range of the output comes from; null where that is no one place. */
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
    if (from === null || to === null || to <= from) return null;
    return { span: { start: from, end: to }, origins: union(pieces.map((piece) => piece.origins)) };
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

/** The first index at which a test holds that holds of all that come after; the length where there is none. */
function firstIndex(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && !test(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
