// Names of variants of one image: the same but for the Windows release in them.

import { findVersions, joinedRelease } from './os-tokens.js';
import { releases } from './releases.js';

/** Words that name a release, as the tags of base images do. */
const RELEASE_WORDS = new Set(releases.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
/** The years of those releases. */
const YEARS = new Set([...RELEASE_WORDS].flatMap((word) => /^ltsc(20\d\d)$/.exec(word)?.[1] ?? []));
/** What stands for a release: no path and no name has it. */
const RELEASE = '\0';

/**
 * A path or the name of a stage with its Windows releases taken out: equal for variants of one image.
 * @returns the text itself where it names no release
 */
export function withoutReleases(text: string): string {
  return partsOf(text)
    .map(({ before, release }) => (release === null ? before : before + RELEASE))
    .join('');
}

/** The builds of the releases that a path or the name of a stage names. */
export function buildsNamedIn(text: string): readonly number[] {
  return partsOf(text).flatMap(({ release }) =>
    release === null
      ? []
      : findVersions(['windows', release.toLowerCase()], true, true).map(({ version }) => version.build),
  );
}

/** A word or what is between words; of one that names a release, the release and what is before it: `win`, `2022`. */
interface Part {
  readonly before: string;
  readonly release: string | null;
}

function partsOf(text: string): Part[] {
  const words = text.split(/([^A-Za-z0-9]+)/);
  return words.map((word, i) => {
    if (RELEASE_WORDS.has(word.toLowerCase()) || (YEARS.has(word) && BEFORE_YEAR.test(words[i - 2] ?? '')))
      return { before: '', release: word };
    const length = joinedRelease(word.toLowerCase())?.length ?? 0;
    return length === 0
      ? { before: word, release: null }
      : { before: word.slice(0, -length), release: word.slice(-length) };
  });
}
