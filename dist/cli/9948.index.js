export const id = 9948;
export const ids = [9948];
export const modules = {

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
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/bake/hcl.js
// HCL as far as it is literal: blocks, strings, lists and objects, with the offset of every string. Function calls,
// conditions and loops are values that are not known.
/** Lists and objects in each other. */
const MAX_DEPTH = 50;
/**
 * The blocks of a file. Never throws on bad input: what it cannot read is skipped.
 * @returns the blocks, and where the first value stands that is skipped since it is nested too deep
 * @param budget counts each token
 * @throws OverBudget
 */
function parseHcl(text, budget) {
    const parser = new Parser(new Lexer(text, budget).tokens());
    const blocks = parser.blocks();
    return { blocks, tooDeep: parser.tooDeep };
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
                reading.builds.push(build);
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
        askedBy: { kind: 'bake' },
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
    const { blocks, tooDeep } = parseHcl(file.text, budget);
    if (tooDeep !== null) {
        const message = `lists and objects are nested more than ${MAX_DEPTH} deep, of which the inner ones are not read`;
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


/***/ })

};
