// A green run means checked: where no target is declared, that is said once, in a finding or in a note.

import { expect, test } from '@jest/globals';
import type { CheckOptions } from '../../src/model/options.js';
import { markdown } from '../../src/reporters/markdown.js';
import { repository } from '../support/repository.js';

const CORE = 'mcr.microsoft.com/windows/servercore:ltsc2022';
const DOCKERFILE = `FROM ${CORE}\n`;
const JOB = `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    container: ${CORE}\n    steps: [{run: x}]\n`;

async function checked(files: Record<string, string>, over: Partial<CheckOptions> = {}) {
  const report = await repository(files).check(over);
  return {
    report,
    found: report.findings.flatMap(({ ruleId, path, line, level, suppressed }) =>
      ruleId === 'no-matrix' ? `${path}:${line} ${level} ${suppressed?.by ?? 'open'}` : [],
    ),
    notes: report.notes.filter((note) => note.startsWith('No target is declared')).length,
  };
}

test.each<[string, Record<string, string>, string[], number]>([
  ['one image', { Dockerfile: DOCKERFILE }, ['.github/wincompat.yml:1 warning open'], 0],
  [
    'many images',
    { 'b/Dockerfile': DOCKERFILE, 'a/Dockerfile': `FROM scratch\n${DOCKERFILE}`, Dockerfile: DOCKERFILE },
    ['.github/wincompat.yml:1 warning open'],
    0,
  ],
  [
    'an image without a version',
    { Dockerfile: 'FROM contoso/web:nanoserver\n' },
    ['.github/wincompat.yml:1 warning open'],
    0,
  ],
  [
    'a machine that builds is no target',
    { Dockerfile: DOCKERFILE, 'wincompat.yml': 'build-hosts: {ci: {host: ltsc2022}}\n' },
    ['wincompat.yml:1 warning open'],
    0,
  ],
  [
    'a target is declared',
    { Dockerfile: DOCKERFILE, 'wincompat.yml': 'targets: {a: {host: ltsc2022}}\n' },
    [],
    0,
  ],
  ['no Windows image', { Dockerfile: 'FROM alpine:3.20\n' }, [], 1],
  ['a container of a job, whose machine is known', { '.github/workflows/a.yml': JOB }, [], 1],
  [
    'a Windows image of which files are copied',
    { Dockerfile: `FROM ${CORE} AS tools\nFROM alpine:3.20\nCOPY --from=tools /a /a\n` },
    [],
    1,
  ],
  ['turned off', { Dockerfile: DOCKERFILE, 'wincompat.yml': 'rules: {no-matrix: off}\n' }, [], 1],
  [
    'an error by configuration',
    { Dockerfile: DOCKERFILE, 'wincompat.yml': 'rules: {no-matrix: error}\n' },
    ['wincompat.yml:1 error open'],
    0,
  ],
  [
    'suppressed',
    {
      Dockerfile: DOCKERFILE,
      'wincompat.yml': 'ignore: [{paths: ["**"], rules: [no-matrix], reason: a library}]\n',
    },
    ['wincompat.yml:1 warning configuration'],
    1,
  ],
])('%s', async (_, files, found, notes) => {
  const result = await checked(files);
  expect({ found: result.found, notes: result.notes }).toEqual({ found, notes });
});

test('only what is asked for counts', async () => {
  const repo = repository({ 'a/Dockerfile': DOCKERFILE, 'b/Dockerfile': 'FROM alpine:3.20\n' });
  const { findings } = await repo.check({ paths: [`${repo.root}/b`] });
  expect(findings).toEqual([]);
});

test.each([
  ['reported', '', /^## ⚠️ Windows images were not checked: no target is declared\n/],
  [
    'turned off',
    'rules: {no-matrix: off}\n',
    /^## ⚠️ Windows images were not checked: no target is declared\n/,
  ],
  ['declared', 'targets: {a: {host: ltsc2022}}\n', /^## ✅ Windows containers start on every target\n/],
])('the headline where it is %s', async (_, config, headline) => {
  const { report } = await checked({ Dockerfile: DOCKERFILE, 'wincompat.yml': config });
  expect(markdown(report)).toMatch(headline);
});

test('errors come before it in the headline', async () => {
  const { report } = await checked({ Dockerfile: 'FROM mcr.microsoft.com/windows/servercore\n' });
  expect(markdown(report)).toMatch(/^## ❌ 1 error, 1 warning in Windows images\n/);
});

test('the configuration offers the id for a misspelt one', async () => {
  await expect(
    checked({ Dockerfile: DOCKERFILE, 'wincompat.yml': 'rules: {no-matirx: off}\n' }),
  ).rejects.toThrow(/no-matrix/);
});
