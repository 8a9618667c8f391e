// Requests to GitHub's API: bounded in time, repeated where that can help, and never where it could do harm.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api says when to wait, and that going
// on without waiting may get the caller banned.

import type { getOctokit } from '@actions/github';
import { inertLog } from '../reporters/inert.js';
import { VERSION } from '../version.js';
import type { Repository } from './event.js';

export type Octokit = ReturnType<typeof getOctokit>;

export interface Client {
  octokit: Octokit;
  /** For every request: whose it is. */
  repository: Repository;
}

/** For tests: how long is waited, and until when. */
export interface Patience {
  wait(milliseconds: number): Promise<void>;
  /** For all requests together. */
  deadlineMs: number;
}

const RETRIES = 3;
const FIRST_WAIT_MS = 250;
/** Who is asked to wait longer than this is better served by a run without comment. */
const MAX_WAIT_MS = 20_000;
const REQUEST_MS = 15_000;
const PATIENCE: Patience = {
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  deadlineMs: 60_000,
};

/**
 * The client is loaded here, when there is a request to make: a run without one starts faster.
 * GITHUB_API_URL and the proxy's variables are read by it.
 */
export async function connect(
  token: string,
  repository: Repository,
  patience: Partial<Patience> = {},
): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const { wait, deadlineMs } = { ...PATIENCE, ...patience };
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = getOctokit(token, { userAgent: `wincompat/${VERSION}`, log: silent });
  const deadline = Date.now() + deadlineMs;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt++) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error('GitHub did not answer in time');
      try {
        const signal = AbortSignal.timeout(Math.min(left, REQUEST_MS));
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const pause = attempt < RETRIES ? pauseAfter(error, options.method, attempt) : null;
        if (pause === null || Date.now() + pause > deadline) throw error;
        await wait(pause);
      }
    }
  });
  return { octokit, repository };
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
 * Makes something once: where it cannot be told whether it was made, it is looked for before it is made again.
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

/** What went wrong, in GitHub's words, inert. */
export function reasonOf(error: unknown): string {
  const { status, message, response } = error as ApiError;
  const text = inertLog(message.split(' - https://')[0]!, 200);
  return response === undefined || status === undefined ? text : `${status}: ${text}`;
}
