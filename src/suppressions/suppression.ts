import type { Finding } from '../report/report.js';
import type { Location } from '../text/location.js';

/** Findings that are accepted, wherever that is written. */
export interface Suppression {
  by: 'comment' | 'annotation' | 'configuration';
  /** Empty: all rules. */
  rules: readonly string[];
  reason: string;
  /** ISO date of the last day, or null. */
  until: string | null;
  /** Where it is written, and as what. */
  location: Location;
  text: string;
  /** Other files that have places that it is about; left out where there are none. */
  elsewhere?: readonly string[];
  /** Whether it is about the place of a finding. */
  covers(finding: Location): boolean;
}

/** What is wrong with a suppression: it cannot be understood, or nothing needs it. */
export interface UnusedSuppression {
  location: Location;
  /** The suppression as it is written; empty for a baseline. */
  text: string;
  by: Suppression['by'] | 'baseline';
  /** What it is about and is not found: rules, or entries of a baseline. Empty where it is about all rules, or wrong. */
  idle: string[];
  /** Why it cannot be understood, as the rest of a sentence; null for one that can. */
  wrong: string | null;
}

export interface Suppressed {
  findings: Finding[];
  /** The rules of which each suppression has met a finding. */
  used: Map<Suppression, Set<string>>;
}

/**
 * Marks the findings that a suppression covers. One whose last day is over marks nothing, and the finding says so.
 * @param today ISO date
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed {
  const used: Suppressed['used'] = new Map();
  if (suppressions.length === 0) return { findings: [...findings], used };
  const near = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    if (one.by === 'configuration') continue;
    for (const path of new Set([one.location.path, ...(one.elsewhere ?? [])])) {
      const inFile = near.get(path);
      if (inFile === undefined) near.set(path, [one]);
      else inFile.push(one);
    }
  }
  const configured = suppressions.filter(({ by }) => by === 'configuration');
  const meet = (among: readonly Suppression[], finding: Finding): Met => {
    const covering = among.filter(
      ({ rules, covers }) => (rules.length === 0 || rules.includes(finding.ruleId)) && covers(finding),
    );
    for (const one of covering) used.set(one, (used.get(one) ?? new Set()).add(finding.ruleId));
    const active = covering.find(({ until }) => until === null || today <= until);
    return { active, over: covering[0] };
  };
  // An entry of the configuration covers a file as a whole: thousands of findings there meet the same ones.
  const meetConfigured = oncePerPathAndRule((finding) => meet(configured, finding));
  const marked = findings.map((finding) => {
    if (finding.suppressed !== null) return finding;
    const met = meet(near.get(finding.path) ?? [], finding);
    const other = meetConfigured(finding);
    const active = met.active ?? other.active;
    if (active !== undefined) {
      return { ...finding, suppressed: { by: active.by, reason: active.reason } };
    }
    const over = met.over ?? other.over;
    return over === undefined ? finding : expired(finding, over);
  });
  return { findings: marked, used };
}

/** What covers a finding: the first that still counts, and the first whatever its last day is. */
interface Met {
  active: Suppression | undefined;
  over: Suppression | undefined;
}

function oncePerPathAndRule(meet: (finding: Finding) => Met): (finding: Finding) => Met {
  const known = new Map<string, Met>();
  return (finding) => {
    const key = `${finding.ruleId} ${finding.path}`;
    const met = known.get(key) ?? meet(finding);
    known.set(key, met);
    return met;
  };
}

function expired(finding: Finding, { by, until, location }: Suppression): Finding {
  const what = by === 'configuration' ? 'entry of the configuration' : by;
  return {
    ...finding,
    problem: `${finding.problem} It was suppressed by ${location.path}:${location.line}, and that expired on ${until}.`,
    related: [...finding.related, { ...location, message: `this ${what} suppressed it until ${until}` }],
  };
}

/**
 * The suppressions that no finding needs.
 * @param couldFind whether this run could have found what a rule looks for
 */
export function unused(
  suppressions: readonly Suppression[],
  used: Suppressed['used'],
  couldFind: (ruleId: string) => boolean,
): UnusedSuppression[] {
  return suppressions.flatMap((one) => {
    const met = used.get(one) ?? new Set();
    const idle = one.rules.filter((id) => !met.has(id) && couldFind(id));
    const needed = one.rules.length === 0 ? met.size > 0 : idle.length === 0;
    return needed ? [] : [{ location: one.location, text: one.text, by: one.by, idle, wrong: null }];
  });
}
