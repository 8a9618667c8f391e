import { lstatSync, readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UsageError } from '../options.js';

/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** A repository past this size is cut off here, and the report says so. */
const MAX_FILES = 200_000;

export interface FileList {
  /** Relative to the root, with forward slashes, sorted; only those of interest. */
  paths: string[];
  /** Files that the user named one by one: they are read whatever they are called. */
  named: Set<string>;
  truncated: boolean;
}

/**
 * Lists the regular files to look at. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @param claimed whether a file of this path is of interest; those that the user named always are
 * @param excluded files that are never listed, not even where the user named them
 * @throws UsageError where a wanted path does not exist or lies outside the root
 */
export function listFiles(
  root: string,
  wanted: readonly string[],
  claimed: (path: string) => boolean,
  excluded: (path: string) => boolean = () => false,
): FileList {
  const found = new Set<string>();
  const named = new Set<string>();
  const isWanted = (path: string): boolean => !excluded(path) && claimed(path);
  let truncated = false;
  for (const path of wanted.length === 0 ? [root] : wanted) {
    const inside = relative(root, path);
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new UsageError(`${path}: lies outside the checked directory ${root}.`);
    }
    // The root itself may be a link: the user chose it.
    const stats = (path === root ? statSync : lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${path}: there is no such file or directory.`);
    if (stats.isDirectory()) {
      truncated = walk(path, toSlashes(inside), isWanted, found) || truncated;
    } else if (stats.isFile() && !excluded(toSlashes(inside))) {
      found.add(toSlashes(inside));
      named.add(toSlashes(inside));
    }
  }
  return { paths: [...found].sort(byPath), named, truncated };
}

/** @returns true where the tree was too large to be walked to its end */
function walk(top: string, prefix: string, claimed: (path: string) => boolean, found: Set<string>): boolean {
  let seen = 0;
  const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of entriesOf(at.folder)) {
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) {
          waiting.push({ folder: `${at.folder}${sep}${entry.name}`, prefix: `${at.prefix}${entry.name}/` });
        }
      } else if (entry.isFile()) {
        if (++seen > MAX_FILES) return true;
        const path = at.prefix + entry.name;
        if (claimed(path)) found.add(path);
      }
    }
  }
  return false;
}

/** A folder that may not be read holds nothing that a reader could use. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** By code units: the same order on every machine, whatever its locale. */
function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
