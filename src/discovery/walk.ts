import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../options.js';

/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** A repository past this size is cut off here, and the report says so. */
const MAX_FILES = 200_000;

export interface FileList {
  /** Relative to the root, with forward slashes, sorted. */
  paths: string[];
  /** Files that the user named one by one: they are read whatever they are called. */
  named: Set<string>;
  truncated: boolean;
}

/**
 * Lists the regular files to look at. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @throws UsageError where a wanted path does not exist or lies outside the root
 */
export function listFiles(root: string, wanted: readonly string[]): FileList {
  const found = new Set<string>();
  const named = new Set<string>();
  for (const path of wanted.length === 0 ? [root] : wanted) {
    const inside = relative(root, path);
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new UsageError(`${path}: lies outside the checked directory ${root}.`);
    }
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${path}: there is no such file or directory.`);
    if (stats.isDirectory()) {
      walk(path, toSlashes(inside), found);
    } else if (stats.isFile()) {
      found.add(toSlashes(inside));
      named.add(toSlashes(inside));
    }
  }
  return { paths: [...found].sort(byPath), named, truncated: found.size >= MAX_FILES };
}

function walk(top: string, prefix: string, found: Set<string>): void {
  const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
  while (waiting.length > 0 && found.size < MAX_FILES) {
    const at = waiting.pop()!;
    for (const entry of entriesOf(at.folder)) {
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) {
          waiting.push({ folder: join(at.folder, entry.name), prefix: `${at.prefix}${entry.name}/` });
        }
      } else if (entry.isFile() && found.size < MAX_FILES) {
        found.add(at.prefix + entry.name);
      }
    }
  }
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
