// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.

import type { Related } from '../report.js';

/** A place that gave a value, and the value that it gave. */
export interface Origin extends Related {
  value?: string;
}

/** A variable's value, with the places that decided it. */
export interface Value {
  text: string;
  /** Names that had no value while this one was made. */
  missing: string[];
  origins: Origin[];
}

export interface Dialect {
  /** Dockerfile: the escape character, and quotes are removed. Compose: `$$` is a dollar sign. */
  escape: '\\' | '`' | '$$';
  /** `${name#pattern}` and its kin, which only Dockerfiles have. */
  patterns: boolean;
}

export const COMPOSE: Dialect = { escape: '$$', patterns: false };

type Lookup = (name: string) => Value | undefined;

/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 20;
const MAX_ORIGINS = 20;
/** Matching a pattern at every place of a text is quadratic; tags and names are far shorter than this. */
const MAX_PATTERN_TEXT = 512;

/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 */
export function expand(template: string, lookup: Lookup, dialect: Dialect): Value {
  return new Expansion(template, lookup, dialect).run();
}

class Expansion {
  #at = 0;
  readonly #missing = new Set<string>();
  readonly #origins = new Set<Origin>();

  constructor(
    private readonly template: string,
    private readonly lookup: Lookup,
    private readonly dialect: Dialect,
  ) {}

  run(): Value {
    const text = this.#words(null, 0).slice(0, MAX_LENGTH);
    return { text, missing: [...this.#missing], origins: [...this.#origins] };
  }

  /** Reads up to the closing character (or the end) and gives the expanded text. */
  #words(close: '}' | '"' | '/' | null, depth: number): string {
    const { template, dialect } = this;
    let out = '';
    while (this.#at < template.length && out.length <= MAX_LENGTH) {
      const c = template[this.#at]!;
      if (c === close || (close === '/' && c === '}')) break;
      if (c === dialect.escape && this.#at + 1 < template.length) {
        out += template[this.#at + 1]!;
        this.#at += 2;
      } else if (dialect.escape === '$$' && c === '$' && template[this.#at + 1] === '$') {
        out += '$';
        this.#at += 2;
      } else if (dialect.escape !== '$$' && c === "'" && close !== '"') {
        const end = template.indexOf("'", this.#at + 1);
        const stop = end < 0 ? template.length : end;
        out += template.slice(this.#at + 1, stop);
        this.#at = stop + 1;
      } else if (dialect.escape !== '$$' && c === '"' && close !== '"') {
        this.#at++;
        out += this.#words('"', depth + 1);
        this.#at++;
      } else if (c === '$') {
        out += this.#variable(depth);
      } else {
        out += c;
        this.#at++;
      }
    }
    return out;
  }

  #variable(depth: number): string {
    this.#at++; // the dollar sign
    if (this.template[this.#at] !== '{') {
      const name = this.#name();
      return name === '' ? '$' : this.#take(this.lookup(name), name);
    }
    this.#at++;
    const name = this.#name();
    if (name === '' || depth > MAX_DEPTH) {
      this.#skipToClose();
      return '';
    }
    const text = this.#operator(name, depth);
    this.#skipToClose();
    return text;
  }

  #operator(name: string, depth: number): string {
    const value = this.lookup(name);
    const rest = this.template.slice(this.#at, this.#at + 2);
    const colon = rest.startsWith(':');
    const operator = colon ? rest[1] : rest[0];
    const isSet = value !== undefined && !(colon && value.text === '');
    if (operator === '-' || operator === '+' || operator === '?') {
      this.#at += colon ? 2 : 1;
      const takeWord = operator === '-' ? !isSet : operator === '+' && isSet;
      if (takeWord) return this.#words('}', depth + 1);
      this.#skipWord(depth);
      return operator === '+' ? '' : this.#take(isSet ? value : undefined, name);
    }
    const text = this.#take(value, name);
    if (!this.dialect.patterns || (operator !== '#' && operator !== '%' && operator !== '/')) return text;
    this.#at++;
    const twice = this.template[this.#at] === operator;
    if (twice) this.#at++;
    if (operator === '/') {
      const pattern = this.#words('/', depth + 1);
      if (this.template[this.#at] === '/') this.#at++;
      const by = this.#words('}', depth + 1);
      return text.length > MAX_PATTERN_TEXT ? text : replace(text, pattern, by, twice);
    }
    const pattern = this.#words('}', depth + 1);
    if (text.length > MAX_PATTERN_TEXT) return text;
    return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
  }

  #take(value: Value | undefined, name: string): string {
    if (value === undefined) {
      this.#missing.add(name);
      return '';
    }
    for (const missing of value.missing) this.#missing.add(missing);
    // A set: a value that is used twice has its origins once.
    for (const origin of value.origins) if (this.#origins.size < MAX_ORIGINS) this.#origins.add(origin);
    return value.text;
  }

  #name(): string {
    const start = this.#at;
    while (this.#at < this.template.length && /\w/.test(this.template[this.#at]!)) this.#at++;
    return this.template.slice(start, this.#at);
  }

  /** A word that is not taken must not leave its missing names behind. */
  #skipWord(depth: number): void {
    const missing = [...this.#missing];
    const origins = [...this.#origins];
    this.#words('}', depth + 1);
    this.#missing.clear();
    for (const name of missing) this.#missing.add(name);
    this.#origins.clear();
    for (const origin of origins) this.#origins.add(origin);
  }

  #skipToClose(): void {
    const end = this.template.indexOf('}', this.#at);
    this.#at = end < 0 ? this.template.length : end + 1;
  }
}

function trimStart(text: string, pattern: string, longest: boolean): string {
  const ends = text.split('').map((_, i) => i + 1);
  for (const end of longest ? ends.reverse() : [0, ...ends]) {
    if (matches(text.slice(0, end), pattern)) return text.slice(end);
  }
  return text;
}

function trimEnd(text: string, pattern: string, longest: boolean): string {
  const starts = text.split('').map((_, i) => i);
  for (const start of longest ? starts : [text.length, ...starts.reverse()]) {
    if (matches(text.slice(start), pattern)) return text.slice(0, start);
  }
  return text;
}

function replace(text: string, pattern: string, by: string, all: boolean): string {
  let out = '';
  let at = 0;
  while (at < text.length && out.length <= MAX_LENGTH) {
    let end = text.length;
    while (end > at && !matches(text.slice(at, end), pattern)) end--;
    if (end === at) {
      out += text[at++]!;
    } else {
      out += by;
      at = end;
      if (!all) break;
    }
  }
  return out + text.slice(at);
}

/** A shell pattern of `*`, `?` and plain characters against a whole text, in linear space and without backtracking twice. */
function matches(text: string, pattern: string): boolean {
  let t = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
