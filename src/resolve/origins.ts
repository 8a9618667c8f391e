import type { Origin } from '../text/expand.js';
import type { Related } from '../text/location.js';
import { findVersions, tokensOf } from '../windows/os-tokens.js';

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
export function withCause(origins: readonly Origin[], tag: string | null): Related[] {
  const decides = (test: (tag: string) => boolean) =>
    origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
  const cause =
    decides((text) => findVersions(tokensOf(text), true, true).length > 0) ??
    decides((text) => text !== '' && text === tag);
  return origins.map((origin) => {
    const { value: _, ...related } = origin;
    return origin === cause ? { ...related, cause: true } : related;
  });
}

/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value: string): string {
  const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
  return name.slice(name.indexOf(':') + 1);
}
