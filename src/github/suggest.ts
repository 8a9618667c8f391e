// Suggested changes: one review with a comment for each line that a fix rewrites. What has been suggested once, and
// what its author was reported, is not said again.

import type { Report } from '../report/report.js';
import { type Client, createOnce } from './client.js';
import type { PullRequest } from './event.js';
import type { ChangedFile } from './pull-request.js';
import { ownName } from './sticky-comment.js';
import { type Suggestion, suggestions } from './suggestions.js';

const PER_PAGE = 100;
const MAX_COMMENTS = 3000;

/** @returns how many changes are suggested now */
export async function suggestChanges(
  client: Client,
  pull: PullRequest,
  report: Report,
  files: readonly ChangedFile[],
): Promise<number> {
  const lines = new Map(files.map(({ path, patch }) => [path, linesOf(patch ?? '')]));
  const wanted = suggestions(report, (path, line) => lines.get(path)?.get(line));
  if (wanted.length === 0) return 0;
  const known = await markersOf(client, pull);
  const missing = wanted.filter((suggestion) => !known.has(markerOf(suggestion)));
  const [first] = missing;
  if (first === undefined) return 0;

  const { octokit, repository } = client;
  const review = {
    ...repository,
    pull_number: pull.number,
    commit_id: pull.headSha,
    event: 'COMMENT' as const,
    body: 'wincompat suggests this change.',
    comments: missing.map((suggestion) => ({
      path: suggestion.path,
      line: suggestion.line,
      side: 'RIGHT',
      body: `${markerOf(suggestion)}\n${suggestion.body}`,
    })),
  };
  await createOnce(
    () => octokit.rest.pulls.createReview(review),
    async () => ((await markersOf(client, pull)).has(markerOf(first)) ? first : null),
  );
  return missing.length;
}

/** The lines of a file's new text that its patch shows: only on these can a comment stand. */
function linesOf(patch: string): Map<number, string> {
  const lines = new Map<number, string>();
  let next = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(text);
    if (hunk !== null) next = Number(hunk[1]);
    else if (text.startsWith('+') || text.startsWith(' '))
      lines.set(next++, text.slice(1).replace(/\r$/, ''));
  }
  return lines;
}

function markerOf({ path, replacement }: Suggestion): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash('sha256')
    .update(JSON.stringify([path, replacement]))
    .digest('hex')
    .slice(0, 16);
  return `<!-- wincompat suggestion ${hash} -->`;
}

/** What the token itself has suggested before, on any commit of the pull request. */
async function markersOf(client: Client, { number }: PullRequest): Promise<Set<string>> {
  const { octokit, repository } = client;
  const markers = new Set<string>();
  let author: string | null = null;
  let listed = 0;
  const parameters = { ...repository, pull_number: number, per_page: PER_PAGE };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, parameters)) {
    for (const { body, user } of data) {
      const marker = /^<!-- wincompat suggestion [0-9a-f]{16} -->/.exec(body)?.[0];
      if (marker === undefined) continue;
      author ??= await ownName(client);
      if (user?.login === author) markers.add(marker);
    }
    listed += data.length;
    if (listed >= MAX_COMMENTS) break;
  }
  return markers;
}
