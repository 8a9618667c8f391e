import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Report } from '../../src/report/report.js';
import { github } from '../../src/reporters/github.js';
import { markdown } from '../../src/reporters/markdown.js';
import { json, tty } from '../reporters/as-text.js';
import { checkExample } from '../rules/examples.js';

const BASE = 'FROM mcr.microsoft.com/windows/servercore';
const check = (files: Record<string, string>): Promise<Report> =>
  checkExample(Object.entries(files).map(([path, text]) => ({ path, text })));

/** The findings as `rule line`, with who accepted them. */
const short = ({ findings }: Report): string[] =>
  findings.map(
    (f) =>
      `${f.ruleId} ${f.line}${f.suppressed === null ? '' : ` ${f.suppressed.by}: ${f.suppressed.reason}`}`,
  );

describe('comments', () => {
  test.each<[string, string, string[]]>([
    ['suppress', `# wincompat ignore=withdrawn-tag -- known\n${BASE}\n`, ['withdrawn-tag 2 comment: known']],
    [
      'until their last day',
      `# wincompat ignore=withdrawn-tag until=2026-11-23 -- known\n${BASE}\n`,
      ['withdrawn-tag 2 comment: known'],
    ],
    [
      'and not after it',
      `# wincompat ignore=withdrawn-tag until=2026-11-22 -- known\n${BASE}\n`,
      ['withdrawn-tag 2'],
    ],
    [
      'of another rule do not',
      `# wincompat ignore=retired-repository -- known\n${BASE}\n`,
      ['unused-suppression 1', 'withdrawn-tag 2'],
    ],
    [
      'of which one rule is idle',
      `# wincompat ignore=withdrawn-tag,retired-repository -- known\n${BASE}\n`,
      ['unused-suppression 1', 'withdrawn-tag 2 comment: known'],
    ],
    [
      'without a reason do not',
      `# wincompat ignore=withdrawn-tag\n${BASE}\n`,
      ['unused-suppression 1', 'withdrawn-tag 2'],
    ],
    [
      'of unused-suppression do not',
      `# wincompat ignore=unused-suppression -- x\n# wincompat ignore=retired-repository -- x\nFROM scratch\n`,
      ['unused-suppression 1', 'unused-suppression 2'],
    ],
    [
      'that could find nothing in this run are not told',
      `# wincompat ignore=os-version-mismatch,image-not-found -- known\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\n`,
      [],
    ],
    [
      'in a file that nothing else is read of are told',
      `# wincompat ignore=withdrawn-tag -- known\nFROM alpine\n`,
      ['unused-suppression 1'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(short(await check({ Dockerfile: text }))).toEqual(expected);
  });

  test('one whose last day is over says so at the finding', async () => {
    const { findings } = await check({
      Dockerfile: `# wincompat ignore=withdrawn-tag until=2026-01-31 -- known\n${BASE}\n`,
    });
    expect(messageOf(findings[0]!)).toMatch(
      /It was suppressed by Dockerfile:1, and that expired on 2026-01-31\. Fix: Pin/,
    );
    expect(findings[0]!.related).toContainEqual({
      path: 'Dockerfile',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 59,
      message: 'this comment suppressed it until 2026-01-31',
    });
  });

  test('a rule that is off makes its comments no idle ones', async () => {
    const files = {
      Dockerfile: `# wincompat ignore=withdrawn-tag -- known\n${BASE}\n`,
      'wincompat.yml': 'rules: {withdrawn-tag: off, no-matrix: off}\n',
    };
    expect(short(await check(files))).toEqual([]);
  });

  test('a file of its own cannot suppress what is found in another', async () => {
    const files = {
      'a/Dockerfile': `# wincompat ignore=withdrawn-tag -- known\nFROM scratch\n`,
      'b/Dockerfile': `\n${BASE}\n`,
    };
    expect(short(await check(files))).toEqual(['unused-suppression 1', 'withdrawn-tag 2']);
  });
});

describe('annotations', () => {
  const pod = (annotations: string, more = '') =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations: {${annotations}}\nspec:\n${more}  containers: [{name: c, image: contoso/web:1-nanoserver-ltsc2022}]\n`;
  test.each<[string, string, string[]]>([
    [
      'of the object',
      pod('wincompat/ignore.missing-os-selector: a webhook adds it'),
      ['missing-os-selector 7 annotation: a webhook adds it'],
    ],
    [
      'until a day',
      pod('wincompat/ignore.missing-os-selector: until=2027-01-01 -- a webhook adds it'),
      ['missing-os-selector 7 annotation: a webhook adds it'],
    ],
    [
      'until a day that is over',
      pod('wincompat/ignore.missing-os-selector: until=2026-01-01 -- a webhook adds it'),
      ['missing-os-selector 7'],
    ],
    [
      'until no day',
      pod('wincompat/ignore.missing-os-selector: until=soon -- a webhook adds it'),
      ['unused-suppression 5', 'missing-os-selector 7'],
    ],
    [
      'without a reason',
      pod('wincompat/ignore.missing-os-selector: ""'),
      ['unused-suppression 5', 'missing-os-selector 7'],
    ],
    ['of no rule', pod('wincompat/ignore: x'), ['unused-suppression 5', 'missing-os-selector 7']],
    [
      'of an unknown rule',
      pod('wincompat/ignore.missing-os-selectors: x'),
      ['unused-suppression 5', 'missing-os-selector 7'],
    ],
    [
      'of a rule that finds nothing',
      pod('wincompat/ignore.missing-os-selector: x', '  nodeSelector: {kubernetes.io/os: windows}\n'),
      ['unused-suppression 5'],
    ],
    [
      'in a file without a word of Windows',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {wincompat/ignore.mixed-builds: x}}\nspec: {containers: [{name: c, image: nginx}]}\n',
      ['unused-suppression 3'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(short(await check({ 'a.yaml': text }))).toEqual(expected);
  });

  test('of the pod template, for all of the object and nothing of the next', async () => {
    const deployment = (name: string, annotations: string) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    metadata: {annotations: {${annotations}}}\n    spec:\n      containers:\n        - {name: c, image: contoso/web:1-nanoserver-ltsc2022}\n        - {name: d, image: contoso/web:1-nanoserver-1809}\n`;
    const text = `${deployment('a', 'wincompat/ignore.missing-os-selector: x, wincompat/ignore.mixed-builds: y')}---\n${deployment('b', '')}`;
    expect(short(await check({ 'a.yaml': text }))).toEqual([
      'missing-os-selector 9 annotation: x',
      'mixed-builds 10 annotation: y',
      'missing-os-selector 20',
      'mixed-builds 21',
    ]);
  });

  test('in a chart', async () => {
    const files = {
      'chart/Chart.yaml': 'name: web\n',
      'chart/values.yaml': 'image: contoso/web:1-nanoserver-ltsc2022\n',
      'chart/templates/pod.yaml': pod('wincompat/ignore.missing-os-selector: x')
        .replace('{name: c, image: contoso/web:1-nanoserver-ltsc2022}', '{name: c}')
        .replace(
          '  containers: [{name: c}]\n',
          '  containers:\n    - name: c\n      image: {{ .Values.image }}\n',
        ),
    };
    expect(short(await check(files))).toEqual(['missing-os-selector 9 annotation: x']);
  });
});

describe('the configuration', () => {
  test.each<[string, string, string[]]>([
    [
      'suppresses',
      'ignore: [{paths: [Dockerfile], rules: [withdrawn-tag], reason: known}]\n',
      ['withdrawn-tag 1 configuration: known'],
    ],
    [
      'all rules of a path',
      'ignore: [{paths: ["**"], reason: known}]\n',
      ['withdrawn-tag 1 configuration: known'],
    ],
    [
      'until a day that is over',
      'ignore: [{paths: ["**"], reason: known, until: 2026-01-01}]\n',
      ['withdrawn-tag 1'],
    ],
    [
      'an entry that nothing needs',
      'ignore: [{paths: [elsewhere/**], reason: known}]\n',
      ['withdrawn-tag 1', 'unused-suppression 1'],
    ],
    [
      'also what is said of other suppressions',
      'ignore: [{paths: ["**"], rules: [withdrawn-tag, unused-suppression], reason: known}]\n',
      ['withdrawn-tag 1 configuration: known', 'unused-suppression 1'],
    ],
  ])('%s', async (_, config, expected) => {
    expect(short(await check({ Dockerfile: `${BASE}\n`, 'wincompat.yml': config }))).toEqual(expected);
  });

  test('accepts wrong comments, which nothing else can', async () => {
    const files = {
      Dockerfile: `# wincompat ignore=withdrawn-tag -- known\nFROM scratch\n`,
      'wincompat.yml': 'ignore: [{paths: [Dockerfile], rules: [unused-suppression], reason: later}]\n',
    };
    expect(short(await check(files))).toEqual(['unused-suppression 1 configuration: later']);
  });

  test('a rule that there is not is refused, with the nearest', async () => {
    await expect(
      check({ 'wincompat.yml': 'ignore: [{paths: ["**"], rules: [withdrawn-tags], reason: x}]\n' }),
    ).rejects.toThrow(/^wincompat\.yml:1:10: rule 'withdrawn-tags' .*Did you mean 'withdrawn-tag'\?/);
  });
});

describe('every report counts what is suppressed, and quotes no reason raw', () => {
  const HOSTILE = 'x \u001b[31m::error::forged ##[error]y <img src=x> @org/team';
  const report = () => check({ Dockerfile: `# wincompat ignore=withdrawn-tag -- ${HOSTILE}\n${BASE}\n` });

  test('json', async () => {
    const parsed = JSON.parse(json(await report())) as Report;
    expect(parsed.findings[0]!.suppressed).toEqual({ by: 'comment', reason: HOSTILE });
    expect(parsed.summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(json(await report())).not.toMatch(/##\[/);
  });

  test.each([
    ['tty', (r: Report) => tty(r, { columns: null, color: false })],
    ['markdown', (r: Report) => markdown(r)],
    ['github', (r: Report) => github(r)],
  ])('%s', async (_, render) => {
    const text = render(await report());
    expect(text).toMatch(/\b1 (?:finding )?suppressed/);
    expect(text).not.toMatch(/forged/);
  });
});

describe('what suppressions multiply is bounded', () => {
  const pods = (n: number, annotations: string) =>
    `${annotations}apiVersion: v1\nkind: List\nitems:\n${Array.from({ length: n }, (_, i) => `- {kind: Pod, apiVersion: v1, metadata: {name: p${i}, annotations: *a}, spec: {containers: [{name: c, image: contoso/web:1-nanoserver-ltsc2022}]}}\n`).join('')}`;

  test.each<[string, Record<string, string>]>([
    [
      'annotations that objects share',
      {
        'a.yaml': pods(
          4_000,
          `x: &a {${Array.from({ length: 190 }, (_, i) => `wincompat/ignore.r${i}: x`).join(',\n  ')}}\n`,
        ),
      },
    ],
    [
      'comments x findings of a file',
      {
        'compose.yaml': `services:\n${Array.from({ length: 1_900 }, (_, i) => `  # wincompat ignore=withdrawn-tag -- x\n  s${i}: {image: mcr.microsoft.com/windows/servercore}\n`).join('')}`,
      },
    ],
    [
      'entries of the configuration x findings',
      {
        'wincompat.yml': `ignore:\n${'  - {paths: ["**/*.none"], rules: [withdrawn-tag], reason: x}\n'.repeat(2_000)}`,
        'compose.yaml': `services:\n${Array.from({ length: 1_900 }, (_, i) => `  s${i}: {image: mcr.microsoft.com/windows/servercore}\n`).join('')}`,
      },
    ],
  ])('%s', async (_, files) => {
    const { findings } = await check(files);
    expect(findings.length).toBeGreaterThan(0);
    // Shared entries multiplied by what they apply to would be hundreds of thousands.
    expect(findings.length).toBeLessThan(10_000);
  });
});
