import type { FileList } from '../discovery/walk.js';
import type { Repository } from './reading/repository.js';
import type { Setup } from './setup.js';

const NOTHING: Repository = {
  readings: [],
  commented: [],
  filesRead: 0,
  unread: [],
  data: [],
  inOtherKinds: [],
  plainReferences: { windows: 0, linux: 0, unknown: 0 },
  unclaimed: [],
};

/** What the files say. */
export async function readRepository(files: FileList, setup: Setup): Promise<Repository> {
  if (files.paths.length + files.problems.length + files.named.size === 0) return NOTHING;
  const { readFiles } = await import('./reading/read-files.js');
  return readFiles(files, setup);
}
