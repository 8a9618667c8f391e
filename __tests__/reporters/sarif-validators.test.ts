// SARIF as its own schema and Microsoft's validator see it. The validator's exit code says nothing, its file does.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sarif } from './as-text.js';
import { finding, HOSTILE, image, report, reportOf } from './helpers.js';

const TOOL = join(
  process.env.RUNNER_TEMP ?? tmpdir(),
  'wincompat-sarif-multitool/node_modules/@microsoft/sarif-multitool-linux',
);
const installed = existsSync(TOOL);
if (!installed && process.env.CI && process.platform === 'linux')
  throw new Error('sarif-multitool is not installed: run scripts/test-tools.sh');

/** Advice that is not taken: message ids, a commit for a report that knows none, addresses, numbered rules, snippets,
 * rules in a file without a result. */
const NOT_TAKEN = ['SARIF2002', 'SARIF2003', 'SARIF2006', 'SARIF2009', 'SARIF2010', 'SARIF2011', 'SARIF2012'];

const range = { path: 'app/Dockerfile', line: 1, column: 6, endLine: 1, endColumn: 30 };
const REPORTS = {
  'nothing found': report(),
  'every kind of finding': report({
    images: [image('x:ltsc2019', [])],
    notes: ['no target is declared'],
    findings: [
      finding({
        fingerprint: 'a',
        fix: { title: 'Pin x:ltsc2022', edits: [{ ...range, text: 'x:ltsc2022' }] },
      }),
      finding({
        fingerprint: 'b',
        level: 'warning',
        ruleId: 'no-target',
        related: [{ ...range, message: 'here' }],
      }),
      finding({ fingerprint: 'c', level: 'notice', endLine: 4, endColumn: 1 }),
      finding({ fingerprint: 'd', suppressed: { by: 'comment', reason: 'a sample' } }),
    ],
  }),
  'more than is shown': report({
    findings: Array.from({ length: 6_000 }, (_, at) => finding({ fingerprint: `f${at}` })),
  }),
  hostile: report({
    findings: HOSTILE.flatMap((text, at) =>
      reportOf(text).findings.map((one) => ({
        ...one,
        ruleId: 'no-target',
        fingerprint: `${one.level}${at}`,
      })),
    ),
  }),
};

/** The validator's output file for a log. */
function validated(log: string, levels: string) {
  const folder = mkdtempSync(join(tmpdir(), 'wincompat-sarif-'));
  try {
    const [from, to] = [join(folder, 'from.sarif'), join(folder, 'to.sarif')];
    writeFileSync(from, log);
    execFileSync(join(TOOL, 'Sarif.Multitool'), ['validate', from, '--output', to, '--level', levels], {
      stdio: 'ignore',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    return JSON.parse(readFileSync(to, 'utf8')).runs[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(installed ? describe : describe.skip)('SARIF', () => {
  it.each(Object.entries(REPORTS))('of %s keeps to the schema and to the validator', (_name, of) => {
    const log = sarif(of);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(join(TOOL, 'sarif-2.1.0.json'), 'utf8')),
    );
    validate(JSON.parse(log));
    expect(validate.errors).toBeNull();

    const { results, invocations } = validated(log, 'Error;Warning;Note');
    expect(invocations[0].executionSuccessful).toBe(true);
    const taken = results.filter(({ ruleId }: { ruleId: string }) => !NOT_TAKEN.includes(ruleId));
    expect(
      taken.map(({ ruleId, message }: { ruleId: string; message: object }) => [ruleId, message]),
    ).toEqual([]);
  });

  it('that is wrong is told, so that the silence above means something', () => {
    const log = JSON.parse(sarif(REPORTS['every kind of finding']));
    log.runs[0].results[0].ruleIndex = 17;
    expect(validated(JSON.stringify(log), 'Error').results).not.toEqual([]);
  });
});
