// Requests to GitHub's API: bounded in time, repeated where that can help, and never where it could do harm.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api says when to wait, and that going
// on without waiting may get the caller banned.

import type { getOctokit } from '@actions/github';
import type { GitHubApi } from '../model/options.js';
import type { HttpAnswer } from '../registry/http.js';
import { escapeForLog } from '../text/escape.js';
import { VERSION } from '../version.js';
import type { Repository } from './event.js';
import { type ApiRequests, requestsOf } from './requests.js';

export type Octokit = ReturnType<typeof getOctokit>;

export interface Client {
  octokit: Octokit;
  /** For every request: whose it is. */
  repository: Repository;
}

const RETRIES = 3;
const FIRST_WAIT_MS = 250;
/** Who is asked to wait longer than this is better served by a run without comment. */
const MAX_WAIT_MS = 20_000;
/** A page of a hundred files comes with their patches. */
const MAX_ANSWER = 64 * 1024 * 1024;
/** Answers that have no body (fetch.spec.whatwg.org, "null body status"). */
const WITHOUT_BODY = [204, 205, 304];

/**
 * The client is loaded here, when there is a request to make: a run without one starts faster.
 * @param requests send what the client asks: it has no connection of its own, whose end could not be reported
 */
export async function connect(
  api: GitHubApi & { token: string },
  repository: Repository,
  requests: ApiRequests = requestsOf(api),
): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = getOctokit(api.token, {
    baseUrl: api.url,
    userAgent: `wincompat/${VERSION}`,
    log: silent,
    request: { fetch: fetchThrough(requests) },
  });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        const pause = attempt < RETRIES ? pauseAfter(error, options.method, attempt) : null;
        if (pause === null || !(await requests.pause(pause))) throw error;
      }
    }
  });
  return { octokit, repository };
}

/**
 * What Octokit calls instead of the global `fetch`. A signal in its options would be lost on the way, since its hooks
 * are given the options from before; and an answer that breaks off would be taken for an empty one.
 */
function fetchThrough(requests: ApiRequests) {
  return async (url: string, init: { method?: string; headers?: Record<string, string>; body?: string }) => {
    const { method = 'GET', headers = {}, body } = init;
    const question = { method, headers, limit: MAX_ANSWER, ...(body === undefined ? {} : { body }) };
    return responseOf(await requests.send(new URL(url), question), url);
  };
}

function responseOf({ status, headers, body }: HttpAnswer, url: string): Response {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  const response = new Response(WITHOUT_BODY.includes(status) ? null : new Uint8Array(body), {
    status,
    headers: pairs,
  });
  return Object.defineProperty(response, 'url', { value: url });
}

interface ApiError {
  status?: number;
  message: string;
  response?: { headers: Record<string, string | number | undefined> };
}

/** How long to wait before the request is made again; null where it must not be. */
function pauseAfter(error: unknown, method: string, attempt: number): number | null {
  const { status, response } = error as ApiError;
  const headers = response?.headers ?? {};
  const backOff = FIRST_WAIT_MS * 2 ** attempt;
  if (status === 429 || (status === 403 && isRateLimit(headers))) {
    const asked = secondsAsked(headers);
    const pause = asked === null ? backOff : asked * 1000;
    return pause > MAX_WAIT_MS ? null : pause;
  }
  // What was sent may have arrived: a POST is repeated by those who can look first.
  return isUncertain(error) && method !== 'POST' ? backOff : null;
}

function isRateLimit(headers: Record<string, string | number | undefined>): boolean {
  return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
}

function secondsAsked(headers: Record<string, string | number | undefined>): number | null {
  const after = headers['retry-after'];
  if (after !== undefined) return /^\d{1,9}$/.test(String(after)) ? Number(after) : null;
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : null;
}

/** Whether the request may have been carried out all the same: no answer, or one of a server in trouble. */
function isUncertain(error: unknown): boolean {
  const { status, response } = error as ApiError;
  return status !== undefined && (status >= 500 || response === undefined);
}

/**
 * Makes something once: where it cannot be reported whether it was made, it is looked for before it is made again.
 * @param find what was made, or null
 */
export async function createOnce(
  create: () => Promise<unknown>,
  find: () => Promise<unknown>,
): Promise<void> {
  try {
    await create();
  } catch (error) {
    if (!isUncertain(error)) throw error;
    if ((await find()) === null) await create();
  }
}

/** Whether the token may not do it. GitHub says 404 instead of 403 where it may not even see it. */
export function lacksPermission(error: unknown): boolean {
  const { status, response, message } = error as ApiError;
  if (/\blocked\b/.test(message)) return false;
  return status === 404 || (status === 403 && !isRateLimit(response?.headers ?? {}));
}

/** What went wrong, in GitHub's words, fit for a log. */
export function reasonOf(error: unknown): string {
  const { status, message, response } = error as ApiError;
  const [said = ''] = message.split(' - https://');
  const text = escapeForLog(said.replace(/\.$/, ''), 200);
  return response === undefined || status === undefined ? text : `${status}: ${text}`;
}
