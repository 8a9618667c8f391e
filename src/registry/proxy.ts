// Which proxy a request takes, as Docker and the other clients written in Go read the environment.
// Source: golang.org/x/net/http/httpproxy, config.go.

import { BlockList, isIP } from 'node:net';
import { LookupFailure } from './lookup-failure.js';

/**
 * The proxy for a URL; null where it is asked directly, as this machine always is.
 * @throws LookupFailure where the variable names no proxy that can be used
 */
export function proxyFor(url: URL, environment: NodeJS.ProcessEnv): URL | null {
  const [upper, lower] =
    url.protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy'];
  const name = environment[upper] ? upper : lower;
  const named = environment[name]?.trim() ?? '';
  if (named === '' || isDirect(url, environment.NO_PROXY || environment.no_proxy || '')) return null;
  return parseProxy(named, name);
}

/** @param name of the variable, for the message: what it holds may have a password */
function parseProxy(text: string, name: string): URL {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(written) ? new URL(written) : null;
  if (proxy === null || proxy.hostname === '')
    throw new LookupFailure(`${name} is not the URL of a proxy, e.g. http://proxy.corp:3128.`, 'unreachable');
  if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy;
  throw new LookupFailure(
    `${name} names a proxy with ${proxy.protocol}//, which is not supported. Use an HTTP proxy.`,
    'unreachable',
  );
}

function isDirect(url: URL, exceptions: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  if (host === 'localhost' || isLoopback(host)) return true;
  return exceptions.split(/[\s,]+/).some((entry) => matches(entry.toLowerCase(), host, port));
}

function isLoopback(host: string): boolean {
  return (
    isIP(host) !== 0 && isWithin(host, isIP(host) === 4 ? '127.0.0.0' : '::1', isIP(host) === 4 ? 8 : 128)
  );
}

/** An entry of NO_PROXY: `*`, a network, an address, a name with its subdomains, `.name` for these alone. */
function matches(entry: string, host: string, port: string): boolean {
  if (entry === '') return false;
  if (entry === '*') return true;
  const network = /^(.+)\/(\d{1,3})$/.exec(entry);
  if (network !== null) return isWithin(host, network[1] ?? '', Number(network[2]));
  // An address of IPv6 has colons of its own, and a port only behind brackets.
  const parts = /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? /^([^:]*)(?::(\d+))?$/.exec(entry) ?? [entry, entry];
  const [, wanted = '', wantedPort] = parts;
  if (wantedPort !== undefined && wantedPort !== port) return false;
  if (isIP(wanted) !== 0 || isIP(host) !== 0) return wanted === host;
  if (wanted.startsWith('*.')) return host.endsWith(wanted.slice(1));
  if (wanted.startsWith('.')) return host.endsWith(wanted);
  return host === wanted || host.endsWith(`.${wanted}`);
}

function isWithin(host: string, network: string, prefix: number): boolean {
  const family = isIP(network);
  if (family === 0 || family !== isIP(host) || prefix > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
