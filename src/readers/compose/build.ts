// How a compose service is built. Source: compose-spec build.md; compose-go transform/build.go, loader/normalize.go.

import type { Build, BuildValue } from '../../model/build.js';
import type { Value } from '../../text/expand.js';
import { resolveFrom } from '../../text/paths.js';
import { entries, follow, getScalar, items, type YamlScalar } from '../../text/yaml.js';
import { ISOLATIONS } from '../../windows/verdicts.js';
import { readInlineDockerfile } from '../dockerfile/read.js';
import { interpolate, textOf } from './project.js';
import type { Scan } from './scan.js';
import { type Followed, type Layer, textAt, topmostScalar, valuesAt } from './service.js';

/** A build, and the names of the image that it makes. */
interface Made extends Omit<Build, 'image' | 'askedBy'> {
  tags: string[];
}

/**
 * @param scan adds a Dockerfile that is in the compose file itself
 * @param service the layers of another service of the project
 * @returns null for a context that lies elsewhere
 */
export function buildOf(
  name: string,
  layers: Layer[],
  scan: Scan,
  service: (name: string) => Layer[],
): Made | null {
  const dockerfile = inlineDockerfile(name, layers, scan) ?? dockerfileOf(layers);
  if (dockerfile === null) return null;
  const platforms = textsOf(layers, 'platforms', scan).map((platform) => platform.toLowerCase());
  const isolation = ISOLATIONS.find((one) => one === textAt(layers, 'build', 'isolation').toLowerCase());
  const systems = new Set(platforms.map((platform) => platform.split('/')[0]));
  return {
    dockerfile,
    args: namedValues(layers, 'args', scan, (arg) => `service ${name} sets ${arg} here`),
    target: textAt(layers, 'build', 'target').toLowerCase() || null,
    // Platforms of one system tell as much as one.
    platform: (systems.size === 1 ? platforms[0] : textAt(layers, 'platform').toLowerCase()) || null,
    contexts: contextsOf(layers, scan, service),
    ...(isolation === undefined ? {} : { isolation }),
    tags: [imageOf(name, layers), ...textsOf(layers, 'tags', scan)],
  };
}

/** The name of a service's image; where none is given Compose makes it of the project's and the service's. */
function imageOf(name: string, layers: Layer[]): string {
  const project = layers[0]?.environment.get('COMPOSE_PROJECT_NAME')?.text ?? '';
  return textAt(layers, 'image') || `${project}-${name}`;
}

function textsOf(layers: Layer[], key: string, scan: Scan): string[] {
  return valuesAt(layers, 'build', key).flatMap((layer) =>
    scan.atMost(items(layer.value), layer.file, layer.value).flatMap((item) => {
      const scalar = follow(item);
      return scalar?.type === 'scalar' ? textOf(layer.environment, scalar.value) : [];
    }),
  );
}

/** The Dockerfile's path relative to the root; null for a context elsewhere. */
function dockerfileOf(layers: Layer[]): string | null {
  const context = contextOf(layers);
  return context === null
    ? null
    : resolveFrom(context, textAt(layers, 'build', 'dockerfile') || 'Dockerfile');
}

function contextOf(layers: Layer[]): string | null {
  for (const { value, folder, environment } of valuesAt(layers, 'build').reverse()) {
    const context = value.type === 'scalar' ? value : getScalar(value, 'context');
    if (context !== null) return resolveFrom(folder, textOf(environment, context.value));
  }
  return layers.find((layer) => !layer.inherited)?.folder ?? null;
}

function inlineDockerfile(name: string, layers: Layer[], scan: Scan): string | null {
  const inline = topmostScalar(layers, 'build', 'dockerfile_inline');
  if (inline === null) return null;
  return scan.once(inline.value, () => {
    // No file can be called so: the name is only the build's way to its Dockerfile.
    const path = `${inline.file.path}\0${name}`;
    const { dockerfiles, problems } = readInlineDockerfile(
      inline.file,
      inline.value,
      path,
      scan.readerContext.budget,
    );
    scan.reading.dockerfiles.push(...dockerfiles);
    scan.reading.problems.push(...problems);
    return path;
  });
}

const IMAGE = 'docker-image://';
const SERVICE = 'service:';

/** What stands for a name in the Dockerfile: an image, that of another service, or no image at all. */
function contextsOf(layers: Layer[], scan: Scan, service: (name: string) => Layer[]): Build['contexts'] {
  const values = namedValues(
    layers,
    'additional_contexts',
    scan,
    (name) => `the context ${name} is set here`,
  );
  const imageNamed = ({ text, limit }: BuildValue, name: string): string => {
    // What is not known may be an image: as '' it would be a folder.
    if (limit !== undefined) return text || name;
    if (text.startsWith(IMAGE)) return text.slice(IMAGE.length);
    if (!text.startsWith(SERVICE)) return '';
    const other = text.slice(SERVICE.length);
    return imageOf(other, service(other));
  };
  return scan.once(values, () => {
    scan.readerContext.budget.make(VALUE * values.size);
    return new Map(
      [...values].map(([name, value]) => [name.toLowerCase(), { ...value, text: imageNamed(value, name) }]),
    );
  });
}

type Values = Build['args'];

/** `args` and their like, as a mapping or as a list of `NAME=value`; those of higher layers win by name. */
function namedValues(layers: Layer[], key: string, scan: Scan, message: (name: string) => string): Values {
  const all = valuesAt(layers, 'build', key).map((layer) =>
    scan.once(layer.value, () => {
      const { start, end } = layer.value;
      const shared = start < layer.node.start || end > layer.node.end;
      return valuesOf(layer, scan, shared ? (name) => `${name} is set here` : message);
    }),
  );
  const [only = new Map<string, Named>()] = all;
  const merged = all.length === 1 ? only : scan.onceForAll(all, () => mergedValues(all, scan));
  return scan.once(
    merged,
    () => new Map([...merged].flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
  );
}

/** Higher layers win by name. */
function mergedValues(all: readonly ReadonlyMap<string, Named>[], scan: Scan): Map<string, Named> {
  const { budget } = scan.readerContext;
  const count = all.reduce((sum, { size }) => sum + size, 0);
  budget.spend(count);
  budget.make(VALUE * count);
  return new Map(all.flatMap((values) => [...values]));
}

/** Characters that a value is counted as where those of several layers are put together. */
const VALUE = 50;

type Named = BuildValue | null;

/** Null for a name that has no value: it hides the one below, too. */
function valuesOf(
  { file, value: node, environment }: Layer & { value: Followed },
  scan: Scan,
  message: (name: string) => string,
): Map<string, Named> {
  const values = new Map<string, Named>();
  const add = (name: string, value: Value | undefined, { start, end }: YamlScalar): void => {
    if (value === undefined) {
      values.set(name, null);
      return;
    }
    const here = { ...file.location(start, end), message: message(name), value: value.text };
    const { missing: _, ...given } = value;
    values.set(name, { ...given, origins: [here, ...value.origins] });
  };
  for (const item of scan.atMost(items(node), file, node)) {
    const scalar = follow(item);
    if (scalar?.type !== 'scalar') continue;
    const written = interpolate(environment, scalar.value);
    const equals = written.text.indexOf('=');
    // A name alone takes its value from the environment.
    if (equals < 0) add(written.text, environment.get(written.text), scalar);
    else add(written.text.slice(0, equals), { ...written, text: written.text.slice(equals + 1) }, scalar);
  }
  for (const { key, value } of scan.atMost(entries(node), file, node)) {
    const scalar = follow(value);
    if (scalar?.type !== 'scalar') continue;
    const reset = scalar.tag === '!reset';
    const taken = scalar.isNull ? environment.get(key.value) : interpolate(environment, scalar.value);
    add(key.value, reset ? undefined : taken, scalar);
  }
  return values;
}
