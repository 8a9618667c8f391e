#!/usr/bin/env node
// The command line's entry: what the command comes to is the exit code, and what goes wrong is said.

import { guardOutput, writeProblem } from './commands/io.js';
import { main } from './commands/main.js';
import { EXIT } from './commands/usage.js';
import { describeSystemLimit } from './model/system-limits.js';
import { UsageError } from './model/usage-error.js';

guardOutput();

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  const limit = describeSystemLimit(error);
  const lines = expected
    ? message.split('\n')
    : [limit === null ? `this is a bug in wincompat, please report it: ${message}` : `${limit}.`];
  for (const line of lines) writeProblem(line);
  process.exitCode = EXIT.usage;
}
