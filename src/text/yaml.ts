// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).

import { EVENT_ID, getScalarValue, YAMLException } from 'js-yaml';
import type { SourceFile } from './source-file.js';
import { lenientEvents } from './yaml-lenient.js';

/** Compose's own tags: the value takes the place of those below it (`!override`), or removes them (`!reset`). */
export type YamlTag = '!reset' | '!override';

export interface YamlScalar {
  type: 'scalar';
  value: string;
  /** Plain scalars such as `null` or `~`, and values left empty. */
  isNull: boolean;
  tag?: YamlTag;
  start: number;
  end: number;
}
export interface YamlMapping {
  type: 'mapping';
  entries: { key: YamlScalar; value: YamlNode }[];
  tag?: YamlTag;
  start: number;
  end: number;
}
export interface YamlSequence {
  type: 'sequence';
  items: YamlNode[];
  tag?: YamlTag;
  start: number;
  end: number;
}
export interface YamlAlias {
  type: 'alias';
  /** Null where no such anchor stands before. */
  target: YamlNode | null;
  start: number;
  end: number;
}
export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlAlias;

export interface YamlProblem {
  message: string;
  offset: number;
  /** The text of the document that could not be read. */
  document: string;
}
export interface YamlFile {
  documents: YamlNode[];
  problems: YamlProblem[];
}

const MAX_DEPTH = 100;
/** What merge keys bring into a mapping counts as if it were written there. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 20_000;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty: nothing that is looked for is as long. */
const MAX_VALUE = 1024 * 1024;

const parsed = new WeakMap<SourceFile, YamlFile>();

/** A YAML (or JSON) file's documents; parsed once, however many readers ask. */
export function yamlOf(file: SourceFile): YamlFile {
  const known = parsed.get(file) ?? parseYaml(file.text);
  parsed.set(file, known);
  return known;
}

/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text: string): YamlFile {
  try {
    return { documents: parseDocuments(text, 0), problems: [] };
  } catch (whole) {
    const parts = splitDocuments(text);
    if (parts.length === 1) return { documents: [], problems: [problemOf(whole, 0, text)] };
    const documents: YamlNode[] = [];
    const problems: YamlProblem[] = [];
    const past = parts[MAX_DOCUMENTS];
    if (past !== undefined) {
      const message = `more than ${MAX_DOCUMENTS} documents in a file that is not valid as a whole`;
      problems.push({ message, offset: past.offset, document: text.slice(past.offset) });
    }
    for (const part of parts.slice(0, MAX_DOCUMENTS)) {
      try {
        documents.push(...parseDocuments(part.text, part.offset));
      } catch (error) {
        problems.push(problemOf(error, part.offset, part.text));
      }
    }
    return { documents, problems };
  }
}

/** The node behind an alias; null where the chain has no end. */
export function follow(node: YamlNode | null | undefined): Exclude<YamlNode, YamlAlias> | null {
  let current = node ?? null;
  for (let hops = 0; current?.type === 'alias'; hops++) {
    if (hops === MAX_ALIAS_HOPS) return null;
    current = current.target;
  }
  return current;
}

/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
export function get(node: YamlNode | null | undefined, key: string): YamlNode | null {
  const own = follow(node);
  if (own?.type !== 'mapping') return null;
  const entry = lookUp(own, key);
  if (entry !== undefined || lookUp(own, '<<') === undefined) return entry?.value ?? null;
  for (const mapping of withMerged(own)) {
    const merged = lookUp(mapping, key);
    if (merged !== undefined) return merged.value;
  }
  return null;
}

/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap<YamlMapping, Map<string, Entry>>();

/** The last of a mapping's own entries under a key. */
function lookUp(mapping: YamlMapping, key: string): Entry | undefined {
  if (mapping.entries.length <= SMALL_MAPPING) return mapping.entries.findLast((e) => e.key.value === key);
  const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
  indexes.set(mapping, index);
  return index.get(key);
}

/** The node at a path of keys; null where one is missing. */
export function getPath(node: YamlNode | null | undefined, ...keys: string[]): YamlNode | null {
  let current: YamlNode | null = node ?? null;
  for (const key of keys) current = get(current, key);
  return current;
}

/** A scalar's node under a key; null where it is missing, null or not a scalar. */
export function getScalar(node: YamlNode | null | undefined, key: string): YamlScalar | null {
  const value = follow(get(node, key));
  return value?.type === 'scalar' && !value.isNull ? value : null;
}

/** A scalar's text under a key. */
export function getText(node: YamlNode | null | undefined, key: string): string | null {
  return getScalar(node, key)?.value ?? null;
}

/** The items of a sequence, behind its alias; empty for anything else. */
export function items(node: YamlNode | null | undefined): YamlNode[] {
  const sequence = follow(node);
  return sequence?.type === 'sequence' ? sequence.items : [];
}

type Entry = YamlMapping['entries'][number];

/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap<YamlNode, Entry[]>();

/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
export function entries(node: YamlNode | null | undefined): readonly Entry[] {
  const mapping = follow(node);
  if (mapping?.type !== 'mapping') return [];
  const known = gathered.get(mapping) ?? gather(mapping);
  gathered.set(mapping, known);
  return known;
}

function gather(node: YamlMapping): Entry[] {
  const found = new Map<string, Entry>();
  for (const mapping of withMerged(node)) {
    const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
    for (const [key, entry] of own) if (key !== '<<' && !found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

/** What is made of a node, made once however many aliases point at it. */
export function oncePerNode<T>(make: (node: YamlNode | null) => T): (node: YamlNode | null) => T {
  const made = new WeakMap<YamlNode, T>();
  return (node) => {
    const own = follow(node);
    if (own === null) return make(null);
    const known = made.get(own) ?? make(own);
    made.set(own, known);
    return known;
  };
}

/** Every mapping of a tree, outermost first, each once however many aliases point at it. */
export function* walkMappings(root: YamlNode): Generator<YamlMapping> {
  const seen = new Set<YamlNode>();
  const waiting: YamlNode[] = [root];
  while (waiting.length > 0) {
    const node = follow(waiting.pop());
    if (node === null || node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'mapping') yield node;
    const children = node.type === 'mapping' ? node.entries.map((e) => e.value) : node.items;
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i]!);
  }
}

/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node: YamlNode | null | undefined): YamlMapping[] {
  const order = new Set<YamlMapping>();
  const waiting: (YamlNode | null | undefined)[] = [node];
  while (waiting.length > 0) {
    const mapping = follow(waiting.pop());
    if (mapping?.type !== 'mapping' || order.has(mapping)) continue;
    order.add(mapping);
    const merged = mapping.entries
      .filter((e) => e.key.value === '<<')
      .flatMap((e) => {
        const value = follow(e.value);
        return value?.type === 'sequence' ? value.items : [e.value];
      });
    waiting.push(...merged.reverse());
  }
  return [...order];
}

type OpenNode =
  | { node: YamlMapping; key: YamlScalar | null }
  | { node: YamlSequence }
  | { node: null /* the document itself */ };

function parseDocuments(given: string, base: number): YamlNode[] {
  if (given.trim() === '') return [];
  const { text, events } = lenientEvents(given, MAX_DEPTH);
  const documents: YamlNode[] = [];
  const open: OpenNode[] = [];
  let anchors = new Map<string, YamlNode>();
  let count = 0;
  let last = base;
  const merged = new Map<YamlNode, number>();

  const countUp = (by: number, at: number): void => {
    count += by;
    if (count <= MAX_NODES) return;
    const position = at - base;
    throw new YAMLException(`more than ${MAX_NODES} nodes`, { buffer: '', position, line: 0, column: 0 });
  };

  /** How many entries the merge keys of a mapping bring into it. */
  const broughtIn = (mapping: YamlMapping): number => {
    const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
    const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
    let sum = 0;
    for (const one of from)
      sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
    return sum;
  };

  const place = (node: YamlNode, event: { anchorStart?: number; anchorEnd?: number }): void => {
    countUp(1, node.start);
    if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    const parent = open.at(-1);
    if (parent === undefined || parent.node === null) documents.push(node);
    else if (parent.node.type === 'sequence') parent.node.items.push(node);
    else if ('key' in parent && parent.key === null) parent.key = keyOf(node);
    else if ('key' in parent) {
      parent.node.entries.push({ key: parent.key!, value: node });
      parent.key = null;
    }
  };

  const tagOf = (event: { tagStart: number; tagEnd: number }): { tag?: YamlTag } => {
    const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
    return tag === '!reset' || tag === '!override' ? { tag } : {};
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors = new Map();
        open.push({ node: null });
        break;
      case EVENT_ID.MAPPING: {
        const node: YamlMapping = {
          type: 'mapping',
          entries: [],
          start: base + event.start,
          end: base + event.start,
          ...tagOf(event),
        };
        place(node, event);
        open.push({ node, key: null });
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const node: YamlSequence = {
          type: 'sequence',
          items: [],
          start: base + event.start,
          end: base + event.start,
          ...tagOf(event),
        };
        place(node, event);
        open.push({ node });
        break;
      }
      case EVENT_ID.SCALAR: {
        const empty = event.valueStart < 0;
        const start = empty ? last : base + event.valueStart;
        const end = empty ? last : base + event.valueEnd;
        const value = empty || end - start > MAX_VALUE ? '' : String(getScalarValue(text, event) ?? '');
        const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
        place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
        last = end;
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const start = base + event.anchorStart - 1;
        place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
        break;
      }
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (!closed?.node) break;
        closed.node.end = last;
        if (closed.node.type !== 'mapping') break;
        const brought = broughtIn(closed.node);
        if (brought === 0) break;
        merged.set(closed.node, brought);
        countUp(brought, closed.node.start);
        break;
      }
    }
  }
  return documents;
}

/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node: YamlNode): YamlScalar {
  const at = follow(node);
  if (at?.type === 'scalar') return { ...at, start: node.start, end: node.end };
  return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}

function splitDocuments(text: string): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
    if (match.index > start) parts.push({ text: text.slice(start, match.index), offset: start });
    start = match.index;
  }
  parts.push({ text: text.slice(start), offset: start });
  return parts;
}

function problemOf(error: unknown, base: number, document: string): YamlProblem {
  const reason = error instanceof YAMLException ? (error.reason ?? error.message) : 'too deeply nested';
  const position = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  return { message: String(reason), offset: base + position, document };
}
