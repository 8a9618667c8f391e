// Build numbers stand in catalogue.json alone: builds.ts names those that rules distinguish.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import * as builds from '../../src/windows/builds.js';
import catalogue from '../../src/windows/catalogue.json' with { type: 'json' };

const KNOWN = new Set(catalogue.releases.map(({ build }) => build));

it('no code states the build number of a release', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, numbers: numbersOf(readFileSync(join('src', path), 'utf8')) }))
    .filter(({ numbers }) => numbers.some((number) => KNOWN.has(number)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

it('each name is of one release of the catalogue', () => {
  const numbers = Object.values(builds);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => !KNOWN.has(number))).toEqual([]);
});

/** The numbers that a source text states: as values, as keys and as types; not those in its strings and comments. */
function numbersOf(source: string): number[] {
  const numbers: number[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'NumericLiteral' && 'value' in node) numbers.push(Number(node.value));
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return numbers;
}
