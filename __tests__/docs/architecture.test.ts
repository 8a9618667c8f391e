import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

// docs/architecture.md is the map: every folder of src/ with what it may import, and every file at the top.
const map = readFileSync('docs/architecture.md', 'utf8');
const rows = [...map.matchAll(/^\| `(\w+)\/` \| .* \|([^|]*)\|$/gm)];
const mayImport = new Map(
  rows.map(([, folder = '', allowed = '']) => [
    folder,
    [...allowed.matchAll(/`(\w+)\/`/g)].map((match) => match[1] ?? ''),
  ]),
);
const entries = readdirSync('src', { withFileTypes: true });

/** The folder of src/ that a path is in; the file itself at the top. */
function placeOf(path: string): string {
  return path.split('/')[0] ?? '';
}

test('every folder has a row, and every row a folder', () => {
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect([...mayImport.keys()].sort()).toEqual(folders.sort());
});

test('every file at the top is named', () => {
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(map).toContain(`\`${name}\``);
});

test.each([...mayImport.keys()])('%s/ imports what it may, and nothing else', (folder) => {
  const imported = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join('src', path), 'utf8');
      return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, specifier = '']) =>
        placeOf(normalize(join(dirname(path), specifier)).replaceAll('\\', '/')),
      );
    })
    .filter((place) => place !== folder && place !== 'version.js');
  expect([...new Set(imported)].sort()).toEqual([...(mayImport.get(folder) ?? [])].sort());
});

test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/compatibility.md', 'docs/testing.md'])(
  '%s names paths that exist',
  (document) => {
    const text = readFileSync(document, 'utf8');
    const named = [...text.matchAll(/`((?:src|__tests__|scripts|docs|fuzz|bench)\/[\w./-]*)/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(0);
    // The rule that CONTRIBUTING.md makes as an example.
    expect(named.filter((path) => !existsSync(path) && !path.includes('unpinned-digest'))).toEqual([]);
  },
);
