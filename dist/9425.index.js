export const id = 9425;
export const ids = [9425];
export const modules = {

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAzurePipelines: () => (/* binding */ readAzurePipelines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _windows_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5090);
/* harmony import */ var _ci_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3150);
/* harmony import */ var _ci_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9498);
// Azure Pipelines: container resources, the containers of jobs, and what steps build on Windows machines.
// A pool's image is a machine, not a container.




const PIPELINE_KEYS = ['jobs', 'stages', 'steps', 'resources', 'pool', 'extends'];
/** The name of a container resource, of this file or of the one that takes this template up. */
const BARE_WORD = /^[\w.-]*$/;
const readAzurePipelines = (file) => {
    const { text } = file;
    if (!/\bcontainers?["']?[ \t]*:|\bdocker/i.test(text) || !PIPELINE_KEYS.some((key) => text.includes(key)))
        return null;
    const broken = /^apiVersion[ \t]*:/m.test(text) ? null : (0,_ci_image_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenYaml */ .p9)(file);
    if (broken !== null)
        return broken;
    const images = new _ci_image_js__WEBPACK_IMPORTED_MODULE_3__/* .CiImages */ .DW(file);
    const [document] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents;
    const pipeline = images.mapping(document);
    if (!PIPELINE_KEYS.some((key) => pipeline.has(key)) || pipeline.has('apiVersion'))
        return null;
    const variablesOf = variableReader(images);
    const scopes = [variablesOf(pipeline.get('variables')), defaultsOf(pipeline.get('parameters'), images)];
    for (const resource of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(images.mapping(pipeline.get('resources')).get('containers'))) {
        const image = images.scalar(images.mapping(resource).get('image'), '');
        if (image !== null && images.goesOn(1))
            images.add(image, filled(image, scopes, images));
    }
    readJobs(document, scopes.slice(1), variablesOf, file, images);
    return images.done();
};
/** Jobs stand in stages, and under conditions and loops that may hold either. */
function readJobs(pipeline, outer, variablesOf, file, images) {
    const seen = new Set();
    const waiting = [
        { node: pipeline, scopes: outer, pool: undefined },
    ];
    while (waiting.length > 0) {
        let { node: next, scopes, pool } = waiting.pop();
        const node = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(next);
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        let children = node.type === 'sequence' ? node.items : [];
        if (node.type === 'mapping') {
            const own = new Map(node.entries.map(({ key, value }) => [key.value, value]));
            if (own.has('variables'))
                scopes = [variablesOf(own.get('variables')), ...scopes].slice(0, 10);
            if (own.has('job') || own.has('deployment') || own.has('steps'))
                readJob(node, scopes, variablesOf, own.get('pool') ?? pool, file, images);
            pool = own.get('pool') ?? pool;
            children = [...own.values()];
        }
        for (const child of [...children].reverse())
            waiting.push({ node: child, scopes, pool });
    }
}
function readJob(node, scopes, variablesOf, pool, file, images) {
    const job = images.mapping(node);
    const image = images.scalar(job.get('container'), 'image');
    const matrix = images.mapping(images.mapping(job.get('strategy')).get('matrix'));
    const rows = [...matrix.values()].slice(0, _ci_image_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX).map((row) => variablesOf(row));
    const machine = images.scalar(images.mapping(pool).get('vmImage'), '');
    const steps = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(job.get('steps')).map((step) => images.mapping(step));
    for (const row of rows.length === 0 ? [new Map()] : rows) {
        if (!images.goesOn(1))
            return;
        const inner = [row, ...scopes];
        if (image !== null && !BARE_WORD.test(image.value)) {
            const result = filled(image, inner, images);
            if (result.unresolved.length > 0 || !BARE_WORD.test(result.text))
                images.add(image, result);
        }
        const host = machine === null ? null : hostOf(machine, inner, file, images);
        if (host !== null)
            readSteps(steps, host, inner, images);
    }
}
/** A hosted machine, where the label names its release; its images are those of GitHub's runners. */
function hostOf(machine, scopes, file, images) {
    const { text, unresolved } = filled(machine, scopes, images);
    const runner = unresolved.length > 0 ? undefined : (0,_windows_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOf */ .m)(text);
    // Azure has no machines of that architecture.
    if (runner === undefined || runner.moves || runner.architecture !== undefined)
        return null;
    return {
        name: `${runner.label} of Azure Pipelines`,
        version: runner.version,
        client: false,
        isolation: 'process',
        location: file.location(machine.start, machine.end),
        // Azure's labels come and go on days of their own.
        runner: null,
    };
}
const SCRIPTS = ['script', 'powershell', 'pwsh', 'bash'];
/** Steps that build images on a Windows machine: scripts, and the task Docker@2. */
function readSteps(steps, host, scopes, images) {
    const fill = (text) => {
        const result = fillText(text, scopes, images);
        return result.unresolved.length === 0 ? result.text : null;
    };
    for (const step of steps) {
        const script = SCRIPTS.map((key) => images.scalar(step.get(key), '')).find((scalar) => scalar !== null);
        if (!images.goesOn(1 + (script?.value.length ?? 0) / 64))
            return;
        if (script !== undefined) {
            const folder = (0,_ci_build_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(images.scalar(step.get('workingDirectory'), '')?.value ?? '', '', fill);
            if (folder !== null)
                (0,_ci_build_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(script.value, folder, host, fill, images);
        }
        else if (/^Docker@\d/i.test(images.scalar(step.get('task'), '')?.value ?? '')) {
            readDockerTask(images.mapping(step.get('inputs')), host, fill, images);
        }
    }
}
/** @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2 */
function readDockerTask(inputs, host, fill, images) {
    const input = (name) => {
        const found = [...inputs].find(([key]) => key.toLowerCase() === name);
        return images.scalar(found?.[1], '')?.value ?? null;
    };
    if (!/^build(?:andpush)?$/i.test(input('command') ?? 'buildAndPush'))
        return;
    const dockerfile = (0,_ci_build_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(input('dockerfile') ?? '', '', fill);
    if (dockerfile === null || dockerfile === '')
        return;
    // The arguments are a command's, and so read as one.
    (0,_ci_build_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(`docker build ${input('arguments') ?? ''} -f "${dockerfile}" .`, '', host, fill, images);
}
/** The values that a template's parameters have where it is taken up without: a list, or in old files a mapping. */
function defaultsOf(node, images) {
    const values = new Map();
    const add = (name, value) => {
        const scalar = images.scalar(value, '');
        if (scalar !== null)
            values.set(`parameters.${name.toLowerCase()}`, scalar.value);
    };
    for (const item of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node)) {
        const entry = images.mapping(item);
        const name = images.scalar(entry.get('name'), '');
        if (name !== null)
            add(name.value, entry.get('default'));
    }
    for (const [name, value] of images.mapping(node))
        add(name, value);
    return values;
}
/** Reads `variables`, a mapping or a list of names and values, once each; groups and templates have no values here. */
function variableReader(images) {
    const known = new Map();
    return (node) => {
        const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
        const before = known.get(own);
        if (before !== undefined)
            return before;
        const values = new Map();
        const add = (name, value) => {
            const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(value);
            if (scalar?.type === 'scalar')
                values.set(name.toLowerCase(), scalar.value);
        };
        for (const item of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(own)) {
            const entry = images.mapping(item);
            const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(entry.get('name'));
            if (name?.type === 'scalar')
                add(name.value, entry.get('value'));
        }
        for (const [name, value] of images.mapping(own))
            add(name, value);
        known.set(own, values);
        return values;
    };
}
function filled(image, scopes, images) {
    return fillText(image.value, scopes, images);
}
function fillText(text, scopes, images) {
    return images.fill(text, marksOf, (name) => {
        const key = name.toLowerCase();
        return scopes.find((scope) => scope.has(key))?.get(key) ?? null;
    });
}
/** `$(name)`, `${{ variables.name }}`, and `$[ variables['name'] ]`, which is always a whole value. */
function marksOf(text) {
    const whole = text.startsWith('$[') && text.endsWith(']');
    const marks = whole
        ? [{ start: 0, end: text.length, name: text.slice(2, -1).trim() }]
        : [...(0,_ci_image_js__WEBPACK_IMPORTED_MODULE_3__/* .marksBetween */ .pt)(text, '${{', '}}'), ...(0,_ci_image_js__WEBPACK_IMPORTED_MODULE_3__/* .marksBetween */ .pt)(text, '$(', ')')];
    let end = 0;
    return marks
        .sort((a, b) => a.start - b.start)
        .flatMap((mark) => {
        if (mark.start < end)
            return [];
        end = mark.end;
        return { ...mark, name: variableName(mark.name) };
    });
}
function variableName(expression) {
    const match = /^variables(?:\.([\w.-]+)|\[[ ]?'([^']+)'[ ]?\])$/i.exec(expression);
    return match?.[1] ?? match?.[2] ?? expression;
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ak: () => (/* binding */ addBuild),
  Zh: () => (/* binding */ addScript),
  yG: () => (/* binding */ dockerfileIn),
  XM: () => (/* binding */ pathOf)
});

;// CONCATENATED MODULE: ./lib/text/shell-words.js
// The commands of a script, as far as a reader needs them: words, with quotes and continued lines undone.
// Nothing is run or expanded. One grammar for sh, PowerShell and cmd: where they differ, an odd word is the worst.
/** More than this is no script that a person wrote for a pipeline. */
const MAX_LENGTH = 65_536;
const MAX_WORDS = 20_000;
/** @returns each command as its words, e.g. `[['docker', 'build', '.']]`; comments are left out */
function commandsOf(script) {
    const text = script.slice(0, MAX_LENGTH);
    const commands = [[]];
    let word = null;
    let words = 0;
    const endWord = () => {
        if (word !== null)
            commands.at(-1).push(word);
        word = null;
        words++;
    };
    const endCommand = () => {
        endWord();
        if (commands.at(-1).length > 0)
            commands.push([]);
    };
    for (let at = 0; at < text.length && words < MAX_WORDS; at++) {
        const char = text[at];
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
    return commands.filter((command) => command.length > 0);
}
/** Where a quoted text ends; one that never does ends with the script. */
function closing(text, start) {
    const end = text.indexOf(text[start], start + 1);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/readers/build-command.js
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
const MOVES = new Set(['cd', 'chdir', 'pushd', 'push-location', 'set-location', 'sl']);
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
    const at = command.findIndex((word) => /(?:^|[\\/])docker(?:-compose)?(?:\.exe)?$/i.test(word));
    if (at < 0)
        return null;
    const words = command.slice(at + 1);
    if (/compose/i.test(command[at]))
        return composeBuild(words, folder);
    if (words[0] === 'compose')
        return composeBuild(words.slice(1), folder);
    const verb = words[0] === 'buildx' || words[0] === 'image' || words[0] === 'builder' ? 1 : 0;
    return words[verb] === 'build' ? dockerBuild(words.slice(verb + 1), folder) : null;
}
function dockerBuild(words, folder) {
    const build = emptyBuild('docker', folder);
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
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
        const word = words[i];
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

// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __webpack_require__(2812);
;// CONCATENATED MODULE: ./lib/readers/ci-build.js
// What the steps of a pipeline build, and on which machine.


/** Where Compose looks without `-f`, in its order. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/**
 * Adds the builds of a script.
 * @param folder where the script starts, relative to the root
 */
function addScript(script, folder, host, fill, images) {
    // An expression is one word, however it is spaced.
    for (const command of buildCommands(withTightMarks(script))) {
        const from = command.folder === null ? null : fill(command.folder);
        const at = from === null ? null : (0,paths/* resolveFrom */.d)(folder, from);
        if (at === null || !images.goesOn(1))
            continue;
        if (command.kind === 'compose')
            addCompose(command, at, host, fill, images);
        else
            addDocker(command, at, host, fill, images);
    }
}
function addCompose(command, folder, host, fill, images) {
    const files = command.files.length > 0 ? command.files : COMPOSE_FILES;
    for (const file of files) {
        const path = pathOf(file, folder, fill);
        if (path !== null)
            images.addComposeBuild(path, host);
    }
}
function addDocker(command, folder, host, fill, images) {
    const context = command.context === null ? null : pathOf(command.context, folder, fill);
    const file = command.files.at(-1);
    const dockerfile = file === undefined ? dockerfileIn(context) : pathOf(file, folder, fill);
    if (dockerfile === null)
        return;
    addBuild({ ...command, dockerfile }, host, fill, images);
}
/** A build whose values are written in a pipeline. One whose arguments are not all known tells nothing. */
function addBuild(wish, host, fill, images) {
    const platform = wish.platform === null ? null : fill(wish.platform);
    // An image of Linux, whatever builds it.
    if (platform !== null && /^linux\b/i.test(platform))
        return;
    const args = new Map();
    for (const [name, value] of wish.args) {
        const text = fill(value);
        if (text === null || isUnknown(text))
            return;
        args.set(name, { text, origins: [{ ...host.location, message: `the job that sets ${name} runs here` }] });
    }
    const target = wish.target === null ? null : fill(wish.target);
    if (target !== null && isUnknown(target))
        return;
    images.addBuild({
        dockerfile: wish.dockerfile,
        args,
        target: target === '' ? null : (target?.toLowerCase() ?? null),
        platform,
        contexts: new Map(),
        image: null,
        run: null,
        host,
    });
}
/** @returns null for what is elsewhere, or not known */
function pathOf(text, folder, fill) {
    const known = fill(text);
    return known === null || isUnknown(known) ? null : (0,paths/* resolveFrom */.d)(folder, known);
}
function dockerfileIn(context) {
    return context === null ? null : `${context === '' ? '' : `${context}/`}Dockerfile`;
}
function withTightMarks(script) {
    const [start = '', ...rest] = script.split('${{');
    const parts = rest.map((part) => {
        const end = part.indexOf('}}');
        return end < 0 ? part : `${part.slice(0, end).trim()}${part.slice(end)}`;
    });
    return [start, ...parts].join('${{');
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runnerFor),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).

const RUNNERS = [
    { label: 'windows-latest', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: true },
    { label: 'windows-2025', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2025-vs2026', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2022', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(20348), retired: null, moves: false },
    { label: 'windows-2019', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(17763), retired: '2025-06-30', moves: false },
    { label: 'windows-2016', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(14393), retired: '2022-04-01', moves: false },
    ...['windows-11-arm', 'windows-11-vs2026-arm'].map((label) => ({
        label,
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26200),
        retired: null,
        moves: false,
        client: true,
        architecture: 'arm64',
    })),
];
/** @returns undefined for labels of other systems and of runners of one's own */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    return RUNNERS.find((runner) => runner.label === wanted);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined)?.label;
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ })

};
