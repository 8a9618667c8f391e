// JUnit's XML, as GitLab, Azure Pipelines, Jenkins and CircleCI read it: a suite for each file, a case for each finding.

import type { Finding, Report } from '../report.js';
import { groupBy } from './group.js';
import { xmlTag, xmlText } from './xml.js';

/** Errors and warnings fail their case, suppressed ones are skipped; a file without a finding is a case that passes. */
export function junit(report: Report): string {
  const byPath = new Map(
    groupBy(report.findings, ({ path }) => path).map((findings) => [findings[0]!.path, findings]),
  );
  const paths = [...new Set([...report.images.map(({ path }) => path), ...byPath.keys()])].sort();
  const suites = (paths.length === 0 ? [null] : paths).map((path) =>
    suite(path, (path !== null && byPath.get(path)) || []),
  );
  const time = report.summary.durationMs / 1000;
  const all = { name: 'wincompat', ...sum(suites.map(({ counts }) => counts)), time };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xmlTag('testsuites', all),
    ...suites.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
    '</testsuites>\n',
  ].join('\n');
}

interface Counts {
  tests: number;
  failures: number;
  skipped: number;
}

function suite(path: string | null, findings: readonly Finding[]): { lines: string[]; counts: Counts } {
  const name = path ?? 'wincompat';
  const counts = {
    tests: Math.max(1, findings.length),
    failures: findings.filter(failsCase).length,
    skipped: findings.filter(({ suppressed }) => suppressed !== null).length,
  };
  const cases =
    findings.length === 0
      ? [xmlTag('testcase', { name: 'no findings', classname: name }, true)]
      : findings.flatMap(testcase);
  return {
    lines: [xmlTag('testsuite', { name, ...counts }), ...cases.map((line) => `  ${line}`), '</testsuite>'],
    counts,
  };
}

function testcase(finding: Finding): string[] {
  const { ruleId, path, line, column, title, message, suppressed, level } = finding;
  const head = xmlTag('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line });
  const body =
    suppressed !== null
      ? xmlTag('skipped', { message: `suppressed by ${suppressed.by}: ${suppressed.reason}` }, true)
      : failsCase(finding)
        ? `${xmlTag('failure', { type: level, message: title })}${xmlText(`${path}:${line}:${column}: ${message}`)}</failure>`
        : `<system-out>${xmlText(message)}</system-out>`;
  return [head, `  ${body}`, '</testcase>'];
}

function failsCase({ level, suppressed }: Finding): boolean {
  return suppressed === null && level !== 'notice';
}

function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts): number => counts.reduce((n, one) => n + one[key], 0);
  return { tests: total('tests'), failures: total('failures'), skipped: total('skipped') };
}
