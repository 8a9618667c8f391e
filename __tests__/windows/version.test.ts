import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatVersion, parseVersion } from '../../src/windows/version.js';

test.each([
  ['10.0.20348', 20348, null],
  ['10.0.20348.2402', 20348, 2402],
  ['10.0.14393.0', 14393, 0],
  ['10.0.26100.33296', 26100, 33296],
])('%s is build %d, revision %s', (text, build, revision) => {
  expect(parseVersion(text)).toEqual({ major: 10, minor: 0, build, revision });
});

test.each([
  [''],
  ['20348'],
  ['10.0'],
  ['10.0.20348.'],
  ['10.0.20348.2402.1'],
  ['10.1.20348'],
  ['6.3.9600'],
  ['10.0.2034'],
  ['10.0.203481'],
  ['10.0.02034'],
  ['10.0.20348.0042'],
  [' 10.0.20348'],
  ['10.0.20348\n'],
  ['10.0.20348-amd64'],
  ['10.0.２0348'],
])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

test('what is formatted is read back', () => {
  const version = fc.record({
    major: fc.constant(10),
    minor: fc.constant(0),
    build: fc.integer({ min: 10_240, max: 65_535 }),
    revision: fc.option(fc.integer({ min: 0, max: 65_535 })),
  });
  fc.assert(fc.property(version, (v) => expect(parseVersion(formatVersion(v))).toEqual(v)));
});
