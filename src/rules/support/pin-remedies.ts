// How tags are offered: one that is not known to exist, on that condition.

import { isKnownTag } from '../../windows/published-tags.js';
import { parseReference } from '../../windows/reference.js';
import { listed } from './rule.js';

/** @returns the condition on which a reference is offered; empty for one that is known to exist */
export function conditionOf(reference: string): string {
  return isKnownToExist(reference) ? '' : ', if the publisher has it';
}

/** @returns e.g. `Pin A`, or `Pin A, if the publisher has it` */
export function pinRemedy(reference: string): string {
  return `Pin ${reference}${conditionOf(reference)}`;
}

/** One remedy for the tags that are known to exist, then one for the others. */
export function pinRemedies(references: readonly string[]): string[] {
  const known = references.filter(isKnownToExist);
  const others = references.filter((reference) => !known.includes(reference));
  return [known, others]
    .filter((some) => some.length > 0)
    .map((some) => `Pin ${listed(some, 'or')}${conditionOf(some[0] ?? '')}`);
}

/** Whether a registry is known to have a tag, without asking it. */
export function isKnownToExist(reference: string): boolean {
  const parsed = parseReference(reference);
  return parsed !== null && isKnownTag(parsed);
}
