// Functions of charts' templates. Sources: pkg.go.dev/text/template#hdr-Functions, masterminds.github.io/sprig,
// helm.sh/docs/chart_template_guide/function_list.

import type { Budget } from '../../text/budget.js';
import { SourceFile } from '../../text/source-file.js';
import { yamlOf } from '../../text/yaml.js';
import { indentedMarks, type Mark, shifted, slicedMarks } from './marks.js';
import {
  at,
  dictOf,
  isDict,
  isList,
  isText,
  isTrue,
  listOf,
  NOTHING,
  originsOf,
  type Text,
  text,
  truth,
  UNKNOWN,
  type Value,
  Values,
} from './values.js';
import { toYaml } from './yaml-block.js';

type Fn = (budget: Budget, ...args: Value[]) => Value;

/** Characters that are searched or compared in the time of a step, and those that are changed one by one. */
const CHARACTERS_PER_STEP = 256;
const CHANGED_PER_STEP = 16;
/** Deeper mappings than this are no chart's. */
const MAX_DEPTH = 100;

/**
 * @param budget pays for what the function visits and for the texts that it makes, before it does
 * @returns what the function gives; not known where it is not among these, or one that it needs is not known
 * @throws OverBudget
 */
export function call(name: string, args: readonly Value[], budget: Budget): Value {
  const characters = args.reduce((sum, arg) => sum + (isText(arg) ? arg.text.length : 0), 0);
  budget.spend(1 + args.length + Math.floor(characters / CHARACTERS_PER_STEP));
  const lenient = Object.hasOwn(LENIENT, name) ? LENIENT[name] : undefined;
  if (lenient !== undefined) return lenient(budget, ...args);
  const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
  if (strict === undefined || args.some((arg) => arg === UNKNOWN)) return UNKNOWN;
  return strict(budget, ...args);
}

/** Whether a function of templates is one of these. */
export function isFunction(name: string): boolean {
  return Object.hasOwn(LENIENT, name) || Object.hasOwn(STRICT, name);
}

/** Those that can answer though an argument is not known. */
const LENIENT: Record<string, Fn> = {
  and: (_, ...args) => pick(args, false),
  or: (_, ...args) => pick(args, true),
  coalesce: (_, ...args) => pick(args, true),
  not: (_, value = NOTHING) => inverse(isTrue(value)),
  empty: (_, value = NOTHING) => inverse(isTrue(value)),
  default: (_, fallback = NOTHING, value = NOTHING) => {
    const given = isTrue(value);
    return given === null ? UNKNOWN : given ? value : fallback;
  },
  ternary: (_, yes = NOTHING, no = NOTHING, condition = NOTHING) => {
    const holds = isTrue(condition);
    return holds === null ? UNKNOWN : holds ? yes : no;
  },
  dict: (_, ...args) => {
    const map = new Map<string, Value>();
    for (const [i, value] of args.entries()) if (i % 2 === 1) map.set(stringOf(args[i - 1]), value);
    return dictOf(map);
  },
  list: (_, ...args) => listOf(args),
  tuple: (_, ...args) => listOf(args),
  merge: (budget, ...args) => merged(args, budget),
  mustMerge: (budget, ...args) => merged(args, budget),
  mergeOverwrite: (budget, ...args) => merged(args.toReversed(), budget),
  mustMergeOverwrite: (budget, ...args) => merged(args.toReversed(), budget),
  set: (budget, dict, key, value = NOTHING) => {
    if (!isDict(dict) || !isText(key)) return UNKNOWN;
    budget.make(KEPT_OF_ITEM + key.text.length);
    dict.set(key.text, value);
    return dict;
  },
  required: (_, _message, value = NOTHING) => value,
  get: (_, value, key) => (isDict(value) && isText(key) ? value.get(key.text) : UNKNOWN),
};

const STRICT: Record<string, Fn> = {
  quote: same,
  squote: same,
  toString: same,
  toYaml: (budget, value = NOTHING) => toYaml(value, budget) ?? UNKNOWN,
  toYamlPretty: (budget, value = NOTHING) => toYaml(value, budget) ?? UNKNOWN,
  // Values that a chart refuses by default are those that it is not installed with.
  fail: () => NOTHING,
  // Without a cluster, Helm finds nothing in it.
  lookup: () => dictOf(new Map()),
  trim: (budget, value) => {
    if (!isText(value)) return UNKNOWN;
    budget.spend(Math.floor(value.text.length / CHANGED_PER_STEP));
    budget.make(value.text.length);
    const start = value.text.length - value.text.trimStart().length;
    const trimmed = value.text.trim();
    return marked(trimmed, value.origins, slicedMarks(value.marks, start, start + trimmed.length), budget);
  },
  upper: mapped((s) => s.toUpperCase()),
  lower: mapped((s) => s.toLowerCase()),
  title: mapped((s) => s.replace(/\b[a-z]/g, (c) => c.toUpperCase())),
  int: same,
  int64: same,
  trimSuffix: mapped2((s, end) => (end !== '' && s.endsWith(end) ? s.slice(0, -end.length) : s)),
  trimPrefix: mapped2((s, start) => (s.startsWith(start) ? s.slice(start.length) : s)),
  trimAll: mapped2((s, chars) => trimmedOf(s, chars)),
  trunc: mapped2((s, length) => (Number(length) < 0 ? s.slice(Number(length)) : s.slice(0, Number(length)))),
  indent: (budget, depth, value) => indented(budget, depth, value, ''),
  nindent: (budget, depth, value) => indented(budget, depth, value, '\n'),
  replace: (budget, from, to, value) => {
    if (!isText(from) || !isText(to) || !isText(value)) return UNKNOWN;
    if (from.text === '') return value;
    const times = occurrences(value.text, from.text, budget);
    budget.spend(times);
    budget.make(value.text.length + times * (to.text.length - from.text.length));
    return text(
      value.text.replaceAll(from.text, () => to.text),
      originsOf([value, to]),
    );
  },
  print: (budget, ...args) => joinedText(args, '', budget),
  printf,
  join: (budget, separator, list) =>
    isText(separator) && isList(list) ? joinedText(list.items, separator.text, budget) : UNKNOWN,
  eq: (_, a = NOTHING, ...others) => compared(a, others, (x, y) => x === y),
  ne: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => x !== y),
  lt: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) < Number(y)),
  le: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) <= Number(y)),
  gt: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) > Number(y)),
  ge: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) >= Number(y)),
  contains: (budget, part, value) =>
    isText(part) && isText(value) ? truth(occurrences(value.text, part.text, budget, 1) > 0) : UNKNOWN,
  hasPrefix: tested((s, start) => s.startsWith(start)),
  hasSuffix: tested((s, end) => s.endsWith(end)),
  hasKey: (_, value, key) =>
    isDict(value) && isText(key) ? truth(value.get(key.text) !== NOTHING) : truth(false),
  has: (budget, item, list) => {
    if (!isList(list)) return truth(false);
    budget.spend(list.items.length);
    return truth(list.items.some((one) => stringOf(one) === stringOf(item)));
  },
  kindIs: (_, kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
  typeIs: (_, kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
  index: (_, value = NOTHING, ...keys) => keys.reduce(indexed, value),
  dig: (_, ...args) => {
    const found = at(args.at(-1) ?? NOTHING, args.slice(0, -2).map(stringOf));
    return found === NOTHING ? (args.at(-2) ?? NOTHING) : found;
  },
  len: (_, value) =>
    isText(value)
      ? count(value.text.length)
      : isList(value)
        ? count(value.items.length)
        : isDict(value)
          ? count(value.keys().length)
          : UNKNOWN,
  first: (_, list) => (isList(list) ? (list.items[0] ?? NOTHING) : UNKNOWN),
  last: (_, list) => (isList(list) ? (list.items.at(-1) ?? NOTHING) : UNKNOWN),
  concat: (budget, ...args) => {
    const lists = args.filter(isList).map((list) => list.items);
    budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
    return listOf(lists.flat());
  },
  append: (budget, list, item = NOTHING) => {
    if (!isList(list)) return UNKNOWN;
    budget.spend(list.items.length);
    return listOf([...list.items, item]);
  },
  uniq: same,
  compact: same,
  deepCopy: same,
  mustDeepCopy: same,
  mustUniq: same,
  mustCompact: same,
  sortAlpha: same,
  float64: same,
  atoi: same,
  toStrings: same,
  keys: (budget, value) => {
    if (!isDict(value)) return UNKNOWN;
    budget.spend(value.keys().length);
    return listOf(value.keys().map((key) => text(key)));
  },
  splitList: (budget, separator, value) => {
    if (!isText(separator) || !isText(value) || separator.text === '') return UNKNOWN;
    budget.spend(occurrences(value.text, separator.text, budget));
    budget.make(value.text.length);
    return listOf(value.text.split(separator.text).map((part) => text(part, value.origins)));
  },
  split: (budget, separator, value) => {
    if (!isText(separator) || !isText(value) || separator.text === '') return UNKNOWN;
    budget.spend(occurrences(value.text, separator.text, budget));
    budget.make(value.text.length);
    const parts = value.text.split(separator.text).map((part) => text(part, value.origins));
    return dictOf(new Map(parts.map((part, i) => [`_${i}`, part])));
  },
  values: (budget, value) => {
    if (!isDict(value)) return UNKNOWN;
    budget.spend(value.keys().length);
    return listOf(value.keys().map((key) => value.get(key)));
  },
  rest: (budget, list) => partOfList(list, budget, (items) => items.slice(1)),
  initial: (budget, list) => partOfList(list, budget, (items) => items.slice(0, -1)),
  reverse: (budget, list) => partOfList(list, budget, (items) => items.toReversed()),
  prepend: (budget, list, item = NOTHING) => partOfList(list, budget, (items) => [item, ...items]),
  until: (budget, count) => {
    const end = isText(count) ? Number(count.text) : Number.NaN;
    if (!Number.isInteger(end) || end < 0) return UNKNOWN;
    budget.make(KEPT_OF_ITEM * end);
    return listOf(Array.from({ length: end }, (_, i) => text(String(i), [], true)));
  },
  add: (_, ...args) => summed(args),
  add1: (_, ...args) => summed([...args, text('1')]),
  fromYaml: (budget, value) => parsed(value, budget),
  fromJson: (budget, value) => parsed(value, budget),
  fromYamlArray: (budget, value) => parsed(value, budget),
  pick: (_, value, ...keys) =>
    isDict(value) ? dictOf(new Map(keys.map((key) => [stringOf(key), value.get(stringOf(key))]))) : UNKNOWN,
  omit: (budget, value, ...keys) => {
    if (!isDict(value)) return UNKNOWN;
    const out = new Set(keys.map(stringOf));
    budget.spend(value.keys().length);
    const left = value.keys().filter((key) => !out.has(key));
    return dictOf(new Map(left.map((key) => [key, value.get(key)])));
  },
};

/** What is kept of an item of a list that is made here, in characters. */
const KEPT_OF_ITEM = 100;

function partOfList(
  list: Value | undefined,
  budget: Budget,
  change: (items: readonly Value[]) => readonly Value[],
): Value {
  if (!isList(list)) return UNKNOWN;
  budget.spend(list.items.length);
  return listOf(change(list.items));
}

function summed(args: readonly Value[]): Value {
  const sum = args.reduce((total, arg) => total + (isText(arg) ? Number(arg.text) : Number.NaN), 0);
  return Number.isSafeInteger(sum) ? text(String(sum), originsOf(args), true) : UNKNOWN;
}

/** A text as YAML, of which JSON is a part; its values have the places of the text. */
function parsed(value: Value | undefined, budget: Budget): Value {
  if (!isText(value)) return UNKNOWN;
  budget.make(value.text.length);
  const file = new SourceFile('', value.text);
  const { documents, problems } = yamlOf(file, budget);
  const [node] = documents;
  if (problems.length > 0) return UNKNOWN;
  return node === undefined ? NOTHING : new Values(budget).in([{ file, node, isAssumed: true }]);
}

function same(_budget: Budget, value: Value = NOTHING): Value {
  return value;
}

/** The first that is true, or the first that is not; the last where there is none. */
function pick(args: readonly Value[], wanted: boolean): Value {
  for (const arg of args) {
    const holds = isTrue(arg);
    if (holds === null) return UNKNOWN;
    if (holds === wanted) return arg;
  }
  return args.at(-1) ?? NOTHING;
}

function inverse(holds: boolean | null): Value {
  return holds === null ? UNKNOWN : truth(!holds);
}

function mapped(change: (s: string) => string): Fn {
  return mapped2((s) => change(s), 0);
}

/**
 * The text comes last, as what is piped in does.
 * @param change makes a text that is about as long as the one that it is given
 * @param argument 0 where there is none before the text
 */
function mapped2(change: (s: string, argument: string) => string, argument: 0 | 1 = 1): Fn {
  return (budget, ...args) => {
    const value = args[argument];
    const given = argument === 1 ? args[0] : text('');
    if (!isText(given) || !isText(value)) return UNKNOWN;
    budget.spend(Math.floor(value.text.length / CHANGED_PER_STEP));
    budget.make(value.text.length);
    return text(change(value.text, given.text), value.origins);
  };
}

function tested(test: (s: string, argument: string) => boolean): Fn {
  return (_, argument, value) =>
    isText(argument) && isText(value) ? truth(test(value.text, argument.text)) : UNKNOWN;
}

/** How often a text holds another, up to a number of times. */
function occurrences(s: string, part: string, budget: Budget, most = Number.POSITIVE_INFINITY): number {
  // A search may compare the whole part at every place of the text.
  budget.spend(Math.floor((s.length / CHARACTERS_PER_STEP) * part.length));
  if (part === '') return s.length + 1;
  let times = 0;
  for (let at = s.indexOf(part); at >= 0 && times < most; at = s.indexOf(part, at + part.length)) times++;
  return times;
}

function compared(a: Value, others: readonly Value[], test: (x: string, y: string) => boolean): Value {
  const plain = (value: Value): string | null =>
    value === NOTHING ? '' : typeof value !== 'symbol' && value.kind === 'text' ? value.text : null;
  const left = plain(a);
  const rights = others.map(plain);
  if (left === null || !rights.every((right) => right !== null)) return UNKNOWN;
  return truth(rights.some((right) => test(left, right)));
}

function printf(budget: Budget, format?: Value, ...args: Value[]): Value {
  if (!isText(format) || args.some((arg) => !isText(arg) && arg !== NOTHING)) return UNKNOWN;
  let next = 0;
  const pieces = format.text.split(/(%[sdvq%])/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    if (piece === '%%') return '%';
    const arg = args[next++];
    return isText(arg) ? arg : '';
  });
  budget.spend(pieces.length);
  budget.make(lengthOf(pieces));
  return chained(pieces, originsOf(args), budget);
}

function joinedText(args: readonly Value[], separator: string, budget: Budget): Value {
  budget.spend(args.length);
  if (!args.every(isText)) return UNKNOWN;
  budget.make(lengthOf(args) + separator.length * args.length);
  return chained(
    args.flatMap((arg, i) => (i === 0 ? [arg] : [separator, arg])),
    originsOf(args),
    budget,
  );
}

function lengthOf(texts: readonly (Text | string)[]): number {
  return texts.reduce((sum, one) => sum + (typeof one === 'string' ? one : one.text).length, 0);
}

function indexed(value: Value, key: Value): Value {
  if (isDict(value)) return value.get(stringOf(key));
  if (isList(value)) return value.items[Number(stringOf(key))] ?? NOTHING;
  return typeof value === 'symbol' ? value : UNKNOWN;
}

/** What is in the first of them, and of the others what it does not have. */
function merged(values: readonly Value[], budget: Budget, depth = 0): Value {
  if (!values.every(isDict) || depth > MAX_DEPTH) return UNKNOWN;
  const dicts = [...new Set(values)];
  const [only] = dicts;
  if (only !== undefined && dicts.length === 1) return only;
  const found = new Map<string, Value[]>();
  for (const dict of dicts) {
    budget.spend(1 + dict.keys().length);
    for (const key of dict.keys()) {
      const value = dict.get(key);
      const before = found.get(key);
      if (value === NOTHING) continue;
      if (before === undefined) found.set(key, [value]);
      else before.push(value);
    }
  }
  const all = new Map<string, Value>();
  for (const [key, given] of found) {
    // Where one of several is no mapping, the first stands for itself.
    const isDeep = given.length > 1 && given.every(isDict);
    all.set(key, isDeep ? merged(given, budget, depth + 1) : (given[0] ?? NOTHING));
  }
  return dictOf(all);
}

function kindOf(value: Value): string {
  if (typeof value === 'symbol') return 'invalid';
  if (value.kind === 'list') return 'slice';
  if (value.kind === 'dict') return 'map';
  return !value.bare ? 'string' : /^(?:true|false)$/.test(value.text) ? 'bool' : 'float64';
}

/** Helm itself fails where the depth is no number, or below zero. */
function indented(budget: Budget, depth: Value | undefined, value: Value | undefined, before: string): Value {
  const spaces = Number(stringOf(depth) || 'none');
  if (!isText(value) || !Number.isInteger(spaces) || spaces < 0) return UNKNOWN;
  const lines = 1 + occurrences(value.text, '\n', budget);
  budget.spend(lines);
  budget.make(before.length + value.text.length + lines * spaces);
  const indent = ' '.repeat(spaces);
  const marks = indentedMarks(value.text, value.marks, spaces, before.length);
  return marked(
    `${before}${indent}${value.text.replaceAll('\n', `\n${indent}`)}`,
    value.origins,
    marks,
    budget,
  );
}

/** What is kept of a mark, in characters. */
const KEPT_OF_MARK = 50;

function marked(content: string, origins: Text['origins'], marks: readonly Mark[], budget: Budget): Text {
  budget.make(KEPT_OF_MARK * marks.length);
  return text(content, origins, false, marks);
}

/** Texts behind each other, with the marks of all. */
function chained(pieces: readonly (Text | string)[], origins: Text['origins'], budget: Budget): Text {
  const marks: Mark[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') for (const mark of shifted(piece.marks, length)) marks.push(mark);
    length += typeof piece === 'string' ? piece.length : piece.text.length;
  }
  const content = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return marked(content, origins, marks, budget);
}

function trimmedOf(s: string, chars: string): string {
  const trimmed = new Set(chars.split(''));
  let start = 0;
  let end = s.length;
  while (start < end && trimmed.has(s.charAt(start))) start++;
  while (end > start && trimmed.has(s.charAt(end - 1))) end--;
  return s.slice(start, end);
}

function count(n: number): Text {
  return text(String(n), [], true);
}

function stringOf(value: Value | undefined): string {
  return isText(value) ? value.text : '';
}
