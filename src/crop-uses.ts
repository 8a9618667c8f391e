import { boundText } from './fingerprint.js';
import { MAX_ITEMS, MAX_TEXT } from './report-limits.js';
import type { ResolvedUse } from './resolve/resolve.js';
import { crop } from './text/crop.js';

/** Parts that are listed of a text with hundreds of thousands of variables. */
const MAX_PARTS = MAX_ITEMS.parts;

/**
 * Cuts what files name, in one place and before anything is made of it: a file of 1 MiB can be one image's name, and
 * every pod can use it. Nothing valid is that long, so no image is judged by a part of its name; names that differ still
 * do when they are cut.
 */
export function cropUses(uses: readonly ResolvedUse[]): void {
  for (const use of uses) {
    use.raw = boundText(use.raw, MAX_TEXT.reference);
    use.partial = boundText(use.partial, MAX_TEXT.reference);
    if (use.reference !== null) use.reference = boundText(use.reference, MAX_TEXT.reference);
    use.unresolved = someNames(use.unresolved);
    for (const run of use.runs) run.name = boundText(run.name, MAX_TEXT.name);
  }
}

/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names: readonly string[]): string[] {
  const distinct = names.length > MAX_PARTS ? [...new Set(names)] : names;
  const shown = distinct.slice(0, MAX_PARTS - 1).map((name) => crop(name, MAX_TEXT.name));
  const more = distinct.length - shown.length;
  return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => crop(name, MAX_TEXT.name));
}
