import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { asOrdinaryUser } from '../as-ordinary-user.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { repository } from '../support/repository.js';

// A path on the command line is what the user wants checked: whatever becomes of it is reported.

const POD =
  'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "mcr.microsoft.com/windows/nanoserver:ltsc2019"}]}\n';

let root: string;
beforeEach(() => {
  root = repository().root;
  writeFiles(root, { 'wincompat.yml': 'targets: {t: {host: ltsc2022}}\n' });
});

const checked = (...names: string[]) => checkOffline(root, { paths: names.map((name) => join(root, name)) });

test.each<[string, (path: string) => void, string]>([
  ['a link to a file', (path) => symlinkSync('wincompat.yml', path), 'is a symbolic link'],
  ['a link to a folder', (path) => symlinkSync('.', path), 'is a symbolic link'],
  ['a link to nothing', (path) => symlinkSync('nothing', path), 'is a symbolic link'],
  ['a FIFO', (path) => spawnSync('mkfifo', [path]), 'neither a regular file nor a directory'],
  ['a binary file', (path) => writeFileSync(path, 'a\0windows'), 'is binary'],
  ['a large file', (path) => writeFileSync(path, ' '.repeat(9 << 20)), 'is larger than 8 MiB'],
])('%s is a finding', async (_, make, reason) => {
  make(join(root, 'a.json'));
  const { findings, summary } = await checked('a.json');
  expect(findings.map(({ ruleId, path }) => `${path} ${ruleId}`)).toEqual(['a.json invalid-file']);
  expect(findings[0]?.problem).toContain(reason);
  expect(summary.notChecked).toBe(1);
});

test('a file without permission is a finding', async () => {
  writeFiles(root, { 'a.yaml': POD });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'a.yaml'), 0);
  const { findings } = await asOrdinaryUser(() => checked('a.yaml'));
  expect(findings.map((finding) => messageOf(finding))).toEqual([
    expect.stringContaining('could not be opened (EACCES)'),
  ]);
});

test.each(['a.yaml', 'pod.txt', 'deploy/all.json', 'pods'])(
  'a manifest is read as such, here %s',
  async (path) => {
    writeFiles(root, { [path]: POD });
    const { images, summary } = await checked(path);
    expect(images.map((image) => `${image.path} ${image.kind}`)).toEqual([`${path} kubernetes`]);
    expect(summary).not.toHaveProperty('notChecked');
  },
);

test('files of no format that is read are named', async () => {
  writeFiles(root, { 'README.md': 'Windows\n', 'data.bin': '\x01', 'b.yaml': 'a: windows\n' });
  const { notes } = await checked('README.md', 'data.bin', 'b.yaml');
  expect(notes).toEqual([
    'Not checked, since they are in a format that wincompat does not read: README.md and data.bin.',
  ]);
});

test('a file that the configuration excludes is named', async () => {
  writeFiles(root, { 'wincompat.yml': 'exclude: [old/**]\n', 'old/pod.yaml': POD });
  const { notes, images } = await checked('old/pod.yaml');
  expect(images).toEqual([]);
  expect(notes).toContain("Not checked, since it is excluded by the configuration's exclude: old/pod.yaml.");
});

test('a folder that cannot be listed is counted, even where its finding is turned off', async () => {
  writeFiles(root, { 'wincompat.yml': 'targets: {t: {host: ltsc2022}}\nrules: {invalid-file: off}\n' });
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'closed'), { mode: 0 });
  const { findings, summary, notes } = await asOrdinaryUser(() => checkOffline(root));
  expect(findings).toEqual([]);
  expect(summary.notChecked).toBe(1);
  expect(notes).toEqual([
    '1 file or folder was not checked in full, and invalid-file is turned off or suppressed there.',
  ]);
});

test('references that could be anything are counted', async () => {
  writeFiles(root, { Dockerfile: '# windows\nFROM $A\nFROM ${B}\n' });
  const { notes } = await checkOffline(root);
  expect(notes.join()).toContain('2 image references have variables without a value');
});
