// Which build arguments each Dockerfile is built with: the sets that compose files and the like give, else its own
// defaults. Values that the configuration declares win over both, and of several each is tried.

import type { Build, BuildHost, Dockerfile, Run } from '../image-use.js';

/** One way in which a Dockerfile is built. */
export interface BuildSet {
  args: Build['args'];
  target: string | null;
  platform: string | null;
  contexts: Build['contexts'];
  /** The names of the images made so. */
  images: Set<string>;
  runs: Run[];
  /** The machines that build it so. */
  hosts: BuildHost[];
  /** Whether the image made so is one that may be deployed. */
  deploys: boolean;
  /** Whether only pipelines build it so. */
  onlyHosted: boolean;
}

type Asked = Omit<Build, 'dockerfile'>;

/** A Dockerfile that no file builds: its own defaults. */
const AS_IT_STANDS: Asked = {
  args: new Map(),
  target: null,
  platform: null,
  contexts: new Map(),
  image: null,
  run: null,
};

/** More combinations of the configuration's `args` than this tell nobody anything. */
const MAX_COMBINATIONS = 64;

/**
 * @param builds those that name this Dockerfile
 * @param declared values for build arguments from the configuration: they win over those of the files
 */
export function buildSets(
  dockerfile: Dockerfile,
  builds: Build[],
  declared: Map<string, string[]>,
): BuildSet[] {
  const sets = new Map<string, BuildSet>();
  // No other argument reaches a FROM.
  const names = [...new Set(dockerfile.globalArgs.map((arg) => arg.name))];
  // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere, unless
  // the Dockerfile cannot be built without the values that the pipeline has for it.
  const needed = argsWithoutValue(dockerfile).filter((name) => !declared.has(name));
  const suffices = (build: Build): boolean =>
    build.host === undefined || (needed.length > 0 && needed.every((name) => build.args.has(name)));
  const counts = new Set<Asked>(builds.filter(suffices));
  counts.add(AS_IT_STANDS);
  const asked: Asked[] = counts.size > 1 ? builds : [AS_IT_STANDS, ...builds];
  for (const build of asked) {
    for (const args of combinations(dockerfile, build.args, build.pinned ? new Map() : declared)) {
      const key = JSON.stringify([
        build.target,
        build.platform,
        [...build.contexts].map(([name, value]) => [name, value.text]),
        names.map((name) => args.get(name)?.text ?? null),
      ]);
      const set = sets.get(key) ?? {
        args,
        target: build.target,
        platform: build.platform,
        contexts: build.contexts,
        images: new Set(),
        runs: [],
        hosts: [],
        deploys: false,
        onlyHosted: true,
      };
      sets.set(key, set);
      if (build.image !== null) set.images.add(build.image);
      if (build.run !== null) set.runs.push(build.run);
      if (build.host !== undefined) set.hosts.push(build.host);
      if (counts.has(build)) {
        set.deploys ||= build.deploys !== false;
        set.onlyHosted = false;
      }
    }
  }
  return [...sets.values()];
}

/** Arguments without a default that a FROM uses. */
function argsWithoutValue({ globalArgs, stages }: Dockerfile): string[] {
  return globalArgs
    .filter(({ name, value }) => value === null && stages.some(({ image }) => image.raw.includes(name)))
    .map(({ name }) => name);
}

function combinations(
  dockerfile: Dockerfile,
  given: Build['args'],
  declared: Map<string, string[]>,
): Build['args'][] {
  let sets: Build['args'][] = [given];
  for (const arg of dockerfile.globalArgs) {
    const values = declared.get(arg.name);
    if (values === undefined) continue;
    sets = sets.flatMap((set) => values.map((text) => new Map([...set, [arg.name, { text, origins: [] }]])));
    sets.length = Math.min(sets.length, MAX_COMBINATIONS);
  }
  return sets;
}
