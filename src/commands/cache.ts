// `wincompat cache warm`: what a later run needs of registries, fetched where they can be reached.

import { UsageError } from '../model/usage-error.js';
import { check } from '../pipeline/check.js';
import { CHECK_FLAGS, optionsFrom } from './check-options.js';
import { writeProblem, writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat cache warm [PATH...] --cache-dir DIR [options]

Looks up the images that 'wincompat check' would, and keeps what registries say in DIR, for machines that cannot reach
them: 'wincompat check --cache-dir DIR --lookup never' uses it without the network.

  --cache-dir DIR  where registry responses are kept; must be outside the checkout
  --config FILE    the configuration (default: as for check)
  --lookup WHEN    auto: Windows images, and those that may be; always: all images (default: auto)

Exit: 0 all were looked up; 2 wrong usage; 3 one could not be looked up.
`;

const FLAGS = {
  config: CHECK_FLAGS.config,
  lookup: CHECK_FLAGS.lookup,
  'cache-dir': CHECK_FLAGS['cache-dir'],
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, FLAGS);
  const [action, ...paths] = positionals;
  if (action !== 'warm')
    throw new UsageError("wincompat cache: say 'warm'. 'wincompat cache --help' describes it.");
  if (values['cache-dir'] === undefined)
    throw new UsageError('wincompat cache warm: --cache-dir is missing.');
  if (values.lookup === 'never') throw new UsageError('--lookup: never looks nothing up.');
  const report = await check(optionsFrom(paths, values));
  const known = report.images.filter(({ evidence }) => evidence === 'registry' || evidence === 'cache');
  const images = new Set(known.map(({ reference }) => reference)).size;
  const failures = report.findings.filter(({ ruleId }) => FAILURES.includes(ruleId));
  await writeResult(
    `${images === 1 ? '1 image is' : `${images} images are`} in ${values['cache-dir']} (${report.summary.lookups} requests).\n`,
  );
  for (const { title, problem } of failures) writeProblem(`${title}: ${problem}`);
  for (const note of report.notes) writeProblem(note);
  return failures.length > 0 ? EXIT.unverified : EXIT.clean;
}

/** What keeps an image out of the cache. */
const FAILURES = ['lookup-failed', 'registry-not-allowed'];
