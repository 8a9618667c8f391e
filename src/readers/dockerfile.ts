// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.

import { type Copy, DockerfileParser, type From, type Instruction, type Run } from 'dockerfile-ast';
import type { Location } from '../report.js';
import type { Dialect } from '../text/expand.js';
import type { SourceFile } from '../text/source-file.js';
import type { Reader, Reading } from './reader.js';

export interface DockerfileText {
  raw: string;
  location: Location;
}

export interface DockerfileArg {
  name: string;
  /** Null for an argument without a default. */
  value: DockerfileText | null;
}

export interface Stage {
  /** Lower case, since stage names are compared so; variables unexpanded. */
  name: string | null;
  image: DockerfileText;
  /** The value of `--platform`, unexpanded. */
  platform: string | null;
  /** Images that files are taken from: `COPY --from`, `RUN --mount=from=`. */
  sources: DockerfileText[];
}

export interface Dockerfile {
  path: string;
  dialect: Dialect;
  /** The arguments declared before the first FROM: only they are visible to FROM. */
  globalArgs: DockerfileArg[];
  stages: Stage[];
}

const NAMES = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const OTHER_TYPES = /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;

export const dockerfileReader: Reader = {
  claims(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return NAMES.test(name) && !OTHER_TYPES.test(name);
  },
  read: (file) => (/^[ \t]*FROM[ \t]/im.test(file.text) ? readDockerfile(file) : null),
};

function readDockerfile(file: SourceFile): Reading {
  const parsed = DockerfileParser.parse(file.text);
  const globalArgs: DockerfileArg[] = [];
  const stages: Stage[] = [];

  const textAt = (range: { start: Position; end: Position }): DockerfileText => {
    const start = file.lineStart(range.start.line) + range.start.character;
    const end = file.lineStart(range.end.line) + range.end.character;
    return { raw: file.text.slice(start, end), location: file.location(start, end) };
  };

  for (const instruction of parsed.getInstructions()) {
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
      stages.at(-1)?.sources.push(...sourcesOf(instruction, textAt));
    }
  }
  const escape = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
  return {
    uses: [],
    builds: [],
    problems: [],
    dockerfile: { path: file.path, dialect: { escape, patterns: true }, globalArgs, stages },
  };
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
