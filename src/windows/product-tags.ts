// Which releases of Windows the images of products exist for: a remedy must not name a tag that does not exist.
// Sources: microsoft/dotnet-framework-docker README.*.md (2026-07-14), dotnet/dotnet-docker
// documentation/supported-tags.md (2026-08-21), docker-library/official-images library/* (2026-08-22),
// PowerShell/PowerShell-Docker (2025-02-27), Azure/azure-functions-docker issues 265 and 621.

import {
  WINDOWS_SERVER_2016,
  WINDOWS_SERVER_2019,
  WINDOWS_SERVER_2022,
  WINDOWS_SERVER_2025,
} from './builds.js';
import type { ImageReference } from './reference.js';
import { type Release, releaseOf, releases } from './releases.js';
import { readRepositoryName } from './repositories.js';

/** .NET Framework by the Windows build: the versions that have images, and the substitute for one that has none. */
const FRAMEWORK: Record<number, { made: string[]; instead: Record<string, string> }> = {
  [WINDOWS_SERVER_2016]: {
    made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
    instead: { '4.8.1': '4.8' },
  },
  [WINDOWS_SERVER_2019]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
  [WINDOWS_SERVER_2022]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
  [WINDOWS_SERVER_2025]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};

const FRAMEWORK_IMAGE = /(?:^|\/)dotnet\/framework\/(?:sdk|aspnet|runtime|wcf)$/;
const DOTNET_IMAGE = /(?:^|\/)dotnet\/(?:core\/|nightly\/)?(?:runtime|aspnet|sdk|monitor)$/;

/** .NET by the Windows build: the first and the last major version with images. */
const DOTNET: Record<number, { from: number; to: number }> = {
  [WINDOWS_SERVER_2016]: { from: 0, to: 0 },
  [WINDOWS_SERVER_2019]: { from: 2, to: 9 },
  [WINDOWS_SERVER_2022]: { from: 3, to: 10 },
  [WINDOWS_SERVER_2025]: { from: 8, to: 99 },
};

/**
 * The tag's tokens as the product spells them for another release of Windows.
 * @param tokens the new tag, already with the new release's token
 * @returns null where the product has no image for that release; the tokens as they are for every other repository
 */
export function productTokens(reference: ImageReference, tokens: string[], build: number): string[] | null {
  const version = tokens[0] ?? '';
  if (/(?:^|\/)dotnet\/framework\//.test(reference.repository)) {
    const known = FRAMEWORK[build];
    if (known === undefined || !/^\d/.test(version)) return known === undefined ? null : tokens;
    const made = known.made.includes(version) ? version : known.instead[version];
    // Dated tags exist for the releases of that day only.
    return made === undefined ? null : [made, ...tokens.slice(1).filter((token) => !/^20\d{6}$/.test(token))];
  }
  if (DOTNET_IMAGE.test(reference.repository)) {
    const major = /^(\d{1,3})(?:\.|$)/.exec(version)?.[1];
    const range = DOTNET[build];
    if (major === undefined || range === undefined) return major === undefined ? tokens : null;
    return Number(major) >= range.from && Number(major) <= range.to ? tokens : null;
  }
  return tokens;
}

/**
 * Whether a tag of Microsoft's images is known never to have been made: a base image of a release that has none (the full
 * `windows` ended with 20H2, `windows/server` began with Windows Server 2022), a spelling that base images do not use, a
 * product version of another time. What is not known is not denied.
 * @param tokens of the tag
 * @param build the Windows build that the tag names; null where it names none
 */
export function wasNeverMade(
  reference: ImageReference,
  tokens: readonly string[],
  build: number | null,
): boolean {
  const { baseImage, flavour } = readRepositoryName(reference);
  // Insider images have builds of their own.
  if (/[/-]insider$/.test(reference.repository)) return false;
  if (baseImage && flavour !== null) return !isBaseTag(flavour, tokens[0] ?? '', build);
  return build !== null && wasProductNeverMade(reference, tokens, build);
}

/** A release as people write it: `ltsc2022`, `2022`, `23H2`, `1809`. */
const RELEASE_LIKE = /^(?:ltsc)?20\d\d$|^\d\dh\d$|^1\d0[39]$/;

function isBaseTag(flavour: string, first: string, build: number | null): boolean {
  const release = build === null ? undefined : releaseOf(build);
  if (release !== undefined && release.images.length > 0 && !release.images.includes(flavour)) return false;
  if (!RELEASE_LIKE.test(first)) return true;
  const known = releases.filter(({ images }) => images.includes(flavour));
  if (known.some(({ tags }) => tags.some((tag) => tag.toLowerCase() === first))) return true;
  const newest = Math.max(
    ...releases.flatMap(({ tags }) => tags.map((tag) => Number(/^ltsc(\d+)$/.exec(tag)?.[1] ?? 0))),
  );
  // A release after those that the catalogue has.
  return Number(/^ltsc(\d+)$/.exec(first)?.[1] ?? 0) > newest;
}

function wasProductNeverMade(
  { registry, repository }: ImageReference,
  tokens: readonly string[],
  build: number,
): boolean {
  if (registry.toLowerCase() !== 'mcr.microsoft.com') return false;
  const version = tokens[0] ?? '';
  if (FRAMEWORK_IMAGE.test(repository)) {
    const made = FRAMEWORK[build]?.made;
    return made !== undefined && /^\d+\.\d/.test(version) && !made.includes(version);
  }
  const major = DOTNET_IMAGE.test(repository) ? /^(\d{1,3})(?:\.|$)/.exec(version)?.[1] : undefined;
  const range = DOTNET[build];
  // Of Windows Server 2016 the list is not complete.
  if (major === undefined || range === undefined || build === WINDOWS_SERVER_2016) return false;
  return Number(major) < range.from || Number(major) > range.to;
}

/**
 * The Windows builds behind a tag of .NET Framework's images that names no release, in the order of its index.
 * Source: microsoft/dotnet-framework-docker manifest.json (2026-08): 4.8 is for 2016 and 2019, 4.8.1 for 2022 and 2025.
 * @returns empty where that is not known
 */
export function sharedTagBuilds({ registry, repository, tag }: ImageReference): number[] {
  if (registry.toLowerCase() !== 'mcr.microsoft.com' || !FRAMEWORK_IMAGE.test(repository)) return [];
  if (tag === null || !/^4\.\d/.test(tag)) return [];
  return Object.entries(FRAMEWORK)
    .filter(
      ([build, { made }]) => made.includes(tag) && !(tag === '4.8' && Number(build) === WINDOWS_SERVER_2022),
    )
    .map(([build]) => Number(build));
}

/** Docker Hub's official images with Windows variants; any other name without a registry may be a local image. */
const OFFICIAL =
  /^library\/(?:caddy|docker|eclipse-temurin|golang|haxe|hello-world|hylang|julia|mongo|nats|openjdk|pypy|python|swift|traefik)$/;

/**
 * Whether a product makes images for a release at all, whatever the product's version.
 * @param flavour the base image that the name names
 */
export function isMadeFor(reference: ImageReference, flavour: string | null, release: Release): boolean {
  const { registry, repository } = reference;
  if (flavour !== null && flavour !== 'windows' && !release.images.includes(flavour)) return false;
  // Support of Nano Server 2016 ended in 2018, that of its release did not.
  if (release.imageEnds?.[flavour ?? ''] !== undefined) return false;
  if (registry === 'docker.io' && OFFICIAL.test(repository)) {
    // Their variants for releases before Windows Server 2022 were removed in 2025 and are no longer updated.
    const oldest = WINDOWS_SERVER_2022;
    const newest = /^library\/(?:nats|swift)$/.test(repository) ? WINDOWS_SERVER_2022 : WINDOWS_SERVER_2025;
    return release.build >= oldest && release.build <= newest;
  }
  if (/^(?:azure-functions\/|powershell$)/.test(repository)) {
    return repository === 'powershell'
      ? release.build <= WINDOWS_SERVER_2022
      : release.build === WINDOWS_SERVER_2019;
  }
  return true;
}
