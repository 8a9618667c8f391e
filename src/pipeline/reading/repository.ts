import type { ReferenceCounts, SkippedPlace } from '../../model/coverage.js';
import type { Reading } from '../../model/reading.js';
import type { NamedImage } from '../../readers/other-kinds/read.js';
import type { SourceFile } from '../../text/source-file.js';

/** What the files of a check say, and which of them say nothing. */
export interface Repository {
  readonly readings: readonly Reading[];
  /** The files that may have comments that suppress findings. */
  readonly commented: readonly SourceFile[];
  /** How many files were opened and searched. */
  readonly filesRead: number;
  /** Files that one of the checked files may need and that cannot be read. */
  readonly unread: readonly SkippedPlace[];
  /** Files of formats that are read, which are data by their size or their bytes. */
  readonly data: readonly SkippedPlace[];
  /** Windows images in files of kinds that are not read. */
  readonly inOtherKinds: readonly ImagePlace[];
  /** The references of files that were searched and not parsed. */
  readonly plainReferences: ReferenceCounts;
  /** Files that the user named, and that are in no format that is read. */
  readonly unclaimed: readonly string[];
}

/** Where a file names an image. */
export interface ImagePlace extends NamedImage {
  readonly path: string;
}
