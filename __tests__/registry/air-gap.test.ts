// A machine that reaches no registry uses what another one has fetched for it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { repository } from '../support/repository.js';
import { FaultServer } from './fault-server.js';

let server: FaultServer;
let cacheDirectory: string;
beforeEach(async () => {
  server = await FaultServer.start();
  cacheDirectory = mkdtempSync(join(tmpdir(), 'wincompat-air-gap-'));
});
afterEach(async () => {
  await server.stop();
  rmSync(cacheDirectory, { recursive: true });
});

it('with --lookup never the cache is read, and nothing is asked', async () => {
  server.publishIndex('base', '1', ['10.0.20348.4000']);
  server.publishImage('app', '1', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' });
  const files = repository({
    'a/Dockerfile': `FROM --platform=windows/amd64 ${server.host}/base:1\n`,
    'b/Dockerfile': `FROM --platform=windows/amd64 ${server.host}/app:1\n`,
    'c/Dockerfile': `FROM --platform=windows/amd64 ${server.host}/other:1\n`,
    'wincompat.yml': `targets: {a: {host: ltsc2022}}\nregistries: {insecure: ["${server.host}"]}\n`,
  });
  await files.check({ lookup: 'auto', cacheDirectory });
  const asked = server.seen.length;
  const { images, notes, findings, summary } = await files.check({ lookup: 'never', cacheDirectory });
  expect(server.seen).toHaveLength(asked);
  expect(summary.lookups).toBe(0);
  expect(images.map(({ evidence, osVersions }) => [evidence, osVersions])).toEqual([
    ['cache', ['10.0.20348.4000']],
    ['cache', ['10.0.26100.1']],
    ['placement', []],
  ]);
  expect(notes).toContainEqual('2 images of 3 are taken from the cache, up to an hour old.');
  expect(findings.map(({ ruleId, path }) => [ruleId, path])).toContainEqual([
    'os-version-mismatch',
    'b/Dockerfile',
  ]);
});

it('without a cache directory nothing is looked for', async () => {
  const { images, notes } = await repository({
    Dockerfile: `FROM --platform=windows/amd64 ${server.host}/base:1\n`,
  }).check({ lookup: 'never' });
  expect(images.map(({ evidence }) => evidence)).toEqual(['placement']);
  expect(notes.join()).not.toContain('cache');
});
