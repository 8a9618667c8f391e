// `wincompat explain`: the whole chain behind a line.

import { resolve } from 'node:path';
import { inspect } from '../check.js';
import { shownPath } from '../discovery/named.js';
import { type Explanation, explain } from '../explain.js';
import { type CheckOptions, choice, UsageError } from '../options.js';
import { inertLog } from '../reporters/inert.js';
import { CHECK_FLAGS, optionsFrom } from './check-options.js';
import { writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat explain PATH:LINE [check's options] [--format tty|json]

Says of the images on a line how each reference came about, what told its OS version, on which targets it may land and
what ruled out the others, and which rule of which source gave each verdict. On a line that gives images a part, e.g. an
ARG's default, it says so of each of them. Run it in the root of the repository.
`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, CHECK_FLAGS);
  const [place, ...rest] = positionals;
  if (place === undefined || rest.length > 0) {
    throw new UsageError('wincompat explain: name one place as PATH:LINE.');
  }
  return explainAt(place, optionsFrom([], values), values.format);
}

/** Also what `check --explain` does. @param place `PATH:LINE`, a column behind it is passed over */
export async function explainAt(place: string, options: CheckOptions, wanted = 'tty'): Promise<number> {
  const match = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(place);
  if (match === null) throw new UsageError(`'${place.slice(0, 200)}' is no place of the form PATH:LINE.`);
  const format = choice('--format', wanted, ['tty', 'json'] as const);
  const path = shownPath(options.root, resolve(options.root, match[1]!.replaceAll('\\', '/')));
  const explanations = explain(await inspect(options), path, Number(match[2]));
  if (explanations.length === 0) {
    throw new UsageError(
      `${path}:${match[2]}: no image was read there. Files that say nothing of Windows are passed over; 'wincompat check --format json' lists all that were.`,
    );
  }
  const text =
    format === 'json' ? `${JSON.stringify(explanations, null, 2)}\n` : explanations.map(inWords).join('\n');
  await writeResult(text);
  return EXIT.clean;
}

function inWords(explanation: Explanation): string {
  const { place, kind, role, raw, reference, unresolved, origins, os, osVersions, evidence, bases } =
    explanation;
  const lines = [`${place}  ${raw}`, `  a ${kind} file names it, to ${ROLES[role] ?? role}`];
  if (reference !== null && reference !== raw) lines.push(`  with its variables it is ${reference}`);
  if (unresolved.length > 0) lines.push(`  without a value: ${unresolved.join(', ')}`);
  lines.push(...origins.map((origin) => `    ${origin.place} ${origin.says}`));
  lines.push(...bases.map((base) => `  it is built here on what stands at ${base}`));
  lines.push(`  system: ${os}; OS version: ${osVersions.join(', ') || 'not known'}; told by: ${evidence}`);
  if (os !== 'windows')
    lines.push('  no target is held against it, since nothing says that it is for Windows');
  for (const run of explanation.runs) {
    lines.push('', `  ${run.name}${run.place === place ? '' : ` (${run.place})`}`);
    if (run.targets.length === 0) lines.push("    no target is declared: 'wincompat init' proposes some");
    for (const step of run.targets) {
      if (step.ruledOut !== null)
        lines.push(`    - ${step.target} (${step.host}): does not land there, ${step.ruledOut}`);
      else {
        const version = step.version === null ? '' : `, judged as ${step.version}`;
        lines.push(`    ${SYMBOLS[step.verdict!] ?? '?'} ${step.target} (${step.host}): ${step.verdict}`);
        lines.push(`        isolation: ${step.isolation}${version}`, `        ${step.reason}`);
        lines.push(`        rule ${step.rule}${step.source === null ? '' : `, ${step.source}`}`);
      }
    }
  }
  for (const { host, verdict, reason, rule, source } of explanation.builds) {
    lines.push(
      '',
      `  ${SYMBOLS[verdict] ?? '?'} built on ${host}: ${verdict}`,
      `        ${reason}`,
      `        rule ${rule}${source === '' ? '' : `, ${source}`}`,
    );
  }
  for (const { ruleId, level, message, suppressed } of explanation.findings) {
    lines.push(
      '',
      `  ${level} ${ruleId}${suppressed === null ? '' : ` (suppressed by ${suppressed})`}`,
      `        ${message}`,
    );
    lines.push(`        'wincompat rules ${ruleId}' tells how to fix and how to suppress it`);
  }
  return `${lines.map((line) => inertLog(line)).join('\n')}\n`;
}

const ROLES: Record<string, string> = {
  run: 'run it',
  build: 'build on it',
  source: 'copy files out of it',
};
const SYMBOLS: Record<string, string> = {
  supported: '✓',
  conditional: '~',
  unsupported: '✗',
  unknown: '?',
  exempt: '-',
};
