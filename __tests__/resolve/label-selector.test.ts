import { expect, test } from '@jest/globals';
import { labelMatcher } from '../../src/resolve/label-selector.js';

const LABELS = { app: 'web', os: 'windows', 'a.b/c': '' };

test.each<[string, boolean]>([
  ['app=web', true],
  ['app==web, os != linux', true],
  ['app=api', false],
  ['missing!=x', true],
  ['missing', false],
  ['!missing', true],
  ['!app', false],
  ['app', true],
  ['a.b/c=', true],
  ['os in (windows, linux),app=web', true],
  ['os notin (windows, linux)', false],
  ['missing notin (x)', true],
  ['missing in (x)', false],
  ['app=web,', false],
  ['app in web', false],
  [`${'app=web,'.repeat(1_000)}app=web`, false],
])('%s', (selector, selects) => {
  expect(labelMatcher(selector)(LABELS)).toBe(selects);
});
