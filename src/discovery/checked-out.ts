// Which folders hold files of a repository, so that a stranger may have written what is in them.

import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { homeDirectory } from './home.js';

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/**
 * The folders that were checked out: the root, its git work tree, and on GitHub the workspace.
 * @param root the scanned folder; absolute
 * @param environment the process's own
 * @returns real paths
 */
export function checkedOutTrees(root: string, environment: NodeJS.ProcessEnv = process.env): string[] {
  const workspace = environment.GITHUB_WORKSPACE ?? '';
  const folders = [root, ...(isAbsolute(workspace) ? [workspace] : [])];
  return [
    ...new Set(folders.map(realPath).flatMap((folder) => [folder, ...workTreeOf(folder, environment)])),
  ];
}

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

/** The nearest folder upwards with a `.git`. One that holds the home directory is no project's: it keeps dotfiles. */
function workTreeOf(folder: string, environment: NodeJS.ProcessEnv): string[] {
  const home = homeDirectory(environment);
  const holdsHome = (at: string): boolean => isAbsolute(home) && isWithin(realPath(home), at);
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return holdsHome(at) ? [] : [at];
    if (dirname(at) === at) return [];
  }
}
