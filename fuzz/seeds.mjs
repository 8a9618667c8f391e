// The repositories that a campaign begins with: those of seeds/, the fixtures of the tests, and the examples.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./mutate.mjs').Repository} Repository */

const FOLDERS = ['./seeds/', '../__tests__/reading/fixtures/', '../examples/'];
/** What a test expects of its fixture is no file of a repository. */
const NOT_SEEDS = /(?:^|\/)expected\.txt$/;
const MAX_BYTES = 16 * 1024;

/** @returns {Repository[]} in the same order on every machine */
export function seedRepositories() {
  return FOLDERS.flatMap((folder) => {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(root)
      .sort()
      .map((name) => repositoryIn(join(root, name)));
  }).filter((repository) => repository.length > 0);
}

/**
 * @param {string} root
 * @returns {Repository} its files in the order of their paths; those too large for a seed are left out
 */
export function repositoryIn(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_SEEDS.test(path))
    .sort()
    .flatMap((path) => {
      const stats = statSync(join(root, path));
      if (!stats.isFile() || stats.size > MAX_BYTES) return [];
      return [{ path, text: readFileSync(join(root, path), 'utf8') }];
    });
}
