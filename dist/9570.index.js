export const id = 9570;
export const ids = [9570];
export const modules = {

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGithubWorkflow: () => (/* binding */ readGithubWorkflow)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _windows_runners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5090);
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6992);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4403);
// GitHub Actions workflows: the containers of jobs and their services, and what steps build on Windows runners.




const MAX_AXES = 16;
const MAX_LABELS = 20;
const readGithubWorkflow = (file, { budget }) => {
    const { text } = file;
    if (!text.includes('jobs') || !/\b(?:container|services|runs-on)["']?[ \t]*:/.test(text))
        return null;
    const broken = (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenYaml */ .p9)(file, budget);
    if (broken !== null)
        return broken;
    const images = new _images_js__WEBPACK_IMPORTED_MODULE_3__/* .CiImages */ .DW(file, budget);
    const workflow = images.mapping((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents[0]);
    const namesMatrix = text.includes('matrix.');
    for (const node of images.mapping(workflow.get('jobs')).values()) {
        const job = images.mapping(node);
        const services = images.mapping(job.get('services'));
        if (!images.goesOn(1 + services.size))
            break;
        let rows = null;
        const rowsOfJob = () => {
            rows ??= matrixRows(images.mapping(job.get('strategy')).get('matrix'), images);
            return rows;
        };
        const runners = runnersOf(job.get('runs-on'), rowsOfJob, namesMatrix, file, images);
        const jobHost = runners.every(({ host }) => host !== null) ? (runners[0]?.host ?? null) : null;
        for (const image of [job.get('container'), ...services.values()])
            readImage(image, rowsOfJob, jobHost, images);
        readSteps(job, workflow, runners, images);
    }
    return images.done();
};
/** An expression that names a value of the job's matrix has that value in each combination; others have none here. */
function readImage(node, rowsOfJob, jobHost, images) {
    const image = images.scalar(node, 'image');
    if (image === null)
        return;
    const names = marksOf(image.value).flatMap(({ name }) => matrixPath(name)?.[0] ?? []);
    const rows = names.length === 0 ? [] : rowsOfJob();
    const known = [...new Set(names)].filter((name) => images.goesOn(1) && rows.some((row) => row.has(name)));
    for (const row of known.length === 0 ? [new Map()] : rows) {
        if (!images.goesOn(known.length))
            return;
        // Without the value a job has no container, or one that GitHub refuses.
        if (!known.every((name) => row.has(name)))
            continue;
        const filled = images.fill(image.value, marksOf, (name) => matrixValue(row, name, images));
        images.add(image, filled, jobHost);
    }
}
/** What `runs-on` asks for: a label, a list of them, or a mapping with `labels`. */
function runnersOf(node, rowsOfJob, namesMatrix, file, images) {
    const wish = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node)?.type === 'mapping' ? images.mapping(node).get('labels') : node;
    const written = images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(wish), MAX_LABELS, 'labels of a runner', wish ?? null);
    const labels = [wish, ...written].flatMap((item) => images.scalar(item, '') ?? []);
    const varies = labels.some((label) => label.value.includes('${{'));
    // What the steps build may vary though the machine does not.
    const known = varies || namesMatrix ? rowsOfJob() : [];
    const rows = known.length === 0 && !varies ? [new Map()] : known;
    const hosts = new Map();
    return rows.map((row) => {
        if (!images.goesOn(labels.length))
            return { row, host: null };
        const asked = labels.map((label) => ({ label, text: fillerOf(row, images)(label.value) ?? '' }));
        // A machine of one's own may call itself anything.
        const own = asked.some(({ text }) => text.toLowerCase() === 'self-hosted');
        const found = own ? undefined : asked.find(({ text }) => (0,_windows_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOf */ .m)(text) !== undefined);
        const runner = found === undefined ? undefined : (0,_windows_runners_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOf */ .m)(found.text);
        if (found === undefined || runner === undefined)
            return { row, host: null };
        const host = hosts.get(found.text) ?? hostOf(runner, found.label, file);
        hosts.set(found.text, host);
        return { row, host };
    });
}
function hostOf(runner, label, file) {
    return {
        name: runner.label,
        version: runner.version,
        client: runner.client ?? false,
        isolation: 'process',
        location: file.location(label.start, label.end),
        runner,
    };
}
/** Steps that build images on Windows. */
function readSteps(job, workflow, runners, images) {
    const windows = runners.flatMap(({ row, host }) => (host === null ? [] : [{ row, host }]));
    if (windows.length === 0)
        return;
    const folders = [job, workflow].map((holder) => textIn(images.mapping(images.mapping(holder.get('defaults')).get('run')), 'working-directory'));
    const steps = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(job.get('steps')).map((step) => images.mapping(step));
    for (const step of steps) {
        const script = textIn(step, 'run');
        const action = textIn(step, 'uses');
        if (!images.goesOn(1 + (script?.length ?? 0) / 64))
            return;
        const builds = /docker/i.test(script ?? action ?? '');
        for (const { row, host } of builds ? windows : []) {
            if (!images.goesOn(1))
                return;
            const fill = fillerOf(row, images);
            if (script !== null) {
                const wanted = textIn(step, 'working-directory') ?? folders.find((folder) => folder !== null) ?? '';
                const folder = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(wanted, '', fill);
                if (folder !== null)
                    (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addScript */ .Zh)(script, folder, host, fill, images);
            }
            else if (/^docker\/build-push-action@/i.test(action ?? '')) {
                readBuildAction(images.mapping(step.get('with')), host, fill, images);
            }
        }
    }
}
/** @see https://github.com/docker/build-push-action#inputs : paths start at the workspace, the context is its root */
function readBuildAction(inputs, host, fill, images) {
    const context = (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(textIn(inputs, 'context') ?? '.', '', fill);
    const file = textIn(inputs, 'file');
    const dockerfile = file === null ? (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .dockerfileIn */ .yG)(context) : (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(file, '', fill);
    if (dockerfile === null)
        return;
    const args = (textIn(inputs, 'build-args') ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    const platform = textIn(inputs, 'platforms');
    (0,_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .addBuild */ .ak)({ dockerfile, args: new Map(args), target: textIn(inputs, 'target'), platform }, host, fill, images);
}
function textIn(mapping, key) {
    const value = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(mapping.get(key));
    return value?.type === 'scalar' && !value.isNull ? value.value : null;
}
function fillerOf(row, images) {
    return (text) => {
        const { text: filled, unresolved } = images.fill(text, marksOf, (name) => matrixValue(row, name, images));
        return unresolved.length === 0 ? filled : null;
    };
}
function marksOf(text) {
    return (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .marksBetween */ .pt)(text, '${{', '}}');
}
/** `matrix.os` and `matrix.config.image` as their parts. */
function matrixPath(expression) {
    const [context, name, ...rest] = expression.split('.');
    if (context?.toLowerCase() !== 'matrix' || name === undefined)
        return null;
    return [name, ...rest].every((part) => /^[\w-]+$/.test(part)) ? [name.toLowerCase(), ...rest] : null;
}
function matrixValue(row, expression, images) {
    const path = matrixPath(expression);
    if (path === null)
        return null;
    const [name, ...rest] = path;
    // `container: ${{ matrix.container }}` may stand for the long form.
    return images.scalar((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(row.get(name), ...rest), 'image')?.value ?? null;
}
/** The combinations of a job's matrix, as GitHub makes them: lists multiplied, `exclude` taken out, `include` added. */
function matrixRows(node, images) {
    const matrix = images.mapping(node);
    const all = [...matrix]
        .filter(([key]) => key !== 'include' && key !== 'exclude')
        // A list that an expression makes is not known; the others are multiplied all the same.
        .map(([key, value]) => [
        key.toLowerCase(),
        images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(value), _images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX, 'values of one name in a matrix', value).filter(isSet),
    ])
        .filter(([, values]) => values.length > 0);
    const lists = images.atMost(all, MAX_AXES, 'names in one matrix', node ?? null);
    const axes = new Set(lists.map(([name]) => name));
    const excluded = listedRows(matrix.get('exclude'), images).filter((pattern) => pattern.size > 0);
    const included = listedRows(matrix.get('include'), images);
    const { rows: made, count } = lists.length === 0 ? { rows: [], count: 0 } : (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .combinations */ .vj)(lists);
    // GitHub refuses it.
    if (count > _images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX && node !== undefined)
        images.tellOf(`more than ${_images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX} combinations of a matrix`, node);
    if (!images.goesOn(made.length * (1 + ((excluded.length + included.length) >> 3))))
        return [];
    const rows = made.filter((row) => !excluded.some((pattern) => agree(row, pattern, pattern.keys())));
    const originals = rows.map((row) => ({ row, before: new Map(row) }));
    for (const added of included) {
        const shared = [...added.keys()].filter((name) => axes.has(name));
        const extended = originals.filter(({ before }) => agree(before, added, shared));
        for (const { row } of extended)
            for (const [name, value] of added)
                row.set(name, value);
        if (extended.length === 0)
            rows.push(added);
    }
    return rows;
}
function listedRows(node, images) {
    return images.atMost((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node), _images_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROWS */ .pX, 'entries of include or exclude', node ?? null).map((item) => {
        const named = images.atMost([...images.mapping(item)], MAX_AXES, 'names in one matrix', item);
        const set = named.filter(([, value]) => isSet(value));
        return new Map(set.map(([key, value]) => [key.toLowerCase(), value]));
    });
}
function isSet(node) {
    const value = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(node);
    return value !== null && !(value.type === 'scalar' && (value.isNull || value.value === ''));
}
/** Whether both have the same text under each name. */
function agree(a, b, names) {
    for (const name of names) {
        const [left, right] = [(0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(a.get(name)), (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(b.get(name))];
        if (left?.type !== 'scalar' || right?.type !== 'scalar' || left.value !== right.value)
            return false;
    }
    return true;
}


/***/ })

};
