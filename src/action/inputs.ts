// The action's inputs, as the runner hands them over: one that is left out arrives as an empty text.

import { resolve } from 'node:path';
import * as core from '@actions/core';
import {
  type CheckOptions,
  choice,
  FAIL_ON,
  githubApi,
  LOOKUPS,
  ON_LOOKUP_FAILURE,
} from '../model/options.js';
import { registryNamed } from '../model/registry-name.js';
import { UsageError } from '../model/usage-error.js';

/** @throws UsageError */
export function optionsFrom(workspace: string): CheckOptions {
  const baselineAt = core.getInput('baseline');
  return {
    root: workspace,
    paths: core.getMultilineInput('path').map((path) => resolve(workspace, path)),
    config: core.getInput('config') || null,
    github: githubApi(process.env, core.getInput('github-token')),
    lookup: choice('lookup', core.getInput('lookup') || 'auto', LOOKUPS),
    onLookupFailure: optionalChoice('on-lookup-failure', ON_LOOKUP_FAILURE),
    cacheDirectory: core.getInput('cache-dir') === '' ? null : resolve(workspace, core.getInput('cache-dir')),
    logins: loginsFrom(lines('registry'), lines('registry-username'), lines('registry-password')),
    onSecret: core.setSecret,
    failOn: choice('fail-on', core.getInput('fail-on') || 'error', FAIL_ON),
    changedSince: core.getInput('changed-since') || null,
    ...(baselineAt === ''
      ? {}
      : { baseline: { path: resolve(workspace, baselineAt), update: 'no' as const } }),
    today: new Date().toISOString().slice(0, 10),
  };
}

export function flag(name: string): boolean {
  return choice(name, core.getInput(name) || 'false', ['true', 'false'] as const) === 'true';
}

function optionalChoice<T extends string>(name: string, accepted: readonly T[]): T | null {
  const value = core.getInput(name);
  return value === '' ? null : choice(name, value, accepted);
}

/** The lines of an input, the empty ones among them: the same line of another input belongs to each. */
function lines(name: string): string[] {
  const text = core.getInput(name, { trimWhitespace: false });
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trim());
}

/** One login a line. */
function loginsFrom(
  registries: readonly string[],
  usernames: readonly string[],
  passwords: readonly string[],
): CheckOptions['logins'] {
  const count = Math.max(registries.length, usernames.length);
  // A secret that is empty is empty as a whole.
  const given = passwords.join('') === '' ? Array.from({ length: count }, () => '') : passwords;
  if (registries.length !== usernames.length || given.length !== count)
    throw new UsageError(
      'registry, registry-username and registry-password need the same number of lines: one for each login.',
    );
  return new Map(
    registries.flatMap((named, at) => [...loginFrom(named, usernames[at] ?? '', given[at] ?? '')]),
  );
}

/**
 * A login belongs to one registry: that of Docker where none is named, as `docker login` has it. Pull requests from forks
 * see empty secrets: then the registry is asked without a login.
 */
function loginFrom(named: string, username: string, password: string): CheckOptions['logins'] {
  if (username === '' && password === '') return new Map();
  const registry = registryNamed(named);
  if (registry === null) {
    throw new UsageError(
      `registry: '${named.slice(0, 200)}' names no registry. Write its host, and its port where it has one, e.g. contoso.azurecr.io.`,
    );
  }
  if (username === '') throw new UsageError('registry-password needs registry-username: it is empty.');
  if (password === '') {
    core.notice(
      `registry-password is empty, as secrets are for pull requests from forks, so ${registry} is asked without a login.`,
      { title: 'wincompat' },
    );
    return new Map();
  }
  core.setSecret(password);
  return new Map([[registry, { username, password }]]);
}
