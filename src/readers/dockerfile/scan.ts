// Most Dockerfiles need no parser: each instruction that names an image is one line of plain words. A scan reads those, and
// gives up at whatever it is not certain of. `__tests__/readers/dockerfile-scan.test.ts` holds it against the parser.

import type { Dockerfile, DockerfileArg, DockerfileText, Stage } from '../../model/dockerfile.js';
import type { Open } from '../../model/reading.js';
import type { SourceFile } from '../../text/source-file.js';
import { MAX_INSTRUCTIONS } from './reading.js';
import { SHOWING, signOf } from './sign.js';

/** Source: "Dockerfile reference" (docs.docker.com). ONBUILD holds another instruction, and is the parser's. */
const KEYWORDS =
  /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
/** A comment before anything else that may be a parser directive. */
const DIRECTIVE = /^[ \t]*#[ \t]*(\w+)[ \t]*=[ \t]*(\S*)[ \t]*$/;
const COMMENT = /^[ \t]*#/;
const INSTRUCTION = /^([ \t]*)([A-Za-z]+)(?=[ \t]|$)/;
/** Words without quotes, escapes or comments. */
const FROM =
  /^((?:[ \t]+--platform=([^\s"'\\`#]+))?[ \t]+)([^\s"'\\`#-][^\s"'\\`#]*)(?:[ \t]+[Aa][Ss][ \t]+([^\s"'\\`#]+))?[ \t]*$/;
const ARG = /^[ \t]+([A-Za-z_]\w*)(=([^\s"'\\`#]+))?[ \t]*$/;
const FLAG = /[ \t]+--([a-z]+)(?:=([^\s"'\\`#]+))?(?=[ \t])/y;

interface Instruction {
  readonly keyword: string;
  /** What follows the keyword, and where it begins. */
  readonly written: string;
  readonly at: number;
  readonly isOneLine: boolean;
}

/** @returns null where the file has to be parsed */
export function scan(file: SourceFile, path: string): Dockerfile | null {
  const { text } = file;
  // A lone carriage return may end a line or not; other spaces may part words.
  if (/\r(?!\n)|[^\S\r\n \t]|\bonbuild\b/i.test(text)) return null;
  const escapedBy = escapeOf(text);
  if (escapedBy === null) return null;
  const globalArgs: DockerfileArg[] = [];
  const stages: Open<Stage>[] = [];
  const textAt = (start: number, raw: string): DockerfileText => ({
    raw,
    location: file.location(start, start + raw.length),
  });
  const hasSources = /from=/i.test(text);
  let found = 0;
  for (const instruction of instructionsOf(text, escapedBy)) {
    if (instruction === null || found > MAX_INSTRUCTIONS) return null;
    const { keyword, written, at, isOneLine } = instruction;
    const stage = stages.at(-1);
    if (keyword === 'FROM') {
      const from = isOneLine ? FROM.exec(written) : null;
      if (from === null) return null;
      const [, before = '', platform = null, image = '', name = null] = from;
      stages.push({
        name: name?.toLowerCase() ?? null,
        image: textAt(at + before.length, image),
        platform,
        sources: [],
        sign: null,
        hasRun: false,
      });
      found++;
    } else if (stage === undefined) {
      // Nothing else may stand before the first FROM.
      const arg = keyword === 'ARG' && isOneLine ? ARG.exec(written) : null;
      if (arg === null) return null;
      const [, name = '', , value = null] = arg;
      const start = at + written.indexOf('=') + 1;
      globalArgs.push({ name, value: value === null ? null : textAt(start, value) });
      found++;
    } else {
      if (/^(?:RUN|COPY|ADD)$/.test(keyword) && written.includes('<<')) return null;
      const source = hasSources ? sourceOf(instruction) : undefined;
      if (source === null) return null;
      if (source !== undefined) {
        stage.sources.push(textAt(at + source.offset, source.raw));
        found++;
      }
      if (keyword === 'RUN') stage.hasRun = true;
      if (SHOWING.test(keyword)) stage.sign = signOf(stage.sign, keyword, written);
    }
  }
  return { path, dialect: { escape: escapedBy, patterns: true }, globalArgs, stages };
}

/** The escape character; null where the directives are unusual. */
function escapeOf(text: string): '\\' | '`' | null {
  for (const line of text.split('\n', 20)) {
    const [, name, value] = DIRECTIVE.exec(line.replace(/\r$/, '')) ?? [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value === '`' || value === '\\' ? value : null;
    if (!/^(?:syntax|check)$/i.test(name)) break;
  }
  // One that is spelt in another way, or stands further down, may count for one parser and not for another.
  return /^[ \t]*#.*escape/im.test(text) ? null : '\\';
}

/** The instructions; null in the place of one that is not certain. */
function* instructionsOf(text: string, escapedBy: string): Generator<Instruction | null> {
  const goesOn = escapedBy === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
  let open: { keyword: string; at: number; end: number; lines: number } | null = null;
  const close = ({ keyword, at, end, lines }: NonNullable<typeof open>): Instruction => ({
    keyword,
    written: text.slice(at, end),
    at,
    isOneLine: lines === 1,
  });
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next: number = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? next : newline).replace(/\r$/, '');
    const isBlank = COMMENT.test(line) || line.trim() === '';
    if (!isBlank && open === null) {
      const [, indent = '', keyword = ''] = INSTRUCTION.exec(line) ?? [];
      const known = keyword.toUpperCase();
      if (!KEYWORDS.test(known)) {
        yield null;
        return;
      }
      open = { keyword: known, at: start + indent.length + keyword.length, end: 0, lines: 0 };
    }
    if (!isBlank && open !== null) {
      open.end = start + line.length;
      open.lines++;
      if (!goesOn.test(line)) {
        yield close(open);
        open = null;
      }
    }
    start = next;
  }
  // A file that ends within an instruction.
  if (open !== null) yield null;
}

/** @returns the image that files are taken from; undefined for none, null where the flags are not certain */
function sourceOf({ keyword, written }: Instruction): { raw: string; offset: number } | undefined | null {
  if (keyword === 'RUN') return /--mount/i.test(written) ? null : undefined;
  if (keyword !== 'COPY' || !/--from/i.test(written)) return undefined;
  FLAG.lastIndex = 0;
  for (let flag = FLAG.exec(written); flag !== null; flag = FLAG.exec(written)) {
    const [all, name, value] = flag;
    if (name !== 'from') continue;
    return value === undefined ? null : { raw: value, offset: flag.index + all.length - value.length };
  }
  return null;
}
