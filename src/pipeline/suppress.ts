import type { Config } from '../config/config.js';
import type { CompiledIgnore } from '../config/scopes.js';
import type { IgnoreAnnotation } from '../model/reading.js';
import type { Finding } from '../report/report.js';
import type { Rule } from '../rules/support/rule.js';
import type { Suppression, UnusedSuppression } from '../suppressions/suppression.js';
import type { SourceFile } from '../text/source-file.js';
import type { Found } from './apply-rules.js';
import type { LookedUp } from './look-up.js';
import type { Repository } from './reading/repository.js';
import type { Setup } from './setup.js';

export interface Accepted {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/**
 * Marks the findings that comments, annotations, the configuration or the baseline accept. None is dropped.
 * @throws UsageError for a baseline that cannot be read or written
 */
export async function suppress(
  found: Found,
  { answered }: LookedUp,
  { readings, commented }: Repository,
  setup: Setup,
): Promise<Accepted> {
  const annotations = readings.flatMap(({ ignores }) => ignores);
  const isWritten = commented.length + annotations.length + setup.scopes.ignores.length > 0;
  if (!isWritten && !setup.options.baseline) return { findings: found.findings, notes: [] };
  return setup.internalErrors.guardAsync(
    'suppressions',
    () => applySuppressions(found, answered, { commented, annotations }, setup),
    // Without suppressions nothing is hidden.
    { findings: found.findings, notes: [] },
  );
}

async function applySuppressions(
  { findings: found, context }: Found,
  answered: boolean,
  written: Written,
  { options, config, scopes }: Setup,
): Promise<Accepted> {
  const [{ rules, unusedSuppression }, { runRules }, { suppress, unused }] = await Promise.all([
    import('../rules/index.js'),
    import('./ruling/run-rules.js'),
    import('../suppressions/suppression.js'),
  ]);
  // What is wrong with suppressions is found, too; only the configuration accepts that.
  const findingsOf = (unusedSuppressions: readonly UnusedSuppression[]): readonly Finding[] =>
    runRules([unusedSuppression], { ...context, unusedSuppressions }).findings;
  const couldFind = (ruleId: string): boolean =>
    canFind(
      rules.find(({ id }) => id === ruleId),
      config,
      answered,
    );
  const ruleIds = rules.map(({ id }) => id);
  const { suppressions, wrong } = await suppressionsIn(written, ruleIds);
  const configured = scopes.ignores.map(configuredBy);
  const first = suppress(found, [...suppressions, ...configured], options.today);
  const about = findingsOf([...wrong, ...unused(suppressions, first.used, couldFind)]);
  const second = suppress(about, configured, options.today);

  // What a part of the root does not have, the rest may.
  const whole = options.paths.length === 0;
  const used = new Map(second.used);
  for (const [one, ids] of first.used) used.set(one, new Set([...ids, ...(used.get(one) ?? [])]));
  const own = configured.filter((_, index) => scopes.ignores[index]?.ignore.shared !== true);
  const idle = whole ? unused(own, used, couldFind) : [];
  const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];

  if (!options.baseline) return { findings, notes: [] };
  const { holdAgainstBaseline } = await import('../suppressions/baseline.js');
  const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
  return { findings: [...held.findings, ...findingsOf(held.unusedSuppressions)], notes: held.notes };
}

/**
 * Whether a rule has what it needs in this run; a suppression of one that has not is no idle one.
 * @param answered registries were asked, and all of them answered
 */
function canFind(
  rule: Rule<Record<string, unknown>> | undefined,
  config: Config,
  answered: boolean,
): boolean {
  const needs = rule?.needs ?? [];
  if (rule !== undefined && config.levels.get(rule.id) === 'off') return false;
  if (needs.includes('targets') && config.targets.length === 0) return false;
  return answered || !needs.includes('registries');
}

/** Where files accept findings. */
interface Written {
  /** Files that may have comments. */
  readonly commented: readonly SourceFile[];
  readonly annotations: readonly IgnoreAnnotation[];
}

/** Most repositories have none: what reads them is loaded only where there are some. */
async function suppressionsIn({ commented, annotations }: Written, ruleIds: readonly string[]) {
  const suppressions: Suppression[] = [];
  const wrong: UnusedSuppression[] = [];
  if (commented.length > 0) {
    const { commentsIn } = await import('../suppressions/comments.js');
    for (const file of commented) {
      const inFile = commentsIn(file, ruleIds);
      suppressions.push(...inFile.suppressions);
      wrong.push(...inFile.wrong);
    }
  }
  if (annotations.length > 0) {
    const { fromAnnotations } = await import('../suppressions/annotations.js');
    const annotated = fromAnnotations(annotations, ruleIds);
    suppressions.push(...annotated.suppressions);
    wrong.push(...annotated.wrong);
  }
  return { suppressions, wrong };
}

function configuredBy({ ignore, matches }: CompiledIgnore): Suppression {
  // Findings of one file come one after the other: a glob is held against it once.
  let last: { path: string; covered: boolean } | null = null;
  return {
    ...ignore,
    by: 'configuration',
    text: `paths: ${ignore.paths.join(', ')}; rules: ${ignore.rules.join(', ')}; reason: ${ignore.reason}`,
    covers({ path }) {
      if (last?.path !== path) last = { path, covered: matches(path) };
      return last.covered;
    },
  };
}
