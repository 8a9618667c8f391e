// Every question to a registry ends: 15 seconds for a document, two minutes for a run. The clock is the test's own.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RETRY_POLICY } from '../../src/registry/registry-client.js';
import { TestClock } from '../test-clock.js';
import { ask } from './ask.js';
import { answer, errorBody, FaultServer, type Handler, withToken } from './fault-server.js';

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
    const registries = { allow: ['registry.invalid'], realms: [], insecure: [], allowUnlisted: false };
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
