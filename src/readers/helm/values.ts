// What a template computes with: texts that know where they come from, lists and mappings of them, and what is not known.

import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, items, type YamlNode, type YamlScalar } from '../../text/yaml.js';

/** Not known here: what another function gives, what Helm is told, what a cluster says. */
export const UNKNOWN = Symbol('unknown');
/** There is no such value. */
export const NOTHING = Symbol('nothing');

export interface Text {
  kind: 'text';
  text: string;
  /** A number or a truth value rather than a text. */
  bare: boolean;
  /** The lines of values files that it was made from. */
  origins: readonly Origin[];
}

export interface List {
  kind: 'list';
  items: readonly Value[];
}

/** Layers of mappings: a parent chart's values lie over those of its part. */
export interface Dict {
  kind: 'dict';
  keys(): string[];
  get(key: string): Value;
}

export type Value = Text | List | Dict | typeof UNKNOWN | typeof NOTHING;

export function text(content: string, origins: readonly Origin[] = [], bare = false): Text {
  return { kind: 'text', text: content, bare, origins };
}

export function truth(value: boolean): Text {
  return text(String(value), [], true);
}

/** What Go's templates take for true; null where it is not known. */
export function isTrue(value: Value): boolean | null {
  if (value === UNKNOWN) return null;
  if (value === NOTHING) return false;
  switch (value.kind) {
    case 'text':
      return value.bare ? value.text !== 'false' && !/^-?0*(?:\.0*)?$/.test(value.text) : value.text !== '';
    case 'list':
      return value.items.length > 0;
    case 'dict':
      return value.keys().length > 0;
  }
}

export function dictOf(map: ReadonlyMap<string, Value>): Dict {
  return { kind: 'dict', keys: () => [...map.keys()], get: (key) => map.get(key) ?? NOTHING };
}

/** A node of a YAML file, and nodes of others that lie under it. */
export interface Layer {
  file: SourceFile;
  node: YamlNode | null;
}

/** More than this in one list or mapping is no chart's values. */
const MAX_ITEMS = 1_000;

/**
 * @param layers the upper ones first
 * @param path what templates call it, e.g. `image.tag`
 */
export function valueIn(layers: readonly Layer[], path = ''): Value {
  const found = layers
    .map(({ file, node }) => ({ file, node: follow(node) }))
    .filter(({ node }) => node !== null && !(node.type === 'scalar' && node.isNull));
  const [top] = found;
  if (top === undefined) return NOTHING;
  const node = top.node!;
  if (node.type === 'scalar') return scalarText(top.file, node, path);
  if (node.type === 'sequence') {
    const inside = items(node).slice(0, MAX_ITEMS);
    return { kind: 'list', items: inside.map((item) => valueIn([{ file: top.file, node: item }], path)) };
  }
  return layeredDict(
    found.filter((layer) => layer.node!.type === 'mapping'),
    path,
  );
}

function layeredDict(layers: readonly Layer[], path: string): Dict {
  const known = new Map<string, Value>();
  const maps = layers.map(({ file, node }) => ({
    file,
    map: new Map(
      entries(node)
        .slice(0, MAX_ITEMS)
        .map(({ key, value }) => [key.value, value] as const),
    ),
  }));
  return {
    kind: 'dict',
    keys: () => [...new Set(maps.flatMap(({ map }) => [...map.keys()]))],
    get(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = valueIn(
        maps.flatMap(({ file, map }) => (map.has(key) ? [{ file, node: map.get(key)! }] : [])),
        path === '' ? key : `${path}.${key}`,
      );
      known.set(key, value);
      return value;
    },
  };
}

function scalarText(file: SourceFile, scalar: YamlScalar, path: string): Text {
  const raw = file.text.slice(scalar.start, scalar.end);
  const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
  const bare = !isQuoted && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(scalar.value);
  const origin = {
    ...file.location(scalar.start, scalar.end),
    message: `${path} is set here`,
    value: scalar.value,
  };
  return text(scalar.value, [origin], bare);
}

/** The value at the end of a path. */
export function at(value: Value, fields: readonly string[]): Value {
  let found = value;
  for (const field of fields) {
    if (found === UNKNOWN) return UNKNOWN;
    if (found === NOTHING || found.kind !== 'dict') return NOTHING;
    found = found.get(field);
  }
  return found;
}
