export const id = 7310;
export const ids = [7310];
export const modules = {

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromAnnotations: () => (/* binding */ fromAnnotations)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
// Annotations of Kubernetes objects that suppress: `wincompat/ignore.RULE: reason`.

/**
 * @param annotations as the readers found them
 * @returns suppressions of all findings within their objects
 */
function fromAnnotations(annotations, ruleIds) {
    const found = { suppressions: [], wrong: [] };
    for (const { rule, text, location, object, images = [] } of annotations) {
        const written = `wincompat/ignore.${rule}: ${text}`;
        // The whole value is the reason, unless it says until when.
        const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .K)(rule === '' ? [] : [rule], /^until=|^--(?:\s|$)/.test(text) ? text : `-- ${text}`, ruleIds);
        if ('wrong' in terms) {
            found.wrong.push({ location, text: written, by: 'annotation', idle: [], wrong: terms.wrong });
            continue;
        }
        found.suppressions.push({
            ...terms,
            by: 'annotation',
            location,
            text: written,
            elsewhere: images.map(({ path }) => path),
            covers: (at) => [object, ...images].some((range) => isIn(at, range)),
        });
    }
    return found;
}
function isIn(at, range) {
    return at.path === range.path && at.line >= range.line && at.line <= range.endLine;
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readTerms)
/* harmony export */ });
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2821);
// What a comment and an annotation say after their rules: `until=YYYY-MM-DD -- reason`.



/** These tell of files and of suppressions themselves: only the configuration can accept them. */
const NEVER = ['invalid-file', 'unused-suppression'];
/** What a comment may say; more of it is cut off. */
const MAX_TEXT = 2_000;
const MAX_RULES = 20;
/**
 * @param rules ids, as written
 * @param text `until=YYYY-MM-DD -- reason`, the first part optional
 */
function readTerms(rules, text, ruleIds) {
    const cut = text.slice(0, MAX_TEXT);
    const separator = /(?:^|\s)--(?=\s|$)/.exec(cut);
    const before = (separator === null ? cut : cut.slice(0, separator.index)).trim();
    const reason = separator === null ? '' : cut.slice(separator.index + separator[0].length).trim();
    if (rules.length === 0)
        return { wrong: 'names no rule' };
    if (rules.length > MAX_RULES)
        return { wrong: `names more than ${MAX_RULES} rules` };
    for (const id of rules) {
        if (!ruleIds.includes(id))
            return { wrong: `names an unknown rule: ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(id, ruleIds)}` };
        if (id === _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERNAL_ERROR */ .zR)
            return { wrong: `cannot suppress ${id}: nothing can` };
        if (NEVER.includes(id))
            return { wrong: `cannot suppress ${id}: only the configuration can` };
    }
    let until = null;
    for (const word of before.split(/\s+/).filter((w) => w !== '')) {
        const day = /^until=(.*)$/.exec(word)?.[1];
        if (day === undefined)
            return { wrong: `has '${short(word)}' where until=YYYY-MM-DD or -- and a reason belong` };
        if (!(0,_text_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(day))
            return { wrong: `has '${short(day)}', which is not a date of the form YYYY-MM-DD` };
        until = day;
    }
    if (!/[\p{L}\p{N}]/u.test(reason))
        return { wrong: "has no reason (write ' -- ' and the reason)" };
    return { rules: [...rules], until, reason };
}
function short(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ })

};
