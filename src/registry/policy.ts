// Which hosts may be contacted, and which may see a password. Decided by trusted configuration alone:
// an image reference comes from the author of the pull request.

import { canonicalHost as canonical } from '../model/registry-name.js';
import { namedHosts, type RegistrySettings } from '../model/registry-settings.js';

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
  /** Hosts that the configuration allows, each for itself. */
  readonly #allowed: Set<string>;
  /** All that the configuration names: it may be in a network of one's own, on any port. */
  readonly #listed: Set<string>;
  readonly #insecure: Set<string>;
  readonly #realms: Set<string>;
  readonly #allowUnlisted: boolean;

  constructor(settings: RegistrySettings) {
    const pairs = settings.realms.map((pair) => pair.split('=').map(canonical));
    const insecure = settings.insecure.map(canonical);
    this.#allowed = new Set([...settings.allow.map(canonical), ...insecure]);
    this.#allowUnlisted = settings.allowUnlisted === true;
    this.#realms = new Set([...BUILT_IN_REALMS, ...pairs.map((pair) => pair.join('='))]);
    this.#listed = new Set([...namedHosts(settings), ...pairs.flat()]);
    // Who trusts a registry without TLS trusts the token service that it names for it, too.
    const theirs = pairs.flatMap(([registry = '', realm = '']) => (insecure.includes(registry) ? realm : []));
    this.#insecure = new Set([...insecure, ...theirs]);
  }

  /** @param registry as a reference names it, e.g. `docker.io` or `contoso.azurecr.io:443` */
  allows(registry: string): boolean {
    const host = canonical(registry);
    return ALLOWED.includes(host) || this.#listed.has(host) || (this.#allowUnlisted && !PORT.test(host));
  }

  /** Whether the configuration names the host and port itself, so that it may be in a network of one's own. */
  lists(url: URL): boolean {
    return isIn(this.#listed, url);
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
    return url.protocol === 'http:' && isIn(this.#insecure, url);
  }

  /**
   * Whether a token service may see what the registry's user logs in with: the registry itself, one that is declared for
   * it, and one that is allowed like the registry.
   */
  sharesCredentials(registry: string, realm: URL): boolean {
    if (realm.origin === this.origin(registry).origin) return true;
    const host = canonical(registry);
    if (this.#realms.has(`${host}=${realm.host}`)) return this.allowsScheme(realm);
    return this.#allowed.has(host) && isIn(this.#allowed, realm) && this.allowsScheme(realm);
  }

  /** What to add to the configuration, so that a host may be asked at a URL. */
  settingFor(url: URL): string {
    return url.protocol === 'http:' ? `insecure: ["${url.host}"]` : `allow: ["${url.host}"]`;
  }

  /** What to add, so that a token service may be asked for a registry: all that is missing. */
  settingForRealm(registry: string, realm: URL): string {
    const pair = `realms: ["${canonical(registry)}=${realm.host}"]`;
    const isPlain = realm.protocol === 'http:' && !this.#insecure.has(canonical(registry));
    return isPlain && !this.allowsScheme(realm) ? `insecure: ["${realm.host}"], ${pair}` : pair;
  }
}

/** With the port of the URL's scheme, or without one. */
function isIn(hosts: ReadonlySet<string>, url: URL): boolean {
  return hosts.has(url.host) || hosts.has(`${url.hostname}:${portOf(url)}`);
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'http:' ? '80' : '443');
}
