import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/check.js';

let root: string;
let printed: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-flags-'));
  writeFileSync(join(root, 'Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore\n');
  writeFileSync(join(root, 'wincompat.yml'), 'rules: {no-matrix: off}\n');
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    printed += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const check = (...flags: string[]) => run([root, '--lookup', 'never', '--today', '2026-11-23', ...flags]);

test('a baseline is written, and what it has does not fail the run', async () => {
  const file = join(root, 'known.json');
  expect(await check()).toBe(1);
  expect(await check('--write-baseline', file)).toBe(0);
  expect(printed).toMatch(/no problems, 1 suppressed in/);
  expect(printed).toContain('The baseline known.json has 1 finding now.');
  expect(await check('--baseline', file)).toBe(0);
  writeFileSync(join(root, 'new.Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore\n');
  expect(await check('--baseline', file)).toBe(1);
  expect(await check('--write-baseline', file)).toBe(1);
  expect(await check('--write-baseline', file, '--force')).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
"{
  "version": 2,
  "findings": [
    {"rule":"withdrawn-tag","path":"Dockerfile","subject":{"kind":"image","reference":"mcr.microsoft.com/windows/servercore","within":null,"role":"run"},"targets":[],"count":1},
    {"rule":"withdrawn-tag","path":"new.Dockerfile","subject":{"kind":"image","reference":"mcr.microsoft.com/windows/servercore","within":null,"role":"run"},"targets":[],"count":1}
  ]
}
"
`);
});

test.each<[string[], RegExp]>([
  [['--baseline', 'a.json', '--write-baseline', 'b.json'], /exclude each other/],
  [['--force'], /--force needs --write-baseline/],
  [['--baseline', 'nowhere.json'], /nowhere\.json: this baseline file could not be read/],
  [
    ['--write-baseline', '/nowhere/known.json'],
    /--write-baseline: \/nowhere\/known\.json could not be written \(ENOENT\)/,
  ],
])('%j is wrong usage', async (flags, message) => {
  await expect(check(...flags)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(message),
  });
  expect(existsSync(join(root, 'b.json'))).toBe(false);
});
