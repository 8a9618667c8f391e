export const id = 9753;
export const ids = [9753,237];
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
const AKS_SKUS = {
    17763: ['Windows2019'],
    20348: ['Windows2022'],
    25398: ['WindowsAnnual'],
    26100: ['Windows2025', 'WindowsAnnual'],
};
const aks = { valuesOf: (build) => AKS_SKUS[build] ?? [] };
const YEARS = { 14393: '2016', 17763: '2019', 20348: '2022', 26100: '2025' };
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
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
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
    withoutHyperV: 'use an image of the host release with process isolation',
    pinToBuild: (build) => `run it on a host of build ${build}`,
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
    withoutHyperV: 'Kubernetes itself has no Hyper-V isolation, so use an image of the host release',
    pinToBuild: (build) => `add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${build}'`,
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
    withoutHyperV: 'use an image of the host release with process isolation',
    pinToBuild: (build) => `label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`,
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

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/rules/support/rule.js
var rule = __webpack_require__(9209);
;// CONCATENATED MODULE: ./lib/rules/support/subjects.js
// The subjects of findings about images and workloads.

/** The parts of a subject that say which image it is, and where in its file. */
function namedImage(judged, context) {
    return { reference: (0,rule/* shown */.SP)(judged), within: withinOf(judged, context), role: judged.use.role };
}
/** The subject of a finding about an image. @param more what else tells such findings of the rule apart */
function imageSubject(judged, context, more = {}) {
    return { kind: 'image', ...namedImage(judged, context), ...more };
}
/** The subject of a finding about an image in one of the workloads that run it. */
function runSubject(judged, run, context) {
    return {
        kind: 'image',
        reference: (0,rule/* shown */.SP)(judged),
        within: workloadName(run, context),
        role: judged.use.role,
    };
}
/** The workload or build stage of the same file that names an image. Those of other files are not its own. */
function withinOf({ use }, context) {
    const { kind, stage, runs, location } = use;
    if (kind === 'dockerfile')
        return stage === undefined ? null : `stage ${stage}`;
    // A kustomization's image is run by the pods of other files.
    if (kind === 'kustomize')
        return null;
    const own = runs.find((run) => run.location.path === location.path);
    return own === undefined ? null : workloadName(own, context);
}
/**
 * The name of a workload, e.g. `Deployment web`; where its file has several of that name, as in other namespaces, with
 * its place among them: `Deployment web (2)`.
 */
function workloadName({ name, workload }, { uses }) {
    const ordinals = known.get(uses) ?? ordinalsOf(uses);
    known.set(uses, ordinals);
    const ordinal = ordinals.get(workload) ?? 1;
    return ordinal === 1 ? name : `${name} (${ordinal})`;
}
/** Every rule asks: it is counted once. */
const known = new WeakMap();
function ordinalsOf(uses) {
    // As the files have them, then as a RuntimeClass changes them: the same workloads in the same order.
    const asWritten = count(uses.flatMap(({ use }) => use.runs));
    const placed = count(uses.flatMap(({ runs, strays }) => [...runs, ...strays.map(({ run }) => run)]));
    return new Map([...placed, ...asWritten]);
}
function count(runs) {
    const counts = new Map();
    const ordinals = new Map();
    for (const { name, workload, location } of runs) {
        if (ordinals.has(workload))
            continue;
        const key = `${location.path}\0${name}`;
        const ordinal = (counts.get(key) ?? 0) + 1;
        counts.set(key, ordinal);
        ordinals.set(workload, ordinal);
    }
    return ordinals;
}

;// CONCATENATED MODULE: ./lib/rules/deprecated-label.js


/** Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io/docs/reference/labels-annotations-taints). */
const REPLACEMENTS = new Map([
    ['beta.kubernetes.io/os', 'kubernetes.io/os'],
    ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
]);
const deprecatedLabel = (0,rule/* rule */.Hu)({
    id: 'deprecated-label',
    level: 'notice',
    summary: 'A Windows workload selects nodes by a label that Kubernetes has deprecated.',
    check: (context) => {
        const { uses, runtimeClasses } = context;
        // Several pods may share a selector through an alias or a RuntimeClass.
        const seen = new Set();
        return uses.flatMap(({ runs }) => runs.flatMap((run) => (run.labels ?? []).flatMap((label) => {
            const { workload, runtimeClass } = run;
            const { key, location } = label;
            const replacement = REPLACEMENTS.get(key);
            if (replacement === undefined)
                return [];
            const place = `${location.path}:${location.line}:${location.column}`;
            if (seen.has(place))
                return [];
            seen.add(place);
            const isOfClass = runtimeClass !== null && runtimeClasses.get(runtimeClass.name)?.labels?.includes(label) === true;
            const name = isOfClass ? `RuntimeClass ${runtimeClass.name}` : run.name;
            const fix = { range: location, text: replacement, title: `Use ${replacement}` };
            return [
                {
                    location,
                    subject: {
                        kind: 'label',
                        workload: isOfClass ? name : workloadName(run, context),
                        key,
                    },
                    args: { name, label: key, replacement },
                    // A mapping must not have the same key twice.
                    fix: replacement in workload.nodeSelector ? null : fix,
                },
            ];
        })));
    },
    words: ({ name, label, replacement }) => ({
        title: `${label} is deprecated`,
        message: `${name} selects nodes by ${label}, which Kubernetes has deprecated and may stop to set. To fix it: use ${replacement}, with the same value.`,
    }),
});

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __webpack_require__(6617);
;// CONCATENATED MODULE: ./lib/rules/end-of-support.js




/** So long before the end the finding begins, as a notice. */
const NOTICE_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;
const endOfSupport = (0,rule/* rule */.Hu)({
    id: 'end-of-support',
    level: 'warning',
    summary: 'The base image is past the end of its extended support, or soon will be.',
    checkImage: (judged, context) => {
        const { use } = judged;
        const [version] = use.versions;
        // An image that is built here is reported at its Dockerfile's base.
        if (version === undefined || use.bases.length > 0)
            return [];
        const release = (0,releases/* releaseOf */.l7)(version.build);
        const flavour = use.parsed === null ? null : (0,repositories.readRepositoryName)(use.parsed).flavour;
        const end = release?.imageEnds?.[flavour ?? ''] ?? release?.extendedEnd ?? null;
        if (release === undefined || end === null)
            return [];
        const daysLeft = (Date.parse(end) - Date.parse(context.today)) / DAY;
        if (daysLeft > NOTICE_DAYS)
            return [];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context, { build: version.build }),
                level: daysLeft < 0 ? 'warning' : 'notice',
                args: { image: (0,rule/* shown */.SP)(judged), release: release.name, end, past: daysLeft < 0 },
                related: use.origins,
            },
        ];
    },
    words: ({ image, release, end, past }) => ({
        title: past ? `${release} is out of support` : `${release} goes out of support on ${end}`,
        message: `${image}: base images of ${release} ${past ? 'have had no security updates since' : 'get their last security updates on'} ${end}. To fix it: move to a release in support, and the hosts with it.`,
    }),
});

// EXTERNAL MODULE: ./lib/windows/runners.js
var runners = __webpack_require__(5090);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/rules/floating-platform.js





const floatingPlatform = (0,rule/* rule */.Hu)({
    id: 'floating-platform',
    level: 'warning',
    summary: 'A tag or runner label that names no Windows release can change its build under you.',
    checkImage: (judged, context) => (floats(judged) ? [tagFinding(judged, context)] : []),
    check: ({ uses }) => runnerFindings(uses),
    words: (args) => ('label' in args ? runnerWords(args) : tagWords(args)),
});
function floats({ use }) {
    return (use.os === 'windows' &&
        use.reference !== null &&
        use.role === 'run' &&
        use.reading?.floating === true &&
        // What other rules say of these comes first.
        !use.reading.withdrawn &&
        use.reading.retired === null &&
        use.parsed?.digest === null &&
        use.bases.length === 0 &&
        // A HostProcess container runs on whatever build it is.
        !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}
function tagFinding(judged, context) {
    const { use } = judged;
    return {
        location: use.location,
        subject: imageSubject(judged, context),
        args: { image: (0,rule/* shown */.SP)(judged), versions: use.versions.map(windows_version/* formatVersion */.qh) },
        related: use.origins,
    };
}
function tagWords({ image, versions }) {
    const today = versions.length === 0 ? '' : ` (today it has ${(0,rule/* listed */.KE)(versions)})`;
    return {
        title: 'Tag names no Windows version',
        message: `${image}: the tag names no Windows release${today}, so the publisher can put another build behind it, and what starts today may not start tomorrow. To fix it: use a tag that names the release of your hosts (…-ltsc2022), or pin a digest.`,
    };
}
/** Once for each place that asks for such a runner, where it builds Windows images. */
function runnerFindings(uses) {
    const hosts = uses.flatMap(({ builds }) => builds.flatMap(({ host }) => (host.runner?.moves ? [host] : [])));
    return [...new Set(hosts)].map((host) => ({
        location: host.location,
        subject: { kind: 'runner', label: host.name },
        args: {
            label: host.name,
            release: (0,releases/* releaseName */["do"])(host.version.build),
            pin: (0,runners/* runnerFor */.O)(host.version.build) ?? null,
        },
    }));
}
function runnerWords({ label, release, pin }) {
    return {
        title: `${label} moves to the next release`,
        message: `${label} is ${release} today and becomes the next release some day; the Windows images that are built here then no longer build. To fix it: ask for ${pin ?? 'a label that names the release'}.`,
    };
}

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 2 modules
var compatibility = __webpack_require__(2933);
// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/retag.js
var retag = __webpack_require__(1194);
// EXTERNAL MODULE: ./lib/windows/revisions.js
var revisions = __webpack_require__(507);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
;// CONCATENATED MODULE: ./lib/windows/remedies.js
// What a finding may offer instead. Every offer is held here against all that is known of a pair: nothing is offered
// that the rules forbid, that was seen to fail, or that nobody has seen.









const WINDOWS_SERVER_2016 = 14393;
/** Whether an image starts on a host as far as anything is known: by the rules, its revision, and the reports. */
function isSound({ host, isolation }, image) {
    const { verdict, rule } = (0,compatibility/* judge */.S4)(host, image, isolation);
    if (verdict !== 'supported' && verdict !== 'conditional')
        return false;
    // Of Windows Server 2016 another revision does not start: where the host's is known, the image must name it.
    if (rule === 'R3b' && host.version.revision !== null)
        return false;
    return (0,known_breakages/* knownBreakages */.B)(host, image, isolation).length === 0;
}
/**
 * The same image for a host's release.
 * @param also places where it must start too, e.g. the targets of an image that a machine builds
 * @returns the newest that starts there; null where no such image is known
 */
function pinFor(reference, place, also = []) {
    const candidates = releases/* releases */.D8
        .filter((release) => mayRun(release, place.host))
        .flatMap((release) => candidatesOf(reference, release, place.host));
    const find = (at) => candidates.find(({ image }) => [at, ...also].every((one) => isSound(one, image)))?.reference;
    const sound = find(place);
    if (sound !== undefined)
        return { reference: sound, updateFirst: false };
    const updated = find(withUpdates(place));
    return updated === undefined ? null : { reference: updated, updateFirst: true };
}
/**
 * The same image for each place; where none is known, for each long-term release in support.
 * @returns only what starts on hosts as they are
 */
function pinsFor(reference, places) {
    const pins = places.length > 0
        ? places
            .map((place) => pinFor(reference, place))
            .map((pin) => (pin?.updateFirst ? null : pin?.reference))
        : releases/* releases */.D8
            .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build > WINDOWS_SERVER_2016)
            .map((release) => (0,retag/* retag */.s)(reference, release));
    return [...new Set(pins.filter((pin) => pin != null))];
}
/** The reports that speak against images which the rules allow at a place: why nothing is offered there. */
function obstaclesAt({ host, isolation }) {
    const found = releases/* releases */.D8
        .filter((release) => mayRun(release, host))
        .map(({ build }) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(build),
        hostProcess: false,
        scratch: false,
    }))
        .filter((image) => (0,compatibility/* judge */.S4)(host, image, isolation).verdict !== 'unsupported')
        .flatMap((image) => (0,known_breakages/* knownBreakages */.B)(host, image, isolation));
    return [...new Map(found.map((one) => [one.thread, one])).values()];
}
/** Older releases than the host's own are offered where they are kept up to date. */
function mayRun(release, { version }) {
    if (release.images.length === 0 || release.build > version.build)
        return false;
    return release.channel === 'LTSC' || release.build === version.build;
}
/** The tag that moves with the release, then, of a base image, the tag of the host's own revision. */
function candidatesOf(reference, release, { version }) {
    const moving = (0,retag/* retag */.s)(reference, release);
    const parsed = moving === null ? null : (0,windows_reference/* parseReference */.F)(moving);
    if (moving === null || parsed === null)
        return [];
    const own = { reference: moving, image: imageNamed(parsed) };
    const isBase = (0,repositories.readRepositoryName)(parsed).baseImage;
    if (!isBase || release.build !== version.build || !(0,revisions/* isPublished */.HF)(version))
        return [own];
    const tag = (0,windows_version/* formatVersion */.qh)(version);
    return [own, { reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}
/** The image behind an offered reference: a tag of Microsoft that moves has the newest revision at least. */
function imageNamed(parsed) {
    const { versions, nanoServer, atLeast } = (0,tags/* readReference */.W)(parsed);
    const version = versions[0] ?? null;
    const moves = version !== null && version.revision === null && parsed.registry === 'mcr.microsoft.com';
    return {
        os: 'windows',
        version,
        hostProcess: false,
        scratch: false,
        nanoServer,
        atLeast: moves ? (0,revisions/* newestRevision */.Aw)(version.build) : atLeast,
    };
}
/** A host with the newest updates has a revision that is not known yet; no update brings it that of an image of 2016. */
function withUpdates({ host, isolation }) {
    return host.version.build === WINDOWS_SERVER_2016
        ? { host, isolation }
        : { host: { ...host, version: (0,windows_version/* versionOf */.E4)(host.version.build) }, isolation };
}

;// CONCATENATED MODULE: ./lib/rules/image-not-found.js



const imageNotFound = (0,rule/* rule */.Hu)({
    id: 'image-not-found',
    level: 'error',
    summary: 'There is no such image: the registry says so, or of a base image the catalogue.',
    needs: ['registries'],
    checkImage: (judged, context) => {
        const { use } = judged;
        const source = missingBy(use);
        if (source === null)
            return [];
        // Of a reference with a variable that has no value, enough may be known to tell that there is no such image.
        const pins = use.parsed === null ? [] : pinsFor(use.parsed, (0,rule/* placesOf */.ek)(judged));
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: {
                    image: (0,rule/* shown */.SP)(judged),
                    host: source.host,
                    byDigest: (use.parsed?.digest ?? null) !== null,
                    pins: pins.filter((pin) => pin !== use.reference).sort(),
                },
                related: use.origins,
            },
        ];
    },
    words: ({ image, host, byDigest, pins }) => ({
        title: 'Image does not exist',
        message: `${image}: ${host === null ? "Microsoft publishes no such image for that release (by this tool's catalogue)" : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled. To fix it: check the name for a typing error or a tag that was removed${pins.length > 0 ? `; for other releases it would be ${(0,rule/* listed */.KE)(pins, 'or')}` : ''}.`,
    }),
});
/** The registry's answer counts; where it was not asked or did not answer, the catalogue. Null where neither misses it. */
function missingBy({ answer, reading, bases }) {
    if (answer?.kind === 'not-found')
        return { host: answer.host };
    return answer?.kind !== 'found' && bases.length === 0 && reading?.neverMade === true
        ? { host: null }
        : null;
}

// EXTERNAL MODULE: ./lib/rules/internal-error.js
var internal_error = __webpack_require__(6069);
;// CONCATENATED MODULE: ./lib/rules/invalid-file.js

const invalidFile = (0,rule/* rule */.Hu)({
    id: 'invalid-file',
    level: 'warning',
    summary: 'A file, or a part of one, could not be read; its images are not checked.',
    check: ({ problems }) => problems.map(({ location, message, problem }) => ({
        location,
        subject: { kind: 'file', problem: problem ?? message },
        args: { path: location.path, reason: message },
    })),
    words: ({ path, reason }) => ({
        title: 'Not all of it is checked',
        message: `Not all of ${path} was checked: ${reason.replace(/\.$/, '')}. To fix it: correct the file, or leave it out with an ignore entry of the configuration.`,
    }),
});

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 4 modules
var orchestrators = __webpack_require__(237);
;// CONCATENATED MODULE: ./lib/rules/isolation-unavailable.js



const isolationUnavailable = (0,rule/* rule */.Hu)({
    id: 'isolation-unavailable',
    level: 'error',
    summary: 'Hyper-V isolation is asked for where the target does not offer it.',
    needs: ['targets'],
    checkImage: (judged, context) => targetFindings(judged, context),
    check: ({ uses }) => buildFindings(uses),
    words: (args) => ('service' in args ? buildWords(args) : targetWords(args)),
});
/** One finding for each workload that asks for it, with all the targets that do not offer it. */
function targetFindings(judged, context) {
    const byRun = new Map();
    for (const { run, outcomes } of judged.byRun) {
        // It is asked for in one file: an image traced to its Dockerfile must not repeat it there.
        if (run.isolation === null || run.location.path !== judged.use.location.path)
            continue;
        const lacking = outcomes.filter((o) => !o.isolationOffered && o.verdict !== 'exempt');
        if (lacking.length > 0)
            byRun.set(run, new Set(lacking.map(({ target }) => target)));
    }
    return [...byRun].map(([run, declared]) => {
        const targets = [...declared];
        return {
            location: run.isolation?.location ?? judged.use.location,
            subject: runSubject(judged, run, context),
            args: {
                image: (0,rule/* shown */.SP)(judged),
                name: run.name,
                targets: targets.map(({ name }) => name),
                remedy: (0,orchestrators/* orchestratorOn */.eS)(targets[0] ?? { platform: null }, run.workload).withoutHyperV,
            },
            targets,
            related: targets.map(({ location, name }) => ({
                ...location,
                message: `target ${name} offers process isolation only`,
            })),
        };
    });
}
function targetWords({ image, name, targets, remedy }) {
    const [offers, has] = targets.length === 1 ? ['offers', 'it has'] : ['offer', 'they have'];
    const where = targets.length === 1 ? (0,rule/* listed */.KE)(targets) : `${targets.length} targets`;
    return {
        title: `${where} ${offers} no Hyper-V isolation`,
        message: `${name} asks for Hyper-V isolation for ${image}, and ${(0,rule/* listed */.KE)(targets)} ${offers} process isolation only. To fix it: ${remedy}, or declare 'isolation: [process, hyperv]' for ${(0,rule/* listed */.KE)(targets)} if ${has} Hyper-V.`,
    };
}
/** Once for each place, however many images of the service there are. */
function buildFindings(uses) {
    const seen = new Map();
    for (const run of uses.flatMap(({ use }) => use.runs)) {
        const location = run.buildIsolation;
        if (location === undefined)
            continue;
        const key = `${location.path}:${location.line}:${location.column}`;
        if (seen.has(key))
            continue;
        const subject = { kind: 'service', name: run.name };
        seen.set(key, { location, subject, level: 'warning', args: { service: run.name } });
    }
    return [...seen.values()];
}
function buildWords({ service }) {
    return {
        title: 'Compose ignores the isolation of a build',
        message: `${service}: Compose v2 passes no isolation to the builder, so 'build.isolation' changes nothing and the daemon's default counts. To fix it: take it out, and set "exec-opts": ["isolation=hyperv"] in daemon.json of the build host, or build with docker build --isolation.`,
    };
}

// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __webpack_require__(2258);
;// CONCATENATED MODULE: ./lib/rules/known-breakage.js





const knownBreakage = (0,rule/* rule */.Hu)({
    id: 'known-breakage',
    level: 'warning',
    summary: 'The rules allow the pair, and it was seen to fail all the same.',
    needs: ['targets'],
    checkImage: findingsOf,
    check: ({ uses }) => troublesOf(uses),
    words: ({ image, targets, says, assumed, thread, seen }) => ({
        title: image === null ? `Process isolation on ${(0,rule/* listed */.KE)(targets)}` : `Known to fail on ${(0,rule/* listed */.KE)(targets)}`,
        message: `${image === null ? '' : `${image} on `}${(0,rule/* listed */.KE)(targets)}: ${says} Source: ${thread}${seen === null ? '' : ` (${seen})`}.${assumed}`,
    }),
});
/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged, context) {
    const { use } = judged;
    // An image that is built here is reported at its Dockerfile's base.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const byThread = new Map();
    for (const outcome of judged.outcomes) {
        for (const { thread, says, seen } of outcome.breakages) {
            const key = `${thread} ${says}`;
            const group = byThread.get(key) ?? { thread, says, seen, outcomes: [] };
            byThread.set(key, group);
            group.outcomes.push(outcome);
        }
    }
    return [...byThread.values()].map(({ thread, says, seen, outcomes }) => {
        const targets = [...new Set(outcomes.map((o) => o.target))];
        return {
            location: use.location,
            subject: { kind: 'breakage', thread, ...namedImage(judged, context) },
            args: {
                image: (0,rule/* shown */.SP)(judged),
                targets: targets.map(rule/* hostNamed */.ug),
                says,
                assumed: (0,rule/* takenForServers */.Z_)(targets),
                thread,
                seen,
            },
            targets,
            related: [
                ...use.origins,
                ...targets.map((t) => ({ ...t.location, message: `target ${t.name} is declared here` })),
            ],
        };
    });
}
/** What a host itself is known for is told once, where it is declared. */
function troublesOf(uses) {
    const targets = new Set(uses.flatMap(({ outcomes }) => outcomes.filter(runsInProcess).map(({ target }) => target)));
    return [...targets].flatMap((target) => {
        const { version, client, platform } = target;
        const runtime = platform === null ? 'docker' : (0,orchestrators/* orchestratorNamed */.sE)(platform).runtime;
        const trouble = (0,known_breakages/* knownTrouble */.z)({ version, client, runtime }, 'process');
        if (trouble === null)
            return [];
        const args = { image: null, targets: [(0,rule/* hostNamed */.ug)(target)], assumed: '', ...trouble };
        const subject = {
            kind: 'breakage',
            thread: trouble.thread,
            reference: null,
        };
        return [{ location: target.location, subject, args, targets: [target] }];
    });
}
function runsInProcess({ isolation, version, verdict }) {
    const runs = (0,severity/* severity */.y)(verdict) < (0,severity/* severity */.y)('unknown') && verdict !== 'exempt';
    return isolation === 'process' && version !== null && runs;
}

;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js

const lookupFailed = (0,rule/* rule */.Hu)({
    id: 'lookup-failed',
    level: 'warning',
    summary: 'A registry could not be asked; the verdict rests on the tag alone.',
    needs: ['registries'],
    check({ uses, onLookupFailure }) {
        if (onLookupFailure === 'ignore')
            return [];
        return (0,rule/* byAnswer */.CP)(uses, 'failed', ({ host, reason }) => `${host} ${reason}`).map(({ answer, location, related, images }) => ({
            location,
            subject: { kind: 'registry', host: answer.host, problem: answer.reason },
            args: { host: answer.host, reason: answer.reason, images },
            related,
        }));
    },
    words: ({ host, reason, images }) => ({
        title: `${host} could not be asked`,
        message: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} Until then the tag alone tells the Windows version, and a tag that does not exist goes unnoticed. To do: run the check again, or set on-lookup-failure.`,
    }),
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
;// CONCATENATED MODULE: ./lib/rules/missing-os-selector.js




const missingOsSelector = (0,rule/* rule */.Hu)({
    id: 'missing-os-selector',
    level: 'warning',
    summary: 'A Windows pod without a selector for its operating system may land on a Linux node.',
    checkWorkload([first], context) {
        // What is asked of the node is the same for all containers of a pod.
        if (first === undefined || first.judged.use.os !== 'windows' || !mayLandOnLinux(first.run, context))
            return [];
        const { judged, run } = first;
        return [
            {
                location: run.location,
                subject: runSubject(judged, run, context),
                args: { name: run.name, image: (0,rule/* shown */.SP)(judged) },
            },
        ];
    },
    check: (context) => linuxPods(context),
    words: ({ name, image, nodes }) => nodes === undefined
        ? {
            title: 'Windows pod may land on a Linux node',
            message: `${name} runs the Windows image ${image}, and nothing keeps it from Linux nodes, where it cannot start. To fix it: add nodeSelector: {kubernetes.io/os: windows} to the pod, and spec.os: {name: windows}.`,
        }
        : {
            title: `Linux pod may land on ${(0,rule/* listed */.KE)(nodes, 'or')}`,
            message: `${name} runs the Linux image ${image}, and nothing keeps it from the Windows nodes of ${(0,rule/* listed */.KE)(nodes)}, where it cannot start. To fix it: taint those nodes, e.g. with os=windows:NoSchedule, and declare that as the target's taints; or add nodeSelector: {kubernetes.io/os: linux} to the pod.`,
        },
});
/** One taint on the nodes keeps all of them away, so the target is what decides. */
function linuxPods(context) {
    const { uses, runtimeClasses } = context;
    const told = new Set();
    return uses.flatMap((judged) => judged.strays.flatMap(({ run, targets }) => {
        if (told.has(run.workload) || bringsItsOwn(run, runtimeClasses))
            return [];
        told.add(run.workload);
        return [
            {
                location: run.location,
                subject: runSubject(judged, run, context),
                args: { name: run.name, image: (0,rule/* shown */.SP)(judged), nodes: targets.map(({ name }) => name) },
                targets,
                related: targets.map(({ location, name }) => ({
                    ...location,
                    message: `target ${name} declares no taint that keeps it away`,
                    cause: true,
                })),
            },
        ];
    }));
}
/** A RuntimeClass of the cluster may bring the selector. */
function bringsItsOwn({ runtimeClass }, known) {
    return runtimeClass !== null && !known.has(runtimeClass.name);
}
function mayLandOnLinux(run, { config, runtimeClasses }) {
    const { workload } = run;
    if (!(0,orchestrators/* usualOrchestrator */.jP)(workload).mixesSystems)
        return false;
    if (run.namesOs || workload.nodeName !== null || (0,build_labels/* selectedOs */.CH)(workload) !== null)
        return false;
    if (bringsItsOwn(run, runtimeClasses))
        return false;
    return !Object.entries(workload.nodeSelector).some(([key, value]) => 
    // Pools are named after what runs on them, and the declared hosts tell of others.
    /win/i.test(`${key}=${value}`) || config.targets.some(({ labels }) => labels[key] === value));
}

;// CONCATENATED MODULE: ./lib/rules/missing-os-version.js


const missingOsVersion = (0,rule/* rule */.Hu)({
    id: 'missing-os-version',
    level: 'warning',
    summary: 'A Windows image states no OS version, so every host pulls it and it fails at its start.',
    checkImage(judged, context) {
        const { use } = judged;
        if (use.os !== 'windows' || isForHostProcess(judged) || !statesNone(judged))
            return [];
        const nothing = use.scratch === null ? [] : [{ ...use.scratch, message: 'the image is built here on nothing' }];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: { image: (0,rule/* shown */.SP)(judged), madeHere: use.madeHere },
                related: [...use.origins, ...nothing],
            },
        ];
    },
    words: ({ image, madeHere }) => ({
        title: 'Image states no OS version',
        message: madeHere
            ? `${image} is built here from 'scratch', so it carries no Windows version: every host pulls it, and it fails at its start unless it is a HostProcess container. To fix it: build it on a Windows base image, or run it as a HostProcess container.`
            : `${image} has a Windows entry without os.version, so every host takes it, also one that cannot run it. To fix it: set the version when the image index is made (docker manifest annotate --os-version), or build it with BuildKit on a Windows base image.`,
    }),
});
function statesNone({ use }) {
    // What only a Dockerfile names is not run by anything that is known.
    if (use.scratch !== null)
        return use.madeHere && use.runs.some((run) => run.workload.os === 'windows');
    return (use.answer?.kind === 'found' &&
        use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null));
}
/** Runs on whatever build it is. */
function isForHostProcess({ use }) {
    return (use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}

// EXTERNAL MODULE: ./lib/rules/support/placed.js
var placed = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/rules/mixed-builds.js





const mixedBuilds = (0,rule/* rule */.Hu)({
    id: 'mixed-builds',
    level: 'error',
    summary: 'Containers of one pod need Windows builds that no host has at once.',
    checkWorkload(images, context) {
        const bound = images.filter(isBound);
        if (bound.some(fitsNoTarget))
            return [];
        let hosts = HOSTS;
        for (const [index, image] of bound.entries()) {
            const common = hosts.filter((host) => (0,placed/* startsOn */.XH)(host, image.judged.use.versions, image.run.workload));
            if (common.length > 0 || index === 0) {
                hosts = common;
                continue;
            }
            const others = bound.slice(0, index);
            return [
                {
                    location: image.run.location,
                    subject: {
                        kind: 'containers',
                        workload: workloadName(image.run, context),
                        references: [image, ...others].map(({ judged }) => (0,rule/* shown */.SP)(judged)),
                    },
                    args: { name: image.run.name, ...described(image), others: others.map(described) },
                    related: others.map((other) => ({
                        ...other.run.location,
                        message: `this container of the pod is ${described(other).os}`,
                    })),
                },
            ];
        }
        return [];
    },
    words: ({ name, image, os, others }) => ({
        title: 'Containers of one pod need different hosts',
        message: `${name}: ${image} is ${os}, and ${(0,rule/* listed */.KE)(others.map((other) => `${other.image} is ${other.os}`))}. No Windows host runs all of them under process isolation, and the containers of a pod share one. To fix it: use images of one release for the whole pod.`,
    }),
});
/** Builds of servers: what nodes are. */
const HOSTS = releases/* releases */.D8.filter((r) => r.kind === 'server').map((r) => r.build);
/**
 * Whether the host's build matters to it, and its own is known. What a kustomization replaces does not run, and
 * images of a chart's template may stand in branches that exclude each other.
 */
function isBound({ judged: { use }, run }) {
    return ((0,orchestrators/* usualOrchestrator */.jP)(run.workload).sharesHost &&
        use.kind === 'kubernetes' &&
        use.versions.length > 0 &&
        !run.hostProcess &&
        use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv');
}
/** Then os-version-mismatch says what to pin, and with it the pod is of one release. */
function fitsNoTarget({ outcomes }) {
    return outcomes.length > 0 && outcomes.every((o) => o.verdict === 'unsupported');
}
function described({ judged }) {
    const names = judged.use.versions.map(({ build }) => (0,placed/* osOf */.mJ)(build));
    return { image: (0,rule/* shown */.SP)(judged), os: (0,rule/* listed */.KE)([...new Set(names)], 'or') };
}

// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/rules/support/pins.js



/** Pins that are kept: thousands of uses of one image on hundreds of targets ask for the same few. */
const MAX_KEPT = 20_000;
const kept = new recent/* Recent */.g(MAX_KEPT);
/** The same image for a host's release, worked out once for each image and kind of host: see `pinFor`. */
function pinAt(reference, { host, isolation }) {
    const { familiar, tag, digest } = reference;
    const where = `${(0,windows_version/* formatVersion */.qh)(host.version)} ${host.client} ${host.runtime} ${isolation}`;
    const key = `${familiar} ${tag} ${digest} ${where}`;
    const known = kept.get(key) ?? { pin: pinFor(reference, { host, isolation }) };
    kept.set(key, known, 1);
    return known.pin;
}

;// CONCATENATED MODULE: ./lib/rules/no-matching-platform.js





/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;
const noMatchingPlatform = (0,rule/* rule */.Hu)({
    id: 'no-matching-platform',
    level: 'error',
    summary: 'An image has no entry for the system or build of a target: the pull fails.',
    needs: ['targets', 'registries'],
    checkImage: (judged, context) => judged.use.os === 'linux' ? linuxFindings(judged, context) : findingOf(judged, context),
    words(args) {
        if (args.kind === 'linux')
            return linuxWords(args);
        const { image, platforms, targets, pins } = args;
        const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
        const todo = pins.length > 0
            ? `pin ${(0,rule/* listed */.KE)(pins, 'or')}, if the publisher has it`
            : 'use a tag that is published for these hosts, or build and push the missing platform';
        return {
            title: 'No platform of the image fits the host',
            message: `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${(0,rule/* listed */.KE)(targets)}, so the pull fails. To fix it: ${todo}.`,
        };
    },
});
/**
 * Told where the workload names the image, also where it is built here: the one or the other is to change. The workload
 * itself asks for Windows, so that needs no declared target.
 */
function linuxFindings(judged, context) {
    const { use, runs, outcomes } = judged;
    if (runs.length === 0 || use.role !== 'run')
        return [];
    const targets = [...new Set(outcomes.map((o) => o.target))];
    const names = [...new Set(runs.map((run) => run.name))];
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            args: {
                kind: 'linux',
                image: (0,rule/* shown */.SP)(judged),
                names,
                targets: targets.map(rule/* hostNamed */.ug),
            },
            targets,
            related: [
                ...use.origins,
                ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
            ],
        },
    ];
}
function linuxWords({ image, names, targets }) {
    const host = `a Windows host${targets.length === 0 ? '' : ` (${(0,rule/* listed */.KE)(targets)})`}`;
    return {
        title: 'Linux image on a Windows host',
        message: `${image} is a Linux image, and ${(0,rule/* listed */.KE)(names)} ${names.length === 1 ? 'asks' : 'ask'} for ${host}, where it cannot start. To fix it: use a Windows image, or let the selector or constraint ask for Linux.`,
    };
}
function findingOf(judged, context) {
    const { use } = judged;
    // Reported at the base image of the Dockerfile, where the image is built here.
    if (use.bases.length > 0 || use.answer?.kind !== 'found')
        return [];
    const failing = judged.outcomes.filter((o) => o.rule === compatibility/* NO_ENTRY */.zd || o.rule === 'R0a');
    if (failing.length === 0 || (0,rule/* satisfied */.p7)(judged, context))
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
    const platforms = use.answer.platforms.map(({ os, architecture, version }) => `${os}/${architecture}${version === null ? '' : ` ${(0,windows_version/* formatVersion */.qh)(version)}`}`);
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            // The pull fails for a HostProcess container too, which runs on any build once it is there.
            level: use.runs.length > 0 && use.runs.every((run) => run.hostProcess) ? 'warning' : 'error',
            args: {
                kind: 'entries',
                image: (0,rule/* shown */.SP)(judged),
                platforms: [...new Set(platforms)],
                targets: targets.map(rule/* hostNamed */.ug),
                pins: pinsOf(judged, failing),
            },
            targets,
            related: use.origins,
        },
    ];
}
function pinsOf({ use }, failing) {
    const pins = failing.flatMap((outcome) => {
        const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
        return pin === null || pin.updateFirst || pin.reference === use.reference ? [] : [pin.reference];
    });
    return [...new Set(pins)];
}

;// CONCATENATED MODULE: ./lib/rules/no-target.js


const noTarget = (0,rule/* rule */.Hu)({
    id: 'no-target',
    level: 'warning',
    summary: 'Selectors, constraints or scope leave no target for this workload, or no runner for this job.',
    needs: ['targets'],
    checkImage: (judged, context) => workloadFindings(judged, context),
    check: ({ uses }) => no_target_runnerFindings(uses),
    words: (args) => ('label' in args ? no_target_runnerWords(args) : workloadWords(args)),
});
/** The containers of a pod share its placement, which is reported once. */
const reported = new WeakMap();
function workloadFindings({ homeless }, context) {
    const seen = reported.get(context) ?? new Set();
    reported.set(context, seen);
    return homeless.flatMap(({ run, because }) => {
        if (seen.has(run.workload))
            return [];
        seen.add(run.workload);
        return {
            location: run.location,
            subject: { kind: 'placement', workload: workloadName(run, context), asks: placementOf(run.workload) },
            args: {
                name: run.name,
                because: because.map(({ target, reason }) => ({ target: target.name, reason })),
            },
            related: because.map(({ target, reason }) => ({
                ...target.location,
                message: `target ${target.name}: ${reason}`,
            })),
        };
    });
}
/** What a workload asks of its node: equal for those that ask for the same. */
function placementOf(workload) {
    const { os, nodeSelector, affinityTerms, tolerations, constraints, nodeName } = workload;
    const asked = [
        ...Object.entries(nodeSelector).map(([key, value]) => `${key}=${value}`),
        ...constraints.map(({ key, operator, value }) => `${key}${operator}${value}`),
        ...affinityTerms.map((term) => term.map(({ key, operator, values }) => `${key} ${operator} ${values.join(',')}`).join(' and ')),
        ...tolerations.map(({ key = '', operator = '', value = '', effect = '' }) => `tolerates ${key} ${operator} ${value}:${effect}`),
        ...(os === null ? [] : [`os ${os}`]),
        ...(nodeName === null ? [] : [`node ${nodeName}`]),
    ];
    return asked.sort().join('; ');
}
function workloadWords({ name, because }) {
    const byReason = new Map();
    for (const { target, reason } of because) {
        const targets = byReason.get(reason);
        if (targets === undefined)
            byReason.set(reason, [target]);
        else
            targets.push(target);
    }
    const reasons = [...byReason].map(([reason, targets]) => `${(0,rule/* listed */.KE)(targets)}: ${reason}`);
    const why = reasons.length > 0 ? ` (${(0,rule/* listed */.KE)(reasons, 'and', '; ')})` : '';
    return {
        title: 'No declared target takes this workload',
        message: `${name}: none of the declared targets takes it, so it cannot be checked${why}. To fix it: correct the selector or constraint, or declare the target that it is meant for.`,
    };
}
/** Runners that are no more, where they are to build Windows images. */
function no_target_runnerFindings(uses) {
    const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
    return [...hosts].flatMap((host) => {
        const since = host.runner?.retired ?? null;
        if (since === null)
            return [];
        const subject = { kind: 'runner', label: host.name };
        return [{ location: host.location, subject, args: { label: host.name, since } }];
    });
}
function no_target_runnerWords({ label, since }) {
    return {
        title: `No runner is called ${label}`,
        message: `The job waits for a runner that does not come: GitHub has had no ${label} since ${since}. To fix it: ask for a label that there is (windows-2022, windows-2025), or for a machine of your own.`,
    };
}

;// CONCATENATED MODULE: ./lib/model/judged-use.js
// What an image use means on the declared targets and build hosts.
/** The runs that have one of some outcomes. @param outcomes of this use */
function runsWith({ byRun }, outcomes) {
    const wanted = new Set(outcomes);
    const lists = new Set(byRun.map((one) => one.outcomes));
    const having = new Set([...lists].filter((list) => list.some((outcome) => wanted.has(outcome))));
    return byRun.filter((one) => having.has(one.outcomes)).map(({ run }) => run);
}

;// CONCATENATED MODULE: ./lib/rules/build-host-mismatch.js
// What os-version-mismatch says of the machines that build an image, rather than of those that run it.







/** One finding for each image and build host that do not fit. */
function buildHostFindings(judged, context) {
    const failing = judged.builds.filter((build) => build.verdict === 'unsupported' && build.rule !== compatibility/* NO_IMAGE */.gX);
    return failing.map((build) => build_host_mismatch_findingOf(judged, build, context));
}
function build_host_mismatch_findingOf(judged, build, context) {
    const { use } = judged;
    const { host, version } = build;
    // What is built here must go on starting where it does.
    const places = (0,rule/* placesOf */.ek)(judged).filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown'));
    const under = { version: host.version, client: host.client, runtime: 'docker' };
    const offered = use.parsed === null || build.rule === compatibility/* NO_ARCHITECTURE */.C4
        ? null
        : pinFor(use.parsed, { host: under, isolation: host.isolation }, places);
    const pin = offered === null || offered.updateFirst || offered.reference === use.reference ? null : offered.reference;
    const starts = build.starts && build.rule !== compatibility/* NO_ARCHITECTURE */.C4;
    return {
        location: use.location,
        subject: {
            kind: 'build',
            ...namedImage(judged, context),
            host: host.name,
            runner: host.runner !== null,
            hostBuild: host.version.build,
            isolation: host.isolation,
            action: starts ? 'start' : 'pull',
            ...(version === null ? {} : { build: version.build }),
        },
        targets: [host],
        args: {
            kind: 'build',
            image: (0,rule/* shown */.SP)(judged),
            imageOs: version === null
                ? 'an image without an entry for it'
                : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
            host: host.name,
            hostOs: (0,releases/* releaseName */["do"])(host.version.build, host.client),
            isolation: host.isolation === 'hyperv' ? 'Hyper-V' : 'process',
            starts,
            reason: build.reason,
            pin,
            runner: version === null ? null : ((0,runners/* runnerFor */.O)(version.build) ?? null),
            isRunner: host.runner !== null,
        },
        related: [...use.origins, { ...host.location, message: `it is built on ${host.name}` }],
        fix: fixOf(judged, pin),
    };
}
function fixOf({ use }, pin) {
    if (pin === null || use.raw !== use.reference)
        return null;
    return { range: use.location, text: pin, title: `Pin ${pin}` };
}
function buildHostWords(args) {
    const { image, imageOs, host, hostOs, isolation, starts, reason, pin, runner, isRunner } = args;
    const remedies = [
        ...(runner !== null && isRunner ? [`build it on ${runner}`] : []),
        ...(pin === null ? [] : [`pin ${pin}`]),
        ...(runner === null && isRunner
            ? ['build it on a machine of your own with the release of the image']
            : []),
        ...(isRunner ? [] : ['build it on a host of the release of the image']),
    ];
    const what = starts
        ? `start the containers of its RUN instructions under ${isolation} isolation`
        : 'pull it';
    return {
        title: `${imageOs} image cannot be built on ${host}`,
        message: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${what}. To fix it: ${(0,rule/* listed */.KE)(remedies, 'or')}. Why: ${reason}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/job-container.js
// What os-version-mismatch says of a container in which a job of a pipeline is to run.
// Source: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904).
/** One finding for each place that names a container for a job on a Windows runner, whatever image it comes to. */
function jobContainerFindings(uses) {
    const seen = new Set();
    return uses.flatMap(({ use: { jobHost, location, raw, role } }) => {
        const place = `${location.path}:${location.line}:${location.column}`;
        if (jobHost === undefined || seen.has(place))
            return [];
        seen.add(place);
        return {
            location,
            subject: {
                kind: 'build',
                reference: raw,
                within: null,
                role,
                host: jobHost.name,
                runner: true,
                hostBuild: jobHost.version.build,
                isolation: jobHost.isolation,
                action: 'job',
            },
            targets: [jobHost],
            args: { kind: 'job', image: raw, host: jobHost.name },
            related: [{ ...jobHost.location, message: `the job asks for ${jobHost.name}` }],
        };
    });
}
function jobContainerWords({ image, host }) {
    return {
        title: `No job container on ${host}`,
        message: `${image} cannot be started on ${host}: GitHub runs the containers and services of jobs on Linux runners only. To fix it: leave the container out and run the steps on the runner itself, or start the container in a step with docker run.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/os-version-mismatch.js











/** What other rules of this house report: revisions, images of another system, and those that do not exist. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', compatibility/* NO_ENTRY */.zd, compatibility/* NO_IMAGE */.gX];
const osVersionMismatch = (0,rule/* rule */.Hu)({
    id: 'os-version-mismatch',
    level: 'error',
    summary: 'The image cannot start on a target under the isolation that it gets there.',
    needs: ['targets'],
    checkImage: (judged, context) => [
        ...os_version_mismatch_findingOf(judged, context),
        ...buildHostFindings(judged, context),
    ],
    check: ({ uses }) => jobContainerFindings(uses),
    words(args) {
        if (args.kind === 'build')
            return buildHostWords(args);
        if (args.kind === 'job')
            return jobContainerWords(args);
        const { image, imageOs, failures, pins, hyperv, fits, reports, assumed } = args;
        const where = failures.map((f) => `${f.target} (${f.host}, ${f.isolation} isolation)`);
        const remedies = [
            ...pins.map(({ reference, targets, updateFirst }) => {
                const pin = targets.length === failures.length ? `pin ${reference}` : `pin ${reference} for ${(0,rule/* listed */.KE)(targets)}`;
                return updateFirst ? `bring ${(0,rule/* listed */.KE)(targets)} up to date and ${pin}` : pin;
            }),
            ...(hyperv.length > 0 ? [`use Hyper-V isolation on ${(0,rule/* listed */.KE)(hyperv)}`] : []),
            ...(fits.length > 0 ? [`run it on ${(0,rule/* listed */.KE)(fits, 'or')}, which it fits`] : []),
        ];
        const todo = remedies.length > 0
            ? `To fix it: ${(0,rule/* listed */.KE)(remedies, 'or')}.`
            : reports.length > 0
                ? `No declared target fits it, and the images that the rules allow there were seen to fail (${(0,rule/* listed */.KE)(reports)}): run it on another host, or under Hyper-V isolation.`
                : 'No declared target fits it: rebuild it for the host, or declare one.';
        return {
            title: `${imageOs} image does not start on ${failures.length === 1 ? failures.map((f) => f.target).join() : `${failures.length} targets`}`,
            message: `${image} is ${imageOs} and cannot start on ${(0,rule/* listed */.KE)(where)}. ${todo} Why: ${[...new Set(failures.map((f) => f.reason))].join(' ')}${assumed}`,
        };
    },
});
function os_version_mismatch_findingOf(judged, context) {
    const { use } = judged;
    // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const failing = judged.outcomes.filter((o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule));
    if (failing.length === 0 || (0,rule/* satisfied */.p7)(judged, context))
        return [];
    const fitting = judged.outcomes.filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown') && o.breakages.length === 0);
    const wish = wishOf(judged, failing);
    const firsts = firstByTarget(failing);
    const targets = firsts.map((o) => o.target);
    const failingOn = new Set(targets);
    const pins = os_version_mismatch_pinsOf(judged, firsts);
    const version = failing[0]?.version ?? null;
    const hyperv = firsts.filter(hypervHelps).map((o) => o.target.name);
    const fits = unique(fitting.map((o) => o.target)).filter((t) => !failingOn.has(t));
    const isStuck = pins.length + hyperv.length + fits.length === 0;
    const args = {
        kind: 'target',
        image: (0,rule/* shown */.SP)(judged),
        imageOs: version === null
            ? 'an image of unknown version'
            : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
        failures: firsts.map(failureOf),
        pins,
        hyperv,
        fits: fits.map((t) => t.name),
        assumed: (0,rule/* takenForServers */.Z_)(targets),
        reports: isStuck ? unique(firsts.flatMap((o) => obstaclesAt(o).map(({ thread }) => thread))) : [],
    };
    return [
        {
            location: wish ?? use.location,
            subject: subjectOf(judged, failing, context),
            args,
            targets,
            related: [
                ...(wish === null ? [] : [{ ...use.location, message: 'the image is named here' }]),
                ...relatedOf(judged, failing),
            ],
            fix: os_version_mismatch_fixOf(judged, pins, targets),
        },
    ];
}
/** The builds and isolations that fail: another build behind the same tag is another mistake. */
function subjectOf(judged, failing, context) {
    const isolations = unique(failing.map((o) => o.isolation));
    const build = failing.find((o) => o.version !== null)?.version?.build;
    return imageSubject(judged, context, {
        ...(build === undefined ? {} : { build }),
        isolation: isolations.sort().join(', '),
    });
}
/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function wishOf(judged, failing) {
    const { use } = judged;
    const wishes = unique(runsWith(judged, failing).map((run) => run.isolation));
    const [wish] = wishes;
    return wishes.length === 1 && wish?.value === 'hyperv' && use.kind !== 'dockerfile' ? wish.location : null;
}
/** Of each target the first outcome: several runs of an image may land on it. */
function firstByTarget(failing) {
    const firsts = new Map();
    for (const outcome of failing)
        if (!firsts.has(outcome.target))
            firsts.set(outcome.target, outcome);
    return [...firsts.values()];
}
function failureOf({ target, ...outcome }) {
    return {
        target: target.name,
        host: `${(0,releases/* releaseName */["do"])(target.version.build, target.client)}, ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
        isolation: outcome.isolation === 'hyperv' ? 'Hyper-V' : 'process',
        reason: outcome.reason,
    };
}
/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function os_version_mismatch_pinsOf({ use }, firsts) {
    const pins = new Map();
    for (const outcome of firsts) {
        const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
        if (pin === null || pin.reference === use.reference)
            continue;
        const key = `${pin.reference} ${pin.updateFirst}`;
        const known = pins.get(key) ?? { ...pin, targets: [] };
        pins.set(key, known);
        known.targets.push(outcome.target.name);
    }
    return [...pins.values()];
}
function hypervHelps({ target, isolation, version, host, rule }) {
    if (rule === compatibility/* NO_ARCHITECTURE */.C4 ||
        isolation === 'hyperv' ||
        !target.isolation.includes('hyperv') ||
        version === null)
        return false;
    const image = { os: 'windows', version, hostProcess: false, scratch: false };
    return isSound({ host, isolation: 'hyperv' }, image);
}
/** A replacement that can be applied as it stands: one tag for all, and a reference without variables. */
function os_version_mismatch_fixOf({ use }, pins, targets) {
    const [pin] = pins;
    if (pin === undefined ||
        pins.length > 1 ||
        pin.updateFirst ||
        pin.targets.length < targets.length ||
        use.raw !== use.reference)
        return null;
    return { range: use.location, text: pin.reference, title: `Pin ${pin.reference}` };
}
function relatedOf(judged, failing) {
    const { use, variants } = judged;
    // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
    const runs = use.kind === 'dockerfile' ? runsWith(judged, failing) : [];
    return [
        ...use.origins,
        ...use.bases.map((base) => ({
            ...base.location,
            message: 'the image is built here on this base',
            cause: true,
        })),
        ...runs
            .filter((run) => run.workload.kind !== null)
            .map((run) => ({ ...run.location, message: `${run.name} runs this image` })),
        ...(variants ?? []).map((place) => ({ ...place, message: 'a variant of this image' })),
        ...unique(failing.map((o) => o.target)).map((t) => ({
            ...t.location,
            message: `target ${t.name} is declared here`,
        })),
    ];
}
function unique(things) {
    return [...new Set(things)];
}

;// CONCATENATED MODULE: ./lib/rules/placement-mismatch.js





const placementMismatch = (0,rule/* rule */.Hu)({
    id: 'placement-mismatch',
    level: 'error',
    summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
    checkWorkload: (images, context) => {
        const named = images[0] === undefined ? [] : (0,build_labels/* namedBuilds */.ZR)(images[0].run.workload);
        if (named.length === 0)
            return [];
        return images.filter(isJudged).flatMap((image) => named
            .filter((label) => !fitsOne(image, label))
            .map((label) => ({
            location: (0,placed/* labelPlace */.QJ)(image.run, label.key),
            subject: {
                kind: 'label',
                workload: workloadName(image.run, context),
                key: label.key,
                value: label.value,
                reference: (0,rule/* shown */.SP)(image.judged),
            },
            args: {
                name: image.run.name,
                image: (0,rule/* shown */.SP)(image.judged),
                imageOs: image.judged.use.versions.map((v) => (0,placed/* osOf */.mJ)(v.build)),
                label: label.key,
                value: label.value,
                hostOs: label.builds.map(placed/* osOf */.mJ),
            },
            related: [{ ...image.run.location, message: 'the image is named here' }],
        })));
    },
    words: ({ name, image, imageOs, label, value, hostOs }) => ({
        title: `${label} names another build than the image's`,
        message: `${name} asks for nodes of ${(0,rule/* listed */.KE)(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${(0,rule/* listed */.KE)(imageOs, 'or')}, which does not start there under process isolation. To fix it: let the label name the build of the image, or use an image of the build that the label names.`,
    }),
});
/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }) {
    return (judged.use.versions.length > 0 &&
        !run.hostProcess &&
        judged.use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv' &&
        !outcomes.some((o) => o.isolation !== 'process' || (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown')));
}
function fitsOne({ judged, run }, { builds }) {
    return builds.some((build) => (0,placed/* startsOn */.XH)(build, judged.use.versions, run.workload));
}

;// CONCATENATED MODULE: ./lib/rules/registry-not-allowed.js

const registryNotAllowed = (0,rule/* rule */.Hu)({
    id: 'registry-not-allowed',
    level: 'notice',
    summary: 'A registry that the configuration does not list was not contacted.',
    needs: ['registries'],
    check: ({ uses }) => (0,rule/* byAnswer */.CP)(uses, 'not-allowed', ({ host }) => host).map(({ answer, location, related, images }) => ({
        location,
        subject: { kind: 'registry', host: answer.host },
        args: { host: answer.host, images },
        related,
    })),
    words: ({ host, images }) => ({
        title: `${host} was not asked`,
        message: `${images === 1 ? 'This image was' : `${images} images were`} not looked up, since ${host} is not listed: a file of a pull request alone must not make the check contact a host. To have it asked: add 'registries: {allow: [${host}]}' to the configuration.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/retired-repository.js


const retiredRepository = (0,rule/* rule */.Hu)({
    id: 'retired-repository',
    level: 'warning',
    summary: 'A Docker Hub name that moved to the Microsoft Artifact Registry.',
    checkImage(judged, context) {
        const { location, reading, bases, origins } = judged.use;
        const retired = reading?.retired;
        if (!retired || bases.length > 0)
            return [];
        return [
            {
                location,
                subject: imageSubject(judged, context),
                args: { image: (0,rule/* shown */.SP)(judged), successor: retired.repository },
                related: origins,
            },
        ];
    },
    words: ({ image, successor }) => ({
        title: 'Repository has moved',
        message: successor === null
            ? `${image}: this Docker Hub repository is gone and has no successor for Windows. To fix it: build the image on a Windows base image of mcr.microsoft.com/windows, or run the product elsewhere.`
            : `${image}: Microsoft's Windows images left Docker Hub, and this name is no longer updated. To fix it: use ${successor} with a tag that names the Windows release of your hosts.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/revision-mismatch.js



const revisionMismatch = (0,rule/* rule */.Hu)({
    id: 'revision-mismatch',
    level: 'error',
    summary: 'Windows Server 2016 under process isolation needs the same revision on both sides.',
    needs: ['targets'],
    checkImage: (judged, context) => judged.use.bases.length > 0 || (0,rule/* satisfied */.p7)(judged, context)
        ? []
        : [...revision_mismatch_findingsOf(judged, context, true), ...revision_mismatch_findingsOf(judged, context, false)],
    words({ image, imageVersion, targets, known }) {
        const names = (0,rule/* listed */.KE)(targets.map(({ name }) => name));
        const where = targets.length === 1 ? names : `${targets.length} targets`;
        return known
            ? {
                title: `Revision of the image is not that of ${where}`,
                message: `${image} is ${imageVersion} and ${(0,rule/* listed */.KE)(targets.map(({ name, host }) => `${name} is ${host}`))}: on Windows Server 2016, process isolation needs the same revision on both sides. To fix it: pin the tag 10.0.14393.REVISION of the host's own revision, or use Hyper-V isolation.`,
            }
            : {
                title: `Revision cannot be compared with ${where}`,
                message: `${image} (${imageVersion}) on ${(0,rule/* listed */.KE)(targets.map(({ name, host }) => `${name} (${host})`))}: on Windows Server 2016, process isolation needs the same revision on both sides, and one of the two does not name its own. To fix it: pin a tag that names the revision (10.0.14393.REVISION), declare ${targets.length === 1 ? 'the target with its full version' : 'the targets with their full versions'}, or use Hyper-V isolation.`,
            };
    },
});
/** @param known whether findings are asked for of revisions that differ, or of those that cannot be compared */
function revision_mismatch_findingsOf(judged, context, known) {
    const { use, outcomes } = judged;
    const failing = outcomes.filter((o) => o.rule === (known ? 'R3a' : 'R3b'));
    const version = failing.find((o) => o.version !== null)?.version ?? null;
    if (version === null)
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
    return [
        {
            location: use.location,
            subject: { kind: 'revision', ...namedImage(judged, context), known },
            level: known ? 'error' : 'warning',
            args: {
                image: (0,rule/* shown */.SP)(judged),
                imageVersion: (0,windows_version/* formatVersion */.qh)(version),
                targets: targets.map((target) => ({ name: target.name, host: (0,windows_version/* formatVersion */.qh)(target.version) })),
                known,
            },
            targets,
            related: [
                ...use.origins,
                ...targets.map(({ location, name }) => ({ ...location, message: `target ${name} is declared here` })),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/windows/staleness.js
// How far a pinned revision is behind the newest one that is known.

const staleness_DAY = 24 * 60 * 60 * 1000;
/**
 * @param today ISO date; what came out later is not known yet
 * @returns null where nothing can be said: no dated revision is newer, or none is known that is not older than the pin
 */
function staleness(pinned, today) {
    const { revision } = pinned;
    if (revision === null)
        return null;
    const dated = (0,revisions/* datedRevisions */.Nb)(pinned.build);
    const newest = dated.findLast((row) => row.date <= today);
    // Revisions come in order: one that is not in the list was out by the day of the next that is.
    const next = dated.find((row) => row.revision >= revision && row.date <= today);
    if (newest === undefined || next === undefined || newest.revision <= revision)
        return null;
    return {
        newest,
        pinnedBy: next.date,
        daysBehind: Math.round((Date.parse(newest.date) - Date.parse(next.date)) / staleness_DAY),
    };
}

;// CONCATENATED MODULE: ./lib/rules/stale-revision.js







/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;
const staleRevision = (0,rule/* rule */.Hu)({
    id: 'stale-revision',
    level: 'notice',
    summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
    checkImage: (judged, context) => stale_revision_findingsOf(judged, context),
    words: ({ image, pinned, newest, newestKb, newestDate, daysBehind, pin, isBase, behind, until }) => {
        const update = isBase
            ? `pin ${pin ?? `a tag of ${newest}`}, or a tag without a revision`
            : `use a tag that was built on a base image of ${newest} or later; where it is your own, rebuild it and pin the new one`;
        const hosts = behind.length === 0
            ? ''
            : `bring ${(0,rule/* listed */.KE)(behind)} up to ${newest} first, where images of it fail today; then `;
        return {
            title: `Pinned ${daysBehind} days behind`,
            message: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates since. To fix it: ${hosts}${update}.${until === null ? '' : ` Until then, ${until} is the newest that is known to start there.`}`,
        };
    },
});
function stale_revision_findingsOf(judged, context) {
    const { use } = judged;
    const { parsed } = use;
    // What the tag pins, not what a registry has behind a tag that moves.
    const pinned = use.reading?.versions[0];
    if (pinned === undefined || pinned.revision === null || parsed === null || use.bases.length > 0)
        return [];
    const { revision } = pinned;
    const stale = staleness(pinned, context.today);
    if (stale === null || stale.daysBehind <= DAYS)
        return [];
    const of = (revision) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(pinned.build, revision),
        hostProcess: false,
        scratch: false,
        nanoServer: use.reading?.nanoServer === true,
    });
    // Where no revision of the release starts, other findings ask for another release, or for the host's own revision.
    const places = (0,rule/* placesOf */.ek)(judged);
    const running = places.filter((place) => isSound(place, of(null)));
    if (places.length > 0 && running.length === 0)
        return [];
    const behind = running.filter((place) => !isSound(place, of(stale.newest.revision)));
    const isBase = (0,repositories.readRepositoryName)(parsed).baseImage;
    const pinOf = (row) => isBase ? pinTo(parsed.tag, row, use.reference) : null;
    const startable = (0,revisions/* datedRevisions */.Nb)(pinned.build).findLast((row) => row.revision > revision && running.every((place) => isSound(place, of(row.revision))));
    const pin = pinOf(stale.newest);
    const canPin = behind.length === 0 && pin !== null && use.raw === use.reference;
    const finding = {
        location: use.location,
        subject: imageSubject(judged, context),
        args: {
            image: (0,rule/* shown */.SP)(judged),
            pinned: (0,windows_version/* formatVersion */.qh)(pinned),
            newest: stale.newest.version,
            newestKb: stale.newest.kb,
            newestDate: stale.newest.date,
            daysBehind: stale.daysBehind,
            pin,
            isBase,
            behind: [...new Set(behind.map((o) => `${o.target.name} (${(0,windows_version/* formatVersion */.qh)(o.target.version)})`))],
            until: behind.length === 0 || startable === undefined ? null : pinOf(startable),
        },
        related: use.origins,
        fix: canPin ? { range: use.location, text: pin, title: `Pin ${pin}` } : null,
    };
    return [finding];
}
/** The same tag with the newest revision, or its update, in the place of the old one. */
function pinTo(tag, newest, reference) {
    // A digest pins more than its tag says.
    if (tag === null || reference === null || reference.includes('@'))
        return null;
    const base = reference.slice(0, reference.length - tag.length);
    if (/10\.0\.\d{5}\.\d+/.test(tag))
        return base + tag.replace(/10\.0\.\d{5}\.\d+/, newest.version);
    if (/KB\d+/i.test(tag) && newest.kb !== null)
        return base + tag.replace(/KB\d+/i, newest.kb);
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/unpinned-placement.js





const unpinnedPlacement = (0,rule/* rule */.Hu)({
    id: 'unpinned-placement',
    level: 'warning',
    summary: 'A Windows workload may land on declared hosts that its image fits and on others, and nothing says which.',
    needs: ['targets'],
    checkWorkload(images, context) {
        const unpinned = images.filter(isUnpinned);
        // What is known says more than what is not.
        const image = unpinned.find(({ outcomes }) => outcomes.some(fits)) ?? unpinned[0];
        if (image === undefined)
            return [];
        const { judged, run, outcomes } = image;
        const known = outcomes.some((o) => o.verdict !== 'unknown');
        return [
            {
                // The constraint that says too little, where there is one.
                location: (run.workload.constraints.length > 0 ? run.labels?.[0]?.location : undefined) ?? run.location,
                subject: runSubject(judged, run, context),
                ...(known ? {} : { level: 'notice' }),
                args: {
                    name: run.name,
                    image: (0,rule/* shown */.SP)(judged),
                    hosts: outcomes.map(({ target }) => (0,rule/* hostNamed */.ug)(target)),
                    fits: outcomes.filter(fits).map((o) => o.target.name),
                    pin: (0,orchestrators/* usualOrchestrator */.jP)(run.workload).pinToBuild(buildFor(image) ?? '10.0.BUILD of the host that it is built for'),
                },
                targets: outcomes.map((o) => o.target),
                related: outcomes.map(({ target }) => ({
                    ...target.location,
                    message: `target ${target.name} is ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
                    // What is said of all images of which nothing is known is said once.
                    ...(known ? {} : { cause: true }),
                })),
            },
        ];
    },
    words: ({ name, image, hosts, fits: some, pin }) => {
        const [knowledge, todo] = some.length === 0
            ? [
                `on which of them ${image} starts is not known`,
                `let its registry be asked, which tells whether the image has an entry for each; if it has one build only, ${pin}`,
            ]
            : [`${image} starts on ${(0,rule/* listed */.KE)(some)} only`, pin];
        return {
            title: 'Nothing says which Windows build runs this',
            message: `${name} may land on ${(0,rule/* listed */.KE)(hosts, 'or')}, and ${knowledge}. To fix it: ${todo}. Why: schedulers look at the operating system of a host and not at its version.`,
        };
    },
});
/** Of hosts of several builds the one to stay on: that whose kernel the image was made for. */
function buildFor({ outcomes }) {
    const starting = outcomes.filter(fits);
    const sound = starting.filter(({ breakages }) => breakages.length === 0);
    const fitting = sound.length > 0 ? sound : starting;
    if (fitting.length === 0)
        return null;
    const own = fitting.find(({ target, version }) => version?.build === target.version.build);
    const newest = Math.max(...fitting.map(({ target }) => target.version.build));
    return (0,windows_version/* formatVersion */.qh)((0,windows_version/* versionOf */.E4)(own?.target.version.build ?? newest));
}
/** Where it fits every host, or none, it does not matter which one takes it. */
function isUnpinned({ judged, run, outcomes: all }) {
    // Hyper-V isolation and HostProcess containers are not bound to the host's build.
    const outcomes = all.filter((o) => (0,orchestrators/* orchestratorOn */.eS)(o.target, run.workload).choosesHost);
    if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
        return false;
    if (new Set(outcomes.map((o) => o.target.version.build)).size < 2)
        return false;
    if (outcomes.every((o) => o.verdict === 'unknown')) {
        // Where the reference itself is what leaves it open, another rule asks for a better one first.
        const { reference, reading, answer } = judged.use;
        if (answer?.kind === 'found')
            return false;
        return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
    }
    return outcomes.some(fits) && outcomes.some((o) => o.verdict === 'unsupported');
}
function fits({ verdict }) {
    return (0,severity/* severity */.y)(verdict) < (0,severity/* severity */.y)('unknown');
}

;// CONCATENATED MODULE: ./lib/rules/unresolved-image.js


const unresolvedImage = (0,rule/* rule */.Hu)({
    id: 'unresolved-image',
    level: 'warning',
    summary: 'A Windows image whose version is a variable without a value.',
    checkImage(judged, context) {
        const { use } = judged;
        const { raw, unresolved: names, kind, cyclic } = use;
        const isOpen = use.os === 'windows' && use.reference === null && use.versions.length === 0;
        if (!cyclic && !isOpen)
            return [];
        return [
            {
                location: use.location,
                subject: { kind: 'unresolved', raw, names, within: withinOf(judged, context), cyclic },
                args: { raw, names, kind, cyclic },
                related: use.origins,
            },
        ];
    },
    words: ({ raw, names, kind, cyclic }) => {
        if (cyclic) {
            return {
                title: 'Image is built from itself',
                message: `${raw}: this image is built from itself, directly or through other images of the repository, so its base cannot be told. To fix it: name the image that the chain is meant to begin with.`,
            };
        }
        const what = names.length === 0
            ? 'it is no valid reference'
            : `${(0,rule/* listed */.KE)(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
        const where = kind === 'dockerfile'
            ? "give the ARG a default, pass it in a compose file's build.args, or list its values under args in the configuration of wincompat"
            : kind === 'compose'
                ? 'set it in .env beside the file, or give it a default with ${NAME:-value}'
                : 'write the reference out';
        return {
            title: 'Windows version cannot be told',
            message: `${raw}: this is a Windows image, but ${what}, so it cannot be checked. To fix it: ${where}.`,
        };
    },
});

// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __webpack_require__(9055);
;// CONCATENATED MODULE: ./lib/rules/withdrawn-tag.js



const withdrawnTag = (0,rule/* rule */.Hu)({
    id: 'withdrawn-tag',
    level: 'error',
    summary: '`latest`, or no tag, on a Windows base image: Microsoft withdrew it on 2019-04-16.',
    checkImage: (judged, context) => {
        const { reading, bases, parsed, location, origins } = judged.use;
        if (reading?.withdrawn !== true || bases.length > 0 || parsed === null || parsed.digest !== null)
            return [];
        return [
            {
                location,
                subject: imageSubject(judged, context),
                args: {
                    image: (0,rule/* shown */.SP)(judged),
                    tagged: parsed.tag !== null,
                    pins: pinsFor(parsed, (0,rule/* placesOf */.ek)(judged)).sort().reverse(),
                },
                related: origins,
            },
        ];
    },
    words: ({ image, tagged, pins }) => ({
        title: tagged ? 'The tag latest does not exist' : 'A Windows base image needs a tag',
        message: `${image}: Microsoft withdrew the tag 'latest' of its Windows base images on 2019-04-16${tagged ? '' : ', and no tag means latest'}, so this cannot be pulled. To fix it: pin the release that your hosts run${pins.length > 0 ? `, e.g. ${pins.join(', ')}` : ''}.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/index.js
























/** Every rule, in the order of the report where place and level are equal. */
const rules = [
    osVersionMismatch,
    noMatchingPlatform,
    placementMismatch,
    mixedBuilds,
    isolationUnavailable,
    revisionMismatch,
    withdrawnTag,
    imageNotFound,
    retiredRepository,
    unresolvedImage,
    noTarget,
    unpinnedPlacement,
    missingOsSelector,
    missingOsVersion,
    floatingPlatform,
    knownBreakage,
    endOfSupport,
    staleRevision,
    lookupFailed,
    registryNotAllowed,
    deprecatedLabel,
    unused_suppression/* unusedSuppression */.s,
    invalidFile,
    internal_error/* internalError */.W,
];


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _support_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);


const internalError = (0,_support_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
    id: _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERNAL_ERROR */ .zR,
    level: 'error',
    summary: 'A part of wincompat failed, so not everything was checked.',
    check: (context) => distinct(context.internalErrors).map((error) => ({
        location: {
            path: error.path ?? anyFile(context),
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 1,
        },
        subject: { kind: 'part', part: error.part, path: error.path },
        args: error,
    })),
    words: ({ part, path, message }) => ({
        title: 'Internal error: not everything was checked',
        message: `The ${part} failed${path === null ? '' : ` on ${path}`}: ${message.replace(/\.$/, '')}. What other parts found is complete. To fix it: report it to the maintainers of wincompat, with this message${path === null ? '' : ' and the file'}.`,
    }),
});
/** One finding for each part and file, however often the part failed there. */
function distinct(errors) {
    const byPlace = new Map();
    for (const error of errors) {
        const key = JSON.stringify([error.part, error.path]);
        if (!byPlace.has(key))
            byPlace.set(key, error);
    }
    return [...byPlace.values()];
}
/** Every report format needs a path: where no file is known, the first that has an image or a problem. */
function anyFile({ uses, problems, config }) {
    const [place] = [
        ...uses.slice(0, 1).map(({ use }) => use.location),
        ...problems.slice(0, 1).map(({ location }) => location),
        ...config.targets.slice(0, 1).map(({ location }) => location),
    ];
    return place?.path ?? 'wincompat.yml';
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   mJ: () => (/* binding */ osOf),
/* harmony export */   oK: () => (/* binding */ placedImages)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2933);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5421);





/**
 * The images of each workload, containers of one pod together. An image that is built here is told where the
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
    const patched = new Set(named.flatMap(({ runs }) => runs.flatMap((run) => run.patches ?? [])));
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
    return run.labels?.find((label) => label.key === key)?.location ?? run.location;
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


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ byAnswer),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   KE: () => (/* reexport safe */ _text_phrases_js__WEBPACK_IMPORTED_MODULE_2__.K),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Z_: () => (/* binding */ takenForServers),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   p7: () => (/* binding */ satisfied),
/* harmony export */   ug: () => (/* binding */ hostNamed)
/* harmony export */ });
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2258);
/* harmony import */ var _text_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);



/** Keeps a rule's argument type between `check` and `words`, and hides it from the list of rules. */
function rule(definition) {
    return definition;
}
/** Whether the scope asks for one target only, and one fits. */
function satisfied(judged, context) {
    const fits = judged.outcomes.some((o) => (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)(o.verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)('unknown') && o.rule !== 'R3b');
    return fits && context.requireOf(judged.use.location.path) === 'any';
}
/** What is not known of targets that a verdict rests on: a sentence with a space before it, or nothing. */
function takenForServers(targets) {
    const said = [...new Set(targets)].flatMap(({ name, version, takenForServer }) => {
        const client = takenForServer ? (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .clientWithBuild */ .ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                ` ${name} is taken for ${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(version.build)}; if it is ${client.name}, declare 'client: true'.`,
            ];
    });
    return said.join('');
}
/** `aks (Windows Server 2022)`. */
function hostNamed({ name, version, client }) {
    return `${name} (${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(version.build, client)})`;
}
/** Where an image is to start: not the stages and the files that are only copied out of. */
function placesOf({ outcomes }) {
    return outcomes.filter((o) => o.verdict !== 'exempt');
}
/** An image use's reference as it is best shown. */
function shown(judged) {
    return judged.use.reference ?? judged.use.raw;
}
/** Uses whose registry gave one kind of answer, grouped: the first place stands for all, the others are related. */
function byAnswer(uses, kind, groupOf) {
    const groups = new Map();
    for (const judged of uses) {
        const { answer, location } = judged.use;
        if (answer?.kind !== kind)
            continue;
        const key = groupOf(answer);
        const group = groups.get(key);
        if (group === undefined) {
            const images = new Set([shown(judged)]);
            groups.set(key, { answer: answer, location, related: [], images });
            continue;
        }
        group.related.push({ ...location, message: 'so is this image' });
        group.images.add(shown(judged));
    }
    return [...groups.values()].map((group) => ({ ...group, images: group.images.size }));
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ unusedSuppression)
/* harmony export */ });
/* harmony import */ var _support_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);

const unusedSuppression = (0,_support_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
    id: 'unused-suppression',
    level: 'notice',
    summary: 'A suppression that nothing needs, or that cannot be understood and so suppresses nothing.',
    check: ({ leftovers }) => leftovers.map(({ location, text, by, idle, wrong }) => ({
        location,
        subject: {
            kind: 'suppression',
            by,
            text,
            // A baseline is one suppression, whatever it has that is gone.
            idle: by === 'baseline' ? [] : idle,
            // What follows may list the rules of this version.
            ...(wrong === null ? {} : { problem: wrong.replace(/: .*$/s, '') }),
        },
        args: { by, idle, wrong },
    })),
    words: ({ by, idle, wrong }) => {
        if (by === 'baseline') {
            const named = idle.slice(0, NAMED).join('; ');
            const more = idle.length > NAMED ? ` and ${idle.length - NAMED} more` : '';
            return {
                title: 'Baseline has findings that are gone',
                message: `The baseline has what is no longer found: ${named}${more}. To fix it: write it anew with --write-baseline.`,
            };
        }
        if (wrong !== null) {
            return {
                title: 'Suppression suppresses nothing',
                message: `${NAMES[by]} ${wrong.replace(/[.?]$/, '')}, so it suppresses nothing. To fix it: ${by === 'comment' ? "write '# wincompat ignore=RULE until=YYYY-MM-DD -- reason' (until may be left out)" : "write 'wincompat/ignore.RULE: reason'"}, or remove it.`,
            };
        }
        const what = idle.length === 0
            ? 'what is not found any more'
            : `${(0,_support_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(idle)}, which ${idle.length === 1 ? 'is' : 'are'} not found here`;
        return {
            title: 'Suppression is not needed',
            message: `${NAMES[by]} suppresses ${what}. To fix it: remove it${by === 'comment' ? ', or put it on the line above the finding' : ''}.`,
        };
    },
});
/** Entries of a baseline that are named before the others are counted. */
const NAMED = 5;
const NAMES = {
    comment: 'This comment',
    annotation: 'This annotation',
    configuration: 'This entry of the configuration',
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NO_ARCHITECTURE),
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  S4: () => (/* binding */ judge),
  B_: () => (/* binding */ noArchitecture),
  Y_: () => (/* binding */ noEntry),
  $0: () => (/* binding */ noImage)
});

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/revision-skew.js
var revision_skew = __webpack_require__(6003);
;// CONCATENATED MODULE: ./lib/windows/verdicts.js
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

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
    const name = (0,releases/* releaseName */["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.





const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_10_1809 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const ANNUAL_CHANNEL_23H2 = 25398;
const WINDOWS_SERVER_2025 = 26100;
/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < WINDOWS_SERVER_2022 ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === WINDOWS_SERVER_2016)
        return onWindowsServer2016(pair);
    const skew = (0,revision_skew/* revisionSkew */.i)(pair.host, pair.whole);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < WINDOWS_SERVER_2022 ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return verdict('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`, 'matrix');
    }
    return hr === ir
        ? verdict('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : verdict('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is";
    return ir === null ? 'both are' : "the host's is";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? verdict('supported', 'R4', `Image and host have the same build: ${hostName(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= WINDOWS_SERVER_2025 ? 'R7' : pair.h === ANNUAL_CHANNEL_23H2 ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= WINDOWS_10_1809
        ? verdict('conditional', 'R8', `Docker allows process isolation on ${hostName(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < WINDOWS_SERVER_2025 ? 'R9' : pair.h === WINDOWS_SERVER_2025 ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return pair.i === WINDOWS_SERVER_2022 || pair.i === WINDOWS_SERVER_2025
        ? verdict('supported', rule, `${hostName(pair)} runs images of ${imageName(pair)}.`, source)
        : verdict('conditional', rule, `The runtimes accept ${imageName(pair)} on ${hostName(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the newest long-term release, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    return pair.h > WINDOWS_SERVER_2025 && pair.i < WINDOWS_SERVER_2025;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return verdict('conditional', 'R9d', `On ${hostName(pair)} runtimes disagree about ${imageName(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return verdict('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.




/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag tells (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return verdict('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return verdict('exempt', 'R0c', 'A HostProcess container runs on the host itself and is not bound to its build.', 'hostProcess');
    }
    if (image.scratch) {
        return verdict('exempt', 'scratch', 'An image made from scratch has no Windows version of its own.', 'scratch');
    }
    if (image.version === null) {
        return verdict('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return verdict('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and an image never runs on an older host, under either isolation.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason
 */
function noEntry(hostRelease, listed) {
    return verdict('unsupported', NO_ENTRY, `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What stands in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
function noImage() {
    return verdict('unsupported', NO_IMAGE, 'No such image was published for the release in its tag.', 'baseImages');
}
/** What stands in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
function noArchitecture(architectures, ofHost) {
    return verdict('unsupported', NO_ARCHITECTURE, `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`, 'baseImages');
}
/** The rule on architectures: what no tag and no isolation helps. */
const NO_ARCHITECTURE = 'R14';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.runtime === 'containerd') {
        if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i)) {
            return verdict('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${imageName(pair)} on ${hostName(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return verdict('supported', 'R2', `Under Hyper-V isolation ${hostName(pair)} runs images of its own build and older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; a client version of Windows is meant for development and test only.`,
        source: licence ? SOURCES.faq : judgement.source,
    };
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownBreakages),
/* harmony export */   z: () => (/* binding */ knownTrouble)
/* harmony export */ });
/* harmony import */ var _revision_skew_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.


const WINDOWS_11 = 22000;
const WINDOWS_11_25H2 = 26200;
const SERVER_2022 = 20348;
const SERVER_2025 = 26100;
const BREAKAGES = [
    {
        seen: null,
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
        matches: (host, image) => host.client && host.version.build === WINDOWS_11_25H2 && image.build === SERVER_2025,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
        matches: (host, image, isolation) => isolation === 'process' && host.version.build > SERVER_2025 && image.build === SERVER_2022,
    },
];
/** What is wrong with a host under an isolation, whatever the image. */
function knownTrouble(host, isolation) {
    if (isolation !== 'process' || !host.client || host.version.build < WINDOWS_11)
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
    const skew = isolation === 'process' ? (0,_revision_skew_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionSkew */ .i)(host, image) : null;
    const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(({ seen, thread, says }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)} on ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(host.version)}).`,
    }));
    return skew === null ? reports : [{ seen: null, thread: skew.source, says: skew.reason }, ...reports];
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ processRuns)
/* harmony export */ });
/* unused harmony export oldestImageFor */
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.
/** Long-term releases since the ABI between kernel and containers is stable. A future one is added here. */
const STABLE_ABI_RELEASES = [20348, 26100];
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    const [first] = STABLE_ABI_RELEASES;
    if (hostBuild < first)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[generation - 1] ?? first;
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ revisionSkew)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.

/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where nothing speaks against it or a revision is unknown
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
    const named = `${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)({ ...of, revision: i })}${exact ? '' : ' or later'}`;
    if (on.build === 17763 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
        return {
            rule: 'R10a',
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)} are on different sides of the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently. Update the older of the two past it.`,
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server was seen to start all the same.
    const bites = !image.nanoServer && i > h && (on.build === 26100 || (on.build === 17763 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)}, and such pairs are reported to fail with 0xc0370106: update the host; until then, images of its own revision or older start.`,
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runnerFor),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).

const RUNNERS = [
    { label: 'windows-latest', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: true },
    { label: 'windows-2025', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2025-vs2026', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2022', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(20348), retired: null, moves: false },
    { label: 'windows-2019', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(17763), retired: '2025-06-30', moves: false },
    { label: 'windows-2016', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(14393), retired: '2022-04-01', moves: false },
    ...['windows-11-arm', 'windows-11-vs2026-arm'].map((label) => ({
        label,
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26200),
        retired: null,
        moves: false,
        client: true,
        architecture: 'arm64',
    })),
];
/** @returns undefined for labels of other systems and of runners of one's own */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    return RUNNERS.find((runner) => runner.label === wanted);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined)?.label;
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
