// Finds the programs that are started: by absolute path, and never among the files that are checked. Left to the
// system, a relative entry of PATH (or on Windows the working directory, before PATH) would be searched in them.

import { accessSync, constants, statSync } from 'node:fs';
import { dirname, posix, win32 } from 'node:path';
import { isCheckedOut, realPath } from './checked-out.js';

/** What a child process is started with. */
export interface Program {
  /** Absolute. */
  readonly path: string;
  /** The environment with a PATH of trusted folders alone, for the programs that this one starts. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Finds a program on PATH.
 * @param name without an ending
 * @param trees folders that hold files of a stranger: real paths
 * @returns null where no folder of PATH that may be searched has it
 */
export function findProgram(
  name: string,
  environment: NodeJS.ProcessEnv,
  trees: readonly string[],
): Program | null {
  const working = realPath(process.cwd());
  const folders = pathFolders(environment, process.platform).filter(
    (folder) => !isCheckedOut(folder, trees) && realPath(folder) !== working,
  );
  const path = folders
    .map((folder) => programIn(folder, name, process.platform))
    .find((candidate) => isExecutable(candidate) && !leadsBack(candidate, trees, working));
  return path === undefined ? null : { path, environment: withPath(environment, folders) };
}

/** Whether a program is a link to a file that may be a stranger's. */
function leadsBack(program: string, trees: readonly string[], working: string): boolean {
  return isCheckedOut(program, trees) || dirname(realPath(program)) === working;
}

/** The absolute entries of PATH, in order. */
export function pathFolders(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const windows = platform === 'win32';
  const text = Object.entries(environment).find(([name]) => isPath(name, windows))?.[1] ?? '';
  return text
    .split(windows ? win32.delimiter : posix.delimiter)
    .map((entry) => (windows ? entry.replaceAll('"', '') : entry))
    .filter((entry) => (windows ? /^(?:[a-z]:[\\/]|\\\\)/i.test(entry) : entry.startsWith('/')));
}

/** On Windows only `.exe`: `.cmd` and `.bat` would be run by a shell, which reads its arguments anew. */
export function programIn(folder: string, name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? win32.join(folder, `${name}.exe`) : posix.join(folder, name);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function withPath(environment: NodeJS.ProcessEnv, folders: readonly string[]): NodeJS.ProcessEnv {
  const windows = process.platform === 'win32';
  const others = Object.entries(environment).filter(([name]) => !isPath(name, windows));
  return {
    ...Object.fromEntries(others),
    PATH: folders.join(windows ? win32.delimiter : posix.delimiter),
    ...(windows ? { NoDefaultCurrentDirectoryInExePath: '1' } : {}),
  };
}

function isPath(name: string, windows: boolean): boolean {
  return windows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}
