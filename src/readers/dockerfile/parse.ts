// A Dockerfile by the parser of dockerfile-ast, which knows all of the syntax.

import { type Copy, DockerfileParser, type From, type Instruction, type Run } from 'dockerfile-ast';
import type { Dockerfile, DockerfileArg, DockerfileText, Stage } from '../../model/dockerfile.js';
import type { Open } from '../../model/reading.js';
import type { Location } from '../../text/location.js';
import type { SourceFile } from '../../text/source-file.js';
import { MAX_INSTRUCTIONS } from './reading.js';
import { SHOWING, signOf } from './sign.js';

/** @param tooMany is called once where reading ends before the file does */
export function parse(file: SourceFile, path: string, tooMany: (at: Location) => void): Dockerfile {
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
