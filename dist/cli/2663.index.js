export const id = 2663;
export const ids = [2663];
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

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown),
  markdownParts: () => (/* binding */ markdownParts)
});

// EXTERNAL MODULE: ./lib/report/help-url.js
var help_url = __webpack_require__(9411);
// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/reporters/support/coverage.js
var support_coverage = __webpack_require__(2602);
// EXTERNAL MODULE: ./lib/reporters/support/finding-lines.js
var finding_lines = __webpack_require__(577);
;// CONCATENATED MODULE: ./lib/reporters/support/fit.js
// Surfaces have limits, and drop what is longer as a whole or cut it without a word. Here the least important goes
// first, and every place that something was left out of says how much.
/**
 * Fits sections into a limit.
 * @param sections the most important first: it takes its room first
 * @returns their texts in the same order, and whether all of it is there
 */
function fitInto(sections, { most, size }) {
    let whole = true;
    // Each can say at least what it leaves out.
    let left = sections.reduce((room, section) => room - size(section.rest(0)), most);
    const texts = sections.map((section) => {
        const rest = section.rest(0);
        const shown = fitting(section, size(rest) + Math.floor(left * (section.share ?? 1)), size);
        if (shown === section.parts.length && shown === 0)
            return '';
        if (shown < section.parts.length)
            whole = false;
        const text = shown === 0
            ? rest
            : section.head +
                section.parts.slice(0, shown).join('') +
                (shown < section.parts.length ? section.rest(shown) : '') +
                section.foot;
        left -= size(text) - size(rest);
        return text;
    });
    return { texts, whole };
}
/** How many parts fit, from the first on. */
function fitting({ head, parts, foot, most, rest }, room, size) {
    const candidates = parts.slice(0, most);
    let left = room - size(head) - size(foot);
    // The line on the others is needed only where there are others.
    const sizes = candidates.map(size);
    const total = sizes.reduce((sum, part) => sum + part, 0);
    if (candidates.length === parts.length && total <= left)
        return parts.length;
    left -= size(rest(0));
    let shown = 0;
    for (const part of sizes) {
        left -= part;
        if (left < 0)
            break;
        shown++;
    }
    return shown;
}

// EXTERNAL MODULE: ./lib/reporters/support/group.js
var group = __webpack_require__(2065);
// EXTERNAL MODULE: ./lib/reporters/support/headline.js
var headline = __webpack_require__(908);
// EXTERNAL MODULE: ./lib/reporters/support/layout.js
var layout = __webpack_require__(2678);
// EXTERNAL MODULE: ./lib/reporters/support/matrix.js
var support_matrix = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/support/root-causes.js
var root_causes = __webpack_require__(7137);
// EXTERNAL MODULE: ./lib/reporters/support/words.js
var support_words = __webpack_require__(4447);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js












const bytes = (text) => Buffer.byteLength(text);
const SUMMARY = { most: 1_000_000, size: bytes };
/** Longer references are cut off at the left in the table: the findings have them in full. */
const MAX_IMAGE = 48;
/** Findings whose whole chain is reported, and lines of one. */
const MAX_EXPLANATIONS = 30;
const MAX_CHAIN = 60;
/** In a code block nothing can be escaped, so it shows no other text than plain references. */
const REFERENCE = /^(?!.*(?:\/\/|::))\w[\w./:@-]{0,299}$/;
const SYMBOLS = {
    supported: '✅',
    conditional: '⚠️',
    unsupported: '❌',
    unknown: '❔',
    exempt: '➖',
};
const LEVEL_SYMBOLS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** The report as GitHub's Markdown, e.g. for the job summary. */
function markdown(report, placement = {}) {
    const { body, footer } = markdownParts(report, placement);
    return body + footer;
}
/**
 * The verdict, the matrix, what to do, what was there already; and apart from it the last line, which differs from
 * run to run. What does not fit is left out in a fixed order, the least important first, and counted: images that
 * fit, findings that were there already, notices, warnings, the rest of the matrix, errors.
 * @returns `whole` is false where something was left out
 */
function markdownParts(report, placement = {}) {
    const { limit = SUMMARY, wholeReport } = placement;
    const causes = (0,root_causes/* rootCauses */.F)(report);
    const rows = (0,support_matrix/* matrixRows */.xI)(report);
    const failing = rows.filter((row) => !fits(row));
    const words = new Words(report, placement);
    const head = verdict(report, causes);
    const footer = footerOf(report, placement.footer ?? []);
    if (placement.short)
        return { body: head, footer, whole: true };
    const notes = notesOf(report.notes);
    const leftOut = `\n**Not everything is shown here.**${wholeReport === undefined ? '' : ` The full report is in ${wholeReport}.`}\n`;
    const room = limit.most - limit.size(head + notes + footer + leftOut);
    const { texts, whole } = fitInto([
        { ...words.matrix(failing), most: support_matrix/* MAX_ROWS */.pX, share: 0.5 },
        ...support_words/* LEVELS */.A_.map((level) => words.findings(level, causes)),
        words.preexisting(causes),
        words.fitting(rows.filter(fits), failing.length === 0 && causes.every((cause) => cause.level === 'notice')),
    ], { most: room, size: limit.size });
    const [matrix, ...others] = texts;
    const [rest, old, ...found] = others.reverse();
    return {
        body: [head, matrix, ...found.reverse(), old, rest, whole ? '' : leftOut, notes].join(''),
        footer,
        whole,
    };
}
function fits(row) {
    return (0,support_matrix/* gravity */.fp)(row.cells) >= (0,support_matrix/* gravity */.fp)([{ verdict: 'supported' }]);
}
/** The line that a reviewer reads if no other, and what it rests on. */
function verdict(report, causes) {
    const { gravest, title, found, where, before } = (0,headline/* headline */.P)(report, causes, (name) => (0,text_escape/* escapeForMarkdown */.Uv)(name, 60));
    const coverage = (0,support_coverage/* coverageLine */.vn)(report);
    const symbol = { error: '❌', warning: '⚠️', none: '✅' }[gravest];
    return `## ${symbol} ${title}\n\nwincompat found **${found}**${where} in ${(0,support_words/* extent */.Xx)(report.summary)}${before}.\n${coverage === null ? '' : `\n${coverage}.\n`}`;
}
function notesOf(texts) {
    if (texts.length === 0)
        return '';
    return `\n${texts
        .slice(0, support_words/* MAX_PLACES */.WD)
        .map((text) => `> ${(0,text_escape/* escapeForMarkdown */.Uv)(text, 500)}`)
        .join('\n>\n')}\n`;
}
function footerOf({ summary, targets }, more) {
    const parts = [
        `wincompat ${version/* VERSION */.x}`,
        ...more,
        `${(0,support_words/* count */.U9)(targets.length, 'declared target')}, ${(0,support_words/* seconds */.YA)(summary.durationMs)}`,
        ...(summary.suppressed > 0 ? [`${(0,support_words/* count */.U9)(summary.suppressed, 'finding')} suppressed`] : []),
        ...(summary.errors + summary.warnings + summary.notices > 0
            ? ['to accept a finding, list it under `ignore` in `.github/wincompat.yml`']
            : []),
    ];
    return `\n<sub>${parts.join(' · ')}</sub>\n`;
}
/** The sections of one report. */
class Words {
    report;
    placement;
    #written;
    #explanations = 0;
    constructor(report, placement) {
        this.report = report;
        this.placement = placement;
        this.#written = (0,support_words/* writtenAt */.nt)(report);
    }
    matrix(rows) {
        const { targets } = this.report;
        const heads = targets.map(({ name, release, host }) => `${(0,text_escape/* escapeForMarkdown */.Uv)(name, 60)}<br><sub>${(0,text_escape/* escapeForMarkdown */.Uv)(release, 60)}<br>${(0,text_escape/* escapeForMarkdown */.Uv)(host, 30)}</sub>`);
        const explained = (0,support_matrix/* legend */.o1)(rows).map(({ word, meaning }) => `**${word}**: ${(0,text_escape/* escapeForMarkdown */.Uv)(meaning, 500)}`);
        return {
            head: `\n${tableRow(['Windows image', ...heads])}${'| --- '.repeat(heads.length + 1)}|\n`,
            // No more than these are ever shown, and a row has a cell for each target.
            parts: rows.map((row, index) => (index < support_matrix/* MAX_ROWS */.pX ? this.#row(row) : '')),
            foot: explained.length > 0 ? `\n<sub>${explained.join(' · ')}</sub>\n` : '',
            rest: (shown) => `\n${(0,support_words/* count */.U9)(rows.length - shown, 'more row')} not shown, none more severe.\n`,
        };
    }
    /** The images that need no attention. @param open whether there is nothing else to look at */
    fitting(rows, open) {
        const section = this.matrix(rows);
        const images = (0,support_words/* count */.U9)(rows.length, 'more Windows image');
        const title = this.report.targets.length > 0 ? `${images} that fail nowhere` : `${images}, checked against no target`;
        return {
            ...section,
            most: support_matrix/* MAX_ROWS */.pX,
            head: open ? section.head : `\n<details><summary>${title}</summary>\n${section.head}`,
            foot: open ? section.foot : `${section.foot}\n</details>\n`,
        };
    }
    findings(level, all) {
        const causes = all.filter((cause) => cause.level === level && !cause.preexisting);
        const groups = (0,group/* groupBy */.$)(causes, ({ ruleId, problem, remedies, why, related, places }) => JSON.stringify([ruleId, problem, remedies, why, related, places]));
        const alike = [...groups.values()];
        return {
            head: `\n### ${LEVEL_SYMBOLS[level]} ${(0,support_words/* count */.U9)(findingsIn(causes), level)}\n\n`,
            parts: this.#partsOf(alike, (causes) => this.#item(causes)),
            foot: '',
            rest: (shown) => `\n${(0,support_words/* count */.U9)(findingsIn(alike.slice(shown).flat()), `more ${level}`)} not shown.\n`,
        };
    }
    preexisting(all) {
        const causes = all.filter((cause) => cause.preexisting);
        const sum = (0,support_words/* problems */.Bk)((0,headline/* tally */.N)(causes.flatMap(({ findings }) => findings)));
        return {
            head: `\n<details><summary>Existing findings, in files that this change does not touch: ${sum}</summary>\n\n`,
            parts: this.#partsOf(causes, (cause) => `- ${LEVEL_SYMBOLS[cause.level]} ${this.#place(cause)} ${(0,text_escape/* escapeForMarkdown */.Uv)(cause.title, 300)} (${(0,text_escape/* codeSpan */.SS)(cause.ruleId)})\n`),
            foot: '\n</details>\n',
            rest: (shown) => `\n${(0,support_words/* count */.U9)(findingsIn(causes.slice(shown)), 'more finding')} existing not shown.\n`,
        };
    }
    /** Parts that come after more than what fits in all are not made: they are counted only. */
    #partsOf(items, write) {
        const { most, size } = this.placement.limit ?? SUMMARY;
        let left = most;
        return items.map((item) => {
            if (left < 0)
                return '';
            const part = write(item);
            left -= size(part);
            return part;
        });
    }
    #row(row) {
        const { image, cells, places } = row;
        const others = places.length - 1;
        const from = `${this.#place(places[0])}${others > 0 ? ` and ${others} more` : ''}`;
        const version = row.osVersions.length > 0 ? ` · ${(0,text_escape/* escapeForMarkdown */.Uv)((0,support_matrix/* versionWords */.WS)(row), 30)}` : '';
        return tableRow([
            `${(0,text_escape/* codeSpan */.SS)((0,layout/* cropLeft */.IC)(image, MAX_IMAGE))}<br><sub>${from}${version}</sub>`,
            ...cells.map((cell) => `${cell === null ? '' : `${SYMBOLS[cell.verdict]} `}${(0,support_matrix/* cellWords */.OH)(cell)}`),
        ]);
    }
    /** One item for all lines that say the same: place, title, remedies and replacement; folded away only what explains them. */
    #item(alike) {
        const [cause] = alike;
        const related = cause.related.map((other) => this.#related(other));
        return [
            `- ${named(alike.map((at) => this.#place(at)))} **${(0,text_escape/* escapeForMarkdown */.Uv)(cause.title, 300)}** [${(0,text_escape/* codeSpan */.SS)(cause.ruleId, 60)}](${(0,help_url/* rulePage */.g)(cause.ruleId)})`,
            ...(0,finding_lines/* remedyLines */.gb)(cause).map(({ label, text }) => `  <br>**${label}** ${(0,text_escape/* escapeForMarkdown */.Uv)(text)}`),
            ...this.#replacement(cause),
            ...(cause.places.length > 0
                ? [`  <br>This line decides ${named(cause.places.map((at) => this.#place(at)))}.`]
                : []),
            `  <details><summary>Why</summary>`,
            '',
            ...(0,finding_lines/* reasonLines */.c9)(cause).map(({ text }) => `  ${(0,text_escape/* escapeForMarkdown */.Uv)(text)}<br>`),
            ...(related.length > 0 ? [`  <sub>See ${named(related)}</sub>`] : []),
            ...this.#explained(cause),
            '  </details>',
            '',
            '',
        ].join('\n');
    }
    /** The text there and what to write instead, as a diff. */
    #replacement({ fix }) {
        const changes = fix?.edits.map((edit) => ({ from: this.#written(edit) ?? '', to: edit.text })) ?? [];
        const isPlain = changes.every(({ from, to }) => REFERENCE.test(from) && REFERENCE.test(to));
        if (changes.length === 0 || changes.length > support_words/* MAX_PLACES */.WD || !isPlain)
            return [];
        const lines = changes.flatMap(({ from, to }) => [`- ${from}`, `+ ${to}`]);
        return ['', ...(0,text_escape/* fencedCode */.Vl)(lines, 'diff').map((line) => `  ${line}`), ''];
    }
    /** The whole chain behind the first of the images. */
    #explained({ findings: [first] }) {
        const { explain } = this.placement;
        if (explain === undefined || first === undefined || this.#explanations++ >= MAX_EXPLANATIONS)
            return [];
        const lines = explain(first);
        if (lines.length === 0)
            return [];
        const shown = lines.slice(0, MAX_CHAIN);
        const more = lines.length > MAX_CHAIN ? [`(${lines.length - MAX_CHAIN} more lines)`] : [];
        return ['', ...(0,text_escape/* fencedCode */.Vl)([...shown, ...more], 'text').map((line) => `  ${line}`), ''];
    }
    #related(other) {
        return `${this.#place(other)} ${(0,text_escape/* escapeForMarkdown */.Uv)(other.message, 300)}`;
    }
    #place(at) {
        const text = (0,text_escape/* codeSpan */.SS)((0,support_words/* place */.ik)(at));
        const address = this.placement.link?.(at) ?? null;
        return address === null ? text : `[${text}](${address})`;
    }
}
function findingsIn(causes) {
    return causes.reduce((sum, { findings }) => sum + findings.length, 0);
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** Joins the first few, and counts the rest. */
function named(texts) {
    const rest = texts.length - support_words/* MAX_PLACES */.WD;
    return texts.slice(0, support_words/* MAX_PLACES */.WD).join(', ') + (rest > 0 ? ` and ${(0,support_words/* count */.U9)(rest, 'more place')}` : '');
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

/***/ 908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9968);
/* harmony import */ var _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);



/** @param escaped makes the name of a target fit for the place where the text is printed */
function headline(report, causes, escaped) {
    const all = causes.flatMap(({ findings }) => findings);
    const fresh = all.filter((finding) => finding.preexisting !== true);
    const compared = all.some((finding) => finding.preexisting !== undefined);
    const old = all.filter((finding) => finding.preexisting === true);
    const errors = fresh.filter(({ level }) => level === 'error');
    const targets = [...new Set(errors.flatMap((finding) => finding.targets))];
    const found = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(tally(fresh));
    const unchecked = isUnchecked(report);
    const title = targets.length > 0
        ? `Windows containers will not start on ${targets.length > 3 ? `${targets.length} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.targets.length, 'target')}` : (0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(targets.map(escaped))}`
        : errors.length === 0 && unchecked
            ? NOT_CHECKED
            : fresh.length > 0
                ? `${found} in Windows images`
                : old.length > 0
                    ? 'No new findings'
                    : allClear(report);
    return {
        gravest: errors.length > 0
            ? 'error'
            : unchecked || tally(fresh).warnings > 0 || tally(all).errors > 0
                ? 'warning'
                : 'none',
        title,
        found,
        where: compared ? ' in files that this change touches,' : '',
        before: old.length > 0 ? `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .Bk)(tally(old))} already existed` : '',
    };
}
function tally(findings) {
    const of = (level) => findings.filter((finding) => finding.level === level).length;
    return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}
const NOT_CHECKED = 'Windows images were not checked: no target is declared';
/** Windows images that are run, and no host to check them against. */
function isUnchecked({ targets, images }) {
    return targets.length === 0 && images.some(({ os, role }) => os === 'windows' && role === 'run');
}
/** Never more than is known: an image that could not be judged is no image that starts. */
function allClear({ summary, targets, images }) {
    const { notChecked = 0 } = summary;
    if (notChecked > 0)
        return `No failure found; ${notChecked} ${notChecked === 1 ? 'file was' : 'files were'} not checked in full`;
    if (summary.windowsImages === 0)
        return 'No Windows images found';
    if (targets.length === 0)
        return 'No problem found, and no target declared';
    const isUnknown = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((verdicts) => verdicts.some(({ verdict }) => verdict === 'unknown'));
    const unknown = images.filter(({ verdicts }) => isUnknown(verdicts));
    return unknown.length > 0
        ? `No failure found; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown.length, 'image use')} could not be judged`
        : 'Windows containers start on every target';
}


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ cropLeft),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
// Text in columns, as a terminal counts them.

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** How many columns a text takes; colours take none. */
function width(text) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text);
    if (/^[\x20-\x7e]*$/.test(plain))
        return plain.length;
    let columns = 0;
    for (const character of plain)
        columns += columnsOf(character);
    return columns;
}
/** Fills a text up with spaces. */
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - width(text)));
}
/** Cuts a text off at the left, at a slash if one is near: the end of a path or reference tells the most. */
function cropLeft(text, columns) {
    if (width(text) <= columns)
        return text;
    const characters = [...text];
    let start = characters.length;
    for (let room = columns - 1; start > 0; start--) {
        room -= columnsOf(characters[start - 1] ?? '');
        if (room < 0)
            break;
    }
    const slash = characters.indexOf('/', start);
    const near = slash !== -1 && slash - start < (characters.length - start) / 2;
    return `…${characters.slice(near ? slash : start).join('')}`;
}
/**
 * Breaks a text at its spaces. A word that is wider than the line stays whole, so that a reference or a path can
 * be copied.
 * @param columns of a whole line with its indent
 */
function wrap(text, columns, indent, firstIndent = indent) {
    const lines = [];
    let line = firstIndent;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && width(line) + 1 + width(word) > columns) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}
function columnsOf(character) {
    return WIDE.test(character) ? 2 : COMBINING.test(character) ? 0 : 1;
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   fp: () => (/* binding */ gravity),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS),
/* harmony export */   xI: () => (/* binding */ matrixRows)
/* harmony export */ });
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9968);
// The verdict matrix: Windows images against targets, with equal rows folded.

/** More rows than these are counted, not shown: the most severe are first. */
const MAX_ROWS = 40;
/** Most severe first. */
const VERDICTS = ['unsupported', 'unknown', 'conditional', 'supported', 'exempt'];
const WORDS = {
    supported: 'ok',
    conditional: 'conditional',
    unsupported: 'FAILS',
    unknown: 'unknown',
    exempt: 'exempt',
};
/** Go with the words where there is no room for pictures. */
const SYMBOLS = {
    supported: '✓',
    conditional: '~',
    unsupported: '✗',
    unknown: '?',
    exempt: '·',
};
/** What a variant says of a target that another one is for. */
const COVERED = 'other variant';
const MEANINGS = {
    unknown: "the image's Windows version is unknown",
    exempt: 'the version of the host does not matter, e.g. for a build stage',
};
/** The rows of the matrix, most severe first, then in the report's order. */
function matrixRows(report) {
    const lineOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((verdicts) => cellsOf(verdicts, report.targets));
    const rows = new Map();
    for (const image of report.images) {
        // A Linux image that is sent to Windows hosts has verdicts, too.
        if (image.os !== 'windows' && image.verdicts.length === 0)
            continue;
        const name = image.reference ?? image.raw;
        const { cells, look } = lineOf(image.verdicts);
        const key = JSON.stringify([name, image.osVersions, look]);
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { image: name, osVersions: image.osVersions, cells, places: [image] });
        else
            row.places.push(image);
    }
    const gravityOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((cells) => gravity(cells));
    return [...rows.values()].sort((a, b) => gravityOf(a.cells) - gravityOf(b.cells));
}
function cellsOf(verdicts, targets) {
    const byTarget = new Map(verdicts.map((verdict) => [verdict.target, verdict]));
    const cells = targets.map(({ name }) => byTarget.get(name) ?? null);
    return { cells, look: cells.map((cell) => cell && [cell.verdict, cell.isolation]).join() };
}
/** Orders cells and rows of cells, most severe first: a row counts as the most severe of its cells. */
function gravity(cells) {
    return cells.reduce((least, cell) => (cell === null ? least : Math.min(least, VERDICTS.indexOf(cell.verdict))), VERDICTS.length);
}
/** `10.0.20348`, or `10.0.17763 +2`. */
function versionWords({ osVersions: [first, ...others] }) {
    if (first === undefined)
        return '-';
    return others.length > 0 ? `${first} +${others.length}` : first;
}
/** What a cell says in words; a symbol or a colour may go with it, never instead of it. */
function cellWords(cell) {
    if (cell === null)
        return '-';
    if (cell.rule === 'variant')
        return COVERED;
    return cell.isolation === 'hyperv' && cell.verdict !== 'exempt'
        ? `${WORDS[cell.verdict]} (Hyper-V)`
        : WORDS[cell.verdict];
}
/** The meaning of those words in the rows that do not explain themselves, and the conditions. */
function legend(rows) {
    const cells = [...new Set(rows.map((row) => row.cells))].flat();
    const conditions = new Set(cells.flatMap((cell) => (cell?.verdict === 'conditional' ? [cell.reason] : [])));
    const used = new Set(cells.map((cell) => (cell?.rule === 'variant' ? null : cell?.verdict)));
    return [
        ...[...conditions].slice(0, 5).map((meaning) => ({ word: WORDS.conditional, meaning })),
        ...VERDICTS.filter((verdict) => used.has(verdict)).flatMap((verdict) => {
            const meaning = MEANINGS[verdict];
            return meaning === undefined ? [] : [{ word: WORDS[verdict], meaning }];
        }),
        ...(cells.some((cell) => cell?.rule === 'variant')
            ? [
                {
                    word: COVERED,
                    meaning: 'another variant of the image is for this target, or reported in its place',
                },
            ]
            : []),
        ...(cells.includes(null)
            ? [{ word: cellWords(null), meaning: 'selectors, constraints or scopes exclude this target' }]
            : []),
    ];
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
