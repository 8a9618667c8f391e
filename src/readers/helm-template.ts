// The part of Go's templates that charts use for plain values: `{{ .Values.a.b | default "x" | quote }}`.

import { entries, follow, items, type YamlMapping, type YamlNode, type YamlSequence } from '../text/yaml.js';

/** A text, a tree of values, or null for what is not known. */
export type HelmValue = string | YamlMapping | YamlSequence | null;

type ValueAt = (path: readonly string[]) => HelmValue;

/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN = '\ue000';
const ACTION = /\{\{([^{}]{0,500})\}\}/g;
/** A line that holds nothing but actions. */
const ONLY_ACTIONS = /^\s*(?:\{\{[^{}]{0,500}\}\}\s*)+$/;
const PATH = /\$?\.(?:Values|Chart|Release)(?:\.[\w-]+)+/g;
const WORDS = /"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`]+/g;
const MAX_TREE = 200;
const MAX_ACTION = 500;
const FUNCTIONS = new Set('default quote squote toString trim tpl toYaml nindent indent printf'.split(' '));

/** A block that is open. */
interface Scope {
  /** What `.` means inside; null where it is not known, undefined where it is what it was outside. */
  dot: readonly string[] | null | undefined;
  /** True where its lines are left out, false where they are kept, null where the condition is not known. */
  skip: boolean | null;
  /** Whether a branch before was kept for certain. */
  taken: boolean;
}

/**
 * Puts values in, line for line.
 * @param first whether of two branches, where the condition is not known, the first alone is kept
 * @returns the text, and the character that stands where a value is not known
 */
export function substitute(
  text: string,
  valueAt: ValueAt,
  first: boolean,
): { text: string; unknown: string } {
  const scopes: Scope[] = [];
  const lines = onOneLine(text)
    .split(/(?<=\n)/)
    .map((line) => {
      const end = /\r?\n$/.exec(line)?.[0] ?? '';
      const only = ONLY_ACTIONS.test(line);
      const put = line.slice(0, line.length - end.length).replace(ACTION, (_, written: string) => {
        const action = written.replace(/^-/, '').replace(/-$/, '').trim();
        if (control(action, scopes, valueAt, first)) {
          // Inside of a line a block is not followed: what it makes of the line is not known.
          const unclear = !only && /^(?:if|with|range|else|end)\b/.test(action);
          return unclear ? UNKNOWN : '';
        }
        const dot = scopes.findLast((scope) => scope.dot !== undefined)?.dot ?? null;
        const value = evaluate(action, dot, valueAt);
        if (only) return value === null || typeof value === 'string' ? '' : indented(action, flow(value));
        return typeof value === 'string' && !/[\r\n]/.test(value) ? value : UNKNOWN;
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

/** Actions and comments that are spread over lines stand on their first one; empty lines follow. */
function onOneLine(text: string): string {
  let result = '';
  let at = 0;
  while (true) {
    const start = text.indexOf('{{', at);
    const isComment = /^\{\{(?:- )?\/\*/.test(text.slice(start, start + 6));
    const inside = start >= 0 && isComment ? text.indexOf('*/', start) : start;
    const close = inside < 0 ? -1 : text.indexOf('}}', inside);
    if (close < 0) return result + text.slice(at);
    const action = text.slice(start, close + 2);
    const ends = action.match(/\r?\n/g)?.join('') ?? '';
    const isAction = isComment || (action.length < MAX_ACTION && !/[{}]/.test(action.slice(2, -2)));
    result += text.slice(at, start);
    if (isComment) result += ends;
    else result += isAction && ends !== '' ? action.replace(/\s*\n\s*/g, ' ') + ends : action;
    at = close + 2;
  }
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
function control(action: string, scopes: Scope[], valueAt: ValueAt, first: boolean): boolean {
  const word = /^[\w/]*/.exec(action)![0];
  const rest = action.slice(word.length).trim();
  const path = /^\$?\.[\w.-]+$/.test(rest) ? (lookup(rest)[0] ?? null) : null;
  if (word === 'end') scopes.pop();
  else if (word === 'with')
    scopes.push({ dot: path, skip: path === null ? null : !isTrue(valueAt(path)), taken: false });
  else if (word === 'if') scopes.push({ dot: undefined, skip: isFalse(rest, valueAt), taken: false });
  else if (word === 'range' || word === 'define' || word === 'block')
    scopes.push({ dot: null, skip: null, taken: false });
  else if (word === 'else') otherBranch(scopes.at(-1), rest, valueAt, first);
  else return action.startsWith('/*') || /^\$\w+(?:\s*,\s*\$\w+)?\s*:?=/.test(action) || action === '';
  return true;
}

function otherBranch(scope: Scope | undefined, rest: string, valueAt: ValueAt, first: boolean): void {
  if (scope === undefined) return;
  if (scope.dot !== undefined) scope.dot = null;
  if (scope.skip === null && first) scope.taken = true;
  if (scope.skip === false) scope.taken = true;
  if (scope.taken) scope.skip = true;
  // After a condition that is not known nothing is certain.
  else if (scope.skip === true)
    scope.skip = rest === '' ? false : rest.startsWith('if ') ? isFalse(rest.slice(3), valueAt) : null;
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
  if (![first, ...pipes].every((term) => isPlain(term, dot))) return null;
  let value = call(first, null, dot, valueAt);
  for (const pipe of pipes) value = call(pipe, { value }, dot, valueAt);
  return value;
}

/** What another function gives is not known, which is not the same as a value that is not there. */
function isPlain(term: string, dot: readonly string[] | null): boolean {
  const words = term.match(WORDS) ?? [];
  const operands = FUNCTIONS.has(words[0] ?? '') ? words.slice(1) : words.slice(0, 1);
  if (!FUNCTIONS.has(words[0] ?? '') && words.length > 1) return false;
  return operands.every(
    (word) =>
      /^["'`]|^-?\d+$/.test(word) ||
      /^\$?\.(?:Values|Chart|Release)(?:\.[\w-]+)+$/.test(word) ||
      (dot !== null && /^\.[\w.-]*$/.test(word)),
  );
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
