// What the readings mean: resolve, look up, judge, apply rules, accept what is suppressed. Loaded only when
// something was read: a repository without Windows is done before.

import type { Config } from '../config/config.js';
import type { Scopes } from '../config/scopes.js';
import { attempt, attemptAsync } from '../model/internal-errors.js';
import type { JudgedUse } from '../model/judged-use.js';
import type { CheckOptions } from '../model/options.js';
import type { ResolvedUse } from '../model/resolved-use.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { MAX_ITEMS } from '../report/limits.js';
import type { Finding, ReportImage, ReportTarget } from '../report/report.js';
import { resolve } from '../resolve/resolve.js';
import { rules } from '../rules/index.js';
import { internalError } from '../rules/internal-error.js';
import { invalidFile } from '../rules/invalid-file.js';
import type { RuleContext } from '../rules/support/rule.js';
import { unusedSuppression } from '../rules/unused-suppression.js';
import type { Budgets } from '../text/budget.js';
import { clientWithBuild, releaseName } from '../windows/releases.js';
import { formatVersion } from '../windows/version.js';
import { applyRules } from './apply-rules.js';
import { compare } from './compare.js';
import { cropUses } from './crop-uses.js';
import { judgeUses } from './judge.js';
import { lookUpImages } from './look-up.js';
import type { Repository } from './read.js';
import { imagesOf, targetsOf } from './report-images.js';
import { applySuppressions } from './suppress.js';
import { coverTogether } from './variants.js';

export interface Assessment {
  judged: JudgedUse[];
  targets: ReportTarget[];
  images: ReportImage[];
  findings: Finding[];
  /** Requests sent to registries. */
  lookups: number;
  /** Files and folders of which not all was checked. */
  notChecked: number;
  /** A registry could not be asked, and that must fail. */
  unverified: boolean;
  notes: string[];
}

export async function assess(
  { readings, commented, internalErrors }: Repository,
  config: Config,
  scopes: Scopes,
  options: CheckOptions,
  budgets: Pick<Budgets, 'resolving' | 'judging' | 'rules'>,
): Promise<Assessment> {
  const problems = readings.flatMap((r) => r.problems);
  const guarded = <T>(part: string, work: () => T, otherwise: T): T =>
    attempt(part, null, internalErrors, work, otherwise);
  const uses = guarded(
    'resolving of references',
    () => resolve(readings, config.builds, config.args, problems, budgets.resolving, internalErrors),
    [],
  );
  cropUses(uses);
  const lookups = await attemptAsync(
    'look-up of images',
    internalErrors,
    () => lookUpImages(uses, config, options, budgets.resolving, problems),
    { requests: 0, notes: [] },
  );
  const runtimeClasses = new Map(readings.flatMap((r) => r.runtimeClasses).map((r) => [r.name, r]));
  const onLookupFailure = options.onLookupFailure ?? config.onLookupFailure ?? 'warn';
  const alone = judgeUses(
    uses,
    { config, runtimeClasses, ...scopes },
    budgets.judging,
    problems,
    internalErrors,
  );
  const judged = guarded('comparison of variants', () => coverTogether(alone), alone);
  const context: RuleContext = {
    uses: judged,
    config,
    problems,
    runtimeClasses,
    internalErrors,
    leftovers: [],
    budget: budgets.rules,
    cuts: { places: 0 },
    today: options.today,
    requireOf: scopes.requireOf,
    onLookupFailure,
  };
  const isUnanswered = uses.some((use) => use.answer?.kind === 'failed');
  const asked = options.lookup !== 'never' && !isUnanswered;
  const found = applyRules(
    rules.filter((rule) => rule !== internalError),
    context,
  );
  const accepted = await attemptAsync(
    'suppressions',
    internalErrors,
    () =>
      applySuppressions(
        found,
        { commented, readings, ignores: scopes.ignores, ruleIds: rules.map((rule) => rule.id) },
        options,
        (ruleId) => couldFind(ruleId, config, asked),
        (leftovers) => applyRules([unusedSuppression], { ...context, leftovers }),
      ),
    // Without suppressions nothing is hidden.
    { findings: found, notes: [] },
  );
  const comparison = await compare(accepted.findings, options, internalErrors);
  const notChecked = new Set(problems.map(({ location }) => location.path));
  const images = guarded('list of images', () => imagesOf(judged), []);
  return {
    judged,
    targets: targetsOf(config),
    images,
    // Last, since it reports what failed before it, and nothing suppresses it.
    findings: comparison.mark([...accepted.findings, ...applyRules([internalError], context)]),
    lookups: lookups.requests,
    notChecked: notChecked.size,
    unverified: onLookupFailure === 'fail' && isUnanswered,
    notes: [
      ...lookups.notes,
      ...accepted.notes,
      ...comparison.notes,
      ...notesOnUnreported(notChecked, accepted.findings),
      ...notesOnUnresolved(uses),
      ...notesOnCuts(context),
      ...notesOnKinds(config),
      ...notesOnSwarm(judged),
    ],
  };
}

/** Where the rule that reports them is turned off or suppressed, files that were not checked are counted all the same. */
function notesOnUnreported(notChecked: ReadonlySet<string>, findings: readonly Finding[]): string[] {
  const reported = new Set(
    findings.flatMap(({ ruleId, path, suppressed }) =>
      ruleId === invalidFile.id && suppressed === null ? path : [],
    ),
  );
  const count = [...notChecked].filter((path) => !reported.has(path)).length;
  if (count === 0) return [];
  const files = count === 1 ? '1 file or folder was' : `${count} files or folders were`;
  return [`${files} not checked in full, and ${invalidFile.id} is turned off or suppressed there.`];
}

/** An image of which neither the name nor the operating system is known is no finding, and was not checked. */
function notesOnUnresolved(uses: readonly ResolvedUse[]): string[] {
  const unknown = uses.filter(
    ({ os, reference, limit, unlisted }) =>
      os === 'unknown' && reference === null && limit === undefined && unlisted !== true,
  );
  if (unknown.length === 0) return [];
  const [references, are] =
    unknown.length === 1
      ? ['1 image reference has', 'it was']
      : [`${unknown.length} image references have`, 'they were'];
  return [
    `${references} variables without a value, and nothing shows whether the image is a Windows image, so ${are} not checked.`,
  ];
}

function notesOnCuts({ cuts: { places } }: RuleContext): string[] {
  if (places === 0) return [];
  return [
    `A finding lists ${MAX_ITEMS.related} related places at most: ${places === 1 ? '1 is' : `${places} are`} left out.`,
  ];
}

/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }: Config): string[] {
  return targets.flatMap(({ name, version, takenForServer }) => {
    const client = takenForServer ? clientWithBuild(version.build) : undefined;
    return client === undefined
      ? []
      : [
          `Target ${name}: ${formatVersion(version)} is ${releaseName(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
        ];
  });
}

/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged: readonly JudgedUse[]): string[] {
  const services = new Set(
    judged.flatMap(({ byRun }) =>
      byRun
        .filter(({ run }) => run.builtOnly === true)
        .filter(({ outcomes }) =>
          outcomes.some(
            ({ target }) => target.platform !== null && !orchestratorNamed(target.platform).buildsImages,
          ),
        )
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
