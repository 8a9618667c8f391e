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
    return groups;
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6417);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6079);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9515);
// JUnit's XML, as GitLab, Azure Pipelines, Jenkins and CircleCI read it: a suite for each file, a case for each finding.




/** Errors and warnings fail their case, suppressed ones are skipped; a file without a finding is a case that passes. */
function* junit(report) {
    const byPath = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.findings, ({ path }) => path);
    const paths = [...new Set([...report.images.map(({ path }) => path), ...byPath.keys()])].sort(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z4);
    const suites = (paths.length === 0 ? ['wincompat'] : paths).map((name) => {
        const findings = byPath.get(name) ?? [];
        return { name, findings, counts: countsOf(findings) };
    });
    const total = (key) => suites.reduce((sum, { counts }) => sum + counts[key], 0);
    const all = { tests: total('tests'), failures: total('failures'), skipped: total('skipped') };
    const time = report.summary.durationMs / 1000;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testsuites', { name: 'wincompat', ...all, time })}\n`;
    for (const { name, findings, counts } of suites) {
        yield `  ${(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testsuite', { name, ...counts })}\n`;
        if (findings.length === 0)
            yield `    ${(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testcase', { name: 'no findings', classname: name }, true)}\n`;
        for (const finding of findings)
            yield testcase(finding);
        yield '  </testsuite>\n';
    }
    yield '</testsuites>\n';
}
function countsOf(findings) {
    return {
        tests: Math.max(1, findings.length),
        failures: findings.filter(failsCase).length,
        skipped: findings.filter(({ suppressed }) => suppressed !== null).length,
    };
}
function testcase(finding) {
    const { ruleId, path, line, column, title, message, suppressed, level } = finding;
    const head = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line });
    const body = suppressed !== null
        ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('skipped', { message: `suppressed by ${suppressed.by}: ${suppressed.reason}` }, true)
        : failsCase(finding)
            ? `${(0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('failure', { type: level, message: title })}${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForXml */ .w2)(`${path}:${line}:${column}: ${message}`)}</failure>`
            : `<system-out>${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForXml */ .w2)(message)}</system-out>`;
    return `    ${head}\n      ${body}\n    </testcase>\n`;
}
function failsCase({ level, suppressed }) {
    return suppressed === null && level !== 'notice';
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
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   z4: () => (/* binding */ byText)
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
/** `a, b and 3 more`. @param most how many are named */
function someOf(names, most) {
    const more = names.length - most;
    return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** `3 errors, 1 warning`, or `no problems`. */
function problems({ errors, warnings, notices, }) {
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
/** What stands at the places where images are named, e.g. where a fix replaces one. */
function writtenAt({ images }) {
    const key = ({ path, line, column }) => `${line}:${column}:${path}`;
    const written = new Map(images.map((image) => [key(image), image.raw]));
    return (at) => written.get(key(at));
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


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ xmlTag)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);

/** `<name a="b">`. */
function xmlTag(name, attributes, empty = false) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForXmlAttribute */ .qv)(String(value))}"`);
    return `<${name}${written.join('')}${empty ? '/' : ''}>`;
}


/***/ })

};
