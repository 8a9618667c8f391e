export const id = 9132;
export const ids = [9132,4593,5421];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
// What one file says about images, as its reader gives it to the pipeline.
function noReading() {
    return {
        uses: [],
        builds: [],
        fileBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        skipped: [],
        includes: [],
        ignores: [],
    };
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   ES: () => (/* binding */ osOfRuntimeClass),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   Z5: () => (/* binding */ ECS_FAMILY),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   eZ: () => (/* binding */ PLACEMENT_WORDS),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   w: () => (/* binding */ labelValue)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.


/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const aks = { valuesOf: (build) => (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build)?.aksSkus ?? [] };
const year = { valuesOf: yearsOf };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (yearsOf(build).length === 0 ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** The part of a task definition of Amazon ECS that names its host. */
const ECS_FAMILY = 'operatingSystemFamily';
/**
 * Families by the year of a long-term release, else by its version, with and without a desktop; of Windows Server 2016
 * there is one. Source: "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
 */
const ecsFamily = {
    valuesOf: (build) => {
        const { ids = [], ecsEditions: editions = ['CORE', 'FULL'] } = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build) ?? {};
        const years = yearsOf(build);
        const names = years.length > 0 ? years : ids;
        return names.flatMap((name) => editions.map((edition) => `WINDOWS_SERVER_${name}_${edition}`));
    },
};
/** The year of a long-term release; none for any other. */
function yearsOf(build) {
    const release = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build);
    const found = release === undefined ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(release);
    return found === null ? [] : [found];
}
/** What the clouds set on their Windows nodes, or name them by, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
    [ECS_FAMILY]: ecsFamily,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only requests whose every value is known to be a build
 */
function namedBuilds(workload) {
    const requests = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return requests;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...requests,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    if (buildLabels[key] !== undefined &&
        values.length > 0 &&
        values.every((v) => osOfLabel(key, v) === 'linux'))
        return [{ key, value: values.join(', '), builds: [] }];
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20\d\d)$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;
function buildsOf(key, value) {
    const known = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter((r) => r.kind === 'server').map((r) => r.build);
    if (key === HAND_MADE_BUILD_LABEL)
        return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
    const label = buildLabels[key];
    if (label !== undefined)
        return known.filter((build) => label.valuesOf(build).includes(value));
    if (NAMES.test(key))
        return [];
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return written === undefined ? [] : known.filter((build) => yearsOf(build).includes(written));
}
/** The value of a label on a host of a build, the usual one; null where the label has no values that are known. */
function labelValue(key, build) {
    if (key === BUILD_LABEL)
        return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build));
    return buildLabels[key]?.valuesOf(build)[0] ?? null;
}
const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
const WINDOWS_LABELS = [BUILD_LABEL, HAND_MADE_BUILD_LABEL, 'cloud.google.com/gke-windows-os-version'];
/**
 * The operating system that a label asks for.
 * @returns null for a label that says nothing of it
 */
function osOfLabel(key, value) {
    if (OS_LABELS.includes(key))
        return value === 'windows' || value === 'linux' ? value : null;
    if (WINDOWS_LABELS.includes(key))
        return 'windows';
    if (buildLabels[key] === undefined)
        return null;
    return /^windows/i.test(value) ? 'windows' : 'linux';
}
/** What a file has that places a container on Windows without the word itself: keys that exist on Windows only. */
const PLACEMENT_WORDS = 'isolation|hostprocess|wcow|runtimeclass|credential_?spec';
/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const WINDOWS_HANDLER = /wcow|windows/i;
/** The operating system of the nodes that a RuntimeClass is for; null where it does not say. */
function osOfRuntimeClass({ handler, nodeSelector, }) {
    const selected = selectedOs({ nodeSelector, affinityTerms: [] });
    return selected ?? (WINDOWS_HANDLER.test(handler) ? 'windows' : null);
}
/** Whether a term of a node affinity holds on nodes of one operating system only. */
function osOfTerm(term) {
    for (const { key, operator, values, field } of term) {
        if (field)
            continue;
        if (operator === 'Exists' && WINDOWS_LABELS.includes(key))
            return 'windows';
        if (operator !== 'In' || values.length === 0)
            continue;
        const systems = new Set(values.map((value) => osOfLabel(key, value)));
        const [os] = systems;
        if (systems.size === 1 && os)
            return os;
    }
    return null;
}
/**
 * The operating system that a pod's selectors and required affinity leave: what the scheduler goes by.
 * Source: "Windows containers in Kubernetes", "Ensuring OS-specific workloads land on the appropriate container host".
 */
function selectedOs({ nodeSelector, affinityTerms, }) {
    for (const [key, value] of Object.entries(nodeSelector)) {
        const os = osOfLabel(key, value);
        if (os !== null)
            return os;
    }
    const systems = new Set(affinityTerms.map(osOfTerm));
    const [os] = systems;
    return systems.size === 1 && os ? os : null;
}


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ withAliases),
/* harmony export */   u7: () => (/* binding */ selectableLabels),
/* harmony export */   yA: () => (/* binding */ HOSTNAME)
/* harmony export */ });
// The labels by which workloads name a declared node or pool: its own, under each of their names, and its host name.
/** A target is a node, or a pool of them, of this name. */
const HOSTNAME = 'kubernetes.io/hostname';
/**
 * Labels that a node has under two names; one that is declared under either is there under both. Sources:
 * "Well-Known Labels, Annotations and Taints" (kubernetes.io); "Use labels in an AKS cluster" (learn.microsoft.com).
 */
const ALIASES = [
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['agentpool', 'kubernetes.azure.com/agentpool'],
];
/** The labels, with each that has two names under both. */
function withAliases(labels) {
    const all = { ...labels };
    for (const [one, other] of ALIASES) {
        const value = all[one] ?? all[other];
        if (value === undefined)
            continue;
        all[one] ??= value;
        all[other] ??= value;
    }
    return all;
}
/** What a workload may select a target by: the declared labels, and the target's name as that of a node. */
function selectableLabels({ name, labels }) {
    return withAliases({ [HOSTNAME]: name, ...labels });
}


/***/ }),

/***/ 9132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __webpack_require__(6359);
// EXTERNAL MODULE: ./lib/discovery/read.js
var discovery_read = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/discovery/work-trees.js
var work_trees = __webpack_require__(493);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/readers/dockerfile/parser.js
var parser = __webpack_require__(7448);
// EXTERNAL MODULE: ./lib/readers/index.js + 2 modules
var readers = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/readers/kubernetes/definitions.js
// Custom resource definitions are schemas: they run nothing, make up half of all lines of many repositories, and mention
// containers, Windows and images in their descriptions.
const DEFINITION = /^kind:[ \t]*["']?CustomResourceDefinition\b/m;
const START_OF_DOCUMENT = /^(?=---)/m;
const LINE_BREAKS = /^---|[\r\n]+/g;
/** What a template needs to stay whole: a block may begin in one document and end in another. */
const LINE_BREAKS_AND_BLOCKS = /^---|[\r\n]+|\{\{-? *(?:if|else|end|range|with|define|block)\b(?:[^}]|\}(?!\}))*\}\}/g;
/**
 * A file without its custom resource definitions.
 * @returns the text with empty lines in their place, so that the lines of all else stay what they are
 */
function withoutDefinitions(path, text) {
    if (!/\.ya?ml$/i.test(path) || !DEFINITION.test(text))
        return text;
    const kept = /(?:^|\/)templates\//.test(path) ? LINE_BREAKS_AND_BLOCKS : LINE_BREAKS;
    return text
        .split(START_OF_DOCUMENT)
        .map((part) => (DEFINITION.test(part) ? (part.match(kept)?.join('') ?? '') : part))
        .join('');
}

;// CONCATENATED MODULE: ./lib/suppressions/marks.js
/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
function mayHaveComments(text) {
    return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}

// EXTERNAL MODULE: ./lib/text/kept-trees.js
var kept_trees = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/pipeline/memory.js
var memory = __webpack_require__(219);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/pipeline/reading/file-opener.js




/** Files that cannot be read of which more are not listed. */
const MAX_REFUSED = 10_000;
/** Characters of opened files that are kept, with what was parsed of them: ten times as much memory, or more. */
const MAX_KEPT = 8 * 1024 * 1024;
/**
 * Opens files of a root that others name, each once while it is kept, however many compose files share a `.env`. Links
 * lead nowhere.
 * @param excluded files that are not to be read: for those who ask, they are not there
 * @param refused adds which files are there and cannot be read
 */
function fileOpener(root, excluded = () => false, refused = new Map()) {
    // The one that was asked for last stands last.
    const kept = new Map();
    const missing = new Set();
    let size = 0;
    return (path) => {
        if (missing.has(path))
            return null;
        const known = kept.get(path);
        if (known !== undefined) {
            kept.delete(path);
            kept.set(path, known);
            return known;
        }
        const result = excluded(path) ? null : (0,named/* readInside */.xO)(root, path);
        if (result === null || 'refused' in result) {
            missing.add(path);
            if (result !== null && refused.size < MAX_REFUSED)
                refused.set(path, result.refused);
            return null;
        }
        const text = withoutDefinitions(path, result.text);
        const file = new source_file/* SourceFile */.s(path, text);
        kept.set(path, file);
        size += text.length;
        for (const [oldest, { text }] of kept) {
            if (size <= MAX_KEPT || oldest === path)
                break;
            kept.delete(oldest);
            size -= text.length;
        }
        return file;
    };
}
/** Folders whose listings are kept. */
const MAX_LISTINGS = 2_000;
/** Lists folders of a root, each once while it is kept. */
function folderLister(root) {
    const kept = new recent/* Recent */.g(MAX_LISTINGS);
    return (folder) => {
        const names = kept.get(folder) ?? (0,named/* listInside */.Vg)(root, folder);
        kept.set(folder, names, 1);
        return names;
    };
}

// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
;// CONCATENATED MODULE: ./lib/pipeline/reading/unread.js

const BINARY = 'is binary';
/** Binary files and data have no images; a file that people wrote, or that the user named, is reported. */
function refusal(path, reason, isNamed) {
    const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
    if (!isNamed && (isData || reason === BINARY))
        return null;
    return unread(path, `the file ${reason}`);
}
function unread(path, message) {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...(0,model_reading/* noReading */.G)(), problems: [{ location, message }] };
}

;// CONCATENATED MODULE: ./lib/pipeline/reading/file-reader.js




/** Characters of memory that what a reader finds is counted as: an image, a build, a stage of a Dockerfile. */
const FOUND = 15_000;
/** Reads one file after the other, each in its part of the budget. */
class FileReader {
    internalErrors;
    #readerContext;
    #reserve;
    #isUsedUp = false;
    /** @param internalErrors adds where a parser fails: the results of other files stand */
    constructor(budget, contextPaidBy, internalErrors) {
        this.internalErrors = internalErrors;
        this.#readerContext = contextPaidBy(budget);
        this.#reserve = contextPaidBy(new text_budget/* Budget */.__(text_budget/* RESERVE */.BP));
    }
    /** @param format what the parser reads, for the message where it fails. @throws ParserNeeded */
    read(format, read, file) {
        const { length } = file.text;
        const isShort = !this.#isUsedUp && !this.#readerContext.budget.has((0,text_budget/* costOfFile */.Nj)(length));
        try {
            const reading = this.#isUsedUp
                ? readWithin(read, file, this.#reserve, (0,text_budget/* reserveOfFile */.OO)(length))
                : readWithin(read, file, this.#readerContext, (0,text_budget/* costOfFile */.Nj)(length));
            if (reading !== null)
                this.#keep(reading);
            return reading;
        }
        catch (error) {
            if (error instanceof parser/* ParserNeeded */.Rr)
                throw error;
            if (!(error instanceof text_budget/* OverBudget */.sg)) {
                this.internalErrors.record(`reader ${format}`, file.path, error);
                return (0,model_reading/* noReading */.G)();
            }
            if (isShort) {
                // What other files have used up is not missing where little is needed.
                this.#isUsedUp = true;
                return this.read(format, read, file);
            }
            return unread(file.path, `reading the file ${error.message}`);
        }
    }
    /** @throws OverBudget where all files together bring too much */
    #keep(reading) {
        const { budget } = this.#isUsedUp ? this.#reserve : this.#readerContext;
        const size = FOUND * sizeOf(reading);
        this.#isUsedUp ||= !budget.has({ steps: 0, characters: size });
        budget.make(size);
    }
}
function readWithin(read, file, readerContext, cost) {
    return readerContext.budget.within(cost, () => read(file, readerContext));
}
function namesImages({ uses, builds, dockerfiles, fileBuilds, skipped }) {
    return [uses, builds, dockerfiles, fileBuilds].some((list) => list.length > 0) || skipped.length > 0;
}
function sizeOf({ uses, builds, dockerfiles, fileBuilds, kustomizations }) {
    const stages = dockerfiles.reduce((sum, dockerfile) => sum + dockerfile.stages.length, 0);
    return uses.length + builds.length + fileBuilds.length + kustomizations.length + stages;
}

// EXTERNAL MODULE: ./lib/readers/bake/index.js
var bake = __webpack_require__(3488);
// EXTERNAL MODULE: ./lib/readers/ci/index.js
var ci = __webpack_require__(3065);
// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __webpack_require__(3575);
// EXTERNAL MODULE: ./lib/readers/devcontainer/index.js
var devcontainer = __webpack_require__(5359);
// EXTERNAL MODULE: ./lib/readers/helm/index.js
var helm = __webpack_require__(9657);
// EXTERNAL MODULE: ./lib/readers/kustomize/index.js
var kustomize = __webpack_require__(1464);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/pipeline/reading/linked.js
// Files that matter because of others: the Windows words of a file may stand in one that it names, and a file without
// any may be tied to one that has some.








/**
 * Whether the Windows words of a file may come from another: of a compose file from `.env`, from a file that it
 * includes, or from a service that it extends; of a template from its chart's values; of a workflow from those that it
 * calls. Each of those is searched once.
 */
function reaches({ open, list }, isRelevant) {
    const known = new Map();
    const hasWords = (path) => {
        const found = known.get(path) ?? isRelevant(open(path)?.text ?? '');
        known.set(path, found);
        return found;
    };
    return (path, text) => {
        if ((0,compose/* isNamedCompose */.K)(path)) {
            if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text))
                return true;
            if (hasWords(path.includes('/') ? `${(0,paths/* folderOf */.yS)(path)}/.env` : '.env'))
                return true;
        }
        if ((0,helm/* mayInstall */.dU)(path, text))
            return true;
        if ((0,ci/* isGithubWorkflow */.dz)(path))
            return (0,ci/* calledFrom */.s1)(text).some(hasWords);
        if (!(0,helm/* isHelmTemplate */.jw)(path) || !/image|include|template|toYaml|tpl/.test(text))
            return false;
        return (0,helm/* filesBehind */.o5)(path, list).some(hasWords);
    };
}
/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(ruledOut, byPath, declared, read) {
    let waiting = ruledOut;
    const args = [...declared.args.keys()];
    for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round++) {
        const readings = [...byPath.values()];
        const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
        const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
        const mayNameBuilt = namesOne(new Set(builds.flatMap((b) => repositoryOf(b.image))));
        const mayNameArg = namesOne(new Set(args));
        const composeFolders = new Set([...byPath.keys()].filter(compose/* isNamedCompose */.K).map(paths/* folderOf */.yS));
        const built = new Set(readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])));
        const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
        const mayNameRun = namesOne(new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference)))));
        const isTied = ({ path, text }) => dockerfiles.has(path.toLowerCase()) ||
            built.has(path) ||
            ((0,kustomize/* isKustomization */.S)(path) && built.has((0,paths/* folderOf */.yS)(path))) ||
            ((0,compose/* isNamedCompose */.K)(path) && composeFolders.has((0,paths/* folderOf */.yS)(path))) ||
            (hasDockerfiles && (0,devcontainer/* isDevcontainer */.r)(path)) ||
            mayNameBuilt(text) ||
            mayNameArg(text) ||
            (mayBuild(path, text) && (hasDockerfiles || mayNameRun(text)));
        const tied = new Set(waiting.filter(isTied));
        if (tied.size === 0)
            return;
        for (const { path, text } of tied)
            await read(path, text);
        waiting = waiting.filter((file) => !tied.has(file));
        if (byPath.size === readings.length)
            return;
    }
}
/** Ties of ties: a manifest that runs an image, whose Dockerfile is built on one that a bake file makes. */
const MAX_ROUNDS = 4;
/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path, text) {
    return (0,bake/* isBake */.D)(path) || ((0,compose/* isNamedCompose */.K)(path) && text.includes('build'));
}
function repositoryOf(image) {
    const parsed = image === null ? null : (0,reference/* parseReference */.F)(image);
    return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}
/** Names that are searched for one by one; of more, a text is cut into words. */
const FEW_NAMES = 20;
/** No repository has a longer name. */
const MAX_NAME = 255;
/** @returns whether a text has one of these names, images with or without a registry before them */
function namesOne(names) {
    if (names.size === 0)
        return () => false;
    // A search for each is faster than cutting the text into words, while there are few.
    if (names.size < FEW_NAMES) {
        const few = [...names];
        return (text) => few.some((name) => text.includes(name));
    }
    return (text) => {
        for (const [word] of text.matchAll(/[\w./-]+/g)) {
            const end = word.slice(-MAX_NAME);
            for (let at = 0; at >= 0 && at < end.length; at = end.indexOf('/', at) + 1 || -1)
                if (names.has(end.slice(at)))
                    return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/reading/linux-pods.js
/** Finds Linux pods that a declared target takes: null where none does. Loaded only where targets are declared. */
async function strayTest(targets) {
    const { mixesSystems, takesLinuxPods } = await __webpack_require__.e(/* import() */ 9842).then(__webpack_require__.bind(__webpack_require__, 9842));
    const takesAny = targets.some(takesLinuxPods);
    if (!takesAny && !targets.some(mixesSystems))
        return null;
    const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8374)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6617)),
    ]);
    return (text) => /\bcontainers"?:/.test(text) &&
        // Nodes with taints take the pods that tolerate them.
        (takesAny || text.includes('tolerations')) &&
        (mayNameLinux(text) || mayNameLinuxRepository(text));
}

// EXTERNAL MODULE: ./lib/readers/dockerfile/index.js
var dockerfile = __webpack_require__(6487);
;// CONCATENATED MODULE: ./lib/pipeline/reading/named-files.js



const BY_KIND = { bake: bake/* bake */.W, compose: compose/* compose */.Z };
/**
 * Files that others name as what they are, though their own name does not show it: `docker build -f web/image.win`. What
 * is read of one while this goes on may name more.
 * @param byPath what was read so far; files that it has are left out
 * @param declared builds of the configuration
 */
function* namedFiles(byPath, declared) {
    const seen = new Set();
    const readings = new Set();
    let fresh = [...byPath.values()];
    let builds = declared;
    while (builds.length > 0 || fresh.length > 0) {
        for (const reading of fresh)
            readings.add(reading);
        const fileBuilds = fresh.flatMap((reading) => reading.fileBuilds);
        const named = [
            ...[...builds, ...fresh.flatMap((reading) => reading.builds)].map(({ dockerfile: path }) => [path, dockerfile/* dockerfile */.T]),
            ...fileBuilds.map(({ path, kind }) => [path, BY_KIND[kind]]),
        ];
        for (const [path, reader] of named) {
            if (seen.has(path) || byPath.has(path) || reader.claims(path))
                continue;
            seen.add(path);
            yield { path, reader };
        }
        builds = [];
        fresh = [...byPath.values()].filter((reading) => !readings.has(reading));
    }
}

// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __webpack_require__(686);
// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/orchestrators/node-labels.js
var node_labels = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __webpack_require__(6617);
// EXTERNAL MODULE: ./lib/windows/signs.js
var signs = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/pipeline/reading/relevance.js
// Which files are parsed: those with a word without which no Windows image can be in them. The words come from what reads
// them: the grammar of tags, the names of repositories, the signs of Windows, and what the configuration declares.






const WORDS = new RegExp([os_tokens.WINDOWS_TAG, repositories.WINDOWS_REPOSITORY, signs/* WINDOWS_SIGN */.cI, build_labels/* PLACEMENT_WORDS */.eZ, 'wincompat/ignore'].join('|'), 'i');
/** Whether a text has a word of Windows, whatever is declared. */
function hasWindowsWord(text) {
    return WORDS.test(text);
}
/**
 * @param lookup with `always` every reference is asked about, so that every file matters
 * @returns the test for the files of a repository with this configuration
 */
function relevanceOf(config, lookup) {
    if (lookup === 'always')
        return () => true;
    const declared = declaredWords(config);
    return (text) => WORDS.test(text) || declared.some((test) => test(text));
}
/** Labels, names and taints of the targets, images that the configuration names, and registries that it allows. */
function declaredWords({ targets, windowsImages, registries, builds, args }) {
    const labels = targets.flatMap((target) => Object.entries((0,node_labels/* selectableLabels */.u7)(target)));
    const taints = new Set(targets.flatMap((target) => target.taints.map((taint) => taint.replace(/[=:].*$/s, ''))));
    const names = [
        ...(0,registry_settings/* namedHosts */.$X)(registries),
        ...windowsImages.flatMap(literalPart),
        ...builds.flatMap(({ image }) => image ?? []),
    ];
    return [
        ...labels.map(([key, value]) => (text) => text.includes(value) && text.includes(key)),
        // A node by its name, in nodeName and in the matchFields of an affinity.
        ...targets.map(({ name }) => (text) => text.includes(name) && (text.includes('nodeName') || text.includes('metadata.name'))),
        // A key like `os` is a part of many words.
        ...[...taints].map((key) => {
            const named = new RegExp(`\\bkey["']?\\s*:\\s*["']?${escaped(key)}\\b`);
            return (text) => text.includes('olerations') && named.test(text);
        }),
        ...[...new Set(names)]
            .filter((name) => name !== '')
            .map((name) => (text) => text.includes(name)),
        ...[...args.keys()].map((name) => (text) => text.includes(name)),
    ];
}
/** What every match of a glob has in it: the longest part without a wildcard. */
function literalPart(glob) {
    const parts = glob.replace(/^!/, '').split(/[*?[\]{},\\]+/);
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
    return [longest.replace(/^\/|\/$/g, '')];
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/pipeline/reading/read-files.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.



















/** Characters that are read before it is looked how much memory that took. */
const READ_BETWEEN = 4 * 1024 * 1024;
async function readFiles(files, { options, config: declared, exclusion, budgets, internalErrors }) {
    const { root, lookup, baseline } = options;
    const refused = new Map();
    const open = fileOpener(root, exclusion.excludes, refused);
    const listed = folderLister(root);
    const rootName = (0,external_node_path_.basename)(root);
    const budget = budgets.reading;
    const opened = new WeakSet();
    const missed = new Set();
    /** What a reader may look at, and who pays for it. */
    const contextPaidBy = (payer) => ({
        rootName,
        budget: payer,
        list(folder) {
            payer.spend(LISTED);
            return listed(folder);
        },
        open(path) {
            const file = open(path);
            if (file === null && refused.has(path))
                missed.add(path);
            const isNew = file !== null && !opened.has(file);
            payer.spend(1 + (isNew ? file.text.length / OPENED : 0));
            if (isNew)
                opened.add(file);
            return file;
        },
    });
    const fileReader = new FileReader(budget, contextPaidBy, internalErrors);
    const { open: openFor } = contextPaidBy(budget);
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    let charactersRead = 0;
    const mayStray = declared.targets.length > 0 ? await strayTest(declared.targets) : null;
    const loaded = new Map();
    const readAs = async (reader, file) => {
        if (reader.mayBe?.(file) === false)
            return null;
        const readFile = loaded.get(reader) ?? (await reader.load());
        loaded.set(reader, readFile);
        try {
            return fileReader.read(reader.name, readFile, file);
        }
        catch (error) {
            if (!(error instanceof parser/* ParserNeeded */.Rr))
                throw error;
            await (0,parser/* loadParser */.qd)();
            return fileReader.read(reader.name, readFile, file);
        }
    };
    const read = async (path, text) => {
        const file = new source_file/* SourceFile */.s(path, text);
        const claiming = readers/* readers */.X.filter((reader) => reader.claims(path));
        // What the user named may be of a format that its name does not show.
        const others = files.named.has(path) ? readers/* readers */.X.filter((reader) => !claiming.includes(reader)) : [];
        for (const reader of [...claiming, ...others]) {
            const reading = await readAs(reader, file);
            if (reading === null || (!namesImages(reading) && others.includes(reader)))
                continue;
            byPath.set(path, reading);
            return;
        }
    };
    const renderByHelm = async () => {
        const [{ Helm }, { renderCharts }] = await Promise.all([
            __webpack_require__.e(/* import() */ 9424).then(__webpack_require__.bind(__webpack_require__, 9424)),
            Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(610), __webpack_require__.e(4192), __webpack_require__.e(8969), __webpack_require__.e(3459)]).then(__webpack_require__.bind(__webpack_require__, 3459)),
        ]);
        const context = contextPaidBy(budget);
        return Helm.lend(process.env, (0,work_trees.checkedOutTrees)(root), async (helm) => renderCharts(root, files.paths, byPath, context, helm));
    };
    const readNamed = async () => {
        for (const { path, reader } of namedFiles(byPath, declared.builds)) {
            const file = openFor(path);
            if (file === null)
                continue;
            filesRead++;
            if (mayHaveComments(file.text))
                commented.push(file);
            byPath.set(path, (await readAs(reader, file)) ?? (0,model_reading/* noReading */.G)());
        }
    };
    for (const { path, message } of files.problems)
        byPath.set(path, unread(path, message));
    const isRelevant = relevanceOf(declared, lookup);
    const mayReach = reaches({ open, list: listed }, isRelevant);
    const inOtherKinds = [];
    const data = [];
    const baselinePath = baseline ? (0,named/* shownPath */.pS)(root, (0,external_node_path_.resolve)(root, baseline.path)) : null;
    const searchOther = async (path, text) => {
        // A baseline names images that are checked where they stand.
        if (path === baselinePath || !hasWindowsWord(text))
            return;
        const { windowsImagesIn } = await Promise.all(/* import() */[__webpack_require__.e(3620), __webpack_require__.e(2231)]).then(__webpack_require__.bind(__webpack_require__, 2231));
        for (const named of windowsImagesIn(text))
            inOtherKinds.push({ path, ...named });
    };
    for (const path of files.paths) {
        const result = (0,discovery_read/* readText */.yR)(root, path);
        charactersRead += 'text' in result ? result.text.length : 0;
        if (charactersRead > READ_BETWEEN) {
            charactersRead = 0;
            await (0,memory/* freeMemory */.K)(kept_trees/* forgetTrees */.D);
        }
        if (!(0,readers/* isClaimed */.g)(path) && !files.named.has(path)) {
            if ('text' in result)
                await searchOther(path, result.text);
            else if (result.refused !== BINARY)
                data.push({ path, line: 1, reason: `the file ${result.refused}` });
            continue;
        }
        filesRead++;
        const text = 'text' in result ? withoutDefinitions(path, result.text) : '';
        if ('text' in result && mayHaveComments(result.text))
            commented.push(new source_file/* SourceFile */.s(path, result.text));
        if ('refused' in result) {
            const problem = refusal(path, result.refused, files.named.has(path));
            if (problem === null)
                data.push({ path, line: 1, reason: `the file ${result.refused}` });
            else
                byPath.set(path, problem);
        }
        else if (isRelevant(text) || mayReach(path, text)) {
            await read(path, text);
            if (!byPath.has(path))
                await searchOther(path, text);
        }
        else if (mayStray?.(text)) {
            await read(path, text);
            // A file without a Windows word that cannot be parsed hides none.
            const reading = byPath.get(path);
            if (reading !== undefined)
                byPath.set(path, { ...reading, problems: [] });
        }
        else {
            ruledOut.push({ path, text });
        }
    }
    await readNamed();
    await readLinked(ruledOut, byPath, declared, read);
    // What was read since may name more.
    await readNamed();
    const plainReferences = await countPlainReferences(ruledOut.filter(({ path }) => !byPath.has(path)));
    const notRendered = options.helm === true ? await renderByHelm() : [];
    (0,kept_trees/* forgetTrees */.D)();
    for (const path of missed)
        if (!byPath.has(path))
            byPath.set(path, unread(path, `the file ${refused.get(path)}`));
    return {
        readings: withoutParts(byPath),
        commented,
        filesRead,
        inOtherKinds,
        data,
        plainReferences,
        unread: [
            ...notRendered,
            ...[...refused].flatMap(([path, reason]) => byPath.has(path) ? [] : [{ path, line: 1, reason: `the file ${reason}` }]),
        ],
        unclaimed: [...files.named].filter((path) => !byPath.has(path) && !(0,readers/* isClaimed */.g)(path)),
    };
}
/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath) {
    const parts = new Set([...byPath.values()].flatMap((reading) => reading.includes));
    return [...byPath].map(([path, reading]) => parts.has(path) ? { ...(0,model_reading/* noReading */.G)(), problems: reading.problems } : reading);
}
/** Steps that listing a folder is counted as. */
const LISTED = 50;
/** Characters of a file in a step: it is read and, by most who open it, parsed. */
const OPENED = 4;
async function countPlainReferences(files) {
    if (files.length === 0)
        return { windows: 0, linux: 0, unknown: 0 };
    const { countReferences } = await Promise.all(/* import() */[__webpack_require__.e(3620), __webpack_require__.e(2015)]).then(__webpack_require__.bind(__webpack_require__, 2015));
    return countReferences(files);
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Rr: () => (/* binding */ ParserNeeded),
/* harmony export */   qd: () => (/* binding */ loadParser)
/* harmony export */ });
// The parser of Dockerfiles is large, and few need it. What needs it while it is not loaded says so, and is done again.
let loaded = null;
/** A Dockerfile has to be parsed, and the parser is not loaded: load it and read the file again. */
class ParserNeeded extends Error {
}
async function loadParser() {
    loaded = (await Promise.all(/* import() */[__webpack_require__.e(7839), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 464))).parse;
}
/** @throws ParserNeeded */
function parser() {
    if (loaded === null)
        throw new ParserNeeded('the parser of Dockerfiles is not loaded');
    return loaded;
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forgetTrees),
/* harmony export */   O: () => (/* binding */ keptTrees)
/* harmony export */ });
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
// Trees of YAML that are kept for those who ask again. They stand apart from the parser, which is loaded where a file
// needs it.

/** In nodes of a hundred bytes or two. */
const MAX_KEPT = 200_000;
const keptTrees = new _recent_js__WEBPACK_IMPORTED_MODULE_0__/* .Recent */ .g(MAX_KEPT);
/** Drops all: after the files are read, they are not needed. */
function forgetTrees() {
    keptTrees.clear();
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
class Recent {
    capacity;
    #kept = new Map();
    #weight = 0;
    /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
    constructor(capacity) {
        this.capacity = capacity;
    }
    get(key) {
        const found = this.#kept.get(key);
        if (found === undefined)
            return undefined;
        this.#kept.delete(key);
        this.#kept.set(key, found);
        return found.value;
    }
    set(key, value, weight) {
        this.#drop(key);
        this.#kept.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#kept.keys()) {
            if (this.#weight <= this.capacity || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    /** Forgets everything. */
    clear() {
        this.#kept.clear();
        this.#weight = 0;
    }
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_TAG: () => (/* binding */ WINDOWS_TAG),
/* harmony export */   architectureIn: () => (/* binding */ architectureIn),
/* harmony export */   findVersions: () => (/* binding */ findVersions),
/* harmony export */   joinedRelease: () => (/* binding */ joinedRelease),
/* harmony export */   mayNameLinux: () => (/* binding */ mayNameLinux),
/* harmony export */   piecesOf: () => (/* binding */ piecesOf),
/* harmony export */   saysChannel: () => (/* binding */ saysChannel),
/* harmony export */   saysCrossBuild: () => (/* binding */ saysCrossBuild),
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
const WINDOWS_NAMES = 'windows|win|nanoserver|servercore|windowsservercore|windowsserver';
const WINDOWS = new RegExp(`^(?:${WINDOWS_NAMES})$`);
/** Words that may stand between a word of Windows and its release: `windows-nano-2025`, `windows-amd64-2022`. */
const BETWEEN = /^(?:server|core|nano|amd64|x64|x86)$/;
const LTSC = /^ltsc(20\d\d)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/**
 * `1809`, `20h2` and `21h2`, which are believed in a Windows context only: `2004` alone is anybody's version. Containers
 * are of servers, so `21h2` is Windows Server 2022. Source for names of the H2 form: GitLab Runner's helper images.
 */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8
    .filter(({ kind }) => kind === 'server')
    .flatMap((r) => [...r.tags.filter((tag) => /^\d/.test(tag)), ...r.ids.filter((id) => /H\d$/.test(id))].map((name) => [name.toLowerCase(), r.build])));
const JOINED_NAMES = `${WINDOWS_NAMES}|nano|ws`;
const JOINED_RELEASES = [...BUILD_OF_YEAR.keys(), ...BUILD_OF_NUMBER.keys()].join('|');
/** A word of Windows and a release in one token: `win2019`, `servercore21H2`, `windowsservercoreltsc2022`. */
const JOINED = new RegExp(`^(${JOINED_NAMES})(?:ltsc)?(${JOINED_RELEASES})$`);
/** What a text has that names a Windows image by its tag. */
const WINDOWS_TAG = `windows|nanoserver|servercore|ltsc|sac2016|(?<![a-z\\d])win(?![a-z])|(?<![a-z\\d])(?:${JOINED_NAMES})(?:${JOINED_RELEASES})|10\\.0\\.[1-9]\\d{4}`;
/**
 * A tag's tokens as they are written. `_` parts them as `-` does (`1809_arm`), and so does a dot beside a word of
 * Windows or a release (`6.4.0-windows.ltsc2022`); the dots of a version do not.
 */
function piecesOf(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((text, at) => at % 2 === 0 ? dottedPieces({ separator: parts[at - 1] ?? '', text }) : []);
}
function dottedPieces(piece) {
    if (!piece.text.includes('.'))
        return [piece];
    const pieces = [];
    for (const text of piece.text.split('.')) {
        const last = pieces.at(-1);
        if (last === undefined)
            pieces.push({ separator: piece.separator, text });
        else if (isOfWindows(last.text) || isOfWindows(text))
            pieces.push({ separator: '.', text });
        else
            last.text += `.${text}`;
    }
    return pieces;
}
function isOfWindows(text) {
    const token = text.toLowerCase();
    return WINDOWS.test(token) || LTSC.test(token) || JOINED.test(token);
}
/** A tag's tokens in lower case. */
function tokensOf(tag) {
    return piecesOf((tag ?? '').toLowerCase()).map(({ text }) => text);
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
/** Whether a token is a word of Windows. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** Whether a token has the form of a long-term release's: `ltsc2019`, and one that is not known yet. */
function saysChannel(tokens) {
    return tokens.some((token) => LTSC.test(token));
}
/**
 * Words of images that run on Linux and build for Windows: `x86_64-pc-windows-gnu`, `windows-mono`.
 * Sources: cross-rs/cross, fyne-io/fyne-cross-images, therecipe/qt, game-ci/docker (Docker Hub).
 */
const CROSS_BUILD = /^(?:mingw(?:32|64|w64)?|gnu|cross|xwin|wine\d*|mono|il2cpp|static|pc)$/;
/** Whether a name or tag is that of an image which may build for Windows on Linux. */
function saysCrossBuild(tokens) {
    return tokens.some((token) => CROSS_BUILD.test(token));
}
/** The release at the end of a token that joins it to a word of Windows: `2019` of `win2019`; null where there is none. */
function joinedRelease(token) {
    return JOINED.exec(token)?.[2] ?? null;
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
        // `ltsc-2019`
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (inContext || (version.revision !== null && isKnown(version.build))))
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
        afterWindows = WINDOWS.test(token) || (afterWindows && BETWEEN.test(token));
    });
    // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
    // no number against a clearer token.
    numbers.sort((a, b) => Number(b.near) - Number(a.near));
    return [...found, ...numbers];
}
function isKnown(build) {
    return _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.some((release) => release.build === build);
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.


const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' ? ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(MOVED, repository) ?? null) : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name names: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ windowsSignIn),
/* harmony export */   HK: () => (/* binding */ linuxSignIn),
/* harmony export */   Tt: () => (/* binding */ windowsProgramIn),
/* harmony export */   cI: () => (/* binding */ WINDOWS_SIGN)
/* harmony export */ });
// What shows that an image is a Windows or a Linux image where its name does not: how it is built, and how it is run.
// Sources: "Dockerfile on Windows" and "Windows containers on Kubernetes" (learn.microsoft.com, kubernetes.io): shells,
// paths with a drive letter, named pipes and the built-in accounts exist on Windows only.
/** `C:\data`, `c:/app`; not the end of a scheme, `http://`. */
const DRIVE = /(?<![\w./\\-])[a-z]:[\\/](?!\/)/i;
const PIPE = /\\\\\.\\pipe\\|(?<![\w/])\/\/\.\/pipe\//i;
const ACCOUNT = /\bContainer(?:Administrator|User)\b/;
/** Shells that Linux does not have; PowerShell on Linux is called pwsh. */
const SHELL = /(?<![\w./\\-])(?:powershell(?:\.exe)?|pwsh\.exe|cmd\.exe|cmd(?=$|["']?[\s,]+["']?\/[cskq]\b))(?![\w.-])/i;
/** A program that is started by its name: `["app.exe"]`; on Linux it is another one's argument (`mono app.exe`). */
const PROGRAM = /^\s*(?:\[\s*)?["']?[\w.%$()+{}\\/:-]{1,200}\.exe(?![\w.-])/i;
const CMDLET = /\b(?:Install|Add)-WindowsFeature\b|\bdism(?:\.exe)? +\/online\b/i;
/** Package managers, shells and commands of Linux distributions. Options are bounded: a start may be in each one of another. */
const LINUX = /(?<![\w./\\-])(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman) +(?:-\S{1,60} +){0,10}(?:add|install|update|upgrade|-S)\b|(?<![\w./\\-])(?:swupd +[a-z]|emerge +-|ch(?:mod|own) +[\w+-]|ln +-s|export +\w{1,60}=)|(?<![\w.])\/bin\/(?:ba|a|da)?sh\b/;
/** What a text must have so that one of the signs of Windows can be in it: a search that rules files out. */
const WINDOWS_SIGN = 'powershell|pwsh\\.exe|cmd\\.exe|cmd["\']?[\\s,-]+["\']?/[cskq]\\b|(?<=(?<![\\w./\\\\-])[a-z]):[\\\\/](?!/)|\\\\\\\\\\.\\\\|//\\./pipe|ContainerAdministrator|ContainerUser|WindowsFeature|escape=`|\\.exe\\b';
/**
 * What shows that a command, a path or an instruction is for Windows.
 * @returns the text that shows it, for a message; null where nothing does
 */
function windowsSignIn(text) {
    for (const sign of [SHELL, CMDLET, DRIVE, PIPE, ACCOUNT]) {
        const match = sign.exec(text);
        if (match !== null)
            return sign === DRIVE ? pathAt(text, match.index) : match[0];
    }
    return null;
}
/** The program of Windows that an entry point starts; null where it starts another one, or none that shows. */
function windowsProgramIn(entryPoint) {
    return PROGRAM.exec(entryPoint)?.[0].replace(/^[\s["']+/, '') ?? null;
}
/** What shows that an instruction runs on Linux; null where nothing does. */
function linuxSignIn(text) {
    return LINUX.exec(text)?.[0] ?? null;
}
/** Characters of a path in a message. */
const SHOWN = 40;
function pathAt(text, start) {
    return /^[^\s"'`,;]+/.exec(text.slice(start, start + SHOWN))?.[0] ?? text.slice(start, start + 2);
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ })

};
