export const id = 8149;
export const ids = [8149];
export const modules = {

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTargets: () => (/* binding */ checkTargets),
  loadConfig: () => (/* binding */ loadConfig),
  loadLayer: () => (/* binding */ loadLayer)
});

// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/text/yaml.js + 3 modules
var yaml = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/windows/hosts.js + 1 modules
var hosts = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/windows/runtimes.js
var runtimes = __webpack_require__(9060);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/node-labels.js + 1 modules
var node_labels = __webpack_require__(9426);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/model/options.js
var options = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/model/target.js
var target = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/windows/compatibility.js + 1 modules
var compatibility = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/windows/verdicts.js
var verdicts = __webpack_require__(155);
;// CONCATENATED MODULE: ./lib/config/schema.js
// The configuration's shape as one object: what is read, what is refused and how it is described all come from it.





const paths = {
    kind: 'list',
    about: 'Globs of paths relative to the root.',
    of: { kind: 'text', about: 'A glob.', some: true, glob: true },
};
/** A host as an image reference names it. */
const HOST = '(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\\[[0-9A-Fa-f:]{2,45}\\])(?::\\d{1,5})?';
const names = (about) => ({ kind: 'list', about, of: { kind: 'text', about: 'A name.', some: true } });
const schema_hosts = (about, pattern) => ({
    kind: 'list',
    about,
    of: { kind: 'text', about: 'A host, or host:port, without a scheme.', pattern },
});
const textMap = (about) => ({ kind: 'map', about, of: { kind: 'text', about: 'A value.' } });
const schema_target = {
    kind: 'object',
    about: 'A host version, with the isolation mode of its containers.',
    required: ['host'],
    fields: {
        host: {
            kind: 'text',
            about: 'The host version in any form that Windows or its tools print, e.g. ltsc2022 or 10.0.20348.2402.',
        },
        platform: {
            kind: 'text',
            about: 'The orchestrator of this target: kubernetes, swarm or docker. Default: all.',
            values: target/* ORCHESTRATOR_IDS */.o,
        },
        isolation: {
            kind: 'list',
            about: 'The isolation modes that the host offers; the first is the default for workloads. Default: process on servers, hyperv on clients.',
            of: { kind: 'text', about: 'An isolation mode.', values: compatibility/* ISOLATIONS */.Ce },
            orOne: true,
            some: true,
        },
        architecture: {
            kind: 'text',
            about: 'The architecture of the host. Default: amd64.',
            values: verdicts/* ARCHITECTURES */.Xe,
        },
        runtime: {
            kind: 'text',
            about: 'What pulls and starts containers there, with its version if known, e.g. containerd 1.7.20 or docker 29.6. Default: that of the orchestrator.',
            pattern: runtimes/* RUNTIME_FORM */.gu,
        },
        client: {
            kind: 'boolean',
            about: 'For a build that Windows Server and a client share (17763, 26100): true for Windows 10 or 11.',
        },
        labels: textMap('Node labels, for selectors and constraints. Labels of the operating system and its build are implied.'),
        taints: {
            kind: 'list',
            about: 'Node taints, written key=value:Effect or key:Effect; effects are NoSchedule, PreferNoSchedule and NoExecute.',
            of: { kind: 'text', about: 'A taint.' },
        },
    },
};
const configSchema = {
    kind: 'object',
    about: 'The configuration of wincompat.',
    fields: {
        extends: {
            kind: 'list',
            about: 'Configurations that this one extends: files of the repository, relative to its root, or owner/repo/path@ref on GitHub. This file has precedence, then the last one listed.',
            of: { kind: 'text', about: 'A file of the repository, or owner/repo/path@ref.', some: true },
            orOne: true,
        },
        targets: { kind: 'map', about: 'The matrix: where the containers of this repository run.', of: schema_target },
        'build-hosts': {
            kind: 'map',
            about: 'Machines that build the images, if no pipeline names them: each build stage must start there.',
            of: {
                kind: 'object',
                about: 'A machine that builds images.',
                required: ['host'],
                fields: {
                    host: schema_target.fields.host,
                    client: schema_target.fields.client,
                    isolation: {
                        kind: 'text',
                        about: 'The isolation mode of builds. Default: process on servers, hyperv on clients.',
                        values: compatibility/* ISOLATIONS */.Ce,
                    },
                    paths: { ...paths, about: 'Globs of the Dockerfiles that it builds. Default: all.' },
                },
            },
        },
        scopes: {
            kind: 'list',
            about: 'Which targets a path must run on; the first that matches a path wins.',
            of: {
                kind: 'object',
                about: 'One scope.',
                required: ['paths', 'targets'],
                fields: {
                    paths,
                    targets: names('Names of targets.'),
                    require: {
                        kind: 'text',
                        about: 'every (the default): the image must start on each target; any: on at least one.',
                        values: ['every', 'any'],
                    },
                },
            },
        },
        images: {
            kind: 'map',
            about: 'Images that are built in this repository, by name.',
            of: {
                kind: 'object',
                about: 'How an image is built.',
                required: ['dockerfile'],
                fields: {
                    dockerfile: { kind: 'text', about: 'Its Dockerfile, relative to the root.', some: true },
                    target: {
                        kind: 'text',
                        about: 'The stage to build. Default: the last.',
                        some: true,
                    },
                    args: textMap('Build arguments.'),
                },
            },
        },
        'windows-images': {
            kind: 'list',
            about: 'Images that are Windows images although their names do not say so: globs of references without tag and digest, e.g. contoso.azurecr.io/win/**.',
            of: { kind: 'text', about: 'A glob.', some: true, glob: true },
        },
        args: {
            kind: 'map',
            about: 'Values for build arguments that the files do not set; each value of a list is checked.',
            of: { kind: 'list', about: 'Values.', of: { kind: 'text', about: 'A value.' }, orOne: true },
        },
        registries: {
            kind: 'object',
            about: 'Registries to query, in addition to mcr.microsoft.com and Docker Hub.',
            fields: {
                allow: schema_hosts('Registries to query.', `^${HOST}$`),
                realms: schema_hosts('Token services that may receive the credentials of a registry, written registry=host.', `^${HOST}=${HOST}$`),
                insecure: schema_hosts('Registries that are queried over plain HTTP.', `^${HOST}$`),
                'allow-unlisted': {
                    kind: 'boolean',
                    about: 'Whether to query every public registry. Do not set it where pull requests from forks are checked.',
                },
            },
        },
        'on-lookup-failure': {
            kind: 'text',
            about: 'The effect of a failed registry lookup: a warning (warn, the default), a failed run (fail), or none (ignore).',
            values: ['warn', 'fail', 'ignore'],
        },
        rules: {
            kind: 'map',
            about: 'Levels of rules, by id.',
            byRule: true,
            of: { kind: 'text', about: 'A level.', values: ['off', ...options/* LEVELS */.A_.toReversed()] },
        },
        exclude: {
            kind: 'list',
            about: 'Files to skip, e.g. old copies of charts. Globs of paths relative to the root.',
            of: { kind: 'text', about: 'A glob.', some: true, glob: true },
        },
        ignore: {
            kind: 'list',
            about: 'Accepted findings.',
            of: {
                kind: 'object',
                about: 'One suppression.',
                required: ['paths', 'reason'],
                fields: {
                    paths,
                    rules: {
                        kind: 'list',
                        about: 'Ids of rules. Default: all.',
                        of: { kind: 'text', about: 'The id of a rule.', some: true, ruleId: true },
                    },
                    reason: { kind: 'text', about: 'Why it is accepted.', some: true },
                    until: {
                        kind: 'text',
                        about: 'The last day of the suppression, YYYY-MM-DD.',
                        day: true,
                    },
                },
            },
        },
    },
};

// EXTERNAL MODULE: ./lib/text/day.js
var day = __webpack_require__(2821);
// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
// EXTERNAL MODULE: ./lib/config/words.js + 1 modules
var words = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/config/validate.js





/**
 * Reads a configuration file's tree by the schema.
 * @throws UsageError with the problems of the file (the first of very many), each with line and column and the nearest right word
 */
function validate(schema, node, file) {
    const problems = [];
    const fail = (at, message) => {
        const { line, column } = file.location(at.start, at.end);
        problems.push(`${file.path}:${line}:${column}: ${message}`);
        return undefined;
    };
    /** Of two equal keys one would be lost without a word. */
    const failTwins = ({ entries }) => {
        const first = new Map();
        for (const { key } of entries) {
            const twin = first.get(key.value);
            if (twin === undefined)
                first.set(key.value, key);
            else {
                const { line, column } = file.location(twin.start, twin.end);
                fail(key, `'${(0,words/* shorten */.ml)(key.value)}' is set at ${file.path}:${line}:${column} already; put both into one.`);
            }
        }
    };
    const read = (piece, at, name) => {
        const value = (0,yaml/* follow */.e6)(at);
        switch (piece.kind) {
            case 'text': {
                if (value?.type !== 'scalar' || value.isNull)
                    return fail(at, `${name} must be a string.`);
                if (piece.some && value.value.trim() === '')
                    return fail(at, `${name} must not be empty.`);
                if (piece.values !== undefined && !piece.values.includes(value.value)) {
                    return fail(at, `${name}: ${(0,words/* unexpected */.os)(value.value, piece.values)}`);
                }
                if (piece.pattern !== undefined && !new RegExp(piece.pattern).test(value.value)) {
                    return fail(at, `${name}: '${(0,words/* shorten */.ml)(value.value)}' has the wrong format. ${piece.about}`);
                }
                const globWrong = piece.glob ? (0,glob/* globProblem */.A)(value.value) : null;
                if (globWrong !== null)
                    return fail(at, `${name}: the glob '${(0,words/* shorten */.ml)(value.value)}' ${globWrong}.`);
                if (piece.day && !(0,day/* isDay */.N)(value.value))
                    return fail(at, `${name}: '${(0,words/* shorten */.ml)(value.value)}' is not a date of the form YYYY-MM-DD.`);
                return value.value;
            }
            case 'boolean': {
                const text = value?.type === 'scalar' ? value.value : '';
                return text === 'true' ? true : text === 'false' ? false : fail(at, `${name} must be true or false.`);
            }
            case 'list': {
                if (value?.type === 'sequence' && value.items.length === 0 && piece.some)
                    return fail(at, `${name} must not be empty; remove it to use the default.`);
                if (value?.type === 'sequence')
                    return (0,yaml/* items */.ld)(value).map((item) => read(piece.of, item, `an item of ${name}`));
                return piece.orOne ? [read(piece.of, at, name)] : fail(at, `${name} must be a list.`);
            }
            case 'map': {
                if (value?.type !== 'mapping')
                    return fail(at, `${name} must be a mapping.`);
                failTwins(value);
                for (const { key } of (0,yaml/* entries */.jO)(value)) {
                    const problem = nameProblem(key.value);
                    if (problem !== null)
                        fail(key, `a name under ${name} ${problem}.`);
                }
                return Object.fromEntries((0,yaml/* entries */.jO)(value).map((e) => [
                    e.key.value,
                    read(piece.of, e.value, `${name}.${(0,words/* shorten */.ml)(e.key.value)}`),
                ]));
            }
            case 'object': {
                if (value?.type !== 'mapping')
                    return fail(at, `${name} must be a mapping.`);
                failTwins(value);
                const result = {};
                for (const { key, value: field } of (0,yaml/* entries */.jO)(value)) {
                    const inner = Object.hasOwn(piece.fields, key.value) ? piece.fields[key.value] : undefined;
                    if (inner === undefined)
                        fail(key, `unknown key ${(0,words/* unexpected */.os)(key.value, Object.keys(piece.fields))}`);
                    else
                        result[key.value] = read(inner, field, `${name}.${key.value}`);
                }
                for (const required of piece.required ?? []) {
                    if (!(required in result))
                        fail(at, `${name} needs a '${required}'. ${piece.fields[required]?.about ?? ''}`);
                }
                return result;
            }
        }
    };
    const result = node === null || isEmpty(node) ? {} : read(schema, node, 'the configuration');
    if (problems.length > 0)
        throw (0,config_problems/* configurationError */.D)(problems);
    return result;
}
/** Names stand in reports and are compared with names of nodes. @returns the rest of a sentence, or null */
function nameProblem(text) {
    if (text.trim() === '')
        return 'must not be empty';
    if (/\p{Cc}/u.test(text))
        return 'must not contain control characters';
    return text.length > MAX_NAME ? `must not be longer than ${MAX_NAME} characters` : null;
}
/** What a report holds of a name. */
const MAX_NAME = 300;
function isEmpty(node) {
    const value = (0,yaml/* follow */.e6)(node);
    return value === null || (value.type === 'scalar' && value.isNull);
}

;// CONCATENATED MODULE: ./lib/config/load.js













/**
 * Reads the declared matrix and the settings from a configuration file. What it extends is not read: it is in
 * `extends`, and `extendConfig` merges it.
 * @throws UsageError with line and column of what is wrong
 */
function loadConfig(file, ruleIds) {
    const config = loadLayer(file, ruleIds);
    if (config.extends.length === 0)
        checkTargets(config);
    return config;
}
/** Reads one file of several that make a configuration: targets that it names may be declared in another. */
function loadLayer(file, ruleIds) {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file);
    const problem = problems[0];
    if (problem !== undefined) {
        const { line, column } = file.location(problem.offset, problem.offset);
        throw new usage_error/* UsageError */.e(`${file.path}:${line}:${column}: this is not valid YAML: ${problem.message}.`);
    }
    const document = documents[0] ?? null;
    const reading = { file, wrong: [], notes: [] };
    const config = build(validate(configSchema, document, file), document, reading);
    checkRules(config, document, reading, ruleIds);
    if (reading.wrong.length > 0)
        throw (0,config_problems/* configurationError */.D)(reading.wrong);
    return { ...config, notes: reading.notes };
}
function build(settings, document, reading) {
    const { file } = reading;
    const config = (0,config_config/* emptyConfig */.i)();
    const bases = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(document, 'extends'));
    const baseNodes = bases?.type === 'sequence' ? (0,yaml/* items */.ld)(bases) : [bases];
    config.extends = (settings.extends ?? []).map((text, index) => ({
        text,
        location: locate(file, baseNodes[index] ?? document),
    }));
    for (const [name, declared] of Object.entries(settings.targets ?? {})) {
        config.targets.push(targetOf(name, declared, (0,yaml/* getPath */.Yn)(document, 'targets', name), reading));
    }
    for (const [name, declared] of Object.entries(settings['build-hosts'] ?? {})) {
        const node = (0,yaml/* getPath */.Yn)(document, 'build-hosts', name);
        const host = hostOf(`build host ${name}`, declared, node, reading);
        const isolation = declared.isolation ?? (host.client ? 'hyperv' : 'process');
        config.buildHosts.push({
            host: { name, ...host, isolation, runner: null },
            paths: declared.paths ?? ['**'],
        });
    }
    const scopeNodes = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'scopes'));
    for (const [index, scope] of (settings.scopes ?? []).entries()) {
        config.scopes.push({
            paths: scope.paths ?? [],
            targets: scope.targets ?? [],
            require: scope.require ?? 'every',
            location: locate(file, (0,yaml/* get */.Jt)(scopeNodes[index] ?? null, 'targets') ?? document),
        });
    }
    for (const [image, made] of Object.entries(settings.images ?? {})) {
        const args = new Map(Object.entries(made.args ?? {}).map(([name, text]) => {
            const location = locate(file, (0,yaml/* getPath */.Yn)(document, 'images', image, 'args', name));
            return [name, { text, origins: [{ ...location, message: `${name} is set here`, value: text }] }];
        }));
        const dockerfile = (made.dockerfile ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
        config.builds.push({
            dockerfile,
            args,
            target: made.target?.toLowerCase() ?? null,
            platform: null,
            contexts: new Map(),
            image,
            askedBy: { kind: 'configuration' },
        });
    }
    for (const [name, values] of Object.entries(settings.args ?? {}))
        config.args.set(name, values);
    for (const [id, level] of Object.entries(settings.rules ?? {}))
        config.levels.set(id, level);
    const { allow = [], realms = [], insecure = [], 'allow-unlisted': allowUnlisted = null, } = settings.registries ?? {};
    config.registries = { allow, realms, insecure, allowUnlisted };
    config.onLookupFailure = settings['on-lookup-failure'] ?? null;
    config.windowsImages = settings['windows-images'] ?? [];
    config.exclude = settings.exclude ?? [];
    const ignoreNodes = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'ignore'));
    for (const [index, ignore] of (settings.ignore ?? []).entries()) {
        config.ignore.push({
            paths: ignore.paths ?? [],
            rules: ignore.rules ?? [],
            reason: ignore.reason ?? '',
            until: ignore.until ?? null,
            location: locate(file, ignoreNodes[index] ?? document),
        });
    }
    return config;
}
function targetOf(name, declared, node, reading) {
    const what = `target ${name}`;
    const { version, client, takenForServer, location } = hostOf(what, declared, node, reading);
    const platform = declared.platform ?? null;
    const areServers = platform !== null && (0,orchestrators/* orchestratorNamed */.sE)(platform).hostsAreServers;
    checkTaints(what, (0,yaml/* get */.Jt)(node, 'taints'), reading);
    checkLabels(what, (0,yaml/* get */.Jt)(node, 'labels'), platform, reading);
    return {
        name,
        version,
        client,
        ...(takenForServer && !areServers ? { takenForServer } : {}),
        platform,
        isolation: declared.isolation ?? [client ? 'hyperv' : 'process'],
        architecture: declared.architecture ?? null,
        runtime: declared.runtime === undefined ? null : (0,runtimes/* parseRuntime */.Sw)(declared.runtime),
        labels: declared.labels ?? {},
        taints: declared.taints ?? [],
        location,
    };
}
function checkTaints(what, taints, { file, wrong }) {
    for (const node of (0,yaml/* items */.ld)(taints)) {
        const taint = (0,yaml/* follow */.e6)(node);
        const problem = taint?.type === 'scalar' ? (0,node_labels/* describeTaintProblem */.F)(taint.value) : null;
        if (problem !== null)
            wrong.push(`${place(file, node)}: ${what}: ${problem}`);
    }
}
function checkLabels(what, labels, platform, { file, wrong }) {
    const mapping = (0,yaml/* follow */.e6)(labels);
    if (mapping?.type !== 'mapping')
        return;
    for (const { key, value } of (0,yaml/* entries */.jO)(mapping)) {
        const text = (0,yaml/* follow */.e6)(value);
        const problem = text?.type === 'scalar' ? (0,node_labels/* describeLabelProblem */.H)(key.value, text.value, platform) : null;
        if (problem !== null)
            wrong.push(`${place(file, key)}: ${what}: ${problem}`);
    }
}
/** @param what the host is declared for, e.g. `target production` */
function hostOf(what, declared, node, { file, wrong, notes }) {
    const text = declared.host ?? '';
    const host = (0,hosts/* parseHost */.o6)(text);
    const location = locate(file, (0,yaml/* get */.Jt)(node, 'host') ?? node);
    if (host === null) {
        wrong.push(`${placeOf(location)}: ${what}: ${(0,hosts/* hostProblem */.Q8)(text)}`);
        return { version: (0,version/* versionOf */.E4)(0), client: false, location };
    }
    if (host.zeroRevision)
        notes.push(`${placeOf(location)}: ${what}: ${hosts/* ZERO_REVISION */.Hp}`);
    if (host.client !== null && declared.client !== undefined && declared.client !== host.client) {
        const kind = host.client ? 'a client' : 'a server';
        wrong.push(`${place(file, (0,yaml/* get */.Jt)(node, 'client') ?? node)}: ${what}: ${host.release} is ${kind} version; leave 'client' out.`);
    }
    const isTakenForServer = declared.client === undefined && (0,hosts/* leavesKindOpen */.ZT)(text, host);
    return {
        version: host.version,
        client: host.client ?? declared.client ?? false,
        ...(isTakenForServer ? { takenForServer: true } : {}),
        location,
    };
}
/** @throws UsageError where a scope names a target that no file declares */
function checkTargets(config) {
    const targets = config.targets.map((t) => t.name);
    for (const { targets: names, location } of config.scopes) {
        const wrong = names.find((name) => !targets.includes(name));
        if (wrong !== undefined)
            throw new usage_error/* UsageError */.e(`${placeOf(location)}: target ${(0,words/* unexpected */.os)(wrong, targets)}`);
    }
}
function checkRules(config, document, { file, wrong }, ruleIds) {
    for (const { rules, location } of config.ignore) {
        for (const id of rules) {
            const problem = ruleProblem(id, ruleIds);
            if (problem !== null)
                wrong.push(`${placeOf(location)}: ${problem}`);
        }
    }
    for (const id of config.levels.keys()) {
        const problem = ruleProblem(id, ruleIds);
        const node = (0,yaml/* getPath */.Yn)(document, 'rules', id) ?? document;
        if (problem !== null)
            wrong.push(`${place(file, node)}: ${problem}`);
    }
}
/** Why the configuration cannot name a rule; null where it can. */
function ruleProblem(id, ruleIds) {
    if (id === outcome/* INTERNAL_ERROR */.zR)
        return `rule ${id} reports that not everything was checked: it cannot be turned off, changed or suppressed.`;
    return ruleIds.includes(id) ? null : `rule ${(0,words/* unexpected */.os)(id, ruleIds)}`;
}
/** Where a node stands; the file's beginning for none. */
function locate(file, node) {
    return file.location(node?.start ?? 0, node?.end ?? 0);
}
function place(file, node) {
    return placeOf(locate(file, node));
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ describeLabelProblem),
  F: () => (/* binding */ describeTaintProblem)
});

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
;// CONCATENATED MODULE: ./lib/orchestrators/node-syntax.js
// The grammar of labels and taints of Kubernetes nodes. Sources: "Labels and Selectors" (kubernetes.io),
// k8s.io/apimachinery/pkg/util/validation (IsQualifiedName, IsValidLabelValue) and kubectl's ParseTaints
// (kubernetes/kubernetes, staging/src/k8s.io/kubectl/pkg/cmd/taint/utils.go).
/** What a taint does to pods that do not tolerate it. */
const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const MAX_PREFIX = 253;
const MAX_NAME = 63;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A DNS subdomain. */
const PREFIX = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/**
 * Why a text is no key of a label or taint.
 * @returns the rest of a sentence, or null for a valid key
 */
function labelKeyProblem(text) {
    const slash = text.indexOf('/');
    const prefix = slash < 0 ? null : text.slice(0, slash);
    const name = text.slice(slash + 1);
    if (prefix !== null && (prefix.length > MAX_PREFIX || !PREFIX.test(prefix)))
        return 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
    return isName(name)
        ? null
        : `needs a name of 1 to ${MAX_NAME} letters, digits, '-', '_' and '.', which begins and ends with a letter or digit`;
}
/**
 * Why a text is no value of a label or taint; the empty text is one.
 * @returns the rest of a sentence, or null for a valid value
 */
function labelValueProblem(text) {
    return text === '' || isName(text)
        ? null
        : `may have at most ${MAX_NAME} letters, digits, '-', '_' and '.', and begins and ends with a letter or digit`;
}
function isName(text) {
    return text.length <= MAX_NAME && NAME.test(text);
}
/**
 * What is wrong with a taint, written `key=value:Effect` or `key:Effect`.
 * @returns null for a valid taint; the effect is '' where there is none
 */
function taintProblem(text) {
    const colon = text.indexOf(':');
    const body = colon < 0 ? text : text.slice(0, colon);
    const equals = body.indexOf('=');
    const key = equals < 0 ? body : body.slice(0, equals);
    const value = equals < 0 ? '' : body.slice(equals + 1);
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return { part: 'key', text: key, why: wrongKey };
    const wrongValue = labelValueProblem(value);
    if (wrongValue !== null)
        return { part: 'value', text: value, why: wrongValue };
    const effect = colon < 0 ? '' : text.slice(colon + 1);
    return TAINT_EFFECTS.some((known) => known === effect) ? null : { part: 'effect', text: effect };
}

// EXTERNAL MODULE: ./lib/config/words.js + 1 modules
var words = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/config/node-labels.js
// What is wrong with the taints and labels of a declared host, in a whole sentence with the nearest right word.



/** @returns null for a taint that Kubernetes takes */
function describeTaintProblem(taint) {
    const problem = taintProblem(taint);
    if (problem === null)
        return null;
    const shown = (0,words/* shorten */.ml)(taint);
    if (problem.part !== 'effect')
        return `taint '${shown}': its ${problem.part} '${(0,words/* shorten */.ml)(problem.text)}' ${problem.why}. A taint is written key=value:Effect or key:Effect, e.g. os=windows:NoSchedule.`;
    const body = taint.slice(0, taint.length - problem.text.length).replace(/:$/, '');
    const meant = problem.text === '' ? 'NoSchedule' : (0,words/* nearest */.pA)(problem.text, TAINT_EFFECTS);
    const hint = meant === null ? '' : ` Did you mean '${(0,words/* shorten */.ml)(`${body}:${meant}`)}'?`;
    const what = problem.text === '' ? 'it has no effect' : `'${(0,words/* shorten */.ml)(problem.text)}' is not a taint effect`;
    return `taint '${shown}': ${what}; effects are ${TAINT_EFFECTS.join(', ')}.${hint}`;
}
/**
 * @param platform labels of Swarm and Docker are of any form, those of Kubernetes are not; null is held against
 *   Kubernetes, whose files can land there
 * @returns null for a label that the platform takes
 */
function describeLabelProblem(key, value, platform) {
    if (platform !== null && (0,orchestrators/* orchestratorNamed */.sE)(platform).labelSyntax === 'free') {
        return key.trim() === '' || /[\s=]/.test(key)
            ? `label '${(0,words/* shorten */.ml)(key)}': its key must not contain spaces or '='.`
            : null;
    }
    const other = platform === null ? " (for Swarm labels, set 'platform: swarm')" : '';
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return `label '${(0,words/* shorten */.ml)(key)}': a key of Kubernetes ${wrongKey}${other}.`;
    const wrongValue = labelValueProblem(value);
    return wrongValue === null
        ? null
        : `label '${(0,words/* shorten */.ml)(key)}': the value '${(0,words/* shorten */.ml)(value)}' ${wrongValue}${other}.`;
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configurationError)
/* harmony export */ });
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2837);

/** The person who corrects a file runs the check again; more of one file is noise, and would fill a log. */
const MAX_PROBLEMS = 50;
/**
 * All that is wrong with a configuration, as one error.
 * @param problems at least one, each a line with its place
 * @returns an error with the first of them, and how many more there are
 */
function configurationError(problems) {
    const more = problems.length - MAX_PROBLEMS;
    const shown = more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `… and ${more} more.`] : problems;
    return new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(shown.join('\n'));
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ nearest),
  ml: () => (/* binding */ shorten),
  os: () => (/* binding */ unexpected)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/config/words.js
// Words that are not expected, and what they may have been meant for.

/** The accepted word that a wrong one may have been meant for; null where none is near. */
function nearest(word, accepted) {
    const lower = word.slice(0, 64).toLowerCase();
    const [best] = accepted
        .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3)
        ? best.candidate
        : null;
}
/** Says that a word is not one of those accepted, and which it may have been meant for. */
function unexpected(word, accepted) {
    const meant = nearest(word, accepted);
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
    return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}
/** A text as a message quotes it: on one line, at most 60 characters of it. */
function shorten(text) {
    const line = text.replace(/\p{Cc}/gu, '?');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ ZERO_REVISION),
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/host-names.js
// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.

/** Words that do not tell one release from another. */
const NOISE = new Set([
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
].flatMap((line) => line.split(' ')));
/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS = {
    '': { client: null, prefix: '' },
    win: { client: null, prefix: '' },
    windows: { client: null, prefix: '' },
    server: { client: false, prefix: 'Windows Server' },
    ws: { client: false, prefix: 'Windows Server' },
    winserver: { client: false, prefix: 'Windows Server' },
    windowsserver: { client: false, prefix: 'Windows Server' },
    'win server': { client: false, prefix: 'Windows Server' },
    'windows server': { client: false, prefix: 'Windows Server' },
    'win 10': { client: true, prefix: 'Windows 10' },
    'windows 10': { client: true, prefix: 'Windows 10' },
    'win 11': { client: true, prefix: 'Windows 11' },
    'windows 11': { client: true, prefix: 'Windows 11' },
};
const MAX_LENGTH = 100;
/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
function namedRelease(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const words = wordsOf(text);
    // `Windows 11` without a version is every one of them.
    const whole = productOf(words.join(' '));
    if (whole?.client === true)
        return { candidates: startingWith(whole.prefix), client: true };
    const last = words.at(-1);
    const before = words.slice(0, -1).join(' ');
    const product = productOf(before);
    if (last === undefined || product === undefined)
        return null;
    const longTerm = releases/* releases */.D8.find((r) => r.name === `Windows Server ${last}`);
    if (longTerm !== undefined) {
        if (product.client === true)
            return null;
        // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
        return { candidates: [longTerm], client: before === '' ? null : false };
    }
    const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, even where a client shares it.
    const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
    const candidates = tagged.length > 0 ? tagged : named;
    return candidates.length === 0 ? null : { candidates, client: product.client };
}
function productOf(words) {
    return Object.hasOwn(PRODUCTS, words) ? PRODUCTS[words] : undefined;
}
function startingWith(prefix) {
    return releases/* releases */.D8.filter((r) => r.name.startsWith(prefix));
}
/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/_x86_64$|-vs\d{4}$/, '')
        .replace(/([a-z])(?=\d\d)/g, '$1 ')
        .split(/[\s_,-]/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/hosts.js
// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.




/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
const ZERO_REVISION = "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";
/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS = [
    // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
    { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => hosts_version(m[1], m[2]) },
    // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
    {
        form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
        read: (m) => hosts_version(m[1], m[1] === m[2] ? undefined : m[2]),
    },
    // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
    // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
    { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
    { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => hosts_version(m[1], undefined) },
    // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
    { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => hosts_version(m[1], m[2]) },
    // The title of an update: (KB5120233) (26100.33296)
    { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => hosts_version(m[1], m[2]) },
    // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
    {
        form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
        read: (m) => hosts_version(m[1], m[2]),
    },
    // The registry: CurrentBuildNumber REG_SZ 20348
    {
        form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
        read: (m) => hosts_version(m[1], undefined),
    },
];
/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
function parseHost(text) {
    if (text.length > hosts_MAX_LENGTH)
        return null;
    const trimmed = text.trim();
    for (const { form, read } of NUMERIC_FORMS) {
        const match = form.exec(trimmed);
        if (match === null)
            continue;
        const found = withRegistryRevision(read(match), trimmed);
        return found.build < builds/* WINDOWS_10_1507 */.io ? null : hostOf(found, kindByName(trimmed));
    }
    const named = namedRelease(trimmed);
    const [release, ...others] = named?.candidates ?? [];
    if (named == null || release === undefined || others.length > 0)
        return null;
    return hostOf((0,version/* versionOf */.E4)(release.build), named.client);
}
/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
function hostProblem(text) {
    const trimmed = text.trim();
    const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
    if (trimmed.toLowerCase() === 'windows-latest') {
        return `'${shown}' can move to a newer Windows version. Write a fixed version, e.g. windows-2025.`;
    }
    const candidates = text.length > hosts_MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
    if (candidates.length > 1) {
        return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
    }
    return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}
/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates) {
    const names = candidates.map(({ name }) => `'${name}'`);
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found, named) {
    const kinds = new Set(releases/* releases */.D8.filter((r) => r.build === found.build).map((r) => r.kind));
    const client = kinds.size === 1 ? kinds.has('client') : named;
    const host = { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
    return found.revision === 0 ? { ...host, version: (0,version/* versionOf */.E4)(found.build), zeroRevision: true } : host;
}
function kindByName(text) {
    if (/\bserver\b/i.test(text))
        return false;
    return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}
function hosts_version(build, revision) {
    return (0,version/* versionOf */.E4)(Number(build), revision === undefined ? null : Number(revision));
}
function buildLab(build, branch) {
    return hosts_version(build, Number(build) === builds/* WINDOWS_SERVER_2016 */.eo ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ ordersByRevision),
/* harmony export */   Sw: () => (/* binding */ parseRuntime),
/* harmony export */   gu: () => (/* binding */ RUNTIME_FORM),
/* harmony export */   hD: () => (/* binding */ refusesGenerationBefore)
/* harmony export */ });
// What is known of single versions of the runtimes that pull images: Docker's engine and containerd.
/** `docker 29.6.1`, `containerd 1.7.20`, `containerd`. */
const RUNTIME_FORM = '^(?:docker|containerd)(?: \\d{1,4}(?:\\.\\d{1,4}){0,2})?$';
/** @param text of the form RUNTIME_FORM */
function parseRuntime(text) {
    const [name, version = ''] = text.split(' ');
    return {
        name: name === 'docker' ? 'docker' : 'containerd',
        version: version === '' ? [] : version.split('.').map(Number),
    };
}
/** Versions of containerd that refuse Windows Server 2022 images on hosts past build 26100; `before` is excluded. */
const REFUSING = [
    { from: [2, 1, 6], before: [2, 3, 5] },
];
/** The same of Docker, with the containerd image store. Its default store on Windows does not refuse them. */
const REFUSING_DOCKER = { from: [29, 0, 0], before: [29, 8, 0] };
/**
 * Whether a runtime refuses to pull Windows Server 2022 images on hosts past build 26100. Which containerd/platforms a
 * version has decides: v1.0.0-rc.2 to rc.4 refuse them.
 * Source: https://github.com/moby/moby/issues/53397, and go.mod of the releases, read in November 2026.
 * @returns null where the version is not declared
 */
function refusesGenerationBefore({ runtime, runtimeVersion = [] }) {
    if (runtimeVersion.length === 0)
        return null;
    const ranges = runtime === 'docker' ? [REFUSING_DOCKER] : REFUSING;
    return ranges.some(({ from, before }) => compare(runtimeVersion, from) >= 0 && compare(runtimeVersion, before) < 0);
}
/**
 * Whether containerd orders the entries of an index by revision alone, as it did before 2.1.6.
 * Source: containerd/platforms v0.2.1 and v1.0.0-rc.1, defaults_windows.go, against rc.2.
 */
function ordersByRevision(version) {
    return version.length > 0 && compare(version, [2, 1, 6]) < 0;
}
function compare(a, b) {
    for (let i = 0; i < b.length; i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ })

};
