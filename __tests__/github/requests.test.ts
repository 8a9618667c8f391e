// Every request to GitHub ends: 15 seconds each, 60 all together, whatever the server does. The clock is the test's own.

import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, connect, reasonOf } from '../../src/github/client.js';
import { FileUnavailable } from '../../src/github/file-unavailable.js';
import { changedFiles } from '../../src/github/pull-request.js';
import { ApiRequests, requestsOf } from '../../src/github/requests.js';
import { keepComment, ownName } from '../../src/github/sticky-comment.js';
import { TestClock } from '../test-clock.js';

const REQUEST_MS = 15_000;
const ALL_MS = 60_000;

let clock: TestClock;
let server: Server;
let asked: number;
const sockets = new Set<Socket>();
const environment = { ...process.env };

beforeEach(() => {
  clock = new TestClock();
  asked = 0;
});
afterEach(async () => {
  process.env = { ...environment };
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await new Promise((done) => server.close(done));
});

async function listen(made: Server): Promise<string> {
  server = made;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server below HTTP: called with each beginning of a request. */
const raw = (onRequest: (socket: Socket) => void) =>
  listen(
    createServer((socket) => {
      socket.once('data', () => {
        asked++;
        onRequest(socket);
      });
    }),
  );
const http = (handler: RequestListener) =>
  listen(
    createHttpServer((request, response) => {
      asked++;
      handler(request, response);
    }),
  );

/** Writes a little every five seconds, for ever. */
const drip = (to: Writable, text: string) => {
  const next = (): void => {
    clock.advance(5_000);
    if (to.destroyed) return;
    to.write(text);
    setImmediate(next);
  };
  setImmediate(next);
};

/** Each holds a request back in its own way, and lets the time pass. */
const SERVERS: [string, () => Promise<string>][] = [
  ['is silent', () => raw(() => clock.advance(REQUEST_MS))],
  [
    'drips its headers',
    () =>
      raw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-Long: ');
        drip(socket, 'x');
      }),
  ],
  ['repeats that it goes on', () => raw((socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'))],
  [
    'drips its body',
    () =>
      http((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('[');
        drip(response, ' ');
      }),
  ],
  [
    'drips the body of an error',
    () =>
      http((_request, response) => {
        response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' });
        drip(response, 'x');
      }),
  ],
  [
    'redirects to itself, slowly',
    () =>
      http((request, response) => {
        clock.advance(6_000);
        response.writeHead(302, { location: request.url ?? '/' }).end();
      }),
  ],
];

async function clientOf(url: string): Promise<{ client: Client; requests: ApiRequests }> {
  const requests = new ApiRequests({ url }, clock);
  const client = await connect({ url, token: 'T0KEN' }, { owner: 'o', repo: 'r' }, requests);
  return { client, requests };
}

describe.each(SERVERS)('a server that %s', (_name, start) => {
  it('holds one request for 15 seconds', async () => {
    const url = await start();
    const requests = new ApiRequests({ url }, clock);
    const sending = requests.send(new URL('/x', url), { limit: 1_000_000 });
    await expect(sending).rejects.toThrow(/did not respond in time|has too many redirects/);
    expect(clock.time).toBeLessThanOrEqual(REQUEST_MS);
    expect(clock.waiting).toBe(0);
  });

  it('holds all of a run for 60 seconds, through Octokit with its hooks, pages and attempts', async () => {
    const { client, requests } = await clientOf(await start());
    await expect(changedFiles(client, 7)).rejects.toThrow();
    const create = { marker: 'm', body: 'm', unchanged: () => false, create: true };
    await expect(keepComment(client, 7, create)).rejects.toThrow();
    await expect(
      client.octokit.rest.checks.create({ ...client.repository, name: 'x', head_sha: 'x' }),
    ).rejects.toThrow();
    expect(await ownName(client)).toBe('github-actions[bot]');
    expect(clock.time).toBeLessThanOrEqual(ALL_MS);
    expect(requests.isOver).toBe(true);
    const before = asked;
    const late = await changedFiles(client, 7).catch((error: unknown) => reasonOf(error));
    expect(late).toMatch(/^127\.0\.0\.1:\d+ was not requested: the time limit for requests is exceeded$/);
    expect(asked).toBe(before);
    expect(clock.waiting).toBe(0);
  });
});

it('an answer that breaks off is no empty one', async () => {
  const url = await http((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('[]');
    setImmediate(() => response.destroy());
  });
  const { client } = await clientOf(url);
  await expect(changedFiles(client, 7)).rejects.toThrow(
    /closed the connection before the response was complete/,
  );
  expect(asked).toBe(4);
});

it('an answer beyond all bounds is refused', async () => {
  const url = await http((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(1_000_000)));
    };
    response.on('drain', more);
    more();
  });
  const requests = new ApiRequests({ url }, clock);
  await expect(requests.send(new URL(url), { limit: 3_000_000 })).rejects.toThrow(
    /larger than 3000000 bytes/,
  );
});

describe('a redirect', () => {
  it('is followed on the own host, with the token', async () => {
    const seen: (string | undefined)[] = [];
    const url = await http((request, response) => {
      seen.push(request.headers.authorization);
      if (request.url?.startsWith('/repos/'))
        response.writeHead(301, { location: '/repositories/1/files' }).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('[{"filename":"a"}]');
    });
    const { client } = await clientOf(url);
    expect(await changedFiles(client, 7)).toEqual([{ path: 'a', patch: null }]);
    expect(seen).toEqual(['token T0KEN', 'token T0KEN']);
  });

  it.each([
    ['in a circle', '/circle', /has too many redirects/],
    ['to another host', 'http://localhost:1/x', /to another host, localhost:1/],
    ['to nowhere', 'http://', /redirects GET in a way that cannot be followed \(HTTP 307\)/],
  ])('%s ends the request', async (_name, location, problem) => {
    const url = await http((_request, response) => void response.writeHead(307, { location }).end());
    const requests = new ApiRequests({ url }, clock);
    const sending = requests.send(new URL('/x', url), { limit: 1_000 });
    await expect(sending).rejects.toThrow(problem);
  });

  it('does not turn what is written into a question', async () => {
    const url = await http((_request, response) => void response.writeHead(302, { location: '/x' }).end());
    const { client } = await clientOf(url);
    const create = { ...client.repository, issue_number: 7, body: 'x' };
    await expect(client.octokit.rest.issues.createComment(create)).rejects.toThrow(
      /redirects POST in a way that cannot be followed \(HTTP 302\)/,
    );
    expect(asked).toBe(1);
  });
});

it('a proxy that is silent holds neither the request nor, once it is closed, the process', async () => {
  const proxy = await raw(() => clock.advance(REQUEST_MS));
  process.env.HTTPS_PROXY = proxy;
  delete process.env.NO_PROXY;
  const { client, requests } = await clientOf('https://api.invalid');
  await expect(changedFiles(client, 7)).rejects.toThrow(/api\.invalid did not respond in time/);
  expect(clock.time).toBeLessThanOrEqual(ALL_MS);
  const open = [...sockets].filter((socket) => !socket.closed);
  expect(open.length).toBeGreaterThan(0);
  const closed = open.map((socket) => once(socket, 'close'));
  requests.close();
  await Promise.all(closed);
});

it('whoever has the API of a run shares its time', async () => {
  await raw(() => {});
  const api = { url: 'http://127.0.0.1:1', token: null };
  expect(requestsOf(api)).toBe(requestsOf(api));
  expect(requestsOf({ ...api })).not.toBe(requestsOf(api));
  expect(() => requestsOf({ ...api, url: 'nowhere' })).toThrow(FileUnavailable);
});
