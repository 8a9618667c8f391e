// Fuzzes the whole path from files to reports: npm run fuzz -- --seconds N [--seed S] [--out DIR] [--workers N]
// Exit: 0 nothing found, 1 something found, 2 wrong usage. What is slow is reported alone: that depends on the machine.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign.mjs';
import { seedRepositories } from './seeds.mjs';

const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @param {string} name @param {string | undefined} text @param {number} fallback */
function number(name, text, fallback) {
  if (text === undefined) return fallback;
  if (!/^\d{1,9}$/.test(text) || Number(text) === 0) {
    process.stderr.write(`fuzz: --${name} takes a whole number from 1, not '${text}'\n`);
    process.exit(2);
  }
  return Number(text);
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    workers: { type: 'string' },
    'slow-ms': { type: 'string' },
    'hang-ms': { type: 'string' },
    'memory-mb': { type: 'string' },
  },
});
const seconds = number('seconds', values.seconds, 60);
const seed = number('seed', values.seed, 1 + Math.floor(Math.random() * 1e9));
const out = values.out ?? mkdtempSync(join(tmpdir(), 'wincompat-finds-'));
const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;

print(`fuzz: ${seconds} s, --seed ${seed}, finds go to ${out}`);
const { executions, corpus, finds } = await runCampaign({
  target: new URL('./target.mjs', import.meta.url),
  seeds: seedRepositories(),
  seed,
  isOver: () => elapsed() >= seconds,
  workers: number('workers', values.workers, 1),
  limits: {
    slowMs: number('slow-ms', values['slow-ms'], 2_000),
    hangMs: number('hang-ms', values['hang-ms'], 30_000),
    memoryMb: number('memory-mb', values['memory-mb'], 512),
  },
  out,
  onFind: ({ fault, execution }) => print(`found at ${execution}: ${fault.oracle}: ${fault.where}`),
});
print(
  `fuzz: ${executions} inputs in ${elapsed().toFixed(0)} s (${(executions / elapsed()).toFixed(1)} a second), ${corpus} kept, ${finds.length} different finds`,
);
for (const { fault, count } of finds) print(`${String(count).padStart(7)} x ${fault.oracle}: ${fault.where}`);
process.exitCode = finds.every(({ fault }) => fault.oracle === 'slow') ? 0 : 1;
