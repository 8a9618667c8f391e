import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../options.js';
import { SourceFile } from '../text/source-file.js';
import { readText } from './read.js';

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
  const result = readText(dirname(absolute), basename(absolute));
  if ('refused' in result) {
    throw new UsageError(`${named}: this ${what} file could not be read: it ${result.refused}.`);
  }
  return new SourceFile(shownPath(root, absolute), result.text);
}

/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
export function shownPath(root: string, absolute: string): string {
  const inside = relative(root, absolute);
  return (inside.startsWith('..') || isAbsolute(inside) ? absolute : inside).split(sep).join('/');
}
