// Variants of one image, each for another Windows release: Dockerfiles whose paths differ in the release alone, stages of
// one Dockerfile whose names do, one FROM line that is built with several values, and what the repository runs of the
// same name under other tags. Together they cover the matrix: none of them must run on every target.

import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import { repositoryOf } from '../../windows/reference.js';
import { severity } from '../../windows/severity.js';
import { withoutReleases } from '../../windows/variant-names.js';

/**
 * Makes a variant exempt on the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
export function coverTogether(judged: readonly JudgedImage[]): JudgedImage[] {
  const byName = groupsOf(judged, (one) => keyOf(one) ?? []);
  const together = cover(judged, byName, newestOf);
  // What is run under the name may be built elsewhere: a Dockerfile here keeps what nothing fits.
  return cover(together, groupsOf(together, repositoriesOf), () => null);
}

function newestOf(group: readonly JudgedImage[]): JudgedImage | null {
  return group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
}

function groupsOf(
  judged: readonly JudgedImage[],
  keysOf: (one: JudgedImage) => string | readonly string[],
): JudgedImage[][] {
  const groups = new Map<string, JudgedImage[]>();
  for (const one of judged) {
    for (const key of [keysOf(one)].flat()) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(buildOf)).size > 1);
}

/** @param lacking the variant of a group that stays with the targets that none fits; null where each one does */
function cover(
  judged: readonly JudgedImage[],
  groups: readonly (readonly JudgedImage[])[],
  lacking: (group: readonly JudgedImage[]) => JudgedImage | null,
): JudgedImage[] {
  const changed = new Map<JudgedImage, JudgedImage>();
  for (const group of groups) {
    const reported = lacking(group);
    const covering = new Map<Outcome['target'], string>();
    for (const one of group)
      for (const { target } of one.outcomes.filter(fits))
        if (!covering.has(target)) covering.set(target, placeOf(one));
    const without = (isReported: boolean) =>
      oncePerList((list) =>
        list.map((outcome) => {
          const by = fits(outcome) ? undefined : covering.get(outcome.target);
          if (by !== undefined)
            return exempt(outcome, `The variant ${by} of this image is for ${outcome.target.name}.`);
          if (fits(outcome) || isReported || reported === null) return outcome;
          return exempt(
            outcome,
            `No variant of this image fits ${outcome.target.name}, which is reported at ${placeOf(reported)}.`,
          );
        }),
      );
    const ofReported = without(true);
    const ofOthers = without(false);
    const named = group.slice(0, MAX_NAMED);
    for (const one of group) {
      if (one.use.kind !== 'dockerfile') continue;
      const before = changed.get(one) ?? one;
      const variants = named.filter((other) => other !== one).map((other) => other.use.location);
      changed.set(one, {
        ...restricted(before, one === reported ? ofReported : ofOthers),
        variants: [...(before.variants ?? []), ...variants].slice(0, MAX_NAMED),
      });
    }
  }
  return judged.map((one) => changed.get(one) ?? one);
}

type Lists = (outcomes: readonly Outcome[]) => readonly Outcome[];

/** A use with other outcomes for what no workload runs; what one runs keeps them. */
function restricted(judged: JudgedImage, stays: Lists): JudgedImage {
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

function exempt(outcome: Outcome, reason: string): Outcome {
  return { ...outcome, verdict: 'exempt', rule: 'variant', reason, source: '', breakages: [] };
}

function fits(outcome: Outcome): boolean {
  return severity(outcome.verdict) < severity('unknown') && outcome.rule !== 'variant';
}

/** Null for what is no image of a Dockerfile, or has no version. */
function keyOf({ use }: JudgedImage): string | null {
  const { kind, role, versions, foundIn, location, parsed } = use;
  if (kind !== 'dockerfile' || role !== 'run' || versions.length === 0) return null;
  const pattern = withoutReleases(location.path);
  if (pattern !== location.path) return pattern;
  if (foundIn.kind === 'stage' && foundIn.variant !== null) return `${location.path} ${foundIn.variant}`;
  // Of one line, other repositories are other images: Server Core and Nano Server.
  return `${location.path}:${location.line} ${parsed?.repository ?? ''}`;
}

/** The repositories that a Dockerfile's image is built for, or the one that a workload runs an image of. */
function repositoriesOf({ use }: JudgedImage): readonly string[] {
  if (use.role !== 'run' || use.versions.length === 0) return [];
  if (use.kind === 'dockerfile') return use.builtAs;
  return use.parsed === null || use.builtHere ? [] : [repositoryOf(use.parsed)];
}

function placeOf({ use: { location } }: JudgedImage): string {
  return `${location.path}:${location.line}`;
}

function buildOf({ use }: JudgedImage): number {
  return use.versions.reduce((newest, { build }) => Math.max(newest, build), 0);
}
