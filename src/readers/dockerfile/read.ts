// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.

import type { Dockerfile, DockerfileText } from '../../model/dockerfile.js';
import type { Reading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import type { Location } from '../../text/location.js';
import { SourceFile } from '../../text/source-file.js';
import type { YamlScalar } from '../../text/yaml.js';
import type { Read } from '../reader.js';
import { parser } from './parser.js';
import { readingOf } from './reading.js';
import { scan } from './scan.js';

/** @throws ParserNeeded */
export const readDockerfile: Read = (file, { budget }) => readingOf(file, file.path, budget, scanOrParse);

function scanOrParse(file: SourceFile, path: string, tooMany: (at: Location) => void): Dockerfile {
  return scan(file, path) ?? parser()(file, path, tooMany);
}

/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 * @param budget pays for reading it
 * @throws OverBudget
 */
export function readInlineDockerfile(
  file: SourceFile,
  scalar: YamlScalar,
  path: string,
  budget?: Budget,
): Pick<Reading, 'dockerfiles' | 'problems'> {
  const { line, column } = file.location(scalar.start, scalar.start);
  const block = file.text.slice(file.lineStart(line - 1), scalar.end);
  // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
  const indent = block.search(/[^ ]|$/) || column - 1;
  const outside = (at: Location): Location => ({
    path: file.path,
    line: at.line + line - 1,
    column: at.column + indent,
    endLine: at.endLine + line - 1,
    endColumn: at.endColumn + indent,
  });
  const { dockerfiles, problems } = readingOf(
    new SourceFile(file.path, scalar.value),
    path,
    budget,
    scanOrParse,
  );
  const moved = (text: DockerfileText): DockerfileText => ({ ...text, location: outside(text.location) });
  return {
    problems: problems.map((problem) => ({ ...problem, location: outside(problem.location) })),
    dockerfiles: dockerfiles.map((dockerfile) => ({
      ...dockerfile,
      globalArgs: dockerfile.globalArgs.map((arg) => ({
        ...arg,
        value: arg.value === null ? null : moved(arg.value),
      })),
      stages: dockerfile.stages.map((stage) => ({
        ...stage,
        image: moved(stage.image),
        sources: stage.sources.map(moved),
      })),
    })),
  };
}
