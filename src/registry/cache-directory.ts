// Where the cache may lie: not among the files that are checked. A record in it says which image a tag names, and what
// lies there could have been committed by the author of a pull request.

import { join } from 'node:path';
import { isCheckedOut, isWithin, realPath } from '../discovery/checked-out.js';
import { homeDirectory } from '../discovery/home.js';
import { checkedOutTrees } from '../discovery/work-trees.js';
import { UsageError } from '../model/usage-error.js';

/** The folder of a cache directory that holds all records, named after their form. */
export const LAYOUT = 'v1';

/**
 * Refuses a cache directory among the checked-out files.
 * @param directory absolute; need not exist
 * @param root the folder that is checked; absolute
 * @param working the working directory; absolute
 * @throws UsageError where it lies in them, through symbolic links too
 */
export function refuseCheckedOut(
  directory: string,
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  working = process.cwd(),
): void {
  const trees = checkedOutTrees(root, environment, working);
  const records = realPath(join(directory, LAYOUT));
  const holdsTree = trees.some((tree) => isWithin(tree, records));
  if (!isCheckedOut(directory, trees) && !isCheckedOut(records, trees) && !holdsTree) return;
  const isHomeInside = isCheckedOut(homeDirectory(environment), trees);
  const elsewhere =
    environment.GITHUB_ACTIONS === 'true'
      ? '${{ runner.temp }}/wincompat'
      : isHomeInside
        ? '/var/cache/wincompat'
        : '~/.cache/wincompat';
  throw new UsageError(
    `cache-dir: ${directory} is inside the checked-out files, so its records may be part of the change that is checked. Use a directory outside, e.g. ${elsewhere}.`,
  );
}
