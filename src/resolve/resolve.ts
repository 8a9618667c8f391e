// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.

import type { Build, Dockerfile, ImageUse, ReadProblem, Run } from '../image-use.js';
import type { Reading } from '../readers/reader.js';
import type { Answer } from '../registry/answer.js';
import type { Evidence, Location } from '../report.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { readReference, type TagReading } from '../windows/tags.js';
import { distinctVersions, type WindowsVersion } from '../windows/version.js';
import { buildSets } from './builds.js';
import { applyKustomizations } from './kustomize.js';
import { withCause } from './origins.js';
import { type Base, resolveStages } from './stages.js';

export interface ResolvedUse extends ImageUse {
  parsed: ImageReference | null;
  os: 'windows' | 'linux' | 'unknown';
  versions: WindowsVersion[];
  evidence: Evidence;
  /** What the name says; null where there is no name to read. */
  reading: TagReading | null;
  /** Images built in this repository: what they stand on. */
  bases: ResolvedUse[];
  /** Built in this repository, even where nothing tells on what: no registry is asked for it. */
  madeHere: boolean;
  /** What its registry said; null where none was asked. */
  answer: Answer | null;
  /** The `FROM scratch` that it stands on, and so has no OS version at all; null where there is none. */
  scratch: Location | null;
  /** Is built from itself, directly or through other images of the repository. */
  cyclic: boolean;
}

/**
 * @param args values for build arguments that the files do not give, from the configuration
 * @param problems takes up what is not resolved to its end
 * @returns every image use, in the order of path, line and column
 */
export function resolve(
  readings: readonly Reading[],
  builds: readonly Build[],
  args: Map<string, string[]>,
  problems: ReadProblem[] = [],
): ResolvedUse[] {
  const made: { image: string; base: Base }[] = [];
  const allBuilds = [...builds, ...readings.flatMap((r) => r.builds)];
  allBuilds.push(...composeBuilds(readings, allBuilds));
  const dockerfiles = readings.flatMap((r) => r.dockerfiles);
  const byDockerfile = assign(allBuilds, dockerfiles);
  const uses = applyKustomizations(
    withoutNamed(readings.flatMap((r) => r.uses)),
    readings.flatMap((r) => r.kustomizations),
    problems,
  );
  for (const dockerfile of dockerfiles) {
    const sets = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args);
    const affordable = Math.max(1, Math.floor(MAX_WORK / sizeOf(dockerfile)));
    if (sets.length > affordable) {
      const message = `it is built in ${sets.length} ways, of which ${affordable} are checked`;
      const path = dockerfile.path.replace(/\0.*$/s, '');
      problems.push({
        location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        message,
        problem: 'it is built in too many ways',
      });
    }
    for (const set of sets.slice(0, affordable)) {
      const stages = resolveStages(dockerfile, set);
      addAll(uses, stages.uses);
      if (stages.base !== null && 'use' in stages.base) addAll(stages.base.use.runs, set.runs);
      addAll(
        made,
        [...set.images].map((image) => ({ image, base: stages.base })),
      );
    }
  }
  const representative = merge(uses);
  const graph = new Graph(made, representative, problems);
  return [...new Set(representative.values())].sort(byPlace).map((use) => graph.resolve(use));
}

/** Ways to build a Dockerfile, times its lines that count: nobody writes more by hand. */
const MAX_WORK = 20_000;

/** How often workloads may be counted for images that they run without naming them. */
const MAX_RUNS = 50_000;
/** Ways in which an image of one name is built. */
const MAX_BASES = 50;

function sizeOf({ globalArgs, stages }: Dockerfile): number {
  return globalArgs.length + stages.reduce((sum, stage) => sum + 1 + stage.sources.length, 1);
}

/** Without the limit that a call has for its arguments. */
function addAll<T>(list: T[], more: readonly T[]): void {
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

/** What a compose file builds is built on the machine of a pipeline that calls for it. */
function composeBuilds(readings: readonly Reading[], builds: readonly Build[]): Build[] {
  return readings
    .flatMap((reading) => reading.composeBuilds)
    .flatMap(({ path, host }) =>
      builds
        .filter((build) => build.run?.location.path === path)
        .map((build) => ({ ...build, image: null, run: null, host })),
    );
}

type StageBuild = NonNullable<ImageUse['build']>;

function mergeBuilds(a: StageBuild | undefined, b: StageBuild): StageBuild {
  if (a === undefined || a === b) return b;
  for (const host of b.hosts) a.hosts.add(host);
  a.starts ||= b.starts;
  return a;
}

function tooManyRuns({ location }: ImageUse): ReadProblem {
  return { location, message: `more than ${MAX_RUNS} pairs of an image and a workload that runs it` };
}

/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function assign(builds: Build[], dockerfiles: Dockerfile[]): Map<Dockerfile, Build[]> {
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
function merge(uses: ImageUse[]): Map<ImageUse, ImageUse> {
  const byKey = new Map<string, { use: ImageUse; runs: Set<Run> }>();
  const representative = new Map<ImageUse, ImageUse>();
  for (const use of uses) {
    const { path, line, column } = use.location;
    const key = JSON.stringify([path, line, column, use.reference ?? use.partial]);
    const known = byKey.get(key) ?? { use, runs: new Set<Run>() };
    byKey.set(key, known);
    representative.set(use, known.use);
    for (const run of use.runs) known.runs.add(run);
    if (use.role === 'run') known.use.role = 'run';
    if (use.unlisted !== true) known.use.unlisted = false;
    if (use.build !== undefined) known.use.build = mergeBuilds(known.use.build, use.build);
  }
  for (const { use, runs } of byKey.values()) use.runs = [...runs];
  return representative;
}

function byPlace(a: ImageUse, b: ImageUse): number {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  if (a.location.line !== b.location.line) return a.location.line - b.location.line;
  if (a.location.column !== b.location.column) return a.location.column - b.location.column;
  return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}

/** Images of a repository that are built one on the other. */
const MAX_DEPTH = 200;

/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
  readonly #bases = new Map<string, Base[]>();
  readonly #resolved = new Map<ImageUse, ResolvedUse>();
  readonly #underWay = new Set<ImageUse>();
  readonly #cyclic = new Set<ImageUse>();
  #left = MAX_RUNS;
  readonly #cut = new Set<string>();
  /** The runs of each base, to find one among thousands. */
  readonly #runs = new Map<ResolvedUse, Set<Run>>();

  constructor(
    made: { image: string; base: Base }[],
    private readonly representative: Map<ImageUse, ImageUse>,
    private readonly problems: ReadProblem[],
  ) {
    for (const { image, base } of made) {
      const parsed = parseReference(image);
      if (parsed === null) continue;
      for (const key of keysOf(parsed)) append(this.#bases, key, base);
    }
  }

  resolve(use: ImageUse): ResolvedUse {
    const known = this.#resolved.get(use);
    if (known !== undefined) return known;
    // An image that is built from itself has no base: the inner use stays without one.
    const cyclic = this.#underWay.has(use);
    if (cyclic) this.#cyclic.add(use);
    this.#underWay.add(use);
    const parsed = parseReference(use.reference ?? '');
    const tooDeep = this.#underWay.size > MAX_DEPTH;
    if (tooDeep)
      this.problems.push({ location: use.location, message: `more than ${MAX_DEPTH} images stand on it` });
    const made = parsed === null || cyclic || tooDeep ? [] : this.#madeHere(parsed, use);
    const bases = made.flatMap((base) =>
      base !== null && 'use' in base ? this.resolve(this.representative.get(base.use) ?? base.use) : [],
    );
    const resolved = describe(use, parsed, [...new Set(bases)], made);
    for (const base of resolved.bases) {
      const known = this.#runs.get(base) ?? new Set(base.runs);
      this.#runs.set(base, known);
      for (const run of use.runs) {
        if (known.has(run) || this.#left < 0) continue;
        known.add(run);
        base.runs.push(run);
        if (--this.#left < 0) this.problems.push(tooManyRuns(base));
      }
    }
    if (cyclic) return resolved;
    this.#underWay.delete(use);
    resolved.cyclic = this.#cyclic.has(use);
    this.#resolved.set(use, resolved);
    return resolved;
  }

  /** By name and tag, else by name alone: a pipeline may give the tag. */
  #madeHere(parsed: ImageReference, { location }: ImageUse): Base[] {
    for (const key of keysOf(parsed)) {
      const bases = this.#bases.get(key);
      if (bases === undefined) continue;
      if (bases.length > MAX_BASES && !this.#cut.has(key)) {
        const message = `${key} is built in ${bases.length} ways, of which ${MAX_BASES} are checked`;
        this.problems.push({ location, message, problem: `${key} is built in too many ways` });
        this.#cut.add(key);
      }
      return bases.slice(0, MAX_BASES);
    }
    return [];
  }
}

function keysOf(parsed: ImageReference): string[] {
  const name = `${parsed.registry}/${parsed.repository}`;
  return [`${name}:${parsed.tag ?? 'latest'}`, name];
}

function describe(
  use: ImageUse,
  parsed: ImageReference | null,
  bases: ResolvedUse[],
  made: readonly Base[],
): ResolvedUse {
  const reading = readPartial(use, parsed);
  const nothing = made.find((base) => base !== null && 'scratch' in base);
  const versions =
    bases.length > 0 ? distinctVersions(bases.flatMap((base) => base.versions)) : (reading?.versions ?? []);
  return {
    ...use,
    origins: withCause(use.origins, parsed?.tag ?? null),
    parsed,
    reading,
    bases,
    madeHere: made.length > 0,
    answer: null,
    scratch: nothing === undefined || bases.length > 0 ? null : nothing.scratch,
    cyclic: false,
    os: osOf(use, reading, bases),
    versions,
    evidence:
      versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
  };
}

/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use: ImageUse, parsed: ImageReference | null): TagReading | null {
  if (parsed !== null) return readReference(parsed);
  const trimmed = use.partial.replace(/^[:@/._-]+/, '').replace(/[:@/._-]+$/, '');
  const partial = parseReference(trimmed.replace(/:[._-]+/, ':'));
  if (partial === null) return null;
  const reading = readReference(partial);
  // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
  return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}

function osOf(use: ImageUse, reading: TagReading | null, bases: ResolvedUse[]): ResolvedUse['os'] {
  if (use.platform?.startsWith('windows')) return 'windows';
  if (use.platform?.startsWith('linux')) return 'linux';
  const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
  if (built.length > 0) return built.includes('windows') ? 'windows' : 'linux';
  // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
  const placed =
    use.kind === 'dockerfile'
      ? undefined
      : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
  const placement = placed === undefined ? 'unknown' : placed.hostProcess ? 'windows' : placed.workload.os!;
  // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
  if (reading?.os === 'windows' && reading.floating && placement === 'linux') return 'linux';
  return reading === null || reading.os === 'unknown' ? placement : reading.os;
}
