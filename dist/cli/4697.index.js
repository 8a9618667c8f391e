export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportShape),
/* harmony export */   q: () => (/* binding */ subjectShape)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4766);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1615);
// The report's form, once: what a saved report is read by, and what wincompat-report.schema.json is written from. The
// compiler holds it against the types of report.ts.


const MAX_TARGETS = 500;
const MAX_ITEMS = 20_000;
/** Of one image or finding. */
const MAX_PARTS = 5_000;
const MAX_NOTES = 1_000;
const name = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(300);
const words = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(20_000);
const count = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0);
const isolation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('process', 'hyperv');
const role = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('run', 'build', 'source');
const level = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('error', 'warning', 'notice');
const targetNames = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_TARGETS, name);
/** Lines and columns count from 1; the end is exclusive. */
const location = {
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(4_096),
    line: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    column: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    endLine: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
    endColumn: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1),
};
const target = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name,
    host: name,
    release: name,
    client: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    isolation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(2, isolation),
    platform: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('kubernetes', 'swarm', 'docker')),
});
const verdict = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    target: name,
    isolation,
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
    rule: name,
    reason: words,
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
});
const image = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ...location,
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
    role,
    raw: words,
    reference: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(words),
    unresolved: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_PARTS, name),
    os: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('windows', 'linux', 'unknown'),
    osVersions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_PARTS, name),
    evidence: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('registry', 'cache', 'tag', 'placement', 'none'),
    digest: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
    verdicts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_PARTS, verdict),
});
const related = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ...location,
    // A configuration may lie elsewhere.
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(4_096),
    message: words,
    cause: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(true)),
});
const fix = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ range: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(location), text: words, title: words });
const subjectText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl);
const subjectTexts = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc, subjectText);
const within = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText);
/** fingerprint.ts cuts what is longer. */
const subjectShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({
    image: { reference: subjectText, within, role, build: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count), isolation: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    build: {
        reference: subjectText,
        within,
        role,
        host: subjectText,
        runner: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        hostBuild: count,
        isolation: subjectText,
        action: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('start', 'pull', 'job'),
        build: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    },
    containers: { workload: subjectText, references: subjectTexts },
    label: {
        workload: subjectText,
        key: subjectText,
        value: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
        reference: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    placement: { workload: subjectText, asks: subjectText },
    breakage: {
        thread: subjectText,
        reference: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText),
        within: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(within),
        role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(role),
    },
    unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    revision: { reference: subjectText, within, role, known: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    service: { name: subjectText },
    runner: { label: subjectText },
    registry: { host: subjectText, problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    file: { problem: subjectText },
    suppression: {
        by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('comment', 'annotation', 'configuration', 'baseline'),
        text: subjectText,
        idle: subjectTexts,
        problem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    part: { part: subjectText, path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText) },
});
const finding = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    ...location,
    ruleId: name,
    level,
    title: words,
    message: words,
    args: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz,
    targets: targetNames,
    subject: subjectShape,
    related: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_PARTS, related),
    fingerprint: name,
    fix: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(fix),
    suppressed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ by: name, reason: words })),
    preexisting: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
});
const reportShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schemaVersion: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(1),
    targets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_TARGETS, target),
    images: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_ITEMS, image),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_ITEMS, finding),
    summary: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        files: count,
        images: count,
        windowsImages: count,
        lookups: count,
        errors: count,
        warnings: count,
        notices: count,
        suppressed: count,
        durationMs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0),
    }),
    unverified: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    commit: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(64)),
    notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(MAX_NOTES, words),
});


/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pw: () => (/* binding */ Misshapen),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
// Forms of data from outside: one description both reads a value that anybody may have written and is its JSON
// Schema. What is read is put together anew from what the form names; all else is left behind.
class Misshapen extends Error {
    name = 'Misshapen';
}
/** A segment that is empty, `.` or `..`. */
const LEADING_OUT = /(?:^|[/\\])\.{0,2}(?:[/\\]|$)/;
const MAX_NUMBER = 1_000_000_000;
/** @param most characters */
function text(most) {
    return {
        schema: { type: 'string', maxLength: most },
        read(value, at) {
            if (typeof value !== 'string')
                throw wrong(at, 'is not a text');
            if (value.length > most)
                throw wrong(at, `is longer than ${most} characters`);
            return value;
        },
    };
}
/** A path below the root, with forward slashes. */
function path(most) {
    const { schema, read } = text(most);
    return {
        schema: { ...schema, not: { pattern: LEADING_OUT.source } },
        read(value, at) {
            const path = read(value, at);
            if (LEADING_OUT.test(path))
                throw wrong(at, 'is not a path below the root');
            return path;
        },
    };
}
function whole(least) {
    return {
        schema: { type: 'integer', minimum: least, maximum: MAX_NUMBER },
        read(value, at) {
            if (!Number.isInteger(value) || value < least || value > MAX_NUMBER) {
                throw wrong(at, `is not a whole number from ${least} to ${MAX_NUMBER}`);
            }
            return value;
        },
    };
}
const flag = {
    schema: { type: 'boolean' },
    read(value, at) {
        if (typeof value !== 'boolean')
            throw wrong(at, 'is neither true nor false');
        return value;
    },
};
function one(...accepted) {
    return {
        schema: { enum: accepted },
        read(value, at) {
            const found = accepted.find((other) => other === value);
            if (found === undefined)
                throw wrong(at, `is not one of ${accepted.join(', ')}`);
            return found;
        },
    };
}
/** An object of which nothing is read, since nothing may rest on it. */
const any = { schema: { type: 'object' }, read: () => ({}) };
function orNull(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'null' }] },
        read: (value, at) => (value === null ? null : shape.read(value, at)),
    };
}
function optional(shape) {
    return { ...shape, optional: true };
}
function list(most, of) {
    return {
        schema: { type: 'array', maxItems: most, items: of.schema },
        read(value, at) {
            if (!Array.isArray(value))
                throw wrong(at, 'is not a list');
            if (value.length > most)
                throw wrong(at, `has more than ${most} items`);
            return value.map((item, index) => of.read(item, `${at}[${index}]`));
        },
    };
}
/** Fields that are not named may be there: later versions add some. */
function object(fields) {
    const entries = Object.entries(fields);
    return {
        schema: {
            type: 'object',
            required: entries.filter(([, shape]) => shape.optional !== true).map(([key]) => key),
            properties: Object.fromEntries(entries.map(([key, shape]) => [key, shape.schema])),
        },
        read(value, at) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                throw wrong(at, 'is not an object');
            }
            const given = value;
            return Object.fromEntries(entries
                .filter(([key, shape]) => shape.optional !== true || Object.hasOwn(given, key))
                .map(([key, shape]) => [
                key,
                shape.read(Object.hasOwn(given, key) ? given[key] : undefined, at === '' ? key : `${at}.${key}`),
            ]));
        },
    };
}
/** An object whose field `kind` says which of several forms it has. */
function variant(forms) {
    const kinds = Object.keys(forms);
    const byKind = new Map(Object.entries(forms).map(([kind, fields]) => [kind, object({ kind: one(kind), ...fields })]));
    const kindOf = object({ kind: one(...kinds) });
    return {
        schema: { anyOf: [...byKind.values()].map(({ schema }) => schema) },
        read(value, at) {
            const { kind } = kindOf.read(value, at);
            return byKind.get(kind)?.read(value, at);
        },
    };
}
function wrong(at, what) {
    return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
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
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8539);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1097);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5553);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4766);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1615);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8001);
// The baseline: a file of findings that were there when it was written. They are marked, and new ones stand out.
// An entry is a rule, a path, a subject and the targets: nothing that moves when lines do.










/** 1 had a text in the place of the subject, which was the same for different findings. */
const VERSION = 2;
/** What is read back at most, see discovery/read.ts and github/read-file.ts. */
const MAX_BYTES = 1024 * 1024;
const MAX_ENTRIES = 20_000;
const MAX_TARGETS = 500;
const baselineShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .one */ .xH)(VERSION),
    findings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(MAX_ENTRIES, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({
        rule: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(300),
        path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(4_096),
        subject: _report_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectShape */ .q,
        targets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(MAX_TARGETS, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(300)),
        count: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1),
    })),
});
/**
 * Marks the findings that a baseline has, and writes it anew where that is asked for.
 * @param whole whether the whole root was checked: only then an entry without a finding is gone
 * @throws UsageError where the file cannot be read, is no baseline, or cannot be written
 */
function holdAgainstBaseline(findings, { path, update, text }, root, whole) {
    if (update !== 'no' && !whole) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('--write-baseline: a baseline is of the whole directory; name that, and no paths in it.');
    }
    if (update !== 'no')
        (0,_discovery_links_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseToWriteThroughLinks */ .$)('--write-baseline', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), root);
    const shown = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
    const file = text === undefined ? (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .Mk)(root, path, 'baseline', update !== 'no') : new _text_source_file_js__WEBPACK_IMPORTED_MODULE_7__/* .SourceFile */ .s(shown, text);
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
    const kept = new Map();
    const keepable = findings.filter((finding) => finding.suppressed === null && canBeKept(finding));
    const accepted = known === null ? null : acceptedBy(known, keepable);
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null || !canBeKept(finding))
            return finding;
        if (accepted !== null && !accepted.findings.has(finding))
            return finding;
        const { ruleId: rule, path, subject } = finding;
        const targets = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .sortedTargets */ .SH)(finding.targets);
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
        entries.push({ ...entry, targets: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .sortedTargets */ .SH)(entry.targets) });
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
            const targets = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .sortedTargets */ .SH)(finding.targets);
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
    return ruleId !== 'unused-suppression' && ruleId !== _options_js__WEBPACK_IMPORTED_MODULE_6__/* .INTERNAL_ERROR */ .zR;
}
/** What is gone is one finding, at the file: its entries have no better place. */
function leftoverOf(left, path) {
    return {
        location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
        text: '',
        by: 'baseline',
        idle: left.map(({ rule, subject, path: file }) => `${rule} of ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .describeSubject */ .qy)(subject)} in ${file}`),
        wrong: null,
    };
}
/** @throws UsageError where it is none of this version */
function entriesOf(file) {
    const version = versionOf(file);
    if (version !== null && version !== VERSION) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${file.path}: this baseline is of version ${version}, and this wincompat reads version ${VERSION}. Write it anew with 'wincompat check --write-baseline FILE --force', and review what it takes up.`);
    }
    try {
        return baselineShape.read(JSON.parse(file.text), '').findings;
    }
    catch (error) {
        const why = error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .Misshapen */ .pw ? `: ${error.message}` : '';
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${file.path}: this is no baseline of version ${VERSION}${why}; write one with 'wincompat check --write-baseline FILE --force'.`);
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
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`--write-baseline: ${entries.length} findings are more than a baseline holds; leave folders out with an ignore entry of the configuration.`);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`--write-baseline: ${path} could not be written (${error.code}).`);
    }
}
function keyOf({ ruleId, path, subject }) {
    return JSON.stringify([ruleId, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .boundPath */ .oH)({ path, subject }), (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectKey */ .ow)(subject)]);
}
/** `1 finding`, `2 findings`. */
function some(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function sum(entries) {
    return entries.reduce((total, { count }) => total + count, 0);
}
function byText(a, b) {
    const textOf = ({ path, rule, subject, targets }) => JSON.stringify([path, rule, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_8__/* .subjectKey */ .ow)(subject), targets]);
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
