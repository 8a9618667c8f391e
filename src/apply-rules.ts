import type { Finding } from './report.js';
import type { RawFinding, Rule, RuleContext } from './rules/rule.js';
import { subjectOf } from './suppressions/subject.js';

type AnyRule = Rule<Record<string, unknown>>;

/** Runs every rule that the configuration leaves on, and puts what they find into words. */
export function applyRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    const level = context.config.levels.get(rule.id);
    if (level === 'off') return [];
    return rule.check(context).map((raw) => findingOf(rule, raw, level));
  });
}

function findingOf(
  rule: AnyRule,
  raw: RawFinding<Record<string, unknown>>,
  configured: Finding['level'] | undefined,
): Finding {
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
function fingerprint(ruleId: string, path: string, args: Record<string, unknown>, targets: string[]): string {
  // Loaded here and not above: the module costs a third of an empty run.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256')
    .update(JSON.stringify([ruleId, path, subjectOf(args), targets]))
    .digest('hex')
    .slice(0, 32);
}
