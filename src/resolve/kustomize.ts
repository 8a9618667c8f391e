// What kustomizations make of the pods that they build on: each pod is run unchanged, and as each kustomization
// changes it, over what those below have made of it; images of patches, and those that replace others, are run as those
// pods are.

import type { ImageUse } from '../model/image-use.js';
import type { ImageChange, Kustomization, PodPatch } from '../model/kustomization.js';
import type { ReadProblem } from '../model/reading.js';
import type { Run } from '../model/run.js';
import { Budget, type Cost, OverBudget } from '../text/budget.js';
import { append } from './append.js';
import {
  changesPlace,
  isContainer,
  isNamed,
  isPlain,
  matcherOf,
  nameOf,
  patched,
  plain,
  renamed,
  replaced,
  type State,
  useAt,
} from './kustomize-changes.js';
import { Reach } from './reach.js';

/** What all kustomizations of a run may cost. */
const ALLOWED: Cost = { steps: 20_000_000, characters: 100_000_000 };
/** Each run that is added is compared with each target later. */
const STEPS_PER_RUN = 200;
/** Pods elsewhere that an image may be run by, where a kustomization is not seen to build on any. */
const MAX_ELSEWHERE = 100;
/** Components in components, and new names of new names, of which more are not followed. */
const MAX_DEPTH = 50;

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
    for (const kustomization of work.basesFirst()) {
      try {
        work.apply(kustomization);
      } catch (error) {
        if (!(error instanceof OverBudget)) throw error;
        const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        work.failed.add(kustomization);
        problems.push({
          location,
          message: 'more pods than the limit are changed by kustomizations',
        });
      }
    }
    problems.push(...work.addUnused());
    return { uses: [...uses.flatMap((use) => work.withRuns(use)), ...work.added], problems };
  });
}

/** A container of a pod, as a manifest or a patch has it. */
interface Item {
  /** The file that has it; for one that a patch brings the kustomization. */
  readonly home: string;
  /** Null for one that a patch brings: it is listed at its place by itself. */
  readonly pod: ImageUse | null;
  readonly state: State;
}

class Work {
  readonly added: ImageUse[] = [];
  /** Those that were not applied: of the pods that run their images nothing is known. */
  readonly failed = new Set<Kustomization>();
  /** The runs that are made of a pod's, by its use. */
  readonly #changed = new Map<ImageUse, Run[]>();
  readonly #items = new Map<string, Item[]>();
  readonly #byImage = new Map<string, Item[]>();
  /** By what the workload is called, e.g. `Deployment web`, and `* web`. */
  readonly #byName = new Map<string, Item[]>();
  readonly #reach: Reach;
  readonly #states = new Map<Kustomization, Map<Item, State>>();
  /** The names by which entries of `images` are found after others have given new ones. */
  readonly #oldNames = new Map<string, Set<string>>();
  /** Entries that are for a pod that was found. */
  readonly #used = new Set<ImageChange | PodPatch>();
  /** The same, of the kustomization that is being applied. */
  #using = new Set<ImageChange | PodPatch>();
  /** Images of pods that are no references, and that kustomizations replace. */
  readonly #placeholders = new Set<ImageUse>();

  constructor(
    uses: readonly ImageUse[],
    private readonly all: readonly Kustomization[],
    private readonly budget: Budget,
  ) {
    for (const use of uses) {
      if (use.kind !== 'kubernetes') continue;
      for (const run of use.runs) {
        const labels = (run.saidBy.kind === 'pod' ? run.saidBy.objectLabels : undefined) ?? {};
        this.#add({ home: use.location.path, pod: use, state: { run, use, image: use.raw, labels } });
      }
    }
    for (const { images } of all) {
      for (const { name, newName } of images) {
        if (newName === null) continue;
        const names = this.#oldNames.get(nameOf(newName)) ?? new Set<string>();
        this.#oldNames.set(nameOf(newName), names.add(name));
      }
    }
    const mayBring = ({ patches, components }: Kustomization): boolean =>
      components.length > 0 || patches.some(({ images }) => images.length > 0);
    const bringing = new Set(all.filter(mayBring).map(({ path }) => path));
    this.#reach = new Reach(all, (path) => this.#items.has(path) || bringing.has(path), budget);
  }

  #add(item: Item): void {
    const { name } = item.state.run;
    append(this.#items, item.home, item);
    append(this.#byImage, nameOf(item.state.image), item);
    append(this.#byName, name, item);
    append(this.#byName, `${ANY_KIND}${name.slice(name.indexOf(' '))}`, item);
  }

  /** All kustomizations, each behind those that it builds on. */
  *basesFirst(): Generator<Kustomization> {
    const seen = new Set<Kustomization>();
    for (const start of this.all) {
      const open: { kustomization: Kustomization; next: number }[] = [];
      const enter = (kustomization: Kustomization | undefined): void => {
        if (kustomization === undefined || seen.has(kustomization)) return;
        seen.add(kustomization);
        open.push({ kustomization, next: 0 });
      };
      enter(start);
      for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
        const path = at.kustomization.resources[at.next++];
        if (path !== undefined) {
          enter(this.#reach.at(path));
          continue;
        }
        open.pop();
        yield at.kustomization;
      }
    }
  }

  /** @throws OverBudget; what was applied before that stands */
  apply(kustomization: Kustomization): void {
    // What a component does is a part of what those do that take it up.
    if (this.#reach.usersOf(kustomization).length > 0) return;
    this.#using = new Set();
    const effects = this.#effectsOf(kustomization);
    const items = new Set(effects.flatMap((effect) => this.#candidates(kustomization, effect)));
    const made = new Map<string, ImageUse & { runs: Run[] }>();
    const below = new Map<Item, State>();
    for (const item of items) below.set(item, this.#below(kustomization, item));
    const after = this.#changedBy(kustomization, effects, below);
    this.budget.spend(STEPS_PER_RUN * [...after].filter(([item, state]) => state !== below.get(item)).length);
    for (const entry of this.#using) this.#used.add(entry);
    const known = new Map<Item, State>();
    this.#states.set(kustomization, known);
    for (const [item, state] of after) {
      known.set(item, state);
      const before = below.get(item);
      if (state === before) continue;
      if (item.pod !== null && item.pod.reference === null && state.use !== item.pod)
        this.#placeholders.add(item.pod);
      if (item.pod !== null && state.use === item.pod) {
        if (state.run !== before?.run) append(this.#changed, item.pod, state.run);
        continue;
      }
      const { path, line, column } = state.use.location;
      const key = `${path}:${line}:${column}:${state.image}`;
      const use = made.get(key) ?? { ...useAt(state, state.image), runs: [] };
      made.set(key, use);
      use.runs.push(state.run);
    }
    for (const use of made.values()) this.added.push(use);
  }

  /** The components that a kustomization includes, in their order, and itself. */
  #effectsOf(kustomization: Kustomization): readonly Kustomization[] {
    const found = new Set<Kustomization>();
    const entered = new Set<Kustomization>();
    const visit = (one: Kustomization, depth: number): void => {
      entered.add(one);
      for (const folder of depth < MAX_DEPTH ? one.components : []) {
        this.budget.spend(1);
        const component = this.#reach.at(folder);
        if (component !== undefined && !entered.has(component)) visit(component, depth + 1);
      }
      found.add(one);
    };
    visit(kustomization, 0);
    return [...found];
  }

  /** The containers that a kustomization builds on and that it, or a component, may change. */
  #candidates(kustomization: Kustomization, effect: Kustomization): readonly Item[] {
    // Each list is of those that one entry may be for; null for any.
    const lists: (readonly Item[] | null)[] = [
      ...effect.patches.map(({ target }) => this.#named(target)),
      ...effect.replacements.map(({ target }) => this.#named(target)),
      ...effect.images.flatMap(({ name }) => (isPlain(name) ? this.#called(name) : null)),
    ];
    this.budget.spend(lists.length);
    if (lists.length === 0) return [];
    // Of what the repository has by these names, and what the kustomization builds on, the fewer are looked at.
    const size = this.#reach.sizeOf(kustomization);
    if (lists.reduce((sum, list) => sum + (list?.length ?? size + 1), 0) > size)
      return this.#allBelow(kustomization);
    const listed = [...new Set(lists.flatMap((list) => list ?? []))];
    this.budget.spend(listed.length);
    return listed.filter(({ home }) => this.#reach.has(kustomization, home));
  }

  #allBelow(kustomization: Kustomization): Item[] {
    const items = [...this.#reach.filesOf(kustomization)].flatMap((path) => this.#items.get(path) ?? []);
    this.budget.spend(items.length);
    return items;
  }

  /** The containers that a patch may be for: those of one name; null for any. */
  #named({ kind, name }: PodPatch['target']): readonly Item[] | null {
    if (name === null || !isPlain(name)) return null;
    const isAny = kind === null || !isPlain(kind);
    return this.#byName.get(`${isAny ? ANY_KIND : plain(kind)} ${plain(name)}`) ?? [];
  }

  /** The containers whose image has a name, or may have got it from a kustomization below. */
  #called(name: string): readonly (readonly Item[])[] {
    const names = new Set([name]);
    for (const one of names) {
      if (names.size > MAX_DEPTH) break;
      for (const old of this.#oldNames.get(one) ?? []) names.add(old);
    }
    return [...names].map((one) => this.#byImage.get(one) ?? []);
  }

  /** A container as the kustomizations that one builds on have made it. */
  #below(kustomization: Kustomization, item: Item): State {
    const seen = new Set<Kustomization>([kustomization]);
    for (let at = kustomization; ; ) {
      const inner = this.#towards(at, item);
      if (inner === null || seen.has(inner)) return item.state;
      seen.add(inner);
      const state = this.#states.get(inner)?.get(item);
      if (state !== undefined) return state;
      at = inner;
    }
  }

  /** The kustomization among the resources of one through which a container comes; null where it is its own. */
  #towards({ path, resources, components }: Kustomization, { home }: Item): Kustomization | null {
    if (path === home) return null;
    for (const resource of [...resources, ...components]) {
      this.budget.spend(1);
      if (resource === home) return null;
      const inner = this.#reach.at(resource);
      if (inner !== undefined && this.#reach.has(inner, home)) return inner;
    }
    return null;
  }

  /** Applies all that a kustomization does. @returns the containers that it may change, and those that it brings */
  #changedBy(
    kustomization: Kustomization,
    effects: readonly Kustomization[],
    below: ReadonlyMap<Item, State>,
  ): ReadonlyMap<Item, State> {
    const states = new Map(below);
    for (const effect of effects) {
      for (const patch of effect.patches) this.#applyPatch(patch, kustomization.path, states);
      for (const [item, state] of states) {
        let next = withLabels(state, effect.labels);
        for (const change of effect.images) {
          this.budget.spend(1);
          if (!isNamed(next.image, change)) continue;
          this.#using.add(change);
          next = { ...next, use: change.use, image: renamed(next.image, change) };
        }
        for (const replacement of effect.replacements) {
          this.budget.spend(1);
          if (!isContainer(next.run.container, replacement.container)) continue;
          if (!matcherOf(replacement.target)(next)) continue;
          if (replacement.part !== null) this.budget.make(next.image.length + replacement.value.length);
          next = { ...next, use: replacement.use, image: replaced(next.image, replacement) };
        }
        if (next !== state) states.set(item, next);
      }
    }
    return states;
  }

  #applyPatch(patch: PodPatch, home: string, states: Map<Item, State>): void {
    const matches = matcherOf(patch.target);
    const isPlaced = changesPlace(patch);
    const pods = new Map<Run['workload'], Run>();
    const given = new Map<ImageUse, Set<Run['workload']>>();
    for (const [item, state] of states) {
      this.budget.spend(1);
      if (!matches(state)) continue;
      this.#using.add(patch);
      const run = isPlaced ? this.#patched(state.run, patch) : state.run;
      const image = patch.images.find((one) => isSameContainer(run, one));
      if (image !== undefined) given.set(image, (given.get(image) ?? new Set()).add(run.workload));
      pods.set(run.workload, run);
      if (image === undefined && run === state.run) continue;
      states.set(item, {
        ...state,
        run,
        ...(image !== undefined && { use: image, image: image.raw }),
      });
    }
    // A container that no pod has by this name is one more of each.
    for (const image of patch.images) {
      for (const [workload, run] of pods) {
        if (given.get(image)?.has(workload)) continue;
        this.budget.spend(STEPS_PER_RUN);
        const [{ container } = run] = image.runs;
        const own = { ...run, ...(container !== undefined && { container }) };
        const item: Item = {
          home,
          pod: null,
          state: { run: own, use: image, image: image.raw, labels: {} },
        };
        this.#add(item);
        states.set(item, item.state);
      }
    }
  }

  readonly #patches = new Map<PodPatch, Map<Run['workload'], Run>>();

  /** The containers of a pod share its workload. */
  #patched(run: Run, patch: PodPatch): Run {
    const known = this.#patches.get(patch) ?? new Map<Run['workload'], Run>();
    this.#patches.set(patch, known);
    if (!known.has(run.workload)) this.budget.spend(STEPS_PER_RUN);
    const made = known.get(run.workload) ?? patched(run, patch);
    known.set(run.workload, made);
    const { name, labels, hostProcess, isolation, container } = run;
    return { ...made, name, labels, hostProcess, isolation, ...(container !== undefined && { container }) };
  }

  /** A pod's use, with the runs that kustomizations make of it. */
  withRuns(use: ImageUse): readonly ImageUse[] {
    // A name that is no reference only stands for the image that takes its place.
    if (this.#placeholders.has(use)) return [];
    const changed = this.#changed.get(use);
    return [changed === undefined ? use : { ...use, runs: [...use.runs, ...changed] }];
  }

  /**
   * Adds the images of entries that are for no pod that was found.
   * @returns one problem for each kustomization that has an image which runs in too many pods
   */
  addUnused(): ReadProblem[] {
    const problems: ReadProblem[] = [];
    for (const kustomization of this.all) {
      let isCut = false;
      for (const change of kustomization.images) {
        if (this.#used.has(change)) continue;
        // What it builds on may be elsewhere, or found by another way: then the name has to do.
        const users = this.#reach.usersOf(kustomization);
        const isAlone = [kustomization, ...users].every((one) => this.#isAlone(one));
        const elsewhere = isAlone ? (this.#byImage.get(change.name) ?? []) : [];
        const runs = elsewhere.slice(0, MAX_ELSEWHERE).map(({ state }) => state.run);
        this.added.push({ ...change.use, kind: 'kustomize', runs });
        if (elsewhere.length <= MAX_ELSEWHERE || isCut) continue;
        isCut = true;
        const message = `more than ${MAX_ELSEWHERE} pods run ${change.name}, and this kustomization names none of them in resources; the rest is not checked with its images`;
        problems.push({ location: change.use.location, message });
      }
      for (const patch of kustomization.patches) {
        if (this.#used.has(patch)) continue;
        const runs = this.failed.has(kustomization) ? { runs: [] } : {};
        for (const image of patch.images) this.added.push({ ...image, kind: 'kustomize', ...runs });
      }
    }
    return problems;
  }

  /** Whether a kustomization is not seen to build on any pod. */
  #isAlone(kustomization: Kustomization): boolean {
    try {
      return this.#reach.sizeOf(kustomization) === 0;
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      return false;
    }
  }
}

/** Stands for every kind in the index by name. */
const ANY_KIND = '*';

function isSameContainer({ container }: Run, { runs: [run] }: ImageUse): boolean {
  return run?.container !== undefined && isContainer(container, run.container);
}

function withLabels(state: State, labels: Kustomization['labels']): State {
  return Object.keys(labels).length === 0 ? state : { ...state, labels: { ...state.labels, ...labels } };
}
