export const id = 4461;
export const ids = [4461,8149];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extendConfig: () => (/* binding */ extendConfig)
});

// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __webpack_require__(6359);
// EXTERNAL MODULE: ./lib/github/file-unavailable.js
var file_unavailable = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/config/load.js + 2 modules
var config_load = __webpack_require__(8149);
;// CONCATENATED MODULE: ./lib/config/merge.js
/**
 * Lays a configuration over one that it extends: what has a name replaces what has the same name there, as a whole;
 * lists are joined, the own entries first; of single values the own counts.
 */
function merge(own, base) {
    const { registries: mine } = own;
    const { registries: theirs } = base;
    return {
        extends: [],
        targets: byName(own.targets, base.targets, (target) => target.name),
        buildHosts: byName(own.buildHosts, base.buildHosts, ({ host }) => host.name),
        builds: byName(own.builds, base.builds, ({ image }) => image ?? ''),
        windowsImages: joined(own.windowsImages, base.windowsImages),
        args: new Map([...base.args, ...own.args]),
        levels: new Map([...base.levels, ...own.levels]),
        scopes: joined(own.scopes, base.scopes),
        ignore: joined(own.ignore, base.ignore),
        exclude: joined(own.exclude, base.exclude),
        notes: joined(own.notes, base.notes),
        registries: {
            allow: joined(mine.allow, theirs.allow),
            realms: joined(mine.realms, theirs.realms),
            insecure: joined(mine.insecure, theirs.insecure),
            mirrors: mirrorsOf(mine, theirs),
            allowUnlisted: mine.allowUnlisted ?? theirs.allowUnlisted,
        },
        onLookupFailure: own.onLookupFailure ?? base.onLookupFailure,
    };
}
/** What both have a mirror for, the own configuration says. */
function mirrorsOf(own, base) {
    return byName(own.mirrors, base.mirrors, ({ of }) => `${of.host}/${of.prefix}`);
}
function byName(own, base, nameOf) {
    const names = new Set(own.map(nameOf));
    return [...own, ...base.filter((one) => !names.has(nameOf(one)))];
}
/** What is reached in two ways stands once. */
function joined(own, base) {
    return [...new Set([...own, ...base])];
}

// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(784);
;// CONCATENATED MODULE: ./lib/config/reference.js
// What `extends` names: a file of the same repository, or owner/repo/path@ref of another on GitHub.
/** Names as GitHub gives them, and refs as git-check-ref-format(1) has them, without what no one uses. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const REPOSITORY = /^[\w.-]{1,100}$/;
const REF = /^[A-Za-z0-9][\w.+-]{0,100}(?:\/[\w+-][\w.+-]{0,100}){0,5}$/;
const SEGMENT = /^[\w.+ -]{1,100}$/;
const MAX_LENGTH = 300;
/** @returns why it is none, as the rest of a sentence, where it is none */
function parseBase(text) {
    if (text.length > MAX_LENGTH)
        return { wrong: `is longer than ${MAX_LENGTH} characters` };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        return { wrong: 'is a URL; a file of another repository is written owner/repo/path@ref' };
    }
    const at = text.lastIndexOf('@');
    if (at < 0) {
        const path = text.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        return isPath(path)
            ? { repository: null, path, ref: null }
            : { wrong: 'is not a path inside this repository, relative to its root' };
    }
    const ref = text.slice(at + 1);
    const [owner = '', repo = '', ...segments] = text.slice(0, at).split('/');
    const path = segments.join('/');
    const valid = OWNER.test(owner) &&
        REPOSITORY.test(repo) &&
        !isDots(repo) &&
        isPath(path) &&
        REF.test(ref) &&
        !/\.\.|\.lock(?:\/|$)|\.$/.test(ref);
    return valid
        ? { repository: { owner, repo }, path, ref }
        : { wrong: 'is not of the form owner/repo/path@ref' };
}
function isPath(path) {
    return path.split('/').every((segment) => SEGMENT.test(segment) && !isDots(segment));
}
function isDots(segment) {
    return segment === '.' || segment === '..';
}

;// CONCATENATED MODULE: ./lib/config/extends.js
// A configuration with what it extends: each file is read once, bounded in depth and number, and merged own first.








const MAX_DEPTH = 3;
const MAX_FILES = 20;
/**
 * Merges into a configuration what it extends.
 * @param file the file that it was read from
 * @throws UsageError where a file is missing, must not be read, is wrong, or leads back to itself
 */
async function extendConfig(config, file, options, ruleIds) {
    const own = {
        other: null,
        read: options.policy?.read ?? (async (path) => (0,named/* readPolicy */.T4)(options.root, path, 'configuration')?.text ?? null),
    };
    const loaded = new Map();
    const withBases = async (at, origin, chain) => {
        let merged = { ...at, extends: [] };
        const wrong = [];
        // The last that is named lies over those before it.
        for (const base of at.extends.toReversed()) {
            try {
                merged = merge(merged, await load(base, origin, chain));
            }
            catch (error) {
                if (!(error instanceof usage_error/* UsageError */.e))
                    throw error;
                wrong.unshift(error.message);
            }
        }
        if (wrong.length > 0)
            throw (0,problems/* configurationError */.D)(wrong.flatMap((message) => message.split('\n')));
        return merged;
    };
    const load = async (base, from, chain) => {
        const fail = (what) => {
            const { path, line, column } = base.location;
            throw new usage_error/* UsageError */.e(`${path}:${line}:${column}: extends: '${base.text.slice(0, 200)}' ${what}.`);
        };
        const reference = parseBase(base.text);
        if ('wrong' in reference)
            return fail(reference.wrong);
        const { repository, path, ref } = reference;
        const origin = repository === null || ref === null ? from : originAt({ ...repository, ref }, options, fail);
        const name = nameOf(origin, path);
        if (chain.includes(name))
            return fail(`extends itself: ${[...chain, name].join(' -> ')}`);
        const known = loaded.get(name);
        if (known !== undefined)
            return known;
        if (chain.length > MAX_DEPTH)
            return fail(`is more than ${MAX_DEPTH} levels deep; reference it from a file nearer to the top`);
        if (loaded.size >= MAX_FILES)
            return fail(`is one of more than ${MAX_FILES} files; merge some of them`);
        const text = await origin.read(path).catch((error) => {
            if (error instanceof file_unavailable/* FileUnavailable */.p)
                return fail(`could not be read: ${error.message}`);
            throw error;
        });
        if (text === null)
            return fail(missing(origin));
        const layer = (0,config_load.loadLayer)(new source_file/* SourceFile */.s(name, text), ruleIds);
        const config = await withBases(origin.other === null ? layer : shared(layer), origin, [...chain, name]);
        loaded.set(name, config);
        return config;
    };
    const merged = await withBases(config, own, [file.path]);
    (0,config_load.checkTargets)(merged);
    return { ...merged, shared: true };
}
function originAt(other, { lookup, policy, github }, fail) {
    const ofAnother = 'is a file of another repository';
    if (lookup === 'never')
        return fail(`${ofAnother}, and --lookup never forbids network requests`);
    if (policy?.trusted === false)
        return fail(`${ofAnother}, which a configuration from a fork must not name`);
    if (github === undefined)
        return fail(`${ofAnother}, which this run does not ask for`);
    return {
        other,
        async read(path) {
            const { readGitHubFile } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(4219)]).then(__webpack_require__.bind(__webpack_require__, 4219));
            return readGitHubFile(github, other, path, other.ref);
        },
    };
}
/** The file as a message names it: as it is written under `extends`. */
function nameOf({ other }, path) {
    return other === null ? path : `${other.owner}/${other.repo}/${path}@${other.ref}`;
}
function missing({ other }) {
    return other === null
        ? 'does not exist; write a path relative to the root, or owner/repo/path@ref for a file of another repository'
        : 'does not exist, or the token cannot read it: a private repository needs a GITHUB_TOKEN with read access';
}
function shared(layer) {
    return { ...layer, ignore: layer.ignore.map((ignore) => ({ ...ignore, shared: true })) };
}


/***/ }),

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

// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __webpack_require__(686);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/windows/hosts.js + 1 modules
var hosts = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/windows/runtimes.js
var runtimes = __webpack_require__(9060);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/config/node-labels.js
var node_labels = __webpack_require__(866);
// EXTERNAL MODULE: ./lib/config/problems.js
var config_problems = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/model/options.js
var options = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/model/target.js
var target = __webpack_require__(6220);
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
/** A host, or a part of its repositories. */
const PLACE = new RegExp(`^${HOST}(?:/[a-z0-9._/-]{1,255})?$`);
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
            about: 'The orchestrator of this target: kubernetes, swarm, docker or ecs. Default: all.',
            values: target/* ORCHESTRATOR_IDS */.o,
        },
        isolation: {
            kind: 'list',
            about: 'The isolation modes that the host offers; the first is the default for workloads. Default: process on servers, hyperv on clients.',
            of: { kind: 'text', about: 'An isolation mode.', values: verdicts/* ISOLATIONS */.Ce },
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
                        values: verdicts/* ISOLATIONS */.Ce,
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
                mirrors: {
                    kind: 'map',
                    about: 'Registries, or parts of them (host/prefix), with the host or host/prefix that is queried in their place. An image under a mirror is read as the one that it mirrors.',
                    of: { kind: 'text', about: 'A host or host/prefix, without a scheme.', pattern: PLACE.source },
                },
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
    const { allow = [], realms = [], insecure = [], 'allow-unlisted': allowUnlisted = null, mirrors = {}, } = settings.registries ?? {};
    config.registries = {
        allow,
        realms,
        insecure,
        allowUnlisted,
        mirrors: mirrorsOf(mirrors, (0,yaml/* getPath */.Yn)(document, 'registries', 'mirrors'), reading),
    };
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
function mirrorsOf(declared, node, { file, wrong }) {
    return Object.entries(declared).map(([of, at]) => {
        if (!PLACE.test(of))
            wrong.push(`${place(file, (0,yaml/* get */.Jt)(node, of) ?? node)}: registries.mirrors: '${(0,words/* shorten */.ml)(of)}' is not a host or host/prefix, without a scheme.`);
        return { of: (0,registry_settings/* placeNamed */.d0)(of), at: (0,registry_settings/* placeNamed */.d0)(at) };
    });
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

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FileUnavailable)
/* harmony export */ });
/** A file of a repository could not be read; the message says why, without a full stop. */
class FileUnavailable extends Error {
    name = 'FileUnavailable';
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ORCHESTRATOR_IDS)
/* harmony export */ });
/** Orchestrators as the configuration and the report name them. */
const ORCHESTRATOR_IDS = ['kubernetes', 'swarm', 'docker', 'ecs'];


/***/ })

};
