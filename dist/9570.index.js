export const id = 9570;
export const ids = [9570];
export const modules = {

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

/***/ 9570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGithubWorkflow: () => (/* binding */ readGithubWorkflow)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
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
