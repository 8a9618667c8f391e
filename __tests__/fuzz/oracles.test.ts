import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandsIn, faultsOfMessage, faultsOfReport, faultsOfText, thrown } from '../../fuzz/oracles.mjs';
import { render } from '../../src/reporters/index.js';
import { finding, image, report } from '../reporters/helpers.js';

describe('of a text', () => {
  it.each<[format: string, text: string, oracles: string[]]>([
    ['tty', 'std::string of C:\\a\n', []],
    ['tty', 'a\n  ::error::x', ['live-command']],
    ['tty', 'a ##[add-mask]b', ['live-command']],
    ['github', '::error file=a,line=1::x\n::warning::y\n', []],
    ['github', '::stop-commands::x\n', ['live-command']],
    ['gnu', 'a\u001b[31mb', ['control-character']],
    ['gnu', 'a\u202eb', ['control-character']],
    ['gnu', 'a\ud800b', ['control-character']],
    ['json', '{"a": 1', ['malformed']],
    ['json', '{"a": "b"}', []],
    ['junit', '<a><b></a>', ['malformed']],
    ['junit', '<a b="\uffff"/>', ['malformed']],
    ['html', 'x'.repeat(5 * 1024 * 1024), ['size']],
  ])('%s %#', (format, text, oracles) => {
    expect(faultsOfText(format, text, 100).map(({ oracle }) => oracle)).toEqual(oracles);
  });

  it.each([
    ['::x::', 1],
    [' \u200b::x y=z::', 1],
    ['a::x::', 0],
    ['##[x', 0],
    ['a##[x]', 1],
    ['#\u200b#[x]', 1],
    ['##vso[task.x]', 1],
    ['section_start:1:x', 1],
  ])('finds the commands of a CI system in %j', (text, count) => {
    expect(commandsIn(text)).toHaveLength(count);
  });

  it.each([
    'tty',
    'markdown',
    'html',
    'github',
    'json',
    'sarif',
    'junit',
    'checkstyle',
    'gitlab',
    'gnu',
  ] as const)('finds nothing in a plain report as %s', async (format) => {
    const plain = report({ findings: [finding()], images: [image('windows:1809', [])] });
    const text = [...(await render(format, plain, { root: null, columns: null, color: false }))].join('');
    expect(text.length).toBeGreaterThan(50);
    expect(faultsOfText(format, text, 100)).toEqual([]);
  });
});

describe('of a report', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'wincompat-oracles-'));
    writeFileSync(join(root, 'a'), 'FROM b\n');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const at = { path: 'a', line: 1, column: 6, endLine: 1, endColumn: 7 };
  const oracles = (...findings: ReturnType<typeof finding>[]) =>
    faultsOfReport(report({ findings }), root, () => 'FROM b\n').map(
      ({ oracle }: { oracle: string }) => oracle,
    );

  it.each([
    ['in its place', {}, []],
    ['in a file that is missing', { path: 'b' }, ['place']],
    ['behind the last line', { line: 3, endLine: 3 }, ['place']],
    ['behind the end of a line', { endColumn: 8 }, ['place']],
    ['that ends before it begins', { column: 6, endColumn: 5 }, ['place']],
    ['on line 0', { line: 0 }, ['place']],
    ['of a part that failed', { ruleId: 'internal-error' }, ['internal-error']],
    [
      'with the words of an engine',
      { ruleId: 'invalid-file', problem: 'x is not a function' },
      ['internal-error'],
    ],
    ['that quotes such words', { ruleId: 'invalid-file', problem: "'undefined' is no image" }, []],
    [
      'related to a place that is missing',
      { related: [{ ...at, line: 9, endLine: 9, message: '' }] },
      ['place'],
    ],
  ])('a finding %s', (_, over, expected) => {
    expect(oracles(finding({ ...at, ...over }))).toEqual(expected);
  });

  it('two findings with one fingerprint', () => {
    expect(oracles(finding(at), finding(at))).toEqual([]);
    expect(oracles(finding(at), finding({ ...at, title: 'another' }))).toEqual(['fingerprint']);
  });
});

it('an exception is named by the place that it comes from, whatever it quotes', () => {
  const error = new TypeError("Cannot read properties of 'x' (12)");
  error.stack = `${error}\n    at readBake (file:///a/lib/readers/bake.js:12:3)\n    at file:///a/fuzz/target.mjs:1:1`;
  expect(thrown(error, 'check')).toMatchObject({
    oracle: 'exception',
    where: "readers/bake.js readBake: Cannot read properties of '…' (0)",
  });
  expect(thrown('text', 'check')).toEqual({ oracle: 'exception', where: 'check', detail: 'text' });
});

it('a message for a user is short, and is not one of the JavaScript engine', () => {
  expect(faultsOfMessage("a.yml:1:2: 'undefined' is not one of a, b.")).toEqual([]);
  for (const message of [
    '',
    'x'.repeat(20_001),
    'Cannot read properties of undefined',
    'a\n    at b (c.js:1:1)',
  ])
    expect(faultsOfMessage(message).map(({ oracle }: { oracle: string }) => oracle)).toEqual(['message']);
});
