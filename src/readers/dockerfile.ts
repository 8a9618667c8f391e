// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.

import { type Copy, DockerfileParser, type From, type Instruction, type Run } from 'dockerfile-ast';
import type { Dockerfile, DockerfileArg, DockerfileText, Stage } from '../image-use.js';
import type { Location } from '../report.js';
import { SourceFile } from '../text/source-file.js';
import type { YamlScalar } from '../text/yaml.js';
import { noReading, type Read, type Reading } from './reader.js';

/** Null for a file without a FROM: a part that a template engine puts into others. */
export const readDockerfile: Read = (file) =>
  /^[ \t]*FROM[ \t]/im.test(file.text) ? readAs(file, file.path) : null;

/** Nobody writes more arguments before the first FROM, stages, or sources of files by hand. */
const MAX_INSTRUCTIONS = 2_000;

function readAs(file: SourceFile, path: string): Reading {
  const reading = noReading();
  reading.dockerfiles.push(
    parse(file, path, (location) => {
      const message = `more than ${MAX_INSTRUCTIONS} arguments, stages and images that files are copied from`;
      reading.problems.push({ location, message });
    }),
  );
  return reading;
}

/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 */
export function readInlineDockerfile(
  file: SourceFile,
  scalar: YamlScalar,
  path: string,
): Pick<Reading, 'dockerfiles' | 'problems'> {
  const { line, column } = file.location(scalar.start, scalar.start);
  const block = file.text.slice(file.lineStart(line - 1), scalar.end);
  // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
  const indent = /^[ ]*/.exec(block)![0].length || column - 1;
  const outside = (at: Location): Location => ({
    path: file.path,
    line: at.line + line - 1,
    column: at.column + indent,
    endLine: at.endLine + line - 1,
    endColumn: at.endColumn + indent,
  });
  const { dockerfiles, problems } = readAs(new SourceFile(file.path, scalar.value), path);
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

/** @param tooMany is called once where reading ends before the file does */
function parse(file: SourceFile, path: string, tooMany: (at: Location) => void): Dockerfile {
  const parsed = DockerfileParser.parse(file.text);
  const globalArgs: DockerfileArg[] = [];
  const stages: Stage[] = [];

  const textAt = (range: { start: Position; end: Position }): DockerfileText => {
    const start = file.lineStart(range.start.line) + range.start.character;
    const end = file.lineStart(range.end.line) + range.end.character;
    return { raw: file.text.slice(start, end), location: file.location(start, end) };
  };

  // Reading flags is most of the work, and few Dockerfiles have any.
  const hasSources = /from=/i.test(file.text);
  let sources = 0;
  for (const instruction of parsed.getInstructions()) {
    if (globalArgs.length + stages.length + sources > MAX_INSTRUCTIONS) {
      tooMany(textAt(instruction.getRange()).location);
      break;
    }
    const keyword = instruction.getKeyword();
    if (keyword === 'ARG' && stages.length === 0) {
      for (const property of (instruction as PropertyInstruction).getProperties()) {
        const value = property.getValueRange();
        const assigned = property.getValue() !== null;
        globalArgs.push({
          name: property.getName(),
          value: value !== null ? textAt(value) : assigned ? textAt(property.getRange()) : null,
        });
      }
    } else if (keyword === 'FROM') {
      const stage = stageOf(instruction as From, textAt);
      if (stage !== null) stages.push(stage);
    } else {
      const found = hasSources ? sourcesOf(instruction, textAt) : [];
      sources += found.length;
      const stage = stages.at(-1);
      stage?.sources.push(...found);
      if (stage !== undefined && keyword === 'RUN') stage.hasRun = true;
    }
  }
  const escapeCharacter = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
  return { path, dialect: { escape: escapeCharacter, patterns: true }, globalArgs, stages };
}

type Position = { line: number; character: number };
type TextAt = (range: { start: Position; end: Position }) => DockerfileText;
type PropertyInstruction = Instruction & Pick<import('dockerfile-ast').PropertyInstruction, 'getProperties'>;

function stageOf(from: From, textAt: TextAt): Stage | null {
  const image = from.getArguments()[0];
  if (image === undefined) return null;
  // The parser's own getter sees only the first flag.
  const platform = from.getFlags().find((f) => f.getName() === 'platform');
  return {
    name: from.getBuildStage()?.toLowerCase() ?? null,
    image: textAt(image.getRange()),
    platform: platform?.getValue() ?? null,
    sources: [],
    hasRun: false,
  };
}

function sourcesOf(instruction: Instruction, textAt: TextAt): DockerfileText[] {
  switch (instruction.getKeyword()) {
    case 'COPY': {
      const from = (instruction as Copy).getFlags().find((f) => f.getName() === 'from');
      const range = from?.getValueRange();
      return range ? [textAt(range)] : [];
    }
    case 'RUN':
      return (instruction as Run)
        .getFlags()
        .filter((f) => f.getName() === 'mount')
        .flatMap((f) => f.getOptions().filter((o) => o.getName() === 'from'))
        .flatMap((o) => o.getValueRange() ?? [])
        .map(textAt);
    case 'ONBUILD': {
      const trigger = (instruction as import('dockerfile-ast').Onbuild).getTriggerInstruction();
      return trigger === null || trigger.getKeyword() === 'ONBUILD' ? [] : sourcesOf(trigger, textAt);
    }
    default:
      return [];
  }
}
