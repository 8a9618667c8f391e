import { resolve } from 'node:path';
import { readNamed, shownPath } from '../discovery/named.js';
import type { CheckOptions } from '../model/options.js';
import { SourceFile } from '../text/source-file.js';

export const USUAL_PATHS = ['.github/wincompat', 'wincompat', '.wincompat'].flatMap((path) => [
  `${path}.yml`,
  `${path}.yaml`,
]);

/**
 * Finds the configuration file.
 * @param options where the user named a file, it may lie anywhere; else the usual places of the root are looked at
 * @param open opens a file of the root
 * @returns the file, and those that stand in another of the usual places and are left aside
 * @throws UsageError where the named file cannot be read
 */
export async function findConfig(
  { root, config: named, policy }: Pick<CheckOptions, 'root' | 'config' | 'policy'>,
  open: (path: string) => SourceFile | null,
): Promise<{ file: SourceFile | null; others: SourceFile[] }> {
  const read = policy?.read ?? null;
  if (named !== null) {
    const path = shownPath(root, resolve(root, named));
    const text = read === null ? null : await read(path);
    const file = text === null ? readNamed(root, named, 'configuration') : new SourceFile(path, text);
    return { file, others: [] };
  }
  const found: SourceFile[] = [];
  for (const path of USUAL_PATHS) {
    const text = read === null ? (open(path)?.text ?? null) : await read(path);
    if (text !== null) found.push(new SourceFile(path, text));
  }
  const [file = null, ...others] = found;
  return { file, others };
}
