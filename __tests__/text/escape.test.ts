import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandsIn } from '../../fuzz/oracles.mjs';
import { crop } from '../../src/text/crop.js';
import {
  codeSpan,
  escapeForCommandData,
  escapeForCommandProperty,
  escapeForJson,
  escapeForLog,
  escapeForMarkdown,
} from '../../src/text/escape.js';
import { HOSTILE } from '../reporters/helpers.js';

describe('commandsIn, the reader of the tests', () => {
  it.each([
    ['::error::x', ['error']],
    ['  ::error file=a,line=1::x', ['error']],
    ['x\r::add-mask::y', ['add-mask']],
    ['before ##[group]x', ['##[group]x']],
    ['std::string', []],
    ['::only', []],
    ['##[only', []],
  ])('%j', (text, commands) => {
    expect(commandsIn(text)).toEqual(commands);
  });
});

describe('escapeForLog', () => {
  it.each([
    ['a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\u009b31m', '\\u009b31m'],
    ['\u202efdp.exe', '\\u202efdp.exe'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\ud800', '\\ud800'],
    ['::error::x', ': :error: :x'],
    ['##[error]x', '# # [error]x'],
    [
      'mcr.microsoft.com/windows/nanoserver:ltsc2022@sha256:ab',
      'mcr.microsoft.com/windows/nanoserver:ltsc2022@sha256:ab',
    ],
    ['C:\\src # 1 [x] 界 🪟', 'C:\\src # 1 [x] 界 🪟'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeForLog(text)).toBe(expected);
  });

  it('cuts visibly and keeps to its limit whatever the escapes add', () => {
    expect(escapeForLog('x'.repeat(50), 10)).toBe('xxxxxxxxx…');
    for (const text of HOSTILE) expect(escapeForLog(text, 100).length).toBeLessThanOrEqual(100);
  });

  it('stays inert when texts stand side by side', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: fc.constantFrom(':', '#', '[', ']', 'error', '\n', ' ', '\u200b') }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        expect(commandsIn(pieces.map((p) => escapeForLog(p)).join(''))).toEqual([]);
        expect(commandsIn(`${escapeForLog(pieces.join(''))}:12:3 x::`)).toEqual([]);
      }),
    );
  });
});

describe('crop', () => {
  it('never cuts through a surrogate pair', () => {
    expect(crop('ab🪟cd', 4)).toBe('ab…');
    expect(crop('ab🪟cd', 5)).toBe('ab🪟…');
    expect(crop('ab', 2)).toBe('ab');
  });
});

describe('codeSpan', () => {
  it.each([
    ['app:1', '`app:1`'],
    ['', '`  `'],
    ['a`b', '``a`b``'],
    ['`a```', '```` `a``` ````'],
    ['a|b', '<code>a&#124;b</code>'],
    ['@org/team#1', '`@\u200borg/team#\u200b1`'],
    ['<!-- x -->', '<code>&#60;!-- x --&#62;</code>'],
    ['a\nb', '`a\\nb`'],
  ])('%j becomes %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('escapeForMarkdown', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['<b>&|$', '&#60;b&#62;&#38;&#124;&#36;'],
    ['*a* _b_ `c` [d](e) ~f~ \\', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\\\'],
    ['@org #1 GH-1', '@\u200borg #\u200b1 GH\u200b-1'],
    ['http://x www.x', 'http:\u200b//x www\u200b.x'],
    ['- item', '\\- item'],
    ['::error::', '&#58;:error&#58;&#58;'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeForMarkdown(text)).toBe(expected);
  });
});

describe('escapeForJson', () => {
  it('changes the letter and not the meaning', () => {
    for (const text of HOSTILE) {
      const json = JSON.stringify({ [text]: [text] }, null, 2);
      expect(JSON.parse(escapeForJson(json))).toEqual({ [text]: [text] });
      expect(escapeForJson(json)).toMatch(/^[^\p{Cf}\u007f-\u009f\u2028\u2029]*$/u);
      expect(commandsIn(escapeForJson(json))).toEqual([]);
    }
  });
});

describe('workflow command escapes', () => {
  it('escapes as the runner undoes it', () => {
    expect(escapeForCommandData('100%\r\n:,')).toBe('100%25%0D%0A:,');
    expect(escapeForCommandProperty('C:\\a,b%\n')).toBe('C%3A\\a%2Cb%25%0A');
  });
});
