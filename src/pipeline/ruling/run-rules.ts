import type { Level } from '../../model/options.js';
import type { ReadProblem } from '../../model/reading.js';
import { boundSubject, fingerprintOf } from '../../report/fingerprint.js';
import { MAX_ITEMS } from '../../report/limits.js';
import { messageOf } from '../../report/message.js';
import type { Finding } from '../../report/report.js';
import { placedImages } from '../../rules/support/placed.js';
import type { RawFinding, Rule, RuleContext } from '../../rules/support/rule.js';
import { OverBudget } from '../../text/budget.js';
import type { Location } from '../../text/location.js';
import { SharedParts } from './shared-parts.js';

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
  const parts = new SharedParts(context.budget);
  let cutPlaces = 0;
  for (const rule of rules) {
    const configured = context.config.levels.get(rule.id);
    if (configured === 'off') continue;
    const run = new RuleRun(rule, configured, context, parts);
    for (const finding of run.findings()) findings.push(finding);
    problems.push(...run.cut());
    cutPlaces += run.cutPlaces;
  }
  return { findings: withoutDuplicates(findings), problems, cutPlaces };
}

/** Characters that a finding is counted as beside the parts that it shares: its subject, its fix, its fingerprint. */
const FINDING = 800;

/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
  /** Related places that findings have no room for. */
  cutPlaces = 0;
  /** Where the budget was used up, and how often. */
  #cut: { at: Location; count: number } | null = null;

  constructor(
    private readonly rule: AnyRule,
    private readonly configured: Level | undefined,
    private readonly context: RuleContext,
    private readonly parts: SharedParts,
  ) {}

  /**
   * What the rule finds at each image, in each workload, and in the repository as a whole: one after the other, since
   * what a rule finds holds much more than the finding that is made of it.
   */
  *findings(): Generator<Finding> {
    const { rule, context } = this;
    const { checkImage, checkWorkload, check } = rule;
    if (checkImage !== undefined)
      for (const judged of context.uses)
        yield* this.#paid(judged.use.location, judged.outcomes.length, () => checkImage(judged, context));
    if (checkWorkload !== undefined)
      for (const placed of this.#guarded(null, () => placedImages(context.uses))) {
        const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
        const [first] = placed;
        if (first !== undefined)
          yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
      }
    if (check !== undefined)
      for (const raw of this.#guarded(null, () => check(context)))
        yield* this.#paid(raw.location, 0, () => [raw]);
  }

  /** A problem where the rule has not looked at everything. */
  cut(): ReadProblem[] {
    if (this.#cut === null) return [];
    const { at, count } = this.#cut;
    const { id } = this.rule;
    return [
      {
        location: at,
        message: `rule ${id} takes more work than is done: ${count} images, workloads or files, from this one on, are not checked by it`,
        problem: `rule ${id} takes more work than is done`,
      },
    ];
  }

  /** What a rule finds in one piece, or nothing where the budget does not allow for all of it. */
  #paid(at: Location, outcomes: number, work: () => readonly RawFinding<Args>[]): readonly Finding[] {
    const { budget } = this.context;
    // Where the rule was cut before, what it finds here would be dropped, too.
    const isVain = this.#cut !== null && !budget.has({ steps: 1 + outcomes, characters: FINDING });
    try {
      if (isVain) return this.#leaveOut(at);
      budget.spend(1 + outcomes);
      return this.#guarded(at.path, work).flatMap((raw) =>
        this.#guarded(raw.location.path, () => [this.#finding(raw)]),
      );
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      return this.#leaveOut(at);
    }
  }

  #leaveOut(at: Location): readonly never[] {
    this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
    return [];
  }

  /** @throws OverBudget */
  #guarded<T>(path: string | null, work: () => readonly T[]): readonly T[] {
    try {
      return work();
    } catch (error) {
      if (error instanceof OverBudget) throw error;
      this.context.internalErrors.record(`rule ${this.rule.id}`, path, error);
      return [];
    }
  }

  /** @throws OverBudget */
  #finding(raw: RawFinding<Args>): Finding {
    const { rule, configured, context, parts } = this;
    context.budget.make(FINDING);
    const identity = {
      ruleId: rule.id,
      path: raw.location.path,
      subject: boundSubject(raw.subject),
      targets: parts.names(raw.targets ?? NONE),
    };
    const { ruleId, path, subject, targets } = identity;
    const { line, column, endLine, endColumn } = raw.location;
    const { title, problem, remedies, why } = rule.describe(raw.args);
    const related = raw.related ?? NONE;
    // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
    const finding: Finding = {
      ruleId,
      path,
      subject,
      targets,
      level: configured ?? raw.level ?? rule.level,
      title: parts.text(title),
      problem: parts.text(problem),
      remedies: parts.texts(remedies),
      why: why === null ? null : parts.text(why),
      line,
      column,
      endLine,
      endColumn,
      related: parts.places(related),
      fingerprint: fingerprintOf(identity),
      fix: raw.fix ?? null,
      suppressed: null,
    };
    this.cutPlaces += Math.max(0, related.length - MAX_ITEMS.related);
    return finding;
  }
}

/** One list for all that have none. */
const NONE: readonly never[] = [];

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
  if (one.related.length >= MAX_ITEMS.related) return one.related;
  const known = new Set(one.related.map((place) => JSON.stringify(place)));
  return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}
