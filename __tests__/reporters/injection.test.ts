import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/reporters/github.js';
import { json } from '../../src/reporters/json.js';
import { markdown } from '../../src/reporters/markdown.js';
import { tty } from '../../src/reporters/tty.js';
import { commandsIn, HOSTILE, report, reportOf } from './helpers.js';

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
    expect(JSON.parse(written)).toEqual(reportOf(text));
  });

  it('stays text in Markdown', () => {
    const written = markdown(reportOf(text));
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
    /^## ✅ No Windows image here\n\nwincompat found \*\*no problems\*\* in 0/,
  );
});
