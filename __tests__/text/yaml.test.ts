import { describe, expect, test } from '@jest/globals';
import { SourceFile } from '../../src/text/source-file.js';
import { entries, follow, get, getText, items, walkMappings, yamlOf } from '../../src/text/yaml.js';

const read = (text: string) => yamlOf(new SourceFile('a.yaml', text));

describe('merge keys', () => {
  const [document] = read(
    'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: *a, x: 3}\nd: {<<: [*a, *b]}\ne: {y: 4, <<: *b}\n',
  ).documents;
  test.each([
    ['c', 'x', '3'],
    ['c', 'y', '1'],
    ['d', 'y', '1'],
    ['d', 'z', '2'],
    ['e', 'y', '4'],
  ])('%s.%s is %s', (mapping, key, value) => {
    expect(getText(get(document, mapping), key)).toBe(value);
  });
  test('entries has each key once, explicit ones first', () => {
    expect(
      entries(get(document, 'c')).map((e) => [e.key.value, getText(get(document, 'c'), e.key.value)]),
    ).toEqual([
      ['x', '3'],
      ['y', '1'],
    ]);
  });
});

test('positions are those of the text, behind quotes and in block scalars', () => {
  const text = 'a: "q"\nb: plain\nc:\n  - \'s\'\n';
  const [document] = read(text).documents;
  const at = (key: string) => {
    const node = follow(get(document, key))!;
    return text.slice(node.start, node.end);
  };
  expect([at('a'), at('b')]).toEqual(['q', 'plain']);
  const item = follow(items(get(document, 'c'))[0])!;
  expect(text.slice(item.start, item.end)).toBe('s');
});

test('a broken document leaves the others, and their positions', () => {
  const text = 'kind: A\n---\nkind: [\n---\nkind: C\n';
  const { documents, problems } = read(text);
  expect(documents.map((d) => getText(d, 'kind'))).toEqual(['A', 'C']);
  const last = follow(get(documents[1], 'kind'))!;
  expect(text.slice(last.start, last.end)).toBe('C');
  expect(problems).toHaveLength(1);
});

test('a bomb of aliases is walked once for each mapping', () => {
  const lines = ['a0: &a0 {x: 1}'];
  for (let i = 1; i <= 40; i++) lines.push(`a${i}: &a${i} {l: *a${i - 1}, r: *a${i - 1}}`);
  const [document] = read(lines.join('\n')).documents;
  expect([...walkMappings(document!)]).toHaveLength(42);
});

test('a bomb of merge keys is looked through once for each mapping', () => {
  const lines = ['a0: &a0 {x: 1}'];
  for (let i = 1; i <= 60; i++) lines.push(`a${i}: &a${i} {<<: [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]}`);
  const [document] = read(lines.join('\n')).documents;
  const last = get(document, 'a60');
  expect([getText(last, 'x'), getText(last, 'nothing'), entries(last).length]).toEqual(['1', null, 1]);
});

test.each([
  ['an alias to itself', 'a: &a [*a]\nb: {<<: *b}\n'],
  ['nothing', ''],
  ['a comment', '# nothing\n'],
  ['50,000 brackets', '['.repeat(50_000)],
  ['an unknown tag', 'a: !reset null\n'],
])('%s is read without an exception', (_, text) => {
  const { documents, problems } = read(text);
  for (const document of documents) expect([...walkMappings(document)].length).toBeGreaterThanOrEqual(0);
  expect(documents.length + problems.length).toBeLessThanOrEqual(1);
});
