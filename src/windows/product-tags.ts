// Which releases of Windows the images of products exist for: a tag that was never made helps nobody.
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
import { type Release, releaseOf } from './releases.js';
import { readRepositoryName } from './repositories.js';

/** .NET Framework by the Windows build: the versions that have images, and what stands in for one that has none. */
const FRAMEWORK: Record<number, { made: string[]; instead: Record<string, string> }> = {
  [WINDOWS_SERVER_2016]: {
    made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
    instead: { '4.8.1': '4.8' },
  },
  [WINDOWS_SERVER_2019]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
  [WINDOWS_SERVER_2022]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
  [WINDOWS_SERVER_2025]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};

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
  if (/(?:^|\/)dotnet\/(?:core\/|nightly\/)?(?:runtime|aspnet|sdk|monitor)$/.test(reference.repository)) {
    const major = /^(\d{1,3})(?:\.|$)/.exec(version)?.[1];
    const range = DOTNET[build];
    if (major === undefined || range === undefined) return major === undefined ? tokens : null;
    return Number(major) >= range.from && Number(major) <= range.to ? tokens : null;
  }
  return tokens;
}

/**
 * Whether a tag of Microsoft's base images names a release for which there never was such an image: the full `windows`
 * ended with 20H2, and `windows/server` began with Windows Server 2022. What is not known is not denied.
 */
export function wasNeverMade(reference: ImageReference, build: number): boolean {
  const { baseImage, flavour } = readRepositoryName(reference);
  // Insider images have builds of their own.
  if (!baseImage || flavour === null || /[/-]insider$/.test(reference.repository)) return false;
  const release = releaseOf(build);
  return release !== undefined && release.images.length > 0 && !release.images.includes(flavour);
}

/** Docker Hub's official images with Windows variants; any other name without a registry may be a local image. */
const OFFICIAL =
  /^library\/(?:caddy|docker|eclipse-temurin|golang|haxe|hello-world|hylang|julia|mongo|nats|openjdk|pypy|python|swift|traefik)$/;

/**
 * Whether a product makes images for a release at all, whatever the product's version.
 * @param flavour the base image that the name speaks of
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
