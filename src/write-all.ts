import { writeSync } from 'node:fs';
import type { Chunks } from './text/chunks.js';

/** Characters that are written at a time. */
const BLOCK = 64 * 1024;

/** The same text in pieces that are worth a write each. */
export function* inBlocks(chunks: Chunks): Generator<string> {
  let block = '';
  for (const chunk of chunks) {
    block += chunk;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}

/**
 * Writes a text to an open file to its last byte: a write may take fewer than it is given, e.g. on a disk that gets full.
 * @throws the error of the system
 */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** The code of an error of the system or of a stream, e.g. `ENOSPC`. @throws the error where it is another one: a bug is no bad disk */
export function systemErrorCode(error: unknown): string {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined || code.startsWith('ERR_STREAM_')) return code;
  throw error;
}
