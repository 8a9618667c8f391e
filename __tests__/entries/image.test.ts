import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DOCKER_LIST, DOCKER_MANIFEST, FaultServer } from '../registry/fault-server.js';

// The committed bundle, run as a person runs it.
let server: FaultServer;
beforeAll(async () => {
  server = await FaultServer.start();
  server.publishIndex('base', '2022', ['10.0.20348.2402']);
  server.publish('app', 'both', {
    schemaVersion: 2,
    mediaType: DOCKER_LIST,
    manifests: [
      { os: 'linux' },
      { os: 'windows', 'os.version': '10.0.17763.3770' },
      { os: 'windows', 'os.version': '10.0.20348.2402' },
    ].map((platform, i) => ({
      mediaType: DOCKER_MANIFEST,
      size: 500,
      digest: `sha256:${String(i).padStart(64, '0')}`,
      platform: { architecture: 'amd64', ...platform },
    })),
  });
});
afterAll(() => server.stop());

function image(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('dist/cli/index.js'), 'image', ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

test('an image is shown with its platforms, and judged on each host', async () => {
  const { status, stdout } = await image(
    `${server.host}/app:both`,
    '--plain-http',
    '--host',
    'ltsc2022',
    '--host',
    'ltsc2019',
  );
  expect(status).toBe(0);
  expect(stdout).toContain('from the registry (1 request)');
  expect(stdout).toContain('windows/amd64  10.0.17763.3770  Windows Server 2019');
  expect(stdout).toMatch(/✓ ltsc2022, process isolation: supported\n {2}takes 10\.0\.20348\.2402/);
  expect(stdout).toMatch(/✓ ltsc2019, process isolation: supported\n {2}takes 10\.0\.17763\.3770/);
});

test('an image that does not start ends in 1, with the rule and its source', async () => {
  const { status, stdout } = await image(
    `${server.host}/base:2022`,
    '--plain-http',
    '--host',
    '10.0.17763',
    '--format',
    'json',
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    reference: `${server.host}/base:2022`,
    evidence: 'registry',
    platforms: [
      { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.2402', release: 'Windows Server 2022' },
    ],
    hosts: [
      {
        host: '10.0.17763',
        isolation: 'process',
        verdict: 'unsupported',
        rule: 'R1',
        version: '10.0.20348.2402',
      },
    ],
    requests: 1,
  });
});

test.each([
  ['an image that is not there', ['HOST/base:gone', '--plain-http'], 1, /has no such image/],
  [
    'a registry that does not answer',
    ['no-such.invalid/base:ltsc2022', '--host', 'ltsc2022'],
    3,
    /DNS: unknown host no-such\.invalid\./,
  ],
  [
    'the tag alone',
    ['mcr.microsoft.com/windows/nanoserver:1809', '--lookup', 'never', '--host', 'ltsc2022'],
    1,
    /from the tag alone/,
  ],
])('%s', async (_name, args, status, words) => {
  const result = await image(...args.map((arg) => arg.replace('HOST', server.host)));
  expect(result.status).toBe(status);
  expect(result.stdout).toMatch(words);
});

test.each([
  [[], /name one image/],
  [['A B'], /not an image reference/],
  [['x:1', '--host', 'vista'], /--host/],
  [['x:1', '--isolation', 'vm'], /not one of process, hyperv/],
])('wrong usage %j', async (args, words) => {
  const { status, stderr } = await image(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(words);
});

test('the architecture is what the tag says, where nobody was asked', async () => {
  const { stdout } = await image('mcr.microsoft.com/windows/nanoserver:1809_arm', '--lookup', 'never');
  expect(stdout).toMatch(/^ {2}windows\/arm {2}10\.0\.17763 /m);
});

test.each<[string, boolean]>([
  ['10.0.26100', true],
  ['Microsoft Windows [Version 10.0.26100.4061]', true],
  ['ltsc2025', false],
  ['10.0.20348', false],
])('what a build is taken for is said: %s', async (host, said) => {
  const reference = 'mcr.microsoft.com/windows/servercore:ltsc2022';
  const { stdout } = await image(reference, '--lookup', 'never', '--host', host);
  expect(stdout.includes('assumed to be Windows Server 2025, not Windows 11, version 24H2')).toBe(said);
});

test('a base image that was never made is not judged by its tag', async () => {
  const { stdout, status } = await image(
    'mcr.microsoft.com/windows:ltsc2022',
    '--lookup',
    'never',
    '--host',
    'ltsc2022',
  );
  expect(stdout).toMatch(/Microsoft publishes no such image for that release/);
  expect(stdout).toMatch(/✗ ltsc2022, process isolation: unsupported/);
  expect(status).toBe(1);
});

test.each<[string, string[], number]>([
  ['no OS version anywhere', ['contoso/web:v1', '--host', 'ltsc2022'], 3],
  ['no OS version, and no host to hold it against', ['contoso/web:v1'], 3],
  [
    'one host fits and of another nothing is known',
    ['contoso/web:v1', '--host', 'ltsc2022', '--host', '10.0.17763'],
    3,
  ],
  ['an image that starts', ['mcr.microsoft.com/windows/servercore:ltsc2022', '--host', 'ltsc2022'], 0],
  [
    'an image that does not start',
    ['mcr.microsoft.com/windows/servercore:ltsc2022', '--host', 'ltsc2019'],
    1,
  ],
])('%s: the exit code says so', async (_, args, expected) => {
  const { status } = await image(...args, '--lookup', 'never');
  expect(status).toBe(expected);
});

test('an image without os.version in the registry is unknown, and no pass', async () => {
  server.publish('app', 'empty', { schemaVersion: 2, mediaType: DOCKER_LIST, manifests: [] });
  const { status, stdout } = await image(`${server.host}/app:empty`, '--plain-http', '--host', 'ltsc2022');
  expect(stdout).toContain('? ltsc2022');
  expect(status).toBe(3);
});
