// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.

import type { BuildHost, Dockerfile, DockerfileText, ImageUse } from '../model/image-use.js';
import type { Budget } from '../text/budget.js';
import { expand, type Value } from '../text/expand.js';
import type { Location } from '../text/location.js';
import { parseReference } from '../windows/reference.js';
import type { BuildSet } from './builds.js';

/** What the built image stands on: an image use, nothing (a `FROM scratch` at a place), or what cannot be told. */
export type Base = { use: ImageUse } | { scratch: Location } | null;

export interface ResolvedStages {
  uses: ImageUse[];
  base: Base;
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
  build: Pick<BuildSet, 'args' | 'target' | 'platform' | 'contexts' | 'deploys' | 'onlyHosted'>,
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
  const imageOf = (text: DockerfileText, value: Value, platform: string | null): ImageUse => {
    budget.make(IMAGE + value.text.length);
    return useOf(text, value, values, platform);
  };
  const stages = new Map<string, Base>();
  const uses: ImageUse[] = [];
  const bases: Base[] = [];
  const last =
    target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
  const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));

  dockerfile.stages.forEach((stage, index) => {
    let base: Base = null;
    // The classic builder, which is what Windows has, builds every stage up to the wanted one.
    const builders = last >= 0 && index > last ? NO_HOSTS : hosts;
    const written = expandText(stage.image.raw);
    // A context of the build stands for a name, even for one that is an image.
    const context = build.contexts.get(written.text.toLowerCase());
    const image = context === undefined ? written : { ...context, missing: [] };
    const parent = stageNamed(stage.image.raw, image, stages, values, expandWith);
    if (parent !== undefined) base = parent;
    else if (context?.text === '') base = null;
    else if (image.text.toLowerCase() === 'scratch') base = { scratch: stage.image.location };
    else if (!isTemplate(stage.image.raw)) {
      const asked = stage.platform === null ? null : expandText(stage.platform);
      const platform = asked === null ? (build.platform ?? '') : asked.text.toLowerCase();
      const use = imageOf(stage.image, image, /^(?:windows|linux)/.test(platform) ? platform : null);
      if (asked?.limit !== undefined) use.limit ??= asked.limit;
      if (stage.name !== null) use.stage = stage.name;
      use.build = { hosts: builders, starts: false };
      uses.push(use);
      base = { use };
    }
    for (const source of stage.sources) {
      const value = expandText(source.raw);
      const name = value.text.toLowerCase();
      const given = build.contexts.get(name);
      if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
        continue;
      if (given?.text === '') continue;
      const image = given === undefined ? value : { ...given, missing: [] };
      uses.push({
        ...imageOf(source, image, null),
        role: 'source',
        ...(stage.name === null ? {} : { stage: stage.name }),
        build: { hosts: builders, starts: false },
      });
    }
    if (stage.hasRun && base !== null && 'use' in base && base.use.build !== undefined)
      base.use.build.starts = true;
    bases.push(base);
    if (stage.name !== null) stages.set(stage.name, base);
    stages.set(String(index), base);
  });

  for (const use of uses) use.unlisted = build.onlyHosted;
  const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
  if (build.deploys && built !== null && 'use' in built) built.use.role = 'run';
  return { uses, base: built };
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
  stages: ReadonlyMap<string, Base>,
  values: ReadonlyMap<string, Value>,
  expand: Expand,
): Base | undefined {
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
): ImageUse {
  const { limit } = value;
  const known = limit === undefined && value.missing.length === 0 && parseReference(value.text) !== null;
  return {
    kind: 'dockerfile',
    role: 'build',
    location: text.location,
    raw: text.raw,
    reference: known ? value.text : null,
    partial: value.text,
    unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
    platform,
    origins: value.origins,
    runs: [],
    ...(limit === undefined ? {} : { limit }),
  };
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
