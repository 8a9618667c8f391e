import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/cache.js';
import { FaultServer } from '../registry/fault-server.js';

let server: FaultServer;
let folder: string;
let cache: string;
let printed: string;
let told: string;
beforeEach(async () => {
  server = await FaultServer.start();
  folder = mkdtempSync(join(tmpdir(), 'wincompat-warm-'));
  cache = mkdtempSync(join(tmpdir(), 'wincompat-warm-cache-'));
  [printed, told] = ['', ''];
  const keep = (take: (text: string) => void) =>
    ((text: string, done?: () => void) => {
      take(text);
      done?.();
      return true;
    }) as typeof process.stdout.write;
  jest.spyOn(process.stdout, 'write').mockImplementation(keep((text) => (printed += text)));
  jest.spyOn(process.stderr, 'write').mockImplementation(keep((text) => (told += text)));
  const dockerfile = (tag: string) => `FROM --platform=windows/amd64 ${server.host}/base:${tag}\n`;
  writeFileSync(join(folder, 'a.Dockerfile'), dockerfile('1') + dockerfile('2'));
  writeFileSync(join(folder, 'wincompat.yml'), `registries: {insecure: ["${server.host}"]}\n`);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await server.stop();
  for (const one of [folder, cache]) rmSync(one, { recursive: true });
});

test('warm looks up what a check would, and says how many it has', async () => {
  for (const tag of ['1', '2']) server.publishIndex('base', tag, ['10.0.20348.1']);
  expect(await run(['warm', folder, '--cache-dir', cache])).toBe(0);
  expect(printed).toBe(`2 images are in ${cache} (2 requests).\n`);
  printed = '';
  expect(await run(['warm', folder, '--cache-dir', cache])).toBe(0);
  expect(printed).toBe(`2 images are in ${cache} (0 requests).\n`);
});

test('what could not be looked up is told, and ends in 3', async () => {
  server.publishIndex('base', '1', ['10.0.20348.1']);
  server.routes.set('/v2/base/manifests/2', (_request, response) => response.writeHead(403).end());
  expect(await run(['warm', folder, '--cache-dir', cache])).toBe(3);
  expect(printed).toBe(`1 image is in ${cache} (2 requests).\n`);
  expect(told).toContain('denied access (HTTP 403)');
});

test.each([
  [['cold'], /say 'warm'/],
  [['warm'], /--cache-dir is missing/],
  [['warm', '--cache-dir', '/tmp/x', '--lookup', 'never'], /never looks nothing up/],
])('wrong usage: %j', async (args, words) => {
  await expect(run(args)).rejects.toThrow(words);
});
