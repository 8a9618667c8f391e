import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES, type RegistrySettings } from '../../src/model/registry-settings.js';
import { ask } from './ask.js';
import { answer, DOCKER_LIST, FaultServer, index, withToken } from './fault-server.js';

let server: FaultServer;
let other: FaultServer;
let home: string;
const environment = { ...process.env };
const ok = answer(200, JSON.stringify(index(['10.0.20348.1'])), { 'content-type': DOCKER_LIST });
const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const alice = new Map<string, { username: string; password: string }>();

beforeEach(async () => {
  server = await FaultServer.start();
  other = await FaultServer.start();
  home = mkdtempSync(join(tmpdir(), 'wincompat-docker-'));
  process.env.DOCKER_CONFIG = home;
  alice.clear();
  alice.set(server.host, { username: 'alice', password: 's3cret' });
  server.routes.set('/v2/app/manifests/1', (request, response, seen) => {
    if (seen.authorization === basic('alice', 's3cret')) ok(request, response, seen);
    else answer(401, '', { 'www-authenticate': 'Basic realm="corp"' })(request, response, seen);
  });
});
afterEach(async () => {
  process.env = { ...environment };
  rmSync(home, { recursive: true, force: true });
  await server.stop();
  await other.stop();
});

const sent = (to: FaultServer) =>
  to.seen.map((seen) => seen.authorization).filter((header) => header !== undefined);

describe('a login', () => {
  it('answers a basic challenge of its own registry, and is masked', async () => {
    const { answers, secrets } = await ask([`${server.host}/app:1`], {
      insecure: [server.host],
      logins: alice,
    });
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(secrets).toEqual(
      expect.arrayContaining(['s3cret', basic('alice', 's3cret').slice('Basic '.length)]),
    );
  });

  it('is shown to no other registry, whatever that asks for', async () => {
    other.routes.set('/v2/app/manifests/1', answer(401, '', { 'www-authenticate': 'Basic realm="corp"' }));
    const references = [`${other.host}/app:1`, `${server.host}/app:1`];
    const { answers } = await ask(references, { insecure: [server.host, other.host], logins: alice });
    expect(answers[0]).toMatchObject({ kind: 'failed' });
    expect(answers[1]).toMatchObject({ kind: 'found' });
    expect(sent(other)).toEqual([]);
  });

  it('is not shown where a registry redirects to', async () => {
    const first = server.routes.get('/v2/app/manifests/1')!;
    server.routes.set('/v2/app/manifests/1', (request, response, seen) => {
      if (seen.authorization === undefined) return first(request, response, seen);
      answer(307, '', { location: `http://${other.host}/blob` })(request, response, seen);
    });
    other.routes.set('/blob', ok);
    const { answers } = await ask([`${server.host}/app:1`], {
      insecure: [server.host, other.host],
      logins: alice,
    });
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(other.paths).toEqual(['/blob']);
    expect(sent(other)).toEqual([]);
  });

  it('of a wrong password ends in a refusal, after one attempt', async () => {
    const logins = new Map([[server.host, { username: 'alice', password: 'wrong' }]]);
    const { answers, requests } = await ask([`${server.host}/app:1`], { insecure: [server.host], logins });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/denied access/) });
    expect(requests).toBe(2);
  });
});

describe('a token service', () => {
  const tokens = (realmAt: FaultServer, path = '/token') => {
    server.routes.set('/v2/app/manifests/1', withToken(`http://${realmAt.host}${path}`, 'T0K', ok));
    realmAt.routes.set(path, answer(200, JSON.stringify({ access_token: 'T0K' })));
  };

  it('of the registry itself sees the login, and a scope that is worked out here', async () => {
    tokens(server);
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host], logins: alice });
    expect(answers[0]).toMatchObject({ kind: 'found' });
    const { path, authorization } = server.seen.find((seen) => seen.path.startsWith('/token'))!;
    expect(authorization).toBe(basic('alice', 's3cret'));
    const query = new URL(path, 'http://host').searchParams;
    expect([...query]).toEqual([
      ['scope', 'repository:app:pull'],
      ['service', 'the service'],
    ]);
  });

  describe('elsewhere', () => {
    // By name: an IP address is refused as a token service that is not declared.
    let named: string;
    beforeEach(() => {
      named = `localhost:${other.host.split(':')[1]}`;
      server.routes.set('/v2/app/manifests/1', withToken(`http://${named}/token`, 'T0K', ok));
      other.routes.set('/token', answer(200, JSON.stringify({ token: 'T0K' })));
    });
    const find = async (settings: Partial<RegistrySettings>, logins = alice) =>
      (await ask([`${server.host}/app:1`], { registries: { ...NO_REGISTRIES, ...settings }, logins }))
        .answers[0];

    it('does not see it, and what has to be added is said', async () => {
      expect(await find({ insecure: [server.host] })).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining(
          `add 'registries: {realms: ["${server.host}=${named}"]}' to the configuration`,
        ),
      });
      expect(other.seen).toEqual([]);
    });

    it('does not need more than that: not its port, its private address or its scheme in other lists', async () => {
      const found = await find({ insecure: [server.host], realms: [`${server.host}=${named}`] });
      expect(found).toMatchObject({ kind: 'found' });
      expect(sent(other)).toEqual([basic('alice', 's3cret')]);
    });

    it('sees it where both are listed', async () => {
      expect(await find({ insecure: [server.host, named] })).toMatchObject({ kind: 'found' });
      expect(sent(other)).toEqual([basic('alice', 's3cret')]);
    });

    it('does not see that of another registry', async () => {
      const realms = [`registry.corp=${named}`];
      expect(await find({ insecure: [server.host], realms })).toMatchObject({ kind: 'failed' });
      expect(sent(other)).toEqual([]);
    });

    it('without a login, too, is asked only where it is declared, and one line is enough', async () => {
      const none = new Map();
      const line = `registries: {realms: ["${server.host}=${named}"]}`;
      expect(await find({ insecure: [server.host] }, none)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining(line),
      });
      const found = await find({ insecure: [server.host], realms: [`${server.host}=${named}`] }, none);
      expect(found).toMatchObject({ kind: 'found' });
    });
  });

  it('may send its token as access_token, with an empty token beside it', async () => {
    server.routes.set('/v2/app/manifests/1', withToken(`http://${server.host}/token`, 'T0K', ok));
    server.routes.set('/token', answer(200, JSON.stringify({ token: '', access_token: 'T0K' })));
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host], logins: alice });
    expect(answers[0]).toMatchObject({ kind: 'found' });
  });

  it.each([
    ['a login', alice, /rejects the credentials/],
    ['none', new Map(), /gives no token for \S+ without credentials\. Log in to it/],
  ])('that refuses %s says which of the two it is', async (_what, logins, reason) => {
    server.routes.set('/v2/app/manifests/1', withToken(`http://${server.host}/token`, 'T0K', ok));
    server.routes.set('/token', answer(403, ''));
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host], logins });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it('is asked without a login where there is none', async () => {
    const named = `localhost:${other.host.split(':')[1]}`;
    server.routes.set('/v2/app/manifests/1', withToken(`http://${named}/token`, 'T0K', ok));
    other.routes.set('/token', answer(200, JSON.stringify({ token: 'T0K' })));
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host, named] });
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(sent(other)).toEqual([]);
  });

  it.each([
    ['over plain HTTP', 'http://127.0.0.1:1/token', /IP address, .* as its token service/],
    ['at a IP address', 'https://127.0.0.2/token', /IP address/],
    ['at the address of cloud metadata', 'https://169.254.169.254/token', /IP address/],
    ['at that address in another form', 'https://0xa9fea9fe/token', /IP address/],
    ['at that address in octal', 'https://0251.254.169.254/token', /IP address/],
    ['at a name of this machine', 'https://localhost/token', /not public/],
    ['at a port that is not listed', 'https://localhost:1/token', /not a standard port/],
    ['with a user name', 'https://a:b@localhost/token', /user name/],
  ])('%s is not asked', async (_name, realm, reason) => {
    server.routes.set('/v2/app/manifests/1', withToken(realm, 'T0K', ok));
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host] });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  it.each([
    ['redirects', answer(302, '', { location: '/other' }), /no token/],
    ['refuses', answer(401), /gives no token for \S+ without credentials/],
    ['is out of order', answer(500), /server error \(HTTP 500\)/],
    ['gives no JSON', answer(200, '<html>'), /no valid token/],
    ['gives no token', answer(200, '{}'), /no valid token/],
    ['gives a token with a line break', answer(200, '{"token":"a\\r\\nX-Evil: 1"}'), /no valid token/],
    ['gives an endless token', answer(200, JSON.stringify({ token: 'x'.repeat(20_000) })), /no valid token/],
    ['gives far too much', answer(200, 'x'.repeat(100_000)), /larger than/],
  ])('that %s is a failure', async (_name, handler, reason) => {
    tokens(server);
    server.routes.set('/token', handler);
    const { answers } = await ask([`${server.host}/app:1`], { insecure: [server.host] });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
    expect(server.paths).not.toContain('/other');
  });
});

describe("what 'docker login' left", () => {
  const config = (content: unknown) =>
    writeFileSync(join(home, 'config.json'), typeof content === 'string' ? content : JSON.stringify(content));
  const auth = Buffer.from('alice:s3cret').toString('base64');
  const find = () => ask([`${server.host}/app:1`], { insecure: [server.host] });

  it.each(['', 'https://'])('is found under the host, as %sHOST', async (prefix) => {
    config({ auths: { [`${prefix}${server.host}`]: { auth } } });
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
  });

  // docker/cli, ConvertToHostname: old clients and other tools write such keys.
  it.each(['HOST/', 'https://HOST/', 'https://HOST/v1/', 'https://HOST/v2/', 'http://HOST', 'HOST/v2/'])(
    'is found under %s',
    async (form) => {
      config({ auths: { 'ghcr.io': { auth: 'eA==' }, [form.replace('HOST', server.host)]: { auth } } });
      expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
    },
  );

  it('may be a name and a password of their own', async () => {
    config({ auths: { [server.host]: { username: 'alice', password: 's3cret' } } });
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
  });

  it('may be a token for the registry itself, which no token service sees', async () => {
    config({ auths: { [server.host]: { registrytoken: 'OWN' } } });
    server.routes.set('/v2/app/manifests/1', withToken(`http://${server.host}/token`, 'OWN', ok));
    const { answers, secrets } = await find();
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(server.paths).not.toContain('/token');
    expect(secrets).toContain('OWN');
  });

  it('of another host is not used', async () => {
    config({ auths: { [other.host]: { auth }, '127.0.0.1': { auth } } });
    expect((await find()).answers[0]).toMatchObject({ kind: 'failed' });
    expect(sent(server)).toEqual([]);
  });

  it('as an identity token is changed for an access token', async () => {
    config({ auths: { [server.host]: { auth: 'eA==', identitytoken: 'REFRESH' } } });
    server.routes.set('/v2/app/manifests/1', withToken(`http://${server.host}/token`, 'T0K', ok));
    server.routes.set('/token', answer(200, JSON.stringify({ access_token: 'T0K' })));
    const { answers, secrets } = await find();
    expect(answers[0]).toMatchObject({ kind: 'found' });
    const exchange = server.seen.find((seen) => seen.path === '/token')!;
    expect(exchange.method).toBe('POST');
    expect(Object.fromEntries(new URLSearchParams(exchange.body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'wincompat',
      refresh_token: 'REFRESH',
      scope: 'repository:app:pull',
      service: 'the service',
    });
    expect(secrets).toEqual(expect.arrayContaining(['REFRESH', 'T0K']));
  });

  const helper = (script: string) => {
    const bin = join(home, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'docker-credential-test'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, 'docker-credential-test'), 0o755);
    process.env.PATH = `${bin}${delimiter}${environment.PATH}`;
  };

  it.each(['credHelpers', 'credsStore'])('is asked of the helper that %s names', async (key) => {
    helper(
      `[ "$1" = get ] && [ "$(cat)" = "${server.host}" ] && echo '{"Username":"alice","Secret":"s3cret"}'`,
    );
    config(
      key === 'credHelpers'
        ? { credHelpers: { [server.host]: 'test' } }
        : { auths: { [server.host]: {} }, credsStore: 'test' },
    );
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
  });

  // The form that amazon-ecr-credential-helper documents: the store is for every host.
  it('is asked of the store for a host that the file does not name', async () => {
    helper(`[ "$(cat)" = "${server.host}" ] && echo '{"Username":"alice","Secret":"s3cret"}'`);
    config({ credsStore: 'test' });
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
  });

  it('is no problem where the store does not know a host that the file does not name', async () => {
    helper('exit 1');
    config({ credsStore: 'test' });
    const { answers, problems } = await find();
    expect(answers[0]).toMatchObject({ kind: 'failed' });
    expect(problems).toEqual([]);
  });

  it.each<[string, object]>([
    ['whose helper is not installed', { credsStore: 'absent' }],
    ['whose helper of its own is not installed', { credHelpers: { HOST: 'absent' } }],
    ['whose helper is empty, which stands for the file', { credHelpers: { HOST: '' }, credsStore: 'absent' }],
  ])('is that of the file for a host %s', async (_what, more) => {
    const named = JSON.parse(JSON.stringify(more).replaceAll('HOST', server.host)) as object;
    config({ auths: { [server.host]: { auth } }, ...named });
    const { answers, problems } = await find();
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(problems).toEqual([]);
  });

  it.each([
    ['fails', 'exit 1'],
    ['prints nonsense', 'echo hello'],
    ['prints no login', 'echo "{}"'],
  ])('is told of where the helper %s', async (_name, script) => {
    helper(script);
    config({ credHelpers: { [server.host]: 'test' } });
    const { answers, problems } = await find();
    expect(answers[0]).toMatchObject({ kind: 'failed' });
    expect(problems).toEqual([expect.stringContaining('returned no credentials')]);
  });

  describe('never starts a helper of the checked files', () => {
    const PLANTED = 'docker-credential-evil';
    const marker = () => existsSync(join(home, 'marker'));
    const plant = () => {
      const tree = realpathSync(mkdtempSync(join(tmpdir(), 'wincompat-tree-')));
      for (const folder of ['', 'bin']) {
        mkdirSync(join(tree, folder), { recursive: true });
        const at = join(tree, folder, PLANTED);
        writeFileSync(at, `#!/bin/sh\ntouch '${join(home, 'marker')}'\n`);
        chmodSync(at, 0o755);
      }
      return tree;
    };
    const working = process.cwd();
    afterEach(() => process.chdir(working));

    it.each<[string, (tree: string) => string]>([
      ['the working directory as "."', () => '.'],
      ['the working directory as an empty entry', () => ''],
      ['the working directory by its path', (tree) => tree],
      ['a relative entry', () => 'bin'],
      ['an absolute entry', (tree) => join(tree, 'bin')],
    ])('from %s', async (_name, entry) => {
      const tree = plant();
      process.chdir(tree);
      process.env.PATH = `${entry(tree)}${delimiter}${environment.PATH}`;
      spawnSync(PLANTED, ['get'], { env: process.env });
      expect(marker()).toBe(true);
      rmSync(join(home, 'marker'));
      config({ credHelpers: { [server.host]: 'evil' } });
      const { problems } = await ask([`${server.host}/app:1`], { insecure: [server.host], trees: [tree] });
      expect(problems).toEqual([expect.stringContaining('is not on PATH outside the checked files')]);
      expect(marker()).toBe(false);
      rmSync(tree, { recursive: true });
    });

    it('by a link from elsewhere', async () => {
      const tree = plant();
      mkdirSync(join(home, 'bin'));
      symlinkSync(join(tree, PLANTED), join(home, 'bin', PLANTED));
      process.env.PATH = `${join(home, 'bin')}${delimiter}${environment.PATH}`;
      config({ credHelpers: { [server.host]: 'evil' } });
      const { problems } = await ask([`${server.host}/app:1`], { insecure: [server.host], trees: [tree] });
      expect(problems).toEqual([expect.stringContaining('is not on PATH outside the checked files')]);
      expect(marker()).toBe(false);
      rmSync(tree, { recursive: true });
    });

    it.each(['HOME', 'DOCKER_CONFIG'])(
      'nor any that a configuration in them names, by %s',
      async (variable) => {
        const tree = plant();
        helper(`touch '${join(home, 'marker')}'`);
        mkdirSync(join(tree, '.docker'));
        const settings = { credHelpers: { [server.host]: 'test' } };
        writeFileSync(join(tree, '.docker/config.json'), JSON.stringify(settings));
        delete process.env.DOCKER_CONFIG;
        process.env[variable] = variable === 'HOME' ? tree : join(tree, '.docker');
        const asked = (trees: string[]) => ask([`${server.host}/app:1`], { insecure: [server.host], trees });
        await asked([]);
        expect(marker()).toBe(true);
        rmSync(join(home, 'marker'));
        const { problems } = await asked([tree]);
        expect(problems).toEqual([expect.stringContaining('is in the checked-out files')]);
        expect(marker()).toBe(false);
        rmSync(tree, { recursive: true });
      },
    );

    it('nor lets a helper find programs there', async () => {
      const tree = plant();
      process.chdir(tree);
      helper(PLANTED);
      process.env.PATH = `${join(tree, 'bin')}${delimiter}.${delimiter}${process.env.PATH}`;
      config({ credHelpers: { [server.host]: 'test' } });
      await ask([`${server.host}/app:1`], { insecure: [server.host], trees: [tree] });
      expect(marker()).toBe(false);
      rmSync(tree, { recursive: true });
    });
  });

  it.each(['', '.', 'home'])('is not read from HOME=%j', async (at) => {
    const tree = mkdtempSync(join(tmpdir(), 'wincompat-tree-'));
    for (const folder of ['.docker', 'home/.docker']) {
      mkdirSync(join(tree, folder), { recursive: true });
      writeFileSync(
        join(tree, folder, 'config.json'),
        JSON.stringify({ auths: { [server.host]: { auth } } }),
      );
    }
    const working = process.cwd();
    process.chdir(tree);
    delete process.env.DOCKER_CONFIG;
    process.env.HOME = join(tree, 'home');
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
    process.env.HOME = at;
    expect((await find()).answers[0]).toMatchObject({ kind: 'failed' });
    process.chdir(working);
    rmSync(tree, { recursive: true });
  });

  it('is not read from a DOCKER_CONFIG that is relative', async () => {
    config({ auths: { [server.host]: { auth } } });
    process.env.DOCKER_CONFIG = relative(process.cwd(), home);
    expect((await find()).answers[0]).toMatchObject({ kind: 'failed' });
    process.env.DOCKER_CONFIG = home;
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
  });

  it('may be a link, and neither a FIFO nor without end', async () => {
    const at = join(home, 'config.json');
    writeFileSync(join(home, 'kept.json'), JSON.stringify({ auths: { [server.host]: { auth } } }));
    symlinkSync('kept.json', at);
    expect((await find()).answers[0]).toMatchObject({ kind: 'found' });
    for (const make of [() => execFileSync('mkfifo', [at]), () => symlinkSync('/dev/zero', at)]) {
      rmSync(at);
      make();
      const { answers, problems } = await find();
      expect(answers[0]).toMatchObject({ kind: 'failed' });
      expect(problems).toEqual([expect.stringContaining('could not be read')]);
    }
  });

  it('names no helper outside the path', async () => {
    config({ credHelpers: { [server.host]: '../../bin/sh' } });
    expect((await find()).problems).toEqual([expect.stringContaining('returned no credentials')]);
  });

  it.each(['{', '[]', '"x"', '{"auths":{"x":5},"credHelpers":3}'])('may be broken: %s', async (content) => {
    config(content);
    expect((await find()).answers[0]).toMatchObject({ kind: 'failed' });
  });
});

// containers/image, containers-auth.json.5.md: the place that the variable names, then Docker's, then Podman's own.
describe("what 'podman login' left", () => {
  const auth = (user: string) => Buffer.from(`${user}:s3cret`).toString('base64');
  const wrong = Buffer.from('mallory:no').toString('base64');
  const write = (path: string, auths: object, more: object = {}) => {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), JSON.stringify({ auths, ...more }));
  };
  const find = () => ask([`${server.host}/team/app:1`], { insecure: [server.host] });
  const who = async () => {
    await find();
    const [header = ''] = sent(server);
    return Buffer.from(header.replace('Basic ', ''), 'base64').toString();
  };
  beforeEach(() => {
    server.routes.set('/v2/team/app/manifests/1', server.routes.get('/v2/app/manifests/1')!);
    for (const name of ['REGISTRY_AUTH_FILE', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME']) delete process.env[name];
    process.env.HOME = home;
  });

  it.each<[string, () => void]>([
    [
      'REGISTRY_AUTH_FILE',
      () => {
        process.env.REGISTRY_AUTH_FILE = join(home, 'mine.json');
        write('mine.json', { [server.host]: { auth: auth('alice') } });
        write('config.json', { [server.host]: { auth: wrong } });
      },
    ],
    [
      'XDG_RUNTIME_DIR',
      () => {
        process.env.XDG_RUNTIME_DIR = join(home, 'run');
        write('run/containers/auth.json', { [server.host]: { auth: auth('alice') } });
      },
    ],
    [
      'the home directory',
      () => write('.config/containers/auth.json', { [server.host]: { auth: auth('alice') } }),
    ],
    [
      "Docker's file, which counts before Podman's",
      () => {
        write('config.json', { [server.host]: { auth: auth('alice') } });
        write('.config/containers/auth.json', { [server.host]: { auth: wrong } });
      },
    ],
  ])('is found through %s', async (_name, prepare) => {
    prepare();
    expect(await who()).toBe('alice:s3cret');
  });

  it.each<[string, (host: string) => object]>([
    [
      'that of the repository before that of its folder',
      (host) => ({
        [host]: { auth: wrong },
        [`${host}/team`]: { auth: wrong },
        [`${host}/team/app`]: { auth: auth('alice') },
      }),
    ],
    [
      'that of the folder before that of the host',
      (host) => ({ [host]: { auth: wrong }, [`${host}/team`]: { auth: auth('alice') } }),
    ],
    [
      'that of the host, and none of other repositories',
      (host) => ({
        [`${host}/tea`]: { auth: wrong },
        [`${host}/team/app2`]: { auth: wrong },
        [`${host}/v2/`]: { auth: auth('alice') },
      }),
    ],
  ])('is %s', async (_name, auths) => {
    write('.config/containers/auth.json', auths(server.host));
    expect(await who()).toBe('alice:s3cret');
  });

  it('is not read from a relative place', async () => {
    process.env.REGISTRY_AUTH_FILE = relative(process.cwd(), join(home, 'mine.json'));
    write('mine.json', { [server.host]: { auth: auth('alice') } });
    await find();
    expect(sent(server)).toEqual([]);
  });
});
