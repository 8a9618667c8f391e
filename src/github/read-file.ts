// One file of a repository at one commit, tag or branch, through GitHub's API: bounded in bytes and time.

import { decode, MAX_FILE_BYTES } from '../discovery/read.js';
import type { GitHubApi } from '../model/options.js';
import type { HttpAnswer } from '../registry/http.js';
import { LookupFailure } from '../registry/lookup-failure.js';
import { VERSION } from '../version.js';
import type { Repository } from './event.js';
import { FileUnavailable } from './file-unavailable.js';
import { requestsOf } from './requests.js';

/** Base64 with a line break after each 60 characters, and what the API says beside it. */
const MAX_ANSWER = Math.ceil(MAX_FILE_BYTES * 1.4) + 16 * 1024;

/**
 * @param path relative to the repository's root, valid
 * @param ref a commit, tag or branch, valid
 * @returns null where there is no such file, or the token cannot read it: GitHub does not tell which
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
  const requests = requestsOf(api);
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': `wincompat/${VERSION}`,
    'x-github-api-version': '2022-11-28',
    ...(api.token === null ? {} : { authorization: `Bearer ${api.token}` }),
  };
  try {
    const answer = await requests.send(new URL(path, requests.base), { headers, limit: MAX_ANSWER });
    if (answer.status === 200) return answer;
    return answer.status === 404 ? null : refuse(answer, api);
  } catch (error) {
    if (error instanceof LookupFailure) throw new FileUnavailable(error.message.replace(/\.$/, ''));
    throw error;
  } finally {
    requests.close();
  }
}

function refuse({ status, headers }: HttpAnswer, { token }: GitHubApi): never {
  if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
    const remedy = token === null ? '; a token (GITHUB_TOKEN) raises it' : '';
    throw new FileUnavailable(`GitHub's rate limit is exceeded${remedy}`);
  }
  if (status === 401) throw new FileUnavailable('GitHub does not accept the token');
  if (status === 403) throw new FileUnavailable("the token lacks the permission 'contents: read'");
  throw new FileUnavailable(`GitHub's API returned HTTP ${status}`);
}

function textOf({ body }: HttpAnswer): string {
  let file: { type?: unknown; encoding?: unknown; content?: unknown } | null;
  try {
    file = JSON.parse(body.toString('utf8'));
  } catch {
    throw new FileUnavailable("GitHub's API returned invalid JSON");
  }
  if (file?.type !== 'file') throw new FileUnavailable('it is not a file');
  // Past 1 MB the API leaves the content out.
  if (file.encoding !== 'base64' || typeof file.content !== 'string')
    throw new FileUnavailable('it is too large');
  const result = decode(Buffer.from(file.content, 'base64'));
  if ('refused' in result) throw new FileUnavailable(`it ${result.refused}`);
  return result.text;
}
