import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { MAX_FILE_BYTES } from '../../src/discovery/read.js';
import type { Report } from '../../src/report/report.js';
import { type Repository, repository } from '../support/repository.js';

let repo: Repository;
beforeEach(() => {
  repo = repository();
});

function run(exclude: string, paths: string[] = []): Promise<Report> {
  repo.write('wincompat.yml', `targets: {t: {host: ltsc2022}}\nexclude: ${exclude}\n`);
  return repo.check({ paths: paths.map((path) => join(repo.root, path)) });
}

const imagesOf = (report: Report): string[] => report.images.map((i) => `${i.path} ${i.reference}`);
const notesOf = (report: Report): string[] => report.notes.filter((note) => note.startsWith('exclude'));
const DOCKERFILE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n';

test('excluded files are not opened and not counted', async () => {
  repo.write('Dockerfile', DOCKERFILE);
  repo.write('charts/v1.2/Dockerfile', DOCKERFILE);
  // Would be reported of, were it opened.
  repo.write('charts/v1.3/Dockerfile', '#'.repeat(MAX_FILE_BYTES + 1));
  repo.write('charts/v2/Dockerfile', DOCKERFILE);
  const report = await run('[charts/v1.*/**]');
  expect(imagesOf(report).map((image) => image.split(' ')[0])).toEqual([
    'Dockerfile',
    'charts/v2/Dockerfile',
  ]);
  expect(report.findings.map((f) => f.ruleId)).toEqual(['os-version-mismatch', 'os-version-mismatch']);
  expect(report.summary.files).toBe(3);
  expect(notesOf(report)).toEqual([]);
});

test('nor where another file refers to them, or the user names them', async () => {
  repo.write('old/Dockerfile', DOCKERFILE);
  repo.write('old/base.yaml', 'services: {a: {image: "contoso/base:ltsc2019"}}\n');
  repo.write('.env', 'TAG=ltsc2019\n');
  repo.write(
    'compose.yaml',
    'include: [old/base.yaml]\nservices:\n  a: {build: old, image: contoso/a, isolation: process}\n  b: {image: "contoso/b:${TAG:-ltsc2022}"}\n  c: {extends: {file: old/base.yaml, service: a}}\n',
  );
  const report = await run('["old/**", ".env"]');
  expect(imagesOf(report)).toEqual(['compose.yaml contoso/a', 'compose.yaml contoso/b:ltsc2022']);
  expect(imagesOf(await run('["old/**"]', ['old/Dockerfile']))).toEqual([]);
});

test('a glob without a file is told of, but not where only some paths are checked', async () => {
  repo.write('Dockerfile', DOCKERFILE);
  expect(notesOf(await run('[Dockerfile, "gone/**"]'))).toEqual([
    "exclude: 'gone/**' matches no file; correct or remove it.",
  ]);
  expect(notesOf(await run('["gone/**"]', ['Dockerfile']))).toEqual([]);
});

test('the configuration itself is read before anything is excluded', async () => {
  repo.write('Dockerfile', DOCKERFILE);
  const report = await run('["**"]');
  expect([report.targets.length, report.summary.files]).toEqual([1, 0]);
});
