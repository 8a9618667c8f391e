// HCL as far as it is literal: blocks, strings, lists and objects, with the offset of every string. Function calls,
// conditions and loops are values that are not known.

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

const MAX_DEPTH = 50;
const TOKEN =
  /[ \t\r]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<<-?(\w{1,50})\n|"((?:[^"\\\n]|\\.)*)"|[\w.-]+|[\s\S]/gy;

interface Token {
  kind: 'string' | 'word' | 'mark' | 'end';
  text: string;
  start: number;
  end: number;
}

/** The blocks of a file. Never throws: what it cannot read is passed over. */
export function parseHcl(text: string): HclBlock[] {
  const parser = new Parser(tokensOf(text));
  return parser.blocks();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [all, heredoc, string] = match;
    const start = match.index;
    if (heredoc !== undefined) {
      const close = text.indexOf(`\n${heredoc}`, TOKEN.lastIndex - 1);
      TOKEN.lastIndex = close < 0 ? text.length : close + heredoc.length + 1;
      tokens.push({ kind: 'mark', text: '<<', start, end: TOKEN.lastIndex });
    } else if (string !== undefined) {
      tokens.push({ kind: 'string', text: string, start: start + 1, end: start + 1 + string.length });
    } else if (/^\w/.test(all)) tokens.push({ kind: 'word', text: all, start, end: start + all.length });
    else if (!/^(?:[ \t\r]|#|\/\/|\/\*)/.test(all))
      tokens.push({ kind: 'mark', text: all, start, end: start + 1 });
  }
  return tokens;
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0 };

class Parser {
  #at = 0;

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
        if (this.#peek().text === '{') this.#object(depth + 1);
      }
    }
    this.#next();
    return { type: 'object', fields };
  }

  #value(depth: number): HclValue {
    const first = this.#peek();
    let value: HclValue = { type: 'unknown' };
    if (depth > MAX_DEPTH) this.#skipLine();
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
