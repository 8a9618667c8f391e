// Where Docker Swarm schedules a service, decided by its placement constraints.
// Source: moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.

import type { Target } from '../model/target.js';
import type { Workload } from '../model/workload.js';
import { formatVersion, versionOf } from '../windows/version.js';
import { type Orchestrator, SCHEDULABLE, type Scheduling, unschedulable } from './orchestrator.js';

export const swarm: Orchestrator = {
  id: 'swarm',
  runs: ({ kind }) => kind === 'service',
  schedule: underConstraints,
  runtime: 'docker',
  choosesHost: true,
  readsConstraints: true,
  sharesHost: false,
  mixesSystems: false,
  hostsAreServers: false,
  namesHosts: false,
  // docker stack deploy ignores `build` (docker/cli, cli/compose/types).
  buildsImages: false,
  labelSyntax: 'free',
  withoutHyperV: 'Use an image of the release of the host, with process isolation',
  pinToBuild: (build) =>
    `Label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`,
};

function underConstraints(workload: Workload, target: Target): Scheduling {
  for (const { key, operator, value } of workload.constraints) {
    if (UNDECLARED.includes(key.toLowerCase())) {
      // NodeRole prints as worker or manager, and nothing else is ever equal to it.
      if (key.toLowerCase() !== 'node.role' || operator === '!=' || /^(?:worker|manager)$/i.test(value))
        continue;
    }
    const actual = swarmValues(key, target);
    const matches = actual?.some((text) => text.toLowerCase() === value.toLowerCase()) ?? false;
    // swarmkit places nothing by a key that it does not know, whatever the operator.
    if (actual === null || matches !== (operator === '=='))
      return unschedulable(`constraint ${key} ${operator} ${value} does not hold`);
  }
  return SCHEDULABLE;
}

const NODE_LABELS = 'node.labels.';

/** A node's role, name and address are not part of a target: they narrow nothing here. */
const UNDECLARED = ['node.id', 'node.hostname', 'node.ip', 'node.role'];

/**
 * How a node's value for a constraint's key may be written; '' where it has no such label, null where swarmkit
 * knows no such key. Keys are the same in either case, names of labels are not.
 */
function swarmValues(key: string, target: Target): string[] | null {
  const lower = key.toLowerCase();
  if (lower === 'node.platform.os') return ['windows'];
  // As a Windows engine reports it; swarmkit compares the text.
  if (lower === 'node.platform.arch') return [target.architecture === 'arm64' ? 'aarch64' : 'x86_64'];
  const prefix = [NODE_LABELS, 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
  if (prefix === undefined) return null;
  const label = key.slice(prefix.length);
  const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
  if (declared !== undefined) return [declared];
  // The labels that "Windows container version compatibility" has people set on every node, under its names: of the
  // node, and where a target declares another spelling, that one is the only one.
  const name = label.toLowerCase();
  const isSpelledOtherwise = Object.keys(target.labels).some((one) => one.toLowerCase() === name);
  if (prefix !== NODE_LABELS || isSpelledOtherwise) return [''];
  if (name === 'os') return ['windows'];
  if (name !== 'osversion') return [''];
  return [formatVersion(versionOf(target.version.build)), formatVersion(target.version)];
}
