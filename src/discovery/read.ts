import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Past this size a file is data, not a file that people wrote. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Tools write manifests too: all services of a cluster, rendered into one file. */
const MAX_MANIFEST_BYTES = 8 * MAX_FILE_BYTES;
/** Past this length a line is data, and costs the parser of Dockerfiles more than it can tell. */
const MAX_LINE_LENGTH = 64 * 1024;

/** YAML and JSON, whose parser takes lines of any length. Helm's templates are written by people. */
const MANIFEST = /(?<!(?:^|\/)templates\/.*)\.(?:ya?ml|json)$/i;

export type ReadResult = { text: string } | { refused: string };

// One buffer for all files: reading 20,000 small files is mostly the cost of allocating for them.
const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);

/**
 * Reads one regular file as text: UTF-8, or UTF-16 where its byte order mark says so. Never follows a
 * symbolic link and never blocks on a FIFO or a device.
 * @param root an absolute directory
 * @param path relative to it, with forward slashes
 * @returns the text without its byte order mark, or why it was refused
 */
export function readText(root: string, path: string): ReadResult {
  let file: number;
  try {
    file = openSync(
      `${root}/${path}`,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
  } catch (error) {
    return { refused: `could not be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { refused: 'is not a regular file' };
    const isManifest = MANIFEST.test(path);
    const most = isManifest ? MAX_MANIFEST_BYTES : MAX_FILE_BYTES;
    if (stats.size > most) return { refused: `is larger than ${most / MAX_FILE_BYTES} MiB` };
    const bytes = stats.size > MAX_FILE_BYTES ? Buffer.allocUnsafe(stats.size) : buffer;
    let length = 0;
    while (length < stats.size) {
      const read = readSync(file, bytes, length, stats.size - length, length);
      if (read === 0) break;
      length += read;
    }
    return decode(bytes.subarray(0, length), isManifest ? Number.POSITIVE_INFINITY : MAX_LINE_LENGTH);
  } catch (error) {
    return { refused: `could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  } finally {
    closeSync(file);
  }
}

/** Decodes a file's bytes. Exported for its tests: the encodings are hard to tell apart in an editor. */
export function decode(bytes: Buffer, longestLine = MAX_LINE_LENGTH): ReadResult {
  let text: string;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) text = bytes.toString('utf16le', 2);
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    text = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  } else {
    if (bytes.includes(0)) return { refused: 'is binary' };
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    text = bytes.toString('utf8', marked ? 3 : 0);
  }
  return hasLongLine(text, longestLine)
    ? { refused: `has a line of more than ${longestLine} characters` }
    : { text };
}

function hasLongLine(text: string, most: number): boolean {
  if (text.length <= most) return false;
  for (let i = 0, start = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) start = i + 1;
    else if (i - start >= most) return true;
  }
  return false;
}
