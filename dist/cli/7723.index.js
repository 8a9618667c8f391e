export const id = 7723;
export const ids = [7723];
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

/***/ 7723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tty: () => (/* binding */ tty)
});

// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/reporters/support/coverage.js
var coverage = __webpack_require__(2602);
// EXTERNAL MODULE: ./lib/reporters/support/layout.js
var layout = __webpack_require__(2678);
;// CONCATENATED MODULE: ./lib/reporters/support/excerpt.js


/**
 * The line of a file that a finding is about, and a line of carets below its range.
 * @returns no lines where the file has no such line or the range does not fit
 */
function excerpt(text, { line, column, endLine, endColumn }, columns) {
    const source = lineOf(text, line);
    const code = source.trimStart();
    const start = column - 1 - (source.length - code.length);
    const end = endLine === line ? start + endColumn - column : code.length;
    if (code === '' || start < 0 || end <= start)
        return [];
    const shown = (0,text_escape/* escapeForLog */.zB)(code, columns);
    const before = (0,layout/* width */.VL)((0,text_escape/* escapeForLog */.zB)(code.slice(0, start), columns));
    const carets = Math.min((0,layout/* width */.VL)((0,text_escape/* escapeForLog */.zB)(code.slice(start, end), columns)), (0,layout/* width */.VL)(shown) - before);
    return carets > 0 ? [shown, ' '.repeat(before) + '^'.repeat(carets)] : [shown];
}
/** One line without splitting the whole file for it. */
function lineOf(text, line) {
    let start = 0;
    for (let at = 1; at < line; at++) {
        start = text.indexOf('\n', start) + 1;
        if (start === 0)
            return '';
    }
    const end = text.indexOf('\n', start);
    return text.slice(start, end === -1 ? undefined : end).trimEnd();
}

// EXTERNAL MODULE: ./lib/reporters/support/finding-lines.js
var finding_lines = __webpack_require__(577);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reporters/support/paint.js

/** @param color whether the surface shows colours; asked of no stream, the caller knows */
function painter(color) {
    return (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}

// EXTERNAL MODULE: ./lib/reporters/support/root-causes.js
var root_causes = __webpack_require__(7137);
// EXTERNAL MODULE: ./lib/reporters/support/group.js
var group = __webpack_require__(2065);
// EXTERNAL MODULE: ./lib/reporters/support/matrix.js
var matrix = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/reporters/support/words.js
var words = __webpack_require__(4447);
;// CONCATENATED MODULE: ./lib/reporters/support/tty-matrix.js





const GAP = '  ';
const MIN_IMAGE = 20;
const MIN_PLACE = 16;
/** Targets that are named in a list before the others are counted. */
const MAX_NAMES = 50;
/** No name is worth more of a line, however wide the terminal is. */
const MAX_TEXT = 100;
const STYLES = {
    supported: 'green',
    conditional: 'yellow',
    unsupported: ['bold', 'red'],
    unknown: 'yellow',
    exempt: 'dim',
};
/** The verdict matrix: a table where the width allows one, else a list. */
function tty_matrix_matrix(report, columns, paint) {
    const all = (0,matrix/* matrixRows */.xI)(report);
    if (all.length === 0)
        return [];
    const rows = all.slice(0, matrix/* MAX_ROWS */.pX);
    const hidden = all.length - rows.length;
    const targets = targetColumns(rows, report);
    const lines = asTable(rows, [versionColumn(rows), ...targets], columns, paint, 'whole') ??
        asTable(rows, targets, columns, paint, 'cropped') ??
        asList(rows, targets, columns, paint);
    return [
        ...lines,
        ...(hidden > 0 ? [`… and ${(0,words/* count */.U9)(hidden, 'more row')}, none more severe`] : []),
        ...(0,matrix/* legend */.o1)(rows).flatMap(({ word, meaning }) => (0,layout/* wrap */.LV)(`${word}: ${(0,text_escape/* escapeForLog */.zB)(meaning, 500)}`, columns, '    ', '  ').map((line) => paint('dim', line))),
    ];
}
function versionColumn(rows) {
    return {
        head: 'OS version',
        subhead: '',
        cells: rows.map((row) => ({ text: (0,text_escape/* escapeForLog */.zB)((0,matrix/* versionWords */.WS)(row), 30), style: 'reset' })),
    };
}
function targetColumns(rows, report) {
    return report.targets.map((target, at) => ({
        head: (0,text_escape/* escapeForLog */.zB)(target.name, 60),
        subhead: (0,text_escape/* escapeForLog */.zB)(target.host, 30),
        cells: rows.map((row) => lookOf(row.cells[at] ?? null)),
    }));
}
function lookOf(cell) {
    if (cell === null)
        return { text: (0,matrix/* cellWords */.OH)(cell), style: 'dim' };
    return { text: `${matrix/* SYMBOLS */.Am[cell.verdict]} ${(0,matrix/* cellWords */.OH)(cell)}`, style: STYLES[cell.verdict] };
}
/** @returns null where the width does not suffice for names as they are wanted */
function asTable(rows, middle, columns, paint, names) {
    const widths = middle.map(({ head, subhead, cells }) => widest([head, subhead, ...cells.map((c) => c.text)]));
    const room = columns - widths.reduce((sum, cells) => sum + cells + GAP.length, GAP.length);
    const images = ['Windows image', '', ...rows.map(imageText)];
    const places = ['used in', '', ...rows.map(placesText)];
    if (room < (names === 'whole' ? widest(images) + widest(places) : MIN_IMAGE + MIN_PLACE))
        return null;
    // Places first: what is cut off a reference is its registry, what is cut off a place tells the files apart.
    const placeWidth = Math.min(widest(places), Math.max(MIN_PLACE, Math.floor(room * 0.4), room - widest(images)));
    const imageWidth = Math.min(widest(images), room - placeWidth);
    return images.map((image, at) => {
        const cells = middle.map(({ head, subhead, cells }, column) => {
            const { text, style } = [
                { text: head, style: 'bold' },
                { text: subhead, style: 'dim' },
                ...cells,
            ][at] ?? { text: '', style: 'reset' };
            return (0,layout/* pad */.eV)(paint(style, text), widths[column] ?? 0);
        });
        return [(0,layout/* pad */.eV)((0,layout/* cropLeft */.IC)(image, imageWidth), imageWidth), ...cells, (0,layout/* cropLeft */.IC)(places[at] ?? '', placeWidth)]
            .join(GAP)
            .trimEnd();
    });
}
/** One image below the other, its targets grouped by what they say, most severe first. */
function asList(rows, targets, columns, paint) {
    return rows.flatMap((row, r) => {
        const cells = targets.flatMap(({ head, cells }, at) => {
            const look = cells[r];
            return look === undefined ? [] : [{ head, ...look, gravity: (0,matrix/* gravity */.fp)([row.cells[at] ?? null]) }];
        });
        const groups = [...(0,group/* groupBy */.$)(cells, ({ text }) => text).values()];
        groups.sort(([a], [b]) => a.gravity - b.gravity);
        return [
            paint('bold', (0,layout/* cropLeft */.IC)(imageText(row), columns)),
            ...groups.flatMap((group) => {
                const [{ text, style }] = group;
                const names = (0,words/* someOf */.yU)(group.map(({ head }) => head), MAX_NAMES);
                return (0,layout/* wrap */.LV)(`${paint(style, text)}: ${names}`, columns, '      ', '  ');
            }),
            paint('dim', `  ${(0,layout/* cropLeft */.IC)(placesText(row), columns - 2)}`),
        ];
    });
}
/** Digests differ in their first characters. */
function imageText({ image }) {
    return (0,layout/* cropLeft */.IC)((0,text_escape/* escapeForLog */.zB)(image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1…'), 300), MAX_TEXT);
}
function placesText({ places: [first, ...others] }) {
    const shown = (0,layout/* cropLeft */.IC)((0,text_escape/* escapeForLog */.zB)((0,words/* place */.ik)(first), 300), MAX_TEXT);
    return others.length === 0 ? shown : `${shown} and ${others.length} more`;
}
function widest(texts) {
    return Math.max(0, ...texts.map(layout/* width */.VL));
}

;// CONCATENATED MODULE: ./lib/reporters/tty.js









const LEVEL_STYLES = {
    error: ['bold', 'red'],
    warning: ['bold', 'yellow'],
    notice: ['bold', 'blue'],
};
/** Narrower than this nothing can be laid out; the terminal breaks the lines instead. */
const MIN_COLUMNS = 40;
/** For logs and files, which have no width of their own. */
const DEFAULT_COLUMNS = 120;
/** The report for people at a terminal, or in a log: the matrix, the findings file by file, and the sum of it. */
function* tty(report, surface) {
    const columns = Math.max(MIN_COLUMNS, surface.columns ?? DEFAULT_COLUMNS);
    const paint = painter(surface.color);
    let before = '';
    for (const lines of blocks(report, columns, paint, surface)) {
        if (lines.length === 0)
            continue;
        yield before + lines.map((line) => `${line}\n`).join('');
        before = '\n';
    }
}
function* blocks(report, columns, paint, surface) {
    if (!surface.quiet)
        yield tty_matrix_matrix(report, columns, paint);
    const { source, quiet, verbose } = surface;
    for (const cause of byPlace((0,root_causes/* rootCauses */.F)(report)))
        yield causeLines(cause, columns, paint, source);
    if (quiet)
        return;
    if (verbose)
        for (const lines of uncheckedLines(report, columns, paint))
            yield lines;
    yield [
        ...summaryLines(report, columns, paint),
        ...coverageLines(report, columns, verbose === true),
        ...report.notes.flatMap((note) => noteLines(note, columns, paint)),
    ];
}
/** Surfaces that show only some take the most severe first; here all are read, file by file. */
function byPlace(causes) {
    return [...causes].sort((a, b) => (0,words/* byText */.z4)(a.path, b.path) || a.line - b.line || a.column - b.column);
}
function causeLines(cause, columns, paint, source) {
    const head = [
        paint('bold', `${(0,text_escape/* escapeForLog */.zB)(cause.path, 300)}:${cause.line}:${cause.column}`),
        paint(LEVEL_STYLES[cause.level], cause.level),
        (0,text_escape/* escapeForLog */.zB)(cause.title, 300),
        paint('dim', `[${(0,text_escape/* escapeForLog */.zB)(cause.ruleId, 60)}]`),
    ].join(' ');
    return [
        ...(0,layout/* wrap */.LV)(head, columns, '    ', ''),
        ...sourceLines(cause, columns, source).map((line) => paint('dim', `    ${line}`)),
        ...(0,finding_lines/* findingLines */.hq)(cause).flatMap(({ label, text }) => (0,layout/* wrap */.LV)(label === '' ? (0,text_escape/* escapeForLog */.zB)(text) : `${paint('bold', label)} ${(0,text_escape/* escapeForLog */.zB)(text)}`, columns, '    ')),
        ...relatedLines(cause, columns).map((line) => paint('dim', line)),
    ];
}
function sourceLines(cause, columns, source) {
    const text = source?.(cause.path);
    return text === undefined ? [] : excerpt(text, cause, columns - 4);
}
/** What the line decides, then what explains it. */
function relatedLines({ places, related }, columns) {
    return [places, related].flatMap((others) => {
        const more = others.length - words/* MAX_PLACES */.WD;
        return [
            ...others
                .slice(0, words/* MAX_PLACES */.WD)
                .map((other) => `${(0,text_escape/* escapeForLog */.zB)((0,words/* place */.ik)(other), 300)} ${(0,text_escape/* escapeForLog */.zB)(other.message, 300)}`),
            ...(more > 0 ? [`and ${(0,words/* count */.U9)(more, 'more place')}`] : []),
        ].flatMap((text) => (0,layout/* wrap */.LV)(text, columns, '        ', '      '));
    });
}
function summaryLines({ summary }, columns, paint) {
    const style = summary.errors > 0 ? ['bold', 'red'] : summary.warnings > 0 ? ['bold', 'yellow'] : ['bold', 'green'];
    const suppressed = summary.suppressed > 0 ? `, ${summary.suppressed} suppressed` : '';
    return (0,layout/* wrap */.LV)(`${paint(style, (0,words/* problems */.Bk)(summary))}${suppressed} in ${(0,words/* extent */.Xx)(summary)}; ${(0,words/* seconds */.YA)(summary.durationMs)}`, columns, '  ', '');
}
/** The sum of what was found, and where the list of what was not checked is. */
function coverageLines(report, columns, isListed) {
    const line = (0,coverage/* coverageLine */.vn)(report);
    if (line === null)
        return [];
    const where = (0,coverage/* hasUnchecked */.dU)(report) && !isListed ? ' (--verbose lists what was not checked)' : '';
    return (0,layout/* wrap */.LV)(line + where, columns, '  ', '');
}
function* uncheckedLines(report, columns, paint) {
    const { skipped, unknown, more } = (0,coverage/* uncheckedPlaces */.Zz)(report);
    for (const [heading, places, rest] of [
        ['Skipped', skipped, ''],
        ['Unknown operating system', unknown, more],
    ]) {
        if (places.length === 0 && rest === '')
            continue;
        yield [
            paint('bold', heading),
            ...places.flatMap((unchecked) => (0,layout/* wrap */.LV)(`${(0,text_escape/* escapeForLog */.zB)((0,words/* place */.ik)(unchecked), 300)} ${(0,text_escape/* escapeForLog */.zB)(unchecked.reason)}`, columns, '      ', '  ')),
            ...(rest === '' ? [] : (0,layout/* wrap */.LV)(rest, columns, '      ', '  ')),
        ];
    }
}
function noteLines(note, columns, paint) {
    return (0,layout/* wrap */.LV)(`${paint('bold', 'note:')} ${(0,text_escape/* escapeForLog */.zB)(note)}`, columns, '      ', '');
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
