export const id = 695;
export const ids = [695];
export const modules = {

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LAYOUT),
/* harmony export */   refuseCheckedOut: () => (/* binding */ refuseCheckedOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9890);
/* harmony import */ var _discovery_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6203);
/* harmony import */ var _discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(493);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
// Where the cache may lie: not among the files that are checked. A record in it says which image a tag names, and what
// lies there could have been committed by the author of a pull request.





/** The folder of a cache directory that holds all records, named after their form. */
const LAYOUT = 'v1';
/**
 * Refuses a cache directory among the checked-out files.
 * @param directory absolute; need not exist
 * @param root the folder that is checked; absolute
 * @param working the working directory; absolute
 * @throws UsageError where it lies in them, through symbolic links too
 */
function refuseCheckedOut(directory, root, environment = process.env, working = process.cwd()) {
    const trees = (0,_discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_3__.checkedOutTrees)(root, environment, working);
    const records = (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, LAYOUT));
    const holdsTree = trees.some((tree) => (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(tree, records));
    if (!(0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)(directory, trees) && !(0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)(records, trees) && !holdsTree)
        return;
    const isHomeInside = (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)((0,_discovery_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeDirectory */ .R)(environment), trees);
    const elsewhere = environment.GITHUB_ACTIONS === 'true'
        ? '${{ runner.temp }}/wincompat'
        : isHomeInside
            ? '/var/cache/wincompat'
            : '~/.cache/wincompat';
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cache-dir: ${directory} is inside the checked-out files, so its records may be part of the change that is checked. Use a directory outside, e.g. ${elsewhere}.`);
}


/***/ })

};
