import { expect, test } from '@jest/globals';
import { stringsOf } from '../../scripts/strings.mjs';

test('strings that read like language are listed with their lines, and keys and imports are not', () => {
  const source = `#!/usr/bin/env node
// a comment with words
import { one } from './two words.js';
const key = 'not-found';
const title = 'Image cannot start';
const message = \`\${key} is
  not an \${title} here\`;
const nested = \`a \${one(\`inner words \${key}\`)}\`;
`;
  expect(stringsOf(source)).toEqual([
    { line: 5, text: 'Image cannot start' },
    { line: 6, text: '${…} is\n  not an ${…} here' },
    { line: 8, text: 'inner words ${…}' },
  ]);
});

test('lines are right behind characters of several bytes', () => {
  expect(stringsOf("// ü — 🖼\nconst a = 'ü';\nconst b = 'two words';\n")).toEqual([
    { line: 3, text: 'two words' },
  ]);
});
