// What `wincompat image` knows of one image, and what that means on hosts: what it prints, and its JSON form.

import type { Answer, PublishedPlatform } from '../../model/registry-answer.js';
import { noImage } from '../../windows/compatibility.js';
import { architectureIn, tokensOf } from '../../windows/os-tokens.js';
import { type ImageTraits, judgeImage, judgePublished } from '../../windows/published-image.js';
import type { ImageReference } from '../../windows/reference.js';
import { releaseName } from '../../windows/releases.js';
import { readReference } from '../../windows/tags.js';
import type { HostUnderTest, Isolation, Judgement } from '../../windows/verdicts.js';
import { formatVersion } from '../../windows/version.js';

export interface NamedHost {
  name: string;
  /** What a build that does not tell server from client is taken for; null where it is clear. */
  takenFor: string | null;
  host: HostUnderTest;
  isolation: Isolation;
}

export interface HostVerdict extends Judgement {
  host: string;
  takenFor: string | null;
  isolation: Isolation;
  /** The entry that the host takes; null where none is for it. */
  version: string | null;
  /** What was seen to fail all the same. */
  knownBreakages: { says: string; remedies: readonly string[]; thread: string }[];
}

export interface ImageReport {
  reference: string;
  evidence: 'registry' | 'cache' | 'tag' | 'none';
  digest: string | null;
  /** Of the tag alone where the registry was not asked. */
  platforms: {
    os: string;
    architecture: string;
    osVersion: string | null;
    release: string | null;
    /** Of the entry, to pin it. */
    digest: string | null;
  }[];
  hosts: HostVerdict[];
  /** Of all references of the run together. */
  requests: number;
  problem: string | null;
  /** Null where that is not known. */
  exists: boolean | null;
  /** Its registry could not be asked. */
  failed: boolean;
}

/** @param answer null where the registry was not asked */
export function describeImage(
  text: string,
  reference: ImageReference,
  answer: Answer | null,
  hosts: readonly NamedHost[],
  requests: number,
): ImageReport {
  const platforms = platformsOf(reference, answer);
  const { hostProcessBase, nanoServer, atLeast, neverMade } = readReference(reference);
  const isMissing = answer?.kind === 'not-found' || (answer?.kind !== 'found' && neverMade);
  const found = answer?.kind === 'found' ? answer : null;
  const traits = { hostProcess: hostProcessBase, nanoServer, atLeast };
  return {
    reference: text,
    evidence: found?.evidence ?? (platforms.length > 0 ? 'tag' : 'none'),
    digest: found?.digest ?? reference.digest,
    platforms: platforms.map(({ os, architecture, version, inside = null, digest }) => {
      const stated = version ?? inside;
      return {
        os,
        architecture,
        osVersion: stated === null ? null : formatVersion(stated),
        release: stated === null ? null : releaseName(stated.build),
        digest: digest || null,
      };
    }),
    hosts: hosts.map(({ name, takenFor, host, isolation }) => ({
      host: name,
      takenFor,
      isolation,
      ...verdictOn(host, isMissing ? null : platforms, traits, isolation, found !== null),
    })),
    requests,
    problem: problemOf(reference, answer),
    exists: found !== null ? true : isMissing ? false : null,
    failed: found?.stale !== undefined || answer?.kind === 'failed' || answer?.kind === 'not-allowed',
  };
}

/** The published platforms, or what the tag says. */
function platformsOf(reference: ImageReference, answer: Answer | null): PublishedPlatform[] {
  if (answer?.kind === 'found') return answer.platforms;
  const { os, versions } = readReference(reference);
  const architecture = architectureIn(tokensOf(reference.tag));
  return versions.map((version) => ({ os, architecture, version, digest: '' }));
}

function problemOf(reference: ImageReference, answer: Answer | null): string | null {
  if (answer?.kind === 'failed') return answer.reason;
  if (answer?.kind === 'not-found') return `${answer.host} has no such image.`;
  if (answer?.kind === 'found') {
    const { stale } = answer;
    if (stale !== undefined) return `What the cache has is used, ${stale.hours} hours old: ${stale.reason}`;
    return answer.platforms.length > 0
      ? null
      : 'The image index has no entry of a platform, so no host can pull it.';
  }
  return answer === null && readReference(reference).neverMade
    ? 'Microsoft publishes no such image for that release, according to the built-in catalogue.'
    : null;
}

/**
 * @param platforms null where it is known that there is no such image
 * @param areAll whether a registry listed them: an empty list is then an image without platforms
 */
function verdictOn(
  host: HostUnderTest,
  platforms: PublishedPlatform[] | null,
  traits: ImageTraits,
  isolation: Isolation,
  areAll: boolean,
): Omit<HostVerdict, 'host' | 'takenFor' | 'isolation'> {
  const image = { os: 'windows', version: null, scratch: false, ...traits } as const;
  const { version, breakages, ...judgement } =
    platforms === null
      ? { ...noImage(), version: null, breakages: [] }
      : platforms.length > 0 || areAll
        ? judgePublished(host, platforms, traits, isolation)
        : judgeImage(host, image, isolation);
  return {
    ...judgement,
    version: version === null ? null : formatVersion(version),
    // A revision that bites is the reason already.
    knownBreakages: breakages
      .filter(({ says }) => says !== judgement.reason)
      .map(({ says, remedies, thread }) => ({ says, remedies, thread })),
  };
}
