export const id = 8957;
export const ids = [8957];
export const modules = {

/***/ 8957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain),
/* harmony export */   explanation: () => (/* binding */ explanation)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);


const ROLES = {
    run: 'run the image',
    build: 'build on the image',
    source: 'copy files from the image',
};
const SYMBOLS = {
    supported: '✓',
    conditional: '~',
    unsupported: '✗',
    unknown: '?',
    exempt: '-',
};
/** The chain behind a line and what was found there, for a terminal or a log. */
function explanation(explained) {
    const lines = chain(explained);
    for (const finding of explained.findings) {
        const { ruleId, level, title, suppressed } = finding;
        lines.push('', `  ${level} ${title} [${ruleId}]${suppressed === null ? '' : ` (suppressed by ${suppressed})`}`, ...(0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .hq)(finding).map(({ label, text }) => `        ${`${label} ${text}`.trim()}`));
        lines.push(`        'wincompat rules ${ruleId}' shows how to fix and how to suppress it`);
    }
    return `${lines.map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(line)).join('\n')}\n`;
}
/** How the reference came about, what told its version, and what became of it on each target. Not escaped. */
function chain(explained) {
    const { place, kind, role, raw, reference, unresolved, origins, os, osVersions, evidence, bases } = explained;
    const lines = [`${place}  ${raw}`, `  a ${kind} file uses it, to ${ROLES[role] ?? role}`];
    if (reference !== null && reference !== raw)
        lines.push(`  expanded: ${reference}`);
    if (unresolved.length > 0)
        lines.push(`  variables without a value: ${unresolved.join(', ')}`);
    lines.push(...origins.map((origin) => `    ${origin.place} ${origin.says}`));
    lines.push(...bases.map((base) => `  built in this repository on the image at ${base}`));
    lines.push(`  system: ${os}; OS version: ${osVersions.join(', ') || 'not known'}; detected from: ${evidence}`);
    if (os !== 'windows' && explained.runs.length === 0)
        lines.push('  not checked against targets: no evidence of a Windows image');
    for (const run of explained.runs) {
        lines.push('', `  ${run.name}${run.place === place ? '' : ` (${run.place})`}`);
        if (run.targets.length === 0)
            lines.push("    no target is declared: 'wincompat init' proposes some");
        for (const step of run.targets) {
            if (step.ruledOut !== null)
                lines.push(`    - ${step.target} (${step.host}): not scheduled there: ${step.ruledOut}`);
            else {
                const version = step.version === null ? '' : `, judged as ${step.version}`;
                lines.push(`    ${SYMBOLS[step.verdict ?? 'unknown'] ?? '?'} ${step.target} (${step.host}): ${step.verdict}`);
                lines.push(`        isolation: ${step.isolation}${version}`, `        ${step.reason}`);
                lines.push(`        rule ${step.rule}${step.source === null ? '' : `, ${step.source}`}`);
            }
        }
    }
    for (const { host, verdict, reason, rule, source } of explained.builds) {
        lines.push('', `  ${SYMBOLS[verdict] ?? '?'} built on ${host}: ${verdict}`, `        ${reason}`, `        rule ${rule}${source === '' ? '' : `, ${source}`}`);
    }
    return lines;
}


/***/ })

};
