import { count } from '../words.js';
import { html, type Markup, NOTHING } from './markup.js';

/** Places of one image or finding that are listed. */
export const MAX_PLACES = 200;

/** The first items of a list, and how many more there are; nothing for an empty one. @param noun e.g. `more place` */
export function cutList<T>(
  items: readonly T[],
  most: number,
  noun: string,
  write: (item: T) => Markup,
): Markup {
  if (items.length === 0) return NOTHING;
  const more = items.length - most;
  return html`<ul>${items.slice(0, most).map((item) => html`<li>${write(item)}</li>\n`)}</ul>${more > 0 ? html`<p>and ${count(more, noun)}</p>` : NOTHING}`;
}
