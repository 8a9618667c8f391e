export const id = 4117;
export const ids = [4117];
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

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyle: () => (/* binding */ checkstyle)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);
/* harmony import */ var _support_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2065);
/* harmony import */ var _support_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(379);
// Checkstyle's XML, which Jenkins, reviewdog and editors read.




const SEVERITIES = { error: 'error', warning: 'warning', notice: 'info' };
/** Suppressed findings are left out: the format has no word for them. */
function* checkstyle(report) {
    const open = report.findings.filter((finding) => finding.suppressed === null);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('checkstyle', { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x })}\n`;
    for (const [name, findings] of (0,_support_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(open, (finding) => finding.path)) {
        yield `  ${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('file', { name })}\n`;
        for (const finding of findings) {
            const { line, column, level, ruleId } = finding;
            const message = (0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .GJ)(finding);
            const source = `wincompat.${ruleId}`;
            yield `    ${(0,_support_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('error', { line, column, severity: SEVERITIES[level], message, source }, true)}\n`;
        }
        yield '  </file>\n';
    }
    yield '</checkstyle>\n';
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
