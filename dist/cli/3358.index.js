export const id = 3358;
export const ids = [3358];
export const modules = {

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups things by a key, groups and members in the order in which they come. Node 20 has no `Map.groupBy`. */
function groupBy(things, keyOf) {
    const groups = new Map();
    let index = 0;
    for (const thing of things) {
        const key = keyOf(thing, index++);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [thing]);
        else
            group.push(thing);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9515);
// JUnit's XML, as GitLab, Azure Pipelines, Jenkins and CircleCI read it: a suite for each file, a case for each finding.


/** Errors and warnings fail their case, suppressed ones are skipped; a file without a finding is a case that passes. */
function junit(report) {
    const byPath = new Map((0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(report.findings, ({ path }) => path).map((findings) => [findings[0].path, findings]));
    const paths = [...new Set([...report.images.map(({ path }) => path), ...byPath.keys()])].sort();
    const suites = (paths.length === 0 ? [null] : paths).map((path) => suite(path, (path !== null && byPath.get(path)) || []));
    const time = report.summary.durationMs / 1000;
    const all = { name: 'wincompat', ...sum(suites.map(({ counts }) => counts)), time };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('testsuites', all),
        ...suites.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
        '</testsuites>\n',
    ].join('\n');
}
function suite(path, findings) {
    const name = path ?? 'wincompat';
    const counts = {
        tests: Math.max(1, findings.length),
        failures: findings.filter(failsCase).length,
        skipped: findings.filter(({ suppressed }) => suppressed !== null).length,
    };
    const cases = findings.length === 0
        ? [(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('testcase', { name: 'no findings', classname: name }, true)]
        : findings.flatMap(testcase);
    return {
        lines: [(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('testsuite', { name, ...counts }), ...cases.map((line) => `  ${line}`), '</testsuite>'],
        counts,
    };
}
function testcase(finding) {
    const { ruleId, path, line, column, title, message, suppressed, level } = finding;
    const head = (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line });
    const body = suppressed !== null
        ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('skipped', { message: `suppressed by ${suppressed.by}: ${suppressed.reason}` }, true)
        : failsCase(finding)
            ? `${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('failure', { type: level, message: title })}${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(`${path}:${line}:${column}: ${message}`)}</failure>`
            : `<system-out>${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlText */ .x)(message)}</system-out>`;
    return [head, `  ${body}`, '</testcase>'];
}
function failsCase({ level, suppressed }) {
    return suppressed === null && level !== 'notice';
}
function sum(counts) {
    const total = (key) => counts.reduce((n, one) => n + one[key], 0);
    return { tests: total('tests'), failures: total('failures'), skipped: total('skipped') };
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ xmlTag),
/* harmony export */   x: () => (/* binding */ xmlText)
/* harmony export */ });
/** Characters that XML 1.0 has no place for (section 2.2, Char), and those that change a line's direction or hide. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\p{Cc}\p{Cf}]/gu;
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Makes text inert as an attribute's value or an element's text. */
function xmlText(text) {
    return text
        .replace(NOT_XML, (c) => (c === '\n' || c === '\t' ? c : '\ufffd'))
        .replace(/[&<>"']/g, (c) => ESCAPES[c]);
}
/** `<name a="b">` with its attributes made inert. */
function xmlTag(name, attributes, empty = false) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value)).replace(/[\n\t]/g, ' ')}"`);
    return `<${name}${written.join('')}${empty ? '/' : ''}>`;
}


/***/ })

};
