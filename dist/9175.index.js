export const id = 9175;
export const ids = [9175];
export const modules = {

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHelm: () => (/* binding */ readHelm)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/readers/helm/parse.js
// Go's text/template, as far as charts use it: text, actions, blocks, pipelines. Source: pkg.go.dev/text/template.
const MAX_PARTS = 20_000;
const MAX_DEPTH = 50;
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|:=|[|()=,]|[^\s|()=,"'`]+/g;
/** Never fails: what is not understood becomes a part that says so. */
function parseTemplate(text) {
    return new Parser(text).parse();
}
class Parser {
    text;
    #actions;
    #defines = new Map();
    #next = 0;
    #at = 0;
    #parts = 0;
    constructor(text) {
        this.text = text;
        this.#actions = actionsOf(text);
    }
    parse() {
        const parts = [];
        // An `end` too many closes nothing.
        while (this.#next < this.#actions.length || this.#at < this.text.length) {
            parts.push(...this.#block(0).parts);
            if (this.#parts > MAX_PARTS)
                break;
        }
        return { text: this.text, parts, defines: this.#defines };
    }
    /** Parts up to `else` or `end`. */
    #block(depth) {
        const parts = [];
        while (this.#parts++ <= MAX_PARTS) {
            const action = this.#actions[this.#next];
            const end = action?.start ?? this.text.length;
            this.#addText(parts, this.#at, action?.trimBefore === true ? trimmedEnd(this.text, this.#at, end) : end);
            if (action === undefined) {
                this.#at = this.text.length;
                return { parts, stop: null };
            }
            this.#next++;
            this.#at = action.trimAfter ? trimmedStart(this.text, action.end) : action.end;
            const word = /^[a-z]+\b/.exec(action.inside)?.[0] ?? '';
            if (word === 'end' || word === 'else')
                return { parts, stop: action.inside };
            const part = depth > MAX_DEPTH ? unclear(action) : this.#part(action, word, depth);
            if (part !== null)
                parts.push(part);
        }
        return { parts, stop: null };
    }
    #addText(parts, start, end) {
        if (end > start)
            parts.push({ kind: 'text', start, end });
    }
    #part(action, word, depth) {
        const { inside } = action;
        if (inside === '' || inside.startsWith('/*'))
            return null;
        const rest = inside.slice(word.length).trim();
        switch (word) {
            case 'if':
                return this.#if(rest, depth);
            case 'with':
            case 'range':
                return this.#loop(word, rest, depth);
            case 'define':
            case 'block': {
                const { parts } = this.#block(depth + 1);
                const name = unquoted(tokensOf(rest)[0] ?? '');
                if (!this.#defines.has(name))
                    this.#defines.set(name, parts);
                return word === 'define' ? null : include(rest, action);
            }
            case 'template':
                return include(rest, action);
            case 'break':
            case 'continue':
                return null;
        }
        const set = /^\$(\w+)\s*:?=(?!=)/.exec(inside);
        if (set !== null) {
            const pipeline = pipelineOf(inside.slice(set[0].length));
            return pipeline === null ? null : { kind: 'set', name: set[1], pipeline };
        }
        const pipeline = pipelineOf(inside);
        return pipeline === null
            ? unclear(action)
            : { kind: 'print', pipeline, start: action.start, end: action.end };
    }
    #if(first, depth) {
        const branches = [];
        let condition = pipelineOf(first) ?? UNKNOWN_PIPELINE;
        while (true) {
            const { parts, stop } = this.#block(depth + 1);
            branches.push({ condition, parts });
            if (stop === null || !stop.startsWith('else') || branches.length > MAX_DEPTH)
                break;
            const rest = stop.slice('else'.length).trim();
            condition = rest.startsWith('if') ? (pipelineOf(rest.slice(2)) ?? UNKNOWN_PIPELINE) : null;
        }
        return { kind: 'if', branches };
    }
    #loop(kind, head, depth) {
        const declared = /^((?:\$\w+\s*,?\s*){1,2}):=/.exec(head);
        const variables = [...(declared?.[1] ?? '').matchAll(/\$(\w+)/g)].map((match) => match[1]);
        const pipeline = pipelineOf(head.slice(declared?.[0].length ?? 0)) ?? UNKNOWN_PIPELINE;
        const body = this.#block(depth + 1);
        const otherwise = body.stop?.startsWith('else') ? this.#block(depth + 1).parts : [];
        if (kind === 'range')
            return { kind, pipeline, variables, parts: body.parts, otherwise };
        return { kind: 'with', pipeline, variable: variables[0] ?? null, parts: body.parts, otherwise };
    }
}
/** A term that no function of charts is called by. */
const UNKNOWN_PIPELINE = [[{ kind: 'word', name: '' }]];
function unclear({ start, end }) {
    return { kind: 'unclear', start, end };
}
function include(rest, { start, end }) {
    const [name = '', ...others] = tokensOf(rest);
    const pipeline = others.length === 0 ? null : pipelineOf(rest.slice(rest.indexOf(name) + name.length));
    return { kind: 'include', name: unquoted(name), pipeline, start, end };
}
/** Every `{{ … }}`, in one pass; quotes hide what is in them, a comment ends with its own mark. */
function actionsOf(text) {
    const actions = [];
    for (let start = text.indexOf('{{'); start >= 0 && actions.length < MAX_PARTS;) {
        const trimBefore = /^-\s/.test(text.slice(start + 2, start + 4));
        const from = start + (trimBefore ? 3 : 2);
        const close = closing(text, from);
        if (close < 0)
            break;
        const trimAfter = /\s-$/.test(text.slice(Math.max(from, close - 2), close));
        const inside = text.slice(from, trimAfter ? close - 1 : close).trim();
        actions.push({ start, end: close + 2, inside, trimBefore, trimAfter });
        start = text.indexOf('{{', close + 2);
    }
    return actions;
}
/** The place of the `}}` that closes an action; -1 where there is none. */
function closing(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')
        at++;
    if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        return end < 0 ? -1 : text.indexOf('}}', end);
    }
    for (; at < text.length; at++) {
        const char = text[at];
        if (char === '}' && text[at + 1] === '}')
            return at;
        if (char === '"' || char === '`' || char === "'") {
            const end = closingQuote(text, at);
            if (end < 0)
                return text.indexOf('}}', at);
            at = end;
        }
    }
    return -1;
}
function closingQuote(text, start) {
    const quote = text[start];
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === quote)
            return at;
        if (text[at] === '\\' && quote !== '`')
            at++;
        else if (text[at] === '\n' && quote !== '`')
            return -1;
    }
    return -1;
}
function trimmedEnd(text, start, end) {
    while (end > start && isSpace(text[end - 1]))
        end--;
    return end;
}
function trimmedStart(text, start) {
    while (start < text.length && isSpace(text[start]))
        start++;
    return start;
}
function isSpace(char) {
    return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}
const MAX_ACTION = 4_096;
function tokensOf(text) {
    return text.length > MAX_ACTION ? [] : (text.match(TOKEN) ?? []);
}
/** @returns null where it is no pipeline */
function pipelineOf(text) {
    const tokens = tokensOf(text);
    if (tokens.length === 0)
        return null;
    const reader = { tokens, at: 0 };
    const pipeline = commands(reader, 0);
    return pipeline !== null && reader.at === tokens.length ? pipeline : null;
}
function commands(reader, depth) {
    if (depth > MAX_DEPTH)
        return null;
    const pipeline = [[]];
    while (reader.at < reader.tokens.length) {
        const token = reader.tokens[reader.at];
        if (token === ')')
            break;
        reader.at++;
        if (token === '|')
            pipeline.push([]);
        else {
            const term = token === '(' ? group(reader, depth) : termOf(token);
            if (term === null)
                return null;
            pipeline.at(-1).push(term);
        }
    }
    return pipeline.every((command) => command.length > 0) ? pipeline : null;
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
    const first = token[0];
    if (first === '"' || first === '`' || first === "'")
        return token.length < 2 || !token.endsWith(first)
            ? null
            : { kind: 'literal', text: unquoted(token), quoted: true };
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

/** Not known here: what another function gives, what Helm is told, what a cluster says. */
const UNKNOWN = Symbol('unknown');
/** There is no such value. */
const NOTHING = Symbol('nothing');
function values_text(content, origins = [], bare = false) {
    return { kind: 'text', text: content, bare, origins };
}
function truth(value) {
    return values_text(String(value), [], true);
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
    return { kind: 'dict', keys: () => [...map.keys()], get: (key) => map.get(key) ?? NOTHING };
}
/** More than this in one list or mapping is no chart's values. */
const MAX_ITEMS = 1_000;
/**
 * @param layers the upper ones first
 * @param path what templates call it, e.g. `image.tag`
 */
function valueIn(layers, path = '') {
    const found = layers
        .map(({ file, node }) => ({ file, node: (0,yaml/* follow */.e6)(node) }))
        .filter(({ node }) => node !== null && !(node.type === 'scalar' && node.isNull));
    const [top] = found;
    if (top === undefined)
        return NOTHING;
    const node = top.node;
    if (node.type === 'scalar')
        return scalarText(top.file, node, path);
    if (node.type === 'sequence') {
        const inside = (0,yaml/* items */.ld)(node).slice(0, MAX_ITEMS);
        return { kind: 'list', items: inside.map((item) => valueIn([{ file: top.file, node: item }], path)) };
    }
    return layeredDict(found.filter((layer) => layer.node.type === 'mapping'), path);
}
function layeredDict(layers, path) {
    const known = new Map();
    const maps = layers.map(({ file, node }) => ({
        file,
        map: new Map((0,yaml/* entries */.jO)(node)
            .slice(0, MAX_ITEMS)
            .map(({ key, value }) => [key.value, value])),
    }));
    return {
        kind: 'dict',
        keys: () => [...new Set(maps.flatMap(({ map }) => [...map.keys()]))],
        get(key) {
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const value = valueIn(maps.flatMap(({ file, map }) => (map.has(key) ? [{ file, node: map.get(key) }] : [])), path === '' ? key : `${path}.${key}`);
            known.set(key, value);
            return value;
        },
    };
}
function scalarText(file, scalar, path) {
    const raw = file.text.slice(scalar.start, scalar.end);
    const isQuoted = /["']/.test(file.text[scalar.start - 1] ?? '') || /^["']/.test(raw);
    const bare = !isQuoted && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(scalar.value);
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
/** Charts inside charts inside charts. */
const MAX_LEVELS = 5;
const charts = new WeakMap();
/** @param folder with a slash at its end; @returns null where it is no chart's */
function chartAt(folder, surroundings) {
    const known = charts.get(surroundings) ?? new Map();
    charts.set(surroundings, known);
    const before = known.get(folder);
    if (before !== undefined)
        return before;
    const chart = readChart(folder, surroundings);
    known.set(folder, chart);
    return chart;
}
function readChart(folder, surroundings) {
    const about = surroundings.open(`${folder}Chart.yaml`);
    if (about === null)
        return null;
    const { layers, globals } = layersOf(folder, surroundings, 0);
    const values = globals.length === 0 ? valueIn(layers) : withGlobals(valueIn(layers), valueIn(globals));
    const root = dictOf(new Map([
        // A chart without values has an empty mapping of them.
        ['Values', values === NOTHING ? dictOf(new Map()) : values],
        ['Chart', metadataOf(about)],
        ['Release', RELEASE],
        ['Capabilities', UNKNOWN],
        ['Files', UNKNOWN],
        ['Template', UNKNOWN],
        ['Subcharts', UNKNOWN],
    ]));
    return { folder, root, defines: definesOf(folder, surroundings) };
}
/** What Helm itself would be told; its texts decide nothing here. */
const RELEASE = dictOf(new Map([
    ['Name', values_text('release-name')],
    ['Namespace', values_text('default')],
    ['Service', values_text('Helm')],
    ['IsInstall', values_text('true', [], true)],
    ['IsUpgrade', values_text('false', [], true)],
    ['Revision', values_text('1', [], true)],
]));
/** A parent's values for its part lie over the part's own. */
function layersOf(folder, surroundings, level) {
    const own = fileLayer(surroundings.open(`${folder}values.yaml`));
    const parent = /^(.*?)charts\/([^/]+)\/$/s.exec(folder.slice(parentStart(folder)));
    if (parent === null || level > MAX_LEVELS)
        return { layers: own, globals: [] };
    const above = `${folder.slice(0, parentStart(folder))}${parent[1]}`;
    if (surroundings.open(`${above}Chart.yaml`) === null)
        return { layers: own, globals: [] };
    const upper = layersOf(above, surroundings, level + 1);
    const under = (layers, key) => layers.flatMap(({ file, node }) => {
        const inner = (0,yaml/* get */.Jt)(node, key);
        return inner === null ? [] : [{ file, node: inner }];
    });
    return {
        layers: [...under(upper.layers, parent[2]), ...own],
        globals: [...upper.globals, ...under(upper.layers, 'global')],
    };
}
/** Where the innermost chart that may hold this one begins. */
function parentStart(folder) {
    const inner = folder.lastIndexOf('charts/', folder.length - 2);
    const outer = inner <= 0 ? -1 : folder.lastIndexOf('charts/', inner - 1);
    return outer < 0 ? 0 : folder.indexOf('/', outer + 'charts/'.length) + 1;
}
function fileLayer(file) {
    const node = file === null ? undefined : (0,yaml/* yamlOf */.hX)(file).documents[0];
    return file === null || node === undefined ? [] : [{ file, node }];
}
/** `global` is the same in all charts of a release: the outermost says it first. */
function withGlobals(values, globals) {
    if (typeof values !== 'object' || values.kind !== 'dict')
        return values;
    const own = values.get('global');
    const both = typeof own === 'object' && own.kind === 'dict' && typeof globals === 'object' && globals.kind === 'dict';
    const merged = both
        ? {
            kind: 'dict',
            keys: () => [...new Set([...globals.keys(), ...own.keys()])],
            get: (key) => (globals.get(key) === NOTHING ? own.get(key) : globals.get(key)),
        }
        : globals;
    return {
        kind: 'dict',
        keys: () => [...new Set([...values.keys(), 'global'])],
        get: (key) => (key === 'global' ? merged : values.get(key)),
    };
}
/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(about) {
    const fields = valueIn(fileLayer(about));
    if (typeof fields !== 'object' || fields.kind !== 'dict')
        return UNKNOWN;
    return {
        kind: 'dict',
        keys: () => fields.keys(),
        get: (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`),
    };
}
function definesOf(folder, surroundings) {
    const defines = new Map();
    // Names are the same in all charts of a release; a chart's own come first here.
    const folders = [folder, `${folder}charts/common/`, folder.replace(/charts\/[^/]+\/$/, '')];
    for (const chart of new Set(folders)) {
        for (const name of HELPERS) {
            const file = surroundings.open(`${chart}templates/${name}`);
            if (file === null)
                continue;
            const template = parseTemplate(file.text);
            for (const [key, parts] of template.defines)
                if (!defines.has(key))
                    defines.set(key, { template, parts });
        }
    }
    return defines;
}

;// CONCATENATED MODULE: ./lib/readers/helm/yaml-block.js
// `toYaml`: values as YAML, in the block style that templates expect.
const MAX_LINES = 2_000;
/** @returns null where a part of it is not known, or it is endless */
function toYaml(value) {
    const lines = [];
    return write(value, '', lines, 0) ? lines.join('\n') : null;
}
function write(value, indent, lines, depth) {
    if (typeof value === 'symbol' || lines.length > MAX_LINES || depth > 30)
        return false;
    if (value.kind === 'text') {
        lines.push(indent + scalar(value));
        return true;
    }
    if (value.kind === 'list') {
        if (value.items.length === 0)
            lines.push(`${indent}[]`);
        return value.items.every((item) => writeUnder('- ', item, indent, lines, depth));
    }
    const keys = value.keys();
    if (keys.length === 0)
        lines.push(`${indent}{}`);
    return keys.every((key) => writeUnder(`${JSON.stringify(key)}: `, value.get(key), indent, lines, depth));
}
function writeUnder(head, value, indent, lines, depth) {
    if (typeof value === 'symbol') {
        lines.push(`${indent}${head}null`);
        return lines.length <= MAX_LINES;
    }
    if (value.kind === 'text') {
        lines.push(`${indent}${head}${scalar(value)}`);
        return lines.length <= MAX_LINES;
    }
    const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.keys().length === 0;
    if (isEmpty) {
        lines.push(`${indent}${head}${value.kind === 'list' ? '[]' : '{}'}`);
        return true;
    }
    lines.push(`${indent}${head.trimEnd()}`);
    return write(value, `${indent}  `, lines, depth + 1);
}
function scalar(value) {
    return value.bare ? value.text : JSON.stringify(value.text);
}

;// CONCATENATED MODULE: ./lib/readers/helm/functions.js
// Functions of charts' templates. Sources: pkg.go.dev/text/template#hdr-Functions, masterminds.github.io/sprig,
// helm.sh/docs/chart_template_guide/function_list.


const MAX_TEXT = 100_000;
const MAX_INDENT = 100;
/** @returns what the function gives; not known where it is not among these, or one that it needs is not known */
function call(name, args) {
    const lenient = Object.hasOwn(LENIENT, name) ? LENIENT[name] : undefined;
    if (lenient !== undefined)
        return lenient(...args);
    const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
    if (strict === undefined || args.some((arg) => arg === UNKNOWN))
        return UNKNOWN;
    return strict(...args);
}
/** Those that can answer though an argument is not known. */
const LENIENT = {
    and: (...args) => pick(args, false),
    or: (...args) => pick(args, true),
    coalesce: (...args) => pick(args, true),
    not: (value = NOTHING) => inverse(isTrue(value)),
    empty: (value = NOTHING) => inverse(isTrue(value)),
    default: (fallback = NOTHING, value = NOTHING) => {
        const given = isTrue(value);
        return given === null ? UNKNOWN : given ? value : fallback;
    },
    ternary: (yes = NOTHING, no = NOTHING, condition = NOTHING) => {
        const holds = isTrue(condition);
        return holds === null ? UNKNOWN : holds ? yes : no;
    },
    dict: (...args) => {
        const map = new Map();
        for (let i = 0; i + 1 < args.length; i += 2)
            map.set(stringOf(args[i]), args[i + 1]);
        return dictOf(map);
    },
    list: (...args) => ({ kind: 'list', items: args }),
    tuple: (...args) => ({ kind: 'list', items: args }),
    merge: (...args) => merged(args),
    mergeOverwrite: (...args) => merged([...args].reverse()),
    required: (_message, value = NOTHING) => value,
    get: (value, key) => (isDict(value) && isText(key) ? value.get(key.text) : UNKNOWN),
};
const STRICT = {
    quote: same,
    squote: same,
    toString: same,
    toYaml: (value = NOTHING) => {
        const yaml = toYaml(value);
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
    indent: mapped2((s, depth) => indented(s, depth)),
    nindent: mapped2((s, depth) => `\n${indented(s, depth)}`),
    replace: (from, to, value) => isText(from) && isText(to) && isText(value)
        ? values_text(bounded(from.text === '' ? value.text : value.text.replaceAll(from.text, () => to.text)), originsOf([value, to]))
        : UNKNOWN,
    print: (...args) => joinedText(args, ''),
    printf: (format, ...args) => printf(format, args),
    join: (separator, list) => isText(separator) && isList(list) ? joinedText(list.items, separator.text) : UNKNOWN,
    eq: (a = NOTHING, ...others) => compared(a, others, (x, y) => x === y),
    ne: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => x !== y),
    lt: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) < Number(y)),
    le: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) <= Number(y)),
    gt: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) > Number(y)),
    ge: (a = NOTHING, b = NOTHING) => compared(a, [b], (x, y) => Number(x) >= Number(y)),
    contains: tested((s, part) => s.includes(part)),
    hasPrefix: tested((s, start) => s.startsWith(start)),
    hasSuffix: tested((s, end) => s.endsWith(end)),
    hasKey: (value, key) => isDict(value) && isText(key) ? truth(value.get(key.text) !== NOTHING) : truth(false),
    has: (item, list) => isList(list)
        ? truth(list.items.some((one) => stringOf(one) === stringOf(item ?? NOTHING)))
        : truth(false),
    kindIs: (kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
    typeIs: (kind, value = NOTHING) => (isText(kind) ? truth(kindOf(value) === kind.text) : UNKNOWN),
    index: (value = NOTHING, ...keys) => keys.reduce(indexed, value),
    dig: (...args) => {
        const value = args.at(-1);
        const path = args.slice(0, -2).map(stringOf);
        const found = at(value, path);
        return found === NOTHING ? (args.at(-2) ?? NOTHING) : found;
    },
    len: (value) => isText(value)
        ? count(value.text.length)
        : isList(value)
            ? count(value.items.length)
            : isDict(value)
                ? count(value.keys().length)
                : UNKNOWN,
    first: (list) => (isList(list) ? (list.items[0] ?? NOTHING) : UNKNOWN),
    last: (list) => (isList(list) ? (list.items.at(-1) ?? NOTHING) : UNKNOWN),
    concat: (...lists) => ({
        kind: 'list',
        items: lists.flatMap((list) => (isList(list) ? list.items : [])).slice(0, 1_000),
    }),
    append: (list, item = NOTHING) => (isList(list) ? { kind: 'list', items: [...list.items, item] } : UNKNOWN),
    uniq: same,
    compact: same,
    keys: (value) => (isDict(value) ? { kind: 'list', items: value.keys().map((key) => values_text(key)) } : UNKNOWN),
    splitList: (separator, value) => isText(separator) && isText(value) && separator.text !== ''
        ? {
            kind: 'list',
            items: value.text
                .split(separator.text)
                .slice(0, 1_000)
                .map((part) => values_text(part, value.origins)),
        }
        : UNKNOWN,
    pick: (value, ...keys) => isDict(value) ? dictOf(new Map(keys.map((key) => [stringOf(key), value.get(stringOf(key))]))) : UNKNOWN,
    omit: (value, ...keys) => {
        if (!isDict(value))
            return UNKNOWN;
        const out = keys.map(stringOf);
        return dictOf(new Map(value
            .keys()
            .filter((key) => !out.includes(key))
            .map((key) => [key, value.get(key)])));
    },
};
function same(value = NOTHING) {
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
    return (value) => (isText(value) ? values_text(bounded(change(value.text)), value.origins) : UNKNOWN);
}
/** The text comes last, as what is piped in does. */
function mapped2(change) {
    return (argument, value) => isText(argument) && isText(value)
        ? values_text(bounded(change(value.text, argument.text)), value.origins)
        : UNKNOWN;
}
function tested(test) {
    return (argument, value) => isText(argument) && isText(value) ? truth(test(value.text, argument.text)) : UNKNOWN;
}
function compared(a, others, test) {
    const plain = (value) => value === NOTHING ? '' : typeof value !== 'symbol' && value.kind === 'text' ? value.text : null;
    const left = plain(a);
    const rights = others.map(plain);
    if (left === null || rights.some((right) => right === null))
        return UNKNOWN;
    return truth(rights.some((right) => test(left, right)));
}
function printf(format, args) {
    if (!isText(format) || args.some((arg) => !isText(arg) && arg !== NOTHING))
        return UNKNOWN;
    let next = 0;
    const result = format.text.replace(/%[sdvq%]/g, (verb) => verb === '%%' ? '%' : stringOf(args[next++] ?? NOTHING));
    return values_text(bounded(result), originsOf(args));
}
function joinedText(args, separator) {
    if (!args.every(isText))
        return UNKNOWN;
    return values_text(bounded(args.map((arg) => arg.text).join(separator)), originsOf(args));
}
function indexed(value, key) {
    if (isDict(value))
        return value.get(stringOf(key));
    if (isList(value))
        return value.items[Number(stringOf(key))] ?? NOTHING;
    return typeof value === 'symbol' ? value : UNKNOWN;
}
function merged(dicts) {
    if (!dicts.every(isDict))
        return UNKNOWN;
    return {
        kind: 'dict',
        keys: () => [...new Set(dicts.flatMap((dict) => dict.keys()))],
        get(key) {
            const found = dicts.map((dict) => dict.get(key)).filter((value) => value !== NOTHING);
            return found.length > 1 && found.every(isDict) ? merged(found) : (found[0] ?? NOTHING);
        },
    };
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
function indented(s, depth) {
    const indent = ' '.repeat(Math.min(Number(depth) || 0, MAX_INDENT));
    return s
        .split('\n')
        .map((line) => indent + line)
        .join('\n');
}
function trimmedOf(s, chars) {
    let start = 0;
    let end = s.length;
    while (start < end && chars.includes(s[start]))
        start++;
    while (end > start && chars.includes(s[end - 1]))
        end--;
    return s.slice(start, end);
}
function bounded(s) {
    return s.length > MAX_TEXT ? s.slice(0, MAX_TEXT) : s;
}
function count(n) {
    return values_text(String(n), [], true);
}
function stringOf(value) {
    return isText(value) ? value.text : '';
}
function originsOf(values) {
    return values.flatMap((value) => (isText(value) ? value.origins : []));
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

;// CONCATENATED MODULE: ./lib/readers/helm/render.js
// A template with its values put in. What is printed can be traced back to the place in the template that printed it.
var _a;



/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN_MARK = '\ue000';
/** What one file may cost. */
const MAX_STEPS = 50_000;
const MAX_OUTPUT = 1_000_000;
/** Characters that functions may make on the way. */
const MAX_WORK = 20_000_000;
const render_MAX_DEPTH = 30;
/** A line that holds nothing but actions. */
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}]{0,500}\}\}[ \t\r]*)+$/;
/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 */
function render(template, defines, root, first) {
    const budget = { steps: MAX_STEPS, output: MAX_OUTPUT, work: MAX_WORK };
    const page = new Page(template, defines, root, first, budget, 0);
    page.print(template.parts, root);
    return { text: page.output.join(''), pieces: page.pieces };
}
class Page {
    template;
    defines;
    root;
    first;
    budget;
    depth;
    output = [];
    pieces = [];
    #length = 0;
    #variables = new Map();
    constructor(template, defines, root, first, budget, depth) {
        this.template = template;
        this.defines = defines;
        this.root = root;
        this.first = first;
        this.budget = budget;
        this.depth = depth;
    }
    print(parts, dot) {
        for (const part of parts) {
            if (this.budget.steps-- < 0)
                return;
            this.#printPart(part, dot);
        }
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
                const branch = part.branches.find(({ condition }) => condition === null || (isTrue(this.#evaluate(condition, dot)) ?? this.first));
                if (branch !== undefined)
                    this.print(branch.parts, dot);
                break;
            }
            case 'with': {
                const value = this.#evaluate(part.pipeline, dot);
                if (part.variable !== null)
                    this.#variables.set(part.variable, value);
                if (isTrue(value) ?? this.first)
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
        const rows = rowsOf(this.#evaluate(part.pipeline, dot));
        if (rows.length === 0)
            this.print(part.otherwise, dot);
        const [a, b] = part.variables;
        for (const [key, item] of rows) {
            if (this.budget.steps-- < 0)
                return;
            if (a !== undefined)
                this.#variables.set(a, b === undefined ? item : key);
            if (b !== undefined)
                this.#variables.set(b, item);
            this.print(part.parts, item);
        }
    }
    #writeValue(value, source) {
        const alone = this.#standsAlone(source);
        const known = typeof value === 'object' && value.kind === 'text' ? value : null;
        // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
        if (known !== null && (alone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))) {
            this.#write(known.text, source, false, known.origins);
        }
        else if (!alone) {
            // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
            this.#write(UNKNOWN_MARK, source, false, []);
        }
    }
    #standsAlone({ start, end }) {
        const { text: all } = this.template;
        const lineStart = all.lastIndexOf('\n', start - 1) + 1;
        const lineEnd = all.indexOf('\n', end);
        const line = all.slice(lineStart, lineEnd < 0 ? all.length : lineEnd);
        return line.length < 2_000 && ONLY_ACTIONS.test(line.replace(/\n/g, ' '));
    }
    #write(content, source, isText, origins) {
        this.budget.output -= content.length;
        if (content === '' || this.budget.output < 0)
            return;
        this.output.push(content);
        this.pieces.push({ at: this.#length, length: content.length, source, isText, origins });
        this.#length += content.length;
    }
    #evaluate(pipeline, dot) {
        let value = null;
        for (const [head, ...rest] of pipeline) {
            if (this.budget.steps-- < 0 || head === undefined)
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
                return at(this.#evaluate(term.pipeline, dot), term.fields);
            case 'word':
                return this.#call(term.name, [], dot);
            case 'path': {
                const root = term.root === '.'
                    ? dot
                    : term.root === '$'
                        ? this.root
                        : (this.#variables.get(term.root) ?? UNKNOWN);
                return at(root, term.fields);
            }
        }
    }
    #call(name, args, dot) {
        if (name === 'nil')
            return NOTHING;
        if (name === 'include') {
            const [template, context = dot] = args;
            return typeof template === 'object' && template.kind === 'text'
                ? this.#include(template.text, context)
                : UNKNOWN;
        }
        if (name === 'tpl') {
            const [template, context = dot] = args;
            if (typeof template !== 'object' || template.kind !== 'text')
                return UNKNOWN;
            return template.text.includes('{{')
                ? this.#renderInside(parseTemplate(template.text), null, context)
                : template;
        }
        const value = call(name, args);
        if (typeof value === 'object' && value.kind === 'text')
            this.#spend(value.text.length + value.origins.length);
        return value;
    }
    /** Past what a file may cost, nothing more is printed. */
    #spend(work) {
        this.budget.work -= work;
        if (this.budget.work < 0)
            this.budget.steps = -1;
    }
    #include(name, dot) {
        const found = this.defines.get(name);
        return found === undefined ? UNKNOWN : this.#renderInside(found.template, found.parts, dot);
    }
    /** What another template prints, as a text with the origins of all its values. */
    #renderInside(template, parts, dot) {
        if (this.depth > render_MAX_DEPTH)
            return UNKNOWN;
        const page = new _a(template, this.defines, dot, this.first, this.budget, this.depth + 1);
        page.print(parts ?? template.parts, dot);
        if (this.budget.steps < 0)
            return UNKNOWN;
        const content = page.output.join('');
        this.#spend(content.length);
        const origins = new Set(page.pieces.flatMap((piece) => piece.origins));
        const inside = values_text(content, [...origins].slice(0, 50));
        return content === UNKNOWN_MARK ? UNKNOWN : inside;
    }
}
_a = Page;
/** What a loop runs over. A list that is not known has one item that is not known. */
function rowsOf(value) {
    if (typeof value === 'symbol')
        return value === UNKNOWN ? [[UNKNOWN, UNKNOWN]] : [];
    if (value.kind === 'list')
        return value.items.map((item, i) => [values_text(String(i), [], true), item]);
    return value.kind === 'dict' ? value.keys().map((key) => [values_text(key), value.get(key)]) : [];
}

// EXTERNAL MODULE: ./lib/readers/kubernetes.js
var kubernetes = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/helm.js
// Templates of Helm charts, as far as their values get without Helm: rendered, read as Kubernetes objects, and every
// image traced back to where it stands in the template. What is not known then is left out, and counted.







const readHelm = (file, surroundings) => {
    if (!file.text.includes('{{'))
        return null;
    const chart = chartsOf(file.path)
        .map((folder) => chartAt(folder, surroundings))
        .find((found) => found !== null);
    if (chart == null)
        return null;
    const template = parseTemplate(file.text);
    const defines = new Map(chart.defines);
    for (const [name, parts] of template.defines)
        defines.set(name, { template, parts });
    const reading = (0,reader/* noReading */.G)();
    const placesSeen = new Set();
    const unknown = new Set();
    // Where a condition is not known, both of its branches may come to be.
    for (const first of [true, false]) {
        const rendered = render(template, defines, chart.root, first);
        const objects = (0,kubernetes.readKubernetes)(new source_file/* SourceFile */.s(file.path, rendered.text), surroundings);
        if (objects === null)
            continue;
        if (reading.runtimeClasses.length === 0)
            reading.runtimeClasses.push(...objects.runtimeClasses);
        const lines = new source_file/* SourceFile */.s(file.path, rendered.text);
        if (reading.ignores === undefined && objects.ignores !== undefined) {
            reading.ignores = objects.ignores.flatMap((ignore) => ignoreInTemplate(file, lines, rendered, ignore));
        }
        for (const use of objects.uses) {
            const placed = inTemplate(file, lines, rendered, use);
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
    return reading;
};
/** The folders that hold a `templates`, the nearest first. */
function chartsOf(path) {
    return [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index)).reverse();
}
/** The use as it stands in the template; null where no place of it prints just this text. */
function inTemplate(file, lines, rendered, use) {
    const place = placeInTemplate(lines, rendered, use.location);
    if (place === null)
        return null;
    const { from, to, pieces } = place;
    const location = file.location(from, to);
    for (const run of use.runs) {
        run.location = location;
        run.labels = (run.labels ?? []).flatMap((label) => labelInTemplate(file, lines, rendered, label));
    }
    const origins = new Set(pieces.flatMap((piece) => piece.origins));
    return {
        ...use,
        kind: 'helm',
        location,
        raw: file.text.slice(from, to),
        reference: (0,reference/* parseReference */.F)(use.raw) === null ? null : use.raw,
        origins: distinct([...origins]),
    };
}
/** A label that the template itself has; one that an action prints has no place of its own. */
function labelInTemplate(file, lines, rendered, { key, location }) {
    const place = placeInTemplate(lines, rendered, location);
    if (place === null || file.text.slice(place.from, place.to) !== key)
        return [];
    return [{ key, location: file.location(place.from, place.to) }];
}
function ignoreInTemplate(file, lines, rendered, ignore) {
    const place = placeInTemplate(lines, rendered, ignore.location);
    const object = placeInTemplate(lines, rendered, ignore.object);
    if (place === null)
        return [];
    return [
        {
            ...ignore,
            location: file.location(place.from, place.to),
            object: object === null ? file.location(0, file.text.length) : file.location(object.from, object.to),
        },
    ];
}
/** Where in the template a range of the output comes from; null where that is no one place. */
function placeInTemplate(lines, rendered, at) {
    const start = lines.lineStart(at.line - 1) + at.column - 1;
    const end = lines.lineStart(at.endLine - 1) + at.endColumn - 1;
    const pieces = piecesIn(rendered.pieces, start, end);
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined)
        return null;
    const from = sourceOf(first, start, rendered);
    const to = sourceOf(last, end, rendered);
    return from === null || to === null || to <= from ? null : { from, to, pieces };
}
/** Pieces stand in the order of the output: the first is found by halving. */
function piecesIn(pieces, start, end) {
    let [low, high] = [0, pieces.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (pieces[middle].at + pieces[middle].length <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let i = low; i < pieces.length && pieces[i].at < end; i++)
        found.push(pieces[i]);
    return found;
}
/**
 * The place in the template of a place in the output. What an action prints stands for the action as a whole;
 * an image inside of a longer print has no place of its own.
 */
function sourceOf(piece, offset, { text }) {
    const inside = offset - piece.at;
    if (piece.isText)
        return piece.source.start + inside;
    const before = text.slice(piece.at, offset);
    const after = text.slice(offset, piece.at + piece.length);
    if (/^[\s"']*$/.test(before))
        return piece.source.start;
    return /^[\s"']*$/.test(after) ? piece.source.end : null;
}
function distinct(origins) {
    return [
        ...new Map(origins.map((origin) => [`${origin.path}:${origin.line}:${origin.column}`, origin])).values(),
    ];
}


/***/ })

};
