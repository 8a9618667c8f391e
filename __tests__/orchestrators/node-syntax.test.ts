import { describe, expect, test } from '@jest/globals';
import { labelKeyProblem, labelValueProblem, taintProblem } from '../../src/orchestrators/node-syntax.js';

const LONGEST_NAME = 'a'.repeat(63);
const LONGEST_PREFIX = `${'a'.repeat(251)}.b`;
const PREFIX = 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
const NAME =
  "needs a name of 1 to 63 letters, digits, '-', '_' and '.', which begins and ends with a letter or digit";
const VALUE =
  "may have at most 63 letters, digits, '-', '_' and '.', and begins and ends with a letter or digit";

// "Labels and Selectors" (kubernetes.io); IsQualifiedName and IsValidLabelValue of k8s.io/apimachinery.
test.each<[string, string | null]>([
  ['a', null],
  ['A', null],
  ['a.b_c-D9', null],
  [LONGEST_NAME, null],
  [`${LONGEST_NAME}a`, NAME],
  ['', NAME],
  ['-a', NAME],
  ['a-', NAME],
  ['a b', NAME],
  ['x/a', null],
  ['9/a', null],
  ['example.com/a', null],
  ['my-1.example-2.com/a', null],
  ['a.b.c/a', null],
  [`${LONGEST_PREFIX}/a`, null],
  [`${LONGEST_PREFIX}c/a`, PREFIX],
  ['/a', PREFIX],
  ['Example.com/a', PREFIX],
  ['example.Com/a', PREFIX],
  ['example_com/a', PREFIX],
  ['-a/a', PREFIX],
  ['a-/a', PREFIX],
  ['a.-b/a', PREFIX],
  ['a.b-/a', PREFIX],
  ['a./a', PREFIX],
  ['a..b/a', PREFIX],
  ['.a/a', PREFIX],
  ['example.com/', NAME],
  ['example.com/a/b', NAME],
])('the key %j: %j', (key, problem) => {
  expect(labelKeyProblem(key)).toBe(problem);
});

test.each<[string, string | null]>([
  ['', null],
  ['a', null],
  ['Windows_Server-2022.x', null],
  [LONGEST_NAME, null],
  [`${LONGEST_NAME}a`, VALUE],
  ['_a', VALUE],
  ['a/b', VALUE],
])('the value %j: %j', (value, problem) => {
  expect(labelValueProblem(value)).toBe(problem);
});

// ParseTaints of kubectl.
describe('a taint', () => {
  test.each([
    'os=windows:NoSchedule',
    'os=:NoExecute',
    'os:PreferNoSchedule',
    'example.com/os=a.b:NoSchedule',
  ])('%s is valid', (taint) => {
    expect(taintProblem(taint)).toBeNull();
  });

  test.each<[string, ReturnType<typeof taintProblem>]>([
    ['', { part: 'key', text: '', why: NAME }],
    [':NoSchedule', { part: 'key', text: '', why: NAME }],
    ['=windows:NoSchedule', { part: 'key', text: '', why: NAME }],
    ['o s=windows:NoSchedule', { part: 'key', text: 'o s', why: NAME }],
    ['X/os=windows:NoSchedule', { part: 'key', text: 'X/os', why: PREFIX }],
    ['os=a b:NoSchedule', { part: 'value', text: 'a b', why: VALUE }],
    ['os=a=b:NoSchedule', { part: 'value', text: 'a=b', why: VALUE }],
    ['os', { part: 'effect', text: '' }],
    ['os=windows', { part: 'effect', text: '' }],
    ['os=windows:', { part: 'effect', text: '' }],
    ['os=windows:noschedule', { part: 'effect', text: 'noschedule' }],
    ['os=windows:NoSchedule:NoExecute', { part: 'effect', text: 'NoSchedule:NoExecute' }],
  ])('%j: %j', (taint, problem) => {
    expect(taintProblem(taint)).toEqual(problem);
  });
});
