import { attempt } from './internal-errors.js';
import type { Finding } from './report.js';
import { placedImages } from './rules/placed.js';
import type { RawFinding, Rule, RuleContext } from './rules/rule.js';
import { subjectOf } from './suppressions/subject.js';

type Args = Record<string, unknown>;
type AnyRule = Rule<Args>;

/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
export function applyRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    const configured = context.config.levels.get(rule.id);
    if (configured === 'off') return [];
    return rawFindingsOf(rule, context).flatMap((raw) =>
      guarded(rule, raw.location.path, context, () => [findingOf(rule, raw, configured)]),
    );
  });
}

/** What a rule finds at each image, in each workload, and in the repository as a whole. */
function rawFindingsOf(rule: AnyRule, context: RuleContext): RawFinding<Args>[] {
  const { checkImage, checkWorkload, check } = rule;
  const { uses } = context;
  const images =
    checkImage === undefined
      ? []
      : uses.flatMap((judged) =>
          guarded(rule, judged.use.location.path, context, () => checkImage(judged, context)),
        );
  const workloads =
    checkWorkload === undefined
      ? []
      : guarded(rule, null, context, () => placedImages(uses)).flatMap((placed) =>
          guarded(rule, placed[0]?.run.location.path ?? null, context, () => checkWorkload(placed, context)),
        );
  const whole = check === undefined ? [] : guarded(rule, null, context, () => check(context));
  return [...images, ...workloads, ...whole];
}

function guarded<T>(rule: AnyRule, path: string | null, context: RuleContext, work: () => T[]): T[] {
  return attempt(`rule ${rule.id}`, path, context.internalErrors, work, []);
}

function findingOf(rule: AnyRule, raw: RawFinding<Args>, configured: Finding['level'] | undefined): Finding {
  const targets = (raw.targets ?? []).map((t) => t.name);
  return {
    ruleId: rule.id,
    level: configured ?? raw.level ?? rule.level,
    ...rule.words(raw.args),
    args: raw.args,
    ...raw.location,
    targets,
    related: raw.related ?? [],
    fingerprint: fingerprint(rule.id, raw.location.path, raw.args, targets),
    fix: raw.fix ?? null,
    suppressed: null,
  };
}

/** Stable while the finding's subject is: lines may move, so they are no part of it. */
function fingerprint(ruleId: string, path: string, args: Args, targets: string[]): string {
  // Loaded here and not above: the module costs a third of an empty run.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256')
    .update(JSON.stringify([ruleId, path, subjectOf(args), targets]))
    .digest('hex')
    .slice(0, 32);
}
