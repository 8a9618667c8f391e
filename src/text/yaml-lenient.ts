// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

import { type Event, parseEvents, YAMLException } from 'js-yaml';

/** What all attempts at one text may read together, in characters. */
const MAX_WORK = 32 * 1024 * 1024;
const MAX_ATTEMPTS = 1_000;

/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @throws what the parser says of the text as it was given
 */
export function lenientEvents(given: string, maxDepth: number): { text: string; events: Event[] } {
  let text = given;
  let refused: unknown = null;
  for (
    let attempt = 0, work = 0;
    attempt < MAX_ATTEMPTS && work <= MAX_WORK;
    attempt++, work += text.length
  ) {
    try {
      return { text, events: parseEvents(text, { maxDepth }) as Event[] };
    } catch (error) {
      refused ??= error;
      const mended = error instanceof YAMLException ? mend(text, error) : null;
      if (mended === null) break;
      text = mended;
    }
  }
  throw refused;
}

function mend(text: string, { reason, mark }: YAMLException): string | null {
  const at = mark?.position ?? -1;
  if (reason === 'deficient indentation') return blank(text, endBefore(text, at), at);
  if (text[at] !== '#') return null;
  const end = text.indexOf('\n', at);
  return blank(text, at, end < 0 ? text.length : end);
}

/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (end > 0 && ' \t\r\n'.includes(text[end - 1]!)) end--;
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const comment = commentIn(text.slice(start, end));
    if (comment < 0) return end;
    end = start + comment;
  }
}

/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line: string): number {
  for (const { index } of line.matchAll(/(?<![^ \t])#/g)) {
    const before = line.slice(0, index);
    if (isEven(before, '"') && isEven(before, "'")) return index;
  }
  return -1;
}

function isEven(text: string, quote: string): boolean {
  return text.split(quote).length % 2 === 1;
}

function blank(text: string, from: number, to: number): string | null {
  if (from >= to) return null;
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
