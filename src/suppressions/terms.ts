// What a comment and an annotation say after their rules: `until=YYYY-MM-DD -- reason`.

import { unexpected } from '../config/words.js';
import { INTERNAL_ERROR } from '../report/outcome.js';
import { isDay } from '../text/day.js';

/** What a suppression says, or why it cannot be understood, as the rest of a sentence. */
export type Terms = { rules: string[]; until: string | null; reason: string } | { wrong: string };

/** These tell of files and of suppressions themselves: only the configuration can accept them. */
const NEVER = ['invalid-file', 'unused-suppression'];
/** What a comment may say; more of it is cut off. */
const MAX_TEXT = 2_000;
const MAX_RULES = 20;

/**
 * @param rules ids, as written
 * @param text `until=YYYY-MM-DD -- reason`, the first part optional
 */
export function readTerms(rules: readonly string[], text: string, ruleIds: readonly string[]): Terms {
  const cut = text.slice(0, MAX_TEXT);
  const separator = /(?:^|\s)--(?=\s|$)/.exec(cut);
  const before = (separator === null ? cut : cut.slice(0, separator.index)).trim();
  const reason = separator === null ? '' : cut.slice(separator.index + separator[0].length).trim();
  if (rules.length === 0) return { wrong: 'names no rule' };
  if (rules.length > MAX_RULES) return { wrong: `names more than ${MAX_RULES} rules` };
  for (const id of rules) {
    if (!ruleIds.includes(id)) return { wrong: `names an unknown rule: ${unexpected(id, ruleIds)}` };
    if (id === INTERNAL_ERROR) return { wrong: `cannot suppress ${id}: nothing can` };
    if (NEVER.includes(id)) return { wrong: `cannot suppress ${id}: only the configuration can` };
  }
  let until: string | null = null;
  for (const word of before.split(/\s+/).filter((w) => w !== '')) {
    const day = /^until=(.*)$/.exec(word)?.[1];
    if (day === undefined)
      return { wrong: `has '${short(word)}' where until=YYYY-MM-DD or -- and a reason belong` };
    if (!isDay(day)) return { wrong: `has '${short(day)}', which is not a date of the form YYYY-MM-DD` };
    until = day;
  }
  if (!/[\p{L}\p{N}]/u.test(reason)) return { wrong: "has no reason (write ' -- ' and the reason)" };
  return { rules: [...rules], until, reason };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
