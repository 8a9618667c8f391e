// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

import { type Event, parseEvents } from 'js-yaml';
import type { Budget } from './budget.js';
import { YAMLException } from './yaml-errors.js';

/** Characters that the parser reads in the time of a step. */
export const CHARACTERS_PER_STEP = 2;

/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @param budget pays for each attempt, as each reads the text from its start
 * @throws what the parser says of the text as it was given; OverBudget where not even one attempt can be paid
 */
export function lenientEvents(
  given: string,
  maxDepth: number,
  budget: Budget,
): { text: string; events: Event[] } {
  let text = given;
  let refused: unknown = null;
  for (;;) {
    try {
      budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
      return { text, events: parseEvents(text, { maxDepth }) as Event[] };
    } catch (error) {
      refused ??= error;
      const repaired = error instanceof YAMLException ? repair(text, error) : null;
      if (repaired === null) throw refused;
      text = repaired;
    }
  }
}

function repair(text: string, { reason, mark }: YAMLException): string | null {
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
    while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const comment = commentIn(text.slice(start, end));
    if (comment < 0) return end;
    end = start + comment;
  }
}

/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line: string): number {
  const isOpen = { '"': false, "'": false };
  for (let i = 0; i < line.length; i++) {
    const c = line[i];
    if (c === '"' || c === "'") isOpen[c] = !isOpen[c];
    else if (c === '#' && !isOpen['"'] && !isOpen["'"] && (i === 0 || /[ \t]/.test(line[i - 1] ?? '')))
      return i;
  }
  return -1;
}

function blank(text: string, from: number, to: number): string | null {
  if (from >= to) return null;
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
