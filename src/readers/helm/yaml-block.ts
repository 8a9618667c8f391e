// `toYaml`: values as YAML, in the block style that templates expect.

import type { Value } from './values.js';

const MAX_LINES = 2_000;

/** @returns null where a part of it is not known, or it is endless */
export function toYaml(value: Value): string | null {
  const lines: string[] = [];
  return write(value, '', lines, 0) ? lines.join('\n') : null;
}

function write(value: Value, indent: string, lines: string[], depth: number): boolean {
  if (typeof value === 'symbol' || lines.length > MAX_LINES || depth > 30) return false;
  if (value.kind === 'text') {
    lines.push(indent + scalar(value));
    return true;
  }
  if (value.kind === 'list') {
    if (value.items.length === 0) lines.push(`${indent}[]`);
    return value.items.every((item) => writeUnder('- ', item, indent, lines, depth));
  }
  const keys = value.keys();
  if (keys.length === 0) lines.push(`${indent}{}`);
  return keys.every((key) => writeUnder(`${JSON.stringify(key)}: `, value.get(key), indent, lines, depth));
}

function writeUnder(head: string, value: Value, indent: string, lines: string[], depth: number): boolean {
  if (typeof value === 'symbol') {
    lines.push(`${indent}${head}null`);
    return lines.length <= MAX_LINES;
  }
  if (value.kind === 'text') {
    lines.push(`${indent}${head}${scalar(value)}`);
    return lines.length <= MAX_LINES;
  }
  const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.keys().length === 0;
  if (isEmpty) {
    lines.push(`${indent}${head}${value.kind === 'list' ? '[]' : '{}'}`);
    return true;
  }
  lines.push(`${indent}${head.trimEnd()}`);
  return write(value, `${indent}  `, lines, depth + 1);
}

function scalar(value: { text: string; bare: boolean }): string {
  return value.bare ? value.text : JSON.stringify(value.text);
}
