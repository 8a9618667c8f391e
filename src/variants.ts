// Dockerfiles that are variants of one image: the same path but for the Windows release in it, or one FROM line that
// is built with several values. Together they cover the matrix: none of them must run on every target.

import type { JudgedUse } from './judge.js';
import { severity } from './judge.js';
import { releases } from './windows/releases.js';

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
    if (new Set(group.map(buildOf)).size > 1) for (const one of group) changed.set(one, covered(one, group));
  }
  return judged.map((one) => changed.get(one) ?? one);
}

function covered(one: JudgedUse, group: readonly JudgedUse[]): JudgedUse {
  const newest = group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
  const outcomes = one.outcomes.filter((outcome) => {
    if (outcome.run.workload.orchestrator !== null || severity(outcome.verdict) < severity('unknown'))
      return true;
    const fits = group.some((other) =>
      other.outcomes.some((o) => o.target === outcome.target && severity(o.verdict) < severity('unknown')),
    );
    // Nobody fits: the newest variant is the one to make the missing one from.
    return !fits && one === newest;
  });
  const others = group.filter((other) => other !== one).map((other) => other.use.location);
  return { ...one, outcomes, variants: others };
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
  return Math.max(...use.versions.map((version) => version.build));
}
