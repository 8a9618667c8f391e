// An image use after each of the two stages that work out what it names: from the files, then from registries.

import type { Location, Related } from '../text/location.js';
import type { ImageReference } from '../windows/reference.js';
import type { TagReading } from '../windows/tags.js';
import type { WindowsVersion } from '../windows/version.js';
import type { Evidence, ImageUse } from './image-use.js';
import type { Answer } from './registry-answer.js';

/** What is known of an image: of its name, of what it is built on, or from its registry. */
interface Known extends Omit<ImageUse, 'origins'> {
  /** Each with what it says; the one that decides the Windows version is marked. */
  readonly origins: readonly Related[];
  readonly parsed: ImageReference | null;
  readonly os: 'windows' | 'linux' | 'unknown';
  readonly versions: readonly WindowsVersion[];
  readonly evidence: Evidence;
  /** What the name says; null where there is no name to read. */
  readonly reading: TagReading | null;
  /** Built in this repository, even where nothing tells on what: no registry is asked for it. */
  readonly madeHere: boolean;
  /** The `FROM scratch` that it stands on, and so has no OS version at all; null where there is none. */
  readonly scratch: Location | null;
  /** Is built from itself, directly or through other images of the repository. */
  readonly cyclic: boolean;
}

/** An image use with what its name and its builds say. */
export interface ResolvedUse extends Known {
  /** Images built in this repository: what they are based on. Equal lists are the same object. */
  readonly bases: readonly ResolvedUse[];
}

/** A resolved use with what its registry says: its system, its OS versions and their evidence are the registry's. */
export interface LookedUpUse extends Known {
  readonly bases: readonly LookedUpUse[];
  /** What its registry said; null where none was asked. */
  readonly answer: Answer | null;
}
