import { PROPOSED_PATH } from '../config/find.js';
import type { ReadProblem } from '../model/reading.js';
import type { Finding } from '../report/report.js';
import type { RuleContext } from '../rules/support/rule.js';
import type { Judged } from './judging/judge-uses.js';
import type { Repository } from './reading/repository.js';
import type { Ruled } from './ruling/run-rules.js';
import { onLookupFailureOf, type Setup } from './setup.js';

/** What the rules have found, all that was not checked, and what the rules looked at. */
export interface Found extends Ruled {
  readonly context: RuleContext;
}

/** Files and folders of which not all was checked. */
export function pathsNotChecked({ problems }: Found): ReadonlySet<string> {
  return new Set(problems.map(({ location }) => location.path));
}

/** @param unresolved what the stages before have not done to its end */
export async function applyRules(
  judged: Judged,
  { readings }: Repository,
  unresolved: readonly ReadProblem[],
  { config, configFile, options, scopes, budgets, internalErrors }: Setup,
): Promise<Found> {
  const problems = [...readings.flatMap((reading) => reading.problems), ...unresolved];
  const context: RuleContext = {
    uses: judged.uses,
    config,
    configPath: configFile?.path ?? PROPOSED_PATH,
    problems,
    runtimeClasses: new Map(
      readings.flatMap(({ runtimeClasses }) => runtimeClasses).map((one) => [one.name, one]),
    ),
    internalErrors,
    unusedSuppressions: [],
    budget: budgets.rules,
    today: options.today,
    requireOf: scopes.requireOf,
    onLookupFailure: onLookupFailureOf({ config, options }),
  };
  if (configFile === null && judged.uses.length + problems.length === 0)
    return { findings: [], problems: [], cutPlaces: 0, context };
  const [{ runRules }, { imageRules, invalidFile }] = await Promise.all([
    import('./ruling/run-rules.js'),
    import('../rules/index.js'),
  ]);
  const found = runRules(imageRules, context);
  // What rules have not looked at is reported like what was not read.
  const all = [...problems, ...found.problems];
  const aboutTheRun = { ...context, budget: budgets.reporting };
  const unread = runRules([invalidFile], { ...aboutTheRun, problems: all });
  return { ...found, findings: [...found.findings, ...unread.findings], problems: all, context: aboutTheRun };
}

/** Adds the parts of wincompat that have failed until now: last, and nothing suppresses them. */
export async function withInternalErrors(
  findings: readonly Finding[],
  context: RuleContext,
): Promise<readonly Finding[]> {
  if (context.internalErrors.all.length === 0) return findings;
  const [{ runRules }, { internalError }] = await Promise.all([
    import('./ruling/run-rules.js'),
    import('../rules/index.js'),
  ]);
  return [...findings, ...runRules([internalError], context).findings];
}
