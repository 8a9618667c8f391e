// The comment of a pull request, as the committed bundle makes it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiServer } from './api-server.js';
import { pullRequest, type RunOptions, SHA, Stage } from './stage.js';

let stage: Stage;
let api: ApiServer;
let folder: string;
beforeEach(async () => {
  stage = await Stage.set();
  ({ api, folder } = stage);
  broken();
  api.files = ['Dockerfile'];
});
afterEach(async () => {
  await stage.clear();
  expect(api.mistakes).toEqual([]);
});

const broken = (count?: number): void => stage.broken(count);
const fixed = (): void => stage.fixed();
const run = (options?: RunOptions) => stage.run(options);

describe('the comment of a pull request', () => {
  it('begins with the verdict, links to the line at the head commit, and names the run', async () => {
    const { status, notices } = await run();
    expect(status).toBe(1);
    expect(notices).toEqual([]);
    expect(api.mistakes).toEqual([]);
    expect(api.comments).toHaveLength(1);
    const [, verdict, ...rest] = api.comments[0]!.body.split('\n');
    expect(verdict).toMatch(/^## ❌ .*win2019/);
    const body = rest.join('\n');
    expect(body).toContain(`https://ghes.example/o/r/blob/${SHA}/Dockerfile#L1`);
    expect(body).toContain('https://ghes.example/o/r/actions/runs/42');
    expect(body).toContain('contoso/dockerfile:1-nanoserver-1809');
  });

  it('is edited in place, left alone where nothing changed, and turned into an all-clear', async () => {
    await run();
    const first = api.comments[0]!.body;
    await run({ env: { GITHUB_RUN_ID: '43' } });
    expect(api.comments.map((c) => c.body)).toEqual([first]);
    expect(api.asked.filter((what) => what.startsWith('PATCH'))).toEqual([]);
    fixed();
    expect((await run()).status).toBe(0);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]!.body.split('\n')[1]).toMatch(/^## ✅ /);
    expect(api.comments[0]!.body.length).toBeLessThan(1_500);
  });

  it('is not sent where there is nothing to say', async () => {
    fixed();
    await run();
    expect(api.comments).toEqual([]);
    await run({ inputs: { comment: 'always' } });
    expect(api.comments).toHaveLength(1);
  });

  it('is found by its marker and its author, on whatever page', async () => {
    await run();
    const own = api.comments.pop()!;
    const stranger = { id: 1, body: own.body, user: { login: 'mallory' } };
    const talk = Array.from({ length: 150 }, (_, i) => ({
      id: 10 + i,
      body: 'hello',
      user: { login: 'alice' },
    }));
    api.comments = [stranger, ...talk, own];
    fixed();
    await run();
    expect(api.comments).toHaveLength(152);
    expect(stranger.body).toContain('## ❌');
    expect(own.body).toContain('## ✅');
  });

  it('tells what was there already from what is new', async () => {
    broken(3);
    api.files = ['README.md', 'Dockerfile.0'];
    await run();
    const { body } = api.comments[0]!;
    const known = body.indexOf('Dockerfile.1:1');
    expect(body.indexOf('Dockerfile.0:1')).toBeGreaterThan(0);
    expect(known).toBeGreaterThan(body.search(/already there|were there|was there/i));
  });

  it('fits, whatever there is to say', async () => {
    broken(2_000);
    api.files = Array.from({ length: 250 }, (_, i) => `Dockerfile.${i}`);
    await run();
    expect(api.mistakes).toEqual([]);
    expect(api.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
    expect(api.comments[0]!.body).toContain('Not everything is shown here');
    expect(api.asked.filter((what) => what.includes('/files'))).toHaveLength(3);
  });
});

describe('what the token may not do, or GitHub does not', () => {
  const POST = 'POST /repos/o/r/issues/7/comments';
  it.each<[string, Parameters<ApiServer['faults']['set']>[1], RegExp]>([
    ['403', { status: 403, times: 9 }, /lacks 'pull-requests: write': add it under 'permissions:'/],
    ['404', { status: 404, times: 9 }, /lacks 'pull-requests: write'/],
    ['422', { status: 422, times: 9 }, /GitHub reports: 422/],
  ])('%s is one notice, and the outcome stays', async (_name, fault, words) => {
    api.faults.set(POST, fault);
    const { status, notices } = await run();
    expect(status).toBe(1);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(words);
    fixed();
    expect(await run()).toMatchObject({ status: 0, notices: [] });
  });

  it.each<[string, Parameters<ApiServer['faults']['set']>[1]]>([
    ['429 with a pause', { status: 429, headers: { 'retry-after': '0' }, times: 2 }],
    ['502', { status: 502, times: 1 }],
    ['a reset', { status: 0, reset: true, times: 1 }],
  ])('%s is got over, and the comment is sent once', async (_name, fault) => {
    api.faults.set(POST, fault);
    expect((await run()).notices).toEqual([]);
    expect(api.comments).toHaveLength(1);
  });

  it('429 with a pause beyond reason is a notice', async () => {
    api.faults.set(POST, { status: 429, headers: { 'retry-after': '3600' }, times: 9 });
    const { status, notices } = await run();
    expect({ status, notices: notices.length }).toEqual({ status: 1, notices: 1 });
  });

  it('a fork is told why', async () => {
    api.faults.set('GET /repos/o/r/pulls/7/files', { status: 403, times: 9 });
    api.faults.set('GET /repos/o/r/issues/7/comments', { status: 403, times: 9 });
    const { notices } = await run({ payload: pullRequest('mallory/r') });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(/from a fork or from Dependabot is read-only/);
  });

  it('a missing token asks for nothing', async () => {
    const { status, notices } = await run({ inputs: { 'github-token': '' } });
    expect({ status, asked: api.asked }).toEqual({ status: 1, asked: [] });
    expect(notices).toHaveLength(1);
  });
});

describe('other events', () => {
  it.each(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'workflow_run', ''])(
    '%s asks for nothing',
    async (event) => {
      expect((await run({ event, payload: {} })).status).toBe(1);
      expect(api.asked).toEqual([]);
      expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('## ❌');
    },
  );

  it('comment: never asks for nothing', async () => {
    await run({ inputs: { comment: 'never' } });
    expect(api.asked).toEqual([]);
  });

  it.each([null, [], { pull_request: { number: '7; rm', head: { sha: 'x' } } }, { pull_request: 5 }])(
    'a payload that is none asks for nothing: %j',
    async (payload) => {
      expect((await run({ payload: payload ?? 'null' })).status).toBe(1);
      expect(api.asked).toEqual([]);
    },
  );
});
