// Words that are not expected, and what they may have been meant for.

import leven from 'leven';

/** The accepted word that a wrong one may have been meant for; null where none is near. */
export function nearest(word: string, accepted: readonly string[]): string | null {
  const lower = word.slice(0, 64).toLowerCase();
  const [best] = accepted
    .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3)
    ? best.candidate
    : null;
}

/** Says that a word is not one of those accepted, and which it may have been meant for. */
export function unexpected(word: string, accepted: readonly string[]): string {
  const meant = nearest(word, accepted);
  const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
  return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}

/** A text as a message quotes it: on one line, at most 60 characters of it. */
export function shorten(text: string): string {
  const line = text.replace(/\p{Cc}/gu, '?');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
