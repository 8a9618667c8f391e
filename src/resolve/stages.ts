// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.

import type { BuildHost } from '../model/build.js';
import type { Dockerfile, DockerfileText, Stage } from '../model/dockerfile.js';
import { type ImageUse, imageUse, type Role, type StageOrigin } from '../model/image-use.js';
import type { Budget } from '../text/budget.js';
import { expand, type Value } from '../text/expand.js';
import type { Location } from '../text/location.js';
import { parseReference } from '../windows/reference.js';
import type { BuildSet } from './builds.js';

/** What a built image is based on: an image use, nothing (a `FROM scratch` at a place), or what cannot be told. */
export type Base = { readonly use: ImageUse } | { readonly scratch: Location } | null;

export interface ResolvedStages {
  readonly uses: readonly ImageUse[];
  readonly base: Base;
}

/** A base of a stage, while the uses are collected. */
type StageBase = { readonly use: Found } | { readonly scratch: Location } | null;

/** An image of a stage, before it is known whether it is the one that is built. */
interface Found {
  readonly image: ImageUse;
  readonly stage: Stage;
  readonly hosts: ReadonlySet<BuildHost>;
}

/** Set by BuildKit itself; which value they get depends on the build, not on the files. */
const PLATFORM_ARGS = [
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
];

/** Steps of an argument, a stage or an image that files are taken from; characters in a step where one is expanded. */
const LINE = 5;
const EXPANDED = 4;
/** Characters that an image is counted as, beside its name. */
const IMAGE = 800;

/**
 * Resolves a Dockerfile as one build sees it.
 * @param hosts the machines that build it so
 * @throws OverBudget
 */
export function resolveStages(
  dockerfile: Dockerfile,
  build: Pick<BuildSet, 'args' | 'target' | 'platform' | 'contexts' | 'runs' | 'deploys' | 'onlyHosted'>,
  hosts: ReadonlySet<BuildHost>,
  budget: Budget,
): ResolvedStages {
  const { target } = build;
  const expandWith = (text: string, lookup: Lookup): Value => {
    budget.spend(LINE + text.length / EXPANDED);
    const value = expand(text, lookup, dockerfile.dialect, budget);
    budget.spend(value.text.length / EXPANDED);
    return value;
  };
  const values = globalValues(dockerfile, build.args, expandWith);
  const lookup: Lookup = (name) => values.get(name);
  const expandText = (text: string): Value => expandWith(text, lookup);
  const found: Found[] = [];
  const started = new Set<Found>();
  const stages = new Map<string, StageBase>();
  const bases: StageBase[] = [];
  const last =
    target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
  const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));

  dockerfile.stages.forEach((stage, index) => {
    // The classic builder, which is what Windows has, builds every stage up to the wanted one.
    const builders = last >= 0 && index > last ? NO_HOSTS : hosts;
    const add = (text: DockerfileText, value: Value, platform: string | null, role: Role): Found => {
      budget.make(IMAGE + value.text.length);
      const one = { image: useOf(text, value, values, platform, role), stage, hosts: builders };
      found.push(one);
      return one;
    };
    let base: StageBase = null;
    const written = expandText(stage.image.raw);
    // A context of the build stands for a name, even for one that is an image.
    const context = build.contexts.get(written.text.toLowerCase());
    const image: Value = context === undefined ? written : { ...context, missing: [] };
    const parent = stageNamed(stage.image.raw, image, stages, values, expandWith);
    if (parent !== undefined) base = parent;
    else if (context?.text === '') base = null;
    else if (image.text.toLowerCase() === 'scratch') base = { scratch: stage.image.location };
    else if (!isTemplate(stage.image.raw)) {
      const asked = stage.platform === null ? null : expandText(stage.platform);
      const platform = asked === null ? (build.platform ?? '') : asked.text.toLowerCase();
      const limit = image.limit ?? asked?.limit;
      const value = limit === undefined ? image : { ...image, limit };
      base = { use: add(stage.image, value, /^(?:windows|linux)/.test(platform) ? platform : null, 'build') };
    }
    for (const source of stage.sources) {
      const value = expandText(source.raw);
      const name = value.text.toLowerCase();
      const given = build.contexts.get(name);
      if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
        continue;
      if (given?.text === '') continue;
      add(source, given === undefined ? value : { ...given, missing: [] }, null, 'source');
    }
    if (stage.hasRun && base !== null && 'use' in base) started.add(base.use);
    bases.push(base);
    if (stage.name !== null) stages.set(stage.name, base);
    stages.set(String(index), base);
  });

  const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
  const used = new Map(
    found.map((one) => {
      const { image, stage, hosts } = one;
      const foundIn: StageOrigin = {
        kind: 'stage',
        name: stage.name,
        hosts,
        starts: started.has(one),
        listed: !build.onlyHosted,
      };
      if (built === null || !('use' in built) || built.use !== one) return [one, { ...image, foundIn }];
      return [one, { ...image, foundIn, role: build.deploys ? 'run' : image.role, runs: build.runs }];
    }),
  );
  const base = built !== null && 'use' in built ? used.get(built.use) : undefined;
  return {
    uses: [...used.values()],
    base: base !== undefined ? { use: base } : built !== null && 'scratch' in built ? built : null,
  };
}

type Lookup = (name: string) => Value | undefined;
type Expand = (text: string, lookup: Lookup) => Value;

const NO_HOSTS: ReadonlySet<BuildHost> = new Set();

function globalValues(dockerfile: Dockerfile, args: BuildSet['args'], expand: Expand): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const arg of dockerfile.globalArgs) {
    const given = args.get(arg.name);
    if (given !== undefined) {
      values.set(arg.name, { ...given, missing: [] });
    } else if (arg.value !== null) {
      const raw = arg.value.raw === arg.name ? '' : arg.value.raw;
      const value = expand(raw, (name) => values.get(name));
      const message = `ARG ${arg.name} has its default here`;
      const here = { ...arg.value.location, message, value: value.text };
      values.set(arg.name, { ...value, origins: [here, ...value.origins] });
    }
  }
  return values;
}

/** The stage that a FROM names, if it names one; platform arguments are tried for both systems. */
function stageNamed(
  raw: string,
  image: Value,
  stages: ReadonlyMap<string, StageBase>,
  values: ReadonlyMap<string, Value>,
  expand: Expand,
): StageBase | undefined {
  if (image.missing.length === 0) return stages.get(image.text.toLowerCase());
  if (!image.missing.every((name) => PLATFORM_ARGS.includes(name))) return undefined;
  for (const os of ['windows', 'linux']) {
    const platform = new Map([
      ['TARGETPLATFORM', `${os}/amd64`],
      ['TARGETOS', os],
      ['TARGETARCH', 'amd64'],
      ['TARGETVARIANT', ''],
    ]);
    const lookup: Lookup = (name) => {
      const text = platform.get(name);
      return values.get(name) ?? (text === undefined ? undefined : { text, missing: [], origins: [] });
    };
    const found = stages.get(expand(raw, lookup).text.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

function useOf(
  text: DockerfileText,
  value: Value,
  values: ReadonlyMap<string, Value>,
  platform: string | null,
  role: Role,
): ImageUse {
  const { limit } = value;
  const known = limit === undefined && value.missing.length === 0 && parseReference(value.text) !== null;
  return imageUse({
    kind: 'dockerfile',
    role,
    location: text.location,
    raw: text.raw,
    reference: known ? value.text : null,
    partial: value.text,
    unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
    platform,
    origins: value.origins,
    ...(limit === undefined ? {} : { limit }),
  });
}

/** Where every variable has a value and still no reference comes out, one of them is empty. */
function emptyIn(raw: string, values: ReadonlyMap<string, Value>): string[] {
  const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].filter((name) => values.get(name)?.text === '');
}

/** Files that a template engine has yet to fill in. */
function isTemplate(raw: string): boolean {
  return raw.includes('{{') || raw.includes('<%');
}
