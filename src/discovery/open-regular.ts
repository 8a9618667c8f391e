// Opens files that a stranger may have made. A symbolic link could lead anywhere, a FIFO blocks its reader for ever, and
// a device such as /dev/zero has no end.

import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Why a file was not read: the end of a sentence that begins with "it", without a full stop. */
export interface Refused {
  readonly refused: string;
  /** The system's code, e.g. `ENOENT`; null where the system did not refuse. */
  readonly code: string | null;
}

/**
 * Hands a regular file to `use`, and closes it.
 * @param links whether the file itself may be a symbolic link; folders on the way may always be
 * @returns what `use` returns, or why the file was refused
 */
export function withRegularFile<T>(
  path: string,
  use: (file: number, size: number) => T,
  links: 'refuse' | 'follow' = 'refuse',
): T | Refused {
  let file: number;
  try {
    file = openSync(path, flagsFor(path, links));
  } catch (error) {
    return refused('could not be opened', error);
  }
  try {
    const stats = fstatSync(file);
    return stats.isFile() ? use(file, stats.size) : { refused: 'is not a regular file', code: null };
  } catch (error) {
    return refused('could not be read', error);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a regular file.
 * @param most in bytes; a larger file is refused
 */
export function readRegularFile(
  path: string,
  most: number,
  links: 'refuse' | 'follow' = 'refuse',
): Buffer | Refused {
  return withRegularFile(
    path,
    (file, size) =>
      size > most
        ? { refused: `is larger than ${sizeOf(most)}`, code: null }
        : readInto(Buffer.allocUnsafe(size), file),
    links,
  );
}

/** Fills a buffer from a file's beginning. @returns the part that was filled: a file can shrink while it is read */
export function readInto(bytes: Buffer, file: number): Buffer {
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Whether a code says that there is no such file: also where no file can have that path. */
export function isMissing(code: string | null | undefined): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code ?? '');
}

/** What is at a path, a link as such; undefined where nothing is, or a path that can be no file's. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** O_NONBLOCK lets a FIFO be opened without a writer, so that it can be refused. Windows has neither flag. */
function flagsFor(path: string, links: 'refuse' | 'follow'): number {
  const base = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  if (links === 'follow') return base;
  if (constants.O_NOFOLLOW !== undefined) return base | constants.O_NOFOLLOW;
  if (lstatSync(path).isSymbolicLink()) throw Object.assign(new Error('symbolic link'), { code: 'ELOOP' });
  return base;
}

function sizeOf(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  return Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${bytes} bytes`;
}

function refused(what: string, error: unknown): Refused {
  const { code = null } = error as NodeJS.ErrnoException;
  return { refused: `${what} (${code ?? 'unknown error'})`, code };
}
