// Pairs of mistakes that are nearly the same have fingerprints of their own, and what a message counts, dates or
// compares is no part of one.

import { describe, expect, test } from '@jest/globals';
import type { CheckOptions } from '../../src/model/options.js';
import { FaultServer } from '../registry/fault-server.js';
import { repository } from '../support/repository.js';

async function found(files: Record<string, string>, rule: string, over: Partial<CheckOptions> = {}) {
  return (await repository(files).check(over)).findings.filter((f) => f.ruleId === rule);
}

const BASE = 'mcr.microsoft.com/windows';
const pod = (name: string, selector: string, ...images: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: ${selector}\n  containers:\n${images.map((image, i) => `  - {name: c${i}, image: "${image}"}\n`).join('')}`;
const WINDOWS = '{kubernetes.io/os: windows}';
const jobs = (...runners: string[]) =>
  `on: push\njobs:\n${runners.map((runner, i) => `  j${i}:\n    runs-on: ${runner}\n    steps: [{run: docker build .}]\n`).join('')}`;

describe('two of one rule in one file differ', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'retired runners',
      'retired-runner',
      {
        '.github/workflows/ci.yml': jobs('windows-2019', 'windows-2016'),
        Dockerfile: `FROM ${BASE}/servercore:ltsc2022\n`,
      },
    ],
    [
      'workloads with wrong selectors',
      'no-target',
      {
        'wincompat.yml': 'targets:\n  a: {host: ltsc2022, platform: kubernetes}\n',
        'pods.yaml': `${pod('web', '{kubernetes.io/os: windows, pool: a}', 'x/y:nanoserver-ltsc2022')}---\n${pod('web', '{kubernetes.io/os: windows, pool: b}', 'x/y:nanoserver-ltsc2022')}`,
      },
    ],
    [
      'deprecated labels of one workload',
      'deprecated-label',
      {
        'pod.yaml': pod(
          'web',
          '{beta.kubernetes.io/os: windows, beta.kubernetes.io/arch: amd64}',
          'x/y:nanoserver-ltsc2022',
        ),
      },
    ],
    [
      'labels of one workload that name other builds',
      'placement-mismatch',
      {
        'pod.yaml': pod(
          'web',
          "{kubernetes.io/os: windows, node.kubernetes.io/windows-build: '10.0.17763', kubernetes.azure.com/os-sku: Windows2019}",
          `${BASE}/nanoserver:ltsc2022`,
        ),
      },
    ],
    [
      'images of one pod that a label does not fit',
      'placement-mismatch',
      {
        'pod.yaml': pod(
          'web',
          "{kubernetes.io/os: windows, node.kubernetes.io/windows-build: '10.0.17763'}",
          `${BASE}/nanoserver:ltsc2022`,
          `${BASE}/servercore:ltsc2022`,
        ),
      },
    ],
    [
      'parts of a file that are not read',
      'invalid-file',
      {
        'compose.yaml':
          'services:\n  a: {image: "x/y:nanoserver-ltsc2022", isolation: one}\n  b: {image: "x/y:nanoserver-ltsc2022", isolation: two}\n',
      },
    ],
    [
      'documents that are not valid',
      'invalid-file',
      {
        'pods.yaml': `${pod('a', WINDOWS, 'x/y:nanoserver-ltsc2022')}---\napiVersion: v1\nkind: Pod\nspec:\n  containers: [\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers: }\n`,
      },
    ],
    [
      'images of a kustomization',
      'os-version-mismatch',
      {
        'wincompat.yml': 'targets:\n  a: {host: ltsc2019, platform: kubernetes}\n',
        'pod.yaml': pod('web', WINDOWS, 'one', 'two'),
        'kustomization.yaml': `resources: [pod.yaml]\nimages:\n- {name: one, newName: ${BASE}/nanoserver, newTag: ltsc2022}\n- {name: two, newName: ${BASE}/nanoserver, newTag: ltsc2025}\n`,
      },
    ],
    [
      'services with one image',
      'withdrawn-tag',
      { 'compose.yaml': `services:\n  a: {image: ${BASE}/servercore}\n  b: {image: ${BASE}/servercore}\n` },
    ],
    [
      'services that ask for an isolation that a target does not offer',
      'isolation-unavailable',
      {
        'wincompat.yml': 'targets:\n  a: {host: ltsc2022, platform: swarm}\n',
        'compose.yaml':
          'x-isolation: &isolation hyperv\nservices:\n  a: {image: "x/y:nanoserver-ltsc2022", isolation: *isolation}\n  b: {image: "x/y:nanoserver-ltsc2022", isolation: *isolation}\n',
      },
    ],
    [
      'values of one FROM',
      'os-version-mismatch',
      {
        'wincompat.yml':
          'targets:\n  a: {host: ltsc2016}\nargs: {V: [ltsc2019, ltsc2022]}\nrules: {floating-platform: off}\n',
        Dockerfile: `ARG V\nFROM ${BASE}/servercore:$V AS x\nRUN x\n`,
        'compose.yaml': 'services:\n  a: {build: .}\n',
        'build.yml': '',
        '.github/workflows/ci.yml': jobs('windows-2025'),
      },
    ],
    [
      'machines that build one Dockerfile',
      'build-host-mismatch',
      {
        '.github/workflows/ci.yml': jobs('windows-2022', 'windows-2025'),
        Dockerfile: `FROM ${BASE}/servercore:ltsc2019\nRUN x\n`,
      },
    ],
    [
      'comments that suppress nothing',
      'unused-suppression',
      {
        Dockerfile: `# wincompat ignore=retired-repository -- one\nFROM ${BASE}/servercore:ltsc2022\n# wincompat ignore=withdrawn-tag -- one\nRUN x\n`,
      },
    ],
    [
      'entries of the configuration that suppress nothing',
      'unused-suppression',
      {
        'wincompat.yml': 'ignore:\n- {paths: [a], reason: x}\n- {paths: [b], reason: x}\n',
        Dockerfile: `FROM ${BASE}/servercore:ltsc2022\n`,
      },
    ],
    [
      'stages of a Dockerfile',
      'withdrawn-tag',
      { Dockerfile: `FROM ${BASE}/servercore AS a\nRUN x\nFROM ${BASE}/servercore AS b\nRUN x\n` },
    ],
    [
      'registries that are not listed',
      'registry-not-allowed',
      {
        'compose.yaml':
          'services:\n  a: {image: "a.example/y:nanoserver-ltsc2022"}\n  b: {image: "b.example/y:nanoserver-ltsc2022"}\n',
      },
    ],
  ])('%s', async (_, rule, files) => {
    const lookup = rule === 'registry-not-allowed' ? 'auto' : 'never';
    const findings = await found(files, rule, { lookup });
    expect(findings.length).toBeGreaterThan(1);
    expect(new Set(findings.map((f) => f.fingerprint)).size).toBe(findings.length);
  });

  test('lookups that fail at one registry', async () => {
    const server = await FaultServer.start();
    try {
      server.routes.set('/v2/a/manifests/1-ltsc2022', (_, response) => response.writeHead(500).end());
      server.routes.set('/v2/b/manifests/1-ltsc2022', (_, response) => response.writeHead(200).end('none'));
      const findings = await found(
        {
          'wincompat.yml': `registries: {insecure: ["${server.host}"]}\n`,
          'compose.yaml': `services:\n  a: {image: "${server.host}/a:1-ltsc2022"}\n  b: {image: "${server.host}/b:1-ltsc2022"}\n`,
        },
        'lookup-failed',
        { lookup: 'auto' },
      );
      expect(findings).toHaveLength(2);
      expect(new Set(findings.map((f) => f.fingerprint)).size).toBe(2);
    } finally {
      await server.stop();
    }
  });
});

describe('a fingerprint does not depend on', () => {
  test.each<[string, string, string, string]>([
    ['how far behind a revision is', 'stale-revision', '2025-06-01', '2026-11-23'],
    ['whether support has ended', 'end-of-support', '2028-12-01', '2029-02-01'],
  ])('%s', async (_, rule, today, later) => {
    const files = { Dockerfile: `FROM ${BASE}/servercore:10.0.17763.437\n` };
    const [before, after] = [await found(files, rule, { today }), await found(files, rule, { today: later })];
    expect(before).toHaveLength(1);
    expect(before[0]?.problem).not.toBe(after[0]?.problem);
    expect(after.map((f) => f.fingerprint)).toEqual(before.map((f) => f.fingerprint));
  });

  test('how many images of a registry there are, and which is the first', async () => {
    const image = 'services:\n  a: {image: "a.example/y:nanoserver-ltsc2022"}\n';
    const before = await found({ 'b/compose.yaml': image }, 'registry-not-allowed', { lookup: 'auto' });
    const after = await found({ 'a/compose.yaml': image.replace('/y', '/z') }, 'registry-not-allowed', {
      lookup: 'auto',
    });
    expect([before[0]?.path, after[0]?.path]).toEqual(['b/compose.yaml', 'a/compose.yaml']);
    expect(after.map((f) => f.fingerprint)).toEqual(before.map((f) => f.fingerprint));
  });

  test('which workload is the first of a RuntimeClass', async () => {
    const runtimeClass =
      'apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: win}\nhandler: runhcs-wcow-process\nscheduling:\n  nodeSelector: {beta.kubernetes.io/os: windows}\n';
    const user = (name: string) =>
      pod(name, '{}', `${BASE}/nanoserver:ltsc2022`).replace('spec:\n', 'spec:\n  runtimeClassName: win\n');
    const files = { 'class.yaml': runtimeClass, 'b.yaml': user('b') };
    const before = await found(files, 'deprecated-label');
    const after = await found({ ...files, 'a.yaml': user('a') }, 'deprecated-label');
    expect(before.map((f) => f.path)).toEqual(['class.yaml']);
    expect(after.map((f) => f.fingerprint)).toEqual(before.map((f) => f.fingerprint));
  });

  test('which other jobs build on the same runner', async () => {
    const files = {
      Dockerfile: `FROM ${BASE}/servercore:ltsc2019\nRUN x\n`,
      '.github/workflows/b.yml': jobs('windows-2022'),
    };
    const before = await found(files, 'build-host-mismatch');
    const after = await found(
      { ...files, '.github/workflows/a.yml': jobs('windows-2022', 'windows-2022') },
      'build-host-mismatch',
    );
    expect(before).toHaveLength(1);
    expect(after.map((f) => f.fingerprint)).toEqual(before.map((f) => f.fingerprint));
    expect(after[0]?.related.map((place) => place.path)).toEqual([
      '.github/workflows/a.yml',
      '.github/workflows/a.yml',
      '.github/workflows/b.yml',
    ]);
  });
});

test.each([
  [
    'isolation-unavailable',
    'targets:\n  a: {host: ltsc2022, platform: swarm}\n  b: {host: ltsc2025, platform: swarm}\n',
    { 'compose.yaml': 'services:\n  web: {image: "x/y:nanoserver-ltsc2022", isolation: hyperv}\n' },
    '2 targets offer no Hyper-V isolation',
  ],
  [
    'revision-mismatch',
    'targets:\n  a: {host: 10.0.14393.1}\n  b: {host: 10.0.14393.2}\n',
    { Dockerfile: `FROM ${BASE}/servercore:10.0.14393.2906\n` },
    'Revision of the image differs from that of 2 targets',
  ],
])('%s is one finding for all targets', async (rule, config, files, title) => {
  const findings = await found({ ...files, 'wincompat.yml': config }, rule);
  expect(findings.map((f) => [f.title, f.targets])).toEqual([[title, ['a', 'b']]]);
});
