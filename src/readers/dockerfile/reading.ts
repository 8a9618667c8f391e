// What is read of one Dockerfile, and the limits of it.

import type { Dockerfile } from '../../model/dockerfile.js';
import { noReading, type Reading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import type { Location } from '../../text/location.js';
import type { SourceFile } from '../../text/source-file.js';

/** Arguments before the first FROM, stages, and sources of files: each is resolved in each way to build the file. */
export const MAX_INSTRUCTIONS = 2_000;
/** Flags one behind the other: the parser takes a time for them that grows with the square of their number. */
const MAX_FLAGS = 1_000;
/** The parser looks at each character several times, and makes objects of words. */
const STEPS_PER_CHARACTER = 4;

/**
 * @param path what builds call it by
 * @param budget pays for reading it
 * @param parse reads it; it calls its last parameter once where reading ends before the file does
 * @throws OverBudget
 */
export function readingOf(
  file: SourceFile,
  path: string,
  budget: Budget | undefined,
  parse: (file: SourceFile, path: string, tooMany: (at: Location) => void) => Dockerfile,
): Reading {
  const reading = noReading();
  const report = (location: Location, message: string): void => {
    reading.problems.push({ location, message });
  };
  const excess = flagPast(file.text);
  if (excess !== null) {
    report(file.location(excess, excess), `more than ${MAX_FLAGS} consecutive flags`);
    return reading;
  }
  budget?.spend(STEPS_PER_CHARACTER * file.text.length);
  const tooMany = `more than ${MAX_INSTRUCTIONS} arguments, stages and COPY sources`;
  reading.dockerfiles.push(parse(file, path, (location) => report(location, tooMany)));
  return reading;
}

/** The place of the first flag past those that are read; null where there are no more. Comments are within instructions. */
function flagPast(text: string): number | null {
  let flags = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (/^[ \t]*#/.test(line[0])) continue;
    for (const word of line[0].matchAll(/\S+/g)) {
      if (word[0] === '\\' || word[0] === '`') continue;
      flags = word[0].startsWith('--') ? flags + 1 : 0;
      if (flags > MAX_FLAGS) return line.index + word.index;
    }
  }
  return null;
}
