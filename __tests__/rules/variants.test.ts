import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { checkOffline, writeFiles } from '../check-offline.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-variants-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FLEET =
  'targets:\n  s2019: {host: ltsc2019}\n  s2022: {host: ltsc2022}\n  s2025: {host: ltsc2025, platform: docker}\n';
const core = (tag: string) => `FROM mcr.microsoft.com/windows/servercore:${tag}\n`;
const nano = (tag: string) => `FROM mcr.microsoft.com/windows/nanoserver:${tag}\n`;

async function mismatches(files: Record<string, string>, config = FLEET) {
  writeFiles(root, { 'wincompat.yml': config, ...files });
  const { findings } = await checkOffline(root);
  return findings
    .filter((f) => f.ruleId === 'os-version-mismatch')
    .map((f) => `${f.path}:${f.line} ${f.targets.join(',')}`);
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'by the name of the file',
    { 'web/Dockerfile.ltsc2019': core('ltsc2019'), 'web/Dockerfile.ltsc2022': core('ltsc2022') },
    [],
  ],
  [
    'by the folder, with other words for the same release',
    {
      'win/nanoserver-1809/Dockerfile': nano('1809'),
      'win/nanoserver-ltsc2022/Dockerfile': nano('ltsc2022'),
    },
    [],
  ],
  [
    'by a year behind the word windows',
    { 'windows-2019/Dockerfile': core('ltsc2019'), 'windows-2022/Dockerfile': core('ltsc2022') },
    [],
  ],
  [
    'by several values of one line',
    {
      Dockerfile: `ARG TAG\n${core('$TAG')}`,
      'wincompat.yml': `${FLEET}args: {TAG: [ltsc2019, ltsc2022]}\n`,
    },
    [],
  ],
])('variants %s cover the matrix together', async (_name, files, expected) => {
  expect(await mismatches(files)).toEqual(expected);
});

it('a target that none fits is told once, at the newest', async () => {
  const files = { 'Dockerfile.ltsc2016': core('ltsc2016'), 'Dockerfile.ltsc2019': core('ltsc2019') };
  expect(await mismatches(files)).toEqual(['Dockerfile.ltsc2019:1 s2022,s2025']);
});

it.each<[string, Record<string, string>, string[]]>([
  [
    'a path that differs in more',
    { 'a/Dockerfile.ltsc2019': core('ltsc2019'), 'b/Dockerfile.ltsc2022': core('ltsc2022') },
    ['a/Dockerfile.ltsc2019:1 s2022,s2025', 'b/Dockerfile.ltsc2022:1 s2019'],
  ],
  [
    'a year that may be anything',
    { 'release-2019/Dockerfile': core('ltsc2019'), 'release-2022/Dockerfile': core('ltsc2022') },
    ['release-2019/Dockerfile:1 s2022,s2025', 'release-2022/Dockerfile:1 s2019'],
  ],
  [
    'the same release twice',
    { 'Dockerfile.1809': core('1809'), 'Dockerfile.ltsc2019': core('ltsc2019') },
    ['Dockerfile.1809:1 s2022,s2025', 'Dockerfile.ltsc2019:1 s2022,s2025'],
  ],
])('%s makes no variants', async (_name, files, expected) => {
  expect(await mismatches(files)).toEqual(expected);
});

it('what a service runs must fit where it lands, whatever its variants do', async () => {
  const files = {
    'web/Dockerfile.ltsc2019': core('ltsc2019'),
    'web/Dockerfile.ltsc2022': core('ltsc2022'),
    'compose.yaml':
      'services:\n  web:\n    build: {context: web, dockerfile: Dockerfile.ltsc2019}\n    isolation: process\n',
  };
  expect(await mismatches(files)).toEqual(['web/Dockerfile.ltsc2019:1 s2022,s2025']);
});
