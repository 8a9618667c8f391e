// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).

import { EVENT_ID, type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { SourceFile } from './source-file.js';

export interface YamlScalar {
  type: 'scalar';
  value: string;
  /** Plain scalars such as `null` or `~`, and values left empty. */
  isNull: boolean;
  start: number;
  end: number;
}
export interface YamlMapping {
  type: 'mapping';
  entries: { key: YamlScalar; value: YamlNode }[];
  start: number;
  end: number;
}
export interface YamlSequence {
  type: 'sequence';
  items: YamlNode[];
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
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 1_000;
const MAX_ALIAS_HOPS = 20;

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
  const isKey = (entry: YamlMapping['entries'][number]): boolean => entry.key.value === key;
  const entry = own.entries.findLast(isKey);
  if (entry !== undefined || !own.entries.some((e) => e.key.value === '<<')) return entry?.value ?? null;
  for (const mapping of withMerged(own)) {
    const merged = mapping.entries.findLast(isKey);
    if (merged !== undefined) return merged.value;
  }
  return null;
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

function parseDocuments(text: string, base: number): YamlNode[] {
  if (text.trim() === '') return [];
  const documents: YamlNode[] = [];
  const open: OpenNode[] = [];
  let anchors = new Map<string, YamlNode>();
  let count = 0;
  let last = base;

  const place = (node: YamlNode, event: { anchorStart?: number; anchorEnd?: number }): void => {
    if (++count > MAX_NODES) throw new YAMLException(`more than ${MAX_NODES} nodes`);
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

  for (const event of parseEvents(text, { maxDepth: MAX_DEPTH }) as Event[]) {
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
        };
        place(node, event);
        open.push({ node });
        break;
      }
      case EVENT_ID.SCALAR: {
        const empty = event.valueStart < 0;
        const start = empty ? last : base + event.valueStart;
        const end = empty ? last : base + event.valueEnd;
        const value = empty ? '' : String(getScalarValue(text, event) ?? '');
        const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
        place({ type: 'scalar', value, isNull, start, end }, event);
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
        if (closed?.node) closed.node.end = last;
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
