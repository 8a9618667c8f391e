// Which command is meant, and what it answers. Only the command that is asked for is loaded.

import { existsSync } from 'node:fs';
import { nearest } from '../config/words.js';
import { UsageError } from '../model/usage-error.js';
import { VERSION } from '../version.js';
import * as check from './check.js';
import { writeResult } from './io.js';
import { EXIT } from './usage.js';

interface Command {
  HELP: string;
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
}

/** Every command beside `check`, which also answers where none is named. */
const COMMANDS: Record<string, { about: string; load: () => Promise<Command> }> = {
  init: {
    about: 'propose a configuration from the images of the repository',
    load: () => import('./init.js'),
  },
  targets: {
    about: 'print the targets that kubectl get nodes, docker info, ver ... report',
    load: () => import('./targets.js'),
  },
  explain: {
    about: 'explain the verdicts of one line: PATH:LINE',
    load: () => import('./explain.js'),
  },
  image: {
    about: "show an image's platforms, and whether it starts on a host",
    load: () => import('./image.js'),
  },
  cache: {
    about: 'cache warm: look up all images for machines without a network',
    load: () => import('./cache.js'),
  },
  rules: {
    about: 'list the rules, or print the page of one',
    load: () => import('./rules.js'),
  },
  version: {
    about: 'print the version, and with -v the date of what it knows of Windows',
    load: () => import('./version.js'),
  },
};

/** @param args without those of Node @returns the exit code @throws UsageError */
export async function main(args: string[]): Promise<number> {
  const [word = '', topic] = args;
  // As other programs have it: `help COMMAND` is `COMMAND --help`.
  if (word === 'help') return main([...(topic === undefined ? [] : [topic]), '--help']);
  const other = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  const named = word === 'check' || other !== undefined;
  const rest = named ? args.slice(1) : args;
  if (rest.includes('--version') || rest.includes('-V')) return print(`${VERSION}\n`);
  if (!named) refuseMistypedCommand(word);
  const command = other === undefined ? check : await other.load();
  if (rest.includes('--help') || rest.includes('-h')) return print(named ? command.HELP : overview());
  return command.run(rest);
}

/** A first word that is no file, and nearly a command. @throws UsageError */
function refuseMistypedCommand(word: string): void {
  if (!/^[a-z]+$/i.test(word) || existsSync(word)) return;
  const meant = nearest(word, ['check', 'help', ...Object.keys(COMMANDS)]);
  if (meant !== null)
    throw new UsageError(`There is no command or file '${word}'. Did you mean 'wincompat ${meant}'?`);
}

function overview(): string {
  const others = Object.entries(COMMANDS).map(
    ([name, { about }]) => `  wincompat ${name.padEnd(10)} ${about}`,
  );
  const commands =
    others.length === 0
      ? ''
      : `\nOther commands ('wincompat COMMAND --help' describes each):\n${others.join('\n')}\n`;
  return `wincompat checks that the Windows containers of a repository can start on the hosts they are deployed to.\n\n${check.HELP}${commands}`;
}

async function print(text: string): Promise<number> {
  await writeResult(text);
  return EXIT.clean;
}
