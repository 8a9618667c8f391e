import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';

// The committed bundle in the environment that GitHub's runner gives to an action.
const bundle = resolve('dist/index.js');

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wincompat-action-'));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  writeFileSync(join(folder, 'output'), '');
  writeFileSync(join(folder, 'summary'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(inputs: Record<string, string> = {}) {
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: folder,
  };
  for (const [name, value] of Object.entries({ lookup: 'never', ...inputs }))
    env[`INPUT_${name.toUpperCase()}`] = value;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  const outputs = Object.fromEntries(
    [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n(.*)\n\2$/gm)].map((m) => [
      m[1],
      m[3],
    ]),
  );
  const annotations = stdout
    .split('\n')
    .filter((line) => /^::(?:error|warning|notice) (?:title|file)=/.test(line));
  return {
    status,
    stdout,
    stderr,
    outputs,
    annotations,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  };
}

function repository(dockerfiles: number): void {
  writeFileSync(join(workspace, 'wincompat.yml'), 'targets:\n  win2019: {host: ltsc2019}\n');
  for (let i = 0; i < dockerfiles; i++) {
    writeFileSync(join(workspace, `Dockerfile.${i}`), `FROM contoso/app${i}:1-nanoserver-ltsc2022\n`);
  }
}

test('a mismatch fails the step: annotation, summary, outputs', () => {
  repository(1);
  const { status, annotations, outputs, summary } = run();
  expect(status).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]).toContain('file=Dockerfile.0');
  expect(annotations[0]).toMatch(/[,:]line=1[,:]/);
  expect(outputs).toMatchObject({ errors: '1', warnings: '0', notices: '0', outcome: 'failure' });
  expect(summary).toContain('win2019');
  expect(summary).toContain('contoso/app0:1-nanoserver-ltsc2022');
});

test('fail-on: never reports the same and passes', () => {
  repository(1);
  const { status, annotations, outputs } = run({ 'fail-on': 'never' });
  expect({ status, annotations: annotations.length }).toEqual({ status: 0, annotations: 1 });
  expect(outputs).toMatchObject({ errors: '1', outcome: 'success' });
});

test('a clean repository passes', () => {
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM debian:bookworm\n');
  expect(run()).toMatchObject({ status: 0, annotations: [], outputs: { errors: '0', outcome: 'success' } });
});

test('of more than ten findings the last annotation counts the rest', () => {
  repository(25);
  const { annotations, stdout, outputs } = run();
  expect(outputs.errors).toBe('25');
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
  expect(annotations.length).toBeLessThanOrEqual(10);
  expect(errors.slice(0, 10).at(-1)).toMatch(/16/);
});

test('report-file writes the report inside the workspace, and nowhere else', () => {
  repository(1);
  expect(run({ 'report-file': 'report.json' }).outputs['report-file']).toContain('report.json');
  expect((JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')) as Report).findings).toHaveLength(
    1,
  );

  symlinkSync(join(folder, 'elsewhere'), join(workspace, 'link.json'));
  for (const path of ['../../outside.json', 'link.json', '/etc/wincompat.json']) {
    const { status, stdout } = run({ 'report-file': path });
    expect(status).toBe(1);
    expect(stdout).toMatch(/report-file/);
  }
});

test('wrong configuration fails with its place and without a stack trace', () => {
  writeFileSync(join(workspace, 'wincompat.yml'), 'target: {}\n');
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toMatch(/::error::.*wincompat\.yml:1:1/);
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
});

test.each([['.wincompat-cache'], ['../workspace/x'], ['LINK']])(
  'a cache-dir in the workspace ends the step with the place to use: %s',
  (named) => {
    repository(1);
    symlinkSync(workspace, join(folder, 'link'));
    const { status, stdout } = run({ 'cache-dir': named.replace('LINK', join(folder, 'link', 'x')) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error::cache-dir: .* is inside the checked-out files/m);
  },
);

test('a cache-dir in RUNNER_TEMP is used', () => {
  repository(1);
  expect(run({ 'cache-dir': join(folder, 'wincompat') }).outputs).toMatchObject({ errors: '1' });
});

test('a secret that is empty, as on a pull request from a fork, is said once and fails nothing', () => {
  const { status, annotations } = run({
    registry: 'https://contoso.azurecr.io/',
    'registry-username': 'bob',
  });
  expect(status).toBe(0);
  expect(annotations).toEqual([
    '::notice title=wincompat::registry-password is empty, as secrets are for pull requests from forks, so contoso.azurecr.io is asked without a login.',
  ]);
});

test.each<[Record<string, string>, RegExp]>([
  [
    { registry: 'harbor.corp/team', 'registry-username': 'bob', 'registry-password': 'x' },
    /names no registry/,
  ],
  [{ registry: 'harbor.corp', 'registry-password': 'x' }, /registry-password needs registry-username/],
])('a login that could not be used is wrong usage: %j', (inputs, message) => {
  const { status, stdout } = run(inputs);
  expect(status).toBe(1);
  expect(stdout).toMatch(message);
});
