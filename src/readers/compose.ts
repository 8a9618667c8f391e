// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.

import type { Build, ImageUse, Run } from '../image-use.js';
import type { Related } from '../report.js';
import { COMPOSE, expand, type Value } from '../text/expand.js';
import type { SourceFile } from '../text/source-file.js';
import {
  entries,
  follow,
  get,
  getPath,
  getScalar,
  getText,
  items,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../text/yaml.js';
import type { Isolation } from '../windows/compatibility.js';
import { parseReference } from '../windows/reference.js';
import { readEnvFile } from './env-file.js';
import { isNamedCompose } from './file-names.js';
import { folderOf, resolveFrom } from './paths.js';
import type { Read, Reading, Surroundings } from './reader.js';

/** Reads a file that has services with images or builds, whatever it is called. */
export const readCompose: Read = (file, surroundings) => {
  const { documents, problems } = yamlOf(file);
  const project = documents.find(isComposeProject);
  if (project !== undefined) return readProject(file, project, surroundings);
  const problem = problems[0];
  if (problem === undefined || !isNamedCompose(file.path)) return null;
  const location = file.location(problem.offset, problem.offset);
  return { uses: [], builds: [], problems: [{ location, message: problem.message }] };
};

function isComposeProject(document: YamlNode): boolean {
  if (get(document, 'apiVersion') !== null) return false;
  return entries(get(document, 'services')).some(
    (service) => getScalar(service.value, 'image') !== null || get(service.value, 'build') !== null,
  );
}

function readProject(file: SourceFile, project: YamlNode, surroundings: Surroundings): Reading {
  const folder = folderOf(file.path);
  const environment = environmentOf(file, project, folder, surroundings);
  const interpolate = (text: string): Value => expand(text, (name) => environment.get(name), COMPOSE);
  const reading: Reading = { uses: [], builds: [], problems: [] };

  for (const { key, value: service } of entries(get(project, 'services'))) {
    const image = getScalar(service, 'image');
    const build = get(service, 'build');
    const anchor = image ?? follow(build) ?? key;
    const run = runOf(file, key, service, anchor, interpolate);
    const use = image === null ? null : imageUseOf(file, image, service, run, interpolate);
    if (use !== null) reading.uses.push(use);
    if (build !== null) {
      const made = buildOf(file, key.value, build, folder, environment, interpolate);
      if (made !== null) reading.builds.push({ ...made, image: use?.reference ?? null, run });
    }
  }
  return reading;
}

/** `.env` beside the file, and the project's name, which Compose makes from the folder where nothing sets it. */
function environmentOf(
  file: SourceFile,
  project: YamlNode,
  folder: string,
  surroundings: Surroundings,
): Map<string, Value> {
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

type Interpolate = (text: string) => Value;

function runOf(
  file: SourceFile,
  key: YamlScalar,
  service: YamlNode,
  anchor: { start: number; end: number },
  interpolate: Interpolate,
): Run {
  const isolation = getScalar(service, 'isolation');
  const asked = isolation === null ? '' : interpolate(isolation.value).text.toLowerCase();
  const platform = interpolate(getText(service, 'platform') ?? '').text;
  const constraints = items(getPath(service, 'deploy', 'placement', 'constraints'))
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
        ? { value: asked as Isolation, location: file.location(isolation.start, isolation.end) }
        : null,
    runtimeClass: null,
    hostProcess: false,
    name: `service ${key.value}`,
    location: file.location(anchor.start, anchor.end),
  };
}

function constraintOf(text: string): { key: string; operator: '==' | '!='; value: string }[] {
  const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
  if (match === null) return [];
  return [{ key: match[1]!, operator: match[2] as '==' | '!=', value: match[3]!.trim() }];
}

function imageUseOf(
  file: SourceFile,
  image: YamlScalar,
  service: YamlNode,
  run: Run,
  interpolate: Interpolate,
): ImageUse {
  const value = interpolate(image.value);
  // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
  const reference = parseReference(value.text) === null ? null : value.text;
  return {
    kind: 'compose',
    role: 'run',
    location: file.location(image.start, image.end),
    raw: image.value,
    reference,
    partial: value.text,
    unresolved: reference === null ? value.missing : [],
    platform: interpolate(getText(service, 'platform') ?? '').text || null,
    origins: value.origins,
    runs: [run],
  };
}

function buildOf(
  file: SourceFile,
  service: string,
  build: YamlNode,
  folder: string,
  environment: Map<string, Value>,
  interpolate: Interpolate,
): Omit<Build, 'image' | 'run'> | null {
  const short = follow(build);
  const contextText = short?.type === 'scalar' ? short.value : (getText(build, 'context') ?? '.');
  const context = resolveFrom(folder, interpolate(contextText).text);
  if (context === null) return null;
  const dockerfile = resolveFrom(context, interpolate(getText(build, 'dockerfile') ?? 'Dockerfile').text);
  const target = interpolate(getText(build, 'target') ?? '').text.toLowerCase();
  if (dockerfile === null) return null;
  return {
    dockerfile,
    args: argsOf(file, service, get(build, 'args'), environment, interpolate),
    target: target === '' ? null : target,
  };
}

/** `args` as a mapping or as a list of `NAME=value`; a name alone takes its value from the environment. */
function argsOf(
  file: SourceFile,
  service: string,
  node: YamlNode | null,
  environment: Map<string, Value>,
  interpolate: Interpolate,
): Build['args'] {
  const args: Build['args'] = new Map();
  const add = (name: string, value: Value | undefined, start: number, end: number): void => {
    if (value === undefined) return;
    const here: Related = { ...file.location(start, end), message: `service ${service} sets ${name} here` };
    args.set(name, { text: value.text, origins: [here, ...value.origins] });
  };
  for (const item of items(node)) {
    const scalar = follow(item);
    if (scalar?.type !== 'scalar') continue;
    const equals = scalar.value.indexOf('=');
    const name = equals < 0 ? scalar.value : scalar.value.slice(0, equals);
    const value = equals < 0 ? environment.get(name) : interpolate(scalar.value.slice(equals + 1));
    add(name, value, scalar.start, scalar.end);
  }
  for (const { key, value } of entries(node)) {
    const scalar = follow(value);
    if (scalar?.type !== 'scalar') continue;
    add(
      key.value,
      scalar.isNull ? environment.get(key.value) : interpolate(scalar.value),
      scalar.start,
      scalar.end,
    );
  }
  return args;
}
