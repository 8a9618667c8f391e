// What an orchestrator is to the rest: which workloads are its own, where it schedules them, what pulls their images, and
// what to write to keep them on hosts of one build. A new orchestrator is one file that implements this.

import type { OrchestratorId, Target } from '../model/target.js';
import type { Workload } from '../model/workload.js';
import type { Runtime } from '../windows/verdicts.js';

/** Whether a workload can be scheduled on a target; if not, why, to follow the target's name in a sentence. */
export type Scheduling = { schedulable: true } | { schedulable: false; because: string };

export interface Orchestrator {
  readonly id: OrchestratorId;
  /** Whether a workload of a file is one of its own. */
  runs(workload: Workload): boolean;
  /** Whether it can schedule one of its workloads on a target. */
  schedule(workload: Workload, target: Target): Scheduling;
  /** What pulls and starts: it decides which entry of an index is taken (windows/image-entries.ts). */
  readonly runtime: Runtime;
  /** Whether it chooses the host, so that a workload without constraints may get any. */
  readonly choosesHost: boolean;
  /** Whether it goes by placement constraints: a workload that has some is meant for it. */
  readonly readsConstraints: boolean;
  /** Whether the containers of one workload share a host. */
  readonly sharesHost: boolean;
  /** Whether a workload that names no operating system may get a host of either. */
  readonly mixesSystems: boolean;
  /** Whether its hosts are servers, so that a build that a client shares is the server's. */
  readonly hostsAreServers: boolean;
  /** Whether its workloads name the release of their host, so that they need no declared target. */
  readonly namesHosts: boolean;
  /** Whether it builds an image that a workload has no name for. */
  readonly buildsImages: boolean;
  /** Labels of its hosts: of any form, or as Kubernetes' API server takes them. */
  readonly labelSyntax: 'free' | 'kubernetes';
  /** What to do where a workload asks for Hyper-V isolation that a target does not offer; an imperative. */
  readonly withoutHyperV: string;
  /**
   * What to do so that a workload stays on hosts of one build.
   * @param build `10.0.20348`, or words for a build that is not known
   * @returns an imperative, without a full stop
   */
  pinToBuild(build: string): string;
}

export const SCHEDULABLE: Scheduling = { schedulable: true };

export function unschedulable(because: string): Scheduling {
  return { schedulable: false, because };
}
