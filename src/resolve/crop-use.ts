// What files name is cut here, once it has been read: no image is judged by a part of its name.

import type { ImageUse } from '../model/image-use.js';
import { MAX_NAME, MAX_PARTS, MAX_REFERENCE } from '../model/limits.js';
import { boundText, crop } from '../text/crop.js';

/** The texts of a use, cut. Names that differ still do. */
export function croppedNames(use: ImageUse): Pick<ImageUse, 'raw' | 'partial' | 'reference' | 'unresolved'> {
  return {
    raw: boundText(use.raw, MAX_REFERENCE),
    partial: boundText(use.partial, MAX_REFERENCE),
    reference: use.reference === null ? null : boundText(use.reference, MAX_REFERENCE),
    unresolved: someNames(use.unresolved),
  };
}

/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const distinct = names.length > MAX_PARTS ? [...new Set(names)] : names;
  const shown = distinct.slice(0, MAX_PARTS - 1).map((name) => crop(name, MAX_NAME));
  const more = distinct.length - shown.length;
  return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => crop(name, MAX_NAME));
}
