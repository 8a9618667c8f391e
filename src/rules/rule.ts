import type { Config, DeclaredTarget } from '../config/config.js';
import type { ReadProblem } from '../image-use.js';
import { type JudgedUse, severity } from '../judge.js';
import type { Fix, Level, Location, Related } from '../report.js';

export { listed } from '../text/phrases.js';

/** Everything a rule may look at. */
export interface RuleContext {
  uses: readonly JudgedUse[];
  config: Config;
  problems: readonly ReadProblem[];
  /** ISO date that support dates are held against. */
  today: string;
  /** How a path's targets count: whether each must fit, or one is enough. */
  requireOf(path: string): 'every' | 'any';
}

/** What a rule found, as data. The rule's own `words` turn the arguments into language. */
export interface RawFinding<Args> {
  location: Location;
  args: Args;
  targets?: DeclaredTarget[];
  related?: Related[];
  fix?: Fix | null;
  /** Where it differs from the rule's own. */
  level?: Level;
}

export interface Words {
  /** A few words: an annotation's title. */
  title: string;
  /** What is wrong, why, and what to do next. */
  message: string;
}

/** A rule is one file: its id, its level, one line on what it says, what it looks for, and its words. */
export interface Rule<Args = never> {
  id: string;
  level: Level;
  summary: string;
  check(context: RuleContext): RawFinding<Args>[];
  words(args: Args): Words;
}

/** Keeps a rule's argument type between `check` and `words`, and hides it from the list of rules. */
export function rule<Args>(definition: Rule<Args>): Rule<Record<string, unknown>> {
  return definition as unknown as Rule<Record<string, unknown>>;
}

/** Whether the scope asks for one target only, and one fits. */
export function satisfied(judged: JudgedUse, context: RuleContext): boolean {
  const fits = judged.outcomes.some((o) => severity(o.verdict) < severity('unknown') && o.rule !== 'R3b');
  return fits && context.requireOf(judged.use.location.path) === 'any';
}

/** An image use's reference as it is best shown. */
export function shown(judged: JudgedUse): string {
  return judged.use.reference ?? judged.use.raw;
}
