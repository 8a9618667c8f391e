import { homedir } from 'node:os';

/**
 * The user's home directory as programs take it: HOME where it is set, whatever it says.
 * @returns not always an absolute path, e.g. empty in a container without a user
 */
export function homeDirectory(environment: NodeJS.ProcessEnv): string {
  return process.platform === 'win32' ? homedir() : (environment.HOME ?? homedir());
}
