// A template with its values put in. What is printed can be traced back to the place in the template that printed it.

import { type Budget, OverBudget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import { call, isFunction } from './functions.js';
import { type Mark, shifted, slicedMarks } from './marks.js';
import {
  type Part,
  type Pipeline,
  type Printing,
  parseTemplate,
  type Span,
  type Template,
  type Term,
} from './parse.js';
import type { Switches } from './switches.js';
import { at, isText, isTrue, NOTHING, type Text, text, UNKNOWN, union, type Value } from './values.js';

/** Stands where a value is not known; no file that people write has it. */
export const UNKNOWN_MARK = '\ue000';

/** A piece of the output. */
export interface Piece {
  /** Where it begins in the output. */
  at: number;
  length: number;
  /** What printed it. Of a text each character stands for itself. */
  source: Span;
  isText: boolean;
  origins: readonly Origin[];
  /** Where the parts of its text come from, as places in the output. */
  marks: readonly Mark[];
}

export interface Rendered {
  text: string;
  pieces: Piece[];
  /** Where in the template the output ends before its end, or leaves something out, and why. */
  cut: Left | null;
  /** What is left out, or has a mark in its place, since it is not known. */
  unknown: readonly Left[];
  /** Whether a condition was not known: then another rendering may print more. */
  isUncertain: boolean;
}

/** An action of the template that is not rendered as it is written. */
export interface Left {
  at: Span;
  reason: string;
}

/** The templates that can be included. */
export interface Defines {
  /** Finds a template by its name. */
  find(name: string): { template: Template; parts: readonly Part[] } | undefined;
  /** Why there may be others that are not found; null where there is no reason. */
  whyAbsent(): string | null;
}

/** Blocks, brackets and templates inside of each other: all of them together must fit on the stack. */
const MAX_NESTING = 400;
/** Characters of a template's text that are parsed anew, or found as parsed before, in the time of a step. */
const CHARACTERS_PER_STEP = 256;

/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 * @param budget pays for each part that is printed, and for its text; where it is used up, the output ends
 * @param switches receives the values that decide which branches are printed
 */
export function render(
  template: Template,
  defines: Defines,
  root: Value,
  first: boolean,
  budget: Budget,
  switches: Switches,
): Rendered {
  const shared: Shared = {
    defines,
    first,
    budget,
    switches,
    parsed: new Map(),
    at: NOWHERE,
    cut: null,
    nesting: 0,
    unknown: [],
    isUncertain: false,
    cause: null,
    assumed: [],
  };
  const page = new Page(template, root, shared, true);
  try {
    page.print(template.parts, root);
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    shared.cut ??= { at: shared.at, reason: `the rest is skipped: rendering ${error.message}` };
  }
  const { cut, unknown, isUncertain } = shared;
  return { text: page.output.join(''), pieces: page.pieces, cut, unknown, isUncertain };
}

function isConjunction([command]: Pipeline): boolean {
  const head = command?.[0];
  return head?.kind === 'word' && head.name === 'and';
}

const NOWHERE: Span = { start: 0, end: 0 };

/** What all pages of one rendering share. */
interface Shared {
  readonly defines: Defines;
  readonly first: boolean;
  readonly budget: Budget;
  readonly switches: Switches;
  /** Texts that `tpl` was given: each is parsed once. */
  readonly parsed: Map<string, Template>;
  /** The action of the outermost template that is being printed. */
  at: Span;
  /** The first of them that is not rendered as it is written. */
  cut: Rendered['cut'];
  nesting: number;
  readonly unknown: Left[];
  isUncertain: boolean;
  /** Why the value that was computed last is not known. */
  cause: string | null;
  /** The switches that are assumed to be on, of the branches that are being printed. */
  assumed: readonly Origin[];
}

/** Actions that are not known, of one rendering, which are named each. */
const MAX_UNKNOWN = 50;
/** What is kept of a mark, in characters. */
const KEPT_OF_MARK = 50;

class Page {
  readonly output: string[] = [];
  readonly pieces: Piece[] = [];
  #length = 0;
  readonly #variables = new Map<string, Value>();

  constructor(
    private readonly template: Template,
    private readonly root: Value,
    private readonly shared: Shared,
    private readonly isOutermost = false,
  ) {}

  print(parts: readonly Part[], dot: Value): void {
    if (!this.#enter()) return;
    for (const part of parts) {
      if (this.isOutermost) this.shared.at = part;
      this.shared.budget.spend(1);
      this.#printPart(part, dot);
    }
    this.shared.nesting--;
  }

  /** @returns false where that is too deep; nothing must be left then */
  #enter(): boolean {
    const { shared } = this;
    if (shared.nesting < MAX_NESTING) {
      shared.nesting++;
      return true;
    }
    shared.cut ??= {
      at: shared.at,
      reason: `the output of this action is nested more than ${MAX_NESTING} deep`,
    };
    return false;
  }

  #printPart(part: Part, dot: Value): void {
    switch (part.kind) {
      case 'text':
        this.#write(this.template.text.slice(part.start, part.end), part, true, [], []);
        break;
      case 'print':
        this.shared.cause = null;
        this.#writeValue(this.#evaluate(part.pipeline, dot), part);
        break;
      case 'unclear':
        this.shared.cause = 'it is not understood';
        this.#writeValue(UNKNOWN, part);
        break;
      case 'set':
        this.#variables.set(part.name, this.#evaluate(part.pipeline, dot));
        break;
      case 'include': {
        this.shared.cause = null;
        const context = part.pipeline === null ? dot : this.#evaluate(part.pipeline, dot);
        this.#writeValue(this.#include(part.name, context), part);
        break;
      }
      case 'if':
        this.#printBranch(part.branches, dot);
        break;
      case 'with': {
        const value = this.#evaluate(part.pipeline, dot);
        if (part.variable !== null) this.#variables.set(part.variable, value);
        if (this.#holds(value)) this.print(part.parts, value);
        else this.print(part.otherwise, dot);
        break;
      }
      case 'range':
        this.#range(part, dot);
    }
  }

  #holds(value: Value): boolean {
    const known = isTrue(value);
    if (known === null) this.shared.isUncertain = true;
    return known ?? this.shared.first;
  }

  /** Prints the first branch whose condition holds. What the conditions of the others read may be a switch. */
  #printBranch(branches: Extract<Part, { kind: 'if' }>['branches'], dot: Value): void {
    const { shared } = this;
    const outer = shared.assumed;
    let taken: readonly Part[] | null = null;
    for (const { condition, parts } of branches) {
      if (condition === null) {
        taken ??= parts;
        break;
      }
      const [known, reads] = shared.switches.reading(() => this.#holds(this.#evaluate(condition, dot)));
      // Beside a switch that is on, others ask for what only an installation has, e.g. a key: they count as given.
      const holds = known || (isConjunction(condition) && shared.switches.areTurnedOn(reads));
      if (taken === null) shared.assumed = union([shared.assumed, shared.switches.assumedIn(reads)]);
      if (!holds || (taken === null && branches.length > 1))
        shared.switches.add(reads, holds, branches.length === 1);
      if (holds) taken ??= parts;
    }
    if (taken !== null) this.print(taken, dot);
    shared.assumed = outer;
  }

  #range(part: Extract<Part, { kind: 'range' }>, dot: Value): void {
    const rows = this.#rowsOf(this.#evaluate(part.pipeline, dot));
    const [a, b] = part.variables;
    let isEmpty = true;
    for (const [key, item] of rows) {
      isEmpty = false;
      this.shared.budget.spend(1);
      if (a !== undefined) this.#variables.set(a, b === undefined ? item : key);
      if (b !== undefined) this.#variables.set(b, item);
      this.print(part.parts, item);
    }
    if (isEmpty) this.print(part.otherwise, dot);
  }

  /** What a loop runs over. A list that is not known has one item that is not known. */
  *#rowsOf(value: Value): Generator<[Value, Value]> {
    if (value === UNKNOWN) yield [UNKNOWN, UNKNOWN];
    if (typeof value === 'symbol' || value.kind === 'text') return;
    if (value.kind === 'dict') for (const key of value.keys().slice()) yield [text(key), value.get(key)];
    else for (const [i, item] of value.items.entries()) yield [text(String(i), [], true), item];
  }

  #writeValue(value: Value, source: Printing): void {
    const known = isText(value) ? value : null;
    // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
    if (
      known !== null &&
      (source.isAlone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))
    ) {
      this.#write(known.text, source, false, known.origins, known.marks);
      return;
    }
    if (value === UNKNOWN) this.#noteUnknown();
    // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
    if (!source.isAlone) this.#write(UNKNOWN_MARK, source, false, [], []);
  }

  #noteUnknown(): void {
    const { unknown, cause, at: place } = this.shared;
    if (unknown.length < MAX_UNKNOWN)
      unknown.push({ at: place, reason: cause ?? 'its value is not known without Helm' });
  }

  #write(
    content: string,
    source: Span,
    isText: boolean,
    origins: readonly Origin[],
    marks: readonly Mark[],
  ): void {
    if (content === '') return;
    const { budget, assumed } = this.shared;
    budget.make(content.length + KEPT_OF_MARK * marks.length);
    this.output.push(content);
    this.pieces.push({
      at: this.#length,
      length: content.length,
      source,
      isText,
      origins: assumed.length === 0 ? origins : union([origins, assumed]),
      marks: marks.length === 0 ? marks : shifted(marks, this.#length),
    });
    this.#length += content.length;
  }

  #evaluate(pipeline: Pipeline, dot: Value): Value {
    if (!this.#enter()) return UNKNOWN;
    const value = this.#piped(pipeline, dot);
    this.shared.nesting--;
    return value;
  }

  #piped(pipeline: Pipeline, dot: Value): Value {
    let value: Value | null = null;
    for (const [head, ...rest] of pipeline) {
      this.shared.budget.spend(1 + rest.length);
      if (head === undefined) return UNKNOWN;
      const args = rest.map((term) => this.#term(term, dot));
      if (value !== null) args.push(value);
      if (head.kind === 'word') value = this.#call(head.name, args, dot);
      else if (args.length > 0) return UNKNOWN;
      else value = this.#term(head, dot);
    }
    return value ?? UNKNOWN;
  }

  #term(term: Term, dot: Value): Value {
    switch (term.kind) {
      case 'literal':
        return text(term.text, [], !term.quoted);
      case 'group':
        return this.#at(this.#evaluate(term.pipeline, dot), term.fields);
      case 'word':
        return this.#call(term.name, [], dot);
      case 'path': {
        const root =
          term.root === '.'
            ? dot
            : term.root === '$'
              ? this.root
              : (this.#variables.get(term.root) ?? UNKNOWN);
        const value = this.#at(root, term.fields);
        this.shared.switches.note(value, root === this.root ? term.fields : []);
        return value;
      }
    }
  }

  #at(value: Value, fields: readonly string[]): Value {
    this.shared.budget.spend(fields.length);
    return at(value, fields);
  }

  #call(name: string, args: readonly Value[], dot: Value): Value {
    if (name === 'nil') return NOTHING;
    if (name === 'include') {
      const [template, context = dot] = args;
      return isText(template) ? this.#include(template.text, context) : UNKNOWN;
    }
    if (name === 'tpl') {
      const [template, context = dot] = args;
      if (!isText(template)) return UNKNOWN;
      this.shared.budget.spend(Math.ceil(template.text.length / CHARACTERS_PER_STEP));
      if (!template.text.includes('{{')) return template;
      const parsed = this.#parsed(template);
      return this.#renderInside(parsed, parsed.parts, context);
    }
    if (name === 'not') this.shared.switches.negate();
    if (name === 'eq' || name === 'ne') this.shared.switches.compare(args);
    if (!isFunction(name)) this.shared.cause = `the function ${name} is not known here`;
    try {
      return call(name, args, this.shared.budget);
    } catch (error) {
      // A text that is too long is not made: what does not need it can still be rendered.
      if (!(error instanceof OverBudget) || error.what !== 'characters') throw error;
      this.shared.cut ??= { at: this.shared.at, reason: `a string that is built here ${error.message}` };
      return UNKNOWN;
    }
  }

  #parsed({ text: content, marks }: Text): Template {
    const { parsed, budget } = this.shared;
    const template = parsed.get(content) ?? parseTemplate(content, budget, marks);
    parsed.set(content, template);
    if (template.tooDeep !== null) {
      this.shared.cut ??= { at: this.shared.at, reason: 'its blocks are nested too deeply' };
    }
    return template;
  }

  #include(name: string, dot: Value): Value {
    const found = this.shared.defines.find(name);
    if (found !== undefined) return this.#renderInside(found.template, found.parts, dot);
    const reason = this.shared.defines.whyAbsent();
    this.shared.cause = `no template is named ${name}${reason === null ? '' : `, and ${reason}`}`;
    return UNKNOWN;
  }

  /** What another template prints, as a text with the origins of all its values. */
  #renderInside(template: Template, parts: readonly Part[], dot: Value): Value {
    const page = new Page(template, dot, this.shared);
    page.print(parts, dot);
    this.shared.budget.make(page.#length);
    const content = page.output.join('');
    if (content === UNKNOWN_MARK) return UNKNOWN;
    const origins = union(page.pieces.map((piece) => piece.origins));
    return text(content, origins, false, page.#marks());
  }

  /** Where the parts of what was printed come from. */
  #marks(): readonly Mark[] {
    const { budget } = this.shared;
    const marks: Mark[] = [];
    for (const { at: start, length, source, isText: isOwn, origins, marks: inner } of this.pieces) {
      const own = isOwn ? shifted(slicedMarks(this.template.marks, source.start, source.end), start) : inner;
      const whole = origins.length === 0 ? [] : [{ at: start, length, origins, place: null }];
      const found = own.length > 0 ? own : whole;
      budget.make(KEPT_OF_MARK * found.length);
      for (const mark of found) marks.push(mark);
    }
    return marks;
  }
}
