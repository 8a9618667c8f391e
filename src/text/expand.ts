// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.

import { Budget } from './budget.js';
import type { Related } from './location.js';

/** A place that gave a value, and the value that it gave. */
export interface Origin extends Related {
  readonly value?: string;
}

/** A variable's value, with the places that decided it. */
export interface Value {
  readonly text: string;
  /** Names that had no value while this one was made. */
  readonly missing: readonly string[];
  readonly origins: readonly Origin[];
  /** The limit that kept a part of it from being expanded; left out where all of it is. */
  readonly limit?: string;
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
const MAX_DEPTH = 100;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** Characters that are compared with a pattern in the time of a step. */
const COMPARISONS_PER_STEP = 50;

const TOO_DEEP = `variables are nested more than ${MAX_DEPTH} deep`;
const TOO_LONG = `a value has more than ${MAX_LENGTH} characters`;
const LONG_MATCH = `a pattern is matched with more than ${MAX_PATTERN_TEXT} characters`;
const COSTLY_PATTERNS = 'the patterns exceed the limit of steps';

/** What the patterns of one file's texts may cost where no budget is given. */
const ALONE = { steps: 100_000, characters: 0 };
const budgets = new WeakMap<Dialect, Budget>();

/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 * @param budget pays for patterns; a variable whose pattern is too much has no value
 */
export function expand(template: string, lookup: Lookup, dialect: Dialect, budget?: Budget): Value {
  return new Expansion(template, lookup, dialect, budget ?? budgetOf(dialect)).run();
}

function budgetOf(dialect: Dialect): Budget {
  const budget = budgets.get(dialect) ?? new Budget(ALONE);
  budgets.set(dialect, budget);
  return budget;
}

class Expansion {
  #at = 0;
  readonly #missing = new Set<string>();
  readonly #origins = new Set<Origin>();
  #limit: string | undefined;

  constructor(
    private readonly template: string,
    private readonly lookup: Lookup,
    private readonly dialect: Dialect,
    private readonly budget: Budget,
  ) {}

  run(): Value {
    const text = this.#words(null, 0);
    if (text.length > MAX_LENGTH) this.#limit ??= TOO_LONG;
    const limit = this.#limit === undefined ? {} : { limit: this.#limit };
    return {
      text: text.slice(0, MAX_LENGTH),
      missing: [...this.#missing],
      origins: [...this.#origins],
      ...limit,
    };
  }

  /** Reads up to the closing character (or the end) and gives the expanded text. */
  #words(close: '}' | '"' | '/' | null, depth: number): string {
    const { template, dialect } = this;
    let out = '';
    let braces = 0;
    while (this.#at < template.length && out.length <= MAX_LENGTH) {
      const c = template.charAt(this.#at);
      // Compose counts the braces of a default; a shell ends at the first that closes.
      if (this.#isCompose && close === '}' && c === '{') braces++;
      if (c === '}' && braces > 0) braces--;
      else if (c === close || (close === '/' && c === '}')) break;
      if (c === dialect.escape && this.#at + 1 < template.length) {
        out += template.charAt(this.#at + 1);
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

  get #isCompose(): boolean {
    return this.dialect.escape === '$$';
  }

  #variable(depth: number): string {
    const start = this.#at++; // the dollar sign
    if (this.template[this.#at] !== '{') {
      const name = this.#name();
      return name === '' ? '$' : this.#take(this.lookup(name), name);
    }
    this.#at++;
    const name = this.#name();
    const isTooDeep = depth >= MAX_DEPTH;
    if (name === '' || isTooDeep) {
      if (isTooDeep) this.#skipNested();
      else this.#skipToClose();
      return this.#miss(name || this.template.slice(start, Math.min(this.#at, start + 40)));
    }
    const text = this.#operator(name, depth);
    // Compose refuses `${NAME/a/b}` and braces without an end as invalid templates.
    const invalid = this.#isCompose && this.template[this.#at] !== '}';
    this.#skipToClose();
    return invalid ? this.#miss(name) : text;
  }

  #miss(name: string): '' {
    if (this.#missing.size < MAX_MISSING) this.#missing.add(name);
    return '';
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
      if (!this.#affords(text, pattern, text.length)) return this.#miss(name);
      return replace(text, pattern, by, twice);
    }
    const pattern = this.#words('}', depth + 1);
    if (!this.#affords(text, pattern, 1)) return this.#miss(name);
    return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
  }

  /** Whether a pattern may still be matched so many times at all ends of a text. */
  #affords(text: string, pattern: string, times: number): boolean {
    const comparisons = times * (text.length + 1) * (pattern.length + 1);
    const isShort = text.length <= MAX_PATTERN_TEXT;
    const affords = isShort && this.budget.affords(comparisons / COMPARISONS_PER_STEP);
    if (!affords) this.#limit ??= isShort ? COSTLY_PATTERNS : LONG_MATCH;
    return affords;
  }

  #take(value: Value | undefined, name: string): string {
    if (value === undefined) return this.#miss(name);
    for (const missing of value.missing) this.#miss(missing);
    this.#limit ??= value.limit;
    // A set: a value that is used twice has its origins once.
    for (const origin of value.origins) if (this.#origins.size < MAX_ORIGINS) this.#origins.add(origin);
    return value.text;
  }

  #name(): string {
    const start = this.#at;
    if (this.#isCompose && /\d/.test(this.template[start] ?? '')) return '';
    while (this.#at < this.template.length && /\w/.test(this.template.charAt(this.#at))) this.#at++;
    return this.template.slice(start, this.#at);
  }

  /** A word that is not taken must not leave its missing names behind. */
  #skipWord(depth: number): void {
    const missing = [...this.#missing];
    const origins = [...this.#origins];
    const limit = this.#limit;
    this.#words('}', depth + 1);
    this.#limit = limit;
    this.#missing.clear();
    for (const name of missing) this.#missing.add(name);
    this.#origins.clear();
    for (const origin of origins) this.#origins.add(origin);
  }

  /** Skips what is nested too deep, so that what follows is read. */
  #skipNested(): void {
    this.#limit ??= TOO_DEEP;
    const { template, dialect } = this;
    for (let open = 1; this.#at < template.length && open > 0; this.#at++) {
      const char = template.charAt(this.#at);
      if (char === dialect.escape) this.#at++;
      else if (char === '$' && template[this.#at + 1] === '{') open++;
      else if (char === '}') open--;
    }
  }

  #skipToClose(): void {
    const end = this.template.indexOf('}', this.#at);
    this.#at = end < 0 ? this.template.length : end + 1;
  }
}

function trimStart(text: string, pattern: string, longest: boolean): string {
  const ends = endsOf(text, pattern);
  return text.slice((longest ? ends.at(-1) : ends[0]) ?? 0);
}

/** A suffix matches a pattern as the reversed prefix matches the reversed pattern. */
function trimEnd(text: string, pattern: string, longest: boolean): string {
  return reversed(trimStart(reversed(text), reversed(pattern), longest));
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function replace(text: string, pattern: string, by: string, all: boolean): string {
  let out = '';
  let at = 0;
  while (at < text.length && out.length <= MAX_LENGTH) {
    const length = endsOf(text.slice(at), pattern).at(-1) ?? 0;
    if (length === 0) {
      out += text.charAt(at++);
    } else {
      out += by;
      at += length;
      if (!all) break;
    }
  }
  return out + text.slice(at);
}

/** The lengths of all prefixes of a text that match a shell pattern of `*`, `?` and plain characters, in order. */
function endsOf(text: string, pattern: string): number[] {
  // reached[i]: the pattern so far matches the first i characters.
  let reached = [true, ...Array<boolean>(text.length).fill(false)];
  for (const p of pattern.split('')) {
    const next: boolean[] = [];
    for (let i = 0; i <= text.length; i++) {
      next.push(
        p === '*'
          ? reached[i] === true || (i > 0 && next[i - 1] === true)
          : i > 0 && reached[i - 1] === true && (p === '?' || p === text[i - 1]),
      );
    }
    reached = next;
  }
  return reached.flatMap((matches, i) => (matches ? [i] : []));
}
