#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/build-report.js
/** Puts everything that a check came to into the report's fixed form and order. */
function buildReport({ targets, images, ...assessment }, run) {
    const findings = [...assessment.findings].sort(byPlace);
    const open = findings.filter((f) => f.suppressed === null);
    const count = (level) => open.filter((f) => f.level === level).length;
    return {
        schemaVersion: 1,
        targets,
        images,
        findings,
        summary: {
            files: run.files,
            images: images.length,
            windowsImages: images.filter((i) => i.os === 'windows').length,
            lookups: assessment.lookups,
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
            suppressed: findings.length - open.length,
            durationMs: Math.round(run.durationMs),
        },
        unverified: assessment.unverified,
        notes: run.notes,
    };
}
const LEVELS = ['error', 'warning', 'notice'];
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    if (a.line !== b.line)
        return a.line - b.line;
    if (a.column !== b.column)
        return a.column - b.column;
    if (a.level !== b.level)
        return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
    return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __nccwpck_require__(8674);
;// CONCATENATED MODULE: ./lib/config/exclude.js
/** The matcher is loaded only where there is something to match. */
async function compileExclude(globs) {
    if (globs.length === 0)
        return { excludes: () => false, unused: () => [] };
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matchers = globs.map((glob) => ({ glob, matches: picomatch(glob, { dot: true }), used: false }));
    return {
        excludes(path) {
            // Every matcher is asked, since each that matches counts as used.
            const found = matchers.filter(({ matches }) => matches(path));
            for (const matcher of found)
                matcher.used = true;
            return found.length > 0;
        },
        unused: () => matchers.filter(({ used }) => !used).map(({ glob }) => glob),
    };
}

// EXTERNAL MODULE: ./lib/config/find.js
var find = __nccwpck_require__(7343);
;// CONCATENATED MODULE: ./lib/config/idle.js
/** What is said of a glob that no file belongs to. @param key where the configuration has it */
function idleGlob(key, glob) {
    return `${key}: '${glob}' matches no file; correct it or take it out.`;
}
/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @returns a sentence each
 */
async function idleSettings(config, paths, dockerfiles) {
    const { scopes, builds, buildHosts, args } = config;
    if (scopes.length + builds.length + buildHosts.length + args.size === 0)
        return [];
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const isIdle = (glob) => {
        const matches = picomatch(glob, { dot: true });
        return !paths.some((path) => matches(path));
    };
    const idleGlobs = (key, globs) => globs.filter(isIdle).map((glob) => idleGlob(key, glob));
    const lower = new Set(paths.map((path) => path.toLowerCase()));
    const known = new Set(dockerfiles.flatMap(({ globalArgs }) => globalArgs.map(({ name }) => name)));
    return [
        ...scopes.flatMap((scope) => idleGlobs('scopes', scope.paths)),
        ...buildHosts.flatMap(({ host, paths: globs }) => idleGlobs(`build-hosts.${host.name}`, globs)),
        ...builds
            .filter(({ dockerfile }) => !lower.has(dockerfile.toLowerCase()))
            .map(({ image, dockerfile }) => `images: there is no ${dockerfile || 'Dockerfile'} that ${image} could be built from.`),
        ...[...args.keys()]
            .filter((name) => !known.has(name))
            .map((name) => `args: no Dockerfile that was read declares ${name} before its first FROM.`),
    ];
}

;// CONCATENATED MODULE: ./lib/config/scopes.js
/** The matcher is loaded only where a configuration has globs. */
async function compileScopes(config) {
    const globs = config.scopes.length + config.ignore.length + config.buildHosts.length;
    if (globs === 0) {
        return {
            targetsOf: () => config.targets,
            requireOf: () => 'every',
            buildHostsOf: () => [],
            ignores: [],
        };
    }
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => picomatch(globs, { dot: true });
    const scopes = config.scopes.map((scope) => ({ ...scope, matches: matcher(scope.paths) }));
    const buildHosts = config.buildHosts.map(({ host, paths }) => ({ host, matches: matcher(paths) }));
    const ignores = config.ignore.map((ignore) => ({ ignore, matches: matcher(ignore.paths) }));
    const scopeOf = (path) => scopes.find((scope) => scope.matches(path));
    return {
        targetsOf(path) {
            const scope = scopeOf(path);
            return scope === undefined
                ? config.targets
                : config.targets.filter((t) => scope.targets.includes(t.name));
        },
        requireOf: (path) => scopeOf(path)?.require ?? 'every',
        buildHostsOf: (path) => buildHosts.filter(({ matches }) => matches(path)).map(({ host }) => host),
        ignores,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/options.js
var options = __nccwpck_require__(1097);
;// CONCATENATED MODULE: ./lib/discovery/walk.js



/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** A repository past this size is cut off here, and the report says so. */
const MAX_FILES = 200_000;
/**
 * Lists the regular files to look at. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @param claimed whether a file of this path is of interest; those that the user named always are
 * @param excluded files that are never listed, not even where the user named them
 * @throws UsageError where a wanted path does not exist or lies outside the root
 */
function listFiles(root, wanted, claimed, excluded = () => false) {
    const found = new Set();
    const named = new Set();
    const isWanted = (path) => !excluded(path) && claimed(path);
    let truncated = false;
    for (const path of wanted.length === 0 ? [root] : wanted) {
        const inside = (0,external_node_path_.relative)(root, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`)) {
            throw new options/* UsageError */.eb(`${path}: lies outside the checked directory ${root}.`);
        }
        // The root itself may be a link: the user chose it.
        const stats = (path === root ? external_node_fs_.statSync : external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            throw new options/* UsageError */.eb(`${path}: there is no such file or directory.`);
        if (stats.isDirectory()) {
            truncated = walk(path, toSlashes(inside), isWanted, found) || truncated;
        }
        else if (stats.isFile() && !excluded(toSlashes(inside))) {
            found.add(toSlashes(inside));
            named.add(toSlashes(inside));
        }
    }
    return { paths: [...found].sort(byPath), named, truncated };
}
/** @returns true where the tree was too large to be walked to its end */
function walk(top, prefix, claimed, found) {
    let seen = 0;
    const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const entry of entriesOf(at.folder)) {
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name)) {
                    waiting.push({ folder: `${at.folder}${external_node_path_.sep}${entry.name}`, prefix: `${at.prefix}${entry.name}/` });
                }
            }
            else if (entry.isFile()) {
                if (++seen > MAX_FILES)
                    return true;
                const path = at.prefix + entry.name;
                if (claimed(path))
                    found.add(path);
            }
        }
    }
    return false;
}
/** A folder that may not be read holds nothing that a reader could use. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function toSlashes(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** By code units: the same order on every machine, whatever its locale. */
function byPath(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/read-repository.js + 1 modules
var read_repository = __nccwpck_require__(1182);
// EXTERNAL MODULE: ./lib/readers/index.js
var readers = __nccwpck_require__(2336);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
;// CONCATENATED MODULE: ./lib/check.js
// The pipeline, top to bottom: configuration, discover, read, assess (resolve, look up, judge, apply rules), report.











/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
async function check(options) {
    return (await inspect(options)).report;
}
/** Like `check`, for those who ask why. @throws UsageError */
async function inspect(options) {
    const started = performance.now();
    if (options.cacheDirectory != null) {
        const { refuseCheckedOut } = await __nccwpck_require__.e(/* import() */ 695).then(__nccwpck_require__.bind(__nccwpck_require__, 695));
        refuseCheckedOut(options.cacheDirectory, options.root);
    }
    const { file: configFile, others } = options.ignoreConfig === true
        ? { file: null, others: [] }
        : await (0,find/* findConfig */.u)(options, (0,read_repository/* opener */.S)(options.root));
    const config = await configOf(configFile, options);
    const scopes = await compileScopes(config);
    const exclusion = await compileExclude(config.exclude);
    const files = listFiles(options.root, options.paths, readers/* isClaimed */.g, exclusion.excludes);
    const budget = new text_budget/* Budget */.__();
    const repository = await (0,read_repository/* readRepository */.N)(options.root, files, (0,read_repository/* opener */.S)(options.root, exclusion.excludes), (0,external_node_path_.basename)(options.root), config, budget);
    const read = repository.readings.length + repository.commented.length;
    const isEmpty = configFile === null && options.baseline == null && read === 0;
    const assessment = isEmpty
        ? NOTHING
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(378), __nccwpck_require__.e(2558), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 163))).assess(repository, config, scopes, options);
    const notes = [
        ...(options.policy?.notes() ?? []),
        ...notesOf(config, configFile, others, files.truncated),
        ...(await idle(config, exclusion, files.paths, repository.readings, options)),
        ...passedOver(repository.readings),
        ...assessment.notes,
    ];
    const findings = await compared(assessment.findings, options);
    const durationMs = performance.now() - started;
    const report = buildReport({ ...assessment, findings }, { files: repository.filesRead, notes, durationMs });
    return { report, judged: assessment.judged, targets: config.targets, targetsOf: scopes.targetsOf };
}
/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
async function idle(config, exclusion, files, readings, { paths }) {
    if (paths.length > 0)
        return [];
    const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
    // A shared configuration is about other repositories, too.
    if (config.shared === true)
        return excluded;
    const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
    return [...excluded, ...(await idleSettings(config, files, dockerfiles))];
}
/** Tells what a change can have brought about from what was there before it, where a revision was named. */
async function compared(findings, { root, changedSince }) {
    if (changedSince == null)
        return findings;
    const { filesChangedSince } = await __nccwpck_require__.e(/* import() */ 7459).then(__nccwpck_require__.bind(__nccwpck_require__, 7459));
    const paths = findings.flatMap((finding) => [finding, ...finding.related].map(({ path }) => path));
    const changed = filesChangedSince(root, changedSince, paths);
    return (await __nccwpck_require__.e(/* import() */ 5397).then(__nccwpck_require__.bind(__nccwpck_require__, 5397))).markUnchanged(findings, changed);
}
const NOTHING = {
    judged: [],
    targets: [],
    images: [],
    findings: [],
    lookups: 0,
    unverified: false,
    notes: [],
};
async function configOf(file, options) {
    if (file === null)
        return (0,config_config/* emptyConfig */.i)();
    const [{ loadConfig }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3934), __nccwpck_require__.e(8149)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8149)),
        Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(378), __nccwpck_require__.e(2558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2558)),
    ]);
    const ruleIds = rules.map((rule) => rule.id);
    const own = loadConfig(file, ruleIds);
    const config = own.extends.length === 0
        ? own
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3934), __nccwpck_require__.e(4461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).extendConfig(own, file, options, ruleIds);
    // Whoever may be asked is not for a stranger to say.
    return options.policy?.trusted === false ? { ...config, registries: (0,config_config/* emptyConfig */.i)().registries } : config;
}
/** What is left out quietly is counted. */
function passedOver(readings) {
    const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
    if (count === 0)
        return [];
    const images = count === 1 ? '1 image' : `${count} images`;
    return [`${images} of Helm templates could not be resolved from the charts' values alone.`];
}
function notesOf(config, configFile, others, truncated) {
    const notes = others.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`);
    notes.push(...config.notes);
    if (config.targets.length === 0) {
        notes.push('No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    if (truncated)
        notes.push('The directory has more files than wincompat reads; name the folders to check.');
    return notes;
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4607);
/* harmony import */ var _commands_io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4096);
/* harmony import */ var _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7301);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1097);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3411);
// The command line's entry: which command, then its exit code. Only the command that is asked for is loaded.





/** Every command beside `check`, which also answers where none is named. */
const COMMANDS = {
    init: {
        about: 'propose a configuration from the images of the repository',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(1230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1230)),
    },
    targets: {
        about: 'print the targets that kubectl get nodes, docker info, ver ... report',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3934), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    explain: {
        about: 'explain the verdicts of one line: PATH:LINE',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 931)),
    },
    image: {
        about: "show an image's platforms, and whether it starts on a host",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(378), __nccwpck_require__.e(8791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8791)),
    },
    rules: {
        about: 'list the rules, or print the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(378), __nccwpck_require__.e(2558), __nccwpck_require__.e(5373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
    },
};
async function main(args) {
    const [word = ''] = args;
    const other = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    const named = word === 'check' || other !== undefined;
    const rest = named ? args.slice(1) : args;
    if (rest.includes('--version'))
        return print(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
    const command = other === undefined ? _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ : await other.load();
    if (rest.includes('--help') || rest.includes('-h'))
        return print(named ? command.HELP : overview());
    return command.run(rest);
}
function overview() {
    const others = Object.entries(COMMANDS).map(([name, { about }]) => `  wincompat ${name.padEnd(10)} ${about}`);
    const commands = others.length === 0
        ? ''
        : `\nOther commands ('wincompat COMMAND --help' describes each):\n${others.join('\n')}\n`;
    return `wincompat checks that the Windows containers of a repository can start on the hosts they are deployed to.\n\n${_commands_check_js__WEBPACK_IMPORTED_MODULE_0__.HELP}${commands}`;
}
async function print(text) {
    await (0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(text);
    return _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
}
// Whoever reads the output may stop early, as `head` does: that is no error.
process.stdout.on('error', () => process.exit());
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _options_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb;
    const message = error instanceof Error ? error.message : String(error);
    const lines = expected ? message.split('\n') : [`this is a bug in wincompat, please report it: ${message}`];
    for (const line of lines)
        (0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .writeProblem */ .bi)(line);
    process.exitCode = _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CHECK_FLAGS),
/* harmony export */   z: () => (/* binding */ optionsFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1097);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4096);
// What `check` and `explain` are told by their flags.




const CHECK_FLAGS = {
    config: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    explain: { type: 'string' },
    'from-report': { type: 'string' },
    'changed-since': { type: 'string' },
    lookup: { type: 'string' },
    'cache-dir': { type: 'string' },
    'on-lookup-failure': { type: 'string' },
    'fail-on': { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    force: { type: 'boolean' },
    today: { type: 'string' },
};
function optionsFrom(paths, values) {
    const absolute = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    const [only, ...others] = absolute;
    const root = only !== undefined && others.length === 0 && (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(only) ? only : process.cwd();
    return {
        root,
        paths: absolute.filter((path) => path !== root),
        config: values.config === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values.config),
        github: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .Mc)(process.env, process.env.GITHUB_TOKEN || process.env.GH_TOKEN),
        lookup: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--lookup', values.lookup ?? 'auto', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKUPS */ .CY),
        onLookupFailure: values['on-lookup-failure'] === undefined
            ? null
            : (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--on-lookup-failure', values['on-lookup-failure'], _options_js__WEBPACK_IMPORTED_MODULE_2__/* .ON_LOOKUP_FAILURE */ .k),
        cacheDirectory: values['cache-dir'] === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values['cache-dir']),
        logins: new Map(),
        onSecret: () => { },
        failOn: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--fail-on', values['fail-on'] ?? 'error', _options_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$),
        today: dayOf(values.today),
        baseline: baselineOf(values),
        changedSince: values['changed-since'] ?? null,
    };
}
function baselineOf(values) {
    const { baseline, 'write-baseline': written, force = false } = values;
    if (baseline !== undefined && written !== undefined) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('--baseline and --write-baseline exclude each other: the second reads its file too.');
    }
    if (force && written === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('--force needs --write-baseline.');
    if (written !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(written), update: force ? 'grow' : 'shrink' };
    return baseline === undefined ? null : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(baseline), update: 'no' };
}
function dayOf(text) {
    const today = text ?? new Date().toISOString().slice(0, 10);
    if ((0,_text_day_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(today))
        return today;
    throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--today: '${today.slice(0, 40)}' is no date of the form YYYY-MM-DD.`);
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 5 modules
var check = __nccwpck_require__(4207);
// EXTERNAL MODULE: ./lib/discovery/links.js
var links = __nccwpck_require__(2527);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __nccwpck_require__(1097);
// EXTERNAL MODULE: ./lib/discovery/read.js
var read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/reporters/inert.js
var inert = __nccwpck_require__(8966);
;// CONCATENATED MODULE: ./lib/reporters/json.js

/** The report as it stands: the form for other programs, and for `merge`. */
function json(report) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(report, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/index.js


const FORMATS = [
    'tty',
    'json',
    'sarif',
    'markdown',
    'github',
    'junit',
    'checkstyle',
    'gitlab',
    'gnu',
    'html',
];
/**
 * The report as text. Each format is loaded only when it is asked for.
 * @param surface with the checked directory, whose files excerpts are taken from; null for no excerpts
 */
async function render(format, report, surface) {
    switch (format) {
        case 'json':
            return json(report);
        case 'tty':
            return (await __nccwpck_require__.e(/* import() */ 263).then(__nccwpck_require__.bind(__nccwpck_require__, 263))).tty(report, {
                ...surface,
                ...(surface.root === null ? {} : { source: sourcesIn(surface.root) }),
            });
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 6491).then(__nccwpck_require__.bind(__nccwpck_require__, 6491))).github(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 6927).then(__nccwpck_require__.bind(__nccwpck_require__, 6927))).markdown(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 8011).then(__nccwpck_require__.bind(__nccwpck_require__, 8011))).sarif(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 3358).then(__nccwpck_require__.bind(__nccwpck_require__, 3358))).junit(report);
        case 'checkstyle':
            return (await __nccwpck_require__.e(/* import() */ 4117).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).checkstyle(report);
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 963))).gitlab(report);
        case 'gnu':
            return (await __nccwpck_require__.e(/* import() */ 6902).then(__nccwpck_require__.bind(__nccwpck_require__, 6902))).gnu(report);
        case 'html':
            return (await __nccwpck_require__.e(/* import() */ 8001).then(__nccwpck_require__.bind(__nccwpck_require__, 382))).htmlPage(report);
    }
}
/** Reads each file once, and as carefully as the check did: what it refused must not be shown either. */
function sourcesIn(root) {
    const texts = new Map();
    return (path) => {
        if (!texts.has(path)) {
            const result = (0,read/* readText */.yR)(root, path);
            texts.set(path, 'text' in result ? result.text : undefined);
        }
        return texts.get(path);
    };
}

// EXTERNAL MODULE: ./lib/commands/check-options.js
var check_options = __nccwpck_require__(9161);
// EXTERNAL MODULE: ./lib/commands/io.js
var io = __nccwpck_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/progress.js
/** Nothing is shown of work that is done sooner, nor more often than this, in milliseconds. */
const WAIT = 500;
const PAUSE = 100;
const CLEAR_LINE = '\r\x1b[2K';
/** One line on a terminal that says how far the work is, and is gone when the work is done. */
class Progress {
    stream;
    now;
    #live;
    #started;
    #shown = null;
    /** @param stream where problems go, so that results stay what they are; no terminal gets nothing */
    constructor(stream, now = () => performance.now()) {
        this.stream = stream;
        this.now = now;
        this.#live = stream.isTTY === true && process.env.TERM !== 'dumb' && !process.env.CI;
        this.#started = now();
    }
    /** `asking registries: 34 of 200`. */
    show(work, done, of) {
        const now = this.now();
        if (!this.#live || now - this.#started < WAIT || now - (this.#shown ?? 0) < PAUSE)
            return;
        this.#shown = now;
        this.stream.write(`${CLEAR_LINE}${work}: ${done} of ${of}`);
    }
    clear() {
        if (this.#shown !== null)
            this.stream.write(CLEAR_LINE);
        this.#shown = null;
    }
}

// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __nccwpck_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/check.js
// `wincompat check`, the default command: flags -> check -> reporter -> exit code.









const HELP = `Usage: wincompat [check] [PATH...] [options]

  PATH                   files and directories; one directory is the root, else the working directory is
  --config FILE          the declared matrix (default: .github/wincompat.yml, wincompat.yml, .wincompat.yml; .yaml too)
  --format NAME          ${FORMATS.join(', ')} (default: tty)
  --output FILE          write the report there instead of to standard output
  --from-report FILE     show a report that --format json wrote, and check nothing; only --fail-on makes it fail
  --changed-since REV    what stands in files that have not changed since that revision does not fail the run
  --explain PATH:LINE    say how the verdicts on that line come about, and nothing else
  --lookup WHEN          auto, always or never; never uses no network at all (default: auto)
  --cache-dir DIR        keep what registries say there, for the next run; outside of the checked-out files
  --on-lookup-failure X  warn, fail or ignore: what becomes of a run that could not ask a registry (default: warn)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --baseline FILE        findings that are known: they are counted, and do not fail the run
  --write-baseline FILE  write that file: all findings where there is none yet, else those of it that are left
  --force                with --write-baseline: take up new findings too
  --today YYYY-MM-DD     the day that support dates and expiries are held against

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, or an internal error, so that not
everything was checked; 3 a registry could not be asked, and that must fail (--on-lookup-failure fail).
`;
/** Loaded when it is asked for. */
async function readReport(path) {
    return (await __nccwpck_require__.e(/* import() */ 9911).then(__nccwpck_require__.bind(__nccwpck_require__, 9911))).readSavedReport(path);
}
function checkWithProgress(options) {
    const progress = new Progress(process.stderr);
    const onAnswer = (answered, of) => progress.show('asking registries', answered, of);
    return (0,check/* check */.z)({ ...options, onAnswer }).finally(() => progress.clear());
}
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    if (values.explain !== undefined) {
        const { explainAt } = await Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
        return explainAt(values.explain, (0,check_options/* optionsFrom */.z)(positionals, values), values.format);
    }
    const format = (0,lib_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = (0,check_options/* optionsFrom */.z)(positionals, values);
    if (values.output !== undefined)
        (0,links/* refuseToWriteThroughLinks */.$)('--output', (0,external_node_path_.resolve)(values.output), options.root);
    const saved = values['from-report'];
    const report = saved === undefined ? await checkWithProgress(options) : await readReport(saved);
    const terminal = values.output === undefined && process.stdout.isTTY === true;
    const text = await render(format, report, {
        root: saved === undefined ? options.root : null,
        columns: terminal ? process.stdout.columns : null,
        color: terminal && !process.env.NO_COLOR,
    });
    if (values.output === undefined)
        await (0,io/* writeResult */.Zk)(text);
    else
        (0,io/* writeOutput */.zh)(values.output, text);
    if (format !== 'tty')
        for (const note of report.notes)
            (0,io/* writeProblem */.bi)(note);
    if (saved !== undefined && values['fail-on'] === undefined)
        return usage/* EXIT */.d.clean;
    if ((0,lib_options/* fails */.c6)(report, options.failOn))
        return usage/* EXIT */.d.findings;
    if ((0,lib_options/* isIncomplete */.Ne)(report))
        return usage/* EXIT */.d.incomplete;
    return report.unverified ? usage/* EXIT */.d.unverified : usage/* EXIT */.d.clean;
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   bi: () => (/* binding */ writeProblem),
/* harmony export */   wd: () => (/* binding */ isDirectory),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1097);
/* harmony import */ var _reporters_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8966);
// What the commands read from and write to, beside the files that are checked.



function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
}
/** Writes to standard output, and waits until a pipe has taken everything: exiting before would cut it off. */
function writeResult(text) {
    return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}
/** One line on standard error. */
function writeProblem(text) {
    process.stderr.write(`wincompat: ${(0,_reporters_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLog */ .H_)(text)}\n`);
}
/** @throws UsageError where the file cannot be written */
function writeOutput(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--output: ${path} could not be written (${error.code}).`);
    }
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1097);


/** Exit codes, for every command. */
const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 2, unverified: 3 };
/** A command's flags and the words beside them. @throws UsageError for a flag that the command does not have */
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${error.message} 'wincompat --help' lists the options.`);
    }
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyConfig)
/* harmony export */ });
function emptyConfig() {
    return {
        extends: [],
        targets: [],
        scopes: [],
        builds: [],
        buildHosts: [],
        args: new Map(),
        registries: { allow: [], realms: [], insecure: [], allowUnlisted: null },
        onLookupFailure: null,
        levels: new Map(),
        ignore: [],
        exclude: [],
        notes: [],
    };
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export USUAL_PATHS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6359);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);



const USUAL_PATHS = ['.github/wincompat', 'wincompat', '.wincompat'].flatMap((path) => [
    `${path}.yml`,
    `${path}.yaml`,
]);
/**
 * Finds the configuration file.
 * @param options where the user named a file, it may lie anywhere; else the usual places of the root are looked at
 * @param open opens a file of the root
 * @returns the file, and those that stand in another of the usual places and are left aside
 * @throws UsageError where the named file cannot be read
 */
async function findConfig({ root, config: named, policy }, open) {
    const read = policy?.read ?? null;
    if (named !== null) {
        const path = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, named));
        const text = read === null ? null : await read(path);
        const file = text === null ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(root, named, 'configuration') : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text);
        return { file, others: [] };
    }
    const found = [];
    for (const path of USUAL_PATHS) {
        const text = read === null ? (open(path)?.text ?? null) : await read(path);
        if (text !== null)
            found.push(new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text));
    }
    const [file = null, ...others] = found;
    return { file, others };
}


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   kU: () => (/* binding */ isCheckedOut),
/* harmony export */   vu: () => (/* binding */ checkedOutTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6203);
// Which folders hold files of a repository, so that a stranger may have written what is in them.



/** As many links as Linux follows. */
const MAX_LINKS = 40;
/**
 * The folders that were checked out: the root, its git work tree, and on GitHub the workspace.
 * @param root the scanned folder; absolute
 * @param environment the process's own
 * @returns real paths
 */
function checkedOutTrees(root, environment = process.env) {
    const workspace = environment.GITHUB_WORKSPACE ?? '';
    const folders = [root, ...((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(workspace) ? [workspace] : [])];
    return [
        ...new Set(folders.map(realPath).flatMap((folder) => [folder, ...workTreeOf(folder, environment)])),
    ];
}
/**
 * Whether a path lies in one of the folders, or is one of them, after symbolic links are followed.
 * @param trees real paths
 */
function isCheckedOut(path, trees) {
    const real = realPath(path);
    return trees.some((tree) => isWithin(real, tree));
}
/** Whether a path lies in a folder, or is that folder. Both absolute; links are not followed. */
function isWithin(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
/** A path without links. Parts of it need not exist yet: what is made there later lies where this says. */
function realPath(path, links = MAX_LINKS) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        if (parent === absolute || links === 0)
            return absolute;
        const target = linkTarget(absolute);
        return target === null
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent, links), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, absolute))
            : realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(parent, target), links - 1);
    }
}
function linkTarget(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
/** The nearest folder upwards with a `.git`. One that holds the home directory is no project's: it keeps dotfiles. */
function workTreeOf(folder, environment) {
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeDirectory */ .R)(environment);
    const holdsHome = (at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home) && isWithin(realPath(home), at);
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return holdsHome(at) ? [] : [at];
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return [];
    }
}


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ homeDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

/**
 * The user's home directory as programs take it: HOME where it is set, whatever it says.
 * @returns not always an absolute path, e.g. empty in a container without a user
 */
function homeDirectory(environment) {
    return process.platform === 'win32' ? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() : (environment.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ refuseToWriteThroughLinks),
/* harmony export */   K: () => (/* binding */ checkedOutLink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1097);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9890);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2561);
// Symbolic links that were checked out: whoever wrote them decides where a path leads.




/**
 * The first symbolic link on the way to a file, or in its place, that is itself a checked-out file.
 * @param path absolute
 * @param trees folders that hold files of a stranger: real paths
 * @returns its path; null where there is none
 */
function checkedOutLink(path, trees) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.parse)(path);
    let folder = root;
    for (const part of path.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, part);
        const stats = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(at);
        if (stats === undefined)
            return null;
        if (stats.isSymbolicLink() && trees.some((tree) => (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(folder), tree)))
            return at;
        folder = at;
    }
    return null;
}
/**
 * Refuses to write a file where a checked-out link would decide which one that is.
 * @param what the option that names it, e.g. `--output`
 * @param path absolute
 * @param root the folder that is checked
 * @throws UsageError
 */
function refuseToWriteThroughLinks(what, path, root) {
    const link = checkedOutLink(path, (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOutTrees */ .vu)(root));
    if (link !== null) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${what}: ${path} is not written, since ${link} is a symbolic link of the checked files.`);
    }
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1097);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8001);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9890);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2527);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6176);







/**
 * Reads a file that the user named, wherever it lies. Places in it are shown like all others where it lies in the
 * root, and by its full path where it does not.
 * @param what it is called in an error, e.g. `baseline`
 * @returns null where it is not there and may be missing
 * @throws UsageError where it cannot be read
 */
function readNamed(root, named, what, mayBeMissing = false) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, named);
    if (mayBeMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        return null;
    const trees = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutTrees */ .vu)(root);
    const link = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedOutLink */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), trees);
    if (link !== null && !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckedOut */ .kU)(absolute, trees)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${named}: ${link} is a symbolic link that leads out of the checked files.`);
    }
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    if ('refused' in result) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${named}: this ${what} file could not be read: it ${result.refused}.`);
    }
    return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .s(shownPath(root, absolute), result.text);
}
/**
 * Reads a file of the root that another file names, and that must not lead out of it: not through a linked folder either.
 * @param path relative to the root, with forward slashes
 * @returns null where there is no such file
 */
function readInside(root, path) {
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(root, path);
    // Most of the files that are asked for are not there: those that are, are looked at twice.
    return 'text' in result && leadsInside(root, path) ? result.text : null;
}
function leadsInside(root, path) {
    try {
        return (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root));
    }
    catch {
        return false;
    }
}
/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
function shownPath(root, absolute) {
    return ((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(absolute, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute) : absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   p0: () => (/* binding */ withRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
// Opens files that a stranger may have made. A symbolic link could lead anywhere, a FIFO blocks its reader for ever, and
// a device such as /dev/zero has no end.

/**
 * Hands a regular file to `use`, and closes it.
 * @param links whether the file itself may be a symbolic link; folders on the way may always be
 * @returns what `use` returns, or why the file was refused
 */
function withRegularFile(path, use, links = 'refuse') {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flagsFor(path, links));
    }
    catch (error) {
        return refused('could not be opened', error);
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stats.isFile() ? use(file, stats.size) : { refused: 'is not a regular file', code: null };
    }
    catch (error) {
        return refused('could not be read', error);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * Reads a regular file.
 * @param most in bytes; a larger file is refused
 */
function readRegularFile(path, most, links = 'refuse') {
    return withRegularFile(path, (file, size) => size > most
        ? { refused: `is larger than ${sizeOf(most)}`, code: null }
        : readInto(Buffer.allocUnsafe(size), file), links);
}
/** Fills a buffer from a file's beginning. @returns the part that was filled: a file can shrink while it is read */
function readInto(bytes, file) {
    let length = 0;
    while (length < bytes.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return bytes.subarray(0, length);
}
/** What is at a path, a link as such; undefined where nothing is, or a path that can be no file's. */
function entryAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/** O_NONBLOCK lets a FIFO be opened without a writer, so that it can be refused. Windows has neither flag. */
function flagsFor(path, links) {
    const base = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    if (links === 'follow')
        return base;
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW !== undefined)
        return base | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
        throw Object.assign(new Error('symbolic link'), { code: 'ELOOP' });
    return base;
}
function sizeOf(bytes) {
    const mebibytes = bytes / 1024 / 1024;
    return Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${bytes} bytes`;
}
function refused(what, error) {
    const { code = null } = error;
    return { refused: `${what} (${code ?? 'unknown error'})`, code };
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2561);

/** Past this size a file is data, not a file that people wrote. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Tools write manifests too: all services of a cluster, rendered into one file. */
const MAX_MANIFEST_BYTES = 8 * MAX_FILE_BYTES;
/** Past this length a line is data, and costs the parser of Dockerfiles more than it can tell. */
const MAX_LINE_LENGTH = 64 * 1024;
/** YAML and JSON, whose parser takes lines of any length. Helm's templates are written by people. */
const MANIFEST = /(?<!(?:^|\/)templates\/.*)\.(?:ya?ml|json)$/i;
// One buffer for all files: reading 20,000 small files is mostly the cost of allocating for them.
const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);
/**
 * Reads one regular file as text: UTF-8, or UTF-16 where its byte order mark says so. Never follows a
 * symbolic link and never blocks on a FIFO or a device.
 * @param root an absolute directory
 * @param path relative to it, with forward slashes
 * @returns the text without its byte order mark, or why it was refused
 */
function readText(root, path) {
    const isManifest = MANIFEST.test(path);
    const most = isManifest ? MAX_MANIFEST_BYTES : MAX_FILE_BYTES;
    const result = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .withRegularFile */ .p0)(`${root}/${path}`, (file, size) => {
        if (size > most)
            return { refused: `is larger than ${most / MAX_FILE_BYTES} MiB` };
        const bytes = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readInto */ .Pq)(size > buffer.length ? Buffer.allocUnsafe(size) : buffer.subarray(0, size), file);
        return decode(bytes, isManifest ? Number.POSITIVE_INFINITY : MAX_LINE_LENGTH);
    });
    return 'text' in result ? result : { refused: result.refused };
}
/** Decodes a file's bytes. Exported for its tests: the encodings are hard to tell apart in an editor. */
function decode(bytes, longestLine = MAX_LINE_LENGTH) {
    let text;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        text = bytes.toString('utf16le', 2);
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        text = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
            .swap16()
            .toString('utf16le');
    }
    else {
        if (bytes.includes(0))
            return { refused: 'is binary' };
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        text = bytes.toString('utf8', marked ? 3 : 0);
    }
    return hasLongLine(text, longestLine)
        ? { refused: `has a line of more than ${longestLine} characters` }
        : { text };
}
function hasLongLine(text, most) {
    if (text.length <= most)
        return false;
    for (let i = 0, start = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || code === 13)
            start = i + 1;
        else if (i - start >= most)
            return true;
    }
    return false;
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   Mc: () => (/* binding */ githubApi),
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   k: () => (/* binding */ ON_LOOKUP_FAILURE),
/* harmony export */   zR: () => (/* binding */ INTERNAL_ERROR)
/* harmony export */ });
// What a run was asked to do, after flags, inputs and environment have been read. Shared by both entries.
/** The API that the environment names. */
function githubApi(env, token) {
    return { url: env.GITHUB_API_URL || 'https://api.github.com', token: token || null };
}
/** Wrong usage or configuration: the message says where and what to do; the exit code is 2. */
class UsageError extends Error {
    name = 'UsageError';
}
const LEVELS = ['error', 'warning', 'notice'];
/** The rule that reports a failed part of wincompat itself: nothing suppresses it, and it is none of the user's findings. */
const INTERNAL_ERROR = 'internal-error';
/**
 * Whether the findings of a report fail the run.
 * @returns true when a finding that is neither suppressed nor was there before stands at or above the level; internal
 *   errors do not count, see `isIncomplete`
 */
function fails(report, failOn) {
    if (failOn === 'never')
        return false;
    const threshold = LEVELS.indexOf(failOn);
    return report.findings.some((f) => f.ruleId !== INTERNAL_ERROR &&
        f.suppressed === null &&
        f.preexisting !== true &&
        LEVELS.indexOf(f.level) <= threshold);
}
/** Whether a part of wincompat failed, so that not everything was checked: that fails the run, whatever `failOn` is. */
function isIncomplete({ findings }) {
    return findings.some((f) => f.ruleId === INTERNAL_ERROR);
}
/** The choice that the text names. @throws UsageError that lists what is accepted. */
function choice(name, value, accepted) {
    const found = accepted.find((a) => a === value);
    if (found === undefined) {
        throw new UsageError(`${name}: '${value.slice(0, 80)}' is not one of ${accepted.join(', ')}.`);
    }
    return found;
}
const LOOKUPS = ['auto', 'always', 'never'];
const ON_LOOKUP_FAILURE = ['warn', 'fail', 'ignore'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ read_repository_opener),
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./lib/discovery/read.js
var discovery_read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/readers/file-names.js
var file_names = __nccwpck_require__(2793);
// EXTERNAL MODULE: ./lib/readers/index.js
var readers = __nccwpck_require__(2336);
// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __nccwpck_require__(2812);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __nccwpck_require__(121);
;// CONCATENATED MODULE: ./lib/suppressions/marks.js
/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
function mayHaveComments(text) {
    return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}

// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __nccwpck_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
;// CONCATENATED MODULE: ./lib/read-repository.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.










/**
 * Without one of these words a file names no Windows image and places none on Windows. `isolation` is a key
 * that compose files have on Windows only; the numbers are the releases that tags name.
 */
const WINDOWS_WORDS = /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wcow|runtimeclass\b|wincompat\/ignore/i;
async function readRepository(root, files, open, rootName, declared, budget) {
    const surroundings = { open, rootName, budget };
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    const mayStray = declared.targets.some(isOpenNode) ? await strayTest() : null;
    const loaded = new Map();
    const read = async (path, text) => {
        const file = new source_file/* SourceFile */.s(path, text);
        for (const reader of readers/* readers */.X) {
            if (!reader.claims(path) && !files.named.has(path))
                continue;
            const readFile = loaded.get(reader) ?? (await reader.load());
            loaded.set(reader, readFile);
            const reading = attempt(readFile, file, surroundings);
            if (reading === null)
                continue;
            byPath.set(path, reading);
            return;
        }
    };
    for (const path of files.paths) {
        const result = (0,discovery_read/* readText */.yR)(root, path);
        filesRead++;
        if ('text' in result && mayHaveComments(result.text))
            commented.push(new source_file/* SourceFile */.s(path, result.text));
        if ('refused' in result) {
            const problem = refusal(path, result.refused);
            if (problem !== null)
                byPath.set(path, problem);
        }
        else if (WINDOWS_WORDS.test(result.text) ||
            ((0,file_names/* isNamedCompose */.K1)(path) && reachesWords(path, result.text, open)) ||
            ((0,file_names/* isHelmTemplate */.jw)(path) && result.text.includes('image') && valuesHaveWords(path, open))) {
            await read(path, result.text);
        }
        else if (mayStray?.(result.text)) {
            await read(path, result.text);
            // Whatever is wrong with a file without a Windows word is nobody's business here.
            const reading = byPath.get(path);
            if (reading !== undefined)
                reading.problems.length = 0;
        }
        else {
            ruledOut.push({ path, text: result.text });
        }
    }
    await readLinked(ruledOut, byPath, declared, read);
    return { readings: withoutParts(byPath), commented, filesRead };
}
/** A Kubernetes node that takes every pod. */
function isOpenNode({ platform, taints }) {
    return platform === 'kubernetes' && taints.every((taint) => taint.endsWith(':PreferNoSchedule'));
}
/** Finds pods of Linux images, which may land there: loaded where a node is declared that takes them. */
async function strayTest() {
    const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(8374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8374)),
        __nccwpck_require__.e(/* import() */ 6617).then(__nccwpck_require__.bind(__nccwpck_require__, 6617)),
    ]);
    return (text) => /\bcontainers"?:/.test(text) && (mayNameLinux(text) || mayNameLinuxRepository(text));
}
/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath) {
    const readings = [...byPath.values()];
    for (const path of new Set(readings.flatMap((reading) => reading.includes))) {
        const part = byPath.get(path);
        if (part !== undefined)
            Object.assign(part, { ...(0,reader/* noReading */.G)(), problems: part.problems });
    }
    return readings;
}
/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(ruledOut, byPath, declared, read) {
    let waiting = ruledOut;
    const args = [...declared.args.keys()];
    for (let round = 0; round < 4 && waiting.length > 0; round++) {
        const readings = [...byPath.values()];
        const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
        const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
        const images = new Set(builds.flatMap((b) => repositoryOf(b.image)));
        const composeFolders = new Set([...byPath.keys()].filter(file_names/* isNamedCompose */.K1).map(paths/* folderOf */.y));
        const built = new Set(readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])));
        const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
        const run = new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference))));
        const tied = ({ path, text }) => dockerfiles.has(path.toLowerCase()) ||
            built.has(path) ||
            ((0,file_names/* isKustomization */.Sv)(path) && built.has((0,paths/* folderOf */.y)(path))) ||
            ((0,file_names/* isNamedCompose */.K1)(path) && composeFolders.has((0,paths/* folderOf */.y)(path))) ||
            namesOne(text, images) ||
            args.some((name) => text.includes(name)) ||
            (hasDockerfiles && (0,file_names/* isDevcontainer */.rK)(path)) ||
            (mayBuild(path, text) && (hasDockerfiles || namesOne(text, run)));
        for (const { path, text } of waiting.filter(tied))
            await read(path, text);
        waiting = waiting.filter((file) => !tied(file));
        if (byPath.size === readings.length)
            return;
    }
}
/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path, text) {
    return (0,file_names/* isBake */.Wy)(path) || ((0,file_names/* isNamedCompose */.K1)(path) && text.includes('build'));
}
function repositoryOf(image) {
    const parsed = image === null ? null : (0,reference/* parseReference */.F)(image);
    return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}
/** Whether a text has one of these names of images, with or without a registry before it. */
function namesOne(text, images) {
    // A search for each is faster than cutting the text into words, while there are few.
    if (images.size < 20)
        return [...images].some((image) => text.includes(image));
    for (const [name] of text.matchAll(/[\w./-]+/g)) {
        for (let at = 0; at >= 0 && at < name.length; at = name.indexOf('/', at) + 1 || -1)
            if (images.has(name.slice(at)))
                return true;
    }
    return false;
}
/** A compose file may have its words in `.env`, in a file that it includes, or in a service that it extends. */
function reachesWords(path, text, open) {
    if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text))
        return true;
    const env = open(path.includes('/') ? `${(0,paths/* folderOf */.y)(path)}/.env` : '.env');
    return env !== null && WINDOWS_WORDS.test(env.text);
}
/** Whether the Windows words of a template may come from its chart's values. */
function valuesHaveWords(path, open) {
    const chart = path.slice(0, path.lastIndexOf('templates/'));
    const values = open(`${chart}values.yaml`);
    return values !== null && WINDOWS_WORDS.test(values.text);
}
/** A file that a parser chokes on must not take the results of the others with it. */
function attempt(read, file, surroundings) {
    try {
        return surroundings.budget.within((0,budget/* costOfFile */.Nj)(file.text.length), () => read(file, surroundings));
    }
    catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        const message = error instanceof budget/* OverBudget */.sg ? `reading the file ${what}` : `the file cannot be read (${what})`;
        return { ...(0,reader/* noReading */.G)(), problems: [{ location: file.location(0, 0), message }] };
    }
}
/** Binary files, links and data are none of ours; a file that people wrote and we refuse is told. */
function refusal(path, reason) {
    const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
    if (isData || reason === 'is binary')
        return null;
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...(0,reader/* noReading */.G)(), problems: [{ location, message: `the file ${reason}` }] };
}
/**
 * Opens files of a root that others name, each once, however many compose files share a `.env`. Links lead nowhere.
 * @param excluded files that are not there for us
 */
function read_repository_opener(root, excluded = () => false) {
    const opened = new Map();
    return (path) => {
        if (excluded(path))
            return null;
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const text = (0,named/* readInside */.xO)(root, path);
        const file = text === null ? null : new source_file/* SourceFile */.s(path, text);
        opened.set(path, file);
        return file;
    };
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ isAzurePipelines),
/* harmony export */   K1: () => (/* binding */ isNamedCompose),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   Ug: () => (/* binding */ isGitlabCi),
/* harmony export */   Vo: () => (/* binding */ isYamlOrJson),
/* harmony export */   Wy: () => (/* binding */ isBake),
/* harmony export */   dz: () => (/* binding */ isGithubWorkflow),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate),
/* harmony export */   pZ: () => (/* binding */ isDockerfile),
/* harmony export */   rK: () => (/* binding */ isDevcontainer),
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   z2: () => (/* binding */ isHelmValues)
/* harmony export */ });
// Which files may be of which format, by their names alone.
const DOCKERFILE = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const ABOUT_DOCKERFILES = /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return DOCKERFILE.test(name) && !ABOUT_DOCKERFILES.test(name);
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}
function isYamlOrJson(path) {
    return isYaml(path) || /\.json$/i.test(path);
}
/** Whether Compose itself would pick the file up, or people would know it for one by its name. */
function isNamedCompose(path) {
    return /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][^/]*)?\.ya?ml$/i.test(path);
}
function isGithubWorkflow(path) {
    return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function isGitlabCi(path) {
    return /\.gitlab-ci\.ya?ml$/i.test(path);
}
function isAzurePipelines(path) {
    return /(?:^|\/)(?:\.?azure-pipelines[^/]*|\.(?:azure-)?pipelines\/.+)\.ya?ml$/i.test(path);
}
function isDevcontainer(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
function isHelmTemplate(path) {
    return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}
function isHelmValues(path) {
    return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}
function isBake(path) {
    return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}
function isKustomization(path) {
    return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readers),
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2793);

/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
const readers = [
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfile */ .pZ, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7839), __nccwpck_require__.e(784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 784))).readDockerfile },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isBake */ .Wy, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(5300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5300))).readBake },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithubWorkflow */ .dz, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9498), __nccwpck_require__.e(2663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2663))).readGithubWorkflow },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitlabCi */ .Ug, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9498), __nccwpck_require__.e(8194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8194))).readGitlabCi },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAzurePipelines */ .Fb, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9498), __nccwpck_require__.e(9425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9425))).readAzurePipelines },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDevcontainer */ .rK, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9498), __nccwpck_require__.e(5208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5208))).readDevcontainer },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomization */ .Sv, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(2638), __nccwpck_require__.e(3912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3912))).readKustomize },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmTemplate */ .jw, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(2638), __nccwpck_require__.e(9175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9175))).readHelm },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmValues */ .z2, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(5469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5469))).readHelmValues },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYaml */ .uj, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(7839), __nccwpck_require__.e(8288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8288))).readCompose },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlOrJson */ .Vo, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(2638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2638))).readKubernetes },
];
/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl)$/i;
/** Whether any reader is interested in a file of this path. */
function isClaimed(path) {
    return (ENDINGS.test(path) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfile */ .pZ)(path)) && readers.some((reader) => reader.claims(path));
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveFrom),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path relative to the root; '' for the root itself. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * Resolves a path that a file in `folder` names, written with either slash.
 * @returns the path relative to the root, or null where it is absolute, a URL, or leaves the root
 */
function resolveFrom(folder, path) {
    const slashes = path.replaceAll('\\', '/');
    if (slashes.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(slashes) || slashes.startsWith('~'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of slashes.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
/** A reading to which a reader adds what it finds. */
function noReading() {
    return {
        uses: [],
        builds: [],
        composeBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        passedOver: 0,
        includes: [],
    };
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ crop),
/* harmony export */   Bn: () => (/* binding */ escapeProperty),
/* harmony export */   H_: () => (/* binding */ inertLog),
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VT: () => (/* binding */ inertMarkup),
/* harmony export */   Vl: () => (/* binding */ fencedCode),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
// Everything that a report quotes was written by someone else: names, references, paths, error texts. Before it is
// printed it is made inert for the place that it goes to: a log that GitHub's runner scans for commands, a
// terminal, or Markdown. One function per place; reporters print nothing from a report in any other way.
/** Controls (ANSI's ESC, line breaks), invisible and direction-changing characters, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * The first characters of a command in the two grammars that the runner knows: `::name::` at the start of a line,
 * and `##[name]` anywhere in it. Wrapping can make any place a line's start, so `::` is taken everywhere; and at the
 * end of a text, what it starts could be completed by what is printed behind it.
 */
const COMMAND_START = /:(?=:|$)|#(?=\[|$)/g;
/** Between two characters that mean something together only side by side. */
const ZERO_WIDTH = '\u200b';
/** Cuts a text to so many characters (UTF-16 units), visibly, and never through a surrogate pair. */
function crop(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/**
 * Makes text inert for a log or a terminal: one line, nothing invisible, and nothing that either of the runner's
 * command grammars can parse.
 */
function inertLog(text, limit = 4000) {
    // A space and no zero-width character: the runner compares by culture, and then those are not there.
    return crop(visible(crop(text, limit)).replace(COMMAND_START, '$& '), limit);
}
/**
 * Makes text inert as Markdown prose, in a table cell or outside: no markup, no HTML, no link, no mention or
 * reference to an issue.
 */
function inertMarkdown(text, limit = 4000) {
    const line = crop(text, limit)
        .replace(/[\r\n]+/g, ' ')
        .trim();
    const unmarked = visible(line).replace(/[\\`*_~[\]]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&');
    // The colons because Markdown is printed to logs too.
    return unlinked(unmarked).replace(/[&<>|$]|:(?=:|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** Makes text a Markdown code span that stays one, in a table cell or outside. */
function codeSpan(text, limit = 300) {
    // A pipe ends a table's cell even in a code span, and its escape would be shown outside of tables. A comment is
    // what tools look for as text, to find a place that they wrote.
    if (/[|<>]/.test(text))
        return `<code>${inertMarkdown(text, limit)}</code>`;
    const shown = unlinked(visible(crop(text, limit)).replaceAll('##[', '## ['));
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Lines of text as a Markdown code block that stays one: its fence is longer than any that they contain. */
function fencedCode(lines, language) {
    const shown = lines.map((line) => visible(crop(line, 1000)).replace(COMMAND_START, '$& '));
    const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence];
}
/**
 * Makes JSON text inert without changing what it says: the characters in question can only stand within its
 * strings, where an escape means the same.
 */
function inertJson(json) {
    return json.replace(/##\[/g, '##\\u005b').replace(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeUnits);
}
/** Makes text inert in HTML, as an element's text or a quoted attribute's value. */
function inertMarkup(text, limit = 4000) {
    // The brackets and colons because markup is printed to logs too.
    return visible(crop(text, limit)).replace(/[&<>"']|(?<=#)\[|:(?=:|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** Escapes the message of a workflow command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes the value of a workflow command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function visible(text) {
    return text.replace(INVISIBLE, (c) => SHORT_ESCAPES[c] ?? codeUnits(c));
}
function codeUnits(character) {
    return Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join('');
}
function hex(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** GitHub turns mentions, issue numbers and bare addresses into links, and notifies those mentioned. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${ZERO_WIDTH}`);
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ costOfFile),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
// Work on files that anybody may have written is metered in one place: steps for time, characters for memory. Limits of
// single readers cannot stop what multiplies across them, so every reader and stage spends from the same budget.
/** The whole run. A repository that people write costs less than a hundredth of this. */
const RUN = { steps: 100_000_000, characters: 1_000_000_000 };
/** One file, whatever its size; each of its characters allows for more. */
const FILE = { steps: 2_000_000, characters: 20_000_000 };
const STEPS_PER_CHARACTER = 4;
const CHARACTERS_PER_CHARACTER = 8;
/** A budget is used up: what was being done ends here, and is reported by whoever set the limit. */
class OverBudget extends Error {
    what;
    limit;
    name = 'OverBudget';
    /** @param what is used up, and how much of it there was */
    constructor(what, limit) {
        super(`takes more than ${limit} ${what}`);
        this.what = what;
        this.limit = limit;
    }
}
/** Counts work as it is done. One for a run, handed to all that reads, resolves or judges. */
class Budget {
    #spent = { steps: 0, characters: 0 };
    /** What the piece of work that is being done may cost, and where its count must stop. */
    #piece;
    /** @param cost what all of the work may cost */
    constructor(cost = RUN) {
        this.#piece = { cost, end: cost };
    }
    /** What was spent until now. */
    get spent() {
        return this.#spent;
    }
    /**
     * Counts steps before they are done.
     * @throws OverBudget where that is more than is left: then nothing is counted, so that other work can go on
     */
    spend(steps) {
        this.#count('steps', steps);
    }
    /**
     * Counts the characters of a text before it is made.
     * @throws OverBudget where that is more than is left: then nothing is counted, so that other work can go on
     */
    make(characters) {
        this.#count('characters', characters);
    }
    /**
     * Does a piece of work that may cost so much, or what is left where that is less. Pieces may be nested.
     * @throws OverBudget where it costs more
     */
    within(cost, work) {
        const outer = this.#piece;
        const limit = (what) => Math.min(cost[what], outer.end[what] - this.#spent[what]);
        const own = { steps: limit('steps'), characters: limit('characters') };
        const end = {
            steps: this.#spent.steps + own.steps,
            characters: this.#spent.characters + own.characters,
        };
        this.#piece = { cost: own, end };
        try {
            return work();
        }
        finally {
            this.#piece = outer;
        }
    }
    #count(what, amount) {
        const { cost, end } = this.#piece;
        if (this.#spent[what] + amount > end[what])
            throw new OverBudget(what, cost[what]);
        this.#spent[what] += amount;
    }
}
/** What reading one file may cost. @param length of its text */
function costOfFile(length) {
    return {
        steps: FILE.steps + STEPS_PER_CHARACTER * length,
        characters: FILE.characters + CHARACTERS_PER_CHARACTER * length,
    };
}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // A parser may take the 30th of February for a day in March.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/** The text of one file, and the way from offsets to lines and columns. */
class SourceFile {
    path;
    text;
    #lineStarts = null;
    /**
     * @param path relative to the checked root, with forward slashes
     * @param text decoded, without a byte order mark
     */
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The range of two offsets into the text. Offsets past the end are taken as the end. */
    location(start, end) {
        const from = this.#position(start);
        const to = this.#position(Math.max(start, end));
        return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The offset at which a line begins. @param line from 0; lines past the end give the text's end */
    lineStart(line) {
        return this.#starts()[line] ?? this.text.length;
    }
    #position(offset) {
        const starts = this.#starts();
        const at = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    #starts() {
        if (this.#lineStarts !== null)
            return this.#lineStarts;
        const starts = [0];
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            // A carriage return ends a line on its own too, unless a line feed follows.
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of wincompat, as package.json has it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
const MAX_LENGTH = 1_024;
const MAX_REPOSITORY = 255;
/** One label of a host name; Docker also allows an address of IPv6 in brackets. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const IPV6 = /^\[[0-9a-f:]{2,45}\]$/i;
const PORT = /:(\d{1,5})$/;
const COMPONENT = /^[a-z0-9._-]+$/;
/** Separators inside a component are one dot, one or two underscores, or any number of hyphens. */
const MISPLACED_SEPARATOR = /^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z][a-z0-9.+_-]{0,31}:[0-9a-f]{32,128}$/i;
/**
 * Takes a reference apart as Docker does, e.g. `localhost:5000/web:1.0@sha256:…`.
 * @param text a reference as it stands in a file, after variables
 * @returns null where it is none: upper case in the repository, an empty part, more than 1,024 characters
 */
function parseReference(text) {
    if (text.length === 0 || text.length > MAX_LENGTH)
        return null;
    const at = text.indexOf('@');
    const digest = at < 0 ? null : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    if (digest !== null && !DIGEST.test(digest))
        return null;
    // A colon after the last slash begins a tag; one before it is a port.
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const familiar = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? null : named.slice(colon + 1);
    if (tag !== null && !TAG.test(tag))
        return null;
    const slash = familiar.indexOf('/');
    const first = slash < 0 ? '' : familiar.slice(0, slash);
    // What stands before the first slash is a registry only where it cannot be a part of a repository's name.
    const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const path = hasRegistry ? familiar.slice(slash + 1) : familiar;
    if (hasRegistry && !isRegistry(first))
        return null;
    if (path.length > MAX_REPOSITORY || !path.split('/').every(isComponent))
        return null;
    const registry = hasRegistry && !/^(?:index\.)?docker\.io$/i.test(first) ? first : 'docker.io';
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, tag, digest, familiar };
}
function isRegistry(text) {
    const host = text.replace(PORT, '');
    return IPV6.test(host) || host.split('.').every((label) => LABEL.test(label));
}
function isComponent(text) {
    return COMPONENT.test(text) && !MISPLACED_SEPARATOR.test(text);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
