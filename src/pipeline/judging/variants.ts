// Dockerfiles that are variants of one image: the same path but for the Windows release in it, or one FROM line that
// is built with several values. Together they cover the matrix: none of them must run on every target.

import type { JudgedUse, Outcome } from '../../model/judged-use.js';
import { releases } from '../../windows/releases.js';
import { severity } from '../../windows/severity.js';

/** Words of a path that name a release, as base images' tags do. */
const RELEASE_WORDS = new Set(releases.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
const YEAR = /^20(?:16|19|22|25)$/;

/**
 * Takes a variant off the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
export function coverTogether(judged: readonly JudgedUse[]): JudgedUse[] {
  const groups = new Map<string, JudgedUse[]>();
  for (const one of judged) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const changed = new Map<JudgedUse, JudgedUse>();
  for (const group of groups.values()) {
    if (new Set(group.map(buildOf)).size < 2) continue;
    const newest = group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
    const lists = new Set(group.map(({ outcomes }) => outcomes));
    const fitted = new Set([...lists].flatMap((list) => list.filter(fits).map((o) => o.target)));
    // Where none fits, the newest variant is the one to make the missing one from.
    const covered = oncePerList((list) => list.filter(fits));
    const orMissing = oncePerList((list) => list.filter((o) => fits(o) || !fitted.has(o.target)));
    const named = group.slice(0, MAX_NAMED);
    for (const one of group) {
      const variants = named.filter((other) => other !== one).map((other) => other.use.location);
      changed.set(one, { ...restricted(one, one === newest ? orMissing : covered), variants });
    }
  }
  return judged.map((one) => changed.get(one) ?? one);
}

type Lists = (outcomes: readonly Outcome[]) => readonly Outcome[];

/** A use with fewer outcomes for what no workload runs; what one runs keeps all. */
function restricted(judged: JudgedUse, stays: Lists): JudgedUse {
  const byRun = judged.byRun.map(({ run, outcomes }) => ({
    run,
    outcomes: run.workload.kind === null ? stays(outcomes) : outcomes,
  }));
  const lists = new Set(byRun.map(({ outcomes }) => outcomes));
  const [only] = lists;
  return {
    ...judged,
    byRun,
    outcomes: only !== undefined && lists.size === 1 ? only : [...new Set([...lists].flat())],
  };
}

/** What is made of a list of outcomes, made once however many uses share it. */
function oncePerList(make: Lists): Lists {
  const made = new Map<readonly Outcome[], readonly Outcome[]>();
  return (outcomes) => {
    const known = made.get(outcomes) ?? make(outcomes);
    made.set(outcomes, known);
    return known;
  };
}

/** Variants that are named beside one of them; a line may be built in thousands of ways. */
const MAX_NAMED = 10;

function fits(outcome: Outcome): boolean {
  return severity(outcome.verdict) < severity('unknown');
}

/** Null for what is no image of a Dockerfile, or has no version. */
function keyOf({ use }: JudgedUse): string | null {
  if (use.kind !== 'dockerfile' || use.role !== 'run' || use.versions.length === 0) return null;
  const { path, line } = use.location;
  const pattern = patternOf(path);
  // Of one line, other repositories are other images: Server Core and Nano Server.
  return pattern === path ? `${path}:${line} ${use.parsed?.repository ?? ''}` : pattern;
}

/** The path with its releases taken out. */
function patternOf(path: string): string {
  const words = path.split(/([^A-Za-z0-9]+)/);
  return words
    .map((word, i) => {
      const before = words[i - 2] ?? '';
      const names = RELEASE_WORDS.has(word.toLowerCase()) || (YEAR.test(word) && BEFORE_YEAR.test(before));
      return names ? '\0' : word;
    })
    .join('');
}

function buildOf({ use }: JudgedUse): number {
  return use.versions.reduce((newest, { build }) => Math.max(newest, build), 0);
}
