// Check runs, as the committed bundle makes them.

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SHA, Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  await stage.clear();
  expect(stage.api.mistakes).toEqual([]);
});

const inputs = { comment: 'never', 'check-run': 'Windows containers' };

describe('the check run', () => {
  it('is made for the head commit, with the verdict, the table and the annotations', async () => {
    stage.broken(3);
    stage.api.files = ['wincompat.yml'];
    const { status, notices } = await stage.run({ inputs });
    expect({ status, notices }).toEqual({ status: 1, notices: [] });
    expect(stage.api.checkRuns).toHaveLength(1);
    const [run] = stage.api.checkRuns;
    expect(run).toMatchObject({ name: 'Windows containers', head_sha: SHA, conclusion: 'failure' });
    expect(run!.output.title).toBe('Windows containers will not start on win2019');
    expect(run!.output.summary).toContain('| Windows image |');
    expect(run!.annotations.filter(({ annotation_level }) => annotation_level === 'failure')).toHaveLength(3);
    expect(run!.annotations[0]).toMatchObject({ path: 'Dockerfile', start_line: 1, end_line: 1 });
  });

  it('has its annotations in requests of fifty', async () => {
    stage.broken(120);
    await stage.run({ inputs });
    const [run] = stage.api.checkRuns;
    const writes = stage.api.asked.filter((what) => /^(POST|PATCH) .*check-runs/.test(what));
    expect(run!.annotations.length).toBeGreaterThanOrEqual(120);
    expect(writes).toHaveLength(Math.ceil(run!.annotations.length / 50));
  });

  it('ends at five hundred, and says how many more there are', async () => {
    stage.broken(510);
    await stage.run({ inputs });
    const [run] = stage.api.checkRuns;
    expect(run!.annotations).toHaveLength(500);
    expect(run!.annotations.at(-1)!.title).toMatch(/^\d+ more findings$/);
  });

  it('of an earlier attempt is brought up to date, or superseded where it says what no longer holds', async () => {
    stage.broken(2);
    await stage.run({ inputs });
    await stage.run({ inputs });
    expect(stage.api.checkRuns).toHaveLength(1);
    const before = stage.api.checkRuns[0]!.annotations.length;
    stage.broken(3);
    await stage.run({ inputs });
    expect(stage.api.checkRuns).toHaveLength(1);
    expect(stage.api.checkRuns[0]!.annotations.length).toBeGreaterThan(before);
    stage.fixed();
    stage.write('Dockerfile.0', 'FROM contoso/a:1-nanoserver-1809\n');
    stage.write('Dockerfile.1', 'FROM contoso/a:1-nanoserver-1809\n');
    expect((await stage.run({ inputs })).status).toBe(0);
    expect(stage.api.checkRuns).toHaveLength(2);
    expect(stage.api.checkRuns[1]!.conclusion).toBe('success');
  });

  it('is made once where the answer was lost', async () => {
    stage.broken();
    stage.api.faults.set('POST /repos/o/r/check-runs', { status: 0, reset: true, late: true, times: 1 });
    await stage.run({ inputs });
    expect(stage.api.checkRuns).toHaveLength(1);
  });

  it('is made on a push, too', async () => {
    stage.broken();
    await stage.run({ inputs, event: 'push', payload: {} });
    expect(stage.api.checkRuns).toMatchObject([{ head_sha: 'b'.repeat(40) }]);
  });

  it('needs a permission, which is named once', async () => {
    stage.broken();
    stage.api.faults.set('POST /repos/o/r/check-runs', { status: 403, times: 9 });
    const { status, notices } = await stage.run({ inputs });
    expect(status).toBe(1);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("lacks 'checks: write'");
  });

  it('is asked for by a name only', async () => {
    stage.broken();
    await stage.run({ inputs: { comment: 'never' } });
    expect(stage.api.asked).toEqual([]);
  });
});
