// A check run of the report's own: more annotations than a step may make. It needs `checks: write`, and GitHub puts
// it under whichever workflow of the commit came first, so it is made on request only.

import type { Report } from '../report/report.js';
import { type CheckAnnotation, checkAnnotations } from './check-annotations.js';
import { type Client, createOnce } from './client.js';

/** Of one request (docs.github.com, "Create a check run"). */
const BATCH = 50;
const PER_PAGE = 100;

export interface CheckRun {
  name: string;
  commit: string;
  conclusion: 'success' | 'failure';
  title: string;
  /** Markdown. */
  summary: string;
  run: string | null;
}

/**
 * Makes the check run, or brings the one of an earlier attempt up to date. Annotations can be added to a check run and
 * never removed, so one that holds others than these is superseded by a new one.
 */
export async function keepCheckRun(client: Client, report: Report, wish: CheckRun): Promise<void> {
  const { octokit, repository } = client;
  const wanted = checkAnnotations(report);
  const existing = await findRun(client, wish);
  const there = existing === null ? [] : await annotationsOf(client, existing);
  const keys = new Set(wanted.map(keyOf));
  const reusable = existing !== null && there.every((key) => keys.has(key));
  const missing = reusable ? wanted.filter((annotation) => !there.includes(keyOf(annotation))) : wanted;

  const batches = inBatches(missing);
  const state = { status: 'completed' as const, conclusion: wish.conclusion };
  const output = (annotations: CheckAnnotation[]) => ({
    output: { title: wish.title, summary: wish.summary, annotations },
  });
  let id = reusable ? existing : null;
  if (id === null) {
    const created = {
      ...repository,
      name: wish.name,
      head_sha: wish.commit,
      external_id: externalId(wish),
      ...(wish.run === null ? {} : { details_url: wish.run }),
      ...state,
      ...output(batches.shift() ?? []),
    };
    const before = existing;
    await createOnce(
      async () => {
        id = (await octokit.rest.checks.create(created)).data.id;
      },
      async () => {
        const found = await findRun(client, wish);
        if (found !== null && found !== before) id = found;
        return id;
      },
    );
  }
  if (id === null) return;
  for (const annotations of batches) {
    await octokit.rest.checks.update({ ...repository, check_run_id: id, ...state, ...output(annotations) });
  }
}

/** The newest of this name that is ours. */
async function findRun({ octokit, repository }: Client, wish: CheckRun): Promise<number | null> {
  const { data } = await octokit.rest.checks.listForRef({
    ...repository,
    ref: wish.commit,
    check_name: wish.name,
    filter: 'latest',
    per_page: PER_PAGE,
  });
  return data.check_runs.find((run) => run.external_id === externalId(wish))?.id ?? null;
}

async function annotationsOf({ octokit, repository }: Client, id: number): Promise<string[]> {
  const keys: string[] = [];
  const parameters = { ...repository, check_run_id: id, per_page: PER_PAGE };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.checks.listAnnotations, parameters)) {
    keys.push(...data.map(keyOf));
    if (keys.length > 10 * PER_PAGE) break;
  }
  return keys;
}

function keyOf({ path, start_line, message }: { path: string; start_line: number; message: string | null }) {
  return JSON.stringify([path, start_line, message]);
}

/** At least one, which may be empty. */
function inBatches(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const batches: CheckAnnotation[][] = [];
  for (let at = 0; at === 0 || at < annotations.length; at += BATCH)
    batches.push(annotations.slice(at, at + BATCH));
  return batches;
}

function externalId({ name }: CheckRun): string {
  return `wincompat/${name}`.slice(0, 255);
}
