import { describe, expect, test } from '@jest/globals';
import { commentsIn } from '../../src/suppressions/comments.js';
import { mayHaveComments } from '../../src/suppressions/marks.js';
import { SourceFile } from '../../src/text/source-file.js';

const RULES = ['os-version-mismatch', 'withdrawn-tag', 'invalid-file', 'unused-suppression'];

/** The lines that each comment of a file covers, and what is wrong with the others. */
function read(path: string, text: string) {
  const file = new SourceFile(path, text);
  const { suppressions, wrong } = commentsIn(file, RULES);
  const lines = text.split(/\r\n|\r|\n/).length;
  return {
    covered: suppressions.map((one) =>
      Array.from({ length: lines }, (_, i) => i + 1).filter((line) =>
        one.covers({ path, line, column: 1, endLine: line, endColumn: 2 }),
      ),
    ),
    suppressions,
    wrong: wrong.map((one) => `${one.location.line}:${one.location.column} ${one.wrong}`),
  };
}

const C = '# wincompat ignore=withdrawn-tag -- known';

describe('where a comment stands', () => {
  test.each<[string, string, string, number[][]]>([
    ['above an instruction', 'Dockerfile', `${C}\nFROM a\nFROM b\n`, [[2]]],
    ['indented', 'Dockerfile', `  ${C}\n  FROM a\n`, [[2]]],
    ['in a block of comments', 'Dockerfile', `${C}\n# more\n#\nFROM a\n`, [[4]]],
    ['two above one instruction', 'Dockerfile', `${C}\n${C}\nFROM a\n`, [[3], [3]]],
    ['above an instruction that goes on', 'Dockerfile', `${C}\nFROM \\\n  a\nFROM b\n`, [[2, 3]]],
    [
      'over comments and blank lines in it',
      'Dockerfile',
      `${C}\nRUN a \\\n# note\n\n  b \\\n  c\nFROM b\n`,
      [[2, 3, 4, 5, 6]],
    ],
    ['with the escape of Windows', 'Dockerfile', `# escape=\`\n${C}\nFROM \`\n  a\nFROM b\n`, [[3, 4]]],
    [
      'a path with backslashes under that escape',
      'Dockerfile',
      `# escape=\`\n${C}\nCOPY --from=x a C:\\\nFROM b\n`,
      [[3]],
    ],
    ['with a blank line below', 'Dockerfile', `${C}\n\nFROM a\n`, [[]]],
    ['at the end of the file', 'Dockerfile', C, [[]]],
    ['above a line of YAML', 'a.yaml', `a:\n  ${C}\n  image: b\n  c: d\n`, [[3]]],
    ['behind a line of YAML', 'a.yml', `a:\n  image: b ${C}\n  c: d\n`, [[2]]],
    ['behind an item', 'a.yaml', `- image: b  ${C}\n- c\n`, [[1]]],
    ['above and behind', 'a.yaml', `${C}\nimage: b ${C}\n`, [[2], [2]]],
    ['lines that end with CRLF', 'a.yaml', `${C}\r\nimage: b\r\n`, [[2]]],
    ['lines that end with CR', 'a.yaml', `${C}\rimage: b\rc: d`, [[2]]],
    [
      'in HCL',
      'docker-bake.hcl',
      `// wincompat ignore=withdrawn-tag -- known\na = "b"\n${C}\nc = "d"\n`,
      [[2], [4]],
    ],
    [
      'in a devcontainer.json',
      'devcontainer.json',
      '{\n  // wincompat ignore=withdrawn-tag -- known\n  "image": "b"\n}\n',
      [[3]],
    ],
    ['no comment of JSON', 'pod.json', `{"a": "${C}"}\n`, []],
    ['no comment at all', 'a.yaml', 'a: x#wincompat ignore=withdrawn-tag -- known\n', []],
    ['a sentence', 'a.yaml', '# how wincompat ignores files, and what wincompat ignore means\na: b\n', []],
  ])('%s', (_, path, text, expected) => {
    const { covered, wrong } = read(path, text);
    expect({ covered, wrong }).toEqual({ covered: expected, wrong: [] });
  });
});

describe('what a comment says', () => {
  test.each<[string, string[], string | null, string]>([
    ['ignore=withdrawn-tag -- known', ['withdrawn-tag'], null, 'known'],
    [
      'ignore=withdrawn-tag,os-version-mismatch -- known',
      ['withdrawn-tag', 'os-version-mismatch'],
      null,
      'known',
    ],
    [
      'ignore=withdrawn-tag, os-version-mismatch -- known',
      ['withdrawn-tag', 'os-version-mismatch'],
      null,
      'known',
    ],
    ['ignore = withdrawn-tag -- known', ['withdrawn-tag'], null, 'known'],
    ['ignore=withdrawn-tag until=2027-01-31 -- known', ['withdrawn-tag'], '2027-01-31', 'known'],
    ['ignore=withdrawn-tag   until=2028-02-29   --   a -- b', ['withdrawn-tag'], '2028-02-29', 'a -- b'],
    ['ignore=withdrawn-tag -- see until=2020-01-01', ['withdrawn-tag'], null, 'see until=2020-01-01'],
  ])('%s', (text, rules, until, reason) => {
    const { suppressions, wrong } = read('a.yaml', `# wincompat ${text}\na: b\n`);
    expect(wrong).toEqual([]);
    expect(suppressions).toMatchObject([{ rules, until, reason, by: 'comment' }]);
  });

  test.each<[string, RegExp]>([
    ['ignore=', /names no rule/],
    ['ignore= -- known', /names no rule/],
    ['ignore=-- known', /names no rule/],
    ['ignore=,, -- known', /names no rule/],
    ['ignore=withdrawn-tag', /has no reason/],
    ['ignore=withdrawn-tag --', /has no reason/],
    ['ignore=withdrawn-tag -- ...', /has no reason/],
    ['ignore=withdrawn-tag known', /has 'known' where until/],
    ['ignore=withdrawn-tag --known', /has '--known' where until/],
    ['ignore=withdrawn-tags -- known', /'withdrawn-tags' is not one of .*Did you mean 'withdrawn-tag'\?/],
    ['ignore=* -- known', /'\*' is not one of/],
    ['ignore=withdrawn-tag until=2027-02-30 -- known', /'2027-02-30', which is not a date/],
    ['ignore=withdrawn-tag until=tomorrow -- known', /'tomorrow', which is not a date/],
    ['ignore=withdrawn-tag untill=2027-01-01 -- known', /has 'untill=2027-01-01'/],
    ['ignore=invalid-file -- known', /cannot suppress invalid-file/],
    ['ignore=unused-suppression -- known', /cannot suppress unused-suppression/],
    ['ignore: withdrawn-tag -- known', /is not written 'wincompat ignore=RULE/],
    [`ignore=${'withdrawn-tag,'.repeat(30)} -- known`, /more than 20 rules/],
  ])('%s is wrong', (text, expected) => {
    const { suppressions, wrong } = read('a.yaml', `# wincompat ${text}\na: b\n`);
    expect(suppressions).toEqual([]);
    expect(wrong).toEqual([expect.stringMatching(expected)]);
  });

  test('behind an instruction of a Dockerfile there is no comment', () => {
    expect(read('Dockerfile', `FROM a ${C}\n`)).toMatchObject({
      covered: [],
      wrong: [expect.stringMatching(/^1:8 is at the end of an instruction/)],
    });
  });
});

describe('hostile comments', () => {
  test.each<[string, string]>([
    ['one line that repeats it', `${'# wincompat ignore=x '.repeat(3_000)}\na: b\n`],
    ['a line of number signs', `${'#'.repeat(60_000)} wincompat ignore=withdrawn-tag -- x\n`],
    ['a line of spaces', `#${' '.repeat(60_000)}wincompat ignore=withdrawn-tag -- x\n`],
    ['spaces behind the comma', `# wincompat ignore=a,${' '.repeat(60_000)}b -- x\n`],
    ['many commas', `# wincompat ignore=${', '.repeat(30_000)} -- x\n`],
    ['many dashes', `# wincompat ignore=withdrawn-tag ${'-- '.repeat(20_000)}\n`],
    ['many words', `# wincompat ignore=withdrawn-tag ${'until=x '.repeat(8_000)}\n`],
    ['a file of comments', '# wincompat ignore=withdrawn-tag -- x\n'.repeat(25_000)],
    [
      'a file of one instruction',
      `# wincompat ignore=withdrawn-tag -- x\nRUN \\\n${'a \\\n'.repeat(200_000)}`,
    ],
    ['words that are half of it', 'wincompat '.repeat(100_000)],
    ['and the other half', '# wincompat    '.repeat(70_000)],
  ])('%s', (_, text) => {
    for (const path of ['Dockerfile', 'a.yaml']) {
      expect(mayHaveComments(text)).toEqual(expect.any(Boolean));
      const { suppressions, wrong } = commentsIn(new SourceFile(path, text.slice(0, 1024 * 1024)), RULES);
      expect(suppressions.length + wrong.length).toBeLessThanOrEqual(1_001);
    }
  });

  test('no more than a thousand of a file are read, and that is told once', () => {
    const { suppressions, wrong } = read('a.yaml', `${C}\na: b\n`.repeat(1_200));
    expect([suppressions.length, wrong.length]).toEqual([1_000, 1]);
    expect(wrong[0]).toMatch(/more than 1000 in this file/);
  });

  test('a reason keeps its control characters for the reporters to make inert, and is cut', () => {
    const { suppressions } = read(
      'a.yaml',
      `# wincompat ignore=withdrawn-tag -- \u001b[31m::error::${'x'.repeat(5_000)}\na: b\n`,
    );
    expect(suppressions[0]!.reason.startsWith('\u001b[31m::error::xxx')).toBe(true);
    expect(suppressions[0]!.reason.length).toBeLessThan(2_001);
  });
});
