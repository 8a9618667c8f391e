export const id = 2015;
export const ids = [2015];
export const modules = {

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countReferences: () => (/* binding */ countReferences)
/* harmony export */ });
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6872);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3620);
/* harmony import */ var _dockerfile_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6487);
// Files without a sign of Windows are not parsed. The images that they name are counted by a search, so that a report
// can say how many references there are, and of how many the operating system is unknown.



const FROM = /^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim;
/** A value of the key `image` that is no mapping, list, block or alias. */
const IMAGE = /(?:^|[\s{,"'-])image["']?[ \t]*:[ \t]*["']?(?![{[|>&*#])([^\s"',}\]]+)/gm;
/** What is kept of texts that may be of any number. */
const MAX_KNOWN = 10_000;
/** How many references files have, by what their names tell of the operating system. */
function countReferences(files) {
    const counts = { windows: 0, linux: 0, unknown: 0 };
    const known = new Map();
    for (const { path, text } of files) {
        for (const image of (0,_dockerfile_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isDockerfile */ .p)(path) ? basesIn(text) : imagesIn(text)) {
            const system = known.get(image) ?? systemOf(image);
            if (known.size < MAX_KNOWN)
                known.set(image, system);
            if (system !== null)
                counts[system]++;
        }
    }
    return counts;
}
function* imagesIn(text) {
    if (!text.includes('image'))
        return;
    for (const [, image = ''] of text.matchAll(IMAGE))
        yield image;
}
/** Images that a Dockerfile is based on: no stage of its own, and not the empty one. */
function* basesIn(text) {
    const stages = new Set();
    for (const [, image = '', stage] of text.matchAll(FROM)) {
        if (image.toLowerCase() !== 'scratch' && !stages.has(image.toLowerCase()))
            yield image;
        if (stage !== undefined)
            stages.add(stage.toLowerCase());
    }
}
/** @returns null for what is no reference; a variable may stand for anything */
function systemOf(image) {
    if (/[$%]|\{\{/.test(image))
        return 'unknown';
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F)(image);
    return reference === null ? null : (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(reference).os;
}


/***/ })

};
