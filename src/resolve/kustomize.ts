// What kustomizations make of the pods that they build on: each pod is run as it stands, and as each kustomization
// changes it; images of patches, and those that replace others, are run as those pods are.

import type { ImageUse, Kustomization, PodPatch, ReadProblem, Run } from '../image-use.js';
import { folderOf } from '../readers/paths.js';
import { parseReference } from '../windows/reference.js';

/** Pods times patches and images: nobody writes more by hand. */
const MAX_WORK = 200_000;
/** Runs that all of them may add. */
const MAX_RUNS = 50_000;

/** @returns the uses, with the images that kustomizations bring, and the runs that they make of pods */
export function applyKustomizations(
  uses: readonly ImageUse[],
  kustomizations: readonly Kustomization[],
  problems: ReadProblem[],
): ImageUse[] {
  const work = new Work(uses, kustomizations);
  let isTold = false;
  for (const kustomization of kustomizations) {
    if (work.apply(kustomization)) continue;
    work.addAlone(kustomization);
    if (isTold) continue;
    isTold = true;
    const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    problems.push({ location, message: 'the pods that kustomizations change are more than are followed' });
  }
  return [...uses, ...work.added];
}

class Work {
  readonly added: ImageUse[] = [];
  /** Each pod with its runs as the manifests have them. */
  readonly #pods: { use: ImageUse; runs: readonly Run[]; name: string | undefined }[];
  readonly #byFolder: ReadonlyMap<string, Kustomization>;
  #left = MAX_WORK;
  #runsLeft = MAX_RUNS;

  constructor(
    uses: readonly ImageUse[],
    private readonly all: readonly Kustomization[],
  ) {
    this.#pods =
      all.length === 0
        ? []
        : uses
            .filter((use) => use.kind === 'kubernetes')
            .map((use) => ({ use, runs: [...use.runs], name: parseReference(use.raw)?.familiar }));
    this.#byFolder = new Map(all.map((k) => [folderOf(k.path), k]));
  }

  /** @returns false where that would be too much */
  apply(kustomization: Kustomization): boolean {
    const { patches, images } = kustomization;
    if (patches.length + images.length === 0) return true;
    this.#left -= this.#pods.length * (1 + patches.length + images.length);
    if (this.#left < 0) return false;
    const reached = reachedBy(kustomization, this.all, this.#byFolder);
    const mine = this.#pods.filter(({ use }) => reached.has(use.location.path));
    const matchers = patches.map((patch) => ({ patch, matches: matcherOf(patch.target) }));
    const made = new Map(mine.map((pod) => [pod, pod.runs.map((run) => patchedBy(run, matchers))]));

    for (const [pod, runs] of made) {
      const changed = runs.filter((run, i) => run !== pod.runs[i]);
      this.#runsLeft -= changed.length;
      if (this.#runsLeft < 0) return false;
      pod.use.runs.push(...changed);
    }
    for (const { patch, matches } of matchers) {
      const found = mine.find(({ runs }) => runs.some((run) => matches(run.name)));
      const runs = found === undefined ? [] : made.get(found)!;
      for (const image of patch.images) this.#add(image, runs.length > 0 ? runs : image.runs);
    }
    for (const { name, use } of images) {
      const named = mine.filter((pod) => pod.name === name);
      // What it builds on may be elsewhere, or found by another way: then the name has to do.
      const pods = named.length > 0 ? named : this.#pods.filter((pod) => pod.name === name);
      this.#add(
        use,
        pods.flatMap((pod) => made.get(pod) ?? pod.runs),
      );
      if (this.#runsLeft < 0) return false;
    }
    return true;
  }

  /** Its images, with nothing said of the pods that run them. */
  addAlone({ patches, images }: Kustomization): void {
    const uses = [...images.map(({ use }) => use), ...patches.flatMap((patch) => patch.images)];
    for (const use of uses) this.added.push({ ...use, kind: 'kustomize', runs: [] });
  }

  #add(image: ImageUse, runs: readonly Run[]): void {
    this.#runsLeft -= runs.length;
    if (this.#runsLeft < 0) return;
    // A replaced image keeps the place of its workload; a patch's own stands in the patch.
    this.added.push({ ...image, kind: 'kustomize', runs: [...runs] });
  }
}

/** The files that a kustomization builds on, those of its bases, and for a component those of who takes it up. */
function reachedBy(
  start: Kustomization,
  all: readonly Kustomization[],
  byFolder: ReadonlyMap<string, Kustomization>,
): Set<string> {
  const reached = new Set<string>();
  const folder = folderOf(start.path);
  const waiting = [start, ...all.filter(({ components }) => components.includes(folder))];
  const seen = new Set(waiting);
  for (const { resources } of waiting) {
    for (const path of resources) {
      reached.add(path);
      const inner = byFolder.get(path);
      if (inner !== undefined && !seen.has(inner)) {
        seen.add(inner);
        waiting.push(inner);
      }
    }
  }
  return reached;
}

/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name }: PodPatch['target']): (runName: string) => boolean {
  const matches = (wanted: string | null, word: string): boolean => {
    if (wanted === null) return true;
    const plain = wanted.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
    if (plain === word) return true;
    // Only what cannot take long is tried: words with dots and stars.
    return /^[\w.*|-]{1,100}$/.test(wanted) && wanted.split('|').some((part) => simpleMatch(part, word));
  };
  return (runName) => {
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

type Matcher = { patch: PodPatch; matches: (runName: string) => boolean };

/** @returns the same run where no patch changes where it lands */
function patchedBy(run: Run, matchers: readonly Matcher[]): Run {
  return matchers.reduce(
    (changed, { patch, matches }) =>
      changesPlace(patch) && matches(run.name) ? patched(changed, patch) : changed,
    run,
  );
}

function changesPlace({ os, runtimeClass, nodeSelector, tolerations, affinityTerms }: PodPatch): boolean {
  const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
  return os !== null || runtimeClass !== null || lists.some((list) => list.length > 0);
}

function patched(run: Run, patch: PodPatch): Run {
  const { workload } = run;
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
    namesOs: run.namesOs === true || patch.os !== null,
    patches: run.patches ?? workload,
  };
}
