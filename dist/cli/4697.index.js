export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ boundSubject),
/* harmony export */   SH: () => (/* binding */ sortedTargets),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oH: () => (/* binding */ boundPath),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3993);
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
// A finding's identity: its rule, file, subject and targets. It holds when lines move and when words change.




/**
 * Cuts long texts and lists of a subject. Those that differ still differ when they are cut.
 * @returns a subject of at most a few kilobytes
 */
function boundSubject(subject) {
    const bounded = Object.entries(subject).map(([key, value]) => [key, boundValue(value)]);
    return Object.fromEntries(bounded);
}
function boundValue(value) {
    if (typeof value === 'string')
        return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(value, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl);
    if (!Array.isArray(value))
        return value;
    const texts = value.map((text) => (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(text, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl));
    return texts.length <= _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc
        ? texts
        : [...texts.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc - 1), `… ${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)(value)}`];
}
/** A subject as one text, whatever the order of its fields. */
function subjectKey(subject) {
    return JSON.stringify(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * The file that a finding is bound to; empty where its subject is not: a registry, or a part of wincompat, is reported
 * at the first of the files that it concerns, and that may be another one tomorrow.
 */
function boundPath({ path, subject }) {
    return subject.kind === 'registry' || subject.kind === 'part' ? '' : path;
}
/** Each target once, in a fixed order: how the configuration lists them does not matter. Findings share their lists. */
const sortedTargets = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((targets) => [...new Set(targets)].sort());
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdAgainstBaseline: () => (/* binding */ holdAgainstBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _discovery_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6359);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2837);
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4458);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5032);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5102);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4247);
/* harmony import */ var _report_subject_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2542);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7922);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8001);
// The baseline: a file of findings that were there when it was written. They are marked, and new ones stand out.
// An entry is a rule, a path, a subject and the targets: nothing that moves when lines do.












/** 1 had a text in the place of the subject, which was the same for different findings. */
const VERSION = 2;
/** What is read back at most, see discovery/read.ts and github/read-file.ts. */
const MAX_BYTES = 1024 * 1024;
const MAX_ENTRIES = 20_000;
const MAX_TARGETS = 500;
const baselineShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
    version: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .one */ .xH)(VERSION),
    findings: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(MAX_ENTRIES, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ik)({
        rule: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(300),
        path: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(4_096),
        subject: _report_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectShape */ .q8,
        targets: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(MAX_TARGETS, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(300)),
        count: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .whole */ .WQ)(1, _report_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NUMBER */ .dN),
    })),
});
/**
 * Marks the findings that a baseline has, and writes it anew where that is asked for.
 * @param whole whether the whole root was checked: only then an entry without a finding is gone
 * @throws UsageError where the file cannot be read, is no baseline, or cannot be written
 */
function holdAgainstBaseline(findings, { path, update, text }, root, whole) {
    if (update !== 'no' && !whole) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('--write-baseline: a baseline covers the whole directory; pass no paths inside it.');
    }
    if (update !== 'no')
        (0,_discovery_links_js__WEBPACK_IMPORTED_MODULE_2__.refuseToWriteThroughLinks)('--write-baseline', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), root);
    const shown = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    const file = text === undefined ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(root, path, 'baseline', update !== 'no') : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_8__/* .SourceFile */ .s(shown, text);
    // What is written anew with new findings needs nothing of the old file, which may be of an earlier version.
    const known = file === null || (update === 'grow' && versionOf(file) !== VERSION) ? null : entriesOf(file);
    const open = known === null || update === 'grow' ? null : known;
    const { marked, left, kept } = mark(findings, open, shown);
    if (update !== 'no') {
        writeBaseline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), kept);
        const fresh = marked.filter((f) => f.suppressed === null && canBeKept(f)).length;
        const gone = known === null || open === null ? 0 : sum(left);
        const notes = [
            `The baseline ${shown} has ${some(sum(kept), 'finding')} now`,
            ...(gone > 0 ? [`${some(gone, 'finding')} removed (no longer found)`] : []),
            ...(fresh > 0 ? [`${some(fresh, 'new finding')} not added (use --force)`] : []),
        ];
        return { findings: marked, unusedSuppressions: [], notes: [`${notes.join('; ')}.`] };
    }
    const unusedSuppressions = whole && left.length > 0 ? [unusedSuppressionOf(left, shown)] : [];
    return { findings: marked, unusedSuppressions, notes: [] };
}
/** @param known null: every finding is added */
function mark(findings, known, shown) {
    const kept = new Map();
    const keepable = findings.filter((finding) => finding.suppressed === null && canBeKept(finding));
    const accepted = known === null ? null : acceptedBy(known, keepable);
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null || !canBeKept(finding))
            return finding;
        if (accepted !== null && !accepted.findings.has(finding))
            return finding;
        const { ruleId: rule, path, subject } = finding;
        const targets = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedTargets */ .SH)(finding.targets);
        const exact = JSON.stringify([keyOf(finding), targets]);
        const same = kept.get(exact) ?? { rule, path, subject, targets, count: 0 };
        kept.set(exact, same);
        same.count++;
        return { ...finding, suppressed: { by: 'baseline', reason: `known since ${shown} was written` } };
    });
    return { marked, left: accepted?.left ?? [], kept: [...kept.values()].sort(byText) };
}
/**
 * The findings that a baseline has: each entry as often as it counts. A target that a finding no longer has makes it no
 * new one; another target does.
 */
function acceptedBy(known, findings) {
    const room = new Map();
    for (const entry of known) {
        const key = keyOf({ ruleId: entry.rule, ...entry });
        const entries = room.get(key) ?? [];
        entries.push({ ...entry, targets: (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedTargets */ .SH)(entry.targets) });
        room.set(key, entries);
    }
    // The entry that fits closest is used up first, so that one with more targets is left for a finding with more.
    for (const entries of room.values())
        entries.sort((a, b) => a.targets.length - b.targets.length);
    const accepted = new Set();
    const take = (fits) => {
        for (const finding of findings) {
            if (accepted.has(finding))
                continue;
            const targets = (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedTargets */ .SH)(finding.targets);
            const entry = room.get(keyOf(finding))?.find((one) => one.count > 0 && fits(one, targets));
            if (entry === undefined)
                continue;
            entry.count--;
            accepted.add(finding);
        }
    };
    take((entry, targets) => JSON.stringify(entry.targets) === JSON.stringify(targets));
    take((entry, targets) => targets.every((target) => entry.targets.includes(target)));
    return { findings: accepted, left: [...room.values()].flat().filter((entry) => entry.count > 0) };
}
/** Findings about suppressions are corrected where they stand, and what was not checked is no finding to accept. */
function canBeKept({ ruleId }) {
    return ruleId !== 'unused-suppression' && ruleId !== _report_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .INTERNAL_ERROR */ .zR;
}
/** What is gone is one finding, at the file: its entries have no better place. */
function unusedSuppressionOf(left, path) {
    return {
        location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        text: '',
        by: 'baseline',
        idle: left.map(({ rule, subject, path: file }) => `${rule} of ${(0,_report_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .describeSubject */ .qy)(subject)} in ${file}`),
        wrong: null,
    };
}
/** @throws UsageError where it is none of this version */
function entriesOf(file) {
    const version = versionOf(file);
    if (version !== null && version !== VERSION) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${file.path}: this baseline is of version ${version}, and this wincompat reads version ${VERSION}. Write it again with 'wincompat check --write-baseline FILE --force', and review the new findings.`);
    }
    try {
        return baselineShape.read(JSON.parse(file.text), '').findings;
    }
    catch (error) {
        const why = error instanceof _schema_shape_js__WEBPACK_IMPORTED_MODULE_7__/* .Misshapen */ .pw ? `: ${error.message}` : '';
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${file.path}: this is not a baseline of version ${VERSION}${why}; write one with 'wincompat check --write-baseline FILE --force'.`);
    }
}
/** Null for a file that states none. */
function versionOf(file) {
    try {
        const { version } = Object(JSON.parse(file.text));
        return typeof version === 'number' ? version : null;
    }
    catch {
        return null;
    }
}
/** One entry a line: a change of the file reads like what it is. */
function writeBaseline(path, entries) {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    const text = `{\n  "version": ${VERSION},\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
    if (Buffer.byteLength(text) > MAX_BYTES || entries.length > MAX_ENTRIES) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--write-baseline: ${entries.length} findings exceed the limit of a baseline; exclude folders with an ignore entry in the configuration.`);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--write-baseline: ${path} could not be written (${error.code}).`);
    }
}
function keyOf({ ruleId, path, subject }) {
    return JSON.stringify([ruleId, (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .boundPath */ .oH)({ path, subject }), (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectKey */ .ow)(subject)]);
}
/** `1 finding`, `2 findings`. */
function some(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sum(entries) {
    return entries.reduce((total, { count }) => total + count, 0);
}
function byText(a, b) {
    const textOf = ({ path, rule, subject, targets }) => JSON.stringify([path, rule, (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectKey */ .ow)(subject), targets]);
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
