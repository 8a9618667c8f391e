// Pods: their images, and where they may run. Aliases make thousands of pods of one list, so that each list is read
// once, and each image that a container runs is counted.

import type { ImageUse, Sign } from '../../model/image-use.js';
import { imageUse } from '../../model/image-use.js';
import type { PodPatch } from '../../model/kustomization.js';
import type { Open } from '../../model/reading.js';
import type { LabelPlace, Run } from '../../model/run.js';
import type { Requirement, Toleration, Workload } from '../../model/workload.js';
import { selectedOs } from '../../orchestrators/build-labels.js';
import type { Budget } from '../../text/budget.js';
import { crop } from '../../text/crop.js';
import type { Location } from '../../text/location.js';
import type { SourceFile } from '../../text/source-file.js';
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
} from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import { windowsSignIn } from '../../windows/signs.js';
import type { LooseImage } from './custom-resource.js';

/** Labels, tolerations, or values of one list: each is compared with each target. */
const MAX_LIST = 200;
/** Terms, expressions and values of one node affinity: each is compared with each target. */
const MAX_AFFINITY = 2_000;
/** Variables that are missing in one reference. */
const MAX_UNRESOLVED = 50;
/** What is kept, in characters: of an image that a container runs, of a place, and of one more link to it. */
const KEPT_OF_USE = 2_000;
const KEPT_OF_PLACE = 100;
const KEPT_OF_LINK = 10;

/** Characters of a command or a path that are searched in a step. */
/** Where a container has commands beside its own: its probes and its hooks. */
const EXECS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;
const SEARCHED = 64;
/** Characters of what shows the system, in a message. */
const MAX_SIGN = 60;

/** The fields of a pod that hold containers. */
export const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];

/** How many containers a pod has: a mapping without any is no pod. */
export function hasContainers(mapping: YamlNode): boolean {
  return CONTAINER_LISTS.some((list) => items(get(mapping, list)).length > 0);
}

/** The fields by which a pod, or a part of one, is known. */
export function isPodPart(mapping: YamlNode): boolean {
  const fields = [...CONTAINER_LISTS, 'nodeSelector', 'tolerations', 'runtimeClassName', 'affinity'];
  return fields.some((key) => get(mapping, key) !== null) || getText(get(mapping, 'os'), 'name') !== null;
}

type Image = Pick<ImageUse, 'raw' | 'location' | 'reference' | 'partial' | 'unresolved'>;

/** Reads the pods of one file. */
export class PodReader {
  readonly #made = new Map<string, WeakMap<YamlNode, unknown>>();

  /**
   * @param budget pays for what is visited, and for what is kept
   * @param cut is reported of what is not read to its end
   */
  constructor(
    private readonly file: SourceFile,
    private readonly budget: Budget,
    private readonly cut: (node: YamlNode, message: string) => void,
  ) {}

  /**
   * The images of a pod.
   * @param name of the object that the pod is of
   * @param uses takes them up one by one
   * @param objectLabels of that object
   * @throws OverBudget
   */
  read(
    name: string,
    spec: YamlNode,
    uses: ImageUse[],
    objectLabels?: Readonly<Record<string, string>>,
  ): void {
    const lists = CONTAINER_LISTS.map((list) => items(get(spec, list)));
    this.budget.spend(lists.reduce((sum, list) => sum + list.length, 1));
    const workload = this.#once('workload', spec, () => this.#workload(spec));
    const labels = this.#once('places', spec, () =>
      this.labelPlaces(get(spec, 'nodeSelector'), termsOf(spec)),
    );
    const sign = this.#once('sign', spec, () => this.#sign(spec, lists.flat()));
    const namesOs = getText(get(spec, 'os'), 'name') !== null;
    const runtimeClass = this.#runtimeClass(spec);
    const podHostProcess =
      getText(getPath(spec, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true';
    const saidBy = { kind: 'pod' as const, namesOs, unpatched: null, ...(objectLabels && { objectLabels }) };
    const containers = lists.flatMap((list, i) =>
      list.map((container, index) => ({ container, list: CONTAINER_LISTS[i] ?? '', index })),
    );
    for (const { container, list, index } of containers) {
      const scalar = getScalar(container, 'image');
      if (scalar === null) continue;
      this.budget.make(KEPT_OF_USE);
      const own = getText(getPath(container, 'securityContext', 'windowsOptions'), 'hostProcess');
      const image = this.#once('image', scalar, () => this.#image(scalar));
      const run: Run = {
        workload,
        isolation: null,
        runtimeClass,
        hostProcess: own === null ? podHostProcess : own === 'true',
        name,
        location: image.location,
        labels,
        container: { name: getText(container, 'name'), list, index },
        saidBy,
      };
      uses.push(imageUse({ kind: 'kubernetes', ...image, runs: [run], sign }));
    }
  }

  /**
   * An image that no list of containers holds.
   * @param holder the mapping that names it
   * @param place the part of a pod that places it; null where nothing does
   * @throws OverBudget
   */
  readLoose(
    name: string,
    { image: scalar, holder, place }: LooseImage,
    uses: ImageUse[],
    objectLabels?: Readonly<Record<string, string>>,
  ): void {
    this.budget.make(KEPT_OF_USE);
    const spec = place ?? holder;
    const image = this.#once('image', scalar, () => this.#image(scalar));
    const run: Run = {
      workload: this.#once('workload', spec, () => this.#workload(spec)),
      isolation: null,
      runtimeClass: this.#runtimeClass(spec),
      hostProcess: getText(getPath(holder, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true',
      name,
      location: image.location,
      labels: this.#once('places', spec, () => this.labelPlaces(get(spec, 'nodeSelector'), termsOf(spec))),
      saidBy: {
        kind: 'pod',
        namesOs: getText(get(spec, 'os'), 'name') !== null,
        unpatched: null,
        ...(objectLabels && { objectLabels }),
      },
    };
    uses.push(imageUse({ kind: 'kubernetes', ...image, runs: [run], sign: this.#sign(holder, [holder]) }));
  }

  /**
   * What a part of a pod says, in a patch: images, and where the pod may run.
   * @param spec a mapping that may hold any of a pod's fields
   * @throws OverBudget
   */
  readPart(
    spec: YamlNode,
  ): Pick<PodPatch, 'os' | 'nodeSelector' | 'tolerations' | 'affinityTerms' | 'runtimeClass' | 'images'> {
    const images: ImageUse[] = [];
    this.read('object', spec, images);
    const { os, nodeSelector, tolerations, affinityTerms } = this.#workload(spec);
    return { os, nodeSelector, tolerations, affinityTerms, runtimeClass: this.#runtimeClass(spec), images };
  }

  /** The places of all labels that a pod asks its node for. */
  labelPlaces(nodeSelector: YamlNode | null, terms: YamlNode | null): LabelPlace[] {
    const selected = this.#once('selected', nodeSelector, () =>
      this.#listed('labels', nodeSelector, entries(nodeSelector)).map(({ key }) => this.#place(key)),
    );
    const affine = this.#once('affine', terms, () => this.#affinePlaces(terms));
    if (affine.length === 0) return selected;
    if (selected.length === 0) return affine;
    this.budget.spend(selected.length + affine.length);
    this.budget.make(KEPT_OF_LINK * (selected.length + affine.length));
    return [...selected, ...affine];
  }

  #affinePlaces(terms: YamlNode | null): LabelPlace[] {
    const places: LabelPlace[] = [];
    for (const term of items(terms)) {
      this.budget.spend(1);
      for (const expression of items(get(term, 'matchExpressions'))) {
        // The node affinity is not read further either, which is said where it is read.
        if (places.length >= MAX_AFFINITY) return places;
        this.budget.spend(1);
        const key = getScalar(expression, 'key');
        if (key !== null) places.push(this.#place(key));
      }
    }
    return places;
  }

  #place(key: YamlScalar): LabelPlace {
    return this.#once('place', key, () => {
      this.budget.make(KEPT_OF_PLACE);
      return { key: key.value, location: this.#location(key) };
    });
  }

  labels(node: YamlNode | null): Record<string, string> {
    return this.#once('labels', node, () => {
      const labels: Record<string, string> = Object.create(null);
      for (const { key, value } of this.#listed('labels', node, entries(node))) {
        const scalar = follow(value);
        if (scalar?.type === 'scalar') labels[key.value] = scalar.value;
      }
      return labels;
    });
  }

  tolerations(node: YamlNode | null): Toleration[] {
    return this.#once('tolerations', node, () =>
      this.#listed('tolerations', node, items(node)).map((item) => {
        const toleration: Open<Toleration> = {};
        for (const field of ['key', 'operator', 'value', 'effect'] as const) {
          const text = getText(item, field);
          if (text !== null) toleration[field] = text;
        }
        return toleration;
      }),
    );
  }

  /** What the commands, mounts and accounts of a pod show of its operating system: all its containers share it. */
  #sign(spec: YamlNode, containers: readonly YamlNode[]): Sign | null {
    const texts = [
      ...containers.flatMap((container) => [
        ...['command', 'args'].flatMap((list) => items(get(container, list))),
        ...EXECS.flatMap((path) => items(getPath(container, ...path, 'exec', 'command'))),
        ...items(get(container, 'volumeMounts')).map((mount) => get(mount, 'mountPath')),
        get(container, 'workingDir'),
      ]),
      ...items(get(spec, 'volumes')).map((volume) => getPath(volume, 'hostPath', 'path')),
    ];
    this.budget.spend(texts.length);
    for (const node of texts) {
      const scalar = follow(node);
      if (scalar?.type !== 'scalar') continue;
      this.budget.spend(scalar.value.length / SEARCHED);
      const text = windowsSignIn(scalar.value);
      if (text !== null) return { os: 'windows', text: crop(text, MAX_SIGN) };
    }
    return null;
  }

  #runtimeClass(spec: YamlNode): Run['runtimeClass'] {
    const name = getScalar(spec, 'runtimeClassName');
    if (name === null) return null;
    return this.#once('runtime class', name, () => ({ name: name.value, location: this.#location(name) }));
  }

  #image(scalar: YamlScalar): Image {
    const raw = scalar.value;
    const names = new Set<string>();
    // Placeholders of envsubst and the like are no references: Kubernetes itself expands nothing here.
    for (const [, name] of raw.matchAll(/\$\{?(\w{1,100})\}?/g)) {
      if (names.size === MAX_UNRESOLVED) break;
      if (name !== undefined) names.add(name);
    }
    return {
      raw,
      location: this.#location(scalar),
      reference: parseReference(raw) === null ? null : raw,
      partial: raw.replace(/\$\{?\w{1,100}\}?/g, ''),
      unresolved: [...names],
    };
  }

  #workload(spec: YamlNode): Workload {
    const nodeSelector = this.labels(get(spec, 'nodeSelector'));
    const terms = termsOf(spec);
    const affinityTerms = this.#once('affinity', terms, () => this.#affinityTerms(terms));
    const os = getText(get(spec, 'os'), 'name');
    return {
      kind: 'pod',
      os: os === 'windows' || os === 'linux' ? os : impliedOs(spec, nodeSelector, affinityTerms),
      nodeSelector,
      affinityTerms,
      tolerations: this.tolerations(get(spec, 'tolerations')),
      constraints: [],
      nodeName: getText(spec, 'nodeName'),
    };
  }

  #affinityTerms(list: YamlNode | null): Requirement[][] {
    const terms: Requirement[][] = [];
    let size = 0;
    for (const term of items(list)) {
      // A term's expressions and fields: all must hold.
      const requirements = [
        ...this.#expressions(get(term, 'matchExpressions')),
        ...this.#fields(get(term, 'matchFields')),
      ];
      this.budget.spend(1 + requirements.length);
      size += 1 + requirements.length + requirements.reduce((sum, { values }) => sum + values.length, 0);
      if (size > MAX_AFFINITY) {
        const message = `more than ${MAX_AFFINITY} terms, expressions and values in one node affinity`;
        this.cut(list ?? term, message);
        break;
      }
      terms.push(requirements);
    }
    return terms;
  }

  #fields(node: YamlNode | null): Requirement[] {
    return this.#once('fields', node, () =>
      this.#expressions(node).map((field) => ({ ...field, field: true as const })),
    );
  }

  #expressions(node: YamlNode | null): Requirement[] {
    return this.#once('expressions', node, () =>
      this.#listed('expressions', node, items(node)).flatMap((expression) => {
        const key = getText(expression, 'key');
        const operator = getText(expression, 'operator');
        if (key === null || operator === null) return [];
        const values = this.#values(get(expression, 'values'));
        return [{ key, operator: operator as Requirement['operator'], values }];
      }),
    );
  }

  #values(node: YamlNode | null): string[] {
    return this.#once('values', node, () =>
      this.#listed('values', node, items(node))
        .map((item) => follow(item))
        .flatMap((item) => (item?.type === 'scalar' ? item.value : [])),
    );
  }

  /** A list as far as it is read. */
  #listed<T>(what: string, node: YamlNode | null, list: readonly T[]): readonly T[] {
    if (list.length > MAX_LIST && node !== null) {
      this.cut(node, `more than ${MAX_LIST} ${what} in one list`);
    }
    const read = list.slice(0, MAX_LIST);
    this.budget.spend(read.length);
    this.budget.make(KEPT_OF_PLACE * read.length);
    return read;
  }

  /** What is made of a node, made once however many aliases point at it. */
  #once<T>(what: string, node: YamlNode | null, make: () => T): T {
    const own = follow(node);
    if (own === null) return make();
    const made = this.#made.get(what) ?? new WeakMap<YamlNode, unknown>();
    this.#made.set(what, made);
    if (!made.has(own)) made.set(own, make());
    return made.get(own) as T;
  }

  #location({ start, end }: YamlScalar): Location {
    return this.file.location(start, end);
  }
}

/** The terms of a node affinity of which one must hold. */
function termsOf(spec: YamlNode): YamlNode | null {
  return getPath(spec, ...REQUIRED, 'nodeSelectorTerms');
}

const REQUIRED = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];

/** What the selectors and the Windows-only fields say of the pod's operating system. */
function impliedOs(
  spec: YamlNode,
  nodeSelector: Record<string, string>,
  affinityTerms: Requirement[][],
): 'windows' | 'linux' | null {
  const selected = selectedOs({ nodeSelector, affinityTerms });
  if (selected !== null) return selected;
  const podOptions = getPath(spec, 'securityContext', 'windowsOptions');
  const hasWindowsOptions =
    podOptions !== null ||
    items(get(spec, 'containers')).some((c) => getPath(c, 'securityContext', 'windowsOptions') !== null);
  return hasWindowsOptions ? 'windows' : null;
}
