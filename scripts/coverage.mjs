// Holds what tests covered against the table in docs/testing.md, folder by folder; with --write it writes the table.
// Usage, after npm test -- --coverage: node scripts/coverage.mjs [--write]

import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Points by which a folder may be below its row before that is an error. */
const TOLERANCE = 2;
const DOCUMENT = 'docs/testing.md';
const ROW = /^\| `([\w/]+)` \| ([\d.]+) % \| ([\d.]+) % \|$/gm;

/** @typedef {{ total: number, covered: number }} Count */

/**
 * Shares by folder, of all lines and of all branches in it.
 * @param {Record<string, { lines: Count, branches: Count }>} summary by file, as Jest's json-summary has it
 * @param {string} root
 * @returns {Map<string, { lines: number, branches: number }>} in percent with one decimal
 */
export function byFolder(summary, root) {
  /** @type {Map<string, { lines: Count, branches: Count }>} */
  const sums = new Map();
  for (const [path, { lines, branches }] of Object.entries(summary)) {
    if (path === 'total') continue;
    const [, folder = '', file] = relative(root, path).replaceAll('\\', '/').split('/');
    const name = file === undefined ? 'src' : folder;
    const sum = sums.get(name) ?? { lines: { total: 0, covered: 0 }, branches: { total: 0, covered: 0 } };
    sums.set(name, { lines: plus(sum.lines, lines), branches: plus(sum.branches, branches) });
  }
  return new Map(
    [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { lines, branches }]) => [name, { lines: share(lines), branches: share(branches) }]),
  );
}

/** @param {Count} a @param {Count} b @returns {Count} */
function plus(a, b) {
  return { total: a.total + b.total, covered: a.covered + b.covered };
}

/** @param {Count} count */
function share({ total, covered }) {
  return total === 0 ? 100 : Math.floor((1000 * covered) / total) / 10;
}

/**
 * @param {string} document with the table
 * @param {ReturnType<typeof byFolder>} measured
 * @returns {string[]} what is below the table, or has no row
 */
export function fallsShort(document, measured) {
  const rows = new Map(
    [...document.matchAll(ROW)].map(([, name, lines, branches]) => [name, { lines, branches }]),
  );
  return [...measured].flatMap(([name, { lines, branches }]) => {
    const row = rows.get(name);
    if (row === undefined) return [`${name}: there is no row for it in ${DOCUMENT}`];
    return [
      ...below(name, 'lines', lines, Number(row.lines)),
      ...below(name, 'branches', branches, Number(row.branches)),
    ];
  });
}

/** @param {string} name @param {string} what @param {number} measured @param {number} documented */
function below(name, what, measured, documented) {
  return measured >= documented - TOLERANCE
    ? []
    : [`${name}: ${measured} % of ${what} are covered, ${documented} % according to ${DOCUMENT}`];
}

/** @param {string} document @param {ReturnType<typeof byFolder>} measured @returns {string} with its table anew */
export function withTable(document, measured) {
  const rows = [...measured].map(
    ([name, { lines, branches }]) => `| \`${name}\` | ${lines.toFixed(1)} % | ${branches.toFixed(1)} % |`,
  );
  const before = document.split('\n');
  const head = before.findIndex((line) => line.startsWith('| folder | lines |')) + 2;
  const length = before.slice(head).findIndex((line) => !line.startsWith('|'));
  return [...before.slice(0, head), ...rows, ...before.slice(head + length)].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const measured = byFolder(
    JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')),
    process.cwd(),
  );
  const document = readFileSync(DOCUMENT, 'utf8');
  if (process.argv.includes('--write')) {
    writeFileSync(DOCUMENT, withTable(document, measured));
  } else {
    const short = fallsShort(document, measured);
    for (const line of short) process.stderr.write(`${line}\n`);
    process.exitCode = short.length > 0 ? 1 : 0;
  }
}
