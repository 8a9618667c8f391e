import { hash } from './hash.js';

/**
 * Cuts a text to a number of characters (UTF-16 units). A text that was cut ends in `…` and never in half a surrogate
 * pair, and does not keep the longer one in memory.
 */
export function crop(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
  const cut = `${text.slice(0, Math.max(0, end))}…`;
  // A slice refers to the text that it was taken from.
  return text.length < 10 * limit ? cut : Buffer.from(cut, 'utf16le').toString('utf16le');
}

/** Cuts a text, so that it is no longer than `most` and still differs from others that begin alike. */
export function boundText(text: string, most: number): string {
  return text.length <= most ? text : `${crop(text, most - 33)} ${hash(text)}`;
}
