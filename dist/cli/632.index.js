export const id = 632;
export const ids = [632];
export const modules = {

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHelmValues: () => (/* binding */ readHelmValues)
/* harmony export */ });
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5382);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7157);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2155);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7802);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6872);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
// Images that a chart's values name by parts, where no template that could be read takes them up.







/** What is kept of an image, in characters. */
const KEPT_OF_IMAGE = 1_000;
const readHelmValues = (file, surroundings) => {
    const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file.path);
    if (surroundings.open(`${folder === '' ? '' : `${folder}/`}Chart.yaml`) === null)
        return null;
    const reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .noReading */ .G)();
    const cut = (offset, message) => {
        reading.problems.push({ location: file.location(offset, offset), message });
    };
    const { documents, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlOf */ .hX)(file, surroundings.budget);
    for (const { offset, message, isCut } of problems)
        if (isCut)
            cut(offset, message);
    const [values] = documents;
    if (values === undefined)
        return reading;
    let at = values.start;
    try {
        for (const mapping of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .walkMappings */ .j6)(values, surroundings.budget)) {
            at = mapping.start;
            const image = imageIn(mapping);
            if (image === null)
                continue;
            surroundings.budget.make(KEPT_OF_IMAGE);
            reading.uses.push(useOf(file, image));
        }
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        cut(at, `from here on, reading ${error.message}`);
    }
    return reading;
};
function useOf(file, { place, reference }) {
    return (0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_5__/* .imageUse */ .Fe)({
        kind: 'helm',
        location: file.location(place.start, place.end),
        raw: place.value,
        reference,
        foundIn: { kind: 'values' },
    });
}
/** A repository with a tag or a digest, whose name tells a Windows release: others may be of any system. */
function imageIn(mapping) {
    const [registry, repository, tag, digest] = ['registry', 'repository', 'tag', 'digest'].map((key) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .getScalar */ .tD)(mapping, key));
    if (repository == null || (tag == null && digest == null))
        return null;
    const name = registry?.value ? `${registry.value}/${repository.value}` : repository.value;
    const reference = `${name}${tag?.value ? `:${tag.value}` : ''}${digest?.value ? `@${digest.value}` : ''}`;
    const parsed = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReference */ .F)(reference);
    if (parsed === null || (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readReference */ .W)(parsed).versions.length === 0)
        return null;
    return { place: tag?.value ? tag : digest?.value ? digest : repository, reference };
}


/***/ })

};
