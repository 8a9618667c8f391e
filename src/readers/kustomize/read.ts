// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.

import { imageUse } from '../../model/image-use.js';
import type { ImageChange, Kustomization, PodPatch } from '../../model/kustomization.js';
import type { Open, OpenReading } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import { OverBudget } from '../../text/budget.js';
import { inlineFile } from '../../text/inline.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
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
} from '../../text/yaml.js';
import { YamlSearch } from '../../text/yaml-search.js';
import { parseReference } from '../../windows/reference.js';
import { isPodPart, PodReader } from '../kubernetes/pods.js';
import type { Read, ReaderContext } from '../reader.js';
import { readJsonPatch } from './json-patch.js';
import { replacementsOf } from './replacements.js';

/** What is kept of an image or a patch, in characters. */
const KEPT = 500;
/** A longer path is no file's. */
const MAX_PATH = 4_096;

export const readKustomize: Read = (file, readerContext) => {
  const { documents, problems } = yamlOf(file, readerContext.budget);
  const [root] = documents;
  const reading = noReading();
  for (const { offset, message } of problems)
    reading.problems.push({ location: file.location(offset, offset), message });
  if (root === undefined) return reading.problems.length === 0 ? null : reading;
  new KustomizationReader(file, readerContext, reading).read(root);
  return reading;
};

type Patch = Omit<PodPatch, 'target'>;
/** A patch, and whom it is for where the entry of the kustomization does not say it. */
type PatchFor = { patch: Patch; own: PodPatch['target'] | null };

class KustomizationReader {
  readonly #patches = new Map<SourceFile, readonly PatchFor[]>();
  readonly #inline = new Map<YamlScalar, SourceFile>();
  readonly #kustomization: Open<Kustomization>;
  /** What is being read: where the budget ends, the rest is not read. */
  #at: YamlNode | null = null;

  constructor(
    private readonly file: SourceFile,
    private readonly readerContext: ReaderContext,
    private readonly reading: OpenReading,
  ) {
    this.#kustomization = {
      path: file.path,
      resources: [],
      components: [],
      patches: [],
      images: [],
      replacements: [],
      labels: {},
    };
  }

  read(root: YamlNode): void {
    const { resources, components, images } = this.#kustomization;
    this.reading.kustomizations.push(this.#kustomization);
    try {
      this.#readPaths(root, ['resources', 'bases'], resources);
      this.#readPaths(root, ['components'], components);
      for (const item of this.#entries(root, 'images')) {
        const image = imageOf(this.file, item);
        if (image !== null) images.push(image);
      }
      for (const key of ['patches', 'patchesJson6902']) {
        for (const item of this.#entries(root, key)) {
          const inline = getScalar(item, 'patch');
          this.#readEntry(inline ?? getScalar(item, 'path'), get(item, 'target'), inline !== null);
        }
      }
      for (const item of this.#entries(root, 'patchesStrategicMerge')) {
        if (item.type === 'scalar') this.#readEntry(item, null, /\n|^\s*[[{]/.test(item.value));
      }
      this.#readLabels(root);
      const source = { file: this.file, root, resources, readerContext: this.readerContext };
      for (const item of this.#entries(root, 'replacements')) {
        const { replacements, skipped } = replacementsOf(source, item);
        this.#kustomization.replacements.push(...replacements);
        for (const { node, reason } of skipped) this.#skip(node, reason);
      }
      for (const [key, reason] of NOT_APPLIED) {
        const node = get(root, key);
        if (node !== null && items(node).length > 0) this.#skip(node, reason);
      }
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      const { start } = this.#at ?? root;
      const message = `the rest is skipped: reading ${error.message}`;
      this.reading.problems.push({ location: this.file.location(start, start), message });
    }
  }

  /** The entries of a list, each once however many aliases point at it. */
  *#entries(root: YamlNode, key: string): Generator<Exclude<YamlNode, { type: 'alias' }>> {
    const seen = new Set<YamlNode>();
    for (const item of items(get(root, key))) {
      this.#at = item;
      this.readerContext.budget.spend(1);
      const own = follow(item);
      if (own === null || seen.has(own)) continue;
      seen.add(own);
      this.readerContext.budget.make(KEPT);
      yield own;
    }
  }

  #readPaths(root: YamlNode, keys: readonly string[], paths: string[]): void {
    for (const key of keys) {
      for (const item of this.#entries(root, key)) {
        if (item.type !== 'scalar') continue;
        const path = this.#resolve(item.value);
        if (isRemote(item.value)) this.#skip(item, `the remote base ${shown(item.value)} is not read`);
        else if (path === null) this.#skip(item, `${shown(item.value)} is outside the repository`);
        else if (this.#exists(path)) paths.push(path);
        else this.#skip(item, `${shown(item.value)} is not in the repository`);
      }
    }
  }

  #exists(path: string): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const listed = this.readerContext.list(folderOf(path));
    return path === '' || listed.includes(name) || listed.includes(`${name}/`);
  }

  /** Labels by which patches select objects. */
  #readLabels(root: YamlNode): void {
    const labels: Record<string, string> = Object.create(null);
    const lists = [
      get(root, 'commonLabels'),
      ...items(get(root, 'labels')).map((item) => get(item, 'pairs')),
    ];
    for (const { key, value } of lists.flatMap((list) => entries(list)).slice(0, MAX_LABELS)) {
      this.readerContext.budget.spend(1);
      const scalar = follow(value);
      if (scalar?.type === 'scalar') labels[key.value] = scalar.value;
    }
    this.#kustomization.labels = labels;
  }

  #skip(node: YamlNode, message: string): void {
    this.reading.skipped.push({ location: this.file.location(node.start, node.end), message });
  }

  #resolve(path: string): string | null {
    return path.length > MAX_PATH ? null : resolveFrom(folderOf(this.file.path), path);
  }

  #readEntry(place: YamlScalar | null, target: YamlNode | null, isInline: boolean): void {
    const source = place === null ? null : this.#sourceOf(place, isInline);
    if (source === null) return;
    const wanted = {
      kind: getText(target, 'kind'),
      name: getText(target, 'name'),
      labelSelector: getText(target, 'labelSelector'),
    };
    const annotations = get(target, 'annotationSelector');
    if (annotations !== null) {
      this.#skip(annotations, 'patches that are selected by annotations are not applied');
      return;
    }
    for (const { patch, own } of this.#patchesOf(source)) {
      this.readerContext.budget.make(KEPT);
      this.#kustomization.patches.push({ ...patch, target: target === null && own !== null ? own : wanted });
    }
  }

  /** A patch is in a file of its own, or in the kustomization: there at the place where it stands. */
  #sourceOf(place: YamlScalar, isInline: boolean): SourceFile | null {
    if (isInline) {
      const known = this.#inline.get(place) ?? inlineFile(this.file, place);
      this.#inline.set(place, known);
      return known;
    }
    const path = this.#resolve(place.value);
    const source = path === null ? null : this.readerContext.open(path);
    // By itself it says only half of what its pod is.
    if (path !== null && source !== null && !this.#patches.has(source)) this.reading.includes.push(path);
    return source;
  }

  #patchesOf(source: SourceFile): readonly PatchFor[] {
    const known = this.#patches.get(source);
    if (known !== undefined) return known;
    const patches: PatchFor[] = [];
    this.#patches.set(source, patches);
    const { budget } = this.readerContext;
    const cut = (node: YamlNode, message: string): void => this.#cut(source, node.start, message);
    const pods = new PodReader(source, budget, cut);
    const search = new YamlSearch(isPodPart, budget);
    const { documents, problems } = yamlOf(source, budget);
    for (const { offset, message, isCut } of problems) if (isCut) this.#cut(source, offset, message);
    for (const document of documents) {
      budget.spend(1);
      const node = follow(document);
      if (node?.type === 'sequence') {
        const operations: Patch[] = [];
        readJsonPatch(source, node, pods, operations, budget);
        for (const patch of operations) patches.push({ patch, own: null });
        continue;
      }
      const [pod] = search.in(document);
      if (pod === undefined) continue;
      // Without a target the patch itself says whom it is for.
      const own = {
        kind: literal(getText(document, 'kind')),
        name: literal(getText(get(document, 'metadata'), 'name')),
      };
      budget.make(KEPT);
      const removed = entries(get(pod, 'nodeSelector')).filter(({ value }) => isNull(value));
      const removes = {
        nodeSelector: removed.map(({ key }) => key.value),
        tolerations: false,
        affinity: false,
      };
      const part = pods.readPart(pod);
      const nodeSelector = Object.fromEntries(
        Object.entries(part.nodeSelector).filter(([key]) => !removes.nodeSelector.includes(key)),
      );
      const patch = {
        ...part,
        nodeSelector,
        ...(removed.length > 0 && { removes }),
        location: source.location(pod.start, pod.start),
      };
      patches.push({ patch, own });
    }
    return patches;
  }

  #cut(source: SourceFile, offset: number, message: string): void {
    this.reading.problems.push({ location: source.location(offset, offset), message });
  }
}

function imageOf(file: SourceFile, image: YamlNode): ImageChange | null {
  const name = getText(image, 'name');
  const [newName, newTag, digest, suffix] = ['newName', 'newTag', 'digest', 'tagSuffix'].map((key) =>
    getScalar(image, key),
  );
  const place = newTag ?? digest ?? suffix ?? newName;
  if (name === null || place == null) return null;
  const tag = newTag ? `:${newTag.value}${suffix?.value ?? ''}` : '';
  const text = `${newName?.value ?? name}${tag}${digest ? `@${digest.value}` : ''}`;
  return {
    name,
    newName: newName?.value ?? null,
    newTag: newTag?.value ?? null,
    digest: digest?.value ?? null,
    tagSuffix: suffix?.value ?? null,
    // It is run by the pods whose image it replaces.
    use: imageUse({
      kind: 'kustomize',
      location: file.location(place.start, place.end),
      raw: place.value,
      reference: parseReference(text) === null ? null : text,
      partial: text,
    }),
  };
}

/** Fields that change what runs, and that are not read. */
const NOT_APPLIED: readonly (readonly [key: string, reason: string])[] = [
  ['helmCharts', 'the charts of a kustomization are not rendered'],
  ['helmChartInflationGenerator', 'the charts of a kustomization are not rendered'],
  ['transformers', 'transformers of a kustomization are not applied'],
  ['generators', 'generators of a kustomization are not run'],
];

/** Labels of one kustomization of which more are not read. */
const MAX_LABELS = 200;
/** What is shown of a base in a message. */
const MAX_SHOWN = 200;

/** A base that kustomize fetches: a URL, or a repository by its host. */
function isRemote(base: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^(?:github\.com|gitlab\.com|bitbucket\.org)\/|^[\w.-]+@[\w.-]+:|\?(?:.*&)?(?:ref|version)=|^[\w-]+(?:\.[\w-]+)+\/.*\/\//i.test(
    base.slice(0, MAX_PATH),
  );
}

function shown(base: string): string {
  return base.length <= MAX_SHOWN ? base : `${base.slice(0, MAX_SHOWN)}…`;
}

function isNull(node: YamlNode): boolean {
  const own = follow(node);
  return own?.type === 'scalar' && own.isNull;
}

function literal(word: string | null): string | null {
  return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
