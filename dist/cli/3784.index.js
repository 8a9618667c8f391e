export const id = 3784;
export const ids = [3784];
export const modules = {

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentsIn: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
// Comments that suppress: `# wincompat ignore=RULE[,RULE] until=YYYY-MM-DD -- reason`, at the end of a line or on
// lines of their own right above it.

/** Limit: files written by hand have fewer. */
const MAX_COMMENTS = 1_000;
/** Characters of one comment that are read. */
const MAX_TEXT = 4_000;
/** An instruction of a Dockerfile may go on for so many lines. */
const MAX_LINES = 2_000;
const MARK = /wincompat:?[ \t]{1,8}ignore([ \t]{0,8}[=:]|(?=[ \t\r\n]|$))/g;
/**
 * Finds the comments of a file that suppress findings. Works on lines alone, so it needs no parser and takes what
 * looks like a comment within a text for one.
 */
function commentsIn(file, ruleIds) {
    const found = { suppressions: [], wrong: [] };
    const lines = new Lines(file);
    let last = 0;
    for (const match of file.text.matchAll(MARK)) {
        const { line } = file.location(match.index, match.index);
        const start = file.lineStart(line - 1);
        // One comment a line, however often it repeats the words.
        if (line === last || !lines.opensBefore(start, match.index))
            continue;
        last = line;
        const end = lines.end(line);
        const opening = lines.isComment(line) ? lines.commentStart(line) : lines.openingBefore(match.index);
        const location = file.location(opening, end);
        const written = file.text.slice(opening, Math.min(end, opening + MAX_TEXT)).trim();
        const fail = (wrong) => {
            found.wrong.push({ location, text: written, by: 'comment', idle: [], wrong });
        };
        if (found.suppressions.length + found.wrong.length >= MAX_COMMENTS) {
            fail(`is one of more than ${MAX_COMMENTS} in this file`);
            return found;
        }
        if (match[1]?.trim() !== '=') {
            // Without a sign it may be a sentence that happens to have these words.
            if (match[1] !== '')
                fail("is not written 'wincompat ignore=RULE -- reason'");
            continue;
        }
        if (!lines.isComment(line) && lines.isDockerfile) {
            fail('is at the end of an instruction, where a Dockerfile has no comments: move it to the line above');
            continue;
        }
        const body = file.text
            .slice(match.index + match[0].length, end)
            .slice(0, MAX_TEXT)
            .trimStart();
        // `ignore=a, b`: a space after the comma is a space between rules.
        const [, names = '', rest = ''] = /^((?:[^\s,]*,[ \t]{0,8})*[^\s,]*)(.*)$/s.exec(body) ?? [];
        const rules = names.split(',').flatMap((name) => name.trim() || []);
        const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .K)(rules[0] === '--' ? [] : rules, rest, ruleIds);
        if ('wrong' in terms) {
            fail(terms.wrong);
            continue;
        }
        const [from, to] = lines.isComment(line) ? lines.below(line) : [line, line];
        found.suppressions.push({
            ...terms,
            by: 'comment',
            location,
            text: written,
            covers: (at) => at.path === file.path && at.line >= from && at.line <= to,
        });
    }
    return found;
}
/** The lines of a file, as its format comments them. */
class Lines {
    file;
    isDockerfile;
    #openings;
    #escape;
    constructor(file) {
        this.file = file;
        const format = /\.(ya?ml|json|hcl)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
        this.isDockerfile = format === '';
        this.#openings = format === 'json' ? /\/\// : format === 'hcl' ? /#|\/\// : /#/;
        this.#escape = /^[ \t]*#[ \t]*escape[ \t]*=[ \t]*`/i.test(file.text) ? '`' : '\\';
    }
    end(line) {
        const next = this.file.lineStart(line);
        let end = next;
        while (end > 0 && (this.file.text[end - 1] === '\n' || this.file.text[end - 1] === '\r'))
            end--;
        return Math.max(end, this.file.lineStart(line - 1));
    }
    text(line) {
        return this.file.text.slice(this.file.lineStart(line - 1), this.end(line));
    }
    isComment(line) {
        const text = this.text(line).trimStart();
        return text.search(this.#openings) === 0;
    }
    commentStart(line) {
        const text = this.text(line);
        return this.file.lineStart(line - 1) + text.length - text.trimStart().length;
    }
    /** Whether a comment has begun right before an offset: at the line's start or after a space. */
    opensBefore(lineStart, offset) {
        return this.openingBefore(offset) >= lineStart;
    }
    openingBefore(offset) {
        const near = this.file.text.slice(Math.max(0, offset - 40), offset);
        const match = /(?:^|\s)((#+|\/\/+)[ \t]*)$/.exec(near);
        const [, opening = '', marks = ''] = match ?? [];
        return match === null || marks.search(this.#openings) !== 0 ? -1 : offset - opening.length;
    }
    /** The first and the last line of what is below a block of comments; nothing where a blank line parts them. */
    below(comment) {
        let line = comment + 1;
        const stop = comment + MAX_LINES;
        while (line < stop && this.#exists(line) && this.isComment(line))
            line++;
        if (!this.#exists(line) || this.text(line).trim() === '')
            return [0, 0];
        let to = line;
        // An instruction may go on, over comments and blank lines too.
        while (this.isDockerfile && to < stop && this.#exists(to + 1) && this.#goesOn(to)) {
            to++;
            while (to < stop && this.#exists(to + 1) && (this.isComment(to) || this.text(to).trim() === ''))
                to++;
        }
        return [line, to];
    }
    #goesOn(line) {
        return this.text(line).trimEnd().endsWith(this.#escape);
    }
    #exists(line) {
        return this.file.lineStart(line - 1) < this.file.text.length;
    }
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readTerms)
/* harmony export */ });
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2821);
// What a comment and an annotation say after their rules: `until=YYYY-MM-DD -- reason`.



/** These tell of files and of suppressions themselves: only the configuration can accept them. */
const NEVER = ['invalid-file', 'unused-suppression'];
/** What a comment may say; more of it is cut off. */
const MAX_TEXT = 2_000;
const MAX_RULES = 20;
/**
 * @param rules ids, as written
 * @param text `until=YYYY-MM-DD -- reason`, the first part optional
 */
function readTerms(rules, text, ruleIds) {
    const cut = text.slice(0, MAX_TEXT);
    const separator = /(?:^|\s)--(?=\s|$)/.exec(cut);
    const before = (separator === null ? cut : cut.slice(0, separator.index)).trim();
    const reason = separator === null ? '' : cut.slice(separator.index + separator[0].length).trim();
    if (rules.length === 0)
        return { wrong: 'names no rule' };
    if (rules.length > MAX_RULES)
        return { wrong: `names more than ${MAX_RULES} rules` };
    for (const id of rules) {
        if (!ruleIds.includes(id))
            return { wrong: `names an unknown rule: ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(id, ruleIds)}` };
        if (id === _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERNAL_ERROR */ .zR)
            return { wrong: `cannot suppress ${id}: nothing can` };
        if (NEVER.includes(id))
            return { wrong: `cannot suppress ${id}: only the configuration can` };
    }
    let until = null;
    for (const word of before.split(/\s+/).filter((w) => w !== '')) {
        const day = /^until=(.*)$/.exec(word)?.[1];
        if (day === undefined)
            return { wrong: `has '${short(word)}' where until=YYYY-MM-DD or -- and a reason belong` };
        if (!(0,_text_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(day))
            return { wrong: `has '${short(day)}', which is not a date of the form YYYY-MM-DD` };
        until = day;
    }
    if (!/[\p{L}\p{N}]/u.test(reason))
        return { wrong: "has no reason (write ' -- ' and the reason)" };
    return { rules: [...rules], until, reason };
}
function short(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ })

};
