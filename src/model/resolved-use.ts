import type { Location } from '../text/location.js';
import type { ImageReference } from '../windows/reference.js';
import type { TagReading } from '../windows/tags.js';
import type { WindowsVersion } from '../windows/version.js';
import type { Evidence, ImageUse } from './image-use.js';
import type { Answer } from './registry-answer.js';

/** An image use with what its name, its builds and its registry say. */
export interface ResolvedUse extends ImageUse {
  parsed: ImageReference | null;
  os: 'windows' | 'linux' | 'unknown';
  versions: WindowsVersion[];
  evidence: Evidence;
  /** What the name says; null where there is no name to read. */
  reading: TagReading | null;
  /** Images built in this repository: what they stand on. */
  bases: ResolvedUse[];
  /** Built in this repository, even where nothing tells on what: no registry is asked for it. */
  madeHere: boolean;
  /** What its registry said; null where none was asked. */
  answer: Answer | null;
  /** The `FROM scratch` that it stands on, and so has no OS version at all; null where there is none. */
  scratch: Location | null;
  /** Is built from itself, directly or through other images of the repository. */
  cyclic: boolean;
}
