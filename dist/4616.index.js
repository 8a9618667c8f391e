export const id = 4616;
export const ids = [4616];
export const modules = {

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSavedReport: () => (/* binding */ readSavedReport)
/* harmony export */ });
/* harmony import */ var _discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2837);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7922);
/* harmony import */ var _text_json_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8843);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5032);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4247);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3394);
// A report that an earlier run wrote. A run for a pull request of a fork is the fork's: what it left can be anything,
// so it is sized up before it is parsed, read by the report's form alone, and what can be counted is counted here.








/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError with what is wrong, and where
 */
function readSavedReport(path) {
    const value = parsed(path);
    try {
        return counted((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .DH)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .reportShape */ .cV.read(value, '')));
    }
    catch (error) {
        if (!(error instanceof _schema_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Misshapen */ .pw))
            throw error;
        throw problem(path, `is not a report of this version: ${error.message}`);
    }
}
function parsed(path) {
    const json = readBounded(path);
    const { values, depth } = (0,_text_json_size_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonSize */ .o)(json);
    if (values > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_VALUES */ .Fi)
        throw problem(path, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_VALUES */ .Fi} values`);
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_DEPTH */ .a0)
        throw problem(path, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_DEPTH */ .a0} levels`);
    try {
        return JSON.parse(json.toString('utf8'));
    }
    catch {
        throw problem(path, 'is not JSON');
    }
}
/** An artifact can hold links, FIFOs and files of any size. */
function readBounded(path) {
    const bytes = (0,_discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT);
    if (Buffer.isBuffer(bytes))
        return bytes;
    throw problem(path, bytes.refused);
}
/** Of what is not listed, the summary says nothing here: its notes and its outcome do. */
function counted(report) {
    const { images, findings, summary } = report;
    return { ...report, summary: { ...summary, ...(0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .Y)(images, findings) } };
}
function problem(path, what) {
    return new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`from-report: ${path} ${what}.`);
}


/***/ })

};
