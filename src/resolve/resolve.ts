// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.

import type { Build } from '../model/build.js';
import { InternalErrors } from '../model/internal-errors.js';
import type { Reading, ReadProblem } from '../model/reading.js';
import type { ResolvedImage } from '../model/resolved-image.js';
import type { DeclaredTarget } from '../model/target.js';
import { Budget } from '../text/budget.js';
import { buildAll } from './build-all.js';
import type { Declared } from './describe.js';
import { Graph } from './graph.js';
import { applyKustomizations } from './kustomize.js';
import { mergeUses, withoutValuesInTemplates } from './merge-uses.js';
import { PlacedRuns } from './placement.js';

/** Every image use, in the order of path, line and column, and what is not resolved to its end. */
export interface Resolved {
  readonly uses: readonly ResolvedImage[];
  readonly problems: readonly ReadProblem[];
}

/**
 * @param declared the configuration: builds, values for build arguments (they win over those of the files), images that
 * are Windows images, and the targets
 * @param budget what all of it may cost
 * @param internalErrors adds Dockerfiles at which resolving fails
 */
export function resolve(
  readings: readonly Reading[],
  declared: {
    readonly builds: readonly Build[];
    readonly args: ReadonlyMap<string, readonly string[]>;
    readonly targets: readonly DeclaredTarget[];
    readonly isWindows: Declared['isWindows'];
    readonly parse: Declared['parse'];
  },
  budget: Budget = new Budget(),
  internalErrors = new InternalErrors(),
): Resolved {
  const kustomized = applyKustomizations(
    withoutValuesInTemplates(readings.flatMap((reading) => reading.uses)),
    readings.flatMap((reading) => reading.kustomizations),
    budget,
  );
  const built = buildAll(readings, declared.builds, declared.args, budget, internalErrors);
  const runtimeClasses = new Map(
    readings.flatMap((reading) => reading.runtimeClasses).map((one) => [one.name, one]),
  );
  const placed = new PlacedRuns(declared.targets, runtimeClasses, budget);
  const merged = mergeUses([...kustomized.uses, ...built.uses], budget, (use) => placed.place(use));
  const evidence: Declared = {
    isWindows: declared.isWindows,
    parse: declared.parse,
    hint: (use) => placed.hint(use),
  };
  const resolved = new Graph(built.made, merged.representative, evidence, budget).resolve(merged.uses);
  return {
    uses: resolved.uses,
    problems: [...kustomized.problems, ...built.problems, ...merged.problems, ...resolved.problems],
  };
}
