export const id = 3014;
export const ids = [3014];
export const modules = {

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7301);
// `wincompat version`: the program's version, and with -v what it knows of Windows and since when.





const HELP = `Usage: wincompat version [-v]

Prints the version. With -v, --verbose also the date of its catalogue of Windows releases and updates, and the newest
update of each release that it knows.
`;
async function run(args) {
    const { values } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args, { verbose: { type: 'boolean', short: 'v' } });
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n${values.verbose === true ? catalogueText() : ''}`);
    return _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.clean;
}
function catalogueText() {
    const rows = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8
        .filter(({ kind, images }) => kind === 'server' && images.length > 0)
        .flatMap(({ name, build }) => {
        const newest = (0,_windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .datedRevisions */ .Nb)(build).at(-1);
        return newest === undefined ? [] : [`  ${name}: ${newest.version} of ${newest.date}\n`];
    });
    return `catalogue of ${_windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueDate */ .M4}\n${rows.join('')}`;
}


/***/ })

};
