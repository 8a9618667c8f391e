export const id = 3662;
export const ids = [3662];
export const modules = {

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markUnchanged: () => (/* binding */ markUnchanged)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5102);
// Which findings a change can have brought about: those that stand in a file that it touches, or that such a file
// decides. It is files and not lines, since a line that is taken out (a node selector) breaks one that stays.

/** @param changed paths as the report has them */
function markUnchanged(findings, changed) {
    return findings.map((finding) => ({
        ...finding,
        preexisting: finding.ruleId !== _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERNAL_ERROR */ .zR &&
            ![finding, ...finding.related].some(({ path }) => changed.has(path)),
    }));
}


/***/ })

};
