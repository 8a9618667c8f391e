// A release is added by one row of catalogue.json: all that knows releases knows it then.

import { beforeAll, expect, jest, test } from '@jest/globals';
import catalogue from '../../src/windows/catalogue.json' with { type: 'json' };
import { versionOf } from '../../src/windows/version.js';

const ROW = {
  name: 'Windows Server 2028',
  build: 30000,
  kind: 'server',
  channel: 'LTSC',
  ids: ['28H2'],
  tags: ['ltsc2028'],
  images: ['servercore', 'nanoserver', 'server'],
  mainstreamEnd: '2033-10-11',
  extendedEnd: '2038-10-12',
  aksSkus: ['Windows2028'],
  runners: [{ label: 'windows-2028' }],
  source: 'lifecycle',
};

jest.unstable_mockModule('../../src/windows/catalogue.json', () => ({
  default: { ...catalogue, releases: [ROW, ...catalogue.releases] },
}));

let windows: {
  compatibility: typeof import('../../src/windows/compatibility.js');
  hosts: typeof import('../../src/windows/hosts.js');
  labels: typeof import('../../src/orchestrators/build-labels.js');
  reference: typeof import('../../src/windows/reference.js');
  releases: typeof import('../../src/windows/releases.js');
  remedies: typeof import('../../src/windows/remedies.js');
  runners: typeof import('../../src/windows/runners.js');
  tags: typeof import('../../src/windows/tags.js');
  variants: typeof import('../../src/windows/variant-names.js');
};
beforeAll(async () => {
  windows = {
    compatibility: await import('../../src/windows/compatibility.js'),
    hosts: await import('../../src/windows/hosts.js'),
    labels: await import('../../src/orchestrators/build-labels.js'),
    reference: await import('../../src/windows/reference.js'),
    releases: await import('../../src/windows/releases.js'),
    remedies: await import('../../src/windows/remedies.js'),
    runners: await import('../../src/windows/runners.js'),
    tags: await import('../../src/windows/tags.js'),
    variants: await import('../../src/windows/variant-names.js'),
  };
});

const parsed = (text: string) => windows.reference.parseReference(text)!;

test.each([
  'ltsc2028',
  'Windows Server 2028',
  'windows-2028',
  'WINDOWS_SERVER_2028_CORE',
  '10.0.30000',
  'OS_VERSION_LTSC2028',
])('the host %s', (text) => {
  expect(windows.hosts.parseHost(text)).toMatchObject({ version: { build: ROW.build } });
});

test.each([
  'mcr.microsoft.com/windows/servercore:ltsc2028',
  'mcr.microsoft.com/windows/nanoserver:10.0.30000.1',
  'contoso/web:1.0-win2028',
  'contoso/web:1.0-servercore28H2',
  'contoso/web:windows-2028',
])('the image %s', (text) => {
  expect(windows.tags.readReference(parsed(text)).versions.map(({ build }) => build)).toEqual([ROW.build]);
});

test.each<[number, string, string]>([
  [30000, 'supported', 'R7'],
  [26100, 'supported', 'R7'],
  [20348, 'unsupported', 'R7'],
  [31000, 'unsupported', 'R1'],
])('its host with images of build %d: %s', (build, verdict, rule) => {
  const host = {
    version: versionOf(ROW.build),
    client: false,
    runtime: 'containerd' as const,
  };
  const image = {
    os: 'windows' as const,
    version: versionOf(build),
    hostProcess: false,
    scratch: false,
  };
  expect(windows.compatibility.judge(host, image, 'process')).toMatchObject({ verdict, rule });
});

test('an older host does not run its images, and is offered none of them', () => {
  const host = { version: versionOf(26100), client: false, runtime: 'containerd' as const };
  const pin = windows.remedies.pinFor(parsed('mcr.microsoft.com/windows/servercore:ltsc2028'), {
    host,
    isolation: 'process',
  });
  expect(pin?.reference).toBe('mcr.microsoft.com/windows/servercore:ltsc2025');
});

test('tags are offered for it', () => {
  const release = windows.releases.releaseOf(ROW.build)!;
  expect(windows.tags.retag(parsed('mcr.microsoft.com/windows/servercore:ltsc2025'), release)).toBe(
    'mcr.microsoft.com/windows/servercore:ltsc2028',
  );
  expect(windows.tags.retag(parsed('contoso/web:1.0-windows2019'), release)).toBe(
    'contoso/web:1.0-windows2028',
  );
});

test('its runners', () => {
  expect(windows.runners.runnerOf('windows-2028-16core')).toMatchObject({
    version: { build: ROW.build },
    byPrefix: 'windows-2028',
  });
  expect(windows.runners.runnerFor(ROW.build)).toBe('windows-2028');
  expect(windows.runners.currentRunners()[0]).toBe('windows-2028');
});

test.each<[string, string]>([
  ['kubernetes.azure.com/os-sku', 'Windows2028'],
  ['cloud.google.com/gke-windows-os-version', '2028'],
  ['operatingSystemFamily', 'WINDOWS_SERVER_2028_CORE'],
  ['node.kubernetes.io/windows-build', '10.0.30000'],
])('its label %s', (key, value) => {
  expect(windows.labels.labelValue(key, ROW.build)).toBe(value);
});

test('a label of its year', () => {
  const workload = {
    kind: null,
    os: null,
    nodeSelector: { os: 'ltsc2028' },
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
  };
  expect(windows.labels.namedBuilds(workload)).toEqual([
    { key: 'os', value: 'ltsc2028', builds: [ROW.build] },
  ]);
});

test('its variants', () => {
  const { withoutReleases } = windows.variants;
  expect(withoutReleases('Dockerfile.ltsc2028')).toBe(withoutReleases('Dockerfile.ltsc2022'));
});
