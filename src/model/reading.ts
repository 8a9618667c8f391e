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
  /** Compose and bake files of which a pipeline builds something. */
  readonly fileBuilds: readonly FileBuild[];
  readonly problems: readonly ReadProblem[];
  readonly dockerfiles: readonly Dockerfile[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly kustomizations: readonly Kustomization[];
  /** Images, and parts that may name some, that could not be worked out from the files alone, each with the reason. */
  readonly skipped: readonly ReadProblem[];
  /** Files that were read as a part of this one: what they say by themselves does not count. */
  readonly includes: readonly string[];
  /** Annotations that suppress findings. */
  readonly ignores: readonly IgnoreAnnotation[];
}

/** A compose or bake file of which a pipeline builds something. */
export interface FileBuild {
  readonly kind: 'compose' | 'bake';
  readonly path: string;
  /** The machine that builds. */
  readonly host: BuildHost;
  /** Services, targets and groups that are asked for; none for all of a compose file, and the default of a bake file. */
  readonly names: readonly string[];
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
  /** Places elsewhere that give images to its containers: values of a chart. Left out where there are none. */
  readonly images?: readonly Location[];
}

/** A value under construction: its fields can be set, and its lists added to. */
export type Open<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

/** A reading to which its reader adds what it finds. */
export type OpenReading = Open<Reading>;

export function noReading(): OpenReading {
  return {
    uses: [],
    builds: [],
    fileBuilds: [],
    problems: [],
    dockerfiles: [],
    runtimeClasses: [],
    kustomizations: [],
    skipped: [],
    includes: [],
    ignores: [],
  };
}
