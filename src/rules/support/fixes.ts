import type { JudgedImage } from '../../model/judged-image.js';
import type { Fix } from '../../report/report.js';
import type { Location } from '../../text/location.js';
import { isKnownToExist } from './pin-remedies.js';

/** A fix that puts a text in the place of one range. */
export function replacement(range: Location, text: string, title: string): Fix {
  const { path, line, column, endLine, endColumn } = range;
  return { title, edits: [{ path, line, column, endLine, endColumn, text }] };
}

/**
 * The fix that pins another reference.
 * @returns null for a reference with variables, which only their values can change, and where the other is not known to
 * exist
 */
export function pinning({ use }: Pick<JudgedImage, 'use'>, reference: string): Fix | null {
  return use.raw === use.reference && isKnownToExist(reference)
    ? replacement(use.location, reference, `Pin ${reference}`)
    : null;
}
