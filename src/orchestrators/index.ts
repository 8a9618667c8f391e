import type { OrchestratorId, Target } from '../model/target.js';
import type { Workload } from '../model/workload.js';
import { namedBuilds } from './build-labels.js';
import { docker } from './docker.js';
import { ecs } from './ecs.js';
import { isLasting, kubernetes } from './kubernetes.js';
import { type Orchestrator, SCHEDULABLE, type Scheduling, unschedulable } from './orchestrator.js';
import { swarm } from './swarm.js';

const byId: Readonly<Record<OrchestratorId, Orchestrator>> = { kubernetes, swarm, docker, ecs };

export { isLasting } from './kubernetes.js';

export function orchestratorNamed(id: OrchestratorId): Orchestrator {
  return byId[id];
}

/**
 * The orchestrator of a workload where no target decides it: of several that run such workloads the one that schedules
 * them; Docker for an image of which no file says how it is run.
 */
export function usualOrchestrator(workload: Workload): Orchestrator {
  return Object.values(byId).find((one) => one.runs(workload)) ?? docker;
}

/** The orchestrator that runs a workload on a target: the declared one, else the workload's usual one. */
export function orchestratorOn({ platform }: Pick<Target, 'platform'>, workload: Workload): Orchestrator {
  return platform === null ? usualOrchestrator(workload) : byId[platform];
}

/** Whether a workload can be scheduled on a target. An image of which no file says how it is run may run anywhere. */
export function schedule(workload: Workload, target: Target): Scheduling {
  if (workload.kind === null) return SCHEDULABLE;
  const orchestrator = orchestratorOn(target, workload);
  return orchestrator.runs(workload)
    ? orchestrator.schedule(workload, target)
    : unschedulable(`it is a ${orchestrator.id} target`);
}

/**
 * The targets that a workload may be deployed to at all: one with placement constraints is meant for Swarm where a
 * target of Swarm is declared, and Docker would ignore them.
 */
export function deployableTo<T extends Pick<Target, 'platform'>>(
  workload: Workload,
  targets: readonly T[],
): readonly T[] {
  if (workload.constraints.length === 0) return targets;
  const readsConstraints = ({ platform }: T): boolean => {
    const orchestrator = orchestratorOn({ platform }, workload);
    return orchestrator.readsConstraints && orchestrator.runs(workload);
  };
  const isDeclared = targets.some((target) => target.platform !== null && readsConstraints(target));
  return isDeclared ? targets.filter(readsConstraints) : targets;
}

/** Whether a workload names the release of its host, by which it is judged where no target is declared for it. */
export function namesItsHost(workload: Workload): boolean {
  return usualOrchestrator(workload).namesHosts && namedBuilds(workload).length > 0;
}

/** Whether a target is one of an orchestrator that has nodes of both systems. */
export function mixesSystems({ platform }: Pick<Target, 'platform'>): boolean {
  return platform !== null && byId[platform].mixesSystems;
}

/** Whether the nodes of a target take every workload of their orchestrator that names no operating system. */
export function takesLinuxPods({ platform, taints }: Pick<Target, 'platform' | 'taints'>): boolean {
  if (platform === null || !byId[platform].mixesSystems) return false;
  return taints.filter(isLasting).every((taint) => taint.endsWith(':PreferNoSchedule'));
}

/** Whether a workload asks for a Windows host by what it says: a Linux image in it is a mistake. */
export function asksForWindows({ os, constraints }: Workload): boolean {
  return (
    os === 'windows' ||
    constraints.some(
      ({ key, operator, value }) =>
        operator === '==' &&
        value.toLowerCase() === 'windows' &&
        /^node\.(?:platform|labels)\.os$/i.test(key),
    )
  );
}
