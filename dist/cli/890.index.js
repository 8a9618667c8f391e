export const id = 890;
export const ids = [890];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeTaintProblem),
/* harmony export */   H: () => (/* binding */ describeLabelProblem)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4544);
// What is wrong with the taints and labels of a declared host, in a whole sentence with the nearest right word.



/** @returns null for a taint that Kubernetes takes */
function describeTaintProblem(taint) {
    const problem = (0,_orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .taintProblem */ .iR)(taint);
    if (problem === null)
        return null;
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(taint);
    if (problem.part !== 'effect')
        return `taint '${shown}': its ${problem.part} '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(problem.text)}' ${problem.why}. A taint is written key=value:Effect or key:Effect, e.g. os=windows:NoSchedule.`;
    const body = taint.slice(0, taint.length - problem.text.length).replace(/:$/, '');
    const meant = problem.text === '' ? 'NoSchedule' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(problem.text, _orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .TAINT_EFFECTS */ .IS);
    const hint = meant === null ? '' : ` Did you mean '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(`${body}:${meant}`)}'?`;
    const what = problem.text === '' ? 'it has no effect' : `'${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(problem.text)}' is not a taint effect`;
    return `taint '${shown}': ${what}; effects are ${_orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .TAINT_EFFECTS */ .IS.join(', ')}.${hint}`;
}
/**
 * @param platform labels of Swarm and Docker are of any form, those of Kubernetes are not; null is held against
 *   Kubernetes, whose files can land there
 * @returns null for a label that the platform takes
 */
function describeLabelProblem(key, value, platform) {
    if (platform !== null && (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .orchestratorNamed */ .sE)(platform).labelSyntax === 'free') {
        return key.trim() === '' || /[\s=]/.test(key)
            ? `label '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}': its key must not contain spaces or '='.`
            : null;
    }
    const other = platform === null ? " (for Swarm labels, set 'platform: swarm')" : '';
    const wrongKey = (0,_orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelKeyProblem */ .NB)(key);
    if (wrongKey !== null)
        return `label '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}': a key of Kubernetes ${wrongKey}${other}.`;
    const wrongValue = (0,_orchestrators_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .labelValueProblem */ .zV)(value);
    return wrongValue === null
        ? null
        : `label '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}': the value '${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value)}' ${wrongValue}${other}.`;
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forgetTrees),
/* harmony export */   O: () => (/* binding */ keptTrees)
/* harmony export */ });
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
// Trees of YAML that are kept for those who ask again. They stand apart from the parser, which is loaded where a file
// needs it.

/** In nodes of a hundred bytes or two. */
const MAX_KEPT = 200_000;
const keptTrees = new _recent_js__WEBPACK_IMPORTED_MODULE_0__/* .Recent */ .g(MAX_KEPT);
/** Drops all: after the files are read, they are not needed. */
function forgetTrees() {
    keptTrees.clear();
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
class Recent {
    capacity;
    #kept = new Map();
    #weight = 0;
    /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
    constructor(capacity) {
        this.capacity = capacity;
    }
    get(key) {
        const found = this.#kept.get(key);
        if (found === undefined)
            return undefined;
        this.#kept.delete(key);
        this.#kept.set(key, found);
        return found.value;
    }
    set(key, value, weight) {
        this.#drop(key);
        this.#kept.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#kept.keys()) {
            if (this.#weight <= this.capacity || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    /** Forgets everything. */
    clear() {
        this.#kept.clear();
        this.#weight = 0;
    }
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ entries),
  e6: () => (/* binding */ follow),
  Jt: () => (/* binding */ get),
  Yn: () => (/* binding */ getPath),
  tD: () => (/* binding */ getScalar),
  q4: () => (/* binding */ getText),
  ld: () => (/* binding */ items),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/kept-trees.js
var kept_trees = __webpack_require__(6463);
;// CONCATENATED MODULE: ./lib/text/yaml-errors.js
// Mistakes in YAML, by their place alone. js-yaml draws the lines around each mistake, for which it cuts the whole text
// into lines: a megabyte of line ends takes longer than reading it, and a text that is repaired has many mistakes.

js_yaml/* YAMLException */.tB.throwAt = (_source, position, message, name = '') => {
    throw new js_yaml/* YAMLException */.tB(message, { name, position, buffer: '', line: 0, column: 0, snippet: null });
};


;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.


/** Characters that the parser reads in the time of a step. */
const CHARACTERS_PER_STEP = 2;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @param budget pays for each attempt, as each reads the text from its start
 * @throws what the parser says of the text as it was given; OverBudget where not even one attempt can be paid
 */
function lenientEvents(given, maxDepth, budget) {
    let text = given;
    let refused = null;
    for (;;) {
        try {
            budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const repaired = error instanceof js_yaml/* YAMLException */.tB ? repair(text, error) : null;
            if (repaired === null)
                throw refused;
            text = repaired;
        }
    }
}
function repair(text, { reason, mark }) {
    const at = mark?.position ?? -1;
    if (reason === 'deficient indentation')
        return blank(text, endBefore(text, at), at);
    if (text[at] !== '#')
        return null;
    const end = text.indexOf('\n', at);
    return blank(text, at, end < 0 ? text.length : end);
}
/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text, at) {
    let end = at;
    for (;;) {
        while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? ''))
            end--;
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const comment = commentIn(text.slice(start, end));
        if (comment < 0)
            return end;
        end = start + comment;
    }
}
/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line) {
    const isOpen = { '"': false, "'": false };
    for (let i = 0; i < line.length; i++) {
        const c = line[i];
        if (c === '"' || c === "'")
            isOpen[c] = !isOpen[c];
        else if (c === '#' && !isOpen['"'] && !isOpen["'"] && (i === 0 || /[ \t]/.test(line[i - 1] ?? '')))
            return i;
    }
    return -1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// the caller counts its walks of a tree (see `walkMappings`).





const MAX_DEPTH = 100;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty. Where an image is looked for, that is a problem of the file. */
const MAX_VALUE = 1024 * 1024;
/** The parser keeps a hundred bytes or two for each mark of a text until it has read all of it. */
const MAX_MARKS = 1_500_000;
/** What splitting off one more document costs beside reading it. */
const STEPS_PER_DOCUMENT = 4;
/**
 * A YAML (or JSON) file's documents; parsed once, however many readers ask one after the other.
 * @param budget pays for it. Where it is used up, that is a problem of the file: nothing is thrown
 */
function yamlOf(file, budget) {
    const known = kept_trees/* keptTrees */.O.get(file);
    if (known !== undefined)
        return known;
    const made = parseYaml(file.text, budget ?? new text_budget/* Budget */.__((0,text_budget/* costOfFile */.Nj)(file.text.length)));
    kept_trees/* keptTrees */.O.set(file, made, made.nodes);
    return made;
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text, budget) {
    const tree = { documents: [], problems: [], nodes: 0 };
    const excess = markPast(text);
    if (excess !== null) {
        const message = `more than ${MAX_MARKS} values and keys`;
        tree.problems.push({ message, offset: excess, document: text, isCut: true });
        return tree;
    }
    let at = 0;
    try {
        for (const part of inParts(text)) {
            at = part.offset;
            budget.spend(Math.ceil(part.text.length / CHARACTERS_PER_STEP));
            if (readStrictly(part, budget, tree))
                continue;
            // What is repaired is read again from its start, so each document is repaired by itself.
            for (const document of splitDocuments(part.text, part.offset))
                readRepaired(document, budget, tree);
        }
    }
    catch (error) {
        if (!(error instanceof text_budget/* OverBudget */.sg))
            throw error;
        tree.problems.push(overBudget(error, text, tree, at));
    }
    return tree;
}
/** Characters that are read at once, where documents end between: the parser keeps all events of what it is given. */
const PART = 256 * 1024;
/** A text in parts of whole documents; one that is not large is one part. */
function* inParts(text) {
    if (text.length <= PART) {
        yield { text, offset: 0 };
        return;
    }
    let start = 0;
    let end = 0;
    for (const document of splitDocuments(text, 0)) {
        if (document.offset - start >= PART) {
            yield { text: text.slice(start, end), offset: start };
            start = end;
        }
        end = document.offset + document.text.length;
    }
    yield { text: text.slice(start), offset: start };
}
/**
 * @returns false where the text has to be repaired to be read: then nothing of it is in the tree
 * @throws OverBudget
 */
function readStrictly({ text, offset }, budget, tree) {
    const { documents, problems } = tree;
    const [before, told] = [documents.length, problems.length];
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAX_DEPTH });
        readDocuments({ text, events }, offset, budget, tree);
        return true;
    }
    catch (error) {
        if (error instanceof text_budget/* OverBudget */.sg)
            throw error;
        documents.length = before;
        problems.length = told;
        return false;
    }
}
/** @throws OverBudget */
function readRepaired({ text, offset }, budget, tree) {
    budget.spend(STEPS_PER_DOCUMENT);
    if (text.trim() === '')
        return;
    try {
        readDocuments(lenientEvents(text, MAX_DEPTH, budget), offset, budget, tree);
    }
    catch (error) {
        if (error instanceof text_budget/* OverBudget */.sg)
            throw error;
        tree.problems.push(problemOf(error, offset, text));
    }
}
/** What is not read begins behind the last document that is. */
function overBudget(error, text, { documents }, from = 0) {
    const offset = Math.max(from, documents.at(-1)?.end ?? 0);
    const message = `the rest is skipped: reading ${error.message}`;
    return { message, offset, document: text.slice(offset), isCut: true };
}
/** The place of the first mark past those that are read; null where there are no more. */
function markPast(text) {
    if (text.length <= MAX_MARKS)
        return null;
    let marks = 0;
    for (let i = 0; i < text.length; i++) {
        if (MARKS.has(text.charCodeAt(i)) && ++marks > MAX_MARKS)
            return i;
    }
    return null;
}
/** The characters with which values, keys, lists and mappings begin or end. */
const MARKS = new Set([...'\n\r,:[{'].map((mark) => mark.charCodeAt(0)));
/** The node behind an alias; null where the chain has no end. */
function follow(node) {
    let current = node ?? null;
    for (let hops = 0; current?.type === 'alias'; hops++) {
        if (hops === MAX_ALIAS_HOPS)
            return null;
        current = current.target;
    }
    return current;
}
/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const entry = lookUp(own, key);
    if (entry !== undefined || lookUp(own, '<<') === undefined)
        return entry?.value ?? null;
    return mergedIndex(own).get(key)?.value ?? null;
}
/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap();
/** The last of a mapping's own entries under a key. */
function lookUp(mapping, key) {
    if (mapping.entries.length <= SMALL_MAPPING)
        return mapping.entries.findLast((e) => e.key.value === key);
    const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
    indexes.set(mapping, index);
    return index.get(key);
}
/** The node at a path of keys; null where one is missing. */
function getPath(node, ...keys) {
    let current = node ?? null;
    for (const key of keys)
        current = get(current, key);
    return current;
}
/** A scalar's node under a key; null where it is missing, null or not a scalar. */
function getScalar(node, key) {
    const value = follow(get(node, key));
    return value?.type === 'scalar' && !value.isNull ? value : null;
}
/** A scalar's text under a key. */
function getText(node, key) {
    return getScalar(node, key)?.value ?? null;
}
/** The items of a sequence, behind its alias; empty for anything else. */
function items(node) {
    const sequence = follow(node);
    return sequence?.type === 'sequence' ? sequence.items : [];
}
/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap();
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const mapping = follow(node);
    return mapping?.type === 'mapping' ? gather(mapping).entries : [];
}
function mergedIndex(mapping) {
    return gather(mapping).index;
}
function gather(node) {
    const known = gathered.get(node);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !index.has(key))
                index.set(key, entry);
    }
    const made = { index, entries: [...index.values()] };
    gathered.set(node, made);
    return made;
}
/**
 * Every mapping of a tree, outermost first, each once however many aliases point at it.
 * @param budget pays for each node that is visited
 * @throws OverBudget
 */
function* walkMappings(root, budget) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = childrenOf(node);
        budget?.spend(1 + children.length);
        for (const child of children.toReversed())
            waiting.push(child);
    }
}
function childrenOf(node) {
    return node.type === 'mapping' ? node.entries.map((entry) => entry.value) : node.items;
}
/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node) {
    const order = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const mapping = follow(waiting.pop());
        if (mapping?.type !== 'mapping' || order.has(mapping))
            continue;
        order.add(mapping);
        const merged = mapping.entries
            .filter((e) => e.key.value === '<<')
            .flatMap((e) => {
            const value = follow(e.value);
            return value?.type === 'sequence' ? value.items : [e.value];
        });
        waiting.push(...merged.reverse());
    }
    return [...order];
}
/** The key whose value comes next; '' where none is open. */
function keyAt(parent) {
    return parent !== undefined && 'key' in parent ? (parent.key?.value ?? '') : '';
}
/** @throws OverBudget; then the documents that were read whole are in the tree */
function readDocuments({ text, events }, base, budget, tree) {
    const open = [];
    let anchors = new Map();
    let last = base;
    const merged = new Map();
    /** How many entries the merge keys of a mapping bring into it: they count as if they were written there. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        budget.spend(values.reduce((sum, value) => sum + items(value).length, 0));
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        budget.spend(1);
        tree.nodes++;
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined)
            return;
        if (parent.node === null)
            parent.content = node;
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent && parent.key !== null) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return isOwnTag(tag) ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null, content: null });
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const isTooLong = end - start > MAX_VALUE;
                if (isTooLong && NAMES_IMAGES.has(keyAt(open.at(-1))))
                    tellOfLongValue(start, tree);
                const value = empty || isTooLong ? '' : String((0,js_yaml/* getScalarValue */.KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const closed = open.pop();
                if (closed === undefined)
                    break;
                if (closed.node === null) {
                    if (closed.content !== null)
                        tree.documents.push(closed.content);
                    break;
                }
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                budget.spend(brought);
                tree.nodes += brought;
                break;
            }
        }
    }
}
function isOwnTag(tag) {
    return /^![A-Za-z]/.test(tag);
}
/** Keys whose values are images, or hold them. */
const NAMES_IMAGES = new Set(['image', 'container', 'dockerfile_inline', 'newName', 'newTag']);
/** Once in a file. */
function tellOfLongValue(offset, { problems }) {
    const message = `a value has more than ${MAX_VALUE / 1024 / 1024} MiB`;
    if (!problems.some((problem) => problem.message === message))
        problems.push({ message, offset, document: '', isCut: true });
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
/** @param base the offset of the text in its file */
function splitDocuments(text, base) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        const before = text.slice(start, match.index);
        // Directives alone are no document.
        if (!/^(?:%.*\n|#.*\n|\s)*$/.test(before))
            parts.push({ text: before, offset: base + start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: base + start });
    return parts;
}
function problemOf(error, base, document) {
    const known = error instanceof js_yaml/* YAMLException */.tB;
    const reason = known ? String(error.reason ?? error.message) : 'too deeply nested';
    const offset = base + (known ? (error.mark?.position ?? 0) : 0);
    if (known && !/\bmaxDepth\b/.test(reason))
        return { message: reason, offset, document };
    return { message: `values are nested more than ${MAX_DEPTH} deep`, offset, document, isCut: true };
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ ZERO_REVISION),
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/own.js
var own = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/host-names.js
// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.


/** Words that do not tell one release from another. */
const NOISE = new Set([
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
].flatMap((line) => line.split(' ')));
/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS = {
    '': { client: null, prefix: '' },
    win: { client: null, prefix: '' },
    windows: { client: null, prefix: '' },
    server: { client: false, prefix: 'Windows Server' },
    ws: { client: false, prefix: 'Windows Server' },
    winserver: { client: false, prefix: 'Windows Server' },
    windowsserver: { client: false, prefix: 'Windows Server' },
    'win server': { client: false, prefix: 'Windows Server' },
    'windows server': { client: false, prefix: 'Windows Server' },
    'win 10': { client: true, prefix: 'Windows 10' },
    'windows 10': { client: true, prefix: 'Windows 10' },
    'win 11': { client: true, prefix: 'Windows 11' },
    'windows 11': { client: true, prefix: 'Windows 11' },
};
const MAX_LENGTH = 100;
/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
function namedRelease(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const words = wordsOf(text);
    // `Windows 11` without a version is every one of them.
    const whole = productOf(words.join(' '));
    if (whole?.client === true)
        return { candidates: startingWith(whole.prefix), client: true };
    const last = words.at(-1);
    const before = words.slice(0, -1).join(' ');
    const product = productOf(before);
    if (last === undefined || product === undefined)
        return null;
    const longTerm = releases/* releases */.D8.find((r) => r.name === `Windows Server ${last}`);
    if (longTerm !== undefined) {
        if (product.client === true)
            return null;
        // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
        return { candidates: [longTerm], client: before === '' ? null : false };
    }
    const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, even where a client shares it.
    const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
    const candidates = tagged.length > 0 ? tagged : named;
    return candidates.length === 0 ? null : { candidates, client: product.client };
}
function productOf(words) {
    return (0,own/* own */.Z)(PRODUCTS, words);
}
function startingWith(prefix) {
    return releases/* releases */.D8.filter((r) => r.name.startsWith(prefix));
}
/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/_x86_64$|-vs\d{4}$/, '')
        .replace(/([a-z])(?=\d\d)/g, '$1 ')
        .split(/[\s_,-]/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/hosts.js
// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.




/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
const ZERO_REVISION = "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";
/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS = [
    // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
    { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => hosts_version(m[1], m[2]) },
    // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
    {
        form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
        read: (m) => hosts_version(m[1], m[1] === m[2] ? undefined : m[2]),
    },
    // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
    // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
    { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
    { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => hosts_version(m[1], undefined) },
    // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
    { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => hosts_version(m[1], m[2]) },
    // The title of an update: (KB5120233) (26100.33296)
    { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => hosts_version(m[1], m[2]) },
    // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
    {
        form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
        read: (m) => hosts_version(m[1], m[2]),
    },
    // The registry: CurrentBuildNumber REG_SZ 20348
    {
        form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
        read: (m) => hosts_version(m[1], undefined),
    },
];
/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
function parseHost(text) {
    if (text.length > hosts_MAX_LENGTH)
        return null;
    const trimmed = text.trim();
    for (const { form, read } of NUMERIC_FORMS) {
        const match = form.exec(trimmed);
        if (match === null)
            continue;
        const found = withRegistryRevision(read(match), trimmed);
        return found.build < builds/* WINDOWS_10_1507 */.io ? null : hostOf(found, kindByName(trimmed));
    }
    const named = namedRelease(trimmed);
    const [release, ...others] = named?.candidates ?? [];
    if (named == null || release === undefined || others.length > 0)
        return null;
    return hostOf((0,version/* versionOf */.E4)(release.build), named.client);
}
/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
function hostProblem(text) {
    const trimmed = text.trim();
    const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
    if (trimmed.toLowerCase() === 'windows-latest') {
        return `'${shown}' can move to a newer Windows version. Write a fixed version, e.g. windows-2025.`;
    }
    const candidates = text.length > hosts_MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
    if (candidates.length > 1) {
        return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
    }
    return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}
/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates) {
    const names = candidates.map(({ name }) => `'${name}'`);
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found, named) {
    const kinds = new Set(releases/* releases */.D8.filter((r) => r.build === found.build).map((r) => r.kind));
    const client = kinds.size === 1 ? kinds.has('client') : named;
    const host = { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
    return found.revision === 0 ? { ...host, version: (0,version/* versionOf */.E4)(found.build), zeroRevision: true } : host;
}
function kindByName(text) {
    if (/\bserver\b/i.test(text))
        return false;
    return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}
function hosts_version(build, revision) {
    return (0,version/* versionOf */.E4)(Number(build), revision === undefined ? null : Number(revision));
}
function buildLab(build, branch) {
    return hosts_version(build, Number(build) === builds/* WINDOWS_SERVER_2016 */.eo ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ })

};
