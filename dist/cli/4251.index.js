export const id = 4251;
export const ids = [4251];
export const modules = {

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHelm: () => (/* binding */ readHelm)
});

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/kubernetes/read.js
var read = __webpack_require__(5193);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(7802);
;// CONCATENATED MODULE: ./lib/readers/helm/parse.js
// Go's text/template, as far as charts use it: text, actions, blocks, pipelines. Source: pkg.go.dev/text/template.
/** Blocks in blocks, and brackets in brackets. */
const MAX_DEPTH = 100;
/** A quote that nothing closes takes the rest: then nothing is read twice. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|`[^`]*`?|'(?:[^'\\\n]|\\.)*'?|:=|[|()=,]|[^\s|()=,"'`]+/g;
/** Characters that are looked through in the time of a step. */
const CHARACTERS_PER_STEP = 64;
/** What an action costs beside its tokens. */
const STEPS_PER_ACTION = 2;
/** What is kept of an action, in characters. */
const KEPT_OF_ACTION = 100;
/**
 * What is not understood becomes a part that says so.
 * @param budget pays for each action and each of its tokens
 * @throws OverBudget
 */
function parseTemplate(text, budget) {
    budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
    return new Parser(text, budget).parse();
}
class Parser {
    text;
    budget;
    #actions;
    #action;
    #defines = new Map();
    #at = 0;
    #tooDeep = null;
    constructor(text, budget) {
        this.text = text;
        this.budget = budget;
        this.#actions = actionsOf(text);
        this.#action = this.#actions.next().value;
    }
    parse() {
        const parts = [];
        // An `end` too many closes nothing.
        while (this.#action !== undefined || this.#at < this.text.length) {
            for (const part of this.#block(0).parts)
                parts.push(part);
        }
        return { text: this.text, parts, defines: this.#defines, tooDeep: this.#tooDeep };
    }
    /** Parts up to `else` or `end`. */
    #block(depth) {
        const parts = [];
        for (;;) {
            const action = this.#action;
            const end = action?.start ?? this.text.length;
            this.#addText(parts, this.#at, action?.trimBefore ? trimmedEnd(this.text, this.#at, end) : end);
            if (action === undefined) {
                this.#at = this.text.length;
                return { parts, stop: null };
            }
            this.budget.spend(STEPS_PER_ACTION);
            this.budget.make(KEPT_OF_ACTION);
            this.#action = this.#actions.next().value;
            this.#at = action.trimAfter ? trimmedStart(this.text, action.end) : action.end;
            const word = /^[a-z]+\b/.exec(action.inside)?.[0] ?? '';
            if (word === 'end' || word === 'else')
                return { parts, stop: action.inside };
            if (depth > MAX_DEPTH) {
                this.#tooDeep ??= { start: action.start, end: action.end };
                parts.push(unclear(action));
                continue;
            }
            const part = this.#part(action, word, depth);
            if (part !== null)
                parts.push(part);
        }
    }
    #addText(parts, start, end) {
        if (end > start)
            parts.push({ kind: 'text', start, end });
    }
    #part(action, word, depth) {
        const { inside, start, end, isAlone } = action;
        if (inside === '' || inside.startsWith('/*'))
            return null;
        const rest = inside.slice(word.length).trim();
        switch (word) {
            case 'if':
                return this.#if(action, rest, depth);
            case 'with':
            case 'range':
                return this.#loop(action, word, rest, depth);
            case 'define':
            case 'block': {
                const { parts } = this.#block(depth + 1);
                const name = unquoted(tokensOf(rest)[0] ?? '');
                if (!this.#defines.has(name))
                    this.#defines.set(name, parts);
                return word === 'define' ? null : this.#include(rest, action);
            }
            case 'template':
                return this.#include(rest, action);
            case 'break':
            case 'continue':
                return null;
        }
        const set = /^\$(\w+)\s*:?=(?!=)/.exec(inside);
        if (set !== null) {
            const pipeline = this.#pipeline(inside.slice(set[0].length)) ?? UNKNOWN_PIPELINE;
            return { kind: 'set', name: set[1] ?? '', pipeline, start, end };
        }
        const pipeline = this.#pipeline(inside);
        return pipeline === null ? unclear(action) : { kind: 'print', pipeline, start, end, isAlone };
    }
    #if({ start, end }, first, depth) {
        const branches = [];
        let condition = this.#pipeline(first) ?? UNKNOWN_PIPELINE;
        while (true) {
            const { parts, stop } = this.#block(depth + 1);
            branches.push({ condition, parts });
            if (stop === null || !stop.startsWith('else'))
                break;
            const rest = stop.slice('else'.length).trim();
            condition = rest.startsWith('if') ? (this.#pipeline(rest.slice(2)) ?? UNKNOWN_PIPELINE) : null;
        }
        return { kind: 'if', branches, start, end };
    }
    #loop({ start, end }, kind, head, depth) {
        const declared = /^((?:\$\w+\s*(?:,\s*)?){1,2}):=/.exec(head);
        const variables = [...(declared?.[1] ?? '').matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []);
        const pipeline = this.#pipeline(head.slice(declared?.[0].length ?? 0)) ?? UNKNOWN_PIPELINE;
        const body = this.#block(depth + 1);
        const otherwise = body.stop?.startsWith('else') ? this.#block(depth + 1).parts : [];
        const parts = body.parts;
        if (kind === 'range')
            return { kind, pipeline, variables, parts, otherwise, start, end };
        return { kind: 'with', pipeline, variable: variables[0] ?? null, parts, otherwise, start, end };
    }
    #include(rest, { start, end, isAlone }) {
        const [name = '', ...others] = tokensOf(rest);
        const pipeline = others.length === 0 ? null : this.#pipeline(rest.slice(rest.indexOf(name) + name.length));
        return { kind: 'include', name: unquoted(name), pipeline, start, end, isAlone };
    }
    /** @returns null where it is no pipeline */
    #pipeline(text) {
        const tokens = tokensOf(text);
        this.budget.spend(tokens.length);
        if (tokens.length === 0)
            return null;
        const reader = { tokens, at: 0 };
        const pipeline = commands(reader, 0);
        return pipeline !== null && reader.at === tokens.length ? pipeline : null;
    }
}
/** A term that no function of charts is called by. */
const UNKNOWN_PIPELINE = [[{ kind: 'word', name: '' }]];
function unclear({ start, end, isAlone }) {
    return { kind: 'unclear', start, end, isAlone };
}
/** Every `{{ … }}`, in one pass; quotes hide what is in them, a comment ends with its own mark. */
function* actionsOf(text) {
    const lines = new Lines(text);
    const unclosed = new Map();
    for (let start = text.indexOf('{{'); start >= 0;) {
        const trimBefore = /^-\s/.test(text.slice(start + 2, start + 4));
        const from = start + (trimBefore ? 3 : 2);
        const close = closing(text, from, unclosed);
        if (close < 0)
            return;
        const trimAfter = /\s-$/.test(text.slice(Math.max(from, close - 2), close));
        const inside = text.slice(from, trimAfter ? close - 1 : close).trim();
        const end = close + 2;
        yield { start, end, inside, trimBefore, trimAfter, isAlone: lines.holdOnlyActions(start, end) };
        start = text.indexOf('{{', end);
    }
}
/** Lines that hold nothing but actions. A line as long as MAX_LINE is no such line. */
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}]*\}\}[ \t\r]*)+$/;
const MAX_LINE = 2_000;
/** The lines of a text, asked for from its start to its end. */
class Lines {
    text;
    #start = 0;
    /** The end of the line that begins at #start. */
    #next;
    /** The end of the line that an action ends on. */
    #end = -1;
    #last = null;
    constructor(text) {
        this.text = text;
        this.#next = this.#lineEnd(0);
    }
    /** Whether there is nothing but actions on the lines of an action. */
    holdOnlyActions(start, end) {
        const from = this.#startOf(start);
        const to = this.#endOf(end);
        if (this.#last?.start !== from || this.#last.end !== to) {
            const isAlone = to - from < MAX_LINE && ONLY_ACTIONS.test(this.text.slice(from, to).replace(/\n/g, ' '));
            this.#last = { start: from, end: to, isAlone };
        }
        return this.#last.isAlone;
    }
    #startOf(at) {
        while (this.#next < at) {
            this.#start = this.#next + 1;
            this.#next = this.#lineEnd(this.#start);
        }
        return this.#start;
    }
    #endOf(at) {
        if (this.#end < at)
            this.#end = this.#lineEnd(at);
        return this.#end;
    }
    #lineEnd(at) {
        const end = this.text.indexOf('\n', at);
        return end < 0 ? this.text.length : end;
    }
}
/**
 * The place of the `}}` that closes an action; -1 where there is none.
 * @param unclosed by quote, the end of what was searched in vain for one that closes
 */
function closing(text, from, unclosed) {
    const at = trimmedStart(text, from);
    if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        return end < 0 ? -1 : text.indexOf('}}', end);
    }
    for (let i = at; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === '}' && text[i + 1] === '}')
            return i;
        if (char === '"' || char === '`' || char === "'") {
            const end = closingQuote(text, i, unclosed);
            if (end < 0)
                return text.indexOf('}}', i);
            i = end;
        }
    }
    return -1;
}
function closingQuote(text, start, unclosed) {
    const quote = text.charAt(start);
    if (start < (unclosed.get(quote) ?? 0))
        return -1;
    let at = start + 1;
    for (; at < text.length; at++) {
        if (text[at] === quote)
            return at;
        if (text[at] === '\\' && quote !== '`')
            at++;
        else if (text[at] === '\n' && quote !== '`')
            break;
    }
    unclosed.set(quote, at);
    return -1;
}
function trimmedEnd(text, start, end) {
    while (end > start && isSpace(text.charAt(end - 1)))
        end--;
    return end;
}
function trimmedStart(text, start) {
    while (start < text.length && isSpace(text.charAt(start)))
        start++;
    return start;
}
function isSpace(char) {
    return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}
function tokensOf(text) {
    return text.match(TOKEN) ?? [];
}
function commands(reader, depth) {
    if (depth > MAX_DEPTH)
        return null;
    let command = [];
    const pipeline = [command];
    for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
        if (token === ')')
            break;
        reader.at++;
        if (token === '|') {
            command = [];
            pipeline.push(command);
            continue;
        }
        const term = token === '(' ? group(reader, depth) : termOf(token);
        if (term === null)
            return null;
        command.push(term);
    }
    return pipeline.every(({ length }) => length > 0) ? pipeline : null;
}
function group(reader, depth) {
    const pipeline = commands(reader, depth + 1);
    if (pipeline === null || reader.tokens[reader.at] !== ')')
        return null;
    reader.at++;
    // `(…).field`: the tokens lose whether a space stood between, which nobody writes.
    const next = reader.tokens[reader.at];
    const fields = next !== undefined && /^\.[\w-]/.test(next) ? next.slice(1).split('.') : [];
    if (fields.length > 0)
        reader.at++;
    return { kind: 'group', pipeline, fields };
}
function termOf(token) {
    const first = token.charAt(0);
    if (first === '"' || first === '`' || first === "'")
        return isClosed(token, first) ? { kind: 'literal', text: unquoted(token), quoted: true } : null;
    if (/^-?\d/.test(token) || token === 'true' || token === 'false')
        return { kind: 'literal', text: token, quoted: false };
    if (first === '.')
        return { kind: 'path', root: '.', fields: fieldsOf(token.slice(1)) };
    if (first === '$') {
        const dot = token.indexOf('.');
        const root = dot < 0 ? token : token.slice(0, dot);
        return {
            kind: 'path',
            root: root === '$' ? '$' : root.slice(1),
            fields: dot < 0 ? [] : fieldsOf(token.slice(dot + 1)),
        };
    }
    return /^\w+$/.test(token) ? { kind: 'word', name: token } : null;
}
/** A quote that is escaped closes nothing. */
function isClosed(token, quote) {
    if (token.length < 2 || !token.endsWith(quote))
        return false;
    let at = token.length - 2;
    while (token[at] === '\\' && at > 0)
        at--;
    return quote === '`' || (token.length - at) % 2 === 0;
}
function fieldsOf(text) {
    return text === '' ? [] : text.split('.');
}
function unquoted(token) {
    if (token.startsWith('`'))
        return token.slice(1, -1);
    if (!/^["']/.test(token))
        return token;
    return token
        .slice(1, -1)
        .replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char === 't' ? '\t' : char));
}

;// CONCATENATED MODULE: ./lib/readers/helm/values.js
// What a template computes with: texts that know where they come from, lists and mappings of them, and what is not known.

/** Not known here: what another function gives, what a user gives to Helm, what a cluster says. */
const UNKNOWN = Symbol('unknown');
/** There is no such value. */
const NOTHING = Symbol('nothing');
/** More places than this explain no text. */
const MAX_ORIGINS = 20;
/** A longer text is no number that anything is decided by. */
const MAX_BARE = 50;
function values_text(content, origins = [], bare = false) {
    return { kind: 'text', text: content, bare: bare && content.length <= MAX_BARE, origins };
}
function truth(value) {
    return values_text(String(value), [], true);
}
/** The places of all texts among values, each once. */
function originsOf(values) {
    const lists = values.flatMap((value) => (isText(value) && value.origins.length > 0 ? [value.origins] : []));
    return lists.length < 2 ? (lists[0] ?? []) : union(lists);
}
/** Each place once. */
function union(lists) {
    const all = new Set();
    for (const origins of lists) {
        for (const origin of origins) {
            if (all.size === MAX_ORIGINS)
                return [...all];
            all.add(origin);
        }
    }
    return [...all];
}
function isText(value) {
    return typeof value === 'object' && value.kind === 'text';
}
function isList(value) {
    return typeof value === 'object' && value.kind === 'list';
}
function isDict(value) {
    return typeof value === 'object' && value.kind === 'dict';
}
/** What Go's templates take for true; null where it is not known. */
function isTrue(value) {
    if (value === UNKNOWN)
        return null;
    if (value === NOTHING)
        return false;
    switch (value.kind) {
        case 'text':
            return value.bare ? value.text !== 'false' && !/^-?0*(?:\.0*)?$/.test(value.text) : value.text !== '';
        case 'list':
            return value.items.length > 0;
        case 'dict':
            return value.keys().length > 0;
    }
}
function dictOf(map) {
    let keys = null;
    return {
        kind: 'dict',
        keys() {
            keys ??= [...map.keys()];
            return keys;
        },
        get: (key) => map.get(key) ?? NOTHING,
    };
}
function listOf(values) {
    return { kind: 'list', items: values };
}
/** What is kept of a value, in characters: its object, its place and its name. */
const KEPT_OF_VALUE = 500;
/** A longer name of a value is cut: it is for people. */
const MAX_PATH = 200;
/** The values of one chart's files. */
class Values {
    budget;
    /** Nodes that no other layer changes: aliases may lead to one by very many paths. */
    #alone = new WeakMap();
    /** @param budget pays for each value when it is first asked for */
    constructor(budget) {
        this.budget = budget;
    }
    /**
     * @param layers the upper ones first
     * @param path what templates call it, e.g. `image.tag`
     */
    in(layers, path = '') {
        const found = layers.flatMap(({ file, node: layer }) => {
            const node = (0,yaml/* follow */.e6)(layer);
            return node === null || (node.type === 'scalar' && node.isNull) ? [] : [{ file, node }];
        });
        const [top] = found;
        if (top === undefined)
            return NOTHING;
        const mappings = found.filter(({ node }) => node.type === 'mapping');
        const isAlone = top.node.type !== 'mapping' || mappings.length === 1;
        const known = isAlone ? this.#alone.get(top.node) : undefined;
        if (known !== undefined)
            return known;
        this.budget.make(KEPT_OF_VALUE);
        const value = top.node.type === 'scalar'
            ? scalarText(top.file, top.node, path)
            : top.node.type === 'sequence'
                ? this.#list(top.file, top.node, path)
                : this.#layered(mappings, path);
        if (isAlone)
            this.#alone.set(top.node, value);
        return value;
    }
    #list(file, sequence, path) {
        let made = null;
        const make = () => {
            this.budget.spend((0,yaml/* items */.ld)(sequence).length);
            return (0,yaml/* items */.ld)(sequence).map((node) => this.in([{ file, node }], path));
        };
        return {
            kind: 'list',
            get items() {
                made ??= make();
                return made;
            },
        };
    }
    /** A parent chart's values lie over those of its part. */
    #layered(layers, path) {
        const known = new Map();
        let keys = null;
        const makeKeys = () => {
            const lists = layers.map(({ node }) => (0,yaml/* entries */.jO)(node));
            this.budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
            return [...new Set(lists.flatMap((list) => list.map(({ key }) => key.value)))];
        };
        const make = (key) => {
            this.budget.spend(layers.length);
            const inner = layers.flatMap(({ file, node: layer }) => {
                const node = (0,yaml/* get */.Jt)(layer, key);
                return node === null ? [] : [{ file, node }];
            });
            return this.in(inner, (path === '' ? key : `${path}.${key}`).slice(0, MAX_PATH));
        };
        return {
            kind: 'dict',
            keys() {
                keys ??= makeKeys();
                return keys;
            },
            get(key) {
                const value = known.get(key) ?? make(key);
                if (value !== NOTHING)
                    known.set(key, value);
                return value;
            },
        };
    }
}
function scalarText(file, scalar, path) {
    const raw = file.text.slice(scalar.start, scalar.end);
    const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
    const bare = !isQuoted && raw.length <= MAX_BARE && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(scalar.value);
    const origin = {
        ...file.location(scalar.start, scalar.end),
        message: `${path} is set here`,
        value: scalar.value,
    };
    return values_text(scalar.value, [origin], bare);
}
/** The value at the end of a path. */
function at(value, fields) {
    let found = value;
    for (const field of fields) {
        if (found === UNKNOWN)
            return UNKNOWN;
        if (found === NOTHING || found.kind !== 'dict')
            return NOTHING;
        found = found.get(field);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/readers/helm/chart.js
// A chart: its values, those that its parents put over them, and the templates that its helpers define.




/** Where charts keep what they define, by convention. */
const HELPERS = [
    '_helpers.tpl',
    '_helper.tpl',
    '_images.tpl',
    '_image.tpl',
    '_names.tpl',
    '_common.tpl',
    '_utils.tpl',
    '_helpers.yaml',
];
/** Charts that are kept with their values: those of one release are read one after the other. */
const MAX_KEPT = 50;
const known = new WeakMap();
function knownIn(surroundings) {
    const before = known.get(surroundings);
    if (before !== undefined)
        return before;
    const made = {
        charts: new recent/* Recent */.g(MAX_KEPT),
        layers: new recent/* Recent */.g(MAX_KEPT),
        helpers: new recent/* Recent */.g(MAX_KEPT * HELPERS.length),
    };
    known.set(surroundings, made);
    return made;
}
/**
 * @param folder with a slash at its end
 * @returns null where it is no chart's
 * @throws OverBudget
 */
function chartAt(folder, surroundings) {
    const { charts } = knownIn(surroundings);
    const before = charts.get(folder);
    if (before !== undefined)
        return before;
    const chart = readChart(folder, surroundings);
    charts.set(folder, chart, 1);
    return chart;
}
function readChart(folder, surroundings) {
    const about = surroundings.open(`${folder}Chart.yaml`);
    if (about === null)
        return null;
    const made = new Values(surroundings.budget);
    const { own, globals, problems } = layersOf(folder, surroundings);
    const values = globals.length === 0 ? made.in(own) : withGlobals(made.in(own), made.in(globals));
    const root = dictOf(new Map([
        // A chart without values has an empty mapping of them.
        ['Values', values === NOTHING ? dictOf(new Map()) : values],
        ['Chart', metadataOf(made.in(layerOf(about, surroundings, [])))],
        ['Release', RELEASE],
        ['Capabilities', UNKNOWN],
        ['Files', UNKNOWN],
        ['Template', UNKNOWN],
        ['Subcharts', UNKNOWN],
    ]));
    return { root, defines: definesOf(folder, surroundings), problems: [...problems] };
}
/** What a user gives to Helm; its texts decide nothing here. */
const RELEASE = dictOf(new Map([
    ['Name', values_text('release-name')],
    ['Namespace', values_text('default')],
    ['Service', values_text('Helm')],
    ['IsInstall', values_text('true', [], true)],
    ['IsUpgrade', values_text('false', [], true)],
    ['Revision', values_text('1', [], true)],
]));
/** A parent's values for its part lie over the part's own. */
function layersOf(folder, surroundings) {
    const { layers } = knownIn(surroundings);
    const before = layers.get(folder);
    if (before !== undefined)
        return before;
    const problems = [];
    const own = layerOf(surroundings.open(`${folder}values.yaml`), surroundings, problems);
    const [above, name] = parentOf(folder);
    const isPart = name !== null && surroundings.open(`${above}Chart.yaml`) !== null;
    const upper = isPart ? layersOf(above, surroundings) : { own: [], globals: [], problems: [] };
    const under = (key) => upper.own.flatMap(({ file, node }) => {
        const inner = (0,yaml/* get */.Jt)(node, key);
        return inner === null ? [] : [{ file, node: inner }];
    });
    const made = {
        own: name === null ? own : [...under(name), ...own],
        globals: [...upper.globals, ...under('global')],
        problems: [...upper.problems, ...problems],
    };
    layers.set(folder, made, 1);
    return made;
}
/** The folder of the chart that a chart is a part of, and what it is called there; null where it stands alone. */
function parentOf(folder) {
    const start = parentStart(folder);
    const match = /^(.*?)charts\/([^/]+)\/$/s.exec(folder.slice(start));
    return match === null ? ['', null] : [`${folder.slice(0, start)}${match[1]}`, match[2] ?? null];
}
/** Where the innermost chart that may hold this one begins. */
function parentStart(folder) {
    const inner = folder.lastIndexOf('charts/', folder.length - 2);
    const outer = inner <= 0 ? -1 : folder.lastIndexOf('charts/', inner - 1);
    return outer < 0 ? 0 : folder.indexOf('/', outer + 'charts/'.length) + 1;
}
function layerOf(file, { budget }, problems) {
    if (file === null)
        return [];
    const { documents, problems: found } = (0,yaml/* yamlOf */.hX)(file, budget);
    for (const { message, offset } of found) {
        const { line } = file.location(offset, offset);
        problems.push(`the values of its chart cannot be read (${file.path}:${line}: ${message})`);
    }
    const [node] = documents;
    return node === undefined ? [] : [{ file, node }];
}
/** `global` is the same in all charts of a release: the outermost comes first. */
function withGlobals(values, globals) {
    if (!isDict(values))
        return values;
    const own = values.get('global');
    const both = isDict(own) && isDict(globals) ? dictOver(globals, own) : globals;
    const top = dictOf(new Map([['global', both]]));
    return dictOver(top, values);
}
/** A mapping, and under it another that has what is not in it. */
function dictOver(upper, lower) {
    let keys = null;
    return {
        kind: 'dict',
        keys() {
            keys ??= [...new Set([...upper.keys(), ...lower.keys()])];
            return keys;
        },
        get(key) {
            const found = upper.get(key);
            return found === NOTHING ? lower.get(key) : found;
        },
    };
}
/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(fields) {
    if (!isDict(fields))
        return UNKNOWN;
    return {
        kind: 'dict',
        keys: () => fields.keys(),
        get: (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`),
    };
}
function definesOf(folder, surroundings) {
    // Names are the same in all charts of a release; a chart's own come first here.
    const folders = new Set([folder, `${folder}charts/common/`, folder.replace(/charts\/[^/]+\/$/, '')]);
    const templates = [...folders].flatMap((chart) => HELPERS.flatMap((name) => {
        const file = surroundings.open(`${chart}templates/${name}`);
        return file === null ? [] : [helperOf(file, surroundings)];
    }));
    return (name) => {
        for (const template of templates) {
            const parts = template.defines.get(name);
            if (parts !== undefined)
                return { template, parts };
        }
        return undefined;
    };
}
function helperOf(file, surroundings) {
    const { helpers } = knownIn(surroundings);
    const template = helpers.get(file) ?? parseTemplate(file.text, surroundings.budget);
    helpers.set(file, template, 1);
    return template;
}

;// CONCATENATED MODULE: ./lib/readers/helm/places.js
// Where in a template the places of its output come from.

/** What is asked for stands behind each other, or is asked for again: each piece is looked at a few times at most. */
class Places {
    printed;
    rendered;
    #places = new Map();
    #made = new WeakMap();
    #margins = new WeakMap();
    constructor(printed, rendered) {
        this.printed = printed;
        this.rendered = rendered;
    }
    /** Where in the template a range of the output comes from; null where that is no one place. */
    of({ line, column, endLine, endColumn }) {
        const start = this.printed.lineStart(line - 1) + column - 1;
        const end = this.printed.lineStart(endLine - 1) + endColumn - 1;
        const key = `${start}-${end}`;
        const known = this.#places.get(key);
        if (known !== undefined)
            return known;
        const place = this.#find(start, end);
        this.#places.set(key, place);
        return place;
    }
    /** What is made of a list that many uses share, made once. */
    once(shared, make) {
        if (!this.#made.has(shared))
            this.#made.set(shared, make());
        return this.#made.get(shared);
    }
    #find(start, end) {
        const pieces = this.#piecesIn(start, end);
        const [first] = pieces;
        const last = pieces.at(-1);
        if (first === undefined || last === undefined)
            return null;
        const from = this.#sourceOf(first, start);
        const to = this.#sourceOf(last, end);
        if (from === null || to === null || to <= from)
            return null;
        return { span: { start: from, end: to }, origins: union(pieces.map((piece) => piece.origins)) };
    }
    /** Pieces stand in the order of the output: the first and the last are found by halving. */
    #piecesIn(start, end) {
        const { pieces } = this.rendered;
        const first = firstIndex(pieces, (piece) => piece.at + piece.length > start);
        const past = firstIndex(pieces, (piece) => piece.at >= end);
        return pieces.slice(first, past);
    }
    /**
     * The place in the template of a place in the output. What an action prints stands for the action as a whole;
     * an image inside of a longer print has no place of its own.
     */
    #sourceOf(piece, offset) {
        const inside = offset - piece.at;
        if (piece.isText)
            return piece.source.start + inside;
        const { start, end } = this.#marginsOf(piece);
        if (offset <= start)
            return piece.source.start;
        return offset >= end ? piece.source.end : null;
    }
    /** Where the first spaces and quotes of a piece end, and where its last begin. */
    #marginsOf(piece) {
        const known = this.#margins.get(piece);
        if (known !== undefined)
            return known;
        const { text } = this.rendered;
        const pieceEnd = piece.at + piece.length;
        let start = piece.at;
        while (start < pieceEnd && MARGIN.test(text.charAt(start)))
            start++;
        let end = pieceEnd;
        while (end > piece.at && MARGIN.test(text.charAt(end - 1)))
            end--;
        this.#margins.set(piece, { start, end });
        return { start, end };
    }
}
const MARGIN = /[\s"']/;
/** The first index at which a test holds that holds of all that come after; the length where there is none. */
function firstIndex(pieces, test) {
    let [low, high] = [0, pieces.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const piece = pieces[middle];
        if (piece !== undefined && !test(piece))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
;// CONCATENATED MODULE: ./lib/readers/helm/yaml-block.js
// `toYaml`: values as YAML, in the block style that templates expect.
/** Deeper than the parser of the result reads. */
const yaml_block_MAX_DEPTH = 100;
/**
 * @param budget pays for each line before it is made
 * @returns null where a part of it is not known, or deeper than YAML is read
 * @throws OverBudget
 */
function toYaml(value, budget) {
    const writer = new Writer(budget);
    return writer.write(value, 0) ? writer.lines.join('\n') : null;
}
class Writer {
    budget;
    lines = [];
    constructor(budget) {
        this.budget = budget;
    }
    write(value, depth) {
        if (typeof value === 'symbol' || depth > yaml_block_MAX_DEPTH)
            return false;
        if (value.kind === 'text')
            return this.#line(depth, '', value);
        if (value.kind === 'list') {
            if (value.items.length === 0)
                return this.#line(depth, '[]');
            return value.items.every((item) => this.#writeUnder('- ', item, depth));
        }
        const keys = value.keys();
        if (keys.length === 0)
            return this.#line(depth, '{}');
        return keys.every((key) => this.#writeUnder(`${JSON.stringify(key)}: `, value.get(key), depth));
    }
    #writeUnder(head, value, depth) {
        if (typeof value === 'symbol')
            return this.#line(depth, `${head}null`);
        if (value.kind === 'text')
            return this.#line(depth, head, value);
        const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.keys().length === 0;
        if (isEmpty)
            return this.#line(depth, `${head}${value.kind === 'list' ? '[]' : '{}'}`);
        this.#line(depth, head.trimEnd());
        return this.write(value, depth + 1);
    }
    /** @returns true */
    #line(depth, head, value) {
        this.budget.spend(1);
        // Quoted, each character may take several; those are counted when they are known.
        this.budget.make(2 * depth + head.length + (value?.text.length ?? 0) + 1);
        const content = value === undefined ? '' : value.bare ? value.text : JSON.stringify(value.text);
        this.budget.make(content.length - (value?.text.length ?? 0));
        this.lines.push(`${'  '.repeat(depth)}${head}${content}`);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/readers/helm/functions.js
// Functions of charts' templates. Sources: pkg.go.dev/text/template#hdr-Functions, masterminds.github.io/sprig,
// helm.sh/docs/chart_template_guide/function_list.


/** Characters that are searched or compared in the time of a step, and those that are changed one by one. */
const functions_CHARACTERS_PER_STEP = 256;
const CHANGED_PER_STEP = 16;
/** Deeper mappings than this are no chart's. */
const functions_MAX_DEPTH = 100;
/**
 * @param budget pays for what the function visits and for the texts that it makes, before it does
 * @returns what the function gives; not known where it is not among these, or one that it needs is not known
 * @throws OverBudget
 */
function call(name, args, budget) {
    const characters = args.reduce((sum, arg) => sum + (isText(arg) ? arg.text.length : 0), 0);
    budget.spend(1 + args.length + Math.floor(characters / functions_CHARACTERS_PER_STEP));
    const lenient = Object.hasOwn(LENIENT, name) ? LENIENT[name] : undefined;
    if (lenient !== undefined)
        return lenient(budget, ...args);
    const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
    if (strict === undefined || args.some((arg) => arg === UNKNOWN))
        return UNKNOWN;
    return strict(budget, ...args);
}
/** Those that can answer though an argument is not known. */
const LENIENT = {
    and: (_, ...args) => pick(args, false),
    or: (_, ...args) => pick(args, true),
    coalesce: (_, ...args) => pick(args, true),
    not: (_, value = NOTHING) => inverse(isTrue(value)),
    empty: (_, value = NOTHING) => inverse(isTrue(value)),
    default: (_, fallback = NOTHING, value = NOTHING) => {
        const given = isTrue(value);
        return given === null ? UNKNOWN : given ? value : fallback;
    },
    ternary: (_, yes = NOTHING, no = NOTHING, condition = NOTHING) => {
        const holds = isTrue(condition);
        return holds === null ? UNKNOWN : holds ? yes : no;
    },
    dict: (_, ...args) => {
        const map = new Map();
        for (const [i, value] of args.entries())
            if (i % 2 === 1)
                map.set(stringOf(args[i - 1]), value);
        return dictOf(map);
    },
    list: (_, ...args) => listOf(args),
    tuple: (_, ...args) => listOf(args),
    merge: (budget, ...args) => merged(args, budget),
    mergeOverwrite: (budget, ...args) => merged(args.toReversed(), budget),
    required: (_, _message, value = NOTHING) => value,
    get: (_, value, key) => (isDict(value) && isText(key) ? value.get(key.text) : UNKNOWN),
};
const STRICT = {
    quote: same,
    squote: same,
    toString: same,
    toYaml: (budget, value = NOTHING) => {
        const yaml = toYaml(value, budget);
        return yaml === null ? UNKNOWN : values_text(yaml, originsOf([value]));
    },
    trim: mapped((s) => s.trim()),
    upper: mapped((s) => s.toUpperCase()),
    lower: mapped((s) => s.toLowerCase()),
    title: mapped((s) => s.replace(/\b[a-z]/g, (c) => c.toUpperCase())),
    int: same,
    int64: same,
    trimSuffix: mapped2((s, end) => (end !== '' && s.endsWith(end) ? s.slice(0, -end.length) : s)),
    trimPrefix: mapped2((s, start) => (s.startsWith(start) ? s.slice(start.length) : s)),
    trimAll: mapped2((s, chars) => trimmedOf(s, chars)),
    trunc: mapped2((s, length) => (Number(length) < 0 ? s.slice(Number(length)) : s.slice(0, Number(length)))),
    indent: (budget, depth, value) => indented(budget, depth, value, ''),
    nindent: (budget, depth, value) => indented(budget, depth, value, '\n'),
    replace: (budget, from, to, value) => {
        if (!isText(from) || !isText(to) || !isText(value))
            return UNKNOWN;
        if (from.text === '')
            return value;
        const times = occurrences(value.text, from.text, budget);
        budget.spend(times);
        budget.make(value.text.length + times * (to.text.length - from.text.length));
        return values_text(value.text.replaceAll(from.text, () => to.text), originsOf([value, to]));
    },
    print: (budget, ...args) => joinedText(args, '', budget),
    printf,
    join: (budget, separator, list) => isText(separator) && isList(list) ? joinedText(list.items, separator.text, budget) : UNKNOWN,
    eq: (_, a = NOTHING, ...others) => compared(a, others, (x, y) => x === y),
    ne: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => x !== y),
    lt: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) < Number(y)),
    le: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) <= Number(y)),
    gt: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) > Number(y)),
    ge: (_, a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) >= Number(y)),
    contains: (budget, part, value) => isText(part) && isText(value) ? truth(occurrences(value.text, part.text, budget, 1) > 0) : UNKNOWN,
    hasPrefix: tested((s, start) => s.startsWith(start)),
    hasSuffix: tested((s, end) => s.endsWith(end)),
    hasKey: (_, value, key) => isDict(value) && isText(key) ? truth(value.get(key.text) !== NOTHING) : truth(false),
    has: (budget, item, list) => {
        if (!isList(list))
            return truth(false);
        budget.spend(list.items.length);
        return truth(list.items.some((one) => stringOf(one) === stringOf(item)));
    },
    kindIs: (_, kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
    typeIs: (_, kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
    index: (_, value = NOTHING, ...keys) => keys.reduce(indexed, value),
    dig: (_, ...args) => {
        const found = at(args.at(-1) ?? NOTHING, args.slice(0, -2).map(stringOf));
        return found === NOTHING ? (args.at(-2) ?? NOTHING) : found;
    },
    len: (_, value) => isText(value)
        ? count(value.text.length)
        : isList(value)
            ? count(value.items.length)
            : isDict(value)
                ? count(value.keys().length)
                : UNKNOWN,
    first: (_, list) => (isList(list) ? (list.items[0] ?? NOTHING) : UNKNOWN),
    last: (_, list) => (isList(list) ? (list.items.at(-1) ?? NOTHING) : UNKNOWN),
    concat: (budget, ...args) => {
        const lists = args.filter(isList).map((list) => list.items);
        budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
        return listOf(lists.flat());
    },
    append: (budget, list, item = NOTHING) => {
        if (!isList(list))
            return UNKNOWN;
        budget.spend(list.items.length);
        return listOf([...list.items, item]);
    },
    uniq: same,
    compact: same,
    keys: (budget, value) => {
        if (!isDict(value))
            return UNKNOWN;
        budget.spend(value.keys().length);
        return listOf(value.keys().map((key) => values_text(key)));
    },
    splitList: (budget, separator, value) => {
        if (!isText(separator) || !isText(value) || separator.text === '')
            return UNKNOWN;
        budget.spend(occurrences(value.text, separator.text, budget));
        budget.make(value.text.length);
        return listOf(value.text.split(separator.text).map((part) => values_text(part, value.origins)));
    },
    pick: (_, value, ...keys) => isDict(value) ? dictOf(new Map(keys.map((key) => [stringOf(key), value.get(stringOf(key))]))) : UNKNOWN,
    omit: (budget, value, ...keys) => {
        if (!isDict(value))
            return UNKNOWN;
        const out = new Set(keys.map(stringOf));
        budget.spend(value.keys().length);
        const left = value.keys().filter((key) => !out.has(key));
        return dictOf(new Map(left.map((key) => [key, value.get(key)])));
    },
};
function same(_budget, value = NOTHING) {
    return value;
}
/** The first that is true, or the first that is not; the last where there is none. */
function pick(args, wanted) {
    for (const arg of args) {
        const holds = isTrue(arg);
        if (holds === null)
            return UNKNOWN;
        if (holds === wanted)
            return arg;
    }
    return args.at(-1) ?? NOTHING;
}
function inverse(holds) {
    return holds === null ? UNKNOWN : truth(!holds);
}
function mapped(change) {
    return mapped2((s) => change(s), 0);
}
/**
 * The text comes last, as what is piped in does.
 * @param change makes a text that is about as long as the one that it is given
 * @param argument 0 where there is none before the text
 */
function mapped2(change, argument = 1) {
    return (budget, ...args) => {
        const value = args[argument];
        const given = argument === 1 ? args[0] : values_text('');
        if (!isText(given) || !isText(value))
            return UNKNOWN;
        budget.spend(Math.floor(value.text.length / CHANGED_PER_STEP));
        budget.make(value.text.length);
        return values_text(change(value.text, given.text), value.origins);
    };
}
function tested(test) {
    return (_, argument, value) => isText(argument) && isText(value) ? truth(test(value.text, argument.text)) : UNKNOWN;
}
/** How often a text holds another, up to a number of times. */
function occurrences(s, part, budget, most = Number.POSITIVE_INFINITY) {
    // A search may compare the whole part at every place of the text.
    budget.spend(Math.floor((s.length / functions_CHARACTERS_PER_STEP) * part.length));
    if (part === '')
        return s.length + 1;
    let times = 0;
    for (let at = s.indexOf(part); at >= 0 && times < most; at = s.indexOf(part, at + part.length))
        times++;
    return times;
}
function compared(a, others, test) {
    const plain = (value) => value === NOTHING ? '' : typeof value !== 'symbol' && value.kind === 'text' ? value.text : null;
    const left = plain(a);
    const rights = others.map(plain);
    if (left === null || !rights.every((right) => right !== null))
        return UNKNOWN;
    return truth(rights.some((right) => test(left, right)));
}
function printf(budget, format, ...args) {
    if (!isText(format) || args.some((arg) => !isText(arg) && arg !== NOTHING))
        return UNKNOWN;
    let next = 0;
    const pieces = format.text
        .split(/(%[sdvq%])/)
        .map((piece, i) => (i % 2 === 0 ? piece : piece === '%%' ? '%' : stringOf(args[next++])));
    budget.spend(pieces.length);
    budget.make(lengthOf(pieces));
    return values_text(pieces.join(''), originsOf(args));
}
function joinedText(args, separator, budget) {
    budget.spend(args.length);
    if (!args.every(isText))
        return UNKNOWN;
    const texts = args.map((arg) => arg.text);
    budget.make(lengthOf(texts) + separator.length * texts.length);
    return values_text(texts.join(separator), originsOf(args));
}
function lengthOf(texts) {
    return texts.reduce((sum, one) => sum + one.length, 0);
}
function indexed(value, key) {
    if (isDict(value))
        return value.get(stringOf(key));
    if (isList(value))
        return value.items[Number(stringOf(key))] ?? NOTHING;
    return typeof value === 'symbol' ? value : UNKNOWN;
}
/** What is in the first of them, and of the others what it does not have. */
function merged(values, budget, depth = 0) {
    if (!values.every(isDict) || depth > functions_MAX_DEPTH)
        return UNKNOWN;
    const dicts = [...new Set(values)];
    const [only] = dicts;
    if (only !== undefined && dicts.length === 1)
        return only;
    const found = new Map();
    for (const dict of dicts) {
        budget.spend(1 + dict.keys().length);
        for (const key of dict.keys()) {
            const value = dict.get(key);
            const before = found.get(key);
            if (value === NOTHING)
                continue;
            if (before === undefined)
                found.set(key, [value]);
            else
                before.push(value);
        }
    }
    const all = new Map();
    for (const [key, given] of found) {
        // Where one of several is no mapping, the first stands for itself.
        const isDeep = given.length > 1 && given.every(isDict);
        all.set(key, isDeep ? merged(given, budget, depth + 1) : (given[0] ?? NOTHING));
    }
    return dictOf(all);
}
function kindOf(value) {
    if (typeof value === 'symbol')
        return 'invalid';
    if (value.kind === 'list')
        return 'slice';
    if (value.kind === 'dict')
        return 'map';
    return !value.bare ? 'string' : /^(?:true|false)$/.test(value.text) ? 'bool' : 'float64';
}
/** Helm itself fails where the depth is no number, or below zero. */
function indented(budget, depth, value, before) {
    const spaces = Number(stringOf(depth) || 'none');
    if (!isText(value) || !Number.isInteger(spaces) || spaces < 0)
        return UNKNOWN;
    const lines = 1 + occurrences(value.text, '\n', budget);
    budget.spend(lines);
    budget.make(before.length + value.text.length + lines * spaces);
    const indent = ' '.repeat(spaces);
    return values_text(`${before}${indent}${value.text.replaceAll('\n', `\n${indent}`)}`, value.origins);
}
function trimmedOf(s, chars) {
    const trimmed = new Set(chars.split(''));
    let start = 0;
    let end = s.length;
    while (start < end && trimmed.has(s.charAt(start)))
        start++;
    while (end > start && trimmed.has(s.charAt(end - 1)))
        end--;
    return s.slice(start, end);
}
function count(n) {
    return values_text(String(n), [], true);
}
function stringOf(value) {
    return isText(value) ? value.text : '';
}

;// CONCATENATED MODULE: ./lib/readers/helm/render.js
// A template with its values put in. What is printed can be traced back to the place in the template that printed it.
var _a;




/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN_MARK = '\ue000';
/** Blocks, brackets and templates inside of each other: all of them together must fit on the stack. */
const MAX_NESTING = 400;
/** Characters of a template's text that are parsed anew, or found as parsed before, in the time of a step. */
const render_CHARACTERS_PER_STEP = 256;
/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 * @param budget pays for each part that is printed, and for its text; where it is used up, the output ends
 */
function render(template, defines, root, first, budget) {
    const shared = {
        defines,
        first,
        budget,
        parsed: new Map(),
        at: NOWHERE,
        cut: null,
        nesting: 0,
    };
    const page = new Page(template, root, shared, true);
    try {
        page.print(template.parts, root);
    }
    catch (error) {
        if (!(error instanceof text_budget/* OverBudget */.sg))
            throw error;
        shared.cut ??= { at: shared.at, reason: `from here on, rendering ${error.message}` };
    }
    return { text: page.output.join(''), pieces: page.pieces, cut: shared.cut };
}
const NOWHERE = { start: 0, end: 0 };
class Page {
    template;
    root;
    shared;
    isOutermost;
    output = [];
    pieces = [];
    #length = 0;
    #variables = new Map();
    constructor(template, root, shared, isOutermost = false) {
        this.template = template;
        this.root = root;
        this.shared = shared;
        this.isOutermost = isOutermost;
    }
    print(parts, dot) {
        if (!this.#enter())
            return;
        for (const part of parts) {
            if (this.isOutermost)
                this.shared.at = part;
            this.shared.budget.spend(1);
            this.#printPart(part, dot);
        }
        this.shared.nesting--;
    }
    /** @returns false where that is too deep; nothing must be left then */
    #enter() {
        const { shared } = this;
        if (shared.nesting < MAX_NESTING) {
            shared.nesting++;
            return true;
        }
        shared.cut ??= { at: shared.at, reason: `what is printed here is nested more than ${MAX_NESTING} deep` };
        return false;
    }
    #printPart(part, dot) {
        switch (part.kind) {
            case 'text':
                this.#write(this.template.text.slice(part.start, part.end), part, true, []);
                break;
            case 'print':
                this.#writeValue(this.#evaluate(part.pipeline, dot), part);
                break;
            case 'unclear':
                this.#writeValue(UNKNOWN, part);
                break;
            case 'set':
                this.#variables.set(part.name, this.#evaluate(part.pipeline, dot));
                break;
            case 'include': {
                const context = part.pipeline === null ? dot : this.#evaluate(part.pipeline, dot);
                this.#writeValue(this.#include(part.name, context), part);
                break;
            }
            case 'if': {
                const branch = part.branches.find(({ condition }) => condition === null || (isTrue(this.#evaluate(condition, dot)) ?? this.shared.first));
                if (branch !== undefined)
                    this.print(branch.parts, dot);
                break;
            }
            case 'with': {
                const value = this.#evaluate(part.pipeline, dot);
                if (part.variable !== null)
                    this.#variables.set(part.variable, value);
                if (isTrue(value) ?? this.shared.first)
                    this.print(part.parts, value);
                else
                    this.print(part.otherwise, dot);
                break;
            }
            case 'range':
                this.#range(part, dot);
        }
    }
    #range(part, dot) {
        const rows = this.#rowsOf(this.#evaluate(part.pipeline, dot));
        const [a, b] = part.variables;
        let isEmpty = true;
        for (const [key, item] of rows) {
            isEmpty = false;
            this.shared.budget.spend(1);
            if (a !== undefined)
                this.#variables.set(a, b === undefined ? item : key);
            if (b !== undefined)
                this.#variables.set(b, item);
            this.print(part.parts, item);
        }
        if (isEmpty)
            this.print(part.otherwise, dot);
    }
    /** What a loop runs over. A list that is not known has one item that is not known. */
    *#rowsOf(value) {
        if (value === UNKNOWN)
            yield [UNKNOWN, UNKNOWN];
        if (typeof value === 'symbol' || value.kind === 'text')
            return;
        if (value.kind === 'dict')
            for (const key of value.keys())
                yield [values_text(key), value.get(key)];
        else
            for (const [i, item] of value.items.entries())
                yield [values_text(String(i), [], true), item];
    }
    #writeValue(value, source) {
        const known = isText(value) ? value : null;
        // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
        if (known !== null &&
            (source.isAlone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))) {
            this.#write(known.text, source, false, known.origins);
        }
        else if (!source.isAlone) {
            // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
            this.#write(UNKNOWN_MARK, source, false, []);
        }
    }
    #write(content, source, isText, origins) {
        if (content === '')
            return;
        this.shared.budget.make(content.length);
        this.output.push(content);
        this.pieces.push({ at: this.#length, length: content.length, source, isText, origins });
        this.#length += content.length;
    }
    #evaluate(pipeline, dot) {
        if (!this.#enter())
            return UNKNOWN;
        const value = this.#piped(pipeline, dot);
        this.shared.nesting--;
        return value;
    }
    #piped(pipeline, dot) {
        let value = null;
        for (const [head, ...rest] of pipeline) {
            this.shared.budget.spend(1 + rest.length);
            if (head === undefined)
                return UNKNOWN;
            const args = rest.map((term) => this.#term(term, dot));
            if (value !== null)
                args.push(value);
            if (head.kind === 'word')
                value = this.#call(head.name, args, dot);
            else if (args.length > 0)
                return UNKNOWN;
            else
                value = this.#term(head, dot);
        }
        return value ?? UNKNOWN;
    }
    #term(term, dot) {
        switch (term.kind) {
            case 'literal':
                return values_text(term.text, [], !term.quoted);
            case 'group':
                return this.#at(this.#evaluate(term.pipeline, dot), term.fields);
            case 'word':
                return this.#call(term.name, [], dot);
            case 'path': {
                const root = term.root === '.'
                    ? dot
                    : term.root === '$'
                        ? this.root
                        : (this.#variables.get(term.root) ?? UNKNOWN);
                return this.#at(root, term.fields);
            }
        }
    }
    #at(value, fields) {
        this.shared.budget.spend(fields.length);
        return at(value, fields);
    }
    #call(name, args, dot) {
        if (name === 'nil')
            return NOTHING;
        if (name === 'include') {
            const [template, context = dot] = args;
            return isText(template) ? this.#include(template.text, context) : UNKNOWN;
        }
        if (name === 'tpl') {
            const [template, context = dot] = args;
            if (!isText(template))
                return UNKNOWN;
            this.shared.budget.spend(Math.ceil(template.text.length / render_CHARACTERS_PER_STEP));
            if (!template.text.includes('{{'))
                return template;
            const parsed = this.#parsed(template.text);
            return this.#renderInside(parsed, parsed.parts, context);
        }
        try {
            return call(name, args, this.shared.budget);
        }
        catch (error) {
            // A text that is too long is not made: what does not need it can still be rendered.
            if (!(error instanceof text_budget/* OverBudget */.sg) || error.what !== 'characters')
                throw error;
            this.shared.cut ??= { at: this.shared.at, reason: `a text that is made here ${error.message}` };
            return UNKNOWN;
        }
    }
    #parsed(content) {
        const { parsed, budget } = this.shared;
        const template = parsed.get(content) ?? parseTemplate(content, budget);
        parsed.set(content, template);
        if (template.tooDeep !== null) {
            this.shared.cut ??= { at: this.shared.at, reason: 'its blocks are nested too deep to be read' };
        }
        return template;
    }
    #include(name, dot) {
        const found = this.shared.defines(name);
        return found === undefined ? UNKNOWN : this.#renderInside(found.template, found.parts, dot);
    }
    /** What another template prints, as a text with the origins of all its values. */
    #renderInside(template, parts, dot) {
        const page = new _a(template, dot, this.shared);
        page.print(parts, dot);
        this.shared.budget.make(page.#length);
        const content = page.output.join('');
        return content === UNKNOWN_MARK
            ? UNKNOWN
            : values_text(content, union(page.pieces.map((piece) => piece.origins)));
    }
}
_a = Page;

;// CONCATENATED MODULE: ./lib/readers/helm/read.js
// Templates of Helm charts, as far as their values get without Helm: rendered, read as Kubernetes objects, and every
// image traced back to where it stands in the template. What is not known then is left out, and counted.








/** Both branches of what is not known are rendered and read: for each half of a file's budget, as far as it goes. */
const HALF = 0.5;
const readHelm = (file, surroundings) => {
    if (!file.text.includes('{{'))
        return null;
    const chart = chartOf(file.path, surroundings);
    if (chart === null)
        return null;
    const { budget } = surroundings;
    const template = parseTemplate(file.text, budget);
    const defines = (name) => {
        const parts = template.defines.get(name);
        return parts === undefined ? chart.defines(name) : { template, parts };
    };
    const reading = (0,model_reading/* noReading */.G)();
    const problems = new Map();
    const report = ({ start, end }, message) => {
        if (!problems.has(message))
            problems.set(message, { location: file.location(start, end), message });
    };
    for (const message of chart.problems.splice(0))
        report(read_NOWHERE, message);
    if (template.tooDeep !== null)
        report(template.tooDeep, 'its blocks are nested too deep to be read');
    const placesSeen = new Set();
    const unknown = new Set();
    // Where a condition is not known, both of its branches may come to be.
    for (const first of [true, false]) {
        const rendered = budget.within(budget.left(HALF), () => render(template, defines, chart.root, first, budget));
        if (rendered.cut !== null)
            report(rendered.cut.at, rendered.cut.reason);
        const printed = new source_file/* SourceFile */.s(file.path, rendered.text);
        const manifest = (0,read.readManifest)(printed, budget);
        if (manifest === null)
            continue;
        const places = new Places(printed, rendered);
        for (const { location, message } of manifest.cuts)
            report(places.of(location)?.span ?? read_NOWHERE, message);
        const objects = manifest.reading;
        if (reading.runtimeClasses.length === 0)
            reading.runtimeClasses.push(...objects.runtimeClasses);
        if (reading.ignores.length === 0)
            reading.ignores = objects.ignores.flatMap((ignore) => ignoreInTemplate(file, places, ignore));
        for (const use of objects.uses) {
            const placed = inTemplate(file, places, use);
            if (placed === null)
                continue;
            const place = `${placed.location.line}:${placed.location.column}:${placed.reference}`;
            if (use.raw.includes(UNKNOWN_MARK) || placed.reference === null)
                unknown.add(place);
            else if (!placesSeen.has(place)) {
                placesSeen.add(place);
                reading.uses.push(placed);
            }
        }
    }
    reading.passedOver = unknown.size;
    reading.problems.push(...problems.values());
    // The texts of a reading are parts of what was rendered, all of which they would keep in memory.
    return structuredClone(reading);
};
const read_NOWHERE = { start: 0, end: 0 };
/** The chart that a template is of: of the folders that hold a `templates`, the nearest that is a chart's. */
function chartOf(path, surroundings) {
    const folders = [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index));
    for (const folder of folders.reverse()) {
        const chart = chartAt(folder, surroundings);
        if (chart !== null)
            return chart;
    }
    return null;
}
/** The use as it stands in the template; null where no place of it prints just this text. */
function inTemplate(file, places, use) {
    const place = places.of(use.location);
    if (place === null)
        return null;
    const { start, end } = place.span;
    const location = file.location(start, end);
    return {
        ...use,
        kind: 'helm',
        location,
        raw: file.text.slice(start, end),
        reference: (0,reference/* parseReference */.F)(use.raw) === null ? null : use.raw,
        origins: distinct(place.origins),
        runs: use.runs.map((run) => ({ ...run, location, labels: labelsInTemplate(file, places, run.labels) })),
    };
}
/** The labels that the template itself has; one that an action prints has no place of its own. */
function labelsInTemplate(file, places, labels) {
    return places.once(labels, () => labels.flatMap(({ key, location }) => {
        const span = places.of(location)?.span;
        if (span === undefined || file.text.slice(span.start, span.end) !== key)
            return [];
        return [{ key, location: file.location(span.start, span.end) }];
    }));
}
function ignoreInTemplate(file, places, ignore) {
    const span = places.of(ignore.location)?.span;
    if (span === undefined)
        return [];
    const object = places.of(ignore.object)?.span ?? { start: 0, end: file.text.length };
    return [
        {
            ...ignore,
            location: file.location(span.start, span.end),
            object: file.location(object.start, object.end),
        },
    ];
}
function distinct(origins) {
    return [
        ...new Map(origins.map((origin) => [`${origin.path}:${origin.line}:${origin.column}`, origin])).values(),
    ];
}


/***/ })

};
