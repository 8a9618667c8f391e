// What the renderings of a chart's templates bring, each pod once: most renderings print most pods alike.

import type { ImageUse } from '../../model/image-use.js';
import type { IgnoreAnnotation, OpenReading, ReadProblem } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import type { Run } from '../../model/run.js';
import type { Budget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import type { Location } from '../../text/location.js';
import { union } from './values.js';

/** Characters of a pod that are compared in a step. */
const COMPARED = 16;
/** A use to which further runs are added. */
type OpenUse = Omit<ImageUse, 'runs' | 'origins'> & { runs: Run[]; origins: readonly Origin[] };

/** Places of images of one object at which its annotation counts. */
const MAX_IMAGES = 200;
/** Places of one file that are named each as not rendered. */
const MAX_SKIPPED = 200;

/**
 * Of the pods of a rendering: all; those with images that no other rendering prints; those without any that one does;
 * or none, since all of them are known from elsewhere.
 */
export type Which = 'all' | 'new images' | 'new pods' | 'none';

export class Collected {
  readonly reading: OpenReading = noReading();
  readonly #problems = new Set<string>();
  readonly #skipped = new Set<string>();
  readonly #ignores = new Map<string, IgnoreAnnotation & { images: Location[] }>();
  readonly #pods = new Set<string>();
  readonly #uses = new Map<string, OpenUse>();
  /** Where images were printed, by pods. */
  readonly #printed = new Set<string>();

  constructor(private readonly budget: Budget) {}

  problem(problem: ReadProblem): void {
    // What is left of a budget differs from one rendering to the next; what is wrong does not.
    const key = `${problem.location.path}: ${problem.message.replace(/\d+/g, '0')}`;
    if (this.#problems.has(key)) return;
    this.#problems.add(key);
    this.reading.problems.push(problem);
  }

  /** What is not rendered, once for its place. */
  skip(location: Location, message: string): void {
    const key = placeOf(location);
    if (this.#skipped.has(key) || this.#skipped.size >= MAX_SKIPPED) return;
    this.#skipped.add(key);
    this.reading.skipped.push({ location, message });
  }

  /** An annotation, once for its place. @param images those that its object runs */
  ignore(ignore: IgnoreAnnotation, images: readonly Location[]): void {
    const key = placeOf(ignore.location);
    const known = this.#ignores.get(key) ?? { ...ignore, images: [] };
    if (!this.#ignores.has(key)) this.reading.ignores.push(known);
    this.#ignores.set(key, known);
    const places = new Set(known.images.map(placeOf));
    for (const image of images)
      if (known.images.length < MAX_IMAGES && !places.has(placeOf(image))) known.images.push(image);
  }

  /**
   * Adds the pods of one rendering.
   * @param which of them
   */
  add(uses: readonly ImageUse[], which: Which): void {
    const pods = new Map<Run['workload'] | ImageUse, ImageUse[]>();
    for (const use of uses) {
      const pod = use.runs[0]?.workload ?? use;
      const images = pods.get(pod);
      if (images === undefined) pods.set(pod, [use]);
      else images.push(use);
    }
    for (const images of pods.values()) {
      const isPrinted = (use: ImageUse): boolean => this.#printed.has(printedAt(use));
      if (which === 'new images' && images.every(isPrinted)) continue;
      if (which === 'new pods' && images.some(isPrinted)) continue;
      if (!this.#isNew(images)) continue;
      if (which !== 'none') for (const use of images) this.#addUse(use);
    }
  }

  /** From now on, what was added counts as printed. */
  close(): void {
    for (const use of this.#uses.values()) for (const place of printedPlaces(use)) this.#printed.add(place);
  }

  #isNew(images: readonly ImageUse[]): boolean {
    const pod = JSON.stringify(
      images.map(({ location, reference, runs }) => [
        placeOf(location),
        reference,
        runs.map(({ workload, runtimeClass, hostProcess, name }) => [
          workload,
          runtimeClass?.name,
          hostProcess,
          name,
        ]),
      ]),
    );
    this.budget.spend(1 + Math.floor(pod.length / COMPARED));
    this.budget.make(pod.length);
    const isNew = !this.#pods.has(pod);
    this.#pods.add(pod);
    return isNew;
  }

  #addUse(use: ImageUse): void {
    const key = `${placeOf(use.location)}:${use.reference}`;
    const known = this.#uses.get(key);
    if (known === undefined) {
      const own = { ...use, runs: [...use.runs], origins: [...use.origins] };
      this.#uses.set(key, own);
      this.reading.uses.push(own);
      return;
    }
    known.runs.push(...use.runs);
    known.origins = distinct(union([known.origins, use.origins]));
  }
}

function placeOf({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}

/** Where an image stands, and the pod that runs it. */
function printedAt(use: ImageUse): string {
  return printedPlaces(use)[0] ?? placeOf(use.location);
}

function printedPlaces({ location, runs }: ImageUse): readonly string[] {
  return runs.map((run) => `${placeOf(location)} ${run.name}`);
}

/** Each place once. */
export function distinct(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map((origin) => [placeOf(origin), origin])).values()];
}
