// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.

import type { Build } from '../model/build.js';
import { InternalErrors } from '../model/internal-errors.js';
import type { Reading, ReadProblem } from '../model/reading.js';
import type { ResolvedUse } from '../model/resolved-use.js';
import { Budget } from '../text/budget.js';
import { buildAll } from './build-all.js';
import { Graph } from './graph.js';
import { applyKustomizations } from './kustomize.js';
import { mergeUses, withoutValuesInTemplates } from './merge-uses.js';

/** Every image use, in the order of path, line and column, and what is not resolved to its end. */
export interface Resolved {
  readonly uses: readonly ResolvedUse[];
  readonly problems: readonly ReadProblem[];
}

/**
 * @param builds those that the configuration declares
 * @param args values for build arguments, from the configuration: they win over those of the files
 * @param budget what all of it may cost
 * @param internalErrors takes up Dockerfiles at which resolving fails
 */
export function resolve(
  readings: readonly Reading[],
  builds: readonly Build[],
  args: ReadonlyMap<string, readonly string[]>,
  budget: Budget = new Budget(),
  internalErrors = new InternalErrors(),
): Resolved {
  const kustomized = applyKustomizations(
    withoutValuesInTemplates(readings.flatMap((reading) => reading.uses)),
    readings.flatMap((reading) => reading.kustomizations),
    budget,
  );
  const built = buildAll(readings, builds, args, budget, internalErrors);
  const merged = mergeUses([...kustomized.uses, ...built.uses], budget);
  const resolved = new Graph(built.made, merged.representative, budget).resolve(merged.uses);
  return {
    uses: resolved.uses,
    problems: [...kustomized.problems, ...built.problems, ...merged.problems, ...resolved.problems],
  };
}
