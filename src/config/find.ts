import { isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../options.js';
import type { SourceFile } from '../text/source-file.js';

const USUAL_PATHS = ['.github/wincompat.yml', 'wincompat.yml', '.wincompat.yml'];

/**
 * Finds the configuration file.
 * @param named a file named by the user, or null for the usual places
 * @param open opens a file of the root
 * @returns the file, and those that stand in another of the usual places and are left aside
 * @throws UsageError where the named file cannot be read or lies outside the root
 */
export function findConfig(
  root: string,
  named: string | null,
  open: (path: string) => SourceFile | null,
): { file: SourceFile | null; others: SourceFile[] } {
  const wanted = named === null ? USUAL_PATHS : [insideRoot(root, named)];
  const [file, ...others] = wanted.map(open).filter((found) => found !== null);
  if (file === undefined && named !== null) {
    throw new UsageError(`${named}: this configuration file could not be read.`);
  }
  return { file: file ?? null, others };
}

function insideRoot(root: string, path: string): string {
  const inside = relative(root, isAbsolute(path) ? path : join(root, path))
    .split(sep)
    .join('/');
  if (inside.startsWith('../')) throw new UsageError(`${path}: lies outside the checked directory ${root}.`);
  return inside;
}
