export const id = 2027;
export const ids = [2027];
export const modules = {

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ imageUse),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   Yo: () => (/* binding */ IMAGE_KINDS),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
// What readers find, before anything is judged.
/** Formats that name images, as reports call them. The report's type, its reader and its JSON Schema come from here. */
const IMAGE_KINDS = [
    'dockerfile',
    'compose',
    'kubernetes',
    'helm',
    'kustomize',
    'ecs',
    'bake',
    'workflow',
];
/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
const ROLES = ['run', 'build', 'source'];
/** What the image's operating system and its OS versions are known from. */
const EVIDENCE = ['registry', 'cache', 'tag', 'placement', 'dockerfile', 'config', 'none'];
/**
 * A place that names an image by a reference that is known to its end, of which the file says nothing more.
 * @param named the reference as the file has it, and expanded
 */
function imageUse(named) {
    return {
        role: 'run',
        partial: named.reference ?? named.raw,
        unresolved: [],
        platform: null,
        origins: [],
        runs: [],
        sign: null,
        foundIn: { kind: 'file' },
        ...named,
    };
}


/***/ }),

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

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DeclaredPlacements)
/* harmony export */ });
/* harmony import */ var _node_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _node_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
// What a workload's selectors and tolerations show where they name what the configuration declares of its Windows hosts.


/** Labels that name a pool of nodes, a node, or Windows: nodes of another system do not share their values. */
const POOL = /pool|node-?group|node-?set|instance-?group|hostname|node[-_.]?name|\bos\b|os-?sku|win/i;
/** The labels and taints of targets, so that the cost of a workload does not grow with the number of targets. */
class DeclaredPlacements {
    /** The first target with a label; with a taint of a key, and of a key with a value. */
    #byLabel = new Map();
    #byTaint = new Map();
    /** @param targets those that the configuration declares */
    constructor(targets) {
        for (const [at, { name: target, labels, taints }] of targets.entries()) {
            for (const [key, value] of Object.entries((0,_node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .selectableLabels */ .u7)({ name: target, labels }))) {
                const isPool = POOL.test(key) || /win/i.test(value);
                addFirst(this.#byLabel, labelOf(key, value), {
                    at,
                    target,
                    isPool,
                    does: `it selects ${key}=${value}`,
                });
            }
            for (const taint of taints) {
                const { key, value } = (0,_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTaint */ .kR)(taint);
                const declared = { at, target, isPool: false, does: `it tolerates the taint ${taint}` };
                addFirst(this.#byTaint, key, declared);
                addFirst(this.#byTaint, labelOf(key, value), declared);
            }
        }
    }
    /** @returns null where the workload names none of the targets' labels and taints */
    of(workload) {
        const selected = [...requiredLabels(workload).map((one) => this.#ofAll(one)), this.#ofTerms(workload)];
        const found = best([...selected, ...this.#tolerated(workload)]);
        if (found === null)
            return null;
        return { certain: found.isPool, because: `${found.does} of target ${found.target}` };
    }
    /** What one of several labels shows: something where each of them is declared. */
    #ofAll(alternatives) {
        const found = alternatives.map(([key, value]) => this.#byLabel.get(labelOf(key, value)) ?? null);
        return weakest(found);
    }
    /** Of the terms of an affinity one is enough, so that each must show something; within a term all hold. */
    #ofTerms({ affinityTerms }) {
        return weakest(affinityTerms.map((term) => best(term.map((one) => this.#ofAll(valuesOf(one))))));
    }
    /** Pods for Linux may tolerate any taint, but for one that is about Windows. */
    #tolerated({ tolerations }) {
        return tolerations.flatMap(({ key, operator, value = '' }) => {
            if (key === undefined)
                return [];
            const declared = this.#byTaint.get(operator === 'Exists' ? key : labelOf(key, value));
            return declared === undefined ? [] : { ...declared, isPool: /win/i.test(`${key} ${value}`) };
        });
    }
}
function addFirst(map, key, declared) {
    if (!map.has(key))
        map.set(key, declared);
}
/** Of the first target; of several of one, the first of the list. */
function firstOf(found) {
    return found.reduce((first, one) => (first === null || one.at < first.at ? one : first), null);
}
/** Of what holds all at once, the one that shows most. */
function best(found) {
    const known = found.filter((one) => one !== null);
    return firstOf(known.filter(({ isPool }) => isPool)) ?? firstOf(known);
}
/** Of what may hold, the one that shows least; null where there is none, or one shows nothing. */
function weakest(found) {
    const known = found.filter((one) => one !== null);
    if (known.length < found.length)
        return null;
    return firstOf(known.filter(({ isPool }) => !isPool)) ?? firstOf(known);
}
function labelOf(key, value) {
    return JSON.stringify([key, value]);
}
/** The labels that a workload asks for, beside its affinity: each of them must hold. */
function requiredLabels({ nodeSelector, nodeName, constraints }) {
    const prefix = /^(?:node|engine)\.labels\./i;
    return [
        ...Object.entries(nodeSelector).map((label) => [label]),
        ...(nodeName === null ? [] : [[[_node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTNAME */ .yA, nodeName]]]),
        ...constraints.flatMap(({ key, operator, value }) => operator === '==' && prefix.test(key) ? [[[key.replace(prefix, ''), value]]] : []),
    ];
}
/** The labels of which a requirement asks for one; none where it asks for something else. */
function valuesOf({ key, operator, values, field }) {
    if (operator !== 'In')
        return [];
    const name = field === true ? (key === 'metadata.name' ? _node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTNAME */ .yA : null) : key;
    return name === null ? [] : values.map((value) => [name, value]);
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

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ TAINT_EFFECTS),
/* harmony export */   NB: () => (/* binding */ labelKeyProblem),
/* harmony export */   iR: () => (/* binding */ taintProblem),
/* harmony export */   kR: () => (/* binding */ parseTaint),
/* harmony export */   zV: () => (/* binding */ labelValueProblem)
/* harmony export */ });
// The grammar of labels and taints of Kubernetes nodes. Sources: "Labels and Selectors" (kubernetes.io),
// k8s.io/apimachinery/pkg/util/validation (IsQualifiedName, IsValidLabelValue) and kubectl's ParseTaints
// (kubernetes/kubernetes, staging/src/k8s.io/kubectl/pkg/cmd/taint/utils.go).
/** What a taint does to pods that do not tolerate it. */
const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const MAX_PREFIX = 253;
const MAX_NAME = 63;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A DNS subdomain. */
const PREFIX = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/**
 * Why a text is no key of a label or taint.
 * @returns the rest of a sentence, or null for a valid key
 */
function labelKeyProblem(text) {
    const slash = text.indexOf('/');
    const prefix = slash < 0 ? null : text.slice(0, slash);
    const name = text.slice(slash + 1);
    if (prefix !== null && (prefix.length > MAX_PREFIX || !PREFIX.test(prefix)))
        return 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
    return isName(name)
        ? null
        : `needs a name of 1 to ${MAX_NAME} letters, digits, '-', '_' and '.', which begins and ends with a letter or digit`;
}
/**
 * Why a text is no value of a label or taint; the empty text is one.
 * @returns the rest of a sentence, or null for a valid value
 */
function labelValueProblem(text) {
    return text === '' || isName(text)
        ? null
        : `may have at most ${MAX_NAME} letters, digits, '-', '_' and '.', and begins and ends with a letter or digit`;
}
function isName(text) {
    return text.length <= MAX_NAME && NAME.test(text);
}
/**
 * What is wrong with a taint, written `key=value:Effect` or `key:Effect`.
 * @returns null for a valid taint; the effect is '' where there is none
 */
function taintProblem(text) {
    const { key, value, effect } = parseTaint(text);
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return { part: 'key', text: key, why: wrongKey };
    const wrongValue = labelValueProblem(value);
    if (wrongValue !== null)
        return { part: 'value', text: value, why: wrongValue };
    return TAINT_EFFECTS.some((known) => known === effect) ? null : { part: 'effect', text: effect };
}
/** @param text as `kubectl taint` takes it. @returns its parts; '' for one that is not there */
function parseTaint(text) {
    const [, key = '', value = '', effect = ''] = /^([^=:]*)(?:=([^:]*))?(?::(.*))?$/s.exec(text) ?? [];
    return { key, value, effect };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __webpack_require__(3654);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
;// CONCATENATED MODULE: ./lib/resolve/append.js
/** Adds to a list of a map of lists. */
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

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
    askedBy: null,
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
    const suffices = (build) => build.askedBy.kind !== 'pipeline' || (needed.length > 0 && needed.every((name) => build.args.has(name)));
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
        const { askedBy } = build;
        for (const args of combinations(build.args, askedBy?.kind === 'configuration' ? [] : varied)) {
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
                cut = `it is built in more ways than the limit (${sets.size})`;
                return { sets: [...sets.values()], cut };
            }
            const set = known ?? emptySet(build, args);
            sets.set(key, set);
            if (build.image !== null)
                set.images.add(build.image);
            set.isolations.add(build.isolation ?? null);
            if (askedBy?.kind === 'service' && askedBy.run !== null)
                set.runs.push(askedBy.run);
            if (askedBy?.kind === 'pipeline')
                set.hosts.add(askedBy.hosts);
            if (counts.has(build)) {
                set.deploys ||= askedBy?.kind !== 'devcontainer';
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
        isolations: new Set(),
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

// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
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

;// CONCATENATED MODULE: ./lib/resolve/pipeline-builds.js
// What pipelines build by a file that says how: the services of compose files, the targets of bake files.

/** In the place of a name: all of a compose file, and the default of a bake file. */
const EVERYTHING = '';
/**
 * The builds of compose and bake files once more, on the machines of the pipelines that ask for them.
 * @param builds those of all files
 */
function buildsOfPipelines(readings, builds, hostGroups) {
    const ordered = machinesByFile(readings);
    const problems = [];
    if (ordered.size === 0)
        return { builds: [], problems };
    const withDefault = new Set(builds.flatMap(({ askedBy }) => askedBy.kind === 'bake' && askedBy.names.has('default') ? askedBy.path : []));
    const found = builds.flatMap((build) => {
        const part = partOf(build.askedBy);
        const byName = part === null ? undefined : ordered.get(part.path);
        if (part === null || byName === undefined)
            return [];
        const isInEverything = !withDefault.has(part.path) || part.names.has('default');
        const groups = [...part.names, ...(isInEverything ? [EVERYTHING] : [])].flatMap((name) => {
            const machines = byName.get(name);
            if (machines === undefined)
                return [];
            // On a machine of Linux only what is built for Windows is a Windows image.
            return build.platform?.startsWith('windows') ? [machines.windows, machines.linux] : [machines.windows];
        });
        const machines = groups.filter(({ size }) => size > 0);
        let hosts = machines[0];
        if (hosts === undefined)
            return [];
        try {
            hosts = hostGroups.union(new Set(machines));
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            if (problems.length === 0)
                problems.push(tooMany(part.path));
        }
        return [{ ...build, image: null, askedBy: { kind: 'pipeline', hosts } }];
    });
    return { builds: found, problems };
}
/** By the path of a file and the name of what is built of it. */
function machinesByFile(readings) {
    const files = new Map();
    for (const { fileBuilds } of readings) {
        for (const { path, host, names } of fileBuilds) {
            const byName = files.get(path) ?? new Map();
            files.set(path, byName);
            for (const name of names.length === 0 ? [EVERYTHING] : names) {
                const machines = byName.get(name) ?? { windows: new Set(), linux: new Set() };
                byName.set(name, machines);
                (host.version === null ? machines.linux : machines.windows).add(host);
            }
        }
    }
    return files;
}
/** Where a build can be asked for, and by which names; null for one that no file has a name for. */
function partOf(askedBy) {
    if (askedBy.kind === 'bake')
        return askedBy;
    if (askedBy.kind !== 'service' || askedBy.run === null)
        return null;
    return { path: askedBy.run.location.path, names: new Set([askedBy.name]) };
}
function tooMany(path) {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { location, message: 'more machines than the limit build what is in this file and those after it' };
}

// EXTERNAL MODULE: ./lib/model/image-use.js
var image_use = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/variant-names.js
var variant_names = __webpack_require__(3170);
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
    // Builds that differ in it are held against the machine's own.
    const [asked = null, ...others] = build.isolations;
    const isolation = others.length === 0 ? asked : null;
    const expandWith = (text, lookup) => {
        budget.spend(LINE + text.length / EXPANDED);
        const value = (0,expand/* expand */.f)(text, lookup, dockerfile.dialect, budget);
        budget.spend(value.text.length / EXPANDED);
        return value;
    };
    const values = globalValues(dockerfile, build.args, expandWith);
    const lookup = (name) => values.get(name);
    const expandText = (text) => expandWith(text, lookup);
    const found = [];
    const started = new Set();
    /** By the image that stages are built on, one on the other: what they show of its system. */
    const signs = new Map();
    const stages = new Map();
    const bases = [];
    /** What other stages are made of, or take files from. */
    const inner = new Set();
    const last = target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
    const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));
    dockerfile.stages.forEach((stage, index) => {
        // The classic builder, which is what Windows has, builds every stage up to the wanted one.
        const builders = last >= 0 && index > last ? NO_HOSTS : hosts;
        const add = (text, value, platform, role) => {
            budget.make(IMAGE + value.text.length);
            const one = { image: useOf(text, value, values, platform, role), stage, hosts: builders };
            found.push(one);
            return one;
        };
        let base = null;
        const written = expandText(stage.image.raw);
        // A context of the build stands for a name, even for one that is an image.
        const context = build.contexts.get(written.text.toLowerCase());
        const image = context === undefined ? written : { ...context, missing: [] };
        const parent = stageNamed(stage.image.raw, image, stages, values, expandWith);
        inner.add(image.text.toLowerCase());
        if (parent !== undefined)
            base = parent;
        else if (context?.text === '')
            base = null;
        else if (image.text.toLowerCase() === 'scratch')
            base = { scratch: stage.image.location };
        else if (!isTemplate(stage.image.raw)) {
            const asked = stage.platform === null ? null : expandText(stage.platform);
            const platform = asked === null ? (build.platform ?? '') : asked.text.toLowerCase();
            const limit = image.limit ?? asked?.limit;
            const value = limit === undefined ? image : { ...image, limit };
            base = { use: add(stage.image, value, /^(?:windows|linux)/.test(platform) ? platform : null, 'build') };
        }
        for (const source of stage.sources) {
            const value = expandText(source.raw);
            const name = value.text.toLowerCase();
            inner.add(name);
            const given = build.contexts.get(name);
            if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
                continue;
            if (given?.text === '')
                continue;
            add(source, given === undefined ? value : { ...given, missing: [] }, null, 'source');
        }
        if (base !== null && 'use' in base)
            signs.set(base.use, strongest(signs.get(base.use), stage.sign));
        if (stage.hasRun && base !== null && 'use' in base)
            started.add(base.use);
        bases.push(base);
        if (stage.name !== null)
            stages.set(stage.name, base);
        stages.set(String(index), base);
    });
    const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
    const variants = target === null ? variantStages(dockerfile, stages, inner) : new Map();
    const used = new Map(found.map((one) => {
        const { image, stage, hosts } = one;
        const isBuilt = built !== null && 'use' in built && built.use === one;
        const foundIn = {
            kind: 'stage',
            name: stage.name,
            variant: variants.get(one) ?? (isBuilt ? nameOfVariant(target) : null),
            hosts,
            starts: started.has(one),
            isolation,
            listed: !build.onlyHosted,
        };
        const sign = signs.get(one) ?? (image.role === 'source' || dockerfile.dialect.escape !== '`' ? null : BACKTICK);
        const role = build.deploys && (isBuilt || variants.has(one)) ? 'run' : image.role;
        return [one, { ...image, sign, foundIn, role, ...(isBuilt ? { runs: build.runs } : {}) }];
    }));
    const base = built !== null && 'use' in built ? used.get(built.use) : undefined;
    return {
        uses: [...used.values()],
        base: base !== undefined ? { use: base } : built !== null && 'scratch' in built ? built : null,
    };
}
/**
 * The images of stages that are built with `--target`, one for each Windows release: nothing else of the Dockerfile
 * needs these stages, and their names have a release. By image, what their variants are called alike.
 */
function variantStages({ stages: all }, stages, inner) {
    const variants = new Map();
    for (const [index, { name }] of all.entries()) {
        const isNeeded = name === null || inner.has(name) || inner.has(String(index));
        const base = isNeeded ? undefined : stages.get(name);
        const variant = nameOfVariant(name);
        if (base != null && 'use' in base && variant !== null)
            variants.set(base.use, variant);
    }
    return variants;
}
/** A stage's name without its releases; null where it has none. */
function nameOfVariant(name) {
    const without = name === null ? null : (0,variant_names/* withoutReleases */.f)(name);
    return without === name ? null : without;
}
/** The escape character that is no part of paths on Windows: `# escape=\``. */
const BACKTICK = { os: 'windows', text: '# escape=`' };
/** What runs on Linux decides. */
function strongest(known, sign) {
    if (known == null || sign === null)
        return known ?? sign;
    return sign.os === 'linux' ? sign : known;
}
const NO_HOSTS = new Set();
function globalValues(dockerfile, args, expand) {
    const values = new Map();
    for (const arg of dockerfile.globalArgs) {
        const given = args.get(arg.name);
        if (given !== undefined) {
            values.set(arg.name, { ...given, missing: [] });
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
function useOf(text, value, values, platform, role) {
    const { limit } = value;
    const known = limit === undefined && value.missing.length === 0 && (0,windows_reference/* parseReference */.F)(value.text) !== null;
    return (0,image_use/* imageUse */.Fe)({
        kind: 'dockerfile',
        role,
        location: text.location,
        raw: text.raw,
        reference: known ? value.text : null,
        partial: value.text,
        unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
        platform,
        origins: value.origins,
        ...(limit === undefined ? {} : { limit }),
    });
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

;// CONCATENATED MODULE: ./lib/resolve/build-all.js
// Every Dockerfile of a repository in each way in which it is built.






/** What one Dockerfile may cost, however many files build it. */
const DOCKERFILE = { steps: 500_000, characters: 20_000_000 };
/** How a problem of a Dockerfile's many builds is named, however many they are. */
const TOO_MANY_WAYS = 'it is built in too many ways';
/**
 * Resolves each Dockerfile in each way in which it is built.
 * @param builds those that the configuration declares
 * @param args values for build arguments from the configuration: they win over those of the files
 */
function buildAll(readings, builds, args, budget, internalErrors) {
    const fromFiles = [...builds, ...readings.flatMap((reading) => reading.builds)];
    const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
    const hostGroups = new HostGroups(budget);
    const ofPipelines = buildsOfPipelines(readings, fromFiles, hostGroups);
    const byDockerfile = build_all_assign([...fromFiles, ...ofPipelines.builds], dockerfiles);
    const uses = [];
    const made = [];
    const problems = [...ofPipelines.problems];
    const left = [];
    const buildOne = (dockerfile) => {
        const { sets, cut } = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args, budget);
        if (cut !== null)
            problems.push({ location: startOf(dockerfile), message: cut, problem: TOO_MANY_WAYS });
        let done = 0;
        try {
            for (const set of sets) {
                const stages = resolveStages(dockerfile, set, hostGroups.union(set.hosts), budget);
                for (const use of stages.uses)
                    uses.push(use);
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
                internalErrors.record('resolving of Dockerfiles', startOf(dockerfile).path, error);
        }
    }
    const [first] = left;
    if (first !== undefined) {
        problems.push({
            location: startOf(first),
            message: `the Dockerfiles of this repository exceed the limit of steps to resolve: ${left.length} of ${dockerfiles.length}, this one among them, are not checked`,
            problem: 'the Dockerfiles exceed the limit of steps to resolve',
        });
    }
    return { uses, made, problems };
}
/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function build_all_assign(builds, dockerfiles) {
    const byPath = new Map();
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path.toLowerCase(), dockerfile);
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path, dockerfile);
    const assigned = new Map();
    for (const build of builds) {
        const dockerfile = build.dockerfile.startsWith(ANY_FOLDER)
            ? firstCalled(build.dockerfile.slice(ANY_FOLDER.length), dockerfiles)
            : (byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase()));
        if (dockerfile !== undefined)
            append(assigned, dockerfile, build);
    }
    return assigned;
}
/** Before the name of a Dockerfile that a build looks for: it takes the first that it finds. */
const ANY_FOLDER = '**/';
function firstCalled(name, dockerfiles) {
    const called = dockerfiles.filter(({ path }) => path === name || path.endsWith(`/${name}`));
    return called.toSorted((a, b) => (inOrder(a.path) < inOrder(b.path) ? -1 : 1))[0];
}
/** A path as it comes in a walk of the folders, files of a folder among them. */
function inOrder(path) {
    return path.replaceAll('/', '\0');
}
/** Where what concerns a Dockerfile as a whole is reported; one that is in a compose file, at that file. */
function startOf({ path }) {
    return { path: path.replace(/\0.*$/s, ''), line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/resolve/describe.js + 2 modules
var describe = __webpack_require__(3150);
// EXTERNAL MODULE: ./lib/resolve/versions.js
var versions = __webpack_require__(1559);
;// CONCATENATED MODULE: ./lib/resolve/graph.js
// Images that are built in this repository, traced to the base image of their Dockerfile.







/** Ways in which an image of one name is built: each is another base of all that name it. */
const MAX_BASES = 50;
/** Images that are built on each other, down to one whose name shows its operating system. */
const MAX_CHAIN = 20;
/** Characters that a run is counted as which an image has from the one that is built on it. */
const RUN = 1_000;
/** Steps of a use, beside its bases; and characters of its origins in a step. */
const USE = 5;
const ORIGIN = 16;
/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
    representative;
    declared;
    budget;
    #made = new Map();
    /** The repositories that the images built on a use are named in. */
    #builtAs = new Map();
    #madeOf = new Map();
    #resolved = new Map();
    /** Uses where a circle closes: the inner ones, which stay without a base. */
    #closing = new Map();
    /** The base images of each list of ways to make an image, for all uses of that image. */
    #bases = new Map();
    /** The operating system of all that is built under a name. */
    #systems = new Map();
    #problems = [];
    /**
     * @param representative for each use the one that stands for it
     * @param declared what the configuration says of images
     */
    constructor(made, representative, declared, budget) {
        this.representative = representative;
        this.declared = declared;
        this.budget = budget;
        for (const { image, base } of made) {
            const parsed = (0,windows_reference/* parseReference */.F)(image);
            if (parsed === null)
                continue;
            for (const key of keysOf(parsed))
                append(this.#made, key, base);
            if (base === null || !('use' in base))
                continue;
            const use = representative.get(base.use) ?? base.use;
            const known = this.#builtAs.get(use) ?? new Set();
            if (known.size < MAX_BASES)
                this.#builtAs.set(use, known.add((0,windows_reference/* repositoryOf */._)(parsed)));
        }
    }
    /** @returns for each use what it resolves to; those that take too much are left as they are written */
    resolve(uses) {
        const order = (0,bases_first/* basesFirst */.F)(uses, (use) => this.#usesBelow(this.#builtHere(use)));
        const { runs, cyclic } = this.#trace(order);
        const left = [];
        for (const use of order) {
            const builtAs = [...(this.#builtAs.get(use) ?? [])];
            const made = this.#builtHere(use);
            const traced = {
                runs: runs.get(use) ?? use.runs,
                cyclic: cyclic.has(use),
                builtAs,
                sibling: made.length > 0 ? null : this.#systemOfSiblings(use),
            };
            try {
                this.#pay(use);
                this.#resolved.set(use, (0,describe/* describe */.q0)(use, this.#basesOf(made), made, traced, this.declared));
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                left.push(use);
                this.#resolved.set(use, (0,describe/* describe */.q0)(use, describe/* NO_BASES */.ph, [], traced, this.declared));
            }
        }
        const [first] = left;
        if (first !== undefined) {
            this.#problems.push({
                location: first.location,
                message: `the images of this repository exceed the limit of steps to resolve: what ${left.length} of them, from this one on, are based on is not known`,
                problem: 'the images exceed the limit of steps to resolve',
            });
        }
        return { uses: uses.flatMap((use) => this.#resolved.get(use) ?? []), problems: this.#problems };
    }
    /** What runs an image runs its bases. @returns the runs of those, and the images that are built from themselves */
    #trace(order) {
        const runs = new Map();
        const cyclic = new Set();
        const done = new Set();
        let isCut = false;
        for (const use of order) {
            done.add(use);
            for (const base of this.#usesBelow(this.#builtHere(use))) {
                if (!done.has(base) || base === use)
                    cyclic.add(base);
                const known = runs.get(base) ?? new Set(base.runs);
                runs.set(base, known);
                const added = use.runs.filter((run) => !known.has(run));
                if (this.budget.affords(use.runs.length, RUN * added.length)) {
                    for (const run of added)
                        known.add(run);
                }
                else if (!isCut) {
                    isCut = true;
                    const message = 'more workloads than the limit run images that are built on this one';
                    this.#problems.push({ location: base.location, message });
                }
            }
        }
        return { runs: new Map([...runs].map(([use, all]) => [use, [...all]])), cyclic };
    }
    #pay(use) {
        const written = use.origins.reduce((sum, { value }) => sum + (value?.length ?? 0), use.partial.length);
        this.budget.spend(USE + written / ORIGIN);
    }
    #basesOf(made) {
        if (made.length === 0)
            return describe/* NO_BASES */.ph;
        const known = this.#bases.get(made);
        if (known !== undefined)
            return known;
        const below = this.#usesBelow(made);
        this.budget.spend(below.length);
        const images = below.map((use) => this.#resolved.get(use) ?? this.#inner(use));
        const bases = { images, versions: (0,versions/* versionsOf */.x)(images, this.budget) };
        // What closes a circle is another base for the others.
        if (below.every((use) => this.#resolved.has(use)))
            this.#bases.set(made, bases);
        return bases;
    }
    /** An image that is built from itself has no base: the inner use stays without one. */
    #inner(use) {
        const known = this.#closing.get(use) ??
            (0,describe/* describe */.q0)(use, describe/* NO_BASES */.ph, [], { runs: use.runs, cyclic: false, builtAs: [], sibling: null }, this.declared);
        this.#closing.set(use, known);
        return known;
    }
    #usesBelow(made) {
        const uses = made.flatMap((base) => base !== null && 'use' in base ? (this.representative.get(base.use) ?? base.use) : []);
        return [...new Set(uses)];
    }
    /**
     * By name and tag; else by name alone, since a pipeline may give the tag: where the reference's own tag says nothing of
     * the image, and all builds of that name say the same. A digest names what was pushed once, not what is built now.
     */
    #builtHere(use) {
        const known = this.#madeOf.get(use);
        if (known !== undefined)
            return known;
        const parsed = (0,windows_reference/* parseReference */.F)(use.reference ?? '');
        const made = parsed === null || parsed.digest !== null ? [] : this.#madeUnder(parsed, use);
        this.#madeOf.set(use, made);
        return made;
    }
    #madeUnder(parsed, use) {
        const [exact, name] = keysOf(parsed);
        if (this.#made.has(exact))
            return this.#waysToMake(exact, use);
        if (!this.#made.has(name))
            return [];
        const { os, versions } = (0,tags/* readReference */.Wf)(parsed);
        if (os === 'linux' || versions.length > 0)
            return [];
        const ways = this.#waysToMake(name, use);
        this.budget.spend(ways.length);
        return new Set(ways.map(shownBy)).size === 1 ? ways : [];
    }
    /** The operating system of what is built here under the same name: of one that differs in its release, or is a digest. */
    #systemOfSiblings({ reference }) {
        const parsed = (0,windows_reference/* parseReference */.F)(reference ?? '');
        return parsed === null ? null : this.#systemUnder((0,windows_reference/* repositoryOf */._)(parsed), MAX_CHAIN);
    }
    #systemUnder(name, levels) {
        const known = this.#systems.get(name);
        if (known !== undefined)
            return known;
        // What leads back to this name shows nothing of it.
        this.#systems.set(name, null);
        const ways = this.#made.get(name) ?? [];
        this.budget.spend(ways.length);
        const systems = new Set(ways.map((base) => this.#systemOf(base, levels)));
        const system = systems.size === 1 ? ([...systems][0] ?? null) : null;
        this.#systems.set(name, system);
        return system;
    }
    #systemOf(base, levels) {
        if (base === null || 'scratch' in base)
            return null;
        const parsed = (0,windows_reference/* parseReference */.F)(base.use.reference ?? '');
        if (parsed === null)
            return null;
        const { os } = (0,tags/* readReference */.Wf)(parsed);
        if (os !== 'unknown')
            return os;
        if (base.use.sign !== null)
            return base.use.sign.os;
        return levels === 0 ? null : this.#systemUnder((0,windows_reference/* repositoryOf */._)(parsed), levels - 1);
    }
    /** Cut for all that name the image, and reported where the first of them does. */
    #waysToMake(key, use) {
        const made = this.#made.get(key) ?? [];
        if (made.length <= MAX_BASES)
            return made;
        this.#problems.push({
            location: use.location,
            message: `${key} is built in ${made.length} ways, of which ${MAX_BASES} are checked`,
            problem: `${key} is built in too many ways`,
        });
        const some = made.slice(0, MAX_BASES);
        this.#made.set(key, some);
        return some;
    }
}
/** The names by which an image that is built here is found: with its tag, and without. */
function keysOf(parsed) {
    const name = (0,windows_reference/* repositoryOf */._)(parsed);
    return [`${name}:${parsed.tag ?? 'latest'}`, name];
}
/** What a base shows of the images that are built on it: equal where they are alike. */
function shownBy(base) {
    if (base === null)
        return 'unknown';
    if ('scratch' in base)
        return 'scratch';
    const reference = base.use.reference ?? '';
    const parsed = (0,windows_reference/* parseReference */.F)(reference);
    const versions = parsed === null ? [] : (0,tags/* readReference */.Wf)(parsed).versions;
    return versions.length === 0 ? reference : versions.map(({ build }) => build).join();
}

;// CONCATENATED MODULE: ./lib/resolve/label-selector.js
// Label selectors as `kubectl -l` takes them. Source: kubernetes.io/docs/concepts/overview/working-with-objects/labels.
/** A longer selector is not parsed: no real one comes near it. */
const MAX_LENGTH = 2_000;
/**
 * @param selector e.g. `app=web,tier!=db,os in (windows,linux),!legacy`
 * @returns whether an object with these labels is selected; none is by what is no selector
 */
function labelMatcher(selector) {
    const requirements = selector.length > MAX_LENGTH ? [null] : selector.split(/,(?![^(]*\))/).map(requirementOf);
    return (labels) => requirements.every((requirement) => requirement?.(labels) === true);
}
function requirementOf(text) {
    const match = /^\s*(!?)\s*([\w./-]+)\s*(?:(==|=|!=)\s*([\w.-]*)|\s(in|notin)\s*\(([^()]*)\))?\s*$/.exec(text);
    if (match === null)
        return null;
    const [, negated, key = '', operator, value = '', word, list = ''] = match;
    const has = (labels) => Object.hasOwn(labels, key);
    if (word !== undefined) {
        const values = new Set(list.split(',').map((one) => one.trim()));
        return (labels) => (has(labels) && values.has(labels[key] ?? '')) === (word === 'in');
    }
    if (operator === undefined)
        return (labels) => has(labels) !== (negated === '!');
    return (labels) => (has(labels) && labels[key] === value) === (operator !== '!=');
}

;// CONCATENATED MODULE: ./lib/resolve/kustomize-changes.js
// What the entries of one kustomization do to one container. Source: kubernetes-sigs/kustomize api/filters/imagetag,
// api/internal/image, api/filters/replacement.


/** Longer names are no object's: Kubernetes takes 253 characters. */
const MAX_NAME = 600;
/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name, labelSelector }) {
    const areSelected = labelSelector == null ? () => true : labelMatcher(labelSelector);
    return ({ run, labels }) => {
        if (run.name.length > MAX_NAME)
            return false;
        const space = run.name.indexOf(' ');
        return (matches(kind, space < 0 ? run.name : run.name.slice(0, space)) &&
            matches(name, space < 0 ? '' : run.name.slice(space + 1)) &&
            areSelected(labels));
    };
}
function matches(wanted, word) {
    if (wanted === null || plain(wanted) === word)
        return true;
    const pattern = wanted.replace(/^\^/, '').replace(/\$$/, '');
    // Only what cannot take long is tried: words with dots and stars.
    return /^[\w.*|/:-]{1,200}$/.test(pattern) && pattern.split('|').some((part) => simpleMatch(part, word));
}
/** A regular expression that stands for one word. */
function isPlain(pattern) {
    return !/[*+?^${}()|[\]]/.test(pattern.replace(/\\./g, ''));
}
function plain(pattern) {
    return pattern.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
}
/** `.*` for anything, the rest unchanged. */
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
function changesPlace(patch) {
    const { os, runtimeClass, nodeSelector, tolerations, affinityTerms, removes } = patch;
    const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
    return (os !== null || runtimeClass !== null || removes !== undefined || lists.some((list) => list.length > 0));
}
function patched(run, patch) {
    const { workload, saidBy } = run;
    const { nodeSelector = [], tolerations = false, affinity = false } = patch.removes ?? {};
    const left = nodeSelector === 'all' ? [] : Object.entries(workload.nodeSelector);
    const kept = Object.fromEntries(left.filter(([key]) => !nodeSelector.includes(key)));
    return {
        ...run,
        runtimeClass: patch.runtimeClass ?? run.runtimeClass,
        workload: {
            ...workload,
            os: patch.os ?? (kept[OS] === workload.nodeSelector[OS] ? workload.os : null),
            nodeSelector: { ...kept, ...patch.nodeSelector },
            tolerations: [...(tolerations ? [] : workload.tolerations), ...patch.tolerations],
            affinityTerms: patch.affinityTerms.length > 0 ? patch.affinityTerms : affinity ? [] : workload.affinityTerms,
        },
        location: patch.location,
        saidBy: {
            ...(saidBy.kind === 'pod' ? saidBy : { kind: 'pod' }),
            namesOs: patch.os !== null || (saidBy.kind === 'pod' && saidBy.namesOs),
            unpatched: (saidBy.kind === 'pod' ? saidBy.unpatched : null) ?? workload,
        },
    };
}
const OS = 'kubernetes.io/os';
/** Whether a patch or a replacement is for this container. @param wanted null for all */
function isContainer(container, wanted) {
    if (wanted == null)
        return true;
    if (container === undefined || container.list !== wanted.list)
        return false;
    return wanted.name === null ? container.index === wanted.index : container.name === wanted.name;
}
/** An image's name without its tag and digest, as kustomize splits it. */
function nameOf(image) {
    return split(image).name;
}
function split(image) {
    // A colon before the first slash is that of a port.
    const from = Math.max(0, image.indexOf('/'));
    const [rest = '', digest = ''] = image.slice(from).split('@');
    const colon = rest.indexOf(':');
    const name = image.slice(0, from) + (colon < 0 ? rest : rest.slice(0, colon));
    return { name, tag: colon < 0 ? '' : rest.slice(colon + 1), digest };
}
/** Whether an entry of `images` is for an image: its name is a regular expression for the whole of it, without a tag. */
function isNamed(image, { name }) {
    const own = nameOf(image);
    return own === name || (!isPlain(name) && matches(name, own));
}
/** An image with the names, tags and digests of an entry. A new tag or digest takes the place of both. */
function renamed(image, change) {
    const { newName, newTag, digest, tagSuffix } = change;
    const own = split(image);
    const name = newName ?? own.name;
    if (newTag !== null)
        return `${name}:${newTag}${tagSuffix ?? ''}${digest === null ? '' : `@${digest}`}`;
    if (digest !== null)
        return `${name}@${digest}`;
    if (tagSuffix !== null)
        return `${name}:${own.tag}${tagSuffix}`;
    return `${name}${own.tag === '' ? '' : `:${own.tag}`}${own.digest === '' ? '' : `@${own.digest}`}`;
}
/** An image with a value in the place of the whole, or of the part between two delimiters. */
function replaced(image, { part, value }) {
    if (part === null)
        return value;
    const parts = image.split(part.delimiter);
    if (part.index < 0)
        return [value, ...parts].join(part.delimiter);
    if (part.index >= parts.length)
        return [...parts, value].join(part.delimiter);
    return parts.with(part.index, value).join(part.delimiter);
}
/** An image use at the place that names the image now. */
function useAt({ use }, image) {
    const reference = (0,windows_reference/* parseReference */.F)(image) === null ? null : image;
    return { ...use, kind: 'kustomize', reference, partial: image };
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
    #paths = [];
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
    /** Whether a kustomization builds on a file, itself or through others; a component's users do not count. @throws OverBudget */
    has(kustomization, path) {
        // All that is below is numbered once the ranges are known.
        const ranges = this.#rangesOf(kustomization);
        const number = this.#numbers.get(path);
        return number !== undefined && isIn(number, ranges);
    }
    /** The kustomization of a folder. */
    at(folder) {
        return this.#byFolder.get(folder);
    }
    /** Those that include a component. */
    usersOf(component) {
        return this.#takenUpBy.get((0,paths/* folderOf */.yS)(component.path)) ?? [];
    }
    /** The files that a kustomization builds on, itself or through others, of those that matter. @throws OverBudget */
    *filesOf(kustomization) {
        for (const [first, last] of this.#rangesOf(kustomization)) {
            for (let number = first; number <= last; number++) {
                this.budget.spend(1);
                const path = this.#paths[number];
                if (path !== undefined)
                    yield path;
            }
        }
    }
    /** How many files there are of those. @throws OverBudget */
    sizeOf(kustomization) {
        return this.#rangesOf(kustomization).reduce((sum, [first, last]) => sum + last - first + 1, 0);
    }
    #rangesOf(start) {
        const known = this.#known.get(start);
        if (known !== undefined)
            return known;
        const open = [this.#visit(start)];
        for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
            const { resources, components } = visit.kustomization;
            const at = visit.next++;
            const path = resources[at] ?? components[at - resources.length];
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
        // What its own patches bring is in itself.
        const own = this.hasPods(kustomization.path) ? [this.#numbered(kustomization.path)] : [];
        return { kustomization, next: 0, ranges: own };
    }
    #numbered(path) {
        const number = this.#numbers.get(path) ?? this.#numbers.size;
        this.#numbers.set(path, number);
        this.#paths[number] = path;
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
// What kustomizations make of the pods that they build on: each pod is run unchanged, and as each kustomization
// changes it, over what those below have made of it; images of patches, and those that replace others, are run as those
// pods are.




/** What all kustomizations of a run may cost. */
const ALLOWED = { steps: 20_000_000, characters: 100_000_000 };
/** Each run that is added is compared with each target later. */
const STEPS_PER_RUN = 200;
/** Pods elsewhere that an image may be run by, where a kustomization is not seen to build on any. */
const MAX_ELSEWHERE = 100;
/** Components in components, and new names of new names, of which more are not followed. */
const MAX_DEPTH = 50;
/**
 * @param budget pays for each pod that is looked at and each run that is added
 * @returns the uses with the runs that kustomizations make of pods, and the images that they bring
 */
function applyKustomizations(uses, kustomizations, budget = new text_budget/* Budget */.__()) {
    if (kustomizations.length === 0)
        return { uses, problems: [] };
    const problems = [];
    return budget.within(ALLOWED, () => {
        const work = new Work(uses, kustomizations, budget);
        for (const kustomization of work.basesFirst()) {
            try {
                work.apply(kustomization);
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
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
class Work {
    all;
    budget;
    added = [];
    /** Those that were not applied: of the pods that run their images nothing is known. */
    failed = new Set();
    /** The runs that are made of a pod's, by its use. */
    #changed = new Map();
    #items = new Map();
    #byImage = new Map();
    /** By what the workload is called, e.g. `Deployment web`, and `* web`. */
    #byName = new Map();
    #reach;
    #states = new Map();
    /** The names by which entries of `images` are found after others have given new ones. */
    #oldNames = new Map();
    /** Entries that are for a pod that was found. */
    #used = new Set();
    /** The same, of the kustomization that is being applied. */
    #using = new Set();
    /** Images of pods that are no references, and that kustomizations replace. */
    #placeholders = new Set();
    constructor(uses, all, budget) {
        this.all = all;
        this.budget = budget;
        for (const use of uses) {
            if (use.kind !== 'kubernetes')
                continue;
            for (const run of use.runs) {
                const labels = (run.saidBy.kind === 'pod' ? run.saidBy.objectLabels : undefined) ?? {};
                this.#add({ home: use.location.path, pod: use, state: { run, use, image: use.raw, labels } });
            }
        }
        for (const { images } of all) {
            for (const { name, newName } of images) {
                if (newName === null)
                    continue;
                const names = this.#oldNames.get(nameOf(newName)) ?? new Set();
                this.#oldNames.set(nameOf(newName), names.add(name));
            }
        }
        const mayBring = ({ patches, components }) => components.length > 0 || patches.some(({ images }) => images.length > 0);
        const bringing = new Set(all.filter(mayBring).map(({ path }) => path));
        this.#reach = new Reach(all, (path) => this.#items.has(path) || bringing.has(path), budget);
    }
    #add(item) {
        const { name } = item.state.run;
        append(this.#items, item.home, item);
        append(this.#byImage, nameOf(item.state.image), item);
        append(this.#byName, name, item);
        append(this.#byName, `${ANY_KIND}${name.slice(name.indexOf(' '))}`, item);
    }
    /** All kustomizations, each behind those that it builds on. */
    *basesFirst() {
        const seen = new Set();
        for (const start of this.all) {
            const open = [];
            const enter = (kustomization) => {
                if (kustomization === undefined || seen.has(kustomization))
                    return;
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
    apply(kustomization) {
        // What a component does is a part of what those do that take it up.
        if (this.#reach.usersOf(kustomization).length > 0)
            return;
        this.#using = new Set();
        const effects = this.#effectsOf(kustomization);
        const items = new Set(effects.flatMap((effect) => this.#candidates(kustomization, effect)));
        const made = new Map();
        const below = new Map();
        for (const item of items)
            below.set(item, this.#below(kustomization, item));
        const after = this.#changedBy(kustomization, effects, below);
        this.budget.spend(STEPS_PER_RUN * [...after].filter(([item, state]) => state !== below.get(item)).length);
        for (const entry of this.#using)
            this.#used.add(entry);
        const known = new Map();
        this.#states.set(kustomization, known);
        for (const [item, state] of after) {
            known.set(item, state);
            const before = below.get(item);
            if (state === before)
                continue;
            if (item.pod !== null && item.pod.reference === null && state.use !== item.pod)
                this.#placeholders.add(item.pod);
            if (item.pod !== null && state.use === item.pod) {
                if (state.run !== before?.run)
                    append(this.#changed, item.pod, state.run);
                continue;
            }
            const { path, line, column } = state.use.location;
            const key = `${path}:${line}:${column}:${state.image}`;
            const use = made.get(key) ?? { ...useAt(state, state.image), runs: [] };
            made.set(key, use);
            use.runs.push(state.run);
        }
        for (const use of made.values())
            this.added.push(use);
    }
    /** The components that a kustomization includes, in their order, and itself. */
    #effectsOf(kustomization) {
        const found = new Set();
        const entered = new Set();
        const visit = (one, depth) => {
            entered.add(one);
            for (const folder of depth < MAX_DEPTH ? one.components : []) {
                this.budget.spend(1);
                const component = this.#reach.at(folder);
                if (component !== undefined && !entered.has(component))
                    visit(component, depth + 1);
            }
            found.add(one);
        };
        visit(kustomization, 0);
        return [...found];
    }
    /** The containers that a kustomization builds on and that it, or a component, may change. */
    #candidates(kustomization, effect) {
        // Each list is of those that one entry may be for; null for any.
        const lists = [
            ...effect.patches.map(({ target }) => this.#named(target)),
            ...effect.replacements.map(({ target }) => this.#named(target)),
            ...effect.images.flatMap(({ name }) => (isPlain(name) ? this.#called(name) : null)),
        ];
        this.budget.spend(lists.length);
        if (lists.length === 0)
            return [];
        // Of what the repository has by these names, and what the kustomization builds on, the fewer are looked at.
        const size = this.#reach.sizeOf(kustomization);
        if (lists.reduce((sum, list) => sum + (list?.length ?? size + 1), 0) > size)
            return this.#allBelow(kustomization);
        const listed = [...new Set(lists.flatMap((list) => list ?? []))];
        this.budget.spend(listed.length);
        return listed.filter(({ home }) => this.#reach.has(kustomization, home));
    }
    #allBelow(kustomization) {
        const items = [...this.#reach.filesOf(kustomization)].flatMap((path) => this.#items.get(path) ?? []);
        this.budget.spend(items.length);
        return items;
    }
    /** The containers that a patch may be for: those of one name; null for any. */
    #named({ kind, name }) {
        if (name === null || !isPlain(name))
            return null;
        const isAny = kind === null || !isPlain(kind);
        return this.#byName.get(`${isAny ? ANY_KIND : plain(kind)} ${plain(name)}`) ?? [];
    }
    /** The containers whose image has a name, or may have got it from a kustomization below. */
    #called(name) {
        const names = new Set([name]);
        for (const one of names) {
            if (names.size > MAX_DEPTH)
                break;
            for (const old of this.#oldNames.get(one) ?? [])
                names.add(old);
        }
        return [...names].map((one) => this.#byImage.get(one) ?? []);
    }
    /** A container as the kustomizations that one builds on have made it. */
    #below(kustomization, item) {
        const seen = new Set([kustomization]);
        for (let at = kustomization;;) {
            const inner = this.#towards(at, item);
            if (inner === null || seen.has(inner))
                return item.state;
            seen.add(inner);
            const state = this.#states.get(inner)?.get(item);
            if (state !== undefined)
                return state;
            at = inner;
        }
    }
    /** The kustomization among the resources of one through which a container comes; null where it is its own. */
    #towards({ path, resources, components }, { home }) {
        if (path === home)
            return null;
        for (const resource of [...resources, ...components]) {
            this.budget.spend(1);
            if (resource === home)
                return null;
            const inner = this.#reach.at(resource);
            if (inner !== undefined && this.#reach.has(inner, home))
                return inner;
        }
        return null;
    }
    /** Applies all that a kustomization does. @returns the containers that it may change, and those that it brings */
    #changedBy(kustomization, effects, below) {
        const states = new Map(below);
        for (const effect of effects) {
            for (const patch of effect.patches)
                this.#applyPatch(patch, kustomization.path, states);
            for (const [item, state] of states) {
                let next = withLabels(state, effect.labels);
                for (const change of effect.images) {
                    this.budget.spend(1);
                    if (!isNamed(next.image, change))
                        continue;
                    this.#using.add(change);
                    next = { ...next, use: change.use, image: renamed(next.image, change) };
                }
                for (const replacement of effect.replacements) {
                    this.budget.spend(1);
                    if (!isContainer(next.run.container, replacement.container))
                        continue;
                    if (!matcherOf(replacement.target)(next))
                        continue;
                    if (replacement.part !== null)
                        this.budget.make(next.image.length + replacement.value.length);
                    next = { ...next, use: replacement.use, image: replaced(next.image, replacement) };
                }
                if (next !== state)
                    states.set(item, next);
            }
        }
        return states;
    }
    #applyPatch(patch, home, states) {
        const matches = matcherOf(patch.target);
        const isPlaced = changesPlace(patch);
        const pods = new Map();
        const given = new Map();
        for (const [item, state] of states) {
            this.budget.spend(1);
            if (!matches(state))
                continue;
            this.#using.add(patch);
            const run = isPlaced ? this.#patched(state.run, patch) : state.run;
            const image = patch.images.find((one) => isSameContainer(run, one));
            if (image !== undefined)
                given.set(image, (given.get(image) ?? new Set()).add(run.workload));
            pods.set(run.workload, run);
            if (image === undefined && run === state.run)
                continue;
            states.set(item, {
                ...state,
                run,
                ...(image !== undefined && { use: image, image: image.raw }),
            });
        }
        // A container that no pod has by this name is one more of each.
        for (const image of patch.images) {
            for (const [workload, run] of pods) {
                if (given.get(image)?.has(workload))
                    continue;
                this.budget.spend(STEPS_PER_RUN);
                const [{ container } = run] = image.runs;
                const own = { ...run, ...(container !== undefined && { container }) };
                const item = {
                    home,
                    pod: null,
                    state: { run: own, use: image, image: image.raw, labels: {} },
                };
                this.#add(item);
                states.set(item, item.state);
            }
        }
    }
    #patches = new Map();
    /** The containers of a pod share its workload. */
    #patched(run, patch) {
        const known = this.#patches.get(patch) ?? new Map();
        this.#patches.set(patch, known);
        if (!known.has(run.workload))
            this.budget.spend(STEPS_PER_RUN);
        const made = known.get(run.workload) ?? patched(run, patch);
        known.set(run.workload, made);
        const { name, labels, hostProcess, isolation, container } = run;
        return { ...made, name, labels, hostProcess, isolation, ...(container !== undefined && { container }) };
    }
    /** A pod's use, with the runs that kustomizations make of it. */
    withRuns(use) {
        // A name that is no reference only stands for the image that takes its place.
        if (this.#placeholders.has(use))
            return [];
        const changed = this.#changed.get(use);
        return [changed === undefined ? use : { ...use, runs: [...use.runs, ...changed] }];
    }
    /**
     * Adds the images of entries that are for no pod that was found.
     * @returns one problem for each kustomization that has an image which runs in too many pods
     */
    addUnused() {
        const problems = [];
        for (const kustomization of this.all) {
            let isCut = false;
            for (const change of kustomization.images) {
                if (this.#used.has(change))
                    continue;
                // What it builds on may be elsewhere, or found by another way: then the name has to do.
                const users = this.#reach.usersOf(kustomization);
                const isAlone = [kustomization, ...users].every((one) => this.#isAlone(one));
                const elsewhere = isAlone ? (this.#byImage.get(change.name) ?? []) : [];
                const runs = elsewhere.slice(0, MAX_ELSEWHERE).map(({ state }) => state.run);
                this.added.push({ ...change.use, kind: 'kustomize', runs });
                if (elsewhere.length <= MAX_ELSEWHERE || isCut)
                    continue;
                isCut = true;
                const message = `more than ${MAX_ELSEWHERE} pods run ${change.name}, and this kustomization names none of them in resources; the rest is not checked with its images`;
                problems.push({ location: change.use.location, message });
            }
            for (const patch of kustomization.patches) {
                if (this.#used.has(patch))
                    continue;
                const runs = this.failed.has(kustomization) ? { runs: [] } : {};
                for (const image of patch.images)
                    this.added.push({ ...image, kind: 'kustomize', ...runs });
            }
        }
        return problems;
    }
    /** Whether a kustomization is not seen to build on any pod. */
    #isAlone(kustomization) {
        try {
            return this.#reach.sizeOf(kustomization) === 0;
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            return false;
        }
    }
}
/** Stands for every kind in the index by name. */
const ANY_KIND = '*';
function isSameContainer({ container }, { runs: [run] }) {
    return run?.container !== undefined && isContainer(container, run.container);
}
function withLabels(state, labels) {
    return Object.keys(labels).length === 0 ? state : { ...state, labels: { ...state.labels, ...labels } };
}

;// CONCATENATED MODULE: ./lib/resolve/merge-uses.js
// The same reference at the same place, reached by several builds or through an anchor, is one use.



/** @param place what becomes of each use, once all that is said of it is known */
function mergeUses(uses, budget, place = (use) => use) {
    const groups = new Map();
    // Names may be long, and many: their numbers are not.
    const names = new interned/* Interned */.M();
    for (const use of uses) {
        const { path, line, column } = use.location;
        const key = `${names.numberOf(path)}:${line}:${column}:${names.numberOf(use.reference ?? use.partial)}`;
        const group = groups.get(key) ?? new Group();
        groups.set(key, group);
        group.add(use);
    }
    const hostGroups = new HostGroups(budget);
    const representative = new Map();
    const merged = [];
    const problems = [];
    for (const group of groups.values()) {
        const { use: joined, isCut } = group.merged(hostGroups);
        const use = place(joined);
        merged.push(use);
        for (const one of group.uses)
            representative.set(one, use);
        if (!isCut || problems.length > 0)
            continue;
        const message = 'more machines than the limit build this image and those after it';
        problems.push({ location: use.location, message });
    }
    return { uses: merged.sort(byPlace), representative, problems };
}
/** Uses that are the same. */
class Group {
    uses = [];
    #runs = new Set();
    #hosts = new Set();
    add(use) {
        this.uses.push(use);
        for (const run of use.runs)
            this.#runs.add(run);
        if (use.foundIn.kind === 'stage')
            this.#hosts.add(use.foundIn.hosts);
    }
    /** @returns one use with what all of them say; cut, where that is more machines than the budget allows for */
    merged(hostGroups) {
        const [first] = this.uses;
        if (first === undefined)
            throw new Error('a group of uses is empty');
        if (this.uses.length === 1)
            return { use: first, isCut: false };
        const role = this.uses.some((use) => use.role === 'run') ? 'run' : first.role;
        const limit = this.uses.find((use) => use.limit !== undefined)?.limit;
        const { foundIn, isCut } = this.#foundIn(first.foundIn, hostGroups);
        return {
            use: { ...first, role, runs: [...this.#runs], foundIn, ...(limit === undefined ? {} : { limit }) },
            isCut,
        };
    }
    #foundIn(first, hostGroups) {
        if (first.kind !== 'stage')
            return { foundIn: first, isCut: false };
        const stages = this.uses.flatMap(({ foundIn }) => (foundIn.kind === 'stage' ? foundIn : []));
        const joined = {
            ...first,
            variant: stages.find(({ variant }) => variant !== null)?.variant ?? null,
            isolation: stages.every(({ isolation }) => isolation === first.isolation) ? first.isolation : null,
            starts: stages.some(({ starts }) => starts),
            listed: stages.some(({ listed }) => listed),
        };
        try {
            return { foundIn: { ...joined, hosts: hostGroups.union(this.#hosts) }, isCut: false };
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            return { foundIn: joined, isCut: true };
        }
    }
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
/** Values that a template adds stand there, with the template's workload. */
function withoutValuesInTemplates(uses) {
    if (!uses.some(({ foundIn }) => foundIn.kind === 'values'))
        return uses;
    const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
    const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
    return uses.filter(({ foundIn, location }) => foundIn.kind !== 'values' || !named.has(placeOf(location)));
}

// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/orchestrators/declared.js
var declared = __webpack_require__(295);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __webpack_require__(6617);
;// CONCATENATED MODULE: ./lib/resolve/placement.js
// Runs with the operating system that their RuntimeClass, or what is declared of the targets, gives them.





/** Characters of a name in a reason. */
const placement_MAX_NAME = 63;
/** Characters that a run is counted as which gets an operating system. What is not paid for stays without one. */
const placement_RUN = 500;
class PlacedRuns {
    runtimeClasses;
    budget;
    #byWorkload = new Map();
    #placed = new Map();
    #workloads = new Map();
    #classes = new Map();
    #declared;
    /** @param budget pays for each workload, and for what is made. */
    constructor(targets, runtimeClasses, budget) {
        this.runtimeClasses = runtimeClasses;
        this.budget = budget;
        this.#declared = new declared/* DeclaredPlacements */.F(targets);
    }
    /** @returns the use with runs that say their operating system, where that is known */
    place(use) {
        if (use.runs.length === 0)
            return use;
        const runs = use.runs.map((run) => this.#run(run));
        return runs.every((run, index) => run === use.runs[index]) ? use : { ...use, runs };
    }
    /** Why a use may be one of a Windows image, though nothing proves it; null where nothing hints at it. */
    hint(use) {
        for (const { workload, runtimeClass } of use.runs) {
            if (workload.os !== null)
                continue;
            const placement = this.#placement(workload);
            if (placement !== null)
                return placement.because;
            // A class of the cluster may still show by its name what it is for.
            if (runtimeClass !== null && (0,repositories.hasWindowsWord)(runtimeClass.name))
                return `its RuntimeClass is ${(0,crop/* crop */.B)(runtimeClass.name, placement_MAX_NAME)}`;
        }
        return null;
    }
    #run(run) {
        const { workload } = run;
        if (workload.kind === null || workload.os !== null)
            return run;
        const known = this.#placed.get(run);
        if (known !== undefined)
            return known;
        const os = this.#osOf(run);
        const isPlaced = os !== null && this.budget.affords(1, placement_RUN);
        const placed = isPlaced ? { ...run, workload: this.#withOs(workload, os) } : run;
        this.#placed.set(run, placed);
        return placed;
    }
    #osOf({ workload, runtimeClass }) {
        const added = runtimeClass === null ? undefined : this.runtimeClasses.get(runtimeClass.name);
        const os = added === undefined ? null : (0,build_labels/* osOfRuntimeClass */.ES)(added);
        if (os !== null)
            return os;
        const isPlaced = this.#placement(workload)?.certain === true ||
            (added !== undefined && this.#ofClass(added)?.certain === true);
        return isPlaced ? 'windows' : null;
    }
    /** What the selector of a RuntimeClass shows: the pods that name it get that, too. */
    #ofClass(added) {
        const workload = this.#classes.get(added) ?? { ...run/* ASKS_NOTHING */.Z, nodeSelector: added.nodeSelector };
        this.#classes.set(added, workload);
        return this.#placement(workload);
    }
    /** The containers of a pod share its workload, and still do. */
    #withOs(workload, os) {
        const known = this.#workloads.get(workload) ?? { ...workload, os };
        this.#workloads.set(workload, known);
        return known;
    }
    #placement(workload) {
        const known = this.#byWorkload.get(workload);
        if (known !== undefined)
            return known;
        const { nodeSelector, affinityTerms, constraints, tolerations } = workload;
        const values = affinityTerms.flat().map((requirement) => requirement.values);
        const asked = [Object.keys(nodeSelector), ...values, constraints, tolerations];
        const steps = asked.reduce((sum, { length }) => sum + length, 1);
        const placement = this.budget.affords(steps) ? this.#declared.of(workload) : null;
        this.#byWorkload.set(workload, placement);
        return placement;
    }
}

;// CONCATENATED MODULE: ./lib/resolve/resolve.js
// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.







/**
 * @param declared the configuration: builds, values for build arguments (they win over those of the files), images that
 * are Windows images, and the targets
 * @param budget what all of it may cost
 * @param internalErrors adds Dockerfiles at which resolving fails
 */
function resolve(readings, declared, budget = new text_budget/* Budget */.__(), internalErrors = new internal_errors/* InternalErrors */.B()) {
    const kustomized = applyKustomizations(withoutValuesInTemplates(readings.flatMap((reading) => reading.uses)), readings.flatMap((reading) => reading.kustomizations), budget);
    const built = buildAll(readings, declared.builds, declared.args, budget, internalErrors);
    const runtimeClasses = new Map(readings.flatMap((reading) => reading.runtimeClasses).map((one) => [one.name, one]));
    const placed = new PlacedRuns(declared.targets, runtimeClasses, budget);
    const merged = mergeUses([...kustomized.uses, ...built.uses], budget, (use) => placed.place(use));
    const evidence = {
        isWindows: declared.isWindows,
        parse: declared.parse,
        hint: (use) => placed.hint(use),
    };
    const resolved = new Graph(built.made, merged.representative, evidence, budget).resolve(merged.uses);
    return {
        uses: resolved.uses,
        problems: [...kustomized.problems, ...built.problems, ...merged.problems, ...resolved.problems],
    };
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
const MAX_DEPTH = 100;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** Characters that are compared with a pattern in the time of a step. */
const COMPARISONS_PER_STEP = 50;
const TOO_DEEP = `variables are nested more than ${MAX_DEPTH} deep`;
const TOO_LONG = `a value has more than ${MAX_LENGTH} characters`;
const LONG_MATCH = `a pattern is matched with more than ${MAX_PATTERN_TEXT} characters`;
const COSTLY_PATTERNS = 'the patterns exceed the limit of steps';
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
    #limit;
    constructor(template, lookup, dialect, budget) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
        this.budget = budget;
    }
    run() {
        const text = this.#words(null, 0);
        if (text.length > MAX_LENGTH)
            this.#limit ??= TOO_LONG;
        const limit = this.#limit === undefined ? {} : { limit: this.#limit };
        return {
            text: text.slice(0, MAX_LENGTH),
            missing: [...this.#missing],
            origins: [...this.#origins],
            ...limit,
        };
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
        const isTooDeep = depth >= MAX_DEPTH;
        if (name === '' || isTooDeep) {
            if (isTooDeep)
                this.#skipNested();
            else
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
        const isShort = text.length <= MAX_PATTERN_TEXT;
        const affords = isShort && this.budget.affords(comparisons / COMPARISONS_PER_STEP);
        if (!affords)
            this.#limit ??= isShort ? COSTLY_PATTERNS : LONG_MATCH;
        return affords;
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
        this.#limit ??= value.limit;
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
        const limit = this.#limit;
        this.#words('}', depth + 1);
        this.#limit = limit;
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
    }
    /** Skips what is nested too deep, so that what follows is read. */
    #skipNested() {
        this.#limit ??= TOO_DEEP;
        const { template, dialect } = this;
        for (let open = 1; this.#at < template.length && open > 0; this.#at++) {
            const char = template.charAt(this.#at);
            if (char === dialect.escape)
                this.#at++;
            else if (char === '$' && template[this.#at + 1] === '{')
                open++;
            else if (char === '}')
                open--;
        }
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

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutReleases),
/* harmony export */   s: () => (/* binding */ buildsNamedIn)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
// Names of variants of one image: the same but for the Windows release in them.


/** Words that name a release, as the tags of base images do. */
const RELEASE_WORDS = new Set(_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
/** The years of those releases. */
const YEARS = new Set([...RELEASE_WORDS].flatMap((word) => /^ltsc(20\d\d)$/.exec(word)?.[1] ?? []));
/** What stands for a release: no path and no name has it. */
const RELEASE = '\0';
/**
 * A path or the name of a stage with its Windows releases taken out: equal for variants of one image.
 * @returns the text itself where it names no release
 */
function withoutReleases(text) {
    return partsOf(text)
        .map(({ before, release }) => (release === null ? before : before + RELEASE))
        .join('');
}
/** The builds of the releases that a path or the name of a stage names. */
function buildsNamedIn(text) {
    return partsOf(text).flatMap(({ release }) => release === null
        ? []
        : (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(['windows', release.toLowerCase()], true, true).map(({ version }) => version.build));
}
function partsOf(text) {
    const words = text.split(/([^A-Za-z0-9]+)/);
    return words.map((word, i) => {
        if (RELEASE_WORDS.has(word.toLowerCase()) || (YEARS.has(word) && BEFORE_YEAR.test(words[i - 2] ?? '')))
            return { before: '', release: word };
        const length = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.joinedRelease)(word.toLowerCase())?.length ?? 0;
        return length === 0
            ? { before: word, release: null }
            : { before: word.slice(0, -length), release: word.slice(-length) };
    });
}


/***/ })

};
