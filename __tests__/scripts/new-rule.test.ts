import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { newRule } from '../../scripts/new-rule.mjs';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
  mkdirSync(join(root, 'docs/rules'), { recursive: true });
  mkdirSync(join(root, 'src/rules'), { recursive: true });
  for (const file of ['README.md', 'src/rules/index.ts']) cpSync(file, join(root, file));
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('writes the rule, its page, its entry and its row', () => {
  const files = newRule(root, 'unpinned-digest', 'notice');
  expect(files).toEqual([
    'src/rules/unpinned-digest.ts',
    'docs/rules/unpinned-digest.md',
    'src/rules/index.ts',
    'README.md',
  ]);
  expect(read('src/rules/unpinned-digest.ts')).toContain('export const unpinnedDigest = rule<Args>({');
  expect(read('docs/rules/unpinned-digest.md')).toMatch(/^# unpinned-digest\n[\s\S]*^Level: notice$/m);
  expect(read('src/rules/index.ts')).toContain("import { unpinnedDigest } from './unpinned-digest.js';\n");
  expect(read('src/rules/index.ts')).toMatch(/imageRules[^=]*= \[\n {2}unpinnedDigest,\n/);
  expect(read('README.md')).toContain('\n| `unpinned-digest` | notice | TODO');
});

it.each([
  ['Unpinned', 'warning', 'no rule id'],
  ['digest', 'warning', 'no rule id'],
  ['a-../b', 'warning', 'no rule id'],
  ['unpinned-digest', 'fatal', 'is none of'],
])('refuses %s %s, and writes nothing', (id, level, message) => {
  const before = readdirSync(root, { recursive: true });
  expect(() => newRule(root, id, level)).toThrow(message);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
});

it('does not write over a rule', () => {
  newRule(root, 'unpinned-digest', 'notice');
  expect(() => newRule(root, 'unpinned-digest', 'notice')).toThrow('exists already');
});
