// A rule that fails loses nothing but what it would have found at that very image.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../src/commands/check.js';
import { UsageError } from '../../src/model/usage-error.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
  writeFiles(root, { 'wincompat.yml': 'rules: {no-matrix: off}\n' });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const { withdrawnTag } = await import('../../src/rules/withdrawn-tag.js');
const { placementMismatch } = await import('../../src/rules/placement-mismatch.js');
const { lookupFailed } = await import('../../src/rules/lookup-failed.js');

const LATEST = 'FROM mcr.microsoft.com/windows/servercore:latest\n';

const shown = (report: Awaited<ReturnType<typeof checkOffline>>) =>
  report.findings.map((f) => `${f.ruleId} ${f.level} ${f.path}:${f.line}`);

/** Fails as a part does that meets what no code foresees. */
function failAt(path: string): void {
  const describe = withdrawnTag.describe;
  jest.spyOn(withdrawnTag, 'describe').mockImplementation((args) => {
    if (args.image === path)
      throw new TypeError("Cannot read properties of null (reading 'tag')\n    at x.js:1");
    return describe(args);
  });
}

test('a rule that fails at one image is a finding that names the rule and the file', async () => {
  writeFiles(root, {
    'a/Dockerfile': LATEST,
    'b/Dockerfile': 'FROM mcr.microsoft.com/windows/nanoserver:latest\n',
  });
  failAt('mcr.microsoft.com/windows/nanoserver:latest');
  const report = await checkOffline(root);
  expect(shown(report)).toEqual([
    'withdrawn-tag error a/Dockerfile:1',
    'internal-error error b/Dockerfile:1',
  ]);
  expect(report.findings[1]).toMatchObject({
    problem:
      "The rule withdrawn-tag failed on b/Dockerfile: Cannot read properties of null (reading 'tag'). The findings of other parts are complete.",
    remedies: ['Report it to the maintainers of wincompat, with this message and the file'],
    suppressed: null,
  });
});

test.each([
  ['at an image', withdrawnTag, 'checkImage'],
  ['at a workload', placementMismatch, 'checkWorkload'],
  ['as a whole', lookupFailed, 'check'],
] as const)('a rule that fails %s leaves the findings of all others', async (_, rule, hook) => {
  writeFiles(root, {
    Dockerfile: 'FROM microsoft/windowsservercore:ltsc2016\n',
    'pod.yaml':
      'kind: Pod\napiVersion: v1\nmetadata: {name: web}\nspec:\n  containers:\n  - {name: web, image: "mcr.microsoft.com/windows/servercore:ltsc2022"}\n',
  });
  const before = shown(await checkOffline(root));
  jest.spyOn(rule, hook).mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  const after = shown(await checkOffline(root));
  expect(before).toContain('retired-repository warning Dockerfile:1');
  expect(after.filter((one) => !one.startsWith('internal-error'))).toEqual(before);
  expect(after.some((one) => one.startsWith('internal-error error '))).toBe(true);
});

test('a part that fails often in one file is reported once', async () => {
  writeFiles(root, { Dockerfile: `${LATEST}RUN x\n${LATEST}RUN y\n${LATEST}` });
  failAt('mcr.microsoft.com/windows/servercore:latest');
  expect(shown(await checkOffline(root))).toEqual(['internal-error error Dockerfile:1']);
});

test('wrong usage ends the run, also from within a rule', async () => {
  writeFiles(root, { Dockerfile: LATEST });
  jest.spyOn(withdrawnTag, 'describe').mockImplementation(() => {
    throw new UsageError('wrong');
  });
  await expect(checkOffline(root)).rejects.toThrow(UsageError);
});

describe('nothing hides it', () => {
  test.each([
    ['an ignore entry without rules', 'ignore:\n  - {paths: ["**"], reason: all of it}\n'],
    [
      'an ignore entry of the rule that failed',
      'ignore:\n  - {paths: ["**"], rules: [withdrawn-tag], reason: x}\n',
    ],
  ])('%s', async (_, config) => {
    writeFiles(root, { Dockerfile: LATEST, 'wincompat.yml': config });
    failAt('mcr.microsoft.com/windows/servercore:latest');
    const found = (await checkOffline(root)).findings.filter((f) => f.ruleId === 'internal-error');
    expect(found.map((f) => f.suppressed)).toEqual([null]);
  });

  test.each([
    ['rules:\n  internal-error: off\n', 2],
    ['rules:\n  internal-error: notice\n', 2],
    ['ignore:\n  - {paths: ["**"], rules: [internal-error], reason: x}\n', 2],
  ])('%j is wrong configuration', async (config, line) => {
    writeFiles(root, { Dockerfile: LATEST, 'wincompat.yml': config });
    await expect(checkOffline(root)).rejects.toThrow(
      new RegExp(
        `^wincompat\\.yml:${line}:\\d+: rule internal-error reports that not everything was checked`,
      ),
    );
  });

  test('a comment that names it suppresses nothing', async () => {
    writeFiles(root, { Dockerfile: `# wincompat ignore=internal-error -- x\n${LATEST}` });
    failAt('mcr.microsoft.com/windows/servercore:latest');
    const { findings } = await checkOffline(root);
    expect(findings.map((f) => [f.ruleId, f.suppressed])).toEqual([
      ['internal-error', null],
      ['unused-suppression', null],
    ]);
  });

  test('a baseline neither takes it up nor has it', async () => {
    writeFiles(root, { Dockerfile: LATEST });
    failAt('mcr.microsoft.com/windows/servercore:latest');
    const path = join(root, 'known.json');
    const { findings } = await checkOffline(root, { baseline: { path, update: 'grow' } });
    expect(findings.map((f) => f.suppressed)).toEqual([null]);
    expect(JSON.parse(readFileSync(path, 'utf8')).findings).toEqual([]);
  });
});

describe('the exit code', () => {
  const exit = (...flags: string[]): Promise<number> => {
    jest.spyOn(process.stdout, 'write').mockImplementation(((_: string, done?: () => void) => {
      done?.();
      return true;
    }) as typeof process.stdout.write);
    return run([root, '--lookup', 'never', '--today', '2026-11-23', ...flags]);
  };

  test('is 2 whatever --fail-on says, and 1 where other findings fail the run', async () => {
    writeFileSync(join(root, 'Dockerfile'), LATEST);
    failAt('mcr.microsoft.com/windows/servercore:latest');
    expect(await exit()).toBe(2);
    expect(await exit('--fail-on', 'never')).toBe(2);
    writeFileSync(join(root, 'other.Dockerfile'), 'FROM mcr.microsoft.com/windows/nanoserver:latest\n');
    expect(await exit()).toBe(1);
    expect(await exit('--fail-on', 'never')).toBe(2);
  });
});
