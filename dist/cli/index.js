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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
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
/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @returns a sentence each
 */
async function idleSettings(config, paths, dockerfiles) {
    const { scopes, builds, buildHosts, args } = config;
    if (scopes.length + builds.length + buildHosts.length + args.size === 0)
        return [];
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const isIdle = (glob) => {
        const matches = picomatch(glob, { dot: true });
        return !paths.some((path) => matches(path));
    };
    const idleGlobs = (key, globs) => globs.filter(isIdle).map((glob) => `${key}: '${glob}' matches no file; correct it or take it out.`);
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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
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
    while (waiting.length > 0) {
        const at = waiting.pop();
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
    const { file: configFile, others } = options.ignoreConfig === true
        ? { file: null, others: [] }
        : await (0,find/* findConfig */.u)(options, (0,read_repository/* opener */.S)(options.root));
    const config = await configOf(configFile, options);
    const scopes = await compileScopes(config);
    const exclusion = await compileExclude(config.exclude);
    const files = listFiles(options.root, options.paths, readers/* isClaimed */.g, exclusion.excludes);
    const repository = await (0,read_repository/* readRepository */.N)(options.root, files, (0,read_repository/* opener */.S)(options.root, exclusion.excludes), (0,external_node_path_.basename)(options.root), config);
    const read = repository.readings.length + repository.commented.length;
    const isEmpty = configFile === null && options.baseline == null && read === 0;
    const assessment = isEmpty
        ? NOTHING
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(641), __nccwpck_require__.e(221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6221))).assess(repository, config, scopes, options);
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
    const excluded = exclusion
        .unused()
        .map((glob) => `exclude: '${glob}' matches no file; correct it or take it out.`);
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
    const { filesChangedSince } = await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 9151));
    const changed = filesChangedSince(root, changedSince);
    return (await __nccwpck_require__.e(/* import() */ 397).then(__nccwpck_require__.bind(__nccwpck_require__, 5397))).markUnchanged(findings, changed);
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
        Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 949)),
        Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(641)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4641)),
    ]);
    const ruleIds = rules.map((rule) => rule.id);
    const own = loadConfig(file, ruleIds);
    const config = own.extends.length === 0
        ? own
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).extendConfig(own, file, options, ruleIds);
    // Whoever may be asked is not for a stranger to say.
    return options.policy?.trusted === false ? { ...config, registries: (0,config_config/* emptyConfig */.i)().registries } : config;
}
/** What is left out quietly is counted. */
function passedOver(readings) {
    const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
    if (count === 0)
        return [];
    const images = count === 1 ? '1 image' : `${count} images`;
    return [`${images} of Helm templates could not be worked out from the charts' values alone.`];
}
function notesOf(config, configFile, others, truncated) {
    const notes = others.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is left aside.`);
    if (config.targets.length === 0) {
        notes.push('No target is declared, so no image was held against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    if (truncated)
        notes.push('The directory has more files than are looked at; name the folders to check.');
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
        about: 'a configuration to begin with, guessed from the repository',
        load: () => __nccwpck_require__.e(/* import() */ 230).then(__nccwpck_require__.bind(__nccwpck_require__, 1230)),
    },
    targets: {
        about: 'the matrix, made from kubectl get nodes, docker info, ver ...',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    explain: {
        about: 'the whole chain behind a line: PATH:LINE',
        load: () => __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931)),
    },
    image: {
        about: 'one image: its platforms, and whether it starts on a host',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(779), __nccwpck_require__.e(791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8791)),
    },
    rules: {
        about: 'the rules, or the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(779), __nccwpck_require__.e(641), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
    },
};
async function main(args) {
    const [word = ''] = args;
    const named = word === 'check' || Object.hasOwn(COMMANDS, word);
    const rest = named ? args.slice(1) : args;
    if (rest.includes('--version'))
        return print(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
    const command = named && word !== 'check' ? await COMMANDS[word].load() : _commands_check_js__WEBPACK_IMPORTED_MODULE_0__;
    if (rest.includes('--help') || rest.includes('-h'))
        return print(named ? command.HELP : overview());
    return command.run(rest);
}
function overview() {
    const others = Object.entries(COMMANDS).map(([name, { about }]) => `  wincompat ${name.padEnd(10)} ${about}`);
    const commands = others.length === 0
        ? ''
        : `\nOther commands ('wincompat COMMAND --help' tells more):\n${others.join('\n')}\n`;
    return `wincompat: will the Windows containers of this repository start where they are deployed?\n\n${_commands_check_js__WEBPACK_IMPORTED_MODULE_0__.HELP}${commands}`;
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
    const root = absolute.length === 1 && (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(absolute[0]) ? absolute[0] : process.cwd();
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

// EXTERNAL MODULE: ./lib/check.js + 5 modules
var check = __nccwpck_require__(4207);
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
            return (await __nccwpck_require__.e(/* import() */ 491).then(__nccwpck_require__.bind(__nccwpck_require__, 6491))).github(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 927).then(__nccwpck_require__.bind(__nccwpck_require__, 6927))).markdown(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 11).then(__nccwpck_require__.bind(__nccwpck_require__, 8011))).sarif(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 358).then(__nccwpck_require__.bind(__nccwpck_require__, 3358))).junit(report);
        case 'checkstyle':
            return (await __nccwpck_require__.e(/* import() */ 117).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).checkstyle(report);
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 963))).gitlab(report);
        case 'gnu':
            return (await __nccwpck_require__.e(/* import() */ 902).then(__nccwpck_require__.bind(__nccwpck_require__, 6902))).gnu(report);
        case 'html':
            return (await __nccwpck_require__.e(/* import() */ 455).then(__nccwpck_require__.bind(__nccwpck_require__, 7455))).htmlPage(report);
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
  --cache-dir DIR        keep what registries say there, for the next run
  --on-lookup-failure X  warn, fail or ignore: what becomes of a run that could not ask a registry (default: warn)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --baseline FILE        findings that are known: they are counted, and do not fail the run
  --write-baseline FILE  write that file: all findings where there is none yet, else those of it that are left
  --force                with --write-baseline: take up new findings too
  --today YYYY-MM-DD     the day that support dates and expiries are held against

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration;
3 a registry could not be asked, and that must fail (--on-lookup-failure fail).
`;
/** Loaded when it is asked for. */
async function readReport(path) {
    return (await __nccwpck_require__.e(/* import() */ 298).then(__nccwpck_require__.bind(__nccwpck_require__, 7298))).readSavedReport(path);
}
function checkWithProgress(options) {
    const progress = new Progress(process.stderr);
    const onAnswer = (answered, of) => progress.show('asking registries', answered, of);
    return (0,check/* check */.z)({ ...options, onAnswer }).finally(() => progress.clear());
}
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    if (values.explain !== undefined) {
        const { explainAt } = await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931));
        return explainAt(values.explain, (0,check_options/* optionsFrom */.z)(positionals, values), values.format);
    }
    const format = (0,lib_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = (0,check_options/* optionsFrom */.z)(positionals, values);
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
const EXIT = { clean: 0, findings: 1, usage: 2, unverified: 3 };
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

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1097);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8001);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6176);





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
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    if ('refused' in result) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${named}: this ${what} file could not be read: it ${result.refused}.`);
    }
    return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(shownPath(root, absolute), result.text);
}
/**
 * Reads a file of the root that another file names, and that must not lead out of it: not through a linked folder either.
 * @param path relative to the root, with forward slashes
 * @returns null where there is no such file
 */
function readInside(root, path) {
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(root, path);
    // Most of the files that are asked for are not there: those that are, are looked at twice.
    return 'text' in result && leadsInside(root, path) ? result.text : null;
}
function leadsInside(root, path) {
    try {
        return !isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))));
    }
    catch {
        return false;
    }
}
/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
function shownPath(root, absolute) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    return (isOutside(inside) ? absolute : inside).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isOutside(inside) {
    return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

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
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return { refused: `could not be opened (${error.code ?? 'unknown error'})` };
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            return { refused: 'is not a regular file' };
        const isManifest = MANIFEST.test(path);
        const most = isManifest ? MAX_MANIFEST_BYTES : MAX_FILE_BYTES;
        if (stats.size > most)
            return { refused: `is larger than ${most / MAX_FILE_BYTES} MiB` };
        const bytes = stats.size > MAX_FILE_BYTES ? Buffer.allocUnsafe(stats.size) : buffer;
        let length = 0;
        while (length < stats.size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, stats.size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return decode(bytes.subarray(0, length), isManifest ? Number.POSITIVE_INFINITY : MAX_LINE_LENGTH);
    }
    catch (error) {
        return { refused: `could not be read (${error.code ?? 'unknown error'})` };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
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
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   k: () => (/* binding */ ON_LOOKUP_FAILURE)
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
/**
 * Whether a report fails the run.
 * @returns true when a finding that is neither suppressed nor was there before stands at or above the level
 */
function fails(report, failOn) {
    if (failOn === 'never')
        return false;
    const threshold = LEVELS.indexOf(failOn);
    return report.findings.some((f) => f.suppressed === null && f.preexisting !== true && LEVELS.indexOf(f.level) <= threshold);
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

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __nccwpck_require__(8001);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __nccwpck_require__(8374);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __nccwpck_require__(6617);
;// CONCATENATED MODULE: ./lib/read-repository.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.











/**
 * Without one of these words a file names no Windows image and places none on Windows. `isolation` is a key
 * that compose files have on Windows only; the numbers are the releases that tags name.
 */
const WINDOWS_WORDS = /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wcow|runtimeclass\b|wincompat\/ignore/i;
async function readRepository(root, files, open, rootName, declared) {
    const surroundings = { open, rootName };
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    const strays = declared.targets.some(isOpenNode);
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
        else if (strays && mayStray(result.text)) {
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
/** A pod of a Linux image, which may land there. */
function mayStray(text) {
    return /\bcontainers"?:/.test(text) && ((0,os_tokens/* mayNameLinux */.Pf)(text) || (0,repositories/* mayNameLinuxRepository */.zf)(text));
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
        return read(file, surroundings);
    }
    catch (error) {
        const message = `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
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
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfile */ .pZ, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(839), __nccwpck_require__.e(784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 784))).readDockerfile },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isBake */ .Wy, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5300))).readBake },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithubWorkflow */ .dz, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(498), __nccwpck_require__.e(663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2663))).readGithubWorkflow },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitlabCi */ .Ug, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(498), __nccwpck_require__.e(194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8194))).readGitlabCi },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAzurePipelines */ .Fb, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(498), __nccwpck_require__.e(425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9425))).readAzurePipelines },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDevcontainer */ .rK, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(498), __nccwpck_require__.e(208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5208))).readDevcontainer },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomization */ .Sv, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638), __nccwpck_require__.e(912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3912))).readKustomize },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmTemplate */ .jw, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638), __nccwpck_require__.e(175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9175))).readHelm },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmValues */ .z2, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5469))).readHelmValues },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYaml */ .uj, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8288))).readCompose },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlOrJson */ .Vo, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2638))).readKubernetes },
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

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ updateIn),
/* harmony export */   Pf: () => (/* binding */ mayNameLinux),
/* harmony export */   Re: () => (/* binding */ saysLinux),
/* harmony export */   Th: () => (/* binding */ architectureIn),
/* harmony export */   cS: () => (/* binding */ saysWindows),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   tx: () => (/* binding */ findVersions)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
// The tokens of a tag that name an operating system or a Windows version. Tags are read by whole tokens:
// `4.8-20260714-…` is a date and `3.2004.1` a product's version, though both contain the digits of a release.
// Sources: "Windows container base images" and "Update Windows Server containers" (learn.microsoft.com) for the tags
// of base images; the README files of the products for theirs.


const LINUX_NAMES = 'linux|alpine|debian|ubuntu|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|mariner|azurelinux|amazonlinux|distroless|chiseled|centos|rockylinux|almalinux|fedora|rhel|oraclelinux|photon|wolfi|ubi';
const LINUX = new RegExp(`^(?:${LINUX_NAMES})[\\d.]*$`);
/** What may be the tag of a Linux image, anywhere in a text. */
const LINUX_TAG = new RegExp(`[:_-](?:${LINUX_NAMES})`, 'i');
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** A word of Windows and a release in one token: `win2019`, `nanoserver1809`, `windowsservercoreltsc2022`. */
const JOINED = /^(windowsservercore|windowsserver|windows|win|nanoserver|nano|servercore)(?:ltsc)?(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/** `1809` and `20h2`, which are believed in a Windows context only: `2004` alone is anybody's version. */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => /^\d/.test(tag)).map((tag) => [tag.toLowerCase(), r.build])));
/** A tag's tokens in lower case; `_` parts them too, as in `1809_arm`. */
function tokensOf(tag) {
    return (tag ?? '').toLowerCase().split(/[-_]/);
}
/** The architecture that a tag names (`1809_arm`, `1809-arm32v7`), as Go names it; without a word that of nearly all. */
function architectureIn(tokens) {
    const word = tokens.find((token) => /^arm(?:32|64)?(?:v\d)?$/.test(token));
    return word === undefined ? 'amd64' : word.startsWith('arm64') ? 'arm64' : 'arm';
}
/** Whether a text may have a tag that names a Linux system: a search that rules files out. */
function mayNameLinux(text) {
    return LINUX_TAG.test(text);
}
/** Whether a token names a Linux system, which settles the matter in every repository that has both. */
function saysLinux(tokens) {
    return tokens.some((token) => LINUX.test(token));
}
/** Whether a token is a word of Windows, with or without a version. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** The update that a tag names, e.g. `kb4493509`. */
function updateIn(tokens) {
    return tokens.find((token) => UPDATE.test(token));
}
/**
 * Every place where a tag names its Windows version, the one to believe first.
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
function findVersions(tokens, certain, likely) {
    const inContext = certain || likely || saysWindows(tokens);
    const found = [];
    const numbers = [];
    let afterWindows = false;
    tokens.forEach((token, from) => {
        const add = (version, spelling, length = 1) => {
            found.push({ version, spelling, from, to: from + length });
        };
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(token);
        const channel = token === 'sac2016' ? '2016' : LTSC.exec(token)?.[1];
        const joined = JOINED.exec(token)?.[2];
        const build = BUILD_OF_YEAR.get(channel ?? joined ?? '') ??
            (joined === undefined ? undefined : BUILD_OF_NUMBER.get(joined));
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (certain || (inContext && isKnown(version.build))))
            add(version, 'version');
        else if (build !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build), joined === undefined ? 'channel' : 'joined');
        else if (split !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(split), 'hyphened', 2);
        else if (year !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(year), 'year');
        else if (number !== undefined)
            numbers.push({
                version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(number),
                spelling: 'number',
                from,
                to: from + 1,
                near: afterWindows,
            });
        afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
    });
    // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
    // no number against a clearer token.
    numbers.sort((a, b) => Number(b.near) - Number(a.near));
    return [...found, ...numbers];
}
function isKnown(build) {
    return _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.some((release) => release.build === build);
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ processRuns),
/* harmony export */   _: () => (/* binding */ oldestImageFor)
/* harmony export */ });
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.
/** Long-term releases since the ABI between kernel and containers is stable. A future one is added here. */
const STABLE_ABI_RELEASES = [20348, 26100];
const FIRST_STABLE_ABI = STABLE_ABI_RELEASES[0];
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    if (hostBuild < FIRST_STABLE_ABI)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[Math.max(generation - 1, 0)];
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}


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


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   ar: () => (/* binding */ clientWithBuild),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1281);
/* harmony import */ var _process_isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5321);


/** Every known release, servers first, the newest server first. Sources stand in catalogue.json. */
const releases = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8;
/** The release with a build. Builds that server and client share give the server, unless the client is asked for. */
function releaseOf(build, client = false) {
    const same = releases.filter((r) => r.build === build);
    return same.find((r) => (r.kind === 'client') === client) ?? same[0];
}
/** From here on clients are Windows 11; who still declares an older build means the server. */
const FIRST_WINDOWS_11 = 22000;
/** The client that has a server's build, so that the build alone does not tell which it is: Windows 11, version 24H2. */
function clientWithBuild(build) {
    const same = releases.filter((r) => r.build === build && build >= FIRST_WINDOWS_11);
    return same.some((r) => r.kind === 'server') ? same.find((r) => r.kind === 'client') : undefined;
}
/** The release's name; a build that no release has is named by its number. */
function releaseName(build, client = false) {
    return releaseOf(build, client)?.name ?? `Windows build ${build}`;
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = (0,_process_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .oldestImageFor */ ._)(hostBuild);
    return releases.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ flavourOf),
/* harmony export */   o2: () => (/* binding */ readRepositoryName),
/* harmony export */   yG: () => (/* binding */ hasWindowsWord),
/* harmony export */   zf: () => (/* binding */ mayNameLinuxRepository)
/* harmony export */ });
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.
const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' && Object.hasOwn(MOVED, repository) ? MOVED[repository] : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name speaks of: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = BY_TAG[repository]?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** Whether the last part of the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return last
        .split(/[-_.]/)
        .some((word) => /^(?:win|windows|nanoserver|servercore|windowsservercore)$/.test(word));
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ }),

/***/ 1281:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"D8":[{"name":"Windows Server 2025","build":26100,"kind":"server","channel":"LTSC","ids":["24H2"],"tags":["ltsc2025"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2029-10-09","extendedEnd":"2034-10-10","source":"lifecycle"},{"name":"Windows Server, version 23H2","build":25398,"kind":"server","channel":"AC","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":"2025-04-24","extendedEnd":"2025-10-24","source":"windows-server"},{"name":"Windows Server 2022","build":20348,"kind":"server","channel":"LTSC","ids":["21H2"],"tags":["ltsc2022"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2026-10-13","extendedEnd":"2031-10-14","source":"lifecycle"},{"name":"Windows Server, version 20H2","build":19042,"kind":"server","channel":"SAC","ids":["20H2","2009"],"tags":["20H2","2009"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2022-08-09","source":"lifecycle"},{"name":"Windows Server, version 2004","build":19041,"kind":"server","channel":"SAC","ids":["2004"],"tags":["2004"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-12-14","source":"lifecycle"},{"name":"Windows Server, version 1909","build":18363,"kind":"server","channel":"SAC","ids":["1909"],"tags":["1909"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-05-11","source":"lifecycle"},{"name":"Windows Server, version 1903","build":18362,"kind":"server","channel":"SAC","ids":["1903"],"tags":["1903"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2020-12-08","source":"lifecycle"},{"name":"Windows Server 2019","build":17763,"kind":"server","channel":"LTSC","ids":["1809"],"tags":["ltsc2019","1809"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":"2024-01-09","extendedEnd":"2029-01-09","source":"lifecycle"},{"name":"Windows Server, version 1803","build":17134,"kind":"server","channel":"SAC","ids":["1803"],"tags":["1803"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-11-12","source":"lifecycle"},{"name":"Windows Server, version 1709","build":16299,"kind":"server","channel":"SAC","ids":["1709"],"tags":["1709"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-04-09","source":"lifecycle"},{"name":"Windows Server 2016","build":14393,"kind":"server","channel":"LTSC","ids":["1607"],"tags":["ltsc2016","sac2016"],"images":["servercore","nanoserver"],"mainstreamEnd":"2022-01-11","extendedEnd":"2027-01-11","imageEnds":{"nanoserver":"2018-10-09"},"source":"lifecycle"},{"name":"Windows 10, version 1507","build":10240,"kind":"client","channel":"client","ids":["1507"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1511","build":10586,"kind":"client","channel":"client","ids":["1511"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1607","build":14393,"kind":"client","channel":"client","ids":["1607"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1703","build":15063,"kind":"client","channel":"client","ids":["1703"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1709","build":16299,"kind":"client","channel":"client","ids":["1709"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1803","build":17134,"kind":"client","channel":"client","ids":["1803"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1809","build":17763,"kind":"client","channel":"client","ids":["1809"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1903","build":18362,"kind":"client","channel":"client","ids":["1903"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1909","build":18363,"kind":"client","channel":"client","ids":["1909"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 2004","build":19041,"kind":"client","channel":"client","ids":["2004"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 20H2","build":19042,"kind":"client","channel":"client","ids":["20H2","2009"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H1","build":19043,"kind":"client","channel":"client","ids":["21H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H2","build":19044,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 22H2","build":19045,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 21H2","build":22000,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 22H2","build":22621,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 23H2","build":22631,"kind":"client","channel":"client","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 11, version 24H2","build":26100,"kind":"client","channel":"client","ids":["24H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 25H2","build":26200,"kind":"client","channel":"client","ids":["25H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"runner-images"},{"name":"Windows 11, version 26H1","build":28000,"kind":"client","channel":"client","ids":["26H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"}],"ZW":[{"version":"10.0.14393.1770","kb":"KB4041691","date":null},{"version":"10.0.14393.1914","kb":"KB4051033","date":null},{"version":"10.0.14393.1944","kb":"KB4053579","date":null},{"version":"10.0.17763.437","kb":"KB4493509","date":null},{"version":"10.0.17763.1040","kb":"KB4546852","date":"2020-02-18"},{"version":"10.0.17763.1879","kb":"KB5001342","date":"2021-04-14"},{"version":"10.0.17763.1911","kb":"KB5001384","date":"2021-04-23"},{"version":"10.0.17763.1935","kb":"KB5003171","date":"2021-05-13"},{"version":"10.0.17763.1971","kb":"KB5003217","date":"2021-05-21"},{"version":"10.0.17763.1999","kb":"KB5003646","date":"2021-06-09"},{"version":"10.0.17763.2061","kb":"KB5004244","date":"2021-07-14"},{"version":"10.0.17763.2114","kb":"KB5005030","date":"2021-08-11"},{"version":"10.0.17763.2183","kb":"KB5005568","date":"2021-09-15"},{"version":"10.0.17763.2213","kb":"KB5005625","date":"2021-09-22"},{"version":"10.0.17763.2237","kb":"KB5006672","date":"2021-10-14"},{"version":"10.0.17763.2300","kb":"KB5007206","date":"2021-11-10"},{"version":"10.0.17763.2366","kb":"KB5008218","date":"2021-12-15"},{"version":"10.0.17763.2565","kb":"KB5010351","date":"2022-02-11"},{"version":"10.0.17763.2686","kb":"KB5011503","date":"2022-03-09"},{"version":"10.0.17763.2803","kb":"KB5012647","date":"2022-04-13"},{"version":"10.0.17763.2928","kb":"KB5013941","date":"2022-05-11"},{"version":"10.0.17763.3046","kb":"KB5014692","date":"2022-06-15"},{"version":"10.0.17763.3165","kb":"KB5015811","date":"2022-07-13"},{"version":"10.0.17763.3232","kb":"KB5015880","date":"2022-07-22"},{"version":"10.0.17763.3287","kb":"KB5016623","date":"2022-08-10"},{"version":"10.0.17763.3406","kb":"KB5017315","date":"2022-09-13"},{"version":"10.0.17763.3532","kb":"KB5018419","date":"2022-10-12"},{"version":"10.0.17763.3534","kb":"KB5020438","date":"2022-10-19"},{"version":"10.0.17763.3650","kb":"KB5019966","date":"2022-11-10"},{"version":"10.0.17763.3770","kb":"KB5021237","date":"2022-12-14"},{"version":"10.0.17763.3887","kb":"KB5022286","date":"2023-01-11"},{"version":"10.0.17763.4010","kb":"KB5022840","date":"2023-02-16"},{"version":"10.0.17763.4131","kb":"KB5023702","date":"2023-03-15"},{"version":"10.0.17763.4252","kb":"KB5025229","date":"2023-04-12"},{"version":"10.0.17763.4377","kb":"KB5026362","date":"2023-05-10"},{"version":"10.0.17763.4499","kb":"KB5027222","date":"2023-06-14"},{"version":"10.0.17763.4645","kb":"KB5028168","date":"2023-07-12"},{"version":"10.0.17763.4737","kb":"KB5029247","date":"2023-08-08"},{"version":"10.0.17763.4851","kb":"KB5030214","date":"2023-09-14"},{"version":"10.0.17763.4974","kb":"KB5031361","date":"2023-10-11"},{"version":"10.0.17763.5122","kb":"KB5032196","date":"2023-11-15"},{"version":"10.0.17763.5206","kb":"KB5033371","date":"2023-12-13"},{"version":"10.0.17763.5329","kb":"KB5034127","date":"2024-01-10"},{"version":"10.0.17763.5458","kb":"KB5034768","date":"2024-02-18"},{"version":"10.0.17763.5576","kb":"KB5035849","date":"2024-03-16"},{"version":"10.0.17763.5696","kb":"KB5036896","date":"2024-04-10"},{"version":"10.0.17763.5820","kb":"KB5037765","date":"2024-05-16"},{"version":"10.0.17763.5936","kb":"KB5039217","date":"2024-06-12"},{"version":"10.0.17763.6054","kb":"KB5040430","date":"2024-07-16"},{"version":"10.0.17763.6189","kb":"KB5041578","date":"2024-08-14"},{"version":"10.0.17763.6293","kb":"KB5043050","date":"2024-09-11"},{"version":"10.0.17763.6414","kb":"KB5044277","date":"2024-10-10"},{"version":"10.0.17763.6532","kb":"KB5046615","date":"2024-11-14"},{"version":"10.0.17763.6659","kb":"KB5048661","date":"2024-12-18"},{"version":"10.0.17763.6775","kb":"KB5050008","date":"2025-01-17"},{"version":"10.0.17763.6893","kb":"KB5052000","date":"2025-02-14"},{"version":"10.0.17763.7009","kb":"KB5053596","date":"2025-03-16"},{"version":"10.0.17763.7240","kb":"KB5058922","date":"2025-04-16"},{"version":"10.0.17763.7314","kb":"KB5058392","date":"2025-05-18"},{"version":"10.0.17763.7434","kb":"KB5060531","date":"2025-06-15"},{"version":"10.0.17763.7558","kb":"KB5062557","date":"2025-07-14"},{"version":"10.0.17763.7678","kb":"KB5063877","date":"2025-08-23"},{"version":"10.0.17763.7792","kb":"KB5065428","date":"2025-09-10"},{"version":"10.0.17763.7922","kb":"KB5070883","date":"2025-10-27"},{"version":"10.0.17763.8027","kb":"KB5068791","date":"2025-11-16"},{"version":"10.0.17763.8146","kb":"KB5071544","date":"2025-12-12"},{"version":"10.0.17763.8276","kb":"KB5073723","date":"2026-01-20"},{"version":"10.0.17763.8389","kb":"KB5075904","date":"2026-02-10"},{"version":"10.0.20348.587","kb":"KB5011497","date":"2022-03-22"},{"version":"10.0.20348.643","kb":"KB5012604","date":"2022-04-13"},{"version":"10.0.20348.681","kb":"KB5012637","date":"2022-04-26"},{"version":"10.0.20348.707","kb":"KB5013944","date":"2022-05-11"},{"version":"10.0.20348.768","kb":"KB5014678","date":"2022-06-15"},{"version":"10.0.20348.825","kb":"KB5015827","date":"2022-07-13"},{"version":"10.0.20348.859","kb":"KB5015879","date":"2022-07-22"},{"version":"10.0.20348.887","kb":"KB5016627","date":"2022-08-10"},{"version":"10.0.20348.1006","kb":"KB5017316","date":"2022-09-13"},{"version":"10.0.20348.1129","kb":"KB5018421","date":"2022-10-12"},{"version":"10.0.20348.1131","kb":"KB5020436","date":"2022-10-19"},{"version":"10.0.20348.1194","kb":"KB5018485","date":"2022-10-26"},{"version":"10.0.20348.1249","kb":"KB5019081","date":"2022-11-10"},{"version":"10.0.20348.1366","kb":"KB5021249","date":"2022-12-14"},{"version":"10.0.20348.1487","kb":"KB5022291","date":"2023-01-11"},{"version":"10.0.20348.1547","kb":"KB5022842","date":"2023-02-16"},{"version":"10.0.20348.1607","kb":"KB5023705","date":"2023-03-15"},{"version":"10.0.20348.1668","kb":"KB5025230","date":"2023-04-12"},{"version":"10.0.20348.1726","kb":"KB5026370","date":"2023-05-10"},{"version":"10.0.20348.1787","kb":"KB5027225","date":"2023-06-14"},{"version":"10.0.20348.1850","kb":"KB5028171","date":"2023-07-12"},{"version":"10.0.20348.1906","kb":"KB5029250","date":"2023-08-08"},{"version":"10.0.20348.1970","kb":"KB5030216","date":"2023-09-14"},{"version":"10.0.20348.2031","kb":"KB5031364","date":"2023-10-11"},{"version":"10.0.20348.2113","kb":"KB5032198","date":"2023-11-15"},{"version":"10.0.20348.2159","kb":"KB5033118","date":"2023-12-13"},{"version":"10.0.20348.2227","kb":"KB5034129","date":"2024-01-10"},{"version":"10.0.20348.2322","kb":"KB5034770","date":"2024-02-18"},{"version":"10.0.20348.2340","kb":"KB5035857","date":"2024-03-16"},{"version":"10.0.20348.2402","kb":"KB5036909","date":"2024-04-10"},{"version":"10.0.20348.2461","kb":"KB5037782","date":"2024-05-16"},{"version":"10.0.20348.2527","kb":"KB5039227","date":"2024-06-12"},{"version":"10.0.20348.2529","kb":"KB5041054","date":"2024-06-21"},{"version":"10.0.20348.2582","kb":"KB5040437","date":"2024-07-16"},{"version":"10.0.20348.2700","kb":"KB5042881","date":"2024-09-11"},{"version":"10.0.20348.2762","kb":"KB5044281","date":"2024-10-09"},{"version":"10.0.20348.2849","kb":"KB5046616","date":"2024-11-14"},{"version":"10.0.20348.2966","kb":"KB5048654","date":"2024-12-18"},{"version":"10.0.20348.3091","kb":"KB5049983","date":"2025-01-17"},{"version":"10.0.20348.3207","kb":"KB5051979","date":"2025-02-14"},{"version":"10.0.20348.3328","kb":"KB5053603","date":"2025-03-14"},{"version":"10.0.20348.3561","kb":"KB5058920","date":"2025-04-16"},{"version":"10.0.20348.3692","kb":"KB5058385","date":"2025-05-18"},{"version":"10.0.20348.3807","kb":"KB5060526","date":"2025-06-15"},{"version":"10.0.20348.3932","kb":"KB5062572","date":"2025-07-14"},{"version":"10.0.20348.4052","kb":"KB5063880","date":"2025-08-23"},{"version":"10.0.20348.4171","kb":"KB5065432","date":"2025-09-10"},{"version":"10.0.20348.4297","kb":"KB5070884","date":"2025-10-27"},{"version":"10.0.20348.4405","kb":"KB5068787","date":"2025-11-16"},{"version":"10.0.20348.4529","kb":"KB5071547","date":"2025-12-12"},{"version":"10.0.20348.4648","kb":"KB5073457","date":"2026-01-20"},{"version":"10.0.20348.4773","kb":"KB5075906","date":"2026-02-10"},{"version":"10.0.20348.4893","kb":"KB5078766","date":"2026-03-11"},{"version":"10.0.20348.5020","kb":"KB5082142","date":"2026-04-15"},{"version":"10.0.20348.5139","kb":"KB5087545","date":"2026-05-13"},{"version":"10.0.20348.5256","kb":"KB5094128","date":"2026-06-10"},{"version":"10.0.20348.5386","kb":"KB5099540","date":"2026-07-15"},{"version":"10.0.25398.830","kb":"KB5036910","date":"2024-04-11"},{"version":"10.0.25398.887","kb":"KB5037781","date":"2024-05-16"},{"version":"10.0.25398.950","kb":"KB5039236","date":"2024-06-12"},{"version":"10.0.25398.1009","kb":"KB5040438","date":"2024-07-16"},{"version":"10.0.25398.1085","kb":"KB5041573","date":"2024-08-14"},{"version":"10.0.25398.1128","kb":"KB5043055","date":"2024-09-11"},{"version":"10.0.25398.1189","kb":"KB5044288","date":"2024-10-09"},{"version":"10.0.25398.1251","kb":"KB5046618","date":"2024-11-14"},{"version":"10.0.25398.1308","kb":"KB5048653","date":"2024-12-18"},{"version":"10.0.25398.1369","kb":"KB5049984","date":"2025-01-17"},{"version":"10.0.25398.1425","kb":"KB5051980","date":"2025-02-14"},{"version":"10.0.25398.1486","kb":"KB5053599","date":"2025-03-14"},{"version":"10.0.25398.1551","kb":"KB5055527","date":"2025-04-16"},{"version":"10.0.25398.1611","kb":"KB5058384","date":"2025-05-18"},{"version":"10.0.25398.1665","kb":"KB5060118","date":"2025-06-15"},{"version":"10.0.25398.1732","kb":"KB5062570","date":"2025-07-14"},{"version":"10.0.25398.1791","kb":"KB5063899","date":"2025-08-23"},{"version":"10.0.25398.1849","kb":"KB5065425","date":"2025-09-10"},{"version":"10.0.25398.1916","kb":"KB5070879","date":"2025-10-27"},{"version":"10.0.25398.1965","kb":"KB5068779","date":"2025-11-16"},{"version":"10.0.25398.2025","kb":"KB5071542","date":"2025-12-12"},{"version":"10.0.25398.2092","kb":"KB5073450","date":"2026-01-20"},{"version":"10.0.25398.2149","kb":"KB5075897","date":"2026-02-10"},{"version":"10.0.25398.2207","kb":"KB5078734","date":"2026-03-11"},{"version":"10.0.25398.2274","kb":"KB5082060","date":"2026-04-15"},{"version":"10.0.25398.2330","kb":"KB5087541","date":"2026-05-13"},{"version":"10.0.26100.4061","kb":"KB5058411","date":"2025-05-18"},{"version":"10.0.26100.4349","kb":"KB5060842","date":"2025-06-15"},{"version":"10.0.26100.4656","kb":"KB5064489","date":"2025-07-14"},{"version":"10.0.26100.4946","kb":"KB5063878","date":"2025-08-23"},{"version":"10.0.26100.6584","kb":"KB5065426","date":"2025-09-10"},{"version":"10.0.26100.6905","kb":"KB5070881","date":"2025-10-27"},{"version":"10.0.26100.7171","kb":"KB5068861","date":"2025-11-16"},{"version":"10.0.26100.7462","kb":"KB5072033","date":"2025-12-12"},{"version":"10.0.26100.32230","kb":"KB5073379","date":"2026-01-20"},{"version":"10.0.26100.32370","kb":"KB5075899","date":"2026-02-10"},{"version":"10.0.26100.32522","kb":"KB5078740","date":"2026-03-11"},{"version":"10.0.26100.32690","kb":"KB5082063","date":"2026-04-15"},{"version":"10.0.26100.32860","kb":"KB5087539","date":"2026-05-13"},{"version":"10.0.26100.32995","kb":"KB5094125","date":"2026-06-10"},{"version":"10.0.26100.33158","kb":"KB5099536","date":"2026-07-15"},{"version":"10.0.26100.33296","kb":"KB5120233","date":"2026-08-12"}]}');

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
/******/ 		792: 0
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
