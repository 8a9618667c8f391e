// squid and tinyproxy as Debian packages them, on loopback, before a registry with TLS that no name service knows.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect, createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { ask } from './ask.js';
import { Authority } from './authority.js';
import { DOCKER_LIST, index } from './fault-server.js';

const environment = { ...process.env };
let authority: Authority;
let registry: Server;
let host: string;
let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  authority = new Authority();
  folder = mkdtempSync(join(tmpdir(), 'wincompat-proxies-'));
  execFileSync('chmod', ['a+rwx', folder]);
  // Not `localhost`, which is never asked through a proxy.
  registry = createServer(authority.certify(['0.0.0.0', '127.0.0.1', ADDRESS]), (_request, response) => {
    response.writeHead(200, { 'content-type': DOCKER_LIST }).end(JSON.stringify(index(['10.0.20348.1'])));
  });
  registry.listen(0, ADDRESS);
  await once(registry, 'listening');
  host = `${ADDRESS}:${(registry.address() as AddressInfo).port}`;
  authority.declareFor([host], folder);
});
afterEach(() => {
  process.env = { ...environment };
  for (const proxy of running.splice(0)) proxy.kill('SIGKILL');
});
afterAll(() => {
  registry.closeAllConnections();
  registry.close();
  authority.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** An address of this machine that is none of the loopback. */
const ADDRESS = ownAddress();

function ownAddress(): string {
  try {
    const [first = ''] = execFileSync('hostname', ['-I'], { encoding: 'utf8' }).trim().split(' ');
    return /^\d+\.\d+\.\d+\.\d+$/.test(first) && !first.startsWith('127.') ? first : '';
  } catch {
    return '';
  }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return ADDRESS !== '';
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createTcp().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Resolves when something listens there. */
async function listens(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await new Promise((done) => {
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    socket.destroy();
    if (isUp) return;
    await new Promise((done) => setImmediate(done));
  }
}

const PROXIES: Record<string, (port: number, login: boolean) => string[]> = {
  tinyproxy: (port, login) => {
    const path = join(folder, 'tinyproxy.conf');
    writeFileSync(
      path,
      `Port ${port}\nListen 127.0.0.1\nAllow 127.0.0.1\nLogLevel Critical\n${login ? 'BasicAuth alice s3cret\n' : ''}`,
    );
    return ['tinyproxy', '-d', '-c', path];
  },
  squid: (port, login) => {
    const path = join(folder, 'squid.conf');
    writeFileSync(join(folder, 'users'), 'alice:{PLAIN}s3cret\n');
    const ask = join(folder, 'ask.sh');
    writeFileSync(
      ask,
      '#!/bin/sh\nwhile read user; do [ "$user" = "alice s3cret" ] && echo OK || echo ERR; done\n',
    );
    execFileSync('chmod', ['a+rx', ask]);
    writeFileSync(
      path,
      [
        `http_port 127.0.0.1:${port}`,
        `pid_filename ${join(folder, `squid-${port}.pid`)}`,
        'cache deny all',
        'access_log none',
        `cache_log ${join(folder, 'squid.log')}`,
        `coredump_dir ${folder}`,
        ...(login
          ? [`auth_param basic program ${ask}`, 'acl known proxy_auth REQUIRED', 'http_access allow known']
          : ['http_access allow all']),
        'http_access deny all',
        'shutdown_lifetime 0 seconds',
        '',
      ].join('\n'),
    );
    return ['squid', '-N', '-f', path];
  },
};

async function start(name: string, login: boolean): Promise<number> {
  const port = await freePort();
  const [program = '', ...args] = PROXIES[name]?.(port, login) ?? [];
  running.push(spawn(program, args, { stdio: 'ignore' }));
  await listens(port);
  return port;
}

const find = (proxy: string, more: NodeJS.ProcessEnv = {}) => {
  for (const name of ['NO_PROXY', 'no_proxy', 'https_proxy']) delete process.env[name];
  Object.assign(process.env, { HTTPS_PROXY: proxy, XDG_CONFIG_HOME: folder, ...more });
  return ask([`${host}/base:1`], { registries: { ...NO_REGISTRIES, allow: [host] } });
};

describe.each(Object.keys(PROXIES))('behind %s', (name) => {
  const test = isInstalled(name) ? it : it.skip;

  test('a registry is asked, with and without a scheme in the variable', async () => {
    const port = await start(name, false);
    for (const proxy of [`http://127.0.0.1:${port}`, `127.0.0.1:${port}`])
      expect((await find(proxy)).answers[0]).toMatchObject({ kind: 'found' });
  });

  test('that asks for a login, the login of the URL is used', async () => {
    const port = await start(name, true);
    expect((await find(`http://alice:s3cret@127.0.0.1:${port}`)).answers[0]).toMatchObject({ kind: 'found' });
  });

  test('that asks for a login, the proxy is named where there is none, after one request', async () => {
    const port = await start(name, true);
    const { answers, requests } = await find(`http://127.0.0.1:${port}`);
    expect(answers[0]).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(new RegExp(`The proxy 127\\.0\\.0\\.1:${port}, .*HTTP 40[17]`)),
    });
    expect(requests).toBe(1);
  });

  test('a network in NO_PROXY is asked directly', async () => {
    const { answers } = await find('http://127.0.0.1:9', { NO_PROXY: `${ADDRESS}/32` });
    expect(answers[0]).toMatchObject({ kind: 'found' });
  });
});
