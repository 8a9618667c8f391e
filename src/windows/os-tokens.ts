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
const WINDOWS_NAMES = 'windows|win|nanoserver|servercore|windowsservercore|windowsserver';
const WINDOWS = new RegExp(`^(?:${WINDOWS_NAMES})$`);
/** Words that may stand between a word of Windows and its release: `windows-nano-2025`, `windows-amd64-2022`. */
const BETWEEN = /^(?:server|core|nano|amd64|x64|x86)$/;
const LTSC = /^ltsc(20\d\d)$/;
const UPDATE = /^kb\d{7}$/;

/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(
  releases.flatMap((r) =>
    r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build] as const),
  ),
);
/**
 * `1809`, `20h2` and `21h2`, which are believed in a Windows context only: `2004` alone is anybody's version. Containers
 * are of servers, so `21h2` is Windows Server 2022. Source for names of the H2 form: GitLab Runner's helper images.
 */
const BUILD_OF_NUMBER = new Map(
  releases
    .filter(({ kind }) => kind === 'server')
    .flatMap((r) =>
      [...r.tags.filter((tag) => /^\d/.test(tag)), ...r.ids.filter((id) => /H\d$/.test(id))].map(
        (name) => [name.toLowerCase(), r.build] as const,
      ),
    ),
);
const JOINED_NAMES = `${WINDOWS_NAMES}|nano|ws`;
const JOINED_RELEASES = [...BUILD_OF_YEAR.keys(), ...BUILD_OF_NUMBER.keys()].join('|');
/** A word of Windows and a release in one token: `win2019`, `servercore21H2`, `windowsservercoreltsc2022`. */
const JOINED = new RegExp(`^(${JOINED_NAMES})(?:ltsc)?(${JOINED_RELEASES})$`);
/** What a text has that names a Windows image by its tag. */
export const WINDOWS_TAG = `windows|nanoserver|servercore|ltsc|sac2016|(?<![a-z\\d])win(?![a-z])|(?<![a-z\\d])(?:${JOINED_NAMES})(?:${JOINED_RELEASES})|10\\.0\\.[1-9]\\d{4}`;

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

/** A part of a tag, with the separator before it; '' before the first. */
export interface TagPiece {
  separator: string;
  text: string;
}

/**
 * A tag's tokens as they are written. `_` parts them as `-` does (`1809_arm`), and so does a dot beside a word of
 * Windows or a release (`6.4.0-windows.ltsc2022`); the dots of a version do not.
 */
export function piecesOf(tag: string): TagPiece[] {
  const parts = tag.split(/([-_])/);
  return parts.flatMap((text, at) =>
    at % 2 === 0 ? dottedPieces({ separator: parts[at - 1] ?? '', text }) : [],
  );
}

function dottedPieces(piece: TagPiece): TagPiece[] {
  if (!piece.text.includes('.')) return [piece];
  const pieces: TagPiece[] = [];
  for (const text of piece.text.split('.')) {
    const last = pieces.at(-1);
    if (last === undefined) pieces.push({ separator: piece.separator, text });
    else if (isOfWindows(last.text) || isOfWindows(text)) pieces.push({ separator: '.', text });
    else last.text += `.${text}`;
  }
  return pieces;
}

function isOfWindows(text: string): boolean {
  const token = text.toLowerCase();
  return WINDOWS.test(token) || LTSC.test(token) || JOINED.test(token);
}

/** A tag's tokens in lower case. */
export function tokensOf(tag: string | null): string[] {
  return piecesOf((tag ?? '').toLowerCase()).map(({ text }) => text);
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

/** Whether a token is a word of Windows. */
export function saysWindows(tokens: readonly string[]): boolean {
  return tokens.some((token) => WINDOWS.test(token));
}

/** Whether a token has the form of a long-term release's: `ltsc2019`, and one that is not known yet. */
export function saysChannel(tokens: readonly string[]): boolean {
  return tokens.some((token) => LTSC.test(token));
}

/**
 * Words of images that run on Linux and build for Windows: `x86_64-pc-windows-gnu`, `windows-mono`.
 * Sources: cross-rs/cross, fyne-io/fyne-cross-images, therecipe/qt, game-ci/docker (Docker Hub).
 */
const CROSS_BUILD = /^(?:mingw(?:32|64|w64)?|gnu|cross|xwin|wine\d*|mono|il2cpp|static|pc)$/;

/** Whether a name or tag is that of an image which may build for Windows on Linux. */
export function saysCrossBuild(tokens: readonly string[]): boolean {
  return tokens.some((token) => CROSS_BUILD.test(token));
}

/** The release at the end of a token that joins it to a word of Windows: `2019` of `win2019`; null where there is none. */
export function joinedRelease(token: string): string | null {
  return JOINED.exec(token)?.[2] ?? null;
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
    // `ltsc-2019`
    const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
    // A year is believed right after a word of Windows only: `2019` alone is a product's version.
    const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
    const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
    if (version !== null && (inContext || (version.revision !== null && isKnown(version.build))))
      add(version, 'version');
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
    afterWindows = WINDOWS.test(token) || (afterWindows && BETWEEN.test(token));
  });
  // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
  // no number against a clearer token.
  numbers.sort((a, b) => Number(b.near) - Number(a.near));
  return [...found, ...numbers];
}

function isKnown(build: number): boolean {
  return releases.some((release) => release.build === build);
}
