import { listInside, readInside } from '../../discovery/named.js';
import { withoutDefinitions } from '../../readers/kubernetes/definitions.js';
import type { ReaderContext } from '../../readers/reader.js';
import { Recent } from '../../text/recent.js';
import { SourceFile } from '../../text/source-file.js';

/** Why files that others name were not read, by their paths. */
export type Refusals = Map<string, string>;

/** Files that cannot be read of which more are not listed. */
const MAX_REFUSED = 10_000;
/** Characters of opened files that are kept, with what was parsed of them: ten times as much memory, or more. */
const MAX_KEPT = 8 * 1024 * 1024;

/**
 * Opens files of a root that others name, each once while it is kept, however many compose files share a `.env`. Links
 * lead nowhere.
 * @param excluded files that are not to be read: for those who ask, they are not there
 * @param refused adds which files are there and cannot be read
 */
export function fileOpener(
  root: string,
  excluded: (path: string) => boolean = () => false,
  refused: Refusals = new Map(),
): ReaderContext['open'] {
  // The one that was asked for last stands last.
  const kept = new Map<string, SourceFile>();
  const missing = new Set<string>();
  let size = 0;
  return (path) => {
    if (missing.has(path)) return null;
    const known = kept.get(path);
    if (known !== undefined) {
      kept.delete(path);
      kept.set(path, known);
      return known;
    }
    const result = excluded(path) ? null : readInside(root, path);
    if (result === null || 'refused' in result) {
      missing.add(path);
      if (result !== null && refused.size < MAX_REFUSED) refused.set(path, result.refused);
      return null;
    }
    const text = withoutDefinitions(path, result.text);
    const file = new SourceFile(path, text);
    kept.set(path, file);
    size += text.length;
    for (const [oldest, { text }] of kept) {
      if (size <= MAX_KEPT || oldest === path) break;
      kept.delete(oldest);
      size -= text.length;
    }
    return file;
  };
}

/** Folders whose listings are kept. */
const MAX_LISTINGS = 2_000;

/** Lists folders of a root, each once while it is kept. */
export function folderLister(root: string): ReaderContext['list'] {
  const kept = new Recent<string, readonly string[]>(MAX_LISTINGS);
  return (folder) => {
    const names = kept.get(folder) ?? listInside(root, folder);
    kept.set(folder, names, 1);
    return names;
  };
}
