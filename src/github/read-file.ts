// One file of a repository at one commit, tag or branch, through GitHub's API, with the house's guarded HTTP client:
// bounded in bytes and time, through the proxy that the environment names, to the API's own host alone.

import { decode, MAX_FILE_BYTES } from '../discovery/read.js';
import type { GitHubApi } from '../options.js';
import { LookupFailure } from '../registry/answer.js';
import { type HttpAnswer, HttpClient } from '../registry/http.js';
import { RegistryPolicy } from '../registry/policy.js';
import { VERSION } from '../version.js';
import type { Repository } from './event.js';
import { FileUnavailable } from './file-unavailable.js';

/** Base64 with a line break after each 60 characters, and what the API says beside it. */
const MAX_ANSWER = Math.ceil(MAX_FILE_BYTES * 1.4) + 16 * 1024;
const TIMEOUT_MS = 15_000;
/** A repository that was renamed answers with its new address. */
const MAX_REDIRECTS = 3;

/**
 * @param path relative to the repository's root, valid
 * @param ref a commit, tag or branch, valid
 * @returns null where there is no such file, or the token may not see it: GitHub does not tell which
 * @throws FileUnavailable
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readGitHubFile(
  api: GitHubApi,
  { owner, repo }: Repository,
  path: string,
  ref: string,
): Promise<string | null> {
  const segments = path.split('/').map(encodeURIComponent).join('/');
  const answer = await get(api, `repos/${owner}/${repo}/contents/${segments}?ref=${encodeURIComponent(ref)}`);
  return answer === null ? null : textOf(answer);
}

/**
 * Whether the token may read the files of a commit: then a file that is not found is not there.
 * @throws FileUnavailable
 * @see https://docs.github.com/en/rest/git/commits#get-a-commit-object
 */
export async function canReadCommit(
  api: GitHubApi,
  { owner, repo }: Repository,
  commit: string,
): Promise<boolean> {
  return (await get(api, `repos/${owner}/${repo}/git/commits/${commit}`)) !== null;
}

async function get(api: GitHubApi, path: string): Promise<HttpAnswer | null> {
  const base = apiBase(api.url);
  const http = new HttpClient(
    new RegistryPolicy({
      allow: [base.host],
      realms: [],
      insecure: base.protocol === 'http:' ? [base.host] : [],
      allowUnlisted: false,
    }),
  );
  const question = {
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': `wincompat/${VERSION}`,
      'x-github-api-version': '2022-11-28',
      ...(api.token === null ? {} : { authorization: `Bearer ${api.token}` }),
    },
    limit: MAX_ANSWER,
    deadline: performance.now() + TIMEOUT_MS,
  };
  try {
    let url = new URL(path, base);
    for (let hops = 0; ; hops++) {
      const answer = await http.send(url, question);
      if (answer.status === 200) return answer;
      if (answer.status === 404) return null;
      url = redirected(answer, url, hops) ?? refuse(answer, api);
    }
  } catch (error) {
    if (error instanceof LookupFailure) throw new FileUnavailable(error.message.replace(/\.$/, ''));
    throw error;
  } finally {
    http.close();
  }
}

function apiBase(text: string): URL {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw new FileUnavailable('GITHUB_API_URL is no URL of an API');
  }
  return new URL(`${text.replace(/\/+$/, '')}/`);
}

/** The token goes to the API's own host alone. */
function redirected({ status, headers }: HttpAnswer, from: URL, hops: number): URL | null {
  if (![301, 302, 307, 308].includes(status)) return null;
  const to = headers.location ?? '';
  if (hops >= MAX_REDIRECTS || !URL.canParse(to, from.href)) {
    throw new FileUnavailable(`${from.host} leads nowhere with its redirects`);
  }
  const url = new URL(to, from);
  if (url.origin !== from.origin)
    throw new FileUnavailable(`${from.host} leads to another host, ${url.host}`);
  return url;
}

function refuse({ status, headers }: HttpAnswer, { token }: GitHubApi): never {
  if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
    const remedy = token === null ? '; with a token (GITHUB_TOKEN) there is more' : '';
    throw new FileUnavailable(`GitHub's limit of requests is used up${remedy}`);
  }
  if (status === 401) throw new FileUnavailable('GitHub does not accept the token');
  if (status === 403) throw new FileUnavailable("the token may not read it ('contents: read')");
  throw new FileUnavailable(`GitHub's API answers with status ${status}`);
}

function textOf({ body }: HttpAnswer): string {
  let file: { type?: unknown; encoding?: unknown; content?: unknown } | null;
  try {
    file = JSON.parse(body.toString('utf8'));
  } catch {
    throw new FileUnavailable("GitHub's API answers with what is no JSON");
  }
  if (file?.type !== 'file') throw new FileUnavailable('it is no file');
  // Past 1 MB the API leaves the content out.
  if (file.encoding !== 'base64' || typeof file.content !== 'string')
    throw new FileUnavailable('it is too large');
  const result = decode(Buffer.from(file.content, 'base64'));
  if ('refused' in result) throw new FileUnavailable(`it ${result.refused}`);
  return result.text;
}
