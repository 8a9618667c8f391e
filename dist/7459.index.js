export const id = 7459;
export const ids = [7459];
export const modules = {

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/discovery/open-regular.js
var open_regular = __webpack_require__(2561);
;// CONCATENATED MODULE: ./lib/discovery/git-directory.js
// The git directory of a folder, and the few of its files that are needed. Its configuration is never one of them: it
// can name commands (filters, hooks, fsmonitor, remotes of partial clones), and there is no way to have git read only
// the rest of it.




const MAX_SMALL_FILE = 1024 * 1024;
/** Of a file that says one thing: a ref, or a path. */
const MAX_LINE = 8 * 1024;
const MAX_PACKED_REFS = 64 * 1024 * 1024;
/** A repository with more refs than these packs them. */
const MAX_LOOSE_REFS = 50_000;
const MAX_REF_DEPTH = 20;
/** More directories than these are borrowed from by mistake, or to keep a reader busy. */
const MAX_ALTERNATES = 100;
/** What git takes for a ref's name, and a little less (git-check-ref-format). */
const REF_NAME = /^refs\/(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\0-\x20\x7f~^:?*[\\]+(?<![./])$/;
const SYMBOLIC = 'ref: ';
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Finds the nearest git directory upwards, as git does, except that a bare repository that lies among the files counts
 * for nothing: it is files of the repository that they are in.
 * @returns null where the folder is in no git work tree
 */
function findGitDirectory(folder) {
    for (let at = (0,checked_out/* realPath */.Ye)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const found = gitDirectoryOf(at);
        if (found !== null || (0,external_node_path_.dirname)(at) === at)
            return found;
    }
}
/** @returns null where the folder has no git directory of its own */
function gitDirectoryOf(top) {
    const entry = (0,external_node_path_.join)(top, '.git');
    if (!(0,external_node_fs_.existsSync)(entry))
        return null;
    const own = isFolder(entry) ? (0,checked_out/* realPath */.Ye)(entry) : linkedFrom(entry, top);
    if (own === null || readLine((0,external_node_path_.join)(own, 'HEAD')) === null)
        return null;
    // A linked work tree names the directory that it shares.
    const shared = readLine((0,external_node_path_.join)(own, 'commondir'));
    const common = shared === null ? own : (0,external_node_path_.resolve)(own, shared);
    return isFolder((0,external_node_path_.join)(common, 'objects')) ? { top, own, common } : null;
}
/** Submodules and linked work trees have a file in its place: `gitdir: PATH`. */
function linkedFrom(file, top) {
    const path = readLine(file)?.match(/^gitdir: (.+)$/)?.[1];
    if (path === undefined || isRemote(path))
        return null;
    const own = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(top, path);
    return isFolder(own) ? (0,checked_out/* realPath */.Ye)(own) : null;
}
/** What HEAD says: `ref: refs/…` or a commit's id; null where it is neither, as where refs are kept in tables. */
function readHead(own) {
    const text = readLine((0,external_node_path_.join)(own, 'HEAD')) ?? '';
    const isRef = text.startsWith(SYMBOLIC) && REF_NAME.test(text.slice(SYMBOLIC.length));
    return isRef || ID.test(text) ? text : null;
}
/** All refs that are stored as files, by name; none of a repository that keeps them in tables (reftable). */
function readRefs({ common }) {
    const ids = new Map();
    const symbolic = new Map();
    const packed = (0,open_regular/* readRegularFile */.XF)((0,external_node_path_.join)(common, 'packed-refs'), MAX_PACKED_REFS);
    if (Buffer.isBuffer(packed)) {
        for (const line of packed.toString('utf8').split('\n')) {
            const [id = '', name = ''] = line.split(' ', 2);
            if (ID.test(id) && REF_NAME.test(name))
                ids.set(name, id);
        }
    }
    for (const name of looseRefs(common)) {
        const text = readLine((0,external_node_path_.join)(common, name));
        if (text === null || !REF_NAME.test(name))
            continue;
        if (ID.test(text))
            ids.set(name, text);
        else if (text.startsWith(SYMBOLIC))
            symbolic.set(name, text.slice(SYMBOLIC.length));
    }
    // One that stands for another, e.g. refs/remotes/origin/HEAD, stands for an id here.
    for (const [name, target] of symbolic) {
        const id = ids.get(target);
        if (id === undefined)
            ids.delete(name);
        else
            ids.set(name, id);
    }
    return ids;
}
function looseRefs(common) {
    const names = [];
    const visit = (folder, depth) => {
        for (const entry of entriesOf((0,external_node_path_.join)(common, folder))) {
            if (names.length >= MAX_LOOSE_REFS)
                return;
            const name = `${folder}/${entry.name}`;
            if (entry.isFile())
                names.push(name);
            else if (entry.isDirectory() && depth < MAX_REF_DEPTH)
                visit(name, depth + 1);
        }
    };
    visit('refs', 0);
    return names;
}
/** Whether object ids are SHA-256; else they are SHA-1. Looked for as text: git is not asked to read this file. */
function usesSha256({ common }) {
    const bytes = (0,open_regular/* readRegularFile */.XF)((0,external_node_path_.join)(common, 'config'), MAX_SMALL_FILE, 'follow');
    return Buffer.isBuffer(bytes) && /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(bytes.toString('utf8'));
}
/** Whether refs are kept in tables, which are not read. */
function usesReftable({ common }) {
    return isFolder((0,external_node_path_.join)(common, 'reftable'));
}
/** Whether history is cut off, as `fetch-depth` of actions/checkout does by default. */
function isShallow({ common }) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'shallow'));
}
/**
 * Whether git may be pointed at the objects. Objects may be borrowed from other directories; the files that name
 * those are read by git whole, whatever they are.
 */
function hasPlainAlternates(objects, seen = new Set()) {
    if (seen.has(objects))
        return true;
    if (seen.add(objects).size > MAX_ALTERNATES)
        return false;
    const file = (0,external_node_path_.join)(objects, 'info', 'alternates');
    const bytes = (0,open_regular/* readRegularFile */.XF)(file, MAX_SMALL_FILE);
    if (!Buffer.isBuffer(bytes))
        return bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR';
    const others = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    return others.every((other) => !isRemote(other) && hasPlainAlternates((0,external_node_path_.resolve)(objects, other), seen));
}
/** On Windows such a path makes a connection, with the user's login. */
function isRemote(path) {
    return process.platform === 'win32' && /^[\\/]{2}/.test(path);
}
function readLine(path) {
    const bytes = (0,open_regular/* readRegularFile */.XF)(path, MAX_LINE);
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8').trimEnd() : null;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/discovery/git.js
// git, asked about commits without a command of the repository being started. git reads no configuration of the
// repository, of the user or of the system: it is given an empty git directory, made for one run, that borrows the
// repository's objects and holds a copy of its refs. So there is no filter, hook, fsmonitor, alias, pager or remote
// that it could start, whatever the configuration keys of its next version are; objects that a partial clone lacks are
// not fetched, since there is no remote; and whose the repository is (safe.directory) does not matter.







const TIMEOUT_MS = 60_000;
const SHORT_TIMEOUT_MS = 10_000;
const MAX_IGNORE_BYTES = 1024 * 1024;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Windows takes 32,767 characters for a whole command line. */
const MAX_ARGUMENTS = 24_000;
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
class Git {
    program;
    directory;
    empty;
    /** @param empty the git directory that git is given */
    constructor(program, directory, empty) {
        this.program = program;
        this.directory = directory;
        this.empty = empty;
    }
    /**
     * Hands git to `use`, and cleans up.
     * @param revision the refs that it may name are copied
     * @throws UsageError where the repository's objects cannot be read safely
     */
    static with(program, directory, revision, use) {
        if (!hasPlainAlternates((0,external_node_path_.join)(directory.common, 'objects'))) {
            throw new usage_error/* UsageError */.e('changed-since: objects/info/alternates of the git directory is not a regular file, or names too many others.');
        }
        const empty = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_path_.resolve)((0,external_node_os_.tmpdir)()), 'wincompat-git-'));
        try {
            furnish(empty, directory, !FULL_ID.test(revision));
            return use(new Git(program, directory, empty));
        }
        finally {
            (0,external_node_fs_.rmSync)(empty, { recursive: true, force: true });
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
            patience: 'short',
            // This command takes no literal path specifications; one that begins with a dot has no magic either.
            input: paths.map((path) => `./${path}`).join('\0'),
            cwd: this.directory.top,
            environment: {
                GIT_LITERAL_PATHSPECS: '0',
                GIT_WORK_TREE: this.directory.top,
                GIT_INDEX_FILE: isRegular(index) ? index : (0,external_node_path_.join)(this.empty, 'index'),
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
     * @param run with patience `short`, a run that does not end in time is one without a status
     * @throws UsageError where git cannot be run, or does not end
     */
    #run(parameters, run = {}) {
        const { input = '', cwd = this.empty, environment = {}, patience = 'long' } = run;
        const timeout = patience === 'short' ? SHORT_TIMEOUT_MS : TIMEOUT_MS;
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
        if (code === null || (code === 'ETIMEDOUT' && patience === 'short'))
            return { status, stdout };
        if (code === 'ETIMEDOUT')
            throw new usage_error/* UsageError */.e(`changed-since: git did not answer within ${timeout / 1000} seconds.`);
        throw new usage_error/* UsageError */.e(`changed-since: ${this.program.path} could not be run (${code}).`);
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
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'config'), usesSha256(directory) ? sha256 : '');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'HEAD'), `${readHead(directory.own) ?? 'ref: refs/heads/main'}\n`);
    const exclude = (0,external_node_path_.join)(directory.common, 'info', 'exclude');
    if (isRegular(exclude))
        (0,external_node_fs_.copyFileSync)(exclude, (0,external_node_path_.join)(empty, 'info', 'exclude'));
    if (!withRefs)
        return;
    const refs = [...readRefs(directory)].map(([name, id]) => `${id} ${name}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(empty, 'packed-refs'), refs.join(''));
}
function isRegular(path) {
    return (0,open_regular/* entryAt */._f)(path)?.isFile() === true;
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
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 */
function filesChangedSince(root, revision, paths) {
    const directory = findGitDirectory(root);
    if (directory === null)
        throw new usage_error/* UsageError */.e(`changed-since: ${root} is in no git work tree.`);
    const program = (0,programs/* findProgram */.Kp)('git', process.env, (0,checked_out/* checkedOutTrees */.vu)(root));
    if (program === null) {
        throw new usage_error/* UsageError */.e('changed-since: git was not found on PATH, outside of the checked files.');
    }
    const byPlace = groupedBy(new Set(paths), (path) => path.length > MAX_PATH || path.includes('\0') ? null : placeIn(directory.top, (0,external_node_path_.resolve)(root, path)));
    byPlace.delete(null);
    const changed = Git.with(program, directory, revision, (git) => {
        const commit = git.commit(revision);
        if (commit === null)
            throw new usage_error/* UsageError */.e(unknownRevision(revision, directory));
        return new Comparison(program).changed(git, directory, commit, namesIn(byPlace));
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
    /** How many submodules have been compared. */
    #nested = 0;
    constructor(program) {
        this.program = program;
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
        const directory = gitDirectoryOf((0,external_node_path_.join)(top, folder));
        if (entry?.mode !== '160000' || directory === null || ++this.#nested > MAX_NESTED)
            return places;
        try {
            return Git.with(this.program, directory, entry.id, (git) => {
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
/** Leaves out what git is told to ignore, unless it was committed or added all the same. */
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
 * @param known takes up which folders have one
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
    const named = `changed-since: git knows no revision '${revision.slice(0, 100)}' here`;
    if (revision.includes('@{'))
        return `${named}: upstreams and reflogs are not read. Name the branch or commit.`;
    if (usesReftable(directory))
        return `${named}: refs in tables (reftable) are not read. Give the whole commit id.`;
    const shallow = isShallow(directory) ? ', whose history is cut off (a shallow clone)' : '';
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
        .find((candidate) => isExecutable(candidate));
    return path === undefined ? null : { path, environment: withPath(environment, folders) };
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
