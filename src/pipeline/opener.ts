import { readInside } from '../discovery/named.js';
import type { Surroundings } from '../readers/reader.js';
import { SourceFile } from '../text/source-file.js';

/** Characters of opened files that are kept, with what was parsed of them: ten times as much memory, or more. */
const MAX_KEPT = 8 * 1024 * 1024;

/**
 * Opens files of a root that others name, each once while it is kept, however many compose files share a `.env`. Links
 * lead nowhere.
 * @param excluded files that are not to be read: for those who ask, they are not there
 */
export function opener(
  root: string,
  excluded: (path: string) => boolean = () => false,
): Surroundings['open'] {
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
    const text = excluded(path) ? null : readInside(root, path);
    if (text === null) {
      missing.add(path);
      return null;
    }
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
