// What an image's base images mean on one host: of several, the worst, since each may be the one that runs.

import type { LookedUpImage } from '../../model/resolved-image.js';
import { noArchitecture, noImage } from '../../windows/compatibility.js';
import { architectureIn, tokensOf } from '../../windows/os-tokens.js';
import {
  isForeign,
  judgeImage,
  judgePublished,
  type PublishedJudgement,
} from '../../windows/published-image.js';
import { severity } from '../../windows/severity.js';
import type { HostUnderTest, Isolation } from '../../windows/verdicts.js';
import type { BaseImages } from './base-images.js';

/** The worst of some judgements, the first of equal ones. @throws where there is none */
export function worstOf<T extends PublishedJudgement>(judgements: readonly T[]): T {
  return judgements.reduce((worst, other) =>
    severity(other.verdict) > severity(worst.verdict) ? other : worst,
  );
}

/** An image that is run, built on one of its base images: each may be the one, so the worst counts. */
export function judgeRun(
  bases: BaseImages,
  hostProcess: boolean,
  host: HostUnderTest,
  isolation: Isolation,
): PublishedJudgement {
  return worstOf(bases.map((base) => judgeBase(base, hostProcess, host, isolation)));
}

/** An image on a machine that builds on it. @param architecture the machine's, where it is known */
export function judgeBuild(
  bases: BaseImages,
  architecture: string | undefined,
  host: HostUnderTest,
  isolation: Isolation,
): PublishedJudgement {
  return worstOf(
    bases.map((base) => onArchitecture(base, architecture) ?? judgeBase(base, false, host, isolation)),
  );
}

/** Null where the host's architecture does not exclude the image. */
function onArchitecture(base: LookedUpImage, wanted: string | undefined): PublishedJudgement | null {
  if (wanted === undefined) return null;
  const version = base.versions[0] ?? null;
  const platforms =
    base.answer?.kind === 'found' ? base.answer.platforms.filter(({ os }) => os === 'windows') : null;
  // Others may well have images of their own; Microsoft's are known.
  const known =
    platforms?.map(({ architecture }) => architecture) ??
    (version !== null && base.parsed?.registry === 'mcr.microsoft.com'
      ? [architectureIn(tokensOf(base.parsed.tag))]
      : []);
  if (known.length === 0 || known.includes(wanted)) return null;
  return { ...noArchitecture([...new Set(known)], wanted), version, breakages: [] };
}

/** A third-party image: by what its registry says, else by its tag. */
function judgeBase(
  base: LookedUpImage,
  asHostProcess: boolean,
  host: HostUnderTest,
  isolation: Isolation,
): PublishedJudgement {
  const hostProcess = asHostProcess || (base.reading?.hostProcessBase ?? false);
  const { nanoServer, atLeast } = base.reading ?? {};
  const traits = { hostProcess, nanoServer: nanoServer ?? false, atLeast: atLeast ?? null };
  // Where the registry's documents state no version, the tag's is the best that is known.
  const version = base.versions[0] ?? null;
  if (base.answer?.kind !== 'found') {
    if (base.reading?.neverMade === true) return { ...noImage(), version, breakages: [] };
    const shared = base.reading?.entries ?? [];
    if (version === null && shared.length > 0) {
      const entries = shared.map((one) => ({
        os: 'windows',
        architecture: 'amd64',
        version: one,
        assumed: true as const,
      }));
      return judgePublished(host, entries, traits, isolation);
    }
    const architecture = architectureIn(tokensOf(base.parsed?.tag ?? null));
    if (version !== null && isForeign(host, architecture))
      return { ...noArchitecture([architecture], host.architecture ?? 'amd64'), version, breakages: [] };
    const image = { os: 'windows', version, scratch: base.scratch !== null, ...traits } as const;
    return judgeImage(host, image, isolation);
  }
  const [only, ...others] = base.answer.platforms;
  const published = base.answer.index ? traits : { ...traits, singleManifest: true };
  const platforms =
    only?.version === null && others.length === 0 ? [{ ...only, version }] : base.answer.platforms;
  return judgePublished(host, platforms, published, isolation);
}
