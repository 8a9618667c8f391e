export const id = 1527;
export const ids = [1527,237,8374];
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

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _windows_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.



/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const AKS_SKUS = {
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2019 */ .l2]: ['Windows2019'],
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2022 */ .dv]: ['Windows2022'],
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_23H2 */ .Mp]: ['WindowsAnnual'],
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2025 */ .YY]: ['Windows2025', 'WindowsAnnual'],
};
const aks = { valuesOf: (build) => AKS_SKUS[build] ?? [] };
const YEARS = {
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2016 */ .eo]: '2016',
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2019 */ .l2]: '2019',
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2022 */ .dv]: '2022',
    [_windows_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2025 */ .YY]: '2025',
};
const year = { valuesOf: (build) => (YEARS[build] === undefined ? [] : [YEARS[build]]) };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (YEARS[build] === undefined ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** What the clouds set on their Windows nodes, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only wishes whose every value is known to be a build
 */
function namedBuilds(workload) {
    const wishes = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return wishes;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...wishes,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20(?:16|19|22|25))$/i;
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
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return known.filter((build) => YEARS[build] !== undefined && YEARS[build] === written);
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

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ asksForWindows),
  sE: () => (/* binding */ orchestratorNamed),
  eS: () => (/* binding */ orchestratorOn),
  _: () => (/* binding */ schedule),
  takesLinuxPods: () => (/* binding */ takesLinuxPods),
  jP: () => (/* binding */ usualOrchestrator)
});

;// CONCATENATED MODULE: ./lib/orchestrators/orchestrator.js
// What an orchestrator is to the rest: which workloads are its own, where it schedules them, what pulls their images, and
// what to write to keep them on hosts of one build. A new orchestrator is one file that implements this.
const SCHEDULABLE = { schedulable: true };
function unschedulable(because) {
    return { schedulable: false, because };
}

;// CONCATENATED MODULE: ./lib/orchestrators/docker.js
// Docker on one host: docker run and Docker Compose.

const docker = {
    id: 'docker',
    runs: ({ kind }) => kind === 'service',
    // Placement constraints are Swarm's: docker compose up ignores them.
    schedule: () => SCHEDULABLE,
    runtime: 'docker',
    choosesHost: false,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    buildsImages: true,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Run it on a host of build ${build}`,
};

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
;// CONCATENATED MODULE: ./lib/orchestrators/kubernetes.js
// Where Kubernetes schedules a pod, decided as its scheduler and the kubelet decide it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction).
// As there, a label that is not declared does not match.



const kubernetes = {
    id: 'kubernetes',
    runs: ({ kind }) => kind === 'pod',
    schedule: onNode,
    runtime: 'containerd',
    choosesHost: true,
    sharesHost: true,
    mixesSystems: true,
    hostsAreServers: true,
    buildsImages: false,
    labelSyntax: 'kubernetes',
    withoutHyperV: 'Use an image of the release of the host: Kubernetes supports process isolation only',
    pinToBuild: (build) => `Add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${build}'`,
};
function onNode(workload, target) {
    const labels = nodeLabels(target);
    for (const [key, value] of Object.entries(workload.nodeSelector)) {
        if (!holds({ key, operator: 'In', values: [value] }, labels, target))
            return unschedulable(`label ${key} is not ${value}`);
    }
    const terms = workload.affinityTerms;
    if (terms.length > 0 &&
        !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))) {
        return unschedulable('no term of its required node affinity holds');
    }
    for (const taint of target.taints) {
        const parsed = parseTaint(taint);
        // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
        const counts = workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
        if (counts && !workload.tolerations.some((t) => tolerates(t, parsed))) {
            return unschedulable(`taint ${taint} is not tolerated`);
        }
    }
    if (workload.nodeName !== null && workload.nodeName !== labels[HOSTNAME])
        return unschedulable(`it is bound to the node ${workload.nodeName}`);
    // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
    return workload.os === 'linux' ? unschedulable('the pod is for Linux') : SCHEDULABLE;
}
const HOSTNAME = 'kubernetes.io/hostname';
/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target) {
    return withAliases({
        'kubernetes.io/os': 'windows',
        'beta.kubernetes.io/os': 'windows',
        'kubernetes.io/arch': 'amd64',
        'beta.kubernetes.io/arch': 'amd64',
        // A target is a node, or a pool of them, of this name.
        [HOSTNAME]: target.name,
        // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
        [build_labels/* BUILD_LABEL */.qX]: (0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)),
        ...target.labels,
    });
}
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
function withAliases(labels) {
    for (const [one, other] of ALIASES) {
        const value = labels[one] ?? labels[other];
        if (value === undefined)
            continue;
        labels[one] ??= value;
        labels[other] ??= value;
    }
    return labels;
}
/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement, labels, target) {
    const { key, operator, values } = requirement;
    if (requirement.field) {
        const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[HOSTNAME];
        return operator === 'In' ? named : operator === 'NotIn' && key === 'metadata.name' && !named;
    }
    const declared = Object.hasOwn(labels, key) ? labels[key] : undefined;
    const spellings = declared === undefined ? impliedValues(key, target) : [declared];
    switch (operator) {
        case 'In':
            return spellings.some((spelling) => values.includes(spelling));
        case 'NotIn':
            return !spellings.some((spelling) => values.includes(spelling));
        case 'Exists':
            return spellings.length > 0;
        case 'DoesNotExist':
            return spellings.length === 0;
        case 'Gt':
        case 'Lt': {
            const [value, bound] = [spellings[0], values[0]];
            if (value === undefined || bound === undefined || values.length > 1)
                return false;
            if (!isInteger(value) || !isInteger(bound))
                return false;
            return operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
        }
        default:
            return false;
    }
}
/** Values that a label which is not declared may have on such a node; none where there is no such label. */
function impliedValues(key, target) {
    const { build, revision } = target.version;
    if (key === build_labels/* HAND_MADE_BUILD_LABEL */.eV)
        return [String(build), ...(revision === null ? [] : [`${build}.${revision}`])];
    return target.client ? [] : (build_labels/* buildLabels */.S6[key]?.valuesOf(build) ?? []);
}
function isInteger(text) {
    return /^-?\d{1,18}$/.test(text);
}
function parseTaint(text) {
    const colon = text.lastIndexOf(':');
    const body = colon < 0 ? text : text.slice(0, colon);
    const equals = body.indexOf('=');
    return {
        key: equals < 0 ? body : body.slice(0, equals),
        value: equals < 0 ? '' : body.slice(equals + 1),
        effect: colon < 0 ? 'NoSchedule' : text.slice(colon + 1),
    };
}
/** As Toleration.ToleratesTaint of k8s.io/api/core/v1 has it: an empty effect or key stands for every one. */
function tolerates(toleration, taint) {
    if (toleration.effect && toleration.effect !== taint.effect)
        return false;
    if (toleration.key && toleration.key !== taint.key)
        return false;
    switch (toleration.operator || 'Equal') {
        case 'Exists':
            return true;
        case 'Equal':
            return (toleration.value ?? '') === taint.value;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/orchestrators/swarm.js
// Where Docker Swarm schedules a service, decided by its placement constraints.
// Source: moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.


const swarm = {
    id: 'swarm',
    runs: ({ kind }) => kind === 'service',
    schedule: underConstraints,
    runtime: 'docker',
    choosesHost: true,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    // docker stack deploy ignores `build` (docker/cli, cli/compose/types).
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`,
};
function underConstraints(workload, target) {
    for (const { key, operator, value } of workload.constraints) {
        if (UNDECLARED.includes(key.toLowerCase())) {
            // NodeRole prints as worker or manager, and nothing else is ever equal to it.
            if (key.toLowerCase() !== 'node.role' || operator === '!=' || /^(?:worker|manager)$/i.test(value))
                continue;
        }
        const actual = swarmValues(key, target);
        const matches = actual?.some((text) => text.toLowerCase() === value.toLowerCase()) ?? false;
        // swarmkit places nothing by a key that it does not know, whatever the operator.
        if (actual === null || matches !== (operator === '=='))
            return unschedulable(`constraint ${key} ${operator} ${value} does not hold`);
    }
    return SCHEDULABLE;
}
/** A node's role, name and address are not part of a target: they narrow nothing here. */
const UNDECLARED = ['node.id', 'node.hostname', 'node.ip', 'node.role'];
/**
 * How a node's value for a constraint's key may be written; '' where it has no such label, null where swarmkit
 * knows no such key. Keys are the same in either case, names of labels are not.
 */
function swarmValues(key, target) {
    const lower = key.toLowerCase();
    if (lower === 'node.platform.os')
        return ['windows'];
    // As a Windows engine reports it; swarmkit compares the text.
    if (lower === 'node.platform.arch')
        return ['x86_64'];
    const prefix = ['node.labels.', 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
    if (prefix === undefined)
        return null;
    const label = key.slice(prefix.length);
    const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
    if (declared !== undefined)
        return [declared];
    // The labels that "Windows container version compatibility" has people set on every node, under its names.
    if (label.toLowerCase() === 'os')
        return ['windows'];
    if (label.toLowerCase() !== 'osversion')
        return [''];
    return [(0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)), (0,version/* formatVersion */.qh)(target.version)];
}

;// CONCATENATED MODULE: ./lib/orchestrators/index.js




const byId = { kubernetes: kubernetes, swarm: swarm, docker: docker };
function orchestratorNamed(id) {
    return byId[id];
}
/**
 * The orchestrator of a workload where no target decides it: of several that run such workloads the one that schedules
 * them; Docker for an image of which no file says how it is run.
 */
function usualOrchestrator(workload) {
    return Object.values(byId).find((one) => one.runs(workload)) ?? docker;
}
/** The orchestrator that runs a workload on a target: the declared one, else the workload's usual one. */
function orchestratorOn({ platform }, workload) {
    return platform === null ? usualOrchestrator(workload) : byId[platform];
}
/** Whether a workload can be scheduled on a target. An image of which no file says how it is run may run anywhere. */
function schedule(workload, target) {
    if (workload.kind === null)
        return SCHEDULABLE;
    const orchestrator = orchestratorOn(target, workload);
    return orchestrator.runs(workload)
        ? orchestrator.schedule(workload, target)
        : unschedulable(`it is a ${orchestrator.id} target`);
}
/** Whether the nodes of a target take every workload of their orchestrator that names no operating system. */
function takesLinuxPods({ platform, taints }) {
    if (platform === null || !byId[platform].mixesSystems)
        return false;
    return taints.every((taint) => taint.endsWith(':PreferNoSchedule'));
}
/** Whether a workload asks for a Windows host by what it says: a Linux image in it is a mistake. */
function asksForWindows({ os, constraints }) {
    return (os === 'windows' ||
        constraints.some(({ key, operator, value }) => operator === '==' &&
            value.toLowerCase() === 'windows' &&
            /^node\.(?:platform|labels)\.os$/i.test(key)));
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
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 4 modules
var orchestrators = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownBreakages),
/* harmony export */   z: () => (/* binding */ knownTrouble)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _revision_skew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);
// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.



const BREAKAGES = [
    {
        seen: null,
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
        matches: (host, image) => host.client && host.version.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_25H2 */ .Dx && image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
        matches: (host, image, isolation) => isolation === 'process' &&
            host.version.build > _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY &&
            image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv,
    },
];
/** What is wrong with a host under an isolation, whatever the image. */
function knownTrouble(host, isolation) {
    if (isolation !== 'process' || !host.client || host.version.build < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_21H2 */ .fT)
        return null;
    return {
        seen: null,
        thread: 'https://github.com/microsoft/Windows-Containers/issues/302',
        says: 'process isolation on Windows 11 is meant for development and test, and is reported to fail on some machines, some with AMD processors among them (also issues 197 and 525). Containers get Hyper-V isolation there by default.',
    };
}
/**
 * Everything that is known to speak against a pair which the rules allow: the one place that is asked, whether an
 * image is checked or offered. It does not ask whether the rules allow the pair.
 */
function knownBreakages(host, image, isolation) {
    const { version } = image;
    if (version === null || image.os !== 'windows' || image.hostProcess || image.scratch)
        return [];
    const skew = isolation === 'process' ? (0,_revision_skew_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionSkew */ .i)(host, image) : null;
    const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(({ seen, thread, says }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} on ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(host.version)}).`,
    }));
    return skew === null ? reports : [{ seen: null, thread: skew.source, says: skew.reason }, ...reports];
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
