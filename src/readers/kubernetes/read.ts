// Kubernetes objects. A pod is found by its shape (a mapping with a list of containers) wherever it stands,
// so every workload kind, lists, and custom resources that embed a pod are read alike.

import { MAX_NAME } from '../../model/limits.js';
import type { OpenReading, ReadProblem } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import type { RuntimeClass } from '../../model/run.js';
import { type Budget, OverBudget } from '../../text/budget.js';
import { boundText } from '../../text/crop.js';
import type { SourceFile } from '../../text/source-file.js';
import {
  entries,
  follow,
  get,
  getPath,
  getScalar,
  getText,
  items,
  type YamlMapping,
  type YamlNode,
  yamlOf,
} from '../../text/yaml.js';
import { YamlSearch } from '../../text/yaml-search.js';
import type { Read } from '../reader.js';
import { CustomResources, isCustomResource } from './custom-resource.js';
import { hasContainers, PodReader } from './pods.js';

/** Annotations of one file that suppress findings. */
const MAX_IGNORES = 1_000;
/** Documents that cannot be read, of one file, which are named each. */
const MAX_BROKEN = 100;
/** Lists that are too long, of one file, which are named each. */
const MAX_CUTS = 20;
/** What is kept of a RuntimeClass or an annotation, in characters. */
const KEPT_OF_OBJECT = 1_000;

export const readKubernetes: Read = (file, { budget }) => {
  const manifest = readManifest(file, budget);
  if (manifest === null) return null;
  for (const problem of [...manifest.broken, ...manifest.cuts]) manifest.reading.problems.push(problem);
  return manifest.reading;
};

/** What a file says of Kubernetes objects. */
export interface Manifest {
  reading: OpenReading;
  /** Documents that are no YAML. */
  broken: ReadProblem[];
  /** What is more than can be read. */
  cuts: ReadProblem[];
}

/**
 * Never throws: where the budget is used up, what was found before is kept.
 * @returns null where there are no objects
 */
export function readManifest(file: SourceFile, budget: Budget): Manifest | null {
  if (!file.text.includes('apiVersion') || !file.text.includes('kind')) return null;
  const { documents, problems } = yamlOf(file, budget);
  const objects = documents.filter(isObject);
  const wrong = problems.filter((p) => looksLikeObject(p.document) && !isTemplate(p.document) && !p.isCut);
  const cut = problems.filter((p) => p.isCut);
  if (objects.length + wrong.length + cut.length === 0) return null;
  const at = (offset: number, message: string): ReadProblem => ({
    location: file.location(offset, offset),
    message,
  });
  const broken = wrong.slice(0, MAX_BROKEN).map(({ offset, message }) => at(offset, message));
  const past = wrong[MAX_BROKEN];
  if (past !== undefined) broken.push(at(past.offset, `more than ${MAX_BROKEN} documents cannot be read`));
  const manifest: Manifest = {
    reading: noReading(),
    broken,
    cuts: cut.map(({ offset, message }) => at(offset, message)),
  };
  const reader = new ObjectReader(file, budget, manifest);
  let current: YamlNode | undefined;
  try {
    for (const object of listed(objects, budget)) {
      current = object;
      reader.read(object);
    }
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    manifest.cuts.push(at(current?.start ?? 0, `the rest is skipped: reading ${error.message}`));
  }
  return manifest;
}

/** Objects, each once; the items of a List stand for themselves. */
function* listed(objects: readonly YamlNode[], budget: Budget): Generator<YamlNode> {
  const seen = new Set<YamlNode>();
  for (const object of objects) {
    const inside = getText(object, 'kind')?.endsWith('List') ? items(get(object, 'items')) : [];
    for (const item of inside.length > 0 ? inside : [object]) {
      budget.spend(1);
      const own = follow(item);
      if (own === null || seen.has(own)) continue;
      seen.add(own);
      yield own;
    }
  }
}

function isObject(document: YamlNode): boolean {
  return getText(document, 'apiVersion') !== null && getText(document, 'kind') !== null;
}

/** Whether images may be lost with it. */
function looksLikeObject(text: string): boolean {
  return (
    /^apiVersion[ \t]*:|"apiVersion"[ \t]*:/m.test(text) &&
    /^kind[ \t]*:|"kind"[ \t]*:/m.test(text) &&
    /\b(?:image|containers)"?[ \t]*:/.test(text)
  );
}

/** Helm, Go and Jinja templates become YAML only when they are rendered. */
function isTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%');
}

const IGNORE = 'wincompat/ignore';

/** Reads the objects of one file. */
class ObjectReader {
  readonly #pods: PodReader;
  readonly #search: YamlSearch;
  readonly #custom: CustomResources;
  readonly #seen = new Set<string>();
  readonly #mayIgnore: boolean;
  readonly #ignores = new WeakMap<YamlNode, readonly YamlMapping['entries'][number][]>();

  constructor(
    private readonly file: SourceFile,
    private readonly budget: Budget,
    private readonly manifest: Manifest,
  ) {
    const mayIgnore = file.text.includes(IGNORE);
    this.#mayIgnore = mayIgnore;
    this.#pods = new PodReader(file, budget, (node, message) => this.#cut(node, message));
    this.#custom = new CustomResources(budget);
    this.#search = new YamlSearch(
      (mapping) =>
        hasContainers(mapping) ||
        getText(mapping, 'kind') === 'RuntimeClass' ||
        (mayIgnore && this.#ignoresOf(mapping).length > 0),
      budget,
    );
  }

  /** @throws OverBudget */
  read(object: YamlNode): void {
    const { reading } = this.manifest;
    const name = nameOf(object);
    const isCustom = isCustomResource(object);
    for (const mapping of this.#search.in(object)) {
      this.#readIgnores(object, mapping);
      if (getText(mapping, 'kind') === 'RuntimeClass') {
        this.budget.make(KEPT_OF_OBJECT);
        const runtimeClass = this.#runtimeClass(mapping);
        if (runtimeClass !== null) reading.runtimeClasses.push(runtimeClass);
      }
      if (!isCustom && hasContainers(mapping))
        this.#pods.read(name, mapping, reading.uses, this.#labelsOf(object));
    }
    for (const found of isCustom ? this.#custom.in(object) : []) {
      const labels = this.#labelsOf(object);
      if ('pod' in found) this.#pods.read(name, found.pod, reading.uses, labels);
      else this.#pods.readLoose(name, found, reading.uses, labels);
    }
  }

  #labelsOf(object: YamlNode): Readonly<Record<string, string>> | undefined {
    const labels = getPath(object, 'metadata', 'labels');
    return labels === null ? undefined : this.#pods.labels(labels);
  }

  /** Annotations that suppress findings: of the object itself, or of pod templates in it. */
  #readIgnores(object: YamlNode, mapping: YamlMapping): void {
    if (!this.#mayIgnore) return;
    const { ignores } = this.manifest.reading;
    for (const { key, value } of this.#ignoresOf(mapping)) {
      if (ignores.length === MAX_IGNORES) {
        this.#cut(key, `more than ${MAX_IGNORES} annotations that suppress findings`);
        return;
      }
      this.budget.make(KEPT_OF_OBJECT);
      const scalar = follow(value);
      ignores.push({
        rule: key.value.slice(IGNORE.length).replace(/^\./, ''),
        text: scalar?.type === 'scalar' ? scalar.value : '',
        location: this.file.location(key.start, key.end),
        object: this.file.location(object.start, object.end),
      });
    }
  }

  #ignoresOf(mapping: YamlMapping): readonly YamlMapping['entries'][number][] {
    const annotations = follow(get(mapping, 'annotations'));
    if (annotations === null) return [];
    const known = this.#ignores.get(annotations);
    if (known !== undefined) return known;
    const all = entries(annotations);
    this.budget.spend(all.length);
    const found = all.filter(({ key }) => key.value.startsWith(IGNORE));
    this.#ignores.set(annotations, found);
    return found;
  }

  #runtimeClass(object: YamlNode): RuntimeClass | null {
    const name = getScalar(get(object, 'metadata'), 'name');
    const handler = getText(object, 'handler');
    if (name === null || handler === null) return null;
    const nodeSelector = getPath(object, 'scheduling', 'nodeSelector');
    return {
      name: name.value,
      handler,
      nodeSelector: this.#pods.labels(nodeSelector),
      tolerations: this.#pods.tolerations(getPath(object, 'scheduling', 'tolerations')),
      labels: this.#pods.labelPlaces(nodeSelector, null),
      location: this.file.location(name.start, name.end),
    };
  }

  /** A cut is reported once for its place; past so many, their number is what is wrong. */
  #cut({ start }: YamlNode, message: string): void {
    const location = this.file.location(start, start);
    const key = `${location.line}:${location.column}:${message}`;
    if (this.#seen.has(key) || this.#seen.size > MAX_CUTS) return;
    this.#seen.add(key);
    const isLast = this.#seen.size > MAX_CUTS;
    const most = `more than ${MAX_CUTS} lists are longer than what is read`;
    this.manifest.cuts.push({ location, message: isLast ? most : message });
  }
}

function nameOf(object: YamlNode): string {
  const name = getText(get(object, 'metadata'), 'name') ?? getText(get(object, 'metadata'), 'generateName');
  const kind = getText(object, 'kind') ?? 'object';
  return boundText(name === null ? kind : `${kind} ${name}`, MAX_NAME);
}
