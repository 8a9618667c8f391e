import type { Finding, Report } from '../report.js';
import { codeSpan, inertMarkdown } from './inert.js';
import { CELL_WORDS, countsOf, plural, rowsOf } from './table.js';

/** A job summary over 1 MiB is dropped whole; room is left for what else the step writes there. */
const MAX_BYTES = 1024 * 1024 - 16 * 1024;

const CELL_SYMBOLS: Record<string, string> = {
  supported: '✅ ok',
  conditional: '⚠️ conditional',
  unsupported: '❌ fails',
  unknown: '❔ unknown',
  exempt: '➖ exempt',
};

/** For the job summary and other places that show Markdown: verdict, matrix, findings. */
export function markdown(report: Report, maxBytes: number = MAX_BYTES): string {
  const head = `${verdictLine(report)}\n`;
  const foot = `\n${footer(report)}\n`;
  let left = maxBytes - bytes(head) - bytes(foot);
  const sections = [matrix(report), findings(report)].map((section) => {
    const text = fit(section, left);
    left -= bytes(text);
    return text;
  });
  return [head, ...sections, foot].join('');
}

function verdictLine(report: Report): string {
  const { errors, windowsImages } = report.summary;
  const targets = plural(report.targets.length, 'target');
  const symbol = errors > 0 ? '❌' : report.summary.warnings > 0 ? '⚠️' : '✅';
  return `## ${symbol} Windows containers: ${countsOf(report)}\n\n${plural(windowsImages, 'Windows image use')} held against ${targets}.`;
}

interface Section {
  /** Always kept. */
  head: string[];
  /** Given up from the end where there is no room. */
  lines: string[];
  noun: string;
}

function matrix(report: Report): Section {
  const rows = rowsOf(report);
  if (rows.length === 0 || report.targets.length === 0) return { head: [], lines: [], noun: 'image' };
  const heads = ['Image', 'OS version', ...report.targets.map((t) => `${inertMarkdown(t.name)}<br>${inertMarkdown(t.release)}`)];
  return {
    noun: 'image',
    head: ['', tableRow(heads), tableRow(heads.map(() => '---'))],
    lines: rows.map((row) => {
      const places = row.count > 1 ? ` and ${plural(row.count - 1, 'more place')}` : '';
      const image = `${codeSpan(row.image)}<br>${codeSpan(row.place)}${places}`;
      const cells = row.cells.map((cell) => (cell === null ? '–' : (CELL_SYMBOLS[cell] ?? CELL_WORDS[cell])));
      return tableRow([image, row.versions === '' ? '–' : codeSpan(row.versions), ...cells]);
    }),
  };
}

function findings(report: Report): Section {
  const open = report.findings.filter((f) => f.suppressed === null);
  const order = ['error', 'warning', 'notice'];
  const sorted = [...open].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return {
    noun: 'finding',
    head: sorted.length > 0 ? ['', '### Findings', ''] : [],
    lines: sorted.map(findingLine),
  };
}

const LEVEL_SYMBOLS = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };

function findingLine(finding: Finding): string {
  const place = codeSpan(`${finding.path}:${finding.line}`);
  return `- ${LEVEL_SYMBOLS[finding.level]} ${place} **${inertMarkdown(finding.title)}** (${finding.ruleId})<br>${inertMarkdown(finding.message)}`;
}

function footer(report: Report): string {
  const { files, suppressed, durationMs } = report.summary;
  const aside = suppressed > 0 ? ` ${plural(suppressed, 'finding')} suppressed.` : '';
  const notes = report.notes.map((note) => `\n> ${inertMarkdown(note)}\n`).join('');
  return `${notes}\n<sub>wincompat read ${plural(files, 'file')} in ${(durationMs / 1000).toFixed(1)} s.${aside}</sub>`;
}

function tableRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function fit(section: Section, room: number): string {
  const lines = [...section.head];
  let used = bytes(lines.join('\n')) + 100;
  let kept = 0;
  for (const line of section.lines) {
    used += bytes(line) + 1;
    if (used > room) break;
    lines.push(line);
    kept++;
  }
  const dropped = section.lines.length - kept;
  if (dropped > 0) lines.push('', `${plural(dropped, `more ${section.noun}`)} not shown here for want of room.`);
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
