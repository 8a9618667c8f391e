// Go's text/template, as far as charts use it: text, actions, blocks, pipelines. Source: pkg.go.dev/text/template.

/** A place in a template's text. */
export interface Span {
  start: number;
  end: number;
}

/** A part of a template. Actions keep where they stand, so that what they print can be traced back. */
export type Part =
  | ({ kind: 'text' } & Span)
  | ({ kind: 'print'; pipeline: Pipeline } & Span)
  | { kind: 'set'; name: string; pipeline: Pipeline }
  | { kind: 'if'; branches: { condition: Pipeline | null; parts: Part[] }[] }
  | { kind: 'with'; pipeline: Pipeline; variable: string | null; parts: Part[]; otherwise: Part[] }
  | { kind: 'range'; pipeline: Pipeline; variables: string[]; parts: Part[]; otherwise: Part[] }
  | ({ kind: 'include'; name: string; pipeline: Pipeline | null } & Span)
  | ({ kind: 'unclear' } & Span);

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
  parts: Part[];
  /** The templates that it defines, by name. */
  defines: Map<string, Part[]>;
}

const MAX_PARTS = 20_000;
const MAX_DEPTH = 50;
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|:=|[|()=,]|[^\s|()=,"'`]+/g;

/** Never fails: what is not understood becomes a part that says so. */
export function parseTemplate(text: string): Template {
  return new Parser(text).parse();
}

/** An action's inside, and the text that it swallows on both sides by `{{-` and `-}}`. */
interface Action extends Span {
  inside: string;
  trimBefore: boolean;
  trimAfter: boolean;
}

class Parser {
  readonly #actions: Action[];
  readonly #defines = new Map<string, Part[]>();
  #next = 0;
  #at = 0;
  #parts = 0;

  constructor(private readonly text: string) {
    this.#actions = actionsOf(text);
  }

  parse(): Template {
    const parts: Part[] = [];
    // An `end` too many closes nothing.
    while (this.#next < this.#actions.length || this.#at < this.text.length) {
      parts.push(...this.#block(0).parts);
      if (this.#parts > MAX_PARTS) break;
    }
    return { text: this.text, parts, defines: this.#defines };
  }

  /** Parts up to `else` or `end`. */
  #block(depth: number): { parts: Part[]; stop: string | null } {
    const parts: Part[] = [];
    while (this.#parts++ <= MAX_PARTS) {
      const action = this.#actions[this.#next];
      const end = action?.start ?? this.text.length;
      this.#addText(
        parts,
        this.#at,
        action?.trimBefore === true ? trimmedEnd(this.text, this.#at, end) : end,
      );
      if (action === undefined) {
        this.#at = this.text.length;
        return { parts, stop: null };
      }
      this.#next++;
      this.#at = action.trimAfter ? trimmedStart(this.text, action.end) : action.end;
      const word = /^[a-z]+\b/.exec(action.inside)?.[0] ?? '';
      if (word === 'end' || word === 'else') return { parts, stop: action.inside };
      const part = depth > MAX_DEPTH ? unclear(action) : this.#part(action, word, depth);
      if (part !== null) parts.push(part);
    }
    return { parts, stop: null };
  }

  #addText(parts: Part[], start: number, end: number): void {
    if (end > start) parts.push({ kind: 'text', start, end });
  }

  #part(action: Action, word: string, depth: number): Part | null {
    const { inside } = action;
    if (inside === '' || inside.startsWith('/*')) return null;
    const rest = inside.slice(word.length).trim();
    switch (word) {
      case 'if':
        return this.#if(rest, depth);
      case 'with':
      case 'range':
        return this.#loop(word, rest, depth);
      case 'define':
      case 'block': {
        const { parts } = this.#block(depth + 1);
        const name = unquoted(tokensOf(rest)[0] ?? '');
        if (!this.#defines.has(name)) this.#defines.set(name, parts);
        return word === 'define' ? null : include(rest, action);
      }
      case 'template':
        return include(rest, action);
      case 'break':
      case 'continue':
        return null;
    }
    const set = /^\$(\w+)\s*:?=(?!=)/.exec(inside);
    if (set !== null) {
      const pipeline = pipelineOf(inside.slice(set[0].length));
      return pipeline === null ? null : { kind: 'set', name: set[1]!, pipeline };
    }
    const pipeline = pipelineOf(inside);
    return pipeline === null
      ? unclear(action)
      : { kind: 'print', pipeline, start: action.start, end: action.end };
  }

  #if(first: string, depth: number): Part {
    const branches: { condition: Pipeline | null; parts: Part[] }[] = [];
    let condition: Pipeline | null = pipelineOf(first) ?? UNKNOWN_PIPELINE;
    while (true) {
      const { parts, stop } = this.#block(depth + 1);
      branches.push({ condition, parts });
      if (stop === null || !stop.startsWith('else') || branches.length > MAX_DEPTH) break;
      const rest = stop.slice('else'.length).trim();
      condition = rest.startsWith('if') ? (pipelineOf(rest.slice(2)) ?? UNKNOWN_PIPELINE) : null;
    }
    return { kind: 'if', branches };
  }

  #loop(kind: 'with' | 'range', head: string, depth: number): Part {
    const declared = /^((?:\$\w+\s*,?\s*){1,2}):=/.exec(head);
    const variables = [...(declared?.[1] ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1]!);
    const pipeline = pipelineOf(head.slice(declared?.[0].length ?? 0)) ?? UNKNOWN_PIPELINE;
    const body = this.#block(depth + 1);
    const otherwise = body.stop?.startsWith('else') ? this.#block(depth + 1).parts : [];
    if (kind === 'range') return { kind, pipeline, variables, parts: body.parts, otherwise };
    return { kind: 'with', pipeline, variable: variables[0] ?? null, parts: body.parts, otherwise };
  }
}

/** A term that no function of charts is called by. */
const UNKNOWN_PIPELINE: Pipeline = [[{ kind: 'word', name: '' }]];

function unclear({ start, end }: Span): Part {
  return { kind: 'unclear', start, end };
}

function include(rest: string, { start, end }: Span): Part {
  const [name = '', ...others] = tokensOf(rest);
  const pipeline = others.length === 0 ? null : pipelineOf(rest.slice(rest.indexOf(name) + name.length));
  return { kind: 'include', name: unquoted(name), pipeline, start, end };
}

/** Every `{{ … }}`, in one pass; quotes hide what is in them, a comment ends with its own mark. */
function actionsOf(text: string): Action[] {
  const actions: Action[] = [];
  for (let start = text.indexOf('{{'); start >= 0 && actions.length < MAX_PARTS; ) {
    const trimBefore = /^-\s/.test(text.slice(start + 2, start + 4));
    const from = start + (trimBefore ? 3 : 2);
    const close = closing(text, from);
    if (close < 0) break;
    const trimAfter = /\s-$/.test(text.slice(Math.max(from, close - 2), close));
    const inside = text.slice(from, trimAfter ? close - 1 : close).trim();
    actions.push({ start, end: close + 2, inside, trimBefore, trimAfter });
    start = text.indexOf('{{', close + 2);
  }
  return actions;
}

/** The place of the `}}` that closes an action; -1 where there is none. */
function closing(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? -1 : text.indexOf('}}', end);
  }
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (char === '}' && text[at + 1] === '}') return at;
    if (char === '"' || char === '`' || char === "'") {
      const end = closingQuote(text, at);
      if (end < 0) return text.indexOf('}}', at);
      at = end;
    }
  }
  return -1;
}

function closingQuote(text: string, start: number): number {
  const quote = text[start]!;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote !== '`') at++;
    else if (text[at] === '\n' && quote !== '`') return -1;
  }
  return -1;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end;
}

function trimmedStart(text: string, start: number): number {
  while (start < text.length && isSpace(text[start]!)) start++;
  return start;
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}

const MAX_ACTION = 4_096;

function tokensOf(text: string): string[] {
  return text.length > MAX_ACTION ? [] : (text.match(TOKEN) ?? []);
}

/** @returns null where it is no pipeline */
function pipelineOf(text: string): Pipeline | null {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const reader = { tokens, at: 0 };
  const pipeline = commands(reader, 0);
  return pipeline !== null && reader.at === tokens.length ? pipeline : null;
}

function commands(reader: { tokens: string[]; at: number }, depth: number): Pipeline | null {
  if (depth > MAX_DEPTH) return null;
  const pipeline: Pipeline = [[]];
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]!;
    if (token === ')') break;
    reader.at++;
    if (token === '|') pipeline.push([]);
    else {
      const term = token === '(' ? group(reader, depth) : termOf(token);
      if (term === null) return null;
      pipeline.at(-1)!.push(term);
    }
  }
  return pipeline.every((command) => command.length > 0) ? pipeline : null;
}

function group(reader: { tokens: string[]; at: number }, depth: number): Term | null {
  const pipeline = commands(reader, depth + 1);
  if (pipeline === null || reader.tokens[reader.at] !== ')') return null;
  reader.at++;
  // `(…).field`: the tokens lose whether a space stood between, which nobody writes.
  const next = reader.tokens[reader.at];
  const fields = next !== undefined && /^\.[\w-]/.test(next) ? next.slice(1).split('.') : [];
  if (fields.length > 0) reader.at++;
  return { kind: 'group', pipeline, fields };
}

function termOf(token: string): Term | null {
  const first = token[0]!;
  if (first === '"' || first === '`' || first === "'")
    return token.length < 2 || !token.endsWith(first)
      ? null
      : { kind: 'literal', text: unquoted(token), quoted: true };
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
