export const id = 4403;
export const ids = [4403];
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
// `docker build`, `docker buildx bake`, `docker compose build` and `docker run`, taken apart. Sources:
// docs.docker.com/reference/cli/docker/buildx/build/, …/buildx/bake/ and docs.docker.com/reference/cli/docker/compose/.

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
    const runs = words[0] === 'container' || words[0] === 'image' ? 1 : 0;
    if (/^(?:run|create|pull)$/.test(words[runs] ?? ''))
        return dockerRun(words.slice(runs + 1), folder);
    const verb = words[0] === 'buildx' || words[0] === 'image' || words[0] === 'builder' ? 1 : 0;
    if (words[0] === 'buildx' && words[1] === 'bake')
        return bake(words.slice(2), folder);
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
/** Flags of `docker run`, `create` and `pull` that take no value; short ones may stand together, as in `-it`. */
const RUN_SWITCHES = /^(?:-[dithPqa]*[ditPqa]|--(?:all-tags|detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty))$/;
function dockerRun(words, folder) {
    const run = emptyBuild('run', folder);
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (!word.startsWith('-'))
            return { ...run, image: word };
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        if (equals < 0 && RUN_SWITCHES.test(name))
            continue;
        const value = equals < 0 ? words[++i] : word.slice(equals + 1);
        if (value === undefined)
            return null;
        if (name === '--platform')
            run.platform = value;
        if (name === '--isolation')
            run.isolation = value.toLowerCase();
    }
    return null;
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
/** Flags of `docker buildx bake` that take no value. */
const BAKE_SWITCHES = /^(?:-D|--(?:check|debug|load|no-cache|print|pull|push))$/;
function bake(words, folder) {
    const build = emptyBuild('bake', folder);
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (!word.startsWith('-'))
            build.names.push(word);
        else if (word === '-f' || word === '--file')
            build.files.push(words[++i] ?? '');
        else if (word.startsWith('--file='))
            build.files.push(word.slice('--file='.length));
        else if (!word.includes('=') && !BAKE_SWITCHES.test(word))
            i++;
    }
    return build;
}
/** Flags of `docker compose build`, `up` and `run` that take a value. */
const COMPOSE_VALUES = /^(?:-[metuvwlp]|--(?:attach|build-arg|builder|cap-(?:add|drop)|entrypoint|env|exit-code-from|label|memory|name|no-attach|progress|publish|scale|ssh|timeout|user|volume|wait-timeout|workdir))$/;
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
        else if (verb !== null && COMPOSE_VALUES.test(word))
            i++;
        else if (!word.startsWith('-')) {
            if (verb === null)
                verb = word;
            // What follows the service of `run` is its command.
            else if (verb !== 'run' || build.names.length === 0)
                build.names.push(word);
        }
    }
    return verb === 'build' || ((verb === 'up' || verb === 'run') && words.includes('--build')) ? build : null;
}
function emptyBuild(kind, folder) {
    return {
        kind,
        folder,
        context: null,
        files: [],
        names: [],
        args: new Map(),
        target: null,
        platform: null,
        image: null,
        isolation: null,
    };
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
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6872);
/* harmony import */ var _build_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1802);
// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.





/** Combinations of a matrix; GitHub itself allows no more. */
const MAX_ROWS = 256;
/** Steps of the budget in one that is counted here: a job, a combination, an image. */
const STEP = 10;
/** Images that one place may stand for: more than these cannot be distinguished. */
const MAX_TEXTS = 32;
/** A reference has 1,024 characters at most; its expressions may be longer than their values. */
const MAX_TEXT = 4_096;
const MAX_NAME = 200;
const MAX_SUBSTITUTIONS = 200;
const MAX_DEPTH = 10;
/** Problems of one file that are reported: what follows is of the same kinds. */
const MAX_TOLD = 20;
/** Places of one file that could not be worked out, of which more are not listed. */
const MAX_SKIPPED = 200;
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
    reading;
    /** By place and text: the machines that run the image. */
    #texts = new Map();
    #mappings = new Map();
    #commands = new Map();
    #groups = new Map();
    #fileBuilds = new Set();
    #parts = new Map();
    #told = new Set();
    #skipped = new Set();
    #isOver = false;
    constructor(file, budget, reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)()) {
        this.file = file;
        this.budget = budget;
        this.reading = reading;
    }
    /** The same for another file of which this one takes jobs or steps: what is found there belongs to this reading. */
    in(file) {
        const known = this.#parts.get(file.path) ?? new CiImages(file, this.budget, this.reading);
        this.#parts.set(file.path, known);
        return known;
    }
    /** Another file has been read as a part of this one: what it says by itself does not count. */
    include({ path }) {
        if (!this.reading.includes.includes(path))
            this.reading.includes.push(path);
    }
    /** Whether to go on. @param steps what the work costs */
    goesOn(steps) {
        if (!this.#isOver && this.budget.affords(STEP * steps))
            return true;
        this.#isOver = true;
        this.#tell('its jobs and images exceed the limit of steps; the rest is skipped', 0);
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
    /** Reports that files include each other deeper than their provider allows. @param what they do */
    tellOfDepth(what, most) {
        this.#tell(`${what} more than ${most} deep, and the inner ones are not read`, 0);
    }
    /** Reports what could not be worked out, once at each place. @param at null for the whole file */
    skip(at, message) {
        const { file, reading } = this;
        const key = `${at?.start} ${message}`;
        if (this.#skipped.has(key) || this.#skipped.size === MAX_SKIPPED || !this.goesOn(1))
            return;
        this.#skipped.add(key);
        reading.skipped.push({ location: file.location(at?.start ?? 0, at?.end ?? 0), message });
    }
    #tell(message, offset) {
        if (this.#told.has(message) || this.#told.size === MAX_TOLD)
            return;
        this.#told.add(message);
        this.reading.problems.push({ location: this.file.location(offset, offset), message });
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
            this.reading.builds.push(build);
    }
    /** A machine as a group of its own, always the same. */
    groupOf(host) {
        const group = this.#groups.get(host) ?? new Set([host]);
        this.#groups.set(host, group);
        return group;
    }
    /** A compose or bake file of which a step builds something. */
    addFileBuild({ kind, path, host, names }) {
        const key = JSON.stringify([path, host.name, host.location.line, ...names]);
        if (this.#fileBuilds.has(key) || !this.goesOn(1 + names.length))
            return;
        this.#fileBuilds.add(key);
        this.reading.fileBuilds.push({ kind, path, host, names });
    }
    /**
     * An image of a job or a step.
     * @param machine what runs it: a machine, `own` for those that the configuration declares, null for none of Windows
     * @param refused why it starts on no such machine, whatever the image; null where it may
     */
    add(scalar, { text, unresolved }, machine = null, refused = null) {
        // What was left half done is nothing that the file says.
        if (this.#isOver || (text === '' && unresolved.length === 0))
            return;
        const texts = this.#texts.get(scalar.start) ?? new Map();
        this.#texts.set(scalar.start, texts);
        const key = [text, ...unresolved].join('\0');
        const known = texts.get(key);
        if (known !== undefined) {
            if (machine !== null && machine !== 'own')
                known.add(machine);
            return;
        }
        if (texts.size === MAX_TEXTS) {
            this.#tell(`one reference expands to more than ${MAX_TEXTS} images`, scalar.start);
            return;
        }
        const hosts = new Set(machine === null || machine === 'own' ? [] : [machine]);
        texts.set(key, hosts);
        this.reading.uses.push((0,_model_image_use_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUse */ .Fe)({
            kind: 'workflow',
            role: 'build',
            location: this.file.location(scalar.start, scalar.end),
            raw: scalar.value,
            reference: unresolved.length === 0 && (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F)(text) !== null ? text : null,
            partial: text,
            unresolved,
            // BuildKit's image is for Linux.
            platform: refused === 'builder' ? 'linux/amd64' : null,
            foundIn: machine === null ? { kind: 'file' } : { kind: 'job', hosts, refused },
        }));
    }
    /** An image that a command of a script runs or pulls. @param written as the script has it */
    addRun(script, written, filled, host) {
        const start = this.file.text.indexOf(written, script.start);
        const isThere = start >= 0 && start + written.length <= script.end;
        this.add(isThere ? { start, end: start + written.length, value: written } : script, filled, host);
    }
    /** Null where the file says nothing of images: another reader may know it. */
    done() {
        const { uses, problems, builds, fileBuilds, skipped } = this.reading;
        const found = uses.length + problems.length + builds.length + fileBuilds.length + skipped.length;
        return found === 0 ? null : this.reading;
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
