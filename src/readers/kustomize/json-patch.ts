// JSON patches of kustomizations, as far as they change a pod. Source: RFC 6902, and RFC 6901 for its paths.

import type { PodPatch } from '../../model/kustomization.js';
import type { Budget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import {
  follow,
  get,
  getText,
  items,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from '../../text/yaml.js';
import type { PodReader } from '../kubernetes/pods.js';

const POD_FIELDS = new Set(['nodeSelector', 'tolerations', 'containers', 'affinity', 'os']);
/** What is kept of an operation, in characters. */
const KEPT_OF_OPERATION = 500;
/** A longer path leads to nothing of a pod. */
const MAX_PATH = 1_000;

/**
 * One patch for each operation that sets something of a pod.
 * @param patches takes them up one by one
 * @param budget pays for each operation
 * @throws OverBudget
 */
export function readJsonPatch(
  file: SourceFile,
  operations: YamlNode,
  pods: PodReader,
  patches: Omit<PodPatch, 'target'>[],
  budget: Budget,
): void {
  for (const operation of items(operations)) {
    budget.spend(1);
    const patch = patchOf(file, operation, pods);
    if (patch === null) continue;
    budget.make(KEPT_OF_OPERATION);
    patches.push(patch);
  }
}

function patchOf(file: SourceFile, operation: YamlNode, pods: PodReader): Omit<PodPatch, 'target'> | null {
  const pointer = getText(operation, 'path') ?? '';
  const value = follow(get(operation, 'value'));
  if (pointer.length > MAX_PATH || value === null) return null;
  if (!['add', 'replace'].includes(getText(operation, 'op') ?? '')) return null;
  const path = pointer.split('/').map(unescaped);
  const patch: Omit<PodPatch, 'target'> = {
    os: null,
    nodeSelector: {},
    tolerations: [],
    affinityTerms: [],
    runtimeClass: null,
    images: [],
    location: file.location(value.start, value.end),
  };
  const [field, last] = [path.at(-2), path.at(-1)];
  const { start, end } = value;
  if (last === 'image' && value.type === 'scalar') {
    const container = holding('image', value);
    const pod = holding('containers', { type: 'sequence', items: [container], start, end });
    return { ...patch, images: pods.readPart(pod).images };
  }
  if (last === 'runtimeClassName' && value.type === 'scalar') {
    return { ...patch, runtimeClass: { name: value.value, location: patch.location } };
  }
  if (field === 'nodeSelector' && last !== undefined && value.type === 'scalar') {
    const nodeSelector = { [last]: value.value };
    const isOs = /(?:^|\.)kubernetes\.io\/os$/.test(last);
    const os = value.value === 'windows' || value.value === 'linux' ? value.value : null;
    return { ...patch, nodeSelector, os: isOs ? os : null };
  }
  const holder = holderOf(field, last, value);
  return holder === null ? null : { ...patch, ...pods.readPart(holder) };
}

/** `~1` is a slash and `~0` a tilde. */
function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A whole pod, or a mapping that has the field as a pod would. */
function holderOf(field: string | undefined, last: string | undefined, value: YamlNode): YamlNode | null {
  if (last === 'spec') return value;
  if (last !== undefined && POD_FIELDS.has(last)) return holding(last, value);
  // `/containers/0` and `/containers/-`: one container.
  const one = field === 'containers' || field === 'initContainers';
  return one
    ? holding(field, { type: 'sequence', items: [value], start: value.start, end: value.end })
    : null;
}

function holding(key: string, value: YamlNode): YamlMapping {
  const { start, end } = value;
  const name: YamlScalar = { type: 'scalar', value: key, isNull: false, start, end: start };
  return { type: 'mapping', entries: [{ key: name, value }], start, end };
}
