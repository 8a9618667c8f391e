import { expect, it } from '@jest/globals';
import { byFolder, fallsShort, withTable } from '../../scripts/coverage.mjs';

const count = (covered: number, total: number) => ({ covered, total });
const file = (lines: [number, number], branches: [number, number]) => ({
  lines: count(...lines),
  branches: count(...branches),
});
const summary = {
  total: file([1, 9], [1, 9]),
  '/p/src/cli.ts': file([1, 2], [0, 0]),
  '/p/src/windows/a.ts': file([90, 100], [2, 3]),
  '/p/src/windows/deep/b.ts': file([10, 100], [0, 1]),
};
const measured = byFolder(summary, '/p');
const document = (rows: string) =>
  `# Tests\n\n| folder | lines | branches |\n|---|---|---|\n${rows}\nAfter\n`;

it('adds the files of a folder up', () => {
  expect([...measured]).toEqual([
    ['src', { lines: 50, branches: 100 }],
    ['windows', { lines: 50, branches: 50 }],
  ]);
});

it('writes a table that it then finds kept, and keeps the rest', () => {
  const written = withTable(document('| `old` | 1.0 % | 2.0 % |\n'), measured);
  expect(written).toBe(document('| `src` | 50.0 % | 100.0 % |\n| `windows` | 50.0 % | 50.0 % |\n'));
  expect(fallsShort(written, measured)).toEqual([]);
});

it.each([
  [
    'a folder without a row',
    '| `src` | 50.0 % | 100.0 % |\n',
    ['windows: there is no row for it in docs/testing.md'],
  ],
  [
    'lines and branches that fell',
    '| `src` | 50.0 % | 100.0 % |\n| `windows` | 52.1 % | 52.1 % |\n',
    [
      'windows: 50 % of lines are covered, 52.1 % according to docs/testing.md',
      'windows: 50 % of branches are covered, 52.1 % according to docs/testing.md',
    ],
  ],
  [
    'nothing of what fell by two points',
    '| `src` | 52.0 % | 100.0 % |\n| `windows` | 49.0 % | 52.0 % |\n',
    [],
  ],
])('reports %s', (_what, rows, expected) => {
  expect(fallsShort(document(rows), measured)).toEqual(expected);
});
