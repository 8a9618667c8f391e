export const id = 5042;
export const ids = [5042];
export const modules = {

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesChangedSince: () => (/* binding */ filesChangedSince)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/discovery/checked-out.js
var checked_out = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/discovery/comparison.js
var comparison = __webpack_require__(673);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/discovery/git-directory.js
var git_directory = __webpack_require__(8792);
// EXTERNAL MODULE: ./lib/discovery/open-regular.js
var open_regular = __webpack_require__(2561);
;// CONCATENATED MODULE: ./lib/discovery/git.js
// git, asked about commits without a command of the repository being started. git reads no configuration of the
// repository, of the user or of the system: it is given an empty git directory, made for one run, that borrows the
// repository's objects and holds a copy of its refs. So there is no filter, hook, fsmonitor, alias, pager or remote
// that it could start, whatever the configuration keys of its next version are; objects that a partial clone lacks are
// not fetched, since there is no remote; and whose the repository is (safe.directory) does not matter.








/** For what is done without where it takes longer. */
const SHORT_TIMEOUT_MS = 10_000;
const MAX_IGNORE_BYTES = 1024 * 1024;
const MAX_INDEX_BYTES = 512 * 1024 * 1024;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Windows takes 32,767 characters for a whole command line. */
const MAX_ARGUMENTS = 24_000;
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
class Git {
    program;
    directory;
    empty;
    deadline;
    /** @param empty the git directory that git is given */
    constructor(program, directory, empty, deadline) {
        this.program = program;
        this.directory = directory;
        this.empty = empty;
        this.deadline = deadline;
    }
    /**
     * Hands git to `use`, and cleans up.
     * @param revision the refs that it may name are copied
     * @param deadline of the whole comparison, of which this may be a part
     * @throws UsageError where the repository's objects cannot be read safely
     * @throws NotCompared where the system refuses what is needed
     */
    static with(program, directory, revision, deadline, use) {
        if (!(0,git_directory/* hasPlainAlternates */.cY)((0,external_node_path_.join)(directory.common, 'objects'))) {
            throw new usage_error/* UsageError */.e('changed-since: objects/info/alternates of the git directory is not a regular file, or lists too many directories.');
        }
        const unusable = 'a temporary directory could not be created';
        const empty = (0,comparison/* withSystem */.gZ)(unusable, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.resolve)((0,external_node_os_.tmpdir)()), 'wincompat-git-')));
        try {
            (0,comparison/* withSystem */.gZ)(unusable, () => furnish(empty, directory, !FULL_ID.test(revision)));
            return use(new Git(program, directory, empty, deadline));
        }
        finally {
            removeQuietly(empty);
        }
    }
    /** The id of the commit that a revision names; null where there is none. */
    commit(revision) {
        if (revision.includes('\0'))
            return null;
        const parameters = ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { status, stdout } = this.#run(['rev-parse', ...parameters]);
        const id = stdout.trim();
        return status === 0 && FULL_ID.test(id) ? id : null;
    }
    /**
     * What a commit has at paths.
     * @param paths relative to the work tree, with forward slashes
     * @returns only those that it has; null where a part of its tree is missing, as in a partial clone
     */
    entries(commit, paths) {
        const entries = new Map();
        for (const some of inBatches(paths)) {
            const { status, stdout } = this.#run(['ls-tree', '-z', '--full-tree', commit, '--', ...some]);
            if (status !== 0)
                return null;
            for (const line of stdout.split('\0')) {
                const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
                if (mode !== undefined && id !== undefined && path !== undefined)
                    entries.set(path, { mode, id });
            }
        }
        return entries;
    }
    /**
     * Which files are ignored by `.gitignore`, and not in the index all the same.
     * @param paths relative to the work tree, with forward slashes; none behind a link or in a submodule
     * @returns none where git does not say: its patterns can be made to match for hours
     */
    ignored(paths) {
        if (!this.#ignoreFiles(paths).every(isReadable))
            return new Set();
        const index = (0,external_node_path_.join)(this.directory.own, 'index');
        const { status, stdout } = this.#run(['check-ignore', '-z', '--stdin'], {
            timeLimit: 'short',
            // This command takes no literal path specifications; one that begins with a dot has no magic either.
            input: paths.map((path) => `./${path}`).join('\0'),
            cwd: this.directory.top,
            environment: {
                GIT_LITERAL_PATHSPECS: '0',
                GIT_WORK_TREE: this.directory.top,
                GIT_INDEX_FILE: isRegular(index, MAX_INDEX_BYTES) ? index : (0,external_node_path_.join)(this.empty, 'index'),
            },
        });
        const found = status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
        return new Set(found.map((path) => path.slice('./'.length)));
    }
    #ignoreFiles(paths) {
        const folders = new Set();
        for (const path of paths) {
            for (let at = (0,external_node_path_.dirname)(path); !folders.has(at); at = (0,external_node_path_.dirname)(at))
                folders.add(at);
        }
        return [...folders].map((folder) => (0,external_node_path_.join)(this.directory.top, folder, '.gitignore'));
    }
    /**
     * @param run with timeLimit `short`, a run that does not end in time is one without a status
     * @throws NotCompared where git cannot be run, or does not end
     */
    #run(parameters, run = {}) {
        const { input = '', cwd = this.empty, environment = {}, timeLimit = 'long' } = run;
        const timeout = this.deadline.atMost(timeLimit === 'short' ? SHORT_TIMEOUT_MS : Number.POSITIVE_INFINITY);
        const fixed = ['--no-pager', `--git-dir=${this.empty}`, '-c', 'safe.bareRepository=explicit'];
        const { status, stdout, error } = (0,external_node_child_process_.spawnSync)(this.program.path, [...fixed, ...parameters], {
            cwd,
            env: { ...this.#environment(), ...environment },
            input,
            encoding: 'utf8',
            maxBuffer: MAX_OUTPUT,
            timeout,
            killSignal: 'SIGKILL',
            windowsHide: true,
        });
        const { code = null } = (error ?? {});
        if (code === null || (code === 'ETIMEDOUT' && timeLimit === 'short'))
            return { status, stdout };
        if (code === 'ETIMEDOUT')
            throw (0,comparison/* tookTooLong */._J)();
        throw new comparison/* NotCompared */.V9(`${this.program.path} could not be run (${code})`);
    }
    #environment() {
        const inherited = Object.entries(this.program.environment).filter(([name]) => !/^GIT_/i.test(name));
        return {
            ...Object.fromEntries(inherited),
            HOME: this.empty,
            XDG_CONFIG_HOME: this.empty,
            LC_ALL: 'C',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(this.empty, 'no-configuration'),
            GIT_ATTR_NOSYSTEM: '1',
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(this.directory.common, 'objects'),
            // Another object must not stand in for the one that is asked for.
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_LITERAL_PATHSPECS: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            // There is no remote to fetch from; these two hold should a later git know one.
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: 'none',
        };
    }
}
/** Makes a folder a git directory: HEAD, refs and a configuration that says nothing but the kind of ids. */
function furnish(empty, directory, withRefs) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(empty, 'refs'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(empty, 'info'));
    const sha256 = '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n';
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'config'), (0,git_directory/* usesSha256 */.EG)(directory) ? sha256 : '');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'HEAD'), `${(0,git_directory/* readHead */.zy)(directory.own) ?? 'ref: refs/heads/main'}\n`);
    const exclude = (0,open_regular/* readRegularFile */.XF)((0,external_node_path_.join)(directory.common, 'info', 'exclude'), MAX_IGNORE_BYTES);
    // Without it more files count as changed.
    if (Buffer.isBuffer(exclude))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'info', 'exclude'), exclude);
    if (!withRefs)
        return;
    const refs = [...(0,git_directory/* readRefs */.n6)(directory)].map(([name, id]) => `${id} ${name}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'packed-refs'), refs.join(''));
}
function isRegular(path, most) {
    const stats = (0,open_regular/* entryAt */._f)(path);
    return stats?.isFile() === true && stats.size <= most;
}
/** What is left of a temporary directory is no reason to lose what was found. */
function removeQuietly(folder) {
    try {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        // The system removes it.
    }
}
/** Whether git may read a `.gitignore`: it does so whole, whatever it is. */
function isReadable(path) {
    const stats = (0,open_regular/* entryAt */._f)(path);
    return stats === undefined || (stats.isFile() && stats.size <= MAX_IGNORE_BYTES);
}
function inBatches(paths) {
    const batches = [];
    let size = MAX_ARGUMENTS;
    for (const path of paths) {
        size += path.length + 3;
        if (size > MAX_ARGUMENTS) {
            batches.push([]);
            size = path.length + 3;
        }
        batches.at(-1)?.push(path);
    }
    return batches;
}

// EXTERNAL MODULE: ./lib/discovery/programs.js
var programs = __webpack_require__(8577);
// EXTERNAL MODULE: ./lib/discovery/work-trees.js
var work_trees = __webpack_require__(493);
;// CONCATENATED MODULE: ./lib/discovery/changed-since.js
// Which of the checked files differ from a commit. git says what the commit has; the files of the work tree are read and
// hashed here, since git would put them through filters, which are commands of the repository's configuration.











/** What is larger is no file that is read, and counts as changed. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** No system has longer ones. */
const MAX_PATH = 4096;
/** Submodules are compared one by one, with several runs of git each. */
const MAX_NESTED = 100;
/**
 * Finds which files differ from a revision: changed, new to git or moved. Files that differ in line ends alone are the
 * same, files that are ignored and not in git are not new, and files of a submodule are compared with its own commit.
 * @param root the folder that paths are relative to; absolute
 * @param paths those that are asked about: as reports have them
 * @param now the clock: milliseconds from any beginning, never set back
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 * @throws NotCompared where git does not answer in time, or the system refuses what it needs
 */
function filesChangedSince(root, revision, paths, now = () => performance.now()) {
    const deadline = new comparison/* Deadline */.B2(now);
    const directory = (0,git_directory/* findGitDirectory */.By)(root);
    if (directory === null)
        throw new usage_error/* UsageError */.e(`changed-since: ${root} is not in a git work tree.`);
    const program = (0,programs/* findProgram */.Kp)('git', process.env, (0,work_trees.checkedOutTrees)(root));
    if (program === null) {
        throw new usage_error/* UsageError */.e('changed-since: git was not found on PATH outside the checked files.');
    }
    const byPlace = groupedBy(new Set(paths), (path) => path.length > MAX_PATH || path.includes('\0') ? null : placeIn(directory.top, (0,external_node_path_.resolve)(root, path)));
    byPlace.delete(null);
    const changed = Git.with(program, directory, revision, deadline, (git) => {
        const commit = git.commit(revision);
        if (commit === null)
            throw new usage_error/* UsageError */.e(unknownRevision(revision, directory));
        return new Comparison(program, deadline).changed(git, directory, commit, namesIn(byPlace));
    });
    return new Set([...changed].flatMap((place) => byPlace.get(place) ?? []));
}
/** Where a file lies in the work tree, with forward slashes; null where it lies elsewhere. Folders may be links. */
function placeIn(top, absolute) {
    const real = (0,external_node_path_.join)((0,checked_out/* realPath */.Ye)((0,external_node_path_.dirname)(absolute)), (0,external_node_path_.basename)(absolute));
    return (0,checked_out/* isWithin */.UO)(real, top) && real !== top ? (0,external_node_path_.relative)(top, real).split(external_node_path_.sep).join('/') : null;
}
class Comparison {
    program;
    deadline;
    /** How many submodules have been compared. */
    #nested = 0;
    constructor(program, deadline) {
        this.program = program;
        this.deadline = deadline;
    }
    /** @param places relative to the work tree, with forward slashes */
    changed(git, directory, commit, places) {
        const { top } = directory;
        const withGit = new Map();
        const inside = groupedBy(places, (place) => nestedRepository(top, place, withGit));
        const own = inside.get(null) ?? [];
        const nested = namesIn(inside);
        const there = git.entries(commit, [...own, ...nested]);
        if (there === null) {
            throw new usage_error/* UsageError */.e(`changed-since: the files of commit ${commit.slice(0, 12)} are not all here. In a workflow, check out without 'filter'.`);
        }
        const found = new Set();
        const added = [];
        for (const place of own) {
            this.deadline.check();
            const entry = there.get(place);
            const path = (0,external_node_path_.join)(top, place);
            if (entry !== undefined && !isSame(path, entry))
                found.add(place);
            if (entry === undefined && (0,open_regular/* entryAt */._f)(path) !== undefined)
                added.push(place);
        }
        for (const place of withoutIgnored(git, added))
            found.add(place);
        for (const folder of nested) {
            const within = inside.get(folder) ?? [];
            for (const place of this.#changedIn(top, folder, there.get(folder), within))
                found.add(place);
        }
        return found;
    }
    /** The files of a submodule; all of them where its commit is not known. */
    #changedIn(top, folder, entry, places) {
        const directory = (0,git_directory/* gitDirectoryOf */.Rj)((0,external_node_path_.join)(top, folder));
        if (entry?.mode !== '160000' || directory === null || ++this.#nested > MAX_NESTED)
            return places;
        try {
            return Git.with(this.program, directory, entry.id, this.deadline, (git) => {
                const commit = git.commit(entry.id);
                if (commit === null)
                    return places;
                const inner = places.map((place) => place.slice(folder.length + 1));
                return [...this.changed(git, directory, commit, inner)].map((place) => `${folder}/${place}`);
            });
        }
        catch (error) {
            if (error instanceof usage_error/* UsageError */.e)
                return places;
            throw error;
        }
    }
}
/** Leaves out what git is reported to ignore, unless it was committed or added all the same. */
function withoutIgnored(git, places) {
    if (places.length === 0)
        return [];
    const head = git.commit('HEAD');
    const committed = head === null ? new Map() : (git.entries(head, places) ?? new Map());
    const others = places.filter((place) => !committed.has(place));
    // In the checkout of a pull request there are none, so its `.gitignore` decides nothing.
    const ignored = others.length === 0 ? new Set() : git.ignored(others);
    return places.filter((place) => !ignored.has(place));
}
/**
 * The outermost folder on the way to a file that has a git directory of its own; null where none has.
 * @param known adds which folders have one
 */
function nestedRepository(top, place, known) {
    for (let end = place.indexOf('/'); end !== -1; end = place.indexOf('/', end + 1)) {
        const folder = place.slice(0, end);
        const has = known.get(folder) ?? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, folder, '.git'));
        known.set(folder, has);
        if (has)
            return folder;
    }
    return null;
}
function isSame(path, { mode, id }) {
    if (!mode.startsWith('100'))
        return false;
    const bytes = (0,open_regular/* readRegularFile */.XF)(path, MAX_FILE_BYTES);
    return Buffer.isBuffer(bytes) && formsInGit(bytes).some((form) => blobId(form, id.length) === id);
}
/** A file's bytes, and what git may have made of them when it was added: other line ends, or UTF-8 of UTF-16. */
function formsInGit(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = utf16 ? bytes.toString('utf16le', 2) : bytes.toString('latin1');
    const forms = [text, text.replaceAll('\r\n', '\n'), text.replace(/\r?\n/g, '\r\n')];
    return [bytes, ...forms.map((form) => Buffer.from(form, utf16 ? 'utf8' : 'latin1'))];
}
/** @param length of the id: 40 for SHA-1, 64 for SHA-256 */
function blobId(bytes, length) {
    const hash = (0,external_node_crypto_.createHash)(length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function unknownRevision(revision, directory) {
    const named = `changed-since: git has no revision '${revision.slice(0, 100)}' here`;
    if (revision.includes('@{'))
        return `${named}: upstreams and reflogs are not read. Name the branch or commit.`;
    if ((0,git_directory/* usesReftable */.Cr)(directory))
        return `${named}: refs in tables (reftable) are not read. Give the whole commit id.`;
    const shallow = (0,git_directory/* isShallow */.fE)(directory) ? ', which is a shallow clone' : '';
    return `${named}${shallow}. In a workflow, check out with fetch-depth: 0.`;
}
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
function namesIn(groups) {
    return [...groups.keys()].filter((name) => name !== null);
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
