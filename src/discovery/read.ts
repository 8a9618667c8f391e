import { readInto, withRegularFile } from './open-regular.js';

/** Past this size a file is data, not a file that people wrote. */
export const MAX_FILE_BYTES = 1024 * 1024;
/** Tools write manifests too: all services of a cluster, rendered into one file. */
const MAX_MANIFEST_BYTES = 8 * MAX_FILE_BYTES;
/** Past this length a line is data, and costs the parser of Dockerfiles more than it can tell. */
const MAX_LINE_LENGTH = 64 * 1024;

const MANIFEST = /\.(?:ya?ml|json)$/i;
/** Helm's templates, whose lines are rendered one by one; the parser of YAML takes lines of any length. */
const TEMPLATE = /(?:^|\/)templates\//;

/** A file's text, or why it was refused, with the system's code where the system did. */
export type ReadResult = { text: string } | { refused: string; code?: string | null };

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
  const isManifest = MANIFEST.test(path);
  const most = isManifest ? MAX_MANIFEST_BYTES : MAX_FILE_BYTES;
  return withRegularFile<ReadResult>(`${root}/${path}`, (file, size) => {
    if (size > most) return { refused: `is larger than ${most / MAX_FILE_BYTES} MiB` };
    const bytes = readInto(size > buffer.length ? Buffer.allocUnsafe(size) : buffer.subarray(0, size), file);
    return decode(bytes, isManifest && !TEMPLATE.test(path) ? Number.POSITIVE_INFINITY : MAX_LINE_LENGTH);
  });
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
