import { readNamed } from '../discovery/named.js';
import type { SourceFile } from '../text/source-file.js';

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
  if (named !== null) return { file: readNamed(root, named, 'configuration'), others: [] };
  const [file, ...others] = USUAL_PATHS.map(open).filter((found) => found !== null);
  return { file: file ?? null, others };
}
