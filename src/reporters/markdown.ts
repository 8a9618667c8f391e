import type { Finding, Level, Report, ReportVerdict } from '../report.js';
import { groupBy } from './group.js';
import { codeSpan, inertMarkdown } from './inert.js';
import { cellWords, legend, MAX_ROWS, matrixRows, type Row } from './matrix.js';
import { count, extent, LEVELS, openFindings, partMessage, place, problems, seconds } from './words.js';

/** A little below the 1 MiB at which GitHub drops a job summary as a whole. */
const MAX_BYTES = 1_000_000;
/** Places of one finding, and related places of one place, that are named before the rest is counted. */
const MAX_PLACES = 10;

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
    ({ name, release }) => `${inertMarkdown(name, 60)}<br>${inertMarkdown(release, 60)}`,
  );
  const head = `\n${tableRow(['Windows image', ...heads, 'Used in'])}${'| --- '.repeat(heads.length + 2)}|\n`;
  const explained = legend(rows).map(({ word, meaning }) => `**${word}**: ${inertMarkdown(meaning, 500)}`);
  const foot = explained.length > 0 ? `\n<sub>${explained.join(' · ')}</sub>\n` : '';
  return shed(
    rows.map(matrixRow),
    MAX_ROWS,
    room,
    head,
    foot,
    (rest) => `\n${count(rest, 'more row')} not shown, none worse than these.\n`,
  );
}

function matrixRow({ image, cells, places }: Row): string {
  const verdicts = cells.map(
    (cell) => `${cell === null ? '' : `${SYMBOLS[cell.verdict]} `}${cellWords(cell)}`,
  );
  const others = places.length - 1;
  return tableRow([
    codeSpan(image),
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
  const parts = alike.map(findingItem);
  const head = `\n### ${LEVEL_SYMBOLS[level]} ${count(findings.length, level)}\n\n`;
  return shed(
    parts,
    parts.length,
    room,
    head,
    '',
    (rest) => `\n${count(rest, `more ${level}`)} not shown.\n`,
  );
}

/** One item of a list for all places that say the same. */
function findingItem(findings: readonly Finding[]): string {
  const [{ title, ruleId, message, related }] = findings as [Finding];
  const { problem, remedy } = partMessage(message);
  const lines = [
    `- **${inertMarkdown(title, 300)}** (${codeSpan(ruleId)}) in ${named(findings.map((finding) => codeSpan(place(finding))))}<br>`,
    `  ${inertMarkdown(problem)}`,
    ...(remedy === null ? [] : [`  <br>**To fix it:** ${inertMarkdown(remedy)}`]),
    ...(related.length === 0
      ? []
      : [
          `  <br><sub>See ${named(related.map((r) => `${codeSpan(place(r))} ${inertMarkdown(r.message, 300)}`))}</sub>`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
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

/** As many parts as there is room for, between head and foot, and a line that counts the others. */
function shed(
  parts: readonly string[],
  most: number,
  room: number,
  head: string,
  foot: string,
  others: (count: number) => string,
): string {
  let left = room - bytes(head) - bytes(foot) - bytes(others(parts.length));
  let shown = 0;
  for (const part of parts.slice(0, most)) {
    left -= bytes(part);
    if (left < 0) break;
    shown++;
  }
  const rest = shown < parts.length ? others(parts.length - shown) : '';
  return head + parts.slice(0, shown).join('') + rest + foot;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
