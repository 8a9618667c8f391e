// Trees of YAML that are kept for those who ask again. They stand apart from the parser, which is loaded where a file
// needs it.

import { Recent } from './recent.js';
import type { SourceFile } from './source-file.js';
import type { Tree } from './yaml.js';

/** In nodes of a hundred bytes or two. */
const MAX_KEPT = 200_000;

export const keptTrees = new Recent<SourceFile, Tree>(MAX_KEPT);

/** Drops all: after the files are read, they are not needed. */
export function forgetTrees(): void {
  keptTrees.clear();
}
