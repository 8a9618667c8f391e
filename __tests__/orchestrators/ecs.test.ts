import { expect, test } from '@jest/globals';
import type { Target } from '../../src/model/target.js';
import type { Workload } from '../../src/model/workload.js';
import { schedule } from '../../src/orchestrators/index.js';
import { versionOf } from '../../src/windows/version.js';

const FAMILY = 'operatingSystemFamily';

function host(build: number, more: Partial<Target> = {}): Target {
  return {
    name: 'ecs',
    version: versionOf(build),
    client: false,
    platform: 'ecs',
    isolation: ['process'],
    architecture: null,
    runtime: null,
    labels: {},
    taints: [],
    ...more,
  };
}

function task(constraints: Workload['constraints'], more: Partial<Workload> = {}): Workload {
  return {
    kind: 'task',
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints,
    nodeName: null,
    ...more,
  };
}

// "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
test.each<[family: string, build: number, runs: boolean]>([
  ['WINDOWS_SERVER_2019_CORE', 17763, true],
  ['WINDOWS_SERVER_2019_FULL', 17763, true],
  ['WINDOWS_SERVER_2022_CORE', 20348, true],
  ['WINDOWS_SERVER_2022_FULL', 20348, true],
  ['WINDOWS_SERVER_2025_CORE', 26100, true],
  ['WINDOWS_SERVER_2016_FULL', 14393, true],
  // There is no such family.
  ['WINDOWS_SERVER_2016_CORE', 14393, false],
  ['WINDOWS_SERVER_20H2_CORE', 19042, true],
  ['WINDOWS_SERVER_2022_CORE', 17763, false],
  ['WINDOWS_SERVER_2019_CORE', 20348, false],
  ['LINUX', 20348, false],
])('a task for %s on a host of build %i: %s', (value, build, runs) => {
  expect(schedule(task([{ key: FAMILY, operator: '==', value }]), host(build)).schedulable).toBe(runs);
});

test('a task that another family is for says why it is not scheduled', () => {
  const where = (operator: '==' | '!=', value: string, on = host(20348)) =>
    schedule(task([{ key: FAMILY, operator, value }]), on);
  expect(where('==', 'WINDOWS_SERVER_2019_CORE')).toEqual({
    schedulable: false,
    because: 'operatingSystemFamily is WINDOWS_SERVER_2019_CORE',
  });
  expect(where('!=', 'WINDOWS_SERVER_2022_CORE')).toEqual({
    schedulable: false,
    because: 'operatingSystemFamily is not WINDOWS_SERVER_2022_CORE',
  });
  expect(where('!=', 'WINDOWS_SERVER_2019_CORE').schedulable).toBe(true);
});

test('a declared attribute counts in the place of what is known of the build', () => {
  const custom = host(20348, { labels: { [FAMILY]: 'WINDOWS_SERVER_2019_CORE', stack: 'blue' } });
  const runs = (key: string, value: string) =>
    schedule(task([{ key, operator: '==', value }]), custom).schedulable;
  expect(runs(FAMILY, 'WINDOWS_SERVER_2019_CORE')).toBe(true);
  expect(runs(FAMILY, 'WINDOWS_SERVER_2022_CORE')).toBe(false);
  expect(runs('stack', 'blue')).toBe(true);
  expect(runs('other', 'blue')).toBe(false);
});

test('a task for Linux runs on no host of Windows', () => {
  expect(schedule(task([], { os: 'linux' }), host(20348))).toEqual({
    schedulable: false,
    because: 'the task is for Linux',
  });
  expect(schedule(task([]), host(20348))).toEqual({ schedulable: true });
});
