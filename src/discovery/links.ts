// Symbolic links that were checked out: the author of a pull request decides where a path leads.

import { join, parse, sep } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { isWithin, realPath } from './checked-out.js';
import { entryAt } from './open-regular.js';
import { checkedOutTrees } from './work-trees.js';

/**
 * The first symbolic link on the way to a file, or in its place, that is itself a checked-out file.
 * @param path absolute
 * @param trees folders that hold files of a stranger: real paths
 * @returns its path; null where there is none
 */
export function checkedOutLink(path: string, trees: readonly string[]): string | null {
  const { root } = parse(path);
  let folder = root;
  for (const part of path.slice(root.length).split(sep)) {
    const at = join(folder, part);
    const stats = entryAt(at);
    if (stats === undefined) return null;
    if (stats.isSymbolicLink() && trees.some((tree) => isWithin(realPath(folder), tree))) return at;
    folder = at;
  }
  return null;
}

/**
 * Refuses to write a file where a checked-out link would decide which one that is.
 * @param what the option that names it, e.g. `--output`
 * @param path absolute
 * @param root the folder that is checked
 * @throws UsageError
 */
export function refuseToWriteThroughLinks(what: string, path: string, root: string): void {
  const link = checkedOutLink(path, checkedOutTrees(root));
  if (link !== null) {
    throw new UsageError(
      `${what}: ${path} was not written: ${link} is a symbolic link in the checked files.`,
    );
  }
}
