import type { Build, BuildHost } from '../model/build.js';
import type { Level, OnLookupFailure } from '../model/options.js';
import { NO_REGISTRIES, type RegistrySettings } from '../model/registry-settings.js';
import type { DeclaredTarget } from '../model/target.js';
import type { Location } from '../text/location.js';

/** Which targets a path must run on. */
export interface Scope {
  paths: string[];
  targets: string[];
  require: 'every' | 'any';
  /** Where its targets are named. */
  location: Location;
}

/** Accepted findings. */
export interface Ignore {
  paths: string[];
  /** Empty: all rules. */
  rules: string[];
  reason: string;
  /** ISO date of the last day, or null. */
  until: string | null;
  /** Where the configuration has it. */
  location: Location;
  /** It is another repository's: what is idle here may be needed elsewhere. */
  shared?: true;
}

/** A configuration that another builds on, as it is written there. */
export interface Base {
  text: string;
  location: Location;
}

/** What the team declared: the matrix, and the settings. */
export interface Config {
  /** What it builds on; empty once that is merged into it. */
  extends: Base[];
  targets: DeclaredTarget[];
  scopes: Scope[];
  /** Images that are built in the repository. */
  builds: Build[];
  /** Globs of references whose images are Windows images, whatever their names say. */
  windowsImages: string[];
  /** Machines that build the images of the Dockerfiles that the globs name. */
  buildHosts: { host: BuildHost; paths: string[] }[];
  /** Values for build arguments that the files do not give. */
  args: Map<string, string[]>;
  registries: RegistrySettings;
  /** Null where nothing is said. */
  onLookupFailure: OnLookupFailure | null;
  levels: Map<string, Level | 'off'>;
  ignore: Ignore[];
  /** Globs of files that are not read at all. */
  exclude: string[];
  /** What the user should know of it. */
  notes: string[];
  /** Parts of it stand in other files, which may serve other repositories. */
  shared?: true;
}

export function emptyConfig(): Config {
  return {
    extends: [],
    targets: [],
    scopes: [],
    builds: [],
    windowsImages: [],
    buildHosts: [],
    args: new Map(),
    registries: NO_REGISTRIES,
    onLookupFailure: null,
    levels: new Map(),
    ignore: [],
    exclude: [],
    notes: [],
  };
}
