import { type FileList, listFiles } from '../discovery/walk.js';
import { isClaimed } from '../readers/index.js';
import { isOtherKind } from '../readers/other-kinds/index.js';
import type { Setup } from './setup.js';

/** The files that a reader may know, those of other kinds that may name images, and those that the user named. @throws UsageError for a named one that is not there */
export function discover({ options, exclusion }: Setup): FileList {
  return listFiles(
    options.root,
    options.paths,
    (path) => isClaimed(path) || isOtherKind(path),
    exclusion.excludes,
  );
}
