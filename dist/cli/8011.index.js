export const id = 8011;
export const ids = [8011];
export const modules = {

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _report_help_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9411);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3993);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _support_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2602);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(577);
/* harmony import */ var _support_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2065);
/* harmony import */ var _support_json_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(240);
/* harmony import */ var _support_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);
// SARIF 2.1.0, for code scanning and viewers. Sources: docs.oasis-open.org/sarif/sarif/v2.1.0, and GitHub's "SARIF
// support for code scanning", which shows the first 5,000 results and takes one line of a range.









const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const MAX_RESULTS = 5_000;
const MAX_RELATED = 100;
const MAX_MESSAGE = 4_000;
const SARIF_LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** What GitHub lists alerts by. */
const SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
function* sarif(report) {
    const findings = [...report.findings].sort((a, b) => _support_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.level) - _support_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.level));
    const shown = findings.slice(0, MAX_RESULTS);
    const rules = (0,_support_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(shown, (finding) => finding.ruleId);
    const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
    const coverage = (0,_support_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageLine */ .vn)(report);
    const notices = [...(coverage === null ? [] : [`${coverage}.`]), ...report.notes].map((text) => notification('note', text));
    if (findings.length > shown.length) {
        const text = `Only ${shown.length} of ${findings.length} findings are in this file, the most severe first.`;
        notices.unshift(notification('warning', text));
    }
    const run = {
        tool: {
            driver: {
                name: 'wincompat',
                version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
                semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
                informationUri: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .HOME */ .y,
                rules: [...rules.values()].map(([first]) => ruleOf(first)),
            },
        },
        automationDetails: { id: 'wincompat/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The directory that was checked.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notices }],
    };
    yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [\n${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(run).slice(0, -1)},\n"results": `;
    yield* (0,_support_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonLines */ .i)(shown, (finding) => (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_)(resultOf(finding, indexes.get(finding.ruleId) ?? -1)));
    yield '}\n]\n}\n';
}
/** A rule is described by its page; only what a list of alerts needs. */
function ruleOf({ ruleId, level }) {
    const words = ruleId.replaceAll('-', ' ');
    const helpUri = (0,_report_help_url_js__WEBPACK_IMPORTED_MODULE_6__/* .rulePage */ .g)(ruleId);
    return {
        id: ruleId,
        name: words.replace(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}` },
        fullDescription: { text: `What it means, why, and how to fix it: ${helpUri}` },
        helpUri,
        help: { text: `See ${helpUri}`, markdown: `[${ruleId}](${helpUri})` },
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: { tags: ['windows', 'containers'], precision: 'high', 'problem.severity': SEVERITIES[level] },
    };
}
function resultOf(finding, ruleIndex) {
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: SARIF_LEVELS[finding.level],
        message: { text: plain((0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .onOneLine */ .GJ)(finding)) },
        locations: [{ physicalLocation: physical(finding) }],
        partialFingerprints: { 'wincompat/v1': finding.fingerprint },
        ...(finding.related.length === 0
            ? {}
            : {
                relatedLocations: finding.related.slice(0, MAX_RELATED).map((related, id) => ({
                    id: id + 1,
                    physicalLocation: physical(related),
                    message: { text: plain(related.message) },
                })),
            }),
        ...(finding.fix === null ? {} : { fixes: [fixOf(finding.fix)] }),
        ...(finding.suppressed === null
            ? {}
            : {
                suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed.reason }],
            }),
        properties: { targets: finding.targets },
    };
}
function fixOf(fix) {
    const byFile = (0,_support_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(fix.edits, ({ path }) => path);
    return {
        description: { text: plain(fix.title) },
        artifactChanges: [...byFile].map(([path, edits]) => ({
            artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
            replacements: edits.map(({ line, column, endLine, endColumn, text }) => ({
                deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
                insertedContent: { text },
            })),
        })),
    };
}
/** The first line of a range: an alert is on one. */
function physical(location) {
    const { line, column, endLine, endColumn } = location;
    const oneLine = line === endLine
        ? { line, column, endLine, endColumn }
        : { line, column, endLine: line, endColumn: null };
    return {
        artifactLocation: { uri: uriOf(location.path), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: oneLine.line,
            startColumn: oneLine.column,
            endLine: oneLine.endLine,
            ...(oneLine.endColumn === null ? {} : { endColumn: oneLine.endColumn }),
        },
    };
}
function uriOf(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function notification(level, text) {
    return { level, message: { text: plain(text) } };
}
/** Brackets begin a link in a message of SARIF, and braces a placeholder (3.11.6, 3.11.5). */
function plain(text) {
    return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_8__/* .crop */ .B)(text, MAX_MESSAGE)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/\{(?=\d)/g, '{{')
        .replace(/(?<=\d)\}/g, '}}');
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


/***/ })

};
