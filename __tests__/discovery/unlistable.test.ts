import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { listFiles } from '../../src/discovery/walk.js';
import { UsageError } from '../../src/model/usage-error.js';
import { checkOffline } from '../check-offline.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-unlistable-'));
  mkdirSync(join(root, 'good'));
  writeFileSync(join(root, 'good/Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
});
afterEach(() => {
  expect(spawnSync('rm', ['-rf', root]).status).toBe(0);
});

const problems = async () =>
  (await checkOffline(root)).findings
    .filter(({ ruleId }) => ruleId === 'invalid-file')
    .map(({ path, problem }) => `${path}: ${problem}`);

/** A path as bytes, since its name is no UTF-8. */
const unreadable = (name: string): Buffer => Buffer.from(join(root, name), 'latin1');

it('a folder whose path is too long is a finding that names it', async () => {
  const deep = `const { chdir } = process; for (let i = 0; i < 22; i++) { fs.mkdirSync('${'a'.repeat(200)}'); chdir('${'a'.repeat(200)}'); } fs.mkdirSync('b');`;
  const made = spawnSync(process.execPath, ['-e', `const fs = require('node:fs'); ${deep}`], { cwd: root });
  expect(made.status).toBe(0);
  const found = await problems();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^a{200}\/.*the folder cannot be listed \(ENAMETOOLONG\)/);
});

it.each([
  ['folder', 'the folder cannot be listed'],
  ['file', 'could not be opened'],
])('a %s whose name is not UTF-8 is a finding that names it', async (kind, message) => {
  if (kind === 'folder') mkdirSync(unreadable('\xffd'));
  else writeFileSync(unreadable('\xff.yaml'), 'a: windows\n');
  const found = await problems();
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`\ufffd${kind === 'folder' ? 'd' : '.yaml'}`);
  expect(found[0]).toContain(message);
});

it('the results of other files stand', async () => {
  mkdirSync(unreadable('\xff'));
  const { images } = await checkOffline(root);
  expect(images.map(({ path }) => path)).toEqual(['good/Dockerfile']);
});

it('a path that was asked for and cannot be looked at is wrong usage', () => {
  const path = join(root, 'a'.repeat(300));
  expect(() => listFiles(root, [path], () => true)).toThrow(UsageError);
  expect(() => listFiles(root, [path], () => true)).toThrow('cannot be read (ENAMETOOLONG)');
});

it('a tree of more files than are looked at is cut, and said', () => {
  for (let i = 0; i < 3; i++) writeFileSync(join(root, `f${i}`), '');
  const { paths, problems } = listFiles(
    root,
    [],
    () => true,
    () => false,
    2,
  );
  expect(paths).toHaveLength(2);
  expect(problems.map(({ message }) => message).join()).toContain('more than 2 files');
});
