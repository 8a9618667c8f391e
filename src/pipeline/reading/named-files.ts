import type { Build } from '../../model/build.js';
import type { Reading } from '../../model/reading.js';
import { bake } from '../../readers/bake/index.js';
import { compose } from '../../readers/compose/index.js';
import { dockerfile } from '../../readers/dockerfile/index.js';
import type { Reader } from '../../readers/reader.js';

const BY_KIND = { bake, compose } as const;

/**
 * Files that others name as what they are, though their own name does not show it: `docker build -f web/image.win`. What
 * is read of one while this goes on may name more.
 * @param byPath what was read so far; files that it has are left out
 * @param declared builds of the configuration
 */
export function* namedFiles(
  byPath: ReadonlyMap<string, Reading>,
  declared: readonly Build[],
): Generator<{ path: string; reader: Reader }> {
  const seen = new Set<string>();
  const readings = new Set<Reading>();
  let fresh: readonly Reading[] = [...byPath.values()];
  let builds = declared;
  while (builds.length > 0 || fresh.length > 0) {
    for (const reading of fresh) readings.add(reading);
    const fileBuilds = fresh.flatMap((reading) => reading.fileBuilds);
    const named = [
      ...[...builds, ...fresh.flatMap((reading) => reading.builds)].map(
        ({ dockerfile: path }) => [path, dockerfile] as const,
      ),
      ...fileBuilds.map(({ path, kind }) => [path, BY_KIND[kind]] as const),
    ];
    for (const [path, reader] of named) {
      if (seen.has(path) || byPath.has(path) || reader.claims(path)) continue;
      seen.add(path);
      yield { path, reader };
    }
    builds = [];
    fresh = [...byPath.values()].filter((reading) => !readings.has(reading));
  }
}
