// The action's entry: inputs -> check -> annotations, job summary, outputs -> outcome.

import { appendFileSync, existsSync, lstatSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { check } from './check.js';
import { choice, FAIL_ON, fails, LOOKUPS, UsageError } from './options.js';
import type { Report } from './report.js';
import { github } from './reporters/github.js';
import { inertLog } from './reporters/inert.js';
import { json } from './reporters/json.js';
import { markdown } from './reporters/markdown.js';
import { countsOf, plural } from './reporters/table.js';
import { tty } from './reporters/tty.js';

async function main(): Promise<void> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || '.');
  const failOn = choice('fail-on', core.getInput('fail-on') || 'error', FAIL_ON);
  const reportFile = core.getInput('report-file');
  const report = await check({
    root: workspace,
    paths: core
      .getMultilineInput('path')
      .map((path) => resolve(workspace, path))
      .filter((path) => path !== workspace),
    config: core.getInput('config') || null,
    lookup: choice('lookup', core.getInput('lookup') || 'auto', LOOKUPS),
    failOn,
    today: new Date().toISOString().slice(0, 10),
  });

  process.stdout.write(tty(report, { columns: null, color: false }));
  process.stdout.write(github(report));
  writeSummary(report);
  if (reportFile !== '') writeReport(workspace, reportFile, report);
  setOutputs(report, fails(report, failOn) ? 'failure' : 'success', reportFile);
  if (fails(report, failOn)) {
    core.setFailed(`${countsOf(report)} in ${plural(report.summary.windowsImages, 'Windows image use')}.`);
  }
}

/** The outcome depends on findings only: a summary that cannot be written is a warning. */
function writeSummary(report: Report): void {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  try {
    appendFileSync(path, markdown(report));
  } catch (error) {
    core.warning(
      `The job summary could not be written (${inertLog(String((error as NodeJS.ErrnoException).code))}).`,
    );
  }
}

function writeReport(workspace: string, name: string, report: Report): void {
  const path = resolve(workspace, name);
  const folder = existsSync(dirname(path)) ? realpathSync(dirname(path)) : null;
  const allowed = [workspace, process.env.RUNNER_TEMP].filter(
    (root) => root !== undefined && existsSync(root),
  );
  const inside =
    folder !== null && allowed.some((root) => `${folder}${sep}`.startsWith(`${realpathSync(root!)}${sep}`));
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!inside || isLink) {
    throw new UsageError(
      `report-file: ${name} must be a plain file in an existing folder of the workspace or of RUNNER_TEMP.`,
    );
  }
  writeFileSync(path, json(report));
}

function setOutputs(report: Report, outcome: 'success' | 'failure', reportFile: string): void {
  core.setOutput('errors', report.summary.errors);
  core.setOutput('warnings', report.summary.warnings);
  core.setOutput('notices', report.summary.notices);
  core.setOutput('outcome', outcome);
  core.setOutput('report-file', reportFile);
}

try {
  await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const text =
    error instanceof UsageError ? message : `This is a bug in wincompat, please report it: ${message}`;
  core.setFailed(text.split('\n').map(inertLog).join('\n'));
}
