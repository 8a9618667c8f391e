export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAzurePipelines: () => (/* binding */ readAzurePipelines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
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
    if (!/\bcontainers?["']?[ \t]*:|\bdocker/i.test(text) || !PIPELINE_KEYS.some((key) => text.includes(key)))
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
    for (const resource of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(images.mapping(pipeline.get('resources')).get('containers'))) {
        const image = images.scalar(images.mapping(resource).get('image'), '');
        if (image !== null && images.goesOn(1))
            images.add(image, filled(image, scopes, images));
    }
    readJobs(document, scopes.slice(1), variablesOf, file, images);
    return images.done();
};
/** A pipeline, its stages and its jobs have one each. */
const MAX_SCOPES = 10;
/** Jobs stand in stages, and under conditions and loops that may hold either. */
function readJobs(pipeline, outer, variablesOf, file, images) {
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
                scopes = images.atMost([variablesOf(own.get('variables')), ...scopes], MAX_SCOPES, 'blocks of variables in each other', node);
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
    const rows = images.atMost([...matrix.values()], _images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX, 'rows of a matrix', node).map(variablesOf);
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
            const folder = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(images.scalar(step.get('workingDirectory'), '')?.value ?? '', '', fill);
            if (folder !== null)
                (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(script.value, folder, host, fill, images);
        }
        else if (/^Docker@\d/i.test(images.scalar(step.get('task'), '')?.value ?? '')) {
            readDockerTask(images.mapping(step.get('inputs')), host, fill, images);
        }
    }
}
/** @see https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2 */
function readDockerTask(inputs, host, fill, images) {
    if (!images.goesOn(1 + inputs.size))
        return;
    const byName = new Map([...inputs].reverse().map(([key, value]) => [key.toLowerCase(), value]));
    const input = (name) => images.scalar(byName.get(name), '')?.value ?? null;
    if (!/^build(?:andpush)?$/i.test(input('command') ?? 'buildAndPush'))
        return;
    const dockerfile = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(input('dockerfile') ?? '', '', fill);
    if (dockerfile === null || dockerfile === '')
        return;
    // The arguments are a command's, and so read as one.
    (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(`docker build ${input('arguments') ?? ''} -f "${dockerfile}" .`, '', host, fill, images);
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
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zh: () => (/* binding */ addScript),
/* harmony export */   ak: () => (/* binding */ addBuild),
/* harmony export */   yG: () => (/* binding */ dockerfileIn)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2155);
/* harmony import */ var _build_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1802);
// What the steps of a pipeline build, and on which machine.


/** Where Compose looks without `-f`, in its order. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/**
 * Adds the builds of a script.
 * @param folder where the script starts, relative to the root
 */
function addScript(script, folder, host, fill, images) {
    // An expression is one word, however it is spaced.
    for (const command of images.commandsOf(withTightMarks(script))) {
        if (!images.goesOn(1 + (command.folder?.length ?? 0) / 64))
            return;
        const from = command.folder === null ? null : fill(command.folder);
        const at = from === null ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(folder, from);
        if (at === null)
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
        if (text === null || (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(text))
            return;
        args.set(name, { text, origins: [{ ...host.location, message: `the job that sets ${name} runs here` }] });
    }
    const target = wish.target === null ? null : fill(wish.target);
    if (target !== null && (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(target))
        return;
    images.addBuild({
        dockerfile: wish.dockerfile,
        args,
        target: target === '' ? null : (target?.toLowerCase() ?? null),
        platform,
        contexts: new Map(),
        image: null,
        askedBy: { kind: 'pipeline', hosts: new Set([host]) },
    });
}
/** @returns null for what is elsewhere, or not known */
function pathOf(text, folder, fill) {
    const known = fill(text);
    return known === null || (0,_build_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t)(known) ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFrom */ .dx)(folder, known);
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


/***/ })

};
