export const id = 8011;
export const ids = [8011];
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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Gf: () => (/* binding */ withDerived),
/* harmony export */   ck: () => (/* binding */ jsonCost),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   ti: () => (/* binding */ ReportEncoder)
/* harmony export */ });
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7922);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3993);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8944);
/* harmony import */ var _text_json_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8843);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9968);
/* harmony import */ var _help_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9411);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5032);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2449);
// A report as JSON and back. Each verdict's reason is stated once, and in a large report also what else repeats; in
// memory they are the same texts and lists, shared.








/** A value as JSON on one line, fit for a log. */
function jsonOf(value) {
    return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForJson */ .Xy)(JSON.stringify(value));
}
/** A finding with what follows from its parts: those who read JSON need not put it together. */
function withDerived(finding) {
    return { ...finding, message: croppedMessageOf(finding), helpUrl: (0,_help_url_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(finding.ruleId) };
}
function croppedMessageOf(finding) {
    return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_4__/* .crop */ .B)((0,_message_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(finding), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG.message);
}
/**
 * JSON of two objects as one, neither of them empty. Thousands of objects that are put together by a spread would each
 * have a hidden class of their own, which takes more memory than they do.
 */
function jsonOfBoth(one, other) {
    return `${jsonOf(one).slice(0, -1)},${jsonOf(other).slice(1)}`;
}
/** Bytes of a value in a list; many short values count for more, since a reader needs memory for each. */
function jsonCost(json) {
    const { bytes, values } = (0,_text_json_size_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonSize */ .o)(Buffer.from(json));
    return Math.max(bytes + 2, (values + 1) * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MIN_VALUE_BYTES */ .dW);
}
/** Puts images and findings into JSON, one after the other, and keeps what they share. */
class ReportEncoder {
    /** Whether texts and lists that repeat are stated once: the form of large reports. */
    isCompact;
    #reasons = new Table();
    #verdictLists = new Table();
    #texts = new Table();
    #targetLists = new Table();
    #relatedLists = new Table();
    #verdictsOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_7__/* .oncePer */ .P)((verdicts) => this.#encodedVerdicts(verdicts));
    constructor({ images, leftOut }) {
        const verdicts = images.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
        this.isCompact = verdicts > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PLAIN_VERDICTS */ .rP || leftOut !== undefined;
    }
    image({ verdicts, ...image }) {
        return `${jsonOf(image).slice(0, -1)},"verdicts":${this.#verdictsOf(verdicts)}}`;
    }
    finding(finding) {
        const { title, problem, remedies, why, targets, related, ...rest } = finding;
        const helpUrl = (0,_help_url_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(finding.ruleId);
        return this.isCompact
            ? jsonOfBoth(rest, {
                helpUrl,
                title: this.#texts.indexOf(title),
                problem: this.#texts.indexOf(problem),
                remedies: remedies.map((remedy) => this.#texts.indexOf(remedy)),
                why: why === null ? null : this.#texts.indexOf(why),
                targets: this.#targetLists.indexOf(targets),
                related: this.#relatedLists.indexOf(related),
            })
            : jsonOfBoth(rest, {
                helpUrl,
                title,
                problem,
                remedies,
                why,
                message: croppedMessageOf(finding),
                targets,
                related,
            });
    }
    /** The lists that the images and findings so far refer to, by key, each of JSON values. */
    *tables() {
        yield ['reasons', this.#reasons.items()];
        if (!this.isCompact)
            return;
        yield ['verdictLists', this.#verdictLists.items()];
        yield ['texts', this.#texts.items()];
        yield ['targetLists', this.#targetLists.items()];
        yield ['relatedLists', this.#relatedLists.items()];
    }
    /** What those lists cost, as `jsonCost` counts it. */
    get sharedCost() {
        const lists = [this.#reasons, this.#verdictLists, this.#texts, this.#targetLists, this.#relatedLists];
        return lists.reduce((sum, { cost }) => sum + cost, 0);
    }
    #encodedVerdicts(verdicts) {
        const encoded = verdicts.map((verdict) => ({
            ...verdict,
            reason: this.#reasons.indexOf(verdict.reason),
        }));
        return this.isCompact ? String(this.#verdictLists.indexOf(encoded)) : jsonOf(encoded);
    }
}
/** Values that are stated once and referred to by their index. */
class Table {
    #values = [];
    /** By the value itself: many findings share their lists. */
    #known = new Map();
    /** Of lists, by their JSON. */
    #indexes = new Map();
    cost = 0;
    /** JSON of each. */
    *items() {
        for (const value of this.#values)
            yield jsonOf(value);
    }
    indexOf(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const json = jsonOf(value);
        const index = this.#indexes.get(json) ?? this.#values.length;
        if (index === this.#values.length) {
            this.#values.push(value);
            this.cost += jsonCost(json);
        }
        // Equal texts are one key already.
        if (typeof value !== 'string')
            this.#indexes.set(json, index);
        this.#known.set(value, index);
        return index;
    }
}
/**
 * The report that JSON of its form stands for.
 * @throws Misshapen where an index has no value
 */
function decoded(saved) {
    const { images, findings, reasons, verdictLists, texts, targetLists, relatedLists, ...rest } = saved;
    const withReasons = (list, at) => list.map((verdict) => ({ ...verdict, reason: itemOf('reasons', reasons, verdict.reason, at) }));
    const lists = verdictLists?.map((list, at) => withReasons(list, `verdictLists[${at}]`));
    return {
        ...rest,
        images: images.map(({ verdicts, ...image }, at) => ({
            ...image,
            verdicts: typeof verdicts === 'number'
                ? itemOf('verdictLists', lists, verdicts, `images[${at}].verdicts`)
                : withReasons(verdicts, `images[${at}].verdicts`),
        })),
        findings: findings.map(({ message: _, helpUrl: __, ...finding }, index) => {
            const { title, problem, remedies, why, targets, related } = finding;
            const at = `findings[${index}]`;
            const textOf = (value, field) => typeof value === 'number' ? itemOf('texts', texts, value, `${at}.${field}`) : value;
            return {
                ...finding,
                title: textOf(title, 'title'),
                problem: textOf(problem, 'problem'),
                remedies: remedies.map((remedy) => textOf(remedy, 'remedies')),
                why: why === null ? null : textOf(why, 'why'),
                targets: typeof targets === 'number'
                    ? itemOf('targetLists', targetLists, targets, `${at}.targets`)
                    : targets,
                related: typeof related === 'number'
                    ? itemOf('relatedLists', relatedLists, related, `${at}.related`)
                    : related,
            };
        }),
    };
}
function itemOf(name, items, index, at) {
    const item = items?.[index];
    if (item === undefined)
        throw new _schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Misshapen */ .pw(`${at} refers to an item that ${name} does not have`);
    return item;
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The parts as one text, e.g. `IMAGE cannot start on aks. Fix: Pin IMAGE. Or: Use Hyper-V isolation. REASON`. */
function messageOf({ problem, remedies, why }) {
    return [problem, ...remedySentences(remedies), ...(why === null ? [] : [why])].join(' ');
}
function remedySentences(remedies) {
    return remedies.map((remedy, index) => `${index === 0 ? 'Fix' : 'Or'}: ${remedy}.`);
}


/***/ }),

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

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonLines)
/* harmony export */ });
/** A JSON array with an item a line. @param encode the JSON of an item, without line breaks */
function* jsonLines(items, encode) {
    let before = '[\n';
    for (const item of items) {
        yield before + encode(item);
        before = ',\n';
    }
    yield before === '[\n' ? '[]' : '\n]';
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


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   c1: () => (/* binding */ orIndex),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pw: () => (/* binding */ Misshapen),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3993);
// Forms of data from outside: one description reads a value that anybody may have written, cuts a value of our own to
// what can be read, and is the JSON Schema. What is read is put together anew from what the form names; all else is
// dropped.

class Misshapen extends Error {
    name = 'Misshapen';
}
/** @param most characters; a text that is cut ends in `…` */
function text(most) {
    return {
        schema: { type: 'string', maxLength: most },
        read(value, at) {
            if (typeof value !== 'string')
                throw wrong(at, 'is not a string');
            if (value.length > most)
                throw wrong(at, `is longer than ${most} characters`);
            return value;
        },
        fit(value, cuts) {
            if (value.length <= most)
                return value;
            cuts.texts++;
            return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .crop */ .B)(value, most);
        },
    };
}
function whole(least, most) {
    return {
        schema: { type: 'integer', minimum: least, maximum: most },
        read(value, at) {
            if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
                throw wrong(at, `is not a whole number from ${least} to ${most}`);
            }
            return value;
        },
        // JSON has no negative zero.
        fit: (value) => (Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value))) + 0),
    };
}
const flag = {
    schema: { type: 'boolean' },
    read(value, at) {
        if (typeof value !== 'boolean')
            throw wrong(at, 'is neither true nor false');
        return value;
    },
    fit: (value) => value,
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
        fit: (value) => value,
    };
}
function orNull(shape) {
    return {
        schema: { anyOf: [shape.schema, { type: 'null' }] },
        read: (value, at) => (value === null ? null : shape.read(value, at)),
        fit: (value, cuts) => (value === null ? null : shape.fit(value, cuts)),
    };
}
function optional(shape) {
    return { ...shape, optional: true };
}
/** A value, or the index of one in a list that states it once. */
function orIndex(shape, index) {
    return {
        schema: { anyOf: [shape.schema, index.schema] },
        read: (value, at) => (typeof value === 'number' ? index.read(value, at) : shape.read(value, at)),
        fit: (value, cuts) => (typeof value === 'number' ? value : shape.fit(value, cuts)),
    };
}
/** @param rest what takes the place of the last item of a list that is cut, given how many more there were */
function list(most, of, rest) {
    return {
        schema: { type: 'array', maxItems: most, items: of.schema },
        read(value, at) {
            if (!Array.isArray(value))
                throw wrong(at, 'is not a list');
            if (value.length > most)
                throw wrong(at, `has more than ${most} items`);
            return value.map((item, index) => of.read(item, `${at}[${index}]`));
        },
        fit(value, cuts) {
            const more = value.length - most;
            const kept = value.slice(0, most);
            const last = kept.at(-1);
            if (more > 0) {
                cuts.items += more;
                if (last !== undefined && rest !== undefined)
                    kept[kept.length - 1] = rest(last, more);
            }
            const fitted = kept.map((item) => of.fit(item, cuts));
            return fitted.length === value.length && fitted.every((item, at) => item === value[at])
                ? value
                : fitted;
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
        fit(value, cuts) {
            const given = value;
            const changed = {};
            let same = true;
            for (const [key, shape] of entries) {
                if (given[key] === undefined)
                    continue;
                const fitted = shape.fit(given[key], cuts);
                if (fitted === given[key])
                    continue;
                changed[key] = fitted;
                same = false;
            }
            return same ? value : { ...given, ...changed };
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
        fit: (value, cuts) => (byKind.get(value.kind)?.fit(value, cuts) ?? value),
    };
}
function wrong(at, what) {
    return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
}


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonSize)
/* harmony export */ });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Sizes JSON up without parsing it, in one pass. @param json UTF-8; what is no JSON is sized up, too */
function jsonSize(json) {
    let values = 0;
    let open = 0;
    let depth = 0;
    for (let at = 0; at < json.length; at++) {
        switch (json[at]) {
            case QUOTE:
                at = endOfString(json, at + 1);
                break;
            case 0x5b: // [
            case 0x7b: // {
                values++;
                depth = Math.max(depth, ++open);
                break;
            case 0x5d: // ]
            case 0x7d: // }
                open--;
                break;
            case 0x2c: // ,
            case 0x3a: // :
                values++;
        }
    }
    return { bytes: json.length, values, depth };
}
function endOfString(json, start) {
    let at = start;
    while (at < json.length && json[at] !== QUOTE)
        at += json[at] === BACKSLASH ? 2 : 1;
    return at;
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Computes once for each object what is asked of it often, e.g. of a list that many images share. */
function oncePer(compute) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing) ?? { result: compute(thing) };
        known.set(thing, found);
        return found.result;
    };
}


/***/ })

};
