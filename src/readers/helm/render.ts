// A template with its values put in. What is printed can be traced back to the place in the template that printed it.

import type { Origin } from '../../text/expand.js';
import { call } from './functions.js';
import { type Part, type Pipeline, parseTemplate, type Span, type Template, type Term } from './parse.js';
import { at, isTrue, NOTHING, type Text, text, UNKNOWN, type Value } from './values.js';

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
}

/** What one file may cost. */
const MAX_STEPS = 50_000;
const MAX_OUTPUT = 1_000_000;
/** Characters that functions may make on the way. */
const MAX_WORK = 20_000_000;
const MAX_DEPTH = 30;
/** A line that holds nothing but actions. */
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}]{0,500}\}\}[ \t\r]*)+$/;

/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 */
export function render(
  template: Template,
  defines: ReadonlyMap<string, { template: Template; parts: Part[] }>,
  root: Value,
  first: boolean,
): Rendered {
  const budget = { steps: MAX_STEPS, output: MAX_OUTPUT, work: MAX_WORK };
  const page = new Page(template, defines, root, first, budget, 0);
  page.print(template.parts, root);
  return { text: page.output.join(''), pieces: page.pieces };
}

type Budget = { steps: number; output: number; work: number };

class Page {
  readonly output: string[] = [];
  readonly pieces: Piece[] = [];
  #length = 0;
  readonly #variables = new Map<string, Value>();

  constructor(
    private readonly template: Template,
    private readonly defines: ReadonlyMap<string, { template: Template; parts: Part[] }>,
    private readonly root: Value,
    private readonly first: boolean,
    private readonly budget: Budget,
    private readonly depth: number,
  ) {}

  print(parts: readonly Part[], dot: Value): void {
    for (const part of parts) {
      if (this.budget.steps-- < 0) return;
      this.#printPart(part, dot);
    }
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
          ({ condition }) => condition === null || (isTrue(this.#evaluate(condition, dot)) ?? this.first),
        );
        if (branch !== undefined) this.print(branch.parts, dot);
        break;
      }
      case 'with': {
        const value = this.#evaluate(part.pipeline, dot);
        if (part.variable !== null) this.#variables.set(part.variable, value);
        if (isTrue(value) ?? this.first) this.print(part.parts, value);
        else this.print(part.otherwise, dot);
        break;
      }
      case 'range':
        this.#range(part, dot);
    }
  }

  #range(part: Extract<Part, { kind: 'range' }>, dot: Value): void {
    const rows = rowsOf(this.#evaluate(part.pipeline, dot));
    if (rows.length === 0) this.print(part.otherwise, dot);
    const [a, b] = part.variables;
    for (const [key, item] of rows) {
      if (this.budget.steps-- < 0) return;
      if (a !== undefined) this.#variables.set(a, b === undefined ? item : key);
      if (b !== undefined) this.#variables.set(b, item);
      this.print(part.parts, item);
    }
  }

  #writeValue(value: Value, source: Span): void {
    const alone = this.#standsAlone(source);
    const known = typeof value === 'object' && value.kind === 'text' ? value : null;
    // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
    if (known !== null && (alone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))) {
      this.#write(known.text, source, false, known.origins);
    } else if (!alone) {
      // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
      this.#write(UNKNOWN_MARK, source, false, []);
    }
  }

  #standsAlone({ start, end }: Span): boolean {
    const { text: all } = this.template;
    const lineStart = all.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = all.indexOf('\n', end);
    const line = all.slice(lineStart, lineEnd < 0 ? all.length : lineEnd);
    return line.length < 2_000 && ONLY_ACTIONS.test(line.replace(/\n/g, ' '));
  }

  #write(content: string, source: Span, isText: boolean, origins: readonly Origin[]): void {
    this.budget.output -= content.length;
    if (content === '' || this.budget.output < 0) return;
    this.output.push(content);
    this.pieces.push({ at: this.#length, length: content.length, source, isText, origins });
    this.#length += content.length;
  }

  #evaluate(pipeline: Pipeline, dot: Value): Value {
    let value: Value | null = null;
    for (const [head, ...rest] of pipeline) {
      if (this.budget.steps-- < 0 || head === undefined) return UNKNOWN;
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
        return at(this.#evaluate(term.pipeline, dot), term.fields);
      case 'word':
        return this.#call(term.name, [], dot);
      case 'path': {
        const root =
          term.root === '.'
            ? dot
            : term.root === '$'
              ? this.root
              : (this.#variables.get(term.root) ?? UNKNOWN);
        return at(root, term.fields);
      }
    }
  }

  #call(name: string, args: readonly Value[], dot: Value): Value {
    if (name === 'nil') return NOTHING;
    if (name === 'include') {
      const [template, context = dot] = args;
      return typeof template === 'object' && template.kind === 'text'
        ? this.#include(template.text, context)
        : UNKNOWN;
    }
    if (name === 'tpl') {
      const [template, context = dot] = args;
      if (typeof template !== 'object' || template.kind !== 'text') return UNKNOWN;
      return template.text.includes('{{')
        ? this.#renderInside(parseTemplate(template.text), null, context)
        : template;
    }
    const value = call(name, args);
    if (typeof value === 'object' && value.kind === 'text')
      this.#spend(value.text.length + value.origins.length);
    return value;
  }

  /** Past what a file may cost, nothing more is printed. */
  #spend(work: number): void {
    this.budget.work -= work;
    if (this.budget.work < 0) this.budget.steps = -1;
  }

  #include(name: string, dot: Value): Value {
    const found = this.defines.get(name);
    return found === undefined ? UNKNOWN : this.#renderInside(found.template, found.parts, dot);
  }

  /** What another template prints, as a text with the origins of all its values. */
  #renderInside(template: Template, parts: Part[] | null, dot: Value): Value {
    if (this.depth > MAX_DEPTH) return UNKNOWN;
    const page = new Page(template, this.defines, dot, this.first, this.budget, this.depth + 1);
    page.print(parts ?? template.parts, dot);
    if (this.budget.steps < 0) return UNKNOWN;
    const content = page.output.join('');
    this.#spend(content.length);
    const origins = new Set(page.pieces.flatMap((piece) => piece.origins));
    const inside: Text = text(content, [...origins].slice(0, 50));
    return content === UNKNOWN_MARK ? UNKNOWN : inside;
  }
}

/** What a loop runs over. A list that is not known has one item that is not known. */
function rowsOf(value: Value): [Value, Value][] {
  if (typeof value === 'symbol') return value === UNKNOWN ? [[UNKNOWN, UNKNOWN]] : [];
  if (value.kind === 'list') return value.items.map((item, i) => [text(String(i), [], true), item]);
  return value.kind === 'dict' ? value.keys().map((key) => [text(key), value.get(key)]) : [];
}
