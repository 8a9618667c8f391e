import { closeSync, openSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeSystemLimit } from '../../src/model/system-limits.js';

test.each(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOSPC'])('%s is described, with what to do', (code) => {
  const text = describeSystemLimit(Object.assign(new Error('x'), { code }));
  expect(text).toContain(`(${code}). `);
  expect(text).not.toMatch(/\.$/);
});

test.each([
  new Error('x'),
  Object.assign(new Error('x'), { code: 'ENOENT' }),
  { code: 'toString' },
  null,
  'EMFILE',
])('nothing else is: %j', (error) => {
  expect(describeSystemLimit(error)).toBeNull();
});

test('what the system throws for a file that is not there is no limit', () => {
  let thrown: unknown;
  try {
    closeSync(openSync('/nowhere/file', 'r'));
  } catch (error) {
    thrown = error;
  }
  expect(describeSystemLimit(thrown)).toBeNull();
});
