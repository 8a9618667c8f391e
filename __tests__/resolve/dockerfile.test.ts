import { beforeAll, describe, expect, test } from '@jest/globals';
import { emptyConfig } from '../../src/config/config.js';
import { loadParser } from '../../src/readers/dockerfile/parser.js';
import { readDockerfile } from '../../src/readers/dockerfile/read.js';
import { resolve } from '../../src/resolve/resolve.js';
import { Budget } from '../../src/text/budget.js';
import { SourceFile } from '../../src/text/source-file.js';
import { parseReference } from '../../src/windows/reference.js';

beforeAll(loadParser);

// What BuildKit makes of each Dockerfile, written by hand from its documentation
// (docs.docker.com/reference/dockerfile) and its behaviour: `line role reference`.
function images(text: string): string[] {
  const reading = readDockerfile(new SourceFile('Dockerfile', text), {
    open: () => null,
    list: () => [],
    rootName: 'root',
    budget: new Budget(),
  });
  return resolve(reading === null ? [] : [reading], {
    ...emptyConfig(),
    isWindows: () => false,
    parse: parseReference,
  }).uses.map(
    (use) => `${use.location.line} ${use.role} ${use.reference ?? `? ${use.unresolved.join(',')}`}`,
  );
}

describe('ARG', () => {
  test.each<[string, string, string[]]>([
    ['a default', 'ARG V=1\nFROM a:$V', ['2 run a:1']],
    ['several in one instruction', 'ARG V=1 W=2\nFROM a:$V-$W', ['2 run a:1-2']],
    ['quoted defaults', 'ARG V="1" W=\'2\'\nFROM a:$V-$W', ['2 run a:1-2']],
    ['a default made of another', 'ARG V=1\nARG I=a:$V\nFROM $I', ['3 run a:1']],
    ['values are those known at the declaration', 'ARG I=a:${V}\nARG V=1\nFROM $I', ['3 run ? V']],
    ['declared again with another value', 'ARG V=1\nARG V=2\nFROM a:$V', ['3 run a:2']],
    ['declared again without one keeps it', 'ARG V=1\nARG V\nFROM a:$V', ['3 run a:1']],
    ['no value', 'ARG V\nFROM a:$V', ['2 run ? V']],
    ['not declared', 'FROM a:$V', ['1 run ? V']],
    ['an empty value makes no reference', 'ARG V=\nFROM a:$V', ['2 run ? V']],
    ['an empty value may be meant', 'ARG REG=\nFROM ${REG}a:1', ['2 run a:1']],
    [
      'inside a stage it is not visible to FROM',
      'ARG V=1\nFROM a:$V\nARG V=2\nFROM b:$V',
      ['2 build a:1', '4 run b:1'],
    ],
    ['ENV is not visible to FROM', 'FROM a:1\nENV V=2\nFROM b:$V', ['1 build a:1', '3 run ? V']],
    [
      'a whole reference with digest',
      `ARG I=h:5000/a:1@sha256:${'0'.repeat(64)}\nFROM $I`,
      [`2 run h:5000/a:1@sha256:${'0'.repeat(64)}`],
    ],
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected));
});

describe('FROM and stages', () => {
  test.each<[string, string, string[]]>([
    ['lower case', 'from a:1 as b\nfrom b', ['1 run a:1']],
    ['names are compared without case', 'FROM a:1 AS Base\nFROM BASE', ['1 run a:1']],
    ['the last stage is run, others are built on', 'FROM a:1 AS x\nFROM b:2', ['1 build a:1', '2 run b:2']],
    [
      'a chain of stages leads to the first base',
      'FROM a:1 AS x\nFROM x AS y\nFROM b AS z\nFROM y',
      ['1 run a:1', '3 build b'],
    ],
    ['a stage of a later line is no stage yet', 'FROM later\nFROM a AS later', ['1 build later', '2 run a']],
    ['a stage with the name of an image', 'FROM alpine AS alpine\nFROM alpine', ['1 run alpine']],
    ['scratch is no image', 'FROM a:1 AS x\nFROM scratch\nCOPY --from=x / /', ['1 build a:1']],
    [
      'a stage by platform argument',
      'FROM a:w AS base-windows\nFROM a:l AS base-linux\nFROM base-${TARGETOS}',
      ['1 run a:w', '2 build a:l'],
    ],
    ['quotes in the reference', 'ARG V=1\nFROM a:"${V}"', ['2 run a:1']],
    ['over several lines', 'FROM \\\n# comment\n  a:1 \\\n  AS x', ['3 run a:1']],
    ['with the backtick as escape', '# escape=`\nARG V=1\nFROM `\n  a:$V', ['4 run a:1']],
    ['the directive must come first', 'ARG V=1\n# escape=`\nFROM a:$V', ['3 run a:1']],
    ['FROM inside a heredoc', 'FROM a:1\nRUN <<EOT\nFROM b:2\nEOT', ['1 run a:1']],
    ['FROM inside a continued RUN', 'FROM a:1\nRUN echo \\\nFROM b:2', ['1 run a:1']],
    ['two flags', 'FROM --foo=x --platform=windows/amd64 a:1', ['1 run a:1']],
    ['a template is left alone', 'FROM a:{{ .Tag }}\nFROM b:1', ['2 run b:1']],
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected));
});

describe('files from other images', () => {
  test.each<[string, string, string[]]>([
    ['an image', 'FROM a:1\nCOPY --from=b:2 / /', ['1 run a:1', '2 source b:2']],
    ['a stage', 'FROM a:1 AS x\nFROM b\nCOPY --from=X / /', ['1 build a:1', '2 run b']],
    ['a stage by number', 'FROM a:1\nFROM b\nCOPY --from=0 / /', ['1 build a:1', '2 run b']],
    ['as a second flag', 'FROM a:1\nCOPY --chown=1 --from=b:2 / /', ['1 run a:1', '2 source b:2']],
    ['a mount', 'FROM a:1\nRUN --mount=type=bind,from=b:2,target=/x ls', ['1 run a:1', '2 source b:2']],
    [
      'two mounts',
      'FROM a\nRUN --mount=from=b:2,target=/x --mount=from=c:3,target=/y ls',
      ['1 run a', '2 source b:2', '2 source c:3'],
    ],
    ['on build of a child', 'FROM a:1\nONBUILD COPY --from=b:2 / /', ['1 run a:1', '2 source b:2']],
    ['a COPY inside a heredoc', 'FROM a:1\nRUN <<EOT\nCOPY --from=b:2 / /\nEOT', ['1 run a:1']],
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected));
});
