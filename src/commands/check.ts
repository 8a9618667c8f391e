// `wincompat check`, the default command: flags -> check -> reporter -> exit code.

import { resolve } from 'node:path';
import { InternalErrors } from '../model/internal-errors.js';
import { type CheckOptions, choice } from '../model/options.js';
import { check } from '../pipeline/check.js';
import { fails, isIncomplete } from '../report/outcome.js';
import type { Report } from '../report/report.js';
import { FORMATS, type Format, render } from '../reporters/index.js';
import { CHECK_FLAGS, optionsFrom } from './check-options.js';
import { writeOutput, writeProblem, writeResult } from './io.js';
import { Progress } from './progress.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat [check] [PATH...] [options]

  PATH                   files and directories; a single directory is the root, else the working directory
  --config FILE          the declared matrix (default: .github/wincompat.yml, wincompat.yml, .wincompat.yml; .yaml too)
  --format NAME          ${FORMATS.join(', ')} (default: tty)
  --output FILE          write the report to FILE instead of standard output
  --from-report FILE     show a report that --format json wrote, without a check; only --fail-on decides the exit code
  --changed-since REV    findings in files unchanged since that revision do not fail the run
  --explain PATH:LINE    explain the verdicts of that line; no other output
  --lookup WHEN          auto, always or never; never makes no network requests (default: auto)
  --helm                 render charts with the helm on PATH, too
  --cache-dir DIR        cache registry responses there; must be outside the checked-out files
  --on-lookup-failure X  warn, fail or ignore: the effect of a failed registry lookup (default: warn)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --baseline FILE        known findings: they are counted, and do not fail the run
  --write-baseline FILE  write the baseline: all findings if the file is new, else the known ones that remain
  --force                with --write-baseline: add new findings too
  -v, --verbose          list each place that was not checked, with the reason (format tty)
  -q, --quiet            findings only: no matrix, no sum, no notes (format tty)
  --today YYYY-MM-DD     the date to use for support and expiry dates (default: today)

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, or an internal error, so that not
everything was checked; 3 a registry lookup failed with --on-lookup-failure fail.
`;

/** Loaded when it is asked for. */
async function readReport(path: string): Promise<Report> {
  return (await import('../report/saved-report.js')).readSavedReport(path);
}

function checkWithProgress(options: CheckOptions): Promise<Report> {
  const progress = new Progress(process.stderr);
  const onAnswer = (answered: number, of: number): void => progress.show('querying registries', answered, of);
  return check({ ...options, onAnswer }).finally(() => progress.clear());
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, CHECK_FLAGS);
  if (values.explain !== undefined) {
    const { explainAt } = await import('./explain.js');
    return explainAt(values.explain, optionsFrom(positionals, values), values.format);
  }
  const format = choice('--format', values.format ?? 'tty', FORMATS);
  const options = optionsFrom(positionals, values);
  if (values.output !== undefined) {
    const { refuseToWriteThroughLinks } = await import('../discovery/links.js');
    refuseToWriteThroughLinks('--output', resolve(values.output), options.root);
  }
  const saved = values['from-report'];
  const report = saved === undefined ? await checkWithProgress(options) : await readReport(saved);
  const shown = await show(report, format, saved === undefined ? options.root : null, values);
  if (format !== 'tty' && !values.quiet) for (const note of report.notes) writeProblem(note);
  if (saved !== undefined && values['fail-on'] === undefined) return shown ? EXIT.clean : EXIT.incomplete;
  if (fails(report, options.failOn)) return EXIT.findings;
  if (!shown || isIncomplete(report)) return EXIT.incomplete;
  return report.unverified ? EXIT.unverified : EXIT.clean;
}

/**
 * Writes the report. What comes of the check does not depend on it: where a reporter fails, that is said.
 * @param root the checked directory, for excerpts; null for none
 * @param flags `output` is a file's name; standard output where left out
 * @returns whether all of it was made
 */
async function show(
  report: Report,
  format: Format,
  root: string | null,
  { output, verbose, quiet }: { output?: string; verbose?: boolean; quiet?: boolean },
): Promise<boolean> {
  const terminal = output === undefined && process.stdout.isTTY === true;
  const errors = new InternalErrors();
  const surface = {
    root,
    columns: terminal ? process.stdout.columns : null,
    color: terminal && !process.env.NO_COLOR,
    verbose: verbose === true,
    quiet: quiet === true,
  };
  const write = async (): Promise<void> => {
    const rendered = await render(format, report, surface);
    if (output === undefined) await writeResult(rendered);
    else writeOutput(output, rendered);
  };
  await errors.guardAsync(`reporter ${format}`, write, undefined);
  for (const { part, message } of errors.all)
    writeProblem(
      `internal error: ${part} failed (${message}), so the report is not complete. Use another --format, and report this as a bug in wincompat.`,
    );
  return errors.all.length === 0;
}
