export const id = 8468;
export const ids = [8468];
export const modules = {

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7690);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9161);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7301);
// `wincompat cache warm`: what a later run needs of registries, fetched where they can be reached.





const HELP = `Usage: wincompat cache warm [PATH...] --cache-dir DIR [options]

Looks up the images that 'wincompat check' would, and keeps what registries say in DIR, for machines that cannot reach
them: 'wincompat check --cache-dir DIR --lookup never' uses it without the network.

  --cache-dir DIR  where registry responses are kept; must be outside the checkout
  --config FILE    the configuration (default: as for check)
  --lookup WHEN    auto: Windows images, and those that may be; always: all images (default: auto)

Exit: 0 all were looked up; 2 wrong usage; 3 one could not be looked up.
`;
const FLAGS = {
    config: _check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FLAGS */ .P.config,
    lookup: _check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FLAGS */ .P.lookup,
    'cache-dir': _check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FLAGS */ .P['cache-dir'],
};
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args, FLAGS);
    const [action, ...paths] = positionals;
    if (action !== 'warm')
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e("wincompat cache: say 'warm'. 'wincompat cache --help' describes it.");
    if (values['cache-dir'] === undefined)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('wincompat cache warm: --cache-dir is missing.');
    if (values.lookup === 'never')
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('--lookup: never looks nothing up.');
    const report = await (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)((0,_check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsFrom */ .z)(paths, values));
    const known = report.images.filter(({ evidence }) => evidence === 'registry' || evidence === 'cache');
    const images = new Set(known.map(({ reference }) => reference)).size;
    const failures = report.findings.filter(({ ruleId }) => FAILURES.includes(ruleId));
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(`${images === 1 ? '1 image is' : `${images} images are`} in ${values['cache-dir']} (${report.summary.lookups} requests).\n`);
    for (const { title, problem } of failures)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(`${title}: ${problem}`);
    for (const note of report.notes)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(note);
    return failures.length > 0 ? _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.unverified : _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.clean;
}
/** What keeps an image out of the cache. */
const FAILURES = ['lookup-failed', 'registry-not-allowed'];


/***/ })

};
