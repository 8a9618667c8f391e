// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.

import type { Dockerfile, DockerfileText, ImageUse } from '../image-use.js';
import type { Location } from '../report.js';
import { expand, type Value } from '../text/expand.js';
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

/** Resolves a Dockerfile as one build sees it. */
export function resolveStages(
  dockerfile: Dockerfile,
  build: Pick<BuildSet, 'args' | 'target' | 'platform' | 'contexts' | 'hosts' | 'deploys' | 'onlyHosted'>,
): ResolvedStages {
  const { target } = build;
  const values = globalValues(dockerfile, build.args);
  const lookup = (name: string): Value | undefined => values.get(name);
  const expandText = (text: string): Value => expand(text, lookup, dockerfile.dialect);
  const stages = new Map<string, Base>();
  const uses: ImageUse[] = [];
  const bases: Base[] = [];
  const last =
    target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
  const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));

  dockerfile.stages.forEach((stage, index) => {
    let base: Base = null;
    // The classic builder, which is what Windows has, builds every stage up to the wanted one.
    const hosts = last >= 0 && index > last ? [] : build.hosts;
    const written = expandText(stage.image.raw);
    // A context of the build stands for a name, even for one that is an image.
    const context = build.contexts.get(written.text.toLowerCase());
    const image = context === undefined ? written : { ...context, missing: [] };
    const parent = stageNamed(stage.image.raw, image, stages, dockerfile, values);
    if (parent !== undefined) base = parent;
    else if (context?.text === '') base = null;
    else if (image.text.toLowerCase() === 'scratch') base = { scratch: stage.image.location };
    else if (!isTemplate(stage.image.raw)) {
      const platform =
        stage.platform === null ? (build.platform ?? '') : expandText(stage.platform).text.toLowerCase();
      const use = useOf(stage.image, image, values, /^(?:windows|linux)/.test(platform) ? platform : null);
      if (stage.name !== null) use.stage = stage.name;
      use.build = { hosts: new Set(hosts), starts: false };
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
        ...useOf(source, image, values, null),
        role: 'source',
        ...(stage.name === null ? {} : { stage: stage.name }),
        build: { hosts: new Set(hosts), starts: false },
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

function globalValues(dockerfile: Dockerfile, args: BuildSet['args']): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const arg of dockerfile.globalArgs) {
    const given = args.get(arg.name);
    if (given !== undefined) {
      values.set(arg.name, { text: given.text, missing: [], origins: given.origins });
    } else if (arg.value !== null) {
      const raw = arg.value.raw === arg.name ? '' : arg.value.raw;
      const value = expand(raw, (name) => values.get(name), dockerfile.dialect);
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
  stages: Map<string, Base>,
  dockerfile: Dockerfile,
  values: Map<string, Value>,
): Base | undefined {
  if (image.missing.length === 0) return stages.get(image.text.toLowerCase());
  if (!image.missing.every((name) => PLATFORM_ARGS.includes(name))) return undefined;
  for (const os of ['windows', 'linux']) {
    const platform: Record<string, string> = {
      TARGETPLATFORM: `${os}/amd64`,
      TARGETOS: os,
      TARGETARCH: 'amd64',
      TARGETVARIANT: '',
    };
    const lookup = (name: string): Value | undefined =>
      values.get(name) ??
      (name in platform ? { text: platform[name]!, missing: [], origins: [] } : undefined);
    const found = stages.get(expand(raw, lookup, dockerfile.dialect).text.toLowerCase());
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
  const known = value.missing.length === 0 && parseReference(value.text) !== null;
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
  };
}

/** Where every variable has a value and still no reference comes out, one of them is empty. */
function emptyIn(raw: string, values: ReadonlyMap<string, Value>): string[] {
  const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].map((match) => match[1]!);
  return [...new Set(names)].filter((name) => values.get(name)?.text === '');
}

/** Files that a template engine has yet to fill in. */
function isTemplate(raw: string): boolean {
  return raw.includes('{{') || raw.includes('<%');
}
