// The pipeline, one call a stage: discover, read, resolve, look up, judge, apply rules, suppress, compare, report.

import type { JudgedImage } from '../model/judged-image.js';
import type { CheckOptions } from '../model/options.js';
import type { DeclaredTarget } from '../model/target.js';
import type { Report } from '../report/report.js';
import { stepsOf } from '../text/budget.js';
import { applyRules, withInternalErrors } from './apply-rules.js';
import { buildReport } from './build-report.js';
import { compareWithRevision } from './compare.js';
import { coverageOf } from './coverage.js';
import { discover } from './discover.js';
import { judge } from './judge.js';
import { limitReport } from './limit-report.js';
import { lookUp } from './look-up.js';
import { freeMemory } from './memory.js';
import { notesOf } from './notes.js';
import { readRepository } from './read.js';
import { listImages } from './report-images.js';
import { resolveReferences } from './resolve.js';
import { type Setup, setUp } from './setup.js';
import { suppress } from './suppress.js';

/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
export async function check(options: CheckOptions): Promise<Report> {
  // Cut to its limits where all that it was made from is gone: memory is at its peak then.
  return limitReport(await inspectWhole(options).then(({ report }) => report));
}

/** A check with what its report was made from. */
export interface Inspection {
  readonly report: Report;
  readonly judged: readonly JudgedImage[];
  readonly targets: readonly DeclaredTarget[];
  /** The targets that a path must run on. */
  readonly targetsOf: Setup['scopes']['targetsOf'];
  /** The steps that were counted, in all stages. */
  readonly steps: number;
}

/** Like `check`, for those who ask why. @throws UsageError */
export async function inspect(options: CheckOptions): Promise<Inspection> {
  const inspection = await inspectWhole(options);
  return { ...inspection, report: await limitReport(inspection.report) };
}

/** An inspection with a report of any size. */
async function inspectWhole(options: CheckOptions): Promise<Inspection> {
  const started = performance.now();
  const setup = await setUp(options);
  const files = discover(setup);
  const repository = await readRepository(files, setup);
  await freeMemory();
  const resolved = await resolveReferences(repository, setup);
  const lookedUp = await lookUp(resolved, setup);
  const judged = await judge(lookedUp, repository, setup);
  await freeMemory();
  const problems = [resolved, lookedUp, judged].flatMap((stage) => stage.problems);
  const found = await applyRules(judged, repository, problems, setup);
  await freeMemory();
  const accepted = await suppress(found, lookedUp, repository, setup);
  const comparison = await compareWithRevision(accepted.findings, setup);
  const listed = await listImages(judged, setup);
  const findings = comparison.mark(await withInternalErrors(accepted.findings, found.context));
  const notes = await notesOf({ files, repository, lookedUp, judged, found, accepted, comparison }, setup);
  const coverage = coverageOf(listed.images, { files, repository, found }, setup);
  const run = { repository, lookedUp, found, notes, coverage, started };
  const report = buildReport(findings, listed, run, setup);
  const { config, scopes, budgets } = setup;
  return {
    report,
    judged: judged.uses,
    targets: config.targets,
    targetsOf: scopes.targetsOf,
    steps: stepsOf(budgets),
  };
}
