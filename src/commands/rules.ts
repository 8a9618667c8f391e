// `wincompat rules`: what can be found, and the page of one rule.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unexpected } from '../config/words.js';
import { choice, UsageError } from '../options.js';
import { rules } from '../rules/index.js';
import { escapeForJson } from '../text/escape.js';
import { writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat rules [ID] [--format text|json]

  ID       print the page of this rule: examples, and how to fix and suppress it;
           without it: every rule with its level and summary

Exit: 0; 2 for an unknown rule.
`;

const FORMATS = ['text', 'json'] as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, { format: { type: 'string' } });
  const format = choice('--format', values.format ?? 'text', FORMATS);
  const [id, ...others] = positionals;
  if (others.length > 0) throw new UsageError('rules: name one rule, or none for the list of them.');
  await writeResult(id === undefined ? listOf(format) : pageOf(id, format));
  return EXIT.clean;
}

function listOf(format: (typeof FORMATS)[number]): string {
  const list = [...rules]
    .map(({ id, level, summary }) => ({ id, level, summary }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (format === 'json') return `${escapeForJson(JSON.stringify(list, null, 2))}\n`;
  const width = Math.max(...list.map(({ id }) => id.length));
  return list
    .map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${summary}\n`)
    .join('');
}

function pageOf(id: string, format: (typeof FORMATS)[number]): string {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    throw new UsageError(
      `rules: ${unexpected(
        id,
        rules.map((one) => one.id),
      )}`,
    );
  }
  const page = readFileSync(join(pages(), `${id}.md`), 'utf8');
  const { level, summary } = rule;
  return format === 'json'
    ? `${escapeForJson(JSON.stringify({ id, level, summary, page }, null, 2))}\n`
    : page;
}

/** The bundle has the pages beside it (scripts/bundle.mjs); what tsc wrote reads those of the repository. */
function pages(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, 'rules');
  return existsSync(bundled) ? bundled : join(here, '..', '..', 'docs', 'rules');
}
