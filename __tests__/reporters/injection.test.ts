import { describe, expect, it } from '@jest/globals';
import { commandsIn } from '../../fuzz/oracles.mjs';
import { checkAnnotations } from '../../src/github/check-annotations.js';
import { comment } from '../../src/github/comment.js';
import { rulePage } from '../../src/report/help-url.js';
import { decoded } from '../../src/report/json.js';
import { github } from '../../src/reporters/github.js';
import { FORMATS, render, SINKS } from '../../src/reporters/index.js';
import { markdown } from '../../src/reporters/markdown.js';
import { joined } from '../../src/text/chunks.js';
import { ESCAPES } from '../../src/text/escape.js';
import { json, tty } from './as-text.js';
import { CONTROLS, HOSTILE, report, reportOf } from './helpers.js';

/** The commands that a format is made of. */
const OWN: Partial<Record<(typeof FORMATS)[number], string[]>> = { github: ['error', 'warning', 'notice'] };

describe.each(FORMATS)('%s', (format) => {
  const written = async (text: string): Promise<string> =>
    joined(await render(format, reportOf(text), { root: null, columns: null, color: false }));

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('prints %j as no command', async (_, text) => {
    const shown = await written(text);
    expect(commandsIn(shown)).toEqual(OWN[format] ?? []);
    expect(shown).not.toMatch(CONTROLS);
  });

  it('prints texts that make a command only together', async () => {
    for (const [first, second] of [
      [':', ':error::x'],
      ['#', '#[error]x'],
      ['##', '[error]x'],
      ['##vso', '[task.complete]x'],
      ['section_start:', '1:x'],
    ] as const) {
      const one = reportOf(first);
      const other = reportOf(second);
      const mixed = {
        ...one,
        findings: one.findings.map((finding, index) => ({
          ...finding,
          problem: other.findings[index]?.problem ?? '',
          ruleId: second,
        })),
      };
      const shown = joined(await render(format, mixed, { root: null, columns: 40, color: false }));
      expect(commandsIn(shown)).toEqual(OWN[format] ?? []);
    }
  });
});

describe('every sink', () => {
  const pairs = [...new Set(FORMATS.flatMap((format) => SINKS[format]))].map(
    (sink) => [sink, ESCAPES[sink]] as const,
  );

  it('is used by a format, and every format has one', () => {
    expect(pairs.map(([sink]) => sink).sort()).toEqual(Object.keys(ESCAPES).sort());
    for (const format of FORMATS) expect(SINKS[format].length).toBeGreaterThan(0);
  });

  it.each(pairs)('%s escapes every hostile text', (_, escaped) => {
    for (const text of HOSTILE) {
      expect(commandsIn(escaped(text))).toEqual([]);
      expect(commandsIn(`${escaped(text)}${escaped('[error]x')}`)).toEqual([]);
      expect(escaped(text)).not.toMatch(CONTROLS);
    }
  });
});

it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))(
  'the comment and annotations show %j as text',
  (_, text) => {
    expect(commandsIn(comment(reportOf(text), text).body)).toEqual([]);
    for (const { path, title, message } of checkAnnotations(reportOf(text))) {
      expect(commandsIn(`${path}\n${title}\n${message}`)).toEqual([]);
      expect(`${path}${title}${message}`).not.toMatch(CONTROLS);
    }
  },
);

const INVISIBLE = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u;

describe.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('%j', (_name, text) => {
  it.each([40, 80, 120, null])('stays text on a terminal of %s columns', (columns) => {
    const shown = tty(reportOf(text), { columns, color: false, source: () => `${text}\n${text}` });
    expect(commandsIn(shown)).toEqual([]);
    expect(shown).not.toMatch(INVISIBLE);
  });

  it('cannot leave an annotation', () => {
    const commands = github(reportOf(text));
    expect(commandsIn(commands)).toEqual(['error', 'warning', 'notice']);
    expect(commands).not.toMatch(INVISIBLE);
    for (const line of commands.trimEnd().split('\n')) {
      const properties = line.slice(line.indexOf(' ') + 1, line.indexOf('::', 2)).split(',');
      expect(properties.map((p) => p.split('=')[0])).toEqual([
        'file',
        'line',
        'endLine',
        'col',
        'endColumn',
        'title',
      ]);
    }
  });

  it('stays text in JSON, and comes back as it was', () => {
    const written = json(reportOf(text));
    expect(commandsIn(written)).toEqual([]);
    expect(decoded(JSON.parse(written))).toEqual(reportOf(text));
  });

  it('stays text in Markdown', () => {
    const written = markdown(reportOf(text)).replaceAll(`](${rulePage(text)})`, ']');
    expect(commandsIn(written)).toEqual([]);
    for (const tag of written.match(/<[!/a-z][^>]*>?/gi) ?? [])
      expect(tag).toMatch(/^<(?:br|\/?sub|\/?code|\/?details|\/?summary)>$/);
    expect(written).not.toContain('-->');
    expect(written.replace(/&#\d+;/g, '')).not.toMatch(/@[\w-]|#\d|\bGH-\d|\bwww\.|:\/\//i);
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });

  it('stays in its cell', () => {
    const rows = markdown(reportOf(text))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    // Two tables: images to look at, and those that fail nowhere.
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(cellsOf(row)).toBe(2);
  });
});

/** As GFM counts them: a pipe ends a cell unless a backslash that is not itself escaped stands before it. */
function cellsOf(row: string): number {
  return row.replace(/\\./g, '').split('|').length - 2;
}

it('an empty report is no reason to fail', () => {
  expect(tty(report(), { columns: 80, color: false })).toBe(
    'no problems in 0 Windows image uses of 40 files; 0.2 s\n',
  );
  expect(github(report())).toBe('');
  expect(markdown(report())).toMatch(
    /^## ✅ No Windows images found\n\nwincompat found \*\*no problems\*\* in 0/,
  );
});
