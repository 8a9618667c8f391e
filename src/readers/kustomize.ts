// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.

import type { Kustomization, PodPatch } from '../image-use.js';
import { SourceFile } from '../text/source-file.js';
import {
  follow,
  get,
  getScalar,
  getText,
  items,
  walkMappings,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';
import { readJsonPatch } from './json-patch.js';
import { isPodPart, readPodPart } from './kubernetes.js';
import { folderOf, resolveFrom } from './paths.js';
import { noReading, type Read, type Reading, type Surroundings } from './reader.js';

/** More of one list than this nobody writes. */
const MAX_ENTRIES = 500;

export const readKustomize: Read = (file, surroundings) => {
  const [root] = yamlOf(file).documents;
  if (root === undefined) return null;
  const reading = noReading();
  reading.kustomizations.push({
    path: file.path,
    resources: [...pathsOf(file, root, 'resources'), ...pathsOf(file, root, 'bases')],
    components: pathsOf(file, root, 'components'),
    patches: patchesOf(file, root, surroundings, reading),
    images: entriesOf(root, 'images').flatMap((image) => imageOf(file, image) ?? []),
  });
  return reading;
};

function entriesOf(root: YamlNode, key: string): YamlNode[] {
  return items(get(root, key)).slice(0, MAX_ENTRIES);
}

function pathsOf(file: SourceFile, root: YamlNode, key: string): Kustomization['resources'] {
  return entriesOf(root, key).flatMap((item) => {
    const path = follow(item);
    return path?.type === 'scalar' ? (resolveFrom(folderOf(file.path), path.value) ?? []) : [];
  });
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
    use: {
      kind: 'kustomize',
      role: 'run',
      location: file.location(place.start, place.end),
      raw: place.value,
      reference: parseReference(text) === null ? null : text,
      partial: text,
      unresolved: [],
      platform: null,
      origins: [],
      // Filled by the pods whose image it replaces.
      runs: [],
    },
  };
}

function patchesOf(
  file: SourceFile,
  root: YamlNode,
  surroundings: Surroundings,
  reading: Reading,
): PodPatch[] {
  const wishes = [
    ...entriesOf(root, 'patches').map((item) => ({
      place: getScalar(item, 'patch') ?? getScalar(item, 'path'),
      item,
    })),
    ...entriesOf(root, 'patchesJson6902').map((item) => ({
      place: getScalar(item, 'patch') ?? getScalar(item, 'path'),
      item,
    })),
    ...entriesOf(root, 'patchesStrategicMerge').map((item) => {
      const place = follow(item);
      return { place: place?.type === 'scalar' ? place : null, item: null };
    }),
  ];
  return wishes.flatMap(({ place, item }) => {
    const text = place === null ? null : textOf(file, place, surroundings, reading);
    return text === null ? [] : readPatch(text, get(item, 'target'));
  });
}

/** A patch stands in a file of its own, or in the kustomization: there at the place where it stands. */
function textOf(
  file: SourceFile,
  place: YamlScalar,
  surroundings: Surroundings,
  reading: Reading,
): SourceFile | null {
  if (place.value.includes('\n') || /^\s*[[{]/.test(place.value)) return alone(file, place);
  const path = resolveFrom(folderOf(file.path), place.value);
  const patch = path === null ? null : surroundings.open(path);
  // By itself it says only half of what its pod is.
  if (path !== null && patch !== null) reading.includes.push(path);
  return patch;
}

/** The file with everything else blanked: what is left keeps its lines and columns. */
function alone(file: SourceFile, { start, end }: YamlScalar): SourceFile {
  const from = file.text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*$/.test(file.text.slice(from, start)) ? from : start;
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  return new SourceFile(
    file.path,
    blank(file.text.slice(0, indent)) + file.text.slice(indent, end) + blank(file.text.slice(end)),
  );
}

function readPatch(file: SourceFile, target: YamlNode | null): PodPatch[] {
  return yamlOf(file)
    .documents.slice(0, MAX_ENTRIES)
    .flatMap((document) => {
      const node = follow(document);
      const wanted = { kind: getText(target, 'kind'), name: getText(target, 'name') };
      if (node?.type === 'sequence') return readJsonPatch(file, node, wanted);
      const pod = [...walkMappings(document)].find(isPodPart);
      if (pod === undefined) return [];
      // Without a target the patch itself says whom it is for.
      const own = { kind: getText(document, 'kind'), name: getText(get(document, 'metadata'), 'name') };
      const isAimed = target !== null;
      return {
        target: isAimed ? wanted : { kind: literal(own.kind), name: literal(own.name) },
        ...readPodPart(file, pod),
        location: file.location(pod.start, pod.start),
      };
    });
}

function literal(word: string | null): string | null {
  return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
