export const id = 333;
export const ids = [333];
export const modules = {

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups things by a key, groups and members in the order in which they come. Node 20 has no `Map.groupBy`. */
function groupBy(things, keyOf) {
    const groups = new Map();
    for (const thing of things) {
        const key = keyOf(thing);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6417);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6079);




/** A little below the 1 MiB at which GitHub drops a job summary as a whole. */
const MAX_BYTES = 1_000_000;
const SYMBOLS = {
    supported: '✅',
    conditional: '⚠️',
    unsupported: '❌',
    unknown: '❔',
    exempt: '➖',
};
const LEVEL_SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/**
 * The report as GitHub's Markdown, e.g. for the job summary: the verdict, the matrix, the findings by level. What
 * does not fit into `maxBytes` is left out from the least important end, and counted.
 */
function markdown(report, { maxBytes = MAX_BYTES } = {}) {
    const head = `${verdict(report)}\n${notes(report.notes)}`;
    const foot = footer(report);
    const room = maxBytes - bytes(head) - bytes(foot);
    // Each may use what the other leaves; where both want more than there is, each has half.
    const findings = findingSections(report, Math.max(room / 2, room - bytes(matrixSection(report, room))));
    const matrix = matrixSection(report, room - bytes(findings));
    return head + matrix + findings + foot;
}
function verdict({ summary }) {
    const symbol = summary.errors > 0 ? '❌' : summary.warnings > 0 ? '⚠️' : '✅';
    return `## ${symbol} wincompat: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .Bk)(summary)} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .extent */ .Xx)(summary)}\n`;
}
function notes(texts) {
    return texts
        .slice(0, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLACES */ .WD)
        .map((text) => `> ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text, 500)}\n>\n`)
        .join('');
}
function matrixSection(report, room) {
    const rows = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixRows */ .xI)(report);
    if (rows.length === 0)
        return '';
    const heads = report.targets.map(({ name, release, host }) => `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(name, 60)}<br>${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(release, 60)}<br>${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(host, 30)}`);
    const head = `\n${tableRow(['Windows image', 'OS version', ...heads, 'Used in'])}${'| --- '.repeat(heads.length + 3)}|\n`;
    const explained = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .legend */ .o1)(rows).map(({ word, meaning }) => `**${word}**: ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(meaning, 500)}`);
    const foot = explained.length > 0 ? `\n<sub>${explained.join(' · ')}</sub>\n` : '';
    return shed(rows.map(matrixRow), _matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX, room, head, foot, (shown) => `\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length - shown, 'more row')} not shown, none worse than these.\n`);
}
function matrixRow(row) {
    const { image, cells, places } = row;
    const verdicts = cells.map((cell) => `${cell === null ? '' : `${SYMBOLS[cell.verdict]} `}${(0,_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWords */ .OH)(cell)}`);
    const others = places.length - 1;
    return tableRow([
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(image),
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)((0,_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .versionWords */ .WS)(row), 30),
        ...verdicts,
        `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(places[0]))}${others > 0 ? ` and ${others} more` : ''}`,
    ]);
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function findingSections(report, room) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .openFindings */ .lb)(report);
    return _words_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.reduce((text, level) => text + levelSection(level, findings, room - bytes(text)), '');
}
function levelSection(level, all, room) {
    const findings = all.filter((finding) => finding.level === level);
    if (findings.length === 0)
        return '';
    const alike = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ ruleId, message, related }) => JSON.stringify([ruleId, message, related]));
    const head = `\n### ${LEVEL_SYMBOLS[level]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(findings.length, level)}\n\n`;
    return shed(alike.map(findingItem), alike.length, room, head, '', (shown) => `\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(alike.slice(shown).flat().length, `more ${level}`)} not shown.\n`);
}
/** One item of a list for all places that say the same. */
function findingItem(findings) {
    const [{ title, ruleId, message, related }] = findings;
    const places = findings.map((finding) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(finding)));
    const others = related.map((other) => `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(other))} ${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(other.message, 300)}`);
    return [
        `- **${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(title, 300)}** (${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(ruleId)}) in ${named(places)}`,
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraphs */ .qN)(message).map(({ label, text }) => `  <br>${bold(label)}${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertMarkdown */ .Ic)(text)}`),
        ...(others.length > 0 ? [`  <br><sub>See ${named(others)}</sub>`] : []),
        '',
    ].join('\n');
}
function bold(label) {
    return label === '' ? '' : `**${label}** `;
}
/** Joins the first few, and counts the rest. */
function named(texts) {
    const rest = texts.length - _words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLACES */ .WD;
    return texts.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLACES */ .WD).join(', ') + (rest > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, 'more place')}` : '');
}
function footer({ summary, targets }) {
    const parts = [
        `Checked against ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(targets.length, 'declared target')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .seconds */ .YA)(summary.durationMs)}`,
        ...(summary.suppressed > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(summary.suppressed, 'finding')} suppressed`] : []),
    ];
    return `\n<sub>${parts.join(' · ')}</sub>\n`;
}
/**
 * As many parts as there is room for, between head and foot, and a line on the others.
 * @param others words that line, given how many parts are shown
 */
function shed(parts, most, room, head, foot, others) {
    let left = room - bytes(head) - bytes(foot) - bytes(others(0));
    if (left < 0)
        return others(0);
    let shown = 0;
    for (const part of parts.slice(0, most)) {
        left -= bytes(part);
        if (left < 0)
            break;
        shown++;
    }
    return head + parts.slice(0, shown).join('') + (shown < parts.length ? others(shown) : '') + foot;
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS),
/* harmony export */   xI: () => (/* binding */ matrixRows)
/* harmony export */ });
// The verdict matrix: Windows images against targets, with equal rows folded.
/** More rows than these are counted, not shown: nobody reads them, and the worst stand first. */
const MAX_ROWS = 40;
/** Gravest first. */
const VERDICTS = ['unsupported', 'unknown', 'conditional', 'supported', 'exempt'];
const WORDS = {
    supported: 'ok',
    conditional: 'conditional',
    unsupported: 'FAILS',
    unknown: 'unknown',
    exempt: 'exempt',
};
const MEANINGS = {
    unknown: 'nothing tells the Windows version of the image',
    exempt: 'the version of the host does not matter, e.g. for a build stage',
};
/** The rows of the matrix, gravest first, then in the report's order. */
function matrixRows(report) {
    const rows = new Map();
    for (const image of report.images) {
        if (image.os !== 'windows')
            continue;
        const name = image.reference ?? image.raw;
        const cells = report.targets.map(({ name }) => image.verdicts.find((v) => v.target === name) ?? null);
        const key = JSON.stringify([
            name,
            image.osVersions,
            cells.map((cell) => cell && [cell.verdict, cell.isolation]),
        ]);
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { image: name, osVersions: image.osVersions, cells, places: [image] });
        else
            row.places.push(image);
    }
    return [...rows.values()].sort((a, b) => gravity(a.cells) - gravity(b.cells));
}
/** Orders cells and rows of cells, gravest first: a row counts as the gravest of its cells. */
function gravity(cells) {
    const gravities = cells.map((cell) => (cell === null ? VERDICTS.length : VERDICTS.indexOf(cell.verdict)));
    return Math.min(VERDICTS.length, ...gravities);
}
/** `10.0.20348`, or `10.0.17763 +2`. */
function versionWords({ osVersions: [first, ...others] }) {
    if (first === undefined)
        return '-';
    return others.length > 0 ? `${first} +${others.length}` : first;
}
/** What a cell says in words; a symbol or a colour may go with it, never instead of it. */
function cellWords(cell) {
    if (cell === null)
        return '-';
    return cell.isolation === 'hyperv' && cell.verdict !== 'exempt'
        ? `${WORDS[cell.verdict]} (Hyper-V)`
        : WORDS[cell.verdict];
}
/** The meaning of those words in the rows that do not explain themselves, and the conditions. */
function legend(rows) {
    const cells = rows.flatMap((row) => row.cells);
    const conditions = new Set(cells.flatMap((cell) => (cell?.verdict === 'conditional' ? [cell.reason] : [])));
    const used = new Set(cells.map((cell) => cell?.verdict));
    return [
        ...[...conditions].slice(0, 5).map((meaning) => ({ word: WORDS.conditional, meaning })),
        ...VERDICTS.filter((verdict) => used.has(verdict)).flatMap((verdict) => {
            const meaning = MEANINGS[verdict];
            return meaning === undefined ? [] : [{ word: WORDS[verdict], meaning }];
        }),
        ...(cells.includes(null)
            ? [{ word: cellWords(null), meaning: 'selectors, constraints or scopes keep it off this target' }]
            : []),
    ];
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
