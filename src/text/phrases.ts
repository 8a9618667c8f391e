/** What a sentence lists before it counts: targets, places and images can be thousands. */
const MAX_LISTED = 8;

/**
 * Joins words as a sentence does: `a`, `a and b`, `a, b and c`; of many the first, and how many more there are.
 * @param separator for phrases that have commas of their own: then it is before the last one too
 */
export function listed(words: readonly string[], last = 'and', separator = ', '): string {
  const [shown, rest] =
    words.length > MAX_LISTED + 1
      ? [words.slice(0, MAX_LISTED), `${words.length - MAX_LISTED} more`]
      : [words.slice(0, -1), words.at(-1) ?? ''];
  if (shown.length === 0) return rest;
  return separator === ', ' ? `${shown.join(separator)} ${last} ${rest}` : [...shown, rest].join(separator);
}
