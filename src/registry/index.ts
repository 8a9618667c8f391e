// The registry room's door: everything wired together for one run, loaded only when something is asked.

import type { Answer, Found } from '../model/registry-answer.js';
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
import { RegistryClient } from './registry-client.js';
import { RETRY_POLICY, RegistryRequests, type RetryPolicy } from './registry-requests.js';

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

/** Registries for one run. What it is asked is asked of mirrors, where they are declared. */
export interface Registries {
  /** @returns each reference's answer by its key */
  lookUp(references: ReadonlyMap<string, ImageReference>): Promise<Map<string, Answer>>;
  /** What the cache has of references, however old; asks nothing. */
  lastKnown(
    references: ReadonlyMap<string, ImageReference>,
  ): Promise<Map<string, { answer: Found; age: number }>>;
  /** @throws LookupFailure */
  tags: RegistryClient['tags'];
  /** @throws LookupFailure */
  raw: RegistryClient['raw'];
  /** How many requests were sent. */
  readonly requests: number;
  /** Ends all connections. */
  close(): void;
}

export function openRegistries(run: RegistryRun): Registries {
  const policy = new RegistryPolicy(run.registries);
  const http = new HttpClient(policy, run.clock, certificateStore(run.onProblem, run.trees));
  const credentials = credentialStore(run.logins, run.onProblem, run.trees);
  const authorization = new Authorization(http, policy, credentials, run.onSecret);
  const cache = run.cacheDirectory === null ? null : new RegistryCache(run.cacheDirectory, run.onProblem);
  const requests = new RegistryRequests(http, authorization, run.retryPolicy ?? RETRY_POLICY);
  const client = new RegistryClient(requests, policy, authorization, cache);
  const placeOf = (reference: ImageReference) => atMirror(reference, run.registries.mirrors);
  return {
    lookUp: (references) => {
      const places = new Map([...references].map(([key, one]) => [key, placeOf(one)]));
      return lookUpAll(client, places, run.onAnswer);
    },
    lastKnown: async (references) => {
      const known = new Map<string, { answer: Found; age: number }>();
      for (const [key, reference] of references) {
        const found = await client.lastKnown(placeOf(reference));
        if (found !== null) known.set(key, found);
      }
      return known;
    },
    tags: (reference) => client.tags(placeOf(reference)),
    raw: (reference) => client.raw(placeOf(reference)),
    get requests() {
      return http.sent;
    },
    close: () => http.close(),
  };
}

/** @returns each reference's answer by its key, and how many requests it took */
export async function askRegistries(
  references: ReadonlyMap<string, ImageReference>,
  run: RegistryRun,
): Promise<{ answers: Map<string, Answer>; requests: number }> {
  const registries = openRegistries(run);
  try {
    const answers = await registries.lookUp(references);
    return { answers, requests: registries.requests };
  } finally {
    registries.close();
  }
}
