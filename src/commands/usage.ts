import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../config/words.js';
import { UsageError } from '../model/usage-error.js';

/** Exit codes, for every command. */
export const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 2, unverified: 3 } as const;

/** A command's flags and the words beside them. @throws UsageError for a flag that the command does not have */
export function parseFlags<F extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: F) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
    const said =
      unknown === undefined ? `${message.replace(/\.$/, '')}.` : unknownFlag(unknown, Object.keys(options));
    throw new UsageError(`${said} 'wincompat --help' lists the options.`);
  }
}

function unknownFlag(flag: string, known: readonly string[]): string {
  const meant = nearest(flag.replace(/^-+/, ''), known);
  return `Unknown option '${flag}'.${meant === null ? '' : ` Did you mean '--${meant}'?`}`;
}
