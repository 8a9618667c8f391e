// Annotations of Kubernetes objects that suppress: `wincompat/ignore.RULE: reason`.

import type { IgnoreAnnotation } from '../model/reading.js';
import type { Location } from '../text/location.js';
import type { Found } from './comments.js';
import { readTerms } from './terms.js';

/**
 * @param annotations as the readers found them
 * @returns suppressions of all findings within their objects
 */
export function fromAnnotations(annotations: readonly IgnoreAnnotation[], ruleIds: readonly string[]): Found {
  const found: Found = { suppressions: [], wrong: [] };
  for (const { rule, text, location, object, images = [] } of annotations) {
    const written = `wincompat/ignore.${rule}: ${text}`;
    // The whole value is the reason, unless it says until when.
    const terms = readTerms(
      rule === '' ? [] : [rule],
      /^until=|^--(?:\s|$)/.test(text) ? text : `-- ${text}`,
      ruleIds,
    );
    if ('wrong' in terms) {
      found.wrong.push({ location, text: written, by: 'annotation', idle: [], wrong: terms.wrong });
      continue;
    }
    found.suppressions.push({
      ...terms,
      by: 'annotation',
      location,
      text: written,
      elsewhere: images.map(({ path }) => path),
      covers: (at) => [object, ...images].some((range) => isIn(at, range)),
    });
  }
  return found;
}

function isIn(at: Location, range: Location): boolean {
  return at.path === range.path && at.line >= range.line && at.line <= range.endLine;
}
