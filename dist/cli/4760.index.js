export const id = 4760;
export const ids = [4760];
export const modules = {

/***/ 4760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __webpack_require__(3654);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 4 modules
var orchestrators = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
;// CONCATENATED MODULE: ./lib/resolve/builds.js
// Which build arguments each Dockerfile is built with: the sets that compose files and the like give, else its own
// defaults. Values that the configuration declares win over both, and of several each is tried.
/** A Dockerfile that no file builds: its own defaults. */
const AS_IT_STANDS = {
    args: new Map(),
    target: null,
    platform: null,
    contexts: new Map(),
    image: null,
    run: null,
};
/** More combinations of the configuration's `args` than this tell nothing that fewer do not. */
const MAX_COMBINATIONS = 64;
/** Characters that a set is counted as, beside its key. */
const SET = 500;
/**
 * @param builds those that name this Dockerfile
 * @param declared values for build arguments from the configuration: they win over those of the files
 * @param budget what all of it may cost: the sets that it does not allow for are left out
 */
function buildSets(dockerfile, builds, declared, budget) {
    const sets = new Map();
    // No other argument reaches a FROM.
    const names = [...new Set(dockerfile.globalArgs.map((arg) => arg.name))];
    const varied = names.flatMap((name) => {
        const values = declared.get(name);
        return values === undefined ? [] : [{ name, values }];
    });
    const combined = varied.reduce((product, { values }) => product * values.length, 1);
    let cut = combined > MAX_COMBINATIONS
        ? `the configuration's args have ${combined} combinations here, of which ${MAX_COMBINATIONS} are checked`
        : null;
    // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere, unless
    // the Dockerfile cannot be built without the values that the pipeline has for it.
    const needed = argsWithoutValue(dockerfile).filter((name) => !declared.has(name));
    const suffices = (build) => build.hosts === undefined || (needed.length > 0 && needed.every((name) => build.args.has(name)));
    const counts = new Set(builds.filter(suffices));
    counts.add(AS_IT_STANDS);
    const asked = counts.size > 1 ? builds : [AS_IT_STANDS, ...builds];
    // Short names for the texts of arguments, which may be as long as a file.
    const numbers = new Map();
    const numberOf = (text) => {
        const known = numbers.get(text) ?? numbers.size;
        numbers.set(text, known);
        return known;
    };
    for (const [done, build] of asked.entries()) {
        for (const args of combinations(build.args, build.pinned ? [] : varied)) {
            if (!budget.affords(1 + names.length + build.contexts.size + (varied.length > 0 ? args.size : 0))) {
                cut = `it is built by ${asked.length} files and services, of which ${done} are checked`;
                return { sets: [...sets.values()], cut };
            }
            const key = [
                build.target ?? '',
                build.platform ?? '',
                ...[...build.contexts].flatMap(([name, value]) => [numberOf(name), numberOf(value.text)]),
                '',
                ...names.map((name) => numberOf(args.get(name)?.text)),
            ].join('\0');
            const known = sets.get(key);
            if (known === undefined && !budget.affords(0, SET + key.length)) {
                cut = `it is built in more ways than are checked (${sets.size})`;
                return { sets: [...sets.values()], cut };
            }
            const set = known ?? emptySet(build, args);
            sets.set(key, set);
            if (build.image !== null)
                set.images.add(build.image);
            if (build.run !== null)
                set.runs.push(build.run);
            if (build.hosts !== undefined)
                set.hosts.add(build.hosts);
            if (counts.has(build)) {
                set.deploys ||= build.deploys !== false;
                set.onlyHosted = false;
            }
        }
    }
    return { sets: [...sets.values()], cut };
}
function emptySet({ target, platform, contexts }, args) {
    return {
        args,
        target,
        platform,
        contexts,
        images: new Set(),
        runs: [],
        hosts: new Set(),
        deploys: false,
        onlyHosted: true,
    };
}
/** Arguments without a default that a FROM uses. */
function argsWithoutValue({ globalArgs, stages }) {
    const used = new Set(stages.flatMap(({ image }) => image.raw.match(/\w+/g) ?? []));
    return globalArgs.filter(({ name, value }) => value === null && used.has(name)).map(({ name }) => name);
}
/** Made one after the other: of too many, the first ones. */
function combinations(given, varied) {
    let sets = [given];
    for (const { name, values } of varied) {
        const few = sets.slice(0, Math.ceil(MAX_COMBINATIONS / Math.max(1, values.length)));
        sets = few
            .flatMap((set) => values.slice(0, MAX_COMBINATIONS).map((text) => new Map([...set, [name, { text, origins: [] }]])))
            .slice(0, MAX_COMBINATIONS);
    }
    return sets;
}

;// CONCATENATED MODULE: ./lib/resolve/host-groups.js

const NONE = new Set();
/** Joins groups of machines. Images that the same groups build share one set: a pipeline builds thousands of them. */
class HostGroups {
    budget;
    #numbers = new interned/* Interned */.M();
    #unions = new Map();
    constructor(budget) {
        this.budget = budget;
    }
    /** @throws OverBudget */
    union(groups) {
        const [only] = groups;
        if (only === undefined || groups.size === 1)
            return only ?? NONE;
        this.budget.spend(groups.size);
        const key = [...groups].map((group) => this.#numbers.numberOf(group)).join();
        const known = this.#unions.get(key);
        if (known !== undefined)
            return known;
        const hosts = new Set();
        for (const group of groups) {
            this.budget.spend(group.size);
            for (const host of group)
                hosts.add(host);
        }
        this.budget.make(key.length + 32 * hosts.size);
        this.#unions.set(key, hosts);
        return hosts;
    }
}

// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
;// CONCATENATED MODULE: ./lib/resolve/reach.js
// What kustomizations build on, over any number of others between them. Files are numbered in the order in which a
// walk meets them, so that all below a kustomization is a range, or a few where several build on the same.
// Source: Agrawal, Borgida, Jagadish: Efficient Management of Transitive Relationships, 1989.

class Reach {
    hasPods;
    budget;
    #numbers = new Map();
    #byFolder;
    #takenUpBy = new Map();
    #known = new Map();
    #underWay = new Set();
    /**
     * @param hasPods whether a file of this path matters
     * @param budget pays for each step of the walk
     */
    constructor(all, hasPods, budget) {
        this.hasPods = hasPods;
        this.budget = budget;
        this.#byFolder = new Map(all.map((kustomization) => [(0,paths/* folderOf */.yS)(kustomization.path), kustomization]));
        for (const kustomization of all) {
            for (const folder of kustomization.components) {
                const users = this.#takenUpBy.get(folder);
                if (users === undefined)
                    this.#takenUpBy.set(folder, [kustomization]);
                else
                    users.push(kustomization);
            }
        }
    }
    /**
     * The files that a kustomization builds on, those of its bases, and for a component those of who takes it up.
     * @returns whether a file is one of them
     * @throws OverBudget
     */
    of(kustomization) {
        const users = this.#takenUpBy.get((0,paths/* folderOf */.yS)(kustomization.path)) ?? [];
        const ranges = this.#joined([kustomization, ...users].flatMap((one) => this.#rangesOf(one)));
        return (path) => {
            const number = this.#numbers.get(path);
            return number !== undefined && isIn(number, ranges);
        };
    }
    #rangesOf(start) {
        const known = this.#known.get(start);
        if (known !== undefined)
            return known;
        const open = [this.#visit(start)];
        for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
            const path = visit.kustomization.resources[visit.next++];
            if (path === undefined) {
                open.pop();
                this.#underWay.delete(visit.kustomization);
                const ranges = this.#joined(visit.ranges);
                this.#known.set(visit.kustomization, ranges);
                if (open.length === 0)
                    return ranges;
                addAll(open.at(-1)?.ranges ?? [], ranges);
                continue;
            }
            this.budget.spend(1);
            if (this.hasPods(path))
                visit.ranges.push(this.#numbered(path));
            const inner = this.#byFolder.get(path);
            if (inner === undefined)
                continue;
            const ranges = this.#known.get(inner);
            if (ranges !== undefined) {
                this.budget.spend(ranges.length);
                addAll(visit.ranges, ranges);
            }
            else if (!this.#underWay.has(inner)) {
                // Kustomize itself refuses those that build on each other in a circle.
                open.push(this.#visit(inner));
            }
        }
        return [];
    }
    #visit(kustomization) {
        this.#underWay.add(kustomization);
        return { kustomization, next: 0, ranges: [] };
    }
    #numbered(path) {
        const number = this.#numbers.get(path) ?? this.#numbers.size;
        this.#numbers.set(path, number);
        return [number, number];
    }
    /** Ranges that touch or overlap as one, in their order. */
    #joined(ranges) {
        this.budget.spend(ranges.length);
        const joined = [];
        for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
            const before = joined.at(-1);
            if (before === undefined || first > before[1] + 1)
                joined.push([first, last]);
            else
                before[1] = Math.max(before[1], last);
        }
        return joined;
    }
}
function addAll(ranges, more) {
    for (const range of more)
        ranges.push(range);
}
/** Whether a number is in one of sorted ranges. */
function isIn(number, ranges) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const [first, last] = ranges[middle] ?? [0, -1];
        if (number < first)
            high = middle;
        else if (number > last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/resolve/kustomize.js
// What kustomizations make of the pods that they build on: each pod is run as it stands, and as each kustomization
// changes it; images of patches, and those that replace others, are run as those pods are.



/** What all kustomizations of a run may cost. */
const ALLOWED = { steps: 10_000_000, characters: 100_000_000 };
/** Each run that is added is compared with each target later. */
const STEPS_PER_RUN = 200;
/**
 * @param problems takes up what is not followed to its end
 * @param budget pays for each pod that is looked at and each run that is added
 * @returns the uses, with the images that kustomizations bring, and the runs that they make of pods
 */
function applyKustomizations(uses, kustomizations, problems, budget = new text_budget/* Budget */.__()) {
    if (kustomizations.length === 0)
        return [...uses];
    return budget.within(ALLOWED, () => {
        const work = new Work(uses, kustomizations, budget);
        for (const kustomization of kustomizations) {
            try {
                work.apply(kustomization);
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                work.addAlone(kustomization);
                const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
                problems.push({
                    location,
                    message: 'the pods that kustomizations change are more than are followed',
                });
            }
        }
        return [...uses, ...work.added];
    });
}
class Work {
    budget;
    added = [];
    #pods;
    #byImage = new Map();
    /** By what the workload is called, e.g. `Deployment web`, and `* web`. */
    #byName = new Map();
    #reach;
    constructor(uses, all, budget) {
        this.budget = budget;
        this.#pods = uses
            .filter((use) => use.kind === 'kubernetes')
            .map((use, index) => ({ use, runs: [...use.runs], index }));
        for (const pod of this.#pods) {
            append(this.#byImage, (0,reference/* parseReference */.F)(pod.use.raw)?.familiar, pod);
            for (const name of new Set(pod.runs.map((run) => run.name))) {
                append(this.#byName, name, pod);
                append(this.#byName, `${ANY_KIND}${name.slice(name.indexOf(' '))}`, pod);
            }
        }
        const paths = new Set(this.#pods.map(({ use }) => use.location.path));
        this.#reach = new Reach(all, (path) => paths.has(path), budget);
    }
    /** @throws OverBudget; then nothing is applied */
    apply(kustomization) {
        const { patches, images } = kustomization;
        if (patches.length + images.length === 0)
            return;
        const isReached = this.#reach.of(kustomization);
        const added = [];
        const made = new Map();
        const matched = patches.map((patch) => {
            const matches = matcherOf(patch.target);
            const pods = this.#named(patch.target).filter(({ use, runs }) => {
                this.budget.spend(1);
                return isReached(use.location.path) && runs.some((run) => matches(run.name));
            });
            for (const pod of changesPlace(patch) ? pods : []) {
                this.budget.spend(STEPS_PER_RUN * pod.runs.length);
                const runs = made.get(pod) ?? [...pod.runs];
                made.set(pod, runs.map((run) => (matches(run.name) ? patched(run, patch) : run)));
            }
            return { patch, pod: pods[0] };
        });
        for (const { patch, pod } of matched) {
            const runs = pod === undefined ? [] : (made.get(pod) ?? pod.runs);
            for (const image of patch.images)
                added.push(this.#run(image, runs.length > 0 ? runs : image.runs));
        }
        for (const { name, use } of images) {
            const all = this.#byImage.get(name) ?? [];
            this.budget.spend(all.length);
            const named = all.filter((pod) => isReached(pod.use.location.path));
            // What it builds on may be elsewhere, or found by another way: then the name has to do.
            const pods = named.length > 0 ? named : all;
            added.push(this.#run(use, pods.flatMap((pod) => made.get(pod) ?? pod.runs)));
        }
        for (const [pod, runs] of made) {
            for (const [i, run] of runs.entries())
                if (run !== pod.runs[i])
                    pod.use.runs.push(run);
        }
        for (const use of added)
            this.added.push(use);
    }
    /** Its images, with nothing said of the pods that run them. */
    addAlone({ patches, images }) {
        const uses = [...images.map(({ use }) => use), ...patches.flatMap((patch) => patch.images)];
        for (const use of uses)
            this.added.push({ ...use, kind: 'kustomize', runs: [] });
    }
    /** The pods that a patch may be for: those of one name, or any. */
    #named({ kind, name }) {
        if (name === null || !isPlain(name))
            return this.#pods;
        const isAny = kind === null || !isPlain(kind);
        return this.#byName.get(`${isAny ? ANY_KIND : plain(kind)} ${plain(name)}`) ?? [];
    }
    /** A replaced image keeps the place of its workload; a patch's own stands in the patch. */
    #run(image, runs) {
        this.budget.spend(STEPS_PER_RUN * runs.length);
        return { ...image, kind: 'kustomize', runs: [...runs] };
    }
}
/** Stands for every kind in the index by name. */
const ANY_KIND = '*';
function append(lists, key, pod) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [pod]);
    else
        known.push(pod);
}
/** A regular expression that stands for one word. */
function isPlain(pattern) {
    return !/[*+?^${}()|[\]]/.test(pattern.replace(/\\./g, ''));
}
function plain(pattern) {
    return pattern.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
}
/** Longer names are no object's: Kubernetes takes 253 characters. */
const MAX_NAME = 600;
/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name }) {
    const matches = (wanted, word) => {
        if (wanted === null || plain(wanted) === word)
            return true;
        // Only what cannot take long is tried: words with dots and stars.
        return /^[\w.*|-]{1,100}$/.test(wanted) && wanted.split('|').some((part) => simpleMatch(part, word));
    };
    return (runName) => {
        if (runName.length > MAX_NAME)
            return false;
        const space = runName.indexOf(' ');
        return (matches(kind, space < 0 ? runName : runName.slice(0, space)) &&
            matches(name, space < 0 ? '' : runName.slice(space + 1)));
    };
}
/** `.*` for anything, the rest as it stands. */
function simpleMatch(pattern, word) {
    const parts = pattern.split('.*');
    let at = 0;
    for (const [i, part] of parts.entries()) {
        const found = i === parts.length - 1 ? word.length - part.length : word.indexOf(part, at);
        if (found < at || !word.startsWith(part, found) || (i === 0 && found !== 0))
            return false;
        at = found + part.length;
    }
    return parts.length > 1 || at === word.length;
}
function changesPlace({ os, runtimeClass, nodeSelector, tolerations, affinityTerms }) {
    const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
    return os !== null || runtimeClass !== null || lists.some((list) => list.length > 0);
}
function patched(run, patch) {
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

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/resolve/origins.js

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
function withCause(origins, tag) {
    const decides = (test) => origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
    const cause = decides((text) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(text), true, true).length > 0) ??
        decides((text) => text !== '' && text === tag);
    return origins.map((origin) => {
        const { value: _, ...related } = origin;
        return origin === cause ? { ...related, cause: true } : related;
    });
}
/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value) {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
    return name.slice(name.indexOf(':') + 1);
}

// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
;// CONCATENATED MODULE: ./lib/resolve/stages.js
// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.


/** Set by BuildKit itself; which value they get depends on the build, not on the files. */
const PLATFORM_ARGS = [
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
];
/** Steps of an argument, a stage or an image that files are taken from; characters in a step where one is expanded. */
const LINE = 5;
const EXPANDED = 4;
/** Characters that an image is counted as, beside its name. */
const IMAGE = 800;
/**
 * Resolves a Dockerfile as one build sees it.
 * @param hosts the machines that build it so
 * @throws OverBudget
 */
function resolveStages(dockerfile, build, hosts, budget) {
    const { target } = build;
    const expandWith = (text, lookup) => {
        budget.spend(LINE + text.length / EXPANDED);
        const value = (0,expand/* expand */.f)(text, lookup, dockerfile.dialect, budget);
        budget.spend(value.text.length / EXPANDED);
        return value;
    };
    const values = globalValues(dockerfile, build.args, expandWith);
    const lookup = (name) => values.get(name);
    const expandText = (text) => expandWith(text, lookup);
    const imageOf = (text, value, platform) => {
        budget.make(IMAGE + value.text.length);
        return useOf(text, value, values, platform);
    };
    const stages = new Map();
    const uses = [];
    const bases = [];
    const last = target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
    const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));
    dockerfile.stages.forEach((stage, index) => {
        let base = null;
        // The classic builder, which is what Windows has, builds every stage up to the wanted one.
        const builders = last >= 0 && index > last ? NO_HOSTS : hosts;
        const written = expandText(stage.image.raw);
        // A context of the build stands for a name, even for one that is an image.
        const context = build.contexts.get(written.text.toLowerCase());
        const image = context === undefined ? written : { ...context, missing: [] };
        const parent = stageNamed(stage.image.raw, image, stages, values, expandWith);
        if (parent !== undefined)
            base = parent;
        else if (context?.text === '')
            base = null;
        else if (image.text.toLowerCase() === 'scratch')
            base = { scratch: stage.image.location };
        else if (!isTemplate(stage.image.raw)) {
            const platform = stage.platform === null ? (build.platform ?? '') : expandText(stage.platform).text.toLowerCase();
            const use = imageOf(stage.image, image, /^(?:windows|linux)/.test(platform) ? platform : null);
            if (stage.name !== null)
                use.stage = stage.name;
            use.build = { hosts: builders, starts: false };
            uses.push(use);
            base = { use };
        }
        for (const source of stage.sources) {
            const value = expandText(source.raw);
            const name = value.text.toLowerCase();
            const given = build.contexts.get(name);
            if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
                continue;
            if (given?.text === '')
                continue;
            const image = given === undefined ? value : { ...given, missing: [] };
            uses.push({
                ...imageOf(source, image, null),
                role: 'source',
                ...(stage.name === null ? {} : { stage: stage.name }),
                build: { hosts: builders, starts: false },
            });
        }
        if (stage.hasRun && base !== null && 'use' in base && base.use.build !== undefined)
            base.use.build.starts = true;
        bases.push(base);
        if (stage.name !== null)
            stages.set(stage.name, base);
        stages.set(String(index), base);
    });
    for (const use of uses)
        use.unlisted = build.onlyHosted;
    const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
    if (build.deploys && built !== null && 'use' in built)
        built.use.role = 'run';
    return { uses, base: built };
}
const NO_HOSTS = new Set();
function globalValues(dockerfile, args, expand) {
    const values = new Map();
    for (const arg of dockerfile.globalArgs) {
        const given = args.get(arg.name);
        if (given !== undefined) {
            values.set(arg.name, { text: given.text, missing: [], origins: given.origins });
        }
        else if (arg.value !== null) {
            const raw = arg.value.raw === arg.name ? '' : arg.value.raw;
            const value = expand(raw, (name) => values.get(name));
            const message = `ARG ${arg.name} has its default here`;
            const here = { ...arg.value.location, message, value: value.text };
            values.set(arg.name, { ...value, origins: [here, ...value.origins] });
        }
    }
    return values;
}
/** The stage that a FROM names, if it names one; platform arguments are tried for both systems. */
function stageNamed(raw, image, stages, values, expand) {
    if (image.missing.length === 0)
        return stages.get(image.text.toLowerCase());
    if (!image.missing.every((name) => PLATFORM_ARGS.includes(name)))
        return undefined;
    for (const os of ['windows', 'linux']) {
        const platform = new Map([
            ['TARGETPLATFORM', `${os}/amd64`],
            ['TARGETOS', os],
            ['TARGETARCH', 'amd64'],
            ['TARGETVARIANT', ''],
        ]);
        const lookup = (name) => {
            const text = platform.get(name);
            return values.get(name) ?? (text === undefined ? undefined : { text, missing: [], origins: [] });
        };
        const found = stages.get(expand(raw, lookup).text.toLowerCase());
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function useOf(text, value, values, platform) {
    const known = value.missing.length === 0 && (0,reference/* parseReference */.F)(value.text) !== null;
    return {
        kind: 'dockerfile',
        role: 'build',
        location: text.location,
        raw: text.raw,
        reference: known ? value.text : null,
        partial: value.text,
        unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
        platform,
        origins: value.origins,
        runs: [],
    };
}
/** Where every variable has a value and still no reference comes out, one of them is empty. */
function emptyIn(raw, values) {
    const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].flatMap(([, name]) => name ?? []);
    return [...new Set(names)].filter((name) => values.get(name)?.text === '');
}
/** Files that a template engine has yet to fill in. */
function isTemplate(raw) {
    return raw.includes('{{') || raw.includes('<%');
}

// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/resolve/versions.js

/** Characters that a version in a list is counted as. */
const VERSION = 16;
/**
 * The versions of several images, each once. Images of the same versions share the list.
 * @throws OverBudget
 */
function versionsOf(images, budget) {
    const lists = new Set(images.map(({ versions }) => versions).filter((versions) => versions.length > 0));
    const [only] = lists;
    if (only === undefined || lists.size === 1)
        return only ?? [];
    const count = [...lists].reduce((sum, { length }) => sum + length, 0);
    budget.spend(count);
    const versions = (0,windows_version/* distinctVersions */.G6)([...lists].flat());
    // The first list may say it all.
    if (versions.length === only.length)
        return only;
    budget.make(VERSION * versions.length);
    return versions;
}

;// CONCATENATED MODULE: ./lib/resolve/resolve.js
// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.












/** What one Dockerfile may cost, however many files build it. */
const DOCKERFILE = { steps: 500_000, characters: 20_000_000 };
/**
 * @param args values for build arguments that the files do not give, from the configuration
 * @param problems takes up what is not resolved to its end
 * @param budget what all of it may cost
 * @param internalErrors takes up Dockerfiles at which resolving fails
 * @returns every image use, in the order of path, line and column
 */
function resolve(readings, builds, args, problems = [], budget = new text_budget/* Budget */.__(), internalErrors = []) {
    const fromFiles = [...builds, ...readings.flatMap((r) => r.builds)];
    const allBuilds = [...fromFiles, ...composeBuilds(readings, fromFiles)];
    const uses = applyKustomizations(withoutNamed(readings.flatMap((r) => r.uses)), readings.flatMap((r) => r.kustomizations), problems, budget);
    const made = buildAll(readings, allBuilds, args, uses, problems, budget, internalErrors);
    const representative = merge(uses, problems, budget);
    const graph = new Graph(made, representative, problems, budget);
    return graph.resolve([...new Set(representative.values())].sort(byPlace));
}
/**
 * Resolves each Dockerfile in each way in which it is built.
 * @param uses takes up its images
 * @returns the images that are made so
 */
function buildAll(readings, builds, args, uses, problems, budget, internalErrors) {
    const made = [];
    const hostGroups = new HostGroups(budget);
    const dockerfiles = readings.flatMap((r) => r.dockerfiles);
    const byDockerfile = resolve_assign(builds, dockerfiles);
    const left = [];
    const buildOne = (dockerfile) => {
        const { sets, cut } = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args, budget);
        if (cut !== null)
            problems.push({ location: startOf(dockerfile), message: cut, problem: TOO_MANY_WAYS });
        let done = 0;
        try {
            for (const set of sets) {
                const stages = resolveStages(dockerfile, set, hostGroups.union(set.hosts), budget);
                resolve_addAll(uses, stages.uses);
                if (stages.base !== null && 'use' in stages.base)
                    resolve_addAll(stages.base.use.runs, set.runs);
                for (const image of set.images)
                    made.push({ image, base: stages.base });
                done++;
            }
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg) || done === 0)
                throw error;
            const message = `it is built in ${sets.length} ways, of which ${done} are checked`;
            problems.push({ location: startOf(dockerfile), message, problem: TOO_MANY_WAYS });
        }
    };
    for (const dockerfile of dockerfiles) {
        try {
            budget.within(DOCKERFILE, () => buildOne(dockerfile));
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg)
                left.push(dockerfile);
            else
                (0,internal_errors/* recordInternalError */.B8)(internalErrors, 'resolving of Dockerfiles', startOf(dockerfile).path, error);
        }
    }
    const [first] = left;
    if (first !== undefined) {
        const message = `the Dockerfiles of this repository take more work than is done: ${left.length} of ${dockerfiles.length}, this one among them, are not checked`;
        problems.push({
            location: startOf(first),
            message,
            problem: 'the Dockerfiles take more work than is done',
        });
    }
    return made;
}
/** Where what concerns a Dockerfile as a whole is reported; one that stands in a compose file, at that file. */
function startOf({ path }) {
    return { path: path.replace(/\0.*$/s, ''), line: 1, column: 1, endLine: 1, endColumn: 1 };
}
/** How a problem of a Dockerfile's many builds is named, however many they are. */
const TOO_MANY_WAYS = 'it is built in too many ways';
/** Ways in which an image of one name is built: each is another base of all that name it. */
const MAX_BASES = 50;
/** Characters that a run is counted as which an image has from the one that is built on it. */
const RUN = 1_000;
/** Steps of a use, beside its bases; and characters of its origins in a step. */
const USE = 5;
const ORIGIN = 16;
/** Without the limit that a call has for its arguments. */
function resolve_addAll(list, more) {
    for (const one of more)
        list.push(one);
}
function resolve_append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
/** Values that a template takes up stand there, with the template's workload. */
function withoutNamed(uses) {
    if (!uses.some((use) => use.unlessNamed))
        return uses;
    const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
    const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
    return uses.filter((use) => !use.unlessNamed || !named.has(placeOf(use.location)));
}
/** What a compose file builds is built on the machines of the pipelines that call for it. */
function composeBuilds(readings, builds) {
    const hosts = new Map();
    for (const { composeBuilds } of readings) {
        for (const { path, host } of composeBuilds) {
            const known = hosts.get(path) ?? new Set();
            hosts.set(path, known);
            known.add(host);
        }
    }
    return builds.flatMap((build) => {
        const here = build.run === null ? undefined : hosts.get(build.run.location.path);
        return here === undefined ? [] : [{ ...build, image: null, run: null, hosts: here }];
    });
}
/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function resolve_assign(builds, dockerfiles) {
    const byPath = new Map();
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path.toLowerCase(), dockerfile);
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path, dockerfile);
    const assigned = new Map();
    for (const build of builds) {
        const dockerfile = byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase());
        if (dockerfile === undefined)
            continue;
        resolve_append(assigned, dockerfile, build);
    }
    return assigned;
}
/**
 * The same reference at the same place, reached by several builds or through an anchor, is one use.
 * @returns for each use the one that stands for it
 */
function merge(uses, problems, budget) {
    const byKey = new Map();
    const representative = new Map();
    // Names may be long, and many: their numbers are not.
    const names = new interned/* Interned */.M();
    for (const use of uses) {
        const { path, line, column } = use.location;
        const key = `${names.numberOf(path)}:${line}:${column}:${names.numberOf(use.reference ?? use.partial)}`;
        const known = byKey.get(key) ?? { use, runs: new Set(), hosts: new Set(), starts: false };
        byKey.set(key, known);
        representative.set(use, known.use);
        for (const run of use.runs)
            known.runs.add(run);
        if (use.role === 'run')
            known.use.role = 'run';
        if (use.unlisted !== true)
            known.use.unlisted = false;
        if (use.build === undefined)
            continue;
        known.hosts.add(use.build.hosts);
        known.starts ||= use.build.starts;
    }
    const hostGroups = new HostGroups(budget);
    let isOver = false;
    for (const { use, runs, hosts, starts } of byKey.values()) {
        use.runs = [...runs];
        if (use.build === undefined)
            continue;
        try {
            use.build = { hosts: hostGroups.union(hosts), starts };
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            const message = 'more machines build this image, and those after it, than are checked';
            if (!isOver)
                problems.push({ location: use.location, message });
            isOver = true;
        }
    }
    return representative;
}
function byPlace(a, b) {
    if (a.location.path !== b.location.path)
        return a.location.path < b.location.path ? -1 : 1;
    if (a.location.line !== b.location.line)
        return a.location.line - b.location.line;
    if (a.location.column !== b.location.column)
        return a.location.column - b.location.column;
    return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}
/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
    representative;
    problems;
    budget;
    #made = new Map();
    #madeOf = new Map();
    #resolved = new Map();
    #cyclic = new Map();
    /** The base images of each list of ways to make an image, for all uses of that image. */
    #bases = new Map();
    #cut = new Set();
    /** The runs of each base, to find one among thousands. */
    #runs = new Map();
    #tooManyRuns = false;
    constructor(made, representative, problems, budget) {
        this.representative = representative;
        this.problems = problems;
        this.budget = budget;
        for (const { image, base } of made) {
            const parsed = (0,reference/* parseReference */.F)(image);
            if (parsed === null)
                continue;
            for (const key of keysOf(parsed))
                resolve_append(this.#made, key, base);
        }
    }
    /** @returns for each use what it resolves to; those that take too much are left as they are written */
    resolve(uses) {
        const left = [];
        for (const use of (0,bases_first/* basesFirst */.F)(uses, (one) => this.#usesBelow(this.#madeHere(one)))) {
            try {
                this.#resolved.set(use, this.#resolveOne(use));
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                left.push(use);
                this.#resolved.set(use, describe(use, NO_BASES, []));
            }
        }
        for (const use of this.#cyclic.keys()) {
            const resolved = this.#resolved.get(use);
            if (resolved !== undefined)
                resolved.cyclic = true;
        }
        const [first] = left;
        if (first !== undefined) {
            const message = `the images of this repository take more work than is done: what ${left.length} of them, from this one on, are based on is not known`;
            this.problems.push({
                location: first.location,
                message,
                problem: 'the images take more work to resolve than is done',
            });
        }
        return uses.flatMap((use) => this.#resolved.get(use) ?? []);
    }
    /** An image whose bases are resolved. */
    #resolveOne(use) {
        const made = this.#madeHere(use);
        const written = use.origins.reduce((sum, { value }) => sum + (value?.length ?? 0), use.partial.length);
        this.budget.spend(USE + written / ORIGIN);
        const resolved = describe(use, this.#basesOf(made), made);
        this.#passOn(use.runs, resolved.bases);
        return resolved;
    }
    #basesOf(made) {
        if (made.length === 0)
            return NO_BASES;
        const known = this.#bases.get(made);
        if (known !== undefined)
            return known;
        const below = this.#usesBelow(made);
        this.budget.spend(below.length);
        const images = below.map((use) => this.#resolved.get(use) ?? this.#closing(use));
        const bases = { images, versions: versionsOf(images, this.budget) };
        // What closes a circle is another base for the others.
        if (below.every((use) => this.#resolved.has(use)))
            this.#bases.set(made, bases);
        return bases;
    }
    /** An image that is built from itself has no base: the inner use stays without one. */
    #closing(use) {
        const known = this.#cyclic.get(use) ?? describe(use, NO_BASES, []);
        this.#cyclic.set(use, known);
        return known;
    }
    /** What runs an image runs its bases. */
    #passOn(runs, bases) {
        for (const base of bases) {
            const known = this.#runs.get(base) ?? new Set(base.runs);
            this.#runs.set(base, known);
            const added = runs.filter((run) => !known.has(run));
            if (this.budget.affords(runs.length, RUN * added.length)) {
                for (const run of added)
                    known.add(run);
                resolve_addAll(base.runs, added);
            }
            else if (!this.#tooManyRuns) {
                this.#tooManyRuns = true;
                const message = 'more workloads run the images that are built on this one than are followed';
                this.problems.push({ location: base.location, message });
            }
        }
    }
    #usesBelow(made) {
        const uses = made.flatMap((base) => base !== null && 'use' in base ? (this.representative.get(base.use) ?? base.use) : []);
        return [...new Set(uses)];
    }
    /** By name and tag, else by name alone: a pipeline may give the tag. */
    #madeHere(use) {
        const known = this.#madeOf.get(use);
        if (known !== undefined)
            return known;
        const parsed = (0,reference/* parseReference */.F)(use.reference ?? '');
        const key = parsed === null ? undefined : keysOf(parsed).find((one) => this.#made.has(one));
        const made = key === undefined ? undefined : this.#made.get(key);
        if (made !== undefined && made.length > MAX_BASES && !this.#cut.has(made)) {
            const message = `${key} is built in ${made.length} ways, of which ${MAX_BASES} are checked`;
            this.problems.push({
                location: use.location,
                message,
                problem: `${key} is built in too many ways`,
            });
            made.length = MAX_BASES;
            this.#cut.add(made);
        }
        this.#madeOf.set(use, made ?? []);
        return made ?? [];
    }
}
const NO_BASES = { images: [], versions: [] };
function keysOf(parsed) {
    const name = `${parsed.registry}/${parsed.repository}`;
    return [`${name}:${parsed.tag ?? 'latest'}`, name];
}
function describe(use, bases, made) {
    const parsed = (0,reference/* parseReference */.F)(use.reference ?? '');
    const reading = readPartial(use, parsed);
    const nothing = made.find((base) => base !== null && 'scratch' in base);
    const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
    return {
        ...use,
        origins: withCause(use.origins, parsed?.tag ?? null),
        parsed,
        reading,
        bases: bases.images,
        madeHere: made.length > 0,
        answer: null,
        scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
        cyclic: false,
        os: osOf(use, reading, bases.images),
        versions,
        evidence: versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
    };
}
/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use, parsed) {
    if (parsed !== null)
        return (0,tags/* readReference */.W)(parsed);
    const trimmed = withoutSeparators(use.partial);
    const partial = (0,reference/* parseReference */.F)(trimmed.replace(/:[._-]+/, ':'));
    if (partial === null)
        return null;
    const reading = (0,tags/* readReference */.W)(partial);
    // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
    return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}
/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text) {
    const separators = ':@/._-';
    let start = 0;
    let end = text.length;
    while (start < end && separators.includes(text.charAt(start)))
        start++;
    while (start < end && separators.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function osOf(use, reading, bases) {
    if (use.platform?.startsWith('windows'))
        return 'windows';
    if (use.platform?.startsWith('linux'))
        return 'linux';
    const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (built.length > 0)
        return built.includes('windows') ? 'windows' : 'linux';
    // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
    const placed = use.kind === 'dockerfile'
        ? undefined
        : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
    const placement = placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? 'unknown');
    // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
    if (reading?.os === 'windows' && reading.floating && placement === 'linux')
        return 'linux';
    return reading === null || reading.os === 'unknown' ? placement : reading.os;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 29 modules
var rules = __webpack_require__(9753);
// EXTERNAL MODULE: ./lib/rules/internal-error.js
var internal_error = __webpack_require__(6069);
// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __webpack_require__(9055);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/rules/support/placed.js
var support_placed = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/pipeline/apply-rules.js





const MAX_RELATED = limits/* MAX_ITEMS */._5.related;
/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function applyRules(rules, context) {
    const findings = [];
    const places = new SharedPlaces();
    for (const rule of rules) {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            continue;
        const run = new RuleRun(rule, context);
        for (const raw of run.findings())
            findings.push(...run.guarded(raw.location.path, () => [findingOf(rule, raw, configured, places, context)]));
        run.reportCut();
    }
    return withoutDuplicates(findings);
}
/** Steps of a place, or a target, that a finding names: it is compared, written and hashed. */
const NAMED = 40;
/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
    rule;
    context;
    /** Where the budget was used up, and how often. */
    #cut = null;
    constructor(rule, context) {
        this.rule = rule;
        this.context = context;
    }
    /**
     * What the rule finds at each image, in each workload, and in the repository as a whole: one after the other, since
     * what a rule finds holds much more than the finding that is made of it.
     */
    *findings() {
        const { rule, context } = this;
        const { checkImage, checkWorkload, check } = rule;
        if (checkImage !== undefined)
            for (const judged of context.uses)
                yield* this.#paid(judged.use.location, judged.outcomes.length, () => checkImage(judged, context));
        if (checkWorkload !== undefined)
            for (const placed of this.guarded(null, () => (0,support_placed/* placedImages */.oK)(context.uses))) {
                const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
                const [first] = placed;
                if (first !== undefined)
                    yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
            }
        if (check !== undefined)
            yield* this.guarded(null, () => check(context));
    }
    guarded(path, work) {
        return (0,internal_errors/* attempt */.CD)(`rule ${this.rule.id}`, path, this.context.internalErrors, work, []);
    }
    /** Adds a problem where the rule has not looked at everything. */
    reportCut() {
        if (this.#cut === null)
            return;
        const { at, count } = this.#cut;
        const { id } = this.rule;
        this.context.problems.push({
            location: at,
            message: `rule ${id} takes more work than is done: ${count} images or workloads, from this one on, are not checked by it`,
            problem: `rule ${id} takes more work than is done`,
        });
    }
    #paid(at, outcomes, work) {
        return this.guarded(at.path, () => {
            try {
                this.context.budget.spend(1 + outcomes);
                const found = work();
                const named = found.reduce((sum, raw) => sum + namedBy(raw), 0);
                this.context.budget.spend(NAMED * named);
                return found;
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
                return [];
            }
        });
    }
}
function namedBy({ targets, related }) {
    return (targets?.length ?? 0) + (related?.length ?? 0);
}
function findingOf(rule, raw, configured, places, context) {
    const identity = {
        ruleId: rule.id,
        path: raw.location.path,
        subject: (0,fingerprint/* boundSubject */.HN)(raw.subject),
        targets: [...new Set((raw.targets ?? []).map((target) => target.name))],
    };
    return {
        ...identity,
        level: configured ?? raw.level ?? rule.level,
        ...rule.words(raw.args),
        ...raw.location,
        related: places.of(raw.related ?? [], context),
        fingerprint: (0,fingerprint/* fingerprintOf */.ax)(identity),
        fix: raw.fix ?? null,
        suppressed: null,
    };
}
/** Related places of many findings are the same ones, e.g. where each target is declared: equal ones are one object. */
class SharedPlaces {
    #known = new Map();
    /** @param context counts those that a finding has no room for */
    of(places, context) {
        context.cuts.places += Math.max(0, places.length - MAX_RELATED);
        return places.slice(0, MAX_RELATED).map((place) => {
            const { path, line, column, endLine, endColumn, message, cause } = place;
            const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
            const known = this.#known.get(key) ?? place;
            this.#known.set(key, known);
            return known;
        });
    }
}
/**
 * One finding for those that differ in nothing but their related places: a Dockerfile that two jobs build on runners of
 * one label, a container that two overlays of a kustomization change alike.
 */
function withoutDuplicates(findings) {
    const distinct = [];
    /** By identity and place: indexes in the list above. Of one identity and place there is hardly ever more than one. */
    const known = new Map();
    for (const finding of findings) {
        const { fingerprint, line, column, endLine, endColumn, path } = finding;
        const key = `${fingerprint} ${line}:${column}-${endLine}:${endColumn} ${path}`;
        const indexes = known.get(key) ?? [];
        known.set(key, indexes);
        const index = indexes.find((at) => saysTheSame(distinct[at], finding));
        const equal = index === undefined ? undefined : distinct[index];
        if (index !== undefined && equal !== undefined) {
            distinct[index] = { ...equal, related: united(equal, finding) };
            continue;
        }
        indexes.push(distinct.length);
        distinct.push(finding);
    }
    return distinct;
}
function saysTheSame(one, { level, title, message }) {
    return one?.level === level && one.title === title && one.message === message;
}
function united(one, other) {
    if (one.related.length >= MAX_RELATED)
        return one.related;
    const known = new Set(one.related.map((place) => JSON.stringify(place)));
    return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}

// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
;// CONCATENATED MODULE: ./lib/pipeline/crop-uses.js



/** Parts that are listed of a text with hundreds of thousands of variables. */
const MAX_PARTS = limits/* MAX_ITEMS */._5.parts;
/**
 * Cuts what files name, in one place and before anything is made of it: a file of 1 MiB can be one image's name, and
 * every pod can use it. Nothing valid is that long, so no image is judged by a part of its name; names that differ still
 * do when they are cut.
 */
function cropUses(uses) {
    for (const use of uses) {
        use.raw = (0,fingerprint/* boundText */.O6)(use.raw, limits/* MAX_TEXT */.lG.reference);
        use.partial = (0,fingerprint/* boundText */.O6)(use.partial, limits/* MAX_TEXT */.lG.reference);
        if (use.reference !== null)
            use.reference = (0,fingerprint/* boundText */.O6)(use.reference, limits/* MAX_TEXT */.lG.reference);
        use.unresolved = someNames(use.unresolved);
        for (const run of use.runs)
            run.name = (0,fingerprint/* boundText */.O6)(run.name, limits/* MAX_TEXT */.lG.name);
    }
}
/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names) {
    const distinct = names.length > MAX_PARTS ? [...new Set(names)] : names;
    const shown = distinct.slice(0, MAX_PARTS - 1).map((name) => (0,crop/* crop */.B)(name, limits/* MAX_TEXT */.lG.name));
    const more = distinct.length - shown.length;
    return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => (0,crop/* crop */.B)(name, limits/* MAX_TEXT */.lG.name));
}

// EXTERNAL MODULE: ./lib/windows/published-image.js + 1 modules
var published_image = __webpack_require__(378);
;// CONCATENATED MODULE: ./lib/pipeline/judging/base-images.js
// The third-party images that an image is based on. Of thousands of images, most are based on the same few.




/** Characters that an entry of a list is counted as. */
const ENTRY = 8;
/** Finds the base images of every image, each list once. */
class BaseImageFinder {
    budget;
    #known = new Map();
    #representatives = new Map();
    #lists = new Map();
    #numbers = new interned/* Interned */.M();
    constructor(budget) {
        this.budget = budget;
    }
    /**
     * @returns itself, where it is not built in this repository; of base images of which the same is known, the first
     * @throws OverBudget
     */
    of(use) {
        const known = this.#known.get(use);
        if (known !== undefined)
            return known;
        const unknown = (0,bases_first/* basesFirst */.F)([use], ({ bases }) => bases.filter((base) => !this.#known.has(base)));
        for (const one of unknown) {
            this.budget.spend(1 + one.bases.length);
            this.#known.set(one, this.#listOf(one));
        }
        return this.#known.get(use) ?? [];
    }
    #listOf(use) {
        const lists = new Set(use.bases.map((base) => this.#known.get(base) ?? []));
        const [only] = lists;
        if (only === undefined)
            return this.#interned([this.#representative(use)]);
        if (lists.size === 1)
            return only;
        const all = new Set();
        for (const list of lists) {
            this.budget.spend(list.length);
            for (const base of list)
                all.add(base);
        }
        return this.#interned([...all]);
    }
    #interned(list) {
        const key = list.map((one) => this.#numbers.numberOf(one)).join();
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        this.budget.make(key.length + ENTRY * list.length);
        this.#lists.set(key, list);
        return list;
    }
    /** The first image of which the same is known, as far as a verdict depends on it. */
    #representative(use) {
        const { reading, parsed, scratch, answer } = use;
        const [version] = use.versions;
        const key = JSON.stringify([
            version === undefined ? null : (0,windows_version/* formatVersion */.qh)(version),
            answer === null ? null : this.#numbers.numberOf(answer),
            [reading?.hostProcessBase, reading?.nanoServer, reading?.atLeast, reading?.neverMade],
            (0,os_tokens.architectureIn)((0,os_tokens.tokensOf)(parsed?.tag ?? null)),
            parsed?.registry === 'mcr.microsoft.com',
            scratch !== null,
        ]);
        const known = this.#representatives.get(key) ?? use;
        this.#representatives.set(key, known);
        return known;
    }
}

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 2 modules
var compatibility = __webpack_require__(2933);
// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __webpack_require__(2258);
;// CONCATENATED MODULE: ./lib/pipeline/judging/judge-image.js
// What an image's base images mean on one host: of several, the worst, since each may be the one that runs.




/** The worst of some judgements, the first of equal ones. @throws where there is none */
function worstOf(judgements) {
    return judgements.reduce((worst, other) => (0,severity/* severity */.y)(other.verdict) > (0,severity/* severity */.y)(worst.verdict) ? other : worst);
}
/** An image that is run: where something is known of one of its base images, the others do not count. */
function judgeRun(bases, hostProcess, host, isolation) {
    const known = bases.filter((base) => base.versions.length > 0 || base.answer?.kind === 'found');
    return worstOf((known.length > 0 ? known : bases).map((base) => judgeBase(base, hostProcess, host, isolation)));
}
/** An image on a machine that builds on it. @param architecture the machine's, where it is known */
function judgeBuild(bases, architecture, host, isolation) {
    return worstOf(bases.map((base) => onArchitecture(base, architecture) ?? judgeBase(base, false, host, isolation)));
}
/** Null where the host's architecture speaks against nothing that is known of an image. */
function onArchitecture(base, wanted) {
    if (wanted === undefined)
        return null;
    const version = base.versions[0] ?? null;
    const platforms = base.answer?.kind === 'found' ? base.answer.platforms.filter(({ os }) => os === 'windows') : null;
    // Others may well have images of their own; Microsoft's are known.
    const known = platforms?.map(({ architecture }) => architecture) ??
        (version !== null && base.parsed?.registry === 'mcr.microsoft.com'
            ? [(0,os_tokens.architectureIn)((0,os_tokens.tokensOf)(base.parsed.tag))]
            : []);
    if (known.length === 0 || known.includes(wanted))
        return null;
    return { ...(0,compatibility/* noArchitecture */.B_)([...new Set(known)], wanted), version, breakages: [] };
}
/** A third-party image: by what its registry says, else by its tag. */
function judgeBase(base, asHostProcess, host, isolation) {
    const hostProcess = asHostProcess || (base.reading?.hostProcessBase ?? false);
    const { nanoServer, atLeast } = base.reading ?? {};
    const traits = { hostProcess, nanoServer: nanoServer ?? false, atLeast: atLeast ?? null };
    // Where the registry's documents state no version, the tag's is the best that is known.
    const version = base.versions[0] ?? null;
    if (base.answer?.kind !== 'found') {
        if (base.reading?.neverMade === true)
            return { ...(0,compatibility/* noImage */.$0)(), version, breakages: [] };
        const architecture = (0,os_tokens.architectureIn)((0,os_tokens.tokensOf)(base.parsed?.tag ?? null));
        if (version !== null && (0,published_image/* isForeign */.jq)(host, architecture))
            return { ...(0,compatibility/* noArchitecture */.B_)([architecture], 'amd64'), version, breakages: [] };
        const image = { os: 'windows', version, scratch: base.scratch !== null, ...traits };
        return (0,published_image/* judgeImage */.xQ)(host, image, isolation);
    }
    const [only, ...others] = base.answer.platforms;
    const platforms = only?.version === null && others.length === 0 ? [{ ...only, version }] : base.answer.platforms;
    return (0,published_image/* judgePublished */.ad)(host, platforms, traits, isolation);
}

;// CONCATENATED MODULE: ./lib/pipeline/judging/outcomes.js
// What images mean on targets and on machines that build, each of it worked out once: runs of which the same is known
// share one list. A hundred thousand uses on fifty targets are few lists, and what is made of a list is made once too.





/** Characters that an outcome is counted as, beside its reason, and an entry of a list. */
const OUTCOME = 500;
const outcomes_ENTRY = 8;
/** Steps that a judgement of one base image costs. */
const JUDGEMENT = 5;
class Outcomes {
    budget;
    #bases;
    #numbers = new interned/* Interned */.M();
    #outcomes = new Map();
    #lists = new Map();
    #unions = new Map();
    #builds = new Map();
    constructor(budget) {
        this.budget = budget;
        this.#bases = new BaseImageFinder(budget);
    }
    /** One run of an image on the targets where it may land. @throws OverBudget */
    on(use, run, landed) {
        const ofRun = [
            this.#imageNumber(use),
            run.isolation?.value ?? '',
            run.hostProcess,
            (0,orchestrators/* usualOrchestrator */.jP)(run.workload).id,
        ].join();
        const key = `${ofRun} ${this.#numbers.numberOf(landed)}`;
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        this.#pay(landed.length, outcomes_ENTRY);
        const byTarget = this.#outcomes.get(ofRun) ?? new Map();
        this.#outcomes.set(ofRun, byTarget);
        const list = landed.map((target) => {
            const outcome = byTarget.get(target) ?? this.#outcomeOf(use, run, target);
            byTarget.set(target, outcome);
            return outcome;
        });
        this.#lists.set(key, list);
        return list;
    }
    /** Several lists as one, in which each outcome stands once. @throws OverBudget */
    union(lists) {
        const distinct = new Set(lists);
        const [only] = distinct;
        if (only === undefined || distinct.size === 1)
            return only ?? [];
        const key = [...distinct].map((list) => this.#numbers.numberOf(list)).join();
        const known = this.#unions.get(key);
        if (known !== undefined)
            return known;
        const all = new Set();
        for (const list of distinct) {
            this.#pay(list.length, outcomes_ENTRY);
            for (const outcome of list)
                all.add(outcome);
        }
        this.budget.make(key.length);
        const union = [...all];
        this.#unions.set(key, union);
        return union;
    }
    /**
     * Whether the machines that build a Dockerfile can: a stage with a RUN starts a container of its base; everything
     * else is only pulled, which classic Docker refuses for an image that is newer than its host.
     * Source: moby/moby, daemon/internal/distribution/pull_v2_windows.go, checkImageCompatibility.
     * @param hosts machines that the files ask for @param declared those of the configuration @throws OverBudget
     */
    ofBuild(use, hosts, declared, starts) {
        if (hosts.size + declared.length === 0)
            return [];
        const bases = this.#bases.of(use);
        const key = [bases, hosts, declared].map((list) => this.#numbers.numberOf(list)).join() + starts;
        const known = this.#builds.get(key) ?? [...hosts, ...declared].map((host) => this.#built(bases, host, starts));
        this.#builds.set(key, known);
        return known;
    }
    #built(bases, host, starts) {
        this.#pay(JUDGEMENT * bases.length, OUTCOME);
        const under = { version: host.version, client: host.client, runtime: 'docker' };
        // Whatever is not newer can be pulled, and Hyper-V isolation runs just that.
        const isolation = starts ? host.isolation : 'hyperv';
        return { host, starts, ...judgeBuild(bases, host.runner?.architecture, under, isolation) };
    }
    /** The same for images of which the same is known. */
    #imageNumber(use) {
        if (use.role !== 'run')
            return this.#numbers.numberOf(use.role);
        return this.#numbers.numberOf(use.os === 'linux' ? published_image/* LINUX_IMAGE */.zS : this.#bases.of(use));
    }
    #outcomeOf(use, run, target) {
        const isolation = run.isolation?.value ?? target.isolation[0] ?? 'process';
        const isolationOffered = isolation === 'process' || target.isolation.includes('hyperv');
        // A pod is started by Kubernetes, also on a target that does not say what it is.
        const { runtime } = (0,orchestrators/* orchestratorOn */.eS)(target, run.workload);
        const host = { version: target.version, client: target.client, runtime };
        const common = { target, isolation, isolationOffered, host, version: null, breakages: [] };
        this.budget.make(OUTCOME);
        if (use.role !== 'run') {
            const reason = use.role === 'source'
                ? 'Files are copied out of this image; it is not run.'
                : 'This build stage runs where the image is built, not on the targets.';
            return { ...common, verdict: 'exempt', rule: use.role, reason, source: '' };
        }
        if (!isolationOffered) {
            const reason = `The workload asks for Hyper-V isolation, which ${target.name} does not offer.`;
            return { ...common, verdict: 'unsupported', rule: 'isolation', reason, source: '' };
        }
        if (use.os === 'linux')
            return { ...common, ...(0,published_image/* judgeImage */.xQ)(host, published_image/* LINUX_IMAGE */.zS, isolation) };
        const bases = this.#bases.of(use);
        this.budget.spend(JUDGEMENT * bases.length);
        const judgement = judgeRun(bases, run.hostProcess, host, isolation);
        this.budget.make(judgement.reason.length);
        return { ...common, ...judgement };
    }
    #pay(count, characters) {
        this.budget.spend(1 + count);
        this.budget.make(count * characters);
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judging/placements.js
// On which targets workloads may land. Most workloads of a repository ask for the same, and share one answer.


/** Characters that an entry of a list is counted as, and those of a target that is ruled out beside its reason. */
const placements_ENTRY = 8;
const RULED_OUT = 60;
/** Characters of a workload's text that are compared in a step. */
const COMPARED = 16;
class Placements {
    budget;
    #numbers = new interned/* Interned */.M();
    #workloads = new Map();
    #placements = new Map();
    #lists = new Map();
    constructor(budget) {
        this.budget = budget;
    }
    /** @throws OverBudget */
    of(workload, targets) {
        const key = `${this.#workloadNumber(workload)} ${this.#numbers.numberOf(targets)}`;
        const known = this.#placements.get(key) ?? this.#place(workload, targets);
        this.#placements.set(key, known);
        return known;
    }
    /** @returns the targets that pass a test, as the list that all share who have the same. @throws OverBudget */
    only(targets, test) {
        this.budget.spend(1 + targets.length);
        const found = targets.filter(test);
        const key = found.map((target) => this.#numbers.numberOf(target)).join();
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        this.budget.make(key.length + placements_ENTRY * found.length);
        this.#lists.set(key, found);
        return found;
    }
    #place(workload, targets) {
        const ruledOut = [];
        const landed = this.only(targets, (target) => {
            const where = (0,orchestrators/* schedule */._)(workload, target);
            if (!where.schedulable) {
                this.budget.make(RULED_OUT + where.because.length);
                ruledOut.push({ target, reason: where.because });
            }
            return where.schedulable;
        });
        return { landed, ruledOut };
    }
    /** The same for workloads that ask for the same, wherever they stand. */
    #workloadNumber(workload) {
        const known = this.#workloads.get(workload);
        if (known !== undefined)
            return known;
        const { kind, os, nodeSelector, affinityTerms, tolerations, constraints, nodeName } = workload;
        const asked = constraints.map(({ key, operator, value }) => [key, operator, value]);
        const text = JSON.stringify([kind, os, nodeSelector, affinityTerms, tolerations, asked, nodeName]);
        this.budget.spend(1 + text.length / COMPARED);
        this.budget.make(text.length);
        const number = this.#numbers.numberOf(text);
        this.#workloads.set(workload, number);
        return number;
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judging/runtime-classes.js
/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const HYPER_V = /hyper-?v|wcow-hypervisor/i;
/** Characters that a label of a node selector is counted as. */
const LABEL = 16;
/**
 * @returns gives a run what its RuntimeClass adds: node labels, tolerations, and Hyper-V isolation by its handler.
 * It throws OverBudget where that takes too much.
 */
function applyRuntimeClasses(runtimeClasses, budget) {
    const additions = new Map();
    return (run) => {
        if (run.runtimeClass === null)
            return run;
        const { name, location } = run.runtimeClass;
        const runtimeClass = runtimeClasses.get(name);
        const isHyperV = HYPER_V.test(runtimeClass?.handler ?? name);
        const isolation = isHyperV ? { value: 'hyperv', location } : run.isolation;
        if (runtimeClass === undefined)
            return { ...run, isolation };
        const addition = additions.get(name) ?? new Addition(runtimeClass, budget);
        additions.set(name, addition);
        return { ...run, isolation, ...addition.to(run) };
    };
}
/** What one class adds. The containers of a pod share its workload and its labels, and still do afterwards. */
class Addition {
    added;
    budget;
    #workloads = new Map();
    #labels = new Map();
    #size;
    constructor(added, budget) {
        this.added = added;
        this.budget = budget;
        this.#size =
            Object.keys(added.nodeSelector).length + added.tolerations.length + (added.labels?.length ?? 0);
    }
    to({ workload, labels }) {
        const placed = this.#workloads.get(workload) ?? this.#workloadOf(workload);
        this.#workloads.set(workload, placed);
        const places = this.#labels.get(labels) ?? this.#labelsOf(labels ?? []);
        this.#labels.set(labels, places);
        return { workload: placed, labels: places };
    }
    #workloadOf(workload) {
        this.#pay(Object.keys(workload.nodeSelector).length + workload.tolerations.length);
        return {
            ...workload,
            nodeSelector: { ...workload.nodeSelector, ...this.added.nodeSelector },
            tolerations: [...workload.tolerations, ...this.added.tolerations],
        };
    }
    #labelsOf(labels) {
        this.#pay(labels.length);
        return [...labels, ...(this.added.labels ?? [])];
    }
    #pay(own) {
        this.budget.spend(1 + own + this.#size);
        this.budget.make(LABEL * (own + this.#size));
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judge.js
// Every image use against every declared target: which targets it may land on, and what it means there.






/** A Dockerfile's image of which no file says how it is run. */
const NOTHING_SAID = {
    kind: null,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
};
/**
 * Judges every use. One that takes more than the budget has no outcomes, and a problem says how many there are.
 * @param problems takes up what is not judged
 * @param internalErrors takes up where judging one fails: the others are judged all the same
 */
function judgeUses(uses, matrix, budget, problems, internalErrors) {
    const judge = new Judge(matrix, budget);
    const left = [];
    const judged = uses.map((use) => {
        try {
            return judge.judge(use);
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg)
                left.push(use);
            else
                (0,internal_errors/* recordInternalError */.B8)(internalErrors, 'judgement of images', use.location.path, error);
            return { use, runs: [], byRun: [], outcomes: [], builds: [], homeless: [], strays: [] };
        }
    });
    const [first] = left;
    if (first !== undefined) {
        const message = `the images of this repository take more work to judge than is done: ${left.length} of ${uses.length}, from this one on, are not held against the targets`;
        problems.push({
            location: first.location,
            message,
            problem: 'the images take more work to judge than is done',
        });
    }
    return judged;
}
class Judge {
    matrix;
    budget;
    #placements;
    #outcomes;
    #place;
    constructor(matrix, budget) {
        this.matrix = matrix;
        this.budget = budget;
        this.#placements = new Placements(budget);
        this.#outcomes = new Outcomes(budget);
        this.#place = applyRuntimeClasses(matrix.runtimeClasses, budget);
    }
    judge(use) {
        const { path } = use.location;
        const targets = this.matrix.targetsOf(path);
        const runs = judgedRuns(use);
        this.budget.spend(1 + runs.length);
        const placed = runs.map((run) => this.#place(run));
        const byRun = [];
        const homeless = [];
        for (const run of placed) {
            const said = run.workload.kind !== null;
            const { landed, ruledOut } = this.#placements.of(run.workload, said ? targets : this.#unsaid(use, targets));
            byRun.push({ run, outcomes: landed.length === 0 ? [] : this.#outcomes.on(use, run, landed) });
            if (landed.length === 0 && said && use.os === 'windows' && this.matrix.config.targets.length > 0)
                homeless.push({ run, because: ruledOut });
        }
        return {
            use,
            runs: placed,
            byRun,
            outcomes: this.#outcomes.union(byRun.map(({ outcomes }) => outcomes).filter((list) => list.length > 0)),
            builds: this.#builds(use),
            homeless,
            strays: isLinuxItself(use) ? this.#strays(use, targets) : [],
        };
    }
    /** The targets on which no file of the repository says how the image is run. */
    #unsaid(use, targets) {
        if (use.runs.length === 0)
            return targets;
        this.budget.spend(use.runs.length);
        // One workload stands for all of its kind.
        const kinds = [...new Map(use.runs.map(({ workload }) => [workload.kind, workload])).values()];
        return this.#placements.only(targets, (target) => !kinds.some((workload) => (0,orchestrators/* orchestratorOn */.eS)(target, workload).runs(workload)));
    }
    #strays(use, targets) {
        if (use.kind === 'dockerfile' || use.runs.length === 0)
            return [];
        const nodes = this.#placements.only(targets, ({ platform }) => platform !== null && (0,orchestrators/* orchestratorNamed */.sE)(platform).mixesSystems);
        if (nodes.length === 0)
            return [];
        this.budget.spend(use.runs.length);
        return use.runs.map(this.#place).flatMap((run) => {
            if (!(0,orchestrators/* usualOrchestrator */.jP)(run.workload).mixesSystems || run.workload.os !== null || run.hostProcess)
                return [];
            const open = this.#placements.of(run.workload, nodes).landed;
            return open.length > 0 ? [{ run, targets: open }] : [];
        });
    }
    #builds(use) {
        if (use.build === undefined || use.os !== 'windows')
            return [];
        const { hosts, starts } = use.build;
        return this.#outcomes.ofBuild(use, hosts, this.matrix.buildHostsOf(use.location.path), starts);
    }
}
/** Of a Linux image those that ask for a Windows host; where nothing tells the system of an image, none. */
function judgedRuns(use) {
    if (use.os === 'windows')
        return runsOf(use);
    if (use.kind === 'dockerfile' || !isLinuxItself(use))
        return [];
    return use.runs.filter((run) => run.hostProcess || (0,orchestrators/* asksForWindows */.nM)(run.workload));
}
/** Not only by where one of the workloads runs it: the image, or what it is built on, tells. */
function isLinuxItself({ os, platform, reading, bases, answer }) {
    if (os !== 'linux')
        return false;
    if (platform !== null || reading?.os === 'linux')
        return true;
    return answer?.kind === 'found' || bases.some((base) => base.os === 'linux');
}
/** A Dockerfile's image may also be run by what no file here says. */
function runsOf(use) {
    if (use.kind !== 'dockerfile')
        return use.runs;
    const unsaid = {
        workload: NOTHING_SAID,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name: 'image',
        location: use.location,
    };
    return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
}

// EXTERNAL MODULE: ./lib/discovery/checked-out.js
var checked_out = __webpack_require__(9890);
;// CONCATENATED MODULE: ./lib/pipeline/look-up.js
// Which references a registry is asked about, and what its answers make of the image uses.





/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;
/**
 * Asks for every reference that may be Windows and is not built here, each once, and gives the uses their answers.
 * @param uses are changed: OS, OS versions and evidence become the registry's where it knows
 * @param budget what passing on the answers to what is built here may cost
 * @param problems takes up where that is too much
 * @returns how many requests were sent, and remarks on the run
 */
async function lookUpImages(uses, config, options, budget, problems) {
    const wanted = [];
    const references = new Map();
    for (const use of options.lookup === 'never' ? [] : uses) {
        if (use.parsed === null || !isAsked(use, options.lookup))
            continue;
        const key = keyOf(use.parsed);
        wanted.push({ use, key });
        references.set(key, use.parsed);
    }
    if (wanted.length === 0)
        return { requests: 0, notes: [] };
    const asked = new Map([...references].slice(0, MAX_REFERENCES));
    const notes = [];
    const { askRegistries } = await __webpack_require__.e(/* import() */ 2790).then(__webpack_require__.bind(__webpack_require__, 2790));
    const { answers, requests } = await askRegistries(asked, {
        registries: { ...config.registries, allowUnlisted: config.registries.allowUnlisted === true },
        cacheDirectory: options.cacheDirectory,
        trees: (0,checked_out/* checkedOutTrees */.vu)(options.root),
        logins: options.logins,
        onSecret: options.onSecret,
        onProblem: (message) => notes.push(message),
        onAnswer: options.onAnswer,
    });
    for (const { use, key } of wanted)
        learn(use, answers.get(key) ?? null);
    inheritAll(uses, budget, problems);
    if (references.size > asked.size) {
        notes.push(`${references.size - asked.size} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`);
    }
    return { requests, notes };
}
function isAsked(use, lookup) {
    // A withdrawn tag is known not to be there.
    if (use.madeHere || use.cyclic || use.reading?.withdrawn === true)
        return false;
    return lookup === 'always' || use.os === 'windows';
}
/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }) {
    return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
function learn(use, answer) {
    use.answer = answer;
    if (answer?.kind !== 'found')
        return;
    use.os = look_up_osOf(use, answer);
    const versions = answer.platforms.flatMap(({ os, version }) => os === 'windows' && version !== null ? [version] : []);
    // Where the registry's documents state no version, the tag stays the best that is known.
    if (versions.length === 0 && use.versions.length > 0)
        return;
    use.versions = (0,windows_version/* distinctVersions */.G6)(versions);
    use.evidence = answer.evidence;
}
/** What a file says of the platform stands; else the platforms that there are decide. */
function look_up_osOf(use, { platforms }) {
    if (use.platform !== null || isPlaced(use))
        return use.os;
    const systems = new Set(platforms.map((platform) => platform.os));
    if (systems.size === 1)
        return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
    return use.os;
}
function isPlaced(use) {
    return use.kind !== 'dockerfile' && use.runs.some((run) => run.workload.os !== null || run.hostProcess);
}
/** Passes what is known now of base images on to those that are built on them here. */
function inheritAll(uses, budget, problems) {
    let isOver = false;
    for (const use of (0,bases_first/* basesFirst */.F)(uses, ({ bases }) => bases)) {
        try {
            inherit(use, budget);
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            const message = 'what registries say of base images is not passed on to this image, and to those after it: it takes too much work';
            if (!isOver)
                problems.push({ location: use.location, message });
            isOver = true;
        }
    }
}
/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherit(use, budget) {
    if (use.bases.length === 0)
        return;
    budget.spend(use.bases.length);
    const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (use.platform === null && systems.length > 0)
        use.os = systems.includes('windows') ? 'windows' : 'linux';
    const known = use.bases.find((base) => base.versions.length > 0);
    if (known === undefined)
        return;
    use.versions = versionsOf(use.bases, budget);
    use.evidence = known.evidence;
}

;// CONCATENATED MODULE: ./lib/pipeline/report-images.js
// Targets and image uses in the report's form.



function targetsOf(config) {
    return config.targets.map(targetOf);
}
/** What only a pipeline's arguments make is compared with build hosts, and not listed. */
function imagesOf(judged) {
    const lists = new VerdictLists();
    return judged
        .filter(({ use }) => use.unlisted !== true)
        .map(({ use, outcomes }) => ({
        ...use.location,
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        os: use.os,
        osVersions: use.versions.map(windows_version/* formatVersion */.qh),
        evidence: use.evidence,
        digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
        verdicts: lists.of(outcomes),
    }));
}
function targetOf(target) {
    return {
        name: target.name,
        host: (0,windows_version/* formatVersion */.qh)(target.version),
        release: (0,releases/* releaseName */["do"])(target.version.build, target.client),
        client: target.client,
        isolation: target.isolation,
        platform: target.platform,
    };
}
/** The verdicts of image uses. Equal lists are one list, since thousands of uses can have the same ones. */
class VerdictLists {
    #byOutcomes = new Map();
    #verdicts = new Map();
    #lists = new Map();
    of(outcomes) {
        const known = this.#byOutcomes.get(outcomes);
        if (known !== undefined)
            return known;
        const shared = worstByTarget(outcomes).map((outcome) => this.#sharedVerdict(outcome));
        const key = shared.map(({ id }) => id).join();
        const list = this.#lists.get(key) ?? shared.map(({ verdict }) => verdict);
        this.#lists.set(key, list);
        this.#byOutcomes.set(outcomes, list);
        return list;
    }
    #sharedVerdict({ target, isolation, verdict, rule, reason, version }) {
        const made = {
            target: target.name,
            isolation,
            verdict,
            rule,
            reason,
            version: version === null ? null : (0,windows_version/* formatVersion */.qh)(version),
        };
        const key = JSON.stringify(Object.values(made));
        const shared = this.#verdicts.get(key) ?? { id: this.#verdicts.size, verdict: made };
        this.#verdicts.set(key, shared);
        return shared;
    }
}
/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes) {
    const worst = new Map();
    for (const outcome of outcomes) {
        const known = worst.get(outcome.target.name);
        if (known === undefined || (0,severity/* severity */.y)(outcome.verdict) > (0,severity/* severity */.y)(known.verdict))
            worst.set(outcome.target.name, outcome);
    }
    return [...worst.values()];
}

;// CONCATENATED MODULE: ./lib/suppressions/suppression.js
/**
 * Marks the findings that a suppression covers. One whose last day is over marks nothing, and the finding says so.
 * @param today ISO date
 */
function suppress(findings, suppressions, today) {
    const used = new Map();
    if (suppressions.length === 0)
        return { findings: [...findings], used };
    const near = new Map();
    for (const one of suppressions) {
        if (one.by === 'configuration')
            continue;
        const inFile = near.get(one.location.path);
        if (inFile === undefined)
            near.set(one.location.path, [one]);
        else
            inFile.push(one);
    }
    const configured = suppressions.filter(({ by }) => by === 'configuration');
    const meet = (among, finding) => {
        const covering = among.filter(({ rules, covers }) => (rules.length === 0 || rules.includes(finding.ruleId)) && covers(finding));
        for (const one of covering)
            used.set(one, (used.get(one) ?? new Set()).add(finding.ruleId));
        const active = covering.find(({ until }) => until === null || today <= until);
        return { active, over: covering[0] };
    };
    // An entry of the configuration covers a file as a whole: thousands of findings there meet the same ones.
    const meetConfigured = oncePerPathAndRule((finding) => meet(configured, finding));
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null)
            return finding;
        const met = meet(near.get(finding.path) ?? [], finding);
        const other = meetConfigured(finding);
        const active = met.active ?? other.active;
        if (active !== undefined) {
            return { ...finding, suppressed: { by: active.by, reason: active.reason } };
        }
        const over = met.over ?? other.over;
        return over === undefined ? finding : expired(finding, over);
    });
    return { findings: marked, used };
}
function oncePerPathAndRule(meet) {
    const known = new Map();
    return (finding) => {
        const key = `${finding.ruleId} ${finding.path}`;
        const met = known.get(key) ?? meet(finding);
        known.set(key, met);
        return met;
    };
}
function expired(finding, { by, until, location }) {
    const what = by === 'configuration' ? 'entry of the configuration' : by;
    // Before the way out, where a message has one.
    const [said, ...rest] = finding.message.split(/(?= To fix it: )/);
    return {
        ...finding,
        message: `${said} It was suppressed by ${location.path}:${location.line}, and that expired on ${until}.${rest.join('')}`,
        related: [...finding.related, { ...location, message: `this ${what} suppressed it until ${until}` }],
    };
}
/**
 * The suppressions that no finding needs.
 * @param couldFind whether this run could have found what a rule looks for
 */
function unused(suppressions, used, couldFind) {
    return suppressions.flatMap((one) => {
        const met = used.get(one) ?? new Set();
        const idle = one.rules.filter((id) => !met.has(id) && couldFind(id));
        const needed = one.rules.length === 0 ? met.size > 0 : idle.length === 0;
        return needed ? [] : [{ location: one.location, text: one.text, by: one.by, idle, wrong: null }];
    });
}

;// CONCATENATED MODULE: ./lib/pipeline/suppress.js

/**
 * Marks the findings that comments, annotations, the configuration or the baseline accept. None is dropped.
 * @param couldFind whether this run could have found what a rule looks for
 * @param findingsOf puts what is wrong with suppressions into findings; only the configuration accepts those
 * @throws UsageError for a baseline that cannot be read or written
 */
async function applySuppressions(found, sources, options, couldFind, findingsOf) {
    const { suppressions, wrong } = await writtenIn(sources);
    const configured = sources.ignores.map(configuredBy);
    const first = suppress(found, [...suppressions, ...configured], options.today);
    const about = findingsOf([...wrong, ...unused(suppressions, first.used, couldFind)]);
    const second = suppress(about, configured, options.today);
    // What a part of the root does not have, the rest may.
    const whole = options.paths.length === 0;
    for (const [one, ids] of first.used)
        second.used.set(one, new Set([...ids, ...(second.used.get(one) ?? [])]));
    const own = configured.filter((_, index) => sources.ignores[index]?.ignore.shared !== true);
    const idle = whole ? unused(own, second.used, couldFind) : [];
    const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];
    if (!options.baseline)
        return { findings, notes: [] };
    const { holdAgainstBaseline } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 4697));
    const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
    return { findings: [...held.findings, ...findingsOf(held.leftovers)], notes: held.notes };
}
/** Most repositories have none: what reads them is loaded only where there are some. */
async function writtenIn({ commented, readings, ruleIds }) {
    const annotations = readings.flatMap((reading) => reading.ignores ?? []);
    const suppressions = [];
    const wrong = [];
    if (commented.length > 0) {
        const { commentsIn } = await __webpack_require__.e(/* import() */ 3784).then(__webpack_require__.bind(__webpack_require__, 3784));
        for (const file of commented) {
            const inFile = commentsIn(file, ruleIds);
            suppressions.push(...inFile.suppressions);
            wrong.push(...inFile.wrong);
        }
    }
    if (annotations.length > 0) {
        const { fromAnnotations } = await __webpack_require__.e(/* import() */ 7310).then(__webpack_require__.bind(__webpack_require__, 7310));
        const annotated = fromAnnotations(annotations, ruleIds);
        suppressions.push(...annotated.suppressions);
        wrong.push(...annotated.wrong);
    }
    return { suppressions, wrong };
}
function configuredBy({ ignore, matches }) {
    // Findings of one file come one after the other: a glob is held against it once.
    let last = null;
    return {
        ...ignore,
        by: 'configuration',
        text: `paths: ${ignore.paths.join(', ')}; rules: ${ignore.rules.join(', ')}; reason: ${ignore.reason}`,
        covers({ path }) {
            if (last?.path !== path)
                last = { path, covered: matches(path) };
            return last.covered;
        },
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/variants.js
// Dockerfiles that are variants of one image: the same path but for the Windows release in it, or one FROM line that
// is built with several values. Together they cover the matrix: none of them must run on every target.


/** Words of a path that name a release, as base images' tags do. */
const RELEASE_WORDS = new Set(releases/* releases */.D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
const YEAR = /^20(?:16|19|22|25)$/;
/**
 * Takes a variant off the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
function coverTogether(judged) {
    const groups = new Map();
    for (const one of judged) {
        const key = variants_keyOf(one);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const changed = new Map();
    for (const group of groups.values()) {
        if (new Set(group.map(buildOf)).size < 2)
            continue;
        const newest = group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
        const lists = new Set(group.map(({ outcomes }) => outcomes));
        const fitted = new Set([...lists].flatMap((list) => list.filter(fits).map((o) => o.target)));
        // Where none fits, the newest variant is the one to make the missing one from.
        const covered = oncePerList((list) => list.filter(fits));
        const orMissing = oncePerList((list) => list.filter((o) => fits(o) || !fitted.has(o.target)));
        const named = group.slice(0, MAX_NAMED);
        for (const one of group) {
            const variants = named.filter((other) => other !== one).map((other) => other.use.location);
            changed.set(one, { ...restricted(one, one === newest ? orMissing : covered), variants });
        }
    }
    return judged.map((one) => changed.get(one) ?? one);
}
/** A use with fewer outcomes for what no workload runs; what one runs keeps all. */
function restricted(judged, stays) {
    const byRun = judged.byRun.map(({ run, outcomes }) => ({
        run,
        outcomes: run.workload.kind === null ? stays(outcomes) : outcomes,
    }));
    const lists = new Set(byRun.map(({ outcomes }) => outcomes));
    const [only] = lists;
    return {
        ...judged,
        byRun,
        outcomes: only !== undefined && lists.size === 1 ? only : [...new Set([...lists].flat())],
    };
}
/** What is made of a list of outcomes, made once however many uses share it. */
function oncePerList(make) {
    const made = new Map();
    return (outcomes) => {
        const known = made.get(outcomes) ?? make(outcomes);
        made.set(outcomes, known);
        return known;
    };
}
/** Variants that are named beside one of them; a line may be built in thousands of ways. */
const MAX_NAMED = 10;
function fits(outcome) {
    return (0,severity/* severity */.y)(outcome.verdict) < (0,severity/* severity */.y)('unknown');
}
/** Null for what is no image of a Dockerfile, or has no version. */
function variants_keyOf({ use }) {
    if (use.kind !== 'dockerfile' || use.role !== 'run' || use.versions.length === 0)
        return null;
    const { path, line } = use.location;
    const pattern = patternOf(path);
    // Of one line, other repositories are other images: Server Core and Nano Server.
    return pattern === path ? `${path}:${line} ${use.parsed?.repository ?? ''}` : pattern;
}
/** The path with its releases taken out. */
function patternOf(path) {
    const words = path.split(/([^A-Za-z0-9]+)/);
    return words
        .map((word, i) => {
        const before = words[i - 2] ?? '';
        const names = RELEASE_WORDS.has(word.toLowerCase()) || (YEAR.test(word) && BEFORE_YEAR.test(before));
        return names ? '\0' : word;
    })
        .join('');
}
function buildOf({ use }) {
    return use.versions.reduce((newest, { build }) => Math.max(newest, build), 0);
}

;// CONCATENATED MODULE: ./lib/pipeline/assess.js
// What the readings mean: resolve, look up, judge, apply rules, accept what is suppressed. Loaded only when
// something was read: a repository without Windows is done before.
















async function assess({ readings, commented, internalErrors }, config, scopes, options, budgets) {
    const problems = readings.flatMap((r) => r.problems);
    const guarded = (part, work, otherwise) => (0,internal_errors/* attempt */.CD)(part, null, internalErrors, work, otherwise);
    const uses = guarded('resolving of references', () => resolve(readings, config.builds, config.args, problems, budgets.resolving, internalErrors), []);
    cropUses(uses);
    const lookups = await (0,internal_errors/* attemptAsync */.mx)('look-up of images', internalErrors, () => lookUpImages(uses, config, options, budgets.resolving, problems), { requests: 0, notes: [] });
    const runtimeClasses = new Map(readings.flatMap((r) => r.runtimeClasses).map((r) => [r.name, r]));
    const onLookupFailure = options.onLookupFailure ?? config.onLookupFailure ?? 'warn';
    const alone = judgeUses(uses, { config, runtimeClasses, ...scopes }, budgets.judging, problems, internalErrors);
    const judged = guarded('comparison of variants', () => coverTogether(alone), alone);
    const context = {
        uses: judged,
        config,
        problems,
        runtimeClasses,
        internalErrors,
        leftovers: [],
        budget: budgets.rules,
        cuts: { places: 0 },
        today: options.today,
        requireOf: scopes.requireOf,
        onLookupFailure,
    };
    const isUnanswered = uses.some((use) => use.answer?.kind === 'failed');
    const asked = options.lookup !== 'never' && !isUnanswered;
    const found = applyRules(rules.rules.filter((rule) => rule !== internal_error/* internalError */.W), context);
    const accepted = await (0,internal_errors/* attemptAsync */.mx)('suppressions', internalErrors, () => applySuppressions(found, { commented, readings, ignores: scopes.ignores, ruleIds: rules.rules.map((rule) => rule.id) }, options, (ruleId) => couldFind(ruleId, config, asked), (leftovers) => applyRules([unused_suppression/* unusedSuppression */.s], { ...context, leftovers })), 
    // Without suppressions nothing is hidden.
    { findings: found, notes: [] });
    const images = guarded('list of images', () => imagesOf(judged), []);
    return {
        judged,
        targets: targetsOf(config),
        images,
        // Last, since it reports what failed before it, and nothing suppresses it.
        findings: [...accepted.findings, ...applyRules([internal_error/* internalError */.W], context)],
        lookups: lookups.requests,
        unverified: onLookupFailure === 'fail' && isUnanswered,
        notes: [
            ...lookups.notes,
            ...accepted.notes,
            ...notesOnCuts(context),
            ...notesOnKinds(config),
            ...notesOnSwarm(judged),
        ],
    };
}
function notesOnCuts({ cuts: { places } }) {
    if (places === 0)
        return [];
    return [
        `A finding lists ${limits/* MAX_ITEMS */._5.related} related places at most: ${places === 1 ? '1 is' : `${places} are`} left out.`,
    ];
}
/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }) {
    return targets.flatMap(({ name, version, takenForServer }) => {
        const client = takenForServer ? (0,releases/* clientWithBuild */.ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Target ${name}: ${(0,windows_version/* formatVersion */.qh)(version)} is ${(0,releases/* releaseName */["do"])(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
            ];
    });
}
/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged) {
    const services = new Set(judged.flatMap(({ byRun }) => byRun
        .filter(({ run }) => run.builtOnly === true)
        .filter(({ outcomes }) => outcomes.some(({ target }) => target.platform !== null && !(0,orchestrators/* orchestratorNamed */.sE)(target.platform).buildsImages))
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`)));
    if (services.size === 0)
        return [];
    const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
    return [
        `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
    ];
}
/**
 * Whether a rule has what it needs in this run; a suppression of one that has not is no idle one.
 * @param asked registries were, and all of them answered
 */
function couldFind(ruleId, config, asked) {
    const needs = rules.rules.find((rule) => rule.id === ruleId)?.needs ?? [];
    if (config.levels.get(ruleId) === 'off')
        return false;
    if (needs.includes('targets') && config.targets.length === 0)
        return false;
    return asked || !needs.includes('registries');
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ boundSubject),
/* harmony export */   O6: () => (/* binding */ boundText),
/* harmony export */   SH: () => (/* binding */ sortedTargets),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oH: () => (/* binding */ boundPath),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3993);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2542);
// A finding's identity: its rule, file, subject and targets. It holds when lines move and when words change.


/**
 * Cuts long texts and lists of a subject. Those that differ still differ when they are cut.
 * @returns a subject of at most a few kilobytes
 */
function boundSubject(subject) {
    const bounded = Object.entries(subject).map(([key, value]) => [key, boundValue(value)]);
    return Object.fromEntries(bounded);
}
function boundValue(value) {
    if (typeof value === 'string')
        return boundText(value);
    if (!Array.isArray(value))
        return value;
    const texts = value.map((text) => boundText(text));
    return texts.length <= _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_ITEMS */ .lc
        ? texts
        : [...texts.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_ITEMS */ .lc - 1), `… ${hash(value)}`];
}
/** Cuts a text, so that it is no longer than `most` and still differs from others that begin alike. */
function boundText(text, most = _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_TEXT */ .cl) {
    return text.length <= most ? text : `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_1__/* .crop */ .B)(text, most - 33)} ${hash(text)}`;
}
/** A subject as one text, whatever the order of its fields. */
function subjectKey(subject) {
    return JSON.stringify(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * The file that a finding is bound to; empty where its subject is not: a registry, or a part of wincompat, is reported
 * at the first of the files that it concerns, and that may be another one tomorrow.
 */
function boundPath({ path, subject }) {
    return subject.kind === 'registry' || subject.kind === 'part' ? '' : path;
}
/** Each target once, in a fixed order: how the configuration lists them does not matter. */
function sortedTargets(targets) {
    return [...new Set(targets)].sort();
}
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return hash([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}
function hash(value) {
    // Loaded here and not above: the module costs a third of an empty run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ basesFirst)
/* harmony export */ });
// The order in which what is known of base images reaches the images that are built on them. Walked without recursion:
// such a chain is as long as a repository makes it.
/**
 * @param basesOf what a thing is based on; a circle ends where it closes
 * @returns all of them and what they are based on, each once and behind its bases
 */
function basesFirst(things, basesOf) {
    const order = [];
    const seen = new Set();
    for (const start of things) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const open = [{ thing: start, bases: basesOf(start), next: 0 }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const base = top.bases[top.next++];
            if (base === undefined) {
                order.push(top.thing);
                open.pop();
            }
            else if (!seen.has(base)) {
                seen.add(base);
                open.push({ thing: base, bases: basesOf(base), next: 0 });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ COMPOSE),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.

const COMPOSE = { escape: '$$', patterns: false };
/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 20;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** Characters that are compared with a pattern in the time of a step. */
const COMPARISONS_PER_STEP = 50;
/** What the patterns of one file's texts may cost where no budget is given. */
const ALONE = { steps: 100_000, characters: 0 };
const budgets = new WeakMap();
/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 * @param budget pays for patterns; a variable whose pattern is too much has no value
 */
function expand(template, lookup, dialect, budget) {
    return new Expansion(template, lookup, dialect, budget ?? budgetOf(dialect)).run();
}
function budgetOf(dialect) {
    const budget = budgets.get(dialect) ?? new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__(ALONE);
    budgets.set(dialect, budget);
    return budget;
}
class Expansion {
    template;
    lookup;
    dialect;
    budget;
    #at = 0;
    #missing = new Set();
    #origins = new Set();
    constructor(template, lookup, dialect, budget) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
        this.budget = budget;
    }
    run() {
        const text = this.#words(null, 0).slice(0, MAX_LENGTH);
        return { text, missing: [...this.#missing], origins: [...this.#origins] };
    }
    /** Reads up to the closing character (or the end) and gives the expanded text. */
    #words(close, depth) {
        const { template, dialect } = this;
        let out = '';
        let braces = 0;
        while (this.#at < template.length && out.length <= MAX_LENGTH) {
            const c = template.charAt(this.#at);
            // Compose counts the braces of a default; a shell ends at the first that closes.
            if (this.#isCompose && close === '}' && c === '{')
                braces++;
            if (c === '}' && braces > 0)
                braces--;
            else if (c === close || (close === '/' && c === '}'))
                break;
            if (c === dialect.escape && this.#at + 1 < template.length) {
                out += template.charAt(this.#at + 1);
                this.#at += 2;
            }
            else if (dialect.escape === '$$' && c === '$' && template[this.#at + 1] === '$') {
                out += '$';
                this.#at += 2;
            }
            else if (dialect.escape !== '$$' && c === "'" && close !== '"') {
                const end = template.indexOf("'", this.#at + 1);
                const stop = end < 0 ? template.length : end;
                out += template.slice(this.#at + 1, stop);
                this.#at = stop + 1;
            }
            else if (dialect.escape !== '$$' && c === '"' && close !== '"') {
                this.#at++;
                out += this.#words('"', depth + 1);
                this.#at++;
            }
            else if (c === '$') {
                out += this.#variable(depth);
            }
            else {
                out += c;
                this.#at++;
            }
        }
        return out;
    }
    get #isCompose() {
        return this.dialect.escape === '$$';
    }
    #variable(depth) {
        const start = this.#at++; // the dollar sign
        if (this.template[this.#at] !== '{') {
            const name = this.#name();
            return name === '' ? '$' : this.#take(this.lookup(name), name);
        }
        this.#at++;
        const name = this.#name();
        // No name, or nested deeper than anybody writes: what stands here is not known.
        if (name === '' || depth > MAX_DEPTH) {
            this.#skipToClose();
            return this.#miss(name || this.template.slice(start, Math.min(this.#at, start + 40)));
        }
        const text = this.#operator(name, depth);
        // Compose refuses `${NAME/a/b}` and braces without an end as invalid templates.
        const invalid = this.#isCompose && this.template[this.#at] !== '}';
        this.#skipToClose();
        return invalid ? this.#miss(name) : text;
    }
    #miss(name) {
        if (this.#missing.size < MAX_MISSING)
            this.#missing.add(name);
        return '';
    }
    #operator(name, depth) {
        const value = this.lookup(name);
        const rest = this.template.slice(this.#at, this.#at + 2);
        const colon = rest.startsWith(':');
        const operator = colon ? rest[1] : rest[0];
        const isSet = value !== undefined && !(colon && value.text === '');
        if (operator === '-' || operator === '+' || operator === '?') {
            this.#at += colon ? 2 : 1;
            const takeWord = operator === '-' ? !isSet : operator === '+' && isSet;
            if (takeWord)
                return this.#words('}', depth + 1);
            this.#skipWord(depth);
            return operator === '+' ? '' : this.#take(isSet ? value : undefined, name);
        }
        const text = this.#take(value, name);
        if (!this.dialect.patterns || (operator !== '#' && operator !== '%' && operator !== '/'))
            return text;
        this.#at++;
        const twice = this.template[this.#at] === operator;
        if (twice)
            this.#at++;
        if (operator === '/') {
            const pattern = this.#words('/', depth + 1);
            if (this.template[this.#at] === '/')
                this.#at++;
            const by = this.#words('}', depth + 1);
            if (!this.#affords(text, pattern, text.length))
                return this.#miss(name);
            return replace(text, pattern, by, twice);
        }
        const pattern = this.#words('}', depth + 1);
        if (!this.#affords(text, pattern, 1))
            return this.#miss(name);
        return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
    }
    /** Whether a pattern may still be matched so many times at all ends of a text. */
    #affords(text, pattern, times) {
        const comparisons = times * (text.length + 1) * (pattern.length + 1);
        return text.length <= MAX_PATTERN_TEXT && this.budget.affords(comparisons / COMPARISONS_PER_STEP);
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
        // A set: a value that is used twice has its origins once.
        for (const origin of value.origins)
            if (this.#origins.size < MAX_ORIGINS)
                this.#origins.add(origin);
        return value.text;
    }
    #name() {
        const start = this.#at;
        if (this.#isCompose && /\d/.test(this.template[start] ?? ''))
            return '';
        while (this.#at < this.template.length && /\w/.test(this.template.charAt(this.#at)))
            this.#at++;
        return this.template.slice(start, this.#at);
    }
    /** A word that is not taken must not leave its missing names behind. */
    #skipWord(depth) {
        const missing = [...this.#missing];
        const origins = [...this.#origins];
        this.#words('}', depth + 1);
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
    }
    #skipToClose() {
        const end = this.template.indexOf('}', this.#at);
        this.#at = end < 0 ? this.template.length : end + 1;
    }
}
function trimStart(text, pattern, longest) {
    const ends = endsOf(text, pattern);
    return text.slice((longest ? ends.at(-1) : ends[0]) ?? 0);
}
/** A suffix matches a pattern as the reversed prefix matches the reversed pattern. */
function trimEnd(text, pattern, longest) {
    return reversed(trimStart(reversed(text), reversed(pattern), longest));
}
function reversed(text) {
    return text.split('').reverse().join('');
}
function replace(text, pattern, by, all) {
    let out = '';
    let at = 0;
    while (at < text.length && out.length <= MAX_LENGTH) {
        const length = endsOf(text.slice(at), pattern).at(-1) ?? 0;
        if (length === 0) {
            out += text.charAt(at++);
        }
        else {
            out += by;
            at += length;
            if (!all)
                break;
        }
    }
    return out + text.slice(at);
}
/** The lengths of all prefixes of a text that match a shell pattern of `*`, `?` and plain characters, in order. */
function endsOf(text, pattern) {
    // reached[i]: the pattern so far matches the first i characters.
    let reached = [true, ...Array(text.length).fill(false)];
    for (const p of pattern.split('')) {
        const next = [];
        for (let i = 0; i <= text.length; i++) {
            next.push(p === '*'
                ? reached[i] === true || (i > 0 && next[i - 1] === true)
                : i > 0 && reached[i - 1] === true && (p === '?' || p === text[i - 1]));
        }
        reached = next;
    }
    return reached.flatMap((matches, i) => (matches ? [i] : []));
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interned)
/* harmony export */ });
/** Numbers for things that are the same: what is made for one serves all of its kind. */
class Interned {
    #numbers = new Map();
    /** @param key compared as a key of a Map is: texts by their content, objects by identity */
    numberOf(key) {
        const known = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, known);
        return known;
    }
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ LINUX_IMAGE),
  jq: () => (/* binding */ isForeign),
  xQ: () => (/* binding */ judgeImage),
  ad: () => (/* binding */ judgePublished)
});

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 2 modules
var compatibility = __webpack_require__(2933);
// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/image-entries.js
// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).


/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; one without
 *   a version comes last.
 * - Docker: the first of the host's own build, else the first in the list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param hostBuild of a host with the amd64 architecture
 * @returns null where no entry is for this host: the pull fails
 */
function entryFor(entries, hostBuild, store) {
    const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === 'amd64');
    if (store === 'containerd') {
        const fitting = windows.filter(({ version }) => version === null || (0,process_isolation/* processRuns */.O)(hostBuild, version.build));
        return fitting.sort((a, b) => compareText(textOf(b), textOf(a)))[0] ?? null;
    }
    const notNewer = windows.filter(({ version }) => version === null || version.build <= hostBuild);
    return notNewer.find(({ version }) => version?.build === hostBuild) ?? notNewer[0] ?? null;
}
function textOf({ version }) {
    return version === null ? '' : (0,windows_version/* formatVersion */.qh)(version);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/published-image.js
// An image as a registry publishes it, on one host: the entry that the host takes, and whether that starts.





/** One image of one version on one host, with all that is known of the pair. */
function judgeImage(host, image, isolation) {
    const judgement = (0,compatibility/* judge */.S4)(host, image, isolation);
    const allowed = judgement.verdict === 'supported' || judgement.verdict === 'conditional';
    const breakages = allowed ? (0,known_breakages/* knownBreakages */.B)(host, image, isolation) : [];
    return { ...judgement, version: image.version, breakages };
}
/**
 * @param entries in the order of the index; a single manifest is a list of one
 * @param traits a HostProcess container is not bound to the host's build, once its image is there
 */
function judgePublished(host, entries, traits, isolation) {
    const judgeVersion = (version) => judgeImage(host, { os: 'windows', version, scratch: false, ...traits }, isolation);
    const windows = entries.filter(({ os }) => os === 'windows');
    if (windows.length === 0)
        return judgeImage(host, LINUX_IMAGE, isolation);
    const [only, ...others] = entries;
    // A list of one is as good as none: its version tells more than that it is not for this host.
    if (only !== undefined && others.length === 0) {
        const { architecture, version } = only;
        return isForeign(host, architecture)
            ? { ...(0,compatibility/* noArchitecture */.B_)([architecture], 'amd64'), version, breakages: [] }
            : judgeVersion(version);
    }
    const entry = entryFor(entries, host.version.build, host.runtime);
    const listed = [...new Set(windows.map(named))].join(', ');
    if (entry === null)
        return {
            ...(0,compatibility/* noEntry */.Y_)((0,releases/* releaseName */["do"])(host.version.build, host.client), listed),
            version: null,
            breakages: [],
        };
    const judgement = judgeVersion(entry.version);
    return {
        ...judgement,
        reason: `${judgement.reason} Of its Windows entries (${listed}) the host pulls ${named(entry)}.`,
    };
}
/** Servers are amd64; what a client is, nobody tells. */
function isForeign({ client }, architecture) {
    return !client && architecture !== '' && architecture !== 'amd64';
}
/** What a Linux image is to a Windows host. */
const LINUX_IMAGE = { os: 'linux', version: null, hostProcess: false, scratch: false };
function named({ version }) {
    return version === null ? 'one without os.version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ })

};
