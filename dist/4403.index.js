export const id = 4403;
export const ids = [4403];
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
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);
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
    addFileBuild({ path, host, names }) {
        const key = JSON.stringify([path, host.name, host.location.line, ...names]);
        if (this.#fileBuilds.has(key) || !this.goesOn(1 + names.length))
            return;
        this.#fileBuilds.add(key);
        this.reading.fileBuilds.push({ path, host, names });
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


/***/ })

};
