// `toYaml`: values as YAML, in the block style that templates expect.

import type { Budget } from '../../text/budget.js';
import { type Mark, shifted } from './marks.js';
import { originsOf, type Text, text, type Value } from './values.js';

/** Deeper than the parser of the result reads. */
const MAX_DEPTH = 100;

/**
 * @param budget pays for each line before it is made
 * @returns null where a part of it is not known, or deeper than YAML is read
 * @throws OverBudget
 */
export function toYaml(value: Value, budget: Budget): Text | null {
  const writer = new Writer(budget);
  if (!writer.write(value, 0)) return null;
  return text(writer.lines.join('\n'), originsOf([value]), false, writer.marks);
}

class Writer {
  readonly lines: string[] = [];
  readonly marks: Mark[] = [];
  #length = 0;

  constructor(private readonly budget: Budget) {}

  write(value: Value, depth: number): boolean {
    if (typeof value === 'symbol' || depth > MAX_DEPTH) return false;
    if (value.kind === 'text') return this.#line(depth, '', value);
    if (value.kind === 'list') {
      if (value.items.length === 0) return this.#line(depth, '[]');
      return value.items.every((item) => this.#writeUnder('- ', item, depth));
    }
    const keys = value.keys();
    if (keys.length === 0) return this.#line(depth, '{}');
    return keys.every((key) => this.#writeUnder(`${JSON.stringify(key)}: `, value.get(key), depth));
  }

  #writeUnder(head: string, value: Value, depth: number): boolean {
    if (typeof value === 'symbol') return this.#line(depth, `${head}null`);
    if (value.kind === 'text') return this.#line(depth, head, value);
    const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.keys().length === 0;
    if (isEmpty) return this.#line(depth, `${head}${value.kind === 'list' ? '[]' : '{}'}`);
    this.#line(depth, head.trimEnd());
    return this.write(value, depth + 1);
  }

  /** @returns true */
  #line(depth: number, head: string, value?: Text): true {
    this.budget.spend(1);
    // Quoted, each character may take several; those are counted when they are known.
    this.budget.make(2 * depth + head.length + (value?.text.length ?? 0) + 1);
    const content = value === undefined ? '' : value.bare ? value.text : JSON.stringify(value.text);
    this.budget.make(content.length - (value?.text.length ?? 0));
    const line = `${'  '.repeat(depth)}${head}${content}`;
    if (value !== undefined) {
      // A text with escapes stands for itself as a whole.
      const quote = value.bare ? 0 : 1;
      const start = this.#length + line.length - content.length + quote;
      const length = content.length - 2 * quote;
      const marks = length === value.text.length ? value.marks : value.marks.slice(0, 1);
      for (const mark of shifted(marks, start))
        this.marks.push(length === value.text.length ? mark : { ...mark, at: start, length });
    }
    this.lines.push(line);
    this.#length += line.length + 1;
    return true;
  }
}
