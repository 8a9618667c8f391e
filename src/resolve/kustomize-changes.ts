// What the entries of one kustomization do to one container. Source: kubernetes-sigs/kustomize api/filters/imagetag,
// api/internal/image, api/filters/replacement.

import type { ImageUse } from '../model/image-use.js';
import type { ImageChange, ImageReplacement, PatchTarget, PodPatch } from '../model/kustomization.js';
import type { Container, Run } from '../model/run.js';
import { parseReference } from '../windows/reference.js';
import { labelMatcher } from './label-selector.js';

/** A container as a kustomization makes it. */
export interface State {
  readonly run: Run;
  /** The place that names its image. */
  readonly use: ImageUse;
  /** The image as it is written there, and changed since. */
  readonly image: string;
  /** The labels of its object. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Longer names are no object's: Kubernetes takes 253 characters. */
const MAX_NAME = 600;

/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
export function matcherOf({ kind, name, labelSelector }: PatchTarget): (state: State) => boolean {
  const areSelected = labelSelector == null ? () => true : labelMatcher(labelSelector);
  return ({ run, labels }) => {
    if (run.name.length > MAX_NAME) return false;
    const space = run.name.indexOf(' ');
    return (
      matches(kind, space < 0 ? run.name : run.name.slice(0, space)) &&
      matches(name, space < 0 ? '' : run.name.slice(space + 1)) &&
      areSelected(labels)
    );
  };
}

function matches(wanted: string | null, word: string): boolean {
  if (wanted === null || plain(wanted) === word) return true;
  const pattern = wanted.replace(/^\^/, '').replace(/\$$/, '');
  // Only what cannot take long is tried: words with dots and stars.
  return /^[\w.*|/:-]{1,200}$/.test(pattern) && pattern.split('|').some((part) => simpleMatch(part, word));
}

/** A regular expression that stands for one word. */
export function isPlain(pattern: string): boolean {
  return !/[*+?^${}()|[\]]/.test(pattern.replace(/\\./g, ''));
}

export function plain(pattern: string): string {
  return pattern.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
}

/** `.*` for anything, the rest unchanged. */
function simpleMatch(pattern: string, word: string): boolean {
  const parts = pattern.split('.*');
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === parts.length - 1 ? word.length - part.length : word.indexOf(part, at);
    if (found < at || !word.startsWith(part, found) || (i === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return parts.length > 1 || at === word.length;
}

export function changesPlace(patch: PodPatch): boolean {
  const { os, runtimeClass, nodeSelector, tolerations, affinityTerms, removes } = patch;
  const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
  return (
    os !== null || runtimeClass !== null || removes !== undefined || lists.some((list) => list.length > 0)
  );
}

export function patched(run: Run, patch: PodPatch): Run {
  const { workload, saidBy } = run;
  const { nodeSelector = [], tolerations = false, affinity = false } = patch.removes ?? {};
  const left = nodeSelector === 'all' ? [] : Object.entries(workload.nodeSelector);
  const kept = Object.fromEntries(left.filter(([key]) => !nodeSelector.includes(key)));
  return {
    ...run,
    runtimeClass: patch.runtimeClass ?? run.runtimeClass,
    workload: {
      ...workload,
      os: patch.os ?? (kept[OS] === workload.nodeSelector[OS] ? workload.os : null),
      nodeSelector: { ...kept, ...patch.nodeSelector },
      tolerations: [...(tolerations ? [] : workload.tolerations), ...patch.tolerations],
      affinityTerms:
        patch.affinityTerms.length > 0 ? patch.affinityTerms : affinity ? [] : workload.affinityTerms,
    },
    location: patch.location,
    saidBy: {
      ...(saidBy.kind === 'pod' ? saidBy : { kind: 'pod' }),
      namesOs: patch.os !== null || (saidBy.kind === 'pod' && saidBy.namesOs),
      unpatched: (saidBy.kind === 'pod' ? saidBy.unpatched : null) ?? workload,
    },
  };
}

const OS = 'kubernetes.io/os';

/** Whether a patch or a replacement is for this container. @param wanted null for all */
export function isContainer(container: Container | undefined, wanted: Container | null | undefined): boolean {
  if (wanted == null) return true;
  if (container === undefined || container.list !== wanted.list) return false;
  return wanted.name === null ? container.index === wanted.index : container.name === wanted.name;
}

/** An image's name without its tag and digest, as kustomize splits it. */
export function nameOf(image: string): string {
  return split(image).name;
}

function split(image: string): { name: string; tag: string; digest: string } {
  // A colon before the first slash is that of a port.
  const from = Math.max(0, image.indexOf('/'));
  const [rest = '', digest = ''] = image.slice(from).split('@');
  const colon = rest.indexOf(':');
  const name = image.slice(0, from) + (colon < 0 ? rest : rest.slice(0, colon));
  return { name, tag: colon < 0 ? '' : rest.slice(colon + 1), digest };
}

/** Whether an entry of `images` is for an image: its name is a regular expression for the whole of it, without a tag. */
export function isNamed(image: string, { name }: ImageChange): boolean {
  const own = nameOf(image);
  return own === name || (!isPlain(name) && matches(name, own));
}

/** An image with the names, tags and digests of an entry. A new tag or digest takes the place of both. */
export function renamed(image: string, change: ImageChange): string {
  const { newName, newTag, digest, tagSuffix } = change;
  const own = split(image);
  const name = newName ?? own.name;
  if (newTag !== null) return `${name}:${newTag}${tagSuffix ?? ''}${digest === null ? '' : `@${digest}`}`;
  if (digest !== null) return `${name}@${digest}`;
  if (tagSuffix !== null) return `${name}:${own.tag}${tagSuffix}`;
  return `${name}${own.tag === '' ? '' : `:${own.tag}`}${own.digest === '' ? '' : `@${own.digest}`}`;
}

/** An image with a value in the place of the whole, or of the part between two delimiters. */
export function replaced(image: string, { part, value }: ImageReplacement): string {
  if (part === null) return value;
  const parts = image.split(part.delimiter);
  if (part.index < 0) return [value, ...parts].join(part.delimiter);
  if (part.index >= parts.length) return [...parts, value].join(part.delimiter);
  return parts.with(part.index, value).join(part.delimiter);
}

/** An image use at the place that names the image now. */
export function useAt({ use }: { readonly use: ImageUse }, image: string): ImageUse {
  const reference = parseReference(image) === null ? null : image;
  return { ...use, kind: 'kustomize', reference, partial: image };
}
