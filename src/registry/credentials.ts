// What the user logs in to a registry with: inputs of the action, else what `docker login` or `podman login` left behind.
// Every login belongs to one host and port, and to no other.

import { isCheckedOut } from '../discovery/checked-out.js';
import { canonicalHost as canonical } from '../model/registry-name.js';
import { type AuthFile, readAuthFiles, type StoredLogin } from './auth-files.js';
import { askHelper } from './credential-helper.js';
import type { Credentials } from './login.js';

/** Finds the login for a repository of a registry. */
export type CredentialStore = (registry: string, repository: string) => Promise<Credentials | null>;

/** The key that `docker login` without a host writes. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

/**
 * @param given logins that the run was started with; they come first
 * @param onProblem called with a login that could not be read, in one sentence without secrets
 * @param trees folders that hold files of a stranger, so that no helper is started from there: real paths
 * @param environment names the files of logins, and is the helpers' own
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
  const asked = new Map<string, Promise<Credentials | null>>();
  const files = readAuthFiles(environment, onProblem).map((file) => {
    const isOthers = isCheckedOut(file.path, trees);
    const ask: HelperCall = (helper, key, expects) => {
      const problem = expects ? onProblem : () => {};
      if (isOthers) {
        problem(
          `The file of logins ${file.path} is in the checked-out files, so its credential helper for ${key} is not started.`,
        );
        return Promise.resolve(null);
      }
      const question = `${helper} ${key}`;
      const known = asked.get(question) ?? askHelper(helper, key, problem, trees, environment);
      asked.set(question, known);
      return known;
    };
    return { file, ask };
  });
  return async (registry, repository) => {
    const host = canonical(registry);
    const login = logins.get(host);
    if (login !== undefined) return login;
    for (const { file, ask } of files) {
      const found = await loginIn(file, host, repository, ask);
      if (found !== null) return found;
    }
    return null;
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
async function loginIn(
  file: AuthFile,
  host: string,
  repository: string,
  ask: HelperCall,
): Promise<Credentials | null> {
  const own = keysFor(file.credHelpers, host)[0];
  const helper = own === undefined ? file.credsStore : ownValue(file.credHelpers, own);
  const keys = file.hasNamespaces ? namespacesFor(file.auths, host, repository) : keysFor(file.auths, host);
  const stored = keys.map((key) => loginOf(ownValue(file.auths, key))).find((login) => login !== null);
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

/**
 * The keys that a repository is under, the most particular first. `harbor.corp/tea` is not for `harbor.corp/team`.
 * Source: containers-auth.json.5.md, "FORMAT".
 */
function namespacesFor(
  record: Record<string, unknown> | undefined,
  host: string,
  repository: string,
): string[] {
  const namespaceOf = (key: string): string => (/^v[12]$/.test(pathOf(key)) ? '' : pathOf(key));
  return keysFor(record, host)
    .filter((key) => namespaceOf(key) === '' || `${repository}/`.startsWith(`${namespaceOf(key)}/`))
    .sort((a, b) => namespaceOf(b).length - namespaceOf(a).length);
}

/** What a key has behind the host, without slashes at its ends. */
function pathOf(key: string): string {
  return key
    .replace(/^https?:\/\//i, '')
    .replace(/^[^/]*\/?/, '')
    .replace(/\/+$/, '');
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

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function ownValue<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? record[key]
    : undefined;
}
