export const id = 8791;
export const ids = [8791];
export const modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(493);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9015);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6220);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2837);
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9842);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8944);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5980);
/* harmony import */ var _windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8374);
/* harmony import */ var _windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(378);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6872);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(451);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3620);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5421);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7301);
// `wincompat image`: one image, its platforms, and what they mean on a host.

















const HELP = `Usage: wincompat image REF [options]

Looks up an image's platforms in its registry, and checks whether it starts on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm, docker or ecs: which entry of an index is pulled (default: docker)
  --lookup WHEN          auto or never; never uses the tag alone
  --plain-http           connect to the registry over plain HTTP
  --cache-dir DIR        cache registry responses there; must be outside the checkout
  --format NAME          tty or json (default: tty)

Exit: 0 it starts on every host; 1 it does not start on one, or does not exist; 2 wrong usage;
3 unknown: the registry did not answer, or the image's OS version is unknown.
`;
const FLAGS = {
    host: { type: 'string', multiple: true },
    isolation: { type: 'string' },
    orchestrator: { type: 'string' },
    lookup: { type: 'string' },
    'plain-http': { type: 'boolean' },
    'cache-dir': { type: 'string' },
    format: { type: 'string' },
};
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .parseFlags */ .b)(args, FLAGS);
    const [text, ...rest] = positionals;
    if (text === undefined || rest.length > 0)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('wincompat image: name one image reference.');
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_13__/* .parseReference */ .F)(text);
    if (reference === null)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`'${text.slice(0, 200)}' is not an image reference.`);
    const format = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--format', values.format ?? 'tty', ['tty', 'json']);
    const lookup = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--lookup', values.lookup ?? 'auto', ['auto', 'never']);
    const orchestrator = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--orchestrator', values.orchestrator ?? 'docker', _model_target_js__WEBPACK_IMPORTED_MODULE_15__/* .ORCHESTRATOR_IDS */ .o);
    const isolation = values.isolation === undefined
        ? null
        : (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--isolation', values.isolation, ['process', 'hyperv']);
    const hosts = (values.host ?? []).map((host) => [host, hostOf(host)]);
    const { answer, requests } = lookup === 'never'
        ? { answer: null, requests: 0 }
        : await lookUp(reference, values['plain-http'] === true, values['cache-dir']);
    const described = describe(text, reference, answer, requests);
    const platforms = platformsOf(reference, answer);
    const { hostProcessBase, nanoServer, atLeast, neverMade } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference);
    const missing = answer?.kind !== 'found' && neverMade;
    const traits = { hostProcess: hostProcessBase, nanoServer, atLeast };
    const verdicts = hosts.map(([name, host]) => ({
        host: name,
        takenFor: takenFor(name, host),
        ...verdictOn(host, missing ? null : platforms, traits, isolation, (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_2__/* .orchestratorNamed */ .sE)(orchestrator).runtime),
    }));
    const report = { ...described, hosts: verdicts };
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeResult */ .Zk)(format === 'json' ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForJson */ .Xy)(JSON.stringify(report, null, 2))}\n` : inWords(report));
    if (verdicts.some((v) => v.verdict === 'unsupported') || missing || answer?.kind === 'not-found')
        return _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.findings;
    const isUnanswered = answer !== null && answer.kind !== 'found';
    const isUnknown = platforms.length === 0 || verdicts.some((v) => v.verdict === 'unknown');
    return isUnanswered || isUnknown ? _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.unverified : _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.clean;
}
function hostOf(text) {
    const host = (0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHost */ .o6)(text);
    if (host === null)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`--host: ${(0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .hostProblem */ .Q8)(text)}`);
    if (host.zeroRevision)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeProblem */ .bi)(`--host ${text}: ${_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .ZERO_REVISION */ .Hp}`);
    return host;
}
function takenFor(text, host) {
    const other = (0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .leavesKindOpen */ .ZT)(text, host) ? (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .clientWithBuild */ .ar)(host.version.build) : undefined;
    return other === undefined ? null : `${host.release}, not ${other.name}, which has the same build`;
}
/** The user names the registry, so it may be asked, wherever it is. */
async function lookUp(reference, plainHttp, cache) {
    const [{ askRegistries }, { refuseCheckedOut }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(2790)]).then(__webpack_require__.bind(__webpack_require__, 2790)),
        __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 695)),
    ]);
    const here = process.cwd();
    const cacheDirectory = cache === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cache);
    if (cacheDirectory !== null)
        refuseCheckedOut(cacheDirectory, here);
    const hosts = [reference.registry];
    const { answers, requests } = await askRegistries(new Map([['image', reference]]), {
        registries: { allow: hosts, realms: [], insecure: plainHttp ? hosts : [], allowUnlisted: false },
        cacheDirectory,
        trees: (0,_discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOutTrees */ .v)(here),
        logins: new Map(),
        onSecret: () => { },
        onProblem: _io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeProblem */ .bi,
    });
    return { answer: answers.get('image') ?? null, requests };
}
/** The published platforms, or what the tag says. */
function platformsOf(reference, answer) {
    if (answer?.kind === 'found')
        return answer.platforms;
    const { os, versions } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference);
    const architecture = (0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__.architectureIn)((0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__.tokensOf)(reference.tag));
    return versions.map((version) => ({ os, architecture, version, digest: '' }));
}
function describe(text, reference, answer, requests) {
    const platforms = platformsOf(reference, answer);
    return {
        reference: text,
        evidence: answer?.kind === 'found' ? answer.evidence : platforms.length > 0 ? 'tag' : 'none',
        digest: answer?.kind === 'found' ? answer.digest : reference.digest,
        platforms: platforms.map(({ os, architecture, version, digest }) => ({
            os,
            architecture,
            osVersion: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_16__/* .formatVersion */ .qh)(version),
            release: version === null ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseName */ ["do"])(version.build),
            digest: digest || null,
        })),
        requests,
        problem: problemOf(reference, answer),
    };
}
function problemOf(reference, answer) {
    if (answer?.kind === 'failed')
        return answer.reason;
    if (answer?.kind === 'not-found')
        return `${answer.host} has no such image.`;
    return answer === null && (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference).neverMade
        ? 'Microsoft publishes no such image for that release, according to the built-in catalogue.'
        : null;
}
/** @param platforms null where the catalogue knows that there is no such image */
function verdictOn(host, platforms, traits, wanted, runtime) {
    const client = host.client ?? false;
    const isolation = wanted ?? (client ? 'hyperv' : 'process');
    const under = { version: host.version, client, runtime };
    const image = { os: 'windows', version: null, scratch: false, ...traits };
    const { version, breakages, ...judgement } = platforms === null
        ? { ...(0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .noImage */ .$0)(), version: null, breakages: [] }
        : platforms.length > 0
            ? (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .judgePublished */ .ad)(under, platforms, traits, isolation)
            : (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeImage */ .xQ)(under, image, isolation);
    return {
        ...judgement,
        isolation,
        version: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_16__/* .formatVersion */ .qh)(version),
        // A revision that bites is the reason already.
        knownBreakages: breakages
            .filter(({ says }) => says !== judgement.reason)
            .map(({ says, remedies, thread }) => ({ says, remedies, thread })),
    };
}
const SYMBOL = { supported: '✓', conditional: '~', unsupported: '✗', unknown: '?', exempt: '-' };
function inWords(report) {
    const evidence = {
        registry: 'from the registry',
        cache: 'from the cache',
        tag: 'from the tag alone',
        none: 'OS version unknown',
    };
    const lines = [
        report.reference,
        `  ${evidence[report.evidence]} (${report.requests} ${report.requests === 1 ? 'request' : 'requests'})`,
    ];
    if (report.digest !== null)
        lines.push(`  digest ${report.digest}`);
    if (report.problem !== null)
        lines.push(`  ${report.problem}`);
    for (const { os, architecture, osVersion, release } of report.platforms) {
        lines.push(`  ${os}/${architecture}${osVersion === null ? '' : `  ${osVersion}  ${release}`}`);
    }
    for (const { host, isolation, verdict, version, reason, rule, source, takenFor, knownBreakages, } of report.hosts) {
        lines.push('', `${SYMBOL[verdict]} ${host}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation: ${verdict}`);
        if (takenFor !== null)
            lines.push(`  assumed to be ${takenFor}`);
        if (report.platforms.length > 1 && version !== null)
            lines.push(`  takes ${version}`);
        lines.push(`  ${reason}`, `  rule ${rule}${source === '' ? '' : `, ${source}`}`);
        for (const { says, remedies, thread } of knownBreakages)
            lines.push(`  ${says}`, ...remedies.map((remedy) => `  fix: ${remedy}`), `  reported: ${thread}`);
    }
    return `${lines.map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(line)).join('\n')}\n`;
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


/***/ })

};
