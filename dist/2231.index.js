export const id = 2231;
export const ids = [2231];
export const modules = {

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   windowsImagesIn: () => (/* binding */ windowsImagesIn)
/* harmony export */ });
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6872);
/* harmony import */ var _windows_repositories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6617);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3620);
// Windows images that a text of any kind names, found as words: what they mean would take more than a search.



/**
 * What may be a reference: a name with a tag, or with a variable for one. It is bounded, since words of a text may be of
 * any length.
 */
const REFERENCE = /(?<![\w.:/@-])[a-z0-9][a-z0-9._/-]{0,200}(?::\d{1,5}\/[a-z0-9._/-]{1,200})?(?::(?:\w[\w.-]{0,127}|(?=[$%{<])[^\s"'`,;|)]{1,127})|(?![\w:/.-]))/gi;
/** Images of one file that are listed. */
const MAX_IMAGES = 100;
/** The Windows images that a text names, each once at its first place; those of which the name proves it. */
function windowsImagesIn(text) {
    const found = new Map();
    let line = 1;
    let at = 0;
    for (const match of text.matchAll(REFERENCE)) {
        const [image] = match;
        if (found.has(image) || !(hasTag(image) || isRun(text, match.index, image)))
            continue;
        if (!isWindowsImage(image))
            continue;
        for (let next = text.indexOf('\n', at); next >= 0 && next < match.index; next = text.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        found.set(image, { image, line });
        if (found.size === MAX_IMAGES)
            break;
    }
    return [...found.values()];
}
function hasTag(image) {
    return image.includes(':', image.lastIndexOf('/') + 1);
}
/** What names an image without a tag: a command of Docker and its kin, a FROM, a key `image`. */
const RUN = /\b(?:docker|podman|nerdctl|crictl|ctr|from|image)\b/i;
const REPOSITORY = new RegExp(_windows_repositories_js__WEBPACK_IMPORTED_MODULE_0__.WINDOWS_REPOSITORY, 'i');
/** Characters of a line before an image that are looked at. */
const LOOKED_AT = 400;
function isRun(text, index, image) {
    if (!REPOSITORY.test(image))
        return false;
    const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - LOOKED_AT);
    return RUN.test(text.slice(start, index));
}
/**
 * In a text a word with a colon may be anything: a release, or a repository of Windows images alone, is needed. A
 * variable stands for any tag.
 */
function isWindowsImage(text) {
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F)(text.replace(/:[$%{<].*$/, ''));
    if (reference === null)
        return false;
    const { os, versions, certain } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(reference);
    return os === 'windows' && (versions.length > 0 || certain);
}


/***/ })

};
