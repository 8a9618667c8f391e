// What kustomizations make of the pods that they build on: each pod is run as it stands, and as each kustomization
// changes it; images of patches, and those that replace others, are run as those pods are.

import type { ImageUse } from '../model/image-use.js';
import type { Kustomization, PodPatch } from '../model/kustomization.js';
import type { ReadProblem } from '../model/reading.js';
import type { Run } from '../model/run.js';
import { Budget, type Cost, OverBudget } from '../text/budget.js';
import { parseReference } from '../windows/reference.js';
import { append } from './append.js';
import { Reach } from './reach.js';

/** What all kustomizations of a run may cost. */
const ALLOWED: Cost = { steps: 10_000_000, characters: 100_000_000 };
/** Each run that is added is compared with each target later. */
const STEPS_PER_RUN = 200;

/** The uses with what kustomizations make of them, and what was not followed to its end. */
export interface Kustomized {
  readonly uses: readonly ImageUse[];
  readonly problems: readonly ReadProblem[];
}

/**
 * @param budget pays for each pod that is looked at and each run that is added
 * @returns the uses with the runs that kustomizations make of pods, and the images that they bring
 */
export function applyKustomizations(
  uses: readonly ImageUse[],
  kustomizations: readonly Kustomization[],
  budget = new Budget(),
): Kustomized {
  if (kustomizations.length === 0) return { uses, problems: [] };
  const problems: ReadProblem[] = [];
  return budget.within(ALLOWED, () => {
    const work = new Work(uses, kustomizations, budget);
    for (const kustomization of kustomizations) {
      try {
        work.apply(kustomization);
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error;
        work.addAlone(kustomization);
        const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        problems.push({
          location,
          message: 'the pods that kustomizations change are more than are followed',
        });
      }
    }
    return { uses: [...uses.map((use) => work.withRuns(use)), ...work.added], problems };
  });
}

interface Pod {
  use: ImageUse;
  /** As the manifests have them. */
  runs: readonly Run[];
  /** Its place among all pods. */
  index: number;
}

class Work {
  readonly added: ImageUse[] = [];
  /** The runs that are made of a pod's, by its use. */
  readonly #changed = new Map<ImageUse, readonly Run[][]>();
  readonly #pods: readonly Pod[];
  readonly #byImage = new Map<string | undefined, Pod[]>();
  /** By what the workload is called, e.g. `Deployment web`, and `* web`. */
  readonly #byName = new Map<string, Pod[]>();
  readonly #reach: Reach;

  constructor(
    uses: readonly ImageUse[],
    all: readonly Kustomization[],
    private readonly budget: Budget,
  ) {
    this.#pods = uses
      .filter((use) => use.kind === 'kubernetes')
      .map((use, index) => ({ use, runs: use.runs, index }));
    for (const pod of this.#pods) {
      append(this.#byImage, parseReference(pod.use.raw)?.familiar, pod);
      for (const name of new Set(pod.runs.map((run) => run.name))) {
        append(this.#byName, name, pod);
        append(this.#byName, `${ANY_KIND}${name.slice(name.indexOf(' '))}`, pod);
      }
    }
    const paths = new Set(this.#pods.map(({ use }) => use.location.path));
    this.#reach = new Reach(all, (path) => paths.has(path), budget);
  }

  /** @throws OverBudget; then nothing is applied */
  apply(kustomization: Kustomization): void {
    const { patches, images } = kustomization;
    if (patches.length + images.length === 0) return;
    const isReached = this.#reach.of(kustomization);
    const added: ImageUse[] = [];
    const made = new Map<Pod, readonly Run[]>();
    const matched = patches.map((patch) => {
      const matches = matcherOf(patch.target);
      const pods = this.#named(patch.target).filter(({ use, runs }) => {
        this.budget.spend(1);
        return isReached(use.location.path) && runs.some((run) => matches(run.name));
      });
      for (const pod of changesPlace(patch) ? pods : []) {
        this.budget.spend(STEPS_PER_RUN * pod.runs.length);
        const runs = made.get(pod) ?? [...pod.runs];
        made.set(
          pod,
          runs.map((run) => (matches(run.name) ? patched(run, patch) : run)),
        );
      }
      return { patch, pod: pods[0] };
    });
    for (const { patch, pod } of matched) {
      const runs = pod === undefined ? [] : (made.get(pod) ?? pod.runs);
      for (const image of patch.images) added.push(this.#run(image, runs.length > 0 ? runs : image.runs));
    }
    for (const { name, use } of images) {
      const all = this.#byImage.get(name) ?? [];
      this.budget.spend(all.length);
      const named = all.filter((pod) => isReached(pod.use.location.path));
      // What it builds on may be elsewhere, or found by another way: then the name has to do.
      const pods = named.length > 0 ? named : all;
      added.push(
        this.#run(
          use,
          pods.flatMap((pod) => made.get(pod) ?? pod.runs),
        ),
      );
    }
    for (const [pod, runs] of made) {
      const changed = runs.filter((run, i) => run !== pod.runs[i]);
      if (changed.length > 0) this.#changed.set(pod.use, [...(this.#changed.get(pod.use) ?? []), changed]);
    }
    for (const use of added) this.added.push(use);
  }

  /** A pod's use, with the runs that kustomizations make of it. */
  withRuns(use: ImageUse): ImageUse {
    const changed = this.#changed.get(use);
    return changed === undefined ? use : { ...use, runs: [...use.runs, ...changed.flat()] };
  }

  /** Its images, with nothing said of the pods that run them. */
  addAlone({ patches, images }: Kustomization): void {
    const uses = [...images.map(({ use }) => use), ...patches.flatMap((patch) => patch.images)];
    for (const use of uses) this.added.push({ ...use, kind: 'kustomize', runs: [] });
  }

  /** The pods that a patch may be for: those of one name, or any. */
  #named({ kind, name }: PodPatch['target']): readonly Pod[] {
    if (name === null || !isPlain(name)) return this.#pods;
    const isAny = kind === null || !isPlain(kind);
    return this.#byName.get(`${isAny ? ANY_KIND : plain(kind)} ${plain(name)}`) ?? [];
  }

  /** A replaced image keeps the place of its workload; a patch's own stands in the patch. */
  #run(image: ImageUse, runs: readonly Run[]): ImageUse {
    this.budget.spend(STEPS_PER_RUN * runs.length);
    return { ...image, kind: 'kustomize', runs: [...runs] };
  }
}

/** Stands for every kind in the index by name. */
const ANY_KIND = '*';

/** A regular expression that stands for one word. */
function isPlain(pattern: string): boolean {
  return !/[*+?^${}()|[\]]/.test(pattern.replace(/\\./g, ''));
}

function plain(pattern: string): string {
  return pattern.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
}

/** Longer names are no object's: Kubernetes takes 253 characters. */
const MAX_NAME = 600;

/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name }: PodPatch['target']): (runName: string) => boolean {
  const matches = (wanted: string | null, word: string): boolean => {
    if (wanted === null || plain(wanted) === word) return true;
    // Only what cannot take long is tried: words with dots and stars.
    return /^[\w.*|-]{1,100}$/.test(wanted) && wanted.split('|').some((part) => simpleMatch(part, word));
  };
  return (runName) => {
    if (runName.length > MAX_NAME) return false;
    const space = runName.indexOf(' ');
    return (
      matches(kind, space < 0 ? runName : runName.slice(0, space)) &&
      matches(name, space < 0 ? '' : runName.slice(space + 1))
    );
  };
}

/** `.*` for anything, the rest as it stands. */
function simpleMatch(pattern: string, word: string): boolean {
  const parts = pattern.split('.*');
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = i === parts.length - 1 ? word.length - part.length : word.indexOf(part, at);
    if (found < at || !word.startsWith(part, found) || (i === 0 && found !== 0)) return false;
    at = found + part.length;
  }
  return parts.length > 1 || at === word.length;
}

function changesPlace({ os, runtimeClass, nodeSelector, tolerations, affinityTerms }: PodPatch): boolean {
  const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
  return os !== null || runtimeClass !== null || lists.some((list) => list.length > 0);
}

function patched(run: Run, patch: PodPatch): Run {
  const { workload, saidBy } = run;
  return {
    ...run,
    runtimeClass: patch.runtimeClass ?? run.runtimeClass,
    workload: {
      ...workload,
      os: patch.os ?? workload.os,
      nodeSelector: { ...workload.nodeSelector, ...patch.nodeSelector },
      tolerations: [...workload.tolerations, ...patch.tolerations],
      affinityTerms: patch.affinityTerms.length > 0 ? patch.affinityTerms : workload.affinityTerms,
    },
    location: patch.location,
    saidBy: {
      kind: 'pod',
      namesOs: patch.os !== null || (saidBy.kind === 'pod' && saidBy.namesOs),
      unpatched: (saidBy.kind === 'pod' ? saidBy.unpatched : null) ?? workload,
    },
  };
}
