// `wincompat explain`: the whole chain behind a line.

import { resolve } from 'node:path';
import { shownPath } from '../discovery/named.js';
import { type CheckOptions, choice } from '../model/options.js';
import { UsageError } from '../model/usage-error.js';
import { inspect } from '../pipeline/check.js';
import { explain } from '../pipeline/explain.js';
import { explanation } from '../reporters/support/explanation.js';
import { escapeForJson } from '../text/escape.js';
import { CHECK_FLAGS, optionsFrom } from './check-options.js';
import { writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat explain PATH:LINE [check's options] [--format tty|json]

Explains the images on a line: how each reference was resolved, where its OS version comes from, on which targets it can
be scheduled and why not on the others, and which compatibility rule gave each verdict. On a line that sets a part of a
reference, e.g. an ARG's default, all images that use it are explained. Run it in the root of the repository.
`;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, CHECK_FLAGS);
  const [place, ...rest] = positionals;
  if (place === undefined || rest.length > 0) {
    throw new UsageError('wincompat explain: name one line as PATH:LINE.');
  }
  return explainAt(place, optionsFrom([], values), values.format);
}

/** Also what `check --explain` does. @param place `PATH:LINE`, a column behind it is skipped */
export async function explainAt(place: string, options: CheckOptions, wanted = 'tty'): Promise<number> {
  const [, named, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(place) ?? [];
  if (named === undefined) throw new UsageError(`'${place.slice(0, 200)}' is not of the form PATH:LINE.`);
  const format = choice('--format', wanted, ['tty', 'json'] as const);
  const path = shownPath(options.root, resolve(options.root, named.replaceAll('\\', '/')));
  const explanations = explain(await inspect(options), path, Number(line));
  if (explanations.length === 0) {
    throw new UsageError(
      `${path}:${line}: no image was found there. Files without any sign of Windows are not read; 'wincompat check --format json' lists the images that were found.`,
    );
  }
  const text =
    format === 'json'
      ? `${escapeForJson(JSON.stringify(explanations, null, 2))}\n`
      : explanations.map(explanation).join('\n');
  await writeResult(text);
  return EXIT.clean;
}
