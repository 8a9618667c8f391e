import type { Budget } from '../text/budget.js';
import { distinctVersions, type WindowsVersion } from '../windows/version.js';

/** Characters that a version in a list is counted as. */
const VERSION = 16;

/**
 * The versions of several images, each once. Images of the same versions share the list.
 * @throws OverBudget
 */
export function versionsOf(
  images: readonly { readonly versions: readonly WindowsVersion[] }[],
  budget: Budget,
): readonly WindowsVersion[] {
  const lists = new Set(images.map(({ versions }) => versions).filter((versions) => versions.length > 0));
  const [only] = lists;
  if (only === undefined || lists.size === 1) return only ?? [];
  const count = [...lists].reduce((sum, { length }) => sum + length, 0);
  budget.spend(count);
  const versions = distinctVersions([...lists].flat());
  // The first list may say it all.
  if (versions.length === only.length) return only;
  budget.make(VERSION * versions.length);
  return versions;
}
