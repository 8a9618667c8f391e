// Whether a path lies in checked-out files, whatever links lead there.

import { readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/**
 * Whether a path lies in one of the folders, or is one of them, after symbolic links are followed.
 * @param trees real paths
 */
export function isCheckedOut(path: string, trees: readonly string[]): boolean {
  const real = realPath(path);
  return trees.some((tree) => isWithin(real, tree));
}

/** Whether a path lies in a folder, or is that folder. Both absolute; links are not followed. */
export function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** A path without links. Parts of it need not exist yet: what is made there later lies where this says. */
export function realPath(path: string, links = MAX_LINKS): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    const parent = dirname(absolute);
    if (parent === absolute || links === 0) return absolute;
    const target = linkTarget(absolute);
    return target === null
      ? join(realPath(parent, links), relative(parent, absolute))
      : realPath(resolve(parent, target), links - 1);
  }
}

function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
