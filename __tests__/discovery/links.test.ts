// A link that was checked out must not decide which file is written, nor lead to what is read as configuration.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run as check } from '../../src/commands/check.js';
import { run as init } from '../../src/commands/init.js';
import { checkedOutLink } from '../../src/discovery/links.js';
import { readNamed } from '../../src/discovery/named.js';
import { checkOffline, writeFiles } from '../check-offline.js';

let folder: string;
let root: string;
let victim: string;
const working = process.cwd();
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wincompat-links-')));
  root = join(folder, 'root');
  victim = join(folder, 'outside', 'victim');
  mkdirSync(root);
  mkdirSync(join(folder, 'outside'));
  writeFileSync(victim, 'kept');
  writeFiles(root, { Dockerfile: 'FROM contoso/app:1-nanoserver-ltsc2022\n' });
});
afterEach(() => {
  process.chdir(working);
  rmSync(folder, { recursive: true, force: true });
});

const link = (target: string, path: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  symlinkSync(target, join(root, path));
};
const untouched = () => {
  expect(readFileSync(victim, 'utf8')).toBe('kept');
  expect(existsSync(join(folder, 'outside', 'new'))).toBe(false);
};

/** The name that is written, and the link that is planted there or on the way. */
const PLANTED: [string, string, () => void][] = [
  ['the file', 'out', () => link(victim, 'out')],
  ['the file, which leads nowhere yet', 'out', () => link(join(folder, 'outside/new'), 'out')],
  ['its folder', 'deep/new', () => link(join(folder, 'outside'), 'deep')],
  ['a folder further up', 'a/b/new', () => link(folder, 'a')],
  ['the file, in the root too', 'out', () => link('Dockerfile', 'out')],
  ['the file, behind ..', 'x/../out', () => link(victim, 'out')],
];

describe.each(PLANTED)('where a checked-out link takes the place of %s', (_name, name, plant) => {
  it('--output writes nothing', async () => {
    plant();
    process.chdir(root);
    const writing = check(['.', '--lookup', 'never', '--output', name]);
    await expect(writing).rejects.toThrow(/^--output: .* is a symbolic link in the checked files\.$/);
    untouched();
  });

  it('--write-baseline writes nothing', async () => {
    plant();
    const writing = checkOffline(root, { baseline: { path: join(root, name), update: 'grow' } });
    await expect(writing).rejects.toThrow(/^--write-baseline: /);
    untouched();
  });
});

it.each(['.github', '.github/wincompat.yml'])('wincompat init writes nothing through %s', async (path) => {
  link(path === '.github' ? join(folder, 'outside') : join(folder, 'outside/new'), path);
  await expect(init([root, '--force'])).rejects.toThrow(/^wincompat init: /);
  untouched();
  expect(existsSync(join(folder, 'outside/wincompat.yml'))).toBe(false);
});

describe('a configuration that the user names', () => {
  it('is not read through a checked-out folder that leads out', () => {
    writeFileSync(join(folder, 'outside/wincompat.yml'), 'targets: {}\n');
    link(join(folder, 'outside'), 'deploy');
    expect(() => readNamed(root, 'deploy/wincompat.yml', 'configuration')).toThrow(
      /is a symbolic link to a path outside the checked files/,
    );
  });

  it('may lie behind a folder that leads to another of the checked ones, or outside', () => {
    writeFiles(root, { 'shared/wincompat.yml': 'targets: {}\n' });
    link('shared', 'deploy');
    expect(readNamed(root, 'deploy/wincompat.yml', 'configuration')?.text).toBe('targets: {}\n');
    writeFileSync(join(folder, 'outside/wincompat.yml'), 'a: b\n');
    symlinkSync(join(folder, 'outside'), join(folder, 'link'));
    expect(readNamed(root, join(folder, 'link/wincompat.yml'), 'configuration')?.text).toBe('a: b\n');
  });
});

describe('checkedOutLink', () => {
  it('names the first link of the trees, and no other', () => {
    symlinkSync(folder, join(folder, 'outside/link'));
    link(join(folder, 'outside'), 'first');
    const trees = [root];
    expect(checkedOutLink(join(root, 'first/link/x'), trees)).toBe(join(root, 'first'));
    expect(checkedOutLink(join(folder, 'outside/link/root/first/x'), trees)).toBe(
      join(folder, 'outside/link/root/first'),
    );
    for (const path of ['outside/link/x', 'outside/none', 'root/Dockerfile', 'root/none/none'])
      expect(checkedOutLink(join(folder, path), trees)).toBeNull();
    expect(checkedOutLink('/dev/stdout', trees)).toBeNull();
  });
});
