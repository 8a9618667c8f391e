// What a file says of where a container may run.

/** One expression of a node affinity term. */
export interface Requirement {
  readonly key: string;
  /** Of `matchFields`: the key is a field of the node, of which there is `metadata.name` alone. */
  readonly field?: true;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  readonly values: readonly string[];
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

/** What a file says of where a container may run. */
export interface Workload {
  /** A pod of Kubernetes, a service of a compose file, or a task of Amazon ECS; null for an image of which no file says how it is run. */
  readonly kind: 'pod' | 'service' | 'task' | null;
  readonly os: 'windows' | 'linux' | null;
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** Terms of the required node affinity: one of them must hold, all expressions in it. Empty: no affinity. */
  readonly affinityTerms: readonly (readonly Requirement[])[];
  readonly tolerations: readonly Toleration[];
  /** Placement constraints of Swarm, and what an ECS task asks of its host: all must hold. */
  readonly constraints: readonly {
    readonly key: string;
    readonly operator: '==' | '!=';
    readonly value: string;
  }[];
  readonly nodeName: string | null;
  /** Why the API server refuses it, to follow the name of a target; left out where it does not. */
  readonly refused?: string;
}
