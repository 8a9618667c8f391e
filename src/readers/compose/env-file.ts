import type { ReadProblem } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import { crop } from '../../text/crop.js';
import { COMPOSE, expand, type Value } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';

/** What names stand for. */
export interface Environment {
  get(name: string): Value | undefined;
}

const MAX_VARIABLES = 20_000;
/** All that the values of one file may come to: each may repeat the ones above it. */
const MAX_TEXT = 1024 * 1024;
/** Characters of a name in a message. */
const MAX_SHOWN = 200;

interface EnvFile {
  values: ReadonlyMap<string, Value>;
  /** Where reading ended before the file did. */
  problem: ReadProblem | null;
}

/** Characters of a file in a step. */
const READ = 2;

const NOTHING: Environment = new Map();
const read = new WeakMap<SourceFile, EnvFile>();

/**
 * Reads a `.env` file as Compose does (compose-spec 05-services.md, "Env_file format", and compose-go's `dotenv`):
 * `NAME=value`, `export`, comments, quotes over several lines, escapes, and references to the lines above.
 * @param budget what that may cost
 * @param outer wins over the lines above where a value refers to a name
 * @returns values by name, each with the line that gave it
 * @throws OverBudget
 */
export function readEnvFile(file: SourceFile, budget: Budget, outer: Environment = NOTHING): EnvFile {
  // Many compose files may share one `.env`.
  const known = outer === NOTHING ? read.get(file) : undefined;
  if (known !== undefined) return known;
  budget.spend(1 + file.text.length / READ);
  const parsed = parse(file, outer);
  if (outer === NOTHING) read.set(file, parsed);
  return parsed;
}

/** A statement up to its value, or a comment. `:` is as good as `=`. */
const STATEMENT =
  /[^\S\r\n]*(?:#[^\n]*|(?:export[^\S\r\n]+)?([\p{L}\p{N}_.[\]-]+)[^\S\r\n]*(?:([=:])[^\S\r\n]*)?)/uy;

function parse(file: SourceFile, outer: Environment): EnvFile {
  const { text } = file;
  const values = new Map<string, Value>();
  const lookup = (name: string): Value | undefined => outer.get(name) ?? values.get(name);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    if (values.size >= MAX_VARIABLES || length > MAX_TEXT) {
      const message = `more or longer variables than the limit (${MAX_VARIABLES}, ${MAX_TEXT} characters)`;
      return { values, problem: { location: file.location(at, at), message } };
    }
    STATEMENT.lastIndex = at;
    const [whole, name, sign] = STATEMENT.exec(text) ?? [''];
    const start = at + whole.length;
    // A name alone takes its value from outside, where nothing is known of it.
    const written = name === undefined || sign === undefined ? null : valueAt(text, start);
    if (name !== undefined && written !== null) {
      const value = written.literal
        ? { text: written.text, missing: [], origins: [] }
        : expand(written.text, lookup, COMPOSE);
      length += value.text.length;
      const message = `${crop(name, MAX_SHOWN)} is set here`;
      const here = { ...file.location(start, written.end), message, value: value.text };
      values.set(name, { ...value, origins: [here, ...value.origins] });
    }
    at = lineEnd(text, written?.end ?? start) + 1;
  }
  return { values, problem: null };
}

interface Written {
  text: string;
  /** Single quotes: nothing in it is expanded. */
  literal: boolean;
  end: number;
}

function valueAt(text: string, start: number): Written {
  const quote = text[start];
  const stop = quote === '"' || quote === "'" ? closing(text, start + 1, quote) : -1;
  if (quote !== undefined && stop >= 0) {
    const inside = text.slice(start + 1, stop).replaceAll(`\\${quote}`, quote);
    return { text: quote === '"' ? unescaped(inside) : inside, literal: quote === "'", end: stop + 1 };
  }
  // Only a space before it makes a number sign a comment.
  const value = text.slice(start, lineEnd(text, start)).split(' #', 1).join('').trimEnd();
  return value.startsWith('#')
    ? { text: '', literal: true, end: start }
    : { text: value, literal: false, end: start + value.length };
}

/** The quote that ends a value; -1 where there is none. A backslash takes its meaning from a quote. */
function closing(text: string, start: number, quote: string): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}

const ESCAPES: Record<string, string> = {
  a: '\x07',
  b: '\b',
  c: '\\c',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A dollar sign stays one: `$$` is what expansion takes for it. */
function unescaped(text: string): string {
  return text.replace(/\\(?:([abcfnrtv])|([$"\\])|0([0-7]{1,3}))/g, (_, letter, sign, octal) => {
    if (letter !== undefined) return ESCAPES[letter as string] ?? '';
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal as string, 8));
    return sign === '$' ? '$$' : (sign as string);
  });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
