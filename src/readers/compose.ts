// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.

import type { Build, ImageUse, Run } from '../image-use.js';
import type { Location } from '../report.js';
import { COMPOSE, expand, type Value } from '../text/expand.js';
import type { SourceFile } from '../text/source-file.js';
import {
  entries,
  follow,
  get,
  getScalar,
  getText,
  items,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../text/yaml.js';
import type { Isolation } from '../windows/compatibility.js';
import { parseReference } from '../windows/reference.js';
import { isComposeProject, type Layer, layersOf, topmost, topmostScalar } from './compose-service.js';
import { readInlineDockerfile } from './dockerfile.js';
import { readEnvFile } from './env-file.js';
import { isNamedCompose } from './file-names.js';
import { folderOf, resolveFrom } from './paths.js';
import { noReading, type Read, type Reading, type Surroundings } from './reader.js';

/** Reads a file that has services with images or builds, whatever it is called. */
export const readCompose: Read = (file, surroundings) => {
  if (!isNamedCompose(file.path) && !/^["']?services["']?[ \t]*:/m.test(file.text)) return null;
  const { documents, problems } = yamlOf(file);
  const project = documents.find(isComposeProject);
  if (project !== undefined) return readProject(file, project, surroundings);
  const problem = problems[0];
  if (problem === undefined || !isNamedCompose(file.path)) return null;
  return {
    ...noReading(),
    problems: [{ location: file.location(problem.offset, problem.offset), message: problem.message }],
  };
};

/** Nobody writes more by hand, and what services share through aliases is read for each. */
const MAX_SERVICES = 2_000;
const MAX_LIST = 200;

/** What all services of a file share. */
interface Project {
  file: SourceFile;
  environment: Map<string, Value>;
  interpolate: (text: string) => Value;
}

function readProject(file: SourceFile, document: YamlNode, surroundings: Surroundings): Reading {
  const environment = environmentOf(file, document, surroundings);
  const interpolate = (text: string): Value => expand(text, (name) => environment.get(name), COMPOSE);
  const project: Project = { file, environment, interpolate };
  const reading = noReading();

  const services = entries(get(document, 'services'));
  if (services.length > MAX_SERVICES) {
    const { start } = services[MAX_SERVICES]!.key;
    const message = `more than ${MAX_SERVICES} services in one file`;
    reading.problems.push({ location: file.location(start, start), message });
  }
  for (const { key } of services.slice(0, MAX_SERVICES)) {
    const layers = layersOf(file, key.value, surroundings);
    // A file that lies under or over this one is read by itself; what is inherited is run as this service too.
    const own = layers.filter((layer) => layer.file === file || layer.inherited);
    const image = topmostScalar(own, 'image');
    const build = topmost(layers, 'build');
    const run = runOf(
      key,
      layers,
      image ?? { file, value: follow(build?.file === file ? build.value : null) ?? key },
      project,
    );
    const use = image === null ? null : imageUseOf(image, layers, run, project);
    if (use !== null) reading.uses.push(use);
    // Where several files say how it is built, the topmost speaks for all.
    if (build === null || !own.some((layer) => layer.file === build.file)) continue;
    const name = use?.reference ?? interpolate(topmostScalar(layers, 'image')?.value.value ?? '').text;
    const made = buildOf(key.value, layers, project, reading);
    if (made !== null) reading.builds.push({ ...made, image: name === '' ? null : name, run });
  }
  return reading;
}

/** `.env` beside the file, and the project's name, which Compose makes from the folder where nothing sets it. */
function environmentOf(file: SourceFile, project: YamlNode, surroundings: Surroundings): Map<string, Value> {
  const folder = folderOf(file.path);
  const env = surroundings.open(folder === '' ? '.env' : `${folder}/.env`);
  const environment = env === null ? new Map<string, Value>() : readEnvFile(env);
  if (!environment.has('COMPOSE_PROJECT_NAME')) {
    const name = getScalar(project, 'name');
    const folderName = folder === '' ? surroundings.rootName : folder.slice(folder.lastIndexOf('/') + 1);
    environment.set('COMPOSE_PROJECT_NAME', {
      text: name?.value ?? folderName.toLowerCase().replace(/[^a-z0-9_-]/g, ''),
      missing: [],
      origins:
        name === null
          ? []
          : [{ ...file.location(name.start, name.end), message: 'The project is named here' }],
    });
  }
  return environment;
}

function runOf(
  key: YamlScalar,
  layers: Layer[],
  anchor: { file: SourceFile; value: { start: number; end: number } },
  { interpolate }: Project,
): Run {
  const isolation = topmostScalar(layers, 'isolation');
  const asked = isolation === null ? '' : interpolate(isolation.value.value).text.toLowerCase();
  const platform = platformOf(layers, interpolate) ?? '';
  const constraints = items(topmost(layers, 'deploy', 'placement', 'constraints')?.value)
    .slice(0, MAX_LIST)
    .map((item) => follow(item))
    .flatMap((item) => (item?.type === 'scalar' ? constraintOf(interpolate(item.value).text) : []));
  const saysWindows =
    // The key exists on Windows only.
    isolation !== null ||
    platform.startsWith('windows') ||
    constraints.some((c) => c.key === 'node.platform.os' && c.operator === '==' && c.value === 'windows');
  return {
    workload: {
      orchestrator: 'compose',
      os: saysWindows ? 'windows' : platform.startsWith('linux') ? 'linux' : null,
      nodeSelector: {},
      affinityTerms: [],
      tolerations: [],
      constraints,
      nodeName: null,
    },
    isolation:
      isolation !== null && (asked === 'process' || asked === 'hyperv')
        ? { value: asked as Isolation, location: locate(isolation.file, isolation.value) }
        : null,
    runtimeClass: null,
    hostProcess: false,
    name: `service ${key.value}`,
    location: locate(anchor.file, anchor.value),
  };
}

function platformOf(layers: Layer[], interpolate: Project['interpolate']): string | null {
  return interpolate(topmostScalar(layers, 'platform')?.value.value ?? '').text.toLowerCase() || null;
}

function constraintOf(text: string): { key: string; operator: '==' | '!='; value: string }[] {
  const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
  if (match === null) return [];
  return [{ key: match[1]!, operator: match[2] as '==' | '!=', value: match[3]!.trim() }];
}

function imageUseOf(
  image: { file: SourceFile; value: YamlScalar },
  layers: Layer[],
  run: Run,
  project: Project,
): ImageUse {
  const value = project.interpolate(image.value.value);
  // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
  const reference = parseReference(value.text) === null ? null : value.text;
  return {
    kind: 'compose',
    role: 'run',
    location: locate(image.file, image.value),
    raw: image.value.value,
    reference,
    partial: value.text,
    unresolved: reference === null ? value.missing : [],
    platform: platformOf(layers, project.interpolate),
    origins: value.origins,
    runs: [run],
  };
}

/** @param reading takes up a Dockerfile that stands in the compose file itself */
function buildOf(
  service: string,
  layers: Layer[],
  project: Project,
  reading: Reading,
): Omit<Build, 'image' | 'run'> | null {
  const { interpolate } = project;
  const builds = layers.flatMap((layer) => {
    const node = get(layer.node, 'build');
    return node === null ? [] : [{ ...layer, node }];
  });
  const dockerfile = inlineDockerfile(service, builds, reading) ?? dockerfileOf(builds, interpolate);
  if (dockerfile === null) return null;
  const target = interpolate(topmostScalar(builds, 'target')?.value.value ?? '').text.toLowerCase();
  const platforms = items(topmost(builds, 'platforms')?.value).flatMap((item) => {
    const scalar = follow(item);
    return scalar?.type === 'scalar' ? interpolate(scalar.value).text.toLowerCase() : [];
  });
  return {
    dockerfile,
    args: new Map(builds.flatMap(({ file, node }) => [...argsOf(service, file, get(node, 'args'), project)])),
    target: target === '' ? null : target,
    platform: platforms.length === 1 ? platforms[0]! : platformOf(layers, project.interpolate),
    contexts: new Map(
      builds.flatMap(({ file, node }) => [...contextsOf(file, get(node, 'additional_contexts'), project)]),
    ),
  };
}

/** The Dockerfile's path relative to the root; null for a context elsewhere. */
function dockerfileOf(builds: Layer[], interpolate: Project['interpolate']): string | null {
  let context: string | null = null;
  for (const { file, node } of builds) {
    const short = follow(node);
    const text = short?.type === 'scalar' ? short.value : getText(node, 'context');
    // Each file names paths relative to its own folder.
    if (text !== null) context = resolveFrom(folderOf(file.path), interpolate(text).text);
    else context ??= folderOf(file.path);
  }
  if (context === null) return null;
  return resolveFrom(
    context,
    interpolate(topmostScalar(builds, 'dockerfile')?.value.value ?? 'Dockerfile').text,
  );
}

function inlineDockerfile(service: string, builds: Layer[], reading: Reading): string | null {
  const inline = topmostScalar(builds, 'dockerfile_inline');
  if (inline === null) return null;
  // No file can be called so: the name is only the build's way to its Dockerfile.
  const dockerfile = readInlineDockerfile(inline.file, inline.value, `${inline.file.path}\0${service}`);
  reading.dockerfiles.push(dockerfile);
  return dockerfile.path;
}

/** `args` as a mapping or as a list of `NAME=value`; a name alone takes its value from the environment. */
function argsOf(service: string, file: SourceFile, node: YamlNode | null, project: Project): Build['args'] {
  return namedValues(file, node, project, (name) => `service ${service} sets ${name} here`);
}

/** Additional contexts that stand for an image: `docker-image://REFERENCE`. Folders and other services do not. */
function contextsOf(file: SourceFile, node: YamlNode | null, project: Project): Build['args'] {
  const scheme = 'docker-image://';
  const values = namedValues(file, node, project, (name) => `the context ${name} is set here`);
  return new Map(
    [...values].flatMap(([name, value]) =>
      value.text.startsWith(scheme)
        ? [[name.toLowerCase(), { ...value, text: value.text.slice(scheme.length) }]]
        : [],
    ),
  );
}

function namedValues(
  file: SourceFile,
  node: YamlNode | null,
  { environment, interpolate }: Project,
  message: (name: string) => string,
): Build['args'] {
  const values: Build['args'] = new Map();
  const add = (name: string, value: Value | undefined, scalar: YamlScalar): void => {
    if (value === undefined) return;
    const here = { ...locate(file, scalar), message: message(name), value: value.text };
    values.set(name, { text: value.text, origins: [here, ...value.origins] });
  };
  for (const item of items(node).slice(0, MAX_LIST)) {
    const scalar = follow(item);
    if (scalar?.type !== 'scalar') continue;
    const equals = scalar.value.indexOf('=');
    const name = equals < 0 ? scalar.value : scalar.value.slice(0, equals);
    add(name, equals < 0 ? environment.get(name) : interpolate(scalar.value.slice(equals + 1)), scalar);
  }
  for (const { key, value } of entries(node).slice(0, MAX_LIST)) {
    const scalar = follow(value);
    if (scalar?.type !== 'scalar') continue;
    add(key.value, scalar.isNull ? environment.get(key.value) : interpolate(scalar.value), scalar);
  }
  return values;
}

function locate(file: SourceFile, at: { start: number; end: number }): Location {
  return file.location(at.start, at.end);
}
