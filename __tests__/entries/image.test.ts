import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FaultServer } from '../registry/fault-server.js';

// The committed bundle, run as a person runs it; what it prints is tested in commands/image.test.ts.
let server: FaultServer;
beforeAll(async () => {
  server = await FaultServer.start();
  server.publishIndex('base', '2022', ['10.0.20348.2402']);
});
afterAll(() => server.stop());

function image(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('dist/cli/index.js'), 'image', ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

test.each([
  ['ltsc2022', 0, '✓ ltsc2022, process isolation: supported'],
  ['ltsc2019', 1, '✗ ltsc2019, process isolation: unsupported'],
])('an image on %s', async (host, code, words) => {
  const { status, stdout, stderr } = await image(`${server.host}/base:2022`, '--plain-http', '--host', host);
  expect(stdout).toContain(words);
  expect([status, stderr]).toEqual([code, '']);
});

test('a wrong flag is a usage error', async () => {
  const { status, stderr } = await image('base:1', '--hots', 'ltsc2022');
  expect(status).toBe(2);
  expect(stderr).toContain("'--hots'");
});
