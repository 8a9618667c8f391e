import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { baselineOf, policyOf } from '../../src/github/base-policy.js';
import type { PullRequest } from '../../src/github/event.js';
import type { CheckOptions } from '../../src/model/options.js';
import type { Report } from '../../src/report/report.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { type ContentsServer, contentsServer } from './contents-server.js';

const BASE = 'b'.repeat(40);
const repository = { owner: 'o', repo: 'r' };
const fork: PullRequest = {
  number: 7,
  headSha: 'a'.repeat(40),
  baseSha: BASE,
  fromFork: true,
  readOnly: true,
};
const own: PullRequest = { ...fork, fromFork: false, readOnly: false };
const STRICT = 'targets: {win2019: {host: ltsc2019}}\n';
const LENIENT = 'targets: {win2022: {host: ltsc2022}}\n';

let api: ContentsServer;
let folder: string;
let root: string;
beforeEach(async () => {
  api = await contentsServer();
  api.commits.add(BASE);
  folder = mkdtempSync(join(tmpdir(), 'wincompat-policy-'));
  root = join(folder, 'workspace');
  mkdirSync(root);
  writeFiles(root, { Dockerfile: 'FROM contoso/app:1-nanoserver-ltsc2022\n' });
});
afterEach(async () => {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
});

const base = (path: string, text: string) => api.files.set(`o/r/${path}@${BASE}`, text);
const source = (
  pull: PullRequest | null,
  event = 'pull_request',
  named: string | null = null,
  token = 'T0KEN',
) => policyOf({ event, pull, repository }, { url: api.url, token }, root, named);

async function run(
  pull: PullRequest | null = fork,
  { event = 'pull_request', ...over }: Partial<CheckOptions> & { event?: string } = {},
): Promise<Report> {
  const policy = await source(pull, event, over.config ?? null);
  const baseline = await baselineOf(policy, root, over.baseline);
  return checkOffline(root, { ...over, policy, baseline });
}

const targetsOf = (report: Report) => report.targets.map((t) => t.name);
const about = (report: Report, words: RegExp) => report.notes.filter((note) => words.test(note));

describe("a fork's pull request is held against the base commit's configuration", () => {
  it('and its change of it is told', async () => {
    base('wincompat.yml', STRICT);
    writeFiles(root, { 'wincompat.yml': LENIENT });
    const report = await run();
    expect(targetsOf(report)).toEqual(['win2019']);
    expect(report.summary.errors).toBe(1);
    expect(
      about(report, /changes the configuration \(wincompat\.yml\).*from a fork.*base commit bbbbbbb/),
    ).toHaveLength(1);
  });

  it('and nothing is told where it is the same, whatever the line ends', async () => {
    base('wincompat.yml', '# fleet\ntargets: {win2019: {host: ltsc2019}}\n');
    writeFiles(root, { 'wincompat.yml': '# fleet\r\ntargets: {win2019: {host: ltsc2019}}\r\n' });
    const report = await run();
    expect(about(report, /configuration/)).toEqual([]);
    expect(targetsOf(report)).toEqual(['win2019']);
  });

  it('and to what that extends, too', async () => {
    base('wincompat.yml', 'extends: ops/fleet.yml\n');
    base('ops/fleet.yml', STRICT);
    writeFiles(root, { 'wincompat.yml': 'extends: ops/fleet.yml\n', 'ops/fleet.yml': LENIENT });
    const report = await run();
    expect(targetsOf(report)).toEqual(['win2019']);
    expect(about(report, /changes the configuration \(ops\/fleet\.yml\)/)).toHaveLength(1);
  });

  it('and one that it adds or takes away counts once it is merged', async () => {
    writeFiles(root, { '.github/wincompat.yml': LENIENT });
    const added = await run();
    expect(targetsOf(added)).toEqual([]);
    expect(about(added, /changes the configuration \(\.github\/wincompat\.yml\)/)).toHaveLength(1);
    rmSync(join(root, '.github'), { recursive: true });
    base('.github/wincompat.yml', STRICT);
    expect(targetsOf(await run())).toEqual(['win2019']);
  });

  it('and to the file that the workflow names', async () => {
    base('ops/matrix.yml', STRICT);
    base('wincompat.yml', LENIENT);
    writeFiles(root, { 'ops/matrix.yml': LENIENT });
    expect(targetsOf(await run(fork, { config: 'ops/matrix.yml' }))).toEqual(['win2019']);
    expect(api.asked).toEqual([`/repos/o/r/contents/ops/matrix.yml?ref=${BASE}`]);
  });

  it('and to its baseline: what the pull request adds to it is not known', async () => {
    base('wincompat.yml', STRICT);
    const path = join(root, 'known.json');
    await checkOffline(root, { policy: await source(fork), baseline: { path, update: 'grow' } });
    const known = readFileSync(path, 'utf8');
    const baseline = { path, update: 'no' as const };
    base('known.json', known);
    expect((await run(fork, { baseline })).summary).toMatchObject({ errors: 0, suppressed: 1 });
    base('known.json', '{"version": 2, "findings": []}');
    const report = await run(fork, { baseline });
    expect(report.summary).toMatchObject({ errors: 1, suppressed: 0 });
    expect(about(report, /known\.json/)).toHaveLength(1);
    api.files.delete(`o/r/known.json@${BASE}`);
    expect((await run(fork, { baseline })).summary).toMatchObject({ errors: 1, suppressed: 0 });
  });
});

describe('whose configuration counts', () => {
  it.each<[string, PullRequest | null, string, string[], number]>([
    ['a branch of the repository: its own', own, 'pull_request', ['win2022'], 0],
    ['a push: its own', null, 'push', ['win2022'], 0],
    ['pull_request_target: the base', own, 'pull_request_target', ['win2019'], 1],
    ['a review of a fork: the base', fork, 'pull_request_review', ['win2019'], 1],
  ])('%s', async (_name, pull, event, targets, asks) => {
    base('.github/wincompat.yml', STRICT);
    writeFiles(root, { '.github/wincompat.yml': LENIENT });
    expect(targetsOf(await run(pull, { event }))).toEqual(targets);
    expect(Math.min(api.asked.length, 1)).toBe(asks);
  });

  it('a file outside of the workspace is the workflow’s own', async () => {
    writeFiles(folder, { 'policy.yml': LENIENT });
    expect(targetsOf(await run(fork, { config: join(folder, 'policy.yml') }))).toEqual(['win2022']);
    expect(api.asked).toEqual([]);
  });
});

describe('where the base commit cannot be read, the checked-out configuration counts, and that is told', () => {
  const refused = (status: number): PullRequest => {
    for (const path of ['.github/wincompat.yml', 'wincompat.yml', '.wincompat.yml'])
      api.answers.set(`/repos/o/r/contents/${path}?ref=${BASE}`, { status });
    return fork;
  };
  it.each<[string, () => PullRequest | null, RegExp]>([
    ['403', () => refused(403), /the token lacks the permission 'contents: read'/],
    ['502', () => refused(502), /GitHub's API returned HTTP 502/],
    ['404 for all', () => ({ ...fork, baseSha: 'c'.repeat(40) }), /the token cannot read it/],
    ['no base', () => ({ ...fork, baseSha: null }), /names no base commit/],
    ['no payload', () => null, /names no base commit/],
  ])('%s', async (_name, pull, words) => {
    writeFiles(root, {
      'wincompat.yml': `${LENIENT}registries: {allow: [evil.example], allow-unlisted: true}\n`,
    });
    const policy = await source(pull());
    expect({ read: policy.read, trusted: policy.trusted }).toEqual({ read: null, trusted: false });
    const report = await checkOffline(root, { policy });
    expect(targetsOf(report)).toEqual(['win2022']);
    expect(about(report, words)).toHaveLength(1);
    expect(about(report, /may have changed, without its registries/)).toHaveLength(1);
  });

  it('its registries are not asked', async () => {
    writeFiles(root, {
      'wincompat.yml': `registries: {insecure: ["${new URL(api.url).host}"]}\n`,
      Dockerfile: `FROM ${new URL(api.url).host}/app:1-nanoserver-ltsc2022\n`,
    });
    const policy = await source({ ...fork, baseSha: null });
    const { findings } = await checkOffline(root, { policy, lookup: 'auto' });
    expect(findings.map((f) => f.ruleId)).toContain('registry-not-allowed');
    expect(api.asked).toEqual([]);
  });

  it('a file that the workflow names and the base has not', async () => {
    writeFiles(root, { 'made.yml': LENIENT });
    const report = await run(fork, { config: 'made.yml' });
    expect(targetsOf(report)).toEqual(['win2022']);
    expect(about(report, /it has no made\.yml/)).toHaveLength(1);
  });
});

it('the action reads it so, and says so in the job summary', async () => {
  base('wincompat.yml', STRICT);
  writeFiles(root, { 'wincompat.yml': LENIENT });
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({
      pull_request: {
        number: 7,
        head: { sha: 'a'.repeat(40), repo: { full_name: 'mallory/r' } },
        base: { sha: BASE },
      },
    }),
  );
  const env = {
    PATH: process.env.PATH ?? '',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: api.url,
    RUNNER_TEMP: folder,
    INPUT_LOOKUP: 'never',
    INPUT_COMMENT: 'never',
    'INPUT_GITHUB-TOKEN': 'T0KEN',
  };
  const status = await new Promise((done) =>
    spawn(process.execPath, [resolve('dist/index.js')], { cwd: root, env, stdio: 'ignore' }).on(
      'close',
      done,
    ),
  );
  expect(status).toBe(1);
  const summary = readFileSync(join(folder, 'summary'), 'utf8');
  expect(summary).toContain('win2019');
  expect(summary).toMatch(/changes the configuration/);
});
