/** An image reference, taken apart. Grammar: github.com/distribution/reference, reference.go and normalize.go. */
export interface ImageReference {
  /** Host and port; `docker.io` where the reference names none. */
  registry: string;
  /** With `library/` filled in for Docker Hub's official images. */
  repository: string;
  tag: string | null;
  /** With its algorithm: `sha256:…`. */
  digest: string | null;
  /** The name without tag and digest, as written. */
  familiar: string;
}

const MAX_LENGTH = 1_024;
const MAX_REPOSITORY = 255;
/** One label of a host name; Docker also allows an address of IPv6 in brackets. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const IPV6 = /^\[[0-9a-f:]{2,45}\]$/i;
const PORT = /:(\d{1,5})$/;
const COMPONENT = /^[a-z0-9._-]+$/;
/** Separators inside a component are one dot, one or two underscores, or any number of hyphens. */
const MISPLACED_SEPARATOR = /^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z][a-z0-9.+_-]{0,31}:[0-9a-f]{32,128}$/i;

/**
 * Takes a reference apart as Docker does, e.g. `localhost:5000/web:1.0@sha256:…`.
 * @param text a reference unchanged in a file, after variables
 * @returns null where it is none: upper case in the repository, an empty part, more than 1,024 characters
 */
export function parseReference(text: string): ImageReference | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  const at = text.indexOf('@');
  const digest = at < 0 ? null : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  if (digest !== null && !DIGEST.test(digest)) return null;
  // A colon after the last slash begins a tag; one before it is a port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const familiar = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? null : named.slice(colon + 1);
  if (tag !== null && !TAG.test(tag)) return null;

  const slash = familiar.indexOf('/');
  const first = slash < 0 ? '' : familiar.slice(0, slash);
  // What stands before the first slash is a registry only where it cannot be a part of a repository's name.
  const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const path = hasRegistry ? familiar.slice(slash + 1) : familiar;
  if (hasRegistry && !isRegistry(first)) return null;
  if (path.length > MAX_REPOSITORY || !path.split('/').every(isComponent)) return null;

  const registry = hasRegistry && !/^(?:index\.)?docker\.io$/i.test(first) ? first : 'docker.io';
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, tag, digest, familiar };
}

/** The repository with its registry, e.g. `docker.io/library/golang`. */
export function repositoryOf({ registry, repository }: ImageReference): string {
  return `${registry}/${repository}`;
}

function isRegistry(text: string): boolean {
  const host = text.replace(PORT, '');
  return IPV6.test(host) || host.split('.').every((label) => LABEL.test(label));
}

function isComponent(text: string): boolean {
  return COMPONENT.test(text) && !MISPLACED_SEPARATOR.test(text);
}
