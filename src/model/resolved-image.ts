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
  /** Why it may be a Windows image although nothing proves it, e.g. `its name has a Windows word`; null for no reason. */
  readonly suspicion: string | null;
  /** Built in this repository, even where nothing shows on what: no registry is asked for it. */
  readonly builtHere: boolean;
  /** Of a Dockerfile's image the repositories that what is built on it is named in, e.g. `docker.io/contoso/web`. */
  readonly builtAs: readonly string[];
  /** The `FROM scratch` that it is based on; null for another base. */
  readonly scratch: Location | null;
  /** Is built from itself, directly or through other images of the repository. */
  readonly cyclic: boolean;
}

/** An image use with what its name and its builds say. */
export interface ResolvedImage extends Known {
  /** Images built in this repository: what they are based on. Equal lists are the same object. */
  readonly bases: readonly ResolvedImage[];
  /** No registry was asked until now: where none is, this is what is known of the image. */
  readonly answer: null;
}

/** A resolved use with what its registry says: its system, its OS versions and their evidence are the registry's. */
export interface LookedUpImage extends Known {
  readonly bases: readonly LookedUpImage[];
  /** What its registry said; null where none was asked. */
  readonly answer: Answer | null;
}
