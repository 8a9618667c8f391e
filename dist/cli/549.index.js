export const id = 549;
export const ids = [549];
export const modules = {

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


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tty: () => (/* binding */ tty)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8966);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6218);



/** Rows past this are counted: nobody reads a longer table on a terminal. */
const MAX_ROWS = 40;
const DEFAULT_COLUMNS = 110;
const MIN_COLUMNS = 40;
/** For people at a terminal: the verdict table, then every finding, then one line that counts them. */
function tty(report, surface) {
    const columns = Math.max(surface.columns ?? DEFAULT_COLUMNS, MIN_COLUMNS);
    const paint = (style, text) => (surface.color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text);
    const parts = [
        ...(report.targets.length > 0 ? [table(report, columns, paint)] : []),
        ...findings(report, columns, paint),
        summary(report, paint),
        ...report.notes.map((note) => wrap(`note: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(note)}`, columns, '      ')),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function table(report, columns, paint) {
    const rows = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(report);
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, MAX_ROWS);
    const heads = report.targets.map((t) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(t.name));
    const widths = heads.map((head) => Math.max(head.length, 13));
    const first = columns - widths.reduce((sum, width) => sum + width + 2, 0);
    const lines = first >= 30 ? grid(shown, heads, widths, first, paint) : list(shown, heads, columns, paint);
    if (rows.length > shown.length)
        lines.push(`… and ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows.length - shown.length, 'more image')}`);
    return lines.join('\n');
}
function grid(rows, heads, widths, first, paint) {
    const width = Math.min(first, Math.max(20, ...rows.map((row) => label(row).length)));
    const line = (head, cells) => `${head.padEnd(width)}  ${cells.join('  ')}`.trimEnd();
    return [
        paint('bold', line('IMAGE', heads.map((head, i) => head.padEnd(widths[i])))),
        ...rows.map((row) => line(clipMiddle(label(row), width), row.cells.map((cell, i) => cellText(cell, widths[i], paint)))),
    ];
}
/** For narrow terminals and many targets: an image a paragraph. */
function list(rows, heads, columns, paint) {
    return rows.flatMap((row) => [
        paint('bold', clipMiddle(label(row), columns)),
        ...row.cells.map((cell, i) => `  ${cellText(cell, 13, paint)}  ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(heads[i], columns - 17)}`),
    ]);
}
function label(row) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(row.count > 1 ? `${row.image} (${row.count} places)` : row.image);
}
const CELL_STYLES = { supported: 'green', conditional: 'yellow', unsupported: 'red', unknown: 'yellow', exempt: 'dim' };
function cellText(cell, width, paint) {
    return cell === null ? paint('dim', '-'.padEnd(width)) : paint(CELL_STYLES[cell], _table_js__WEBPACK_IMPORTED_MODULE_1__/* .CELL_WORDS */ .jK[cell].padEnd(width));
}
function findings(report, columns, paint) {
    const open = report.findings.filter((f) => f.suppressed === null);
    return open.map((finding) => [heading(finding, paint), ...body(finding, columns, paint)].join('\n'));
}
const LEVEL_STYLES = { error: 'red', warning: 'yellow', notice: 'cyan' };
function heading(finding, paint) {
    const place = (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(`${finding.path}:${finding.line}:${finding.column}`);
    return `${paint('bold', place)} ${paint(LEVEL_STYLES[finding.level], finding.level)} ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(finding.title)} ${paint('dim', `[${finding.ruleId}]`)}`;
}
function body(finding, columns, paint) {
    return [
        wrap(`  ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(finding.message)}`, columns, '  '),
        ...finding.related.slice(0, 5).map((r) => paint('dim', (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLog */ .H_)(`    ${r.path}:${r.line}: ${r.message}`))),
        ...(finding.related.length > 5 ? [paint('dim', `    and ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(finding.related.length - 5, 'more place')}`)] : []),
    ];
}
function summary(report, paint) {
    const { windowsImages, files, suppressed, durationMs, errors, warnings } = report.summary;
    const counts = paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(report));
    const aside = suppressed > 0 ? `, ${suppressed} suppressed` : '';
    return `${counts}${aside} in ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(windowsImages, 'Windows image use')}; ${(0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')} read in ${(durationMs / 1000).toFixed(1)} s`;
}
function wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<=\S) /)) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}
/** The ends of a reference tell the most: registry and tag. */
function clipMiddle(text, width) {
    if (text.length <= width)
        return text;
    const tail = Math.ceil((width - 1) * 0.6);
    return `${text.slice(0, width - 1 - tail)}…${text.slice(-tail)}`;
}


/***/ })

};
