// What one file says about images, as its reader gives it to the pipeline.

import type { Location } from '../text/location.js';
import type { Build, BuildHost } from './build.js';
import type { Dockerfile } from './dockerfile.js';
import type { ImageUse } from './image-use.js';
import type { Kustomization } from './kustomization.js';
import type { RuntimeClass } from './run.js';

/** What one file says about images. */
export interface Reading {
  readonly uses: readonly ImageUse[];
  readonly builds: readonly Build[];
  /** Compose files whose services a pipeline builds, and on what. */
  readonly composeBuilds: readonly { readonly path: string; readonly host: BuildHost }[];
  readonly problems: readonly ReadProblem[];
  readonly dockerfiles: readonly Dockerfile[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly kustomizations: readonly Kustomization[];
  /** Images whose names could not be worked out from the files alone, and are left out. */
  readonly passedOver: number;
  /** Files that were read as a part of this one: what they say by themselves does not count. */
  readonly includes: readonly string[];
  /** Annotations that suppress findings. */
  readonly ignores: readonly IgnoreAnnotation[];
}

/** A file, or a part of one, that could not be read. */
export interface ReadProblem {
  readonly location: Location;
  readonly message: string;
  /** The message without its counts and places, where it has some: the same when those change. */
  readonly problem?: string;
}

/** An annotation `wincompat/ignore.RULE` of a Kubernetes object. */
export interface IgnoreAnnotation {
  readonly rule: string;
  /** Its value: the reason. */
  readonly text: string;
  readonly location: Location;
  /** The whole object: its findings are meant. */
  readonly object: Location;
}

/** A value while it is made, by whoever makes it: its fields can be set, and its lists added to. */
export type Open<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

/** A reading to which its reader adds what it finds. */
export type OpenReading = Open<Reading>;

export function noReading(): OpenReading {
  return {
    uses: [],
    builds: [],
    composeBuilds: [],
    problems: [],
    dockerfiles: [],
    runtimeClasses: [],
    kustomizations: [],
    passedOver: 0,
    includes: [],
    ignores: [],
  };
}
