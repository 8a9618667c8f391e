// The baseline: a file of findings that were there when it was written. They are marked, and new ones stand out.
// An entry is a rule, a path, a subject and the targets: nothing that moves when lines do.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuseToWriteThroughLinks } from '../discovery/links.js';
import { readNamed, shownPath } from '../discovery/named.js';
import type { BaselineOption } from '../model/options.js';
import { UsageError } from '../model/usage-error.js';
import { boundPath, sortedTargets, subjectKey } from '../report/fingerprint.js';
import { MAX_NUMBER } from '../report/limits.js';
import { INTERNAL_ERROR } from '../report/outcome.js';
import type { Finding } from '../report/report.js';
import { subjectShape } from '../report/shape.js';
import { describeSubject, type Subject } from '../report/subject.js';
import { list, Misshapen, object, one, text, whole } from '../schema/shape.js';
import { SourceFile } from '../text/source-file.js';
import type { UnusedSuppression } from './suppression.js';

interface Entry {
  rule: string;
  path: string;
  subject: Subject;
  /** In alphabetical order. */
  targets: readonly string[];
  /** How many findings of this kind there are. */
  count: number;
}

export interface AgainstBaseline {
  findings: Finding[];
  unusedSuppressions: UnusedSuppression[];
  notes: string[];
}

/** 1 had a text in the place of the subject, which was the same for different findings. */
const VERSION = 2;
/** What is read back at most, see discovery/read.ts and github/read-file.ts. */
const MAX_BYTES = 1024 * 1024;
const MAX_ENTRIES = 20_000;
const MAX_TARGETS = 500;

const baselineShape = object({
  version: one(VERSION),
  findings: list(
    MAX_ENTRIES,
    object({
      rule: text(300),
      path: text(4_096),
      subject: subjectShape,
      targets: list(MAX_TARGETS, text(300)),
      count: whole(1, MAX_NUMBER),
    }),
  ),
});

/**
 * Marks the findings that a baseline has, and writes it anew where that is asked for.
 * @param whole whether the whole root was checked: only then an entry without a finding is gone
 * @throws UsageError where the file cannot be read, is no baseline, or cannot be written
 */
export function holdAgainstBaseline(
  findings: readonly Finding[],
  { path, update, text }: BaselineOption,
  root: string,
  whole: boolean,
): AgainstBaseline {
  if (update !== 'no' && !whole) {
    throw new UsageError('--write-baseline: a baseline covers the whole directory; pass no paths inside it.');
  }
  if (update !== 'no') refuseToWriteThroughLinks('--write-baseline', resolve(root, path), root);
  const shown = shownPath(root, resolve(root, path));
  const file =
    text === undefined ? readNamed(root, path, 'baseline', update !== 'no') : new SourceFile(shown, text);
  // What is written anew with new findings needs nothing of the old file, which may be of an earlier version.
  const known = file === null || (update === 'grow' && versionOf(file) !== VERSION) ? null : entriesOf(file);
  const open = known === null || update === 'grow' ? null : known;
  const { marked, left, kept } = mark(findings, open, shown);
  if (update !== 'no') {
    writeBaseline(resolve(root, path), kept);
    const fresh = marked.filter((f) => f.suppressed === null && canBeKept(f)).length;
    const gone = known === null || open === null ? 0 : sum(left);
    const notes = [
      `The baseline ${shown} has ${some(sum(kept), 'finding')} now`,
      ...(gone > 0 ? [`${some(gone, 'finding')} removed (no longer found)`] : []),
      ...(fresh > 0 ? [`${some(fresh, 'new finding')} not added (use --force)`] : []),
    ];
    return { findings: marked, unusedSuppressions: [], notes: [`${notes.join('; ')}.`] };
  }
  const unusedSuppressions = whole && left.length > 0 ? [unusedSuppressionOf(left, shown)] : [];
  return { findings: marked, unusedSuppressions, notes: [] };
}

/** @param known null: every finding is added */
function mark(findings: readonly Finding[], known: readonly Entry[] | null, shown: string) {
  const kept = new Map<string, Entry>();
  const keepable = findings.filter((finding) => finding.suppressed === null && canBeKept(finding));
  const accepted = known === null ? null : acceptedBy(known, keepable);
  const marked = findings.map((finding) => {
    if (finding.suppressed !== null || !canBeKept(finding)) return finding;
    if (accepted !== null && !accepted.findings.has(finding)) return finding;
    const { ruleId: rule, path, subject } = finding;
    const targets = sortedTargets(finding.targets);
    const exact = JSON.stringify([keyOf(finding), targets]);
    const same = kept.get(exact) ?? { rule, path, subject, targets, count: 0 };
    kept.set(exact, same);
    same.count++;
    return { ...finding, suppressed: { by: 'baseline', reason: `known since ${shown} was written` } };
  });
  return { marked, left: accepted?.left ?? [], kept: [...kept.values()].sort(byText) };
}

/**
 * The findings that a baseline has: each entry as often as it counts. A target that a finding no longer has makes it no
 * new one; another target does.
 */
function acceptedBy(known: readonly Entry[], findings: readonly Finding[]) {
  const room = new Map<string, Entry[]>();
  for (const entry of known) {
    const key = keyOf({ ruleId: entry.rule, ...entry });
    const entries = room.get(key) ?? [];
    entries.push({ ...entry, targets: sortedTargets(entry.targets) });
    room.set(key, entries);
  }
  // The entry that fits closest is used up first, so that one with more targets is left for a finding with more.
  for (const entries of room.values()) entries.sort((a, b) => a.targets.length - b.targets.length);
  const accepted = new Set<Finding>();
  const take = (fits: (entry: Entry, targets: readonly string[]) => boolean): void => {
    for (const finding of findings) {
      if (accepted.has(finding)) continue;
      const targets = sortedTargets(finding.targets);
      const entry = room.get(keyOf(finding))?.find((one) => one.count > 0 && fits(one, targets));
      if (entry === undefined) continue;
      entry.count--;
      accepted.add(finding);
    }
  };
  take((entry, targets) => JSON.stringify(entry.targets) === JSON.stringify(targets));
  take((entry, targets) => targets.every((target) => entry.targets.includes(target)));
  return { findings: accepted, left: [...room.values()].flat().filter((entry) => entry.count > 0) };
}

/** Findings about suppressions are corrected where they stand, and what was not checked is no finding to accept. */
function canBeKept({ ruleId }: Finding): boolean {
  return ruleId !== 'unused-suppression' && ruleId !== INTERNAL_ERROR;
}

/** What is gone is one finding, at the file: its entries have no better place. */
function unusedSuppressionOf(left: readonly Entry[], path: string): UnusedSuppression {
  return {
    location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    text: '',
    by: 'baseline',
    idle: left.map(({ rule, subject, path: file }) => `${rule} of ${describeSubject(subject)} in ${file}`),
    wrong: null,
  };
}

/** @throws UsageError where it is none of this version */
function entriesOf(file: SourceFile): readonly Entry[] {
  const version = versionOf(file);
  if (version !== null && version !== VERSION) {
    throw new UsageError(
      `${file.path}: this baseline is of version ${version}, and this wincompat reads version ${VERSION}. Write it again with 'wincompat check --write-baseline FILE --force', and review the new findings.`,
    );
  }
  try {
    return baselineShape.read(JSON.parse(file.text), '').findings;
  } catch (error) {
    const why = error instanceof Misshapen ? `: ${error.message}` : '';
    throw new UsageError(
      `${file.path}: this is not a baseline of version ${VERSION}${why}; write one with 'wincompat check --write-baseline FILE --force'.`,
    );
  }
}

/** Null for a file that states none. */
function versionOf(file: SourceFile): number | null {
  try {
    const { version } = Object(JSON.parse(file.text)) as { version?: unknown };
    return typeof version === 'number' ? version : null;
  } catch {
    return null;
  }
}

/** One entry a line: a change of the file reads like what it is. */
function writeBaseline(path: string, entries: readonly Entry[]): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const text = `{\n  "version": ${VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
  if (Buffer.byteLength(text) > MAX_BYTES || entries.length > MAX_ENTRIES) {
    throw new UsageError(
      `--write-baseline: ${entries.length} findings exceed the limit of a baseline; exclude folders with an ignore entry in the configuration.`,
    );
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `--write-baseline: ${path} could not be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

function keyOf({ ruleId, path, subject }: Pick<Finding, 'ruleId' | 'path' | 'subject'>): string {
  return JSON.stringify([ruleId, boundPath({ path, subject }), subjectKey(subject)]);
}

/** `1 finding`, `2 findings`. */
function some(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}

function byText(a: Entry, b: Entry): number {
  const textOf = ({ path, rule, subject, targets }: Entry): string =>
    JSON.stringify([path, rule, subjectKey(subject), targets]);
  const [one, other] = [textOf(a), textOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
