import { expect, it } from '@jest/globals';
import { parseHcl } from '../../src/readers/bake/hcl.js';
import { readBake } from '../../src/readers/bake/read.js';
import { Budget, costOfFile } from '../../src/text/budget.js';
import { SourceFile } from '../../src/text/source-file.js';

const stepsOf = (text: string): number => {
  const budget = new Budget();
  parseHcl(text, budget);
  return budget.spent.steps;
};

it.each([
  ['quotes that are not closed', '"\n'],
  ['quotes in one line', '"\\'],
  ['comments that are not closed', '/*'],
  ['heredocs that are not closed', 'a = <<E\n'],
  ['heredocs that other words close', 'a = <<E\nF\n'],
  ['blocks in blocks', 'a {'],
  ['lists in lists', '['],
])('%s cost no more than the text is long', (_, part) => {
  const [once, twice] = [stepsOf(part.repeat(5_000)), stepsOf(part.repeat(10_000))];
  expect(once).toBeLessThanOrEqual(part.length * 5_000);
  expect(twice).toBeLessThanOrEqual(2 * once + 10);
});

it('what is broken takes nothing from what stands before and after it', () => {
  const text = `target "a" { dockerfile = "A" }\nx = "open\n${'b {'.repeat(60)}${'}'.repeat(60)}\ny = <<-END\n  target "no" {}\n  END\ntarget "c" { tags = ["c:1"] }\n`;
  expect(
    parseHcl(text, new Budget())
      .blocks.filter(({ kind }) => kind === 'target')
      .map(({ labels }) => labels[0]),
  ).toEqual(['a', 'c']);
});

const read = (path: string, text: string) => {
  const budget = new Budget();
  const file = new SourceFile(path, text);
  const reading = budget.within(costOfFile(text.length), () =>
    readBake(file, { open: () => null, list: () => [], rootName: 'root', budget }),
  );
  return { builds: reading?.builds ?? [], problems: reading?.problems ?? [], steps: budget.spent.steps };
};

it('a chain of targets is as long as it is written', () => {
  const chain = (length: number) =>
    read(
      'docker-bake.hcl',
      Array.from({ length }, (_, i) => `target "t${i}" {\n  inherits = ["t${i + 1}"]\n}\n`).join('') +
        `target "t${length}" {\n  args = {A = "x"}\n}\n`,
    );
  const { builds, steps } = chain(5_000);
  expect(builds).toHaveLength(5_001);
  expect(builds.every(({ args }) => args.get('A')?.text === 'x')).toBe(true);
  expect(chain(10_000).steps / steps).toBeLessThan(2.2);
});

it('targets in a circle are read as they are written', () => {
  const { builds } = read(
    'docker-bake.hcl',
    'target "a" {\n inherits = ["b"]\n args = {A = "1"}\n}\ntarget "b" {\n inherits = ["a"]\n args = {B = "2"}\n}\n',
  );
  expect(builds).toHaveLength(2);
});

it('aliases of aliases in JSON are read once', () => {
  const levels = Array.from({ length: 40 }, (_, i) => `"l${i + 1}": &l${i + 1} [*l${i}, *l${i}]`);
  const text = `{"x": {"l0": &l0 ["a"], ${levels.join(', ')}, "self": &s [*s]}, "target": {"web": {"tags": ["w:1"]}}}`;
  const { builds, steps } = read('docker-bake.json', text);
  expect(builds.map(({ image }) => image)).toEqual(['w:1']);
  expect(steps).toBeLessThan(1_000);
});

it('what many targets inherit is kept as far as it is affordable, and said', () => {
  const args = Array.from({ length: 3_000 }, (_, i) => `A${i} = "x"`).join('\n');
  const targets = Array.from({ length: 3_000 }, (_, i) => `target "t${i}" { inherits = ["_base"] }\n`).join(
    '',
  );
  const { builds, problems } = read('docker-bake.hcl', `target "_base" { args = {\n${args}\n} }\n${targets}`);
  expect(builds.length).toBeGreaterThan(10);
  expect(builds.length).toBeLessThan(3_000);
  expect(problems.map(({ message }) => message).join()).toMatch(
    /takes more than \d+ characters, and the rest of it is skipped/,
  );
});

it('a matrix of many combinations is cut and said', () => {
  const list = `[${Array.from({ length: 30 }, (_, i) => `"v${i}"`).join(', ')}]`;
  const { builds, problems } = read(
    'docker-bake.hcl',
    `target "m" {\n matrix = {a = ${list}, b = ${list}, c = ${list}}\n args = {A = a}\n}\n`,
  );
  expect(builds).toHaveLength(64);
  expect(problems[0]?.message).toContain('has 27000 combinations, of which 64 are read');
});
