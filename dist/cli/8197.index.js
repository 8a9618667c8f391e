export const id = 8197;
export const ids = [8197,550];
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

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ASKS_NOTHING),
/* harmony export */   w: () => (/* binding */ unsaidRun)
/* harmony export */ });
// How an image is run: a pod of Kubernetes, a service of a compose file, a task of ECS, or nothing that a file says.
/** A workload that asks for nothing. */
const ASKS_NOTHING = {
    kind: null,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
};
/** An image of which no file says how it is run. @param location the image's own */
function unsaidRun(location) {
    return {
        workload: ASKS_NOTHING,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name: 'image',
        location,
        labels: [],
        saidBy: { kind: 'nothing' },
    };
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCompose: () => (/* binding */ readCompose)
});

// EXTERNAL MODULE: ./lib/model/image-use.js
var image_use = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
// EXTERNAL MODULE: ./lib/text/paths.js
var text_paths = __webpack_require__(2155);
// EXTERNAL MODULE: ./lib/windows/verdicts.js
var verdicts = __webpack_require__(155);
// EXTERNAL MODULE: ./lib/readers/dockerfile/read.js + 1 modules
var read = __webpack_require__(550);
// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
;// CONCATENATED MODULE: ./lib/readers/compose/env-file.js


const MAX_VARIABLES = 20_000;
/** All that the values of one file may come to: each may repeat the ones above it. */
const MAX_TEXT = 1024 * 1024;
/** Characters of a name in a message. */
const MAX_SHOWN = 200;
/** Characters of a file in a step. */
const READ = 2;
const NOTHING = new Map();
const env_file_read = new WeakMap();
/**
 * Reads a `.env` file as Compose does (compose-spec 05-services.md, "Env_file format", and compose-go's `dotenv`):
 * `NAME=value`, `export`, comments, quotes over several lines, escapes, and references to the lines above.
 * @param budget what that may cost
 * @param outer wins over the lines above where a value refers to a name
 * @returns values by name, each with the line that gave it
 * @throws OverBudget
 */
function readEnvFile(file, budget, outer = NOTHING) {
    // Many compose files may share one `.env`.
    const known = outer === NOTHING ? env_file_read.get(file) : undefined;
    if (known !== undefined)
        return known;
    budget.spend(1 + file.text.length / READ);
    const parsed = parse(file, outer);
    if (outer === NOTHING)
        env_file_read.set(file, parsed);
    return parsed;
}
/** A statement up to its value, or a comment. `:` is as good as `=`. */
const STATEMENT = /[^\S\r\n]*(?:#[^\n]*|(?:export[^\S\r\n]+)?([\p{L}\p{N}_.[\]-]+)[^\S\r\n]*(?:([=:])[^\S\r\n]*)?)/uy;
function parse(file, outer) {
    const { text } = file;
    const values = new Map();
    const lookup = (name) => outer.get(name) ?? values.get(name);
    let length = 0;
    let at = 0;
    while (at < text.length) {
        if (values.size >= MAX_VARIABLES || length > MAX_TEXT) {
            const message = `more or longer variables than the limit (${MAX_VARIABLES}, ${MAX_TEXT} characters)`;
            return { values, problem: { location: file.location(at, at), message } };
        }
        STATEMENT.lastIndex = at;
        const [whole, name, sign] = STATEMENT.exec(text) ?? [''];
        const start = at + whole.length;
        // A name alone takes its value from outside, where nothing is known of it.
        const written = name === undefined || sign === undefined ? null : valueAt(text, start);
        if (name !== undefined && written !== null) {
            const value = written.literal
                ? { text: written.text, missing: [], origins: [] }
                : (0,expand/* expand */.f)(written.text, lookup, expand/* COMPOSE */.d);
            length += value.text.length;
            const message = `${(0,crop/* crop */.B)(name, MAX_SHOWN)} is set here`;
            const here = { ...file.location(start, written.end), message, value: value.text };
            values.set(name, { ...value, origins: [here, ...value.origins] });
        }
        at = lineEnd(text, written?.end ?? start) + 1;
    }
    return { values, problem: null };
}
function valueAt(text, start) {
    const quote = text[start];
    const stop = quote === '"' || quote === "'" ? closing(text, start + 1, quote) : -1;
    if (quote !== undefined && stop >= 0) {
        const inside = text.slice(start + 1, stop).replaceAll(`\\${quote}`, quote);
        return { text: quote === '"' ? unescaped(inside) : inside, literal: quote === "'", end: stop + 1 };
    }
    // Only a space before it makes a number sign a comment.
    const value = text.slice(start, lineEnd(text, start)).split(' #', 1).join('').trimEnd();
    return value.startsWith('#')
        ? { text: '', literal: true, end: start }
        : { text: value, literal: false, end: start + value.length };
}
/** The quote that ends a value; -1 where there is none. A backslash takes its meaning from a quote. */
function closing(text, start, quote) {
    for (let i = start; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === quote)
            return i;
    }
    return -1;
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    c: '\\c',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A dollar sign stays one: `$$` is what expansion takes for it. */
function unescaped(text) {
    return text.replace(/\\(?:([abcfnrtv])|([$"\\])|0([0-7]{1,3}))/g, (_, letter, sign, octal) => {
        if (letter !== undefined)
            return ESCAPES[letter] ?? '';
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        return sign === '$' ? '$$' : sign;
    });
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/readers/compose/project.js
// Which files make one compose project, and where its names and paths are looked up: the files that Compose takes by
// their names, those that `COMPOSE_FILE` or `include` lists, and the `.env` beside them.
// Source: compose-spec 03-compose-file.md, 14-include.md; compose-go cli/options.go, loader/include.go.




/** Characters of a text in a step. */
const EXPANDED = 4;
/** A text with its variables expanded. @throws OverBudget */
function interpolate(environment, text) {
    environment.budget.spend(1 + text.length / EXPANDED);
    return (0,expand/* expand */.f)(text, (name) => environment.get(name), expand/* COMPOSE */.d);
}
/** The expanded text alone. @throws OverBudget */
function textOf(environment, text) {
    const { text: expanded, limit } = interpolate(environment, text);
    if (limit !== undefined)
        environment.cut(limit);
    return expanded;
}
/** Adds a problem to a file, once for each limit. */
function cutsOf(file, { problems }) {
    const told = new Set();
    return (limit) => {
        if (told.has(limit))
            return;
        told.add(limit);
        problems.push({
            location: file.location(0, 0),
            message: `not all of its variables are expanded, since ${limit}`,
        });
    };
}
const documents = new WeakMap();
/** More in one file than anybody writes; a reading tells where there are. */
const MAX_DOCUMENTS = 100;
/** The documents of a compose file: Compose lays each over the one before it. */
function documentsOf(file) {
    const known = documents.get(file) ??
        (0,yaml/* yamlOf */.hX)(file)
            .documents.filter((document) => ((0,yaml/* get */.Jt)(document, 'services') !== null || (0,yaml/* get */.Jt)(document, 'include') !== null) &&
            (0,yaml/* get */.Jt)(document, 'apiVersion') === null)
            .slice(0, MAX_DOCUMENTS);
    documents.set(file, known);
    return known;
}
/** The project that a file belongs to when it is used by itself, with the files that go with it by their names. */
function projectOf(file, readerContext, reading) {
    const folder = (0,text_paths/* folderOf */.yS)(file.path);
    const env = readerContext.open(inFolder(folder, '.env'));
    const values = env === null ? new Map() : variablesOf(env, reading, readerContext.budget);
    const files = filesOf(file, folder, values, readerContext, reading);
    const cut = cutsOf(file, reading);
    return {
        files,
        folder,
        environment: named(values, nameOf(files, values, folder, readerContext, cut), readerContext.budget, cut),
    };
}
/** The projects that a file includes; their variables are read when the first is asked for. */
function includesOf(file, project, { open, budget }, reading) {
    const resolved = (node) => atMost(scalars(node), 'files in one include', file, reading).flatMap(({ value }) => (0,text_paths/* resolveFrom */.dx)(project.folder, textOf(project.environment, value)) ?? []);
    const opened = (paths) => paths.map(open).filter((found) => found !== null);
    return documentsOf(file)
        .flatMap((document) => (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'include')))
        .flatMap((at) => {
        const paths = resolved((0,yaml/* follow */.e6)(at)?.type === 'mapping' ? (0,yaml/* get */.Jt)(at, 'path') : at);
        const files = opened(paths);
        if (paths[0] === undefined || files.length === 0)
            return [];
        const folder = resolved((0,yaml/* get */.Jt)(at, 'project_directory'))[0] ?? (0,text_paths/* folderOf */.yS)(paths[0]);
        const listed = (0,yaml/* get */.Jt)(at, 'env_file');
        const envFiles = opened(listed === null ? [inFolder(folder, '.env')] : resolved(listed));
        const environment = included(project.environment, envFiles, reading, budget);
        return [{ project: { files, folder, environment }, envFiles, file, at }];
    });
}
/** What the including project sets wins; of the included one's files, the last. */
function included(outer, envFiles, reading, budget) {
    let layers = null;
    return {
        budget,
        cut: outer.cut,
        get(name) {
            // The last says what counts, however often a file is listed.
            layers ??= [...new Set(envFiles.toReversed())].map((env) => variablesOf(env, reading, budget, outer));
            return outer.get(name) ?? layers.find((layer) => layer.has(name))?.get(name);
        },
    };
}
/** Of several, the first is taken (compose-go cli/options.go). */
const DEFAULT_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDE_NAMES = [
    'compose.override.yml',
    'compose.override.yaml',
    'docker-compose.override.yml',
    'docker-compose.override.yaml',
];
/**
 * The files that are used together with this one: those of `COMPOSE_FILE`; else by their names
 * `compose.override.yaml` lies over `compose.yaml`, and by convention `docker-compose.prod.yml` over `docker-compose.yml`.
 */
function filesOf(file, folder, values, { open }, reading) {
    const opened = (paths) => paths.map((path) => (path === file.path ? file : open(path))).filter((found) => found !== null);
    const first = (names) => opened(names.map((name) => inFolder(folder, name))).slice(0, 1);
    const chosen = chosenFiles(folder, values);
    if (chosen.includes(file.path))
        return opened(atMost(chosen, 'files in COMPOSE_FILE', file, reading));
    const name = file.path.slice(folder === '' ? 0 : folder.length + 1);
    const [, stem, words] = /^((?:docker-)?compose)((?:\.[\w-]{1,50}){0,8})\.ya?ml$/i.exec(name) ?? [];
    if (stem === undefined || words === undefined)
        return [file];
    const parts = words.split('.').slice(1);
    const either = (...words) => first(['yml', 'yaml'].map((end) => [stem, ...words, end].join('.')));
    const [ground] = first(DEFAULT_NAMES);
    // Another default name than the one that is taken is used by itself.
    if (parts.length === 0)
        return ground?.path === file.path ? [file, ...first(OVERRIDE_NAMES)] : [file];
    if (parts.length === 1 && parts[0] === 'override')
        return ground === undefined ? [file] : [ground, file];
    const bases = either().length > 0 ? either() : ground === undefined ? [] : [ground];
    const between = parts.slice(1).flatMap((_, length) => either(...parts.slice(0, length + 1)));
    const override = parts.at(-1) === 'override' ? [] : either(...parts, 'override');
    return [...bases, ...between, file, ...override];
}
/** `COMPOSE_FILE` in `.env` names the files, with `:` or, as on Windows, `;` between them. */
function chosenFiles(folder, values) {
    const text = values.get('COMPOSE_FILE')?.text ?? '';
    const separator = values.get('COMPOSE_PATH_SEPARATOR')?.text || (text.includes(';') ? ';' : ':');
    return text === '' ? [] : text.split(separator).flatMap((path) => (0,text_paths/* resolveFrom */.dx)(folder, path) ?? []);
}
/** A project's name, which Compose makes from the folder where nothing sets it. */
function nameOf(files, values, folder, readerContext, cut) {
    for (const file of [...files].reverse()) {
        const name = documentsOf(file)
            .map((document) => (0,yaml/* getScalar */.tD)(document, 'name'))
            .findLast((found) => found !== null);
        if (name === undefined || name === null)
            continue;
        const here = { ...file.location(name.start, name.end), message: 'The project is named here' };
        const environment = { get: (key) => values.get(key), budget: readerContext.budget, cut };
        const value = interpolate(environment, name.value);
        if (value.limit !== undefined)
            cut(value.limit);
        return { ...value, origins: [here, ...value.origins] };
    }
    const folderName = folder === '' ? readerContext.rootName : folder.slice(folder.lastIndexOf('/') + 1);
    return { text: folderName.toLowerCase().replace(/[^a-z0-9_-]/g, ''), missing: [], origins: [] };
}
function named(values, name, budget, cut) {
    return {
        budget,
        cut,
        get: (key) => values.get(key) ?? (key === 'COMPOSE_PROJECT_NAME' ? name : undefined),
    };
}
const told = new WeakSet();
/** The variables of a file; what could not be read of it is reported once, however many files share it. */
function variablesOf(env, reading, budget, outer) {
    const { values, problem } = readEnvFile(env, budget, outer);
    if (problem !== null && !told.has(env))
        reading.problems.push(problem);
    if (problem !== null)
        told.add(env);
    return values;
}
/** A text or a list of texts. */
function scalars(node) {
    return [node, ...(0,yaml/* items */.ld)(node)]
        .map(yaml/* follow */.e6)
        .flatMap((found) => (found?.type === 'scalar' && !found.isNull ? found : []));
}
/** Files that are used together. */
const MAX_FILES = 50;
/** The first of a list of files; that there are more is a problem. */
function atMost(list, what, file, { problems }) {
    if (list.length > MAX_FILES) {
        const message = `more than ${MAX_FILES} ${what}, of which the first are read`;
        problems.push({ location: file.location(0, 0), message });
    }
    return list.slice(0, MAX_FILES);
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/readers/compose/service.js
// A compose service is rarely one mapping: override files lie over the file that they are named after, and
// `extends` takes another service as its ground. Layers keep each mapping with the file that it is in.
// Source: compose-spec 13-merge.md, 05-services.md "extends"; compose-go override/merge.go, loader/reset.go.



/** Steps of one mapping of a service: each of some twenty keys is looked for in it. */
const LAYER = 40;
/** Longer chains are not followed, which a reading must tell. */
const MAX_EXTENDS = 50;
const projects = new WeakMap();
/** Whether a YAML document is a compose project: it has services, and one of them says what it runs. */
function isComposeProject(document) {
    const known = projects.get(document) ?? hasServices(document);
    projects.set(document, known);
    return known;
}
function hasServices(document) {
    if ((0,yaml/* get */.Jt)(document, 'apiVersion') !== null)
        return false;
    return (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(document, 'services')).some((service) => (0,yaml/* getScalar */.tD)(service.value, 'image') !== null ||
        (0,yaml/* get */.Jt)(service.value, 'build') !== null ||
        (0,yaml/* get */.Jt)(service.value, 'extends') !== null);
}
/** A service's mappings, from the ground up: the later ones win. */
function layersOf(project, name, chain) {
    const { budget } = chain.readerContext;
    return project.files.flatMap((file) => {
        budget.spend(documentsOf(file).length);
        return mappingsOf(file, name).flatMap((node) => {
            budget.spend(LAYER);
            const layer = {
                file,
                node,
                inherited: false,
                folder: project.folder,
                environment: project.environment,
            };
            return [...extended(layer, name, chain, new Set()), layer];
        });
    });
}
/** The mappings of a service in one file: one for each document that has it. */
function mappingsOf(file, name) {
    return documentsOf(file).flatMap((document) => (0,yaml/* get */.Jt)((0,yaml/* get */.Jt)(document, 'services'), name) ?? []);
}
/** @param seen the services on the way: a circle ends where it closes, and Compose refuses it */
function extended(layer, name, chain, seen) {
    seen.add(`${layer.file.path}\0${name}`);
    const from = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(layer.node, 'extends'));
    const text = (node) => node === null ? null : textOf(layer.environment, node.value);
    const service = from?.type === 'scalar' ? (from.isNull ? null : text(from)) : text((0,yaml/* getScalar */.tD)(from, 'service'));
    if (service === null)
        return [];
    const other = text((0,yaml/* getScalar */.tD)(from, 'file'));
    const path = other === null ? layer.file.path : (0,text_paths/* resolveFrom */.dx)(layer.folder, other);
    if (path === null || seen.has(`${path}\0${service}`))
        return [];
    if (seen.size > MAX_EXTENDS) {
        chain.tooLong(layer.file, layer.node);
        return [];
    }
    const file = path === layer.file.path ? layer.file : chain.readerContext.open(path);
    const { budget } = chain.readerContext;
    if (file !== null)
        budget.spend(documentsOf(file).length);
    const nodes = file === null ? [] : mappingsOf(file, service);
    budget.spend(LAYER * nodes.length);
    if (file === null || nodes.length === 0) {
        // A service that an included file brings is extended as if it stood here.
        const owner = other === null
            ? chain.included.find((p) => p.files.some((f) => {
                budget.spend(documentsOf(f).length);
                return mappingsOf(f, service).length > 0;
            }))
            : undefined;
        return owner === undefined
            ? []
            : layersOf(owner, service, { ...chain, included: [] }).map((found) => ({ ...found, inherited: true }));
    }
    const folder = other === null ? layer.folder : (0,text_paths/* folderOf */.yS)(path);
    return nodes.flatMap((node) => {
        const ground = { ...layer, file, node, folder, inherited: true };
        return [...extended(ground, service, chain, seen), ground];
    });
}
/**
 * The values under a key, from the ground up, in the layers that have one. A value tagged `!override` hides those
 * below it, one tagged `!reset` itself too; a null leaves what is below as it is.
 */
function valuesAt(layers, ...keys) {
    const found = [];
    for (const layer of [...layers].reverse()) {
        let value = (0,yaml/* follow */.e6)(layer.node);
        let hides = isLayering(value);
        if (value?.tag === '!reset')
            value = null;
        for (const key of keys) {
            value = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(value, key));
            hides ||= isLayering(value);
            if (value?.tag === '!reset')
                value = null;
        }
        if (value !== null && !(value.type === 'scalar' && value.isNull))
            found.push({ ...layer, value });
        if (hides)
            break;
    }
    return found.reverse();
}
/** Compose's own tags; others say nothing of layers. */
function isLayering(value) {
    return value?.tag === '!reset' || value?.tag === '!override';
}
/** The topmost value under a key, with its layer. */
function topmost(layers, ...keys) {
    return valuesAt(layers, ...keys).at(-1) ?? null;
}
/** The topmost scalar under a key, with its layer. */
function topmostScalar(layers, ...keys) {
    const found = topmost(layers, ...keys);
    return found?.value.type === 'scalar' ? { ...found, value: found.value } : null;
}
/** The topmost scalar's text with its variables expanded; '' where there is none. */
function textAt(layers, ...keys) {
    const found = topmostScalar(layers, ...keys);
    return found === null ? '' : textOf(found.environment, found.value.value);
}

;// CONCATENATED MODULE: ./lib/readers/compose/build.js
// How a compose service is built. Source: compose-spec build.md; compose-go transform/build.go, loader/normalize.go.






/**
 * @param scan adds a Dockerfile that is in the compose file itself
 * @param service the layers of another service of the project
 * @returns null for a context that lies elsewhere
 */
function buildOf(name, layers, scan, service) {
    const dockerfile = inlineDockerfile(name, layers, scan) ?? dockerfileOf(layers);
    if (dockerfile === null)
        return null;
    const platforms = textsOf(layers, 'platforms', scan).map((platform) => platform.toLowerCase());
    const isolation = verdicts/* ISOLATIONS */.Ce.find((one) => one === textAt(layers, 'build', 'isolation').toLowerCase());
    const systems = new Set(platforms.map((platform) => platform.split('/')[0]));
    return {
        dockerfile,
        args: namedValues(layers, 'args', scan, (arg) => `service ${name} sets ${arg} here`),
        target: textAt(layers, 'build', 'target').toLowerCase() || null,
        // Platforms of one system tell as much as one.
        platform: (systems.size === 1 ? platforms[0] : textAt(layers, 'platform').toLowerCase()) || null,
        contexts: contextsOf(layers, scan, service),
        ...(isolation === undefined ? {} : { isolation }),
        tags: [imageOf(name, layers), ...textsOf(layers, 'tags', scan)],
    };
}
/** The name of a service's image; where none is given Compose makes it of the project's and the service's. */
function imageOf(name, layers) {
    const project = layers[0]?.environment.get('COMPOSE_PROJECT_NAME')?.text ?? '';
    return textAt(layers, 'image') || `${project}-${name}`;
}
function textsOf(layers, key, scan) {
    return valuesAt(layers, 'build', key).flatMap((layer) => scan.atMost((0,yaml/* items */.ld)(layer.value), layer.file, layer.value).flatMap((item) => {
        const scalar = (0,yaml/* follow */.e6)(item);
        return scalar?.type === 'scalar' ? textOf(layer.environment, scalar.value) : [];
    }));
}
/** The Dockerfile's path relative to the root; null for a context elsewhere. */
function dockerfileOf(layers) {
    const context = contextOf(layers);
    return context === null
        ? null
        : (0,text_paths/* resolveFrom */.dx)(context, textAt(layers, 'build', 'dockerfile') || 'Dockerfile');
}
function contextOf(layers) {
    for (const { value, folder, environment } of valuesAt(layers, 'build').reverse()) {
        const context = value.type === 'scalar' ? value : (0,yaml/* getScalar */.tD)(value, 'context');
        if (context !== null)
            return (0,text_paths/* resolveFrom */.dx)(folder, textOf(environment, context.value));
    }
    return layers.find((layer) => !layer.inherited)?.folder ?? null;
}
function inlineDockerfile(name, layers, scan) {
    const inline = topmostScalar(layers, 'build', 'dockerfile_inline');
    if (inline === null)
        return null;
    return scan.once(inline.value, () => {
        // No file can be called so: the name is only the build's way to its Dockerfile.
        const path = `${inline.file.path}\0${name}`;
        const { dockerfiles, problems } = (0,read.readInlineDockerfile)(inline.file, inline.value, path, scan.readerContext.budget);
        scan.reading.dockerfiles.push(...dockerfiles);
        scan.reading.problems.push(...problems);
        return path;
    });
}
const IMAGE = 'docker-image://';
const SERVICE = 'service:';
/** What stands for a name in the Dockerfile: an image, that of another service, or no image at all. */
function contextsOf(layers, scan, service) {
    const values = namedValues(layers, 'additional_contexts', scan, (name) => `the context ${name} is set here`);
    const imageNamed = ({ text, limit }, name) => {
        // What is not known may be an image: as '' it would be a folder.
        if (limit !== undefined)
            return text || name;
        if (text.startsWith(IMAGE))
            return text.slice(IMAGE.length);
        if (!text.startsWith(SERVICE))
            return '';
        const other = text.slice(SERVICE.length);
        return imageOf(other, service(other));
    };
    return scan.once(values, () => {
        scan.readerContext.budget.make(VALUE * values.size);
        return new Map([...values].map(([name, value]) => [name.toLowerCase(), { ...value, text: imageNamed(value, name) }]));
    });
}
/** `args` and their like, as a mapping or as a list of `NAME=value`; those of higher layers win by name. */
function namedValues(layers, key, scan, message) {
    const all = valuesAt(layers, 'build', key).map((layer) => scan.once(layer.value, () => {
        const { start, end } = layer.value;
        const shared = start < layer.node.start || end > layer.node.end;
        return valuesOf(layer, scan, shared ? (name) => `${name} is set here` : message);
    }));
    const [only = new Map()] = all;
    const merged = all.length === 1 ? only : scan.onceForAll(all, () => mergedValues(all, scan));
    return scan.once(merged, () => new Map([...merged].flatMap(([name, value]) => (value === null ? [] : [[name, value]]))));
}
/** Higher layers win by name. */
function mergedValues(all, scan) {
    const { budget } = scan.readerContext;
    const count = all.reduce((sum, { size }) => sum + size, 0);
    budget.spend(count);
    budget.make(VALUE * count);
    return new Map(all.flatMap((values) => [...values]));
}
/** Characters that a value is counted as where those of several layers are put together. */
const VALUE = 50;
/** Null for a name that has no value: it hides the one below, too. */
function valuesOf({ file, value: node, environment }, scan, message) {
    const values = new Map();
    const add = (name, value, { start, end }) => {
        if (value === undefined) {
            values.set(name, null);
            return;
        }
        const here = { ...file.location(start, end), message: message(name), value: value.text };
        const { missing: _, ...given } = value;
        values.set(name, { ...given, origins: [here, ...value.origins] });
    };
    for (const item of scan.atMost((0,yaml/* items */.ld)(node), file, node)) {
        const scalar = (0,yaml/* follow */.e6)(item);
        if (scalar?.type !== 'scalar')
            continue;
        const written = interpolate(environment, scalar.value);
        const equals = written.text.indexOf('=');
        // A name alone takes its value from the environment.
        if (equals < 0)
            add(written.text, environment.get(written.text), scalar);
        else
            add(written.text.slice(0, equals), { ...written, text: written.text.slice(equals + 1) }, scalar);
    }
    for (const { key, value } of scan.atMost((0,yaml/* entries */.jO)(node), file, node)) {
        const scalar = (0,yaml/* follow */.e6)(value);
        if (scalar?.type !== 'scalar')
            continue;
        const reset = scalar.tag === '!reset';
        const taken = scalar.isNull ? environment.get(key.value) : interpolate(environment, scalar.value);
        add(key.value, reset ? undefined : taken, scalar);
    }
    return values;
}

// EXTERNAL MODULE: ./lib/readers/compose/index.js
var compose = __webpack_require__(3575);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
;// CONCATENATED MODULE: ./lib/readers/compose/scan.js

/** Limit: files written by hand have fewer, and what services share through aliases is read for each. */
const MAX_LIST = 200;
const MAX_USES = 20_000;
const MAX_TOLD = 20;
/** One reading under way: where its results go, and what has been reported once. */
class Scan {
    readerContext;
    reading;
    /** Whether some file includes itself. */
    circular = false;
    /** The projects that are included, each read once. */
    included = new Set();
    #told = new Set();
    #shared = new WeakMap();
    #combined = new Map();
    #numbers = new interned/* Interned */.M();
    constructor(readerContext, reading) {
        this.readerContext = readerContext;
        this.reading = reading;
    }
    /** Tells, once for a place, that something there was not read to its end. */
    tell(file, offset, message) {
        const key = `${file.path}\0${offset}`;
        if (this.#told.has(key) || this.#told.size >= MAX_TOLD)
            return;
        this.#told.add(key);
        const more = this.#told.size === MAX_TOLD ? '; further problems of this file are not listed' : '';
        this.reading.problems.push({ location: file.location(offset, offset), message: message + more });
    }
    /** The first of a list, however many services share it; the rest is reported of. */
    atMost(list, file, { start }) {
        this.readerContext.budget.spend(1 + Math.min(list.length, MAX_LIST));
        if (list.length <= MAX_LIST)
            return list;
        this.tell(file, start, `more than ${MAX_LIST} entries in one list`);
        return list.slice(0, MAX_LIST);
    }
    use(use) {
        const { uses, problems } = this.reading;
        if (uses.length < MAX_USES)
            uses.push(use);
        else if (!this.#told.has('uses')) {
            this.#told.add('uses');
            problems.push({ location: use.location, message: `more than ${MAX_USES} images in one file` });
        }
    }
    /** What is made of several things once, however many services have the same. */
    onceForAll(things, make) {
        const key = things.map((thing) => this.#numbers.numberOf(thing)).join();
        const known = this.#combined.get(key) ?? make();
        this.#combined.set(key, known);
        return known;
    }
    /** What is made of a node once, however many services share it by an alias. */
    once(node, make) {
        const known = this.#shared.get(node) ?? make();
        this.#shared.set(node, known);
        return known;
    }
}

// EXTERNAL MODULE: ./lib/windows/signs.js
var signs = __webpack_require__(8703);
;// CONCATENATED MODULE: ./lib/readers/compose/sign.js
// What a service's command, mounts and user show of the operating system of its image.




/** Characters that are searched in a step. */
const SEARCHED = 64;
/** Characters of what shows the system, in a message. */
const MAX_SIGN = 60;
/** @returns null where nothing shows it: a host path with a drive letter is Docker Desktop's, whatever the container */
function signOf(layers, scan) {
    const { budget } = scan.readerContext;
    for (const text of sign_textsOf(layers, scan)) {
        budget.spend(1 + text.length / SEARCHED);
        const sign = (0,signs/* windowsSignIn */.EP)(text);
        if (sign !== null)
            return { os: 'windows', text: (0,crop/* crop */.B)(sign, MAX_SIGN) };
    }
    return null;
}
function* sign_textsOf(layers, scan) {
    for (const key of ['user', 'working_dir'])
        yield textAt(layers, key);
    for (const key of ['entrypoint', 'command']) {
        for (const { file, value } of valuesAt(layers, key))
            yield* commandIn(value, file, scan);
    }
    // A list begins with `CMD` or `CMD-SHELL`.
    for (const { file, value } of valuesAt(layers, 'healthcheck', 'test'))
        yield* commandIn(value, file, scan, 1);
    for (const { file, value } of valuesAt(layers, 'volumes')) {
        for (const item of scan.atMost((0,yaml/* items */.ld)(value), file, value)) {
            const scalar = (0,yaml/* follow */.e6)(item);
            if (scalar?.type === 'scalar')
                yield inContainer(scalar.value);
            else if ((0,yaml/* get */.Jt)(item, 'target') !== null)
                yield (0,yaml/* getText */.q4)(item, 'target') ?? '';
        }
    }
}
function* commandIn(value, file, scan, from = 0) {
    if (value.type === 'scalar')
        yield value.value;
    else
        for (const item of scan.atMost((0,yaml/* items */.ld)(value).slice(from), file, value)) {
            const scalar = (0,yaml/* follow */.e6)(item);
            if (scalar?.type === 'scalar')
                yield scalar.value;
        }
}
/** The part of `SOURCE:TARGET[:MODE]` that is a path in the container; '' where a volume has no source. */
function inContainer(volume) {
    const afterDrive = /^[a-z]:[\\/]/i.test(volume) ? 2 : 0;
    const colon = volume.indexOf(':', afterDrive);
    return colon < 0 ? volume : volume.slice(colon + 1);
}

;// CONCATENATED MODULE: ./lib/readers/compose/read.js
// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.














/** Reads a file that has services with images or builds, whatever it is called. */
const readCompose = (file, readerContext) => {
    const named = (0,compose/* isNamedCompose */.K)(file.path);
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, readerContext.budget);
    const reading = (0,model_reading/* noReading */.G)();
    for (const { offset, message, isCut } of problems)
        if (isCut)
            reading.problems.push({ location: file.location(offset, offset), message });
    if (documents.some(isComposeProject) || (named && documentsOf(file).length > 0)) {
        const scan = new Scan(readerContext, reading);
        (0,reader/* keepingFound */.G)(reading, file, () => readProject(projectOf(file, readerContext, reading), [file], scan, []));
        // In a circle each file is as much a part of the other.
        return scan.circular ? { ...reading, includes: [] } : reading;
    }
    const problem = problems.find(({ isCut }) => !isCut);
    if (problem !== undefined && named)
        reading.problems.push({
            location: file.location(problem.offset, problem.offset),
            message: problem.message,
        });
    return reading.problems.length === 0 ? null : reading;
};
/** Limit: files written by hand have fewer, and what services share through aliases is read for each. */
const MAX_SERVICES = 2_000;
/** Files that include each other, one in the other. */
const MAX_INCLUDES = 20;
/** Characters that a build of one image is counted as. */
const BUILD = 200;
/**
 * @param own those of the project's files whose services are read now: the others are read by themselves
 * @param above the files on the way to this project
 */
function readProject(project, own, scan, above) {
    const { readerContext, reading } = scan;
    const path = [...above, ...own.map((file) => file.path)];
    const includes = own
        .flatMap((file) => includesOf(file, project, readerContext, reading))
        .filter((include) => isFollowed(include, path, scan));
    const included = includes.map((include) => include.project);
    for (const file of own)
        readServices(project, file, included, scan);
    for (const sub of included) {
        readProject(sub, sub.files, scan, path);
        for (const file of sub.files)
            reading.includes.push(file.path);
    }
}
function isFollowed({ project, envFiles, file, at }, path, scan) {
    const main = project.files[0]?.path;
    if (main === undefined)
        return false;
    if (path.includes(main)) {
        const circle = [...path, main].join(', ');
        scan.tell(file, at.start, `${main} is included by itself (${circle}), which Compose refuses`);
        scan.circular = true;
        return false;
    }
    if (path.length <= MAX_INCLUDES) {
        // By however many ways it is reached, it is the same project.
        const files = [...project.files, ...envFiles].map((one) => one.path);
        const key = [project.folder, ...files].join('\0');
        const isNew = !scan.included.has(key);
        scan.included.add(key);
        return isNew;
    }
    scan.tell(file, at.start, `includes nested deeper than ${MAX_INCLUDES} are not followed`);
    return false;
}
/** The names of the services of one file. @throws OverBudget */
function servicesOf(file, budget) {
    const names = new Map();
    for (const document of documentsOf(file)) {
        const services = (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(document, 'services'));
        budget.spend(1 + services.length);
        for (const { key } of services)
            if (!names.has(key.value))
                names.set(key.value, key);
    }
    return [...names.values()];
}
function readServices(project, file, included, scan) {
    const services = servicesOf(file, scan.readerContext.budget);
    const cut = documentsOf(file).length < MAX_DOCUMENTS ? undefined : (0,yaml/* yamlOf */.hX)(file).documents[MAX_DOCUMENTS];
    if (cut !== undefined)
        scan.tell(file, cut.start, `more than ${MAX_DOCUMENTS} documents in one file`);
    const past = services[MAX_SERVICES];
    if (past !== undefined)
        scan.tell(file, past.start, `more than ${MAX_SERVICES} services in one file`);
    const chain = {
        readerContext: scan.readerContext,
        included,
        tooLong: (at, node) => scan.tell(at, node.start, 'this chain of extends is too long'),
    };
    const service = (name) => layersOf(project, name, chain);
    for (const key of services.slice(0, MAX_SERVICES))
        readService(key, file, service(key.value), scan, service);
}
/** @param service the layers of another service of the project */
function readService(key, file, layers, scan, service) {
    const { reading } = scan;
    // A file that lies under or over this one is read by itself; what is inherited is run as this service too.
    const own = layers.filter((layer) => layer.file === file || layer.inherited);
    const image = topmostScalar(own, 'image');
    const build = topmost(layers, 'build');
    const anchor = image ?? { file, value: build?.file === file ? build.value : key };
    const run = runOf((0,crop/* boundText */.O)(`service ${key.value}`, limits/* MAX_NAME */.zB), layers, locate(anchor.file, anchor.value), scan);
    if (image !== null)
        scan.use(useOf(image, layers, 'run', [run], signOf(layers, scan)));
    readOtherImages(own, layers, run, scan);
    // Where several files say how it is built, the topmost speaks for all.
    if (build === null || !own.some((layer) => layer.file === build.file))
        return;
    const made = buildOf(key.value, layers, scan, service);
    if (made === null)
        return;
    const { tags, ...how } = made;
    scan.readerContext.budget.make(BUILD * tags.length);
    tags.forEach((image, index) => {
        reading.builds.push({
            ...how,
            image,
            askedBy: { kind: 'service', name: key.value, run: index === 0 ? run : null },
        });
    });
}
/** Images of init containers are run beside the service's; those of mounts only lend their files. */
function readOtherImages(own, layers, run, scan) {
    for (const [list, key, role] of [
        ['pre_start', 'image', 'run'],
        ['volumes', 'source', 'source'],
    ]) {
        for (const layer of valuesAt(own, list)) {
            for (const item of scan.atMost((0,yaml/* items */.ld)(layer.value), layer.file, layer.value)) {
                const value = list === 'volumes' && (0,yaml/* getText */.q4)(item, 'type') !== 'image' ? null : (0,yaml/* getScalar */.tD)(item, key);
                if (value === null)
                    continue;
                const location = locate(layer.file, value);
                scan.use(useOf({ ...layer, value }, layers, role, role === 'run' ? [{ ...run, location }] : [], null));
            }
        }
    }
}
function runOf(name, layers, location, scan) {
    const isolation = topmostScalar(layers, 'isolation');
    const asked = textAt(layers, 'isolation').toLowerCase();
    // Docker refuses what it does not know: isolation.go of moby's api/types/container.
    if (isolation !== null && !['', 'default', 'process', 'hyperv'].includes(asked)) {
        const message = `isolation is '${asked.slice(0, 40)}', which Docker refuses; valid values are default, process and hyperv`;
        scan.tell(isolation.file, isolation.value.start, message);
    }
    const platform = textAt(layers, 'platform').toLowerCase();
    const lists = valuesAt(layers, 'deploy', 'placement', 'constraints').map((layer) => constraintsOf(layer, scan));
    const [only = []] = lists;
    const constraints = lists.length === 1 ? only : lists.flat();
    const saysWindows = 
    // These keys exist on Windows only.
    isolation !== null ||
        topmost(layers, 'credential_spec') !== null ||
        platform.startsWith('windows') ||
        constraints.some((c) => c.key === 'node.platform.os' && c.operator === '==' && c.value === 'windows');
    return {
        workload: {
            ...run/* ASKS_NOTHING */.Z,
            kind: 'service',
            os: saysWindows ? 'windows' : platform.startsWith('linux') ? 'linux' : null,
            constraints,
        },
        isolation: isolation !== null && (asked === 'process' || asked === 'hyperv')
            ? { value: asked, location: locate(isolation.file, isolation.value) }
            : null,
        runtimeClass: null,
        hostProcess: false,
        name,
        location,
        labels: constraints,
        saidBy: {
            kind: 'service',
            namesImage: topmostScalar(layers, 'image') !== null,
        },
    };
}
function constraintsOf(layer, scan) {
    return scan.once(layer.value, () => scan.atMost((0,yaml/* items */.ld)(layer.value), layer.file, layer.value).flatMap((item) => {
        const scalar = (0,yaml/* follow */.e6)(item);
        if (scalar?.type !== 'scalar')
            return [];
        const text = textOf(layer.environment, scalar.value);
        const constraint = constraintOf(text, locate(layer.file, scalar));
        if (constraint === null && text.trim() !== '') {
            const message = `'${text.slice(0, 80)}' is not a placement constraint and Swarm refuses it; write KEY == VALUE or KEY != VALUE`;
            scan.tell(layer.file, scalar.start, message);
        }
        return constraint ?? [];
    }));
}
function constraintOf(text, location) {
    const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
    const [, key, operator, value] = match ?? [];
    if (key === undefined || value === undefined || (operator !== '==' && operator !== '!='))
        return null;
    return { key, operator, value: value.trim(), location };
}
function useOf(image, layers, role, runs, sign) {
    const value = interpolate(image.environment, image.value.value);
    // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
    const { limit } = value;
    const reference = limit !== undefined || (0,windows_reference/* parseReference */.F)(value.text) === null ? null : value.text;
    return (0,image_use/* imageUse */.Fe)({
        kind: 'compose',
        role,
        location: locate(image.file, image.value),
        raw: image.value.value,
        reference,
        partial: value.text,
        unresolved: reference === null ? value.missing : [],
        platform: textAt(layers, 'platform').toLowerCase() || null,
        origins: value.origins,
        runs,
        sign,
        ...(limit === undefined ? {} : { limit }),
    });
}
function locate(file, at) {
    return file.location(at.start, at.end);
}


/***/ }),

/***/ 7448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ parser),
/* harmony export */   Rr: () => (/* binding */ ParserNeeded),
/* harmony export */   qd: () => (/* binding */ loadParser)
/* harmony export */ });
// The parser of Dockerfiles is large, and few need it. What needs it while it is not loaded says so, and is done again.
let loaded = null;
/** A Dockerfile has to be parsed, and the parser is not loaded: load it and read the file again. */
class ParserNeeded extends Error {
}
async function loadParser() {
    loaded = (await Promise.all(/* import() */[__webpack_require__.e(7839), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 464))).parse;
}
/** @throws ParserNeeded */
function parser() {
    if (loaded === null)
        throw new ParserNeeded('the parser of Dockerfiles is not loaded');
    return loaded;
}


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDockerfile: () => (/* binding */ readDockerfile),
  readInlineDockerfile: () => (/* binding */ readInlineDockerfile)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/readers/dockerfile/parser.js
var parser = __webpack_require__(7448);
// EXTERNAL MODULE: ./lib/readers/dockerfile/reading.js
var reading = __webpack_require__(463);
// EXTERNAL MODULE: ./lib/readers/dockerfile/sign.js
var sign = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/readers/dockerfile/scan.js
// Most Dockerfiles need no parser: each instruction that names an image is one line of plain words. A scan reads those, and
// gives up at whatever it is not certain of. `__tests__/readers/dockerfile-scan.test.ts` holds it against the parser.


/** Source: "Dockerfile reference" (docs.docker.com). ONBUILD holds another instruction, and is the parser's. */
const KEYWORDS = /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/;
/** A comment before anything else that may be a parser directive. */
const DIRECTIVE = /^[ \t]*#[ \t]*(\w+)[ \t]*=[ \t]*(\S*)[ \t]*$/;
const COMMENT = /^[ \t]*#/;
const INSTRUCTION = /^([ \t]*)([A-Za-z]+)(?=[ \t]|$)/;
/** Words without quotes, escapes or comments. */
const FROM = /^((?:[ \t]+--platform=([^\s"'\\`#]+))?[ \t]+)([^\s"'\\`#-][^\s"'\\`#]*)(?:[ \t]+[Aa][Ss][ \t]+([^\s"'\\`#]+))?[ \t]*$/;
const ARG = /^[ \t]+([A-Za-z_]\w*)(=([^\s"'\\`#]+))?[ \t]*$/;
const FLAG = /[ \t]+--([a-z]+)(?:=([^\s"'\\`#]+))?(?=[ \t])/y;
/** @returns null where the file has to be parsed */
function scan(file, path) {
    const { text } = file;
    // A lone carriage return may end a line or not; other spaces may part words.
    if (/\r(?!\n)|[^\S\r\n \t]|\bonbuild\b/i.test(text))
        return null;
    const escapedBy = escapeOf(text);
    if (escapedBy === null)
        return null;
    const globalArgs = [];
    const stages = [];
    const textAt = (start, raw) => ({
        raw,
        location: file.location(start, start + raw.length),
    });
    const hasSources = /from=/i.test(text);
    let found = 0;
    for (const instruction of instructionsOf(text, escapedBy)) {
        if (instruction === null || found > reading/* MAX_INSTRUCTIONS */.B)
            return null;
        const { keyword, written, at, isOneLine } = instruction;
        const stage = stages.at(-1);
        if (keyword === 'FROM') {
            const from = isOneLine ? FROM.exec(written) : null;
            if (from === null)
                return null;
            const [, before = '', platform = null, image = '', name = null] = from;
            stages.push({
                name: name?.toLowerCase() ?? null,
                image: textAt(at + before.length, image),
                platform,
                sources: [],
                sign: null,
                hasRun: false,
            });
            found++;
        }
        else if (stage === undefined) {
            // Nothing else may stand before the first FROM.
            const arg = keyword === 'ARG' && isOneLine ? ARG.exec(written) : null;
            if (arg === null)
                return null;
            const [, name = '', , value = null] = arg;
            const start = at + written.indexOf('=') + 1;
            globalArgs.push({ name, value: value === null ? null : textAt(start, value) });
            found++;
        }
        else {
            if (/^(?:RUN|COPY|ADD)$/.test(keyword) && written.includes('<<'))
                return null;
            const source = hasSources ? sourceOf(instruction) : undefined;
            if (source === null)
                return null;
            if (source !== undefined) {
                stage.sources.push(textAt(at + source.offset, source.raw));
                found++;
            }
            if (keyword === 'RUN')
                stage.hasRun = true;
            if (sign/* SHOWING */.A.test(keyword))
                stage.sign = (0,sign/* signOf */.r)(stage.sign, keyword, written);
        }
    }
    return { path, dialect: { escape: escapedBy, patterns: true }, globalArgs, stages };
}
/** The escape character; null where the directives are unusual. */
function escapeOf(text) {
    for (const line of text.split('\n', 20)) {
        const [, name, value] = DIRECTIVE.exec(line.replace(/\r$/, '')) ?? [];
        if (name === undefined)
            break;
        if (name.toLowerCase() === 'escape')
            return value === '`' || value === '\\' ? value : null;
        if (!/^(?:syntax|check)$/i.test(name))
            break;
    }
    // One that is spelt in another way, or stands further down, may count for one parser and not for another.
    return /^[ \t]*#.*escape/im.test(text) ? null : '\\';
}
/** The instructions; null in the place of one that is not certain. */
function* instructionsOf(text, escapedBy) {
    const goesOn = escapedBy === '`' ? /`[ \t]*$/ : /\\[ \t]*$/;
    let open = null;
    const close = ({ keyword, at, end, lines }) => ({
        keyword,
        written: text.slice(at, end),
        at,
        isOneLine: lines === 1,
    });
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const next = newline < 0 ? text.length : newline + 1;
        const line = text.slice(start, newline < 0 ? next : newline).replace(/\r$/, '');
        const isBlank = COMMENT.test(line) || line.trim() === '';
        if (!isBlank && open === null) {
            const [, indent = '', keyword = ''] = INSTRUCTION.exec(line) ?? [];
            const known = keyword.toUpperCase();
            if (!KEYWORDS.test(known)) {
                yield null;
                return;
            }
            open = { keyword: known, at: start + indent.length + keyword.length, end: 0, lines: 0 };
        }
        if (!isBlank && open !== null) {
            open.end = start + line.length;
            open.lines++;
            if (!goesOn.test(line)) {
                yield close(open);
                open = null;
            }
        }
        start = next;
    }
    // A file that ends within an instruction.
    if (open !== null)
        yield null;
}
/** @returns the image that files are taken from; undefined for none, null where the flags are not certain */
function sourceOf({ keyword, written }) {
    if (keyword === 'RUN')
        return /--mount/i.test(written) ? null : undefined;
    if (keyword !== 'COPY' || !/--from/i.test(written))
        return undefined;
    FLAG.lastIndex = 0;
    for (let flag = FLAG.exec(written); flag !== null; flag = FLAG.exec(written)) {
        const [all, name, value] = flag;
        if (name !== 'from')
            continue;
        return value === undefined ? null : { raw: value, offset: flag.index + all.length - value.length };
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/readers/dockerfile/read.js
// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.




/** @throws ParserNeeded */
const readDockerfile = (file, { budget }) => (0,reading/* readingOf */.M)(file, file.path, budget, scanOrParse);
function scanOrParse(file, path, tooMany) {
    return scan(file, path) ?? (0,parser/* parser */.K3)()(file, path, tooMany);
}
/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 * @param budget pays for reading it
 * @throws OverBudget
 */
function readInlineDockerfile(file, scalar, path, budget) {
    const { line, column } = file.location(scalar.start, scalar.start);
    const block = file.text.slice(file.lineStart(line - 1), scalar.end);
    // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
    const indent = block.search(/[^ ]|$/) || column - 1;
    const outside = (at) => ({
        path: file.path,
        line: at.line + line - 1,
        column: at.column + indent,
        endLine: at.endLine + line - 1,
        endColumn: at.endColumn + indent,
    });
    const { dockerfiles, problems } = (0,reading/* readingOf */.M)(new source_file/* SourceFile */.s(file.path, scalar.value), path, budget, scanOrParse);
    const moved = (text) => ({ ...text, location: outside(text.location) });
    return {
        problems: problems.map((problem) => ({ ...problem, location: outside(problem.location) })),
        dockerfiles: dockerfiles.map((dockerfile) => ({
            ...dockerfile,
            globalArgs: dockerfile.globalArgs.map((arg) => ({
                ...arg,
                value: arg.value === null ? null : moved(arg.value),
            })),
            stages: dockerfile.stages.map((stage) => ({
                ...stage,
                image: moved(stage.image),
                sources: stage.sources.map(moved),
            })),
        })),
    };
}


/***/ }),

/***/ 463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MAX_INSTRUCTIONS),
/* harmony export */   M: () => (/* binding */ readingOf)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
// What is read of one Dockerfile, and the limits of it.

/** Arguments before the first FROM, stages, and sources of files: each is resolved in each way to build the file. */
const MAX_INSTRUCTIONS = 2_000;
/** Flags one behind the other: the parser takes a time for them that grows with the square of their number. */
const MAX_FLAGS = 1_000;
/** The parser looks at each character several times, and makes objects of words. */
const STEPS_PER_CHARACTER = 4;
/**
 * @param path what builds call it by
 * @param budget pays for reading it
 * @param parse reads it; it calls its last parameter once where reading ends before the file does
 * @throws OverBudget
 */
function readingOf(file, path, budget, parse) {
    const reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .noReading */ .G)();
    const report = (location, message) => {
        reading.problems.push({ location, message });
    };
    const excess = flagPast(file.text);
    if (excess !== null) {
        report(file.location(excess, excess), `more than ${MAX_FLAGS} consecutive flags`);
        return reading;
    }
    budget?.spend(STEPS_PER_CHARACTER * file.text.length);
    const tooMany = `more than ${MAX_INSTRUCTIONS} arguments, stages and COPY sources`;
    reading.dockerfiles.push(parse(file, path, (location) => report(location, tooMany)));
    return reading;
}
/** The place of the first flag past those that are read; null where there are no more. Comments are within instructions. */
function flagPast(text) {
    let flags = 0;
    for (const line of text.matchAll(/[^\r\n]+/g)) {
        if (/^[ \t]*#/.test(line[0]))
            continue;
        for (const word of line[0].matchAll(/\S+/g)) {
            if (word[0] === '\\' || word[0] === '`')
                continue;
            flags = word[0].startsWith('--') ? flags + 1 : 0;
            if (flags > MAX_FLAGS)
                return line.index + word.index;
        }
    }
    return null;
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SHOWING),
/* harmony export */   r: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _windows_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8703);
// What the instructions of a stage show of the operating system that it is for.

/** Instructions whose text shows for which system they are. */
const SHOWING = /^(?:RUN|SHELL|ENTRYPOINT|CMD|WORKDIR|USER|COPY|ADD|VOLUME)$/;
/** Comments between the lines of an instruction. */
const COMMENT_LINE = /^[ \t]*#.*$/gm;
/**
 * What is run on Linux decides: it can build for Windows, and have paths of Windows.
 * @param written what follows the keyword
 */
function signOf(known, keyword, written) {
    if (known?.os === 'linux')
        return known;
    const text = written.includes('#') ? written.replace(COMMENT_LINE, '') : written;
    const linux = (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .linuxSignIn */ .HK)(text);
    if (linux !== null)
        return { os: 'linux', text: linux };
    const windows = known === null ? ((0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsSignIn */ .EP)(text) ?? programOf(keyword, text)) : null;
    return windows === null ? known : { os: 'windows', text: windows };
}
function programOf(keyword, text) {
    return keyword === 'ENTRYPOINT' || keyword === 'CMD' ? (0,_windows_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsProgramIn */ .Tt)(text) : null;
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

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interned)
/* harmony export */ });
/** Numbers for things that are the same: what is made for one serves all of its kind. */
class Interned {
    #numbers = new Map();
    /** @param key compared as a key of a Map is: texts by their content, objects by identity */
    numberOf(key) {
        const known = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, known);
        return known;
    }
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

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ windowsSignIn),
/* harmony export */   HK: () => (/* binding */ linuxSignIn),
/* harmony export */   Tt: () => (/* binding */ windowsProgramIn),
/* harmony export */   cI: () => (/* binding */ WINDOWS_SIGN)
/* harmony export */ });
// What shows that an image is a Windows or a Linux image where its name does not: how it is built, and how it is run.
// Sources: "Dockerfile on Windows" and "Windows containers on Kubernetes" (learn.microsoft.com, kubernetes.io): shells,
// paths with a drive letter, named pipes and the built-in accounts exist on Windows only.
/** `C:\data`, `c:/app`; not the end of a scheme, `http://`. */
const DRIVE = /(?<![\w./\\-])[a-z]:[\\/](?!\/)/i;
const PIPE = /\\\\\.\\pipe\\|(?<![\w/])\/\/\.\/pipe\//i;
const ACCOUNT = /\bContainer(?:Administrator|User)\b/;
/** Shells that Linux does not have; PowerShell on Linux is called pwsh. */
const SHELL = /(?<![\w./\\-])(?:powershell(?:\.exe)?|pwsh\.exe|cmd\.exe|cmd(?=$|["']?[\s,]+["']?\/[cskq]\b))(?![\w.-])/i;
/** A program that is started by its name: `["app.exe"]`; on Linux it is another one's argument (`mono app.exe`). */
const PROGRAM = /^\s*(?:\[\s*)?["']?[\w.%$()+{}\\/:-]{1,200}\.exe(?![\w.-])/i;
const CMDLET = /\b(?:Install|Add)-WindowsFeature\b|\bdism(?:\.exe)? +\/online\b/i;
/** Package managers, shells and commands of Linux distributions. Options are bounded: a start may be in each one of another. */
const LINUX = /(?<![\w./\\-])(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman) +(?:-\S{1,60} +){0,10}(?:add|install|update|upgrade|-S)\b|(?<![\w./\\-])(?:swupd +[a-z]|emerge +-|ch(?:mod|own) +[\w+-]|ln +-s|export +\w{1,60}=)|(?<![\w.])\/bin\/(?:ba|a|da)?sh\b/;
/** What a text must have so that one of the signs of Windows can be in it: a search that rules files out. */
const WINDOWS_SIGN = 'powershell|pwsh\\.exe|cmd\\.exe|cmd["\']?[\\s,-]+["\']?/[cskq]\\b|(?<=(?<![\\w./\\\\-])[a-z]):[\\\\/](?!/)|\\\\\\\\\\.\\\\|//\\./pipe|ContainerAdministrator|ContainerUser|WindowsFeature|escape=`|\\.exe\\b';
/**
 * What shows that a command, a path or an instruction is for Windows.
 * @returns the text that shows it, for a message; null where nothing does
 */
function windowsSignIn(text) {
    for (const sign of [SHELL, CMDLET, DRIVE, PIPE, ACCOUNT]) {
        const match = sign.exec(text);
        if (match !== null)
            return sign === DRIVE ? pathAt(text, match.index) : match[0];
    }
    return null;
}
/** The program of Windows that an entry point starts; null where it starts another one, or none that shows. */
function windowsProgramIn(entryPoint) {
    return PROGRAM.exec(entryPoint)?.[0].replace(/^[\s["']+/, '') ?? null;
}
/** What shows that an instruction runs on Linux; null where nothing does. */
function linuxSignIn(text) {
    return LINUX.exec(text)?.[0] ?? null;
}
/** Characters of a path in a message. */
const SHOWN = 40;
function pathAt(text, start) {
    return /^[^\s"'`,;]+/.exec(text.slice(start, start + SHOWN))?.[0] ?? text.slice(start, start + 2);
}


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Xe: () => (/* binding */ ARCHITECTURES),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ru: () => (/* binding */ COMPATIBILITY_RULES),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

const ISOLATIONS = ['process', 'hyperv'];
/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: the image's OS version is unknown.
 * - `exempt`: the host's version does not bind this image.
 */
const VERDICTS = ['supported', 'conditional', 'unsupported', 'unknown', 'exempt'];
/**
 * The compatibility rules of docs/compatibility.md that decide about a pair, and what else decides: the image has no
 * entry for the host (`entries`) or does not exist (`missing`), is made from scratch, needs an isolation that the target
 * does not offer, is not run there (`build`, `source`), is one of several variants (`variant`), or is built on Linux.
 */
const COMPATIBILITY_RULES = [
    'R0a',
    'R0b',
    'R0c',
    'R1',
    'R2',
    'R2a',
    'R3',
    'R3a',
    'R3b',
    'R4',
    'R4a',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'R9b',
    'R9c',
    'R9d',
    'R9e',
    'R10a',
    'R10b',
    'R11',
    'R14',
    'entries',
    'missing',
    'scratch',
    'isolation',
    'build',
    'source',
    'variant',
    'linux',
];
const ARCHITECTURES = ['amd64', 'arm64'];
/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    baseImages: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    crossBuild: 'https://github.com/moby/buildkit/issues/5758',
    singleManifest: 'https://github.com/containerd/containerd/issues/8348',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}


/***/ })

};
