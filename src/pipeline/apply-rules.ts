import { attempt } from '../model/internal-errors.js';
import type { Level } from '../model/options.js';
import { boundSubject, fingerprintOf } from '../report/fingerprint.js';
import type { Finding } from '../report/report.js';
import { placedImages } from '../rules/support/placed.js';
import type { RawFinding, Rule, RuleContext } from '../rules/support/rule.js';
import type { Related } from '../text/location.js';

type Args = Record<string, unknown>;
type AnyRule = Rule<Args>;

/** Of one finding, when those of its duplicates are added. */
const MAX_RELATED = 100;

/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
export function applyRules(rules: readonly AnyRule[], context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const places = new SharedPlaces();
  for (const rule of rules) {
    const configured = context.config.levels.get(rule.id);
    if (configured === 'off') continue;
    for (const raw of rawFindingsOf(rule, context))
      findings.push(
        ...guarded(rule, raw.location.path, context, () => [findingOf(rule, raw, configured, places)]),
      );
  }
  return withoutDuplicates(findings);
}

/**
 * What a rule finds at each image, in each workload, and in the repository as a whole: one after the other, since what a
 * rule finds holds much more than the finding that is made of it.
 */
function* rawFindingsOf(rule: AnyRule, context: RuleContext): Generator<RawFinding<Args>> {
  const { checkImage, checkWorkload, check } = rule;
  const { uses } = context;
  if (checkImage !== undefined)
    for (const judged of uses)
      yield* guarded(rule, judged.use.location.path, context, () => checkImage(judged, context));
  if (checkWorkload !== undefined)
    for (const placed of guarded(rule, null, context, () => placedImages(uses)))
      yield* guarded(rule, placed[0]?.run.location.path ?? null, context, () =>
        checkWorkload(placed, context),
      );
  if (check !== undefined) yield* guarded(rule, null, context, () => check(context));
}

function guarded<T>(rule: AnyRule, path: string | null, context: RuleContext, work: () => T[]): T[] {
  return attempt(`rule ${rule.id}`, path, context.internalErrors, work, []);
}

function findingOf(
  rule: AnyRule,
  raw: RawFinding<Args>,
  configured: Level | undefined,
  places: SharedPlaces,
): Finding {
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
    related: places.of(raw.related ?? []),
    fingerprint: fingerprintOf(identity),
    fix: raw.fix ?? null,
    suppressed: null,
  };
}

/** Related places of many findings are the same ones, e.g. where each target is declared: equal ones are one object. */
class SharedPlaces {
  readonly #known = new Map<string, Related>();

  of(places: readonly Related[]): Related[] {
    return places.map((place) => {
      const { path, line, column, endLine, endColumn, message, cause } = place;
      const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
      const known = this.#known.get(key) ?? place;
      this.#known.set(key, known);
      return known;
    });
  }
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
