import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decode, MAX_FILE_BYTES, readText } from '../../src/discovery/read.js';
import { listFiles } from '../../src/discovery/walk.js';
import { UsageError } from '../../src/model/usage-error.js';
import { checkOffline } from '../check-offline.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-discovery-'));
  mkdirSync(join(root, 'b/.git'), { recursive: true });
  mkdirSync(join(root, 'node_modules/x'), { recursive: true });
  writeFileSync(join(root, 'b/file'), 'text');
  writeFileSync(join(root, 'b/.git/config'), '');
  writeFileSync(join(root, 'node_modules/x/Dockerfile'), '');
  writeFileSync(join(root, 'a\nname'), '');
  writeFileSync(join(root, 'large'), Buffer.alloc(MAX_FILE_BYTES + 1, 'a'));
  symlinkSync('/etc/hostname', join(root, 'link'));
  symlinkSync('/etc', join(root, 'folder-link'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('listFiles', () => {
  test('lists regular files in order; neither links nor foreign folders', () => {
    expect(listFiles(root, [], () => true).paths).toEqual(['a\nname', 'b/file', 'large']);
  });
  test('a named file is marked as such', () => {
    expect(listFiles(root, [join(root, 'b/file')], () => false)).toMatchObject({
      paths: ['b/file'],
      named: new Set(['b/file']),
    });
  });
  test('a root that is a link is followed', () => {
    symlinkSync(join(root, 'b'), join(root, 'root-link'));
    expect(listFiles(join(root, 'root-link'), [], () => true).paths).toEqual(['file']);
    rmSync(join(root, 'root-link'));
  });
  test.each([['missing'], ['../elsewhere']])('%s is wrong usage', (path) => {
    expect(() => listFiles(root, [join(root, path)], () => true)).toThrow(UsageError);
  });
});

describe('readText', () => {
  test('reads a file', () => expect(readText(root, 'b/file')).toEqual({ text: 'text' }));
  test.each([
    ['link', /ELOOP/],
    ['fifo', /regular file/],
    ['b', /regular file/],
    ['large', /larger than 1 MiB/],
    ['gone', /ENOENT/],
  ])('%s is refused', (path, reason) => {
    expect(readText(root, path)).toMatchObject({ refused: expect.stringMatching(reason) });
  });
});

describe('decode', () => {
  const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('é'), 'é'],
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'é'],
    ['UTF-16 LE', Buffer.from('\ufeffé', 'utf16le'), 'é'],
    ['UTF-16 BE', utf16be('é'), 'é'],
    ['UTF-16 BE cut in half', utf16be('éa').subarray(0, 5), 'é'],
    ['only a mark', Buffer.from('\ufeff'), ''],
  ])('%s', (_, bytes, text) => expect(decode(bytes)).toEqual({ text }));

  test('bytes with a NUL are binary', () =>
    expect(decode(Buffer.from('a\0b'))).toEqual({ refused: 'is binary' }));
  test.each([['\n'], ['\r'], ['\r\n']])('long lines are found whatever ends a line (%j)', (end) => {
    expect(decode(Buffer.from(`a${end}${'x'.repeat(70_000)}${end}`))).toEqual({
      refused: expect.stringMatching(/line/),
    });
    expect(decode(Buffer.from(`a${end}`.repeat(70_000)))).toHaveProperty('text');
  });
});

test('a file that another one names is not read through a folder that is linked from elsewhere', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'wincompat-outside-'));
  writeFileSync(
    join(outside, 'compose.yaml'),
    'services: {secret: {image: contoso/secret:nanoserver-1809}}\n',
  );
  writeFileSync(join(outside, 'Dockerfile'), 'FROM contoso/secret:nanoserver-1809\n');
  const inside = mkdtempSync(join(tmpdir(), 'wincompat-inside-'));
  symlinkSync(outside, join(inside, 'linked'));
  writeFileSync(
    join(inside, 'compose.yaml'),
    'include: [linked/compose.yaml]\nservices:\n  own: {image: contoso/own:nanoserver-1809}\n  web: {build: linked, isolation: process}\n  more: {extends: {file: linked/compose.yaml, service: secret}}\n',
  );
  const { images } = await checkOffline(inside);
  expect(images.map(({ reference }) => reference)).toEqual(['contoso/own:nanoserver-1809']);
  for (const folder of [inside, outside]) rmSync(folder, { recursive: true });
});
