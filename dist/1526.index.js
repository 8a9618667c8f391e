export const id = 1526;
export const ids = [1526];
export const modules = {

/***/ 1526:
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
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
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
    const value = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(operation, 'value'));
    if (pointer.length > MAX_PATH || value === null)
        return null;
    if (!['add', 'replace'].includes((0,yaml/* getText */.q4)(operation, 'op') ?? ''))
        return null;
    const path = pointer.split('/').map(unescaped);
    const patch = {
        os: null,
        nodeSelector: {},
        tolerations: [],
        affinityTerms: [],
        runtimeClass: null,
        images: [],
        location: file.location(value.start, value.end),
    };
    const [field, last] = [path.at(-2), path.at(-1)];
    const { start, end } = value;
    if (last === 'image' && value.type === 'scalar') {
        const container = holding('image', value);
        const pod = holding('containers', { type: 'sequence', items: [container], start, end });
        return { ...patch, images: pods.readPart(pod).images };
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
    return holder === null ? null : { ...patch, ...pods.readPart(holder) };
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

;// CONCATENATED MODULE: ./lib/readers/kustomize/read.js
// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.









/** What is kept of an image or a patch, in characters. */
const KEPT = 500;
/** A longer path is no file's. */
const read_MAX_PATH = 4_096;
const readKustomize = (file, surroundings) => {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, surroundings.budget);
    const [root] = documents;
    const reading = (0,model_reading/* noReading */.G)();
    for (const { offset, message } of problems)
        reading.problems.push({ location: file.location(offset, offset), message });
    if (root === undefined)
        return reading.problems.length === 0 ? null : reading;
    new KustomizationReader(file, surroundings, reading).read(root);
    return reading;
};
class KustomizationReader {
    file;
    surroundings;
    reading;
    #patches = new Map();
    #inline = new Map();
    #kustomization;
    /** What is being read: where the budget ends, the rest is not read. */
    #at = null;
    constructor(file, surroundings, reading) {
        this.file = file;
        this.surroundings = surroundings;
        this.reading = reading;
        this.#kustomization = { path: file.path, resources: [], components: [], patches: [], images: [] };
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
                    this.#readEntry((0,yaml/* getScalar */.tD)(item, 'patch') ?? (0,yaml/* getScalar */.tD)(item, 'path'), (0,yaml/* get */.Jt)(item, 'target'));
                }
            }
            for (const item of this.#entries(root, 'patchesStrategicMerge')) {
                if (item.type === 'scalar')
                    this.#readEntry(item, null);
            }
        }
        catch (error) {
            if (!(error instanceof budget/* OverBudget */.sg))
                throw error;
            const { start } = this.#at ?? root;
            const message = `from here on, reading ${error.message}`;
            this.reading.problems.push({ location: this.file.location(start, start), message });
        }
    }
    /** The entries of a list, each once however many aliases point at it. */
    *#entries(root, key) {
        const seen = new Set();
        for (const item of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(root, key))) {
            this.#at = item;
            this.surroundings.budget.spend(1);
            const own = (0,yaml/* follow */.e6)(item);
            if (own === null || seen.has(own))
                continue;
            seen.add(own);
            this.surroundings.budget.make(KEPT);
            yield own;
        }
    }
    #readPaths(root, keys, paths) {
        for (const key of keys) {
            for (const item of this.#entries(root, key)) {
                const path = item.type === 'scalar' ? this.#resolve(item.value) : null;
                if (path !== null)
                    paths.push(path);
            }
        }
    }
    #resolve(path) {
        return path.length > read_MAX_PATH ? null : (0,paths/* resolveFrom */.dx)((0,paths/* folderOf */.yS)(this.file.path), path);
    }
    #readEntry(place, target) {
        const source = place === null ? null : this.#sourceOf(place);
        if (source === null)
            return;
        const wanted = { kind: (0,yaml/* getText */.q4)(target, 'kind'), name: (0,yaml/* getText */.q4)(target, 'name') };
        for (const { patch, own } of this.#patchesOf(source)) {
            this.surroundings.budget.make(KEPT);
            this.#kustomization.patches.push({ ...patch, target: target === null && own !== null ? own : wanted });
        }
    }
    /** A patch stands in a file of its own, or in the kustomization: there at the place where it stands. */
    #sourceOf(place) {
        if (place.value.includes('\n') || /^\s*[[{]/.test(place.value)) {
            const known = this.#inline.get(place) ?? alone(this.file, place);
            this.#inline.set(place, known);
            return known;
        }
        const path = this.#resolve(place.value);
        const source = path === null ? null : this.surroundings.open(path);
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
        const { budget } = this.surroundings;
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
            const patch = { ...pods.readPart(pod), location: source.location(pod.start, pod.start) };
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
    const place = newTag ?? digest ?? newName;
    if (name === null || place == null)
        return null;
    const tag = newTag ? `:${newTag.value}${suffix?.value ?? ''}` : '';
    const text = `${newName?.value ?? name}${tag}${digest ? `@${digest.value}` : ''}`;
    return {
        name,
        // It is run by the pods whose image it replaces.
        use: (0,image_use/* imageUse */.F)({
            kind: 'kustomize',
            location: file.location(place.start, place.end),
            raw: place.value,
            reference: (0,reference/* parseReference */.F)(text) === null ? null : text,
            partial: text,
        }),
    };
}
/** An inline patch from the start of its first line, whose indentation is that of the others. */
function alone(file, { start, end }) {
    const from = file.text.lastIndexOf('\n', start - 1) + 1;
    const isIndented = /^[ \t]*$/.test(file.text.slice(from, start));
    return file.part(isIndented ? from : start, end);
}
function literal(word) {
    return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ })

};
