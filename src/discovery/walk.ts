import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { isWithin, realPath } from './checked-out.js';

/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Past so many files of interest, or entries of any kind, a repository is cut off, and a problem says so. */
const MAX_FILES = 200_000;
const MAX_ENTRIES = 5_000_000;
/** Links that are looked at: where they lead is several questions to the system. */
const MAX_SPECIAL = 10_000;

/** A folder that could not be listed, or the place where the walk ended early. */
export interface WalkProblem {
  /** Relative to the root, with forward slashes. */
  path: string;
  message: string;
}

export interface FileList {
  /** Relative to the root, with forward slashes, sorted; only those of interest. */
  paths: string[];
  /** Files that the user named one by one: they are read whatever they are called. */
  named: Set<string>;
  /** Of the files that the user named, those that are excluded. */
  excluded: string[];
  /** Links, and what else is no regular file, that may be of interest and lead to none of the files. */
  elsewhere: string[];
  /** What was not looked at. */
  problems: WalkProblem[];
}

/**
 * Lists the regular files to examine. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @param claimed whether a file of this path is of interest; those that the user named always are
 * @param excluded files that are never listed, not even where the user named them
 * @param most files of interest: the walk ends there
 * @throws UsageError where a wanted path does not exist, cannot be listed, or lies outside the root
 */
export function listFiles(
  root: string,
  wanted: readonly string[],
  claimed: (path: string) => boolean,
  excluded: (path: string) => boolean = () => false,
  most = MAX_FILES,
): FileList {
  const found = new Set<string>();
  const named = new Set<string>();
  const left: string[] = [];
  const special = new Set<string>();
  const isWanted = (path: string): boolean => !excluded(path) && claimed(path);
  const problems: WalkProblem[] = [];
  for (const path of wanted.length === 0 ? [root] : wanted) {
    const inside = relative(root, path);
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new UsageError(`${path}: is outside the checked directory ${root}.`);
    }
    // The root itself may be a link: the user chose it.
    const stats = statsOf(path, path === root);
    if (stats === undefined) throw new UsageError(`${path}: there is no such file or directory.`);
    if (stats.isDirectory()) {
      for (const problem of walk(path, toSlashes(inside), isWanted, { found, special }, most))
        problems.push(problem);
      continue;
    }
    const shown = toSlashes(inside);
    if (excluded(shown)) left.push(shown);
    else if (stats.isFile()) {
      found.add(shown);
      named.add(shown);
    } else problems.push({ path: shown, message: notRegular(stats) });
  }
  const elsewhere = [...special].filter(
    (path) => !excluded(path) && leadsElsewhere(root, path, found, claimed),
  );
  return {
    paths: [...found].sort(byPath),
    named,
    excluded: left,
    elsewhere: elsewhere.sort(byPath),
    problems,
  };
}

/** Whether what is no regular file may hide one, or a folder, that is not looked at under another name. */
function leadsElsewhere(
  root: string,
  path: string,
  found: ReadonlySet<string>,
  claimed: (path: string) => boolean,
): boolean {
  const target = realPath(`${root}/${path}`);
  const inside = toSlashes(relative(realPath(root), target));
  if (found.has(inside)) return false;
  return isFolder(target) ? !isWithin(target, realPath(root)) : claimed(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function notRegular(stats: Stats): string {
  return stats.isSymbolicLink()
    ? 'the path is a symbolic link, which is not followed; use the path of its target'
    : 'the path is neither a regular file nor a directory';
}

function statsOf(path: string, isRoot: boolean) {
  try {
    return (isRoot ? statSync : lstatSync)(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${codeOf(error)}).`);
  }
}

/**
 * Adds the files of interest below a folder.
 * @returns the folders that could not be listed, and where it ended early
 * @throws UsageError where the folder itself cannot be listed: then there is nothing to check
 */
function walk(
  top: string,
  prefix: string,
  claimed: (path: string) => boolean,
  { found, special }: { found: Set<string>; special: Set<string> },
  most: number,
): WalkProblem[] {
  const problems: WalkProblem[] = [];
  let seen = 0;
  const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = entriesOf(at.folder);
    if (typeof entries === 'string') {
      if (at.folder === top) throw new UsageError(`${top}: cannot be listed (${entries}).`);
      problems.push({ path: at.prefix.slice(0, -1), message: `the folder cannot be listed (${entries})` });
      continue;
    }
    for (const entry of entries) {
      const path = at.prefix + entry.name;
      if (++seen > MAX_ENTRIES) return [...problems, cutAt(path, `${MAX_ENTRIES} entries`)];
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name))
          waiting.push({ folder: `${at.folder}${sep}${entry.name}`, prefix: `${path}/` });
      } else if (entry.isFile() && claimed(path)) {
        if (found.size >= most) return [...problems, cutAt(path, `${most} files to examine`)];
        found.add(path);
      } else if (!entry.isFile() && special.size < MAX_SPECIAL) special.add(path);
    }
  }
  return problems;
}

function cutAt(path: string, most: string): WalkProblem {
  return {
    path,
    message: `the directory has more than ${most}; the rest is not checked; pass the folders to check as arguments`,
  };
}

/** The entries of a folder, or the code of the error where it cannot be listed. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** By code units: the same order on every machine, whatever its locale. */
function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
