import type { Level } from '../../model/options.js';
import type { ReadProblem } from '../../model/reading.js';
import { boundSubject, fingerprintOf } from '../../report/fingerprint.js';
import { MAX_ITEMS } from '../../report/limits.js';
import { messageOf } from '../../report/message.js';
import type { Finding } from '../../report/report.js';
import { placedImages } from '../../rules/support/placed.js';
import type { RawFinding, Rule, RuleContext } from '../../rules/support/rule.js';
import type { Location, Related } from '../../text/location.js';

const MAX_RELATED = MAX_ITEMS.related;

type Args = Record<string, unknown>;
type AnyRule = Rule<Args>;

/** What rules have found, what they have not looked at, and how many related places findings have no room for. */
export interface Ruled {
  readonly findings: readonly Finding[];
  readonly problems: readonly ReadProblem[];
  readonly cutPlaces: number;
}

/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
export function runRules(rules: readonly AnyRule[], context: RuleContext): Ruled {
  const findings: Finding[] = [];
  const problems: ReadProblem[] = [];
  const shared = new Shared();
  for (const rule of rules) {
    const configured = context.config.levels.get(rule.id);
    if (configured === 'off') continue;
    const run = new RuleRun(rule, context);
    for (const raw of run.findings())
      findings.push(...run.guarded(raw.location.path, () => [findingOf(rule, raw, configured, shared)]));
    problems.push(...run.cut());
  }
  return { findings: withoutDuplicates(findings), problems, cutPlaces: shared.cutPlaces };
}

/** Steps of a place, or a target, that a finding names: it is compared, written and hashed. */
const NAMED = 40;

/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
  /** Where the budget was used up, and how often. */
  #cut: { at: Location; count: number } | null = null;

  constructor(
    private readonly rule: AnyRule,
    private readonly context: RuleContext,
  ) {}

  /**
   * What the rule finds at each image, in each workload, and in the repository as a whole: one after the other, since
   * what a rule finds holds much more than the finding that is made of it.
   */
  *findings(): Generator<RawFinding<Args>> {
    const { rule, context } = this;
    const { checkImage, checkWorkload, check } = rule;
    if (checkImage !== undefined)
      for (const judged of context.uses)
        yield* this.#paid(judged.use.location, judged.outcomes.length, () => checkImage(judged, context));
    if (checkWorkload !== undefined)
      for (const placed of this.guarded(null, () => placedImages(context.uses))) {
        const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
        const [first] = placed;
        if (first !== undefined)
          yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
      }
    if (check !== undefined) yield* this.guarded(null, () => check(context));
  }

  guarded<T>(path: string | null, work: () => readonly T[]): readonly T[] {
    return this.context.internalErrors.guard(`rule ${this.rule.id}`, path, work, []);
  }

  /** A problem where the rule has not looked at everything. */
  cut(): ReadProblem[] {
    if (this.#cut === null) return [];
    const { at, count } = this.#cut;
    const { id } = this.rule;
    return [
      {
        location: at,
        message: `rule ${id} takes more work than is done: ${count} images or workloads, from this one on, are not checked by it`,
        problem: `rule ${id} takes more work than is done`,
      },
    ];
  }

  #paid(at: Location, outcomes: number, work: () => RawFinding<Args>[]): readonly RawFinding<Args>[] {
    return this.guarded(at.path, () => {
      const { budget } = this.context;
      // Where a rule was cut before, what it finds here would be dropped, too.
      const isVain = this.#cut !== null && !budget.has({ steps: NAMED * outcomes, characters: 0 });
      if (!isVain && budget.affords(1 + outcomes)) {
        const found = work();
        const named = found.reduce((sum, raw) => sum + namedBy(raw), 0);
        if (budget.affords(NAMED * named)) return found;
      }
      this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
      return [];
    });
  }
}

function namedBy({ targets, related }: RawFinding<Args>): number {
  return (targets?.length ?? 0) + (related?.length ?? 0);
}

function findingOf(
  rule: AnyRule,
  raw: RawFinding<Args>,
  configured: Level | undefined,
  shared: Shared,
): Finding {
  const identity = {
    ruleId: rule.id,
    path: raw.location.path,
    subject: boundSubject(raw.subject),
    targets: shared.names([...new Set((raw.targets ?? []).map((target) => target.name))]),
  };
  const { title, problem, remedies, why } = rule.describe(raw.args);
  return {
    ...identity,
    level: configured ?? raw.level ?? rule.level,
    title: shared.text(title),
    problem: shared.text(problem),
    remedies: shared.names(remedies),
    why: why === null ? null : shared.text(why),
    ...raw.location,
    related: shared.places(raw.related ?? []),
    fingerprint: fingerprintOf(identity),
    fix: raw.fix ?? null,
    suppressed: null,
  };
}

/** Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one. */
class Shared {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, string[]>();
  readonly #places = new Map<string, { id: number; place: Related }>();
  readonly #placeLists = new Map<string, Related[]>();
  readonly #numbered = new WeakMap<Related, { id: number; place: Related }>();
  /** Places that findings have no room for. */
  cutPlaces = 0;

  text(text: string): string {
    return this.#first(this.#texts, text, () => text);
  }

  names(names: readonly string[]): string[] {
    return this.#first(this.#lists, JSON.stringify(names), () => names.map((name) => this.text(name)));
  }

  places(places: readonly Related[]): Related[] {
    this.cutPlaces += Math.max(0, places.length - MAX_RELATED);
    const known = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
    return this.#first(this.#placeLists, known.map(({ id }) => id).join(), () =>
      known.map(({ place }) => place),
    );
  }

  #place(place: Related): { id: number; place: Related } {
    const numbered = this.#numbered.get(place);
    if (numbered !== undefined) return numbered;
    const { path, line, column, endLine, endColumn, message, cause } = place;
    const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
    const known = this.#first(this.#places, key, () => ({ id: this.#places.size, place }));
    this.#numbered.set(place, known);
    return known;
  }

  #first<K, V>(all: Map<K, V>, key: K, make: () => V): V {
    const known = all.get(key) ?? make();
    all.set(key, known);
    return known;
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

function saysTheSame(one: Finding | undefined, other: Finding): boolean {
  return one?.level === other.level && one.title === other.title && messageOf(one) === messageOf(other);
}

function united(one: Finding, other: Finding): Finding['related'] {
  if (one.related.length >= MAX_RELATED) return one.related;
  const known = new Set(one.related.map((place) => JSON.stringify(place)));
  return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}
