// How an image is run: a pod of Kubernetes, a service of a compose file, a task of ECS, or nothing that a file says.

import type { Location } from '../text/location.js';
import type { Isolation } from '../windows/verdicts.js';
import type { Toleration, Workload } from './workload.js';

/** One way in which an image is run. */
export interface Run {
  readonly workload: Workload;
  /** The isolation that the workload asks for; null where it asks for none. */
  readonly isolation: { readonly value: Isolation; readonly location: Location } | null;
  readonly runtimeClass: { readonly name: string; readonly location: Location } | null;
  readonly hostProcess: boolean;
  /** What it is called in a message, e.g. `service web`. */
  readonly name: string;
  /** Where the file names the image, or the patch that changes the workload. */
  readonly location: Location;
  /** Where the labels stand that the workload asks its node for. */
  readonly labels: readonly LabelPlace[];
  /** The container of a pod that it is; left out where there is none. */
  readonly container?: Container;
  readonly saidBy: RunOrigin;
}

/** A container of a pod: its name, or where it has none its place in the list. */
export interface Container {
  readonly name: string | null;
  /** The pod's field, e.g. `initContainers`. */
  readonly list: string;
  readonly index: number;
}

/** What says how an image is run, with what its format alone knows. */
export type RunOrigin = PodOrigin | ServiceOrigin | { readonly kind: 'task' } | { readonly kind: 'nothing' };

export interface PodOrigin {
  readonly kind: 'pod';
  /** The pod says its operating system in spec.os. */
  readonly namesOs: boolean;
  /** The workload as it was before a kustomization changed where it lands; null where none did. */
  readonly unpatched: Workload | null;
  /** The labels of the object that the pod is of, by which kustomizations select it; left out where it has none. */
  readonly objectLabels?: Readonly<Record<string, string>>;
}

export interface ServiceOrigin {
  readonly kind: 'service';
  /** False where the service names no image: Compose builds one, Swarm does not. */
  readonly namesImage: boolean;
}

/** Where a selector names a label: the place of its key. */
export interface LabelPlace {
  readonly key: string;
  readonly location: Location;
}

/** A workload that asks for nothing. */
export const ASKS_NOTHING: Workload = {
  kind: null,
  os: null,
  nodeSelector: {},
  affinityTerms: [],
  tolerations: [],
  constraints: [],
  nodeName: null,
};

/** An image of which no file says how it is run. @param location the image's own */
export function unsaidRun(location: Location): Run {
  return {
    workload: ASKS_NOTHING,
    isolation: null,
    runtimeClass: null,
    hostProcess: false,
    name: 'image',
    location,
    labels: [],
    saidBy: { kind: 'nothing' },
  };
}

/** How a RuntimeClass of the repository changes the pods that name it. */
export interface RuntimeClass {
  readonly name: string;
  /** The name of the runtime's configuration on the node, e.g. `runhcs-wcow-hypervisor`. */
  readonly handler: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Toleration[];
  /** Where the labels of its nodeSelector stand. */
  readonly labels: readonly LabelPlace[];
  readonly location: Location;
}
