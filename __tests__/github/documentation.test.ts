// The workflows that the documentation shows are workflows, and name only inputs that there are.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { load } from 'js-yaml';

const inputs = Object.keys(
  (load(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> }).inputs,
);
const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((n) => `docs/${n}`),
];

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** All steps of the YAML blocks of a page. */
function steps(page: string): Step[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((m) => m[1]!);
  return blocks.flatMap((block) => stepsIn(load(block)));
}

function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'uses' in value ? [value as Step] : [];
  return [...here, ...Object.values(value).flatMap(stepsIn)];
}

it('shows steps with inputs that action.yml has', () => {
  const own = pages.flatMap(steps).filter(({ uses }) => uses?.startsWith('wincompat/wincompat@'));
  expect(own.length).toBeGreaterThanOrEqual(4);
  const unknown = own
    .flatMap((step) => Object.keys(step.with ?? {}))
    .filter((name) => !inputs.includes(name));
  expect(unknown).toEqual([]);
});

it('never recommends pull_request_target', () => {
  const triggers = pages.filter((page) =>
    /^\s*(on:.*)?pull_request_target/m.test(readFileSync(page, 'utf8')),
  );
  expect(triggers).toEqual([]);
});
