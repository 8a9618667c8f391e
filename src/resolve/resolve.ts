// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.

import type { Build, BuildHost, Dockerfile, ImageUse, ReadProblem, Run } from '../model/image-use.js';
import { type InternalError, recordInternalError } from '../model/internal-errors.js';
import type { ResolvedUse } from '../model/resolved-use.js';
import type { Reading } from '../readers/reader.js';
import { basesFirst } from '../text/bases-first.js';
import { Budget, type Cost, OverBudget } from '../text/budget.js';
import { Interned } from '../text/interned.js';
import type { Location } from '../text/location.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { readReference, type TagReading } from '../windows/tags.js';
import type { WindowsVersion } from '../windows/version.js';
import { buildSets } from './builds.js';
import { HostGroups } from './host-groups.js';
import { applyKustomizations } from './kustomize.js';
import { withCause } from './origins.js';
import { type Base, resolveStages } from './stages.js';
import { versionsOf } from './versions.js';

/** What one Dockerfile may cost, however many files build it. */
const DOCKERFILE: Cost = { steps: 500_000, characters: 20_000_000 };

/**
 * @param args values for build arguments that the files do not give, from the configuration
 * @param problems takes up what is not resolved to its end
 * @param budget what all of it may cost
 * @param internalErrors takes up Dockerfiles at which resolving fails
 * @returns every image use, in the order of path, line and column
 */
export function resolve(
  readings: readonly Reading[],
  builds: readonly Build[],
  args: ReadonlyMap<string, readonly string[]>,
  problems: ReadProblem[] = [],
  budget: Budget = new Budget(),
  internalErrors: InternalError[] = [],
): ResolvedUse[] {
  const fromFiles = [...builds, ...readings.flatMap((r) => r.builds)];
  const allBuilds = [...fromFiles, ...composeBuilds(readings, fromFiles)];
  const uses = applyKustomizations(
    withoutNamed(readings.flatMap((r) => r.uses)),
    readings.flatMap((r) => r.kustomizations),
    problems,
    budget,
  );
  const made = buildAll(readings, allBuilds, args, uses, problems, budget, internalErrors);
  const representative = merge(uses, problems, budget);
  const graph = new Graph(made, representative, problems, budget);
  return graph.resolve([...new Set(representative.values())].sort(byPlace));
}

interface Made {
  image: string;
  base: Base;
}

/**
 * Resolves each Dockerfile in each way in which it is built.
 * @param uses takes up its images
 * @returns the images that are made so
 */
function buildAll(
  readings: readonly Reading[],
  builds: readonly Build[],
  args: ReadonlyMap<string, readonly string[]>,
  uses: ImageUse[],
  problems: ReadProblem[],
  budget: Budget,
  internalErrors: InternalError[],
): Made[] {
  const made: Made[] = [];
  const hostGroups = new HostGroups(budget);
  const dockerfiles = readings.flatMap((r) => r.dockerfiles);
  const byDockerfile = assign(builds, dockerfiles);
  const left: Dockerfile[] = [];
  const buildOne = (dockerfile: Dockerfile): void => {
    const { sets, cut } = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args, budget);
    if (cut !== null) problems.push({ location: startOf(dockerfile), message: cut, problem: TOO_MANY_WAYS });
    let done = 0;
    try {
      for (const set of sets) {
        const stages = resolveStages(dockerfile, set, hostGroups.union(set.hosts), budget);
        addAll(uses, stages.uses);
        if (stages.base !== null && 'use' in stages.base) addAll(stages.base.use.runs, set.runs);
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
      else recordInternalError(internalErrors, 'resolving of Dockerfiles', startOf(dockerfile).path, error);
    }
  }
  const [first] = left;
  if (first !== undefined) {
    const message = `the Dockerfiles of this repository take more work than is done: ${left.length} of ${dockerfiles.length}, this one among them, are not checked`;
    problems.push({
      location: startOf(first),
      message,
      problem: 'the Dockerfiles take more work than is done',
    });
  }
  return made;
}

/** Where what concerns a Dockerfile as a whole is reported; one that stands in a compose file, at that file. */
function startOf({ path }: Dockerfile): Location {
  return { path: path.replace(/\0.*$/s, ''), line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** How a problem of a Dockerfile's many builds is named, however many they are. */
const TOO_MANY_WAYS = 'it is built in too many ways';
/** Ways in which an image of one name is built: each is another base of all that name it. */
const MAX_BASES = 50;
/** Characters that a run is counted as which an image has from the one that is built on it. */
const RUN = 1_000;
/** Steps of a use, beside its bases; and characters of its origins in a step. */
const USE = 5;
const ORIGIN = 16;

/** Without the limit that a call has for its arguments. */
function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Values that a template takes up stand there, with the template's workload. */
function withoutNamed(uses: ImageUse[]): ImageUse[] {
  if (!uses.some((use) => use.unlessNamed)) return uses;
  const placeOf = ({ path, line, column }: Location): string => `${path}:${line}:${column}`;
  const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
  return uses.filter((use) => !use.unlessNamed || !named.has(placeOf(use.location)));
}

/** What a compose file builds is built on the machines of the pipelines that call for it. */
function composeBuilds(readings: readonly Reading[], builds: readonly Build[]): Build[] {
  const hosts = new Map<string, Set<BuildHost>>();
  for (const { composeBuilds } of readings) {
    for (const { path, host } of composeBuilds) {
      const known = hosts.get(path) ?? new Set();
      hosts.set(path, known);
      known.add(host);
    }
  }
  return builds.flatMap((build) => {
    const here = build.run === null ? undefined : hosts.get(build.run.location.path);
    return here === undefined ? [] : [{ ...build, image: null, run: null, hosts: here }];
  });
}

/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function assign(builds: readonly Build[], dockerfiles: readonly Dockerfile[]): Map<Dockerfile, Build[]> {
  const byPath = new Map<string, Dockerfile>();
  for (const dockerfile of dockerfiles) byPath.set(dockerfile.path.toLowerCase(), dockerfile);
  for (const dockerfile of dockerfiles) byPath.set(dockerfile.path, dockerfile);
  const assigned = new Map<Dockerfile, Build[]>();
  for (const build of builds) {
    const dockerfile = byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase());
    if (dockerfile === undefined) continue;
    append(assigned, dockerfile, build);
  }
  return assigned;
}

/**
 * The same reference at the same place, reached by several builds or through an anchor, is one use.
 * @returns for each use the one that stands for it
 */
function merge(uses: readonly ImageUse[], problems: ReadProblem[], budget: Budget): Map<ImageUse, ImageUse> {
  const byKey = new Map<string, Merged>();
  const representative = new Map<ImageUse, ImageUse>();
  // Names may be long, and many: their numbers are not.
  const names = new Interned();
  for (const use of uses) {
    const { path, line, column } = use.location;
    const key = `${names.numberOf(path)}:${line}:${column}:${names.numberOf(use.reference ?? use.partial)}`;
    const known = byKey.get(key) ?? { use, runs: new Set(), hosts: new Set(), starts: false };
    byKey.set(key, known);
    representative.set(use, known.use);
    for (const run of use.runs) known.runs.add(run);
    if (use.role === 'run') known.use.role = 'run';
    if (use.limit !== undefined) known.use.limit ??= use.limit;
    if (use.unlisted !== true) known.use.unlisted = false;
    if (use.build === undefined) continue;
    known.hosts.add(use.build.hosts);
    known.starts ||= use.build.starts;
  }
  const hostGroups = new HostGroups(budget);
  let isOver = false;
  for (const { use, runs, hosts, starts } of byKey.values()) {
    use.runs = [...runs];
    if (use.build === undefined) continue;
    try {
      use.build = { hosts: hostGroups.union(hosts), starts };
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      const message = 'more machines build this image, and those after it, than are checked';
      if (!isOver) problems.push({ location: use.location, message });
      isOver = true;
    }
  }
  return representative;
}

/** A use with what others bring that are the same. */
interface Merged {
  use: ImageUse;
  runs: Set<Run>;
  hosts: Set<ReadonlySet<BuildHost>>;
  starts: boolean;
}

function byPlace(a: ImageUse, b: ImageUse): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  if (a.location.line !== b.location.line) return a.location.line - b.location.line;
  if (a.location.column !== b.location.column) return a.location.column - b.location.column;
  return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}

/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
  readonly #made = new Map<string, Base[]>();
  readonly #madeOf = new Map<ImageUse, readonly Base[]>();
  readonly #resolved = new Map<ImageUse, ResolvedUse>();
  readonly #cyclic = new Map<ImageUse, ResolvedUse>();
  /** The base images of each list of ways to make an image, for all uses of that image. */
  readonly #bases = new Map<readonly Base[], Bases>();
  readonly #cut = new Set<readonly Base[]>();
  /** The runs of each base, to find one among thousands. */
  readonly #runs = new Map<ResolvedUse, Set<Run>>();
  #tooManyRuns = false;

  constructor(
    made: readonly Made[],
    private readonly representative: ReadonlyMap<ImageUse, ImageUse>,
    private readonly problems: ReadProblem[],
    private readonly budget: Budget,
  ) {
    for (const { image, base } of made) {
      const parsed = parseReference(image);
      if (parsed === null) continue;
      for (const key of keysOf(parsed)) append(this.#made, key, base);
    }
  }

  /** @returns for each use what it resolves to; those that take too much are left as they are written */
  resolve(uses: readonly ImageUse[]): ResolvedUse[] {
    const left: ImageUse[] = [];
    for (const use of basesFirst(uses, (one) => this.#usesBelow(this.#madeHere(one)))) {
      try {
        this.#resolved.set(use, this.#resolveOne(use));
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error;
        left.push(use);
        this.#resolved.set(use, describe(use, NO_BASES, []));
      }
    }
    for (const use of this.#cyclic.keys()) {
      const resolved = this.#resolved.get(use);
      if (resolved !== undefined) resolved.cyclic = true;
    }
    const [first] = left;
    if (first !== undefined) {
      const message = `the images of this repository take more work than is done: what ${left.length} of them, from this one on, are based on is not known`;
      this.problems.push({
        location: first.location,
        message,
        problem: 'the images take more work to resolve than is done',
      });
    }
    return uses.flatMap((use) => this.#resolved.get(use) ?? []);
  }

  /** An image whose bases are resolved. */
  #resolveOne(use: ImageUse): ResolvedUse {
    const made = this.#madeHere(use);
    const written = use.origins.reduce((sum, { value }) => sum + (value?.length ?? 0), use.partial.length);
    this.budget.spend(USE + written / ORIGIN);
    const resolved = describe(use, this.#basesOf(made), made);
    this.#passOn(use.runs, resolved.bases);
    return resolved;
  }

  #basesOf(made: readonly Base[]): Bases {
    if (made.length === 0) return NO_BASES;
    const known = this.#bases.get(made);
    if (known !== undefined) return known;
    const below = this.#usesBelow(made);
    this.budget.spend(below.length);
    const images = below.map((use) => this.#resolved.get(use) ?? this.#closing(use));
    const bases = { images, versions: versionsOf(images, this.budget) };
    // What closes a circle is another base for the others.
    if (below.every((use) => this.#resolved.has(use))) this.#bases.set(made, bases);
    return bases;
  }

  /** An image that is built from itself has no base: the inner use stays without one. */
  #closing(use: ImageUse): ResolvedUse {
    const known = this.#cyclic.get(use) ?? describe(use, NO_BASES, []);
    this.#cyclic.set(use, known);
    return known;
  }

  /** What runs an image runs its bases. */
  #passOn(runs: readonly Run[], bases: readonly ResolvedUse[]): void {
    for (const base of bases) {
      const known = this.#runs.get(base) ?? new Set(base.runs);
      this.#runs.set(base, known);
      const added = runs.filter((run) => !known.has(run));
      if (this.budget.affords(runs.length, RUN * added.length)) {
        for (const run of added) known.add(run);
        addAll(base.runs, added);
      } else if (!this.#tooManyRuns) {
        this.#tooManyRuns = true;
        const message = 'more workloads run the images that are built on this one than are followed';
        this.problems.push({ location: base.location, message });
      }
    }
  }

  #usesBelow(made: readonly Base[]): ImageUse[] {
    const uses = made.flatMap((base) =>
      base !== null && 'use' in base ? (this.representative.get(base.use) ?? base.use) : [],
    );
    return [...new Set(uses)];
  }

  /** By name and tag, else by name alone: a pipeline may give the tag. */
  #madeHere(use: ImageUse): readonly Base[] {
    const known = this.#madeOf.get(use);
    if (known !== undefined) return known;
    const parsed = parseReference(use.reference ?? '');
    const key = parsed === null ? undefined : keysOf(parsed).find((one) => this.#made.has(one));
    const made = key === undefined ? undefined : this.#made.get(key);
    if (made !== undefined && made.length > MAX_BASES && !this.#cut.has(made)) {
      const message = `${key} is built in ${made.length} ways, of which ${MAX_BASES} are checked`;
      this.problems.push({
        location: use.location,
        message,
        problem: `${key} is built in too many ways`,
      });
      made.length = MAX_BASES;
      this.#cut.add(made);
    }
    this.#madeOf.set(use, made ?? []);
    return made ?? [];
  }
}

interface Bases {
  images: ResolvedUse[];
  versions: WindowsVersion[];
}

const NO_BASES: Bases = { images: [], versions: [] };

function keysOf(parsed: ImageReference): string[] {
  const name = `${parsed.registry}/${parsed.repository}`;
  return [`${name}:${parsed.tag ?? 'latest'}`, name];
}

function describe(use: ImageUse, bases: Bases, made: readonly Base[]): ResolvedUse {
  const parsed = parseReference(use.reference ?? '');
  const reading = readPartial(use, parsed);
  const nothing = made.find((base) => base !== null && 'scratch' in base);
  const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
  return {
    ...use,
    origins: withCause(use.origins, parsed?.tag ?? null),
    parsed,
    reading,
    bases: bases.images,
    madeHere: made.length > 0,
    answer: null,
    scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
    cyclic: false,
    os: osOf(use, reading, bases.images),
    versions,
    evidence:
      versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
  };
}

/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use: ImageUse, parsed: ImageReference | null): TagReading | null {
  if (parsed !== null) return readReference(parsed);
  const trimmed = withoutSeparators(use.partial);
  const partial = parseReference(trimmed.replace(/:[._-]+/, ':'));
  if (partial === null) return null;
  const reading = readReference(partial);
  // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
  return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}

/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text: string): string {
  const separators = ':@/._-';
  let start = 0;
  let end = text.length;
  while (start < end && separators.includes(text.charAt(start))) start++;
  while (start < end && separators.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function osOf(use: ImageUse, reading: TagReading | null, bases: readonly ResolvedUse[]): ResolvedUse['os'] {
  if (use.platform?.startsWith('windows')) return 'windows';
  if (use.platform?.startsWith('linux')) return 'linux';
  const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
  if (built.length > 0) return built.includes('windows') ? 'windows' : 'linux';
  // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
  const placed =
    use.kind === 'dockerfile'
      ? undefined
      : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
  const placement = placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? 'unknown');
  // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
  if (reading?.os === 'windows' && reading.floating && placement === 'linux') return 'linux';
  return reading === null || reading.os === 'unknown' ? placement : reading.os;
}
