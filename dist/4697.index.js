export const id = 4697;
export const ids = [4697];
export const modules = {

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ imageUse),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   Yo: () => (/* binding */ IMAGE_KINDS),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
// What readers find, before anything is judged.
/** Formats that name images, as reports call them. The report's type, its reader and its JSON Schema come from here. */
const IMAGE_KINDS = [
    'dockerfile',
    'compose',
    'kubernetes',
    'helm',
    'kustomize',
    'ecs',
    'bake',
    'workflow',
];
/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
const ROLES = ['run', 'build', 'source'];
/** What the image's operating system and its OS versions are known from. */
const EVIDENCE = ['registry', 'cache', 'tag', 'placement', 'dockerfile', 'config', 'none'];
/**
 * A place that names an image by a reference that is known to its end, of which the file says nothing more.
 * @param named the reference as the file has it, and expanded
 */
function imageUse(named) {
    return {
        role: 'run',
        partial: named.reference ?? named.raw,
        unresolved: [],
        platform: null,
        origins: [],
        runs: [],
        sign: null,
        foundIn: { kind: 'file' },
        ...named,
    };
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ORCHESTRATOR_IDS)
/* harmony export */ });
/** Orchestrators as the configuration and the report name them. */
const ORCHESTRATOR_IDS = ['kubernetes', 'swarm', 'docker', 'ecs'];


/***/ }),

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

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   cV: () => (/* binding */ reportShape),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   q8: () => (/* binding */ subjectShape),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   vk: () => (/* binding */ coverage),
/* harmony export */   z: () => (/* binding */ summary),
/* harmony export */   zV: () => (/* binding */ targets)
/* harmony export */ });
/* unused harmony exports target, verdict, edit, fix */
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5382);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9015);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6220);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7922);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3993);
/* harmony import */ var _windows_verdicts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2542);
// The report's form in JSON, once: what a saved report is read by, what a report of our own is cut to, and what
// wincompat-report.schema.json and the types of report.ts and subject.ts come from.








const name = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.name);
const sentence = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.sentence);
const message = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.message);
const path = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.path);
const reference = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.reference);
const count = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NUMBER */ .dN);
const place = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_NUMBER */ .dN);
const isolation = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .ISOLATIONS */ .Ce);
const role = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg);
const level = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_options_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_);
const names = (most) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(most, name, (_, more) => `… and ${more + 1} more`);
/** Lines and columns count from 1; the end is exclusive. */
const location = { path, line: place, column: place, endLine: place, endColumn: place };
const target = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name,
    /** `10.0.BUILD` or `10.0.BUILD.REVISION`. */
    host: name,
    /** The release's full name, e.g. `Windows Server 2022`. */
    release: name,
    client: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    /** The isolations that the target offers; the first is what a workload gets that asks for nothing. */
    isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(2, isolation),
    platform: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_target_js__WEBPACK_IMPORTED_MODULE_5__/* .ORCHESTRATOR_IDS */ .o)),
});
const targets = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, target);
const verdictFields = {
    target: name,
    isolation,
    verdict: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk),
    /** What decided, e.g. the compatibility rule `R7`. */
    rule: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._windows_verdicts_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPATIBILITY_RULES */ .ru),
    /** The OS version that was judged: of a multi-platform image that of the entry which the host takes. */
    version: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
const verdict = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: sentence });
const verdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, verdict);
const imageFields = {
    ...location,
    kind: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_KINDS */ .Yo),
    role,
    /** As written in the file. */
    raw: reference,
    /** Fully expanded, as a user would type it; null where a value is missing. */
    reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(reference),
    /** Names of the variables without a value. */
    unresolved: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.parts),
    os: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('windows', 'linux', 'unknown'),
    osVersions: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.parts),
    evidence: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(..._model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE */ .S4),
    digest: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(name),
};
/** Its verdicts are read apart: images share them. */
const image = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(imageFields);
const related = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...location, message: sentence, cause: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(true)) });
const edit = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...location, text: sentence });
const remedies = (of, rest) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.remedies, of, rest);
const fix = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ title: sentence, edits: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.edits, edit) });
/** Half of a fix is none: where a part of it does not fit, the finding has no fix. */
function wholeOrNone(of) {
    const shape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(of);
    return {
        ...shape,
        fit(value, cuts) {
            const own = { texts: 0, items: 0 };
            const fitted = shape.fit(value, own);
            if (own.texts + own.items === 0)
                return fitted;
            cuts.items++;
            return null;
        },
    };
}
/** What decides about a finding comes first where the list is cut. */
function relatedList() {
    const shape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.related, related, (last, more) => ({
        ...last,
        message: `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_6__/* .crop */ .B)(last.message, 1_900)} (and ${more} more places)`,
    }));
    return {
        ...shape,
        fit: (places, cuts) => shape.fit(places.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.related
            ? places
            : [...places.filter(({ cause }) => cause), ...places.filter(({ cause }) => !cause)], cuts),
    };
}
const subjectText = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECT_TEXT */ .cl);
const subjectTexts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_SUBJECT_ITEMS */ .lc, subjectText);
const within = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText);
/** fingerprint.ts cuts what is longer. */
const subjectShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({
    /** An image where it is named. */
    image: {
        /** Expanded; as written where a value is missing. */
        reference: subjectText,
        /** The workload or the build stage that names it, e.g. `Deployment web`; null where it has no name. */
        within,
        /** Whether it is run, or only its build needs it. */
        role,
        /** The Windows build, where the mistake lies in it: behind a tag that moves, another build is another mistake. */
        build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
        /** The isolation under which it fails, where the mistake depends on it. */
        isolation: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** An image on a machine that builds it, or that is to run it as the container of a job. */
    build: {
        reference: subjectText,
        within,
        role,
        /** The machine's name. */
        host: subjectText,
        /** It is a CI runner; else the configuration declares it. */
        runner: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        /** Its Windows build; null where it runs Linux. */
        hostBuild: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(count),
        isolation: subjectText,
        /** `start` a container of it, `pull` it, or run a `job` in it. */
        action: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('start', 'pull', 'job'),
        /** The image's own Windows build; left out where it is unknown. */
        build: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    },
    /** Several containers of one pod. */
    containers: { workload: subjectText, references: subjectTexts },
    /** A label that a workload asks its node for. */
    label: {
        workload: subjectText,
        key: subjectText,
        /** Left out where the key alone is the mistake. */
        value: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
        /** The image that does not fit the label. */
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** Where a workload asks to run: its selector, affinity, tolerations and constraints, in a fixed order. */
    placement: { workload: subjectText, asks: subjectText },
    /** A known failure of a pair of image and host, or of a host. */
    breakage: {
        /** The URL of the thread that reports it. */
        thread: subjectText,
        /** Null where every image is concerned. */
        reference: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText),
        within: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(within),
        role: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(role),
    },
    /** A reference that is not complete: as written, with the variables without a value, or built from itself. */
    unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    /** The revision of an image, which must be that of its host; `known` where both revisions are known, and so differ. */
    revision: { reference: subjectText, within, role, known: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt },
    /** A service of a compose file. */
    service: { name: subjectText },
    /** A label of a CI runner. */
    runner: { label: subjectText },
    /** A registry, whatever the file, with why it was not asked where there is more than one reason. */
    registry: { host: subjectText, problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText) },
    /** What is wrong with a file. */
    file: { problem: subjectText },
    suppression: {
        by: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)('comment', 'annotation', 'configuration', 'baseline'),
        /** As it is written. */
        text: subjectText,
        /** Those of its rules that find nothing. */
        idle: subjectTexts,
        /** Why it is not understood; left out where it is. */
        problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(subjectText),
    },
    /** A part of wincompat itself, with the file that it failed on; null where none is known. */
    part: { part: subjectText, path: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(subjectText) },
});
const findingFields = {
    ...location,
    ruleId: name,
    level,
    title: sentence,
    problem: message,
    remedies: remedies(sentence, (_, more) => `… and ${more + 1} more`),
    why: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(message),
    /** Each once. */
    targets: names(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets),
    /** What it is about: no line, count, date or other place is part of it. */
    subject: subjectShape,
    related: relatedList(),
    /** A hash of the rule, the file, the subject and the targets: the same when lines move. */
    fingerprint: name,
    fix: wholeOrNone(fix),
    suppressed: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ by: name, reason: sentence })),
    /** Neither it nor what decided it is in a file that changed; left out where changes were not asked for. */
    preexisting: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
};
const finding = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(findingFields);
const summary = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    files: count,
    images: count,
    windowsImages: count,
    lookups: count,
    errors: count,
    warnings: count,
    notices: count,
    suppressed: count,
    /** Files and folders of which not all was checked, whatever becomes of their findings; left out for none. */
    notChecked: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(count),
    durationMs: count,
});
const skippedPlace = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ path, line: place, reason: sentence });
/** What became of the image references. Left out in reports of versions that did not count them. */
const coverage = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    /** Of the others the sum: a place that was skipped counts as one. */
    references: count,
    windows: count,
    linux: count,
    unknown: count,
    /** What was not checked, each with the reason. */
    skipped: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.skipped, skippedPlace, (last, more) => ({
        ...last,
        reason: `${(0,_text_crop_js__WEBPACK_IMPORTED_MODULE_6__/* .crop */ .B)(last.reason, 1_900)} (and ${more} more places)`,
    })),
});
const notes = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.notes, sentence, (_, more) => `${more + 1} more notes are omitted.`);
const index = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared);
const shared = (shape) => (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared, shape));
const savedVerdicts = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.targets, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...verdictFields, reason: index }));
/** In JSON, reasons are stated once; so is what else repeats, where a report is large. */
const reportShape = (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schemaVersion: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .one */ .xH)(1),
    targets,
    images: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.images, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...imageFields, verdicts: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(savedVerdicts, index) })),
    findings: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.findings, (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...findingFields,
        title: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.title, index),
        problem: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.problem, index),
        remedies: remedies((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(sentence, index)),
        why: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(message, index)),
        /** Made of the parts, for those who read the JSON; a large report has the parts alone, and neither is read back. */
        message: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(message),
        helpUrl: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.path),
        targets: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.targets, index),
        related: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .orIndex */ .c1)(findingFields.related, index),
    })),
    coverage: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(coverage),
    summary,
    /** A registry could not be asked, and the configuration says that this fails the run. */
    unverified: _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    /** How many images and findings are counted in the summary and are not listed, since a report has limits. */
    leftOut: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ images: count, findings: count })),
    /** The commit that was checked, where a run on GitHub knows it. */
    commit: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(64)),
    /** Remarks on the run itself, e.g. that no target is declared. */
    notes,
    reasons: (0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ITEMS */ ._5.shared, sentence),
    verdictLists: shared(savedVerdicts),
    texts: shared(message),
    targetLists: shared(findingFields.targets),
    relatedLists: shared(findingFields.related),
});


/***/ }),

/***/ 2542:
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
        (0,_discovery_links_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseToWriteThroughLinks */ .$)('--write-baseline', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), root);
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


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ru: () => (/* binding */ COMPATIBILITY_RULES),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

const ISOLATIONS = ['process', 'hyperv'];
/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: the image's OS version is unknown.
 * - `exempt`: the host's version does not bind this image.
 */
const VERDICTS = ['supported', 'conditional', 'unsupported', 'unknown', 'exempt'];
/**
 * The compatibility rules of docs/compatibility.md that decide about a pair, and what else decides: the image has no
 * entry for the host (`entries`) or does not exist (`missing`), is made from scratch, needs an isolation that the target
 * does not offer, is not run there (`build`, `source`), is one of several variants (`variant`), or is built on Linux.
 */
const COMPATIBILITY_RULES = [
    'R0a',
    'R0b',
    'R0c',
    'R1',
    'R2',
    'R2a',
    'R3',
    'R3a',
    'R3b',
    'R4',
    'R4a',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'R9b',
    'R9c',
    'R9d',
    'R9e',
    'R10a',
    'R10b',
    'R11',
    'R14',
    'entries',
    'missing',
    'scratch',
    'isolation',
    'build',
    'source',
    'variant',
    'linux',
];
const ARCHITECTURES = ['amd64', 'arm64'];
/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    baseImages: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    crossBuild: 'https://github.com/moby/buildkit/issues/5758',
    singleManifest: 'https://github.com/containerd/containerd/issues/8348',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}


/***/ })

};
