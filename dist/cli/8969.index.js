export const id = 8969;
export const ids = [8969];
export const modules = {

/***/ 8041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ plainInstallation),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   Zk: () => (/* binding */ turnedOffBy),
/* harmony export */   hG: () => (/* binding */ under),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _text_recent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(596);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2351);
// A chart: its values, those that are laid over them, and the templates that it and its dependencies define.




/** Values of charts that are kept: those of one release are read one after the other. */
const MAX_KEPT = 100;
/** A chart may be a part of another under several names; each is rendered. */
const MAX_NAMES = 10;
const kept = new WeakMap();
const numbers = new WeakMap();
let installations = 0;
/** The chart by itself, with its own values. */
function plainInstallation(folder) {
    return { folder, layers: [], globals: [] };
}
function isChart(folder, readerContext) {
    return readerContext.open(`${folder}Chart.yaml`) !== null;
}
/**
 * What `$` is in the templates of a chart: one for each name under which the chart is a part of the one installed.
 * @param folder the chart's, with a slash at its end
 * @param assumed values that are rendered as if they were others
 * @param more values that no file has, over all others
 * @throws OverBudget
 */
function rootsOf(folder, installation, readerContext, assumed, more = []) {
    const about = readerContext.open(`${folder}Chart.yaml`);
    if (about === null)
        return [];
    return layersOf(folder, installation, readerContext).map(({ own, globals }) => {
        const made = new _values_js__WEBPACK_IMPORTED_MODULE_2__/* .Values */ .JL(readerContext.budget, assumed);
        const top = made.in([...more, ...own]);
        const values = globals.length === 0 ? top : withGlobals(top, made.in(globals));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictOf */ .Mv)(new Map([
            // A chart without values has an empty mapping of them.
            ['Values', values === _values_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictOf */ .Mv)(new Map()) : values],
            ['Chart', metadataOf(made.in(layerOf(about, readerContext)))],
            ['Release', releaseValue()],
            ['Capabilities', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV],
            ['Files', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV],
            ['Template', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV],
            ['Subcharts', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV],
        ]));
    });
}
/** What a user gives to Helm; its texts decide nothing here. */
function releaseValue() {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictOf */ .Mv)(new Map([
        ['Name', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('release-name')],
        ['Namespace', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('default')],
        ['Service', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Helm')],
        ['IsInstall', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('true', [], true)],
        ['IsUpgrade', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('false', [], true)],
        ['Revision', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('1', [], true)],
    ]));
}
/** A parent's values for its part lie over the part's own. @throws OverBudget */
function layersOf(folder, installation, readerContext) {
    const known = kept.get(readerContext) ?? new _text_recent_js__WEBPACK_IMPORTED_MODULE_3__/* .Recent */ .g(MAX_KEPT);
    kept.set(readerContext, known);
    const number = numbers.get(installation) ?? ++installations;
    numbers.set(installation, number);
    const key = `${number} ${folder}`;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const made = makeLayers(folder, installation, readerContext);
    known.set(key, made, 1);
    return made;
}
function makeLayers(folder, installation, readerContext) {
    const isBare = folder === installation.folder && installation.isWithoutOwn === true;
    const own = isBare ? [] : layerOf(readerContext.open(`${folder}values.yaml`), readerContext);
    if (folder === installation.folder) {
        return [{ own: [...installation.layers, ...own], globals: installation.globals }];
    }
    const [above, name] = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(folder);
    if (name === null || !isChart(above, readerContext))
        return [{ own, globals: [] }];
    const names = namesIn(above, name, readerContext);
    return layersOf(above, installation, readerContext)
        .flatMap((upper) => names.map((called) => ({
        own: [...under(upper.own, called), ...own],
        globals: [...upper.globals, ...under(upper.own, 'global')],
    })))
        .slice(0, MAX_NAMES);
}
/** What a part of a chart is called there: by its aliases, else by its own name. */
function namesIn(above, name, readerContext) {
    const named = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .dependenciesOf */ .hk)(above, readerContext).filter((dependency) => dependency.name === name);
    return named.length === 0 ? [name] : [...new Set(named.map(({ alias }) => alias ?? name))];
}
/**
 * The value that keeps a part of a chart, or a chart that it is a part of, from being rendered.
 * @returns null where it is rendered
 * @throws OverBudget
 */
function turnedOffBy(folder, installation, readerContext) {
    if (folder === installation.folder)
        return null;
    const [above, name] = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .parentOf */ .gN)(folder);
    if (name === null || !isChart(above, readerContext))
        return null;
    const named = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_1__/* .dependenciesOf */ .hk)(above, readerContext).filter((dependency) => dependency.name === name);
    const [first] = named;
    const upper = layersOf(above, installation, readerContext).flatMap(({ own }) => own);
    // Under several names it is rendered where one of them is on.
    const off = named.map(({ conditions }) => falseAt(conditions, upper));
    const origin = first === undefined || off.includes(null) ? null : (off[0] ?? null);
    return origin ?? turnedOffBy(above, installation, readerContext);
}
/** The first value at one of some paths, where it is false. */
function falseAt(paths, layers) {
    for (const path of paths) {
        const found = path
            .split('.')
            .slice(0, MAX_FIELDS)
            .reduce(under, [...layers]);
        const [layer] = found;
        const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(layer?.node);
        if (layer === undefined || scalar?.type !== 'scalar' || !/^(?:true|false)$/.test(scalar.value))
            continue;
        if (scalar.value === 'true')
            return null;
        const message = `${path} is false here; it is rendered with true in its place`;
        return { ...layer.file.location(scalar.start, scalar.end), message };
    }
    return null;
}
/** A longer path leads to no value. */
const MAX_FIELDS = 50;
/** The layers of what is under a key. */
function under(layers, key) {
    return layers.flatMap((layer) => {
        const inner = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(layer.node, key);
        return inner === null ? [] : [{ ...layer, node: inner }];
    });
}
/** A values file; none where it is not there, or empty. */
function layerOf(file, { budget }) {
    if (file === null)
        return [];
    const [node] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file, budget).documents;
    return node === undefined ? [] : [{ file, node }];
}
/** `global` is the same in all charts of a release: the outermost comes first. */
function withGlobals(values, globals) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isDict */ .Zm)(values))
        return values;
    const own = values.get('global');
    const both = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isDict */ .Zm)(own) && (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isDict */ .Zm)(globals) ? dictOver(globals, own) : globals;
    const top = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictOf */ .Mv)(new Map([['global', both]]));
    return dictOver(top, values);
}
/** A mapping, and under it another that has what is not in it. */
function dictOver(upper, lower) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictFrom */ .j$)(() => [...new Set([...upper.keys(), ...lower.keys()])], (key) => {
        const found = upper.get(key);
        return found === _values_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ ? lower.get(key) : found;
    });
}
/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(fields) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isDict */ .Zm)(fields))
        return _values_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN */ .HV;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .dictFrom */ .j$)(() => fields.keys(), (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`));
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aS: () => (/* binding */ absentFrom),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   y7: () => (/* binding */ outermostOf)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
// The charts that a chart depends on: in its folder `charts`, or elsewhere in the repository by a path.
// Source: helm.sh/docs/topics/charts#chart-dependencies.


/** Dependencies of one chart, and charts of one release, of which more are not looked at. */
const MAX_DEPENDENCIES = 200;
/** Paths of one condition of which more are not looked at. */
const MAX_CONDITIONS = 20;
/**
 * What a chart says of its dependencies, in Chart.yaml or in the requirements.yaml of old ones.
 * @param folder with a slash at its end
 */
function dependenciesOf(folder, readerContext) {
    return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const file = readerContext.open(`${folder}${name}`);
        if (file === null)
            return [];
        const [root] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file, readerContext.budget).documents;
        const listed = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(root, 'dependencies')).slice(0, MAX_DEPENDENCIES);
        readerContext.budget.spend(listed.length);
        return listed.flatMap((item) => {
            const called = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(item, 'name');
            if (called === null)
                return [];
            const repository = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(item, 'repository');
            const conditions = ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(item, 'condition') ?? '')
                .split(',')
                .flatMap((path) => path.trim() || [])
                .slice(0, MAX_CONDITIONS);
            const alias = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(item, 'alias');
            return [{ name: called, alias, conditions, repository, folder: pathOf(folder, repository) }];
        });
    });
}
function pathOf(folder, repository) {
    const path = /^file:\/\/(.*)$/s.exec(repository ?? '')?.[1];
    const resolved = path === undefined ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(folder.replace(/\/$/, ''), path);
    return resolved === null || resolved === '' ? null : `${resolved}/`;
}
/**
 * A chart and all that it depends on, as far as they are in the repository.
 * @param folder the outermost chart's
 * @throws OverBudget
 */
function membersOf(folder, readerContext) {
    const members = new Map([[folder, { folder, depth: 0, by: null }]]);
    for (const member of members.values()) {
        const depth = member.depth + 1;
        const inside = partsOf(member.folder, readerContext).map((part) => ({ folder: part, depth, by: null }));
        const named = dependenciesOf(member.folder, readerContext);
        const elsewhere = named.flatMap(({ folder: path, name, alias }) => {
            const isInside = inside.some((part) => part.folder === `${member.folder}charts/${name}/`);
            const found = path ?? (isInside ? null : besideOf(member.folder, name, readerContext));
            return found === null ? [] : { folder: found, depth, by: { parent: member, names: [alias ?? name] } };
        });
        for (const part of [...inside, ...elsewhere]) {
            if (members.size >= MAX_DEPENDENCIES)
                return [...members.values()];
            if (members.has(part.folder) || readerContext.open(`${part.folder}Chart.yaml`) === null)
                continue;
            members.set(part.folder, part);
        }
    }
    return [...members.values()];
}
/** Folders beside a chart's in which the charts that it depends on are looked for. */
const MAX_BESIDE = 50;
/**
 * A chart that another gets from a repository of charts, and that stands beside it in this one: in the same folder, or
 * in one beside that, e.g. `library/common` for `charts/web`.
 */
function besideOf(folder, name, readerContext) {
    if (!/^[\w.-]{1,100}$/.test(name))
        return null;
    const parent = folder.replace(/[^/]+\/$/, '');
    const above = parent.replace(/[^/]+\/$/, '');
    if (parent === folder)
        return null;
    const folders = readerContext.list(above.replace(/\/$/, '')).filter((entry) => entry.endsWith('/'));
    const beside = parent === above ? [] : folders.slice(0, MAX_BESIDE).map((entry) => above + entry);
    for (const candidate of [parent, ...beside]) {
        const file = readerContext.open(`${candidate}${name}/Chart.yaml`);
        const [root] = file === null ? [] : (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file, readerContext.budget).documents;
        if (root !== undefined && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(root, 'name') === name)
            return `${candidate}${name}/`;
    }
    return null;
}
/** The folders in a chart's `charts`. */
function partsOf(folder, readerContext) {
    return readerContext
        .list(`${folder}charts`)
        .filter((name) => name.endsWith('/'))
        .map((name) => `${folder}charts/${name}`);
}
/** Dependencies of a chart, or of one that it depends on, that are not in the repository: their names. */
function absentFrom(members, readerContext) {
    const present = new Set(members.map(({ folder }) => folder.slice(0, -1).split('/').at(-1)));
    const names = members.flatMap(({ folder }) => dependenciesOf(folder, readerContext).flatMap(({ name, folder: path }) => {
        const isThere = path !== null && members.some((member) => member.folder === path);
        return isThere || present.has(name) ? [] : name;
    }));
    return [...new Set(names)];
}
/** The folder of the chart that a chart is a part of, and what it is called there; null where it stands alone. */
function parentOf(folder) {
    const start = parentStart(folder);
    const match = /^(.*?)charts\/([^/]+)\/$/s.exec(folder.slice(start));
    return match === null ? ['', null] : [`${folder.slice(0, start)}${match[1]}`, match[2] ?? null];
}
/** Where the innermost chart that may hold this one begins. */
function parentStart(folder) {
    const inner = folder.lastIndexOf('charts/', folder.length - 2);
    const outer = inner <= 0 ? -1 : folder.lastIndexOf('charts/', inner - 1);
    return outer < 0 ? 0 : folder.indexOf('/', outer + 'charts/'.length) + 1;
}
/** The outermost chart that a chart is a part of: it is installed as a whole. */
function outermostOf(folder, readerContext) {
    let outermost = folder;
    for (let [above, name] = parentOf(folder); name !== null; [above, name] = parentOf(outermost)) {
        if (readerContext.open(`${above}Chart.yaml`) === null)
            break;
        outermost = above;
    }
    return outermost;
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ isValuesFile),
/* harmony export */   lH: () => (/* binding */ installationsOf),
/* harmony export */   uI: () => (/* binding */ MAX_VALUES_FILES),
/* harmony export */   xJ: () => (/* binding */ valuesFilesOf)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8041);
// The values files that lie beside a chart, each of which is laid over its values.yaml as `helm -f` does.


/** Values files of one chart that are rendered: each renders all of its templates once more. */
const MAX_VALUES_FILES = 30;
const OWN = 'values.yaml';
/** `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`, but not a chart's own `values.yaml`. */
function isValuesFile(name) {
    return name !== OWN && /^(?:values(?:[-_.].+)?|.+[-_.]values)\.ya?ml$/i.test(name);
}
/**
 * The values files beside a chart, and in its folder `values`.
 * @param folder the chart's, with a slash at its end
 * @returns their paths, in the order of their names
 */
function valuesFilesOf(folder, readerContext) {
    const beside = readerContext.list(folder.replace(/\/$/, '')).filter(isValuesFile);
    const inside = readerContext
        .list(`${folder}values`)
        .filter((name) => /\.ya?ml$/i.test(name))
        .map((name) => `values/${name}`);
    return [...beside, ...inside].map((name) => folder + name);
}
/**
 * The ways in which a chart is installed, as far as its own folder tells: with its own values, and with each of the
 * values files beside it.
 * @param folder the outermost chart's
 */
function installationsOf(folder, readerContext) {
    const files = valuesFilesOf(folder, readerContext);
    const over = files.slice(0, MAX_VALUES_FILES).flatMap((path) => {
        const layers = (0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)(readerContext.open(path), readerContext);
        const isMapping = layers.some(({ node }) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node)?.type === 'mapping');
        return isMapping ? [{ folder, layers, globals: [] }] : [];
    });
    return { installations: [(0,_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .plainInstallation */ .$K)(folder), ...over], left: files.slice(MAX_VALUES_FILES) };
}


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   JL: () => (/* binding */ Values),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Mv: () => (/* binding */ dictOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   Zm: () => (/* binding */ isDict),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   j$: () => (/* binding */ dictFrom)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
// What a template computes with: texts that know where they come from, lists and mappings of them, and what is not known.

/** Not known here: what another function gives, what a user gives to Helm, what a cluster says. */
const UNKNOWN = Symbol('unknown');
/** There is no such value. */
const NOTHING = Symbol('nothing');
/** More places than this explain no text. */
const MAX_ORIGINS = 20;
/** A longer text is no number that anything is decided by. */
const MAX_BARE = 50;
function text(content, origins = [], bare = false, marks = []) {
    return {
        kind: 'text',
        text: content,
        bare: bare && content.length <= MAX_BARE,
        origins,
        marks,
        scalar: null,
    };
}
function truth(value) {
    return text(String(value), [], true);
}
/** The places of all texts among values, each once. */
function originsOf(values) {
    const lists = values.flatMap((value) => (isText(value) && value.origins.length > 0 ? [value.origins] : []));
    return lists.length < 2 ? (lists[0] ?? []) : union(lists);
}
/** Each place once. */
function union(lists) {
    const all = new Set();
    for (const origins of lists) {
        for (const origin of origins) {
            if (all.size === MAX_ORIGINS)
                return [...all];
            all.add(origin);
        }
    }
    return [...all];
}
function isText(value) {
    return typeof value === 'object' && value.kind === 'text';
}
function isList(value) {
    return typeof value === 'object' && value.kind === 'list';
}
function isDict(value) {
    return typeof value === 'object' && value.kind === 'dict';
}
/** What Go's templates take for true; null where it is not known. */
function isTrue(value) {
    if (value === UNKNOWN)
        return null;
    if (value === NOTHING)
        return false;
    switch (value.kind) {
        case 'text':
            return value.bare ? value.text !== 'false' && !/^-?0*(?:\.0*)?$/.test(value.text) : value.text !== '';
        case 'list':
            return value.items.length > 0;
        case 'dict':
            return value.keys().length > 0;
    }
}
function dictOf(map) {
    return dictFrom(() => [...map.keys()], (key) => map.get(key) ?? NOTHING);
}
/**
 * A mapping whose values are made when they are first asked for.
 * @param makeKeys all keys, each once
 */
function dictFrom(makeKeys, make) {
    const put = new Map();
    let keys = null;
    let listed = [];
    const allKeys = () => {
        if (keys !== null)
            return keys;
        listed = [...new Set([...makeKeys(), ...put.keys()])];
        keys = new Set(listed);
        return keys;
    };
    return {
        kind: 'dict',
        keys() {
            allKeys();
            return listed;
        },
        get: (key) => put.get(key) ?? make(key),
        set(key, value) {
            put.set(key, value);
            if (keys === null || keys.has(key))
                return;
            keys.add(key);
            listed.push(key);
        },
    };
}
function listOf(values) {
    return { kind: 'list', items: values };
}
/** What is kept of a value, in characters: its object, its place and its name. */
const KEPT_OF_VALUE = 500;
/** A longer name of a value is cut: it is for people. */
const MAX_PATH = 200;
/** The values of one chart's files. */
class Values {
    budget;
    assumed;
    /** Nodes that no other layer changes: aliases may lead to one by very many paths. */
    #alone = new WeakMap();
    /** @param budget pays for each value when it is first asked for */
    constructor(budget, assumed = new Map()) {
        this.budget = budget;
        this.assumed = assumed;
    }
    /**
     * @param layers the upper ones first
     * @param path what templates call it, e.g. `image.tag`
     */
    in(layers, path = '') {
        const found = layers.flatMap((layer) => {
            const node = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(layer.node);
            return node === null || (node.type === 'scalar' && node.isNull) ? [] : [{ ...layer, node }];
        });
        const [top] = found;
        if (top === undefined)
            return NOTHING;
        const mappings = found.filter(({ node }) => node.type === 'mapping');
        const isAlone = top.node.type !== 'mapping' || mappings.length === 1;
        const known = isAlone ? this.#alone.get(top.node) : undefined;
        if (known !== undefined)
            return known;
        this.budget.make(KEPT_OF_VALUE);
        const value = top.node.type === 'scalar'
            ? this.#text(top, top.node, path)
            : top.node.type === 'sequence'
                ? this.#list(top.file, top.node, path)
                : this.#layered(mappings, path);
        if (isAlone)
            this.#alone.set(top.node, value);
        return value;
    }
    #text({ file, isAssumed }, scalar, path) {
        const raw = file.text.slice(scalar.start, scalar.end);
        const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
        const value = this.assumed.get(scalar) ?? scalar.value;
        const bare = !isQuoted && raw.length <= MAX_BARE && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(value);
        if (isAssumed)
            return text(value, [], bare);
        const origin = {
            ...file.location(scalar.start, scalar.end),
            message: `${path} is set here`,
            value,
        };
        const place = { file, start: scalar.start, end: scalar.end };
        const marks = value === '' ? [] : [{ at: 0, length: value.length, origins: [origin], place }];
        return { ...text(value, [origin], bare, marks), scalar };
    }
    #list(file, sequence, path) {
        let made = null;
        const make = () => {
            this.budget.spend((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(sequence).length);
            return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(sequence).map((node) => this.in([{ file, node }], path));
        };
        return {
            kind: 'list',
            get items() {
                made ??= make();
                return made;
            },
        };
    }
    /** A parent chart's values lie over those of its part. */
    #layered(layers, path) {
        const known = new Map();
        const makeKeys = () => {
            const lists = layers.map(({ node }) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(node));
            this.budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
            return [...new Set(lists.flatMap((list) => list.map(({ key }) => key.value)))];
        };
        const make = (key) => {
            this.budget.spend(layers.length);
            const inner = layers.flatMap((layer) => {
                const node = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(layer.node, key);
                return node === null ? [] : [{ ...layer, node }];
            });
            return this.in(inner, (path === '' ? key : `${path}.${key}`).slice(0, MAX_PATH));
        };
        return dictFrom(makeKeys, (key) => {
            const value = known.get(key) ?? make(key);
            if (value !== NOTHING)
                known.set(key, value);
            return value;
        });
    }
}
/** The value at the end of a path. */
function at(value, fields) {
    let found = value;
    for (const field of fields) {
        if (found === UNKNOWN)
            return UNKNOWN;
        if (found === NOTHING || found.kind !== 'dict')
            return NOTHING;
        found = found.get(field);
    }
    return found;
}


/***/ })

};
