export const id = 9151;
export const ids = [9151];
export const modules = {

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesChangedSince: () => (/* binding */ filesChangedSince)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
// What git knows of the checked files. It is started without a shell, and reads; filters and hooks of the repository
// are left out.


const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * Files that differ from a revision, and files that git does not know yet.
 * @param root the directory that the paths are relative to
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 */
function filesChangedSince(root, revision) {
    const git = (...args) => {
        const options = { cwd: root, encoding: 'utf8', maxBuffer: MAX_OUTPUT };
        const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.fsmonitor=false', ...args], options);
        if (error !== undefined)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('changed-since: git could not be run.');
        if (status !== 0) {
            const says = stderr === '' ? '' : ` (${stderr.split('\n')[0].slice(0, 200)})`;
            throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`changed-since: git knows no revision '${revision.slice(0, 100)}' here${says}. In a workflow, check out with fetch-depth: 0.`);
        }
        return stdout.split('\0').filter((path) => path !== '');
    };
    const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const [id] = git(...commit).map((line) => line.trim());
    return new Set([
        ...git('diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', id, '--'),
        ...git('ls-files', '--others', '--exclude-standard', '-z'),
    ]);
}


/***/ })

};
