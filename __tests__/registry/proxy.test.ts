import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { proxyFor } from '../../src/registry/proxy.js';
import { ask } from './ask.js';
import { FaultServer } from './fault-server.js';

let server: FaultServer;
let proxy: Server;
const asked: string[] = [];
const environment = { ...process.env };

beforeEach(async () => {
  server = await FaultServer.start();
  server.publishIndex('base', '1', ['10.0.20348.1']);
  asked.length = 0;
  proxy = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    const { pathname } = new URL(incoming.url!);
    const onward = request(`http://${server.host}${pathname}`, { headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(outgoing);
    });
    onward.end();
  });
  proxy.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    // The registry of these tests has no TLS: that the tunnel is asked for is what counts.
    const onward = connect(Number(server.host.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  process.env = { ...environment };
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  await server.stop();
});

const address = () => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

const INSECURE = ['registry.corp.invalid:5000'];

it.each(['HTTP_PROXY', 'http_proxy'])('%s is asked for a registry over plain HTTP', async (name) => {
  process.env[name] = address();
  const { answers } = await ask(['registry.corp.invalid:5000/base:1'], { insecure: INSECURE });
  expect(answers[0]).toMatchObject({ kind: 'found' });
  expect(asked).toEqual(['GET http://registry.corp.invalid:5000/v2/base/manifests/1']);
});

it('may be named without a scheme, as Docker takes it', async () => {
  process.env.HTTP_PROXY = address().replace('http://', '');
  const { answers } = await ask(['registry.corp.invalid:5000/base:1'], { insecure: INSECURE });
  expect(answers[0]).toMatchObject({ kind: 'found' });
});

it('is never asked for this machine', async () => {
  process.env.HTTP_PROXY = address();
  const { answers } = await ask([`${server.host}/base:1`], { insecure: [server.host] });
  expect(answers[0]).toMatchObject({ kind: 'found' });
  expect(asked).toEqual([]);
});

it('HTTPS_PROXY makes the tunnel to all others, also for names that only it can resolve', async () => {
  process.env.https_proxy = address();
  const registries = { ...NO_REGISTRIES, allow: ['registry.corp.invalid'] };
  const { answers } = await ask(['registry.corp.invalid/base:1'], { registries });
  expect(asked[0]).toBe('CONNECT registry.corp.invalid:443');
  expect(answers[0]).toMatchObject({ kind: 'failed' });
});

describe('a proxy that', () => {
  const registries = {
    allow: ['registry.corp.invalid'],
    realms: [],
    insecure: INSECURE,
    allowUnlisted: false,
    mirrors: [],
  };
  const failure = async (reference: string) => {
    const { answers, requests } = await ask([reference], { registries });
    return { ...(answers[0] as { kind: string; reason: string }), requests };
  };

  it.each([
    [
      'asks for a login',
      407,
      /The proxy 127\.0\.0\.1:\d+, through which registry\.corp\.invalid is asked, asks for a login/,
    ],
    [
      'refuses',
      403,
      /The proxy 127\.0\.0\.1:\d+, through which registry\.corp\.invalid is asked, refused the request \(HTTP 403\)/,
    ],
  ])('%s is named, once', async (_what, status, reason) => {
    proxy.removeAllListeners('connect');
    proxy.on('connect', (_incoming, socket) =>
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`),
    );
    process.env.HTTPS_PROXY = address();
    expect(await failure('registry.corp.invalid/base:1')).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(reason),
      requests: 1,
    });
  });

  it('asks for a login over plain HTTP is named', async () => {
    proxy.removeAllListeners('request');
    proxy.on('request', (_incoming, outgoing) => outgoing.writeHead(407).end());
    process.env.HTTP_PROXY = address();
    expect((await failure('registry.corp.invalid:5000/base:1')).reason).toMatch(
      /The proxy .* asks for a login/,
    );
  });

  it.each(['HTTP_PROXY', 'HTTPS_PROXY'])('is dead is named (%s)', async (name) => {
    const dead = address();
    await new Promise((done) => proxy.close(done));
    process.env[name] = dead;
    const reference =
      name === 'HTTP_PROXY' ? 'registry.corp.invalid:5000/base:1' : 'registry.corp.invalid/base:1';
    expect(await failure(reference)).toMatchObject({
      reason: expect.stringMatching(/The proxy 127\.0\.0\.1:\d+, .* could not be reached \(ECONNREFUSED\)/),
      requests: 1,
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  });

  it.each(['socks5://proxy.corp:1080', ':::: ', 'proxy:port', 'http://proxy corp:3128', 'http://'])(
    'cannot be used is an error without its text: %j',
    async (text) => {
      process.env.HTTPS_PROXY = text;
      const { reason } = await failure('registry.corp.invalid/base:1');
      expect(reason).toMatch(/^HTTPS_PROXY (?:is not the URL of a proxy|names a proxy with socks5:\/\/)/);
      expect(reason).not.toContain('1080');
    },
  );
});

// golang.org/x/net/http/httpproxy, useProxy.
it.each<[url: string, exceptions: string, isDirect: boolean]>([
  ['https://harbor.corp', '', false],
  ['https://harbor.corp', '*', true],
  ['https://harbor.corp', 'harbor.corp', true],
  ['https://harbor.corp', 'HARBOR.corp ', true],
  ['https://harbor.corp', 'corp', true],
  ['https://harbor.corp', '.corp', true],
  ['https://harbor.corp', '*.corp', true],
  ['https://corp', '.corp', false],
  ['https://corp', '*.corp', false],
  ['https://corp', 'corp', true],
  ['https://notcorp', 'corp', false],
  ['https://harbor.corp', 'a.b, harbor.corp', true],
  ['https://harbor.corp', 'harbor.corp:443', true],
  ['https://harbor.corp:8443', 'harbor.corp:443', false],
  ['https://harbor.corp:8443', 'harbor.corp:8443', true],
  ['https://10.9.8.7', '10.0.0.0/8', true],
  ['https://11.9.8.7', '10.0.0.0/8', false],
  ['https://10.9.8.7', '10.9.8.7', true],
  ['https://10.9.8.7:5000', '10.9.8.7:5000', true],
  ['https://10.9.8.7:5000', '10.9.8.7:5001', false],
  ['https://[fd00::1]', 'fd00::/8', true],
  ['https://[fd00::1]', 'fd00::1', true],
  ['https://[fd00::1]:5000', '[fd00::1]:5000', true],
  ['https://harbor.corp', '10.0.0.0/8', false],
  ['https://localhost:5000', '', true],
  ['https://127.0.0.1', '', true],
  ['https://127.3.2.1', '', true],
  ['https://[::1]:5000', '', true],
])('%s with NO_PROXY=%j goes directly: %s', (url, exceptions, isDirect) => {
  const found = proxyFor(new URL(url), { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: exceptions });
  expect(found === null).toBe(isDirect);
});

it('ALL_PROXY counts for nothing, as in Go', () => {
  expect(proxyFor(new URL('https://a.b'), { ALL_PROXY: 'socks5://c:1' })).toBeNull();
});

it('a login stands in the URL, escaped', () => {
  const proxy = proxyFor(new URL('https://a.b'), { HTTPS_PROXY: 'bob:p%40ss@proxy:3128' });
  expect(proxy).toMatchObject({ username: 'bob', password: 'p%40ss', host: 'proxy:3128' });
});
