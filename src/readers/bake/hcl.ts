// HCL as far as it is literal: blocks, strings, lists and objects, with the offset of every string. Function calls,
// conditions and loops are values that are not known.

import type { Budget } from '../../text/budget.js';

export interface HclString {
  type: 'string';
  /** Between the quotes, templates unexpanded. */
  text: string;
  start: number;
  end: number;
}
export interface HclList {
  type: 'list';
  items: HclValue[];
}
export interface HclObject {
  type: 'object';
  fields: Map<string, HclValue>;
}
/** A name on its own, e.g. that of a variable or of a matrix' field. */
export interface HclName {
  type: 'name';
  name: string;
}
export type HclValue = HclString | HclList | HclObject | HclName | { type: 'unknown' };

export interface HclBlock {
  /** `target`, `variable`, `group`, `function`. */
  kind: string;
  labels: string[];
  body: HclObject;
}

/** Lists and objects in each other. */
export const MAX_DEPTH = 50;

interface Token {
  kind: 'string' | 'word' | 'mark' | 'end';
  text: string;
  start: number;
  end: number;
}

/**
 * The blocks of a file. Never throws on bad input: what it cannot read is skipped.
 * @returns the blocks, and where the first value stands that is skipped since it is nested too deep, and the first
 * bracket that is not closed
 * @param budget counts each token
 * @throws OverBudget
 */
export function parseHcl(
  text: string,
  budget: Budget,
): { blocks: HclBlock[]; tooDeep: number | null; unclosed: number | null } {
  const tokens = new Lexer(text, budget).tokens();
  const parser = new Parser(tokens);
  const blocks = parser.blocks();
  return { blocks, tooDeep: parser.tooDeep, unclosed: firstUnclosed(tokens) };
}

function firstUnclosed(tokens: readonly Token[]): number | null {
  const open: number[] = [];
  for (const { kind, text, start } of tokens) {
    if (kind !== 'mark') continue;
    if (text === '{' || text === '[' || text === '(') open.push(start);
    else if (text === '}' || text === ']' || text === ')') open.pop();
  }
  return open[0] ?? null;
}

const WORD = /[\w.-]+/y;
const HEREDOC = /<<-?(\w+)\r?\n/y;

/** Cuts a text into tokens and looks at each character once: what never closes is looked for once in a file. */
class Lexer {
  #at = 0;
  // No comment that begins from here on is closed.
  #openComment = false;

  constructor(
    private readonly text: string,
    private readonly budget: Budget,
  ) {}

  tokens(): Token[] {
    const tokens: Token[] = [];
    while (this.#at < this.text.length) {
      this.budget.spend(1);
      const token = this.#next();
      if (token !== null) tokens.push(token);
    }
    return tokens;
  }

  /** Null for blanks and comments. */
  #next(): Token | null {
    const { text } = this;
    const start = this.#at;
    const char = text.charAt(start);
    const two = text.slice(start, start + 2);
    if (char === ' ' || char === '\t' || char === '\r') return this.#skipTo(start + 1);
    if (char === '#' || two === '//') return this.#skipTo(lineEnd(text, start));
    if (two === '/*') {
      const close = this.#openComment ? -1 : text.indexOf('*/', start + 2);
      this.#openComment ||= close < 0;
      if (close >= 0) return this.#skipTo(close + 2);
    }
    if (two === '<<') {
      const heredoc = this.#heredoc();
      if (heredoc !== null) return heredoc;
    }
    if (char === '"') return this.#quoted();
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) return this.#mark(char, start + 1);
    this.#at = start + word.length;
    return { kind: /^\w/.test(word) ? 'word' : 'mark', text: word, start, end: this.#at };
  }

  #skipTo(at: number): null {
    this.#at = at;
    return null;
  }

  #mark(text: string, end: number): Token {
    const start = this.#at;
    this.#at = end;
    return { kind: 'mark', text, start, end };
  }

  /** One that no line closes goes on to the end. */
  #heredoc(): Token | null {
    HEREDOC.lastIndex = this.#at;
    const [whole, name] = HEREDOC.exec(this.text) ?? [];
    if (whole === undefined || name === undefined) return null;
    const from = this.#at + whole.length;
    const close = closingLine(this.text, from, name);
    return this.#mark('<<', close < 0 ? this.text.length : close);
  }

  /** A text in quotes ends with its line at the latest; one that is not closed there is a mark and nothing more. */
  #quoted(): Token {
    const start = this.#at + 1;
    for (let at = start; at < this.text.length; at++) {
      const char = this.text[at];
      if (char === '\n' || (char === '\\' && this.text[at + 1] === '\n')) break;
      if (char === '\\') at++;
      else if (char === '"') {
        this.#at = at + 1;
        return { kind: 'string', text: this.text.slice(start, at), start, end: at };
      }
    }
    // Its line has no other quote that could begin a text: it is looked at no more.
    return this.#mark('"', lineEnd(this.text, start));
  }
}

/** Where the line that closes a heredoc ends: it has the name alone, indented or not; -1 where there is none. */
function closingLine(text: string, from: number, name: string): number {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    if (text.slice(start, end).trim() === name) return end;
    start = end + 1;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0 };

class Parser {
  #at = 0;
  /** The offset of the first value that is nested too deep to be read; null where all are read. */
  tooDeep: number | null = null;

  constructor(private readonly tokens: Token[]) {}

  blocks(): HclBlock[] {
    const blocks: HclBlock[] = [];
    while (this.#peek().kind !== 'end') {
      const kind = this.#next();
      if (kind.kind !== 'word') continue;
      const labels: string[] = [];
      while (this.#peek().kind === 'string') labels.push(this.#next().text);
      if (this.#peek().text === '{') blocks.push({ kind: kind.text, labels, body: this.#object(0) });
      else this.#skipLine();
    }
    return blocks;
  }

  #object(depth: number): HclObject {
    const fields = new Map<string, HclValue>();
    this.#next(); // the opening brace
    while (this.#peek().kind !== 'end' && this.#peek().text !== '}') {
      const key = this.#next();
      if (key.kind !== 'word' && key.kind !== 'string') continue;
      const mark = this.#peek();
      if (mark.text === '=' || mark.text === ':') {
        this.#next();
        fields.set(key.text, this.#value(depth + 1));
      } else if (mark.text === '{' || mark.kind === 'string') {
        while (this.#peek().kind === 'string') this.#next();
        if (this.#peek().text === '{') this.#block(depth + 1);
      }
    }
    this.#next();
    return { type: 'object', fields };
  }

  /** A block in a block, of which nothing is looked for. */
  #block(depth: number): void {
    if (depth <= MAX_DEPTH) this.#object(depth);
    else {
      this.#next();
      this.#skipExpression();
    }
  }

  #value(depth: number): HclValue {
    const first = this.#peek();
    let value: HclValue = { type: 'unknown' };
    if (depth > MAX_DEPTH) this.tooDeep ??= first.start;
    else if (first.kind === 'mark' && first.text === '[') value = this.#list(depth);
    else if (first.kind === 'mark' && first.text === '{') value = this.#object(depth);
    else if (first.kind === 'string') {
      const { text, start, end } = this.#next();
      value = { type: 'string', text, start, end };
    } else if (first.kind === 'word') value = { type: 'name', name: this.#next().text };
    // Whatever follows makes an expression of it.
    if (/^(?:\n|,|\]|\}|)$/.test(this.#peek().text) && this.#peek().kind !== 'string') return value;
    this.#skipExpression();
    return { type: 'unknown' };
  }

  #list(depth: number): HclList {
    const items: HclValue[] = [];
    this.#next();
    while (this.#peek().kind !== 'end' && this.#peek().text !== ']') {
      const before = this.#at;
      const item = this.#value(depth + 1);
      // A comma, a line's end or a bracket that does not belong here is no item.
      if (this.#at === before) this.#next();
      else items.push(item);
    }
    this.#next();
    return { type: 'list', items };
  }

  /** To the end of an expression: a line's end, a comma or a closing bracket that it did not open. */
  #skipExpression(): void {
    let open = 0;
    for (let token = this.#peek(); token.kind !== 'end'; token = this.#peek()) {
      if (token.kind === 'mark') {
        if (open === 0 && /^[\n,\]})]$/.test(token.text)) return;
        if (/^[[({]$/.test(token.text)) open++;
        if (/^[\])}]$/.test(token.text)) open--;
      }
      this.#next();
    }
  }

  #skipLine(): void {
    while (this.#peek().kind !== 'end' && this.#peek().text !== '\n') this.#next();
  }

  #peek(): Token {
    return this.tokens[this.#at] ?? END;
  }

  #next(): Token {
    return this.tokens[this.#at++] ?? END;
  }
}
