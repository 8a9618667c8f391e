import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
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
    const onward = request(incoming.url!, { headers: incoming.headers }, (answer) => {
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

it('HTTP_PROXY is asked for a registry over plain HTTP', async () => {
  process.env.HTTP_PROXY = address();
  const { answers } = await ask([`${server.host}/base:1`], { insecure: [server.host] });
  expect(answers[0]).toMatchObject({ kind: 'found' });
  expect(asked).toEqual([`GET http://${server.host}/v2/base/manifests/1`]);
});

it('HTTPS_PROXY makes the tunnel to all others, also for names that only it can resolve', async () => {
  process.env.https_proxy = address();
  const registries = { allow: ['registry.corp.invalid'], realms: [], insecure: [], allowUnlisted: false };
  const { answers } = await ask(['registry.corp.invalid/base:1'], { registries });
  expect(asked[0]).toBe('CONNECT registry.corp.invalid:443');
  expect(answers[0]).toMatchObject({ kind: 'failed' });
});

it('NO_PROXY goes straight', async () => {
  process.env.HTTP_PROXY = address();
  process.env.NO_PROXY = '127.0.0.1';
  const { answers } = await ask([`${server.host}/base:1`], { insecure: [server.host] });
  expect(answers[0]).toMatchObject({ kind: 'found' });
  expect(asked).toEqual([]);
});
