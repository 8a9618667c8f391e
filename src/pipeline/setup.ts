// What all stages of one check are given: the options, the configuration and what it compiles to, and the two things that
// count for the run as a whole, its budgets and its internal errors.

import { type Config, emptyConfig } from '../config/config.js';
import { compileExclude, type Exclusion } from '../config/exclude.js';
import { findConfig } from '../config/find.js';
import { compileScopes, type Scopes } from '../config/scopes.js';
import { InternalErrors } from '../model/internal-errors.js';
import type { CheckOptions, OnLookupFailure } from '../model/options.js';
import { type Budgets, budgetsOfRun } from '../text/budget.js';
import type { SourceFile } from '../text/source-file.js';

export interface Setup {
  readonly options: CheckOptions;
  readonly config: Config;
  /** Where the configuration stands; null where there is none. */
  readonly configFile: SourceFile | null;
  /** Configurations that are not read, since another one is. */
  readonly otherConfigs: readonly SourceFile[];
  readonly scopes: Scopes;
  readonly exclusion: Exclusion;
  readonly budgets: Budgets;
  readonly internalErrors: InternalErrors;
}

/** What becomes of a run that could not ask a registry: the option wins over the configuration. */
export function onLookupFailureOf({ options, config }: Pick<Setup, 'options' | 'config'>): OnLookupFailure {
  return options.onLookupFailure ?? config.onLookupFailure ?? 'warn';
}

/** Reads the configuration. @throws UsageError for what is wrong with it, or with the options */
export async function setUp(options: CheckOptions): Promise<Setup> {
  if (options.cacheDirectory != null) {
    const { refuseCheckedOut } = await import('../registry/cache-directory.js');
    refuseCheckedOut(options.cacheDirectory, options.root);
  }
  const { file, others } =
    options.ignoreConfig === true ? { file: null, others: [] } : await findConfig(options);
  const config = await configOf(file, options);
  const budgets = budgetsOfRun();
  return {
    options,
    config,
    configFile: file,
    otherConfigs: others,
    scopes: compileScopes(config, budgets.matching),
    exclusion: compileExclude(config.exclude, budgets.matching),
    budgets,
    internalErrors: new InternalErrors(),
  };
}

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
  // The person who may be asked is not for a stranger to say.
  return options.policy?.trusted === false ? { ...config, registries: emptyConfig().registries } : config;
}
