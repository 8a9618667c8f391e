import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/image.js';
import { EXIT } from '../../src/commands/usage.js';
import { UsageError } from '../../src/model/usage-error.js';
import {
  answer,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  FaultServer,
  index,
  withToken,
} from '../registry/fault-server.js';

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

const image = (...args: string[]) => imageIn(process.cwd(), ...args);

/** Runs the command in a folder. */
async function imageIn(
  folder: string,
  ...args: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const here = process.cwd();
  let [stdout, stderr] = ['', ''];
  const keep = (take: (text: string) => void) =>
    ((text: string, done?: () => void) => {
      take(text);
      done?.();
      return true;
    }) as typeof process.stdout.write;
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep((text) => (stdout += text))),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep((text) => (stderr += text))),
  ];
  process.chdir(folder);
  try {
    return { status: await run(args), stdout, stderr };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: EXIT.usage, stdout, stderr: error.message };
  } finally {
    process.chdir(here);
    for (const spy of spies) spy.mockRestore();
  }
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
  expect(stdout).toContain(
    `windows/amd64  10.0.17763.3770  Windows Server 2019  sha256:${'1'.padStart(64, '0')}`,
  );
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
  [[], /name one image reference/],
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

test('an index without an entry can be pulled by no host', async () => {
  server.publish('app', 'empty', { schemaVersion: 2, mediaType: DOCKER_LIST, manifests: [] });
  const { status, stdout } = await image(`${server.host}/app:empty`, '--plain-http', '--host', 'ltsc2022');
  expect(stdout).toContain('✗ ltsc2022');
  expect(stdout).toContain('Its index has no entry for any host, so the pull fails.');
  expect(status).toBe(1);
});

test('an image without os.version in the registry is unknown, and no pass', async () => {
  server.publishImage('app', 'silent', { os: 'windows', architecture: 'amd64' });
  const { status, stdout } = await image(`${server.host}/app:silent`, '--plain-http', '--host', 'ltsc2022');
  expect(stdout).toContain('? ltsc2022');
  expect(status).toBe(3);
});

test.each([
  ['a WebAssembly module', [{ os: 'wasip1', architecture: 'wasm' }], {}],
  ['a Helm chart', [], { artifactType: 'application/vnd.cncf.helm.config.v1+json' }],
])('%s is called what it is', async (what, platforms, more) => {
  server.publish('app', 'artifact', {
    schemaVersion: 2,
    mediaType: DOCKER_LIST,
    ...more,
    manifests: platforms.map((platform) => ({
      mediaType: DOCKER_MANIFEST,
      size: 500,
      digest: `sha256:${'0'.repeat(64)}`,
      platform,
    })),
  });
  const { status, stdout } = await image(`${server.host}/app:artifact`, '--plain-http');
  expect(stdout).toContain(`It is ${what}, not a container image.`);
  expect(status).toBe(3);
});

test('several images are looked up together, and the worst decides', async () => {
  const both = [`${server.host}/app:both`, `${server.host}/base:2022`, '--plain-http', '--host', 'ltsc2019'];
  const { stdout, status } = await image(...both, '--format', 'json');
  const reports = JSON.parse(stdout) as { reference: string; hosts: { verdict: string }[] }[];
  expect(reports.map(({ reference, hosts }) => [reference.split('/')[1], hosts[0]?.verdict])).toEqual([
    ['app:both', 'supported'],
    ['base:2022', 'unsupported'],
  ]);
  expect(status).toBe(1);
  const text = (await image(...both)).stdout;
  expect(text.split('\n').filter((line) => line.startsWith(server.host))).toEqual(both.slice(0, 2));
});

describe('with a configuration', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wincompat-image-'));
    writeFileSync(
      join(folder, 'wincompat.yml'),
      `targets:
  pool: {host: ltsc2022, platform: kubernetes}
  laptops: {host: "Windows 11 24H2"}
registries: {insecure: ["${server.host}"], mirrors: {mcr.microsoft.com: "${server.host}/mcr"}}
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('its targets are the hosts, where none is named', async () => {
    const { stdout, status } = await imageIn(folder, `${server.host}/app:both`, '--format', 'json');
    const { hosts } = JSON.parse(stdout) as { hosts: { host: string; isolation: string; version: string }[] };
    expect(hosts).toMatchObject([
      { host: 'pool', isolation: 'process', version: '10.0.20348.2402' },
      { host: 'laptops', isolation: 'hyperv', version: '10.0.17763.3770' },
    ]);
    expect(status).toBe(0);
    const named = await imageIn(folder, `${server.host}/app:both`, '--host', 'ltsc2019');
    expect(named.stdout).not.toContain('laptops');
  });

  test('its mirrors are asked, and what is under them is read as what they mirror', async () => {
    server.publishIndex('mcr/windows/nanoserver', 'ltsc2022', ['10.0.20348.7']);
    for (const reference of ['mcr.microsoft.com', `${server.host}/mcr`].map(
      (at) => `${at}/windows/nanoserver`,
    )) {
      const { stdout } = await imageIn(folder, `${reference}:ltsc2022`);
      expect(stdout).toContain(`${reference}:ltsc2022`);
      expect(stdout).toContain('10.0.20348.7');
    }
  });
});

test('a token service elsewhere is named by a flag, and the refusal says what is missing', async () => {
  const other = await FaultServer.start();
  const realm = `localhost:${other.host.split(':')[1]}`;
  const found = answer(200, JSON.stringify(index(['10.0.20348.1'])), { 'content-type': DOCKER_LIST });
  server.routes.set('/v2/private/manifests/1', withToken(`http://${realm}/token`, 'T0K', found));
  other.routes.set('/token', answer(200, JSON.stringify({ token: 'T0K' })));
  const args = [`${server.host}/private:1`, '--plain-http'];
  const refused = await image(...args);
  expect(refused.stdout).toContain(`realms: ["${server.host}=${realm}"]`);
  expect(refused.status).toBe(3);
  const allowed = await image(...args, '--realm', `${server.host}=${realm}`);
  expect(allowed.stdout).toContain('10.0.20348.1');
  expect(allowed.status).toBe(0);
  await other.stop();
});

test('--raw prints what the registry serves', async () => {
  const { stdout, status } = await image(`${server.host}/base:2022`, '--plain-http', '--raw');
  expect(stdout).toBe(JSON.stringify(index(['10.0.20348.2402'])));
  expect(status).toBe(0);
  const missing = await image(`${server.host}/base:gone`, '--plain-http', '--raw');
  expect([missing.status, missing.stdout]).toEqual([1, '']);
});

describe('--tags', () => {
  const tags = ['ltsc2019', 'ltsc2022', '10.0.20348.100', '10.0.20348.2402', 'v1', 'v2', 'ltsc2025'];
  beforeAll(() => {
    server.routes.set('/v2/windows/servercore/tags/list', (request, response, seen) => {
      const last = new URL(seen.path, 'http://host').searchParams.get('last');
      const from = last === null ? 0 : tags.indexOf(last) + 1;
      const page = tags.slice(from, from + 3);
      const more = from + 3 < tags.length;
      answer(200, JSON.stringify({ name: 'windows/servercore', tags: page }), {
        ...(more ? { link: `</v2/windows/servercore/tags/list?last=${page.at(-1)}&n=3>; rel="next"` } : {}),
      })(request, response, seen);
    });
    server.publishIndex('windows/servercore', 'v1', ['10.0.17763.1']);
    server.publishIndex('windows/servercore', 'v2', ['10.0.20348.9', '10.0.26100.9']);
  });
  const list = (...args: string[]) =>
    image(`${server.host}/windows/servercore`, '--plain-http', '--tags', ...args);

  test('lists all, the newest Windows version first', async () => {
    const { stdout, status } = await list();
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(/[ :]+/)[2]),
    ).toEqual(['ltsc2025', '10.0.20348.2402', '10.0.20348.100', 'ltsc2022', 'ltsc2019', 'v2', 'v1']);
    expect(stdout).toContain('10.0.20348.2402  10.0.20348.2402  Windows Server 2022');
    expect(status).toBe(0);
  });

  test('with --fits lists those that start there; what names no version is looked up', async () => {
    const { stdout } = await list('--fits', 'ltsc2022', '--format', 'json');
    const found = JSON.parse(stdout) as { reference: string; evidence: string }[];
    expect(found.map(({ reference, evidence }) => [reference.split(':').at(-1), evidence])).toEqual([
      ['v2', 'registry'],
      ['10.0.20348.2402', 'tag'],
      ['10.0.20348.100', 'tag'],
      ['ltsc2022', 'tag'],
    ]);
  });

  test('of a repository that is not there ends in 1', async () => {
    const { status, stderr } = await image(`${server.host}/no/such`, '--plain-http', '--tags');
    expect(status).toBe(1);
    expect(stderr).toContain('has no repository no/such');
  });

  test.each([
    [['a:1', 'b:1', '--tags'], /--tags takes one image reference/],
    [['a:1', 'b:1', '--raw'], /--raw takes one image reference/],
    [['a:1', '--fits', 'ltsc2022'], /--fits needs --tags/],
    [['a:1', '--realm', 'login.corp'], /is not REGISTRY=HOST/],
  ])('wrong usage: %j', async (args, words) => {
    const { status, stderr } = await image(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});

test('of an index of hundreds of entries the first are shown, and the reason is short', async () => {
  const versions = Array.from({ length: 500 }, (_, at) => `10.0.26100.${at}`);
  server.publishIndex('app', 'many', versions);
  const { stdout } = await image(`${server.host}/app:many`, '--plain-http', '--host', 'ltsc2019');
  expect(stdout.split('\n').length).toBeLessThan(60);
  expect(stdout).toContain('... and 460 more (--format json lists all)');
  expect(stdout).toContain('and 490 more');
});

test('an index for another architecture says so', async () => {
  server.publish('app', 'arm', {
    schemaVersion: 2,
    mediaType: DOCKER_LIST,
    manifests: ['10.0.26100.1', '10.0.22621.1'].map((version, i) => ({
      mediaType: DOCKER_MANIFEST,
      size: 500,
      digest: `sha256:${String(i).padStart(64, '0')}`,
      platform: { os: 'windows', architecture: 'arm64', 'os.version': version },
    })),
  });
  const { stdout, status } = await image(`${server.host}/app:arm`, '--plain-http', '--host', 'ltsc2025');
  expect(stdout).toContain('It is published for arm64 and the host is amd64');
  expect(status).toBe(1);
});
