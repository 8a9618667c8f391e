// Who builds a Dockerfile, with which arguments, and on which machines.

import type { Value } from '../text/expand.js';
import type { Location } from '../text/location.js';
import type { Runner } from '../windows/runners.js';
import type { Isolation } from '../windows/verdicts.js';
import type { WindowsVersion } from '../windows/version.js';
import type { Run } from './run.js';

/** A machine that builds images: a declared one, or the runner that a pipeline asks for. */
export interface BuildHost {
  readonly name: string;
  /** Null for a machine of Linux, which builds what starts no Windows container. */
  readonly version: WindowsVersion | null;
  readonly client: boolean;
  /** What a build gets there that asks for nothing. */
  readonly isolation: Isolation;
  /** Where it is declared, or asked for. */
  readonly location: Location;
  /** Null for a declared machine. */
  readonly runner: Runner | null;
}

/** A value, with the places that give it, and the limit that kept it from being worked out in full. */
export type BuildValue = Omit<Value, 'missing'>;

/** Values by name. */
export type BuildValues = ReadonlyMap<string, BuildValue>;

/** One build of a Dockerfile that a file asks for. */
export interface Build {
  /** Relative to the root, with forward slashes. */
  readonly dockerfile: string;
  /** Values for build arguments, by name. */
  readonly args: BuildValues;
  /** The stage to build; null for the last. */
  readonly target: string | null;
  /** What it is built for, e.g. `windows/amd64`; null where the build does not say. */
  readonly platform: string | null;
  /** What names in the Dockerfile stand for, by lower-case name: an image; '' for a folder or a repository. */
  readonly contexts: BuildValues;
  /** The isolation that the build asks for; left out where it asks for none. */
  readonly isolation?: Isolation;
  /** The name of the image that it makes, where one is given. */
  readonly image: string | null;
  readonly askedBy: BuildOrigin;
}

/** What asks for a build, and what that says of the image. */
export type BuildOrigin =
  /** A compose service: the image is run as the service says. Null for a further name of the same image. */
  | { readonly kind: 'service'; readonly name: string; readonly run: Run | null }
  /** A target of a bake file, by its name and those of the groups that have it. */
  | { readonly kind: 'bake'; readonly path: string; readonly names: ReadonlySet<string> }
  /** An entry of the configuration's `images`: its arguments are for this very image, and nothing overrides them. */
  | { readonly kind: 'configuration' }
  /** The image is for development, and is not deployed. */
  | { readonly kind: 'devcontainer' }
  /** Machines of pipelines. Such a build says whether they can build it, not what is deployed. */
  | { readonly kind: 'pipeline'; readonly hosts: ReadonlySet<BuildHost> };
