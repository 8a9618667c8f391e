#!/usr/bin/env node
// The command line's entry: flags -> check -> reporter -> exit code.

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { type CheckOptions, choice, FAIL_ON, fails, LOOKUPS, UsageError } from './options.js';
import { FORMATS, type Format, render } from './reporters/index.js';
import { inertLog } from './reporters/inert.js';

const HELP = `wincompat: will the Windows containers of this repository start where they are deployed?

Usage: wincompat [check] [PATH...] [options]

  PATH                   files and directories; one directory is the root, else the working directory is
  --config FILE          the declared matrix (default: .github/wincompat.yml, wincompat.yml, .wincompat.yml)
  --format NAME          ${FORMATS.join(', ')} (default: tty)
  --output FILE          write the report there instead of to standard output
  --lookup WHEN          auto, always or never; never uses no network at all (default: auto)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --today YYYY-MM-DD     the day that support dates and expiries are held against
  --help, --version

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration.
`;

const VERSION = '0.1.0';

const EXIT = { clean: 0, findings: 1, usage: 2 } as const;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) return print(HELP);
  if (values.version === true) return print(`${VERSION}\n`);
  const paths = positionals[0] === 'check' ? positionals.slice(1) : positionals;
  const format = choice('--format', values.format ?? 'tty', FORMATS) as Format;
  const options = optionsOf(paths, values);
  const report = await check(options);
  const text = await render(format, report, {
    root: options.root,
    columns: values.output === undefined && process.stdout.isTTY ? process.stdout.columns : null,
    color: values.output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR,
  });
  if (values.output === undefined) await write(text);
  else writeOutput(values.output, text);
  if (format !== 'tty')
    for (const note of report.notes) process.stderr.write(`wincompat: ${inertLog(note)}\n`);
  return fails(report, options.failOn) ? EXIT.findings : EXIT.clean;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string' },
        lookup: { type: 'string' },
        'fail-on': { type: 'string' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} 'wincompat --help' lists the options.`);
  }
}

type Values = ReturnType<typeof parse>['values'];

function optionsOf(paths: string[], values: Values): CheckOptions {
  const absolute = paths.map((path) => resolve(path));
  const root = absolute.length === 1 && isDirectory(absolute[0]!) ? absolute[0]! : process.cwd();
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new UsageError(`--today: '${today.slice(0, 40)}' is no date of the form YYYY-MM-DD.`);
  }
  return {
    root,
    paths: absolute.filter((path) => path !== root),
    config: values.config === undefined ? null : resolve(values.config),
    lookup: choice('--lookup', values.lookup ?? 'auto', LOOKUPS),
    failOn: choice('--fail-on', values['fail-on'] ?? 'error', FAIL_ON),
    today,
  };
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function print(text: string): Promise<number> {
  await write(text);
  return EXIT.clean;
}

/** Waits until a pipe has taken everything: exiting before would cut the report off. */
function write(text: string): Promise<void> {
  return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}

function writeOutput(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(
      `--output: ${path} could not be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  const lines = expected ? message.split('\n') : [`this is a bug in wincompat, please report it: ${message}`];
  for (const line of lines) process.stderr.write(`wincompat: ${inertLog(line)}\n`);
  process.exitCode = EXIT.usage;
}
