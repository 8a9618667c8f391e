export const id = 6900;
export const ids = [6900];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAzurePipelines: () => (/* binding */ readAzurePipelines)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
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


/***/ })

};
