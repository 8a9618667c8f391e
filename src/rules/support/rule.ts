import type { Config } from '../../config/config.js';
import type { InternalErrors } from '../../model/internal-errors.js';
import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import type { Level, OnLookupFailure } from '../../model/options.js';
import type { ReadProblem } from '../../model/reading.js';
import type { RuntimeClass } from '../../model/run.js';
import type { Description } from '../../report/message.js';
import type { Fix } from '../../report/report.js';
import type { Subject } from '../../report/subject.js';
import type { UnusedSuppression } from '../../suppressions/suppression.js';
import type { Budget } from '../../text/budget.js';
import type { Location, Related } from '../../text/location.js';
import { severity } from '../../windows/severity.js';
import type { PlacedImage } from './placed.js';

export { listed } from '../../text/phrases.js';

/** Everything a rule may look at. */
export interface RuleContext {
  uses: readonly JudgedImage[];
  config: Config;
  /** Where the configuration is, or where one would be written. */
  configPath: string;
  /** Files, and parts of the work, that were not checked. */
  problems: readonly ReadProblem[];
  /** The RuntimeClass objects of the repository, by name. */
  runtimeClasses: ReadonlyMap<string, RuntimeClass>;
  /** Parts that failed, the rules that ran before among them. Rules themselves add nothing to it. */
  internalErrors: InternalErrors;
  /** Suppressions that are wrong or that nothing needs; known only when all other rules have run. */
  unusedSuppressions: readonly UnusedSuppression[];
  /** ISO date that support dates are held against. */
  today: string;
  onLookupFailure: OnLookupFailure;
  /** What the rules may cost. */
  budget: Budget;
  /** How a path's targets count: whether each must fit, or one is enough. */
  requireOf(path: string): 'every' | 'any';
}

/** What a rule found, as data. The rule's own `describe` turns the arguments into language. */
export interface RawFinding<Args> {
  location: Location;
  /** What tells it from the rule's other findings in the file. */
  subject: Subject;
  args: Args;
  /** The targets, or the build host, that it is about. */
  targets?: readonly { name: string }[];
  related?: readonly Related[];
  fix?: Fix | null;
  /** Where it differs from the rule's own. */
  level?: Level;
}

/**
 * A rule is one file: its id, its level, one line on what it says, what it looks for, and its description. It looks at the
 * smallest piece that it can: where it fails at one image, its findings at the others stand.
 */
export interface Rule<Args = never> {
  id: string;
  level: Level;
  summary: string;
  /** Without these it finds little or nothing: a suppression of it is not idle then. */
  needs?: readonly ('targets' | 'registries')[];
  /** What it finds at one image use. */
  checkImage?: (judged: JudgedImage, context: RuleContext) => RawFinding<Args>[];
  /** What it finds in one workload. @param images those that it runs, at least one: the containers of a pod together */
  checkWorkload?: (images: readonly PlacedImage[], context: RuleContext) => RawFinding<Args>[];
  /** What it finds in the repository as a whole. */
  check?: (context: RuleContext) => RawFinding<Args>[];
  describe(args: Args): Description;
}

/** Keeps a rule's argument type between `check` and `describe`, and hides it from the list of rules. */
export function rule<Args>(definition: Rule<Args>): Rule<Record<string, unknown>> {
  return definition as unknown as Rule<Record<string, unknown>>;
}

/** Whether the scope asks for one target only, and one fits. */
export function satisfied(judged: JudgedImage, context: RuleContext): boolean {
  const fits = judged.outcomes.some((o) => severity(o.verdict) < severity('unknown') && o.rule !== 'R3b');
  return fits && context.requireOf(judged.use.location.path) === 'any';
}

/** Where an image is to start: not the stages and the files that are only copied out of. */
export function placesOf({ outcomes }: JudgedImage): Outcome[] {
  return outcomes.filter((o) => o.verdict !== 'exempt');
}

/** An image use's reference as it is best shown. */
export function shown(judged: JudgedImage): string {
  return judged.use.reference ?? judged.use.raw;
}
