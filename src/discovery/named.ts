import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { SourceFile } from '../text/source-file.js';
import { isCheckedOut, isWithin } from './checked-out.js';
import { checkedOutLink } from './links.js';
import { entryAt, isMissing } from './open-regular.js';
import { type ReadResult, readText } from './read.js';
import { checkedOutTrees } from './work-trees.js';

/**
 * Reads a file that the user named, wherever it lies. Places in it are shown like all others where it lies in the
 * root, and by its full path where it does not.
 * @param what it is called in an error, e.g. `baseline`
 * @returns null where it is not there and may be missing
 * @throws UsageError where it cannot be read
 */
export function readNamed(
  root: string,
  named: string,
  what: string,
  mayBeMissing = false,
): SourceFile | null {
  const absolute = isAbsolute(named) ? named : join(root, named);
  if (mayBeMissing && !existsSync(absolute)) return null;
  const trees = checkedOutTrees(root);
  const link = checkedOutLink(dirname(absolute), trees);
  if (link !== null && !isCheckedOut(absolute, trees)) {
    throw new UsageError(`${named}: ${link} is a symbolic link to a path outside the checked files.`);
  }
  const result = readText(dirname(absolute), basename(absolute));
  if ('refused' in result) {
    throw new UsageError(`${named}: this ${what} file could not be read: it ${result.refused}.`);
  }
  return new SourceFile(shownPath(root, absolute), result.text);
}

/**
 * Reads a file of the root that another file names, and that must not lead out of it: not through a linked folder either.
 * @param path relative to the root, with forward slashes
 * @returns its text, or why it was refused; null where there is no such file
 */
export function readInside(root: string, path: string): ReadResult | null {
  const result = readText(root, path);
  if ('refused' in result) {
    const isThere = !isMissing(result.code) && entryAt(join(root, path))?.isDirectory() !== true;
    return isThere ? { ...result, refused: result.code === 'ELOOP' ? IS_LINK : result.refused } : null;
  }
  // Most of the files that are asked for are not there: those that are, are looked at twice.
  return leadsInside(root, path) ? result : { refused: LEADS_OUT };
}

/** Entries of a folder of which more are not listed. */
const MAX_LISTED = 10_000;

/**
 * Lists a folder of the root: regular files, and folders with a slash at their end. Links are left out.
 * @param folder relative to the root, with forward slashes; '' for the root itself
 * @returns the names, sorted; none where there is no such folder, or a link leads out of the root
 */
export function listInside(root: string, folder: string): string[] {
  if (!leadsInside(root, join(folder, 'entry'))) return [];
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.isFile() ? entry.name : []))
      .sort()
      .slice(0, MAX_LISTED);
  } catch {
    return [];
  }
}

const IS_LINK = 'is a symbolic link, which is not followed';
const LEADS_OUT = 'is behind a symbolic link to a path outside the checked directory';

/**
 * Reads a file of the root that decides how the rest is checked, where there is one: one that is there and cannot be
 * read is never taken for none.
 * @param path relative to the root, with forward slashes
 * @param what it is called in an error, e.g. `configuration`
 * @returns null where there is no such file
 * @throws UsageError where it cannot be read, or a link leads out of the root
 */
export function readPolicy(root: string, path: string, what: string): SourceFile | null {
  const result = readText(root, path);
  if ('text' in result) {
    if (leadsInside(root, path)) return new SourceFile(path, result.text);
    throw new UsageError(`${path}: a symbolic link on the way to this ${what} file leads out of ${root}.`);
  }
  const folder = dirname(join(root, path));
  const leadsNowhere = entryAt(folder)?.isSymbolicLink() === true && !existsSync(folder);
  if (isMissing(result.code) && !leadsNowhere) return null;
  const reason = leadsNowhere ? 'is in a folder that is a broken symbolic link' : result.refused;
  throw new UsageError(
    `${path}: this ${what} file could not be read: it ${reason}. The check stops here: make the file readable, or remove it.`,
  );
}

function leadsInside(root: string, path: string): boolean {
  try {
    return isWithin(realpathSync(dirname(join(root, path))), realpathSync(root));
  } catch {
    return false;
  }
}

/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
export function shownPath(root: string, absolute: string): string {
  return (isWithin(absolute, root) ? relative(root, absolute) : absolute).split(sep).join('/');
}
