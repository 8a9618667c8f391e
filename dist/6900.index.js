export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAzurePipelines: () => (/* binding */ readAzurePipelines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4128);
/* harmony import */ var _windows_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5090);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6992);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4403);
// Azure Pipelines: container resources, the containers of jobs, and what steps build on Windows machines.
// A pool's image is a machine, not a container.




const PIPELINE_KEYS = ['jobs', 'stages', 'steps', 'resources', 'pool', 'extends'];
/** The name of a container resource, of this file or of the one that takes this template up. */
const BARE_WORD = /^[\w.-]*$/;
const readAzurePipelines = (file, { budget }) => {
    const { text } = file;
    if (!/\bcontainers?["']?[ \t]*:|\bdocker|\bservices["']?[ \t]*:/i.test(text) ||
        !PIPELINE_KEYS.some((key) => text.includes(key)))
        return null;
    const broken = /^apiVersion[ \t]*:/m.test(text) ? null : (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenYaml */ .p9)(file, budget);
    if (broken !== null)
        return broken;
    const images = new _images_js__WEBPACK_IMPORTED_MODULE_3__/* .CiImages */ .DW(file, budget);
    const [document] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents;
    const pipeline = images.mapping(document);
    if (document === undefined)
        return null;
    if (!PIPELINE_KEYS.some((key) => pipeline.has(key)) || pipeline.has('apiVersion'))
        return null;
    const variablesOf = variableReader(images);
    const scopes = [variablesOf(pipeline.get('variables')), defaultsOf(pipeline.get('parameters'), images)];
    const containers = new Map();
    for (const resource of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(images.mapping(pipeline.get('resources')).get('containers'))) {
        const entry = images.mapping(resource);
        const image = images.scalar(entry.get('image'), '');
        if (image === null || !images.goesOn(1))
            continue;
        containers.set(images.scalar(entry.get('container'), '')?.value ?? '', image);
    }
    const used = readJobs(document, scopes.slice(1), { variablesOf, containers, scopes, file, images });
    // What no job of this file has may serve a job of a file that takes this one up.
    for (const image of containers.values())
        if (!used.has(image))
            images.add(image, filled(image, scopes, images));
    return images.done();
};
/** A pipeline, its stages and its jobs have one each. */
const MAX_SCOPES = 10;
/**
 * Jobs stand in stages, and under conditions and loops that may hold either.
 * @returns the container resources that they use
 */
function readJobs(pipeline, outer, context) {
    const { variablesOf, images } = context;
    const used = new Set();
    const seen = new Set();
    const waiting = [
        { node: pipeline, scopes: outer, pool: undefined },
    ];
    for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
        let { scopes, pool } = top;
        const node = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(top.node);
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        let children = node.type === 'sequence' ? node.items : [];
        if (node.type === 'mapping') {
            const own = new Map(node.entries.map(({ key, value }) => [key.value, value]));
            if (own.has('variables'))
                scopes = images.atMost([variablesOf(own.get('variables')), ...scopes], MAX_SCOPES, 'nested blocks of variables', node);
            if (own.has('job') || own.has('deployment') || own.has('steps'))
                for (const image of readJob(node, scopes, own.get('pool') ?? pool, context))
                    used.add(image);
            pool = own.get('pool') ?? pool;
            children = [...own.values()];
        }
        for (const child of [...children].reverse())
            waiting.push({ node: child, scopes, pool });
    }
    return used;
}
/** @returns the container resources that the job uses */
function readJob(node, scopes, pool, { variablesOf, containers, scopes: global, file, images }) {
    const job = images.mapping(node);
    const image = images.scalar(job.get('container'), 'image') ?? images.scalar(job.get('container'), 'alias');
    const services = [...images.mapping(job.get('services')).values()].flatMap((service) => images.scalar(service, 'image') ?? []);
    const matrix = images.mapping(images.mapping(job.get('strategy')).get('matrix'));
    const rows = images.atMost([...matrix.values()], _images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX, 'rows of a matrix', node).map(variablesOf);
    const steps = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(job.get('steps')).map((step) => images.mapping(step));
    const used = new Set();
    for (const row of rows.length === 0 ? [new Map()] : rows) {
        if (!images.goesOn(1))
            return [...used];
        const inner = [row, ...scopes];
        const machine = machineOf(pool, inner, file, images);
        for (const named of [image, ...services]) {
            if (named === null)
                continue;
            const result = filled(named, inner, images);
            const resource = containers.get(result.text);
            if (resource !== undefined) {
                used.add(resource);
                images.add(resource, filled(resource, global, images), machine);
            }
            else if (result.unresolved.length > 0 || !BARE_WORD.test(result.text)) {
                images.add(named, result, machine);
            }
        }
        if (machine !== null && machine !== 'own')
            readSteps(steps, machine, inner, images);
    }
    return [...used];
}
/** A hosted machine of Windows; `own` for a pool of self-hosted ones; null for a machine of Linux or an unknown one. */
function machineOf(pool, scopes, file, images) {
    const own = images.mapping(pool);
    const machine = images.scalar(own.get('vmImage'), '');
    if (machine !== null)
        return hostOf(machine, scopes, file, images);
    const name = images.scalar(pool, 'name')?.value ?? '';
    return name === '' || /^azure pipelines$/i.test(name) ? null : 'own';
}
/** A hosted machine, where the label names its release; its images are those of GitHub's runners. */
function hostOf(machine, scopes, file, images) {
    const { text, unresolved } = filled(machine, scopes, images);
    if (unresolved.length > 0)
        return null;
    // Azure's labels come and go on days of their own.
    const host = {
        client: false,
        isolation: 'process',
        location: file.location(machine.start, machine.end),
        runner: null,
    };
    if ((0,_windows_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinuxRunner */ .Bf)(text))
        return { ...host, name: `${text} of Azure Pipelines`, version: null };
    const runner = (0,_windows_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOf */ .mv)(text);
    // Azure has neither machines of that architecture nor names of an organisation's choice.
    if (runner === undefined ||
        runner.moves ||
        runner.architecture !== undefined ||
        runner.byPrefix !== undefined)
        return null;
    return { ...host, name: `${runner.label} of Azure Pipelines`, version: runner.version };
}
const SCRIPTS = ['script', 'powershell', 'pwsh', 'bash'];
/** Steps that build or run images on a Windows machine: scripts, tasks that are scripts, and Docker's tasks. */
function readSteps(steps, host, scopes, images) {
    const fill = (text) => {
        const result = fillText(text, scopes, images);
        return result.unresolved.length === 0 ? result.text : null;
    };
    for (const step of steps) {
        const task = images.scalar(step.get('task'), '')?.value ?? '';
        const inputs = inputsOf(step.get('inputs'), images);
        const script = SCRIPT_TASK.test(task)
            ? images.scalar(inputs.get('script'), '')
            : SCRIPTS.map((key) => images.scalar(step.get(key), '')).find((scalar) => scalar !== null);
        if (!images.goesOn(1 + (script?.value.length ?? 0) / 64))
            return;
        if (script != null) {
            const written = images.scalar(inputs.get('workingdirectory') ?? step.get('workingDirectory'), '');
            const folder = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(written?.value ?? '', '', fill);
            if (folder !== null)
                (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(script.value, script, folder, host, fill, images);
            else if (/docker/i.test(script.value))
                (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)({ at: script, host, fill, images }, { platform: null }, (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPath */ .Ak)(written?.value ?? ''));
        }
        else {
            const site = { at: images.scalar(step.get('task'), ''), host, fill, images };
            if (/^Docker@\d/i.test(task))
                readDockerTask(inputs, site);
            else if (/^DockerCompose@\d/i.test(task))
                readComposeTask(inputs, site);
        }
    }
}
/** Tasks whose input is a script. */
const SCRIPT_TASK = /^(?:PowerShell|CmdLine|Bash)@\d/i;
/** The inputs of a task, by their lower-case names: of several spellings the first counts. */
function inputsOf(node, images) {
    return new Map([...images.mapping(node)].reverse().map(([key, value]) => [key.toLowerCase(), value]));
}
/** @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-compose-v0 */
function readComposeTask(inputs, site) {
    const { images } = site;
    const input = (name) => images.scalar(inputs.get(name), '')?.value ?? '';
    const command = `${input('action')} ${input('dockercomposecommand')}`;
    if (!/\bbuild\b/i.test(command))
        return;
    // The default, **/docker-compose.yml, is the one at the root where there is one.
    const written = input('dockercomposefile') || 'docker-compose.yml';
    const files = [written.replace(/^\*\*\//, '')];
    const service = input('servicename');
    (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addFiles */ .L2)({ kind: 'compose', files, names: service === '' ? [] : [service] }, '', site);
}
/**
 * Docker@2, and Docker@1 with its words.
 * @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2
 */
function readDockerTask(inputs, site) {
    const { at, host, fill, images } = site;
    if (!images.goesOn(1 + inputs.size))
        return;
    const input = (name) => images.scalar(inputs.get(name), '')?.value ?? null;
    if (!/^build(?:andpush| an image)?$/i.test(input('command') ?? input('action') ?? 'buildAndPush'))
        return;
    const written = input('dockerfile') ?? ANY_DOCKERFILE;
    if (written.startsWith(ANY_FOLDER) && !/[$*?]/.test(written.slice(ANY_FOLDER.length))) {
        const command = { dockerfile: written, args: new Map(), target: null, platform: null };
        (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addBuild */ .ak)(command, site);
        return;
    }
    const dockerfile = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(written, '', fill);
    if (dockerfile === null || dockerfile === '') {
        (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)(site, { platform: null }, (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPath */ .Ak)(written));
        return;
    }
    // The arguments are a command's, and so read as one.
    (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(`docker build ${input('arguments') ?? ''} -f "${dockerfile}" .`, at, '', host, fill, images);
}
const ANY_FOLDER = '**/';
/** What the task builds where it names no Dockerfile. */
const ANY_DOCKERFILE = `${ANY_FOLDER}Dockerfile`;
/** The values that a template's parameters have where it is included without: a list, or in old files a mapping. */
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
        if (_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKOUT_NAMES */ .wo.has(key))
            return '.';
        return scopes.find((scope) => scope.has(key))?.get(key) ?? null;
    });
}
/** `$(name)`, `${{ variables.name }}`, and `$[ variables['name'] ]`, which is always a whole value. */
function marksOf(text) {
    const whole = text.startsWith('$[') && text.endsWith(']');
    const marks = whole
        ? [{ start: 0, end: text.length, name: text.slice(2, -1).trim() }]
        : [...(0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .marksBetween */ .pt)(text, '${{', '}}'), ...(0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .marksBetween */ .pt)(text, '$(', ')')];
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

/***/ 6992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ unknownPath),
/* harmony export */   L2: () => (/* binding */ addFiles),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zh: () => (/* binding */ addScript),
/* harmony export */   ak: () => (/* binding */ addBuild),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   wo: () => (/* binding */ CHECKOUT_NAMES),
/* harmony export */   yG: () => (/* binding */ dockerfileIn)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3993);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _build_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1802);
// What the steps of a pipeline build, and on which machine.



/** Where Compose looks without `-f`, in its order. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/** What bake reads without `-f`. Source: "Bake file reference", File lookup (docs.docker.com). */
const BAKE_FILES = [
    ...COMPOSE_FILES,
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/**
 * What a pipeline calls the folder that the repository is checked out to, and where a script stands. Sources: "Default
 * environment variables" (docs.github.com), "Predefined variables" (learn.microsoft.com/azure/devops).
 */
const CHECKOUT = /\$\{\{ *github\.workspace *\}\}|\$\((?:build\.sourcesdirectory|build\.repository\.localpath|system\.defaultworkingdirectory|pwd|get-location)\)|\$(?:env:)?\{?(?:env:)?(?:github_workspace|build_sourcesdirectory|system_defaultworkingdirectory|pwd)\b\}?|%(?:github_workspace|build_sourcesdirectory|system_defaultworkingdirectory|cd)%/gi;
/** Names of expressions that stand for that folder. */
const CHECKOUT_NAMES = new Set([
    'github.workspace',
    'build.sourcesdirectory',
    'build.repository.localpath',
    'system.defaultworkingdirectory',
]);
/**
 * Adds what a script builds and runs.
 * @param at the script's place, where the images are reported that it runs; null for a command that is made up
 * @param folder where the script starts, relative to the root
 */
function addScript(script, at, folder, host, fillMarks, images) {
    const { words, written } = withWordsForMarks(script.replace(CHECKOUT, '.'));
    const fill = (word) => fillMarks(written(word));
    for (const command of images.commandsOf(words)) {
        if (!images.goesOn(1 + (command.folder?.length ?? 0) / 64))
            return;
        const from = command.folder === null ? null : fill(command.folder);
        if (command.kind === 'run') {
            // On Linux an image of Windows is pulled for its files at most.
            if (at !== null && host.version !== null)
                addRun(command, at, host, fill, images);
            continue;
        }
        const here = from === null ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(folder, from);
        const site = { at, host, fill, images };
        if (here === null)
            skip(site, command, `the folder that ${nameOf(command)} starts in is unknown`);
        else if (command.kind === 'docker')
            addDocker(command, here, site);
        else
            addFiles({ ...command, kind: command.kind }, here, site);
    }
}
/** Another isolation than the machine's own is the script's affair. */
function addRun({ image, platform, isolation }, at, host, fill, images) {
    if (image === null || platform?.startsWith('linux') === true)
        return;
    if (isolation !== null && isolation !== 'default' && isolation !== host.isolation)
        return;
    const text = fill(image);
    if (text === null || (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(text))
        images.skip(at, `the image '${shown(image)}' that docker runs has no known value`);
    else
        images.addRun(at, image, { text, unresolved: [] }, host);
}
/** A build that cannot be worked out counts as skipped, unless it makes images for Linux alone. */
function skip({ at, host, fill, images }, { platform }, why) {
    if (windowsPlatform(platform === null ? null : fill(platform), host) !== undefined)
        images.skip(at, why);
}
const NAMES = {
    docker: 'docker build',
    bake: 'docker buildx bake',
    compose: 'docker compose',
    run: 'docker run',
};
function nameOf({ kind }) {
    return NAMES[kind];
}
/** Characters of a path or a value that a message has. */
const SHOWN = 100;
function shown(text) {
    return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_2__/* .crop */ .B)(text, SHOWN);
}
/** Adds what is built of compose and bake files. @param folder where they are named from, relative to the root */
function addFiles({ kind, files, names }, folder, site) {
    const { host, fill, images } = site;
    const known = names.map(fill).filter((name) => name !== null && !(0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(name));
    // A name that is not known may be any.
    const asked = known.length < names.length ? [] : known.filter((name) => name !== null);
    for (const file of files.length > 0 ? files : kind === 'bake' ? BAKE_FILES : COMPOSE_FILES) {
        const path = pathOf(file, folder, fill);
        if (path !== null)
            images.addFileBuild({ kind, path, host, names: asked });
        else
            skip(site, { platform: null }, `the path '${shown(file)}' that ${nameOf({ kind })} reads is unknown or outside the repository`);
    }
}
function addDocker(command, folder, site) {
    const { fill } = site;
    const context = command.context === null ? null : pathOf(command.context, folder, fill);
    const file = command.files.at(-1);
    const dockerfile = file === undefined ? dockerfileIn(context) : pathOf(file, folder, fill);
    if (dockerfile === null) {
        const path = file ?? command.context;
        if (path !== '-' && path !== null)
            skip(site, command, unknownPath(path));
        return;
    }
    addBuild({ ...command, dockerfile }, site);
}
/** @returns why a build is skipped whose Dockerfile or context is not known */
function unknownPath(path) {
    return `the path '${shown(path)}' of this build is unknown or outside the repository`;
}
/** A build whose values are written in a pipeline. One whose arguments are not all known is skipped. */
function addBuild(command, site) {
    const { host, fill, images } = site;
    const platform = windowsPlatform(command.platform === null ? null : fill(command.platform), host);
    if (platform === undefined)
        return;
    const args = new Map();
    for (const [name, value] of command.args) {
        const text = fill(value);
        if (text === null || (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(text)) {
            skip(site, command, `the build argument ${shown(name)} has no known value`);
            return;
        }
        args.set(name, { text, origins: [{ ...host.location, message: `the job that sets ${name} runs here` }] });
    }
    const target = command.target === null ? null : fill(command.target);
    if (target !== null && (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(target)) {
        skip(site, command, `the target ${shown(target)} has no known value`);
        return;
    }
    images.addBuild({
        dockerfile: command.dockerfile,
        args,
        target: target === '' ? null : (target?.toLowerCase() ?? null),
        platform,
        contexts: new Map(),
        image: null,
        askedBy: { kind: 'pipeline', hosts: images.groupOf(host) },
    });
}
/**
 * The platform of a build that makes an image for Windows. A machine of Linux makes one only with `--platform`.
 * @param list as `--platform` has it, with commas
 * @returns null for one that does not say, undefined for images of Linux alone
 */
function windowsPlatform(list, { version }) {
    const platforms = (list ?? '')
        .toLowerCase()
        .split(',')
        .map((platform) => platform.trim())
        .filter((platform) => platform !== '');
    const windows = platforms.find((platform) => platform.startsWith('windows'));
    if (windows !== undefined || version === null)
        return windows;
    return (platforms.find((platform) => !platform.startsWith('linux')) ?? (platforms.length > 0 ? undefined : null));
}
/** @returns null for what is elsewhere, or not known */
function pathOf(text, folder, fill) {
    const known = fill(text.replace(CHECKOUT, '.'));
    return known === null || (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(known) ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(folder, known);
}
function dockerfileIn(context) {
    return context === null ? null : `${context === '' ? '' : `${context}/`}Dockerfile`;
}
/**
 * A script in which an expression is one word, however it is written.
 * @returns the script, and what puts the expressions back into its words
 */
function withWordsForMarks(script) {
    const marks = [];
    const [start = '', ...rest] = script.split('${{');
    const parts = rest.map((part) => {
        const end = part.indexOf('}}');
        if (end < 0)
            return part;
        const mark = part.slice(0, end).trim();
        if (/^[\w.-]*$/.test(mark))
            return mark + part.slice(end);
        marks.push(mark);
        return `mark:${marks.length - 1}${part.slice(end)}`;
    });
    const written = (word) => word.replace(/\$\{\{mark:(\d+)\}\}/g, (whole, number) => {
        const mark = marks[Number(number)];
        return mark === undefined ? whole : `\${{${mark}}}`;
    });
    return { words: [start, ...parts].join('${{'), written };
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isLinuxRunner),
/* harmony export */   OZ: () => (/* binding */ runnerFor),
/* harmony export */   ZY: () => (/* binding */ currentRunners),
/* harmony export */   mv: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).


const RUNNERS = _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap(({ build, kind, runners = [] }) => runners.map(({ label, moves = false, retired = null, architecture }) => ({
    label,
    version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build),
    retired,
    moves,
    ...(kind === 'client' && { client: true }),
    ...(architecture !== undefined && { architecture }),
})));
/**
 * The runner behind a label. Larger runners have names of their organisation's choice, most of which begin with the label
 * of their image, e.g. `windows-2022-16core`: those are of the image that the name says.
 * Source: "Running jobs on larger runners" (docs.github.com); actions/runner-images#13122.
 * @returns undefined for labels of other systems and of runners of one's own
 */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    const hosted = RUNNERS.find((runner) => runner.label === wanted);
    if (hosted !== undefined)
        return hosted;
    const image = RUNNERS.filter((runner) => wanted.startsWith(`${runner.label}-`)).sort((a, b) => b.label.length - a.label.length)[0];
    // An organisation's image lives as long as it likes.
    return image === undefined ? undefined : { ...image, label: wanted, byPrefix: image.label, retired: null };
}
/** Whether a label is that of a hosted runner of Linux, or begins with one. */
function isLinuxRunner(label) {
    return /^ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-|$)/i.test(label);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined)?.label;
}
/** The labels of Windows Server that name a release and can be asked for, the newest first. */
function currentRunners() {
    return [...new Set(RUNNERS.map(({ version }) => version.build))].flatMap((build) => runnerFor(build) ?? []);
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
