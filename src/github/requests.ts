// Requests to GitHub's API, for those who read files and for Octokit alike: through the code base's guarded HTTP client,
// to the API's own host alone, each within 15 seconds and all of a run together within 60. A request is over when its
// whole answer is there: one that comes byte by byte does not keep the run longer.

import type { GitHubApi } from '../model/options.js';
import { NO_REGISTRIES } from '../model/registry-settings.js';
import { type Clock, pause, SYSTEM_CLOCK } from '../registry/clock.js';
import { type HttpAnswer, HttpClient, type HttpQuestion } from '../registry/http.js';
import { LookupFailure } from '../registry/lookup-failure.js';
import { RegistryPolicy } from '../registry/policy.js';
import { FileUnavailable } from './file-unavailable.js';

const REQUEST_MS = 15_000;
const ALL_REQUESTS_MS = 60_000;
/** A repository that was renamed answers with its new address. */
const MAX_REDIRECTS = 3;

export type ApiQuestion = Omit<HttpQuestion, 'deadline'>;

export class ApiRequests {
  /** Where paths of the API begin, with a slash at its end. */
  readonly base: URL;
  readonly #http: HttpClient;
  #left = ALL_REQUESTS_MS;

  /** @throws FileUnavailable where the environment names no address of an API */
  constructor(
    { url }: Pick<GitHubApi, 'url'>,
    private readonly clock: Clock = SYSTEM_CLOCK,
  ) {
    if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
      throw new FileUnavailable('GITHUB_API_URL is not a valid URL');
    }
    this.base = new URL(`${url.replace(/\/+$/, '')}/`);
    const { host, protocol } = this.base;
    const insecure = protocol === 'http:' ? [host] : [];
    this.#http = new HttpClient(new RegistryPolicy({ ...NO_REGISTRIES, allow: [host], insecure }), clock);
  }

  /** Whether the time of all requests is used up. */
  get isOver(): boolean {
    return this.#left <= 0;
  }

  /**
   * Sends a request, follows redirects on the API's own host, and reads the whole answer.
   * @throws LookupFailure where no whole answer comes in time, or a redirect leads elsewhere
   */
  send(url: URL, question: ApiQuestion): Promise<HttpAnswer> {
    return this.#timed(async (deadline) => {
      let at = url;
      for (let hops = 0; ; hops++) {
        // The token is among the headers, and for the API's own host alone.
        if (at.origin !== this.base.origin)
          throw new LookupFailure(`${this.base.host} redirects to another host, ${at.host}.`);
        const answer = await this.#http.send(at, { ...question, deadline });
        const next = redirection(answer, at, question.method ?? 'GET');
        if (next === null) return answer;
        if (hops >= MAX_REDIRECTS) throw new LookupFailure(`${at.host} has too many redirects.`);
        at = next;
      }
    });
  }

  /** Waits, as part of the time of all requests. @returns false, at once, where that has too little left */
  async pause(milliseconds: number): Promise<boolean> {
    if (milliseconds >= this.#left) return false;
    this.#left -= milliseconds;
    await pause(this.clock, milliseconds);
    return true;
  }

  /** Ends all connections, so that none keeps the process alive. */
  close(): void {
    this.#http.close();
  }

  async #timed(send: (deadline: number) => Promise<HttpAnswer>): Promise<HttpAnswer> {
    const { host } = this.base;
    if (this.isOver)
      throw new LookupFailure(`${host} was not requested: the time limit for requests is exceeded.`);
    const begin = this.clock.now();
    try {
      return await send(begin + Math.min(this.#left, REQUEST_MS));
    } finally {
      this.#left -= this.clock.now() - begin;
    }
  }
}

const known = new WeakMap<GitHubApi, ApiRequests>();

/**
 * The requests of a run: all requests through one API share its time limit.
 * @throws FileUnavailable where the environment names no address of an API
 */
export function requestsOf(api: GitHubApi): ApiRequests {
  const requests = known.get(api) ?? new ApiRequests(api);
  known.set(api, requests);
  return requests;
}

/** Only 307 and 308 say that the same is to be asked elsewhere, whatever the method. */
function redirection({ status, headers }: HttpAnswer, from: URL, method: string): URL | null {
  if (![301, 302, 307, 308].includes(status)) return null;
  const to = headers.location ?? '';
  if (!URL.canParse(to, from.href) || (method !== 'GET' && status < 307))
    throw new LookupFailure(
      `${from.host} redirects ${method} in a way that cannot be followed (HTTP ${status}).`,
    );
  return new URL(to, from);
}
