export const id = 6420;
export const ids = [6420];
export const modules = {

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReleases: () => (/* binding */ readReleases)
});

// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/readers/kubernetes/read.js + 1 modules
var read = __webpack_require__(4192);
// EXTERNAL MODULE: ./lib/readers/helm/chart.js
var helm_chart = __webpack_require__(8041);
// EXTERNAL MODULE: ./lib/readers/helm/collected.js
var helm_collected = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/readers/helm/defines.js
var defines = __webpack_require__(5301);
// EXTERNAL MODULE: ./lib/readers/helm/dependencies.js
var dependencies = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/readers/helm/index.js
var helm = __webpack_require__(9657);
// EXTERNAL MODULE: ./lib/readers/helm/read-values.js
var read_values = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/text/inline.js
var inline = __webpack_require__(6678);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
;// CONCATENATED MODULE: ./lib/readers/helm/releases/release.js
// A release as a file of the repository declares it: a chart, and the values that it is installed with.



/** A release while it is read: layers are added from the lowest on. */
class ReleaseReader {
    file;
    readerContext;
    at;
    /** The upper ones last. */
    #layers = [];
    #left = [];
    constructor(file, readerContext, at) {
        this.file = file;
        this.readerContext = readerContext;
        this.at = at;
    }
    /** Values that stand in the file as a mapping. */
    addMapping(node) {
        if ((0,yaml/* follow */.e6)(node)?.type === 'mapping')
            this.addLayers([{ file: this.file, node }]);
    }
    /** @param layers the upper ones first @throws OverBudget */
    addLayers(layers) {
        this.readerContext.budget.spend(layers.length);
        for (const layer of layers.toReversed())
            this.#layers.push(layer);
    }
    /** A values file. @param paths where it may be; the first that is there counts */
    addFile(named, paths, mayBeMissing = false) {
        for (const path of paths) {
            const file = path === null ? null : this.readerContext.open(path);
            if (file === null)
                continue;
            const layers = (0,helm_chart/* layerOf */.ZZ)(file, this.readerContext);
            if ((0,yaml/* yamlOf */.hX)(file, this.readerContext.budget).problems.length > 0 || isTemplate(layers))
                this.leave(named, 'the values file is no plain YAML');
            else
                this.addLayers(layers);
            return;
        }
        if (!mayBeMissing)
            this.leave(named, 'the values file is not in the repository');
    }
    /** One value by its path, e.g. `image.tag` as `--set` has it. */
    addParameter(name, value) {
        if (name === null || value === null)
            return;
        if (/[[\]]/.test(name.value)) {
            this.leave(name, 'items of lists are not set');
            return;
        }
        const fields = name.value.split(/(?<!\\)\./).map((field) => field.replaceAll('\\.', '.'));
        if (fields.length > MAX_FIELDS)
            return;
        this.readerContext.budget.spend(STEPS_PER_FIELD * fields.length);
        this.readerContext.budget.make(MADE * fields.length);
        this.addLayers([{ file: this.file, node: nested(fields, value) }]);
    }
    leave(at, reason) {
        this.readerContext.budget.spend(STEPS_PER_FIELD);
        this.#left.push({ at, reason });
    }
    release(chart, folders, isWithoutOwn = false) {
        const { at } = this;
        const named = folders.flatMap((folder) => (folder === null ? [] : folder === '' ? '' : `${folder}/`));
        return { at, chart, folders: named, layers: this.#layers.toReversed(), isWithoutOwn, left: this.#left };
    }
}
/** What a mapping that is made for a field costs, in steps and in characters of memory. */
const STEPS_PER_FIELD = 10;
const MADE = 500;
/** A longer path sets nothing that a chart has. */
const MAX_FIELDS = 50;
/** A mapping in mappings with a value at the end of a path, which keeps its place in its file. */
function nested(fields, value) {
    const { start, end } = value;
    return fields.reduceRight((inner, field) => {
        const key = { type: 'scalar', value: field, isNull: false, start, end: start };
        return { type: 'mapping', entries: [{ key, value: inner }], start, end };
    }, value);
}
function isTemplate(layers) {
    return layers.some(({ file }) => file.text.includes('{{'));
}
/** A path of the repository, from its root or from a folder of it; null where it leads out, or names no path. */
function pathFrom(folder, path) {
    return path.includes('{{') || path.length > MAX_PATH ? null : (0,paths/* resolveFrom */.dx)(folder, path);
}
const MAX_PATH = 4_096;

;// CONCATENATED MODULE: ./lib/readers/helm/releases/argo.js
// Argo CD's Application, and the template of an ApplicationSet. Values by parameters lie over valuesObject, that over
// values, and those over valueFiles. Source: argo-cd.readthedocs.io/en/stable/user-guide/helm, …/multiple_sources.




/** @param object of the kind Application or ApplicationSet */
function releasesOfArgo(object, file, readerContext) {
    const isSet = (0,yaml/* getText */.q4)(object, 'kind') === 'ApplicationSet';
    const spec = isSet ? (0,yaml/* getPath */.Yn)(object, 'spec', 'template', 'spec') : (0,yaml/* get */.Jt)(object, 'spec');
    const sources = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(spec, 'sources'));
    const [single] = [(0,yaml/* get */.Jt)(spec, 'source')].flatMap((source) => source ?? []);
    const all = sources.length > 0 ? sources : single === undefined ? [] : [single];
    return all.flatMap((source) => releaseOf(source, file, readerContext) ?? []);
}
function releaseOf(source, file, readerContext) {
    const path = (0,yaml/* getText */.q4)(source, 'path');
    const helm = (0,yaml/* get */.Jt)(source, 'helm');
    const chart = path ?? (0,yaml/* getText */.q4)(source, 'chart') ?? (0,yaml/* getText */.q4)(source, 'repoURL');
    if (chart === null && helm === null)
        return null;
    const folder = path === null ? null : pathFrom('', path);
    const reader = new ReleaseReader(file, readerContext, source);
    const mayBeMissing = (0,yaml/* getText */.q4)(helm, 'ignoreMissingValueFiles') === 'true';
    for (const item of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(helm, 'valueFiles'))) {
        const named = (0,yaml/* follow */.e6)(item);
        if (named?.type === 'scalar')
            reader.addFile(named, [valuesPath(named.value, folder)], mayBeMissing);
    }
    const values = (0,yaml/* getScalar */.tD)(helm, 'values');
    if (values !== null)
        reader.addLayers((0,helm_chart/* layerOf */.ZZ)((0,inline/* inlineFile */.o)(file, values), readerContext));
    reader.addMapping((0,yaml/* get */.Jt)(helm, 'valuesObject'));
    for (const item of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(helm, 'parameters')))
        reader.addParameter((0,yaml/* getScalar */.tD)(item, 'name'), (0,yaml/* getScalar */.tD)(item, 'value'));
    return reader.release(chart ?? 'of this source', [folder]);
}
/** From the chart's folder; from the root with a slash at its start, or with another source of this repository. */
function valuesPath(path, folder) {
    const fromRoot = /^(?:\/|\$[\w-]+\/)(.*)$/s.exec(path)?.[1];
    if (fromRoot !== undefined)
        return pathFrom('', fromRoot);
    return folder === null ? null : pathFrom(folder, path);
}

;// CONCATENATED MODULE: ./lib/readers/helm/releases/flux.js
// Flux's HelmRelease. Source: fluxcd.io/flux/components/helm/helmreleases, fluxcd.io/flux/components/source/helmcharts.



/** @param object of the kind HelmRelease */
function releasesOfFlux(object, file, readerContext) {
    const spec = (0,yaml/* get */.Jt)(object, 'spec');
    const template = (0,yaml/* getPath */.Yn)(spec, 'chart', 'spec');
    // The Helm operator of Flux 1 had the path of a chart in git beside its URL.
    const chart = (0,yaml/* getText */.q4)(template, 'chart') ??
        (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(spec, 'chart'), 'path') ??
        (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(spec, 'chartRef'), 'name') ??
        // A patch of a release that stands elsewhere has values alone.
        ((0,yaml/* get */.Jt)(spec, 'values') === null ? null : 'of the release that this one changes');
    const source = (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(template, 'sourceRef'), 'kind');
    if (chart === null)
        return [];
    const reader = new ReleaseReader(file, readerContext, object);
    const files = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(template, 'valuesFiles')).map(yaml/* follow */.e6);
    for (const named of files)
        if (named?.type === 'scalar')
            reader.addFile(named, [pathFrom('', named.value)]);
    for (const from of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(spec, 'valuesFrom')))
        reader.leave(from, 'values of ConfigMaps and Secrets are not applied');
    const rendered = (0,yaml/* get */.Jt)(spec, 'postRenderers');
    if (rendered !== null)
        reader.leave(rendered, 'postRenderers are not applied');
    reader.addMapping((0,yaml/* get */.Jt)(spec, 'values'));
    const isPath = source !== 'HelmRepository' && (0,yaml/* get */.Jt)(spec, 'chart') !== null;
    const folders = isPath ? [pathFrom('', chart), pathFrom((0,paths/* folderOf */.yS)(file.path), chart)] : [];
    return [reader.release(chart, folders, files.length > 0)];
}

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
;// CONCATENATED MODULE: ./lib/readers/helm/releases/helmfile.js
// Helmfiles, as far as they are literal: no template of theirs is rendered. Source: helmfile.readthedocs.io/en/latest.




/** Lines of nothing but actions become empty: the places of all others stay. */
function withoutActions(file) {
    const text = file.text.replace(/^[ \t]*\{\{[^\n]*\}\}[ \t]*$/gm, (line) => ' '.repeat(line.length));
    return new source_file/* SourceFile */.s(file.path, text);
}
/** The releases of a helmfile whose lines of actions are empty. */
function releasesOfHelmfile(file, readerContext) {
    const { documents } = (0,yaml/* yamlOf */.hX)(file, readerContext.budget);
    return documents.flatMap((document) => (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'releases')).flatMap((item) => helmfile_releaseOf(item, file, readerContext) ?? []));
}
function helmfile_releaseOf(item, file, readerContext) {
    const chart = (0,yaml/* getText */.q4)(item, 'chart');
    if (chart === null)
        return null;
    const folder = (0,paths/* folderOf */.yS)(file.path);
    const reader = new ReleaseReader(file, readerContext, item);
    for (const value of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(item, 'values'))) {
        const own = (0,yaml/* follow */.e6)(value);
        if (own?.type === 'mapping')
            reader.addMapping(own);
        else if (own?.type === 'scalar' && /\{\{|\.gotmpl$/.test(own.value))
            reader.leave(own, 'templates of helmfiles are not rendered');
        else if (own?.type === 'scalar')
            reader.addFile(own, [pathFrom(folder, own.value)]);
    }
    for (const set of (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(item, 'set')))
        reader.addParameter((0,yaml/* getScalar */.tD)(set, 'name'), (0,yaml/* getScalar */.tD)(set, 'value'));
    if (chart.includes('{{'))
        reader.leave(item, 'templates of helmfiles are not rendered');
    // Only a path begins with a dot or leads to a chart's folder; anything else is a chart of a repository.
    return reader.release(chart, [pathFrom(folder, chart)]);
}

// EXTERNAL MODULE: ./lib/readers/helm/releases/is-helmfile.js
var is_helmfile = __webpack_require__(5597);
// EXTERNAL MODULE: ./lib/readers/helm/render-file.js + 7 modules
var render_file = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/readers/helm/values-files.js
var values_files = __webpack_require__(8969);
;// CONCATENATED MODULE: ./lib/readers/helm/read-releases.js
// Files that install charts of the repository with values of their own: Flux's HelmReleases, Argo CD's Applications,
// helmfiles, and charts that depend on others by a path. Each renders the chart's templates once more.















/** Releases of one file, of which more are not rendered. */
const MAX_RELEASES = 200;
/** A chart may be a part of a release under several names; each is rendered. */
const MAX_NAMES = 10;
/** Characters that are searched in a step. */
const SEARCHED = 64;
/** Words of values that ask for Windows, whatever their chart makes of them. */
const ASKS_FOR_WINDOWS = /windows|nanoserver|servercore|ltsc20/i;
const readReleases = (file, readerContext) => {
    const collected = new helm_collected/* Collected */.i(readerContext.budget);
    const reader = new ReleasesReader(file, readerContext, collected);
    try {
        if ((0,helm/* isChartFile */.Jk)(file.path))
            reader.readChart();
        else if ((0,is_helmfile/* isHelmfile */.h)(file.path))
            reader.readHelmfile();
        else
            reader.readObjects();
    }
    catch (error) {
        if (!(error instanceof budget/* OverBudget */.sg))
            throw error;
        collected.problem({
            location: file.location(0, 0),
            message: `rendering the charts that it installs ${error.message}`,
        });
    }
    const { reading } = collected;
    if ((0,helm/* isChartFile */.Jk)(file.path) || (0,is_helmfile/* isHelmfile */.h)(file.path))
        return structuredClone(reading);
    const objects = (0,read.readKubernetes)(file, readerContext);
    if (objects !== null) {
        reading.uses.push(...objects.uses);
        reading.problems.push(...objects.problems);
        reading.runtimeClasses.push(...objects.runtimeClasses);
        reading.ignores.push(...objects.ignores);
    }
    return structuredClone(reading);
};
class ReleasesReader {
    file;
    readerContext;
    collected;
    constructor(file, readerContext, collected) {
        this.file = file;
        this.readerContext = readerContext;
        this.collected = collected;
    }
    /** The charts that a chart depends on by a path, with its values for them. */
    readChart() {
        const folder = this.file.path.slice(0, this.file.path.lastIndexOf('/') + 1);
        const elsewhere = (0,dependencies/* membersOf */.lS)(folder, this.readerContext).filter(({ by }) => by !== null);
        if (elsewhere.length === 0)
            return;
        for (const installation of (0,values_files/* installationsOf */.lH)(folder, this.readerContext).installations)
            for (const member of elsewhere)
                this.#renderMember(member, installation);
    }
    readHelmfile() {
        const file = withoutActions(this.file);
        if (file.text !== this.file.text)
            this.collected.skip(this.file.location(0, 0), 'the templates of this helmfile are not rendered');
        for (const { offset, message } of (0,yaml/* yamlOf */.hX)(file, this.readerContext.budget).problems)
            this.collected.skip(file.location(offset, offset), `the helmfile cannot be read: ${message}`);
        this.#readReleases(releasesOfHelmfile(file, this.readerContext));
    }
    readObjects() {
        const { documents } = (0,yaml/* yamlOf */.hX)(this.file, this.readerContext.budget);
        this.#readReleases(documents.flatMap((document) => this.#releasesOf(document)));
    }
    #releasesOf(object) {
        switch ((0,yaml/* getText */.q4)(object, 'kind')) {
            case 'HelmRelease':
                return releasesOfFlux(object, this.file, this.readerContext);
            case 'Application':
            case 'ApplicationSet':
                return (0,yaml/* getText */.q4)(object, 'apiVersion')?.startsWith('argoproj.io/') === true
                    ? releasesOfArgo(object, this.file, this.readerContext)
                    : [];
            default:
                return [];
        }
    }
    #readReleases(releases) {
        for (const release of releases.slice(0, MAX_RELEASES))
            this.#readRelease(release);
        const past = releases[MAX_RELEASES];
        if (past !== undefined)
            this.#skip(past.at, `more than ${MAX_RELEASES} releases stand in one file; the others are not rendered`);
    }
    #readRelease({ at, chart, folders, layers, isWithoutOwn, left }) {
        const folder = folders.find((one) => (0,helm_chart/* isChart */.VZ)(one, this.readerContext));
        if (folder === undefined) {
            this.#readUnrendered(at, chart, layers);
            return;
        }
        for (const { at: place, reason } of left)
            this.#skip(place, reason);
        const plain = (0,helm_chart/* plainInstallation */.$K)(folder);
        const installation = { ...plain, layers, isWithoutOwn };
        if (layers.length === 0 && !isWithoutOwn)
            return;
        for (const member of (0,dependencies/* membersOf */.lS)(folder, this.readerContext))
            this.#renderMember(member, installation, plain);
    }
    /** Of a chart that is not in the repository, its values are all that is known. */
    #readUnrendered(at, chart, layers) {
        const asking = layers.filter(({ file, node }) => {
            if (node === null)
                return false;
            this.readerContext.budget.spend(1 + (node.end - node.start) / SEARCHED);
            return ASKS_FOR_WINDOWS.test(file.text.slice(node.start, node.end));
        });
        if (asking.length === 0)
            return;
        for (const { file, node } of asking) {
            if (node === null)
                continue;
            (0,read_values.readImages)(file, node, this.readerContext.budget, this.collected.reading.uses, (offset, message) => this.collected.problem({ location: file.location(offset, offset), message }));
        }
        this.#skip(at, `the chart ${chart} is not in the repository, so that what it makes of its values is not known`);
    }
    /** Renders a chart of a release. @param beside what is known of it already */
    #renderMember(member, installation, beside) {
        for (const own of this.#installationsOf(member, installation)) {
            const plain = member.by === null && beside !== undefined ? beside : (0,helm_chart/* plainInstallation */.$K)(member.folder);
            for (const path of (0,defines/* filesIn */.n)(`${member.folder}templates`, this.readerContext)) {
                const file = read_releases_isTemplate(path) ? this.readerContext.open(path) : null;
                if (file === null || !file.text.includes('{{'))
                    continue;
                const template = new render_file/* TemplateFile */.B(file, member.folder, installation.folder, this.readerContext, this.collected);
                template.readBeside(plain, own);
            }
        }
    }
    /** How a chart of a release is installed: one that is elsewhere has the values of who depends on it. */
    #installationsOf(member, installation) {
        const { folder, by } = member;
        if (by === null)
            return [installation];
        const known = this.#installations.get(installation) ?? new Map();
        this.#installations.set(installation, known);
        const before = known.get(member);
        if (before !== undefined)
            return before;
        const made = this.#installationsOf(by.parent, installation).flatMap((outer) => (0,helm_chart/* layersOf */.w)(by.parent.folder, outer, this.readerContext).flatMap(({ own, globals }) => by.names.map((name) => ({
            folder,
            layers: (0,helm_chart/* under */.hG)(own, name),
            globals: [...globals, ...(0,helm_chart/* under */.hG)(own, 'global')],
        }))));
        known.set(member, made.slice(0, MAX_NAMES));
        return made.slice(0, MAX_NAMES);
    }
    #installations = new WeakMap();
    #skip(node, message) {
        this.collected.skip(this.file.location(node.start, node.start), message);
    }
}
/** A file that Helm renders, and that is no helper. */
function read_releases_isTemplate(path) {
    return /(?:^|\/)[^_/][^/]*\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHelmValues: () => (/* binding */ readHelmValues),
/* harmony export */   readImages: () => (/* binding */ readImages)
/* harmony export */ });
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5382);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7157);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4128);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6872);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8041);
/* harmony import */ var _values_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8969);
// Images that a chart's values name by parts, where no template that could be read takes them up.








/** What is kept of an image, in characters. */
const KEPT_OF_IMAGE = 1_000;
const readHelmValues = (file, readerContext) => {
    if (chartOf(file.path, readerContext) === null)
        return null;
    const reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .noReading */ .G)();
    const cut = (offset, message) => {
        reading.problems.push({ location: file.location(offset, offset), message });
    };
    const { documents, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlOf */ .hX)(file, readerContext.budget);
    for (const { offset, message, isCut } of problems)
        if (isCut)
            cut(offset, message);
    const [values] = documents;
    if (values === undefined)
        return reading;
    readImages(file, values, readerContext.budget, reading.uses, cut);
    return reading;
};
/**
 * The images that values name by parts.
 * @param uses takes them up one by one
 * @param cut receives the place where the budget ends
 */
function readImages(file, values, budget, uses, cut) {
    let at = values.start;
    try {
        for (const mapping of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .walkMappings */ .j6)(values, budget)) {
            at = mapping.start;
            const image = imageIn(mapping);
            if (image === null)
                continue;
            budget.make(KEPT_OF_IMAGE);
            uses.push(useOf(file, image));
        }
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        cut(at, `the rest is skipped: reading ${error.message}`);
    }
}
/** The folder of the chart that values lie beside, or in the folder `values` of. */
function chartOf(path, readerContext) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    const folders = [
        ...(name === 'values.yaml' || (0,_values_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isValuesFile */ .P5)(name) ? [folder] : []),
        ...(/(?:^|\/)values\/$/.test(folder) ? [folder.replace(/values\/$/, '')] : []),
    ];
    return folders.find((at) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .isChart */ .VZ)(at, readerContext)) ?? null;
}
function useOf(file, { place, reference }) {
    return (0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_6__/* .imageUse */ .Fe)({
        kind: 'helm',
        location: file.location(place.start, place.end),
        raw: place.value,
        reference,
        foundIn: { kind: 'values' },
    });
}
/** A repository with a tag or a digest, whose name shows a Windows release: others may be of any system. */
function imageIn(mapping) {
    const [registry, repository, tag, digest] = ['registry', 'repository', 'tag', 'digest'].map((key) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(mapping, key));
    if (repository == null || (tag == null && digest == null))
        return null;
    const name = registry?.value ? `${registry.value}/${repository.value}` : repository.value;
    const reference = `${name}${tag?.value ? `:${tag.value}` : ''}${digest?.value ? `@${digest.value}` : ''}`;
    const parsed = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseReference */ .F)(reference);
    if (parsed === null || (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readReference */ .Wf)(parsed).versions.length === 0)
        return null;
    return { place: tag?.value ? tag : digest?.value ? digest : repository, reference };
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

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.


const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' ? ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(MOVED, repository) ?? null) : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name names: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


/***/ })

};
