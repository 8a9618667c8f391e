import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { type Repository, repository } from '../support/repository.js';

// Beside each hostile file stands a good one, whose result must be there whatever the other does.
const GOOD = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n';

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('good/Dockerfile', GOOD);
  repo.write('wincompat.yml', 'targets:\n  t: {host: ltsc2022}\n');
});

async function run(): Promise<Report> {
  const report = await repo.check();
  expect(report.findings.filter((f) => f.path === 'good/Dockerfile').map((f) => f.ruleId)).toEqual([
    'os-version-mismatch',
  ]);
  return report;
}

const bomb = [
  'a0: &a0 {x: windows}',
  ...Array.from({ length: 60 }, (_, i) => {
    const many = Array(9).fill(`*a${i}`).join(', ');
    return `a${i + 1}: &a${i + 1} {l: [${many}], <<: [${many}]}`;
  }),
  '',
].join('\n');

const shared = Array.from(
  { length: 400 },
  (_, i) => `    s${i}: {image: "contoso/s${i}:nanoserver-1809"}`,
).join('\n');
const jobs = Array.from({ length: 4_000 }, (_, i) => `  j${i}: {runs-on: windows-2022, services: *s}`).join(
  '\n',
);
const stages = Array.from({ length: 4_000 }, (_, i) => `j${i}: {services: *s}`).join('\n');
const containers = Array(400).fill('{image: "contoso/s:nanoserver-1809"}').join(', ');
const nothing = Array(20_000).fill('{}').join(',\n  ');
const args = Array.from({ length: 20_000 }, (_, i) => `A${i}: x`).join(',\n  ');
const services = Array.from({ length: 15_000 }, (_, i) => `  s${i}: {build: *b}`).join('\n');
const pods = Array(4_000).fill('- {spec: {containers: *c}}').join('\n');

test.each<[string, Record<string, string | Buffer>]>([
  ['binary files', { 'Dockerfile.bin': Buffer.from([0, 1, 2, 255, 0]), 'x.yaml': Buffer.alloc(4000, 0) }],
  ['only a byte order mark', { 'Dockerfile.bom': '\ufeff', 'x.yaml': '\ufeff', 'compose.yaml': '' }],
  [
    'a bomb of aliases',
    { 'compose.yaml': `${bomb}services: {w: {<<: *a60, image: "contoso/a:ltsc2019"}}\n` },
  ],
  [
    'a bomb in a pod',
    {
      'p.yaml': `apiVersion: v1\nkind: Pod\n${bomb}spec: {nodeSelector: *a60, containers: [{image: windows}]}\n`,
    },
  ],
  ['deep nesting', { 'a.yaml': `apiVersion: v1\nkind: windows\nx: ${'['.repeat(50_000)}` }],
  [
    'deep JSON',
    { 'b.json': `{"apiVersion":"v1","kind":"windows","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}` },
  ],
  [
    'a doubling ARG',
    {
      'Dockerfile.d': `ARG A0=windows\n${Array.from({ length: 60 }, (_, i) => `ARG A${i + 1}=$A${i}$A${i}\n`).join('')}FROM $A60\n`,
    },
  ],
  ['ARGs in a circle', { 'Dockerfile.c': 'ARG A=$B\nARG B=$A\nARG C=$C\nFROM windows/$A$B$C\n' }],
  ['nested defaults', { 'Dockerfile.n': `FROM windows/${'${A:-'.repeat(8_000)}x${'}'.repeat(8_000)}\n` }],
  [
    'patterns on a long value',
    { 'Dockerfile.p': `ARG A=windows${'a'.repeat(30_000)}\nFROM \${A##*a*b*c*d}\n` },
  ],
  [
    'an action of a template that never ends',
    {
      'c/Chart.yaml': 'name: c\n',
      'c/templates/a.yaml': `apiVersion: v1\nkind: Pod\n# windows\nx: {{${' '.repeat(60_000)}\n`,
    },
  ],
  [
    'services of a workflow that thousands of jobs share',
    { '.github/workflows/a.yml': `x:\n  y: &s\n${shared}\njobs:\n${jobs}\n` },
  ],
  [
    'services of a pipeline that thousands of jobs share',
    {
      '.gitlab-ci.yml': `.x: &s [${Array(400).fill('"contoso/s:nanoserver-1809"').join(', ')}]\n${stages}\n`,
    },
  ],
  [
    'containers that thousands of pods share',
    { 'p.yaml': `apiVersion: v1\nkind: List\nx: &c [${containers}]\nitems:\n${pods}\n` },
  ],
  [
    'containers without images that thousands of pods share',
    { 'p.yaml': `apiVersion: v1\nkind: List # windows\nx: &c [${nothing}]\nitems:\n${pods}\n` },
  ],
  [
    'arguments that thousands of services share',
    { 'compose.yaml': `x: &b {context: good, args: {${args}}}\nservices:\n${services}\n` },
  ],
  [
    'expressions that never end',
    {
      '.github/workflows/a.yml': `jobs: {a: {container: "windows\${{${' '.repeat(60_000)}"}}`,
      'azure-pipelines.yml': `jobs: [{job: a, container: "windows$(${' '.repeat(60_000)}"}]`,
    },
  ],
  [
    'names of objects',
    {
      'compose.yaml':
        'services:\n  __proto__: {image: "contoso/p:ltsc2022", isolation: process}\n  constructor: {build: {context: ., args: {__proto__: x}}}\n',
    },
  ],
])('%s', async (_, files) => {
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  await run();
});

test.each([
  ['a Dockerfile with a line of a megabyte', 'Dockerfile.long', `FROM windows/${'$A'.repeat(500_000)}`],
  ['a Dockerfile of megabytes', 'Dockerfile.large', `${GOOD}#`.repeat(40_000)],
  ['a compose file that is cut off', 'compose.yaml', 'services: {windows: {image: "x'],
  [
    'a pod that is cut off',
    'pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec: {os: {name: windows}, containers: [{image: "x',
  ],
])('%s is a finding', async (_, path, content) => {
  repo.write(path, content);
  const report = await run();
  expect(report.findings.filter((f) => f.path === path).map((f) => f.ruleId)).toEqual(['invalid-file']);
});

test('nothing outside the root is read, and nothing blocks', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'wincompat-outside-'));
  writeFileSync(join(outside, 'secret'), 'FROM contoso/secret:ltsc2019\nSECRET=contoso/secret:ltsc2019\n');
  symlinkSync(join(outside, 'secret'), join(repo.root, 'link.Dockerfile'));
  symlinkSync(join(outside, 'secret'), join(repo.root, '.env'));
  symlinkSync(outside, join(repo.root, 'folder'));
  symlinkSync('.', join(repo.root, 'self'));
  for (const name of ['fifo.Dockerfile', 'docker-compose.override.yml'])
    execFileSync('mkfifo', [join(repo.root, name)]);
  repo.write(
    'docker-compose.yml',
    `services:\n  a: {image: "$SECRET", isolation: process}\n  b: {build: ../..${outside}, isolation: process}\n  c: {extends: {file: ${outside}/secret, service: c}}\n`,
  );
  const report = await run();
  rmSync(outside, { recursive: true });
  expect(JSON.stringify(report)).not.toContain('contoso/secret');
});

test('names with line ends and escape sequences are names', async () => {
  repo.write('a\n::error::x\n.Dockerfile', GOOD);
  repo.write('\u001b[31m##[add-mask]x.Dockerfile', GOOD);
  const report = await run();
  expect(report.images).toHaveLength(3);
});
