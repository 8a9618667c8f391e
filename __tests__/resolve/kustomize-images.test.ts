import { expect, test } from '@jest/globals';
import { imageUse } from '../../src/model/image-use.js';
import type { ImageChange } from '../../src/model/kustomization.js';
import { isNamed, nameOf, renamed, replaced } from '../../src/resolve/kustomize-changes.js';

const LOCATION = { path: 'k', line: 1, column: 1, endLine: 1, endColumn: 1 };
const USE = imageUse({ kind: 'kustomize', location: LOCATION, raw: '', reference: null });
const change = (fields: Partial<ImageChange>): ImageChange => ({
  name: 'a',
  newName: null,
  newTag: null,
  digest: null,
  tagSuffix: null,
  use: USE,
  ...fields,
});

test.each([
  ['web', 'web'],
  ['web:1', 'web'],
  ['host:5000/web', 'host:5000/web'],
  ['host:5000/web:1@sha256:0', 'host:5000/web'],
  ['Not-A-Reference:x', 'Not-A-Reference'],
  ['/web:1', '/web'],
  ['', ''],
])('the name of %s is %s', (image, name) => {
  expect(nameOf(image)).toBe(name);
});

test.each<[string, string, boolean]>([
  ['web:1', 'web', true],
  ['docker.io/library/web:1', 'web', false],
  ['contoso/web', 'contoso/.*', true],
  ['webX', 'web.', false],
  ['a.b/web', 'a.b/web', true],
])('an image %s has the name %s: %s', (image, name, isIt) => {
  expect(isNamed(image, change({ name }))).toBe(isIt);
});

test.each<[string, Partial<ImageChange>, string]>([
  ['web:1', { newName: 'contoso/web' }, 'contoso/web:1'],
  ['web:1@sha256:0', { newName: 'b' }, 'b:1@sha256:0'],
  ['web:1@sha256:0', { newTag: '2' }, 'web:2'],
  ['web:1', { digest: 'sha256:1' }, 'web@sha256:1'],
  ['web:1', { newTag: '2', digest: 'sha256:1' }, 'web:2@sha256:1'],
  ['web:1', { tagSuffix: '-x' }, 'web:1-x'],
])('%s with %j is %s', (image, fields, result) => {
  expect(renamed(image, change(fields))).toBe(result);
});

test.each<[string, { delimiter: string; index: number } | null, string]>([
  ['web:1', null, 'new'],
  ['web:1', { delimiter: ':', index: 1 }, 'web:new'],
  ['web:1', { delimiter: ':', index: 0 }, 'new:1'],
  ['web', { delimiter: ':', index: 1 }, 'web:new'],
  ['web', { delimiter: '/', index: -1 }, 'new/web'],
])('%s replaced at %j is %s', (image, part, result) => {
  const target = { kind: null, name: null };
  expect(replaced(image, { target, container: null, part, value: 'new', use: USE })).toBe(result);
});
