import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { findProgram } from '../discovery/programs.js';
import type { Credentials } from './login.js';

const HELPER_DEADLINE_MS = 10_000;
const HELPER_ANSWER_LIMIT = 64 * 1024;

/**
 * Asks a credential helper, a program that the user's own configuration names, by its protocol: the host on its
 * input, JSON on its output. Source: github.com/docker/docker-credential-helpers, "Development".
 * @param trees folders that hold files of a stranger, so that no helper is started from there: real paths
 * @returns null where it has no login, or cannot be asked
 */
export function askHelper(
  name: string,
  key: string,
  onProblem: (message: string) => void,
  trees: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | null> {
  return new Promise((done) => {
    const fail = () => {
      onProblem(`The credential helper of Docker's configuration for ${key} returned no credentials.`);
      done(null);
    };
    if (!/^[\w.-]{1,100}$/.test(name)) return fail();
    const helper = findProgram(`docker-credential-${name}`, environment, trees);
    if (helper === null) {
      onProblem(
        `docker-credential-${name}, which Docker's configuration names for ${key}, is not on PATH outside the checked files.`,
      );
      return done(null);
    }
    const child = execFile(
      helper.path,
      ['get'],
      {
        // Some helpers are scripts, whose interpreter takes modules from the working directory.
        cwd: dirname(helper.path),
        timeout: HELPER_DEADLINE_MS,
        killSignal: 'SIGKILL',
        maxBuffer: HELPER_ANSWER_LIMIT,
        windowsHide: true,
        env: helper.environment,
      },
      (error, stdout) => {
        if (error !== null) return fail();
        try {
          const { Username: username, Secret: secret } = JSON.parse(stdout) as Record<string, unknown>;
          if (typeof username !== 'string' || typeof secret !== 'string') return fail();
          done(
            username === '<token>'
              ? { kind: 'refresh-token', token: secret }
              : { kind: 'password', username, password: secret },
          );
        } catch {
          fail();
        }
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(key);
  });
}
