export const id = 8001;
export const ids = [8001];
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

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlPage: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/reporters/support/coverage.js
var support_coverage = __webpack_require__(2602);
// EXTERNAL MODULE: ./lib/reporters/support/headline.js
var headline = __webpack_require__(908);
// EXTERNAL MODULE: ./lib/reporters/support/matrix.js
var matrix = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/support/root-causes.js
var root_causes = __webpack_require__(7137);
// EXTERNAL MODULE: ./lib/reporters/support/words.js
var words = __webpack_require__(4447);
// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
;// CONCATENATED MODULE: ./lib/reporters/html/markup.js

/** Markup that is safe unchanged. Only `html` makes it, and whatever a report says passes through there as text. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
/** A template of HTML: values are text, and escaped, unless they are markup. Attributes must stand in double quotes. */
function html(parts, ...values) {
    return new Markup(parts.map((part, index) => (index < values.length ? part + written(values[index]) : part)).join(''));
}
const NOTHING = new Markup('');
function written(value) {
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return (0,text_escape/* escapeForHtml */.U$)(value);
    return value instanceof Markup ? value.toString() : (value?.join('') ?? '');
}

;// CONCATENATED MODULE: ./lib/reporters/html/filters.js


/** What page.js filters by. It is shown once that runs, since nothing else answers it. */
function filters({ targets, images }, causes) {
    const rules = [...new Set(causes.map(({ ruleId }) => ruleId))].sort(words/* byText */.z4);
    const levels = words/* LEVELS */.A_.map((level) => ({
        level,
        of: causes.filter((cause) => cause.level === level).length,
    }));
    return html `<form id="filters" role="search" aria-label="Filter this report" autocomplete="off" hidden>
<label>Image, file or text <input type="search" name="text" spellcheck="false"></label>
${targets.length === 0
        ? NOTHING
        : html `<label>Target <select name="target"><option value="">all ${targets.length}</option>${targets.map(({ name }, index) => html `<option value="${index}">${name}</option>`)}</select></label>
`}${rules.length === 0
        ? NOTHING
        : html `<label>Rule <select name="rule"><option value="">all ${rules.length}</option>${rules.map((rule) => html `<option value="${rule}">${rule}</option>`)}</select></label>
<fieldset><legend>Findings</legend>${levels.map(({ level, of }) => of === 0
            ? NOTHING
            : html ` <label><input type="checkbox" name="level" value="${level}" checked> ${(0,words/* count */.U9)(of, level)}</label>`)}</fieldset>
`}${[...new Set(images.map(({ verdicts }) => verdicts))].flat().some(({ verdict }) => verdict === 'unsupported')
        ? html `<fieldset><legend>Images</legend><label><input type="checkbox" name="failing"> only failing images</label></fieldset>
`
        : NOTHING}<button type="button" name="all">Show all</button>
<output aria-live="polite"></output>
</form>`;
}

// EXTERNAL MODULE: ./lib/report/help-url.js
var help_url = __webpack_require__(9411);
// EXTERNAL MODULE: ./lib/reporters/support/finding-lines.js
var finding_lines = __webpack_require__(577);
;// CONCATENATED MODULE: ./lib/reporters/html/cut-list.js


/** Places of one image or finding that are listed. */
const MAX_PLACES = 200;
/** Characters of markup that one list may take: browsers, and strings, have limits. */
const MAX_LENGTH = 20_000_000;
/** The first items of a list, and how many more there are; nothing for an empty one. @param noun e.g. `more place` */
function cutList(items, most, noun, write) {
    if (items.length === 0)
        return NOTHING;
    const shown = firstOf(items, most, (item) => html `<li>${write(item)}</li>\n`);
    const more = items.length - shown.length;
    return html `<ul>${shown}</ul>${more > 0 ? html `<p>and ${(0,words/* count */.U9)(more, noun)}</p>` : NOTHING}`;
}
/** The markup of the first items: of so many, and of no more than a page can take. */
function firstOf(items, most, write) {
    const shown = [];
    let left = MAX_LENGTH;
    for (const item of items.slice(0, most)) {
        const markup = write(item);
        left -= markup.toString().length;
        if (left < 0)
            break;
        shown.push(markup);
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/reporters/html/findings.js






/** More than these make a browser slow. */
const MAX_SHOWN = 2_000;
const SYMBOLS = { error: '✗', warning: '!', notice: 'i' };
/** What to do, most severe first; what was there already comes last. */
function findingList(report, causes) {
    if (causes.length === 0)
        return NOTHING;
    const targets = new Map(report.targets.map(({ name }, index) => [name, index]));
    const written = (0,words/* writtenAt */.nt)(report);
    const articles = firstOf(causes, MAX_SHOWN, (cause) => articleOf(cause, targets, written));
    const more = causes.length - articles.length;
    const of = (belongs) => articles.filter((_, index) => causes.slice(index, index + 1).some(belongs));
    const old = of(({ preexisting }) => preexisting);
    return html `<section aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${words/* LEVELS */.A_.map((level) => html `${of((cause) => cause.level === level && !cause.preexisting)}`)}${old.length === 0 ? NOTHING : html `<details class="old"><summary>Existing findings, in files that this change does not touch: ${old.length}</summary>${old}</details>`}
${more > 0 ? html `<p>${(0,words/* count */.U9)(more, 'more finding')} not shown, none more severe.</p>` : NOTHING}
</section>`;
}
function articleOf(cause, targets, written) {
    const { ruleId, level, title, fix, places, related, findings } = cause;
    const on = [...new Set(findings.flatMap((finding) => finding.targets))].flatMap((name) => targets.get(name) ?? []);
    return html `<article class="finding ${level}" data-level="${level}" data-rule="${ruleId}" data-targets="${on.join(' ')}">
<h3><span class="level"><span aria-hidden="true">${SYMBOLS[level]}</span> ${level}</span> ${title}</h3>
<p class="place"><code>${(0,words/* place */.ik)(cause)}</code> · <a href="${(0,help_url/* rulePage */.g)(ruleId)}">${ruleId}</a></p>
${(0,finding_lines/* remedyLines */.gb)(cause).map(({ label, text }) => html `<p><strong>${label}</strong> ${text}</p>\n`)}${replacementOf(fix, written)}${placesOf('This line decides', places)}<details><summary>Why</summary>${(0,finding_lines/* reasonLines */.c9)(cause).map(({ text }) => html `<p>${text}</p>`)}${relatedOf(related)}</details>
</article>
`;
}
/** The text there and what to write instead; nothing where one of the edits changes another text than a reference. */
function replacementOf(fix, written) {
    const changes = fix?.edits.map((edit) => ({ from: written(edit), to: edit.text })) ?? [];
    if (changes.length === 0 || changes.some(({ from }) => from === undefined))
        return NOTHING;
    return html `<pre>${changes.map(({ from = '', to }) => html `<del>- ${from}</del>\n<ins>+ ${to}</ins>\n`)}</pre>\n`;
}
function placesOf(label, places) {
    if (places.length === 0)
        return NOTHING;
    return html `<details><summary>${label} ${(0,words/* count */.U9)(places.length, 'more place')}</summary>${relatedOf(places)}</details>\n`;
}
function relatedOf(places) {
    return cutList(places, MAX_PLACES, 'more place', (at) => html `<code>${(0,words/* place */.ik)(at)}</code> ${at.message}`);
}
/** What was not checked, with the reasons. */
function uncheckedList(report) {
    const { skipped, unknown, more } = (0,support_coverage/* uncheckedPlaces */.Zz)(report);
    const all = [...skipped, ...unknown];
    if (all.length === 0 && more === '')
        return NOTHING;
    return html `<section aria-labelledby="unchecked-title">
<h2 id="unchecked-title">Not checked</h2>
<details><summary>${(0,words/* count */.U9)(all.length, 'place')}: ${skipped.length} skipped, ${unknown.length} of unknown operating system${more === '' ? '' : `, and ${more}`}</summary>${cutList(all, MAX_SHOWN, 'more place', (one) => html `<code>${(0,words/* place */.ik)(one)}</code> ${one.reason}`)}</details>
</section>`;
}
/** What somebody accepted, with the reason that was given. */
function suppressedList(findings) {
    if (findings.length === 0)
        return NOTHING;
    return html `<section aria-labelledby="suppressed-title">
<h2 id="suppressed-title">Suppressed</h2>
<details><summary>${(0,words/* count */.U9)(findings.length, 'finding')} by comments, annotations, configuration or baseline</summary>${cutList(findings, MAX_SHOWN, 'more finding', (finding) => html `<code>${(0,words/* place */.ik)(finding)}</code> ${finding.title} (${finding.ruleId}), by ${finding.suppressed?.by ?? ''}: ${finding.suppressed?.reason ?? ''}`)}</details>
</section>`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/matrix-table.js




/** More rows, or more cells in them, make a browser slow. */
const MAX_ROWS = 2_000;
const MAX_CELLS = 200_000;
/** The verdict matrix as a heat map, and below it the reasons, which every cell points to. */
function matrixTable(report, rows) {
    if (rows.length === 0)
        return NOTHING;
    const { targets } = report;
    const most = Math.min(MAX_ROWS, Math.ceil(MAX_CELLS / Math.max(1, targets.length)));
    const reasons = new Reasons();
    // The cells first: they number the reasons.
    const body = firstOf(rows, most, (row) => rowOf(row, targets, reasons));
    return html `<section aria-labelledby="matrix-title">
<h2 id="matrix-title">Images and targets</h2>
<p id="matrix-help" class="hint" hidden>In the table, the arrow keys, Home and End move from cell to cell; a cell leads to its reason.</p>
<div class="scroll" role="group" aria-label="Matrix" tabindex="0">
<table id="matrix" aria-describedby="matrix-help">
<thead><tr><th scope="col">Windows image</th>${targets.map((target, index) => headOf(target, index, rows))}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
${rows.length > body.length ? html `<p>${(0,words/* count */.U9)(rows.length - body.length, 'more row')} not shown, none more severe.</p>` : NOTHING}
<dl class="legend">${(0,matrix/* legend */.o1)(rows).map(({ word, meaning }) => html `<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>
${reasons.list()}
</section>`;
}
function headOf({ name, release, host, isolation }, index, rows) {
    const failing = rows
        .filter(({ cells }) => cells[index]?.verdict === 'unsupported')
        .reduce((sum, { places }) => sum + places.length, 0);
    return html `<th scope="col">${name}<small>${release}</small><small>${host}, ${isolation.map((kind) => (kind === 'hyperv' ? 'Hyper-V' : kind)).join(', ')}</small><small>${failing === 0 ? 'none fails' : html `<b>${(0,words/* count */.U9)(failing, 'use')} failing</b>`}</small></th>`;
}
function rowOf(row, targets, reasons) {
    const { image, cells, places } = row;
    const version = row.osVersions.length > 0 ? `${(0,matrix/* versionWords */.WS)(row)} · ` : '';
    const first = (0,words/* place */.ik)(places[0]);
    const used = places.length === 1
        ? html `<small>${version}${first}</small>`
        : html `<details><summary>${version}${first} and ${places.length - 1} more</summary>${cutList(places.slice(1), MAX_PLACES - 1, 'more place', (at) => html `${(0,words/* place */.ik)(at)}`)}</details>`;
    return html `<tr class="g${(0,matrix/* gravity */.fp)(cells)}"><th scope="row"><code>${image}</code>${used}</th>${targets.map(({ name }, index) => cellOf(cells[index] ?? null, name, reasons))}</tr>
`;
}
function cellOf(cell, target, reasons) {
    if (cell === null)
        return html `<td class="none"><span aria-hidden="true">${(0,matrix/* cellWords */.OH)(cell)}</span><span class="spoken">not scheduled here</span></td>`;
    const reason = `reason-${reasons.numberOf(cell)}`;
    return html `<td class="${cell.verdict}" data-target="${target}"><a href="#${reason}"><span aria-hidden="true">${matrix/* SYMBOLS */.Am[cell.verdict]}</span> ${(0,matrix/* cellWords */.OH)(cell)}</a></td>`;
}
/** Few reasons explain thousands of cells, so each is written once. */
class Reasons {
    #numbers = new Map();
    numberOf({ rule, reason }) {
        const key = JSON.stringify([rule, reason]);
        const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
        this.#numbers.set(key, number);
        return number;
    }
    list() {
        if (this.#numbers.size === 0)
            return NOTHING;
        const items = [...this.#numbers].map(([key, number]) => {
            const [rule, reason] = JSON.parse(key);
            return html `<li id="reason-${number}"><span>${reason} <small>(rule ${rule})</small></span></li>\n`;
        });
        return html `<details id="reasons"><summary>Reasons: ${items.length}</summary><ol>
${items}</ol></details>`;
    }
}

;// CONCATENATED MODULE: ./lib/reporters/html/index.js
// The report as one HTML file that needs nothing else: no server, no network, no script to be read. What it says is
// all in its markup; page.js only filters it, and moves between the cells of the matrix.












/** @returns a whole document; longer tables and lists are cut, and say by how much */
function htmlPage(report) {
    const style = asset(__webpack_require__.ab + "page.css");
    const script = asset(__webpack_require__.ab + "page.js");
    // No more than these two can run or load, whatever a report says.
    const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
    const causes = (0,root_causes/* rootCauses */.F)(report);
    const rows = (0,matrix/* matrixRows */.xI)(report);
    const { gravest, title, found, where, before } = (0,headline/* headline */.P)(report, causes, (name) => name);
    const coverage = (0,support_coverage/* coverageLine */.vn)(report);
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · wincompat</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="${gravest}">
<h1>${title}</h1>
<p>wincompat found <strong>${found}</strong>${where} in ${(0,words/* extent */.Xx)(report.summary)}${before}.</p>
${coverage === null
        ? NOTHING
        : html `<p>${coverage}.</p>
`}</header>
${filters(report, causes)}
<main>
${matrixTable(report, rows)}
${findingList(report, causes)}
${suppressedList(report.findings.filter(({ suppressed }) => suppressed !== null))}
${uncheckedList(report)}
</main>
<footer>
${report.notes.length === 0 ? NOTHING : html `<ul class="notes">${report.notes.map((note) => html `<li>${note}</li>`)}</ul>`}
<p><a href="${version/* HOME */.y}">wincompat</a> ${version/* VERSION */.x} · ${(0,words/* count */.U9)(report.targets.length, 'declared target')} · ${(0,words/* seconds */.YA)(report.summary.durationMs)}${report.commit === undefined ? '' : ` · commit ${report.commit}`}</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
    return page.toString();
}
function asset(url) {
    // Line ends as a browser sees them, else the hashes of the policy do not fit.
    return (0,external_node_fs_.readFileSync)(url, 'utf8').replaceAll('\r\n', '\n');
}
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
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
