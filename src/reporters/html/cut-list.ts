import { count } from '../words.js';
import { html, type Markup, NOTHING } from './markup.js';

/** Places of one image or finding that are listed. */
export const MAX_PLACES = 200;

/** Characters of markup that one list may take: browsers, and strings, have limits. */
const MAX_LENGTH = 20_000_000;

/** The first items of a list, and how many more there are; nothing for an empty one. @param noun e.g. `more place` */
export function cutList<T>(
  items: readonly T[],
  most: number,
  noun: string,
  write: (item: T) => Markup,
): Markup {
  if (items.length === 0) return NOTHING;
  const shown = firstOf(items, most, (item) => html`<li>${write(item)}</li>\n`);
  const more = items.length - shown.length;
  return html`<ul>${shown}</ul>${more > 0 ? html`<p>and ${count(more, noun)}</p>` : NOTHING}`;
}

/** The markup of the first items: of so many, and of no more than a page can take. */
export function firstOf<T>(items: readonly T[], most: number, write: (item: T) => Markup): Markup[] {
  const shown: Markup[] = [];
  let left = MAX_LENGTH;
  for (const item of items.slice(0, most)) {
    const markup = write(item);
    left -= markup.toString().length;
    if (left < 0) break;
    shown.push(markup);
  }
  return shown;
}
