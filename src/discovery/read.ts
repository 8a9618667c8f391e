import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Past this size a file is data, not a manifest that people wrote. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Past this length a line is data, and costs parsers more than it can tell. */
const MAX_LINE_LENGTH = 64 * 1024;

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
    if (stats.size > MAX_FILE_BYTES) return { refused: `is larger than ${MAX_FILE_BYTES} bytes` };
    let length = 0;
    while (length < stats.size) {
      const read = readSync(file, buffer, length, stats.size - length, length);
      if (read === 0) break;
      length += read;
    }
    return decode(buffer.subarray(0, length));
  } catch (error) {
    return { refused: `could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  } finally {
    closeSync(file);
  }
}

/** Decodes a file's bytes. Exported for its tests: the encodings are hard to tell apart in an editor. */
export function decode(bytes: Buffer): ReadResult {
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
  return hasLongLine(text) ? { refused: `has a line of more than ${MAX_LINE_LENGTH} characters` } : { text };
}

function hasLongLine(text: string): boolean {
  if (text.length <= MAX_LINE_LENGTH) return false;
  for (let i = 0, start = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) start = i + 1;
    else if (i - start >= MAX_LINE_LENGTH) return true;
  }
  return false;
}
