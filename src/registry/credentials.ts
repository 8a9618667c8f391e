// What the user logs in to a registry with: inputs of the action, else what `docker login` left behind.
// Every login belongs to one host and port, and to no other.

import { execFile } from 'node:child_process';
import { dirname, isAbsolute, join } from 'node:path';
import { isCheckedOut } from '../discovery/checked-out.js';
import { homeDirectory } from '../discovery/home.js';
import { isMissing, readRegularFile } from '../discovery/open-regular.js';
import { findProgram } from '../discovery/programs.js';
import { canonicalHost as canonical } from '../model/registry-name.js';

export type Credentials =
  | { kind: 'password'; username: string; password: string }
  /** What an OAuth2 login left: changed for a token at the registry's token service. */
  | { kind: 'refresh-token'; token: string }
  /** A token for the registry itself. */
  | { kind: 'registry-token'; token: string };

/** Finds the login of a registry. */
export type CredentialStore = (registry: string) => Promise<Credentials | null>;

/** What a file has under a host. Source: docker/cli, cli/config/types/authconfig.go. */
interface StoredLogin {
  auth?: string;
  username?: string;
  password?: string;
  identitytoken?: string;
  registrytoken?: string;
}

interface DockerConfig {
  auths?: Record<string, StoredLogin>;
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
  const ask: HelperCall = async (helper, key, expects) => {
    const problem = expects ? onProblem : () => {};
    if (!isOthers) return askHelper(helper, key, problem, trees, environment);
    problem(
      `Docker's configuration ${path} is in the checked-out files, so its credential helper for ${key} is not started.`,
    );
    return null;
  };
  return async (registry) => {
    const host = canonical(registry);
    return logins.get(host) ?? (config === null ? null : fromDocker(config, host, ask));
  };
}

/** @param expects whether the helper should know the host: else its silence is no problem */
type HelperCall = (helper: string, key: string, expects: boolean) => Promise<Credentials | null>;

/**
 * A helper of the host's own, else the store for all hosts, else what the file itself has, as Docker does: a store is
 * asked about hosts that the file does not name, too, and where it has nothing, or is not installed, the file counts.
 * An empty helper stands for the file.
 * @see https://docs.docker.com/reference/cli/docker/login/ ("Credential stores")
 */
async function fromDocker(config: DockerConfig, host: string, ask: HelperCall): Promise<Credentials | null> {
  const own = keysFor(config.credHelpers, host)[0];
  const helper = own === undefined ? config.credsStore : ownValue(config.credHelpers, own);
  const keys = keysFor(config.auths, host);
  const stored = keys.map((key) => loginOf(ownValue(config.auths, key))).find((login) => login !== null);
  if (typeof helper === 'string' && helper !== '') {
    const [key = host === 'docker.io' ? DOCKER_HUB_KEY : host] = own === undefined ? keys : [own];
    const isNamed = own !== undefined || keys.length > 0;
    const login = await ask(helper, key, isNamed && stored === undefined);
    if (login !== null) return login;
  }
  return stored ?? null;
}

/**
 * The keys that stand for a host, those that are written in the usual way first: with a scheme, a slash or a path they
 * mean the same. Source: docker/cli, ConvertToHostname of cli/config/credentials.
 */
function keysFor(record: Record<string, unknown> | undefined, host: string): string[] {
  if (typeof record !== 'object' || record === null) return [];
  const usual =
    host === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : [host, `https://${host}`];
  const others = Object.keys(record).filter((key) => !usual.includes(key) && hostOf(key) === host);
  return [...usual.filter((key) => Object.hasOwn(record, key)), ...others];
}

function hostOf(key: string): string {
  const host = canonical(key.replace(/^https?:\/\//i, '').replace(/\/.*$/s, ''));
  return host === 'index.docker.io' ? 'docker.io' : host;
}

function loginOf(entry: StoredLogin | undefined): Credentials | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { auth, username, password, identitytoken, registrytoken } = entry;
  if (isText(identitytoken)) return { kind: 'refresh-token', token: identitytoken };
  if (isText(registrytoken)) return { kind: 'registry-token', token: registrytoken };
  if (isText(username) && isText(password)) return { kind: 'password', username, password };
  if (!isText(auth)) return null;
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function ownValue<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? record[key]
    : undefined;
}
