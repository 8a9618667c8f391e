import type { Explanation } from '../../report/explanation.js';
import { escapeForLog } from '../../text/escape.js';
import { findingLines } from './finding-lines.js';

const ROLES: Record<string, string> = {
  run: 'run the image',
  build: 'build on the image',
  source: 'copy files from the image',
};
const SYMBOLS: Record<string, string> = {
  supported: '✓',
  conditional: '~',
  unsupported: '✗',
  unknown: '?',
  exempt: '-',
};

/** The chain behind a line and what was found there, for a terminal or a log. */
export function explanation(explained: Explanation): string {
  const lines = chain(explained);
  for (const finding of explained.findings) {
    const { ruleId, level, title, suppressed } = finding;
    lines.push(
      '',
      `  ${level} ${title} [${ruleId}]${suppressed === null ? '' : ` (suppressed by ${suppressed})`}`,
      ...findingLines(finding).map(({ label, text }) => `        ${`${label} ${text}`.trim()}`),
    );
    lines.push(`        'wincompat rules ${ruleId}' shows how to fix and how to suppress it`);
  }
  return `${lines.map((line) => escapeForLog(line)).join('\n')}\n`;
}

/** How the reference came about, what told its version, and what became of it on each target. Not escaped. */
export function chain(explained: Explanation): string[] {
  const { place, kind, role, raw, reference, unresolved, origins, os, osVersions, evidence, bases } =
    explained;
  const lines = [`${place}  ${raw}`, `  a ${kind} file uses it, to ${ROLES[role] ?? role}`];
  if (reference !== null && reference !== raw) lines.push(`  expanded: ${reference}`);
  if (unresolved.length > 0) lines.push(`  variables without a value: ${unresolved.join(', ')}`);
  lines.push(...origins.map((origin) => `    ${origin.place} ${origin.says}`));
  lines.push(...bases.map((base) => `  built in this repository on the image at ${base}`));
  lines.push(
    `  system: ${os}; OS version: ${osVersions.join(', ') || 'not known'}; detected from: ${evidence}`,
  );
  if (os !== 'windows' && explained.runs.length === 0)
    lines.push('  not checked against targets: no evidence of a Windows image');
  for (const run of explained.runs) {
    lines.push('', `  ${run.name}${run.place === place ? '' : ` (${run.place})`}`);
    if (run.targets.length === 0) lines.push("    no target is declared: 'wincompat init' proposes some");
    for (const step of run.targets) {
      if (step.ruledOut !== null)
        lines.push(`    - ${step.target} (${step.host}): not scheduled there: ${step.ruledOut}`);
      else {
        const version = step.version === null ? '' : `, judged as ${step.version}`;
        lines.push(
          `    ${SYMBOLS[step.verdict ?? 'unknown'] ?? '?'} ${step.target} (${step.host}): ${step.verdict}`,
        );
        lines.push(`        isolation: ${step.isolation}${version}`, `        ${step.reason}`);
        lines.push(`        rule ${step.rule}${step.source === null ? '' : `, ${step.source}`}`);
      }
    }
  }
  for (const { host, verdict, reason, rule, source } of explained.builds) {
    lines.push(
      '',
      `  ${SYMBOLS[verdict] ?? '?'} built on ${host}: ${verdict}`,
      `        ${reason}`,
      `        rule ${rule}${source === '' ? '' : `, ${source}`}`,
    );
  }
  return lines;
}
