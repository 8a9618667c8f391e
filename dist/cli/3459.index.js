export const id = 3459;
export const ids = [3459];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCharts: () => (/* binding */ renderCharts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7157);
/* harmony import */ var _readers_helm_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9657);
/* harmony import */ var _readers_helm_values_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8969);
/* harmony import */ var _readers_kubernetes_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4192);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
// Charts as Helm itself renders them (--helm): what it prints counts beside what was read of the templates, and in the
// place of what could not be worked out there.






/** Steps that starting Helm is counted as. */
const STEPS_PER_RUN = 10_000;
/** Charts of one run: each is a program that is started, once for each of its values files. */
const MAX_CHARTS = 200;
/**
 * Renders the charts of a repository, and adds what their templates name.
 * @param paths all files
 * @param byPath what was read so far; the readings of templates are replaced
 * @returns the charts that Helm could not render, and why
 */
function renderCharts(root, paths, byPath, context, helm) {
    const folders = paths.filter(_readers_helm_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isChartFile */ .Jk).map((path) => path.replace(/Chart\.yaml$/, ''));
    const outermost = folders.filter((folder) => !folders.some((other) => folder !== other && folder.startsWith(`${other}charts/`)));
    const skipped = [];
    const skip = (folder, reason) => {
        skipped.push({ path: `${folder}Chart.yaml`, line: 1, reason });
    };
    for (const folder of outermost.slice(MAX_CHARTS))
        skip(folder, `more than ${MAX_CHARTS} charts are not rendered`);
    for (const folder of outermost.slice(0, MAX_CHARTS)) {
        const values = (0,_readers_helm_values_files_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesFilesOf */ .xJ)(folder, context).slice(0, _readers_helm_values_files_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_VALUES_FILES */ .uI);
        const found = new Map();
        let isComplete = true;
        for (const over of [[], ...values.map((path) => [path])]) {
            if (!context.budget.affords(STEPS_PER_RUN)) {
                isComplete = false;
                skip(folder, 'the limit of steps is exceeded');
                break;
            }
            const rendered = helm.template((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder), over.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)));
            if ('failed' in rendered) {
                isComplete = false;
                skip(folder, over.length === 0 ? rendered.failed : `with ${over[0]}, ${rendered.failed}`);
            }
            else if (!readOutput(rendered.text, folder, context, found)) {
                isComplete = false;
                skip(folder, 'what Helm prints exceeds the limit of steps');
            }
        }
        for (const [path, uses] of found)
            byPath.set(path, merged(byPath.get(path), uses, isComplete));
    }
    return skipped;
}
/**
 * Each object of the output is behind the name of its template. Source: helm.sh/docs/helm/helm_template.
 * @returns false where the budget did not do for all of it
 */
function readOutput(text, folder, context, found) {
    for (const part of text.split(/^---[ \t]*$/m)) {
        const source = /^# Source: [^/\n]+\/(\S+)[ \t]*$/m.exec(part)?.[1];
        if (source === undefined)
            continue;
        const template = context.open(folder + source);
        const path = template === null ? `${folder}Chart.yaml` : folder + source;
        if (!context.budget.affords(part.length))
            return false;
        const uses = (0,_readers_kubernetes_read_js__WEBPACK_IMPORTED_MODULE_3__.readManifest)(new _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(path, part), context.budget)?.reading.uses ?? [];
        const at = placeIn(template ?? new _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(path, ''));
        const known = found.get(path) ?? [];
        found.set(path, known);
        for (const use of uses)
            known.push(placed(use, at));
    }
    return true;
}
/** The first image of the template: which of them it is, the output does not show. */
function placeIn(template) {
    const key = /(?<![\w-])image["']?[ \t]*:/.exec(template.text);
    return key === null ? template.location(0, 0) : template.location(key.index, key.index + key[0].length);
}
function placed(use, at) {
    const runs = use.runs.map((run) => ({
        ...run,
        location: at,
        labels: run.labels.map(({ key }) => ({ key, location: at })),
        isolation: run.isolation === null ? null : { ...run.isolation, location: at },
        runtimeClass: run.runtimeClass === null ? null : { ...run.runtimeClass, location: at },
    }));
    return { ...use, kind: 'helm', location: at, runs };
}
/** What was read of a template stays where Helm agrees: it has the place of the value. */
function merged(own, uses, isComplete) {
    const reading = own ?? (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .noReading */ .G)();
    const kept = isComplete ? reading.uses.filter(({ reference }) => reference !== null) : reading.uses;
    const known = new Set(kept.map(keyOf));
    const added = [];
    for (const use of uses) {
        const key = keyOf(use);
        if (known.has(key))
            continue;
        known.add(key);
        added.push(use);
    }
    return {
        ...reading,
        uses: [...kept, ...added],
        ...(isComplete ? { skipped: [], problems: [] } : {}),
    };
}
/** Equal for images of one name that are run alike. */
function keyOf({ reference, raw, runs }) {
    const asked = runs.map(({ workload: { os, nodeSelector, affinityTerms, tolerations }, isolation, hostProcess }) => [
        os,
        nodeSelector,
        affinityTerms,
        tolerations,
        isolation?.value ?? null,
        hostProcess,
    ]);
    return JSON.stringify([reference ?? raw, asked]);
}


/***/ })

};
