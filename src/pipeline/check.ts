// The pipeline, top to bottom: configuration, discover, read, assess (resolve, look up, judge, apply rules), report.

import { basename } from 'node:path';
import { type Config, emptyConfig } from '../config/config.js';
import { compileExclude, type Exclusion } from '../config/exclude.js';
import { findConfig } from '../config/find.js';
import { idleGlob, idleSettings } from '../config/idle.js';
import { compileScopes, type Scopes } from '../config/scopes.js';
import { listFiles } from '../discovery/walk.js';
import type { JudgedUse } from '../model/judged-use.js';
import type { CheckOptions } from '../model/options.js';
import type { DeclaredTarget } from '../model/target.js';
import { isClaimed } from '../readers/index.js';
import type { Reading } from '../readers/reader.js';
import type { Report } from '../report/report.js';
import { type Budget, budgetsOfRun, stepsOf } from '../text/budget.js';
import { listed } from '../text/phrases.js';
import type { SourceFile } from '../text/source-file.js';
import type { Assessment } from './assess.js';
import { buildReport } from './build-report.js';
import { opener, type Refusals, readRepository } from './read.js';

/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
export async function check(options: CheckOptions): Promise<Report> {
  return (await inspect(options)).report;
}

/** A check with what its report was made from. */
export interface Inspection {
  report: Report;
  judged: readonly JudgedUse[];
  targets: readonly DeclaredTarget[];
  /** The targets that a path must run on. */
  targetsOf: Scopes['targetsOf'];
  /** The steps that were counted, in all stages. */
  steps: number;
}

/** Like `check`, for those who ask why. @throws UsageError */
export async function inspect(options: CheckOptions): Promise<Inspection> {
  const started = performance.now();
  if (options.cacheDirectory != null) {
    const { refuseCheckedOut } = await import('../registry/cache-directory.js');
    refuseCheckedOut(options.cacheDirectory, options.root);
  }
  const { file: configFile, others } =
    options.ignoreConfig === true ? { file: null, others: [] } : await findConfig(options);
  const config = await configOf(configFile, options);
  const budgets = budgetsOfRun();
  const scopes = compileScopes(config, budgets.matching);
  const exclusion = compileExclude(config.exclude, budgets.matching);

  const files = listFiles(options.root, options.paths, isClaimed, exclusion.excludes);
  const refused: Refusals = new Map();
  const repository = await readRepository(
    options.root,
    files,
    opener(options.root, exclusion.excludes, refused),
    basename(options.root),
    config,
    budgets.reading,
    refused,
  );
  const read = repository.readings.length + repository.commented.length + repository.internalErrors.length;
  const isAsked = configFile !== null || options.baseline != null || options.changedSince != null;
  const isEmpty = !isAsked && read === 0;
  const assessment = isEmpty
    ? NOTHING
    : await (await import('./assess.js')).assess(repository, config, scopes, options, budgets);

  const notes = [
    ...(options.policy?.notes() ?? []),
    ...notesOf(config, configFile, others),
    ...idle(config, exclusion, files.paths, repository.readings, options, budgets.matching),
    ...notLookedAt(files.excluded, "excluded by the configuration's exclude"),
    ...notLookedAt(repository.unclaimed, 'in no format that wincompat reads'),
    ...notLookedAt(files.elsewhere, 'reached by a symbolic link alone, or no regular file'),
    ...(repository.unread.length === 0 ? [] : [`Not read: ${listed(repository.unread, 'and', '; ')}.`]),
    ...passedOver(repository.readings),
    ...assessment.notes,
  ];
  const durationMs = performance.now() - started;
  const report = buildReport(assessment, { files: repository.filesRead, notes, durationMs });
  return {
    report,
    judged: assessment.judged,
    targets: config.targets,
    targetsOf: scopes.targetsOf,
    steps: stepsOf(budgets),
  };
}

/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
function idle(
  config: Config,
  exclusion: Exclusion,
  files: readonly string[],
  readings: readonly Reading[],
  { paths }: CheckOptions,
  budget: Budget,
): string[] {
  if (paths.length > 0) return [];
  const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
  // A shared configuration is about other repositories, too.
  if (config.shared === true) return excluded;
  const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
  return [...excluded, ...idleSettings(config, files, dockerfiles, budget)];
}

const NOTHING: Assessment = {
  judged: [],
  targets: [],
  images: [],
  findings: [],
  lookups: 0,
  notChecked: 0,
  unverified: false,
  notes: [],
};

async function configOf(file: SourceFile | null, options: CheckOptions): Promise<Config> {
  if (file === null) return emptyConfig();
  const [{ loadConfig }, { rules }] = await Promise.all([
    import('../config/load.js'),
    import('../rules/index.js'),
  ]);
  const ruleIds = rules.map((rule) => rule.id);
  const own = loadConfig(file, ruleIds);
  const config =
    own.extends.length === 0
      ? own
      : await (await import('../config/extends.js')).extendConfig(own, file, options, ruleIds);
  // Whoever may be asked is not for a stranger to say.
  return options.policy?.trusted === false ? { ...config, registries: emptyConfig().registries } : config;
}

/** What was not checked, by name. */
function notLookedAt(paths: readonly string[], why: string): string[] {
  if (paths.length === 0) return [];
  return [`Not checked, since ${paths.length === 1 ? 'it is' : 'they are'} ${why}: ${listed(paths)}.`];
}

/** What is left out quietly is counted. */
function passedOver(readings: readonly Reading[]): string[] {
  const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
  if (count === 0) return [];
  const images = count === 1 ? '1 image' : `${count} images`;
  return [`${images} of Helm templates could not be resolved from the charts' values alone.`];
}

function notesOf(config: Config, configFile: SourceFile | null, others: SourceFile[]): string[] {
  const notes = others.map(
    (other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`,
  );
  notes.push(...config.notes);
  if (config.targets.length === 0) {
    notes.push(
      'No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.',
    );
  }
  return notes;
}
