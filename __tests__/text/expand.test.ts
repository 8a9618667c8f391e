import { expect, test } from '@jest/globals';
import { COMPOSE, type Dialect, expand, type Value } from '../../src/text/expand.js';

const DOCKERFILE: Dialect = { escape: '\\', patterns: true };
const BACKTICK: Dialect = { escape: '`', patterns: true };

const values: Record<string, string> = {
  A: 'one',
  EMPTY: '',
  TAG: '4.8-windowsservercore-ltsc2022',
  P: 'a/b/c',
};

function lookup(name: string): Value | undefined {
  const text = values[name];
  return text === undefined ? undefined : { text, missing: [], origins: [] };
}

// What `docker build` and `docker compose config` make of each.
test.each<[string, Dialect, string, string[]]>([
  ['plain', DOCKERFILE, 'plain', []],
  ['$A-${A}', DOCKERFILE, 'one-one', []],
  ['$AB', DOCKERFILE, '', ['AB']],
  ['x$', DOCKERFILE, 'x$', []],
  ['${NOPE:-two}', DOCKERFILE, 'two', []],
  ['${EMPTY:-two}', DOCKERFILE, 'two', []],
  ['${EMPTY-two}', DOCKERFILE, '', []],
  ['${NOPE-two}', DOCKERFILE, 'two', []],
  ['${A:+two}', DOCKERFILE, 'two', []],
  ['${EMPTY:+two}', DOCKERFILE, '', []],
  ['${EMPTY+two}', DOCKERFILE, 'two', []],
  ['${NOPE+two}', DOCKERFILE, '', []],
  ['${NOPE:-${ALSO:-${A}}}', DOCKERFILE, 'one', []],
  ['${NOPE:-${ALSO}}', DOCKERFILE, '', ['ALSO']],
  ['${A:-${ALSO}}', DOCKERFILE, 'one', []],
  ['${NOPE:?must be set}', DOCKERFILE, '', ['NOPE']],
  ['"$A"x', DOCKERFILE, 'onex', []],
  ["'$A'x", DOCKERFILE, '$Ax', []],
  ['\\$A', DOCKERFILE, '$A', []],
  ['C:\\\\$A', DOCKERFILE, 'C:\\one', []],
  ['`$A\\b', BACKTICK, '$A\\b', []],
  ['${TAG#4.8-}', DOCKERFILE, 'windowsservercore-ltsc2022', []],
  ['${TAG#*-}', DOCKERFILE, 'windowsservercore-ltsc2022', []],
  ['${TAG##*-}', DOCKERFILE, 'ltsc2022', []],
  ['${TAG%-*}', DOCKERFILE, '4.8-windowsservercore', []],
  ['${TAG%%-*}', DOCKERFILE, '4.8', []],
  ['${P/\\//-}', DOCKERFILE, 'a-b/c', []],
  ['${P//b/x}', DOCKERFILE, 'a/x/c', []],
  ['${A}-$$A', COMPOSE, 'one-$A', []],
  ['${NOPE:-"quoted"}', COMPOSE, '"quoted"', []],
  ['${NOPE}', COMPOSE, '', ['NOPE']],
  // Compose refuses these as invalid templates: what they stand for is not known.
  ['${A', COMPOSE, '', ['A']],
  ['${A!}', COMPOSE, '', ['A']],
  ['${TAG/4.8/3.5}', COMPOSE, '', ['TAG']],
  ['${}x', COMPOSE, 'x', ['${}']],
  ['${ A}', COMPOSE, '', ['${ A}']],
  // Nor is this a variable, so it stays as it is.
  ['$1 $ $} ^$', COMPOSE, '$1 $ $} ^$', []],
  ['$A_B $A-b', COMPOSE, ' one-b', ['A_B']],
  ['${NOPE:-{x}}', COMPOSE, '{x}', []],
  ['${A:-{x}}', COMPOSE, 'one', []],
  ['${NOPE:-$$A}', COMPOSE, '$A', []],
  ['${A:?${NOPE}}', COMPOSE, 'one', []],
  ['${A:+${NOPE:-yes}},${NOPE+no}', COMPOSE, 'yes,', []],
  ['${EMPTY:-/non:-alphanumeric}', COMPOSE, '/non:-alphanumeric', []],
  ['${NOPE-${EMPTY-x}y}', COMPOSE, 'y', []],
  ['${EMPTY?must be set}', COMPOSE, '', []],
  ['${EMPTY:?must be set}', COMPOSE, '', ['EMPTY']],
])('%s', (template, dialect, text, missing) => {
  expect(expand(template, lookup, dialect)).toEqual({ text, missing, origins: [] });
});

test('a value that doubles at each step is cut off, not grown', () => {
  const origin = { path: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 2, message: 'here' };
  let value: Value = { text: 'x'.repeat(100), missing: [], origins: [origin] };
  for (let i = 0; i < 60; i++) value = expand('$A$A', () => value, DOCKERFILE);
  expect(value.text.length).toBeLessThanOrEqual(8 * 1024);
  expect(value.origins).toEqual([origin]);
});

test('deep nesting ends, and is not known', () => {
  const template = `${'${A:+'.repeat(5_000)}x${'}'.repeat(5_000)}`;
  expect(expand(template, lookup, DOCKERFILE).missing).toEqual(['A']);
});

test('patterns that cost too much are not known', () => {
  const long = (name: string): Value => ({ text: name.repeat(200), missing: [], origins: [] });
  const dialect: Dialect = { escape: '\\', patterns: true };
  const template = `${'${A//A*A*A*A*B/x}'.repeat(3_000)}`;
  expect(expand(template, long, dialect).missing).toEqual(['A']);
  expect(expand(`\${A#${'*'.repeat(50_000)}}`, long, { ...dialect }).text).toBe('A'.repeat(200));
});
