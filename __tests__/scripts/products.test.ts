import { expect, it, test } from '@jest/globals';
import { withTags } from '../../scripts/products-merge.mjs';
import * as grammar from '../../src/windows/product-images.js';

const merged = (before: Record<string, Record<string, Record<string, string>>>, tags: string[]) =>
  withTags(before, new Map([['library/go', tags]]), grammar)['library/go'];

test.each<[string, string[], Record<string, Record<string, string>>]>([
  [
    'versions in a row are one range',
    ['1.2.0-nanoserver-1809', '1.2.1-nanoserver-1809', '1.2.2-nanoserver-1809', '1.2-nanoserver-1809'],
    { 'nanoserver-1809': { '#-@': '1.2 1.2.0~2' } },
  ],
  [
    'a version that only another variant has parts a range',
    ['1.2.0-nanoserver-1809', '1.2.2-nanoserver-1809', '1.2.1-nanoserver-ltsc2022'],
    { 'nanoserver-1809': { '#-@': '1.2.0 1.2.2' }, 'nanoserver-ltsc2022': { '#-@': '1.2.1' } },
  ],
  [
    'one that no variant has does not',
    ['1.2.0-nanoserver-1809', '1.2.2-nanoserver-1809'],
    { 'nanoserver-1809': { '#-@': '1.2.0~2' } },
  ],
  [
    'previews are versions of their own',
    ['1.2rc1-nanoserver-1809', '1.2rc2-nanoserver-1809', '1.2-rc-nanoserver-1809', '1.1-nanoserver-1809'],
    { 'nanoserver-1809': { '#-@': '1.1 1.2-rc 1.2rc1~2' } },
  ],
  [
    'a day is no part of a version',
    ['1.2-20260714-nanoserver-1809'],
    { 'nanoserver-1809': { '#-@': '1.2' } },
  ],
  [
    'forms are kept apart',
    ['17-jdk-nanoserver-1809', '17-jre-nanoserver-1809', 'nanoserver-1809', 'nanoserver', 'latest', '17'],
    { 'nanoserver-1809': { '@': '', '#-jdk-@': '17', '#-jre-@': '17' } },
  ],
])('%s', (_, tags, expected) => {
  expect(merged({}, tags)).toEqual(expected);
});

it('keeps what is no longer listed, and adds to it', () => {
  const before = { 'library/go': { 'nanoserver-1809': { '#-@': '1.1 1.1.0~3' } }, other: { x: { '@': '' } } };
  const tags = new Map([['library/go', ['1.1.4-nanoserver-1809', '1.1.4-nanoserver-ltsc2022']]]);
  expect(withTags(before, tags, grammar)).toEqual({
    other: { x: { '@': '' } },
    'library/go': {
      'nanoserver-1809': { '#-@': '1.1 1.1.0~4' },
      'nanoserver-ltsc2022': { '#-@': '1.1.4' },
    },
  });
  expect(before['library/go']['nanoserver-1809']).toEqual({ '#-@': '1.1 1.1.0~3' });
});

it('knows what the table has of other variants that are no longer listed', () => {
  const before = { 'nanoserver-1809': { '#-@': '1.1.0~2' }, 'nanoserver-ltsc2022': { '#-@': '1.1.0~3' } };
  expect(merged({ 'library/go': before }, ['1.1.4-nanoserver-1809'])).toEqual({
    'nanoserver-1809': { '#-@': '1.1.0~2 1.1.4' },
    'nanoserver-ltsc2022': { '#-@': '1.1.0~3' },
  });
});

it('changes nothing where nothing is new', () => {
  const before = merged({}, ['1.2.0-nanoserver-1809', '1.2.2-nanoserver-1809', '1.2.1-nanoserver-ltsc2022']);
  expect(merged({ 'library/go': before ?? {} }, ['1.2.2-nanoserver-1809'])).toEqual(before);
});
