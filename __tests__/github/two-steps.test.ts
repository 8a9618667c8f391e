// The way for forks: a run without rights leaves its report, and a workflow_run job with rights publishes it.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MAX_ITEMS, MAX_READ_BYTES } from '../../src/report/limits.js';
import type { SavedReport } from '../../src/report/shape.js';
import { pullRequest, SHA, Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
  stage.broken();
  stage.api.files = ['Dockerfile'];
  stage.api.pulls = [{ number: 7, sha: SHA, head: 'mallory:patch', repository: 'mallory/r' }];
});
afterEach(async () => {
  await stage.clear();
  expect(stage.api.mistakes).toEqual([]);
});

const finished = (more: object = {}) => ({
  workflow_run: {
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'patch',
    head_repository: { owner: { login: 'mallory' } },
    pull_requests: [],
    ...more,
  },
});
const report = () => join(stage.workspace, 'report.json');

/** The first step: a fork's run, without rights. */
const leave = () =>
  stage.run({
    inputs: { 'report-file': 'report.json', comment: 'never' },
    payload: pullRequest('mallory/r'),
  });
/** The second. */
const publish = (inputs: Record<string, string> = {}, payload: unknown = finished()) =>
  stage.run({ inputs: { 'from-report': 'report.json', ...inputs }, event: 'workflow_run', payload });

/** Changes the report that was left. */
function tamper(change: (report: SavedReport) => void): void {
  const saved = JSON.parse(readFileSync(report(), 'utf8')) as SavedReport;
  change(saved);
  writeFileSync(report(), JSON.stringify(saved));
}

describe('two steps', () => {
  it('comment on the pull request that the finished run was for', async () => {
    expect((await leave()).status).toBe(1);
    const { status, notices, stdout } = await publish();
    expect({ status, notices }).toEqual({ status: 0, notices: [] });
    expect(stage.api.comments).toHaveLength(1);
    expect(stage.api.comments[0]!.body).toContain(`/blob/${SHA}/Dockerfile#L1`);
    // The lines are those of another commit.
    expect(stdout).not.toMatch(/^::error/m);
    expect(stage.outputs()).toMatchObject({ errors: '1', outcome: 'failure' });
    expect(stage.summary()).toContain('## ❌');
  });

  it('fail a second time where that is asked for', async () => {
    await leave();
    expect((await publish({ 'fail-on': 'error' })).status).toBe(1);
  });

  it('make a check run on the commit of the pull request', async () => {
    await leave();
    await publish({ comment: 'never', 'check-run': 'Windows containers' });
    expect(stage.api.checkRuns).toMatchObject([{ head_sha: SHA, conclusion: 'failure' }]);
  });

  it.each<[string, unknown]>([
    ['has new commits', finished({ head_branch: 'other' })],
    ['is of somebody else', finished({ head_repository: { owner: { login: 'eve' } } })],
  ])('say nothing where the pull request %s', async (_name, payload) => {
    await leave();
    const { status, notices } = await publish({}, payload);
    expect(status).toBe(0);
    expect(stage.api.comments).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('No open pull request is at commit aaaaaaa');
  });

  it('take the pull request from GitHub, whatever the report says', async () => {
    await leave();
    tamper((saved) => Object.assign(saved, { pull: { number: 8 }, number: 8 }));
    await publish();
    expect(stage.api.asked.some((what) => what.includes('/8/'))).toBe(false);
    expect(stage.api.comments).toHaveLength(1);
  });

  it.each<[string, (saved: SavedReport) => void, RegExp]>([
    [
      'of another commit',
      (saved) => Object.assign(saved, { commit: 'f'.repeat(40) }),
      /is of commit f{40}, and the finished run was for a{40}/,
    ],
    ['of no commit', (saved) => delete (saved as { commit?: string }).commit, /names no commit/],
    [
      'of another version',
      (saved) => Object.assign(saved, { schemaVersion: 2 }),
      /schemaVersion is not one of 1/,
    ],
    [
      'with a text that is none',
      (saved) => Object.assign(saved.findings[0]!, { message: { toString: 1 } }),
      /findings\[0\]\.message is not a string/,
    ],
    [
      'with more findings than can be',
      (saved) =>
        Object.assign(saved, { findings: Array.from({ length: MAX_ITEMS.findings + 1 }, () => null) }),
      /findings has more than 100000 items/,
    ],
    [
      'with a line that is none',
      (saved) => Object.assign(saved.findings[0]!, { line: '1' }),
      /findings\[0\]\.line is not a whole number/,
    ],
  ])('refuse a report %s', async (_name, change, words) => {
    await leave();
    tamper(change);
    const { status, stdout } = await publish();
    expect(status).toBe(1);
    expect(stdout).toMatch(words);
    expect(stage.api.comments).toEqual([]);
  });

  it('link no place that leads out of the repository', async () => {
    await leave();
    tamper((saved) => Object.assign(saved.findings[0]!, { path: '../../x', related: [], fix: null }));
    expect((await publish()).status).toBe(0);
    const [{ body } = { body: '' }] = stage.api.comments;
    expect(body).toContain('`../../x:1`');
    expect(body).not.toMatch(/\]\([^)]*\.\.\/|\[`\.\.\/\.\.\/x/);
  });

  it('count themselves, and let no text of the report work as markup or command', async () => {
    await leave();
    tamper((saved) => {
      Object.assign(saved.summary, { errors: 0, files: 3 });
      Object.assign(saved.findings[0]!, {
        title: '::error::x\n# big <img src=x> @octocat #1 [a](http://evil.example)',
        problem: '</details><script>x</script>\r\n::set-output name=a::b',
        remedies: ['</li><script>x</script>', '[a](http://evil.example)'],
        helpUrl: 'http://evil.example',
        message: '::error::evil message',
        ruleId: '`x`',
      });
    });
    const { stdout } = await publish();
    expect(stage.outputs().errors).toBe('1');
    expect(stdout).not.toMatch(/^::(error|set-output)/m);
    const body = stage.api.comments[0]!.body;
    expect(body).not.toMatch(/<img|<script|(?<!\\)@octocat|\]\(http:\/\/evil/);
    expect(body).not.toContain('</details><');
  });

  it.each<[string, () => void, RegExp]>([
    ['a link', () => symlinkSync('/etc/passwd', report()), /could not be opened \(ELOOP\)/],
    ['a folder', () => mkdirSync(report()), /is not a regular file/],
    ['nothing', () => {}, /could not be opened \(ENOENT\)/],
    ['no JSON', () => writeFileSync(report(), '{'), /is not JSON/],
    ['a list', () => writeFileSync(report(), '[]'), /it is not an object/],
    [
      'too much',
      () => writeFileSync(report(), Buffer.alloc(MAX_READ_BYTES + 1, ' ')),
      /is larger than 80 MiB/,
    ],
  ])('tell what is wrong with an artifact that holds %s', async (_name, prepare, words) => {
    prepare();
    const { status, stdout } = await publish();
    expect(status).toBe(1);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain('bug in wincompat');
  });

  it('are not taken for a run of a push', async () => {
    await leave();
    await publish({}, finished({ event: 'push' }));
    expect(stage.api.comments).toEqual([]);
  });
});
