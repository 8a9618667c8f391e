import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseReference } from '../../src/windows/reference.js';

const SHA256 = `sha256:${'0123456789abcdef'.repeat(4)}`;

// Rows in the manner of github.com/distribution/reference, reference_test.go and normalize_test.go.
test.each([
  ['golang', 'docker.io', 'library/golang', null, null, 'golang'],
  ['golang:1.27', 'docker.io', 'library/golang', '1.27', null, 'golang'],
  ['docker.io/golang', 'docker.io', 'library/golang', null, null, 'docker.io/golang'],
  ['index.docker.io/golang:1', 'docker.io', 'library/golang', '1', null, 'index.docker.io/golang'],
  ['contoso/web:1.0', 'docker.io', 'contoso/web', '1.0', null, 'contoso/web'],
  ['contoso/team/web', 'docker.io', 'contoso/team/web', null, null, 'contoso/team/web'],
  [
    'mcr.microsoft.com/windows/servercore:ltsc2022',
    'mcr.microsoft.com',
    'windows/servercore',
    'ltsc2022',
    null,
    'mcr.microsoft.com/windows/servercore',
  ],
  ['localhost/web', 'localhost', 'web', null, null, 'localhost/web'],
  ['localhost:5000/web', 'localhost:5000', 'web', null, null, 'localhost:5000/web'],
  ['host:5000/img:tag', 'host:5000', 'img', 'tag', null, 'host:5000/img'],
  [`host:5000/img:tag@${SHA256}`, 'host:5000', 'img', 'tag', SHA256, 'host:5000/img'],
  [`img@${SHA256}`, 'docker.io', 'library/img', null, SHA256, 'img'],
  ['10.1.2.3:5000/a/b:c', '10.1.2.3:5000', 'a/b', 'c', null, '10.1.2.3:5000/a/b'],
  ['[2001:db8::1]:5000/web:1', '[2001:db8::1]:5000', 'web', '1', null, '[2001:db8::1]:5000/web'],
  // What has no dot, no colon and no upper case is not a registry, and upper case is.
  ['registry/web', 'docker.io', 'registry/web', null, null, 'registry/web'],
  ['Registry/web', 'Registry', 'web', null, null, 'Registry/web'],
  ['web:LTSC2022', 'docker.io', 'library/web', 'LTSC2022', null, 'web'],
  ['web:_x', 'docker.io', 'library/web', '_x', null, 'web'],
  // A name of digits is a name, and a tag may look like a port.
  ['1234:5000', 'docker.io', 'library/1234', '5000', null, '1234'],
  ['a__b/c--d/e.f/g_h', 'docker.io', 'a__b/c--d/e.f/g_h', null, null, 'a__b/c--d/e.f/g_h'],
  ['scratch', 'docker.io', 'library/scratch', null, null, 'scratch'],
])('%s', (text, registry, repository, tag, digest, familiar) => {
  expect(parseReference(text)).toEqual({ registry, repository, tag, digest, familiar });
});

describe('is no reference', () => {
  test.each([
    [''],
    [' web'],
    ['web '],
    ['Web'],
    ['contoso/Web'],
    ['mcr.microsoft.com/Windows/servercore'],
    ['web:'],
    [':1.0'],
    ['web:1.0:2.0'],
    ['web:-1'],
    ['web:.1'],
    [`web:${'x'.repeat(129)}`],
    ['web:"1.0"'],
    ['web:${TAG}'],
    ['web@'],
    ['web@sha256:abc'],
    [`web@${SHA256}x`],
    [`web@${SHA256}@${SHA256}`],
    ['https://mcr.microsoft.com/windows/servercore'],
    ['/web'],
    ['web/'],
    ['a//b'],
    ['a..b'],
    ['a_-b'],
    ['a._b'],
    ['a___b'],
    ['-a'],
    ['a-'],
    ['a/_b'],
    ['host:port/web'],
    ['host:123456/web'],
    ['-host.com/web'],
    ['a..com/web'],
    ['contoso/wéb'],
    ['web:１'],
    ['contoso/\u212a'], // the Kelvin sign is no k
    ['\u017ferver.example/web'], // and the long s no s
    [`contoso/${'x'.repeat(256)}`],
    [`${'a/'.repeat(600)}b`],
  ])('%j', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

test('the longest tag and repository are references', () => {
  expect(parseReference(`web:${'x'.repeat(128)}`)?.tag).toHaveLength(128);
  expect(parseReference('x'.repeat(255))?.familiar).toHaveLength(255);
});

test('what is read says again what was written', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const parts = fc.record({
    host: fc.constantFrom('', 'mcr.microsoft.com/', 'localhost:5000/', 'r.example/'),
    path: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/')),
    tag: fc.option(word),
    digest: fc.constantFrom(null, SHA256),
  });
  fc.assert(
    fc.property(parts, ({ host, path, tag, digest }) => {
      const familiar = host + path;
      const text = `${familiar}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
      expect(parseReference(text)).toMatchObject({ familiar, tag, digest });
    }),
  );
});

test.each([
  ['a-'.repeat(500)],
  [`${'a.'.repeat(500)}/x`],
  [`x@${'a+'.repeat(500)}`],
  [`${'-'.repeat(1000)}a`],
  ['a'.repeat(1_000_000)],
])('hostile text of %# is refused', (text) => {
  expect(parseReference(text)).toBeNull();
});
