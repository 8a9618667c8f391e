// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.

import { imageUse } from '../../model/image-use.js';
import type { Kustomization, PodPatch } from '../../model/kustomization.js';
import type { Open, OpenReading } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import { OverBudget } from '../../text/budget.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import {
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
import type { Read, Surroundings } from '../reader.js';
import { readJsonPatch } from './json-patch.js';

/** What is kept of an image or a patch, in characters. */
const KEPT = 500;
/** A longer path is no file's. */
const MAX_PATH = 4_096;

export const readKustomize: Read = (file, surroundings) => {
  const { documents, problems } = yamlOf(file, surroundings.budget);
  const [root] = documents;
  const reading = noReading();
  for (const { offset, message } of problems)
    reading.problems.push({ location: file.location(offset, offset), message });
  if (root === undefined) return reading.problems.length === 0 ? null : reading;
  new KustomizationReader(file, surroundings, reading).read(root);
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
    private readonly surroundings: Surroundings,
    private readonly reading: OpenReading,
  ) {
    this.#kustomization = { path: file.path, resources: [], components: [], patches: [], images: [] };
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
          this.#readEntry(getScalar(item, 'patch') ?? getScalar(item, 'path'), get(item, 'target'));
        }
      }
      for (const item of this.#entries(root, 'patchesStrategicMerge')) {
        if (item.type === 'scalar') this.#readEntry(item, null);
      }
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      const { start } = this.#at ?? root;
      const message = `from here on, reading ${error.message}`;
      this.reading.problems.push({ location: this.file.location(start, start), message });
    }
  }

  /** The entries of a list, each once however many aliases point at it. */
  *#entries(root: YamlNode, key: string): Generator<Exclude<YamlNode, { type: 'alias' }>> {
    const seen = new Set<YamlNode>();
    for (const item of items(get(root, key))) {
      this.#at = item;
      this.surroundings.budget.spend(1);
      const own = follow(item);
      if (own === null || seen.has(own)) continue;
      seen.add(own);
      this.surroundings.budget.make(KEPT);
      yield own;
    }
  }

  #readPaths(root: YamlNode, keys: readonly string[], paths: string[]): void {
    for (const key of keys) {
      for (const item of this.#entries(root, key)) {
        const path = item.type === 'scalar' ? this.#resolve(item.value) : null;
        if (path !== null) paths.push(path);
      }
    }
  }

  #resolve(path: string): string | null {
    return path.length > MAX_PATH ? null : resolveFrom(folderOf(this.file.path), path);
  }

  #readEntry(place: YamlScalar | null, target: YamlNode | null): void {
    const source = place === null ? null : this.#sourceOf(place);
    if (source === null) return;
    const wanted = { kind: getText(target, 'kind'), name: getText(target, 'name') };
    for (const { patch, own } of this.#patchesOf(source)) {
      this.surroundings.budget.make(KEPT);
      this.#kustomization.patches.push({ ...patch, target: target === null && own !== null ? own : wanted });
    }
  }

  /** A patch stands in a file of its own, or in the kustomization: there at the place where it stands. */
  #sourceOf(place: YamlScalar): SourceFile | null {
    if (place.value.includes('\n') || /^\s*[[{]/.test(place.value)) {
      const known = this.#inline.get(place) ?? alone(this.file, place);
      this.#inline.set(place, known);
      return known;
    }
    const path = this.#resolve(place.value);
    const source = path === null ? null : this.surroundings.open(path);
    // By itself it says only half of what its pod is.
    if (path !== null && source !== null && !this.#patches.has(source)) this.reading.includes.push(path);
    return source;
  }

  #patchesOf(source: SourceFile): readonly PatchFor[] {
    const known = this.#patches.get(source);
    if (known !== undefined) return known;
    const patches: PatchFor[] = [];
    this.#patches.set(source, patches);
    const { budget } = this.surroundings;
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
      const patch = { ...pods.readPart(pod), location: source.location(pod.start, pod.start) };
      patches.push({ patch, own });
    }
    return patches;
  }

  #cut(source: SourceFile, offset: number, message: string): void {
    this.reading.problems.push({ location: source.location(offset, offset), message });
  }
}

function imageOf(file: SourceFile, image: YamlNode): Kustomization['images'][number] | null {
  const name = getText(image, 'name');
  const [newName, newTag, digest, suffix] = ['newName', 'newTag', 'digest', 'tagSuffix'].map((key) =>
    getScalar(image, key),
  );
  const place = newTag ?? digest ?? newName;
  if (name === null || place == null) return null;
  const tag = newTag ? `:${newTag.value}${suffix?.value ?? ''}` : '';
  const text = `${newName?.value ?? name}${tag}${digest ? `@${digest.value}` : ''}`;
  return {
    name,
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

/** An inline patch from the start of its first line, whose indentation is that of the others. */
function alone(file: SourceFile, { start, end }: YamlScalar): SourceFile {
  const from = file.text.lastIndexOf('\n', start - 1) + 1;
  const isIndented = /^[ \t]*$/.test(file.text.slice(from, start));
  return file.part(isIndented ? from : start, end);
}

function literal(word: string | null): string | null {
  return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
