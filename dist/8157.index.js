export const id = 8157;
export const ids = [8157,237];
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

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2449);
/* harmony import */ var _rules_support_placed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);




const MAX_RELATED = _report_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ITEMS */ ._5.related;
/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function runRules(rules, context) {
    const findings = [];
    const problems = [];
    const shared = new Shared();
    for (const rule of rules) {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            continue;
        const run = new RuleRun(rule, context);
        for (const raw of run.findings())
            findings.push(...run.guarded(raw.location.path, () => [findingOf(rule, raw, configured, shared)]));
        problems.push(...run.cut());
    }
    return { findings: withoutDuplicates(findings), problems, cutPlaces: shared.cutPlaces };
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
            for (const placed of this.guarded(null, () => (0,_rules_support_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placedImages */ .oK)(context.uses))) {
                const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
                const [first] = placed;
                if (first !== undefined)
                    yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
            }
        if (check !== undefined)
            yield* this.guarded(null, () => check(context));
    }
    guarded(path, work) {
        return this.context.internalErrors.guard(`rule ${this.rule.id}`, path, work, []);
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
                message: `rule ${id} takes more work than is done: ${count} images or workloads, from this one on, are not checked by it`,
                problem: `rule ${id} takes more work than is done`,
            },
        ];
    }
    #paid(at, outcomes, work) {
        return this.guarded(at.path, () => {
            const { budget } = this.context;
            // Where a rule was cut before, what it finds here would be dropped, too.
            const isVain = this.#cut !== null && !budget.has({ steps: NAMED * outcomes, characters: 0 });
            if (!isVain && budget.affords(1 + outcomes)) {
                const found = work();
                const named = found.reduce((sum, raw) => sum + namedBy(raw), 0);
                if (budget.affords(NAMED * named))
                    return found;
            }
            this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
            return [];
        });
    }
}
function namedBy({ targets, related }) {
    return (targets?.length ?? 0) + (related?.length ?? 0);
}
function findingOf(rule, raw, configured, shared) {
    const identity = {
        ruleId: rule.id,
        path: raw.location.path,
        subject: (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSubject */ .HN)(raw.subject),
        targets: shared.names([...new Set((raw.targets ?? []).map((target) => target.name))]),
    };
    const { title, problem, remedies, why } = rule.describe(raw.args);
    return {
        ...identity,
        level: configured ?? raw.level ?? rule.level,
        title: shared.text(title),
        problem: shared.text(problem),
        remedies: shared.names(remedies),
        why: why === null ? null : shared.text(why),
        ...raw.location,
        related: shared.places(raw.related ?? []),
        fingerprint: (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(identity),
        fix: raw.fix ?? null,
        suppressed: null,
    };
}
/** Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one. */
class Shared {
    #texts = new Map();
    #lists = new Map();
    #places = new Map();
    #placeLists = new Map();
    #numbered = new WeakMap();
    /** Places that findings have no room for. */
    cutPlaces = 0;
    text(text) {
        return this.#first(this.#texts, text, () => text);
    }
    names(names) {
        return this.#first(this.#lists, JSON.stringify(names), () => names.map((name) => this.text(name)));
    }
    places(places) {
        this.cutPlaces += Math.max(0, places.length - MAX_RELATED);
        const known = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
        return this.#first(this.#placeLists, known.map(({ id }) => id).join(), () => known.map(({ place }) => place));
    }
    #place(place) {
        const numbered = this.#numbered.get(place);
        if (numbered !== undefined)
            return numbered;
        const { path, line, column, endLine, endColumn, message, cause } = place;
        const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
        const known = this.#first(this.#places, key, () => ({ id: this.#places.size, place }));
        this.#numbered.set(place, known);
        return known;
    }
    #first(all, key, make) {
        const known = all.get(key) ?? make();
        all.set(key, known);
        return known;
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
function saysTheSame(one, other) {
    return one?.level === other.level && one.title === other.title && (0,_report_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(one) === (0,_report_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(other);
}
function united(one, other) {
    if (one.related.length >= MAX_RELATED)
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
/** Each target once, in a fixed order: how the configuration lists them does not matter. */
function sortedTargets(targets) {
    return [...new Set(targets)].sort();
}
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
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


/***/ })

};
