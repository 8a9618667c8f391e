export const id = 9157;
export const ids = [9157,8374];
export const modules = {

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ASKS_NOTHING),
/* harmony export */   w: () => (/* binding */ unsaidRun)
/* harmony export */ });
// How an image is run: a pod of Kubernetes, a service of a compose file, or nothing that a file says.
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

/***/ 9157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeUses: () => (/* binding */ judgeUses)
});

// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 4 modules
var orchestrators = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
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

// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
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
        if (version !== null && isForeign(host, architecture))
            return { ...(0,compatibility/* noArchitecture */.B_)([architecture], 'amd64'), version, breakages: [] };
        const image = { os: 'windows', version, scratch: base.scratch !== null, ...traits };
        return judgeImage(host, image, isolation);
    }
    const [only, ...others] = base.answer.platforms;
    const platforms = only?.version === null && others.length === 0 ? [{ ...only, version }] : base.answer.platforms;
    return judgePublished(host, platforms, traits, isolation);
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
        return this.#numbers.numberOf(use.os === 'linux' ? LINUX_IMAGE : this.#bases.of(use));
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
            return { ...common, ...judgeImage(host, LINUX_IMAGE, isolation) };
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
        return {
            ...workload,
            nodeSelector: { ...workload.nodeSelector, ...this.added.nodeSelector },
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
 * @param internalErrors takes up where judging one fails: the others are judged all the same
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
            return { use, runs: [], byRun: [], outcomes: [], builds: [], homeless: [], strays: [] };
        }
    });
    const [first] = left;
    if (first === undefined)
        return { uses: judged, problems: [] };
    const problem = {
        location: first.location,
        message: `the images of this repository take more work to judge than is done: ${left.length} of ${uses.length}, from this one on, are not held against the targets`,
        problem: 'the images take more work to judge than is done',
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
        if (use.foundIn.kind !== 'stage' || use.os !== 'windows')
            return [];
        const { hosts, starts } = use.foundIn;
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
    const unsaid = (0,run/* unsaidRun */.w)(use.location);
    return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
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

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   architectureIn: () => (/* binding */ architectureIn),
/* harmony export */   findVersions: () => (/* binding */ findVersions),
/* harmony export */   mayNameLinux: () => (/* binding */ mayNameLinux),
/* harmony export */   saysLinux: () => (/* binding */ saysLinux),
/* harmony export */   saysWindows: () => (/* binding */ saysWindows),
/* harmony export */   tokensOf: () => (/* binding */ tokensOf),
/* harmony export */   updateIn: () => (/* binding */ updateIn)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// The tokens of a tag that name an operating system or a Windows version. Tags are read by whole tokens:
// `4.8-20260714-…` is a date and `3.2004.1` a product's version, though both contain the digits of a release.
// Sources: "Windows container base images" and "Update Windows Server containers" (learn.microsoft.com) for the tags
// of base images; the README files of the products for theirs.


const LINUX_NAMES = 'linux|alpine|debian|ubuntu|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|mariner|azurelinux|amazonlinux|distroless|chiseled|centos|rockylinux|almalinux|fedora|rhel|oraclelinux|photon|wolfi|ubi';
const LINUX = new RegExp(`^(?:${LINUX_NAMES})[\\d.]*$`);
/** What may be the tag of a Linux image, anywhere in a text. */
const LINUX_TAG = new RegExp(`[:_-](?:${LINUX_NAMES})`, 'i');
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** A word of Windows and a release in one token: `win2019`, `nanoserver1809`, `windowsservercoreltsc2022`. */
const JOINED = /^(windowsservercore|windowsserver|windows|win|nanoserver|nano|servercore)(?:ltsc)?(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/** `1809` and `20h2`, which are believed in a Windows context only: `2004` alone is anybody's version. */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => /^\d/.test(tag)).map((tag) => [tag.toLowerCase(), r.build])));
/** A tag's tokens in lower case; `_` parts them too, as in `1809_arm`. */
function tokensOf(tag) {
    return (tag ?? '').toLowerCase().split(/[-_]/);
}
/** The architecture that a tag names (`1809_arm`, `1809-arm32v7`), as Go names it; without a word that of nearly all. */
function architectureIn(tokens) {
    const word = tokens.find((token) => /^arm(?:32|64)?(?:v\d)?$/.test(token));
    return word === undefined ? 'amd64' : word.startsWith('arm64') ? 'arm64' : 'arm';
}
/** Whether a text may have a tag that names a Linux system: a search that rules files out. */
function mayNameLinux(text) {
    return LINUX_TAG.test(text);
}
/** Whether a token names a Linux system, which settles the matter in every repository that has both. */
function saysLinux(tokens) {
    return tokens.some((token) => LINUX.test(token));
}
/** Whether a token is a word of Windows, with or without a version. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** The update that a tag names, e.g. `kb4493509`. */
function updateIn(tokens) {
    return tokens.find((token) => UPDATE.test(token));
}
/**
 * Every place where a tag names its Windows version, the one to believe first.
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
function findVersions(tokens, certain, likely) {
    const inContext = certain || likely || saysWindows(tokens);
    const found = [];
    const numbers = [];
    let afterWindows = false;
    tokens.forEach((token, from) => {
        const add = (version, spelling, length = 1) => {
            found.push({ version, spelling, from, to: from + length });
        };
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(token);
        const channel = token === 'sac2016' ? '2016' : LTSC.exec(token)?.[1];
        const joined = JOINED.exec(token)?.[2];
        const build = BUILD_OF_YEAR.get(channel ?? joined ?? '') ??
            (joined === undefined ? undefined : BUILD_OF_NUMBER.get(joined));
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (certain || (inContext && isKnown(version.build))))
            add(version, 'version');
        else if (build !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build), joined === undefined ? 'channel' : 'joined');
        else if (split !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(split), 'hyphened', 2);
        else if (year !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(year), 'year');
        else if (number !== undefined)
            numbers.push({
                version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(number),
                spelling: 'number',
                from,
                to: from + 1,
                near: afterWindows,
            });
        afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
    });
    // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
    // no number against a clearer token.
    numbers.sort((a, b) => Number(b.near) - Number(a.near));
    return [...found, ...numbers];
}
function isKnown(build) {
    return _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.some((release) => release.build === build);
}


/***/ })

};
