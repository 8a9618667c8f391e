// A finding's identity: its rule, file, subject and targets. It holds when lines move and when words change.

import { boundText } from '../text/crop.js';
import { hash } from '../text/hash.js';
import { oncePer } from '../text/once-per.js';
import { MAX_SUBJECT_ITEMS, MAX_SUBJECT_TEXT, type Subject } from './subject.js';

/** What makes a finding the same one. */
export interface Identity {
  ruleId: string;
  path: string;
  subject: Subject;
  targets: readonly string[];
}

/**
 * Cuts long texts and lists of a subject. Those that differ still differ when they are cut.
 * @returns a subject of at most a few kilobytes
 */
export function boundSubject(subject: Subject): Subject {
  const bounded = Object.entries(subject).map(([key, value]) => [key, boundValue(value)]);
  return Object.fromEntries(bounded) as Subject;
}

function boundValue(value: unknown): unknown {
  if (typeof value === 'string') return boundText(value, MAX_SUBJECT_TEXT);
  if (!Array.isArray(value)) return value;
  const texts = value.map((text) => boundText(text, MAX_SUBJECT_TEXT));
  return texts.length <= MAX_SUBJECT_ITEMS
    ? texts
    : [...texts.slice(0, MAX_SUBJECT_ITEMS - 1), `… ${hash(value)}`];
}

/** A subject as one text, whatever the order of its fields. */
export function subjectKey(subject: Subject): string {
  return JSON.stringify(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The file that a finding is bound to; empty where its subject is not: a registry, or a part of wincompat, is reported
 * at the first of the files that it concerns, and that may be another one tomorrow.
 */
export function boundPath({ path, subject }: Pick<Identity, 'path' | 'subject'>): string {
  return subject.kind === 'registry' || subject.kind === 'part' ? '' : path;
}

/** Each target once, in a fixed order: how the configuration lists them does not matter. Findings share their lists. */
export const sortedTargets = oncePer((targets: readonly string[]): readonly string[] =>
  [...new Set(targets)].sort(),
);

/** @returns 32 hexadecimal digits */
export function fingerprintOf(identity: Identity): string {
  const { ruleId, subject, targets } = identity;
  return hash([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}
