// The baseline: a file of findings that were there when it was written. They are marked, and new ones stand out.
// An entry is a rule, a path, a reference and the targets: nothing that moves when lines do.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refuseToWriteThroughLinks } from '../discovery/links.js';
import { readNamed, shownPath } from '../discovery/named.js';
import { type BaselineOption, UsageError } from '../options.js';
import type { Finding } from '../report.js';
import { SourceFile } from '../text/source-file.js';
import { subjectOf } from './subject.js';
import type { Leftover } from './suppression.js';

interface Entry {
  rule: string;
  path: string;
  reference: string;
  targets: string[];
  /** How many findings of this kind there are. */
  count: number;
}

export interface AgainstBaseline {
  findings: Finding[];
  leftovers: Leftover[];
  notes: string[];
}

const VERSION = 1;
/** What is read back at most. */
const MAX_BYTES = 1024 * 1024;

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
    throw new UsageError(
      '--write-baseline: a baseline is of the whole directory; name that, and no paths in it.',
    );
  }
  if (update !== 'no') refuseToWriteThroughLinks('--write-baseline', resolve(root, path), root);
  const shown = shownPath(root, resolve(root, path));
  const file =
    text === undefined ? readNamed(root, path, 'baseline', update !== 'no') : new SourceFile(shown, text);
  const known = file === null ? null : entriesOf(file);
  const open = known === null || update === 'grow' ? null : known;
  const { marked, left, kept } = mark(findings, open, shown);
  if (update !== 'no') {
    writeBaseline(resolve(root, path), kept);
    const fresh = marked.filter((f) => f.suppressed === null && canBeKept(f)).length;
    const gone = known === null || open === null ? 0 : sum(left);
    const notes = [
      `The baseline ${shown} has ${some(sum(kept), 'finding')} now`,
      ...(gone > 0 ? [`${some(gone, 'finding')} no longer there, taken out`] : []),
      ...(fresh > 0 ? [`${some(fresh, 'new finding')} not taken up (--force does)`] : []),
    ];
    return { findings: marked, leftovers: [], notes: [`${notes.join('; ')}.`] };
  }
  const leftovers = whole && left.length > 0 ? [leftoverOf(left, shown)] : [];
  return { findings: marked, leftovers, notes: [] };
}

/** @param known null: every finding is taken up */
function mark(findings: readonly Finding[], known: Entry[] | null, shown: string) {
  const room = new Map<string, Entry[]>();
  for (const entry of known ?? []) {
    const key = keyOf(entry.rule, entry.path, entry.reference);
    room.set(key, [...(room.get(key) ?? []), { ...entry }]);
  }
  const kept = new Map<string, Entry>();
  const marked = findings.map((finding) => {
    if (finding.suppressed !== null || !canBeKept(finding)) return finding;
    const { ruleId: rule, path, targets } = finding;
    const reference = subjectOf(finding.args);
    const key = keyOf(rule, path, reference);
    if (known !== null) {
      // A target that it no longer fails on makes a finding no new one.
      const entry = room
        .get(key)
        ?.find((one) => one.count > 0 && targets.every((target) => one.targets.includes(target)));
      if (entry === undefined) return finding;
      entry.count--;
    }
    const exact = JSON.stringify([key, [...targets].sort()]);
    const same = kept.get(exact) ?? { rule, path, reference, targets: [...targets].sort(), count: 0 };
    kept.set(exact, same);
    same.count++;
    return { ...finding, suppressed: { by: 'baseline', reason: `known since ${shown} was written` } };
  });
  const left = [...room.values()].flat().filter((entry) => entry.count > 0);
  return { marked, left, kept: [...kept.values()].sort(byText) };
}

/** Findings about suppressions are put right where they stand. */
function canBeKept({ ruleId }: Finding): boolean {
  return ruleId !== 'unused-suppression';
}

/** What is gone is one finding, at the file: its entries have no better place. */
function leftoverOf(left: readonly Entry[], path: string): Leftover {
  return {
    location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    by: 'baseline',
    idle: left.map(({ rule, reference, path: file }) => `${rule} of ${reference} in ${file}`),
    wrong: null,
  };
}

function entriesOf(file: SourceFile): Entry[] {
  try {
    const content = JSON.parse(file.text) as { version?: unknown; findings?: unknown };
    if (content?.version === VERSION && Array.isArray(content.findings)) return content.findings.map(entryOf);
  } catch {
    // Told below, with every other form that is none.
  }
  throw new UsageError(
    `${file.path}: this is no baseline of version ${VERSION}; write one with 'wincompat check --write-baseline FILE'.`,
  );
}

function entryOf(given: unknown): Entry {
  const { rule, path, reference, targets, count } = Object(given) as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (!isText(rule) || !isText(path) || !isText(reference)) throw new TypeError('no entry');
  if (!Array.isArray(targets) || !targets.every(isText)) throw new TypeError('no targets');
  if (!Number.isInteger(count) || (count as number) < 1) throw new TypeError('no count');
  return { rule, path, reference, targets, count: count as number };
}

/** One entry a line: a change of the file reads like what it is. */
function writeBaseline(path: string, entries: readonly Entry[]): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const text = `{\n  "version": ${VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw new UsageError(
      `--write-baseline: ${entries.length} findings are more than a baseline holds; leave folders out with an ignore entry of the configuration.`,
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

function keyOf(rule: string, path: string, reference: string): string {
  return JSON.stringify([rule, path, reference]);
}

/** `1 finding`, `2 findings`. */
function some(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}

function byText(a: Entry, b: Entry): number {
  const [one, other] = [a, b].map((e) => JSON.stringify([e.path, e.rule, e.reference, e.targets]));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
