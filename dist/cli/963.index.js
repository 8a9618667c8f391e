export const id = 963;
export const ids = [963];
export const modules = {

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3993);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);
/* harmony import */ var _support_json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
// GitLab's code quality report. Source: docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").




const SEVERITIES = { error: 'critical', warning: 'minor', notice: 'info' };
/** Suppressed findings are left out: the format has no word for them. */
function* gitlab(report) {
    yield* (0,_support_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLines */ .i)(entriesOf(report), _report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_);
    yield '\n';
}
function* entriesOf({ findings }) {
    const seen = new Map();
    for (const finding of findings) {
        const { ruleId, level, path, line, endLine, fingerprint, suppressed } = finding;
        if (suppressed !== null)
            continue;
        // One finding at several places has one fingerprint, and GitLab wants each entry's to be its own.
        const times = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, times + 1);
        yield {
            description: (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_2__/* .crop */ .B)((0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .GJ)(finding), 4_000),
            check_name: ruleId,
            fingerprint: times === 0 ? fingerprint : `${fingerprint}-${times}`,
            severity: SEVERITIES[level],
            location: { path, lines: { begin: line, end: endLine } },
        };
    }
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   gb: () => (/* binding */ remedyLines),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _report_help_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
// A finding in the order in which a reader needs it: what to write, where it is explained, then what is wrong and why.

/** Each remedy, the best first. */
function remedyLines({ remedies }) {
    return remedies.map((text, index) => ({ label: index === 0 ? 'Fix:' : 'Or:', text }));
}
/** What is wrong, and the rule of the platform behind it. */
function reasonLines({ problem, why }) {
    return [{ label: '', text: problem }, ...(why === null ? [] : [{ label: 'Why:', text: why }])];
}
/** All but the title. What follows the link may be cut off. */
function findingLines(finding) {
    return [
        ...remedyLines(finding),
        { label: 'See:', text: (0,_report_help_url_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(finding.ruleId) },
        ...reasonLines(finding),
    ];
}
/** Title and lines in one line, for formats that have one text for each finding. */
function onOneLine(finding) {
    const lines = findingLines(finding).map(({ label, text }) => `${label} ${text}${label === 'Fix:' || label === 'Or:' ? '.' : ''}`.trimStart());
    return [`${finding.title}.`, ...lines].join(' ');
}


/***/ })

};
