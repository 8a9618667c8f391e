// Every scanned byte may come from a stranger. These functions make text harmless for the place it goes to.

const MAX_LOG_LENGTH = 2_000;

/** C0 and C1 controls, line and paragraph separators, and what reorders or hides text on a screen. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * For a log line. The runner reads two grammars of commands: `::name::` at the start of a line, and `##[name]`
 * anywhere in one; escaping line ends alone does not stop the second.
 */
export function inertLog(text: string): string {
  const clean = text.replace(CONTROLS, '\ufffd').replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1:\u200b');
  return clip(clean, MAX_LOG_LENGTH);
}

/** For prose in Markdown: no markup, no HTML, no mention and no reference to an issue comes alive. */
export function inertMarkdown(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replaceAll('##[', '# #[')
    .replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]|~]/g, (c) => `\\${c}`)
    .replace(/[@#]/g, '$&\u200b')
    .replace(/:\/\//g, ':\u200b//');
}

/** For a name or a reference in Markdown, also inside a table: code that stays one cell. */
export function codeSpan(text: string): string {
  const clean = text
    .replace(CONTROLS, '\ufffd')
    .replaceAll('##[', '# #[')
    .replace(/<!--|-->/g, '\ufffd')
    .replace(/[@#]/g, '$&\u200b')
    // A table is cut into cells before code spans are read.
    .replaceAll('|', '\\|');
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || clean === '' ? ' ' : '';
  return `${fence}${pad}${clip(clean, 300)}${pad}${fence}`;
}

/** For the message of a workflow command (actions/toolkit, packages/core/src/command.ts). */
export function commandData(text: string): string {
  return text.replaceAll('##[', '# #[').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** For a property of a workflow command, e.g. its file. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Cuts a text visibly. */
export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
