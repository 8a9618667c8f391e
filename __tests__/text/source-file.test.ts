import { beforeAll, expect, test } from '@jest/globals';
import { readCompose } from '../../src/readers/compose/read.js';
import { loadParser } from '../../src/readers/dockerfile/parser.js';
import { readDockerfile } from '../../src/readers/dockerfile/read.js';
import { Budget } from '../../src/text/budget.js';
import { SourceFile } from '../../src/text/source-file.js';

beforeAll(loadParser);

// Columns count UTF-16 code units, as editors and CodeQL's SARIF do (docs/reading.md): a character outside the
// Basic Multilingual Plane is two, a tab is one, and the end of a line is none.
test.each<[string, string, [number, number]]>([
  ['plain', 'FROM x\nFROM a:b', [2, 6]],
  ['a tab is one column', 'FROM x\n\tFROM a:b', [2, 7]],
  ['CRLF', 'FROM x\r\nFROM a:b\r\n', [2, 6]],
  ['a lone CR ends a line', 'FROM x\rFROM a:b', [2, 6]],
  ['é is one', 'FROM x\nFROM --platform=é a:b', [2, 19]],
  ['漢 is one', 'FROM x\nFROM --platform=漢 a:b', [2, 19]],
  ['🖼 is two', 'FROM x\nFROM --platform=🖼 a:b', [2, 20]],
  ['a flag of two characters is four', 'FROM x\nFROM --platform=🇩🇪 a:b', [2, 22]],
])('%s', (_, text, [line, column]) => {
  const reading = readDockerfile(new SourceFile('Dockerfile', text), {
    open: () => null,
    list: () => [],
    rootName: '',
    budget: new Budget(),
  });
  const stage = reading!.dockerfiles[0]!.stages[1]!;
  expect(stage.image.location).toMatchObject({ line, column, endLine: line, endColumn: column + 3 });
});

test('the same in YAML', () => {
  const file = new SourceFile('compose.yaml', 'services:\r\n  "🖼": {image: "a:b"}\r\n');
  expect(
    readCompose(file, { open: () => null, list: () => [], rootName: '', budget: new Budget() })?.uses[0]
      ?.location,
  ).toMatchObject({
    line: 2,
    column: 18,
    endColumn: 21,
  });
});
