// What an image's name and tag tell of its Windows version. Tags are read by whole tokens: `4.8-20260714-…` is a
// date and `3.2004.1` a product's version, though both contain digits of a Windows release.

import { productTokens } from './product-tags.js';
import type { ImageReference } from './reference.js';
import { type Release, releases, versionOfUpdate } from './releases.js';
import { hasWindowsWord, readRepositoryName } from './repositories.js';
import { parseVersion, versionOf, type WindowsVersion } from './version.js';

export interface TagReading {
  os: 'windows' | 'linux' | 'unknown';
  /** As far as the name tells; empty where it tells nothing. */
  versions: WindowsVersion[];
  /** The base image that is made for HostProcess containers and fits every host. */
  hostProcessBase: boolean;
  /** A Windows name that says nothing of the version. */
  floating: boolean;
  /** `latest`, or no tag, of a base image that has had none since 2019-04-16. */
  withdrawn: boolean;
  /** A Docker Hub name that moved; `repository` is its successor, null where there is none. */
  retired: { repository: string | null } | null;
}

const LINUX =
  /^(?:linux|alpine|debian|ubuntu|bookworm|bullseye|buster|trixie|stretch|jessie|jammy|focal|noble|bionic|mariner|azurelinux|distroless|centos|rockylinux|ubi)[\d.]*$/;
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** `win2019`, `windows2022`, `nanoserver1809`. */
const JOINED =
  /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver|nano)(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const KB = /^kb\d{7}$/;

const YEARS = yearsOf(releases);
const NUMBERS = numbersOf(releases);

/** Reads what a reference's name tells. */
export function readReference(reference: ImageReference): TagReading {
  const name = readRepositoryName(reference);
  const tokens = tokensOf(reference.tag);
  const reading: TagReading = {
    os: 'unknown',
    versions: [],
    hostProcessBase: name.hostProcessBase,
    floating: false,
    withdrawn:
      name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
    retired: name.retired,
  };
  if (!name.windows && tokens.some((token) => LINUX.test(token))) return { ...reading, os: 'linux' };
  if (name.hostProcessBase) return { ...reading, os: 'windows' };
  const found = findVersion(tokens, name.windows, hasWindowsWord(reference.repository));
  const windows = name.windows || found !== null || tokens.some((token) => WINDOWS.test(token));
  if (!windows) return reading;
  const versions = found === null ? [] : [withUpdate(found.version, tokens)];
  return { ...reading, os: 'windows', versions, floating: versions.length === 0 };
}

/**
 * The same repository and flavour for another release: the tokens that name the Windows version are exchanged.
 * Updates and digests are dropped, since they belong to the old release.
 * @returns null where the tag has no such token, or the release has no such image
 */
export function retag(reference: ImageReference, release: Release): string | null {
  const name = readRepositoryName(reference);
  const flavour = flavourOf(reference);
  if (
    release.tags.length === 0 ||
    (flavour !== null && !release.images.includes(flavour) && flavour !== 'windows')
  )
    return null;
  const repository = flavour === 'windows' ? fullImageFor(reference, release) : reference.familiar;
  if (repository === null) return null;
  const tokens = (reference.tag ?? '').split('-');
  const found = findVersion(
    tokens.map((t) => t.toLowerCase()),
    name.windows,
    hasWindowsWord(reference.repository),
  );
  if (found === null) {
    const bare = reference.tag === null || reference.tag === 'latest';
    return name.baseImage && bare ? `${repository}:${release.tags[0]}` : null;
  }
  const replacement = replacementFor(tokens.slice(found.from, found.to).join('-'), release, flavour);
  if (replacement === null) return null;
  const kept = [...tokens.slice(0, found.from), replacement, ...tokens.slice(found.to)];
  const spelt = productTokens(
    reference,
    kept.filter((token) => !KB.test(token.toLowerCase())),
    release.build,
  );
  return spelt === null ? null : `${repository}:${spelt.join('-')}`;
}

interface FoundVersion {
  version: WindowsVersion;
  /** The tokens that name it: from the first up to, not including, the second. */
  from: number;
  to: number;
}

/**
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
function findVersion(tokens: string[], certain: boolean, likely: boolean): FoundVersion | null {
  const inContext = certain || likely || tokens.some((token) => WINDOWS.test(token));
  let afterWindows = false;
  let number: FoundVersion | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const single = (build: number | undefined): FoundVersion | null =>
      build === undefined ? null : { version: versionOf(build), from: i, to: i + 1 };
    const version = parseVersion(token);
    if (version !== null && (certain || (inContext && isKnown(version.build))))
      return { version, from: i, to: i + 1 };
    const ltsc = LTSC.exec(token);
    const joined = JOINED.exec(token);
    const found =
      single(ltsc === null ? undefined : YEARS.get(ltsc[1]!)) ??
      single(joined === null ? undefined : (YEARS.get(joined[1]!) ?? NUMBERS.get(joined[1]!))) ??
      single(token === 'sac2016' ? YEARS.get('2016') : undefined);
    if (found !== null) return found;
    if (token === 'ltsc' && YEARS.has(tokens[i + 1] ?? '')) {
      return { version: versionOf(YEARS.get(tokens[i + 1]!)!), from: i, to: i + 2 };
    }
    // A year is believed right after a word of Windows only: `2019` alone is a product's version.
    if (afterWindows && YEARS.has(token)) return single(YEARS.get(token));
    // The number of a release is believed in a Windows context; one that follows a word of Windows comes first.
    if (inContext && NUMBERS.has(token) && (number === null || afterWindows))
      number = single(NUMBERS.get(token));
    afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
  }
  // Product images put their own version first: alone in front it is no release of Windows.
  return number;
}

function tokensOf(tag: string | null): string[] {
  return (tag ?? '')
    .toLowerCase()
    .split(/[-_]/)
    .map((token) => token.replace(/(?:^"|"$)/g, ''));
}

function withUpdate(version: WindowsVersion, tokens: string[]): WindowsVersion {
  const kb = tokens.find((token) => KB.test(token));
  return kb === undefined || version.revision !== null
    ? version
    : (versionOfUpdate(version.build, kb) ?? version);
}

function isKnown(build: number): boolean {
  return releases.some((release) => release.build === build);
}

/** The base image that the name speaks of, by the catalogue's words. */
function flavourOf(reference: ImageReference): string | null {
  const { repository, tag } = reference;
  const path = /(?:^|\/)windows(?:\/(servercore|nanoserver|server))?(?:\/|$)/.exec(repository);
  if (path !== null) return path[1] ?? 'windows';
  const tokens = tokensOf(tag);
  if (tokens.some((token) => token.startsWith('nanoserver'))) return 'nanoserver';
  return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}

/** The full image is called `windows` up to 20H2 and `windows/server` since Windows Server 2022. */
function fullImageFor(reference: ImageReference, release: Release): string | null {
  if (!/(?:^|\/)windows$/.test(reference.familiar)) return null;
  if (release.images.includes('windows')) return reference.familiar;
  return release.images.includes('server') ? `${reference.familiar}/server` : null;
}

/** In the spelling that the tag has: `ltsc-2019` with its hyphen, a year after `windows`, 1809 for Nano Server. */
function replacementFor(old: string, release: Release, flavour: string | null): string | null {
  const year = LTSC.exec(release.tags[0]!)?.[1];
  if (year !== undefined && /^ltsc-20\d\d$/i.test(old)) return `ltsc-${year}`;
  if (year !== undefined && /^20(?:16|19|22|25)$/.test(old)) return year;
  const joined = /^(windows|win|nanoserver|servercore|windowsservercore|windowsserver|nano)/i.exec(old);
  if (joined !== null) return year === undefined ? null : `${joined[1]}${year}`;
  if (flavour === 'nanoserver' && release.tags.includes('1809')) return '1809';
  return release.tags[0]!;
}

function yearsOf(all: readonly Release[]): Map<string, number> {
  return new Map(
    all.flatMap((r) => r.tags.flatMap((tag) => (LTSC.test(tag) ? [[tag.slice(4), r.build] as const] : []))),
  );
}

function numbersOf(all: readonly Release[]): Map<string, number> {
  return new Map(
    all.flatMap((r) =>
      r.tags.flatMap((tag) => (/^\d/.test(tag) ? [[tag.toLowerCase(), r.build] as const] : [])),
    ),
  );
}
