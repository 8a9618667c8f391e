import { beforeEach, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Report } from '../../src/report/report.js';
import { type Repository, repository } from '../support/repository.js';

// Small inputs that multiply: lists shared by aliases, files that refer to each other, values that repeat values.
// Each must end: without the bound that it is about, it would take hours or all memory. What cannot be read to its
// end is a finding that says so; the rest is read as it is meant. The file beside it must keep its own finding.

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.write('good/Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
  repo.write('wincompat.yml', 'targets:\n  t: {host: ltsc2022}\n  u: {host: ltsc2019, labels: {a: b}}\n');
});

function run(): Promise<Report> {
  return repo.check();
}

const many = (count: number, line: (i: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);
const services = (count: number, body: string): string =>
  `services:\n${many(count, (i) => `  s${i}: ${body}`)}\n`;
const IMAGE = 'image: "contoso/a:nanoserver-1809"';

type Files = Record<string, string>;
const told = (what: string) => new RegExp(what);

test.each<[string, Files, RegExp | null]>([
  [
    'services x constraints',
    {
      'compose.yaml': `x: &c [${many(4_000, (i) => `"node.labels.a == b${i}"`, ',\n      ')}]\n${services(10_000, `{${IMAGE}, deploy: {placement: {constraints: *c}}}`)}`,
    },
    told('more than 200 entries in one list|more than 2000 services'),
  ],
  [
    'services x build arguments, over two files',
    {
      'compose.yaml': `x: &a {${many(190, (i) => `A${i}: "x$B"`, ',\n      ')}}\n${services(1_900, '{isolation: process, build: {context: good, args: *a}}')}`,
      'compose.override.yaml': `x: &a {${many(190, (i) => `B${i}: "$A"`, ',\n      ')}}\n${services(1_900, '{build: {args: *a}}')}`,
    },
    null,
  ],
  [
    'services x contexts',
    {
      'compose.yaml': `x: &c {${many(190, (i) => `c${i}: "service:s${i}"`, ',\n      ')}}\n${services(1_900, '{isolation: process, build: {context: good, additional_contexts: *c}}')}`,
    },
    null,
  ],
  [
    'services x inline Dockerfiles',
    {
      'compose.yaml': `x: &d |\n${many(5_000, () => '  FROM contoso/x:nanoserver-1809')}\n${services(1_900, '{isolation: process, build: {dockerfile_inline: *d}}')}`,
    },
    told('more than 2000 arguments, stages'),
  ],
  [
    'services x volumes that are images',
    {
      'compose.yaml': `x: &v [${many(190, (i) => `{type: image, source: "contoso/v${i}:ltsc2019"}`, ',\n      ')}]\n${services(1_900, `{${IMAGE}, volumes: *v, pre_start: *v}`)}`,
    },
    told('more than 20000 images'),
  ],
  [
    'services x merged mappings',
    {
      'compose.yaml': `x: &m {${many(4_000, (i) => `x-${i}: 1`, ',\n      ')}}\n${services(1_900, `{<<: *m, ${IMAGE}, isolation: process}`)}`,
    },
    told('takes more than \\d+ steps'),
  ],
  [
    'services that share one large mapping',
    {
      'compose.yaml': `x: &m {${many(40_000, (i) => `x-${i}: 1`, ',\n      ')}, ${IMAGE}, isolation: process}\n${services(1_900, '*m')}`,
    },
    null,
  ],
  [
    'a chain of merges',
    {
      'compose.yaml': `x: &m0 {${IMAGE}, isolation: process}\ny:\n${many(15_000, (i) => `  a${i}: &m${i + 1} {<<: *m${i}, k${i}: 1}`)}\n${services(1_900, '*m15000')}`,
    },
    told('takes more than \\d+ steps'),
  ],
  [
    'a list of mappings merged many times',
    {
      'compose.yaml': `x: &l [${many(30_000, () => '{}', ',\n      ')}]\n${services(1_900, `{<<: *l, ${IMAGE}}`)}`,
    },
    told('takes more than \\d+ steps'),
  ],
  [
    'a chain of extends',
    {
      'compose.yaml': `services:\n  s0: {${IMAGE}}\n${many(1_900, (i) => `  s${i + 1}: {extends: s${i}, isolation: process}`)}\n`,
    },
    told('chain of extends is too long'),
  ],
  [
    'extends in circles over files',
    {
      'a.compose.yaml': services(1_000, '{extends: {file: b.compose.yaml, service: s1}, isolation: process}'),
      'b.compose.yaml': services(1_000, '{extends: {file: a.compose.yaml, service: s2}, isolation: process}'),
    },
    null,
  ],
  [
    'includes in circles',
    Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `d${i}/compose.yaml`,
        `include: [${many(30, (j) => `../d${j}/compose.yaml`, ', ')}]\nservices: {s: {${IMAGE}}}\n`,
      ]),
    ),
    told('included by itself|are not followed'),
  ],
  [
    'includes that double at each step',
    Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `d${i}/compose.yaml`,
        `include: [../d${i + 1}/compose.yaml, ../d${i + 1}/compose.yaml]\nservices: {s: {${IMAGE}}}\n`,
      ]),
    ),
    told('are not followed|takes more than'),
  ],
  [
    'small files that include a large one',
    {
      'large/compose.yaml': services(1_900, `{${IMAGE}, isolation: process}`),
      ...Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [`d${i}/compose.yaml`, 'include: [../large/compose.yaml]\n']),
      ),
    },
    told('are not followed|takes more than'),
  ],
  [
    'small files that extend one of a large file',
    {
      'large/base.yaml': services(15_000, `{${IMAGE}, isolation: process}`),
      ...Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [
          `d${i}/compose.yaml`,
          `services: {a: {extends: {file: ../large/base.yaml, service: s${i}}}}\n`,
        ]),
      ),
    },
    told('more than 2000 services'),
  ],
  [
    'small files with one large .env',
    {
      '.env': many(19_000, (i) => `A${i}=nanoserver-1809`),
      ...Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [
          `compose.a${i}.yaml`,
          `services: {a: {image: "contoso/a:$A${i}"}}\n`,
        ]),
      ),
    },
    null,
  ],
  [
    'small files that include one with a large .env',
    {
      'large.env': many(19_000, (i) => `A${i}=nanoserver-1809`),
      'part.yaml': 'services: {a: {image: "contoso/a:$A1"}}\n',
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [
          `compose.a${i}.yaml`,
          `include: [{path: part.yaml, env_file: [${many(40, () => 'large.env', ', ')}]}]\n`,
        ]),
      ),
    },
    told('are not followed|takes more than'),
  ],
  [
    'small files over a large ground',
    {
      'compose.yaml': services(1_900, `{${IMAGE}, isolation: process}`),
      ...Object.fromEntries(
        Array.from({ length: 1_000 }, (_, i) => [
          `compose.a${i}.yaml`,
          'services: {s1: {isolation: hyperv}}\n',
        ]),
      ),
    },
    null,
  ],
  [
    'services that build one Dockerfile in as many ways',
    {
      'w/Dockerfile': `ARG V\nFROM mcr.microsoft.com/windows/servercore:$V\n`,
      'compose.yaml': `services:\n${many(1_900, (i) => `  s${i}: {build: {context: w, args: {V: "10.0.17763.${i}"}}}`)}\n`,
    },
    null,
  ],
  [
    'ways x stages of a Dockerfile',
    {
      'w/Dockerfile': `ARG V\n${many(5_000, () => 'FROM mcr.microsoft.com/windows/servercore:$V')}\n`,
      'compose.yaml': `services:\n${many(1_900, (i) => `  s${i}: {build: {context: w, args: {V: "10.0.17763.${i}"}}}`)}\n`,
    },
    told('ways'),
  ],
  [
    'services that run one image built here',
    {
      'w/Dockerfile': `FROM mcr.microsoft.com/windows/servercore:ltsc2019\n`,
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [
          `d${i}/compose.yaml`,
          services(1_900, '{image: "contoso/w:1", build: ../w, isolation: process}'),
        ]),
      ),
    },
    null,
  ],
  [
    'services x ways to build their one image',
    {
      'w/Dockerfile': 'ARG V\nFROM mcr.microsoft.com/windows/servercore:$V\n',
      'compose.yaml': `services:\n${many(1_900, (i) => `  s${i}: {image: contoso/same, isolation: process, build: {context: w, args: {V: "10.0.17763.${i}"}}}`)}\n`,
    },
    told('is built in 1900 ways, of which 50'),
  ],
  [
    'pods x replacements of their image',
    {
      'kustomization.yaml': `images:\n${many(3_000, (i) => `- {name: contoso/a, newTag: nanoserver-1809-${i}}`)}\n`,
      'pods.yaml': `apiVersion: v1\nkind: List\nitems:\n${many(4_000, () => `- {spec: {nodeSelector: {kubernetes.io/os: windows}, containers: [{${IMAGE}}]}}`)}\n`,
    },
    told('more than 100 pods run contoso/a'),
  ],
  [
    'images built one on the other',
    Object.fromEntries(
      Array.from({ length: 4 }, (_, i) => [
        `d${i}/compose.yaml`,
        `services:\n${many(1_900, (j) => `  s${j}: {image: contoso/s${i * 1_900 + j}, isolation: process, build: {dockerfile_inline: "FROM contoso/s${i * 1_900 + j + 1}"}}`)}`,
      ]),
    ),
    null,
  ],
  [
    'references in .env',
    {
      '.env': `${many(15, (i) => `B${i}=${'$A'.repeat(30_000)}`)}\nA=\n${many(15, (i) => `C${i}=${many(15_000, (j) => `$m${j}`, '').slice(0, 60_000)}`)}\n${many(5, (i) => `D${i}=${'$C1'.repeat(20_000)}`)}`,
      'compose.yaml': 'services: {a: {image: "contoso/a:nanoserver-1809$D0$B1"}}\n',
    },
    told('is larger than 1 MiB'),
  ],
  [
    'names in names',
    { 'compose.yaml': `services: {a: {image: "contoso/windows:${'${A:-'.repeat(10_000)}x"}}\n` },
    null,
  ],
  [
    'braces without an end',
    { 'compose.yaml': `services: {a: {image: "contoso/windows:${'${A'.repeat(20_000)}"}}\n` },
    null,
  ],
  [
    'quotes without an end',
    {
      '.env': many(60_000, (i) => (i % 2 ? `A${i}="` : `B${i}='\\'`)),
      'compose.yaml': 'services: {a: {image: "contoso/a:nanoserver-1809$A1"}}\n',
    },
    null,
  ],
  [
    'documents',
    { 'compose.yaml': `${many(100_000, () => '---\n{}')}\n---\n${services(10, `{${IMAGE}}`)}` },
    null,
  ],
  [
    'documents of one service, each over the last',
    { 'compose.yaml': many(8_000, () => `---\nservices: {s: {${IMAGE}, isolation: process}}`) },
    told('more than 100 documents'),
  ],
  [
    'documents of which one is broken',
    { 'compose.yaml': `${many(100_000, () => '---\na: 1')}\n---\n[\n---\n${services(10, `{${IMAGE}}`)}` },
    null,
  ],
  [
    'tags and directives',
    {
      'compose.yaml': `%YAML 1.2\n%TAG ! tag:example,2026:\n---\n${services(1_900, `!reset {${IMAGE}, x: !!binary aaaa, y: !<tag:x> 1}`)}`,
      'pod.yaml': `%YAML 9.9\n---\n!x\napiVersion: v1\nkind: Pod\nspec: !y {containers: [!z {${IMAGE}}]}\n`,
    },
    null,
  ],
  [
    'stages of a Dockerfile',
    { Dockerfile: many(25_000, (i) => `FROM contoso/windows:${i} AS s${i}`) },
    told('stages'),
  ],
  [
    'copies in a Dockerfile',
    { Dockerfile: `FROM contoso/windows:1\n${many(8_000, (i) => `COPY --from=contoso/x:ltsc${i} a b`)}` },
    told('more than 2000 arguments, stages and COPY sources'),
  ],
  [
    'arguments of a Dockerfile',
    {
      Dockerfile: `ARG A0=windows\n${many(30_000, (i) => `ARG A${i + 1}=$A${i}$A${i}`)}\nFROM $A30000\n`,
      'compose.yaml': `services:\n${many(1_900, (i) => `  s${i}: {build: {context: ., args: {A0: "x${i}"}}}`)}\n`,
    },
    told('arguments'),
  ],
  [
    'ONBUILD of ONBUILD',
    {
      Dockerfile: `FROM contoso/windows:1\n${'ONBUILD '.repeat(7_000)}COPY --from=x a b\n${many(5_000, () => 'ONBUILD COPY --from=x a b')}`,
    },
    told('more than 2000 arguments, stages'),
  ],
  [
    'heredocs without an end',
    { Dockerfile: `FROM contoso/windows:1\n${many(20_000, (i) => `RUN <<E${i} <<F${i}`)}` },
    null,
  ],
  [
    'continued lines',
    { Dockerfile: `FROM contoso/windows:1\nRUN a \\\n${many(60_000, () => '  b \\')}` },
    null,
  ],
  [
    'patterns in every argument',
    {
      Dockerfile: `ARG T=${'a'.repeat(250)}\n${many(900, (i) => `ARG B${i}=\${T//a*a*a*a*a*a*b/x}`)}\nFROM contoso/windows:$B1\n`,
      'compose.yaml': `services:\n${many(500, (i) => `  s${i}: {build: {context: ., args: {T: "${'a'.repeat(240)}${i}"}}}`)}\n`,
    },
    told('built in 500 ways'),
  ],
  [
    'groups x targets x matrix of a bake file',
    {
      'docker-bake.hcl': `${many(3_000, (i) => `target "t${i}" {\n inherits = ["base"]\n matrix = { a = [${many(8, (j) => `"${j}"`, ',\n      ')}], b = [${many(8, (j) => `"${j}"`, ',\n      ')}] }\n}`)}\ntarget "base" {\n context = "good"\n tags = [${many(100, (i) => `"contoso/t:\${a}${i}"`, ',\n      ')}]\n args = {${many(100, (i) => `A${i} = "x"`, '\n')}}\n}\ngroup "g" { targets = [${many(3_000, (i) => `"t${i}"`, ',\n      ')}] }\n`,
    },
    told('takes more than'),
  ],
  [
    'a JSON bake file of aliases',
    {
      'docker-bake.json': `{"x": &a [${many(1_000, () => '"x"', ',\n      ')}], "target": {${many(5_000, (i) => `"t${i}": {"context": "good", "tags": *a}`, ',\n      ')}}}`,
    },
    told('takes more than'),
  ],
  [
    'a GitHub matrix',
    {
      '.github/workflows/a.yml':
        `jobs:\n${many(2_000, (i) => `  j${i}: {strategy: {matrix: *m}, runs-on: windows-2022, container: "contoso/a:\${{ matrix.a }}-nanoserver"}`)}\n`.replace(
          'strategy: {matrix: *m}',
          `strategy: {matrix: &m {${many(20, (i) => `${String.fromCharCode(97 + i)}: [${many(60, (j) => String(j), ',\n      ')}]`, ',\n      ')}, exclude: [${many(500, (i) => `{a: ${i}}`, ',\n      ')}], include: [${many(500, (i) => `{a: ${i}, z: 1}`, ',\n      ')}]}}`,
        ),
    },
    told('exceed the limit of steps; the rest is skipped'),
  ],
  [
    'GitLab extends',
    {
      '.gitlab-ci.yml': `${many(10_000, (i) => `j${i + 1}: {extends: [j${i}, j${Math.max(0, i - 1)}]}`)}\nj0: {image: "contoso/a:nanoserver-1809"}\n`,
    },
    told('more than 11 jobs extended by one'),
  ],
  [
    'GitLab variables and parallel matrix',
    {
      '.gitlab-ci.yml': `.v: &v {${many(2_000, (i) => `A${i}: "$A${i + 1}$A${i + 1}"`, ',\n      ')}}\n.m: &m [${many(100, () => `{X: [${many(50, (j) => String(j), ',\n      ')}], Y: [${many(50, (j) => String(j), ',\n      ')}]}`, ',\n      ')}]\n${many(5_000, (i) => `j${i}: {variables: *v, parallel: {matrix: *m}, image: "contoso/a:$X-nanoserver-$A0"}`)}\n`,
    },
    told('exceed the limit of steps; the rest is skipped'),
  ],
  [
    'Azure jobs x variables x matrix',
    {
      'azure-pipelines.yml': `x: &v {${many(2_000, (i) => `a${i}: "$(a${i + 1})$(a${i + 1})"`, ',\n      ')}}\ny: &m {${many(200, (i) => `m${i}: {a0: nanoserver-1809}`, ',\n      ')}}\njobs:\n${many(3_000, (i) => `- {job: j${i}, variables: *v, strategy: {matrix: *m}, container: "contoso/a:$(a0)"}`)}\n`,
    },
    told('exceed the limit of steps; the rest is skipped'),
  ],
  [
    'containers x affinity terms x tolerations',
    {
      'pods.yaml': `apiVersion: v1\nkind: List\nx: &t [${many(190, () => '{operator: Exists}', ',\n      ')}]\ny: &e [${many(190, (i) => `{key: a, operator: In, values: [${many(20, (j) => `v${i}${j}`, ',\n      ')}]}`, ',\n      ')}]\nz: &n [${many(190, () => '{matchExpressions: *e}', ',\n      ')}]\nitems:\n${many(4_000, () => `- {spec: {tolerations: *t, nodeSelector: {kubernetes.io/os: windows}, affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: *n}}}, containers: [{${IMAGE}}]}}`)}\n`,
    },
    told('node affinity'),
  ],
  [
    'a development container',
    {
      '.devcontainer/devcontainer.json': `{"image": "contoso/windows:${'${localEnv:A:'.repeat(5_000)}", // ${'/*'.repeat(20_000)}\n}`,
    },
    told('more than 4096 characters'),
  ],
])('%s', async (_, files, problem) => {
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  const { findings } = await run();
  const problems = findings.filter((f) => f.ruleId === 'invalid-file').map((f) => messageOf(f));
  expect(findings.filter((f) => f.path === 'good/Dockerfile').map((f) => f.ruleId)).toContain(
    'os-version-mismatch',
  );
  if (problem === null) expect(problems).toEqual([]);
  else expect(problems.join('\n')).toMatch(problem);
});
