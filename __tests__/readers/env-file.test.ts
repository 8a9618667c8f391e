import { expect, test } from '@jest/globals';
import { readEnvFile } from '../../src/readers/compose/env-file.js';
import { Budget } from '../../src/text/budget.js';
import { SourceFile } from '../../src/text/source-file.js';

function read(text: string, outer: Record<string, string> = {}): Record<string, string> {
  const environment = new Map(
    Object.entries(outer).map(([name, value]) => [name, { text: value, missing: [], origins: [] }]),
  );
  const { values } = readEnvFile(new SourceFile('.env', text), new Budget(), environment);
  return Object.fromEntries([...values].map(([name, value]) => [name, value.text]));
}

// compose-spec 05-services.md, "Env_file format", and what compose-go's dotenv makes of the same.
test.each<[string, Record<string, string>]>([
  ['A=b', { A: 'b' }],
  ['A="b"', { A: 'b' }],
  ["A='b'", { A: 'b' }],
  ['A=b # comment', { A: 'b' }],
  ['A=b# no comment', { A: 'b# no comment' }],
  ['A="b # no comment" # comment', { A: 'b # no comment' }],
  ["A='$B${C}'", { A: '$B${C}' }],
  ["A='Let\\'s go!'", { A: "Let's go!" }],
  ['A="{\\"b\\": \\"c\\"}"', { A: '{"b": "c"}' }],
  ['A="b\\tc\\\\d"', { A: 'b\tc\\d' }],
  ["A='b\\tc'", { A: 'b\\tc' }],
  ['A=b\\tc', { A: 'b\\tc' }],
  ['A="b\\$C"', { A: 'b$C' }],
  ['A="\\0101"', { A: 'A' }],
  ['A=', { A: '' }],
  ['A', {}],
  ['# A=b\n\n  A = b  \r\n', { A: 'b' }],
  ['export A=b\r\nexport  B=c', { A: 'b', B: 'c' }],
  ['A: b', { A: 'b' }],
  ['a.b-c[1]=d', { 'a.b-c[1]': 'd' }],
  ['A="one\ntwo # three"\nB=c', { A: 'one\ntwo # three', B: 'c' }],
  ["A='one\ntwo'\nB=c", { A: 'one\ntwo', B: 'c' }],
  ['A=1\nB=${A}-$A\nC="${B}x"\nD=${NOPE:-$A}', { A: '1', B: '1-1', C: '1-1x', D: '1' }],
  ['A=1\nA=${A}2', { A: '12' }],
  ['B=${A}\nA=1', { B: '', A: '1' }],
  ['A=$$B', { A: '$B' }],
  ['A="no end\nB=c', { A: '"no end', B: 'c' }],
  ['A="x" B=c', { A: 'x' }],
  ['%=x\nA=b', { A: 'b' }],
])('%j', (text, values) => {
  expect(read(text)).toEqual(values);
});

test('what stands outside wins over the lines above', () => {
  expect(read('A=inside\nB=$A', { A: 'outside' })).toEqual({ A: 'inside', B: 'outside' });
});

test('each value knows its place', () => {
  const file = new SourceFile('.env', 'A=1\r\n B = "2" # two\n');
  expect(readEnvFile(file, new Budget()).values.get('B')?.origins).toEqual([
    { path: '.env', line: 2, column: 6, endLine: 2, endColumn: 9, message: 'B is set here', value: '2' },
  ]);
});

test('an empty value before a Windows line end is behind its sign', () => {
  const file = new SourceFile('.env', 'A=\r\nB=c\r\n');
  const { values } = readEnvFile(file, new Budget());
  expect(values.get('A')?.origins).toMatchObject([{ line: 1, column: 3, endColumn: 3, value: '' }]);
  expect(values.get('B')?.text).toBe('c');
});

test('values that repeat each other without end are cut off, and told', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `A${i + 1}=$A${i}$A${i}`);
  const { problem } = readEnvFile(new SourceFile('.env', `A0=xxxxxxxx\n${lines.join('\n')}`), new Budget());
  expect(problem?.message).toContain('more or longer variables than the limit');
});
