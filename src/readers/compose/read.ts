// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.

import type { ImageUse, Sign } from '../../model/image-use.js';
import { imageUse } from '../../model/image-use.js';
import { MAX_NAME } from '../../model/limits.js';
import { noReading } from '../../model/reading.js';
import type { LabelPlace, Run } from '../../model/run.js';
import { ASKS_NOTHING } from '../../model/run.js';
import type { Budget } from '../../text/budget.js';
import { boundText } from '../../text/crop.js';
import type { Value } from '../../text/expand.js';
import type { Location } from '../../text/location.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, get, getScalar, getText, items, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import type { Isolation } from '../../windows/verdicts.js';
import { keepingFound, type Read } from '../reader.js';
import { buildOf } from './build.js';
import { isNamedCompose } from './index.js';
import {
  documentsOf,
  type Include,
  includesOf,
  interpolate,
  MAX_DOCUMENTS,
  type Project,
  projectOf,
  textOf,
} from './project.js';
import { Scan } from './scan.js';
import {
  isComposeProject,
  type Layer,
  layersOf,
  textAt,
  topmost,
  topmostScalar,
  valuesAt,
} from './service.js';
import { signOf } from './sign.js';

/** Reads a file that has services with images or builds, whatever it is called. */
export const readCompose: Read = (file, readerContext) => {
  const named = isNamedCompose(file.path);
  const { documents, problems } = yamlOf(file, readerContext.budget);
  const reading = noReading();
  for (const { offset, message, isCut } of problems)
    if (isCut) reading.problems.push({ location: file.location(offset, offset), message });
  if (documents.some(isComposeProject) || (named && documentsOf(file).length > 0)) {
    const scan = new Scan(readerContext, reading);
    keepingFound(reading, file, () => readProject(projectOf(file, readerContext, reading), [file], scan, []));
    // In a circle each file is as much a part of the other.
    return scan.circular ? { ...reading, includes: [] } : reading;
  }
  const problem = problems.find(({ isCut }) => !isCut);
  if (problem !== undefined && named)
    reading.problems.push({
      location: file.location(problem.offset, problem.offset),
      message: problem.message,
    });
  return reading.problems.length === 0 ? null : reading;
};

/** Limit: files written by hand have fewer, and what services share through aliases is read for each. */
const MAX_SERVICES = 2_000;
/** Files that include each other, one in the other. */
const MAX_INCLUDES = 20;
/** Characters that a build of one image is counted as. */
const BUILD = 200;

/**
 * @param own those of the project's files whose services are read now: the others are read by themselves
 * @param above the files on the way to this project
 */
function readProject(
  project: Project,
  own: readonly SourceFile[],
  scan: Scan,
  above: readonly string[],
): void {
  const { readerContext, reading } = scan;
  const path = [...above, ...own.map((file) => file.path)];
  const includes = own
    .flatMap((file) => includesOf(file, project, readerContext, reading))
    .filter((include) => isFollowed(include, path, scan));
  const included = includes.map((include) => include.project);
  for (const file of own) readServices(project, file, included, scan);
  for (const sub of included) {
    readProject(sub, sub.files, scan, path);
    for (const file of sub.files) reading.includes.push(file.path);
  }
}

function isFollowed({ project, envFiles, file, at }: Include, path: readonly string[], scan: Scan): boolean {
  const main = project.files[0]?.path;
  if (main === undefined) return false;
  if (path.includes(main)) {
    const circle = [...path, main].join(', ');
    scan.tell(file, at.start, `${main} is included by itself (${circle}), which Compose refuses`);
    scan.circular = true;
    return false;
  }
  if (path.length <= MAX_INCLUDES) {
    // By however many ways it is reached, it is the same project.
    const files = [...project.files, ...envFiles].map((one) => one.path);
    const key = [project.folder, ...files].join('\0');
    const isNew = !scan.included.has(key);
    scan.included.add(key);
    return isNew;
  }
  scan.tell(file, at.start, `includes nested deeper than ${MAX_INCLUDES} are not followed`);
  return false;
}

/** The names of the services of one file. @throws OverBudget */
function servicesOf(file: SourceFile, budget: Budget): YamlScalar[] {
  const names = new Map<string, YamlScalar>();
  for (const document of documentsOf(file)) {
    const services = entries(get(document, 'services'));
    budget.spend(1 + services.length);
    for (const { key } of services) if (!names.has(key.value)) names.set(key.value, key);
  }
  return [...names.values()];
}

function readServices(project: Project, file: SourceFile, included: readonly Project[], scan: Scan): void {
  const services = servicesOf(file, scan.readerContext.budget);
  const cut = documentsOf(file).length < MAX_DOCUMENTS ? undefined : yamlOf(file).documents[MAX_DOCUMENTS];
  if (cut !== undefined) scan.tell(file, cut.start, `more than ${MAX_DOCUMENTS} documents in one file`);
  const past = services[MAX_SERVICES];
  if (past !== undefined) scan.tell(file, past.start, `more than ${MAX_SERVICES} services in one file`);
  const chain = {
    readerContext: scan.readerContext,
    included,
    tooLong: (at: SourceFile, node: { start: number }) =>
      scan.tell(at, node.start, 'this chain of extends is too long'),
  };
  const service = (name: string): Layer[] => layersOf(project, name, chain);
  for (const key of services.slice(0, MAX_SERVICES))
    readService(key, file, service(key.value), scan, service);
}

/** @param service the layers of another service of the project */
function readService(
  key: YamlScalar,
  file: SourceFile,
  layers: Layer[],
  scan: Scan,
  service: (name: string) => Layer[],
): void {
  const { reading } = scan;
  // A file that lies under or over this one is read by itself; what is inherited is run as this service too.
  const own = layers.filter((layer) => layer.file === file || layer.inherited);
  const image = topmostScalar(own, 'image');
  const build = topmost(layers, 'build');
  const anchor = image ?? { file, value: build?.file === file ? build.value : key };
  const run = runOf(
    boundText(`service ${key.value}`, MAX_NAME),
    layers,
    locate(anchor.file, anchor.value),
    scan,
  );
  if (image !== null) scan.use(useOf(image, layers, 'run', [run], signOf(layers, scan)));
  readOtherImages(own, layers, run, scan);
  // Where several files say how it is built, the topmost speaks for all.
  if (build === null || !own.some((layer) => layer.file === build.file)) return;
  const made = buildOf(key.value, layers, scan, service);
  if (made === null) return;
  const { tags, ...how } = made;
  scan.readerContext.budget.make(BUILD * tags.length);
  tags.forEach((image, index) => {
    reading.builds.push({
      ...how,
      image,
      askedBy: { kind: 'service', name: key.value, run: index === 0 ? run : null },
    });
  });
}

/** Images of init containers are run beside the service's; those of mounts only lend their files. */
function readOtherImages(own: Layer[], layers: Layer[], run: Run, scan: Scan): void {
  for (const [list, key, role] of [
    ['pre_start', 'image', 'run'],
    ['volumes', 'source', 'source'],
  ] as const) {
    for (const layer of valuesAt(own, list)) {
      for (const item of scan.atMost(items(layer.value), layer.file, layer.value)) {
        const value = list === 'volumes' && getText(item, 'type') !== 'image' ? null : getScalar(item, key);
        if (value === null) continue;
        const location = locate(layer.file, value);
        scan.use(
          useOf({ ...layer, value }, layers, role, role === 'run' ? [{ ...run, location }] : [], null),
        );
      }
    }
  }
}

type Constraint = Run['workload']['constraints'][number] & LabelPlace;

function runOf(name: string, layers: Layer[], location: Location, scan: Scan): Run {
  const isolation = topmostScalar(layers, 'isolation');
  const asked = textAt(layers, 'isolation').toLowerCase();
  // Docker refuses what it does not know: isolation.go of moby's api/types/container.
  if (isolation !== null && !['', 'default', 'process', 'hyperv'].includes(asked)) {
    const message = `isolation is '${asked.slice(0, 40)}', which Docker refuses; valid values are default, process and hyperv`;
    scan.tell(isolation.file, isolation.value.start, message);
  }
  const platform = textAt(layers, 'platform').toLowerCase();
  const lists = valuesAt(layers, 'deploy', 'placement', 'constraints').map((layer) =>
    constraintsOf(layer, scan),
  );
  const [only = []] = lists;
  const constraints = lists.length === 1 ? only : lists.flat();
  const saysWindows =
    // These keys exist on Windows only.
    isolation !== null ||
    topmost(layers, 'credential_spec') !== null ||
    platform.startsWith('windows') ||
    constraints.some((c) => c.key === 'node.platform.os' && c.operator === '==' && c.value === 'windows');
  return {
    workload: {
      ...ASKS_NOTHING,
      kind: 'service',
      os: saysWindows ? 'windows' : platform.startsWith('linux') ? 'linux' : null,
      constraints,
    },
    isolation:
      isolation !== null && (asked === 'process' || asked === 'hyperv')
        ? { value: asked as Isolation, location: locate(isolation.file, isolation.value) }
        : null,
    runtimeClass: null,
    hostProcess: false,
    name,
    location,
    labels: constraints,
    saidBy: {
      kind: 'service',
      namesImage: topmostScalar(layers, 'image') !== null,
    },
  };
}

function constraintsOf(layer: ReturnType<typeof valuesAt>[number], scan: Scan): Constraint[] {
  return scan.once(layer.value, () =>
    scan.atMost(items(layer.value), layer.file, layer.value).flatMap((item) => {
      const scalar = follow(item);
      if (scalar?.type !== 'scalar') return [];
      const text = textOf(layer.environment, scalar.value);
      const constraint = constraintOf(text, locate(layer.file, scalar));
      if (constraint === null && text.trim() !== '') {
        const message = `'${text.slice(0, 80)}' is not a placement constraint and Swarm refuses it; write KEY == VALUE or KEY != VALUE`;
        scan.tell(layer.file, scalar.start, message);
      }
      return constraint ?? [];
    }),
  );
}

function constraintOf(text: string, location: Location): Constraint | null {
  const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
  const [, key, operator, value] = match ?? [];
  if (key === undefined || value === undefined || (operator !== '==' && operator !== '!=')) return null;
  return { key, operator, value: value.trim(), location };
}

function useOf(
  image: Layer & { value: YamlScalar },
  layers: Layer[],
  role: ImageUse['role'],
  runs: Run[],
  sign: Sign | null,
): ImageUse {
  const value: Value = interpolate(image.environment, image.value.value);
  // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
  const { limit } = value;
  const reference = limit !== undefined || parseReference(value.text) === null ? null : value.text;
  return imageUse({
    kind: 'compose',
    role,
    location: locate(image.file, image.value),
    raw: image.value.value,
    reference,
    partial: value.text,
    unresolved: reference === null ? value.missing : [],
    platform: textAt(layers, 'platform').toLowerCase() || null,
    origins: value.origins,
    runs,
    sign,
    ...(limit === undefined ? {} : { limit }),
  });
}

function locate(file: SourceFile, at: { start: number; end: number }): Location {
  return file.location(at.start, at.end);
}
