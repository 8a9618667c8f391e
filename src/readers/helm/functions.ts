// Functions of charts' templates. Sources: pkg.go.dev/text/template#hdr-Functions, masterminds.github.io/sprig,
// helm.sh/docs/chart_template_guide/function_list.

import {
  at,
  type Dict,
  dictOf,
  isTrue,
  type List,
  NOTHING,
  type Text,
  text,
  truth,
  UNKNOWN,
  type Value,
} from './values.js';
import { toYaml } from './yaml-block.js';

type Fn = (...args: Value[]) => Value;

const MAX_TEXT = 100_000;
const MAX_INDENT = 100;

/** @returns what the function gives; not known where it is not among these, or one that it needs is not known */
export function call(name: string, args: readonly Value[]): Value {
  const lenient = Object.hasOwn(LENIENT, name) ? LENIENT[name] : undefined;
  if (lenient !== undefined) return lenient(...args);
  const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
  if (strict === undefined || args.some((arg) => arg === UNKNOWN)) return UNKNOWN;
  return strict(...args);
}

/** Those that can answer though an argument is not known. */
const LENIENT: Record<string, Fn> = {
  and: (...args) => pick(args, false),
  or: (...args) => pick(args, true),
  coalesce: (...args) => pick(args, true),
  not: (value = NOTHING) => inverse(isTrue(value)),
  empty: (value = NOTHING) => inverse(isTrue(value)),
  default: (fallback = NOTHING, value = NOTHING) => {
    const given = isTrue(value);
    return given === null ? UNKNOWN : given ? value : fallback;
  },
  ternary: (yes = NOTHING, no = NOTHING, condition = NOTHING) => {
    const holds = isTrue(condition);
    return holds === null ? UNKNOWN : holds ? yes : no;
  },
  dict: (...args) => {
    const map = new Map<string, Value>();
    for (let i = 0; i + 1 < args.length; i += 2) map.set(stringOf(args[i]!), args[i + 1]!);
    return dictOf(map);
  },
  list: (...args) => ({ kind: 'list', items: args }),
  tuple: (...args) => ({ kind: 'list', items: args }),
  merge: (...args) => merged(args),
  mergeOverwrite: (...args) => merged([...args].reverse()),
  required: (_message, value = NOTHING) => value,
  get: (value, key) => (isDict(value) && isText(key) ? value.get(key.text) : UNKNOWN),
};

const STRICT: Record<string, Fn> = {
  quote: same,
  squote: same,
  toString: same,
  toYaml: (value = NOTHING) => {
    const yaml = toYaml(value);
    return yaml === null ? UNKNOWN : text(yaml, originsOf([value]));
  },
  trim: mapped((s) => s.trim()),
  upper: mapped((s) => s.toUpperCase()),
  lower: mapped((s) => s.toLowerCase()),
  title: mapped((s) => s.replace(/\b[a-z]/g, (c) => c.toUpperCase())),
  int: same,
  int64: same,
  trimSuffix: mapped2((s, end) => (end !== '' && s.endsWith(end) ? s.slice(0, -end.length) : s)),
  trimPrefix: mapped2((s, start) => (s.startsWith(start) ? s.slice(start.length) : s)),
  trimAll: mapped2((s, chars) => trimmedOf(s, chars)),
  trunc: mapped2((s, length) => (Number(length) < 0 ? s.slice(Number(length)) : s.slice(0, Number(length)))),
  indent: mapped2((s, depth) => indented(s, depth)),
  nindent: mapped2((s, depth) => `\n${indented(s, depth)}`),
  replace: (from, to, value) =>
    isText(from) && isText(to) && isText(value)
      ? text(
          bounded(from.text === '' ? value.text : value.text.replaceAll(from.text, () => to.text)),
          originsOf([value, to]),
        )
      : UNKNOWN,
  print: (...args) => joinedText(args, ''),
  printf: (format, ...args) => printf(format, args),
  join: (separator, list) =>
    isText(separator) && isList(list) ? joinedText(list.items, separator.text) : UNKNOWN,
  eq: (a = NOTHING, ...others) => compared(a, others, (x, y) => x === y),
  ne: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => x !== y),
  lt: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) < Number(y)),
  le: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) <= Number(y)),
  gt: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) > Number(y)),
  ge: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) >= Number(y)),
  contains: tested((s, part) => s.includes(part)),
  hasPrefix: tested((s, start) => s.startsWith(start)),
  hasSuffix: tested((s, end) => s.endsWith(end)),
  hasKey: (value, key) =>
    isDict(value) && isText(key) ? truth(value.get(key.text) !== NOTHING) : truth(false),
  has: (item, list) =>
    isList(list)
      ? truth(list.items.some((one) => stringOf(one) === stringOf(item ?? NOTHING)))
      : truth(false),
  kindIs: (kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
  typeIs: (kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
  index: (value = NOTHING, ...keys) => keys.reduce(indexed, value),
  dig: (...args) => {
    const value = args.at(-1)!;
    const path = args.slice(0, -2).map(stringOf);
    const found = at(value, path);
    return found === NOTHING ? (args.at(-2) ?? NOTHING) : found;
  },
  len: (value) =>
    isText(value)
      ? count(value.text.length)
      : isList(value)
        ? count(value.items.length)
        : isDict(value)
          ? count(value.keys().length)
          : UNKNOWN,
  first: (list) => (isList(list) ? (list.items[0] ?? NOTHING) : UNKNOWN),
  last: (list) => (isList(list) ? (list.items.at(-1) ?? NOTHING) : UNKNOWN),
  concat: (...lists) => ({
    kind: 'list',
    items: lists.flatMap((list) => (isList(list) ? list.items : [])).slice(0, 1_000),
  }),
  append: (list, item = NOTHING) => (isList(list) ? { kind: 'list', items: [...list.items, item] } : UNKNOWN),
  uniq: same,
  compact: same,
  keys: (value) => (isDict(value) ? { kind: 'list', items: value.keys().map((key) => text(key)) } : UNKNOWN),
  splitList: (separator, value) =>
    isText(separator) && isText(value) && separator.text !== ''
      ? {
          kind: 'list',
          items: value.text
            .split(separator.text)
            .slice(0, 1_000)
            .map((part) => text(part, value.origins)),
        }
      : UNKNOWN,
  pick: (value, ...keys) =>
    isDict(value) ? dictOf(new Map(keys.map((key) => [stringOf(key), value.get(stringOf(key))]))) : UNKNOWN,
  omit: (value, ...keys) => {
    if (!isDict(value)) return UNKNOWN;
    const out = keys.map(stringOf);
    return dictOf(
      new Map(
        value
          .keys()
          .filter((key) => !out.includes(key))
          .map((key) => [key, value.get(key)]),
      ),
    );
  },
};

function same(value: Value = NOTHING): Value {
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
  return (value) => (isText(value) ? text(bounded(change(value.text)), value.origins) : UNKNOWN);
}

/** The text comes last, as what is piped in does. */
function mapped2(change: (s: string, argument: string) => string): Fn {
  return (argument, value) =>
    isText(argument) && isText(value)
      ? text(bounded(change(value.text, argument.text)), value.origins)
      : UNKNOWN;
}

function tested(test: (s: string, argument: string) => boolean): Fn {
  return (argument, value) =>
    isText(argument) && isText(value) ? truth(test(value.text, argument.text)) : UNKNOWN;
}

function compared(a: Value, others: readonly Value[], test: (x: string, y: string) => boolean): Value {
  const plain = (value: Value): string | null =>
    value === NOTHING ? '' : typeof value !== 'symbol' && value.kind === 'text' ? value.text : null;
  const left = plain(a);
  const rights = others.map(plain);
  if (left === null || rights.some((right) => right === null)) return UNKNOWN;
  return truth(rights.some((right) => test(left, right!)));
}

function printf(format: Value | undefined, args: readonly Value[]): Value {
  if (!isText(format) || args.some((arg) => !isText(arg) && arg !== NOTHING)) return UNKNOWN;
  let next = 0;
  const result = format.text.replace(/%[sdvq%]/g, (verb) =>
    verb === '%%' ? '%' : stringOf(args[next++] ?? NOTHING),
  );
  return text(bounded(result), originsOf(args));
}

function joinedText(args: readonly Value[], separator: string): Value {
  if (!args.every(isText)) return UNKNOWN;
  return text(bounded(args.map((arg) => arg.text).join(separator)), originsOf(args));
}

function indexed(value: Value, key: Value): Value {
  if (isDict(value)) return value.get(stringOf(key));
  if (isList(value)) return value.items[Number(stringOf(key))] ?? NOTHING;
  return typeof value === 'symbol' ? value : UNKNOWN;
}

function merged(dicts: readonly Value[]): Value {
  if (!dicts.every(isDict)) return UNKNOWN;
  return {
    kind: 'dict',
    keys: () => [...new Set(dicts.flatMap((dict) => dict.keys()))],
    get(key) {
      const found = dicts.map((dict) => dict.get(key)).filter((value) => value !== NOTHING);
      return found.length > 1 && found.every(isDict) ? merged(found) : (found[0] ?? NOTHING);
    },
  };
}

function kindOf(value: Value): string {
  if (typeof value === 'symbol') return 'invalid';
  if (value.kind === 'list') return 'slice';
  if (value.kind === 'dict') return 'map';
  return !value.bare ? 'string' : /^(?:true|false)$/.test(value.text) ? 'bool' : 'float64';
}

function indented(s: string, depth: string): string {
  const indent = ' '.repeat(Math.min(Number(depth) || 0, MAX_INDENT));
  return s
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

function trimmedOf(s: string, chars: string): string {
  let start = 0;
  let end = s.length;
  while (start < end && chars.includes(s[start]!)) start++;
  while (end > start && chars.includes(s[end - 1]!)) end--;
  return s.slice(start, end);
}

function bounded(s: string): string {
  return s.length > MAX_TEXT ? s.slice(0, MAX_TEXT) : s;
}

function count(n: number): Text {
  return text(String(n), [], true);
}

function stringOf(value: Value): string {
  return isText(value) ? value.text : '';
}

function originsOf(values: readonly Value[]): Text['origins'] {
  return values.flatMap((value) => (isText(value) ? value.origins : []));
}

function isText(value: Value | undefined): value is Text {
  return typeof value === 'object' && value.kind === 'text';
}

function isList(value: Value | undefined): value is List {
  return typeof value === 'object' && value.kind === 'list';
}

function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value.kind === 'dict';
}
