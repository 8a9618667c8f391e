export const id = 6491;
export const ids = [6491];
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

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotationText: () => (/* binding */ annotationText),
/* harmony export */   annotationTitle: () => (/* binding */ annotationTitle),
/* harmony export */   columnsOf: () => (/* binding */ columnsOf),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3993);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
/* harmony import */ var _support_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(577);
/* harmony import */ var _support_root_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7137);
/* harmony import */ var _support_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4447);






/** The runner keeps the first ten annotations of a level in a step, and drops the others without a word. */
const MAX_PER_LEVEL = 10;
/** The runner cuts a message here, without a word. */
const MAX_MESSAGE = 4096;
/** The longest title that GitHub takes. */
const MAX_TITLE = 255;
/** The longest path that systems know. */
const MAX_PATH = 4096;
/**
 * The findings as GitHub's workflow commands: annotations on the lines of a pull request, one for each root cause.
 * Those that are suppressed, and all image references, are counted in the log.
 * @param reserved how many annotations of a level the caller needs for itself: the step has ten in all
 */
function github(report, reserved = {}) {
    const causes = (0,_support_root_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(report);
    const commands = _support_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.flatMap((level) => commandsOf(level, causes.filter((cause) => cause.level === level), MAX_PER_LEVEL - (reserved[level] ?? 0)));
    const { suppressed } = report.summary;
    const lines = [
        ...commands,
        ...(suppressed > 0 ? [`${(0,_support_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(suppressed, 'finding')} suppressed`] : []),
        ...[(0,_support_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageLine */ .vn)(report)].filter((line) => line !== null),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function commandsOf(level, causes, most) {
    if (causes.length <= most)
        return causes.map(annotation);
    const shown = causes.slice(0, most - 1);
    const rest = (0,_support_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(causes.slice(shown.length).flatMap(({ findings }) => findings).length, `more ${level}`);
    return [
        ...shown.map(annotation),
        command(level, { title: rest }, `GitHub shows ${MAX_PER_LEVEL} annotations of a level. The log and the job summary list ${rest}.`),
    ];
}
function annotation(cause) {
    return command(cause.level, { file: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(cause.path, MAX_PATH), ...columnsOf(cause), title: annotationTitle(cause) }, (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_4__/* .crop */ .B)(annotationText(cause), MAX_MESSAGE - 1));
}
/** The finding and its rule, as long as GitHub takes it. */
function annotationTitle({ title, ruleId }) {
    const rule = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(ruleId, 60);
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(title, MAX_TITLE - rule.length - 3)} (${rule})`;
}
/** What to write, where it is explained, what is wrong, what else the line decides, and where the reasons stand, a line each. */
function annotationText(cause) {
    const { reach, related } = cause;
    return [
        ...(0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findingLines */ .hq)(cause).map(({ label, text }) => `${label} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(text)}`.trimStart()),
        ...(reach === null ? [] : [(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(reach)]),
        ...related.map((other) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)((0,_support_words_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(other), 300)} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(other.message, 300)}`),
    ].join('\n');
}
/**
 * GitHub takes columns for a range within one line only. Whether `endColumn` is part of the range is documented
 * nowhere (github/docs#40038); it is given as it is in SARIF and here, one past the last. Lines are part of it: a
 * range that ends before a line's first character ends on the line above.
 */
function columnsOf({ line, column, endLine, endColumn }) {
    if (endLine === line)
        return { line, endLine, col: column, endColumn };
    return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
}
function command(level, properties, message) {
    const escaped = Object.entries(properties).map(([name, value]) => `${name}=${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForCommandProperty */ .bI)(String(value))}`);
    return `::${level} ${escaped.join(',')}::${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForCommandData */ .U)(message)}`;
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

/***/ 7137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rootCauses)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2065);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);
// Many findings can have one cause: forty services behind one variable of `.env`, one YAML anchor or one base
// Dockerfile. Reviewers want the line to change, once, and then what else it decides.


/** Followed from base image to base image; the repository's own images can be built from each other in a circle. */
const MAX_STEPS = 20;
/**
 * The findings that count, grouped by what causes them: most severe level first, new before old, then by how much each
 * decides, then by place. Pure: the same report gives the same groups.
 */
function rootCauses(report) {
    const open = report.findings.filter((finding) => finding.suppressed === null);
    const named = new Set(open.flatMap((finding) => causeOf(finding) ?? []).map(keyOf));
    const causeAt = new Map();
    for (const finding of open) {
        const cause = causeOf(finding);
        if (cause !== undefined)
            causeAt.set(keyOf(finding), cause);
    }
    const groups = (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(open, (finding, index) => {
        const cause = keyOf(follow(finding, causeAt));
        // Two findings at one place can say different things; only what one place decides belongs together.
        return named.has(cause) ? JSON.stringify([finding.ruleId, finding.level, cause]) : index;
    });
    return [...groups.values()]
        .map((findings) => describe(findings, follow(findings[0], causeAt)))
        .sort((a, b) => _words_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _words_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level) ||
        Number(a.preexisting) - Number(b.preexisting) ||
        b.findings.length - a.findings.length ||
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z4)(a.path, b.path) ||
        a.line - b.line ||
        a.column - b.column);
}
/** An image may be built here on a base whose own tag is decided elsewhere: that place is the one to change. */
function follow(finding, causes) {
    let at = causeOf(finding) ?? finding;
    for (let steps = 0; steps < MAX_STEPS; steps++) {
        const next = causes.get(keyOf(at));
        if (next === undefined || keyOf(next) === keyOf(at))
            break;
        at = next;
    }
    return at;
}
/** A base image built here weighs more than the variable that names it, and is behind it. */
function causeOf({ related }) {
    return related.findLast((other) => other.cause === true);
}
function describe(findings, cause) {
    // The finding at the cause itself describes it best.
    const first = findings.find((finding) => keyOf(finding) === keyOf(cause)) ?? findings[0];
    const alone = findings.length === 1;
    const at = alone ? first : cause;
    const { ruleId, level, title, problem, remedies, why } = first;
    return {
        ...rangeOf(at),
        ruleId,
        level,
        title: titleOf(findings, title),
        problem,
        remedies,
        why,
        reach: alone ? null : reachOf(findings),
        findings,
        places: placesOf(findings, at),
        related: alone ? first.related : explanationsOf(findings, at),
        fix: sharedFix(findings),
        preexisting: findings.every((finding) => finding.preexisting === true),
    };
}
function titleOf(findings, title) {
    if (findings.length === 1)
        return title;
    const alike = findings.every((finding) => finding.title === title);
    return alike
        ? `${title}, in ${findings.length} places`
        : `${title}, and ${findings.length - 1} more like it`;
}
/** `This line decides 40 images in 38 files: a:1, b:2 and 38 more.` */
function reachOf(findings) {
    const places = unique(findings.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik));
    const files = unique(findings.map(({ path }) => path));
    const named = places.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PLACES */ .WD).join(', ');
    const rest = places.length - _words_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PLACES */ .WD;
    return `This line decides ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files.length, 'file')}: ${named}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
function placesOf(findings, at) {
    return distinct(findings.map((finding) => ({ ...rangeOf(finding), message: finding.title })), at);
}
/** Related places that all of them share, e.g. where the target is declared. */
function explanationsOf(findings, at) {
    const shares = new Map();
    for (const { related } of findings) {
        for (const key of new Set(related.map(keyOf)))
            shares.set(key, (shares.get(key) ?? 0) + 1);
    }
    const shared = findings[0].related.filter((other) => shares.get(keyOf(other)) === findings.length);
    return distinct(shared, at);
}
function sharedFix(findings) {
    const fixes = unique(findings.map(({ fix }) => JSON.stringify(fix?.edits.map((edit) => [keyOf(edit), edit.text]) ?? null)));
    return fixes.length === 1 ? findings[0].fix : null;
}
function distinct(places, but) {
    const seen = new Set([keyOf(but)]);
    return places.filter((other) => !seen.has(keyOf(other)) && seen.add(keyOf(other)));
}
function rangeOf({ path, line, column, endLine, endColumn }) {
    return { path, line, column, endLine, endColumn };
}
function keyOf({ path, line, column }) {
    return JSON.stringify([path, line, column]);
}
function unique(things) {
    return [...new Set(things)];
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


/***/ })

};
