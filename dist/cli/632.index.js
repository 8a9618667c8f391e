export const id = 632;
export const ids = [632];
export const modules = {

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
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);
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


/***/ })

};
