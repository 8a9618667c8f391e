export const id = 4192;
export const ids = [4192];
export const modules = {

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

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKubernetes: () => (/* binding */ readKubernetes),
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/text/yaml-search.js
var yaml_search = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/kubernetes/pods.js
var pods = __webpack_require__(6457);
;// CONCATENATED MODULE: ./lib/readers/kubernetes/custom-resource.js
// Images that a custom resource runs without a list of containers: the templates of Argo Workflows, the steps of Tekton,
// the upgrade of a Plan, `spec.image` of operators. What places them is the nearest mapping around an image that has a
// selector, tolerations or the like, or one that stands beside it.




/** Groups of Kubernetes itself, whose objects have pods or none; and those whose charts are read by the Helm reader. */
const KNOWN_GROUP = /^(?:[^./]+\/|[^/]*\.k8s\.io\/|[^/]*\.fluxcd\.io\/|[^/]+$)/;
const KNOWN_KINDS = ['Application', 'ApplicationSet', 'CustomResourceDefinition'];
/** Whether an object is of a kind that a cluster's own software defines. */
function isCustomResource(object) {
    return (!KNOWN_GROUP.test((0,yaml/* getText */.q4)(object, 'apiVersion') ?? '') &&
        !KNOWN_KINDS.includes((0,yaml/* getText */.q4)(object, 'kind') ?? ''));
}
/** Finds what custom resources run, in trees that may share most of what they hold. */
class CustomResources {
    budget;
    #search;
    /** @param budget pays for each node */
    constructor(budget) {
        this.budget = budget;
        this.#search = new yaml_search/* YamlSearch */.i((mapping) => (0,pods/* hasContainers */.JR)(mapping) || imageOf(mapping) !== null, budget);
    }
    /** Each once. @throws OverBudget */
    *in(object) {
        if (this.#search.in(object).length === 0)
            return;
        const seen = new Set();
        const waiting = [{ node: object, place: null }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const node = (0,yaml/* follow */.e6)(next.node);
            if (node === null || node.type === 'scalar' || seen.has(node) || this.#search.isBarren(node))
                continue;
            seen.add(node);
            this.budget.spend(1 + (node.type === 'mapping' ? node.entries.length : node.items.length));
            if (node.type === 'sequence') {
                for (const item of node.items.toReversed())
                    waiting.push({ node: item, place: next.place });
                continue;
            }
            const own = placeIn(node);
            // Tolerations alone do not say where: the selector around them still holds.
            const place = own !== null && (selects(own) || next.place === null) ? own : next.place;
            const isPod = (0,pods/* hasContainers */.JR)(node) && (own !== null || place === null);
            const image = imageOf(node);
            if (isPod)
                yield { pod: node };
            if (image !== null)
                yield { image, holder: node, place };
            for (const { key, value } of node.entries.toReversed())
                if (!isPod || !pods/* CONTAINER_LISTS */.MI.includes(key.value))
                    waiting.push({ node: value, place });
        }
    }
}
function imageOf(mapping) {
    const image = (0,yaml/* getScalar */.tD)(mapping, 'image');
    return image !== null && (0,reference/* parseReference */.F)(image.value) !== null ? image : null;
}
/** What places the images in a mapping: itself, or a mapping directly in it, e.g. `pod` or `podTemplate`. */
function placeIn(mapping) {
    if (places(mapping))
        return mapping;
    for (const key of ['pod', 'podTemplate', 'podSpec', 'podSpecPatch', 'placement', 'scheduling']) {
        const inner = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(mapping, key));
        if (inner?.type === 'mapping' && places(inner))
            return inner;
    }
    return null;
}
function selects(mapping) {
    const fields = ['nodeSelector', 'affinity', 'runtimeClassName'];
    return fields.some((key) => (0,yaml/* get */.Jt)(mapping, key) !== null) || (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(mapping, 'os'), 'name') !== null;
}
function places(mapping) {
    return selects(mapping) || (0,yaml/* get */.Jt)(mapping, 'tolerations') !== null;
}

;// CONCATENATED MODULE: ./lib/readers/kubernetes/read.js
// Kubernetes objects. A pod is found by its shape (a mapping with a list of containers) wherever it stands,
// so every workload kind, lists, and custom resources that embed a pod are read alike.








/** Annotations of one file that suppress findings. */
const MAX_IGNORES = 1_000;
/** Documents that cannot be read, of one file, which are named each. */
const MAX_BROKEN = 100;
/** Lists that are too long, of one file, which are named each. */
const MAX_CUTS = 20;
/** What is kept of a RuntimeClass or an annotation, in characters. */
const KEPT_OF_OBJECT = 1_000;
const readKubernetes = (file, { budget }) => {
    const manifest = readManifest(file, budget);
    if (manifest === null)
        return null;
    for (const problem of [...manifest.broken, ...manifest.cuts])
        manifest.reading.problems.push(problem);
    return manifest.reading;
};
/**
 * Never throws: where the budget is used up, what was found before is kept.
 * @returns null where there are no objects
 */
function readManifest(file, budget) {
    if (!file.text.includes('apiVersion') || !file.text.includes('kind'))
        return null;
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, budget);
    const objects = documents.filter(isObject);
    const wrong = problems.filter((p) => looksLikeObject(p.document) && !isTemplate(p.document) && !p.isCut);
    const cut = problems.filter((p) => p.isCut);
    if (objects.length + wrong.length + cut.length === 0)
        return null;
    const at = (offset, message) => ({
        location: file.location(offset, offset),
        message,
    });
    const broken = wrong.slice(0, MAX_BROKEN).map(({ offset, message }) => at(offset, message));
    const past = wrong[MAX_BROKEN];
    if (past !== undefined)
        broken.push(at(past.offset, `more than ${MAX_BROKEN} documents cannot be read`));
    const manifest = {
        reading: (0,reading/* noReading */.G)(),
        broken,
        cuts: cut.map(({ offset, message }) => at(offset, message)),
    };
    const reader = new ObjectReader(file, budget, manifest);
    let current;
    try {
        for (const object of listed(objects, budget)) {
            current = object;
            reader.read(object);
        }
    }
    catch (error) {
        if (!(error instanceof text_budget/* OverBudget */.sg))
            throw error;
        manifest.cuts.push(at(current?.start ?? 0, `the rest is skipped: reading ${error.message}`));
    }
    return manifest;
}
/** Objects, each once; the items of a List stand for themselves. */
function* listed(objects, budget) {
    const seen = new Set();
    for (const object of objects) {
        const inside = (0,yaml/* getText */.q4)(object, 'kind')?.endsWith('List') ? (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(object, 'items')) : [];
        for (const item of inside.length > 0 ? inside : [object]) {
            budget.spend(1);
            const own = (0,yaml/* follow */.e6)(item);
            if (own === null || seen.has(own))
                continue;
            seen.add(own);
            yield own;
        }
    }
}
function isObject(document) {
    return (0,yaml/* getText */.q4)(document, 'apiVersion') !== null && (0,yaml/* getText */.q4)(document, 'kind') !== null;
}
/** Whether images may be lost with it. */
function looksLikeObject(text) {
    return (/^apiVersion[ \t]*:|"apiVersion"[ \t]*:/m.test(text) &&
        /^kind[ \t]*:|"kind"[ \t]*:/m.test(text) &&
        /\b(?:image|containers)"?[ \t]*:/.test(text));
}
/** Helm, Go and Jinja templates become YAML only when they are rendered. */
function isTemplate(text) {
    return text.includes('{{') || text.includes('{%') || text.includes('<%');
}
const IGNORE = 'wincompat/ignore';
/** Reads the objects of one file. */
class ObjectReader {
    file;
    budget;
    manifest;
    #pods;
    #search;
    #custom;
    #seen = new Set();
    #mayIgnore;
    #ignores = new WeakMap();
    constructor(file, budget, manifest) {
        this.file = file;
        this.budget = budget;
        this.manifest = manifest;
        const mayIgnore = file.text.includes(IGNORE);
        this.#mayIgnore = mayIgnore;
        this.#pods = new pods/* PodReader */.pr(file, budget, (node, message) => this.#cut(node, message));
        this.#custom = new CustomResources(budget);
        this.#search = new yaml_search/* YamlSearch */.i((mapping) => (0,pods/* hasContainers */.JR)(mapping) ||
            (0,yaml/* getText */.q4)(mapping, 'kind') === 'RuntimeClass' ||
            (mayIgnore && this.#ignoresOf(mapping).length > 0), budget);
    }
    /** @throws OverBudget */
    read(object) {
        const { reading } = this.manifest;
        const name = nameOf(object);
        const isCustom = isCustomResource(object);
        for (const mapping of this.#search.in(object)) {
            this.#readIgnores(object, mapping);
            if ((0,yaml/* getText */.q4)(mapping, 'kind') === 'RuntimeClass') {
                this.budget.make(KEPT_OF_OBJECT);
                const runtimeClass = this.#runtimeClass(mapping);
                if (runtimeClass !== null)
                    reading.runtimeClasses.push(runtimeClass);
            }
            if (!isCustom && (0,pods/* hasContainers */.JR)(mapping))
                this.#pods.read(name, mapping, reading.uses, this.#labelsOf(object));
        }
        for (const found of isCustom ? this.#custom.in(object) : []) {
            const labels = this.#labelsOf(object);
            if ('pod' in found)
                this.#pods.read(name, found.pod, reading.uses, labels);
            else
                this.#pods.readLoose(name, found, reading.uses, labels);
        }
    }
    #labelsOf(object) {
        const labels = (0,yaml/* getPath */.Yn)(object, 'metadata', 'labels');
        return labels === null ? undefined : this.#pods.labels(labels);
    }
    /** Annotations that suppress findings: of the object itself, or of pod templates in it. */
    #readIgnores(object, mapping) {
        if (!this.#mayIgnore)
            return;
        const { ignores } = this.manifest.reading;
        for (const { key, value } of this.#ignoresOf(mapping)) {
            if (ignores.length === MAX_IGNORES) {
                this.#cut(key, `more than ${MAX_IGNORES} annotations that suppress findings`);
                return;
            }
            this.budget.make(KEPT_OF_OBJECT);
            const scalar = (0,yaml/* follow */.e6)(value);
            ignores.push({
                rule: key.value.slice(IGNORE.length).replace(/^\./, ''),
                text: scalar?.type === 'scalar' ? scalar.value : '',
                location: this.file.location(key.start, key.end),
                object: this.file.location(object.start, object.end),
            });
        }
    }
    #ignoresOf(mapping) {
        const annotations = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(mapping, 'annotations'));
        if (annotations === null)
            return [];
        const known = this.#ignores.get(annotations);
        if (known !== undefined)
            return known;
        const all = (0,yaml/* entries */.jO)(annotations);
        this.budget.spend(all.length);
        const found = all.filter(({ key }) => key.value.startsWith(IGNORE));
        this.#ignores.set(annotations, found);
        return found;
    }
    #runtimeClass(object) {
        const name = (0,yaml/* getScalar */.tD)((0,yaml/* get */.Jt)(object, 'metadata'), 'name');
        const handler = (0,yaml/* getText */.q4)(object, 'handler');
        if (name === null || handler === null)
            return null;
        const nodeSelector = (0,yaml/* getPath */.Yn)(object, 'scheduling', 'nodeSelector');
        return {
            name: name.value,
            handler,
            nodeSelector: this.#pods.labels(nodeSelector),
            tolerations: this.#pods.tolerations((0,yaml/* getPath */.Yn)(object, 'scheduling', 'tolerations')),
            labels: this.#pods.labelPlaces(nodeSelector, null),
            location: this.file.location(name.start, name.end),
        };
    }
    /** A cut is reported once for its place; past so many, their number is what is wrong. */
    #cut({ start }, message) {
        const location = this.file.location(start, start);
        const key = `${location.line}:${location.column}:${message}`;
        if (this.#seen.has(key) || this.#seen.size > MAX_CUTS)
            return;
        this.#seen.add(key);
        const isLast = this.#seen.size > MAX_CUTS;
        const most = `more than ${MAX_CUTS} lists are longer than what is read`;
        this.manifest.cuts.push({ location, message: isLast ? most : message });
    }
}
function nameOf(object) {
    const name = (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(object, 'metadata'), 'name') ?? (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(object, 'metadata'), 'generateName');
    const kind = (0,yaml/* getText */.q4)(object, 'kind') ?? 'object';
    return (0,crop/* boundText */.O)(name === null ? kind : `${kind} ${name}`, limits/* MAX_NAME */.zB);
}


/***/ })

};
