// The action's entry: inputs -> check -> log, annotations, pull request, job summary, files, outputs -> outcome.
// The runner scans stdout and stderr alike for commands, so nothing is printed that a reporter has not escaped.

import { resolve } from 'node:path';
import * as core from '@actions/core';
import { leaveBehind } from './action/files.js';
import { flag, optionsFrom } from './action/inputs.js';
import type { Publisher } from './github/publish.js';
import { InternalErrors } from './model/internal-errors.js';
import { type CheckOptions, choice } from './model/options.js';
import { describeSystemLimit } from './model/system-limits.js';
import { UsageError } from './model/usage-error.js';
import { type Inspection, inspect } from './pipeline/check.js';
import { fails, isIncomplete } from './report/outcome.js';
import type { Report } from './report/report.js';
import { inBlocks } from './report/write-all.js';
import { github } from './reporters/github.js';
import { extent, problems } from './reporters/support/words.js';
import { tty } from './reporters/tty.js';
import { escapeForLog } from './text/escape.js';
import type { Location } from './text/location.js';

async function main(): Promise<void> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || '.');
  const options = optionsFrom(workspace);
  const saved = core.getInput('from-report');
  const publisher = await publisherOf(saved !== '', options);
  await publisher?.followFinishedRun();
  const inspection = saved === '' ? await inspect({ ...options, ...(await policy(options)) }) : null;
  const checked = inspection?.report ?? (await savedReport(resolve(workspace, saved)));
  const failing = fails(checked, options.failOn);
  const incomplete = isIncomplete(checked);
  const outcome = failing || incomplete || checked.unverified ? 'failure' : 'success';
  const report = publisher === null ? checked : await publisher.compare(checked);

  // One output that fails takes nothing from the others, nor from the outcome.
  const failures = new InternalErrors();
  const output = (part: string, work: () => Promise<void> | void): Promise<void> =>
    failures.guardAsync(part, async () => work(), undefined);
  await output('the log', () => {
    for (const block of inBlocks(tty(report, { columns: null, color: false }))) process.stdout.write(block);
    process.stdout.write('\n');
  });
  // Before the annotations, since what could not be published takes one of them.
  await output('the pull request', async () =>
    publisher?.publish(report, outcome === 'failure', 'the job summary'),
  );
  const notice = publisher?.notice() ?? null;
  if (notice !== null) core.notice(notice, { title: 'wincompat' });
  // The lines that a saved report names are those of another commit.
  if (saved === '')
    await output('annotations', () => {
      process.stdout.write(github(report, notice === null ? {} : { notice: 1 }));
    });
  setOutputs(report, outcome);
  await output('the job summary and files', async () =>
    leaveBehind(report, workspace, inspection === null ? null : await explainer(inspection)),
  );
  if (failures.all.length > 0) {
    const what = failures.all
      .map(({ part, message }) => `${part} (${escapeForLog(message, 300)})`)
      .join('; ');
    core.setFailed(
      `wincompat: internal error: these outputs are incomplete: ${what}. Please report it ${escapeForLog(issues(), 300)}.`,
    );
  }
  // A saved report's run has failed already, if it was to.
  if (saved !== '' && core.getInput('fail-on') === '') return;
  if (failing) {
    core.setFailed(
      `wincompat: ${problems(report.summary)} in ${extent(report.summary)} (fail-on: ${options.failOn}).`,
    );
  } else if (incomplete) {
    core.setFailed(
      'wincompat: not everything was checked or listed: a part of wincompat failed (internal-error), or there are more findings than a report holds; the annotations and the notes name it.',
    );
  } else if (report.unverified) {
    core.setFailed(
      'wincompat: a registry lookup failed (on-lookup-failure: fail); the annotations name the registry.',
    );
  }
}

/** Tells how the verdicts on a line came about. Loaded where there is a finding to explain. */
async function explainer(inspection: Inspection): Promise<((at: Location) => string[]) | null> {
  if (inspection.report.findings.every((finding) => finding.suppressed !== null)) return null;
  const [{ explain }, { chain }] = await Promise.all([
    import('./pipeline/explain.js'),
    import('./reporters/support/explanation.js'),
  ]);
  return ({ path, line }) => explain(inspection, path, line).flatMap(chain);
}

/** Whose configuration counts: a pull request of a stranger does not decide what it is held against. */
async function policy({
  root,
  config,
  github,
  baseline,
}: CheckOptions): Promise<Pick<CheckOptions, 'policy' | 'baseline'>> {
  if (!process.env.GITHUB_EVENT_NAME?.startsWith('pull_request') || github === undefined) return {};
  const [{ readContext }, { policyOf, baselineOf }] = await Promise.all([
    import('./github/event.js'),
    import('./github/base-policy.js'),
  ]);
  const policy = await policyOf(readContext(process.env), github, root, config);
  return { policy, baseline: await baselineOf(policy, root, baseline) };
}

/** Null where nothing is to be said beyond the step. @param follows the run speaks for one that is finished */
async function publisherOf(follows: boolean, { github }: CheckOptions): Promise<Publisher | null> {
  const comment = choice('comment', core.getInput('comment') || 'auto', ['auto', 'always', 'never'] as const);
  const checkRun = core.getInput('check-run') || null;
  const suggest = flag('suggest');
  const isForPull = follows || process.env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true;
  if (github === undefined || (checkRun === null && !(isForPull && (comment !== 'never' || suggest))))
    return null;
  const [{ readContext }, { Publisher }] = await Promise.all([
    import('./github/event.js'),
    import('./github/publish.js'),
  ]);
  const publishOptions = { comment, suggest, checkRun, api: github };
  return new Publisher(readContext(process.env), publishOptions);
}

/**
 * The report that the finished run left behind.
 * @throws UsageError also where it is of another commit than that run
 */
async function savedReport(path: string): Promise<Report> {
  const [{ readSavedReport }, { readContext }] = await Promise.all([
    import('./report/saved-report.js'),
    import('./github/event.js'),
  ]);
  const report = readSavedReport(path);
  const { finishedRun } = readContext(process.env);
  if (finishedRun !== null && report.commit !== finishedRun.headSha) {
    const of = report.commit === undefined ? 'names no commit' : `is of commit ${report.commit}`;
    throw new UsageError(
      `from-report: the report ${of}, and the finished run was for ${finishedRun.headSha}. Take the artifact of that run, written by report-file.`,
    );
  }
  return report;
}

function setOutputs({ summary }: Report, outcome: 'success' | 'failure'): void {
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('notices', summary.notices);
  core.setOutput('outcome', outcome);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The repository that the action is used from; the runner does not name it for a local one. */
function issues(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = process.env;
  return server && repository ? `at ${server}/${repository}/issues` : 'to the maintainers of wincompat';
}

try {
  await main();
} catch (error) {
  // A configuration can be wrong in several lines, and each has its own.
  const message = messageOf(error)
    .split('\n')
    .map((line) => escapeForLog(line, 2000))
    .join('\n');
  const limit = describeSystemLimit(error);
  core.setFailed(
    error instanceof UsageError || limit !== null
      ? (limit ?? message)
      : `This is a bug in wincompat, please report it ${escapeForLog(issues(), 300)}: ${message}`,
  );
}
