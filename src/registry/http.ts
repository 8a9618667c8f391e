// One HTTP request, guarded: to an allowed scheme, to an address that may be contacted, bounded in bytes and time.
// Node's own client and not fetch: it takes a resolver, follows no redirect and unpacks nothing by itself.

import { lookup as resolveName } from 'node:dns';
import { type Agent, Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayConnect } from './addresses.js';
import { type Clock, SYSTEM_CLOCK } from './clock.js';
import { LookupFailure } from './lookup-failure.js';
import type { RegistryPolicy } from './policy.js';
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
  /** The most bytes that the answer's body may have. */
  limit: number;
  /** When the whole answer must be there, on the client's clock. */
  deadline: number;
}

/** Connections kept open, per host and port. */
const SOCKETS_PER_HOST = 8;

/** Other values, which stores of objects hand on, change nothing of the content: its digest is computed. */
const COMPRESSED = /\b(?:x-)?(?:gzip|compress|deflate|br|zstd)\b/i;
/** Failures after which the host is not worth asking again: unknown host, or no response. */
const HOST_IS_DOWN = ['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN'];

export class HttpClient {
  /** How many requests were sent. */
  sent = 0;
  readonly #agents = new Map<string, Promise<Agent>>();
  /** Ends connections to proxies, which an agent does not know until the proxy has answered. */
  #closing = new AbortController();

  constructor(
    private readonly policy: RegistryPolicy,
    readonly clock: Clock = SYSTEM_CLOCK,
  ) {}

  /**
   * Sends one request and reads its whole answer, whatever its status.
   * @throws LookupFailure where it may not be sent, or nothing whole comes back
   */
  async send(url: URL, question: HttpQuestion): Promise<HttpAnswer> {
    this.#guard(url);
    const agent = await this.#agentFor(url);
    this.sent++;
    try {
      return await exchange(url, question, agent, this.clock);
    } catch (error) {
      throw failureOf(error, url.host);
    }
  }

  /** Ends all connections, so that none keeps the process alive. A later request opens new ones. */
  close(): void {
    const closing = this.#closing;
    const agents = [...this.#agents.values()].map((agent) => agent.then((a) => a.destroy()));
    // Only then what no agent knows: a socket that is destroyed twice is no error, one that is aborted can be.
    void Promise.allSettled(agents).then(() => closing.abort());
    this.#agents.clear();
    this.#closing = new AbortController();
  }

  #guard(url: URL): void {
    if (!this.policy.allowsScheme(url)) {
      throw new LookupFailure(
        `${url.host} uses plain HTTP; list it under registries.insecure to allow that.`,
      );
    }
    if (!this.policy.allowsPort(url)) {
      throw new LookupFailure(
        `${url.host} is not a standard port; list it under registries.allow to allow that.`,
      );
    }
    if (url.username !== '' || url.password !== '')
      throw new LookupFailure(`A URL of ${url.host} contains a user name.`);
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !mayConnect(literal, this.policy.lists(url)))
      throw refusedAddress(url.host, literal);
  }

  /** A proxy resolves names itself: behind one the list of hosts is the only guard. */
  #agentFor(url: URL): Promise<Agent> {
    const known = this.#agents.get(url.origin);
    if (known !== undefined) return known;
    const agent = this.#createAgent(url);
    this.#agents.set(url.origin, agent);
    return agent;
  }

  async #createAgent(url: URL): Promise<Agent> {
    const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
    const toProxy = { ...options, signal: this.#closing.signal };
    const proxy = await proxyFor(url);
    if (proxy !== null && url.protocol === 'https:') {
      return new (await import('https-proxy-agent')).HttpsProxyAgent(proxy, toProxy);
    }
    if (proxy !== null) return new (await import('http-proxy-agent')).HttpProxyAgent(proxy, toProxy);
    const guarded = { ...options, lookup: guardedLookup(this.policy.lists(url)) };
    return url.protocol === 'https:' ? new HttpsAgent(guarded) : new HttpAgent(guarded);
  }
}

async function proxyFor(url: URL): Promise<string | null> {
  const wanted = /^(?:https?|all)_proxy$/i;
  if (!Object.keys(process.env).some((name) => wanted.test(name))) return null;
  const { getProxyForUrl } = await import('proxy-from-env');
  return getProxyForUrl(url.href) || null;
}

/** Resolves a name once and hands on what was checked, so that the answer cannot change in between. */
function guardedLookup(listed: boolean): LookupFunction {
  return (hostname, options, done) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !mayConnect(address, listed));
      if (refused !== undefined) return done(refusedAddress(hostname, refused.address), '', 0);
      if (options.all === true) return done(null, addresses);
      const [first] = addresses;
      return first === undefined
        ? done(new LookupFailure(`${hostname} has no IP address.`, 'host'), '', 0)
        : done(null, first.address, first.family);
    });
  };
}

function refusedAddress(host: string, address: string): LookupFailure {
  const why = mayConnect(address, true)
    ? 'resolves to an address that is not public; list it under registries.allow if it is your own'
    : 'resolves to a link-local, multicast or reserved address, which is never contacted; correct the name or its DNS record';
  return new LookupFailure(`${host} ${why}.`, 'host');
}

function exchange(url: URL, question: HttpQuestion, agent: Agent, clock: Clock): Promise<HttpAnswer> {
  const { headers, method = 'GET', body, limit, deadline } = question;
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const options = {
    agent,
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

function failureOf(error: unknown, host: string): LookupFailure {
  if (error instanceof LookupFailure) return error;
  // A certificate that is refused, a reset, a name that does not resolve: each has its code.
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOTFOUND') return new LookupFailure(`DNS: unknown host ${host}.`, 'host');
  const tls = tlsFailure(code, host);
  if (tls !== null) return tls;
  const known = /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
  return new LookupFailure(
    `${host} could not be reached${known}.`,
    HOST_IS_DOWN.includes(code) ? 'host' : 'passing',
  );
}
