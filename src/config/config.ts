import type { Build, BuildHost } from '../image-use.js';
import type { OnLookupFailure } from '../options.js';
import type { Level, Location } from '../report.js';
import type { Target } from '../windows/placement.js';

/** A target, with the place that declares it. */
export interface DeclaredTarget extends Target {
  location: Location;
}

/** Which targets a path must run on. */
export interface Scope {
  paths: string[];
  targets: string[];
  require: 'every' | 'any';
}

/** Findings that are known and accepted. */
export interface Ignore {
  paths: string[];
  /** Empty: all rules. */
  rules: string[];
  reason: string;
  /** ISO date of the last day, or null. */
  until: string | null;
  /** Where the configuration has it. */
  location: Location;
}

/** What the team declared: the matrix, and the settings. */
export interface Config {
  targets: DeclaredTarget[];
  scopes: Scope[];
  /** Images that are built in the repository. */
  builds: Build[];
  /** Machines that build the images of the Dockerfiles that the globs name. */
  buildHosts: { host: BuildHost; paths: string[] }[];
  /** Values for build arguments that the files do not give. */
  args: Map<string, string[]>;
  /** Hosts as references name them; `realms` are pairs `registry=host`. */
  registries: { allow: string[]; realms: string[]; insecure: string[]; allowUnlisted: boolean };
  onLookupFailure: OnLookupFailure;
  levels: Map<string, Level | 'off'>;
  ignore: Ignore[];
  /** Globs of files that are not read at all. */
  exclude: string[];
}

export function emptyConfig(): Config {
  return {
    targets: [],
    scopes: [],
    builds: [],
    buildHosts: [],
    args: new Map(),
    registries: { allow: [], realms: [], insecure: [], allowUnlisted: false },
    onLookupFailure: 'warn',
    levels: new Map(),
    ignore: [],
    exclude: [],
  };
}
