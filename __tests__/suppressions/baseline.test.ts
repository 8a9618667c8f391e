import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { BaselineOption } from '../../src/model/options.js';
import { check } from '../../src/pipeline/check.js';
import { messageOf } from '../../src/report/message.js';
import { repository } from '../support/repository.js';

const BASE = 'FROM mcr.microsoft.com/windows/servercore';
const FLEET = 'targets:\n  old: {host: ltsc2016}\n  older: {host: 1709}\n';
const NEW = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022';

let root: string;
beforeEach(() => {
  root = repository().root;
  write('wincompat.yml', 'rules: {no-matrix: off}\n');
});

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
    messages: report.findings.map((f) => messageOf(f)),
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
      subject: {
        kind: 'image',
        reference: 'mcr.microsoft.com/windows/servercore',
        within: null,
        role: 'run',
      },
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
  write('Dockerfile', `${BASE}\nRUN x\nFROM scratch\n`);
  await run('shrink');
  write('Dockerfile', `${BASE}\nRUN x\n${BASE}\nRUN x\nFROM scratch\n`);
  expect((await run('no')).found).toEqual([
    'withdrawn-tag Dockerfile:1 baseline',
    'withdrawn-tag Dockerfile:3 open',
  ]);
  await run('grow');
  expect(entries()).toMatchObject([{ count: 2 }]);
});

test('the same image in another service is new, whichever stands first', async () => {
  const services = (names: string) =>
    `services:\n${[...names].map((s) => `  ${s}: {image: mcr.microsoft.com/windows/servercore}\n`).join('')}`;
  write('compose.yaml', services('b'));
  await run('shrink');
  write('compose.yaml', services('ab'));
  expect((await run('no')).found).toEqual([
    'withdrawn-tag compose.yaml:2 open',
    'withdrawn-tag compose.yaml:3 baseline',
  ]);
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
      /has findings that no longer exist: withdrawn-tag of mcr\.microsoft\.com\/windows\/servercore in b\.Dockerfile\./,
    );
  });

  test('where only a part is checked, what is not there is not gone', async () => {
    expect((await run('no', ['a.Dockerfile'])).found).toEqual(['withdrawn-tag a.Dockerfile:1 baseline']);
    await expect(run('shrink', ['a.Dockerfile'])).rejects.toThrow(
      /--write-baseline: a baseline covers the whole directory/,
    );
  });

  test('it only shrinks', async () => {
    const { found, notes } = await run('shrink');
    expect(found).toEqual(['withdrawn-tag a.Dockerfile:1 baseline', 'withdrawn-tag c.Dockerfile:1 open']);
    expect(entries()).toMatchObject([{ path: 'a.Dockerfile' }]);
    expect(notes).toEqual([
      expect.stringMatching(
        /has 1 finding now; 1 finding removed \(no longer found\); 1 new finding not added \(use --force\)\.$/,
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

const ENTRY = {
  rule: 'x',
  path: 'a',
  subject: { kind: 'image', reference: 'b', within: null, role: 'run' },
  targets: [],
  count: 1,
};
const file = (entry: Record<string, unknown>): string =>
  JSON.stringify({ version: 2, findings: [{ ...ENTRY, ...entry }] });

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another shape', '{"version": 2, "findings": {}}'],
  ['no version', '{"findings": []}'],
  ['an entry without a rule', file({ rule: undefined })],
  ['a count below one', file({ count: 0 })],
  ['an entry without a subject', file({ subject: undefined })],
  ['a text for a subject', file({ subject: 'servercore' })],
  ['a subject of an unknown kind', file({ subject: { kind: 'toString' } })],
  ['a subject without its fields', file({ subject: { kind: 'image' } })],
  ['a subject that is too long', file({ subject: { kind: 'runner', label: 'x'.repeat(301) } })],
  ['targets that are no texts', file({ targets: [1] })],
  ['null', 'null'],
])('a file with %s is refused', async (_, text) => {
  write('baseline.json', text);
  await expect(run('no')).rejects.toThrow(
    /^baseline\.json: this is not a baseline of version 2.*; write one with 'wincompat check --write-baseline FILE --force'\.$/,
  );
});

describe('a file of another version', () => {
  const OLD =
    '{"version": 1, "findings": [{"rule": "withdrawn-tag", "path": "Dockerfile", "reference": "x", "targets": [], "count": 1}]}';

  test.each(['no', 'shrink'] as const)(
    'is refused, and the message says how to write it anew (%s)',
    async (update) => {
      write('baseline.json', OLD);
      await expect(run(update)).rejects.toThrow(
        /^baseline\.json: this baseline is of version 1, and this wincompat reads version 2\. Write it again with 'wincompat check --write-baseline FILE --force'/,
      );
    },
  );

  test('is written anew in that way', async () => {
    write('Dockerfile', `${BASE}\n`);
    write('baseline.json', OLD);
    expect((await run('grow')).found).toEqual(['withdrawn-tag Dockerfile:1 baseline']);
    expect((await run('no')).found).toEqual(['withdrawn-tag Dockerfile:1 baseline']);
  });
});

describe('what is new is not hidden', () => {
  const job = (runner: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n      - run: docker build .\n`;
  const pod = (selector: string, image: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  nodeSelector:\n    kubernetes.io/os: windows\n    ${selector}\n  containers:\n    - {name: web, image: "mcr.microsoft.com/windows/nanoserver:${image}"}\n`;
  const workflow = (runner: string) => {
    mkdirSync(join(root, '.github/workflows'), { recursive: true });
    write('.github/workflows/ci.yml', job(runner));
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2016\nRUN x\n');
  };
  const SERVERS = 'targets:\n  old: {host: ltsc2016, platform: kubernetes}\n';

  test.each<[string, () => void, () => void, string]>([
    [
      'another retired runner',
      () => workflow('windows-2019'),
      () => workflow('windows-2016'),
      'retired-runner .github/workflows/ci.yml:4',
    ],
    [
      'another selector that no target has',
      () => {
        write('wincompat.yml', SERVERS);
        write('pod.yaml', pod('agentpool: one', 'ltsc2016'));
      },
      () => write('pod.yaml', pod('agentpool: two', 'ltsc2016')),
      'no-target pod.yaml:9',
    ],
    [
      'another build in a label',
      () => write('pod.yaml', pod("node.kubernetes.io/windows-build: '10.0.17763'", 'ltsc2022')),
      () => write('pod.yaml', pod("node.kubernetes.io/windows-build: '10.0.14393'", 'ltsc2022')),
      'placement-mismatch pod.yaml:7',
    ],
    [
      'another broken file part',
      () => write('compose.yaml', 'services:\n  a: {image: "contoso/x:nanoserver-1809", isolation: hyper}\n'),
      () =>
        write('compose.yaml', 'services:\n  a: {image: "contoso/x:nanoserver-1809", isolation: default2}\n'),
      'invalid-file compose.yaml:2',
    ],
  ])('%s', async (_, before, after, expected) => {
    before();
    const first = await run('shrink');
    expect(first.found).toContain(`${expected} baseline`);
    after();
    expect((await run('no')).found).toContain(`${expected} open`);
  });

  test('a finding with more targets, beside one with fewer', async () => {
    const two = (one: string, other: string) =>
      write('compose.yaml', `services:\n  a: {image: "${one}"}\n  b: {image: "${other}"}\n`);
    const NEWEST = 'mcr.microsoft.com/windows/servercore:ltsc2022';
    write('wincompat.yml', 'targets:\n  old: {host: ltsc2016}\n  older: {host: 1709}\n');
    two(NEWEST, NEWEST);
    await run('shrink');
    write(
      'wincompat.yml',
      'targets:\n  old: {host: ltsc2016}\n  older: {host: 1709}\n  third: {host: ltsc2019}\n',
    );
    const { found } = await run('no');
    expect(found.filter((one) => one.startsWith('os-version-mismatch'))).toEqual([
      'os-version-mismatch compose.yaml:2 open',
      'os-version-mismatch compose.yaml:3 open',
    ]);
  });
});

test('the order in which targets are declared does not matter', async () => {
  write('wincompat.yml', FLEET);
  write('Dockerfile', `${NEW}\n`);
  await run('shrink');
  write('wincompat.yml', 'targets:\n  older: {host: 1709}\n  old: {host: ltsc2016}\n');
  expect((await run('no')).found).toEqual(['os-version-mismatch Dockerfile:1 baseline']);
});

test('a file that is not there is refused, unless it is to be written', async () => {
  await expect(run('no')).rejects.toThrow(
    /this baseline file could not be read: it could not be opened \(ENOENT\)/,
  );
  await expect(run('shrink')).resolves.toMatchObject({ found: [] });
});
