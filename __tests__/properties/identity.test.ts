// A finding's fingerprint: two findings have the same one only where nothing but their place tells them apart, and it
// holds when lines move.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundSubject, fingerprintOf, subjectKey } from '../../src/report/fingerprint.js';
import type { Finding } from '../../src/report/report.js';
import { subjectShape } from '../../src/report/shape.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { generatedFiles } from './generated.js';
import { edit, filesIn, inFolder, repositories } from './repositories.js';

/** What is left of a finding when its place is taken away. */
function withoutPlace(finding: Finding): string {
  const { ruleId, level, title, problem, path, targets, subject, fix, suppressed } = finding;
  return JSON.stringify([
    ruleId,
    level,
    title,
    problem,
    path,
    targets,
    subject,
    fix?.edits[0]?.text ?? null,
    suppressed,
  ]);
}

/** Pairs of different findings with one fingerprint, and equal findings at one place. */
function clashes(findings: readonly Finding[]): string[] {
  const known = new Map<string, string>();
  const places = new Set<string>();
  return findings.flatMap((finding) => {
    const { ruleId, path, line, column, fingerprint } = finding;
    const text = withoutPlace(finding);
    const other = known.get(fingerprint);
    known.set(fingerprint, text);
    const place = [fingerprint, path, line, column].join();
    const twice = places.has(place);
    places.add(place);
    if (twice) return [`${ruleId} ${path}:${line}:${column} twice: ${text}`];
    return other === undefined || other === text ? [] : [`${other}\n${text}`];
  });
}

const fingerprints = (findings: readonly Finding[]): string[] => findings.map((f) => f.fingerprint).sort();

/** Lines above everything, and between the instructions of a Dockerfile. */
function moved(path: string, text: string): string {
  const comment = /\.jsonc?$/.test(path) ? '' : '# moved';
  // Directives of a Dockerfile count only at its top.
  const top = /^\ufeff?(?:#[ \t]*(?:syntax|escape)[ \t]*=.*\r?\n)+/i.exec(text)?.[0] ?? '';
  const rest = text.slice(top.length);
  const apart = /(?:^|[/.])dockerfile/i.test(path) ? rest.replace(/^(?=(?:FROM|ARG|COPY)\b)/gm, '\n') : rest;
  return `${top}\n\n${comment}\n${apart}`;
}

describe.each(repositories())('$name', (repository) => {
  test('different findings have different fingerprints, which hold when lines move', async () => {
    await inFolder(repository, async (root) => {
      const before = (await checkOffline(root)).findings;
      expect(clashes(before)).toEqual([]);
      for (const { subject } of before) expect(subjectShape.read(subject, '')).toEqual(subject);
      for (const path of filesIn(root)) edit(root, path, (text) => moved(path, text));
      const after = (await checkOffline(root)).findings;
      expect(fingerprints(after)).toEqual(fingerprints(before));
      expect(after.reduce((sum, f) => sum + f.line, 0)).toBeGreaterThanOrEqual(
        before.reduce((sum, f) => sum + f.line, 0),
      );
    });
  });

  test('other files change no fingerprint', async () => {
    await inFolder(repository, async (root) => {
      const before = (await checkOffline(root)).findings;
      writeFiles(root, {
        '0-first/Dockerfile': 'FROM contoso.azurecr.io/other/app:1-nanoserver-1809\nRUN x\n',
        '0-first/pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: {name: other}\nspec:\n  runtimeClassName: windows-2019\n  nodeSelector: {beta.kubernetes.io/os: windows}\n  containers:\n    - {name: a, image: "mcr.microsoft.com/windows/servercore:ltsc2019"}\n',
        'zz-last/compose.yaml': 'services:\n  other: {image: "mcr.microsoft.com/windows/nanoserver:1809"}\n',
      });
      const after = new Set(fingerprints((await checkOffline(root)).findings));
      // What is declared and was used by nothing may be used by them.
      const gone = before.filter((f) => f.ruleId !== 'unused-suppression' && !after.has(f.fingerprint));
      expect(gone.map((f) => `${f.ruleId} ${f.path}:${f.line} ${subjectKey(f.subject)}`)).toEqual([]);
    });
  });
});

test('generated mistakes: different findings have different fingerprints, which hold when lines move', async () => {
  const rules = new Set<string>();
  await fc.assert(
    fc.asyncProperty(generatedFiles, async (files) => {
      await inFolder({ writeTo: (root) => writeFiles(root, files) }, async (root) => {
        const before = (await checkOffline(root)).findings;
        for (const { ruleId } of before) rules.add(ruleId);
        expect(before.filter((f) => f.ruleId === 'internal-error')).toEqual([]);
        expect(clashes(before)).toEqual([]);
        for (const path of filesIn(root)) edit(root, path, (text) => moved(path, text));
        expect(fingerprints((await checkOffline(root)).findings)).toEqual(fingerprints(before));
      });
    }),
    { seed: Number(process.env.SEED ?? 11), numRuns: Number(process.env.RUNS ?? 60) },
  );
  expect(rules.size).toBeGreaterThan(15);
}, 120_000);

test('a long text of a subject is cut, and two that differ only behind the cut still differ', () => {
  const long = fc
    .tuple(fc.integer({ min: 290, max: 5_000 }), fc.constantFrom('a', '\u{1f5bc}'))
    .map(([n, c]) => c.repeat(n));
  const tail = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(long, tail, tail, (text, one, other) => {
      const subjects = [one, other].map((end) => ({ kind: 'file', problem: text + end }) as const);
      const [first, second] = subjects.map((subject) => boundSubject(subject));
      expect(subjectKey(first!) === subjectKey(second!)).toBe(one === other);
      expect(subjectShape.read(first, '')).toEqual(first);
    }),
    { seed: 11 },
  );
});

test('a long list of a subject is cut in the same way', () => {
  const references = Array.from({ length: 5_000 }, (_, i) => `image-${i}`);
  const [one, other] = [references, [...references.slice(0, -1), 'another']].map((list) =>
    boundSubject({ kind: 'containers', workload: 'Pod web', references: list }),
  );
  expect(subjectShape.read(one, '')).toEqual(one);
  expect(subjectKey(one!)).not.toBe(subjectKey(other!));
});

test('neither the order of fields nor that of targets is part of a fingerprint', () => {
  const subject = { kind: 'image', reference: 'a', within: null, role: 'run' } as const;
  const turned = { role: 'run', within: null, reference: 'a', kind: 'image' } as const;
  const of = (one: typeof subject, targets: string[], path = 'a') =>
    fingerprintOf({ ruleId: 'x', path, subject: one, targets });
  expect(of(turned, ['b', 'a', 'b'])).toBe(of(subject, ['a', 'b']));
  expect(of(subject, ['a'])).not.toBe(of(subject, ['a', 'b']));
  expect(of(subject, ['a'], 'b')).not.toBe(of(subject, ['a'], 'a'));
});
