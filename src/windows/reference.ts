/** An image reference, taken apart. Grammar: github.com/distribution/reference, reference.go. */
export interface ImageReference {
  /** Host and port; `docker.io` where the reference names none. */
  registry: string;
  /** With `library/` filled in for Docker Hub's official images. */
  repository: string;
  tag: string | null;
  digest: string | null;
  /** The name without tag and digest, as written. */
  familiar: string;
}

const MAX_LENGTH = 1_024;
const DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?$/i;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/i;

/** Takes a reference apart; null where it is none. */
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
  const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const path = hasRegistry ? familiar.slice(slash + 1) : familiar;
  if (hasRegistry && !DOMAIN.test(first)) return null;
  if (!path.split('/').every((component) => component.length <= 128 && COMPONENT.test(component)))
    return null;

  const registry = hasRegistry && !/^(?:index\.)?docker\.io$/i.test(first) ? first : 'docker.io';
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, tag, digest, familiar };
}
