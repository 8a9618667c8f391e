import type { Location } from '../text/location.js';
import type { Isolation } from '../windows/compatibility.js';
import type { WindowsVersion } from '../windows/version.js';

/** A host version with the isolation that containers get there. */
export interface Target {
  name: string;
  version: WindowsVersion;
  client: boolean;
  /** Nothing tells whether it is a server or the client of the same build: it is taken for the server. */
  takenForServer?: true;
  /** Null: files of every kind can land here. */
  platform: 'kubernetes' | 'swarm' | 'docker' | null;
  isolation: Isolation[];
  labels: Record<string, string>;
  /** `key=value:Effect` or `key:Effect`. */
  taints: string[];
}

/** A target, with the place that declares it. */
export interface DeclaredTarget extends Target {
  location: Location;
}
