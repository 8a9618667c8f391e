// Go's text/template, as far as charts use it: text, actions, blocks, pipelines. Source: pkg.go.dev/text/template.

import type { Budget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import type { Mark } from './marks.js';

/** A place in a template's text. */
export interface Span {
  start: number;
  end: number;
}

/** An action that prints, and whether nothing but actions is on its lines. */
export interface Printing extends Span {
  isAlone: boolean;
}

/** A part of a template. Actions keep where they stand, so that what they print can be traced back. */
export type Part =
  | ({ kind: 'text' } & Span)
  | ({ kind: 'print'; pipeline: Pipeline } & Printing)
  | ({ kind: 'set'; name: string; pipeline: Pipeline } & Span)
  | ({ kind: 'if'; branches: { condition: Pipeline | null; parts: Part[] }[] } & Span)
  | ({
      kind: 'with';
      pipeline: Pipeline;
      variable: string | null;
      parts: Part[];
      otherwise: Part[];
    } & Span)
  | ({ kind: 'range'; pipeline: Pipeline; variables: string[]; parts: Part[]; otherwise: Part[] } & Span)
  | ({ kind: 'include'; name: string; pipeline: Pipeline | null } & Printing)
  | ({ kind: 'unclear' } & Printing);

/** Commands, each given the value of the one before as its last argument. */
export type Pipeline = Term[][];

export type Term =
  | { kind: 'literal'; text: string; quoted: boolean }
  /** `.a.b`, `$.a`, `$x.a`: `root` is '.', '$' or a variable's name. */
  | { kind: 'path'; root: string; fields: string[] }
  | { kind: 'group'; pipeline: Pipeline; fields: string[] }
  | { kind: 'word'; name: string };

export interface Template {
  text: string;
  /** Where its text comes from. */
  marks: readonly Mark[];
  parts: Part[];
  /** The templates that it defines, by name. */
  defines: Map<string, Part[]>;
  /** The first action that is not read, since its blocks are nested too deep; null where all are. */
  tooDeep: Span | null;
}

/** Blocks in blocks, and brackets in brackets. */
const MAX_DEPTH = 100;
/** A quote that nothing closes takes the rest: then nothing is read twice. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|`[^`]*`?|'(?:[^'\\\n]|\\.)*'?|:=|[|()=,]|[^\s|()=,"'`]+/g;
/** Characters that are looked through in the time of a step. */
const CHARACTERS_PER_STEP = 64;
/** What an action costs beside its tokens. */
const STEPS_PER_ACTION = 2;
/** What is kept of an action, in characters. */
const KEPT_OF_ACTION = 100;

/**
 * What is not understood becomes a part that says so.
 * @param budget pays for each action and each of its tokens
 * @param marks where the text comes from
 * @throws OverBudget
 */
export function parseTemplate(text: string, budget: Budget, marks: readonly Mark[] = []): Template {
  budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
  return { ...new Parser(text, budget).parse(), marks };
}

/** A template that is a file. @throws OverBudget */
export function parseFile(file: SourceFile, budget: Budget): Template {
  const { length } = file.text;
  return parseTemplate(file.text, budget, [
    { at: 0, length, origins: [], place: { file, start: 0, end: length } },
  ]);
}

/** An action's inside, and the text that it swallows on both sides by `{{-` and `-}}`. */
interface Action extends Printing {
  inside: string;
  trimBefore: boolean;
  trimAfter: boolean;
}

class Parser {
  readonly #actions: Iterator<Action, undefined>;
  #action: Action | undefined;
  readonly #defines = new Map<string, Part[]>();
  #at = 0;
  #tooDeep: Span | null = null;

  constructor(
    private readonly text: string,
    private readonly budget: Budget,
  ) {
    this.#actions = actionsOf(text);
    this.#action = this.#actions.next().value;
  }

  parse(): Omit<Template, 'marks'> {
    const parts: Part[] = [];
    // An `end` too many closes nothing.
    while (this.#action !== undefined || this.#at < this.text.length) {
      for (const part of this.#block(0).parts) parts.push(part);
    }
    return { text: this.text, parts, defines: this.#defines, tooDeep: this.#tooDeep };
  }

  /** Parts up to `else` or `end`. */
  #block(depth: number): { parts: Part[]; stop: string | null } {
    const parts: Part[] = [];
    for (;;) {
      const action = this.#action;
      const end = action?.start ?? this.text.length;
      this.#addText(parts, this.#at, action?.trimBefore ? trimmedEnd(this.text, this.#at, end) : end);
      if (action === undefined) {
        this.#at = this.text.length;
        return { parts, stop: null };
      }
      this.budget.spend(STEPS_PER_ACTION);
      this.budget.make(KEPT_OF_ACTION);
      this.#action = this.#actions.next().value;
      this.#at = action.trimAfter ? trimmedStart(this.text, action.end) : action.end;
      const word = /^[a-z]+\b/.exec(action.inside)?.[0] ?? '';
      if (word === 'end' || word === 'else') return { parts, stop: action.inside };
      if (depth > MAX_DEPTH) {
        this.#tooDeep ??= { start: action.start, end: action.end };
        parts.push(unclear(action));
        continue;
      }
      const part = this.#part(action, word, depth);
      if (part !== null) parts.push(part);
    }
  }

  #addText(parts: Part[], start: number, end: number): void {
    if (end > start) parts.push({ kind: 'text', start, end });
  }

  #part(action: Action, word: string, depth: number): Part | null {
    const { inside, start, end, isAlone } = action;
    if (inside === '' || inside.startsWith('/*')) return null;
    const rest = inside.slice(word.length).trim();
    switch (word) {
      case 'if':
        return this.#if(action, rest, depth);
      case 'with':
      case 'range':
        return this.#loop(action, word, rest, depth);
      case 'define':
      case 'block': {
        const { parts } = this.#block(depth + 1);
        const name = unquoted(tokensOf(rest)[0] ?? '');
        if (!this.#defines.has(name)) this.#defines.set(name, parts);
        return word === 'define' ? null : this.#include(rest, action);
      }
      case 'template':
        return this.#include(rest, action);
      case 'break':
      case 'continue':
        return null;
    }
    const set = /^\$(\w+)\s*:?=(?!=)/.exec(inside);
    if (set !== null) {
      const pipeline = this.#pipeline(inside.slice(set[0].length)) ?? UNKNOWN_PIPELINE;
      return { kind: 'set', name: set[1] ?? '', pipeline, start, end };
    }
    const pipeline = this.#pipeline(inside);
    return pipeline === null ? unclear(action) : { kind: 'print', pipeline, start, end, isAlone };
  }

  #if({ start, end }: Span, first: string, depth: number): Part {
    const branches: { condition: Pipeline | null; parts: Part[] }[] = [];
    let condition: Pipeline | null = this.#pipeline(first) ?? UNKNOWN_PIPELINE;
    while (true) {
      const { parts, stop } = this.#block(depth + 1);
      branches.push({ condition, parts });
      if (stop === null || !stop.startsWith('else')) break;
      const rest = stop.slice('else'.length).trim();
      condition = rest.startsWith('if') ? (this.#pipeline(rest.slice(2)) ?? UNKNOWN_PIPELINE) : null;
    }
    return { kind: 'if', branches, start, end };
  }

  #loop({ start, end }: Span, kind: 'with' | 'range', head: string, depth: number): Part {
    const declared = /^((?:\$\w+\s*(?:,\s*)?){1,2}):=/.exec(head);
    const variables = [...(declared?.[1] ?? '').matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []);
    const pipeline = this.#pipeline(head.slice(declared?.[0].length ?? 0)) ?? UNKNOWN_PIPELINE;
    const body = this.#block(depth + 1);
    const otherwise = body.stop?.startsWith('else') ? this.#block(depth + 1).parts : [];
    const parts = body.parts;
    if (kind === 'range') return { kind, pipeline, variables, parts, otherwise, start, end };
    return { kind: 'with', pipeline, variable: variables[0] ?? null, parts, otherwise, start, end };
  }

  #include(rest: string, { start, end, isAlone }: Printing): Part {
    const [name = '', ...others] = tokensOf(rest);
    const pipeline =
      others.length === 0 ? null : this.#pipeline(rest.slice(rest.indexOf(name) + name.length));
    return { kind: 'include', name: unquoted(name), pipeline, start, end, isAlone };
  }

  /** @returns null where it is no pipeline */
  #pipeline(text: string): Pipeline | null {
    const tokens = tokensOf(text);
    this.budget.spend(tokens.length);
    if (tokens.length === 0) return null;
    const reader = { tokens, at: 0 };
    const pipeline = commands(reader, 0);
    return pipeline !== null && reader.at === tokens.length ? pipeline : null;
  }
}

/** A term that no function of charts is called by. */
const UNKNOWN_PIPELINE: Pipeline = [[{ kind: 'word', name: '' }]];

function unclear({ start, end, isAlone }: Printing): Part {
  return { kind: 'unclear', start, end, isAlone };
}

/** Every `{{ … }}`, in one pass; quotes hide what is in them, a comment ends with its own mark. */
function* actionsOf(text: string): Generator<Action, undefined> {
  const lines = new Lines(text);
  const unclosed = new Map<string, number>();
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const trimBefore = /^-\s/.test(text.slice(start + 2, start + 4));
    const from = start + (trimBefore ? 3 : 2);
    const close = closing(text, from, unclosed);
    if (close < 0) return;
    const trimAfter = /\s-$/.test(text.slice(Math.max(from, close - 2), close));
    const inside = text.slice(from, trimAfter ? close - 1 : close).trim();
    const end = close + 2;
    yield { start, end, inside, trimBefore, trimAfter, isAlone: lines.holdOnlyActions(start, end) };
    start = text.indexOf('{{', end);
  }
}

/** Lines that hold nothing but actions. A line as long as MAX_LINE is no such line. */
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}]*\}\}[ \t\r]*)+$/;
const MAX_LINE = 2_000;

/** The lines of a text, asked for from its start to its end. */
class Lines {
  #start = 0;
  /** The end of the line that begins at #start. */
  #next: number;
  /** The end of the line that an action ends on. */
  #end = -1;
  #last: { start: number; end: number; isAlone: boolean } | null = null;

  constructor(private readonly text: string) {
    this.#next = this.#lineEnd(0);
  }

  /** Whether there is nothing but actions on the lines of an action. */
  holdOnlyActions(start: number, end: number): boolean {
    const from = this.#startOf(start);
    const to = this.#endOf(end);
    if (this.#last?.start !== from || this.#last.end !== to) {
      const isAlone =
        to - from < MAX_LINE && ONLY_ACTIONS.test(this.text.slice(from, to).replace(/\n/g, ' '));
      this.#last = { start: from, end: to, isAlone };
    }
    return this.#last.isAlone;
  }

  #startOf(at: number): number {
    while (this.#next < at) {
      this.#start = this.#next + 1;
      this.#next = this.#lineEnd(this.#start);
    }
    return this.#start;
  }

  #endOf(at: number): number {
    if (this.#end < at) this.#end = this.#lineEnd(at);
    return this.#end;
  }

  #lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end;
  }
}

/**
 * The place of the `}}` that closes an action; -1 where there is none.
 * @param unclosed by quote, the end of what was searched in vain for one that closes
 */
function closing(text: string, from: number, unclosed: Map<string, number>): number {
  const at = trimmedStart(text, from);
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? -1 : text.indexOf('}}', end);
  }
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '}' && text[i + 1] === '}') return i;
    if (char === '"' || char === '`' || char === "'") {
      const end = closingQuote(text, i, unclosed);
      if (end < 0) return text.indexOf('}}', i);
      i = end;
    }
  }
  return -1;
}

function closingQuote(text: string, start: number, unclosed: Map<string, number>): number {
  const quote = text.charAt(start);
  if (start < (unclosed.get(quote) ?? 0)) return -1;
  let at = start + 1;
  for (; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote !== '`') at++;
    else if (text[at] === '\n' && quote !== '`') break;
  }
  unclosed.set(quote, at);
  return -1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return end;
}

function trimmedStart(text: string, start: number): number {
  while (start < text.length && isSpace(text.charAt(start))) start++;
  return start;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function commands(reader: { tokens: string[]; at: number }, depth: number): Pipeline | null {
  if (depth > MAX_DEPTH) return null;
  let command: Term[] = [];
  const pipeline: Pipeline = [command];
  for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
    if (token === ')') break;
    reader.at++;
    if (token === '|') {
      command = [];
      pipeline.push(command);
      continue;
    }
    const term = token === '(' ? group(reader, depth) : termOf(token);
    if (term === null) return null;
    command.push(term);
  }
  return pipeline.every(({ length }) => length > 0) ? pipeline : null;
}

function group(reader: { tokens: string[]; at: number }, depth: number): Term | null {
  const pipeline = commands(reader, depth + 1);
  if (pipeline === null || reader.tokens[reader.at] !== ')') return null;
  reader.at++;
  // `(…).field`: the tokens lose whether a space stood between, which does not occur in practice.
  const next = reader.tokens[reader.at];
  const fields = next !== undefined && /^\.[\w-]/.test(next) ? next.slice(1).split('.') : [];
  if (fields.length > 0) reader.at++;
  return { kind: 'group', pipeline, fields };
}

function termOf(token: string): Term | null {
  const first = token.charAt(0);
  if (first === '"' || first === '`' || first === "'")
    return isClosed(token, first) ? { kind: 'literal', text: unquoted(token), quoted: true } : null;
  if (/^-?\d/.test(token) || token === 'true' || token === 'false')
    return { kind: 'literal', text: token, quoted: false };
  if (first === '.') return { kind: 'path', root: '.', fields: fieldsOf(token.slice(1)) };
  if (first === '$') {
    const dot = token.indexOf('.');
    const root = dot < 0 ? token : token.slice(0, dot);
    return {
      kind: 'path',
      root: root === '$' ? '$' : root.slice(1),
      fields: dot < 0 ? [] : fieldsOf(token.slice(dot + 1)),
    };
  }
  return /^\w+$/.test(token) ? { kind: 'word', name: token } : null;
}

/** A quote that is escaped closes nothing. */
function isClosed(token: string, quote: string): boolean {
  if (token.length < 2 || !token.endsWith(quote)) return false;
  let at = token.length - 2;
  while (token[at] === '\\' && at > 0) at--;
  return quote === '`' || (token.length - at) % 2 === 0;
}

function fieldsOf(text: string): string[] {
  return text === '' ? [] : text.split('.');
}

function unquoted(token: string): string {
  if (token.startsWith('`')) return token.slice(1, -1);
  if (!/^["']/.test(token)) return token;
  return token
    .slice(1, -1)
    .replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char === 't' ? '\t' : char));
}
