export const id = 9911;
export const ids = [9911];
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

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSavedReport: () => (/* binding */ readSavedReport)
/* harmony export */ });
/* harmony import */ var _discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1097);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5553);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4766);
// A report that an earlier run wrote. A run for a stranger's pull request is the stranger's: what it left behind can
// be anything, so it is read by the report's form alone, and what can be counted is counted here.




const MAX_BYTES = 32 * 1024 * 1024;
/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError that says what is wrong with it, and where
 */
function readSavedReport(path) {
    const value = parsed(path);
    try {
        return counted(_report_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .reportShape */ .c.read(value, ''));
    }
    catch (error) {
        if (!(error instanceof _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .Misshapen */ .pw))
            throw error;
        throw problem(path, `is no report of this version: ${error.message}`);
    }
}
function parsed(path) {
    const text = readBounded(path);
    try {
        return JSON.parse(text);
    }
    catch {
        throw problem(path, 'is not JSON');
    }
}
/** An artifact can hold links, FIFOs and files of any size. */
function readBounded(path) {
    const bytes = (0,_discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MAX_BYTES);
    if (Buffer.isBuffer(bytes))
        return bytes.toString('utf8');
    throw problem(path, bytes.refused);
}
function counted(report) {
    const { images, findings, summary } = report;
    const open = findings.filter((finding) => finding.suppressed === null);
    const count = (level) => open.filter((f) => f.level === level).length;
    return {
        ...report,
        summary: {
            ...summary,
            images: images.length,
            windowsImages: images.filter(({ os }) => os === 'windows').length,
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
            suppressed: findings.length - open.length,
        },
    };
}
function problem(path, what) {
    return new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`from-report: ${path} ${what}.`);
}


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

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ MAX_SUBJECT_TEXT),
/* harmony export */   lc: () => (/* binding */ MAX_SUBJECT_ITEMS),
/* harmony export */   qy: () => (/* binding */ describeSubject)
/* harmony export */ });
// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.
/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
const MAX_SUBJECT_ITEMS = 20;
/** In a few words, for lists of subjects. */
function describeSubject(subject) {
    switch (subject.kind) {
        case 'image':
        case 'revision':
            return within(subject.reference, subject.within);
        case 'build':
            return `${within(subject.reference, subject.within)} on ${subject.host}`;
        case 'containers':
            return subject.workload;
        case 'label':
            return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
        case 'placement':
            return subject.workload;
        case 'breakage':
            return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
        case 'unresolved':
            return within(subject.raw, subject.within);
        case 'service':
            return subject.name;
        case 'runner':
            return subject.label;
        case 'registry':
            return subject.host;
        case 'file':
            return subject.problem;
        case 'suppression':
            return subject.text;
        case 'part':
            return subject.part;
    }
}
function within(name, place) {
    return place === null ? name : `${name} (${place})`;
}


/***/ })

};
