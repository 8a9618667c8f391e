// The action's entry: inputs -> check -> log, annotations, job summary, report file, outputs -> outcome.
// The runner scans stdout and stderr alike for commands, so nothing is printed that a reporter has not made inert.

import { resolve } from 'node:path';
import * as core from '@actions/core';
import { check } from './check.js';
import type { Publisher } from './github/publish.js';
import {
  type CheckOptions,
  choice,
  FAIL_ON,
  fails,
  githubApi,
  LOOKUPS,
  ON_LOOKUP_FAILURE,
  UsageError,
} from './options.js';
import type { Report } from './report.js';
import { github } from './reporters/github.js';
import { inertLog } from './reporters/inert.js';
import { json } from './reporters/json.js';
import { markdown } from './reporters/markdown.js';
import { writeReportFile } from './reporters/report-file.js';
import { tty } from './reporters/tty.js';
import { extent, problems } from './reporters/words.js';

async function main(): Promise<void> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE || '.');
  const options = optionsFrom(workspace);
  const pull = await pullRequest();
  const checked = await check({ ...options, ...(await policy(options)) });
  const report = pull === null ? checked : await pull.compare(checked);
  const failing = fails(report, options.failOn);
  const outcome = failing || report.unverified ? 'failure' : 'success';

  process.stdout.write(`${tty(report, { columns: null, color: false })}\n`);
  // Before the annotations, since what could not be published takes one of them.
  await pull?.publish(report, outcome === 'failure', 'the job summary');
  const notice = pull?.notice() ?? null;
  if (notice !== null) core.notice(notice, { title: 'wincompat' });
  process.stdout.write(github(report, notice === null ? {} : { notice: 1 }));
  setOutputs(report, outcome);
  await writeSummary(report);
  writeFile('report-file', workspace, () => json(report));
  const { sarif } =
    core.getInput('sarif-file') === '' ? { sarif: null } : await import('./reporters/sarif.js');
  if (sarif !== null) writeFile('sarif-file', workspace, () => sarif(report));
  if (failing) {
    core.setFailed(
      `wincompat: ${problems(report.summary)} in ${extent(report.summary)} (fail-on: ${options.failOn}).`,
    );
  } else if (report.unverified) {
    core.setFailed(
      'wincompat: a registry could not be asked (on-lookup-failure: fail); the annotations say which.',
    );
  }
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

/** Null where the run is for no pull request, or is to say nothing there. */
async function pullRequest(): Promise<Publisher | null> {
  const comment = choice('comment', core.getInput('comment') || 'auto', ['auto', 'always', 'never'] as const);
  if (comment === 'never' || !process.env.GITHUB_EVENT_NAME?.startsWith('pull_request')) return null;
  const [{ readContext }, { Publisher }] = await Promise.all([
    import('./github/event.js'),
    import('./github/publish.js'),
  ]);
  return new Publisher(readContext(process.env), { comment, token: core.getInput('github-token') });
}

/** Writes a file that an input names, in the workspace or the runner's folder, and tells where in an output. */
function writeFile(input: 'report-file' | 'sarif-file', workspace: string, text: () => string): void {
  const name = core.getInput(input);
  if (name === '') return;
  const temp = process.env.RUNNER_TEMP;
  writeReportFile(name, temp ? [workspace, resolve(temp)] : [workspace], text());
  core.setOutput(input, resolve(workspace, name));
}

/** An input that is left out arrives as an empty text. */
function optionsFrom(workspace: string): CheckOptions {
  const baselineAt = core.getInput('baseline');
  return {
    root: workspace,
    paths: core.getMultilineInput('path').map((path) => resolve(workspace, path)),
    config: core.getInput('config') || null,
    github: githubApi(process.env, core.getInput('github-token')),
    lookup: choice('lookup', core.getInput('lookup') || 'auto', LOOKUPS),
    onLookupFailure: optionalChoice('on-lookup-failure', ON_LOOKUP_FAILURE),
    cacheDirectory: core.getInput('cache-dir') === '' ? null : resolve(workspace, core.getInput('cache-dir')),
    logins: loginFrom(
      core.getInput('registry'),
      core.getInput('registry-username'),
      core.getInput('registry-password'),
    ),
    onSecret: core.setSecret,
    failOn: choice('fail-on', core.getInput('fail-on') || 'error', FAIL_ON),
    ...(baselineAt === ''
      ? {}
      : { baseline: { path: resolve(workspace, baselineAt), update: 'no' as const } }),
    today: new Date().toISOString().slice(0, 10),
  };
}

function optionalChoice<T extends string>(name: string, accepted: readonly T[]): T | null {
  const value = core.getInput(name);
  return value === '' ? null : choice(name, value, accepted);
}

/** A login belongs to one registry: without its name it could be sent anywhere. */
function loginFrom(registry: string, username: string, password: string): CheckOptions['logins'] {
  if (username === '' && password === '') return new Map();
  if (registry === '' || username === '' || password === '') {
    throw new UsageError(
      'registry, registry-username and registry-password belong together: one of them is empty.',
    );
  }
  core.setSecret(password);
  return new Map([[registry, { username, password }]]);
}

function setOutputs({ summary }: Report, outcome: 'success' | 'failure'): void {
  core.setOutput('errors', summary.errors);
  core.setOutput('warnings', summary.warnings);
  core.setOutput('notices', summary.notices);
  core.setOutput('outcome', outcome);
}

/** The outcome depends on the findings alone: a summary that cannot be written is a warning. */
async function writeSummary(report: Report): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  try {
    await core.summary.addRaw(markdown(report)).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${inertLog(messageOf(error), 500)}`);
  }
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
    .map((line) => inertLog(line, 2000))
    .join('\n');
  core.setFailed(
    error instanceof UsageError
      ? message
      : `This is a bug in wincompat, please report it ${inertLog(issues(), 300)}: ${message}`,
  );
}
