// What a finding may offer instead. Every offer is held here against all that is known of a pair: nothing is offered
// that the rules forbid, that was seen to fail, or that has never been tested.

import { WINDOWS_SERVER_2016 } from './builds.js';
import { judge } from './compatibility.js';
import { type Breakage, knownBreakages } from './known-breakages.js';
import { architectureIn, tokensOf } from './os-tokens.js';
import { isForeign } from './published-image.js';
import { type ImageReference, parseReference } from './reference.js';
import { type Release, releases } from './releases.js';
import { readRepositoryName } from './repositories.js';
import { retag } from './retag.js';
import { isPublished, newestRevision } from './revisions.js';
import { readReference } from './tags.js';
import type { HostUnderTest, ImageUnderTest, Isolation } from './verdicts.js';
import { formatVersion, versionOf } from './version.js';

/** A host and how a container runs there. */
export interface Place {
  host: HostUnderTest;
  isolation: Isolation;
}

/** A reference to pin instead. */
export interface Pin {
  reference: string;
  /** It starts only once the host has the newest updates. */
  updateFirst: boolean;
}

/** Whether an image starts on a host as far as anything is known: by the rules, its revision, and the reports. */
export function isSound({ host, isolation }: Place, image: ImageUnderTest): boolean {
  const { verdict, rule } = judge(host, image, isolation);
  if (verdict !== 'supported' && verdict !== 'conditional') return false;
  // Of Windows Server 2016 another revision does not start: where the host's is known, the image must name it.
  if (rule === 'R3b' && host.version.revision !== null) return false;
  return knownBreakages(host, image, isolation).length === 0;
}

/**
 * The same image for a host's release.
 * @param also places where it must start too, e.g. the targets of an image that a machine builds
 * @returns the newest that starts there; null where no such image is known
 */
export function pinFor(reference: ImageReference, place: Place, also: readonly Place[] = []): Pin | null {
  const asked = forAnyArchitecture(reference);
  const candidates = releases
    .filter((release) => mayRun(release, place.host))
    .flatMap((release) => candidatesOf(asked, release, place.host));
  const find = (at: Place): string | undefined =>
    candidates.find(({ image }) => [at, ...also].every((one) => isSound(one, image)))?.reference;
  const sound = find(place);
  if (sound !== undefined) return { reference: sound, updateFirst: false };
  const updated = find(withUpdates(place));
  return updated === undefined ? null : { reference: updated, updateFirst: true };
}

/**
 * The same image for each place; where none is known, for each long-term release in support.
 * @returns only what starts on hosts as they are
 */
export function pinsFor(reference: ImageReference, places: readonly Place[]): string[] {
  const pins =
    places.length > 0
      ? places
          .map((place) => pinFor(reference, place))
          .map((pin) => (pin?.updateFirst ? null : pin?.reference))
      : releases
          .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build > WINDOWS_SERVER_2016)
          .map((release) => retag(reference, release));
  return [...new Set(pins.filter((pin) => pin != null))];
}

/** The known failures of images that the rules allow at a place: why nothing is offered there. */
export function obstaclesAt({ host, isolation }: Place): Breakage[] {
  const found = releases
    .filter((release) => mayRun(release, host))
    .map(
      ({ build }): ImageUnderTest => ({
        os: 'windows',
        version: versionOf(build),
        hostProcess: false,
        scratch: false,
      }),
    )
    .filter((image) => judge(host, image, isolation).verdict !== 'unsupported')
    .flatMap((image) => knownBreakages(host, image, isolation));
  return [...new Map(found.map((one) => [one.thread, one])).values()];
}

/** Older releases than the host's own are offered where they are kept up to date. */
function mayRun(release: Release, { version }: HostUnderTest): boolean {
  if (release.images.length === 0 || release.build > version.build) return false;
  return release.channel === 'LTSC' || release.build === version.build;
}

/** The tag that moves with the release, then, of a base image, the tag of the host's own revision. */
function candidatesOf(
  reference: ImageReference,
  release: Release,
  host: HostUnderTest,
): { reference: string; image: ImageUnderTest }[] {
  const { version } = host;
  const moving = movingTag(reference, release);
  if (moving === null) return [];
  if (isForeign(host, moving.architecture))
    return host.client && host.architecture === 'arm64' ? onArm(moving, release) : [];
  const { parsed, isBase, own } = moving;
  if (!isBase || release.build !== version.build || !isPublished(version)) return [own];
  const tag = formatVersion(version);
  return [own, { reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}

const ARM64 = /-arm64$/;

/** A base image for arm64 under the tag that its release has for amd64; what is no base image keeps its tag. */
function forAnyArchitecture(reference: ImageReference): ImageReference {
  const { tag } = reference;
  if (tag === null || !ARM64.test(tag) || readRepositoryName(reference).flavour === null) return reference;
  return { ...reference, tag: tag.replace(ARM64, '') };
}

/** The image of a release for arm64, where Microsoft makes one. */
function onArm(
  { parsed, isBase }: MovingTag,
  release: Release,
): { reference: string; image: ImageUnderTest }[] {
  const { flavour } = readRepositoryName(parsed);
  if (!isBase || flavour === null || release.arm64Images?.includes(flavour) !== true) return [];
  const tag = `${(parsed.tag ?? '').replace(/-amd64$/, '')}-arm64`;
  return [{ reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}

interface MovingTag {
  parsed: ImageReference;
  architecture: string;
  isBase: boolean;
  own: { reference: string; image: ImageUnderTest };
}

/** The reference that was asked about last, with its tags by release: one after the other is asked about for each host. */
let last: { reference: ImageReference; tags: Map<Release, MovingTag | null> } | null = null;

function movingTag(reference: ImageReference, release: Release): MovingTag | null {
  if (last?.reference !== reference) last = { reference, tags: new Map() };
  const known = last.tags.get(release);
  if (known !== undefined) return known;
  const moving = retag(reference, release);
  const parsed = moving === null ? null : parseReference(moving);
  const made =
    moving === null || parsed === null
      ? null
      : {
          parsed,
          architecture: architectureIn(tokensOf(parsed.tag)),
          isBase: readRepositoryName(parsed).baseImage,
          own: { reference: moving, image: imageNamed(parsed) },
        };
  last.tags.set(release, made);
  return made;
}

/** The image behind an offered reference: a tag of Microsoft that moves has the newest revision at least. */
export function imageNamed(parsed: ImageReference): ImageUnderTest {
  const { versions, nanoServer, atLeast } = readReference(parsed);
  const version = versions[0] ?? null;
  const moves = version !== null && version.revision === null && parsed.registry === 'mcr.microsoft.com';
  return {
    os: 'windows',
    version,
    hostProcess: false,
    scratch: false,
    nanoServer,
    atLeast: moves ? newestRevision(version.build) : atLeast,
  };
}

/** A host with the newest updates has a revision that is not known yet; no update brings it that of an image of 2016. */
function withUpdates({ host, isolation }: Place): Place {
  return host.version.build === WINDOWS_SERVER_2016
    ? { host, isolation }
    : { host: { ...host, version: versionOf(host.version.build) }, isolation };
}
