import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { asOrdinaryUser } from '../as-ordinary-user.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { repository } from '../support/repository.js';

// A link is not followed; that what it leads to is not checked is never kept quiet.

const IMAGE = 'mcr.microsoft.com/windows/nanoserver:ltsc2019';
const COMPOSE = 'services: {a: {image: "$IMAGE"}}\n';

let folder: string;
let root: string;
beforeEach(() => {
  folder = repository().root;
  root = join(folder, 'root');
  chmodSync(folder, 0o755);
  writeFiles(folder, { 'outside/Dockerfile': `FROM ${IMAGE}\n`, 'outside/.env': `IMAGE=${IMAGE}\n` });
  writeFiles(root, {
    'wincompat.yml': 'targets: {t: {host: ltsc2022}}\n',
    'kept/Dockerfile': `FROM ${IMAGE}\n`,
  });
});

const link = (target: string, path: string) => symlinkSync(target, join(root, path));
const notes = async () => (await checkOffline(root)).notes.join('\n');

test('links that hide what could be checked are named', async () => {
  link('../outside/Dockerfile', 'Dockerfile');
  link('../outside', 'folder');
  link('nothing', 'gone.yaml');
  link('circle.yaml', 'circle.yaml');
  spawnSync('mkfifo', [join(root, 'pipe.yaml')]);
  expect(await notes()).toBe(
    'Not checked, since they are symbolic links or not regular files: Dockerfile, circle.yaml, folder, gone.yaml and pipe.yaml.',
  );
});

test('links to what is checked, or to what never is, are not', async () => {
  link('kept/Dockerfile', 'Dockerfile');
  link('kept', 'folder');
  link('.', 'circle');
  link('../outside/Dockerfile', 'notes.xyz');
  link('nothing', 'gone');
  expect(await notes()).toBe('');
});

test.each<[string, () => void, string]>([
  ['a link', () => link('../outside/.env', '.env'), 'is a symbolic link, which is not followed'],
  ['a FIFO', () => spawnSync('mkfifo', [join(root, '.env')]), 'is not a regular file'],
  ['too large', () => writeFileSync(join(root, '.env'), '#'.repeat(2 << 20)), 'is larger than 1 MiB'],
  ['binary', () => writeFileSync(join(root, '.env'), 'A=\0'), 'is binary'],
])('a file that a checked one has its values from is a finding where it is %s', async (_, make, reason) => {
  writeFiles(root, { 'compose.yaml': `# windows\n${COMPOSE}` });
  make();
  const { findings } = await checkOffline(root);
  const problems = findings.filter(({ ruleId }) => ruleId === 'invalid-file');
  expect(problems.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
    expect.stringContaining(`.env: .env: the file ${reason}`),
  ]);
});

test('such a file without permission is a finding', async () => {
  writeFiles(root, { 'compose.yaml': `# windows\n${COMPOSE}`, '.env': `IMAGE=${IMAGE}\n` });
  chmodSync(join(root, '.env'), 0);
  const { findings } = await asOrdinaryUser(() => checkOffline(root));
  expect(findings.map(({ path }) => path)).toContain('.env');
});

test('where nothing shows that such a file matters, it is named', async () => {
  writeFiles(root, { 'compose.yaml': COMPOSE });
  link('../outside/.env', '.env');
  expect(await notes()).toContain('Not read: .env: the file is a symbolic link, which is not followed.');
});

test('a folder that is a link out of the root hides no included file', async () => {
  writeFiles(folder, { 'outside/base.yaml': `services: {b: {image: "${IMAGE}"}}\n` });
  writeFiles(root, {
    'compose.yaml': '# windows\nservices: {a: {extends: {file: folder/base.yaml, service: b}}}\n',
  });
  link('../outside', 'folder');
  const { findings } = await checkOffline(root);
  expect(findings.map(({ path, problem }) => `${path}: ${problem}`).join('\n')).toContain(
    'folder/base.yaml: the file is behind a symbolic link to a path outside the checked directory',
  );
});
