export const id = 3776;
export const ids = [3776,9842];
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
  mixesSystems: () => (/* binding */ mixesSystems),
  t2: () => (/* binding */ namesItsHost),
  sE: () => (/* binding */ orchestratorNamed),
  eS: () => (/* binding */ orchestratorOn),
  _: () => (/* binding */ schedule),
  takesLinuxPods: () => (/* binding */ takesLinuxPods),
  jP: () => (/* binding */ usualOrchestrator)
});

// UNUSED EXPORTS: isLasting

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

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesHost: () => (/* binding */ namesHost),
/* harmony export */   notesOnImagesAndHosts: () => (/* binding */ notesOnImagesAndHosts)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9861);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
/* harmony import */ var _windows_revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(507);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5421);





/** Notes on Windows images and on what they are held against. */
function notesOnImagesAndHosts(uses, accepted, setup) {
    const { config } = setup;
    const onTargets = config.targets.length === 0
        ? []
        : [...notesOnKinds(config), ...notesOnServices(uses, config), ...notesOnSwarm(uses)];
    return [
        ...notesOnUnknownVersions(uses, accepted),
        ...onTargets,
        ...notesOnLargerRunners(uses),
        ...notesOnAge(uses, setup),
    ];
}
/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }) {
    return targets.flatMap(({ name, version, takenForServer }) => {
        if (takenForServer && (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnlisted */ .fi)(version.build))
            return [
                `Target ${name}: build ${version.build} is later than the releases that are known, and is assumed to be a server. Declare 'client: false' or 'client: true'.`,
            ];
        const client = takenForServer ? (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .clientWithBuild */ .ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Target ${name}: ${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version)} is ${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
            ];
    });
}
/** Windows services of compose files where no declared target runs services: they are not checked, and no finding says so. */
function notesOnServices(judged, { targets }) {
    const services = new Set(judged
        .filter(({ use }) => use.os === 'windows')
        .flatMap(({ runs }) => runs)
        .filter(({ saidBy, workload }) => saidBy.kind === 'service' &&
        !targets.some((target) => (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .orchestratorOn */ .eS)(target, workload).runs(workload)))
        .map(({ name, location }) => `${name} (${location.path}:${location.line})`));
    if (services.size === 0)
        return [];
    return [`Not checked, since no declared target runs services of compose files: ${(0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...services])}.`];
}
/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged) {
    const services = new Set(judged.flatMap(({ byRun }) => byRun
        .filter(({ run }) => run.saidBy.kind === 'service' && !run.saidBy.namesImage)
        .filter(({ outcomes }) => outcomes.some(({ target }) => target.platform !== null && !(0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .orchestratorNamed */ .sE)(target.platform).buildsImages))
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`)));
    if (services.size === 0)
        return [];
    const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
    return [
        `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
    ];
}
/** Larger runners have names of their organisation's choice: what was taken for the image's is said. */
function notesOnLargerRunners(judged) {
    const runners = new Map();
    for (const { builds } of judged) {
        for (const { host } of builds) {
            const { name, location, runner } = host;
            if (runner?.byPrefix !== undefined && !runners.has(name))
                runners.set(name, `${name} (${location.path}:${location.line}) the image of ${runner.byPrefix}`);
        }
    }
    if (runners.size === 0)
        return [];
    return [
        `Larger runners are assumed to have the image that their name begins with: ${(0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...runners.values()])}. Declare one under 'build-hosts' by its name if it has another.`,
    ];
}
/** Days after which the catalogue lacks updates and perhaps releases. */
const MAX_AGE = 120;
function notesOnAge(uses, { options: { today } }) {
    const days = Math.round((Date.parse(today) - Date.parse(_windows_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogueDate */ .M4)) / 86_400_000);
    if (days <= MAX_AGE || !uses.some(({ use }) => use.os === 'windows'))
        return [];
    return [
        `This version of wincompat knows Windows releases and updates as of ${_windows_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogueDate */ .M4}, ${days} days before the check. Update it for newer ones.`,
    ];
}
/** An image that is compared with the host that its file names. */
function namesHost({ runs }) {
    return runs.some(({ workload }) => (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .namesItsHost */ .t2)(workload));
}
function isVersionKnown({ use: { versions, reading } }) {
    return versions.length + (reading?.entries.length ?? 0) > 0;
}
/** Windows images that could not be compared with a target, where no finding at their place says so. */
function notesOnUnknownVersions(uses, { findings }) {
    const reported = new Set(findings.map(({ path, line }) => `${path}:${line}`));
    const unknown = new Set(uses
        .filter((judged) => judged.use.os === 'windows' &&
        (judged.outcomes.some(({ verdict }) => verdict === 'unknown') ||
            (namesHost(judged) && !isVersionKnown(judged))))
        .map(({ use }) => ({
        image: use.reference ?? use.raw,
        place: `${use.location.path}:${use.location.line}`,
    }))
        .filter(({ place }) => !reported.has(place))
        .map(({ image, place }) => `${image} (${place})`));
    if (unknown.size === 0)
        return [];
    return [
        `Not checked, since the OS version of the image is unknown: ${(0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...unknown])}. Ask its registry (--lookup auto, registries.allow), or use a tag that names the Windows release.`,
    ];
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ newestRevision),
/* harmony export */   Bm: () => (/* binding */ revisionOn),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Ki: () => (/* binding */ revisionOfKb),
/* harmony export */   M4: () => (/* binding */ catalogueDate),
/* harmony export */   Nb: () => (/* binding */ datedRevisions)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// The revisions that are known, with their updates and the days on which they were out. Sources stand in catalogue.json.


/** ISO date up to which releases and revisions are known. */
const catalogueDate = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6;
let byBuild = null;
/** The dated revisions of a build, the oldest first. Read once: thousands of images may be pinned. */
function datedRevisions(build) {
    byBuild ??= readAll();
    return byBuild.get(build) ?? [];
}
function readAll() {
    const all = new Map();
    for (const { version, kb, date } of _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW) {
        const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
        if (date === null || parsed === null || parsed.revision === null)
            continue;
        const rows = all.get(parsed.build) ?? [];
        all.set(parsed.build, rows);
        rows.push({ version, revision: parsed.revision, kb, date });
    }
    return all;
}
/** The newest revision that was out on a day for certain; null where none is known. */
function revisionOn(build, day) {
    return datedRevisions(build).findLast((row) => row.date <= day)?.revision ?? null;
}
/** The newest revision that is known of a build; null where none is. */
function newestRevision(build) {
    return datedRevisions(build).at(-1)?.revision ?? null;
}
/** Whether a version is one that was published. */
function isPublished(version) {
    return PUBLISHED.has(`${version.build}.${version.revision}`);
}
const PUBLISHED = new Set(_catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.map(({ version }) => version.replace('10.0.', '')));
/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
function revisionOfKb(build, kb) {
    const wanted = kb.toUpperCase();
    const row = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
    return row === undefined ? null : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(row.version)?.revision ?? null);
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
