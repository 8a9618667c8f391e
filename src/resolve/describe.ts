// What one image use is, by its name, the workloads that run it, and the images that it is built on.

import type { ImageUse } from '../model/image-use.js';
import type { ResolvedImage } from '../model/resolved-image.js';
import type { Run } from '../model/run.js';
import type { ImageReference } from '../windows/reference.js';
import { readReference, type TagReading } from '../windows/tags.js';
import type { WindowsVersion } from '../windows/version.js';
import { croppedNames } from './crop-use.js';
import { withCause } from './origins.js';
import type { Base } from './stages.js';

/** The images that an image is built on here, and their versions. */
export interface Bases {
  readonly images: readonly ResolvedImage[];
  readonly versions: readonly WindowsVersion[];
}

export const NO_BASES: Bases = { images: [], versions: [] };

/** What the configuration shows of images beside what the files say. */
export interface Declared {
  /** Whether it is one of those that `windows-images` names. */
  isWindows(reference: ImageReference): boolean;
  /** Takes a reference apart, under a mirror as what it mirrors. Null for an invalid one. */
  parse(reference: string): ImageReference | null;
  /** Why a workload may be meant for a declared target, though nothing proves it; null for no reason. */
  hint(use: ImageUse): string | null;
}

/**
 * @param made the ways in which it is made in this repository; empty where it is not
 * @param traced how it is run by what is built on it, too, and whether it is built from itself
 */
export function describe(
  use: ImageUse,
  bases: Bases,
  made: readonly Base[],
  traced: {
    readonly runs: readonly Run[];
    readonly cyclic: boolean;
    readonly builtAs: readonly string[];
    /** The operating system of what is built here under the same name, where this one is not. */
    readonly sibling: 'windows' | 'linux' | null;
  },
  declared: Declared,
): ResolvedImage {
  const parsed = declared.parse(use.reference ?? '');
  const reading = readPartial(use, parsed, declared);
  const nothing = made.find((base) => base !== null && 'scratch' in base);
  const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
  const isDeclared = parsed !== null && declared.isWindows(parsed);
  const { os, evidence } = systemOf(use, reading, bases.images, isDeclared, traced.sibling);
  const { raw, reference, partial, unresolved } = croppedNames(use);
  // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
  return {
    kind: use.kind,
    role: use.role,
    location: use.location,
    raw,
    reference,
    partial,
    unresolved,
    platform: use.platform,
    sign: use.sign,
    foundIn: use.foundIn,
    ...(use.limit === undefined ? {} : { limit: use.limit }),
    origins: withCause(use.origins, parsed?.tag ?? null),
    runs: traced.runs,
    parsed,
    reading,
    bases: bases.images,
    answer: null,
    builtHere: made.length > 0,
    builtAs: traced.builtAs.length === 0 ? NO_NAMES : traced.builtAs,
    scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
    cyclic: traced.cyclic,
    os,
    versions,
    evidence: versions.length > 0 ? 'tag' : evidence,
    suspicion: os === 'windows' ? null : suspicionOf(use, reading, declared),
  };
}

/** One list for all images that have none. */
const NO_NAMES: readonly string[] = [];

/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use: ImageUse, parsed: ImageReference | null, declared: Declared): TagReading | null {
  if (parsed !== null) return readReference(parsed);
  const trimmed = withoutSeparators(use.partial);
  const partial = declared.parse(trimmed.replace(/:[._-]+/, ':'));
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

type System = Pick<ResolvedImage, 'os' | 'evidence'>;

/** What decides the operating system, the strongest first. */
function systemOf(
  use: ImageUse,
  reading: TagReading | null,
  bases: readonly ResolvedImage[],
  isDeclared: boolean,
  sibling: 'windows' | 'linux' | null,
): System {
  if (use.platform?.startsWith('windows')) return { os: 'windows', evidence: 'placement' };
  if (use.platform?.startsWith('linux')) return { os: 'linux', evidence: 'placement' };
  const beside = use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none';
  const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
  if (built.length > 0) return { os: built.includes('windows') ? 'windows' : 'linux', evidence: beside };
  if (isDeclared) return { os: 'windows', evidence: 'config' };
  const placement = placementOf(use);
  const named = reading?.os ?? 'unknown';
  // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
  if (named === 'windows' && reading?.floating === true && placement === 'linux')
    return { os: 'linux', evidence: 'placement' };
  // So is a word of Windows on what builds for Windows on Linux, where the repository may have images of both.
  if (named === 'windows' && reading?.certain === false && reading.floating && use.sign?.os === 'linux')
    return { os: 'linux', evidence: 'dockerfile' };
  if (named !== 'unknown') return { os: named, evidence: beside };
  if (placement !== null) return { os: placement, evidence: 'placement' };
  if (sibling !== null) return { os: sibling, evidence: beside };
  if (use.sign === null) return { os: 'unknown', evidence: 'none' };
  return { os: use.sign.os, evidence: use.kind === 'dockerfile' ? 'dockerfile' : 'placement' };
}

/** A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake. */
export function placementOf(use: Pick<ImageUse, 'kind' | 'runs'>): 'windows' | 'linux' | null {
  if (use.kind === 'dockerfile') return null;
  const placed = use.runs.find((run) => run.workload.os !== null || run.hostProcess);
  return placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? null);
}

function suspicionOf(use: ImageUse, reading: TagReading | null, declared: Declared): string | null {
  if (reading?.suspect === true) return 'its name has a word of Windows';
  if (reading?.os === 'linux' && placementOf(use) === 'windows') return 'it runs on Windows';
  return declared.hint(use);
}
