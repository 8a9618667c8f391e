// On which declared targets a workload may land, decided as the scheduler decides it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction);
// moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.

import type { Target } from '../model/target.js';
import type { Requirement, Toleration, Workload } from '../model/workload.js';
import { formatVersion, versionOf } from '../windows/version.js';
import { BUILD_LABEL, buildLabels, HAND_MADE_BUILD_LABEL } from './build-labels.js';

export type { Requirement, Toleration, Workload } from '../model/workload.js';

export type Landing = { lands: true } | { lands: false; because: string };

const YES: Landing = { lands: true };

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

/**
 * Whether a workload may land on a target.
 * @returns with the first reason that speaks against it, to follow the target's name in a sentence
 */
export function landing(workload: Workload, target: Target): Landing {
  if (workload.orchestrator === null) return YES;
  if (workload.orchestrator === 'kubernetes') {
    if (target.platform !== null && target.platform !== 'kubernetes')
      return no(`it is a ${target.platform} target`);
    return onNode(workload, target);
  }
  if (target.platform === 'kubernetes') return no('it is a kubernetes target');
  // Plain Docker ignores placement constraints.
  return target.platform === 'docker' ? YES : underConstraints(workload, target);
}

function onNode(workload: Workload, target: Target): Landing {
  const labels = nodeLabels(target);
  for (const [key, value] of Object.entries(workload.nodeSelector)) {
    if (!holds({ key, operator: 'In', values: [value] }, labels, target))
      return no(`label ${key} is not ${value}`);
  }
  const terms = workload.affinityTerms;
  if (
    terms.length > 0 &&
    !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))
  ) {
    return no('no term of its required node affinity holds');
  }
  for (const taint of target.taints) {
    const parsed = parseTaint(taint);
    // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
    const counts =
      workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
    if (counts && !workload.tolerations.some((t) => tolerates(t, parsed))) {
      return no(`taint ${taint} is not tolerated`);
    }
  }
  if (workload.nodeName !== null && workload.nodeName !== labels[HOSTNAME])
    return no(`it is bound to the node ${workload.nodeName}`);
  // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
  return workload.os === 'linux' ? no('the pod is for Linux') : YES;
}

const HOSTNAME = 'kubernetes.io/hostname';

/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target: Target): Record<string, string> {
  return withAliases({
    'kubernetes.io/os': 'windows',
    'beta.kubernetes.io/os': 'windows',
    'kubernetes.io/arch': 'amd64',
    'beta.kubernetes.io/arch': 'amd64',
    // A target is a node, or a pool of them, of this name.
    [HOSTNAME]: target.name,
    // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
    [BUILD_LABEL]: formatVersion(versionOf(target.version.build)),
    ...target.labels,
  });
}

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

function withAliases(labels: Record<string, string>): Record<string, string> {
  for (const [one, other] of ALIASES) {
    const value = labels[one] ?? labels[other];
    if (value === undefined) continue;
    labels[one] ??= value;
    labels[other] ??= value;
  }
  return labels;
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

interface Taint {
  key: string;
  value: string;
  effect: string;
}

function parseTaint(text: string): Taint {
  const colon = text.lastIndexOf(':');
  const body = colon < 0 ? text : text.slice(0, colon);
  const equals = body.indexOf('=');
  return {
    key: equals < 0 ? body : body.slice(0, equals),
    value: equals < 0 ? '' : body.slice(equals + 1),
    effect: colon < 0 ? 'NoSchedule' : text.slice(colon + 1),
  };
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
    default:
      return false;
  }
}

function underConstraints(workload: Workload, target: Target): Landing {
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
      return no(`constraint ${key} ${operator} ${value} does not hold`);
  }
  return YES;
}

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
  if (lower === 'node.platform.arch') return ['x86_64'];
  const prefix = ['node.labels.', 'engine.labels.'].find(
    (p) => lower.startsWith(p) && lower.length > p.length,
  );
  if (prefix === undefined) return null;
  const label = key.slice(prefix.length);
  const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
  if (declared !== undefined) return [declared];
  // The labels that "Windows container version compatibility" has people set on every node, under its names.
  if (label.toLowerCase() === 'os') return ['windows'];
  if (label.toLowerCase() !== 'osversion') return [''];
  return [formatVersion(versionOf(target.version.build)), formatVersion(target.version)];
}

function no(because: string): Landing {
  return { lands: false, because };
}
