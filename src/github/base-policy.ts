// Whose configuration counts on a pull request. A fork's author is a stranger: their change of the configuration
// counts once it is merged, so the base commit's is read through the API. Where that cannot be, the checked-out one
// counts without what would reach beyond the files, and the run says so.

import { isAbsolute, resolve } from 'node:path';
import { USUAL_PATHS } from '../config/find.js';
import { shownPath } from '../discovery/named.js';
import { readText } from '../discovery/read.js';
import type { BaselineOption, GitHubApi, PolicySource } from '../model/options.js';
import { UsageError } from '../model/usage-error.js';
import type { PullRequest, Repository, RunContext } from './event.js';
import { FileUnavailable } from './file-unavailable.js';
import { canReadCommit, readGitHubFile } from './read-file.js';

const CHECKED_OUT: PolicySource = { read: null, trusted: true, notes: () => [] };

/**
 * Tells where a run on GitHub takes its configuration from.
 * @param root the checked-out files
 * @param named the configuration that the workflow names, or null for the usual places
 */
export async function policyOf(
  { event, pull, repository }: Pick<RunContext, 'event' | 'pull' | 'repository'>,
  api: GitHubApi,
  root: string,
  named: string | null,
): Promise<PolicySource> {
  if (!event.startsWith('pull_request')) return CHECKED_OUT;
  // The person who may push to the repository may change its configuration, except where secrets are at hand.
  if (pull !== null && !pull.fromFork && event !== 'pull_request_target') return CHECKED_OUT;
  const shown = named === null ? null : shownPath(root, resolve(root, named));
  // What lies outside of the checked-out files is the workflow's own.
  if (shown !== null && isAbsolute(shown)) return CHECKED_OUT;
  const paths = shown === null ? USUAL_PATHS : [shown];
  if (pull === null || repository === null || pull.baseSha === null) {
    return fallback('the event names no base commit');
  }
  return ofBase(pull.baseSha, pull, repository, api, root, paths, named);
}

/**
 * The baseline as the configuration's commit has it; null where it has none, so that nothing is known.
 * @throws UsageError where it cannot be reported
 */
export async function baselineOf(
  { read }: PolicySource,
  root: string,
  baseline: BaselineOption | null | undefined,
): Promise<BaselineOption | null> {
  if (!baseline) return null;
  const path = shownPath(root, baseline.path);
  if (read === null || path === baseline.path) return baseline;
  try {
    const text = await read(path);
    return text === null ? null : { ...baseline, text };
  } catch (error) {
    if (!(error instanceof FileUnavailable)) throw error;
    throw new UsageError(`baseline: ${path} of the base commit could not be read: ${error.message}.`);
  }
}

async function ofBase(
  commit: string,
  { fromFork }: PullRequest,
  repository: Repository,
  api: GitHubApi,
  root: string,
  paths: readonly string[],
  named: string | null,
): Promise<PolicySource> {
  const texts = new Map<string, string | null>();
  const changed = new Set<string>();
  const read = async (path: string): Promise<string | null> => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = await readGitHubFile(api, repository, path, commit);
    texts.set(path, text);
    const head = readText(root, path);
    if (unix('text' in head ? head.text : null) !== unix(text)) changed.add(path);
    return text;
  };
  try {
    const found: (string | null)[] = [];
    for (const path of paths) found.push(await read(path));
    if (found.every((text) => text === null)) {
      if (!(await canReadCommit(api, repository, commit))) return fallback('the token cannot read it');
      if (named !== null) return fallback(`it has no ${named}`);
    }
  } catch (error) {
    if (error instanceof FileUnavailable) return fallback(error.message);
    throw error;
  }
  const why = fromFork ? 'it comes from a fork' : 'pull_request_target has access to secrets';
  const notes = () =>
    changed.size === 0
      ? []
      : [
          `This pull request changes the configuration (${[...changed].sort().join(', ')}). Since ${why}, the change takes effect once it is merged: this run uses the base commit ${commit.slice(0, 7)}.`,
        ];
  return { read, trusted: true, notes };
}

function fallback(why: string): PolicySource {
  const note = `The configuration of the base commit could not be read: ${why}. This run uses the checked-out one, which the pull request may have changed, without its registries. The job needs the permission 'contents: read'.`;
  return { read: null, trusted: false, notes: () => [note] };
}

/** A checkout on Windows may have other line ends than the repository. */
function unix(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}
