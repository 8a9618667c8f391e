export const id = 1017;
export const ids = [1017];
export const modules = {

/***/ 1017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitReport: () => (/* binding */ fitReport)
/* harmony export */ });
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4247);
// Cuts a report to the limits of limits.ts, so that it can be written, and what is written can be read. Nothing
// is cut silently: texts end in `…`, lists and the report say how much more there was.




/** Of the bytes, those that findings take before images have any. */
const FINDINGS_SHARE = 0.75;
const LIMITS = {
    images: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.images,
    findings: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ITEMS */ ._5.findings,
    bytes: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_WRITTEN_BYTES */ .bR,
};
/** @returns the report with every text, list and number within its limit, and a note on what was cut */
function fitReport(report, limits = LIMITS) {
    const cuts = { texts: 0, items: 0 };
    const fitVerdicts = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((list) => {
        const copy = [...list];
        const fitted = _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .verdicts */ .rY.fit(copy, cuts);
        return fitted === copy ? list : fitted;
    });
    const fitted = {
        ...report,
        targets: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .zV.fit(report.targets, cuts),
        images: mostImportant(report.images, limits.images, gravityOfImage).map((one) => {
            const [fittedImage, verdicts] = [_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .image */ .Sl.fit(one, cuts), fitVerdicts(one.verdicts)];
            return fittedImage === one && verdicts === one.verdicts ? one : { ...fittedImage, verdicts };
        }),
        findings: mostImportant(report.findings, limits.findings, gravityOfFinding).map((one) => _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk.fit(one, cuts)),
        ...(report.coverage === undefined ? {} : { coverage: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .coverage */ .vk.fit(report.coverage, cuts) }),
        summary: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.fit(report.summary, cuts),
    };
    const short = isShort(fitted, limits.bytes) ? fitted : withinBytes(fitted, limits.bytes);
    const { images, findings, isLarge } = { isLarge: false, ...short };
    const leftOut = {
        images: report.images.length - images.length,
        findings: report.findings.length - findings.length,
    };
    const own = [...noteOnCuts(cuts), ...noteOnLeftOut(leftOut)];
    return {
        ...fitted,
        images,
        findings,
        ...(isLarge || leftOut.images + leftOut.findings > 0 ? { leftOut } : {}),
        // Its own first, since notes have a limit, too.
        notes: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .notes */ .Q2.fit([...own, ...report.notes], cuts),
    };
}
function noteOnCuts({ texts, items }) {
    if (texts + items === 0)
        return [];
    return [
        `The report has limits: ${count(texts, 'long text')} cut, which end in '…'; ${count(items, 'item')} of long lists omitted.`,
    ];
}
function noteOnLeftOut({ images, findings }) {
    if (images + findings === 0)
        return [];
    return [
        `The report is too large to list everything: ${count(findings, 'finding')} and ${count(images, 'image')} are counted only. Check fewer paths at a time.`,
    ];
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The most severe of too many, in the order that they had. */
function mostImportant(items, most, gravityOf) {
    if (items.length <= most)
        return items;
    return [...inOrderOfGravity(items, gravityOf)]
        .slice(0, most)
        .sort((a, b) => a - b)
        .flatMap((index) => items.slice(index, index + 1));
}
/** The indexes of items, the most severe first. */
function inOrderOfGravity(items, gravityOf) {
    const gravities = items.map(gravityOf);
    return items.map((_, index) => index).sort((a, b) => (gravities[b] ?? 0) - (gravities[a] ?? 0) || a - b);
}
const LEVELS = { error: 3, warning: 2, notice: 1 };
function gravityOfFinding({ level, suppressed }) {
    return suppressed === null ? LEVELS[level] : 0;
}
function gravityOfImage({ os, verdicts }) {
    const fails = verdicts.some(({ verdict }) => verdict === 'unsupported' || verdict === 'unknown');
    return (fails ? 2 : 0) + (os === 'linux' ? 0 : 1);
}
/** Keeps what fits into a file, the most severe first. @returns also whether only the form of large reports holds it */
function withinBytes(report, bytes) {
    const encoder = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportEncoder */ .ti(report);
    const whole = taken(report, encoder, bytes);
    const isWhole = whole.images.length === report.images.length && whole.findings.length === report.findings.length;
    if (isWhole || encoder.isCompact)
        return { ...whole, isLarge: false };
    const large = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportEncoder */ .ti({ ...report, leftOut: { images: 0, findings: 0 } });
    return { ...taken(report, large, bytes), isLarge: true };
}
function taken({ images, findings }, encoder, most) {
    const take = (items, bytes, gravityOf, encode) => {
        const kept = new Set();
        let left = bytes;
        for (const index of inOrderOfGravity(items, gravityOf)) {
            for (const item of items.slice(index, index + 1))
                left -= costOf(encoder, () => encode(item));
            if (left < 0)
                break;
            kept.add(index);
        }
        return { kept: items.filter((_, index) => kept.has(index)), left: Math.max(0, left) };
    };
    const share = most * FINDINGS_SHARE;
    const first = take(findings, share, gravityOfFinding, (one) => encoder.finding(one));
    const second = take(images, most - share + first.left, gravityOfImage, (one) => encoder.image(one));
    return { findings: first.kept, images: second.kept };
}
/** Bytes of an item with what it adds to the lists that several share; many short values count for more. */
function costOf(encoder, encode) {
    const before = encoder.sharedCost;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonCost */ .ck)(encode()) + encoder.sharedCost - before;
}
/** Whether a report is so short that its JSON need not be measured. */
function isShort({ images, findings }, bytes) {
    const costOfVerdicts = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((list) => mostBytes(list));
    let left = bytes * (1 - FINDINGS_SHARE);
    for (const one of findings) {
        left -= mostBytes((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .withDerived */ .Gf)(one));
        if (left < 0)
            return false;
    }
    for (const { verdicts, ...one } of images) {
        left -= mostBytes(one) + costOfVerdicts(verdicts);
        if (left < 0)
            return false;
    }
    return true;
}
/** No JSON of the value has more bytes: a character has six at most, as an escape. */
function mostBytes(value) {
    if (typeof value === 'string')
        return 6 * value.length + _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_VALUE_BYTES */ .dW;
    if (typeof value !== 'object' || value === null)
        return 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_VALUE_BYTES */ .dW;
    let sum = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_VALUE_BYTES */ .dW;
    for (const [key, item] of Object.entries(value))
        sum += _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MIN_VALUE_BYTES */ .dW + mostBytes(item) + (Array.isArray(value) ? 0 : key.length);
    return sum;
}


/***/ }),

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


/***/ })

};
