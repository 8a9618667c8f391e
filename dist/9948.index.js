export const id = 9948;
export const ids = [9948];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
// What one file says about images, as its reader gives it to the pipeline.
function noReading() {
    return {
        uses: [],
        builds: [],
        fileBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        skipped: [],
        includes: [],
        ignores: [],
    };
}


/***/ }),

/***/ 9948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBake: () => (/* binding */ readBake)
});

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/bake/hcl.js
// HCL as far as it is literal: blocks, strings, lists and objects, with the offset of every string. Function calls,
// conditions and loops are values that are not known.
/** Lists and objects in each other. */
const MAX_DEPTH = 50;
/**
 * The blocks of a file. Never throws on bad input: what it cannot read is skipped.
 * @returns the blocks, and where the first value stands that is skipped since it is nested too deep, and the first
 * bracket that is not closed
 * @param budget counts each token
 * @throws OverBudget
 */
function parseHcl(text, budget) {
    const tokens = new Lexer(text, budget).tokens();
    const parser = new Parser(tokens);
    const blocks = parser.blocks();
    return { blocks, tooDeep: parser.tooDeep, unclosed: firstUnclosed(tokens) };
}
function firstUnclosed(tokens) {
    const open = [];
    for (const { kind, text, start } of tokens) {
        if (kind !== 'mark')
            continue;
        if (text === '{' || text === '[' || text === '(')
            open.push(start);
        else if (text === '}' || text === ']' || text === ')')
            open.pop();
    }
    return open[0] ?? null;
}
const WORD = /[\w.-]+/y;
const HEREDOC = /<<-?(\w+)\r?\n/y;
/** Cuts a text into tokens and looks at each character once: what never closes is looked for once in a file. */
class Lexer {
    text;
    budget;
    #at = 0;
    // No comment that begins from here on is closed.
    #openComment = false;
    constructor(text, budget) {
        this.text = text;
        this.budget = budget;
    }
    tokens() {
        const tokens = [];
        while (this.#at < this.text.length) {
            this.budget.spend(1);
            const token = this.#next();
            if (token !== null)
                tokens.push(token);
        }
        return tokens;
    }
    /** Null for blanks and comments. */
    #next() {
        const { text } = this;
        const start = this.#at;
        const char = text.charAt(start);
        const two = text.slice(start, start + 2);
        if (char === ' ' || char === '\t' || char === '\r')
            return this.#skipTo(start + 1);
        if (char === '#' || two === '//')
            return this.#skipTo(lineEnd(text, start));
        if (two === '/*') {
            const close = this.#openComment ? -1 : text.indexOf('*/', start + 2);
            this.#openComment ||= close < 0;
            if (close >= 0)
                return this.#skipTo(close + 2);
        }
        if (two === '<<') {
            const heredoc = this.#heredoc();
            if (heredoc !== null)
                return heredoc;
        }
        if (char === '"')
            return this.#quoted();
        WORD.lastIndex = start;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            return this.#mark(char, start + 1);
        this.#at = start + word.length;
        return { kind: /^\w/.test(word) ? 'word' : 'mark', text: word, start, end: this.#at };
    }
    #skipTo(at) {
        this.#at = at;
        return null;
    }
    #mark(text, end) {
        const start = this.#at;
        this.#at = end;
        return { kind: 'mark', text, start, end };
    }
    /** One that no line closes goes on to the end. */
    #heredoc() {
        HEREDOC.lastIndex = this.#at;
        const [whole, name] = HEREDOC.exec(this.text) ?? [];
        if (whole === undefined || name === undefined)
            return null;
        const from = this.#at + whole.length;
        const close = closingLine(this.text, from, name);
        return this.#mark('<<', close < 0 ? this.text.length : close);
    }
    /** A text in quotes ends with its line at the latest; one that is not closed there is a mark and nothing more. */
    #quoted() {
        const start = this.#at + 1;
        for (let at = start; at < this.text.length; at++) {
            const char = this.text[at];
            if (char === '\n' || (char === '\\' && this.text[at + 1] === '\n'))
                break;
            if (char === '\\')
                at++;
            else if (char === '"') {
                this.#at = at + 1;
                return { kind: 'string', text: this.text.slice(start, at), start, end: at };
            }
        }
        // Its line has no other quote that could begin a text: it is looked at no more.
        return this.#mark('"', lineEnd(this.text, start));
    }
}
/** Where the line that closes a heredoc ends: it has the name alone, indented or not; -1 where there is none. */
function closingLine(text, from, name) {
    for (let start = from; start < text.length;) {
        const end = lineEnd(text, start);
        if (text.slice(start, end).trim() === name)
            return end;
        start = end + 1;
    }
    return -1;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
const END = { kind: 'end', text: '', start: 0, end: 0 };
class Parser {
    tokens;
    #at = 0;
    /** The offset of the first value that is nested too deep to be read; null where all are read. */
    tooDeep = null;
    constructor(tokens) {
        this.tokens = tokens;
    }
    blocks() {
        const blocks = [];
        while (this.#peek().kind !== 'end') {
            const kind = this.#next();
            if (kind.kind !== 'word')
                continue;
            const labels = [];
            while (this.#peek().kind === 'string')
                labels.push(this.#next().text);
            if (this.#peek().text === '{')
                blocks.push({ kind: kind.text, labels, body: this.#object(0) });
            else
                this.#skipLine();
        }
        return blocks;
    }
    #object(depth) {
        const fields = new Map();
        this.#next(); // the opening brace
        while (this.#peek().kind !== 'end' && this.#peek().text !== '}') {
            const key = this.#next();
            if (key.kind !== 'word' && key.kind !== 'string')
                continue;
            const mark = this.#peek();
            if (mark.text === '=' || mark.text === ':') {
                this.#next();
                fields.set(key.text, this.#value(depth + 1));
            }
            else if (mark.text === '{' || mark.kind === 'string') {
                while (this.#peek().kind === 'string')
                    this.#next();
                if (this.#peek().text === '{')
                    this.#block(depth + 1);
            }
        }
        this.#next();
        return { type: 'object', fields };
    }
    /** A block in a block, of which nothing is looked for. */
    #block(depth) {
        if (depth <= MAX_DEPTH)
            this.#object(depth);
        else {
            this.#next();
            this.#skipExpression();
        }
    }
    #value(depth) {
        const first = this.#peek();
        let value = { type: 'unknown' };
        if (depth > MAX_DEPTH)
            this.tooDeep ??= first.start;
        else if (first.kind === 'mark' && first.text === '[')
            value = this.#list(depth);
        else if (first.kind === 'mark' && first.text === '{')
            value = this.#object(depth);
        else if (first.kind === 'string') {
            const { text, start, end } = this.#next();
            value = { type: 'string', text, start, end };
        }
        else if (first.kind === 'word')
            value = { type: 'name', name: this.#next().text };
        // Whatever follows makes an expression of it.
        if (/^(?:\n|,|\]|\}|)$/.test(this.#peek().text) && this.#peek().kind !== 'string')
            return value;
        this.#skipExpression();
        return { type: 'unknown' };
    }
    #list(depth) {
        const items = [];
        this.#next();
        while (this.#peek().kind !== 'end' && this.#peek().text !== ']') {
            const before = this.#at;
            const item = this.#value(depth + 1);
            // A comma, a line's end or a bracket that does not belong here is no item.
            if (this.#at === before)
                this.#next();
            else
                items.push(item);
        }
        this.#next();
        return { type: 'list', items };
    }
    /** To the end of an expression: a line's end, a comma or a closing bracket that it did not open. */
    #skipExpression() {
        let open = 0;
        for (let token = this.#peek(); token.kind !== 'end'; token = this.#peek()) {
            if (token.kind === 'mark') {
                if (open === 0 && /^[\n,\]})]$/.test(token.text))
                    return;
                if (/^[[({]$/.test(token.text))
                    open++;
                if (/^[\])}]$/.test(token.text))
                    open--;
            }
            this.#next();
        }
    }
    #skipLine() {
        while (this.#peek().kind !== 'end' && this.#peek().text !== '\n')
            this.#next();
    }
    #peek() {
        return this.tokens[this.#at] ?? END;
    }
    #next() {
        return this.tokens[this.#at++] ?? END;
    }
}

;// CONCATENATED MODULE: ./lib/readers/bake/read.js
// Bake files: which Dockerfile is built with which arguments, and what the image is called.







/** Combinations of a target's matrix that are read. */
const MAX_COMBINATIONS = 64;
/** Characters that an argument of a target, or a tag, is counted as. */
const VALUE = 100;
const readBake = (file, { budget }) => {
    const reading = (0,model_reading/* noReading */.G)();
    (0,reader/* keepingFound */.G)(reading, file, () => readTargets(file, reading, budget));
    return reading;
};
function readTargets(file, reading, budget) {
    const blocks = file.path.endsWith('.json')
        ? jsonBlocks(file, reading, budget)
        : hclBlocks(file, reading, budget);
    const targets = new Map(blocks.filter((b) => b.kind === 'target').map((b) => [b.labels[0] ?? '', b.body]));
    const variables = variablesOf(blocks, budget);
    const namesOf = namesOfTargets(blocks, budget);
    for (const [name, body] of inheritAll(targets, budget)) {
        // By convention such targets are only inherited from.
        if (name === '' || name.startsWith('_'))
            continue;
        const { rows, count } = combinations(body, variables, budget);
        if (count > rows.length) {
            const message = `the matrix of target ${name.slice(0, 100)} has ${count} combinations, of which ${rows.length} are read`;
            const problem = `the matrix of target ${name.slice(0, 100)} has too many combinations`;
            reading.problems.push({ location: file.location(0, 0), message, problem });
        }
        for (const row of rows) {
            const [args, tags] = [body.fields.get('args'), body.fields.get('tags')];
            const size = 1 +
                (args?.type === 'object' ? args.fields.size : 0) +
                (tags?.type === 'list' ? tags.items.length : 0);
            budget.spend(size);
            budget.make(VALUE * size);
            const lookup = { get: (key) => row.get(key) ?? variables.get(key) };
            for (const build of buildsOf(file, name, body, lookup))
                reading.builds.push({ ...build, askedBy: { kind: 'bake', path: file.path, names: namesOf(name) } });
        }
    }
}
function buildsOf(file, name, body, values) {
    const text = (key) => textOf(body.fields.get(key), values);
    const platforms = listOf(body.fields.get('platforms'), values);
    const context = (0,paths/* resolveFrom */.dx)((0,paths/* folderOf */.yS)(file.path), text('context') ?? '.');
    const dockerfile = context === null ? null : (0,paths/* resolveFrom */.dx)(context, text('dockerfile') ?? 'Dockerfile');
    if (dockerfile === null || (platforms.length > 0 && platforms.every((p) => p.startsWith('linux'))))
        return [];
    const args = new Map();
    const declared = body.fields.get('args');
    for (const [arg, value] of declared?.type === 'object' ? declared.fields : []) {
        const known = textOf(value, values);
        if (known === null)
            continue;
        const origins = value.type === 'string'
            ? [
                {
                    ...file.location(value.start, value.end),
                    message: `target ${name} sets ${arg} here`,
                    value: known,
                },
            ]
            : [];
        args.set(arg, { text: known, origins });
    }
    const build = {
        dockerfile,
        args,
        target: text('target')?.toLowerCase() ?? null,
        platform: platforms.length === 1 ? (platforms[0] ?? null) : null,
        contexts: new Map(),
    };
    const tags = listOf(body.fields.get('tags'), values);
    return (tags.length === 0 ? [null] : tags).map((image) => ({ ...build, image }));
}
/** What each target has, over what it inherits; `args` are laid over each other name by name. */
function inheritAll(targets, budget) {
    const groundsOf = (name) => {
        const grounds = new Set(listOf(targets.get(name)?.fields.get('inherits'), new Map()));
        budget.spend(1 + grounds.size);
        return [...grounds].filter((ground) => targets.has(ground));
    };
    const done = new Map();
    for (const name of (0,bases_first/* basesFirst */.F)(targets.keys(), groundsOf)) {
        // A target of a circle has nothing to give before it is done, but what it is written with.
        const layers = [...groundsOf(name), name].flatMap((layer) => (layer === name ? undefined : done.get(layer)) ?? targets.get(layer) ?? []);
        done.set(name, layers.length === 1 && layers[0] !== undefined ? layers[0] : laidOver(layers, budget));
    }
    // In the order of the file.
    return new Map([...targets.keys()].flatMap((name) => {
        const body = done.get(name);
        return body === undefined ? [] : [[name, body]];
    }));
}
function laidOver(layers, budget) {
    const fields = new Map();
    for (const layer of layers) {
        budget.spend(layer.fields.size);
        for (const [key, value] of layer.fields) {
            const under = fields.get(key);
            const merges = key === 'args' && under?.type === 'object' && value.type === 'object';
            fields.set(key, merges ? merged(under, value, budget) : value);
        }
    }
    return { type: 'object', fields };
}
function merged(under, over, budget) {
    const size = under.fields.size + over.fields.size;
    budget.spend(size);
    budget.make(VALUE * size);
    return { type: 'object', fields: new Map([...under.fields, ...over.fields]) };
}
/** What a target can be asked for by: its own name, and each group that has it, itself or by another group. */
function namesOfTargets(blocks, budget) {
    const groupsOf = new Map();
    for (const { kind, labels, body } of blocks) {
        if (kind !== 'group')
            continue;
        for (const member of listOf(body.fields.get('targets'), new Map())) {
            budget.spend(1);
            groupsOf.set(member, [...(groupsOf.get(member) ?? []), labels[0] ?? '']);
        }
    }
    return (target) => {
        const names = new Set([target]);
        // A set goes on with what is added while it is gone through.
        for (const name of names) {
            const groups = groupsOf.get(name) ?? [];
            budget.spend(1 + groups.length);
            for (const group of groups)
                names.add(group);
        }
        return names;
    };
}
function variablesOf(blocks, budget) {
    const variables = new Map();
    for (const { kind, labels, body } of blocks) {
        const value = kind === 'variable' ? textOf(body.fields.get('default'), variables) : null;
        if (value === null || labels[0] === undefined)
            continue;
        budget.make(value.length);
        variables.set(labels[0], value);
    }
    return variables;
}
/** One set of values for each combination of the target's matrix, the first ones of too many; and how many there are. */
function combinations(body, variables, budget) {
    const matrix = body.fields.get('matrix');
    let rows = [new Map()];
    let count = 1;
    for (const [name, value] of matrix?.type === 'object' ? matrix.fields : []) {
        const values = listOf(value, variables);
        if (values.length === 0)
            continue;
        count *= values.length;
        budget.spend(rows.length * ((rows[0]?.size ?? 0) + values.length));
        const few = values.slice(0, MAX_COMBINATIONS);
        rows = rows
            .slice(0, Math.ceil(MAX_COMBINATIONS / few.length))
            .flatMap((row) => few.map((text) => new Map([...row, [name, text]])))
            .slice(0, MAX_COMBINATIONS);
    }
    return { rows, count };
}
/** A value's text; null where it is not known. */
function textOf(value, values) {
    if (value?.type === 'name')
        return values.get(value.name) ?? (/^(?:\d+|true|false)$/.test(value.name) ? value.name : null);
    if (value?.type !== 'string')
        return null;
    const lookup = (name) => {
        const text = values.get(name);
        return text === undefined ? undefined : { text, missing: [], origins: [] };
    };
    // A call or a condition inside of `${…}` is not known; a name is.
    if (/\$\{(?!\s*\w+\s*\})/.test(value.text))
        return null;
    const expanded = (0,expand/* expand */.f)(value.text, lookup, { escape: '$$', patterns: false });
    return expanded.missing.length > 0 ? null : expanded.text;
}
function listOf(value, values) {
    return value?.type === 'list' ? value.items.flatMap((item) => textOf(item, values) ?? []) : [];
}
function hclBlocks(file, reading, budget) {
    const { blocks, tooDeep, unclosed } = parseHcl(file.text, budget);
    if (unclosed !== null)
        reading.problems.push({
            location: file.location(unclosed, unclosed),
            message: 'this bracket is not closed',
        });
    if (tooDeep !== null) {
        const message = `lists and objects are nested more than ${MAX_DEPTH} deep, and the inner ones are not read`;
        reading.problems.push({ location: file.location(tooDeep, tooDeep), message });
    }
    return blocks;
}
/** The JSON form has the same blocks as objects: `{"target": {"web": {…}}}`. */
function jsonBlocks(file, reading, budget) {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, budget);
    for (const { offset, message } of problems)
        reading.problems.push({ location: file.location(offset, offset), message });
    const root = jsonReader(budget)(documents[0] ?? null);
    if (root.type !== 'object')
        return [];
    return [...root.fields].flatMap(([kind, named]) => named.type !== 'object'
        ? []
        : [...named.fields].flatMap(([label, body]) => body.type === 'object' ? [{ kind, labels: [label], body }] : []));
}
/** Reads a node once, however many aliases point at it; what holds itself is not known there. */
function jsonReader(budget) {
    const known = new Map();
    const read = (node) => {
        const value = (0,yaml/* follow */.e6)(node);
        const before = value === null ? { type: 'unknown' } : known.get(value);
        if (value === null || before !== undefined)
            return before ?? { type: 'unknown' };
        known.set(value, { type: 'unknown' });
        budget.spend(1);
        const made = hclOf(value);
        known.set(value, made);
        return made;
    };
    const hclOf = (value) => {
        const { start, end } = value;
        if (value.type === 'scalar')
            return { type: 'string', text: value.value, start, end };
        if (value.type === 'sequence')
            return { type: 'list', items: value.items.map(read) };
        return { type: 'object', fields: new Map(value.entries.map((e) => [e.key.value, read(e.value)])) };
    };
    return read;
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keepingFound)
/* harmony export */ });
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);

/**
 * Does what fills a reading. Where that is over the budget, what was found before is kept, and a problem says so.
 * @param file what is read
 */
function keepingFound(reading, file, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        const message = `reading it ${error.message}, and the rest of it is skipped`;
        reading.problems.push({ location: file.location(0, 0), message });
    }
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ basesFirst)
/* harmony export */ });
// The order in which what is known of base images reaches the images that are built on them. Walked without recursion:
// such a chain is as long as a repository makes it.
/**
 * @param basesOf what a thing is based on; a circle ends where it closes
 * @returns all of them and what they are based on, each once and behind its bases
 */
function basesFirst(things, basesOf) {
    const order = [];
    const seen = new Set();
    for (const start of things) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const open = [{ thing: start, bases: basesOf(start), next: 0 }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const base = top.bases[top.next++];
            if (base === undefined) {
                order.push(top.thing);
                open.pop();
            }
            else if (!seen.has(base)) {
                seen.add(base);
                open.push({ thing: base, bases: basesOf(base), next: 0 });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ COMPOSE),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.

const COMPOSE = { escape: '$$', patterns: false };
/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 100;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** Characters that are compared with a pattern in the time of a step. */
const COMPARISONS_PER_STEP = 50;
const TOO_DEEP = `variables are nested more than ${MAX_DEPTH} deep`;
const TOO_LONG = `a value has more than ${MAX_LENGTH} characters`;
const LONG_MATCH = `a pattern is matched with more than ${MAX_PATTERN_TEXT} characters`;
const COSTLY_PATTERNS = 'the patterns exceed the limit of steps';
/** What the patterns of one file's texts may cost where no budget is given. */
const ALONE = { steps: 100_000, characters: 0 };
const budgets = new WeakMap();
/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 * @param budget pays for patterns; a variable whose pattern is too much has no value
 */
function expand(template, lookup, dialect, budget) {
    return new Expansion(template, lookup, dialect, budget ?? budgetOf(dialect)).run();
}
function budgetOf(dialect) {
    const budget = budgets.get(dialect) ?? new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__(ALONE);
    budgets.set(dialect, budget);
    return budget;
}
class Expansion {
    template;
    lookup;
    dialect;
    budget;
    #at = 0;
    #missing = new Set();
    #origins = new Set();
    #limit;
    constructor(template, lookup, dialect, budget) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
        this.budget = budget;
    }
    run() {
        const text = this.#words(null, 0);
        if (text.length > MAX_LENGTH)
            this.#limit ??= TOO_LONG;
        const limit = this.#limit === undefined ? {} : { limit: this.#limit };
        return {
            text: text.slice(0, MAX_LENGTH),
            missing: [...this.#missing],
            origins: [...this.#origins],
            ...limit,
        };
    }
    /** Reads up to the closing character (or the end) and gives the expanded text. */
    #words(close, depth) {
        const { template, dialect } = this;
        let out = '';
        let braces = 0;
        while (this.#at < template.length && out.length <= MAX_LENGTH) {
            const c = template.charAt(this.#at);
            // Compose counts the braces of a default; a shell ends at the first that closes.
            if (this.#isCompose && close === '}' && c === '{')
                braces++;
            if (c === '}' && braces > 0)
                braces--;
            else if (c === close || (close === '/' && c === '}'))
                break;
            if (c === dialect.escape && this.#at + 1 < template.length) {
                out += template.charAt(this.#at + 1);
                this.#at += 2;
            }
            else if (dialect.escape === '$$' && c === '$' && template[this.#at + 1] === '$') {
                out += '$';
                this.#at += 2;
            }
            else if (dialect.escape !== '$$' && c === "'" && close !== '"') {
                const end = template.indexOf("'", this.#at + 1);
                const stop = end < 0 ? template.length : end;
                out += template.slice(this.#at + 1, stop);
                this.#at = stop + 1;
            }
            else if (dialect.escape !== '$$' && c === '"' && close !== '"') {
                this.#at++;
                out += this.#words('"', depth + 1);
                this.#at++;
            }
            else if (c === '$') {
                out += this.#variable(depth);
            }
            else {
                out += c;
                this.#at++;
            }
        }
        return out;
    }
    get #isCompose() {
        return this.dialect.escape === '$$';
    }
    #variable(depth) {
        const start = this.#at++; // the dollar sign
        if (this.template[this.#at] !== '{') {
            const name = this.#name();
            return name === '' ? '$' : this.#take(this.lookup(name), name);
        }
        this.#at++;
        const name = this.#name();
        const isTooDeep = depth >= MAX_DEPTH;
        if (name === '' || isTooDeep) {
            if (isTooDeep)
                this.#skipNested();
            else
                this.#skipToClose();
            return this.#miss(name || this.template.slice(start, Math.min(this.#at, start + 40)));
        }
        const text = this.#operator(name, depth);
        // Compose refuses `${NAME/a/b}` and braces without an end as invalid templates.
        const invalid = this.#isCompose && this.template[this.#at] !== '}';
        this.#skipToClose();
        return invalid ? this.#miss(name) : text;
    }
    #miss(name) {
        if (this.#missing.size < MAX_MISSING)
            this.#missing.add(name);
        return '';
    }
    #operator(name, depth) {
        const value = this.lookup(name);
        const rest = this.template.slice(this.#at, this.#at + 2);
        const colon = rest.startsWith(':');
        const operator = colon ? rest[1] : rest[0];
        const isSet = value !== undefined && !(colon && value.text === '');
        if (operator === '-' || operator === '+' || operator === '?') {
            this.#at += colon ? 2 : 1;
            const takeWord = operator === '-' ? !isSet : operator === '+' && isSet;
            if (takeWord)
                return this.#words('}', depth + 1);
            this.#skipWord(depth);
            return operator === '+' ? '' : this.#take(isSet ? value : undefined, name);
        }
        const text = this.#take(value, name);
        if (!this.dialect.patterns || (operator !== '#' && operator !== '%' && operator !== '/'))
            return text;
        this.#at++;
        const twice = this.template[this.#at] === operator;
        if (twice)
            this.#at++;
        if (operator === '/') {
            const pattern = this.#words('/', depth + 1);
            if (this.template[this.#at] === '/')
                this.#at++;
            const by = this.#words('}', depth + 1);
            if (!this.#affords(text, pattern, text.length))
                return this.#miss(name);
            return replace(text, pattern, by, twice);
        }
        const pattern = this.#words('}', depth + 1);
        if (!this.#affords(text, pattern, 1))
            return this.#miss(name);
        return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
    }
    /** Whether a pattern may still be matched so many times at all ends of a text. */
    #affords(text, pattern, times) {
        const comparisons = times * (text.length + 1) * (pattern.length + 1);
        const isShort = text.length <= MAX_PATTERN_TEXT;
        const affords = isShort && this.budget.affords(comparisons / COMPARISONS_PER_STEP);
        if (!affords)
            this.#limit ??= isShort ? COSTLY_PATTERNS : LONG_MATCH;
        return affords;
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
        this.#limit ??= value.limit;
        // A set: a value that is used twice has its origins once.
        for (const origin of value.origins)
            if (this.#origins.size < MAX_ORIGINS)
                this.#origins.add(origin);
        return value.text;
    }
    #name() {
        const start = this.#at;
        if (this.#isCompose && /\d/.test(this.template[start] ?? ''))
            return '';
        while (this.#at < this.template.length && /\w/.test(this.template.charAt(this.#at)))
            this.#at++;
        return this.template.slice(start, this.#at);
    }
    /** A word that is not taken must not leave its missing names behind. */
    #skipWord(depth) {
        const missing = [...this.#missing];
        const origins = [...this.#origins];
        const limit = this.#limit;
        this.#words('}', depth + 1);
        this.#limit = limit;
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
    }
    /** Skips what is nested too deep, so that what follows is read. */
    #skipNested() {
        this.#limit ??= TOO_DEEP;
        const { template, dialect } = this;
        for (let open = 1; this.#at < template.length && open > 0; this.#at++) {
            const char = template.charAt(this.#at);
            if (char === dialect.escape)
                this.#at++;
            else if (char === '$' && template[this.#at + 1] === '{')
                open++;
            else if (char === '}')
                open--;
        }
    }
    #skipToClose() {
        const end = this.template.indexOf('}', this.#at);
        this.#at = end < 0 ? this.template.length : end + 1;
    }
}
function trimStart(text, pattern, longest) {
    const ends = endsOf(text, pattern);
    return text.slice((longest ? ends.at(-1) : ends[0]) ?? 0);
}
/** A suffix matches a pattern as the reversed prefix matches the reversed pattern. */
function trimEnd(text, pattern, longest) {
    return reversed(trimStart(reversed(text), reversed(pattern), longest));
}
function reversed(text) {
    return text.split('').reverse().join('');
}
function replace(text, pattern, by, all) {
    let out = '';
    let at = 0;
    while (at < text.length && out.length <= MAX_LENGTH) {
        const length = endsOf(text.slice(at), pattern).at(-1) ?? 0;
        if (length === 0) {
            out += text.charAt(at++);
        }
        else {
            out += by;
            at += length;
            if (!all)
                break;
        }
    }
    return out + text.slice(at);
}
/** The lengths of all prefixes of a text that match a shell pattern of `*`, `?` and plain characters, in order. */
function endsOf(text, pattern) {
    // reached[i]: the pattern so far matches the first i characters.
    let reached = [true, ...Array(text.length).fill(false)];
    for (const p of pattern.split('')) {
        const next = [];
        for (let i = 0; i <= text.length; i++) {
            next.push(p === '*'
                ? reached[i] === true || (i > 0 && next[i - 1] === true)
                : i > 0 && reached[i - 1] === true && (p === '?' || p === text[i - 1]));
        }
        reached = next;
    }
    return reached.flatMap((matches, i) => (matches ? [i] : []));
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


/***/ })

};
