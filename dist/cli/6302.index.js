export const id = 6302;
export const ids = [6302,5421,9842];
export const modules = {

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

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ asksForWindows),
  dB: () => (/* binding */ deployableTo),
  dJ: () => (/* reexport */ isLasting),
  mixesSystems: () => (/* binding */ mixesSystems),
  t2: () => (/* binding */ namesItsHost),
  sE: () => (/* binding */ orchestratorNamed),
  eS: () => (/* binding */ orchestratorOn),
  _: () => (/* binding */ schedule),
  takesLinuxPods: () => (/* binding */ takesLinuxPods),
  jP: () => (/* binding */ usualOrchestrator)
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
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
    readsConstraints: false,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
    buildsImages: true,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Run it on a host of build ${build}`,
};

;// CONCATENATED MODULE: ./lib/orchestrators/ecs.js
// Where Amazon ECS runs a task. Its definition names the release of its hosts, so it needs no declared target.
// Sources: "Amazon ECS task definition parameters", Runtime platform, and "Amazon ECS task placement" (docs.aws.amazon.com).


const ecs = {
    id: 'ecs',
    runs: ({ kind }) => kind === 'task',
    schedule: onInstance,
    runtime: 'docker',
    choosesHost: true,
    readsConstraints: true,
    sharesHost: true,
    mixesSystems: false,
    hostsAreServers: true,
    namesHosts: true,
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host: ECS supports process isolation only',
    pinToBuild: (build) => `Set ${build_labels/* ECS_FAMILY */.Z5} in the task's runtimePlatform to the release of ${build}`,
};
function onInstance({ os, constraints }, target) {
    for (const { key, operator, value } of constraints) {
        const declared = Object.hasOwn(target.labels, key) ? target.labels[key] : undefined;
        const values = declared === undefined ? (build_labels/* buildLabels */.S6[key]?.valuesOf(target.version.build) ?? []) : [declared];
        if (values.includes(value) !== (operator === '=='))
            return unschedulable(`${key} ${operator === '==' ? 'is' : 'is not'} ${value}`);
    }
    return os === 'linux' ? unschedulable('the task is for Linux') : SCHEDULABLE;
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/orchestrators/node-labels.js
var node_labels = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/orchestrators/node-syntax.js
var node_syntax = __webpack_require__(977);
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
    readsConstraints: false,
    sharesHost: true,
    mixesSystems: true,
    hostsAreServers: true,
    namesHosts: false,
    buildsImages: false,
    labelSyntax: 'kubernetes',
    withoutHyperV: 'Use an image of the release of the host: Kubernetes supports process isolation only',
    pinToBuild: (build) => `Add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${build}'`,
};
function onNode(workload, target) {
    if (workload.refused !== undefined)
        return unschedulable(workload.refused);
    const labels = nodeLabels(target);
    for (const [key, value] of Object.entries(workload.nodeSelector)) {
        if (!holds({ key, operator: 'In', values: [value] }, labels, target))
            return unschedulable(`label ${key} is not ${value}`);
    }
    const terms = workload.affinityTerms;
    if (terms.length > 0 &&
        !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))) {
        return unschedulable('no term of its required node affinity matches');
    }
    for (const taint of target.taints) {
        const written = (0,node_syntax/* parseTaint */.kR)(taint);
        const parsed = { ...written, effect: written.effect || 'NoSchedule' };
        // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
        const counts = workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
        if (counts &&
            !PASSING_TAINTS.has(parsed.key) &&
            !workload.tolerations.some((t) => tolerates(t, parsed))) {
            return unschedulable(`taint ${taint} is not tolerated`);
        }
    }
    if (workload.nodeName !== null && workload.nodeName !== labels[node_labels/* HOSTNAME */.yA])
        return unschedulable(`its nodeName is ${workload.nodeName}`);
    // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
    return workload.os === 'linux' ? unschedulable('the pod is for Linux') : SCHEDULABLE;
}
/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target) {
    return (0,node_labels/* withAliases */.Pu)({
        'kubernetes.io/os': 'windows',
        'beta.kubernetes.io/os': 'windows',
        'kubernetes.io/arch': target.architecture ?? 'amd64',
        'beta.kubernetes.io/arch': target.architecture ?? 'amd64',
        // A target is a node, or a pool of them, of this name.
        [node_labels/* HOSTNAME */.yA]: target.name,
        // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
        [build_labels/* BUILD_LABEL */.qX]: (0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)),
        ...target.labels,
    });
}
/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement, labels, target) {
    const { key, operator, values } = requirement;
    if (requirement.field) {
        const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[node_labels/* HOSTNAME */.yA];
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
/**
 * Taints that controllers and autoscalers set on a node for a while: no property of a node pool. Sources: "Taints and
 * Tolerations" (kubernetes.io), kubernetes/autoscaler cluster-autoscaler/utils/taints.
 */
const PASSING_TAINTS = new Set([
    'node.kubernetes.io/unschedulable',
    'node.kubernetes.io/not-ready',
    'node.kubernetes.io/unreachable',
    'node.kubernetes.io/memory-pressure',
    'node.kubernetes.io/disk-pressure',
    'node.kubernetes.io/pid-pressure',
    'node.kubernetes.io/network-unavailable',
    'node.kubernetes.io/out-of-service',
    'node.cloudprovider.kubernetes.io/uninitialized',
    'ToBeDeletedByClusterAutoscaler',
    'DeletionCandidateOfClusterAutoscaler',
]);
/** Whether a taint is of the node itself, not of its state. */
function isLasting(taint) {
    return !PASSING_TAINTS.has((0,node_syntax/* parseTaint */.kR)(taint).key);
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
        // Since Kubernetes 1.35, where the feature gate TaintTolerationComparisonOperators is on: without it the API server
        // refuses such a pod. Source: https://kep.k8s.io/5471
        case 'Gt':
        case 'Lt': {
            const bound = toleration.value ?? '';
            if (!isInteger(taint.value) || !isInteger(bound))
                return false;
            return toleration.operator === 'Gt'
                ? BigInt(taint.value) > BigInt(bound)
                : BigInt(taint.value) < BigInt(bound);
        }
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
    readsConstraints: true,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
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
const NODE_LABELS = 'node.labels.';
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
        return [target.architecture === 'arm64' ? 'aarch64' : 'x86_64'];
    const prefix = [NODE_LABELS, 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
    if (prefix === undefined)
        return null;
    const label = key.slice(prefix.length);
    const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
    if (declared !== undefined)
        return [declared];
    // The labels that "Windows container version compatibility" has people set on every node, under its names: of the
    // node, and where a target declares another spelling, that one is the only one.
    const name = label.toLowerCase();
    const isSpelledOtherwise = Object.keys(target.labels).some((one) => one.toLowerCase() === name);
    if (prefix !== NODE_LABELS || isSpelledOtherwise)
        return [''];
    if (name === 'os')
        return ['windows'];
    if (name !== 'osversion')
        return [''];
    return [(0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)), (0,version/* formatVersion */.qh)(target.version)];
}

;// CONCATENATED MODULE: ./lib/orchestrators/index.js






const byId = { kubernetes: kubernetes, swarm: swarm, docker: docker, ecs: ecs };

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
/**
 * The targets that a workload may be deployed to at all: one with placement constraints is meant for Swarm where a
 * target of Swarm is declared, and Docker would ignore them.
 */
function deployableTo(workload, targets) {
    if (workload.constraints.length === 0)
        return targets;
    const readsConstraints = ({ platform }) => {
        const orchestrator = orchestratorOn({ platform }, workload);
        return orchestrator.readsConstraints && orchestrator.runs(workload);
    };
    const isDeclared = targets.some((target) => target.platform !== null && readsConstraints(target));
    return isDeclared ? targets.filter(readsConstraints) : targets;
}
/** Whether a workload names the release of its host, by which it is judged where no target is declared for it. */
function namesItsHost(workload) {
    return usualOrchestrator(workload).namesHosts && (0,build_labels/* namedBuilds */.ZR)(workload).length > 0;
}
/** Whether a target is one of an orchestrator that has nodes of both systems. */
function mixesSystems({ platform }) {
    return platform !== null && byId[platform].mixesSystems;
}
/** Whether the nodes of a target take every workload of their orchestrator that names no operating system. */
function takesLinuxPods({ platform, taints }) {
    if (platform === null || !byId[platform].mixesSystems)
        return false;
    return taints.filter(isLasting).every((taint) => taint.endsWith(':PreferNoSchedule'));
}
/** Whether a workload asks for a Windows host by what it says: a Linux image in it is a mistake. */
function asksForWindows({ os, constraints }) {
    return (os === 'windows' ||
        constraints.some(({ key, operator, value }) => operator === '==' &&
            value.toLowerCase() === 'windows' &&
            /^node\.(?:platform|labels)\.os$/i.test(key)));
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

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/message.js
var message = __webpack_require__(2449);
// EXTERNAL MODULE: ./lib/rules/support/placed.js
var support_placed = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
;// CONCATENATED MODULE: ./lib/pipeline/ruling/shared-parts.js
// Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one object.


const MAX_RELATED = limits/* MAX_ITEMS */._5.related;
/** Steps of an item of a list that no finding had before: it is compared, written and hashed. */
const LISTED = 40;
/** Characters that an item of a list is counted as. */
const ENTRY = 8;
/** The parts of all findings of a run. Each is kept once, and paid for where it is new. */
class SharedParts {
    budget;
    #texts = new Map();
    #lists = new Map();
    #places = new Map();
    #placeLists = new Map();
    #numbers = new interned/* Interned */.M();
    // What was made of a list, by the list itself: rules give one list to thousands of findings.
    #namesOf = new WeakMap();
    #placesOf = new WeakMap();
    #placeOf = new WeakMap();
    /** @param budget counts what is kept, as steps and as characters */
    constructor(budget) {
        this.budget = budget;
    }
    /** @throws OverBudget */
    text(text) {
        return first(this.#texts, text, () => {
            this.budget.make(text.length);
            return text;
        });
    }
    /** @throws OverBudget */
    texts(texts) {
        return first(this.#lists, JSON.stringify(texts), () => {
            this.#pay(texts);
            return texts.map((text) => this.text(text));
        });
    }
    /** The names of targets, each once. @throws OverBudget */
    names(targets) {
        const known = this.#namesOf.get(targets);
        if (known !== undefined)
            return known;
        this.#pay(targets);
        const names = this.texts([...new Set(targets.map(({ name }) => name))]);
        this.#namesOf.set(targets, names);
        return names;
    }
    /** Of some places those that a finding has room for. @throws OverBudget */
    places(places) {
        const known = this.#placesOf.get(places);
        if (known !== undefined)
            return known;
        const kept = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
        this.#pay(kept);
        const key = kept.map((place) => this.#numbers.numberOf(place)).join();
        const list = first(this.#placeLists, key, () => kept);
        this.#placesOf.set(places, list);
        return list;
    }
    #place(place) {
        const known = this.#placeOf.get(place);
        if (known !== undefined)
            return known;
        const { path, line, column, endLine, endColumn, message, cause } = place;
        const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
        const one = first(this.#places, key, () => {
            this.budget.make(key.length);
            return place;
        });
        this.#placeOf.set(place, one);
        return one;
    }
    #pay({ length }) {
        this.budget.spend(LISTED * length);
        this.budget.make(ENTRY * length);
    }
}
function first(all, key, make) {
    const known = all.get(key) ?? make();
    all.set(key, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/pipeline/ruling/run-rules.js






/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function runRules(rules, context) {
    const findings = [];
    const problems = [];
    const parts = new SharedParts(context.budget);
    let cutPlaces = 0;
    for (const rule of rules) {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            continue;
        const run = new RuleRun(rule, configured, context, parts);
        for (const finding of run.findings())
            findings.push(finding);
        problems.push(...run.cut());
        cutPlaces += run.cutPlaces;
    }
    return { findings: withoutDuplicates(findings), problems, cutPlaces };
}
/** Characters that a finding is counted as beside the parts that it shares: its subject, its fix, its fingerprint. */
const FINDING = 800;
/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
    rule;
    configured;
    context;
    parts;
    /** Related places that findings have no room for. */
    cutPlaces = 0;
    /** Where the budget was used up, and how often. */
    #cut = null;
    constructor(rule, configured, context, parts) {
        this.rule = rule;
        this.configured = configured;
        this.context = context;
        this.parts = parts;
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
            for (const placed of this.#guarded(null, () => (0,support_placed/* placedImages */.oK)(context.uses))) {
                const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
                const [first] = placed;
                if (first !== undefined)
                    yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
            }
        if (check !== undefined)
            for (const raw of this.#guarded(null, () => check(context)))
                yield* this.#paid(raw.location, 0, () => [raw]);
    }
    /** A problem where the rule has not looked at everything. */
    cut() {
        if (this.#cut === null)
            return [];
        const { at, count } = this.#cut;
        const { id } = this.rule;
        return [
            {
                location: at,
                message: `rule ${id} takes more work than is done: ${count} images, workloads or files, from this one on, are not checked by it`,
                problem: `rule ${id} takes more work than is done`,
            },
        ];
    }
    /** What a rule finds in one piece, or nothing where the budget does not allow for all of it. */
    #paid(at, outcomes, work) {
        const { budget } = this.context;
        // Where the rule was cut before, what it finds here would be dropped, too.
        const isVain = this.#cut !== null && !budget.has({ steps: 1 + outcomes, characters: FINDING });
        try {
            if (isVain)
                return this.#leaveOut(at);
            budget.spend(1 + outcomes);
            return this.#guarded(at.path, work).flatMap((raw) => this.#guarded(raw.location.path, () => [this.#finding(raw)]));
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            return this.#leaveOut(at);
        }
    }
    #leaveOut(at) {
        this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
        return [];
    }
    /** @throws OverBudget */
    #guarded(path, work) {
        try {
            return work();
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg)
                throw error;
            this.context.internalErrors.record(`rule ${this.rule.id}`, path, error);
            return [];
        }
    }
    /** @throws OverBudget */
    #finding(raw) {
        const { rule, configured, context, parts } = this;
        context.budget.make(FINDING);
        const identity = {
            ruleId: rule.id,
            path: raw.location.path,
            subject: (0,fingerprint/* boundSubject */.HN)(raw.subject),
            targets: parts.names(raw.targets ?? NONE),
        };
        const { ruleId, path, subject, targets } = identity;
        const { line, column, endLine, endColumn } = raw.location;
        const { title, problem, remedies, why } = rule.describe(raw.args);
        const related = raw.related ?? NONE;
        // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
        const finding = {
            ruleId,
            path,
            subject,
            targets,
            level: configured ?? raw.level ?? rule.level,
            title: parts.text(title),
            problem: parts.text(problem),
            remedies: parts.texts(remedies),
            why: why === null ? null : parts.text(why),
            line,
            column,
            endLine,
            endColumn,
            related: parts.places(related),
            fingerprint: (0,fingerprint/* fingerprintOf */.ax)(identity),
            fix: raw.fix ?? null,
            suppressed: null,
        };
        this.cutPlaces += Math.max(0, related.length - limits/* MAX_ITEMS */._5.related);
        return finding;
    }
}
/** One list for all that have none. */
const NONE = [];
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
function saysTheSame(one, other) {
    return one?.level === other.level && one.title === other.title && (0,message/* messageOf */.b)(one) === (0,message/* messageOf */.b)(other);
}
function united(one, other) {
    if (one.related.length >= limits/* MAX_ITEMS */._5.related)
        return one.related;
    const known = new Set(one.related.map((place) => JSON.stringify(place)));
    return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ boundSubject),
/* harmony export */   SH: () => (/* binding */ sortedTargets),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oH: () => (/* binding */ boundPath),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3993);
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
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
        return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(value, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl);
    if (!Array.isArray(value))
        return value;
    const texts = value.map((text) => (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(text, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl));
    return texts.length <= _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc
        ? texts
        : [...texts.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc - 1), `… ${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)(value)}`];
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
/** Each target once, in a fixed order: how the configuration lists them does not matter. Findings share their lists. */
const sortedTargets = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((targets) => [...new Set(targets)].sort());
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The parts as one text, e.g. `IMAGE cannot start on aks. Fix: Pin IMAGE. Or: Use Hyper-V isolation. REASON`. */
function messageOf({ problem, remedies, why }) {
    return [problem, ...remedySentences(remedies), ...(why === null ? [] : [why])].join(' ');
}
function remedySentences(remedies) {
    return remedies.map((remedy, index) => `${index === 0 ? 'Fix' : 'Or'}: ${remedy}.`);
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ MAX_SUBJECT_TEXT),
/* harmony export */   lc: () => (/* binding */ MAX_SUBJECT_ITEMS),
/* harmony export */   qy: () => (/* binding */ describeSubject)
/* harmony export */ });
// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.
/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
const MAX_SUBJECT_ITEMS = 20;
/** In a few words, for lists of subjects. */
function describeSubject(subject) {
    switch (subject.kind) {
        case 'image':
        case 'revision':
            return within(subject.reference, subject.within);
        case 'build':
            return `${within(subject.reference, subject.within)} on ${subject.host}`;
        case 'containers':
            return subject.workload;
        case 'label':
            return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
        case 'placement':
            return subject.workload;
        case 'breakage':
            return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
        case 'unresolved':
            return within(subject.raw, subject.within);
        case 'service':
            return subject.name;
        case 'runner':
            return subject.label;
        case 'registry':
            return subject.host;
        case 'file':
            return subject.problem;
        case 'suppression':
            return subject.text;
        case 'part':
            return subject.part;
    }
}
function within(name, place) {
    return place === null ? name : `${name} (${place})`;
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ buildToStayOn),
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   eK: () => (/* binding */ starts),
/* harmony export */   mJ: () => (/* binding */ osOf),
/* harmony export */   oK: () => (/* binding */ placedImages),
/* harmony export */   vU: () => (/* binding */ mayBringSelector)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5421);





/**
 * The images of each workload, containers of one pod together. An image that is built here is reported where the
 * workload names it, and at its Dockerfile only where no file names it.
 */
function placedImages(uses) {
    const known = gathered.get(uses) ?? gather(uses);
    gathered.set(uses, known);
    return known;
}
/** Several rules ask: it is gathered once. */
const gathered = new WeakMap();
function gather(uses) {
    const workloads = new Map();
    const named = uses.filter(({ use }) => use.kind !== 'dockerfile');
    const toldThere = new Set(named.flatMap(({ use }) => use.bases));
    const unnamed = uses.filter(({ use }) => use.kind === 'dockerfile' && !toldThere.has(use));
    const patched = new Set(named.flatMap(({ runs }) => runs.flatMap(({ saidBy }) => (saidBy.kind === 'pod' ? (saidBy.unpatched ?? []) : []))));
    for (const judged of [...named, ...unnamed]) {
        for (const { run, outcomes } of judged.byRun) {
            if (run.workload.kind === null || judged.use.role !== 'run')
                continue;
            // What a kustomization patches is run as it is patched.
            if (patched.has(run.workload))
                continue;
            const images = workloads.get(run.workload) ?? [];
            workloads.set(run.workload, images);
            images.push({ judged, run, outcomes });
        }
    }
    return [...workloads.values()];
}
/** Where a workload asks for a label; where the reader does not tell, the place of its image. */
function labelPlace(run, key) {
    return run.labels.find((label) => label.key === key)?.location ?? run.location;
}
/** Whether a pod's RuntimeClass is one of the cluster, which may bring the selector that the pod lacks. */
function mayBringSelector({ runtimeClass }, known) {
    return runtimeClass !== null && !known.has(runtimeClass.name);
}
/**
 * Whether an image starts under process isolation on a server of a build.
 * @param versions of one image: the host takes the one that fits
 */
function startsOn(build, versions, workload) {
    const { runtime } = (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .usualOrchestrator */ .jP)(workload);
    const host = { version: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(build), client: false, runtime };
    return versions.some((version) => {
        const image = { os: 'windows', version, hostProcess: false, scratch: false };
        // Neither a label nor a pod says a revision, so builds alone are compared.
        return version.build === build || (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)((0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(host, image, 'process').verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
    });
}
/** `Windows Server 2022 (build 20348)`. */
function osOf(build) {
    return `${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseName */ ["do"])(build)} (build ${build})`;
}
function starts({ verdict }) {
    return (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)(verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
}
/**
 * Of hosts of several builds the one to stay on: that whose kernel the image was made for, else the newest.
 * @returns `10.0.20348`; null where the image starts on none
 */
function buildToStayOn({ outcomes }) {
    const starting = outcomes.filter(starts);
    const sound = starting.filter(({ breakages }) => breakages.length === 0);
    const fitting = sound.length > 0 ? sound : starting;
    if (fitting.length === 0)
        return null;
    const own = fitting.find(({ target, version }) => version?.build === target.version.build);
    const newest = Math.max(...fitting.map(({ target }) => target.version.build));
    return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(own?.target.version.build ?? newest));
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

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Computes once for each object what is asked of it often, e.g. of a list that many images share. */
function oncePer(compute) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing) ?? { result: compute(thing) };
        known.set(thing, found);
        return found.result;
    };
}


/***/ }),

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NO_ARCHITECTURE),
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  S4: () => (/* binding */ judge),
  B_: () => (/* binding */ noArchitecture),
  Y_: () => (/* binding */ noEntry),
  $0: () => (/* binding */ noImage),
  Iq: () => (/* binding */ onLinux)
});

// UNUSED EXPORTS: ON_LINUX

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/revision-skew.js
var revision_skew = __webpack_require__(6003);
// EXTERNAL MODULE: ./lib/windows/verdicts.js
var verdicts = __webpack_require__(155);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.






/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === builds/* WINDOWS_SERVER_2016 */.eo)
        return onWindowsServer2016(pair);
    const skew = (0,revision_skew/* revisionSkew */.i)(pair.host, pair.whole);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return (0,verdicts/* verdict */.WJ)('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`, 'matrix');
    }
    return hr === ir
        ? (0,verdicts/* verdict */.WJ)('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : (0,verdicts/* verdict */.WJ)('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is";
    return ir === null ? 'both are' : "the host's is";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? (0,verdicts/* verdict */.WJ)('supported', 'R4', `Image and host have the same build: ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= builds/* WINDOWS_SERVER_2025 */.YY ? 'R7' : pair.h === builds/* WINDOWS_SERVER_23H2 */.Mp ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= builds/* WINDOWS_SERVER_2019 */.l2
        ? (0,verdicts/* verdict */.WJ)('conditional', 'R8', `Docker allows process isolation on ${(0,verdicts/* hostName */.Sm)(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < builds/* WINDOWS_SERVER_2025 */.YY ? 'R9' : pair.h === builds/* WINDOWS_SERVER_2025 */.YY ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return (0,process_isolation/* hasStableAbi */.yP)(pair.i)
        ? (0,verdicts/* verdict */.WJ)('supported', rule, `${(0,verdicts/* hostName */.Sm)(pair)} runs images of ${(0,verdicts/* imageName */.tO)(pair)}.`, source)
        : (0,verdicts/* verdict */.WJ)('conditional', rule, `The runtimes accept ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the long-term release of its generation, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    const generation = (0,process_isolation/* generationOf */.gS)(pair.h);
    return generation !== null && pair.h > generation && pair.i < generation;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return (0,verdicts/* verdict */.WJ)('conditional', 'R9d', `On ${(0,verdicts/* hostName */.Sm)(pair)} runtimes disagree about ${(0,verdicts/* imageName */.tO)(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return (0,verdicts/* verdict */.WJ)('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.




/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag shows (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'R0c', 'A HostProcess container runs directly on the host, on any build.', 'hostProcess');
    }
    if (image.scratch) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'scratch', 'An image built from scratch has no Windows version.', 'scratch');
    }
    if (image.version === null) {
        return (0,verdicts/* verdict */.WJ)('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and no isolation mode runs an image on an older host.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason; empty for an index without entries
 */
function noEntry(hostRelease, listed) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ENTRY, listed === ''
        ? `Its index has no entry for any host, so the pull fails.`
        : `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What is in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
function noImage() {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_IMAGE, 'No such image was published for the release in its tag.', 'baseImages');
}
/** What is in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
/**
 * A Windows image on a machine of Linux, which can build one for another system.
 * @param starts whether a container of it is started, as by a RUN; files can be copied into any image
 */
function onLinux(starts) {
    return starts
        ? (0,verdicts/* verdict */.WJ)('unsupported', ON_LINUX, 'A Windows container needs a Windows kernel, and the machine runs Linux.', 'crossBuild')
        : (0,verdicts/* verdict */.WJ)('exempt', ON_LINUX, 'A stage without RUN starts no container.', 'crossBuild');
}
/** What is in the place of a rule's number where a machine of Linux builds the image. */
const ON_LINUX = 'linux';
/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
function noArchitecture(architectures, ofHost) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ARCHITECTURE, `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`, 'baseImages');
}
/** The rule on architectures: what no tag and no isolation helps. */
const NO_ARCHITECTURE = 'R14';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.runtime === 'containerd') {
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i) && pair.whole.singleManifest === true) {
            return (0,verdicts/* verdict */.WJ)('conditional', 'R2a', `containerd refuses ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)} in an image index only, and this image is a single manifest: it starts with a RuntimeClass for Hyper-V isolation of a third party.`, 'singleManifest');
        }
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i)) {
            return (0,verdicts/* verdict */.WJ)('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return (0,verdicts/* verdict */.WJ)('supported', 'R2', `Under Hyper-V isolation ${(0,verdicts/* hostName */.Sm)(pair)} runs images of the same build or older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; Microsoft supports client versions of Windows for development and test only.`,
        source: licence ? verdicts/* SOURCES */.Hl.faq : judgement.source,
    };
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor),
/* harmony export */   yP: () => (/* binding */ hasStableAbi)
/* harmony export */ });
/* unused harmony export oldestImageFor */
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.


/** Long-term releases since the ABI between kernel and containers is stable, the oldest first. */
const STABLE_ABI_RELEASES = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .longTermSince */ .hs)(_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv);
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    if (hostBuild < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[generation - 1] ?? _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv;
}
/** Whether a build is that of a long-term release with the stable ABI, which the documentation names. */
function hasStableAbi(build) {
    return STABLE_ABI_RELEASES.includes(build);
}
/** The long-term release that a build is of, or follows; null for one before the stable ABI. */
function generationOf(build) {
    return STABLE_ABI_RELEASES.findLast((release) => release <= build) ?? null;
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = oldestImageFor(hostBuild);
    return _releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ revisionSkew)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.


/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where no failure is known or a revision is unknown
 */
function revisionSkew(host, image) {
    const [on, of] = [host.version, image.version];
    if (host.client || of === null || on.build !== of.build || on.revision === null)
        return null;
    const h = on.revision;
    const i = of.revision ?? image.atLeast ?? null;
    if (i === null)
        return null;
    const exact = of.revision !== null;
    const named = `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)({ ...of, revision: i })}${exact ? '' : ' or later'}`;
    if (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
        return {
            rule: 'R10a',
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)} are not both before or both after the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently.`,
            remedies: ['Update the older of image and host to a revision after that update'],
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server images are reported to start.
    const bites = !image.nanoServer &&
        i > h &&
        (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY || (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)}, and such pairs are reported to fail with 0xc0370106.`,
        remedies: ['Update the host', 'Use an image of the revision of the host or older'],
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
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


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ru: () => (/* binding */ COMPATIBILITY_RULES),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

const ISOLATIONS = ['process', 'hyperv'];
/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: the image's OS version is unknown.
 * - `exempt`: the host's version does not bind this image.
 */
const VERDICTS = ['supported', 'conditional', 'unsupported', 'unknown', 'exempt'];
/**
 * The compatibility rules of docs/compatibility.md that decide about a pair, and what else decides: the image has no
 * entry for the host (`entries`) or does not exist (`missing`), is made from scratch, needs an isolation that the target
 * does not offer, is not run there (`build`, `source`), is one of several variants (`variant`), or is built on Linux.
 */
const COMPATIBILITY_RULES = [
    'R0a',
    'R0b',
    'R0c',
    'R1',
    'R2',
    'R2a',
    'R3',
    'R3a',
    'R3b',
    'R4',
    'R4a',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'R9b',
    'R9c',
    'R9d',
    'R9e',
    'R10a',
    'R10b',
    'R11',
    'R14',
    'entries',
    'missing',
    'scratch',
    'isolation',
    'build',
    'source',
    'variant',
    'linux',
];
const ARCHITECTURES = ['amd64', 'arm64'];
/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    baseImages: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    crossBuild: 'https://github.com/moby/buildkit/issues/5758',
    singleManifest: 'https://github.com/containerd/containerd/issues/8348',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
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
