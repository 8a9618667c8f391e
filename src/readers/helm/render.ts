// A template with its values put in. What is printed can be traced back to the place in the template that printed it.

import { type Budget, OverBudget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import { call } from './functions.js';
import {
  type Part,
  type Pipeline,
  type Printing,
  parseTemplate,
  type Span,
  type Template,
  type Term,
} from './parse.js';
import { at, isText, isTrue, NOTHING, text, UNKNOWN, union, type Value } from './values.js';

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
}

export interface Rendered {
  text: string;
  pieces: Piece[];
  /** Where in the template the output ends before its end, or leaves something out, and why. */
  cut: { at: Span; reason: string } | null;
}

/** Finds a template by its name. */
export type Defines = (name: string) => { template: Template; parts: readonly Part[] } | undefined;

/** Blocks, brackets and templates inside of each other: all of them together must fit on the stack. */
const MAX_NESTING = 400;
/** Characters of a template's text that are parsed anew, or found as parsed before, in the time of a step. */
const CHARACTERS_PER_STEP = 256;

/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 * @param budget pays for each part that is printed, and for its text; where it is used up, the output ends
 */
export function render(
  template: Template,
  defines: Defines,
  root: Value,
  first: boolean,
  budget: Budget,
): Rendered {
  const shared: Shared = {
    defines,
    first,
    budget,
    parsed: new Map(),
    at: NOWHERE,
    cut: null,
    nesting: 0,
  };
  const page = new Page(template, root, shared, true);
  try {
    page.print(template.parts, root);
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    shared.cut ??= { at: shared.at, reason: `from here on, rendering ${error.message}` };
  }
  return { text: page.output.join(''), pieces: page.pieces, cut: shared.cut };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** What all pages of one rendering share. */
interface Shared {
  readonly defines: Defines;
  readonly first: boolean;
  readonly budget: Budget;
  /** Texts that `tpl` was given: each is parsed once. */
  readonly parsed: Map<string, Template>;
  /** The action of the outermost template that is being printed. */
  at: Span;
  /** The first of them that is not rendered as it is written. */
  cut: Rendered['cut'];
  nesting: number;
}

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
    shared.cut ??= { at: shared.at, reason: `what is printed here is nested more than ${MAX_NESTING} deep` };
    return false;
  }

  #printPart(part: Part, dot: Value): void {
    switch (part.kind) {
      case 'text':
        this.#write(this.template.text.slice(part.start, part.end), part, true, []);
        break;
      case 'print':
        this.#writeValue(this.#evaluate(part.pipeline, dot), part);
        break;
      case 'unclear':
        this.#writeValue(UNKNOWN, part);
        break;
      case 'set':
        this.#variables.set(part.name, this.#evaluate(part.pipeline, dot));
        break;
      case 'include': {
        const context = part.pipeline === null ? dot : this.#evaluate(part.pipeline, dot);
        this.#writeValue(this.#include(part.name, context), part);
        break;
      }
      case 'if': {
        const branch = part.branches.find(
          ({ condition }) =>
            condition === null || (isTrue(this.#evaluate(condition, dot)) ?? this.shared.first),
        );
        if (branch !== undefined) this.print(branch.parts, dot);
        break;
      }
      case 'with': {
        const value = this.#evaluate(part.pipeline, dot);
        if (part.variable !== null) this.#variables.set(part.variable, value);
        if (isTrue(value) ?? this.shared.first) this.print(part.parts, value);
        else this.print(part.otherwise, dot);
        break;
      }
      case 'range':
        this.#range(part, dot);
    }
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
    if (value.kind === 'dict') for (const key of value.keys()) yield [text(key), value.get(key)];
    else for (const [i, item] of value.items.entries()) yield [text(String(i), [], true), item];
  }

  #writeValue(value: Value, source: Printing): void {
    const known = isText(value) ? value : null;
    // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
    if (
      known !== null &&
      (source.isAlone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))
    ) {
      this.#write(known.text, source, false, known.origins);
    } else if (!source.isAlone) {
      // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
      this.#write(UNKNOWN_MARK, source, false, []);
    }
  }

  #write(content: string, source: Span, isText: boolean, origins: readonly Origin[]): void {
    if (content === '') return;
    this.shared.budget.make(content.length);
    this.output.push(content);
    this.pieces.push({ at: this.#length, length: content.length, source, isText, origins });
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
        return this.#at(root, term.fields);
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
      const parsed = this.#parsed(template.text);
      return this.#renderInside(parsed, parsed.parts, context);
    }
    try {
      return call(name, args, this.shared.budget);
    } catch (error) {
      // A text that is too long is not made: what does not need it can still be rendered.
      if (!(error instanceof OverBudget) || error.what !== 'characters') throw error;
      this.shared.cut ??= { at: this.shared.at, reason: `a text that is made here ${error.message}` };
      return UNKNOWN;
    }
  }

  #parsed(content: string): Template {
    const { parsed, budget } = this.shared;
    const template = parsed.get(content) ?? parseTemplate(content, budget);
    parsed.set(content, template);
    if (template.tooDeep !== null) {
      this.shared.cut ??= { at: this.shared.at, reason: 'its blocks are nested too deep to be read' };
    }
    return template;
  }

  #include(name: string, dot: Value): Value {
    const found = this.shared.defines(name);
    return found === undefined ? UNKNOWN : this.#renderInside(found.template, found.parts, dot);
  }

  /** What another template prints, as a text with the origins of all its values. */
  #renderInside(template: Template, parts: readonly Part[], dot: Value): Value {
    const page = new Page(template, dot, this.shared);
    page.print(parts, dot);
    this.shared.budget.make(page.#length);
    const content = page.output.join('');
    return content === UNKNOWN_MARK
      ? UNKNOWN
      : text(content, union(page.pieces.map((piece) => piece.origins)));
  }
}
