// Which findings a change can have brought about: those that stand in a file that it touches, or that such a file
// decides. It is files and not lines, since a line that is taken out (a node selector) breaks one that stays.

import { UsageError } from './options.js';
import type { Finding } from './report.js';

const MAX_OUTPUT = 64 * 1024 * 1024;

/**
 * Files that differ from a revision, and files that git does not know yet.
 * @param root the directory that the paths are relative to
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 */
export function changedSince(root: string, revision: string): Set<string> {
  // Loaded where it is used: most runs compare nothing.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const git = (...args: string[]): string[] => {
    const options = { cwd: root, encoding: 'utf8' as const, maxBuffer: MAX_OUTPUT };
    const { status, stdout, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], options);
    if (error !== undefined) throw new UsageError('changed-since: git could not be run.');
    if (status !== 0) {
      throw new UsageError(
        `changed-since: git knows no revision '${revision.slice(0, 100)}' here. In a workflow, check out with fetch-depth: 0.`,
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

/** @param changed paths as the report has them */
export function markUnchanged(findings: readonly Finding[], changed: ReadonlySet<string>): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    preexisting: ![finding, ...finding.related].some(({ path }) => changed.has(path)),
  }));
}
