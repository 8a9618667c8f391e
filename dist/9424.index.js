export const id = 9424;
export const ids = [9424];
export const modules = {

/***/ 9424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Helm: () => (/* binding */ Helm)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2837);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8577);
// Helm, where the user asks for it. It renders the charts of strangers: it gets an empty home and no variable of its
// own, so that it has no plugin, repository or cluster. `helm template` starts no program and contacts no network, and
// charts with links, which `.Files` would follow out of the tree, are not given to it.






const MAX_OUTPUT = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** Files of a chart, those of its dependencies among them. */
const MAX_ENTRIES = 20_000;
/** Characters of Helm's error in a message. */
const MAX_ERROR = 300;
class Helm {
    program;
    home;
    constructor(program, home) {
        this.program = program;
        this.home = home;
    }
    /**
     * Lends Helm to `use`.
     * @param trees folders that hold files of a stranger: real paths
     * @throws UsageError where it is not on PATH
     */
    static async lend(environment, trees, use) {
        const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('helm', environment, trees);
        if (program === null)
            throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('--helm: no program helm was found on PATH. Install Helm, or leave --helm out.');
        const home = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'wincompat-helm-'));
        try {
            return await use(new Helm(program, home));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(home, { recursive: true, force: true });
        }
    }
    /**
     * What `helm template` prints.
     * @param chart its folder, absolute
     * @param values files that are laid over its own values, absolute
     */
    template(chart, values) {
        if (hasLinks(chart))
            return { failed: 'it has symbolic links, or too many files' };
        const given = ['template', 'release', chart, ...values.flatMap((path) => ['--values', path])];
        const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(this.program.path, given, {
            cwd: this.home,
            env: this.#environment(),
            encoding: 'utf8',
            input: '',
            maxBuffer: MAX_OUTPUT,
            timeout: TIMEOUT_MS,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        if (error !== undefined)
            return { failed: `helm template ended with ${error.code}` };
        if (status === 0)
            return { text: stdout };
        return { failed: `helm template: ${stderr.replace(/\s+/g, ' ').trim().slice(0, MAX_ERROR)}` };
    }
    #environment() {
        const inherited = Object.entries(this.program.environment).filter(([name]) => !/^(?:HELM|KUBE|XDG)_?|^HOME$|^USERPROFILE$|^APPDATA$/i.test(name));
        return {
            ...Object.fromEntries(inherited),
            HOME: this.home,
            HELM_CACHE_HOME: this.home,
            HELM_CONFIG_HOME: this.home,
            HELM_DATA_HOME: this.home,
            HELM_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.home, 'plugins'),
            HELM_NO_PLUGINS: '1',
            KUBECONFIG: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        };
    }
}
function hasLinks(folder) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { recursive: true, withFileTypes: true });
        return found.length > MAX_ENTRIES || found.some((entry) => entry.isSymbolicLink());
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* unused harmony exports pathFolders, programIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9890);
// Finds the programs that are started: by absolute path, and never among the files that are checked. Left to the
// system, a relative entry of PATH (or on Windows the working directory, before PATH) would be searched in them.



/**
 * Finds a program on PATH.
 * @param name without an ending
 * @param trees folders that hold files of a stranger: real paths
 * @returns null where no folder of PATH that may be searched has it
 */
function findProgram(name, environment, trees) {
    const working = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(process.cwd());
    const folders = pathFolders(environment, process.platform).filter((folder) => !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckedOut */ .kU)(folder, trees) && (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder) !== working);
    const path = folders
        .map((folder) => programIn(folder, name, process.platform))
        .find((candidate) => isExecutable(candidate) && !leadsBack(candidate, trees, working));
    return path === undefined ? null : { path, environment: withPath(environment, folders) };
}
/** Whether a program is a link to a file that may be a stranger's. */
function leadsBack(program, trees, working) {
    return (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckedOut */ .kU)(program, trees) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(program)) === working;
}
/** The absolute entries of PATH, in order. */
function pathFolders(environment, platform) {
    const windows = platform === 'win32';
    const text = Object.entries(environment).find(([name]) => isPath(name, windows))?.[1] ?? '';
    return text
        .split(windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.delimiter)
        .map((entry) => (windows ? entry.replaceAll('"', '') : entry))
        .filter((entry) => (windows ? /^(?:[a-z]:[\\/]|\\\\)/i.test(entry) : entry.startsWith('/')));
}
/** On Windows only `.exe`: `.cmd` and `.bat` would be run by a shell, which reads its arguments anew. */
function programIn(folder, name, platform) {
    return platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`) : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function withPath(environment, folders) {
    const windows = process.platform === 'win32';
    const others = Object.entries(environment).filter(([name]) => !isPath(name, windows));
    return {
        ...Object.fromEntries(others),
        PATH: folders.join(windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.delimiter),
        ...(windows ? { NoDefaultCurrentDirectoryInExePath: '1' } : {}),
    };
}
function isPath(name, windows) {
    return windows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}


/***/ })

};
