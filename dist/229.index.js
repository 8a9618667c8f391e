export const id = 229;
export const ids = [229];
export const modules = {

/***/ 1229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCompose: () => (/* binding */ readCompose)
});

// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/readers/env-file.js

const MAX_VARIABLES = 5_000;
/**
 * Reads a `.env` file as Compose does: `NAME=value`, `export NAME=value`, comments, quotes, and references
 * to variables of the lines above.
 * @returns values by name, each with the line that gave it
 */
function readEnvFile(file) {
    const values = new Map();
    let offset = 0;
    for (const line of file.text.split(/(?<=\n)/)) {
        const assignment = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*/.exec(line);
        if (assignment !== null && values.size < MAX_VARIABLES) {
            const start = assignment[0].length;
            const { text, literal } = unquote(line.slice(start).replace(/[\r\n]+$/, ''));
            const name = assignment[1];
            const inner = literal
                ? { text, missing: [], origins: [] }
                : (0,expand/* expand */.f)(text, (n) => values.get(n), expand/* COMPOSE */.d);
            const location = file.location(offset + start, offset + line.trimEnd().length);
            values.set(name, {
                text: inner.text,
                missing: inner.missing,
                origins: [{ ...location, message: `${name} is set here` }, ...inner.origins],
            });
        }
        offset += line.length;
    }
    return values;
}
function unquote(value) {
    const quote = value[0];
    if (quote === '"' || quote === "'") {
        const end = value.indexOf(quote, 1);
        if (end > 0)
            return { text: value.slice(1, end), literal: quote === "'" };
    }
    const comment = /(?:^|\s)#/.exec(value);
    return { text: (comment === null ? value : value.slice(0, comment.index)).trim(), literal: false };
}

// EXTERNAL MODULE: ./lib/readers/file-names.js
var file_names = __webpack_require__(2793);
;// CONCATENATED MODULE: ./lib/readers/paths.js
/** The folder of a path relative to the root; '' for the root itself. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * Resolves a path that a file in `folder` names, written with either slash.
 * @returns the path relative to the root, or null where it is absolute, a URL, or leaves the root
 */
function resolveFrom(folder, path) {
    const slashes = path.replaceAll('\\', '/');
    if (slashes.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(slashes) || slashes.startsWith('~'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of slashes.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/readers/compose.js
// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.






/** Reads a file that has services with images or builds, whatever it is called. */
const readCompose = (file, surroundings) => {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file);
    const project = documents.find(isComposeProject);
    if (project !== undefined)
        return readProject(file, project, surroundings);
    const problem = problems[0];
    if (problem === undefined || !(0,file_names/* isNamedCompose */.K1)(file.path))
        return null;
    const location = file.location(problem.offset, problem.offset);
    return { uses: [], builds: [], problems: [{ location, message: problem.message }] };
};
function isComposeProject(document) {
    if ((0,yaml/* get */.Jt)(document, 'apiVersion') !== null)
        return false;
    return (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(document, 'services')).some((service) => (0,yaml/* getScalar */.tD)(service.value, 'image') !== null || (0,yaml/* get */.Jt)(service.value, 'build') !== null);
}
function readProject(file, project, surroundings) {
    const folder = folderOf(file.path);
    const environment = environmentOf(file, project, folder, surroundings);
    const interpolate = (text) => (0,expand/* expand */.f)(text, (name) => environment.get(name), expand/* COMPOSE */.d);
    const reading = { uses: [], builds: [], problems: [] };
    for (const { key, value: service } of (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(project, 'services'))) {
        const image = (0,yaml/* getScalar */.tD)(service, 'image');
        const build = (0,yaml/* get */.Jt)(service, 'build');
        const anchor = image ?? (0,yaml/* follow */.e6)(build) ?? key;
        const run = runOf(file, key, service, anchor, interpolate);
        const use = image === null ? null : imageUseOf(file, image, service, run, interpolate);
        if (use !== null)
            reading.uses.push(use);
        if (build !== null) {
            const made = buildOf(file, key.value, build, folder, environment, interpolate);
            if (made !== null)
                reading.builds.push({ ...made, image: use?.reference ?? null, run });
        }
    }
    return reading;
}
/** `.env` beside the file, and the project's name, which Compose makes from the folder where nothing sets it. */
function environmentOf(file, project, folder, surroundings) {
    const env = surroundings.open(folder === '' ? '.env' : `${folder}/.env`);
    const environment = env === null ? new Map() : readEnvFile(env);
    if (!environment.has('COMPOSE_PROJECT_NAME')) {
        const name = (0,yaml/* getScalar */.tD)(project, 'name');
        const folderName = folder === '' ? surroundings.rootName : folder.slice(folder.lastIndexOf('/') + 1);
        environment.set('COMPOSE_PROJECT_NAME', {
            text: name?.value ?? folderName.toLowerCase().replace(/[^a-z0-9_-]/g, ''),
            missing: [],
            origins: name === null
                ? []
                : [{ ...file.location(name.start, name.end), message: 'The project is named here' }],
        });
    }
    return environment;
}
function runOf(file, key, service, anchor, interpolate) {
    const isolation = (0,yaml/* getScalar */.tD)(service, 'isolation');
    const asked = isolation === null ? '' : interpolate(isolation.value).text.toLowerCase();
    const platform = interpolate((0,yaml/* getText */.q4)(service, 'platform') ?? '').text;
    const constraints = (0,yaml/* items */.ld)((0,yaml/* getPath */.Yn)(service, 'deploy', 'placement', 'constraints'))
        .map((item) => (0,yaml/* follow */.e6)(item))
        .flatMap((item) => (item?.type === 'scalar' ? constraintOf(interpolate(item.value).text) : []));
    const saysWindows = 
    // The key exists on Windows only.
    isolation !== null ||
        platform.startsWith('windows') ||
        constraints.some((c) => c.key === 'node.platform.os' && c.operator === '==' && c.value === 'windows');
    return {
        workload: {
            orchestrator: 'compose',
            os: saysWindows ? 'windows' : platform.startsWith('linux') ? 'linux' : null,
            nodeSelector: {},
            affinityTerms: [],
            tolerations: [],
            constraints,
            nodeName: null,
        },
        isolation: isolation !== null && (asked === 'process' || asked === 'hyperv')
            ? { value: asked, location: file.location(isolation.start, isolation.end) }
            : null,
        runtimeClass: null,
        hostProcess: false,
        name: `service ${key.value}`,
        location: file.location(anchor.start, anchor.end),
    };
}
function constraintOf(text) {
    const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
    if (match === null)
        return [];
    return [{ key: match[1], operator: match[2], value: match[3].trim() }];
}
function imageUseOf(file, image, service, run, interpolate) {
    const value = interpolate(image.value);
    // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
    const reference = (0,windows_reference/* parseReference */.F)(value.text) === null ? null : value.text;
    return {
        kind: 'compose',
        role: 'run',
        location: file.location(image.start, image.end),
        raw: image.value,
        reference,
        partial: value.text,
        unresolved: reference === null ? value.missing : [],
        platform: interpolate((0,yaml/* getText */.q4)(service, 'platform') ?? '').text || null,
        origins: value.origins,
        runs: [run],
    };
}
function buildOf(file, service, build, folder, environment, interpolate) {
    const short = (0,yaml/* follow */.e6)(build);
    const contextText = short?.type === 'scalar' ? short.value : ((0,yaml/* getText */.q4)(build, 'context') ?? '.');
    const context = resolveFrom(folder, interpolate(contextText).text);
    if (context === null)
        return null;
    const dockerfile = resolveFrom(context, interpolate((0,yaml/* getText */.q4)(build, 'dockerfile') ?? 'Dockerfile').text);
    const target = interpolate((0,yaml/* getText */.q4)(build, 'target') ?? '').text.toLowerCase();
    if (dockerfile === null)
        return null;
    return {
        dockerfile,
        args: argsOf(file, service, (0,yaml/* get */.Jt)(build, 'args'), environment, interpolate),
        target: target === '' ? null : target,
    };
}
/** `args` as a mapping or as a list of `NAME=value`; a name alone takes its value from the environment. */
function argsOf(file, service, node, environment, interpolate) {
    const args = new Map();
    const add = (name, value, start, end) => {
        if (value === undefined)
            return;
        const here = { ...file.location(start, end), message: `service ${service} sets ${name} here` };
        args.set(name, { text: value.text, origins: [here, ...value.origins] });
    };
    for (const item of (0,yaml/* items */.ld)(node)) {
        const scalar = (0,yaml/* follow */.e6)(item);
        if (scalar?.type !== 'scalar')
            continue;
        const equals = scalar.value.indexOf('=');
        const name = equals < 0 ? scalar.value : scalar.value.slice(0, equals);
        const value = equals < 0 ? environment.get(name) : interpolate(scalar.value.slice(equals + 1));
        add(name, value, scalar.start, scalar.end);
    }
    for (const { key, value } of (0,yaml/* entries */.jO)(node)) {
        const scalar = (0,yaml/* follow */.e6)(value);
        if (scalar?.type !== 'scalar')
            continue;
        add(key.value, scalar.isNull ? environment.get(key.value) : interpolate(scalar.value), scalar.start, scalar.end);
    }
    return args;
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Yn: () => (/* binding */ getPath),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   hX: () => (/* binding */ yamlOf),
/* harmony export */   j6: () => (/* binding */ walkMappings),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   q4: () => (/* binding */ getText),
/* harmony export */   tD: () => (/* binding */ getScalar)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).

const MAX_DEPTH = 100;
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 1_000;
const MAX_ALIAS_HOPS = 20;
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
function get(node, key, depth = 0) {
    const mapping = follow(node);
    if (mapping?.type !== 'mapping' || depth > MAX_ALIAS_HOPS)
        return null;
    for (let i = mapping.entries.length - 1; i >= 0; i--) {
        if (mapping.entries[i].key.value === key)
            return mapping.entries[i].value;
    }
    for (const merged of mergedMappings(mapping)) {
        const found = get(merged, key, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
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
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const found = new Map();
    const add = (mapping, depth) => {
        const at = follow(mapping);
        if (at?.type !== 'mapping' || depth > MAX_ALIAS_HOPS || found.size > MAX_NODES)
            return;
        for (const entry of at.entries) {
            const known = found.has(entry.key.value);
            if (entry.key.value !== '<<' && (!known || depth === 0))
                found.set(entry.key.value, entry);
        }
        for (const merged of mergedMappings(at))
            add(merged, depth + 1);
    };
    add(node ?? null, 0);
    return [...found.values()];
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
function mergedMappings(mapping) {
    return mapping.entries
        .filter((e) => e.key.value === '<<')
        .flatMap((e) => {
        const value = follow(e.value);
        return value?.type === 'sequence' ? value.items : [e.value];
    });
}
function parseDocuments(text, base) {
    if (text.trim() === '')
        return [];
    const documents = [];
    const open = [];
    let anchors = new Map();
    let count = 0;
    let last = base;
    const place = (node, event) => {
        if (++count > MAX_NODES)
            throw new js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB(`more than ${MAX_NODES} nodes`);
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
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH })) {
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null });
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const value = empty ? '' : String((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end }, event);
                last = end;
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP: {
                const closed = open.pop();
                if (closed?.node)
                    closed.node.end = last;
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
    const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.reason ?? error.message) : 'too deeply nested';
    const position = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
    return { message: String(reason), offset: base + position, document };
}


/***/ })

};
