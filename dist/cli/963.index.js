export const id = 963;
export const ids = [963];
export const modules = {

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3993);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4032);
// GitLab's code quality report. Source: docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").



const SEVERITIES = { error: 'critical', warning: 'minor', notice: 'info' };
/** Suppressed findings are left out: the format has no word for them. */
function* gitlab(report) {
    yield* (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLines */ .i)(entriesOf(report), _report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_);
    yield '\n';
}
function* entriesOf({ findings }) {
    const seen = new Map();
    for (const { ruleId, level, message, path, line, endLine, fingerprint, suppressed } of findings) {
        if (suppressed !== null)
            continue;
        // One finding at several places has one fingerprint, and GitLab wants each entry's to be its own.
        const times = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, times + 1);
        yield {
            description: (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_2__/* .crop */ .B)(message, 4_000),
            check_name: ruleId,
            fingerprint: times === 0 ? fingerprint : `${fingerprint}-${times}`,
            severity: SEVERITIES[level],
            location: { path, lines: { begin: line, end: endLine } },
        };
    }
}


/***/ })

};
