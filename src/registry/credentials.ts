// What the user logs in to a registry with: inputs of the action, else what `docker login` left behind.
// Every login belongs to one host and port, and to no other.

import { execFile } from 'node:child_process';
import { dirname, isAbsolute, join } from 'node:path';
import { isCheckedOut } from '../discovery/checked-out.js';
import { homeDirectory } from '../discovery/home.js';
import { isMissing, readRegularFile } from '../discovery/open-regular.js';
import { findProgram } from '../discovery/programs.js';
import { canonical } from './policy.js';

export type Credentials =
  | { kind: 'password'; username: string; password: string }
  /** What an OAuth2 login left: changed for a token at the registry's token service. */
  | { kind: 'refresh-token'; token: string };

/** Finds the login of a registry. */
export type CredentialStore = (registry: string) => Promise<Credentials | null>;

interface DockerConfig {
  auths?: Record<string, { auth?: string; identitytoken?: string }>;
  credHelpers?: Record<string, string>;
  credsStore?: string;
}

/** The key that `docker login` without a host writes. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
const HELPER_DEADLINE_MS = 10_000;
const HELPER_ANSWER_LIMIT = 64 * 1024;
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * @param given logins that the run was started with; they come first
 * @param onProblem called with a login that could not be read, in one sentence without secrets
 * @param trees folders that hold files of a stranger, so that no helper is started from there: real paths
 * @param environment names Docker's configuration, and is the helpers' own
 */
export function credentialStore(
  given: ReadonlyMap<string, { username: string; password: string }>,
  onProblem: (message: string) => void,
  trees: readonly string[] = [],
  environment: NodeJS.ProcessEnv = process.env,
): CredentialStore {
  const logins = new Map<string, Credentials>(
    [...given].map(([host, login]) => [canonical(host), { kind: 'password', ...login }]),
  );
  const path = dockerConfigPath(environment);
  const config = path === null ? null : readDockerConfig(path, onProblem);
  const isOthers = path !== null && isCheckedOut(path, trees);
  const ask: HelperCall = async (helper, key) => {
    if (!isOthers) return askHelper(helper, key, onProblem, trees, environment);
    onProblem(
      `Docker's configuration ${path} is in the checked-out files, so its credential helper for ${key} is not started.`,
    );
    return null;
  };
  return async (registry) => {
    const host = canonical(registry);
    return logins.get(host) ?? (config === null ? null : fromDocker(config, host, ask));
  };
}

type HelperCall = (helper: string, key: string) => Promise<Credentials | null>;

/** @see https://docs.docker.com/reference/cli/docker/login/ ("Credential stores") */
async function fromDocker(config: DockerConfig, host: string, ask: HelperCall): Promise<Credentials | null> {
  const keys =
    host === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : [host, `https://${host}`];
  for (const key of keys) {
    const helper = ownValue(config.credHelpers, key);
    if (typeof helper === 'string') return ask(helper, key);
  }
  for (const key of keys) {
    const entry = ownValue(config.auths, key);
    if (typeof entry !== 'object' || entry === null) continue;
    const login = loginOf(entry);
    if (login !== null) return login;
    if (typeof config.credsStore === 'string') return ask(config.credsStore, key);
  }
  return null;
}

function loginOf({ auth, identitytoken }: { auth?: string; identitytoken?: string }): Credentials | null {
  if (typeof identitytoken === 'string' && identitytoken !== '')
    return { kind: 'refresh-token', token: identitytoken };
  if (typeof auth !== 'string') return null;
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = text.indexOf(':');
  return colon < 1
    ? null
    : { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}

/**
 * Asks a credential helper, a program of the user's own Docker configuration, by its protocol: the host on its
 * input, JSON on its output. Source: github.com/docker/docker-credential-helpers, "Development".
 */
function askHelper(
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

/** Null where it would be a file of the working directory. */
function dockerConfigPath(environment: NodeJS.ProcessEnv): string | null {
  const folder = environment.DOCKER_CONFIG || join(homeDirectory(environment), '.docker');
  return isAbsolute(folder) ? join(folder, 'config.json') : null;
}

function readDockerConfig(path: string, onProblem: (message: string) => void): DockerConfig | null {
  const bytes = readRegularFile(path, MAX_CONFIG_BYTES, 'follow');
  if (!Buffer.isBuffer(bytes) && isMissing(bytes.code)) return null;
  try {
    const config: unknown = Buffer.isBuffer(bytes) ? JSON.parse(bytes.toString('utf8')) : null;
    if (typeof config === 'object' && config !== null) return config as DockerConfig;
  } catch {
    // Reported below: the parser's message would quote the file.
  }
  onProblem(`Docker's configuration ${path} could not be read, so its credentials are not used.`);
  return null;
}

function ownValue<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? record[key]
    : undefined;
}
