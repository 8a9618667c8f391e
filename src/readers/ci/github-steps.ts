// What the steps of a job in GitHub Actions build and run: scripts, Docker's actions, and actions of the repository.

import type { BuildHost } from '../../model/build.js';
import { items, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import {
  addBuild,
  addFiles,
  addScript,
  type BuildSite,
  dockerfileIn,
  type Fill,
  pathOf,
  skip,
  unknownPath,
} from './builds.js';
import { runs } from './github-conditions.js';
import { fillerOf, type Scope, scriptFillerOf, textIn } from './github-expressions.js';
import type { JobRunner } from './github-runners.js';
import type { CiImages } from './images.js';

/** Actions that use actions; GitHub's own bound. */
const MAX_DEPTH = 10;

/** Where steps stand. */
export interface StepsContext {
  readonly images: CiImages;
  readonly readerContext: ReaderContext;
  /** `defaults.run.working-directory` of the job or the workflow. */
  readonly folder: string;
  /** Actions around these steps. */
  readonly depth: number;
}

/** Reads steps on one machine. */
export function readSteps(
  list: YamlNode | undefined,
  { scope: outer, host }: { readonly scope: Scope; readonly host: BuildHost },
  context: StepsContext,
): void {
  const { images } = context;
  for (const node of items(list)) {
    const step = images.mapping(node);
    const script = images.scalar(step.get('run'), '');
    const action = images.scalar(step.get('uses'), '');
    if (!images.goesOn(1 + (script?.value.length ?? 0) / 64)) return;
    const scope = { ...outer, env: [images.mapping(step.get('env')), ...outer.env] };
    const system = host.version === null ? 'Linux' : 'Windows';
    const isRun = runs(textIn(step, 'if'), system, scope, images);
    // A job of several systems builds for Linux and for Windows: where it is not known, nothing is wrong on Linux.
    if (isRun === false || (isRun === null && host.version === null)) continue;
    const inputs = images.mapping(step.get('with'));
    if (script !== null) readScript(script, textIn(step, 'working-directory'), { scope, host }, context);
    else if (action !== null) readAction(action, inputs, { scope, host }, context);
  }
}

function readScript(
  script: YamlScalar,
  written: string | null,
  { scope, host }: { readonly scope: Scope; readonly host: BuildHost },
  { images, folder }: StepsContext,
): void {
  if (!/docker/i.test(script.value)) return;
  const fill = scriptFillerOf(scope, images);
  const from = pathOf(written ?? folder, '', fill);
  if (from === null)
    skip({ at: script, host, fill, images }, { platform: null }, unknownPath(written ?? folder));
  else addScript(script.value, script, from, host, fill, images);
}

function readAction(
  action: YamlScalar,
  inputs: ReadonlyMap<string, YamlNode>,
  { scope, host }: { readonly scope: Scope; readonly host: BuildHost },
  context: StepsContext,
): void {
  const { images } = context;
  const fill = fillerOf(scope, images);
  const [name = ''] = action.value.toLowerCase().split('@');
  const site = { at: action, host, fill, images };
  if (name === 'docker/build-push-action') readBuildAction(inputs, site);
  else if (name === 'docker/bake-action') readBakeAction(inputs, site);
  else if (name === 'docker/setup-buildx-action') readBuilder(action, inputs, host, fill, images);
  else if (name.startsWith('docker://')) readContainer(action, host, fill, images);
  else if (name.startsWith('./')) readOwnAction(action.value, inputs, { scope, host }, context);
}

/** @see https://github.com/docker/build-push-action#inputs : paths start at the workspace, the context is its root */
function readBuildAction(inputs: ReadonlyMap<string, YamlNode>, site: BuildSite): void {
  const { fill } = site;
  const written = textIn(inputs, 'context') ?? '.';
  const context = pathOf(written, '', fill);
  const file = textIn(inputs, 'file');
  const dockerfile = file === null ? dockerfileIn(context) : pathOf(file, '', fill);
  const platform = textIn(inputs, 'platforms')?.replaceAll('\n', ',') ?? null;
  if (dockerfile === null) {
    skip(site, { platform }, unknownPath(file ?? written));
    return;
  }
  const args = linesOf(textIn(inputs, 'build-args'))
    .filter((line) => line.includes('='))
    .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  addBuild({ dockerfile, args: new Map(args), target: textIn(inputs, 'target'), platform }, site);
}

/** @see https://github.com/docker/bake-action#inputs : `source` is a folder, or the repository where it is left out */
function readBakeAction(inputs: ReadonlyMap<string, YamlNode>, site: BuildSite): void {
  const written = textIn(inputs, 'workdir') ?? textIn(inputs, 'source') ?? '.';
  const folder = pathOf(written, '', site.fill);
  if (folder === null) {
    skip(site, { platform: null }, unknownPath(written));
    return;
  }
  const listOf = (key: string): string[] =>
    linesOf(textIn(inputs, key)?.replaceAll(',', '\n') ?? null).map((line) => line.replace(/^cwd:\/\//, ''));
  addFiles({ kind: 'bake', files: listOf('files'), names: listOf('targets') }, folder, site);
}

/** What the action starts BuildKit in, unless `driver` says otherwise: a container of an image for Linux alone. */
const BUILDKIT = 'moby/buildkit:buildx-stable-1';

function readBuilder(
  action: YamlScalar,
  inputs: ReadonlyMap<string, YamlNode>,
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  if (host.version === null) return;
  const driver = textIn(inputs, 'driver') ?? 'docker-container';
  if (fill(driver) === 'docker-container')
    images.add(action, { text: BUILDKIT, unresolved: [] }, host, 'builder');
}

/** An action that is an image: GitHub starts those on Linux runners only. */
function readContainer(action: YamlScalar, host: BuildHost, fill: Fill, images: CiImages): void {
  const image = fill(action.value.slice('docker://'.length));
  if (host.version !== null && image !== null)
    images.add(action, { text: image, unresolved: [] }, host, 'action');
}

/** An action of the repository that is made of steps. */
function readOwnAction(
  path: string,
  given: ReadonlyMap<string, YamlNode>,
  { scope, host }: { readonly scope: Scope; readonly host: BuildHost },
  context: StepsContext,
): void {
  const { images, readerContext, depth } = context;
  const folder = pathOf(path, '', fillerOf(scope, images));
  if (folder === null) return;
  if (depth === MAX_DEPTH) {
    images.tellOfDepth('actions use actions', MAX_DEPTH);
    return;
  }
  const file = ['action.yml', 'action.yaml']
    .map((name) => readerContext.open(folder === '' ? name : `${folder}/${name}`))
    .find((found) => found !== null);
  if (file == null || !images.goesOn(file.text.length / 64)) return;
  const inside = images.in(file);
  const action = inside.mapping(yamlOf(file, readerContext.budget).documents[0]);
  const inputs = inputsOf(inside.mapping(action.get('inputs')), given, scope, images, inside);
  readSteps(
    inside.mapping(action.get('runs')).get('steps'),
    { scope: { ...scope, row: new Map(), inputs, actionPath: folder }, host },
    { ...context, images: inside, folder: '', depth: depth + 1 },
  );
}

/** The values of inputs: those that the caller gives, else their defaults. */
export function inputsOf(
  declared: ReadonlyMap<string, YamlNode>,
  given: ReadonlyMap<string, YamlNode>,
  scope: Scope,
  images: CiImages,
  inside: CiImages,
): ReadonlyMap<string, string | null> {
  const inputs = new Map<string, string | null>();
  if (!images.goesOn(declared.size + given.size)) return inputs;
  for (const [name, node] of declared)
    inputs.set(name.toLowerCase(), inside.scalar(inside.mapping(node).get('default'), '')?.value ?? null);
  const fill = fillerOf(scope, images);
  for (const name of given.keys()) inputs.set(name.toLowerCase(), fill(textIn(given, name) ?? ''));
  return inputs;
}

function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Steps on each machine of a job. */
export function readStepsOfJob(
  list: YamlNode | undefined,
  runners: readonly JobRunner[],
  context: StepsContext,
): void {
  for (const { scope, host } of runners) {
    if (!context.images.goesOn(1)) return;
    if (host !== null) readSteps(list, { scope, host }, context);
  }
}
