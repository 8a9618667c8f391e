// JUnit's XML, as GitLab, Azure Pipelines, Jenkins and CircleCI read it: a suite for each file, a case for each finding.

import type { Finding, Report } from '../report/report.js';
import { escapeForXml } from '../text/escape.js';
import { coverageLine } from './support/coverage.js';
import { findingLines } from './support/finding-lines.js';
import { groupBy } from './support/group.js';
import { byText } from './support/words.js';
import { xmlTag } from './support/xml.js';

/** Errors and warnings fail their case, suppressed ones are skipped; a file without a finding is a case that passes. */
export function* junit(report: Report): Generator<string> {
  const byPath = groupBy(report.findings, ({ path }) => path);
  const paths = [...new Set([...report.images.map(({ path }) => path), ...byPath.keys()])].sort(byText);
  const suites = (paths.length === 0 ? ['wincompat'] : paths).map((name) => {
    const findings: readonly Finding[] = byPath.get(name) ?? [];
    return { name, findings, counts: countsOf(findings) };
  });
  const total = (key: keyof Counts): number => suites.reduce((sum, { counts }) => sum + counts[key], 0);
  const all = { tests: total('tests'), failures: total('failures'), skipped: total('skipped') };
  const time = report.summary.durationMs / 1000;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${xmlTag('testsuites', { name: 'wincompat', ...all, time })}\n`;
  const coverage = coverageLine(report);
  for (const [index, { name, findings, counts }] of suites.entries()) {
    yield `  ${xmlTag('testsuite', { name, ...counts })}\n`;
    if (index === 0 && coverage !== null)
      yield `    <properties>${xmlTag('property', { name: 'coverage', value: coverage }, true)}</properties>\n`;
    if (findings.length === 0)
      yield `    ${xmlTag('testcase', { name: 'no findings', classname: name }, true)}\n`;
    for (const finding of findings) yield testcase(finding);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface Counts {
  tests: number;
  failures: number;
  skipped: number;
}

function countsOf(findings: readonly Finding[]): Counts {
  return {
    tests: Math.max(1, findings.length),
    failures: findings.filter(failsCase).length,
    skipped: findings.filter(({ suppressed }) => suppressed !== null).length,
  };
}

function testcase(finding: Finding): string {
  const { ruleId, path, line, column, title, suppressed, level } = finding;
  const text = escapeForXml(textOf(finding));
  const head = xmlTag('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line });
  const body =
    suppressed !== null
      ? xmlTag('skipped', { message: `suppressed by ${suppressed.by}: ${suppressed.reason}` }, true)
      : failsCase(finding)
        ? `${xmlTag('failure', { type: level, message: title })}${text}</failure>`
        : `<system-out>${text}</system-out>`;
  return `    ${head}\n      ${body}\n    </testcase>\n`;
}

/** Title, place and what to do, a line each: CI systems show the first lines. */
function textOf(finding: Finding): string {
  const { path, line, column, title } = finding;
  const lines = findingLines(finding).map(({ label, text }) => `${label} ${text}`.trimStart());
  return [`${path}:${line}:${column}: ${title}`, ...lines].join('\n');
}

function failsCase({ level, suppressed }: Finding): boolean {
  return suppressed === null && level !== 'notice';
}
