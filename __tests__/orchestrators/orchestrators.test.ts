import { describe, expect, test } from '@jest/globals';
import { ORCHESTRATOR_IDS, type Target } from '../../src/model/target.js';
import type { Workload } from '../../src/model/workload.js';
import {
  asksForWindows,
  deployableTo,
  mixesSystems,
  namesItsHost,
  orchestratorNamed,
  orchestratorOn,
  takesLinuxPods,
  usualOrchestrator,
} from '../../src/orchestrators/index.js';
import type { Orchestrator } from '../../src/orchestrators/orchestrator.js';

const workload = (more: Partial<Workload>): Workload => ({
  kind: null,
  os: null,
  nodeSelector: {},
  affinityTerms: [],
  tolerations: [],
  constraints: [],
  nodeName: null,
  ...more,
});

const SAME_RELEASE = 'Use an image of the release of the host, with process isolation';

test.each<[Omit<Orchestrator, 'runs' | 'schedule' | 'pinToBuild'>, pin: string]>([
  [
    {
      id: 'kubernetes',
      runtime: 'containerd',
      choosesHost: true,
      readsConstraints: false,
      sharesHost: true,
      mixesSystems: true,
      hostsAreServers: true,
      namesHosts: false,
      buildsImages: false,
      labelSyntax: 'kubernetes',
      withoutHyperV: 'Use an image of the release of the host: Kubernetes supports process isolation only',
    },
    "Add the node selector node.kubernetes.io/windows-build: '10.0.20348'",
  ],
  [
    {
      id: 'swarm',
      runtime: 'docker',
      choosesHost: true,
      readsConstraints: true,
      sharesHost: false,
      mixesSystems: false,
      hostsAreServers: false,
      namesHosts: false,
      buildsImages: false,
      labelSyntax: 'free',
      withoutHyperV: SAME_RELEASE,
    },
    'Label the nodes with their build and add the placement constraint node.labels.OsVersion == 10.0.20348',
  ],
  [
    {
      id: 'docker',
      runtime: 'docker',
      choosesHost: false,
      readsConstraints: false,
      sharesHost: false,
      mixesSystems: false,
      hostsAreServers: false,
      namesHosts: false,
      buildsImages: true,
      labelSyntax: 'free',
      withoutHyperV: SAME_RELEASE,
    },
    'Run it on a host of build 10.0.20348',
  ],
  [
    {
      id: 'ecs',
      runtime: 'docker',
      choosesHost: true,
      readsConstraints: true,
      sharesHost: true,
      mixesSystems: false,
      hostsAreServers: true,
      namesHosts: true,
      buildsImages: false,
      labelSyntax: 'free',
      withoutHyperV: 'Use an image of the release of the host: ECS supports process isolation only',
    },
    "Set operatingSystemFamily in the task's runtimePlatform to the release of 10.0.20348",
  ],
])('%j', (traits, pin) => {
  const orchestrator = orchestratorNamed(traits.id);
  expect(orchestrator).toMatchObject(traits);
  expect(orchestrator.pinToBuild('10.0.20348')).toBe(pin);
});

test.each<[Workload['kind'], usual: string]>([
  ['pod', 'kubernetes'],
  ['service', 'swarm'],
  ['task', 'ecs'],
  [null, 'docker'],
])('a workload of kind %s is run by %s, except where the target is of another', (kind, usual) => {
  expect(usualOrchestrator(workload({ kind })).id).toBe(usual);
  expect(orchestratorOn({ platform: null }, workload({ kind })).id).toBe(usual);
  for (const platform of ORCHESTRATOR_IDS)
    expect(orchestratorOn({ platform }, workload({ kind })).id).toBe(platform);
});

// "Taints and Tolerations": PreferNoSchedule keeps no pod away.
test.each<[Target['platform'], string[], boolean]>([
  ['kubernetes', [], true],
  ['kubernetes', ['os=windows:NoSchedule'], false],
  ['kubernetes', ['os=windows:PreferNoSchedule'], true],
  ['kubernetes', ['os=windows:PreferNoSchedule', 'a:NoExecute'], false],
  ['swarm', [], false],
  ['docker', [], false],
  [null, [], false],
])('%s with the taints %j takes Linux pods: %s', (platform, taints, expected) => {
  expect(takesLinuxPods({ platform, taints })).toBe(expected);
});

test.each<[Target['platform'], boolean]>([
  ['kubernetes', true],
  ['swarm', false],
  ['docker', false],
  ['ecs', false],
  [null, false],
])('%s has nodes of both systems: %s', (platform, expected) => {
  expect(mixesSystems({ platform })).toBe(expected);
});

describe('what has placement constraints is meant for what goes by them', () => {
  const constraints: Workload['constraints'] = [{ key: 'node.role', operator: '==', value: 'worker' }];
  const on = (...platforms: Target['platform'][]) => platforms.map((platform) => ({ platform }));
  const left = (more: Partial<Workload>, ...platforms: Target['platform'][]) =>
    deployableTo(workload({ kind: 'service', ...more }), on(...platforms)).map(({ platform }) => platform);

  test.each<[string, Partial<Workload>, Target['platform'][], Target['platform'][]]>([
    ['a service, where Swarm is declared', { constraints }, ['swarm', 'docker'], ['swarm']],
    ['a service, where it is not', { constraints }, ['docker', 'kubernetes'], ['docker', 'kubernetes']],
    [
      'a service, beside a target that may be any',
      { constraints },
      ['swarm', null, 'docker'],
      ['swarm', null],
    ],
    ['a service, where none says what it is', { constraints }, [null, 'docker'], [null, 'docker']],
    ['a service without any', {}, ['swarm', 'docker'], ['swarm', 'docker']],
    ['a task of ECS', { kind: 'task', constraints }, ['swarm', 'ecs', 'docker'], ['ecs']],
  ])('%s', (_name, more, platforms, expected) => {
    expect(left(more, ...platforms)).toEqual(expected);
  });
});

test.each<[string, Partial<Workload>, boolean]>([
  [
    'a task names the release of its host',
    {
      kind: 'task',
      constraints: [{ key: 'operatingSystemFamily', operator: '==', value: 'WINDOWS_SERVER_2022_CORE' }],
    },
    true,
  ],
  ['a task without a family does not', { kind: 'task' }, false],
  [
    'a pod does not, whatever it selects',
    { kind: 'pod', nodeSelector: { 'node.kubernetes.io/windows-build': '10.0.20348' } },
    false,
  ],
])('%s', (_name, more, expected) => {
  expect(namesItsHost(workload(more))).toBe(expected);
});

describe('a workload asks for Windows', () => {
  const constraint = (key: string, operator: '==' | '!=', value: string) => ({
    constraints: [{ key, operator, value }],
  });
  test.each<[Partial<Workload>, boolean]>([
    [{}, false],
    [{ os: 'windows' }, true],
    [{ os: 'linux' }, false],
    [constraint('node.platform.os', '==', 'windows'), true],
    [constraint('Node.Platform.OS', '==', 'Windows'), true],
    [constraint('node.labels.os', '==', 'windows'), true],
    [constraint('node.platform.os', '!=', 'windows'), false],
    [constraint('node.platform.os', '==', 'linux'), false],
    [constraint('node.platform.osversion', '==', 'windows'), false],
    [constraint('my.node.platform.os', '==', 'windows'), false],
    [
      {
        constraints: [
          { key: 'node.role', operator: '==', value: 'worker' },
          { key: 'node.platform.os', operator: '==', value: 'windows' },
        ],
      },
      true,
    ],
  ])('%j: %s', (more, expected) => {
    expect(asksForWindows(workload(more))).toBe(expected);
  });
});
