// The configuration's `registries`: which hosts may be asked, who may see a login, and what stands for what.

import type { ImageReference } from '../windows/reference.js';
import { canonicalHost } from './registry-name.js';

/** Hosts are written as in a reference: `host` or `host:port`. */
export interface RegistrySettings {
  allow: readonly string[];
  /** Token services that may see a registry's credentials, written `registry=host`. */
  realms: readonly string[];
  /** Asked over plain HTTP; allowed by being listed. */
  insecure: readonly string[];
  /** Any public registry may be asked, on its usual port: for runs that check no stranger's files. Null: not said. */
  allowUnlisted: boolean | null;
  mirrors: readonly Mirror[];
}

/** What is asked in the place of a registry, or of a part of it. */
export interface Mirror {
  readonly of: Place;
  readonly at: Place;
}

/** A registry, or the repositories of it under a prefix. */
export interface Place {
  readonly host: string;
  /** Without slashes at its ends; empty for all repositories. */
  readonly prefix: string;
}

export const NO_REGISTRIES: RegistrySettings = {
  allow: [],
  realms: [],
  insecure: [],
  allowUnlisted: null,
  mirrors: [],
};

/** @param text e.g. `mcr.microsoft.com` or `harbor.corp:8443/mcr-proxy` */
export function placeNamed(text: string): Place {
  const [host = '', ...path] = text.trim().replace(/\/+$/, '').split('/');
  return { host: nameOf(host), prefix: path.join('/') };
}

/** Hosts that the configuration names, so that they are the user's own choice: each once. */
export function namedHosts({ allow, realms, insecure, mirrors }: RegistrySettings): string[] {
  const named = [
    ...allow,
    ...insecure,
    ...realms.map((pair) => pair.split('=')[0] ?? ''),
    ...mirrors.map(({ at }) => at.host),
  ];
  return [...new Set(named.map(canonicalHost))];
}

/** Where a reference is asked for: at its mirror, where it has one. */
export function atMirror(reference: ImageReference, mirrors: readonly Mirror[]): ImageReference {
  const mirror = longest(mirrors, ({ of }) => restUnder(of, reference));
  return mirror === null ? reference : moved(reference, mirror.found.at, mirror.rest);
}

/** What a reference under a mirror is the same as, so that all that is known of that counts for it. */
export function behindMirror(reference: ImageReference, mirrors: readonly Mirror[]): ImageReference {
  const mirror = longest(mirrors, ({ at }) => restUnder(at, reference));
  return mirror === null ? reference : moved(reference, mirror.found.of, mirror.rest);
}

/** The most particular of those that a reference is under. */
function longest(
  mirrors: readonly Mirror[],
  restOf: (mirror: Mirror) => string | null,
): { found: Mirror; rest: string } | null {
  return mirrors
    .flatMap((found) => {
      const rest = restOf(found);
      return rest === null ? [] : { found, rest };
    })
    .reduce<{ found: Mirror; rest: string } | null>(
      (best, one) => (best === null || one.rest.length < best.rest.length ? one : best),
      null,
    );
}

function restUnder({ host, prefix }: Place, { registry, repository }: ImageReference): string | null {
  if (nameOf(registry) !== host) return null;
  if (prefix === '') return repository;
  return repository.startsWith(`${prefix}/`) ? repository.slice(prefix.length + 1) : null;
}

function moved(reference: ImageReference, { host, prefix }: Place, rest: string): ImageReference {
  const repository = prefix === '' ? rest : `${prefix}/${rest}`;
  // Docker Hub's official images have a name of one part, also under a mirror.
  const isOfficial = host === 'docker.io' && !repository.includes('/');
  return { ...reference, registry: host, repository: isOfficial ? `library/${repository}` : repository };
}

function nameOf(host: string): string {
  const name = canonicalHost(host);
  return name === 'index.docker.io' ? 'docker.io' : name;
}
