// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.

import type { Role } from '../model/image-use.js';

/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
export const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
export const MAX_SUBJECT_ITEMS = 20;

/** The subject of a finding; each rule gives one kind, or a few. */
export type Subject =
  | ImageSubject
  | BuildSubject
  | ContainersSubject
  | LabelSubject
  | PlacementSubject
  | BreakageSubject
  | UnresolvedSubject
  | RevisionSubject
  | ServiceSubject
  | RunnerSubject
  | RegistrySubject
  | FileSubject
  | SuppressionSubject
  | PartSubject;

/** An image where it is named. */
export interface ImageSubject {
  kind: 'image';
  /** Expanded; as written where a value is missing. */
  reference: string;
  /** The workload or the build stage that names it, e.g. `Deployment web`; null where it has no name. */
  within: string | null;
  /** Whether it is run, or only its build needs it. */
  role: Role;
  /** The Windows build, where the mistake lies in it: behind a tag that moves, another build is another mistake. */
  build?: number;
  /** The isolation under which it fails, where the mistake depends on it. */
  isolation?: string;
}

/** An image on a machine that builds it, or that is to run it as the container of a job. */
export interface BuildSubject {
  kind: 'build';
  reference: string;
  within: string | null;
  role: Role;
  /** The machine's name. */
  host: string;
  /** It is a CI runner; else the configuration declares it. */
  runner: boolean;
  /** Its Windows build. */
  hostBuild: number;
  isolation: string;
  /** `start` a container of it, `pull` it, or run a `job` in it. */
  action: 'start' | 'pull' | 'job';
  /** The image's own Windows build; left out where it is unknown. */
  build?: number;
}

/** Several containers of one pod. */
export interface ContainersSubject {
  kind: 'containers';
  workload: string;
  references: string[];
}

/** A label that a workload asks its node for. */
export interface LabelSubject {
  kind: 'label';
  workload: string;
  key: string;
  /** Left out where the key alone is the mistake. */
  value?: string;
  /** The image that does not fit the label. */
  reference?: string;
}

/** Where a workload asks to run. */
export interface PlacementSubject {
  kind: 'placement';
  workload: string;
  /** Its selector, affinity, tolerations and constraints, in a fixed order. */
  asks: string;
}

/** A known failure of a pair of image and host, or of a host. */
export interface BreakageSubject {
  kind: 'breakage';
  /** The URL of the thread that reports it. */
  thread: string;
  /** Null where every image is concerned. */
  reference: string | null;
  within?: string | null;
  role?: Role;
}

/** A reference that is not complete. */
export interface UnresolvedSubject {
  kind: 'unresolved';
  /** As written. */
  raw: string;
  /** The variables without a value. */
  names: readonly string[];
  within: string | null;
  /** It is built from itself. */
  cyclic: boolean;
}

/** The revision of an image, which must be that of its host. */
export interface RevisionSubject {
  kind: 'revision';
  reference: string;
  within: string | null;
  role: Role;
  /** Whether both revisions are known, and so differ. */
  known: boolean;
}

/** A service of a compose file. */
export interface ServiceSubject {
  kind: 'service';
  name: string;
}

/** A label of a CI runner. */
export interface RunnerSubject {
  kind: 'runner';
  label: string;
}

/** A registry, whatever the file: its finding stands at the first image of it. */
export interface RegistrySubject {
  kind: 'registry';
  host: string;
  /** Why it was not asked, where there is more than one reason. */
  problem?: string;
}

/** What is wrong with a file. */
export interface FileSubject {
  kind: 'file';
  problem: string;
}

/** A suppression. */
export interface SuppressionSubject {
  kind: 'suppression';
  by: 'comment' | 'annotation' | 'configuration' | 'baseline';
  /** As it is written. */
  text: string;
  /** Those of its rules that find nothing. */
  idle: string[];
  /** Why it is not understood; left out where it is. */
  problem?: string;
}

/** A part of wincompat itself. */
export interface PartSubject {
  kind: 'part';
  part: string;
  /** The file that it failed on; null where none is known. */
  path: string | null;
}

/** In a few words, for lists of subjects. */
export function describeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'image':
    case 'revision':
      return within(subject.reference, subject.within);
    case 'build':
      return `${within(subject.reference, subject.within)} on ${subject.host}`;
    case 'containers':
      return subject.workload;
    case 'label':
      return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
    case 'placement':
      return subject.workload;
    case 'breakage':
      return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
    case 'unresolved':
      return within(subject.raw, subject.within);
    case 'service':
      return subject.name;
    case 'runner':
      return subject.label;
    case 'registry':
      return subject.host;
    case 'file':
      return subject.problem;
    case 'suppression':
      return subject.text;
    case 'part':
      return subject.part;
  }
}

function within(name: string, place: string | null): string {
  return place === null ? name : `${name} (${place})`;
}
