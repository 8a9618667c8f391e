import type {
  Build,
  BuildHost,
  Dockerfile,
  IgnoreAnnotation,
  ImageUse,
  Kustomization,
  ReadProblem,
  RuntimeClass,
} from '../image-use.js';
import { type Budget, OverBudget } from '../text/budget.js';
import type { SourceFile } from '../text/source-file.js';

/** What one file says about images. */
export interface Reading {
  uses: ImageUse[];
  builds: Build[];
  /** Compose files whose services a pipeline builds, and on what. */
  composeBuilds: { path: string; host: BuildHost }[];
  problems: ReadProblem[];
  dockerfiles: Dockerfile[];
  runtimeClasses: RuntimeClass[];
  kustomizations: Kustomization[];
  /** Images whose names could not be worked out from the files alone, and are left out. */
  passedOver: number;
  /** Files that were read as a part of this one: what they say by themselves does not count. */
  includes: string[];
  /** Annotations that suppress findings; left out where there are none. */
  ignores?: IgnoreAnnotation[];
}

/** A reading to which a reader adds what it finds. */
export function noReading(): Reading {
  return {
    uses: [],
    builds: [],
    composeBuilds: [],
    problems: [],
    dockerfiles: [],
    runtimeClasses: [],
    kustomizations: [],
    passedOver: 0,
    includes: [],
  };
}

/**
 * Does what fills a reading. Where that is over the budget, what was found before is kept, and a problem says so.
 * @param file what is read
 */
export function keepingFound(reading: Reading, file: SourceFile, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    const message = `reading it ${error.message}, and what follows what was found until then is left out`;
    reading.problems.push({ location: file.location(0, 0), message });
  }
}

/** What a reader may look at beside its own file. */
export interface Surroundings {
  /** Another file of the root, or null where there is none or it cannot be read. @param path relative to the root */
  open(path: string): SourceFile | null;
  /** The name of the root directory itself, for names that are made from a folder's. */
  rootName: string;
  /** What reading may cost: whatever can multiply is counted before it is done. */
  budget: Budget;
}

/** Reads a file. Null where its content turns out to be something else. Never throws on bad input, except OverBudget. */
export type Read = (file: SourceFile, surroundings: Surroundings) => Reading | null;

/** One file format. To add one, write a file like its neighbours and list it in `index.ts`. */
export interface Reader {
  /** The format, for messages. */
  name: string;
  /** Whether a file of this path may be of the format; decided without opening it. */
  claims(path: string): boolean;
  /** Parsers are large: each is loaded when the first file needs it. */
  load(): Promise<Read>;
}
