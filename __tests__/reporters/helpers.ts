// Reports made of a few words.

import type { Finding, Report, ReportImage, ReportTarget, ReportVerdict } from '../../src/report/report.js';

const RANGE = { path: 'app/Dockerfile', line: 1, column: 6, endLine: 1, endColumn: 30 };

export function target(name: string, over: Partial<ReportTarget> = {}): ReportTarget {
  return {
    name,
    host: '10.0.20348',
    release: 'Windows Server 2022',
    client: false,
    isolation: ['process'],
    platform: null,
    ...over,
  };
}

export function verdict(
  name: string,
  verdict: ReportVerdict['verdict'],
  over: Partial<ReportVerdict> = {},
): ReportVerdict {
  return {
    target: name,
    isolation: 'process',
    verdict,
    rule: 'R5',
    reason: 'because of the kernel',
    version: null,
    ...over,
  };
}

export function image(
  reference: string | null,
  verdicts: ReportVerdict[],
  over: Partial<ReportImage> = {},
): ReportImage {
  return {
    ...RANGE,
    kind: 'dockerfile',
    role: 'run',
    raw: reference ?? 'x:$TAG',
    reference,
    unresolved: [],
    os: 'windows',
    osVersions: ['10.0.17763'],
    evidence: 'tag',
    digest: null,
    verdicts,
    ...over,
  };
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    ...RANGE,
    ruleId: 'os-version-mismatch',
    level: 'error',
    title: 'Image does not start on aks',
    problem: 'servercore:ltsc2019 cannot start on aks.',
    remedies: ['Pin ltsc2022', 'Use Hyper-V isolation'],
    why: 'The kernel is shared.',
    targets: [],
    subject: { kind: 'file', problem: 'x' },
    related: [],
    fingerprint: '0',
    fix: null,
    suppressed: null,
    ...over,
  };
}

export function report(
  parts: Partial<Pick<Report, 'targets' | 'images' | 'findings' | 'notes'>> = {},
): Report {
  const { targets = [], images = [], findings = [], notes = [] } = parts;
  const open = findings.filter((f) => f.suppressed === null);
  const count = (level: Finding['level']): number => open.filter((f) => f.level === level).length;
  return {
    schemaVersion: 1,
    targets,
    images,
    findings,
    summary: {
      files: 40,
      images: images.length,
      windowsImages: images.filter((i) => i.os === 'windows').length,
      lookups: 0,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: findings.length - open.length,
      durationMs: 210,
    },
    unverified: false,
    notes,
  };
}

/** A report that says the same text wherever it can say one. */
export function reportOf(text: string): Report {
  return report({
    targets: [target(text, { host: text, release: text })],
    images: [
      image(text, [verdict(text, 'conditional', { reason: text })], {
        path: text,
        raw: text,
        osVersions: [text, text],
      }),
      image(null, [], { raw: text, unresolved: [text] }),
    ],
    findings: (['error', 'warning', 'notice'] as const).map((level) =>
      finding({
        level,
        path: text,
        ruleId: text,
        title: text,
        problem: text,
        remedies: [text, text],
        why: text,
        related: [{ ...RANGE, path: text, message: text }],
        fix: { title: text, edits: [{ ...RANGE, text }] },
      }),
    ),
    notes: [text],
  });
}

/** What a stranger may write into a file, a name or a registry's answer. */
export const HOSTILE = [
  '\n::error::forged',
  '\r::add-mask::x',
  '::stop-commands::x',
  '  \t::set-output name=x::y',
  '\u0085::error::x',
  '\u2028::error::x',
  '##[add-mask]x',
  'a ##[error]b',
  '###[error]x',
  '##\u200b[error]x',
  '%0A::error::x',
  '%0D%0A##[error]x',
  ':',
  '::',
  '##',
  '#',
  '[',
  '##vso[task.setvariable variable=x]y',
  '##teamcity[buildStatus text=x]',
  'section_start:1560896352:x\r\u001b[0Kx',
  'section_end:1560896352:x',
  '#\ufe0f#\u034f[error]x',
  ':\u115f:error::x',
  '##[group]x\n##[endgroup]',
  ']]><x a="b">',
  '\ufeff::debug::x',
  '\u202egnp.exe\u2066',
  '\u001b[31mred\u001b]0;title\u0007',
  '`code` ```fence```',
  '`',
  'a|b\\|c\\\\|d',
  '<img src=x onerror=alert(1)>',
  '<!-- marker -->',
  '-->',
  '@org/team and user@host',
  'Fixes #123, GH-7, owner/repo#1',
  'https://evil.example www.evil.example',
  '![x](https://evil.example/x.png) [y](z)',
  '**bold** _it_ ~~gone~~ $math$ &amp;',
  '- item',
  '\u0000\u0007\u009b31m\ud800',
  'x'.repeat(4096),
  '::'.repeat(2048),
  '##['.repeat(1365),
  '界'.repeat(1365),
  '🪟'.repeat(1024),
  '',
  ' ',
];

/** What moves a cursor, hides, or turns text around; line breaks and tabs are none of it. */
export const CONTROLS = /[^\n\t\P{Cc}]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f\p{Cs}]/u;
