// Everything that a report quotes was written by someone else: names, references, paths, error texts. Before it is
// printed it is made inert for the place that it goes to: a log that GitHub's runner scans for commands, a
// terminal, or Markdown. One function per place; reporters print nothing from a report in any other way.

/** Controls (ANSI's ESC, line breaks), invisible and direction-changing characters, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT_ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The first characters of a command in the two grammars that the runner knows: `::name::` at the start of a line,
 * and `##[name]` anywhere in it. Wrapping can make any place a line's start, so `::` is taken everywhere; and at the
 * end of a text, what it starts could be completed by what is printed behind it.
 */
const COMMAND_START = /:(?=:|$)|#(?=\[|$)/g;

/** Between two characters that mean something together only side by side. */
const ZERO_WIDTH = '\u200b';

/** Cuts a text to so many characters (UTF-16 units), visibly, and never through a surrogate pair. */
export function crop(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * Makes text inert for a log or a terminal: one line, nothing invisible, and nothing that either of the runner's
 * command grammars can parse.
 */
export function inertLog(text: string, limit = 4000): string {
  // A space and no zero-width character: the runner compares by culture, and then those are not there.
  return crop(visible(crop(text, limit)).replace(COMMAND_START, '$& '), limit);
}

/**
 * Makes text inert as Markdown prose, in a table cell or outside: no markup, no HTML, no link, no mention or
 * reference to an issue.
 */
export function inertMarkdown(text: string, limit = 4000): string {
  const line = crop(text, limit)
    .replace(/[\r\n]+/g, ' ')
    .trim();
  const unmarked = visible(line).replace(/[\\`*_~[\]]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&');
  // The colons because Markdown is printed to logs too.
  return unlinked(unmarked).replace(/[&<>|$]|:(?=:|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Makes text a Markdown code span that stays one, in a table cell or outside. */
export function codeSpan(text: string, limit = 300): string {
  // A pipe ends a table's cell even in a code span, and its escape would be shown outside of tables. A comment is
  // what tools look for as text, to find a place that they wrote.
  if (/[|<>]/.test(text)) return `<code>${inertMarkdown(text, limit)}</code>`;
  const shown = unlinked(visible(crop(text, limit)).replaceAll('##[', '## ['));
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines of text as a Markdown code block that stays one: its fence is longer than any that they contain. */
export function fencedCode(lines: readonly string[], language: string): string[] {
  const shown = lines.map((line) => visible(crop(line, 1000)).replace(COMMAND_START, '$& '));
  const longest = Math.max(
    2,
    ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}

/**
 * Makes JSON text inert without changing what it says: the characters in question can only stand within its
 * strings, where an escape means the same.
 */
export function inertJson(json: string): string {
  return json.replace(/##\[/g, '##\\u005b').replace(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeUnits);
}

/** Makes text inert in HTML, as an element's text or a quoted attribute's value. */
export function inertMarkup(text: string, limit = 4000): string {
  // The brackets and colons because markup is printed to logs too.
  return visible(crop(text, limit)).replace(/[&<>"']|(?<=#)\[|:(?=:|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Escapes the message of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes the value of a workflow command's property. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function visible(text: string): string {
  return text.replace(INVISIBLE, (c) => SHORT_ESCAPES[c] ?? codeUnits(c));
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
