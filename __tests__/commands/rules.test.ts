import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/rules.js';
import { rules } from '../../src/rules/index.js';

let printed: string;
const here = process.cwd();
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    printed += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
  // A page is found from any directory.
  process.chdir(tmpdir());
});
afterEach(() => {
  process.chdir(here);
  jest.restoreAllMocks();
});

const pageOf = (id: string) => readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');

test('every rule on a line, with its level and what it says', async () => {
  expect(await run([])).toBe(0);
  const lines = printed.trimEnd().split('\n');
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(rules.map((rule) => rule.id).sort());
  expect(lines.map((line) => line.replace(/ +/g, ' '))).toContain(
    `no-target warning ${rules.find((rule) => rule.id === 'no-target')!.summary}`,
  );
});

test('the list as JSON', async () => {
  await run(['--format', 'json']);
  const list = JSON.parse(printed) as { id: string }[];
  expect(list).toHaveLength(rules.length);
  const { id, level, summary } = rules[0]!;
  expect(list).toContainEqual({ id, level, summary });
});

test.each(rules.map((rule) => rule.id))('the page of %s', async (id) => {
  expect(await run([id])).toBe(0);
  expect(printed).toBe(pageOf(id));
});

test('a page as JSON', async () => {
  await run(['mixed-builds', '--format', 'json']);
  expect(JSON.parse(printed)).toMatchObject({
    id: 'mixed-builds',
    level: 'error',
    page: pageOf('mixed-builds'),
  });
});

test.each<[string[], RegExp]>([
  [['mixed-build'], /'mixed-build' is not one of .*Did you mean 'mixed-builds'\?/],
  [['../../package'], /is not one of/],
  [['no-target', 'mixed-builds'], /name one rule/],
  [['--format', 'xml'], /--format: 'xml' is not one of text, json/],
  [['--nope'], /--nope/],
])('%j is wrong usage', async (args, message) => {
  await expect(run(args)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(message),
  });
  expect(printed).toBe('');
});
