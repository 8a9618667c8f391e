// What README.md, action.yml and the help texts list is what the code has.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { CHECK_FLAGS } from '../../src/commands/check-options.js';
import { FORMATS } from '../../src/reporters/index.js';
import { rules } from '../../src/rules/index.js';

const readme = readFileSync('README.md', 'utf8');

/** All TypeScript of a folder, as one text. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** The cells of a table's rows, from the row that has this head. */
function rowsUnder(head: string): string[][] {
  const start = readme.indexOf(head);
  expect(start).toBeGreaterThan(-1);
  const [, , ...lines] = readme.slice(start).split('\n\n')[0]?.split('\n') ?? [];
  return lines.map((line) => line.slice(2, -2).split(' | '));
}

function flagsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/--([a-z][a-z-]+)/g)].map(([, name = '']) => name))].sort();
}

describe('the rules of README.md', () => {
  const rows = rowsUnder('| rule | level | says |').map(([id = '', level = '']) => [id.slice(1, -1), level]);

  it('are the rules that there are', () => {
    expect(rows.map(([id]) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rules.map(({ id, level }) => [id, level]))('%s has the level %s', (id, level) => {
    const [, written = ''] = rows.find(([name]) => name === id) ?? [];
    expect(written.split(' or ')[0]).toBe(level);
  });
});

it('no text is left to write', () => {
  const pages = readdirSync('docs/rules').map((name) => readFileSync(join('docs/rules', name), 'utf8'));
  expect([readme, ...pages].filter((page) => page.includes('TODO'))).toEqual([]);
});

it('README.md has the formats that there are', () => {
  const rows = rowsUnder('| format | for |');
  const names = rows.flatMap(([cell = '']) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
  expect(names.sort()).toEqual([...FORMATS].sort());
});

describe('the command line', () => {
  const start = readme.indexOf('node dist/cli/index.js check [PATH...] [');
  const usage = readme.slice(start, readme.indexOf('```', start));
  const commands = readdirSync('src/commands').filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(join('src/commands', name), 'utf8').includes('export const HELP'),
  );

  it('README.md has the commands that there are', () => {
    const named = [...usage.matchAll(/index\.js ([a-z]+)/g)].map(([, name]) => `${name}.ts`);
    expect(named.sort()).toEqual(commands.sort());
  });

  it('README.md and the help have the flags of check', async () => {
    const { HELP } = await import('../../src/commands/check.js');
    const own = Object.keys(CHECK_FLAGS).filter((name) => !['help', 'version'].includes(name));
    expect(flagsIn(HELP)).toEqual(own.sort());
    expect(flagsIn(usage.slice(0, usage.indexOf('index.js image')))).toEqual(own.sort());
  });

  it.each(commands.filter((name) => !['check.ts', 'explain.ts'].includes(name)))(
    'the help of %s has the flags that it takes',
    (name) => {
      const source = readFileSync(join('src/commands', name), 'utf8');
      const taken = [...source.matchAll(/'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/g)].map(
        ([, flag]) => flag,
      );
      const help = source.slice(source.indexOf('export const HELP'), source.indexOf('`;'));
      expect(flagsIn(help)).toEqual(expect.arrayContaining(taken.sort()));
      expect(flagsIn(help).filter((flag) => !taken.includes(flag) && !(flag in CHECK_FLAGS))).toEqual([]);
    },
  );
});

describe('action.yml', () => {
  const action = load(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, unknown>;
    outputs: Record<string, unknown>;
  };
  const source = `${readFileSync('src/action.ts', 'utf8')}\n${sourceOf('src/action')}`;

  it('has the inputs that the action reads', () => {
    const read = [...source.matchAll(/(?:getInput|flag|choice|listOf|pathsOf)\(\s*'([a-z-]+)'/g)].map(
      ([, name]) => name,
    );
    const all = Object.keys(action.inputs);
    expect([...new Set(read)].filter((name) => !all.includes(name ?? ''))).toEqual([]);
    expect(all.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });

  it('has the outputs that the action sets', () => {
    const set = all(source, /setOutput\(\s*'([a-z-]+)'/g);
    const written = Object.keys(action.outputs);
    expect(set.filter((name) => !written.includes(name))).toEqual([]);
    expect(written.filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  });
});

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}
