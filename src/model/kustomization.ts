// A kustomization as it is written; what it changes depends on what it builds on.

import type { Location } from '../text/location.js';
import type { ImageUse } from './image-use.js';
import type { Run } from './run.js';
import type { Toleration, Workload } from './workload.js';

/** What a kustomization builds on, and what it changes there. */
export interface Kustomization {
  readonly path: string;
  /** Files and folders relative to the root: `resources`, and `bases` of old ones. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patches: readonly PodPatch[];
  /** Images that take the place of those that pods call by a name. */
  readonly images: readonly { readonly name: string; readonly use: ImageUse }[];
}

/** A change to the pods of a workload. */
export interface PodPatch {
  /** The workload's kind and name, as regular expressions for the whole word; null for any. */
  readonly target: { readonly kind: string | null; readonly name: string | null };
  /** Taken over from the patch, where it says so. */
  readonly os: 'windows' | 'linux' | null;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Toleration[];
  /** Takes the place of the pod's own, where there are any. */
  readonly affinityTerms: Workload['affinityTerms'];
  readonly runtimeClass: Run['runtimeClass'];
  /** The patch's own images, which then run as its workload does. */
  readonly images: readonly ImageUse[];
  readonly location: Location;
}
