// What the scan reads of a Dockerfile is what the parser reads; else it leaves the file to the parser.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDockerfile } from '../../src/readers/dockerfile/index.js';
import { parse } from '../../src/readers/dockerfile/parse.js';
import { scan } from '../../src/readers/dockerfile/scan.js';
import { SourceFile } from '../../src/text/source-file.js';

const scanned = (text: string) => scan(new SourceFile('Dockerfile', text), 'Dockerfile');
const parsed = (text: string) => parse(new SourceFile('Dockerfile', text), 'Dockerfile', () => {});

describe('is certain of', () => {
  it.each<[string, string]>([
    ['a base image', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n'],
    ['a name, a platform and spaces', '  from  --platform=$BUILDPLATFORM   a:1  AS  Build  \n'],
    ['arguments before it', 'ARG A\nARG B=ltsc2022\nFROM a:${B}-$A\nARG C="x y"\n'],
    [
      'what it copies from',
      'FROM a AS b\nFROM c\nCOPY --link --from=b --chown=x /a /b\nCOPY --chmod=1 --from=0 a b\n',
    ],
    ['comments, blank lines and CRLF', '# x\r\n\r\nFROM a\r\n# y\r\nRUN dir\r\n'],
    [
      'lines that go on, and comments between them',
      'FROM a\nRUN a \\\n  # x\n\n  && powershell \\  \n b\nCMD x\n',
    ],
    ['another escape', '# escape=`\nFROM a\nRUN a `\n  b\nCOPY C:\\a\\ b\n'],
    ['a directive of syntax', '# syntax=docker/dockerfile:1\n# escape = `\nFROM a\nWORKDIR C:\\x\\\nRUN b\n'],
    [
      'signs of both systems',
      'FROM a\nRUN powershell x\nFROM b\nRUN apt-get update\nFROM c\nENTRYPOINT ["x.exe"]\n',
    ],
    ['a file without a last line break', 'FROM a\nUSER ContainerAdministrator'],
    ['an image that is no reference', 'FROM ${A:-b}:$C@x AS d\n'],
  ])('%s', (_what, text) => {
    expect(scanned(text)).not.toBeNull();
    expect(scanned(text)).toEqual(parsed(text));
  });
});

describe('leaves to the parser', () => {
  it.each<[string, string]>([
    ['a heredoc', 'FROM a\nRUN <<EOF\nFROM b\nEOF\n'],
    ['a base image that goes on', 'FROM \\\n  a\n'],
    ['quotes', 'FROM "a"\n'],
    ['a quoted default', 'ARG A="b"\nFROM $A\n'],
    ['an empty default', 'ARG A=\nFROM a$A\n'],
    ['several arguments on a line', 'ARG A=1 B=2\nFROM a\n'],
    ['mounts of images', 'FROM a\nRUN --mount=type=bind,from=b,target=/x dir\n'],
    ['a flag that goes on', 'FROM a\nCOPY \\\n --from=b x y\n'],
    ['a trigger', 'FROM a\nONBUILD COPY --from=b x y\n'],
    ['what is no instruction', 'FROM a\n{{ include "x" }}\n'],
    ['what stands before the first image', 'RUN x\nFROM a\n'],
    ['an escape of another form', '#escape="`"\nFROM a\n'],
    ['an escape behind a comment', '# x\n# escape=`\nFROM a\n'],
    ['a lone carriage return', 'FROM a\rRUN b\n'],
    ['an instruction without an end', 'FROM a\nRUN b \\\n'],
    ['an unknown flag of an image', 'FROM --x=y a\n'],
  ])('%s', (_what, text) => {
    expect(scanned(text)).toBeNull();
  });
});

function dockerfilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDockerfile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

it.each(['__tests__/reading/fixtures', 'examples', 'fuzz/seeds'])(
  'reads the Dockerfiles of %s alike',
  (folder) => {
    const paths = dockerfilesIn(folder);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const text = readFileSync(path, 'utf8');
      const found = scanned(text);
      if (found !== null) expect({ path, found }).toEqual({ path, found: parsed(text) });
    }
  },
);

it('reads all that it is certain of like the parser', () => {
  const piece = fc.constantFrom(
    ...[
      'FROM ',
      'from ',
      'ARG ',
      'RUN ',
      'COPY ',
      'ADD ',
      'CMD ',
      'SHELL ',
      'ENV ',
      'LABEL ',
      'USER ',
      'ONBUILD ',
    ],
    ...[
      'a',
      'b:1',
      '$A',
      '${A}',
      '${A:-b c}',
      'A=1',
      'A=',
      'A',
      'AS ',
      ' as x',
      'powershell',
      'apt-get update',
      'C:\\x',
    ],
    ...[
      '--from=b ',
      '--from= ',
      '--from=0 ',
      '--platform=windows/amd64 ',
      '--chown=x ',
      '--link ',
      '--mount=from=b ',
    ],
    ...[
      '\n',
      '\r\n',
      ' ',
      '\t',
      '\\\n',
      '`\n',
      '\\ \n',
      '#',
      '# x\n',
      '# escape=`\n',
      '# syntax=a\n',
      '"',
      "'",
      '\\',
      '`',
    ],
    ...['<<EOF\n', 'EOF\n', '[', ']', '["x.exe"]', ',', '=', '--', '-', '\u00a0', 'é', '@sha256:1'],
  );
  let certain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `FROM a\n${pieces.join('')}`;
      for (const one of [text, pieces.join('')]) {
        const found = scanned(one);
        if (found === null) continue;
        certain++;
        expect(found).toEqual(parsed(one));
      }
    }),
    { numRuns: 3_000 },
  );
  expect(certain).toBeGreaterThan(100);
});
