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
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2837);
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
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3439), __nccwpck_require__.e(1542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    explain: {
        about: 'explain the verdicts of one line: PATH:LINE',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(6182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6182)),
    },
    image: {
        about: "show an image's platforms, and whether it starts on a host",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(604), __nccwpck_require__.e(8791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8791)),
    },
    rules: {
        about: 'list the rules, or print the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(604), __nccwpck_require__.e(9753), __nccwpck_require__.e(5373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
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
(0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .guardOutput */ .d7)();
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e;
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
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9015);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2837);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5111);
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
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--today: '${today.slice(0, 40)}' is no date of the form YYYY-MM-DD.`);
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
// EXTERNAL MODULE: ./lib/pipeline/check.js + 6 modules
var check = __nccwpck_require__(5554);
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
    const { schemaVersion, targets, images, findings, summary, unverified, leftOut, commit, notes } = report;
    yield `{\n"schemaVersion": ${schemaVersion},\n"targets": `;
    yield* (0,json_lines/* jsonLines */.i)(targets, json/* jsonOf */.o_);
    yield ',\n"images": ';
    yield* (0,json_lines/* jsonLines */.i)(images, (image) => encoder.image(image));
    yield ',\n"findings": ';
    yield* (0,json_lines/* jsonLines */.i)(findings, (finding) => encoder.finding(finding));
    for (const [key, value] of Object.entries({ summary, unverified, leftOut, commit }))
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
            return (await __nccwpck_require__.e(/* import() */ 3358).then(__nccwpck_require__.bind(__nccwpck_require__, 3358))).junit(report);
        case 'checkstyle':
            return (await __nccwpck_require__.e(/* import() */ 4117).then(__nccwpck_require__.bind(__nccwpck_require__, 4117))).checkstyle(report);
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 963))).gitlab(report);
        case 'gnu':
            return (await __nccwpck_require__.e(/* import() */ 6902).then(__nccwpck_require__.bind(__nccwpck_require__, 6902))).gnu(report);
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
    return (await __nccwpck_require__.e(/* import() */ 4616).then(__nccwpck_require__.bind(__nccwpck_require__, 4616))).readSavedReport(path);
}
function checkWithProgress(options) {
    const progress = new Progress(process.stderr);
    const onAnswer = (answered, of) => progress.show('asking registries', answered, of);
    return (0,check/* check */.z)({ ...options, onAnswer }).finally(() => progress.clear());
}
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    if (values.explain !== undefined) {
        const { explainAt } = await Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(6182)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6182));
        return explainAt(values.explain, (0,check_options/* optionsFrom */.z)(positionals, values), values.format);
    }
    const format = (0,model_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = (0,check_options/* optionsFrom */.z)(positionals, values);
    if (values.output !== undefined)
        (0,links/* refuseToWriteThroughLinks */.$)('--output', (0,external_node_path_.resolve)(values.output), options.root);
    const saved = values['from-report'];
    const report = saved === undefined ? await checkWithProgress(options) : await readReport(saved);
    const shown = await show(report, format, saved === undefined ? options.root : null, values.output);
    if (format !== 'tty')
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
 * @param output a file's name; standard output where left out
 * @returns whether all of it was made
 */
async function show(report, format, root, output) {
    const terminal = output === undefined && process.stdout.isTTY === true;
    const errors = [];
    const surface = {
        root,
        columns: terminal ? process.stdout.columns : null,
        color: terminal && !process.env.NO_COLOR,
    };
    const write = async () => {
        const rendered = await render(format, report, surface);
        if (output === undefined)
            await (0,io/* writeResult */.Zk)(rendered);
        else
            (0,io/* writeOutput */.zh)(output, rendered);
    };
    await (0,internal_errors/* attemptAsync */.mx)(`reporter ${format}`, errors, write, undefined);
    for (const { part, message } of errors)
        (0,io/* writeProblem */.bi)(`internal error: ${part} failed (${message}), so the report is not complete. Use another --format, and report this as a bug in wincompat.`);
    return errors.length === 0;
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
    return alternatives(glob) === null ? `stands for more than ${MAX_ALTERNATIVES} globs by its braces` : null;
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
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e("The globs of the configuration take too long on this repository's paths. Use fewer of them, with fewer stars.");
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
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2837);
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
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${what}: ${path} is not written, since ${link} is a symbolic link of the checked files.`);
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
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2837);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8001);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9890);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2527);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6176);







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
    const trees = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .checkedOutTrees */ .vu)(root);
    const link = (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedOutLink */ .K)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), trees);
    if (link !== null && !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_3__/* .isCheckedOut */ .kU)(absolute, trees)) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${named}: ${link} is a symbolic link that leads out of the checked files.`);
    }
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    if ('refused' in result) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${named}: this ${what} file could not be read: it ${result.refused}.`);
    }
    return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(shownPath(root, absolute), result.text);
}
/**
 * Reads a file of the root that another file names, and that must not lead out of it: not through a linked folder either.
 * @param path relative to the root, with forward slashes
 * @returns null where there is no such file
 */
function readInside(root, path) {
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(root, path);
    // Most of the files that are asked for are not there: those that are, are looked at twice.
    return 'text' in result && leadsInside(root, path) ? result.text : null;
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

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ recordInternalError),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   mx: () => (/* binding */ attemptAsync)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2837);
// The boundary around one part of wincompat: an exception that no code foresees is recorded, and the other parts go on.

const MAX_MESSAGE = 300;
/**
 * Runs one part.
 * @param part what to name when it fails, e.g. `rule os-version-mismatch`
 * @param path the file that it works on, relative to the root; null where none is known
 * @param errors takes up what was thrown
 * @returns what the work returns, or `otherwise` where it throws
 * @throws UsageError what is wrong with the usage or the configuration ends the run
 */
function attempt(part, path, errors, work, otherwise) {
    try {
        return work();
    }
    catch (error) {
        recordInternalError(errors, part, path, error);
        return otherwise;
    }
}
/** Like `attempt`, for a part that waits for others. @throws UsageError */
async function attemptAsync(part, errors, work, otherwise) {
    try {
        return await work();
    }
    catch (error) {
        recordInternalError(errors, part, null, error);
        return otherwise;
    }
}
/**
 * Takes up what a part has thrown: once for each part and file, however often it fails there.
 * @param error anything that can be thrown
 * @throws UsageError where that is what was thrown
 */
function recordInternalError(errors, part, path, error) {
    if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        throw error;
    // The same part fails at one image of a file after the other.
    const last = errors.at(-1);
    if (last?.part === part && last.path === path)
        return;
    errors.push({ part, path, message: messageOf(error) });
}
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    // The lines after the first may be a stack trace.
    const [line = ''] = text.trimStart().split(/[\r\n\u2028\u2029]/, 1);
    return line.slice(0, MAX_MESSAGE).replace(/\p{Cc}+/gu, ' ');
}


/***/ }),

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   Mc: () => (/* binding */ githubApi),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   k: () => (/* binding */ ON_LOOKUP_FAILURE)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2837);
// What a run was asked to do, after flags, inputs and environment have been read. Shared by both entries.

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

/***/ 5554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  N: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __nccwpck_require__(2837);
;// CONCATENATED MODULE: ./lib/discovery/walk.js



/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Past so many files of interest, or entries of any kind, a repository is cut off, and a problem says so. */
const MAX_FILES = 200_000;
const MAX_ENTRIES = 5_000_000;
/**
 * Lists the regular files to look at. Symbolic links are not followed, so nothing outside the root is read.
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
    const isWanted = (path) => !excluded(path) && claimed(path);
    const problems = [];
    for (const path of wanted.length === 0 ? [root] : wanted) {
        const inside = (0,external_node_path_.relative)(root, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`)) {
            throw new usage_error/* UsageError */.e(`${path}: lies outside the checked directory ${root}.`);
        }
        // The root itself may be a link: the user chose it.
        const stats = statsOf(path, path === root);
        if (stats === undefined)
            throw new usage_error/* UsageError */.e(`${path}: there is no such file or directory.`);
        if (stats.isDirectory()) {
            for (const problem of walk(path, toSlashes(inside), isWanted, found, most))
                problems.push(problem);
        }
        else if (stats.isFile() && !excluded(toSlashes(inside))) {
            found.add(toSlashes(inside));
            named.add(toSlashes(inside));
        }
    }
    return { paths: [...found].sort(byPath), named, problems };
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
function walk(top, prefix, claimed, found, most) {
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
                    return [...problems, cutAt(path, `${most} files to look at`)];
                found.add(path);
            }
        }
    }
    return problems;
}
function cutAt(path, most) {
    return {
        path,
        message: `the directory has more than ${most}; from this one on they are not looked at, so name the folders to check`,
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

// EXTERNAL MODULE: ./lib/readers/index.js + 3 modules
var readers = __nccwpck_require__(9873);
// EXTERNAL MODULE: ./lib/text/budget.js
var budget = __nccwpck_require__(5210);
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
/** @returns the report with every text, list and number within its limit, and a note on what was cut */
function fitReport(report) {
    const cuts = { texts: 0, items: 0 };
    const fitVerdicts = (0,once_per/* oncePer */.P)((list) => {
        const copy = [...list];
        const fitted = shape/* verdicts */.rY.fit(copy, cuts);
        return fitted === copy ? list : fitted;
    });
    const fitted = {
        ...report,
        targets: shape/* targets */.zV.fit(report.targets, cuts),
        images: mostImportant(report.images, limits/* MAX_ITEMS */._5.images, gravityOfImage).map((one) => ({
            ...shape/* image */.Sl.fit(one, cuts),
            verdicts: fitVerdicts(one.verdicts),
        })),
        findings: mostImportant(report.findings, limits/* MAX_ITEMS */._5.findings, gravityOfFinding).map((one) => shape/* finding */.gk.fit(one, cuts)),
        summary: shape/* summary */.z.fit(report.summary, cuts),
    };
    const kept = isShort(fitted) ? fitted : { ...fitted, ...withinBytes(fitted) };
    const leftOut = {
        images: report.images.length - kept.images.length,
        findings: report.findings.length - kept.findings.length,
    };
    const own = [...noteOnCuts(cuts), ...noteOnLeftOut(leftOut)];
    return {
        ...kept,
        ...(leftOut.images + leftOut.findings > 0 ? { leftOut } : {}),
        // Its own first, since notes have a limit, too.
        notes: shape/* notes */.Q2.fit([...own, ...report.notes], cuts),
    };
}
function noteOnCuts({ texts, items }) {
    if (texts + items === 0)
        return [];
    return [
        `The report has limits: ${count(texts, 'long text')} cut, which end in '…'; ${count(items, 'item')} of long lists left out.`,
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
/** The gravest of too many, in the order that they had. */
function mostImportant(items, most, gravityOf) {
    if (items.length <= most)
        return items;
    return [...inOrderOfGravity(items, gravityOf)]
        .slice(0, most)
        .sort((a, b) => a - b)
        .flatMap((index) => items.slice(index, index + 1));
}
/** The indexes of items, the gravest first. */
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
/** Keeps what fits into a file, the gravest first. */
function withinBytes(report) {
    const whole = taken(report, new json/* ReportEncoder */.ti(report));
    const isWhole = whole.images.length === report.images.length && whole.findings.length === report.findings.length;
    // What is not whole is written in the form of large reports, which holds more.
    return isWhole
        ? whole
        : taken(report, new json/* ReportEncoder */.ti({ ...report, leftOut: { images: 0, findings: 0 } }));
}
function taken({ images, findings }, encoder) {
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
    const share = limits/* MAX_WRITTEN_BYTES */.bR * FINDINGS_SHARE;
    const first = take(findings, share, gravityOfFinding, (one) => encoder.finding(one));
    const rest = limits/* MAX_WRITTEN_BYTES */.bR - share + first.left;
    const second = take(images, rest, gravityOfImage, (one) => encoder.image(one));
    return { findings: first.kept, images: second.kept };
}
/** Bytes of an item with what it adds to the lists that several share; many short values count for more. */
function costOf(encoder, encode) {
    const before = encoder.sharedCost;
    return (0,json/* jsonCost */.ck)(encode()) + encoder.sharedCost - before;
}
/** Whether a report is so short that its JSON need not be measured. */
function isShort({ images, findings }) {
    const costOfVerdicts = (0,once_per/* oncePer */.P)((list) => mostBytes(list));
    let left = limits/* MAX_WRITTEN_BYTES */.bR * (1 - FINDINGS_SHARE);
    for (const one of findings) {
        left -= mostBytes(one);
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

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __nccwpck_require__(3394);
;// CONCATENATED MODULE: ./lib/pipeline/build-report.js


/** Puts everything that a check came to into the report's fixed form and order, and within its limits. */
function buildReport({ targets, images, ...assessment }, run) {
    const findings = [...assessment.findings].sort(byPlace);
    return fitReport({
        schemaVersion: 1,
        targets,
        images,
        findings,
        summary: {
            files: run.files,
            ...(0,summary/* summaryOf */.Y)(images, findings),
            lookups: assessment.lookups,
            durationMs: Math.round(run.durationMs),
        },
        unverified: assessment.unverified,
        notes: run.notes,
    });
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

// EXTERNAL MODULE: ./lib/pipeline/read.js + 1 modules
var pipeline_read = __nccwpck_require__(1820);
;// CONCATENATED MODULE: ./lib/pipeline/check.js
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
        : await (0,find/* findConfig */.u)(options, (0,pipeline_read/* opener */.S)(options.root));
    const config = await configOf(configFile, options);
    const budgets = (0,budget/* budgetsOfRun */.jN)();
    const scopes = compileScopes(config, budgets.matching);
    const exclusion = compileExclude(config.exclude, budgets.matching);
    const files = listFiles(options.root, options.paths, readers/* isClaimed */.g, exclusion.excludes);
    const repository = await (0,pipeline_read/* readRepository */.N)(options.root, files, (0,pipeline_read/* opener */.S)(options.root, exclusion.excludes), (0,external_node_path_.basename)(options.root), config, budgets.reading);
    const read = repository.readings.length + repository.commented.length + repository.internalErrors.length;
    const isEmpty = configFile === null && options.baseline == null && read === 0;
    const assessment = isEmpty
        ? NOTHING
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(604), __nccwpck_require__.e(9753), __nccwpck_require__.e(4760)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4760))).assess(repository, config, scopes, options, budgets);
    const notes = [
        ...(options.policy?.notes() ?? []),
        ...notesOf(config, configFile, others),
        ...idle(config, exclusion, files.paths, repository.readings, options, budgets.matching),
        ...passedOver(repository.readings),
        ...assessment.notes,
    ];
    const findings = await compared(assessment.findings, options);
    const durationMs = performance.now() - started;
    const report = buildReport({ ...assessment, findings }, { files: repository.filesRead, notes, durationMs });
    return {
        report,
        judged: assessment.judged,
        targets: config.targets,
        targetsOf: scopes.targetsOf,
        steps: (0,budget/* stepsOf */.B_)(budgets),
    };
}
/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
function idle(config, exclusion, files, readings, { paths }, budget) {
    if (paths.length > 0)
        return [];
    const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
    // A shared configuration is about other repositories, too.
    if (config.shared === true)
        return excluded;
    const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
    return [...excluded, ...idleSettings(config, files, dockerfiles, budget)];
}
/** Tells what a change can have brought about from what was there before it, where a revision was named. */
async function compared(findings, { root, changedSince }) {
    if (changedSince == null)
        return findings;
    const { filesChangedSince } = await __nccwpck_require__.e(/* import() */ 7459).then(__nccwpck_require__.bind(__nccwpck_require__, 7459));
    const paths = findings.flatMap((finding) => [finding, ...finding.related].map(({ path }) => path));
    const changed = filesChangedSince(root, changedSince, paths);
    return (await __nccwpck_require__.e(/* import() */ 3662).then(__nccwpck_require__.bind(__nccwpck_require__, 3662))).markUnchanged(findings, changed);
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
        Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3439), __nccwpck_require__.e(8149)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8149)),
        Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(604), __nccwpck_require__.e(9753)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9753)),
    ]);
    const ruleIds = rules.map((rule) => rule.id);
    const own = loadConfig(file, ruleIds);
    const config = own.extends.length === 0
        ? own
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3439), __nccwpck_require__.e(4461)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4461))).extendConfig(own, file, options, ruleIds);
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
function notesOf(config, configFile, others) {
    const notes = others.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`);
    notes.push(...config.notes);
    if (config.targets.length === 0) {
        notes.push('No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    return notes;
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ read_opener),
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __nccwpck_require__(6359);
// EXTERNAL MODULE: ./lib/discovery/read.js
var discovery_read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __nccwpck_require__(3654);
// EXTERNAL MODULE: ./lib/readers/bake/index.js
var bake = __nccwpck_require__(3488);
// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __nccwpck_require__(3575);
// EXTERNAL MODULE: ./lib/readers/devcontainer/index.js
var devcontainer = __nccwpck_require__(5359);
// EXTERNAL MODULE: ./lib/readers/helm/index.js
var helm = __nccwpck_require__(9657);
// EXTERNAL MODULE: ./lib/readers/index.js + 3 modules
var readers = __nccwpck_require__(9873);
// EXTERNAL MODULE: ./lib/readers/kustomize/index.js
var kustomize = __nccwpck_require__(1464);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __nccwpck_require__(121);
;// CONCATENATED MODULE: ./lib/suppressions/marks.js
/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
function mayHaveComments(text) {
    return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}

// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __nccwpck_require__(5210);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __nccwpck_require__(2155);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __nccwpck_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
;// CONCATENATED MODULE: ./lib/pipeline/read.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.















/** Characters of memory that what a reader finds is counted as: an image, a build, a stage of a Dockerfile. */
const FOUND = 15_000;
/**
 * Without one of these words a file names no Windows image and places none on Windows. `isolation` is a key
 * that compose files have on Windows only; the numbers are the releases that tags name.
 */
const WINDOWS_WORDS = /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wcow|runtimeclass\b|wincompat\/ignore/i;
async function readRepository(root, files, open, rootName, declared, budget) {
    const opened = new WeakSet();
    /** What a reader may look at, and who pays for it. */
    const surroundingsPaidBy = (payer) => ({
        rootName,
        budget: payer,
        open(path) {
            const file = open(path);
            const isNew = file !== null && !opened.has(file);
            payer.spend(1 + (isNew ? file.text.length / OPENED : 0));
            if (isNew)
                opened.add(file);
            return file;
        },
    });
    const internalErrors = [];
    const fileReader = new FileReader(budget, surroundingsPaidBy, internalErrors);
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    const mayStray = declared.targets.length > 0 ? await strayTest(declared.targets) : null;
    const loaded = new Map();
    const read = async (path, text) => {
        const file = new source_file/* SourceFile */.s(path, text);
        for (const reader of readers/* readers */.X) {
            if (!reader.claims(path) && !files.named.has(path))
                continue;
            const readFile = loaded.get(reader) ?? (await reader.load());
            loaded.set(reader, readFile);
            const reading = fileReader.read(reader.name, readFile, file);
            if (reading === null)
                continue;
            byPath.set(path, reading);
            return;
        }
    };
    for (const { path, message } of files.problems)
        byPath.set(path, unread(path, message));
    const mayReach = reaches(open);
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
        else if (WINDOWS_WORDS.test(result.text) || mayReach(path, result.text)) {
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
    return { readings: withoutParts(byPath), commented, filesRead, internalErrors };
}
/** Finds Linux pods that a declared target takes: null where none does. Loaded only where targets are declared. */
async function strayTest(targets) {
    const { takesLinuxPods } = await Promise.all(/* import() */[__nccwpck_require__.e(1263), __nccwpck_require__.e(237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 237));
    if (!targets.some(takesLinuxPods))
        return null;
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
            Object.assign(part, { ...(0,reader/* noReading */.n)(), problems: part.problems });
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
            ((0,kustomize/* isKustomization */.S)(path) && built.has((0,paths/* folderOf */.yS)(path))) ||
            ((0,compose/* isNamedCompose */.K)(path) && composeFolders.has((0,paths/* folderOf */.yS)(path))) ||
            (hasDockerfiles && (0,devcontainer/* isDevcontainer */.r)(path)) ||
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
    return (0,bake/* isBake */.D)(path) || ((0,compose/* isNamedCompose */.K)(path) && text.includes('build'));
}
function repositoryOf(image) {
    const parsed = image === null ? null : (0,reference/* parseReference */.F)(image);
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
 * includes, or from a service that it extends; of a template from its chart's values. Each of those is searched once.
 */
function reaches(open) {
    const known = new Map();
    const hasWords = (path) => {
        const found = known.get(path) ?? WINDOWS_WORDS.test(open(path)?.text ?? '');
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
        if (!(0,helm/* isHelmTemplate */.jw)(path) || !text.includes('image'))
            return false;
        return hasWords(`${path.slice(0, path.lastIndexOf('templates/'))}values.yaml`);
    };
}
/** Reads one file after the other, each in its part of the budget. */
class FileReader {
    internalErrors;
    #surroundings;
    #reserve;
    #isUsedUp = false;
    /** @param internalErrors takes up where a parser fails: the results of other files stand */
    constructor(budget, surroundingsPaidBy, internalErrors) {
        this.internalErrors = internalErrors;
        this.#surroundings = surroundingsPaidBy(budget);
        this.#reserve = surroundingsPaidBy(new text_budget/* Budget */.__(text_budget/* RESERVE */.BP));
    }
    /** @param format what the parser reads, for the message where it fails */
    read(format, read, file) {
        const { length } = file.text;
        const isShort = !this.#isUsedUp && !this.#surroundings.budget.has((0,text_budget/* costOfFile */.Nj)(length));
        try {
            const reading = this.#isUsedUp
                ? readWithin(read, file, this.#reserve, (0,text_budget/* reserveOfFile */.OO)(length))
                : readWithin(read, file, this.#surroundings, (0,text_budget/* costOfFile */.Nj)(length));
            if (reading !== null)
                this.#keep(reading);
            return reading;
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg)) {
                (0,internal_errors/* recordInternalError */.B8)(this.internalErrors, `reader ${format}`, file.path, error);
                return (0,reader/* noReading */.n)();
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
        const { budget } = this.#isUsedUp ? this.#reserve : this.#surroundings;
        const size = FOUND * sizeOf(reading);
        this.#isUsedUp ||= !budget.has({ steps: 0, characters: size });
        budget.make(size);
    }
}
function readWithin(read, file, surroundings, cost) {
    return surroundings.budget.within(cost, () => read(file, surroundings));
}
function sizeOf({ uses, builds, dockerfiles, composeBuilds, kustomizations }) {
    const stages = dockerfiles.reduce((sum, dockerfile) => sum + dockerfile.stages.length, 0);
    return uses.length + builds.length + composeBuilds.length + kustomizations.length + stages;
}
/** Binary files, links and data are none of ours; a file that people wrote and we refuse is told. */
function refusal(path, reason) {
    const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
    if (isData || reason === 'is binary')
        return null;
    return unread(path, `the file ${reason}`);
}
function unread(path, message) {
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...(0,reader/* noReading */.n)(), problems: [{ location, message }] };
}
/** Characters of opened files that are kept, with what was parsed of them: ten times as much memory, or more. */
const MAX_KEPT = 8 * 1024 * 1024;
/** Characters of a file in a step: it is read and, by most who open it, parsed. */
const OPENED = 4;
/**
 * Opens files of a root that others name, each once while it is kept, however many compose files share a `.env`. Links
 * lead nowhere.
 * @param excluded files that are not to be read: for those who ask, they are not there
 */
function read_opener(root, excluded = () => false) {
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
        const text = excluded(path) ? null : (0,named/* readInside */.xO)(root, path);
        if (text === null) {
            missing.add(path);
            return null;
        }
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(7839), __nccwpck_require__.e(142)]).then(__nccwpck_require__.bind(__nccwpck_require__, 142))).readCompose,
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

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ helm),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate),
/* harmony export */   ld: () => (/* binding */ helmValues)
/* harmony export */ });
/* unused harmony export isHelmValues */
// Helm charts: their templates, and the values that name images by themselves.
function isHelmTemplate(path) {
    return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}
function isHelmValues(path) {
    return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}
const helm = {
    name: 'helm',
    claims: isHelmTemplate,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(6633), __nccwpck_require__.e(4251)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4251))).readHelm,
};
const helmValues = {
    name: 'helm-values',
    claims: isHelmValues,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(3620), __nccwpck_require__.e(632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 632))).readHelmValues,
};


/***/ }),

/***/ 9873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ isClaimed),
  X: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./lib/readers/bake/index.js
var bake = __nccwpck_require__(3488);
;// CONCATENATED MODULE: ./lib/readers/ci/index.js
// Pipelines of GitHub Actions, GitLab CI and Azure Pipelines.
function isGithubWorkflow(path) {
    return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4403), __nccwpck_require__.e(9570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9570))).readGithubWorkflow,
};
const gitlabCi = {
    name: 'gitlab-ci',
    claims: isGitlabCi,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4403), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 659))).readGitlabCi,
};
const azurePipelines = {
    name: 'azure-pipelines',
    claims: isAzurePipelines,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4403), __nccwpck_require__.e(6900)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6900))).readAzurePipelines,
};

// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __nccwpck_require__(3575);
// EXTERNAL MODULE: ./lib/readers/devcontainer/index.js
var devcontainer = __nccwpck_require__(5359);
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(6633), __nccwpck_require__.e(5193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5193))).readKubernetes,
};

// EXTERNAL MODULE: ./lib/readers/kustomize/index.js
var kustomize = __nccwpck_require__(1464);
;// CONCATENATED MODULE: ./lib/readers/index.js








/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
const readers = [
    dockerfile,
    bake/* bake */.W,
    githubWorkflow,
    gitlabCi,
    azurePipelines,
    devcontainer/* devcontainer */.X,
    kustomize/* kustomize */.E,
    helm/* helm */.Fs,
    helm/* helmValues */.ld,
    compose/* compose */.Z,
    kubernetes,
];
/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl)$/i;
/** Whether any reader is interested in a file of this path. */
function isClaimed(path) {
    return (ENDINGS.test(path) || isDockerfile(path)) && readers.some((reader) => reader.claims(path));
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
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(1263), __nccwpck_require__.e(6633), __nccwpck_require__.e(1526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1526))).readKustomize,
};


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keepingFound),
/* harmony export */   n: () => (/* binding */ noReading)
/* harmony export */ });
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5210);

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
/**
 * Does what fills a reading. Where that is over the budget, what was found before is kept, and a problem says so.
 * @param file what is read
 */
function keepingFound(reading, file, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        const message = `reading it ${error.message}, and what follows what was found until then is left out`;
        reading.problems.push({ location: file.location(0, 0), message });
    }
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   ck: () => (/* binding */ jsonCost),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ti: () => (/* binding */ ReportEncoder)
/* harmony export */ });
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7922);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8944);
/* harmony import */ var _text_json_size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8843);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9968);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5032);
// A report as JSON and back. Each verdict's reason is stated once, and in a large report also what else repeats; in
// memory they are the same texts and lists, shared.





/** A value as JSON on one line, fit for a log. */
function jsonOf(value) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForJson */ .Xy)(JSON.stringify(value));
}
/** Bytes of a value in a list; many short values count for more, since a reader needs memory for each. */
function jsonCost(json) {
    const { bytes, values } = (0,_text_json_size_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonSize */ .o)(Buffer.from(json));
    return Math.max(bytes + 2, (values + 1) * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_VALUE_BYTES */ .dW);
}
/** Puts images and findings into JSON, one after the other, and keeps what they share. */
class ReportEncoder {
    #compact;
    #reasons = new Table();
    #verdictLists = new Table();
    #texts = new Table();
    #targetLists = new Table();
    #relatedLists = new Table();
    #verdictsOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((verdicts) => this.#encodedVerdicts(verdicts));
    constructor({ images, leftOut }) {
        const verdicts = images.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
        this.#compact = verdicts > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLAIN_VERDICTS */ .rP || leftOut !== undefined;
    }
    image({ verdicts, ...image }) {
        return `${jsonOf(image).slice(0, -1)},"verdicts":${this.#verdictsOf(verdicts)}}`;
    }
    finding({ title, message, targets, related, ...finding }) {
        const shared = this.#compact
            ? {
                title: this.#texts.indexOf(title),
                message: this.#texts.indexOf(message),
                targets: this.#targetLists.indexOf(targets),
                related: this.#relatedLists.indexOf(related),
            }
            : { title, message, targets, related };
        return jsonOf({ ...finding, ...shared });
    }
    /** The lists that the images and findings so far refer to, by key, each of JSON values. */
    *tables() {
        yield ['reasons', this.#reasons.items];
        if (!this.#compact)
            return;
        yield ['verdictLists', this.#verdictLists.items];
        yield ['texts', this.#texts.items];
        yield ['targetLists', this.#targetLists.items];
        yield ['relatedLists', this.#relatedLists.items];
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
        return this.#compact ? String(this.#verdictLists.indexOf(encoded)) : jsonOf(encoded);
    }
}
/** Values that are stated once and referred to by their index. */
class Table {
    #indexes = new Map();
    /** By the value itself: many findings share their lists. */
    #known = new Map();
    cost = 0;
    /** JSON of each. */
    get items() {
        return [...this.#indexes.keys()];
    }
    indexOf(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const json = jsonOf(value);
        const index = this.#indexes.get(json) ?? this.#add(json);
        this.#known.set(value, index);
        return index;
    }
    #add(json) {
        const index = this.#indexes.size;
        this.#indexes.set(json, index);
        this.cost += jsonCost(json);
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
        findings: findings.map(({ title, message, targets, related, ...finding }, index) => {
            const at = `findings[${index}]`;
            return {
                ...finding,
                title: typeof title === 'number' ? itemOf('texts', texts, title, `${at}.title`) : title,
                message: typeof message === 'number' ? itemOf('texts', texts, message, `${at}.message`) : message,
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
// How much a report holds. Reports are made to keep these limits (fit.ts) and are read by them (shape.ts),
// so a report that this tool wrote can always be read back.
/** Characters of a text, UTF-16 units. */
const MAX_TEXT = {
    /** Names of targets, rules, versions; fingerprints, digests. */
    name: 300,
    /** A path in a file system (PATH_MAX). */
    path: 4_096,
    /** An image reference has 255 characters at most before its tag, which has 128. */
    reference: 1_000,
    /** A title, a verdict's reason, a note. */
    sentence: 2_000,
    message: 10_000,
};
/** Items of a list. */
const MAX_ITEMS = {
    targets: 5_000,
    images: 100_000,
    findings: 100_000,
    /** Places that explain one finding; people are shown 10. */
    related: 25,
    /** Names and versions of one image. */
    parts: 100,
    notes: 200,
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
/* harmony export */   z: () => (/* binding */ summary),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7922);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3993);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5032);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2542);
// The report's form in JSON, once: what a saved report is read by, what a report of our own is cut to, and what
// wincompat-report.schema.json is written from. The compiler holds it against the types of report.ts.




const name = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG.name);
const sentence = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG.sentence);
const message = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG.message);
const path = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG.path);
const reference = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .lG.reference);
const count = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NUMBER */ .dN);
const place = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NUMBER */ .dN);
const isolation = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('process', 'hyperv');
const role = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('run', 'build', 'source');
const level = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('error', 'warning', 'notice');
const names = (most) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(most, name, (_, more) => `… and ${more + 1} more`);
/** Lines and columns count from 1; the end is exclusive. */
const location = { path, line: place, column: place, endLine: place, endColumn: place };
const target = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name,
    host: name,
    release: name,
    client: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(2, isolation),
    platform: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('kubernetes', 'swarm', 'docker')),
});
const targets = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.targets, target);
const verdictFields = {
    target: name,
    isolation,
    verdict: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
    rule: name,
    version: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
const verdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.targets, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: sentence }));
const imageFields = {
    ...location,
    kind: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
    role,
    raw: reference,
    reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(reference),
    unresolved: names(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.parts),
    os: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('windows', 'linux', 'unknown'),
    osVersions: names(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.parts),
    evidence: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('registry', 'cache', 'tag', 'placement', 'none'),
    digest: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
const image = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(imageFields);
const related = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...location, message: sentence, cause: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(true)) });
const fix = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ range: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(location), text: reference, title: sentence });
/** What decides about a finding comes first where the list is cut. */
function relatedList() {
    const shape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.related, related, (last, more) => ({
        ...last,
        message: `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_2__/* .crop */ .B)(last.message, 1_900)} (and ${more} more places)`,
    }));
    return {
        ...shape,
        fit: (places, cuts) => shape.fit(places.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.related
            ? places
            : [...places.filter(({ cause }) => cause), ...places.filter(({ cause }) => !cause)], cuts),
    };
}
const subjectText = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECT_TEXT */ .cl);
const subjectTexts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECT_ITEMS */ .lc, subjectText);
const within = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText);
/** fingerprint.ts cuts what is longer. */
const subjectShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({
    image: { reference: subjectText, within, role, build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count), isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    build: {
        reference: subjectText,
        within,
        role,
        host: subjectText,
        runner: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        hostBuild: count,
        isolation: subjectText,
        action: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('start', 'pull', 'job'),
        build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    },
    containers: { workload: subjectText, references: subjectTexts },
    label: {
        workload: subjectText,
        key: subjectText,
        value: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    placement: { workload: subjectText, asks: subjectText },
    breakage: {
        thread: subjectText,
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText),
        within: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(within),
        role: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(role),
    },
    unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    revision: { reference: subjectText, within, role, known: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    service: { name: subjectText },
    runner: { label: subjectText },
    registry: { host: subjectText, problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    file: { problem: subjectText },
    suppression: {
        by: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('comment', 'annotation', 'configuration', 'baseline'),
        text: subjectText,
        idle: subjectTexts,
        problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    part: { part: subjectText, path: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText) },
});
const findingFields = {
    ...location,
    ruleId: name,
    level,
    title: sentence,
    message,
    targets: names(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.targets),
    subject: subjectShape,
    related: relatedList(),
    fingerprint: name,
    fix: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(fix),
    suppressed: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ by: name, reason: sentence })),
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
    durationMs: count,
});
const notes = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.notes, sentence, (_, more) => `${more + 1} more notes are left out.`);
const index = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.shared);
const shared = (shape) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.shared, shape));
const savedVerdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.targets, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: index }));
/** In JSON, reasons are stated once; so is what else repeats, where a report is large. */
const reportShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schemaVersion: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(1),
    targets,
    images: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.images, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...imageFields, verdicts: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(savedVerdicts, index) })),
    findings: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.findings, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...findingFields,
        title: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.title, index),
        message: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.message, index),
        targets: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.targets, index),
        related: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.related, index),
    })),
    summary,
    unverified: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    leftOut: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ images: count, findings: count })),
    commit: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(64)),
    notes,
    reasons: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.shared, sentence),
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
                throw wrong(at, 'is not a text');
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
            const kept = more > 0 ? value.slice(0, most) : value;
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
const RULES = { steps: 250_000_000, characters: 0 };
/** One file, whatever its size; each of its characters allows for more. */
const FILE = { steps: 2_000_000, characters: 20_000_000 };
/** All files that are read after others have used up the budget, and one of them: enough for what people write. */
const RESERVE = { steps: 30_000_000, characters: 300_000_000 };
const FILE_OF_RESERVE = { steps: 5_000, characters: 100_000 };
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
/** @returns what the stages of one run may cost, nothing of it spent */
function budgetsOfRun() {
    return {
        reading: new Budget(RUN),
        resolving: new Budget(RESOLVING),
        judging: new Budget(JUDGING),
        matching: new Budget(MATCHING),
        rules: new Budget(RULES),
    };
}
/** The steps that were counted in all stages. */
function stepsOf({ reading, resolving, judging, matching, rules }) {
    return [reading, resolving, judging, matching, rules].reduce((sum, { spent }) => sum + spent.steps, 0);
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
/* harmony export */   B: () => (/* binding */ crop)
/* harmony export */ });
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
/** For XML 1.0, as an element's text: its line breaks and tabs stay. */
function escapeForXml(text) {
    const visible = PLAIN.test(text)
        ? text
        : text
            .replace(INVISIBLE, (c) => (c === '\n' || c === '\t' ? c : escaped(c)))
            .replace(/[\ufffe\uffff]/g, codeUnits);
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
/** What each sink makes of a text, as it stands between other text. */
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
    const known = new Map();
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
