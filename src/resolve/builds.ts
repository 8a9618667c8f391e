// Which build arguments each Dockerfile is built with: the sets that compose files and the like give, else its own
// defaults. Values that the configuration declares win over both, and of several each is tried.

import type { Build, BuildHost } from '../model/build.js';
import type { Dockerfile } from '../model/dockerfile.js';
import type { Run } from '../model/run.js';
import type { Budget } from '../text/budget.js';
import type { Isolation } from '../windows/verdicts.js';

/** One way in which a Dockerfile is built. */
export interface BuildSet {
  args: Build['args'];
  target: string | null;
  platform: string | null;
  contexts: Build['contexts'];
  /** The names of the images made so. */
  images: Set<string>;
  runs: Run[];
  /** The isolations that its builds ask for; null of those that ask for none. */
  isolations: Set<Isolation | null>;
  /** The machines that build it so, in the groups that builds share. */
  hosts: Set<ReadonlySet<BuildHost>>;
  /** Whether the image made so is one that may be deployed. */
  deploys: boolean;
  /** Whether only pipelines build it so. */
  onlyHosted: boolean;
}

type Asked = Omit<Build, 'dockerfile' | 'askedBy'> & { readonly askedBy: Build['askedBy'] | null };

/** A Dockerfile that no file builds: its own defaults. */
const AS_IT_STANDS: Asked = {
  args: new Map(),
  target: null,
  platform: null,
  contexts: new Map(),
  image: null,
  askedBy: null,
};

/** More combinations of the configuration's `args` than this tell nothing that fewer do not. */
const MAX_COMBINATIONS = 64;
/** Characters that a set is counted as, beside its key. */
const SET = 500;

/** The ways to build a Dockerfile, and what of them was left out. */
export interface BuildSets {
  sets: BuildSet[];
  /** Why not all are there; null where they are. */
  cut: string | null;
}

/**
 * @param builds those that name this Dockerfile
 * @param declared values for build arguments from the configuration: they win over those of the files
 * @param budget what all of it may cost: the sets that it does not allow for are left out
 */
export function buildSets(
  dockerfile: Dockerfile,
  builds: readonly Build[],
  declared: ReadonlyMap<string, readonly string[]>,
  budget: Budget,
): BuildSets {
  const sets = new Map<string, BuildSet>();
  // No other argument reaches a FROM.
  const names = [...new Set(dockerfile.globalArgs.map((arg) => arg.name))];
  const varied = names.flatMap((name) => {
    const values = declared.get(name);
    return values === undefined ? [] : [{ name, values }];
  });
  const combined = varied.reduce((product, { values }) => product * values.length, 1);
  let cut =
    combined > MAX_COMBINATIONS
      ? `the configuration's args have ${combined} combinations here, of which ${MAX_COMBINATIONS} are checked`
      : null;
  // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere, unless
  // the Dockerfile cannot be built without the values that the pipeline has for it.
  const needed = argsWithoutValue(dockerfile).filter((name) => !declared.has(name));
  const suffices = (build: Build): boolean =>
    build.askedBy.kind !== 'pipeline' || (needed.length > 0 && needed.every((name) => build.args.has(name)));
  const counts = new Set<Asked>(builds.filter(suffices));
  counts.add(AS_IT_STANDS);
  const asked: readonly Asked[] = counts.size > 1 ? builds : [AS_IT_STANDS, ...builds];
  // Short names for the texts of arguments, which may be as long as a file.
  const numbers = new Map<unknown, number>();
  const numberOf = (text: unknown): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  for (const [done, build] of asked.entries()) {
    const { askedBy } = build;
    for (const args of combinations(build.args, askedBy?.kind === 'configuration' ? [] : varied)) {
      if (!budget.affords(1 + names.length + build.contexts.size + (varied.length > 0 ? args.size : 0))) {
        cut = `it is built by ${asked.length} files and services, of which ${done} are checked`;
        return { sets: [...sets.values()], cut };
      }
      const key = [
        build.target ?? '',
        build.platform ?? '',
        ...[...build.contexts].flatMap(([name, value]) => [numberOf(name), numberOf(value.text)]),
        '',
        ...names.map((name) => numberOf(args.get(name)?.text)),
      ].join('\0');
      const known = sets.get(key);
      if (known === undefined && !budget.affords(0, SET + key.length)) {
        cut = `it is built in more ways than the limit (${sets.size})`;
        return { sets: [...sets.values()], cut };
      }
      const set = known ?? emptySet(build, args);
      sets.set(key, set);
      if (build.image !== null) set.images.add(build.image);
      set.isolations.add(build.isolation ?? null);
      if (askedBy?.kind === 'service' && askedBy.run !== null) set.runs.push(askedBy.run);
      if (askedBy?.kind === 'pipeline') set.hosts.add(askedBy.hosts);
      if (counts.has(build)) {
        set.deploys ||= askedBy?.kind !== 'devcontainer';
        set.onlyHosted = false;
      }
    }
  }
  return { sets: [...sets.values()], cut };
}

function emptySet({ target, platform, contexts }: Asked, args: Build['args']): BuildSet {
  return {
    args,
    target,
    platform,
    contexts,
    images: new Set(),
    isolations: new Set(),
    runs: [],
    hosts: new Set(),
    deploys: false,
    onlyHosted: true,
  };
}

/** Arguments without a default that a FROM uses. */
function argsWithoutValue({ globalArgs, stages }: Dockerfile): string[] {
  const used = new Set(stages.flatMap(({ image }) => image.raw.match(/\w+/g) ?? []));
  return globalArgs.filter(({ name, value }) => value === null && used.has(name)).map(({ name }) => name);
}

/** Made one after the other: of too many, the first ones. */
function combinations(
  given: Build['args'],
  varied: readonly { name: string; values: readonly string[] }[],
): Build['args'][] {
  let sets: Build['args'][] = [given];
  for (const { name, values } of varied) {
    const few = sets.slice(0, Math.ceil(MAX_COMBINATIONS / Math.max(1, values.length)));
    sets = few
      .flatMap((set) =>
        values.slice(0, MAX_COMBINATIONS).map((text) => new Map([...set, [name, { text, origins: [] }]])),
      )
      .slice(0, MAX_COMBINATIONS);
  }
  return sets;
}
