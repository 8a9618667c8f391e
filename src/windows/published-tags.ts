// Which tags exist, as far as that is known without a registry: a remedy must not name one that does not.
// Sources of the base images' tags stand in catalogue.json, those of the products' in products.json.

import { findVersions, tokensOf } from './os-tokens.js';
import { makesImagesFor, wasPublished } from './product-images.js';
import type { ImageReference } from './reference.js';
import { type Release, releaseOf, releases } from './releases.js';
import { readRepositoryName } from './repositories.js';
import { isPublished } from './revisions.js';

const PUBLISHERS = ['mcr.microsoft.com', 'mcr.azure.cn', 'docker.io'];

/** Whether a tag is known to be published, under its publisher's own name. What a mirror has is not known. */
export function isKnownTag(reference: ImageReference): boolean {
  const { baseImage, flavour } = readRepositoryName(reference);
  if (!baseImage) return isOfPublisher(reference) && wasPublished(reference) === true;
  const [first = '', ...others] = tokensOf(reference.tag);
  if (flavour === null) return false;
  const version = findVersions([first], true, true)[0]?.version;
  const release = version === undefined ? undefined : releaseOf(version.build);
  const isForArm = release?.arm64Images?.includes(flavour) === true && version?.revision === null;
  if (others.some((token) => token !== 'amd64' && !(token === 'arm64' && isForArm))) return false;
  if (version === undefined || release === undefined || !isMadeFor(reference, flavour, release)) return false;
  return version.revision === null ? isBaseTag(flavour, first, version.build) : isPublished(version);
}

/**
 * Whether a tag of a publisher's images is known never to have been made: a base image of a release that has none (the
 * full `windows` ended with 20H2, `windows/server` began with Windows Server 2022), a spelling that base images do not
 * use, a product version of another time. What is not known is not denied.
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
  return build !== null && isOfPublisher(reference) && wasPublished(reference) === false;
}

/**
 * Whether images of a repository are made for a release at all, whatever the product's version.
 * @param flavour the base image that the name names
 */
export function isMadeFor(reference: ImageReference, flavour: string | null, release: Release): boolean {
  if (flavour !== null && flavour !== 'windows' && !release.images.includes(flavour)) return false;
  // Support of Nano Server 2016 ended in 2018, that of its release did not.
  return release.imageEnds?.[flavour ?? ''] === undefined && makesImagesFor(reference, release.build);
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

function isOfPublisher({ registry }: ImageReference): boolean {
  return PUBLISHERS.includes(registry.toLowerCase());
}
