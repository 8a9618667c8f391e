// The table of threats names a test for each: one that is there.

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const page = readFileSync('docs/security-testing.md', 'utf8');
const threats = page
  .slice(page.indexOf('\n## Threats'), page.indexOf('\n## Not covered'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.slice(2, -2).split(' | '));

it('has a row a threat', () => {
  expect(threats.length).toBeGreaterThan(30);
  for (const cells of threats) expect(cells).toHaveLength(3);
});

it.each(threats.map(([threat, , proof]) => [threat, proof]))('%s: its test exists', (_, proof) => {
  const [, file, name] = /^`(__tests__\/[^`]+\.test\.ts)`: `([^`]+)`$/.exec(proof ?? '') ?? [];
  expect(existsSync(file ?? '')).toBe(true);
  // As the name of a test or of a row of its table.
  const written = ["'", '"'].map((quote) => `${quote}${name}${quote}`);
  const text = readFileSync(file ?? '', 'utf8');
  expect(written.some((literal) => text.includes(literal))).toBe(true);
});

it('names the options that the fuzzer takes', () => {
  const source = readFileSync('fuzz/run.mjs', 'utf8');
  const taken = [...source.matchAll(/^ {4}'?([a-z-]+)'?: \{ type: 'string' \}/gm)].map(
    ([, name]) => `--${name}`,
  );
  const named = [...page.matchAll(/^\| `(--[a-z-]+) [NS]|^\| `(--out) DIR/gm)].map(([, a, b]) => a ?? b);
  expect(taken.length).toBeGreaterThan(4);
  expect(named.sort()).toEqual(taken.sort());
});
