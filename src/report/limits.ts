// How much a report holds. Reports are made to keep these limits (fit.ts) and are read by them (shape.ts),
// so a report that this tool wrote can always be read back.

import { MAX_NAME, MAX_PARTS, MAX_REFERENCE } from '../model/limits.js';

/** Characters of a text, UTF-16 units. */
export const MAX_TEXT = {
  /** Names of targets, rules, versions; fingerprints, digests. */
  name: MAX_NAME,
  /** A path in a file system (PATH_MAX). */
  path: 4_096,
  reference: MAX_REFERENCE,
  /** A title, a remedy, a verdict's reason, a note, the text of an edit. */
  sentence: 2_000,
  /** What is wrong, or why; the parts of a finding as one text. */
  message: 10_000,
} as const;

/** Items of a list. */
export const MAX_ITEMS = {
  targets: 5_000,
  images: 100_000,
  findings: 100_000,
  /** Places that explain one finding; people are shown 10. */
  related: 25,
  remedies: 20,
  /** Of one fix. */
  edits: 100,
  /** Names and versions of one image. */
  parts: MAX_PARTS,
  notes: 200,
  /** Places that were not checked. */
  skipped: 10_000,
  /** Texts and lists that are stated once. */
  shared: 1_000_000,
} as const;

/** Lines, columns, counts and milliseconds. */
export const MAX_NUMBER = 1_000_000_000;

/** Images and findings together, as JSON. */
export const MAX_WRITTEN_BYTES = 58_000_000;

/** Of a file that is read: what is written, targets and notes, and what a later step adds to findings. */
export const MAX_READ_BYTES = 80 * 1024 * 1024;

/**
 * Characters of JSON that a value counts for at least: a value costs memory, however short it is. Lists of very short
 * names alone come below this.
 */
export const MIN_VALUE_BYTES = 8;

/** Commas, colons and opening brackets of a file that is read. */
export const MAX_READ_VALUES = MAX_READ_BYTES / MIN_VALUE_BYTES;

/** Objects and lists within each other in a file that is read. */
export const MAX_READ_DEPTH = 12;

/** With more verdicts than these, texts and lists that repeat are stated once. */
export const MAX_PLAIN_VERDICTS = 50_000;
