import type { Level } from '../model/options.js';
import type { Report } from '../report/report.js';
import { crop } from '../text/crop.js';
import { escapeForCommandData, escapeForCommandProperty, escapeForLog } from '../text/escape.js';
import type { Location } from '../text/location.js';
import { coverageLine } from './support/coverage.js';
import { findingLines } from './support/finding-lines.js';
import { type RootCause, rootCauses } from './support/root-causes.js';
import { count, LEVELS, place } from './support/words.js';

/** The runner keeps the first ten annotations of a level in a step, and drops the others without a word. */
const MAX_PER_LEVEL = 10;
/** The runner cuts a message here, without a word. */
const MAX_MESSAGE = 4096;
/** The longest title that GitHub takes. */
const MAX_TITLE = 255;
/** The longest path that systems know. */
const MAX_PATH = 4096;

/**
 * The findings as GitHub's workflow commands: annotations on the lines of a pull request, one for each root cause.
 * Those that are suppressed, and all image references, are counted in the log.
 * @param reserved how many annotations of a level the caller needs for itself: the step has ten in all
 */
export function github(report: Report, reserved: Partial<Record<Level, number>> = {}): string {
  const causes = rootCauses(report);
  const commands = LEVELS.flatMap((level) =>
    commandsOf(
      level,
      causes.filter((cause) => cause.level === level),
      MAX_PER_LEVEL - (reserved[level] ?? 0),
    ),
  );
  const { suppressed } = report.summary;
  const lines = [
    ...commands,
    ...(suppressed > 0 ? [`${count(suppressed, 'finding')} suppressed`] : []),
    ...[coverageLine(report)].filter((line) => line !== null),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function commandsOf(level: Level, causes: readonly RootCause[], most: number): string[] {
  if (causes.length <= most) return causes.map(annotation);
  const shown = causes.slice(0, most - 1);
  const rest = count(causes.slice(shown.length).flatMap(({ findings }) => findings).length, `more ${level}`);
  return [
    ...shown.map(annotation),
    command(
      level,
      { title: rest },
      `GitHub shows ${MAX_PER_LEVEL} annotations of a level. The log and the job summary list ${rest}.`,
    ),
  ];
}

function annotation(cause: RootCause): string {
  return command(
    cause.level,
    { file: escapeForLog(cause.path, MAX_PATH), ...columnsOf(cause), title: annotationTitle(cause) },
    crop(annotationText(cause), MAX_MESSAGE - 1),
  );
}

/** The finding and its rule, as long as GitHub takes it. */
export function annotationTitle({ title, ruleId }: RootCause): string {
  const rule = escapeForLog(ruleId, 60);
  return `${escapeForLog(title, MAX_TITLE - rule.length - 3)} (${rule})`;
}

/** What to write, where it is explained, what is wrong, what else the line decides, and where the reasons stand, a line each. */
export function annotationText(cause: RootCause): string {
  const { reach, related } = cause;
  return [
    ...findingLines(cause).map(({ label, text }) => `${label} ${escapeForLog(text)}`.trimStart()),
    ...(reach === null ? [] : [escapeForLog(reach)]),
    ...related.map((other) => `${escapeForLog(place(other), 300)} ${escapeForLog(other.message, 300)}`),
  ].join('\n');
}

/**
 * GitHub takes columns for a range within one line only. Whether `endColumn` is part of the range is documented
 * nowhere (github/docs#40038); it is given as it is in SARIF and here, one past the last. Lines are part of it: a
 * range that ends before a line's first character ends on the line above.
 */
export function columnsOf({ line, column, endLine, endColumn }: Location): {
  line: number;
  endLine: number;
  col?: number;
  endColumn?: number;
} {
  if (endLine === line) return { line, endLine, col: column, endColumn };
  return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}

function command(level: Level, properties: Record<string, string | number>, message: string): string {
  const escaped = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeForCommandProperty(String(value))}`,
  );
  return `::${level} ${escaped.join(',')}::${escapeForCommandData(message)}`;
}
