// Lists every string of src/ that a person may read, with its place, so that they can be read one after the other.
// Usage: npm run strings [-- TEXT]: only those that hold TEXT, in either case

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/**
 * The nodes that hold text, and the one whose text is a path.
 * @typedef {import('@swc/core').StringLiteral | import('@swc/core').TemplateLiteral | import('@swc/core').ImportDeclaration} Leaf
 */

/** Words and a space: what is shorter is a key, a path or a mark. */
const SENTENCE = /[A-Za-z]{2,}.*[ \n].*[A-Za-z]{2,}/s;

/**
 * The strings of a source text that read like language; of a template, its parts with `${…}` between them.
 * @param {string} source TypeScript
 * @returns {{ line: number, text: string }[]}
 */
export function stringsOf(source) {
  const bytes = Buffer.from(source);
  const program = parseSync(source, { syntax: 'typescript', target: 'es2022' });
  /** @type {{ line: number, text: string }[]} */
  const found = [];
  /**
   * @param {string} text
   * @param {{ start: number }} span
   */
  const add = (text, span) => {
    if (!SENTENCE.test(text)) return;
    // The parser counts bytes, from 1.
    const line = bytes
      .subarray(0, span.start - 1)
      .toString()
      .split('\n').length;
    found.push({ line, text });
  };
  /** @param {unknown} value a node, or a list or a part of one */
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    const node = /** @type {Leaf | { type?: never }} */ (value);
    if (node.type === 'ImportDeclaration') return;
    if (node.type === 'StringLiteral') add(node.value, node.span);
    if (node.type === 'TemplateLiteral' && 'quasis' in node)
      add(node.quasis.map((part) => part.cooked ?? part.raw).join('${…}'), node.span);
    for (const part of Object.values(node)) visit(part);
  };
  visit(program.body);
  return found;
}

/**
 * Every string of a folder.
 * @param {string} folder
 * @returns {{ path: string, line: number, text: string }[]}
 */
export function stringsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return stringsOf(readFileSync(path, 'utf8')).map((string) => ({ path, ...string }));
    });
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const wanted = (process.argv[2] ?? '').toLowerCase();
  for (const { path, line, text } of stringsIn('src'))
    if (text.toLowerCase().includes(wanted))
      process.stdout.write(`${path}:${line}: ${text.replaceAll('\n', '\\n')}\n`);
}
