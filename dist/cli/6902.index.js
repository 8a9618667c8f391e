export const id = 6902;
export const ids = [6902];
export const modules = {

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gnu: () => (/* binding */ gnu)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
// One line for each finding, as GNU's coding standards ask of compilers ("Formatting Error Messages"): editors jump there.

/** Suppressed findings are left out. */
function gnu(report) {
    return report.findings
        .filter((finding) => finding.suppressed === null)
        .map(({ path, line, column, level, message, ruleId }) => {
        const words = level === 'notice' ? 'note' : level;
        return `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(path)}:${line}:${column}: ${words}: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(message)} [${ruleId}]\n`;
    })
        .join('');
}


/***/ })

};
