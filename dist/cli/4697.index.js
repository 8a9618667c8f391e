export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdAgainstBaseline: () => (/* binding */ holdAgainstBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8001);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9808);
// The baseline: a file of findings that were there when it was written. They are marked, and new ones stand out.
// An entry is a rule, a path, a reference and the targets: nothing that moves when lines do.






const VERSION = 1;
/** What is read back at most. */
const MAX_BYTES = 1024 * 1024;
/**
 * Marks the findings that a baseline has, and writes it anew where that is asked for.
 * @param whole whether the whole root was checked: only then an entry without a finding is gone
 * @throws UsageError where the file cannot be read, is no baseline, or cannot be written
 */
function holdAgainstBaseline(findings, { path, update, text }, root, whole) {
    if (update !== 'no' && !whole) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('--write-baseline: a baseline is of the whole directory; name that, and no paths in it.');
    }
    const shown = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    const file = text === undefined ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)(root, path, 'baseline', update !== 'no') : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(shown, text);
    const known = file === null ? null : entriesOf(file);
    const open = known === null || update === 'grow' ? null : known;
    const { marked, left, kept } = mark(findings, open, shown);
    if (update !== 'no') {
        writeBaseline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), kept);
        const fresh = marked.filter((f) => f.suppressed === null && canBeKept(f)).length;
        const gone = known === null || open === null ? 0 : sum(left);
        const notes = [
            `The baseline ${shown} has ${some(sum(kept), 'finding')} now`,
            ...(gone > 0 ? [`${some(gone, 'finding')} no longer there, taken out`] : []),
            ...(fresh > 0 ? [`${some(fresh, 'new finding')} not taken up (--force does)`] : []),
        ];
        return { findings: marked, leftovers: [], notes: [`${notes.join('; ')}.`] };
    }
    const leftovers = whole && left.length > 0 ? [leftoverOf(left, shown)] : [];
    return { findings: marked, leftovers, notes: [] };
}
/** @param known null: every finding is taken up */
function mark(findings, known, shown) {
    const room = new Map();
    for (const entry of known ?? []) {
        const key = keyOf(entry.rule, entry.path, entry.reference);
        room.set(key, [...(room.get(key) ?? []), { ...entry }]);
    }
    const kept = new Map();
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null || !canBeKept(finding))
            return finding;
        const { ruleId: rule, path, targets } = finding;
        const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .e)(finding.args);
        const key = keyOf(rule, path, reference);
        if (known !== null) {
            // A target that it no longer fails on makes a finding no new one.
            const entry = room
                .get(key)
                ?.find((one) => one.count > 0 && targets.every((target) => one.targets.includes(target)));
            if (entry === undefined)
                return finding;
            entry.count--;
        }
        const exact = JSON.stringify([key, [...targets].sort()]);
        const same = kept.get(exact) ?? { rule, path, reference, targets: [...targets].sort(), count: 0 };
        kept.set(exact, same);
        same.count++;
        return { ...finding, suppressed: { by: 'baseline', reason: `known since ${shown} was written` } };
    });
    const left = [...room.values()].flat().filter((entry) => entry.count > 0);
    return { marked, left, kept: [...kept.values()].sort(byText) };
}
/** Findings about suppressions are put right where they stand. */
function canBeKept({ ruleId }) {
    return ruleId !== 'unused-suppression';
}
/** What is gone is one finding, at the file: its entries have no better place. */
function leftoverOf(left, path) {
    return {
        location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        by: 'baseline',
        idle: left.map(({ rule, reference, path: file }) => `${rule} of ${reference} in ${file}`),
        wrong: null,
    };
}
function entriesOf(file) {
    try {
        const content = JSON.parse(file.text);
        if (content?.version === VERSION && Array.isArray(content.findings))
            return content.findings.map(entryOf);
    }
    catch {
        // Told below, with every other form that is none.
    }
    throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${file.path}: this is no baseline of version ${VERSION}; write one with 'wincompat check --write-baseline FILE'.`);
}
function entryOf(given) {
    const { rule, path, reference, targets, count } = Object(given);
    const isText = (value) => typeof value === 'string';
    if (!isText(rule) || !isText(path) || !isText(reference))
        throw new TypeError('no entry');
    if (!Array.isArray(targets) || !targets.every(isText))
        throw new TypeError('no targets');
    if (!Number.isInteger(count) || count < 1)
        throw new TypeError('no count');
    return { rule, path, reference, targets, count: count };
}
/** One entry a line: a change of the file reads like what it is. */
function writeBaseline(path, entries) {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    const text = `{\n  "version": ${VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
    if (Buffer.byteLength(text) > MAX_BYTES) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--write-baseline: ${entries.length} findings are more than a baseline holds; leave folders out with an ignore entry of the configuration.`);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--write-baseline: ${path} could not be written (${error.code}).`);
    }
}
function keyOf(rule, path, reference) {
    return JSON.stringify([rule, path, reference]);
}
/** `1 finding`, `2 findings`. */
function some(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sum(entries) {
    return entries.reduce((total, { count }) => total + count, 0);
}
function byText(a, b) {
    const [one, other] = [a, b].map((e) => JSON.stringify([e.path, e.rule, e.reference, e.targets]));
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
