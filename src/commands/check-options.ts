// What `check` and `explain` are reported by their flags.

import { resolve } from 'node:path';
import {
  type BaselineOption,
  type CheckOptions,
  choice,
  FAIL_ON,
  githubApi,
  LOOKUPS,
  ON_LOOKUP_FAILURE,
} from '../model/options.js';
import { UsageError } from '../model/usage-error.js';
import { isDay } from '../text/day.js';
import { isDirectory } from './io.js';
import type { parseFlags } from './usage.js';

export const CHECK_FLAGS = {
  config: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  explain: { type: 'string' },
  'from-report': { type: 'string' },
  'changed-since': { type: 'string' },
  lookup: { type: 'string' },
  'cache-dir': { type: 'string' },
  'on-lookup-failure': { type: 'string' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  force: { type: 'boolean' },
  today: { type: 'string' },
  helm: { type: 'boolean' },
  verbose: { type: 'boolean', short: 'v' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

type Values = ReturnType<typeof parseFlags<typeof CHECK_FLAGS>>['values'];

export function optionsFrom(paths: string[], values: Values): CheckOptions {
  const absolute = paths.map((path) => resolve(path));
  const [only, ...others] = absolute;
  const root = only !== undefined && others.length === 0 && isDirectory(only) ? only : process.cwd();
  return {
    root,
    paths: absolute.filter((path) => path !== root),
    config: values.config === undefined ? null : resolve(values.config),
    github: githubApi(process.env, process.env.GITHUB_TOKEN || process.env.GH_TOKEN),
    lookup: choice('--lookup', values.lookup ?? 'auto', LOOKUPS),
    onLookupFailure:
      values['on-lookup-failure'] === undefined
        ? null
        : choice('--on-lookup-failure', values['on-lookup-failure'], ON_LOOKUP_FAILURE),
    cacheDirectory: values['cache-dir'] === undefined ? null : resolve(values['cache-dir']),
    logins: new Map(),
    onSecret: () => {},
    failOn: choice('--fail-on', values['fail-on'] ?? 'error', FAIL_ON),
    today: dayOf(values.today),
    baseline: baselineOf(values),
    changedSince: values['changed-since'] ?? null,
    helm: values.helm ?? false,
  };
}

function baselineOf(values: Values): BaselineOption | null {
  const { baseline, 'write-baseline': written, force = false } = values;
  if (baseline !== undefined && written !== undefined) {
    throw new UsageError(
      '--baseline and --write-baseline exclude each other: the second reads its file too.',
    );
  }
  if (force && written === undefined) throw new UsageError('--force needs --write-baseline.');
  if (written !== undefined) return { path: resolve(written), update: force ? 'grow' : 'shrink' };
  return baseline === undefined ? null : { path: resolve(baseline), update: 'no' };
}

function dayOf(text: string | undefined): string {
  const today = text ?? new Date().toISOString().slice(0, 10);
  if (isDay(today)) return today;
  throw new UsageError(`--today: '${today.slice(0, 40)}' is not a date of the form YYYY-MM-DD.`);
}
