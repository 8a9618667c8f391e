// The labels by which workloads name a declared node or pool: its own, under each of their names, and its host name.

import type { Target } from '../model/target.js';

/** A target is a node, or a pool of them, of this name. */
export const HOSTNAME = 'kubernetes.io/hostname';

/**
 * Labels that a node has under two names; one that is declared under either is there under both. Sources:
 * "Well-Known Labels, Annotations and Taints" (kubernetes.io); "Use labels in an AKS cluster" (learn.microsoft.com).
 */
const ALIASES: readonly (readonly [string, string])[] = [
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
  ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
  ['agentpool', 'kubernetes.azure.com/agentpool'],
];

/** The labels, with each that has two names under both. */
export function withAliases(labels: Readonly<Record<string, string>>): Record<string, string> {
  const all = { ...labels };
  for (const [one, other] of ALIASES) {
    const value = all[one] ?? all[other];
    if (value === undefined) continue;
    all[one] ??= value;
    all[other] ??= value;
  }
  return all;
}

/** What a workload may select a target by: the declared labels, and the target's name as that of a node. */
export function selectableLabels({ name, labels }: Pick<Target, 'name' | 'labels'>): Record<string, string> {
  return withAliases({ [HOSTNAME]: name, ...labels });
}
