// `wincompat version`: the program's version, and with -v what it knows of Windows and since when.

import { VERSION } from '../version.js';
import { releases } from '../windows/releases.js';
import { catalogueDate, datedRevisions } from '../windows/revisions.js';
import { writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat version [-v]

Prints the version. With -v, --verbose also the date of its catalogue of Windows releases and updates, and the newest
update of each release that it knows.
`;

export async function run(args: string[]): Promise<number> {
  const { values } = parseFlags(args, { verbose: { type: 'boolean', short: 'v' } });
  await writeResult(`${VERSION}\n${values.verbose === true ? catalogueText() : ''}`);
  return EXIT.clean;
}

function catalogueText(): string {
  const rows = releases
    .filter(({ kind, images }) => kind === 'server' && images.length > 0)
    .flatMap(({ name, build }) => {
      const newest = datedRevisions(build).at(-1);
      return newest === undefined ? [] : [`  ${name}: ${newest.version} of ${newest.date}\n`];
    });
  return `catalogue of ${catalogueDate}\n${rows.join('')}`;
}
