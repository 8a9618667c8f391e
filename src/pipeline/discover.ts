import { type FileList, listFiles } from '../discovery/walk.js';
import { isClaimed } from '../readers/index.js';
import type { Setup } from './setup.js';

/** The files that a reader may know, and those that the user named. @throws UsageError for a named one that is not there */
export function discover({ options, exclusion }: Setup): FileList {
  return listFiles(options.root, options.paths, isClaimed, exclusion.excludes);
}
