import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { USUAL_PATHS } from '../../src/config/find.js';
import { UsageError } from '../../src/model/usage-error.js';
import { asOrdinaryUser } from '../as-ordinary-user.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { repository } from '../support/repository.js';

// What a change is held against is never left out because it cannot be read: then a run without it would be green.

const CONFIG = 'targets: {t: {host: ltsc2022}}\n';

let folder: string;
let root: string;
beforeEach(() => {
  folder = repository().root;
  root = join(folder, 'root');
  writeFiles(folder, { 'outside/wincompat.yml': CONFIG });
  writeFiles(root, {
    Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n',
    'inside/wincompat.yml': CONFIG,
  });
});

const WAYS: readonly [string, (path: string) => void, string][] = [
  [
    'is a link',
    (path) => symlinkSync(join(root, 'inside/wincompat.yml'), path),
    'could not be opened (ELOOP)',
  ],
  ['is a link to nothing', (path) => symlinkSync('nothing', path), 'could not be opened (ELOOP)'],
  ['is a FIFO', (path) => spawnSync('mkfifo', [path]), 'is not a regular file'],
  ['is a folder', (path) => mkdirSync(path), 'is not a regular file'],
  [
    'is larger than files are',
    (path) => writeFileSync(path, `#${' '.repeat(9 << 20)}`),
    'is larger than 8 MiB',
  ],
  ['is binary', (path) => writeFileSync(path, 'a\0b'), 'is binary'],
];

test.each(USUAL_PATHS.flatMap((path) => WAYS.map((way) => [path, ...way] as const)))(
  'a configuration %s that %s is an error',
  async (path, _, make, reason) => {
    mkdirSync(join(root, '.github'));
    make(join(root, path));
    const failed = await checkOffline(root).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UsageError);
    expect(String(failed)).toContain(`${path}: this configuration file could not be read: it ${reason}`);
  },
);

test.each([
  ['outside', 'leads out of'],
  ['nothing', 'is in a folder that is a broken symbolic link'],
])('a folder of the configuration that is a link to %s is an error', async (target, reason) => {
  symlinkSync(join(folder, target), join(root, '.github'));
  await expect(checkOffline(root)).rejects.toThrow(reason);
});

test('a folder of the configuration that is a link within the root is followed', async () => {
  symlinkSync('inside', join(root, '.github'));
  expect((await checkOffline(root)).targets.map(({ name }) => name)).toEqual(['t']);
});

test.each(['.github', '.github/wincompat.yml'])('%s without permission is an error', async (path) => {
  writeFiles(root, { '.github/wincompat.yml': CONFIG });
  chmodSync(folder, 0o755);
  chmodSync(join(root, path), 0);
  const failed = await asOrdinaryUser(() => checkOffline(root).catch(String));
  chmodSync(join(root, path), 0o755);
  expect(failed).toContain(
    'wincompat.yml: this configuration file could not be read: it could not be opened (EACCES)',
  );
});

test('a file in the place of the folder is no configuration', async () => {
  writeFileSync(join(root, '.github'), '');
  expect((await checkOffline(root)).targets).toEqual([]);
});

test('a configuration that is extended and cannot be read is an error', async () => {
  writeFiles(root, { 'wincompat.yml': 'extends: base.yml\n' });
  spawnSync('mkfifo', [join(root, 'base.yml')]);
  await expect(checkOffline(root)).rejects.toThrow(
    'base.yml: this configuration file could not be read: it is not a regular file',
  );
});

test.each(WAYS)('a baseline that %s is an error', async (_, make) => {
  const path = join(root, 'baseline.json');
  make(path);
  for (const update of ['no', 'shrink'] as const)
    await expect(checkOffline(root, { baseline: { path, update } })).rejects.toThrow(UsageError);
});
