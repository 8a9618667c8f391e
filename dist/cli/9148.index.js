export const id = 9148;
export const ids = [9148,4593,5421];
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

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hasContainers),
/* harmony export */   MI: () => (/* binding */ CONTAINER_LISTS),
/* harmony export */   Xx: () => (/* binding */ isPodPart),
/* harmony export */   pr: () => (/* binding */ PodReader)
/* harmony export */ });
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5382);
/* harmony import */ var _orchestrators_build_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8549);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3993);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6872);
/* harmony import */ var _windows_signs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8703);
// Pods: their images, and where they may run. Aliases make thousands of pods of one list, so that each list is read
// once, and each image that a container runs is counted.






/** Labels, tolerations, or values of one list: each is compared with each target. */
const MAX_LIST = 200;
/** Terms, expressions and values of one node affinity: each is compared with each target. */
const MAX_AFFINITY = 2_000;
/** Variables that are missing in one reference. */
const MAX_UNRESOLVED = 50;
/** What is kept, in characters: of an image that a container runs, of a place, and of one more link to it. */
const KEPT_OF_USE = 2_000;
const KEPT_OF_PLACE = 100;
const KEPT_OF_LINK = 10;
/** Characters of a command or a path that are searched in a step. */
/** Where a container has commands beside its own: its probes and its hooks. */
const EXECS = [
    ['livenessProbe'],
    ['readinessProbe'],
    ['startupProbe'],
    ['lifecycle', 'postStart'],
    ['lifecycle', 'preStop'],
];
const SEARCHED = 64;
/** Characters of what shows the system, in a message. */
const MAX_SIGN = 60;
/** The fields of a pod that hold containers. */
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
/** How many containers a pod has: a mapping without any is no pod. */
function hasContainers(mapping) {
    return CONTAINER_LISTS.some((list) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(mapping, list)).length > 0);
}
/** The fields by which a pod, or a part of one, is known. */
function isPodPart(mapping) {
    const fields = [...CONTAINER_LISTS, 'nodeSelector', 'tolerations', 'runtimeClassName', 'affinity'];
    return fields.some((key) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(mapping, key) !== null) || (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(mapping, 'os'), 'name') !== null;
}
/** Reads the pods of one file. */
class PodReader {
    file;
    budget;
    cut;
    #made = new Map();
    /**
     * @param budget pays for what is visited, and for what is kept
     * @param cut is reported of what is not read to its end
     */
    constructor(file, budget, cut) {
        this.file = file;
        this.budget = budget;
        this.cut = cut;
    }
    /**
     * The images of a pod.
     * @param name of the object that the pod is of
     * @param uses takes them up one by one
     * @param objectLabels of that object
     * @throws OverBudget
     */
    read(name, spec, uses, objectLabels) {
        const lists = CONTAINER_LISTS.map((list) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, list)));
        this.budget.spend(lists.reduce((sum, list) => sum + list.length, 1));
        const workload = this.#once('workload', spec, () => this.#workload(spec));
        const labels = this.#once('places', spec, () => this.labelPlaces((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'nodeSelector'), termsOf(spec)));
        const sign = this.#once('sign', spec, () => this.#sign(spec, lists.flat()));
        const namesOs = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'os'), 'name') !== null;
        const runtimeClass = this.#runtimeClass(spec);
        const podHostProcess = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true';
        const saidBy = { kind: 'pod', namesOs, unpatched: null, ...(objectLabels && { objectLabels }) };
        const containers = lists.flatMap((list, i) => list.map((container, index) => ({ container, list: CONTAINER_LISTS[i] ?? '', index })));
        for (const { container, list, index } of containers) {
            const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(container, 'image');
            if (scalar === null)
                continue;
            this.budget.make(KEPT_OF_USE);
            const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(container, 'securityContext', 'windowsOptions'), 'hostProcess');
            const image = this.#once('image', scalar, () => this.#image(scalar));
            const run = {
                workload,
                isolation: null,
                runtimeClass,
                hostProcess: own === null ? podHostProcess : own === 'true',
                name,
                location: image.location,
                labels,
                container: { name: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(container, 'name'), list, index },
                saidBy,
            };
            uses.push((0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUse */ .Fe)({ kind: 'kubernetes', ...image, runs: [run], sign }));
        }
    }
    /**
     * An image that no list of containers holds.
     * @param holder the mapping that names it
     * @param place the part of a pod that places it; null where nothing does
     * @throws OverBudget
     */
    readLoose(name, { image: scalar, holder, place }, uses, objectLabels) {
        this.budget.make(KEPT_OF_USE);
        const spec = place ?? holder;
        const image = this.#once('image', scalar, () => this.#image(scalar));
        const run = {
            workload: this.#once('workload', spec, () => this.#workload(spec)),
            isolation: null,
            runtimeClass: this.#runtimeClass(spec),
            hostProcess: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(holder, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true',
            name,
            location: image.location,
            labels: this.#once('places', spec, () => this.labelPlaces((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'nodeSelector'), termsOf(spec))),
            saidBy: {
                kind: 'pod',
                namesOs: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'os'), 'name') !== null,
                unpatched: null,
                ...(objectLabels && { objectLabels }),
            },
        };
        uses.push((0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUse */ .Fe)({ kind: 'kubernetes', ...image, runs: [run], sign: this.#sign(holder, [holder]) }));
    }
    /**
     * What a part of a pod says, in a patch: images, and where the pod may run.
     * @param spec a mapping that may hold any of a pod's fields
     * @throws OverBudget
     */
    readPart(spec) {
        const images = [];
        this.read('object', spec, images);
        const { os, nodeSelector, tolerations, affinityTerms } = this.#workload(spec);
        return { os, nodeSelector, tolerations, affinityTerms, runtimeClass: this.#runtimeClass(spec), images };
    }
    /** The places of all labels that a pod asks its node for. */
    labelPlaces(nodeSelector, terms) {
        const selected = this.#once('selected', nodeSelector, () => this.#listed('labels', nodeSelector, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(nodeSelector)).map(({ key }) => this.#place(key)));
        const affine = this.#once('affine', terms, () => this.#affinePlaces(terms));
        if (affine.length === 0)
            return selected;
        if (selected.length === 0)
            return affine;
        this.budget.spend(selected.length + affine.length);
        this.budget.make(KEPT_OF_LINK * (selected.length + affine.length));
        return [...selected, ...affine];
    }
    #affinePlaces(terms) {
        const places = [];
        for (const term of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(terms)) {
            this.budget.spend(1);
            for (const expression of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(term, 'matchExpressions'))) {
                // The node affinity is not read further either, which is said where it is read.
                if (places.length >= MAX_AFFINITY)
                    return places;
                this.budget.spend(1);
                const key = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(expression, 'key');
                if (key !== null)
                    places.push(this.#place(key));
            }
        }
        return places;
    }
    #place(key) {
        return this.#once('place', key, () => {
            this.budget.make(KEPT_OF_PLACE);
            return { key: key.value, location: this.#location(key) };
        });
    }
    labels(node) {
        return this.#once('labels', node, () => {
            const labels = Object.create(null);
            for (const { key, value } of this.#listed('labels', node, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(node))) {
                const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(value);
                if (scalar?.type === 'scalar')
                    labels[key.value] = scalar.value;
            }
            return labels;
        });
    }
    tolerations(node) {
        return this.#once('tolerations', node, () => this.#listed('tolerations', node, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node)).map((item) => {
            const toleration = {};
            for (const field of ['key', 'operator', 'value', 'effect']) {
                const text = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(item, field);
                if (text !== null)
                    toleration[field] = text;
            }
            return toleration;
        }));
    }
    /** What the commands, mounts and accounts of a pod show of its operating system: all its containers share it. */
    #sign(spec, containers) {
        const texts = [
            ...containers.flatMap((container) => [
                ...['command', 'args'].flatMap((list) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(container, list))),
                ...EXECS.flatMap((path) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(container, ...path, 'exec', 'command'))),
                ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(container, 'volumeMounts')).map((mount) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(mount, 'mountPath')),
                (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(container, 'workingDir'),
            ]),
            ...(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'volumes')).map((volume) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(volume, 'hostPath', 'path')),
        ];
        this.budget.spend(texts.length);
        for (const node of texts) {
            const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(node);
            if (scalar?.type !== 'scalar')
                continue;
            this.budget.spend(scalar.value.length / SEARCHED);
            const text = (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_3__/* .windowsSignIn */ .EP)(scalar.value);
            if (text !== null)
                return { os: 'windows', text: (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_4__/* .crop */ .B)(text, MAX_SIGN) };
        }
        return null;
    }
    #runtimeClass(spec) {
        const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(spec, 'runtimeClassName');
        if (name === null)
            return null;
        return this.#once('runtime class', name, () => ({ name: name.value, location: this.#location(name) }));
    }
    #image(scalar) {
        const raw = scalar.value;
        const names = new Set();
        // Placeholders of envsubst and the like are no references: Kubernetes itself expands nothing here.
        for (const [, name] of raw.matchAll(/\$\{?(\w{1,100})\}?/g)) {
            if (names.size === MAX_UNRESOLVED)
                break;
            if (name !== undefined)
                names.add(name);
        }
        return {
            raw,
            location: this.#location(scalar),
            reference: (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F)(raw) === null ? null : raw,
            partial: raw.replace(/\$\{?\w{1,100}\}?/g, ''),
            unresolved: [...names],
        };
    }
    #workload(spec) {
        const nodeSelector = this.labels((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'nodeSelector'));
        const terms = termsOf(spec);
        const affinityTerms = this.#once('affinity', terms, () => this.#affinityTerms(terms));
        const os = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'os'), 'name');
        return {
            kind: 'pod',
            os: os === 'windows' || os === 'linux' ? os : impliedOs(spec, nodeSelector, affinityTerms),
            nodeSelector,
            affinityTerms,
            tolerations: this.tolerations((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'tolerations')),
            constraints: [],
            nodeName: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(spec, 'nodeName'),
        };
    }
    #affinityTerms(list) {
        const terms = [];
        let size = 0;
        for (const term of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(list)) {
            // A term's expressions and fields: all must hold.
            const requirements = [
                ...this.#expressions((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(term, 'matchExpressions')),
                ...this.#fields((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(term, 'matchFields')),
            ];
            this.budget.spend(1 + requirements.length);
            size += 1 + requirements.length + requirements.reduce((sum, { values }) => sum + values.length, 0);
            if (size > MAX_AFFINITY) {
                const message = `more than ${MAX_AFFINITY} terms, expressions and values in one node affinity`;
                this.cut(list ?? term, message);
                break;
            }
            terms.push(requirements);
        }
        return terms;
    }
    #fields(node) {
        return this.#once('fields', node, () => this.#expressions(node).map((field) => ({ ...field, field: true })));
    }
    #expressions(node) {
        return this.#once('expressions', node, () => this.#listed('expressions', node, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node)).flatMap((expression) => {
            const key = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(expression, 'key');
            const operator = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(expression, 'operator');
            if (key === null || operator === null)
                return [];
            const values = this.#values((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(expression, 'values'));
            return [{ key, operator: operator, values }];
        }));
    }
    #values(node) {
        return this.#once('values', node, () => this.#listed('values', node, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(node))
            .map((item) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(item))
            .flatMap((item) => (item?.type === 'scalar' ? item.value : [])));
    }
    /** A list as far as it is read. */
    #listed(what, node, list) {
        if (list.length > MAX_LIST && node !== null) {
            this.cut(node, `more than ${MAX_LIST} ${what} in one list`);
        }
        const read = list.slice(0, MAX_LIST);
        this.budget.spend(read.length);
        this.budget.make(KEPT_OF_PLACE * read.length);
        return read;
    }
    /** What is made of a node, made once however many aliases point at it. */
    #once(what, node, make) {
        const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(node);
        if (own === null)
            return make();
        const made = this.#made.get(what) ?? new WeakMap();
        this.#made.set(what, made);
        if (!made.has(own))
            made.set(own, make());
        return made.get(own);
    }
    #location({ start, end }) {
        return this.file.location(start, end);
    }
}
/** The terms of a node affinity of which one must hold. */
function termsOf(spec) {
    return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(spec, ...REQUIRED, 'nodeSelectorTerms');
}
const REQUIRED = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
/** What the selectors and the Windows-only fields say of the pod's operating system. */
function impliedOs(spec, nodeSelector, affinityTerms) {
    const selected = (0,_orchestrators_build_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedOs */ .CH)({ nodeSelector, affinityTerms });
    if (selected !== null)
        return selected;
    const podOptions = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions');
    const hasWindowsOptions = podOptions !== null ||
        (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'containers')).some((c) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(c, 'securityContext', 'windowsOptions') !== null);
    return hasWindowsOptions ? 'windows' : null;
}


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKustomize: () => (/* binding */ readKustomize)
});

// EXTERNAL MODULE: ./lib/model/image-use.js
var image_use = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/inline.js
var inline = __webpack_require__(6678);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/text/yaml-search.js
var yaml_search = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/kubernetes/pods.js
var kubernetes_pods = __webpack_require__(6457);
;// CONCATENATED MODULE: ./lib/readers/kustomize/json-patch.js
// JSON patches of kustomizations, as far as they change a pod. Source: RFC 6902, and RFC 6901 for its paths.

const POD_FIELDS = new Set(['nodeSelector', 'tolerations', 'containers', 'affinity', 'os']);
/** What is kept of an operation, in characters. */
const KEPT_OF_OPERATION = 500;
/** A longer path leads to nothing of a pod. */
const MAX_PATH = 1_000;
/**
 * One patch for each operation that sets something of a pod.
 * @param patches takes them up one by one
 * @param budget pays for each operation
 * @throws OverBudget
 */
function readJsonPatch(file, operations, pods, patches, budget) {
    for (const operation of (0,yaml/* items */.ld)(operations)) {
        budget.spend(1);
        const patch = patchOf(file, operation, pods);
        if (patch === null)
            continue;
        budget.make(KEPT_OF_OPERATION);
        patches.push(patch);
    }
}
function patchOf(file, operation, pods) {
    const pointer = (0,yaml/* getText */.q4)(operation, 'path') ?? '';
    const op = (0,yaml/* getText */.q4)(operation, 'op') ?? '';
    if (pointer.length > MAX_PATH || !['add', 'replace', 'remove'].includes(op))
        return null;
    const path = pointer.split('/').map(unescaped);
    const place = (0,yaml/* getScalar */.tD)(operation, 'path');
    if (op === 'remove')
        return place === null ? null : removalOf(path, file.location(place.start, place.end));
    const value = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(operation, 'value'));
    if (value === null)
        return null;
    const patch = { ...NO_CHANGE, location: file.location(value.start, value.end) };
    const [field, last] = [path.at(-2), path.at(-1)];
    const { start, end } = value;
    if (last === 'image' && value.type === 'scalar') {
        const container = holding('image', value);
        const pod = holding('containers', { type: 'sequence', items: [container], start, end });
        return { ...patch, images: pods.readPart(pod).images.map((image) => inContainer(image, path)) };
    }
    if (last === 'runtimeClassName' && value.type === 'scalar') {
        return { ...patch, runtimeClass: { name: value.value, location: patch.location } };
    }
    if (field === 'nodeSelector' && last !== undefined && value.type === 'scalar') {
        const nodeSelector = { [last]: value.value };
        const isOs = /(?:^|\.)kubernetes\.io\/os$/.test(last);
        const os = value.value === 'windows' || value.value === 'linux' ? value.value : null;
        return { ...patch, nodeSelector, os: isOs ? os : null };
    }
    const holder = holderOf(field, last, value);
    if (holder === null)
        return null;
    const part = pods.readPart(holder);
    // The value of a JSON patch takes the place of the field as a whole.
    const removes = removedBy(last ?? '');
    const images = part.images.map((image) => field === 'containers' ? inContainer(image, [...path, '']) : image);
    return { ...patch, ...part, images, ...(removes !== null && { removes }) };
}
const NO_CHANGE = {
    os: null,
    nodeSelector: {},
    tolerations: [],
    affinityTerms: [],
    runtimeClass: null,
    images: [],
};
/** What an operation takes away; null where that is nothing that decides where a pod runs. */
function removalOf(path, location) {
    const [field, last] = [path.at(-2), path.at(-1)];
    const removes = field === 'nodeSelector' && last !== undefined
        ? { ...NOTHING_REMOVED, nodeSelector: [last] }
        : removedBy(last ?? '');
    return removes === null ? null : { ...NO_CHANGE, location, removes };
}
const NOTHING_REMOVED = { nodeSelector: [], tolerations: false, affinity: false };
function removedBy(field) {
    switch (field) {
        case 'nodeSelector':
            return { ...NOTHING_REMOVED, nodeSelector: 'all' };
        case 'tolerations':
            return { ...NOTHING_REMOVED, tolerations: true };
        case 'affinity':
            return { ...NOTHING_REMOVED, affinity: true };
        default:
            return null;
    }
}
/** An image that a patch gives to the container at a path, e.g. `/spec/containers/0/image`. */
function inContainer(image, path) {
    const [list = '', place = ''] = [path.at(-3), path.at(-2)];
    const index = /^\d{1,4}$/.test(place) ? Number(place) : -1;
    return {
        ...image,
        runs: image.runs.map((run) => ({
            ...run,
            container: { name: run.container?.name ?? null, list, index },
        })),
    };
}
/** `~1` is a slash and `~0` a tilde. */
function unescaped(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A whole pod, or a mapping that has the field as a pod would. */
function holderOf(field, last, value) {
    if (last === 'spec')
        return value;
    if (last !== undefined && POD_FIELDS.has(last))
        return holding(last, value);
    // `/containers/0` and `/containers/-`: one container.
    const one = field === 'containers' || field === 'initContainers';
    return one
        ? holding(field, { type: 'sequence', items: [value], start: value.start, end: value.end })
        : null;
}
function holding(key, value) {
    const { start, end } = value;
    const name = { type: 'scalar', value: key, isNull: false, start, end: start };
    return { type: 'mapping', entries: [{ key: name, value }], start, end };
}

;// CONCATENATED MODULE: ./lib/readers/kustomize/replacements.js
// `replacements` whose target is the image of a container, and whose value is in the kustomization or in a file that
// it names. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements.




/** Targets and fields of one replacement of which more are not read. */
const MAX_TARGETS = 200;
/** @param item an entry of `replacements` @throws OverBudget */
function replacementsOf(source, item) {
    const named = (0,yaml/* getText */.q4)(item, 'path');
    if (named !== null)
        return fromFile(source, named, item);
    const images = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(item, 'targets'))
        .slice(0, MAX_TARGETS)
        .flatMap((target) => fieldsOf(target).flatMap((field) => ({ target, container: containerOf(field) })))
        .flatMap(({ target, container }) => (container === undefined ? [] : [{ target, container }]));
    source.readerContext.budget.spend(images.length);
    if (images.length === 0)
        return { replacements: [], skipped: [] };
    const value = sourceValueOf(source, item);
    if (value === null)
        return { replacements: [], skipped: [{ node: item, reason: NO_VALUE }] };
    const use = useOf(value);
    return {
        replacements: images.slice(0, MAX_TARGETS).map(({ target, container }) => ({
            target: {
                kind: (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(target, 'select'), 'kind'),
                name: (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(target, 'select'), 'name'),
                labelSelector: (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(target, 'select'), 'labelSelector'),
            },
            container,
            part: partOf((0,yaml/* get */.Jt)(target, 'options')),
            value: value.text,
            use,
        })),
        skipped: [],
    };
}
const NO_VALUE = 'the source of this replacement is not found in the files that the kustomization names';
function fromFile(source, named, item) {
    const path = (0,paths/* resolveFrom */.dx)((0,paths/* folderOf */.yS)(source.file.path), named);
    const file = path === null ? null : source.readerContext.open(path);
    if (file === null)
        return { replacements: [], skipped: [{ node: item, reason: 'its file is not in the repository' }] };
    const { documents } = (0,yaml/* yamlOf */.hX)(file, source.readerContext.budget);
    const all = documents.flatMap((document) => (0,yaml/* follow */.e6)(document)?.type === 'sequence' ? (0,yaml/* items */.ld)(document) : [document]);
    const read = all
        .slice(0, MAX_TARGETS)
        .filter((entry) => (0,yaml/* getText */.q4)(entry, 'path') === null)
        .map((entry) => replacementsOf({ ...source, file }, entry));
    const isLost = read.some(({ skipped }) => skipped.length > 0);
    return {
        replacements: read.flatMap(({ replacements }) => replacements),
        skipped: isLost ? [{ node: item, reason: NO_VALUE }] : [],
    };
}
function fieldsOf(target) {
    return (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(target, 'fieldPaths'))
        .slice(0, MAX_TARGETS)
        .flatMap((field) => {
        const own = (0,yaml/* follow */.e6)(field);
        return own?.type === 'scalar' && own.value.length <= MAX_FIELD ? [own.value] : [];
    });
}
const MAX_FIELD = 1_000;
/** The container whose image a path leads to; null for all of the pod, undefined where it leads to something else. */
function containerOf(field) {
    const match = /(?:^|\.)(containers|initContainers|ephemeralContainers)\.(?:\[name=([^\]]+)\]|(\d{1,4}|\*))\.image$/.exec(field);
    if (match === null)
        return undefined;
    const [, list = '', name, place] = match;
    if (place === '*')
        return null;
    return { name: name ?? null, list, index: name === undefined ? Number(place) : -1 };
}
function partOf(options) {
    const delimiter = (0,yaml/* getText */.q4)(options, 'delimiter');
    if (delimiter === null || delimiter === '')
        return null;
    return { delimiter, index: Number((0,yaml/* getText */.q4)(options, 'index') ?? '0') };
}
function useOf({ file, scalar, text }) {
    return (0,image_use/* imageUse */.Fe)({
        kind: 'kustomize',
        location: file.location(scalar.start, scalar.end),
        raw: file.text.slice(scalar.start, scalar.end),
        reference: (0,reference/* parseReference */.F)(text) === null ? null : text,
        partial: text,
    });
}
function sourceValueOf(source, item) {
    const literal = (0,yaml/* getScalar */.tD)(item, 'sourceValue');
    if (literal !== null)
        return { file: source.file, scalar: literal, text: literal.value };
    const wanted = (0,yaml/* get */.Jt)(item, 'source');
    if (wanted === null)
        return null;
    const field = (0,yaml/* getText */.q4)(wanted, 'fieldPath') ?? 'metadata.name';
    const found = generated(source, wanted, field) ?? inResources(source, wanted, field);
    const part = partOf((0,yaml/* get */.Jt)(wanted, 'options'));
    if (found === null || part === null)
        return found;
    // Thousands of replacements may take a part of one text.
    source.readerContext.budget.spend(found.text.length);
    const text = found.text.split(part.delimiter)[part.index];
    return text === undefined ? null : { ...found, text };
}
/** A value of a ConfigMap that the kustomization generates of literals. */
function generated({ file, root, readerContext }, wanted, field) {
    const key = /^data\.(.+)$/s.exec(field)?.[1]?.replaceAll('\\.', '.');
    if (key === undefined || (0,yaml/* getText */.q4)(wanted, 'kind') !== 'ConfigMap')
        return null;
    for (const generator of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(root, 'configMapGenerator'))) {
        readerContext.budget.spend(1);
        if ((0,yaml/* getText */.q4)(generator, 'name') !== (0,yaml/* getText */.q4)(wanted, 'name'))
            continue;
        for (const item of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(generator, 'literals'))) {
            readerContext.budget.spend(1);
            const literal = (0,yaml/* follow */.e6)(item);
            if (literal?.type !== 'scalar' || !literal.value.startsWith(`${key}=`))
                continue;
            return { file, scalar: literal, text: literal.value.slice(key.length + 1) };
        }
    }
    return null;
}
/** A field of an object that is in one of the files that the kustomization builds on. */
function inResources({ resources, readerContext }, wanted, field) {
    const path = field.split(/(?<!\\)\./).map((part) => part.replaceAll('\\.', '.'));
    for (const resource of resources) {
        readerContext.budget.spend(1);
        const file = readerContext.open(resource);
        if (file === null)
            continue;
        for (const document of (0,yaml/* yamlOf */.hX)(file, readerContext.budget).documents) {
            readerContext.budget.spend(1);
            if (!isWanted(document, wanted))
                continue;
            const scalar = (0,yaml/* follow */.e6)((0,yaml/* getPath */.Yn)(document, ...path));
            if (scalar?.type === 'scalar')
                return { file, scalar, text: scalar.value };
        }
    }
    return null;
}
function isWanted(object, wanted) {
    const [kind, name] = [(0,yaml/* getText */.q4)(wanted, 'kind'), (0,yaml/* getText */.q4)(wanted, 'name')];
    const isKind = kind === null || (0,yaml/* getText */.q4)(object, 'kind') === kind;
    return isKind && (name === null || (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(object, 'metadata'), 'name') === name);
}

;// CONCATENATED MODULE: ./lib/readers/kustomize/read.js
// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.











/** What is kept of an image or a patch, in characters. */
const KEPT = 500;
/** A longer path is no file's. */
const read_MAX_PATH = 4_096;
const readKustomize = (file, readerContext) => {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, readerContext.budget);
    const [root] = documents;
    const reading = (0,model_reading/* noReading */.G)();
    for (const { offset, message } of problems)
        reading.problems.push({ location: file.location(offset, offset), message });
    if (root === undefined)
        return reading.problems.length === 0 ? null : reading;
    new KustomizationReader(file, readerContext, reading).read(root);
    return reading;
};
class KustomizationReader {
    file;
    readerContext;
    reading;
    #patches = new Map();
    #inline = new Map();
    #kustomization;
    /** What is being read: where the budget ends, the rest is not read. */
    #at = null;
    constructor(file, readerContext, reading) {
        this.file = file;
        this.readerContext = readerContext;
        this.reading = reading;
        this.#kustomization = {
            path: file.path,
            resources: [],
            components: [],
            patches: [],
            images: [],
            replacements: [],
            labels: {},
        };
    }
    read(root) {
        const { resources, components, images } = this.#kustomization;
        this.reading.kustomizations.push(this.#kustomization);
        try {
            this.#readPaths(root, ['resources', 'bases'], resources);
            this.#readPaths(root, ['components'], components);
            for (const item of this.#entries(root, 'images')) {
                const image = imageOf(this.file, item);
                if (image !== null)
                    images.push(image);
            }
            for (const key of ['patches', 'patchesJson6902']) {
                for (const item of this.#entries(root, key)) {
                    const inline = (0,yaml/* getScalar */.tD)(item, 'patch');
                    this.#readEntry(inline ?? (0,yaml/* getScalar */.tD)(item, 'path'), (0,yaml/* get */.Jt)(item, 'target'), inline !== null);
                }
            }
            for (const item of this.#entries(root, 'patchesStrategicMerge')) {
                if (item.type === 'scalar')
                    this.#readEntry(item, null, /\n|^\s*[[{]/.test(item.value));
            }
            this.#readLabels(root);
            const source = { file: this.file, root, resources, readerContext: this.readerContext };
            for (const item of this.#entries(root, 'replacements')) {
                const { replacements, skipped } = replacementsOf(source, item);
                this.#kustomization.replacements.push(...replacements);
                for (const { node, reason } of skipped)
                    this.#skip(node, reason);
            }
            for (const [key, reason] of NOT_APPLIED) {
                const node = (0,yaml/* get */.Jt)(root, key);
                if (node !== null && (0,yaml/* items */.ld)(node).length > 0)
                    this.#skip(node, reason);
            }
        }
        catch (error) {
            if (!(error instanceof budget/* OverBudget */.sg))
                throw error;
            const { start } = this.#at ?? root;
            const message = `the rest is skipped: reading ${error.message}`;
            this.reading.problems.push({ location: this.file.location(start, start), message });
        }
    }
    /** The entries of a list, each once however many aliases point at it. */
    *#entries(root, key) {
        const seen = new Set();
        for (const item of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(root, key))) {
            this.#at = item;
            this.readerContext.budget.spend(1);
            const own = (0,yaml/* follow */.e6)(item);
            if (own === null || seen.has(own))
                continue;
            seen.add(own);
            this.readerContext.budget.make(KEPT);
            yield own;
        }
    }
    #readPaths(root, keys, paths) {
        for (const key of keys) {
            for (const item of this.#entries(root, key)) {
                if (item.type !== 'scalar')
                    continue;
                const path = this.#resolve(item.value);
                if (isRemote(item.value))
                    this.#skip(item, `the remote base ${shown(item.value)} is not read`);
                else if (path === null)
                    this.#skip(item, `${shown(item.value)} is outside the repository`);
                else if (this.#exists(path))
                    paths.push(path);
                else
                    this.#skip(item, `${shown(item.value)} is not in the repository`);
            }
        }
    }
    #exists(path) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const listed = this.readerContext.list((0,paths/* folderOf */.yS)(path));
        return path === '' || listed.includes(name) || listed.includes(`${name}/`);
    }
    /** Labels by which patches select objects. */
    #readLabels(root) {
        const labels = Object.create(null);
        const lists = [
            (0,yaml/* get */.Jt)(root, 'commonLabels'),
            ...(0,yaml/* items */.ld)((0,yaml/* get */.Jt)(root, 'labels')).map((item) => (0,yaml/* get */.Jt)(item, 'pairs')),
        ];
        for (const { key, value } of lists.flatMap((list) => (0,yaml/* entries */.jO)(list)).slice(0, MAX_LABELS)) {
            this.readerContext.budget.spend(1);
            const scalar = (0,yaml/* follow */.e6)(value);
            if (scalar?.type === 'scalar')
                labels[key.value] = scalar.value;
        }
        this.#kustomization.labels = labels;
    }
    #skip(node, message) {
        this.reading.skipped.push({ location: this.file.location(node.start, node.end), message });
    }
    #resolve(path) {
        return path.length > read_MAX_PATH ? null : (0,paths/* resolveFrom */.dx)((0,paths/* folderOf */.yS)(this.file.path), path);
    }
    #readEntry(place, target, isInline) {
        const source = place === null ? null : this.#sourceOf(place, isInline);
        if (source === null)
            return;
        const wanted = {
            kind: (0,yaml/* getText */.q4)(target, 'kind'),
            name: (0,yaml/* getText */.q4)(target, 'name'),
            labelSelector: (0,yaml/* getText */.q4)(target, 'labelSelector'),
        };
        const annotations = (0,yaml/* get */.Jt)(target, 'annotationSelector');
        if (annotations !== null) {
            this.#skip(annotations, 'patches that are selected by annotations are not applied');
            return;
        }
        for (const { patch, own } of this.#patchesOf(source)) {
            this.readerContext.budget.make(KEPT);
            this.#kustomization.patches.push({ ...patch, target: target === null && own !== null ? own : wanted });
        }
    }
    /** A patch is in a file of its own, or in the kustomization: there at the place where it stands. */
    #sourceOf(place, isInline) {
        if (isInline) {
            const known = this.#inline.get(place) ?? (0,inline/* inlineFile */.o)(this.file, place);
            this.#inline.set(place, known);
            return known;
        }
        const path = this.#resolve(place.value);
        const source = path === null ? null : this.readerContext.open(path);
        // By itself it says only half of what its pod is.
        if (path !== null && source !== null && !this.#patches.has(source))
            this.reading.includes.push(path);
        return source;
    }
    #patchesOf(source) {
        const known = this.#patches.get(source);
        if (known !== undefined)
            return known;
        const patches = [];
        this.#patches.set(source, patches);
        const { budget } = this.readerContext;
        const cut = (node, message) => this.#cut(source, node.start, message);
        const pods = new kubernetes_pods/* PodReader */.pr(source, budget, cut);
        const search = new yaml_search/* YamlSearch */.i(kubernetes_pods/* isPodPart */.Xx, budget);
        const { documents, problems } = (0,yaml/* yamlOf */.hX)(source, budget);
        for (const { offset, message, isCut } of problems)
            if (isCut)
                this.#cut(source, offset, message);
        for (const document of documents) {
            budget.spend(1);
            const node = (0,yaml/* follow */.e6)(document);
            if (node?.type === 'sequence') {
                const operations = [];
                readJsonPatch(source, node, pods, operations, budget);
                for (const patch of operations)
                    patches.push({ patch, own: null });
                continue;
            }
            const [pod] = search.in(document);
            if (pod === undefined)
                continue;
            // Without a target the patch itself says whom it is for.
            const own = {
                kind: literal((0,yaml/* getText */.q4)(document, 'kind')),
                name: literal((0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(document, 'metadata'), 'name')),
            };
            budget.make(KEPT);
            const removed = (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(pod, 'nodeSelector')).filter(({ value }) => isNull(value));
            const removes = {
                nodeSelector: removed.map(({ key }) => key.value),
                tolerations: false,
                affinity: false,
            };
            const part = pods.readPart(pod);
            const nodeSelector = Object.fromEntries(Object.entries(part.nodeSelector).filter(([key]) => !removes.nodeSelector.includes(key)));
            const patch = {
                ...part,
                nodeSelector,
                ...(removed.length > 0 && { removes }),
                location: source.location(pod.start, pod.start),
            };
            patches.push({ patch, own });
        }
        return patches;
    }
    #cut(source, offset, message) {
        this.reading.problems.push({ location: source.location(offset, offset), message });
    }
}
function imageOf(file, image) {
    const name = (0,yaml/* getText */.q4)(image, 'name');
    const [newName, newTag, digest, suffix] = ['newName', 'newTag', 'digest', 'tagSuffix'].map((key) => (0,yaml/* getScalar */.tD)(image, key));
    const place = newTag ?? digest ?? suffix ?? newName;
    if (name === null || place == null)
        return null;
    const tag = newTag ? `:${newTag.value}${suffix?.value ?? ''}` : '';
    const text = `${newName?.value ?? name}${tag}${digest ? `@${digest.value}` : ''}`;
    return {
        name,
        newName: newName?.value ?? null,
        newTag: newTag?.value ?? null,
        digest: digest?.value ?? null,
        tagSuffix: suffix?.value ?? null,
        // It is run by the pods whose image it replaces.
        use: (0,image_use/* imageUse */.Fe)({
            kind: 'kustomize',
            location: file.location(place.start, place.end),
            raw: place.value,
            reference: (0,reference/* parseReference */.F)(text) === null ? null : text,
            partial: text,
        }),
    };
}
/** Fields that change what runs, and that are not read. */
const NOT_APPLIED = [
    ['helmCharts', 'the charts of a kustomization are not rendered'],
    ['helmChartInflationGenerator', 'the charts of a kustomization are not rendered'],
    ['transformers', 'transformers of a kustomization are not applied'],
    ['generators', 'generators of a kustomization are not run'],
];
/** Labels of one kustomization of which more are not read. */
const MAX_LABELS = 200;
/** What is shown of a base in a message. */
const MAX_SHOWN = 200;
/** A base that kustomize fetches: a URL, or a repository by its host. */
function isRemote(base) {
    return /^[a-z][a-z0-9+.-]*:|^(?:github\.com|gitlab\.com|bitbucket\.org)\/|^[\w.-]+@[\w.-]+:|\?(?:.*&)?(?:ref|version)=|^[\w-]+(?:\.[\w-]+)+\/.*\/\//i.test(base.slice(0, read_MAX_PATH));
}
function shown(base) {
    return base.length <= MAX_SHOWN ? base : `${base.slice(0, MAX_SHOWN)}…`;
}
function isNull(node) {
    const own = (0,yaml/* follow */.e6)(node);
    return own?.type === 'scalar' && own.isNull;
}
function literal(word) {
    return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inlineFile)
/* harmony export */ });
/** A file that is in a value of another, from the start of its first line, whose indentation is that of the others. */
function inlineFile(file, { start, end }) {
    const from = file.text.lastIndexOf('\n', start - 1) + 1;
    const isIndented = /^[ \t]*$/.test(file.text.slice(from, start));
    return file.part(isIndented ? from : start, end);
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
