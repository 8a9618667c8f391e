// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// the caller counts its walks of a tree (see `walkMappings`).

import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import { Budget, costOfFile, OverBudget } from './budget.js';
import { keptTrees } from './kept-trees.js';
import type { SourceFile } from './source-file.js';
import { YAMLException } from './yaml-errors.js';
import { CHARACTERS_PER_STEP, lenientEvents } from './yaml-lenient.js';

/** A tag of an application, e.g. Compose's `!reset` or CloudFormation's `!Sub`; those of YAML itself begin with `!!`. */
export type YamlTag = `!${string}`;

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
  /** The file is not wrong, but larger than what is read. */
  isCut?: true;
}
export interface YamlFile {
  documents: YamlNode[];
  problems: YamlProblem[];
}
/** A file's documents, with what they weigh. */
export interface Tree extends YamlFile {
  nodes: number;
}

const MAX_DEPTH = 100;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty. Where an image is looked for, that is a problem of the file. */
const MAX_VALUE = 1024 * 1024;
/** The parser keeps a hundred bytes or two for each mark of a text until it has read all of it. */
const MAX_MARKS = 1_500_000;
/** What splitting off one more document costs beside reading it. */
const STEPS_PER_DOCUMENT = 4;

/**
 * A YAML (or JSON) file's documents; parsed once, however many readers ask one after the other.
 * @param budget pays for it. Where it is used up, that is a problem of the file: nothing is thrown
 */
export function yamlOf(file: SourceFile, budget?: Budget): YamlFile {
  const known = keptTrees.get(file);
  if (known !== undefined) return known;
  const made = parseYaml(file.text, budget ?? new Budget(costOfFile(file.text.length)));
  keptTrees.set(file, made, made.nodes);
  return made;
}

/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text: string, budget: Budget): Tree {
  const tree: Tree = { documents: [], problems: [], nodes: 0 };
  const excess = markPast(text);
  if (excess !== null) {
    const message = `more than ${MAX_MARKS} values and keys`;
    tree.problems.push({ message, offset: excess, document: text, isCut: true });
    return tree;
  }
  let at = 0;
  try {
    for (const part of inParts(text)) {
      at = part.offset;
      budget.spend(Math.ceil(part.text.length / CHARACTERS_PER_STEP));
      if (readStrictly(part, budget, tree)) continue;
      // What is repaired is read again from its start, so each document is repaired by itself.
      for (const document of splitDocuments(part.text, part.offset)) readRepaired(document, budget, tree);
    }
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    tree.problems.push(overBudget(error, text, tree, at));
  }
  return tree;
}

/** A part of a text that is read by itself. */
interface Part {
  text: string;
  offset: number;
}

/** Characters that are read at once, where documents end between: the parser keeps all events of what it is given. */
const PART = 256 * 1024;

/** A text in parts of whole documents; one that is not large is one part. */
function* inParts(text: string): Generator<Part> {
  if (text.length <= PART) {
    yield { text, offset: 0 };
    return;
  }
  let start = 0;
  let end = 0;
  for (const document of splitDocuments(text, 0)) {
    if (document.offset - start >= PART) {
      yield { text: text.slice(start, end), offset: start };
      start = end;
    }
    end = document.offset + document.text.length;
  }
  yield { text: text.slice(start), offset: start };
}

/**
 * @returns false where the text has to be repaired to be read: then nothing of it is in the tree
 * @throws OverBudget
 */
function readStrictly({ text, offset }: Part, budget: Budget, tree: Tree): boolean {
  const { documents, problems } = tree;
  const [before, told] = [documents.length, problems.length];
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH }) as Event[];
    readDocuments({ text, events }, offset, budget, tree);
    return true;
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    documents.length = before;
    problems.length = told;
    return false;
  }
}

/** @throws OverBudget */
function readRepaired({ text, offset }: Part, budget: Budget, tree: Tree): void {
  budget.spend(STEPS_PER_DOCUMENT);
  if (text.trim() === '') return;
  try {
    readDocuments(lenientEvents(text, MAX_DEPTH, budget), offset, budget, tree);
  } catch (error) {
    if (error instanceof OverBudget) throw error;
    tree.problems.push(problemOf(error, offset, text));
  }
}

/** What is not read begins behind the last document that is. */
function overBudget(error: OverBudget, text: string, { documents }: YamlFile, from = 0): YamlProblem {
  const offset = Math.max(from, documents.at(-1)?.end ?? 0);
  const message = `the rest is skipped: reading ${error.message}`;
  return { message, offset, document: text.slice(offset), isCut: true };
}

/** The place of the first mark past those that are read; null where there are no more. */
function markPast(text: string): number | null {
  if (text.length <= MAX_MARKS) return null;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    if (MARKS.has(text.charCodeAt(i)) && ++marks > MAX_MARKS) return i;
  }
  return null;
}

/** The characters with which values, keys, lists and mappings begin or end. */
const MARKS = new Set([...'\n\r,:[{'].map((mark) => mark.charCodeAt(0)));

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
  return mergedIndex(own).get(key)?.value ?? null;
}

/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap<YamlMapping, ReadonlyMap<string, Entry>>();

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
const gathered = new WeakMap<YamlMapping, { index: ReadonlyMap<string, Entry>; entries: readonly Entry[] }>();

/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
export function entries(node: YamlNode | null | undefined): readonly Entry[] {
  const mapping = follow(node);
  return mapping?.type === 'mapping' ? gather(mapping).entries : [];
}

function mergedIndex(mapping: YamlMapping): ReadonlyMap<string, Entry> {
  return gather(mapping).index;
}

function gather(node: YamlMapping): { index: ReadonlyMap<string, Entry>; entries: readonly Entry[] } {
  const known = gathered.get(node);
  if (known !== undefined) return known;
  const index = new Map<string, Entry>();
  for (const mapping of withMerged(node)) {
    const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
    for (const [key, entry] of own) if (key !== '<<' && !index.has(key)) index.set(key, entry);
  }
  const made = { index, entries: [...index.values()] };
  gathered.set(node, made);
  return made;
}

/**
 * Every mapping of a tree, outermost first, each once however many aliases point at it.
 * @param budget pays for each node that is visited
 * @throws OverBudget
 */
export function* walkMappings(root: YamlNode, budget?: Budget): Generator<YamlMapping> {
  const seen = new Set<YamlNode>();
  const waiting: YamlNode[] = [root];
  while (waiting.length > 0) {
    const node = follow(waiting.pop());
    if (node === null || node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'mapping') yield node;
    const children = childrenOf(node);
    budget?.spend(1 + children.length);
    for (const child of children.toReversed()) waiting.push(child);
  }
}

function childrenOf(node: YamlMapping | YamlSequence): YamlNode[] {
  return node.type === 'mapping' ? node.entries.map((entry) => entry.value) : node.items;
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
  | { node: null; content: YamlNode | null /* of the document */ };

/** The key whose value comes next; '' where none is open. */
function keyAt(parent: OpenNode | undefined): string {
  return parent !== undefined && 'key' in parent ? (parent.key?.value ?? '') : '';
}

type Parsed = ReturnType<typeof lenientEvents>;

/** @throws OverBudget; then the documents that were read whole are in the tree */
function readDocuments({ text, events }: Parsed, base: number, budget: Budget, tree: Tree): void {
  const open: OpenNode[] = [];
  let anchors = new Map<string, YamlNode>();
  let last = base;
  const merged = new Map<YamlNode, number>();

  /** How many entries the merge keys of a mapping bring into it: they count as if they were written there. */
  const broughtIn = (mapping: YamlMapping): number => {
    const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
    budget.spend(values.reduce((sum, value) => sum + items(value).length, 0));
    const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
    let sum = 0;
    for (const one of from)
      sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
    return sum;
  };

  const place = (node: YamlNode, event: { anchorStart?: number; anchorEnd?: number }): void => {
    budget.spend(1);
    tree.nodes++;
    if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (parent.node === null) parent.content = node;
    else if (parent.node.type === 'sequence') parent.node.items.push(node);
    else if ('key' in parent && parent.key === null) parent.key = keyOf(node);
    else if ('key' in parent && parent.key !== null) {
      parent.node.entries.push({ key: parent.key, value: node });
      parent.key = null;
    }
  };

  const tagOf = (event: { tagStart: number; tagEnd: number }): { tag?: YamlTag } => {
    const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
    return isOwnTag(tag) ? { tag } : {};
  };

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors = new Map();
        open.push({ node: null, content: null });
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
        const isTooLong = end - start > MAX_VALUE;
        if (isTooLong && NAMES_IMAGES.has(keyAt(open.at(-1)))) tellOfLongValue(start, tree);
        const value = empty || isTooLong ? '' : String(getScalarValue(text, event) ?? '');
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
        if (closed === undefined) break;
        if (closed.node === null) {
          if (closed.content !== null) tree.documents.push(closed.content);
          break;
        }
        closed.node.end = last;
        if (closed.node.type !== 'mapping') break;
        const brought = broughtIn(closed.node);
        if (brought === 0) break;
        merged.set(closed.node, brought);
        budget.spend(brought);
        tree.nodes += brought;
        break;
      }
    }
  }
}

function isOwnTag(tag: string): tag is YamlTag {
  return /^![A-Za-z]/.test(tag);
}

/** Keys whose values are images, or hold them. */
const NAMES_IMAGES = new Set(['image', 'container', 'dockerfile_inline', 'newName', 'newTag']);

/** Once in a file. */
function tellOfLongValue(offset: number, { problems }: Tree): void {
  const message = `a value has more than ${MAX_VALUE / 1024 / 1024} MiB`;
  if (!problems.some((problem) => problem.message === message))
    problems.push({ message, offset, document: '', isCut: true });
}

/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node: YamlNode): YamlScalar {
  const at = follow(node);
  if (at?.type === 'scalar') return { ...at, start: node.start, end: node.end };
  return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}

/** @param base the offset of the text in its file */
function splitDocuments(text: string, base: number): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
    const before = text.slice(start, match.index);
    // Directives alone are no document.
    if (!/^(?:%.*\n|#.*\n|\s)*$/.test(before)) parts.push({ text: before, offset: base + start });
    start = match.index;
  }
  parts.push({ text: text.slice(start), offset: base + start });
  return parts;
}

function problemOf(error: unknown, base: number, document: string): YamlProblem {
  const known = error instanceof YAMLException;
  const reason = known ? String(error.reason ?? error.message) : 'too deeply nested';
  const offset = base + (known ? (error.mark?.position ?? 0) : 0);
  if (known && !/\bmaxDepth\b/.test(reason)) return { message: reason, offset, document };
  return { message: `values are nested more than ${MAX_DEPTH} deep`, offset, document, isCut: true };
}
