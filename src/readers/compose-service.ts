// A compose service is rarely one mapping: override files lie over the file that they are named after, and
// `extends` takes another service as its ground. Layers keep each mapping with the file that it stands in.

import type { SourceFile } from '../text/source-file.js';
import {
  entries,
  follow,
  get,
  getScalar,
  getText,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../text/yaml.js';
import { folderOf, resolveFrom } from './paths.js';
import type { Surroundings } from './reader.js';

/** One mapping of a service, in the file that it stands in. */
export interface Layer {
  file: SourceFile;
  node: YamlNode;
  /** Comes by `extends`; else it is the service itself, in one of the files that are used together. */
  inherited: boolean;
}

/** Chains of `extends` longer than this are no chains that people write. */
const MAX_EXTENDS = 10;

const projects = new WeakMap<YamlNode, boolean>();

/** Whether a YAML document is a compose project: it has services, and one of them says what it runs. */
export function isComposeProject(document: YamlNode): boolean {
  const known = projects.get(document) ?? hasServices(document);
  projects.set(document, known);
  return known;
}

function hasServices(document: YamlNode): boolean {
  if (get(document, 'apiVersion') !== null) return false;
  return entries(get(document, 'services')).some(
    (service) =>
      getScalar(service.value, 'image') !== null ||
      get(service.value, 'build') !== null ||
      get(service.value, 'extends') !== null,
  );
}

/** A service's mappings, from the ground up: the later ones win. The file's own are among them. */
export function layersOf(file: SourceFile, name: string, surroundings: Surroundings): Layer[] {
  return chainOf(file, surroundings).flatMap((link) => {
    const node = serviceOf(link, name);
    return node === null
      ? []
      : [...extended(link, node, surroundings, 0), { file: link, node, inherited: false }];
  });
}

/** The value under a key of the topmost layer that has it, with that layer. */
export function topmost(layers: readonly Layer[], ...keys: string[]): (Layer & { value: YamlNode }) | null {
  for (const layer of [...layers].reverse()) {
    let value: YamlNode | null = layer.node;
    for (const key of keys) value = get(value, key);
    if (value !== null) return { ...layer, value };
  }
  return null;
}

/** The topmost scalar under a key, with its layer. */
export function topmostScalar(
  layers: readonly Layer[],
  ...keys: string[]
): (Layer & { value: YamlScalar }) | null {
  const found = topmost(layers, ...keys);
  const value = follow(found?.value);
  return found !== null && value?.type === 'scalar' && !value.isNull ? { ...found, value } : null;
}

/**
 * The files that are used together by their names, the ground first: `compose.override.yaml` lies over
 * `compose.yaml`, and `docker-compose.prod.yml` over `docker-compose.yml`.
 */
function chainOf(file: SourceFile, surroundings: Surroundings): SourceFile[] {
  const match = /^((?:.*\/)?(?:docker-)?compose)((?:\.[\w-]+)*)\.(ya?ml)$/i.exec(file.path);
  if (match === null) return [file];
  const [, stem, middle, extension] = match as unknown as [string, string, string, string];
  const parts = middle.split('.').slice(1);
  const grounds = parts.map((_, length) => [stem, ...parts.slice(0, length), extension].join('.'));
  const override = parts.at(-1) === 'override' ? [] : [[stem, ...parts, 'override', extension].join('.')];
  const opened = (paths: string[]) => paths.map(surroundings.open).filter((found) => found !== null);
  return [...opened(grounds), file, ...opened(override)];
}

function serviceOf(file: SourceFile, name: string): YamlNode | null {
  const project = yamlOf(file).documents.find(isComposeProject);
  return get(get(project, 'services'), name);
}

function extended(file: SourceFile, service: YamlNode, surroundings: Surroundings, depth: number): Layer[] {
  const from = follow(get(service, 'extends'));
  const name = from?.type === 'scalar' ? from.value : getText(from, 'service');
  if (name === null || depth >= MAX_EXTENDS) return [];
  const other = getText(from, 'file');
  const path = other === null ? file.path : resolveFrom(folderOf(file.path), other);
  const ground = path === file.path ? file : path === null ? null : surroundings.open(path);
  const node = ground === null ? null : serviceOf(ground, name);
  if (ground === null || node === null) return [];
  return [...extended(ground, node, surroundings, depth + 1), { file: ground, node, inherited: true }];
}
