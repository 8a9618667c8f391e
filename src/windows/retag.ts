// The tag of the same image for another release of Windows: what a finding tells people to pin instead.

import {
  architectureIn,
  type FoundVersion,
  findVersions,
  piecesOf,
  saysLinux,
  tokensOf,
  updateIn,
} from './os-tokens.js';
import { productTagFor } from './product-images.js';
import { isMadeFor, wasNeverMade } from './published-tags.js';
import { type ImageReference, parseReference } from './reference.js';
import { type Release, releaseOf, releases } from './releases.js';
import { flavourOf, hasWindowsWord, type RepositoryReading, readRepositoryName } from './repositories.js';

/**
 * The same repository and flavour for another release: the tokens that name the Windows version are exchanged.
 * Updates, revisions and digests are dropped, since they belong to the old release.
 * @param reference what the file has; the name is kept as it is spelt there
 * @returns null where the tag has no such token, or no such image is known to exist
 */
export function retag(reference: ImageReference, release: Release): string | null {
  const name = readRepositoryName(reference);
  if (name.retired !== null) return retagSuccessor(reference, release);
  const tokens = tokensOf(reference.tag);
  if (release.tags.length === 0 || (!name.windows && saysLinux(tokens))) return null;
  // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
  if (/[/-]insider$/.test(reference.repository) || architectureIn(tokens) !== 'amd64') return null;
  const flavour = flavourOf(name, tokens);
  const repository = repositoryFor(reference, name, release);
  if (repository === null || !isMadeFor(reference, flavour, release)) return null;

  const ofProduct = productTagFor(reference, release.build);
  if (ofProduct !== undefined) return ofProduct === null ? null : `${withoutCore(repository)}:${ofProduct}`;

  const found = findVersions(tokens, name.windows, hasWindowsWord(reference.repository));
  const tag =
    found.length > 0
      ? exchange(reference, found, release, flavour)
      : name.baseImage && bare(reference)
        ? tagOf(release, flavour)
        : null;
  return tag == null ? null : `${repository}:${tag}`;
}

/** .NET moved from `dotnet/core/` with version 5.0. Source: dotnet/dotnet-docker issue 2375. */
function withoutCore(repository: string): string {
  return repository.replace(/(^|\/)dotnet\/core\//, '$1dotnet/');
}

/**
 * The image nearest to one that was never made: the same for the release that its tag means.
 * @returns null where none is known
 */
export function nearestMade(reference: ImageReference): string | null {
  const tokens = tokensOf(reference.tag);
  const name = readRepositoryName(reference);
  const build = findVersions(tokens, name.windows, true)[0]?.version.build;
  const meant = build === undefined ? undefined : releaseOf(build);
  const release = name.baseImage && (meant?.tags.length ?? 0) === 0 ? releaseMeantBy(tokens[0] ?? '') : meant;
  if (release === undefined) return null;
  const found = retag(reference, release) ?? bareRetag(reference, name, release);
  const made = found === null ? null : parseReference(found);
  if (
    made === null ||
    found === null ||
    (made.tag === reference.tag && made.repository === reference.repository)
  )
    return null;
  return wasNeverMade(made, tokensOf(made.tag), release.build) ? null : found;
}

/** The long-term release of a year, or the one on which a version of the H2 form runs; the nearest where there is none. */
function releaseMeantBy(text: string): Release | undefined {
  const year = Number(/^(?:ltsc)?(20\d\d)$/.exec(text)?.[1] ?? `20${/^(\d\d)h\d$/.exec(text)?.[1]}`);
  if (Number.isNaN(year)) return undefined;
  const yearOf = ({ tags }: Release): number => Number(/^ltsc(20\d\d)$/.exec(tags[0] ?? '')?.[1]);
  const longTerm = releases.filter((release) => !Number.isNaN(yearOf(release)));
  // The Annual Channel runs the images of the release before it; 24H2 is Windows Server 2025.
  const byId = releases.find(
    ({ kind, ids, images }) =>
      kind === 'server' && images.length > 0 && ids.some((id) => id.toLowerCase() === text),
  );
  return byId ?? longTerm.toSorted((a, b) => Math.abs(yearOf(a) - year) - Math.abs(yearOf(b) - year))[0];
}

function bareRetag(reference: ImageReference, name: RepositoryReading, release: Release): string | null {
  const repository = repositoryFor(reference, name, release);
  const tag = tagOf(release, name.flavour);
  return !name.baseImage || repository === null || tag === undefined ? null : `${repository}:${tag}`;
}

/** Names that moved have no newer images: their successors do, where the tags are alike. */
function retagSuccessor(reference: ImageReference, release: Release): string | null {
  const successor = readRepositoryName(reference).retired?.repository ?? null;
  if (successor === null || !/\/windows(?:\/|$)/.test(successor)) return null;
  const moved = parseReference(`${successor}${reference.tag === null ? '' : `:${reference.tag}`}`);
  return moved === null ? null : retag(moved, release);
}

/** The full image is called `windows` up to 20H2 and `windows/server` since Windows Server 2022. */
function repositoryFor(reference: ImageReference, name: RepositoryReading, release: Release): string | null {
  const { familiar } = reference;
  if (name.flavour === null || release.images.includes(name.flavour)) return familiar;
  return name.flavour === 'windows' && release.images.includes('server') ? `${familiar}/server` : null;
}

function bare(reference: ImageReference): boolean {
  return reference.tag === null || reference.tag === 'latest';
}

/** All tokens that name the old version become one for the new, at the place and in the spelling of the first. */
function exchange(
  reference: ImageReference,
  found: FoundVersion[],
  release: Release,
  flavour: string | null,
): string | null {
  const { tag } = reference;
  const [first] = found;
  if (first === undefined || tag === null) return null;
  const named = found.filter((f) => f.version.build === first.version.build);
  // A full version beside the release's name only adds its revision.
  const kept = named.find((f) => f.spelling !== 'version') ?? first;
  if (kept.spelling === 'version' && !isBaseImage(reference)) return null;
  const pieces = piecesOf(tag);
  const replacement = replacementFor(
    kept,
    pieces[kept.from]?.text ?? '',
    release,
    flavour,
    isBaseImage(reference),
  );
  if (replacement === null) return null;
  const dropped = (at: number): boolean => named.some((f) => at >= f.from && at < f.to);
  const update = updateIn(tokensOf(tag));
  const made = pieces.flatMap((piece, at) => {
    if (at === kept.from) return [{ ...piece, text: replacement }];
    return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
  });
  return made.map((p, at) => (at === 0 ? '' : p.separator) + p.text).join('');
}

/** Only the base images are known to have both spellings, `10.0.17763.437` and `ltsc2019`. */
function isBaseImage(reference: ImageReference): boolean {
  return readRepositoryName(reference).flavour !== null;
}

function replacementFor(
  kept: FoundVersion,
  spelt: string,
  release: Release,
  flavour: string | null,
  isBase: boolean,
): string | null {
  const year = /^ltsc(20\d\d)$/.exec(release.tags[0] ?? '')?.[1];
  switch (kept.spelling) {
    case 'hyphened':
      return year === undefined ? null : `${spelt}-${year}`;
    case 'year':
      return year ?? null;
    case 'joined':
      if (H2.test(spelt)) return spelledH2(spelt, release);
      // `windows1809` has no counterpart that could be guessed.
      return year === undefined || !/\D20\d\d$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
    case 'number':
      // Base images have had no tags of this form since 20H2.
      return H2.test(spelt) && !isBase ? spelledH2(spelt, release) : (tagOf(release, flavour) ?? null);
    default:
      return tagOf(release, flavour) ?? null;
  }
}

/** The version at the end of `servercore21H2`. */
const H2 = /\d\dH\d$/i;

/** The same for another release, `servercore24H2`; null where it has no such name. */
function spelledH2(spelt: string, release: Release): string | null {
  const id = release.ids.find((name) => H2.test(name));
  if (id === undefined) return null;
  return spelt.replace(H2, spelt.endsWith('h2') ? id.toLowerCase() : id);
}

/** Nano Server of Windows Server 2019 is tagged by its version. Undefined for a release without images. */
function tagOf(release: Release, flavour: string | null): string | undefined {
  const own = release.tags.find((tag) => tag === '1809');
  return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
}
