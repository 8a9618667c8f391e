import type { SourceFile } from '../../text/source-file.js';
import type { Read } from '../reader.js';
import { FROM, readingOf } from './reading.js';
import { scan } from './scan.js';

/**
 * The reader of a Dockerfile that a scan can read for certain, as most are: the parser is large and not loaded for it.
 * @returns null where the parser is needed
 */
export function readerByScan(file: SourceFile): Read | null {
  const scanned = FROM.test(file.text) ? scan(file, file.path) : null;
  return scanned === null ? null : (same, { budget }) => readingOf(same, same.path, budget, () => scanned);
}
