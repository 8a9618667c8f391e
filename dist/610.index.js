export const id = 610;
export const ids = [610];
export const modules = {

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ imageUse),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   Yo: () => (/* binding */ IMAGE_KINDS),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
// What readers find, before anything is judged.
/** Formats that name images, as reports call them. The report's type, its reader and its JSON Schema come from here. */
const IMAGE_KINDS = [
    'dockerfile',
    'compose',
    'kubernetes',
    'helm',
    'kustomize',
    'ecs',
    'bake',
    'workflow',
];
/** `run`: the container that lands on a target. `build`: a stage that only runs on the build host. `source`: files are copied out of it. */
const ROLES = ['run', 'build', 'source'];
/** What the image's operating system and its OS versions are known from. */
const EVIDENCE = ['registry', 'cache', 'tag', 'placement', 'dockerfile', 'config', 'none'];
/**
 * A place that names an image by a reference that is known to its end, of which the file says nothing more.
 * @param named the reference as the file has it, and expanded
 */
function imageUse(named) {
    return {
        role: 'run',
        partial: named.reference ?? named.raw,
        unresolved: [],
        platform: null,
        origins: [],
        runs: [],
        sign: null,
        foundIn: { kind: 'file' },
        ...named,
    };
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ YamlSearch)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);

/**
 * Finds mappings in trees that may share most of what they hold: what one search has found nothing in,
 * the next does not look into again.
 */
class YamlSearch {
    isWanted;
    budget;
    /** Nodes in which there is no such mapping. */
    #barren = new WeakSet();
    /**
     * @param isWanted whether a mapping is one of those
     * @param budget pays for each node that is visited
     */
    constructor(isWanted, budget) {
        this.isWanted = isWanted;
        this.budget = budget;
    }
    /** Whether a search has found that there is none in a node. */
    isBarren(node) {
        return this.#barren.has(node);
    }
    /**
     * The wanted mappings of a tree, outermost first, each once however many aliases point at it.
     * @throws OverBudget
     */
    in(root) {
        const found = [];
        const seen = new Set();
        // What is found, or met again and not barren, between coming to a node and leaving it makes the node worth it.
        let marks = 0;
        const waiting = [{ node: root }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if ('left' in next) {
                if (next.marks === marks)
                    this.#barren.add(next.left);
                continue;
            }
            const node = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(next.node);
            if (node === null || node.type === 'scalar' || this.#barren.has(node))
                continue;
            if (seen.has(node)) {
                marks++;
                continue;
            }
            seen.add(node);
            waiting.push({ left: node, marks });
            const children = node.type === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
            this.budget.spend(1 + children.length);
            if (node.type === 'mapping' && this.isWanted(node)) {
                marks++;
                found.push(node);
            }
            for (const child of children.toReversed())
                waiting.push({ node: child });
        }
        return found;
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


/***/ })

};
