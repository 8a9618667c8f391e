// Every Dockerfile of a repository in each way in which it is built.

import type { Build } from '../model/build.js';
import type { Dockerfile } from '../model/dockerfile.js';
import type { ImageUse } from '../model/image-use.js';
import type { InternalErrors } from '../model/internal-errors.js';
import type { Reading, ReadProblem } from '../model/reading.js';
import { type Budget, type Cost, OverBudget } from '../text/budget.js';
import type { Location } from '../text/location.js';
import { append } from './append.js';
import { buildSets } from './builds.js';
import { HostGroups } from './host-groups.js';
import { buildsOfPipelines } from './pipeline-builds.js';
import { type Base, resolveStages } from './stages.js';

/** What one Dockerfile may cost, however many files build it. */
const DOCKERFILE: Cost = { steps: 500_000, characters: 20_000_000 };
/** How a problem of a Dockerfile's many builds is named, however many they are. */
const TOO_MANY_WAYS = 'it is built in too many ways';

/** An image that is made in this repository. */
export interface Made {
  readonly image: string;
  readonly base: Base;
}

export interface Built {
  /** The images of the Dockerfiles' stages. */
  readonly uses: readonly ImageUse[];
  readonly made: readonly Made[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Resolves each Dockerfile in each way in which it is built.
 * @param builds those that the configuration declares
 * @param args values for build arguments from the configuration: they win over those of the files
 */
export function buildAll(
  readings: readonly Reading[],
  builds: readonly Build[],
  args: ReadonlyMap<string, readonly string[]>,
  budget: Budget,
  internalErrors: InternalErrors,
): Built {
  const fromFiles = [...builds, ...readings.flatMap((reading) => reading.builds)];
  const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
  const hostGroups = new HostGroups(budget);
  const ofPipelines = buildsOfPipelines(readings, fromFiles, hostGroups);
  const byDockerfile = assign([...fromFiles, ...ofPipelines.builds], dockerfiles);
  const uses: ImageUse[] = [];
  const made: Made[] = [];
  const problems: ReadProblem[] = [...ofPipelines.problems];
  const left: Dockerfile[] = [];
  const buildOne = (dockerfile: Dockerfile): void => {
    const { sets, cut } = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args, budget);
    if (cut !== null) problems.push({ location: startOf(dockerfile), message: cut, problem: TOO_MANY_WAYS });
    let done = 0;
    try {
      for (const set of sets) {
        const stages = resolveStages(dockerfile, set, hostGroups.union(set.hosts), budget);
        for (const use of stages.uses) uses.push(use);
        for (const image of set.images) made.push({ image, base: stages.base });
        done++;
      }
    } catch (error) {
      if (!(error instanceof OverBudget) || done === 0) throw error;
      const message = `it is built in ${sets.length} ways, of which ${done} are checked`;
      problems.push({ location: startOf(dockerfile), message, problem: TOO_MANY_WAYS });
    }
  };
  for (const dockerfile of dockerfiles) {
    try {
      budget.within(DOCKERFILE, () => buildOne(dockerfile));
    } catch (error) {
      if (error instanceof OverBudget) left.push(dockerfile);
      else internalErrors.record('resolving of Dockerfiles', startOf(dockerfile).path, error);
    }
  }
  const [first] = left;
  if (first !== undefined) {
    problems.push({
      location: startOf(first),
      message: `the Dockerfiles of this repository exceed the limit of steps to resolve: ${left.length} of ${dockerfiles.length}, this one among them, are not checked`,
      problem: 'the Dockerfiles exceed the limit of steps to resolve',
    });
  }
  return { uses, made, problems };
}

/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function assign(builds: readonly Build[], dockerfiles: readonly Dockerfile[]): Map<Dockerfile, Build[]> {
  const byPath = new Map<string, Dockerfile>();
  for (const dockerfile of dockerfiles) byPath.set(dockerfile.path.toLowerCase(), dockerfile);
  for (const dockerfile of dockerfiles) byPath.set(dockerfile.path, dockerfile);
  const assigned = new Map<Dockerfile, Build[]>();
  for (const build of builds) {
    const dockerfile = build.dockerfile.startsWith(ANY_FOLDER)
      ? firstCalled(build.dockerfile.slice(ANY_FOLDER.length), dockerfiles)
      : (byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase()));
    if (dockerfile !== undefined) append(assigned, dockerfile, build);
  }
  return assigned;
}

/** Before the name of a Dockerfile that a build looks for: it takes the first that it finds. */
const ANY_FOLDER = '**/';

function firstCalled(name: string, dockerfiles: readonly Dockerfile[]): Dockerfile | undefined {
  const called = dockerfiles.filter(({ path }) => path === name || path.endsWith(`/${name}`));
  return called.toSorted((a, b) => (inOrder(a.path) < inOrder(b.path) ? -1 : 1))[0];
}

/** A path as it comes in a walk of the folders, files of a folder among them. */
function inOrder(path: string): string {
  return path.replaceAll('/', '\0');
}

/** Where what concerns a Dockerfile as a whole is reported; one that is in a compose file, at that file. */
function startOf({ path }: Dockerfile): Location {
  return { path: path.replace(/\0.*$/s, ''), line: 1, column: 1, endLine: 1, endColumn: 1 };
}
