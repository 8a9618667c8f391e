import type { Answer } from '../../src/model/registry-answer.js';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { askRegistries, type RegistryRun } from '../../src/registry/index.js';
import { parseReference } from '../../src/windows/reference.js';

/** No pause is long here: what is tested is whether one is made. */
export const QUICK = { run: 30_000, deadline: 1_500, retries: 2, pause: 1, longestPause: 200 };

export interface Asked {
  answers: (Answer | undefined)[];
  requests: number;
  problems: string[];
  secrets: string[];
}

/** Asks for references as a check does, with `insecure` hosts allowed. */
export async function ask(
  references: string[],
  run: Partial<RegistryRun> & { insecure?: string[] } = {},
): Promise<Asked> {
  const problems: string[] = [];
  const secrets: string[] = [];
  const wanted = new Map(references.map((reference) => [reference, parseReference(reference)!]));
  const { answers, requests } = await askRegistries(wanted, {
    registries: { ...NO_REGISTRIES, insecure: run.insecure ?? [] },
    cacheDirectory: null,
    trees: [],
    logins: new Map(),
    onSecret: (secret) => secrets.push(secret),
    onProblem: (problem) => problems.push(problem),
    retryPolicy: QUICK,
    ...run,
  });
  return { answers: references.map((reference) => answers.get(reference)), requests, problems, secrets };
}
