import { expect, test } from '@jest/globals';
import { problemsOf, problemsOfTree } from '../../scripts/language.mjs';

test('a forbidden word is reported in a string, in a comment and in a document', () => {
  const source = `// Nobody reads this.
const title = 'The file was passed over';
const stands = 'https://example.com/nobody';
`;
  expect(problemsOf('src/a.ts', source)).toEqual([
    "src/a.ts:1: 'Nobody': write a limit with its reason, or what does not happen",
    "src/a.ts:2: 'passed over': write ignored, skipped",
  ]);
  expect(problemsOf('docs/a.md', '# Title\n\nThe version is told by the tag.\n')).toEqual([
    "docs/a.md:3: 'is told': write reported, detected from, according to",
  ]);
});

test('a plain text has no problems', () => {
  expect(problemsOf('src/a.ts', "// The limit of the registry.\nconst a = 'Image cannot start';\n")).toEqual(
    [],
  );
});

test('the tree has no forbidden word', () => {
  expect(problemsOfTree()).toEqual([]);
});
