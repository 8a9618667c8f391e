// A compose service is rarely one mapping: override files lie over the file that they are named after, and
// `extends` takes another service as its ground. Layers keep each mapping with the file that it is in.
// Source: compose-spec 13-merge.md, 05-services.md "extends"; compose-go override/merge.go, loader/reset.go.

import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, get, getScalar, type YamlNode, type YamlScalar } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import { type ComposeEnvironment, documentsOf, type Project, textOf } from './project.js';

/** One mapping of a service, in the file that it is in. */
export interface Layer {
  file: SourceFile;
  node: YamlNode;
  /** Comes by `extends`; else it is the service itself, in one of the files that are used together. */
  inherited: boolean;
  /** What relative paths in it start from. */
  folder: string;
  environment: ComposeEnvironment;
}

/** Steps of one mapping of a service: each of some twenty keys is looked for in it. */
const LAYER = 40;

/** What is left of a node when aliases are followed. */
export type Followed = NonNullable<ReturnType<typeof follow>>;

/** Longer chains are not followed, which a reading must tell. */
const MAX_EXTENDS = 50;

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

/** What is at the end of chains of `extends`. */
interface Chain {
  readerContext: ReaderContext;
  /** Services of other projects that may be extended, as they come by `include`. */
  included: readonly Project[];
  /** Called with the place where a chain is too long to be followed. */
  tooLong: (file: SourceFile, at: YamlNode) => void;
}

/** A service's mappings, from the ground up: the later ones win. */
export function layersOf(project: Project, name: string, chain: Chain): Layer[] {
  const { budget } = chain.readerContext;
  return project.files.flatMap((file) => {
    budget.spend(documentsOf(file).length);
    return mappingsOf(file, name).flatMap((node) => {
      budget.spend(LAYER);
      const layer = {
        file,
        node,
        inherited: false,
        folder: project.folder,
        environment: project.environment,
      };
      return [...extended(layer, name, chain, new Set()), layer];
    });
  });
}

/** The mappings of a service in one file: one for each document that has it. */
function mappingsOf(file: SourceFile, name: string): YamlNode[] {
  return documentsOf(file).flatMap((document) => get(get(document, 'services'), name) ?? []);
}

/** @param seen the services on the way: a circle ends where it closes, and Compose refuses it */
function extended(layer: Layer, name: string, chain: Chain, seen: Set<string>): Layer[] {
  seen.add(`${layer.file.path}\0${name}`);
  const from = follow(get(layer.node, 'extends'));
  const text = (node: YamlScalar | null): string | null =>
    node === null ? null : textOf(layer.environment, node.value);
  const service =
    from?.type === 'scalar' ? (from.isNull ? null : text(from)) : text(getScalar(from, 'service'));
  if (service === null) return [];
  const other = text(getScalar(from, 'file'));
  const path = other === null ? layer.file.path : resolveFrom(layer.folder, other);
  if (path === null || seen.has(`${path}\0${service}`)) return [];
  if (seen.size > MAX_EXTENDS) {
    chain.tooLong(layer.file, layer.node);
    return [];
  }
  const file = path === layer.file.path ? layer.file : chain.readerContext.open(path);
  const { budget } = chain.readerContext;
  if (file !== null) budget.spend(documentsOf(file).length);
  const nodes = file === null ? [] : mappingsOf(file, service);
  budget.spend(LAYER * nodes.length);
  if (file === null || nodes.length === 0) {
    // A service that an included file brings is extended as if it stood here.
    const owner =
      other === null
        ? chain.included.find((p) =>
            p.files.some((f) => {
              budget.spend(documentsOf(f).length);
              return mappingsOf(f, service).length > 0;
            }),
          )
        : undefined;
    return owner === undefined
      ? []
      : layersOf(owner, service, { ...chain, included: [] }).map((found) => ({ ...found, inherited: true }));
  }
  const folder = other === null ? layer.folder : folderOf(path);
  return nodes.flatMap((node) => {
    const ground = { ...layer, file, node, folder, inherited: true };
    return [...extended(ground, service, chain, seen), ground];
  });
}

/**
 * The values under a key, from the ground up, in the layers that have one. A value tagged `!override` hides those
 * below it, one tagged `!reset` itself too; a null leaves what is below as it is.
 */
export function valuesAt(layers: readonly Layer[], ...keys: string[]): (Layer & { value: Followed })[] {
  const found: (Layer & { value: Followed })[] = [];
  for (const layer of [...layers].reverse()) {
    let value = follow(layer.node);
    let hides = isLayering(value);
    if (value?.tag === '!reset') value = null;
    for (const key of keys) {
      value = follow(get(value, key));
      hides ||= isLayering(value);
      if (value?.tag === '!reset') value = null;
    }
    if (value !== null && !(value.type === 'scalar' && value.isNull)) found.push({ ...layer, value });
    if (hides) break;
  }
  return found.reverse();
}

/** Compose's own tags; others say nothing of layers. */
function isLayering(value: Followed | null): boolean {
  return value?.tag === '!reset' || value?.tag === '!override';
}

/** The topmost value under a key, with its layer. */
export function topmost(layers: readonly Layer[], ...keys: string[]): (Layer & { value: Followed }) | null {
  return valuesAt(layers, ...keys).at(-1) ?? null;
}

/** The topmost scalar under a key, with its layer. */
export function topmostScalar(
  layers: readonly Layer[],
  ...keys: string[]
): (Layer & { value: YamlScalar }) | null {
  const found = topmost(layers, ...keys);
  return found?.value.type === 'scalar' ? { ...found, value: found.value } : null;
}

/** The topmost scalar's text with its variables expanded; '' where there is none. */
export function textAt(layers: readonly Layer[], ...keys: string[]): string {
  const found = topmostScalar(layers, ...keys);
  return found === null ? '' : textOf(found.environment, found.value.value);
}
