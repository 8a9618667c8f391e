// Surfaces have limits, and drop what is longer as a whole or cut it without a word. Here the least important goes
// first, and every place that something was left out of says how much.

export interface Section {
  /** Stands before the parts, if any is shown. */
  head: string;
  parts: readonly string[];
  /** Follows them. */
  foot: string;
  /** More parts than these are never shown. */
  most?: number;
  /** The part of the room left over by more important sections that this one may take at most; 1 where left out. */
  share?: number;
  /** The line on what is left out, given how many parts are shown; never longer than for none. */
  rest(shown: number): string;
}

export interface Limit {
  most: number;
  /** Characters for a comment, bytes for a job summary. */
  size(text: string): number;
}

/**
 * Fits sections into a limit.
 * @param sections the most important first: it takes its room first
 * @returns their texts in the same order, and whether all of it is there
 */
export function fitInto(
  sections: readonly Section[],
  { most, size }: Limit,
): { texts: string[]; whole: boolean } {
  let whole = true;
  // Each can say at least what it leaves out.
  let left = sections.reduce((room, section) => room - size(section.rest(0)), most);
  const texts = sections.map((section) => {
    const rest = section.rest(0);
    const shown = fitting(section, size(rest) + Math.floor(left * (section.share ?? 1)), size);
    if (shown === section.parts.length && shown === 0) return '';
    if (shown < section.parts.length) whole = false;
    const text =
      shown === 0
        ? rest
        : section.head +
          section.parts.slice(0, shown).join('') +
          (shown < section.parts.length ? section.rest(shown) : '') +
          section.foot;
    left -= size(text) - size(rest);
    return text;
  });
  return { texts, whole };
}

/** How many parts fit, from the first on. */
function fitting({ head, parts, foot, most, rest }: Section, room: number, size: Limit['size']): number {
  const candidates = parts.slice(0, most);
  let left = room - size(head) - size(foot);
  // The line on the others is needed only where there are others.
  const sizes = candidates.map(size);
  const total = sizes.reduce((sum, part) => sum + part, 0);
  if (candidates.length === parts.length && total <= left) return parts.length;
  left -= size(rest(0));
  let shown = 0;
  for (const part of sizes) {
    left -= part;
    if (left < 0) break;
    shown++;
  }
  return shown;
}
