import type { Scopes } from './config/scopes.js';
import type { Finding } from './report.js';
import type { RawFinding, Rule, RuleContext } from './rules/rule.js';

type AnyRule = Rule<Record<string, unknown>>;

/** Runs every rule that the configuration leaves on, and puts what they find into words. */
export function applyRules(rules: readonly AnyRule[], context: RuleContext, scopes: Scopes): Finding[] {
  return rules.flatMap((rule) => {
    const level = context.config.levels.get(rule.id);
    if (level === 'off') return [];
    return rule.check(context).map((raw) => findingOf(rule, raw, level, scopes, context.today));
  });
}

function findingOf(
  rule: AnyRule,
  raw: RawFinding<Record<string, unknown>>,
  configured: Finding['level'] | undefined,
  scopes: Scopes,
  today: string,
): Finding {
  const targets = (raw.targets ?? []).map((t) => t.name);
  const ignore = scopes.ignoreOf(raw.location.path, rule.id, today);
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
    suppressed: ignore === null ? null : { by: 'configuration', reason: ignore.reason },
  };
}

/** Stable while the finding's subject is: lines may move, so they are no part of it. */
function fingerprint(ruleId: string, path: string, args: Record<string, unknown>, targets: string[]): string {
  const subject = args.image ?? args.raw ?? args.name ?? '';
  // Loaded here and not above: the module costs a third of an empty run.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256')
    .update(JSON.stringify([ruleId, path, subject, targets]))
    .digest('hex')
    .slice(0, 32);
}
