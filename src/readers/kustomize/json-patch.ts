// JSON patches of kustomizations, as far as they change a pod. Source: RFC 6902, and RFC 6901 for its paths.

import type { ImageUse } from '../../model/image-use.js';
import type { PodPatch, RemovedFields } from '../../model/kustomization.js';
import type { Budget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import {
  follow,
  get,
  getScalar,
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
  const op = getText(operation, 'op') ?? '';
  if (pointer.length > MAX_PATH || !['add', 'replace', 'remove'].includes(op)) return null;
  const path = pointer.split('/').map(unescaped);
  const place = getScalar(operation, 'path');
  if (op === 'remove') return place === null ? null : removalOf(path, file.location(place.start, place.end));
  const value = follow(get(operation, 'value'));
  if (value === null) return null;
  const patch = { ...NO_CHANGE, location: file.location(value.start, value.end) };
  const [field, last] = [path.at(-2), path.at(-1)];
  const { start, end } = value;
  if (last === 'image' && value.type === 'scalar') {
    const container = holding('image', value);
    const pod = holding('containers', { type: 'sequence', items: [container], start, end });
    return { ...patch, images: pods.readPart(pod).images.map((image) => inContainer(image, path)) };
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
  if (holder === null) return null;
  const part = pods.readPart(holder);
  // The value of a JSON patch takes the place of the field as a whole.
  const removes = removedBy(last ?? '');
  const images = part.images.map((image) =>
    field === 'containers' ? inContainer(image, [...path, '']) : image,
  );
  return { ...patch, ...part, images, ...(removes !== null && { removes }) };
}

const NO_CHANGE: Omit<PodPatch, 'target' | 'location'> = {
  os: null,
  nodeSelector: {},
  tolerations: [],
  affinityTerms: [],
  runtimeClass: null,
  images: [],
};

/** What an operation takes away; null where that is nothing that decides where a pod runs. */
function removalOf(path: readonly string[], location: PodPatch['location']): Omit<PodPatch, 'target'> | null {
  const [field, last] = [path.at(-2), path.at(-1)];
  const removes =
    field === 'nodeSelector' && last !== undefined
      ? { ...NOTHING_REMOVED, nodeSelector: [last] }
      : removedBy(last ?? '');
  return removes === null ? null : { ...NO_CHANGE, location, removes };
}

const NOTHING_REMOVED: RemovedFields = { nodeSelector: [], tolerations: false, affinity: false };

function removedBy(field: string): RemovedFields | null {
  switch (field) {
    case 'nodeSelector':
      return { ...NOTHING_REMOVED, nodeSelector: 'all' };
    case 'tolerations':
      return { ...NOTHING_REMOVED, tolerations: true };
    case 'affinity':
      return { ...NOTHING_REMOVED, affinity: true };
    default:
      return null;
  }
}

/** An image that a patch gives to the container at a path, e.g. `/spec/containers/0/image`. */
function inContainer(image: ImageUse, path: readonly string[]): ImageUse {
  const [list = '', place = ''] = [path.at(-3), path.at(-2)];
  const index = /^\d{1,4}$/.test(place) ? Number(place) : -1;
  return {
    ...image,
    runs: image.runs.map((run) => ({
      ...run,
      container: { name: run.container?.name ?? null, list, index },
    })),
  };
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
