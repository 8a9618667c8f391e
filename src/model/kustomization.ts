// A kustomization as it is written; what it changes depends on what it builds on.

import type { Location } from '../text/location.js';
import type { ImageUse } from './image-use.js';
import type { Container, Run } from './run.js';
import type { Toleration, Workload } from './workload.js';

/** What a kustomization builds on, and what it changes there. */
export interface Kustomization {
  readonly path: string;
  /** Files and folders relative to the root: `resources`, and `bases` of old ones. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patches: readonly PodPatch[];
  /** Images that take the place of those that pods call by a name. */
  readonly images: readonly ImageChange[];
  readonly replacements: readonly ImageReplacement[];
  /** Labels that it gives to all objects. */
  readonly labels: Readonly<Record<string, string>>;
}

/** An entry of `images`. */
export interface ImageChange {
  /** A regular expression for the whole of an image without its tag; nearly always the plain name. */
  readonly name: string;
  readonly newName: string | null;
  readonly newTag: string | null;
  readonly digest: string | null;
  readonly tagSuffix: string | null;
  /** The place that says so, with the reference that it makes of an image without a tag. */
  readonly use: ImageUse;
}

/** A `replacement` whose target is the image of a container. */
export interface ImageReplacement {
  readonly target: PatchTarget;
  /** The container: by its name, or its place in the list; null for all. */
  readonly container: Container | null;
  /** The part of the image that is replaced, between delimiters; null for the whole. */
  readonly part: { readonly delimiter: string; readonly index: number } | null;
  readonly value: string;
  /** The place where the value stands. */
  readonly use: ImageUse;
}

/** The objects that a change is for. */
export interface PatchTarget {
  /** The workload's kind and name, as regular expressions for the whole word; null for any. */
  readonly kind: string | null;
  readonly name: string | null;
  /** As `kubectl -l` has it; left out, or null, for any. */
  readonly labelSelector?: string | null;
}

/** A change to the pods of a workload. */
export interface PodPatch {
  readonly target: PatchTarget;
  /** Taken over from the patch, where it says so. */
  readonly os: 'windows' | 'linux' | null;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Toleration[];
  /** Takes the place of the pod's own, where there are any. */
  readonly affinityTerms: Workload['affinityTerms'];
  readonly runtimeClass: Run['runtimeClass'];
  /** What it takes away; left out where that is nothing. */
  readonly removes?: RemovedFields;
  /** The patch's own images, which then run as its workload does. */
  readonly images: readonly ImageUse[];
  readonly location: Location;
}

/** What a patch takes away from a pod, before it adds anything. */
export interface RemovedFields {
  /** Labels of the node selector; `all` for the whole of it. */
  readonly nodeSelector: 'all' | readonly string[];
  readonly tolerations: boolean;
  readonly affinity: boolean;
}
