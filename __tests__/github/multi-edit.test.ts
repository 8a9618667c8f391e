// A fix may have several edits, which belong together: none of them is offered alone.

import { expect, test } from '@jest/globals';
import { suggestions } from '../../src/github/suggestions.js';
import type { Edit } from '../../src/report/report.js';
import { markdown } from '../../src/reporters/markdown.js';
import { sarif } from '../reporters/as-text.js';
import { finding, image, report } from '../reporters/helpers.js';

const edit = (path: string, line: number, column: number): Edit => ({
  path,
  line,
  column,
  endLine: line,
  endColumn: column + 'x:2019'.length,
  text: 'x:2022',
});
const withEdits = (edits: Edit[]) =>
  report({
    images: edits.map((at) => image('x:2019', [], { ...at })),
    findings: [finding({ fix: { title: 'Pin x:2022', edits } })],
  });
const line = (): string => 'a: x:2019, b: x:2019';

test('edits of one line are one suggestion', () => {
  const [one, ...others] = suggestions(withEdits([edit('a.yaml', 1, 4), edit('a.yaml', 1, 15)]), line);
  expect(one?.replacement).toBe('a: x:2022, b: x:2022');
  expect(others).toEqual([]);
});

test.each([
  ['lines', [edit('a.yaml', 1, 4), edit('a.yaml', 2, 4)]],
  ['files', [edit('a.yaml', 1, 4), edit('b.yaml', 1, 4)]],
])('edits of several %s are no suggestion', (_, edits) => {
  expect(suggestions(withEdits(edits), line)).toEqual([]);
});

test('SARIF has a change for each file, and Markdown shows all edits', () => {
  const whole = withEdits([edit('a.yaml', 1, 4), edit('a.yaml', 2, 4), edit('b.yaml', 1, 4)]);
  const [fix] = JSON.parse(sarif(whole)).runs[0].results[0].fixes;
  expect(
    fix.artifactChanges.map((change: { artifactLocation: { uri: string }; replacements: object[] }) => [
      change.artifactLocation.uri,
      change.replacements.length,
    ]),
  ).toEqual([
    ['a.yaml', 2],
    ['b.yaml', 1],
  ]);
  expect(markdown(whole).match(/^ {2}\+ x:2022$/gm)).toHaveLength(3);
});
