import type { Isolation } from '../windows/verdicts.js';

/** What one tool's output says of one host. */
export interface HostFacts {
  /** The node's name; null where the output has none. */
  name: string | null;
  os: 'windows' | 'linux';
  /** Texts that may tell the version, the most exact first; empty where the tool does not say. */
  versions: string[];
  platform: 'kubernetes' | 'swarm' | 'docker' | null;
  isolation: Isolation | null;
  labels: Record<string, string>;
  taints: string[];
}

export function hostFacts(known: Partial<HostFacts>): HostFacts {
  return {
    name: null,
    os: 'windows',
    versions: [],
    platform: null,
    isolation: null,
    labels: {},
    taints: [],
    ...known,
  };
}
