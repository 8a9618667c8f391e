export const id = 963;
export const ids = [963];
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

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3993);
/* harmony import */ var _support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);
/* harmony import */ var _support_json_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
// GitLab's code quality report. Source: docs.gitlab.com/ci/testing/code_quality ("Code Quality report format").




const SEVERITIES = { error: 'critical', warning: 'minor', notice: 'info' };
/** Suppressed findings are left out: the format has no word for them. */
function* gitlab(report) {
    yield* (0,_support_json_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonLines */ .i)(entriesOf(report), _report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_);
    yield '\n';
}
function* entriesOf({ findings }) {
    const seen = new Map();
    for (const finding of findings) {
        const { ruleId, level, path, line, endLine, fingerprint, suppressed } = finding;
        if (suppressed !== null)
            continue;
        // One finding at several places has one fingerprint, and GitLab wants each entry's to be its own.
        const times = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, times + 1);
        yield {
            description: (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_2__/* .crop */ .B)((0,_support_finding_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .GJ)(finding), 4_000),
            check_name: ruleId,
            fingerprint: times === 0 ? fingerprint : `${fingerprint}-${times}`,
            severity: SEVERITIES[level],
            location: { path, lines: { begin: line, end: endLine } },
        };
    }
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
