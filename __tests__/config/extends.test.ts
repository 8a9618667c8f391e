import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { extendConfig } from '../../src/config/extends.js';
import { loadConfig } from '../../src/config/load.js';
import { parseBase } from '../../src/config/reference.js';
import type { CheckOptions } from '../../src/model/options.js';
import type { Report } from '../../src/report/report.js';
import { SourceFile } from '../../src/text/source-file.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { type ContentsServer, contentsServer } from '../github/contents-server.js';
import { repository } from '../support/repository.js';

const RULES = ['os-version-mismatch', 'withdrawn-tag'];
let folder: string;
let root: string;
beforeEach(() => {
  folder = repository().root;
  root = join(folder, 'root');
  mkdirSync(root);
});

function load(files: Record<string, string>, options: Partial<CheckOptions> = {}): Promise<Config> {
  writeFiles(root, files);
  const file = new SourceFile('wincompat.yml', files['wincompat.yml'] ?? '');
  return extendConfig(loadConfig(file, RULES), file, { root, lookup: 'auto', ...options }, RULES);
}

describe('files of the repository', () => {
  test('named things replace those of the same name, lists are joined with the own first', async () => {
    const config = await load({
      'wincompat.yml': `
extends: [shared/old.yml, ./shared/new.yml]
targets: {own: {host: ltsc2022}, a: {host: ltsc2019}}
scopes: [{paths: [own/**], targets: [own, b]}]
args: {A: own}
rules: {withdrawn-tag: off}
registries: {allow: [own.example], allow-unlisted: false}
exclude: [own/**]
ignore: [{paths: [own], reason: own}]
`,
      'shared/old.yml': `
targets: {a: {host: ltsc2016}, b: {host: ltsc2016}, c: {host: ltsc2016}}
args: {A: old, B: old}
rules: {withdrawn-tag: error, os-version-mismatch: notice}
on-lookup-failure: ignore
ignore: [{paths: [old], reason: old}]
`,
      'shared/new.yml': `
targets: {b: {host: ltsc2025, labels: {x: y}}}
scopes: [{paths: [new/**], targets: [a]}]
args: {B: [new, newer]}
registries: {allow: [new.example, own.example], allow-unlisted: true}
on-lookup-failure: fail
exclude: [new/**]
ignore: [{paths: [new], reason: new}]
`,
    });
    expect(config.targets.map((t) => [t.name, t.version.build, t.location.path])).toEqual([
      ['own', 20348, 'wincompat.yml'],
      ['a', 17763, 'wincompat.yml'],
      ['b', 26100, 'shared/new.yml'],
      ['c', 14393, 'shared/old.yml'],
    ]);
    expect(config.scopes.map((s) => s.paths)).toEqual([['own/**'], ['new/**']]);
    expect([...config.args].sort()).toEqual([
      ['A', ['own']],
      ['B', ['new', 'newer']],
    ]);
    expect([...config.levels].sort()).toEqual([
      ['os-version-mismatch', 'notice'],
      ['withdrawn-tag', 'off'],
    ]);
    expect(config.registries).toMatchObject({ allow: ['own.example', 'new.example'], allowUnlisted: false });
    expect(config.onLookupFailure).toBe('fail');
    expect(config.exclude).toEqual(['own/**', 'new/**']);
    expect(config.ignore.map((i) => i.reason)).toEqual(['own', 'new', 'old']);
  });

  test('what is reached in two ways stands once', async () => {
    const config = await load({
      'wincompat.yml': 'extends: [a.yml, b.yml]\n',
      'a.yml': 'extends: c.yml\n',
      'b.yml': 'extends: c.yml\n',
      'c.yml': 'ignore: [{paths: [x], reason: once}]\n',
    });
    expect(config.ignore.map((i) => i.reason)).toEqual(['once']);
  });

  test('a check is held against what is extended', async () => {
    const { findings } = await repository({
      '.github/wincompat.yml': 'extends: ops/fleet.yml\n',
      'ops/fleet.yml': 'targets:\n  win2019: {host: ltsc2019}\n',
      Dockerfile: 'FROM contoso/app:1-nanoserver-ltsc2022\n',
    }).check();
    expect(findings.map((f) => [f.ruleId, f.targets])).toEqual([['os-version-mismatch', ['win2019']]]);
    expect(findings[0]?.related).toContainEqual(expect.objectContaining({ path: 'ops/fleet.yml', line: 2 }));
  });

  const chain = (length: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [`${i}.yml`, i + 1 < length ? `extends: ${i + 1}.yml\n` : '']),
    );

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'missing',
      { 'wincompat.yml': 'extends: no.yml\n' },
      /^wincompat\.yml:1:10: extends: 'no\.yml' does not exist/,
    ],
    [
      'two at once',
      { 'wincompat.yml': 'extends: [no.yml, /x]\n' },
      /:1:11: .*does not exist.*\n.*:1:19: .*not a path inside this repository/,
    ],
    [
      'above the root',
      { 'wincompat.yml': 'extends: ../x.yml\n' },
      /:1:10: .*not a path inside this repository/,
    ],
    ['above it within', { 'wincompat.yml': 'extends: a/../../x.yml\n' }, /not a path inside this repository/],
    ['absolute', { 'wincompat.yml': 'extends: /etc/passwd\n' }, /not a path inside this repository/],
    ['of a drive', { 'wincompat.yml': 'extends: C:\\x.yml\n' }, /not a path inside this repository/],
    ['a URL', { 'wincompat.yml': 'extends: https://x.example/a.yml\n' }, /is a URL; .*owner\/repo\/path@ref/],
    [
      'itself',
      { 'wincompat.yml': 'extends: wincompat.yml\n' },
      /extends itself: wincompat.yml -> wincompat.yml/,
    ],
    [
      'a circle',
      { 'wincompat.yml': 'extends: a.yml\n', 'a.yml': '\nextends: [b.yml]\n', 'b.yml': 'extends: a.yml\n' },
      /^b\.yml:1:10: .*extends itself: wincompat.yml -> a.yml -> b.yml -> a.yml/,
    ],
    [
      'too deep',
      { 'wincompat.yml': 'extends: 0.yml\n', ...chain(4) },
      /^2\.yml:1:10: .*more than 3 levels deep/,
    ],
    [
      'too many',
      {
        'wincompat.yml': `extends: [${Array.from({ length: 21 }, (_, i) => `m${i}.yml`).join(', ')}]\n`,
        ...Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`m${i}.yml`, ''])),
      },
      /one of more than 20 files/,
    ],
    [
      'wrong in itself',
      { 'wincompat.yml': 'extends: a.yml\n', 'a.yml': '\ntarget: {}\n' },
      /^a\.yml:2:1: .*Did you mean/,
    ],
    [
      'without a target that a scope names',
      { 'wincompat.yml': 'extends: a.yml\n', 'a.yml': 'scopes: [{paths: [x], targets: [nope]}]\n' },
      /^a\.yml:1:32: target 'nope'/,
    ],
  ])('%s', async (_name, files, message) => {
    await expect(load(files)).rejects.toThrow(message);
  });

  test('a linked file or folder does not lead out of the root', async () => {
    writeFiles(folder, { 'outside/x.yml': 'targets: {a: {host: ltsc2022}}\n' });
    symlinkSync(join(folder, 'outside'), join(root, 'linked'));
    symlinkSync(join(folder, 'outside/x.yml'), join(root, 'link.yml'));
    await expect(load({ 'wincompat.yml': 'extends: linked/x.yml\n' })).rejects.toThrow(/leads out of/);
    await expect(load({ 'wincompat.yml': 'extends: link.yml\n' })).rejects.toThrow(
      /could not be opened \(ELOOP\)/,
    );
  });
});

describe('files of other repositories', () => {
  let api: ContentsServer;
  beforeEach(async () => {
    api = await contentsServer();
  });
  afterEach(() => api.stop());
  const github = (token: string | null = null) => ({ github: { url: api.url, token } });
  const EXTENDING = { 'wincompat.yml': 'extends: contoso/policy/win/fleet.yml@v1.2\n' };
  const FLEET = '/repos/contoso/policy/contents/win/fleet.yml?ref=v1.2';

  test('are read at their ref, and so is what they extend', async () => {
    api.files.set(
      'contoso/policy/win/fleet.yml@v1.2',
      'extends: base.yml\ntargets: {a: {host: ltsc2022}}\nignore: [{paths: [x], reason: r}]\n',
    );
    api.files.set('contoso/policy/base.yml@v1.2', 'targets: {b: {host: ltsc2019}}\n');
    const config = await load({ ...EXTENDING, 'base.yml': 'a: wrong one\n' }, github('T0KEN'));
    expect(config.targets.map((t) => [t.name, t.location.path])).toEqual([
      ['a', 'contoso/policy/win/fleet.yml@v1.2'],
      ['b', 'contoso/policy/base.yml@v1.2'],
    ]);
    expect([...api.tokens]).toEqual(['Bearer T0KEN']);
    expect(config.ignore[0]?.shared).toBe(true);
  });

  test('public ones need no token', async () => {
    api.files.set('contoso/policy/win/fleet.yml@v1.2', 'targets: {a: {host: ltsc2022}}\n');
    expect((await load(EXTENDING, github())).targets).toHaveLength(1);
    expect([...api.tokens]).toEqual([undefined]);
  });

  test('an entry that is idle here is no finding', async () => {
    writeFiles(root, { ...EXTENDING, Dockerfile: 'FROM contoso/app:1-nanoserver-ltsc2022\n' });
    api.files.set('contoso/policy/win/fleet.yml@v1.2', 'ignore: [{paths: [elsewhere/**], reason: r}]\n');
    const { findings } = await checkOffline(root, { lookup: 'auto', ...github() });
    expect(findings.filter((f) => f.ruleId === 'unused-suppression')).toEqual([]);
  });

  test.each<[string, Partial<CheckOptions>, RegExp]>([
    ['--lookup never', { lookup: 'never' }, /--lookup never forbids network requests/],
    ['a stranger', { policy: { read: null, trusted: false, notes: () => [] } }, /from a fork must not name/],
  ])('%s asks for none', async (_name, options, message) => {
    await expect(load(EXTENDING, { ...github(), ...options })).rejects.toThrow(message);
    expect(api.asked).toEqual([]);
  });

  test.each<[string, Parameters<ContentsServer['answers']['set']>[1], RegExp]>([
    ['missing', { status: 404 }, /:1:10: .*does not exist, or the token cannot read it/],
    ['a wrong token', { status: 401 }, /could not be read: GitHub does not accept the token/],
    ['a poor token', { status: 403 }, /the token lacks the permission 'contents: read'/],
    [
      'too many requests',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      /GitHub's rate limit is exceeded\.$/,
    ],
    ['trouble', { status: 502 }, /returned HTTP 502/],
    ['no JSON', { status: 200, body: '<html>' }, /returned invalid JSON/],
    ['a folder', { status: 200, body: '[]' }, /it is not a file/],
    ['null', { status: 200, body: 'null' }, /it is not a file/],
    ['past 1 MB', { status: 200, body: '{"type":"file","encoding":"none","content":""}' }, /it is too large/],
    ['an endless answer', { status: 200, body: ' '.repeat(2_000_000) }, /is larger than/],
    [
      'another host',
      { status: 302, headers: { location: 'http://localhost:1/x' } },
      /redirects to another host/,
    ],
    ['a circle', { status: 302, headers: { location: FLEET } }, /has too many redirects/],
  ])('%s', async (_name, answer, message) => {
    api.answers.set(FLEET, answer);
    await expect(load(EXTENDING, github('T0KEN'))).rejects.toThrow(message);
  });

  test('a repository that was renamed is followed', async () => {
    api.answers.set(FLEET, {
      status: 301,
      headers: { location: '/repos/contoso/new/contents/fleet.yml?ref=v1.2' },
    });
    api.files.set('contoso/new/fleet.yml@v1.2', 'targets: {a: {host: ltsc2022}}\n');
    expect((await load(EXTENDING, github())).targets).toHaveLength(1);
  });

  test('a limit without a token is told with its remedy', async () => {
    api.answers.set(FLEET, { status: 429 });
    await expect(load(EXTENDING, github())).rejects.toThrow(/exceeded; a token \(GITHUB_TOKEN\)/);
  });

  test('the command line asks the API of the environment with its token, and with --lookup never nobody', async () => {
    api.files.set('contoso/policy/win/fleet.yml@v1.2', 'targets: {win2019: {host: ltsc2019}}\n');
    writeFiles(root, { ...EXTENDING, Dockerfile: 'FROM debian:12\n' });
    const run = (...flags: string[]) =>
      new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
        const env = { PATH: process.env.PATH ?? '', GITHUB_API_URL: api.url, GITHUB_TOKEN: 'T0KEN' };
        const child = spawn(process.execPath, [resolve('dist/cli/index.js'), 'check', root, ...flags], {
          env,
        });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (part) => (stdout += part));
        child.stderr.on('data', (part) => (stderr += part));
        child.on('close', (status) => done({ status, stdout, stderr }));
      });
    const never = await run('--lookup', 'never');
    expect(never.status).toBe(2);
    expect(never.stderr).toMatch(/^wincompat: wincompat\.yml:1:10: extends: .*forbids network requests\.\n$/);
    expect(api.asked).toEqual([]);
    const { status, stdout } = await run('--format', 'json');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Report).targets.map((t) => t.name)).toEqual(['win2019']);
    expect([...api.tokens]).toEqual(['Bearer T0KEN']);
  });

  test('nobody answers', async () => {
    const gone = { url: api.url, token: null };
    await api.stop();
    await expect(load(EXTENDING, { github: gone })).rejects.toThrow(
      /could not be read: 127.* could not be reached/,
    );
    api = await contentsServer();
  });
});

test.each([
  'contoso/policy@v1',
  'contoso//x.yml@v1',
  'contoso/policy/x.yml@',
  'contoso/policy/../x.yml@v1',
  'contoso/../x/y.yml@v1',
  './contoso/x/y.yml@v1',
  'contoso/policy/x.yml@a..b',
  'contoso/policy/x.yml@/v1',
  'contoso/policy/x.yml@v1?x=y',
  'contoso/policy/x.yml#@v1',
  'contoso/policy/%2e%2e/x.yml@v1',
  'con toso/policy/x.yml@v1',
  `contoso/policy/${'x'.repeat(400)}@v1`,
  'contoso/policy/x.yml@v1\n',
])('%j is no reference', (text) => {
  expect(parseBase(text)).toHaveProperty('wrong');
});

test.each([
  ['contoso/policy/a/b c.yml@refs/tags/v1.0', 'a/b c.yml', 'refs/tags/v1.0'],
  [`contoso/policy/x.yml@${'a'.repeat(40)}`, 'x.yml', 'a'.repeat(40)],
  ['.\\ops\\x.yml', 'ops/x.yml', null],
])('%j is one', (text, path, ref) => {
  expect(parseBase(text)).toMatchObject({ path, ref });
});
