// What a run leaves behind: the job's summary, and files of the report that a later step can add.

import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../report/report.js';
import { json } from '../reporters/json.js';
import { type CommentPlacement, markdownParts } from '../reporters/markdown.js';
import { writeReportFile } from '../reporters/support/report-file.js';
import type { Chunks } from '../text/chunks.js';
import { escapeForLog } from '../text/escape.js';

/** The whole report, where it is too long for the summary and no input names a file for it. */
const OVERFLOW = 'wincompat-report.json';

/**
 * Writes the summary, and the files that inputs name.
 * @throws UsageError where such a file cannot be written
 */
export async function leaveBehind(
  report: Report,
  workspace: string,
  explain: NonNullable<CommentPlacement['explain']> | null,
): Promise<void> {
  const temp = process.env.RUNNER_TEMP;
  const folders = temp ? [workspace, resolve(temp)] : [workspace];
  const write = (output: 'report-file' | 'sarif-file', name: string, text: Chunks): void => {
    writeReportFile(name, folders, text);
    core.setOutput(output, resolve(workspace, name));
  };

  const named = core.getInput('report-file');
  const overflow = temp ? join(resolve(temp), OVERFLOW) : '';
  const wholeReport = named || overflow ? 'the file that the output `report-file` names' : undefined;
  const whole = await writeSummary(report, {
    ...(explain === null ? {} : { explain }),
    ...(wholeReport === undefined ? {} : { wholeReport }),
  });
  const path = named || (whole ? '' : overflow);
  if (path !== '') write('report-file', path, json(await withCommit(report)));

  const sarifFile = core.getInput('sarif-file');
  if (sarifFile !== '') write('sarif-file', sarifFile, (await import('../reporters/sarif.js')).sarif(report));
}

/**
 * The outcome depends on the findings alone: a summary that cannot be written is a warning.
 * @returns whether all of the report is in it
 */
async function writeSummary(report: Report, placement: CommentPlacement): Promise<boolean> {
  if (!process.env.GITHUB_STEP_SUMMARY) return true;
  const { body, footer, whole } = markdownParts(report, placement);
  try {
    await core.summary.addRaw(body + footer).write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    core.warning(`The job summary could not be written: ${escapeForLog(reason, 500)}`);
  }
  return whole;
}

/** Those who read the file later can tell which commit it is of. */
async function withCommit(report: Report): Promise<Report> {
  const commit = report.commit ?? (await import('../github/event.js')).readContext(process.env).commit;
  return commit === null ? report : { ...report, commit };
}
