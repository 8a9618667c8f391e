/** What `docker login` without a host logs in to, under each of its names. */
const DOCKER_HUB = ['', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'];

/**
 * The registry that a login is for, as image references name it: people write a URL, too.
 * @param text e.g. `contoso.azurecr.io`, `https://harbor.corp:8443/`, `https://index.docker.io/v1/`
 * @returns null for what names no host, or a part of a registry
 */
export function registryNamed(text: string): string | null {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/]*)(\/.*)?$/i.exec(text.trim()) ?? [];
  if (DOCKER_HUB.includes(host.toLowerCase())) return 'docker.io';
  if (!/^\/?$|^\/v[12]\/?$/.test(path)) return null;
  return /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i.test(host)
    ? host.toLowerCase()
    : null;
}

/** Host names are the same in either case; a default port is the same as none. */
export function canonicalHost(host: string): string {
  return host.trim().toLowerCase().replace(/:443$/, '');
}
