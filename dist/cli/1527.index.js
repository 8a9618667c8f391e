export const id = 1527;
export const ids = [1527];
export const modules = {

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ASKS_NOTHING),
/* harmony export */   w: () => (/* binding */ unsaidRun)
/* harmony export */ });
// How an image is run: a pod of Kubernetes, a service of a compose file, a task of ECS, or nothing that a file says.
/** A workload that asks for nothing. */
const ASKS_NOTHING = {
    kind: null,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
};
/** An image of which no file says how it is run. @param location the image's own */
function unsaidRun(location) {
    return {
        workload: ASKS_NOTHING,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name: 'image',
        location,
        labels: [],
        saidBy: { kind: 'nothing' },
    };
}


/***/ }),

/***/ 1527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeUses: () => (/* binding */ judgeUses)
});

// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/windows/compatibility.js + 1 modules
var compatibility = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/published-image.js + 1 modules
var published_image = __webpack_require__(378);
// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
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
            reading?.entries.map(windows_version/* formatVersion */.qh),
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

// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __webpack_require__(2258);
;// CONCATENATED MODULE: ./lib/pipeline/judging/judge-image.js
// What an image's base images mean on one host: of several, the worst, since each may be the one that runs.




/** The worst of some judgements, the first of equal ones. @throws where there is none */
function worstOf(judgements) {
    return judgements.reduce((worst, other) => (0,severity/* severity */.y)(other.verdict) > (0,severity/* severity */.y)(worst.verdict) ? other : worst);
}
/** An image that is run, built on one of its base images: each may be the one, so the worst counts. */
function judgeRun(bases, hostProcess, host, isolation) {
    return worstOf(bases.map((base) => judgeBase(base, hostProcess, host, isolation)));
}
/** An image on a machine that builds on it. @param architecture the machine's, where it is known */
function judgeBuild(bases, architecture, host, isolation) {
    return worstOf(bases.map((base) => onArchitecture(base, architecture) ?? judgeBase(base, false, host, isolation)));
}
/** Null where the host's architecture does not exclude the image. */
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
        const shared = base.reading?.entries ?? [];
        if (version === null && shared.length > 0) {
            const entries = shared.map((one) => ({
                os: 'windows',
                architecture: 'amd64',
                version: one,
                assumed: true,
            }));
            return (0,published_image/* judgePublished */.ad)(host, entries, traits, isolation);
        }
        const architecture = (0,os_tokens.architectureIn)((0,os_tokens.tokensOf)(base.parsed?.tag ?? null));
        if (version !== null && (0,published_image/* isForeign */.jq)(host, architecture))
            return { ...(0,compatibility/* noArchitecture */.B_)([architecture], host.architecture ?? 'amd64'), version, breakages: [] };
        const image = { os: 'windows', version, scratch: base.scratch !== null, ...traits };
        return (0,published_image/* judgeImage */.xQ)(host, image, isolation);
    }
    const [only, ...others] = base.answer.platforms;
    const published = base.answer.index ? traits : { ...traits, singleManifest: true };
    const platforms = only?.version === null && others.length === 0 ? [{ ...only, version }] : base.answer.platforms;
    return (0,published_image/* judgePublished */.ad)(host, platforms, published, isolation);
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
    ofBuild(use, hosts, declared, { starts, isolation }) {
        if (hosts.size + declared.length === 0)
            return [];
        const bases = this.#bases.of(use);
        const key = [bases, hosts, declared].map((list) => this.#numbers.numberOf(list)).join() + starts + isolation;
        const known = this.#builds.get(key) ??
            [...[...hosts].filter((host) => !isDeclared(host, declared)), ...declared].map((host) => this.#built(bases, under(host, isolation), starts));
        this.#builds.set(key, known);
        return known;
    }
    #built(bases, host, starts) {
        this.#pay(JUDGEMENT * bases.length, OUTCOME);
        const { version, client, runner } = host;
        if (version === null) {
            const ofImage = bases[0]?.versions[0] ?? null;
            return { host, starts, ...(0,compatibility/* onLinux */.Iq)(starts), version: ofImage, breakages: [] };
        }
        const machine = { version, client, runtime: 'docker' };
        // Whatever is not newer can be pulled, and Hyper-V isolation runs just that.
        const isolation = starts ? host.isolation : 'hyperv';
        const judgement = judgeBuild(bases, runner?.architecture, machine, isolation);
        const forHostProcess = bases.some(({ reading }) => reading?.hostProcessBase === true);
        const breakages = [
            // Pairs were reported from machines of their owners; hosted runners have other engines.
            ...(starts && runner === null ? judgement.breakages : []),
            ...(forHostProcess ? (0,known_breakages/* brokenHostProcessBuilds */.ES)(machine) : []),
        ];
        return { host, starts, ...judgement, breakages };
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
        const host = {
            version: target.version,
            client: target.client,
            runtime: target.runtime?.name ?? (0,orchestrators/* orchestratorOn */.eS)(target, run.workload).runtime,
            ...(target.runtime === null ? {} : { runtimeVersion: target.runtime.version }),
            ...(target.architecture === null ? {} : { architecture: target.architecture }),
        };
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
/** Whether the configuration declares a larger runner, of which otherwise only the name is known. */
function isDeclared({ name, runner }, declared) {
    return runner?.byPrefix !== undefined && declared.some((host) => host.name.toLowerCase() === name);
}
/** A machine as a build uses it; hosted runners have no nested virtualization, whatever the build asks for. */
function under(host, isolation) {
    return isolation === null || host.runner !== null ? host : { ...host, isolation };
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
        const landed = this.only((0,orchestrators/* deployableTo */.dB)(workload, targets), (target) => {
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
        const { kind, os, nodeSelector, affinityTerms, tolerations, constraints, nodeName, refused } = workload;
        const asked = constraints.map(({ key, operator, value }) => [key, operator, value]);
        const text = JSON.stringify([
            kind,
            os,
            nodeSelector,
            affinityTerms,
            tolerations,
            asked,
            nodeName,
            refused ?? null,
        ]);
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
        this.#size = Object.keys(added.nodeSelector).length + added.tolerations.length + added.labels.length;
    }
    to({ workload, labels }) {
        const placed = this.#workloads.get(workload) ?? this.#workloadOf(workload);
        this.#workloads.set(workload, placed);
        const places = this.#labels.get(labels) ?? this.#labelsOf(labels);
        this.#labels.set(labels, places);
        return { workload: placed, labels: places };
    }
    #workloadOf(workload) {
        this.#pay(Object.keys(workload.nodeSelector).length + workload.tolerations.length);
        const conflict = Object.entries(this.added.nodeSelector).find(([key, value]) => Object.hasOwn(workload.nodeSelector, key) && workload.nodeSelector[key] !== value);
        return {
            ...workload,
            // Source: plugin/pkg/admission/runtimeclass of Kubernetes; neither of the two values wins.
            ...(conflict === undefined
                ? {}
                : {
                    refused: `its node selector and RuntimeClass ${this.added.name} want other values of ${conflict[0]}, which the API server refuses`,
                }),
            nodeSelector: { ...this.added.nodeSelector, ...workload.nodeSelector },
            tolerations: [...workload.tolerations, ...this.added.tolerations],
        };
    }
    #labelsOf(labels) {
        this.#pay(labels.length);
        return [...labels, ...this.added.labels];
    }
    #pay(own) {
        this.budget.spend(1 + own + this.#size);
        this.budget.make(LABEL * (own + this.#size));
    }
}

;// CONCATENATED MODULE: ./lib/pipeline/judging/judge-uses.js
// Every image use against every declared target: which targets it may land on, and what it means there.






/**
 * Judges every use. One that takes more than the budget has no outcomes, and a problem says how many there are.
 * @param internalErrors adds where judging one fails: the others are judged all the same
 */
function judgeUses(uses, matrix, budget, internalErrors) {
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
                internalErrors.record('judgement of images', use.location.path, error);
            return {
                use,
                runs: [],
                byRun: [],
                outcomes: [],
                builds: [],
                unschedulable: [],
                unconstrainedLinuxPods: [],
            };
        }
    });
    const [first] = left;
    if (first === undefined)
        return { uses: judged, problems: [] };
    const problem = {
        location: first.location,
        message: `the images of this repository exceed the limit of verdicts to compute: ${left.length} of ${uses.length}, from this one on, are not checked against the targets`,
        problem: 'the images exceed the limit of verdicts to compute',
    };
    return { uses: judged, problems: [problem] };
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
        const unschedulable = [];
        for (const run of placed) {
            const said = run.workload.kind !== null;
            const { landed, ruledOut } = this.#placements.of(run.workload, said ? targets : this.#unsaid(use, targets));
            byRun.push({ run, outcomes: landed.length === 0 ? [] : this.#outcomes.on(use, run, landed) });
            if (landed.length === 0 && this.#isElsewhere(run))
                continue;
            if (landed.length === 0 && said && use.os === 'windows' && this.matrix.config.targets.length > 0)
                unschedulable.push({ run, because: ruledOut });
        }
        return {
            use,
            runs: placed,
            byRun,
            outcomes: this.#outcomes.union(byRun.map(({ outcomes }) => outcomes).filter((list) => list.length > 0)),
            builds: this.#builds(use),
            unschedulable,
            unconstrainedLinuxPods: isLinuxItself(use) ? this.#unconstrainedLinuxPods(use, targets) : [],
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
    #unconstrainedLinuxPods(use, targets) {
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
    /** Compose files are for development too: a service says nothing of a matrix that has no host for services. */
    #isElsewhere({ workload, saidBy }) {
        const { targets } = this.matrix.config;
        // What names its host is compared with that; a target of its orchestrator says what else there is.
        if ((0,orchestrators/* namesItsHost */.t2)(workload))
            return !targets.some((target) => target.platform !== null && (0,orchestrators/* orchestratorOn */.eS)(target, workload).runs(workload));
        return (saidBy.kind === 'service' && !targets.some((target) => (0,orchestrators/* orchestratorOn */.eS)(target, workload).runs(workload)));
    }
    #builds(use) {
        const { foundIn } = use;
        if (use.os !== 'windows' || (foundIn.kind !== 'stage' && foundIn.kind !== 'job'))
            return [];
        const { hosts } = foundIn;
        if (foundIn.kind === 'job') {
            // A provider's machines are known; of others those may be meant that are declared.
            const own = hosts.size > 0 ? [] : this.matrix.buildHostsOf(use.location.path);
            return foundIn.refused === null
                ? this.#outcomes.ofBuild(use, hosts, own, { starts: true, isolation: null })
                : [];
        }
        return this.#outcomes.ofBuild(use, hosts, this.matrix.buildHostsOf(use.location.path), foundIn);
    }
}
/** Of a Linux image those that ask for a Windows host; where nothing shows the system of an image, none. */
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
    const unsaid = (0,run/* unsaidRun */.w)(use.location);
    return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
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

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ severity)
/* harmony export */ });
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
}


/***/ })

};
