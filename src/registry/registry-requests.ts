// Requests to registries: logged in where that is asked for, redirected, and made again where that may help.

import { canonicalHost as canonical } from '../model/registry-name.js';
import type { Authorization } from './authorization.js';
import { pause } from './clock.js';
import { ACCEPT } from './documents.js';
import type { HttpAnswer, HttpClient } from './http.js';
import { asFailure, LookupFailure } from './lookup-failure.js';
import { overload } from './overload.js';
import { Pace } from './pace.js';

/** How long is waited, and how often asked again. In milliseconds. */
export interface RetryPolicy {
  /** For one document, with its redirects and its token. */
  deadline: number;
  retries: number;
  /** Before the first retry; doubled for each more. */
  pause: number;
  /** For all questions of a run together: what is not asked by then is not asked. */
  run: number;
  /** A registry that asks for more than this is not waited for. */
  longestPause: number;
}

export const RETRY_POLICY: RetryPolicy = {
  run: 120_000,
  deadline: 15_000,
  retries: 2,
  pause: 500,
  longestPause: 10_000,
};

const MAX_REDIRECTS = 4;

export class RegistryRequests {
  /** When the run stops asking, on the clock of its requests. */
  readonly #until: number;
  readonly #paces = new Map<string, Pace>();

  constructor(
    private readonly http: HttpClient,
    private readonly authorization: Authorization,
    private readonly retryPolicy: RetryPolicy,
  ) {
    this.#until = http.clock.now() + retryPolicy.run;
  }

  /** Whether the time that a run has for lookups is used up. */
  get isOver(): boolean {
    return this.http.clock.now() >= this.#until;
  }

  /**
   * The answer, 200 or 404; asks again where that may help.
   * @param limit the most bytes that it may have
   * @throws LookupFailure
   */
  async get(url: URL, registry: string, repository: string, limit: number): Promise<HttpAnswer> {
    const pace = this.#paceOf(registry);
    for (let attempt = 0; ; attempt++) {
      const outcome = await pace.turn(() => this.#outcome(url, registry, repository, limit));
      if (!(outcome instanceof LookupFailure)) return outcome;
      const { scope, message } = outcome;
      if (scope !== 'busy' && scope !== 'passing' && scope !== 'lost') throw outcome;
      const isLast = attempt >= this.retryPolicy.retries || pace.isGivenUp;
      const wait = this.retryPolicy.pause * 2 ** attempt;
      if (isLast || wait > this.#until - this.http.clock.now())
        throw new LookupFailure(message, scope === 'lost' ? 'unreachable' : 'host');
      // How long a busy registry is waited for, its pace decides.
      if (scope !== 'busy') await pause(this.http.clock, wait);
    }
  }

  #outcome(
    url: URL,
    registry: string,
    repository: string,
    limit: number,
  ): Promise<HttpAnswer | LookupFailure> {
    const deadline = Math.min(this.http.clock.now() + this.retryPolicy.deadline, this.#until);
    return this.#authorized(url, registry, repository, limit, deadline).then(
      (answer) => failureOf(answer, registry) ?? answer,
      asFailure,
    );
  }

  #paceOf(registry: string): Pace {
    const host = canonical(registry);
    const pace = this.#paces.get(host) ?? new Pace(this.http.clock, this.retryPolicy, this.#until);
    this.#paces.set(host, pace);
    return pace;
  }

  /** Asks, and once more where the registry wants to know who asks. */
  async #authorized(
    url: URL,
    registry: string,
    repository: string,
    limit: number,
    deadline: number,
  ): Promise<HttpAnswer> {
    const first = await this.authorization.header(registry, repository, deadline);
    const answer = await this.#follow(url, first, limit, deadline);
    if (answer.status !== 401 || !this.authorization.canAnswer(registry, repository, first, answer))
      return answer;
    const second = await this.authorization.header(registry, repository, deadline);
    // There is no login to answer with.
    if (second === null) return answer;
    return this.#follow(url, second, limit, deadline);
  }

  /** Follows redirects itself: each is guarded like the first request, and only the first host sees the login. */
  async #follow(
    start: URL,
    authorization: string | null,
    limit: number,
    deadline: number,
  ): Promise<HttpAnswer> {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const mine = authorization !== null && url.origin === start.origin;
      const headers = { accept: ACCEPT, ...(mine ? { authorization } : {}) };
      const answer = await this.http.send(url, { headers, limit, deadline });
      const to = answer.headers.location;
      if (answer.status < 300 || answer.status > 399 || to === undefined) return answer;
      if (!URL.canParse(to, url.href)) throw new LookupFailure(`${url.host} redirects to an invalid URL.`);
      const next = new URL(to, url);
      if (url.protocol === 'https:' && next.protocol !== 'https:') {
        throw new LookupFailure(`${url.host} redirects from HTTPS to plain HTTP.`);
      }
      url = next;
    }
    throw new LookupFailure(`${start.host} redirects more than ${MAX_REDIRECTS} times.`);
  }
}

/** @returns null for an answer that says something: the document, or that there is none */
function failureOf({ status, headers }: HttpAnswer, registry: string): LookupFailure | null {
  if (status === 200 || status === 404) return null;
  if (status === 401 || status === 403) {
    return new LookupFailure(
      `${registry} denied access (HTTP ${status}): the image is private or does not exist. Log in to the registry, or check the name.`,
    );
  }
  return (
    overload(status, headers, registry) ??
    new LookupFailure(`${registry}: unexpected response (HTTP ${status}).`)
  );
}
