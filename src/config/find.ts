import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { readText } from '../discovery/read.js';
import { UsageError } from '../options.js';
import { SourceFile } from '../text/source-file.js';

const USUAL_PATHS = ['.github/wincompat.yml', 'wincompat.yml', '.wincompat.yml'];

/**
 * Finds the configuration file.
 * @param named a file named by the user, wherever it lies, or null for the usual places of the root
 * @param open opens a file of the root
 * @returns the file, and those that stand in another of the usual places and are left aside
 * @throws UsageError where the named file cannot be read
 */
export function findConfig(
  root: string,
  named: string | null,
  open: (path: string) => SourceFile | null,
): { file: SourceFile | null; others: SourceFile[] } {
  if (named !== null) return { file: openNamed(root, named), others: [] };
  const [file, ...others] = USUAL_PATHS.map(open).filter((found) => found !== null);
  return { file: file ?? null, others };
}

function openNamed(root: string, named: string): SourceFile {
  const absolute = isAbsolute(named) ? named : join(root, named);
  const result = readText(dirname(absolute), basename(absolute));
  if ('refused' in result) {
    throw new UsageError(`${named}: this configuration file could not be read: it ${result.refused}.`);
  }
  // Places in it are shown like all others where it lies in the root, and by its full path where it does not.
  const inside = relative(root, absolute);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? absolute : inside;
  return new SourceFile(shown.split(sep).join('/'), result.text);
}
