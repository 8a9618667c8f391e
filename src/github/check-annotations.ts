import type { Level } from '../model/options.js';
import type { Report } from '../report/report.js';
import { annotationText, annotationTitle, columnsOf } from '../reporters/github.js';
import { rootCauses } from '../reporters/support/root-causes.js';
import { count } from '../reporters/support/words.js';
import { crop } from '../text/crop.js';
import { escapeForLog } from '../text/escape.js';

/** As the API of check runs takes them. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** Limit: each fifty annotations need a request. */
const MAX_ANNOTATIONS = 500;
/** The API takes 64 KB. */
const MAX_MESSAGE = 16_000;

const LEVELS: Record<Level, CheckAnnotation['annotation_level']> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** One annotation for each root cause, most severe first; the last says how many findings there are beyond. */
export function checkAnnotations(report: Report): CheckAnnotation[] {
  const causes = rootCauses(report);
  const cut = causes.length > MAX_ANNOTATIONS;
  const shown = cut ? causes.slice(0, MAX_ANNOTATIONS - 1) : causes;
  const annotations = shown.map((cause): CheckAnnotation => {
    const { line, endLine, col, endColumn } = columnsOf(cause);
    return {
      path: escapeForLog(cause.path),
      start_line: line,
      end_line: endLine,
      ...(col === undefined || endColumn === undefined ? {} : { start_column: col, end_column: endColumn }),
      annotation_level: LEVELS[cause.level],
      title: annotationTitle(cause),
      message: crop(annotationText(cause), MAX_MESSAGE) || '-',
    };
  });
  const rest = causes.slice(shown.length);
  const [next] = rest;
  if (next === undefined) return annotations;
  const { path, line } = next;
  const more = count(rest.flatMap(({ findings }) => findings).length, 'more finding');
  return [
    ...annotations,
    {
      path: escapeForLog(path),
      start_line: line,
      end_line: line,
      annotation_level: LEVELS[next.level],
      title: more,
      message: `The job summary and the log list ${more}.`,
    },
  ];
}
