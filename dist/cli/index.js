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

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

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

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_io_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5111);
/* harmony import */ var _commands_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6288);
/* harmony import */ var _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7301);
/* harmony import */ var _model_system_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(789);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2837);
// The command line's entry: what the command comes to is the exit code, and what goes wrong is said.





(0,_commands_io_js__WEBPACK_IMPORTED_MODULE_0__/* .guardOutput */ .d7)();
try {
    process.exitCode = await (0,_commands_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e;
    const message = error instanceof Error ? error.message : String(error);
    const limit = (0,_model_system_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSystemLimit */ .M)(error);
    const lines = expected
        ? message.split('\n')
        : [limit === null ? `this is a bug in wincompat, please report it: ${message}` : `${limit}.`];
    for (const line of lines)
        (0,_commands_io_js__WEBPACK_IMPORTED_MODULE_0__/* .writeProblem */ .bi)(line);
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
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9015);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2837);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5111);
// What `check` and `explain` are reported by their flags.





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
    helm: { type: 'boolean' },
    verbose: { type: 'boolean', short: 'v' },
    quiet: { type: 'boolean', short: 'q' },
};
function optionsFrom(paths, values) {
    const absolute = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    const [only, ...others] = absolute;
    const root = only !== undefined && others.length === 0 && (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectory */ .wd)(only) ? only : process.cwd();
    return {
        root,
        paths: absolute.filter((path) => path !== root),
        config: values.config === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values.config),
        github: (0,_model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .githubApi */ .Mc)(process.env, process.env.GITHUB_TOKEN || process.env.GH_TOKEN),
        lookup: (0,_model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--lookup', values.lookup ?? 'auto', _model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .LOOKUPS */ .CY),
        onLookupFailure: values['on-lookup-failure'] === undefined
            ? null
            : (0,_model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--on-lookup-failure', values['on-lookup-failure'], _model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .ON_LOOKUP_FAILURE */ .k),
        cacheDirectory: values['cache-dir'] === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values['cache-dir']),
        logins: new Map(),
        onSecret: () => { },
        failOn: (0,_model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('--fail-on', values['fail-on'] ?? 'error', _model_options_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$),
        today: dayOf(values.today),
        baseline: baselineOf(values),
        changedSince: values['changed-since'] ?? null,
        helm: values.helm ?? false,
    };
}
function baselineOf(values) {
    const { baseline, 'write-baseline': written, force = false } = values;
    if (baseline !== undefined && written !== undefined) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--baseline and --write-baseline exclude each other: the second reads its file too.');
    }
    if (force && written === undefined)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--force needs --write-baseline.');
    if (written !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(written), update: force ? 'grow' : 'shrink' };
    return baseline === undefined ? null : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(baseline), update: 'no' };
}
function dayOf(text) {
    const today = text ?? new Date().toISOString().slice(0, 10);
    if ((0,_text_day_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(today))
        return today;
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--today: '${today.slice(0, 40)}' is not a date of the form YYYY-MM-DD.`);
}


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d7: () => (/* binding */ guardOutput),
  wd: () => (/* binding */ isDirectory),
  zh: () => (/* binding */ writeOutput),
  bi: () => (/* binding */ writeProblem),
  Zk: () => (/* binding */ writeResult)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __nccwpck_require__(2837);
;// CONCATENATED MODULE: ./lib/report/write-all.js

/** Characters that are written at a time. */
const BLOCK = 64 * 1024;
/** The same text in pieces that are worth a write each. */
function* inBlocks(chunks) {
    let block = '';
    for (const chunk of chunks) {
        block += chunk;
        if (block.length < BLOCK)
            continue;
        yield block;
        block = '';
    }
    if (block !== '')
        yield block;
}
/**
 * Writes a text to an open file to its last byte: a write may take fewer than it is given, e.g. on a disk that gets full.
 * @throws the error of the system
 */
function writeAll(file, text) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(file, bytes, at);
}
/** The code of an error of the system or of a stream, e.g. `ENOSPC`. @throws the error where it is another one: a bug is no bad disk */
function systemErrorCode(error) {
    const { code = '', syscall } = error;
    if (syscall !== undefined || code.startsWith('ERR_STREAM_'))
        return code;
    throw error;
}

// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __nccwpck_require__(8944);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __nccwpck_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/io.js
// What the commands write, and where: results to standard output, problems to standard error, reports to files. What
// cannot be written is never lost silently: the exit code is not 0 then.





function isDirectory(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/** Whether something that was to be written is lost. */
let lost = false;
/** Whether standard output has taken anything. */
let begun = false;
/** To be called once, before anything is written: an error of an output stream is no crash, and no success. */
function guardOutput() {
    // Reported by the write that fails.
    process.stdout.on('error', () => { });
    process.stderr.on('error', (error) => {
        if (!isClosedByReader(error))
            lost = true;
    });
    process.on('exit', (code) => {
        if (lost && code === usage/* EXIT */.d.clean)
            process.exitCode = usage/* EXIT */.d.usage;
    });
}
/**
 * Writes to standard output, and waits until all of it is taken. Where the reader of a pipe stops reading, as `head`
 * does, the rest is not made, and that is no error; where it has read nothing, the result is lost.
 * @throws UsageError where standard output cannot be written
 */
async function writeResult(result) {
    for (const block of inBlocks(typeof result === 'string' ? [result] : result)) {
        try {
            await write(process.stdout, block);
            begun = true;
        }
        catch (error) {
            const code = systemErrorCode(error);
            if (!isClosedByReader({ code }))
                throw new usage_error/* UsageError */.e(`standard output could not be written (${code}).`);
            if (!begun)
                lost = true;
            return;
        }
    }
}
/** One line on standard error. */
function writeProblem(text) {
    write(process.stderr, `wincompat: ${(0,text_escape/* escapeForLog */.zB)(text)}\n`).catch((error) => {
        if (!isClosedByReader(error))
            lost = true;
    });
}
/** @throws UsageError where the file cannot be written */
function writeOutput(path, text) {
    try {
        const file = (0,external_node_fs_.openSync)(path, 'w');
        try {
            for (const block of inBlocks(text))
                writeAll(file, block);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`--output: ${path} could not be written (${systemErrorCode(error)}).`);
    }
}
/** Resolves when the stream has taken the text. */
async function write(stream, text) {
    // Node's stream for files does not look at how much a write has taken.
    if (!stream.isTTY && isFile(stream.fd))
        return writeAll(stream.fd, text);
    return new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done())));
}
function isFile(descriptor) {
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    return stats.isFile() || stats.isCharacterDevice();
}
/** Windows reports a pipe without a reader as EOF; a stream that has failed before is destroyed. */
function isClosedByReader({ code }) {
    return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// NAMESPACE OBJECT: ./lib/commands/check.js
var check_namespaceObject = {};
__nccwpck_require__.r(check_namespaceObject);
__nccwpck_require__.d(check_namespaceObject, {
  HELP: () => (HELP),
  run: () => (run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/config/words.js + 1 modules
var words = __nccwpck_require__(4544);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __nccwpck_require__(2837);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __nccwpck_require__(3654);
// EXTERNAL MODULE: ./lib/model/options.js
var model_options = __nccwpck_require__(9015);
// EXTERNAL MODULE: ./lib/pipeline/check.js + 15 modules
var check = __nccwpck_require__(7690);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __nccwpck_require__(5102);
// EXTERNAL MODULE: ./lib/discovery/read.js
var read = __nccwpck_require__(6176);
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
/** The sinks that each format writes text of others to (text/escape.ts). */
const SINKS = {
    tty: ['log'],
    json: ['json'],
    sarif: ['json'],
    markdown: ['markdown', 'code'],
    github: ['log', 'command data', 'command property'],
    junit: ['xml', 'xml attribute'],
    checkstyle: ['xml attribute'],
    gitlab: ['json'],
    gnu: ['log'],
    html: ['html'],
};
/**
 * The report as text, piece by piece. Each format is loaded only when it is asked for.
 * @param surface with the checked directory, whose files excerpts are taken from; null for no excerpts
 */
async function render(format, report, surface) {
    switch (format) {
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 846))).json(report);
        case 'tty':
            return (await __nccwpck_require__.e(/* import() */ 7723).then(__nccwpck_require__.bind(__nccwpck_require__, 7723))).tty(report, {
                ...surface,
                ...(surface.root === null ? {} : { source: sourcesIn(surface.root) }),
            });
        case 'github':
            return [(await __nccwpck_require__.e(/* import() */ 6491).then(__nccwpck_require__.bind(__nccwpck_require__, 6491))).github(report)];
        case 'markdown':
            return [(await __nccwpck_require__.e(/* import() */ 2663).then(__nccwpck_require__.bind(__nccwpck_require__, 2663))).markdown(report)];
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 8011).then(__nccwpck_require__.bind(__nccwpck_require__, 8011))).sarif(report);
        case 'junit':
            return (await __nccwpck_require__.e(/* import() */ 3358).then(__nccwpck_require__.bind(__nccwpck_require__, 8120))).junit(report);
        case 'checkstyle':
            return (await __nccwpck_require__.e(/* import() */ 4117).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).checkstyle(report);
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 963))).gitlab(report);
        case 'gnu':
            return (await __nccwpck_require__.e(/* import() */ 6902).then(__nccwpck_require__.bind(__nccwpck_require__, 4521))).gnu(report);
        case 'html':
            return [(await __nccwpck_require__.e(/* import() */ 8001).then(__nccwpck_require__.bind(__nccwpck_require__, 382))).htmlPage(report)];
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
// EXTERNAL MODULE: ./lib/commands/io.js + 1 modules
var io = __nccwpck_require__(5111);
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
    /** `querying registries: 34 of 200`. */
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

  PATH                   files and directories; a single directory is the root, else the working directory
  --config FILE          the declared matrix (default: .github/wincompat.yml, wincompat.yml, .wincompat.yml; .yaml too)
  --format NAME          ${FORMATS.join(', ')} (default: tty)
  --output FILE          write the report to FILE instead of standard output
  --from-report FILE     show a report that --format json wrote, without a check; only --fail-on decides the exit code
  --changed-since REV    findings in files unchanged since that revision do not fail the run
  --explain PATH:LINE    explain the verdicts of that line; no other output
  --lookup WHEN          auto, always or never; never makes no network requests (default: auto)
  --helm                 render charts with the helm on PATH, too
  --cache-dir DIR        cache registry responses there; must be outside the checked-out files
  --on-lookup-failure X  warn, fail or ignore: the effect of a failed registry lookup (default: warn)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --baseline FILE        known findings: they are counted, and do not fail the run
  --write-baseline FILE  write the baseline: all findings if the file is new, else the known ones that remain
  --force                with --write-baseline: add new findings too
  -v, --verbose          list each place that was not checked, with the reason (format tty)
  -q, --quiet            findings only: no matrix, no sum, no notes (format tty)
  --today YYYY-MM-DD     the date to use for support and expiry dates (default: today)

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration, or an internal error, so that not
everything was checked; 3 a registry lookup failed with --on-lookup-failure fail.
`;
/** Loaded when it is asked for. */
async function readReport(path) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6862), __nccwpck_require__.e(4616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4616))).readSavedReport(path);
}
function checkWithProgress(options) {
    const progress = new Progress(process.stderr);
    const onAnswer = (answered, of) => progress.show('querying registries', answered, of);
    return (0,check/* check */.z)({ ...options, onAnswer }).finally(() => progress.clear());
}
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    if (values.explain !== undefined) {
        const { explainAt } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6182));
        return explainAt(values.explain, (0,check_options/* optionsFrom */.z)(positionals, values), values.format);
    }
    const format = (0,model_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = (0,check_options/* optionsFrom */.z)(positionals, values);
    if (values.output !== undefined) {
        const { refuseToWriteThroughLinks } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2527));
        refuseToWriteThroughLinks('--output', (0,external_node_path_.resolve)(values.output), options.root);
    }
    const saved = values['from-report'];
    const report = saved === undefined ? await checkWithProgress(options) : await readReport(saved);
    const shown = await show(report, format, saved === undefined ? options.root : null, values);
    if (format !== 'tty' && !values.quiet)
        for (const note of report.notes)
            (0,io/* writeProblem */.bi)(note);
    if (saved !== undefined && values['fail-on'] === undefined)
        return shown ? usage/* EXIT */.d.clean : usage/* EXIT */.d.incomplete;
    if ((0,outcome/* fails */.c6)(report, options.failOn))
        return usage/* EXIT */.d.findings;
    if (!shown || (0,outcome/* isIncomplete */.Ne)(report))
        return usage/* EXIT */.d.incomplete;
    return report.unverified ? usage/* EXIT */.d.unverified : usage/* EXIT */.d.clean;
}
/**
 * Writes the report. What comes of the check does not depend on it: where a reporter fails, that is said.
 * @param root the checked directory, for excerpts; null for none
 * @param flags `output` is a file's name; standard output where left out
 * @returns whether all of it was made
 */
async function show(report, format, root, { output, verbose, quiet }) {
    const terminal = output === undefined && process.stdout.isTTY === true;
    const errors = new internal_errors/* InternalErrors */.B();
    const surface = {
        root,
        columns: terminal ? process.stdout.columns : null,
        color: terminal && !process.env.NO_COLOR,
        verbose: verbose === true,
        quiet: quiet === true,
    };
    const write = async () => {
        const rendered = await render(format, report, surface);
        if (output === undefined)
            await (0,io/* writeResult */.Zk)(rendered);
        else
            (0,io/* writeOutput */.zh)(output, rendered);
    };
    await errors.guardAsync(`reporter ${format}`, write, undefined);
    for (const { part, message } of errors.all)
        (0,io/* writeProblem */.bi)(`internal error: ${part} failed (${message}), so the report is not complete. Use another --format, and report this as a bug in wincompat.`);
    return errors.all.length === 0;
}

;// CONCATENATED MODULE: ./lib/commands/main.js
// Which command is meant, and what it answers. Only the command that is asked for is loaded.







/** Every command beside `check`, which also answers where none is named. */
const COMMANDS = {
    init: {
        about: 'propose a configuration from the images of the repository',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(1230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1230)),
    },
    targets: {
        about: 'print the targets that kubectl get nodes, docker info, ver ... report',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(890), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    explain: {
        about: 'explain the verdicts of one line: PATH:LINE',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6182)),
    },
    image: {
        about: "show an image's platforms, and whether it starts on a host",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 770)),
    },
    cache: {
        about: 'cache warm: look up all images for machines without a network',
        load: () => __nccwpck_require__.e(/* import() */ 8468).then(__nccwpck_require__.bind(__nccwpck_require__, 8468)),
    },
    rules: {
        about: 'list the rules, or print the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(6358), __nccwpck_require__.e(5373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
    },
    version: {
        about: 'print the version, and with -v the date of what it knows of Windows',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3014)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3014)),
    },
};
/** @param args without those of Node @returns the exit code @throws UsageError */
async function main(args) {
    const [word = '', topic] = args;
    // As other programs have it: `help COMMAND` is `COMMAND --help`.
    if (word === 'help')
        return main([...(topic === undefined ? [] : [topic]), '--help']);
    const other = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    const named = word === 'check' || other !== undefined;
    const rest = named ? args.slice(1) : args;
    if (rest.includes('--version') || rest.includes('-V'))
        return print(`${version/* VERSION */.x}\n`);
    if (!named)
        refuseMistypedCommand(word);
    const command = other === undefined ? check_namespaceObject : await other.load();
    if (rest.includes('--help') || rest.includes('-h'))
        return print(named ? command.HELP : overview());
    return command.run(rest);
}
/** A first word that is no file, and nearly a command. @throws UsageError */
function refuseMistypedCommand(word) {
    if (!/^[a-z]+$/i.test(word) || (0,external_node_fs_.existsSync)(word))
        return;
    const meant = (0,words/* nearest */.pA)(word, ['check', 'help', ...Object.keys(COMMANDS)]);
    if (meant !== null)
        throw new usage_error/* UsageError */.e(`There is no command or file '${word}'. Did you mean 'wincompat ${meant}'?`);
}
function overview() {
    const others = Object.entries(COMMANDS).map(([name, { about }]) => `  wincompat ${name.padEnd(10)} ${about}`);
    const commands = others.length === 0
        ? ''
        : `\nOther commands ('wincompat COMMAND --help' describes each):\n${others.join('\n')}\n`;
    return `wincompat checks that the Windows containers of a repository can start on the hosts they are deployed to.\n\n${HELP}${commands}`;
}
async function print(text) {
    await (0,io/* writeResult */.Zk)(text);
    return usage/* EXIT */.d.clean;
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4544);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2837);



/** Exit codes, for every command. */
const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 2, unverified: 3 };
/** A command's flags and the words beside them. @throws UsageError for a flag that the command does not have */
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        const { message } = error;
        const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
        const said = unknown === undefined ? `${message.replace(/\.$/, '')}.` : unknownFlag(unknown, Object.keys(options));
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${said} 'wincompat --help' lists the options.`);
    }
}
function unknownFlag(flag, known) {
    const meant = (0,_config_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(flag.replace(/^-+/, ''), known);
    return `Unknown option '${flag}'.${meant === null ? '' : ` Did you mean '--${meant}'?`}`;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyConfig)
/* harmony export */ });
/* harmony import */ var _model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(686);

function emptyConfig() {
    return {
        extends: [],
        targets: [],
        scopes: [],
        builds: [],
        windowsImages: [],
        buildHosts: [],
        args: new Map(),
        registries: _model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_REGISTRIES */ .m8,
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
/* harmony export */   TQ: () => (/* binding */ PROPOSED_PATH),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export USUAL_PATHS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6359);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);



/** Where a new configuration is written. */
const PROPOSED_PATH = '.github/wincompat.yml';
const USUAL_PATHS = ['.github/wincompat', 'wincompat', '.wincompat'].flatMap((path) => [
    `${path}.yml`,
    `${path}.yaml`,
]);
/**
 * Finds the configuration file.
 * @param options where the user named a file, it may lie anywhere; else the usual places of the root are looked at
 * @returns the file, and those that stand in another of the usual places and are ignored
 * @throws UsageError where a file cannot be read: the named one, or one that is in a usual place
 */
async function findConfig({ root, config: named, policy, }) {
    const read = policy?.read ?? null;
    if (named !== null) {
        const path = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, named));
        const text = read === null ? null : await read(path);
        const file = text === null ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)(root, named, 'configuration') : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text);
        return { file, others: [] };
    }
    const found = [];
    for (const path of USUAL_PATHS) {
        const file = read === null ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(root, path, 'configuration') : sourceOf(path, await read(path));
        if (file !== null)
            found.push(file);
    }
    const [file = null, ...others] = found;
    return { file, others };
}
function sourceOf(path, text) {
    return text === null ? null : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text);
}


/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   globMatcher: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2837);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5210);
// Globs of the configuration, which a pull request may bring: matched in time that grows with the glob times the path,
// whatever they are. No regular expression is made of them, since those of `*a*a*a*b` take years.


/** A longer glob is none that a person wrote. */
const MAX_LENGTH = 500;
/** Globs that the braces of one may stand for. */
const MAX_ALTERNATIVES = 100;
const MAX_BRACES = 10;
/** Comparisons of characters in a step. */
const COMPARISONS = 16;
/** `**` between slashes: any number of folders. */
const FOLDERS = Symbol('**');
/** `*`: any characters but a slash. */
const STAR = Symbol('*');
/** `?` */
const ANY = Symbol('?');
/**
 * Why a text is no glob that is taken, to follow it in a sentence; null for one that is.
 * Taken are `*`, `**`, `?`, `[…]`, `{a,b}`, a backslash before a character, and `!` before all of it.
 */
function globProblem(glob) {
    if (glob.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    if (/(?<!\\)[@+?*!]\(/.test(glob))
        return 'has an extended pattern such as +(a|b); write {a,b}';
    if (glob.split('{').length > MAX_BRACES + 1)
        return `has more than ${MAX_BRACES} opening braces`;
    return alternatives(glob) === null ? `has braces that expand to more than ${MAX_ALTERNATIVES} globs` : null;
}
/**
 * @param globs of which one must match; `!` before one turns it round. One of which `globProblem` speaks matches nothing
 * @param budget what matching may cost
 */
function globMatcher(globs, budget) {
    const compiled = globs.map((glob) => {
        const bangs = /^!*/.exec(glob)?.[0].length ?? 0;
        return {
            negated: bangs % 2 === 1,
            options: (alternatives(glob.slice(bangs)) ?? []).map((text) => segmentsOf(text)),
        };
    });
    return (path) => {
        const segments = path.split('/');
        return compiled.some(({ negated, options }) => {
            const work = { comparisons: 0 };
            const found = options.some((option) => matchesPath(option, segments, work));
            pay(budget, 1 + options.length + work.comparisons / COMPARISONS);
            return found !== negated;
        });
    };
}
function pay(budget, steps) {
    try {
        budget.spend(Math.ceil(steps));
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e("The globs of the configuration take too long to match against this repository's paths. Use fewer globs, with fewer wildcards.");
    }
}
/** What braces stand for, spelled out; null where that is too much. */
function alternatives(glob) {
    const done = [];
    const waiting = [glob];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
        const choice = firstChoice(text);
        if (choice === null)
            done.push(text);
        else
            for (const part of choice)
                waiting.push(part);
        if (done.length + waiting.length > MAX_ALTERNATIVES)
            return null;
    }
    return done;
}
/** The first `{a,b}` or `{1..3}` of a glob, replaced by each of its parts; null where there is none. */
function firstChoice(text) {
    for (let start = 0; start < text.length; start++) {
        if (text[start] === '\\')
            start++;
        else if (text[start] === '{') {
            const inside = partsOf(text, start + 1);
            if (inside === null)
                continue;
            return inside.parts.map((part) => text.slice(0, start) + part + text.slice(inside.end));
        }
    }
    return null;
}
/** The parts between a brace and the one that closes it; null where it is a brace and nothing more. */
function partsOf(text, from) {
    const commas = [];
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const char = text[at];
        if (char === '\\')
            at++;
        else if (char === '{')
            depth++;
        else if (char === ',' && depth === 0)
            commas.push(at);
        else if (char === '}' && depth-- === 0) {
            const inside = text.slice(from, at);
            const parts = commas.length === 0 ? rangeOf(inside) : between(text, from, commas, at);
            return parts === null ? null : { parts, end: at + 1 };
        }
    }
    return null;
}
function between(text, from, commas, to) {
    const ends = [...commas, to];
    return ends.map((end, index) => text.slice(index === 0 ? from : (ends[index - 1] ?? from) + 1, end));
}
/** `1..3` and `a..c`. */
function rangeOf(text) {
    const match = /^(?:(\d{1,4})\.\.(\d{1,4})|([a-z])\.\.([a-z]))$/i.exec(text);
    if (match === null)
        return null;
    const [, low, high, first = '', last = ''] = match;
    const codes = low !== undefined ? [Number(low), Number(high)] : [first.charCodeAt(0), last.charCodeAt(0)];
    const [from = 0, to = 0] = codes.sort((a, b) => a - b);
    return Array.from({ length: Math.min(to - from, MAX_ALTERNATIVES) + 1 }, (_, i) => low !== undefined ? String(from + i) : String.fromCharCode(from + i));
}
function segmentsOf(glob) {
    return glob
        .replace(/^(?:\.\/)+/, '')
        .split('/')
        .flatMap((segment, index, all) => {
        if (segment !== '**')
            return [piecesOf(segment)];
        // At its end it stands for what lies in a folder, and not for the folder.
        return index === all.length - 1 ? [FOLDERS, [STAR]] : [FOLDERS];
    });
}
function piecesOf(segment) {
    const pieces = [];
    for (let at = 0; at < segment.length; at++) {
        const char = segment[at] ?? '';
        const set = char === '[' ? setAt(segment, at) : null;
        if (set !== null) {
            pieces.push(set.set);
            at = set.end;
        }
        else if (char === '*')
            pieces.push(STAR);
        else if (char === '?')
            pieces.push(ANY);
        else if (char === '\\' && at + 1 < segment.length)
            pieces.push(segment[++at] ?? '');
        else
            pieces.push(char);
    }
    return pieces;
}
/** `[…]` at a place; null where nothing closes it. A bracket right behind the opening one belongs to the set. */
function setAt(segment, start) {
    const negated = segment[start + 1] === '!' || segment[start + 1] === '^';
    const from = start + (negated ? 2 : 1);
    const end = segment.indexOf(']', from + 1);
    if (end < 0)
        return null;
    const ranges = [];
    for (let at = from; at < end; at++) {
        const first = segment[at] ?? '';
        const isRange = segment[at + 1] === '-' && at + 2 < end;
        ranges.push([first, isRange ? (segment[at + 2] ?? first) : first]);
        if (isRange)
            at += 2;
    }
    return { set: { negated, ranges }, end };
}
function matchesPath(glob, path, work) {
    return matches(glob, path, (segment) => segment === FOLDERS, (segment, name) => segment !== FOLDERS && matchesName(segment, name, work));
}
function matchesName(pieces, name, work) {
    return matches(pieces, name, (piece) => piece === STAR, (piece, char) => {
        work.comparisons++;
        return matchesCharacter(piece, char);
    });
}
function matchesCharacter(piece, char) {
    if (typeof piece === 'string')
        return piece === char;
    if (typeof piece === 'symbol')
        return piece === ANY;
    return piece.ranges.some(([first, last]) => first <= char && char <= last) !== piece.negated;
}
/**
 * Whether a pattern fits all of a text. Where it does not go on, only the last star is given one more: an earlier one
 * can do no more than that. So the work is the pattern times the text at most.
 */
function matches(pattern, text, isStar, fits) {
    let at = 0;
    let star = -1;
    let taken = 0;
    for (let i = 0; i < text.length;) {
        const piece = pattern[at];
        const item = text[i] ?? '';
        if (piece !== undefined && isStar(piece)) {
            star = at++;
            taken = i;
        }
        else if (piece !== undefined && fits(piece, item)) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++taken;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ nearest),
  ml: () => (/* binding */ shorten),
  os: () => (/* binding */ unexpected)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/config/words.js
// Words that are not expected, and what they may have been meant for.

/** The accepted word that a wrong one may have been meant for; null where none is near. */
function nearest(word, accepted) {
    const lower = word.slice(0, 64).toLowerCase();
    const [best] = accepted
        .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3)
        ? best.candidate
        : null;
}
/** Says that a word is not one of those accepted, and which it may have been meant for. */
function unexpected(word, accepted) {
    const meant = nearest(word, accepted);
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
    return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}
/** A text as a message quotes it: on one line, at most 60 characters of it. */
function shorten(text) {
    const line = text.replace(/\p{Cc}/gu, '?');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   kU: () => (/* binding */ isCheckedOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// Whether a path lies in checked-out files, whatever links lead there.


/** As many links as Linux follows. */
const MAX_LINKS = 40;
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


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   V9: () => (/* binding */ NotCompared),
/* harmony export */   _J: () => (/* binding */ tookTooLong),
/* harmony export */   gZ: () => (/* binding */ withSystem)
/* harmony export */ });
// What bounds a comparison with a commit, and why one may not come to an end.
/** Why files were not compared, where the request was right: the end of a sentence, without a full stop. */
class NotCompared extends Error {
}
/** The time that a comparison has, however many repositories lie in each other. */
const TIME_MS = 60_000;
/** Counts the time of one comparison down. */
class Deadline {
    now;
    #end;
    /** @param now milliseconds from any beginning, never set back */
    constructor(now) {
        this.now = now;
        this.#end = now() + TIME_MS;
    }
    /**
     * The time that a run may take.
     * @param most in milliseconds
     * @throws NotCompared where none is left
     */
    atMost(most) {
        const left = this.#end - this.now();
        if (left <= 0)
            throw tookTooLong();
        // A limit of 0 is none.
        return Math.max(1, Math.min(most, Math.floor(left)));
    }
    /** @throws NotCompared where no time is left */
    check() {
        this.atMost(1);
    }
}
/** @returns what is thrown where the time is used up */
function tookTooLong() {
    return new NotCompared(`git and the reading of files took more than ${TIME_MS / 1000} seconds`);
}
/** Runs what needs the system's help. @throws NotCompared where the system refuses */
function withSystem(what, work) {
    try {
        return work();
    }
    catch (error) {
        const { code } = error;
        if (typeof code !== 'string')
            throw error;
        throw new NotCompared(`${what} (${code})`);
    }
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ findGitDirectory),
/* harmony export */   Cr: () => (/* binding */ usesReftable),
/* harmony export */   EG: () => (/* binding */ usesSha256),
/* harmony export */   Rj: () => (/* binding */ gitDirectoryOf),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   cY: () => (/* binding */ hasPlainAlternates),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   n6: () => (/* binding */ readRefs),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9890);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2561);
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
    for (let at = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const found = gitDirectoryOf(at);
        if (found !== null || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return found;
    }
}
/** @returns null where the folder has no git directory of its own */
function gitDirectoryOf(top) {
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(entry))
        return null;
    const own = isFolder(entry) ? (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(entry) : linkedFrom(entry, top);
    if (own === null || readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'HEAD')) === null)
        return null;
    // A linked work tree names the directory that it shares.
    const shared = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    const common = shared === null ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, shared);
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'objects')) ? { top, own, common } : null;
}
/** Submodules and linked work trees have a file in its place: `gitdir: PATH`. */
function linkedFrom(file, top) {
    const path = readLine(file)?.match(/^gitdir: (.+)$/)?.[1];
    if (path === undefined || isRemote(path))
        return null;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    return isFolder(own) ? (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(own) : null;
}
/** What HEAD says: `ref: refs/…` or a commit's id; null where it is neither, as where refs are kept in tables. */
function readHead(own) {
    const text = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'HEAD')) ?? '';
    const isRef = text.startsWith(SYMBOLIC) && REF_NAME.test(text.slice(SYMBOLIC.length));
    return isRef || ID.test(text) ? text : null;
}
/** All refs that are stored as files, by name; none of a repository that keeps them in tables (reftable). */
function readRefs({ common }) {
    const ids = new Map();
    const symbolic = new Map();
    const packed = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'), MAX_PACKED_REFS);
    if (Buffer.isBuffer(packed)) {
        for (const line of packed.toString('utf8').split('\n')) {
            const [id = '', name = ''] = line.split(' ', 2);
            if (ID.test(id) && REF_NAME.test(name))
                ids.set(name, id);
        }
    }
    for (const name of looseRefs(common)) {
        const text = readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, name));
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
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, folder))) {
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
    const bytes = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'config'), MAX_SMALL_FILE, 'follow');
    return Buffer.isBuffer(bytes) && /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(bytes.toString('utf8'));
}
/** Whether refs are kept in tables, which are not read. */
function usesReftable({ common }) {
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'reftable'));
}
/** Whether history is cut off, as `fetch-depth` of actions/checkout does by default. */
function isShallow({ common }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'shallow'));
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
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'info', 'alternates');
    const bytes = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file, MAX_SMALL_FILE);
    if (!Buffer.isBuffer(bytes))
        return (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(bytes.code);
    const others = bytes
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
    return others.every((other) => !isRemote(other) && hasPlainAlternates((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(objects, other), seen));
}
/** On Windows such a path makes a connection, with the user's login. */
function isRemote(path) {
    return process.platform === 'win32' && /^[\\/]{2}/.test(path);
}
/** The text of a file of one line; null where it cannot be read. Links are not followed. */
function readLine(path) {
    const bytes = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, MAX_LINE);
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8').trimEnd() : null;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
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
/* harmony export */   K: () => (/* binding */ checkedOutLink),
/* harmony export */   refuseToWriteThroughLinks: () => (/* binding */ refuseToWriteThroughLinks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2837);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9890);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2561);
/* harmony import */ var _work_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(493);
// Symbolic links that were checked out: the author of a pull request decides where a path leads.





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
    const link = checkedOutLink(path, (0,_work_trees_js__WEBPACK_IMPORTED_MODULE_3__.checkedOutTrees)(root));
    if (link !== null) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${what}: ${path} was not written: ${link} is a symbolic link in the checked files.`);
    }
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Vg: () => (/* binding */ listInside),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2837);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9890);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2527);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2561);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6176);
/* harmony import */ var _work_trees_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(493);









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
    const trees = (0,_work_trees_js__WEBPACK_IMPORTED_MODULE_7__.checkedOutTrees)(root);
    const link = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedOutLink */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), trees);
    if (link !== null && !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckedOut */ .kU)(absolute, trees)) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${named}: ${link} is a symbolic link to a path outside the checked files.`);
    }
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    if ('refused' in result) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${named}: this ${what} file could not be read: it ${result.refused}.`);
    }
    return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(shownPath(root, absolute), result.text);
}
/**
 * Reads a file of the root that another file names, and that must not lead out of it: not through a linked folder either.
 * @param path relative to the root, with forward slashes
 * @returns its text, or why it was refused; null where there is no such file
 */
function readInside(root, path) {
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(root, path);
    if ('refused' in result) {
        const isThere = !(0,_open_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(result.code) && (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))?.isDirectory() !== true;
        return isThere ? { ...result, refused: result.code === 'ELOOP' ? IS_LINK : result.refused } : null;
    }
    // Most of the files that are asked for are not there: those that are, are looked at twice.
    return leadsInside(root, path) ? result : { refused: LEADS_OUT };
}
/** Entries of a folder of which more are not listed. */
const MAX_LISTED = 10_000;
/**
 * Lists a folder of the root: regular files, and folders with a slash at their end. Links are left out.
 * @param folder relative to the root, with forward slashes; '' for the root itself
 * @returns the names, sorted; none where there is no such folder, or a link leads out of the root
 */
function listInside(root, folder) {
    if (!leadsInside(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'entry')))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true })
            .flatMap((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.isFile() ? entry.name : []))
            .sort()
            .slice(0, MAX_LISTED);
    }
    catch {
        return [];
    }
}
const IS_LINK = 'is a symbolic link, which is not followed';
const LEADS_OUT = 'is behind a symbolic link to a path outside the checked directory';
/**
 * Reads a file of the root that decides how the rest is checked, where there is one: one that is there and cannot be
 * read is never taken for none.
 * @param path relative to the root, with forward slashes
 * @param what it is called in an error, e.g. `configuration`
 * @returns null where there is no such file
 * @throws UsageError where it cannot be read, or a link leads out of the root
 */
function readPolicy(root, path, what) {
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(root, path);
    if ('text' in result) {
        if (leadsInside(root, path))
            return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, result.text);
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${path}: a symbolic link on the way to this ${what} file leads out of ${root}.`);
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const leadsNowhere = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(folder)?.isSymbolicLink() === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder);
    if ((0,_open_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(result.code) && !leadsNowhere)
        return null;
    const reason = leadsNowhere ? 'is in a folder that is a broken symbolic link' : result.refused;
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${path}: this ${what} file could not be read: it ${reason}. The check stops here: make the file readable, or remove it.`);
}
function leadsInside(root, path) {
    try {
        return (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root));
    }
    catch {
        return false;
    }
}
/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
function shownPath(root, absolute) {
    return ((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(absolute, root) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute) : absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 2561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b2: () => (/* binding */ isMissing),
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
/** Whether a code says that there is no such file: also where no file can have that path. */
function isMissing(code) {
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code ?? '');
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
const MANIFEST = /\.(?:ya?ml|json)$/i;
/** Helm's templates, whose lines are rendered one by one; the parser of YAML takes lines of any length. */
const TEMPLATE = /(?:^|\/)templates\//;
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
    return (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .withRegularFile */ .p0)(`${root}/${path}`, (file, size) => {
        if (size > most)
            return { refused: `is larger than ${most / MAX_FILE_BYTES} MiB` };
        const bytes = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readInto */ .Pq)(size > buffer.length ? Buffer.allocUnsafe(size) : buffer.subarray(0, size), file);
        return decode(bytes, isManifest && !TEMPLATE.test(path) ? Number.POSITIVE_INFINITY : MAX_LINE_LENGTH);
    });
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

/***/ 493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   checkedOutTrees: () => (/* binding */ checkedOutTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9890);
/* harmony import */ var _git_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8792);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6203);
// Which folders hold files of a repository, so that a stranger may have written what is in them.






/** More work trees of one repository are not looked for. */
const MAX_LINKED = 1_000;
/** Set by systems that run pipelines: there the home directory is no person's. */
const PIPELINE = ['CI', 'GITHUB_ACTIONS', 'TF_BUILD', 'JENKINS_URL'];
/**
 * The folders that were checked out: the root, on GitHub the workspace, the work trees around them and around the
 * working directory (a repository may be in another) and the other work trees of those repositories. Files without a
 * repository, as an archive has them, begin where the root and the working directory part.
 * @param root the scanned folder; absolute
 * @param environment the process's own
 * @param working the working directory; absolute
 * @returns real paths
 */
function checkedOutTrees(root, environment = process.env, working = process.cwd()) {
    const trees = new Set();
    const workspace = environment.GITHUB_WORKSPACE ?? '';
    const home = homeOf(environment);
    // What is started or kept in the working directory's repository is not the user's own either.
    for (const tree of workTreesAround((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(working), home))
        if (home === null || !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(home, tree))
            trees.add(tree);
    for (const folder of [root, ...((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(workspace) ? [workspace] : [])].map(_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)) {
        trees.add(folder);
        const around = workTreesAround(folder, home);
        const ground = around.length > 0 ? around : archiveAround(folder, (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(working), home);
        for (const tree of ground.flatMap((top) => [top, ...linkedWorkTrees(top)]))
            trees.add(tree);
    }
    return [...trees];
}
/** The home directory of a person; null where it is not known, or is that of a pipeline. */
function homeOf(environment) {
    const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_5__/* .homeDirectory */ .R)(environment);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home) && !PIPELINE.some((name) => environment[name]) ? (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(home) : null;
}
/**
 * The folders upwards with a `.git`. The nearest has the folder's own files; an outer one that holds a person's home
 * directory is theirs, and keeps their settings.
 */
function workTreesAround(folder, home) {
    const [own, ...outer] = upwards(folder).filter((at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')));
    const others = outer.filter((at) => home === null || !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(home, at));
    return own === undefined ? [] : [own, ...others];
}
/** What the folder and the working directory share, unless everybody's or a person's files are there. */
function archiveAround(folder, working, home) {
    const common = upwards(folder).find((at) => (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(working, at));
    const others = [(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), ...(home === null ? [] : [home])];
    return common === undefined || others.some((other) => (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(other, common)) ? [] : [common];
}
/** A folder and those that it lies in, but for the one at the top: all files of the system lie there. */
function upwards(folder) {
    const folders = [];
    for (let at = folder; (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
        folders.push(at);
    return folders;
}
/** The other work trees of the repository: the main one, and those that `git worktree add` made. */
function linkedWorkTrees(top) {
    const common = (0,_git_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .gitDirectoryOf */ .Rj)(top)?.common;
    if (common === undefined)
        return [];
    const linked = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(common, 'worktrees')).flatMap((name) => {
        const file = (0,_git_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .readLine */ .Xw)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(common, 'worktrees', name, 'gitdir'));
        return file !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(file) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file) === '.git' ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)] : [];
    });
    return [...mainWorkTrees(common), ...linked].map(_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye).filter((tree) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(tree) !== tree);
}
/** The folders whose `.git` holds a git directory, as that of a submodule lies in `.git/modules` of another. */
function mainWorkTrees(common) {
    const parts = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(common).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
    return parts.flatMap((part, at) => (part === '.git' ? [parts.slice(0, at).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) || node_path__WEBPACK_IMPORTED_MODULE_2__.sep] : []));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).slice(0, MAX_LINKED);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ InternalErrors)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2837);
// The boundary around one part of wincompat: an exception that no code foresees is recorded, and the other parts go on.

const MAX_MESSAGE = 300;
/** The boundaries of one run: every part that may fail runs in one, and what failed is kept here. */
class InternalErrors {
    #all = [];
    /** What has failed until now. */
    get all() {
        return this.#all;
    }
    /**
     * Runs one part.
     * @param part what to name when it fails, e.g. `rule os-version-mismatch`
     * @param path the file that it works on, relative to the root; null where none is known
     * @returns what the work returns, or `otherwise` where it throws
     * @throws UsageError what is wrong with the usage or the configuration ends the run
     */
    guard(part, path, work, otherwise) {
        try {
            return work();
        }
        catch (error) {
            this.record(part, path, error);
            return otherwise;
        }
    }
    /** Like `guard`, for a part that waits for others. @throws UsageError */
    async guardAsync(part, work, otherwise) {
        try {
            return await work();
        }
        catch (error) {
            this.record(part, null, error);
            return otherwise;
        }
    }
    /**
     * Records what a part has thrown: once for each part and file, however often it fails there.
     * @param error anything that can be thrown
     * @throws UsageError where that is what was thrown
     */
    record(part, path, error) {
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
            throw error;
        // The same part fails at one image of a file after the other.
        const last = this.#all.at(-1);
        if (last?.part === part && last.path === path)
            return;
        this.#all.push({ part, path, message: messageOf(error) });
    }
}
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    // The lines after the first may be a stack trace.
    const [line = ''] = text.trimStart().split(/[\r\n\u2028\u2029]/, 1);
    return line.slice(0, MAX_MESSAGE).replace(/\p{Cc}+/gu, ' ');
}


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ MAX_REFERENCE),
/* harmony export */   kz: () => (/* binding */ MAX_PARTS),
/* harmony export */   zB: () => (/* binding */ MAX_NAME)
/* harmony export */ });
// How much of what a file names is kept. Nothing that is valid is longer: a file of 1 MiB can be one image's name, and
// every pod can use it.
/** Characters of a name: of a workload, a target, a variable. UTF-16 units. */
const MAX_NAME = 300;
/** An image reference has 255 characters at most before its tag, which has 128. */
const MAX_REFERENCE = 1_000;
/** Names that one reference lacks a value for, versions of one image. */
const MAX_PARTS = 100;


/***/ }),

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   Mc: () => (/* binding */ githubApi),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   k: () => (/* binding */ ON_LOOKUP_FAILURE)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2837);
// What a run was asked to do, after flags, inputs and environment have been read. Shared by both entries.

const LEVELS = ['error', 'warning', 'notice'];
/** The API that the environment names. */
function githubApi(env, token) {
    return { url: env.GITHUB_API_URL || 'https://api.github.com', token: token || null };
}
/** The choice that the text names. @throws UsageError that lists what is accepted. */
function choice(name, value, accepted) {
    const found = accepted.find((a) => a === value);
    if (found === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: '${value.slice(0, 80)}' is not one of ${accepted.join(', ')}.`);
    }
    return found;
}
const LOOKUPS = ['auto', 'always', 'never'];
const ON_LOOKUP_FAILURE = ['warn', 'fail', 'ignore'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ canonicalHost)
/* harmony export */ });
/* unused harmony export registryNamed */
/** What `docker login` without a host logs in to, under each of its names. */
const DOCKER_HUB = (/* unused pure expression or super */ null && (['', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']));
/**
 * The registry that a login is for, as image references name it: people write a URL, too.
 * @param text e.g. `contoso.azurecr.io`, `https://harbor.corp:8443/`, `https://index.docker.io/v1/`
 * @returns null for what names no host, or a part of a registry
 */
function registryNamed(text) {
    const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/]*)(\/.*)?$/i.exec(text.trim()) ?? [];
    if (DOCKER_HUB.includes(host.toLowerCase()))
        return 'docker.io';
    if (!/^\/?$|^\/v[12]\/?$/.test(path))
        return null;
    return /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i.test(host)
        ? host.toLowerCase()
        : null;
}
/** Host names are the same in either case; a default port is the same as none. */
function canonicalHost(host) {
    return host.trim().toLowerCase().replace(/:443$/, '');
}


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ namedHosts),
/* harmony export */   Do: () => (/* binding */ atMirror),
/* harmony export */   d0: () => (/* binding */ placeNamed),
/* harmony export */   m8: () => (/* binding */ NO_REGISTRIES),
/* harmony export */   qB: () => (/* binding */ behindMirror)
/* harmony export */ });
/* harmony import */ var _registry_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8136);
// The configuration's `registries`: which hosts may be asked, who may see a login, and what stands for what.

const NO_REGISTRIES = {
    allow: [],
    realms: [],
    insecure: [],
    allowUnlisted: null,
    mirrors: [],
};
/** @param text e.g. `mcr.microsoft.com` or `harbor.corp:8443/mcr-proxy` */
function placeNamed(text) {
    const [host = '', ...path] = text.trim().replace(/\/+$/, '').split('/');
    return { host: nameOf(host), prefix: path.join('/') };
}
/** Hosts that the configuration names, so that they are the user's own choice: each once. */
function namedHosts({ allow, realms, insecure, mirrors }) {
    const named = [
        ...allow,
        ...insecure,
        ...realms.map((pair) => pair.split('=')[0] ?? ''),
        ...mirrors.map(({ at }) => at.host),
    ];
    return [...new Set(named.map(_registry_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .r))];
}
/** Where a reference is asked for: at its mirror, where it has one. */
function atMirror(reference, mirrors) {
    const mirror = longest(mirrors, ({ of }) => restUnder(of, reference));
    return mirror === null ? reference : moved(reference, mirror.found.at, mirror.rest);
}
/** What a reference under a mirror is the same as, so that all that is known of that counts for it. */
function behindMirror(reference, mirrors) {
    const mirror = longest(mirrors, ({ at }) => restUnder(at, reference));
    return mirror === null ? reference : moved(reference, mirror.found.of, mirror.rest);
}
/** The most particular of those that a reference is under. */
function longest(mirrors, restOf) {
    return mirrors
        .flatMap((found) => {
        const rest = restOf(found);
        return rest === null ? [] : { found, rest };
    })
        .reduce((best, one) => (best === null || one.rest.length < best.rest.length ? one : best), null);
}
function restUnder({ host, prefix }, { registry, repository }) {
    if (nameOf(registry) !== host)
        return null;
    if (prefix === '')
        return repository;
    return repository.startsWith(`${prefix}/`) ? repository.slice(prefix.length + 1) : null;
}
function moved(reference, { host, prefix }, rest) {
    const repository = prefix === '' ? rest : `${prefix}/${rest}`;
    // Docker Hub's official images have a name of one part, also under a mirror.
    const isOfficial = host === 'docker.io' && !repository.includes('/');
    return { ...reference, registry: host, repository: isOfficial ? `library/${repository}` : repository };
}
function nameOf(host) {
    const name = (0,_registry_name_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .r)(host);
    return name === 'index.docker.io' ? 'docker.io' : name;
}


/***/ }),

/***/ 789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeSystemLimit)
/* harmony export */ });
// What the system refuses to a process that has used up its share: no mistake of wincompat, and none of the files.
const REMEDIES = {
    EMFILE: 'too many open files in this process (EMFILE). Raise the limit, e.g. with ulimit -n 1024',
    ENFILE: 'too many open files in the system (ENFILE). Close other programs, or raise the system limit',
    ENOMEM: 'out of memory (ENOMEM). Give this process more memory',
    ENOSPC: 'no space left on device (ENOSPC). Free disk space',
};
/**
 * Describes an exception that says that a limit of the system is reached.
 * @param error anything that can be thrown
 * @returns a sentence with its remedy and without a full stop; null for any other exception
 */
function describeSystemLimit(error) {
    const code = typeof error === 'object' && error !== null ? error.code : undefined;
    return typeof code === 'string' && Object.hasOwn(REMEDIES, code) ? (REMEDIES[code] ?? null) : null;
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Wrong usage or configuration: the message says where and what to do; the exit code is 2. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/config/find.js
var find = __nccwpck_require__(7343);
// EXTERNAL MODULE: ./lib/pipeline/setup.js + 2 modules
var pipeline_setup = __nccwpck_require__(7771);
;// CONCATENATED MODULE: ./lib/pipeline/apply-rules.js


/** Files and folders of which not all was checked. */
function pathsNotChecked({ problems }) {
    return new Set(problems.map(({ location }) => location.path));
}
/** @param unresolved what the stages before have not done to its end */
async function applyRules(judged, { readings }, unresolved, { config, configFile, options, scopes, budgets, internalErrors }) {
    const problems = [...readings.flatMap((reading) => reading.problems), ...unresolved];
    const context = {
        uses: judged.uses,
        config,
        configPath: configFile?.path ?? find/* PROPOSED_PATH */.TQ,
        problems,
        runtimeClasses: new Map(readings.flatMap(({ runtimeClasses }) => runtimeClasses).map((one) => [one.name, one])),
        internalErrors,
        unusedSuppressions: [],
        budget: budgets.rules,
        today: options.today,
        requireOf: scopes.requireOf,
        onLookupFailure: (0,pipeline_setup/* onLookupFailureOf */.n)({ config, options }),
    };
    if (configFile === null && judged.uses.length + problems.length === 0)
        return { findings: [], problems: [], cutPlaces: 0, context };
    const [{ runRules }, { imageRules, invalidFile }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(6358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
    ]);
    const found = runRules(imageRules, context);
    // What rules have not looked at is reported like what was not read.
    const all = [...problems, ...found.problems];
    const aboutTheRun = { ...context, budget: budgets.reporting };
    const unread = runRules([invalidFile], { ...aboutTheRun, problems: all });
    return { ...found, findings: [...found.findings, ...unread.findings], problems: all, context: aboutTheRun };
}
/** Adds the parts of wincompat that have failed until now: last, and nothing suppresses them. */
async function withInternalErrors(findings, context) {
    if (context.internalErrors.all.length === 0)
        return findings;
    const [{ runRules }, { internalError }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(6358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
    ]);
    return [...findings, ...runRules([internalError], context).findings];
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __nccwpck_require__(3394);
;// CONCATENATED MODULE: ./lib/pipeline/build-report.js



/** Puts everything that a check came to into the report's fixed form and order; its limits are `fitReport`'s. */
function buildReport(accepted, { images, targets }, run, setup) {
    const { repository, lookedUp, found, notes, coverage, started } = run;
    const notChecked = pathsNotChecked(found).size;
    const findings = accepted.toSorted(byPlace);
    return {
        schemaVersion: 1,
        targets,
        images: [...images],
        findings,
        coverage,
        summary: {
            files: repository.filesRead,
            ...(0,summary/* summaryOf */.Y)(images, findings),
            ...(notChecked === 0 ? {} : { notChecked }),
            lookups: lookedUp.requests,
            durationMs: Math.round(performance.now() - started),
        },
        unverified: lookedUp.failed && (0,pipeline_setup/* onLookupFailureOf */.n)(setup) === 'fail',
        notes: [...notes],
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

// EXTERNAL MODULE: ./lib/discovery/comparison.js
var comparison = __nccwpck_require__(673);
;// CONCATENATED MODULE: ./lib/pipeline/compare.js
// Which findings a change can have brought about, where a revision was named.

const EVERYTHING_COUNTS = { mark: (findings) => findings, notes: [] };
/**
 * Compares the files that findings stand in with a revision.
 * @throws UsageError where there is no git work tree, no git, or no such revision
 */
async function compareWithRevision(findings, { options: { root, changedSince }, internalErrors }) {
    if (changedSince == null)
        return EVERYTHING_COUNTS;
    const work = async () => {
        const [{ filesChangedSince }, { markUnchanged }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 5042).then(__nccwpck_require__.bind(__nccwpck_require__, 5042)),
            __nccwpck_require__.e(/* import() */ 3662).then(__nccwpck_require__.bind(__nccwpck_require__, 3662)),
        ]);
        const paths = findings.flatMap((finding) => [finding, ...finding.related].map(({ path }) => path));
        try {
            const changed = filesChangedSince(root, changedSince, paths);
            return { mark: (all) => markUnchanged(all, changed), notes: [] };
        }
        catch (error) {
            if (!(error instanceof comparison/* NotCompared */.V9))
                throw error;
            const note = `changed-since: every finding counts as new, since the files could not be compared: ${error.message}.`;
            return { ...EVERYTHING_COUNTS, notes: [note] };
        }
    };
    return internalErrors.guardAsync(`comparison with ${changedSince}`, work, EVERYTHING_COUNTS);
}

;// CONCATENATED MODULE: ./lib/pipeline/coverage.js
// What became of every image reference: how many are Windows, Linux or unknown, and which places were not checked.
/** @param images all that were read, before a report is cut */
function coverageOf(images, stages, { internalErrors }) {
    const { plainReferences } = stages.repository;
    const count = (system) => images.filter(({ os }) => os === system).length + plainReferences[system];
    const [windows, linux, unknown] = [count('windows'), count('linux'), count('unknown')];
    const failed = internalErrors.all.flatMap(({ path, part, message }) => path === null ? [] : [{ path, line: 1, reason: `${part} failed: ${message}` }]);
    const skipped = inOrder([...skippedPlaces(stages), ...failed]);
    return { references: windows + linux + unknown + skipped.length, windows, linux, unknown, skipped };
}
function skippedPlaces({ files, repository, found, }) {
    const { readings, unclaimed, unread, data, inOtherKinds } = repository;
    const whole = (paths, reason) => paths.map((path) => ({ path, line: 1, reason }));
    return [
        ...whole(files.excluded, "excluded by the configuration's exclude"),
        ...whole(files.elsewhere, 'a symbolic link or not a regular file'),
        ...whole(unclaimed, 'in a format that wincompat does not read'),
        ...unread,
        ...data,
        ...inOtherKinds.map(({ path, line, image }) => ({
            path,
            line,
            reason: `${image} is named in a kind of file that is not read`,
        })),
        ...[...readings.flatMap(({ skipped }) => skipped), ...found.problems].map(({ location, message }) => ({
            path: location.path,
            line: location.line,
            reason: message,
        })),
    ];
}
/** By place, each once: a chart is rendered with several values. */
function inOrder(places) {
    const distinct = new Map(places.map((place) => [`${place.path}\0${place.line}\0${place.reason}`, place]));
    return [...distinct.values()].sort((a, b) => a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __nccwpck_require__(2837);
// EXTERNAL MODULE: ./lib/discovery/checked-out.js
var checked_out = __nccwpck_require__(9890);
;// CONCATENATED MODULE: ./lib/discovery/walk.js




/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Past so many files of interest, or entries of any kind, a repository is cut off, and a problem says so. */
const MAX_FILES = 200_000;
const MAX_ENTRIES = 5_000_000;
/** Links that are looked at: where they lead is several questions to the system. */
const MAX_SPECIAL = 10_000;
/**
 * Lists the regular files to examine. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @param claimed whether a file of this path is of interest; those that the user named always are
 * @param excluded files that are never listed, not even where the user named them
 * @param most files of interest: the walk ends there
 * @throws UsageError where a wanted path does not exist, cannot be listed, or lies outside the root
 */
function listFiles(root, wanted, claimed, excluded = () => false, most = MAX_FILES) {
    const found = new Set();
    const named = new Set();
    const left = [];
    const special = new Set();
    const isWanted = (path) => !excluded(path) && claimed(path);
    const problems = [];
    for (const path of wanted.length === 0 ? [root] : wanted) {
        const inside = (0,external_node_path_.relative)(root, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`)) {
            throw new usage_error/* UsageError */.e(`${path}: is outside the checked directory ${root}.`);
        }
        // The root itself may be a link: the user chose it.
        const stats = statsOf(path, path === root);
        if (stats === undefined)
            throw new usage_error/* UsageError */.e(`${path}: there is no such file or directory.`);
        if (stats.isDirectory()) {
            for (const problem of walk(path, toSlashes(inside), isWanted, { found, special }, most))
                problems.push(problem);
            continue;
        }
        const shown = toSlashes(inside);
        if (excluded(shown))
            left.push(shown);
        else if (stats.isFile()) {
            found.add(shown);
            named.add(shown);
        }
        else
            problems.push({ path: shown, message: notRegular(stats) });
    }
    const elsewhere = [...special].filter((path) => !excluded(path) && leadsElsewhere(root, path, found, claimed));
    return {
        paths: [...found].sort(byPath),
        named,
        excluded: left,
        elsewhere: elsewhere.sort(byPath),
        problems,
    };
}
/** Whether what is no regular file may hide one, or a folder, that is not looked at under another name. */
function leadsElsewhere(root, path, found, claimed) {
    const target = (0,checked_out/* realPath */.Ye)(`${root}/${path}`);
    const inside = toSlashes((0,external_node_path_.relative)((0,checked_out/* realPath */.Ye)(root), target));
    if (found.has(inside))
        return false;
    return isFolder(target) ? !(0,checked_out/* isWithin */.UO)(target, (0,checked_out/* realPath */.Ye)(root)) : claimed(path);
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function notRegular(stats) {
    return stats.isSymbolicLink()
        ? 'the path is a symbolic link, which is not followed; use the path of its target'
        : 'the path is neither a regular file nor a directory';
}
function statsOf(path, isRoot) {
    try {
        return (isRoot ? external_node_fs_.statSync : external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${path}: cannot be read (${codeOf(error)}).`);
    }
}
/**
 * Adds the files of interest below a folder.
 * @returns the folders that could not be listed, and where it ended early
 * @throws UsageError where the folder itself cannot be listed: then there is nothing to check
 */
function walk(top, prefix, claimed, { found, special }, most) {
    const problems = [];
    let seen = 0;
    const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        const entries = entriesOf(at.folder);
        if (typeof entries === 'string') {
            if (at.folder === top)
                throw new usage_error/* UsageError */.e(`${top}: cannot be listed (${entries}).`);
            problems.push({ path: at.prefix.slice(0, -1), message: `the folder cannot be listed (${entries})` });
            continue;
        }
        for (const entry of entries) {
            const path = at.prefix + entry.name;
            if (++seen > MAX_ENTRIES)
                return [...problems, cutAt(path, `${MAX_ENTRIES} entries`)];
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name))
                    waiting.push({ folder: `${at.folder}${external_node_path_.sep}${entry.name}`, prefix: `${path}/` });
            }
            else if (entry.isFile() && claimed(path)) {
                if (found.size >= most)
                    return [...problems, cutAt(path, `${most} files to examine`)];
                found.add(path);
            }
            else if (!entry.isFile() && special.size < MAX_SPECIAL)
                special.add(path);
        }
    }
    return problems;
}
function cutAt(path, most) {
    return {
        path,
        message: `the directory has more than ${most}; the rest is not checked; pass the folders to check as arguments`,
    };
}
/** The entries of a folder, or the code of the error where it cannot be listed. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        return codeOf(error);
    }
}
function codeOf(error) {
    return error.code ?? 'unknown error';
}
function toSlashes(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** By code units: the same order on every machine, whatever its locale. */
function byPath(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/readers/index.js + 2 modules
var readers = __nccwpck_require__(225);
;// CONCATENATED MODULE: ./lib/readers/other-kinds/index.js
// Kinds of files that name images and are not read. Windows images in them are searched for, so that a report can say
// that they were not checked.
const ENDINGS = /\.(?:tf|tfvars|bicep|bicepparam|nomad|hcl|ps1|psm1|psd1|sh|bash|zsh|cmd|bat|md|mdx|rst|adoc|groovy|jenkinsfile|tmpl|tpl|template|j2|jinja|erb|mustache|mk|toml|xml|bzl|bazel|star|csproj|props|targets|env)$/i;
const NAMES = /(?:^|\/)(?:jenkinsfile[^/]*|gnumakefile|makefile|tiltfile|earthfile|justfile|vagrantfile|procfile|action\.ya?ml)$/i;
/** Whether a file of this path is of a kind that may name images and is not read. */
function isOtherKind(path) {
    return ENDINGS.test(path) || NAMES.test(path);
}

;// CONCATENATED MODULE: ./lib/pipeline/discover.js



/** The files that a reader may know, those of other kinds that may name images, and those that the user named. @throws UsageError for a named one that is not there */
function discover({ options, exclusion }) {
    return listFiles(options.root, options.paths, (path) => (0,readers/* isClaimed */.g)(path) || isOtherKind(path), exclusion.excludes);
}

;// CONCATENATED MODULE: ./lib/pipeline/judge.js
/** What the images mean on the declared targets and build hosts. */
async function judge({ uses }, { readings }, { config, scopes, budgets, internalErrors }) {
    if (uses.length === 0)
        return { uses: [], problems: [] };
    const [{ judgeUses }, { coverTogether }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(1527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1527)),
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 263)),
    ]);
    const runtimeClasses = new Map(readings.flatMap((reading) => reading.runtimeClasses).map((one) => [one.name, one]));
    const matrix = { config, runtimeClasses, ...scopes };
    const alone = judgeUses(uses, matrix, budgets.judging, internalErrors);
    const covered = internalErrors.guard('comparison of variants', null, () => coverTogether(alone.uses), alone.uses);
    return { ...alone, uses: covered };
}

;// CONCATENATED MODULE: ./lib/pipeline/limit-report.js
/** A few short notes are within every limit. */
const SHORT_NOTES = 2_000;
/** Cuts a report to its limits, with a note on what was cut. What limits it is loaded where there is something to cut. */
async function limitReport(report) {
    const { images, findings, targets, notes, coverage } = report;
    const entries = images.length + findings.length + targets.length + (coverage?.skipped.length ?? 0);
    if (entries === 0 && notes.join('').length < SHORT_NOTES)
        return report;
    const { fitReport } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6862), __nccwpck_require__.e(1017)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1017));
    return fitReport(report);
}

// EXTERNAL MODULE: ./lib/model/registry-name.js
var registry_name = __nccwpck_require__(8136);
// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __nccwpck_require__(686);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
;// CONCATENATED MODULE: ./lib/pipeline/look-up.js
// Which references a registry is asked about, and what its answers make of the image uses.



const HOUR_MS = 60 * 60 * 1000;
/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;
/**
 * Asks for every reference that may be Windows and is not built here, each once.
 * @returns the uses with what registries say: their OS, OS versions and evidence are the registry's where it knows
 */
async function lookUp({ uses }, { config, options, budgets, internalErrors }) {
    const offline = options.lookup === 'never';
    const wanted = offline && options.cacheDirectory === null
        ? []
        : uses.filter((use) => isAsked(use, options.lookup, config));
    const references = new Map(wanted.flatMap(({ parsed }) => (parsed === null ? [] : [[keyOf(parsed), parsed]])));
    const asked = new Map([...references].slice(0, MAX_REFERENCES));
    const nothing = { answers: new Map(), requests: 0, notes: [] };
    const { answers, requests, notes } = asked.size === 0
        ? nothing
        : await internalErrors.guardAsync('look-up of images', () => (offline ? recall(asked, config, options) : ask(asked, config, options)), nothing);
    const isWanted = new Set(wanted);
    const answerOf = (use) => isWanted.has(use) && use.parsed !== null ? (answers.get(keyOf(use.parsed)) ?? null) : null;
    const lookedUp = answers.size === 0 ? { uses, problems: [] } : await applied(uses, answerOf, budgets.resolving);
    const stale = staleOf([...answers.values()]);
    const failed = stale.length > 0 || [...answers.values()].some(({ kind }) => kind === 'failed');
    const left = references.size - asked.size;
    return {
        ...lookedUp,
        requests,
        answered: options.lookup !== 'never' && !failed,
        failed,
        notes: [
            ...notes,
            ...stale,
            ...(left === 0
                ? []
                : [
                    `${left} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`,
                ]),
        ],
    };
}
/** Images that are known from before only, a sentence a registry. */
function staleOf(answers) {
    const byHost = new Map();
    for (const answer of answers) {
        if (answer.kind !== 'found' || answer.stale === undefined)
            continue;
        const { host, reason, hours } = answer.stale;
        const known = byHost.get(host);
        byHost.set(host, {
            reason: known?.reason ?? reason,
            hours: Math.max(known?.hours ?? 0, hours),
            images: (known?.images ?? 0) + 1,
        });
    }
    return [...byHost].map(([host, { reason, hours, images }]) => `${images === 1 ? '1 image' : `${images} images`} of ${host} could not be looked up, so what the cache has is used, up to ${hours === 1 ? 'an hour' : `${hours} hours`} old: ${reason}`);
}
async function applied(uses, answerOf, budget) {
    const { applyRegistryAnswers } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(2639), __nccwpck_require__.e(3676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3676));
    return applyRegistryAnswers(uses, answerOf, budget);
}
/** What the cache has of references, without the network; nothing is said of those that it does not have. */
async function recall(references, config, options) {
    const notes = [];
    const { openRegistries } = await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(6692), __nccwpck_require__.e(5421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6692));
    const run = await registryRun(config, options, notes);
    const known = await openRegistries(run).lastKnown(references);
    const hours = Math.ceil(Math.max(0, ...[...known.values()].map(({ age }) => age)) / HOUR_MS);
    if (known.size > 0)
        notes.push(`${known.size === 1 ? '1 image' : `${known.size} images`} of ${references.size} are taken from the cache, up to ${hours <= 1 ? 'an hour' : `${hours} hours`} old.`);
    return { answers: new Map([...known].map(([key, { answer }]) => [key, answer])), requests: 0, notes };
}
async function ask(references, config, options) {
    const notes = [];
    const { askRegistries } = await Promise.all(/* import() */[__nccwpck_require__.e(887), __nccwpck_require__.e(6692), __nccwpck_require__.e(5421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6692));
    const { answers, requests } = await askRegistries(references, await registryRun(config, options, notes));
    return { answers, requests, notes };
}
/** @param notes takes what there is to say of credentials and of the cache */
async function registryRun({ registries }, { cacheDirectory, root, logins, onSecret, onAnswer }, notes) {
    const { checkedOutTrees } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 493));
    return {
        registries,
        cacheDirectory,
        trees: checkedOutTrees(root),
        logins,
        onSecret,
        onProblem: (message) => notes.push(message),
        onAnswer,
    };
}
/** Images that are Windows or may be, and those of unknown system on registries that the configuration names. */
function isAsked(use, lookup, { registries }) {
    // A withdrawn tag is known not to be there.
    if (use.parsed === null || use.builtHere || use.cyclic || use.reading?.withdrawn === true)
        return false;
    if (lookup === 'always' || use.os === 'windows' || use.suspicion !== null)
        return true;
    if (use.os !== 'unknown')
        return false;
    // Under a mirror, the host that the file names.
    const written = (0,reference/* parseReference */.F)(use.reference ?? '')?.registry;
    return [use.parsed.registry, written ?? ''].some((host) => (0,registry_settings/* namedHosts */.$X)(registries).includes((0,registry_name/* canonicalHost */.r)(host)));
}
/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }) {
    return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

// EXTERNAL MODULE: ./lib/pipeline/memory.js
var memory = __nccwpck_require__(219);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __nccwpck_require__(5032);
// EXTERNAL MODULE: ./lib/text/phrases.js
var phrases = __nccwpck_require__(9861);
;// CONCATENATED MODULE: ./lib/pipeline/notes.js
// What a report says of the run itself: of the configuration, of what was left out, of what was assumed.



/** The notes of all stages, in their order. */
async function notesOf(stages, setup) {
    const { files, repository, lookedUp, judged, found, accepted, comparison } = stages;
    return [
        ...(setup.options.policy?.notes() ?? []),
        ...(await notesOnConfiguration(setup, accepted, judged)),
        ...(await notesOnIdleSettings(files, repository, setup)),
        ...notesOnNotLookedAt(files, repository),
        ...notesOnLeftOut(repository.readings),
        ...lookedUp.notes,
        ...accepted.notes,
        ...comparison.notes,
        ...notesOnUnreported(found, accepted),
        ...notesOnUnresolved(lookedUp),
        ...notesOnCuts(found),
        ...(await notesOnImages(judged, accepted, setup)),
    ];
}
/** Whether some image is compared with a host though no target is declared: with that which its own file names. */
async function isComparedAnyway(uses) {
    if (uses.length === 0)
        return false;
    const { namesHost } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3776)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3776));
    return uses.some(namesHost);
}
async function notesOnImages(judged, accepted, setup) {
    if (setup.config.targets.length === 0 && judged.uses.length === 0)
        return [];
    const { notesOnImagesAndHosts } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3776)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3776));
    return notesOnImagesAndHosts(judged.uses, accepted, setup);
}
async function notesOnConfiguration({ config, configFile, otherConfigs }, { findings }, { uses }) {
    const notes = otherConfigs.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`);
    notes.push(...config.notes);
    const isReported = findings.some(({ ruleId, suppressed }) => ruleId === NO_MATRIX && suppressed === null);
    if (config.targets.length === 0 && !isReported && !(await isComparedAnyway(uses))) {
        notes.push('No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    return notes;
}
/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
async function notesOnIdleSettings(files, { readings }, { config, configFile, exclusion, options, budgets }) {
    if (options.paths.length > 0 || configFile === null)
        return [];
    const { idleGlob, idleSettings } = await __nccwpck_require__.e(/* import() */ 8930).then(__nccwpck_require__.bind(__nccwpck_require__, 8930));
    const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
    // A shared configuration is about other repositories, too.
    if (config.shared === true)
        return excluded;
    const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
    return [...excluded, ...idleSettings(config, files.paths, dockerfiles, budgets.matching)];
}
/** What could not be worked out is counted, and the first of it named with its reason. */
function notesOnLeftOut(readings) {
    const skipped = readings.flatMap((reading) => reading.skipped);
    if (skipped.length === 0)
        return [];
    const named = skipped
        .slice(0, MAX_NAMED)
        .map(({ location: { path, line }, message }) => `${path}:${line}: ${message}`);
    const places = skipped.length === 1 ? '1 place' : `${skipped.length} places`;
    const more = skipped.length > MAX_NAMED ? `; and ${skipped.length - MAX_NAMED} more` : '';
    return [`Not checked in ${places}: ${named.join('; ')}${more}.`];
}
/** Places that are not checked, of which more are only counted. */
const MAX_NAMED = 5;
function notesOnCuts({ cutPlaces }) {
    if (cutPlaces === 0)
        return [];
    return [
        `A finding lists ${limits/* MAX_ITEMS */._5.related} related places at most: ${cutPlaces === 1 ? '1 is' : `${cutPlaces} are`} left out.`,
    ];
}
/** What was not checked, by name. */
function notesOnNotLookedAt(files, { unclaimed, unread, inOtherKinds }) {
    const because = (paths, why, ofOne = why) => paths.length === 0
        ? []
        : [
            `Not checked, since ${paths.length === 1 ? `it is ${ofOne}` : `they are ${why}`}: ${(0,phrases/* listed */.K)(paths)}.`,
        ];
    return [
        ...because(files.excluded, "excluded by the configuration's exclude"),
        ...because(unclaimed, 'in a format that wincompat does not read'),
        ...because(files.elsewhere, 'symbolic links or not regular files', 'a symbolic link or not a regular file'),
        ...(unread.length === 0
            ? []
            : [
                `Not read: ${(0,phrases/* listed */.K)(unread.map(({ path, reason }) => `${path}: ${reason}`), 'and', '; ')}.`,
            ]),
        ...(inOtherKinds.length === 0
            ? []
            : [
                `${inOtherKinds.length === 1 ? '1 Windows image is' : `${inOtherKinds.length} Windows images are`} named in files of kinds that are not read, and not checked: ${(0,phrases/* listed */.K)(inOtherKinds.map(({ path, line, image }) => `${path}:${line} (${image})`))}.`,
            ]),
    ];
}
/** Where the rule that reports them is turned off or suppressed, files that were not checked are counted all the same. */
function notesOnUnreported(found, { findings }) {
    const reported = new Set(findings.flatMap(({ ruleId, path, suppressed }) => ruleId === INVALID_FILE && suppressed === null ? path : []));
    const count = [...pathsNotChecked(found)].filter((path) => !reported.has(path)).length;
    if (count === 0)
        return [];
    const files = count === 1 ? '1 file or folder was' : `${count} files or folders were`;
    return [`${files} not checked in full, and ${INVALID_FILE} is turned off or suppressed there.`];
}
const INVALID_FILE = 'invalid-file';
const NO_MATRIX = 'no-matrix';
/** An image of which neither the name nor the operating system is known is no finding, and was not checked. */
function notesOnUnresolved({ uses }) {
    const unknown = uses.filter(({ os, reference, limit, foundIn }) => os === 'unknown' &&
        reference === null &&
        limit === undefined &&
        (foundIn.kind !== 'stage' || foundIn.listed));
    if (unknown.length === 0)
        return [];
    const [references, are] = unknown.length === 1
        ? ['1 image reference has', 'it was']
        : [`${unknown.length} image references have`, 'they were'];
    return [
        `${references} variables without a value, and nothing shows whether the image is a Windows image, so ${are} not checked.`,
    ];
}

;// CONCATENATED MODULE: ./lib/pipeline/read.js
const NOTHING = {
    readings: [],
    commented: [],
    filesRead: 0,
    unread: [],
    data: [],
    inOtherKinds: [],
    plainReferences: { windows: 0, linux: 0, unknown: 0 },
    unclaimed: [],
};
/** What the files say. */
async function readRepository(files, setup) {
    if (files.paths.length + files.problems.length + files.named.size === 0)
        return NOTHING;
    const { readFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(9132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9132));
    return readFiles(files, setup);
}

;// CONCATENATED MODULE: ./lib/pipeline/report-images.js
/** The targets and the images of the report. */
async function listImages({ uses }, { config, internalErrors }) {
    if (uses.length + config.targets.length === 0)
        return { targets: [], images: [] };
    const { imagesOf, targetsOf } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(9827)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9827));
    const images = internalErrors.guard('list of images', null, () => imagesOf(uses), []);
    return { targets: targetsOf(config), images };
}

;// CONCATENATED MODULE: ./lib/pipeline/resolve.js


const resolve_NOTHING = { uses: [], problems: [] };
/** What the references that were read stand for, before any registry is asked. */
async function resolveReferences({ readings }, { config, budgets, internalErrors }) {
    if (readings.length === 0)
        return resolve_NOTHING;
    const { resolve } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(2639), __nccwpck_require__.e(2027)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2027));
    const isWindows = await windowsImages(config.windowsImages, budgets.matching);
    return internalErrors.guard('resolving of references', null, () => resolve(readings, { ...config, isWindows, parse: parser(config) }, budgets.resolving, internalErrors), resolve_NOTHING);
}
function parser({ registries: { mirrors } }) {
    return (text) => {
        const parsed = (0,reference/* parseReference */.F)(text);
        return parsed === null ? null : (0,registry_settings/* behindMirror */.qB)(parsed, mirrors);
    };
}
/** @returns whether a reference is one of those that the globs name, with or without Docker Hub's host */
async function windowsImages(globs, budget) {
    if (globs.length === 0)
        return () => false;
    const { globMatcher } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5886));
    const matches = globMatcher(globs, budget);
    return ({ familiar, registry, repository }) => matches(familiar) || matches(`${registry}/${repository}`);
}

;// CONCATENATED MODULE: ./lib/pipeline/suppress.js
/**
 * Marks the findings that comments, annotations, the configuration or the baseline accept. None is dropped.
 * @throws UsageError for a baseline that cannot be read or written
 */
async function suppress(found, { answered }, { readings, commented }, setup) {
    const annotations = readings.flatMap(({ ignores }) => ignores);
    const isWritten = commented.length + annotations.length + setup.scopes.ignores.length > 0;
    if (!isWritten && !setup.options.baseline)
        return { findings: found.findings, notes: [] };
    return setup.internalErrors.guardAsync('suppressions', () => applySuppressions(found, answered, { commented, annotations }, setup), 
    // Without suppressions nothing is hidden.
    { findings: found.findings, notes: [] });
}
async function applySuppressions({ findings: found, context }, answered, written, { options, config, scopes }) {
    const [{ rules, unusedSuppression }, { runRules }, { suppress, unused }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(6358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
        __nccwpck_require__.e(/* import() */ 9275).then(__nccwpck_require__.bind(__nccwpck_require__, 9275)),
    ]);
    // What is wrong with suppressions is found, too; only the configuration accepts that.
    const findingsOf = (unusedSuppressions) => runRules([unusedSuppression], { ...context, unusedSuppressions }).findings;
    const couldFind = (ruleId) => canFind(rules.find(({ id }) => id === ruleId), config, answered);
    const ruleIds = rules.map(({ id }) => id);
    const { suppressions, wrong } = await suppressionsIn(written, ruleIds);
    const configured = scopes.ignores.map(configuredBy);
    const first = suppress(found, [...suppressions, ...configured], options.today);
    const about = findingsOf([...wrong, ...unused(suppressions, first.used, couldFind)]);
    const second = suppress(about, configured, options.today);
    // What a part of the root does not have, the rest may.
    const whole = options.paths.length === 0;
    const used = new Map(second.used);
    for (const [one, ids] of first.used)
        used.set(one, new Set([...ids, ...(used.get(one) ?? [])]));
    const own = configured.filter((_, index) => scopes.ignores[index]?.ignore.shared !== true);
    const idle = whole ? unused(own, used, couldFind) : [];
    const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];
    if (!options.baseline)
        return { findings, notes: [] };
    const { holdAgainstBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(6862), __nccwpck_require__.e(4697)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4697));
    const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
    return { findings: [...held.findings, ...findingsOf(held.unusedSuppressions)], notes: held.notes };
}
/**
 * Whether a rule has what it needs in this run; a suppression of one that has not is no idle one.
 * @param answered registries were asked, and all of them answered
 */
function canFind(rule, config, answered) {
    const needs = rule?.needs ?? [];
    if (rule !== undefined && config.levels.get(rule.id) === 'off')
        return false;
    if (needs.includes('targets') && config.targets.length === 0)
        return false;
    return answered || !needs.includes('registries');
}
/** Most repositories have none: what reads them is loaded only where there are some. */
async function suppressionsIn({ commented, annotations }, ruleIds) {
    const suppressions = [];
    const wrong = [];
    if (commented.length > 0) {
        const { commentsIn } = await __nccwpck_require__.e(/* import() */ 3784).then(__nccwpck_require__.bind(__nccwpck_require__, 3784));
        for (const file of commented) {
            const inFile = commentsIn(file, ruleIds);
            suppressions.push(...inFile.suppressions);
            wrong.push(...inFile.wrong);
        }
    }
    if (annotations.length > 0) {
        const { fromAnnotations } = await __nccwpck_require__.e(/* import() */ 7310).then(__nccwpck_require__.bind(__nccwpck_require__, 7310));
        const annotated = fromAnnotations(annotations, ruleIds);
        suppressions.push(...annotated.suppressions);
        wrong.push(...annotated.wrong);
    }
    return { suppressions, wrong };
}
function configuredBy({ ignore, matches }) {
    // Findings of one file come one after the other: a glob is held against it once.
    let last = null;
    return {
        ...ignore,
        by: 'configuration',
        text: `paths: ${ignore.paths.join(', ')}; rules: ${ignore.rules.join(', ')}; reason: ${ignore.reason}`,
        covers({ path }) {
            if (last?.path !== path)
                last = { path, covered: matches(path) };
            return last.covered;
        },
    };
}

;// CONCATENATED MODULE: ./lib/pipeline/check.js
// The pipeline, one call a stage: discover, read, resolve, look up, judge, apply rules, suppress, compare, report.
















/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
async function check(options) {
    // Cut to its limits where all that it was made from is gone: memory is at its peak then.
    return limitReport(await inspectWhole(options).then(({ report }) => report));
}
/** Like `check`, for those who ask why. @throws UsageError */
async function inspect(options) {
    const inspection = await inspectWhole(options);
    return { ...inspection, report: await limitReport(inspection.report) };
}
/** An inspection with a report of any size. */
async function inspectWhole(options) {
    const started = performance.now();
    const setup = await (0,pipeline_setup/* setUp */.s)(options);
    const files = discover(setup);
    const repository = await readRepository(files, setup);
    await (0,memory/* freeMemory */.K)();
    const resolved = await resolveReferences(repository, setup);
    const lookedUp = await lookUp(resolved, setup);
    const judged = await judge(lookedUp, repository, setup);
    await (0,memory/* freeMemory */.K)();
    const problems = [resolved, lookedUp, judged].flatMap((stage) => stage.problems);
    const found = await applyRules(judged, repository, problems, setup);
    await (0,memory/* freeMemory */.K)();
    const accepted = await suppress(found, lookedUp, repository, setup);
    const comparison = await compareWithRevision(accepted.findings, setup);
    const listed = await listImages(judged, setup);
    const findings = comparison.mark(await withInternalErrors(accepted.findings, found.context));
    const notes = await notesOf({ files, repository, lookedUp, judged, found, accepted, comparison }, setup);
    const coverage = coverageOf(listed.images, { files, repository, found }, setup);
    const run = { repository, lookedUp, found, notes, coverage, started };
    const report = buildReport(findings, listed, run, setup);
    const { config, scopes, budgets } = setup;
    return {
        report,
        judged: judged.uses,
        targets: config.targets,
        targetsOf: scopes.targetsOf,
        steps: (0,budget/* stepsOf */.B_)(budgets),
    };
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ freeMemory)
/* harmony export */ });
// V8 lets garbage grow to several times of what is in use before it collects all of it: 2.5 GB where 650 MB are in
// use, for 80 MB of manifests. A runner that is shared, or a container with a limit, has less.
/** Bytes that the heap may grow by between two collections; small repositories never get there. */
const MAX_GROWTH = 160 * 1024 * 1024;
let afterLast = 0;
/**
 * Collects garbage where the heap has grown much since the last time.
 * @param forget drops what is kept for speed alone
 */
async function freeMemory(forget) {
    if (process.memoryUsage().heapUsed - afterLast < MAX_GROWTH)
        return;
    forget?.();
    const collect = await collector();
    collect();
    afterLast = process.memoryUsage().heapUsed;
}
/** The function that `node --expose-gc` shows; an action cannot choose the options that Node.js starts with. */
async function collector() {
    const [v8, { runInNewContext }] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 714, 19))]);
    v8.setFlagsFromString('--expose-gc');
    return runInNewContext('gc');
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ onLookupFailureOf),
  s: () => (/* binding */ setUp)
});

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __nccwpck_require__(8674);
// EXTERNAL MODULE: ./lib/config/glob.js
var config_glob = __nccwpck_require__(5886);
;// CONCATENATED MODULE: ./lib/config/exclude.js

/** @param budget what matching may cost: where it is used up, UsageError is thrown */
function compileExclude(globs, budget) {
    const matchers = globs.map((glob) => ({ glob, matches: (0,config_glob.globMatcher)([glob], budget), used: false }));
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
;// CONCATENATED MODULE: ./lib/config/scopes.js

/** @param budget what matching may cost: where it is used up, UsageError is thrown */
function compileScopes(config, budget) {
    const everywhere = { targets: () => config.targets, require: 'every' };
    const scopes = config.scopes.map(({ paths, targets, require }) => {
        let chosen = null;
        const targetsOfScope = () => {
            const names = new Set(targets);
            chosen ??= config.targets.filter(({ name }) => names.has(name));
            return chosen;
        };
        return { targets: targetsOfScope, require, matches: (0,config_glob.globMatcher)(paths, budget) };
    });
    const scopeOf = oncePerPath((path) => scopes.find(({ matches }) => matches(path)) ?? everywhere);
    const buildHosts = config.buildHosts.map(({ host, paths }) => ({
        host,
        matches: (0,config_glob.globMatcher)(paths, budget),
    }));
    const lists = new Map();
    const buildHostsOf = oncePerPath((path) => {
        const found = buildHosts.flatMap(({ matches }, index) => (matches(path) ? index : []));
        const list = lists.get(found.join()) ?? found.flatMap((index) => buildHosts[index]?.host ?? []);
        lists.set(found.join(), list);
        return list;
    });
    return {
        targetsOf: (path) => scopeOf(path).targets(),
        requireOf: (path) => scopeOf(path).require,
        buildHostsOf,
        ignores: config.ignore.map((ignore) => ({
            ignore,
            matches: oncePerPath((0,config_glob.globMatcher)(ignore.paths, budget)),
        })),
    };
}
/** A file has many images, and is matched once. */
function oncePerPath(make) {
    const made = new Map();
    return (path) => {
        const known = made.get(path);
        if (known !== undefined || made.has(path))
            return known;
        const result = make(path);
        made.set(path, result);
        return result;
    };
}

// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __nccwpck_require__(3654);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __nccwpck_require__(5210);
;// CONCATENATED MODULE: ./lib/pipeline/setup.js
// What all stages of one check are given: the options, the configuration and what it compiles to, and the two things that
// count for the run as a whole, its budgets and its internal errors.






/** What becomes of a run that could not ask a registry: the option wins over the configuration. */
function onLookupFailureOf({ options, config }) {
    return options.onLookupFailure ?? config.onLookupFailure ?? 'warn';
}
/** Reads the configuration. @throws UsageError for what is wrong with it, or with the options */
async function setUp(options) {
    if (options.cacheDirectory != null) {
        const { refuseCheckedOut } = await __nccwpck_require__.e(/* import() */ 695).then(__nccwpck_require__.bind(__nccwpck_require__, 695));
        refuseCheckedOut(options.cacheDirectory, options.root);
    }
    const { file, others } = options.ignoreConfig === true ? { file: null, others: [] } : await (0,find/* findConfig */.u0)(options);
    const config = await configOf(file, options);
    const budgets = (0,budget/* budgetsOfRun */.jN)();
    return {
        options,
        config,
        configFile: file,
        otherConfigs: others,
        scopes: compileScopes(config, budgets.matching),
        exclusion: compileExclude(config.exclude, budgets.matching),
        budgets,
        internalErrors: new internal_errors/* InternalErrors */.B(),
    };
}
async function configOf(file, options) {
    if (file === null)
        return (0,config_config/* emptyConfig */.i)();
    const [{ loadConfig }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(3997), __nccwpck_require__.e(890), __nccwpck_require__.e(8149)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8149)),
        Promise.all(/* import() */[__nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(3997), __nccwpck_require__.e(7981), __nccwpck_require__.e(6358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
    ]);
    const ruleIds = rules.map((rule) => rule.id);
    const own = loadConfig(file, ruleIds);
    const config = own.extends.length === 0
        ? own
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(3997), __nccwpck_require__.e(890), __nccwpck_require__.e(4461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).extendConfig(own, file, options, ruleIds);
    // The person who may be asked is not for a stranger to say.
    return options.policy?.trusted === false ? { ...config, registries: (0,config_config/* emptyConfig */.i)().registries } : config;
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isBake),
/* harmony export */   W: () => (/* binding */ bake)
/* harmony export */ });
// Files of docker buildx bake, in HCL and JSON.
function isBake(path) {
    return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}
const bake = {
    name: 'bake',
    claims: isBake,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(9948)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9948))).readBake,
};


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ gitlabCi),
/* harmony export */   b0: () => (/* binding */ githubWorkflow),
/* harmony export */   dz: () => (/* binding */ isGithubWorkflow),
/* harmony export */   s1: () => (/* binding */ calledFrom),
/* harmony export */   vy: () => (/* binding */ azurePipelines)
/* harmony export */ });
/* unused harmony exports isGitlabCi, isAzurePipelines */
// Pipelines of GitHub Actions, GitLab CI and Azure Pipelines.
function isGithubWorkflow(path) {
    return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
/** Files named in one workflow that are looked into. */
const MAX_CALLED = 50;
/** Workflows and actions of the repository that a workflow uses, by their paths. @param text of a workflow */
function calledFrom(text) {
    const named = [...text.matchAll(/\buses["']?[ \t]*:[ \t]*["']?\.\/([^\s"'#@]{1,200})/g)].slice(0, MAX_CALLED);
    return named.flatMap(([, path = '']) => isGithubWorkflow(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`]);
}
function isGitlabCi(path) {
    return /\.gitlab-ci\.ya?ml$/i.test(path);
}
function isAzurePipelines(path) {
    return /(?:^|\/)(?:\.?azure-pipelines[^/]*|\.(?:azure-)?pipelines\/.+)\.ya?ml$/i.test(path);
}
const githubWorkflow = {
    name: 'github-workflow',
    claims: isGithubWorkflow,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(4403), __nccwpck_require__.e(1799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1799))).readGithubWorkflow,
};
const gitlabCi = {
    name: 'gitlab-ci',
    claims: isGitlabCi,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4403), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 659))).readGitlabCi,
};
const azurePipelines = {
    name: 'azure-pipelines',
    claims: isAzurePipelines,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(4403), __nccwpck_require__.e(6900)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6900))).readAzurePipelines,
};


/***/ }),

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isNamedCompose),
/* harmony export */   Z: () => (/* binding */ compose)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2155);
// Compose files, and stack files of Docker Swarm.

/** Whether Compose itself would pick the file up, or people would know it for one by its name. */
function isNamedCompose(path) {
    return /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][^/]*)?\.ya?ml$/i.test(path);
}
const compose = {
    name: 'compose',
    claims: _text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isYaml */ .uj,
    mayBe: ({ path, text }) => isNamedCompose(path) || /^["']?services["']?[ \t]*:/m.test(text),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(8197)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8197))).readCompose,
};


/***/ }),

/***/ 5359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ devcontainer),
/* harmony export */   r: () => (/* binding */ isDevcontainer)
/* harmony export */ });
// Development containers.
function isDevcontainer(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
const devcontainer = {
    name: 'devcontainer',
    claims: isDevcontainer,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4403), __nccwpck_require__.e(6935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6935))).readDevcontainer,
};


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dockerfile),
/* harmony export */   p: () => (/* binding */ isDockerfile)
/* harmony export */ });
// Dockerfiles and Containerfiles.
const DOCKERFILE = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const ABOUT_DOCKERFILES = /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return DOCKERFILE.test(name) && !ABOUT_DOCKERFILES.test(name);
}
const dockerfile = {
    name: 'dockerfile',
    claims: isDockerfile,
    // A file without a FROM is a part that a template engine puts into others.
    mayBe: ({ text }) => /^[ \t]*FROM[ \t]/im.test(text),
    load: async () => (await __nccwpck_require__.e(/* import() */ 550).then(__nccwpck_require__.bind(__nccwpck_require__, 550))).readDockerfile,
};


/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ helm),
/* harmony export */   Jk: () => (/* binding */ isChartFile),
/* harmony export */   dU: () => (/* binding */ mayInstall),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate),
/* harmony export */   lX: () => (/* binding */ helmReleases),
/* harmony export */   ld: () => (/* binding */ helmValues),
/* harmony export */   o5: () => (/* binding */ filesBehind)
/* harmony export */ });
/* unused harmony export isHelmValues */
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2155);
/* harmony import */ var _releases_is_helmfile_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5597);
// Helm charts: their templates, and the values that name images by themselves.


function isHelmTemplate(path) {
    return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}
function isHelmValues(path) {
    return /(?:^|\/)(?:[^/]*values[^/]*|values\/[^/]+)\.ya?ml$/i.test(path);
}
function isChartFile(path) {
    return /(?:^|\/)Chart\.yaml$/.test(path);
}
/** Whether a file may install a chart with values of its own. */
function mayInstall(path, text) {
    if (isChartFile(path))
        return text.includes('file://');
    return (0,_releases_is_helmfile_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmfile */ .h)(path) || /^kind:[ \t]*["']?(?:HelmRelease|Application(?:Set)?)\b/m.test(text);
}
/** The files of a chart, and of those that it is a part of, that decide what a template of it prints. */
function filesBehind(path, list) {
    const charts = [...path.matchAll(/(?<=^|\/)(?:templates|charts)\//g)].map((match) => path.slice(0, match.index));
    return [...new Set(charts)].flatMap((chart) => {
        const inside = ['', 'values', 'templates'].flatMap((folder) => list(`${chart}${folder}`.replace(/\/$/, '')).map((name) => folder === '' ? name : `${folder}/${name}`));
        return inside
            .filter((name) => /(?:values[^/]*\.ya?ml|^values\/.*\.ya?ml|\.tpl)$/i.test(name))
            .map((name) => chart + name);
    });
}
const helm = {
    name: 'helm',
    claims: isHelmTemplate,
    mayBe: ({ text }) => text.includes('{{'),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(610), __nccwpck_require__.e(4192), __nccwpck_require__.e(8969), __nccwpck_require__.e(916), __nccwpck_require__.e(4374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4374))).readHelm,
};
const helmValues = {
    name: 'helm-values',
    claims: isHelmValues,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(8969), __nccwpck_require__.e(60)]).then(__nccwpck_require__.bind(__nccwpck_require__, 632))).readHelmValues,
};
const helmReleases = {
    name: 'helm-releases',
    claims: _text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isYaml */ .uj,
    mayBe: ({ path, text }) => mayInstall(path, text),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(3620), __nccwpck_require__.e(610), __nccwpck_require__.e(4192), __nccwpck_require__.e(8969), __nccwpck_require__.e(916), __nccwpck_require__.e(6420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3440))).readReleases,
};


/***/ }),

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isHelmfile)
/* harmony export */ });
function isHelmfile(path) {
    return /(?:^|\/)(?:helmfile(?:[-_.][^/]*)?\.ya?ml|helmfile\.d\/[^/]+\.ya?ml)$/i.test(path);
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ isClaimed),
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./lib/readers/bake/index.js
var bake = __nccwpck_require__(3488);
// EXTERNAL MODULE: ./lib/readers/ci/index.js
var ci = __nccwpck_require__(3065);
// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __nccwpck_require__(3575);
// EXTERNAL MODULE: ./lib/readers/devcontainer/index.js
var devcontainer = __nccwpck_require__(5359);
// EXTERNAL MODULE: ./lib/readers/dockerfile/index.js
var dockerfile = __nccwpck_require__(6487);
;// CONCATENATED MODULE: ./lib/readers/ecs/index.js
// Task definitions of Amazon ECS, as JSON or YAML of their own and in CloudFormation templates.
function mayHaveTasks(path) {
    return /\.(?:ya?ml|json|template)$/i.test(path);
}
const ecs = {
    name: 'ecs',
    claims: mayHaveTasks,
    mayBe: ({ text }) => /\bcontainerDefinitions\b|AWS::ECS::TaskDefinition/.test(text),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(610), __nccwpck_require__.e(3897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 727))).readEcs,
};

// EXTERNAL MODULE: ./lib/readers/helm/index.js
var helm = __nccwpck_require__(9657);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __nccwpck_require__(2155);
;// CONCATENATED MODULE: ./lib/readers/kubernetes/index.js
// Kubernetes objects.

function isYamlOrJson(path) {
    return (0,paths/* isYaml */.uj)(path) || /\.json$/i.test(path);
}
const kubernetes = {
    name: 'kubernetes',
    claims: isYamlOrJson,
    mayBe: ({ text }) => text.includes('apiVersion') && text.includes('kind'),
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(610), __nccwpck_require__.e(4192), __nccwpck_require__.e(4593)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4192))).readKubernetes,
};

// EXTERNAL MODULE: ./lib/readers/kustomize/index.js
var kustomize = __nccwpck_require__(1464);
;// CONCATENATED MODULE: ./lib/readers/index.js









/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
const readers = [
    dockerfile/* dockerfile */.T,
    bake/* bake */.W,
    ci/* githubWorkflow */.b0,
    ci/* gitlabCi */.Gt,
    ci/* azurePipelines */.vy,
    devcontainer/* devcontainer */.X,
    kustomize/* kustomize */.E,
    helm/* helm */.Fs,
    helm/* helmValues */.ld,
    helm/* helmReleases */.lX,
    ecs,
    compose/* compose */.Z,
    kubernetes,
];
/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl|template)$/i;
/** Whether any reader is interested in a file of this path. */
function isClaimed(path) {
    return (ENDINGS.test(path) || (0,dockerfile/* isDockerfile */.p)(path)) && readers.some((reader) => reader.claims(path));
}


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kustomize),
/* harmony export */   S: () => (/* binding */ isKustomization)
/* harmony export */ });
// Kustomizations.
function isKustomization(path) {
    return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}
const kustomize = {
    name: 'kustomize',
    claims: isKustomization,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(451), __nccwpck_require__.e(610), __nccwpck_require__.e(9148)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6196))).readKustomize,
};


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ MAX_READ_VALUES),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   a0: () => (/* binding */ MAX_READ_DEPTH),
/* harmony export */   bR: () => (/* binding */ MAX_WRITTEN_BYTES),
/* harmony export */   dN: () => (/* binding */ MAX_NUMBER),
/* harmony export */   dW: () => (/* binding */ MIN_VALUE_BYTES),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   qT: () => (/* binding */ MAX_READ_BYTES),
/* harmony export */   rP: () => (/* binding */ MAX_PLAIN_VERDICTS)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2645);
// How much a report holds. Reports are made to keep these limits (fit.ts) and are read by them (shape.ts),
// so a report that this tool wrote can always be read back.

/** Characters of a text, UTF-16 units. */
const MAX_TEXT = {
    /** Names of targets, rules, versions; fingerprints, digests. */
    name: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_NAME */ .zB,
    /** A path in a file system (PATH_MAX). */
    path: 4_096,
    reference: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REFERENCE */ .Pc,
    /** A title, a remedy, a verdict's reason, a note, the text of an edit. */
    sentence: 2_000,
    /** What is wrong, or why; the parts of a finding as one text. */
    message: 10_000,
};
/** Items of a list. */
const MAX_ITEMS = {
    targets: 5_000,
    images: 100_000,
    findings: 100_000,
    /** Places that explain one finding; people are shown 10. */
    related: 25,
    remedies: 20,
    /** Of one fix. */
    edits: 100,
    /** Names and versions of one image. */
    parts: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PARTS */ .kz,
    notes: 200,
    /** Places that were not checked. */
    skipped: 10_000,
    /** Texts and lists that are stated once. */
    shared: 1_000_000,
};
/** Lines, columns, counts and milliseconds. */
const MAX_NUMBER = 1_000_000_000;
/** Images and findings together, as JSON. */
const MAX_WRITTEN_BYTES = 58_000_000;
/** Of a file that is read: what is written, targets and notes, and what a later step adds to findings. */
const MAX_READ_BYTES = 80 * 1024 * 1024;
/**
 * Characters of JSON that a value counts for at least: a value costs memory, however short it is. Lists of very short
 * names alone come below this.
 */
const MIN_VALUE_BYTES = 8;
/** Commas, colons and opening brackets of a file that is read. */
const MAX_READ_VALUES = MAX_READ_BYTES / MIN_VALUE_BYTES;
/** Objects and lists within each other in a file that is read. */
const MAX_READ_DEPTH = 12;
/** With more verdicts than these, texts and lists that repeat are stated once. */
const MAX_PLAIN_VERDICTS = 50_000;


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ isIncomplete),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   zR: () => (/* binding */ INTERNAL_ERROR)
/* harmony export */ });
// What a report means for the run that made it: whether it fails, and whether it is complete.
const LEVELS = ['error', 'warning', 'notice'];
/** The rule that reports a failed part of wincompat itself: nothing suppresses it, and it is none of the user's findings. */
const INTERNAL_ERROR = 'internal-error';
/**
 * Whether the findings of a report fail the run.
 * @returns true when a finding that is neither suppressed nor was there before is at or above the level; internal
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
/**
 * Whether the findings of a report are not all that there is to find: a part of wincompat failed, so that not everything
 * was checked, or there are more findings than a report lists. That fails the run, whatever `failOn` is.
 */
function isIncomplete({ findings, leftOut }) {
    return (leftOut?.findings ?? 0) > 0 || findings.some((f) => f.ruleId === INTERNAL_ERROR);
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/** What can be counted of a report. Suppressed findings count as nothing else. */
function summaryOf(images, findings) {
    const open = findings.filter((finding) => finding.suppressed === null);
    const count = (level) => open.filter((finding) => finding.level === level).length;
    return {
        images: images.length,
        windowsImages: images.filter(({ os }) => os === 'windows').length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        suppressed: findings.length - open.length,
    };
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ RESERVE),
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Nj: () => (/* binding */ costOfFile),
/* harmony export */   OO: () => (/* binding */ reserveOfFile),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   jN: () => (/* binding */ budgetsOfRun),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
// Work on files that anybody may have written is metered in one place: steps for time, characters for memory. Limits of
// single readers cannot stop what multiplies across them, so every reader and stage spends from the same budget.
/** Reading all files. A repository that people write costs less than a hundredth of this. */
const RUN = { steps: 60_000_000, characters: 1_000_000_000 };
/** What follows has budgets of its own, so that a file that uses up the first takes nothing from the results of others. */
const RESOLVING = { steps: 30_000_000, characters: 300_000_000 };
const JUDGING = { steps: 30_000_000, characters: 120_000_000 };
const MATCHING = { steps: 50_000_000, characters: 0 };
/** As many findings as a report lists, each with texts of its own. */
const RULES = { steps: 250_000_000, characters: 150_000_000 };
/** Files that were not read and suppressions that nothing needs are reported where rules have used up theirs, too. */
const REPORTING = { steps: 30_000_000, characters: 50_000_000 };
/** One file, whatever its size; each of its characters allows for more. */
const FILE = { steps: 2_000_000, characters: 20_000_000 };
/** All files that are read after others have used up the budget, and one of them: enough for what people write. */
const RESERVE = { steps: 30_000_000, characters: 300_000_000 };
const FILE_OF_RESERVE = { steps: 5_000, characters: 100_000 };
const STEPS_PER_CHARACTER = 4;
const CHARACTERS_PER_CHARACTER = 8;
/** A budget is used up: what was being done ends here, and is reported by the caller that set the limit. */
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
/** @returns what the stages of one run may cost, nothing of it spent */
function budgetsOfRun() {
    return {
        reading: new Budget(RUN),
        resolving: new Budget(RESOLVING),
        judging: new Budget(JUDGING),
        matching: new Budget(MATCHING),
        rules: new Budget(RULES),
        reporting: new Budget(REPORTING),
    };
}
/** The steps that were counted in all stages. */
function stepsOf(budgets) {
    return Object.values({ ...budgets }).reduce((sum, { spent }) => sum + spent.steps, 0);
}
/** Counts work as it is done. One for a stage of a run, handed to all that reads, resolves or judges. */
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
    /** What the piece of work that is being done may still cost, or a part of it. @param part between 0 and 1 */
    left(part = 1) {
        const { end } = this.#piece;
        const of = (what) => Math.floor(Math.max(0, end[what] - this.#spent[what]) * part);
        return { steps: of('steps'), characters: of('characters') };
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
     * Counts steps and characters if there is enough of both, for work that can end early and keep what it has.
     * @returns false where there is not: then nothing is counted
     */
    affords(steps, characters = 0) {
        if (!this.has({ steps, characters }))
            return false;
        this.#spent.steps += steps;
        this.#spent.characters += characters;
        return true;
    }
    /** Whether so much is left. */
    has({ steps, characters }) {
        const { end } = this.#piece;
        return this.#spent.steps + steps <= end.steps && this.#spent.characters + characters <= end.characters;
    }
    /**
     * Does a piece of work that may cost so much, or what is left where that is less. Pieces may be nested.
     * @throws OverBudget where it costs more
     */
    within(cost, work) {
        const outer = this.#piece;
        const left = this.left();
        const limit = (what) => Math.min(cost[what], left[what]);
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
/** What reading one file may cost where other files have used up the budget. @param length of its text */
function reserveOfFile(length) {
    return { steps: FILE_OF_RESERVE.steps + length, characters: FILE_OF_RESERVE.characters + length };
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ crop),
/* harmony export */   O: () => (/* binding */ boundText)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7591);

/**
 * Cuts a text to a number of characters (UTF-16 units). A text that was cut ends in `…` and never in half a surrogate
 * pair, and does not keep the longer one in memory.
 */
function crop(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    const cut = `${text.slice(0, Math.max(0, end))}…`;
    // A slice refers to the text that it was taken from.
    return text.length < 10 * limit ? cut : Buffer.from(cut, 'utf16le').toString('utf16le');
}
/** Cuts a text, so that it is no longer than `most` and still differs from others that begin alike. */
function boundText(text, most) {
    return text.length <= most ? text : `${crop(text, most - 33)} ${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .t)(text)}`;
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

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U: () => (/* binding */ escapeForCommandData),
/* harmony export */   U$: () => (/* binding */ escapeForHtml),
/* harmony export */   Uv: () => (/* binding */ escapeForMarkdown),
/* harmony export */   Vl: () => (/* binding */ fencedCode),
/* harmony export */   Xy: () => (/* binding */ escapeForJson),
/* harmony export */   bI: () => (/* binding */ escapeForCommandProperty),
/* harmony export */   qv: () => (/* binding */ escapeForXmlAttribute),
/* harmony export */   w2: () => (/* binding */ escapeForXml),
/* harmony export */   zB: () => (/* binding */ escapeForLog)
/* harmony export */ });
/* unused harmony export ESCAPES */
/* harmony import */ var _crop_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3993);
// Everything that a report quotes was written by someone else: names, references, paths, error texts. Each place that
// it is printed to, a sink, has its own characters to escape and one function here (`ESCAPES`, below); nothing is printed
// in another way. Which format writes to which sink is listed in reporters/index.ts.
//
// Commands are those of GitHub's runner (`::name::` at a line's start, `##[name]` anywhere), of Azure's agent (`##vso[`,
// `##[`), of TeamCity (`##teamcity[`) and of GitLab's runner (`section_start:`).

/**
 * Controls (ANSI's ESC, line breaks), characters that change a line's direction or have no width, lone surrogates.
 * .NET compares texts by culture, to which the ignorable ones are not there: `#<zero width>#[` is `##[`.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Most text, by a test that is much cheaper. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const PLAIN_LINE = /^[\x20-\x7e]*$/;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * The character that a command is not one without. Wrapping can make any place a line's start, so `::` is taken
 * everywhere; and at the end of a text, what it starts could be completed by what is printed behind it.
 */
const COMMAND_START = /:(?=:|$)|#(?=[#[]|$)|(?<=section_(?:start|end)):(?=\d)/gi;
/** Between two characters that mean something together only side by side. */
const ZERO_WIDTH = '\u200b';
/**
 * For a log or a terminal: one line, nothing invisible, and no command of any runner.
 * @param limit characters of the result
 */
function escapeForLog(text, limit = 4000) {
    // A space and no zero-width character, which a comparison by culture ignores.
    return (0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(visible((0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(text, limit)).replace(COMMAND_START, '$& '), limit);
}
/**
 * For Markdown prose, in a table cell or outside: no markup, no HTML, no link, no mention or reference to an issue.
 * @param limit characters that are taken of the text
 */
function escapeForMarkdown(text, limit = 4000) {
    const line = (0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(text, limit)
        .replace(/[\r\n]+/g, ' ')
        .trim();
    const unmarked = visible(line).replace(/[\\`*_~[\]]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/g, '\\$&');
    // The colons because Markdown is printed to logs too.
    return unlinked(unmarked).replace(/[&<>|$]|:(?=:|$)/g, characterReference);
}
/** Makes text a Markdown code span that stays one, in a table cell or outside. */
function codeSpan(text, limit = 300) {
    // A pipe ends a table's cell even in a code span, and its escape would be shown outside of tables. A comment is
    // what tools look for as text, to find a place that they wrote.
    if (/[|<>]/.test(text))
        return `<code>${escapeForMarkdown(text, limit)}</code>`;
    const shown = unlinked(visible((0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(text, limit)).replace(/#(?=[#[])|(?<=section_\w+):(?=\d)/gi, '$& '));
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Lines of text as a Markdown code block that stays one: its fence is longer than any that they contain. */
function fencedCode(lines, language) {
    const shown = lines.map((line) => visible((0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(line, 1000)).replace(COMMAND_START, '$& '));
    const longest = shown
        .flatMap((line) => [...line.matchAll(/`+/g)])
        .reduce((most, [run]) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...shown, fence];
}
/**
 * For JSON that is printed: the characters in question can only be within its strings, where an escape means the same.
 * @param json JSON, or YAML whose foreign text is all in double quotes
 */
function escapeForJson(json) {
    // Most JSON has neither character, and looking for one is much cheaper.
    const dead = json.includes('#') || json.includes('_')
        ? json.replace(/#(?=[#[])|(?<=section_(?:start|end)):(?=\d)/gi, codeUnits)
        : json;
    return PLAIN.test(dead) ? dead : dead.replace(INVISIBLE, (c) => (c === '\n' ? c : codeUnits(c)));
}
/** For HTML, as an element's text or a quoted attribute's value. @param limit characters that are taken of the text */
function escapeForHtml(text, limit = 4000) {
    return visible((0,_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(text, limit)).replace(MARKUP, characterReference);
}
/** For XML 1.0, as an element's text: its line breaks stay. */
function escapeForXml(text) {
    const visible = PLAIN.test(text)
        ? text
        : text.replace(INVISIBLE, (c) => (c === '\n' ? c : escaped(c))).replace(/[\ufffe\uffff]/g, codeUnits);
    return visible.replace(MARKUP, (c) => NAMED[c] ?? characterReference(c));
}
/** For XML 1.0, as a quoted attribute's value, which has no line breaks. */
function escapeForXmlAttribute(text) {
    return escapeForXml(text.replace(/[\r\n\t]+/g, ' '));
}
/** Escapes the message of a workflow command, which escapeForLog has made one line or which has lines of its own. */
function escapeForCommandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes the value of a workflow command's property. */
function escapeForCommandProperty(text) {
    return escapeForCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** What each sink makes of a text, unchanged between other text. */
const ESCAPES = {
    /** Logs, terminals, GNU's lines: `: :error::`, `# #[group]`, `\u001b`. */
    log: escapeForLog,
    /** `%25`, `%0D`, `%0A`; the text has been made fit for a log before. */
    'command data': (text) => escapeForCommandData(escapeForLog(text)),
    /** Also `%3A`, `%2C`. */
    'command property': (text) => escapeForCommandProperty(escapeForLog(text)),
    /** Backslashes and character references. */
    markdown: escapeForMarkdown,
    /** A fence that is longer than any in the text. */
    code: codeSpan,
    /** Character references. */
    html: escapeForHtml,
    /** Character references, and `\u001b` for what XML has no character for. */
    xml: escapeForXml,
    'xml attribute': escapeForXmlAttribute,
    /** `\u0023`, which means the same to the reader. SARIF and quoted YAML, too. */
    json: (text) => escapeForJson(JSON.stringify(text)),
};
/** What ends text or an attribute in HTML and XML, and what starts a command where they are printed to a log. */
const MARKUP = new RegExp(`[&<>"']|${COMMAND_START.source}`, 'gi');
const NAMED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function characterReference(character) {
    return `&#${character.charCodeAt(0)};`;
}
function visible(text) {
    return PLAIN_LINE.test(text) ? text : text.replace(INVISIBLE, escaped);
}
function escaped(character) {
    return SHORT_ESCAPES[character] ?? codeUnits(character);
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

/***/ 7591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hash)
/* harmony export */ });
/** @returns 32 hexadecimal digits, the same for values of the same JSON */
function hash(value) {
    // Loaded here and not above: the module costs a third of an empty run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 2155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   yS: () => (/* binding */ folderOf)
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
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** What a sentence lists before it counts: targets, places and images can be thousands. */
const MAX_LISTED = 8;
/**
 * Joins words as a sentence does: `a`, `a and b`, `a, b and c`; of many the first, and how many more there are.
 * @param separator for phrases that have commas of their own: then it is before the last one too
 */
function listed(words, last = 'and', separator = ', ') {
    const [shown, rest] = words.length > MAX_LISTED + 1
        ? [words.slice(0, MAX_LISTED), `${words.length - MAX_LISTED} more`]
        : [words.slice(0, -1), words.at(-1) ?? ''];
    if (shown.length === 0)
        return rest;
    return separator === ', ' ? `${shown.join(separator)} ${last} ${rest}` : [...shown, rest].join(separator);
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
    /** A part of it, read by itself: its places are those in the whole file. */
    part(start, end) {
        return new SourcePart(this, start, end);
    }
    #position(offset) {
        const starts = this.#starts();
        const at = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    }
    #starts() {
        this.#lineStarts ??= lineStarts(this.text);
        return this.#lineStarts;
    }
}
/** The offset at which each line begins. A carriage return ends a line by itself too, unless a line feed follows. */
function lineStarts(text) {
    // A text can be a million line ends: a list that grows would be copied over and over.
    const starts = new Uint32Array(lineCount(text));
    let line = 1;
    for (let i = 0; i < text.length; i++)
        if (endsLine(text, i))
            starts[line++] = i + 1;
    return starts;
}
function lineCount(text) {
    let lines = 1;
    for (let i = 0; i < text.length; i++)
        if (endsLine(text, i))
            lines++;
    return lines;
}
function endsLine(text, at) {
    const code = text.charCodeAt(at);
    return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
class SourcePart extends SourceFile {
    whole;
    from;
    constructor(whole, from, to) {
        super(whole.path, whole.text.slice(from, to));
        this.whole = whole;
        this.from = from;
    }
    location(start, end) {
        const inside = (offset) => this.from + Math.min(offset, this.text.length);
        return this.whole.location(inside(start), inside(end));
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION),
/* harmony export */   y: () => (/* binding */ HOME)
/* harmony export */ });
/** The version of wincompat, as package.json has it. */
const VERSION = '0.1.0';
/** The project's repository. */
const HOME = 'https://github.com/wincompat/wincompat';


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   _: () => (/* binding */ repositoryOf)
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
 * @param text a reference unchanged in a file, after variables
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
/** The repository with its registry, e.g. `docker.io/library/golang`. */
function repositoryOf({ registry, repository }) {
    return `${registry}/${repository}`;
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
