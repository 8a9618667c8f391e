export const id = 659;
export const ids = [659];
export const modules = {

/***/ 1802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ buildCommands),
  t: () => (/* binding */ isUnknown)
});

;// CONCATENATED MODULE: ./lib/text/shell-words.js
// The commands of a script, as far as a reader needs them: words, with quotes and continued lines undone.
// Nothing is run or expanded. One grammar for sh, PowerShell and cmd: where they differ, an odd word is the worst.
/** @returns each command as its words, e.g. `[['docker', 'build', '.']]`; comments are left out */
function commandsOf(text) {
    const commands = [];
    let command = [];
    let word = null;
    const endWord = () => {
        if (word !== null)
            command.push(word);
        word = null;
    };
    const endCommand = () => {
        endWord();
        if (command.length > 0)
            commands.push(command);
        command = [];
    };
    for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '"' || char === "'") {
            const end = closing(text, at);
            word = (word ?? '') + text.slice(at + 1, end);
            at = end;
        }
        else if ((char === '\\' || char === '`' || char === '^') && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
            endWord();
            at += text[at + 1] === '\r' ? 2 : 1;
        }
        else if (char === '\n' || char === '\r' || char === ';' || char === '|' || char === '&') {
            endCommand();
        }
        else if (char === '#' && word === null) {
            const end = text.indexOf('\n', at);
            at = (end < 0 ? text.length : end) - 1;
        }
        else if (char === ' ' || char === '\t') {
            endWord();
        }
        else {
            word = (word ?? '') + char;
        }
    }
    endCommand();
    return commands;
}
/** Where a quoted text ends; one that never does ends with the script. */
function closing(text, start) {
    const end = text.indexOf(text.charAt(start), start + 1);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/readers/ci/build-command.js
// `docker build` and `docker compose build`, taken apart. Sources: docs.docker.com/reference/cli/docker/buildx/build/
// and docs.docker.com/reference/cli/docker/compose/.

/** Flags of `docker build` that take no value. */
const SWITCHES = new Set([
    '--check',
    '--compress',
    '--debug',
    '--force-rm',
    '--load',
    '--no-cache',
    '--pull',
    '--push',
    '--quiet',
    '--rm',
    '--squash',
    '-D',
    '-q',
]);
const DOCKER = /(?:^|[\\/])docker(?:-compose)?(?:\.exe)?$/i;
const MOVES = new Set(['cd', 'chdir', 'pushd', 'push-location', 'set-location', 'sl']);
const MAX_PATH = 4_096;
/** Every build of a script, in its order. */
function buildCommands(script) {
    if (!/\bdocker/i.test(script))
        return [];
    const builds = [];
    let folder = '';
    for (const command of commandsOf(script)) {
        const [first = '', second] = command;
        if (MOVES.has(first.toLowerCase())) {
            const to = second?.toLowerCase() === '-path' || second === '/d' ? command[2] : second;
            folder = to === undefined || folder === null || isUnknown(to) ? null : `${folder}${to}/`;
            // No system has longer paths.
            if (folder !== null && folder.length > MAX_PATH)
                folder = null;
            continue;
        }
        const build = buildOf(command, folder);
        if (build !== null)
            builds.push(build);
    }
    return builds;
}
/** Whether a text depends on what only the machine knows. */
function isUnknown(text) {
    return /[$%*]|\{\{/.test(text);
}
function buildOf(command, folder) {
    const at = command.findIndex((word) => DOCKER.test(word));
    const program = command[at];
    if (program === undefined)
        return null;
    const words = command.slice(at + 1);
    if (/compose$|compose\.exe$/i.test(program))
        return composeBuild(words, folder);
    if (words[0] === 'compose')
        return composeBuild(words.slice(1), folder);
    const verb = words[0] === 'buildx' || words[0] === 'image' || words[0] === 'builder' ? 1 : 0;
    return words[verb] === 'build' ? dockerBuild(words.slice(verb + 1), folder) : null;
}
function dockerBuild(words, folder) {
    const build = emptyBuild('docker', folder);
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (!word.startsWith('-') || word === '-') {
            build.context ??= word;
            continue;
        }
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        if (SWITCHES.has(name))
            continue;
        const value = equals < 0 ? words[++i] : word.slice(equals + 1);
        if (value !== undefined)
            apply(build, name, value);
    }
    return build;
}
function apply(build, name, value) {
    if (name === '-f' || name === '--file')
        build.files.push(value);
    else if (name === '--target')
        build.target = value;
    else if (name === '--platform')
        build.platform = value;
    else if (name === '--build-arg' && value.includes('=')) {
        build.args.set(value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1));
    }
}
/** `build` itself, and what builds on the way. */
function composeBuild(words, folder) {
    const build = emptyBuild('compose', folder);
    let verb = null;
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (verb === null && (word === '-f' || word === '--file'))
            build.files.push(words[++i] ?? '');
        else if (verb === null && word.startsWith('--file='))
            build.files.push(word.slice('--file='.length));
        else if (verb === null && /^(?:-p|--(?:project-name|project-directory|profile|env-file))$/.test(word))
            i++;
        else if (!word.startsWith('-'))
            verb ??= word;
    }
    return verb === 'build' || ((verb === 'up' || verb === 'run') && words.includes('--build')) ? build : null;
}
function emptyBuild(kind, folder) {
    return {
        kind,
        folder,
        context: null,
        files: [],
        args: new Map(),
        target: null,
        platform: null,
    };
}


/***/ }),

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitlabCi: () => (/* binding */ readGitlabCi)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
// GitLab pipelines: the image of the whole file, of `default`, and of each job, and their services.


/** Keys beside the jobs. */
const KEYWORDS = new Set([
    'after_script',
    'before_script',
    'cache',
    'default',
    'image',
    'include',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
]);
/** GitLab's own bound on `extends`. */
const MAX_LEVELS = 11;
const MAX_AXES = 16;
const AXES = 'names in one matrix';
const ROWS = 'combinations of a matrix';
const readGitlabCi = (file, { budget }) => {
    if (!/\b(?:image|services)["']?[ \t]*:/.test(file.text))
        return null;
    const broken = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenYaml */ .p9)(file, budget);
    if (broken !== null)
        return broken;
    const images = new _images_js__WEBPACK_IMPORTED_MODULE_1__/* .CiImages */ .DW(file, budget);
    // A header with `spec` is a document of its own.
    for (const document of images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents, 2, 'documents'))
        new Pipeline(document, images).read();
    return images.done();
};
class Pipeline {
    images;
    #root;
    #default;
    #jobs = new Map();
    #variables = new Map();
    constructor(document, images) {
        this.images = images;
        this.#root = images.mapping(document);
        this.#default = images.mapping(this.#root.get('default'));
        for (const [name, node] of this.#root) {
            if (!KEYWORDS.has(name) && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node)?.type === 'mapping')
                this.#jobs.set(name, images.mapping(node));
        }
    }
    read() {
        for (const [name, job] of this.#jobs) {
            // Hidden jobs do not run, others extend them; a trigger has no machine.
            if (name.startsWith('.') || job.has('trigger'))
                continue;
            const inherits = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(this.images.mapping(job.get('inherit')).get('default'));
            const closed = inherits?.type === 'scalar' && inherits.value === 'false';
            this.#readHolder(this.#layersOf(name), closed ? [] : [this.#default, this.#root], false);
        }
        // What no job of this file has may serve a job of a file that includes this one.
        for (const name of this.#jobs.keys())
            this.#readHolder(this.#layersOf(name), [], true);
        for (const holder of [this.#default, this.#root])
            this.#readHolder([holder], [], true);
    }
    /** @param inherited gives the image and the services where no layer does */
    #readHolder(layers, inherited, onlyNew) {
        const top = (key) => [...layers, ...inherited].find((layer) => layer.has(key))?.get(key);
        const services = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(top('services'));
        if (!this.images.goesOn(1 + services.length))
            return;
        const scalars = [top('image'), ...services]
            .flatMap((node) => this.images.scalar(node, 'name') ?? [])
            .filter((scalar) => !onlyNew || !this.images.has(scalar));
        if (scalars.length === 0)
            return;
        const own = layers.map((layer) => this.#variablesOf(layer.get('variables')));
        const global = this.#variablesOf(this.#root.get('variables'));
        const parallel = layers.find((layer) => layer.has('parallel'))?.get('parallel');
        for (const row of this.#matrixRows(this.images.mapping(parallel).get('matrix'))) {
            const scopes = [row, ...own, global];
            const lookup = (name) => name === '$' ? '$' : (scopes.find((scope) => scope.has(name))?.get(name) ?? null);
            for (const scalar of scalars) {
                if (!this.images.goesOn(1))
                    return;
                this.images.add(scalar, this.images.fill(scalar.value, marksOf, lookup));
            }
        }
    }
    /** A job and those that it extends, the nearest first; of several, the last wins. */
    #layersOf(name) {
        const layers = new Set();
        const waiting = [name];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const job = this.#jobs.get(next);
            if (job === undefined || layers.has(job))
                continue;
            if (layers.size === MAX_LEVELS) {
                this.images.atMost([...layers, job], MAX_LEVELS, 'jobs extended by one', (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(job.get('extends')));
                break;
            }
            layers.add(job);
            const wish = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(job.get('extends'));
            const bases = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(wish);
            this.images.atMost(bases, MAX_LEVELS, 'jobs extended by one', wish);
            for (const node of [wish, ...bases.slice(-MAX_LEVELS)]) {
                const base = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
                if (base?.type === 'scalar')
                    waiting.push(base.value);
            }
        }
        return [...layers];
    }
    /** `variables`, each a text or a mapping with a `value`. */
    #variablesOf(node) {
        const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
        const known = this.#variables.get(own);
        if (known !== undefined)
            return known;
        const variables = new Map();
        for (const [name, value] of this.images.mapping(own)) {
            const scalar = this.images.scalar(value, 'value');
            if (scalar === null)
                continue;
            const expand = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(this.images.mapping(value).get('expand'));
            const isPlain = expand?.type === 'scalar' && expand.value === 'false';
            variables.set(name, isPlain ? scalar.value.replaceAll('$', () => '$$') : scalar.value);
        }
        this.#variables.set(own, variables);
        return variables;
    }
    /** `parallel.matrix`: mappings of names to one value or a list. One row without values where there is none. */
    #matrixRows(matrix) {
        const rows = [];
        for (const item of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(matrix)) {
            const named = this.images.atMost([...this.images.mapping(item)], MAX_AXES, AXES, item);
            const axes = named.map(([name, value]) => {
                const listed = this.images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value), _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX, 'values of one name in a matrix', value);
                const values = [value, ...listed].map((node) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node));
                const texts = values.flatMap((node) => (node?.type === 'scalar' ? node.value : []));
                return [name, texts];
            });
            const made = (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)(axes.filter(([, values]) => values.length > 0));
            if (made.count > _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX)
                this.images.tellOf(`more than ${_images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX} ${ROWS}`, item);
            if (rows.length > _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX || !this.images.goesOn(made.rows.length + axes.length))
                break;
            for (const row of made.rows)
                rows.push(row);
        }
        return rows.length === 0 ? [new Map()] : this.images.atMost(rows, _images_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ROWS */ .pX, ROWS, matrix ?? null);
    }
}
const MARK = /\$\$|\$\{(\w+)\}|\$(\w+)|\$\[\[([^[\]]+)\]\]|%(\w+)%/g;
function marksOf(text) {
    return [...text.matchAll(MARK)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        name: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '$').trim(),
    }));
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ CiImages),
/* harmony export */   p9: () => (/* binding */ brokenYaml),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS),
/* harmony export */   pt: () => (/* binding */ marksBetween),
/* harmony export */   vj: () => (/* binding */ combinations)
/* harmony export */ });
/* harmony import */ var _model_image_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5382);
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7157);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6872);
/* harmony import */ var _build_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1802);
// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.





/** Combinations of a matrix; GitHub itself allows no more. */
const MAX_ROWS = 256;
/** Steps of the budget in one that is counted here: a job, a combination, an image. */
const STEP = 10;
/** Images that one place may stand for: more of them nobody tells apart. */
const MAX_TEXTS = 32;
/** A reference has 1,024 characters at most; its expressions may be longer than their values. */
const MAX_TEXT = 4_096;
const MAX_NAME = 200;
const MAX_SUBSTITUTIONS = 200;
const MAX_DEPTH = 10;
/** Problems of one file that are reported: what follows is of the same kinds. */
const MAX_TOLD = 20;
const LONG_TEXT = `a text has more than ${MAX_TEXT} characters`;
const DEEP_TEXT = `variables are nested more than ${MAX_DEPTH} deep`;
const MANY_MARKS = `one text has more than ${MAX_SUBSTITUTIONS} of them`;
/** Characters of a script in a step. */
const SCRIPT = 64;
/**
 * Collects a file's images: each text of a place once. Aliases and merge keys make a file's jobs many times longer than
 * its text: what is over the budget is left out, and a problem says so.
 */
class CiImages {
    file;
    budget;
    #reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)();
    #texts = new Map();
    #mappings = new Map();
    #commands = new Map();
    #composeBuilds = new Map();
    #told = new Set();
    #isOver = false;
    constructor(file, budget) {
        this.file = file;
        this.budget = budget;
    }
    /** Whether to go on. @param steps what the work costs */
    goesOn(steps) {
        if (!this.#isOver && this.budget.affords(STEP * steps))
            return true;
        this.#isOver = true;
        this.#tell('its jobs and images take more work than is done, and the rest is left out', 0);
        return false;
    }
    /** The first of a list; that there are more is a problem. @param what they are, in the plural @param at where */
    atMost(list, most, what, at = null) {
        if (list.length <= most)
            return list;
        this.#tell(`more than ${most} ${what}`, at?.start ?? 0);
        return list.slice(0, most);
    }
    /** The builds of a script, which is taken apart once however many combinations of a matrix run it. */
    commandsOf(script) {
        const known = this.#commands.get(script);
        if (known !== undefined)
            return known;
        const commands = this.goesOn(1 + script.length / SCRIPT) ? (0,_build_command_js__WEBPACK_IMPORTED_MODULE_1__/* .buildCommands */ .D)(script) : [];
        this.#commands.set(script, commands);
        return commands;
    }
    /** Reports that something was not read to its end, once in a file. */
    tellOf(message, { start }) {
        this.#tell(message, start);
    }
    #tell(message, offset) {
        if (this.#told.has(message) || this.#told.size === MAX_TOLD)
            return;
        this.#told.add(message);
        this.#reading.problems.push({ location: this.file.location(offset, offset), message });
    }
    /** A mapping with what it merges; empty for anything else, and where there is no going on. */
    mapping(node) {
        const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
        if (own?.type !== 'mapping')
            return new Map();
        const known = this.#mappings.get(own);
        if (known !== undefined)
            return known;
        const all = this.goesOn(1) ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(own) : [];
        const mapping = new Map(this.goesOn(all.length) ? all.map(({ key, value }) => [key.value, value]) : []);
        this.#mappings.set(own, mapping);
        return mapping;
    }
    /** The image of a job, written as a text or as a mapping. @param key the mapping's key, e.g. `image` or `name` */
    scalar(node, key) {
        const value = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
        const scalar = value?.type === 'mapping' ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(this.mapping(value).get(key)) : value;
        return scalar?.type === 'scalar' && !scalar.isNull ? scalar : null;
    }
    /**
     * Puts values in the place of names, and values in the place of the names within those.
     * @param marksOf gives them in their order; only called with short texts
     */
    fill(template, marksOf, lookup) {
        const unresolved = new Set();
        let left = MAX_SUBSTITUTIONS;
        let limit;
        const put = (text, within) => {
            if (!this.goesOn(1 + (text.length >> 6)))
                return text;
            if (text.length > MAX_TEXT) {
                // Without a mark nothing would be put in.
                if (/[$%]|\{\{/.test(text))
                    limit ??= LONG_TEXT;
                return text;
            }
            let out = '';
            let at = 0;
            for (const { start, end, name } of marksOf(text)) {
                if (out.length > MAX_TEXT) {
                    limit ??= LONG_TEXT;
                    return out;
                }
                const isCircle = within.includes(name);
                if (!isCircle && within.length >= MAX_DEPTH)
                    limit ??= DEEP_TEXT;
                if (left-- <= 0)
                    limit ??= MANY_MARKS;
                const value = limit === undefined && !isCircle ? lookup(name) : null;
                out += text.slice(at, start);
                at = end;
                if (value === null)
                    unresolved.add(name.slice(0, MAX_NAME));
                else
                    out += put(value, [...within, name]);
            }
            return out + text.slice(at);
        };
        const text = put(template, []);
        if (limit !== undefined)
            this.#tell(`not all of its variables are expanded, since ${limit}`, 0);
        return { text, unresolved: [...unresolved] };
    }
    has(scalar) {
        return this.#texts.has(scalar.start);
    }
    /** What a step builds on the job's machine. */
    addBuild(build) {
        if (this.goesOn(1 + build.args.size))
            this.#reading.builds.push(build);
    }
    /** A compose file whose services a step builds. */
    addComposeBuild(path, host) {
        const paths = this.#composeBuilds.get(host) ?? new Set();
        this.#composeBuilds.set(host, paths);
        if (paths.has(path) || !this.goesOn(1))
            return;
        paths.add(path);
        this.#reading.composeBuilds.push({ path, host });
    }
    /** @param jobHost the machine on which the image is to run as the job's container */
    add(scalar, { text, unresolved }, jobHost = null) {
        // What was left half done is nothing that the file says.
        if (this.#isOver || (text === '' && unresolved.length === 0))
            return;
        const texts = this.#texts.get(scalar.start) ?? new Set();
        this.#texts.set(scalar.start, texts);
        const key = [text, ...unresolved].join('\0');
        if (texts.has(key))
            return;
        if (texts.size === MAX_TEXTS) {
            this.#tell(`one reference expands to more than ${MAX_TEXTS} images`, scalar.start);
            return;
        }
        texts.add(key);
        this.#reading.uses.push((0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUse */ .Fe)({
            kind: 'workflow',
            role: 'build',
            location: this.file.location(scalar.start, scalar.end),
            raw: scalar.value,
            reference: unresolved.length === 0 && (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F)(text) !== null ? text : null,
            partial: text,
            unresolved,
            foundIn: jobHost === null ? { kind: 'file' } : { kind: 'job', host: jobHost },
        }));
    }
    /** Null where the file says nothing of images: another reader may know it. */
    done() {
        const { uses, problems, builds, composeBuilds } = this.#reading;
        const found = uses.length + problems.length + builds.length + composeBuilds.length;
        return found === 0 ? null : this.#reading;
    }
}
/** What cannot be parsed is a problem, unless it is a template that becomes YAML only when it is rendered. */
function brokenYaml(file, budget) {
    const { problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file, budget);
    const problem = problems.find(({ isCut }) => isCut) ?? problems[0];
    if (problem === undefined || (problem.isCut !== true && /\{%|<%/.test(file.text)))
        return null;
    const location = file.location(problem.offset, problem.offset);
    return { ...(0,_model_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)(), problems: [{ location, message: problem.message }] };
}
/** What stands between an opening and the closing after it, e.g. between `${{` and `}}`. */
function marksBetween(text, open, close) {
    const marks = [];
    if (text.length > MAX_TEXT)
        return marks;
    for (let start = text.indexOf(open); start >= 0;) {
        const stop = text.indexOf(close, start + open.length);
        if (stop < 0)
            break;
        const end = stop + close.length;
        marks.push({ start, end, name: text.slice(start + open.length, stop).trim() });
        start = text.indexOf(open, end);
    }
    return marks;
}
/** Every combination of one value for each name, the first ones of too many: then there are more than `MAX_ROWS`. */
function combinations(axes) {
    let rows = [new Map()];
    let count = 1;
    for (const [name, values] of axes) {
        count *= values.length;
        const next = [];
        for (const row of rows)
            for (const value of values.slice(0, MAX_ROWS - next.length))
                next.push(new Map(row).set(name, value));
        rows = next;
    }
    return { rows, count };
}


/***/ })

};
