export const id = 6902;
export const ids = [6902];
export const modules = {

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gnu: () => (/* binding */ gnu)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
// One line for each finding, as GNU's coding standards ask of compilers ("Formatting Error Messages"): editors jump there.

/** Suppressed findings are left out. */
function* gnu(report) {
    for (const { path, line, column, level, message, ruleId, suppressed } of report.findings) {
        if (suppressed !== null)
            continue;
        const severity = level === 'notice' ? 'note' : level;
        yield `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(path)}:${line}:${column}: ${severity}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(message)} [${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(ruleId, 60)}]\n`;
    }
}


/***/ })

};
