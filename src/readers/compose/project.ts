// Which files make one compose project, and where its names and paths are looked up: the files that Compose takes by
// their names, those that `COMPOSE_FILE` or `include` lists, and the `.env` beside them.
// Source: compose-spec 03-compose-file.md, 14-include.md; compose-go cli/options.go, loader/include.go.

import type { OpenReading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import { COMPOSE, expand, type Value } from '../../text/expand.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, get, getScalar, items, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import { type Environment, readEnvFile } from './env-file.js';

/** Files that are used together. */
export interface Project {
  /** The ground first; each lies over the ones before it. */
  files: SourceFile[];
  /** What relative paths of these files start from. */
  folder: string;
  environment: ComposeEnvironment;
}

/** The variables of a project, and what expanding them may cost. */
export interface ComposeEnvironment extends Environment {
  readonly budget: Budget;
  /** Called with the limit that kept a text from being expanded, where that is no image's name. */
  cut(limit: string): void;
}

/** Characters of a text in a step. */
const EXPANDED = 4;

/** A text with its variables expanded. @throws OverBudget */
export function interpolate(environment: ComposeEnvironment, text: string): Value {
  environment.budget.spend(1 + text.length / EXPANDED);
  return expand(text, (name) => environment.get(name), COMPOSE);
}

/** The expanded text alone. @throws OverBudget */
export function textOf(environment: ComposeEnvironment, text: string): string {
  const { text: expanded, limit } = interpolate(environment, text);
  if (limit !== undefined) environment.cut(limit);
  return expanded;
}

/** Adds a problem to a file, once for each limit. */
function cutsOf(file: SourceFile, { problems }: OpenReading): ComposeEnvironment['cut'] {
  const told = new Set<string>();
  return (limit) => {
    if (told.has(limit)) return;
    told.add(limit);
    problems.push({
      location: file.location(0, 0),
      message: `not all of its variables are expanded, since ${limit}`,
    });
  };
}

const documents = new WeakMap<SourceFile, YamlNode[]>();
/** More in one file than anybody writes; a reading tells where there are. */
export const MAX_DOCUMENTS = 100;

/** The documents of a compose file: Compose lays each over the one before it. */
export function documentsOf(file: SourceFile): YamlNode[] {
  const known =
    documents.get(file) ??
    yamlOf(file)
      .documents.filter(
        (document) =>
          (get(document, 'services') !== null || get(document, 'include') !== null) &&
          get(document, 'apiVersion') === null,
      )
      .slice(0, MAX_DOCUMENTS);
  documents.set(file, known);
  return known;
}

/** The project that a file belongs to when it is used by itself, with the files that go with it by their names. */
export function projectOf(file: SourceFile, readerContext: ReaderContext, reading: OpenReading): Project {
  const folder = folderOf(file.path);
  const env = readerContext.open(inFolder(folder, '.env'));
  const values = env === null ? new Map<string, Value>() : variablesOf(env, reading, readerContext.budget);
  const files = filesOf(file, folder, values, readerContext, reading);
  const cut = cutsOf(file, reading);
  return {
    files,
    folder,
    environment: named(values, nameOf(files, values, folder, readerContext, cut), readerContext.budget, cut),
  };
}

/** A project that a file includes. */
export interface Include {
  project: Project;
  /** The files that it has its variables from. */
  envFiles: SourceFile[];
  file: SourceFile;
  at: YamlNode;
}

/** The projects that a file includes; their variables are read when the first is asked for. */
export function includesOf(
  file: SourceFile,
  project: Project,
  { open, budget }: ReaderContext,
  reading: OpenReading,
): Include[] {
  const resolved = (node: YamlNode | null): string[] =>
    atMost(scalars(node), 'files in one include', file, reading).flatMap(
      ({ value }) => resolveFrom(project.folder, textOf(project.environment, value)) ?? [],
    );
  const opened = (paths: string[]): SourceFile[] => paths.map(open).filter((found) => found !== null);
  return documentsOf(file)
    .flatMap((document) => items(get(document, 'include')))
    .flatMap((at) => {
      const paths = resolved(follow(at)?.type === 'mapping' ? get(at, 'path') : at);
      const files = opened(paths);
      if (paths[0] === undefined || files.length === 0) return [];
      const folder = resolved(get(at, 'project_directory'))[0] ?? folderOf(paths[0]);
      const listed = get(at, 'env_file');
      const envFiles = opened(listed === null ? [inFolder(folder, '.env')] : resolved(listed));
      const environment = included(project.environment, envFiles, reading, budget);
      return [{ project: { files, folder, environment }, envFiles, file, at }];
    });
}

/** What the including project sets wins; of the included one's files, the last. */
function included(
  outer: ComposeEnvironment,
  envFiles: SourceFile[],
  reading: OpenReading,
  budget: Budget,
): ComposeEnvironment {
  let layers: ReadonlyMap<string, Value>[] | null = null;
  return {
    budget,
    cut: outer.cut,
    get(name) {
      // The last says what counts, however often a file is listed.
      layers ??= [...new Set(envFiles.toReversed())].map((env) => variablesOf(env, reading, budget, outer));
      return outer.get(name) ?? layers.find((layer) => layer.has(name))?.get(name);
    },
  };
}

/** Of several, the first is taken (compose-go cli/options.go). */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/**
 * The files that are used together with this one: those of `COMPOSE_FILE`; else by their names
 * `compose.override.yaml` lies over `compose.yaml`, and by convention `docker-compose.prod.yml` over `docker-compose.yml`.
 */
function filesOf(
  file: SourceFile,
  folder: string,
  values: ReadonlyMap<string, Value>,
  { open }: ReaderContext,
  reading: OpenReading,
): SourceFile[] {
  const opened = (paths: string[]): SourceFile[] =>
    paths.map((path) => (path === file.path ? file : open(path))).filter((found) => found !== null);
  const first = (names: string[]): SourceFile[] =>
    opened(names.map((name) => inFolder(folder, name))).slice(0, 1);
  const chosen = chosenFiles(folder, values);
  if (chosen.includes(file.path)) return opened(atMost(chosen, 'files in COMPOSE_FILE', file, reading));

  const name = file.path.slice(folder === '' ? 0 : folder.length + 1);
  const [, stem, words] = /^((?:docker-)?compose)((?:\.[\w-]{1,50}){0,8})\.ya?ml$/i.exec(name) ?? [];
  if (stem === undefined || words === undefined) return [file];
  const parts = words.split('.').slice(1);
  const either = (...words: string[]): SourceFile[] =>
    first(['yml', 'yaml'].map((end) => [stem, ...words, end].join('.')));
  const [ground] = first(DEFAULT_NAMES);
  // Another default name than the one that is taken is used by itself.
  if (parts.length === 0) return ground?.path === file.path ? [file, ...first(OVERRIDE_NAMES)] : [file];
  if (parts.length === 1 && parts[0] === 'override') return ground === undefined ? [file] : [ground, file];
  const bases = either().length > 0 ? either() : ground === undefined ? [] : [ground];
  const between = parts.slice(1).flatMap((_, length) => either(...parts.slice(0, length + 1)));
  const override = parts.at(-1) === 'override' ? [] : either(...parts, 'override');
  return [...bases, ...between, file, ...override];
}

/** `COMPOSE_FILE` in `.env` names the files, with `:` or, as on Windows, `;` between them. */
function chosenFiles(folder: string, values: ReadonlyMap<string, Value>): string[] {
  const text = values.get('COMPOSE_FILE')?.text ?? '';
  const separator = values.get('COMPOSE_PATH_SEPARATOR')?.text || (text.includes(';') ? ';' : ':');
  return text === '' ? [] : text.split(separator).flatMap((path) => resolveFrom(folder, path) ?? []);
}

/** A project's name, which Compose makes from the folder where nothing sets it. */
function nameOf(
  files: SourceFile[],
  values: ReadonlyMap<string, Value>,
  folder: string,
  readerContext: ReaderContext,
  cut: ComposeEnvironment['cut'],
): Value {
  for (const file of [...files].reverse()) {
    const name = documentsOf(file)
      .map((document) => getScalar(document, 'name'))
      .findLast((found) => found !== null);
    if (name === undefined || name === null) continue;
    const here = { ...file.location(name.start, name.end), message: 'The project is named here' };
    const environment = { get: (key: string) => values.get(key), budget: readerContext.budget, cut };
    const value = interpolate(environment, name.value);
    if (value.limit !== undefined) cut(value.limit);
    return { ...value, origins: [here, ...value.origins] };
  }
  const folderName = folder === '' ? readerContext.rootName : folder.slice(folder.lastIndexOf('/') + 1);
  return { text: folderName.toLowerCase().replace(/[^a-z0-9_-]/g, ''), missing: [], origins: [] };
}

function named(
  values: ReadonlyMap<string, Value>,
  name: Value,
  budget: Budget,
  cut: ComposeEnvironment['cut'],
): ComposeEnvironment {
  return {
    budget,
    cut,
    get: (key) => values.get(key) ?? (key === 'COMPOSE_PROJECT_NAME' ? name : undefined),
  };
}

const told = new WeakSet<SourceFile>();

/** The variables of a file; what could not be read of it is reported once, however many files share it. */
function variablesOf(
  env: SourceFile,
  reading: OpenReading,
  budget: Budget,
  outer?: Environment,
): ReadonlyMap<string, Value> {
  const { values, problem } = readEnvFile(env, budget, outer);
  if (problem !== null && !told.has(env)) reading.problems.push(problem);
  if (problem !== null) told.add(env);
  return values;
}

/** A text or a list of texts. */
function scalars(node: YamlNode | null): YamlScalar[] {
  return [node, ...items(node)]
    .map(follow)
    .flatMap((found) => (found?.type === 'scalar' && !found.isNull ? found : []));
}

/** Files that are used together. */
const MAX_FILES = 50;

/** The first of a list of files; that there are more is a problem. */
function atMost<T>(list: readonly T[], what: string, file: SourceFile, { problems }: OpenReading): T[] {
  if (list.length > MAX_FILES) {
    const message = `more than ${MAX_FILES} ${what}, of which the first are read`;
    problems.push({ location: file.location(0, 0), message });
  }
  return list.slice(0, MAX_FILES);
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
