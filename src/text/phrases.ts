/** What a sentence lists before it counts: targets, places and images can be thousands. */
const MAX_LISTED = 8;

/** Joins words as a sentence does: `a`, `a and b`, `a, b and c`; of many the first, and how many more there are. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length > MAX_LISTED + 1)
    return `${words.slice(0, MAX_LISTED).join(', ')} ${last} ${words.length - MAX_LISTED} more`;
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
