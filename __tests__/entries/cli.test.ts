import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';

// The committed bundle, run as a person runs it.
const bundle = resolve('dist/cli/index.js');
const example = resolve('examples/mixed-fleet');

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'wincompat-cli-'));
});
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** Asks no registry: the images of these tests are made up. */
function run(args: string[], cwd = empty) {
  const offline = args.includes('--lookup') ? args : [...args, '--lookup', 'never'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...offline], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the example shows a table, findings with their remedy, and fails', () => {
  const { status, stdout } = run(['check', example, '--lookup', 'never']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/swarm-2019/);
  expect(stdout).toMatch(/web\/Dockerfile:11:6/);
  expect(stdout.replace(/\s+/g, ' ')).toContain('aspnet:4.8-windowsservercore-ltsc2022');
});

test('check is the default command, and the same run gives the same report', () => {
  const report = (args: string[]) => {
    const parsed = JSON.parse(run(args).stdout) as Report;
    return { ...parsed, summary: { ...parsed.summary, durationMs: 0 } };
  };
  const flags = ['--format', 'json', '--lookup', 'never', '--today', '2026-11-23'];
  expect(report(['check', example, ...flags])).toEqual(report([example, ...flags]));
});

test('the JSON report keeps the contract', () => {
  const report = JSON.parse(run([example, '--format', 'json']).stdout) as Report;
  expect(report.schemaVersion).toBe(1);
  expect(report.targets[0]).toEqual({
    name: 'aks-win22',
    host: '10.0.20348.2402',
    release: 'Windows Server 2022',
    client: false,
    isolation: ['process'],
    platform: 'kubernetes',
  });
  const image = report.images.find((i) => i.path === 'worker/Dockerfile')!;
  expect(image).toMatchObject({
    line: 1,
    column: 6,
    endLine: 1,
    kind: 'dockerfile',
    role: 'run',
    raw: 'mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-ltsc2022',
    reference: 'mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-ltsc2022',
    unresolved: [],
    os: 'windows',
    osVersions: ['10.0.20348'],
    evidence: 'tag',
    digest: null,
  });
  const finding = report.findings.find((f) => f.path === 'worker/Dockerfile')!;
  expect(finding).toMatchObject({
    ruleId: 'os-version-mismatch',
    level: 'error',
    targets: ['swarm-2019'],
    fix: {
      title: 'Pin mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-1809',
      edits: [
        { path: 'worker/Dockerfile', line: 1, text: 'mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-1809' },
      ],
    },
    suppressed: null,
  });
  expect(finding.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  expect(report.summary).toMatchObject({ errors: 5, lookups: 0, suppressed: 0 });
});

describe('exit codes', () => {
  test.each([
    ['nothing found', ['check', '.'], 0],
    ['findings', [example], 1],
    ['findings that may be', [example, '--fail-on', 'never'], 0],
    ['an unknown option', ['--nope'], 2],
    ['an unknown format', ['--format', 'xml'], 2],
    ['a wrong date', ['--today', '2026-13-40'], 2],
    ['a path that is not there', ['nowhere'], 2],
    ['a configuration that is not there', ['--config', 'nowhere.yml'], 2],
    ['help', ['--help'], 0],
    ['version', ['--version'], 0],
  ])('%s', (_, args, status) => {
    const result = run(args);
    expect({ status: result.status, stack: /\n\s+at /.test(result.stderr) }).toEqual({
      status,
      stack: false,
    });
    if (status === 2) expect(result.stderr).toMatch(/^wincompat: \S/);
  });

  test('a wrong configuration says where', () => {
    mkdirSync(join(empty, 'wrong'));
    writeFileSync(join(empty, 'wrong/wincompat.yml'), 'targets:\n  a: {hots: ltsc2022}\n');
    const { status, stdout, stderr } = run(['wrong']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/wincompat\.yml:2:7: .*Did you mean 'host'\?/);
  });
});

test('the configuration may lie anywhere', () => {
  const path = join(empty, 'elsewhere.yml');
  writeFileSync(path, 'targets:\n  only: {host: ltsc2022}\n');
  const report = JSON.parse(run([example, '--config', path, '--format', 'json']).stdout) as Report;
  expect(report.targets.map((t) => t.name)).toEqual(['only']);
  expect(report.findings.flatMap((f) => f.related.map((r) => r.path))).toContain(path);
});

test('one file can be checked by name, whatever it is called', () => {
  writeFileSync(join(empty, 'strange.name'), 'FROM mcr.microsoft.com/windows/servercore\n');
  const { status, stdout } = run(['strange.name']);
  expect(status).toBe(1);
  expect(stdout).toContain('strange.name:1:6');
  rmSync(join(empty, 'strange.name'));
});

test('--output writes the report and leaves standard output alone', () => {
  const path = join(empty, 'report.json');
  expect(run([example, '--format', 'json', '--output', path]).stdout).toBe('');
  expect((JSON.parse(readFileSync(path, 'utf8')) as Report).schemaVersion).toBe(1);
});

test('the bundle of the command line does not contain the toolkit of the action', () => {
  expect(readFileSync(bundle, 'utf8')).not.toContain('@actions/core');
});

test.each([19, 20, 21, 22, 23, 24, 26, 28, 32])(
  'a limit of %d open files is no bug of wincompat',
  (limit) => {
    const script = `ulimit -n ${limit} && exec "$0" "$@"`;
    const args = ['-c', script, process.execPath, bundle, 'check', example, '--lookup', 'never'];
    const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stdout + stderr).not.toContain('bug in wincompat');
  },
);

describe('what people type', () => {
  test.each([
    [['help'], /^wincompat checks that the Windows containers/],
    [['help', 'image'], /^Usage: wincompat image/],
    [['help', 'check'], /^Usage: wincompat \[check\]/],
    [['-V'], /^\d+\.\d+\.\d+\n$/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j is answered', (args, words) => {
    const { status, stdout } = run(args);
    expect(stdout).toMatch(words);
    expect(status).toBe(0);
  });

  test.each([
    [['chek'], /no command or file 'chek'\. Did you mean 'wincompat check'\?/],
    [['imgae', 'a:1'], /Did you mean 'wincompat image'\?/],
    [['check', '--fail-no', 'error'], /Unknown option '--fail-no'\. Did you mean '--fail-on'\?/],
    [['check', '--lookup', 'never', '--format'], /'--format <value>' argument missing\. 'wincompat --help'/],
    [['nosuch'], /nosuch: there is no such file or directory/],
  ])('%j is a usage error that says what was meant', (args, words) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(words);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('a file may have the name that a command nearly has', () => {
    mkdirSync(join(empty, 'chek'));
    expect(run(['chek']).status).toBe(0);
    rmSync(join(empty, 'chek'), { recursive: true });
  });
});
