// What an image's name and tag tell of its Windows version.

import {
  type FoundVersion,
  findVersions,
  saysChannel,
  saysCrossBuild,
  saysLinux,
  saysWindows,
  tokensOf,
  updateIn,
} from './os-tokens.js';
import { sharedTagBuilds } from './product-images.js';
import { wasNeverMade } from './published-tags.js';
import type { ImageReference } from './reference.js';
import { flavourOf, hasWindowsWord, readRepositoryName, tokensOfName } from './repositories.js';
import { revisionOfKb, revisionOn } from './revisions.js';
import { versionOf, type WindowsVersion } from './version.js';

export { nearestMade, retag } from './retag.js';

export interface TagReading {
  os: 'windows' | 'linux' | 'unknown';
  /** Every image of the repository is a Windows image. */
  certain: boolean;
  /** The system is unknown, and the name has a word of Windows: a registry should be asked. */
  suspect: boolean;
  /** As far as the name says; empty where it says nothing. A tag beside a digest still counts, as a hint. */
  versions: WindowsVersion[];
  /** What is known to be behind a tag that names no release: the entries of its index, as its publisher makes it today. */
  entries: WindowsVersion[];
  /** The base image that is made for HostProcess containers and fits every host. */
  hostProcessBase: boolean;
  /** Nano Server, as far as the name shows. */
  nanoServer: boolean;
  /** A revision that the image has at least, by the date in its tag; null where it has none, or the revision is known. */
  atLeast: number | null;
  /** A Windows name that says nothing of the version. */
  floating: boolean;
  /** `latest`, or no tag, of a base image that has had none since 2019-04-16. */
  withdrawn: boolean;
  /** The catalogue knows that there is no such tag. */
  neverMade: boolean;
  /** A Docker Hub name that moved; `repository` is its successor, null where there is none. */
  retired: { repository: string | null } | null;
}

/**
 * Reads what a reference's name shows, without asking a registry.
 * @returns `unknown` where the name proves neither system: most names of private and multi-platform images
 */
export function readReference(reference: ImageReference): TagReading {
  const name = readRepositoryName(reference);
  const tokens = tokensOf(reference.tag);
  const reading: TagReading = {
    os: 'unknown',
    certain: name.windows,
    suspect: false,
    versions: [],
    entries: [],
    hostProcessBase: name.hostProcessBase,
    nanoServer: flavourOf(name, tokens) === 'nanoserver',
    atLeast: null,
    floating: false,
    withdrawn:
      name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
    neverMade: false,
    retired: name.retired,
  };
  const likely = hasWindowsWord(reference.repository);
  // A tag with words of both systems proves neither.
  if (!name.windows && saysLinux(tokens))
    return saysWindows(tokens) ? { ...reading, suspect: true } : { ...reading, os: 'linux' };
  // Its tag is a version of its own.
  if (name.hostProcessBase) return { ...reading, os: 'windows' };
  const found = versionsIn(reference, tokens, name.windows, likely);
  if (!name.windows && found.length === 0 && !saysChannel(tokens)) {
    const words = [...tokensOfName(reference.repository), ...tokens];
    if (!saysWindows(tokens) || saysCrossBuild(words))
      return name.linux
        ? { ...reading, os: 'linux' }
        : { ...reading, suspect: likely || saysWindows(tokens) };
  }
  const version = mostExact(
    found.map((f) => f.version),
    tokens,
  );
  return {
    ...reading,
    os: 'windows',
    versions: version === null ? [] : [version],
    entries: version === null ? sharedTagBuilds(reference).map((build) => versionOf(build)) : [],
    atLeast:
      version === null || version.revision !== null ? null : revisionByDate(reference, version.build, tokens),
    neverMade:
      reference.digest === null &&
      !reading.withdrawn &&
      wasNeverMade(reference, tokens, version?.build ?? null),
    floating: version === null,
  };
}

/** What the tag says; where it says nothing, what the last part of the repository's name says: `web-nanoserver-ltsc2022`. */
function versionsIn(
  { repository }: ImageReference,
  tokens: readonly string[],
  certain: boolean,
  likely: boolean,
): FoundVersion[] {
  const found = findVersions(tokens, certain, likely);
  return found.length > 0 || saysWindows(tokens)
    ? found
    : findVersions(tokensOfName(repository), false, likely);
}

/** The first version, with the revision that another token or an update gives it. */
function mostExact([first, ...others]: WindowsVersion[], tokens: string[]): WindowsVersion | null {
  if (first === undefined || first.revision !== null) return first ?? null;
  const exact = others.find((other) => other.build === first.build && other.revision !== null);
  if (exact !== undefined) return exact;
  const update = updateIn(tokens);
  return update === undefined ? first : { ...first, revision: revisionOfKb(first.build, update) };
}

/**
 * `4.8-20250513-windowsservercore-ltsc2019` was built on that day, on the base image of the update before it.
 * Source: microsoft/dotnet-framework-docker, README.*.md, which has such tags for each monthly update.
 */
function revisionByDate({ repository }: ImageReference, build: number, tokens: string[]): number | null {
  if (!/(?:^|\/)dotnet\/framework\//.test(repository)) return null;
  const date = tokens.map((token) => /^(20\d\d)(\d\d)(\d\d)$/.exec(token)).find((match) => match !== null);
  return date == null ? null : revisionOn(build, date.slice(1).join('-'));
}
