import type { Finding, Level, Report, ReportVerdict } from '../report.js';
import { groupBy } from './group.js';
import { codeSpan, inertMarkdown } from './inert.js';
import { cellWords, legend, MAX_ROWS, matrixRows, type Row, versionWords } from './matrix.js';
import {
  count,
  extent,
  LEVELS,
  MAX_PLACES,
  openFindings,
  paragraphs,
  place,
  problems,
  seconds,
} from './words.js';

/** A little below the 1 MiB at which GitHub drops a job summary as a whole. */
const MAX_BYTES = 1_000_000;

const SYMBOLS: Record<ReportVerdict['verdict'], string> = {
  supported: '✅',
  conditional: '⚠️',
  unsupported: '❌',
  unknown: '❔',
  exempt: '➖',
};
const LEVEL_SYMBOLS: Record<Level, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/**
 * The report as GitHub's Markdown, e.g. for the job summary: the verdict, the matrix, the findings by level. What
 * does not fit into `maxBytes` is left out from the least important end, and counted.
 */
export function markdown(report: Report, { maxBytes = MAX_BYTES }: { maxBytes?: number } = {}): string {
  const head = `${verdict(report)}\n${notes(report.notes)}`;
  const foot = footer(report);
  const room = maxBytes - bytes(head) - bytes(foot);
  // Each may use what the other leaves; where both want more than there is, each has half.
  const findings = findingSections(report, Math.max(room / 2, room - bytes(matrixSection(report, room))));
  const matrix = matrixSection(report, room - bytes(findings));
  return head + matrix + findings + foot;
}

function verdict({ summary }: Report): string {
  const symbol = summary.errors > 0 ? '❌' : summary.warnings > 0 ? '⚠️' : '✅';
  return `## ${symbol} wincompat: ${problems(summary)} in ${extent(summary)}\n`;
}

function notes(texts: readonly string[]): string {
  return texts
    .slice(0, MAX_PLACES)
    .map((text) => `> ${inertMarkdown(text, 500)}\n>\n`)
    .join('');
}

function matrixSection(report: Report, room: number): string {
  const rows = matrixRows(report);
  if (rows.length === 0) return '';
  const heads = report.targets.map(
    ({ name, release, host }) =>
      `${inertMarkdown(name, 60)}<br>${inertMarkdown(release, 60)}<br>${inertMarkdown(host, 30)}`,
  );
  const head = `\n${tableRow(['Windows image', 'OS version', ...heads, 'Used in'])}${'| --- '.repeat(heads.length + 3)}|\n`;
  const explained = legend(rows).map(({ word, meaning }) => `**${word}**: ${inertMarkdown(meaning, 500)}`);
  const foot = explained.length > 0 ? `\n<sub>${explained.join(' · ')}</sub>\n` : '';
  return shed(
    rows.map(matrixRow),
    MAX_ROWS,
    room,
    head,
    foot,
    (shown) => `\n${count(rows.length - shown, 'more row')} not shown, none worse than these.\n`,
  );
}

function matrixRow(row: Row): string {
  const { image, cells, places } = row;
  const verdicts = cells.map(
    (cell) => `${cell === null ? '' : `${SYMBOLS[cell.verdict]} `}${cellWords(cell)}`,
  );
  const others = places.length - 1;
  return tableRow([
    codeSpan(image),
    inertMarkdown(versionWords(row), 30),
    ...verdicts,
    `${codeSpan(place(places[0]!))}${others > 0 ? ` and ${others} more` : ''}`,
  ]);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function findingSections(report: Report, room: number): string {
  const findings = openFindings(report);
  return LEVELS.reduce((text, level) => text + levelSection(level, findings, room - bytes(text)), '');
}

function levelSection(level: Level, all: readonly Finding[], room: number): string {
  const findings = all.filter((finding) => finding.level === level);
  if (findings.length === 0) return '';
  const alike = groupBy(findings, ({ ruleId, message, related }) =>
    JSON.stringify([ruleId, message, related]),
  );
  const head = `\n### ${LEVEL_SYMBOLS[level]} ${count(findings.length, level)}\n\n`;
  return shed(
    alike.map(findingItem),
    alike.length,
    room,
    head,
    '',
    (shown) => `\n${count(alike.slice(shown).flat().length, `more ${level}`)} not shown.\n`,
  );
}

/** One item of a list for all places that say the same. */
function findingItem(findings: readonly Finding[]): string {
  const [{ title, ruleId, message, related }] = findings as [Finding];
  const places = findings.map((finding) => codeSpan(place(finding)));
  const others = related.map((other) => `${codeSpan(place(other))} ${inertMarkdown(other.message, 300)}`);
  return [
    `- **${inertMarkdown(title, 300)}** (${codeSpan(ruleId)}) in ${named(places)}`,
    ...paragraphs(message).map(({ label, text }) => `  <br>${bold(label)}${inertMarkdown(text)}`),
    ...(others.length > 0 ? [`  <br><sub>See ${named(others)}</sub>`] : []),
    '',
  ].join('\n');
}

function bold(label: string): string {
  return label === '' ? '' : `**${label}** `;
}

/** Joins the first few, and counts the rest. */
function named(texts: readonly string[]): string {
  const rest = texts.length - MAX_PLACES;
  return texts.slice(0, MAX_PLACES).join(', ') + (rest > 0 ? ` and ${count(rest, 'more place')}` : '');
}

function footer({ summary, targets }: Report): string {
  const parts = [
    `Checked against ${count(targets.length, 'declared target')} in ${seconds(summary.durationMs)}`,
    ...(summary.suppressed > 0 ? [`${count(summary.suppressed, 'finding')} suppressed`] : []),
  ];
  return `\n<sub>${parts.join(' · ')}</sub>\n`;
}

/**
 * As many parts as there is room for, between head and foot, and a line on the others.
 * @param others words that line, given how many parts are shown
 */
function shed(
  parts: readonly string[],
  most: number,
  room: number,
  head: string,
  foot: string,
  others: (shown: number) => string,
): string {
  let left = room - bytes(head) - bytes(foot) - bytes(others(0));
  if (left < 0) return others(0);
  let shown = 0;
  for (const part of parts.slice(0, most)) {
    left -= bytes(part);
    if (left < 0) break;
    shown++;
  }
  return head + parts.slice(0, shown).join('') + (shown < parts.length ? others(shown) : '') + foot;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
