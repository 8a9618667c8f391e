import { boundSubject, fingerprintOf } from './fingerprint.js';
import { attempt } from './internal-errors.js';
import type { Finding, Level } from './report.js';
import { placedImages } from './rules/placed.js';
import type { RawFinding, Rule, RuleContext } from './rules/rule.js';

type Args = Record<string, unknown>;
type AnyRule = Rule<Args>;

/** Of one finding, when those of its duplicates are added. */
const MAX_RELATED = 100;

/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
export function applyRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const findings = rules.flatMap((rule) => {
    const configured = context.config.levels.get(rule.id);
    if (configured === 'off') return [];
    return rawFindingsOf(rule, context).flatMap((raw) =>
      guarded(rule, raw.location.path, context, () => [findingOf(rule, raw, configured)]),
    );
  });
  return withoutDuplicates(findings);
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

function findingOf(rule: AnyRule, raw: RawFinding<Args>, configured: Level | undefined): Finding {
  const identity = {
    ruleId: rule.id,
    path: raw.location.path,
    subject: boundSubject(raw.subject),
    targets: [...new Set((raw.targets ?? []).map((target) => target.name))],
  };
  return {
    ...identity,
    level: configured ?? raw.level ?? rule.level,
    ...rule.words(raw.args),
    ...raw.location,
    related: raw.related ?? [],
    fingerprint: fingerprintOf(identity),
    fix: raw.fix ?? null,
    suppressed: null,
  };
}

/**
 * One finding for those that differ in nothing but their related places: a Dockerfile that two jobs build on runners of
 * one label, a container that two overlays of a kustomization change alike.
 */
function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const distinct: Finding[] = [];
  /** By identity and place: indexes in the list above. Of one identity and place there is hardly ever more than one. */
  const known = new Map<string, number[]>();
  for (const finding of findings) {
    const { fingerprint, line, column, endLine, endColumn, path } = finding;
    const key = `${fingerprint} ${line}:${column}-${endLine}:${endColumn} ${path}`;
    const indexes = known.get(key) ?? [];
    known.set(key, indexes);
    const index = indexes.find((at) => saysTheSame(distinct[at], finding));
    const equal = index === undefined ? undefined : distinct[index];
    if (index !== undefined && equal !== undefined) {
      distinct[index] = { ...equal, related: united(equal, finding) };
      continue;
    }
    indexes.push(distinct.length);
    distinct.push(finding);
  }
  return distinct;
}

function saysTheSame(one: Finding | undefined, { level, title, message }: Finding): boolean {
  return one?.level === level && one.title === title && one.message === message;
}

function united(one: Finding, other: Finding): Finding['related'] {
  if (one.related.length >= MAX_RELATED) return one.related;
  const known = new Set(one.related.map((place) => JSON.stringify(place)));
  return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}
