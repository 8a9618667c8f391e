// What a template computes with: texts that know where they come from, lists and mappings of them, and what is not known.

import type { Budget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, get, items, type YamlNode, type YamlScalar } from '../../text/yaml.js';
import type { Mark } from './marks.js';

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
  /** What of it came from where, in its order; what has no mark has no place of its own. */
  marks: readonly Mark[];
  /** The value of a values file that it is; null where it is made of several, or of none. */
  scalar: YamlScalar | null;
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
  /** Puts a value in, as templates do with `set`. */
  set(key: string, value: Value): void;
}

export type Value = Text | List | Dict | typeof UNKNOWN | typeof NOTHING;

/** More places than this explain no text. */
const MAX_ORIGINS = 20;

/** A longer text is no number that anything is decided by. */
const MAX_BARE = 50;

export function text(
  content: string,
  origins: readonly Origin[] = [],
  bare = false,
  marks: readonly Mark[] = [],
): Text {
  return {
    kind: 'text',
    text: content,
    bare: bare && content.length <= MAX_BARE,
    origins,
    marks,
    scalar: null,
  };
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
  return dictFrom(
    () => [...map.keys()],
    (key) => map.get(key) ?? NOTHING,
  );
}

/**
 * A mapping whose values are made when they are first asked for.
 * @param makeKeys all keys, each once
 */
export function dictFrom(makeKeys: () => readonly string[], make: (key: string) => Value): Dict {
  const put = new Map<string, Value>();
  let keys: Set<string> | null = null;
  let listed: string[] = [];
  const allKeys = (): Set<string> => {
    if (keys !== null) return keys;
    listed = [...new Set([...makeKeys(), ...put.keys()])];
    keys = new Set(listed);
    return keys;
  };
  return {
    kind: 'dict',
    keys() {
      allKeys();
      return listed;
    },
    get: (key) => put.get(key) ?? make(key),
    set(key, value) {
      put.set(key, value);
      if (keys === null || keys.has(key)) return;
      keys.add(key);
      listed.push(key);
    },
  };
}

export function listOf(values: readonly Value[]): List {
  return { kind: 'list', items: values };
}

/** A node of a YAML file, and nodes of others that lie under it. */
export interface Layer {
  file: SourceFile;
  node: YamlNode | null;
  /** No file has it: its values have no place. */
  isAssumed?: true;
}

/** Values that are rendered as if they were others: switches that are off. */
export type Assumed = ReadonlyMap<YamlScalar, string>;

/** What is kept of a value, in characters: its object, its place and its name. */
const KEPT_OF_VALUE = 500;
/** A longer name of a value is cut: it is for people. */
const MAX_PATH = 200;

/** The values of one chart's files. */
export class Values {
  /** Nodes that no other layer changes: aliases may lead to one by very many paths. */
  readonly #alone = new WeakMap<YamlNode, Value>();

  /** @param budget pays for each value when it is first asked for */
  constructor(
    private readonly budget: Budget,
    private readonly assumed: Assumed = new Map(),
  ) {}

  /**
   * @param layers the upper ones first
   * @param path what templates call it, e.g. `image.tag`
   */
  in(layers: readonly Layer[], path = ''): Value {
    const found = layers.flatMap((layer) => {
      const node = follow(layer.node);
      return node === null || (node.type === 'scalar' && node.isNull) ? [] : [{ ...layer, node }];
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
        ? this.#text(top, top.node, path)
        : top.node.type === 'sequence'
          ? this.#list(top.file, top.node, path)
          : this.#layered(mappings, path);
    if (isAlone) this.#alone.set(top.node, value);
    return value;
  }

  #text({ file, isAssumed }: Layer, scalar: YamlScalar, path: string): Text {
    const raw = file.text.slice(scalar.start, scalar.end);
    const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
    const value = this.assumed.get(scalar) ?? scalar.value;
    const bare = !isQuoted && raw.length <= MAX_BARE && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(value);
    if (isAssumed) return text(value, [], bare);
    const origin = {
      ...file.location(scalar.start, scalar.end),
      message: `${path} is set here`,
      value,
    };
    const place = { file, start: scalar.start, end: scalar.end };
    const marks = value === '' ? [] : [{ at: 0, length: value.length, origins: [origin], place }];
    return { ...text(value, [origin], bare, marks), scalar };
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
    const makeKeys = (): readonly string[] => {
      const lists = layers.map(({ node }) => entries(node));
      this.budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
      return [...new Set(lists.flatMap((list) => list.map(({ key }) => key.value)))];
    };
    const make = (key: string): Value => {
      this.budget.spend(layers.length);
      const inner = layers.flatMap((layer) => {
        const node = get(layer.node, key);
        return node === null ? [] : [{ ...layer, node }];
      });
      return this.in(inner, (path === '' ? key : `${path}.${key}`).slice(0, MAX_PATH));
    };
    return dictFrom(makeKeys, (key) => {
      const value = known.get(key) ?? make(key);
      if (value !== NOTHING) known.set(key, value);
      return value;
    });
  }
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
