// What readers find, before anything is judged.

import type { Dialect, Origin, Value } from '../text/expand.js';
import type { Location } from '../text/location.js';
import type { Isolation } from '../windows/compatibility.js';
import type { Runner } from '../windows/runners.js';
import type { WindowsVersion } from '../windows/version.js';
import type { Toleration, Workload } from './workload.js';

export type ImageKind = 'dockerfile' | 'compose' | 'kubernetes' | 'helm' | 'kustomize' | 'bake' | 'workflow';

/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
export type Role = 'run' | 'build' | 'source';

/** What told us the image's OS versions. */
export type Evidence = 'registry' | 'cache' | 'tag' | 'placement' | 'none';

/** One way in which an image is run: a pod, a service, or a Dockerfile's image with nothing said of it. */
export interface Run {
  workload: Workload;
  /** The isolation that the workload asks for; null where it asks for none. */
  isolation: { value: Isolation; location: Location } | null;
  runtimeClass: { name: string; location: Location } | null;
  hostProcess: boolean;
  /** What it is called in a message, e.g. `service web`. */
  name: string;
  /** The file's wish stands here, e.g. the image of the pod. */
  location: Location;
  /** Where the labels stand that the workload asks its node for; left out where the reader does not tell. */
  labels?: LabelPlace[];
  /** A service that names no image: Compose builds one, Swarm does not. */
  builtOnly?: boolean;
  /** Where a compose file asks for an isolation of the build, which Compose ignores. */
  buildIsolation?: Location;
  /** The workload as it was before a kustomization changed where it lands. */
  patches?: Workload;
  /** The pod says its operating system in spec.os. */
  namesOs?: boolean;
}

/** Where a selector names a label: the place of its key. */
export interface LabelPlace {
  key: string;
  location: Location;
}

/** One place in one file that names an image. */
export interface ImageUse {
  kind: ImageKind;
  role: Role;
  location: Location;
  raw: string;
  /** The reference with its variables expanded; null where a value is missing or it is no reference. */
  reference: string | null;
  /** As far as it can be expanded: enough to tell a Windows repository from another. */
  partial: string;
  unresolved: string[];
  /** `windows/amd64` where the file says so. */
  platform: string | null;
  /** The places outside the reference that decided it: an ARG's default, a line of `.env`. */
  origins: Origin[];
  /** Empty for images that are not run. */
  runs: Run[];
  /** The limit that kept its name from being worked out; left out where all of it is. */
  limit?: string;
  /** Left out where another use takes its value from this place. */
  unlessNamed?: true;
  /** Of a Dockerfile: the name of the stage that names the image; left out where it has none. */
  stage?: string;
  /** Of a Dockerfile: the machines that pull it to build, and whether they start a container of it (a RUN). */
  build?: { hosts: ReadonlySet<BuildHost>; starts: boolean };
  /** Only the arguments of a pipeline make this reference: it is held against build hosts, and not listed. */
  unlisted?: boolean;
  /** The container of a pipeline's job, on this machine. */
  jobHost?: BuildHost;
}

/** A machine that builds images: a declared one, or the runner that a pipeline asks for. */
export interface BuildHost {
  name: string;
  version: WindowsVersion;
  client: boolean;
  /** What a build gets there that asks for nothing. */
  isolation: Isolation;
  /** Where it is declared, or asked for. */
  location: Location;
  /** Set for GitHub's hosted runners. */
  runner: Runner | null;
}

/** What a build is given, and the limit that kept it from being worked out in full. */
export type BuildValue = Omit<Value, 'missing'>;

/** A wish to build a Dockerfile: a compose service, or an entry of the configuration's `images`. */
export interface Build {
  /** Relative to the root, with forward slashes. */
  dockerfile: string;
  /** Values for build arguments, by name; `limit` as that of an image. */
  args: Map<string, BuildValue>;
  /** The stage to build; null for the last. */
  target: string | null;
  /** What it is built for, e.g. `windows/amd64`; null where the build does not say. */
  platform: string | null;
  /** What names in the Dockerfile stand for, by lower-case name: an image; '' for a folder or a repository. */
  contexts: Map<string, BuildValue>;
  /** The name of the image that it makes, where one is given. */
  image: string | null;
  /** How the image is run; null where the build alone is named. */
  run: Run | null;
  /** Its arguments are declared for this very image: nothing overrides them. */
  pinned?: true;
  /** False where the image is for development alone. */
  deploys?: false;
  /** The machines of pipelines that build it. Such a build tells whether that works, not what is deployed. */
  hosts?: ReadonlySet<BuildHost>;
}

/** An annotation `wincompat/ignore.RULE` of a Kubernetes object. */
export interface IgnoreAnnotation {
  rule: string;
  /** Its value: the reason. */
  text: string;
  location: Location;
  /** The whole object: its findings are meant. */
  object: Location;
}

/** A file, or a part of one, that could not be read. */
export interface ReadProblem {
  location: Location;
  message: string;
  /** The message without its counts and places, where it has some: the same when those change. */
  problem?: string;
}

/** A piece of a Dockerfile, unexpanded. */
export interface DockerfileText {
  raw: string;
  location: Location;
}

export interface DockerfileArg {
  name: string;
  /** Null for an argument without a default. */
  value: DockerfileText | null;
}

export interface Stage {
  /** Lower case, since stage names are compared so; variables unexpanded. */
  name: string | null;
  image: DockerfileText;
  /** The value of `--platform`, unexpanded. */
  platform: string | null;
  /** Images that files are taken from: `COPY --from`, `RUN --mount=from=`. */
  sources: DockerfileText[];
  /** Whether building it starts a container. */
  hasRun: boolean;
}

/** A Dockerfile's arguments and stages; what they mean depends on the build. */
export interface Dockerfile {
  path: string;
  dialect: Dialect;
  /** The arguments declared before the first FROM: only they are visible to FROM. */
  globalArgs: DockerfileArg[];
  stages: Stage[];
}

/** What a kustomization builds on, and what it changes there. */
export interface Kustomization {
  path: string;
  /** Files and folders relative to the root: `resources`, and `bases` of old ones. */
  resources: string[];
  components: string[];
  patches: PodPatch[];
  /** Images that take the place of those that pods call by a name. */
  images: { name: string; use: ImageUse }[];
}

/** A change to the pods of a workload. */
export interface PodPatch {
  /** The workload's kind and name, as regular expressions for the whole word; null for any. */
  target: { kind: string | null; name: string | null };
  /** Taken over from the patch, where it says so. */
  os: 'windows' | 'linux' | null;
  nodeSelector: Record<string, string>;
  tolerations: Toleration[];
  /** Takes the place of the pod's own, where there are any. */
  affinityTerms: Workload['affinityTerms'];
  runtimeClass: Run['runtimeClass'];
  /** The patch's own images, which then run as its workload does. */
  images: ImageUse[];
  location: Location;
}

/** How a RuntimeClass of the repository changes the pods that name it. */
export interface RuntimeClass {
  name: string;
  /** The name of the runtime's configuration on the node, e.g. `runhcs-wcow-hypervisor`. */
  handler: string;
  nodeSelector: Record<string, string>;
  tolerations: Toleration[];
  /** Where the labels of its nodeSelector stand. */
  labels?: LabelPlace[];
  location: Location;
}
