// What a registry said of a reference, once it is read: the rest of the house knows nothing of HTTP.

import type { ImageEntry } from '../windows/image-entries.js';

/** One platform that an image is published for: an entry of an image index, or a single manifest's own. */
export interface PublishedPlatform extends ImageEntry {
  digest: string;
}

export interface Found {
  kind: 'found';
  evidence: 'registry' | 'cache';
  /** Of the index, or of the single manifest. */
  digest: string;
  /** An image index: the host chooses among its platforms. */
  index: boolean;
  /** In the index's order, which classic Docker chooses by. Attestations are left out. */
  platforms: PublishedPlatform[];
  /** Left out where it was asked, or is known from not long ago: else its registry could not be asked. */
  stale?: { host: string; reason: string; hours: number };
}

export type Answer =
  | Found
  /** The registry says that there is no such tag, digest or repository. */
  | { kind: 'not-found'; host: string }
  /** It could not be asked, or its answer is none. `reason` is a whole sentence without text of the registry's. */
  | { kind: 'failed'; host: string; reason: string }
  | { kind: 'not-allowed'; host: string };
