import type { Location } from './location.js';

/** The text of one file, and the way from offsets to lines and columns. */
export class SourceFile {
  #lineStarts: Uint32Array | null = null;

  /**
   * @param path relative to the checked root, with forward slashes
   * @param text decoded, without a byte order mark
   */
  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** The range of two offsets into the text. Offsets past the end are taken as the end. */
  location(start: number, end: number): Location {
    const from = this.#position(start);
    const to = this.#position(Math.max(start, end));
    return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The offset at which a line begins. @param line from 0; lines past the end give the text's end */
  lineStart(line: number): number {
    return this.#starts()[line] ?? this.text.length;
  }

  /** A part of it, read by itself: its places are those in the whole file. */
  part(start: number, end: number): SourceFile {
    return new SourcePart(this, start, end);
  }

  #position(offset: number): { line: number; column: number } {
    const starts = this.#starts();
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  }

  #starts(): Uint32Array {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

/** The offset at which each line begins. A carriage return ends a line by itself too, unless a line feed follows. */
function lineStarts(text: string): Uint32Array {
  // A text can be a million line ends: a list that grows would be copied over and over.
  const starts = new Uint32Array(lineCount(text));
  let line = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) starts[line++] = i + 1;
  return starts;
}

function lineCount(text: string): number {
  let lines = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) lines++;
  return lines;
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}

class SourcePart extends SourceFile {
  constructor(
    private readonly whole: SourceFile,
    private readonly from: number,
    to: number,
  ) {
    super(whole.path, whole.text.slice(from, to));
  }

  override location(start: number, end: number): Location {
    const inside = (offset: number): number => this.from + Math.min(offset, this.text.length);
    return this.whole.location(inside(start), inside(end));
  }
}
