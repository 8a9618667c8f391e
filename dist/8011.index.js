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


/***/ })

};
