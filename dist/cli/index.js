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

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4607);
/* harmony import */ var _commands_io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5111);
/* harmony import */ var _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7301);
/* harmony import */ var _model_system_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(789);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2837);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3411);
// The command line's entry: which command, then its exit code. Only the command that is asked for is loaded.






/** Every command beside `check`, which also answers where none is named. */
const COMMANDS = {
    init: {
        about: 'propose a configuration from the images of the repository',
        load: () => __nccwpck_require__.e(/* import() */ 1230).then(__nccwpck_require__.bind(__nccwpck_require__, 1230)),
    },
    targets: {
        about: 'print the targets that kubectl get nodes, docker info, ver ... report',
        load: () => __nccwpck_require__.e(/* import() */ 1542).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    explain: {
        about: 'explain the verdicts of one line: PATH:LINE',
        load: () => __nccwpck_require__.e(/* import() */ 6182).then(__nccwpck_require__.bind(__nccwpck_require__, 6182)),
    },
    image: {
        about: "show an image's platforms, and whether it starts on a host",
        load: () => __nccwpck_require__.e(/* import() */ 8791).then(__nccwpck_require__.bind(__nccwpck_require__, 8791)),
    },
    rules: {
        about: 'list the rules, or print the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(6358), __nccwpck_require__.e(5373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
    },
    version: {
        about: 'print the version, and with -v the date of what it knows of Windows',
        load: () => __nccwpck_require__.e(/* import() */ 3014).then(__nccwpck_require__.bind(__nccwpck_require__, 3014)),
    },
};
async function main(args) {
    const [word = ''] = args;
    const other = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    const named = word === 'check' || other !== undefined;
    const rest = named ? args.slice(1) : args;
    if (rest.includes('--version'))
        return print(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
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
(0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOutput */ .d7)();
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _model_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e;
    const message = error instanceof Error ? error.message : String(error);
    const limit = (0,_model_system_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSystemLimit */ .M)(error);
    const lines = expected
        ? message.split('\n')
        : [limit === null ? `this is a bug in wincompat, please report it: ${message}` : `${limit}.`];
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
// EXTERNAL MODULE: ./lib/discovery/links.js
var links = __nccwpck_require__(2527);
// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __nccwpck_require__(3654);
// EXTERNAL MODULE: ./lib/model/options.js
var model_options = __nccwpck_require__(9015);
// EXTERNAL MODULE: ./lib/pipeline/check.js + 32 modules
var check = __nccwpck_require__(4066);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __nccwpck_require__(5102);
// EXTERNAL MODULE: ./lib/discovery/read.js
var read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./lib/reporters/support/json-lines.js
var json_lines = __nccwpck_require__(240);
;// CONCATENATED MODULE: ./lib/reporters/json.js


/** The whole report: the form for other programs, and for `--from-report`. An image or a finding a line. */
function* json_json(report) {
    const encoder = new json/* ReportEncoder */.ti(report);
    const { schemaVersion, targets, images, findings, coverage, summary, unverified, leftOut, commit, notes } = report;
    yield `{\n"schemaVersion": ${schemaVersion},\n"targets": `;
    yield* (0,json_lines/* jsonLines */.i)(targets, json/* jsonOf */.o_);
    yield ',\n"images": ';
    yield* (0,json_lines/* jsonLines */.i)(images, (image) => encoder.image(image));
    yield ',\n"findings": ';
    yield* (0,json_lines/* jsonLines */.i)(findings, (finding) => encoder.finding(finding));
    for (const [key, value] of Object.entries({ coverage, summary, unverified, leftOut, commit }))
        if (value !== undefined)
            yield `,\n${(0,json/* jsonOf */.o_)(key)}: ${(0,json/* jsonOf */.o_)(value)}`;
    yield ',\n"notes": ';
    yield* (0,json_lines/* jsonLines */.i)(notes, json/* jsonOf */.o_);
    for (const [key, items] of encoder.tables()) {
        yield `,\n${(0,json/* jsonOf */.o_)(key)}: `;
        yield* (0,json_lines/* jsonLines */.i)(items, (item) => item);
    }
    yield '\n}\n';
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
            return json_json(report);
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
            return (await __nccwpck_require__.e(/* import() */ 3358).then(__nccwpck_require__.bind(__nccwpck_require__, 977))).junit(report);
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
    return (await __nccwpck_require__.e(/* import() */ 4616).then(__nccwpck_require__.bind(__nccwpck_require__, 4616))).readSavedReport(path);
}
function checkWithProgress(options) {
    const progress = new Progress(process.stderr);
    const onAnswer = (answered, of) => progress.show('querying registries', answered, of);
    return (0,check/* check */.z)({ ...options, onAnswer }).finally(() => progress.clear());
}
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    if (values.explain !== undefined) {
        const { explainAt } = await __nccwpck_require__.e(/* import() */ 6182).then(__nccwpck_require__.bind(__nccwpck_require__, 6182));
        return explainAt(values.explain, (0,check_options/* optionsFrom */.z)(positionals, values), values.format);
    }
    const format = (0,model_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = (0,check_options/* optionsFrom */.z)(positionals, values);
    if (values.output !== undefined)
        (0,links/* refuseToWriteThroughLinks */.$)('--output', (0,external_node_path_.resolve)(values.output), options.root);
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

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2837);


/** Exit codes, for every command. */
const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 2, unverified: 3 };
/** A command's flags and the words beside them. @throws UsageError for a flag that the command does not have */
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${error.message} 'wincompat --help' lists the options.`);
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
        windowsImages: [],
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
/* harmony export */   f: () => (/* binding */ globMatcher)
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
        return bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR';
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
/* harmony export */   $: () => (/* binding */ refuseToWriteThroughLinks),
/* harmony export */   K: () => (/* binding */ checkedOutLink)
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
    const link = checkedOutLink(path, (0,_work_trees_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedOutTrees */ .v)(root));
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
    const trees = (0,_work_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedOutTrees */ .v)(root);
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
        const isThere = !isMissing(result.code) && (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))?.isDirectory() !== true;
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
    if (isMissing(result.code) && !leadsNowhere)
        return null;
    const reason = leadsNowhere ? 'is in a folder that is a broken symbolic link' : result.refused;
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${path}: this ${what} file could not be read: it ${reason}. The check stops here: make the file readable, or remove it.`);
}
function isMissing(code) {
    return code === 'ENOENT' || code === 'ENOTDIR';
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
/* harmony export */   v: () => (/* binding */ checkedOutTrees)
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

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ imageUse),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   Yo: () => (/* binding */ IMAGE_KINDS),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
// What readers find, before anything is judged.
/** Formats that name images, as reports call them. The report's type, its reader and its JSON Schema come from here. */
const IMAGE_KINDS = [
    'dockerfile',
    'compose',
    'kubernetes',
    'helm',
    'kustomize',
    'ecs',
    'bake',
    'workflow',
];
/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
const ROLES = ['run', 'build', 'source'];
/** What the image's operating system and its OS versions are known from. */
const EVIDENCE = ['registry', 'cache', 'tag', 'placement', 'dockerfile', 'config', 'none'];
/**
 * A place that names an image by a reference that is known to its end, of which the file says nothing more.
 * @param named the reference as the file has it, and expanded
 */
function imageUse(named) {
    return {
        role: 'run',
        partial: named.reference ?? named.raw,
        unresolved: [],
        platform: null,
        origins: [],
        runs: [],
        sign: null,
        foundIn: { kind: 'file' },
        ...named,
    };
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

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
// What one file says about images, as its reader gives it to the pipeline.
function noReading() {
    return {
        uses: [],
        builds: [],
        fileBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        skipped: [],
        includes: [],
        ignores: [],
    };
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

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ORCHESTRATOR_IDS)
/* harmony export */ });
/** Orchestrators as the configuration and the report name them. */
const ORCHESTRATOR_IDS = ['kubernetes', 'swarm', 'docker', 'ecs'];


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

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   ES: () => (/* binding */ osOfRuntimeClass),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   Z5: () => (/* binding */ ECS_FAMILY),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   eZ: () => (/* binding */ PLACEMENT_WORDS),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   w: () => (/* binding */ labelValue)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.


/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const aks = { valuesOf: (build) => (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build)?.aksSkus ?? [] };
const year = { valuesOf: yearsOf };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (yearsOf(build).length === 0 ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** The part of a task definition of Amazon ECS that names its host. */
const ECS_FAMILY = 'operatingSystemFamily';
/**
 * Families by the year of a long-term release, else by its version, with and without a desktop; of Windows Server 2016
 * there is one. Source: "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
 */
const ecsFamily = {
    valuesOf: (build) => {
        const { ids = [], ecsEditions: editions = ['CORE', 'FULL'] } = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build) ?? {};
        const years = yearsOf(build);
        const names = years.length > 0 ? years : ids;
        return names.flatMap((name) => editions.map((edition) => `WINDOWS_SERVER_${name}_${edition}`));
    },
};
/** The year of a long-term release; none for any other. */
function yearsOf(build) {
    const release = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build);
    const found = release === undefined ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(release);
    return found === null ? [] : [found];
}
/** What the clouds set on their Windows nodes, or name them by, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
    [ECS_FAMILY]: ecsFamily,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only requests whose every value is known to be a build
 */
function namedBuilds(workload) {
    const requests = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return requests;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...requests,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    if (buildLabels[key] !== undefined &&
        values.length > 0 &&
        values.every((v) => osOfLabel(key, v) === 'linux'))
        return [{ key, value: values.join(', '), builds: [] }];
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20\d\d)$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;
function buildsOf(key, value) {
    const known = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter((r) => r.kind === 'server').map((r) => r.build);
    if (key === HAND_MADE_BUILD_LABEL)
        return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
    const label = buildLabels[key];
    if (label !== undefined)
        return known.filter((build) => label.valuesOf(build).includes(value));
    if (NAMES.test(key))
        return [];
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return written === undefined ? [] : known.filter((build) => yearsOf(build).includes(written));
}
/** The value of a label on a host of a build, the usual one; null where the label has no values that are known. */
function labelValue(key, build) {
    if (key === BUILD_LABEL)
        return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build));
    return buildLabels[key]?.valuesOf(build)[0] ?? null;
}
const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
const WINDOWS_LABELS = [BUILD_LABEL, HAND_MADE_BUILD_LABEL, 'cloud.google.com/gke-windows-os-version'];
/**
 * The operating system that a label asks for.
 * @returns null for a label that says nothing of it
 */
function osOfLabel(key, value) {
    if (OS_LABELS.includes(key))
        return value === 'windows' || value === 'linux' ? value : null;
    if (WINDOWS_LABELS.includes(key))
        return 'windows';
    if (buildLabels[key] === undefined)
        return null;
    return /^windows/i.test(value) ? 'windows' : 'linux';
}
/** What a file has that places a container on Windows without the word itself: keys that exist on Windows only. */
const PLACEMENT_WORDS = 'isolation|hostprocess|wcow|runtimeclass|credential_?spec';
/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const WINDOWS_HANDLER = /wcow|windows/i;
/** The operating system of the nodes that a RuntimeClass is for; null where it does not say. */
function osOfRuntimeClass({ handler, nodeSelector, }) {
    const selected = selectedOs({ nodeSelector, affinityTerms: [] });
    return selected ?? (WINDOWS_HANDLER.test(handler) ? 'windows' : null);
}
/** Whether a term of a node affinity holds on nodes of one operating system only. */
function osOfTerm(term) {
    for (const { key, operator, values, field } of term) {
        if (field)
            continue;
        if (operator === 'Exists' && WINDOWS_LABELS.includes(key))
            return 'windows';
        if (operator !== 'In' || values.length === 0)
            continue;
        const systems = new Set(values.map((value) => osOfLabel(key, value)));
        const [os] = systems;
        if (systems.size === 1 && os)
            return os;
    }
    return null;
}
/**
 * The operating system that a pod's selectors and required affinity leave: what the scheduler goes by.
 * Source: "Windows containers in Kubernetes", "Ensuring OS-specific workloads land on the appropriate container host".
 */
function selectedOs({ nodeSelector, affinityTerms, }) {
    for (const [key, value] of Object.entries(nodeSelector)) {
        const os = osOfLabel(key, value);
        if (os !== null)
            return os;
    }
    const systems = new Set(affinityTerms.map(osOfTerm));
    const [os] = systems;
    return systems.size === 1 && os ? os : null;
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ asksForWindows),
  dJ: () => (/* reexport */ isLasting),
  mixesSystems: () => (/* binding */ mixesSystems),
  t2: () => (/* binding */ namesItsHost),
  sE: () => (/* binding */ orchestratorNamed),
  eS: () => (/* binding */ orchestratorOn),
  _: () => (/* binding */ schedule),
  takesLinuxPods: () => (/* binding */ takesLinuxPods),
  jP: () => (/* binding */ usualOrchestrator)
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __nccwpck_require__(8549);
;// CONCATENATED MODULE: ./lib/orchestrators/orchestrator.js
// What an orchestrator is to the rest: which workloads are its own, where it schedules them, what pulls their images, and
// what to write to keep them on hosts of one build. A new orchestrator is one file that implements this.
const SCHEDULABLE = { schedulable: true };
function unschedulable(because) {
    return { schedulable: false, because };
}

;// CONCATENATED MODULE: ./lib/orchestrators/docker.js
// Docker on one host: docker run and Docker Compose.

const docker = {
    id: 'docker',
    runs: ({ kind }) => kind === 'service',
    // Placement constraints are Swarm's: docker compose up ignores them.
    schedule: () => SCHEDULABLE,
    runtime: 'docker',
    choosesHost: false,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
    buildsImages: true,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Run it on a host of build ${build}`,
};

;// CONCATENATED MODULE: ./lib/orchestrators/ecs.js
// Where Amazon ECS runs a task. Its definition names the release of its hosts, so it needs no declared target.
// Sources: "Amazon ECS task definition parameters", Runtime platform, and "Amazon ECS task placement" (docs.aws.amazon.com).


const ecs = {
    id: 'ecs',
    runs: ({ kind }) => kind === 'task',
    schedule: onInstance,
    runtime: 'docker',
    choosesHost: true,
    sharesHost: true,
    mixesSystems: false,
    hostsAreServers: true,
    namesHosts: true,
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host: ECS supports process isolation only',
    pinToBuild: (build) => `Set ${build_labels/* ECS_FAMILY */.Z5} in the task's runtimePlatform to the release of ${build}`,
};
function onInstance({ os, constraints }, target) {
    for (const { key, operator, value } of constraints) {
        const declared = Object.hasOwn(target.labels, key) ? target.labels[key] : undefined;
        const values = declared === undefined ? (build_labels/* buildLabels */.S6[key]?.valuesOf(target.version.build) ?? []) : [declared];
        if (values.includes(value) !== (operator === '=='))
            return unschedulable(`${key} ${operator === '==' ? 'is' : 'is not'} ${value}`);
    }
    return os === 'linux' ? unschedulable('the task is for Linux') : SCHEDULABLE;
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/orchestrators/kubernetes.js
// Where Kubernetes schedules a pod, decided as its scheduler and the kubelet decide it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction).
// As there, a label that is not declared does not match.



const kubernetes = {
    id: 'kubernetes',
    runs: ({ kind }) => kind === 'pod',
    schedule: onNode,
    runtime: 'containerd',
    choosesHost: true,
    sharesHost: true,
    mixesSystems: true,
    hostsAreServers: true,
    namesHosts: false,
    buildsImages: false,
    labelSyntax: 'kubernetes',
    withoutHyperV: 'Use an image of the release of the host: Kubernetes supports process isolation only',
    pinToBuild: (build) => `Add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${build}'`,
};
function onNode(workload, target) {
    const labels = nodeLabels(target);
    for (const [key, value] of Object.entries(workload.nodeSelector)) {
        if (!holds({ key, operator: 'In', values: [value] }, labels, target))
            return unschedulable(`label ${key} is not ${value}`);
    }
    const terms = workload.affinityTerms;
    if (terms.length > 0 &&
        !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))) {
        return unschedulable('no term of its required node affinity matches');
    }
    for (const taint of target.taints) {
        const parsed = parseTaint(taint);
        // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
        const counts = workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
        if (counts &&
            !PASSING_TAINTS.has(parsed.key) &&
            !workload.tolerations.some((t) => tolerates(t, parsed))) {
            return unschedulable(`taint ${taint} is not tolerated`);
        }
    }
    if (workload.nodeName !== null && workload.nodeName !== labels[HOSTNAME])
        return unschedulable(`its nodeName is ${workload.nodeName}`);
    if (workload.refused !== undefined)
        return unschedulable(workload.refused);
    // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
    return workload.os === 'linux' ? unschedulable('the pod is for Linux') : SCHEDULABLE;
}
const HOSTNAME = 'kubernetes.io/hostname';
/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target) {
    return withAliases({
        'kubernetes.io/os': 'windows',
        'beta.kubernetes.io/os': 'windows',
        'kubernetes.io/arch': target.architecture ?? 'amd64',
        'beta.kubernetes.io/arch': target.architecture ?? 'amd64',
        // A target is a node, or a pool of them, of this name.
        [HOSTNAME]: target.name,
        // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
        [build_labels/* BUILD_LABEL */.qX]: (0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)),
        ...target.labels,
    });
}
/**
 * Labels that a node has under two names; one that is declared under either is there under both. Sources:
 * "Well-Known Labels, Annotations and Taints" (kubernetes.io); "Use labels in an AKS cluster" (learn.microsoft.com).
 */
const ALIASES = [
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['agentpool', 'kubernetes.azure.com/agentpool'],
];
function withAliases(labels) {
    for (const [one, other] of ALIASES) {
        const value = labels[one] ?? labels[other];
        if (value === undefined)
            continue;
        labels[one] ??= value;
        labels[other] ??= value;
    }
    return labels;
}
/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement, labels, target) {
    const { key, operator, values } = requirement;
    if (requirement.field) {
        const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[HOSTNAME];
        return operator === 'In' ? named : operator === 'NotIn' && key === 'metadata.name' && !named;
    }
    const declared = Object.hasOwn(labels, key) ? labels[key] : undefined;
    const spellings = declared === undefined ? impliedValues(key, target) : [declared];
    switch (operator) {
        case 'In':
            return spellings.some((spelling) => values.includes(spelling));
        case 'NotIn':
            return !spellings.some((spelling) => values.includes(spelling));
        case 'Exists':
            return spellings.length > 0;
        case 'DoesNotExist':
            return spellings.length === 0;
        case 'Gt':
        case 'Lt': {
            const [value, bound] = [spellings[0], values[0]];
            if (value === undefined || bound === undefined || values.length > 1)
                return false;
            if (!isInteger(value) || !isInteger(bound))
                return false;
            return operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
        }
        default:
            return false;
    }
}
/** Values that a label which is not declared may have on such a node; none where there is no such label. */
function impliedValues(key, target) {
    const { build, revision } = target.version;
    if (key === build_labels/* HAND_MADE_BUILD_LABEL */.eV)
        return [String(build), ...(revision === null ? [] : [`${build}.${revision}`])];
    return target.client ? [] : (build_labels/* buildLabels */.S6[key]?.valuesOf(build) ?? []);
}
function isInteger(text) {
    return /^-?\d{1,18}$/.test(text);
}
/**
 * Taints that controllers and autoscalers set on a node for a while: no property of a node pool. Sources: "Taints and
 * Tolerations" (kubernetes.io), kubernetes/autoscaler cluster-autoscaler/utils/taints.
 */
const PASSING_TAINTS = new Set([
    'node.kubernetes.io/unschedulable',
    'node.kubernetes.io/not-ready',
    'node.kubernetes.io/unreachable',
    'node.kubernetes.io/memory-pressure',
    'node.kubernetes.io/disk-pressure',
    'node.kubernetes.io/pid-pressure',
    'node.kubernetes.io/network-unavailable',
    'node.kubernetes.io/out-of-service',
    'node.cloudprovider.kubernetes.io/uninitialized',
    'ToBeDeletedByClusterAutoscaler',
    'DeletionCandidateOfClusterAutoscaler',
]);
/** Whether a taint is of the node itself, not of its state. */
function isLasting(taint) {
    return !PASSING_TAINTS.has(parseTaint(taint).key);
}
function parseTaint(text) {
    const colon = text.lastIndexOf(':');
    const body = colon < 0 ? text : text.slice(0, colon);
    const equals = body.indexOf('=');
    return {
        key: equals < 0 ? body : body.slice(0, equals),
        value: equals < 0 ? '' : body.slice(equals + 1),
        effect: colon < 0 ? 'NoSchedule' : text.slice(colon + 1),
    };
}
/** As Toleration.ToleratesTaint of k8s.io/api/core/v1 has it: an empty effect or key stands for every one. */
function tolerates(toleration, taint) {
    if (toleration.effect && toleration.effect !== taint.effect)
        return false;
    if (toleration.key && toleration.key !== taint.key)
        return false;
    switch (toleration.operator || 'Equal') {
        case 'Exists':
            return true;
        case 'Equal':
            return (toleration.value ?? '') === taint.value;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/orchestrators/swarm.js
// Where Docker Swarm schedules a service, decided by its placement constraints.
// Source: moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.


const swarm = {
    id: 'swarm',
    runs: ({ kind }) => kind === 'service',
    schedule: underConstraints,
    runtime: 'docker',
    choosesHost: true,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
    // docker stack deploy ignores `build` (docker/cli, cli/compose/types).
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`,
};
function underConstraints(workload, target) {
    for (const { key, operator, value } of workload.constraints) {
        if (UNDECLARED.includes(key.toLowerCase())) {
            // NodeRole prints as worker or manager, and nothing else is ever equal to it.
            if (key.toLowerCase() !== 'node.role' || operator === '!=' || /^(?:worker|manager)$/i.test(value))
                continue;
        }
        const actual = swarmValues(key, target);
        const matches = actual?.some((text) => text.toLowerCase() === value.toLowerCase()) ?? false;
        // swarmkit places nothing by a key that it does not know, whatever the operator.
        if (actual === null || matches !== (operator === '=='))
            return unschedulable(`constraint ${key} ${operator} ${value} does not hold`);
    }
    return SCHEDULABLE;
}
const NODE_LABELS = 'node.labels.';
/** A node's role, name and address are not part of a target: they narrow nothing here. */
const UNDECLARED = ['node.id', 'node.hostname', 'node.ip', 'node.role'];
/**
 * How a node's value for a constraint's key may be written; '' where it has no such label, null where swarmkit
 * knows no such key. Keys are the same in either case, names of labels are not.
 */
function swarmValues(key, target) {
    const lower = key.toLowerCase();
    if (lower === 'node.platform.os')
        return ['windows'];
    // As a Windows engine reports it; swarmkit compares the text.
    if (lower === 'node.platform.arch')
        return [target.architecture === 'arm64' ? 'aarch64' : 'x86_64'];
    const prefix = [NODE_LABELS, 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
    if (prefix === undefined)
        return null;
    const label = key.slice(prefix.length);
    const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
    if (declared !== undefined)
        return [declared];
    // The labels that "Windows container version compatibility" has people set on every node, under its names: of the
    // node, and where a target declares another spelling, that one is the only one.
    const name = label.toLowerCase();
    const isSpelledOtherwise = Object.keys(target.labels).some((one) => one.toLowerCase() === name);
    if (prefix !== NODE_LABELS || isSpelledOtherwise)
        return [''];
    if (name === 'os')
        return ['windows'];
    if (name !== 'osversion')
        return [''];
    return [(0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)), (0,version/* formatVersion */.qh)(target.version)];
}

;// CONCATENATED MODULE: ./lib/orchestrators/index.js






const byId = { kubernetes: kubernetes, swarm: swarm, docker: docker, ecs: ecs };

function orchestratorNamed(id) {
    return byId[id];
}
/**
 * The orchestrator of a workload where no target decides it: of several that run such workloads the one that schedules
 * them; Docker for an image of which no file says how it is run.
 */
function usualOrchestrator(workload) {
    return Object.values(byId).find((one) => one.runs(workload)) ?? docker;
}
/** The orchestrator that runs a workload on a target: the declared one, else the workload's usual one. */
function orchestratorOn({ platform }, workload) {
    return platform === null ? usualOrchestrator(workload) : byId[platform];
}
/** Whether a workload can be scheduled on a target. An image of which no file says how it is run may run anywhere. */
function schedule(workload, target) {
    if (workload.kind === null)
        return SCHEDULABLE;
    const orchestrator = orchestratorOn(target, workload);
    return orchestrator.runs(workload)
        ? orchestrator.schedule(workload, target)
        : unschedulable(`it is a ${orchestrator.id} target`);
}
/** Whether a workload names the release of its host, by which it is judged where no target is declared for it. */
function namesItsHost(workload) {
    return usualOrchestrator(workload).namesHosts && (0,build_labels/* namedBuilds */.ZR)(workload).length > 0;
}
/** Whether a target is one of an orchestrator that has nodes of both systems. */
function mixesSystems({ platform }) {
    return platform !== null && byId[platform].mixesSystems;
}
/** Whether the nodes of a target take every workload of their orchestrator that names no operating system. */
function takesLinuxPods({ platform, taints }) {
    if (platform === null || !byId[platform].mixesSystems)
        return false;
    return taints.filter(isLasting).every((taint) => taint.endsWith(':PreferNoSchedule'));
}
/** Whether a workload asks for a Windows host by what it says: a Linux image in it is a mistake. */
function asksForWindows({ os, constraints }) {
    return (os === 'windows' ||
        constraints.some(({ key, operator, value }) => operator === '==' &&
            value.toLowerCase() === 'windows' &&
            /^node\.(?:platform|labels)\.os$/i.test(key)));
}


/***/ }),

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/text/once-per.js
var once_per = __nccwpck_require__(9968);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __nccwpck_require__(5032);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __nccwpck_require__(4247);
;// CONCATENATED MODULE: ./lib/report/fit.js
// Cuts a report to the limits of limits.ts, so that it can be written, and what is written can be read. Nothing
// is cut silently: texts end in `…`, lists and the report say how much more there was.




/** Of the bytes, those that findings take before images have any. */
const FINDINGS_SHARE = 0.75;
const LIMITS = {
    images: limits/* MAX_ITEMS */._5.images,
    findings: limits/* MAX_ITEMS */._5.findings,
    bytes: limits/* MAX_WRITTEN_BYTES */.bR,
};
/** @returns the report with every text, list and number within its limit, and a note on what was cut */
function fitReport(report, limits = LIMITS) {
    const cuts = { texts: 0, items: 0 };
    const fitVerdicts = (0,once_per/* oncePer */.P)((list) => {
        const copy = [...list];
        const fitted = shape/* verdicts */.rY.fit(copy, cuts);
        return fitted === copy ? list : fitted;
    });
    const fitted = {
        ...report,
        targets: shape/* targets */.zV.fit(report.targets, cuts),
        images: mostImportant(report.images, limits.images, gravityOfImage).map((one) => {
            const [fittedImage, verdicts] = [shape/* image */.Sl.fit(one, cuts), fitVerdicts(one.verdicts)];
            return fittedImage === one && verdicts === one.verdicts ? one : { ...fittedImage, verdicts };
        }),
        findings: mostImportant(report.findings, limits.findings, gravityOfFinding).map((one) => shape/* finding */.gk.fit(one, cuts)),
        ...(report.coverage === undefined ? {} : { coverage: shape/* coverage */.vk.fit(report.coverage, cuts) }),
        summary: shape/* summary */.z.fit(report.summary, cuts),
    };
    const short = isShort(fitted, limits.bytes) ? fitted : withinBytes(fitted, limits.bytes);
    const { images, findings, isLarge } = { isLarge: false, ...short };
    const leftOut = {
        images: report.images.length - images.length,
        findings: report.findings.length - findings.length,
    };
    const own = [...noteOnCuts(cuts), ...noteOnLeftOut(leftOut)];
    return {
        ...fitted,
        images,
        findings,
        ...(isLarge || leftOut.images + leftOut.findings > 0 ? { leftOut } : {}),
        // Its own first, since notes have a limit, too.
        notes: shape/* notes */.Q2.fit([...own, ...report.notes], cuts),
    };
}
function noteOnCuts({ texts, items }) {
    if (texts + items === 0)
        return [];
    return [
        `The report has limits: ${count(texts, 'long text')} cut, which end in '…'; ${count(items, 'item')} of long lists omitted.`,
    ];
}
function noteOnLeftOut({ images, findings }) {
    if (images + findings === 0)
        return [];
    return [
        `The report is too large to list everything: ${count(findings, 'finding')} and ${count(images, 'image')} are counted only. Check fewer paths at a time.`,
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The most severe of too many, in the order that they had. */
function mostImportant(items, most, gravityOf) {
    if (items.length <= most)
        return items;
    return [...inOrderOfGravity(items, gravityOf)]
        .slice(0, most)
        .sort((a, b) => a - b)
        .flatMap((index) => items.slice(index, index + 1));
}
/** The indexes of items, the most severe first. */
function inOrderOfGravity(items, gravityOf) {
    const gravities = items.map(gravityOf);
    return items.map((_, index) => index).sort((a, b) => (gravities[b] ?? 0) - (gravities[a] ?? 0) || a - b);
}
const LEVELS = { error: 3, warning: 2, notice: 1 };
function gravityOfFinding({ level, suppressed }) {
    return suppressed === null ? LEVELS[level] : 0;
}
function gravityOfImage({ os, verdicts }) {
    const fails = verdicts.some(({ verdict }) => verdict === 'unsupported' || verdict === 'unknown');
    return (fails ? 2 : 0) + (os === 'linux' ? 0 : 1);
}
/** Keeps what fits into a file, the most severe first. @returns also whether only the form of large reports holds it */
function withinBytes(report, bytes) {
    const encoder = new json/* ReportEncoder */.ti(report);
    const whole = taken(report, encoder, bytes);
    const isWhole = whole.images.length === report.images.length && whole.findings.length === report.findings.length;
    if (isWhole || encoder.isCompact)
        return { ...whole, isLarge: false };
    const large = new json/* ReportEncoder */.ti({ ...report, leftOut: { images: 0, findings: 0 } });
    return { ...taken(report, large, bytes), isLarge: true };
}
function taken({ images, findings }, encoder, most) {
    const take = (items, bytes, gravityOf, encode) => {
        const kept = new Set();
        let left = bytes;
        for (const index of inOrderOfGravity(items, gravityOf)) {
            for (const item of items.slice(index, index + 1))
                left -= costOf(encoder, () => encode(item));
            if (left < 0)
                break;
            kept.add(index);
        }
        return { kept: items.filter((_, index) => kept.has(index)), left: Math.max(0, left) };
    };
    const share = most * FINDINGS_SHARE;
    const first = take(findings, share, gravityOfFinding, (one) => encoder.finding(one));
    const second = take(images, most - share + first.left, gravityOfImage, (one) => encoder.image(one));
    return { findings: first.kept, images: second.kept };
}
/** Bytes of an item with what it adds to the lists that several share; many short values count for more. */
function costOf(encoder, encode) {
    const before = encoder.sharedCost;
    return (0,json/* jsonCost */.ck)(encode()) + encoder.sharedCost - before;
}
/** Whether a report is so short that its JSON need not be measured. */
function isShort({ images, findings }, bytes) {
    const costOfVerdicts = (0,once_per/* oncePer */.P)((list) => mostBytes(list));
    let left = bytes * (1 - FINDINGS_SHARE);
    for (const one of findings) {
        left -= mostBytes((0,json/* withDerived */.Gf)(one));
        if (left < 0)
            return false;
    }
    for (const { verdicts, ...one } of images) {
        left -= mostBytes(one) + costOfVerdicts(verdicts);
        if (left < 0)
            return false;
    }
    return true;
}
/** No JSON of the value has more bytes: a character has six at most, as an escape. */
function mostBytes(value) {
    if (typeof value === 'string')
        return 6 * value.length + limits/* MIN_VALUE_BYTES */.dW;
    if (typeof value !== 'object' || value === null)
        return 2 * limits/* MIN_VALUE_BYTES */.dW;
    let sum = limits/* MIN_VALUE_BYTES */.dW;
    for (const [key, item] of Object.entries(value))
        sum += limits/* MIN_VALUE_BYTES */.dW + mostBytes(item) + (Array.isArray(value) ? 0 : key.length);
    return sum;
}

// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/config/find.js
var find = __nccwpck_require__(7343);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __nccwpck_require__(8674);
// EXTERNAL MODULE: ./lib/config/glob.js
var config_glob = __nccwpck_require__(5886);
;// CONCATENATED MODULE: ./lib/config/exclude.js

/** @param budget what matching may cost: where it is used up, UsageError is thrown */
function compileExclude(globs, budget) {
    const matchers = globs.map((glob) => ({ glob, matches: (0,config_glob/* globMatcher */.f)([glob], budget), used: false }));
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
        return { targets: targetsOfScope, require, matches: (0,config_glob/* globMatcher */.f)(paths, budget) };
    });
    const scopeOf = oncePerPath((path) => scopes.find(({ matches }) => matches(path)) ?? everywhere);
    const buildHosts = config.buildHosts.map(({ host, paths }) => ({
        host,
        matches: (0,config_glob/* globMatcher */.f)(paths, budget),
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
            matches: oncePerPath((0,config_glob/* globMatcher */.f)(ignore.paths, budget)),
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
    const budgets = (0,text_budget/* budgetsOfRun */.jN)();
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
        __nccwpck_require__.e(/* import() */ 8149).then(__nccwpck_require__.bind(__nccwpck_require__, 8149)),
        __nccwpck_require__.e(/* import() */ 6358).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
    ]);
    const ruleIds = rules.map((rule) => rule.id);
    const own = loadConfig(file, ruleIds);
    const config = own.extends.length === 0
        ? own
        : await (await __nccwpck_require__.e(/* import() */ 4461).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).extendConfig(own, file, options, ruleIds);
    // The person who may be asked is not for a stranger to say.
    return options.policy?.trusted === false ? { ...config, registries: (0,config_config/* emptyConfig */.i)().registries } : config;
}

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
        onLookupFailure: onLookupFailureOf({ config, options }),
    };
    if (configFile === null && judged.uses.length + problems.length === 0)
        return { findings: [], problems: [], cutPlaces: 0, context };
    const [{ runRules }, { imageRules, invalidFile }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 6302).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
        __nccwpck_require__.e(/* import() */ 6358).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
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
        __nccwpck_require__.e(/* import() */ 6302).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
        __nccwpck_require__.e(/* import() */ 6358).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
    ]);
    return [...findings, ...runRules([internalError], context).findings];
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __nccwpck_require__(3394);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __nccwpck_require__(2258);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/pipeline/report-images.js
// Targets and image uses in the report's form.



function targetsOf(config) {
    return config.targets.map(targetOf);
}
/** The images of the report, with their verdicts. */
function listImages({ uses }, { internalErrors }) {
    return internalErrors.guard('list of images', null, () => imagesOf(uses), []);
}
/** What only a pipeline's arguments make is compared with build hosts, and not listed. */
function imagesOf(judged) {
    const lists = new VerdictLists();
    return judged
        .filter(({ use: { foundIn } }) => foundIn.kind !== 'stage' || foundIn.listed)
        .map(({ use, outcomes }) => ({
        path: use.location.path,
        line: use.location.line,
        column: use.location.column,
        endLine: use.location.endLine,
        endColumn: use.location.endColumn,
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        os: use.os,
        osVersions: use.versions.map(windows_version/* formatVersion */.qh),
        evidence: use.evidence,
        digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
        verdicts: lists.of(outcomes),
    }));
}
function targetOf(target) {
    return {
        name: target.name,
        host: (0,windows_version/* formatVersion */.qh)(target.version),
        release: (0,releases/* releaseName */["do"])(target.version.build, target.client),
        client: target.client,
        isolation: target.isolation,
        platform: target.platform,
    };
}
/** The verdicts of image uses. Equal lists are one list, since thousands of uses can have the same ones. */
class VerdictLists {
    #byOutcomes = new Map();
    #verdicts = new Map();
    #lists = new Map();
    of(outcomes) {
        const known = this.#byOutcomes.get(outcomes);
        if (known !== undefined)
            return known;
        const shared = worstByTarget(outcomes).map((outcome) => this.#sharedVerdict(outcome));
        const key = shared.map(({ id }) => id).join();
        const list = this.#lists.get(key) ?? shared.map(({ verdict }) => verdict);
        this.#lists.set(key, list);
        this.#byOutcomes.set(outcomes, list);
        return list;
    }
    #sharedVerdict({ target, isolation, verdict, rule, reason, version }) {
        const made = {
            target: target.name,
            isolation,
            verdict,
            rule,
            reason,
            version: version === null ? null : (0,windows_version/* formatVersion */.qh)(version),
        };
        const key = JSON.stringify(Object.values(made));
        const shared = this.#verdicts.get(key) ?? { id: this.#verdicts.size, verdict: made };
        this.#verdicts.set(key, shared);
        return shared;
    }
}
/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes) {
    const worst = new Map();
    for (const outcome of outcomes) {
        const known = worst.get(outcome.target.name);
        if (known === undefined || (0,severity/* severity */.y)(outcome.verdict) > (0,severity/* severity */.y)(known.verdict))
            worst.set(outcome.target.name, outcome);
    }
    return [...worst.values()];
}

;// CONCATENATED MODULE: ./lib/pipeline/build-report.js




/** Puts everything that a check came to into the report's fixed form and order; its limits are `fitReport`'s. */
function buildReport(accepted, images, run, setup) {
    const { repository, lookedUp, found, notes, coverage, started } = run;
    const notChecked = pathsNotChecked(found).size;
    const findings = accepted.toSorted(byPlace);
    return {
        schemaVersion: 1,
        targets: targetsOf(setup.config),
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
        unverified: lookedUp.failed && onLookupFailureOf(setup) === 'fail',
        notes: [...notes],
    };
}
const build_report_LEVELS = ['error', 'warning', 'notice'];
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    if (a.line !== b.line)
        return a.line - b.line;
    if (a.column !== b.column)
        return a.column - b.column;
    if (a.level !== b.level)
        return build_report_LEVELS.indexOf(a.level) - build_report_LEVELS.indexOf(b.level);
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

;// CONCATENATED MODULE: ./lib/readers/bake/index.js
// Files of docker buildx bake, in HCL and JSON.
function isBake(path) {
    return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}
const bake = {
    name: 'bake',
    claims: isBake,
    load: async () => (await __nccwpck_require__.e(/* import() */ 9948).then(__nccwpck_require__.bind(__nccwpck_require__, 9948))).readBake,
};

;// CONCATENATED MODULE: ./lib/readers/ci/index.js
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4403), __nccwpck_require__.e(1799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1799))).readGithubWorkflow,
};
const gitlabCi = {
    name: 'gitlab-ci',
    claims: isGitlabCi,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4403), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 659))).readGitlabCi,
};
const azurePipelines = {
    name: 'azure-pipelines',
    claims: isAzurePipelines,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4403), __nccwpck_require__.e(6900)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6900))).readAzurePipelines,
};

// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __nccwpck_require__(3575);
;// CONCATENATED MODULE: ./lib/readers/devcontainer/index.js
// Development containers.
function isDevcontainer(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
const devcontainer = {
    name: 'devcontainer',
    claims: isDevcontainer,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4403), __nccwpck_require__.e(6935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6935))).readDevcontainer,
};

;// CONCATENATED MODULE: ./lib/readers/dockerfile/index.js
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7839), __nccwpck_require__.e(7247)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7247))).readDockerfile,
};

;// CONCATENATED MODULE: ./lib/readers/ecs/index.js
// Task definitions of Amazon ECS, as JSON or YAML of their own and in CloudFormation templates.
function mayHaveTasks(path) {
    return /\.(?:ya?ml|json|template)$/i.test(path);
}
const ecs = {
    name: 'ecs',
    claims: mayHaveTasks,
    load: async () => (await __nccwpck_require__.e(/* import() */ 727).then(__nccwpck_require__.bind(__nccwpck_require__, 727))).readEcs,
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
    load: async () => (await __nccwpck_require__.e(/* import() */ 4192).then(__nccwpck_require__.bind(__nccwpck_require__, 4192))).readKubernetes,
};

;// CONCATENATED MODULE: ./lib/readers/kustomize/index.js
// Kustomizations.
function isKustomization(path) {
    return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}
const kustomize = {
    name: 'kustomize',
    claims: isKustomization,
    load: async () => (await __nccwpck_require__.e(/* import() */ 6196).then(__nccwpck_require__.bind(__nccwpck_require__, 6196))).readKustomize,
};

;// CONCATENATED MODULE: ./lib/readers/index.js









/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
const readers = [
    dockerfile,
    bake,
    githubWorkflow,
    gitlabCi,
    azurePipelines,
    devcontainer,
    kustomize,
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
    return (ENDINGS.test(path) || isDockerfile(path)) && readers.some((reader) => reader.claims(path));
}

// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __nccwpck_require__(6872);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __nccwpck_require__(6617);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __nccwpck_require__(3620);
;// CONCATENATED MODULE: ./lib/readers/other-kinds.js
// Kinds of files that name images and are not read: what they mean takes more than a search. Windows images in them
// are found as words, so that a report can say that they were not checked.



const other_kinds_ENDINGS = /\.(?:tf|tfvars|bicep|bicepparam|nomad|hcl|ps1|psm1|psd1|sh|bash|zsh|cmd|bat|md|mdx|rst|adoc|groovy|jenkinsfile|tmpl|tpl|template|j2|jinja|erb|mustache|mk|toml|xml|bzl|bazel|star|csproj|props|targets|env)$/i;
const NAMES = /(?:^|\/)(?:jenkinsfile[^/]*|gnumakefile|makefile|tiltfile|earthfile|justfile|vagrantfile|procfile|action\.ya?ml)$/i;
/** Whether a file of this path is of a kind that may name images and is not read. */
function isOtherKind(path) {
    return other_kinds_ENDINGS.test(path) || NAMES.test(path);
}
/**
 * What may be a reference: a name with a tag, or with a variable for one. It is bounded, since words of a text may be of
 * any length.
 */
const REFERENCE = /(?<![\w.:/@-])[a-z0-9][a-z0-9._/-]{0,200}(?::\d{1,5}\/[a-z0-9._/-]{1,200})?(?::(?:\w[\w.-]{0,127}|(?=[$%{<])[^\s"'`,;|)]{1,127})|(?![\w:/.-]))/gi;
/** Images of one file that are listed. */
const MAX_IMAGES = 100;
/** The Windows images that a text names, each once at its first place; those of which the name proves it. */
function windowsImagesIn(text) {
    const found = new Map();
    let line = 1;
    let at = 0;
    for (const match of text.matchAll(REFERENCE)) {
        const [image] = match;
        if (found.has(image) || !(hasTag(image) || isRun(text, match.index, image)))
            continue;
        if (!isWindowsImage(image))
            continue;
        for (let next = text.indexOf('\n', at); next >= 0 && next < match.index; next = text.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        found.set(image, { image, line });
        if (found.size === MAX_IMAGES)
            break;
    }
    return [...found.values()];
}
function hasTag(image) {
    return image.includes(':', image.lastIndexOf('/') + 1);
}
/** What names an image without a tag: a command of Docker and its kin, a FROM, a key `image`. */
const RUN = /\b(?:docker|podman|nerdctl|crictl|ctr|from|image)\b/i;
const REPOSITORY = new RegExp(repositories.WINDOWS_REPOSITORY, 'i');
/** Characters of a line before an image that are looked at. */
const LOOKED_AT = 400;
function isRun(text, index, image) {
    if (!REPOSITORY.test(image))
        return false;
    const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - LOOKED_AT);
    return RUN.test(text.slice(start, index));
}
/**
 * In a text a word with a colon may be anything: a release, or a repository of Windows images alone, is needed. A
 * variable stands for any tag.
 */
function isWindowsImage(text) {
    const reference = (0,windows_reference/* parseReference */.F)(text.replace(/:[$%{<].*$/, ''));
    if (reference === null)
        return false;
    const { os, versions, certain } = (0,tags/* readReference */.Wf)(reference);
    return os === 'windows' && (versions.length > 0 || certain);
}

;// CONCATENATED MODULE: ./lib/pipeline/discover.js



/** The files that a reader may know, those of other kinds that may name images, and those that the user named. @throws UsageError for a named one that is not there */
function discover({ options, exclusion }) {
    return listFiles(options.root, options.paths, (path) => isClaimed(path) || isOtherKind(path), exclusion.excludes);
}

;// CONCATENATED MODULE: ./lib/pipeline/judge.js
/** What the images mean on the declared targets and build hosts. */
async function judge({ uses }, { readings }, { config, scopes, budgets, internalErrors }) {
    if (uses.length === 0)
        return { uses: [], problems: [] };
    const [{ judgeUses }, { coverTogether }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 1527).then(__nccwpck_require__.bind(__nccwpck_require__, 1527)),
        __nccwpck_require__.e(/* import() */ 263).then(__nccwpck_require__.bind(__nccwpck_require__, 263)),
    ]);
    const runtimeClasses = new Map(readings.flatMap((reading) => reading.runtimeClasses).map((one) => [one.name, one]));
    const matrix = { config, runtimeClasses, ...scopes };
    const alone = judgeUses(uses, matrix, budgets.judging, internalErrors);
    const covered = internalErrors.guard('comparison of variants', null, () => coverTogether(alone.uses), alone.uses);
    return { ...alone, uses: covered };
}

// EXTERNAL MODULE: ./lib/discovery/work-trees.js
var work_trees = __nccwpck_require__(493);
// EXTERNAL MODULE: ./lib/resolve/describe.js + 2 modules
var describe = __nccwpck_require__(3150);
// EXTERNAL MODULE: ./lib/resolve/versions.js
var versions = __nccwpck_require__(1559);
// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __nccwpck_require__(834);
;// CONCATENATED MODULE: ./lib/pipeline/look-up.js
// Which references a registry is asked about, and what its answers make of the image uses.






/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;
/**
 * Asks for every reference that may be Windows and is not built here, each once.
 * @returns the uses with what registries say: their OS, OS versions and evidence are the registry's where it knows
 */
async function lookUp({ uses }, { config, options, budgets, internalErrors }) {
    const wanted = options.lookup === 'never' ? [] : uses.filter((use) => isAsked(use, options.lookup, config));
    const references = new Map(wanted.flatMap(({ parsed }) => (parsed === null ? [] : [[keyOf(parsed), parsed]])));
    const asked = new Map([...references].slice(0, MAX_REFERENCES));
    const nothing = { answers: new Map(), requests: 0, notes: [] };
    const { answers, requests, notes } = asked.size === 0
        ? nothing
        : await internalErrors.guardAsync('look-up of images', () => ask(asked, config, options), nothing);
    const isWanted = new Set(wanted);
    const answerOf = (use) => isWanted.has(use) && use.parsed !== null ? (answers.get(keyOf(use.parsed)) ?? null) : null;
    const { lookedUp, problems } = answers.size === 0
        ? { lookedUp: uses, problems: [] }
        : applyRegistryAnswers(uses, answerOf, budgets.resolving);
    const failed = [...answers.values()].some(({ kind }) => kind === 'failed');
    const left = references.size - asked.size;
    return {
        uses: lookedUp,
        requests,
        answered: options.lookup !== 'never' && !failed,
        failed,
        problems,
        notes: left === 0
            ? notes
            : [
                ...notes,
                `${left} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`,
            ],
    };
}
async function ask(references, config, options) {
    const notes = [];
    const { askRegistries } = await __nccwpck_require__.e(/* import() */ 2790).then(__nccwpck_require__.bind(__nccwpck_require__, 2790));
    const { answers, requests } = await askRegistries(references, {
        registries: { ...config.registries, allowUnlisted: config.registries.allowUnlisted === true },
        cacheDirectory: options.cacheDirectory,
        trees: (0,work_trees/* checkedOutTrees */.v)(options.root),
        logins: options.logins,
        onSecret: options.onSecret,
        onProblem: (message) => notes.push(message),
        onAnswer: options.onAnswer,
    });
    return { answers, requests, notes };
}
/** Images that are Windows or may be, and those of unknown system on registries that the configuration names. */
function isAsked(use, lookup, { registries }) {
    // A withdrawn tag is known not to be there.
    if (use.parsed === null || use.builtHere || use.cyclic || use.reading?.withdrawn === true)
        return false;
    if (lookup === 'always' || use.os === 'windows' || use.suspicion !== null)
        return true;
    const registry = use.parsed.registry.toLowerCase();
    const named = [...registries.allow, ...registries.insecure];
    return use.os === 'unknown' && named.some((host) => host.toLowerCase() === registry);
}
/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }) {
    return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
/**
 * What is known of images after their registries have answered, base images first.
 * @param budget what passing on the answers to what is built here may cost
 * @returns the uses in their order; the problem is that of what is not passed on
 */
function applyRegistryAnswers(uses, answerOf, budget) {
    const known = new Map();
    // Equal lists of base images are the same object, and stay so.
    const lists = new Map();
    const basesOf = ({ bases }) => {
        const list = lists.get(bases) ?? bases.flatMap((base) => known.get(base) ?? []);
        lists.set(bases, list);
        return list;
    };
    let cut = null;
    for (const use of (0,bases_first/* basesFirst */.F)(uses, ({ bases }) => bases)) {
        const answer = answerOf(use);
        const own = { ...use, bases: basesOf(use), answer, ...saidBy(answer, use) };
        try {
            known.set(use, inherited(own, budget));
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            known.set(use, own);
            cut ??= use;
        }
    }
    const lookedUp = uses.flatMap((use) => known.get(use) ?? []);
    if (cut === null)
        return { lookedUp, problems: [] };
    const message = 'registry results of base images are not applied to this image and those after it: the limit of steps is exceeded';
    return { lookedUp, problems: [{ location: cut.location, message }] };
}
/** What an answer says of an image; where it says nothing, the name is the best that is known. */
function saidBy(answer, use) {
    if (answer?.kind !== 'found')
        return {};
    const os = osOf(use, answer);
    const versions = answer.platforms.flatMap(({ os, version }) => os === 'windows' && version !== null ? [version] : []);
    if (versions.length === 0 && use.versions.length > 0)
        return { os };
    return { os, versions: (0,windows_version/* distinctVersions */.G6)(versions), evidence: answer.evidence };
}
/** What a registry has outweighs a name; where it has images of both systems, what the file says decides. */
function osOf(use, { platforms }) {
    const systems = new Set(platforms.map((platform) => platform.os));
    if (use.platform !== null)
        return use.os;
    const placement = (0,describe/* placementOf */.xc)(use);
    if (placement !== null) {
        // A Linux image that is sent to Windows hosts is judged there.
        if (placement === 'windows' && systems.has('windows'))
            return 'windows';
        return use.os;
    }
    if (systems.size === 1)
        return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
    return use.os;
}
/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherited(use, budget) {
    if (use.bases.length === 0)
        return use;
    budget.spend(use.bases.length);
    const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
    const os = use.platform !== null || systems.length === 0
        ? use.os
        : systems.includes('windows')
            ? 'windows'
            : 'linux';
    const known = use.bases.find((base) => base.versions.length > 0);
    if (known === undefined)
        return { ...use, os };
    return { ...use, os, versions: (0,versions/* versionsOf */.x)(use.bases, budget), evidence: known.evidence };
}

;// CONCATENATED MODULE: ./lib/config/idle.js

/** What is said of a glob that no file belongs to. @param key where the configuration has it */
function idleGlob(key, glob) {
    return `${key}: '${glob}' matches no file; correct or remove it.`;
}
/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @param budget what matching may cost: where it is used up, UsageError is thrown
 * @returns a sentence each
 */
function idleSettings(config, paths, dockerfiles, budget) {
    const { scopes, builds, buildHosts, args } = config;
    if (scopes.length + builds.length + buildHosts.length + args.size === 0)
        return [];
    const isIdle = (glob) => {
        const matches = (0,config_glob/* globMatcher */.f)([glob], budget);
        return !paths.some(matches);
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

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __nccwpck_require__(9842);
// EXTERNAL MODULE: ./lib/text/phrases.js
var phrases = __nccwpck_require__(9861);
// EXTERNAL MODULE: ./lib/windows/revisions.js
var revisions = __nccwpck_require__(507);
;// CONCATENATED MODULE: ./lib/pipeline/notes.js
// What a report says of the run itself: of the configuration, of what was left out, of what was assumed.






/** The notes of all stages, in their order. */
async function notesOf(stages, setup) {
    const { files, repository, lookedUp, judged, found, accepted, comparison } = stages;
    return [
        ...(setup.options.policy?.notes() ?? []),
        ...notesOnConfiguration(setup, accepted, judged),
        ...notesOnIdleSettings(files, repository, setup),
        ...notesOnNotLookedAt(files, repository),
        ...notesOnLeftOut(repository.readings),
        ...lookedUp.notes,
        ...accepted.notes,
        ...comparison.notes,
        ...notesOnUnreported(found, accepted),
        ...notesOnUnresolved(lookedUp),
        ...notesOnCuts(found),
        ...notesOnUnknownVersions(judged, accepted),
        ...(await notesOnHosts(judged, setup)),
        ...notesOnAge(judged, setup),
    ];
}
/** Days after which the catalogue lacks updates and perhaps releases. */
const MAX_AGE = 120;
function notesOnAge({ uses }, { options: { today } }) {
    const days = Math.round((Date.parse(today) - Date.parse(revisions/* catalogueDate */.M4)) / 86_400_000);
    if (days <= MAX_AGE || !uses.some(({ use }) => use.os === 'windows'))
        return [];
    return [
        `This version of wincompat knows Windows releases and updates as of ${revisions/* catalogueDate */.M4}, ${days} days before the check. Update it for newer ones.`,
    ];
}
async function notesOnHosts({ uses }, { config }) {
    if (config.targets.length === 0 && uses.length === 0)
        return [];
    const notes = await __nccwpck_require__.e(/* import() */ 8043).then(__nccwpck_require__.bind(__nccwpck_require__, 8043));
    const onTargets = config.targets.length === 0
        ? []
        : [...notes.notesOnKinds(config), ...notes.notesOnServices(uses, config), ...notes.notesOnSwarm(uses)];
    return [...onTargets, ...notes.notesOnLargerRunners(uses)];
}
function notesOnConfiguration({ config, configFile, otherConfigs }, { findings }, { uses }) {
    const notes = otherConfigs.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`);
    notes.push(...config.notes);
    const isReported = findings.some(({ ruleId, suppressed }) => ruleId === NO_MATRIX && suppressed === null);
    if (config.targets.length === 0 && !isReported && !uses.some(namesHost)) {
        notes.push('No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    return notes;
}
/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
function notesOnIdleSettings(files, { readings }, { config, exclusion, options, budgets }) {
    if (options.paths.length > 0)
        return [];
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
/** An image that is compared with the host that its file names. */
function namesHost({ runs }) {
    return runs.some(({ workload }) => (0,orchestrators/* namesItsHost */.t2)(workload));
}
function isVersionKnown({ use: { versions, reading } }) {
    return versions.length + (reading?.entries.length ?? 0) > 0;
}
/** Windows images that could not be compared with a target, where no finding at their place says so. */
function notesOnUnknownVersions({ uses }, { findings }) {
    const reported = new Set(findings.map(({ path, line }) => `${path}:${line}`));
    const unknown = new Set(uses
        .filter((judged) => judged.use.os === 'windows' &&
        (judged.outcomes.some(({ verdict }) => verdict === 'unknown') ||
            (namesHost(judged) && !isVersionKnown(judged))))
        .map(({ use }) => ({
        image: use.reference ?? use.raw,
        place: `${use.location.path}:${use.location.line}`,
    }))
        .filter(({ place }) => !reported.has(place))
        .map(({ image, place }) => `${image} (${place})`));
    if (unknown.size === 0)
        return [];
    return [
        `Not checked, since the OS version of the image is unknown: ${(0,phrases/* listed */.K)([...unknown])}. Ask its registry (--lookup auto, registries.allow), or use a tag that names the Windows release.`,
    ];
}

// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./lib/discovery/read.js
var discovery_read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __nccwpck_require__(7157);
;// CONCATENATED MODULE: ./lib/readers/kubernetes/definitions.js
// Custom resource definitions are schemas: they run nothing, make up half of all lines of many repositories, and mention
// containers, Windows and images in their descriptions.
const DEFINITION = /^kind:[ \t]*["']?CustomResourceDefinition\b/m;
const START_OF_DOCUMENT = /^(?=---)/m;
const LINE_BREAKS = /^---|[\r\n]+/g;
/** What a template needs to stay whole: a block may begin in one document and end in another. */
const LINE_BREAKS_AND_BLOCKS = /^---|[\r\n]+|\{\{-? *(?:if|else|end|range|with|define|block)\b(?:[^}]|\}(?!\}))*\}\}/g;
/**
 * A file without its custom resource definitions.
 * @returns the text with empty lines in their place, so that the lines of all else stay what they are
 */
function withoutDefinitions(path, text) {
    if (!/\.ya?ml$/i.test(path) || !DEFINITION.test(text))
        return text;
    const kept = /(?:^|\/)templates\//.test(path) ? LINE_BREAKS_AND_BLOCKS : LINE_BREAKS;
    return text
        .split(START_OF_DOCUMENT)
        .map((part) => (DEFINITION.test(part) ? (part.match(kept)?.join('') ?? '') : part))
        .join('');
}

;// CONCATENATED MODULE: ./lib/readers/plain-references.js
// Files without a sign of Windows are not parsed. The images that they name are counted by a search, so that a report
// can say how many references there are, and of how many the operating system is unknown.



const FROM = /^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim;
/** A value of the key `image` that is no mapping, list, block or alias. */
const IMAGE = /(?:^|[\s{,"'-])image["']?[ \t]*:[ \t]*["']?(?![{[|>&*#])([^\s"',}\]]+)/gm;
/** What is kept of texts that may be of any number. */
const MAX_KNOWN = 10_000;
/** Counts the references of one file after the other. */
class PlainReferences {
    #known = new Map();
    #counts = { windows: 0, linux: 0, unknown: 0 };
    get counts() {
        return this.#counts;
    }
    add(path, text) {
        for (const image of isDockerfile(path) ? basesIn(text) : imagesIn(text)) {
            const system = this.#systemOf(image);
            if (system !== null)
                this.#counts[system]++;
        }
    }
    #systemOf(image) {
        const known = this.#known.get(image);
        if (known !== undefined)
            return known;
        const system = systemOf(image);
        if (this.#known.size < MAX_KNOWN)
            this.#known.set(image, system);
        return system;
    }
}
function* imagesIn(text) {
    if (!text.includes('image'))
        return;
    for (const [, image = ''] of text.matchAll(IMAGE))
        yield image;
}
/** Images that a Dockerfile is based on: no stage of its own, and not the empty one. */
function* basesIn(text) {
    const stages = new Set();
    for (const [, image = '', stage] of text.matchAll(FROM)) {
        if (image.toLowerCase() !== 'scratch' && !stages.has(image.toLowerCase()))
            yield image;
        if (stage !== undefined)
            stages.add(stage.toLowerCase());
    }
}
/** @returns null for what is no reference; a variable may stand for anything */
function systemOf(image) {
    if (/[$%]|\{\{/.test(image))
        return 'unknown';
    const reference = (0,windows_reference/* parseReference */.F)(image);
    return reference === null ? null : (0,tags/* readReference */.Wf)(reference).os;
}

;// CONCATENATED MODULE: ./lib/suppressions/marks.js
/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
function mayHaveComments(text) {
    return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __nccwpck_require__(8001);
// EXTERNAL MODULE: ./lib/text/yaml.js + 3 modules
var yaml = __nccwpck_require__(4649);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __nccwpck_require__(6184);
;// CONCATENATED MODULE: ./lib/pipeline/file-opener.js




/** Files that cannot be read of which more are not listed. */
const MAX_REFUSED = 10_000;
/** Characters of opened files that are kept, with what was parsed of them: ten times as much memory, or more. */
const MAX_KEPT = 8 * 1024 * 1024;
/**
 * Opens files of a root that others name, each once while it is kept, however many compose files share a `.env`. Links
 * lead nowhere.
 * @param excluded files that are not to be read: for those who ask, they are not there
 * @param refused adds which files are there and cannot be read
 */
function fileOpener(root, excluded = () => false, refused = new Map()) {
    // The one that was asked for last stands last.
    const kept = new Map();
    const missing = new Set();
    let size = 0;
    return (path) => {
        if (missing.has(path))
            return null;
        const known = kept.get(path);
        if (known !== undefined) {
            kept.delete(path);
            kept.set(path, known);
            return known;
        }
        const result = excluded(path) ? null : (0,named/* readInside */.xO)(root, path);
        if (result === null || 'refused' in result) {
            missing.add(path);
            if (result !== null && refused.size < MAX_REFUSED)
                refused.set(path, result.refused);
            return null;
        }
        const text = withoutDefinitions(path, result.text);
        const file = new source_file/* SourceFile */.s(path, text);
        kept.set(path, file);
        size += text.length;
        for (const [oldest, { text }] of kept) {
            if (size <= MAX_KEPT || oldest === path)
                break;
            kept.delete(oldest);
            size -= text.length;
        }
        return file;
    };
}
/** Folders whose listings are kept. */
const MAX_LISTINGS = 2_000;
/** Lists folders of a root, each once while it is kept. */
function folderLister(root) {
    const kept = new recent/* Recent */.g(MAX_LISTINGS);
    return (folder) => {
        const names = kept.get(folder) ?? (0,named/* listInside */.Vg)(root, folder);
        kept.set(folder, names, 1);
        return names;
    };
}

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __nccwpck_require__(8549);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __nccwpck_require__(8374);
// EXTERNAL MODULE: ./lib/windows/signs.js
var signs = __nccwpck_require__(8703);
;// CONCATENATED MODULE: ./lib/pipeline/relevance.js
// Which files are parsed: those with a word without which no Windows image can be in them. The words come from what reads
// them: the grammar of tags, the names of repositories, the signs of Windows, and what the configuration declares.




const WORDS = new RegExp([os_tokens.WINDOWS_TAG, repositories.WINDOWS_REPOSITORY, signs/* WINDOWS_SIGN */.cI, build_labels/* PLACEMENT_WORDS */.eZ, 'wincompat/ignore'].join('|'), 'i');
/** Whether a text has a word of Windows, whatever is declared. */
function hasWindowsWord(text) {
    return WORDS.test(text);
}
/**
 * @param lookup with `always` every reference is asked about, so that every file matters
 * @returns the test for the files of a repository with this configuration
 */
function relevanceOf(config, lookup) {
    if (lookup === 'always')
        return () => true;
    const declared = declaredWords(config);
    return (text) => WORDS.test(text) || declared.some((test) => test(text));
}
/** Labels and taints of the targets, images that the configuration names, and registries that it allows. */
function declaredWords({ targets, windowsImages, registries, builds, args }) {
    const labels = targets.flatMap((target) => Object.entries(target.labels));
    const taints = new Set(targets.flatMap((target) => target.taints.map((taint) => taint.replace(/[=:].*$/s, ''))));
    const names = [
        ...registries.allow,
        ...registries.insecure,
        ...windowsImages.flatMap(literalPart),
        ...builds.flatMap(({ image }) => image ?? []),
    ];
    return [
        ...labels.map(([key, value]) => (text) => text.includes(value) && text.includes(key)),
        // A key like `os` is a part of many words.
        ...[...taints].map((key) => {
            const named = new RegExp(`\\bkey["']?\\s*:\\s*["']?${escaped(key)}\\b`);
            return (text) => text.includes('olerations') && named.test(text);
        }),
        ...[...new Set(names)]
            .filter((name) => name !== '')
            .map((name) => (text) => text.includes(name)),
        ...[...args.keys()].map((name) => (text) => text.includes(name)),
    ];
}
/** What every match of a glob has in it: the longest part without a wildcard. */
function literalPart(glob) {
    const parts = glob.replace(/^!/, '').split(/[*?[\]{},\\]+/);
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
    return [longest.replace(/^\/|\/$/g, '')];
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/pipeline/read.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.






















/** Characters of memory that what a reader finds is counted as: an image, a build, a stage of a Dockerfile. */
const FOUND = 15_000;
async function readRepository(files, { options: { root, lookup, baseline }, config: declared, exclusion, budgets, internalErrors }) {
    const refused = new Map();
    const open = fileOpener(root, exclusion.excludes, refused);
    const listed = folderLister(root);
    const rootName = (0,external_node_path_.basename)(root);
    const budget = budgets.reading;
    const opened = new WeakSet();
    const missed = new Set();
    /** What a reader may look at, and who pays for it. */
    const contextPaidBy = (payer) => ({
        rootName,
        budget: payer,
        list(folder) {
            payer.spend(LISTED);
            return listed(folder);
        },
        open(path) {
            const file = open(path);
            if (file === null && refused.has(path))
                missed.add(path);
            const isNew = file !== null && !opened.has(file);
            payer.spend(1 + (isNew ? file.text.length / OPENED : 0));
            if (isNew)
                opened.add(file);
            return file;
        },
    });
    const fileReader = new FileReader(budget, contextPaidBy, internalErrors);
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    const mayStray = declared.targets.length > 0 ? await strayTest(declared.targets) : null;
    const loaded = new Map();
    const read = async (path, text) => {
        const file = new source_file/* SourceFile */.s(path, text);
        const claiming = readers.filter((reader) => reader.claims(path));
        // What the user named may be of a format that its name does not show.
        const others = files.named.has(path) ? readers.filter((reader) => !claiming.includes(reader)) : [];
        for (const reader of [...claiming, ...others]) {
            const readFile = loaded.get(reader) ?? (await reader.load());
            loaded.set(reader, readFile);
            const reading = fileReader.read(reader.name, readFile, file);
            if (reading === null || (!namesImages(reading) && others.includes(reader)))
                continue;
            byPath.set(path, reading);
            return;
        }
    };
    for (const { path, message } of files.problems)
        byPath.set(path, unread(path, message));
    const isRelevant = relevanceOf(declared, lookup);
    const mayReach = reaches({ open, list: listed });
    const inOtherKinds = [];
    const data = [];
    const baselinePath = baseline ? (0,named/* shownPath */.pS)(root, (0,external_node_path_.resolve)(root, baseline.path)) : null;
    const searchOther = (path, text) => {
        // A baseline names images that are checked where they stand.
        if (path === baselinePath || !hasWindowsWord(text))
            return;
        for (const named of windowsImagesIn(text))
            inOtherKinds.push({ path, ...named });
    };
    for (const path of files.paths) {
        const result = (0,discovery_read/* readText */.yR)(root, path);
        if (!isClaimed(path) && !files.named.has(path)) {
            if ('text' in result)
                searchOther(path, result.text);
            else if (result.refused !== BINARY)
                data.push({ path, line: 1, reason: `the file ${result.refused}` });
            continue;
        }
        filesRead++;
        const text = 'text' in result ? withoutDefinitions(path, result.text) : '';
        if ('text' in result && mayHaveComments(result.text))
            commented.push(new source_file/* SourceFile */.s(path, result.text));
        if ('refused' in result) {
            const problem = refusal(path, result.refused, files.named.has(path));
            if (problem === null)
                data.push({ path, line: 1, reason: `the file ${result.refused}` });
            else
                byPath.set(path, problem);
        }
        else if (isRelevant(text) || mayReach(path, text)) {
            await read(path, text);
            if (!byPath.has(path))
                searchOther(path, text);
        }
        else if (mayStray?.(text)) {
            await read(path, text);
            // A file without a Windows word that cannot be parsed hides none.
            const reading = byPath.get(path);
            if (reading !== undefined)
                byPath.set(path, { ...reading, problems: [] });
        }
        else {
            ruledOut.push({ path, text });
        }
    }
    await readLinked(ruledOut, byPath, declared, read);
    const plain = new PlainReferences();
    for (const { path, text } of ruledOut)
        if (!byPath.has(path))
            plain.add(path, text);
    (0,yaml/* forgetTrees */.Dx)();
    for (const path of missed)
        if (!byPath.has(path))
            byPath.set(path, unread(path, `the file ${refused.get(path)}`));
    return {
        readings: withoutParts(byPath),
        commented,
        filesRead,
        inOtherKinds,
        data,
        plainReferences: plain.counts,
        unread: [...refused].flatMap(([path, reason]) => byPath.has(path) ? [] : [{ path, line: 1, reason: `the file ${reason}` }]),
        unclaimed: [...files.named].filter((path) => !byPath.has(path) && !isClaimed(path)),
    };
}
/** Finds Linux pods that a declared target takes: null where none does. Loaded only where targets are declared. */
async function strayTest(targets) {
    const { mixesSystems, takesLinuxPods } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9842));
    const takesAny = targets.some(takesLinuxPods);
    if (!takesAny && !targets.some(mixesSystems))
        return null;
    const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8374)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6617)),
    ]);
    return (text) => /\bcontainers"?:/.test(text) &&
        // Nodes with taints take the pods that tolerate them.
        (takesAny || text.includes('tolerations')) &&
        (mayNameLinux(text) || mayNameLinuxRepository(text));
}
/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath) {
    const parts = new Set([...byPath.values()].flatMap((reading) => reading.includes));
    return [...byPath].map(([path, reading]) => parts.has(path) ? { ...(0,model_reading/* noReading */.G)(), problems: reading.problems } : reading);
}
/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(ruledOut, byPath, declared, read) {
    let waiting = ruledOut;
    const args = [...declared.args.keys()];
    for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round++) {
        const readings = [...byPath.values()];
        const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
        const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
        const mayNameBuilt = namesOne(new Set(builds.flatMap((b) => repositoryOf(b.image))));
        const mayNameArg = namesOne(new Set(args));
        const composeFolders = new Set([...byPath.keys()].filter(compose/* isNamedCompose */.K).map(paths/* folderOf */.yS));
        const built = new Set(readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])));
        const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
        const mayNameRun = namesOne(new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference)))));
        const isTied = ({ path, text }) => dockerfiles.has(path.toLowerCase()) ||
            built.has(path) ||
            (isKustomization(path) && built.has((0,paths/* folderOf */.yS)(path))) ||
            ((0,compose/* isNamedCompose */.K)(path) && composeFolders.has((0,paths/* folderOf */.yS)(path))) ||
            (hasDockerfiles && isDevcontainer(path)) ||
            mayNameBuilt(text) ||
            mayNameArg(text) ||
            (mayBuild(path, text) && (hasDockerfiles || mayNameRun(text)));
        const tied = new Set(waiting.filter(isTied));
        if (tied.size === 0)
            return;
        for (const { path, text } of tied)
            await read(path, text);
        waiting = waiting.filter((file) => !tied.has(file));
        if (byPath.size === readings.length)
            return;
    }
}
/** Ties of ties: a manifest that runs an image, whose Dockerfile is built on one that a bake file makes. */
const MAX_ROUNDS = 4;
/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path, text) {
    return isBake(path) || ((0,compose/* isNamedCompose */.K)(path) && text.includes('build'));
}
function repositoryOf(image) {
    const parsed = image === null ? null : (0,windows_reference/* parseReference */.F)(image);
    return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}
/** Names that are searched for one by one; of more, a text is cut into words. */
const FEW_NAMES = 20;
/** No repository has a longer name. */
const MAX_NAME = 255;
/** @returns whether a text has one of these names, images with or without a registry before them */
function namesOne(names) {
    if (names.size === 0)
        return () => false;
    // A search for each is faster than cutting the text into words, while there are few.
    if (names.size < FEW_NAMES) {
        const few = [...names];
        return (text) => few.some((name) => text.includes(name));
    }
    return (text) => {
        for (const [word] of text.matchAll(/[\w./-]+/g)) {
            const end = word.slice(-MAX_NAME);
            for (let at = 0; at >= 0 && at < end.length; at = end.indexOf('/', at) + 1 || -1)
                if (names.has(end.slice(at)))
                    return true;
        }
        return false;
    };
}
/**
 * Whether the Windows words of a file may come from another: of a compose file from `.env`, from a file that it
 * includes, or from a service that it extends; of a template from its chart's values; of a workflow from those that it
 * calls. Each of those is searched once.
 */
function reaches({ open, list, }) {
    const known = new Map();
    const hasWords = (path) => {
        const found = known.get(path) ?? hasWindowsWord(open(path)?.text ?? '');
        known.set(path, found);
        return found;
    };
    return (path, text) => {
        if ((0,compose/* isNamedCompose */.K)(path)) {
            if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text))
                return true;
            if (hasWords(path.includes('/') ? `${(0,paths/* folderOf */.yS)(path)}/.env` : '.env'))
                return true;
        }
        if ((0,helm/* mayInstall */.dU)(path, text))
            return true;
        if (isGithubWorkflow(path))
            return calledFrom(text).some(hasWords);
        if (!(0,helm/* isHelmTemplate */.jw)(path) || !/image|include|template|toYaml|tpl/.test(text))
            return false;
        return (0,helm/* filesBehind */.o5)(path, list).some(hasWords);
    };
}
/** Reads one file after the other, each in its part of the budget. */
class FileReader {
    internalErrors;
    #readerContext;
    #reserve;
    #isUsedUp = false;
    /** @param internalErrors adds where a parser fails: the results of other files stand */
    constructor(budget, contextPaidBy, internalErrors) {
        this.internalErrors = internalErrors;
        this.#readerContext = contextPaidBy(budget);
        this.#reserve = contextPaidBy(new text_budget/* Budget */.__(text_budget/* RESERVE */.BP));
    }
    /** @param format what the parser reads, for the message where it fails */
    read(format, read, file) {
        const { length } = file.text;
        const isShort = !this.#isUsedUp && !this.#readerContext.budget.has((0,text_budget/* costOfFile */.Nj)(length));
        try {
            const reading = this.#isUsedUp
                ? readWithin(read, file, this.#reserve, (0,text_budget/* reserveOfFile */.OO)(length))
                : readWithin(read, file, this.#readerContext, (0,text_budget/* costOfFile */.Nj)(length));
            if (reading !== null)
                this.#keep(reading);
            return reading;
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg)) {
                this.internalErrors.record(`reader ${format}`, file.path, error);
                return (0,model_reading/* noReading */.G)();
            }
            if (isShort) {
                // What other files have used up is not missing where little is needed.
                this.#isUsedUp = true;
                return this.read(format, read, file);
            }
            return unread(file.path, `reading the file ${error.message}`);
        }
    }
    /** @throws OverBudget where all files together bring too much */
    #keep(reading) {
        const { budget } = this.#isUsedUp ? this.#reserve : this.#readerContext;
        const size = FOUND * sizeOf(reading);
        this.#isUsedUp ||= !budget.has({ steps: 0, characters: size });
        budget.make(size);
    }
}
function readWithin(read, file, readerContext, cost) {
    return readerContext.budget.within(cost, () => read(file, readerContext));
}
function namesImages({ uses, builds, dockerfiles, fileBuilds, skipped }) {
    return [uses, builds, dockerfiles, fileBuilds].some((list) => list.length > 0) || skipped.length > 0;
}
function sizeOf({ uses, builds, dockerfiles, fileBuilds, kustomizations }) {
    const stages = dockerfiles.reduce((sum, dockerfile) => sum + dockerfile.stages.length, 0);
    return uses.length + builds.length + fileBuilds.length + kustomizations.length + stages;
}
const BINARY = 'is binary';
/** Binary files and data have no images; a file that people wrote, or that the user named, is reported. */
function refusal(path, reason, isNamed) {
    const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
    if (!isNamed && (isData || reason === BINARY))
        return null;
    return unread(path, `the file ${reason}`);
}
function unread(path, message) {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...(0,model_reading/* noReading */.G)(), problems: [{ location, message }] };
}
/** Steps that listing a folder is counted as. */
const LISTED = 50;
/** Characters of a file in a step: it is read and, by most who open it, parsed. */
const OPENED = 4;

;// CONCATENATED MODULE: ./lib/pipeline/resolve.js

const NOTHING = { uses: [], problems: [] };
/** What the references that were read stand for, before any registry is asked. */
async function resolveReferences({ readings }, { config, budgets, internalErrors }) {
    if (readings.length === 0)
        return NOTHING;
    const { resolve } = await __nccwpck_require__.e(/* import() */ 5822).then(__nccwpck_require__.bind(__nccwpck_require__, 5822));
    const isWindows = windowsImages(config.windowsImages, budgets.matching);
    return internalErrors.guard('resolving of references', null, () => resolve(readings, { ...config, isWindows }, budgets.resolving, internalErrors), NOTHING);
}
/** @returns whether a reference is one of those that the globs name, with or without Docker Hub's host */
function windowsImages(globs, budget) {
    if (globs.length === 0)
        return () => false;
    const matches = (0,config_glob/* globMatcher */.f)(globs, budget);
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
        __nccwpck_require__.e(/* import() */ 6358).then(__nccwpck_require__.bind(__nccwpck_require__, 6358)),
        __nccwpck_require__.e(/* import() */ 6302).then(__nccwpck_require__.bind(__nccwpck_require__, 6302)),
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
    const { holdAgainstBaseline } = await __nccwpck_require__.e(/* import() */ 4697).then(__nccwpck_require__.bind(__nccwpck_require__, 4697));
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
    return fitReport(await inspectWhole(options).then(({ report }) => report));
}
/** Like `check`, for those who ask why. @throws UsageError */
async function inspect(options) {
    const inspection = await inspectWhole(options);
    return { ...inspection, report: fitReport(inspection.report) };
}
/** An inspection with a report of any size. */
async function inspectWhole(options) {
    const started = performance.now();
    const setup = await setUp(options);
    const files = discover(setup);
    const repository = await readRepository(files, setup);
    const resolved = await resolveReferences(repository, setup);
    const lookedUp = await lookUp(resolved, setup);
    const judged = await judge(lookedUp, repository, setup);
    const problems = [resolved, lookedUp, judged].flatMap((stage) => stage.problems);
    const found = await applyRules(judged, repository, problems, setup);
    const accepted = await suppress(found, lookedUp, repository, setup);
    const comparison = await compareWithRevision(accepted.findings, setup);
    const images = listImages(judged, setup);
    const findings = comparison.mark(await withInternalErrors(accepted.findings, found.context));
    const notes = await notesOf({ files, repository, lookedUp, judged, found, accepted, comparison }, setup);
    const coverage = coverageOf(images, { files, repository, found }, setup);
    const run = { repository, lookedUp, found, notes, coverage, started };
    const report = buildReport(findings, images, run, setup);
    const { config, scopes, budgets } = setup;
    return {
        report,
        judged: judged.uses,
        targets: config.targets,
        targetsOf: scopes.targetsOf,
        steps: (0,text_budget/* stepsOf */.B_)(budgets),
    };
}


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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(7839), __nccwpck_require__.e(8197)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8197))).readCompose,
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4192), __nccwpck_require__.e(8969), __nccwpck_require__.e(3372), __nccwpck_require__.e(4374)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4374))).readHelm,
};
const helmValues = {
    name: 'helm-values',
    claims: isHelmValues,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8969), __nccwpck_require__.e(632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 632))).readHelmValues,
};
const helmReleases = {
    name: 'helm-releases',
    claims: _text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isYaml */ .uj,
    load: async () => {
        const { readReleases } = await Promise.all(/* import() */[__nccwpck_require__.e(4192), __nccwpck_require__.e(8969), __nccwpck_require__.e(3372), __nccwpck_require__.e(3440)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3440));
        return (file, readerContext) => mayInstall(file.path, file.text) ? readReleases(file, readerContext) : null;
    },
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

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3411);

/** Characters of an id; those of rules are much shorter. */
const MAX_ID = 300;
/**
 * The page that explains a rule. It is made of the id and never read from a saved report, which may be anybody's.
 * @returns a URL that is safe in Markdown and HTML, whatever the id is
 */
function rulePage(id) {
    // Lone surrogates have no encoding; brackets end a link in Markdown.
    const name = encodeURIComponent(id.slice(0, MAX_ID).replace(/\p{Cs}/gu, '\ufffd')).replace(/[()!'*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .y}/blob/v1/docs/rules/${name}.md`;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Gf: () => (/* binding */ withDerived),
/* harmony export */   ck: () => (/* binding */ jsonCost),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ti: () => (/* binding */ ReportEncoder)
/* harmony export */ });
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7922);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3993);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8944);
/* harmony import */ var _text_json_size_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8843);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9968);
/* harmony import */ var _help_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9411);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5032);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2449);
// A report as JSON and back. Each verdict's reason is stated once, and in a large report also what else repeats; in
// memory they are the same texts and lists, shared.








/** A value as JSON on one line, fit for a log. */
function jsonOf(value) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForJson */ .Xy)(JSON.stringify(value));
}
/** A finding with what follows from its parts: those who read JSON need not put it together. */
function withDerived(finding) {
    return { ...finding, message: croppedMessageOf(finding), helpUrl: (0,_help_url_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(finding.ruleId) };
}
function croppedMessageOf(finding) {
    return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_4__/* .crop */ .B)((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(finding), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.message);
}
/**
 * JSON of two objects as one, neither of them empty. Thousands of objects that are put together by a spread would each
 * have a hidden class of their own, which takes more memory than they do.
 */
function jsonOfBoth(one, other) {
    return `${jsonOf(one).slice(0, -1)},${jsonOf(other).slice(1)}`;
}
/** Bytes of a value in a list; many short values count for more, since a reader needs memory for each. */
function jsonCost(json) {
    const { bytes, values } = (0,_text_json_size_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonSize */ .o)(Buffer.from(json));
    return Math.max(bytes + 2, (values + 1) * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_VALUE_BYTES */ .dW);
}
/** Puts images and findings into JSON, one after the other, and keeps what they share. */
class ReportEncoder {
    /** Whether texts and lists that repeat are stated once: the form of large reports. */
    isCompact;
    #reasons = new Table();
    #verdictLists = new Table();
    #texts = new Table();
    #targetLists = new Table();
    #relatedLists = new Table();
    #verdictsOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_7__/* .oncePer */ .P)((verdicts) => this.#encodedVerdicts(verdicts));
    constructor({ images, leftOut }) {
        const verdicts = images.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
        this.isCompact = verdicts > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLAIN_VERDICTS */ .rP || leftOut !== undefined;
    }
    image({ verdicts, ...image }) {
        return `${jsonOf(image).slice(0, -1)},"verdicts":${this.#verdictsOf(verdicts)}}`;
    }
    finding(finding) {
        const { title, problem, remedies, why, targets, related, ...rest } = finding;
        const helpUrl = (0,_help_url_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(finding.ruleId);
        return this.isCompact
            ? jsonOfBoth(rest, {
                helpUrl,
                title: this.#texts.indexOf(title),
                problem: this.#texts.indexOf(problem),
                remedies: remedies.map((remedy) => this.#texts.indexOf(remedy)),
                why: why === null ? null : this.#texts.indexOf(why),
                targets: this.#targetLists.indexOf(targets),
                related: this.#relatedLists.indexOf(related),
            })
            : jsonOfBoth(rest, {
                helpUrl,
                title,
                problem,
                remedies,
                why,
                message: croppedMessageOf(finding),
                targets,
                related,
            });
    }
    /** The lists that the images and findings so far refer to, by key, each of JSON values. */
    *tables() {
        yield ['reasons', this.#reasons.items()];
        if (!this.isCompact)
            return;
        yield ['verdictLists', this.#verdictLists.items()];
        yield ['texts', this.#texts.items()];
        yield ['targetLists', this.#targetLists.items()];
        yield ['relatedLists', this.#relatedLists.items()];
    }
    /** What those lists cost, as `jsonCost` counts it. */
    get sharedCost() {
        const lists = [this.#reasons, this.#verdictLists, this.#texts, this.#targetLists, this.#relatedLists];
        return lists.reduce((sum, { cost }) => sum + cost, 0);
    }
    #encodedVerdicts(verdicts) {
        const encoded = verdicts.map((verdict) => ({
            ...verdict,
            reason: this.#reasons.indexOf(verdict.reason),
        }));
        return this.isCompact ? String(this.#verdictLists.indexOf(encoded)) : jsonOf(encoded);
    }
}
/** Values that are stated once and referred to by their index. */
class Table {
    #values = [];
    /** By the value itself: many findings share their lists. */
    #known = new Map();
    /** Of lists, by their JSON. */
    #indexes = new Map();
    cost = 0;
    /** JSON of each. */
    *items() {
        for (const value of this.#values)
            yield jsonOf(value);
    }
    indexOf(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const json = jsonOf(value);
        const index = this.#indexes.get(json) ?? this.#values.length;
        if (index === this.#values.length) {
            this.#values.push(value);
            this.cost += jsonCost(json);
        }
        // Equal texts are one key already.
        if (typeof value !== 'string')
            this.#indexes.set(json, index);
        this.#known.set(value, index);
        return index;
    }
}
/**
 * The report that JSON of its form stands for.
 * @throws Misshapen where an index has no value
 */
function decoded(saved) {
    const { images, findings, reasons, verdictLists, texts, targetLists, relatedLists, ...rest } = saved;
    const withReasons = (list, at) => list.map((verdict) => ({ ...verdict, reason: itemOf('reasons', reasons, verdict.reason, at) }));
    const lists = verdictLists?.map((list, at) => withReasons(list, `verdictLists[${at}]`));
    return {
        ...rest,
        images: images.map(({ verdicts, ...image }, at) => ({
            ...image,
            verdicts: typeof verdicts === 'number'
                ? itemOf('verdictLists', lists, verdicts, `images[${at}].verdicts`)
                : withReasons(verdicts, `images[${at}].verdicts`),
        })),
        findings: findings.map(({ message: _, helpUrl: __, ...finding }, index) => {
            const { title, problem, remedies, why, targets, related } = finding;
            const at = `findings[${index}]`;
            const textOf = (value, field) => typeof value === 'number' ? itemOf('texts', texts, value, `${at}.${field}`) : value;
            return {
                ...finding,
                title: textOf(title, 'title'),
                problem: textOf(problem, 'problem'),
                remedies: remedies.map((remedy) => textOf(remedy, 'remedies')),
                why: why === null ? null : textOf(why, 'why'),
                targets: typeof targets === 'number'
                    ? itemOf('targetLists', targetLists, targets, `${at}.targets`)
                    : targets,
                related: typeof related === 'number'
                    ? itemOf('relatedLists', relatedLists, related, `${at}.related`)
                    : related,
            };
        }),
    };
}
function itemOf(name, items, index, at) {
    const item = items?.[index];
    if (item === undefined)
        throw new _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Misshapen */ .pw(`${at} refers to an item that ${name} does not have`);
    return item;
}


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

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The parts as one text, e.g. `IMAGE cannot start on aks. Fix: Pin IMAGE. Or: Use Hyper-V isolation. REASON`. */
function messageOf({ problem, remedies, why }) {
    return [problem, ...remedySentences(remedies), ...(why === null ? [] : [why])].join(' ');
}
function remedySentences(remedies) {
    return remedies.map((remedy, index) => `${index === 0 ? 'Fix' : 'Or'}: ${remedy}.`);
}


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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   cV: () => (/* binding */ reportShape),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   q8: () => (/* binding */ subjectShape),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   z: () => (/* binding */ summary),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* unused harmony exports target, verdict, edit, fix */
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5382);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9015);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6220);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7922);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3993);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3381);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5032);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2542);
// The report's form in JSON, once: what a saved report is read by, what a report of our own is cut to, and what
// wincompat-report.schema.json and the types of report.ts and subject.ts come from.








const name = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.name);
const sentence = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.sentence);
const message = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.message);
const path = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.path);
const reference = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.reference);
const count = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NUMBER */ .dN);
const place = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NUMBER */ .dN);
const isolation = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .ISOLATIONS */ .Ce);
const role = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg);
const level = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_options_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_);
const names = (most) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(most, name, (_, more) => `… and ${more + 1} more`);
/** Lines and columns count from 1; the end is exclusive. */
const location = { path, line: place, column: place, endLine: place, endColumn: place };
const target = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name,
    /** `10.0.BUILD` or `10.0.BUILD.REVISION`. */
    host: name,
    /** The release's full name, e.g. `Windows Server 2022`. */
    release: name,
    client: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    /** The isolations that the target offers; the first is what a workload gets that asks for nothing. */
    isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(2, isolation),
    platform: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_target_js__WEBPACK_IMPORTED_MODULE_5__/* .ORCHESTRATOR_IDS */ .o)),
});
const targets = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, target);
const verdictFields = {
    target: name,
    isolation,
    verdict: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    /** What decided, e.g. the compatibility rule `R7`. */
    rule: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPATIBILITY_RULES */ .ru),
    /** The OS version that was judged: of a multi-platform image that of the entry which the host takes. */
    version: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
const verdict = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: sentence });
const verdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, verdict);
const imageFields = {
    ...location,
    kind: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_KINDS */ .Yo),
    role,
    /** As written in the file. */
    raw: reference,
    /** Fully expanded, as a user would type it; null where a value is missing. */
    reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(reference),
    /** Names of the variables without a value. */
    unresolved: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.parts),
    os: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('windows', 'linux', 'unknown'),
    osVersions: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.parts),
    evidence: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE */ .S4),
    digest: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
/** Its verdicts are read apart: images share them. */
const image = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(imageFields);
const related = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...location, message: sentence, cause: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(true)) });
const edit = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...location, text: sentence });
const remedies = (of, rest) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.remedies, of, rest);
const fix = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ title: sentence, edits: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.edits, edit) });
/** Half of a fix is none: where a part of it does not fit, the finding has no fix. */
function wholeOrNone(of) {
    const shape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(of);
    return {
        ...shape,
        fit(value, cuts) {
            const own = { texts: 0, items: 0 };
            const fitted = shape.fit(value, own);
            if (own.texts + own.items === 0)
                return fitted;
            cuts.items++;
            return null;
        },
    };
}
/** What decides about a finding comes first where the list is cut. */
function relatedList() {
    const shape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.related, related, (last, more) => ({
        ...last,
        message: `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_6__/* .crop */ .B)(last.message, 1_900)} (and ${more} more places)`,
    }));
    return {
        ...shape,
        fit: (places, cuts) => shape.fit(places.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.related
            ? places
            : [...places.filter(({ cause }) => cause), ...places.filter(({ cause }) => !cause)], cuts),
    };
}
const subjectText = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECT_TEXT */ .cl);
const subjectTexts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECT_ITEMS */ .lc, subjectText);
const within = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText);
/** fingerprint.ts cuts what is longer. */
const subjectShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({
    /** An image where it is named. */
    image: {
        /** Expanded; as written where a value is missing. */
        reference: subjectText,
        /** The workload or the build stage that names it, e.g. `Deployment web`; null where it has no name. */
        within,
        /** Whether it is run, or only its build needs it. */
        role,
        /** The Windows build, where the mistake lies in it: behind a tag that moves, another build is another mistake. */
        build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
        /** The isolation under which it fails, where the mistake depends on it. */
        isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** An image on a machine that builds it, or that is to run it as the container of a job. */
    build: {
        reference: subjectText,
        within,
        role,
        /** The machine's name. */
        host: subjectText,
        /** It is a CI runner; else the configuration declares it. */
        runner: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        /** Its Windows build; null where it runs Linux. */
        hostBuild: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(count),
        isolation: subjectText,
        /** `start` a container of it, `pull` it, or run a `job` in it. */
        action: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('start', 'pull', 'job'),
        /** The image's own Windows build; left out where it is unknown. */
        build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    },
    /** Several containers of one pod. */
    containers: { workload: subjectText, references: subjectTexts },
    /** A label that a workload asks its node for. */
    label: {
        workload: subjectText,
        key: subjectText,
        /** Left out where the key alone is the mistake. */
        value: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
        /** The image that does not fit the label. */
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** Where a workload asks to run: its selector, affinity, tolerations and constraints, in a fixed order. */
    placement: { workload: subjectText, asks: subjectText },
    /** A known failure of a pair of image and host, or of a host. */
    breakage: {
        /** The URL of the thread that reports it. */
        thread: subjectText,
        /** Null where every image is concerned. */
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText),
        within: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(within),
        role: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(role),
    },
    /** A reference that is not complete: as written, with the variables without a value, or built from itself. */
    unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    /** The revision of an image, which must be that of its host; `known` where both revisions are known, and so differ. */
    revision: { reference: subjectText, within, role, known: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    /** A service of a compose file. */
    service: { name: subjectText },
    /** A label of a CI runner. */
    runner: { label: subjectText },
    /** A registry, whatever the file, with why it was not asked where there is more than one reason. */
    registry: { host: subjectText, problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    /** What is wrong with a file. */
    file: { problem: subjectText },
    suppression: {
        by: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('comment', 'annotation', 'configuration', 'baseline'),
        /** As it is written. */
        text: subjectText,
        /** Those of its rules that find nothing. */
        idle: subjectTexts,
        /** Why it is not understood; left out where it is. */
        problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** A part of wincompat itself, with the file that it failed on; null where none is known. */
    part: { part: subjectText, path: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText) },
});
const findingFields = {
    ...location,
    ruleId: name,
    level,
    title: sentence,
    problem: message,
    remedies: remedies(sentence, (_, more) => `… and ${more + 1} more`),
    why: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(message),
    /** Each once. */
    targets: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets),
    /** What it is about: no line, count, date or other place is part of it. */
    subject: subjectShape,
    related: relatedList(),
    /** A hash of the rule, the file, the subject and the targets: the same when lines move. */
    fingerprint: name,
    fix: wholeOrNone(fix),
    suppressed: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ by: name, reason: sentence })),
    /** Neither it nor what decided it is in a file that changed; left out where changes were not asked for. */
    preexisting: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
};
const finding = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(findingFields);
const summary = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    files: count,
    images: count,
    windowsImages: count,
    lookups: count,
    errors: count,
    warnings: count,
    notices: count,
    suppressed: count,
    /** Files and folders of which not all was checked, whatever becomes of their findings; left out for none. */
    notChecked: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    durationMs: count,
});
const skippedPlace = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path, line: place, reason: sentence });
/** What became of the image references. Left out in reports of versions that did not count them. */
const coverage = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    /** Of the others the sum: a place that was skipped counts as one. */
    references: count,
    windows: count,
    linux: count,
    unknown: count,
    /** What was not checked, each with the reason. */
    skipped: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.skipped, skippedPlace, (last, more) => ({
        ...last,
        reason: `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_6__/* .crop */ .B)(last.reason, 1_900)} (and ${more} more places)`,
    })),
});
const notes = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.notes, sentence, (_, more) => `${more + 1} more notes are omitted.`);
const index = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared);
const shared = (shape) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared, shape));
const savedVerdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: index }));
/** In JSON, reasons are stated once; so is what else repeats, where a report is large. */
const reportShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schemaVersion: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(1),
    targets,
    images: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.images, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...imageFields, verdicts: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(savedVerdicts, index) })),
    findings: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.findings, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...findingFields,
        title: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.title, index),
        problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.problem, index),
        remedies: remedies((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(sentence, index)),
        why: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(message, index)),
        /** Made of the parts, for those who read the JSON; a large report has the parts alone, and neither is read back. */
        message: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(message),
        helpUrl: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.path),
        targets: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.targets, index),
        related: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.related, index),
    })),
    coverage: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(coverage),
    summary,
    /** A registry could not be asked, and the configuration says that this fails the run. */
    unverified: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    /** How many images and findings are counted in the summary and are not listed, since a report has limits. */
    leftOut: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ images: count, findings: count })),
    /** The commit that was checked, where a run on GitHub knows it. */
    commit: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(64)),
    /** Remarks on the run itself, e.g. that no target is declared. */
    notes,
    reasons: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared, sentence),
    verdictLists: shared(savedVerdicts),
    texts: shared(message),
    targetLists: shared(findingFields.targets),
    relatedLists: shared(findingFields.related),
});


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ MAX_SUBJECT_TEXT),
/* harmony export */   lc: () => (/* binding */ MAX_SUBJECT_ITEMS),
/* harmony export */   qy: () => (/* binding */ describeSubject)
/* harmony export */ });
// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.
/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
const MAX_SUBJECT_ITEMS = 20;
/** In a few words, for lists of subjects. */
function describeSubject(subject) {
    switch (subject.kind) {
        case 'image':
        case 'revision':
            return within(subject.reference, subject.within);
        case 'build':
            return `${within(subject.reference, subject.within)} on ${subject.host}`;
        case 'containers':
            return subject.workload;
        case 'label':
            return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
        case 'placement':
            return subject.workload;
        case 'breakage':
            return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
        case 'unresolved':
            return within(subject.raw, subject.within);
        case 'service':
            return subject.name;
        case 'runner':
            return subject.label;
        case 'registry':
            return subject.host;
        case 'file':
            return subject.problem;
        case 'suppression':
            return subject.text;
        case 'part':
            return subject.part;
    }
}
function within(name, place) {
    return place === null ? name : `${name} (${place})`;
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

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/** A JSON array with an item a line. @param encode the JSON of an item, without line breaks */
function* jsonLines(items, encode) {
    let before = '[\n';
    for (const item of items) {
        yield before + encode(item);
        before = ',\n';
    }
    yield before === '[\n' ? '[]' : '\n]';
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ph: () => (/* binding */ NO_BASES),
  q0: () => (/* binding */ describe),
  xc: () => (/* binding */ placementOf)
});

// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __nccwpck_require__(6872);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __nccwpck_require__(3620);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __nccwpck_require__(2645);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __nccwpck_require__(3993);
;// CONCATENATED MODULE: ./lib/resolve/crop-use.js
// What files name is cut here, once it has been read: no image is judged by a part of its name.


/** The texts of a use, cut. Names that differ still do. */
function croppedNames(use) {
    return {
        raw: (0,crop/* boundText */.O)(use.raw, limits/* MAX_REFERENCE */.Pc),
        partial: (0,crop/* boundText */.O)(use.partial, limits/* MAX_REFERENCE */.Pc),
        reference: use.reference === null ? null : (0,crop/* boundText */.O)(use.reference, limits/* MAX_REFERENCE */.Pc),
        unresolved: someNames(use.unresolved),
    };
}
/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names) {
    if (names.length === 0)
        return names;
    const distinct = names.length > limits/* MAX_PARTS */.kz ? [...new Set(names)] : names;
    const shown = distinct.slice(0, limits/* MAX_PARTS */.kz - 1).map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
    const more = distinct.length - shown.length;
    return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
}

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __nccwpck_require__(8374);
;// CONCATENATED MODULE: ./lib/resolve/origins.js

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
function withCause(origins, tag) {
    const decides = (test) => origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
    const cause = decides((text) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(text), true, true).length > 0) ??
        decides((text) => text !== '' && text === tag);
    return origins.map((origin) => {
        const { value: _, ...related } = origin;
        return origin === cause ? { ...related, cause: true } : related;
    });
}
/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value) {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/resolve/describe.js
// What one image use is, by its name, the workloads that run it, and the images that it is built on.




const NO_BASES = { images: [], versions: [] };
/**
 * @param made the ways in which it is made in this repository; empty where it is not
 * @param traced how it is run by what is built on it, too, and whether it is built from itself
 */
function describe(use, bases, made, traced, declared) {
    const parsed = (0,windows_reference/* parseReference */.F)(use.reference ?? '');
    const reading = readPartial(use, parsed);
    const nothing = made.find((base) => base !== null && 'scratch' in base);
    const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
    const isDeclared = parsed !== null && declared.isWindows(parsed);
    const { os, evidence } = systemOf(use, reading, bases.images, isDeclared);
    const { raw, reference, partial, unresolved } = croppedNames(use);
    // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
    return {
        kind: use.kind,
        role: use.role,
        location: use.location,
        raw,
        reference,
        partial,
        unresolved,
        platform: use.platform,
        sign: use.sign,
        foundIn: use.foundIn,
        ...(use.limit === undefined ? {} : { limit: use.limit }),
        origins: withCause(use.origins, parsed?.tag ?? null),
        runs: traced.runs,
        parsed,
        reading,
        bases: bases.images,
        answer: null,
        builtHere: made.length > 0,
        builtAs: traced.builtAs.length === 0 ? NO_NAMES : traced.builtAs,
        scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
        cyclic: traced.cyclic,
        os,
        versions,
        evidence: versions.length > 0 ? 'tag' : evidence,
        suspicion: os === 'windows' ? null : suspicionOf(use, reading, declared),
    };
}
/** One list for all images that have none. */
const NO_NAMES = [];
/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use, parsed) {
    if (parsed !== null)
        return (0,tags/* readReference */.Wf)(parsed);
    const trimmed = withoutSeparators(use.partial);
    const partial = (0,windows_reference/* parseReference */.F)(trimmed.replace(/:[._-]+/, ':'));
    if (partial === null)
        return null;
    const reading = (0,tags/* readReference */.Wf)(partial);
    // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
    return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}
/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text) {
    const separators = ':@/._-';
    let start = 0;
    let end = text.length;
    while (start < end && separators.includes(text.charAt(start)))
        start++;
    while (start < end && separators.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
/** What decides the operating system, the strongest first. */
function systemOf(use, reading, bases, isDeclared) {
    if (use.platform?.startsWith('windows'))
        return { os: 'windows', evidence: 'placement' };
    if (use.platform?.startsWith('linux'))
        return { os: 'linux', evidence: 'placement' };
    const beside = use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none';
    const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (built.length > 0)
        return { os: built.includes('windows') ? 'windows' : 'linux', evidence: beside };
    if (isDeclared)
        return { os: 'windows', evidence: 'config' };
    const placement = placementOf(use);
    const named = reading?.os ?? 'unknown';
    // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
    if (named === 'windows' && reading?.floating === true && placement === 'linux')
        return { os: 'linux', evidence: 'placement' };
    // So is a word of Windows on what builds for Windows on Linux, where the repository may have images of both.
    if (named === 'windows' && reading?.certain === false && reading.floating && use.sign?.os === 'linux')
        return { os: 'linux', evidence: 'dockerfile' };
    if (named !== 'unknown')
        return { os: named, evidence: beside };
    if (placement !== null)
        return { os: placement, evidence: 'placement' };
    if (use.sign === null)
        return { os: 'unknown', evidence: 'none' };
    return { os: use.sign.os, evidence: use.kind === 'dockerfile' ? 'dockerfile' : 'placement' };
}
/** A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake. */
function placementOf(use) {
    if (use.kind === 'dockerfile')
        return null;
    const placed = use.runs.find((run) => run.workload.os !== null || run.hostProcess);
    return placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? null);
}
function suspicionOf(use, reading, declared) {
    if (reading?.suspect === true)
        return 'its name has a word of Windows';
    if (reading?.os === 'linux' && placementOf(use) === 'windows')
        return 'it runs on Windows';
    return declared.hint(use);
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5421);

/** Characters that a version in a list is counted as. */
const VERSION = 16;
/**
 * The versions of several images, each once. Images of the same versions share the list.
 * @throws OverBudget
 */
function versionsOf(images, budget) {
    const lists = new Set(images.map(({ versions }) => versions).filter((versions) => versions.length > 0));
    const [only] = lists;
    if (only === undefined || lists.size === 1)
        return only ?? [];
    const count = [...lists].reduce((sum, { length }) => sum + length, 0);
    budget.spend(count);
    const versions = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctVersions */ .G6)([...lists].flat());
    // The first list may say it all.
    if (versions.length === only.length)
        return only;
    budget.make(VERSION * versions.length);
    return versions;
}


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c1: () => (/* binding */ orIndex),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pw: () => (/* binding */ Misshapen),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3993);
// Forms of data from outside: one description reads a value that anybody may have written, cuts a value of our own to
// what can be read, and is the JSON Schema. What is read is put together anew from what the form names; all else is
// dropped.

class Misshapen extends Error {
    name = 'Misshapen';
}
/** @param most characters; a text that is cut ends in `…` */
function text(most) {
    return {
        schema: { type: 'string', maxLength: most },
        read(value, at) {
            if (typeof value !== 'string')
                throw wrong(at, 'is not a string');
            if (value.length > most)
                throw wrong(at, `is longer than ${most} characters`);
            return value;
        },
        fit(value, cuts) {
            if (value.length <= most)
                return value;
            cuts.texts++;
            return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(value, most);
        },
    };
}
function whole(least, most) {
    return {
        schema: { type: 'integer', minimum: least, maximum: most },
        read(value, at) {
            if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
                throw wrong(at, `is not a whole number from ${least} to ${most}`);
            }
            return value;
        },
        // JSON has no negative zero.
        fit: (value) => (Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value))) + 0),
    };
}
const flag = {
    schema: { type: 'boolean' },
    read(value, at) {
        if (typeof value !== 'boolean')
            throw wrong(at, 'is neither true nor false');
        return value;
    },
    fit: (value) => value,
};
function one(...accepted) {
    return {
        schema: { enum: accepted },
        read(value, at) {
            const found = accepted.find((other) => other === value);
            if (found === undefined)
                throw wrong(at, `is not one of ${accepted.join(', ')}`);
            return found;
        },
        fit: (value) => value,
    };
}
function orNull(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'null' }] },
        read: (value, at) => (value === null ? null : shape.read(value, at)),
        fit: (value, cuts) => (value === null ? null : shape.fit(value, cuts)),
    };
}
function optional(shape) {
    return { ...shape, optional: true };
}
/** A value, or the index of one in a list that states it once. */
function orIndex(shape, index) {
    return {
        schema: { anyOf: [shape.schema, index.schema] },
        read: (value, at) => (typeof value === 'number' ? index.read(value, at) : shape.read(value, at)),
        fit: (value, cuts) => (typeof value === 'number' ? value : shape.fit(value, cuts)),
    };
}
/** @param rest what takes the place of the last item of a list that is cut, given how many more there were */
function list(most, of, rest) {
    return {
        schema: { type: 'array', maxItems: most, items: of.schema },
        read(value, at) {
            if (!Array.isArray(value))
                throw wrong(at, 'is not a list');
            if (value.length > most)
                throw wrong(at, `has more than ${most} items`);
            return value.map((item, index) => of.read(item, `${at}[${index}]`));
        },
        fit(value, cuts) {
            const more = value.length - most;
            const kept = value.slice(0, most);
            const last = kept.at(-1);
            if (more > 0) {
                cuts.items += more;
                if (last !== undefined && rest !== undefined)
                    kept[kept.length - 1] = rest(last, more);
            }
            const fitted = kept.map((item) => of.fit(item, cuts));
            return fitted.length === value.length && fitted.every((item, at) => item === value[at])
                ? value
                : fitted;
        },
    };
}
/** Fields that are not named may be there: later versions add some. */
function object(fields) {
    const entries = Object.entries(fields);
    return {
        schema: {
            type: 'object',
            required: entries.filter(([, shape]) => shape.optional !== true).map(([key]) => key),
            properties: Object.fromEntries(entries.map(([key, shape]) => [key, shape.schema])),
        },
        read(value, at) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                throw wrong(at, 'is not an object');
            }
            const given = value;
            return Object.fromEntries(entries
                .filter(([key, shape]) => shape.optional !== true || Object.hasOwn(given, key))
                .map(([key, shape]) => [
                key,
                shape.read(Object.hasOwn(given, key) ? given[key] : undefined, at === '' ? key : `${at}.${key}`),
            ]));
        },
        fit(value, cuts) {
            const given = value;
            const changed = {};
            let same = true;
            for (const [key, shape] of entries) {
                if (given[key] === undefined)
                    continue;
                const fitted = shape.fit(given[key], cuts);
                if (fitted === given[key])
                    continue;
                changed[key] = fitted;
                same = false;
            }
            return same ? value : { ...given, ...changed };
        },
    };
}
/** An object whose field `kind` says which of several forms it has. */
function variant(forms) {
    const kinds = Object.keys(forms);
    const byKind = new Map(Object.entries(forms).map(([kind, fields]) => [kind, object({ kind: one(kind), ...fields })]));
    const kindOf = object({ kind: one(...kinds) });
    return {
        schema: { anyOf: [...byKind.values()].map(({ schema }) => schema) },
        read(value, at) {
            const { kind } = kindOf.read(value, at);
            return byKind.get(kind)?.read(value, at);
        },
        fit: (value, cuts) => (byKind.get(value.kind)?.fit(value, cuts) ?? value),
    };
}
function wrong(at, what) {
    return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ basesFirst)
/* harmony export */ });
// The order in which what is known of base images reaches the images that are built on them. Walked without recursion:
// such a chain is as long as a repository makes it.
/**
 * @param basesOf what a thing is based on; a circle ends where it closes
 * @returns all of them and what they are based on, each once and behind its bases
 */
function basesFirst(things, basesOf) {
    const order = [];
    const seen = new Set();
    for (const start of things) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const open = [{ thing: start, bases: basesOf(start), next: 0 }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const base = top.bases[top.next++];
            if (base === undefined) {
                order.push(top.thing);
                open.pop();
            }
            else if (!seen.has(base)) {
                seen.add(base);
                open.push({ thing: base, bases: basesOf(base), next: 0 });
            }
        }
    }
    return order;
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

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonSize)
/* harmony export */ });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Sizes JSON up without parsing it, in one pass. @param json UTF-8; what is no JSON is sized up, too */
function jsonSize(json) {
    let values = 0;
    let open = 0;
    let depth = 0;
    for (let at = 0; at < json.length; at++) {
        switch (json[at]) {
            case QUOTE:
                at = endOfString(json, at + 1);
                break;
            case 0x5b: // [
            case 0x7b: // {
                values++;
                depth = Math.max(depth, ++open);
                break;
            case 0x5d: // ]
            case 0x7d: // }
                open--;
                break;
            case 0x2c: // ,
            case 0x3a: // :
                values++;
        }
    }
    return { bytes: json.length, values, depth };
}
function endOfString(json, start) {
    let at = start;
    while (at < json.length && json[at] !== QUOTE)
        at += json[at] === BACKSLASH ? 2 : 1;
    return at;
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Computes once for each object what is asked of it often, e.g. of a list that many images share. */
function oncePer(compute) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing) ?? { result: compute(thing) };
        known.set(thing, found);
        return found.result;
    };
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

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
class Recent {
    capacity;
    #kept = new Map();
    #weight = 0;
    /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
    constructor(capacity) {
        this.capacity = capacity;
    }
    get(key) {
        const found = this.#kept.get(key);
        if (found === undefined)
            return undefined;
        this.#kept.delete(key);
        this.#kept.set(key, found);
        return found.value;
    }
    set(key, value, weight) {
        this.#drop(key);
        this.#kept.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#kept.keys()) {
            if (this.#weight <= this.capacity || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    /** Forgets everything. */
    clear() {
        this.#kept.clear();
        this.#weight = 0;
    }
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
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

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ entries),
  e6: () => (/* binding */ follow),
  Dx: () => (/* binding */ forgetTrees),
  Jt: () => (/* binding */ get),
  Yn: () => (/* binding */ getPath),
  tD: () => (/* binding */ getScalar),
  q4: () => (/* binding */ getText),
  ld: () => (/* binding */ items),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __nccwpck_require__(6184);
;// CONCATENATED MODULE: ./lib/text/yaml-errors.js
// Mistakes in YAML, by their place alone. js-yaml draws the lines around each mistake, for which it cuts the whole text
// into lines: a megabyte of line ends takes longer than reading it, and a text that is repaired has many mistakes.

YAMLException.throwAt = (_source, position, message, name = '') => {
    throw new YAMLException(message, { name, position, buffer: '', line: 0, column: 0, snippet: null });
};


;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.


/** Characters that the parser reads in the time of a step. */
const CHARACTERS_PER_STEP = 2;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @param budget pays for each attempt, as each reads the text from its start
 * @throws what the parser says of the text as it was given; OverBudget where not even one attempt can be paid
 */
function lenientEvents(given, maxDepth, budget) {
    let text = given;
    let refused = null;
    for (;;) {
        try {
            budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
            return { text, events: parseEvents(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const repaired = error instanceof YAMLException ? repair(text, error) : null;
            if (repaired === null)
                throw refused;
            text = repaired;
        }
    }
}
function repair(text, { reason, mark }) {
    const at = mark?.position ?? -1;
    if (reason === 'deficient indentation')
        return blank(text, endBefore(text, at), at);
    if (text[at] !== '#')
        return null;
    const end = text.indexOf('\n', at);
    return blank(text, at, end < 0 ? text.length : end);
}
/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text, at) {
    let end = at;
    for (;;) {
        while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? ''))
            end--;
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const comment = commentIn(text.slice(start, end));
        if (comment < 0)
            return end;
        end = start + comment;
    }
}
/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line) {
    const isOpen = { '"': false, "'": false };
    for (let i = 0; i < line.length; i++) {
        const c = line[i];
        if (c === '"' || c === "'")
            isOpen[c] = !isOpen[c];
        else if (c === '#' && !isOpen['"'] && !isOpen["'"] && (i === 0 || /[ \t]/.test(line[i - 1] ?? '')))
            return i;
    }
    return -1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// the caller counts its walks of a tree (see `walkMappings`).





const MAX_DEPTH = 100;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty. Where an image is looked for, that is a problem of the file. */
const MAX_VALUE = 1024 * 1024;
/** The parser keeps a hundred bytes or two for each mark of a text until it has read all of it. */
const MAX_MARKS = 1_500_000;
/** What splitting off one more document costs beside reading it. */
const STEPS_PER_DOCUMENT = 4;
/** Trees that are kept, in nodes of a hundred bytes or two. */
const MAX_KEPT = 200_000;
const parsed = new recent/* Recent */.g(MAX_KEPT);
/**
 * A YAML (or JSON) file's documents; parsed once, however many readers ask one after the other.
 * @param budget pays for it. Where it is used up, that is a problem of the file: nothing is thrown
 */
function yamlOf(file, budget) {
    const known = parsed.get(file);
    if (known !== undefined)
        return known;
    const made = parseYaml(file.text, budget ?? new text_budget/* Budget */.__((0,text_budget/* costOfFile */.Nj)(file.text.length)));
    parsed.set(file, made, made.nodes);
    return made;
}
/** Drops the trees that are kept for those who ask again: after all files are read, they are not needed. */
function forgetTrees() {
    parsed.clear();
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text, budget) {
    const tree = { documents: [], problems: [], nodes: 0 };
    const excess = markPast(text);
    if (excess !== null) {
        const message = `more than ${MAX_MARKS} values and keys`;
        tree.problems.push({ message, offset: excess, document: text, isCut: true });
        return tree;
    }
    try {
        budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
        const events = parseEvents(text, { maxDepth: MAX_DEPTH });
        readDocuments({ text, events }, 0, budget, tree);
    }
    catch (error) {
        if (error instanceof text_budget/* OverBudget */.sg)
            tree.problems.push(overBudget(error, text, tree));
        // What is repaired is read again from its start, so each document is repaired by itself.
        else
            readApart(text, budget, tree);
    }
    return tree;
}
/** Each document of a text by itself. */
function readApart(text, budget, tree) {
    for (const part of splitDocuments(text)) {
        try {
            budget.spend(STEPS_PER_DOCUMENT);
            if (part.text.trim() === '')
                continue;
            readDocuments(lenientEvents(part.text, MAX_DEPTH, budget), part.offset, budget, tree);
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg) {
                tree.problems.push(overBudget(error, text, tree, part.offset));
                return;
            }
            tree.problems.push(problemOf(error, part.offset, part.text));
        }
    }
}
/** What is not read begins behind the last document that is. */
function overBudget(error, text, { documents }, from = 0) {
    const offset = Math.max(from, documents.at(-1)?.end ?? 0);
    const message = `the rest is skipped: reading ${error.message}`;
    return { message, offset, document: text.slice(offset), isCut: true };
}
/** The place of the first mark past those that are read; null where there are no more. */
function markPast(text) {
    if (text.length <= MAX_MARKS)
        return null;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        if (MARKS.has(text.charCodeAt(i)) && ++marks > MAX_MARKS)
            return i;
    }
    return null;
}
/** The characters with which values, keys, lists and mappings begin or end. */
const MARKS = new Set([...'\n\r,:[{'].map((mark) => mark.charCodeAt(0)));
/** The node behind an alias; null where the chain has no end. */
function follow(node) {
    let current = node ?? null;
    for (let hops = 0; current?.type === 'alias'; hops++) {
        if (hops === MAX_ALIAS_HOPS)
            return null;
        current = current.target;
    }
    return current;
}
/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const entry = lookUp(own, key);
    if (entry !== undefined || lookUp(own, '<<') === undefined)
        return entry?.value ?? null;
    return mergedIndex(own).get(key)?.value ?? null;
}
/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap();
/** The last of a mapping's own entries under a key. */
function lookUp(mapping, key) {
    if (mapping.entries.length <= SMALL_MAPPING)
        return mapping.entries.findLast((e) => e.key.value === key);
    const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
    indexes.set(mapping, index);
    return index.get(key);
}
/** The node at a path of keys; null where one is missing. */
function getPath(node, ...keys) {
    let current = node ?? null;
    for (const key of keys)
        current = get(current, key);
    return current;
}
/** A scalar's node under a key; null where it is missing, null or not a scalar. */
function getScalar(node, key) {
    const value = follow(get(node, key));
    return value?.type === 'scalar' && !value.isNull ? value : null;
}
/** A scalar's text under a key. */
function getText(node, key) {
    return getScalar(node, key)?.value ?? null;
}
/** The items of a sequence, behind its alias; empty for anything else. */
function items(node) {
    const sequence = follow(node);
    return sequence?.type === 'sequence' ? sequence.items : [];
}
/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap();
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const mapping = follow(node);
    return mapping?.type === 'mapping' ? gather(mapping).entries : [];
}
function mergedIndex(mapping) {
    return gather(mapping).index;
}
function gather(node) {
    const known = gathered.get(node);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !index.has(key))
                index.set(key, entry);
    }
    const made = { index, entries: [...index.values()] };
    gathered.set(node, made);
    return made;
}
/**
 * Every mapping of a tree, outermost first, each once however many aliases point at it.
 * @param budget pays for each node that is visited
 * @throws OverBudget
 */
function* walkMappings(root, budget) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = childrenOf(node);
        budget?.spend(1 + children.length);
        for (const child of children.toReversed())
            waiting.push(child);
    }
}
function childrenOf(node) {
    return node.type === 'mapping' ? node.entries.map((entry) => entry.value) : node.items;
}
/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node) {
    const order = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const mapping = follow(waiting.pop());
        if (mapping?.type !== 'mapping' || order.has(mapping))
            continue;
        order.add(mapping);
        const merged = mapping.entries
            .filter((e) => e.key.value === '<<')
            .flatMap((e) => {
            const value = follow(e.value);
            return value?.type === 'sequence' ? value.items : [e.value];
        });
        waiting.push(...merged.reverse());
    }
    return [...order];
}
/** The key whose value comes next; '' where none is open. */
function keyAt(parent) {
    return parent !== undefined && 'key' in parent ? (parent.key?.value ?? '') : '';
}
/** @throws OverBudget; then the documents that were read whole are in the tree */
function readDocuments({ text, events }, base, budget, tree) {
    const open = [];
    let anchors = new Map();
    let last = base;
    const merged = new Map();
    /** How many entries the merge keys of a mapping bring into it: they count as if they were written there. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        budget.spend(values.reduce((sum, value) => sum + items(value).length, 0));
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        budget.spend(1);
        tree.nodes++;
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined)
            return;
        if (parent.node === null)
            parent.content = node;
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent && parent.key !== null) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return isOwnTag(tag) ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case EVENT_ID.DOCUMENT:
                anchors = new Map();
                open.push({ node: null, content: null });
                break;
            case EVENT_ID.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case EVENT_ID.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case EVENT_ID.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const isTooLong = end - start > MAX_VALUE;
                if (isTooLong && NAMES_IMAGES.has(keyAt(open.at(-1))))
                    tellOfLongValue(start, tree);
                const value = empty || isTooLong ? '' : String(getScalarValue(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case EVENT_ID.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case EVENT_ID.POP: {
                const closed = open.pop();
                if (closed === undefined)
                    break;
                if (closed.node === null) {
                    if (closed.content !== null)
                        tree.documents.push(closed.content);
                    break;
                }
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                budget.spend(brought);
                tree.nodes += brought;
                break;
            }
        }
    }
}
function isOwnTag(tag) {
    return /^![A-Za-z]/.test(tag);
}
/** Keys whose values are images, or hold them. */
const NAMES_IMAGES = new Set(['image', 'container', 'dockerfile_inline', 'newName', 'newTag']);
/** Once in a file. */
function tellOfLongValue(offset, { problems }) {
    const message = `a value has more than ${MAX_VALUE / 1024 / 1024} MiB`;
    if (!problems.some((problem) => problem.message === message))
        problems.push({ message, offset, document: '', isCut: true });
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        const before = text.slice(start, match.index);
        // Directives alone are no document.
        if (!/^(?:%.*\n|#.*\n|\s)*$/.test(before))
            parts.push({ text: before, offset: start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: start });
    return parts;
}
function problemOf(error, base, document) {
    const known = error instanceof YAMLException;
    const reason = known ? String(error.reason ?? error.message) : 'too deeply nested';
    const offset = base + (known ? (error.mark?.position ?? 0) : 0);
    if (known && !/\bmaxDepth\b/.test(reason))
        return { message: reason, offset, document };
    return { message: `values are nested more than ${MAX_DEPTH} deep`, offset, document, isCut: true };
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

/***/ 5124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ WINDOWS_11_23H2),
/* harmony export */   Dx: () => (/* binding */ WINDOWS_11_25H2),
/* harmony export */   Mp: () => (/* binding */ WINDOWS_SERVER_23H2),
/* harmony export */   YY: () => (/* binding */ WINDOWS_SERVER_2025),
/* harmony export */   dv: () => (/* binding */ WINDOWS_SERVER_2022),
/* harmony export */   eo: () => (/* binding */ WINDOWS_SERVER_2016),
/* harmony export */   fT: () => (/* binding */ WINDOWS_11_21H2),
/* harmony export */   io: () => (/* binding */ WINDOWS_10_1507),
/* harmony export */   l2: () => (/* binding */ WINDOWS_SERVER_2019)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1281);
// The builds that rules distinguish, by the names of their releases: the numbers stand in catalogue.json alone.

/** Nothing older runs containers. */
const WINDOWS_10_1507 = buildNamed('Windows 10, version 1507');
const WINDOWS_SERVER_2016 = buildNamed('Windows Server 2016');
/** Windows 10, version 1809, has the same build. */
const WINDOWS_SERVER_2019 = buildNamed('Windows Server 2019');
const WINDOWS_SERVER_2022 = buildNamed('Windows Server 2022');
/** Clients of this build and later are Windows 11. */
const WINDOWS_11_21H2 = buildNamed('Windows 11, version 21H2');
const WINDOWS_11_23H2 = buildNamed('Windows 11, version 23H2');
/** Of the Annual Channel. */
const WINDOWS_SERVER_23H2 = buildNamed('Windows Server, version 23H2');
/** Windows 11, version 24H2, has the same build. */
const WINDOWS_SERVER_2025 = buildNamed('Windows Server 2025');
const WINDOWS_11_25H2 = buildNamed('Windows 11, version 25H2');
function buildNamed(name) {
    const build = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.find((release) => release.name === name)?.build;
    if (build === undefined)
        throw new Error(`catalogue.json has no row for ${name}`);
    return build;
}


/***/ }),

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ru: () => (/* reexport */ verdicts/* COMPATIBILITY_RULES */.ru),
  Ce: () => (/* reexport */ verdicts/* ISOLATIONS */.Ce),
  C4: () => (/* binding */ NO_ARCHITECTURE),
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  bk: () => (/* reexport */ verdicts/* VERDICTS */.bk),
  S4: () => (/* binding */ judge),
  B_: () => (/* binding */ noArchitecture),
  Y_: () => (/* binding */ noEntry),
  $0: () => (/* binding */ noImage),
  Iq: () => (/* binding */ onLinux)
});

// UNUSED EXPORTS: ON_LINUX

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __nccwpck_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __nccwpck_require__(5124);
// EXTERNAL MODULE: ./lib/windows/revision-skew.js
var revision_skew = __nccwpck_require__(6003);
// EXTERNAL MODULE: ./lib/windows/verdicts.js
var verdicts = __nccwpck_require__(155);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.






/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === builds/* WINDOWS_SERVER_2016 */.eo)
        return onWindowsServer2016(pair);
    const skew = (0,revision_skew/* revisionSkew */.i)(pair.host, pair.whole);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return (0,verdicts/* verdict */.WJ)('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`, 'matrix');
    }
    return hr === ir
        ? (0,verdicts/* verdict */.WJ)('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : (0,verdicts/* verdict */.WJ)('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is";
    return ir === null ? 'both are' : "the host's is";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? (0,verdicts/* verdict */.WJ)('supported', 'R4', `Image and host have the same build: ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= builds/* WINDOWS_SERVER_2025 */.YY ? 'R7' : pair.h === builds/* WINDOWS_SERVER_23H2 */.Mp ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= builds/* WINDOWS_SERVER_2019 */.l2
        ? (0,verdicts/* verdict */.WJ)('conditional', 'R8', `Docker allows process isolation on ${(0,verdicts/* hostName */.Sm)(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < builds/* WINDOWS_SERVER_2025 */.YY ? 'R9' : pair.h === builds/* WINDOWS_SERVER_2025 */.YY ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return (0,process_isolation/* hasStableAbi */.yP)(pair.i)
        ? (0,verdicts/* verdict */.WJ)('supported', rule, `${(0,verdicts/* hostName */.Sm)(pair)} runs images of ${(0,verdicts/* imageName */.tO)(pair)}.`, source)
        : (0,verdicts/* verdict */.WJ)('conditional', rule, `The runtimes accept ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the long-term release of its generation, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    const generation = (0,process_isolation/* generationOf */.gS)(pair.h);
    return generation !== null && pair.h > generation && pair.i < generation;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return (0,verdicts/* verdict */.WJ)('conditional', 'R9d', `On ${(0,verdicts/* hostName */.Sm)(pair)} runtimes disagree about ${(0,verdicts/* imageName */.tO)(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return (0,verdicts/* verdict */.WJ)('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.





/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag shows (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'R0c', 'A HostProcess container runs directly on the host, on any build.', 'hostProcess');
    }
    if (image.scratch) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'scratch', 'An image built from scratch has no Windows version.', 'scratch');
    }
    if (image.version === null) {
        return (0,verdicts/* verdict */.WJ)('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and no isolation mode runs an image on an older host.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason
 */
function noEntry(hostRelease, listed) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ENTRY, `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What is in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
function noImage() {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_IMAGE, 'No such image was published for the release in its tag.', 'baseImages');
}
/** What is in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
/**
 * A Windows image on a machine of Linux, which can build one for another system.
 * @param starts whether a container of it is started, as by a RUN; files can be copied into any image
 */
function onLinux(starts) {
    return starts
        ? (0,verdicts/* verdict */.WJ)('unsupported', ON_LINUX, 'A Windows container needs a Windows kernel, and the machine runs Linux.', 'crossBuild')
        : (0,verdicts/* verdict */.WJ)('exempt', ON_LINUX, 'A stage without RUN starts no container.', 'crossBuild');
}
/** What is in the place of a rule's number where a machine of Linux builds the image. */
const ON_LINUX = 'linux';
/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
function noArchitecture(architectures, ofHost) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ARCHITECTURE, `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`, 'baseImages');
}
/** The rule on architectures: what no tag and no isolation helps. */
const NO_ARCHITECTURE = 'R14';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.runtime === 'containerd') {
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i) && pair.whole.singleManifest === true) {
            return (0,verdicts/* verdict */.WJ)('conditional', 'R2a', `containerd refuses ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)} in an image index only, and this image is a single manifest: it starts with a RuntimeClass for Hyper-V isolation of a third party.`, 'singleManifest');
        }
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i)) {
            return (0,verdicts/* verdict */.WJ)('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return (0,verdicts/* verdict */.WJ)('supported', 'R2', `Under Hyper-V isolation ${(0,verdicts/* hostName */.Sm)(pair)} runs images of the same build or older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; Microsoft supports client versions of Windows for development and test only.`,
        source: licence ? verdicts/* SOURCES */.Hl.faq : judgement.source,
    };
}


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_TAG: () => (/* binding */ WINDOWS_TAG),
/* harmony export */   architectureIn: () => (/* binding */ architectureIn),
/* harmony export */   findVersions: () => (/* binding */ findVersions),
/* harmony export */   mayNameLinux: () => (/* binding */ mayNameLinux),
/* harmony export */   piecesOf: () => (/* binding */ piecesOf),
/* harmony export */   saysChannel: () => (/* binding */ saysChannel),
/* harmony export */   saysCrossBuild: () => (/* binding */ saysCrossBuild),
/* harmony export */   saysLinux: () => (/* binding */ saysLinux),
/* harmony export */   saysWindows: () => (/* binding */ saysWindows),
/* harmony export */   tokensOf: () => (/* binding */ tokensOf),
/* harmony export */   updateIn: () => (/* binding */ updateIn)
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
const WINDOWS_NAMES = 'windows|win|nanoserver|servercore|windowsservercore|windowsserver';
const WINDOWS = new RegExp(`^(?:${WINDOWS_NAMES})$`);
/** Words that may stand between a word of Windows and its release: `windows-nano-2025`, `windows-amd64-2022`. */
const BETWEEN = /^(?:server|core|nano|amd64|x64|x86)$/;
const LTSC = /^ltsc(20\d\d)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/**
 * `1809`, `20h2` and `21h2`, which are believed in a Windows context only: `2004` alone is anybody's version. Containers
 * are of servers, so `21h2` is Windows Server 2022. Source for names of the H2 form: GitLab Runner's helper images.
 */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8
    .filter(({ kind }) => kind === 'server')
    .flatMap((r) => [...r.tags.filter((tag) => /^\d/.test(tag)), ...r.ids.filter((id) => /H\d$/.test(id))].map((name) => [name.toLowerCase(), r.build])));
const JOINED_NAMES = `${WINDOWS_NAMES}|nano|ws`;
const JOINED_RELEASES = [...BUILD_OF_YEAR.keys(), ...BUILD_OF_NUMBER.keys()].join('|');
/** A word of Windows and a release in one token: `win2019`, `servercore21H2`, `windowsservercoreltsc2022`. */
const JOINED = new RegExp(`^(${JOINED_NAMES})(?:ltsc)?(${JOINED_RELEASES})$`);
/** What a text has that names a Windows image by its tag. */
const WINDOWS_TAG = `windows|nanoserver|servercore|ltsc|sac2016|(?<![a-z\\d])win(?![a-z])|(?<![a-z\\d])(?:${JOINED_NAMES})(?:${JOINED_RELEASES})|10\\.0\\.[1-9]\\d{4}`;
/**
 * A tag's tokens as they are written. `_` parts them as `-` does (`1809_arm`), and so does a dot beside a word of
 * Windows or a release (`6.4.0-windows.ltsc2022`); the dots of a version do not.
 */
function piecesOf(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((text, at) => at % 2 === 0 ? dottedPieces({ separator: parts[at - 1] ?? '', text }) : []);
}
function dottedPieces(piece) {
    if (!piece.text.includes('.'))
        return [piece];
    const pieces = [];
    for (const text of piece.text.split('.')) {
        const last = pieces.at(-1);
        if (last === undefined)
            pieces.push({ separator: piece.separator, text });
        else if (isOfWindows(last.text) || isOfWindows(text))
            pieces.push({ separator: '.', text });
        else
            last.text += `.${text}`;
    }
    return pieces;
}
function isOfWindows(text) {
    const token = text.toLowerCase();
    return WINDOWS.test(token) || LTSC.test(token) || JOINED.test(token);
}
/** A tag's tokens in lower case. */
function tokensOf(tag) {
    return piecesOf((tag ?? '').toLowerCase()).map(({ text }) => text);
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
/** Whether a token is a word of Windows. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** Whether a token has the form of a long-term release's: `ltsc2019`, and one that is not known yet. */
function saysChannel(tokens) {
    return tokens.some((token) => LTSC.test(token));
}
/**
 * Words of images that run on Linux and build for Windows: `x86_64-pc-windows-gnu`, `windows-mono`.
 * Sources: cross-rs/cross, fyne-io/fyne-cross-images, therecipe/qt, game-ci/docker (Docker Hub).
 */
const CROSS_BUILD = /^(?:mingw(?:32|64|w64)?|gnu|cross|xwin|wine\d*|mono|il2cpp|static|pc)$/;
/** Whether a name or tag is that of an image which may build for Windows on Linux. */
function saysCrossBuild(tokens) {
    return tokens.some((token) => CROSS_BUILD.test(token));
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
        // `ltsc-2019`
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (inContext || (version.revision !== null && isKnown(version.build))))
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
        afterWindows = WINDOWS.test(token) || (afterWindows && BETWEEN.test(token));
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
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor),
/* harmony export */   yP: () => (/* binding */ hasStableAbi)
/* harmony export */ });
/* unused harmony export oldestImageFor */
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5124);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(451);
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.


/** Long-term releases since the ABI between kernel and containers is stable, the oldest first. */
const STABLE_ABI_RELEASES = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .longTermSince */ .hs)(_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv);
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    if (hostBuild < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[generation - 1] ?? _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv;
}
/** Whether a build is that of a long-term release with the stable ABI, which the documentation names. */
function hasStableAbi(build) {
    return STABLE_ABI_RELEASES.includes(build);
}
/** The long-term release that a build is of, or follows; null for one before the stable ABI. */
function generationOf(build) {
    return STABLE_ABI_RELEASES.findLast((release) => release <= build) ?? null;
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = oldestImageFor(hostBuild);
    return _releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}


/***/ }),

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zo: () => (/* binding */ makesImagesFor),
  pt: () => (/* binding */ productTagFor),
  Z2: () => (/* binding */ sharedTagBuilds),
  iS: () => (/* binding */ wasPublished)
});

// UNUSED EXPORTS: hasVersion, lineOf, productTag

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __nccwpck_require__(8374);
;// CONCATENATED MODULE: ./lib/windows/products.json
const products_namespaceObject = /*#__PURE__*/JSON.parse('{"D8":{"powershell":"ltsc2016 1709 1803 1809 ltsc2019 1903 1909 2004 20H2 ltsc2022","azure-functions":"1809 ltsc2019"},"bN":{"dotnet/aspnet":{"nanoserver-20H2":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~28 5.0 5.0.1~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~8"},"nanoserver-1809":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~32 5.0 5.0.0~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0-preview 10.0.0-preview.1~5"},"nanoserver-1903":{"#-@":"2.1 2.1.23 3.1 3.1.10"},"nanoserver-1909":{"#-@":"2.1 2.1.23~28 3.1 3.1.10~15 5.0 5.0.0~6 6.0 6.0.0-preview.1~3"},"nanoserver-2004":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~22 5.0 5.0.0~13 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2"},"nanoserver-2009":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~28 5.0 5.0.0~17"},"nanoserver-ltsc2022":{"#-@":"3.1 3.1.18~32 5.0 5.0.9~17 6.0 6.0.0-preview.7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11"},"nanoserver-ltsc2025":{"#-@":"8.0 8.0.13~30 9.0 9.0.2~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11 11.0-preview 11.0.0-preview.1~7"},"windowsservercore-ltsc2019":{"#-@":"5.0 5.0.0~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0-preview 10.0.0-preview.1~5"},"windowsservercore-ltsc2022":{"#-@":"5.0 5.0.9~17 6.0 6.0.0-preview.7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11"},"windowsservercore-ltsc2025":{"#-@":"8.0 8.0.13~30 9.0 9.0.2~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11 11.0-preview 11.0.0-preview.1~7"}},"dotnet/framework/aspnet":{"windowsservercore-20H2":{"#-@":"3.5 4.8"},"windowsservercore-1903":{"#-@":"3.5 4.8"},"windowsservercore-1909":{"#-@":"3.5 4.8"},"windowsservercore-2004":{"#-@":"3.5 4.8","#-3.5-@":"4.8"},"windowsservercore-2009":{"#-@":"3.5 4.8"},"windowsservercore-ltsc2016":{"#-@":"3.5 4.6.2 4.7.1~2 4.7~8"},"windowsservercore-ltsc2019":{"#-@":"3.5 4.7.2 4.8"},"windowsservercore-ltsc2022":{"#-@":"3.5 4.8 4.8.1"},"windowsservercore-ltsc2025":{"#-@":"3.5 4.8.1"}},"dotnet/framework/runtime":{"windowsservercore-20H2":{"#-@":"3.5 4.8"},"windowsservercore-1903":{"#-@":"3.5 4.8"},"windowsservercore-1909":{"#-@":"3.5 4.8"},"windowsservercore-2004":{"#-@":"3.5 4.8","#-3.5-@":"4.8"},"windowsservercore-2009":{"#-@":"3.5 4.8"},"windowsservercore-ltsc2016":{"#-@":"3.5 4.6.2 4.7.1~2 4.7~8"},"windowsservercore-ltsc2019":{"#-@":"3.5 4.7.2 4.8"},"windowsservercore-ltsc2022":{"#-@":"3.5 4.8 4.8.1"},"windowsservercore-ltsc2025":{"#-@":"3.5 4.8.1"}},"dotnet/framework/sdk":{"windowsservercore-20H2":{"#-@":"3.5 4.8"},"windowsservercore-1903":{"#-@":"3.5 4.8"},"windowsservercore-1909":{"#-@":"3.5 4.8"},"windowsservercore-2004":{"#-@":"3.5 4.8","#-3.5-@":"4.8"},"windowsservercore-2009":{"#-@":"3.5 4.8"},"windowsservercore-ltsc2016":{"#-@":"3.5 4.8"},"windowsservercore-ltsc2019":{"#-@":"3.5 4.8"},"windowsservercore-ltsc2022":{"#-@":"3.5 4.8 4.8.1"},"windowsservercore-ltsc2025":{"#-@":"3.5 4.8.1"}},"dotnet/framework/wcf":{"windowsservercore-20H2":{"#-@":"4.8"},"windowsservercore-1903":{"#-@":"4.8"},"windowsservercore-1909":{"#-@":"4.8"},"windowsservercore-2004":{"#-@":"4.8"},"windowsservercore-2009":{"#-@":"4.8"},"windowsservercore-ltsc2016":{"#-@":"4.6.2 4.7.1~2 4.7~8"},"windowsservercore-ltsc2019":{"#-@":"4.7.2 4.8"},"windowsservercore-ltsc2022":{"#-@":"4.8 4.8.1"},"windowsservercore-ltsc2025":{"#-@":"4.8.1"}},"dotnet/runtime":{"nanoserver-20H2":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~28 5.0 5.0.1~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~8"},"nanoserver-1809":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~32 5.0 5.0.0~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0-preview 10.0.0-preview.1~5"},"nanoserver-1903":{"#-@":"2.1 2.1.23 3.1 3.1.10"},"nanoserver-1909":{"#-@":"2.1 2.1.23~28 3.1 3.1.10~15 5.0 5.0.0~6 6.0 6.0.0-preview.1~3"},"nanoserver-2004":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~22 5.0 5.0.0~13 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2"},"nanoserver-2009":{"#-@":"2.1 2.1.23~30 3.1 3.1.10~28 5.0 5.0.0~17"},"nanoserver-ltsc2022":{"#-@":"3.1 3.1.18~32 5.0 5.0.9~17 6.0 6.0.0-preview.7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11"},"nanoserver-ltsc2025":{"#-@":"8.0 8.0.13~30 9.0 9.0.2~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11 11.0-preview 11.0.0-preview.1~7"},"windowsservercore-ltsc2019":{"#-@":"5.0 5.0.0~17 6.0 6.0.0-preview.1~7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0-preview 10.0.0-preview.1~5"},"windowsservercore-ltsc2022":{"#-@":"5.0 5.0.9~17 6.0 6.0.0-preview.7 6.0.0-rc.1~2 6.0.0~36 7.0 7.0.0-preview.1~7 7.0.0-rc.1~2 7.0.0~20 8.0 8.0-preview 8.0.0-preview.1~7 8.0.0-rc.1~2 8.0.0~30 9.0 9.0-preview 9.0.0-preview.1~7 9.0.0-rc.1~2 9.0.0~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11"},"windowsservercore-ltsc2025":{"#-@":"8.0 8.0.13~30 9.0 9.0.2~19 10.0 10.0-preview 10.0.0-preview.1~7 10.0.0-rc.1~2 10.0.0~11 11.0-preview 11.0.0-preview.1~7"}},"dotnet/sdk":{"nanoserver-20H2":{"#-@":"2.1 2.1.811~818 3.1 3.1.404~422 5.0 5.0.101~408 6.0 6.0.100-preview.1~7 6.0.100-rc.1~2 6.0.100~400","#-1-@":"5.0.102"},"nanoserver-1809":{"#-@":"2.1 2.1.811~818 3.1 3.1.404~426 5.0 5.0.100~408 6.0 6.0.100-preview.1~7 6.0.100-rc.1~2 6.0.100~425 7.0 7.0.100-preview.1~7 7.0.100-rc.1~2 7.0.100~410 8.0 8.0-preview 8.0.100-preview.1~7 8.0.100-rc.1~2 8.0.100~424 9.0 9.0-preview 9.0.100-preview.1~7 9.0.100-rc.1~2 9.0.100~317 10.0-preview 10.0.100-preview.1~5","#-1-@":"5.0.102 6.0.417~428 7.0.404 8.0.100~401"},"nanoserver-1903":{"#-@":"2.1 2.1.811 3.1 3.1.404"},"nanoserver-1909":{"#-@":"2.1 2.1.811~816 3.1 3.1.404~409 5.0 5.0.100~203 6.0 6.0.100-preview.1~3","#-1-@":"5.0.102"},"nanoserver-2004":{"#-@":"2.1 2.1.811~818 3.1 3.1.404~416 5.0 5.0.100~404 6.0 6.0.100-preview.1~7 6.0.100-rc.1~2","#-1-@":"5.0.102"},"nanoserver-2009":{"#-@":"2.1 2.1.811~818 3.1 3.1.404~422 5.0 5.0.100~408","#-1-@":"5.0.102"},"nanoserver-ltsc2022":{"#-@":"3.1 3.1.412~426 5.0 5.0.400~408 6.0 6.0.100-preview.7 6.0.100-rc.1~2 6.0.100~425 7.0 7.0.100-preview.1~7 7.0.100-rc.1~2 7.0.100~410 8.0 8.0-preview 8.0.100-preview.1~7 8.0.100-rc.1~2 8.0.100~424 9.0 9.0-preview 9.0.100-preview.1~7 9.0.100-rc.1~2 9.0.100~317 10.0 10.0-preview 10.0.100-preview.1~7 10.0.100-rc.1~2 10.0.100~400","#-1-@":"6.0.417~428 7.0.404 8.0.100~401"},"nanoserver-ltsc2025":{"#-@":"8.0 8.0.406~424 9.0 9.0.200~317 10.0 10.0-preview 10.0.100-preview.1~7 10.0.100-rc.1~2 10.0.100~400 11.0-preview 11.0.100-preview.1~7"},"windowsservercore-ltsc2019":{"#-@":"5.0 5.0.100~408 6.0 6.0.100-preview.1~7 6.0.100-rc.1~2 6.0.100~425 7.0 7.0.100-preview.1~7 7.0.100-rc.1~2 7.0.100~410 8.0 8.0-preview 8.0.100-preview.1~7 8.0.100-rc.1~2 8.0.100~424 9.0 9.0-preview 9.0.100-preview.1~7 9.0.100-rc.1~2 9.0.100~317 10.0-preview 10.0.100-preview.1~5","#-1-@":"5.0.102 6.0.417~428 7.0.404 8.0.100~401"},"windowsservercore-ltsc2022":{"#-@":"5.0 5.0.400~408 6.0 6.0.100-preview.7 6.0.100-rc.1~2 6.0.100~425 7.0 7.0.100-preview.1~7 7.0.100-rc.1~2 7.0.100~410 8.0 8.0-preview 8.0.100-preview.1~7 8.0.100-rc.1~2 8.0.100~424 9.0 9.0-preview 9.0.100-preview.1~7 9.0.100-rc.1~2 9.0.100~317 10.0 10.0-preview 10.0.100-preview.1~7 10.0.100-rc.1~2 10.0.100~400","#-1-@":"6.0.417~428 7.0.404 8.0.100~401"},"windowsservercore-ltsc2025":{"#-@":"8.0 8.0.406~424 9.0 9.0.200~317 10.0 10.0-preview 10.0.100-preview.1~7 10.0.100-rc.1~2 10.0.100~400 11.0-preview 11.0.100-preview.1~7"}},"library/adoptopenjdk":{"nanoserver-1809":{"#-hotspot-@":"8~11 13~15","#-jdk-hotspot-@":"8~11 8u265-b01 11.0.8_10 13.0.2_8 13~15 14.0.2_12 15_36","#-jdk-openj9-@":"8","#-jdk-openj9-0.21.0-@":"8u265-b01","#-jre-hotspot-@":"8~11 8u265-b01 11.0.8_10 13.0.2_8 13~15 14.0.2_12 15_36","#-jre-openj9-@":"8","#-jre-openj9-0.21.0-@":"8u265-b01","#-openj9-@":"8","hotspot-@":""},"windowsservercore-1803":{"#-hotspot-@":"8~13","#-jdk-hotspot-@":"8~13 8u212-b04 8u222-b10 8u232-b09 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8","#-jdk-openj9-@":"8~13","#-jdk-openj9-0.14.1-@":"12.0.1_12","#-jdk-openj9-0.14.2-@":"8u212-b04","#-jdk-openj9-0.14.3-@":"11.0.3_7","#-jdk-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jdk-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jdk-openj9-0.18.0-@":"13.0.2_8","#-jdk-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-jre-hotspot-@":"8~13 8u212-b04 8u222-b10 8u232-b09 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8","#-jre-openj9-@":"8~13","#-jre-openj9-0.14.1-@":"12.0.1_12","#-jre-openj9-0.14.2-@":"8u212-b04","#-jre-openj9-0.14.3-@":"11.0.3_7","#-jre-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jre-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jre-openj9-0.18.0-@":"13.0.2_8","#-jre-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-openj9-@":"8~13","hotspot-@":"","openj9-@":""},"windowsservercore-1809":{"#-hotspot-@":"8~16","#-jdk-hotspot-@":"8~16 8u212-b04 8u222-b10 8u232-b09 8u242-b08 8u252-b09 8u252-b09.1 8u262-b10 8u265-b01 8u272-b10 8u275-b01 8u282-b08 8u292-b10 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 11.0.7_10 11.0.7_10.1 11.0.8_10 11.0.9_11 11.0.9.1_1 11.0.10_9 11.0.11_9 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8 14_36 14.0.1_7 14.0.1_7.1 14.0.2_8~12 15_36 15.0.1_9 15.0.2_7 16_36 16.0.1_9","#-jdk-openj9-@":"8~16","#-jdk-openj9-0.14.1-@":"12.0.1_12","#-jdk-openj9-0.14.2-@":"8u212-b04","#-jdk-openj9-0.14.3-@":"11.0.3_7","#-jdk-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jdk-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jdk-openj9-0.18.0-@":"13.0.2_8","#-jdk-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-jdk-openj9-0.19.0-@":"14_36.1","#-jdk-openj9-0.20.0-@":"8u252-b09 8u252-b09.1 11.0.7_10 11.0.7_10.1 14.0.1_7 14.0.1_7.1","#-jdk-openj9-0.21.0-@":"8u262-b10 8u265-b01 11.0.8_10 14.0.2_8~12","#-jdk-openj9-0.22.0-@":"15_36","#-jdk-openj9-0.23.0-@":"8u272-b10 8u275-b01 11.0.9_11 15.0.1_9","#-jdk-openj9-0.24.0-@":"8u282-b08 11.0.10_9 15.0.2_7","#-jdk-openj9-0.25.0-@":"16_36","#-jdk-openj9-0.26.0-@":"8u292-b10 11.0.11_9 16.0.1_9","#-jre-hotspot-@":"8~16 8u212-b04 8u222-b10 8u232-b09 8u242-b08 8u252-b09 8u252-b09.1 8u262-b10 8u265-b01 8u272-b10 8u275-b01 8u282-b08 8u292-b10 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 11.0.7_10 11.0.7_10.1 11.0.8_10 11.0.9_11 11.0.9.1_1 11.0.10_9 11.0.11_9 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8 14_36 14.0.1_7 14.0.1_7.1 14.0.2_8~12 15_36 15.0.1_9 15.0.2_7 16_36 16.0.1_9","#-jre-openj9-@":"8~16","#-jre-openj9-0.14.1-@":"12.0.1_12","#-jre-openj9-0.14.2-@":"8u212-b04","#-jre-openj9-0.14.3-@":"11.0.3_7","#-jre-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jre-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jre-openj9-0.18.0-@":"13.0.2_8","#-jre-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-jre-openj9-0.19.0-@":"14_36.1","#-jre-openj9-0.20.0-@":"8u252-b09 8u252-b09.1 11.0.7_10 11.0.7_10.1 14.0.1_7 14.0.1_7.1","#-jre-openj9-0.21.0-@":"8u262-b10 8u265-b01 11.0.8_10 14.0.2_8~12","#-jre-openj9-0.22.0-@":"15_36","#-jre-openj9-0.23.0-@":"8u272-b10 8u275-b01 11.0.9_11 15.0.1_9","#-jre-openj9-0.24.0-@":"8u282-b08 11.0.10_9 15.0.2_7","#-jre-openj9-0.25.0-@":"16_36","#-jre-openj9-0.26.0-@":"8u292-b10 11.0.11_9 16.0.1_9","#-openj9-@":"8~16","hotspot-@":"","openj9-@":""},"windowsservercore-ltsc2016":{"#-hotspot-@":"8~16","#-jdk-hotspot-@":"8~16 8u212-b04 8u222-b10 8u232-b09 8u242-b08 8u252-b09 8u252-b09.1 8u262-b10 8u265-b01 8u272-b10 8u275-b01 8u282-b08 8u292-b10 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 11.0.7_10 11.0.7_10.1 11.0.8_10 11.0.9_11 11.0.9.1_1 11.0.10_9 11.0.11_9 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8 14_36 14.0.1_7 14.0.1_7.1 14.0.2_8~12 15_36 15.0.1_9 15.0.2_7 16_36 16.0.1_9","#-jdk-openj9-@":"8~16","#-jdk-openj9-0.14.1-@":"12.0.1_12","#-jdk-openj9-0.14.2-@":"8u212-b04","#-jdk-openj9-0.14.3-@":"11.0.3_7","#-jdk-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jdk-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jdk-openj9-0.18.0-@":"13.0.2_8","#-jdk-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-jdk-openj9-0.19.0-@":"14_36.1","#-jdk-openj9-0.20.0-@":"8u252-b09 8u252-b09.1 11.0.7_10 11.0.7_10.1 14.0.1_7 14.0.1_7.1","#-jdk-openj9-0.21.0-@":"8u262-b10 8u265-b01 11.0.8_10 14.0.2_8~12","#-jdk-openj9-0.22.0-@":"15_36","#-jdk-openj9-0.23.0-@":"8u272-b10 8u275-b01 11.0.9_11 15.0.1_9","#-jdk-openj9-0.24.0-@":"8u282-b08 11.0.10_9 15.0.2_7","#-jdk-openj9-0.25.0-@":"16_36","#-jdk-openj9-0.26.0-@":"8u292-b10 11.0.11_9 16.0.1_9","#-jre-hotspot-@":"8~16 8u212-b04 8u222-b10 8u232-b09 8u242-b08 8u252-b09 8u252-b09.1 8u262-b10 8u265-b01 8u272-b10 8u275-b01 8u282-b08 8u292-b10 11.0.3_7 11.0.4_11 11.0.5_10 11.0.6_10 11.0.7_10 11.0.7_10.1 11.0.8_10 11.0.9_11 11.0.9.1_1 11.0.10_9 11.0.11_9 12.0.1_12 12.0.2_10 13.0.1_9 13.0.2_8 14_36 14.0.1_7 14.0.1_7.1 14.0.2_8~12 15_36 15.0.1_9 15.0.2_7 16_36 16.0.1_9","#-jre-openj9-@":"8~16","#-jre-openj9-0.14.1-@":"12.0.1_12","#-jre-openj9-0.14.2-@":"8u212-b04","#-jre-openj9-0.14.3-@":"11.0.3_7","#-jre-openj9-0.15.1-@":"8u222-b10 11.0.4_11 12.0.2_10","#-jre-openj9-0.17.0-@":"8u232-b09 11.0.5_10 13.0.1_9","#-jre-openj9-0.18.0-@":"13.0.2_8","#-jre-openj9-0.18.1-@":"8u242-b08 11.0.6_10","#-jre-openj9-0.19.0-@":"14_36.1","#-jre-openj9-0.20.0-@":"8u252-b09 8u252-b09.1 11.0.7_10 11.0.7_10.1 14.0.1_7 14.0.1_7.1","#-jre-openj9-0.21.0-@":"8u262-b10 8u265-b01 11.0.8_10 14.0.2_8~12","#-jre-openj9-0.22.0-@":"15_36","#-jre-openj9-0.23.0-@":"8u272-b10 8u275-b01 11.0.9_11 15.0.1_9","#-jre-openj9-0.24.0-@":"8u282-b08 11.0.10_9 15.0.2_7","#-jre-openj9-0.25.0-@":"16_36","#-jre-openj9-0.26.0-@":"8u292-b10 11.0.11_9 16.0.1_9","#-openj9-@":"8~16","hotspot-@":"","openj9-@":""}},"library/caddy":{"nanoserver-ltsc2022":{"@":"","#-@":"2 2.10.2 2.10~11 2.11.0-beta.1~2 2.11.1~4"},"nanoserver-ltsc2025":{"@":"","#-@":"2 2.10.2 2.10~11 2.11.0-beta.1~2 2.11.1~4"},"windowsservercore-1809":{"@":"","#-@":"2 2.0.0 2.0.0-rc.3 2.1.0-beta.1 2.1.0~1 2.2.0-rc.1 2.2.0~1 2.3.0 2.3.0-rc.1 2.4.0-beta.1~2 2.4.0-rc.1 2.4.0~6 2.5.0-beta.1 2.5.0-rc.1 2.5.0~2 2.6.0-beta.3~5 2.6.0~4 2.6~10 2.7.0-beta.1~2 2.7.2~6 2.8.0-beta.1~2 2.8.0-rc.1 2.8.0~4 2.9.0-beta.3 2.9.1 2.10.0","#-builder-@":"2 2.1.1 2.2.0-rc.1 2.2.0~1 2.3.0 2.3.0-rc.1 2.4.0-beta.1~2 2.4.0-rc.1 2.4.0~6 2.5.0-beta.1 2.5.0-rc.1 2.5.0~2 2.6.0-beta.3~5 2.6.0~4 2.6~10 2.7.0-beta.1~2 2.7.2~6 2.8.0-beta.1~2 2.8.0-rc.1 2.8.0~4 2.9.0-beta.3 2.9.1 2.10.0","builder-@":""},"windowsservercore-ltsc2016":{"@":"","#-@":"2 2.0.0 2.0.0-rc.3 2.1.0-beta.1 2.1.0~1 2.2.0-rc.1 2.2.0~1 2.3.0 2.3.0-rc.1 2.4.0-beta.1~2 2.4.0-rc.1 2.4.0~6","#-builder-@":"2 2.1.1 2.2.0-rc.1 2.2.0~1 2.3.0 2.3.0-rc.1 2.4.0-beta.1~2 2.4.0-rc.1 2.4.0~6","builder-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"2 2.5.0-beta.1 2.5.0-rc.1 2.5.0~2 2.6.0-beta.3~5 2.6.0~4 2.6~11 2.7.0-beta.1~2 2.7.2~6 2.8.0-beta.1~2 2.8.0-rc.1 2.8.0~4 2.9.0-beta.3 2.9.1 2.10.0~2 2.11.0-beta.1~2 2.11.1~4","#-builder-@":"2 2.5.0-beta.1 2.5.0-rc.1 2.5.0~2 2.6.0-beta.3~5 2.6.0~4 2.6~11 2.7.0-beta.1~2 2.7.2~6 2.8.0-beta.1~2 2.8.0-rc.1 2.8.0~4 2.9.0-beta.3 2.9.1 2.10.0~2 2.11.0-beta.1~2 2.11.1~4","builder-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"2 2.10.0~2 2.10~11 2.11.0-beta.1~2 2.11.1~4","#-builder-@":"2 2.10.0~2 2.10~11 2.11.0-beta.1~2 2.11.1~4","builder-@":""}},"library/docker":{"windowsservercore-1709":{"#-@":"17.09 17.09.0","#-ce-@":"17.09.0","stable-@":""},"windowsservercore-1809":{"@":"","#-@":"20.10 20.10-rc 20.10.7~24 20.10.10-rc1 20~28 22.06-rc 22.06.0-beta.0 23.0 23.0-rc 23.0.0-beta.1 23.0.0-rc.1~4 23.0.0~6 24-rc 24.0 24.0.0-beta.1~2 24.0.0-rc.1~4 24.0.0~9 25-rc 25.0 25.0.0-beta.1~3 25.0.0-rc.1~3 25.0.0~5 26-rc 26.0.0-rc1~3 26.0.0~2 26.0~1 26.1.0~4 27-rc 27.0.0-rc.1~2 27.0.1-rc.1 27.0.1~3 27.0~5 27.1.0~2 27.2.0-rc.1 27.2.0~1 27.3.0-rc.1~2 27.3.0~1 27.4.0-rc.1~4 27.4.0~1 27.5.0-rc.1~2 27.5.0~1 28-rc 28.0.0-rc.1~3 28.0.0~4 28.0~2 28.1.0-rc.1 28.1.0~1 28.2.0-rc.1~2 28.2.1~2","rc-@":""},"windowsservercore-ltsc2016":{"#-@":"17.09 17.09.0","#-ce-@":"17.09.0","stable-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"20.10 20.10.12~24 20~29 22.06-rc 22.06.0-beta.0 23.0 23.0-rc 23.0.0-beta.1 23.0.0-rc.1~4 23.0.0~6 24-rc 24.0 24.0.0-beta.1~2 24.0.0-rc.1~4 24.0.0~9 25-rc 25.0 25.0.0-beta.1~3 25.0.0-rc.1~3 25.0.0~5 26-rc 26.0.0-rc1~3 26.0.0~2 26.0~1 26.1.0~4 27-rc 27.0.0-rc.1~2 27.0.1-rc.1 27.0.1~3 27.0~5 27.1.0~2 27.2.0-rc.1 27.2.0~1 27.3.0-rc.1~2 27.3.0~1 27.4.0-rc.1~4 27.4.0~1 27.5.0-rc.1~2 27.5.0~1 28-rc 28.0.0-rc.1~3 28.0.0~4 28.0~5 28.1.0-rc.1 28.1.0~1 28.2.0-rc.1~2 28.2.1~2 28.3.0-rc.1~2 28.3.0~3 28.4.0 28.4.0-rc.1~2 28.5.0-rc.1 28.5.0~2 29-rc 29.0.0-rc.1~3 29.0.0~4 29.0~7 29.1.0-rc.1 29.1.1~5 29.2.0-rc.1~2 29.2.0~1 29.3.0-rc.1 29.3.0~1 29.4.0-rc.1 29.4.0~3 29.5.0~3 29.6.0-rc.1 29.6.0~2 29.7.0-rc.1 29.7.0~2","rc-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"27.5 27.5.1 27~29 28-rc 28.0.0-rc.1~3 28.0.0~4 28.0~5 28.1.0-rc.1 28.1.0~1 28.2.0-rc.1~2 28.2.1~2 28.3.0-rc.1~2 28.3.0~3 28.4.0 28.4.0-rc.1~2 28.5.0-rc.1 28.5.0~2 29-rc 29.0.0-rc.1~3 29.0.0~4 29.0~7 29.1.0-rc.1 29.1.1~5 29.2.0-rc.1~2 29.2.0~1 29.3.0-rc.1 29.3.0~1 29.4.0-rc.1 29.4.0~3 29.5.0~3 29.6.0-rc.1 29.6.0~2 29.7.0-rc.1 29.7.0~2","rc-@":""}},"library/eclipse-temurin":{"nanoserver-1809":{"#-@":"8~24","#-jdk-@":"8~24 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 16.0.2_7 17_35 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 18_36 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 22_36 22.0.1_8 22.0.2_9 23.0.1_11 23.0.2_7 24_36","#-jre-@":"8~24 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 22_36 22.0.1_8 22.0.2_9 23.0.1_11 23.0.2_7 24_36"},"nanoserver-ltsc2022":{"#-@":"8~11 17~26","#-jdk-@":"8~11 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17_35 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 17~26 18_36 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10","#-jre-@":"8~26 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10"},"nanoserver-ltsc2025":{"#-@":"8~11 17 21 23~26","#-jdk-@":"8~11 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 21 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 23.0.1_11 23.0.2_7 23~26 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10","#-jre-@":"8~17 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 21 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 23.0.1_11 23.0.2_7 23~26 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10"},"windowsservercore-1809":{"#-@":"8~24","#-jdk-@":"8~24 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 16.0.2_7 17_35 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 18_36 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36","#-jre-@":"8~24 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36"},"windowsservercore-ltsc2016":{"#-@":"8~17","#-jdk-@":"8~17 8u302-b08 8u312-b07 11.0.12_7 11.0.13_8 16.0.2_7 17_35 17.0.1_12","#-jre-@":"8~17 8u302-b08 8u312-b07 11.0.12_7 11.0.13_8 17.0.1_12"},"windowsservercore-ltsc2022":{"#-@":"8~11 17~26","#-jdk-@":"8~11 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17_35 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 17~26 18_36 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10","#-jre-@":"8~26 8u302-b08 8u312-b07 8u322-b06 8u332-b09 8u342-b07.1 8u345-b01 8u352-b08 8u362-b09 8u372-b07 8u382-b05 8u392-b08 8u402-b06 8u412-b08 8u422-b05 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.12_7 11.0.13_8 11.0.14_9 11.0.14.1_1 11.0.15_10 11.0.16_8 11.0.16.1_1 11.0.17_8 11.0.18_10 11.0.19_7 11.0.20_8 11.0.20.1_1 11.0.21_9 11.0.22_7 11.0.23_9 11.0.24_8 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17.0.1_12 17.0.2_8 17.0.3_7 17.0.4_8 17.0.4.1_1 17.0.5_8 17.0.6_10 17.0.7_7 17.0.8_7 17.0.8.1_1 17.0.9_9 17.0.10_7 17.0.11_9 17.0.12_7 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 18.0.1_10 18.0.2_9 18.0.2.1_1 19_36 19.0.1_10 19.0.2_7 20_36 20.0.1_9 20.0.2_9 21_35 21.0.1_12 21.0.2_13 21.0.3_9 21.0.4_7 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 22_36 22.0.1_8 22.0.2_9 23_37 23.0.1_11 23.0.2_7 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10"},"windowsservercore-ltsc2025":{"#-@":"8~11 17 21 23~26","#-jdk-@":"8~11 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 21 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 23.0.1_11 23.0.2_7 23~26 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10","#-jre-@":"8~17 8u432-b06 8u442-b06 8u452-b09 8u462-b08 8u472-b08 8u482-b08 8u492-b09 8u502-b07 11.0.25_9 11.0.26_4 11.0.27_6 11.0.28_6 11.0.29_7 11.0.30_7 11.0.31_11 11.0.32_9 17.0.13_11 17.0.14_7 17.0.15_6 17.0.16_8 17.0.17_10 17.0.18_8 17.0.19_10 17.0.20_8 21 21.0.5_11 21.0.6_7 21.0.7_6 21.0.8_9 21.0.9_10 21.0.10_7 21.0.11_10 21.0.12_8 23.0.1_11 23.0.2_7 23~26 24_36 24.0.1_9 24.0.2_12 25_36 25.0.1_8 25.0.2_10 25.0.3_9 25.0.4_7 26_35 26.0.1_8 26.0.2_10"}},"library/golang":{"nanoserver-1803":{"@":"","#-@":"1 1.11.12~13 1.11~13 1.12.7~14 1.13-rc 1.13.0~5 1.13beta1 1.13rc1~2","rc-@":""},"nanoserver-1809":{"@":"","#-@":"1 1.11.12~13 1.11~24 1.12.7~17 1.13-rc 1.13.0~15 1.13beta1 1.13rc1~2 1.14-rc 1.14.0~15 1.14beta1 1.14rc1 1.15-rc 1.15.0~15 1.15beta1 1.15rc1~2 1.16-rc 1.16.0~15 1.16beta1 1.16rc1 1.17-rc 1.17.0~13 1.17beta1 1.17rc1~2 1.18-rc 1.18.0~10 1.18beta1~2 1.18rc1 1.19-rc 1.19.0~13 1.19beta1 1.19rc1~2 1.20-rc 1.20.0~14 1.20rc1~3 1.21-rc 1.21.0~13 1.21rc2~4 1.22-rc 1.22.0~12 1.22rc1~2 1.23-rc 1.23.0~9 1.23rc1~2 1.24-rc 1.24.0~3 1.24rc1~3","rc-@":""},"nanoserver-ltsc2022":{"@":"","#-@":"1 1.16.7~15 1.16~27 1.17.0~13 1.18-rc 1.18.0~10 1.18beta1~2 1.18rc1 1.19-rc 1.19.0~13 1.19beta1 1.19rc1~2 1.20-rc 1.20.0~14 1.20rc1~3 1.21-rc 1.21.0~13 1.21rc2~4 1.22-rc 1.22.0~12 1.22rc1~2 1.23-rc 1.23.0~12 1.23rc1~2 1.24-rc 1.24.0~13 1.24rc1~3 1.25-rc 1.25.0~14 1.25rc2~3 1.26-rc 1.26.0~7 1.26rc1~3 1.27-rc 1.27.0 1.27rc1~3","rc-@":""},"nanoserver-ltsc2025":{"@":"","#-@":"1 1.22.11~12 1.22~27 1.23.5~12 1.24-rc 1.24.0~13 1.24rc2~3 1.25-rc 1.25.0~14 1.25rc2~3 1.26-rc 1.26.0~7 1.26rc1~3 1.27-rc 1.27.0 1.27rc1~3"},"nanoserver-sac2016":{"@":"","#-@":"1 1.8.5~7 1.8~12 1.9.2~7 1.10-rc 1.10.0~8 1.10beta1~2 1.10rc1~2 1.11-rc 1.11.0~9 1.11beta1~3 1.11rc1~2 1.12-rc 1.12.0~4 1.12beta1~2 1.12rc1","rc-@":""},"windowsservercore-1709":{"@":"","#-@":"1 1.8.5~7 1.8~12 1.9.2~7 1.10-rc 1.10.0~8 1.10beta1~2 1.10rc1~2 1.11-rc 1.11.0~8 1.11beta1~3 1.11rc1~2 1.12-rc 1.12.0~3 1.12beta1~2 1.12rc1","rc-@":""},"windowsservercore-1803":{"@":"","#-@":"1 1.9.7 1.9~13 1.10.3~8 1.11-rc 1.11.0~13 1.11beta1~3 1.11rc1~2 1.12-rc 1.12.0~14 1.12beta1~2 1.12rc1 1.13-rc 1.13.0~5 1.13beta1 1.13rc1~2","rc-@":""},"windowsservercore-1809":{"@":"","#-@":"1 1.10.7~8 1.10~24 1.11.4~13 1.12-rc 1.12.0~17 1.12beta1~2 1.12rc1 1.13-rc 1.13.0~15 1.13beta1 1.13rc1~2 1.14-rc 1.14.0~15 1.14beta1 1.14rc1 1.15-rc 1.15.0~15 1.15beta1 1.15rc1~2 1.16-rc 1.16.0~15 1.16beta1 1.16rc1 1.17-rc 1.17.0~13 1.17beta1 1.17rc1~2 1.18-rc 1.18.0~10 1.18beta1~2 1.18rc1 1.19-rc 1.19.0~13 1.19beta1 1.19rc1~2 1.20-rc 1.20.0~14 1.20rc1~3 1.21-rc 1.21.0~13 1.21rc2~4 1.22-rc 1.22.0~12 1.22rc1~2 1.23-rc 1.23.0~9 1.23rc1~2 1.24-rc 1.24.0~3 1.24rc1~3","rc-@":""},"windowsservercore-ltsc2016":{"@":"","#-@":"1 1.8.5~7 1.8~17 1.9.2~7 1.10-rc 1.10.0~8 1.10beta1~2 1.10rc1~2 1.11-rc 1.11.0~13 1.11beta1~3 1.11rc1~2 1.12-rc 1.12.0~17 1.12beta1~2 1.12rc1 1.13-rc 1.13.0~15 1.13beta1 1.13rc1~2 1.14-rc 1.14.0~15 1.14beta1 1.14rc1 1.15-rc 1.15.0~15 1.15beta1 1.15rc1~2 1.16-rc 1.16.0~13 1.16beta1 1.16rc1 1.17-rc 1.17.0~6 1.17beta1 1.17rc1~2 1.18-rc 1.18beta1","rc-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"1 1.16.7~15 1.16~27 1.17.0~13 1.18-rc 1.18.0~10 1.18beta1~2 1.18rc1 1.19-rc 1.19.0~13 1.19beta1 1.19rc1~2 1.20-rc 1.20.0~14 1.20rc1~3 1.21-rc 1.21.0~13 1.21rc2~4 1.22-rc 1.22.0~12 1.22rc1~2 1.23-rc 1.23.0~12 1.23rc1~2 1.24-rc 1.24.0~13 1.24rc1~3 1.25-rc 1.25.0~14 1.25rc1~3 1.26-rc 1.26.0~7 1.26rc1~3 1.27-rc 1.27.0 1.27rc1~3","rc-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"1 1.22.11~12 1.22~27 1.23.5~12 1.24-rc 1.24.0~13 1.24rc2~3 1.25-rc 1.25.0~14 1.25rc1~3 1.26-rc 1.26.0~7 1.26rc1~3 1.27-rc 1.27.0 1.27rc1~3"}},"library/haxe":{"windowsservercore-1803":{"#-@":"3.1.3 3.1~4 3.2.1 3.3.0 3.3.0-rc.1 3.4.7 4.0 4.0.0-rc.3~5 4.0.0~3"},"windowsservercore-1809":{"#-@":"3.1.3 3.1~4 3.2.1 3.3.0 3.3.0-rc.1 3.4.7 4.0.0-rc.3~5 4.0.0~5 4.0~3 4.1.0~5 4.2.0~5 4.3.0~6"},"windowsservercore-ltsc2016":{"#-@":"3.1.3 3.1~4 3.2.1 3.3.0 3.3.0-rc.1 3.4.7 4.0.0-rc.3~5 4.0.0~5 4.0~2 4.1.0~5 4.2.0~4"},"windowsservercore-ltsc2019":{"#-@":"3.1.3 3.1~4 3.2.1 3.3.0 3.3.0-rc.1 3.4.7 4.0.0 4.0.0-rc.3 4.0.5 4.0~2 4.1.5 4.2.4"},"windowsservercore-ltsc2022":{"#-@":"3.1.3 3.1~4 3.2.1 3.3.0 3.3.0-rc.1 3.4.7 4.0.5 4.0~3 4.1.5 4.2.4~5 4.3.0~7 5.0 5.0.0 5.0.0-preview.1"},"windowsservercore-ltsc2025":{"#-@":"4.0.5 4.0~3 4.1.5 4.2.5 4.3.7 5.0 5.0.0 5.0.0-preview.1"}},"library/hylang":{"windowsservercore-1803":{"@":"","#-@":"0 0.17 0.17.0","#-python2.7-@":"0 0.17 0.17.0","#-python3.6-@":"0 0.17 0.17.0","#-python3.7-@":"0 0.17 0.17.0","python2.7-@":"","python3.6-@":"","python3.7-@":""},"windowsservercore-1809":{"@":"","#-@":"0.17.0 0.17~29 0.18.0 0.19.0 0.20.0 0.29.0 0~1 1.0.0 1.0~1 1.0a1~3 1.1.0","#-pypy-@":"0.20.0 0.20~29 0.24.0 0.25.0 0.26.0 0.29.0 0~1 1.0.0 1.0~1 1.0a1~4 1.1.0","#-pypy3.6-@":"0 0.20 0.20.0","#-pypy3.7-@":"0 0.20.0 0.20~25 0.24.0 0.25.0 1.0a1~4","#-pypy3.8-@":"0 0.24.0 0.24~26 0.25.0 0.26.0 1.0a3~4","#-pypy3.9-@":"0 0.24.0 0.24~29 0.25.0 0.26.0 0.27.0 0.28.0 0.29.0 1.0a4","#-pypy3.10-@":"0.29 0.29.0 0~1 1.0.0 1.0~1 1.1.0","#-pypy3.11-@":"1 1.0.0 1.0~1 1.1.0","#-python2.7-@":"0 0.17 0.17.0","#-python3.6-@":"0 0.17 0.17.0","#-python3.7-@":"0 0.17.0 0.17~20 0.18.0 0.19.0 0.20.0","#-python3.8-@":"0 0.18.0 0.18~20 0.19.0 0.20.0 1.0a1","#-python3.9-@":"0 0.24 0.24.0 1.0a1~4","#-python3.10-rc-@":"1.0a1","#-python3.11-@":"0 0.29 0.29.0","#-python3.12-@":"0.29 0.29.0 0~1 1.0.0 1.0~1 1.1.0","#-python3.13-@":"1 1.0.0 1.0~1 1.1.0","#-python3.13-rc-@":"1 1.0 1.0.0","#-python3.14-rc-@":"1 1.1 1.1.0","pypy-@":"","pypy3.6-@":"","pypy3.7-@":"","pypy3.8-@":"","pypy3.9-@":"","pypy3.10-@":"","pypy3.11-@":"","python2.7-@":"","python3.6-@":"","python3.7-@":"","python3.8-@":"","python3.9-@":"","python3.10-rc-@":"","python3.11-@":"","python3.12-@":"","python3.13-@":"","python3.13-rc-@":"","python3.14-rc-@":""},"windowsservercore-ltsc2016":{"@":"","#-@":"0 0.17.0 0.17~20 0.18.0 0.19.0 0.20.0 1.0a1~3","#-python2.7-@":"0 0.17 0.17.0","#-python3.6-@":"0 0.17 0.17.0","#-python3.7-@":"0 0.17.0 0.17~20 0.18.0 0.19.0 0.20.0","#-python3.8-@":"0 0.18.0 0.18~20 0.19.0 0.20.0 1.0a1","#-python3.9-@":"1.0a1~4","#-python3.10-rc-@":"1.0a1","python2.7-@":"","python3.6-@":"","python3.7-@":"","python3.8-@":"","python3.9-@":"","python3.10-rc-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"0.29 0.29.0 0~1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-pypy-@":"0.24.0 0.24~29 0.25.0 0.26.0 0.29.0 0~1 1.0.0 1.0~3 1.0a4 1.1.0 1.2.0 1.3.0~1","#-pypy3.7-@":"0 0.24.0 0.24~25 0.25.0 1.0a4","#-pypy3.8-@":"0 0.24.0 0.24~26 0.25.0 0.26.0 1.0a4","#-pypy3.9-@":"0 0.24.0 0.24~29 0.25.0 0.26.0 0.27.0 0.28.0 0.29.0 1.0a4","#-pypy3.10-@":"0.29 0.29.0 0~1 1.0.0 1.0~1 1.1.0","#-pypy3.11-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-python3.9-@":"0 0.24 0.24.0 1.0a3~4","#-python3.11-@":"0 0.29 0.29.0","#-python3.12-@":"0.29 0.29.0 0~1 1.0.0 1.0~1 1.1.0","#-python3.13-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-python3.13-rc-@":"1 1.0 1.0.0","#-python3.14-@":"1 1.1.0 1.1~3 1.2.0 1.3.0~1","#-python3.14-rc-@":"1 1.1 1.1.0","#-python3.15-rc-@":"1 1.3 1.3.0~1","pypy-@":"","pypy3.7-@":"","pypy3.8-@":"","pypy3.9-@":"","pypy3.10-@":"","pypy3.11-@":"","python3.9-@":"","python3.11-@":"","python3.12-@":"","python3.13-@":"","python3.13-rc-@":"","python3.14-@":"","python3.14-rc-@":"","python3.15-rc-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-pypy-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-pypy3.10-@":"1 1.0.0 1.0~1 1.1.0","#-pypy3.11-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-python3.12-@":"1 1.0.0 1.0~1 1.1.0","#-python3.13-@":"1 1.0.0 1.0~3 1.1.0 1.2.0 1.3.0~1","#-python3.14-@":"1 1.1.0 1.1~3 1.2.0 1.3.0~1","#-python3.14-rc-@":"1 1.1 1.1.0","#-python3.15-rc-@":"1 1.3 1.3.0~1","pypy-@":"","pypy3.10-@":"","pypy3.11-@":"","python3.12-@":"","python3.13-@":"","python3.14-@":"","python3.14-rc-@":"","python3.15-rc-@":""}},"library/julia":{"windowsservercore-1709":{"@":"","#-@":"0-rc 0.6.2~4 0.6~7 0.7.0 0.7.0-beta2 0.7.0-rc2 0~1 1.0.0~3 1.0~1 1.1.0"},"windowsservercore-1803":{"@":"","#-@":"1 1.0.0~5 1.0~3 1.1.0~1 1.2.0 1.3-rc 1.3.0 1.3.0-rc1~5"},"windowsservercore-1809":{"@":"","#-@":"1 1.0 1.0.5 1.3.0~1 1.3~11 1.4-rc 1.4.0-rc1~2 1.4.0~2 1.5-rc 1.5.0-beta1 1.5.0-rc1~2 1.5.0~4 1.6-rc 1.6.0-beta1 1.6.0-rc1~3 1.6.0~7 1.7-rc 1.7.0-beta4 1.7.0-rc1~3 1.7.0~3 1.8-rc 1.8.0-beta1~3 1.8.0-rc1~4 1.8.0~5 1.9-rc 1.9.0-alpha1 1.9.0-beta2~4 1.9.0-rc1~3 1.9.0~4 1.10-rc 1.10.0-alpha1 1.10.0-beta1~3 1.10.0-rc1~3 1.10.0~9 1.11-rc 1.11.0-alpha1~2 1.11.0-beta1~2 1.11.0-rc1~4 1.11.0~5 1.12-rc 1.12.0-beta1~3","rc-@":""},"windowsservercore-ltsc2016":{"@":"","#-@":"0-rc 0.6.2~4 0.6~7 0.7.0 0.7.0-beta2 0.7.0-rc2 0~1 1.0.0~5 1.0~7 1.1.0~1 1.2.0 1.3-rc 1.3.0-rc1~5 1.3.0~1 1.4-rc 1.4.0-rc1~2 1.4.0~2 1.5-rc 1.5.0-beta1 1.5.0-rc1~2 1.5.0~4 1.6-rc 1.6.0-beta1 1.6.0-rc1~3 1.6.0~5 1.7-rc 1.7.0-beta4 1.7.0-rc1~3 1.7.0~1","rc-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"1 1.0 1.0.5 1.6.2~7 1.6~12 1.7-rc 1.7.0-beta4 1.7.0-rc1~3 1.7.0~3 1.8-rc 1.8.0-beta1~3 1.8.0-rc1~4 1.8.0~5 1.9-rc 1.9.0-alpha1 1.9.0-beta2~4 1.9.0-rc1~3 1.9.0~4 1.10-rc 1.10.0-alpha1 1.10.0-beta1~3 1.10.0-rc1~3 1.10.0~12 1.11-rc 1.11.0-alpha1~2 1.11.0-beta1~2 1.11.0-rc1~4 1.11.0~9 1.12-rc 1.12.0-beta1~4 1.12.0-rc1~3 1.12.0~7 1.13-rc 1.13.0-alpha2 1.13.0-beta1~3 1.13.0-rc1~3","rc-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"1 1.10.7~12 1.10~12 1.11.3~9 1.12-rc 1.12.0-beta1~4 1.12.0-rc1~3 1.12.0~7 1.13-rc 1.13.0-alpha2 1.13.0-beta1~3 1.13.0-rc1~3","rc-@":""}},"library/mongo":{"nanoserver-1809":{"@":"","#-@":"4.0 4.0-rc 4.0.24~28 4.0.26-rc0 4.0.27-rc0 4.0.28-rc0 4.2-rc 4.2.14~24 4.2.15-rc0 4.2.16-rc0 4.2.17-rc0 4.2.18-rc0 4.2.19-rc0 4.2.20-rc0 4.2.21-rc0 4.2.22-rc0 4.2.23-rc0~1 4.2.24-rc0~2 4.2~4 4.4-rc 4.4.6~29 4.4.7-rc0~1 4.4.8-rc0 4.4.9-rc0 4.4.10-rc0 4.4.11-rc0~1 4.4.12-rc0~1 4.4.13-rc0 4.4.14-rc0 4.4.16-rc0 4.4.17-rc0~2 4.4.18-rc0 4.4.19-rc0~2 4.4.20-rc0 4.4.21-rc0 4.4.23-rc0 4.4.24-rc0 4.4.26-rc0 4.4.27-rc0 4.4.28-rc0 4.9-rc 4.9.0-rc1 4~8 5.0 5.0-rc 5.0.0-rc1~7 5.0.0~31 5.0.19-rc0 5.0.20-rc1 5.0.21-rc0 5.0.23-rc0 5.0.24-rc0 5.0.26-rc0 5.0.27-rc0 5.0.28-rc0 5.0.29-rc0 5.0.31-rc0~1 6.0 6.0-rc 6.0.1~23 6.0.7-rc0 6.0.8-rc0 6.0.9-rc0~1 6.0.10-rc0 6.0.12-rc1 6.0.13-rc0 6.0.15-rc0 6.0.16-rc0 6.0.17-rc0 6.0.18-rc0 6.0.20-rc2~3 6.0.21-rc0~1 6.0.24-rc0 7.0 7.0-rc 7.0.0-rc2~10 7.0.0~20 7.0.1-rc0 7.0.3-rc1 7.0.4-rc0 7.0.5-rc0 7.0.7-rc0~2 7.0.8-rc0 7.0.9-rc0~1 7.0.10-rc0 7.0.12-rc1 7.0.13-rc0~1 7.0.14-rc0 7.0.15-rc1 7.0.16-rc1 7.0.17-rc0~1 7.0.18-rc0 7.0.21-rc0 8.0 8.0-rc 8.0.0-rc4~20 8.0.0~9 8.0.1-rc0 8.0.4-rc0 8.0.6-rc1~2 8.0.10-rc0"},"nanoserver-ltsc2022":{"@":"","#-@":"4.0 4.0-rc 4.0.27~28 4.0.28-rc0 4.2-rc 4.2.17~24 4.2.18-rc0 4.2.19-rc0 4.2.20-rc0 4.2.21-rc0 4.2.22-rc0 4.2.23-rc0~1 4.2.24-rc0~2 4.2~4 4.4-rc 4.4.10~30 4.4.11-rc0~1 4.4.12-rc0~1 4.4.13-rc0 4.4.14-rc0 4.4.16-rc0 4.4.17-rc0~2 4.4.18-rc0 4.4.19-rc0~2 4.4.20-rc0 4.4.21-rc0 4.4.23-rc0 4.4.24-rc0 4.4.26-rc0 4.4.27-rc0 4.4.28-rc0 4~8 5.0 5.0-rc 5.0.5~33 5.0.19-rc0 5.0.20-rc1 5.0.21-rc0 5.0.23-rc0 5.0.24-rc0 5.0.26-rc0 5.0.27-rc0 5.0.28-rc0 5.0.29-rc0 5.0.31-rc0~1 6.0 6.0-rc 6.0.1~28 6.0.7-rc0 6.0.8-rc0 6.0.9-rc0~1 6.0.10-rc0 6.0.12-rc1 6.0.13-rc0 6.0.15-rc0 6.0.16-rc0 6.0.17-rc0 6.0.18-rc0 6.0.20-rc2~3 6.0.21-rc0~1 6.0.24-rc0 6.0.25-rc0 6.0.26-rc0 7.0 7.0-rc 7.0.0-rc2~10 7.0.0~40 7.0.1-rc0 7.0.3-rc1 7.0.4-rc0 7.0.5-rc0 7.0.7-rc0~2 7.0.8-rc0 7.0.9-rc0~1 7.0.10-rc0 7.0.12-rc1 7.0.13-rc0~1 7.0.14-rc0 7.0.15-rc1 7.0.16-rc1 7.0.17-rc0~1 7.0.18-rc0 7.0.21-rc0 7.0.22-rc0 7.0.23-rc1 7.0.24-rc0 7.0.26-rc0 7.0.27-rc0 7.0.31-rc1 7.0.32-rc1~2 8.0-rc 8.0.0-rc4~20 8.0.0~29 8.0.1-rc0 8.0.4-rc0 8.0.6-rc1~2 8.0.10-rc0 8.0.12-rc0 8.0.13-rc1~2 8.0.14-rc0~1 8.0.16-rc1 8.0.20-rc0 8.0.21-rc0~1 8.0~3 8.2-rc 8.2.1~12 8.2.2-rc0 8.2.6-rc0 8.2.7-rc0 8.3-rc 8.3.0-rc3~5 8.3.1~8"},"windowsservercore-1709":{"@":"","#-@":"3.0.15 3.0~7 3.2.17~21 3.4.10~20 3.5.13 3.6-rc 3.6.0-rc5~8 3.6.0~12 3.7.1 3~4 4.0.0~9 4.0~1 4.1.1~10","rc-@":"","unstable-@":""},"windowsservercore-1803":{"@":"","#-@":"4 4.0.0~13 4.0~2 4.1.1~13 4.2-rc 4.2.0-rc1~8 4.2.0~1","rc-@":"","unstable-@":""},"windowsservercore-1809":{"@":"","#-@":"3.6 3.6.17~23 3~8 4.0 4.0-rc 4.0.13~28 4.0.26-rc0 4.0.27-rc0 4.0.28-rc0 4.2-rc 4.2.1~24 4.2.15-rc0 4.2.16-rc0 4.2.17-rc0 4.2.18-rc0 4.2.19-rc0 4.2.20-rc0 4.2.21-rc0 4.2.22-rc0 4.2.23-rc0~1 4.2.24-rc0~2 4.2~4 4.4-rc 4.4.0-rc7~14 4.4.0~29 4.4.7-rc0~1 4.4.8-rc0 4.4.9-rc0 4.4.10-rc0 4.4.11-rc0~1 4.4.12-rc0~1 4.4.13-rc0 4.4.14-rc0 4.4.16-rc0 4.4.17-rc0~2 4.4.18-rc0 4.4.19-rc0~2 4.4.20-rc0 4.4.21-rc0 4.4.23-rc0 4.4.24-rc0 4.4.26-rc0 4.4.27-rc0 4.4.28-rc0 4.9-rc 4.9.0-rc1 5.0 5.0-rc 5.0.0-rc1~7 5.0.0~31 5.0.19-rc0 5.0.20-rc1 5.0.21-rc0 5.0.23-rc0 5.0.24-rc0 5.0.26-rc0 5.0.27-rc0 5.0.28-rc0 5.0.29-rc0 5.0.31-rc0~1 6.0 6.0-rc 6.0.1~23 6.0.7-rc0 6.0.8-rc0 6.0.9-rc0~1 6.0.10-rc0 6.0.12-rc1 6.0.13-rc0 6.0.15-rc0 6.0.16-rc0 6.0.17-rc0 6.0.18-rc0 6.0.20-rc2~3 6.0.21-rc0~1 6.0.24-rc0 7.0 7.0-rc 7.0.0-rc2~10 7.0.0~20 7.0.1-rc0 7.0.3-rc1 7.0.4-rc0 7.0.5-rc0 7.0.7-rc0~2 7.0.8-rc0 7.0.9-rc0~1 7.0.10-rc0 7.0.12-rc1 7.0.13-rc0~1 7.0.14-rc0 7.0.15-rc1 7.0.16-rc1 7.0.17-rc0~1 7.0.18-rc0 7.0.21-rc0 8.0 8.0-rc 8.0.0-rc4~20 8.0.0~9 8.0.1-rc0 8.0.4-rc0 8.0.6-rc1~2 8.0.10-rc0"},"windowsservercore-ltsc2016":{"@":"","#-@":"3.0.15 3.0~7 3.2.17~21 3.4.10~24 3.5.13 3.6-rc 3.6.0-rc5~8 3.6.0~23 3.7.1 3~5 4.0-rc 4.0.0~27 4.0.26-rc0 4.0.27-rc0 4.0.28-rc0 4.0~4 4.1.1~13 4.2-rc 4.2.0-rc1~8 4.2.0~18 4.2.15-rc0 4.2.16-rc0 4.2.17-rc0 4.2.18-rc0 4.4-rc 4.4.0-rc7~14 4.4.0~11 4.4.7-rc0~1 4.4.8-rc0 4.4.9-rc0 4.4.10-rc0 4.4.11-rc0~1 4.4.12-rc0~1 4.9-rc 4.9.0-rc1 5.0 5.0-rc 5.0.0-rc1~7 5.0.0~5","rc-@":"","unstable-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"4.0 4.0-rc 4.0.27~28 4.0.28-rc0 4.2-rc 4.2.17~24 4.2.18-rc0 4.2.19-rc0 4.2.20-rc0 4.2.21-rc0 4.2.22-rc0 4.2.23-rc0~1 4.2.24-rc0~2 4.2~4 4.4-rc 4.4.10~30 4.4.11-rc0~1 4.4.12-rc0~1 4.4.13-rc0 4.4.14-rc0 4.4.16-rc0 4.4.17-rc0~2 4.4.18-rc0 4.4.19-rc0~2 4.4.20-rc0 4.4.21-rc0 4.4.23-rc0 4.4.24-rc0 4.4.26-rc0 4.4.27-rc0 4.4.28-rc0 4~8 5.0 5.0-rc 5.0.5~33 5.0.19-rc0 5.0.20-rc1 5.0.21-rc0 5.0.23-rc0 5.0.24-rc0 5.0.26-rc0 5.0.27-rc0 5.0.28-rc0 5.0.29-rc0 5.0.31-rc0~1 6.0 6.0-rc 6.0.1~28 6.0.7-rc0 6.0.8-rc0 6.0.9-rc0~1 6.0.10-rc0 6.0.12-rc1 6.0.13-rc0 6.0.15-rc0 6.0.16-rc0 6.0.17-rc0 6.0.18-rc0 6.0.20-rc2~3 6.0.21-rc0~1 6.0.24-rc0 6.0.25-rc0 6.0.26-rc0 7.0 7.0-rc 7.0.0-rc2~10 7.0.0~40 7.0.1-rc0 7.0.3-rc1 7.0.4-rc0 7.0.5-rc0 7.0.7-rc0~2 7.0.8-rc0 7.0.9-rc0~1 7.0.10-rc0 7.0.12-rc1 7.0.13-rc0~1 7.0.14-rc0 7.0.15-rc1 7.0.16-rc1 7.0.17-rc0~1 7.0.18-rc0 7.0.21-rc0 7.0.22-rc0 7.0.23-rc1 7.0.24-rc0 7.0.26-rc0 7.0.27-rc0 7.0.31-rc1 7.0.32-rc1~2 8.0-rc 8.0.0-rc4~20 8.0.0~29 8.0.1-rc0 8.0.4-rc0 8.0.6-rc1~2 8.0.10-rc0 8.0.12-rc0 8.0.13-rc1~2 8.0.14-rc0~1 8.0.16-rc1 8.0.20-rc0 8.0.21-rc0~1 8.0~3 8.2-rc 8.2.1~12 8.2.2-rc0 8.2.6-rc0 8.2.7-rc0 8.3-rc 8.3.0-rc3~5 8.3.1~8"},"windowsservercore-ltsc2025":{"@":"","#-@":"4.4 4.4.30 5.0 5.0-rc 5.0.30~33 5.0.31-rc1 5~8 6.0 6.0-rc 6.0.20~28 6.0.21-rc0~1 6.0.24-rc0 6.0.25-rc0 6.0.26-rc0 7.0 7.0-rc 7.0.16~40 7.0.17-rc0~1 7.0.18-rc0 7.0.21-rc0 7.0.22-rc0 7.0.23-rc1 7.0.24-rc0 7.0.26-rc0 7.0.27-rc0 7.0.31-rc1 7.0.32-rc1~2 8.0-rc 8.0.4~29 8.0.6-rc1~2 8.0.10-rc0 8.0.12-rc0 8.0.13-rc1~2 8.0.14-rc0~1 8.0.16-rc1 8.0.20-rc0 8.0.21-rc0~1 8.0~3 8.2-rc 8.2.1~12 8.2.2-rc0 8.2.6-rc0 8.2.7-rc0 8.3-rc 8.3.0-rc3~5 8.3.1~8"}},"library/nats":{"nanoserver-1803":{"@":"","#-@":"2 2.1 2.1.0~2"},"nanoserver-1809":{"@":"","#-@":"2 2.0.0~4 2.1.0~9 2.1~11 2.2.0~6 2.3.0~4 2.4.0 2.5.0 2.6.0~6 2.7.0~4 2.8.0~4 2.9.0~25 2.10.0~29 2.11.0~4","#-binary-@":"2.10.27 2.11.1"},"nanoserver-ltsc2022":{"@":"","#-@":"2 2.10.29 2.10~14 2.11.4~17 2.12.0~15 2.14.0~5"},"windowsservercore-1803":{"@":"","#-@":"2 2.1 2.1.0~2"},"windowsservercore-1809":{"@":"","#-@":"2 2.1.0~9 2.1~11 2.2.0~6 2.3.0~4 2.4.0 2.5.0 2.6.0~6 2.7.0~4 2.8.0~4 2.9.0~25 2.10.0~29 2.11.0~4","#-binary-@":"2.10.27 2.11.1"},"windowsservercore-ltsc2016":{"@":"","#-@":"2 2.1.0~9 2.1~6 2.2.0~6 2.3.0~4 2.4.0 2.5.0 2.6.0~6"},"windowsservercore-ltsc2022":{"@":"","#-@":"2 2.10.29 2.10~14 2.11.4~17 2.12.0~15 2.14.0~5"}},"library/nats-streaming":{"nanoserver-1803":{"@":""},"nanoserver-1809":{"@":"","#-@":"0.15.1 0.16.0~2 0.17.0 0.18.0 0.18~25 0.19.0 0.20.0 0.21.0~2 0.22.0~1 0.23.0~2 0.24.0~6 0.25.2~6"},"windowsservercore-1809":{"@":"","#-@":"0.18.0 0.18~25 0.19.0 0.20.0 0.21.0~2 0.22.0~1 0.23.0~2 0.24.0~6 0.25.2~6"},"windowsservercore-ltsc2016":{"@":"","#-@":"0.18.0 0.18~23 0.19.0 0.20.0 0.21.0~2 0.22.0~1 0.23.0~2"}},"library/openjdk":{"nanoserver-1803":{"@":"","#-@":"8 8u232 11 11.0 11.0.5 13.0 13.0.1 13~14 14-ea 14-ea-20~26","#-jdk-@":"8 8u232 11 11.0 11.0.5 13.0 13.0.1 13~14 14-ea 14-ea-20~26","#-jre-@":"8~11 8u232 11.0 11.0.5","jdk-@":""},"nanoserver-1809":{"@":"","#-@":"8 8u232~342 11 11.0 11.0.5~16 11.0.9.1 11.0.14.1 13.0 13.0.1~2 13~25 14-ea 14-ea-20~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1~2 18-ea 18-ea-1~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~25","#-9-@":"11.0.11","#-9-jdk-@":"11.0.11","#-9-jre-@":"11.0.11","#-jdk-@":"8 8u232~342 11 11.0 11.0.5~16 11.0.9.1 11.0.14.1 13.0 13.0.1~2 13~25 14-ea 14-ea-20~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1~2 18-ea 18-ea-1~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~25","#-jre-@":"8~11 8u232~342 11.0 11.0.5~16 11.0.9.1 11.0.14.1","jdk-@":""},"nanoserver-ltsc2022":{"#-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11","#-jdk-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11"},"nanoserver-ltsc2025":{"#-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11","#-jdk-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11"},"nanoserver-sac2016":{"@":"","@-sac2016":"","#-@":"8~13 8u151~201 9.0 9.0.1~4 10.0 10.0.1~2 11.0 11.0.1~2 12-ea 12-ea-25~30 13-ea 13-ea-1~16","#-@-sac2016":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-jdk-@":"8~13 8u151~201 9.0 9.0.1~4 10.0 10.0.1~2 11.0 11.0.1~2 12-ea 12-ea-25~30 13-ea 13-ea-1~16","#-jdk-@-sac2016":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","jdk-@":"","jdk-@-sac2016":""},"windowsservercore-1709":{"@":"","@-1709":"","#-@":"8~13 8u151~201 9.0 9.0.1~4 10.0 10.0.1~2 11-ea 11-ea-28 11.0 11.0.1~2 12-ea 12-ea-10~30 13-ea 13-ea-1~16","#-@-1709":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-28-@":"11","#-28-jdk-@":"11","#-jdk-@":"8~13 8u151~201 9.0 9.0.1~4 10.0 10.0.1~2 11-ea 11-ea-28 11.0 11.0.1~2 12-ea 12-ea-10~30 13-ea 13-ea-1~16","#-jdk-@-1709":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","jdk-@":"","jdk-@-1709":""},"windowsservercore-1803":{"@":"","@-1803":"","#-@":"8 8u191~232 8u212-b04 11-ea 11-ea-28 11.0 11.0.1~5 11~14 12-ea 12-ea-10~30 12.0 12.0.1~2 13-ea 13-ea-1~32 13.0 13.0.1 14-ea 14-ea-5~26","#-@-1803":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-28-@":"11","#-28-jdk-@":"11","#-jdk-@":"8 8u191~232 8u212-b04 11-ea 11-ea-28 11.0 11.0.1~5 11~14 12-ea 12-ea-10~30 12.0 12.0.1~2 13-ea 13-ea-1~32 13.0 13.0.1 14-ea 14-ea-5~26","#-jdk-@-1803":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-jre-@":"8~11 8u212-b04 8u212~232 11.0 11.0.4~5","jdk-@":"","jdk-@-1803":""},"windowsservercore-1809":{"@":"","#-@":"8 8u191~342 8u212-b04 11.0 11.0.2~16 11.0.9.1 11.0.14.1 11~25 12-ea 12-ea-27~30 12.0 12.0.1~2 13-ea 13-ea-3~32 13.0 13.0.1~2 14-ea 14-ea-5~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1~2 18-ea 18-ea-1~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~25","#-9-@":"11.0.11","#-9-jdk-@":"11.0.11","#-9-jre-@":"11.0.11","#-jdk-@":"8 8u191~342 8u212-b04 11.0 11.0.2~16 11.0.9.1 11.0.14.1 11~25 12-ea 12-ea-27~30 12.0 12.0.1~2 13-ea 13-ea-3~32 13.0 13.0.1~2 14-ea 14-ea-5~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1~2 18-ea 18-ea-1~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~25","#-jre-@":"8~11 8u212-b04 8u212~342 11.0 11.0.4~16 11.0.9.1 11.0.14.1","jdk-@":""},"windowsservercore-ltsc2016":{"@":"","@-ltsc2016":"","#-@":"8~19 8u151~312 8u212-b04 9.0 9.0.1~4 10.0 10.0.1~2 11-ea 11-ea-28 11.0 11.0.1~13 11.0.9.1 12-ea 12-ea-10~30 12.0 12.0.1~2 13-ea 13-ea-1~32 13.0 13.0.1~2 14-ea 14-ea-5~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1 18-ea 18-ea-1~30 19-ea 19-ea-1~4","#-@-ltsc2016":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-9-@":"11.0.11","#-9-jdk-@":"11.0.11","#-9-jre-@":"11.0.11","#-28-@":"11","#-28-jdk-@":"11","#-jdk-@":"8~19 8u151~312 8u212-b04 9.0 9.0.1~4 10.0 10.0.1~2 11-ea 11-ea-28 11.0 11.0.1~13 11.0.9.1 12-ea 12-ea-10~30 12.0 12.0.1~2 13-ea 13-ea-1~32 13.0 13.0.1~2 14-ea 14-ea-5~34 14.0 14.0.1~2 15-ea 15-ea-1~34 15.0 15.0.1~2 16-ea 16-ea-1~34 16.0 16.0.1~2 17-ea 17-ea-3~33 17.0 17.0.1 18-ea 18-ea-1~30 19-ea 19-ea-1~4","#-jdk-@-ltsc2016":"8~13 8u191 11.0 11.0.2 12-ea 12-ea-27 13-ea 13-ea-3","#-jre-@":"8~11 8u212-b04 8u212~312 11.0 11.0.4~13 11.0.9.1","jdk-@":"","jdk-@-ltsc2016":""},"windowsservercore-ltsc2022":{"@":"","#-@":"8 8u312~342 11 11.0 11.0.13~16 11.0.14.1 17.0 17.0.1~2 17~26 18-ea 18-ea-20~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11","#-jdk-@":"8 8u312~342 11 11.0 11.0.13~16 11.0.14.1 17.0 17.0.1~2 17~26 18-ea 18-ea-20~35 18.0 18.0.1.1 18.0.1~2 18.0.2.1 19-ea 19-ea-1~34 19-rc 20-ea 20-ea-1~35 20-rc 21-ea 21-ea-1~34 21-rc 22-ea 22-ea-1~34 22-rc 23-ea 23-ea-1~35 23-rc 24-ea 24-ea-1~35 24-rc 25-ea 25-ea-1~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11","#-jre-@":"8~11 8u312~342 11.0 11.0.13~16 11.0.14.1","jdk-@":""},"windowsservercore-ltsc2025":{"#-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11","#-jdk-@":"24-ea 24-ea-31~35 24-rc 24~26 25-ea 25-ea-6~34 25-rc 26-ea 26-ea-1~33 26-rc 27-ea 27-ea-1~34 27-rc 28-ea 28-ea-1~11"}},"library/pypy":{"windowsservercore-1809":{"@":"","#-@":"2.7 2~3 3.6~11","#-7-@":"2.7 2~3 3.6~11","#-7.3-@":"2.7 2~3 3.6~11","#-7.3.3-@":"2.7 2~3 3.6~7","#-7.3.4-@":"2.7 2~3 3.7","#-7.3.5-@":"2.7 2~3 3.7","#-7.3.6-@":"2.7 2~3 3.7","#-7.3.7-@":"3 3.7~8","#-7.3.8-@":"2.7 2~3 3.7~9","#-7.3.9-@":"2.7 2~3 3.7~9","#-7.3.10-@":"2.7 2~3 3.8~9","#-7.3.11-@":"2.7 2~3 3.8~9","#-7.3.12-@":"2.7 2~3 3.9~10","#-7.3.13-@":"2.7 2~3 3.9~10","#-7.3.14-@":"2.7 2~3 3.9~10","#-7.3.15-@":"2.7 2~3 3.9~10","#-7.3.16-@":"2.7 2~3 3.9~10","#-7.3.17-@":"2.7 2~3 3.10","#-7.3.18-@":"2.7 2~3 3.10~11","#-7.3.19-@":"2.7 2~3 3.10~11"},"windowsservercore-ltsc2022":{"@":"","#-@":"2.7 2~3 3.7~11","#-7-@":"2.7 2~3 3.7~11","#-7.3-@":"2.7 2~3 3.7~11","#-7.3.8-@":"2.7 2~3 3.7~9","#-7.3.9-@":"2.7 2~3 3.7~9","#-7.3.10-@":"2.7 2~3 3.8~9","#-7.3.11-@":"2.7 2~3 3.8~9","#-7.3.12-@":"2.7 2~3 3.9~10","#-7.3.13-@":"2.7 2~3 3.9~10","#-7.3.14-@":"2.7 2~3 3.9~10","#-7.3.15-@":"2.7 2~3 3.9~10","#-7.3.16-@":"2.7 2~3 3.9~10","#-7.3.17-@":"2.7 2~3 3.10","#-7.3.18-@":"2.7 2~3 3.10~11","#-7.3.19-@":"2.7 2~3 3.10~11","#-7.3.20-@":"2.7 2~3 3.11","#-7.3.21-@":"2.7 2~3 3.11","#-7.3.22-@":"2.7 2~3 3.11","#-7.3.23-@":"2.7 2~3 3.11"},"windowsservercore-ltsc2025":{"@":"","#-@":"2.7 2~3 3.10~11","#-7-@":"2.7 2~3 3.10~11","#-7.3-@":"2.7 2~3 3.10~11","#-7.3.17-@":"2.7 2~3 3.10","#-7.3.18-@":"2.7 2~3 3.10~11","#-7.3.19-@":"2.7 2~3 3.10~11","#-7.3.20-@":"2.7 2~3 3.11","#-7.3.21-@":"2.7 2~3 3.11","#-7.3.22-@":"2.7 2~3 3.11","#-7.3.23-@":"2.7 2~3 3.11"}},"library/python":{"windowsservercore-1709":{"@":"","#-@":"2.7 2.7.14~16 2~3 3.5.4~5 3.5~7 3.6.3~8 3.7-rc 3.7.0~3 3.7.0a2~4 3.7.0b1~5 3.8-rc 3.8.0a1~3","rc-@":""},"windowsservercore-1803":{"@":"","#-@":"2.7 2.7.15~17 2~3 3.6.8~9 3.6~8 3.7.2~5 3.8-rc 3.8.0 3.8.0a1~4 3.8.0b1~4 3.8.0rc1","rc-@":""},"windowsservercore-1809":{"@":"","#-@":"2.7 2.7.15~18 2~3 3.6.8~9 3.6~13 3.7.2~9 3.8-rc 3.8.0~10 3.8.0a1~4 3.8.0b1~4 3.8.0rc1 3.9-rc 3.9.0~13 3.9.0a1~6 3.9.0b1~5 3.9.0rc1~2 3.10-rc 3.10.0~11 3.10.0a1~7 3.10.0b1~4 3.10.0rc1~2 3.11-rc 3.11.0~9 3.11.0a1~7 3.11.0b1~5 3.11.0rc1~2 3.12-rc 3.12.0~10 3.12.0a1~7 3.12.0b1~4 3.12.0rc1~3 3.13-rc 3.13.0~3 3.13.0a1~6 3.13.0b1~4 3.13.0rc1~3 3.14-rc 3.14.0a1~7 3.14.0b1~2","rc-@":""},"windowsservercore-ltsc2016":{"@":"","#-@":"2.7 2.7.14~18 2~3 3.5.4~5 3.5~10 3.6.3~9 3.7-rc 3.7.0~9 3.7.0a2~4 3.7.0b1~5 3.8-rc 3.8.0~10 3.8.0a1~4 3.8.0b1~4 3.8.0rc1 3.9-rc 3.9.0~9 3.9.0a1~6 3.9.0b1~5 3.9.0rc1~2 3.10-rc 3.10.0~1 3.10.0a1~7 3.10.0b1~4 3.10.0rc1~2","rc-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"3 3.9.7~13 3.9~14 3.10-rc 3.10.0~11 3.10.0rc1~2 3.11-rc 3.11.0~9 3.11.0a1~7 3.11.0b1~5 3.11.0rc1~2 3.12-rc 3.12.0~10 3.12.0a1~7 3.12.0b1~4 3.12.0rc1~3 3.13-rc 3.13.0~15 3.13.0a1~6 3.13.0b1~4 3.13.0rc1~3 3.14-rc 3.14.0~7 3.14.0a1~7 3.14.0b1~4 3.14.0rc1~3 3.15-rc 3.15.0a1~8 3.15.0b1~4 3.15.0rc1","rc-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"3 3.12.8~10 3.12~14 3.13.1~15 3.14-rc 3.14.0~7 3.14.0a4~7 3.14.0b1~4 3.14.0rc1~3 3.15-rc 3.15.0a1~8 3.15.0b1~4 3.15.0rc1"}},"library/swift":{"windowsservercore-ltsc2022":{"@":"","#-@":"5.9.1~2 5.9~10 5.10.0~1 6.0.0~3 6.0~3 6.1.0~3 6.2.0~4 6.3.0~3"}},"library/traefik":{"nanoserver-1809":{"#-@":"2.0 2.0.0-rc3 v2.0 v2.0.0-rc3","montdor-@":""},"nanoserver-ltsc2022":{"@":"","#-@":"2.11 2.11.3~55 2~3 3.0.0~4 3.0~7 3.1.0-rc2~3 3.1.0~7 3.2.0-rc1~2 3.2.0~5 3.3.0-rc1~2 3.3.0~7 3.4.0-rc1~2 3.4.0~5 3.5.0-rc1~2 3.5.0~6 3.6.0-rc1 3.6.0~25 3.7.0-ea.1~3 3.7.0-rc.1~3 3.7.0~11 v2.11 v2.11.3~55 v2~3 v3.0.0~4 v3.0~7 v3.1.0-rc2~3 v3.1.0~7 v3.2.0-rc1~2 v3.2.0~5 v3.3.0-rc1~2 v3.3.0~7 v3.4.0-rc1~2 v3.4.0~5 v3.5.0-rc1~2 v3.5.0~6 v3.6.0-rc1 v3.6.0~25 v3.7.0-ea.1~3 v3.7.0-rc.1~3 v3.7.0~11","beaufort-@":"","chabichou-@":"","chaource-@":"","comte-@":"","langres-@":"","mimolette-@":"","munster-@":"","ramequin-@":"","saintnectaire-@":""},"nanoserver-ltsc2025":{"@":"","#-@":"2.11 2.11.41~55 2~3 3.6.11~25 3.6~7 3.7.0-ea.2~3 3.7.0-rc.1~3 3.7.0~11 v2.11 v2.11.41~55 v2~3 v3.6.11~25 v3.6~7 v3.7.0-ea.2~3 v3.7.0-rc.1~3 v3.7.0~11","langres-@":"","mimolette-@":"","ramequin-@":""},"nanoserver-sac2016":{"@":"","#-@":"1.6.6 1.6~7 1.7.0-rc3~5 1.7.0~14 2.0 2.0.0-alpha1~8 2.0.0-beta1 2.0.0-rc1~3 v1.6.6 v1.6~7 v1.7.0-rc3~5 v1.7.0~14 v2.0 v2.0.0-alpha1~8 v2.0.0-beta1 v2.0.0-rc1~3","faisselle-@":"","maroilles-@":"","montdor-@":"","tetedemoine-@":""},"windowsservercore-1809":{"@":"","#-@":"1.7 1.7.7 1.7.16~34 2.0.0-rc4 2.0.0~7 2.0~11 2.1.0-rc2~3 2.1.0~9 2.2.0-rc1~4 2.2.0~11 2.3.0-rc2~6 2.3.0~7 2.4.0-rc1~2 2.4.0~14 2.5.0-rc2~6 2.5.0~7 2.6.0-rc1~3 2.6.0~7 2.7.0-rc1~2 2.7.0~3 2.8.0-rc1~2 2.8.0~8 2.9.0-rc2~5 2.9.1~10 2.10.0-rc1~2 2.10.0~7 2.11.0-rc1~2 2.11.0~25 2~3 3.0.0-beta1~5 3.0.0-rc1~5 3.0.0~4 3.0~4 3.1.0-rc2~3 3.1.0~7 3.2.0-rc1~2 3.2.0~5 3.3.0-rc1~2 3.3.0~7 3.4.0-rc1~2 3.4.0~1 v1.7 v1.7.7 v1.7.16~34 v2.0.0-rc4 v2.0.0~7 v2.0~11 v2.1.0-rc2~3 v2.1.0~9 v2.2.0-rc1~4 v2.2.0~11 v2.3.0-rc2~7 v2.3.0~7 v2.4.0-rc1~2 v2.4.0~14 v2.5.0-rc2~6 v2.5.0~7 v2.6.0-rc1~3 v2.6.0~7 v2.7.0-rc1~2 v2.7.0~3 v2.8.0-rc1~2 v2.8.0~8 v2.9.0-rc2~5 v2.9.1~10 v2.10.0-rc1~2 v2.10.0~7 v2.11.0-rc1~2 v2.11.0~25 v2~3 v3.0.0-beta1~5 v3.0.0-rc1~5 v3.0.0~4 v3.0~4 v3.1.0-rc2~3 v3.1.0~7 v3.2.0-rc1~2 v3.2.0~5 v3.3.0-rc1~2 v3.3.0~7 v3.4.0-rc1~2 v3.4.0~1","banon-@":"","beaufort-@":"","brie-@":"","cantal-@":"","chaource-@":"","chevrotin-@":"","comte-@":"","epoisses-@":"","livarot-@":"","maroilles-@":"","mimolette-@":"","montdor-@":"","munster-@":"","picodon-@":"","rocamadour-@":"","saintmarcelin-@":"","saintnectaire-@":"","vacherin-@":""},"windowsservercore-ltsc2022":{"@":"","#-@":"2.10.7 2.10~11 2.11.0-rc1~2 2.11.0~55 2~3 3.0.0-beta5 3.0.0-rc1~5 3.0.0~4 3.0~7 3.1.0-rc2~3 3.1.0~7 3.2.0-rc1~2 3.2.0~5 3.3.0-rc1~2 3.3.0~7 3.4.0-rc1~2 3.4.0~5 3.5.0-rc1~2 3.5.0~6 3.6.0-rc1 3.6.0~25 3.7.0-ea.1~3 3.7.0-rc.1~3 3.7.0~11 v2.10.7 v2.10~11 v2.11.0-rc1~2 v2.11.0~55 v2~3 v3.0.0-beta5 v3.0.0-rc1~5 v3.0.0~4 v3.0~7 v3.1.0-rc2~3 v3.1.0~7 v3.2.0-rc1~2 v3.2.0~5 v3.3.0-rc1~2 v3.3.0~7 v3.4.0-rc1~2 v3.4.0~5 v3.5.0-rc1~2 v3.5.0~6 v3.6.0-rc1 v3.6.0~25 v3.7.0-ea.1~3 v3.7.0-rc.1~3 v3.7.0~11","beaufort-@":"","chabichou-@":"","chaource-@":"","comte-@":"","langres-@":"","mimolette-@":"","munster-@":"","ramequin-@":"","saintmarcelin-@":"","saintnectaire-@":""},"windowsservercore-ltsc2025":{"@":"","#-@":"2.11 2.11.41~55 2~3 3.6.11~25 3.6~7 3.7.0-ea.2~3 3.7.0-rc.1~3 3.7.0~11 v2.11 v2.11.41~55 v2~3 v3.6.11~25 v3.6~7 v3.7.0-ea.2~3 v3.7.0-rc.1~3 v3.7.0~11","langres-@":"","mimolette-@":"","ramequin-@":""}},"windows/servercore/iis":{"windowsservercore-20H2":{"@":""},"windowsservercore-1709":{"@":""},"windowsservercore-1803":{"@":""},"windowsservercore-1903":{"@":""},"windowsservercore-1909":{"@":""},"windowsservercore-2004":{"@":""},"windowsservercore-2009":{"@":""},"windowsservercore-ltsc2016":{"@":""},"windowsservercore-ltsc2019":{"@":""},"windowsservercore-ltsc2022":{"@":""},"windowsservercore-ltsc2025":{"@":""}}},"ue":{"dotnet/framework/aspnet":{"4.8":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","latest":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","4.8.1":"windowsservercore-ltsc2022 windowsservercore-ltsc2025","3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022","4.8-3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022","4.6.2":"windowsservercore-ltsc2016","4.7":"windowsservercore-ltsc2016","4.7.1":"windowsservercore-ltsc2016","4.7.2":"windowsservercore-ltsc2016 windowsservercore-ltsc2019"},"dotnet/framework/runtime":{"4.8":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","latest":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","4.8.1":"windowsservercore-ltsc2022 windowsservercore-ltsc2025","3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022","4.8-3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022","4.6.2":"windowsservercore-ltsc2016","4.7":"windowsservercore-ltsc2016","4.7.1":"windowsservercore-ltsc2016","4.7.2":"windowsservercore-ltsc2016 windowsservercore-ltsc2019"},"dotnet/framework/sdk":{"4.8":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","latest":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","4.8.1":"windowsservercore-ltsc2022 windowsservercore-ltsc2025","3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022","4.8-3.5":"windowsservercore-ltsc2016 windowsservercore-ltsc2019 windowsservercore-ltsc2022"},"dotnet/framework/wcf":{"4.8":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","latest":"windowsservercore-ltsc2016 windowsservercore-ltsc2019","4.8.1":"windowsservercore-ltsc2022 windowsservercore-ltsc2025","4.6.2":"windowsservercore-ltsc2016","4.7":"windowsservercore-ltsc2016","4.7.1":"windowsservercore-ltsc2016","4.7.2":"windowsservercore-ltsc2016 windowsservercore-ltsc2019"}}}');
;// CONCATENATED MODULE: ./lib/windows/product-images.js
// The Windows images of products, from their publishers' own lists: what a remedy offers has to exist. products.json has
// of each repository and variant (`nanoserver-ltsc2022`) the versions that were ever published.
// Sources: docker-library/official-images, library/*; dotnet/versions, build-info/docker/image-info.*; whole histories.


const products = products_namespaceObject.bN;
const shared = products_namespaceObject.ue;
const VARIANT = /(?<![a-z])(?:windowsservercore|nanoserver)(?:-(?:(?:ltsc|sac)?\d{4}|\d\dh\d))?(?![a-z0-9])/i;
const PREVIEW = /[-.]?(?:alpha|beta|ea|preview|rc|unstable|[ab](?=\d))(?:[-.+]?\d+)*/.source;
/** `1.26.3`, `v2.11`, `17.0.4_8`, `8u302-b08`, `1.27rc2`, `11.0.100-preview.7`. */
const VERSION = new RegExp(`^v?\\d+(?:u\\d+(?:-b\\d+)?)?(?:[._]\\d+)*(?:${PREVIEW})?(?=-|$)`);
const PREVIEW_OF = new RegExp(`^${PREVIEW}$`);
/** A day of .NET Framework's images, whose tags exist for the releases of that day only. */
const DATE = /-20\d{6}(?=-|$)/;
/** The name of an image of Microsoft, at Microsoft and behind the path of a mirror. */
const OF_MICROSOFT = /(?:^|\/)((?:dotnet|windows)\/.+)$/;
/** Takes a tag apart. */
function productTag(tag) {
    const undated = tag.replace(DATE, '');
    const found = VARIANT.exec(undated);
    const variant = found?.[0] ?? '';
    const marked = found === null ? undated : undated.replace(variant, '@');
    const version = VERSION.exec(marked)?.[0] ?? '';
    const form = version === '' ? marked : `#${marked.slice(version.length)}`;
    return { form, version, variant, isDated: undated !== tag };
}
/** Whether a publisher makes images for a build of Windows; true also where that is not known. */
function makesImagesFor({ registry, repository }, build) {
    const name = Object.keys(products_namespaceObject.D8).find((one) => repository === one || repository.startsWith(`${one}/`));
    if (name === undefined || !isMicrosoft(registry))
        return true;
    const variants = products_namespaceObject.D8[name].split(' ');
    return variants.some((variant) => buildOf(variant) === build);
}
/**
 * Whether a product's image was ever published under a tag.
 * @returns null where that is not known: a version or a release of Windows that may be younger than the table
 */
function wasPublished(reference) {
    const product = products[reference.repository];
    const { form, version, variant, isDated } = productTag(reference.tag ?? '');
    const build = buildOf(variant);
    if (product === undefined || isDated || build === undefined)
        return null;
    const having = Object.keys(product).filter((one) => hasVersion(product[one]?.[form], version));
    if (having.some((one) => one.toLowerCase() === variant.toLowerCase()))
        return true;
    // Lists that begin later than the images do not have the variants of the first years.
    const isListed = Object.keys(product).some((one) => baseOf(one) === baseOf(variant) && buildOf(one) === build);
    return having.length > 0 && isListed ? false : null;
}
/**
 * The tag of the same image for another build of Windows, as the product spells it: one that was published, or, of a
 * version that is younger than the table, that of a variant which the version before it has.
 * @returns null where the product has none; undefined where the table does not have the repository
 */
function productTagFor(reference, build) {
    const product = productOf(reference);
    if (product === undefined)
        return undefined;
    const tag = reference.tag === 'latest' ? '' : (reference.tag ?? '').replace(DATE, '');
    const parts = productTag(tag);
    const base = parts.variant === '' ? defaultBase(reference) : baseOf(parts.variant);
    const form = parts.variant === '' ? joined(parts.form, '@') : parts.form;
    const known = Object.values(product).flatMap((forms) => forms[form]?.split(' ') ?? []);
    const isKnown = Object.values(product).some((forms) => hasVersion(forms[form], parts.version));
    const variants = Object.keys(product).filter((one) => baseOf(one) === base && buildOf(one) === build);
    for (const version of versionsToTry(reference, parts.version)) {
        const like = isKnown ? version : nearestTo(known, version);
        const variant = variants.find((one) => hasVersion(product[one]?.[form], like));
        if (variant === undefined)
            continue;
        const made = version + tag.slice(parts.version.length);
        return parts.variant === '' ? joined(made, variant) : made.replace(parts.variant, variant);
    }
    return null;
}
/**
 * The Windows builds behind a tag of .NET Framework that names no release, in the order of its index.
 * Source: dotnet/versions, `sharedTags`.
 * @returns empty where that is not known
 */
function sharedTagBuilds(reference) {
    if (!isMicrosoft(reference.registry) || (reference.tag === null && reference.digest !== null))
        return [];
    const variants = shared[reference.repository]?.[reference.tag ?? 'latest'] ?? '';
    return variants.split(' ').flatMap((variant) => buildOf(variant) ?? []);
}
/**
 * Whether a list of versions has one.
 * @param versions as in `Forms`
 */
function hasVersion(versions, version) {
    if (versions === undefined)
        return false;
    const [line, last] = lineOf(version);
    return versions.split(' ').some((one) => {
        const [from = '', to] = one.split('~');
        if (to === undefined)
            return one === version;
        const [itsLine, first] = lineOf(from);
        return itsLine === line && first <= last && last <= Number(to);
    });
}
/** A version without its last number, and that number: `1.26.3` is [`1.26.`, 3]. */
function lineOf(version) {
    const last = /\d+$/.exec(version)?.[0] ?? '';
    return [version.slice(0, version.length - last.length), Number(last)];
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join('-');
}
/** Nightly images, and .NET up to 3.1 under its old name, have the variants of the others. */
function productOf({ registry, repository }) {
    const ofMicrosoft = OF_MICROSOFT.exec(repository)?.[1]?.replace(/^dotnet\/(?:core|nightly)\//, 'dotnet/');
    const name = registry === 'docker.io' ? repository : ofMicrosoft;
    return name !== undefined && Object.hasOwn(products, name) ? products[name] : undefined;
}
function isMicrosoft(registry) {
    return registry.toLowerCase() === 'mcr.microsoft.com';
}
/** The base image of the list that a tag without one stands for. */
function defaultBase({ repository }) {
    return /(?:^|\/)dotnet\/(?!framework\/)/.test(repository) ? 'nanoserver' : 'windowsservercore';
}
/** .NET Framework 4.8 and 4.8.1 replace each other in place: no release of Windows since 2025 has images of both. */
function versionsToTry({ repository }, version) {
    const instead = { '4.8': '4.8.1', '4.8.1': '4.8' };
    const other = /(?:^|\/)dotnet\/framework\//.test(repository) ? instead[version] : undefined;
    return other === undefined ? [version] : [version, other];
}
/** The newest preview of a version, else the newest version before it that is written alike; empty where none is known. */
function nearestTo(known, version) {
    const newest = known.map((one) => one.replace(/\d+~(?=\d+$)/, '')).sort(byNumbers);
    const preview = newest.findLast((one) => one.startsWith(version) && PREVIEW_OF.test(one.slice(version.length)));
    const alike = (one) => one.replace(/\d+/g, '#') === version.replace(/\d+/g, '#');
    return preview ?? newest.findLast((one) => alike(one) && byNumbers(one, version) < 0) ?? '';
}
function byNumbers(a, b) {
    const others = numbersOf(b);
    const differing = numbersOf(a).findIndex((number, i) => number !== others[i]);
    return differing < 0 ? 0 : (numbersOf(a)[differing] ?? 0) - (others[differing] ?? 0);
}
function numbersOf(version) {
    return (version.match(/\d+/g) ?? []).map(Number);
}
function buildOf(variant) {
    return (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(variant), true, true)[0]?.version.build;
}
/** `nanoserver` or `windowsservercore`. */
function baseOf(variant) {
    return variant.replace(/-.*/, '').toLowerCase();
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ isKnownTag),
/* harmony export */   R8: () => (/* binding */ wasNeverMade),
/* harmony export */   pb: () => (/* binding */ isMadeFor)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8374);
/* harmony import */ var _product_images_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2753);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(451);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6617);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(507);
// Which tags exist, as far as that is known without a registry: a remedy must not name one that does not.
// Sources of the base images' tags stand in catalogue.json, those of the products' in products.json.





const PUBLISHERS = ['mcr.microsoft.com', 'mcr.azure.cn', 'docker.io'];
/** Whether a tag is known to be published, under its publisher's own name. What a mirror has is not known. */
function isKnownTag(reference) {
    const { baseImage, flavour } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.readRepositoryName)(reference);
    if (!baseImage)
        return isOfPublisher(reference) && (0,_product_images_js__WEBPACK_IMPORTED_MODULE_1__/* .wasPublished */ .iS)(reference) === true;
    const [first = '', ...others] = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    if (flavour === null || others.some((token) => token !== 'amd64'))
        return false;
    const version = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)([first], true, true)[0]?.version;
    const release = version === undefined ? undefined : (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)(version.build);
    if (version === undefined || release === undefined || !isMadeFor(reference, flavour, release))
        return false;
    return version.revision === null ? isBaseTag(flavour, first, version.build) : (0,_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublished */ .HF)(version);
}
/**
 * Whether a tag of a publisher's images is known never to have been made: a base image of a release that has none (the
 * full `windows` ended with 20H2, `windows/server` began with Windows Server 2022), a spelling that base images do not
 * use, a product version of another time. What is not known is not denied.
 * @param tokens of the tag
 * @param build the Windows build that the tag names; null where it names none
 */
function wasNeverMade(reference, tokens, build) {
    const { baseImage, flavour } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.readRepositoryName)(reference);
    // Insider images have builds of their own.
    if (/[/-]insider$/.test(reference.repository))
        return false;
    if (baseImage && flavour !== null)
        return !isBaseTag(flavour, tokens[0] ?? '', build);
    return build !== null && isOfPublisher(reference) && (0,_product_images_js__WEBPACK_IMPORTED_MODULE_1__/* .wasPublished */ .iS)(reference) === false;
}
/**
 * Whether images of a repository are made for a release at all, whatever the product's version.
 * @param flavour the base image that the name names
 */
function isMadeFor(reference, flavour, release) {
    if (flavour !== null && flavour !== 'windows' && !release.images.includes(flavour))
        return false;
    // Support of Nano Server 2016 ended in 2018, that of its release did not.
    return release.imageEnds?.[flavour ?? ''] === undefined && (0,_product_images_js__WEBPACK_IMPORTED_MODULE_1__/* .makesImagesFor */ .Zo)(reference, release.build);
}
/** A release as people write it: `ltsc2022`, `2022`, `23H2`, `1809`. */
const RELEASE_LIKE = /^(?:ltsc)?20\d\d$|^\d\dh\d$|^1\d0[39]$/;
function isBaseTag(flavour, first, build) {
    const release = build === null ? undefined : (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)(build);
    if (release !== undefined && release.images.length > 0 && !release.images.includes(flavour))
        return false;
    if (!RELEASE_LIKE.test(first))
        return true;
    const known = _releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releases */ .D8.filter(({ images }) => images.includes(flavour));
    if (known.some(({ tags }) => tags.some((tag) => tag.toLowerCase() === first)))
        return true;
    const newest = Math.max(..._releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releases */ .D8.flatMap(({ tags }) => tags.map((tag) => Number(/^ltsc(\d+)$/.exec(tag)?.[1] ?? 0))));
    // A release after those that the catalogue has.
    return Number(/^ltsc(\d+)$/.exec(first)?.[1] ?? 0) > newest;
}
function isOfPublisher({ registry }) {
    return PUBLISHERS.includes(registry.toLowerCase());
}


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


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   ar: () => (/* binding */ clientWithBuild),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   fi: () => (/* binding */ isUnlisted),
/* harmony export */   hs: () => (/* binding */ longTermSince),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   lY: () => (/* binding */ yearOf)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5124);
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1281);


/** Every known release, servers first, the newest server first. Sources stand in catalogue.json. */
const releases = _catalogue_json__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8;
/** The release with a build. Builds that server and client share give the server, unless the client is asked for. */
function releaseOf(build, client = false) {
    const same = releases.filter((r) => r.build === build);
    return same.find((r) => (r.kind === 'client') === client) ?? same[0];
}
/**
 * The client that has a server's build, so that the build alone does not say which it is: Windows 11, version 24H2.
 * A long-term release older than Windows 11 means the server, of which many more run containers.
 */
function clientWithBuild(build) {
    const server = releases.find((r) => r.build === build && r.kind === 'server');
    if (server === undefined || (server.channel === 'LTSC' && build < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_21H2 */ .fT))
        return undefined;
    return releases.find((r) => r.build === build && r.kind === 'client');
}
/** The year in the tags of a long-term release, e.g. `2022`; null for any other. */
function yearOf({ tags }) {
    return tags.map((tag) => /^ltsc(20\d\d)$/.exec(tag)?.[1]).find((year) => year !== undefined) ?? null;
}
/** The long-term releases of Windows Server from a build on, the oldest first. */
function longTermSince(first) {
    return releases
        .filter(({ kind, channel, build }) => kind === 'server' && channel === 'LTSC' && build >= first)
        .map(({ build }) => build)
        .sort((a, b) => a - b);
}
/** Whether a build is later than every server that is known: it may be a server or a client. */
function isUnlisted(build) {
    return build > _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY && releaseOf(build) === undefined;
}
/** The release's name; a build that no release has is named by its number. */
function releaseName(build, client = false) {
    return releaseOf(build, client)?.name ?? `Windows build ${build}`;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8374);
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
    const moved = registry === 'docker.io' && Object.hasOwn(MOVED, repository) ? (MOVED[repository] ?? null) : null;
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
/** The base image that a name names: by its repository, else by its tag. */
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
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


/***/ }),

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nearestMade),
/* harmony export */   s: () => (/* binding */ retag)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8374);
/* harmony import */ var _product_images_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2753);
/* harmony import */ var _published_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1473);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6872);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(451);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6617);
// The tag of the same image for another release of Windows: what a finding tells people to pin instead.






/**
 * The same repository and flavour for another release: the tokens that name the Windows version are exchanged.
 * Updates, revisions and digests are dropped, since they belong to the old release.
 * @param reference what the file has; the name is kept as it is spelt there
 * @returns null where the tag has no such token, or no such image is known to exist
 */
function retag(reference, release) {
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.readRepositoryName)(reference);
    if (name.retired !== null)
        return retagSuccessor(reference, release);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    if (release.tags.length === 0 || (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysLinux)(tokens)))
        return null;
    // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
    if (/[/-]insider$/.test(reference.repository) || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.architectureIn)(tokens) !== 'amd64')
        return null;
    const flavour = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.flavourOf)(name, tokens);
    const repository = repositoryFor(reference, name, release);
    if (repository === null || !(0,_published_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .isMadeFor */ .pb)(reference, flavour, release))
        return null;
    const ofProduct = (0,_product_images_js__WEBPACK_IMPORTED_MODULE_1__/* .productTagFor */ .pt)(reference, release.build);
    if (ofProduct !== undefined)
        return ofProduct === null ? null : `${withoutCore(repository)}:${ofProduct}`;
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.hasWindowsWord)(reference.repository));
    const tag = found.length > 0
        ? exchange(reference, found, release, flavour)
        : name.baseImage && bare(reference)
            ? tagOf(release, flavour)
            : null;
    return tag == null ? null : `${repository}:${tag}`;
}
/** .NET moved from `dotnet/core/` with version 5.0. Source: dotnet/dotnet-docker issue 2375. */
function withoutCore(repository) {
    return repository.replace(/(^|\/)dotnet\/core\//, '$1dotnet/');
}
/**
 * The image nearest to one that was never made: the same for the release that its tag means.
 * @returns null where none is known
 */
function nearestMade(reference) {
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.readRepositoryName)(reference);
    const build = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(tokens, name.windows, true)[0]?.version.build;
    const meant = build === undefined ? undefined : (0,_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseOf */ .l7)(build);
    const release = name.baseImage && (meant?.tags.length ?? 0) === 0 ? releaseMeantBy(tokens[0] ?? '') : meant;
    if (release === undefined)
        return null;
    const found = retag(reference, release) ?? bareRetag(reference, name, release);
    const made = found === null ? null : (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F)(found);
    if (made === null ||
        found === null ||
        (made.tag === reference.tag && made.repository === reference.repository))
        return null;
    return (0,_published_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .wasNeverMade */ .R8)(made, (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(made.tag), release.build) ? null : found;
}
/** The long-term release of a year, or the one on which a version of the H2 form runs; the nearest where there is none. */
function releaseMeantBy(text) {
    const year = Number(/^(?:ltsc)?(20\d\d)$/.exec(text)?.[1] ?? `20${/^(\d\d)h\d$/.exec(text)?.[1]}`);
    if (Number.isNaN(year))
        return undefined;
    const yearOf = ({ tags }) => Number(/^ltsc(20\d\d)$/.exec(tags[0] ?? '')?.[1]);
    const longTerm = _releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releases */ .D8.filter((release) => !Number.isNaN(yearOf(release)));
    // The Annual Channel runs the images of the release before it; 24H2 is Windows Server 2025.
    const byId = _releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releases */ .D8.find(({ kind, ids, images }) => kind === 'server' && images.length > 0 && ids.some((id) => id.toLowerCase() === text));
    return byId ?? longTerm.toSorted((a, b) => Math.abs(yearOf(a) - year) - Math.abs(yearOf(b) - year))[0];
}
function bareRetag(reference, name, release) {
    const repository = repositoryFor(reference, name, release);
    const tag = tagOf(release, name.flavour);
    return !name.baseImage || repository === null || tag === undefined ? null : `${repository}:${tag}`;
}
/** Names that moved have no newer images: their successors do, where the tags are alike. */
function retagSuccessor(reference, release) {
    const successor = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.readRepositoryName)(reference).retired?.repository ?? null;
    if (successor === null || !/\/windows(?:\/|$)/.test(successor))
        return null;
    const moved = (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F)(`${successor}${reference.tag === null ? '' : `:${reference.tag}`}`);
    return moved === null ? null : retag(moved, release);
}
/** The full image is called `windows` up to 20H2 and `windows/server` since Windows Server 2022. */
function repositoryFor(reference, name, release) {
    const { familiar } = reference;
    if (name.flavour === null || release.images.includes(name.flavour))
        return familiar;
    return name.flavour === 'windows' && release.images.includes('server') ? `${familiar}/server` : null;
}
function bare(reference) {
    return reference.tag === null || reference.tag === 'latest';
}
/** All tokens that name the old version become one for the new, at the place and in the spelling of the first. */
function exchange(reference, found, release, flavour) {
    const { tag } = reference;
    const [first] = found;
    if (first === undefined || tag === null)
        return null;
    const named = found.filter((f) => f.version.build === first.version.build);
    // A full version beside the release's name only adds its revision.
    const kept = named.find((f) => f.spelling !== 'version') ?? first;
    if (kept.spelling === 'version' && !isBaseImage(reference))
        return null;
    const pieces = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.piecesOf)(tag);
    const replacement = replacementFor(kept, pieces[kept.from]?.text ?? '', release, flavour, isBaseImage(reference));
    if (replacement === null)
        return null;
    const dropped = (at) => named.some((f) => at >= f.from && at < f.to);
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.updateIn)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(tag));
    const made = pieces.flatMap((piece, at) => {
        if (at === kept.from)
            return [{ ...piece, text: replacement }];
        return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
    });
    return made.map((p, at) => (at === 0 ? '' : p.separator) + p.text).join('');
}
/** Only the base images are known to have both spellings, `10.0.17763.437` and `ltsc2019`. */
function isBaseImage(reference) {
    return (0,_repositories_js__WEBPACK_IMPORTED_MODULE_4__.readRepositoryName)(reference).flavour !== null;
}
function replacementFor(kept, spelt, release, flavour, isBase) {
    const year = /^ltsc(20\d\d)$/.exec(release.tags[0] ?? '')?.[1];
    switch (kept.spelling) {
        case 'hyphened':
            return year === undefined ? null : `${spelt}-${year}`;
        case 'year':
            return year ?? null;
        case 'joined':
            if (H2.test(spelt))
                return spelledH2(spelt, release);
            // `windows1809` has no counterpart that could be guessed.
            return year === undefined || !/\D20\d\d$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
        case 'number':
            // Base images have had no tags of this form since 20H2.
            return H2.test(spelt) && !isBase ? spelledH2(spelt, release) : (tagOf(release, flavour) ?? null);
        default:
            return tagOf(release, flavour) ?? null;
    }
}
/** The version at the end of `servercore21H2`. */
const H2 = /\d\dH\d$/i;
/** The same for another release, `servercore24H2`; null where it has no such name. */
function spelledH2(spelt, release) {
    const id = release.ids.find((name) => H2.test(name));
    if (id === undefined)
        return null;
    return spelt.replace(H2, spelt.endsWith('h2') ? id.toLowerCase() : id);
}
/** Nano Server of Windows Server 2019 is tagged by its version. Undefined for a release without images. */
function tagOf(release, flavour) {
    const own = release.tags.find((tag) => tag === '1809');
    return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ revisionSkew)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5124);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.


/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where no failure is known or a revision is unknown
 */
function revisionSkew(host, image) {
    const [on, of] = [host.version, image.version];
    if (host.client || of === null || on.build !== of.build || on.revision === null)
        return null;
    const h = on.revision;
    const i = of.revision ?? image.atLeast ?? null;
    if (i === null)
        return null;
    const exact = of.revision !== null;
    const named = `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)({ ...of, revision: i })}${exact ? '' : ' or later'}`;
    if (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
        return {
            rule: 'R10a',
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)} are not both before or both after the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently.`,
            remedies: ['Update the older of image and host to a revision after that update'],
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server images are reported to start.
    const bites = !image.nanoServer &&
        i > h &&
        (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY || (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)}, and such pairs are reported to fail with 0xc0370106.`,
        remedies: ['Update the host', 'Use an image of the revision of the host or older'],
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ newestRevision),
/* harmony export */   Bm: () => (/* binding */ revisionOn),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Ki: () => (/* binding */ revisionOfKb),
/* harmony export */   M4: () => (/* binding */ catalogueDate),
/* harmony export */   Nb: () => (/* binding */ datedRevisions)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
// The revisions that are known, with their updates and the days on which they were out. Sources stand in catalogue.json.


/** ISO date up to which releases and revisions are known. */
const catalogueDate = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6;
let byBuild = null;
/** The dated revisions of a build, the oldest first. Read once: thousands of images may be pinned. */
function datedRevisions(build) {
    byBuild ??= readAll();
    return byBuild.get(build) ?? [];
}
function readAll() {
    const all = new Map();
    for (const { version, kb, date } of _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW) {
        const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
        if (date === null || parsed === null || parsed.revision === null)
            continue;
        const rows = all.get(parsed.build) ?? [];
        all.set(parsed.build, rows);
        rows.push({ version, revision: parsed.revision, kb, date });
    }
    return all;
}
/** The newest revision that was out on a day for certain; null where none is known. */
function revisionOn(build, day) {
    return datedRevisions(build).findLast((row) => row.date <= day)?.revision ?? null;
}
/** The newest revision that is known of a build; null where none is. */
function newestRevision(build) {
    return datedRevisions(build).at(-1)?.revision ?? null;
}
/** Whether a version is one that was published. */
function isPublished(version) {
    return PUBLISHED.has(`${version.build}.${version.revision}`);
}
const PUBLISHED = new Set(_catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.map(({ version }) => version.replace('10.0.', '')));
/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
function revisionOfKb(build, kb) {
    const wanted = kb.toUpperCase();
    const row = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
    return row === undefined ? null : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(row.version)?.revision ?? null);
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ severity)
/* harmony export */ });
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
}


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ windowsSignIn),
/* harmony export */   HK: () => (/* binding */ linuxSignIn),
/* harmony export */   cI: () => (/* binding */ WINDOWS_SIGN)
/* harmony export */ });
// What shows that an image is a Windows or a Linux image where its name does not: how it is built, and how it is run.
// Sources: "Dockerfile on Windows" and "Windows containers on Kubernetes" (learn.microsoft.com, kubernetes.io): shells,
// paths with a drive letter, named pipes and the built-in accounts exist on Windows only.
/** `C:\data`, `c:/app`; not the end of a scheme, `http://`. */
const DRIVE = /(?<![\w./\\-])[a-z]:[\\/](?!\/)/i;
const PIPE = /\\\\\.\\pipe\\|(?<![\w/])\/\/\.\/pipe\//i;
const ACCOUNT = /\bContainer(?:Administrator|User)\b/;
/** Shells that Linux does not have; PowerShell on Linux is called pwsh. */
const SHELL = /(?<![\w./\\-])(?:powershell(?:\.exe)?|pwsh\.exe|cmd\.exe|cmd(?=$|["']?[\s,]+["']?\/[cskq]\b))(?![\w.-])/i;
const CMDLET = /\b(?:Install|Add)-WindowsFeature\b|\bdism(?:\.exe)? +\/online\b/i;
/** Package managers, shells and commands of Linux distributions. Options are bounded: a start may be in each one of another. */
const LINUX = /(?<![\w./\\-])(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman) +(?:-\S{1,60} +){0,10}(?:add|install|update|upgrade|-S)\b|(?<![\w./\\-])(?:swupd +[a-z]|emerge +-|ch(?:mod|own) +[\w+-]|ln +-s|export +\w{1,60}=)|(?<![\w.])\/bin\/(?:ba|a|da)?sh\b/;
/** What a text must have so that one of the signs of Windows can be in it: a search that rules files out. */
const WINDOWS_SIGN = 'powershell|pwsh\\.exe|cmd\\.exe|cmd["\']?[\\s,-]+["\']?/[cskq]\\b|(?<=(?<![\\w./\\\\-])[a-z]):[\\\\/](?!/)|\\\\\\\\\\.\\\\|//\\./pipe|ContainerAdministrator|ContainerUser|WindowsFeature|escape=`';
/**
 * What shows that a command, a path or an instruction is for Windows.
 * @returns the text that shows it, for a message; null where nothing does
 */
function windowsSignIn(text) {
    for (const sign of [SHELL, CMDLET, DRIVE, PIPE, ACCOUNT]) {
        const match = sign.exec(text);
        if (match !== null)
            return sign === DRIVE ? pathAt(text, match.index) : match[0];
    }
    return null;
}
/** What shows that an instruction runs on Linux; null where nothing does. */
function linuxSignIn(text) {
    return LINUX.exec(text)?.[0] ?? null;
}
/** Characters of a path in a message. */
const SHOWN = 40;
function pathAt(text, start) {
    return /^[^\s"'`,;]+/.exec(text.slice(start, start + SHOWN))?.[0] ?? text.slice(start, start + 2);
}


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* reexport safe */ _retag_js__WEBPACK_IMPORTED_MODULE_5__.I),
/* harmony export */   Wf: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8374);
/* harmony import */ var _product_images_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2753);
/* harmony import */ var _published_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1473);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6617);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(507);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5421);
/* harmony import */ var _retag_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1194);
// What an image's name and tag tell of its Windows version.







/**
 * Reads what a reference's name shows, without asking a registry.
 * @returns `unknown` where the name proves neither system: most names of private and multi-platform images
 */
function readReference(reference) {
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.readRepositoryName)(reference);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    const reading = {
        os: 'unknown',
        certain: name.windows,
        suspect: false,
        versions: [],
        entries: [],
        hostProcessBase: name.hostProcessBase,
        nanoServer: (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.flavourOf)(name, tokens) === 'nanoserver',
        atLeast: null,
        floating: false,
        withdrawn: name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
        neverMade: false,
        retired: name.retired,
    };
    const likely = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.hasWindowsWord)(reference.repository);
    // A tag with words of both systems proves neither.
    if (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysLinux)(tokens))
        return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens) ? { ...reading, suspect: true } : { ...reading, os: 'linux' };
    // Its tag is a version of its own.
    if (name.hostProcessBase)
        return { ...reading, os: 'windows' };
    const found = versionsIn(reference, tokens, name.windows, likely);
    if (!name.windows && found.length === 0 && !(0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysChannel)(tokens)) {
        const words = [...(0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.tokensOfName)(reference.repository), ...tokens];
        if (!(0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens) || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysCrossBuild)(words))
            return name.linux
                ? { ...reading, os: 'linux' }
                : { ...reading, suspect: likely || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens) };
    }
    const version = mostExact(found.map((f) => f.version), tokens);
    return {
        ...reading,
        os: 'windows',
        versions: version === null ? [] : [version],
        entries: version === null ? (0,_product_images_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedTagBuilds */ .Z2)(reference).map((build) => (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .versionOf */ .E4)(build)) : [],
        atLeast: version === null || version.revision !== null ? null : revisionByDate(reference, version.build, tokens),
        neverMade: reference.digest === null &&
            !reading.withdrawn &&
            (0,_published_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .wasNeverMade */ .R8)(reference, tokens, version?.build ?? null),
        floating: version === null,
    };
}
/** What the tag says; where it says nothing, what the last part of the repository's name says: `web-nanoserver-ltsc2022`. */
function versionsIn({ repository }, tokens, certain, likely) {
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(tokens, certain, likely);
    return found.length > 0 || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens)
        ? found
        : (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)((0,_repositories_js__WEBPACK_IMPORTED_MODULE_3__.tokensOfName)(repository), false, likely);
}
/** The first version, with the revision that another token or an update gives it. */
function mostExact([first, ...others], tokens) {
    if (first === undefined || first.revision !== null)
        return first ?? null;
    const exact = others.find((other) => other.build === first.build && other.revision !== null);
    if (exact !== undefined)
        return exact;
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.updateIn)(tokens);
    return update === undefined ? first : { ...first, revision: (0,_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionOfKb */ .Ki)(first.build, update) };
}
/**
 * `4.8-20250513-windowsservercore-ltsc2019` was built on that day, on the base image of the update before it.
 * Source: microsoft/dotnet-framework-docker, README.*.md, which has such tags for each monthly update.
 */
function revisionByDate({ repository }, build, tokens) {
    if (!/(?:^|\/)dotnet\/framework\//.test(repository))
        return null;
    const date = tokens.map((token) => /^(20\d\d)(\d\d)(\d\d)$/.exec(token)).find((match) => match !== null);
    return date == null ? null : (0,_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionOn */ .Bm)(build, date.slice(1).join('-'));
}


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ru: () => (/* binding */ COMPATIBILITY_RULES),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(451);
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

const ISOLATIONS = ['process', 'hyperv'];
/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: the image's OS version is unknown.
 * - `exempt`: the host's version does not bind this image.
 */
const VERDICTS = ['supported', 'conditional', 'unsupported', 'unknown', 'exempt'];
/**
 * The compatibility rules of docs/compatibility.md that decide about a pair, and what else decides: the image has no
 * entry for the host (`entries`) or does not exist (`missing`), is made from scratch, needs an isolation that the target
 * does not offer, is not run there (`build`, `source`), is one of several variants (`variant`), or is built on Linux.
 */
const COMPATIBILITY_RULES = [
    'R0a',
    'R0b',
    'R0c',
    'R1',
    'R2',
    'R2a',
    'R3',
    'R3a',
    'R3b',
    'R4',
    'R4a',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'R9b',
    'R9c',
    'R9d',
    'R9e',
    'R10a',
    'R10b',
    'R11',
    'R14',
    'entries',
    'missing',
    'scratch',
    'isolation',
    'build',
    'source',
    'variant',
    'linux',
];
const ARCHITECTURES = ['amd64', 'arm64'];
/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    baseImages: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    crossBuild: 'https://github.com/moby/buildkit/issues/5758',
    singleManifest: 'https://github.com/containerd/containerd/issues/8348',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
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

module.exports = /*#__PURE__*/JSON.parse('{"p6":"2026-11-23","D8":[{"name":"Windows Server 2025","build":26100,"kind":"server","channel":"LTSC","ids":["24H2"],"tags":["ltsc2025"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2029-10-09","extendedEnd":"2034-10-10","aksSkus":["Windows2025","WindowsAnnual"],"runners":[{"label":"windows-latest","moves":true},{"label":"windows-2025"},{"label":"windows-2025-vs2026"}],"source":"lifecycle"},{"name":"Windows Server, version 23H2","build":25398,"kind":"server","channel":"AC","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":"2025-04-24","extendedEnd":"2025-10-24","aksSkus":["WindowsAnnual"],"source":"windows-server"},{"name":"Windows Server 2022","build":20348,"kind":"server","channel":"LTSC","ids":["21H2"],"tags":["ltsc2022"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2026-10-13","extendedEnd":"2031-10-14","aksSkus":["Windows2022"],"runners":[{"label":"windows-2022"}],"source":"lifecycle"},{"name":"Windows Server, version 20H2","build":19042,"kind":"server","channel":"SAC","ids":["20H2","2009"],"tags":["20H2","2009"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2022-08-09","source":"lifecycle"},{"name":"Windows Server, version 2004","build":19041,"kind":"server","channel":"SAC","ids":["2004"],"tags":["2004"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-12-14","source":"lifecycle"},{"name":"Windows Server, version 1909","build":18363,"kind":"server","channel":"SAC","ids":["1909"],"tags":["1909"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-05-11","source":"lifecycle"},{"name":"Windows Server, version 1903","build":18362,"kind":"server","channel":"SAC","ids":["1903"],"tags":["1903"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2020-12-08","source":"lifecycle"},{"name":"Windows Server 2019","build":17763,"kind":"server","channel":"LTSC","ids":["1809"],"tags":["ltsc2019","1809"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":"2024-01-09","extendedEnd":"2029-01-09","aksSkus":["Windows2019"],"runners":[{"label":"windows-2019","retired":"2025-06-30"}],"source":"lifecycle"},{"name":"Windows Server, version 1803","build":17134,"kind":"server","channel":"SAC","ids":["1803"],"tags":["1803"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-11-12","source":"lifecycle"},{"name":"Windows Server, version 1709","build":16299,"kind":"server","channel":"SAC","ids":["1709"],"tags":["1709"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-04-09","source":"lifecycle"},{"name":"Windows Server 2016","build":14393,"kind":"server","channel":"LTSC","ids":["1607"],"tags":["ltsc2016","sac2016"],"images":["servercore","nanoserver"],"mainstreamEnd":"2022-01-11","extendedEnd":"2027-01-11","imageEnds":{"nanoserver":"2018-10-09"},"ecsEditions":["FULL"],"runners":[{"label":"windows-2016","retired":"2022-04-01"}],"source":"lifecycle"},{"name":"Windows 10, version 1507","build":10240,"kind":"client","channel":"client","ids":["1507"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1511","build":10586,"kind":"client","channel":"client","ids":["1511"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1607","build":14393,"kind":"client","channel":"client","ids":["1607"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1703","build":15063,"kind":"client","channel":"client","ids":["1703"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1709","build":16299,"kind":"client","channel":"client","ids":["1709"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1803","build":17134,"kind":"client","channel":"client","ids":["1803"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1809","build":17763,"kind":"client","channel":"client","ids":["1809"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1903","build":18362,"kind":"client","channel":"client","ids":["1903"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1909","build":18363,"kind":"client","channel":"client","ids":["1909"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 2004","build":19041,"kind":"client","channel":"client","ids":["2004"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 20H2","build":19042,"kind":"client","channel":"client","ids":["20H2","2009"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H1","build":19043,"kind":"client","channel":"client","ids":["21H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H2","build":19044,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 22H2","build":19045,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 21H2","build":22000,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 22H2","build":22621,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 23H2","build":22631,"kind":"client","channel":"client","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 11, version 24H2","build":26100,"kind":"client","channel":"client","ids":["24H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 25H2","build":26200,"kind":"client","channel":"client","ids":["25H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"runners":[{"label":"windows-11-arm","architecture":"arm64"},{"label":"windows-11-vs2026-arm","architecture":"arm64"}],"source":"runner-images"},{"name":"Windows 11, version 26H2","build":26300,"kind":"client","channel":"client","ids":["26H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 11, version 26H1","build":28000,"kind":"client","channel":"client","ids":["26H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"}],"ZW":[{"version":"10.0.14393.1770","kb":"KB4041691","date":null},{"version":"10.0.14393.1914","kb":"KB4051033","date":null},{"version":"10.0.14393.1944","kb":"KB4053579","date":null},{"version":"10.0.17763.437","kb":"KB4493509","date":null},{"version":"10.0.17763.1040","kb":"KB4546852","date":"2020-02-18"},{"version":"10.0.17763.1879","kb":"KB5001342","date":"2021-04-14"},{"version":"10.0.17763.1911","kb":"KB5001384","date":"2021-04-23"},{"version":"10.0.17763.1935","kb":"KB5003171","date":"2021-05-13"},{"version":"10.0.17763.1971","kb":"KB5003217","date":"2021-05-21"},{"version":"10.0.17763.1999","kb":"KB5003646","date":"2021-06-09"},{"version":"10.0.17763.2061","kb":"KB5004244","date":"2021-07-14"},{"version":"10.0.17763.2114","kb":"KB5005030","date":"2021-08-11"},{"version":"10.0.17763.2183","kb":"KB5005568","date":"2021-09-15"},{"version":"10.0.17763.2213","kb":"KB5005625","date":"2021-09-22"},{"version":"10.0.17763.2237","kb":"KB5006672","date":"2021-10-14"},{"version":"10.0.17763.2300","kb":"KB5007206","date":"2021-11-10"},{"version":"10.0.17763.2366","kb":"KB5008218","date":"2021-12-15"},{"version":"10.0.17763.2565","kb":"KB5010351","date":"2022-02-11"},{"version":"10.0.17763.2686","kb":"KB5011503","date":"2022-03-09"},{"version":"10.0.17763.2803","kb":"KB5012647","date":"2022-04-13"},{"version":"10.0.17763.2928","kb":"KB5013941","date":"2022-05-11"},{"version":"10.0.17763.3046","kb":"KB5014692","date":"2022-06-15"},{"version":"10.0.17763.3165","kb":"KB5015811","date":"2022-07-13"},{"version":"10.0.17763.3232","kb":"KB5015880","date":"2022-07-22"},{"version":"10.0.17763.3287","kb":"KB5016623","date":"2022-08-10"},{"version":"10.0.17763.3406","kb":"KB5017315","date":"2022-09-13"},{"version":"10.0.17763.3532","kb":"KB5018419","date":"2022-10-12"},{"version":"10.0.17763.3534","kb":"KB5020438","date":"2022-10-19"},{"version":"10.0.17763.3650","kb":"KB5019966","date":"2022-11-10"},{"version":"10.0.17763.3770","kb":"KB5021237","date":"2022-12-14"},{"version":"10.0.17763.3887","kb":"KB5022286","date":"2023-01-11"},{"version":"10.0.17763.4010","kb":"KB5022840","date":"2023-02-16"},{"version":"10.0.17763.4131","kb":"KB5023702","date":"2023-03-15"},{"version":"10.0.17763.4252","kb":"KB5025229","date":"2023-04-12"},{"version":"10.0.17763.4377","kb":"KB5026362","date":"2023-05-10"},{"version":"10.0.17763.4499","kb":"KB5027222","date":"2023-06-14"},{"version":"10.0.17763.4645","kb":"KB5028168","date":"2023-07-12"},{"version":"10.0.17763.4737","kb":"KB5029247","date":"2023-08-08"},{"version":"10.0.17763.4851","kb":"KB5030214","date":"2023-09-14"},{"version":"10.0.17763.4974","kb":"KB5031361","date":"2023-10-11"},{"version":"10.0.17763.5122","kb":"KB5032196","date":"2023-11-15"},{"version":"10.0.17763.5206","kb":"KB5033371","date":"2023-12-13"},{"version":"10.0.17763.5329","kb":"KB5034127","date":"2024-01-10"},{"version":"10.0.17763.5458","kb":"KB5034768","date":"2024-02-18"},{"version":"10.0.17763.5576","kb":"KB5035849","date":"2024-03-16"},{"version":"10.0.17763.5696","kb":"KB5036896","date":"2024-04-10"},{"version":"10.0.17763.5820","kb":"KB5037765","date":"2024-05-16"},{"version":"10.0.17763.5936","kb":"KB5039217","date":"2024-06-12"},{"version":"10.0.17763.6054","kb":"KB5040430","date":"2024-07-16"},{"version":"10.0.17763.6189","kb":"KB5041578","date":"2024-08-14"},{"version":"10.0.17763.6293","kb":"KB5043050","date":"2024-09-11"},{"version":"10.0.17763.6414","kb":"KB5044277","date":"2024-10-10"},{"version":"10.0.17763.6532","kb":"KB5046615","date":"2024-11-14"},{"version":"10.0.17763.6659","kb":"KB5048661","date":"2024-12-18"},{"version":"10.0.17763.6775","kb":"KB5050008","date":"2025-01-17"},{"version":"10.0.17763.6893","kb":"KB5052000","date":"2025-02-14"},{"version":"10.0.17763.7009","kb":"KB5053596","date":"2025-03-16"},{"version":"10.0.17763.7136","kb":"KB5055519","date":"2025-04-08"},{"version":"10.0.17763.7240","kb":"KB5058922","date":"2025-04-16"},{"version":"10.0.17763.7314","kb":"KB5058392","date":"2025-05-18"},{"version":"10.0.17763.7434","kb":"KB5060531","date":"2025-06-15"},{"version":"10.0.17763.7558","kb":"KB5062557","date":"2025-07-14"},{"version":"10.0.17763.7678","kb":"KB5063877","date":"2025-08-23"},{"version":"10.0.17763.7792","kb":"KB5065428","date":"2025-09-10"},{"version":"10.0.17763.7922","kb":"KB5070883","date":"2025-10-27"},{"version":"10.0.17763.8027","kb":"KB5068791","date":"2025-11-16"},{"version":"10.0.17763.8146","kb":"KB5071544","date":"2025-12-12"},{"version":"10.0.17763.8276","kb":"KB5073723","date":"2026-01-20"},{"version":"10.0.17763.8389","kb":"KB5075904","date":"2026-02-10"},{"version":"10.0.20348.587","kb":"KB5011497","date":"2022-03-22"},{"version":"10.0.20348.643","kb":"KB5012604","date":"2022-04-13"},{"version":"10.0.20348.681","kb":"KB5012637","date":"2022-04-26"},{"version":"10.0.20348.707","kb":"KB5013944","date":"2022-05-11"},{"version":"10.0.20348.768","kb":"KB5014678","date":"2022-06-15"},{"version":"10.0.20348.825","kb":"KB5015827","date":"2022-07-13"},{"version":"10.0.20348.859","kb":"KB5015879","date":"2022-07-22"},{"version":"10.0.20348.887","kb":"KB5016627","date":"2022-08-10"},{"version":"10.0.20348.1006","kb":"KB5017316","date":"2022-09-13"},{"version":"10.0.20348.1129","kb":"KB5018421","date":"2022-10-12"},{"version":"10.0.20348.1131","kb":"KB5020436","date":"2022-10-19"},{"version":"10.0.20348.1194","kb":"KB5018485","date":"2022-10-26"},{"version":"10.0.20348.1249","kb":"KB5019081","date":"2022-11-10"},{"version":"10.0.20348.1366","kb":"KB5021249","date":"2022-12-14"},{"version":"10.0.20348.1487","kb":"KB5022291","date":"2023-01-11"},{"version":"10.0.20348.1547","kb":"KB5022842","date":"2023-02-16"},{"version":"10.0.20348.1607","kb":"KB5023705","date":"2023-03-15"},{"version":"10.0.20348.1668","kb":"KB5025230","date":"2023-04-12"},{"version":"10.0.20348.1726","kb":"KB5026370","date":"2023-05-10"},{"version":"10.0.20348.1787","kb":"KB5027225","date":"2023-06-14"},{"version":"10.0.20348.1850","kb":"KB5028171","date":"2023-07-12"},{"version":"10.0.20348.1906","kb":"KB5029250","date":"2023-08-08"},{"version":"10.0.20348.1970","kb":"KB5030216","date":"2023-09-14"},{"version":"10.0.20348.2031","kb":"KB5031364","date":"2023-10-11"},{"version":"10.0.20348.2113","kb":"KB5032198","date":"2023-11-15"},{"version":"10.0.20348.2159","kb":"KB5033118","date":"2023-12-13"},{"version":"10.0.20348.2227","kb":"KB5034129","date":"2024-01-10"},{"version":"10.0.20348.2322","kb":"KB5034770","date":"2024-02-18"},{"version":"10.0.20348.2340","kb":"KB5035857","date":"2024-03-16"},{"version":"10.0.20348.2402","kb":"KB5036909","date":"2024-04-10"},{"version":"10.0.20348.2461","kb":"KB5037782","date":"2024-05-16"},{"version":"10.0.20348.2527","kb":"KB5039227","date":"2024-06-12"},{"version":"10.0.20348.2529","kb":"KB5041054","date":"2024-06-21"},{"version":"10.0.20348.2582","kb":"KB5040437","date":"2024-07-16"},{"version":"10.0.20348.2655","kb":"KB5041160","date":"2024-08-13"},{"version":"10.0.20348.2700","kb":"KB5042881","date":"2024-09-11"},{"version":"10.0.20348.2762","kb":"KB5044281","date":"2024-10-09"},{"version":"10.0.20348.2849","kb":"KB5046616","date":"2024-11-14"},{"version":"10.0.20348.2966","kb":"KB5048654","date":"2024-12-18"},{"version":"10.0.20348.3091","kb":"KB5049983","date":"2025-01-17"},{"version":"10.0.20348.3207","kb":"KB5051979","date":"2025-02-14"},{"version":"10.0.20348.3328","kb":"KB5053603","date":"2025-03-14"},{"version":"10.0.20348.3453","kb":"KB5055526","date":"2025-04-08"},{"version":"10.0.20348.3561","kb":"KB5058920","date":"2025-04-16"},{"version":"10.0.20348.3692","kb":"KB5058385","date":"2025-05-18"},{"version":"10.0.20348.3807","kb":"KB5060526","date":"2025-06-15"},{"version":"10.0.20348.3932","kb":"KB5062572","date":"2025-07-14"},{"version":"10.0.20348.4052","kb":"KB5063880","date":"2025-08-23"},{"version":"10.0.20348.4171","kb":"KB5065432","date":"2025-09-10"},{"version":"10.0.20348.4297","kb":"KB5070884","date":"2025-10-27"},{"version":"10.0.20348.4405","kb":"KB5068787","date":"2025-11-16"},{"version":"10.0.20348.4529","kb":"KB5071547","date":"2025-12-12"},{"version":"10.0.20348.4648","kb":"KB5073457","date":"2026-01-20"},{"version":"10.0.20348.4773","kb":"KB5075906","date":"2026-02-10"},{"version":"10.0.20348.4893","kb":"KB5078766","date":"2026-03-11"},{"version":"10.0.20348.5020","kb":"KB5082142","date":"2026-04-15"},{"version":"10.0.20348.5139","kb":"KB5087545","date":"2026-05-13"},{"version":"10.0.20348.5256","kb":"KB5094128","date":"2026-06-10"},{"version":"10.0.20348.5386","kb":"KB5099540","date":"2026-07-15"},{"version":"10.0.20348.5499","kb":null,"date":"2026-08-12"},{"version":"10.0.20348.5622","kb":null,"date":"2026-09-08"},{"version":"10.0.25398.830","kb":"KB5036910","date":"2024-04-11"},{"version":"10.0.25398.887","kb":"KB5037781","date":"2024-05-16"},{"version":"10.0.25398.950","kb":"KB5039236","date":"2024-06-12"},{"version":"10.0.25398.1009","kb":"KB5040438","date":"2024-07-16"},{"version":"10.0.25398.1085","kb":"KB5041573","date":"2024-08-14"},{"version":"10.0.25398.1128","kb":"KB5043055","date":"2024-09-11"},{"version":"10.0.25398.1189","kb":"KB5044288","date":"2024-10-09"},{"version":"10.0.25398.1251","kb":"KB5046618","date":"2024-11-14"},{"version":"10.0.25398.1308","kb":"KB5048653","date":"2024-12-18"},{"version":"10.0.25398.1369","kb":"KB5049984","date":"2025-01-17"},{"version":"10.0.25398.1425","kb":"KB5051980","date":"2025-02-14"},{"version":"10.0.25398.1486","kb":"KB5053599","date":"2025-03-14"},{"version":"10.0.25398.1551","kb":"KB5055527","date":"2025-04-16"},{"version":"10.0.25398.1611","kb":"KB5058384","date":"2025-05-18"},{"version":"10.0.25398.1665","kb":"KB5060118","date":"2025-06-15"},{"version":"10.0.25398.1732","kb":"KB5062570","date":"2025-07-14"},{"version":"10.0.25398.1791","kb":"KB5063899","date":"2025-08-23"},{"version":"10.0.25398.1849","kb":"KB5065425","date":"2025-09-10"},{"version":"10.0.25398.1916","kb":"KB5070879","date":"2025-10-27"},{"version":"10.0.25398.1965","kb":"KB5068779","date":"2025-11-16"},{"version":"10.0.25398.2025","kb":"KB5071542","date":"2025-12-12"},{"version":"10.0.25398.2092","kb":"KB5073450","date":"2026-01-20"},{"version":"10.0.25398.2149","kb":"KB5075897","date":"2026-02-10"},{"version":"10.0.25398.2207","kb":"KB5078734","date":"2026-03-11"},{"version":"10.0.25398.2274","kb":"KB5082060","date":"2026-04-15"},{"version":"10.0.25398.2330","kb":"KB5087541","date":"2026-05-13"},{"version":"10.0.26100.1742","kb":"KB5043080","date":"2024-09-10"},{"version":"10.0.26100.2605","kb":"KB5048667","date":"2024-12-10"},{"version":"10.0.26100.2894","kb":"KB5050009","date":"2025-01-14"},{"version":"10.0.26100.3194","kb":"KB5051987","date":"2025-02-11"},{"version":"10.0.26100.3476","kb":"KB5053598","date":"2025-03-11"},{"version":"10.0.26100.3775","kb":"KB5055523","date":"2025-04-08"},{"version":"10.0.26100.3781","kb":null,"date":"2025-04-17"},{"version":"10.0.26100.4061","kb":"KB5058411","date":"2025-05-18"},{"version":"10.0.26100.4349","kb":"KB5060842","date":"2025-06-15"},{"version":"10.0.26100.4656","kb":"KB5064489","date":"2025-07-14"},{"version":"10.0.26100.4946","kb":"KB5063878","date":"2025-08-23"},{"version":"10.0.26100.6584","kb":"KB5065426","date":"2025-09-10"},{"version":"10.0.26100.6905","kb":"KB5070881","date":"2025-10-27"},{"version":"10.0.26100.7171","kb":"KB5068861","date":"2025-11-16"},{"version":"10.0.26100.7462","kb":"KB5072033","date":"2025-12-12"},{"version":"10.0.26100.32230","kb":"KB5073379","date":"2026-01-20"},{"version":"10.0.26100.32370","kb":"KB5075899","date":"2026-02-10"},{"version":"10.0.26100.32522","kb":"KB5078740","date":"2026-03-11"},{"version":"10.0.26100.32690","kb":"KB5082063","date":"2026-04-15"},{"version":"10.0.26100.32860","kb":"KB5087539","date":"2026-05-13"},{"version":"10.0.26100.32995","kb":"KB5094125","date":"2026-06-10"},{"version":"10.0.26100.33158","kb":"KB5099536","date":"2026-07-15"},{"version":"10.0.26100.33296","kb":"KB5120233","date":"2026-08-12"},{"version":"10.0.26100.33438","kb":null,"date":"2026-09-08"}]}');

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
