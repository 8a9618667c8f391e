// The formats that programs read: each is parsed by a real parser, with findings that want to be more than text.

import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../../src/report/report.js';
import { checkstyle, gitlab, gnu, junit, sarif } from './as-text.js';
import { finding, image, report } from './helpers.js';

const EVIL =
  'a<b>&"c"\' ]]> \u0000\u0008\u001b[31m\ud800 \ufffe \u202e {0} [link](https://evil.example) ::error::x\nnext';
const evil = (over: Partial<Finding> = {}) =>
  finding({ path: `we ird/#${'\ud800'}&"<.yaml`, title: EVIL, problem: EVIL, ruleId: 'no-target', ...over });
const range = { path: 'app/Dockerfile', line: 1, column: 6, endLine: 1, endColumn: 30 };
const fix = { title: 'Pin x:ltsc2022', edits: [{ ...range, text: 'x:ltsc2022' }] };
const suppressed = { by: 'comment', reason: 'known' };
const mixed = report({
  images: [image('x:1', []), image('y:1', [], { path: 'clean/Dockerfile' })],
  findings: [
    finding({ level: 'notice', fingerprint: 'f1' }),
    finding({ level: 'error', fingerprint: 'f2', fix, endLine: 3, endColumn: 2 }),
    finding({ level: 'warning', fingerprint: 'f2', suppressed }),
    evil({ fingerprint: 'f3', related: [{ ...range, message: EVIL }] }),
  ],
});
const clean = report({ images: [image('x:1', [])] });

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => /^(?:file|error|testsuite|testcase)$/.test(name),
});

describe('SARIF', () => {
  // biome-ignore lint/suspicious/noExplicitAny: what is parsed is what is tested
  const run = (text: string): any => JSON.parse(text).runs[0];

  it('has a rule for each id, and results that name theirs', () => {
    const { tool, results, columnKind } = run(sarif(mixed));
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toHaveLength(4);
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(results.map((r: { level: string }) => r.level)).toEqual(['error', 'error', 'warning', 'note']);
    for (const rule of tool.driver.rules) {
      expect(rule.helpUri).toMatch(/docs\/rules\/[a-z-]+\.md$/);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
    }
  });

  it('puts an alert on one line, and a fix on its whole range', () => {
    const [result] = run(sarif(mixed)).results.filter((r: { fixes?: object[] }) => r.fixes !== undefined);
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1, startColumn: 6, endLine: 1 });
    expect(result.fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 30 },
      insertedContent: { text: 'x:ltsc2022' },
    });
    expect(result.partialFingerprints).toEqual({ 'wincompat/v1': 'f2' });
  });

  it('keeps suppressed results, and says why', () => {
    const [result] = run(sarif(mixed)).results.filter(
      (r: { suppressions?: object[] }) => r.suppressions !== undefined,
    );
    expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'known' }]);
  });

  it('encodes paths, and makes no link or placeholder of a message', () => {
    const result = run(sarif(mixed)).results.find((r: { ruleId: string }) => r.ruleId === 'no-target');
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'we%20ird/%23%EF%BF%BD%26%22%3C.yaml',
      uriBaseId: '%SRCROOT%',
    });
    expect(result.message.text).toContain('\\[link\\](https://evil.example)');
    expect(result.message.text).toContain('{{0}}');
  });

  it('sheds results beyond what is shown, and says so', () => {
    const many = Array.from({ length: 50_000 }, (_, i) =>
      finding({ level: i % 2 === 0 ? 'notice' : 'error', fingerprint: `f${i}` }),
    );
    const text = sarif(report({ findings: many }));
    const { results, invocations } = run(text);
    expect(results).toHaveLength(5_000);
    expect(results.every((r: { level: string }) => r.level === 'error')).toBe(true);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'Only 5000 of 50000 findings are in this file, the most severe first.',
    );
  });

  it('of a clean run has no results', () => {
    expect(run(sarif(clean)).results).toEqual([]);
  });
});

describe('XML', () => {
  it.each([
    ['checkstyle', checkstyle],
    ['junit', junit],
  ])('%s is well-formed whatever is in it', (_name, format) => {
    for (const one of [mixed, clean, report()]) expect(XMLValidator.validate(format(one))).toBe(true);
    expect(format(mixed)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\u202e]|&#(?!35;|58;)/);
  });

  it('checkstyle has the findings of each file', () => {
    const { file } = xml.parse(checkstyle(mixed)).checkstyle;
    expect(file.map((f: { error: object[] }) => f.error.length)).toEqual([2, 1]);
    expect(file[0].error[1]).toMatchObject({
      line: '1',
      column: '6',
      severity: 'error',
      source: 'wincompat.os-version-mismatch',
    });
    expect(file[1].error[0].message).toContain('a<b>&"c"\' ]]>');
  });

  it('junit fails a case for each error and warning, skips what is suppressed, and passes the rest', () => {
    const { testsuites } = xml.parse(junit(mixed));
    expect(testsuites).toMatchObject({ tests: '5', failures: '2', skipped: '1' });
    const [app, cleanFile] = testsuites.testsuite;
    expect(
      app.testcase.map((c: object) => Object.keys(c).find((key) => /failure|skipped|system-out/.test(key))),
    ).toEqual(['system-out', 'failure', 'skipped']);
    expect(cleanFile).toMatchObject({ name: 'clean/Dockerfile', tests: '1', failures: '0' });
    expect(xml.parse(junit(report())).testsuites).toMatchObject({ tests: '1', failures: '0' });
  });
});

describe('GitLab', () => {
  it('has entries with fingerprints of their own', () => {
    const entries = JSON.parse(
      gitlab(
        report({
          findings: [finding({ fingerprint: 'f' }), finding({ fingerprint: 'f' }), finding({ suppressed })],
        }),
      ),
    );
    expect(entries.map((e: { fingerprint: string }) => e.fingerprint)).toEqual(['f', 'f-1']);
    expect(entries[0]).toMatchObject({
      check_name: 'os-version-mismatch',
      severity: 'critical',
      location: { path: 'app/Dockerfile', lines: { begin: 1, end: 1 } },
    });
    expect(JSON.parse(gitlab(clean))).toEqual([]);
  });
});

describe('GNU', () => {
  it('has one line for each finding, and nothing that moves the cursor', () => {
    const lines = gnu(mixed).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^app\/Dockerfile:1:6: note: .* \[os-version-mismatch\]$/);
    expect(gnu(mixed)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|::error::/);
    expect(gnu(clean)).toBe('');
  });
});
