// What the run was started by, from the runner's environment and the event's payload. The payload is GitHub's JSON,
// but its branch names and the like are a stranger's choice: only numbers, commits and names of repositories are
// taken from it, each in the form that it must have.

import { readRegularFile } from '../discovery/open-regular.js';

export interface Repository {
  owner: string;
  repo: string;
}

export interface PullRequest {
  number: number;
  /** The commit at the tip of its branch; GITHUB_SHA is the merge that was tested. */
  headSha: string;
  /** The commit that it is to be merged into; null where the payload names none. */
  baseSha: string | null;
  /** It comes from another repository, so anybody may have written it. */
  fromFork: boolean;
  /** Its token can only read, whatever the workflow asks for: a fork, or Dependabot. */
  readOnly: boolean;
}

/** The run that a `workflow_run` event tells of. */
export interface FinishedRun {
  headSha: string;
  /** `owner:branch`, as the list of pull requests is filtered. */
  head: string;
  event: string;
}

export interface RunContext {
  event: string;
  repository: Repository | null;
  /** `https://github.com`, or a server of one's own. */
  server: string;
  /** The commit to link to and to put a check run on. */
  commit: string | null;
  /** This run's page. */
  run: string | null;
  pull: PullRequest | null;
  finishedRun: FinishedRun | null;
  /** Tells this job's comment from those of others. */
  job: string;
}

/** Payloads end at 25 MB (docs.github.com, webhook events and payloads). */
const MAX_PAYLOAD = 26_000_000;

const NAME = /^[\w.-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** @param env the environment that the runner gives to an action */
export function readContext(env: NodeJS.ProcessEnv): RunContext {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = repositoryOf(env.GITHUB_REPOSITORY);
  const server = serverOf(env.GITHUB_SERVER_URL);
  const pull = event.startsWith('pull_request')
    ? pullOf(payload, env.GITHUB_REPOSITORY ?? '', env.GITHUB_ACTOR)
    : null;
  const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID : null;
  return {
    event,
    repository,
    server,
    commit: pull?.headSha ?? commitOf(env.GITHUB_SHA),
    run:
      repository && runId ? `${server}/${repository.owner}/${repository.repo}/actions/runs/${runId}` : null,
    pull,
    finishedRun: event === 'workflow_run' ? finishedRunOf(get(payload, 'workflow_run')) : null,
    job: `${env.GITHUB_WORKFLOW ?? ''}/${env.GITHUB_JOB ?? ''}`,
  };
}

/** Reads a run's payload; whatever is wrong with it, there is none. */
function readPayload(path: string | undefined): unknown {
  if (!path) return null;
  const bytes = readRegularFile(path, MAX_PAYLOAD, 'follow');
  if (!Buffer.isBuffer(bytes)) return null;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function pullOf(payload: unknown, repository: string, actor: string | undefined): PullRequest | null {
  const pull = get(payload, 'pull_request');
  const number = get(pull, 'number');
  const headSha = commitOf(get(pull, 'head', 'sha'));
  if (!isNumber(number) || headSha === null) return null;
  // The repository that a pull request comes from may be gone.
  const from = get(pull, 'head', 'repo', 'full_name');
  const own = typeof from === 'string' && from.toLowerCase() === repository.toLowerCase();
  const baseSha = commitOf(get(pull, 'base', 'sha'));
  return { number, headSha, baseSha, fromFork: !own, readOnly: !own || actor === 'dependabot[bot]' };
}

function finishedRunOf(run: unknown): FinishedRun | null {
  const headSha = commitOf(get(run, 'head_sha'));
  const owner = get(run, 'head_repository', 'owner', 'login');
  const branch = get(run, 'head_branch');
  const event = get(run, 'event');
  if (headSha === null || typeof owner !== 'string' || !NAME.test(owner)) return null;
  // A branch may have any name; it goes nowhere but into a request's query.
  if (typeof branch !== 'string' || branch.length > 255) return null;
  return { headSha, head: `${owner}:${branch}`, event: typeof event === 'string' ? event : '' };
}

function repositoryOf(text: string | undefined): Repository | null {
  const [owner = '', repo = '', ...more] = (text ?? '').split('/');
  return NAME.test(owner) && NAME.test(repo) && more.length === 0 ? { owner, repo } : null;
}

function serverOf(text: string | undefined): string {
  return text && URL.canParse(text) && /^https?:\/\//i.test(text)
    ? text.replace(/\/+$/, '')
    : 'https://github.com';
}

function commitOf(value: unknown): string | null {
  return typeof value === 'string' && COMMIT.test(value) ? value : null;
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function get(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
