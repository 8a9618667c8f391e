// Globs of the configuration, which a pull request may bring: matched in time that grows with the glob times the path,
// whatever they are. No regular expression is made of them, since those of `*a*a*a*b` take years.

import { UsageError } from '../model/usage-error.js';
import { type Budget, OverBudget } from '../text/budget.js';

/** Whether a path belongs to a glob. @throws UsageError where all that was matched takes too much work */
export type Matcher = (path: string) => boolean;

/** A longer glob is none that a person wrote. */
const MAX_LENGTH = 500;
/** Globs that the braces of one may stand for. */
const MAX_ALTERNATIVES = 100;
const MAX_BRACES = 10;
/** Comparisons of characters in a step. */
const COMPARISONS = 16;

/** `**` between slashes: any number of folders. */
const FOLDERS = Symbol('**');
/** `*`: any characters but a slash. */
const STAR = Symbol('*');
/** `?` */
const ANY = Symbol('?');
/** One character of a set: `[a-z]`, `[!a-z]`. */
interface CharacterSet {
  negated: boolean;
  /** Pairs of the first and the last character. */
  ranges: [string, string][];
}
type Piece = string | typeof STAR | typeof ANY | CharacterSet;
type Segment = typeof FOLDERS | readonly Piece[];

/**
 * Why a text is no glob that is taken, to follow it in a sentence; null for one that is.
 * Taken are `*`, `**`, `?`, `[…]`, `{a,b}`, a backslash before a character, and `!` before all of it.
 */
export function globProblem(glob: string): string | null {
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (/(?<!\\)[@+?*!]\(/.test(glob)) return 'has an extended pattern such as +(a|b); write {a,b}';
  if (glob.split('{').length > MAX_BRACES + 1) return `has more than ${MAX_BRACES} opening braces`;
  return alternatives(glob) === null ? `has braces that expand to more than ${MAX_ALTERNATIVES} globs` : null;
}

/**
 * @param globs of which one must match; `!` before one turns it round. One of which `globProblem` speaks matches nothing
 * @param budget what matching may cost
 */
export function globMatcher(globs: readonly string[], budget: Budget): Matcher {
  const compiled = globs.map((glob) => {
    const bangs = /^!*/.exec(glob)?.[0].length ?? 0;
    return {
      negated: bangs % 2 === 1,
      options: (alternatives(glob.slice(bangs)) ?? []).map((text) => segmentsOf(text)),
    };
  });
  return (path) => {
    const segments = path.split('/');
    return compiled.some(({ negated, options }) => {
      const work = { comparisons: 0 };
      const found = options.some((option) => matchesPath(option, segments, work));
      pay(budget, 1 + options.length + work.comparisons / COMPARISONS);
      return found !== negated;
    });
  };
}

function pay(budget: Budget, steps: number): void {
  try {
    budget.spend(Math.ceil(steps));
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    throw new UsageError(
      "The globs of the configuration take too long to match against this repository's paths. Use fewer globs, with fewer wildcards.",
    );
  }
}

/** What braces stand for, spelled out; null where that is too much. */
function alternatives(glob: string): string[] | null {
  const done: string[] = [];
  const waiting = [glob];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const choice = firstChoice(text);
    if (choice === null) done.push(text);
    else for (const part of choice) waiting.push(part);
    if (done.length + waiting.length > MAX_ALTERNATIVES) return null;
  }
  return done;
}

/** The first `{a,b}` or `{1..3}` of a glob, replaced by each of its parts; null where there is none. */
function firstChoice(text: string): string[] | null {
  for (let start = 0; start < text.length; start++) {
    if (text[start] === '\\') start++;
    else if (text[start] === '{') {
      const inside = partsOf(text, start + 1);
      if (inside === null) continue;
      return inside.parts.map((part) => text.slice(0, start) + part + text.slice(inside.end));
    }
  }
  return null;
}

/** The parts between a brace and the one that closes it; null where it is a brace and nothing more. */
function partsOf(text: string, from: number): { parts: string[]; end: number } | null {
  const commas: number[] = [];
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 0) commas.push(at);
    else if (char === '}' && depth-- === 0) {
      const inside = text.slice(from, at);
      const parts = commas.length === 0 ? rangeOf(inside) : between(text, from, commas, at);
      return parts === null ? null : { parts, end: at + 1 };
    }
  }
  return null;
}

function between(text: string, from: number, commas: readonly number[], to: number): string[] {
  const ends = [...commas, to];
  return ends.map((end, index) => text.slice(index === 0 ? from : (ends[index - 1] ?? from) + 1, end));
}

/** `1..3` and `a..c`. */
function rangeOf(text: string): string[] | null {
  const match = /^(?:(\d{1,4})\.\.(\d{1,4})|([a-z])\.\.([a-z]))$/i.exec(text);
  if (match === null) return null;
  const [, low, high, first = '', last = ''] = match;
  const codes = low !== undefined ? [Number(low), Number(high)] : [first.charCodeAt(0), last.charCodeAt(0)];
  const [from = 0, to = 0] = codes.sort((a, b) => a - b);
  return Array.from({ length: Math.min(to - from, MAX_ALTERNATIVES) + 1 }, (_, i) =>
    low !== undefined ? String(from + i) : String.fromCharCode(from + i),
  );
}

function segmentsOf(glob: string): Segment[] {
  return glob
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .flatMap((segment, index, all): Segment[] => {
      if (segment !== '**') return [piecesOf(segment)];
      // At its end it stands for what lies in a folder, and not for the folder.
      return index === all.length - 1 ? [FOLDERS, [STAR]] : [FOLDERS];
    });
}

function piecesOf(segment: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < segment.length; at++) {
    const char = segment[at] ?? '';
    const set = char === '[' ? setAt(segment, at) : null;
    if (set !== null) {
      pieces.push(set.set);
      at = set.end;
    } else if (char === '*') pieces.push(STAR);
    else if (char === '?') pieces.push(ANY);
    else if (char === '\\' && at + 1 < segment.length) pieces.push(segment[++at] ?? '');
    else pieces.push(char);
  }
  return pieces;
}

/** `[…]` at a place; null where nothing closes it. A bracket right behind the opening one belongs to the set. */
function setAt(segment: string, start: number): { set: CharacterSet; end: number } | null {
  const negated = segment[start + 1] === '!' || segment[start + 1] === '^';
  const from = start + (negated ? 2 : 1);
  const end = segment.indexOf(']', from + 1);
  if (end < 0) return null;
  const ranges: [string, string][] = [];
  for (let at = from; at < end; at++) {
    const first = segment[at] ?? '';
    const isRange = segment[at + 1] === '-' && at + 2 < end;
    ranges.push([first, isRange ? (segment[at + 2] ?? first) : first]);
    if (isRange) at += 2;
  }
  return { set: { negated, ranges }, end };
}

interface Work {
  comparisons: number;
}

function matchesPath(glob: readonly Segment[], path: readonly string[], work: Work): boolean {
  return matches(
    glob,
    path,
    (segment) => segment === FOLDERS,
    (segment, name) => segment !== FOLDERS && matchesName(segment, name, work),
  );
}

function matchesName(pieces: readonly Piece[], name: string, work: Work): boolean {
  return matches(
    pieces,
    name,
    (piece) => piece === STAR,
    (piece, char) => {
      work.comparisons++;
      return matchesCharacter(piece, char);
    },
  );
}

function matchesCharacter(piece: Piece, char: string): boolean {
  if (typeof piece === 'string') return piece === char;
  if (typeof piece === 'symbol') return piece === ANY;
  return piece.ranges.some(([first, last]) => first <= char && char <= last) !== piece.negated;
}

/**
 * Whether a pattern fits all of a text. Where it does not go on, only the last star is given one more: an earlier one
 * can do no more than that. So the work is the pattern times the text at most.
 */
function matches<P>(
  pattern: readonly P[],
  text: ArrayLike<string>,
  isStar: (piece: P) => boolean,
  fits: (piece: P, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let i = 0; i < text.length; ) {
    const piece = pattern[at];
    const item = text[i] ?? '';
    if (piece !== undefined && isStar(piece)) {
      star = at++;
      taken = i;
    } else if (piece !== undefined && fits(piece, item)) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++taken;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}
