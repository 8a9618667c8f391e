import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../model/usage-error.js';
import { inBlocks, systemErrorCode, writeAll } from '../../report/write-all.js';
import type { Chunks } from '../../text/chunks.js';

/**
 * Writes a file that a workflow asked for, in one of its own folders. A pull request can put symbolic links into
 * the workspace, so none is followed: not as the file, and not on the way to it.
 * @param name relative to the first folder, or absolute
 * @param folders the directories that may be written to, each an absolute path
 * @throws UsageError where the file lies elsewhere or cannot be written
 */
export function writeReportFile(name: string, folders: readonly string[], text: Chunks): void {
  const [workspace = '.'] = folders;
  const path = resolve(workspace, name);
  const folder = folders.find((f) => path.startsWith(f.endsWith(sep) ? f : f + sep));
  if (folder === undefined)
    throw new UsageError(`report-file: ${name} is not inside the workspace or RUNNER_TEMP.`);
  try {
    // What a runner's own folder is linked from is the runner's business.
    const way = dirname(relative(folder, path)).split(sep);
    const parent = way.reduce((at, part) => enter(join(at, part), name), realpathSync(folder));
    const target = join(parent, basename(path));
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) {
      throw new UsageError(`report-file: ${name} exists and is not a regular file.`);
    }
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
    const file = openSync(target, flags, 0o644);
    try {
      for (const block of inBlocks(text)) writeAll(file, block);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`report-file: ${name} could not be written (${systemErrorCode(error)}).`);
  }
}

/** Goes into a folder, and makes it where it is missing. */
function enter(path: string, name: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) mkdirSync(path);
  else if (!stats.isDirectory()) {
    throw new UsageError(`report-file: the path ${name} contains a symbolic link or a file.`);
  }
  return path;
}
