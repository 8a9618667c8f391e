// The registry room's door: everything wired together for one run, loaded only when something is asked.

import type { Answer } from '../model/registry-answer.js';
import { atMirror, type RegistrySettings } from '../model/registry-settings.js';
import type { ImageReference } from '../windows/reference.js';
import { Authorization } from './authorization.js';
import { RegistryCache } from './cache.js';
import { certificateStore } from './certificates.js';
import type { Clock } from './clock.js';
import { credentialStore } from './credentials.js';
import { HttpClient } from './http.js';
import { lookUpAll } from './look-up-all.js';
import { RegistryPolicy } from './policy.js';
import { RETRY_POLICY, RegistryClient, type RetryPolicy } from './registry-client.js';

export interface RegistryRun {
  registries: RegistrySettings;
  /** Null where nothing is kept between runs. */
  cacheDirectory: string | null;
  /** Folders that hold files of a stranger, so that no program is started from there: real paths. */
  trees: readonly string[];
  /** Logins that the run was started with, by registry host. */
  logins: ReadonlyMap<string, { username: string; password: string }>;
  onSecret: (secret: string) => void;
  onProblem: (message: string) => void;
  /** Called with every answer, to show progress. */
  onAnswer?: ((answered: number, of: number) => void) | undefined;
  retryPolicy?: RetryPolicy;
  clock?: Clock;
}

/** @returns each reference's answer by its key, and how many requests it took */
export async function askRegistries(
  references: ReadonlyMap<string, ImageReference>,
  run: RegistryRun,
): Promise<{ answers: Map<string, Answer>; requests: number }> {
  const policy = new RegistryPolicy(run.registries);
  const http = new HttpClient(policy, run.clock, certificateStore(run.onProblem, run.trees));
  const authorization = new Authorization(
    http,
    policy,
    credentialStore(run.logins, run.onProblem, run.trees),
    run.onSecret,
  );
  const cache = run.cacheDirectory === null ? null : new RegistryCache(run.cacheDirectory, run.onProblem);
  const retryPolicy = run.retryPolicy ?? RETRY_POLICY;
  const client = new RegistryClient(http, policy, authorization, cache, retryPolicy);
  try {
    const { mirrors } = run.registries;
    const places = new Map([...references].map(([key, one]) => [key, atMirror(one, mirrors)]));
    const answers = await lookUpAll(client, places, run.onAnswer);
    return { answers, requests: http.sent };
  } finally {
    http.close();
  }
}
