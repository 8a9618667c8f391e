import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../src/model/target.js';
import type { Requirement, Workload } from '../../src/model/workload.js';
import { schedule } from '../../src/orchestrators/index.js';
import { parseVersion, versionOf } from '../../src/windows/version.js';

function target(more: Partial<Target> = {}): Target {
  return {
    name: 'win2022',
    version: versionOf(20348),
    client: false,
    platform: null,
    isolation: ['process'],
    architecture: null,
    runtime: null,
    labels: {},
    taints: [],
    ...more,
  };
}

function workload(kind: Workload['kind'], more: Partial<Workload> = {}): Workload {
  return {
    kind,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
    ...more,
  };
}

const pod = (more: Partial<Workload> = {}) => workload('pod', more);
const service = (...constraints: Workload['constraints']) => workload('service', { constraints });
const lands = (what: Workload, where: Target) => schedule(what, where).schedulable;

// Which files land on which platform; null is a target or a file that does not say.
test.each<[Workload['kind'], Target['platform'], boolean]>([
  ['pod', 'kubernetes', true],
  ['pod', null, true],
  ['pod', 'swarm', false],
  ['pod', 'docker', false],
  ['service', 'swarm', true],
  ['service', 'docker', true],
  ['service', null, true],
  ['service', 'kubernetes', false],
  [null, 'kubernetes', true],
  [null, 'swarm', true],
  [null, 'docker', true],
  [null, null, true],
])('a %s on a target of %s: %s', (kind, platform, expected) => {
  expect(lands(workload(kind), target({ platform }))).toBe(expected);
});

// "Well-Known Labels, Annotations and Taints" (kubernetes.io); "Windows Server OS versions on AKS" (learn.microsoft.com).
describe('labels that a Windows node has by itself', () => {
  test.each<[string, string, boolean]>([
    ['kubernetes.io/os', 'windows', true],
    ['kubernetes.io/os', 'linux', false],
    ['kubernetes.io/os', 'Windows', false],
    ['beta.kubernetes.io/os', 'windows', true],
    ['kubernetes.io/arch', 'amd64', true],
    ['kubernetes.io/arch', 'arm64', false],
    ['beta.kubernetes.io/arch', 'amd64', true],
    ['node.kubernetes.io/windows-build', '10.0.20348', true],
    ['node.kubernetes.io/windows-build', '10.0.20348.2402', false],
    ['node.kubernetes.io/windows-build', '20348', false],
    ['node.kubernetes.io/windows-build', '10.0.17763', false],
    ['beta.kubernetes.io/osbuild', '20348', true],
    ['beta.kubernetes.io/osbuild', '20348.2402', true],
    ['beta.kubernetes.io/osbuild', '20348.1', false],
    ['beta.kubernetes.io/osbuild', '10.0.20348', false],
    ['kubernetes.azure.com/os-sku', 'Windows2022', true],
    ['kubernetes.azure.com/os-sku', 'Windows2019', false],
    ['kubernetes.azure.com/os-sku-effective', 'Windows2022', true],
    ['kubernetes.azure.com/os-sku-requested', 'Windows2019', false],
    ['cloud.google.com/gke-windows-os-version', '2022', true],
    ['cloud.google.com/gke-windows-os-version', '2019', false],
    ['cloud.google.com/gke-os-distribution', 'windows_ltsc', true],
    ['cloud.google.com/gke-os-distribution', 'windows_ltsc_containerd', true],
    ['cloud.google.com/gke-os-distribution', 'cos', false],
    // A target is a node, or a pool of them, of its name.
    ['kubernetes.io/hostname', 'win2022', true],
    ['kubernetes.io/hostname', 'win-1', false],
    ['eks.amazonaws.com/nodegroup', 'win', false],
    ['agentpool', 'win', false],
    ['constructor', 'Object', false],
  ])('%s: %s is held: %s', (key, value, expected) => {
    const node = target({ version: parseVersion('10.0.20348.2402')! });
    expect(lands(pod({ nodeSelector: { [key]: value } }), node)).toBe(expected);
  });

  test.each<[number, boolean, string]>([
    [17763, false, 'Windows2019'],
    [20348, false, 'Windows2022'],
    [25398, false, 'WindowsAnnual'],
    [26100, false, 'Windows2025'],
  ])('AKS calls build %d %s', (build, client, sku) => {
    const selector = { nodeSelector: { 'kubernetes.azure.com/os-sku': sku } };
    expect(lands(pod(selector), target({ version: versionOf(build), client }))).toBe(true);
    expect(lands(pod(selector), target({ version: versionOf(build), client: true }))).toBe(false);
    expect(lands(pod(selector), target({ version: versionOf(22000), client: true }))).toBe(false);
  });

  test('a declared label wins, an unknown revision matches no revision', () => {
    const relabelled = target({ labels: { 'kubernetes.azure.com/os-sku': 'Windows2019' } });
    expect(lands(pod({ nodeSelector: { 'kubernetes.azure.com/os-sku': 'Windows2019' } }), relabelled)).toBe(
      true,
    );
    expect(lands(pod({ nodeSelector: { 'kubernetes.azure.com/os-sku': 'Windows2022' } }), relabelled)).toBe(
      false,
    );
    expect(lands(pod({ nodeSelector: { 'beta.kubernetes.io/osbuild': '14393.1715' } }), target())).toBe(
      false,
    );
  });
});

// "Well-Known Labels, Annotations and Taints": the names of before 1.17; "Use labels in an AKS cluster".
test.each<[Record<string, string>, Record<string, string>, boolean]>([
  [{ 'topology.kubernetes.io/zone': 'a' }, { 'failure-domain.beta.kubernetes.io/zone': 'a' }, true],
  [{ 'failure-domain.beta.kubernetes.io/region': 'eu' }, { 'topology.kubernetes.io/region': 'eu' }, true],
  [{ 'node.kubernetes.io/instance-type': 'm5' }, { 'beta.kubernetes.io/instance-type': 'm5' }, true],
  [{ agentpool: 'win22' }, { 'kubernetes.azure.com/agentpool': 'win22' }, true],
  [{ 'kubernetes.azure.com/agentpool': 'win22' }, { agentpool: 'win19' }, false],
  [{ 'eks.amazonaws.com/nodegroup': 'win' }, { 'eks.amazonaws.com/nodegroup': 'win' }, true],
  [{ agentpool: 'a', 'kubernetes.azure.com/agentpool': 'b' }, { agentpool: 'a' }, true],
])('a node with %j takes a pod for %j: %s', (labels, nodeSelector, expected) => {
  expect(lands(pod({ nodeSelector }), target({ labels }))).toBe(expected);
});

describe('a node selector', () => {
  const node = target({ labels: { agentpool: 'win', tier: '' } });
  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ agentpool: 'win' }, true],
    [{ agentpool: 'WIN' }, false],
    [{ agentpool: 'linux' }, false],
    [{ tier: '' }, true],
    [{ absent: '' }, false],
    [{ agentpool: 'win', 'kubernetes.io/os': 'windows' }, true],
    [{ agentpool: 'win', 'kubernetes.io/os': 'linux' }, false],
  ])('%j: %s', (nodeSelector, expected) => {
    expect(lands(pod({ nodeSelector }), node)).toBe(expected);
  });
});

// "Assigning Pods to Nodes": the operators of node affinity.
describe('node affinity', () => {
  const node = target({
    labels: { zone: 'a', cpus: '8', weird: 'eight', rank: 'x8', size: '8x', below: '-4' },
  });
  const requirement = (key: string, operator: Requirement['operator'], ...values: string[]) => ({
    key,
    operator,
    values,
  });

  test.each<[Requirement, boolean]>([
    [requirement('zone', 'In', 'a', 'b'), true],
    [requirement('zone', 'In', 'b'), false],
    [requirement('absent', 'In', 'a'), false],
    [requirement('zone', 'NotIn', 'b'), true],
    [requirement('zone', 'NotIn', 'a', 'b'), false],
    [requirement('absent', 'NotIn', 'a'), true],
    [requirement('zone', 'Exists'), true],
    [requirement('absent', 'Exists'), false],
    [requirement('zone', 'DoesNotExist'), false],
    [requirement('absent', 'DoesNotExist'), true],
    [requirement('cpus', 'Gt', '7'), true],
    [requirement('cpus', 'Gt', '8'), false],
    [requirement('cpus', 'Lt', '10'), true],
    [requirement('cpus', 'Lt', '8'), false],
    [requirement('cpus', 'Gt', 'seven'), false],
    [requirement('cpus', 'Gt'), false],
    [requirement('cpus', 'Gt', '1', '2'), false],
    [requirement('weird', 'Gt', '7'), false],
    [requirement('rank', 'Gt', '7'), false],
    [requirement('size', 'Gt', '7'), false],
    [requirement('below', 'Lt', '0'), true],
    [requirement('below', 'Lt', '-5'), false],
    [requirement('absent', 'Gt', '7'), false],
    [requirement('absent', 'Lt', '7'), false],
    [requirement('kubernetes.io/os', 'In', 'windows'), true],
    [requirement('kubernetes.io/os', 'NotIn', 'windows'), false],
    [requirement('node.kubernetes.io/windows-build', 'NotIn', '10.0.17763'), true],
    [requirement('beta.kubernetes.io/osbuild', 'In', '17763', '20348'), true],
    [requirement('beta.kubernetes.io/osbuild', 'NotIn', '20348'), false],
    [requirement('beta.kubernetes.io/osbuild', 'Exists'), true],
    [requirement('beta.kubernetes.io/osbuild', 'DoesNotExist'), false],
    [requirement('beta.kubernetes.io/osbuild', 'Gt', '17763'), true],
    [requirement('beta.kubernetes.io/osbuild', 'Lt', '17763'), false],
    [requirement('zone', 'Like' as 'In', 'a'), false],
  ])('%j: %s', (term, expected) => {
    expect(lands(pod({ affinityTerms: [[term]] }), node)).toBe(expected);
  });

  // "Assigning Pods to Nodes" and the API reference of NodeSelectorTerm: matchFields knows metadata.name, In and NotIn.
  test.each<[string, Requirement['operator'], string[], boolean]>([
    ['metadata.name', 'In', ['win2022'], true],
    ['metadata.name', 'In', ['win-1'], false],
    ['metadata.name', 'In', ['win2022', 'win-1'], false],
    ['metadata.name', 'NotIn', ['win-1'], true],
    ['metadata.name', 'NotIn', ['win2022'], false],
    ['metadata.name', 'Exists', [], false],
    ['metadata.uid', 'In', ['win2022'], false],
    ['metadata.uid', 'NotIn', ['win2022'], false],
  ])('the field %s %s %j: %s', (key, operator, values, expected) => {
    expect(lands(pod({ affinityTerms: [[{ key, operator, values, field: true }]] }), node)).toBe(expected);
  });

  const holds = requirement('zone', 'In', 'a');
  const fails = requirement('zone', 'In', 'b');
  test.each<[string, Requirement[][], boolean]>([
    ['no terms are no affinity', [], true],
    ['an empty term matches nothing', [[]], false],
    ['one of the terms is enough', [[fails], [holds]], true],
    ['an empty term beside one that holds takes nothing away', [[], [holds]], true],
    ['all expressions of a term must hold', [[holds, fails]], false],
    ['none of the terms holds', [[fails], [fails, holds]], false],
  ])('%s', (_, affinityTerms, expected) => {
    expect(lands(pod({ affinityTerms }), node)).toBe(expected);
  });

  test('holds beside the node selector, not instead of it', () => {
    expect(lands(pod({ nodeSelector: { zone: 'b' }, affinityTerms: [[holds]] }), node)).toBe(false);
  });
});

// "Taints and Tolerations".
describe('a taint', () => {
  test.each<[string, Workload['tolerations'], boolean]>([
    ['os=windows:NoSchedule', [], false],
    ['os=windows:NoExecute', [], false],
    ['os=windows:PreferNoSchedule', [], true],
    [
      'os=windows:NoSchedule',
      [{ key: 'os', operator: 'Equal', value: 'windows', effect: 'NoSchedule' }],
      true,
    ],
    ['os=windows:NoSchedule', [{ key: 'os', value: 'windows' }], true],
    ['os=windows:NoSchedule', [{ key: 'os', operator: '', value: 'windows', effect: '' }], true],
    ['os=windows:NoSchedule', [{ key: 'os', value: 'Windows' }], false],
    ['os=windows:NoSchedule', [{ key: 'os', value: 'windows', effect: 'NoExecute' }], false],
    ['os=windows:NoSchedule', [{ key: 'os', operator: 'Exists' }], true],
    ['os=windows:NoSchedule', [{ operator: 'Exists' }], true],
    ['os=windows:NoSchedule', [{ operator: 'Exists', effect: 'NoExecute' }], false],
    ['os=windows:NoSchedule', [{ key: 'other', operator: 'Exists' }], false],
    ['os=windows:NoSchedule', [{ key: 'os', operator: 'Lt', value: 'windows' }], false],
    // Numbers are compared since Kubernetes 1.35: https://kep.k8s.io/5471
    ['sla=950:NoSchedule', [{ key: 'sla', operator: 'Gt', value: '900', effect: 'NoSchedule' }], true],
    ['sla=900:NoSchedule', [{ key: 'sla', operator: 'Gt', value: '900' }], false],
    ['sla=950:NoSchedule', [{ key: 'sla', operator: 'Lt', value: '900' }], false],
    ['sla=2:NoExecute', [{ key: 'sla', operator: 'Lt', value: '5', effect: 'NoExecute' }], true],
    ['sla=2:NoExecute', [{ key: 'sla', operator: 'Lt', value: '5', effect: 'NoSchedule' }], false],
    ['sla=high:NoSchedule', [{ key: 'sla', operator: 'Gt', value: '1' }], false],
    ['sla:NoSchedule', [{ key: 'sla', operator: 'Gt', value: '1' }], false],
    ['sla=950:NoSchedule', [{ key: 'sla', operator: 'Gt' }], false],
    ['dedicated:NoSchedule', [{ key: 'dedicated' }], true],
    ['dedicated:NoSchedule', [{ key: 'dedicated', value: 'x' }], false],
    ['dedicated', [{ key: 'dedicated', effect: 'NoSchedule' }], true],
    ['dedicated', [], false],
    ['dedicated=sql', [{ key: 'dedicated', value: 'sql', effect: 'NoExecute' }], false],
    [
      'node.kubernetes.io/os=windows:NoSchedule',
      [{ key: 'node.kubernetes.io/os', operator: 'Exists' }],
      true,
    ],
  ])('%s against %j: %s', (taint, tolerations, expected) => {
    expect(lands(pod({ tolerations }), target({ taints: [taint] }))).toBe(expected);
  });

  test('each one needs its toleration, and a service of compose knows none', () => {
    const node = target({ taints: ['a=1:NoSchedule', 'b=2:NoExecute'] });
    expect(lands(pod({ tolerations: [{ key: 'a', value: '1' }] }), node)).toBe(false);
    expect(
      lands(
        pod({
          tolerations: [
            { key: 'a', value: '1' },
            { key: 'b', value: '2' },
          ],
        }),
        node,
      ),
    ).toBe(true);
    expect(lands(service(), node)).toBe(true);
  });
});

test.each<[Partial<Workload>, Partial<Target>, boolean]>([
  [{ nodeName: 'win-1' }, {}, false],
  [{ nodeName: 'win2022' }, {}, true],
  [{ nodeName: 'win-1' }, { labels: { 'kubernetes.io/hostname': 'win-1' } }, true],
  [{ nodeName: 'win2022' }, { labels: { 'kubernetes.io/hostname': 'win-1' } }, false],
  // The kubelet of a node evicts by NoExecute alone: the pod is not scheduled.
  [{ nodeName: 'win2022' }, { taints: ['os=windows:NoSchedule'] }, true],
  [{ nodeName: 'win2022' }, { taints: ['os=windows:PreferNoSchedule'] }, true],
  [{ nodeName: 'win2022' }, { taints: ['os=windows:NoExecute'] }, false],
  [{ os: 'windows' }, {}, true],
  [{ os: 'linux' }, {}, false],
])('a pod with %j on a node with %j: %s', (more, node, expected) => {
  expect(lands(pod(more), target(node))).toBe(expected);
});

// moby/swarmkit manager/constraint/constraint.go, NodeMatches.
describe('constraints of Swarm', () => {
  const node = target({ platform: 'swarm', labels: { OsVersion: '10.0.20348', Release: 'LTSC', empty: '' } });
  test.each<[string, '==' | '!=', string, boolean]>([
    ['node.platform.os', '==', 'windows', true],
    ['node.platform.os', '==', 'Windows', true],
    ['node.platform.os', '!=', 'windows', false],
    ['node.platform.os', '==', 'linux', false],
    ['Node.Platform.OS', '==', 'windows', true],
    ['node.platform.arch', '==', 'x86_64', true],
    ['node.platform.arch', '==', 'aarch64', false],
    ['node.labels.OsVersion', '==', '10.0.20348', true],
    ['node.labels.OsVersion', '==', '10.0.17763', false],
    ['node.labels.OsVersion', '!=', '10.0.17763', true],
    // The prefix and the value are the same in either case, the label is not.
    ['NODE.LABELS.Release', '==', 'ltsc', true],
    ['node.labels.release', '==', 'ltsc', false],
    ['engine.labels.Release', '==', 'ltsc', true],
    // A label that is not there has the value ''.
    ['node.labels.absent', '==', 'x', false],
    ['node.labels.absent', '==', '', true],
    ['node.labels.absent', '!=', 'x', true],
    // Labels of the system and its build are implied, under the names of Microsoft's page.
    ['node.labels.os', '==', 'windows', true],
    ['node.labels.OS', '!=', 'windows', false],
    // Names of labels are case-sensitive (swarmkit constraint.go): the spelling that is declared is the only one.
    ['node.labels.osversion', '==', '10.0.20348', false],
    ['engine.labels.os', '==', 'windows', false],
    ['node.labels.osversion', '==', '10.0.17763', false],
    ['node.labels.osversion', '!=', '10.0.17763', true],
    ['node.labels.constructor', '!=', 'x', true],
    ['node.labels.empty', '==', '', true],
    // A target does not say which node it is: these narrow nothing.
    ['node.role', '==', 'worker', true],
    ['node.role', '==', 'Manager', true],
    ['node.role', '==', 'windows', false],
    ['node.role', '==', 'a-worker', false],
    ['node.role', '==', 'workers', false],
    ['node.role', '!=', 'windows', true],
    ['node.role', '!=', 'worker', true],
    ['node.hostname', '==', 'win-1', true],
    ['node.id', '==', '2ivku8v2gvtg4', true],
    ['node.ip', '==', '10.0.0.1', true],
    // Swarm places nothing by a key that it does not know.
    ['node.version', '==', '10.0.20348', false],
    ['node.version', '!=', '10.0.20348', false],
    ['node.labels.', '==', '', false],
    ['os', '==', 'windows', false],
  ])('%s %s %s: %s', (key, operator, value, expected) => {
    expect(lands(service({ key, operator, value }), node)).toBe(expected);
  });

  test.each(['node.labels.OsVersion', 'node.labels.osversion'])(
    'where no label of the build is declared, %s is implied',
    (key) => {
      const bare = target({ platform: 'swarm' });
      expect(lands(service({ key, operator: '==', value: '10.0.20348' }), bare)).toBe(true);
    },
  );

  const linuxOnly = { key: 'node.platform.os', operator: '==', value: 'linux' } as const;
  test.each<[Target['platform'], boolean]>([
    ['swarm', false],
    [null, false],
    ['docker', true],
  ])('on a target of %s they narrow: lands %s', (platform, expected) => {
    expect(lands(service(linuxOnly), target({ platform }))).toBe(expected);
  });

  test('the build that every node has may be written with its revision', () => {
    const patched = target({ platform: 'swarm', version: parseVersion('10.0.20348.2402')! });
    const osVersion = (value: string) => service({ key: 'node.labels.OsVersion', operator: '==', value });
    expect(lands(osVersion('10.0.20348'), patched)).toBe(true);
    expect(lands(osVersion('10.0.20348.2402'), patched)).toBe(true);
    expect(lands(osVersion('10.0.20348.1'), patched)).toBe(false);
  });

  test('all must hold', () => {
    const windows = { key: 'node.platform.os', operator: '==', value: 'windows' } as const;
    expect(lands(service(windows, linuxOnly), node)).toBe(false);
    expect(lands(service(windows), node)).toBe(true);
  });
});

describe('the reason follows the name of a target', () => {
  test.each<[Workload, Partial<Target>, RegExp]>([
    [pod(), { platform: 'swarm' }, /^it is a swarm target$/],
    [service(), { platform: 'kubernetes' }, /^it is a kubernetes target$/],
    [pod({ nodeSelector: { pool: 'a' } }), {}, /label pool is not a/],
    [pod({ affinityTerms: [[]] }), {}, /node affinity/],
    [pod(), { taints: ['os=windows:NoSchedule'] }, /taint os=windows:NoSchedule is not tolerated/],
    [pod({ nodeName: 'n1' }), {}, /^its nodeName is n1$/],
    [pod({ os: 'linux' }), {}, /Linux/],
    [
      service({ key: 'node.labels.a', operator: '==', value: 'b' }),
      {},
      /constraint node\.labels\.a == b does not hold/,
    ],
  ])('%#', (what, where, because) => {
    expect(schedule(what, target(where))).toEqual({
      schedulable: false,
      because: expect.stringMatching(because),
    });
  });
});

test.each([
  'node.kubernetes.io/unschedulable:NoSchedule',
  'node.kubernetes.io/not-ready:NoExecute',
  'ToBeDeletedByClusterAutoscaler=1700000000:NoSchedule',
  'node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule',
])('a taint that controllers set for a while keeps no pod away: %s', (taint) => {
  expect(schedule(pod({ os: 'windows' }), target({ platform: 'kubernetes', taints: [taint] }))).toEqual({
    schedulable: true,
  });
});

test('a pod that its RuntimeClass contradicts is refused, since neither selector wins', () => {
  const refused = 'its node selector and RuntimeClass win want other values of pool';
  expect(schedule(pod({ refused }), target({ platform: 'kubernetes' }))).toEqual({
    schedulable: false,
    because: refused,
  });
});

test('a label of the architecture is the declared one', () => {
  const arm = pod({ nodeSelector: { 'kubernetes.io/arch': 'arm64' } });
  expect(schedule(arm, target({ platform: 'kubernetes', architecture: 'arm64' })).schedulable).toBe(true);
  expect(schedule(arm, target({ platform: 'kubernetes' })).schedulable).toBe(false);
});
