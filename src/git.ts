// What git knows of the checked files. It is started without a shell, and reads; filters and hooks of the repository
// are left out.

import { spawnSync } from 'node:child_process';
import { UsageError } from './options.js';

const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Files that differ from a revision, and files that git does not know yet.
 * @param root the directory that the paths are relative to
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 */
export function filesChangedSince(root: string, revision: string): Set<string> {
  const git = (...args: string[]): string[] => {
    const options = { cwd: root, encoding: 'utf8' as const, maxBuffer: MAX_OUTPUT };
    const { status, stdout, stderr, error } = spawnSync(
      'git',
      ['-c', 'core.fsmonitor=false', ...args],
      options,
    );
    if (error !== undefined) throw new UsageError('changed-since: git could not be run.');
    if (status !== 0) {
      const says = stderr === '' ? '' : ` (${stderr.split('\n')[0]!.slice(0, 200)})`;
      throw new UsageError(
        `changed-since: git knows no revision '${revision.slice(0, 100)}' here${says}. In a workflow, check out with fetch-depth: 0.`,
      );
    }
    return stdout.split('\0').filter((path) => path !== '');
  };
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const [id] = git(...commit).map((line) => line.trim());
  return new Set([
    ...git('diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', id!, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
}
