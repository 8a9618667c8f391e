// Registries as they are, over TLS and under their own names: behind a proxy of the test every name leads to one server.

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type Server } from 'node:http';
import { createServer, type Server as TlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { formatVersion } from '../../src/windows/version.js';
import { ask } from './ask.js';
import { Authority } from './authority.js';
import { DIALECTS, type Dialect, type Login } from './dialects.js';
import { DOCKER_LIST, DOCKER_MANIFEST, digestOf, errorBody, index } from './fault-server.js';

const TOKEN = 'the-token';
const VERSIONS = ['10.0.17763.8000', '10.0.20348.4000'];
const environment = { ...process.env };
let authority: Authority;
let server: TlsServer;
let proxy: Server;
let home: string;
/** What the server plays. */
let dialect: Dialect;
let hasLogin = false;
let seen: { host: string; path: string; method: string; authorization: string | undefined; body: string }[] =
  [];

const hostsOf = ({ registry, token, store, moved }: Dialect) =>
  [
    registry === 'docker.io' ? 'registry-1.docker.io' : registry,
    ...(token === undefined ? [] : [new URL(token.url).host]),
    store ?? [],
    moved ?? [],
  ].flat();
const HOSTS = [...new Set(DIALECTS.flatMap(hostsOf))];
const nameOf = (host: string) => host.replace(/:\d+$/, '');

beforeAll(async () => {
  authority = new Authority();
  home = mkdtempSync(join(tmpdir(), 'wincompat-dialects-'));
  authority.declareFor(HOSTS, home);
  server = createServer(authority.certify([...new Set(HOSTS.map(nameOf))]), (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { status, headers = {}, body = '' } = respond(request, Buffer.concat(parts).toString());
      response.writeHead(status, headers).end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = createProxy().on('connect', (_request, client, head) => {
    const upstream = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterAll(() => {
  process.env = { ...environment };
  server.closeAllConnections();
  server.close();
  proxy.close();
  authority.remove();
  rmSync(home, { recursive: true });
});
beforeEach(() => {
  seen = [];
  process.env = { ...environment };
  process.env.HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env.DOCKER_CONFIG = join(home, 'docker-config');
  process.env.XDG_CONFIG_HOME = home;
  process.env.HOME = home;
  for (const name of ['NO_PROXY', 'no_proxy', 'REGISTRY_AUTH_FILE', 'XDG_RUNTIME_DIR'])
    delete process.env[name];
});

interface Response {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

function respond(request: IncomingMessage, body: string): Response {
  const { host = '', authorization } = request.headers;
  const url = new URL(request.url ?? '/', `https://${host}`);
  seen.push({ host, path: url.pathname, method: request.method ?? '', authorization, body });
  const { registry, token, store, moved } = dialect;
  if (token !== undefined && url.href.startsWith(token.url)) return tokenFor(url, request, body);
  // A store of objects answers 400 to a request that carries a second kind of login.
  if (host === store) return authorization === undefined ? { status: 200, body: CONFIG } : { status: 400 };
  if (moved !== undefined && host !== moved)
    return { status: 307, headers: { location: `https://${moved}${url.pathname}` } };
  if (host !== moved && host !== (registry === 'docker.io' ? 'registry-1.docker.io' : registry))
    return { status: 404, body: 'no such host' };
  if (!isLetIn(authorization)) {
    const challenge = (dialect.challenge ?? '').replaceAll('{repository}', dialect.repository);
    return { status: 401, headers: { 'www-authenticate': challenge }, body: errorBody('UNAUTHORIZED') };
  }
  return documentAt(url);
}

const basicOf = (login: Login) =>
  'username' in login
    ? `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`
    : null;

function isLetIn(authorization: string | undefined): boolean {
  const { challenge, token, login } = dialect;
  if (challenge === null) return true;
  if (token === undefined) return authorization === basicOf(login);
  return authorization === `Bearer ${'registrytoken' in login ? login.registrytoken : TOKEN}`;
}

function tokenFor(url: URL, request: IncomingMessage, body: string): Response {
  const { token, login, repository, open } = dialect;
  const query = request.method === 'POST' ? new URLSearchParams(body) : url.searchParams;
  const isRight =
    query.get('scope') === `repository:${repository}:pull` && query.get('service') === token?.service;
  const isKnown =
    'identitytoken' in login
      ? query.get('refresh_token') === login.identitytoken && query.get('grant_type') === 'refresh_token'
      : request.headers.authorization === basicOf(login);
  if (!isRight) return { status: 400 };
  if (hasLogin ? !isKnown : !open) return { status: 401, body: errorBody('UNAUTHORIZED') };
  const field = token?.field ?? 'token';
  const answer =
    field === 'both' ? { token: TOKEN, access_token: TOKEN, expires_in: 300 } : { [field]: TOKEN };
  return { status: 200, body: JSON.stringify(answer) };
}

const CONFIG = Buffer.from(
  JSON.stringify({ os: 'windows', architecture: 'amd64', 'os.version': VERSIONS[1] }),
);
const INDEX = Buffer.from(JSON.stringify(index(VERSIONS)));
const SINGLE = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: DOCKER_MANIFEST,
    config: {
      mediaType: 'application/vnd.docker.container.image.v1+json',
      size: CONFIG.length,
      digest: digestOf(CONFIG),
    },
    layers: [],
  }),
);

function documentAt(url: URL): Response {
  const { repository, store, noDigest } = dialect;
  const at = (kind: string, name: string) => url.pathname === `/v2/${repository}/${kind}/${name}`;
  const manifest = (body: Buffer, type: string) => ({
    status: 200,
    headers: {
      'content-type': type,
      ...(noDigest ? {} : { 'docker-content-digest': digestOf(body) }),
    },
    body,
  });
  if (at('manifests', 'index')) return manifest(INDEX, DOCKER_LIST);
  if (at('manifests', 'single')) return manifest(SINGLE, DOCKER_MANIFEST);
  if (at('blobs', digestOf(CONFIG)))
    return store === undefined
      ? { status: 200, body: CONFIG }
      : { status: 307, headers: { location: `https://${store}/${digestOf(CONFIG)}?X-Amz-Signature=abc` } };
  return { status: 404, body: errorBody('MANIFEST_UNKNOWN') };
}

const find = async (tags: string[], login: boolean) => {
  hasLogin = login;
  const { registry, repository, store, realms = [] } = dialect;
  const key = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
  const stored = 'username' in dialect.login ? { auth: basicOf(dialect.login)?.slice(6) } : dialect.login;
  mkdirSync(join(home, 'docker-config'), { recursive: true });
  writeFileSync(
    join(home, 'docker-config', 'config.json'),
    JSON.stringify({ auths: login ? { [key]: stored } : {} }),
  );
  // A store on a port of its own has to be named.
  const allow = [registry, ...(store?.includes(':') ? [store] : [])];
  return ask(
    tags.map((tag) => `${registry}/${repository}:${tag}`),
    { registries: { ...NO_REGISTRIES, allow, realms } },
  );
};

const versionsIn = (found: unknown) =>
  ((found as { platforms?: { version: Parameters<typeof formatVersion>[0] }[] })?.platforms ?? []).map(
    ({ version }) => formatVersion(version),
  );

describe.each(DIALECTS)('$name', (row) => {
  beforeEach(() => {
    dialect = row;
  });
  const FOUND = [VERSIONS, [VERSIONS[1]]];
  const cases = row.open ? [true, false] : [true];

  it.each(cases)('answers of an index and of a single image, with a login: %s', async (login) => {
    const { answers, requests } = await find(['index', 'single'], login);
    expect(answers.map(versionsIn)).toEqual(FOUND);
    // What there is: two manifests and a blob, and where these are elsewhere, that too; a token, and the question that
    // is answered with the challenge, where it is not known beforehand.
    const moved = row.moved === undefined ? 0 : 3;
    const stored = row.store === undefined ? 0 : 1;
    const challenged = row.challenge === null || row.registry === 'docker.io' ? 0 : 1;
    const token = row.token === undefined || 'registrytoken' in row.login ? 0 : 1;
    expect(requests).toBe(3 + moved + stored + challenged + token);
  });

  it('shows its login to no other host', async () => {
    await find(['single'], true);
    const mayKnow = [row.registry === 'docker.io' ? 'registry-1.docker.io' : row.registry];
    if (row.token !== undefined) mayKnow.push(new URL(row.token.url).host);
    const others = seen.filter(({ host }) => !mayKnow.includes(host));
    expect(others.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(others).toHaveLength(row.moved === undefined ? (row.store === undefined ? 0 : 1) : 2);
  });

  it(`without a login ${row.open ? 'is asked once' : 'says "log in", after as few questions as can be'}`, async () => {
    const { answers } = await find(['index'], false);
    if (row.open) return expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/log in/i) });
    // The challenge, and where there is a token service, its refusal.
    expect(seen).toHaveLength(row.token === undefined ? 1 : 2);
  });
});

it('the authority that Docker is told of is needed', async () => {
  [dialect] = DIALECTS.filter(({ name }) => name === 'Nexus') as [Dialect];
  process.env.XDG_CONFIG_HOME = join(home, 'other');
  const { answers, requests } = await find(['index', 'single'], true);
  expect(answers[0]).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(
      /certificate of nexus\.corp\.example:8083 is not trusted .*NODE_EXTRA_CA_CERTS/,
    ),
  });
  expect(requests).toBe(1);
});

it('behind a proxy, too, a certificate for another name is refused', async () => {
  [dialect] = DIALECTS.filter(({ name }) => name === 'Nexus') as [Dialect];
  const others = ['elsewhere.corp.example', '192.0.2.99'];
  authority.declareFor(others, home);
  const { answers } = await ask(
    others.map((host) => `${host}/web:1`),
    { registries: { ...NO_REGISTRIES, allow: others } },
  );
  for (const [at, host] of others.entries())
    expect(answers[at]).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining(`certificate of ${host} is for another name`),
    });
  expect(seen).toEqual([]);
});
