// What a run was asked to do, after flags, inputs and environment have been read. Shared by both entries.

import { UsageError } from './usage-error.js';

export const LEVELS = ['error', 'warning', 'notice'] as const;
export type Level = (typeof LEVELS)[number];

/** A file of known findings. */
export interface BaselineOption {
  path: string;
  /** Whether the file is written anew: without what is gone, or with what is new too. */
  update: 'no' | 'shrink' | 'grow';
  /** What it says, where it is not to be read from there. */
  text?: string;
}

export type Lookup = 'auto' | 'always' | 'never';
export type FailOn = Level | 'never';
/** What becomes of a run that could not ask a registry. */
export type OnLookupFailure = 'warn' | 'fail' | 'ignore';

/** Where the configuration is read from, where the author of the checked files must not control it. */
export interface PolicySource {
  /** Reads a file of the commit whose configuration counts; null where that is the checked-out one. */
  read: ((path: string) => Promise<string | null>) | null;
  /** False where a stranger may have written it: then it names no registries and no other repositories. */
  trusted: boolean;
  /** What is to be said of it, once it has been read. */
  notes(): string[];
}

/** GitHub's API, and what to say who asks; public files need no token. */
export interface GitHubApi {
  url: string;
  token: string | null;
}

/** The API that the environment names. */
export function githubApi(env: NodeJS.ProcessEnv, token: string | undefined): GitHubApi {
  return { url: env.GITHUB_API_URL || 'https://api.github.com', token: token || null };
}

export interface CheckOptions {
  /** The directory that paths are relative to and configuration is looked for in. Absolute. */
  root: string;
  /** Files and directories to check, absolute or relative to the root. Empty: the whole root. */
  paths: string[];
  /** A configuration file named by the user, or null to look in the usual places. */
  config: string | null;
  /** Left out where the configuration is the root's own. */
  policy?: PolicySource;
  /** Asked where the configuration extends one of another repository; left out where no request is allowed. */
  github?: GitHubApi;
  /** Looks for no configuration at all. */
  ignoreConfig?: true;
  /** Has Helm render the charts, too. */
  helm?: boolean;
  lookup: Lookup;
  /** Null where the configuration decides. */
  onLookupFailure: OnLookupFailure | null;
  /** Where what registries said is kept between runs; null for nowhere. Absolute. */
  cacheDirectory: string | null;
  /** Logins that the run was started with, by registry host. */
  logins: ReadonlyMap<string, { username: string; password: string }>;
  /** Told every password and token that is used, so that a log can mask them. */
  onSecret: (secret: string) => void;
  /** Called with every answer of a registry, to show progress. */
  onAnswer?: (answered: number, of: number) => void;
  failOn: FailOn;
  /** ISO date that support dates and expiries are held against. */
  today: string;
  /** A file of findings that are known; left out or null for none. */
  baseline?: BaselineOption | null;
  /** A revision: what is in files that have not changed since does not fail the run. */
  changedSince?: string | null;
}

/** The choice that the text names. @throws UsageError that lists what is accepted. */
export function choice<T extends string>(name: string, value: string, accepted: readonly T[]): T {
  const found = accepted.find((a) => a === value);
  if (found === undefined) {
    throw new UsageError(`${name}: '${value.slice(0, 80)}' is not one of ${accepted.join(', ')}.`);
  }
  return found;
}

export const LOOKUPS: readonly Lookup[] = ['auto', 'always', 'never'];
export const ON_LOOKUP_FAILURE: readonly OnLookupFailure[] = ['warn', 'fail', 'ignore'];
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];
