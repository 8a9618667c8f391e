// What readers find, before anything is judged.

import type { Origin } from '../text/expand.js';
import type { Location } from '../text/location.js';
import type { Isolation } from '../windows/verdicts.js';
import type { BuildHost } from './build.js';
import type { Run } from './run.js';

/** Formats that name images, as reports call them. The report's type, its reader and its JSON Schema come from here. */
export const IMAGE_KINDS = [
  'dockerfile',
  'compose',
  'kubernetes',
  'helm',
  'kustomize',
  'ecs',
  'bake',
  'workflow',
] as const;
export type ImageKind = (typeof IMAGE_KINDS)[number];

/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
export const ROLES = ['run', 'build', 'source'] as const;
export type Role = (typeof ROLES)[number];

/** What the image's operating system and its OS versions are known from. */
export const EVIDENCE = ['registry', 'cache', 'tag', 'placement', 'dockerfile', 'config', 'none'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What shows that an image is a Windows or a Linux image, beside its name and a selector. */
export interface Sign {
  readonly os: 'windows' | 'linux';
  /** As the file has it, e.g. `powershell` or `C:\\data`. */
  readonly text: string;
}

/** One place in one file that names an image. */
export interface ImageUse {
  readonly kind: ImageKind;
  readonly role: Role;
  readonly location: Location;
  readonly raw: string;
  /** The reference with its variables expanded; null where a value is missing or it is no reference. */
  readonly reference: string | null;
  /** As far as it can be expanded: enough to tell a Windows repository from another. */
  readonly partial: string;
  readonly unresolved: readonly string[];
  /** `windows/amd64` where the file says so. */
  readonly platform: string | null;
  /** The places outside the reference that decided it: an ARG's default, a line of `.env`. */
  readonly origins: readonly Origin[];
  /** Empty for images that are not run. */
  readonly runs: readonly Run[];
  /** How it is built or run, as far as that shows its operating system. */
  readonly sign: Sign | null;
  /** The limit that kept its name from being worked out; left out where all of it is. */
  readonly limit?: string;
  readonly foundIn: UseOrigin;
}

/** What names an image, with what its format alone knows. */
export type UseOrigin =
  | StageOrigin
  | JobOrigin
  /** A chart's values: they count only where no template takes its image from this place. */
  | { readonly kind: 'values' }
  | { readonly kind: 'file' };

/** The container of a pipeline's job or step. */
export interface JobOrigin {
  readonly kind: 'job';
  /** The machines that run it; none where only those can be meant that the configuration declares. */
  readonly hosts: ReadonlySet<BuildHost>;
  /**
   * What keeps it from starting on such machines, whatever the image: a provider starts no containers of jobs (`job`) or
   * actions (`action`) there, or it is the Linux container of a builder (`builder`). Null where nothing does.
   */
  readonly refused: 'job' | 'action' | 'builder' | null;
}

/** A stage of a Dockerfile, or an image that one copies from. */
export interface StageOrigin {
  readonly kind: 'stage';
  /** Null where the stage has no name. */
  readonly name: string | null;
  /** What variants of the image that is made of it are called alike, its releases taken out; null where its name has none. */
  readonly variant: string | null;
  /** The machines that pull the image to build. */
  readonly hosts: ReadonlySet<BuildHost>;
  /** Whether they start a container of it (a RUN). */
  readonly starts: boolean;
  /** The isolation that its build asks for; null where it asks for none, or builds differ. */
  readonly isolation: Isolation | null;
  /** False where only the arguments of a pipeline make this reference: it is held against build hosts, and not listed. */
  readonly listed: boolean;
}

/**
 * A place that names an image by a reference that is known to its end, of which the file says nothing more.
 * @param named the reference as the file has it, and expanded
 */
export function imageUse(
  named: Pick<ImageUse, 'kind' | 'location' | 'raw' | 'reference'> & Partial<ImageUse>,
): ImageUse {
  return {
    role: 'run',
    partial: named.reference ?? named.raw,
    unresolved: [],
    platform: null,
    origins: [],
    runs: [],
    sign: null,
    foundIn: { kind: 'file' },
    ...named,
  };
}
