import { resolve } from 'node:path';
import { readNamed, readPolicy, shownPath } from '../discovery/named.js';
import type { CheckOptions } from '../model/options.js';
import { SourceFile } from '../text/source-file.js';

/** Where a new configuration is written. */
export const PROPOSED_PATH = '.github/wincompat.yml';

export const USUAL_PATHS = ['.github/wincompat', 'wincompat', '.wincompat'].flatMap((path) => [
  `${path}.yml`,
  `${path}.yaml`,
]);

/**
 * Finds the configuration file.
 * @param options where the user named a file, it may lie anywhere; else the usual places of the root are looked at
 * @returns the file, and those that stand in another of the usual places and are ignored
 * @throws UsageError where a file cannot be read: the named one, or one that is in a usual place
 */
export async function findConfig({
  root,
  config: named,
  policy,
}: Pick<CheckOptions, 'root' | 'config' | 'policy'>): Promise<{
  file: SourceFile | null;
  others: SourceFile[];
}> {
  const read = policy?.read ?? null;
  if (named !== null) {
    const path = shownPath(root, resolve(root, named));
    const text = read === null ? null : await read(path);
    const file = text === null ? readNamed(root, named, 'configuration') : new SourceFile(path, text);
    return { file, others: [] };
  }
  const found: SourceFile[] = [];
  for (const path of USUAL_PATHS) {
    const file = read === null ? readPolicy(root, path, 'configuration') : sourceOf(path, await read(path));
    if (file !== null) found.push(file);
  }
  const [file = null, ...others] = found;
  return { file, others };
}

function sourceOf(path: string, text: string | null): SourceFile | null {
  return text === null ? null : new SourceFile(path, text);
}
