import { describe, expect, test } from '@jest/globals';
import { SourceFile } from '../../src/text/source-file.js';
import { follow, getPath, items, type YamlNode, yamlOf } from '../../src/text/yaml.js';

const read = (text: string) => yamlOf(new SourceFile('x.yaml', text));

function plain(node: YamlNode | null): unknown {
  const own = follow(node);
  if (own === null) return null;
  if (own.type === 'scalar') return own.value;
  return own.type === 'sequence'
    ? own.items.map(plain)
    : Object.fromEntries(own.entries.map(({ key, value }) => [key.value, plain(value)]));
}

/** Each was given to PyYAML 6.0.3 with libyaml, which go-yaml is a translation of: it takes all of them. */
const ACCEPTED: [string, string, unknown][] = [
  [
    'brackets that close at the key',
    'x:\n  c: [\n    a,\n    b\n  ]\n  d: 1\n',
    { x: { c: ['a', 'b'], d: '1' } },
  ],
  ['items at the key', 'x:\n  c: [\n  a,\n  b\n  ]\n', { x: { c: ['a', 'b'] } }],
  ['items at the margin', 'c: [\n"a"\n]\nb: 1\n', { c: ['a'], b: '1' }],
  ['braces', 'x:\n  m: {\n  a: b\n  }\n', { x: { m: { a: 'b' } } }],
  ['brackets in braces', 'a: {b: [\nc\n]}\n', { a: { b: ['c'] } }],
  ['tabs', 'a: [\n\t"b",\n\t"c"\n]\n', { a: ['b', 'c'] }],
  ['comments between', 'x:\n  c: [ # one\n  "a", # two\n\n# three\n  "#b"\n  ]\n', { x: { c: ['a', '#b'] } }],
  ['Windows line ends', 'x:\r\n  c: [\r\n  a\r\n  ]\r\n  d: 1\r\n', { x: { c: ['a'], d: '1' } }],
  ['quotes', 'x:\n  a: "one # two\n  three"\n  b: 1\n', { x: { a: 'one # two   three', b: '1' } }],
  ['single quotes', "x:\n  a: 'it''s\n  so'\n", { x: { a: "it's   so" } }],
  ['a comment right behind quotes', 'a: "b"#c\nd: e\n', { a: 'b', d: 'e' }],
];

describe('what the tools read, and the standard refuses', () => {
  test.each(ACCEPTED)('%s', (_name, text, expected) => {
    const { documents, problems } = read(text);
    expect(problems).toEqual([]);
    expect(documents.map(plain)).toEqual([expected]);
  });

  test('keeps its places', () => {
    const text = 'spec:\n  command: [ # run\n  "a"\n  ]\n  image: nanoserver:1809\n';
    const { documents } = read(text);
    const image = follow(getPath(documents[0], 'spec', 'image'))!;
    expect(text.slice(image.start, image.end)).toBe('nanoserver:1809');
    const [a] = items(getPath(documents[0], 'spec', 'command'));
    expect(text.slice(a!.start, a!.end)).toBe('a');
  });
});

test.each([
  ['brackets that never close', 'a: [\nb\n', 'deficient indentation'],
  ['quotes that never close', 'a:\n  b: "c\n  d\n', 'deficient indentation'],
  ['a plain error', 'a: b: c\n', 'bad indentation of a mapping entry'],
])('%s are told as the parser saw them first', (_name, text, message) => {
  expect(read(text).problems.map((problem) => problem.message)).toEqual([message]);
});

test('a text that is wrong on every line ends', () => {
  const text = `a: [\n${'b,\n'.repeat(200_000)}]\n`;
  expect(read(text).problems).toHaveLength(1);
});
