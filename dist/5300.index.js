export const id = 5300;
export const ids = [5300];
export const modules = {

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBake: () => (/* binding */ readBake)
});

// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/readers/hcl.js
// HCL as far as it is literal: blocks, strings, lists and objects, with the offset of every string. Function calls,
// conditions and loops are values that are not known.
const MAX_DEPTH = 50;
const TOKEN = /[ \t\r]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<<-?(\w{1,50})\n|"((?:[^"\\\n]|\\.)*)"|[\w.-]+|[\s\S]/gy;
/** The blocks of a file. Never throws: what it cannot read is passed over. */
function parseHcl(text) {
    const parser = new Parser(tokensOf(text));
    return parser.blocks();
}
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
        const [all, heredoc, string] = match;
        const start = match.index;
        if (heredoc !== undefined) {
            const close = text.indexOf(`\n${heredoc}`, TOKEN.lastIndex - 1);
            TOKEN.lastIndex = close < 0 ? text.length : close + heredoc.length + 1;
            tokens.push({ kind: 'mark', text: '<<', start, end: TOKEN.lastIndex });
        }
        else if (string !== undefined) {
            tokens.push({ kind: 'string', text: string, start: start + 1, end: start + 1 + string.length });
        }
        else if (/^\w/.test(all))
            tokens.push({ kind: 'word', text: all, start, end: start + all.length });
        else if (!/^(?:[ \t\r]|#|\/\/|\/\*)/.test(all))
            tokens.push({ kind: 'mark', text: all, start, end: start + 1 });
    }
    return tokens;
}
const END = { kind: 'end', text: '', start: 0, end: 0 };
class Parser {
    tokens;
    #at = 0;
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
                    this.#object(depth + 1);
            }
        }
        this.#next();
        return { type: 'object', fields };
    }
    #value(depth) {
        const first = this.#peek();
        let value = { type: 'unknown' };
        if (depth > MAX_DEPTH)
            this.#skipLine();
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

// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __webpack_require__(2812);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/bake.js
// Bake files: which Dockerfile is built with which arguments, and what the image is called.





/** More combinations of a matrix than this tell nobody anything. */
const MAX_COMBINATIONS = 64;
/** Arguments and tags of all targets, with their combinations: what many inherit counts for each. */
const MAX_VALUES = 50_000;
const readBake = (file) => {
    const blocks = file.path.endsWith('.json') ? jsonBlocks(file) : parseHcl(file.text);
    const targets = new Map(blocks.filter((b) => b.kind === 'target').map((b) => [b.labels[0] ?? '', b.body]));
    const variables = variablesOf(blocks);
    const reading = (0,reader/* noReading */.G)();
    const done = new Map();
    let left = MAX_VALUES;
    for (const name of targets.keys()) {
        // By convention such targets are only inherited from.
        if (name === '' || name.startsWith('_'))
            continue;
        const body = inherited(name, targets, done);
        for (const values of combinations(body, variables)) {
            const [args, tags] = [body.fields.get('args'), body.fields.get('tags')];
            left -=
                1 +
                    (args?.type === 'object' ? args.fields.size : 0) +
                    (tags?.type === 'list' ? tags.items.length : 0);
            if (left < 0) {
                const message = `more than ${MAX_VALUES} arguments and tags of targets`;
                reading.problems.push({ location: file.location(0, 0), message });
                return reading;
            }
            reading.builds.push(...buildsOf(file, name, body, values));
        }
    }
    return reading;
};
function buildsOf(file, name, body, values) {
    const text = (key) => textOf(body.fields.get(key), values);
    const platforms = listOf(body.fields.get('platforms'), values);
    const context = (0,paths/* resolveFrom */.d)((0,paths/* folderOf */.y)(file.path), text('context') ?? '.');
    const dockerfile = context === null ? null : (0,paths/* resolveFrom */.d)(context, text('dockerfile') ?? 'Dockerfile');
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
        platform: platforms.length === 1 ? platforms[0] : null,
        contexts: new Map(),
        run: null,
    };
    const tags = listOf(body.fields.get('tags'), values);
    return (tags.length === 0 ? [null] : tags).map((image) => ({ ...build, image }));
}
/**
 * What a target has, over what it inherits; `args` are laid over each other name by name.
 * @param done targets that are through; one that is under way stands in it as it is, so that circles end
 */
function inherited(name, targets, done) {
    const own = targets.get(name);
    const known = done.get(name);
    if (own === undefined || known !== undefined)
        return known ?? { type: 'object', fields: new Map() };
    done.set(name, own);
    const fields = new Map();
    const grounds = new Set(listOf(own.fields.get('inherits'), new Map()));
    for (const layer of [...[...grounds].map((ground) => inherited(ground, targets, done)), own]) {
        for (const [key, value] of layer.fields) {
            const under = fields.get(key);
            const merged = key === 'args' && under?.type === 'object' && value.type === 'object';
            fields.set(key, merged ? { type: 'object', fields: new Map([...under.fields, ...value.fields]) } : value);
        }
    }
    const result = { type: 'object', fields };
    done.set(name, result);
    return result;
}
function variablesOf(blocks) {
    const variables = new Map();
    for (const { kind, labels, body } of blocks) {
        const value = kind === 'variable' ? textOf(body.fields.get('default'), variables) : null;
        if (value !== null && labels[0] !== undefined)
            variables.set(labels[0], value);
    }
    return variables;
}
/** One set of values for each combination of the target's matrix. */
function combinations(body, variables) {
    const matrix = body.fields.get('matrix');
    let sets = [variables];
    for (const [name, value] of matrix?.type === 'object' ? matrix.fields : []) {
        const values = listOf(value, variables);
        if (values.length === 0)
            continue;
        sets = sets
            .flatMap((set) => values.map((text) => new Map([...set, [name, text]])))
            .slice(0, MAX_COMBINATIONS);
    }
    return sets;
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
/** The JSON form has the same blocks as objects: `{"target": {"web": {…}}}`. */
function jsonBlocks(file) {
    const root = fromJson((0,yaml/* yamlOf */.hX)(file).documents[0] ?? null);
    if (root.type !== 'object')
        return [];
    return [...root.fields].flatMap(([kind, named]) => named.type !== 'object'
        ? []
        : [...named.fields].flatMap(([label, body]) => body.type === 'object' ? [{ kind, labels: [label], body }] : []));
}
function fromJson(node) {
    const value = (0,yaml/* follow */.e6)(node);
    if (value === null)
        return { type: 'unknown' };
    if (value.type === 'scalar')
        return { type: 'string', text: value.value, start: value.start, end: value.end };
    if (value.type === 'sequence')
        return { type: 'list', items: (0,yaml/* items */.ld)(value).map(fromJson) };
    return { type: 'object', fields: new Map(value.entries.map((e) => [e.key.value, fromJson(e.value)])) };
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ COMPOSE),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.
const COMPOSE = { escape: '$$', patterns: false };
/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 20;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** All that the patterns of one Dockerfile may cost, in comparisons; what comes after is not known. */
const MAX_COMPARISONS = 5_000_000;
const comparisons = new WeakMap();
/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 */
function expand(template, lookup, dialect) {
    return new Expansion(template, lookup, dialect).run();
}
class Expansion {
    template;
    lookup;
    dialect;
    #at = 0;
    #missing = new Set();
    #origins = new Set();
    constructor(template, lookup, dialect) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
    }
    run() {
        const text = this.#words(null, 0).slice(0, MAX_LENGTH);
        return { text, missing: [...this.#missing], origins: [...this.#origins] };
    }
    /** Reads up to the closing character (or the end) and gives the expanded text. */
    #words(close, depth) {
        const { template, dialect } = this;
        let out = '';
        let braces = 0;
        while (this.#at < template.length && out.length <= MAX_LENGTH) {
            const c = template[this.#at];
            // Compose counts the braces of a default; a shell ends at the first that closes.
            if (this.#isCompose && close === '}' && c === '{')
                braces++;
            if (c === '}' && braces > 0)
                braces--;
            else if (c === close || (close === '/' && c === '}'))
                break;
            if (c === dialect.escape && this.#at + 1 < template.length) {
                out += template[this.#at + 1];
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
        // No name, or nested deeper than anybody writes: what stands here is not known.
        if (name === '' || depth > MAX_DEPTH) {
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
        const spent = (comparisons.get(this.dialect) ?? 0) + times * (text.length + 1) * (pattern.length + 1);
        comparisons.set(this.dialect, spent);
        return text.length <= MAX_PATTERN_TEXT && spent <= MAX_COMPARISONS;
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
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
        while (this.#at < this.template.length && /\w/.test(this.template[this.#at]))
            this.#at++;
        return this.template.slice(start, this.#at);
    }
    /** A word that is not taken must not leave its missing names behind. */
    #skipWord(depth) {
        const missing = [...this.#missing];
        const origins = [...this.#origins];
        this.#words('}', depth + 1);
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
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
            out += text[at++];
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
                ? reached[i] || (i > 0 && next[i - 1])
                : i > 0 && reached[i - 1] && (p === '?' || p === text[i - 1]));
        }
        reached = next;
    }
    return reached.flatMap((matches, i) => (matches ? [i] : []));
}


/***/ }),

/***/ 7305:
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
  rG: () => (/* binding */ oncePerNode),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

/** What all attempts at one text may read together, in characters. */
const MAX_WORK = 32 * 1024 * 1024;
const MAX_ATTEMPTS = 1_000;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @throws what the parser says of the text as it was given
 */
function lenientEvents(given, maxDepth) {
    let text = given;
    let refused = null;
    for (let attempt = 0, work = 0; attempt < MAX_ATTEMPTS && work <= MAX_WORK; attempt++, work += text.length) {
        try {
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const mended = error instanceof js_yaml/* YAMLException */.tB ? mend(text, error) : null;
            if (mended === null)
                break;
            text = mended;
        }
    }
    throw refused;
}
function mend(text, { reason, mark }) {
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
        while (end > 0 && ' \t\r\n'.includes(text[end - 1]))
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
    for (const { index } of line.matchAll(/(?<![^ \t])#/g)) {
        const before = line.slice(0, index);
        if (isEven(before, '"') && isEven(before, "'"))
            return index;
    }
    return -1;
}
function isEven(text, quote) {
    return text.split(quote).length % 2 === 1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).


const MAX_DEPTH = 100;
/** What merge keys bring into a mapping counts as if it were written there. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 20_000;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty: nothing that is looked for is as long. */
const MAX_VALUE = 1024 * 1024;
const parsed = new WeakMap();
/** A YAML (or JSON) file's documents; parsed once, however many readers ask. */
function yamlOf(file) {
    const known = parsed.get(file) ?? parseYaml(file.text);
    parsed.set(file, known);
    return known;
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text) {
    try {
        return { documents: parseDocuments(text, 0), problems: [] };
    }
    catch (whole) {
        const parts = splitDocuments(text);
        if (parts.length === 1)
            return { documents: [], problems: [problemOf(whole, 0, text)] };
        const documents = [];
        const problems = [];
        const past = parts[MAX_DOCUMENTS];
        if (past !== undefined) {
            const message = `more than ${MAX_DOCUMENTS} documents in a file that is not valid as a whole`;
            problems.push({ message, offset: past.offset, document: text.slice(past.offset) });
        }
        for (const part of parts.slice(0, MAX_DOCUMENTS)) {
            try {
                documents.push(...parseDocuments(part.text, part.offset));
            }
            catch (error) {
                problems.push(problemOf(error, part.offset, part.text));
            }
        }
        return { documents, problems };
    }
}
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
    for (const mapping of withMerged(own)) {
        const merged = lookUp(mapping, key);
        if (merged !== undefined)
            return merged.value;
    }
    return null;
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
    if (mapping?.type !== 'mapping')
        return [];
    const known = gathered.get(mapping) ?? gather(mapping);
    gathered.set(mapping, known);
    return known;
}
function gather(node) {
    const found = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !found.has(key))
                found.set(key, entry);
    }
    return [...found.values()];
}
/** What is made of a node, made once however many aliases point at it. */
function oncePerNode(make) {
    const made = new WeakMap();
    return (node) => {
        const own = follow(node);
        if (own === null)
            return make(null);
        const known = made.get(own) ?? make(own);
        made.set(own, known);
        return known;
    };
}
/** Every mapping of a tree, outermost first, each once however many aliases point at it. */
function* walkMappings(root) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = node.type === 'mapping' ? node.entries.map((e) => e.value) : node.items;
        for (let i = children.length - 1; i >= 0; i--)
            waiting.push(children[i]);
    }
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
function parseDocuments(given, base) {
    if (given.trim() === '')
        return [];
    const { text, events } = lenientEvents(given, MAX_DEPTH);
    const documents = [];
    const open = [];
    let anchors = new Map();
    let count = 0;
    let last = base;
    const merged = new Map();
    const countUp = (by, at) => {
        count += by;
        if (count <= MAX_NODES)
            return;
        const position = at - base;
        throw new js_yaml/* YAMLException */.tB(`more than ${MAX_NODES} nodes`, { buffer: '', position, line: 0, column: 0 });
    };
    /** How many entries the merge keys of a mapping bring into it. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        countUp(1, node.start);
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined || parent.node === null)
            documents.push(node);
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return tag === '!reset' || tag === '!override' ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null });
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
                const value = empty || end - start > MAX_VALUE ? '' : String((0,js_yaml/* getScalarValue */.KE)(text, event) ?? '');
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
                if (!closed?.node)
                    break;
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                countUp(brought, closed.node.start);
                break;
            }
        }
    }
    return documents;
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        if (match.index > start)
            parts.push({ text: text.slice(start, match.index), offset: start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: start });
    return parts;
}
function problemOf(error, base, document) {
    const reason = error instanceof js_yaml/* YAMLException */.tB ? (error.reason ?? error.message) : 'too deeply nested';
    const position = error instanceof js_yaml/* YAMLException */.tB ? (error.mark?.position ?? 0) : 0;
    return { message: String(reason), offset: base + position, document };
}


/***/ })

};
