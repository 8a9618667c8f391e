// The pipeline, top to bottom: discover, read, resolve, judge, apply rules, report.

import { basename } from 'node:path';
import { applyRules } from './apply-rules.js';
import { applySuppressions } from './apply-suppressions.js';
import { lookUpImages } from './ask-registries.js';
import { buildReport } from './build-report.js';
import { type Config, emptyConfig } from './config/config.js';
import { compileExclude } from './config/exclude.js';
import { findConfig } from './config/find.js';
import { compileScopes } from './config/scopes.js';
import { listFiles } from './discovery/walk.js';
import { type JudgedUse, judgeUses } from './judge.js';
import type { CheckOptions } from './options.js';
import { opener, readRepository } from './read-repository.js';
import { isClaimed } from './readers/index.js';
import type { Reading } from './readers/reader.js';
import type { Report } from './report.js';
import { resolve } from './resolve/resolve.js';
import { rules } from './rules/index.js';
import type { RuleContext } from './rules/rule.js';
import { unusedSuppression } from './rules/unused-suppression.js';
import type { SourceFile } from './text/source-file.js';

/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
export async function check(options: CheckOptions): Promise<Report> {
  const started = performance.now();
  const { file: configFile, others } =
    options.ignoreConfig === true
      ? { file: null, others: [] }
      : findConfig(options.root, options.config, opener(options.root));
  const config = await configOf(configFile);
  const scopes = await compileScopes(config);
  const exclusion = await compileExclude(config.exclude);

  const files = listFiles(options.root, options.paths, isClaimed, exclusion.excludes);
  const { readings, commented, filesRead } = await readRepository(
    options.root,
    files,
    opener(options.root, exclusion.excludes),
    basename(options.root),
    config,
  );
  const problems = readings.flatMap((r) => r.problems);
  const uses = resolve(readings, config.builds, config.args, problems);
  const lookups = await lookUpImages(uses, config, options);
  const runtimeClasses = new Map(readings.flatMap((r) => r.runtimeClasses).map((r) => [r.name, r]));
  const onLookupFailure = options.onLookupFailure ?? config.onLookupFailure;
  const judged = judgeUses(uses, config, runtimeClasses, scopes.targetsOf, scopes.buildHostsOf);
  const context: RuleContext = {
    uses: judged,
    config,
    problems,
    runtimeClasses,
    leftovers: [],
    today: options.today,
    requireOf: scopes.requireOf,
    onLookupFailure,
  };
  const asked = options.lookup !== 'never' && !uses.some((use) => use.answer?.kind === 'failed');
  const accepted = await applySuppressions(
    applyRules(rules, context),
    { commented, readings, ignores: scopes.ignores, ruleIds: rules.map((rule) => rule.id) },
    options,
    (ruleId) => couldFind(ruleId, config, asked),
    (leftovers) => applyRules([unusedSuppression], { ...context, leftovers }),
  );

  const notes = [
    ...notesOf(config, configFile, others, files.truncated),
    // Where only some paths are checked, a glob may be about the others.
    ...(options.paths.length === 0 ? exclusion.unused() : []).map(
      (glob) => `exclude: '${glob}' matches no file; correct it or take it out.`,
    ),
    ...passedOver(readings),
    ...lookups.notes,
    ...accepted.notes,
    ...notesOnSwarm(judged),
  ];
  return buildReport({
    config,
    judged,
    findings: accepted.findings,
    unverified: onLookupFailure === 'fail' && uses.some((use) => use.answer?.kind === 'failed'),
    files: filesRead,
    lookups: lookups.requests,
    notes,
    durationMs: performance.now() - started,
  });
}

/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged: readonly JudgedUse[]): string[] {
  const services = new Set(
    judged.flatMap(({ outcomes }) =>
      outcomes
        .filter(({ run, target }) => run.builtOnly === true && target.platform === 'swarm')
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`),
    ),
  );
  if (services.size === 0) return [];
  const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
  return [
    `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
  ];
}

/**
 * Whether a rule has what it needs in this run; a suppression of one that has not is no idle one.
 * @param asked registries were, and all of them answered
 */
function couldFind(ruleId: string, config: Config, asked: boolean): boolean {
  const needs = rules.find((rule) => rule.id === ruleId)?.needs ?? [];
  if (config.levels.get(ruleId) === 'off') return false;
  if (needs.includes('targets') && config.targets.length === 0) return false;
  return asked || !needs.includes('registries');
}

async function configOf(file: SourceFile | null): Promise<Config> {
  if (file === null) return emptyConfig();
  const { loadConfig } = await import('./config/load.js');
  return loadConfig(
    file,
    rules.map((rule) => rule.id),
  );
}

/** What is left out quietly is counted. */
function passedOver(readings: readonly Reading[]): string[] {
  const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
  if (count === 0) return [];
  const images = count === 1 ? '1 image' : `${count} images`;
  return [`${images} of Helm templates could not be worked out from the charts' values alone.`];
}

function notesOf(
  config: Config,
  configFile: SourceFile | null,
  others: SourceFile[],
  truncated: boolean,
): string[] {
  const notes = others.map(
    (other) => `Configuration is read from ${configFile?.path}; ${other.path} is left aside.`,
  );
  if (config.targets.length === 0) {
    notes.push(
      'No target is declared, so no image was held against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.',
    );
  }
  if (truncated) notes.push('The directory has more files than are looked at; name the folders to check.');
  return notes;
}
