// Places in files, as readers find them and reports show them.

/** A range in a file. Lines and columns count from 1; the end is exclusive. */
export interface Location {
  /** Relative to the checked root, with forward slashes. */
  path: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Another place that a finding is about. */
export interface Related extends Location {
  message: string;
  /** The finding stands or falls with this place: the ARG that carries the tag, the base image built here. */
  cause?: true;
}

/**
 * Another place, with what it says. Made field by field: of a spread with fields after it, V8 gives each object a hidden
 * class of its own, and thousands of findings have such places.
 */
export function relatedPlace({ path, line, column, endLine, endColumn }: Location, message: string): Related {
  return { path, line, column, endLine, endColumn, message };
}
