import { describe, expect, test } from '@jest/globals';
import type { Workload } from '../../src/model/workload.js';
import { DeclaredPlacements } from '../../src/orchestrators/declared.js';

const toleration = { key: 'team', operator: 'Exists' };

function workload(nodeSelector: Record<string, string>, tolerations: Workload['tolerations'] = []): Workload {
  return {
    kind: 'pod',
    os: null,
    nodeSelector,
    affinityTerms: [],
    tolerations,
    constraints: [],
    nodeName: null,
  };
}

describe('labels and taints of targets show where a workload is placed', () => {
  const targets = [
    { name: 'a', labels: { team: 'blue' }, taints: ['team=blue:NoSchedule'] },
    { name: 'b', labels: { team: 'blue', agentpool: 'w22' }, taints: ['os=windows:NoSchedule'] },
    { name: 'c', labels: { agentpool: 'w22' }, taints: [] },
  ];
  const placements = new DeclaredPlacements(targets);

  test('the label of a pool is certain, of the first target that has it', () => {
    expect(placements.of(workload({ team: 'blue', agentpool: 'w22' }))).toEqual({
      certain: true,
      because: 'it selects agentpool=w22 of target b',
    });
  });

  test('another label is a hint, before the taint of its target', () => {
    expect(placements.of(workload({ team: 'blue' }, [toleration]))).toEqual({
      certain: false,
      because: 'it selects team=blue of target a',
    });
  });

  test('a taint alone is a hint', () => {
    expect(placements.of(workload({ team: 'red' }, [toleration]))).toEqual({
      certain: false,
      because: 'it tolerates the taint team=blue:NoSchedule of target a',
    });
  });

  test('of what two targets have, the first', () => {
    const both = new DeclaredPlacements([
      { name: 'x', labels: { team: 'red' }, taints: ['win=a:NoSchedule'] },
      { name: 'y', labels: { team: 'red', zone: 'b' }, taints: ['win=a:NoSchedule'] },
    ]);
    const because = (more: Partial<Workload>) => both.of({ ...workload({}), ...more })?.because;
    expect(because({ nodeSelector: { zone: 'b', team: 'red' } })).toBe('it selects team=red of target x');
    expect(because({ nodeSelector: { team: 'red', zone: 'b' } })).toBe('it selects team=red of target x');
    expect(because({ tolerations: [{ key: 'win', value: 'a' }] })).toBe(
      'it tolerates the taint win=a:NoSchedule of target x',
    );
    expect(because({ nodeSelector: { 'kubernetes.io/hostname': 'y' } })).toBe(
      'it selects kubernetes.io/hostname=y of target y',
    );
  });

  test('what no target declares is none', () => {
    expect(placements.of(workload({ constructor: 'x', agentpool: 'w19' }))).toBeNull();
  });

  const asking = (more: Partial<Workload>) => placements.of({ ...workload({}), ...more })?.certain ?? null;
  const isIn = (key: string, ...values: string[]) => ({ key, operator: 'In' as const, values });

  test.each<[string, Partial<Workload>, boolean | null]>([
    ['the other name of a label', { nodeSelector: { 'kubernetes.azure.com/agentpool': 'w22' } }, true],
    ['the name of a target as that of a node', { nodeSelector: { 'kubernetes.io/hostname': 'b' } }, true],
    ['the same in nodeName', { nodeName: 'b' }, true],
    ['another node', { nodeName: 'z' }, null],
    [
      'the same in the matchFields of an affinity',
      { affinityTerms: [[{ ...isIn('metadata.name', 'b'), field: true }]] },
      true,
    ],
    ['several values, all declared', { affinityTerms: [[isIn('kubernetes.io/hostname', 'a', 'c')]] }, true],
    ['several values, one declared', { affinityTerms: [[isIn('agentpool', 'w22', 'linux1')]] }, null],
    ['no value', { affinityTerms: [[isIn('agentpool')]] }, null],
    [
      'several terms, all declared',
      { affinityTerms: [[isIn('agentpool', 'w22')], [isIn('kubernetes.io/hostname', 'a')]] },
      true,
    ],
    [
      'several terms, one declared',
      { affinityTerms: [[isIn('agentpool', 'w22')], [isIn('zone', '1')]] },
      null,
    ],
    [
      'several terms, one of which is a hint',
      { affinityTerms: [[isIn('agentpool', 'w22')], [isIn('team', 'blue')]] },
      false,
    ],
    [
      'one of the expressions of a term',
      { affinityTerms: [[isIn('zone', '1'), isIn('agentpool', 'w22')]] },
      true,
    ],
    [
      'a constraint of Swarm',
      { constraints: [{ key: 'node.labels.agentpool', operator: '==', value: 'w22' }] },
      true,
    ],
    [
      'the same of an engine',
      { constraints: [{ key: 'engine.labels.agentpool', operator: '==', value: 'w22' }] },
      true,
    ],
    [
      'what a constraint excludes',
      { constraints: [{ key: 'node.labels.agentpool', operator: '!=', value: 'w22' }] },
      null,
    ],
    [
      'a constraint on something else',
      { constraints: [{ key: 'agentpool', operator: '==', value: 'w22' }] },
      null,
    ],
    [
      'a constraint within another word',
      { constraints: [{ key: 'my.node.labels.agentpool', operator: '==', value: 'w22' }] },
      null,
    ],
    [
      'another field of an affinity',
      { affinityTerms: [[{ ...isIn('metadata.namespace', 'b'), field: true }]] },
      null,
    ],
    ['no key', { tolerations: [{ operator: 'Exists', value: 'windows' }] }, null],
    ['a taint that is about Windows', { tolerations: [{ key: 'os', value: 'windows' }] }, true],
    ['another value of that taint', { tolerations: [{ key: 'os', value: 'linux' }] }, null],
    ['any value of that taint', { tolerations: [{ key: 'os', operator: 'Exists' }] }, false],
    ['any taint', { tolerations: [{ operator: 'Exists' }] }, null],
    [
      'what the nodes must not have',
      { affinityTerms: [[{ key: 'agentpool', operator: 'NotIn', values: ['w22'] }]] },
      null,
    ],
  ])('%s', (_name, more, expected) => {
    expect(asking(more)).toBe(expected);
  });

  test('targets are read once, however many workloads there are', () => {
    let reads = 0;
    const target = {
      name: 'a',
      taints: [],
      get labels(): Record<string, string> {
        reads++;
        return { agentpool: 'w22' };
      },
    };
    const many = new DeclaredPlacements([target]);
    const found = Array.from({ length: 100 }, () => many.of(workload({ agentpool: 'w22' })));
    expect(found.every((one) => one?.certain === true)).toBe(true);
    expect(reads).toBe(1);
  });
});
