import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { commandsIn } from '../../fuzz/oracles.mjs';
import type { CheckOptions } from '../../src/model/options.js';
import * as errors from '../../src/model/usage-error.js';
import type { Report } from '../../src/report/report.js';
import { readSavedReport } from '../../src/report/saved-report.js';
import { finding, HOSTILE, image, report, reportOf, target, verdict } from './helpers.js';

const check = jest.fn<(options: CheckOptions) => Promise<Report>>();
const inspect = async (given: CheckOptions) => ({
  report: await check(given),
  judged: [],
  targets: [],
  targetsOf: () => [],
});
jest.unstable_mockModule('../../src/pipeline/check.js', () => ({ inspect }));
// Each run of the entry has its modules to itself; the class of the errors must be one.
jest.unstable_mockModule('../../src/model/usage-error.js', () => ({ ...errors }));

describe('the action', () => {
  const before = { ...process.env };
  let workspace: string;

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'wincompat-'));
    for (const name of ['summary', 'output']) writeFileSync(join(workspace, name), '');
    Object.assign(process.env, {
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
      GITHUB_OUTPUT: join(workspace, 'output'),
    });
    check.mockReset();
  });
  afterEach(() => {
    process.env = { ...before };
    process.exitCode = 0;
    rmSync(workspace, { recursive: true });
  });

  /** Runs the entry as the runner does, and gives back what it printed on either stream. */
  async function run(inputs: Record<string, string> = {}): Promise<string> {
    for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
    let printed = '';
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        printed += text;
        return true;
      }),
    );
    try {
      await jest.isolateModulesAsync(async () => {
        await import('../../src/action.js');
      });
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return printed;
  }

  const outputs = (): Record<string, string> =>
    Object.fromEntries(
      [...readFileSync(join(workspace, 'output'), 'utf8').matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(
        ([, name, , value]) => [name, value],
      ),
    );
  const failing = report({
    targets: [target('aks')],
    images: [image('nanoserver:1809', [verdict('aks', 'unsupported')])],
    findings: [finding(), finding({ level: 'warning' })],
  });

  it('checks the workspace with the defaults where no input is given', async () => {
    check.mockResolvedValue(report());
    await run();
    expect(check).toHaveBeenCalledWith({
      root: workspace,
      paths: [],
      config: null,
      github: { url: expect.any(String), token: null },
      lookup: 'auto',
      onLookupFailure: null,
      changedSince: null,
      cacheDirectory: null,
      logins: new Map(),
      onSecret: expect.any(Function),
      failOn: 'error',
      today: new Date().toISOString().slice(0, 10),
    });
    expect(process.exitCode).not.toBe(1);
    expect(outputs()).toEqual({ errors: '0', warnings: '0', notices: '0', outcome: 'success' });
  });

  it('hands inputs on', async () => {
    check.mockResolvedValue(report());
    await run({
      path: 'a\nb/c',
      config: 'x.yml',
      lookup: 'never',
      'fail-on': 'notice',
      baseline: 'known.json',
    });
    expect(check.mock.calls[0]![0]).toMatchObject({
      paths: [join(workspace, 'a'), join(workspace, 'b/c')],
      config: 'x.yml',
      baseline: { path: join(workspace, 'known.json'), update: 'no' },
      lookup: 'never',
      failOn: 'notice',
    });
  });

  it('writes log, annotations, summary, report file and outputs, and fails', async () => {
    check.mockResolvedValue(failing);
    const printed = await run({ 'report-file': 'out/report.json' });
    expect(printed).toContain('app/Dockerfile:1:6 error Image does not start on aks [os-version-mismatch]');
    expect(commandsIn(printed)).toEqual(['error', 'warning', 'error']);
    expect(printed.trimEnd().split('\n').at(-1)).toBe(
      '::error::wincompat: 1 error, 1 warning in 1 Windows image use of 40 files (fail-on: error).',
    );
    expect(readFileSync(join(workspace, 'summary'), 'utf8')).toMatch(
      /^## ❌ 1 error, 1 warning in Windows images\n/,
    );
    expect(readSavedReport(join(workspace, 'out/report.json'))).toEqual(failing);
    expect(outputs()).toEqual({
      errors: '1',
      warnings: '1',
      notices: '0',
      outcome: 'failure',
      'report-file': join(workspace, 'out/report.json'),
    });
    expect(process.exitCode).toBe(1);
  });

  it('does not fail on what fail-on lets pass', async () => {
    check.mockResolvedValue(failing);
    await run({ 'fail-on': 'never' });
    expect(process.exitCode).not.toBe(1);
    expect(outputs().outcome).toBe('success');
  });

  it('warns where the summary cannot be written', async () => {
    check.mockResolvedValue(report());
    process.env.GITHUB_STEP_SUMMARY = join(workspace, 'none', 'summary');
    expect(commandsIn(await run())).toEqual(['warning']);
    expect(process.exitCode).not.toBe(1);
  });

  it('goes without a summary where the runner has none', async () => {
    check.mockResolvedValue(report());
    delete process.env.GITHUB_STEP_SUMMARY;
    expect(commandsIn(await run())).toEqual([]);
  });

  it.each([
    [{ 'fail-on': 'fatal' }, "fail-on: 'fatal' is not one of error, warning, notice, never."],
    [
      { 'report-file': '../report.json' },
      'report-file: ../report.json is not inside the workspace or RUNNER_TEMP.',
    ],
  ])('tells wrong usage %j in one line', async (inputs, message) => {
    check.mockResolvedValue(report());
    expect((await run(inputs)).trimEnd().split('\n').at(-1)).toBe(`::error::${message}`);
    expect(process.exitCode).toBe(1);
    expect(existsSync(join(workspace, '..', 'report.json'))).toBe(false);
  });

  it('keeps the lines of a configuration that is wrong in several', async () => {
    check.mockRejectedValue(new errors.UsageError('wincompat.yml:1:1: a\nwincompat.yml:2:1: b'));
    expect(await run()).toBe('::error::wincompat.yml:1:1: a%0Awincompat.yml:2:1: b\n');
  });

  it('tells a bug of its own as one, without a stack trace', async () => {
    process.env.GITHUB_SERVER_URL = 'https://github.com';
    process.env.GITHUB_ACTION_REPOSITORY = 'contoso/wincompat';
    check.mockRejectedValue(new TypeError('x is not ##[a] function'));
    expect(await run()).toBe(
      '::error::This is a bug in wincompat, please report it at https://github.com/contoso/wincompat/issues: x is not # # [a] function\n',
    );
    expect(process.exitCode).toBe(1);
  });

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('prints %j inertly', async (_name, text) => {
    check.mockResolvedValue(reportOf(text));
    expect(commandsIn(await run())).toEqual(['error', 'warning', 'notice', 'error']);
    check.mockRejectedValue(new errors.UsageError(text));
    expect(commandsIn(await run())).toEqual(['error']);
    expect(commandsIn(await run({ 'report-file': `${text.slice(0, 99)}\n` }))).toEqual(['error']);
  });
});
