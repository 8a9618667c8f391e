// What is written is read: whatever a report holds, it is cut to its limits, written, and read back as it was.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { writeOutput } from '../../src/commands/io.js';
import { fitReport } from '../../src/report/fit.js';
import {
  MAX_ITEMS,
  MAX_READ_BYTES,
  MAX_READ_DEPTH,
  MAX_READ_VALUES,
  MAX_TEXT,
} from '../../src/report/limits.js';
import { fails, isIncomplete } from '../../src/report/outcome.js';
import type { Finding, Report } from '../../src/report/report.js';
import { readSavedReport } from '../../src/report/saved-report.js';
import { reportShape } from '../../src/report/shape.js';
import { FORMATS, render } from '../../src/reporters/index.js';
import { json } from '../../src/reporters/json.js';
import { COMPATIBILITY_RULES } from '../../src/windows/verdicts.js';
import { finding, HOSTILE, image, report, reportOf, target, verdict } from './helpers.js';

/** Milliseconds for tests that write large reports, on a machine that does other work, too. */
const PATIENT = 300_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wincompat-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a report as the command line does, and reads it back. */
function throughFile(written: Report): { read: Report; bytes: number } {
  const path = join(folder, 'report.json');
  writeOutput(path, json(written));
  return { read: readSavedReport(path), bytes: statSync(path).size };
}

const at = (line: number) => ({ path: 'a.yaml', line, column: 1, endLine: line, endColumn: 9 });

describe('a report is read back as it was written', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('with %j', (_, text) => {
    const fitted = fitReport(reportOf(text));
    expect(throughFile(fitted).read).toEqual(fitted);
  });

  const anyText = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '\0', '"', '\\', '\u2028', '🪟'), maxLength: 20 }),
    fc.nat({ max: 30_000 }).map((length) => 'x'.repeat(length)),
    fc.nat({ max: 30_000 }).map((length) => '🪟'.repeat(length)),
  );
  const anyNumber = fc
    .oneof(
      fc.integer(),
      fc.double(),
      fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN),
    )
    // JSON writes -0 as 0.
    .map((number) => number + 0);
  const anyPlace = fc.record({
    path: anyText,
    line: anyNumber,
    column: anyNumber,
    endLine: anyNumber,
    endColumn: anyNumber,
  });
  const many = <T>(items: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
    fc.oneof(
      { weight: 9, arbitrary: fc.array(items, { maxLength: 3 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(items, fc.nat({ max: most })).map(([item, n]) => Array(n).fill(item) as T[]),
      },
    );
  const anyVerdict = fc.record({
    target: anyText,
    isolation: fc.constantFrom('process' as const, 'hyperv' as const),
    verdict: fc.constantFrom('supported' as const, 'unsupported' as const, 'unknown' as const),
    rule: fc.constantFrom(...COMPATIBILITY_RULES),
    reason: anyText,
    version: fc.option(anyText),
  });
  const anyReport: fc.Arbitrary<Report> = fc
    .record({
      targets: many(
        anyText.map((name) => target(name, { host: name, release: name })),
        6_000,
      ),
      images: many(
        fc
          .tuple(anyPlace, anyText, many(anyText, 200), many(anyVerdict, 6_000))
          .map(([place, raw, names, verdicts]) =>
            image(raw, verdicts, { ...place, unresolved: names, osVersions: names, digest: raw }),
          ),
        40,
      ),
      findings: many(
        fc
          .tuple(anyPlace, anyText, many(anyText, 6_000), many(fc.tuple(anyPlace, anyText), 200))
          .map(([place, text, targets, places]) =>
            finding({
              ...place,
              title: text,
              problem: text,
              remedies: [text, text],
              why: text,
              ruleId: text,
              fingerprint: text,
              targets,
              related: places.map(([other, message]) => ({ ...other, message })),
              fix: { title: text, edits: [{ ...place, text }] },
              suppressed: { by: text, reason: text },
            }),
          ),
        40,
      ),
      notes: many(anyText, 2_000),
      durationMs: anyNumber,
    })
    .map(({ durationMs, ...parts }) => {
      const made = report(parts);
      return { ...made, summary: { ...made.summary, durationMs } };
    });

  it(
    'whatever is in it',
    () => {
      const isValid = new Ajv().compile(reportShape.schema);
      fc.assert(
        fc.property(anyReport, (made) => {
          const fitted = fitReport(made);
          const { read } = throughFile(fitted);
          expect(read).toEqual(fitted);
          expect(isValid(JSON.parse([...json(fitted)].join('')))).toBe(true);
          expect(fitReport(fitted).findings).toEqual(fitted.findings);
        }),
        { numRuns: 40 },
      );
    },
    PATIENT,
  );
});

describe('what is cut', () => {
  it('ends in an ellipsis, and is noted', () => {
    const long = 'x'.repeat(MAX_TEXT.message + 1);
    const { findings, notes } = fitReport(report({ findings: [finding({ problem: long })] }));
    expect(findings[0]?.problem).toHaveLength(MAX_TEXT.message);
    expect(findings[0]?.problem.endsWith('x…')).toBe(true);
    expect(notes).toEqual([expect.stringContaining('1 long text cut')]);
  });

  it('keeps the place that decides about a finding', () => {
    const places = Array.from({ length: 200 }, (_, i) => ({ ...at(i + 1), message: 'x' }));
    const cause = { ...at(999), message: 'the ARG', cause: true as const };
    const fitted = fitReport(report({ findings: [finding({ related: [...places, cause] })] }));
    const related = fitted.findings[0]?.related ?? [];
    expect(related).toHaveLength(MAX_ITEMS.related);
    expect(related[0]).toEqual(cause);
    expect(related.at(-1)?.message).toBe('x (and 176 more places)');
  });

  it('says how many names there were', () => {
    const unresolved = Array.from({ length: 350_000 }, (_, i) => `a${i}`);
    const [fitted] = fitReport(report({ images: [image('x', [], { unresolved })] })).images;
    expect(fitted?.unresolved).toHaveLength(MAX_ITEMS.parts);
    expect(fitted?.unresolved.at(-1)).toBe('… and 349901 more');
  });

  it('is not changed where nothing is too long', () => {
    const short = reportOf('x');
    expect(fitReport(short)).toEqual(short);
    expect(fitReport(short).notes).toEqual(short.notes);
  });
});

describe('a report that is too large', () => {
  const message = (i: number): string => `${i} ${'ä'.repeat(5_000)}`;
  const many = (count: number, over: (i: number) => Partial<Finding>): Finding[] =>
    Array.from({ length: count }, (_, i) => finding({ ...at(i + 1), fingerprint: String(i), ...over(i) }));

  it(
    'lists the gravest, counts the rest, and is no success',
    () => {
      const findings = many(8_000, (i) => ({ problem: message(i), level: i === 7_999 ? 'error' : 'notice' }));
      const fitted = fitReport(report({ findings, images: [image('x', [])] }));
      expect(fitted.findings.length).toBeLessThan(6_000);
      expect(fitted.findings.at(-1)).toMatchObject({ level: 'error', line: 8_000 });
      expect(fitted.leftOut).toEqual({ findings: 8_000 - fitted.findings.length, images: 0 });
      expect(fitted.summary).toMatchObject({ errors: 1, notices: 7_999, images: 1 });
      expect(fitted.notes[0]).toContain(`${fitted.leftOut?.findings} findings`);
      expect(isIncomplete(fitted)).toBe(true);
      expect(fails(fitted, 'error')).toBe(true);
      const { read, bytes } = throughFile(fitted);
      expect(bytes).toBeLessThan(60_000_000);
      expect(read.findings).toEqual(fitted.findings);
      expect(isIncomplete(read)).toBe(true);
    },
    PATIENT,
  );

  it(
    'has so many items at most, however short they are',
    () => {
      const findings = many(MAX_ITEMS.findings + 5, () => ({}));
      const images = Array.from({ length: MAX_ITEMS.images + 7 }, (_, i) => image('x', [], at(i + 1)));
      const fitted = fitReport(report({ findings, images }));
      expect(fitted.leftOut?.findings).toBeGreaterThanOrEqual(5);
      expect(fitted.leftOut?.images).toBeGreaterThanOrEqual(7);
      expect(throughFile(fitted).read).toMatchObject({ findings: fitted.findings, leftOut: fitted.leftOut });
    },
    PATIENT,
  );

  it(
    'states equal lists once, with 10,000 images on 50 targets',
    async () => {
      const targets = Array.from({ length: 50 }, (_, i) => target(`aks-pool-${i}`));
      const names = targets.map(({ name }) => name);
      const of = (kind: 'supported' | 'unsupported') => names.map((name) => verdict(name, kind));
      const lists = [of('supported'), of('unsupported')];
      const images = Array.from({ length: 10_000 }, (_, i) =>
        image(`contoso.azurecr.io/team/app-${i}:1.2.3-ltsc2019`, lists[i % 2] ?? [], at(i + 1)),
      );
      const related = names.map((_, i) => ({
        ...at(i + 1),
        path: 'wincompat.yml',
        message: `target ${i} is here`,
      }));
      const findings = many(5_000, (i) => ({
        targets: names,
        related,
        title: 'Windows Server 2019 (build 17763) image does not start on 50 targets',
        problem: `contoso.azurecr.io/team/app-${i}:1.2.3-ltsc2019 ${'and so on '.repeat(90)}`,
      }));
      const fitted = fitReport(report({ targets, images, findings }));
      expect(fitted.leftOut).toBeUndefined();
      const { read, bytes } = throughFile(fitted);
      // A fifth of 50,000 images, of which 60 MB is to hold all.
      expect(bytes).toBeLessThan(12_000_000);
      expect(read.findings).toEqual(fitted.findings);
      expect(read.images[9_999]).toEqual(fitted.images[9_999]);
      expect(new Set(read.images.map(({ verdicts }) => verdicts)).size).toBe(2);
      for (const format of FORMATS) {
        let length = 0;
        for (const chunk of await render(format, read, { root: null, columns: null, color: false }))
          length += chunk.length;
        expect(length).toBeGreaterThan(1_000);
      }
    },
    PATIENT,
  );

  it(
    'is shown in every format with thousands of targets and long texts',
    async () => {
      const targets = Array.from({ length: 5_000 }, (_, i) => target(`${i}-${'t'.repeat(250)}`));
      const verdicts = targets.map(({ name }, i) => verdict(name, i % 3 === 0 ? 'unsupported' : 'unknown'));
      const images = Array.from({ length: 1_000 }, (_, i) => image(`x${i}:1`, verdicts, at(i + 1)));
      const places = Array.from({ length: 50 }, () => ({ ...at(1), message: '<'.repeat(2_000) }));
      const findings = many(500, () => ({ problem: '<'.repeat(10_000), related: places, targets: [] }));
      const made = fitReport(report({ targets, images, findings }));
      for (const format of FORMATS) {
        for (const chunk of await render(format, made, { root: null, columns: null, color: false }))
          expect(chunk.length).toBeLessThan(200_000_000);
      }
    },
    PATIENT,
  );
});

describe('a hostile file is refused before it costs much', () => {
  const refused = (text: string | Buffer): string => {
    const path = join(folder, 'hostile.json');
    writeFileSync(path, text);
    try {
      readSavedReport(path);
    } catch (error) {
      return (error as Error).message;
    }
    return 'taken';
  };

  it.each<[string, () => string | Buffer, string]>([
    ['too many bytes', () => Buffer.alloc(MAX_READ_BYTES + 1, ' '), 'is larger than 80 MiB'],
    ['too many lists', () => `[${'[],'.repeat(MAX_READ_VALUES / 2)}[]]`, 'values'],
    ['too many members', () => `{${'"":0,'.repeat(MAX_READ_VALUES / 2)}"":0}`, 'values'],
    ['too many levels', () => '['.repeat(MAX_READ_DEPTH + 1), 'levels'],
    ['a text without an end', () => `"${'\\"'.repeat(1_000_000)}`, 'is not JSON'],
    ['nothing', () => '', 'is not JSON'],
    ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'is not JSON'],
    ['null', () => 'null', 'it is not an object'],
  ])('with %s', (_, text, message) => {
    expect(refused(text())).toContain(message);
  });

  it.each<[string, (saved: ReturnType<typeof reportShape.read>) => unknown, string]>([
    ['an index without a reason', (saved) => ({ ...saved, reasons: [] }), 'reasons does not have'],
    [
      'an index without a list',
      ({ images, ...saved }) => ({ ...saved, images: images.map((one) => ({ ...one, verdicts: 0 })) }),
      'images[0].verdicts refers to an item that verdictLists does not have',
    ],
    [
      'an index without a text',
      ({ findings, ...saved }) => ({ ...saved, findings: findings.map((one) => ({ ...one, title: 7 })) }),
      'findings[0].title refers to an item that texts does not have',
    ],
    [
      'an index below 0',
      ({ findings, ...saved }) => ({ ...saved, findings: findings.map((one) => ({ ...one, title: -1 })) }),
      'findings[0].title is not a whole number',
    ],
    [
      'too many notes',
      (saved) => ({ ...saved, notes: Array(MAX_ITEMS.notes + 1).fill('x') }),
      'notes has more than',
    ],
    [
      'a key of JavaScript',
      (saved) => JSON.parse(`{"__proto__":${JSON.stringify(saved)}}`) as unknown,
      'schemaVersion is not one of 1',
    ],
  ])('with %s', (_, change, message) => {
    const saved = reportShape.read(JSON.parse([...json(reportOf('x'))].join('')), '');
    expect(refused(JSON.stringify(change(saved)))).toContain(message);
  });
});
