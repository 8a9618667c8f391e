import type { Location } from '../text/location.js';
import type { DeclaredRuntime } from '../windows/runtimes.js';
import type { Architecture, Isolation } from '../windows/verdicts.js';
import type { WindowsVersion } from '../windows/version.js';

/** Orchestrators as the configuration and the report name them. */
export const ORCHESTRATOR_IDS = ['kubernetes', 'swarm', 'docker', 'ecs'] as const;
export type OrchestratorId = (typeof ORCHESTRATOR_IDS)[number];

/** A host version with the isolation that containers get there. */
export interface Target {
  name: string;
  version: WindowsVersion;
  client: boolean;
  /** A server and a client have this build, and neither is declared: assumed to be the server. */
  takenForServer?: true;
  /** Null: workloads of every orchestrator run here. */
  platform: OrchestratorId | null;
  isolation: Isolation[];
  /** Null where none is declared. */
  architecture: Architecture | null;
  /** What pulls and starts containers, with its version; null where none is declared. */
  runtime: DeclaredRuntime | null;
  labels: Record<string, string>;
  /** `key=value:Effect` or `key:Effect`. */
  taints: string[];
}

/** A target, with the place that declares it. */
export interface DeclaredTarget extends Target {
  location: Location;
}
