// What tools write is larger than what people write: nothing in it may be skipped without a word.

import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

const pod = (name: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - image: contoso/${name}:1-nanoserver-1809\n`;
const data = (length: number) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: data}\ndata:\n  key: "${'x'.repeat(length)}"\n`;

async function found(files: Record<string, string>): Promise<string[]> {
  const { images, findings } = await repository({
    'wincompat.yml': 'rules: {no-matrix: off}\n',
    ...files,
  }).check();
  return [
    ...images.map(({ path, line, reference }) => `${path}:${line} ${reference}`),
    ...findings.map(({ path, ruleId }) => `${path} ${ruleId}`),
  ];
}

test('a manifest of several megabytes is read to its end', async () => {
  const text = `${data(1_500_000)}---\n${pod('web')}---\n${data(1_500_000)}---\n${pod('job')}`;
  expect(await found({ 'all.yaml': text })).toEqual([
    'all.yaml:13 contoso/web:1-nanoserver-1809',
    'all.yaml:27 contoso/job:1-nanoserver-1809',
  ]);
});

test('a line of any length beside it is none of its business', async () => {
  expect(
    await found({
      'web.yaml': `${data(70_000)}---\n${pod('web')}`,
      '.gitlab-ci.yml': `# ${'x'.repeat(70_000)}\njob:\n  image: mcr.microsoft.com/windows/servercore:ltsc2022\n  script: [a]\n`,
      'list.json': JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'x', annotations: { a: 'x'.repeat(70_000) } },
        spec: {
          nodeSelector: { 'kubernetes.io/os': 'windows' },
          containers: [{ image: 'contoso/json:1-nanoserver-1809' }],
        },
      }),
    }),
  ).toEqual([
    '.gitlab-ci.yml:3 mcr.microsoft.com/windows/servercore:ltsc2022',
    'list.json:1 contoso/json:1-nanoserver-1809',
    'web.yaml:13 contoso/web:1-nanoserver-1809',
  ]);
});

test.each([
  ['all.yaml', 9 * 1024 * 1024],
  ['chart/templates/all.yaml', 2 * 1024 * 1024],
])('%s past every bound is told', async (path, size) => {
  expect(await found({ [path]: `${pod('web')}---\n${data(size)}` })).toEqual([`${path} invalid-file`]);
});
