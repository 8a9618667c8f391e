import type { Finding, Level, Report } from '../report.js';
import { crop, escapeData, escapeProperty, inertLog } from './inert.js';
import { count, LEVELS, openFindings, paragraphs, place } from './words.js';

/** The runner keeps the first ten annotations of a level in a step, and drops the others without a word. */
const MAX_PER_LEVEL = 10;
/** The runner cuts a message here, without a word. */
const MAX_MESSAGE = 4096;
/** The longest title that GitHub takes. */
const MAX_TITLE = 255;
/** The longest path that systems know. */
const MAX_PATH = 4096;

/**
 * The findings as GitHub's workflow commands: annotations on the lines of a pull request. Those that are suppressed
 * are counted in the log.
 */
export function github(report: Report): string {
  const findings = openFindings(report);
  const commands = LEVELS.flatMap((level) =>
    commandsOf(
      level,
      findings.filter((finding) => finding.level === level),
    ),
  );
  const { suppressed } = report.summary;
  const lines = suppressed > 0 ? [...commands, `${count(suppressed, 'finding')} suppressed`] : commands;
  return lines.map((line) => `${line}\n`).join('');
}

function commandsOf(level: Level, findings: readonly Finding[]): string[] {
  if (findings.length <= MAX_PER_LEVEL) return findings.map(annotation);
  const shown = findings.slice(0, MAX_PER_LEVEL - 1);
  const rest = count(findings.length - shown.length, `more ${level}`);
  return [
    ...shown.map(annotation),
    command(
      level,
      { title: rest },
      `GitHub shows ${MAX_PER_LEVEL} annotations of a level. The log and the job summary tell of ${rest}.`,
    ),
  ];
}

function annotation(finding: Finding): string {
  const rule = inertLog(finding.ruleId, 60);
  const message = [
    ...paragraphs(finding.message).map(({ label, text }) => `${label} ${inertLog(text)}`.trimStart()),
    ...finding.related.map((related) => `${inertLog(place(related), 300)} ${inertLog(related.message, 300)}`),
  ].join('\n');
  return command(
    finding.level,
    {
      file: inertLog(finding.path, MAX_PATH),
      ...rangeOf(finding),
      title: `${inertLog(finding.title, MAX_TITLE - rule.length - 3)} (${rule})`,
    },
    crop(message, MAX_MESSAGE - 1),
  );
}

/**
 * GitHub takes columns for a range within one line only. Whether `endColumn` is part of the range is documented
 * nowhere (github/docs#40038); it is given as it is in SARIF and here, one past the last. Lines are part of it: a
 * range that ends before a line's first character ends on the line above.
 */
function rangeOf({ line, column, endLine, endColumn }: Finding): Record<string, number> {
  if (endLine === line) return { line, endLine, col: column, endColumn };
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

function command(level: Level, properties: Record<string, string | number>, message: string): string {
  const escaped = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${level} ${escaped.join(',')}::${escapeData(message)}`;
}
