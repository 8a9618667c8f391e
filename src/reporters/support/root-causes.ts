// Many findings can have one cause: forty services behind one variable of `.env`, one YAML anchor or one base
// Dockerfile. Reviewers want the line to change, once, and then what else it decides.

import type { Finding, Report } from '../../report/report.js';
import type { Location, Related } from '../../text/location.js';
import { groupBy } from './group.js';
import { byText, count, LEVELS, MAX_PLACES, place } from './words.js';

/** Findings of one rule and level that stand or fall with one place; most often it is a single finding. */
export interface RootCause extends Location {
  ruleId: string;
  level: Finding['level'];
  title: string;
  /** Of the first finding. */
  problem: string;
  remedies: readonly string[];
  why: string | null;
  /** What the place decides, where that is more than one finding. */
  reach: string | null;
  /** All that it decides, in the report's order. */
  findings: readonly Finding[];
  /** Where those stand, this place apart; empty for a finding that stands alone. */
  places: Related[];
  /** The places that explain it. */
  related: readonly Related[];
  /** Of the only finding, or of all where they are one and the same replacement. */
  fix: Finding['fix'];
  preexisting: boolean;
}

type Findings = readonly [Finding, ...Finding[]];

/** Followed from base image to base image; the repository's own images can be built from each other in a circle. */
const MAX_STEPS = 20;

/**
 * The findings that count, grouped by what causes them: most severe level first, new before old, then by how much each
 * decides, then by place. Pure: the same report gives the same groups.
 */
export function rootCauses(report: Report): RootCause[] {
  const open = report.findings.filter((finding) => finding.suppressed === null);
  const named = new Set(open.flatMap((finding) => causeOf(finding) ?? []).map(keyOf));
  const causeAt = new Map<string, Location>();
  for (const finding of open) {
    const cause = causeOf(finding);
    if (cause !== undefined) causeAt.set(keyOf(finding), cause);
  }
  const groups = groupBy(open, (finding, index) => {
    const cause = keyOf(follow(finding, causeAt));
    // Two findings at one place can say different things; only what one place decides belongs together.
    return named.has(cause) ? JSON.stringify([finding.ruleId, finding.level, cause]) : index;
  });
  return [...groups.values()]
    .map((findings) => describe(findings, follow(findings[0], causeAt)))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        Number(a.preexisting) - Number(b.preexisting) ||
        b.findings.length - a.findings.length ||
        byText(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column,
    );
}

/** An image may be built here on a base whose own tag is decided elsewhere: that place is the one to change. */
function follow(finding: Finding, causes: ReadonlyMap<string, Location>): Location {
  let at: Location = causeOf(finding) ?? finding;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const next = causes.get(keyOf(at));
    if (next === undefined || keyOf(next) === keyOf(at)) break;
    at = next;
  }
  return at;
}

/** A base image built here weighs more than the variable that names it, and is behind it. */
function causeOf({ related }: Finding): Related | undefined {
  return related.findLast((other) => other.cause === true);
}

function describe(findings: Findings, cause: Location): RootCause {
  // The finding at the cause itself describes it best.
  const first = findings.find((finding) => keyOf(finding) === keyOf(cause)) ?? findings[0];
  const alone = findings.length === 1;
  const at = alone ? first : cause;
  const { ruleId, level, title, problem, remedies, why } = first;
  return {
    ...rangeOf(at),
    ruleId,
    level,
    title: titleOf(findings, title),
    problem,
    remedies,
    why,
    reach: alone ? null : reachOf(findings),
    findings,
    places: placesOf(findings, at),
    related: alone ? first.related : explanationsOf(findings, at),
    fix: sharedFix(findings),
    preexisting: findings.every((finding) => finding.preexisting === true),
  };
}

function titleOf(findings: readonly Finding[], title: string): string {
  if (findings.length === 1) return title;
  const alike = findings.every((finding) => finding.title === title);
  return alike
    ? `${title}, in ${findings.length} places`
    : `${title}, and ${findings.length - 1} more like it`;
}

/** `This line decides 40 images in 38 files: a:1, b:2 and 38 more.` */
function reachOf(findings: readonly Finding[]): string {
  const places = unique(findings.map(place));
  const files = unique(findings.map(({ path }) => path));
  const named = places.slice(0, MAX_PLACES).join(', ');
  const rest = places.length - MAX_PLACES;
  return `This line decides ${count(findings.length, 'finding')} in ${count(files.length, 'file')}: ${named}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function placesOf(findings: readonly Finding[], at: Location): Related[] {
  return distinct(
    findings.map((finding) => ({ ...rangeOf(finding), message: finding.title })),
    at,
  );
}

/** Related places that all of them share, e.g. where the target is declared. */
function explanationsOf(findings: Findings, at: Location): Related[] {
  const shares = new Map<string, number>();
  for (const { related } of findings) {
    for (const key of new Set(related.map(keyOf))) shares.set(key, (shares.get(key) ?? 0) + 1);
  }
  const shared = findings[0].related.filter((other) => shares.get(keyOf(other)) === findings.length);
  return distinct(shared, at);
}

function sharedFix(findings: Findings): Finding['fix'] {
  const fixes = unique(
    findings.map(({ fix }) => JSON.stringify(fix?.edits.map((edit) => [keyOf(edit), edit.text]) ?? null)),
  );
  return fixes.length === 1 ? findings[0].fix : null;
}

function distinct(places: readonly Related[], but: Location): Related[] {
  const seen = new Set([keyOf(but)]);
  return places.filter((other) => !seen.has(keyOf(other)) && seen.add(keyOf(other)));
}

function rangeOf({ path, line, column, endLine, endColumn }: Location): Location {
  return { path, line, column, endLine, endColumn };
}

function keyOf({ path, line, column }: Location): string {
  return JSON.stringify([path, line, column]);
}

function unique<T>(things: readonly T[]): T[] {
  return [...new Set(things)];
}
