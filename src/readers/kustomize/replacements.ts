// `replacements` whose target is the image of a container, and whose value is in the kustomization or in a file that
// it names. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements.

import { imageUse } from '../../model/image-use.js';
import type { ImageReplacement } from '../../model/kustomization.js';
import type { Container } from '../../model/run.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import {
  follow,
  get,
  getPath,
  getScalar,
  getText,
  items,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import type { ReaderContext } from '../reader.js';

/** Where a replacement stands, and where its value may be. */
export interface Source {
  readonly file: SourceFile;
  readonly root: YamlNode;
  /** Files that the kustomization builds on. */
  readonly resources: readonly string[];
  readonly readerContext: ReaderContext;
}

interface Value {
  readonly file: SourceFile;
  readonly scalar: YamlScalar;
  /** As it is put in: of a literal `key=value` only what is behind the sign. */
  readonly text: string;
}

export interface Replacements {
  readonly replacements: readonly ImageReplacement[];
  /** Those that are not applied, with the reason. */
  readonly skipped: readonly { readonly node: YamlNode; readonly reason: string }[];
}

/** Targets and fields of one replacement of which more are not read. */
const MAX_TARGETS = 200;

/** @param item an entry of `replacements` @throws OverBudget */
export function replacementsOf(source: Source, item: YamlNode): Replacements {
  const named = getText(item, 'path');
  if (named !== null) return fromFile(source, named, item);
  const images = items(get(item, 'targets'))
    .slice(0, MAX_TARGETS)
    .flatMap((target) => fieldsOf(target).flatMap((field) => ({ target, container: containerOf(field) })))
    .flatMap(({ target, container }) => (container === undefined ? [] : [{ target, container }]));
  source.readerContext.budget.spend(images.length);
  if (images.length === 0) return { replacements: [], skipped: [] };
  const value = sourceValueOf(source, item);
  if (value === null) return { replacements: [], skipped: [{ node: item, reason: NO_VALUE }] };
  const use = useOf(value);
  return {
    replacements: images.slice(0, MAX_TARGETS).map(({ target, container }) => ({
      target: {
        kind: getText(get(target, 'select'), 'kind'),
        name: getText(get(target, 'select'), 'name'),
        labelSelector: getText(get(target, 'select'), 'labelSelector'),
      },
      container,
      part: partOf(get(target, 'options')),
      value: value.text,
      use,
    })),
    skipped: [],
  };
}

const NO_VALUE = 'the source of this replacement is not found in the files that the kustomization names';

function fromFile(source: Source, named: string, item: YamlNode): Replacements {
  const path = resolveFrom(folderOf(source.file.path), named);
  const file = path === null ? null : source.readerContext.open(path);
  if (file === null)
    return { replacements: [], skipped: [{ node: item, reason: 'its file is not in the repository' }] };
  const { documents } = yamlOf(file, source.readerContext.budget);
  const all = documents.flatMap((document) =>
    follow(document)?.type === 'sequence' ? items(document) : [document],
  );
  const read = all
    .slice(0, MAX_TARGETS)
    .filter((entry) => getText(entry, 'path') === null)
    .map((entry) => replacementsOf({ ...source, file }, entry));
  const isLost = read.some(({ skipped }) => skipped.length > 0);
  return {
    replacements: read.flatMap(({ replacements }) => replacements),
    skipped: isLost ? [{ node: item, reason: NO_VALUE }] : [],
  };
}

function fieldsOf(target: YamlNode): readonly string[] {
  return items(get(target, 'fieldPaths'))
    .slice(0, MAX_TARGETS)
    .flatMap((field) => {
      const own = follow(field);
      return own?.type === 'scalar' && own.value.length <= MAX_FIELD ? [own.value] : [];
    });
}

const MAX_FIELD = 1_000;

/** The container whose image a path leads to; null for all of the pod, undefined where it leads to something else. */
function containerOf(field: string): Container | null | undefined {
  const match =
    /(?:^|\.)(containers|initContainers|ephemeralContainers)\.(?:\[name=([^\]]+)\]|(\d{1,4}|\*))\.image$/.exec(
      field,
    );
  if (match === null) return undefined;
  const [, list = '', name, place] = match;
  if (place === '*') return null;
  return { name: name ?? null, list, index: name === undefined ? Number(place) : -1 };
}

function partOf(options: YamlNode | null): ImageReplacement['part'] {
  const delimiter = getText(options, 'delimiter');
  if (delimiter === null || delimiter === '') return null;
  return { delimiter, index: Number(getText(options, 'index') ?? '0') };
}

function useOf({ file, scalar, text }: Value): ImageReplacement['use'] {
  return imageUse({
    kind: 'kustomize',
    location: file.location(scalar.start, scalar.end),
    raw: file.text.slice(scalar.start, scalar.end),
    reference: parseReference(text) === null ? null : text,
    partial: text,
  });
}

function sourceValueOf(source: Source, item: YamlNode): Value | null {
  const literal = getScalar(item, 'sourceValue');
  if (literal !== null) return { file: source.file, scalar: literal, text: literal.value };
  const wanted = get(item, 'source');
  if (wanted === null) return null;
  const field = getText(wanted, 'fieldPath') ?? 'metadata.name';
  const found = generated(source, wanted, field) ?? inResources(source, wanted, field);
  const part = partOf(get(wanted, 'options'));
  if (found === null || part === null) return found;
  // Thousands of replacements may take a part of one text.
  source.readerContext.budget.spend(found.text.length);
  const text = found.text.split(part.delimiter)[part.index];
  return text === undefined ? null : { ...found, text };
}

/** A value of a ConfigMap that the kustomization generates of literals. */
function generated({ file, root, readerContext }: Source, wanted: YamlNode, field: string): Value | null {
  const key = /^data\.(.+)$/s.exec(field)?.[1]?.replaceAll('\\.', '.');
  if (key === undefined || getText(wanted, 'kind') !== 'ConfigMap') return null;
  for (const generator of items(get(root, 'configMapGenerator'))) {
    readerContext.budget.spend(1);
    if (getText(generator, 'name') !== getText(wanted, 'name')) continue;
    for (const item of items(get(generator, 'literals'))) {
      readerContext.budget.spend(1);
      const literal = follow(item);
      if (literal?.type !== 'scalar' || !literal.value.startsWith(`${key}=`)) continue;
      return { file, scalar: literal, text: literal.value.slice(key.length + 1) };
    }
  }
  return null;
}

/** A field of an object that is in one of the files that the kustomization builds on. */
function inResources({ resources, readerContext }: Source, wanted: YamlNode, field: string): Value | null {
  const path = field.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
  for (const resource of resources) {
    readerContext.budget.spend(1);
    const file = readerContext.open(resource);
    if (file === null) continue;
    for (const document of yamlOf(file, readerContext.budget).documents) {
      readerContext.budget.spend(1);
      if (!isWanted(document, wanted)) continue;
      const scalar = follow(getPath(document, ...path));
      if (scalar?.type === 'scalar') return { file, scalar, text: scalar.value };
    }
  }
  return null;
}

function isWanted(object: YamlNode, wanted: YamlNode): boolean {
  const [kind, name] = [getText(wanted, 'kind'), getText(wanted, 'name')];
  const isKind = kind === null || getText(object, 'kind') === kind;
  return isKind && (name === null || getText(get(object, 'metadata'), 'name') === name);
}
