export const id = 6633;
export const ids = [6633];
export const modules = {

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageUse)
/* harmony export */ });
// What readers find, before anything is judged.
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
        foundIn: { kind: 'file' },
        ...named,
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

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ hasContainers),
/* harmony export */   Xx: () => (/* binding */ isPodPart),
/* harmony export */   pr: () => (/* binding */ PodReader)
/* harmony export */ });
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5382);
/* harmony import */ var _orchestrators_build_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8549);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6872);
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
     * @param cut is told of what is not read to its end
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
     * @throws OverBudget
     */
    read(name, spec, uses) {
        const lists = CONTAINER_LISTS.map((list) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, list)));
        this.budget.spend(lists.reduce((sum, list) => sum + list.length, 1));
        const workload = this.#once('workload', spec, () => this.#workload(spec));
        const labels = this.#once('places', spec, () => this.labelPlaces((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'nodeSelector'), termsOf(spec)));
        const namesOs = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(spec, 'os'), 'name') !== null;
        const runtimeClass = this.#runtimeClass(spec);
        const podHostProcess = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true';
        for (const container of lists.flat()) {
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
                saidBy: { kind: 'pod', namesOs, unpatched: null },
            };
            uses.push((0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_2__/* .imageUse */ .F)({ kind: 'kubernetes', ...image, runs: [run] }));
        }
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
            reference: (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F)(raw) === null ? null : raw,
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
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ YamlSearch)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);

/**
 * Finds mappings in trees that may share most of what they hold: what one search has found nothing in,
 * the next does not look into again.
 */
class YamlSearch {
    isWanted;
    budget;
    /** Nodes in which there is no such mapping. */
    #barren = new WeakSet();
    /**
     * @param isWanted whether a mapping is one of those
     * @param budget pays for each node that is visited
     */
    constructor(isWanted, budget) {
        this.isWanted = isWanted;
        this.budget = budget;
    }
    /**
     * The wanted mappings of a tree, outermost first, each once however many aliases point at it.
     * @throws OverBudget
     */
    in(root) {
        const found = [];
        const seen = new Set();
        // What is found, or met again and not barren, between coming to a node and leaving it makes the node worth it.
        let marks = 0;
        const waiting = [{ node: root }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if ('left' in next) {
                if (next.marks === marks)
                    this.#barren.add(next.left);
                continue;
            }
            const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(next.node);
            if (node === null || node.type === 'scalar' || this.#barren.has(node))
                continue;
            if (seen.has(node)) {
                marks++;
                continue;
            }
            seen.add(node);
            waiting.push({ left: node, marks });
            const children = node.type === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
            this.budget.spend(1 + children.length);
            if (node.type === 'mapping' && this.isWanted(node)) {
                marks++;
                found.push(node);
            }
            for (const child of children.toReversed())
                waiting.push({ node: child });
        }
        return found;
    }
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ entries),
  e6: () => (/* binding */ follow),
  Jt: () => (/* binding */ get),
  Yn: () => (/* binding */ getPath),
  tD: () => (/* binding */ getScalar),
  q4: () => (/* binding */ getText),
  ld: () => (/* binding */ items),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

/** Characters that the parser reads in the time of a step. */
const CHARACTERS_PER_STEP = 2;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @param budget pays for each attempt, as each reads the text from its start
 * @throws what the parser says of the text as it was given; OverBudget where not even one attempt can be paid
 */
function lenientEvents(given, maxDepth, budget) {
    let text = given;
    let refused = null;
    for (;;) {
        try {
            budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const mended = error instanceof js_yaml/* YAMLException */.tB ? mend(text, error) : null;
            if (mended === null)
                throw refused;
            text = mended;
        }
    }
}
function mend(text, { reason, mark }) {
    const at = mark?.position ?? -1;
    if (reason === 'deficient indentation')
        return blank(text, endBefore(text, at), at);
    if (text[at] !== '#')
        return null;
    const end = text.indexOf('\n', at);
    return blank(text, at, end < 0 ? text.length : end);
}
/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text, at) {
    let end = at;
    for (;;) {
        while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? ''))
            end--;
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const comment = commentIn(text.slice(start, end));
        if (comment < 0)
            return end;
        end = start + comment;
    }
}
/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line) {
    const isOpen = { '"': false, "'": false };
    for (let i = 0; i < line.length; i++) {
        const c = line[i];
        if (c === '"' || c === "'")
            isOpen[c] = !isOpen[c];
        else if (c === '#' && !isOpen['"'] && !isOpen["'"] && (i === 0 || /[ \t]/.test(line[i - 1] ?? '')))
            return i;
    }
    return -1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree counts the walk (see `walkMappings`).




const MAX_DEPTH = 100;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty. Where an image is looked for, that is a problem of the file. */
const MAX_VALUE = 1024 * 1024;
/** The parser keeps a hundred bytes or two for each mark of a text until it has read all of it. */
const MAX_MARKS = 1_500_000;
/** What splitting off one more document costs beside reading it. */
const STEPS_PER_DOCUMENT = 4;
/** Trees that are kept, in nodes of a hundred bytes or two. */
const MAX_KEPT = 1_000_000;
const parsed = new recent/* Recent */.g(MAX_KEPT);
/**
 * A YAML (or JSON) file's documents; parsed once, however many readers ask one after the other.
 * @param budget pays for it. Where it is used up, that is a problem of the file: nothing is thrown
 */
function yamlOf(file, budget) {
    const known = parsed.get(file);
    if (known !== undefined)
        return known;
    const made = parseYaml(file.text, budget ?? new text_budget/* Budget */.__((0,text_budget/* costOfFile */.Nj)(file.text.length)));
    parsed.set(file, made, made.nodes);
    return made;
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text, budget) {
    const tree = { documents: [], problems: [], nodes: 0 };
    const excess = markPast(text);
    if (excess !== null) {
        const message = `more than ${MAX_MARKS} values and keys`;
        tree.problems.push({ message, offset: excess, document: text, isCut: true });
        return tree;
    }
    try {
        budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH });
        readDocuments({ text, events }, 0, budget, tree);
    }
    catch (error) {
        if (error instanceof text_budget/* OverBudget */.sg)
            tree.problems.push(overBudget(error, text, tree));
        // What is mended is read again from its start, so each document is mended by itself.
        else
            readApart(text, budget, tree);
    }
    return tree;
}
/** Each document of a text by itself. */
function readApart(text, budget, tree) {
    for (const part of splitDocuments(text)) {
        try {
            budget.spend(STEPS_PER_DOCUMENT);
            if (part.text.trim() === '')
                continue;
            readDocuments(lenientEvents(part.text, MAX_DEPTH, budget), part.offset, budget, tree);
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg) {
                tree.problems.push(overBudget(error, text, tree, part.offset));
                return;
            }
            tree.problems.push(problemOf(error, part.offset, part.text));
        }
    }
}
/** What is not read begins behind the last document that is. */
function overBudget(error, text, { documents }, from = 0) {
    const offset = Math.max(from, documents.at(-1)?.end ?? 0);
    const message = `from here on, reading ${error.message}`;
    return { message, offset, document: text.slice(offset), isCut: true };
}
/** The place of the first mark past those that are read; null where there are no more. */
function markPast(text) {
    if (text.length <= MAX_MARKS)
        return null;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        if (MARKS.has(text.charCodeAt(i)) && ++marks > MAX_MARKS)
            return i;
    }
    return null;
}
/** The characters with which values, keys, lists and mappings begin or end. */
const MARKS = new Set([...'\n\r,:[{'].map((mark) => mark.charCodeAt(0)));
/** The node behind an alias; null where the chain has no end. */
function follow(node) {
    let current = node ?? null;
    for (let hops = 0; current?.type === 'alias'; hops++) {
        if (hops === MAX_ALIAS_HOPS)
            return null;
        current = current.target;
    }
    return current;
}
/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const entry = lookUp(own, key);
    if (entry !== undefined || lookUp(own, '<<') === undefined)
        return entry?.value ?? null;
    return mergedIndex(own).get(key)?.value ?? null;
}
/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap();
/** The last of a mapping's own entries under a key. */
function lookUp(mapping, key) {
    if (mapping.entries.length <= SMALL_MAPPING)
        return mapping.entries.findLast((e) => e.key.value === key);
    const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
    indexes.set(mapping, index);
    return index.get(key);
}
/** The node at a path of keys; null where one is missing. */
function getPath(node, ...keys) {
    let current = node ?? null;
    for (const key of keys)
        current = get(current, key);
    return current;
}
/** A scalar's node under a key; null where it is missing, null or not a scalar. */
function getScalar(node, key) {
    const value = follow(get(node, key));
    return value?.type === 'scalar' && !value.isNull ? value : null;
}
/** A scalar's text under a key. */
function getText(node, key) {
    return getScalar(node, key)?.value ?? null;
}
/** The items of a sequence, behind its alias; empty for anything else. */
function items(node) {
    const sequence = follow(node);
    return sequence?.type === 'sequence' ? sequence.items : [];
}
/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap();
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const mapping = follow(node);
    return mapping?.type === 'mapping' ? gather(mapping).entries : [];
}
function mergedIndex(mapping) {
    return gather(mapping).index;
}
function gather(node) {
    const known = gathered.get(node);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !index.has(key))
                index.set(key, entry);
    }
    const made = { index, entries: [...index.values()] };
    gathered.set(node, made);
    return made;
}
/**
 * Every mapping of a tree, outermost first, each once however many aliases point at it.
 * @param budget pays for each node that is visited
 * @throws OverBudget
 */
function* walkMappings(root, budget) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = childrenOf(node);
        budget?.spend(1 + children.length);
        for (const child of children.toReversed())
            waiting.push(child);
    }
}
function childrenOf(node) {
    return node.type === 'mapping' ? node.entries.map((entry) => entry.value) : node.items;
}
/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node) {
    const order = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const mapping = follow(waiting.pop());
        if (mapping?.type !== 'mapping' || order.has(mapping))
            continue;
        order.add(mapping);
        const merged = mapping.entries
            .filter((e) => e.key.value === '<<')
            .flatMap((e) => {
            const value = follow(e.value);
            return value?.type === 'sequence' ? value.items : [e.value];
        });
        waiting.push(...merged.reverse());
    }
    return [...order];
}
/** The key whose value comes next; '' where none is open. */
function keyAt(parent) {
    return parent !== undefined && 'key' in parent ? (parent.key?.value ?? '') : '';
}
/** @throws OverBudget; then the documents that were read whole are in the tree */
function readDocuments({ text, events }, base, budget, tree) {
    const open = [];
    let anchors = new Map();
    let last = base;
    const merged = new Map();
    /** How many entries the merge keys of a mapping bring into it: they count as if they were written there. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        budget.spend(values.reduce((sum, value) => sum + items(value).length, 0));
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        budget.spend(1);
        tree.nodes++;
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined)
            return;
        if (parent.node === null)
            parent.content = node;
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent && parent.key !== null) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return tag === '!reset' || tag === '!override' ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null, content: null });
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const isTooLong = end - start > MAX_VALUE;
                if (isTooLong && NAMES_IMAGES.has(keyAt(open.at(-1))))
                    tellOfLongValue(start, tree);
                const value = empty || isTooLong ? '' : String((0,js_yaml/* getScalarValue */.KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const closed = open.pop();
                if (closed === undefined)
                    break;
                if (closed.node === null) {
                    if (closed.content !== null)
                        tree.documents.push(closed.content);
                    break;
                }
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                budget.spend(brought);
                tree.nodes += brought;
                break;
            }
        }
    }
}
/** Keys whose values are images, or hold them. */
const NAMES_IMAGES = new Set(['image', 'container', 'dockerfile_inline', 'newName', 'newTag']);
/** Once in a file. */
function tellOfLongValue(offset, { problems }) {
    const message = `a value has more than ${MAX_VALUE / 1024 / 1024} MiB`;
    if (!problems.some((problem) => problem.message === message))
        problems.push({ message, offset, document: '', isCut: true });
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        const before = text.slice(start, match.index);
        // Directives alone are no document.
        if (!/^(?:%.*\n|#.*\n|\s)*$/.test(before))
            parts.push({ text: before, offset: start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: start });
    return parts;
}
function problemOf(error, base, document) {
    const known = error instanceof js_yaml/* YAMLException */.tB;
    const reason = known ? String(error.reason ?? error.message) : 'too deeply nested';
    const offset = base + (known ? (error.mark?.position ?? 0) : 0);
    if (known && !/\bmaxDepth\b/.test(reason))
        return { message: reason, offset, document };
    return { message: `values are nested more than ${MAX_DEPTH} deep`, offset, document, isCut: true };
}


/***/ })

};
