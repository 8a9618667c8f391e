// References that are not complete, or are none, in every format and on hosts of every kind: no rule may fail on them.

import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { repository } from '../support/repository.js';

const NAMES = [
  'mcr.microsoft.com/windows',
  'mcr.microsoft.com/windows/server',
  'mcr.microsoft.com/windows/servercore',
  'mcr.microsoft.com/windows/nanoserver',
  'mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image',
  'microsoft/windowsservercore',
  'microsoft/dotnet',
  'contoso.azurecr.io/app',
  'contoso/app',
];
const TAGS = [
  ':ltsc2022-@',
  ':ltsc2019@',
  ':ltsc2022-amd64/',
  ':@',
  ':',
  '@',
  '/',
  ':10.0.14393.@',
  ':10.0.14393.2906@',
  ':10.0.17763.437-@',
  ':10.0.17763.437-amd64/',
  ':1809-KB4493509@',
  ':latest@',
  ':latest/',
  ':windowsservercore-@-amd64',
  ':v1-windows/',
  '/@:ltsc2016',
  ':ltsc2025@@',
  '@sha256:0',
  ':ltsc2019@sha256:zz',
];
/** How each format writes a variable without a value. */
const VARIABLES = ['$ARCH', '${ARCH}', '$(ARCH)', '${{ matrix.arch }}', '{{ .Values.arch }}', '%ARCH%', ''];

const references = (variable: string): string[] => [
  ...NAMES.flatMap((name) => TAGS.map((tag) => name + tag.replace(/@(?!sha256)/g, () => variable))),
  ...[
    '',
    ':',
    '@',
    '/',
    variable,
    `${variable}/windows/nanoserver:1809`,
    `${variable}${variable}`,
    'A B',
    'MCR.microsoft.com/Windows/ServerCore:LTSC2022',
  ],
];

const yaml = (text: string): string => JSON.stringify(text);
const container = (reference: string, i: number): string =>
  `    - {name: c${i}, image: ${yaml(reference)}}\n`;
const pod = (containers: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  runtimeClassName: hyperv\n  nodeSelector: {kubernetes.io/os: windows, node.kubernetes.io/windows-build: '10.0.17763'}\n${containers}`;

/** Files that name each reference, by format. */
const FORMATS: Record<string, (all: readonly string[]) => Record<string, string>> = {
  dockerfile: (all) =>
    Object.fromEntries(
      all.map((one, i) => [
        `d${i}/Dockerfile`,
        `ARG ARCH\nARG EMPTY=\nFROM ${one} AS a\nRUN x\nFROM mcr.microsoft.com/windows/nanoserver:1809\nCOPY --from=${one} /a /b\nFROM ${one}\n`,
      ]),
    ),
  compose: (all) => ({
    'compose.yaml': `services:\n${all
      .map(
        (one, i) =>
          `  s${i}:\n    image: ${yaml(one)}\n    isolation: hyperv\n    deploy: {placement: {constraints: ["node.labels.OsVersion == 10.0.17763"]}}\n`,
      )
      .join('')}`,
  }),
  'build arguments': (all) => ({
    'web/Dockerfile': 'ARG BASE\nFROM $BASE\nRUN x\n',
    'compose.yaml': `services:\n${all
      .map((one, i) => `  s${i}:\n    build: {context: web, isolation: hyperv, args: {BASE: ${yaml(one)}}}\n`)
      .join('')}`,
    '.github/workflows/ci.yml': `on: push\njobs:\n${all
      .map(
        (one, i) =>
          `  j${i}:\n    runs-on: windows-2019\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {context: web, build-args: ${yaml(`BASE=${one}`)}}\n`,
      )
      .join('')}`,
  }),
  kubernetes: (all) => ({
    'pod.yaml': pod(
      `  initContainers:\n${all.map(container).join('')}  containers:\n${all.map(container).join('')}`,
    ),
    'linux.yaml': pod(`  os: {name: linux}\n  containers:\n${all.map(container).join('')}`),
  }),
  kustomize: (all) => ({
    'pod.yaml': pod(`  containers:\n${all.map((_, i) => container(`web${i}`, i)).join('')}`),
    'kustomization.yaml': `resources: [pod.yaml]\nimages:\n${all.map((one, i) => `- {name: web${i}, newName: ${yaml(one)}, newTag: ltsc2019}\n`).join('')}`,
  }),
  helm: (all) => ({
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/values.yaml': `${all.map((one, i) => `i${i}: ${yaml(one)}\n`).join('')}`,
    'chart/templates/pod.yaml': pod(
      `  containers:\n${all.map((_, i) => `    - {name: c${i}, image: "{{ .Values.i${i} }}"}\n`).join('')}`,
    ),
  }),
  bake: (all) => ({
    Dockerfile: 'ARG BASE\nFROM $BASE\n',
    'docker-bake.json': JSON.stringify({
      target: Object.fromEntries(
        all.map((one, i) => [`t${i}`, { context: '.', args: { BASE: one }, tags: [one] }]),
      ),
    }),
  }),
  workflow: (all) => ({
    '.github/workflows/ci.yml': `on: push\njobs:\n${all
      .map(
        (one, i) =>
          `  j${i}:\n    runs-on: windows-2022\n    container: ${yaml(one)}\n    steps: [{run: x}]\n`,
      )
      .join('')}`,
    '.gitlab-ci.yml': all.map((one, i) => `j${i}:\n  image: ${yaml(one)}\n  script: [x]\n`).join(''),
    'azure-pipelines.yml': `pool: {vmImage: windows-2019}\njobs:\n${all.map((one, i) => `- job: j${i}\n  container: ${yaml(one)}\n  steps: [{script: x}]\n`).join('')}`,
  }),
  devcontainer: (all) =>
    Object.fromEntries(
      all.map((one, i) => [`d${i}/.devcontainer/devcontainer.json`, JSON.stringify({ image: one })]),
    ),
};

const FLEET = `targets:
  exact: {host: 10.0.14393.2906}
  k8s: {host: 10.0.20348.2402, platform: kubernetes, isolation: [process, hyperv]}
  k8s-2019: {host: ltsc2019, platform: kubernetes}
  swarm: {host: ltsc2025, platform: swarm}
  desk: {host: Windows 11 25H2, isolation: [process, hyperv]}
build-hosts:
  builder: {host: ltsc2016}
`;

describe.each(Object.keys(FORMATS))('%s', (format) => {
  test.each(VARIABLES)('with the variable %j', async (variable) => {
    const { findings, images, notes } = await repository({
      ...FORMATS[format]?.(references(variable)),
      'wincompat.yml': FLEET,
    }).check();
    expect(findings.filter((f) => f.ruleId === 'internal-error').map((f) => f.problem)).toEqual([]);
    // What a chart's values leave open is counted in a note.
    const counted = notes.filter((note) => note.includes("is not known from the chart's values alone"));
    expect(images.length + findings.length + counted.length).toBeGreaterThan(0);
  });
});

test.each([
  ['a Dockerfile', 'Dockerfile', 'FROM mcr.microsoft.com/windows:ltsc2022-$ARCH\n', 'image-not-found error'],
  ['a suffix', 'Dockerfile', 'FROM mcr.microsoft.com/windows/server:ltsc2019${X}\n', 'image-not-found error'],
  [
    'a slash at the end',
    'Dockerfile',
    'FROM mcr.microsoft.com/windows:ltsc2022-amd64/\n',
    'image-not-found error',
  ],
  [
    'a pod',
    'pod.yaml',
    pod('  containers:\n    - {name: c, image: mcr.microsoft.com/windows:ltsc2022-$(ARCH)}\n'),
    'unresolved-image warning',
  ],
])('%s: a reference that is not complete is reported', async (_, path, text, expected) => {
  const { findings } = await repository({ [path]: text }).check();
  const found = findings.filter(({ ruleId }) => ruleId !== 'no-matrix');
  expect(found.map((f) => `${f.ruleId} ${f.level}`)).toEqual([expected]);
  expect(found[0]?.problem).not.toMatch(/undefined|null/);
});

test('every rule takes part', () => {
  // The list above is held against all rules at once; a rule without a hook would be held against nothing.
  for (const { id, check, checkImage, checkWorkload } of rules) {
    expect([id, [check, checkImage, checkWorkload].some((hook) => hook !== undefined)]).toEqual([id, true]);
  }
});
