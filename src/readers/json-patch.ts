// JSON patches of kustomizations, as far as they change a pod. Source: RFC 6902, and RFC 6901 for its paths.

import type { PodPatch } from '../image-use.js';
import type { SourceFile } from '../text/source-file.js';
import {
  follow,
  get,
  getText,
  items,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from '../text/yaml.js';
import { readPodPart } from './kubernetes.js';

const MAX_OPERATIONS = 500;
const POD_FIELDS = new Set(['nodeSelector', 'tolerations', 'containers', 'affinity', 'os']);

/** One patch for each operation that sets something of a pod. */
export function readJsonPatch(
  file: SourceFile,
  operations: YamlNode,
  target: PodPatch['target'],
): PodPatch[] {
  return items(operations)
    .slice(0, MAX_OPERATIONS)
    .flatMap((operation): PodPatch[] => {
      const path = (getText(operation, 'path') ?? '').split('/').map(unescaped);
      const value = follow(get(operation, 'value'));
      if (value === null || !['add', 'replace'].includes(getText(operation, 'op') ?? '')) return [];
      const patch: PodPatch = {
        target,
        os: null,
        nodeSelector: {},
        tolerations: [],
        affinityTerms: [],
        runtimeClass: null,
        images: [],
        location: file.location(value.start, value.end),
      };
      const [field, last] = [path.at(-2), path.at(-1)];
      if (last === 'image' && value.type === 'scalar') {
        const container = holding('image', value);
        const pod = holding('containers', {
          type: 'sequence',
          items: [container],
          start: value.start,
          end: value.end,
        });
        return [{ ...patch, images: readPodPart(file, pod).images }];
      }
      if (last === 'runtimeClassName' && value.type === 'scalar') {
        return [{ ...patch, runtimeClass: { name: value.value, location: patch.location } }];
      }
      if (field === 'nodeSelector' && last !== undefined && value.type === 'scalar') {
        const os = /(?:^|\.)kubernetes\.io\/os$/.test(last) && /^(?:windows|linux)$/.test(value.value);
        const nodeSelector = { [last]: value.value };
        return [{ ...patch, nodeSelector, os: os ? (value.value as 'windows' | 'linux') : null }];
      }
      const holder = holderOf(field, last, value);
      return holder === null ? [] : [{ ...patch, ...readPodPart(file, holder) }];
    });
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
