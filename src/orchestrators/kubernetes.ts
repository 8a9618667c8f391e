// Where Kubernetes schedules a pod, decided as its scheduler and the kubelet decide it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction).
// As there, a label that is not declared does not match.

import type { Target } from '../model/target.js';
import type { Requirement, Toleration, Workload } from '../model/workload.js';
import { formatVersion, versionOf } from '../windows/version.js';
import { BUILD_LABEL, buildLabels, HAND_MADE_BUILD_LABEL } from './build-labels.js';
import { HOSTNAME, withAliases } from './node-labels.js';
import { parseTaint, type Taint } from './node-syntax.js';
import { type Orchestrator, SCHEDULABLE, type Scheduling, unschedulable } from './orchestrator.js';

export const kubernetes: Orchestrator = {
  id: 'kubernetes',
  runs: ({ kind }) => kind === 'pod',
  schedule: onNode,
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
  pinToBuild: (build) => `Add the node selector ${BUILD_LABEL}: '${build}'`,
};

function onNode(workload: Workload, target: Target): Scheduling {
  if (workload.refused !== undefined) return unschedulable(workload.refused);
  const labels = nodeLabels(target);
  for (const [key, value] of Object.entries(workload.nodeSelector)) {
    if (!holds({ key, operator: 'In', values: [value] }, labels, target))
      return unschedulable(`label ${key} is not ${value}`);
  }
  const terms = workload.affinityTerms;
  if (
    terms.length > 0 &&
    !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))
  ) {
    return unschedulable('no term of its required node affinity matches');
  }
  for (const taint of target.taints) {
    const written = parseTaint(taint);
    const parsed = { ...written, effect: written.effect || 'NoSchedule' };
    // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
    const counts =
      workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
    if (
      counts &&
      !PASSING_TAINTS.has(parsed.key) &&
      !workload.tolerations.some((t) => tolerates(t, parsed))
    ) {
      return unschedulable(`taint ${taint} is not tolerated`);
    }
  }
  if (workload.nodeName !== null && workload.nodeName !== labels[HOSTNAME])
    return unschedulable(`its nodeName is ${workload.nodeName}`);
  // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
  return workload.os === 'linux' ? unschedulable('the pod is for Linux') : SCHEDULABLE;
}

/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target: Target): Record<string, string> {
  return withAliases({
    'kubernetes.io/os': 'windows',
    'beta.kubernetes.io/os': 'windows',
    'kubernetes.io/arch': target.architecture ?? 'amd64',
    'beta.kubernetes.io/arch': target.architecture ?? 'amd64',
    // A target is a node, or a pool of them, of this name.
    [HOSTNAME]: target.name,
    // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
    [BUILD_LABEL]: formatVersion(versionOf(target.version.build)),
    ...target.labels,
  });
}

/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement: Requirement, labels: Record<string, string>, target: Target): boolean {
  const { key, operator, values } = requirement;
  if (requirement.field) {
    const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[HOSTNAME];
    return operator === 'In' ? named : operator === 'NotIn' && key === 'metadata.name' && !named;
  }
  const declared = Object.hasOwn(labels, key) ? labels[key] : undefined;
  const spellings = declared === undefined ? impliedValues(key, target) : [declared];
  switch (operator) {
    case 'In':
      return spellings.some((spelling) => values.includes(spelling));
    case 'NotIn':
      return !spellings.some((spelling) => values.includes(spelling));
    case 'Exists':
      return spellings.length > 0;
    case 'DoesNotExist':
      return spellings.length === 0;
    case 'Gt':
    case 'Lt': {
      const [value, bound] = [spellings[0], values[0]];
      if (value === undefined || bound === undefined || values.length > 1) return false;
      if (!isInteger(value) || !isInteger(bound)) return false;
      return operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
    }
    default:
      return false;
  }
}

/** Values that a label which is not declared may have on such a node; none where there is no such label. */
function impliedValues(key: string, target: Target): string[] {
  const { build, revision } = target.version;
  if (key === HAND_MADE_BUILD_LABEL)
    return [String(build), ...(revision === null ? [] : [`${build}.${revision}`])];
  return target.client ? [] : (buildLabels[key]?.valuesOf(build) ?? []);
}

function isInteger(text: string): boolean {
  return /^-?\d{1,18}$/.test(text);
}

/**
 * Taints that controllers and autoscalers set on a node for a while: no property of a node pool. Sources: "Taints and
 * Tolerations" (kubernetes.io), kubernetes/autoscaler cluster-autoscaler/utils/taints.
 */
const PASSING_TAINTS = new Set([
  'node.kubernetes.io/unschedulable',
  'node.kubernetes.io/not-ready',
  'node.kubernetes.io/unreachable',
  'node.kubernetes.io/memory-pressure',
  'node.kubernetes.io/disk-pressure',
  'node.kubernetes.io/pid-pressure',
  'node.kubernetes.io/network-unavailable',
  'node.kubernetes.io/out-of-service',
  'node.cloudprovider.kubernetes.io/uninitialized',
  'ToBeDeletedByClusterAutoscaler',
  'DeletionCandidateOfClusterAutoscaler',
]);

/** Whether a taint is of the node itself, not of its state. */
export function isLasting(taint: string): boolean {
  return !PASSING_TAINTS.has(parseTaint(taint).key);
}

/** As Toleration.ToleratesTaint of k8s.io/api/core/v1 has it: an empty effect or key stands for every one. */
function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key && toleration.key !== taint.key) return false;
  switch (toleration.operator || 'Equal') {
    case 'Exists':
      return true;
    case 'Equal':
      return (toleration.value ?? '') === taint.value;
    // Since Kubernetes 1.35, where the feature gate TaintTolerationComparisonOperators is on: without it the API server
    // refuses such a pod. Source: https://kep.k8s.io/5471
    case 'Gt':
    case 'Lt': {
      const bound = toleration.value ?? '';
      if (!isInteger(taint.value) || !isInteger(bound)) return false;
      return toleration.operator === 'Gt'
        ? BigInt(taint.value) > BigInt(bound)
        : BigInt(taint.value) < BigInt(bound);
    }
    default:
      return false;
  }
}
