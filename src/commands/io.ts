// What the commands read from and write to, beside the files that are checked.

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from '../options.js';
import { inertLog } from '../reporters/inert.js';

export function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Writes to standard output, and waits until a pipe has taken everything: exiting before would cut it off. */
export function writeResult(text: string): Promise<void> {
  return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}

/** One line on standard error. */
export function writeProblem(text: string): void {
  process.stderr.write(`wincompat: ${inertLog(text)}\n`);
}

/** @throws UsageError where the file cannot be written */
export function writeOutput(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `--output: ${path} could not be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}
