// What a template computes with: texts that know where they come from, lists and mappings of them, and what is not known.

import type { Budget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, get, items, type YamlNode, type YamlScalar } from '../../text/yaml.js';

/** Not known here: what another function gives, what a user gives to Helm, what a cluster says. */
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
  /** Made when they are first asked for: lists may hold each other many times over. */
  readonly items: readonly Value[];
}

/** Made when it is first asked for, as lists are. */
export interface Dict {
  kind: 'dict';
  keys(): readonly string[];
  get(key: string): Value;
}

export type Value = Text | List | Dict | typeof UNKNOWN | typeof NOTHING;

/** More places than this explain no text. */
const MAX_ORIGINS = 20;

/** A longer text is no number that anything is decided by. */
const MAX_BARE = 50;

export function text(content: string, origins: readonly Origin[] = [], bare = false): Text {
  return { kind: 'text', text: content, bare: bare && content.length <= MAX_BARE, origins };
}

export function truth(value: boolean): Text {
  return text(String(value), [], true);
}

/** The places of all texts among values, each once. */
export function originsOf(values: readonly Value[]): Text['origins'] {
  const lists = values.flatMap((value) => (isText(value) && value.origins.length > 0 ? [value.origins] : []));
  return lists.length < 2 ? (lists[0] ?? []) : union(lists);
}

/** Each place once. */
export function union(lists: Iterable<readonly Origin[]>): readonly Origin[] {
  const all = new Set<Origin>();
  for (const origins of lists) {
    for (const origin of origins) {
      if (all.size === MAX_ORIGINS) return [...all];
      all.add(origin);
    }
  }
  return [...all];
}

export function isText(value: Value | undefined): value is Text {
  return typeof value === 'object' && value.kind === 'text';
}

export function isList(value: Value | undefined): value is List {
  return typeof value === 'object' && value.kind === 'list';
}

export function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value.kind === 'dict';
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
  let keys: readonly string[] | null = null;
  return {
    kind: 'dict',
    keys() {
      keys ??= [...map.keys()];
      return keys;
    },
    get: (key) => map.get(key) ?? NOTHING,
  };
}

export function listOf(values: readonly Value[]): List {
  return { kind: 'list', items: values };
}

/** A node of a YAML file, and nodes of others that lie under it. */
export interface Layer {
  file: SourceFile;
  node: YamlNode | null;
}

/** What is kept of a value, in characters: its object, its place and its name. */
const KEPT_OF_VALUE = 500;
/** A longer name of a value is cut: it is for people. */
const MAX_PATH = 200;

/** The values of one chart's files. */
export class Values {
  /** Nodes that no other layer changes: aliases may lead to one by very many paths. */
  readonly #alone = new WeakMap<YamlNode, Value>();

  /** @param budget pays for each value when it is first asked for */
  constructor(private readonly budget: Budget) {}

  /**
   * @param layers the upper ones first
   * @param path what templates call it, e.g. `image.tag`
   */
  in(layers: readonly Layer[], path = ''): Value {
    const found = layers.flatMap(({ file, node: layer }) => {
      const node = follow(layer);
      return node === null || (node.type === 'scalar' && node.isNull) ? [] : [{ file, node }];
    });
    const [top] = found;
    if (top === undefined) return NOTHING;
    const mappings = found.filter(({ node }) => node.type === 'mapping');
    const isAlone = top.node.type !== 'mapping' || mappings.length === 1;
    const known = isAlone ? this.#alone.get(top.node) : undefined;
    if (known !== undefined) return known;
    this.budget.make(KEPT_OF_VALUE);
    const value =
      top.node.type === 'scalar'
        ? scalarText(top.file, top.node, path)
        : top.node.type === 'sequence'
          ? this.#list(top.file, top.node, path)
          : this.#layered(mappings, path);
    if (isAlone) this.#alone.set(top.node, value);
    return value;
  }

  #list(file: SourceFile, sequence: YamlNode, path: string): List {
    let made: readonly Value[] | null = null;
    const make = (): readonly Value[] => {
      this.budget.spend(items(sequence).length);
      return items(sequence).map((node) => this.in([{ file, node }], path));
    };
    return {
      kind: 'list',
      get items() {
        made ??= make();
        return made;
      },
    };
  }

  /** A parent chart's values lie over those of its part. */
  #layered(layers: readonly Layer[], path: string): Dict {
    const known = new Map<string, Value>();
    let keys: readonly string[] | null = null;
    const makeKeys = (): readonly string[] => {
      const lists = layers.map(({ node }) => entries(node));
      this.budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
      return [...new Set(lists.flatMap((list) => list.map(({ key }) => key.value)))];
    };
    const make = (key: string): Value => {
      this.budget.spend(layers.length);
      const inner = layers.flatMap(({ file, node: layer }) => {
        const node = get(layer, key);
        return node === null ? [] : [{ file, node }];
      });
      return this.in(inner, (path === '' ? key : `${path}.${key}`).slice(0, MAX_PATH));
    };
    return {
      kind: 'dict',
      keys() {
        keys ??= makeKeys();
        return keys;
      },
      get(key) {
        const value = known.get(key) ?? make(key);
        if (value !== NOTHING) known.set(key, value);
        return value;
      },
    };
  }
}

function scalarText(file: SourceFile, scalar: YamlScalar, path: string): Text {
  const raw = file.text.slice(scalar.start, scalar.end);
  const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
  const bare = !isQuoted && raw.length <= MAX_BARE && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(scalar.value);
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
