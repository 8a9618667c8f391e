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
    logins: loginFrom(
      core.getInput('registry'),
      core.getInput('registry-username'),
      core.getInput('registry-password'),
    ),
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

/** A login belongs to one registry: without its name it could be sent anywhere. */
function loginFrom(registry: string, username: string, password: string): CheckOptions['logins'] {
  if (username === '' && password === '') return new Map();
  if (registry === '' || username === '' || password === '') {
    throw new UsageError(
      'registry, registry-username and registry-password belong together: one of them is empty.',
    );
  }
  core.setSecret(password);
  return new Map([[registry, { username, password }]]);
}
