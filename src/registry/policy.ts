// Which hosts may be contacted, and which may see a password. Decided by trusted configuration alone:
// an image reference comes from the author of the pull request.

/** The configuration's `registries`. Hosts are written as in a reference: `host` or `host:port`. */
export interface RegistrySettings {
  allow: readonly string[];
  /** Token services that may see a registry's credentials, written `registry=host`. */
  realms: readonly string[];
  /** Asked over plain HTTP; allowed by being listed. */
  insecure: readonly string[];
  /** Any public registry may be asked, on its usual port: for runs that check no stranger's files. */
  allowUnlisted: boolean;
}

const DOCKER_HUB = 'docker.io';
/** Where Docker Hub's registry answers: `docker.io` is only its name. */
const DOCKER_HUB_API = 'registry-1.docker.io';

/** Asked without being listed: what Windows base images come from. */
const ALLOWED = ['mcr.microsoft.com', DOCKER_HUB];

/**
 * Registries whose token service is another host of the same owner.
 * Sources: Docker Hub's and GitLab's registry documentation ("Token authentication").
 */
const BUILT_IN_REALMS = ['docker.io=auth.docker.io', 'registry.gitlab.com=gitlab.com'];

/** A host with a port of its own must be listed with it. */
const PORT = /:\d+$/;

export class RegistryPolicy {
  readonly #listed: Set<string>;
  readonly #insecure: Set<string>;
  readonly #realms: Set<string>;

  readonly #allowUnlisted: boolean;

  constructor({ allow, realms, insecure, allowUnlisted }: RegistrySettings) {
    this.#allowUnlisted = allowUnlisted;
    this.#insecure = new Set(insecure.map(canonical));
    this.#listed = new Set([...allow.map(canonical), ...this.#insecure]);
    this.#realms = new Set(
      [...BUILT_IN_REALMS, ...realms].map((pair) => pair.split('=').map(canonical).join('=')),
    );
  }

  /** @param registry as a reference names it, e.g. `docker.io` or `contoso.azurecr.io:443` */
  allows(registry: string): boolean {
    const host = canonical(registry);
    return ALLOWED.includes(host) || this.#listed.has(host) || (this.#allowUnlisted && !PORT.test(host));
  }

  /** Whether the configuration names the host and port itself, so that it may be in a network of one's own. */
  lists(url: URL): boolean {
    return this.#listed.has(url.host) || this.#listed.has(`${url.hostname}:${portOf(url)}`);
  }

  /** Where a registry's API begins. */
  origin(registry: string): URL {
    const host = canonical(registry);
    const scheme = this.#insecure.has(host) ? 'http' : 'https';
    return new URL(`${scheme}://${host === DOCKER_HUB ? DOCKER_HUB_API : host}`);
  }

  /** Where a redirect or a token service may lead: to what is listed, else to the usual port. */
  allowsPort(url: URL): boolean {
    return url.port === '' || this.lists(url);
  }

  /** Plain HTTP only where a host is listed as insecure, with that port. */
  allowsScheme(url: URL): boolean {
    if (url.protocol === 'https:') return true;
    return (
      url.protocol === 'http:' &&
      (this.#insecure.has(url.host) || this.#insecure.has(`${url.hostname}:${portOf(url)}`))
    );
  }

  /** Whether a token service may see what the registry's user logs in with. */
  sharesCredentials(registry: string, realm: URL): boolean {
    if (realm.origin === this.origin(registry).origin) return true;
    return this.#realms.has(`${canonical(registry)}=${realm.host}`);
  }
}

/** Host names are the same in either case; a default port is the same as none. */
export function canonical(host: string): string {
  return host.trim().toLowerCase().replace(/:443$/, '');
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'http:' ? '80' : '443');
}
