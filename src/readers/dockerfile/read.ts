// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.

import { type Copy, DockerfileParser, type From, type Instruction, type Run } from 'dockerfile-ast';
import type { Dockerfile, DockerfileArg, DockerfileText, Stage } from '../../model/dockerfile.js';
import type { Sign } from '../../model/image-use.js';
import type { Open } from '../../model/reading.js';
import { noReading, type Reading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import type { Location } from '../../text/location.js';
import { SourceFile } from '../../text/source-file.js';
import type { YamlScalar } from '../../text/yaml.js';
import { linuxSignIn, windowsProgramIn, windowsSignIn } from '../../windows/signs.js';
import type { Read } from '../reader.js';

/** Null for a file without a FROM: a part that a template engine puts into others. */
export const readDockerfile: Read = (file, { budget }) =>
  /^[ \t]*FROM[ \t]/im.test(file.text) ? readAs(file, file.path, budget) : null;

/** Arguments before the first FROM, stages, and sources of files: each is resolved in each way to build the file. */
const MAX_INSTRUCTIONS = 2_000;
/** Flags one behind the other: the parser takes a time for them that grows with the square of their number. */
const MAX_FLAGS = 1_000;
/** The parser looks at each character several times, and makes objects of words. */
const STEPS_PER_CHARACTER = 4;

function readAs(file: SourceFile, path: string, budget: Budget | undefined): Reading {
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
  const { dockerfiles, problems } = readAs(new SourceFile(file.path, scalar.value), path, budget);
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
  const stages: Open<Stage>[] = [];

  const offsetOf = ({ line, character }: Position): number => file.lineStart(line) + character;
  const textAt = (range: Range): DockerfileText => {
    const [start, end] = [offsetOf(range.start), offsetOf(range.end)];
    return { raw: file.text.slice(start, end), location: file.location(start, end) };
  };
  // The parser's own getter takes the arguments apart first, which costs as much as all else.
  const argumentsOf = (instruction: Instruction): string => {
    const { start, end } = instruction.getRange();
    return file.text.slice(offsetOf(start) + instruction.getKeyword().length, offsetOf(end));
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
      if (stage !== undefined && SHOWING.test(keyword))
        stage.sign = signOf(stage.sign, keyword, argumentsOf(instruction));
    }
  }
  const escapeCharacter = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
  return { path, dialect: { escape: escapeCharacter, patterns: true }, globalArgs, stages };
}

/** Instructions whose text shows for which system they are. */
const SHOWING = /^(?:RUN|SHELL|ENTRYPOINT|CMD|WORKDIR|USER|COPY|ADD|VOLUME)$/;

/** Comments between the lines of an instruction. */
const COMMENT_LINE = /^[ \t]*#.*$/gm;

/** What is run on Linux decides: it can build for Windows, and have paths of Windows. */
function signOf(known: Sign | null, keyword: string, written: string): Sign | null {
  if (known?.os === 'linux') return known;
  const text = written.includes('#') ? written.replace(COMMENT_LINE, '') : written;
  const linux = linuxSignIn(text);
  if (linux !== null) return { os: 'linux', text: linux };
  const windows = known === null ? (windowsSignIn(text) ?? programOf(keyword, text)) : null;
  return windows === null ? known : { os: 'windows', text: windows };
}

function programOf(keyword: string, text: string): string | null {
  return keyword === 'ENTRYPOINT' || keyword === 'CMD' ? windowsProgramIn(text) : null;
}

type Position = { line: number; character: number };
type Range = { start: Position; end: Position };
type TextAt = (range: Range) => DockerfileText;
type PropertyInstruction = Instruction & Pick<import('dockerfile-ast').PropertyInstruction, 'getProperties'>;

function stageOf(from: From, textAt: TextAt): Open<Stage> | null {
  const image = from.getArguments()[0];
  if (image === undefined) return null;
  // The parser's own getter sees only the first flag.
  const platform = from.getFlags().find((f) => f.getName() === 'platform');
  return {
    name: from.getBuildStage()?.toLowerCase() ?? null,
    image: textAt(image.getRange()),
    platform: platform?.getValue() ?? null,
    sources: [],
    sign: null,
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
