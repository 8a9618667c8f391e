// What one image use is, by its name, the workloads that run it, and the images that it is built on.

import type { ImageUse } from '../model/image-use.js';
import type { ResolvedUse } from '../model/resolved-use.js';
import type { Run } from '../model/run.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { readReference, type TagReading } from '../windows/tags.js';
import type { WindowsVersion } from '../windows/version.js';
import { croppedUse } from './crop-use.js';
import { withCause } from './origins.js';
import type { Base } from './stages.js';

/** The images that an image is built on here, and their versions. */
export interface Bases {
  readonly images: readonly ResolvedUse[];
  readonly versions: readonly WindowsVersion[];
}

export const NO_BASES: Bases = { images: [], versions: [] };

/**
 * @param made the ways in which it is made in this repository; empty where it is not
 * @param traced how it is run by what is built on it, too, and whether it is built from itself
 */
export function describe(
  use: ImageUse,
  bases: Bases,
  made: readonly Base[],
  traced: { readonly runs: readonly Run[]; readonly cyclic: boolean },
): ResolvedUse {
  const parsed = parseReference(use.reference ?? '');
  const reading = readPartial(use, parsed);
  const nothing = made.find((base) => base !== null && 'scratch' in base);
  const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
  return {
    ...croppedUse(use),
    origins: withCause(use.origins, parsed?.tag ?? null),
    runs: traced.runs,
    parsed,
    reading,
    bases: bases.images,
    madeHere: made.length > 0,
    scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
    cyclic: traced.cyclic,
    os: osOf(use, reading, bases.images),
    versions,
    evidence:
      versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
  };
}

/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use: ImageUse, parsed: ImageReference | null): TagReading | null {
  if (parsed !== null) return readReference(parsed);
  const trimmed = withoutSeparators(use.partial);
  const partial = parseReference(trimmed.replace(/:[._-]+/, ':'));
  if (partial === null) return null;
  const reading = readReference(partial);
  // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
  return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}

/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text: string): string {
  const separators = ':@/._-';
  let start = 0;
  let end = text.length;
  while (start < end && separators.includes(text.charAt(start))) start++;
  while (start < end && separators.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function osOf(use: ImageUse, reading: TagReading | null, bases: readonly ResolvedUse[]): ResolvedUse['os'] {
  if (use.platform?.startsWith('windows')) return 'windows';
  if (use.platform?.startsWith('linux')) return 'linux';
  const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
  if (built.length > 0) return built.includes('windows') ? 'windows' : 'linux';
  // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
  const placed =
    use.kind === 'dockerfile'
      ? undefined
      : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
  const placement = placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? 'unknown');
  // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
  if (reading?.os === 'windows' && reading.floating && placement === 'linux') return 'linux';
  return reading === null || reading.os === 'unknown' ? placement : reading.os;
}
