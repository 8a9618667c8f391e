// Which folders hold files of a repository, so that a stranger may have written what is in them.

import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import { isWithin, realPath } from './checked-out.js';
import { gitDirectoryOf, readLine } from './git-directory.js';
import { homeDirectory } from './home.js';

/** More work trees of one repository are not looked for. */
const MAX_LINKED = 1_000;
/** Set by systems that run pipelines: there the home directory is no person's. */
const PIPELINE = ['CI', 'GITHUB_ACTIONS', 'TF_BUILD', 'JENKINS_URL'];

/**
 * The folders that were checked out: the root, on GitHub the workspace, the work trees around them and around the
 * working directory (a repository may be in another) and the other work trees of those repositories. Files without a
 * repository, as an archive has them, begin where the root and the working directory part.
 * @param root the scanned folder; absolute
 * @param environment the process's own
 * @param working the working directory; absolute
 * @returns real paths
 */
export function checkedOutTrees(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  working = process.cwd(),
): string[] {
  const trees = new Set<string>();
  const workspace = environment.GITHUB_WORKSPACE ?? '';
  const home = homeOf(environment);
  // What is started or kept in the working directory's repository is not the user's own either.
  for (const tree of workTreesAround(realPath(working), home))
    if (home === null || !isWithin(home, tree)) trees.add(tree);
  for (const folder of [root, ...(isAbsolute(workspace) ? [workspace] : [])].map(realPath)) {
    trees.add(folder);
    const around = workTreesAround(folder, home);
    const ground = around.length > 0 ? around : archiveAround(folder, realPath(working), home);
    for (const tree of ground.flatMap((top) => [top, ...linkedWorkTrees(top)])) trees.add(tree);
  }
  return [...trees];
}

/** The home directory of a person; null where it is not known, or is that of a pipeline. */
function homeOf(environment: NodeJS.ProcessEnv): string | null {
  const home = homeDirectory(environment);
  return isAbsolute(home) && !PIPELINE.some((name) => environment[name]) ? realPath(home) : null;
}

/**
 * The folders upwards with a `.git`. The nearest has the folder's own files; an outer one that holds a person's home
 * directory is theirs, and keeps their settings.
 */
function workTreesAround(folder: string, home: string | null): string[] {
  const [own, ...outer] = upwards(folder).filter((at) => existsSync(join(at, '.git')));
  const others = outer.filter((at) => home === null || !isWithin(home, at));
  return own === undefined ? [] : [own, ...others];
}

/** What the folder and the working directory share, unless everybody's or a person's files are there. */
function archiveAround(folder: string, working: string, home: string | null): string[] {
  const common = upwards(folder).find((at) => isWithin(working, at));
  const others = [realPath(tmpdir()), ...(home === null ? [] : [home])];
  return common === undefined || others.some((other) => isWithin(other, common)) ? [] : [common];
}

/** A folder and those that it lies in, but for the one at the top: all files of the system lie there. */
function upwards(folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.push(at);
  return folders;
}

/** The other work trees of the repository: the main one, and those that `git worktree add` made. */
function linkedWorkTrees(top: string): string[] {
  const common = gitDirectoryOf(top)?.common;
  if (common === undefined) return [];
  const linked = namesIn(join(common, 'worktrees')).flatMap((name) => {
    const file = readLine(join(common, 'worktrees', name, 'gitdir'));
    return file !== null && isAbsolute(file) && basename(file) === '.git' ? [dirname(file)] : [];
  });
  return [...mainWorkTrees(common), ...linked].map(realPath).filter((tree) => dirname(tree) !== tree);
}

/** The folders whose `.git` holds a git directory, as that of a submodule lies in `.git/modules` of another. */
function mainWorkTrees(common: string): string[] {
  const parts = realPath(common).split(sep);
  return parts.flatMap((part, at) => (part === '.git' ? [parts.slice(0, at).join(sep) || sep] : []));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, MAX_LINKED);
  } catch {
    return [];
  }
}
