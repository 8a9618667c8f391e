export const id = 4117;
export const ids = [4117];
export const modules = {

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkstyle: () => (/* binding */ checkstyle)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6417);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9515);
// Checkstyle's XML, which Jenkins, reviewdog and editors read.



const SEVERITIES = { error: 'error', warning: 'warning', notice: 'info' };
/** Suppressed findings are left out: the format has no word for them. */
function* checkstyle(report) {
    const open = report.findings.filter((finding) => finding.suppressed === null);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('checkstyle', { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x })}\n`;
    for (const [name, findings] of (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(open, (finding) => finding.path)) {
        yield `  ${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('file', { name })}\n`;
        for (const { line, column, level, message, ruleId } of findings) {
            const source = `wincompat.${ruleId}`;
            yield `    ${(0,_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .xmlTag */ .M)('error', { line, column, severity: SEVERITIES[level], message, source }, true)}\n`;
        }
        yield '  </file>\n';
    }
    yield '</checkstyle>\n';
}


/***/ }),

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
