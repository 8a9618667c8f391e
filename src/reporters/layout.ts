// Text in columns, as a terminal counts them.

import { stripVTControlCharacters } from 'node:util';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;

/** How many columns a text takes; colours take none. */
export function width(text: string): number {
  const plain = stripVTControlCharacters(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.length;
  let columns = 0;
  for (const character of plain) columns += columnsOf(character);
  return columns;
}

/** Fills a text up with spaces. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Cuts a text off at the left, at a slash if one is near: the end of a path or reference tells the most. */
export function cropLeft(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const characters = [...text];
  let start = characters.length;
  for (let room = columns - 1; start > 0; start--) {
    room -= columnsOf(characters[start - 1] ?? '');
    if (room < 0) break;
  }
  const slash = characters.indexOf('/', start);
  const near = slash !== -1 && slash - start < (characters.length - start) / 2;
  return `…${characters.slice(near ? slash : start).join('')}`;
}

/**
 * Breaks a text at its spaces. A word that is wider than the line stays whole, so that a reference or a path can
 * be copied.
 * @param columns of a whole line with its indent
 */
export function wrap(text: string, columns: number, indent: string, firstIndent = indent): string[] {
  const lines: string[] = [];
  let line = firstIndent;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

function columnsOf(character: string): number {
  return WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
}
