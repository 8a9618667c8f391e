import type { Level } from '../model/options.js';
import { rulePage } from '../report/help-url.js';
import type { Report, ReportVerdict } from '../report/report.js';
import { codeSpan, escapeForMarkdown, fencedCode } from '../text/escape.js';
import type { Location, Related } from '../text/location.js';
import { VERSION } from '../version.js';
import { coverageLine } from './support/coverage.js';
import { reasonLines, remedyLines } from './support/finding-lines.js';
import { fitInto, type Limit, type Section } from './support/fit.js';
import { groupBy } from './support/group.js';
import { headline, tally } from './support/headline.js';
import { cropLeft } from './support/layout.js';
import {
  cellWords,
  gravity,
  legend,
  MAX_ROWS,
  matrixRows,
  type Row,
  versionWords,
} from './support/matrix.js';
import { type RootCause, rootCauses } from './support/root-causes.js';
import { count, extent, LEVELS, MAX_PLACES, place, problems, seconds, writtenAt } from './support/words.js';

/** What the reporter is reported of the place that the text will stand at. All of it is optional. */
export interface CommentPlacement {
  /** A little below the 1 MiB at which GitHub drops a job summary as a whole, where nothing else is given. */
  limit?: Limit;
  /** The address of a line at the commit that was checked, percent-encoded; null where it has none. */
  link?: (at: Location) => string | null;
  /** How the verdicts on a line came about, a line of plain text each. */
  explain?: (at: Location) => string[];
  /** More for the last line, as Markdown: commit, run. */
  footer?: readonly string[];
  /** The verdict is enough, e.g. once everything is well again. */
  short?: boolean;
  /** Where the whole report is, as Markdown, for the case that not all of it fits. */
  wholeReport?: string;
}

const bytes = (text: string): number => Buffer.byteLength(text);
const SUMMARY: Limit = { most: 1_000_000, size: bytes };

/** Longer references are cut off at the left in the table: the findings have them in full. */
const MAX_IMAGE = 48;

/** Findings whose whole chain is reported, and lines of one. */
const MAX_EXPLANATIONS = 30;
const MAX_CHAIN = 60;

/** In a code block nothing can be escaped, so it shows no other text than plain references. */
const REFERENCE = /^(?!.*(?:\/\/|::))\w[\w./:@-]{0,299}$/;

const SYMBOLS: Record<ReportVerdict['verdict'], string> = {
  supported: '✅',
  conditional: '⚠️',
  unsupported: '❌',
  unknown: '❔',
  exempt: '➖',
};
const LEVEL_SYMBOLS: Record<Level, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** The report as GitHub's Markdown, e.g. for the job summary. */
export function markdown(report: Report, placement: CommentPlacement = {}): string {
  const { body, footer } = markdownParts(report, placement);
  return body + footer;
}

/**
 * The verdict, the matrix, what to do, what was there already; and apart from it the last line, which differs from
 * run to run. What does not fit is left out in a fixed order, the least important first, and counted: images that
 * fit, findings that were there already, notices, warnings, the rest of the matrix, errors.
 * @returns `whole` is false where something was left out
 */
export function markdownParts(
  report: Report,
  placement: CommentPlacement = {},
): { body: string; footer: string; whole: boolean } {
  const { limit = SUMMARY, wholeReport } = placement;
  const causes = rootCauses(report);
  const rows = matrixRows(report);
  const failing = rows.filter((row) => !fits(row));
  const words = new Words(report, placement);

  const head = verdict(report, causes);
  const footer = footerOf(report, placement.footer ?? []);
  if (placement.short) return { body: head, footer, whole: true };
  const notes = notesOf(report.notes);
  const leftOut = `\n**Not everything is shown here.**${wholeReport === undefined ? '' : ` The full report is in ${wholeReport}.`}\n`;
  const room = limit.most - limit.size(head + notes + footer + leftOut);
  const { texts, whole } = fitInto(
    [
      { ...words.matrix(failing), most: MAX_ROWS, share: 0.5 },
      ...LEVELS.map((level) => words.findings(level, causes)),
      words.preexisting(causes),
      words.fitting(
        rows.filter(fits),
        failing.length === 0 && causes.every((cause) => cause.level === 'notice'),
      ),
    ],
    { most: room, size: limit.size },
  );
  const [matrix, ...others] = texts;
  const [rest, old, ...found] = others.reverse();
  return {
    body: [head, matrix, ...found.reverse(), old, rest, whole ? '' : leftOut, notes].join(''),
    footer,
    whole,
  };
}

function fits(row: Row): boolean {
  return gravity(row.cells) >= gravity([{ verdict: 'supported' } as ReportVerdict]);
}

/** The line that a reviewer reads if no other, and what it rests on. */
function verdict(report: Report, causes: readonly RootCause[]): string {
  const { gravest, title, found, where, before } = headline(report, causes, (name) =>
    escapeForMarkdown(name, 60),
  );
  const coverage = coverageLine(report);
  const symbol = { error: '❌', warning: '⚠️', none: '✅' }[gravest];
  return `## ${symbol} ${title}\n\nwincompat found **${found}**${where} in ${extent(report.summary)}${before}.\n${coverage === null ? '' : `\n${coverage}.\n`}`;
}

function notesOf(texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `\n${texts
    .slice(0, MAX_PLACES)
    .map((text) => `> ${escapeForMarkdown(text, 500)}`)
    .join('\n>\n')}\n`;
}

function footerOf({ summary, targets }: Report, more: readonly string[]): string {
  const parts = [
    `wincompat ${VERSION}`,
    ...more,
    `${count(targets.length, 'declared target')}, ${seconds(summary.durationMs)}`,
    ...(summary.suppressed > 0 ? [`${count(summary.suppressed, 'finding')} suppressed`] : []),
    ...(summary.errors + summary.warnings + summary.notices > 0
      ? ['to accept a finding, list it under `ignore` in `.github/wincompat.yml`']
      : []),
  ];
  return `\n<sub>${parts.join(' · ')}</sub>\n`;
}

/** The sections of one report. */
class Words {
  readonly #written: (at: Location) => string | undefined;
  #explanations = 0;

  constructor(
    private readonly report: Report,
    private readonly placement: CommentPlacement,
  ) {
    this.#written = writtenAt(report);
  }

  matrix(rows: readonly Row[]): Section {
    const { targets } = this.report;
    const heads = targets.map(
      ({ name, release, host }) =>
        `${escapeForMarkdown(name, 60)}<br><sub>${escapeForMarkdown(release, 60)}<br>${escapeForMarkdown(host, 30)}</sub>`,
    );
    const explained = legend(rows).map(
      ({ word, meaning }) => `**${word}**: ${escapeForMarkdown(meaning, 500)}`,
    );
    return {
      head: `\n${tableRow(['Windows image', ...heads])}${'| --- '.repeat(heads.length + 1)}|\n`,
      // No more than these are ever shown, and a row has a cell for each target.
      parts: rows.map((row, index) => (index < MAX_ROWS ? this.#row(row) : '')),
      foot: explained.length > 0 ? `\n<sub>${explained.join(' · ')}</sub>\n` : '',
      rest: (shown) => `\n${count(rows.length - shown, 'more row')} not shown, none more severe.\n`,
    };
  }

  /** The images that need no attention. @param open whether there is nothing else to look at */
  fitting(rows: readonly Row[], open: boolean): Section {
    const section = this.matrix(rows);
    const images = count(rows.length, 'more Windows image');
    const title =
      this.report.targets.length > 0 ? `${images} that fail nowhere` : `${images}, checked against no target`;
    return {
      ...section,
      most: MAX_ROWS,
      head: open ? section.head : `\n<details><summary>${title}</summary>\n${section.head}`,
      foot: open ? section.foot : `${section.foot}\n</details>\n`,
    };
  }

  findings(level: Level, all: readonly RootCause[]): Section {
    const causes = all.filter((cause) => cause.level === level && !cause.preexisting);
    const groups = groupBy(causes, ({ ruleId, problem, remedies, why, related, places }) =>
      JSON.stringify([ruleId, problem, remedies, why, related, places]),
    );
    const alike = [...groups.values()];
    return {
      head: `\n### ${LEVEL_SYMBOLS[level]} ${count(findingsIn(causes), level)}\n\n`,
      parts: this.#partsOf(alike, (causes) => this.#item(causes)),
      foot: '',
      rest: (shown) => `\n${count(findingsIn(alike.slice(shown).flat()), `more ${level}`)} not shown.\n`,
    };
  }

  preexisting(all: readonly RootCause[]): Section {
    const causes = all.filter((cause) => cause.preexisting);
    const sum = problems(tally(causes.flatMap(({ findings }) => findings)));
    return {
      head: `\n<details><summary>Existing findings, in files that this change does not touch: ${sum}</summary>\n\n`,
      parts: this.#partsOf(
        causes,
        (cause) =>
          `- ${LEVEL_SYMBOLS[cause.level]} ${this.#place(cause)} ${escapeForMarkdown(cause.title, 300)} (${codeSpan(cause.ruleId)})\n`,
      ),
      foot: '\n</details>\n',
      rest: (shown) => `\n${count(findingsIn(causes.slice(shown)), 'more finding')} existing not shown.\n`,
    };
  }

  /** Parts that come after more than what fits in all are not made: they are counted only. */
  #partsOf<T>(items: readonly T[], write: (item: T) => string): string[] {
    const { most, size } = this.placement.limit ?? SUMMARY;
    let left = most;
    return items.map((item) => {
      if (left < 0) return '';
      const part = write(item);
      left -= size(part);
      return part;
    });
  }

  #row(row: Row): string {
    const { image, cells, places } = row;
    const others = places.length - 1;
    const from = `${this.#place(places[0])}${others > 0 ? ` and ${others} more` : ''}`;
    const version = row.osVersions.length > 0 ? ` · ${escapeForMarkdown(versionWords(row), 30)}` : '';
    return tableRow([
      `${codeSpan(cropLeft(image, MAX_IMAGE))}<br><sub>${from}${version}</sub>`,
      ...cells.map((cell) => `${cell === null ? '' : `${SYMBOLS[cell.verdict]} `}${cellWords(cell)}`),
    ]);
  }

  /** One item for all lines that say the same: place, title, remedies and replacement; folded away only what explains them. */
  #item(alike: readonly [RootCause, ...RootCause[]]): string {
    const [cause] = alike;
    const related = cause.related.map((other) => this.#related(other));
    return [
      `- ${named(alike.map((at) => this.#place(at)))} **${escapeForMarkdown(cause.title, 300)}** [${codeSpan(cause.ruleId, 60)}](${rulePage(cause.ruleId)})`,
      ...remedyLines(cause).map(({ label, text }) => `  <br>**${label}** ${escapeForMarkdown(text)}`),
      ...this.#replacement(cause),
      ...(cause.places.length > 0
        ? [`  <br>This line decides ${named(cause.places.map((at) => this.#place(at)))}.`]
        : []),
      `  <details><summary>Why</summary>`,
      '',
      ...reasonLines(cause).map(({ text }) => `  ${escapeForMarkdown(text)}<br>`),
      ...(related.length > 0 ? [`  <sub>See ${named(related)}</sub>`] : []),
      ...this.#explained(cause),
      '  </details>',
      '',
      '',
    ].join('\n');
  }

  /** The text there and what to write instead, as a diff. */
  #replacement({ fix }: RootCause): string[] {
    const changes = fix?.edits.map((edit) => ({ from: this.#written(edit) ?? '', to: edit.text })) ?? [];
    const isPlain = changes.every(({ from, to }) => REFERENCE.test(from) && REFERENCE.test(to));
    if (changes.length === 0 || changes.length > MAX_PLACES || !isPlain) return [];
    const lines = changes.flatMap(({ from, to }) => [`- ${from}`, `+ ${to}`]);
    return ['', ...fencedCode(lines, 'diff').map((line) => `  ${line}`), ''];
  }

  /** The whole chain behind the first of the images. */
  #explained({ findings: [first] }: RootCause): string[] {
    const { explain } = this.placement;
    if (explain === undefined || first === undefined || this.#explanations++ >= MAX_EXPLANATIONS) return [];
    const lines = explain(first);
    if (lines.length === 0) return [];
    const shown = lines.slice(0, MAX_CHAIN);
    const more = lines.length > MAX_CHAIN ? [`(${lines.length - MAX_CHAIN} more lines)`] : [];
    return ['', ...fencedCode([...shown, ...more], 'text').map((line) => `  ${line}`), ''];
  }

  #related(other: Related): string {
    return `${this.#place(other)} ${escapeForMarkdown(other.message, 300)}`;
  }

  #place(at: Location): string {
    const text = codeSpan(place(at));
    const address = this.placement.link?.(at) ?? null;
    return address === null ? text : `[${text}](${address})`;
  }
}

function findingsIn(causes: readonly RootCause[]): number {
  return causes.reduce((sum, { findings }) => sum + findings.length, 0);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Joins the first few, and counts the rest. */
function named(texts: readonly string[]): string {
  const rest = texts.length - MAX_PLACES;
  return texts.slice(0, MAX_PLACES).join(', ') + (rest > 0 ? ` and ${count(rest, 'more place')}` : '');
}
