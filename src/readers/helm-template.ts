// The part of Go's templates that charts use for plain values: `{{ .Values.a.b | default "x" | quote }}`.

import { entries, follow, items, type YamlMapping, type YamlNode, type YamlSequence } from '../text/yaml.js';

/** A text, a tree of values, or null for what is not known. */
export type HelmValue = string | YamlMapping | YamlSequence | null;

type ValueAt = (path: readonly string[]) => HelmValue;

/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN = '\ue000';
const ACTION = /\{\{-?\s*([^{}]{0,500}?)\s*-?\}\}/g;
/** A line that holds nothing but actions. */
const ONLY_ACTIONS = /^\s*(?:\{\{[^{}]{0,500}\}\}\s*)+$/;
const PATH = /\$?\.(?:Values|Chart|Release)(?:\.[\w-]+)+/g;
const WORDS = /"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`]+/g;
const MAX_TREE = 200;

/** A block that is open. */
interface Scope {
  /** What `.` means inside of `with`; null in other blocks. */
  dot: readonly string[] | null;
  /** True where its lines are left out, false where they are kept, null where the condition is not known. */
  skip: boolean | null;
}

/**
 * Puts values in, line for line.
 * @returns the text, and the character that stands where a value is not known
 */
export function substitute(text: string, valueAt: ValueAt): { text: string; unknown: string } {
  const scopes: Scope[] = [];
  const lines = text.split(/(?<=\n)/).map((line) => {
    const end = /\r?\n$/.exec(line)?.[0] ?? '';
    const only = ONLY_ACTIONS.test(line);
    const put = line.slice(0, line.length - end.length).replace(ACTION, (_, action: string) => {
      if (control(action, scopes, valueAt)) return '';
      const dot = scopes.findLast((scope) => scope.dot !== null)?.dot ?? null;
      const value = evaluate(action, dot, valueAt);
      if (only) return value === null || typeof value === 'string' ? '' : indented(action, flow(value));
      return typeof value === 'string' ? value : UNKNOWN;
    });
    const kept = scopes.some((scope) => scope.skip === true)
      ? ''
      : only
        ? put.trimEnd().replace(/^\s*\0/, '')
        : put;
    return kept + end;
  });
  return { text: lines.join(''), unknown: UNKNOWN };
}

/** `nindent 8` says how deep a tree stands; the line's own indentation does not count then. */
function indented(action: string, tree: string): string {
  const depth = /\bn?indent\s+(\d{1,2})/.exec(action)?.[1];
  return depth === undefined ? tree : `\0${' '.repeat(Number(depth))}${tree}`;
}

/** The paths of values that a text names. */
export function lookup(text: string): string[][] {
  return [...text.matchAll(PATH)].map(([path]) => path.replace(/^\$?\./, '').split('.'));
}

/** Keeps track of blocks. @returns whether the action is one that prints nothing */
function control(action: string, scopes: Scope[], valueAt: ValueAt): boolean {
  const word = /^[\w/]*/.exec(action)![0];
  const rest = action.slice(word.length).trim();
  const path = /^\$?\.[\w.-]+$/.test(rest) ? (lookup(rest)[0] ?? null) : null;
  if (word === 'end') scopes.pop();
  else if (word === 'with') scopes.push({ dot: path, skip: path === null ? null : !isTrue(valueAt(path)) });
  else if (word === 'if') scopes.push({ dot: null, skip: isFalse(rest, valueAt) });
  else if (word === 'range' || word === 'define' || word === 'block') scopes.push({ dot: null, skip: null });
  else if (word === 'else') {
    const scope = scopes.at(-1);
    if (scope !== undefined && scope.skip !== null)
      scope.skip = rest === '' || !scope.skip ? !scope.skip : null;
  } else return action.startsWith('/*') || action.startsWith('$') || action === '';
  return true;
}

/** Whether a condition does not hold; null where it is not one of the plain ones. */
function isFalse(condition: string, valueAt: ValueAt): boolean | null {
  const [word = '', ...operands] = condition.match(WORDS) ?? [];
  const values = operands.map((operand) => evaluate(operand, null, valueAt));
  const [a, b] = values;
  if (operands.length === 0 && word.includes('.Values.')) return !isTrue(evaluate(word, null, valueAt));
  if (word === 'not' && operands.length === 1 && operands[0]!.includes('.Values.')) return isTrue(a ?? null);
  if (operands.length !== 2 || typeof a !== 'string' || typeof b !== 'string') return null;
  switch (word) {
    case 'eq':
      return a !== b;
    case 'ne':
      return a === b;
    case 'hasPrefix':
      return !b.startsWith(a);
    case 'hasSuffix':
      return !b.endsWith(a);
    case 'contains':
      return !b.includes(a);
    default:
      return null;
  }
}

/** What Go's templates take for true. A value that is not there is false. */
function isTrue(value: HelmValue): boolean {
  if (value === null || typeof value === 'string')
    return value !== null && !['', 'false', '0'].includes(value);
  return value.type === 'mapping' ? value.entries.length > 0 : value.items.length > 0;
}

/** A term and what it is piped through; null where one of them is not among those that are known. */
function evaluate(action: string, dot: readonly string[] | null, valueAt: ValueAt): HelmValue {
  const [first = '', ...pipes] = action.split('|').map((part) => part.trim());
  let value = call(first, null, dot, valueAt);
  for (const pipe of pipes) value = call(pipe, { value }, dot, valueAt);
  return value;
}

function call(
  term: string,
  piped: { value: HelmValue } | null,
  dot: readonly string[] | null,
  valueAt: ValueAt,
): HelmValue {
  const words = term.match(WORDS) ?? [];
  const operand = (word: string | undefined): HelmValue => {
    if (word === undefined) return piped?.value ?? null;
    if (/^["'`]/.test(word)) return word.slice(1, -1);
    if (/^-?\d+$/.test(word)) return word;
    if (word === '.') return dot === null ? null : valueAt(dot);
    const path = lookup(word)[0];
    if (path !== undefined) return valueAt(path);
    return dot !== null && /^\.[\w.-]+$/.test(word) ? valueAt([...dot, ...word.slice(1).split('.')]) : null;
  };
  switch (words[0]) {
    case 'default': {
      const value = operand(words[2]);
      return value === null || value === '' ? operand(words[1]) : value;
    }
    case 'quote':
    case 'squote':
    case 'toString':
    case 'trim':
    case 'tpl':
    case 'toYaml':
      return operand(words[1]);
    case 'nindent':
    case 'indent':
      return piped?.value ?? null;
    case 'printf': {
      const values = words.slice(2).map(operand);
      const format = operand(words[1]);
      if (typeof format !== 'string' || values.some((value) => typeof value !== 'string')) return null;
      let at = 0;
      return format.replace(/%[sdv]/g, () => String(values[at++] ?? ''));
    }
    default:
      return words.length === 1 && piped === null ? operand(words[0]) : null;
  }
}

/** A tree of values on one line, so that `toYaml` stays on its own. */
function flow(value: YamlNode, left = { nodes: MAX_TREE }): string {
  const node = follow(value);
  if (node === null || left.nodes-- <= 0) return 'null';
  if (node.type === 'scalar') return node.isNull ? 'null' : JSON.stringify(node.value);
  if (node.type === 'sequence')
    return `[${items(node)
      .map((item) => flow(item, left))
      .join(', ')}]`;
  return `{${entries(node)
    .map((e) => `${JSON.stringify(e.key.value)}: ${flow(e.value, left)}`)
    .join(', ')}}`;
}
