export const id = 659;
export const ids = [659];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitlabCi: () => (/* binding */ readGitlabCi)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
// GitLab pipelines: the image of the whole file, of `default`, and of each job, and their services.


/** Keys beside the jobs. */
const KEYWORDS = new Set([
    'after_script',
    'before_script',
    'cache',
    'default',
    'image',
    'include',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
]);
/** GitLab's own bound on `extends`. */
const MAX_LEVELS = 11;
const MAX_AXES = 16;
const AXES = 'names in one matrix';
const ROWS = 'combinations of a matrix';
const readGitlabCi = (file, { budget }) => {
    if (!/\b(?:image|services)["']?[ \t]*:/.test(file.text))
        return null;
    const broken = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenYaml */ .p9)(file, budget);
    if (broken !== null)
        return broken;
    const images = new _images_js__WEBPACK_IMPORTED_MODULE_1__/* .CiImages */ .DW(file, budget);
    // A header with `spec` is a document of its own.
    for (const document of images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents, 2, 'documents'))
        new Pipeline(document, images).read();
    return images.done();
};
class Pipeline {
    images;
    #root;
    #default;
    #jobs = new Map();
    #variables = new Map();
    constructor(document, images) {
        this.images = images;
        this.#root = images.mapping(document);
        this.#default = images.mapping(this.#root.get('default'));
        for (const [name, node] of this.#root) {
            if (!KEYWORDS.has(name) && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node)?.type === 'mapping')
                this.#jobs.set(name, images.mapping(node));
        }
    }
    read() {
        for (const [name, job] of this.#jobs) {
            // Hidden jobs do not run, others extend them; a trigger has no machine.
            if (name.startsWith('.') || job.has('trigger'))
                continue;
            const inherits = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(this.images.mapping(job.get('inherit')).get('default'));
            const closed = inherits?.type === 'scalar' && inherits.value === 'false';
            this.#readHolder(this.#layersOf(name), closed ? [] : [this.#default, this.#root], false);
        }
        // What no job of this file has may serve a job of a file that includes this one.
        for (const name of this.#jobs.keys())
            this.#readHolder(this.#layersOf(name), [], true);
        for (const holder of [this.#default, this.#root])
            this.#readHolder([holder], [], true);
    }
    /** @param inherited gives the image and the services where no layer does */
    #readHolder(layers, inherited, onlyNew) {
        const top = (key) => [...layers, ...inherited].find((layer) => layer.has(key))?.get(key);
        const services = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(top('services'));
        if (!this.images.goesOn(1 + services.length))
            return;
        const scalars = [top('image'), ...services]
            .flatMap((node) => this.images.scalar(node, 'name') ?? [])
            .filter((scalar) => !onlyNew || !this.images.has(scalar));
        if (scalars.length === 0)
            return;
        const own = layers.map((layer) => this.#variablesOf(layer.get('variables')));
        const global = this.#variablesOf(this.#root.get('variables'));
        const parallel = layers.find((layer) => layer.has('parallel'))?.get('parallel');
        for (const row of this.#matrixRows(this.images.mapping(parallel).get('matrix'))) {
            const scopes = [row, ...own, global];
            const lookup = (name) => name === '$' ? '$' : (scopes.find((scope) => scope.has(name))?.get(name) ?? null);
            for (const scalar of scalars) {
                if (!this.images.goesOn(1))
                    return;
                // Jobs run on machines of the user's own, of which the configuration may declare some.
                this.images.add(scalar, this.images.fill(scalar.value, marksOf, lookup), 'own');
            }
        }
    }
    /** A job and those that it extends, the nearest first; of several, the last wins. */
    #layersOf(name) {
        const layers = new Set();
        const waiting = [name];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const job = this.#jobs.get(next);
            if (job === undefined || layers.has(job))
                continue;
            if (layers.size === MAX_LEVELS) {
                this.images.atMost([...layers, job], MAX_LEVELS, 'jobs extended by one', (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(job.get('extends')));
                break;
            }
            layers.add(job);
            const extended = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(job.get('extends'));
            const bases = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(extended);
            this.images.atMost(bases, MAX_LEVELS, 'jobs extended by one', extended);
            for (const node of [extended, ...bases.slice(-MAX_LEVELS)]) {
                const base = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
                if (base?.type === 'scalar')
                    waiting.push(base.value);
            }
        }
        return [...layers];
    }
    /** `variables`, each a text or a mapping with a `value`. */
    #variablesOf(node) {
        const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
        const known = this.#variables.get(own);
        if (known !== undefined)
            return known;
        const variables = new Map();
        for (const [name, value] of this.images.mapping(own)) {
            const scalar = this.images.scalar(value, 'value');
            if (scalar === null)
                continue;
            const expand = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(this.images.mapping(value).get('expand'));
            const isPlain = expand?.type === 'scalar' && expand.value === 'false';
            variables.set(name, isPlain ? scalar.value.replaceAll('$', () => '$$') : scalar.value);
        }
        this.#variables.set(own, variables);
        return variables;
    }
    /** `parallel.matrix`: mappings of names to one value or a list. One row without values where there is none. */
    #matrixRows(matrix) {
        const rows = [];
        for (const item of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(matrix)) {
            const named = this.images.atMost([...this.images.mapping(item)], MAX_AXES, AXES, item);
            const axes = named.map(([name, value]) => {
                const listed = this.images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value), _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX, 'values of one name in a matrix', value);
                const values = [value, ...listed].map((node) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node));
                const texts = values.flatMap((node) => (node?.type === 'scalar' ? node.value : []));
                return [name, texts];
            });
            const made = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)(axes.filter(([, values]) => values.length > 0));
            if (made.count > _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX)
                this.images.tellOf(`more than ${_images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} ${ROWS}`, item);
            if (rows.length > _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX || !this.images.goesOn(made.rows.length + axes.length))
                break;
            for (const row of made.rows)
                rows.push(row);
        }
        return rows.length === 0 ? [new Map()] : this.images.atMost(rows, _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX, ROWS, matrix ?? null);
    }
}
const MARK = /\$\$|\$\{(\w+)\}|\$(\w+)|\$\[\[([^[\]]+)\]\]|%(\w+)%/g;
function marksOf(text) {
    return [...text.matchAll(MARK)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        name: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '$').trim(),
    }));
}


/***/ })

};
