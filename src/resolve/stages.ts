// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.

import type { BuildHost } from '../model/build.js';
import type { Dockerfile, DockerfileText, Stage } from '../model/dockerfile.js';
import { type ImageUse, imageUse, type Role, type Sign, type StageOrigin } from '../model/image-use.js';
import type { Budget } from '../text/budget.js';
import { expand, type Value } from '../text/expand.js';
import type { Location } from '../text/location.js';
import { parseReference } from '../windows/reference.js';
import { withoutReleases } from '../windows/variant-names.js';
import type { BuildSet } from './builds.js';

/** What a built image is based on: an image use, nothing (a `FROM scratch` at a place), or what cannot be reported. */
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
  build: Pick<
    BuildSet,
    'args' | 'target' | 'platform' | 'contexts' | 'isolations' | 'runs' | 'deploys' | 'onlyHosted'
  >,
  hosts: ReadonlySet<BuildHost>,
  budget: Budget,
): ResolvedStages {
  const { target } = build;
  // Builds that differ in it are held against the machine's own.
  const [asked = null, ...others] = build.isolations;
  const isolation = others.length === 0 ? asked : null;
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
  /** By the image that stages are built on, one on the other: what they show of its system. */
  const signs = new Map<Found, Sign | null>();
  const stages = new Map<string, StageBase>();
  const bases: StageBase[] = [];
  /** What other stages are made of, or take files from. */
  const inner = new Set<string>();
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
    inner.add(image.text.toLowerCase());
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
      inner.add(name);
      const given = build.contexts.get(name);
      if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
        continue;
      if (given?.text === '') continue;
      add(source, given === undefined ? value : { ...given, missing: [] }, null, 'source');
    }
    if (base !== null && 'use' in base) signs.set(base.use, strongest(signs.get(base.use), stage.sign));
    if (stage.hasRun && base !== null && 'use' in base) started.add(base.use);
    bases.push(base);
    if (stage.name !== null) stages.set(stage.name, base);
    stages.set(String(index), base);
  });

  const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
  const variants = target === null ? variantStages(dockerfile, stages, inner) : new Map<Found, string>();
  const used = new Map(
    found.map((one) => {
      const { image, stage, hosts } = one;
      const isBuilt = built !== null && 'use' in built && built.use === one;
      const foundIn: StageOrigin = {
        kind: 'stage',
        name: stage.name,
        variant: variants.get(one) ?? (isBuilt ? nameOfVariant(target) : null),
        hosts,
        starts: started.has(one),
        isolation,
        listed: !build.onlyHosted,
      };
      const sign =
        signs.get(one) ?? (image.role === 'source' || dockerfile.dialect.escape !== '`' ? null : BACKTICK);
      const role = build.deploys && (isBuilt || variants.has(one)) ? 'run' : image.role;
      return [one, { ...image, sign, foundIn, role, ...(isBuilt ? { runs: build.runs } : {}) }];
    }),
  );
  const base = built !== null && 'use' in built ? used.get(built.use) : undefined;
  return {
    uses: [...used.values()],
    base: base !== undefined ? { use: base } : built !== null && 'scratch' in built ? built : null,
  };
}

/**
 * The images of stages that are built with `--target`, one for each Windows release: nothing else of the Dockerfile
 * needs these stages, and their names have a release. By image, what their variants are called alike.
 */
function variantStages(
  { stages: all }: Dockerfile,
  stages: ReadonlyMap<string, StageBase>,
  inner: ReadonlySet<string>,
): ReadonlyMap<Found, string> {
  const variants = new Map<Found, string>();
  for (const [index, { name }] of all.entries()) {
    const isNeeded = name === null || inner.has(name) || inner.has(String(index));
    const base = isNeeded ? undefined : stages.get(name);
    const variant = nameOfVariant(name);
    if (base != null && 'use' in base && variant !== null) variants.set(base.use, variant);
  }
  return variants;
}

/** A stage's name without its releases; null where it has none. */
function nameOfVariant(name: string | null): string | null {
  const without = name === null ? null : withoutReleases(name);
  return without === name ? null : without;
}

/** The escape character that is no part of paths on Windows: `# escape=\``. */
const BACKTICK: Sign = { os: 'windows', text: '# escape=`' };

/** What runs on Linux decides. */
function strongest(known: Sign | null | undefined, sign: Sign | null): Sign | null {
  if (known == null || sign === null) return known ?? sign;
  return sign.os === 'linux' ? sign : known;
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
