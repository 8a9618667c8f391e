export const id = 428;
export const ids = [428,784];
export const modules = {

/***/ 1428:
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
// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __webpack_require__(2812);
;// CONCATENATED MODULE: ./lib/readers/compose-service.js
// A compose service is rarely one mapping: override files lie over the file that they are named after, and
// `extends` takes another service as its ground. Layers keep each mapping with the file that it stands in.


/** Chains of `extends` longer than this are no chains that people write. */
const MAX_EXTENDS = 10;
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
/** A service's mappings, from the ground up: the later ones win. The file's own are among them. */
function layersOf(file, name, surroundings) {
    return chainOf(file, surroundings).flatMap((link) => {
        const node = serviceOf(link, name);
        return node === null
            ? []
            : [...extended(link, node, surroundings, 0), { file: link, node, inherited: false }];
    });
}
/** The value under a key of the topmost layer that has it, with that layer. */
function topmost(layers, ...keys) {
    for (const layer of [...layers].reverse()) {
        let value = layer.node;
        for (const key of keys)
            value = (0,yaml/* get */.Jt)(value, key);
        if (value !== null)
            return { ...layer, value };
    }
    return null;
}
/** The topmost scalar under a key, with its layer. */
function topmostScalar(layers, ...keys) {
    const found = topmost(layers, ...keys);
    const value = (0,yaml/* follow */.e6)(found?.value);
    return found !== null && value?.type === 'scalar' && !value.isNull ? { ...found, value } : null;
}
/**
 * The files that are used together by their names, the ground first: `compose.override.yaml` lies over
 * `compose.yaml`, and `docker-compose.prod.yml` over `docker-compose.yml`.
 */
function chainOf(file, surroundings) {
    const match = /^((?:.*\/)?(?:docker-)?compose)((?:\.[\w-]+)*)\.(ya?ml)$/i.exec(file.path);
    if (match === null)
        return [file];
    const [, stem, middle, extension] = match;
    const parts = middle.split('.').slice(1);
    const grounds = parts.map((_, length) => [stem, ...parts.slice(0, length), extension].join('.'));
    const override = parts.at(-1) === 'override' ? [] : [[stem, ...parts, 'override', extension].join('.')];
    const opened = (paths) => paths.map(surroundings.open).filter((found) => found !== null);
    return [...opened(grounds), file, ...opened(override)];
}
function serviceOf(file, name) {
    const project = (0,yaml/* yamlOf */.hX)(file).documents.find(isComposeProject);
    return (0,yaml/* get */.Jt)((0,yaml/* get */.Jt)(project, 'services'), name);
}
function extended(file, service, surroundings, depth) {
    const from = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(service, 'extends'));
    const name = from?.type === 'scalar' ? from.value : (0,yaml/* getText */.q4)(from, 'service');
    if (name === null || depth >= MAX_EXTENDS)
        return [];
    const other = (0,yaml/* getText */.q4)(from, 'file');
    const path = other === null ? file.path : (0,paths/* resolveFrom */.d)((0,paths/* folderOf */.y)(file.path), other);
    const ground = path === file.path ? file : path === null ? null : surroundings.open(path);
    const node = ground === null ? null : serviceOf(ground, name);
    if (ground === null || node === null)
        return [];
    return [...extended(ground, node, surroundings, depth + 1), { file: ground, node, inherited: true }];
}

// EXTERNAL MODULE: ./lib/readers/dockerfile.js
var readers_dockerfile = __webpack_require__(784);
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
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/compose.js
// Compose files (and Swarm stacks, which are compose files): services, their images, builds and placement.









/** Reads a file that has services with images or builds, whatever it is called. */
const readCompose = (file, surroundings) => {
    if (!(0,file_names/* isNamedCompose */.K1)(file.path) && !/^["']?services["']?[ \t]*:/m.test(file.text))
        return null;
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file);
    const project = documents.find(isComposeProject);
    if (project !== undefined)
        return readProject(file, project, surroundings);
    const problem = problems[0];
    if (problem === undefined || !(0,file_names/* isNamedCompose */.K1)(file.path))
        return null;
    return {
        ...(0,reader/* noReading */.G)(),
        problems: [{ location: file.location(problem.offset, problem.offset), message: problem.message }],
    };
};
/** Nobody writes more by hand, and what services share through aliases is read for each. */
const MAX_SERVICES = 2_000;
const MAX_LIST = 200;
function readProject(file, document, surroundings) {
    const environment = environmentOf(file, document, surroundings);
    const interpolate = (text) => (0,expand/* expand */.f)(text, (name) => environment.get(name), expand/* COMPOSE */.d);
    const project = { file, environment, interpolate };
    const reading = (0,reader/* noReading */.G)();
    const services = (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(document, 'services'));
    if (services.length > MAX_SERVICES) {
        const { start } = services[MAX_SERVICES].key;
        const message = `more than ${MAX_SERVICES} services in one file`;
        reading.problems.push({ location: file.location(start, start), message });
    }
    for (const { key } of services.slice(0, MAX_SERVICES)) {
        const layers = layersOf(file, key.value, surroundings);
        // A file that lies under or over this one is read by itself; what is inherited is run as this service too.
        const own = layers.filter((layer) => layer.file === file || layer.inherited);
        const image = topmostScalar(own, 'image');
        const build = topmost(layers, 'build');
        const run = runOf(key, layers, image ?? { file, value: (0,yaml/* follow */.e6)(build?.file === file ? build.value : null) ?? key }, project);
        const use = image === null ? null : imageUseOf(image, layers, run, project);
        if (use !== null)
            reading.uses.push(use);
        // Where several files say how it is built, the topmost speaks for all.
        if (build === null || !own.some((layer) => layer.file === build.file))
            continue;
        const name = use?.reference ?? interpolate(topmostScalar(layers, 'image')?.value.value ?? '').text;
        const made = buildOf(key.value, layers, project, reading);
        if (made !== null)
            reading.builds.push({ ...made, image: name === '' ? null : name, run });
    }
    return reading;
}
/** `.env` beside the file, and the project's name, which Compose makes from the folder where nothing sets it. */
function environmentOf(file, project, surroundings) {
    const folder = (0,paths/* folderOf */.y)(file.path);
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
function runOf(key, layers, anchor, { interpolate }) {
    const isolation = topmostScalar(layers, 'isolation');
    const asked = isolation === null ? '' : interpolate(isolation.value.value).text.toLowerCase();
    const platform = platformOf(layers, interpolate) ?? '';
    const constraints = (0,yaml/* items */.ld)(topmost(layers, 'deploy', 'placement', 'constraints')?.value)
        .slice(0, MAX_LIST)
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
            ? { value: asked, location: locate(isolation.file, isolation.value) }
            : null,
        runtimeClass: null,
        hostProcess: false,
        name: `service ${key.value}`,
        location: locate(anchor.file, anchor.value),
    };
}
function platformOf(layers, interpolate) {
    return interpolate(topmostScalar(layers, 'platform')?.value.value ?? '').text.toLowerCase() || null;
}
function constraintOf(text) {
    const match = /^\s*([\w.-]{1,200})\s*(==|!=)\s*(\S.{0,200})$/.exec(text);
    if (match === null)
        return [];
    return [{ key: match[1], operator: match[2], value: match[3].trim() }];
}
function imageUseOf(image, layers, run, project) {
    const value = project.interpolate(image.value.value);
    // Compose puts nothing in the place of a variable that is not set; often that is meant (`${REGISTRY}web`).
    const reference = (0,windows_reference/* parseReference */.F)(value.text) === null ? null : value.text;
    return {
        kind: 'compose',
        role: 'run',
        location: locate(image.file, image.value),
        raw: image.value.value,
        reference,
        partial: value.text,
        unresolved: reference === null ? value.missing : [],
        platform: platformOf(layers, project.interpolate),
        origins: value.origins,
        runs: [run],
    };
}
/** @param reading takes up a Dockerfile that stands in the compose file itself */
function buildOf(service, layers, project, reading) {
    const { interpolate } = project;
    const builds = layers.flatMap((layer) => {
        const node = (0,yaml/* get */.Jt)(layer.node, 'build');
        return node === null ? [] : [{ ...layer, node }];
    });
    const dockerfile = inlineDockerfile(service, builds, reading) ?? dockerfileOf(builds, interpolate);
    if (dockerfile === null)
        return null;
    const target = interpolate(topmostScalar(builds, 'target')?.value.value ?? '').text.toLowerCase();
    const platforms = (0,yaml/* items */.ld)(topmost(builds, 'platforms')?.value).flatMap((item) => {
        const scalar = (0,yaml/* follow */.e6)(item);
        return scalar?.type === 'scalar' ? interpolate(scalar.value).text.toLowerCase() : [];
    });
    return {
        dockerfile,
        args: new Map(builds.flatMap(({ file, node }) => [...argsOf(service, file, (0,yaml/* get */.Jt)(node, 'args'), project)])),
        target: target === '' ? null : target,
        platform: platforms.length === 1 ? platforms[0] : platformOf(layers, project.interpolate),
        contexts: new Map(builds.flatMap(({ file, node }) => [...contextsOf(file, (0,yaml/* get */.Jt)(node, 'additional_contexts'), project)])),
    };
}
/** The Dockerfile's path relative to the root; null for a context elsewhere. */
function dockerfileOf(builds, interpolate) {
    let context = null;
    for (const { file, node } of builds) {
        const short = (0,yaml/* follow */.e6)(node);
        const text = short?.type === 'scalar' ? short.value : (0,yaml/* getText */.q4)(node, 'context');
        // Each file names paths relative to its own folder.
        if (text !== null)
            context = (0,paths/* resolveFrom */.d)((0,paths/* folderOf */.y)(file.path), interpolate(text).text);
        else
            context ??= (0,paths/* folderOf */.y)(file.path);
    }
    if (context === null)
        return null;
    return (0,paths/* resolveFrom */.d)(context, interpolate(topmostScalar(builds, 'dockerfile')?.value.value ?? 'Dockerfile').text);
}
function inlineDockerfile(service, builds, reading) {
    const inline = topmostScalar(builds, 'dockerfile_inline');
    if (inline === null)
        return null;
    // No file can be called so: the name is only the build's way to its Dockerfile.
    const dockerfile = (0,readers_dockerfile.readInlineDockerfile)(inline.file, inline.value, `${inline.file.path}\0${service}`);
    reading.dockerfiles.push(dockerfile);
    return dockerfile.path;
}
/** `args` as a mapping or as a list of `NAME=value`; a name alone takes its value from the environment. */
function argsOf(service, file, node, project) {
    return namedValues(file, node, project, (name) => `service ${service} sets ${name} here`);
}
/** Additional contexts that stand for an image: `docker-image://REFERENCE`. Folders and other services do not. */
function contextsOf(file, node, project) {
    const scheme = 'docker-image://';
    const values = namedValues(file, node, project, (name) => `the context ${name} is set here`);
    return new Map([...values].flatMap(([name, value]) => value.text.startsWith(scheme)
        ? [[name.toLowerCase(), { ...value, text: value.text.slice(scheme.length) }]]
        : []));
}
function namedValues(file, node, { environment, interpolate }, message) {
    const values = new Map();
    const add = (name, value, scalar) => {
        if (value === undefined)
            return;
        const here = { ...locate(file, scalar), message: message(name) };
        values.set(name, { text: value.text, origins: [here, ...value.origins] });
    };
    for (const item of (0,yaml/* items */.ld)(node).slice(0, MAX_LIST)) {
        const scalar = (0,yaml/* follow */.e6)(item);
        if (scalar?.type !== 'scalar')
            continue;
        const equals = scalar.value.indexOf('=');
        const name = equals < 0 ? scalar.value : scalar.value.slice(0, equals);
        add(name, equals < 0 ? environment.get(name) : interpolate(scalar.value.slice(equals + 1)), scalar);
    }
    for (const { key, value } of (0,yaml/* entries */.jO)(node).slice(0, MAX_LIST)) {
        const scalar = (0,yaml/* follow */.e6)(value);
        if (scalar?.type !== 'scalar')
            continue;
        add(key.value, scalar.isNull ? environment.get(key.value) : interpolate(scalar.value), scalar);
    }
    return values;
}
function locate(file, at) {
    return file.location(at.start, at.end);
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerfile: () => (/* binding */ readDockerfile),
/* harmony export */   readInlineDockerfile: () => (/* binding */ readInlineDockerfile)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8001);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);
// A Dockerfile's stages, and the image references in them, as written. What the references mean depends on
// the build arguments, so expansion is left to `resolve/stages.ts`.



/** Null for a file without a FROM: a part that a template engine puts into others. */
const readDockerfile = (file) => /^[ \t]*FROM[ \t]/im.test(file.text) ? { ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .noReading */ .G)(), dockerfiles: [parse(file, file.path)] } : null;
/**
 * A Dockerfile that stands as a block scalar in another file.
 * @param scalar the block; each of its lines is a line of the file, indented
 * @param path what builds call it by
 */
function readInlineDockerfile(file, scalar, path) {
    const { line, column } = file.location(scalar.start, scalar.start);
    const block = file.text.slice(file.lineStart(line - 1), scalar.end);
    // The scalar begins at its first line's indentation or, in some parsers, behind it: the text itself tells.
    const indent = /^[ ]*/.exec(block)[0].length || column - 1;
    const outside = (at) => ({
        path: file.path,
        line: at.line + line - 1,
        column: at.column + indent,
        endLine: at.endLine + line - 1,
        endColumn: at.endColumn + indent,
    });
    const dockerfile = parse(new _text_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(file.path, scalar.value), path);
    const moved = (text) => ({ ...text, location: outside(text.location) });
    return {
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
    };
}
function parse(file, path) {
    const parsed = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(file.text);
    const globalArgs = [];
    const stages = [];
    const textAt = (range) => {
        const start = file.lineStart(range.start.line) + range.start.character;
        const end = file.lineStart(range.end.line) + range.end.character;
        return { raw: file.text.slice(start, end), location: file.location(start, end) };
    };
    for (const instruction of parsed.getInstructions()) {
        const keyword = instruction.getKeyword();
        if (keyword === 'ARG' && stages.length === 0) {
            for (const property of instruction.getProperties()) {
                const value = property.getValueRange();
                const assigned = property.getValue() !== null;
                globalArgs.push({
                    name: property.getName(),
                    value: value !== null ? textAt(value) : assigned ? textAt(property.getRange()) : null,
                });
            }
        }
        else if (keyword === 'FROM') {
            const stage = stageOf(instruction, textAt);
            if (stage !== null)
                stages.push(stage);
        }
        else {
            stages.at(-1)?.sources.push(...sourcesOf(instruction, textAt));
        }
    }
    const escapeCharacter = parsed.getEscapeCharacter() === '`' ? '`' : '\\';
    return { path, dialect: { escape: escapeCharacter, patterns: true }, globalArgs, stages };
}
function stageOf(from, textAt) {
    const image = from.getArguments()[0];
    if (image === undefined)
        return null;
    // The parser's own getter sees only the first flag.
    const platform = from.getFlags().find((f) => f.getName() === 'platform');
    return {
        name: from.getBuildStage()?.toLowerCase() ?? null,
        image: textAt(image.getRange()),
        platform: platform?.getValue() ?? null,
        sources: [],
    };
}
function sourcesOf(instruction, textAt) {
    switch (instruction.getKeyword()) {
        case 'COPY': {
            const from = instruction.getFlags().find((f) => f.getName() === 'from');
            const range = from?.getValueRange();
            return range ? [textAt(range)] : [];
        }
        case 'RUN':
            return instruction
                .getFlags()
                .filter((f) => f.getName() === 'mount')
                .flatMap((f) => f.getOptions().filter((o) => o.getName() === 'from'))
                .flatMap((o) => o.getValueRange() ?? [])
                .map(textAt);
        case 'ONBUILD': {
            const trigger = instruction.getTriggerInstruction();
            return trigger === null || trigger.getKeyword() === 'ONBUILD' ? [] : sourcesOf(trigger, textAt);
        }
        default:
            return [];
    }
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveFrom),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
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
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const isKey = (entry) => entry.key.value === key;
    const entry = own.entries.findLast(isKey);
    if (entry !== undefined || !own.entries.some((e) => e.key.value === '<<'))
        return entry?.value ?? null;
    for (const mapping of withMerged(own)) {
        const merged = mapping.entries.findLast(isKey);
        if (merged !== undefined)
            return merged.value;
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
