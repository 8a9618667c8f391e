// Where `docker login` and `podman login` leave what they were given: files of one form in several places.
// Sources: docs.docker.com/reference/cli/docker/login ("Credential stores"); containers/image,
// docs/containers-auth.json.5.md.

import { isAbsolute, join } from 'node:path';
import { homeDirectory } from '../discovery/home.js';
import { isMissing, readRegularFile } from '../discovery/open-regular.js';

/** What a file has under a host. Source: docker/cli, cli/config/types/authconfig.go. */
export interface StoredLogin {
  auth?: string;
  username?: string;
  password?: string;
  identitytoken?: string;
  registrytoken?: string;
}

export interface AuthFile {
  readonly path: string;
  /** Keys may name a part of a registry, e.g. `harbor.corp/team`: in Docker's own file they never do. */
  readonly hasNamespaces: boolean;
  readonly auths?: Record<string, StoredLogin>;
  readonly credHelpers?: Record<string, string>;
  readonly credsStore?: string;
}

const MAX_BYTES = 1024 * 1024;

/**
 * The files that are there, the one that counts most first: what `REGISTRY_AUTH_FILE` names was chosen by the user,
 * Docker's own, then Podman's. None where it would be a file of the working directory.
 */
export function readAuthFiles(
  environment: NodeJS.ProcessEnv,
  onProblem: (message: string) => void,
): AuthFile[] {
  const home = homeDirectory(environment);
  const runtime = environment.XDG_RUNTIME_DIR;
  const settings = environment.XDG_CONFIG_HOME || join(home, '.config');
  const podman = (path: string) => ({ path, hasNamespaces: true });
  const places = [
    ...(environment.REGISTRY_AUTH_FILE ? [podman(environment.REGISTRY_AUTH_FILE)] : []),
    { path: join(environment.DOCKER_CONFIG || join(home, '.docker'), 'config.json'), hasNamespaces: false },
    ...(runtime ? [podman(join(runtime, 'containers', 'auth.json'))] : []),
    podman(join(settings, 'containers', 'auth.json')),
  ];
  return places
    .filter(({ path }) => isAbsolute(path))
    .flatMap(({ path, hasNamespaces }) => {
      const content = readFile(path, onProblem);
      return content === null ? [] : { ...content, path, hasNamespaces };
    });
}

function readFile(path: string, onProblem: (message: string) => void): object | null {
  const bytes = readRegularFile(path, MAX_BYTES, 'follow');
  if (!Buffer.isBuffer(bytes) && isMissing(bytes.code)) return null;
  try {
    const content: unknown = Buffer.isBuffer(bytes) ? JSON.parse(bytes.toString('utf8')) : null;
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Reported below: the parser's message would quote the file.
  }
  onProblem(`The file of logins ${path} could not be read, so its credentials are not used.`);
  return null;
}
