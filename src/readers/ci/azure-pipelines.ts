// Azure Pipelines: container resources, the containers of jobs, and what steps build on Windows machines.
// A pool's image is a machine, not a container.

import type { BuildHost } from '../../model/build.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, items, type YamlMapping, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { isLinuxRunner, runnerOf } from '../../windows/runners.js';
import type { Read } from '../reader.js';
import {
  addBuild,
  addFiles,
  addScript,
  type BuildSite,
  CHECKOUT_NAMES,
  type Fill,
  pathOf,
  skip,
  unknownPath,
} from './builds.js';
import { brokenYaml, CiImages, type Filled, MAX_ROWS, type Mark, marksBetween } from './images.js';

const PIPELINE_KEYS = ['jobs', 'stages', 'steps', 'resources', 'pool', 'extends'];
/** The name of a container resource, of this file or of the one that takes this template up. */
const BARE_WORD = /^[\w.-]*$/;

export const readAzurePipelines: Read = (file, { budget }) => {
  const { text } = file;
  if (
    !/\bcontainers?["']?[ \t]*:|\bdocker|\bservices["']?[ \t]*:/i.test(text) ||
    !PIPELINE_KEYS.some((key) => text.includes(key))
  )
    return null;
  const broken = /^apiVersion[ \t]*:/m.test(text) ? null : brokenYaml(file, budget);
  if (broken !== null) return broken;
  const images = new CiImages(file, budget);
  const [document] = yamlOf(file).documents;
  const pipeline = images.mapping(document);
  if (document === undefined) return null;
  if (!PIPELINE_KEYS.some((key) => pipeline.has(key)) || pipeline.has('apiVersion')) return null;

  const variablesOf = variableReader(images);
  const scopes = [variablesOf(pipeline.get('variables')), defaultsOf(pipeline.get('parameters'), images)];
  const containers = new Map<string, YamlScalar>();
  for (const resource of items(images.mapping(pipeline.get('resources')).get('containers'))) {
    const entry = images.mapping(resource);
    const image = images.scalar(entry.get('image'), '');
    if (image === null || !images.goesOn(1)) continue;
    containers.set(images.scalar(entry.get('container'), '')?.value ?? '', image);
  }
  const used = readJobs(document, scopes.slice(1), { variablesOf, containers, scopes, file, images });
  // What no job of this file has may serve a job of a file that takes this one up.
  for (const image of containers.values())
    if (!used.has(image)) images.add(image, filled(image, scopes, images));
  return images.done();
};

/** Variables by their lower-case names, the innermost first. */
type Scopes = readonly ReadonlyMap<string, string>[];

/** A pipeline, its stages and its jobs have one each. */
const MAX_SCOPES = 10;

/** What all jobs of a file share. */
interface JobContext {
  readonly variablesOf: VariablesOf;
  /** The images of the container resources, by the names under which jobs use them. */
  readonly containers: ReadonlyMap<string, YamlScalar>;
  /** The variables of the pipeline, which resources see. */
  readonly scopes: Scopes;
  readonly file: SourceFile;
  readonly images: CiImages;
}

/**
 * Jobs stand in stages, and under conditions and loops that may hold either.
 * @returns the container resources that they use
 */
function readJobs(pipeline: YamlNode, outer: Scopes, context: JobContext): ReadonlySet<YamlScalar> {
  const { variablesOf, images } = context;
  const used = new Set<YamlScalar>();
  const seen = new Set<YamlNode>();
  const waiting: { node: YamlNode; scopes: Scopes; pool: YamlNode | undefined }[] = [
    { node: pipeline, scopes: outer, pool: undefined },
  ];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
    let { scopes, pool } = top;
    const node = follow(top.node);
    if (node === null || node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    let children = node.type === 'sequence' ? node.items : [];
    if (node.type === 'mapping') {
      const own = new Map(node.entries.map(({ key, value }) => [key.value, value]));
      if (own.has('variables'))
        scopes = images.atMost(
          [variablesOf(own.get('variables')), ...scopes],
          MAX_SCOPES,
          'nested blocks of variables',
          node,
        );
      if (own.has('job') || own.has('deployment') || own.has('steps'))
        for (const image of readJob(node, scopes, own.get('pool') ?? pool, context)) used.add(image);
      pool = own.get('pool') ?? pool;
      children = [...own.values()];
    }
    for (const child of [...children].reverse()) waiting.push({ node: child, scopes, pool });
  }
  return used;
}

/** @returns the container resources that the job uses */
function readJob(
  node: YamlMapping,
  scopes: Scopes,
  pool: YamlNode | undefined,
  { variablesOf, containers, scopes: global, file, images }: JobContext,
): readonly YamlScalar[] {
  const job = images.mapping(node);
  const image = images.scalar(job.get('container'), 'image') ?? images.scalar(job.get('container'), 'alias');
  const services = [...images.mapping(job.get('services')).values()].flatMap(
    (service) => images.scalar(service, 'image') ?? [],
  );
  const matrix = images.mapping(images.mapping(job.get('strategy')).get('matrix'));
  const rows = images.atMost([...matrix.values()], MAX_ROWS, 'rows of a matrix', node).map(variablesOf);
  const steps = items(job.get('steps')).map((step) => images.mapping(step));
  const used = new Set<YamlScalar>();
  for (const row of rows.length === 0 ? [new Map<string, string>()] : rows) {
    if (!images.goesOn(1)) return [...used];
    const inner = [row, ...scopes];
    const machine = machineOf(pool, inner, file, images);
    for (const named of [image, ...services]) {
      if (named === null) continue;
      const result = filled(named, inner, images);
      const resource = containers.get(result.text);
      if (resource !== undefined) {
        used.add(resource);
        images.add(resource, filled(resource, global, images), machine);
      } else if (result.unresolved.length > 0 || !BARE_WORD.test(result.text)) {
        images.add(named, result, machine);
      }
    }
    if (machine !== null && machine !== 'own') readSteps(steps, machine, inner, images);
  }
  return [...used];
}

/** A hosted machine of Windows; `own` for a pool of self-hosted ones; null for a machine of Linux or an unknown one. */
function machineOf(
  pool: YamlNode | undefined,
  scopes: Scopes,
  file: SourceFile,
  images: CiImages,
): BuildHost | 'own' | null {
  const own = images.mapping(pool);
  const machine = images.scalar(own.get('vmImage'), '');
  if (machine !== null) return hostOf(machine, scopes, file, images);
  const name = images.scalar(pool, 'name')?.value ?? '';
  return name === '' || /^azure pipelines$/i.test(name) ? null : 'own';
}

/** A hosted machine, where the label names its release; its images are those of GitHub's runners. */
function hostOf(machine: YamlScalar, scopes: Scopes, file: SourceFile, images: CiImages): BuildHost | null {
  const { text, unresolved } = filled(machine, scopes, images);
  if (unresolved.length > 0) return null;
  // Azure's labels come and go on days of their own.
  const host = {
    client: false,
    isolation: 'process' as const,
    location: file.location(machine.start, machine.end),
    runner: null,
  };
  if (isLinuxRunner(text)) return { ...host, name: `${text} of Azure Pipelines`, version: null };
  const runner = runnerOf(text);
  // Azure has neither machines of that architecture nor names of an organisation's choice.
  if (
    runner === undefined ||
    runner.moves ||
    runner.architecture !== undefined ||
    runner.byPrefix !== undefined
  )
    return null;
  return { ...host, name: `${runner.label} of Azure Pipelines`, version: runner.version };
}

const SCRIPTS = ['script', 'powershell', 'pwsh', 'bash'];

/** Steps that build or run images on a Windows machine: scripts, tasks that are scripts, and Docker's tasks. */
function readSteps(
  steps: ReadonlyMap<string, YamlNode>[],
  host: BuildHost,
  scopes: Scopes,
  images: CiImages,
): void {
  const fill: Fill = (text) => {
    const result = fillText(text, scopes, images);
    return result.unresolved.length === 0 ? result.text : null;
  };
  for (const step of steps) {
    const task = images.scalar(step.get('task'), '')?.value ?? '';
    const inputs = inputsOf(step.get('inputs'), images);
    const script = SCRIPT_TASK.test(task)
      ? images.scalar(inputs.get('script'), '')
      : SCRIPTS.map((key) => images.scalar(step.get(key), '')).find((scalar) => scalar !== null);
    if (!images.goesOn(1 + (script?.value.length ?? 0) / 64)) return;
    if (script != null) {
      const written = images.scalar(inputs.get('workingdirectory') ?? step.get('workingDirectory'), '');
      const folder = pathOf(written?.value ?? '', '', fill);
      if (folder !== null) addScript(script.value, script, folder, host, fill, images);
      else if (/docker/i.test(script.value))
        skip({ at: script, host, fill, images }, { platform: null }, unknownPath(written?.value ?? ''));
    } else {
      const site = { at: images.scalar(step.get('task'), ''), host, fill, images };
      if (/^Docker@\d/i.test(task)) readDockerTask(inputs, site);
      else if (/^DockerCompose@\d/i.test(task)) readComposeTask(inputs, site);
    }
  }
}

/** Tasks whose input is a script. */
const SCRIPT_TASK = /^(?:PowerShell|CmdLine|Bash)@\d/i;

/** The inputs of a task, by their lower-case names: of several spellings the first counts. */
function inputsOf(node: YamlNode | undefined, images: CiImages): ReadonlyMap<string, YamlNode> {
  return new Map([...images.mapping(node)].reverse().map(([key, value]) => [key.toLowerCase(), value]));
}

/** @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-compose-v0 */
function readComposeTask(inputs: ReadonlyMap<string, YamlNode>, site: BuildSite): void {
  const { images } = site;
  const input = (name: string): string => images.scalar(inputs.get(name), '')?.value ?? '';
  const command = `${input('action')} ${input('dockercomposecommand')}`;
  if (!/\bbuild\b/i.test(command)) return;
  // The default, **/docker-compose.yml, is the one at the root where there is one.
  const written = input('dockercomposefile') || 'docker-compose.yml';
  const files = [written.replace(/^\*\*\//, '')];
  const service = input('servicename');
  addFiles({ kind: 'compose', files, names: service === '' ? [] : [service] }, '', site);
}

/**
 * Docker@2, and Docker@1 with its words.
 * @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2
 */
function readDockerTask(inputs: ReadonlyMap<string, YamlNode>, site: BuildSite): void {
  const { at, host, fill, images } = site;
  if (!images.goesOn(1 + inputs.size)) return;
  const input = (name: string): string | null => images.scalar(inputs.get(name), '')?.value ?? null;
  if (!/^build(?:andpush| an image)?$/i.test(input('command') ?? input('action') ?? 'buildAndPush')) return;
  const written = input('dockerfile') ?? ANY_DOCKERFILE;
  if (written.startsWith(ANY_FOLDER) && !/[$*?]/.test(written.slice(ANY_FOLDER.length))) {
    const command = { dockerfile: written, args: new Map<string, string>(), target: null, platform: null };
    addBuild(command, site);
    return;
  }
  const dockerfile = pathOf(written, '', fill);
  if (dockerfile === null || dockerfile === '') {
    skip(site, { platform: null }, unknownPath(written));
    return;
  }
  // The arguments are a command's, and so read as one.
  addScript(`docker build ${input('arguments') ?? ''} -f "${dockerfile}" .`, at, '', host, fill, images);
}

const ANY_FOLDER = '**/';
/** What the task builds where it names no Dockerfile. */
const ANY_DOCKERFILE = `${ANY_FOLDER}Dockerfile`;

/** The values that a template's parameters have where it is included without: a list, or in old files a mapping. */
function defaultsOf(node: YamlNode | undefined, images: CiImages): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const add = (name: string, value: YamlNode | undefined): void => {
    const scalar = images.scalar(value, '');
    if (scalar !== null) values.set(`parameters.${name.toLowerCase()}`, scalar.value);
  };
  for (const item of items(node)) {
    const entry = images.mapping(item);
    const name = images.scalar(entry.get('name'), '');
    if (name !== null) add(name.value, entry.get('default'));
  }
  for (const [name, value] of images.mapping(node)) add(name, value);
  return values;
}

type VariablesOf = (node: YamlNode | undefined) => ReadonlyMap<string, string>;

/** Reads `variables`, a mapping or a list of names and values, once each; groups and templates have no values here. */
function variableReader(images: CiImages): VariablesOf {
  const known = new Map<YamlNode | null, ReadonlyMap<string, string>>();
  return (node) => {
    const own = follow(node);
    const before = known.get(own);
    if (before !== undefined) return before;
    const values = new Map<string, string>();
    const add = (name: string, value: YamlNode | undefined): void => {
      const scalar = follow(value);
      if (scalar?.type === 'scalar') values.set(name.toLowerCase(), scalar.value);
    };
    for (const item of items(own)) {
      const entry = images.mapping(item);
      const name = follow(entry.get('name'));
      if (name?.type === 'scalar') add(name.value, entry.get('value'));
    }
    for (const [name, value] of images.mapping(own)) add(name, value);
    known.set(own, values);
    return values;
  };
}

function filled(image: YamlScalar, scopes: Scopes, images: CiImages): Filled {
  return fillText(image.value, scopes, images);
}

function fillText(text: string, scopes: Scopes, images: CiImages): Filled {
  return images.fill(text, marksOf, (name) => {
    const key = name.toLowerCase();
    if (CHECKOUT_NAMES.has(key)) return '.';
    return scopes.find((scope) => scope.has(key))?.get(key) ?? null;
  });
}

/** `$(name)`, `${{ variables.name }}`, and `$[ variables['name'] ]`, which is always a whole value. */
function marksOf(text: string): Mark[] {
  const whole = text.startsWith('$[') && text.endsWith(']');
  const marks = whole
    ? [{ start: 0, end: text.length, name: text.slice(2, -1).trim() }]
    : [...marksBetween(text, '${{', '}}'), ...marksBetween(text, '$(', ')')];
  let end = 0;
  return marks
    .sort((a, b) => a.start - b.start)
    .flatMap((mark) => {
      if (mark.start < end) return [];
      end = mark.end;
      return { ...mark, name: variableName(mark.name) };
    });
}

function variableName(expression: string): string {
  const match = /^variables(?:\.([\w.-]+)|\[[ ]?'([^']+)'[ ]?\])$/i.exec(expression);
  return match?.[1] ?? match?.[2] ?? expression;
}
