// `toYaml`: values as YAML, in the block style that templates expect.

import type { Budget } from '../../text/budget.js';
import type { Text, Value } from './values.js';

/** Deeper than the parser of the result reads. */
const MAX_DEPTH = 100;

/**
 * @param budget pays for each line before it is made
 * @returns null where a part of it is not known, or deeper than YAML is read
 * @throws OverBudget
 */
export function toYaml(value: Value, budget: Budget): string | null {
  const writer = new Writer(budget);
  return writer.write(value, 0) ? writer.lines.join('\n') : null;
}

class Writer {
  readonly lines: string[] = [];

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
    this.lines.push(`${'  '.repeat(depth)}${head}${content}`);
    return true;
  }
}
