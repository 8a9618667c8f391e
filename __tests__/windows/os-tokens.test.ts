import { describe, expect, it } from '@jest/globals';
import { architectureIn, joinedRelease, saysChannel, tokensOf } from '../../src/windows/os-tokens.js';

describe('a tag', () => {
  it.each([
    ['arm', 'arm'],
    ['arm32v7', 'arm'],
    ['arm64', 'arm64'],
    ['arm64v8', 'arm64'],
    ['ltsc2022-arm64', 'arm64'],
    ['amd64', 'amd64'],
    // Words that only contain it.
    ['charm', 'amd64'],
    ['armor', 'amd64'],
    ['', 'amd64'],
  ])('%j is for %s', (tag, architecture) => {
    expect(architectureIn(tokensOf(tag))).toBe(architecture);
  });

  it.each([
    ['ltsc2022', true],
    ['8.0-ltsc2019', true],
    ['2022', false],
    ['ltscx', false],
  ])('%s names a channel: %s', (tag, says) => {
    expect(saysChannel(tokensOf(tag))).toBe(says);
  });

  it.each([
    ['servercore2022', '2022'],
    ['windows1809', '1809'],
    ['servercore21h2', '21h2'],
    ['nanoserver1909', '1909'],
    ['web1809', null],
    ['1809', null],
  ])('%s has a release joined to its word: %s', (token, release) => {
    expect(joinedRelease(token)).toBe(release);
  });

  it('is missing: it has no tokens of its own', () => {
    expect(tokensOf(null)).toEqual(['']);
  });
});
