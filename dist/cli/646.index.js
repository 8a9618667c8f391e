export const id = 646;
export const ids = [646];
export const modules = {

/***/ 770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/discovery/work-trees.js
var work_trees = __webpack_require__(493);
// EXTERNAL MODULE: ./lib/model/options.js
var model_options = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __webpack_require__(686);
// EXTERNAL MODULE: ./lib/model/target.js
var target = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/pipeline/setup.js + 2 modules
var setup = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/windows/hosts.js + 1 modules
var hosts = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/commands/check-options.js
var check_options = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/commands/image/report.js
var report = __webpack_require__(888);
;// CONCATENATED MODULE: ./lib/commands/image/words.js

const SYMBOL = { supported: '✓', conditional: '~', unsupported: '✗', unknown: '?', exempt: '-' };
const EVIDENCE = {
    registry: 'from the registry',
    cache: 'from the cache',
    tag: 'from the tag alone',
    none: 'OS version unknown',
};
/** Of an index with more entries the first are shown. */
const MAX_SHOWN = 40;
function imageInWords(report) {
    const { reference, evidence, requests, digest, problem, platforms, hosts } = report;
    const lines = [
        reference,
        `  ${EVIDENCE[evidence]} (${requests} ${requests === 1 ? 'request' : 'requests'})`,
        ...(digest === null ? [] : [`  digest ${digest}`]),
        ...(problem === null ? [] : [`  ${problem}`]),
        ...platforms.slice(0, MAX_SHOWN).map(({ os, architecture, osVersion, release, digest: own }) => {
            const version = osVersion === null ? '' : `  ${osVersion}  ${release}`;
            return `  ${os}/${architecture}${version}${own === null || own === digest ? '' : `  ${own}`}`;
        }),
        ...(platforms.length > MAX_SHOWN
            ? [`  ... and ${platforms.length - MAX_SHOWN} more (--format json lists all)`]
            : []),
        ...hosts.flatMap((verdict) => verdictInWords(verdict, platforms.length > 1)),
    ];
    return `${lines.map((line) => (0,text_escape/* escapeForLog */.zB)(line)).join('\n')}\n`;
}
function verdictInWords({ host, isolation, verdict, version, reason, rule, source, takenFor, knownBreakages }, chooses) {
    return [
        '',
        `${SYMBOL[verdict]} ${host}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation: ${verdict}`,
        ...(takenFor === null ? [] : [`  assumed to be ${takenFor}`]),
        ...(chooses && version !== null ? [`  takes ${version}`] : []),
        `  ${reason}`,
        `  rule ${rule}${source === '' ? '' : `, ${source}`}`,
        ...knownBreakages.flatMap(({ says, remedies, thread }) => [
            `  ${says}`,
            ...remedies.map((remedy) => `  fix: ${remedy}`),
            `  reported: ${thread}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/commands/io.js + 1 modules
var io = __webpack_require__(5111);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/image.js
// `wincompat image`: images by their references, their platforms, and what they mean on hosts.
















const HELP = `Usage: wincompat image REF... [options]

Looks up the platforms of images in their registries, and checks whether they start on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
                         (default: the targets of the configuration)
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm, docker or ecs: which entry of an index is pulled (default: docker)
  --tags                 list the tags of the repository instead, the newest Windows version first
  --fits HOST            with --tags: only those that start on that host
  --raw                  print the index or manifest as the registry serves it
  --config FILE          the configuration (default: as for check): its targets and its registries
  --realm REGISTRY=HOST  a token service that may receive the credentials of a registry; repeatable
  --plain-http           connect to the registry over plain HTTP
  --lookup WHEN          auto or never; never uses the tag, and what --cache-dir has
  --cache-dir DIR        cache registry responses there; must be outside the checkout
  --format NAME          tty or json: an object for one reference, a list for several (default: tty)

Exit: 0 they start on every host; 1 one does not start on one, or does not exist; 2 wrong usage;
3 unknown: a registry did not answer, or the OS version of an image is unknown.
`;
const FLAGS = {
    host: { type: 'string', multiple: true },
    isolation: { type: 'string' },
    orchestrator: { type: 'string' },
    tags: { type: 'boolean' },
    fits: { type: 'string' },
    raw: { type: 'boolean' },
    config: check_options/* CHECK_FLAGS */.P.config,
    realm: { type: 'string', multiple: true },
    'plain-http': { type: 'boolean' },
    lookup: check_options/* CHECK_FLAGS */.P.lookup,
    'cache-dir': check_options/* CHECK_FLAGS */.P['cache-dir'],
    format: { type: 'string' },
};
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, FLAGS);
    const named = positionals.map((text) => {
        const reference = (0,windows_reference/* parseReference */.F)(text);
        if (reference === null)
            throw new usage_error/* UsageError */.e(`'${text.slice(0, 200)}' is not an image reference.`);
        return { text, reference };
    });
    if (named.length === 0)
        throw new usage_error/* UsageError */.e('wincompat image: name one image reference, or several.');
    if ((values.tags || values.raw) && named.length > 1)
        throw new usage_error/* UsageError */.e(`--${values.tags ? 'tags' : 'raw'} takes one image reference.`);
    if (values.fits !== undefined && !values.tags)
        throw new usage_error/* UsageError */.e('--fits needs --tags.');
    const format = (0,model_options/* choice */.Yq)('--format', values.format ?? 'tty', ['tty', 'json']);
    const lookup = (0,model_options/* choice */.Yq)('--lookup', values.lookup ?? 'auto', ['auto', 'never']);
    const { config, options } = await (0,setup/* setUp */.s)((0,check_options/* optionsFrom */.z)([], {
        ...(values.config === undefined ? {} : { config: values.config }),
        ...(values['cache-dir'] === undefined ? {} : { 'cache-dir': values['cache-dir'] }),
    }));
    const hosts = hostsOf(values, config.targets);
    const { mirrors } = config.registries;
    const references = named.map(({ text, reference }) => ({
        text,
        reference: (0,registry_settings/* behindMirror */.qB)(reference, mirrors),
    }));
    const { openRegistries } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(6692)]).then(__webpack_require__.bind(__webpack_require__, 6692));
    const registries = openRegistries({
        registries: settingsOf(config.registries, named.map(({ reference }) => reference.registry), values),
        cacheDirectory: options.cacheDirectory,
        trees: (0,work_trees.checkedOutTrees)(options.root),
        logins: new Map(),
        onSecret: () => { },
        onProblem: io/* writeProblem */.bi,
    });
    try {
        const [first] = references;
        if (values.raw && first !== undefined)
            return await showRaw(first.reference, registries);
        if (values.tags && first !== undefined) {
            const { showTags } = await __webpack_require__.e(/* import() */ 1471).then(__webpack_require__.bind(__webpack_require__, 1471));
            return await showTags(first.reference, hosts, registries, format);
        }
        const reports = await reportsOn(references, hosts, lookup === 'never', registries);
        await (0,io/* writeResult */.Zk)(format === 'json' ? asJson(reports) : reports.map(imageInWords).join('\n'));
        return exitCode(reports);
    }
    finally {
        registries.close();
    }
}
async function reportsOn(references, hosts, offline, registries) {
    const wanted = new Map(references.map(({ text, reference }) => [text, reference]));
    const known = offline ? await registries.lastKnown(wanted) : null;
    const answers = known === null ? await registries.lookUp(wanted) : null;
    return references.map(({ text, reference }) => {
        const answer = answers?.get(text) ?? known?.get(text)?.answer ?? null;
        return (0,report/* describeImage */.h)(text, reference, answer, hosts, registries.requests);
    });
}
/** Like the other clients' `--raw`: the bytes, and nothing added. */
async function showRaw(reference, registries) {
    const { asFailure, LookupFailure } = await __webpack_require__.e(/* import() */ 4521).then(__webpack_require__.bind(__webpack_require__, 6902));
    const bytes = await registries.raw(reference).catch(asFailure);
    if (bytes instanceof LookupFailure) {
        (0,io/* writeProblem */.bi)(bytes.message);
        return usage/* EXIT */.d.unverified;
    }
    if (bytes === null) {
        (0,io/* writeProblem */.bi)(`${reference.registry} has no such image.`);
        return usage/* EXIT */.d.findings;
    }
    await (0,io/* writeResult */.Zk)(bytes.toString('utf8'));
    return usage/* EXIT */.d.clean;
}
function asJson(reports) {
    const [only, ...others] = reports;
    return `${(0,text_escape/* escapeForJson */.Xy)(JSON.stringify(others.length === 0 ? only : reports, null, 2))}\n`;
}
function exitCode(reports) {
    const verdicts = reports.flatMap(({ hosts }) => hosts.map(({ verdict }) => verdict));
    if (verdicts.includes('unsupported') || reports.some(({ exists }) => exists === false))
        return usage/* EXIT */.d.findings;
    const isUnknown = reports.some(({ evidence, failed }) => evidence === 'none' || failed);
    return isUnknown || verdicts.includes('unknown') ? usage/* EXIT */.d.unverified : usage/* EXIT */.d.clean;
}
/** The user names the registries, so they may be asked, wherever they are. */
function settingsOf(declared, named, { realm = [], 'plain-http': plainHttp }) {
    const wrong = realm.find((pair) => !/^[^=\s]+=[^=\s]+$/.test(pair));
    if (wrong !== undefined)
        throw new usage_error/* UsageError */.e(`--realm: '${wrong.slice(0, 80)}' is not REGISTRY=HOST.`);
    return {
        ...declared,
        allow: [...declared.allow, ...named],
        insecure: [...declared.insecure, ...(plainHttp ? named : [])],
        realms: [...declared.realms, ...realm],
    };
}
/** Those that are named; else the targets of the configuration. */
function hostsOf(values, targets) {
    const isolation = values.isolation === undefined
        ? null
        : (0,model_options/* choice */.Yq)('--isolation', values.isolation, ['process', 'hyperv']);
    const orchestrator = values.orchestrator === undefined
        ? null
        : (0,model_options/* choice */.Yq)('--orchestrator', values.orchestrator, target/* ORCHESTRATOR_IDS */.o);
    const runtime = (0,orchestrators/* orchestratorNamed */.sE)(orchestrator ?? 'docker').runtime;
    const named = [...(values.host ?? []), ...(values.fits === undefined ? [] : [values.fits])];
    if (named.length > 0 || values.tags)
        return named.map((text) => {
            const host = hostOf(text, values.host?.includes(text) ? '--host' : '--fits');
            const client = host.client ?? false;
            return {
                name: text,
                takenFor: takenFor(text, host),
                host: { version: host.version, client, runtime },
                isolation: isolation ?? defaultIsolation(client),
            };
        });
    return targets.map((target) => ({
        name: target.name,
        takenFor: null,
        host: {
            version: target.version,
            client: target.client,
            runtime: target.runtime?.name ?? (0,orchestrators/* orchestratorNamed */.sE)(orchestrator ?? target.platform ?? 'docker').runtime,
            ...(target.runtime === null ? {} : { runtimeVersion: target.runtime.version }),
            ...(target.architecture === null ? {} : { architecture: target.architecture }),
        },
        isolation: isolation ?? target.isolation[0] ?? defaultIsolation(target.client),
    }));
}
function defaultIsolation(client) {
    return client ? 'hyperv' : 'process';
}
function hostOf(text, flag) {
    const host = (0,hosts/* parseHost */.o6)(text);
    if (host === null)
        throw new usage_error/* UsageError */.e(`${flag}: ${(0,hosts/* hostProblem */.Q8)(text)}`);
    if (host.zeroRevision)
        (0,io/* writeProblem */.bi)(`${flag} ${text}: ${hosts/* ZERO_REVISION */.Hp}`);
    return host;
}
function takenFor(text, host) {
    const other = (0,hosts/* leavesKindOpen */.ZT)(text, host) ? (0,releases/* clientWithBuild */.ar)(host.version.build) : undefined;
    return other === undefined ? null : `${host.release}, not ${other.name}, which has the same build`;
}


/***/ }),

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeImage)
/* harmony export */ });
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);
/* harmony import */ var _windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);
/* harmony import */ var _windows_published_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(378);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(451);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3620);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5421);
// What `wincompat image` knows of one image, and what that means on hosts: what it prints, and its JSON form.






/** @param answer null where the registry was not asked */
function describeImage(text, reference, answer, hosts, requests) {
    const platforms = platformsOf(reference, answer);
    const { hostProcessBase, nanoServer, atLeast, neverMade } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .Wf)(reference);
    const isMissing = answer?.kind === 'not-found' || (answer?.kind !== 'found' && neverMade);
    const found = answer?.kind === 'found' ? answer : null;
    const traits = { hostProcess: hostProcessBase, nanoServer, atLeast };
    return {
        reference: text,
        evidence: found?.evidence ?? (platforms.length > 0 ? 'tag' : 'none'),
        digest: found?.digest ?? reference.digest,
        platforms: platforms.map(({ os, architecture, version, inside = null, digest }) => {
            const stated = version ?? inside;
            return {
                os,
                architecture,
                osVersion: stated === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .qh)(stated),
                release: stated === null ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseName */ ["do"])(stated.build),
                digest: digest || null,
            };
        }),
        hosts: hosts.map(({ name, takenFor, host, isolation }) => ({
            host: name,
            takenFor,
            isolation,
            ...verdictOn(host, isMissing ? null : platforms, traits, isolation, found !== null),
        })),
        requests,
        problem: problemOf(reference, answer),
        exists: found !== null ? true : isMissing ? false : null,
        failed: found?.stale !== undefined || answer?.kind === 'failed' || answer?.kind === 'not-allowed',
    };
}
/** The published platforms, or what the tag says. */
function platformsOf(reference, answer) {
    if (answer?.kind === 'found')
        return answer.platforms;
    const { os, versions } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .Wf)(reference);
    const architecture = (0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_1__.architectureIn)((0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_1__.tokensOf)(reference.tag));
    return versions.map((version) => ({ os, architecture, version, digest: '' }));
}
function problemOf(reference, answer) {
    if (answer?.kind === 'failed')
        return answer.reason;
    if (answer?.kind === 'not-found')
        return `${answer.host} has no such image.`;
    if (answer?.kind === 'found') {
        const { stale } = answer;
        if (stale !== undefined)
            return `What the cache has is used, ${stale.hours} hours old: ${stale.reason}`;
        return answer.platforms.length > 0
            ? null
            : 'The image index has no entry of a platform, so no host can pull it.';
    }
    return answer === null && (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .Wf)(reference).neverMade
        ? 'Microsoft publishes no such image for that release, according to the built-in catalogue.'
        : null;
}
/**
 * @param platforms null where it is known that there is no such image
 * @param areAll whether a registry listed them: an empty list is then an image without platforms
 */
function verdictOn(host, platforms, traits, isolation, areAll) {
    const image = { os: 'windows', version: null, scratch: false, ...traits };
    const { version, breakages, ...judgement } = platforms === null
        ? { ...(0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_0__/* .noImage */ .$0)(), version: null, breakages: [] }
        : platforms.length > 0 || areAll
            ? (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePublished */ .ad)(host, platforms, traits, isolation)
            : (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeImage */ .xQ)(host, image, isolation);
    return {
        ...judgement,
        version: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .qh)(version),
        // A revision that bites is the reason already.
        knownBreakages: breakages
            .filter(({ says }) => says !== judgement.reason)
            .map(({ says, remedies, thread }) => ({ says, remedies, thread })),
    };
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ORCHESTRATOR_IDS)
/* harmony export */ });
/** Orchestrators as the configuration and the report name them. */
const ORCHESTRATOR_IDS = ['kubernetes', 'swarm', 'docker', 'ecs'];


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
// EXTERNAL MODULE: ./lib/windows/own.js
var own = __webpack_require__(3697);
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
    return (0,own/* own */.Z)(PRODUCTS, words);
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

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.


const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' ? ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(MOVED, repository) ?? null) : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name names: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


/***/ })

};
