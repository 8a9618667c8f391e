// Everything that a report quotes was written by someone else: names, references, paths, error texts. Each place that
// it is printed to, a sink, has its own characters to escape and one function here (`ESCAPES`, below); nothing is printed
// in another way. Which format writes to which sink is listed in reporters/index.ts.
//
// Commands are those of GitHub's runner (`::name::` at a line's start, `##[name]` anywhere), of Azure's agent (`##vso[`,
// `##[`), of TeamCity (`##teamcity[`) and of GitLab's runner (`section_start:`).

import { crop } from './crop.js';

/**
 * Controls (ANSI's ESC, line breaks), characters that change a line's direction or have no width, lone surrogates.
 * .NET compares texts by culture, to which the ignorable ones are not there: `#<zero width>#[` is `##[`.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Most text, by a test that is much cheaper. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const PLAIN_LINE = /^[\x20-\x7e]*$/;

const SHORT_ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The character that a command is not one without. Wrapping can make any place a line's start, so `::` is taken
 * everywhere; and at the end of a text, what it starts could be completed by what is printed behind it.
 */
const COMMAND_START = /:(?=:|$)|#(?=[#[]|$)|(?<=section_(?:start|end)):(?=\d)/gi;

/** Between two characters that mean something together only side by side. */
const ZERO_WIDTH = '\u200b';

/**
 * For a log or a terminal: one line, nothing invisible, and no command of any runner.
 * @param limit characters of the result
 */
export function escapeForLog(text: string, limit = 4000): string {
  // A space and no zero-width character, which a comparison by culture ignores.
  return crop(visible(crop(text, limit)).replace(COMMAND_START, '$& '), limit);
}

/**
 * For Markdown prose, in a table cell or outside: no markup, no HTML, no link, no mention or reference to an issue.
 * @param limit characters that are taken of the text
 */
export function escapeForMarkdown(text: string, limit = 4000): string {
  const line = crop(text, limit)
    .replace(/[\r\n]+/g, ' ')
    .trim();
  const unmarked = visible(line).replace(/[\\`*_~[\]]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&');
  // The colons because Markdown is printed to logs too.
  return unlinked(unmarked).replace(/[&<>|$]|:(?=:|$)/g, characterReference);
}

/** Makes text a Markdown code span that stays one, in a table cell or outside. */
export function codeSpan(text: string, limit = 300): string {
  // A pipe ends a table's cell even in a code span, and its escape would be shown outside of tables. A comment is
  // what tools look for as text, to find a place that they wrote.
  if (/[|<>]/.test(text)) return `<code>${escapeForMarkdown(text, limit)}</code>`;
  const shown = unlinked(visible(crop(text, limit)).replace(/#(?=[#[])|(?<=section_\w+):(?=\d)/gi, '$& '));
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines of text as a Markdown code block that stays one: its fence is longer than any that they contain. */
export function fencedCode(lines: readonly string[], language: string): string[] {
  const shown = lines.map((line) => visible(crop(line, 1000)).replace(COMMAND_START, '$& '));
  const longest = shown
    .flatMap((line) => [...line.matchAll(/`+/g)])
    .reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/**
 * For JSON that is printed: the characters in question can only be within its strings, where an escape means the same.
 * @param json JSON, or YAML whose foreign text is all in double quotes
 */
export function escapeForJson(json: string): string {
  // Most JSON has neither character, and looking for one is much cheaper.
  const dead =
    json.includes('#') || json.includes('_')
      ? json.replace(/#(?=[#[])|(?<=section_(?:start|end)):(?=\d)/gi, codeUnits)
      : json;
  return PLAIN.test(dead) ? dead : dead.replace(INVISIBLE, (c) => (c === '\n' ? c : codeUnits(c)));
}

/** For HTML, as an element's text or a quoted attribute's value. @param limit characters that are taken of the text */
export function escapeForHtml(text: string, limit = 4000): string {
  return visible(crop(text, limit)).replace(MARKUP, characterReference);
}

/** For XML 1.0, as an element's text: its line breaks stay. */
export function escapeForXml(text: string): string {
  const visible = PLAIN.test(text)
    ? text
    : text.replace(INVISIBLE, (c) => (c === '\n' ? c : escaped(c))).replace(/[\ufffe\uffff]/g, codeUnits);
  return visible.replace(MARKUP, (c) => NAMED[c] ?? characterReference(c));
}

/** For XML 1.0, as a quoted attribute's value, which has no line breaks. */
export function escapeForXmlAttribute(text: string): string {
  return escapeForXml(text.replace(/[\r\n\t]+/g, ' '));
}

/** Escapes the message of a workflow command, which escapeForLog has made one line or which has lines of its own. */
export function escapeForCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a workflow command's property. */
export function escapeForCommandProperty(text: string): string {
  return escapeForCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A place that text is printed to. */
export type Sink =
  | 'log'
  | 'command data'
  | 'command property'
  | 'markdown'
  | 'code'
  | 'html'
  | 'xml'
  | 'xml attribute'
  | 'json';

/** What each sink makes of a text, unchanged between other text. */
export const ESCAPES: Record<Sink, (text: string) => string> = {
  /** Logs, terminals, GNU's lines: `: :error::`, `# #[group]`, `\u001b`. */
  log: escapeForLog,
  /** `%25`, `%0D`, `%0A`; the text has been made fit for a log before. */
  'command data': (text) => escapeForCommandData(escapeForLog(text)),
  /** Also `%3A`, `%2C`. */
  'command property': (text) => escapeForCommandProperty(escapeForLog(text)),
  /** Backslashes and character references. */
  markdown: escapeForMarkdown,
  /** A fence that is longer than any in the text. */
  code: codeSpan,
  /** Character references. */
  html: escapeForHtml,
  /** Character references, and `\u001b` for what XML has no character for. */
  xml: escapeForXml,
  'xml attribute': escapeForXmlAttribute,
  /** `\u0023`, which means the same to the reader. SARIF and quoted YAML, too. */
  json: (text) => escapeForJson(JSON.stringify(text)),
};

/** What ends text or an attribute in HTML and XML, and what starts a command where they are printed to a log. */
const MARKUP = new RegExp(`[&<>"']|${COMMAND_START.source}`, 'gi');

const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function visible(text: string): string {
  return PLAIN_LINE.test(text) ? text : text.replace(INVISIBLE, escaped);
}

function escaped(character: string): string {
  return SHORT_ESCAPES[character] ?? codeUnits(character);
}

function codeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join('');
}

function hex(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** GitHub turns mentions, issue numbers and bare addresses into links, and notifies those mentioned. */
function unlinked(text: string): string {
  return text
    .replace(/[@#]/g, `$&${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${ZERO_WIDTH}`);
}
