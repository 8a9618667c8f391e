// Where Amazon ECS runs a task. Its definition names the release of its hosts, so it needs no declared target.
// Sources: "Amazon ECS task definition parameters", Runtime platform, and "Amazon ECS task placement" (docs.aws.amazon.com).

import type { Target } from '../model/target.js';
import type { Workload } from '../model/workload.js';
import { buildLabels, ECS_FAMILY } from './build-labels.js';
import { type Orchestrator, SCHEDULABLE, type Scheduling, unschedulable } from './orchestrator.js';

export const ecs: Orchestrator = {
  id: 'ecs',
  runs: ({ kind }) => kind === 'task',
  schedule: onInstance,
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
  pinToBuild: (build) => `Set ${ECS_FAMILY} in the task's runtimePlatform to the release of ${build}`,
};

function onInstance({ os, constraints }: Workload, target: Target): Scheduling {
  for (const { key, operator, value } of constraints) {
    const declared = Object.hasOwn(target.labels, key) ? target.labels[key] : undefined;
    const values =
      declared === undefined ? (buildLabels[key]?.valuesOf(target.version.build) ?? []) : [declared];
    if (values.includes(value) !== (operator === '=='))
      return unschedulable(`${key} ${operator === '==' ? 'is' : 'is not'} ${value}`);
  }
  return os === 'linux' ? unschedulable('the task is for Linux') : SCHEDULABLE;
}
