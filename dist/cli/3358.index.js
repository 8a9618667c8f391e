export const id = 3358;
export const ids = [3358];
export const modules = {

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

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

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
/* harmony import */ var _support_coverage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2602);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(577);
/* harmony import */ var _support_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2065);
/* harmony import */ var _support_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4447);
/* harmony import */ var _support_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(379);
// JUnit's XML, as GitLab, Azure Pipelines, Jenkins and CircleCI read it: a suite for each file, a case for each finding.






/** Errors and warnings fail their case, suppressed ones are skipped; a file without a finding is a case that passes. */
function* junit(report) {
    const byPath = (0,_support_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(report.findings, ({ path }) => path);
    const paths = [...new Set([...report.images.map(({ path }) => path), ...byPath.keys()])].sort(_support_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z4);
    const suites = (paths.length === 0 ? ['wincompat'] : paths).map((name) => {
        const findings = byPath.get(name) ?? [];
        return { name, findings, counts: countsOf(findings) };
    });
    const total = (key) => suites.reduce((sum, { counts }) => sum + counts[key], 0);
    const all = { tests: total('tests'), failures: total('failures'), skipped: total('skipped') };
    const time = report.summary.durationMs / 1000;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testsuites', { name: 'wincompat', ...all, time })}\n`;
    const coverage = (0,_support_coverage_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageLine */ .vn)(report);
    for (const [index, { name, findings, counts }] of suites.entries()) {
        yield `  ${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testsuite', { name, ...counts })}\n`;
        if (index === 0 && coverage !== null)
            yield `    <properties>${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('property', { name: 'coverage', value: coverage }, true)}</properties>\n`;
        if (findings.length === 0)
            yield `    ${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testcase', { name: 'no findings', classname: name }, true)}\n`;
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
    const { ruleId, path, line, column, title, suppressed, level } = finding;
    const text = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForXml */ .w2)(textOf(finding));
    const head = (0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, file: path, line });
    const body = suppressed !== null
        ? (0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('skipped', { message: `suppressed by ${suppressed.by}: ${suppressed.reason}` }, true)
        : failsCase(finding)
            ? `${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlTag */ .M)('failure', { type: level, message: title })}${text}</failure>`
            : `<system-out>${text}</system-out>`;
    return `    ${head}\n      ${body}\n    </testcase>\n`;
}
/** Title, place and what to do, a line each: CI systems show the first lines. */
function textOf(finding) {
    const { path, line, column, title } = finding;
    const lines = (0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLines */ .hq)(finding).map(({ label, text }) => `${label} ${text}`.trimStart());
    return [`${path}:${line}:${column}: ${title}`, ...lines].join('\n');
}
function failsCase({ level, suppressed }) {
    return suppressed === null && level !== 'notice';
}


/***/ }),

/***/ 2602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ uncheckedPlaces),
/* harmony export */   dU: () => (/* binding */ hasUnchecked),
/* harmony export */   vn: () => (/* binding */ coverageLine)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
// What became of the image references, in words.

/** `14 image references: 3 Windows, 9 Linux, 1 unknown, 1 skipped`; null in a report of a version that did not count. */
function coverageLine({ coverage }) {
    if (coverage === undefined)
        return null;
    const { references, windows, linux, unknown, skipped } = coverage;
    const notListed = references - windows - linux - unknown;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(references, 'image reference')}: ${windows} Windows, ${linux} Linux, ${unknown} unknown, ${Math.max(notListed, skipped.length)} skipped`;
}
/** Whether there are references that were not checked. */
function hasUnchecked({ coverage }) {
    return coverage !== undefined && coverage.unknown + coverage.skipped.length > 0;
}
/** What was not checked, by place: first what was skipped, then images of unknown operating system. */
function uncheckedPlaces({ coverage, images }) {
    const unknown = images.flatMap((image) => {
        if (image.os !== 'unknown')
            return [];
        const { path, line } = image;
        return [{ path, line, reason: `${image.reference ?? image.raw}: ${reasonUnknown(image)}` }];
    });
    const others = (coverage?.unknown ?? 0) - unknown.length;
    return {
        skipped: coverage?.skipped ?? [],
        unknown,
        more: others > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others, 'reference')} in files in which nothing shows Windows` : '',
    };
}
function reasonUnknown({ reference, unresolved }) {
    if (unresolved.length > 0)
        return `no value for ${unresolved.join(', ')}`;
    if (reference === null)
        return 'not a complete image reference';
    return 'neither its name nor the file shows its operating system, and its registry did not report it';
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   gb: () => (/* binding */ remedyLines),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _report_help_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
// A finding in the order in which a reader needs it: what to write, where it is explained, then what is wrong and why.

/** Each remedy, the best first. */
function remedyLines({ remedies }) {
    return remedies.map((text, index) => ({ label: index === 0 ? 'Fix:' : 'Or:', text }));
}
/** What is wrong, and the rule of the platform behind it. */
function reasonLines({ problem, why }) {
    return [{ label: '', text: problem }, ...(why === null ? [] : [{ label: 'Why:', text: why }])];
}
/** All but the title. What follows the link may be cut off. */
function findingLines(finding) {
    return [
        ...remedyLines(finding),
        { label: 'See:', text: (0,_report_help_url_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(finding.ruleId) },
        ...reasonLines(finding),
    ];
}
/** Title and lines in one line, for formats that have one text for each finding. */
function onOneLine(finding) {
    const lines = findingLines(finding).map(({ label, text }) => `${label} ${text}${label === 'Fix:' || label === 'Or:' ? '.' : ''}`.trimStart());
    return [`${finding.title}.`, ...lines].join(' ');
}


/***/ }),

/***/ 2065:
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

/***/ 4447:
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
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
// Phrases that several reporters share.
/** The levels, most severe first. */
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
/** What was looked at: `12 Windows image uses of 40 files, 2 not checked in full`. */
function extent({ windowsImages, files, notChecked = 0 }) {
    const rest = notChecked === 0 ? '' : `, ${notChecked} not checked in full`;
    return `${count(windowsImages, 'Windows image use')} of ${count(files, 'file')}${rest}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}
/** `app/Dockerfile:3`, as editors and terminals make a link of it. */
function place({ path, line }) {
    return `${path}:${line}`;
}
/** What is at the places where images are named, e.g. where a fix replaces one. */
function writtenAt({ images }) {
    const key = ({ path, line, column }) => `${line}:${column}:${path}`;
    const written = new Map(images.map((image) => [key(image), image.raw]));
    return (at) => written.get(key(at));
}
/** By code units: the same order on every machine, whatever its locale. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 379:
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
