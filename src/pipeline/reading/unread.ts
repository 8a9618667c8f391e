import { noReading, type Reading } from '../../model/reading.js';

export const BINARY = 'is binary';

/** Binary files and data have no images; a file that people wrote, or that the user named, is reported. */
export function refusal(path: string, reason: string, isNamed: boolean): Reading | null {
  const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
  if (!isNamed && (isData || reason === BINARY)) return null;
  return unread(path, `the file ${reason}`);
}

export function unread(path: string, message: string): Reading {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...noReading(), problems: [{ location, message }] };
}
