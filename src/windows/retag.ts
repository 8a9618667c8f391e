// The tag of the same image for another release of Windows: what a finding tells people to pin instead.

import {
  architectureIn,
  type FoundVersion,
  findVersions,
  saysLinux,
  tokensOf,
  updateIn,
} from './os-tokens.js';
import { isMadeFor, productTokens } from './product-tags.js';
import { type ImageReference, parseReference } from './reference.js';
import type { Release } from './releases.js';
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

  const found = findVersions(tokens, name.windows, hasWindowsWord(reference.repository));
  if (found.length === 0) {
    const tag = name.baseImage && bare(reference) ? tagOf(release, flavour) : undefined;
    const made = tag === undefined ? frameworkTag(reference, release) : [tag];
    return made === null ? null : `${repository}:${made.join('-')}`;
  }
  const exchanged = exchange(reference, found, release, flavour);
  return exchanged === null ? null : `${repository}:${exchanged}`;
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

/** `4.8` is a list of releases; `4.8-windowsservercore-ltsc2019` is the one in it. */
function frameworkTag(reference: ImageReference, release: Release): string[] | null {
  const { repository, tag } = reference;
  const [releaseTag] = release.tags;
  if (releaseTag === undefined || !/(?:^|\/)dotnet\/framework\/(?:sdk|aspnet|runtime|wcf)$/.test(repository))
    return null;
  if (tag === null || !/^\d[\d.]*$/.test(tag)) return null;
  return productTokens(reference, [tag, 'windowsservercore', releaseTag], release.build);
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
  const replacement = replacementFor(kept, pieces[kept.from]?.text ?? '', release, flavour);
  if (replacement === null) return null;
  const dropped = (at: number): boolean => named.some((f) => at >= f.from && at < f.to);
  const update = updateIn(tokensOf(tag));
  const made = pieces.flatMap((piece, at) => {
    if (at === kept.from) return [{ ...piece, text: replacement }];
    return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
  });
  // No product that is known by its releases has `_` in its tags.
  if (tag.includes('_')) return made.map((p, at) => (at === 0 ? '' : p.separator) + p.text).join('');
  const tokens = made.map((piece) => piece.text);
  return productTokens(reference, tokens, release.build)?.join('-') ?? null;
}

/** A tag's tokens as they are spelt, each with the separator before it. */
function piecesOf(tag: string): { separator: string; text: string }[] {
  const parts = tag.split(/([-_])/);
  return parts.flatMap((text, at) => (at % 2 === 0 ? [{ separator: parts[at - 1] ?? '', text }] : []));
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
): string | null {
  const year = /^ltsc(20\d\d)$/.exec(release.tags[0] ?? '')?.[1];
  switch (kept.spelling) {
    case 'hyphened':
      return year === undefined ? null : `${spelt}-${year}`;
    case 'year':
      return year ?? null;
    case 'joined':
      // `windows1809` has no counterpart that could be guessed.
      return year === undefined || !/20(?:16|19|22|25)$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
    default:
      return tagOf(release, flavour) ?? null;
  }
}

/** Nano Server of Windows Server 2019 is tagged by its version. Undefined for a release without images. */
function tagOf(release: Release, flavour: string | null): string | undefined {
  const own = release.tags.find((tag) => tag === '1809');
  return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
}
