export const id = 333;
export const ids = [333];
export const modules = {

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8966);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6218);


/** A job summary over 1 MiB is dropped whole; room is left for what else the step writes there. */
const MAX_BYTES = 1024 * 1024 - 16 * 1024;
const CELL_SYMBOLS = {
    supported: '✅ ok',
    conditional: '⚠️ conditional',
    unsupported: '❌ fails',
    unknown: '❔ unknown',
    exempt: '➖ exempt',
};
/** For the job summary and other places that show Markdown: verdict, matrix, findings. */
function markdown(report, maxBytes = MAX_BYTES) {
    const head = `${verdictLine(report)}\n`;
    const foot = `\n${footer(report)}\n`;
    let left = maxBytes - bytes(head) - bytes(foot);
    const sections = [matrix(report), findings(report)].map((section) => {
        const text = fit(section, left);
        left -= bytes(text);
        return text;
    });
    return [head, ...sections, foot].join('');
}
function verdictLine(report) {
    const { errors, windowsImages } = report.summary;
    const targets = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(report.targets.length, 'target');
    const symbol = errors > 0 ? '❌' : report.summary.warnings > 0 ? '⚠️' : '✅';
    return `## ${symbol} Windows containers: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(report)}\n\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(windowsImages, 'Windows image use')} held against ${targets}.`;
}
function matrix(report) {
    const rows = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(report);
    if (rows.length === 0 || report.targets.length === 0)
        return { head: [], lines: [], noun: 'image' };
    const heads = ['Image', 'OS version', ...report.targets.map((t) => `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertMarkdown */ .Ic)(t.name)}<br>${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertMarkdown */ .Ic)(t.release)}`)];
    return {
        noun: 'image',
        head: ['', tableRow(heads), tableRow(heads.map(() => '---'))],
        lines: rows.map((row) => {
            const places = row.count > 1 ? ` and ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(row.count - 1, 'more place')}` : '';
            const image = `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(row.image)}<br>${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(row.place)}${places}`;
            const cells = row.cells.map((cell) => (cell === null ? '–' : (CELL_SYMBOLS[cell] ?? _table_js__WEBPACK_IMPORTED_MODULE_0__/* .CELL_WORDS */ .jK[cell])));
            return tableRow([image, row.versions === '' ? '–' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(row.versions), ...cells]);
        }),
    };
}
function findings(report) {
    const open = report.findings.filter((f) => f.suppressed === null);
    const order = ['error', 'warning', 'notice'];
    const sorted = [...open].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    return {
        noun: 'finding',
        head: sorted.length > 0 ? ['', '### Findings', ''] : [],
        lines: sorted.map(findingLine),
    };
}
const LEVEL_SYMBOLS = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };
function findingLine(finding) {
    const place = (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(`${finding.path}:${finding.line}`);
    return `- ${LEVEL_SYMBOLS[finding.level]} ${place} **${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertMarkdown */ .Ic)(finding.title)}** (${finding.ruleId})<br>${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertMarkdown */ .Ic)(finding.message)}`;
}
function footer(report) {
    const { files, suppressed, durationMs } = report.summary;
    const aside = suppressed > 0 ? ` ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(suppressed, 'finding')} suppressed.` : '';
    const notes = report.notes.map((note) => `\n> ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertMarkdown */ .Ic)(note)}\n`).join('');
    return `${notes}\n<sub>wincompat read ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')} in ${(durationMs / 1000).toFixed(1)} s.${aside}</sub>`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function fit(section, room) {
    const lines = [...section.head];
    let used = bytes(lines.join('\n')) + 100;
    let kept = 0;
    for (const line of section.lines) {
        used += bytes(line) + 1;
        if (used > room)
            break;
        lines.push(line);
        kept++;
    }
    const dropped = section.lines.length - kept;
    if (dropped > 0)
        lines.push('', `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(dropped, `more ${section.noun}`)} not shown here for want of room.`);
    return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
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
