export const id = 4096;
export const ids = [4096,237];
export const modules = {

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

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ ZERO_REVISION),
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/host-names.js
// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.

/** Words that do not tell one release from another. */
const NOISE = new Set([
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
].flatMap((line) => line.split(' ')));
/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS = {
    '': { client: null, prefix: '' },
    win: { client: null, prefix: '' },
    windows: { client: null, prefix: '' },
    server: { client: false, prefix: 'Windows Server' },
    ws: { client: false, prefix: 'Windows Server' },
    winserver: { client: false, prefix: 'Windows Server' },
    windowsserver: { client: false, prefix: 'Windows Server' },
    'win server': { client: false, prefix: 'Windows Server' },
    'windows server': { client: false, prefix: 'Windows Server' },
    'win 10': { client: true, prefix: 'Windows 10' },
    'windows 10': { client: true, prefix: 'Windows 10' },
    'win 11': { client: true, prefix: 'Windows 11' },
    'windows 11': { client: true, prefix: 'Windows 11' },
};
const MAX_LENGTH = 100;
/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
function namedRelease(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const words = wordsOf(text);
    // `Windows 11` without a version is every one of them.
    const whole = productOf(words.join(' '));
    if (whole?.client === true)
        return { candidates: startingWith(whole.prefix), client: true };
    const last = words.at(-1);
    const before = words.slice(0, -1).join(' ');
    const product = productOf(before);
    if (last === undefined || product === undefined)
        return null;
    const longTerm = releases/* releases */.D8.find((r) => r.name === `Windows Server ${last}`);
    if (longTerm !== undefined) {
        if (product.client === true)
            return null;
        // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
        return { candidates: [longTerm], client: before === '' ? null : false };
    }
    const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, whoever else shares it.
    const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
    const candidates = tagged.length > 0 ? tagged : named;
    return candidates.length === 0 ? null : { candidates, client: product.client };
}
function productOf(words) {
    return Object.hasOwn(PRODUCTS, words) ? PRODUCTS[words] : undefined;
}
function startingWith(prefix) {
    return releases/* releases */.D8.filter((r) => r.name.startsWith(prefix));
}
/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/_x86_64$|-vs\d{4}$/, '')
        .replace(/([a-z])(?=\d\d)/g, '$1 ')
        .split(/[\s_,-]/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/hosts.js
// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.




/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
const ZERO_REVISION = "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";
/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS = [
    // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
    { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => hosts_version(m[1], m[2]) },
    // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
    {
        form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
        read: (m) => hosts_version(m[1], m[1] === m[2] ? undefined : m[2]),
    },
    // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
    // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
    { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
    { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => hosts_version(m[1], undefined) },
    // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
    { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => hosts_version(m[1], m[2]) },
    // The title of an update: (KB5120233) (26100.33296)
    { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => hosts_version(m[1], m[2]) },
    // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
    {
        form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
        read: (m) => hosts_version(m[1], m[2]),
    },
    // The registry: CurrentBuildNumber REG_SZ 20348
    {
        form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
        read: (m) => hosts_version(m[1], undefined),
    },
];
/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
function parseHost(text) {
    if (text.length > hosts_MAX_LENGTH)
        return null;
    const trimmed = text.trim();
    for (const { form, read } of NUMERIC_FORMS) {
        const match = form.exec(trimmed);
        if (match === null)
            continue;
        const found = withRegistryRevision(read(match), trimmed);
        return found.build < builds/* WINDOWS_10_1507 */.io ? null : hostOf(found, kindByName(trimmed));
    }
    const named = namedRelease(trimmed);
    const [release, ...others] = named?.candidates ?? [];
    if (named == null || release === undefined || others.length > 0)
        return null;
    return hostOf((0,version/* versionOf */.E4)(release.build), named.client);
}
/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
function hostProblem(text) {
    const trimmed = text.trim();
    const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
    if (trimmed.toLowerCase() === 'windows-latest') {
        return `'${shown}' moves to the next Windows version from time to time. Write the version that you mean, e.g. windows-2025.`;
    }
    const candidates = text.length > hosts_MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
    if (candidates.length > 1) {
        return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
    }
    return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}
/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates) {
    const names = candidates.map(({ name }) => `'${name}'`);
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found, named) {
    const kinds = new Set(releases/* releases */.D8.filter((r) => r.build === found.build).map((r) => r.kind));
    const client = kinds.size === 1 ? kinds.has('client') : named;
    const host = { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
    return found.revision === 0 ? { ...host, version: (0,version/* versionOf */.E4)(found.build), zeroRevision: true } : host;
}
function kindByName(text) {
    if (/\bserver\b/i.test(text))
        return false;
    return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}
function hosts_version(build, revision) {
    return (0,version/* versionOf */.E4)(Number(build), revision === undefined ? null : Number(revision));
}
function buildLab(build, branch) {
    return hosts_version(build, Number(build) === builds/* WINDOWS_SERVER_2016 */.eo ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}


/***/ })

};
