export const id = 491;
export const ids = [491];
export const modules = {

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);


/** GitHub keeps the first ten of each level in a step and drops the rest without a word. */
const BUDGET = 10;
/** The runner cuts messages at 4,096 characters, silently. */
const MAX_MESSAGE = 3_900;
const LEVELS = ['error', 'warning', 'notice'];
/** Workflow commands that become annotations, errors first; what is over the budget is counted in the last one. */
function github(report) {
    const open = report.findings.filter((f) => f.suppressed === null);
    const lines = LEVELS.flatMap((level) => {
        const ofLevel = open.filter((f) => f.level === level);
        if (ofLevel.length <= BUDGET)
            return ofLevel.map(annotation);
        const rest = ofLevel.length - (BUDGET - 1);
        const count = `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, `more ${level}`)}: GitHub shows ten of a level. The job summary lists all of them.`;
        return [...ofLevel.slice(0, BUDGET - 1).map(annotation), `::${level} title=wincompat::${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(count)}`];
    });
    return lines.map((line) => `${line}\n`).join('');
}
function annotation(finding) {
    const properties = [
        ['title', `${finding.title} (${finding.ruleId})`],
        ['file', finding.path],
        ['line', String(finding.line)],
        ['endLine', String(finding.endLine)],
        // GitHub takes columns on one line only. Its end is inclusive, ours is not.
        ...(finding.line === finding.endLine
            ? [
                ['col', String(finding.column)],
                ['endColumn', String(Math.max(finding.column, finding.endColumn - 1))],
            ]
            : []),
    ];
    const related = finding.related.slice(0, 10).map((r) => `${r.path}:${r.line}: ${r.message}`);
    const message = [finding.message, ...related].map(_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLog */ .H_).join('\n');
    const written = properties.map(([name, value]) => `${name}=${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(name === 'file' ? value : (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLog */ .H_)(value))}`);
    return `::${finding.level} ${written.join(',')}::${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(message, MAX_MESSAGE))}`;
}


/***/ }),

/***/ 6218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   jK: () => (/* binding */ CELL_WORDS),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
// The verdict table, for terminal and Markdown alike: rows are images, columns are targets, equal rows are folded.
/** Symbol and word: colour and shape alone tell nothing to some readers. */
const CELL_WORDS = {
    supported: '✓ ok',
    conditional: '~ conditional',
    unsupported: '✗ fails',
    unknown: '? unknown',
    exempt: '· exempt',
};
/** Rows with failures first, then by the order of the report. Images of other systems are left out. */
function rowsOf(report) {
    const rows = new Map();
    for (const image of report.images) {
        if (image.os !== 'windows' || image.role !== 'run')
            continue;
        const cells = report.targets.map((t) => image.verdicts.find((v) => v.target === t.name)?.verdict ?? null);
        const key = JSON.stringify([image.reference ?? image.raw, image.osVersions, cells]);
        const known = rows.get(key);
        if (known === undefined)
            rows.set(key, rowOf(image, cells));
        else
            known.count++;
    }
    const weight = (row) => (row.cells.includes('unsupported') ? 0 : row.cells.includes('unknown') ? 1 : 2);
    return [...rows.values()].sort((a, b) => weight(a) - weight(b));
}
function rowOf(image, cells) {
    return {
        image: image.reference ?? image.raw,
        versions: image.osVersions.join(', '),
        place: `${image.path}:${image.line}`,
        count: 1,
        cells,
    };
}
/** `3 errors, 1 warning` for what is not suppressed; `no findings` where there is nothing. */
function countsOf(report) {
    const { errors, warnings, notices } = report.summary;
    const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')].filter((c) => !c.startsWith('0 '));
    return counts.length > 0 ? counts.join(', ') : 'no findings';
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
