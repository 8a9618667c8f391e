export const id = 4374;
export const ids = [4374];
export const modules = {

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHelm: () => (/* binding */ readHelm)
});

// EXTERNAL MODULE: ./lib/readers/helm/chart.js
var chart = __webpack_require__(8041);
// EXTERNAL MODULE: ./lib/readers/helm/collected.js
var helm_collected = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/readers/helm/dependencies.js
var dependencies = __webpack_require__(596);
// EXTERNAL MODULE: ./lib/readers/helm/render-file.js + 7 modules
var render_file = __webpack_require__(3372);
// EXTERNAL MODULE: ./lib/readers/helm/values-files.js
var values_files = __webpack_require__(8969);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
;// CONCATENATED MODULE: ./lib/readers/helm/values-problems.js
// Values of a chart that cannot be read: said once, by the first of its templates.


const reported = new WeakMap();
/**
 * @param folder the chart's
 * @param outermost the folder of the chart that is installed
 * @param left values files that are not rendered
 */
function problemsOfValues(folder, outermost, left, readerContext) {
    const known = reported.get(readerContext) ?? new Set();
    reported.set(readerContext, known);
    const isNew = (key) => !known.has(key) && known.add(key) !== undefined;
    const problems = [
        `${folder}values.yaml`,
        `${outermost}values.yaml`,
        ...(0,values_files/* valuesFilesOf */.xJ)(outermost, readerContext),
    ]
        .filter(isNew)
        .flatMap((path) => {
        const file = readerContext.open(path);
        if (file === null)
            return [];
        return (0,yaml/* yamlOf */.hX)(file, readerContext.budget).problems.map(({ message, offset }) => {
            const { line } = file.location(offset, offset);
            return {
                message: `the values of its chart cannot be read (${path}:${line}: ${message})`,
                problem: `the values of its chart cannot be read (${path}: ${message})`,
            };
        });
    });
    if (left.length > 0 && isNew(`${outermost} left`)) {
        const [first] = left;
        problems.push({
            message: `${left.length} values files of its chart, from ${first} on, are not rendered`,
            problem: 'not all values files of its chart are rendered',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/readers/helm/read.js
// Templates of Helm charts, as far as their values get without Helm.






const readHelm = (file, readerContext) => {
    const folder = chartOf(file.path, readerContext);
    if (folder === null)
        return null;
    const outermost = (0,dependencies/* outermostOf */.y7)(folder, readerContext);
    const { installations, left } = (0,values_files/* installationsOf */.lH)(outermost, readerContext);
    const collected = new helm_collected/* Collected */.i(readerContext.budget);
    const location = file.location(0, 0);
    for (const problem of problemsOfValues(folder, outermost, left, readerContext))
        collected.problem({ location, ...problem });
    new render_file/* TemplateFile */.B(file, folder, outermost, readerContext, collected).readUnder(installations);
    // The texts of a reading are parts of what was rendered, all of which they would keep in memory.
    return structuredClone(collected.reading);
};
/** The chart that a template is of: of the folders that hold a `templates`, the nearest that is a chart's. */
function chartOf(path, readerContext) {
    const folders = [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index));
    return folders.reverse().find((folder) => (0,chart/* isChart */.VZ)(folder, readerContext)) ?? null;
}


/***/ })

};
