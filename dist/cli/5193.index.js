export const id = 5193;
export const ids = [5193];
export const modules = {

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKubernetes: () => (/* binding */ readKubernetes),
/* harmony export */   readManifest: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2645);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7157);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3993);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7305);
/* harmony import */ var _text_yaml_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6641);
/* harmony import */ var _pods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6457);
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
    const { documents, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlOf */ .hX)(file, budget);
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
        reading: (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .noReading */ .G)(),
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
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        manifest.cuts.push(at(current?.start ?? 0, `from here on, reading ${error.message}`));
    }
    return manifest;
}
/** Objects, each once; the items of a List stand for themselves. */
function* listed(objects, budget) {
    const seen = new Set();
    for (const object of objects) {
        const inside = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(object, 'kind')?.endsWith('List') ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(object, 'items')) : [];
        for (const item of inside.length > 0 ? inside : [object]) {
            budget.spend(1);
            const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(item);
            if (own === null || seen.has(own))
                continue;
            seen.add(own);
            yield own;
        }
    }
}
function isObject(document) {
    return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(document, 'apiVersion') !== null && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(document, 'kind') !== null;
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
    #seen = new Set();
    #mayIgnore;
    #ignores = new WeakMap();
    constructor(file, budget, manifest) {
        this.file = file;
        this.budget = budget;
        this.manifest = manifest;
        const mayIgnore = file.text.includes(IGNORE);
        this.#mayIgnore = mayIgnore;
        this.#pods = new _pods_js__WEBPACK_IMPORTED_MODULE_3__/* .PodReader */ .pr(file, budget, (node, message) => this.#cut(node, message));
        this.#search = new _text_yaml_search_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlSearch */ .i((mapping) => (0,_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .hasContainers */ .JR)(mapping) ||
            (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(mapping, 'kind') === 'RuntimeClass' ||
            (mayIgnore && this.#ignoresOf(mapping).length > 0), budget);
    }
    /** @throws OverBudget */
    read(object) {
        const { reading } = this.manifest;
        const name = nameOf(object);
        for (const mapping of this.#search.in(object)) {
            this.#readIgnores(object, mapping);
            if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(mapping, 'kind') === 'RuntimeClass') {
                this.budget.make(KEPT_OF_OBJECT);
                const runtimeClass = this.#runtimeClass(mapping);
                if (runtimeClass !== null)
                    reading.runtimeClasses.push(runtimeClass);
            }
            if ((0,_pods_js__WEBPACK_IMPORTED_MODULE_3__/* .hasContainers */ .JR)(mapping))
                this.#pods.read(name, mapping, reading.uses);
        }
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
            const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)(value);
            ignores.push({
                rule: key.value.slice(IGNORE.length).replace(/^\./, ''),
                text: scalar?.type === 'scalar' ? scalar.value : '',
                location: this.file.location(key.start, key.end),
                object: this.file.location(object.start, object.end),
            });
        }
    }
    #ignoresOf(mapping) {
        const annotations = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(mapping, 'annotations'));
        if (annotations === null)
            return [];
        const known = this.#ignores.get(annotations);
        if (known !== undefined)
            return known;
        const all = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .entries */ .jO)(annotations);
        this.budget.spend(all.length);
        const found = all.filter(({ key }) => key.value.startsWith(IGNORE));
        this.#ignores.set(annotations, found);
        return found;
    }
    #runtimeClass(object) {
        const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(object, 'metadata'), 'name');
        const handler = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(object, 'handler');
        if (name === null || handler === null)
            return null;
        const nodeSelector = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(object, 'scheduling', 'nodeSelector');
        return {
            name: name.value,
            handler,
            nodeSelector: this.#pods.labels(nodeSelector),
            tolerations: this.#pods.tolerations((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getPath */ .Yn)(object, 'scheduling', 'tolerations')),
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
    const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(object, 'metadata'), 'name') ?? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(object, 'metadata'), 'generateName');
    const kind = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(object, 'kind') ?? 'object';
    return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_5__/* .boundText */ .O)(name === null ? kind : `${kind} ${name}`, _model_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME */ .zB);
}


/***/ })

};
