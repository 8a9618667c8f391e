// One HTTP request, guarded: to an allowed scheme, to an address that may be contacted, bounded in bytes and time.
// Node's own client and not fetch: it takes a resolver, follows no redirect and unpacks nothing by itself.

import { lookup as resolveName } from 'node:dns';
import { type Agent, Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { checkServerIdentity as identityProblem, type PeerCertificate } from 'node:tls';
import { mayConnect } from './addresses.js';
import type { CertificateStore, Certificates } from './certificates.js';
import { type Clock, SYSTEM_CLOCK } from './clock.js';
import { LookupFailure } from './lookup-failure.js';
import type { RegistryPolicy } from './policy.js';
import { proxyFor } from './proxy.js';
import { tlsFailure } from './tls-failures.js';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface HttpQuestion {
  headers?: Record<string, string>;
  /** `GET` where it is left out. */
  method?: string;
  /** What is sent; its type is one of the headers. */
  body?: string;
  /** What to add to `registries` where the URL is refused; where left out, what allows its host. */
  setting?: string;
  /** The most bytes that the answer's body may have. */
  limit: number;
  /** When the whole answer must be there, on the client's clock. */
  deadline: number;
}

/** A host that lets a connection wait so long is not there. In milliseconds. */
export const CONNECT_LIMIT = 3_000;

/** Connections kept open, per host and port. */
const SOCKETS_PER_HOST = 8;

/** Other values, which stores of objects hand on, change nothing of the content: its digest is computed. */
const COMPRESSED = /\b(?:x-)?(?:gzip|compress|deflate|br|zstd)\b/i;
/** Failures after which the host is not worth asking again: nothing answers. */
const UNREACHABLE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'];

export class HttpClient {
  /** How many requests were sent. */
  sent = 0;
  readonly #routes = new Map<string, Promise<Route>>();
  /** Ends connections to proxies, which an agent does not know until the proxy has answered. */
  #closing = new AbortController();

  constructor(
    private readonly policy: RegistryPolicy,
    readonly clock: Clock = SYSTEM_CLOCK,
    private readonly certificates: CertificateStore = () => ({}),
  ) {}

  /**
   * Sends one request and reads its whole answer, whatever its status.
   * @throws LookupFailure where it may not be sent, or nothing whole comes back
   */
  async send(url: URL, question: HttpQuestion): Promise<HttpAnswer> {
    const setting = question.setting ?? this.policy.settingFor(url);
    this.#guard(url, setting);
    const { agent, proxy, certificates } = await this.#routeTo(url);
    this.sent++;
    try {
      const answer = await exchange(url, question, { ...certificates, agent }, this.clock);
      if (proxy !== null && answer.status === PROXY_LOGIN) throw refusedBy(proxy, url.host, answer.status);
      return answer;
    } catch (error) {
      if (error instanceof AddressRefused) throw refusedAddress(url.host, error.address, setting);
      throw failureOf(error, url.host, proxy);
    }
  }

  /** Ends all connections, so that none keeps the process alive. A later request opens new ones. */
  close(): void {
    const closing = this.#closing;
    const agents = [...this.#routes.values()].map((route) => route.then(({ agent }) => agent.destroy()));
    // Only then what no agent knows: a socket that is destroyed twice is no error, one that is aborted can be.
    void Promise.allSettled(agents).then(() => closing.abort());
    this.#routes.clear();
    this.#closing = new AbortController();
  }

  #guard(url: URL, setting: string): void {
    const toAllow = `add 'registries: {${setting}}' to the configuration`;
    if (!this.policy.allowsScheme(url)) {
      throw new LookupFailure(`${url.host} uses plain HTTP; ${toAllow} to allow that.`);
    }
    if (!this.policy.allowsPort(url)) {
      throw new LookupFailure(`${url.host} is not a standard port; ${toAllow} to allow that.`);
    }
    if (url.username !== '' || url.password !== '')
      throw new LookupFailure(`A URL of ${url.host} contains a user name.`);
    const literal = bareHost(url);
    if (isIP(literal) !== 0 && !mayConnect(literal, this.policy.lists(url)))
      throw refusedAddress(url.host, literal, setting);
  }

  /** A proxy resolves names itself: behind one the list of hosts is the only guard. */
  #routeTo(url: URL): Promise<Route> {
    const known = this.#routes.get(url.origin);
    if (known !== undefined) return known;
    const route = this.#createRoute(url);
    this.#routes.set(url.origin, route);
    return route;
  }

  async #createRoute(url: URL): Promise<Route> {
    const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
    const toProxy = { ...options, signal: this.#closing.signal };
    const certificates = url.protocol === 'https:' ? this.certificates(url.host) : {};
    const proxy = proxyFor(url, process.env);
    if (proxy !== null && url.protocol === 'https:') {
      const { HttpsProxyAgent } = await import('https-proxy-agent');
      // The tunnel's own check takes an IP address for no name, and looks for `localhost` then.
      const checkServerIdentity = (_name: string, certificate: PeerCertificate) =>
        identityProblem(bareHost(url), certificate);
      return {
        agent: new HttpsProxyAgent(proxy, toProxy),
        proxy,
        certificates: { ...certificates, checkServerIdentity },
      };
    }
    if (proxy !== null) {
      const { HttpProxyAgent } = await import('http-proxy-agent');
      return { agent: new HttpProxyAgent(proxy, toProxy), proxy, certificates };
    }
    const guarded = { ...options, lookup: guardedLookup(this.policy.lists(url)) };
    return {
      agent: url.protocol === 'https:' ? new HttpsAgent(guarded) : new HttpAgent(guarded),
      proxy,
      certificates,
    };
  }
}

/** How a host is reached. */
interface Route {
  readonly agent: Agent;
  readonly proxy: URL | null;
  /** With how the name in the host's certificate is checked, where that is not Node's own way. */
  readonly certificates: Tls;
}

type Tls = Certificates & {
  checkServerIdentity?: (name: string, certificate: PeerCertificate) => Error | undefined;
};

/** A URL's host name, without the brackets of an IPv6 address. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** The status by which a proxy asks who uses it. */
const PROXY_LOGIN = 407;

/** Resolves a name once and hands on what was checked, so that the answer cannot change in between. */
function guardedLookup(listed: boolean): LookupFunction {
  return (hostname, options, done) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !mayConnect(address, listed));
      if (refused !== undefined) return done(new AddressRefused(refused.address), '', 0);
      if (options.all === true) return done(null, addresses);
      const [first] = addresses;
      return first === undefined
        ? done(new LookupFailure(`${hostname} has no IP address.`, 'host'), '', 0)
        : done(null, first.address, first.family);
    });
  };
}

/** A name that leads to where no connection may be opened. */
class AddressRefused extends Error {
  constructor(readonly address: string) {
    super();
  }
}

function refusedAddress(host: string, address: string, setting: string): LookupFailure {
  const why = mayConnect(address, true)
    ? `resolves to an address that is not public; add 'registries: {${setting}}' to the configuration if it is your own`
    : 'resolves to a link-local, multicast or reserved address, which is never contacted; correct the name or its DNS record';
  return new LookupFailure(`${host} ${why}.`, 'host');
}

function exchange(
  url: URL,
  question: HttpQuestion,
  route: Tls & { agent: Agent },
  clock: Clock,
): Promise<HttpAnswer> {
  const { headers, method = 'GET', body, limit, deadline } = question;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = {
    ...route,
    method,
    headers: { 'user-agent': 'wincompat', 'accept-encoding': 'identity', ...headers },
  };
  return new Promise((done, fail) => {
    const sent = request(url, options, (answer) => {
      if (COMPRESSED.test(answer.headers['content-encoding'] ?? '')) {
        return sent.destroy(
          new LookupFailure(`${url.host} returned a compressed response, which was not requested.`),
        );
      }
      const parts: Buffer[] = [];
      let length = 0;
      answer.on('data', (part: Buffer) => {
        length += part.length;
        parts.push(part);
        if (length > limit)
          answer.destroy(new LookupFailure(`An answer of ${url.host} is larger than ${limit} bytes.`));
      });
      answer.on('error', fail);
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts, length) }),
      );
    });
    const callOff = clock.after(Math.max(0, deadline - clock.now()), () => {
      const failure = new LookupFailure(`${url.host} did not respond in time.`, 'host');
      sent.destroy(failure);
      // A request that has no connection yet, e.g. since a proxy is silent, says nothing of its end.
      fail(failure);
    });
    sent.on('error', fail);
    sent.on('socket', (socket) => {
      if (!socket.connecting) return;
      const failure = new LookupFailure(
        `${url.host} could not be reached within ${CONNECT_LIMIT / 1000} seconds.`,
        'unreachable',
      );
      const connected = clock.after(CONNECT_LIMIT, () => sent.destroy(failure));
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
      socket.once('close', connected);
    });
    // Of https-proxy-agent, before the tunnel is used.
    sent.on('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      if (url.protocol === 'https:' && statusCode !== 200) fail(new ProxyRefusal(statusCode));
    });
    sent.on('close', () => {
      callOff();
      // The person who has been answered by now is not reached by this.
      fail(
        new LookupFailure(`${url.host} closed the connection before the response was complete.`, 'passing'),
      );
    });
    sent.end(body);
  });
}

/** A proxy that makes no tunnel. */
class ProxyRefusal extends Error {
  constructor(readonly status: number) {
    super();
  }
}

function refusedBy({ host: proxy }: URL, host: string, status: number): LookupFailure {
  const why =
    status === PROXY_LOGIN ? 'asks for a login: put it into the URL of the proxy' : 'refused the request';
  return new LookupFailure(
    `The proxy ${proxy}, through which ${host} is asked, ${why} (HTTP ${status}).`,
    'host',
  );
}

/** Behind a proxy, connections are made to it alone. */
function isConnecting(error: unknown): error is NodeJS.ErrnoException {
  return ['connect', 'getaddrinfo'].includes((error as NodeJS.ErrnoException).syscall ?? '');
}

function failureOf(error: unknown, host: string, proxy: URL | null): LookupFailure {
  if (error instanceof LookupFailure) return error;
  if (proxy !== null && error instanceof ProxyRefusal) return refusedBy(proxy, host, error.status);
  if (proxy !== null && isConnecting(error)) {
    const code = error.code === undefined ? '' : ` (${error.code})`;
    return new LookupFailure(
      `The proxy ${proxy.host}, through which ${host} is asked, could not be reached${code}.`,
      'unreachable',
    );
  }
  // A certificate that is refused, a reset, a name that does not resolve: each has its code.
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTFOUND') return new LookupFailure(`DNS: unknown host ${host}.`, 'unreachable');
  const tls = tlsFailure(code, host);
  if (tls !== null) return tls;
  const known = /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
  return new LookupFailure(
    `${host} could not be reached${known}.`,
    UNREACHABLE.includes(code) ? 'unreachable' : 'lost',
  );
}
