// What the commands write, and where: results to standard output, problems to standard error, reports to files. What
// cannot be written is never lost silently: the exit code is not 0 then.

import { closeSync, existsSync, fstatSync, openSync, statSync } from 'node:fs';
import { UsageError } from '../options.js';
import type { Chunks } from '../text/chunks.js';
import { escapeForLog } from '../text/escape.js';
import { inBlocks, systemErrorCode, writeAll } from '../write-all.js';
import { EXIT } from './usage.js';

export function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Whether something that was to be written is lost. */
let lost = false;
/** Whether standard output has taken anything. */
let begun = false;

/** To be called once, before anything is written: an error of an output stream is no crash, and no success. */
export function guardOutput(): void {
  // Reported by the write that fails.
  process.stdout.on('error', () => {});
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosedByReader(error)) lost = true;
  });
  process.on('exit', (code) => {
    if (lost && code === EXIT.clean) process.exitCode = EXIT.usage;
  });
}

/**
 * Writes to standard output, and waits until all of it is taken. Where the reader of a pipe stops reading, as `head`
 * does, the rest is not made, and that is no error; where it has read nothing, the result is lost.
 * @throws UsageError where standard output cannot be written
 */
export async function writeResult(result: string | Chunks): Promise<void> {
  for (const block of inBlocks(typeof result === 'string' ? [result] : result)) {
    try {
      await write(process.stdout, block);
      begun = true;
    } catch (error) {
      const code = systemErrorCode(error);
      if (!isClosedByReader({ code }))
        throw new UsageError(`standard output could not be written (${code}).`);
      if (!begun) lost = true;
      return;
    }
  }
}

/** One line on standard error. */
export function writeProblem(text: string): void {
  write(process.stderr, `wincompat: ${escapeForLog(text)}\n`).catch((error: NodeJS.ErrnoException) => {
    if (!isClosedByReader(error)) lost = true;
  });
}

/** @throws UsageError where the file cannot be written */
export function writeOutput(path: string, text: Chunks): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (const block of inBlocks(text)) writeAll(file, block);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new UsageError(`--output: ${path} could not be written (${systemErrorCode(error)}).`);
  }
}

/** Resolves when the stream has taken the text. */
async function write(stream: NodeJS.WriteStream & { fd: number }, text: string): Promise<void> {
  // Node's stream for files does not look at how much a write has taken.
  if (!stream.isTTY && isFile(stream.fd)) return writeAll(stream.fd, text);
  return new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done())));
}

function isFile(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isFile() || stats.isCharacterDevice();
}

/** Windows reports a pipe without a reader as EOF; a stream that has failed before is destroyed. */
function isClosedByReader({ code }: { code?: string | undefined }): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}
