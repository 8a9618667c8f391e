// What became of the image references of a repository: a run without a finding means that they were checked.

/** A place that names images, or may name some, and that was not checked. */
export interface SkippedPlace {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly reason: string;
}

/** Image references by what is known of their operating system. */
export interface ReferenceCounts {
  readonly windows: number;
  readonly linux: number;
  readonly unknown: number;
}
