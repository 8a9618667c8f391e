// The tokens of a tag that name an operating system or a Windows version. Tags are read by whole tokens:
// `4.8-20260714-…` is a date and `3.2004.1` a product's version, though both contain the digits of a release.
// Sources: "Windows container base images" and "Update Windows Server containers" (learn.microsoft.com) for the tags
// of base images; the README files of the products for theirs.

import { releases } from './releases.js';
import { parseVersion, versionOf, type WindowsVersion } from './version.js';

const LINUX_NAMES =
  'linux|alpine|debian|ubuntu|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|mariner|azurelinux|amazonlinux|distroless|chiseled|centos|rockylinux|almalinux|fedora|rhel|oraclelinux|photon|wolfi|ubi';
const LINUX = new RegExp(`^(?:${LINUX_NAMES})[\\d.]*$`);
/** What may be the tag of a Linux image, anywhere in a text. */
const LINUX_TAG = new RegExp(`[:_-](?:${LINUX_NAMES})`, 'i');
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** A word of Windows and a release in one token: `win2019`, `nanoserver1809`, `windowsservercoreltsc2022`. */
const JOINED =
  /^(windowsservercore|windowsserver|windows|win|nanoserver|nano|servercore)(?:ltsc)?(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const UPDATE = /^kb\d{7}$/;

/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(
  releases.flatMap((r) =>
    r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build] as const),
  ),
);
/** `1809` and `20h2`, which are believed in a Windows context only: `2004` alone is anybody's version. */
const BUILD_OF_NUMBER = new Map(
  releases.flatMap((r) =>
    r.tags.filter((tag) => /^\d/.test(tag)).map((tag) => [tag.toLowerCase(), r.build] as const),
  ),
);

/** How a tag spells a Windows version. */
export type Spelling =
  /** `10.0.17763.437` */
  | 'version'
  /** `ltsc2019`, `sac2016` */
  | 'channel'
  /** `ltsc-2019` */
  | 'hyphened'
  /** `2019` after a word of Windows */
  | 'year'
  /** `windows2019` */
  | 'joined'
  /** `1809` */
  | 'number';

/** Tokens that name a Windows version: from the first up to, not including, the second. */
export interface FoundVersion {
  version: WindowsVersion;
  spelling: Spelling;
  from: number;
  to: number;
}

/** A tag's tokens in lower case; `_` parts them too, as in `1809_arm`. */
export function tokensOf(tag: string | null): string[] {
  return (tag ?? '').toLowerCase().split(/[-_]/);
}

/** The architecture that a tag names (`1809_arm`, `1809-arm32v7`), as Go names it; without a word that of nearly all. */
export function architectureIn(tokens: readonly string[]): 'amd64' | 'arm' | 'arm64' {
  const word = tokens.find((token) => /^arm(?:32|64)?(?:v\d)?$/.test(token));
  return word === undefined ? 'amd64' : word.startsWith('arm64') ? 'arm64' : 'arm';
}

/** Whether a text may have a tag that names a Linux system: a search that rules files out. */
export function mayNameLinux(text: string): boolean {
  return LINUX_TAG.test(text);
}

/** Whether a token names a Linux system, which settles the matter in every repository that has both. */
export function saysLinux(tokens: readonly string[]): boolean {
  return tokens.some((token) => LINUX.test(token));
}

/** Whether a token is a word of Windows, with or without a version. */
export function saysWindows(tokens: readonly string[]): boolean {
  return tokens.some((token) => WINDOWS.test(token));
}

/** The update that a tag names, e.g. `kb4493509`. */
export function updateIn(tokens: readonly string[]): string | undefined {
  return tokens.find((token) => UPDATE.test(token));
}

/**
 * Every place where a tag names its Windows version, the one to believe first.
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
export function findVersions(tokens: readonly string[], certain: boolean, likely: boolean): FoundVersion[] {
  const inContext = certain || likely || saysWindows(tokens);
  const found: FoundVersion[] = [];
  const numbers: (FoundVersion & { near: boolean })[] = [];
  let afterWindows = false;
  tokens.forEach((token, from) => {
    const add = (version: WindowsVersion, spelling: Spelling, length = 1): void => {
      found.push({ version, spelling, from, to: from + length });
    };
    const version = parseVersion(token);
    const channel = token === 'sac2016' ? '2016' : LTSC.exec(token)?.[1];
    const joined = JOINED.exec(token)?.[2];
    const build =
      BUILD_OF_YEAR.get(channel ?? joined ?? '') ??
      (joined === undefined ? undefined : BUILD_OF_NUMBER.get(joined));
    const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
    // A year is believed right after a word of Windows only: `2019` alone is a product's version.
    const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
    const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
    if (version !== null && (certain || (inContext && isKnown(version.build)))) add(version, 'version');
    else if (build !== undefined) add(versionOf(build), joined === undefined ? 'channel' : 'joined');
    else if (split !== undefined) add(versionOf(split), 'hyphened', 2);
    else if (year !== undefined) add(versionOf(year), 'year');
    else if (number !== undefined)
      numbers.push({
        version: versionOf(number),
        spelling: 'number',
        from,
        to: from + 1,
        near: afterWindows,
      });
    afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
  });
  // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
  // no number against a clearer token.
  numbers.sort((a, b) => Number(b.near) - Number(a.near));
  return [...found, ...numbers];
}

function isKnown(build: number): boolean {
  return releases.some((release) => release.build === build);
}
