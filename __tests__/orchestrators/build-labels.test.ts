import { describe, expect, test } from '@jest/globals';
import type { Requirement, Workload } from '../../src/model/workload.js';
import {
  buildLabels,
  labelValue,
  namedBuilds,
  osOfRuntimeClass,
  selectedOs,
} from '../../src/orchestrators/build-labels.js';

const workload = (more: Partial<Workload>): Workload => ({
  kind: 'pod',
  os: null,
  nodeSelector: {},
  affinityTerms: [],
  tolerations: [],
  constraints: [],
  nodeName: null,
  ...more,
});
const builds = (more: Partial<Workload>) => namedBuilds(workload(more)).map((wish) => wish.builds);
const isIn = (key: string, ...values: string[]): Requirement => ({ key, operator: 'In', values });

const BUILD = 'node.kubernetes.io/windows-build';

// The labels' values: "Well-Known Labels" (kubernetes.io), "Windows Server OS versions on AKS", "Choosing your
// Windows Server node images" (GKE), "Windows container version compatibility" for those that are set by hand.
describe('the builds that a label names', () => {
  test.each<[string, string, number[]]>([
    [BUILD, '10.0.17763', [17763]],
    [BUILD, '10.0.20348', [20348]],
    [BUILD, '10.0.99999', []],
    [BUILD, 'windows', []],
    ['beta.kubernetes.io/osbuild', '14393.1715', [14393]],
    ['beta.kubernetes.io/osbuild', '17763', [17763]],
    ['beta.kubernetes.io/osbuild', '177630', []],
    ['beta.kubernetes.io/osbuild', 'b17763', []],
    ['kubernetes.azure.com/os-sku', 'Windows2019', [17763]],
    ['kubernetes.azure.com/os-sku', 'Ubuntu', []],
    ['cloud.google.com/gke-windows-os-version', '2022', [20348]],
    ['cloud.google.com/gke-windows-os-version', '', []],
    ['cloud.google.com/gke-os-distribution', '', []],
    ['kubernetes.azure.com/os-sku', '', []],
    // Any other label, where its value cannot be anything else.
    ['contoso.com/os', '10.0.20348.2402', [20348]],
    ['contoso.com/os', 'ltsc2019', [17763]],
    ['contoso.com/os', 'Windows-2022', [20348]],
    ['contoso.com/os', 'windows-server-2025', [26100]],
    ['contoso.com/os', 'win2022', [20348]],
    ['contoso.com/os', 'windowsserver2022', [20348]],
    ['contoso.com/os', 'windows-ltsc2022', [20348]],
    ['contoso.com/os', 'windows-server-ltsc-2022', [20348]],
    ['contoso.com/os', 'my-ltsc2022', []],
    ['contoso.com/os', 'ltsc20222', []],
    // A build that a client shares is a server's here; a client's own is none.
    ['contoso.com/os', '10.0.19045', []],
    ['contoso.com/os', 'WS2016', [14393]],
    ['contoso.com/os', '2019', []],
    ['contoso.com/os', 'windows', []],
    ['contoso.com/os', 'sql2019', []],
    ['constructor', 'ltsc2019', [17763]],
    // Pools and machines keep their names.
    ['agentpool', 'win2019', []],
    ['eks.amazonaws.com/nodegroup', 'windows-2019', []],
    ['kubernetes.io/hostname', 'win2019', []],
    ['kubernetes.io/os', 'windows', []],
  ])('%s=%s: %j', (key, value, expected) => {
    expect(builds({ nodeSelector: { [key]: value } }).flat()).toEqual(expected);
  });

  test.each<[string, Partial<Workload>, number[][]]>([
    [
      'values of one expression are alternatives',
      { affinityTerms: [[isIn(BUILD, '10.0.17763', '10.0.20348')]] },
      [[20348, 17763]],
    ],
    [
      'so are terms',
      { affinityTerms: [[isIn(BUILD, '10.0.17763')], [isIn(BUILD, '10.0.20348')]] },
      [[17763, 20348]],
    ],
    [
      'a term without a build leaves all open',
      { affinityTerms: [[isIn(BUILD, '10.0.17763')], [isIn('zone', 'a')]] },
      [],
    ],
    ['so does a value that is none', { affinityTerms: [[isIn(BUILD, '10.0.17763', 'x')]] }, []],
    [
      'a selector holds beside the affinity',
      { nodeSelector: { [BUILD]: '10.0.17763' }, affinityTerms: [[isIn(BUILD, '10.0.20348')]] },
      [[17763], [20348]],
    ],
    [
      'NotIn names nothing',
      { affinityTerms: [[{ key: BUILD, operator: 'NotIn', values: ['10.0.17763'] }]] },
      [],
    ],
    [
      'constraints of Swarm',
      { constraints: [{ key: 'node.labels.OsVersion', operator: '==', value: '10.0.17763' }] },
      [[17763]],
    ],
    [
      'which is not',
      { constraints: [{ key: 'node.labels.OsVersion', operator: '!=', value: '10.0.17763' }] },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(builds(more).map((list) => [...list].sort())).toEqual(expected.map((list) => [...list].sort()));
  });
});

test.each<[string, number, string | null]>([
  [BUILD, 20348, '10.0.20348'],
  ['kubernetes.azure.com/os-sku', 20348, 'Windows2022'],
  ['cloud.google.com/gke-windows-os-version', 17763, '2019'],
  ['operatingSystemFamily', 26100, 'WINDOWS_SERVER_2025_CORE'],
  ['operatingSystemFamily', 19042, 'WINDOWS_SERVER_20H2_CORE'],
  ['operatingSystemFamily', 14393, 'WINDOWS_SERVER_2016_FULL'],
  // An annual release is no image of AKS; nobody has a build that is unknown.
  ['kubernetes.azure.com/os-sku', 12345, null],
  ['operatingSystemFamily', 12345, null],
  ['cloud.google.com/gke-os-distribution', 12345, null],
  ['zone', 20348, null],
])('%s of a host of build %i is %s', (key, build, expected) => {
  expect(labelValue(key, build)).toBe(expected);
});

test('a build that no release has has no label', () => {
  for (const { valuesOf } of Object.values(buildLabels)) expect(valuesOf(12345)).toEqual([]);
});

// "Windows containers in Kubernetes", RuntimeClass; the handlers are those of containerd's Windows shim.
test.each<[handler: string, nodeSelector: Record<string, string>, 'windows' | 'linux' | null]>([
  ['runhcs-wcow-process', {}, 'windows'],
  ['runhcs-wcow-hypervisor', {}, 'windows'],
  ['docker', {}, null],
  ['docker', { 'kubernetes.io/os': 'windows' }, 'windows'],
  ['runhcs-wcow-process', { 'kubernetes.io/os': 'linux' }, 'linux'],
  ['runc', { zone: 'a' }, null],
])('a RuntimeClass with the handler %s and the selector %j is for %s', (handler, nodeSelector, expected) => {
  expect(osOfRuntimeClass({ handler, nodeSelector })).toBe(expected);
});

test.each<[string, Partial<Workload>, ReturnType<typeof namedBuilds>]>([
  [
    'a label of Windows nodes with a value of Linux names no build',
    { affinityTerms: [[isIn('kubernetes.azure.com/os-sku', 'Ubuntu', 'AzureLinux')]] },
    [{ key: 'kubernetes.azure.com/os-sku', value: 'Ubuntu, AzureLinux', builds: [] }],
  ],
  [
    'one with values of both is open',
    { affinityTerms: [[isIn('kubernetes.azure.com/os-sku', 'Ubuntu', 'Windows2022')]] },
    [],
  ],
  ['one without values, too', { affinityTerms: [[isIn('kubernetes.azure.com/os-sku')]] }, []],
])('%s', (_, more, expected) => {
  expect(namedBuilds(workload(more))).toEqual(expected);
});

// A finding quotes the request as the file has it.
test.each<[string, Partial<Workload>, string]>([
  ['values', { affinityTerms: [[isIn(BUILD, '10.0.17763', '10.0.20348')]] }, '10.0.17763, 10.0.20348'],
  [
    'terms, each value once',
    {
      affinityTerms: [[isIn(BUILD, '10.0.17763')], [isIn(BUILD, '10.0.20348')], [isIn(BUILD, '10.0.17763')]],
    },
    '10.0.17763, 10.0.20348',
  ],
])('several %s are quoted with commas', (_, more, value) => {
  expect(namedBuilds(workload(more))).toMatchObject([{ key: BUILD, value }]);
});

// "Windows containers in Kubernetes": what keeps a pod on nodes of one operating system.
describe('the operating system that selectors leave', () => {
  const exists = (key: string): Requirement => ({ key, operator: 'Exists', values: [] });
  test.each<[Partial<Workload>, 'windows' | 'linux' | null]>([
    [{}, null],
    [{ nodeSelector: { 'kubernetes.io/os': 'windows' } }, 'windows'],
    [{ nodeSelector: { 'kubernetes.io/os': 'linux' } }, 'linux'],
    [{ nodeSelector: { 'beta.kubernetes.io/os': 'windows' } }, 'windows'],
    [{ nodeSelector: { 'kubernetes.io/os': 'Windows' } }, null],
    [{ nodeSelector: { [BUILD]: '10.0.20348' } }, 'windows'],
    [{ nodeSelector: { 'kubernetes.azure.com/os-sku': 'Windows2022' } }, 'windows'],
    [{ nodeSelector: { 'kubernetes.azure.com/os-sku': 'Ubuntu' } }, 'linux'],
    [{ nodeSelector: { zone: 'a' } }, null],
    [{ affinityTerms: [[isIn('kubernetes.io/os', 'windows')]] }, 'windows'],
    [{ affinityTerms: [[isIn('kubernetes.io/os', 'windows', 'linux')]] }, null],
    [{ affinityTerms: [[isIn('kubernetes.io/os', 'windows')], [isIn('zone', 'a')]] }, null],
    [{ affinityTerms: [[isIn('kubernetes.io/os', 'windows')], [isIn('kubernetes.io/os', 'linux')]] }, null],
    [{ affinityTerms: [[isIn('zone', 'a'), isIn('kubernetes.io/os', 'linux')]] }, 'linux'],
    [{ affinityTerms: [[exists(BUILD)]] }, 'windows'],
    [{ affinityTerms: [[exists('kubernetes.io/os')]] }, null],
    [{ affinityTerms: [[exists('zone')]] }, null],
    [{ affinityTerms: [[{ ...isIn('kubernetes.io/os', 'windows'), field: true }]] }, null],
    [{ affinityTerms: [[{ ...isIn('kubernetes.io/os', 'windows'), operator: 'NotIn' }]] }, null],
    [{ affinityTerms: [[isIn('kubernetes.io/os')]] }, null],
    [{ nodeSelector: { zone: 'a', 'kubernetes.io/os': 'windows' } }, 'windows'],
    [{ nodeSelector: { 'beta.kubernetes.io/osbuild': '17763' } }, 'windows'],
    [{ nodeSelector: { 'cloud.google.com/gke-windows-os-version': '2022' } }, 'windows'],
    [{ nodeSelector: { 'kubernetes.azure.com/os-sku': 'MyWindows' } }, 'linux'],
    [{ affinityTerms: [[]] }, null],
  ])('%j: %s', (more, expected) => {
    expect(selectedOs(workload(more))).toBe(expected);
  });
});
