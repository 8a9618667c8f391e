// Every question to a registry ends: 15 seconds for a document, two minutes for a run. The clock is the test's own.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { CONNECT_LIMIT } from '../../src/registry/http.js';
import { RETRY_POLICY } from '../../src/registry/registry-requests.js';
import { TestClock } from '../test-clock.js';
import { ask } from './ask.js';
import {
  answer,
  DOCKER_LIST,
  errorBody,
  FaultServer,
  type Handler,
  index,
  inTurn,
  withToken,
} from './fault-server.js';

let clock: TestClock;
let server: FaultServer;
const environment = { ...process.env };
beforeEach(async () => {
  clock = new TestClock();
  server = await FaultServer.start();
});
afterEach(async () => {
  process.env = { ...environment };
  await server.stop();
});

const drip = (to: Writable, text: string) => {
  const next = (): void => {
    clock.advance(5_000);
    if (to.destroyed) return;
    to.write(text);
    setImmediate(next);
  };
  setImmediate(next);
};
const find = (references: string[]) =>
  ask(references, { insecure: [server.host], retryPolicy: RETRY_POLICY, clock });
const silent: Handler = () => clock.advance(RETRY_POLICY.deadline);
const slow: Handler = (_request, response) => {
  response.writeHead(200);
  drip(response, ' ');
};

describe('a question ends within 15 seconds', () => {
  it.each<[string, Handler]>([
    ['a silent registry', silent],
    ['a body that drips', slow],
    ['headers that drip', (request) => drip(request.socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    [
      'redirects that take their time',
      (request, response) => {
        clock.advance(6_000);
        response.writeHead(302, { location: request.url }).end();
      },
    ],
  ])('for %s', async (_name, handler) => {
    server.routes.set('/v2/app/manifests/1', handler);
    const { answers } = await find([`${server.host}/app:1`]);
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/in time/) });
    expect(clock.time).toBeLessThanOrEqual(RETRY_POLICY.deadline);
    expect(clock.waiting).toBe(0);
  });

  it.each<[string, Handler]>([
    ['is silent', silent],
    ['drips', slow],
  ])('for a token service that %s', async (_name, handler) => {
    server.routes.set('/v2/app/manifests/1', withToken(`http://${server.host}/token`, 'T0K', answer(200)));
    server.routes.set('/token', handler);
    const { answers } = await find([`${server.host}/app:1`]);
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/in time/) });
    expect(clock.time).toBeLessThanOrEqual(RETRY_POLICY.deadline);
  });

  it('behind a proxy that never answers, whose connection ends with the run', async () => {
    const sockets: Socket[] = [];
    const proxy = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      socket.once('data', () => clock.advance(RETRY_POLICY.deadline));
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    process.env.HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    delete process.env.NO_PROXY;
    const registries = { ...NO_REGISTRIES, allow: ['registry.invalid'] };
    const { answers } = await ask(['registry.invalid/app:1'], {
      registries,
      retryPolicy: RETRY_POLICY,
      clock,
    });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: 'registry.invalid did not respond in time.' });
    expect(clock.time).toBe(RETRY_POLICY.deadline);
    expect(sockets).toHaveLength(1);
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
    await new Promise((done) => proxy.close(done));
  });
});

describe('a host that no connection can be made to', () => {
  it('is given up after three seconds, and is not asked again', async () => {
    let connections = 0;
    // Takes the connection, as the kernel does for a process that hangs, and never speaks TLS.
    const hanging = createServer((socket) => {
      connections++;
      socket.on('error', () => {});
      socket.once('data', () => clock.advance(CONNECT_LIMIT));
    });
    hanging.listen(0, '127.0.0.1');
    await once(hanging, 'listening');
    const host = `127.0.0.1:${(hanging.address() as AddressInfo).port}`;
    const { answers } = await ask(
      [1, 2, 3].map((tag) => `${host}/app:${tag}`),
      {
        registries: { ...NO_REGISTRIES, allow: [host] },
        retryPolicy: RETRY_POLICY,
        clock,
      },
    );
    const failed = { kind: 'failed', host, reason: `${host} could not be reached within 3 seconds.` };
    expect(answers).toEqual([failed, failed, failed]);
    expect(connections).toBe(1);
    expect(clock.time).toBe(CONNECT_LIMIT);
    await new Promise((done) => hanging.close(done));
  });

  it('is not asked again where it refuses', async () => {
    const { host } = server;
    await server.stop();
    const references = [1, 2, 3].map((tag) => `${host}/app:${tag}`);
    const { requests } = await ask(references, { insecure: [host], retryPolicy: RETRY_POLICY, clock });
    expect(requests).toBe(1);
    server = await FaultServer.start();
  });
});

describe('a registry that has too much to do', () => {
  const busy = (seconds: string): Handler => answer(429, '', { 'retry-after': seconds });
  const found: Handler = answer(200, JSON.stringify(index(['10.0.20348.1'])), {
    'content-type': DOCKER_LIST,
  });
  const references = () => Array.from({ length: 60 }, (_, tag) => `${server.host}/app:${tag}`);
  const handle = (handler: Handler) => {
    for (let tag = 0; tag < 60; tag++) server.routes.set(`/v2/app/manifests/${tag}`, handler);
  };

  it('from the beginning is asked three times, after the pauses that it wants', async () => {
    handle(busy('2'));
    const { requests, answers } = await find(references());
    expect(requests).toBe(3);
    expect(clock.time).toBe(4_000);
    expect(new Set(answers.map((a) => a?.kind))).toEqual(new Set(['failed']));
  });

  it('in between is asked one question at a time from then on, and answers all', async () => {
    let asked = 0;
    let atOnce = 0;
    let busiest = 0;
    handle((request, response, seen) => {
      asked++;
      atOnce++;
      response.on('close', () => atOnce--);
      if (asked > 20 && asked <= 28) return busy('2')(request, response, seen);
      if (asked > 28) busiest = Math.max(busiest, atOnce);
      found(request, response, seen);
    });
    const { answers, requests } = await find(references());
    expect(new Set(answers.map((a) => a?.kind))).toEqual(new Set(['found']));
    expect(requests).toBe(68);
    expect(busiest).toBe(1);
  });

  it('in its token service is waited for like the registry', async () => {
    handle(withToken(`http://${server.host}/token`, 'T0K', found));
    server.routes.set('/token', inTurn(busy('1'), answer(200, '{"token":"T0K"}')));
    const { answers } = await find(references());
    expect(new Set(answers.map((a) => a?.kind))).toEqual(new Set(['found']));
    expect(clock.time).toBe(1_000);
  });
});

it('a run ends within two minutes, whatever is under way', async () => {
  // Each answer comes just in time, asks to be asked again, and is no failure of the host.
  const lazy: Handler = (_request, response) => {
    clock.advance(14_000);
    response.writeHead(404).end(errorBody('MANIFEST_UNKNOWN'));
  };
  const references = Array.from({ length: 40 }, (_, at) => `${server.host}/app:${at}`);
  for (const at of references.keys()) server.routes.set(`/v2/app/manifests/${at}`, lazy);
  const { answers } = await find(references);
  expect(clock.time).toBeLessThanOrEqual(RETRY_POLICY.run);
  expect(answers.map((found) => found?.kind)).toContain('failed');
  expect(answers).not.toContain(undefined);
});
