export const id = 491;
export const ids = [491];
export const modules = {

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6079);


/** The runner keeps the first ten annotations of a level in a step, and drops the others without a word. */
const MAX_PER_LEVEL = 10;
/** The runner cuts a message here, without a word. */
const MAX_MESSAGE = 4096;
/** The longest title that GitHub takes. */
const MAX_TITLE = 255;
/** The longest path that systems know. */
const MAX_PATH = 4096;
/**
 * The findings as GitHub's workflow commands: annotations on the lines of a pull request. Those that are suppressed
 * are counted in the log.
 */
function github(report) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .openFindings */ .lb)(report);
    const commands = _words_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.flatMap((level) => commandsOf(level, findings.filter((finding) => finding.level === level)));
    const { suppressed } = report.summary;
    const lines = suppressed > 0 ? [...commands, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(suppressed, 'finding')} suppressed`] : commands;
    return lines.map((line) => `${line}\n`).join('');
}
function commandsOf(level, findings) {
    if (findings.length <= MAX_PER_LEVEL)
        return findings.map(annotation);
    const shown = findings.slice(0, MAX_PER_LEVEL - 1);
    const rest = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length - shown.length, `more ${level}`);
    return [
        ...shown.map(annotation),
        command(level, { title: rest }, `GitHub shows ${MAX_PER_LEVEL} annotations of a level. The log and the job summary tell of ${rest}.`),
    ];
}
function annotation(finding) {
    const rule = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(finding.ruleId, 60);
    const message = [
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraphs */ .qN)(finding.message).map(({ label, text }) => `${label} ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(text)}`.trimStart()),
        ...finding.related.map((related) => `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(related), 300)} ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(related.message, 300)}`),
    ].join('\n');
    return command(finding.level, {
        file: (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(finding.path, MAX_PATH),
        ...rangeOf(finding),
        title: `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(finding.title, MAX_TITLE - rule.length - 3)} (${rule})`,
    }, (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B$)(message, MAX_MESSAGE - 1));
}
/**
 * GitHub takes columns for a range within one line only. Whether `endColumn` is part of the range is documented
 * nowhere (github/docs#40038); it is given as it is in SARIF and here, one past the last. Lines are part of it: a
 * range that ends before a line's first character ends on the line above.
 */
function rangeOf({ line, column, endLine, endColumn }) {
    if (endLine === line)
        return { line, endLine, col: column, endColumn };
    return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}
function command(level, properties, message) {
    const escaped = Object.entries(properties).map(([name, value]) => `${name}=${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProperty */ .Bn)(String(value))}`);
    return `::${level} ${escaped.join(',')}::${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeData */ .uf)(message)}`;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Bk: () => (/* binding */ problems),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WD: () => (/* binding */ MAX_PLACES),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   qN: () => (/* binding */ paragraphs)
/* harmony export */ });
// Phrases that several reporters share.
/** The levels, gravest first. */
const LEVELS = ['error', 'warning', 'notice'];
/** Places of one kind that are named before the others are counted. */
const MAX_PLACES = 10;
/** `1 file`, `2 files`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `3 errors, 1 warning`, or `no problems`. */
function problems({ errors, warnings, notices }) {
    const counts = [
        [errors, 'error'],
        [warnings, 'warning'],
        [notices, 'notice'],
    ];
    return (counts
        .filter(([number]) => number > 0)
        .map(([number, noun]) => count(number, noun))
        .join(', ') || 'no problems');
}
/** What was looked at: `12 Windows image uses of 40 files`. */
function extent({ windowsImages, files }) {
    return `${count(windowsImages, 'Windows image use')} of ${count(files, 'file')}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}
/** `app/Dockerfile:3`, as editors and terminals make a link of it. */
function place({ path, line }) {
    return `${path}:${line}`;
}
/** The findings that count, gravest first, then by place. */
function openFindings(report) {
    return report.findings
        .filter((finding) => finding.suppressed === null)
        .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || byText(a.path, b.path) || a.line - b.line);
}
/**
 * Parts a finding's message where it turns to the way out, and to the reason: on a line of its own that is what a
 * reader finds first.
 */
function paragraphs(message) {
    return message.split(/ (?=(?:To fix it|Why): )/).map((paragraph) => {
        const label = /^(?:To fix it|Why):/.exec(paragraph)?.[0] ?? '';
        return { label, text: paragraph.slice(label.length).trim() };
    });
}
/** By code units: the same order on every machine, whatever its locale. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
