import type { Level } from '../model/options.js';
import type { Coverage, Finding, Report } from '../report/report.js';
import { summaryOf } from '../report/summary.js';
import { type Found, pathsNotChecked } from './apply-rules.js';
import type { LookedUp } from './look-up.js';
import type { Repository } from './reading/repository.js';
import type { Listed } from './report-images.js';
import { onLookupFailureOf, type Setup } from './setup.js';

/** Puts everything that a check came to into the report's fixed form and order; its limits are `fitReport`'s. */
export function buildReport(
  accepted: readonly Finding[],
  { images, targets }: Listed,
  run: {
    readonly repository: Repository;
    readonly lookedUp: LookedUp;
    readonly found: Found;
    readonly notes: readonly string[];
    readonly coverage: Coverage;
    /** Of the clock of `performance.now`, in milliseconds. */
    readonly started: number;
  },
  setup: Setup,
): Report {
  const { repository, lookedUp, found, notes, coverage, started } = run;
  const notChecked = pathsNotChecked(found).size;
  const findings = accepted.toSorted(byPlace);
  return {
    schemaVersion: 1,
    targets,
    images: [...images],
    findings,
    coverage,
    summary: {
      files: repository.filesRead,
      ...summaryOf(images, findings),
      ...(notChecked === 0 ? {} : { notChecked }),
      lookups: lookedUp.requests,
      durationMs: Math.round(performance.now() - started),
    },
    unverified: lookedUp.failed && onLookupFailureOf(setup) === 'fail',
    notes: [...notes],
  };
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.level !== b.level) return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}
