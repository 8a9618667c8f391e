// What must hold of every report and of every text that is made of one. Each check returns what is wrong, in words that
// stay the same while the input changes: they tell one fault from another.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';

/**
 * @typedef {import('../src/report/report.js').Report} Report
 * @typedef {import('../src/text/location.js').Location} Location
 * A fault: the rule that it breaks, where, and an example. The first two tell it from others.
 * @typedef {{ oracle: string, where: string, detail: string }} Fault
 */

const JSON_FORMATS = new Set(['json', 'sarif', 'gitlab']);
const XML_FORMATS = new Set(['junit', 'checkstyle']);
/** Line breaks are the only control characters that a text may have; markers of direction and lone halves hide text. */
const HIDDEN = /[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** A message that someone reads to its end; in UTF-16 units. */
const MAX_MESSAGE = 20_000;
/** A report is larger than what it is about, but not by more than this; in UTF-16 units. */
const SIZE = { least: 4 * 1024 * 1024, timesInput: 100 };

/**
 * The workflow commands that GitHub's runner finds in a log: `::name …::` at the start of a line, else `##[name …]`
 * anywhere in it. The runner compares by culture, to which characters without width are absent.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs. Azure's agent and TeamCity take `##vso[…]` and
 * `##teamcity[…]`, GitLab's runner `section_start:…`.
 * @param {string} text
 * @returns {string[]} their names
 */
export function commandsIn(text) {
  if (!/[:#]/.test(text)) return [];
  return text.split(/\r\n|\r|\n/).flatMap((raw) => {
    const line = raw.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').trimStart();
    const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
    if (end !== -1) return [line.slice(2, end).split(' ')[0] ?? ''];
    const start = line.indexOf('##[');
    if (start !== -1 && line.includes(']', start)) return [line.slice(start, start + 40)];
    return (line.match(/##[a-z]+\[.*|section_(?:start|end):\d.*/i) ?? []).map((found) => found.slice(0, 40));
  });
}

/**
 * @param {string} format
 * @param {string} text what a reporter wrote
 * @param {number} inputLength of all files together
 * @returns {Fault[]}
 */
export function faultsOfText(format, text, inputLength) {
  /** @type {Fault[]} */
  const faults = [];
  const commands = commandsIn(text);
  const forged =
    format === 'github' ? commands.filter((c) => !/^(?:error|warning|notice)$/.test(c)) : commands;
  if (forged.length > 0)
    faults.push({ oracle: 'live-command', where: format, detail: forged.slice(0, 3).join(' ') });
  const hidden = HIDDEN.exec(text);
  if (hidden !== null)
    faults.push({ oracle: 'control-character', where: format, detail: around(text, hidden.index) });
  if (text.length > SIZE.least + SIZE.timesInput * inputLength) {
    faults.push({ oracle: 'size', where: format, detail: `${text.length} characters of ${inputLength}` });
  }
  const broken = malformed(format, text);
  if (broken !== null) faults.push({ oracle: 'malformed', where: format, detail: broken });
  return faults;
}

/** @param {string} format @param {string} text @returns {string | null} why another program cannot read it */
function malformed(format, text) {
  if (JSON_FORMATS.has(format)) {
    try {
      JSON.parse(text);
    } catch (error) {
      return String(error);
    }
  }
  if (XML_FORMATS.has(format)) {
    // Two characters that XML 1.0 excludes beside controls.
    if (/[\ufffe\uffff]/.test(text)) return 'a character that XML excludes';
    const valid = XMLValidator.validate(text);
    if (valid !== true) return valid.err.msg;
  }
  return null;
}

/**
 * @param {Report} report
 * @param {string} root the checked directory
 * @param {(path: string) => string | undefined} textOf the text of a file, as readers see it
 * @returns {Fault[]}
 */
export function faultsOfReport(report, root, textOf) {
  const related = report.findings.flatMap((finding) => finding.related);
  return [
    ...report.findings.flatMap((finding) => internalError(finding)),
    ...sameFingerprint(report.findings),
    ...report.images.flatMap((image) => misplaced(image, `image ${image.kind}`, root, textOf)),
    ...report.findings
      // The configuration, which is to be created.
      .filter(({ ruleId }) => ruleId !== 'no-matrix')
      .flatMap((finding) => misplaced(finding, `finding ${finding.ruleId}`, root, textOf)),
    ...related.flatMap((place) => misplaced(place, 'related place', root, textOf)),
  ];
}

/** Messages of the JavaScript engine for a mistake in the program, also inside other messages. */
const ENGINE =
  /Cannot (?:read|set|convert|destructure|access|mix)|is not (?:a function|iterable|defined|a constructor)|Maximum call stack|Invalid (?:array|string|count|typed)|Unexpected (?:token|end of)|Reduce of empty|out of memory|Assignment to constant|\[object |\bundefined\b/;

/** @param {Report['findings'][number]} finding @returns {Fault[]} */
function internalError({ ruleId, problem, path }) {
  if (ruleId === 'internal-error')
    return [{ oracle: 'internal-error', where: template(problem), detail: path }];
  const hidden = ruleId === 'invalid-file' ? ENGINE.exec(template(problem)) : null;
  return hidden === null ? [] : [{ oracle: 'internal-error', where: template(problem), detail: path }];
}

/** Findings that a baseline cannot tell apart hide each other. @param {Report['findings']} findings @returns {Fault[]} */
function sameFingerprint(findings) {
  /** @type {Map<string, Report['findings'][number]>} */
  const known = new Map();
  for (const finding of findings) {
    const other = known.get(finding.fingerprint);
    if (other === undefined) known.set(finding.fingerprint, finding);
    else if (
      other.ruleId !== finding.ruleId ||
      other.path !== finding.path ||
      other.title !== finding.title
    ) {
      return [
        {
          oracle: 'fingerprint',
          where: finding.ruleId,
          detail: `${other.ruleId} '${other.title}' and '${finding.title}' in ${finding.path}`,
        },
      ];
    }
  }
  return [];
}

/**
 * @param {Location} location
 * @param {string} what is there
 * @param {string} root
 * @param {(path: string) => string | undefined} textOf
 * @returns {Fault[]}
 */
function misplaced(location, what, root, textOf) {
  const wrong = wrongPlace(location, root, textOf);
  return wrong === null
    ? []
    : [{ oracle: 'place', where: `${what}: ${wrong}`, detail: JSON.stringify(location).slice(0, 300) }];
}

/** @param {Location} location @param {string} root @param {(path: string) => string | undefined} textOf */
function wrongPlace({ path, line, column, endLine, endColumn }, root, textOf) {
  if (!existsSync(join(root, path))) return 'no such file';
  if (![line, column, endLine, endColumn].every((number) => Number.isSafeInteger(number) && number >= 1)) {
    return 'no whole numbers from 1';
  }
  if (endLine < line || (endLine === line && endColumn < column)) return 'the end lies before the start';
  const lines = textOf(path)?.split(/\r\n|\r|\n/);
  if (lines === undefined) return null;
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return 'no such line';
  return column > first.length + 1 || endColumn > last.length + 1 ? 'no such column' : null;
}

/**
 * @param {unknown} error
 * @param {string} where the part that threw it
 * @returns {Fault}
 */
export function thrown(error, where) {
  if (!(error instanceof Error)) return { oracle: 'exception', where, detail: String(error) };
  const frame = /at (?:async )?(?:new )?([\w.<>#]+)? ?\(?file:.*\/(?:lib|dist)\/([\w/.-]+\.js)/.exec(
    error.stack ?? '',
  );
  const place = frame === null ? where : `${frame[2]} ${frame[1] ?? ''}`.trim();
  return {
    oracle: 'exception',
    where: `${place}: ${template(error.message)}`,
    detail: error.stack ?? error.message,
  };
}

/** @param {string} message of wrong usage @returns {Fault[]} what is wrong where it is no sentence for its reader */
export function faultsOfMessage(message) {
  if (message.length > MAX_MESSAGE) {
    return [
      {
        oracle: 'message',
        where: 'too long',
        detail: `${message.length} characters: ${message.slice(0, 300)}`,
      },
    ];
  }
  const isPlain = message.trim() !== '' && !ENGINE.test(template(message)) && !/^\s+at /m.test(message);
  return isPlain ? [] : [{ oracle: 'message', where: template(message), detail: message.slice(0, 500) }];
}

/** A message without what it quotes and counts. @param {string} message */
export function template(message) {
  return message
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, "'…'")
    .replace(/\S*wincompat-fuzz-\S*/g, '…')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}

/** The plain words at the start of a message: what it is about, and nothing of what it quotes. @param {string} message */
export function gist(message) {
  return message
    .split(/\s+/)
    .filter((word) => /^[a-z]{2,12}[,.;]?$/.test(word))
    .slice(0, 8)
    .join(' ');
}

/** @param {string} text @param {number} index */
function around(text, index) {
  return JSON.stringify(text.slice(Math.max(0, index - 40), index + 40));
}
