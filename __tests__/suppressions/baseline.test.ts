import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.js';
import type { BaselineOption } from '../../src/options.js';

const BASE = 'FROM mcr.microsoft.com/windows/servercore';
const FLEET = 'targets:\n  old: {host: ltsc2016}\n  older: {host: 1709}\n';
const NEW = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-baseline-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const entries = () => JSON.parse(readFileSync(join(root, 'baseline.json'), 'utf8')).findings;

async function run(update: BaselineOption['update'], paths: string[] = []) {
  const report = await check({
    root,
    paths: paths.map((path) => join(root, path)),
    config: null,
    lookup: 'never',
    onLookupFailure: null,
    cacheDirectory: null,
    logins: new Map(),
    onSecret: () => {},
    failOn: 'error',
    today: '2026-11-23',
    baseline: { path: join(root, 'baseline.json'), update },
  });
  return {
    found: report.findings.map((f) => `${f.ruleId} ${f.path}:${f.line} ${f.suppressed?.by ?? 'open'}`),
    notes: report.notes.filter((note) => note.includes('baseline')),
    messages: report.findings.map((f) => f.message),
    summary: report.summary,
  };
}

test('takes up all findings at first, and suppresses them from then on', async () => {
  write('Dockerfile', `${BASE}\n`);
  const first = await run('shrink');
  expect(first.found).toEqual(['withdrawn-tag Dockerfile:1 baseline']);
  expect(first.summary).toMatchObject({ errors: 0, suppressed: 1 });
  expect(entries()).toEqual([
    {
      rule: 'withdrawn-tag',
      path: 'Dockerfile',
      reference: 'mcr.microsoft.com/windows/servercore',
      targets: [],
      count: 1,
    },
  ]);
  expect((await run('no')).found).toEqual(['withdrawn-tag Dockerfile:1 baseline']);
});

describe('a finding is the same one', () => {
  beforeEach(async () => {
    write('wincompat.yml', FLEET);
    write('Dockerfile', `${NEW}\n`);
    await run('shrink');
  });

  test('on another line', async () => {
    write('Dockerfile', `# moved\n\n${NEW}\n`);
    expect((await run('no')).found).toEqual(['os-version-mismatch Dockerfile:3 baseline']);
  });

  test('on fewer targets, and not on more', async () => {
    write('wincompat.yml', 'targets:\n  old: {host: ltsc2016}\n');
    expect((await run('no')).found).toEqual(['os-version-mismatch Dockerfile:1 baseline']);
    write('wincompat.yml', `${FLEET}  another: {host: ltsc2019}\n`);
    expect((await run('no')).found).toContain('os-version-mismatch Dockerfile:1 open');
  });

  test('as often as it was there', async () => {
    write('Dockerfile', `${NEW}\nRUN x\n${NEW}\n`);
    write('wincompat.yml', FLEET);
    write('other.Dockerfile', `${NEW}\n`);
    expect((await run('no')).found).toEqual([
      'os-version-mismatch Dockerfile:3 baseline',
      'os-version-mismatch other.Dockerfile:1 open',
    ]);
  });

  test('and not with another reference', async () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
    const { found } = await run('no');
    expect(found).toContain('os-version-mismatch Dockerfile:1 open');
  });
});

test('the second of two equal findings is new where one was known', async () => {
  const twice = (n: number) =>
    `services:\n${'ab'
      .slice(0, n)
      .split('')
      .map((s) => `  ${s}: {image: mcr.microsoft.com/windows/servercore}\n`)
      .join('')}`;
  write('compose.yaml', twice(1));
  await run('shrink');
  write('compose.yaml', twice(2));
  expect((await run('no')).found).toEqual([
    'withdrawn-tag compose.yaml:2 baseline',
    'withdrawn-tag compose.yaml:3 open',
  ]);
  await run('grow');
  expect(entries()).toMatchObject([{ count: 2 }]);
});

describe('written again', () => {
  beforeEach(async () => {
    write('a.Dockerfile', `${BASE}\n`);
    write('b.Dockerfile', `${BASE}\n`);
    await run('shrink');
    write('b.Dockerfile', 'FROM scratch\n');
    write('c.Dockerfile', `${BASE}\n`);
  });

  test('it tells what is gone until then', async () => {
    const { found, messages } = await run('no');
    expect(found).toEqual([
      'withdrawn-tag a.Dockerfile:1 baseline',
      'unused-suppression baseline.json:1 open',
      'withdrawn-tag c.Dockerfile:1 open',
    ]);
    expect(messages[1]).toMatch(
      /has what is no longer found: withdrawn-tag of mcr\.microsoft\.com\/windows\/servercore in b\.Dockerfile\./,
    );
  });

  test('where only a part is checked, what is not there is not gone', async () => {
    expect((await run('no', ['a.Dockerfile'])).found).toEqual(['withdrawn-tag a.Dockerfile:1 baseline']);
    await expect(run('shrink', ['a.Dockerfile'])).rejects.toThrow(
      /--write-baseline: a baseline is of the whole directory/,
    );
  });

  test('it only shrinks', async () => {
    const { found, notes } = await run('shrink');
    expect(found).toEqual(['withdrawn-tag a.Dockerfile:1 baseline', 'withdrawn-tag c.Dockerfile:1 open']);
    expect(entries()).toMatchObject([{ path: 'a.Dockerfile' }]);
    expect(notes).toEqual([
      expect.stringMatching(
        /has 1 finding now; 1 finding no longer there, taken out; 1 new finding not taken up \(--force does\)\.$/,
      ),
    ]);
  });

  test('unless it is told to grow', async () => {
    expect((await run('grow')).found).toEqual([
      'withdrawn-tag a.Dockerfile:1 baseline',
      'withdrawn-tag c.Dockerfile:1 baseline',
    ]);
    expect(entries()).toMatchObject([{ path: 'a.Dockerfile' }, { path: 'c.Dockerfile' }]);
  });
});

test('what a comment accepts is no matter of the baseline', async () => {
  write('Dockerfile', `# wincompat ignore=withdrawn-tag -- known\n${BASE}\n`);
  expect((await run('shrink')).found).toEqual(['withdrawn-tag Dockerfile:2 comment']);
  expect(entries()).toEqual([]);
});

test('what is wrong with suppressions is put right where it stands', async () => {
  write('Dockerfile', '# wincompat ignore=withdrawn-tag -- known\nFROM scratch\n');
  expect((await run('shrink')).found).toEqual(['unused-suppression Dockerfile:1 open']);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another version', '{"version": 2, "findings": []}'],
  ['another shape', '{"version": 1, "findings": {}}'],
  [
    'an entry without a rule',
    '{"version": 1, "findings": [{"path": "a", "reference": "b", "targets": [], "count": 1}]}',
  ],
  [
    'a count below one',
    '{"version": 1, "findings": [{"rule": "x", "path": "a", "reference": "b", "targets": [], "count": 0}]}',
  ],
  ['null', 'null'],
])('a file with %s is refused', async (_, text) => {
  write('baseline.json', text);
  await expect(run('no')).rejects.toThrow(
    /^baseline\.json: this is no baseline of version 1; write one with/,
  );
});

test('a file that is not there is refused, unless it is to be written', async () => {
  await expect(run('no')).rejects.toThrow(
    /this baseline file could not be read: it could not be opened \(ENOENT\)/,
  );
  await expect(run('shrink')).resolves.toMatchObject({ found: [] });
});
