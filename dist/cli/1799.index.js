export const id = 1799;
export const ids = [1799,5421];
export const modules = {

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

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGithubWorkflow: () => (/* binding */ readGithubWorkflow)
});

// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/readers/ci/builds.js
var builds = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/readers/ci/images.js
var ci_images = __webpack_require__(4403);
;// CONCATENATED MODULE: ./lib/readers/ci/github-expressions.js
// Expressions of GitHub Actions, as far as the files alone tell their values.
// Source: "Contexts reference" (docs.github.com).



/** Puts values in the place of expressions. */
function fillerOf(scope, images) {
    return (text) => {
        const { text: filled, unresolved } = images.fill(text, marksOf, (name) => valueOfExpression(name, scope, images));
        return unresolved.length === 0 ? filled : null;
    };
}
/** The same for words of a script, which may name variables of `env` in the ways of each shell. */
function scriptFillerOf(scope, images) {
    const fill = fillerOf(scope, images);
    return (text) => {
        const filled = fill(text);
        if (filled === null || !/[$%]/.test(filled))
            return filled;
        let known = true;
        const put = filled.replace(SHELL_VARIABLE, (whole, ...names) => {
            const name = names.slice(0, 5).find((one) => one !== undefined) ?? '';
            if (name.toUpperCase() === 'GITHUB_ACTION_PATH' && scope.actionPath !== null)
                return scope.actionPath || '.';
            const value = variable(name, scope, images);
            if (value === null)
                return whole;
            const text = fill(value);
            known &&= text !== null;
            return text ?? '';
        });
        return known ? put : null;
    };
}
/** `$env:NAME`, `${env:NAME}`, `${NAME}`, `$NAME`, `%NAME%`. */
const SHELL_VARIABLE = /\$env:(\w+)|\$\{env:(\w+)\}|\$\{(\w+)\}|\$(\w+)|%(\w+)%/gi;
/** The expressions in a text. */
function marksOf(text) {
    return (0,ci_images/* marksBetween */.pt)(text, '${{', '}}');
}
/** The name of a matrix in an expression; null for others. */
function matrixName(expression) {
    return matrixPath(expression)?.[0] ?? null;
}
/** The value of an expression; null where it is not known. */
function valueOfExpression(expression, scope, images) {
    const parts = expression.split('||');
    const [only = ''] = parts;
    if (parts.length === 1)
        return valueOfName(only.trim(), scope, images);
    for (const part of parts) {
        const name = part.trim();
        const value = valueOfName(name, scope, images);
        // An input or matrix value that is not given is empty.
        if (value === null && !/^(?:inputs|github\.event\.inputs|matrix)\./i.test(name))
            return null;
        if (value !== null && value !== '')
            return value;
    }
    return null;
}
function valueOfName(name, scope, images) {
    const literal = /^'((?:[^']|'')*)'$/.exec(name)?.[1];
    if (literal !== undefined)
        return literal.replaceAll("''", "'");
    const lower = name.toLowerCase();
    if (builds/* CHECKOUT_NAMES */.wo.has(lower))
        return '.';
    if (lower === 'github.action_path')
        return scope.actionPath === null ? null : scope.actionPath || '.';
    const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(lower)?.[1];
    if (input !== undefined)
        return scope.inputs.get(input) ?? null;
    const named = /^env\.([\w-]+)$/i.exec(name)?.[1];
    if (named !== undefined)
        return variable(named, scope, images);
    const path = matrixPath(name);
    if (path === null)
        return null;
    const [axis, ...rest] = path;
    // `container: ${{ matrix.container }}` may stand for the long form.
    return images.scalar((0,yaml/* getPath */.Yn)(scope.row.get(axis), ...rest), 'image')?.value ?? null;
}
/** A variable as it is written in the innermost `env` that has it. */
function variable(name, { env }, images) {
    const holder = env.find((one) => one.has(name));
    return holder === undefined ? null : (images.scalar(holder.get(name), '')?.value ?? null);
}
/** `matrix.os` and `matrix.config.image` as their parts. */
function matrixPath(expression) {
    const [context, name, ...rest] = expression.split('.');
    if (context?.toLowerCase() !== 'matrix' || name === undefined)
        return null;
    return [name, ...rest].every((part) => /^[\w-]+$/.test(part)) ? [name.toLowerCase(), ...rest] : null;
}
/** The text of a key; null where there is none. */
function textIn(mapping, key) {
    const value = (0,yaml/* follow */.e6)(mapping.get(key));
    return value?.type === 'scalar' && !value.isNull ? value.value : null;
}

;// CONCATENATED MODULE: ./lib/readers/ci/github-conditions.js
// Whether a job or a step runs on a machine, as far as its `if` tells by the system, the matrix or the inputs.

/** A name or a text, compared with another, or looked for in it. */
const COMPARED = /^(!?)\s*\(?([\w.-]+|'[^']*')\s*(==|!=)\s*([\w.-]+|'[^']*')\)?$/;
const CALLED = /^(!?)\s*(startsWith|endsWith|contains)\(\s*([\w.-]+|'[^']*')\s*,\s*([\w.-]+|'[^']*')\s*\)$/i;
const LITERAL = /^(?:\d+|true|false)$/i;
/** Longer conditions are not looked into. */
const MAX_CONDITION = 1_000;
/**
 * @param system what `runner.os` is
 * @returns false where it does not run; null where that depends on what the files do not tell of the system
 */
function runs(condition, system, scope, images) {
    const text = condition?.trim().replace(/^\$\{\{|\}\}$/g, '') ?? '';
    if (text === '')
        return true;
    if (text.length > MAX_CONDITION || text.includes('||'))
        return mayTellSystem(text) ? null : true;
    let all = true;
    for (const part of text.split('&&')) {
        const holds = holdsOf(part.trim(), system, scope, images);
        if (holds === false)
            return false;
        if (holds === null && mayTellSystem(part))
            all = null;
    }
    return all;
}
function mayTellSystem(text) {
    return /runner\.|matrix\.|inputs\.|windows|linux/i.test(text);
}
function holdsOf(text, system, scope, images) {
    const known = (name) => (LITERAL.test(name)
        ? name
        : name.toLowerCase() === 'runner.os'
            ? system
            : valueOfExpression(name, scope, images))?.toLowerCase() ?? null;
    const compared = COMPARED.exec(text);
    const called = compared === null ? CALLED.exec(text) : null;
    const [, not = '', first = '', operator = '', second = ''] = compared ?? [];
    if (compared !== null) {
        const [left, right] = [known(first), known(second)];
        return left === null || right === null
            ? null
            : ((left === right) === (operator === '==')) !== (not === '!');
    }
    if (called === null)
        return null;
    const [left, right] = [known(called[3] ?? ''), known(called[4] ?? '')];
    if (left === null || right === null)
        return null;
    const find = { startswith: 'startsWith', endswith: 'endsWith', contains: 'includes' };
    const method = find[(called[2] ?? '').toLowerCase()];
    return left[method](right) !== (called[1] === '!');
}

;// CONCATENATED MODULE: ./lib/readers/ci/github-matrix.js
// The matrix of a job in GitHub Actions, as GitHub multiplies it.
// Source: "Running variations of jobs in a workflow" (docs.github.com).


const MAX_AXES = 16;
/** The combinations of a job's matrix: lists multiplied, `exclude` taken out, `include` added. */
function matrixRows(node, images) {
    const matrix = images.mapping(node);
    const all = [...matrix]
        .filter(([key]) => key !== 'include' && key !== 'exclude')
        // A list that an expression makes is not known; the others are multiplied all the same.
        .map(([key, value]) => [
        key.toLowerCase(),
        images.atMost((0,yaml/* items */.ld)(value), ci_images/* MAX_ROWS */.pX, 'values of one name in a matrix', value).filter(isSet),
    ])
        .filter(([, values]) => values.length > 0);
    const lists = images.atMost(all, MAX_AXES, 'names in one matrix', node ?? null);
    const axes = new Set(lists.map(([name]) => name));
    const excluded = listedRows(matrix.get('exclude'), images).filter((pattern) => pattern.size > 0);
    const included = listedRows(matrix.get('include'), images);
    const { rows: made, count } = lists.length === 0 ? { rows: [], count: 0 } : (0,ci_images/* combinations */.vj)(lists);
    // GitHub refuses it.
    if (count > ci_images/* MAX_ROWS */.pX && node !== undefined)
        images.tellOf(`more than ${ci_images/* MAX_ROWS */.pX} combinations of a matrix`, node);
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
    return images.atMost((0,yaml/* items */.ld)(node), ci_images/* MAX_ROWS */.pX, 'entries of include or exclude', node ?? null).map((item) => {
        const named = images.atMost([...images.mapping(item)], MAX_AXES, 'names in one matrix', item);
        const set = named.filter(([, value]) => isSet(value));
        return new Map(set.map(([key, value]) => [key.toLowerCase(), value]));
    });
}
function isSet(node) {
    const value = (0,yaml/* follow */.e6)(node);
    return value !== null && !(value.type === 'scalar' && (value.isNull || value.value === ''));
}
/** Whether both have the same text under each name. */
function agree(a, b, names) {
    for (const name of names) {
        const [left, right] = [(0,yaml/* follow */.e6)(a.get(name)), (0,yaml/* follow */.e6)(b.get(name))];
        if (left?.type !== 'scalar' || right?.type !== 'scalar' || left.value !== right.value)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/windows/runners.js
var runners = __webpack_require__(5090);
;// CONCATENATED MODULE: ./lib/readers/ci/github-runners.js
// The machines that a job of GitHub Actions asks for.



const MAX_LABELS = 20;
/**
 * What `runs-on` asks for: a label, a list of them, or a mapping with `labels`.
 * @param scopes those of the job's combinations
 */
function runnersOf(node, scopes, file, images) {
    const labelsNode = (0,yaml/* follow */.e6)(node)?.type === 'mapping' ? images.mapping(node).get('labels') : node;
    const written = images.atMost((0,yaml/* items */.ld)(labelsNode), MAX_LABELS, 'labels of a runner', labelsNode ?? null);
    const labels = [labelsNode, ...written].flatMap((item) => images.scalar(item, '') ?? []);
    const hosts = new Map();
    return scopes.map((scope) => {
        if (!images.goesOn(labels.length))
            return { scope, host: null };
        const fill = fillerOf(scope, images);
        const asked = labels.map((label) => ({ label, text: fill(label.value) ?? '' }));
        // A machine of one's own may call itself anything.
        if (asked.some(({ text }) => text.toLowerCase() === 'self-hosted'))
            return { scope, host: null };
        const found = asked.find(({ text }) => (0,runners/* runnerOf */.mv)(text) !== undefined || (0,runners/* isLinuxRunner */.Bf)(text));
        if (found === undefined)
            return { scope, host: null };
        const host = hosts.get(found.text) ?? hostOf(found.text, found.label, file);
        hosts.set(found.text, host);
        return { scope, host };
    });
}
function hostOf(text, label, file) {
    const runner = (0,runners/* runnerOf */.mv)(text);
    return {
        name: runner?.label ?? text.toLowerCase(),
        version: runner?.version ?? null,
        client: runner?.client ?? false,
        isolation: 'process',
        location: file.location(label.start, label.end),
        runner: runner ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/readers/ci/github-steps.js
// What the steps of a job in GitHub Actions build and run: scripts, Docker's actions, and actions of the repository.




/** Actions that use actions; GitHub's own bound. */
const MAX_DEPTH = 10;
/** Reads steps on one machine. */
function readSteps(list, { scope: outer, host }, context) {
    const { images } = context;
    for (const node of (0,yaml/* items */.ld)(list)) {
        const step = images.mapping(node);
        const script = images.scalar(step.get('run'), '');
        const action = images.scalar(step.get('uses'), '');
        if (!images.goesOn(1 + (script?.value.length ?? 0) / 64))
            return;
        const scope = { ...outer, env: [images.mapping(step.get('env')), ...outer.env] };
        const system = host.version === null ? 'Linux' : 'Windows';
        const isRun = runs(textIn(step, 'if'), system, scope, images);
        // A job of several systems builds for Linux and for Windows: where it is not known, nothing is wrong on Linux.
        if (isRun === false || (isRun === null && host.version === null))
            continue;
        const inputs = images.mapping(step.get('with'));
        if (script !== null)
            readScript(script, textIn(step, 'working-directory'), { scope, host }, context);
        else if (action !== null)
            readAction(action, inputs, { scope, host }, context);
    }
}
function readScript(script, written, { scope, host }, { images, folder }) {
    if (!/docker/i.test(script.value))
        return;
    const fill = scriptFillerOf(scope, images);
    const from = (0,builds/* pathOf */.XM)(written ?? folder, '', fill);
    if (from === null)
        (0,builds/* skip */.iv)({ at: script, host, fill, images }, { platform: null }, (0,builds/* unknownPath */.Ak)(written ?? folder));
    else
        (0,builds/* addScript */.Zh)(script.value, script, from, host, fill, images);
}
function readAction(action, inputs, { scope, host }, context) {
    const { images } = context;
    const fill = fillerOf(scope, images);
    const [name = ''] = action.value.toLowerCase().split('@');
    const site = { at: action, host, fill, images };
    if (name === 'docker/build-push-action')
        readBuildAction(inputs, site);
    else if (name === 'docker/bake-action')
        readBakeAction(inputs, site);
    else if (name === 'docker/setup-buildx-action')
        readBuilder(action, inputs, host, fill, images);
    else if (name.startsWith('docker://'))
        readContainer(action, host, fill, images);
    else if (name.startsWith('./'))
        readOwnAction(action.value, inputs, { scope, host }, context);
}
/** @see https://github.com/docker/build-push-action#inputs : paths start at the workspace, the context is its root */
function readBuildAction(inputs, site) {
    const { fill } = site;
    const written = textIn(inputs, 'context') ?? '.';
    const context = (0,builds/* pathOf */.XM)(written, '', fill);
    const file = textIn(inputs, 'file');
    const dockerfile = file === null ? (0,builds/* dockerfileIn */.yG)(context) : (0,builds/* pathOf */.XM)(file, '', fill);
    const platform = textIn(inputs, 'platforms')?.replaceAll('\n', ',') ?? null;
    if (dockerfile === null) {
        (0,builds/* skip */.iv)(site, { platform }, (0,builds/* unknownPath */.Ak)(file ?? written));
        return;
    }
    const args = linesOf(textIn(inputs, 'build-args'))
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    (0,builds/* addBuild */.ak)({ dockerfile, args: new Map(args), target: textIn(inputs, 'target'), platform }, site);
}
/** @see https://github.com/docker/bake-action#inputs : `source` is a folder, or the repository where it is left out */
function readBakeAction(inputs, site) {
    const written = textIn(inputs, 'workdir') ?? textIn(inputs, 'source') ?? '.';
    const folder = (0,builds/* pathOf */.XM)(written, '', site.fill);
    if (folder === null) {
        (0,builds/* skip */.iv)(site, { platform: null }, (0,builds/* unknownPath */.Ak)(written));
        return;
    }
    const listOf = (key) => linesOf(textIn(inputs, key)?.replaceAll(',', '\n') ?? null).map((line) => line.replace(/^cwd:\/\//, ''));
    (0,builds/* addFiles */.L2)({ kind: 'bake', files: listOf('files'), names: listOf('targets') }, folder, site);
}
/** What the action starts BuildKit in, unless `driver` says otherwise: a container of an image for Linux alone. */
const BUILDKIT = 'moby/buildkit:buildx-stable-1';
function readBuilder(action, inputs, host, fill, images) {
    if (host.version === null)
        return;
    const driver = textIn(inputs, 'driver') ?? 'docker-container';
    if (fill(driver) === 'docker-container')
        images.add(action, { text: BUILDKIT, unresolved: [] }, host, 'builder');
}
/** An action that is an image: GitHub starts those on Linux runners only. */
function readContainer(action, host, fill, images) {
    const image = fill(action.value.slice('docker://'.length));
    if (host.version !== null && image !== null)
        images.add(action, { text: image, unresolved: [] }, host, 'action');
}
/** An action of the repository that is made of steps. */
function readOwnAction(path, given, { scope, host }, context) {
    const { images, readerContext, depth } = context;
    const folder = (0,builds/* pathOf */.XM)(path, '', fillerOf(scope, images));
    if (folder === null)
        return;
    if (depth === MAX_DEPTH) {
        images.tellOfDepth('actions use actions', MAX_DEPTH);
        return;
    }
    const file = ['action.yml', 'action.yaml']
        .map((name) => readerContext.open(folder === '' ? name : `${folder}/${name}`))
        .find((found) => found !== null);
    if (file == null || !images.goesOn(file.text.length / 64))
        return;
    const inside = images.in(file);
    const action = inside.mapping((0,yaml/* yamlOf */.hX)(file, readerContext.budget).documents[0]);
    const inputs = inputsOf(inside.mapping(action.get('inputs')), given, scope, images, inside);
    readSteps(inside.mapping(action.get('runs')).get('steps'), { scope: { ...scope, row: new Map(), inputs, actionPath: folder }, host }, { ...context, images: inside, folder: '', depth: depth + 1 });
}
/** The values of inputs: those that the caller gives, else their defaults. */
function inputsOf(declared, given, scope, images, inside) {
    const inputs = new Map();
    if (!images.goesOn(declared.size + given.size))
        return inputs;
    for (const [name, node] of declared)
        inputs.set(name.toLowerCase(), inside.scalar(inside.mapping(node).get('default'), '')?.value ?? null);
    const fill = fillerOf(scope, images);
    for (const name of given.keys())
        inputs.set(name.toLowerCase(), fill(textIn(given, name) ?? ''));
    return inputs;
}
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Steps on each machine of a job. */
function readStepsOfJob(list, runners, context) {
    for (const { scope, host } of runners) {
        if (!context.images.goesOn(1))
            return;
        if (host !== null)
            readSteps(list, { scope, host }, context);
    }
}

;// CONCATENATED MODULE: ./lib/readers/ci/github-workflow.js
// GitHub Actions workflows: the containers of jobs and their services, what steps build, and workflows of the
// repository that jobs call.








/** Workflows that call workflows; GitHub's own bound. */
const github_workflow_MAX_DEPTH = 10;
const readGithubWorkflow = (file, readerContext) => {
    const { text } = file;
    if (!text.includes('jobs') || !/\b(?:container|services|runs-on|uses)["']?[ \t]*:/.test(text))
        return null;
    const broken = (0,ci_images/* brokenYaml */.p9)(file, readerContext.budget);
    if (broken !== null)
        return broken;
    const images = new ci_images/* CiImages */.DW(file, readerContext.budget);
    const workflow = images.mapping((0,yaml/* yamlOf */.hX)(file).documents[0]);
    const inputs = inputsOf(ownInputs(workflow, images), new Map(), NOTHING, images, images);
    readJobs(workflow, { file, images, readerContext, inputs, depth: 0, calls: new Set() });
    return images.done();
};
const NOTHING = { row: new Map(), inputs: new Map(), env: [], actionPath: null };
/** What a workflow can be given by who calls or starts it. */
function ownInputs(workflow, images) {
    const on = images.mapping(workflow.get('on'));
    return new Map(['workflow_dispatch', 'workflow_call'].flatMap((trigger) => [
        ...images.mapping(images.mapping(on.get(trigger)).get('inputs')),
    ]));
}
function readJobs(workflow, context) {
    const { file, images, readerContext, inputs } = context;
    const namesMatrix = file.text.includes('matrix.');
    const env = images.mapping(workflow.get('env'));
    for (const node of images.mapping(workflow.get('jobs')).values()) {
        const job = images.mapping(node);
        const services = images.mapping(job.get('services'));
        if (!images.goesOn(1 + services.size))
            break;
        const scope = { ...NOTHING, inputs, env: [images.mapping(job.get('env')), env] };
        if (runs(textIn(job, 'if'), 'Windows', scope, images) === false)
            continue;
        let scopes = null;
        const scopesOfJob = () => {
            scopes ??= matrixRows(images.mapping(job.get('strategy')).get('matrix'), images).map((row) => ({
                ...scope,
                row,
            }));
            return scopes;
        };
        // What a job does may vary though its machine does not.
        const known = namesMatrix ? scopesOfJob() : [];
        const each = known.length === 0 ? [scope] : known;
        const called = images.scalar(job.get('uses'), '');
        if (called !== null) {
            for (const one of each)
                callWorkflow(called.value, images.mapping(job.get('with')), one, context);
            continue;
        }
        const runners = runnersOf(job.get('runs-on'), each, file, images);
        const hosts = runners.map(({ host }) => host);
        const isOne = (system) => hosts.every((host) => host !== null && system(host));
        const isSure = isOne(({ version }) => version !== null) || isOne(({ version }) => version === null);
        const jobHost = isSure ? (hosts[0] ?? null) : null;
        for (const image of [job.get('container'), ...services.values()])
            readImage(image, scope, scopesOfJob, jobHost, images);
        readStepsOfJob(job.get('steps'), runners, {
            images,
            readerContext,
            folder: workingFolder(job, images) ?? workingFolder(workflow, images) ?? '',
            depth: 0,
        });
    }
}
function workingFolder(holder, images) {
    return textIn(images.mapping(images.mapping(holder.get('defaults')).get('run')), 'working-directory');
}
/**
 * An expression that names a value of the job's matrix has that value in each combination; others have none here.
 * @param jobHost the machine of the job, where all of its combinations have the same system
 */
function readImage(node, scope, scopesOfJob, jobHost, images) {
    const image = images.scalar(node, 'image');
    if (image === null)
        return;
    const names = marksOf(image.value).flatMap(({ name }) => matrixName(name) ?? []);
    const scopes = names.length === 0 ? [] : scopesOfJob();
    const has = (row, name) => row.has(name);
    const known = [...new Set(names)].filter((name) => images.goesOn(1) && scopes.some(({ row }) => has(row, name)));
    for (const one of known.length === 0 ? [scope] : scopes) {
        if (!images.goesOn(known.length))
            return;
        // Without the value a job has no container, or one that GitHub refuses.
        if (!known.every((name) => has(one.row, name)))
            continue;
        const filled = images.fill(image.value, marksOf, (name) => valueOfExpression(name, one, images));
        images.add(image, filled, jobHost, jobHost === null || jobHost.version === null ? null : 'job');
    }
}
/** A workflow of the repository that a job calls. */
function callWorkflow(path, given, scope, { images, readerContext, depth, calls }) {
    const to = path.startsWith('./') ? (0,builds/* pathOf */.XM)(path, '', fillerOf(scope, images)) : null;
    const file = to === null ? null : readerContext.open(to);
    if (file === null || !images.goesOn(file.text.length / 64))
        return;
    const inside = images.in(file);
    const workflow = inside.mapping((0,yaml/* yamlOf */.hX)(file, readerContext.budget).documents[0]);
    const inputs = inputsOf(ownInputs(workflow, inside), given, scope, images, inside);
    const call = JSON.stringify([file.path, ...inputs]);
    if (calls.has(call))
        return;
    calls.add(call);
    if (depth === github_workflow_MAX_DEPTH) {
        images.tellOfDepth('workflows call workflows', github_workflow_MAX_DEPTH);
        return;
    }
    readJobs(workflow, { file, images: inside, readerContext, inputs, depth: depth + 1, calls });
    // Started by itself, it has the defaults of its inputs.
    if ((0,yaml/* follow */.e6)(workflow.get('on'))?.type === 'mapping' && isOnlyCalled(workflow, inside))
        images.include(file);
}
function isOnlyCalled(workflow, images) {
    const triggers = [...images.mapping(workflow.get('on')).keys()];
    return triggers.every((trigger) => trigger === 'workflow_call');
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
