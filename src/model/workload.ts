// What a file says of where a container may run.

/** One expression of a node affinity term. */
export interface Requirement {
  key: string;
  /** Of `matchFields`: the key is a field of the node, of which there is `metadata.name` alone. */
  field?: true;
  operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  values: string[];
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
}

/** What a file says of where a container may run. */
export interface Workload {
  /** A pod of Kubernetes, or a service of a compose file; null for an image of which no file says how it is run. */
  kind: 'pod' | 'service' | null;
  os: 'windows' | 'linux' | null;
  nodeSelector: Record<string, string>;
  /** Terms of the required node affinity: one of them must hold, all expressions in it. Empty: no affinity. */
  affinityTerms: Requirement[][];
  tolerations: Toleration[];
  /** Placement constraints of Swarm: all must hold. */
  constraints: { key: string; operator: '==' | '!='; value: string }[];
  nodeName: string | null;
}
