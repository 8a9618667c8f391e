export const id = 546;
export const ids = [546];
export const modules = {

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTargets: () => (/* binding */ checkTargets),
  loadConfig: () => (/* binding */ loadConfig),
  loadLayer: () => (/* binding */ loadLayer)
});

// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
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
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, whoever else shares it.
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



/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
const WINDOWS_SERVER_2016 = 14393;
/** Windows 10, version 1507: nothing older runs containers. */
const OLDEST_BUILD = 10240;
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
        return found.build < OLDEST_BUILD ? null : hostOf(found, kindByName(trimmed));
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
        return `'${shown}' moves to the next Windows version from time to time. Write the version that you mean, e.g. windows-2025.`;
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
    return { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
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
    return hosts_version(build, Number(build) === WINDOWS_SERVER_2016 ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(8674);
;// CONCATENATED MODULE: ./lib/config/schema.js
// The configuration's shape as one object: what is read, what is refused and how it is described all come from it.
const paths = {
    kind: 'list',
    about: 'Globs of paths relative to the root.',
    of: { kind: 'text', about: 'A glob.' },
};
/** A host as an image reference names it. */
const HOST = '(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?|\\[[0-9A-Fa-f:]{2,45}\\])(?::\\d{1,5})?';
const names = (about) => ({ kind: 'list', about, of: { kind: 'text', about: 'A name.' } });
const hosts = (about, pattern) => ({
    kind: 'list',
    about,
    of: { kind: 'text', about: 'A host, or host:port, without a scheme.', pattern },
});
const textMap = (about) => ({ kind: 'map', about, of: { kind: 'text', about: 'A value.' } });
const target = {
    kind: 'object',
    about: 'A host version, with the isolation that containers get there.',
    required: ['host'],
    fields: {
        host: {
            kind: 'text',
            about: 'The host version in any form that Windows or its tools print, e.g. ltsc2022 or 10.0.20348.2402.',
        },
        platform: {
            kind: 'text',
            about: 'Which files can land here: Kubernetes manifests, Swarm stacks or plain Docker. All where it is left out.',
            values: ['kubernetes', 'swarm', 'docker'],
        },
        isolation: {
            kind: 'list',
            about: 'The isolations that the host offers; a workload that asks for nothing gets the first. Servers: process; clients: hyperv.',
            of: { kind: 'text', about: 'An isolation.', values: ['process', 'hyperv'] },
            orOne: true,
            some: true,
        },
        client: {
            kind: 'boolean',
            about: 'Whether a build that both have (17763, 26100) is Windows 10 or 11 and not Windows Server.',
        },
        labels: textMap('Node labels, for selectors and constraints. Labels of the operating system and its build are implied.'),
        taints: names('Node taints, written key=value:Effect.'),
    },
};
const configSchema = {
    kind: 'object',
    about: 'The configuration of wincompat.',
    fields: {
        extends: {
            kind: 'list',
            about: 'Configurations that this one builds on: files of the repository, relative to its root, or owner/repo/path@ref on GitHub. What stands here comes first, then the last of them.',
            of: { kind: 'text', about: 'A file of the repository, or owner/repo/path@ref.' },
            orOne: true,
        },
        targets: { kind: 'map', about: 'The matrix: where the containers of this repository run.', of: target },
        'build-hosts': {
            kind: 'map',
            about: 'Machines that build images, where no file tells: each stage must start there, and each image be pulled.',
            of: {
                kind: 'object',
                about: 'A machine that builds images.',
                required: ['host'],
                fields: {
                    host: target.fields.host,
                    client: target.fields.client,
                    isolation: {
                        kind: 'text',
                        about: 'The isolation that a build gets there. Servers: process; clients: hyperv.',
                        values: ['process', 'hyperv'],
                    },
                    paths: { ...paths, about: 'Globs of the Dockerfiles that it builds; all where it is left out.' },
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
                        about: 'every (the default): each of them must fit; any: one is enough.',
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
                    dockerfile: { kind: 'text', about: 'Its Dockerfile, relative to the root.' },
                    target: { kind: 'text', about: 'The stage that is built; the last where it is left out.' },
                    args: textMap('Build arguments.'),
                },
            },
        },
        args: {
            kind: 'map',
            about: 'Values for build arguments that the files do not give; of several, each is tried.',
            of: { kind: 'list', about: 'Values.', of: { kind: 'text', about: 'A value.' }, orOne: true },
        },
        registries: {
            kind: 'object',
            about: 'Which registries may be asked, beside the Microsoft Artifact Registry and Docker Hub.',
            fields: {
                allow: hosts('Registries that may be asked.', `^${HOST}$`),
                realms: hosts('Token services that may see the login of a registry, written registry=host.', `^${HOST}=${HOST}$`),
                insecure: hosts('Registries that are asked over plain HTTP.', `^${HOST}$`),
                'allow-unlisted': {
                    kind: 'boolean',
                    about: 'Whether any public registry may be asked. Not where pull requests of strangers are checked.',
                },
            },
        },
        'on-lookup-failure': {
            kind: 'text',
            about: 'A registry that could not be asked is warned of (warn, the default), fails the run (fail), or is passed over (ignore).',
            values: ['warn', 'fail', 'ignore'],
        },
        rules: {
            kind: 'map',
            about: 'Levels of rules, by id.',
            of: { kind: 'text', about: 'A level.', values: ['off', 'notice', 'warning', 'error'] },
        },
        exclude: {
            kind: 'list',
            about: 'Files that are not read at all, e.g. old copies of charts. Globs of paths relative to the root.',
            of: { kind: 'text', about: 'A glob.' },
        },
        ignore: {
            kind: 'list',
            about: 'Findings that are known and accepted.',
            of: {
                kind: 'object',
                about: 'One suppression.',
                required: ['paths', 'reason'],
                fields: {
                    paths,
                    rules: names('Ids of rules; all where it is left out.'),
                    reason: { kind: 'text', about: 'Why it is accepted.' },
                    until: {
                        kind: 'text',
                        about: 'The last day on which it holds, YYYY-MM-DD.',
                        day: true,
                    },
                },
            },
        },
    },
};

// EXTERNAL MODULE: ./lib/config/validate.js + 1 modules
var validate = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/config/load.js







/**
 * Reads the declared matrix and the settings from a configuration file. What it extends is not read: it stands in
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
        throw new options/* UsageError */.eb(`${file.path}:${line}:${column}: this is not valid YAML: ${problem.message}.`);
    }
    const document = documents[0] ?? null;
    const wrong = [];
    const config = build((0,validate/* validate */.t)(configSchema, document, file), document, file, wrong);
    checkRules(config, document, file, ruleIds, wrong);
    if (wrong.length > 0)
        throw new options/* UsageError */.eb(wrong.join('\n'));
    return config;
}
/** @param wrong takes up what is wrong, with its place */
function build(settings, document, file, wrong) {
    const config = (0,config_config/* emptyConfig */.i)();
    const bases = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(document, 'extends'));
    const baseNodes = bases?.type === 'sequence' ? (0,yaml/* items */.ld)(bases) : [bases ?? document];
    config.extends = (settings.extends ?? []).map((text, index) => {
        const node = baseNodes[index] ?? document;
        return { text, location: file.location(node.start, node.end) };
    });
    for (const [name, declared] of Object.entries(settings.targets ?? {})) {
        config.targets.push(targetOf(name, declared, (0,yaml/* getPath */.Yn)(document, 'targets', name), file, wrong));
    }
    for (const [name, declared] of Object.entries(settings['build-hosts'] ?? {})) {
        const node = (0,yaml/* getPath */.Yn)(document, 'build-hosts', name);
        const host = load_hostOf(`build host ${name}`, declared, node, file, wrong);
        const isolation = declared.isolation ?? (host.client ? 'hyperv' : 'process');
        config.buildHosts.push({
            host: { name, ...host, isolation, runner: null },
            paths: declared.paths ?? ['**'],
        });
    }
    const scopeNodes = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'scopes'));
    for (const [index, scope] of (settings.scopes ?? []).entries()) {
        const node = (0,yaml/* get */.Jt)(scopeNodes[index] ?? null, 'targets') ?? document;
        config.scopes.push({
            paths: scope.paths ?? [],
            targets: scope.targets ?? [],
            require: scope.require ?? 'every',
            location: file.location(node.start, node.end),
        });
    }
    for (const [image, made] of Object.entries(settings.images ?? {})) {
        const args = new Map(Object.entries(made.args ?? {}).map(([name, text]) => {
            const node = (0,yaml/* getPath */.Yn)(document, 'images', image, 'args', name);
            return [
                name,
                {
                    text,
                    origins: [
                        { ...file.location(node.start, node.end), message: `${name} is set here`, value: text },
                    ],
                },
            ];
        }));
        const dockerfile = (made.dockerfile ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
        config.builds.push({
            dockerfile,
            args,
            target: made.target?.toLowerCase() ?? null,
            platform: null,
            pinned: true,
            contexts: new Map(),
            image,
            run: null,
        });
    }
    for (const [name, values] of Object.entries(settings.args ?? {}))
        config.args.set(name, values);
    for (const [id, level] of Object.entries(settings.rules ?? {}))
        config.levels.set(id, level);
    const { allow = [], realms = [], insecure = [], 'allow-unlisted': allowUnlisted = null, } = settings.registries ?? {};
    config.registries = { allow, realms, insecure, allowUnlisted };
    config.onLookupFailure = settings['on-lookup-failure'] ?? null;
    config.exclude = settings.exclude ?? [];
    const ignoreNodes = (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'ignore'));
    for (const [index, ignore] of (settings.ignore ?? []).entries()) {
        const node = ignoreNodes[index] ?? document;
        config.ignore.push({
            paths: ignore.paths ?? [],
            rules: ignore.rules ?? [],
            reason: ignore.reason ?? '',
            until: ignore.until ?? null,
            location: file.location(node.start, node.end),
        });
    }
    return config;
}
function targetOf(name, declared, node, file, wrong) {
    const { version, client, takenForServer, location } = load_hostOf(`target ${name}`, declared, node, file, wrong);
    const platform = declared.platform ?? null;
    return {
        name,
        version,
        client,
        // Nodes of Kubernetes are servers.
        ...(takenForServer && platform !== 'kubernetes' ? { takenForServer } : {}),
        platform,
        isolation: declared.isolation ?? [client ? 'hyperv' : 'process'],
        labels: declared.labels ?? {},
        taints: declared.taints ?? [],
        location,
    };
}
/** @param what the host is declared for, e.g. `target production` */
function load_hostOf(what, declared, node, file, wrong) {
    const hostNode = (0,yaml/* get */.Jt)(node, 'host') ?? node;
    const text = declared.host ?? '';
    const host = parseHost(text);
    const location = file.location(hostNode.start, hostNode.end);
    if (host === null) {
        wrong.push(`${placeOf(location)}: ${what}: ${hostProblem(text)}`);
        return { version: (0,version/* versionOf */.E4)(0), client: false, location };
    }
    if (host.client !== null && declared.client !== undefined && declared.client !== host.client) {
        const kind = host.client ? 'a client' : 'a server';
        wrong.push(`${place(file, (0,yaml/* get */.Jt)(node, 'client') ?? node)}: ${what}: ${host.release} is ${kind} version; leave 'client' out.`);
    }
    const isTakenForServer = declared.client === undefined && leavesKindOpen(text, host);
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
            throw new options/* UsageError */.eb(`${placeOf(location)}: target ${(0,validate/* unexpected */.o)(wrong, targets)}`);
    }
}
function checkRules(config, document, file, ruleIds, wrong) {
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
        if (problem !== null && node !== null)
            wrong.push(`${place(file, node)}: ${problem}`);
    }
}
/** Why the configuration cannot name a rule; null where it can. */
function ruleProblem(id, ruleIds) {
    if (id === options/* INTERNAL_ERROR */.zR)
        return `rule ${id} reports that not everything was checked: it cannot be turned off, changed or suppressed.`;
    return ruleIds.includes(id) ? null : `rule ${(0,validate/* unexpected */.o)(id, ruleIds)}`;
}
function place(file, node) {
    return placeOf(file.location(node.start, node.end));
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ })

};
