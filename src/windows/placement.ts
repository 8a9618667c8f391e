// On which declared targets a workload may land, decided as the scheduler decides it.
// Sources: kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node and /taint-and-toleration;
// moby/swarmkit manager/constraint/constraint.go.

import type { Isolation } from './compatibility.js';
import { releaseOf } from './releases.js';
import { formatVersion, versionOf, type WindowsVersion } from './version.js';

/** One expression of a node affinity term. */
export interface Requirement {
  key: string;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values: string[];
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
}

/** What a file says of where a container may run. */
export interface Workload {
  /** Who reads the file; null for a Dockerfile, whose image may land anywhere. */
  orchestrator: 'kubernetes' | 'compose' | null;
  os: 'windows' | 'linux' | null;
  nodeSelector: Record<string, string>;
  /** Terms of the required node affinity: one of them must hold, all expressions in it. Empty: no affinity. */
  affinityTerms: Requirement[][];
  tolerations: Toleration[];
  /** Placement constraints of Swarm: all must hold. */
  constraints: { key: string; operator: '==' | '!='; value: string }[];
  nodeName: string | null;
}

/** A host version with the isolation that containers get there. */
export interface Target {
  name: string;
  version: WindowsVersion;
  client: boolean;
  /** Null: files of every kind can land here. */
  platform: 'kubernetes' | 'swarm' | 'docker' | null;
  isolation: Isolation[];
  labels: Record<string, string>;
  /** `key=value:Effect` or `key:Effect`. */
  taints: string[];
}

export type Landing = { lands: true } | { lands: false; because: string };

const YES: Landing = { lands: true };

/** Whether a workload may land on a target, and if not, why. */
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
    if (parsed.effect !== 'PreferNoSchedule' && !workload.tolerations.some((t) => tolerates(t, parsed))) {
      return no(`taint ${taint} is not tolerated`);
    }
  }
  return workload.nodeName === null || workload.nodeName === (labels['kubernetes.io/hostname'] ?? target.name)
    ? YES
    : no(`it is bound to the node ${workload.nodeName}`);
}

/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target: Target): Record<string, string> {
  const build = target.version.build;
  const year = /\b(20\d\d)$/.exec(releaseOf(build)?.name ?? '')?.[1];
  return {
    'kubernetes.io/os': 'windows',
    'beta.kubernetes.io/os': 'windows',
    'kubernetes.io/arch': 'amd64',
    'beta.kubernetes.io/arch': 'amd64',
    // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
    'node.kubernetes.io/windows-build': formatVersion(versionOf(build)),
    ...(year === undefined ? {} : { 'kubernetes.azure.com/os-sku': `Windows${year}` }),
    ...target.labels,
  };
}

/** The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision too. */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';

function holds(requirement: Requirement, labels: Record<string, string>, target: Target): boolean {
  const { key, operator, values } = requirement;
  if (key === HAND_MADE_BUILD_LABEL && !Object.hasOwn(labels, key)) {
    const { build, revision } = target.version;
    const spellings = [String(build), ...(revision === null ? [] : [`${build}.${revision}`])];
    if (operator === 'In') return values.some((v) => spellings.includes(v));
    if (operator === 'NotIn') return !values.some((v) => spellings.includes(v));
    return operator === 'Exists';
  }
  const value = Object.hasOwn(labels, key) ? labels[key]! : undefined;
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
    case 'Lt': {
      if (value === undefined || values.length !== 1 || !isInteger(value) || !isInteger(values[0]!))
        return false;
      return operator === 'Gt' ? Number(value) > Number(values[0]) : Number(value) < Number(values[0]);
    }
    default:
      return false;
  }
}

function isInteger(text: string): boolean {
  return /^-?\d{1,15}$/.test(text);
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

function tolerates(toleration: Toleration, taint: Taint): boolean {
  if (toleration.effect !== undefined && toleration.effect !== '' && toleration.effect !== taint.effect)
    return false;
  const exists = toleration.operator === 'Exists';
  if (toleration.key === undefined || toleration.key === '') return exists;
  return toleration.key === taint.key && (exists || (toleration.value ?? '') === taint.value);
}

function underConstraints(workload: Workload, target: Target): Landing {
  for (const { key, operator, value } of workload.constraints) {
    const actual = swarmValue(key, target);
    // A node's role and identity are not declared: they narrow nothing here.
    if (actual === null) continue;
    const equal = actual.toLowerCase() === value.toLowerCase();
    if (equal !== (operator === '==')) return no(`constraint ${key} ${operator} ${value} does not hold`);
  }
  return YES;
}

/** A node's value for a constraint's key; '' where it has no such label, null where the matrix cannot tell. */
function swarmValue(key: string, target: Target): string | null {
  const lower = key.toLowerCase();
  if (lower === 'node.platform.os') return 'windows';
  if (lower === 'node.platform.arch') return 'x86_64';
  const label = /^(?:node|engine)\.labels\.(.+)$/i.exec(key)?.[1];
  if (label === undefined) return null;
  if (Object.hasOwn(target.labels, label)) return target.labels[label]!;
  // The conventional label for the system; any other must be declared.
  return label.toLowerCase() === 'os' ? 'windows' : '';
}

function no(because: string): Landing {
  return { lands: false, because };
}
